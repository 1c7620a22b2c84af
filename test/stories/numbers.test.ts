import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobTable } from '../../src/doors/jobs.js';
import { LEAD, startWorld, type World, wordsOf } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { until } from '../support/sandbox.js';
import { movableTime } from '../support/time.js';

const HOUR_MS = 3_600_000;
const policy = examplePolicy({
  metric: { name: 'response-time', baseline: 26 * HOUR_MS, since: '2026-10-01' },
});
/** The weekly question, every second: asked once a week all the same. */
const jobs = jobTable(policy)
  .filter(({ name }) => name === 'question')
  .map((job) => ({ ...job, schedule: '* * * * * *' }));

let world: World;
let olivia: string;
let ben: string;
beforeEach(async () => {
  // No week ends while a story counts it.
  world = await startWorld({ policy, jobs, now: movableTime('2026-10-20T19:00:00Z').now });
  olivia = world.slack.people.owner.id;
  ben = world.slack.people.backup.id;
});
afterEach(() => world.stop());

/** Types a command, and waits for its private answer. */
async function ask(user: string, text: string): Promise<string> {
  const before = world.slack.ephemerals(user).length;
  const channel = world.slack.channel.id;
  expect(await world.slack.act({ kind: 'command', user, channel, command: '/flo', text })).toEqual({
    ok: true,
  });
  const answer = await until(() => world.slack.ephemerals(user)[before]);
  return answer.blocks ? wordsOf(answer.blocks) : answer.text;
}

async function answeredLead(fields: object = {}, edit?: string): Promise<string> {
  const { body } = await world.post({ ...LEAD, ...fields });
  let card = await world.card(body.id, (text) => text.includes('Approve'));
  if (edit) {
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.submit(olivia, { message: edit });
    card = await world.card(body.id, (text) => text.includes(edit));
  }
  await world.press(olivia, card, 'approve');
  await world.see(body.id, (inquiry) => inquiry.status === 'sent');
  return body.id;
}

describe('/flo baseline', () => {
  it('shows flo.yml’s, and then what the owner has said, with who said it', async () => {
    const first = await ask(ben, 'baseline');
    expect(first).toContain('Median first response: 26 h before Flo.');
    expect(first).toContain('from flo.yml, since 2026-10-01');
    // Whoever chooses reads what each means, and types what stands there.
    expect(first).toContain('/flo baseline answered-in-sla 60%  Answered in time');
    expect(first).toContain('/flo baseline booked-calls 6  Booked calls (Flo asks the owner once a week)');
    expect(await ask(olivia, 'baseline answered-in-sla 60%')).toContain('Answered in time: 60 % before Flo.');
    const now = await ask(ben, 'baseline');
    expect(now).toContain('Answered in time: 60 % before Flo.');
    expect(now).toContain('answered-in-sla, set by Olivia');
    expect(await ask(olivia, 'baseline booked-calls unknown')).toContain(
      'Booked calls: its value before Flo is not known.',
    );
  });

  it('is the owner’s alone, and names what is wrong', async () => {
    expect(await ask(ben, 'baseline response-time 2h')).toBe('Only the owner, Olivia, can do this.');
    expect(await ask(olivia, 'baseline reponse-time 2h')).toMatch(
      /^There is no metric “reponse-time”; did you mean response-time\? The metrics are: response-time, answered-in-sla, /,
    );
    expect(await ask(olivia, 'baseline response-time')).toBe(
      'What was it before Flo? Write the value too, as in /flo baseline response-time 26h, or “unknown”.',
    );
    expect(await ask(olivia, 'baseline response-time 60%')).toBe(
      'The value cannot be “60%”: response-time is a duration, as in 26h.',
    );
    expect(await ask(olivia, 'baseline')).toContain('26 h before Flo');
  });

  it('keeps what is said in several windows at once, one after the other', async () => {
    await Promise.all(['1h', '2h', '3h'].map((value) => ask(olivia, `baseline response-time ${value}`)));
    await until(() => world.slack.ephemerals(olivia).length === 3);
    const kept = JSON.parse((await world.store.readSetting('baseline')) ?? '[]');
    expect(kept.map(({ value }: { value: number }) => value / HOUR_MS).sort()).toEqual([1, 2, 3]);
  });
});

describe('/flo digest', () => {
  it('tells a quiet week in a line that names the metric and its baseline', async () => {
    expect(await ask(ben, 'digest')).toContain(
      'nothing came in and nothing waits. Median first response: nothing to measure; 26 h before Flo.',
    );
  });

  it('tells this week so far: what came, what was answered, what people changed', async () => {
    await answeredLead();
    await answeredLead(
      { email: 'eve@fox.example' },
      'Hello Dana, thank you. Where is the house? Kind regards, Olivia',
    );
    const waits = await world.post({
      ...LEAD,
      email: 'gus@else.example',
      message: 'I want a quote this week!',
    });
    await world.card(waits.body.id, (text) => text.includes('Approve'));
    const words = await ask(ben, 'digest');
    expect(words).toContain('This week so far');
    expect(words).toMatch(/Median first response (less than a minute|\d+ m), 26 h before Flo\./);
    expect(words).toMatch(/3 inquiries came in, 2 answered/);
    expect(words).toMatch(/Sent: 1 as prepared, 1 (edited|rewritten)\./);
    expect(words).toContain('Corrected most often');
    expect(words).toMatch(/By source: API 3 in, 2 answered \(half within .*\), 1 waiting/);
    expect(words).toContain('Done by Flo: messages taken in 3, summed up 3');
    const last = await ask(ben, 'digest last');
    expect(last).toMatch(/^Week of .*No inquiries came in/s);
    expect(await ask(ben, 'digest Last  week')).toBe(last);
    // Not the present week, as if that had been asked for.
    expect(await ask(ben, 'digest october')).toBe(
      'Flo shows two weeks: /flo digest this one so far, /flo digest last the one before.',
    );
  });

  it('shows no number where Flo cannot measure and nobody has said', async () => {
    await ask(olivia, 'baseline booked-calls 6');
    await answeredLead();
    const words = await ask(ben, 'digest');
    expect(words).toContain('Booked calls: not told yet; 6 in a week before Flo.');
    expect(words).not.toMatch(/Booked calls 0/);
  });
});

describe('the weekly question', () => {
  it('comes to the owner once where Flo cannot measure the metric, and its answer can be changed', async () => {
    await ask(olivia, 'baseline booked-calls 6');
    const question = await until(() => questions()[0]);
    expect(question.channel).toBe(world.slack.imOf(olivia)?.id);
    expect(wordsOf(question.blocks)).toContain('How many calls or visits were booked?');

    await answer('six or so');
    const view = await world.modal(olivia, 'tell');
    expect(JSON.stringify(view.errors)).toContain('the answer is a number, as in 6');
    await world.submit(olivia, { value: '7' });
    await until(() => wordsOf(questions()[0]?.blocks).includes('Your answer: 7'));
    await answer('9');
    await until(() => wordsOf(questions()[0]?.blocks).includes('Your answer: 9'));
    expect(questions()).toHaveLength(1);
    const told = JSON.parse((await world.store.readSetting('told.booked-calls')) ?? '{}');
    expect(Object.values(told)).toEqual([
      { value: 9, by: { id: olivia, name: 'Olivia' }, at: expect.any(String) },
    ]);
  });

  it('does not come where Flo measures', async () => {
    await until(async () => (await world.store.listRuns()).some(({ done }) => done));
    expect(questions()).toEqual([]);
  });
});

function questions() {
  const im = world.slack.imOf(olivia)?.id;
  return im ? world.slack.messages(im).filter(({ text }) => text.includes('were booked?')) : [];
}

async function answer(value: string): Promise<void> {
  const [question] = questions();
  if (!question) throw new Error('There is no question.');
  const card = { ts: question.ts, channel: question.channel, blocks: question.blocks ?? [], text: '' };
  await world.press(olivia, card, 'tell');
  await world.modal(olivia, 'tell');
  await world.submit(olivia, { value });
}
