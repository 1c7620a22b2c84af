import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { SlackSocket } from '../../../src/doors/listeners/socket.js';
import { silent } from '../../store/samples.js';
import { until } from '../../support/sandbox.js';

const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => 'error',
};

describe('Socket Mode', () => {
  it('gives up a connection that is never answered, says so, and tries again', async (test) => {
    let asked = 0;
    const slack = createServer((req, res) => {
      req.resume();
      asked++;
      const { port } = slack.address() as AddressInfo;
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/link` }));
    });
    // An upgrade that nobody answers.
    slack.on('upgrade', () => {});
    await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
    const closing = new AbortController();
    test.onTestFinished(() => {
      closing.abort();
      slack.closeAllConnections();
      slack.close();
    });
    const { port } = slack.address() as AddressInfo;
    // Fifteen seconds are a few milliseconds here.
    const clock = {
      now: () => new Date(),
      after: (ms: number, signal?: AbortSignal) =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms / 100);
          signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
          });
        }),
    };
    const socket = new SlackSocket(
      { appToken: 'xapp-test', apiUrl: `http://127.0.0.1:${port}/api/`, timeoutMs: 2_000 },
      clock,
      silent,
      quiet as never,
    );
    const keeping = socket.keep(closing.signal);
    await until(() => asked >= 3, 15_000);
    expect(socket.problem).toBe('Slack does not answer on Socket Mode');
    closing.abort();
    await keeping;
  });
});
