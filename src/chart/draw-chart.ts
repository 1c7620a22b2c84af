import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartItem,
  Chart as ChartJs,
  LinearScale,
  type Plugin,
} from 'chart.js';
import type { Chart, ChartColumn } from '../core/chart.js';

/** Everything is laid out as on a phone 360 pixels wide, and drawn three times as large. */
const WIDTH = 360;
const SCALE = 3;
const MARGIN = 16;
const PLOT_HEIGHT = 176;
const BELOW_PLOT = 44;
const TITLE = { size: 17, line: 22, mostLines: 3 };
const KEY = { size: 12.5, line: 19, words: 24, between: 18 };
const VALUE = { size: 12, line: 14 };
const UNDER_SIZE = 12.5;

/** The colours of the form and of Flo's other pages. */
const COLORS = {
  paper: '#fbf9f5',
  ink: '#23211d',
  soft: '#5e594f',
  line: '#ddd7ca',
  column: '#a9cbbd',
  marked: '#1f5748',
  baseline: '#b4541e',
};
/** Comes with the package: what a machine has installed makes no difference. */
const FONT = 'Flo Inter';
const FONT_FILES = ['400', '600'].map(
  (weight) => `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
);

/** A PNG of the chart, 1,080 pixels wide. */
export function drawChart(chart: Chart): Buffer {
  loadFont();
  ChartJs.register(BarController, BarElement, CategoryScale, LinearScale);
  const measure = createCanvas(1, 1).getContext('2d');
  const title = wrap(measure, chart.title, WIDTH - 2 * MARGIN);
  const top = headHeight(measure, title, chart);
  const height = top + PLOT_HEIGHT + BELOW_PLOT;
  // Chart.js makes it as many times larger as its pixel ratio says.
  const canvas = createCanvas(WIDTH, height);
  const drawn = new ChartJs(canvas as unknown as ChartItem, {
    type: 'bar',
    data: {
      labels: chart.columns.map(({ under }) => under),
      datasets: [
        {
          data: chart.columns.map(({ value }) => value),
          backgroundColor: chart.columns.map(({ marked }) => (marked ? COLORS.marked : COLORS.column)),
          borderRadius: 4,
          borderSkipped: 'bottom',
          categoryPercentage: 1,
          barPercentage: 0.72,
          // Nothing is zero that is not known: a zero is seen.
          minBarLength: 3,
        },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: SCALE,
      font: { family: FONT, size: UNDER_SIZE },
      layout: { padding: { top, left: MARGIN, right: MARGIN, bottom: 12 } },
      scales: {
        y: { display: false, beginAtZero: true, max: roof(chart), min: 0 },
        x: {
          grid: { display: false },
          border: { color: COLORS.line, width: 1 },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            padding: 4,
            color: ({ index }: { index: number }) =>
              chart.columns[index]?.marked ? COLORS.ink : COLORS.soft,
            font: ({ index }: { index: number }) => ({
              family: FONT,
              size: UNDER_SIZE,
              lineHeight: 1.2,
              weight: chart.columns[index]?.marked ? 600 : 400,
            }),
          },
        },
      },
    },
    plugins: [paper(title, chart), marks(chart)],
  });
  const png = canvas.toBuffer('image/png');
  drawn.destroy();
  return png;
}

function loadFont(): void {
  if (GlobalFonts.has(FONT)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of FONT_FILES) {
    if (!GlobalFonts.registerFromPath(resolve(file), FONT)) throw new Error(`no font in ${file}`);
  }
}

function font(size: number, weight: 400 | 600 = 400): string {
  return `${weight} ${size}px "${FONT}"`;
}

const NO_BREAK = '\u00a0';

/** What the columns may reach up to: above the highest stands its value, in two lines at the most. */
function roof({ columns, baseline }: Chart): number {
  const highest = Math.max(...columns.map(({ value }) => value ?? 0));
  const room = PLOT_HEIGHT / (PLOT_HEIGHT - 2 * VALUE.line - 12);
  return Math.max(highest * room, (baseline?.value ?? 0) * 1.06) || 1;
}

function headHeight(measure: Measure, title: string[], chart: Chart): number {
  return MARGIN + title.length * TITLE.line + 8 + keyRows(measure, chart).length * KEY.line + 12;
}

type Measure = Pick<SKRSContext2D, 'font' | 'measureText'>;

interface Key {
  kind: 'column' | 'line';
  words: string;
  x: number;
}

/** What the marks mean, side by side where there is room. */
function keyRows(measure: Measure, { marked, baseline }: Chart): Key[][] {
  measure.font = font(KEY.size);
  const first: Key = { kind: 'column', words: marked, x: MARGIN };
  if (!baseline) return [[first]];
  const x = MARGIN + KEY.words + measure.measureText(marked).width + KEY.between;
  const fits = x + KEY.words + measure.measureText(baseline.words).width <= WIDTH - MARGIN;
  const second: Key = { kind: 'line', words: baseline.words, x: fits ? x : MARGIN };
  return fits ? [[first, second]] : [[first], [second]];
}

/** The paper below everything, with the title and what the marks mean. */
function paper(title: string[], chart: Chart): Plugin {
  return {
    id: 'paper',
    beforeDraw({ ctx: own, width, height }) {
      const ctx = own as unknown as SKRSContext2D;
      ctx.save();
      ctx.fillStyle = COLORS.paper;
      ctx.fillRect(0, 0, width, height);
      ctx.textBaseline = 'middle';
      ctx.font = font(TITLE.size, 600);
      ctx.fillStyle = COLORS.ink;
      let y = MARGIN + TITLE.line / 2;
      for (const line of title) {
        ctx.fillText(line, MARGIN, y);
        y += TITLE.line;
      }
      y += 8 - TITLE.line / 2 + KEY.line / 2;
      for (const row of keyRows(ctx, chart)) {
        for (const key of row) drawKey(ctx, key, y);
        y += KEY.line;
      }
      ctx.restore();
    },
  };
}

function drawKey(ctx: SKRSContext2D, { kind, words, x }: Key, y: number): void {
  if (kind === 'line') dash(ctx, { from: x, to: x + 18, y });
  else {
    ctx.fillStyle = COLORS.marked;
    ctx.beginPath();
    ctx.roundRect(x + 3, y - 6, 12, 12, 3);
    ctx.fill();
  }
  ctx.fillStyle = COLORS.soft;
  ctx.font = font(KEY.size);
  ctx.fillText(words, x + KEY.words, y);
}

/** The line of the baseline across the columns, and above each column its value. */
function marks(chart: Chart): Plugin {
  return {
    id: 'marks',
    afterDatasetsDraw(drawn) {
      const { chartArea, scales } = drawn;
      const ctx = drawn.ctx as unknown as SKRSContext2D;
      ctx.save();
      if (chart.baseline) {
        const y = scales.y?.getPixelForValue(chart.baseline.value) ?? 0;
        dash(ctx, { from: chartArea.left, to: chartArea.right, y });
      }
      for (const [i, bar] of drawn.getDatasetMeta(0).data.entries()) {
        const column = chart.columns[i] as ChartColumn;
        const foot = column.value === null ? chartArea.bottom : bar.y;
        tellValue(ctx, column, { x: bar.x, foot: foot - 5 });
      }
      ctx.restore();
    },
  };
}

function tellValue(ctx: SKRSContext2D, column: ChartColumn, at: { x: number; foot: number }): void {
  ctx.font = font(VALUE.size, column.marked ? 600 : 400);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  const lines = inTwo(column.words);
  for (const [i, line] of lines.entries()) {
    const y = at.foot - (lines.length - 1 - i) * VALUE.line;
    // So that the line of the baseline does not strike it through.
    ctx.strokeStyle = COLORS.paper;
    ctx.lineJoin = 'round';
    ctx.lineWidth = 5;
    ctx.strokeText(line, at.x, y);
    ctx.fillStyle = column.marked ? COLORS.ink : COLORS.soft;
    ctx.fillText(line, at.x, y);
  }
}

/** "2 h 10 m" is wider than a column: its larger part above the smaller. */
function inTwo(words: string): string[] {
  const cut = /^(\d\S* \D+) (\d.*)$/.exec(words);
  return cut ? [cut[1] as string, cut[2] as string] : [words];
}

function dash(ctx: SKRSContext2D, { from, to, y }: { from: number; to: number; y: number }): void {
  ctx.save();
  ctx.strokeStyle = COLORS.baseline;
  ctx.lineWidth = 2;
  ctx.setLineDash([5, 3]);
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
  ctx.restore();
}

/** The title in as many lines as it needs, up to three. */
function wrap(ctx: Measure, text: string, width: number): string[] {
  ctx.font = font(TITLE.size, 600);
  const lines: string[] = [];
  // A number stays with its unit, and no word alone in the last line.
  const bound = text.replace(/(?<=\d) (?=[a-z%])/g, NO_BREAK).replace(/ (?=\S+$)/, NO_BREAK);
  for (const word of bound.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && ctx.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= TITLE.mostLines) return lines;
  const kept = lines.slice(0, TITLE.mostLines);
  return [...kept.slice(0, -1), `${kept.at(-1)} …`];
}
