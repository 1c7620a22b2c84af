import type { Health } from './health.js';

export interface Mailer {
  /** `smtp` or `outbox`. */
  kind: 'smtp' | 'outbox';
  /** The right-hand side of every Message-ID: the domain of the sender's address. */
  domain: string;
  /** Never rejects. */
  send(letter: Letter, signal: AbortSignal): Promise<MailOutcome>;
  /** After a crash: whether the letter with this Message-ID is known to have gone out. SMTP cannot know. */
  lookUp(messageId: string): Promise<'sent' | 'absent' | 'unknown'>;
  health(): Promise<Health>;
}

/** A reply on its way out. */
export interface Letter {
  /** Without angle brackets. */
  messageId: string;
  to: string;
  subject: string;
  body: string;
  /** Message-ID of the customer's mail, where it had one. */
  inReplyTo?: string;
  references?: string[];
  date: Date;
}

export type MailOutcome =
  | { kind: 'sent'; detail: string }
  /** Refused for good (5xx, or an address that cannot exist). */
  | { kind: 'refused'; detail: string }
  /** Not taken now (4xx, no connection): try later. */
  | { kind: 'deferred'; detail: string }
  /** The dialogue broke after the text was handed over. */
  | { kind: 'unknown'; detail: string };
