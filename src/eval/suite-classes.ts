import type { Policy } from '../core/policy.js';
import { classify } from '../core/rules/classify.js';
import { type ClassedMessage, messagesOf, NOW } from './cases.js';
import type { Judged } from './score-classes.js';

/** A business of which nothing is known but what it does and wants first. */
export function policyFor({ about, hotWhen }: ClassedMessage, policy: Policy): Policy {
  return { ...policy, business: { ...policy.business, about }, hotWhen };
}

/** What the rules make of messages to businesses of many trades, at the door: by their words alone. */
export function classMessages(cases: ClassedMessage[], policy: Policy): Judged[] {
  return cases.map((each) => {
    const said = classify(
      messagesOf({ message: { text: each.text } }),
      policyFor(each, policy),
      NOW,
    ).leadClass;
    return { label: each.class, alsoAccept: [], said };
  });
}
