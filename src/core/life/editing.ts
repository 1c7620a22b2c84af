import type { Draft } from '../draft.js';
import type { Editor, KeptEdit } from '../editor.js';
import { guardInSteps } from '../guard/guard-draft.js';
import { stillCitedInSteps } from '../guard/still-cited.js';
import { inOneGo } from '../guard/stretches.js';
import type { Inquiry } from '../inquiry.js';
import type { Person } from '../person.js';
import type { Policy } from '../policy.js';
import { settle } from '../work.js';
import { currentDraft, isEditable } from './reading.js';
import { refuseDecision } from './refusing.js';
import type { Actor, Step, Target } from './step.js';
import { done, nextDraft, notNow, origins, say, step } from './step.js';

/**
 * A closed browser tab ends no form: whoever opened it this long ago is taken for gone. What they save counts all the
 * same.
 */
const GONE_AFTER_MS = 3_600_000;

/** The Edit modal is open: the card shows who, where they have not closed or saved it before this could be written. */
export function startEditing(inquiry: Inquiry, viewKey: string, actor: Actor): Step {
  if (isNoted(inquiry, viewKey)) return notNow('That editor is closed already.');
  return done(
    step(
      inquiry,
      { at: actor.at, by: actor.person.id, kind: 'edit-opened', refs: { view: viewKey } },
      { editing: withEditor(inquiry, viewKey, actor) },
      ['card'],
    ),
  );
}

function withEditor({ editing }: Inquiry, viewKey: string, { person, at }: Actor): Editor[] {
  const others = editing.filter((e) => e.by.id !== person.id && !isGone(e, at));
  return [...others, { by: person, since: at, viewKey }];
}

export function stopEditing(inquiry: Inquiry, viewKey: string, actor: Actor): Step {
  const shown = inquiry.editing.some((e) => e.viewKey === viewKey);
  if (!shown && isNoted(inquiry, viewKey)) return notNow('That editor is closed already.');
  return done(
    step(
      inquiry,
      { at: actor.at, by: actor.person.id, kind: 'edit-closed', refs: { view: viewKey } },
      { editing: withoutEditor(inquiry, viewKey) },
      shown ? ['card'] : [],
    ),
  );
}

/** Whether the trail tells of this modal: that it was opened, closed or saved. */
function isNoted({ trail }: Inquiry, viewKey: string): boolean {
  return trail.some(({ refs }) => refs.view === viewKey);
}

function withoutEditor({ editing }: Inquiry, viewKey: string): Editor[] {
  return editing.filter((e) => e.viewKey !== viewKey);
}

/** Whether the card, or that of a follow-up, names somebody as editing who is taken for gone. */
export function hasGoneEditors(inquiry: Pick<Inquiry, 'editing' | 'followUps'>, at: Date): boolean {
  return [inquiry, ...(inquiry.followUps ?? [])].some(({ editing }) => editing.some((e) => isGone(e, at)));
}

/** The cards name them no longer. */
export function dropGoneEditors(inquiry: Inquiry, at: Date): Step {
  if (!hasGoneEditors(inquiry, at)) return notNow('Everybody who is named may still be editing.');
  const left = (editing: Editor[]) => editing.filter((e) => !isGone(e, at));
  const followUps = inquiry.followUps?.map((round) => ({ ...round, editing: left(round.editing) }));
  return done(
    step(
      inquiry,
      { at, by: 'flo', kind: 'edit-forgotten' },
      { editing: left(inquiry.editing), ...(followUps && { followUps }) },
      ['card'],
    ),
  );
}

function isGone({ since }: Editor, at: Date): boolean {
  return at.getTime() - since.getTime() >= GONE_AFTER_MS;
}

/**
 * The person's text becomes a new version, provided nothing newer has come in between. Saved without a change, the
 * words stay those of whoever wrote them, and keep what they stem from.
 */
export function editDraft(inquiry: Inquiry, edit: DraftEdit, actor: Actor): Step {
  return inOneGo(editDraftInSteps(inquiry, edit, actor));
}

interface DraftEdit {
  base: Target;
  subject: string;
  body: string;
  viewKey: string;
  policy: Policy;
}

/** The same in steps: people too write what takes long to guard. */
export function* editDraftInSteps(inquiry: Inquiry, edit: DraftEdit, actor: Actor): Generator<void, Step> {
  const refused = refuseDecision(inquiry, edit.base, actor.person, ['failed']);
  if (refused) return refused;
  const { person, at } = actor;
  const before = currentDraft(inquiry);
  const kept = before && isSame(before, edit) ? before : undefined;
  const cites = before ? yield* stillCitedInSteps(before, edit.body) : [];
  const sources = kept ? origins(kept) : cites.length > 0 ? { cites } : {};
  const read = kept ? { ...inquiry, instruction: kept.asked } : inquiry;
  const draft = nextDraft(inquiry, {
    subject: edit.subject,
    body: edit.body,
    by: kept?.by ?? { kind: 'person', person },
    at,
    answers: inquiry.messages.length,
    ...(yield* guardInSteps({ ...edit, ...sources }, read, edit.policy)),
    ...sources,
  });
  return done(
    step(
      inquiry,
      {
        at,
        by: person.id,
        kind: 'edited',
        refs: {
          version: draft.version,
          hash: draft.hash,
          base: edit.base.version,
          view: edit.viewKey,
        },
      },
      {
        status: 'awaiting',
        drafts: [...inquiry.drafts, draft],
        kept: inquiry.kept.filter((text) => !isSavedBy(edit, text)),
        editing: withoutEditor(inquiry, edit.viewKey),
        notice: undefined,
        // A wish that is still being met was for the draft that has just been left.
        instruction: undefined,
        work: settle(inquiry.work, 'prepare'),
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: kept
            ? `${person.name} saved the draft without a change: version ${draft.version}.`
            : `${person.name} edited the draft: version ${draft.version}.`,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

/** A text that was kept when it came too late, and is saved now or has become what is, need not be offered any more. */
function isSavedBy(edit: { subject: string; body: string; viewKey: string }, text: KeptEdit): boolean {
  return text.viewKey === edit.viewKey || (text.subject === edit.subject && text.body === edit.body);
}

/** Word for word; the form may have lost white space around the text. */
function isSame(draft: Draft, edit: { subject: string; body: string }): boolean {
  return draft.subject.trim() === edit.subject.trim() && draft.body.trim() === edit.body.trim();
}

/**
 * Whether this very edit has become a version, or was kept: Slack may deliver a submission twice, and a person saves
 * again what they were told had not arrived. `unsent`: the version stands and was to be sent, and still can be, but
 * its approval came too late to count.
 */
export function findEarlier(
  inquiry: Inquiry,
  edit: { base: Target; subject: string; body: string; sendNow: boolean },
  person: Person,
): 'saved' | 'unsent' | 'kept' | null {
  const same = (text: { subject: string; body: string }) =>
    text.subject === edit.subject && text.body === edit.body;
  const saved = inquiry.drafts.find((draft) => draft.version === edit.base.version + 1);
  // The author of a version need not be who saved it.
  const savedIt = inquiry.trail.some(
    ({ kind, by, refs }) => kind === 'edited' && by === person.id && refs.version === saved?.version,
  );
  if (saved && savedIt && same(saved)) {
    if (!edit.sendNow || wasApproved(inquiry, saved, person)) return 'saved';
    if (!refuseDecision(inquiry, saved, person)) return 'unsent';
  }
  return inquiry.kept.some((text) => text.by.id === person.id && same(text)) ? 'kept' : null;
}

/** Approved by anybody, or by this person before somebody took that back: not where it came too late to count. */
function wasApproved({ decision, trail }: Inquiry, { version }: Draft, person: Person): boolean {
  if (decision?.kind === 'approved' && decision.version === version) return true;
  const last = trail.findLast(
    ({ kind, by, refs }) =>
      (kind === 'approved' && by === person.id && refs.version === version) ||
      (kind === 'taken-back' && refs.of === person.id),
  );
  return last?.kind === 'approved';
}

/**
 * A text that cannot become a version is kept with the inquiry and offered. Where a later one still can, its author
 * goes on in the same modal: the card names them until they save or close it.
 */
export function keepEdit(
  inquiry: Inquiry,
  edit: { id: string; subject: string; body: string; viewKey: string },
  actor: Actor,
): Step {
  const { person, at } = actor;
  const { id, subject, body, viewKey } = edit;
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'edit-kept', refs: { kept: id } },
      {
        kept: [...inquiry.kept, { id, by: person, at, subject, body, viewKey }],
        editing: isEditable(inquiry) ? withEditor(inquiry, viewKey, actor) : withoutEditor(inquiry, viewKey),
      },
      ['card'],
    ),
  );
}
