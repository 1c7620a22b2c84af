import { describe, expect, it } from 'vitest';
import { checkView } from '../../../../src/sandbox/block-kit.js';
import type { SubmittedView } from '../../../../src/slack/cards/modals/form.js';
import { buildLoadingModal, buildMessageModal } from '../../../../src/slack/cards/modals/message.js';
import {
  buildCloseModal,
  buildRejectModal,
  readCloseSubmission,
  readRejectSubmission,
} from '../../../../src/slack/cards/modals/turn-down.js';
import { HOSTILE } from '../hostile.js';
import { ofType } from '../read-blocks.js';

const TARGET = { id: 'k3v9q2m7x1w8z5t4', version: 2, hash: '0123456789abcdef'.repeat(4) };

function submitted(
  view: { private_metadata?: string },
  inputs: Record<string, SubmittedView['state']['values'][string][string]>,
): SubmittedView {
  const values = Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, { [id]: value }]));
  return { private_metadata: view.private_metadata ?? '', state: { values } };
}

describe('Reject', () => {
  const view = buildRejectModal(TARGET);

  it('asks for one of five reasons and an optional note', () => {
    expect(checkView(view)).toEqual([]);
    const [select] = ofType(view, 'static_select');
    expect(select.options.map((option: { text: { text: string } }) => option.text.text)).toEqual([
      'Not a fit',
      'Spam',
      'Duplicate',
      'Handled elsewhere',
      'Other',
    ]);
    expect(ofType(view, 'input').map((input) => [input.label.text, input.optional ?? false])).toEqual([
      ['Reason', false],
      ['Note', true],
    ]);
  });

  it('is read back with reason and note', () => {
    const reason = { selected_option: { value: 'handled-elsewhere' } };
    expect(readRejectSubmission(submitted(view, { reason, note: { value: ' by phone ' } }))).toEqual({
      target: TARGET,
      reason: 'handled-elsewhere',
      note: 'by phone',
    });
    expect(readRejectSubmission(submitted(view, { reason, note: { value: null } }))).toEqual({
      target: TARGET,
      reason: 'handled-elsewhere',
    });
  });

  it.each([{ selected_option: null }, { selected_option: { value: 'toString' } }])(
    'takes no %j',
    (reason) => {
      expect(readRejectSubmission(submitted(view, { reason }))).toBeNull();
    },
  );
});

describe('Close', () => {
  it('takes an optional note', () => {
    const view = buildCloseModal(TARGET);
    expect(checkView(view)).toEqual([]);
    expect(readCloseSubmission(submitted(view, { note: { value: 'called her' } }))).toEqual({
      target: TARGET,
      note: 'called her',
    });
    expect(readCloseSubmission(submitted(view, {}))).toEqual({ target: TARGET });
    expect(readCloseSubmission({ private_metadata: 'x', state: { values: {} } })).toBeNull();
  });
});

it.each(Object.entries(HOSTILE))('private answers hold any words: %s', (_name, words) => {
  for (const view of [buildMessageModal(words || 'Title', words), buildLoadingModal('One moment')]) {
    expect(checkView(view)).toEqual([]);
    expect(ofType(view, 'mrkdwn')).toEqual([]);
  }
});
