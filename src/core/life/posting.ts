import type { Inquiry } from '../inquiry.js';
import { step } from './step.js';

/** The card stands in Slack; its thread may follow. */
export function placeCard(inquiry: Inquiry, card: NonNullable<Inquiry['card']>, at: Date): Inquiry {
  return step(
    inquiry,
    { at, by: 'flo', kind: 'card-posted', refs: { channel: card.channel, ts: card.ts } },
    { card },
    inquiry.thread.some((line) => line.ts === undefined) ? ['thread'] : [],
  );
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

export function placeAlert(inquiry: Inquiry, key: string, ts: string, at: Date): Inquiry {
  return step(
    inquiry,
    { at, by: 'flo', kind: 'owner-alerted', refs: { alert: key } },
    { alerts: inquiry.alerts.map((alert) => (alert.key === key ? { ...alert, ts } : alert)) },
    [],
  );
}
