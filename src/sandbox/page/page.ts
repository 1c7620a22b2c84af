import type { ActRequest, ActResult, SandboxMessage, SlackBlock, WorkspaceState } from '../protocol.js';
import { type ChannelPane, createChannelPane } from './channel-pane.js';
import { createComposer, parseCommand } from './composer.js';
import { createDrawer } from './drawer.js';
import { renderMailbox } from './mailbox.js';
import { createMemory } from './memory.js';
import { type ActionOrigin, nameOf, type RowHost, wordsOf } from './message-row.js';
import { createModal } from './modal.js';
import { formatPlace, type Place, parsePlace } from './place.js';
import { countUnread, markRead } from './read-marks.js';
import { follow, readWorkspace, sendAct } from './server.js';
import { renderSidebar } from './sidebar.js';
import type { Reader } from './surface.js';
import { createThreadPane, type ThreadPane } from './thread-pane.js';
import { announce, showToast } from './toast.js';
import { renderTopbar } from './topbar.js';
import { applyEvent, leadsOf, userOf } from './workspace.js';

void start();

async function start(): Promise<void> {
  const memory = createMemory(() => localStorage);
  const wanted = memory.person();
  let state = await readWorkspace(wanted ?? '');
  if (!state || !userOf(state, wanted ?? '')) state = (await readWorkspace('')) ?? state;
  const first = state && (userOf(state, wanted ?? '') ?? state.users[0]);
  if (!state || !first) {
    showToast('The sandbox did not answer. The page tries again in a moment.');
    setTimeout(start, 3_000);
    return;
  }
  runPage(state, first.id, memory);
}

function runPage(
  firstState: WorkspaceState,
  firstPerson: string,
  memory: ReturnType<typeof createMemory>,
): void {
  let state = firstState;
  let me = firstPerson;
  let isConnected = true;
  let isSending = false;
  let ids = 0;
  let channelPane: { key: string; pane: ChannelPane } | null = null;
  let threadPane: { key: string; pane: ThreadPane } | null = null;
  let shownPlace = '';

  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const [topbar, sidebar, main, thread] = ['topbar', 'sidebar', 'main', 'thread'].map(byId) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const drawer = createDrawer({ app: byId('app'), shade: byId('drawer-shade'), sidebar });

  const nextId = () => {
    ids += 1;
    return `e${ids}`;
  };
  const reader = (): Reader => ({
    me,
    appName: state.app.name,
    reading: { now: new Date() },
    userName: (id) => userOf(state, id)?.name,
    channelName: (id) => state.channels.find((channel) => channel.id === id)?.name,
    people: () => state.users,
  });
  const send = async (request: ActRequest): Promise<ActResult> => {
    const result = await sendAct(request);
    if (!result.ok) showToast(result.error);
    return result;
  };
  const act = async (from: ActionOrigin, action: SlackBlock) => {
    await send({ kind: 'action', user: me, from, blockId: String(action.block_id), action });
  };
  const go = (place: Place) => {
    location.hash = formatPlace(place);
  };
  const host: RowHost = {
    reader,
    nextId,
    act,
    openThread: (channel, ts) => go({ kind: 'channel', channel, thread: ts }),
  };
  const modal = createModal({ reader, send: sendAct, nextId });
  const sendSample = async () => {
    isSending = true;
    render();
    const result = await send({ kind: 'sample', user: me });
    isSending = false;
    if (result.ok) announce('A sample inquiry was sent.');
    const leads = leadsOf(state);
    if (result.ok && leads) go({ kind: 'channel', channel: leads.id });
    render();
  };
  const say = (text: string): Promise<ActResult> => {
    const at = place();
    if (at.kind !== 'channel') return Promise.resolve({ ok: false, error: '' });
    const command = parseCommand(text);
    return command
      ? send({ kind: 'command', user: me, channel: at.channel, ...command })
      : send({ kind: 'say', user: me, channel: at.channel, text });
  };
  const reply = (text: string): Promise<ActResult> => {
    const at = place();
    if (at.kind !== 'channel' || !at.thread) return Promise.resolve({ ok: false, error: '' });
    const command = parseCommand(text);
    if (command) {
      const error = `${command.command} is not supported in threads. Sorry!`;
      showToast(error);
      return Promise.resolve({ ok: false, error });
    }
    return send({ kind: 'say', user: me, channel: at.channel, threadTs: at.thread, text });
  };
  const channelComposer = createComposer(say);
  const threadComposer = createComposer(reply);

  const place = (): Place => {
    const asked = parsePlace(location.hash);
    if (asked?.kind === 'mail') return asked;
    if (asked && state.channels.some((channel) => channel.id === asked.channel)) return asked;
    const leads = leadsOf(state) ?? state.channels[0];
    return leads ? { kind: 'channel', channel: leads.id } : { kind: 'mail' };
  };

  const render = () => {
    const at = place();
    const open = at.kind === 'channel' ? at.channel : 'mail';
    if (document.visibilityState === 'visible') {
      memory.setReadMarks(me, markRead(state, me, memory.readMarks(me), open));
    }
    const unread = countUnread(state, me, memory.readMarks(me));
    keepFocus(topbar, () =>
      topbar.replaceChildren(
        ...renderTopbar(
          { state, me, isConnected, isDrawerOpen: drawer.isOpen() },
          { drawer: drawer.toggle, person: bePerson },
        ),
      ),
    );
    keepFocus(sidebar, () =>
      sidebar.replaceChildren(...renderSidebar({ state, place: at, unread, isSending }, sendSample)),
    );
    renderMain(at);
    renderThread(at);
    const total = [...unread.values()].reduce((sum, count) => sum + count, 0);
    document.title = `${total > 0 ? `(${total}) ` : ''}${state.team}: sandbox`;
    reveal(at);
  };

  const renderMain = (at: Place) => {
    if (at.kind === 'mail') {
      channelPane = null;
      keepFocus(main, () => main.replaceChildren(renderMailbox(state, at.mail, reader().reading)));
      return;
    }
    const channel = state.channels.find((one) => one.id === at.channel);
    if (!channel) return;
    const key = `${me}:${channel.id}`;
    if (channelPane?.key !== key) {
      const pane = createChannelPane({
        host,
        channel,
        isLeads: channel.id === leadsOf(state)?.id,
        composer: channelComposer,
        onSample: sendSample,
      });
      channelPane = { key, pane };
      main.replaceChildren(pane.root);
    }
    channelPane.pane.update(state, channel);
  };

  const renderThread = (at: Place) => {
    const ts = at.kind === 'channel' ? at.thread : undefined;
    byId('app').classList.toggle('has-thread', ts !== undefined);
    thread.hidden = ts === undefined;
    if (at.kind !== 'channel' || ts === undefined) {
      threadPane = null;
      thread.replaceChildren();
      return;
    }
    const key = `${me}:${at.channel}:${ts}`;
    if (threadPane?.key !== key) {
      const pane = createThreadPane({
        host,
        thread: { channel: at.channel, ts },
        composer: threadComposer,
        onClose: closeThread,
      });
      threadPane = { key, pane };
      thread.replaceChildren(pane.root);
    }
    threadPane.pane.update(state);
  };

  const closeThread = () => {
    const at = place();
    if (at.kind !== 'channel' || !at.thread) return;
    const root = at.thread;
    go({ kind: 'channel', channel: at.channel });
    render();
    const row = document.querySelector<HTMLElement>(
      `[data-key="${CSS.escape(`channel:${at.channel}:${root}`)}"]`,
    );
    (row?.querySelector<HTMLElement>('.thread-link') ?? row)?.focus({ preventScroll: true });
  };

  /** After a move: marks the message a link names, gives the focus to a thread that was just opened. */
  const reveal = (at: Place) => {
    const now = `${me}${formatPlace(at)}`;
    if (now === shownPlace) return;
    const isFirst = shownPlace === '';
    shownPlace = now;
    if (at.kind === 'mail') {
      if (!isFirst) main.querySelector<HTMLElement>(at.mail ? '.mail-back' : '.pane-title')?.focus();
      return;
    }
    if (at.thread && threadPane) {
      if (!(at.message && threadPane.pane.reveal(at.message))) threadPane.pane.focus();
    } else if (at.message) {
      channelPane?.pane.reveal(at.message);
    }
  };

  const onMessage = (message: SandboxMessage, isNew: boolean) => {
    if (!isNew || message.from === me) return;
    const who = reader();
    const channel = state.channels.find((one) => one.id === message.channel);
    const where = channel?.kind === 'channel' ? ` in ${channel.name}` : '';
    announce(`${nameOf(message.from, who)}${where}: ${wordsOf(message, who)}`);
  };

  const followAs = (person: string) =>
    follow(person, {
      onState: (next) => {
        state = next;
        render();
        modal.show(state.view, { known: false });
      },
      onEvent: (event) => {
        const isNew =
          event.type === 'message' &&
          !state.messages.some((one) => one.channel === event.message.channel && one.ts === event.message.ts);
        state = applyEvent(state, event);
        if (event.type === 'view') modal.show(event.view);
        else render();
        if (event.type === 'message') onMessage(event.message, isNew);
      },
      onConnection: (connected) => {
        if (connected === isConnected) return;
        isConnected = connected;
        render();
      },
    });
  let live = followAs(me);
  const bePerson = (id: string) => {
    if (id === me) return;
    live.close();
    modal.drop();
    me = id;
    memory.setPerson(id);
    state = { ...state, messages: state.messages.filter((message) => !message.ephemeralFor), view: null };
    live = followAs(id);
    announce(`You are ${userOf(state, id)?.name ?? id} now.`);
    render();
  };

  window.addEventListener('hashchange', () => {
    drawer.close();
    render();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') render();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || byId('app').inert) return;
    if (drawer.isOpen()) drawer.close();
    else closeThread();
  });
  memory.setPerson(me);
  render();
  modal.show(state.view, { known: false });
}

/** Draws a part anew and gives the focus back to the control that has the same id or address. */
function keepFocus(part: HTMLElement, draw: () => void): void {
  const held = document.activeElement;
  const inside = held instanceof HTMLElement && part.contains(held) ? held : null;
  const selector = inside?.id
    ? `#${CSS.escape(inside.id)}`
    : inside?.getAttribute('href')
      ? `[href="${CSS.escape(inside.getAttribute('href') ?? '')}"]`
      : null;
  draw();
  if (selector) part.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
