import type { Inquiry } from '../../core/inquiry.js';
import { currentDraft } from '../../core/life/reading.js';
import { refuseDecision } from '../../core/life/refusing.js';
import { viewVersion } from '../../core/life/rounds.js';
import type { Deps } from '../../deps.js';
import { type Click, onlyApprovers } from '../../flows/act.js';
import { GONE } from '../../flows/change.js';
import { saveEdit, startEditing, stopEditing } from '../../flows/edit.js';
import type { Target } from '../../slack/cards/actions.js';
import { ACTIONS, decodeItem, decodeTarget, VIEWS } from '../../slack/cards/actions.js';
import type { ModalView } from '../../slack/cards/blocks.js';
import { addRoom, buildEditModal } from '../../slack/cards/modals/edit.js';
import { buildEditConflictModal } from '../../slack/cards/modals/edit-conflict.js';
import { buildEditPromiseModal } from '../../slack/cards/modals/edit-promise.js';
import { checkEdit, messageBlockId, readEditSubmission } from '../../slack/cards/modals/edit-submission.js';
import { buildLoadingModal, buildMessageModal } from '../../slack/cards/modals/message.js';
import { readTickedSteps } from '../../slack/cards/task-blocks.js';
import { clickOf } from './decisions.js';
import type { ButtonPress, Presses } from './presses.js';
import { doOrTell, tellPrivately } from './tell.js';
import type { Closing, Submission, Views } from './views.js';

/** A trigger id lives three seconds: a store that takes longer than this is waited for behind an open modal. */
const OPEN_WITHIN_MS = 1_000;

/** Edit: the modal with the exact draft, and who has it open. */
export function editorPresses(deps: Deps): Presses {
  const openEditor = async ({ ack, action, body, client, respond }: ButtonPress) => {
    await ack();
    const target = decodeTarget(action.value ?? '');
    if (!target) return tellPrivately(respond, 'This button is not one that Flo knows.', deps.log);
    const click = { ...clickOf(body, target.id), version: target.version };
    const viewKey = deps.newId();
    const ticked = readTickedSteps(body.state);
    const editor = { userId: click.userId, viewKey, ...(ticked && { ticked }) };
    await doOrTell(respond, deps.log, async () => {
      const opening = findEditable(deps, click, target);
      const early = await Promise.race([opening, deps.clock.after(OPEN_WITHIN_MS).then(() => null)]);
      if (early && !early.ok) return tellPrivately(respond, early.words, deps.log);
      const opened = await client.views.open({
        trigger_id: body.trigger_id,
        view: early ? editModal(early.inquiry, editor) : buildLoadingModal('Edit the reply'),
      });
      if (!early) {
        const late = await opening;
        const view = late.ok ? editModal(late.inquiry, editor) : buildMessageModal('Not now', late.words);
        await client.views.update({ view_id: opened.view?.id ?? '', view });
        if (!late.ok) return;
      }
      await startEditing(deps, click, viewKey);
    });
  };
  const useKept = async ({ ack, action, body, client }: ButtonPress) => {
    await ack();
    const wanted = decodeItem(action.value ?? '');
    if (!wanted || !body.view) return;
    const click = { ...clickOf(body, wanted.target.id), version: wanted.target.version };
    const viewKey = deps.newId();
    const found = await findEditable(deps, click, null);
    const view = found.ok
      ? editModal(found.inquiry, { userId: click.userId, viewKey, keptId: wanted.item })
      : buildMessageModal('Not now', found.words);
    await client.views.update({ view_id: body.view.id, view });
    if (found.ok) await startEditing(deps, click, viewKey);
  };
  const giveRoom = async ({ ack, body, client }: ButtonPress) => {
    await ack();
    const view = body.view && addRoom(body.view);
    if (!view) return;
    await client.views.update({ view_id: body.view?.id ?? '', hash: body.view?.hash ?? '', view });
  };
  return {
    buttons: { [ACTIONS.edit]: openEditor, [ACTIONS.useKept]: useKept, [ACTIONS.moreRoom]: giveRoom },
  };
}

/** What becomes of the text. */
export function editorViews(deps: Deps): Views {
  const leave = async ({ ack, body, view }: Closing) => {
    await ack();
    const typed = readEditSubmission(view);
    if (typed && view.external_id)
      await stopEditing(
        deps,
        { ...clickOf(body, typed.target.id), version: typed.target.version },
        view.external_id,
      );
  };
  const save = async ({ ack, body, view }: Submission) => {
    const typed = readEditSubmission(view);
    const viewKey = view.external_id ?? '';
    if (!typed) {
      const words = 'Flo could not read this form. Please copy your text and open Edit again.';
      return ack({ response_action: 'push', view: buildMessageModal('Not saved', words) });
    }
    const errors = checkEdit(view);
    if (errors) return ack({ response_action: 'errors', errors });
    const { target, subject, body: text, round } = typed;
    const { promised, looked, ticked } = typed;
    const answered = {
      ...(promised && { promised }),
      ...(looked && { looked }),
      ...(ticked && { ticked }),
    };
    const edit = { base: target, subject, body: text, viewKey, ...answered };
    const verdict = await saveEdit(deps, clickOf(body, target.id), edit, typed.sendNow);
    switch (verdict.kind) {
      case 'saved':
        return ack();
      case 'asks': {
        const { gate, marks, draft } = verdict;
        const ask = { typed, gate, marks, draft, viewKey };
        return ack({ response_action: 'update', view: buildEditPromiseModal(ask) });
      }
      case 'overtaken': {
        const inquiry = viewVersion(verdict.inquiry, target.version);
        const conflict = { inquiry, typed, viewKey, policy: deps.policy };
        return ack({ response_action: 'update', view: buildEditConflictModal(conflict) });
      }
      case 'refused':
        // The modal stays open, and the text with it.
        return ack({ response_action: 'errors', errors: { [messageBlockId(round)]: verdict.words } });
    }
  };
  return { submitted: { [VIEWS.edit]: save }, closed: { [VIEWS.edit]: leave } };
}

function editModal(
  inquiry: Inquiry,
  by: { userId: string; viewKey: string; ticked?: string[]; keptId?: string },
): ModalView {
  const { userId, viewKey, ticked, keptId } = by;
  const draft = currentDraft(inquiry);
  if (!draft) return buildMessageModal('Not now', 'There is no draft to edit yet.');
  const text = inquiry.kept.find((kept) => kept.id === keptId);
  const others = inquiry.editing.filter((editor) => editor.by.id !== userId);
  return buildEditModal({
    inquiry,
    draft,
    others,
    viewKey,
    ...(text && { text }),
    ...(ticked && { ticked }),
  });
}

type Editable = { ok: true; inquiry: Inquiry } | { ok: false; words: string };

/** The inquiry in the round of their card, when this person may edit it and nothing newer has come than what they saw. */
async function findEditable(deps: Deps, click: Click, target: Target | null): Promise<Editable> {
  try {
    const [approver, whole] = await Promise.all([
      deps.desk.approver(click.userId, click.teamId),
      deps.store.get(click.inquiryId),
    ]);
    if (!approver.ok) return { ok: false, words: onlyApprovers(approver.whoCan) };
    if (!whole) return { ok: false, words: GONE };
    const inquiry = viewVersion(whole, click.version ?? 0);
    const seen = target ?? currentDraft(inquiry) ?? NO_DRAFT;
    const refused = refuseDecision(inquiry, seen, approver.person, ['failed']);
    return refused ? { ok: false, words: refused.words } : { ok: true, inquiry };
  } catch (error) {
    deps.log.warn(
      { inquiry: click.inquiryId, error: (error as Error).message },
      'the editor found no answer',
    );
    return { ok: false, words: 'Flo could not reach its records. Please try again in a moment.' };
  }
}

const NO_DRAFT = { version: 0, hash: '' };
