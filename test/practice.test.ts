import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Config } from '../src/config.js';
import type { Store } from '../src/deps/store.js';
import { refuseForeign } from '../src/practice.js';
import { openStore } from '../src/store/open-store.js';
import { inquiry, silent } from './store/samples.js';

const SANDBOX: Config['slack'] = { mode: 'sandbox' };
const OWN_PROCESS: Config['slack'] = { mode: 'http', botToken: 'xoxb-sandbox-1f', signingSecret: 's' };
const REAL: Config['slack'] = { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' };

let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'flo-practice-'));
  store = await openStore({ folder: join(dataDir, 'store') }, silent);
});
afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

const start = (slack: Config['slack'], where: Config['store'] = { kind: 'embedded' }) =>
  refuseForeign(store, { slack, dataDir, store: where });
const MONGO: Config['store'] = { kind: 'mongodb', uri: 'mongodb://ana:s3cret@db.example/flo' };

it('keeps what was practised out of a real workspace, whichever way the sandbox ran', async () => {
  expect(await start(SANDBOX)).toBeNull();
  await store.insert(inquiry());
  expect(await start(OWN_PROCESS)).toBeNull();
  const refused = await start(REAL);
  expect(refused).toContain(`FLO_DATA (${dataDir}) holds practice inquiries`);
  expect(refused).toContain('FLO_DATA=.flo-desk');
  expect(refused).not.toContain('delete');
  expect(await start(REAL, MONGO)).toMatch(/^MONGODB_URI leads to practice/);
  expect(await start(SANDBOX)).toBeNull();
});

it('keeps customers out of the sandbox', async () => {
  expect(await start(REAL)).toBeNull();
  await store.insert(inquiry());
  expect(await start(REAL)).toBeNull();
  expect(await start(SANDBOX)).toMatch(/FLO_DATA.*real workspace.*Set SLACK_BOT_TOKEN, or .*\.flo-sandbox/);
  expect(await start(OWN_PROCESS, MONGO)).not.toContain('s3cret');
});

it('lets a real workspace have a folder in which nothing came in yet', async () => {
  expect(await start(SANDBOX)).toBeNull();
  expect(await start(REAL)).toBeNull();
  await store.insert(inquiry());
  expect(await start(SANDBOX)).not.toBeNull();
});

it('judges a store from before it said so by the sandbox beside it', async () => {
  await store.insert(inquiry());
  await mkdir(join(dataDir, 'sandbox'));
  const refused = await start(REAL);
  expect(refused).toContain(`delete ${join(dataDir, 'sandbox')}`);
  await rm(join(dataDir, 'sandbox'), { recursive: true });
  expect(await start(SANDBOX)).not.toBeNull();
  expect(await start(REAL)).toBeNull();
});
