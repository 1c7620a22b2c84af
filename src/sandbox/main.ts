/**
 * `npm run sandbox`: the workspace and the mailbox as a process of their own, so that Flo can be stopped,
 * killed and started beside them. On loopback only, and never beside a real Slack token.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { isLoopbackName, sendText } from './http.js';
import { createSandbox } from './sandbox.js';

const OWN_TOKEN = 'xoxb-sandbox-';
const USAGE =
  'npm run sandbox takes no arguments: it reads PORT (3001), FLO_DATA, FLO_CONFIG, FLO_URL and FLO_INTAKE_TOKEN.';

const [asked] = process.argv.slice(2);
if (asked !== undefined) {
  const isHelp = asked === '--help' || asked === '-h';
  if (isHelp) console.log(USAGE);
  else console.error(USAGE);
  process.exit(isHelp ? 0 : 1);
}

const {
  SLACK_BOT_TOKEN,
  SLACK_APP_TOKEN,
  SLACK_SIGNING_SECRET,
  HOST = '127.0.0.1',
  PORT = '3001',
  FLO_URL,
  FLO_DATA = '.flo',
  FLO_CONFIG = 'flo.yml',
  FLO_INTAKE_TOKEN,
} = readVariables();

const problem = refusal();
if (problem) {
  console.error(problem);
  process.exit(1);
}

const business = await readBusiness();
const secrets = await ownSecrets().catch((error: NodeJS.ErrnoException) => {
  console.error(`The sandbox cannot keep anything in FLO_DATA=${FLO_DATA} (${error.code ?? error.message}).`);
  process.exit(1);
});
const sandbox = await createSandbox({
  ...business,
  dataDir: FLO_DATA,
  floUrl: FLO_URL,
  url: () => address(),
  ...(FLO_INTAKE_TOKEN && { intakeToken: FLO_INTAKE_TOKEN }),
  ...secrets,
  now: () => new Date(),
}).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const server = createServer((req, res) => {
  if (!sandbox.handle(req, res)) sendText(res, 404, 'Not here.');
});
server.on('error', (error) => {
  console.error(`The sandbox cannot listen on ${HOST}:${PORT}: ${error.message}`);
  process.exit(1);
});
server.listen(Number(PORT), HOST, () => {
  console.log(`The sandbox workspace is at ${address()}/`);
  console.log(
    'Time cannot be skipped here: Flo runs in another process, by its own clock. With npm start it can.',
  );
  console.log('Start Flo with:');
  console.log(`  SLACK_BOT_TOKEN=${secrets.botToken}`);
  console.log(`  SLACK_SIGNING_SECRET=${secrets.signingSecret}`);
  console.log(`  SLACK_API_URL=${address()}/sandbox/api/`);
  console.log(`  FLO_DATA=${resolve(FLO_DATA)}   (the mailbox shows what goes out from there)`);
  if (!FLO_INTAKE_TOKEN) console.log('Sample inquiries need FLO_INTAKE_TOKEN, here and for Flo.');
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    server.close();
    await sandbox.close();
    process.exit(0);
  });
}

/**
 * As Flo reads them: the environment goes before `.env`, and an empty value counts as not set. What `.env` says of HOST
 * and PORT is meant for Flo.
 */
function readVariables(): NodeJS.Dict<string> & { FLO_URL: string } {
  const { HOST: _, PORT: floPort = '', ...shared } = readDotEnv();
  const variables: NodeJS.Dict<string> = { ...shared, ...process.env };
  const set = Object.entries(variables)
    .map(([name, value = '']) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return { FLO_URL: `http://127.0.0.1:${floPort.trim() || 3000}`, ...Object.fromEntries(set) };
}

function readDotEnv(): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync('.env', 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    console.error(`.env cannot be read (${code}).`);
    process.exit(1);
  }
}

function refusal(): string | null {
  const real = [SLACK_BOT_TOKEN, SLACK_APP_TOKEN].some((token) => token && !token.startsWith(OWN_TOKEN));
  if (real) {
    return 'A real Slack token is set (SLACK_BOT_TOKEN or SLACK_APP_TOKEN): the sandbox does not start beside it.';
  }
  if (!isLoopbackName(HOST)) return `The sandbox listens on this machine only: HOST=${HOST} is refused.`;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) return `PORT=${PORT} is no port.`;
  return null;
}

/** Made at the first start and kept, so that Flo's variables stay valid. */
async function ownSecrets(): Promise<Secrets> {
  const dir = join(FLO_DATA, 'sandbox');
  const path = join(dir, 'secrets.json');
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const kept = (await readSecrets(path)) ?? (await makeSecrets(path));
  return {
    botToken: SLACK_BOT_TOKEN ?? kept.botToken,
    signingSecret: SLACK_SIGNING_SECRET ?? kept.signingSecret,
  };
}

interface Secrets {
  botToken: string;
  signingSecret: string;
}

/** Null when there are none, or a kill or a full disk left only a part of them. */
async function readSecrets(path: string): Promise<Secrets | null> {
  try {
    const { botToken, signingSecret } = Object(JSON.parse(await readFile(path, 'utf8'))) as Partial<Secrets>;
    return botToken && signingSecret ? { botToken, signingSecret } : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The file is there whole, or not at all. */
async function makeSecrets(path: string): Promise<Secrets> {
  const made = {
    botToken: OWN_TOKEN + randomBytes(12).toString('hex'),
    signingSecret: randomBytes(16).toString('hex'),
  };
  await writeFile(`${path}.next`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${path}.next`, path);
  return made;
}

/** People and channel as Flo expects them; Flo itself checks the file. */
async function readBusiness() {
  const file = await readFile(FLO_CONFIG, 'utf8').catch(() => '');
  const { business, slack } = (parseFile(file) ?? {}) as {
    business?: { name?: string };
    slack?: {
      channel?: string;
      digestChannel?: string;
      owner?: string;
      backup?: string;
      approvers?: string | string[];
    };
  };
  return {
    team: business?.name ?? 'Sandbox',
    channel: slack?.channel ?? 'leads',
    otherChannels: slack?.digestChannel ? [slack.digestChannel] : [],
    owner: slack?.owner ?? 'olivia@team.example',
    ...(slack?.backup && { backup: slack.backup }),
    approvers: [slack?.approvers ?? []].flat(),
  };
}

function parseFile(text: string): unknown {
  try {
    return parse(text);
  } catch {
    console.error(`${FLO_CONFIG} cannot be read: npm run check says where.`);
    process.exit(1);
  }
}

function address(): string {
  const { port } = server.address() as AddressInfo;
  return `http://${HOST === '::1' ? '[::1]' : HOST}:${port}`;
}
