import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BusinessHours } from '../../src/core/business-hours.js';
import type { Deps } from '../../src/deps.js';
import { checkReadiness } from '../../src/flows/readiness.js';
import { reportStatus } from '../../src/flows/report-status.js';
import { openStore } from '../../src/store/open-store.js';
import { silent } from '../store/samples.js';
import { exampleInquiry, examplePolicy, secondsIn } from '../support/inquiries.js';

const NEVER = new Promise<never>(() => {});
const WELL = { ok: true, words: 'answers' };

/** Waits of the clock end when the test says so. */
function handClock() {
  const waits: { ms: number; end(): void }[] = [];
  return {
    waits,
    now: () => secondsIn(60),
    after: (ms: number) => new Promise<void>((end) => void waits.push({ ms, end })),
  };
}

describe('whether Flo is ready', () => {
  it.each([
    ['both answer', {}, null, { ok: true, store: 'answers', slack: 'answers' }],
    [
      'the store fails',
      { ping: () => Promise.reject(new Error('away')) },
      null,
      { ok: false, store: 'does not answer', slack: 'answers' },
    ],
    [
      'Slack’s requests do not come in',
      {},
      'set SLACK_APP_TOKEN',
      { ok: false, store: 'answers', slack: 'set SLACK_APP_TOKEN' },
    ],
    [
      'nothing works with Slack',
      { slack: { ok: false, words: 'set SLACK_BOT_TOKEN' } },
      'set SLACK_APP_TOKEN',
      { ok: false, store: 'answers', slack: 'set SLACK_BOT_TOKEN; set SLACK_APP_TOKEN' },
    ],
  ])('%s', async (_name, parts: { ping?: () => Promise<void>; slack?: typeof WELL }, connection, told) => {
    const clock = handClock();
    const deps = {
      clock,
      store: { ping: parts.ping ?? (() => Promise.resolve()) },
      desk: { health: async () => parts.slack ?? WELL },
    } as unknown as Deps;
    expect(await checkReadiness(deps, () => connection)).toEqual(told);
  });

  it('is told after two seconds, whatever hangs', async () => {
    const clock = handClock();
    const deps = { clock, store: { ping: () => NEVER }, desk: { health: () => NEVER } } as unknown as Deps;
    const asked = checkReadiness(deps, () => null);
    expect(clock.waits.map(({ ms }) => ms)).toEqual([2_000]);
    clock.waits[0]?.end();
    const words = 'does not answer at the moment';
    expect(await asked).toEqual({ ok: false, store: words, slack: words });
  });
});

describe('/flo status', () => {
  it('waits once for Slack, however many links it would like to show', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'flo-status-'));
    const store = await openStore({ folder }, silent);
    test.onTestFinished(async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    });
    const card = { channel: 'C1', ts: '1.1' };
    for (const [i, status] of (['awaiting', 'failed', 'unknown', 'awaiting'] as const).entries()) {
      const at = new Date(secondsIn(0).getTime() - i * 86_400_000);
      await store.insert(
        exampleInquiry({
          _id: `inquiry-${i}`,
          status,
          card,
          receivedAt: at,
          lastMessageAt: at,
          waitingSince: at,
        }),
      );
    }
    const clock = handClock();
    const policy = examplePolicy();
    const health = () => Promise.resolve(WELL);
    const deps = {
      clock,
      store,
      policy,
      hours: new BusinessHours(policy.business),
      desk: { health: () => NEVER, permalink: () => NEVER },
      preparer: { health },
      knowledge: { health },
      mailer: { health },
    } as unknown as Deps;
    const asked = reportStatus(deps);
    await new Promise((done) => setTimeout(done, 50));
    expect(clock.waits.map(({ ms }) => ms)).toEqual([700]);
    clock.waits[0]?.end();
    const report = await asked;
    expect(clock.waits).toHaveLength(1);
    expect(report.slack).toBe('does not answer at the moment');
    expect(report.model).toBe('answers');
    expect(report.troubled.shown.map(({ id }) => id).sort()).toEqual(['inquiry-1', 'inquiry-2']);
    expect(report.oldest).toMatchObject({ receivedAt: secondsIn(-3 * 86_400) });
  });
});
