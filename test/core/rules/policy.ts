import type { Policy } from '../../../src/core/policy.js';
import { examplePolicy } from '../../support/inquiries.js';

/** The example business in another trade, with its own questions and rules. */
export function tradePolicy(
  more: { about?: string; qualify?: Policy['qualify']; hotWhen?: string[]; signature?: string } = {},
): Policy {
  const { business, ...policy } = examplePolicy();
  return {
    ...policy,
    business: {
      ...business,
      about: more.about ?? business.about,
      signature: more.signature ?? business.signature,
    },
    qualify: more.qualify ?? policy.qualify,
    hotWhen: more.hotWhen ?? [],
  };
}
