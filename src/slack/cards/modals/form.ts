import type { types } from '@slack/bolt';
import { SLACK_LIMITS } from '../../limits.js';
import { shorten } from '../../text.js';
import type { KnownBlock, ModalView } from '../blocks.js';
import { plain } from '../blocks.js';

/** What is read of a submitted view. */
export interface SubmittedView {
  private_metadata: string;
  state: { values: Record<string, Record<string, SubmittedValue>> };
}

export interface SubmittedValue {
  type?: string;
  value?: string | null;
  selected_option?: { value: string } | null;
  selected_options?: { value: string }[];
  selected_user?: string | null;
  selected_date?: string | null;
  selected_time?: string | null;
}

export interface ModalParts {
  callbackId: string;
  title: string;
  blocks: KnownBlock[];
  submit?: string;
  close?: string;
  metadata?: string;
  externalId?: string;
  notifyOnClose?: boolean;
}

export function modal(parts: ModalParts): ModalView {
  return {
    type: 'modal',
    callback_id: parts.callbackId,
    title: plain(shorten(parts.title, SLACK_LIMITS.modalTitle)),
    close: plain(parts.close ?? (parts.submit ? 'Cancel' : 'Close')),
    blocks: parts.blocks,
    ...(parts.submit && { submit: plain(parts.submit) }),
    ...(parts.metadata !== undefined && { private_metadata: parts.metadata }),
    ...(parts.externalId && { external_id: parts.externalId }),
    ...(parts.notifyOnClose && { notify_on_close: true }),
  };
}

/** A text input. `id` is both its `block_id` and its `action_id`. */
export function textInput(
  id: string,
  label: string,
  opts: { initial?: string; max: number; multiline?: boolean; optional?: boolean; hint?: string },
): KnownBlock {
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: id,
    multiline: opts.multiline ?? false,
    max_length: opts.max,
    ...(opts.initial && { initial_value: opts.initial }),
  };
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    optional: opts.optional ?? false,
    ...(opts.hint && { hint: plain(opts.hint) }),
  };
}

/** What was typed into, or chosen in, the input `id`; empty when nothing. */
export function readInput(view: SubmittedView, id: string): string {
  const value = view.state.values[id]?.[id];
  const { selected_user: user, selected_date: date, selected_time: time } = value ?? {};
  return value?.value ?? value?.selected_option?.value ?? user ?? date ?? time ?? '';
}

export function readTicks(view: SubmittedView, id: string): string[] {
  return (view.state.values[id]?.[id]?.selected_options ?? []).map(({ value }) => value);
}
