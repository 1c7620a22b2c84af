import { spentOn } from '../../core/cost.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { Cost, Effort, PreparedBy } from '../../core/preparation.js';
import { shorten, tidyLine } from '../text.js';
import { count } from './labels.js';

/** What a preparation took, a line each: the model's own part, and every model that was asked in vain. */
export function tellEffort(by: PreparedBy): string[] {
  const own = by.kind === 'model' ? [`It took ${tellParts(by)}`] : [];
  const tries = (by.tries ?? []).map((one) => {
    const name = shorten(tidyLine(one.model), NAME_CHARS);
    return `Asked in vain: ${name}. ${tidyLine(one.why)}. It took ${tellParts(one)}`;
  });
  return [...own, ...tries];
}

/** What all that models were asked for this inquiry has cost; null where they were asked once at most. */
export function tellSpent(inquiry: Inquiry): string | null {
  const { asked, costs, unknown } = spentOn(inquiry);
  if (asked < 2) return null;
  const sum = new Intl.ListFormat('en').format(costs.map(tellCost));
  if (unknown === 0) return `Models were asked ${asked} times for this inquiry: ${sum} in all`;
  if (sum === '') return `Models were asked ${asked} times for this inquiry: cost not known`;
  return `Models were asked ${asked} times for this inquiry: ${sum} and what ${unknown} of them cost, which is not known`;
}

function tellParts({ ms, tokens, cost }: Effort): string {
  return [
    `${(ms / 1_000).toFixed(1)} s`,
    tokens ? `${count(tokens.in, 'token')} read and ${tokens.out.toLocaleString('en-US')} written` : null,
    cost ? tellCost(cost) : 'cost not known',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "0.0029 EUR": small amounts keep two digits that say something. */
export function tellCost({ amount, currency }: Cost): string {
  const digits = amount < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
  return `${amount.toLocaleString('en-US', digits)} ${currency}`;
}

const NAME_CHARS = 80;
