import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { joinMessage } from '../../src/core/life/arriving.js';
import { editDraft } from '../../src/core/life/editing.js';
import { askAgain } from '../../src/core/life/redrafting.js';
import type { Step } from '../../src/core/life/step.js';
import type { Claim } from '../../src/deps/claim.js';
import type { PrepareAsk } from '../../src/deps/preparer.js';
import type { Store } from '../../src/deps/store.js';
import type { Deps } from '../../src/deps.js';
import { prepare } from '../../src/flows/prepare.js';
import {
  ANA,
  bareMessage,
  exampleDelivery,
  exampleDraft,
  exampleInquiry,
  examplePolicy,
  examplePreparation,
  secondsIn as seconds,
} from '../support/inquiries.js';

const policy = examplePolicy();
const actor = { person: ANA, at: seconds(60) };

function taken(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

const wish = (inquiry: Inquiry) =>
  taken(askAgain(inquiry, { target: inquiry.drafts.at(-1)!, note: { salt: 's', text: 'shorter' } }, actor));

/** A store of one inquiry, and a model that answers at once, if any. */
function world(
  stored: Inquiry,
  { model = 'm', stop }: { model?: string | null; stop?: AbortController } = {},
) {
  const at = { stored, asked: [] as PrepareAsk[] };
  const store = {
    get: async () => at.stored,
    save: async (before: Inquiry, after: Inquiry) => {
      if (before.rev !== at.stored.rev) return 'lost';
      at.stored = after;
      return 'saved';
    },
    findEarlier: async () => [],
  } as unknown as Store;
  const preparer = {
    model,
    prepare: async (ask: PrepareAsk) => {
      at.asked.push(ask);
      if (stop) {
        stop.abort();
        return { ok: false, why: 'The model was not waited for', tries: [] };
      }
      const {
        at: _at,
        messages: _messages,
        ...preparation
      } = examplePreparation({
        by: { kind: 'model', model: 'm', promptHash: 'p', ms: 1 },
      });
      return {
        ok: true,
        prepared: { preparation, subject: 'Re', body: `Shorter than: ${ask.previous?.body}` },
      };
    },
  };
  const deps = {
    policy,
    store,
    preparer,
    knowledge: { find: async () => [] },
    clock: { now: () => seconds(90) },
  } as unknown as Deps;
  const { signal } = stop ?? new AbortController();
  const run = (inquiry: Inquiry) => prepare(deps, { inquiry } as Claim, signal);
  return { at, run };
}

it('makes no draft for a wish from words that are on the card no more, though the wish is the same', async () => {
  const first = wish(exampleInquiry());
  const edit = { base: first.drafts[0]!, subject: 'Re', body: 'Mine.', viewKey: 'v', policy };
  const second = wish(taken(editDraft(first, edit, actor)));
  const { at, run } = world(second);
  await run(first);
  expect(at.stored).toEqual(second);
  await run(second);
  expect(at.asked.at(-1)?.previous?.body).toBe('Mine.');
  expect(at.stored.drafts.at(-1)).toMatchObject({
    version: 3,
    body: 'Shorter than: Mine.',
    asked: { text: 'shorter', base: 2 },
  });
});

describe('a stop of Flo, or a lost lease, while the model is asked', () => {
  it.each([
    ['a first draft', exampleInquiry({ status: 'received', drafts: [] })],
    ['another draft', wish(exampleInquiry())],
  ])('leaves %s to whoever has the work next', async (_name, inquiry) => {
    const due = seconds(3);
    const owed = { ...inquiry, work: { prepare: { due, rank: 0, attempts: 0, owed: 1 } } };
    const { at, run } = world(owed, { stop: new AbortController() });
    expect(await run(owed)).toEqual({ kind: 'again', due, uncounted: true });
    expect(at.stored).toEqual(owed);
  });
});

describe('while the rules prepare, step by step', () => {
  const first = { ...bareMessage('Please send a quote for a kitchen.'), email: 'dana@whitfield.example' };
  const thanks = { ...bareMessage('Danke, alles gut!'), id: 'm2' };
  const inquiry = exampleInquiry({ messages: [first, thanks], drafts: [exampleDraft({ answers: 1 })] });
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  /** What is stored in the end where it becomes `changed` after the first step. */
  async function changedTo(changed: Inquiry): Promise<Inquiry> {
    const { at, run } = world(inquiry, { model: null });
    const running = run(inquiry);
    await turn();
    expect(at.stored).toBe(inquiry);
    at.stored = changed;
    await running;
    return at.stored;
  }

  it('a message that joins is left to the next preparation', async () => {
    const joined = joinMessage(inquiry, bareMessage('One more thing.'), { keys: [], leadClass: 'warm' });
    expect(await changedTo(joined)).toBe(joined);
  });

  it('a letter that goes out counts as what it answers', async () => {
    const delivery = exampleDelivery(inquiry, { outcome: 'sent', endedAt: seconds(80) });
    const sent = { ...inquiry, rev: inquiry.rev + 1, deliveries: [delivery] };
    const { at, run } = world(sent, { model: null });
    await run(sent);
    const draft = (await changedTo(sent)).drafts.at(-1);
    expect(draft).toEqual(at.stored.drafts.at(-1));
    expect(draft?.body).not.toBe((await changedTo(inquiry)).drafts.at(-1)?.body);
  });
});
