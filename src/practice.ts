import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import type { Store } from './deps/store.js';

/** The bot tokens of the sandbox begin so, in Flo's process and in one of its own. */
export const SANDBOX_TOKEN = 'xoxb-sandbox-';

/** Whose inquiries a store holds: made up in the sandbox to try Flo, or customers'. */
type Origin = 'practice' | 'customers';

const SETTING = 'origin';

/**
 * Keeps practice and customers apart: what was approved in the sandbox would go out as soon as a mail server is set, and
 * inquiries have their cards in one workspace only. Returns why Flo must not start on this store, in words for the
 * person who starts it, or null. A store without inquiries is taken by whoever starts on it.
 */
export async function refuseForeign(
  store: Pick<Store, 'readSetting' | 'writeSetting' | 'countAll'>,
  config: Pick<Config, 'slack' | 'store' | 'dataDir'>,
): Promise<string | null> {
  const origin = originOf(config.slack);
  const kept = (await store.readSetting(SETTING)) as Origin | null;
  if (kept === origin) return null;
  const guessed = existsSync(join(config.dataDir, 'sandbox')) ? 'practice' : 'customers';
  // A store in files from before it said so: the sandbox leaves a folder beside it. Of one in MongoDB nothing is known.
  const owner = kept ?? (config.store.kind === 'embedded' ? guessed : origin);
  if (owner !== origin && (await store.countAll()) > 0)
    return owner === 'practice' ? tellPractice(config, kept !== null) : tellCustomers(config);
  const written = await store.writeSetting(SETTING, origin, kept);
  return written === 'written' ? null : refuseForeign(store, config);
}

function originOf(slack: Config['slack']): Origin {
  return slack.mode === 'sandbox' || slack.botToken.startsWith(SANDBOX_TOKEN) ? 'practice' : 'customers';
}

function tellPractice({ store, dataDir }: Pick<Config, 'store' | 'dataDir'>, certain: boolean): string {
  const or = certain ? '' : ` If they are customers' after all, delete ${join(dataDir, 'sandbox')}.`;
  return store.kind === 'mongodb'
    ? 'MONGODB_URI leads to practice inquiries from the sandbox, and with a real workspace replies to them would be real. Give it a database of its own: another name after the last slash.'
    : `FLO_DATA (${dataDir}) holds practice inquiries from the sandbox, and with a real workspace replies to them would be real. Give it a folder of its own, as in FLO_DATA=.flo-desk.${or}`;
}

function tellCustomers({ store, dataDir }: Pick<Config, 'store' | 'dataDir'>): string {
  const what = 'inquiries of a real workspace, and the sandbox is no place for them';
  return store.kind === 'mongodb'
    ? `MONGODB_URI leads to ${what}. Set SLACK_BOT_TOKEN, or give the sandbox a database of its own: another name after the last slash.`
    : `FLO_DATA (${dataDir}) holds ${what}. Set SLACK_BOT_TOKEN, or give the sandbox a folder of its own, as in FLO_DATA=.flo-sandbox.`;
}
