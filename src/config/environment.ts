import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { didYouMean, nearestOf } from '../core/suggest.js';
import { parseMailbox } from '../mail/address.js';
import { fallbackNames, modelName } from './model-names.js';
import type { Reading } from './reading.js';
import { VARIABLES, type Variable } from './variables.js';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Environment {
  slack:
    | { mode: 'http'; botToken: string; signingSecret: string; apiUrl?: string }
    | { mode: 'socket'; botToken: string; appToken: string; apiUrl?: string }
    /** No token: the sandbox workspace stands in. */
    | { mode: 'sandbox' };
  store: { kind: 'mongodb'; uri: string } | { kind: 'embedded' };
  /** Absolute. */
  dataDir: string;
  /** Null: no model is set up, the rules prepare. */
  model: { apiKey?: string; baseUrl?: string; name?: string; fallbacks?: string[] } | null;
  mail:
    | { kind: 'smtp'; url: string; from: string; replyTo?: string; bcc?: string }
    | { kind: 'outbox'; from?: string; replyTo?: string; bcc?: string };
  intakeToken?: string;
  /** 0 lets the system choose. */
  port: number;
  host: string;
  logLevel: LogLevel;
}

/** Reads the variables, but for `FLO_CONFIG`. */
export function readEnvironment(reading: Reading, cwd: string): Environment {
  const slack = readSlack(reading);
  return {
    slack,
    store: readStore(reading),
    dataDir: resolve(cwd, reading.value('FLO_DATA') ?? '.flo'),
    model: readModel(reading),
    mail: readMail(reading),
    ...readIntakeToken(reading),
    port: readPort(reading),
    host: readHost(reading, slack.mode),
    logLevel: readLogLevel(reading),
  };
}

/** For each line of a .env file that names a variable without the =, as a YAML file would: what it lacks. */
export function findUnassigned(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const name = /^\s*(?:export\s+)?([A-Z_]+)(?![A-Za-z0-9_]|\s*=)/.exec(line)?.[1];
    if (!VARIABLES.some((known) => known === name)) return [];
    return [`.env line ${i + 1}: ${name} needs an = behind it, as in ${name}=value.`];
  });
}

/** For each name in a .env file that is nearly one of Flo's: what it probably should be. */
export function findMisspelled(names: string[]): string[] {
  return names.flatMap((name) => {
    if (VARIABLES.some((known) => known === name)) return [];
    const near = nearestOf(name, VARIABLES);
    return near === null ? [] : [`.env sets ${name}, which Flo does not know; did you mean ${near}?`];
  });
}

function readSlack(reading: Reading): Environment['slack'] {
  const botToken = readHeaderWord(reading, 'SLACK_BOT_TOKEN');
  const signingSecret = reading.value('SLACK_SIGNING_SECRET');
  const appToken = readHeaderWord(reading, 'SLACK_APP_TOKEN');
  const apiUrl = readUrl(reading, 'SLACK_API_URL');
  if (botToken === undefined) {
    for (const name of ['SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN', 'SLACK_API_URL'] as const) {
      if (reading.value(name) === undefined) continue;
      reading.wrong(name, 'is set but SLACK_BOT_TOKEN is not: set both, or neither to use the sandbox');
    }
    return { mode: 'sandbox' };
  }
  // Of one that begins with a sign no token has, that is told already.
  if (/^[!-~]/.test(botToken) && !/^xoxb-./.test(botToken)) {
    reading.wrong('SLACK_BOT_TOKEN', 'is not a bot token: those begin with xoxb-');
  }
  if (appToken !== undefined && /^[!-~]/.test(appToken) && !/^xapp-./.test(appToken)) {
    reading.wrong('SLACK_APP_TOKEN', 'is not an app-level token: those begin with xapp-');
  }
  if (signingSecret !== undefined && /^xox|^xapp-|[^!-~]/.test(signingSecret)) {
    reading.wrong(
      'SLACK_SIGNING_SECRET',
      'is not a signing secret: copy it from Basic Information, not a token',
    );
  }
  const base = { botToken, ...(apiUrl === undefined ? {} : { apiUrl: apiUrl.replace(/\/*$/, '/') }) };
  if (appToken !== undefined) {
    if (signingSecret !== undefined) {
      reading.notice('SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: Flo uses Socket Mode.');
    }
    return { mode: 'socket', ...base, appToken };
  }
  if (signingSecret === undefined) {
    const how = 'set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) as well';
    reading.wrong('SLACK_BOT_TOKEN', `is set alone: ${how}`);
  }
  return { mode: 'http', ...base, signingSecret: signingSecret ?? '' };
}

function readStore(reading: Reading): Environment['store'] {
  const uri = reading.value('MONGODB_URI');
  if (uri === undefined) return { kind: 'embedded' };
  if (!/^mongodb(\+srv)?:\/\/[^/\s]+/.test(uri)) {
    reading.wrong('MONGODB_URI', 'is not a MongoDB address, as in mongodb://127.0.0.1:27017/flo');
  }
  return { kind: 'mongodb', uri };
}

function readModel(reading: Reading): Environment['model'] {
  const apiKey = readHeaderWord(reading, 'OPENAI_API_KEY');
  const baseUrl = readModelUrl(reading);
  const name = reading.value('FLO_MODEL');
  const others = reading.value('FLO_MODEL_FALLBACK');
  const readName = name === undefined ? null : modelName(name);
  if (readName && !readName.ok) reading.wrong('FLO_MODEL', readName.problem);
  const fallbacks = others === undefined ? null : fallbackNames(others, name);
  if (fallbacks && !fallbacks.ok) reading.wrong('FLO_MODEL_FALLBACK', fallbacks.problem);
  if (apiKey === undefined && baseUrl === undefined) {
    if (name !== undefined && reading.value('OPENAI_BASE_URL') === undefined) {
      const idle = others === undefined ? 'FLO_MODEL is' : 'FLO_MODEL and FLO_MODEL_FALLBACK are';
      reading.notice(`${idle} without effect: set OPENAI_API_KEY or OPENAI_BASE_URL as well.`);
    }
    return null;
  }
  return {
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(name === undefined ? {} : { name }),
    ...(fallbacks?.ok ? { fallbacks: fallbacks.value } : {}),
  };
}

/** The client writes the call's own path behind this address, and sends the key in a header. */
function readModelUrl(reading: Reading): string | undefined {
  const text = readUrl(reading, 'OPENAI_BASE_URL');
  if (text === undefined) return undefined;
  const { pathname, search, hash, username, password } = new URL(text);
  if (/\/(?:chat|completions|responses|models)\/*$/.test(pathname)) {
    reading.wrong('OPENAI_BASE_URL', 'must end before /chat/completions, as in http://127.0.0.1:8080/v1');
  } else if (search !== '' || hash !== '') {
    reading.wrong('OPENAI_BASE_URL', 'must end before any ? or #, as in http://127.0.0.1:8080/v1');
  } else if (username !== '' || password !== '') {
    reading.wrong('OPENAI_BASE_URL', 'must hold no user name or password: a key belongs into OPENAI_API_KEY');
  }
  return text;
}

function readMail(reading: Reading): Environment['mail'] {
  const url = reading.value('SMTP_URL');
  const from = readMailbox(reading, 'MAIL_FROM');
  const replyTo = readMailbox(reading, 'MAIL_REPLY_TO');
  const bcc = readMailbox(reading, 'MAIL_BCC');
  const others = { ...(replyTo === undefined ? {} : { replyTo }), ...(bcc === undefined ? {} : { bcc }) };
  if (url === undefined) return { kind: 'outbox', ...(from === undefined ? {} : { from }), ...others };
  if (!isSmtpUrl(url)) {
    const how = 'write special characters of the password in codes, as in %40 for @';
    reading.wrong('SMTP_URL', `is not a mail server's address, as in smtps://user:password@host:465; ${how}`);
  }
  if (reading.value('MAIL_FROM') === undefined) {
    reading.wrong('MAIL_FROM', 'is missing: with SMTP_URL set, Flo needs the address that replies come from');
  }
  return { kind: 'smtp', url, from: from ?? '', ...others };
}

function isSmtpUrl(text: string): boolean {
  if (!/^smtps?:\/\/[^/?#\s]+\/?(\?[^#\s]*)?$/i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  try {
    decodeURIComponent(url.username + url.password);
  } catch {
    return false;
  }
  return url.hostname !== '' && url.port !== '0';
}

function readMailbox(reading: Reading, name: Variable): string | undefined {
  const text = reading.value(name);
  if (text === undefined || parseMailbox(text)) return text;
  reading.wrong(
    name,
    'is not an e-mail address, as in hello@example.com or Cedar & Pine <hello@example.com>',
  );
  return undefined;
}

function readIntakeToken(reading: Reading): { intakeToken?: string } {
  const intakeToken = readHeaderWord(reading, 'FLO_INTAKE_TOKEN');
  return intakeToken === undefined ? {} : { intakeToken };
}

/** Visible ASCII: a secret copied from a page may have brought curly quotes, or the … of one that is shown in part. */
function readHeaderWord(reading: Reading, name: Variable): string | undefined {
  const text = reading.value(name);
  if (text !== undefined && !/^[!-~]+$/.test(text)) {
    const not = 'without spaces, curly quotes or …';
    reading.wrong(name, `must be plain letters, digits and signs ${not}: it travels in a header`);
  }
  return text;
}

function readPort(reading: Reading): number {
  const text = reading.value('PORT') ?? '3000';
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  reading.wrong('PORT', 'must be a whole number from 0 to 65535');
  return 3000;
}

function readHost(reading: Reading, mode: Environment['slack']['mode']): string {
  const host = reading.value('HOST');
  if (host === undefined) return mode === 'sandbox' ? '127.0.0.1' : '0.0.0.0';
  if (isIP(host) === 0 && !/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(host)) {
    reading.wrong('HOST', 'must be an IP address or a host name to listen on, as in 127.0.0.1');
  } else if (mode === 'sandbox' && !/^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)) {
    const why = 'anybody who reaches it may decide there, so it listens on this computer only';
    reading.wrong(
      'HOST',
      `must be 127.0.0.1 with the sandbox: ${why}; set SLACK_BOT_TOKEN for a real workspace`,
    );
  }
  return host;
}

function readLogLevel(reading: Reading): LogLevel {
  const text = reading.value('LOG_LEVEL') ?? 'info';
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  if (level !== undefined) return level;
  reading.wrong('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}${didYouMean(text, LOG_LEVELS)}`);
  return 'info';
}

function readUrl(reading: Reading, name: Variable): string | undefined {
  const text = reading.value(name);
  if (text === undefined) return undefined;
  if (/^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text)) return text;
  reading.wrong(name, 'must be a web address that begins with http:// or https://');
  return undefined;
}
