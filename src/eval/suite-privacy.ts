import { redact } from '../core/privacy/redact.js';
import type { PrivacyCase } from './cases.js';
import { count, type Figure, share } from './figures.js';

/** What personal data would reach a model under `standard`, and what is hidden without need. */
export function scorePrivacy(cases: PrivacyCase[]): Figure[] {
  const read = cases.map((example) => ({
    ...example,
    shown: redact(example.text, { privacy: 'standard' }).text,
  }));
  const leaks = read.flatMap(({ hidden, shown }) => hidden.filter((value) => shown.includes(value)));
  const kept = read.flatMap(({ kept: values }) => values);
  const lost = read.flatMap(({ kept: values, shown }) => values.filter((value) => !shown.includes(value)));
  return [
    count('privacy: values that reach the model', leaks.length, {
      worse: 'higher',
      of: `of ${read.flatMap(({ hidden }) => hidden).length}`,
      goal: { atMost: 0 },
    }),
    share('privacy: hidden without need', [lost.length, kept.length], { worse: 'higher' }),
  ];
}
