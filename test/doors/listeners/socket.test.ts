import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { AbortLike, Clock } from '../../../src/deps/clock.js';
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
    await until(() => asked >= 3);
    expect(socket.problem).toBe('Slack does not answer on Socket Mode');
    closing.abort();
    await keeping;
  });

  it('waits as long as Slack asks it to, and makes one connection then', async () => {
    const slack = await startSlack();
    slack.limit(30);
    const { socket, opened, pauses } = slack.connect();
    await until(() => pauses().length === 1);
    expect(socket.problem).toBe('Slack asked to wait');
    expect(pauses()[0]?.ms).toBeGreaterThan(29_000);
    pauses()[0]?.end();
    await until(() => opened() === 1 && socket.problem === null);
    await new Promise((later) => setTimeout(later, 500));
    expect(slack.asked()).toBe(2);
    expect(opened()).toBe(1);
  });

  it.each(['refresh_requested', 'warning'])(
    'connects at once where Slack ends a connection that has long stood, as it does every few hours: %s',
    async (reason) => {
      const slack = await startSlack();
      const { socket, opened, pauses } = slack.connect();
      await socket.tried;
      slack.time.aheadMs = 3_600_000;
      slack.say({ type: 'disconnect', reason });
      // It waits for no end of a connection that Slack has done with: Slack does not close it.
      if (reason === 'warning') slack.hearNoMore();
      await until(() => opened() === 2);
      expect(pauses()).toEqual([]);
    },
  );

  it('pauses before it connects again, and longer each time, where no connection lasts', async () => {
    const slack = await startSlack();
    const { opened, stands, pauses } = slack.connect();
    for (const [i, ms] of [1_000, 2_000, 4_000].entries()) {
      await until(() => stands() === i + 1);
      slack.say({ type: 'disconnect', reason: 'too_many_websockets' });
      await until(() => pauses().length === i + 1);
      expect(pauses()[i]?.ms).toBe(ms);
      expect(opened()).toBe(i + 1);
      pauses()[i]?.end();
    }
    await until(() => opened() === 4);
  });
});

/** A connection is waited for so long. */
const CONNECT_MS = 15_000;

/** Socket Mode's door, and what it says over the newest connection. */
async function startSlack() {
  let asked = 0;
  let opened = 0;
  let waitS = 0;
  const time = { aheadMs: 0 };
  const server = createServer((req, res) => {
    req.resume();
    asked++;
    if (waitS > 0) {
      res.writeHead(429, { 'retry-after': String(waitS) }).end();
      waitS = 0;
      return;
    }
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port()}/link` }));
  });
  const sockets = new WebSocketServer({ server });
  const links: WebSocket[] = [];
  sockets.on('connection', (link) => {
    opened++;
    links.push(link);
    link.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = () => (server.address() as AddressInfo).port;
  const closing = new AbortController();
  onTestFinished(() => {
    closing.abort();
    for (const link of sockets.clients) link.terminate();
    server.closeAllConnections();
    server.close();
  });
  return {
    time,
    asked: () => asked,
    limit(seconds: number) {
      waitS = seconds;
    },
    say(words: object) {
      for (const link of links.slice(-1)) link.send(JSON.stringify(words));
    },
    /** The newest connection stays open, and nothing that comes over it is read. */
    hearNoMore() {
      for (const link of links.slice(-1)) link.pause();
    },
    /** By a clock whose waits end when a test says so. */
    connect() {
      const waits: { ms: number; end(): void; signal?: AbortLike }[] = [];
      const clock: Clock = {
        now: () => new Date(Date.now() + time.aheadMs),
        after: (ms, signal) =>
          new Promise<void>((end) => {
            waits.push({ ms, end, ...(signal && { signal }) });
            signal?.addEventListener('abort', end);
          }),
      };
      const socket = new SlackSocket(
        { appToken: 'xapp-test', apiUrl: `http://127.0.0.1:${port()}/api/`, timeoutMs: 60_000 },
        clock,
        silent,
        quiet as never,
      );
      void socket.keep(closing.signal);
      return {
        socket,
        opened: () => opened,
        /** How many connections were made, or given up. */
        stands: () => waits.filter(({ ms, signal }) => ms === CONNECT_MS && signal?.aborted).length,
        pauses: () => waits.filter(({ ms }) => ms !== CONNECT_MS),
      };
    },
  };
}
