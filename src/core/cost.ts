import type { Policy } from './policy.js';
import type { Cost, Tokens } from './preparation.js';

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
  // Kept readable: no price list goes below a billionth.
  return { amount: Math.round(amount * 1e9) / 1e9, currency: models.currency };
}
