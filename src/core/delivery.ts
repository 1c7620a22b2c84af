/** One entry of the sending ledger, written before the dialogue begins. */
export interface Delivery {
  version: number;
  draftHash: string;
  messageId: string;
  /** Which kind of mailer was told to send it: no other can look it up. Absent in older records. */
  via?: 'smtp' | 'outbox';
  startedAt: Date;
  endedAt?: Date;
  outcome?: 'sent' | 'failed' | 'deferred' | 'unknown';
  /** The server's words, or what went wrong, for the card. Never the customer's text. */
  detail?: string;
}
