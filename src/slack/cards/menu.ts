import type { types } from '@slack/bolt';
import type { Inquiry } from '../../core/inquiry.js';
import { endOfRound } from '../../core/life/reading.js';
import { SLACK_LIMITS } from '../limits.js';
import type { Choice, Target } from './actions.js';
import { ACTIONS, CHOICES, encodeChoice, encodeTarget } from './actions.js';
import { plain } from './blocks.js';
import type { Stage } from './stage.js';

/** One entry of the card's menu. */
interface Entry {
  /** At most 75 characters. */
  label: string;
  offered(inquiry: Inquiry, stage: Stage): boolean;
}

/** What the menu can offer, in the order of `CHOICES`; what an entry does is said in doors/listeners/menu. */
const ENTRIES: Record<Choice, Entry> = {
  again: {
    label: 'Draft again with an instruction',
    offered: ({ round }, stage) => round === undefined && redrafts(stage),
  },
  compare: { label: 'Compare versions', offered: ({ drafts }) => drafts.length > 1 },
  whole: { label: 'Show the whole inquiry', offered: () => true },
  kept: { label: 'Show kept texts', offered: ({ kept }) => kept.length > 0 },
  contact: { label: 'Contact and follow-ups…', offered: () => true },
  assign: { label: 'Assign to…', offered: waits },
  giveBack: {
    label: 'Give it back',
    offered: (inquiry, stage) => waits(inquiry, stage) && inquiry.assigned !== undefined,
  },
  snooze: { label: 'Snooze…', offered: waits },
  wake: {
    label: 'Bring back now',
    offered: ({ round, snoozed }) => round === undefined && snoozed !== undefined,
  },
  task: { label: 'Add a task', offered: ({ round }) => round === undefined },
  close: {
    label: 'Close: handled elsewhere',
    offered: ({ round }, stage) => round === undefined && (redrafts(stage) || stage.kind === 'preparing'),
  },
  reopen: {
    label: 'Reopen',
    offered: (inquiry, stage) =>
      ['rejected', 'closed', 'failed'].includes(stage.kind) &&
      // What the customer ended stays so.
      (endOfRound(inquiry) === undefined || endOfRound(inquiry)?.by !== undefined),
  },
};

/**
 * The rest of what can be done, behind the buttons. An overflow menu takes two entries at the least (as Slack has
 * long asked for) and five at most: one alone is a button, and more than five are a select.
 */
export function buildMenu(inquiry: Inquiry, stage: Stage, target: Target): types.ActionsBlockElement[] {
  const choices = CHOICES.filter((choice) => ENTRIES[choice].offered(inquiry, stage));
  if (choices.length === 1) {
    const text = plain(ENTRIES.whole.label);
    return [{ type: 'button', action_id: ACTIONS.whole, text, value: encodeTarget(target) }];
  }
  const options = choices.map((choice) => ({
    text: plain(ENTRIES[choice].label),
    value: encodeChoice(choice, target),
  }));
  return options.length <= SLACK_LIMITS.overflowOptions
    ? [{ type: 'overflow', action_id: ACTIONS.menu, options }]
    : [{ type: 'static_select', action_id: ACTIONS.menu, placeholder: plain('More…'), options }];
}

/** A person is waited for. Who has an inquiry has its follow-ups too. */
export function waits({ round }: Inquiry, { kind }: Stage): boolean {
  return round === undefined && ['preparing', 'awaiting', 'failed', 'unknown'].includes(kind);
}

function redrafts(stage: Stage): boolean {
  return stage.kind === 'awaiting' || stage.kind === 'failed';
}
