import { expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
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

/** A store of one inquiry, and a model that answers at once. */
function world(stored: Inquiry) {
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
    model: 'm',
    prepare: async (ask: PrepareAsk) => {
      at.asked.push(ask);
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
  const run = (inquiry: Inquiry) => prepare(deps, { inquiry } as Claim, new AbortController().signal);
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
