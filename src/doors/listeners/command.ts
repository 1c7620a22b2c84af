import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { StoreUnavailable } from '../../deps/store.js';
import type { Deps } from '../../deps.js';
import { reportStatus } from '../../flows/report.js';
import type { CardMessage } from '../../slack/cards/blocks.js';
import { buildHelp } from '../../slack/cards/help.js';
import { buildStatus } from '../../slack/cards/status.js';

export type CommandCall = SlackCommandMiddlewareArgs &
  AllMiddlewareArgs & {
    /** What follows the command's word, trimmed. */
    rest: string;
  };

/** What each word after `/flo` does. Whoever takes longer than three seconds acknowledges first, and then responds. */
export type Commands = Record<string, (call: CommandCall) => Promise<void>>;

export const AWAY =
  'Flo cannot reach its records at the moment. Nothing is lost: please try again in a minute.';

/** Every `/flo …`, behind one listener; an unknown word gets the help. Answers are private. */
export function listenToCommand(app: App, deps: Deps, tables: Commands[]): void {
  const commands = new Map(tables.flatMap((table) => Object.entries(table)));
  app.command('/flo', async (call) => {
    const [word = '', ...rest] = call.command.text.trim().split(/\s+/);
    const run = commands.get(word.toLowerCase());
    if (!run) return answer(call, buildHelp(deps.policy));
    try {
      await run({ ...call, rest: rest.join(' ') });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await call.ack({ response_type: 'ephemeral', text: AWAY });
    }
  });
}

/** `/flo status`, answered in the acknowledgement itself. */
export function statusCommand(deps: Deps): Commands {
  return {
    status: async (call) => answer(call, buildStatus(await reportStatus(deps), deps.policy)),
  };
}

/** Answers the person alone, in the acknowledgement. */
export async function answer({ ack }: Pick<CommandCall, 'ack'>, message: CardMessage): Promise<void> {
  await ack({ response_type: 'ephemeral', ...message });
}
