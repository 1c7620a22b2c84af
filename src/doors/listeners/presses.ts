import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  CheckboxesAction,
  DatepickerAction,
  OverflowAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
  UsersSelectAction,
} from '@slack/bolt';
import type { Log } from '../../deps/log.js';
import { tellPrivately } from './tell.js';

export type ButtonPress = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;
export type MenuPress = SlackActionMiddlewareArgs<BlockAction<OverflowAction>> & AllMiddlewareArgs;
export type SelectPress = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>> & AllMiddlewareArgs;

export type DatePress = SlackActionMiddlewareArgs<BlockAction<DatepickerAction>> & AllMiddlewareArgs;
export type PersonPress = SlackActionMiddlewareArgs<BlockAction<UsersSelectAction>> & AllMiddlewareArgs;
export type TickPress = SlackActionMiddlewareArgs<BlockAction<CheckboxesAction>> & AllMiddlewareArgs;

/** What each `action_id` does. */
export interface Presses {
  buttons?: Record<string, (press: ButtonPress) => Promise<void>>;
  menus?: Record<string, (press: MenuPress) => Promise<void>>;
  selects?: Record<string, (press: SelectPress) => Promise<void>>;
  dates?: Record<string, (press: DatePress) => Promise<void>>;
  people?: Record<string, (press: PersonPress) => Promise<void>>;
  ticks?: Record<string, (press: TickPress) => Promise<void>>;
}

/** Of a button from before an upgrade, and of a value that is none of ours. */
export const UNKNOWN_BUTTON = 'This button is not one that Flo knows. Please look at the newest card.';

/**
 * Everything that can be pressed, behind one listener: Bolt walks all its listeners for every request, each a chain
 * of promises of its own, and a hundred clicks at once wait for that a hundred times. Of an unknown id, as on a
 * card from before an upgrade, the person is told.
 */
export function listenToPresses(app: App, tables: Presses[], log: Log): void {
  const known = new Map<string, (press: never) => Promise<void>>();
  for (const table of tables)
    for (const [kind, type] of Object.entries(TYPES))
      for (const [id, does] of Object.entries(table[kind as keyof Presses] ?? {}))
        known.set(`${type} ${id}`, does);
  app.action<BlockAction>({ type: 'block_actions' }, async (press) => {
    const does = known.get(`${press.action.type} ${press.action.action_id}`);
    if (does) return does(press as never);
    await press.ack();
    await tellPrivately(press.respond, UNKNOWN_BUTTON, log);
  });
}

/** Slack's name of what each table holds. */
const TYPES: Record<keyof Presses, string> = {
  buttons: 'button',
  menus: 'overflow',
  selects: 'static_select',
  dates: 'datepicker',
  people: 'users_select',
  ticks: 'checkboxes',
};
