import { describe, expect, it } from 'vitest';
import { findRoute, needsRoute } from '../../src/core/routes.js';
import { ANA, ARRIVAL, exampleInquiry, exampleMessage } from '../support/inquiries.js';

const inquiry = exampleInquiry({
  leadClass: 'support',
  messages: [
    exampleMessage({
      subject: 'Our decks',
      text: 'The Küche  door sticks; it is about start-up.',
      extra: [{ name: 'district', value: 'Pearl' }],
    }),
  ],
});

describe('which rule fits', () => {
  it.each([
    ['a class', { class: 'support' as const }, true],
    ['another class', { class: 'hot' as const }, false],
    ['a source', { source: 'form' }, true],
    ['another source', { source: 'sms' }, false],
    ['a word of the subject', { contains: 'Deck' }, true],
    ['words of the text, whatever stands between', { contains: 'kuche door' }, true],
    ['a field', { contains: 'pearl' }, true],
    ['the inside of a word', { contains: 'ticks' }, false],
    ['all that it asks for', { class: 'support' as const, source: 'form', contains: 'door' }, true],
    ['not all', { class: 'support' as const, source: 'sms', contains: 'door' }, false],
  ])('%s', (_name, when, fits) => {
    expect(findRoute(inquiry, [{ when, to: 'U0BEN' }]) !== null).toBe(fits);
  });

  it('is the first, named by its place and what it asks for', () => {
    const routes = [
      { when: { class: 'hot' as const }, to: 'U0A' },
      { when: { source: 'form', contains: 'door' }, to: 'U0B' },
      { when: { class: 'support' as const }, to: 'U0C' },
    ];
    expect(findRoute(inquiry, routes)).toEqual({ rule: 2, words: 'source form, contains “door”', to: 'U0B' });
  });

  it('is followed once, for what waits and nobody has', () => {
    const routes = [{ when: { class: 'support' as const }, to: 'U0C' }];
    expect(needsRoute(inquiry, routes)).toBe(true);
    const by = { kind: 'person' as const, person: ANA };
    expect(needsRoute({ ...inquiry, assigned: { person: ANA, at: ARRIVAL, by } }, routes)).toBe(false);
    const to = { kind: 'unknown' as const, named: 'x' };
    expect(needsRoute({ ...inquiry, routed: { rule: 1, words: '', at: ARRIVAL, to } }, routes)).toBe(false);
    expect(needsRoute({ ...inquiry, status: 'rejected' }, routes)).toBe(false);
  });
});
