import type { LeadClass } from './lead-class.js';
import type { Status } from './status.js';
import type { Task } from './task.js';

/** An earlier inquiry from the same e-mail address, as far as it helps to answer the new one. */
export interface EarlierInquiry {
  receivedAt: Date;
  leadClass: LeadClass;
  status: Status;
  /** What it was about. */
  summary: string;
  /** The reply that went out last; of its body the beginning. */
  answered?: { at: Date; by: string; subject: string; body: string };
  /** What is still to be done for it. */
  openTasks?: Pick<Task, 'title' | 'owner' | 'due'>[];
}
