import { tellCorrections } from '../core/correction-report.js';
import { correctionOf, type DecidedInquiry, pairOf } from '../core/corrections.js';
import type { Message } from '../core/message.js';
import type { Policy } from '../core/policy.js';
import { startRedaction } from '../core/privacy/redact.js';
import type { InquiryCase } from './cases.js';

/** The name under which a team's own cases stand: they are about the business in its own flo.yml. */
export const OWN = 'own';

/**
 * A person's correction as a case: what the customer wrote and what was approved in place of the prepared draft, names
 * and identifiers hidden behind placeholders. Null where nothing was corrected. A rejection as spam is a case of spam;
 * what else was rejected says nothing of the draft or the class, and is no case.
 */
export function caseOf(inquiry: DecidedInquiry, policy: Policy): InquiryCase | null {
  const pair = pairOf(inquiry);
  if (!pair) return null;
  const { outcome } = pair;
  if (outcome.kind === 'rejected' && outcome.reason !== 'spam') return null;
  const { name, about, signature } = policy.business;
  const { hide, hideField, hideName } = startRedaction({
    privacy: 'strict',
    own: [name, about, signature],
    messages: pair.messages,
  });
  const shown = (message: Message): InquiryCase['message'] => ({
    text: hide(message.text),
    source: message.source,
    ...(message.name && { name: hideName('NAME', message.name) }),
    ...(message.company && { company: hideName('COMPANY', message.company) }),
    ...(message.subject && { subject: hide(message.subject) }),
    // How to answer must stand somewhere: whom it is does not matter.
    ...(message.email && { email: 'customer@example.com' }),
    ...(message.phone && { phone: '+15035550100' }),
    extra: message.extra.map((field) => ({
      name: hide(field.name),
      value: hideField(field.name, field.value),
    })),
  });
  const messages = pair.messages.map(shown);
  const newest = messages.pop();
  if (!newest) return null;
  // The body first: whom it names may stand in the subject.
  const body = outcome.kind === 'approved' ? hide(outcome.approved.body) : '';
  return {
    id: `${OWN}/${inquiry._id}`,
    business: OWN,
    language: 'as written',
    message: newest,
    earlier: messages,
    class: outcome.kind === 'rejected' ? 'spam' : inquiry.leadClass,
    missing: [],
    questions: [],
    why: outcome.kind === 'rejected' ? 'rejected as spam' : 'as it stood when the reply was approved',
    ...(outcome.kind === 'approved' && {
      approved: { subject: hide(outcome.approved.subject), body },
    }),
  };
}

/** What people changed most often, a line each. */
export async function tellOwnCorrections(
  decided: AsyncIterable<DecidedInquiry>,
  business: Policy['business'],
): Promise<{ decided: number; corrected: number; lines: string[] }> {
  let count = 0;
  const corrections = [];
  for await (const inquiry of decided) {
    count += 1;
    const pair = pairOf(inquiry);
    if (pair) corrections.push(correctionOf(pair, business));
  }
  return { decided: count, corrected: corrections.length, lines: tellCorrections(corrections) };
}
