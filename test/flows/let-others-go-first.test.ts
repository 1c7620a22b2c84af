import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { beginRound } from '../../src/core/life/following.js';
import type { Deps } from '../../src/deps.js';
import * as decide from '../../src/flows/decide.js';
import { saveEdit } from '../../src/flows/edit.js';
import { prepareFollowUp } from '../../src/flows/follow-up.js';
import {
  ANA,
  exampleDraft,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  secondsIn,
} from '../support/inquiries.js';

/** Of nine thousand characters, each sentence is read for itself. */
const LONG = 'We promise. '.repeat(700);
const CLICK = { userId: ANA.id, inquiryId: 'inq1' };

/** A store of one inquiry, which answers at once, and nobody who grows impatient. */
function world(stored: Inquiry) {
  const at = { stored };
  const deps = {
    policy: examplePolicy(),
    store: {
      get: async () => at.stored,
      save: async (_before: Inquiry, after: Inquiry) => {
        at.stored = after;
        return 'saved';
      },
    },
    desk: { approver: async () => ({ ok: true, person: ANA, owner: true }) },
    preparer: { model: null },
    clock: { now: () => secondsIn(100), after: () => new Promise(() => {}) },
    newId: () => 'id',
    hours: {},
    log: console,
  } as unknown as Deps;
  return { at, deps };
}

/** How often somebody else was let go first until it was done. */
async function countTurns(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let ended = false;
  void work.finally(() => {
    ended = true;
  });
  while (!ended) {
    await new Promise((resolve) => setImmediate(resolve));
    turns++;
  }
  return turns;
}

describe('work on a long text lets others go first', () => {
  it('when a person saves it', async () => {
    const inquiry = exampleInquiry();
    const { at, deps } = world(inquiry);
    const base = inquiry.drafts.at(-1)!;
    const saved = saveEdit(deps, CLICK, { base, subject: 'Re', body: LONG, viewKey: 'v' }, false);
    expect(await countTurns(saved)).toBeGreaterThan(500);
    expect((await saved).kind).toBe('saved');
    expect(at.stored.drafts.at(-1)).toMatchObject({ body: LONG, version: base.version + 1 });
  });

  it('when a person brings it back', async () => {
    const drafts = [exampleDraft({ body: LONG }), exampleDraft({ version: 2, body: 'Hello.' })];
    const { at, deps } = world(exampleInquiry({ drafts }));
    const back = decide.bringBack(deps, CLICK, { target: drafts[1]!, version: 1 });
    expect(await countTurns(back)).toBeGreaterThan(500);
    expect(await back).toMatchObject({ ok: true });
    expect(at.stored.drafts.at(-1)).toMatchObject({ body: LONG, version: 3 });
  });

  it('when a follow-up is written', async () => {
    const messages = Array.from({ length: 40 }, (_, i) =>
      exampleMessage({ id: `m${i}`, text: `${i}: ${'4111 '.repeat(2_000)}` }),
    );
    const due = beginRound(exampleInquiry({ status: 'sent', messages }), secondsIn(90));
    const { at, deps } = world(due);
    const written = prepareFollowUp(deps, due, new AbortController().signal);
    expect(await countTurns(written)).toBeGreaterThan(100);
    expect(at.stored.followUps?.at(-1)).toMatchObject({ status: 'awaiting' });
  });
});
