import type { Inquiry } from './inquiry.js';
import type { Policy } from './policy.js';
import type { Cost, Effort, PreparedBy, Tokens } from './preparation.js';

/** Prices are per so many tokens. */
const PER = 1_000_000;

/** What these tokens cost by the price table; undefined when the price or the tokens are not known. */
export function costOf(
  models: Policy['models'],
  used: { model: string; tokens: Tokens | undefined },
): Cost | undefined {
  const price = models.prices.find((entry) => entry.model === used.model);
  if (!price || !used.tokens) return undefined;
  const amount = (used.tokens.in * price.in + used.tokens.out * price.out) / PER;
  return { amount: rounded(amount), currency: models.currency };
}

/**
 * What asking models has cost for an inquiry so far, the newest preparation and all before it: the known costs, one
 * for each currency, and of how many of those asked the cost is not known.
 */
export function spentOn(inquiry: Pick<Inquiry, 'preparation' | 'preparedBefore'>): {
  asked: number;
  costs: Cost[];
  unknown: number;
} {
  const { preparation, preparedBefore = [] } = inquiry;
  const efforts = [...preparedBefore, ...(preparation ? [preparation] : [])].flatMap(({ by }) =>
    effortsOf(by),
  );
  return sumCosts(efforts);
}

/** The known costs, one for each currency, and of how many of the `asked` the cost is not known. */
export function sumCosts(efforts: Pick<Effort, 'cost'>[]): { asked: number; costs: Cost[]; unknown: number } {
  const costs: Cost[] = [];
  for (const { cost } of efforts) if (cost) addCost(costs, cost);
  return {
    asked: efforts.length,
    costs,
    unknown: efforts.filter(({ cost }) => cost === undefined).length,
  };
}

/** Adds to the sum in its currency. */
export function addCost(sums: Cost[], { amount, currency }: Cost): void {
  const sum = sums.find((each) => each.currency === currency);
  if (sum) sum.amount = rounded(sum.amount + amount);
  else sums.push({ amount: rounded(amount), currency });
}

/** Every asking of a model that a preparation took, in vain or not. */
export function effortsOf(by: {
  kind: PreparedBy['kind'];
  cost?: Cost;
  tries?: Pick<Effort, 'cost'>[];
}): Pick<Effort, 'cost'>[] {
  return [...(by.kind === 'model' ? [by] : []), ...(by.tries ?? [])];
}

/** No price list goes below a billionth. */
function rounded(amount: number): number {
  return Math.round(amount * 1e9) / 1e9;
}
