import { expect, it } from 'vitest';
import { tellDoNotContact } from '../../src/core/contact-wishes.js';
import { ANA } from '../support/inquiries.js';

it('dates “Do not contact” by the business’s calendar', () => {
  const said = { by: ANA, at: new Date('2026-12-04T02:00:00Z') };
  expect(tellDoNotContact(said, 'America/Los_Angeles')).toContain('by Ana, 2026-12-03');
  expect(tellDoNotContact(said, 'Europe/Berlin')).toContain('by Ana, 2026-12-04');
});
