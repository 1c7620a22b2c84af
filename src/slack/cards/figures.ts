import { REJECT_REASONS } from '../../core/decision.js';
import { SOURCES } from '../../core/message.js';
import type { CountedClass, GroupFigures, WeekFigures } from '../../core/metrics/figures.js';
import { tellDuration, tellWork } from '../../core/metrics/value-words.js';
import { TOUCHES, type Touch } from '../../core/policy.js';
import type { KnownBlock } from './blocks.js';
import { words } from './blocks.js';
import { CLASS_LABELS, count, SOURCE_LABELS } from './labels.js';

/** All figures of a week, for whoever asks: a line for each kind of which there is something to tell. */
export function buildFigures(figures: WeekFigures): KnownBlock[] {
  const lines = [
    line('Time to the first reply', tellResponse(figures)),
    line('By class', listGroups(CLASSES, figures.byClass, CLASS_LABELS)),
    line('By source', listGroups(SOURCES, figures.bySource, SOURCE_LABELS)),
    line('Known at the first reply', tellIntake(figures)),
    line('Rejected', tellRejected(figures)),
    line('Follow-ups', tellFollowUps(figures)),
    line('Went wrong', tellFailures(figures)),
    line('Done by Flo', tellTouches(figures)),
  ].flat();
  if (lines.length === 0) return [];
  const heading = words('All figures', { bold: true });
  return [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: heading },
        { type: 'rich_text_list', style: 'bullet', elements: lines },
      ],
    },
  ];
}

/** None where there is nothing to tell. */
function line(label: string, told: string) {
  if (told === '') return [];
  const elements = [...words(`${label}: `, { bold: true }), ...words(told)];
  return [{ type: 'rich_text_section' as const, elements }];
}

function tellResponse({ response }: WeekFigures): string {
  const { medianMs, p90Ms, businessMedianMs, businessP90Ms } = response;
  if (medianMs === null || p90Ms === null || businessMedianMs === null || businessP90Ms === null) return '';
  const clock = `half within ${tellDuration(medianMs)}, nine of ten within ${tellDuration(p90Ms)}`;
  return `${clock}; in opening hours ${tellWork(businessMedianMs)} and ${tellWork(businessP90Ms)}`;
}

function listGroups<K extends string>(
  names: readonly K[],
  groups: Record<K, GroupFigures>,
  labels: Record<K, string>,
): string {
  return names.flatMap((name) => tellGroup(labels[name], groups[name])).join('; ');
}

function tellGroup(label: string, { received, answered, waiting, medianMs }: GroupFigures): string[] {
  const half = medianMs === null ? '' : ` (half within ${tellDuration(medianMs)})`;
  const parts = [
    ...(received > 0 ? [`${received.toLocaleString('en-US')} in`] : []),
    ...(answered > 0 ? [`${answered.toLocaleString('en-US')} answered${half}`] : []),
    ...(waiting > 0 ? [`${waiting.toLocaleString('en-US')} waiting`] : []),
  ];
  return parts.length > 0 ? [`${label} ${parts.join(', ')}`] : [];
}

function tellIntake({ intake: { known, asked } }: WeekFigures): string {
  return asked > 0 ? `${known} of ${asked} things that you need to know` : '';
}

function tellRejected({ rejected }: WeekFigures): string {
  return REASONS.flatMap((reason) =>
    rejected[reason] > 0 ? [`${rejected[reason]} ${REJECT_REASONS[reason].toLowerCase()}`] : [],
  ).join(', ');
}

function tellFollowUps({ followUps: { sent, answers } }: WeekFigures): string {
  if (sent + answers === 0) return '';
  return `${sent} sent; ${count(answers, 'answer')} that Flo saw or somebody marked`;
}

function tellFailures({ failures: { failed, unknown } }: WeekFigures): string {
  return [
    ...(failed > 0 ? [`${count(failed, 'letter')} not sent`] : []),
    ...(unknown > 0 ? [`${count(unknown, 'letter')} not known to have arrived`] : []),
  ].join(', ');
}

function tellTouches({ touches: { byName } }: WeekFigures): string {
  return TOUCHES.flatMap((name) => (byName[name] > 0 ? [`${TOUCH_LABELS[name]} ${byName[name]}`] : [])).join(
    ', ',
  );
}

/** The hottest first. */
const CLASSES: readonly CountedClass[] = ['hot', 'warm', 'cold', 'support', 'other'];
const REASONS = ['not-a-fit', 'duplicate', 'handled-elsewhere', 'other'] as const;
const TOUCH_LABELS: Record<Touch, string> = {
  intake: 'messages taken in',
  summary: 'summed up',
  lookup: 'earlier inquiries found for',
  draft: 'drafts sent',
  sending: 'mails sent',
  followUp: 'follow-ups sent',
  task: 'tasks opened',
};
