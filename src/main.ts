import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createPreparer } from './ai/preparer.js';
import { createFlo, type SlackAccess } from './app.js';
import { askAround } from './ask-around.js';
import { createCharts } from './chart/charts.js';
import { type CheckSources, checkSetup, tellCheck } from './check.js';
import type { Config } from './config.js';
import { BusinessHours } from './core/business-hours.js';
import type { Policy } from './core/policy.js';
import { rehearse } from './core/rules/rehearse.js';
import { makeDataFolder } from './data-folder.js';
import type { Clock } from './deps/clock.js';
import type { Log } from './deps/log.js';
import { describeFault } from './doors/fault.js';
import { SERVER_TIMEOUTS } from './doors/http/door.js';
import { jobTable } from './doors/jobs.js';
import { createKnowledge } from './knowledge/knowledge.js';
import { localAddress } from './local-address.js';
import { createOutboxMailer } from './mail/outbox.js';
import { createSmtpMailer } from './mail/smtp.js';
import { refuseForeign, SANDBOX_TOKEN } from './practice.js';
import type { MovableClock } from './sandbox/clock.js';
import { MEANWHILE } from './slack/refusals.js';
import { openStore } from './store/open-store.js';
import { systemClock } from './system-clock.js';
import { tellStart } from './tell-start.js';

/** As long as the start waits to say whether Slack takes the token. */
const SLACK_ANSWER_MS = 1_000;
const COMMANDS = 'npm start starts Flo, npm run check looks at everything first';
const HOME = fileURLToPath(new URL('..', import.meta.url));

/** Reads the environment, opens what is real, and serves until SIGTERM; or only looks, when asked to check. */
async function main(): Promise<void> {
  const sources = { env: process.env, cwd: process.cwd(), home: HOME };
  const [asked, ...more] = process.argv.slice(2);
  if (asked === 'check' && more.length === 0) return check(sources);
  if (asked === '--help' || asked === '-h') return console.log(`${COMMANDS}.`);
  const unknown = asked === 'check' ? more[0] : asked;
  if (unknown !== undefined)
    return fail(`Flo knows no "${unknown}": ${COMMANDS}. What it goes by is set in .env and flo.yml.`);
  const { config, wrong, notices } = checkSetup(sources);
  if (config === null || wrong.length > 0) {
    for (const error of wrong) console.error(error);
    return fail('Flo did not start: please mend the above.');
  }
  const noFolder = await makeDataFolder(config.dataDir);
  if (noFolder) return fail(noFolder);
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2)) as Log;

  const moved = config.slack.mode === 'sandbox' ? await openMovableClock(config) : null;
  const time: Clock = moved ?? systemClock;
  const knowledge = createKnowledge({ folder: config.knowledgeDir, clock: time, log });
  // Read while the rest opens.
  void knowledge.health();

  let handle: RequestListener = (_req, res) => {
    res.writeHead(503, { 'retry-after': '1' }).end();
  };
  const server = createServer(SERVER_TIMEOUTS, (req, res) => handle(req, res));
  const store = await openStore(
    config.store.kind === 'mongodb' ? { uri: config.store.uri } : { folder: join(config.dataDir, 'store') },
    log,
    // Skipping ahead must not end the leases of those who are at work.
    moved ?? undefined,
  );
  const foreign = await refuseForeign(store, config);
  if (foreign) {
    await store.close();
    return fail(`Flo did not start: ${foreign}`);
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNotListening(error, config))));
    server.listen(config.port, config.host, resolve);
  });
  const token = await readIntakeToken(config, store);
  // Told at once: should the rest of the start fail, it is not made a second time.
  if (token.fresh) {
    console.log(
      `Token for POST /inquiries, shown this once: ${token.value}\n(FLO_INTAKE_TOKEN sets your own)\n`,
    );
  }
  const { port } = server.address() as AddressInfo;
  const address = localAddress(config.host, port);

  const workspace = moved && (await openSandbox(config, { address, intakeToken: token.value, moved }));
  const preparer = createPreparer({
    apiKey: config.model?.apiKey,
    baseUrl: config.model?.baseUrl,
    model: config.model?.name,
    fallbacks: config.model?.fallbacks,
    policy: config.policy,
    promptsDir: join(HOME, 'prompts'),
    clock: time,
    log,
  });
  const flo = createFlo({
    policy: config.policy,
    slack: workspace ? workspace.access : (config.slack as SlackAccess),
    store,
    preparer,
    knowledge,
    mailer:
      config.mail.kind === 'smtp'
        ? createSmtpMailer({ ...config.mail, log })
        : createOutboxMailer({
            folder: join(config.dataDir, 'outbox'),
            from: config.mail.from,
            ...(config.mail.replyTo && { replyTo: config.mail.replyTo }),
          }),
    charts: createCharts(),
    clock: time,
    log,
    intakeToken: token.value,
    newId: () => randomUUID().replaceAll('-', ''),
    jobs: jobTable(config.policy),
    workerId: `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`,
  });
  handle = (req, res) => {
    if (!workspace?.handle(req, res)) flo.handle(req, res);
  };
  // Asked before the work begins: what a Flo that was killed left to do would keep the answer waiting.
  const slack = await inTime(flo.deps.desk.health());
  await flo.start();
  const connection = await inTime(flo.connection());
  const told = tellStart(config, notices, {
    manifest: readFileSync(join(HOME, 'manifest.yml'), 'utf8'),
    address,
    model: preparer.model,
    knowledge: (await knowledge.health()).words,
    aheadMs: moved?.aheadMs() ?? 0,
    slackProblems: [
      ...(slack?.ok ? [] : [`${slack?.words ?? 'Slack does not answer yet'}. ${MEANWHILE.SLACK_BOT_TOKEN}`]),
      ...(connection === null ? [] : [`${connection}. ${MEANWHILE.SLACK_APP_TOKEN}`]),
    ],
  });
  console.log(told);

  const stop = async () => {
    server.close();
    server.closeIdleConnections();
    await flo.stop();
    await workspace?.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await rehearseRules(config.policy, log);
}

/** Whoever waits for an answer goes first. */
async function rehearseRules(policy: Policy, log: Log): Promise<void> {
  try {
    for (const _step of rehearse(policy, systemClock.now())) await setImmediate();
  } catch (error) {
    log.error(describeFault(error), 'the rules could not be rehearsed: the first inquiry may take longer');
  }
}

/** What Slack answers soon, or null. */
function inTime<T>(answer: Promise<T>): Promise<T | null> {
  return Promise.race([answer, systemClock.after(SLACK_ANSWER_MS).then(() => null)]);
}

async function check(sources: CheckSources): Promise<void> {
  const found = await askAround(checkSetup(sources), systemClock);
  console.log(tellCheck(found));
  if (found.wrong.length > 0) process.exitCode = 1;
}

/** The local stand-in for Slack, in this process and on this port. */
async function openSandbox(
  config: Config,
  { address, intakeToken, moved }: { address: string; intakeToken: string; moved: MovableClock },
) {
  const { createSandbox } = await import('./sandbox/sandbox.js');
  const { business, slack } = config.policy;
  const hours = new BusinessHours(business);
  const signingSecret = randomBytes(16).toString('hex');
  const botToken = `${SANDBOX_TOKEN}${randomBytes(12).toString('hex')}`;
  const sandbox = await createSandbox({
    team: business.name,
    channel: slack.channel.replace(/^#/, ''),
    otherChannels: [slack.digestChannel.replace(/^#/, '')],
    owner: slack.owner,
    ...(slack.backup && { backup: slack.backup }),
    approvers: slack.approvers,
    dataDir: config.dataDir,
    floUrl: address,
    intakeToken,
    signingSecret,
    botToken,
    now: () => moved.now(),
    clock: moved,
    stops: (from, to) => stopsBetween(hours, from, to),
  });
  const access: SlackAccess = { mode: 'http', botToken, signingSecret, apiUrl: `${address}/sandbox/api/` };
  return {
    access,
    handle: sandbox.handle.bind(sandbox),
    close: () => sandbox.close(),
  };
}

/** A minute after each opening and before each closing: nudges are told while the business is open. */
function stopsBetween(hours: BusinessHours, from: Date, to: Date): Date[] {
  return hours
    .openingsBetween(from, to)
    .flatMap((opening) => [
      new Date(opening.from.getTime() + 60_000),
      new Date(opening.to.getTime() - 60_000),
    ])
    .filter((stop) => stop > from && stop < to);
}

/** Flo's time in the sandbox, which its page can move on. */
async function openMovableClock(config: Config): Promise<MovableClock> {
  const { MovableClock } = await import('./sandbox/clock.js');
  return MovableClock.open(systemClock, join(config.dataDir, 'sandbox', 'clock.json'));
}

async function readIntakeToken(config: Config, store: Awaited<ReturnType<typeof openStore>>) {
  if (config.intakeToken !== undefined) return { value: config.intakeToken, fresh: false };
  const made = randomBytes(24).toString('base64url');
  const value = await store.setting('intake-token', () => made);
  return { value, fresh: value === made };
}

/** Node names only the code; what helps is the variable. */
function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Config): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: another Flo, or another program, listens there. Stop it first, or choose another port with PORT, as in PORT=${port + 1}.`;
    case 'EACCES':
      return `Port ${port} may not be used: ports below 1024 are the system's own. Choose another with PORT, as in PORT=3000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this computer. Leave HOST out, or set it to 0.0.0.0 to be reached from outside.`;
    default:
      return error.message;
  }
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

main().catch((error: unknown) => fail(`Flo did not start: ${(error as Error).message}`));
