import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Traffic } from '../../src/doors/traffic.js';

/** A clock that goes from one waking to the next as soon as everybody sleeps. */
function makeClock() {
  let now = 1_000_000;
  let setBy = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => new Date(now + setBy),
    /** It tells another time from now on; whoever sleeps is not woken earlier or later. */
    set: (ms: number) => {
      setBy += ms;
    },
    after: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        sleepers.push({ at: now + ms, wake });
        signal?.addEventListener('abort', wake);
      }),
    /** What is to happen at some time goes by the same clock. */
    at: (ms: number, act: () => void) => sleepers.push({ at: now + ms, wake: act }),
    async run(until: Promise<unknown>) {
      let over = false;
      void until.then(() => {
        over = true;
      });
      const began = now;
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (over) return now - began;
        const next = Math.min(...sleepers.map(({ at }) => at));
        if (!Number.isFinite(next)) throw new Error('everybody sleeps for ever');
        now = Math.max(now, next);
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
    },
  };
}

function setUp() {
  const clock = makeClock();
  const traffic = new Traffic(clock);
  const come = (complete = true) => {
    const res = new EventEmitter();
    traffic.count({ socket: new EventEmitter(), complete } as IncomingMessage, res as ServerResponse);
    return () => void res.emit('close');
  };
  const quietAfter = (atMostMs: number, signal = new AbortController().signal) =>
    clock.run(traffic.quiet(atMostMs, signal));
  return { clock, come, quietAfter };
}

describe('the traffic at the door', () => {
  it('is quiet at once where nobody came', async () => {
    expect(await setUp().quietAfter(1_000)).toBe(0);
  });

  it('is quiet a moment after the last has an answer', async () => {
    const { clock, come, quietAfter } = setUp();
    const [one, two] = [come(), come()];
    clock.at(20, one);
    clock.at(30, two);
    const took = await quietAfter(1_000);
    expect(took).toBeGreaterThan(30);
    expect(took).toBeLessThan(50);
  });

  it('is not quiet between the answers to many and what they send next', async () => {
    const { clock, come, quietAfter } = setUp();
    const goOn = () => {
      const answer = come();
      clock.at(10, () => {
        answer();
        clock.at(1, goOn);
      });
    };
    goOn();
    expect(await quietAfter(1_000)).toBe(1_000);
  });

  it('does not count who is slow', async () => {
    const { come, quietAfter } = setUp();
    come();
    const took = await quietAfter(60_000);
    expect(took).toBeGreaterThanOrEqual(500);
    expect(took).toBeLessThan(700);
    expect(await quietAfter(60_000)).toBe(0);
  });

  it('holds nothing back for longer where the clock is set back meanwhile', async () => {
    const { clock, come, quietAfter } = setUp();
    come();
    clock.at(20, () => clock.set(-3_600_000));
    expect(await quietAfter(400)).toBeLessThanOrEqual(400);
  });

  it('is not held to be busy for an hour where the clock is set back by one', async () => {
    const { clock, come, quietAfter } = setUp();
    come()();
    come();
    clock.set(-3_600_000);
    expect(await quietAfter(1_000)).toBe(0);
  });

  it('forgets all whom a connection has asked for, and that hangs up before the first has an answer', async () => {
    const clock = makeClock();
    const traffic = new Traffic(clock);
    let asked = 0;
    // Nobody is answered, and Node gives the connection to the first alone.
    const server = createServer((req, res) => {
      traffic.count(req, res);
      asked++;
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const warned: Error[] = [];
    const warn = (warning: Error) => warned.push(warning);
    process.on('warning', warn);
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: flo\r\n\r\n'.repeat(20));
    while (asked < 20) await sleep(1);
    socket.destroy();
    while ((await new Promise<number>((resolve) => server.getConnections((_, n) => resolve(n)))) > 0)
      await sleep(1);
    expect(await clock.run(traffic.quiet(400, new AbortController().signal))).toBeLessThan(350);
    expect(warned).toEqual([]);
    process.off('warning', warn);
    server.close();
  });

  it('does not count whose words are still under way, however often such a one comes', async () => {
    const { clock, come, quietAfter } = setUp();
    const goOn = () => {
      come(false);
      clock.at(400, goOn);
    };
    goOn();
    const took = await quietAfter(60_000);
    expect(took).toBeGreaterThanOrEqual(50);
    expect(took).toBeLessThan(200);
  });

  it.each([
    ['go on dribbling', 100, false],
    ['go on dribbling', 20, false],
    ['hang up', 100, true],
    ['hang up', 20, true],
  ])(
    'is not held up for long by one more every moment who has not sent all of it: they %s, %d ms',
    async (_, every, hangsUp) => {
      const { clock, come, quietAfter } = setUp();
      const goOn = () => {
        const hangUp = come(false);
        if (hangsUp) clock.at(30, hangUp);
        clock.at(every, goOn);
      };
      goOn();
      expect(await quietAfter(60_000)).toBeLessThanOrEqual(200);
      for (let i = 0; i < 50; i++) expect(await quietAfter(60_000)).toBe(0);
    },
  );

  it('waits for whoever is about to have sent all of it, also a while after somebody dribbled', async () => {
    const { clock, come, quietAfter } = setUp();
    const hangUp = come(false);
    await quietAfter(60_000);
    hangUp();
    const later = new Promise<void>((resolve) => clock.at(10_001, resolve));
    await clock.run(later);
    come(false);
    expect(await quietAfter(60_000)).toBeGreaterThanOrEqual(50);
  });

  it('still waits for those who have sent all of it where somebody dribbles', async () => {
    const { clock, come, quietAfter } = setUp();
    come(false);
    expect(await quietAfter(60_000)).toBeLessThanOrEqual(200);
    clock.at(80, come());
    expect(await quietAfter(60_000)).toBeGreaterThanOrEqual(80);
  });

  it('ends when Flo does', async () => {
    const { clock, come, quietAfter } = setUp();
    come();
    const closing = new AbortController();
    clock.at(20, () => closing.abort());
    expect(await quietAfter(60_000, closing.signal)).toBe(20);
  });
});
