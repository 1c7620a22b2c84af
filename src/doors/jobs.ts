import { schedule } from 'node-cron';
import type { Policy } from '../core/policy.js';
import type { Clock } from '../deps/clock.js';
import type { Log } from '../deps/log.js';
import type { Deps } from '../deps.js';
import { amendDigests } from '../flows/amend-digests.js';
import { askOwner } from '../flows/ask-owner.js';
import { keepChartWeeks } from '../flows/digest.js';
import { tellPlaceProblem, tellPlaceWorks } from '../flows/place.js';
import { postDigest } from '../flows/post-digest.js';
import { postFirstReview, postReview } from '../flows/post-review.js';
import { watch } from '../flows/watch.js';
import type { Job } from './jobs/job.js';
import { JobRunner } from './jobs/job-runner.js';

/** Everything Flo does by the clock, in one place. */
export function jobTable({ schedule: when, slack }: Policy): Job[] {
  const digestChannel = { kind: 'channel', channel: slack.digestChannel } as const;
  const owner = { kind: 'person', person: slack.owner } as const;
  return [
    { name: 'watch', schedule: when.watch, catchUp: false, run: watch },
    { name: 'question', schedule: when.question, catchUp: true, postsTo: owner, run: askOwner },
    { name: 'digest', schedule: when.digest, catchUp: true, postsTo: digestChannel, run: postDigest },
    { name: 'review', schedule: when.review, catchUp: true, postsTo: owner, run: postReview },
    { name: 'first-review', schedule: FIRST_REVIEW, catchUp: true, run: postFirstReview },
    { name: 'weeks', schedule: TIDYING, catchUp: 'always', run: keepChartWeeks },
    {
      name: 'answers',
      schedule: TIDYING,
      catchUp: 'always',
      run: (deps, _slot, signal) => amendDigests(deps, signal),
    },
  ];
}

/** Looked at every morning: its day is three weeks after the baseline was set. */
const FIRST_REVIEW = '0 9 * * *';
/** Mostly there is nothing to be done, and it costs a few reads. */
const TIDYING = '*/10 * * * *';

export interface Jobs {
  /** Begins no more, waits for what is under way for `graceMs`, then aborts it. */
  stop(graceMs: number): Promise<void>;
}

/**
 * What node-cron cannot know is looked for this often: a holder that vanished, records that are back, a slot in the
 * hour of a clock change, a clock that was moved.
 */
const PATROL_MS = 5_000;

/** Runs the jobs: node-cron rings at each slot, and whoever looks reads from Flo's own time which slot has come. */
export function startJobs(deps: Deps, jobs: Job[], workerId: string): Jobs {
  const closing = new AbortController();
  const runners = jobs.map((job) => new JobRunner(deps, job, workerId));
  const tasks = jobs.map((job, i) => {
    const look = () => runners[i]?.look();
    const task = schedule(job.schedule, look, {
      name: job.name,
      timezone: deps.policy.business.timeZone,
      logger: quietly(deps.log),
    });
    // A ring that came late is a ring.
    task.on('execution:missed', look);
    return task;
  });
  const patrolling = patrol(deps.clock, runners, closing.signal);
  return {
    async stop(graceMs) {
      closing.abort();
      for (const task of tasks) await task.destroy();
      await Promise.all([patrolling, ...runners.map((runner) => runner.stop(graceMs))]);
    },
  };
}

async function patrol(clock: Clock, runners: JobRunner[], closing: AbortSignal): Promise<void> {
  while (!closing.aborted && runners.length > 0) {
    for (const runner of runners) void runner.look();
    await clock.after(PATROL_MS, closing);
  }
}

/** A job tells of its failures itself. */
function quietly(log: Log) {
  const say = (words: string | Error) => log.debug({}, words instanceof Error ? words.name : words);
  return { info: say, warn: say, error: say, debug: say };
}

/** Looks at the places that jobs post to: a mistake in flo.yml is told at the start, not on Monday at nine. */
export async function checkPlaces(deps: Deps, jobs: Job[]): Promise<void> {
  for (const { postsTo } of jobs) {
    if (!postsTo) continue;
    const found = await deps.desk.lookAt(postsTo);
    if (found.kind === 'there') await tellPlaceWorks(deps, postsTo);
    if (found.kind === 'missing') await tellPlaceProblem(deps, postsTo, found.problem);
  }
}
