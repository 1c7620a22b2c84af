import { randomBytes } from 'node:crypto';
import type { Inquiry } from '../../src/core/inquiry.js';
import { appendEntry } from '../../src/core/trail.js';
import type { Lane, LaneWork } from '../../src/core/work.js';
import type { Log } from '../../src/deps/log.js';

export const T0 = new Date('2026-11-02T09:00:00Z');

export function later(ms: number): Date {
  return new Date(T0.getTime() + ms);
}

export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** An inquiry as intake writes it, with a key and an address of its own. */
export function inquiry(own: Partial<Inquiry> = {}): Inquiry {
  const id = own._id ?? newId();
  const email = own.contact ? own.contact.email : `${id}@customer.example`;
  return {
    _id: id,
    rev: 1,
    status: 'received',
    source: 'form',
    receivedAt: T0,
    lastMessageAt: T0,
    contact: { ...(email && { email }) },
    messages: [
      {
        id: 'm1',
        receivedAt: T0,
        arrivedAt: T0,
        source: 'form',
        name: 'Maria Gómez',
        ...(email && { email }),
        text: 'We’d like a new kitchen.\n$set: {"a.b": 1} \u2028 \u0000 "quoted" 🏡',
        extra: [
          { name: 'budget.max', value: '20000' },
          { name: '$where', value: '1' },
          { name: '__proto__', value: 'x' },
        ],
        keys: [`key-${id}`],
      },
    ],
    keys: [`key-${id}`],
    leadClass: 'warm',
    drafts: [],
    history: { earlier: 0, samePhone: 0 },
    editing: [],
    kept: [],
    deliveries: [],
    thread: [],
    alerts: [],
    work: {},
    trail: appendEntry([], { at: T0, by: 'customer', kind: 'received', refs: { message: 'm1' } }),
    texts: [],
    ...own,
  };
}

export function work(own: Partial<LaneWork> = {}): LaneWork {
  return { due: T0, rank: 1, attempts: 0, owed: 1, ...own };
}

/** `before` one revision later. */
export function next(before: Inquiry, change: Partial<Inquiry>): Inquiry {
  return { ...before, ...change, rev: before.rev + 1 };
}

export function owing(lane: Lane, own: Partial<LaneWork> = {}, more: Partial<Inquiry> = {}): Inquiry {
  return inquiry({ ...more, work: { [lane]: work(own) } });
}

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
