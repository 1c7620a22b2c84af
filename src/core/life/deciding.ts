import { howWritten } from '../corrections.js';
import { nameMark } from '../guard/marks.js';
import { type Gate, gateOf, kindsOf, nameCommitment } from '../guard/promises.js';
import type { Inquiry } from '../inquiry.js';
import type { Policy } from '../policy.js';
import { owe, rankOf, settle } from '../work.js';
import { currentDraft, hasNewMessage, nameLetter, openDelivery } from './reading.js';
import { refuseAsDecided, refuseDecision, refuseRepeated } from './refusing.js';
import type { Actor, Refused, Step, Target } from './step.js';
import { done, keepNote, later, notNow, pressOf, say, seenDraft, step } from './step.js';
import { keepTicks, tasksOfApproval, withoutItsTasks } from './tasks.js';

export interface Approval {
  target: Target;
  /** The mark of what the person was asked about and said yes to; see `gateOf`. Empty where nothing was asked. */
  promised: string;
  /** For the record of what was promised. */
  salt: string;
  /** The keys of the next steps (core/offered-steps) that were ticked; absent where the client did not tell. */
  ticked?: string[];
}

/**
 * The person's Yes to exactly the draft they saw, and to what it commits to. It goes out when the Undo window has
 * passed.
 */
export function approve(inquiry: Inquiry, approval: Approval, actor: Actor, policy: Policy): Step {
  const { target } = approval;
  const { policy: rules, business } = policy;
  const refused =
    refuseDecision(inquiry, target, actor.person) ??
    refuseRepeated(inquiry, actor) ??
    refusePromise(inquiry, approval, { actor, rules });
  if (refused) return refused;
  if (currentDraft(inquiry)?.to.kind === 'phone')
    return notNow('This inquiry has no e-mail address: call or text, then press Done.');
  const sendAt = later(actor.at, rules.undoMs);
  const promised = currentDraft(inquiry)?.commits;
  const record =
    promised &&
    keepNote(inquiry, {
      salt: approval.salt,
      text: promised.map((commits) => nameCommitment(commits, Number.POSITIVE_INFINITY)).join('\n'),
    });
  const seen = seenDraft(inquiry, target);
  const { person, at } = actor;
  const { version } = seen;
  const opened = tasksOfApproval(inquiry, approval.ticked, { by: person, at, version, business });
  return done(
    step(
      inquiry,
      {
        at,
        by: person.id,
        kind: 'approved',
        refs: {
          ...seen,
          wrote: howWritten(inquiry.drafts, target.version),
          ...(promised && { promised: kindsOf(promised) }),
          ...(opened.length > 0 && { tasks: opened.map(({ id }) => id).join(' ') }),
          ...record?.refs,
          ...pressOf(actor),
        },
      },
      {
        status: 'approved',
        decision: { kind: 'approved', by: person, at, ...seen, ...(promised && { promised }) },
        ...(opened.length > 0 && { tasks: [...(inquiry.tasks ?? []), ...opened] }),
        ...keepTicks(inquiry, approval.ticked),
        texts: record ? record.texts : inquiry.texts,
        sendAt,
        notice: undefined,
        instruction: undefined,
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} approved version ${target.version}.`,
        }),
        work: owe(settle(inquiry.work, 'deliver'), 'deliver', {
          due: sendAt,
          rank: rankOf(inquiry.leadClass),
          rev: inquiry.rev + 1,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

/** Refuses where the draft commits to more than this person may promise, or holds something they were not asked about. */
function refusePromise(
  inquiry: Inquiry,
  approval: Approval,
  { actor, rules }: { actor: Actor; rules: Policy['policy'] },
): Refused | null {
  const gate = gateOf(currentDraft(inquiry), rules.commitments);
  const refused = refuseByRule(gate, actor);
  if (refused) return refused;
  if (gate.mark === '' || gate.mark === approval.promised) return null;
  const named = nameFirst(gate);
  const what =
    gate.asks.length > 0 ? 'This reply promises something' : 'Something in this reply needs a look';
  return {
    ok: false,
    reason: 'promise',
    words: `${what}, and your click did not answer for it: ${named} Please look at the card again and decide there.`,
  };
}

/** Refuses a letter to everybody, or to all but the owner, by the strictest rule for what it commits to. */
export function refuseByRule(gate: Gate, actor: Actor): Refused | null {
  if (gate.rule === 'block')
    return notNow(
      `This reply cannot be sent before it is edited. It promises something that may not be promised: ${nameFirst(gate)}`,
    );
  if (gate.rule === 'owner' && !actor.owner)
    return notNow(
      `Only the owner may send this reply as it is, because of what it promises: ${nameFirst(gate)} Please ask the owner.`,
    );
  return null;
}

/** The strictest commitment in words, or where there is none the marks. */
function nameFirst({ asks: [first], grave }: Gate): string {
  return first ? nameCommitment(first) : grave.map(nameMark).join(' · ');
}

/** Takes an approval back while nothing has begun to go out. */
export function undo(inquiry: Inquiry, actor: Actor, version: number): Step {
  if (inquiry.status === 'awaiting')
    return notNow('There is nothing to take back any more. Please look at the card.');
  if (inquiry.status === 'sent' && inquiry.decision?.version === version)
    return { ok: false, reason: 'sending', words: `Too late: the ${nameLetter(inquiry)} has been sent.` };
  if (inquiry.status !== 'approved' || inquiry.decision?.version !== version)
    return refuseAsDecided(inquiry, actor.person);
  if (openDelivery(inquiry))
    return {
      ok: false,
      reason: 'sending',
      words: `Too late: the ${nameLetter(inquiry)} is already on its way.`,
    };
  const repeated = refuseRepeated(inquiry, actor);
  if (repeated) return repeated;
  const { person, at } = actor;
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'undone', refs: { version, ...pressOf(actor) } },
      {
        status: 'awaiting',
        decision: undefined,
        sendAt: undefined,
        ...withoutItsTasks(inquiry),
        notice: `${person.name} took the approval back. Nothing was sent.`,
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} took the approval back. Nothing was sent.`,
        }),
        work: settle(inquiry.work, 'deliver'),
      },
      ['card', 'thread'],
    ),
  );
}

/** Somebody called or texted: nothing to send, the inquiry is answered. */
export function markDone(inquiry: Inquiry, target: Target, actor: Actor): Step {
  const refused = refuseDecision(inquiry, target, actor.person);
  if (refused) return refused;
  if (currentDraft(inquiry)?.to.kind !== 'phone')
    return notNow('This inquiry has an e-mail address: approve the reply instead.');
  const seen = seenDraft(inquiry, target);
  const { person, at } = actor;
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'done-by-hand', refs: { ...seen } },
      {
        status: 'sent',
        decision: { kind: 'done-by-hand', by: person, at, ...seen },
        notice: undefined,
        settledAt: at,
        firstAnsweredAt: inquiry.firstAnsweredAt ?? at,
        thread: say(inquiry, { kind: 'decision', at, text: `${person.name} called or texted the customer.` }),
      },
      ['card', 'thread'],
    ),
  );
}

/**
 * Takes back a decision whose write came to light only after the person was told that nothing was decided.
 * A reply that has begun to go out cannot be taken back.
 */
export function takeBack(inquiry: Inquiry, actor: Actor): Step {
  const byHand = inquiry.status === 'sent' && inquiry.decision?.kind === 'done-by-hand';
  const decided = byHand || ['approved', 'rejected', 'closed'].includes(inquiry.status);
  if (!decided || openDelivery(inquiry)) return notNow('There is nothing to take back.');
  const { person, at } = actor;
  const arrived =
    inquiry.deliveries.at(-1)?.outcome === 'unknown'
      ? ` An earlier ${nameLetter(inquiry)} may have arrived: please check that first.`
      : '';
  return done(
    step(
      inquiry,
      { at, by: 'flo', kind: 'taken-back', refs: { of: person.id } },
      {
        status: inquiry.drafts.length > 0 ? 'awaiting' : 'received',
        decision: undefined,
        sendAt: undefined,
        ...withoutItsTasks(inquiry),
        notice: `A click by ${person.name} reached the records too late and does not count. Please decide again.${arrived}`,
        // What this decision settled is open again; what an earlier reply settled stays.
        ...(inquiry.settledAt?.getTime() === inquiry.decision?.at.getTime() && { settledAt: undefined }),
        ...(inquiry.firstAnsweredAt?.getTime() === inquiry.decision?.at.getTime() && {
          firstAnsweredAt: undefined,
        }),
        work: settle(inquiry.work, 'deliver'),
      },
      hasNewMessage(inquiry) ? ['prepare', 'card'] : ['card'],
    ),
  );
}
