import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCharts } from '../../src/chart/charts.js';
import { drawChart } from '../../src/chart/draw-chart.js';
import { type Compiled, compileProgram } from '../support/compiled.js';
import { sampleChart } from './sample-chart.js';

const chart = sampleChart([10, 20, null, 40, 50, 60, 70, 62]);

describe('drawing in a process of its own', () => {
  let program: Compiled;
  let folder = '';

  beforeAll(async () => {
    program = await compileProgram('src/chart/draw-process.ts');
    folder = await mkdtemp(join(tmpdir(), 'flo-charts-'));
  });
  afterAll(async () => {
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('gives the same picture as drawing here', async () => {
    const png = await createCharts(program.path).draw(chart, new AbortController().signal);
    expect(png.equals(drawChart(chart))).toBe(true);
  });

  it('says why when the process fails', async () => {
    const failing = join(folder, 'failing.mjs');
    await writeFile(failing, 'console.error("no font in the drawer"); process.exit(3);');
    await expect(createCharts(failing).draw(chart, new AbortController().signal)).rejects.toThrow(
      'the chart was not drawn: no font in the drawer',
    );
    await writeFile(failing, '');
    await expect(createCharts(failing).draw(chart, new AbortController().signal)).rejects.toThrow('exit 0');
  });

  it('ends with the work that wanted it', async () => {
    const hanging = join(folder, 'hanging.mjs');
    await writeFile(hanging, 'setInterval(() => {}, 1_000);');
    const halt = new AbortController();
    const drawing = createCharts(hanging).draw(chart, halt.signal);
    halt.abort();
    await expect(drawing).rejects.toThrow(/abort/i);
  });
});
