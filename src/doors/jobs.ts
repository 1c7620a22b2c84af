import { schedule } from 'node-cron';
import type { Policy } from '../core/policy.js';
import type { Deps } from '../deps.js';
import { askOwner } from '../flows/ask-owner.js';
import { tellPlaceProblem, tellPlaceWorks } from '../flows/place.js';
import { postDigest } from '../flows/post-digest.js';
import { postFirstReview, postReview } from '../flows/post-review.js';
import type { Job } from './jobs/job.js';
import { JobRunner } from './jobs/job-runner.js';

/** Everything Flo does by the clock, in one place. */
export function jobTable({ schedule: when, slack }: Policy): Job[] {
  const digestChannel = { kind: 'channel', channel: slack.digestChannel } as const;
  const owner = { kind: 'person', person: slack.owner } as const;
  return [
    { name: 'question', schedule: when.question, catchUp: true, postsTo: owner, run: askOwner },
    { name: 'digest', schedule: when.digest, catchUp: true, postsTo: digestChannel, run: postDigest },
    { name: 'review', schedule: when.review, catchUp: true, postsTo: owner, run: postReview },
    { name: 'first-review', schedule: FIRST_REVIEW, catchUp: true, run: postFirstReview },
  ];
}

/** Looked at every morning: its day is three weeks after the baseline was set. */
const FIRST_REVIEW = '0 9 * * *';

export interface Jobs {
  /** Begins no more, waits for what is under way for `graceMs`, then aborts it. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Runs the jobs by Flo's clock. node-cron beats once a second; what has fallen due is read from Flo's own time, which
 * in the sandbox is not the machine's.
 */
export function startJobs(deps: Deps, jobs: Job[], workerId: string): Jobs {
  const runners = jobs.map((job) => new JobRunner(deps, job, workerId));
  const look = () => {
    for (const runner of runners) void runner.look();
  };
  // A beat that came late is no loss: the next one finds what is due.
  const beat = schedule('* * * * * *', look, { name: 'flo', suppressMissedWarning: true });
  look();
  return {
    async stop(graceMs) {
      await beat.destroy();
      await Promise.all(runners.map((runner) => runner.stop(graceMs)));
    },
  };
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
