import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Chart } from '../core/chart.js';
import type { Charts } from '../deps/charts.js';

const PROGRAM = fileURLToPath(new URL('./draw-process.js', import.meta.url));
const TIMEOUT_MS = 20_000;
/** Of what the process says when it fails. */
const WORDS_CHARS = 500;

/**
 * Draws in a process of its own, which takes what the drawing needs (fifty megabytes) with it when it ends. It is
 * wanted once a week.
 */
export function createCharts(program = PROGRAM): Charts {
  return { draw: (chart, signal) => drawApart(program, chart, signal) };
}

async function drawApart(program: string, chart: Chart, signal: AbortSignal): Promise<Buffer> {
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    signal,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A process that ends without reading is told of by how it ended.
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify(chart));
  const [code, png, words] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
  if (code !== 0 || png.length === 0)
    throw new Error(
      `the chart was not drawn: ${words.toString().trim().slice(0, WORDS_CHARS) || `exit ${code}`}`,
    );
  return png;
}
