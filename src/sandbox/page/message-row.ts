import type { ActRequest, SandboxMessage, SlackBlock } from '../protocol.js';
import { avatar } from './avatar.js';
import { el, icon } from './dom.js';
import { parseMrkdwn, plainWords } from './mrkdwn.js';
import { renderBlocks } from './render-blocks.js';
import { renderFiles } from './render-files.js';
import { renderChunks } from './render-text.js';
import { clockTime, dayName, fullTime } from './slack-date.js';
import { carryOver, type Field, type Reader, type StateValues, stateValues } from './surface.js';
import { writtenAt } from './workspace.js';

export type ActionOrigin = Extract<ActRequest, { kind: 'action' }>['from'];

/** What a message needs of the page around it. */
export interface RowHost {
  reader: () => Reader;
  nextId: () => string;
  act: (from: ActionOrigin, action: SlackBlock, values: StateValues) => Promise<void>;
  /** The elements with a value in each row as it is drawn now, by its key. */
  fields: Map<string, Field[]>;
  openThread: (channel: string, ts: string) => void;
}

export interface Row {
  message: SandboxMessage;
  /** Unique on the page: the same message may stand in the channel and in its thread. */
  key: string;
  /** Written right after the last one by the same person: without name and picture. */
  compact: boolean;
  /** In the channel: the thread under it. */
  thread?: { replies: SandboxMessage[] };
  /** In the channel, for a broadcast reply: the words of the message it answers. */
  inReplyTo?: string;
}

export function renderMessage(row: Row, host: RowHost): HTMLElement {
  const { message } = row;
  const reader = host.reader();
  const name = nameOf(message.from, reader);
  return el(
    'li',
    {
      class: `message${row.compact ? ' is-compact' : ''}${message.ephemeralFor ? ' is-ephemeral' : ''}`,
      'data-key': row.key,
      'data-channel': message.channel,
      'data-ts': message.ts,
      'data-from': message.from,
      'data-ephemeral': message.ephemeralFor !== undefined,
      tabindex: -1,
    },
    message.ephemeralFor !== undefined &&
      el('div', { class: 'message-note' }, icon('eye'), 'Only visible to you'),
    el(
      'div',
      { class: 'message-gutter' },
      row.compact ? shortTime(row, reader) : avatar({ id: message.from, name }),
    ),
    el(
      'div',
      { class: 'message-main' },
      row.compact ? el('span', { class: 'visually-hidden' }, name) : renderHead(row, name, reader),
      row.inReplyTo !== undefined && renderReplyNote(row, host),
      (message.text !== '' || message.blocks) && renderContent(row, host),
      message.files && renderFiles(message.files, reader),
      row.thread && row.thread.replies.length > 0 && renderThreadLink(row, host),
    ),
    row.thread && !message.ephemeralFor && renderTools(row, host, name),
  );
}

/** The words of a message for a preview or an announcement. */
export function wordsOf(message: SandboxMessage, reader: Reader): string {
  return plainWords(message.text, reader.userName);
}

export function nameOf(from: string, reader: Reader): string {
  return from === 'app' ? reader.appName : (reader.userName(from) ?? from);
}

function renderHead(row: Row, name: string, reader: Reader): HTMLElement {
  const { message } = row;
  return el(
    'div',
    { class: 'message-head' },
    el('span', { class: 'message-name' }, name),
    message.from === 'app' && el('span', { class: 'app-badge' }, 'APP'),
    timeOf(message, reader),
    message.edited && message.blocks !== undefined && el('span', { class: 'message-edited' }, '(edited)'),
  );
}

function shortTime(row: Row, reader: Reader): HTMLElement {
  return timeOf(row.message, reader);
}

function timeOf(message: SandboxMessage, reader: Reader): HTMLElement {
  const at = writtenAt(message);
  return el(
    'time',
    { class: 'message-time', datetime: at.toISOString(), title: fullTime(at, reader.reading) },
    clockTime(at, reader.reading),
  );
}

function renderReplyNote(row: Row, host: RowHost): HTMLElement {
  const { message } = row;
  return el(
    'div',
    { class: 'reply-note' },
    'replied to a thread: ',
    el(
      'button',
      {
        type: 'button',
        class: 'link-button',
        onclick: () => host.openThread(message.channel, message.threadTs ?? message.ts),
      },
      row.inReplyTo || 'the message above',
    ),
  );
}

function renderContent({ message, key }: Row, host: RowHost): HTMLElement {
  const reader = host.reader();
  if (message.blocks && message.blocks.length > 0) {
    const from = {
      channel: message.channel,
      ts: message.ts,
      ...(message.ephemeralFor ? { ephemeral: true } : {}),
    };
    const fields: Field[] = [];
    const drawn = renderBlocks(message.blocks, {
      reader,
      nextId: host.nextId,
      fields,
      act: (action) => host.act(from, action, stateValues(fields)),
    });
    // What somebody has chosen and not sent stays where the message is drawn anew, as in Slack's own clients.
    carryOver(host.fields.get(key) ?? [], fields);
    host.fields.set(key, fields);
    return drawn;
  }
  const text = renderChunks(parseMrkdwn(message.text), reader);
  text.classList.add('message-text');
  if (message.edited) {
    (text.lastElementChild ?? text).appendChild(el('span', { class: 'message-edited' }, ' (edited)'));
  }
  return text;
}

function renderThreadLink(row: Row, host: RowHost): HTMLElement {
  const reader = host.reader();
  const replies = row.thread?.replies ?? [];
  const people = [...new Set(replies.map((reply) => reply.from))].slice(0, 4);
  const last = replies.at(-1);
  const at = last ? writtenAt(last) : null;
  return el(
    'button',
    {
      type: 'button',
      class: 'thread-link',
      'data-action-id': 'open-thread',
      onclick: () => host.openThread(row.message.channel, row.message.ts),
    },
    el(
      'span',
      { class: 'thread-people' },
      ...people.map((id) => avatar({ id, name: nameOf(id, reader) }, 'small')),
    ),
    el('span', { class: 'thread-count' }, countReplies(replies.length)),
    at &&
      el(
        'span',
        { class: 'thread-last' },
        `Last reply ${lastDay(at, reader)} at ${clockTime(at, reader.reading)}`,
      ),
    el('span', { class: 'thread-view' }, 'View thread', icon('chevron')),
  );
}

export function countReplies(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`;
}

function renderTools(row: Row, host: RowHost, name: string): HTMLElement {
  const { message } = row;
  return el(
    'div',
    { class: 'message-tools' },
    el(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        title: 'Reply in thread',
        'aria-label': `Reply in thread to ${name}`,
        onclick: () => host.openThread(message.channel, message.threadTs ?? message.ts),
      },
      icon('reply'),
    ),
  );
}

function lastDay(at: Date, reader: Reader): string {
  const day = dayName(at, reader.reading);
  return day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : day;
}
