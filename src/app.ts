import type { RequestListener } from 'node:http';
import { App, type Receiver } from '@slack/bolt';
import { BusinessHours } from './core/business-hours.js';
import type { Policy } from './core/policy.js';
import type { Charts } from './deps/charts.js';
import type { Clock } from './deps/clock.js';
import type { Knowledge } from './deps/knowledge.js';
import type { Log } from './deps/log.js';
import type { Mailer } from './deps/mailer.js';
import type { Preparer } from './deps/preparer.js';
import { type Store, StoreUnavailable } from './deps/store.js';
import type { Deps } from './deps.js';
import { describeFault } from './doors/fault.js';
import { createHttpDoor } from './doors/http/door.js';
import type { Job } from './doors/jobs/job.js';
import { checkPlaces, type Jobs, startJobs } from './doors/jobs.js';
import { laneTable } from './doors/lane-table.js';
import { type Lanes, startLanes } from './doors/lanes.js';
import { listenToCommand, statusCommand } from './doors/listeners/command.js';
import { decisionPresses } from './doors/listeners/decisions.js';
import { editorPresses, editorViews } from './doors/listeners/editor.js';
import { exportCommand } from './doors/listeners/export.js';
import { holdingPresses, holdingViews } from './doors/listeners/holding.js';
import { menuPresses, menuViews } from './doors/listeners/menu.js';
import { numbersCommands, numbersPresses, numbersViews } from './doors/listeners/numbers.js';
import { listenToPresses } from './doors/listeners/presses.js';
import { SlackReceiver } from './doors/listeners/receiver.js';
import { reviewPresses, reviewViews } from './doors/listeners/review.js';
import { SlackSocket } from './doors/listeners/socket.js';
import { taskPresses, tasksCommand, taskViews } from './doors/listeners/tasks.js';
import { versionPresses } from './doors/listeners/versions.js';
import { listenToViews } from './doors/listeners/views.js';
import { ringingStore } from './doors/ringing-store.js';
import { Traffic } from './doors/traffic.js';
import { checkReadiness } from './flows/readiness.js';
import { receive } from './flows/receive.js';
import { TRUSTED_MS } from './slack/cached-lookup.js';
import { judgeFailure } from './slack/call.js';
import { CALL_TIMEOUT_MS, callOnce, openClients, quietLogger } from './slack/clients.js';
import { SlackDesk } from './slack/desk.js';

/** How Flo reaches its workspace. `apiUrl`: another Web API than Slack's own. */
export type SlackAccess = { botToken: string; apiUrl?: string } & (
  | { mode: 'http'; signingSecret: string }
  | { mode: 'socket'; appToken: string }
);

export interface FloParts {
  policy: Policy;
  slack: SlackAccess;
  store: Store;
  preparer: Preparer;
  knowledge: Knowledge;
  mailer: Mailer;
  charts: Charts;
  clock: Clock;
  log: Log;
  intakeToken: string;
  newId(): string;
  /** Unique among the processes on one store: the name on this one's leases. */
  workerId: string;
  /** What is done by the clock. */
  jobs: Job[];
}

export interface Flo {
  deps: Deps;
  /** Every HTTP request: intake, form, health, and in HTTP mode Slack's. */
  handle: RequestListener;
  /** Begins the work, and in Socket Mode the connection. Slack may be away: Flo waits for it. */
  start(): Promise<void>;
  /** Once the start has tried: why what people press in Slack does not reach Flo, where that is known. */
  connection(): Promise<string | null>;
  stop(): Promise<void>;
}

/** How long a stop waits for what is under way. */
const STOP_GRACE_MS = 8_000;
const SLACK_RETRY_MS = 2_000;
const LONGEST_SLACK_RETRY_MS = 15_000;

/** Puts Flo together: the Bolt app with its listeners, the HTTP door and the lanes of durable work. */
export function createFlo(parts: FloParts): Flo {
  const { policy, slack, store, clock, log } = parts;
  const desk = new SlackDesk(openClients(slack, { clock, log }), policy, clock, log);
  let lanes: Lanes | null = null;
  let jobs: Jobs | null = null;
  const deps: Deps = {
    policy,
    store: ringingStore(store, (lane, due) => lanes?.ring(lane, due)),
    desk,
    preparer: parts.preparer,
    knowledge: parts.knowledge,
    mailer: parts.mailer,
    charts: parts.charts,
    clock,
    hours: new BusinessHours(policy.business),
    log,
    newId: parts.newId,
  };

  const receiver = slack.mode === 'http' ? new SlackReceiver(slack.signingSecret, clock, log) : null;
  const socket =
    slack.mode === 'socket'
      ? new SlackSocket({ ...slack, timeoutMs: CALL_TIMEOUT_MS }, clock, log, quietLogger(log))
      : null;
  const bolt = new App({
    receiver: (receiver ?? socket?.receiver) as Receiver,
    // The token is known; asking Slack who it belongs to must not keep Flo from starting.
    authorize: async () => ({ botToken: slack.botToken }),
    clientOptions: callOnce(slack.apiUrl, log),
    convoStore: false,
    deferInitialization: true,
    ignoreSelf: false,
    logger: quietLogger(log),
  });
  listenToPresses(
    bolt,
    [
      decisionPresses(deps),
      holdingPresses(deps),
      reviewPresses(deps),
      menuPresses(deps),
      versionPresses(deps),
      editorPresses(deps),
      numbersPresses(deps),
      taskPresses(deps),
    ],
    log,
  );
  listenToViews(bolt, [
    menuViews(deps),
    holdingViews(deps),
    editorViews(deps),
    numbersViews(deps),
    reviewViews(deps),
    taskViews(deps),
  ]);
  listenToCommand(bolt, deps, [
    statusCommand(deps),
    tasksCommand(deps),
    numbersCommands(deps),
    exportCommand(deps),
  ]);
  bolt.error(async (error) => {
    log.error(describeFault(error.original ?? error), 'a Slack request failed');
  });

  const traffic = new Traffic(clock);
  const answer = createHttpDoor({
    intakeToken: parts.intakeToken,
    receive: (submission, opts) => receive(deps, submission, opts),
    backlog: () => store.countOwed('prepare'),
    findInquiry: (id) => store.get(id),
    ready: () => checkReadiness(deps, () => socket?.problem ?? null),
    policy,
    clock,
    log,
    ...(receiver && { slack: (req, res) => receiver.handle(req, res) }),
  });

  const closing = new AbortController();
  return {
    deps,
    handle(req, res) {
      traffic.count(req, res);
      answer(req, res);
    },
    async start() {
      await bolt.init();
      lanes = startLanes(deps, laneTable(deps, traffic), parts.workerId);
      jobs = startJobs(deps, parts.jobs, parts.workerId);
      void greet(desk, deps, parts.jobs, closing.signal).then(() =>
        stayAcquainted(desk, clock, closing.signal),
      );
      void socket?.keep(closing.signal);
    },
    async connection() {
      await socket?.tried;
      return socket?.problem ?? null;
    },
    async stop() {
      closing.abort();
      if (socket) await bolt.stop();
      await Promise.all([jobs?.stop(STOP_GRACE_MS), lanes?.stop(STOP_GRACE_MS)]);
      await store.close();
    },
  };
}

/** Learns who is there ahead of the first click, and looks at where jobs post; what is away is asked until it answers. */
async function greet(desk: SlackDesk, deps: Deps, jobs: Job[], signal: AbortSignal): Promise<void> {
  for (let pause = SLACK_RETRY_MS; !signal.aborted; pause = Math.min(pause * 2, LONGEST_SLACK_RETRY_MS)) {
    try {
      await desk.warmUp();
      await checkPlaces(deps, jobs);
      return;
    } catch (error) {
      tellNotReady(error, deps);
      await deps.clock.after(pause, signal);
    }
  }
}

function tellNotReady(error: unknown, { clock, log }: Deps): void {
  if (error instanceof StoreUnavailable) {
    log.warn({ error: error.message }, 'places are looked at when the records are back');
    return;
  }
  const { problem, told } = judgeFailure(error, clock.now());
  if (!told) log.warn({ problem }, 'Slack is not ready for Flo yet');
}

/** What is known of who may decide stays young, so that no click after a quiet hour waits for Slack. */
async function stayAcquainted(desk: SlackDesk, clock: Clock, signal: AbortSignal): Promise<void> {
  for (;;) {
    await clock.after(TRUSTED_MS / 2, signal);
    if (signal.aborted) return;
    // A Slack that is away is told of by whoever needs it.
    await desk.warmUp().catch(() => {});
  }
}
