import { hash } from 'node:crypto';
import type { Source } from './message.js';

/** The same sender and text within this time is the same message. */
export const SAME_TEXT_WINDOW_MS = 10 * 60_000;

/** What a message alone answers to: two messages that share an `exact` key, or a recent `said`, are one. */
export interface MessageKeys {
  /** Idempotency-Key and source + sourceId: the same for ever. */
  exact: string[];
  /** Sender and text: the same for `SAME_TEXT_WINDOW_MS`. */
  said: string;
}

/** Keys are hashes: what the customer wrote stands in one place only. */
export function messageKeys(message: {
  source: Source;
  sourceId?: string;
  idempotencyKey?: string;
  /** The normalised address; of who gave none the number and the name. */
  sender: string[];
  text: string;
}): MessageKeys {
  const exact: string[] = [];
  if (message.idempotencyKey !== undefined) exact.push(`idem:${digest(message.idempotencyKey)}`);
  if (message.sourceId !== undefined) exact.push(`source:${digest(message.source, message.sourceId)}`);
  return { exact, said: `said:${digest(...message.sender, message.text)}` };
}

/** Held by the one inquiry that further messages from this address join. `email` is normalised. */
export function openKey(email: string): string {
  return `open:${digest(email)}`;
}

function digest(...parts: string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 32);
}
