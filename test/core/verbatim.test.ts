import { describe, expect, it } from 'vitest';
import { findVerbatim } from '../../src/core/verbatim.js';

describe('the customer’s own words', () => {
  it.each<[string, string[], string | null]>([
    ['12 oak st', ['We live at 12 Oak St, second floor.'], '12 Oak St'],
    ['im  fruhjahr', ['Wir möchten im\nFrühjahr beginnen.'], 'im Frühjahr'],
    ['Straße 4', ['Hauptstrasse 4', 'Die Strasse 4'], 'Strasse 4'],
    ['next week', ['Could you come next weekend?'], null],
    ['art', ['We start in March'], null],
    ['ok', ['ok'], 'ok'],
    ['in march', ['nothing', 'In March, please'], 'In March'],
    ['', ['anything'], null],
    ['…', ['well …'], null],
    ['the moon', ['We live at 12 Oak St.'], null],
    ['5,000', ['about $5,000.'], '5,000'],
  ])('%j in %j', (words, texts, found) => {
    expect(findVerbatim(words, texts)).toBe(found);
  });

  it('are cut where they are long, and looked for in the beginning of what is endless', () => {
    const text = 'word '.repeat(60_000);
    expect(findVerbatim('word '.repeat(100), [text])?.length).toBeLessThanOrEqual(120);
    expect(findVerbatim('needle', [`${text} needle`])).toBeNull();
  });
});
