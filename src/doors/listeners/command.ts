import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { withoutCustomers } from '../../core/status-report.js';
import { StoreMisplaced, StoreUnavailable } from '../../deps/store.js';
import type { Deps } from '../../deps.js';
import { refuseStranger } from '../../flows/refuse-stranger.js';
import { reportStatus } from '../../flows/report-status.js';
import type { CardMessage } from '../../slack/cards/blocks.js';
import { buildHelp } from '../../slack/cards/help.js';
import { buildStatus } from '../../slack/cards/status.js';
import { describeFault } from '../fault.js';

export type CommandCall = SlackCommandMiddlewareArgs &
  AllMiddlewareArgs & {
    /** What follows the command's word, trimmed. */
    rest: string;
  };

/** What each word after `/flo` does. Whoever takes longer than three seconds acknowledges first, and then responds. */
export type Commands = Record<string, (call: CommandCall) => Promise<void>>;

const AWAY = 'Flo cannot reach its records at the moment. Nothing is lost: please try again in a minute.';
const MISPLACED = 'Flo’s records are not where they were: /flo status tells more.';

/** What a person is told whose command met a store that cannot answer. */
export function tellAway(error: StoreUnavailable): string {
  return error instanceof StoreMisplaced ? MISPLACED : AWAY;
}

/**
 * What Slack has not said of the person by then does not keep the status from them, as it tells of Slack, too; but it
 * names no customers then.
 */
const KNOWN_WITHIN_MS = 700;
/** People are promised an answer within a second. */
const STATUS_WITHIN_MS = 900;
const SLOW = 'Flo’s records do not answer at once. The status follows here as soon as they do.';

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
      await call.ack({ response_type: 'ephemeral', text: tellAway(error) });
    }
  });
}

/** `/flo status`, answered in the acknowledgement itself, unless the records keep it waiting. */
export function statusCommand(deps: Deps): Commands {
  return {
    status: async (call) => {
      const status = findStatus(deps, { userId: call.command.user_id, teamId: call.command.team_id });
      const early = await Promise.race([status, deps.clock.after(STATUS_WITHIN_MS).then(() => null)]);
      if (early) return answer(call, early);
      await call.ack({ response_type: 'ephemeral', text: SLOW });
      const late = status.catch((error: unknown) => {
        deps.log.warn(describeFault(error), 'a late status was not found out');
        return { text: AWAY };
      });
      try {
        await call.respond({ response_type: 'ephemeral', replace_original: false, ...(await late) });
      } catch (error) {
        deps.log.warn({ error: (error as Error).message }, 'a late status was not delivered');
      }
    },
  };
}

type Private = Pick<CardMessage, 'text'> & Partial<CardMessage>;

/** The status, or why this person does not get it. */
async function findStatus(deps: Deps, by: Parameters<typeof refuseStranger>[1]): Promise<Private> {
  const unknown = deps.clock.after(KNOWN_WITHIN_MS).then(() => null);
  const told = refuseStranger(deps, by).then(
    (refusal) => ({ refusal }),
    () => null,
  );
  const gathered = reportStatus(deps).catch((error: unknown) => {
    if (error instanceof StoreMisplaced) return error;
    throw error;
  });
  const [known, report] = await Promise.all([Promise.race([told, unknown]), gathered]);
  if (known?.refusal) return { text: known.refusal };
  if (report instanceof StoreMisplaced) return { text: known ? report.message : MISPLACED };
  return buildStatus(known ? report : withoutCustomers(report), deps.policy);
}

/** Answers the person alone, in the acknowledgement. */
async function answer({ ack }: Pick<CommandCall, 'ack'>, message: Private): Promise<void> {
  await ack({ response_type: 'ephemeral', ...message });
}
