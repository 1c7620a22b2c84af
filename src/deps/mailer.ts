import type { Health } from './health.js';

export interface Mailer {
  /** `smtp` or `outbox`. */
  kind: 'smtp' | 'outbox';
  /** The right-hand side of every Message-ID: the domain of the sender's address. */
  domain: string;
  /** Never rejects. */
  send(letter: Letter, options: SendOptions): Promise<MailOutcome>;
  /** After a crash: whether the letter with this Message-ID is known to have gone out. SMTP cannot know. */
  lookUp(messageId: string): Promise<'sent' | 'absent' | 'unknown'>;
  health(): Promise<Health>;
}

export interface SendOptions {
  /** Ends what is under way. */
  signal: AbortSignal;
  /**
   * Asked when all that is left is to hand the letter over, which nobody can take back. Where the answer is not yes,
   * nothing is handed over, and the letter is deferred.
   */
  mayHandOver(): Promise<boolean>;
}

/** The detail of a letter that was deferred because it was not to be handed over. */
export const NOT_TO_HAND_OVER = 'Flo could not make sure that nobody else is sending it.';

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
