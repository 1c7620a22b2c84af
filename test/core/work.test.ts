import { describe, expect, it } from 'vitest';
import { owe, settle, type Work } from '../../src/core/work.js';

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

describe('settle', () => {
  it('takes one lane away and leaves the others', () => {
    const work: Work = owe(owe({}, 'card', { due, rank: 1, rev: 1 }), 'deliver', { due, rank: 1, rev: 1 });
    expect(Object.keys(settle(work, 'card'))).toEqual(['deliver']);
  });
});
