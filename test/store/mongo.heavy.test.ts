import { afterAll, describe, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { startMongo } from '../support/mongo-server.js';
import { describeStore } from './contract.js';
import { newId, silent } from './samples.js';
import { describeWalks } from './walk-contract.js';

const server = await startMongo();
afterAll(() => server?.stop());

if (server) {
  const uri = `${server.uri}/flo-test-${newId()}`;
  describeStore('MongoDB', (leaseClock) => openStore({ uri }, silent, leaseClock));
  describeWalks('MongoDB', () => openStore({ uri: `${uri}-walk` }, silent));
} else {
  describe('the store on MongoDB', () => {
    it('ran without a server, and said so', () => {});
  });
}
