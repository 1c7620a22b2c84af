import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  OverflowAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';

export type ButtonPress = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;
export type MenuPress = SlackActionMiddlewareArgs<BlockAction<OverflowAction>> & AllMiddlewareArgs;

/** What each `action_id` does. */
export interface Presses {
  buttons?: Record<string, (press: ButtonPress) => Promise<void>>;
  menus?: Record<string, (press: MenuPress) => Promise<void>>;
}

/**
 * Everything that can be pressed, behind one listener: Bolt walks all its listeners for every request, each a chain
 * of promises of its own, and a hundred clicks at once wait for that a hundred times. An unknown id is not
 * acknowledged.
 */
export function listenToPresses(app: App, tables: Presses[]): void {
  const buttons = new Map(tables.flatMap((table) => Object.entries(table.buttons ?? {})));
  const menus = new Map(tables.flatMap((table) => Object.entries(table.menus ?? {})));
  app.action<BlockAction<ButtonAction | OverflowAction>>({ type: 'block_actions' }, async (press) => {
    const { type, action_id } = press.action;
    if (type === 'button') await buttons.get(action_id)?.(press as ButtonPress);
    else await menus.get(action_id)?.(press as MenuPress);
  });
}
