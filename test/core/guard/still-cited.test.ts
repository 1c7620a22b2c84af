import { expect, test } from 'vitest';
import { stillCited } from '../../../src/core/guard/still-cited.js';
import type { Passage } from '../../../src/core/knowledge.js';

const PRICES: Passage = {
  file: 'prices.md',
  heading: 'Prices › Kitchens',
  text: 'Most kitchens cost between 45,000 and 110,000 dollars. A refresh starts at about 18,000 dollars.',
};
const HOURS: Passage = {
  file: 'hours.md',
  heading: 'Hours › Showroom',
  text: 'The showroom on Hawthorne is open Monday to Friday, and on the first Saturday of each month.',
};
const BEFORE = {
  body: [
    'Hello Dana,',
    'Thank you for your message about the kitchen.',
    'Most kitchens cost between 45,000 and 110,000 dollars. You are welcome in our showroom, Monday to Friday or the first Saturday of a month.',
    'Where is the house?',
    'Kind regards,\nCedar & Pine',
  ].join('\n\n'),
  cites: [PRICES, HOURS],
};

test.each([
  ['unchanged', BEFORE.body, [PRICES, HOURS]],
  ['a sentence taken out', BEFORE.body.replace(/Most kitchens .*dollars\. /, ''), [HOURS]],
  [
    'the sums in other words',
    'Hello Dana, for a kitchen like yours it is usually $45,000 to $110,000. Where is the house?',
    [PRICES],
  ],
  ['another sum', 'Hello Dana, for a kitchen like yours it is $30,000. Where is the house?', []],
  [
    'replaced, but for greeting and regards',
    'Hello Dana,\n\nThank you for your message about the kitchen.\n\nI will call you, Ana.\n\nKind regards,\nCedar & Pine',
    [],
  ],
])('%s', (_what, body, left) => {
  expect(stillCited(BEFORE, body)).toEqual(left);
});

test('what is told in another language stays while most of the words do', () => {
  const before = {
    body: 'Guten Tag Dana,\n\nunsere Ausstellung hat werktags geöffnet. Wo steht das Haus?',
    cites: [HOURS],
  };
  const changed = before.body.replace('Dana', 'Frau Fox');
  expect(stillCited(before, changed)).toEqual([HOURS]);
  expect(stillCited(before, 'Guten Tag, ich rufe Sie an.')).toEqual([]);
});

test('without sources there are none', () => {
  expect(stillCited({ body: BEFORE.body }, BEFORE.body)).toEqual([]);
});
