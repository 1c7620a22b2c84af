import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BusinessHours } from '../../src/core/business-hours.js';
import { LEASE_MS } from '../../src/core/work.js';
import type { Claim } from '../../src/deps/claim.js';
import type { Mailer, MailOutcome } from '../../src/deps/mailer.js';
import type { Store } from '../../src/deps/store.js';
import type { Deps } from '../../src/deps.js';
import { deliver } from '../../src/flows/deliver.js';
import { openStore } from '../../src/store/open-store.js';
import { silent, work } from '../store/samples.js';
import { exampleDecision, exampleDraft, exampleInquiry, examplePolicy } from '../support/inquiries.js';

const NOW = new Date('2026-11-03T10:00:00Z');
const LATER = new Date(NOW.getTime() + LEASE_MS + 1);
const DEFERRED: MailOutcome = { kind: 'deferred', detail: 'Flo was stopping.' };

/** Two workers at one letter: the first stood still until its lease was over, and comes to its end after all. */
describe('a letter whose sender lost its lease', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flo-deliver-'));
    store = await openStore({ folder }, silent);
    const draft = exampleDraft();
    const open = exampleInquiry({ _id: 'one', drafts: [draft] });
    const decision = exampleDecision(open, { at: NOW });
    await store.insert({ ...open, status: 'approved', decision, work: { deliver: work({ due: NOW }) } });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const claimAt = async (by: string, at: Date) => (await store.claim('deliver', by, at)) as Claim;
  /** One worker's turn, handed back as its lane does. */
  const turnOf = async (claim: Claim, mailer: Partial<Mailer>) => {
    const policy = examplePolicy();
    const deps = {
      store,
      policy,
      hours: new BusinessHours(policy.business),
      clock: { now: () => NOW },
      log: silent,
      mailer: { kind: 'outbox', domain: 'x.example', ...mailer },
    } as unknown as Deps;
    await store.end(claim, await deliver(deps, claim, new AbortController().signal));
  };
  const expectOwed = async () => {
    expect(await store.get('one')).toMatchObject({ status: 'approved' });
    expect(await store.nextDue('deliver')).not.toBeNull();
  };

  it('is still owed where the other finds that the first has put it off meanwhile', async () => {
    const slow = await claimAt('slow', NOW);
    let putOff = () => {};
    const first = turnOf(slow, {
      send: () =>
        new Promise((resolve) => {
          putOff = () => resolve(DEFERRED);
        }),
    });
    await expect.poll(async () => (await store.get('one'))?.deliveries.length).toBe(1);
    const quick = await claimAt('quick', LATER);
    await turnOf(quick, {
      lookUp: async () => {
        putOff();
        await first;
        return 'absent';
      },
    });
    await expectOwed();
  });

  it('is still owed where the other finds that the first has just begun', async () => {
    const slow = await claimAt('slow', NOW);
    const quick = await claimAt('quick', LATER);
    let putOff = () => {};
    const first = turnOf(slow, {
      send: () =>
        new Promise((resolve) => {
          putOff = () => resolve(DEFERRED);
        }),
    });
    await expect.poll(async () => (await store.get('one'))?.deliveries.length).toBe(1);
    await turnOf(quick, {});
    await expectOwed();
    putOff();
    await first;
    await expectOwed();
  });
});
