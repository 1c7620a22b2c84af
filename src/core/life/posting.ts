import type { Alert, Inquiry } from '../inquiry.js';
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
