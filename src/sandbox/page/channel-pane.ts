import type { SandboxChannel, WorkspaceState } from '../protocol.js';
import type { Composer } from './composer.js';
import { el, floMark, icon } from './dom.js';
import { continues, createMessageList, type MessageList, withDays } from './message-list.js';
import { type Row, type RowHost, wordsOf } from './message-row.js';
import { findMessage, repliesByThread, timelineOf } from './workspace.js';

export interface ChannelPane {
  root: HTMLElement;
  update(state: WorkspaceState, channel: SandboxChannel): void;
  reveal(ts: string): boolean;
  /** Where one was before a thread was opened. */
  focusThreadLink(ts: string): void;
}

/** One channel: its name, its messages, the box one writes in, but with the app. Made anew for each channel and person. */
export function createChannelPane(options: {
  host: RowHost;
  channel: SandboxChannel;
  /** Whether cards are posted here. */
  isLeads: boolean;
  composer: Composer;
  onSample: () => void;
}): ChannelPane {
  const { host, composer } = options;
  const title = el('h1', { class: 'pane-title', tabindex: -1 });
  const empty = el('div', { class: 'empty', hidden: true });
  const list: MessageList = createMessageList(host, 'Messages');
  const root = el(
    'div',
    { class: 'pane channel-pane' },
    el('header', { class: 'pane-head' }, title),
    el('div', { class: 'pane-body' }, empty, list.root),
    options.channel.kind === 'im'
      ? el('p', { class: 'pane-foot pane-note' }, 'Sending messages to this app has been turned off.')
      : // Whoever says something wants to see what comes of it.
        el('div', { class: 'pane-foot', onsubmit: () => list.toEnd() }, composer.root),
  );

  const update = (state: WorkspaceState, channel: SandboxChannel) => {
    const name = channel.kind === 'im' ? channel.name || state.app.name : channel.name;
    const called = channel.kind === 'im' ? name : `#${name}`;
    title.replaceChildren(
      channel.kind === 'im'
        ? el('span', { class: 'avatar avatar-small', 'aria-hidden': 'true' }, floMark())
        : el('span', { class: 'pane-hash', 'aria-hidden': 'true' }, '#'),
      name,
    );
    const rows = rowsOf(state, channel.id, host);
    list.update(withDays(rows, host));
    empty.hidden = rows.length > 0;
    list.root.classList.toggle('is-empty', rows.length === 0);
    if (rows.length === 0 && empty.childElementCount === 0) {
      empty.replaceChildren(...drawEmpty({ ...options, called, app: state.app.name }));
    }
    composer.aim({
      key: `channel:${channel.id}`,
      label: `Message ${called}`,
      ...(options.isLeads ? { placeholder: `Message ${called}, or try /flo status` } : {}),
    });
  };
  const keyOf = (ts: string) => `channel:${options.channel.id}:${ts}`;
  return {
    root,
    update,
    reveal: (ts) => list.reveal(keyOf(ts)),
    focusThreadLink: (ts) => {
      const row = list.rowOf(keyOf(ts));
      (row?.querySelector<HTMLElement>('.thread-link') ?? row)?.focus({ preventScroll: true });
    },
  };
}

function rowsOf(state: WorkspaceState, channel: string, host: RowHost): Row[] {
  const reader = host.reader();
  const rows: Row[] = [];
  const replies = repliesByThread(state, channel, reader.me);
  for (const message of timelineOf(state, channel, reader.me)) {
    const row: Row = { message, key: `channel:${channel}:${message.ts}`, compact: false };
    if (message.threadTs && message.threadTs !== message.ts) {
      const parent = findMessage(state, channel, message.threadTs);
      row.inReplyTo = parent ? shorten(wordsOf(parent, reader)) : '';
      row.thread = { replies: [] };
    } else {
      row.thread = { replies: replies.get(message.ts) ?? [] };
    }
    row.compact = continues(rows.at(-1), row);
    rows.push(row);
  }
  return rows;
}

function drawEmpty(empty: {
  channel: SandboxChannel;
  called: string;
  app: string;
  isLeads: boolean;
  onSample: () => void;
}): Node[] {
  const { called, app } = empty;
  const picture = el('span', { class: 'empty-picture' }, floMark());
  if (empty.channel.kind === 'im') {
    return [
      picture,
      el('h2', {}, `This is between you and ${app}`),
      el('p', {}, `${app} writes here when something is for you alone.`),
    ];
  }
  if (!empty.isLeads) return [picture, el('h2', {}, `Nothing in ${called} yet`)];
  return [
    picture,
    el('h2', {}, `Nothing in ${called} yet`),
    el(
      'p',
      {},
      `When a customer writes in, ${app} posts a card here, with a summary and a reply ready for you.`,
    ),
    el(
      'button',
      { type: 'button', class: 'button button-primary', onclick: empty.onSample },
      icon('spark'),
      'Send a sample inquiry',
    ),
  ];
}

function shorten(words: string): string {
  const most = 80;
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
