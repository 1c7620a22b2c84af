import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { openInquiry } from '../../src/core/life/arriving.js';
import { step } from '../../src/core/life/step.js';
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

it.each<[string, object[]]>([
  ['messages', inquiries.flatMap(({ messages }) => messages)],
  ['trail entries', inquiries.flatMap(({ trail }) => trail)],
  ['works', inquiries.map(({ work }) => work)],
  ['records', records],
  ['inquiries that were read', read],
  ['inquiries that were changed', changed],
  ['their works', changed.map(({ work }) => work)],
  ['records of these', changed.map(toRecord)],
])('%s share one hidden class', (_what, objects) => {
  const late = objects.slice(-100);
  expect(late.filter((each) => !share(each, late[0] as object))).toEqual([]);
});
