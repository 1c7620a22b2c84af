import { lacksCard } from '../core/life/reading.js';
import type { Deps } from '../deps.js';
import { tellPost } from '../flows/announce.js';
import { deliver } from '../flows/deliver.js';
import { followUp } from '../flows/follow-up.js';
import { wake } from '../flows/hold.js';
import { spreadWishes } from '../flows/keep-wishes.js';
import { prepare } from '../flows/prepare.js';
import { route } from '../flows/route.js';
import { postLines, showCard } from '../flows/show.js';
import { tendNudges } from '../flows/tend-nudges.js';
import type { LaneSpec } from './lanes.js';
import type { Traffic } from './traffic.js';

/** How long work waits at most for those who wait for an answer. */
const RULES_WAIT_MS = 1_000;
/** Two posts a second at the least: twice what Slack allows a channel. */
const POST_WAIT_MS = 500;

/** Every lane of durable work: how much of it at once, what it waits for, and which flow does it. */
export function laneTable({ desk, preparer }: Pick<Deps, 'desk' | 'preparer'>, traffic: Traffic): LaneSpec[] {
  const rulesOnly = preparer.model === null;
  return [
    {
      lane: 'prepare',
      // A model takes seconds and its server several at once; the rules take a moment of this very process.
      workers: rulesOnly ? 1 : 8,
      ...(rulesOnly && { polite: (signal: AbortSignal) => traffic.quiet(RULES_WAIT_MS, signal) }),
      run: prepare,
    },
    {
      lane: 'card',
      workers: 8,
      polite: (signal) => traffic.quiet(POST_WAIT_MS, signal),
      turn: (signal) => desk.whenReady('card', signal),
      // An update has a limit of its own.
      usesTurn: ({ inquiry }) => lacksCard(inquiry),
      run: showCard,
    },
    {
      lane: 'thread',
      workers: 4,
      after: 'card',
      polite: (signal) => traffic.quiet(POST_WAIT_MS, signal),
      turn: (signal) => desk.whenReady('line', signal),
      run: postLines,
    },
    { lane: 'deliver', workers: 4, run: deliver },
    { lane: 'follow', workers: 2, run: followUp },
    { lane: 'route', workers: 2, run: route },
    { lane: 'wake', workers: 2, run: wake },
    { lane: 'nudge', workers: 2, run: tendNudges },
    { lane: 'contact', workers: 1, run: spreadWishes },
    {
      lane: 'post',
      workers: 2,
      after: 'card',
      polite: (signal) => traffic.quiet(POST_WAIT_MS, signal),
      turn: (signal) => desk.whenReady('line', signal),
      // Direct messages are not in the leads channel, and an update has a limit of its own.
      usesTurn: ({ post }) => !post.posted && post.to.kind !== 'person',
      run: tellPost,
    },
  ];
}
