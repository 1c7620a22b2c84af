import { describe, expect, it } from 'vitest';
import { METRIC_KINDS, METRICS, type MetricName } from '../../../src/core/metrics/metric.js';
import { median, percentile } from '../../../src/core/metrics/percentile.js';
import {
  readBaselineValue,
  readValue,
  tellDuration,
  tellValue,
} from '../../../src/core/metrics/value-words.js';

const [M, H, D] = [60_000, 3_600_000, 86_400_000];

describe('a value of a metric', () => {
  it.each<[MetricName, string, number]>([
    ['response-time', '26h', 26 * H],
    ['response-time', ' 1d 2h ', 26 * H],
    ['response-time', '1.5 h', 90 * M],
    ['response-time', '90s', 90_000],
    ['hours-saved', '0h', 0],
    ['answered-in-sla', '60%', 60],
    ['answered-in-sla', '62.5 %', 62.5],
    ['booked-calls', '40', 40],
    ['no-show-reduction', '0%', 0],
  ])('%s is read from “%s”', (name, text, value) => {
    expect(readValue(name, text)).toEqual({ ok: true, value });
  });

  it.each<[MetricName, string, string]>([
    ['response-time', '26', 'response-time is a duration, as in 26h'],
    ['response-time', 'soon', 'response-time is a duration, as in 26h'],
    ['response-time', '2h 3h', 'response-time is a duration, as in 26h'],
    ['response-time', '-2h', 'response-time is a duration, as in 26h'],
    ['response-time', '9999d', 'it is more than 400 d'],
    ['answered-in-sla', '60', 'answered-in-sla is a percentage from 0% to 100%, as in 60%'],
    ['answered-in-sla', '101%', 'it is more than 100 %'],
    ['booked-calls', '6h', 'booked-calls is a number, as in 6'],
    ['booked-calls', '', 'booked-calls is a number, as in 6'],
    ['booked-calls', '1e9', 'booked-calls is a number, as in 6'],
    ['manual-touches', '1000001', 'it is more than 1,000,000'],
  ])('%s refuses “%s” in words', (name, text, problem) => {
    expect(readValue(name, text)).toEqual({ ok: false, problem });
  });

  it.each(METRICS)('%s takes its own example', (name) => {
    expect(readValue(name, METRIC_KINDS[name].example).ok).toBe(true);
  });

  it.each([
    [0, '0 m'],
    [20_000, 'less than a minute'],
    [59 * M, '59 m'],
    [59.6 * M, '1 h'],
    [130 * M, '2 h 10 m'],
    [26 * H, '26 h'],
    [48 * H, '2 d'],
    [76 * H, '3 d 4 h'],
    [3 * D + 23.9 * H, '4 d'],
  ])('of %d ms reads %s', (ms, words) => {
    expect(tellDuration(ms)).toBe(words);
  });

  it('is told in its unit', () => {
    expect(tellValue('percent', 200 / 3)).toBe('66.7 %');
    expect(tellValue('count', 1234)).toBe('1,234');
    expect(tellValue('duration', 130 * M)).toBe('2 h 10 m');
  });

  it.each([
    [130, '2 h 10 m'],
    [47 * 60, '47 h'],
    [51 * 60 + 20, '51 h'],
    [1_200 * 60, '1,200 h'],
  ])('of %d minutes of work in hours, not in days of 24', (minutes, words) => {
    expect(tellValue('work', minutes * M)).toBe(words);
  });

  it('of an hour metric is told as work', () => {
    expect(readBaselineValue('hours-saved', '60h')).toEqual({ ok: true, value: 60 * 60 * M });
    for (const name of ['hours-saved', 'reporting-time'] as const)
      expect(tellValue(METRIC_KINDS[name].unit, 60 * 60 * M)).toBe('60 h');
  });
});

describe('median and percentile', () => {
  it.each([
    [[], null, null],
    [[7], 7, 7],
    [[9, 1], 5, 9],
    [[10, 2, 9], 9, 10],
    // Numbers, not words: 10 is more than 9.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
    [Array.from({ length: 11 }, (_, i) => i + 1), 6, 10],
    [Array.from({ length: 100 }, (_, i) => 100 - i), 50.5, 90],
  ])('of %j', (values, middle, ninetieth) => {
    expect(median(values)).toBe(middle);
    expect(percentile(values, 90)).toBe(ninetieth);
  });
});

describe('the value before Flo', () => {
  it.each(['response-time', 'hours-saved', 'proposal-turnaround', 'reporting-time'] as const)(
    'of %s is more than nothing',
    (name) => {
      expect(readBaselineValue(name, '0h')).toEqual({
        ok: false,
        problem: `${name} before Flo must be more than nothing`,
      });
      expect(readBaselineValue(name, '1h')).toEqual({ ok: true, value: 3_600_000 });
    },
  );
  it('may have been nothing where more is better, and an answer about a week always', () => {
    expect(readBaselineValue('booked-calls', '0')).toEqual({ ok: true, value: 0 });
    expect(readValue('no-show-reduction', '0%')).toEqual({ ok: true, value: 0 });
  });
});
