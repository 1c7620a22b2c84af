import type { ActRequest, ActResult, SandboxMessage, WorkspaceState } from '../protocol.js';
import { createComposer } from './composer.js';
import { patchChildren } from './dom.js';
import { createDrawer } from './drawer.js';
import { keepFocus } from './focus.js';
import { createMemory } from './memory.js';
import { nameOf, type RowHost, wordsOf } from './message-row.js';
import { createModal } from './modal.js';
import { formatPlace, type Place, parsePlace } from './place.js';
import { countUnread, markRead } from './read-marks.js';
import { createRoom } from './room.js';
import { follow, readWorkspace, sendAct } from './server.js';
import { renderSidebar } from './sidebar.js';
import { speak } from './speak.js';
import type { Reader } from './surface.js';
import type { Span } from './time.js';
import { announce, showToast } from './toast.js';
import { renderTopbar } from './topbar.js';
import { applyEvent, leadsOf, userOf, withoutPrivate } from './workspace.js';

const DRAW_MS = 30;
/** The time of day is drawn anew this often. */
const TICK_MS = 10_000;

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
  let shownTopbar = '';
  let isDrawing = false;

  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const topbar = byId('topbar');
  const sidebar = byId('sidebar');
  const drawer = createDrawer({
    app: byId('app'),
    shade: byId('drawer-shade'),
    sidebar,
    covered: [byId('main'), byId('thread')],
  });

  const nextId = () => {
    ids += 1;
    return `e${ids}`;
  };
  const reader = (): Reader => ({
    me,
    appName: state.app.name,
    reading: { now: new Date(Date.now() + state.time.aheadMs) },
    userName: (id) => userOf(state, id)?.name,
    channelName: (id) => state.channels.find((channel) => channel.id === id)?.name,
    people: () => state.users,
  });
  const send = async (request: ActRequest): Promise<ActResult> => {
    const result = await sendAct(request);
    if (!result.ok) showToast(result.error);
    return result;
  };
  const act: RowHost['act'] = async (from, action, values) => {
    await send({ kind: 'action', user: me, from, blockId: String(action.block_id), action, values });
  };
  const go = (place: Place) => {
    location.hash = formatPlace(place);
  };
  const host: RowHost = {
    reader,
    nextId,
    act,
    fields: new Map(),
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
  const skip = async (span: Span, words: string) => {
    const result = await send({ kind: 'skip', user: me, span });
    if (result.ok) announce(`Skipped ahead: ${words}.`);
  };
  const speakHere = async (text: string, inThread: boolean): Promise<ActResult> => {
    const at = place();
    if (at.kind !== 'channel') return { ok: false, error: 'This is no conversation.' };
    const result = await speak(text, {
      user: me,
      channel: at.channel,
      threadTs: inThread ? at.thread : undefined,
    });
    if (!result.ok) showToast(result.error);
    return result;
  };
  const closeThread = () => {
    const at = place();
    if (at.kind === 'channel' && at.thread) go({ kind: 'channel', channel: at.channel });
  };
  const room = createRoom({
    app: byId('app'),
    main: byId('main'),
    thread: byId('thread'),
    host,
    composers: {
      channel: createComposer((text) => speakHere(text, false)),
      thread: createComposer((text) => speakHere(text, true)),
    },
    onSample: sendSample,
    onCloseThread: closeThread,
  });

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
    const bar = { state, me, isConnected, isDrawerOpen: drawer.isOpen() };
    const barWords = JSON.stringify([state.team, state.users, me, isConnected]);
    if (barWords !== shownTopbar) {
      shownTopbar = barWords;
      keepFocus(topbar, () =>
        topbar.replaceChildren(...renderTopbar(bar, { drawer: drawer.toggle, person: bePerson })),
      );
    }
    keepFocus(sidebar, () =>
      patchChildren(
        sidebar,
        renderSidebar(
          { state, place: at, unread, isSending, reading: reader().reading },
          { sample: sendSample, skip },
        ),
      ),
    );
    room.show(state, at);
    const total = [...unread.values()].reduce((sum, count) => sum + count, 0);
    document.title = `${total > 0 ? `(${total}) ` : ''}${state.team}: sandbox`;
  };

  /** A burst of events is drawn once. */
  const drawSoon = () => {
    if (isDrawing) return;
    isDrawing = true;
    setTimeout(() => {
      isDrawing = false;
      render();
    }, DRAW_MS);
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
        else drawSoon();
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
    state = withoutPrivate(state);
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
  setInterval(render, TICK_MS);
  memory.setPerson(me);
  render();
  modal.show(state.view, { known: false });
}
