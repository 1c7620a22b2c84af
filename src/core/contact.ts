import type { LeadClass, Status } from './inquiry.js';

/** An earlier inquiry from the same e-mail address, as far as it helps to answer the new one. */
export interface EarlierInquiry {
  receivedAt: Date;
  leadClass: LeadClass;
  status: Status;
  /** What it was about. */
  summary: string;
  /** The reply that went out last. */
  answered?: { at: Date; by: string; subject: string; body: string };
}
