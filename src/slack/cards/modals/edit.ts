import type { Draft, Recipient } from '../../../core/draft.js';
import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../../../core/draft.js';
import type { Editor } from '../../../core/editor.js';
import type { Inquiry } from '../../../core/inquiry.js';
import { SLACK_LIMITS } from '../../limits.js';
import type { Target } from '../actions.js';
import { ACTIONS, encodeTarget, VIEWS } from '../actions.js';
import type { Button, KnownBlock, ModalView } from '../blocks.js';
import { paragraph, plain, words } from '../blocks.js';
import { tellEditors } from '../buttons.js';
import { nameRecipient } from '../labels.js';
import { splitBody } from './body-parts.js';
import {
  type EditMetadata,
  partId,
  promiseId,
  readMetadata,
  roomId,
  sendNowId,
  subjectId,
} from './edit-metadata.js';
import { modal, textInput } from './form.js';

/**
 * The Edit modal, prefilled with exactly `draft`, or with `text` (a kept one) based on it. `others`: who else
 * has it open. `viewKey`: its `external_id`, unique in the workspace.
 */
export function buildEditModal(ask: {
  inquiry: Inquiry;
  draft: Draft;
  others: Editor[];
  viewKey: string;
  text?: { subject: string; body: string };
  /** The next steps that were ticked on the card: they count where the edit is sent at once. */
  ticked?: string[];
}): ModalView {
  const warning = tellEditors(ask.others);
  const { draft } = ask;
  const to = paragraph(
    ...words(draft.to.kind === 'email' ? 'To: ' : 'Call or text ', { bold: true }),
    ...words(nameRecipient(draft.to)),
  );
  return buildEditForm({
    target: { id: ask.inquiry._id, version: draft.version, hash: draft.hash },
    to: draft.to,
    text: ask.text ?? draft,
    viewKey: ask.viewKey,
    round: 0,
    submit: 'Save',
    ...(ask.ticked && { ticked: ask.ticked }),
    above: [
      ...(warning
        ? [
            paragraph(
              ...words(`${warning} this draft too.`, { bold: true }),
              ...words(' Whoever saves last is asked what to do.'),
            ),
          ]
        : []),
      to,
    ],
  });
}

/** A form of the Edit modal with these words in its inputs. `round`: one more than that of the form it replaces. */
export function buildEditForm(ask: {
  target: Target;
  to: Recipient;
  text: { subject: string; body: string };
  viewKey: string;
  round: number;
  submit: string;
  above: KnownBlock[];
  /** The mark of what the form asks about: it gets a tick of its own, and "Send when I save" stays ticked. */
  promise?: string;
  /** The hash of the text whose marks the form shows; "Send when I save" stays ticked here too. */
  looked?: string;
  ticked?: string[];
}): ModalView {
  const { target, to, round } = ask;
  const mail = to.kind === 'email';
  const { parts, joiners } = splitBody(ask.text.body);
  const last = parts.at(-1) ?? '';
  if (last.length > SPARE_FROM_CHARS && hasRoomFor(parts.length + 1)) {
    parts.push('');
    joiners.push('\n');
  }
  const metadata: EditMetadata = {
    t: encodeTarget(target),
    r: round,
    j: joiners,
    ...(!mail && { s: ask.text.subject }),
    ...(ask.promise && { p: ask.promise }),
    ...(ask.looked && { l: ask.looked }),
    ...(ask.ticked && { k: ask.ticked }),
  };
  return modal({
    callbackId: VIEWS.edit,
    title: mail ? 'Edit the reply' : 'Edit the words',
    submit: ask.submit,
    externalId: ask.viewKey,
    notifyOnClose: true,
    metadata: JSON.stringify(metadata),
    blocks: [
      ...ask.above,
      ...(mail
        ? [textInput(subjectId(round), 'Subject', { initial: ask.text.subject, max: MAX_DRAFT_SUBJECT })]
        : []),
      ...parts.map((part, i) => partInput(round, i, { initial: part, optional: parts.length > 1 })),
      ...(hasRoomFor(parts.length + 1) ? [moreRoomButton(round)] : []),
      ...(mail ? [sendNowInput(round, ask.promise !== undefined || ask.looked !== undefined)] : []),
      ...(ask.promise ? [promiseInput(round)] : []),
    ],
  });
}

/**
 * The open form with one more input for the message: no id changes, so that Slack keeps all that was typed and ticked.
 * Null when it is not an Edit modal of ours, or has room for the longest message.
 */
export function addRoom(view: OpenedView): ModalView | null {
  const metadata = readMetadata(view.private_metadata);
  if (!metadata) return null;
  const { r: round, j: joiners } = metadata;
  const parts = joiners.length + 2;
  if (!hasRoomFor(parts)) return null;
  const before = new Set(joiners.concat('').map((_, i) => partId(round, i)));
  return modal({
    callbackId: VIEWS.edit,
    title: view.title.text,
    submit: view.submit?.text ?? 'Save',
    externalId: view.external_id ?? '',
    notifyOnClose: true,
    metadata: JSON.stringify({ ...metadata, j: [...joiners, '\n'] }),
    blocks: view.blocks.flatMap((opened) => {
      // They were built here, and Slack gives them back as they are.
      const block = opened as KnownBlock;
      if (block.block_id === roomId(round)) {
        const added = partInput(round, parts - 1, { optional: true });
        return hasRoomFor(parts + 1) ? [added, block] : [added];
      }
      const isPart = block.type === 'input' && before.has(block.block_id ?? '');
      return [isPart ? { ...block, optional: true } : block];
    }),
  });
}

/** A modal as it stands open. */
interface OpenedView {
  blocks: { block_id?: string }[];
  private_metadata: string;
  title: { text: string };
  submit?: { text: string } | null;
  external_id?: string;
}

function partInput(round: number, part: number, opts: { initial?: string; optional: boolean }): KnownBlock {
  return textInput(partId(round, part), part === 0 ? 'Message' : `Message, part ${part + 1}`, {
    max: SLACK_LIMITS.plainTextInput,
    multiline: true,
    ...opts,
  });
}

/** Whether the longest message may need this many inputs. */
function hasRoomFor(parts: number): boolean {
  return (parts - 1) * SLACK_LIMITS.plainTextInput < MAX_DRAFT_BODY;
}

function moreRoomButton(round: number): KnownBlock {
  const button: Button = {
    type: 'button',
    action_id: ACTIONS.moreRoom,
    text: plain('More room for the message'),
  };
  return { type: 'actions', block_id: roomId(round), elements: [button] };
}

function sendNowInput(round: number, ticked: boolean): KnownBlock {
  const options = [{ text: plain('Send when I save'), value: 'send' }];
  return {
    type: 'input',
    block_id: sendNowId(round),
    optional: true,
    label: plain('After saving'),
    element: {
      type: 'checkboxes',
      action_id: sendNowId(round),
      options,
      ...(ticked && { initial_options: options }),
    },
  };
}

function promiseInput(round: number): KnownBlock {
  return {
    type: 'input',
    block_id: promiseId(round),
    optional: true,
    label: plain('What it promises'),
    element: {
      type: 'checkboxes',
      action_id: promiseId(round),
      options: [{ text: plain('Yes, send this promise'), value: 'promise' }],
    },
  };
}

/** A last part longer than this gets an empty one behind it, so that there is room to write more. */
const SPARE_FROM_CHARS = 2_000;
