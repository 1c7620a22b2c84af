/**
 * One line of the closing table. `met` is absent where the figure has no goal.
 *
 * @typedef {{ figure: string, value: string, goal?: string, met?: boolean }} Figure
 */

/**
 * The value below which `share` of the values lie (nearest rank). NaN of none.
 *
 * @param {readonly number[]} values
 * @param {number} share From 0 to 1.
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 0.5);
}

/** @param {number} ms */
export function showMs(ms) {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** @param {number} share */
export function showPercent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

/**
 * @param {readonly Figure[]} figures
 * @returns {string}
 */
export function drawTable(figures) {
  const rows = [
    ['figure', 'value', 'goal', ''],
    ...figures.map(({ figure, value, goal = '', met }) => [
      figure,
      value,
      goal,
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, '-'.repeat(Math.max(...lines.map((line) => line.length))));
  return lines.join('\n');
}
