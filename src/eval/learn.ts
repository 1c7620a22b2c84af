import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Business, Tools } from './business.js';
import {
  messagesOf,
  readClassedMessages,
  readGuardCases,
  readHostileCases,
  readInquiryCases,
  readSteeringCases,
} from './cases.js';
import { learnAttempts } from './learn-attempts.js';
import { learnClasses } from './learn-classes.js';
import { learnPromises } from './learn-promises.js';
import { CASES, HOME, openBusinesses } from './shipped.js';
import { policyFor } from './suite-classes.js';

/**
 * The weights of the words for the guard and the classes, anew from the cases that may be learned from. Overwrites
 * source: whoever runs it builds anew, and looks at the figures.
 */
export function learn(tools: Tools): void {
  const guard = readGuardCases(join(CASES, 'guard'));
  const seen = guard.sets.filter(({ name }) => !name.startsWith('-unread'));
  const { example, all } = openBusinesses(tools);
  const inquiries = readInquiryCases(join(CASES, 'inquiries'));
  const learned = {
    'guard/promise-weights': learnPromises(seen),
    'rules/class-weights': learnClasses([
      ...readClassedMessages(join(CASES, 'classes')).map((each) => ({
        messages: messagesOf({ message: { text: each.text } }),
        policy: policyFor(each, example.policy),
        is: each.class,
      })),
      ...inquiries.map((each) => ({
        messages: messagesOf(each),
        policy: (all.get(each.business) as Business).policy,
        is: each.class,
      })),
    ]),
    'guard/attempt-weights': learnAttempts({
      hostile: readHostileCases(join(CASES, 'hostile'), { seen: true }),
      steering: readSteeringCases(join(CASES, 'steering')),
      inquiries,
      customers: [...seen.flatMap(({ harmless }) => harmless), ...guard.approved].flatMap(
        ({ customer }) => customer ?? [],
      ),
    }),
  };
  for (const [name, { text, samples, cues }] of Object.entries(learned)) {
    writeFileSync(join(HOME, `src/core/${name}.ts`), text);
    console.log(`${name}: ${cues} cues from ${samples} samples.`);
  }
  console.log('Build, then measure.');
}
