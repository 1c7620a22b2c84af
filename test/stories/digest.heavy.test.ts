import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import { jobTable } from '../../src/doors/jobs.js';
import { examplePolicy } from '../support/inquiries.js';
import { type MongoServer, startMongo } from '../support/mongo-server.js';
import { until } from '../support/sandbox.js';
import { crash, openWorld, pause } from '../support/story.js';
import { movableTime } from '../support/time.js';

const policy = examplePolicy({ metric: { name: 'response-time', baseline: 26 * 3_600_000 } });

let mongo: MongoServer | null;
beforeAll(async () => {
  mongo = await startMongo();
});
afterAll(async () => {
  await mongo?.stop();
});

describe('two processes on one MongoDB', () => {
  it('post one digest for a week, drawn once; the one that is left posts that of the other', async (test) => {
    if (!mongo) return;
    const time = movableTime('2026-10-26T15:30:00Z');
    let drawn = 0;
    const charts = {
      draw: async (chart: Parameters<typeof drawChart>[0]) => {
        drawn += 1;
        return drawChart(chart);
      },
    };
    const mongoUri = `${mongo.uri}/digest-${process.pid}`;
    const both = { policy, now: time.now, jobs: jobTable(policy), charts, mongoUri };
    const one = await openWorld(test, both);
    const other = await openWorld(test, { ...both, beside: one });
    const digests = () =>
      one.slack
        .messages(one.slack.channel.id)
        .filter((m) => /^digest\//.test(String(m.metadata?.event_payload.key)));
    time.goTo('2026-10-26T16:00:01Z');
    await until(() => digests().length > 0);
    await pause(2_000);
    expect(digests().map((m) => m.metadata?.event_payload.key)).toEqual(['digest/2026-10-19']);
    expect(drawn).toBe(1);

    // The next week, one of them ends between its upload and its post.
    let ended = false;
    for (const world of [one, other]) {
      const { uploadPicture } = world.flo.deps.desk;
      world.flo.deps.desk.uploadPicture = async (picture) => {
        const uploaded = await uploadPicture.call(world.flo.deps.desk, picture);
        if (!ended) {
          ended = true;
          await crash(world);
        }
        return uploaded;
      };
    }
    time.goTo('2026-11-02T17:00:01Z');
    await until(() => digests().length > 1);
    await pause(2_000);
    expect(ended).toBe(true);
    expect(digests()).toHaveLength(2);
    expect(drawn).toBe(3);
  });
});
