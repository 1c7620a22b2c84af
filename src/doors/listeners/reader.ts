import type { Deps } from '../../deps.js';
import type { Click } from '../../flows/act.js';
import type { Reader } from '../../slack/cards/modals/whole.js';

/** Who does not turn out to be an approver in time, while a trigger is good (3 s), reads as anybody. */
export async function readerOf(deps: Deps, click: Click): Promise<Reader> {
  const late = deps.clock.after(READER_WITHIN_MS).then(() => null);
  const found = await Promise.race([deps.desk.approver(click.userId, click.teamId).catch(() => null), late]);
  return found?.ok ? 'approver' : 'anybody';
}

const READER_WITHIN_MS = 1_000;
