import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../src/doors/jobs/job.js';
import { announce } from '../../src/flows/announce.js';
import { type MongoServer, startMongo } from '../support/mongo-server.js';
import { until } from '../support/sandbox.js';
import { crash, openWorld } from '../support/story.js';
import { movableTime } from '../support/time.js';

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
    // A noon that comes when both know of it.
    const time = movableTime('2026-10-20T18:00:00Z');
    const job = (by: string): Job => ({
      name: 'review',
      schedule: '0 12 * * *',
      catchUp: true,
      run: async (_deps, slot, signal) => {
        ran.push({ by, slot });
        if (ran.length === 1) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    });
    const worlds = {
      a: await openWorld(test, { mongoUri, jobs: [job('a')], now: time.now }),
      b: null as Awaited<ReturnType<typeof openWorld>> | null,
    };
    const known = 'job review: 0 12 * * * in America/Los_Angeles, since';
    await until(() => worlds.a.store.readSetting(known));
    worlds.b = await openWorld(test, { mongoUri, jobs: [job('b')], now: time.now, beside: worlds.a });
    time.goTo('2026-10-20T19:00:01Z');
    await until(() => ran.length === 1);
    const [holder] = ran;
    await crash(holder?.by === 'a' ? worlds.a : worlds.b);
    await until(() => ran.length === 2);
    expect(ran[1]).toEqual({ by: holder?.by === 'a' ? 'b' : 'a', slot: holder?.slot });
  });
});
