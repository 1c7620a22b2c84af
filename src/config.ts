import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { type Environment, findMisspelled, findUnassigned, readEnvironment } from './config/environment.js';
import { findDoubts } from './config/notices.js';
import { readPolicyFile } from './config/policy-file.js';
import { startReading } from './config/reading.js';
import type { Policy } from './core/policy.js';

/** Everything that is set from outside, checked and with every default filled in. */
export interface Config extends Environment {
  policy: Policy;
  /** What the business knows: the folder beside flo.yml. Absolute; it need not be there. */
  knowledgeDir: string;
  mail: Exclude<Environment['mail'], { kind: 'outbox' }> | (OutboxMail & { from: string });
}
type OutboxMail = Extract<Environment['mail'], { kind: 'outbox' }>;

export interface ConfigSources {
  env: Record<string, string | undefined>;
  /** Where `.env` and `./flo.yml` are looked for, and what relative paths start from. */
  cwd: string;
  /** Throws with a `code` as node:fs does. */
  readFile?: (path: string) => string;
}

/** Marks the shipped flo.yml, which nobody's real workspace should answer with. */
const EXAMPLE_OWNER = 'olivia@cedarpine.example';

/**
 * Reads `.env`, the environment (which wins) and flo.yml. `errors`: every mistake, one line each, naming
 * the variable or the line of the file, never repeating a variable's value. `notices`: worth telling at start.
 */
export function readConfig({
  env,
  cwd,
  readFile = readText,
}: ConfigSources): { ok: true; config: Config; notices: string[] } | { ok: false; errors: string[] } {
  const dotEnv = readDotEnv(resolve(cwd, '.env'), readFile);
  const { reading, errors, notices } = startReading({ ...dotEnv.variables, ...env });
  errors.push(...dotEnv.errors);
  notices.push(...findMisspelled(Object.keys(dotEnv.variables)));
  const environment = readEnvironment(reading, cwd);
  const fileName = reading.value('FLO_CONFIG') ?? 'flo.yml';
  const read = readPolicyAt(resolve(cwd, fileName), fileName, readFile);
  if (!read.ok) return { ok: false, errors: [...errors, ...read.errors] };
  if (errors.length > 0) return { ok: false, errors };
  if (read.withoutEffect.length > 0) {
    notices.push(`${fileName}: without effect yet: ${read.withoutEffect.join(', ')}.`);
  }
  if (environment.slack.mode !== 'sandbox' && read.policy.slack.owner === EXAMPLE_OWNER) {
    notices.push(`${fileName} still describes the example business: write your own into it.`);
  }
  const { policy } = read;
  notices.push(...findDoubts(policy, environment, fileName));
  const mail = environment.mail.kind === 'outbox' ? withSender(environment.mail, policy) : environment.mail;
  const knowledgeDir = resolve(dirname(resolve(cwd, fileName)), 'knowledge');
  return { ok: true, config: { ...environment, mail, policy, knowledgeDir }, notices };
}

/** The outbox needs a sender too: without MAIL_FROM, the business at an address that cannot be meant. */
function withSender(mail: OutboxMail, policy: Policy): OutboxMail & { from: string } {
  const name = policy.business.name.replace(/["\\<>]/g, '');
  return { ...mail, from: mail.from ?? `"${name}" <hello@localhost>` };
}

function readDotEnv(
  path: string,
  readFile: (path: string) => string,
): { variables: Record<string, string>; errors: string[] } {
  try {
    const text = readFile(path).replace(/^\ufeff/, '');
    return { variables: parseEnv(text) as Record<string, string>, errors: findUnassigned(text) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return { variables: {}, errors: [] };
    const problem = code === NOT_UTF8 ? SAVE_AS_UTF8 : `cannot be read (${code}).`;
    return { variables: {}, errors: [`.env ${problem}`] };
  }
}

function readPolicyAt(
  path: string,
  fileName: string,
  readFile: (path: string) => string,
): ReturnType<typeof readPolicyFile> {
  let text: string;
  try {
    text = readFile(path);
  } catch (error) {
    if (codeOf(error) === 'EISDIR')
      return { ok: false, errors: [`${fileName} is a folder: FLO_CONFIG must name the file in it.`] };
    if (codeOf(error) === NOT_UTF8) return { ok: false, errors: [`${fileName} ${SAVE_AS_UTF8}`] };
    if (codeOf(error) !== 'ENOENT')
      return { ok: false, errors: [`${fileName} cannot be read (${codeOf(error)}).`] };
    const what = `Copy the flo.yml that comes with Flo to ${path} and edit it, or set FLO_CONFIG to where yours is.`;
    return { ok: false, errors: [`${fileName} was not found. ${what}`] };
  }
  return readPolicyFile(text, fileName);
}

/** Throws where the bytes are no UTF-8: read all the same, a name would be shown to customers with signs missing. */
function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
}

const NOT_UTF8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';
const SAVE_AS_UTF8 = 'is not UTF-8: save it again with that encoding.';

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException)?.code ?? 'unknown error';
}
