import type { Policy } from '../core/policy.js';
import { classify } from '../core/rules/classify.js';
import { type ClassedMessage, messagesOf, NOW } from './cases.js';
import type { Judged } from './score-classes.js';

/** What the rules make of messages to businesses of many trades, at the door: by their words alone. */
export function classMessages(cases: ClassedMessage[], policy: Policy): Judged[] {
  return cases.map(({ class: label, about, text }) => {
    // Of these businesses nothing is known but what they do.
    const known = { ...policy, business: { ...policy.business, about }, hotWhen: [] };
    const said = classify(messagesOf({ message: { text } }), known, NOW).leadClass;
    return { label, alsoAccept: [], said };
  });
}
