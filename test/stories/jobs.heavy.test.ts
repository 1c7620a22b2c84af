import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../src/doors/jobs/job.js';
import { announce } from '../../src/flows/announce.js';
import { type MongoServer, startMongo } from '../support/mongo-server.js';
import { until } from '../support/sandbox.js';
import { crash, openWorld } from '../support/story.js';

let mongo: MongoServer | null;
beforeAll(async () => {
  mongo = await startMongo();
});
afterAll(() => mongo?.stop());

describe('jobs on one MongoDB', () => {
  it('run each slot in one of three processes, and what they tell stands once', async (test) => {
    if (!mongo) return;
    const mongoUri = `${mongo.uri}/flo-jobs-${process.pid}-a`;
    const ran: string[] = [];
    const job: Job = {
      name: 'digest',
      schedule: '*/2 * * * * *',
      catchUp: true,
      run: async (deps, slot) => {
        const key = slot.toISOString();
        ran.push(key);
        await announce(deps, {
          id: `digest ${key}`,
          to: { kind: 'channel', channel: 'leads' },
          content: { kind: 'notice', text: `A digest of ${key}` },
          at: slot,
        });
      },
    };
    const first = await openWorld(test, { mongoUri, jobs: [job] });
    first.slack.setLimits('off');
    for (let i = 0; i < 2; i++) await openWorld(test, { mongoUri, jobs: [job], beside: first });
    await until(() => ran.length >= 6);
    expect(new Set(ran).size).toBe(ran.length);
    const told = () => first.slack.messages().filter(({ text }) => text.startsWith('A digest of'));
    await until(() => told().length >= 6);
    expect(new Set(told().map(({ text }) => text)).size).toBe(told().length);
  });

  it('go on in another process when the one that ran them is gone', async (test) => {
    if (!mongo) return;
    const mongoUri = `${mongo.uri}/flo-jobs-${process.pid}-b`;
    const ran: { by: string; slot: Date }[] = [];
    // A time that comes once a day, and is about to.
    const soon = new Date(Date.now() + 6_000);
    const [time] = /\d+:\d+:\d+/.exec(
      soon.toLocaleTimeString('en-GB', { timeZone: 'America/Los_Angeles' }),
    ) ?? ['0:0:0'];
    const [hour, minute, second] = time.split(':').map(Number);
    const job = (by: string): Job => ({
      name: 'review',
      schedule: `${second} ${minute} ${hour} * * *`,
      catchUp: false,
      run: async (_deps, slot, signal) => {
        ran.push({ by, slot });
        if (ran.length === 1) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    });
    const worlds = {
      a: await openWorld(test, { mongoUri, jobs: [job('a')] }),
      b: null as Awaited<ReturnType<typeof openWorld>> | null,
    };
    worlds.b = await openWorld(test, { mongoUri, jobs: [job('b')], beside: worlds.a });
    await until(() => ran.length === 1);
    const [holder] = ran;
    await crash(holder?.by === 'a' ? worlds.a : worlds.b);
    await until(() => ran.length === 2);
    expect(ran[1]).toEqual({ by: holder?.by === 'a' ? 'b' : 'a', slot: holder?.slot });
  });
});
