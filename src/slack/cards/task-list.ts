import type { types } from '@slack/bolt';
import type { Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import { isoDay, markOf } from '../../core/task.js';
import type { ListedTask } from '../../core/task-list.js';
import { escapeMrkdwn, shorten } from '../text.js';
import { ACTIONS, encodeTask, TASK_PAGE_BACK } from './actions.js';
import type { Button, CardMessage, KnownBlock } from './blocks.js';
import { plain, section } from './blocks.js';
import { day } from './known-words.js';
import { count } from './labels.js';
import { encodeLink } from './owner-alert.js';

/** What a page of the list is made of; `listed` is all of it. */
export interface TaskListFacts {
  listed: ListedTask[];
  /** There are more than could be read. */
  more: boolean;
  page: number;
  /** Links to the cards of this page, by inquiry. */
  links: Map<string, string>;
}

/** Two blocks for each, and far below the 50 that a message holds: what is read on a phone. */
const TASKS_PER_PAGE = 8;

/** The page that is there: of a list that became shorter, the last. */
export function pageOf(listed: ListedTask[], page: number): { page: number; shown: ListedTask[] } {
  const last = Math.max(0, Math.ceil(listed.length / TASKS_PER_PAGE) - 1);
  const there = Math.min(page, last);
  return { page: there, shown: listed.slice(there * TASKS_PER_PAGE, (there + 1) * TASKS_PER_PAGE) };
}

/** The private answer to `/flo tasks`. */
export function buildTaskList(facts: TaskListFacts, policy: Policy): CardMessage {
  const { listed, more } = facts;
  const { page, shown } = pageOf(listed, facts.page);
  if (listed.length === 0) {
    const text = 'Nothing is left to do: nobody has open tasks.';
    return { text, blocks: [section(text)] };
  }
  const own = tally(listed.filter(({ others }) => !others));
  const others = listed.filter((each) => each.others);
  const theirs = others.length > 0 ? `; others have ${tally(others)}` : '';
  const told = `${own}${theirs}${more ? '; there are more than fit here' : ''}`;
  return {
    text: `Yours and the team’s: ${told}.`,
    blocks: [
      section(`*Yours and the team’s:* ${told}`),
      ...shown.flatMap((each) => tellTask(each, { facts, page, policy })),
      ...turnPages(page, Math.ceil(listed.length / TASKS_PER_PAGE)),
    ],
  };
}

function tally(listed: ListedTask[]): string {
  const overdue = listed.filter((each) => each.overdue).length;
  return `${count(listed.length, 'open task')}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
}

function tellTask(
  each: ListedTask,
  { facts, page, policy }: { facts: TaskListFacts; page: number; policy: Policy },
): KnownBlock[] {
  const { task, inquiry, overdue, others } = each;
  const { timeZone } = policy.business;
  const sender = escapeMrkdwn(shorten(maskSensitive(each.sender), NAME_CHARS)) || 'Unknown sender';
  const link = facts.links.get(inquiry);
  const from = link ? `<${encodeLink(link)}|${sender.replace(/\|/g, '¦')}>` : sender;
  const due = task.due && day(task.due, timeZone);
  const when = due ? (overdue ? ` · *overdue*, was due ${due}` : ` · due ${due}`) : '';
  const title = escapeMrkdwn(shorten(maskSensitive(task.title), TITLE_CHARS));
  const elements: types.ActionsBlockElement[] = [
    // Who has a task says that it is done; anybody else gives it to themselves first.
    ...(others ? [] : [{ type: 'button' as const, action_id: ACTIONS.taskDone, text: plain('Done') }]),
    {
      type: 'datepicker',
      action_id: ACTIONS.taskMove,
      placeholder: plain('Move to…'),
      ...(task.due && { initial_date: isoDay(task.due, timeZone) }),
    },
    { type: 'users_select', action_id: ACTIONS.taskGive, placeholder: plain('Give to…') },
  ];
  const ref = { inquiry, id: task.id, seen: markOf(task), page };
  return [
    section(`*${title}*\n${from}${when} · ${whose(each)}`),
    { type: 'actions', block_id: encodeTask(ref), elements },
  ];
}

function whose({ task: { owner }, others }: ListedTask): string {
  if (!owner) return 'the team’s';
  return others ? `${escapeMrkdwn(owner.name)} has it` : 'yours';
}

function turnPages(page: number, pages: number): KnownBlock[] {
  if (pages < 2) return [];
  const button = (action: string, label: string, to: number): Button => ({
    type: 'button',
    action_id: action,
    text: plain(label),
    value: String(to),
  });
  return [
    {
      type: 'actions',
      elements: [
        ...(page > 0 ? [button(TASK_PAGE_BACK, 'Page before', page - 1)] : []),
        ...(page < pages - 1 ? [button(ACTIONS.taskPage, 'Next page', page + 1)] : []),
      ],
    },
    { type: 'context', elements: [plain(`Page ${page + 1} of ${pages}`)] },
  ];
}

const NAME_CHARS = 60;
const TITLE_CHARS = 150;
