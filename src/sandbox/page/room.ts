import type { WorkspaceState } from '../protocol.js';
import { type ChannelPane, createChannelPane } from './channel-pane.js';
import type { Composer } from './composer.js';
import { patchChildren } from './dom.js';
import { keepFocus } from './focus.js';
import { renderMailbox } from './mailbox.js';
import type { RowHost } from './message-row.js';
import { formatPlace, type Place } from './place.js';
import { createThreadPane, type ThreadPane } from './thread-pane.js';
import { leadsOf } from './workspace.js';

/** The middle of the page: a channel or the mailbox, and the thread that is open beside it. */
export interface Room {
  show(state: WorkspaceState, at: Place): void;
}

export function createRoom(options: {
  app: HTMLElement;
  main: HTMLElement;
  thread: HTMLElement;
  host: RowHost;
  composers: { channel: Composer; thread: Composer };
  onSample: () => void;
  onCloseThread: () => void;
}): Room {
  const { app, main, thread, host, composers } = options;
  let channelPane: { key: string; pane: ChannelPane } | null = null;
  let threadPane: { key: string; pane: ThreadPane } | null = null;
  let shown: { words: string; place: Place } | null = null;

  const showMain = (state: WorkspaceState, at: Place) => {
    if (at.kind === 'mail') {
      channelPane = null;
      const drawn = renderMailbox(state, at.mail, host.reader().reading);
      keepFocus(main, () => patchChildren(main, [drawn]));
      return;
    }
    const channel = state.channels.find((one) => one.id === at.channel);
    if (!channel) return;
    const key = `${host.reader().me}:${channel.id}`;
    if (channelPane?.key !== key) {
      const isLeads = channel.id === leadsOf(state)?.id;
      const { onSample } = options;
      const pane = createChannelPane({ host, channel, isLeads, composer: composers.channel, onSample });
      channelPane = { key, pane };
      main.replaceChildren(pane.root);
    }
    channelPane.pane.update(state, channel);
  };

  const showThread = (state: WorkspaceState, at: Place) => {
    const ts = at.kind === 'channel' ? at.thread : undefined;
    app.classList.toggle('has-thread', ts !== undefined);
    thread.hidden = ts === undefined;
    if (at.kind !== 'channel' || ts === undefined) {
      threadPane = null;
      thread.replaceChildren();
      return;
    }
    const key = `${host.reader().me}:${at.channel}:${ts}`;
    if (threadPane?.key !== key) {
      const pane = createThreadPane({
        host,
        thread: { channel: at.channel, ts },
        composer: composers.thread,
        onClose: options.onCloseThread,
      });
      threadPane = { key, pane };
      thread.replaceChildren(pane.root);
    }
    threadPane.pane.update(state);
  };

  /** After a move: marks the message a link names, and gives the focus to what was opened or left. */
  const settle = (at: Place) => {
    const words = `${host.reader().me}${formatPlace(at)}`;
    if (words === shown?.words) return;
    const before = shown?.place;
    shown = { words, place: at };
    if (at.kind === 'mail') {
      if (before) main.querySelector<HTMLElement>(at.mail ? '.mail-back' : '.pane-title')?.focus();
    } else if (at.thread) {
      if (!(at.message && threadPane?.pane.reveal(at.message))) threadPane?.pane.focus();
    } else if (at.message) {
      channelPane?.pane.reveal(at.message);
    } else if (before?.kind === 'channel' && before.channel === at.channel && before.thread) {
      channelPane?.pane.focusThreadLink(before.thread);
    }
  };

  return {
    show: (state, at) => {
      showMain(state, at);
      showThread(state, at);
      settle(at);
    },
  };
}
