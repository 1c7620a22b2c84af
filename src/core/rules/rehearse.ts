import { rehearseOrders } from '../guard/addressed.js';
import { rehearseWordings } from '../guard/binding.js';
import { guardInSteps } from '../guard/guard-draft.js';
import { lookForInstructions } from '../guard/instructions.js';
import { inSteps } from '../guard/stretches.js';
import type { Message } from '../message.js';
import type { Policy } from '../policy.js';
import { flatten } from '../spelling.js';
import { classify, glance } from './classify.js';
import { prepareInSteps } from './prepare.js';

/**
 * Prepares an inquiry that nobody has sent, step by step, so that somebody may be answered between two. The rules read
 * their tables and compile their patterns when they first need them, a second's work and more: the first customer after a
 * start would wait for it, and whoever clicks meanwhile.
 */
export function* rehearse(policy: Policy, now: Date): Generator<void> {
  // First of all, as V8 optimises no more patterns once it has compiled a megabyte of them. By a long text: for a short
  // one it only interprets a pattern at first, and orders are looked for in another way there.
  for (const text of TEXTS) yield* rehearseOrders(flatten(text.repeat(30)));
  for (const text of TEXTS) {
    const message: Message = {
      id: 'm1',
      source: 'form',
      name: 'Jo Smith',
      email: 'jo@example.com',
      subject: 'A question',
      text,
      extra: [],
      keys: [],
      receivedAt: now,
      arrivedAt: now,
    };
    const messages = [message];
    glance(messages);
    yield;
    const flat = flatten(text);
    yield* rehearseOrders(flat);
    yield* rehearseWordings(flat, 'en');
    yield* inSteps(lookForInstructions(messages));
    yield;
    classify(messages, policy, now);
    yield;
    const to = { kind: 'email', address: 'jo@example.com' } as const;
    const ask = { messages, to, passages: [], earlier: [], now };
    const prepared = yield* prepareInSteps(ask, policy, 'it is a rehearsal');
    yield;
    yield* guardInSteps(prepared, { messages }, policy);
    yield;
  }
  // Last, as they are needed least: of what is in no language anybody knows, all are.
  for (const text of TEXTS)
    for (let again = 0; again < 2; again++)
      for (const language of OTHERS) yield* rehearseWordings(flatten(text), language);
}

const OTHERS = ['de', 'es', 'fr'] as const;

/** A pattern is compiled anew for words beyond Latin-1, and for good only when it is used again. */
const TEXTS = [
  'Hello, we need a new kitchen by next month, about 12,000 dollars. Could you call me on Friday? Do you deliver?',
  'Hello — we’d like a quote for two doors, please. What do you charge, and when could you start? 🙂',
];
