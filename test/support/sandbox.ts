import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { PATIENT } from './serve.js';

export interface RunningSandbox extends Sandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** For `SLACK_API_URL` and `slackApiUrl`. */
  apiUrl: string;
  botToken: string;
  signingSecret: string;
  dataDir: string;
  /** What was refused, as the sandbox would tell on stderr. */
  complaints: string[];
  /** Where Flo listens, once that is known. */
  setFlo(url: string): void;
  /** Closes the sandbox and opens it again on the same folder, at the same address, with these changes. */
  restart(changes?: Partial<SandboxOptions>): Promise<void>;
  /** Closes; the folder goes too, unless it was given. */
  stop(): Promise<void>;
}

/** The sandbox on an ephemeral loopback port by itself. Flo is nowhere until `setFlo`. */
export async function startSandbox(overrides: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const dataDir = overrides.dataDir ?? (await mkdtemp(join(tmpdir(), 'flo-sandbox-')));
  const complaints: string[] = [];
  // Nothing listens on port 9 (discard) of a test machine.
  let floUrl = 'http://127.0.0.1:9';
  let url = '';
  const options: SandboxOptions = {
    team: 'Cedar & Pine',
    channel: 'leads',
    owner: 'olivia@cedarpine.example',
    backup: 'ben@cedarpine.example',
    floUrl: () => floUrl,
    url: () => url,
    signingSecret: 'signing-secret-of-the-sandbox',
    botToken: 'xoxb-sandbox-token',
    now: () => new Date(),
    complain: (words) => complaints.push(words),
    // Slack's three seconds are a minute here.
    patience: 20,
    ...overrides,
    dataDir,
  };
  let sandbox = await createSandbox(options);
  const server = createServer(PATIENT, (req, res) => {
    if (!sandbox.handle(req, res)) res.writeHead(404).end();
  });
  url = await listen(server);
  const running: RunningSandbox = {
    ...sandbox,
    url,
    apiUrl: `${url}/sandbox/api/`,
    botToken: options.botToken,
    signingSecret: options.signingSecret,
    dataDir,
    complaints,
    setFlo(to) {
      floUrl = to;
    },
    async restart(changes = {}) {
      await sandbox.close();
      sandbox = await createSandbox(Object.assign(options, changes));
      Object.assign(running, sandbox);
    },
    async stop() {
      await sandbox.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (!overrides.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
  return running;
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * So long a test waits for what must come. Only a test that fails waits it out: it is far more than a busy machine
 * takes, and no promise of Flo's.
 */
export const PATIENCE_MS = 60_000;

/** Waits until `look` finds something. */
export async function until<T>(
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  waitMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + waitMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Nothing came within ${waitMs} ms.`);
    await new Promise((again) => setTimeout(again, 15));
  }
}
