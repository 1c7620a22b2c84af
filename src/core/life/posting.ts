import type { CardRef } from '../card-ref.js';
import type { Alert, Inquiry, ThreadLine } from '../inquiry.js';
import { step } from './step.js';

/** The card stands in Slack; its thread may follow, with the messages that it `cut`. */
export function placeCard(
  inquiry: Inquiry,
  { card, cut }: { card: CardRef; cut: string[] },
  at: Date,
): Inquiry {
  const thread = followWhole(inquiry, cut, at);
  return step(
    inquiry,
    { at, by: 'flo', kind: 'card-posted', refs: { channel: card.channel, ts: card.ts } },
    { card, thread },
    thread.some((line) => line.ts === undefined) ? ['thread'] : [],
  );
}

/** The card has no room any more for every word of these messages: they follow in the thread. */
export function oweMessages(inquiry: Inquiry, cut: string[], at: Date): Inquiry {
  const thread = followWhole(inquiry, cut, at);
  return step(inquiry, { at, by: 'flo', kind: 'messages-owed' }, { thread }, ['thread']);
}

/** Whether one of these messages stands neither in the thread nor is owed to it. */
export function lacksMessage({ thread }: Inquiry, messages: string[]): boolean {
  return messages.some((id) => !thread.some((line) => line.message === id));
}

/** The thread with a line for each of these messages that has none yet, in the order they are named. */
export function followWhole(inquiry: Inquiry, messages: string[], at: Date): ThreadLine[] {
  const owed = messages.filter((id) => lacksMessage(inquiry, [id]));
  return [...inquiry.thread, ...owed.map((id) => ({ key: id, at, kind: 'message' as const, message: id }))];
}

/** The card may show an older state: it is brought up to date. */
export function oweCard(inquiry: Inquiry, at: Date): Inquiry {
  return step(inquiry, { at, by: 'flo', kind: 'card-owed' }, {}, ['card']);
}

export function placeLine(inquiry: Inquiry, key: string, ts: string[], at: Date): Inquiry {
  return step(
    inquiry,
    { at, by: 'flo', kind: 'line-posted', refs: { line: key } },
    { thread: inquiry.thread.map((line) => (line.key === key ? { ...line, ts } : line)) },
    [],
  );
}

/** The owner has been told: `told` names the message in which each alert stands. */
export function placeAlerts(
  inquiry: Inquiry,
  told: Partial<Record<Alert['key'], string>>,
  at: Date,
): Inquiry {
  return step(
    inquiry,
    { at, by: 'flo', kind: 'owner-alerted', refs: { alert: Object.keys(told).join(', ') } },
    {
      alerts: inquiry.alerts.map((alert) => {
        const ts = told[alert.key];
        return ts === undefined ? alert : { ...alert, ts };
      }),
    },
    [],
  );
}
