import { describe, expect, it } from 'vitest';
import { oweCard } from '../../src/core/life/posting.js';
import { FIRST_RANK, owe, rankOf, settle, type Work } from '../../src/core/work.js';
import { exampleInquiry } from '../support/inquiries.js';

const due = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T09:00:10Z');

describe('owe', () => {
  it('keeps the earlier due and takes the newer rank', () => {
    const once = owe({}, 'card', { due, rank: 3, rev: 1 });
    const twice = owe(once, 'card', { due: later, rank: 0, rev: 2 });
    expect(twice.card).toEqual({ due, rank: 0, attempts: 0, owed: 2 });
  });

  it('tells what is owed anew from what a worker holds, also where two steps share a revision', () => {
    const held = owe({}, 'card', { due, rank: 1, rev: 5 });
    const anew = owe(held, 'card', { due, rank: 1, rev: 5 });
    expect(anew.card?.owed).toBeGreaterThan(held.card?.owed ?? 0);
  });
});

describe('a card that is owed', () => {
  it('goes before all others where it stands, and by its class where it is to be posted', () => {
    const standing = exampleInquiry({ leadClass: 'cold', card: { channel: 'C1', ts: '1.1' } });
    expect(oweCard(standing, due).work.card?.rank).toBe(FIRST_RANK);
    const { card: _none, ...unposted } = standing;
    expect(oweCard(unposted, due).work.card?.rank).toBe(rankOf('cold'));
    expect(FIRST_RANK).toBeLessThan(rankOf('hot'));
  });
});

describe('settle', () => {
  it('takes one lane away and leaves the others', () => {
    const work: Work = owe(owe({}, 'card', { due, rank: 1, rev: 1 }), 'deliver', { due, rank: 1, rev: 1 });
    expect(Object.keys(settle(work, 'card'))).toEqual(['deliver']);
  });
});
