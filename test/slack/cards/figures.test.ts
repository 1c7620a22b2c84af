import { describe, expect, it } from 'vitest';
import type { WeekFigures } from '../../../src/core/metrics/figures.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import { digestMessage, seriesTable } from '../../../src/slack/cards/digest.js';
import { buildFigures } from '../../../src/slack/cards/figures.js';
import { exampleDigest } from '../../support/digests.js';
import { wordsOf } from '../../support/flo.js';

const M = 60_000;
const NOTHING = { received: 0, answered: 0, waiting: 0, medianMs: null };
const QUIET: WeekFigures = {
  ...exampleDigest().figures,
  response: { count: 0, medianMs: null, p90Ms: null, businessMedianMs: null, businessP90Ms: null },
  touches: {
    byName: { intake: 0, summary: 0, lookup: 0, draft: 0, sending: 0, followUp: 0, task: 0 },
    count: 0,
    savedMs: 0,
  },
};
const BUSY: WeekFigures = {
  ...QUIET,
  response: {
    count: 12,
    medianMs: 130 * M,
    p90Ms: 50 * 60 * M,
    businessMedianMs: 12 * M,
    businessP90Ms: 27 * 60 * M,
  },
  byClass: {
    ...QUIET.byClass,
    hot: { received: 2, answered: 3, waiting: 0, medianMs: 9 * M },
    cold: { ...NOTHING, received: 1_200, waiting: 1 },
  },
  bySource: { ...QUIET.bySource, form: { received: 3, answered: 0, waiting: 0, medianMs: null } },
  rejected: { 'not-a-fit': 2, duplicate: 0, 'handled-elsewhere': 1, other: 0 },
  followUps: { sent: 3, answers: 1 },
  failures: { failed: 1, unknown: 2 },
  intake: { known: 5, asked: 8 },
  touches: { ...QUIET.touches, byName: { ...QUIET.touches.byName, intake: 14, lookup: 2, task: 3 } },
};

describe('all figures of a week', () => {
  it('are told in plain words, a line for each kind', () => {
    const [block] = buildFigures(BUSY);
    const told = (block as { elements: { elements: unknown[] }[] }).elements[1]!.elements.map(wordsOf);
    expect(told).toEqual([
      'Time to the first reply: half within 2 h 10 m, nine of ten within 2 d 2 h; in opening hours 12 m and 27 h',
      'By class: Hot lead 2 in, 3 answered (half within 9 m); Cold lead 1,200 in, 1 waiting',
      'By source: Web form 3 in',
      'Known at the first reply: 5 of 8 things that you need to know',
      'Rejected: 2 not a fit, 1 handled elsewhere',
      'Follow-ups: 3 sent; 1 answer that Flo saw or somebody marked',
      'Went wrong: 1 letter not sent, 2 letters not known to have arrived',
      'Done by Flo: messages taken in 14, earlier inquiries found for 2, tasks opened 3',
    ]);
  });

  it('are left out where there is nothing to tell', () => {
    expect(buildFigures(QUIET)).toEqual([]);
  });

  it('fit below the week’s report', () => {
    const facts = exampleDigest();
    const { blocks } = digestMessage(facts, 'UTC', [seriesTable(facts)]);
    const all = [...blocks, ...buildFigures(BUSY)].map((block, i) => ({ block_id: `b${i}`, ...block }));
    expect(checkMessageBlocks(all)).toEqual([]);
  });
});
