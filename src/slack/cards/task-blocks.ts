import type { Inquiry } from '../../core/inquiry.js';
import { stepsOf } from '../../core/next-step.js';
import { offeredSteps } from '../../core/offered-steps.js';
import type { Policy } from '../../core/policy.js';
import { openTasks } from '../../core/task.js';
import { SLACK_LIMITS } from '../limits.js';
import { shorten, tidyLine } from '../text.js';
import { ACTIONS } from './actions.js';
import type { KnownBlock, RichTextElement } from './blocks.js';
import { paragraph, plain, words } from './blocks.js';
import { day } from './known-words.js';
import { fitItems } from './line-budget.js';
import type { Stage } from './stage.js';

/** The ticks of a card as Slack sends them, with every click on it. */
export interface ClickState {
  values?: Record<string, Record<string, { type?: string; selected_options?: { value?: string }[] | null }>>;
}

/**
 * The next steps to be ticked, above Approve: what stands ticked becomes a task, due on the day that is told. One that
 * names none is due on the working day after the approval, whenever that will be. What the decision itself does is told
 * before them. The `block_id` changes with the preparation, as Slack keeps ticks by it.
 */
export function buildStepBlocks(inquiry: Inquiry, stage: Stage, policy: Policy): KnownBlock[] {
  if (stage.kind !== 'awaiting' || stage.draft.to.kind !== 'email') return [];
  const steps = offeredSteps(inquiry);
  if (steps.length === 0) return [];
  const { business } = policy;
  const nextDay = 'due next working day';
  const offered = steps.map(({ key, step, ticked }) => {
    const option = {
      text: plain(shorten(tidyLine(step.title), SLACK_LIMITS.optionText) || '…'),
      value: key,
      description: plain(step.due ? `due ${day(step.due, business.timeZone)}` : nextDay),
    };
    return { option, ticked };
  });
  const ticked = offered.filter((each) => each.ticked).map(({ option }) => option);
  return [
    paragraph(...leadWords(inquiry)),
    {
      type: 'actions',
      block_id: `steps-${inquiry.preparation?.at.getTime()}`,
      elements: [
        {
          type: 'checkboxes',
          action_id: ACTIONS.steps,
          options: offered.map(({ option }) => option),
          ...(ticked.length > 0 && { initial_options: ticked }),
        },
      ],
    },
  ];
}

function leadWords({ preparation }: Inquiry): RichTextElement[] {
  const now = preparation ? stepsOf(preparation).filter(({ byDeciding }) => byDeciding) : [];
  const told = now.map(({ title }) => shorten(tidyLine(title), TITLE_CHARS)).join(' · ');
  if (!told) return [...words('Next', { bold: true }), ...words(` (${HOW_TICKED}):`)];
  return [...words('Next: ', { bold: true }), ...words(`${told} (${HOW_TICKED}):`)];
}

/**
 * The next steps that are told above the draft, where there is nothing to be ticked below it: while it waits, what the
 * decision itself does, and the others unless they are tasks already.
 */
export function tellNextSteps(
  inquiry: Inquiry,
  stage: Stage,
  below: { steps: KnownBlock[]; tasks: KnownBlock[] },
): string[] {
  if (!inquiry.preparation || stage.kind === 'preparing' || below.steps.length > 0) return [];
  return stepsOf(inquiry.preparation)
    .filter(({ byDeciding }) => (byDeciding ? stage.kind === 'awaiting' : below.tasks.length === 0))
    .map(({ title }) => title);
}

/**
 * The keys of the ticked steps; undefined where the click tells nothing of them, as a client may. A press of any
 * button brings the state of all inputs of its message along, those left as they were included (docs.slack.dev,
 * "block_actions payload"): `state.values[block_id][action_id]` is
 * `{ "type": "checkboxes", "selected_options": [{ "text": …, "value": "0" }] }`, and the list is empty where all
 * ticks were taken away.
 */
export function readTickedSteps(state: ClickState | undefined): string[] | undefined {
  for (const actions of Object.values(state?.values ?? {})) {
    const options = actions[ACTIONS.steps]?.selected_options;
    if (options) return options.flatMap(({ value }) => value ?? []);
  }
  return undefined;
}

/** The inquiry's open tasks: what, who, when. */
export function buildTaskBlocks(inquiry: Inquiry, policy: Policy): KnownBlock[] {
  const { tasks = [], round } = inquiry;
  // They stand on the first card.
  if (tasks.length === 0 || round !== undefined) return [];
  const open = openTasks(inquiry).map(({ title, owner, due }) => {
    const who = owner ? shorten(tidyLine(owner.name), NAME_CHARS) : 'the team';
    const when = due ? `, ${day(due, policy.business.timeZone)}` : '';
    return `${shorten(tidyLine(title), TITLE_CHARS)} (${who}${when})`;
  });
  const ended = tasks.length - open.length;
  const rest = ended > 0 ? `${open.length > 0 ? ' · ' : ''}${ended} done` : '';
  const listed = open.length > 0 ? fitItems(open, { lines: TASK_LINES, label: 'Tasks: ' }) : '';
  return [paragraph(...words('Tasks: ', { bold: true }), ...words(listed + rest))];
}

const HOW_TICKED = 'what is ticked becomes a task when you approve';
const NAME_CHARS = 40;
const TITLE_CHARS = 80;
/** Two tasks with their people and days. */
const TASK_LINES = 4;
