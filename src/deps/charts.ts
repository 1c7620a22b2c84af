import type { Chart } from '../core/chart.js';

/** Figures as pictures. */
export interface Charts {
  /** A PNG, 1,080 pixels wide, legible at 360. Rejects when it cannot be drawn, or when `signal` aborts. */
  draw(chart: Chart, signal: AbortSignal): Promise<Buffer>;
}
