import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  OverflowAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import type { Log } from '../../deps.js';
import { tellPrivately } from './tell.js';

export type ButtonPress = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;
export type MenuPress = SlackActionMiddlewareArgs<BlockAction<OverflowAction>> & AllMiddlewareArgs;
export type SelectPress = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>> & AllMiddlewareArgs;

/** What each `action_id` does. */
export interface Presses {
  buttons?: Record<string, (press: ButtonPress) => Promise<void>>;
  menus?: Record<string, (press: MenuPress) => Promise<void>>;
  selects?: Record<string, (press: SelectPress) => Promise<void>>;
}

const UNKNOWN = 'This button is not one that Flo knows. Please look at the newest card.';

/**
 * Everything that can be pressed, behind one listener: Bolt walks all its listeners for every request, each a chain
 * of promises of its own, and a hundred clicks at once wait for that a hundred times. Of an unknown id, as on a
 * card from before an upgrade, the person is told.
 */
export function listenToPresses(app: App, tables: Presses[], log: Log): void {
  const buttons = new Map(tables.flatMap((table) => Object.entries(table.buttons ?? {})));
  const menus = new Map(tables.flatMap((table) => Object.entries(table.menus ?? {})));
  const selects = new Map(tables.flatMap((table) => Object.entries(table.selects ?? {})));
  app.action<BlockAction<ButtonAction | OverflowAction | StaticSelectAction>>(
    { type: 'block_actions' },
    async (press) => {
      const { type, action_id } = press.action;
      if (type === 'button' && buttons.has(action_id)) await buttons.get(action_id)?.(press as ButtonPress);
      else if (type === 'static_select' && selects.has(action_id))
        await selects.get(action_id)?.(press as SelectPress);
      else if (type === 'overflow' && menus.has(action_id)) await menus.get(action_id)?.(press as MenuPress);
      else {
        await press.ack();
        await tellPrivately(press.respond, UNKNOWN, log);
      }
    },
  );
}
