import type { Files } from '../files.js';
import type { SlackBlock } from '../protocol.js';
import type { Seed, StoredChannel, StoredUser } from '../seed.js';
import { BOT_USER } from '../seed.js';
import type { Tickets } from '../tickets.js';
import type { Views } from '../views.js';
import type { Workspace } from '../workspace.js';

/** What the Web API's methods work on. */
export interface Desk {
  seed: Seed;
  workspace: Workspace;
  views: Views;
  tickets: Tickets;
  ephemerals: Ephemerals;
  files: Files;
  /** The scopes the bot's token has; all when left out. */
  scopes?: string[];
}

export interface Ephemerals {
  add(message: Omit<EphemeralMessage, 'ts'>): EphemeralMessage;
  find(user: string, channel: string, ts: string): EphemeralMessage | undefined;
  of(user: string): EphemeralMessage[];
  replace(message: EphemeralMessage): void;
  delete(message: EphemeralMessage): void;
}

export interface EphemeralMessage {
  channel: string;
  ts: string;
  user: string;
  threadTs?: string;
  text: string;
  blocks?: SlackBlock[];
}

/** One call of a method, its complex arguments parsed. */
export interface ApiCall {
  args: Record<string, unknown>;
  /** Where the caller reached the sandbox, without a slash at the end. */
  base: string;
}

export type ApiAnswer = Record<string, unknown> & { ok?: never };
export type ApiMethod = (desk: Desk, call: ApiCall) => ApiAnswer | Promise<ApiAnswer>;

/** Slack's `{ ok: false, error }`. Thrown by methods, answered by the door. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly code: string,
    /** Details as Slack words them, without `[ERROR]`. */
    readonly details: string[] = [],
    readonly more: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export function required(call: ApiCall, name: string): string {
  const value = optional(call, name);
  if (value === undefined || value === '') {
    throw new Refusal('invalid_arguments', [`missing required field: ${name}`]);
  }
  return value;
}

export function optional(call: ApiCall, name: string): string | undefined {
  const value = call.args[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function isTrue(call: ApiCall, name: string): boolean {
  return ['true', '1'].includes(optional(call, name) ?? '');
}

const MOST_LISTED = 999;

function count(call: ApiCall, name: string, otherwise: number): number {
  const value = Number(optional(call, name) ?? otherwise);
  // Every list's `limit`: "an integer with a max value of 999".
  if (!Number.isInteger(value) || value < 0 || value > MOST_LISTED) throw new Refusal('invalid_limit');
  return value === 0 ? otherwise : value;
}

/** By id, or by name for the methods that take one. Conversations of others do not exist for the app. */
export function channelById(desk: Desk, id: string): StoredChannel {
  const channel = desk.workspace.channels.get(id);
  const hidden = channel && (channel.private || channel.kind === 'im') && !channel.members.includes(BOT_USER);
  if (!channel || hidden) throw new Refusal('channel_not_found');
  return channel;
}

export function joinedChannel(desk: Desk, id: string): StoredChannel {
  const channel = channelById(desk, id);
  if (!channel.members.includes(BOT_USER)) throw new Refusal('not_in_channel');
  return channel;
}

export function userById(desk: Desk, id: string, refusal: string): StoredUser {
  const user = desk.workspace.users.get(id);
  if (!user) throw new Refusal(refusal);
  return user;
}

/** A page of `all`, and the cursor to the next: it names the first of the rest, so that newcomers shift nothing. */
export function paged<T>(
  all: T[],
  call: ApiCall,
  opts: { limit: number; key: (item: T) => string },
): { page: T[]; cursor: string } {
  const limit = count(call, 'limit', opts.limit);
  const cursor = optional(call, 'cursor');
  let start = 0;
  if (cursor) {
    const [word, key] = Buffer.from(cursor, 'base64').toString().split(' ');
    start = word === 'next' ? all.findIndex((item) => opts.key(item) === key) : -1;
    if (start < 0) throw new Refusal('invalid_cursor');
  }
  const next = all[start + limit];
  return {
    page: all.slice(start, start + limit),
    cursor: next === undefined ? '' : Buffer.from(`next ${opts.key(next)}`).toString('base64'),
  };
}
