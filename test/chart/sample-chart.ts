import type { Chart } from '../../src/core/chart.js';

const DAYS = ['5', '12', '19', '26', '2', '9', '16', '23'];

/** Eight weeks, the newest of them marked; a value is its own words. */
export function sampleChart(values: (number | null)[], more: Partial<Chart> = {}): Chart {
  return {
    title: 'Answered in time 62 %, 40 % before Flo',
    marked: 'Nov 23 to 29',
    columns: values.map((value, i) => ({
      under: [DAYS[i] ?? '', i === 0 ? 'Oct' : ''],
      value,
      words: value === null ? '–' : `${value} %`,
      marked: i === values.length - 1,
    })),
    baseline: { value: 40, words: '40 % before Flo' },
    alt: '',
    ...more,
  };
}
