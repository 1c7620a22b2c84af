import { text } from 'node:stream/consumers';
import type { Chart } from '../core/chart.js';
import { drawChart } from './draw-chart.js';

/** A process of its own: a chart as JSON comes in on stdin, its PNG goes out on stdout. */
const chart = JSON.parse(await text(process.stdin)) as Chart;
process.stdout.write(drawChart(chart));
