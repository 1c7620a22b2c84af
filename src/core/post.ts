import type { CardRef } from './card-ref.js';
import type { NudgePost } from './nudge.js';
import type { Policy } from './policy.js';
import type { PostedDigest } from './posted-digest.js';
import type { PostedQuestion } from './posted-question.js';
import type { PostedPoll, PostedReview } from './posted-review.js';
import type { PostWork } from './work.js';
import { owe, POST_LANE } from './work.js';

/** Something Flo tells in Slack beside the cards: owed until it stands there, never posted twice. */
export interface Post {
  /** Unique for ever: whoever writes it first wins. Also the key of the metadata that the post carries in Slack. */
  _id: string;
  rev: number;
  /** When it became due; it is looked for in Slack from about then on. */
  at: Date;
  to: PostPlace;
  content: PostContent;
  /** It need not be told any more: where it stands it is brought up to date, where it does not it is not posted. */
  moot?: boolean;
  posted?: CardRef & { at: Date };
  /** Why it could not be posted so far, in the reader's words. */
  problem?: string;
  /** Owed while the post in Slack is older than these facts. */
  work: PostWork;
}

export type PostPlace =
  /** A channel by name or id, as flo.yml writes it. */
  | { kind: 'channel'; channel: string }
  /** A direct message, by Slack id or e-mail address. */
  | { kind: 'person'; person: string }
  /** The thread of an inquiry's card. */
  | { kind: 'thread'; card: CardRef; inquiry: string };

/**
 * What a post tells, as facts: every kind of them lives in a core file of its own, and its blocks in
 * `slack/cards/<kind>.ts`.
 */
export type PostContent = Notice | NudgePost | PostedDigest | PostedReview | PostedPoll | PostedQuestion;

/** Plain words. */
export interface Notice {
  kind: 'notice';
  text: string;
}

/** Where flo.yml wants this told now; null where flo.yml has no say in it any more. */
export function placeNamed({ kind }: PostContent, { digestChannel }: Policy['slack']): PostPlace | null {
  return kind === 'digest' || kind === 'poll' ? { kind: 'channel', channel: digestChannel } : null;
}

/** Whether it was to be told in another channel than flo.yml names now, and could not be so far. */
export function isMisplaced({ to, content, posted }: Post, slack: Policy['slack']): boolean {
  const named = placeNamed(content, slack);
  return !posted && named?.kind === 'channel' && to.kind === 'channel' && named.channel !== to.channel;
}

/** Posts have one rank: what is due first goes first. */
const RANK = 0;

export function newPost(facts: {
  id: string;
  at: Date;
  to: PostPlace;
  content: PostContent;
  moot?: boolean;
}): Post {
  const { id, at, to, content, moot } = facts;
  return {
    _id: id,
    rev: 1,
    at,
    to,
    content,
    ...(moot && { moot }),
    work: owe({}, POST_LANE, { due: at, rank: RANK, rev: 1 }),
  };
}

/*
 * In each of these the id stands before the spread, as the shape of objects goes: see `step`.
 */

/** The facts have changed: what stands in Slack is brought up to date, or what waits is posted as it is now. */
export function changePost(post: Post, change: { content: PostContent; moot?: boolean }, now: Date): Post {
  const { _id, ...rest } = post;
  const rev = post.rev + 1;
  const work = owe(post.work, POST_LANE, { due: now, rank: RANK, rev });
  return { _id, ...rest, ...change, rev, work };
}

/** It stands in Slack, or with null need not. What it owes is ended by whoever saw to it. */
export function placePost(post: Post, ref: CardRef | null, at: Date): Post {
  const { _id, problem: _solved, ...rest } = post;
  return { _id, ...rest, ...(ref && { posted: { ...ref, at: post.posted?.at ?? at } }), rev: post.rev + 1 };
}

/** It is to be told somewhere else: what stood in its way at the old place is no matter any more. */
export function movePost(post: Post, to: PostPlace): Post {
  const { _id, problem: _gone, ...rest } = post;
  return { _id, ...rest, to, rev: post.rev + 1 };
}

/** It could not be posted so far. */
export function notePostProblem(post: Post, problem: string): Post {
  const { _id, ...rest } = post;
  return { _id, ...rest, problem, rev: post.rev + 1 };
}
