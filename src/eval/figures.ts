/** One figure of the evaluation. */
export interface Figure {
  name: string;
  /** A share from 0 to 1, or a count, seconds or money. NaN: nothing to measure it on. */
  value: number;
  unit: 'share' | 'count' | 'seconds' | 'money';
  /** What is to be reached: at least, or at most. */
  goal?: { atLeast: number } | { atMost: number };
  /** Which way is worse; `none` for what is only told. */
  worse: 'lower' | 'higher' | 'none';
  /** Of what, in words: "61 of 90". */
  of?: string;
}

/** So much worse than the baseline a share may be before it counts as a regression: chance moves a model. */
export const MARGIN = { rules: 0.02, model: 0.06 } as const;

/** `part` of `whole` as a share, told as both. */
export function share(
  name: string,
  [part, whole]: readonly [number, number],
  more: Pick<Figure, 'worse'> & Partial<Figure>,
): Figure {
  return { name, value: part / whole, unit: 'share', of: `${part} of ${whole}`, ...more };
}

export function count(name: string, value: number, more: Pick<Figure, 'worse'> & Partial<Figure>): Figure {
  return { name, value, unit: 'count', ...more };
}

/** Figures by name, as a baseline keeps them. */
export type Kept = Record<string, number>;

export function keep(figures: Figure[]): Kept {
  const told = figures.filter(({ worse, value }) => worse !== 'none' && Number.isFinite(value));
  return Object.fromEntries(told.map(({ name, value }) => [name, Math.round(value * 10_000) / 10_000]));
}

/** What is worse than before by more than the margin; counts have none. A figure that is gone is worse too. */
export function findRegressions(figures: Figure[], before: Kept, margin: number): string[] {
  const now = new Map(figures.map((figure) => [figure.name, figure]));
  return Object.entries(before).flatMap(([name, was]) => {
    const figure = now.get(name);
    if (!figure || Number.isNaN(figure.value)) return [`${name}: was ${was}, is not measured any more`];
    const allowed = figure.unit === 'share' ? margin : 0;
    const loss = figure.worse === 'lower' ? was - figure.value : figure.value - was;
    return loss > allowed + 1e-9
      ? [`${name}: was ${show({ ...figure, value: was })}, is ${show(figure)}`]
      : [];
  });
}

/**
 * What of a baseline a run can be held against: the figures of the parts that it measured whole. A part is what stands
 * before the colon in a figure's name. `left`: the other parts.
 */
export function comparable(before: Kept, isWhole: (part: string) => boolean): { kept: Kept; left: string[] } {
  const parts = new Set(Object.keys(before).map(partOf));
  return {
    kept: Object.fromEntries(Object.entries(before).filter(([name]) => isWhole(partOf(name)))),
    left: [...parts].filter((part) => !isWhole(part)),
  };
}

function partOf(figure: string): string {
  return figure.split(': ', 1)[0] ?? figure;
}

export function drawTable(figures: Figure[], before: Kept | null): string {
  const rows = [
    ['figure', 'value', '', 'goal', 'before'],
    ...figures.map((figure) => {
      const was = before?.[figure.name];
      return [
        figure.name,
        show(figure),
        figure.of ?? '',
        tellGoal(figure),
        was === undefined ? '' : show({ ...figure, value: was }),
      ];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether a figure's goal is reached; null without one. */
export function meetsGoal({ goal, value }: Figure): boolean | null {
  if (!goal || Number.isNaN(value)) return null;
  return 'atLeast' in goal ? value >= goal.atLeast - 1e-9 : value <= goal.atMost + 1e-9;
}

function tellGoal(figure: Figure): string {
  const { goal } = figure;
  if (!goal) return '';
  const words =
    'atLeast' in goal
      ? `at least ${show({ ...figure, value: goal.atLeast })}`
      : `at most ${show({ ...figure, value: goal.atMost })}`;
  return meetsGoal(figure) === false ? `${words}: NOT MET` : words;
}

function show({ unit, value }: Figure): string {
  if (Number.isNaN(value)) return 'no cases';
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  if (unit === 'seconds') return `${value.toFixed(value < 1 ? 3 : 1)} s`;
  return unit === 'money' ? value.toFixed(4) : String(Math.round(value));
}
