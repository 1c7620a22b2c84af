import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { newContact, sayWish } from '../../src/core/contact-wishes.js';
import { openInquiry } from '../../src/core/life/arriving.js';
import { nextDraft, step } from '../../src/core/life/step.js';
import { changePost, newPost, notePostProblem, placePost } from '../../src/core/post.js';
import { fromRecord, toRecord } from '../../src/store/record-change.js';

/*
 * On V8 11 (Node.js 20) an object that is spread first and then given a new field gets a hidden class of its own. It
 * takes microseconds to make and is left to the garbage collector, and whatever reads many such objects is slow.
 */

setFlagsFromString('--allow-natives-syntax');
const share = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
setFlagsFromString('--no-allow-natives-syntax');

const AT = new Date('2026-11-02T09:00:00Z');

/** As many as make the engine remember what it has seen. */
const inquiries = Array.from({ length: 1_000 }, (_, n) =>
  openInquiry({
    id: `i${n}`,
    message: {
      source: 'form',
      email: 'dana@customer.example',
      text: `A deck of ${n} feet, please.`,
      extra: [],
      receivedAt: AT,
      arrivedAt: AT,
      keys: [`k${n}`],
    },
    contact: { email: 'dana@customer.example' },
    keys: [`k${n}`],
    leadClass: 'warm',
    history: { earlier: 0, samePhone: 0 },
  }),
);
const records = inquiries.map(toRecord);
const read = records.map(fromRecord);
const changed = read.map((inquiry) =>
  step(inquiry, { at: AT, by: 'flo', kind: 'routed' }, { sendAt: AT, notice: 'New.' }, ['card']),
);

const drafts = changed.map((inquiry) =>
  nextDraft(inquiry, { subject: 'Hello', body: 'Hello!', by: { kind: 'rules' }, at: AT, answers: 1 }),
);

const posts = Array.from({ length: 1_000 }, (_, n) =>
  newPost({
    id: `p${n}`,
    at: AT,
    to: { kind: 'channel', channel: 'leads' },
    content: { kind: 'notice', text: `Notice ${n}.` },
  }),
);
const troubled = posts.map((post) => notePostProblem(post, 'the channel is archived'));
const placed = troubled.map((post) => placePost(post, { channel: 'C1', ts: '1.0' }, AT));
const moot = placed.map((post) => changePost(post, { content: post.content, moot: true }, AT));

const by = { id: 'U1', name: 'Ana' };
const contacts = Array.from({ length: 1_000 }, (_, n) => newContact(`email:c${n}@customer.example`));
const barred = contacts.map((each) => sayWish(each, { wish: 'doNotContact', on: true, by, at: AT }) ?? each);
const lifted = barred.map((each) => sayWish(each, { wish: 'doNotContact', on: false, by, at: AT }) ?? each);

it.each<[string, object[]]>([
  ['messages', inquiries.flatMap(({ messages }) => messages)],
  ['trail entries', inquiries.flatMap(({ trail }) => trail)],
  ['works', inquiries.map(({ work }) => work)],
  ['records', records],
  ['inquiries that were read', read],
  ['inquiries that were changed', changed],
  ['their works', changed.map(({ work }) => work)],
  ['records of these', changed.map(toRecord)],
  ['drafts', drafts],
  ['posts', posts],
  ['posts that could not be posted', troubled],
  ['posts that stand', placed],
  ['posts that are moot', moot],
  ['their works', moot.map(({ work }) => work)],
  ['contacts who want something', barred],
  ['contacts who want nothing any more', lifted],
])('%s share one hidden class', (_what, objects) => {
  const late = objects.slice(-100);
  expect(late.filter((each) => !share(each, late[0] as object))).toEqual([]);
});
