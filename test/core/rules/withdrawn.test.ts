import { describe, expect, test } from 'vitest';
import { guardDraft } from '../../../src/core/guard/guard-draft.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { isWithdrawn } from '../../../src/core/rules/withdrawn.js';
import { flatten } from '../../../src/core/spelling.js';
import { bareMessage, exampleInquiry, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from './policy.js';

const POLICY = tradePolicy({
  about: 'Plumbing, boilers and bathrooms for homes in Bristol.',
  qualify: [
    { field: 'address', ask: 'What is the address?' },
    { field: 'phone', ask: 'What number can we ring you on?' },
  ],
  hotWhen: ['no heating or hot water'],
});

const prepare = (...texts: string[]) => {
  const messages = texts.map((text) => bareMessage(text, { name: 'Liv', email: 'liv@example.com' }));
  const ask = { messages, passages: [], earlier: [], now: TUESDAY };
  return prepareByRules(
    { ...ask, to: { kind: 'email', address: 'liv@example.com' } },
    POLICY,
    'no model is connected',
  );
};

describe('what is not needed any more', () => {
  test.each([
    'Hi, it started working again, no need to come. Thanks anyway!',
    'Boiler is back on now so you dont need to come out after all, thanks',
    'Never mind, we found someone else. Thanks!',
    'We have decided to go with another plumber. Thank you for your time.',
    'The leak fixed itself, all good.',
    'We no longer need the bathroom. Thank you!',
    'Hat sich erledigt, die Heizung läuft wieder. Danke!',
    'Wir haben jemand anderen gefunden, vielen Dank.',
    'Ya no hace falta que vengan, gracias.',
    'Hemos contratado a otro fontanero. Gracias de todos modos.',
    'Ce n’est plus la peine de venir, la chaudière remarche. Merci',
    'Nous avons trouvé un autre plombier, merci.',
  ])('is no lead that is ready, and nothing is asked: %s', (text) => {
    for (const made of [
      prepare(text),
      prepare('No heating since yesterday, can somebody come today?', text),
    ]) {
      expect(made.preparation.leadClass).not.toMatch(/hot|warm/);
      expect(made.preparation.missing).toEqual([]);
      expect(made.preparation.summary).toBe('Liv writes that it is not needed any more.');
      expect(made.body).not.toMatch(/[?¿]|trouble|talk|look into|have a look/);
    }
    const inquiry = exampleInquiry({ messages: [bareMessage(text, { name: 'Liv' })] });
    expect(guardDraft(prepare(text), inquiry, POLICY)).toEqual({});
  });

  test.each([
    ['It started working again, no need to come. Thanks!', 'It is good of you to let us know.'],
    ['Die Heizung läuft wieder, hat sich erledigt. Danke!', 'Danke, dass Sie uns Bescheid geben.'],
    ['Ya no hace falta que vengan, la caldera funciona. Gracias.', 'Le agradecemos que nos avise.'],
    ['Ce n’est plus la peine de venir, la chaudière remarche. Merci', 'Merci de nous avoir prévenus.'],
  ])('is answered in its language: %s', (text, words) => {
    expect(prepare(text).body).toContain(words);
  });

  test.each([
    'No need to come on Thursday, could you come Friday instead?',
    'We found another plumber for the tap but we need one for the boiler.',
    'Is the heating working again?',
    'We hired another plumber and he ruined it, please help.',
    'The boiler came back on and then stopped again.',
    'We need a new bathroom, never mind the cost.',
    'I no longer need a bathtub, I want a shower.',
    'No need to visit, just send the quote please.',
    'Our plumber is not going ahead with the work and we need someone to finish the bathroom.',
    'We chose another tile for the bathroom.',
    'We decided against a bathtub. A shower it is, budget 9000, start in March.',
    'The old heater is no longer working.',
    'You fixed it last week and it is leaking again.',
    'Die Heizung geht wieder nicht.',
    'Unser Bad ist nicht mehr aktuell.',
    'Ya no funciona la caldera.',
    'La chaudière ne marche plus.',
  ])('is no word of this: %s', (text) => {
    expect(isWithdrawn(flatten(text))).toBe(false);
  });
});
