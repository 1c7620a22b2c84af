import type { Decision } from '../../src/core/decision.js';
import type { Delivery } from '../../src/core/delivery.js';
import type { Draft } from '../../src/core/draft.js';
import { hashDraft } from '../../src/core/draft.js';
import type { KeptEdit } from '../../src/core/editor.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { Message } from '../../src/core/message.js';
import type { Person } from '../../src/core/person.js';
import type { Policy } from '../../src/core/policy.js';
import type { Preparation } from '../../src/core/preparation.js';
import { appendEntry } from '../../src/core/trail.js';

export const ANA: Person = { id: 'U0ANA', name: 'Ana' };
export const BEN: Person = { id: 'U0BEN', name: 'Ben' };

/** The moment at which the example inquiries arrive; `secondsIn(n)` is n seconds later. */
export const ARRIVAL = new Date('2026-10-19T16:14:00Z');
export function secondsIn(seconds: number): Date {
  return new Date(ARRIVAL.getTime() + seconds * 1_000);
}

export function examplePolicy(changes: Partial<Policy> = {}): Policy {
  const weekday = [{ from: 480, to: 1_020 }];
  return {
    business: {
      name: 'Cedar & Pine Remodeling',
      about: 'Kitchens, bathrooms and additions in Portland, Oregon.',
      timeZone: 'America/Los_Angeles',
      hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: [{ from: 480, to: 960 }] },
      holidays: ['2026-12-25'],
      signature: 'Kind regards,\nCedar & Pine',
    },
    slack: {
      channel: 'leads',
      digestChannel: 'leads',
      owner: 'olivia@cedarpine.example',
      backup: 'ben@cedarpine.example',
      approvers: [],
    },
    policy: {
      privacy: 'standard',
      commitments: {
        price: 'confirm',
        discount: 'confirm',
        date: 'show',
        duration: 'confirm',
        guarantee: 'confirm',
        availability: 'show',
        refund: 'confirm',
        fault: 'confirm',
        advice: 'confirm',
        contract: 'confirm',
      },
      undoMs: 10_000,
    },
    qualify: [
      { field: 'address', ask: 'Where is the house?' },
      { field: 'timeline', ask: 'When would you like to start?' },
    ],
    hotWhen: ['wants a visit this week'],
    routes: [],
    sla: {
      hot: { amount: 15, unit: 'm' },
      warm: { amount: 4, unit: 'h' },
      cold: { amount: 1, unit: 'd' },
      support: { amount: 2, unit: 'h' },
      other: { amount: 2, unit: 'd' },
    },
    nudges: { perInquiry: 3, perPersonPerDay: 10 },
    followUps: [],
    schedule: { watch: '* * * * *', digest: '0 9 * * 1', review: '0 9 1 * *', question: '0 15 * * 5' },
    models: { currency: 'USD', prices: [] },
    metric: { name: 'response-time' },
    touches: {
      intake: 120_000,
      summary: 180_000,
      lookup: 120_000,
      draft: 360_000,
      sending: 60_000,
      followUp: 240_000,
      task: 60_000,
    },
    retentionMs: 730 * 86_400_000,
    http: { trustedProxies: [] },
    ...changes,
  };
}

export function exampleMessage(changes: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    receivedAt: ARRIVAL,
    arrivedAt: ARRIVAL,
    source: 'form',
    name: 'Dana Whitfield',
    email: 'dana@whitfield.example',
    subject: 'Kitchen remodel',
    text: 'Hello, we would like to redo our kitchen before Thanksgiving. Could someone come by this week to have a look?',
    extra: [{ name: 'budget', value: 'about 25,000' }],
    keys: [],
    ...changes,
  };
}

/** A Tuesday: the moment at which the tests of reading take in what somebody wrote. */
export const TUESDAY = new Date('2026-11-03T10:00:00Z');

/** Words and nothing else, on that Tuesday. */
export function bareMessage(text: string, more: Partial<Message> = {}): Message {
  const at = TUESDAY;
  return { id: 'm1', receivedAt: at, arrivedAt: at, source: 'form', text, extra: [], keys: [], ...more };
}

export function exampleDraft(changes: Partial<Omit<Draft, 'hash'>> = {}): Draft {
  const draft = {
    version: 1,
    to: { kind: 'email', address: 'dana@whitfield.example' } as Draft['to'],
    subject: 'Re: Kitchen remodel',
    body: 'Hello Dana,\n\nthank you for writing to us about your kitchen. Where is the house?\n\nKind regards,\nCedar & Pine',
    by: { kind: 'rules' } as Draft['by'],
    at: secondsIn(2),
    answers: 1,
    ...changes,
  };
  return { ...draft, hash: hashDraft(draft) };
}

export function examplePreparation(changes: Partial<Preparation> = {}): Preparation {
  return {
    summary: 'Wants a kitchen remodel before Thanksgiving and asks for a visit this week.',
    leadClass: 'hot',
    reasons: ['wants a visit this week'],
    missing: ['Where is the house?'],
    nextSteps: ['Offer two times for a visit'],
    flags: [],
    by: { kind: 'rules', why: 'no model connected' },
    at: secondsIn(2),
    messages: 1,
    ...changes,
  };
}

/** An inquiry that waits for a decision. */
export function exampleInquiry(changes: Partial<Inquiry> = {}): Inquiry {
  const messages = changes.messages ?? [exampleMessage()];
  const drafts = changes.drafts ?? [exampleDraft({ answers: messages.length })];
  return {
    _id: 'k3v9q2m7x1w8z5t4',
    rev: 3,
    status: 'awaiting',
    source: 'form',
    receivedAt: ARRIVAL,
    lastMessageAt: messages.at(-1)?.arrivedAt ?? ARRIVAL,
    contact: { email: 'dana@whitfield.example' },
    messages,
    keys: [],
    leadClass: 'hot',
    preparation: examplePreparation({ messages: messages.length }),
    drafts,
    history: { earlier: 0, samePhone: 0 },
    editing: [],
    kept: [],
    deliveries: [],
    thread: [],
    alerts: [],
    work: {},
    trail: appendEntry(appendEntry([], { at: ARRIVAL, by: 'customer', kind: 'received' }), {
      at: secondsIn(2),
      by: 'flo',
      kind: 'prepared',
      refs: { version: 1 },
    }),
    texts: [],
    ...changes,
  };
}

export function exampleDecision(inquiry: Inquiry, changes: Partial<Decision> = {}): Decision {
  const draft = inquiry.drafts.at(-1);
  return {
    kind: 'approved',
    by: ANA,
    at: secondsIn(60),
    version: draft?.version ?? 0,
    hash: draft?.hash ?? '',
    ...changes,
  };
}

export function exampleDelivery(inquiry: Inquiry, changes: Partial<Delivery> = {}): Delivery {
  const draft = inquiry.drafts.at(-1);
  return {
    version: draft?.version ?? 0,
    draftHash: draft?.hash ?? '',
    messageId: `${inquiry._id}.${draft?.version}@flo.example`,
    startedAt: secondsIn(71),
    ...changes,
  };
}

export function exampleKept(changes: Partial<KeptEdit> = {}): KeptEdit {
  return {
    id: 'kept1',
    by: BEN,
    at: secondsIn(65),
    subject: 'Re: Kitchen',
    body: 'Hello Dana, call me.',
    ...changes,
  };
}

/** An inquiry in every state that its card can show, by name. `base` may change what all of them have. */
export function everyState(base: Partial<Inquiry> = {}): Record<string, Inquiry> {
  const open = exampleInquiry(base);
  const decided = { decision: exampleDecision(open) };
  const tried = (changes: Partial<Delivery>) => [exampleDelivery(open, changes)];
  const { preparation: _none, ...unprepared } = open;
  const phone = (open.drafts.at(-1) ?? exampleDraft()) as Draft;
  const byPhone = {
    ...open,
    drafts: [exampleDraft({ ...phone, to: { kind: 'phone', number: '+15035550142' }, subject: '' })],
  };
  const again = exampleMessage({
    id: 'm2',
    arrivedAt: secondsIn(400),
    text: 'One more thing: we have a dog.',
  });
  const rejected = exampleDecision(open, { kind: 'rejected', reason: 'not-a-fit', note: 'Too far away.' });
  return {
    received: { ...unprepared, status: 'received', drafts: [], leadClass: 'warm' },
    awaiting: open,
    'awaiting, being edited': { ...open, editing: [{ by: ANA, since: secondsIn(30), viewKey: 'v1' }] },
    'awaiting, with a kept text': { ...open, kept: [exampleKept()] },
    'awaiting, to be drafted again': { ...open, instruction: { text: 'shorter', by: ANA } },
    'awaiting, written again': {
      ...open,
      messages: [...open.messages, again],
      lastMessageAt: secondsIn(400),
      notice: 'Dana wrote again: the approval by Ana was withdrawn.',
    },
    'awaiting, by phone': byPhone,
    approved: { ...open, ...decided, sendAt: secondsIn(70), status: 'approved' },
    sending: { ...open, ...decided, status: 'approved', deliveries: tried({}) },
    deferred: {
      ...open,
      ...decided,
      status: 'approved',
      deliveries: tried({ endedAt: secondsIn(72), outcome: 'deferred', detail: '451 try again later' }),
      work: { deliver: { due: secondsIn(74), rank: 0, attempts: 1, owed: 5 } },
    },
    sent: {
      ...open,
      ...decided,
      status: 'sent',
      deliveries: tried({ endedAt: secondsIn(72), outcome: 'sent', detail: '250 OK' }),
      settledAt: secondsIn(72),
    },
    failed: {
      ...open,
      ...decided,
      status: 'failed',
      deliveries: tried({ endedAt: secondsIn(72), outcome: 'failed', detail: '550 no such user <dana@x>' }),
    },
    unknown: {
      ...open,
      ...decided,
      status: 'unknown',
      deliveries: tried({ endedAt: secondsIn(72), outcome: 'unknown', detail: 'connection lost' }),
    },
    rejected: { ...open, decision: rejected, status: 'rejected', settledAt: secondsIn(60) },
    'rejected, before its preparation': {
      ...unprepared,
      drafts: [],
      decision: { ...rejected, version: 0, hash: '' },
      status: 'rejected',
    },
    closed: { ...open, decision: exampleDecision(open, { kind: 'closed' }), status: 'closed' },
    done: { ...byPhone, decision: exampleDecision(byPhone, { kind: 'done-by-hand' }), status: 'sent' },
  };
}
