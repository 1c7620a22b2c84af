import { existsSync } from 'node:fs';
import { type Check, withKnowledge, withObstacle, withTokens } from './check.js';
import type { Config } from './config.js';
import { tryDataFolder } from './data-folder.js';
import type { Clock } from './deps/clock.js';
import type { Log } from './deps/log.js';
import { createKnowledge } from './knowledge/knowledge.js';
import { askToken } from './slack/ask-token.js';
import type { TokenVariable } from './slack/refusals.js';
import { openStore } from './store/open-store.js';

/** The check prints what is found itself. */
const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** What was found in the settings, with what only trying and asking tells: knowledge, data folder, MongoDB, Slack. */
export async function askAround(setup: Check & { config: Config | null }, clock: Clock): Promise<Check> {
  const { config } = setup;
  if (!config) return setup;
  const folder = config.knowledgeDir;
  const health = await createKnowledge({ folder, clock, log: SILENT }).health();
  let found: Check = withKnowledge(setup, { ...health, there: existsSync(folder) });
  found = withObstacle(found, await tryDataFolder(config.dataDir));
  if (config.store.kind === 'mongodb') found = withObstacle(found, await tryMongo(config.store.uri));
  return withTokens(found, await askTokens(config.slack, clock.now()));
}

/** Why Flo cannot use that MongoDB, or null. It is opened as a start does it, indexes included. */
async function tryMongo(uri: string): Promise<string | null> {
  try {
    const store = await openStore({ uri }, SILENT);
    await store.close();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What Slack says of the tokens that are set: one line for each that it does not take. */
async function askTokens(slack: Config['slack'], now: Date): Promise<string[]> {
  if (slack.mode === 'sandbox') return [];
  const { botToken, apiUrl } = slack;
  const ask = (variable: TokenVariable, token: string) =>
    askToken(variable, { token, log: SILENT, ...(apiUrl && { apiUrl }) }, now);
  const answers = await Promise.all([
    ask('SLACK_BOT_TOKEN', botToken),
    ...(slack.mode === 'socket' ? [ask('SLACK_APP_TOKEN', slack.appToken)] : []),
  ]);
  return answers.filter((problem) => problem !== null);
}
