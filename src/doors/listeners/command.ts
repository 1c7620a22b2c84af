import type { App } from '@slack/bolt';
import type { Deps } from '../../deps.js';
import { StoreUnavailable } from '../../deps.js';
import { reportStatus } from '../../flows/report.js';
import { buildHelp, buildStatus } from '../../slack/cards/status.js';

/** `/flo status` and `/flo help`, answered privately in the acknowledgement itself. */
export function listenToCommand(app: App, deps: Deps): void {
  app.command('/flo', async ({ ack, command }) => {
    const word = command.text.trim().toLowerCase();
    if (word !== 'status') return ack({ response_type: 'ephemeral', ...buildHelp(deps.policy) });
    try {
      const report = await reportStatus(deps);
      await ack({ response_type: 'ephemeral', ...buildStatus(report, deps.policy) });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const text =
        'Flo cannot reach its records at the moment. Nothing is lost: please try again in a minute.';
      await ack({ response_type: 'ephemeral', text });
    }
  });
}
