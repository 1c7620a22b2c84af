import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import { sampleChart } from './sample-chart.js';

const MARKED = '#1f5748';
const COLUMN = '#a9cbbd';
const BASELINE = '#b4541e';

/** How many pixels of exactly this colour stand in each column of the image, and in each row. */
async function look(png: Buffer) {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  const count = (color: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const across = new Array<number>(width).fill(0);
    const down = new Array<number>(height).fill(0);
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] !== r || data[i + 1] !== g || data[i + 2] !== b) continue;
      across[(i / 4) % width]! += 1;
      down[Math.floor(i / 4 / width)]! += 1;
    }
    return { across, down, all: across.reduce((sum, n) => sum + n, 0) };
  };
  /** The height of the column in the middle of slot `i` of eight, in pixels. */
  const columnHeight = (i: number) => {
    const x = Math.round(3 * (16 + ((360 - 32) / 8) * (i + 0.5)));
    return Math.max(count(COLUMN).across[x]!, count(MARKED).across[x]!);
  };
  return { width, height, count, columnHeight };
}

describe('a chart', () => {
  it('is drawn three times as large as a phone is wide', async () => {
    const { width, height } = await look(drawChart(sampleChart([10, 20, 30, 40, 50, 60, 70, 62])));
    expect(width).toBe(1_080);
    expect(height).toBeGreaterThan(600);
    expect(height).toBeLessThan(1_080);
  });

  it('draws columns as high as their values, zero as a foot that is seen, and the unknown as a gap', async () => {
    const { columnHeight } = await look(drawChart(sampleChart([20, 40, null, 0, 20, 20, 20, 20])));
    expect(columnHeight(1) / columnHeight(0)).toBeCloseTo(2, 1);
    expect(columnHeight(2)).toBe(0);
    expect(columnHeight(3)).toBeGreaterThanOrEqual(6);
    expect(columnHeight(3)).toBeLessThan(20);
  });

  it('marks the week it is about, and no other', async () => {
    const { count } = await look(drawChart(sampleChart([20, 20, 20, 20, 20, 20, 20, 20])));
    const plotted = count(MARKED).across.map((n) => n > 60);
    expect(plotted.slice(0, 910).some(Boolean)).toBe(false);
    expect(plotted.slice(910).some(Boolean)).toBe(true);
  });

  it('draws the baseline across all columns where there is one, and inside the picture however high it is', async () => {
    const high = sampleChart([1, 1, 1, 1, 1, 1, 1, 1], { baseline: { value: 500, words: '500 before Flo' } });
    const { count } = await look(drawChart(high));
    expect(count(BASELINE).down.some((n) => n > 500)).toBe(true);
    const none = sampleChart([1, 1, 1, 1, 1, 1, 1, 1]);
    delete none.baseline;
    expect((await look(drawChart(none))).count(BASELINE).all).toBe(0);
  });

  it('stands when nothing is known at all, and with a title of any length', async () => {
    const title = 'Known at the first reply, of what you need to know '.repeat(6);
    const { width, columnHeight } = await look(drawChart(sampleChart(new Array(8).fill(null), { title })));
    expect(width).toBe(1_080);
    expect(columnHeight(0)).toBe(0);
  });

  it('is the same picture every time', () => {
    const chart = sampleChart([1, null, 3, 4, 5, 6, 7, 8]);
    expect(drawChart(chart).equals(drawChart(chart))).toBe(true);
  });
});
