import { SHEETS, type Sheet } from '../../core/export.js';
import { StoreUnavailable } from '../../deps/store.js';
import type { Deps } from '../../deps.js';
import { exportRecords } from '../../flows/export.js';
import { describeFault } from '../fault.js';
import { type Commands, tellAway } from './command.js';
import { tellPrivately } from './tell.js';

/** `/flo export`, `/flo export tasks`, `/flo export inquiries`. */
export function exportCommand(deps: Deps): Commands {
  return {
    export: async ({ ack, command, rest, respond }) => {
      const word = rest.toLowerCase();
      const sheets = word === '' ? SHEETS : SHEETS.filter((sheet: Sheet) => sheet === word);
      if (sheets.length === 0) {
        await ack();
        return tellPrivately(respond, UNKNOWN, deps.log);
      }
      await ack({ response_type: 'ephemeral', text: 'One moment: the files are being written.' });
      const by = { userId: command.user_id, teamId: command.team_id };
      const done = await exportRecords(deps, by, sheets).catch((error: unknown) => {
        deps.log.error(describeFault(error), 'an export failed');
        return { ok: false as const, words: error instanceof StoreUnavailable ? tellAway(error) : FAILED };
      });
      await tellPrivately(respond, done.ok ? SENT : done.words, deps.log);
    },
  };
}

const UNKNOWN = 'Flo exports “tasks” or “inquiries”; without a word, both.';
const SENT = 'Done: the files are in your messages with Flo. Nobody else sees them there.';
const FAILED = 'The export failed, and nothing was sent. Please try again.';
