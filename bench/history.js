import { applyPreparation } from '#flo/core/life/arriving.js';
import { approve } from '#flo/core/life/deciding.js';
import { editDraft } from '#flo/core/life/editing.js';
import { recordNudge } from '#flo/core/life/nudging.js';
import { currentDraft, recipientOf } from '#flo/core/life/reading.js';
import { endDelivery, startDelivery } from '#flo/core/life/sending.js';
import { reject } from '#flo/core/life/turning-down.js';
import { stepsOf } from '#flo/core/next-step.js';
import { taskKey } from '#flo/core/nudges/keys.js';
import { prepareByRules } from '#flo/core/rules/prepare.js';
import { fromRecord, toRecord } from '#flo/store/record-change.js';
import { SUBJECTS } from './sample-inquiries.js';
import { benchPolicy, makeTemplates } from './templates.js';

const MINUTE_MS = 60_000;
/** What nobody answered, or what failed, is not left lying for longer. */
const OPEN_MS = 14 * 86_400_000;
/** Of so many approvals the tasks are ticked off. */
const TICKED_OFF = 0.2;
const ANA = { id: 'U0BENCHANA', name: 'Ana' };
/** Lives from which a history is made: of each kind of inquiry so many, each with an ending and times of its own. */
const LIVES_OF_EACH = 12;

/**
 * Inquiries of a synthetic past: real lives, lived by Flo's own steps, moved to moments spread evenly from `from` to
 * `to`. The same seed gives the same history but for the ids.
 *
 * @param {{ count: number, from: Date, to: Date, seed: number }} ask
 * @returns {Promise<Generator<any>>} Records as the store keeps them, the oldest arrival first.
 */
export async function makeHistory({ count, from, to, seed }) {
  const random = randomFrom(seed);
  const lives = await makeLives(random);
  const settled = lives.filter(({ lived: { status } }) => status === 'sent' || status === 'rejected');
  return (function* () {
    const step = (to.getTime() - from.getTime()) / count;
    for (let n = 0; n < count; n++) {
      const at = from.getTime() + (n + random()) * step;
      const among = to.getTime() - at < OPEN_MS ? lives : settled;
      const life = /** @type {any} */ (among[Math.floor(random() * among.length)]);
      yield moveTo(life, { at, n, before: to.getTime() });
    }
  })();
}

/** The moment at which every life is lived before it is moved. */
const BEGUN = Date.parse('2026-03-02T17:00:00Z');

/** @param {() => number} random */
async function makeLives(random) {
  const policy = benchPolicy();
  const templates = await makeTemplates();
  const lives = [];
  for (let n = 0; n < SUBJECTS.length * LIVES_OF_EACH; n++) {
    const template = templates.get(SUBJECTS[n % SUBJECTS.length] ?? '');
    const ending = random();
    const inquiry = fromRecord(shift(template, BEGUN - template.receivedAt.getTime()));
    const lived = live(inquiry, { policy, random, ending });
    lives.push({ lived: toRecord(lived), reminded: toRecord(remind(lived)) });
  }
  return lives;
}

/**
 * Most people never tick a task off: somebody was nudged about each that was open, once.
 *
 * @param {any} inquiry
 */
function remind(inquiry) {
  for (const { id, title, due, done } of inquiry.tasks ?? []) {
    if (done) continue;
    const nudge = { what: /** @type {const} */ ('task'), since: due, at: due, detail: title, for: ANA };
    const post = { id: `nudge ${id}`, form: /** @type {const} */ ('gathered') };
    inquiry = take(recordNudge(inquiry, { key: taskKey({ id }, due), ...nudge, post }));
  }
  return { ...inquiry, work: {} };
}

/**
 * @param {any} inquiry
 * @param {{ policy: any, random: () => number, ending: number }} how
 */
function live(inquiry, { policy, random, ending }) {
  let now = BEGUN;
  const later = (/** @type {number} */ minutes) => {
    now += Math.round((0.2 + random() * 1.6) * minutes * MINUTE_MS);
    return new Date(now);
  };
  const by = (/** @type {number} */ minutes) => ({ person: ANA, at: later(minutes), owner: true });
  const target = () => {
    const { version, hash } = /** @type {any} */ (currentDraft(inquiry));
    return { version, hash };
  };
  const { messages } = inquiry;
  const ask = { messages, to: recipientOf(messages), passages: [], earlier: [], now: later(0.05) };
  const prepared = /** @type {any} */ (prepareByRules(ask, policy, 'no model'));
  prepared.preparation.by = {
    kind: 'model',
    model: 'bench',
    promptHash: 'p'.repeat(64),
    ms: 4_000,
    ...(random() < 0.9 && { cost: { amount: 0.002, currency: 'USD' } }),
  };
  // Each approval opens its tasks: here, of every step that was named.
  prepared.preparation.nextSteps = stepsOf(prepared.preparation).map(({ title, due }) => ({
    title,
    sure: true,
    ...(due && { due }),
  }));
  inquiry = applyPreparation(inquiry, prepared, { at: new Date(now), read: 1, policy });
  inquiry = { ...inquiry, work: {}, card: { channel: 'C0BENCH01', ts: '1.000100' } };
  if (ending < 0.02) return inquiry;
  if (ending < 0.2) {
    const reason = /** @type {const} */ (['not-a-fit', 'spam', 'duplicate', 'other'])[
      Math.floor(random() * 4)
    ];
    return take(reject(inquiry, { target: target(), reason: reason ?? 'other' }, by(200)));
  }
  if (ending > 0.8) {
    const body = `${currentDraft(inquiry)?.body}\n\nPS: ${random() < 0.3 ? 'Nothing of this is as it was. '.repeat(40) : 'See you soon.'}`;
    const edit = { base: target(), subject: 'Your inquiry', body, viewKey: 'v', policy };
    inquiry = take(editDraft(inquiry, edit, by(100)));
  }
  const { commitments } = policy.policy;
  const shown = { ...policy, policy: { ...policy.policy, undoMs: 0, commitments: allShown(commitments) } };
  const approved = approve(inquiry, { target: target(), promised: '', salt: 's' }, by(200), shown);
  if (!approved.ok) return inquiry;
  inquiry = approved.inquiry;
  inquiry = take(
    startDelivery(
      inquiry,
      /** @type {any} */ (currentDraft(inquiry)),
      { messageId: '<bench@x>' },
      later(0.2),
    ),
  );
  if (inquiry.tasks && random() < TICKED_OFF) {
    const done = { at: new Date(now + 600 * MINUTE_MS), by: ANA };
    inquiry = { ...inquiry, tasks: inquiry.tasks.map((/** @type {any} */ task) => ({ ...task, done })) };
  }
  const outcome = random() < 0.99 ? 'sent' : 'failed';
  return { ...endDelivery(inquiry, { outcome, detail: '250' }, later(0.05)), work: {} };
}

/**
 * The life at another moment, as an inquiry of its own. Of one that would end after `before`, the end has not come, and
 * nobody has been reminded of anything yet.
 *
 * @param {{ lived: any, reminded: any }} life
 * @param {{ at: number, n: number, before: number }} to
 */
function moveTo({ lived, reminded }, { at, n, before }) {
  const id = `h${n.toString(36).padStart(8, '0')}`;
  const own = { _id: id, keys: [id], contact: { email: `customer.${n}@bench.example` } };
  const by = at - BEGUN;
  // What records are found by is not moved but made anew.
  const moved = (/** @type {any} */ life) => ({ ...fromRecord(shift(life, by)), ...own });
  if (reminded.changedAt.getTime() + by <= before) return toRecord(moveNudges(moved(reminded)));
  const inquiry = moved(lived);
  if (lived.changedAt.getTime() + by <= before) return toRecord(inquiry);
  const { decision: _d, firstAnsweredAt: _f, settledAt: _s, sendAt: _w, tasks: _t, ...open } = inquiry;
  const trail = open.trail.filter((/** @type {any} */ entry) => entry.at.getTime() <= before);
  return toRecord({ ...open, status: 'awaiting', deliveries: [], trail });
}

/**
 * A nudge is known by the moment it is about.
 *
 * @param {any} inquiry
 */
function moveNudges({ nudges, ...inquiry }) {
  if (!nudges) return inquiry;
  const moved = nudges.map((/** @type {any} */ { key, since, ...nudge }) => ({
    ...nudge,
    key: taskKey({ id: key.split('/')[1] }, since),
    since,
  }));
  return { ...inquiry, nudges: moved };
}

/**
 * A copy with every moment moved.
 *
 * @param {any} value
 * @param {number} byMs
 * @returns {any}
 */
function shift(value, byMs) {
  if (value instanceof Date) return new Date(value.getTime() + byMs);
  if (Array.isArray(value)) return value.map((item) => shift(item, byMs));
  if (typeof value !== 'object' || value === null) return value;
  /** @type {Record<string, any>} */
  const copy = {};
  for (const key of Object.keys(value)) copy[key] = shift(value[key], byMs);
  return copy;
}

/** @param {any} rules */
function allShown(rules) {
  return Object.fromEntries(Object.keys(rules).map((kind) => [kind, 'show']));
}

/** @param {any} step */
function take(step) {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

/**
 * Numbers from 0 to 1, the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
