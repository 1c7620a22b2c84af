import type { WorkspaceState } from '../protocol.js';
import { avatar } from './avatar.js';
import { el, icon } from './dom.js';
import { openMenu } from './menu.js';
import { userOf } from './workspace.js';

export interface TopbarModel {
  state: WorkspaceState;
  me: string;
  isConnected: boolean;
  isDrawerOpen: boolean;
}

/** The workspace's name, whether the page is connected, and the switch for who one is. */
export function renderTopbar(
  model: TopbarModel,
  on: { drawer: () => void; person: (id: string) => void },
): Node[] {
  const { state, me } = model;
  return [
    el(
      'button',
      {
        type: 'button',
        id: 'drawer-button',
        class: 'icon-button drawer-button',
        'aria-label': 'Channels',
        'aria-controls': 'sidebar',
        'aria-expanded': String(model.isDrawerOpen),
        onclick: on.drawer,
      },
      icon('menu'),
    ),
    el('span', { class: 'team-name' }, state.team),
    el('span', { class: 'sandbox-tag' }, 'Sandbox'),
    !model.isConnected &&
      el(
        'span',
        { class: 'connection', role: 'status' },
        el('span', { class: 'connection-dot' }),
        'Reconnecting…',
      ),
    renderSwitch(state, me, on.person),
  ].filter((node) => node !== false);
}

function renderSwitch(state: WorkspaceState, me: string, onPerson: (id: string) => void): HTMLElement {
  const person = userOf(state, me);
  const name = person?.name ?? 'Nobody';
  const button = el(
    'button',
    {
      type: 'button',
      id: 'person-switch',
      class: 'person-switch',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': `You are ${name}, ${person?.role ?? ''}. Be somebody else`,
      onclick: () =>
        openMenu({
          anchor: button,
          label: 'Who you are',
          items: state.users.map((user) => ({
            label: user.name,
            detail: user.role,
            value: user.id,
            checked: user.id === me,
            picture: avatar(user),
            run: () => onPerson(user.id),
          })),
        }),
    },
    avatar({ id: me, name }, 'small'),
    el(
      'span',
      { class: 'person-words' },
      el('span', { class: 'person-name' }, name),
      el('span', { class: 'person-role' }, person?.role ?? ''),
    ),
    icon('chevron'),
  );
  return button;
}
