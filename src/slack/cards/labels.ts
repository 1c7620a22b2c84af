import type { Trouble } from '../../core/attention.js';
import type { Draft, Recipient } from '../../core/draft.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { LeadClass } from '../../core/lead-class.js';
import type { Message, Source } from '../../core/message.js';
import type { PreparedBy } from '../../core/preparation.js';
import { shorten, tidyLine } from '../text.js';

export const CLASS_LABELS: Record<LeadClass, string> = {
  hot: 'Hot lead',
  warm: 'Warm lead',
  cold: 'Cold lead',
  support: 'Support',
  other: 'Other',
  spam: 'Spam',
};

/** What became of a letter that did not go out as it should. */
export const TROUBLE_LABELS: Record<Trouble, string> = {
  failed: 'the reply was not sent',
  unknown: 'not known whether the reply arrived',
  'follow-up-failed': 'the follow-up was not sent',
  'follow-up-unknown': 'not known whether the follow-up arrived',
};

export const SOURCE_LABELS: Record<Source, string> = {
  form: 'Web form',
  api: 'API',
  email: 'E-mail',
  sms: 'Text message',
};

/** Who wrote, on one line: name and company as last given, else an address. At most `max` units. */
export function nameSender(inquiry: Inquiry, max: number): string {
  const newest = (pick: (message: Message) => string | undefined) =>
    tidyLine([...inquiry.messages].reverse().map(pick).find(Boolean) ?? '');
  const name = newest((m) => m.name);
  const company = newest((m) => m.company);
  const address = newest((m) => m.email) || newest((m) => m.phone) || 'Unknown sender';
  return shorten([name, company].filter(Boolean).join(', ') || address, max);
}

export function nameRecipient(to: Recipient): string {
  return to.kind === 'email' ? to.address : to.number;
}

/** Who wrote a draft, to stand after "written by". */
export function nameAuthor(by: Draft['by']): string {
  if (by.kind === 'person') return tidyLine(by.person.name);
  return by.kind === 'model' ? tidyLine(by.model) : 'rules';
}

/** Who wrote a draft, and who had it made or brought it back, to stand after "written by". */
export function nameMakers({ by, asked, restored }: Draft): string {
  const author = nameAuthor(by);
  if (restored)
    return `${author}, brought back from version ${restored.from} by ${tidyLine(restored.by.name)}`;
  return asked ? `${author} for ${tidyLine(asked.by.name)}` : author;
}

/** "Prepared by rules: …", always with the reason. `what` was prepared, where it is not the whole card. */
export function tellPreparer(by: PreparedBy, what = 'Prepared'): string {
  if (by.kind === 'model') return `${what} by ${tidyLine(by.model)}`;
  return `${what} by rules: ${tidyLine(by.why) || 'no model connected'}`;
}

export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** "1 message", "2 messages". */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
}
