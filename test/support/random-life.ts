import { setTimeout as sleep } from 'node:timers/promises';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { Target } from '../../src/core/life/step.js';
import { findBreak } from '../../src/core/trail.js';
import { LANES } from '../../src/core/work.js';
import type { Letter, Mailer, MailOutcome } from '../../src/deps/mailer.js';
import * as decide from '../../src/flows/decide.js';
import { saveEdit, startEditing, stopEditing } from '../../src/flows/edit.js';
import * as hold from '../../src/flows/hold.js';
import type { Received } from '../../src/flows/receive.js';
import { receive } from '../../src/flows/receive.js';
import { buildCard } from '../../src/slack/cards/card.js';
import { buildFollowUpCard } from '../../src/slack/cards/follow-up-card.js';
import { findCards, startWorld, type World } from './flo.js';
import { findRoundCards, policyWithFollowUps } from './follow-ups.js';
import { randomFrom } from './random.js';
import { type Relay, startRelay } from './relay.js';
import { crash } from './story.js';

export interface LifeOptions {
  seed: number;
  /** How long people and customers act at random. */
  ms: number;
  /** How many act at once. */
  actors: number;
  /** How often Flo is killed and started again meanwhile. */
  kills: number;
  mongoUri?: string;
}

/** What went out, and what was answered, as the outside saw it. */
interface Outside {
  letters: Letter[];
  /** By the marker in each message's text. */
  taken: Map<string, Received[]>;
  sent: Set<string>;
}

/**
 * Customers write and people click at random, several at once, over real lanes, a faulty Slack, a faulty mail server
 * and kills. Resolves with every promise of Flo's that was broken, in words; none is what one hopes for.
 */
export async function liveAtRandom(options: LifeOptions): Promise<string[]> {
  const random = randomFrom(options.seed);
  const outside: Outside = { letters: [], taken: new Map(), sent: new Set() };
  const mailer = faultyMailer(outside, random);
  const shared = {
    mailer,
    policy: POLICY,
    undoMs: 60,
    sandbox: { limits: 'off' as const },
    ...(options.mongoUri && { mongoUri: options.mongoUri }),
  };
  // Each process has its own line to Slack: a killed one must not post from the beyond.
  const lines: Relay[] = [];
  const start = async (beside?: World) => {
    let slackPort = 0;
    const line = await startRelay(() => slackPort);
    lines.push(line);
    return startWorld({
      ...shared,
      ...(beside && { beside }),
      slackAccess: (slack) => {
        slackPort = Number(new URL(slack.url).port);
        const { botToken, signingSecret } = slack;
        return {
          mode: 'http',
          botToken,
          signingSecret,
          apiUrl: `http://127.0.0.1:${line.port}/sandbox/api/`,
        };
      },
    });
  };
  const first = await start();
  const worlds = [first];
  try {
    const end = Date.now() + options.ms;
    let markers = 0;
    const actor = async () => {
      while (Date.now() < end) {
        const world = worlds.at(-1) as World;
        // Later on the customers keep silent: who was answered is followed up.
        const silent = Date.now() > end - options.ms / 2;
        await actOnce({ world, random, outside, silent, marker: () => `#${++markers}#` }).catch(() => {});
        await sleep(random() * 10);
      }
    };
    const killer = async () => {
      for (let i = 1; i <= options.kills; i++) {
        await sleep(options.ms / (options.kills + 1));
        const last = worlds.at(-1) as World;
        await lines.at(-1)?.shut();
        await crash(last);
        worlds.push(await start(last));
      }
    };
    await Promise.all([...Array.from({ length: options.actors }, actor), killer()]);
    const world = worlds.at(-1) as World;
    const problems = await comeToRest(world, outside);
    for (const inquiry of await allOf(world, outside)) problems.push(...check(inquiry, world, outside));
    return [...problems, ...checkTaken(await allOf(world, outside), outside)];
  } finally {
    for (const world of worlds.slice(1).reverse()) await world.stop();
    await first.stop();
    await Promise.all(lines.map((line) => line.shut()));
  }
}

/** A customer who does not answer is followed up while the story lasts. */
const POLICY = policyWithFollowUps([0.02, 0.02]);

interface Moment {
  world: World;
  random: () => number;
  outside: Outside;
  /** No customer writes. */
  silent: boolean;
  marker(): string;
}

const CUSTOMERS = ['dana@fox.example', 'sam@elm.example', 'lee@oak.example', 'kim@ash.example'];
const PLACES = ['a kitchen in Portland', 'a bathroom this week, budget 40000', 'an invoice', 'a deck'];

async function actOnce(moment: Moment): Promise<void> {
  const { world, random, outside } = moment;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ids = [...new Set([...outside.taken.values()].flat().map((answer) => answer.id))];
  if (ids.length === 0 || (!moment.silent && random() < 0.25)) return write(moment, pick, ids);
  if (random() < 0.15) return hurtSlack(world, pick);
  const { deps } = world.flo;
  const inquiryId = pick(ids);
  const { owner, backup, guest } = world.slack.people;
  const click = { userId: pick([owner, owner, backup, backup, guest]).id, inquiryId };
  const seen = await deps.store.get(inquiryId);
  if (!seen) return;
  // People look before they click: sometimes long before.
  const draft = random() < 0.8 ? seen.drafts.at(-1) : pick(seen.drafts);
  const round = seen.followUps?.at(-1)?.drafts.at(-1);
  const target: Target = (random() < 0.5 ? round : draft) ?? draft ?? { version: 0, hash: '' };
  if (random() < 0.4) await sleep(random() * 60);
  // A guest in the channel may take it, too: here nothing of theirs is to be found.
  const team = { ...click, userId: pick([owner, backup]).id };
  const soon = () => ({ until: new Date(Date.now() + random() * 400) });
  // Of the few customers who keep silent, most follow-ups are sent.
  if (target === round && random() < 0.5) {
    await Promise.all(
      [owner, backup].map(({ id }) => decide.approve(deps, { ...click, userId: id }, target)),
    );
    return;
  }
  const edit = { base: target, subject: 'A word', body: `Edited ${random()}`, viewKey: `v${random()}` };
  await pick([
    () => decide.approve(deps, click, target),
    () => decide.approve(deps, click, target),
    () => decide.approve(deps, click, target),
    () => decide.undo(deps, click, target.version),
    () => decide.undo(deps, click, seen.decision?.version ?? 0),
    () => decide.undo(deps, click, seen.followUps?.at(-1)?.decision?.version ?? 0),
    () => decide.markAnswered(deps, click, target),
    () => Promise.all([1, 1].map(() => decide.stopFollowUps(deps, click, target))),
    () => decide.markDone(deps, click, target),
    () => decide.reject(deps, click, { target, reason: 'other', note: 'No.' }),
    () => decide.close(deps, click, { target }),
    () => decide.reopen(deps, { ...click, version: target.version }),
    () => decide.reopen(deps, { ...click, version: target.version }),
    () => decide.askAgain(deps, click, target, 'shorter'),
    () => decide.bringBack(deps, click, { target, version: pick(seen.drafts)?.version ?? 1 }),
    () => Promise.all([1, 1].map((version) => decide.bringBack(deps, click, { target, version }))),
    () => saveEdit(deps, click, edit, false),
    () => saveEdit(deps, click, edit, true),
    () => Promise.all([saveEdit(deps, click, edit, true), saveEdit(deps, click, edit, true)]),
    () =>
      startEditing(deps, { ...click, version: target.version }, edit.viewKey).then(() =>
        stopEditing(deps, { ...click, version: target.version }, edit.viewKey),
      ),
    () => hold.take(deps, team),
    () => Promise.all([owner, backup].map(({ id }) => hold.take(deps, { ...click, userId: id }))),
    () => hold.assign(deps, click, { to: pick([owner, backup]).id, had: seen.assigned?.person.id ?? null }),
    () => hold.giveBack(deps, click),
    () => hold.snooze(deps, team, { ...soon(), note: 'Later.', seen: seen.snoozed?.at ?? null }),
    () => hold.snooze(deps, team, { ...soon(), seen: seen.snoozed?.at ?? null }),
    () => hold.wakeEarly(deps, click),
    () => decide.confirmArrived(deps, click, target),
    () => decide.sendAgain(deps, click, target),
    () => Promise.all([decide.sendAgain(deps, click, target), decide.sendAgain(deps, click, target)]),
    () =>
      Promise.all([owner, backup].map(({ id }) => decide.approve(deps, { ...click, userId: id }, target))),
  ])();
}

/** A customer writes, at times the same several times at once, at times answering by an inquiry's id. */
async function write({ world, random, outside, marker }: Moment, pick: Pick, ids: string[]): Promise<void> {
  const mark = marker();
  const email = random() < 0.5 ? pick(CUSTOMERS) : `new${mark.replaceAll('#', '')}@new.example`;
  const sender = random() < 0.1 ? { phone: '+1 503 555 0142' } : { email };
  const text = `We would like ${pick(PLACES)}. ${mark}`;
  const answering = random() < 0.2 && ids.length > 0 ? { inReplyTo: pick(ids) } : {};
  const submission = { source: 'api' as const, ...sender, ...answering, text, extra: [] };
  const copies = random() < 0.3 ? 4 : 1;
  const answers = await Promise.allSettled(
    Array.from({ length: copies }, () => receive(world.flo.deps, submission)),
  );
  const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  outside.taken.set(mark, taken);
}

type Pick = <T>(list: readonly T[]) => T;

const LOST = [
  { kind: 'status', status: 500 },
  { kind: 'do-and-break' },
  { kind: 'break' },
  { kind: 'slow', ms: 200 },
] as const;

async function hurtSlack(world: World, pick: Pick): Promise<void> {
  const post = { method: 'chat.postMessage', faults: LOST } as const;
  // After a 429 posts go out at one a second: that would take this story minutes.
  const ask = { faults: [...LOST, { kind: 'rate-limited', retryAfter: 1 }] } as const;
  const { method, faults } = pick([
    post,
    post,
    { method: 'chat.update', ...ask },
    { method: 'conversations.history', ...ask },
    { method: 'conversations.replies', ...ask },
  ]);
  world.slack.fail(method, pick<(typeof ask.faults)[number]>(faults));
}

/** A mail server that refuses, puts off, loses the line, and takes its time. */
function faultyMailer(outside: Outside, random: () => number): Mailer {
  const deferred = new Set<string>();
  return {
    kind: 'smtp',
    domain: 'cedarpine.example',
    async send(letter): Promise<MailOutcome> {
      const roll = random();
      await sleep(random() * 40);
      if (roll < 0.1) return { kind: 'refused', detail: '550 no such mailbox' };
      if (roll < 0.15 && !deferred.has(letter.messageId)) {
        deferred.add(letter.messageId);
        return { kind: 'deferred', detail: '451 later' };
      }
      if (roll < 0.2) return { kind: 'unknown', detail: 'the line broke' };
      outside.letters.push(letter);
      await sleep(random() * 40);
      if (roll < 0.3) return { kind: 'unknown', detail: 'the line broke' };
      return { kind: 'sent', detail: '250 taken' };
    },
    lookUp: async () => 'unknown',
    health: async () => ({ ok: true, words: 'answers' }),
  };
}

/** Work that has not come a step further for this long never will. */
const STUCK_MS = 30_000;

/** Waits until nothing is owed any more. */
async function comeToRest(world: World, outside: Outside): Promise<string[]> {
  world.slack.clearFaults();
  const count = async () => {
    const owed = await Promise.all(LANES.map((lane) => world.store.countOwed(lane)));
    return owed.reduce((sum, each) => sum + each, 0);
  };
  let [left, since] = [await count(), Date.now()];
  while (left > 0 && Date.now() - since < STUCK_MS) {
    await sleep(100);
    const now = await count();
    if (now < left) since = Date.now();
    left = now;
  }
  if (left === 0) return [];
  const stuck = (await allOf(world, outside)).filter(({ work }) => Object.keys(work).length > 0);
  const at = new Date().toISOString();
  return stuck.map(
    ({ _id, status, work }) => `${_id} (${status}): ${at} it still owes ${JSON.stringify(work)}`,
  );
}

async function allOf(world: World, outside: Outside): Promise<Inquiry[]> {
  const ids = [...new Set([...outside.taken.values()].flat().map((answer) => answer.id))];
  const found = await Promise.all(ids.map((id) => world.store.get(id)));
  return found.flatMap((inquiry) => inquiry ?? []);
}

const BUTTONS: Partial<Record<Inquiry['status'], string[]>> = {
  awaiting: ['approve', 'done'],
  failed: ['try_again'],
  unknown: ['arrived'],
};

function check(inquiry: Inquiry, world: World, outside: Outside): string[] {
  const { _id: id, status, trail } = inquiry;
  const problems: string[] = [];
  const expect = (holds: boolean, words: string) => holds || problems.push(`${id} (${status}): ${words}`);

  expect(findBreak(trail) === null, 'the trail is broken');
  expect(status !== 'received' && status !== 'approved', 'it is stuck');
  const cards = findCards(world.slack, id);
  expect(cards.length === 1, `${cards.length} cards`);
  const actions = JSON.stringify(cards[0]?.blocks ?? []);
  const wanted = BUTTONS[status];
  if (wanted)
    expect(
      wanted.some((each) => actions.includes(`"action_id":"${each}"`)),
      'its card has no button to go on',
    );
  const drawn = JSON.stringify(buildCard(inquiry, POLICY).blocks);
  expect(textsOf(JSON.parse(drawn)) === textsOf(JSON.parse(actions)), 'its card shows another state');

  const posts = world.slack
    .messages()
    .filter((m) => String(m.metadata?.event_payload.key).startsWith(`${id}/`));
  const keys = posts.map(
    (post) => `${post.metadata?.event_type} ${String(post.metadata?.event_payload.key)}`,
  );
  expect(
    new Set(keys).size === keys.length,
    `posted twice: ${keys.filter((key, i) => keys.indexOf(key) !== i)}`,
  );
  expect(
    inquiry.thread.every((line) => line.ts),
    'a line of its thread was not posted',
  );

  const drafts = [inquiry, ...(inquiry.followUps ?? [])].flatMap((round) => round.drafts);
  expect(new Set(drafts.map((each) => each.version)).size === drafts.length, 'two drafts share a version');
  for (const round of inquiry.followUps ?? []) {
    const shown = findRoundCards(world.slack, id, round.round);
    expect(
      shown.length === (round.drafts.length > 0 ? 1 : 0),
      `${shown.length} cards of round ${round.round}`,
    );
    expect(
      !['preparing', 'approved'].includes(round.status),
      `round ${round.round} is stuck: ${round.status}`,
    );
    expect(
      round.deliveries.every((each) => each.endedAt),
      `a delivery of round ${round.round} has no end`,
    );
    if (round.status === 'sent')
      expect(round.deliveries.at(-1)?.outcome === 'sent', `round ${round.round} is called sent and was not`);
  }
  const newest = inquiry.followUps?.at(-1);
  const card = newest && findRoundCards(world.slack, id, newest.round)[0];
  if (newest && card)
    expect(
      textsOf(JSON.parse(JSON.stringify(buildFollowUpCard(inquiry, newest, POLICY).blocks))) ===
        textsOf(card.blocks),
      'the card of its newest round shows another state',
    );
  const mine = outside.letters.filter((letter) => letter.messageId.startsWith(`${id}.`));
  for (const letter of mine) {
    const version = Number(letter.messageId.split('@')[0]?.split('.')[1]);
    const draft = drafts.find((each) => each.version === version);
    const said = mine.filter((other) => other.messageId === letter.messageId).length;
    expect(said === 1, `version ${version} was sent ${said} times`);
    expect(
      draft?.body === letter.body && draft.subject === letter.subject,
      `version ${version}: other words`,
    );
    expect(draft?.to.kind === 'email' && draft.to.address === letter.to, `version ${version}: elsewhere`);
    const approved = trail.some(
      ({ kind, refs }) =>
        ['approved', 'sent-again'].includes(kind) && refs.version === version && refs.hash === draft?.hash,
    );
    expect(approved, `version ${version} was sent without an approval`);
  }
  const guest = world.slack.people.guest.id;
  expect(!trail.some((entry) => entry.by === guest), 'an outsider did something');
  expect(inquiry.snoozed === undefined, 'it did not come back from its snooze');
  expect(
    inquiry.deliveries.every((each) => each.endedAt),
    'a delivery has no end',
  );
  for (const each of inquiry.deliveries)
    expect(
      inquiry.drafts.find((d) => d.version === each.version)?.hash === each.draftHash,
      'the ledger lies',
    );
  if (status === 'sent' && inquiry.decision?.kind === 'approved')
    expect(inquiry.deliveries.at(-1)?.outcome === 'sent', 'it is called sent and was not');
  return problems;
}

function checkTaken(inquiries: Inquiry[], outside: Outside): string[] {
  const problems: string[] = [];
  for (const [mark, answers] of outside.taken) {
    if (answers.length === 0) continue;
    const homes = inquiries.flatMap(({ _id, messages }) =>
      messages.filter((message) => message.text.includes(mark)).map(() => _id),
    );
    if (homes.length !== 1) problems.push(`message ${mark} stands ${homes.length} times: ${homes}`);
    if (answers.some((answer) => answer.id !== homes[0]))
      problems.push(`message ${mark} was answered with another id`);
    if (answers.filter((answer) => !answer.duplicate).length > 1)
      problems.push(`message ${mark} was new twice`);
  }
  return problems;
}

/** All texts of blocks, without the ids that each posting makes anew. */
function textsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsOf).join('|');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => key === 'text' || key === 'elements' || key === 'value')
    .map(([, deep]) => textsOf(deep))
    .join('|');
}
