import { LEAD_CLASSES, type LeadClass } from '../core/lead-class.js';
import { type Figure, share } from './figures.js';

export interface Judged {
  /** What careful people say. */
  label: LeadClass;
  alsoAccept: LeadClass[];
  said: LeadClass;
}

/**
 * Accuracy, hot leads found and falsely raised, and how far "spam" can be trusted. A class that careful people
 * also accept counts as right. A false alarm is an inquiry called hot that is not, as a share of all called hot.
 */
export function scoreClasses(name: string, judged: Judged[]): Figure[] {
  const right = judged.filter((each) => each.said === each.label || each.alsoAccept.includes(each.said));
  const hot = judged.filter((each) => each.label === 'hot');
  const saidHot = judged.filter((each) => each.said === 'hot');
  const saidSpam = judged.filter((each) => each.said === 'spam');
  const wrongly = (all: Judged[], leadClass: LeadClass) =>
    all.filter((each) => each.label !== leadClass && !each.alsoAccept.includes(leadClass)).length;
  return [
    share(`${name}: class accuracy`, [right.length, judged.length], {
      worse: 'lower',
      goal: { atLeast: 0.65 },
    }),
    share(
      `${name}: hot found`,
      [hot.filter((each) => each.said === 'hot' || each.alsoAccept.includes(each.said)).length, hot.length],
      { worse: 'lower', goal: { atLeast: 0.7 } },
    ),
    share(`${name}: hot false alarms`, [wrongly(saidHot, 'hot'), saidHot.length], {
      worse: 'higher',
      goal: { atMost: 0.3 },
    }),
    share(`${name}: spam precision`, [saidSpam.length - wrongly(saidSpam, 'spam'), saidSpam.length], {
      worse: 'lower',
      goal: { atLeast: 0.9 },
    }),
  ];
}

/** Rows are the labels, columns what was said. */
export function drawConfusion(judged: Judged[]): string {
  const head = ['label \\ said', ...LEAD_CLASSES];
  const rows = LEAD_CLASSES.map((label) => [
    label,
    ...LEAD_CLASSES.map((said) =>
      String(judged.filter((each) => each.label === label && each.said === said).length),
    ),
  ]);
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(i === 0 ? 14 : 8))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
