import { count, type Figure, share } from './figures.js';
import type { Result } from './suite-inquiries.js';

/** What the model took: answers, seconds, tokens and money. Nothing where the rules prepared everything. */
export function scoreCost(results: Result[]): Figure[] {
  const by = results.map(({ prepared }) => prepared.preparation.by);
  const models = by.filter((each) => each.kind === 'model');
  if (models.length === 0) return [];
  const seconds = models.map(({ ms }) => ms / 1_000).sort((a, b) => a - b);
  const tokens = models.reduce((sum, each) => sum + (each.tokens?.in ?? 0) + (each.tokens?.out ?? 0), 0);
  const priced = models.flatMap((each) => each.cost ?? []);
  const cost = priced.reduce((sum, each) => sum + each.amount, 0);
  return [
    share('model: inquiries it prepared', [models.length, by.length], { worse: 'lower' }),
    {
      name: 'model: median time',
      value: seconds[Math.floor(seconds.length / 2)] ?? Number.NaN,
      unit: 'seconds',
      worse: 'none',
    },
    count('model: tokens', tokens, { worse: 'none' }),
    priced.length === models.length
      ? { name: `model: cost in ${priced[0]?.currency}`, value: cost, unit: 'money', worse: 'none' }
      : count('model: answers without a known price', models.length - priced.length, { worse: 'none' }),
  ];
}
