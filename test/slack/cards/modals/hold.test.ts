import { expect, it } from 'vitest';
import { BusinessHours } from '../../../../src/core/business-hours.js';
import { buildSnoozeModal, readSnoozeSubmission } from '../../../../src/slack/cards/modals/hold.js';
import { exampleInquiry, examplePolicy } from '../../../support/inquiries.js';

const POLICY = examplePolicy();
const HOURS = new BusinessHours(POLICY.business);
const BUSINESS = { timeZone: POLICY.business.timeZone, hours: HOURS };
/** A Tuesday, shortly before midnight where the business is. */
const OPENED = new Date('2026-11-24T23:58:00-08:00');

function submit(choice: string, now: Date) {
  const modal = buildSnoozeModal(exampleInquiry(), OPENED, POLICY, HOURS);
  const until = { type: 'radio_buttons', selected_option: { value: choice } };
  const view = {
    private_metadata: modal.private_metadata ?? '',
    state: { values: { until: { until } } },
  } as unknown as Parameters<typeof readSnoozeSubmission>[0];
  return readSnoozeSubmission(view, now, BUSINESS);
}

it('snoozes until the morning that stood in the modal, though midnight has passed since', () => {
  const midnight = new Date('2026-11-25T00:03:00-08:00');
  expect(submit('tomorrow', midnight)).toMatchObject({ until: new Date('2026-11-25T08:00:00-08:00') });
  expect(submit('hour', midnight)).toMatchObject({ until: new Date('2026-11-25T01:03:00-08:00') });
});

it('refuses a morning that has come while the modal was open', () => {
  expect(submit('tomorrow', new Date('2026-11-25T09:00:00-08:00'))).toEqual({
    ok: false,
    errors: { until: 'This moment is past. Please choose a later one.' },
  });
});

it.each([
  ['on a Tuesday', '2026-11-24T10:00-08:00', {}, ['Tomorrow morning · Nov 25', 'Monday morning · Nov 30']],
  [
    'on a Friday',
    '2026-11-27T10:00-08:00',
    {},
    ['The next day you are open · Nov 30', 'Monday morning · Nov 30'],
  ],
  [
    'before a Monday that is a holiday',
    '2026-11-24T10:00-08:00',
    { holidays: ['2026-11-30'] },
    ['Tomorrow morning · Nov 25', 'The next week you are open · Dec 1'],
  ],
  [
    'where the evening is when they open',
    '2026-11-24T10:00-08:00',
    { hours: { mon: [{ from: 1_020, to: 1_380 }], wed: [{ from: 1_020, to: 1_380 }] } },
    ['Tomorrow · Nov 25', 'Monday · Nov 30'],
  ],
])('names each moment as what it is: %s', (_when, now, changes, names) => {
  const policy = examplePolicy({ business: { ...POLICY.business, holidays: [], ...changes } });
  const { blocks } = buildSnoozeModal(
    exampleInquiry(),
    new Date(now),
    policy,
    new BusinessHours(policy.business),
  );
  const told = JSON.stringify(blocks);
  for (const name of names) expect(told).toContain(`"${name}, 2026`);
});
