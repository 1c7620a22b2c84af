import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/core/chart.js';
import { tellWeek } from '../../src/core/metrics/week.js';
import { exampleDigest } from '../support/digests.js';

describe('the chart of a digest', () => {
  it('tells its weeks, the marked one and the baseline in words', () => {
    const chart = chartOf(exampleDigest());
    expect(chart.title).toBe('Median first response 2 h 10 m, 26 h before Flo');
    expect(chart.marked).toBe('Oct 19 to 25');
    expect(chart.baseline?.words).toBe('26 h before Flo');
    expect(chart.columns.map(({ under }) => under.join(' ').trim())).toEqual([
      '31 Aug',
      '7 Sep',
      '14',
      '21',
      '28',
      '5 Oct',
      '12',
      '19',
    ]);
    expect(chart.columns.filter(({ marked }) => marked)).toHaveLength(1);
    expect(chart.columns.at(-1)).toMatchObject({ marked: true, words: '2 h 10 m' });
  });

  it('keeps what is not known a gap, and a short time short', () => {
    const { columns } = chartOf(exampleDigest());
    expect(columns[2]).toMatchObject({ value: null, words: '–' });
    expect(columns[1]).toMatchObject({ words: '< 1 m' });
  });

  it('is told whole to those who do not see it', () => {
    expect(chartOf(exampleDigest()).alt).toBe(
      'Columns of 8 weeks: Median first response 2 h 10 m, 26 h before Flo. ' +
        'Aug 31 to Sep 6: 14 h, Sep 7 to 13: less than a minute, Sep 14 to 20: no figure, Sep 21 to 27: 6 h, ' +
        'Sep 28 to Oct 4: 4 h 12 m, Oct 5 to 11: 4 h, Oct 12 to 18: 3 h 5 m, Oct 19 to 25: 2 h 10 m. ' +
        'A line across: 26 h before Flo. Lower is better.',
    );
  });

  it('has no line where nobody knows the baseline', () => {
    const { baseline, alt } = chartOf(exampleDigest({ baselineMs: undefined }));
    expect(baseline).toBeUndefined();
    expect(alt).not.toContain('A line');
  });
});

describe('a week in words', () => {
  it.each([
    ['2026-10-19', 'Oct 19 to 25'],
    ['2026-10-26', 'Oct 26 to Nov 1'],
    ['2026-12-28', 'Dec 28 to Jan 3'],
  ])('%s', (monday, words) => {
    expect(tellWeek({ monday, from: new Date(0), to: new Date(0) })).toBe(words);
  });
});
