import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { describeStore } from './contract.js';
import { silent } from './samples.js';
import { describeWalks } from './walk-contract.js';

const folder = await mkdtemp(join(tmpdir(), 'flo-store-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describeStore('the embedded engine', (leaseClock) => openStore({ folder }, silent, leaseClock));
describeWalks('the embedded engine', async () =>
  openStore({ folder: await mkdtemp(join(folder, 'walk-')) }, silent),
);
