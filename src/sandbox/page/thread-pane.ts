import type { WorkspaceState } from '../protocol.js';
import type { Composer } from './composer.js';
import { el, icon } from './dom.js';
import { createMessageList, type Entry } from './message-list.js';
import { countReplies, type RowHost } from './message-row.js';
import { findMessage, repliesByThread } from './workspace.js';

export interface ThreadPane {
  root: HTMLElement;
  update(state: WorkspaceState): void;
  reveal(ts: string): boolean;
  focus(): void;
}

/** A thread beside its channel (over it on a phone). Made anew for each thread. */
export function createThreadPane(options: {
  host: RowHost;
  thread: { channel: string; ts: string };
  composer: Composer;
  onClose: () => void;
}): ThreadPane {
  const { host, thread, composer } = options;
  const where = el('span', { class: 'pane-detail' });
  const title = el('h2', { class: 'pane-title', tabindex: -1 }, 'Thread');
  const list = createMessageList(host, 'Thread');
  const keyOf = (ts: string) => `thread:${thread.channel}:${ts}`;
  const root = el(
    'div',
    { class: 'pane thread-pane' },
    el(
      'header',
      { class: 'pane-head' },
      title,
      where,
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close thread', onclick: options.onClose },
        icon('close'),
      ),
    ),
    el('div', { class: 'pane-body' }, list.root),
    el('div', { class: 'pane-foot', onsubmit: () => list.toEnd() }, composer.root),
  );
  const update = (state: WorkspaceState) => {
    const reader = host.reader();
    const root = findMessage(state, thread.channel, thread.ts);
    const replies = repliesByThread(state, thread.channel, reader.me).get(thread.ts) ?? [];
    const entries: Entry[] = [];
    if (root) entries.push({ message: root, key: keyOf(root.ts), compact: false });
    if (replies.length > 0) entries.push({ key: 'count', line: countReplies(replies.length) });
    for (const message of replies) entries.push({ message, key: keyOf(message.ts), compact: false });
    list.update(entries);
    const channel = state.channels.find((one) => one.id === thread.channel);
    where.textContent = channel?.kind === 'channel' ? `#${channel.name}` : (channel?.name ?? '');
    composer.aim({ key: `thread:${thread.channel}:${thread.ts}`, label: 'Reply…' });
  };
  return {
    root,
    update,
    reveal: (ts) => list.reveal(keyOf(ts)),
    focus: () => title.focus({ preventScroll: true }),
  };
}
