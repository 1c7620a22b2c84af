import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learnAttempts } from '../../src/eval/learn-attempts.js';
import { learnClasses } from '../../src/eval/learn-classes.js';
import { learnPromises } from '../../src/eval/learn-promises.js';
import { exampleMessage, examplePolicy } from '../support/inquiries.js';

/** What stands around the weights: they differ with the cases. */
function frameOf(source: string): string {
  return source.replace(/`[^`]*`/g, '``');
}

// What learning writes is built before anybody looks at it: its imports must hold.
it.each([
  [
    'rules/class-weights',
    () =>
      learnClasses(
        (['hot', 'warm', 'cold', 'support', 'spam', 'other'] as const).map((is) => ({
          messages: [exampleMessage({ text: `Words of what is ${is}, some of them seen twice.` })],
          policy: examplePolicy(),
          is,
        })),
      ),
  ],
  ['guard/promise-weights', () => learnPromises([])],
  [
    'guard/attempt-weights',
    () => learnAttempts({ hostile: [], steering: [], inquiries: [], customers: ['Hello there.'] }),
  ],
])('learning writes %s as it stands in the source, but for the weights', (name, learned) => {
  const source = readFileSync(new URL(`../../src/core/${name}.ts`, import.meta.url), 'utf8');
  expect(frameOf(learned().text)).toBe(frameOf(source));
});
