import { viewVersion } from '../../core/life/rounds.js';
import { takeTime } from '../../deps/take-time.js';
import type { Deps } from '../../deps.js';
import * as decide from '../../flows/decide.js';
import { ACTIONS, decodeItem } from '../../slack/cards/actions.js';
import { compareModalInSteps, readCompareState } from '../../slack/cards/modals/compare.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';
import { clickOf } from './decisions.js';
import type { ButtonPress, Presses, SelectPress } from './presses.js';
import { readerOf } from './reader.js';
import { redrawModal } from './tell.js';

/** The modal that compares versions: another choice in it, and a version brought back. */
export function versionPresses(deps: Deps): Presses {
  const compare = async ({ ack, body, client }: SelectPress) => {
    await ack();
    const chosen = body.view && readCompareState(body.view);
    if (!body.view || !chosen) return;
    await redrawModal({ client, log: deps.log, open: body.view }, async () => {
      const [whole, reader] = await Promise.all([
        deps.store.get(chosen.seen.id),
        readerOf(deps, clickOf(body, chosen.seen.id)),
      ]);
      if (!whole) return null;
      const inquiry = viewVersion(whole, chosen.seen.version);
      return takeTime(compareModalInSteps({ inquiry, policy: deps.policy, reader, ...chosen }));
    });
  };
  const bringBack = async ({ ack, action, body, client }: ButtonPress) => {
    const asked = decodeItem(action.value ?? '');
    const verdict =
      asked &&
      (await decide.bringBack(deps, clickOf(body, asked.target.id), {
        target: asked.target,
        version: Number(asked.item),
      }));
    // A click is never delivered again: it is answered when the new version is durable.
    await ack();
    if (!body.view) return;
    const view = verdict?.ok
      ? buildMessageModal(
          `Version ${asked?.item} is back`,
          `Its words are version ${viewVersion(verdict.inquiry, asked?.target.version ?? 0).drafts.at(-1)?.version} now, and the card shows them. Nothing was sent.`,
        )
      : buildMessageModal(
          'Not brought back',
          verdict?.words ?? 'This button is not one that Flo knows. Please open the comparison again.',
        );
    await client.views.update({ view_id: body.view.id, view });
  };
  return {
    selects: { [ACTIONS.compareFrom]: compare, [ACTIONS.compareTo]: compare },
    buttons: { [ACTIONS.bringBack]: bringBack },
  };
}
