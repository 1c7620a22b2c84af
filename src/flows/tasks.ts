import type { Inquiry } from '../core/inquiry.js';
import type { Actor, Step } from '../core/life/step.js';
import * as tasks from '../core/life/tasks.js';
import type { Person } from '../core/person.js';
import { dueOn, readDay } from '../core/task.js';
import { type ListedTask, listTasks } from '../core/task-list.js';
import { StoreUnavailable } from '../deps/store.js';
import type { Deps } from '../deps.js';
import type { Click } from './act.js';
import { changeInquiry } from './change.js';
import { whoHolds } from './hold.js';

/** So many inquiries with open tasks are read for one person; the most urgent come first. */
const LISTED_INQUIRIES = 300;

export type TaskVerdict =
  | { ok: true }
  /** `already`: it is as wished, and there is nothing to tell. `words`: for the person alone. */
  | { ok: false; reason: 'already' | 'owner' | 'refused'; words: string };

export type TaskList = { ok: true; listed: ListedTask[]; more: boolean } | { ok: false; words: string };

/** The open tasks of this person, then of the team. Rejects where Slack or the records do not answer. */
export async function readTasks(deps: Deps, by: Pick<Click, 'userId' | 'teamId'>): Promise<TaskList> {
  const reader = await whoHolds(deps, by);
  if (!reader.ok) return reader;
  const limit = LISTED_INQUIRIES;
  const now = deps.clock.now();
  // Apart, as however many of the others' must not push out one's own.
  const [own, all] = await Promise.all([
    deps.store.findOpenTasks({ person: by.userId, now, limit }),
    deps.store.findOpenTasks({ now, limit }),
  ]);
  const found = [...new Map([...own.found, ...all.found].map((one) => [one._id, one])).values()];
  const { timeZone } = deps.policy.business;
  const listed = listTasks(found, { person: by.userId, now, timeZone });
  return { ok: true, listed, more: own.more || all.more };
}

/** Links to the cards, by inquiry. */
export async function linkCards(deps: Deps, shown: ListedTask[]): Promise<Map<string, string>> {
  const cards = new Map(shown.flatMap(({ inquiry, card }) => (card ? [[inquiry, card] as const] : [])));
  const found = await Promise.all(
    [...cards].map(async ([inquiry, card]) => [inquiry, await deps.desk.permalink(card)] as const),
  );
  return new Map(found.flatMap(([inquiry, link]) => (link ? [[inquiry, link] as const] : [])));
}

export function finish(deps: Deps, click: Click, seen: tasks.SeenTask): Promise<TaskVerdict> {
  return act(deps, click, (inquiry, actor) => tasks.finishTask(inquiry, seen, actor));
}

/** `day`: of the calendar, as `2026-11-02`. */
export async function move(
  deps: Deps,
  click: Click,
  seen: tasks.SeenTask & { day: string },
): Promise<TaskVerdict> {
  const day = readDay(seen.day);
  if (!day) return { ok: false, reason: 'refused', words: 'This is no day of the calendar.' };
  const due = dueOn(day, deps.policy.business);
  return act(deps, click, (inquiry, actor) => tasks.moveTask(inquiry, { ...seen, due }, actor));
}

export async function give(
  deps: Deps,
  click: Click,
  seen: tasks.SeenTask & { to: string },
): Promise<TaskVerdict> {
  return toMember(deps, seen.to, (owner) =>
    act(deps, click, (inquiry, actor) => tasks.giveTask(inquiry, { ...seen, owner }, actor)),
  );
}

/** `form`: the id of the filled-in form, which adds one task. */
export async function add(
  deps: Deps,
  click: Click,
  asked: { title: string; owner?: string; day?: string; form: string },
): Promise<TaskVerdict> {
  const { title, form } = asked;
  const day = asked.day === undefined ? undefined : readDay(asked.day);
  const due = day && dueOn(day, deps.policy.business);
  const write = (owner?: Person) =>
    act(deps, click, (inquiry, actor) =>
      tasks.addTask(inquiry, { title, form, ...(owner && { owner }), ...(due && { due }) }, actor),
    );
  return asked.owner === undefined ? write() : toMember(deps, asked.owner, write);
}

/** Tasks are for those who see the cards. */
async function toMember(
  deps: Deps,
  userId: string,
  write: (owner: Person) => Promise<TaskVerdict>,
): Promise<TaskVerdict> {
  const found = await ask(deps, () => deps.desk.member(userId));
  if (!found) return NO_ANSWER;
  if (found.ok) return write(found.person);
  const words = `${found.person.name} is not in ${found.channel}: tasks are for its members.`;
  return { ok: false, reason: 'owner', words };
}

async function act(
  deps: Deps,
  click: Click,
  step: (inquiry: Inquiry, actor: Actor) => Step,
): Promise<TaskVerdict> {
  const found = await ask(deps, () => whoHolds(deps, click));
  if (!found) return NO_ANSWER;
  if (!found.ok) return { ok: false, reason: 'refused', words: found.words };
  const actor = { person: found.person, at: deps.clock.now() };
  const changed = await ask(deps, () =>
    changeInquiry(deps.store, click.inquiryId, (inquiry) => step(inquiry, actor)),
  );
  if (!changed) return NO_ANSWER;
  if (!changed.ok) {
    const reason = changed.reason === 'decided' ? 'already' : 'refused';
    return { ok: false, reason, words: changed.words };
  }
  return { ok: true };
}

/** Null, and told in the log, where Slack or the records do not answer. */
async function ask<T>(deps: Deps, question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch (error) {
    deps.log[error instanceof StoreUnavailable ? 'warn' : 'error'](
      { error: (error as Error).message },
      'a click on a task found no answer',
    );
    return null;
  }
}

const NO_ANSWER: TaskVerdict = {
  ok: false,
  reason: 'refused',
  words: 'Flo did not get an answer. Please look whether it was done, and try again in a moment.',
};
