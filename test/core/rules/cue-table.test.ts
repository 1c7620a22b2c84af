import { describe, expect, it } from 'vitest';
import { cuesOf, cueWords, readWeights } from '../../../src/core/cues.js';
import { LEAD_CLASSES } from '../../../src/core/lead-class.js';
import { CLASS_WEIGHTS } from '../../../src/core/rules/class-weights.js';
import { CueTable } from '../../../src/core/rules/cue-table.js';

describe('a table of cues', () => {
  const weights = LEAD_CLASSES.map((each) => readWeights(CLASS_WEIGHTS[each]));
  const table = new CueTable(weights);

  const cues = [...new Set(weights.flatMap(({ of }) => [...of.keys()]))];

  it('knows the weights of every cue that it was made of', () => {
    expect(cues.length).toBeGreaterThan(1_000);
    const said = cues.map((cue) => [cue, ...table.weigh(table.find([cue]))].join());
    expect(said).toEqual(cues.map((cue) => [cue, ...weights.map(({ of }) => of.get(cue) ?? 0)].join()));
    expect(table.find(cues).length).toBe(cues.length);
  });

  it('knows no other', () => {
    const others = Array.from({ length: 100_000 }, (_, i) => `no such cue ${i}`);
    expect(table.find(['', ...others])).toEqual([]);
    expect(table.weigh(table.find(others))).toEqual(LEAD_CLASSES.map(() => 0));
  });

  it.each([
    ['nothing', ''],
    ['a question mark', '?'],
    ['a word', 'we'],
    ['two words', 'we will'],
    ['a sentence', "we'll deliver everything, ok?"],
    ['one word again and again', 'quote quote quote'],
    ['all that it knows', cues.join(' ')],
  ])('finds the cues in the words of a text: %s', (_what, text) => {
    const words = cueWords(text, () => false);
    const [found, named] = [table.findIn(words), table.find(cuesOf(text, () => false))];
    expect([...found].sort()).toEqual([...named].sort());
  });

  it('adds up, and counts none twice', () => {
    const small = new CueTable([
      readWeights('\n-5\n12 we will|free\n-30 maybe\n'),
      readWeights('\n1\n7 free\n'),
    ]);
    const places = small.find(['free', 'we will', 'maybe', 'free']);
    expect(small.weigh(places)).toEqual([-0.6, 0.7]);
    expect(small.score(places)).toEqual([-1.1, 0.8]);
  });

  it('refuses a weight that it cannot hold', () => {
    expect(() => new CueTable([readWeights('\n0\n40000 free\n')])).toThrow(/too large/);
  });
});
