import { describe, expect, it, onTestFinished } from 'vitest';
import { MOST_KEYS } from '../../src/core/life/arriving.js';
import { FULL_AT_CHARACTERS, FULL_AT_MESSAGES, isJoinable } from '../../src/core/life/reading.js';
import type { Message } from '../../src/core/message.js';
import type { Deps } from '../../src/deps.js';
import { receive } from '../../src/flows/receive.js';
import { LEAD } from '../support/flo.js';
import { exampleInquiry, exampleMessage } from '../support/inquiries.js';
import { alter, openWorld } from '../support/story.js';

const TEN_MINUTES_MS = 10 * 60_000;
const SAID = { source: 'api' as const, email: LEAD.email, text: 'Any news?', extra: [] };

/** The same deps, some time later. */
function later(deps: Deps, ms: number): Deps {
  return { ...deps, clock: { ...deps.clock, now: () => new Date(Date.now() + ms) } };
}

describe('copies of a further message, at the same instant', () => {
  it.each([
    ['sender and text', 0, undefined],
    ['Idempotency-Key', 0, 'further-1'],
    ['sender and text, said before more than ten minutes ago', TEN_MINUTES_MS + 1, undefined],
  ])('are one message by %s', async (_name, ms, idempotencyKey) => {
    const world = await openWorld({
      onTestFinished: (done) => onTestFinished(async () => void (await done())),
    });
    const { deps } = world.flo;
    const text = ms === 0 ? 'We have a kitchen.' : SAID.text;
    const first = await receive(deps, { ...SAID, text });
    const then = later(deps, ms);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => receive(then, SAID, idempotencyKey ? { idempotencyKey } : {})),
    );
    expect(answers.filter((answer) => !answer.duplicate)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.id))).toEqual(new Set([first.id]));
    expect((await world.store.get(first.id))?.messages).toHaveLength(2);
  });
});

describe('a key that came with a copy', () => {
  const twoWeeks = 14 * 24 * 3_600_000;
  it.each([
    ['ten minutes', TEN_MINUTES_MS + 1],
    ['two weeks', twoWeeks],
  ])('is answered alike after %s', async (_name, ms) => {
    const world = await openWorld({
      onTestFinished: (done) => onTestFinished(async () => void (await done())),
    });
    const { deps } = world.flo;
    const keyed = (idempotencyKey: string, at = deps) => receive(at, SAID, { idempotencyKey });
    const numbered = (at = deps) => receive(at, { ...SAID, sourceId: 'sub-9' });
    const { id } = await keyed('a');
    const copy = { id, duplicate: true };
    const copies = Array.from({ length: 10 }, (_, i) => keyed(`copy-${i % 5}`));
    for (const answer of await Promise.all([...copies, numbered()])) expect(answer).toEqual(copy);
    const then = later(deps, ms);
    for (const key of ['a', 'copy-0', 'copy-4']) expect(await keyed(key, then)).toEqual(copy);
    expect(await numbered(then)).toEqual(copy);
    const inquiry = await world.store.get(id);
    expect(inquiry?.messages).toHaveLength(1);
    expect(inquiry?.trail.filter(({ kind }) => kind === 'keys-added')).toHaveLength(6);
    expect(await world.store.countAll()).toBe(1);
    // What answers to one of its keys for ever needs no other: whoever asks every minute adds nothing.
    const again = { ...SAID, sourceId: 'sub-9' };
    expect(await receive(then, again, { idempotencyKey: 'later' })).toEqual(copy);
    expect((await world.store.get(id))?.keys).toEqual(inquiry?.keys);
  });

  it('is not kept where there are too many', async () => {
    const world = await openWorld({
      onTestFinished: (done) => onTestFinished(async () => void (await done())),
    });
    const { deps } = world.flo;
    const { id } = await receive(deps, SAID);
    await alter(world, id, ({ keys }) => ({
      keys: [...keys, ...Array.from({ length: MOST_KEYS }, (_, i) => `idem:${i}`)],
    }));
    const before = (await world.store.get(id))?.keys;
    expect(await receive(deps, SAID, { idempotencyKey: 'b' })).toEqual({ id, duplicate: true });
    expect((await world.store.get(id))?.keys).toEqual(before);
  });
});

describe('the same words by telephone', () => {
  const said = { source: 'api' as const, phone: '(503) 555-0142', name: 'Ann', text: 'Call me.', extra: [] };
  it.each([
    ['the number has another area code', { phone: '(603) 555-0142' }],
    ['the number is another country’s', { phone: '+49 503 5550142' }],
    ['the extension differs', { phone: '(503) 555-0142 x12' }],
    ['the name differs', { name: 'Bob' }],
  ])('are somebody else’s where %s', async (_name, other) => {
    const world = await openWorld({
      onTestFinished: (done) => onTestFinished(async () => void (await done())),
    });
    const { deps } = world.flo;
    const first = await receive(deps, said);
    expect(await receive(deps, { ...said, phone: '503 555-0142' })).toEqual({
      id: first.id,
      duplicate: true,
    });
    const second = await receive(deps, { ...said, ...other });
    expect(second).toEqual({ id: expect.not.stringMatching(first.id), duplicate: false });
  });
});

describe('words that another inquiry holds', () => {
  it('join the inquiry they name all the same, once they were said long ago', async () => {
    const world = await openWorld({
      onTestFinished: (done) => onTestFinished(async () => void (await done())),
    });
    const { deps } = world.flo;
    const older = await receive(deps, SAID);
    const other = await receive(deps, { ...SAID, email: 'sam@other.example', text: 'Do you do decks?' });
    const then = later(deps, TEN_MINUTES_MS + 1);
    const answer = await receive(then, { ...SAID, inReplyTo: other.id });
    expect(answer).toEqual({ id: other.id, duplicate: false });
    expect(await receive(then, { ...SAID, inReplyTo: other.id })).toEqual({ id: other.id, duplicate: true });
    expect((await world.store.get(other.id))?.messages.at(-1)?.text).toBe(SAID.text);
    // The older one keeps its message, and is still the one that the sender's next words join.
    const next = await receive(then, { ...SAID, text: 'And a bathroom.' });
    expect(next).toEqual({ id: older.id, duplicate: false });
  });
});

describe('an inquiry that is full', () => {
  const now = new Date();
  const hold = (count: number, more: Partial<Message>) =>
    isJoinable(exampleInquiry({ messages: Array.from({ length: count }, () => exampleMessage(more)) }), now);
  const tenth = 'w'.repeat(FULL_AT_CHARACTERS / 10);

  it.each([
    ['messages', FULL_AT_MESSAGES, {}],
    ['characters', 10, { text: tenth }],
    ['characters in what else it was given', 10, { text: '', extra: [{ name: 'wish', value: tenth }] }],
  ])('takes no further one: by its %s', (_name, count, more) => {
    expect(hold(count - 1, more)).toBe(true);
    expect(hold(count, more)).toBe(false);
  });

  it('stays as it is: the sender’s next message opens another', async () => {
    const world = await openWorld({
      onTestFinished: (done) => onTestFinished(async () => void (await done())),
    });
    const { deps } = world.flo;
    const said = (i: number) => ({ ...SAID, text: `${i}`.padEnd(FULL_AT_CHARACTERS / 4, ' so many words') });
    const first = await receive(deps, said(1));
    for (const i of [2, 3, 4])
      expect(await receive(deps, said(i))).toEqual({ id: first.id, duplicate: false });
    const next = await receive(deps, { ...SAID, text: 'And a bathroom.' });
    expect(next).toEqual({ id: expect.not.stringMatching(first.id), duplicate: false });
    expect(await world.store.get(next.id)).toMatchObject({ history: { earlier: 1 } });
    // What names the full one goes the same way; what it holds already it still answers to.
    const naming = { ...SAID, inReplyTo: first.id };
    expect(await receive(deps, { ...naming, text: 'And a deck.' })).toEqual({
      id: next.id,
      duplicate: false,
    });
    const stranger = await receive(deps, { ...naming, email: 'sam@other.example', text: 'Me too.' });
    expect([first.id, next.id]).not.toContain(stranger.id);
    expect(await receive(deps, said(4))).toEqual({ id: first.id, duplicate: true });
    expect((await world.store.get(first.id))?.messages).toHaveLength(4);
  });
});
