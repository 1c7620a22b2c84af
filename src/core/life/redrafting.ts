import type { Draft } from '../draft.js';
import { guardInSteps } from '../guard/guard-draft.js';
import { inOneGo } from '../guard/stretches.js';
import type { Inquiry } from '../inquiry.js';
import type { Policy } from '../policy.js';
import { settle } from '../work.js';
import { refuseDecision } from './refusing.js';
import type { Actor, Note, Step, Target } from './step.js';
import { done, keepNote, nextDraft, notNow, origins, say, step } from './step.js';

/** Asks for the draft to be made again, with a wish in the person's words. */
export function askAgain(inquiry: Inquiry, asked: { target: Target; note: Note }, actor: Actor): Step {
  const refused = refuseDecision(inquiry, asked.target, actor.person, ['failed']);
  if (refused) return refused;
  const { person, at } = actor;
  const note = keepNote(inquiry, asked.note);
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'asked-again', refs: note.refs },
      {
        // A failed reply is let go: what is made now must be approved anew.
        status: 'awaiting',
        decision: undefined,
        instruction: { text: asked.note.text, by: person },
        notice: undefined,
        texts: note.texts,
      },
      ['prepare', 'card'],
    ),
  );
}

/**
 * The words of an earlier version become a new one, guarded anew against what the customer has written by now.
 * Whoever brings them back has seen everything the customer wrote, as in an edit: no preparation is owed, and where
 * a message came after the words were written, the card says so.
 */
export function bringBack(inquiry: Inquiry, asked: Return, actor: Actor): Step {
  return inOneGo(bringBackInSteps(inquiry, asked, actor));
}

interface Return {
  target: Target;
  version: number;
  policy: Policy;
}

/** The same in steps. */
export function* bringBackInSteps(inquiry: Inquiry, asked: Return, actor: Actor): Generator<void, Step> {
  const current = inquiry.drafts.at(-1);
  const refused = refuseDecision(inquiry, asked.target, actor.person, ['failed']);
  if (refused?.reason === 'stale' && isRepeated(current, asked))
    return notNow(`Version ${asked.version} is back already: it is version ${current?.version} now.`);
  if (refused) return refused;
  const earlier = inquiry.drafts.find(({ version }) => version === asked.version);
  if (!earlier) return notNow(`There is no version ${asked.version}.`);
  if (earlier === current) return notNow(`The card shows version ${asked.version} already.`);
  const { person, at } = actor;
  const wroteTo = earlier.restored?.wroteTo ?? earlier.answers;
  const draft = nextDraft(inquiry, {
    subject: earlier.subject,
    body: earlier.body,
    by: earlier.by,
    at,
    answers: inquiry.messages.length,
    ...origins(earlier),
    ...(yield* guardInSteps(earlier, { ...inquiry, instruction: earlier.asked }, asked.policy)),
    restored: { from: earlier.version, by: person, wroteTo },
  });
  return done(
    step(
      inquiry,
      {
        at,
        by: person.id,
        kind: 'brought-back',
        refs: { version: draft.version, hash: draft.hash, from: earlier.version },
      },
      {
        status: 'awaiting',
        decision: undefined,
        drafts: [...inquiry.drafts, draft],
        // A wish that is still being met was for the draft that has just been left.
        instruction: undefined,
        notice: tellUnanswered(earlier, inquiry.messages.length - wroteTo),
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} brought version ${earlier.version} back: it is version ${draft.version} now.`,
        }),
        work: settle(inquiry.work, 'prepare'),
      },
      ['card', 'thread'],
    ),
  );
}

/** A second click on the same button, or somebody else's at the same moment. */
function isRepeated(current: Draft | undefined, asked: { target: Target; version: number }): boolean {
  return current?.restored?.from === asked.version && asked.target.version === current.version - 1;
}

function tellUnanswered({ version }: Draft, messages: number): string | undefined {
  if (messages <= 0) return undefined;
  const what = messages === 1 ? 'the newest message' : `the newest ${messages} messages`;
  return `Version ${version} was written before ${what} of the customer came: please check that it answers everything.`;
}
