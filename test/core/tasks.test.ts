import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { joinMessage } from '../../src/core/life/arriving.js';
import { approve, takeBack, undo } from '../../src/core/life/deciding.js';
import type { Step } from '../../src/core/life/step.js';
import * as tasks from '../../src/core/life/tasks.js';
import { toNextStep } from '../../src/core/next-step.js';
import { offeredSteps } from '../../src/core/offered-steps.js';
import { dueOn, isOverdue, isoDay, MAX_TASKS, markOf, readDay, type Task } from '../../src/core/task.js';
import { listTasks } from '../../src/core/task-list.js';
import {
  ANA,
  BEN,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  examplePreparation,
  secondsIn,
} from '../support/inquiries.js';

const POLICY = examplePolicy();
const { business } = POLICY;
const opened = { at: secondsIn(1), by: ANA };
const ben = { person: BEN, at: secondsIn(60) };

const STEPS = [
  { title: 'Call them today', sure: true, due: dueOn('2026-10-20', business) },
  { title: 'Look for a time', sure: false },
  { title: 'Measure', sure: true },
];

function waiting(more: Partial<Inquiry> = {}): Inquiry {
  return exampleInquiry({ preparation: examplePreparation({ nextSteps: STEPS }), ...more });
}

function taken(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

function approved(inquiry: Inquiry, ticked?: string[], at = ben.at): Inquiry {
  const approval = { target: inquiry.drafts.at(-1)!, promised: '', salt: 's', ...(ticked && { ticked }) };
  return taken(approve(inquiry, approval, { ...ben, at }, POLICY));
}

const titles = ({ tasks: all = [] }: Inquiry) => all.map(({ title }) => title);

describe('an approval', () => {
  it.each([
    [undefined, ['Call them today', 'Measure']],
    [[], []],
    [['1'], ['Look for a time']],
    [['7', '2', 'x', '2'], ['Measure']],
  ])('with the ticks %j opens %j, in its own write', (ticked, wanted) => {
    const before = waiting();
    const after = approved(before, ticked);
    expect(titles(after)).toEqual(wanted);
    expect(after.rev).toBe(before.rev + 1);
    const entry = after.trail.at(-1);
    expect(entry).toMatchObject({ kind: 'approved' });
    expect(entry?.refs.tasks).toBe(
      wanted.length > 0 ? wanted.map((_, i) => `k${i + 1}`).join(' ') : undefined,
    );
  });

  it('gives them to whoever has the inquiry, else to who approves, with the day named', () => {
    expect(approved(waiting()).tasks?.[0]).toEqual({
      id: 'k1',
      title: 'Call them today',
      owner: BEN,
      due: new Date('2026-10-20T15:00:00Z'),
      opened: { at: ben.at, by: BEN, version: 1 },
    });
    const assigned = { person: ANA, at: secondsIn(5), by: { kind: 'person' as const, person: ANA } };
    expect(approved(waiting({ assigned })).tasks?.map(({ owner }) => owner)).toEqual([ANA, ANA]);
  });

  it.each([
    ['the same week', '2026-10-19T16:15:00Z', '2026-10-20T15:00:00Z'],
    ['late in the evening', '2026-10-20T05:00:00Z', '2026-10-20T15:00:00Z'],
    ['before a weekend', '2026-10-23T16:00:00Z', '2026-10-26T15:00:00Z'],
    ['on a Sunday', '2026-10-25T16:00:00Z', '2026-10-26T15:00:00Z'],
    // Over a holiday, a weekend, and the change of the clocks.
    ['before Christmas', '2026-12-24T20:00:00Z', '2026-12-28T16:00:00Z'],
    ['before the clocks go back', '2026-10-30T20:00:00Z', '2026-11-02T16:00:00Z'],
  ])('%s gives a step without a day the next working day', (_when, at, due) => {
    expect(approved(waiting(), ['1'], new Date(at)).tasks?.[0]?.due).toEqual(new Date(due));
  });

  it('gives a step whose day is past the next working day too', () => {
    const past = new Date('2026-10-16T15:00:00Z');
    const at = new Date('2026-10-19T16:15:00Z');
    const steps = [{ title: 'Call them', sure: true, due: past }];
    const late = waiting({ preparation: examplePreparation({ nextSteps: steps }) });
    expect(approved(late, undefined, at).tasks?.[0]?.due).toEqual(new Date('2026-10-20T15:00:00Z'));
    const today = [{ ...steps[0]!, due: new Date('2026-10-19T15:00:00Z') }];
    const due = waiting({ preparation: examplePreparation({ nextSteps: today }) });
    expect(approved(due, undefined, at).tasks?.[0]?.due).toEqual(today[0]!.due);
  });

  it('opens nothing a second time that is open, or was opened for this preparation', () => {
    const open = { id: 'k4', title: 'Measure', opened: { at: secondsIn(-900), by: ANA } };
    expect(titles(approved(waiting({ tasks: [open] })))).toEqual(['Measure', 'Call them today']);
    expect(approved(waiting({ tasks: [open] })).tasks?.at(-1)?.id).toBe('k5');
    const old = { ...open, done: { at: secondsIn(-800), by: ANA } };
    expect(titles(approved(waiting({ tasks: [old] })))).toEqual(['Measure', 'Call them today', 'Measure']);
    const justDone = { ...old, opened: { at: secondsIn(3), by: ANA } };
    expect(titles(approved(waiting({ tasks: [justDone] })))).toEqual(['Measure', 'Call them today']);
  });

  it('that does not stand takes back what nobody touched: Undo, a late click, a message in between', () => {
    const kept = { id: 'k1', title: 'By hand', opened };
    const after = approved(waiting({ tasks: [kept] }));
    expect(titles(after)).toEqual(['By hand', 'Call them today', 'Measure']);
    const touched = (change: Partial<Task>) => ({
      ...after,
      tasks: after.tasks!.map((task) => (task.title === 'Measure' ? { ...task, ...change } : task)),
    });
    const message = { ...exampleMessage({ arrivedAt: secondsIn(65) }) };
    const join = (inquiry: Inquiry) => joinMessage(inquiry, message, { keys: [], leadClass: 'hot' });
    for (const back of [
      (inquiry: Inquiry) => taken(undo(inquiry, ben, 1)),
      (inquiry: Inquiry) => taken(takeBack(inquiry, ben)),
      join,
    ]) {
      expect(titles(back(after))).toEqual(['By hand']);
      expect(titles(back(touched({ changed: opened })))).toEqual(['By hand', 'Measure']);
      expect(titles(back(touched({ done: opened })))).toEqual(['By hand', 'Measure']);
      expect(back(approved(waiting())).tasks).toBeUndefined();
    }
    // What went out stands, and its tasks with it.
    expect(titles(join({ ...after, status: 'sent' }))).toEqual(['By hand', 'Call them today', 'Measure']);
  });
});

describe('ticks', () => {
  const ticked = (inquiry: Inquiry) =>
    offeredSteps(inquiry).flatMap((each) => (each.ticked ? each.step.title : []));

  it('stand as the person left them when the approval is taken back', () => {
    expect(ticked(waiting())).toEqual(['Call them today', 'Measure']);
    const back = taken(undo(approved(waiting(), ['1', '9']), ben, 1));
    expect(ticked(back)).toEqual(['Look for a time']);
    expect(back.ticked?.keys).toEqual(['1']);
    // Whoever approves next and tells nothing of them approves what the card shows.
    expect(titles(approved(back))).toEqual(['Look for a time']);
    expect(ticked(taken(undo(approved(waiting(), []), ben, 1)))).toEqual([]);
    expect(ticked(taken(undo(approved(waiting()), ben, 1)))).toEqual(['Call them today', 'Measure']);
  });

  it('of an older preparation say nothing of the steps of a newer one', () => {
    const back = taken(undo(approved(waiting(), ['1']), ben, 1));
    const anew = { ...back, preparation: examplePreparation({ nextSteps: STEPS, at: secondsIn(90) }) };
    expect(ticked(anew)).toEqual(['Call them today', 'Measure']);
  });
});

describe('a task in hand', () => {
  const task: Task = { id: 'k1', title: 'Call', owner: BEN, due: dueOn('2026-10-20', business), opened };
  const inquiry = waiting({ tasks: [task, { id: 'k2', title: 'The team’s', opened }] });
  const seen = { id: 'k1', seen: markOf(task) };

  it('is ended by its owner, and the team’s by anybody', () => {
    expect(taken(tasks.finishTask(inquiry, seen, ben)).tasks?.[0]?.done).toEqual({ at: ben.at, by: BEN });
    const teams = { id: 'k2', seen: markOf(inquiry.tasks![1]!) };
    expect(tasks.finishTask(inquiry, teams, { ...ben, person: ANA }).ok).toBe(true);
    expect(tasks.finishTask(inquiry, seen, { ...ben, person: ANA })).toMatchObject({
      ok: false,
      words: 'It is Ben’s: give it to yourself first, and then press Done.',
    });
  });

  it('is changed by one of two, and a repeated click changes nothing', () => {
    const done = taken(tasks.finishTask(inquiry, seen, ben));
    expect(tasks.finishTask(done, seen, ben)).toMatchObject({ reason: 'decided' });
    expect(tasks.finishTask(done, seen, { ...ben, person: ANA })).toMatchObject({
      reason: 'not-now',
      words: 'Ben has done it already.',
    });
    const due = dueOn('2026-10-22', business);
    const moved = taken(tasks.moveTask(inquiry, { ...seen, due }, ben));
    expect(tasks.moveTask(moved, { ...seen, due }, ben)).toMatchObject({ reason: 'decided' });
    expect(tasks.giveTask(moved, { ...seen, owner: ANA }, ben)).toMatchObject({
      reason: 'stale',
      words: 'Ben has changed this task since you looked. Please look again.',
    });
    const given = taken(tasks.giveTask(inquiry, { ...seen, owner: ANA }, ben));
    expect(given.tasks?.[0]).toMatchObject({ owner: ANA, changed: { by: BEN } });
    expect(tasks.giveTask(given, { ...seen, owner: ANA }, ben)).toMatchObject({ reason: 'decided' });
    expect(tasks.moveTask(inquiry, { id: 'k9', seen: 'x', due }, ben)).toMatchObject({ reason: 'not-now' });
  });

  it('is added once by one form, however often that is sent', () => {
    const asked = { title: 'Measure', form: 'V1' };
    const added = taken(tasks.addTask(waiting(), asked, ben));
    expect(tasks.addTask(added, asked, ben)).toMatchObject({ ok: false, reason: 'decided' });
    expect(taken(tasks.addTask(added, { ...asked, form: 'V2' }, ben)).tasks).toHaveLength(2);
  });

  it('is one of a hundred at the most', () => {
    const many = Array.from({ length: MAX_TASKS }, (_, n) => ({ id: `k${n + 1}`, title: 'x', opened }));
    expect(tasks.addTask(waiting({ tasks: many }), { title: 'One more', form: 'V1' }, ben).ok).toBe(false);
    expect(approved(waiting({ tasks: many })).tasks).toHaveLength(MAX_TASKS);
    const added = taken(
      tasks.addTask(waiting({ tasks: [many[41]!] }), { title: 'One more', form: 'V1' }, ben),
    );
    expect(added.tasks?.[1]).toEqual({
      id: 'k43',
      title: 'One more',
      opened: { at: ben.at, by: BEN, form: 'V1' },
    });
  });
});

describe('days', () => {
  it.each([
    ['2026-10-20', '2026-10-20T15:00:00.000Z'],
    // A Sunday, and Christmas: nine o'clock.
    ['2026-10-25', '2026-10-25T16:00:00.000Z'],
    ['2026-12-25', '2026-12-25T17:00:00.000Z'],
    // The day after the clocks went back.
    ['2026-11-02', '2026-11-02T16:00:00.000Z'],
  ])('a task of %s is due at %s', (day, moment) => {
    expect(dueOn(day, business).toISOString()).toBe(moment);
    expect(isoDay(dueOn(day, business), business.timeZone)).toBe(day);
  });

  it('are over at midnight where the business is', () => {
    const task = { id: 'k1', title: 'x', due: dueOn('2026-10-20', business), opened };
    expect(isOverdue(task, new Date('2026-10-21T06:59:00Z'), business.timeZone)).toBe(false);
    expect(isOverdue(task, new Date('2026-10-21T07:00:00Z'), business.timeZone)).toBe(true);
    expect(isOverdue({ ...task, done: opened }, new Date('2027-01-01'), business.timeZone)).toBe(false);
  });

  it.each(['2026-02-30', '', 'tomorrow', '2026-1-2', '2026-10-20T10:00'])('%j is none', (day) => {
    expect(readDay(day)).toBeUndefined();
  });

  it.each([
    ['2026-10-19', true],
    ['2026-10-18', false],
    ['2028-10-01', true],
    ['2031-01-01', false],
  ])('a step due on %s has a date: %s', (due, dated) => {
    const step = toNextStep({ title: 'x', sure: true, due }, new Date('2026-10-20T06:00:00Z'), POLICY);
    expect(step).toEqual({ title: 'x', sure: true, ...(dated && { due: dueOn(due, business) }) });
  });
});

it('lists mine and the team’s, by their day, those without one last, and then what others have', () => {
  const task = (id: string, day: string | null, owner?: typeof ANA): Task => ({
    id,
    title: id,
    opened,
    ...(owner && { owner }),
    ...(day && { due: dueOn(day, business) }),
  });
  const listed = listTasks(
    [
      { _id: 'a', leadClass: 'hot', sender: 'A', tasks: [task('k1', null), task('k2', '2026-10-22', BEN)] },
      {
        _id: 'b',
        leadClass: 'hot',
        sender: 'B',
        tasks: [task('k1', '2026-10-21'), task('k2', '2026-10-18', ANA)],
      },
    ],
    { person: ANA.id, now: new Date('2026-10-20T18:00:00Z'), timeZone: business.timeZone },
  );
  expect(listed.map(({ inquiry, task: { id }, overdue }) => [inquiry, id, overdue])).toEqual([
    ['b', 'k2', true],
    ['b', 'k1', false],
    ['a', 'k1', false],
    ['a', 'k2', false],
  ]);
  expect(listed.map(({ others }) => others)).toEqual([false, false, false, true]);
});

it('offers no step that the decision itself does, and keeps the keys of the others', () => {
  const nextSteps = [
    { title: 'Send the draft', sure: false, byDeciding: true as const },
    { title: 'Get what is missing', sure: false },
  ];
  const offered = offeredSteps(waiting({ preparation: examplePreparation({ nextSteps }) }));
  expect(offered.map(({ key, step }) => [key, step.title])).toEqual([['1', 'Get what is missing']]);
});

it('offers at most six steps, and those of old records unsure', () => {
  const nextSteps = Array.from({ length: 9 }, (_, n) => `Step ${n}`);
  const offered = offeredSteps(waiting({ preparation: examplePreparation({ nextSteps }) }));
  expect(offered.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(offered.some(({ step, ticked }) => step.sure || ticked)).toBe(false);
});
