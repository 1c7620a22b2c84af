import { describe, expect, it } from 'vitest';
import {
  type ContactWishes,
  concerningIds,
  contactIds,
  findWords,
  newContact,
  sayWish,
  standingWishes,
  tellDoNotContact,
} from '../../src/core/contact-wishes.js';
import { ANA, exampleInquiry, exampleMessage } from '../support/inquiries.js';

it('dates “Do not contact” by the business’s calendar', () => {
  const said = { by: ANA, at: new Date('2026-12-04T02:00:00Z') };
  expect(tellDoNotContact(said, 'America/Los_Angeles')).toContain('by Ana, 2026-12-03');
  expect(tellDoNotContact(said, 'Europe/Berlin')).toContain('by Ana, 2026-12-04');
});

describe('the newest word', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));
  const say = (record: ContactWishes, on: boolean, minute: number) =>
    sayWish(record, { wish: 'doNotContact', on, by: ANA, at: at(minute) }) ?? record;
  const EMAIL = newContact('email:carl@fox.example');
  const PHONE = newContact('tel:5035550100');
  const holds = (...records: ContactWishes[]) => standingWishes(records).doNotContact !== undefined;

  it('on an address holds for its number: what was lifted there is not barred by the number', () => {
    const [email, phone] = [say(EMAIL, true, 1), say(PHONE, true, 1)];
    expect(holds(email, phone)).toBe(true);
    const lifted = say(email, false, 2);
    expect(holds(lifted, phone)).toBe(false);
    expect(findWords([lifted, phone]).doNotContact).toMatchObject({ on: false, at: at(2) });
    expect(holds(say(lifted, true, 3), phone)).toBe(true);
    expect(holds(lifted, say(say(phone, false, 3), true, 4))).toBe(true);
  });

  it('on a number, which several people may share, lifts nothing of an address', () => {
    const [email, phone] = [say(EMAIL, true, 1), say(PHONE, true, 1)];
    expect(holds(email, say(phone, false, 2))).toBe(true);
  });
});

describe('what is said of a number', () => {
  const called = (phone: string) =>
    exampleInquiry({ contact: {}, messages: [exampleMessage({ email: undefined, phone })] });

  it('is kept by the whole of it', () => {
    expect(contactIds(called('(503) 555-0177'))).toEqual(contactIds(called('+1 503 555 0177 x12')));
    expect(concerningIds(called('(503) 555-0177'))).not.toEqual(
      expect.arrayContaining(contactIds(called('+1 603 555 0177'))),
    );
  });

  it('holds where it was said when nine digits were matched, and is not said so again', () => {
    const former = 'phone:612345678';
    expect(concerningIds(called('(561) 234-5678'))).toContain(former);
    expect(contactIds(called('(561) 234-5678'))).not.toContain(former);
    // No number that is matched whole can be taken for a former one.
    expect(contactIds(called('06 12 34 56 78'))).not.toContain(former);
  });
});
