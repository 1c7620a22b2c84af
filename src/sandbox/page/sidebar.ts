import type { WorkspaceState } from '../protocol.js';
import { el, floMark, icon } from './dom.js';
import { formatPlace, type Place } from './place.js';
import type { Reading } from './slack-date.js';
import { renderTime, type Span } from './time.js';

export interface SidebarModel {
  state: WorkspaceState;
  place: Place;
  /** How many messages are new, by channel; `mail` for the mailbox. */
  unread: Map<string, number>;
  isSending: boolean;
  reading: Reading;
}

/** The channels, the app's direct messages, the mailbox, the form, the sample button, and Flo's time. */
export function renderSidebar(
  model: SidebarModel,
  on: { sample: () => void; skip: (span: Span, words: string) => void },
): Node[] {
  const { state, place, unread } = model;
  const here = place.kind === 'channel' ? place.channel : 'mail';
  const entry = (channel: WorkspaceState['channels'][number]) =>
    renderEntry({
      href: formatPlace({ kind: 'channel', channel: channel.id }),
      name: channel.name || state.app.name,
      sign: channel.kind === 'im' ? 'app' : 'channel',
      current: here === channel.id,
      unread: unread.get(channel.id) ?? 0,
    });
  return [
    renderGroup('Channels', state.channels.filter((channel) => channel.kind === 'channel').map(entry)),
    renderGroup('Direct messages', state.channels.filter((channel) => channel.kind === 'im').map(entry)),
    renderGroup('Outside Slack', [
      renderEntry({
        href: formatPlace({ kind: 'mail' }),
        name: 'Mail sent',
        sign: 'mail',
        current: here === 'mail',
        unread: unread.get('mail') ?? 0,
      }),
      el(
        'li',
        {},
        el(
          'a',
          { class: 'side-entry', href: state.formUrl, target: '_blank', rel: 'noopener' },
          icon('form'),
          el('span', { class: 'side-name' }, `${state.app.name}’s contact form`),
          icon('out'),
        ),
      ),
    ]),
    el(
      'div',
      { class: 'side-foot' },
      el(
        'button',
        {
          type: 'button',
          id: 'send-sample',
          class: 'sample-button',
          'aria-busy': model.isSending ? 'true' : undefined,
          onclick: () => {
            if (!model.isSending) on.sample();
          },
        },
        icon('spark'),
        'Send a sample inquiry',
      ),
      el('p', { class: 'side-hint' }, 'A customer writes in. Watch it become a card.'),
      renderTime(state, model.reading, on.skip),
    ),
  ];
}

function renderGroup(title: string, entries: HTMLElement[]): Node {
  if (entries.length === 0) return document.createDocumentFragment();
  return el(
    'section',
    { class: 'side-group' },
    el('h2', { class: 'side-title' }, title),
    el('ul', { class: 'side-list' }, ...entries),
  );
}

function renderEntry(entry: {
  href: string;
  name: string;
  sign: 'channel' | 'app' | 'mail';
  current: boolean;
  unread: number;
}): HTMLElement {
  return el(
    'li',
    {},
    el(
      'a',
      {
        class: `side-entry${entry.unread > 0 ? ' is-unread' : ''}`,
        href: entry.href,
        'aria-current': entry.current ? 'page' : undefined,
      },
      entry.sign === 'channel' && el('span', { class: 'side-hash', 'aria-hidden': 'true' }, '#'),
      entry.sign === 'app' && el('span', { class: 'avatar avatar-small', 'aria-hidden': 'true' }, floMark()),
      entry.sign === 'mail' && icon('mail'),
      el('span', { class: 'side-name' }, entry.name),
      entry.unread > 0 &&
        el(
          'span',
          { class: 'side-count' },
          String(entry.unread),
          el('span', { class: 'visually-hidden' }, ' new'),
        ),
    ),
  );
}
