import type { Inquiry } from '../inquiry.js';
import { titleOf } from '../next-step.js';
import { offeredSteps } from '../offered-steps.js';
import type { Person } from '../person.js';
import type { Policy } from '../policy.js';
import type { Task } from '../task.js';
import { dueOfStep, MAX_TASKS, markOf } from '../task.js';
import { stale } from './refusing.js';
import type { Actor, Refused, Step } from './step.js';
import { done, notNow, step } from './step.js';

/** A task as a person saw it when they pressed something. */
export interface SeenTask {
  id: string;
  /** `markOf` what they saw. */
  seen: string;
}

/**
 * The ticked steps as tasks, for the write that approves; `ticked` absent: the client told nothing of the ticks, and
 * those count that the card came with. They are for whoever has the inquiry, else for who approves it; due on the day
 * that the preparation names where that is not past, else on the next on which the business opens.
 */
export function tasksOfApproval(
  inquiry: Inquiry,
  ticked: string[] | undefined,
  approved: { by: Person; at: Date; version: number; business: Policy['business'] },
): Task[] {
  const { by, at, version, business } = approved;
  const before = inquiry.tasks ?? [];
  const chosen = offeredSteps(inquiry)
    .filter((each) => ticked?.includes(each.key) ?? each.ticked)
    .slice(0, Math.max(0, MAX_TASKS - before.length));
  if (chosen.length === 0) return [];
  return chosen.map(({ step: made }, i) => ({
    id: nextId(before, i),
    title: titleOf(made),
    owner: inquiry.assigned?.person ?? by,
    due: dueOfStep(made.due, at, business),
    opened: { at, by, version },
  }));
}

/** What was ticked, so that it stands like that again where the approval is taken back. */
export function keepTicks(inquiry: Inquiry, ticked: string[] | undefined): Pick<Inquiry, 'ticked'> {
  const { preparation } = inquiry;
  if (!ticked || !preparation) return {};
  const known = offeredSteps(inquiry).flatMap(({ key }) => (ticked.includes(key) ? key : []));
  return { ticked: { of: preparation.at, keys: known } };
}

/**
 * What is left of the tasks when an approval does not stand: those that it opened go with it, but not one that
 * somebody has moved, given away or done since, nor those of a letter that was sent again. Nothing where no task goes.
 */
export function withoutItsTasks({ tasks = [], decision }: Inquiry): Pick<Inquiry, 'tasks'> {
  if (decision?.again) return {};
  const kept = tasks.filter(
    ({ opened, changed, done: ended }) =>
      changed !== undefined ||
      ended !== undefined ||
      opened.version === undefined ||
      opened.at.getTime() !== decision?.at.getTime(),
  );
  if (kept.length === tasks.length) return {};
  return { tasks: kept.length > 0 ? kept : undefined };
}

/** Added by hand: once for each form, however often it is sent. */
export function addTask(
  inquiry: Inquiry,
  asked: { title: string; owner?: Person; due?: Date; form: string },
  { person, at }: Actor,
): Step {
  const { tasks = [] } = inquiry;
  if (tasks.some(({ opened }) => opened.form === asked.form)) return already('It has been added.');
  if (tasks.length >= MAX_TASKS) return notNow(`This inquiry has ${MAX_TASKS} tasks already.`);
  const { title, owner, due, form } = asked;
  const task: Task = {
    id: nextId(tasks, 0),
    title,
    ...(owner && { owner }),
    ...(due && { due }),
    opened: { at, by: person, form },
  };
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'task-added', refs: { task: task.id } },
      { tasks: [...tasks, task] },
      ['card'],
    ),
  );
}

/** Everybody ends their own and the team's. Where it is as wished already, the reason is `decided`, here and below. */
export function finishTask(inquiry: Inquiry, seen: SeenTask, { person, at }: Actor): Step {
  const task = find(inquiry, seen);
  if (task?.done)
    return task.done.by.id === person.id ? already('You have done it.') : (refuse(task, seen) ?? GONE);
  const refused = refuse(task, seen);
  if (refused || !task) return refused ?? GONE;
  if (task.owner && task.owner.id !== person.id)
    return notNow(`It is ${task.owner.name}’s: give it to yourself first, and then press Done.`);
  return change(inquiry, { ...task, done: { at, by: person } }, { at, by: person, kind: 'task-done' });
}

export function moveTask(inquiry: Inquiry, seen: SeenTask & { due: Date }, { person, at }: Actor): Step {
  const task = find(inquiry, seen);
  if (task && !task.done && task.due?.getTime() === seen.due.getTime()) return already('It is due that day.');
  const refused = refuse(task, seen);
  if (refused || !task) return refused ?? GONE;
  const moved = { ...task, due: seen.due, changed: { at, by: person } };
  return change(inquiry, moved, { at, by: person, kind: 'task-moved' });
}

export function giveTask(inquiry: Inquiry, seen: SeenTask & { owner: Person }, { person, at }: Actor): Step {
  const task = find(inquiry, seen);
  if (task && !task.done && task.owner?.id === seen.owner.id) return already(`${seen.owner.name} has it.`);
  const refused = refuse(task, seen);
  if (refused || !task) return refused ?? GONE;
  const given = { ...task, owner: seen.owner, changed: { at, by: person } };
  return change(inquiry, given, { at, by: person, kind: 'task-given' });
}

const GONE = notNow('This task is not there any more.');

/** A second click, or somebody else's with the same wish: there is nothing to do and nothing to tell. */
function already(words: string): Refused {
  return { ok: false, reason: 'decided', words };
}

function find({ tasks = [] }: Inquiry, { id }: SeenTask): Task | undefined {
  return tasks.find((task) => task.id === id);
}

/** Two people at once: the second has not seen what the first has made of it. */
function refuse(task: Task | undefined, { seen }: SeenTask): Refused | null {
  if (!task) return GONE;
  if (task.done) return notNow(`${task.done.by.name} has done it already.`);
  if (markOf(task) === seen) return null;
  const who = task.changed?.by.name ?? 'Somebody';
  return stale(`${who} has changed this task since you looked. Please look again.`);
}

function change(
  inquiry: Inquiry,
  task: Task,
  { at, by, kind }: { at: Date; by: Person; kind: string },
): Step {
  const tasks = (inquiry.tasks ?? []).map((each) => (each.id === task.id ? task : each));
  return done(step(inquiry, { at, by: by.id, kind, refs: { task: task.id } }, { tasks }, ['card']));
}

/** Numbers go on from the highest, `later` ones further. */
function nextId(tasks: Task[], later: number): string {
  const highest = Math.max(0, ...tasks.map(({ id }) => Number(id.slice(1))));
  return `k${highest + 1 + later}`;
}
