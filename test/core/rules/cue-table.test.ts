import { describe, expect, it } from 'vitest';
import { readWeights } from '../../../src/core/cues.js';
import { LEAD_CLASSES } from '../../../src/core/inquiry.js';
import { CLASS_WEIGHTS } from '../../../src/core/rules/class-weights.js';
import { CueTable } from '../../../src/core/rules/cue-table.js';

describe('a table of cues', () => {
  const weights = LEAD_CLASSES.map((each) => readWeights(CLASS_WEIGHTS[each]));
  const table = new CueTable(weights);

  it('knows the weights of every cue that it was made of, whole or by its words', () => {
    const cues = [...new Set(weights.flatMap(({ of }) => [...of.keys()]))];
    expect(cues.length).toBeGreaterThan(1_000);
    const said = cues.map((cue) => [cue, ...table.weigh([table.find(cue)])].join());
    expect(said).toEqual(cues.map((cue) => [cue, ...weights.map(({ of }) => of.get(cue) ?? 0)].join()));
    const pairs = cues.filter((cue) => cue.includes(' '));
    const byWords = pairs.map((cue) => {
      const blank = cue.lastIndexOf(' ');
      return table.find(cue.slice(0, blank), cue.slice(blank + 1));
    });
    expect(byWords).toEqual(pairs.map((cue) => table.find(cue)));
  });

  it('knows no other', () => {
    const others = Array.from({ length: 100_000 }, (_, i) => `no such cue ${i}`);
    expect(others.filter((cue) => table.find(cue) >= 0)).toEqual([]);
    expect(table.find('')).toBe(-1);
    expect(table.weigh([])).toEqual(LEAD_CLASSES.map(() => 0));
  });

  it('adds up', () => {
    const small = new CueTable([
      readWeights('\n-5\n12 we will|free\n-30 maybe\n'),
      readWeights('\n1\n7 free\n'),
    ]);
    expect(small.bias).toEqual([-0.5, 0.1]);
    const places = [small.find('free'), small.find('we', 'will'), small.find('maybe')];
    expect(small.weigh(places)).toEqual([-0.6, 0.7]);
  });

  it('refuses a weight that it cannot hold', () => {
    expect(() => new CueTable([readWeights('\n0\n40000 free\n')])).toThrow(/too large/);
  });
});
