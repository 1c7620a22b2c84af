import { expect, it } from 'vitest';
import { newContact } from '../../src/core/contact-wishes.js';
import { newPost } from '../../src/core/post.js';
import type { Owing } from '../../src/core/work.js';
import { CONTACT_LANE, owe, settle } from '../../src/core/work.js';
import type { Store } from '../../src/deps/store.js';
import { ringingStore } from '../../src/doors/ringing-store.js';
import { exampleInquiry } from '../support/inquiries.js';

const [SOON, LATER] = [new Date(1_000), new Date(60_000)];

function openRinging(store: Partial<Store>) {
  const rung: [string, Date][] = [];
  return { rung, store: ringingStore(store as Store, (lane, due) => rung.push([lane, due])) };
}

/** What rings when work goes from one state to another. */
async function rungBetween(before: Owing, after: Owing) {
  const { rung, store } = openRinging({ save: async () => 'saved' });
  await store.save(exampleInquiry({ work: before }), exampleInquiry({ work: after }));
  return rung;
}

const card = owe({}, 'card', { due: LATER, rank: 0, rev: 1 });

it('rings for what a change owes, and when it falls due', async () => {
  const both = owe(card, 'follow', { due: LATER, rank: 0, rev: 2 });
  expect(await rungBetween({}, both)).toEqual([
    ['card', LATER],
    ['follow', LATER],
  ]);
});

it('rings for what is owed anew while a worker is at it', async () => {
  expect(await rungBetween(card, owe(card, 'card', { due: SOON, rank: 0, rev: 2 }))).toEqual([
    ['card', SOON],
  ]);
  const again = owe(settle(card, 'card'), 'card', { due: LATER, rank: 0, rev: 2 });
  expect(await rungBetween(card, again)).toEqual([['card', LATER]]);
});

it('rings for what falls due sooner than it did', async () => {
  expect(await rungBetween(card, { card: { ...card.card!, due: SOON } })).toEqual([['card', SOON]]);
});

it('does not ring for what stands as it did, falls due later or is owed no more', async () => {
  expect(await rungBetween(card, card)).toEqual([]);
  expect(await rungBetween(card, { card: { ...card.card!, due: new Date(90_000) } })).toEqual([]);
  expect(await rungBetween(card, settle(card, 'card'))).toEqual([]);
});

const post = newPost({
  id: 'p',
  at: SOON,
  to: { kind: 'channel', channel: 'leads' },
  content: { kind: 'notice', text: 'So it is.' },
});
const contact = newContact('email:a@example.com');
const owing = { ...contact, work: owe({}, CONTACT_LANE, { due: SOON, rank: 0, rev: 1 }) };

it('rings for new inquiries, for posts and for contacts', async () => {
  const { rung, store } = openRinging({
    insert: async () => 'inserted',
    insertPost: async () => 'inserted',
    savePost: async () => 'saved',
    saveContact: async () => 'saved',
  });
  await store.insert(exampleInquiry({ work: card }));
  await store.insertPost(post);
  await store.savePost({ ...post, work: {} }, post);
  await store.saveContact(null, owing);
  await store.saveContact(contact, owing);
  expect(rung).toEqual([
    ['card', LATER],
    ['post', SOON],
    ['post', SOON],
    ['contact', SOON],
    ['contact', SOON],
  ]);
  rung.length = 0;
  await store.savePost(post, post);
  await store.saveContact(owing, owing);
  expect(rung).toEqual([]);
});

it.each(['lost', 'taken'] as const)('does not ring for what was %s', async (end) => {
  const { rung, store } = openRinging({
    insert: async () => 'taken',
    save: async () => end,
    insertPost: async () => 'taken',
    savePost: async () => 'lost',
    saveContact: async () => 'lost',
  });
  expect(await store.save(exampleInquiry(), exampleInquiry({ work: card }))).toBe(end);
  await store.insert(exampleInquiry({ work: card }));
  await store.insertPost(post);
  await store.savePost({ ...post, work: {} }, post);
  await store.saveContact(null, owing);
  expect(rung).toEqual([]);
});
