import type { WebClient } from '@slack/web-api';
import type { Deps } from '../../deps.js';
import * as review from '../../flows/review.js';
import type { Choice, Target } from '../../slack/cards/actions.js';
import {
  ACTIONS,
  decodeChoice,
  decodeItem,
  decodeTarget,
  VIEWS,
  WHOLE_PAGE_BACK,
} from '../../slack/cards/actions.js';
import type { ModalView } from '../../slack/cards/blocks.js';
import { buildAgainModal, checkAgain, readAgainSubmission } from '../../slack/cards/modals/again.js';
import { buildCompareModal } from '../../slack/cards/modals/compare.js';
import {
  buildCloseModal,
  buildMessageModal,
  buildRejectModal,
  readCloseSubmission,
  readRejectSubmission,
} from '../../slack/cards/modals/decide.js';
import { buildKeptModal } from '../../slack/cards/modals/kept.js';
import { buildWholeModal } from '../../slack/cards/modals/whole.js';
import { clickOf } from './decisions.js';
import type { ButtonPress, MenuPress, Presses } from './presses.js';
import { readerOf } from './reader.js';
import { doOrTell, tellPrivately } from './tell.js';
import type { Submission, Views } from './views.js';

/** The card's menu and the Reject button, which open modals, and the pages of the whole inquiry. */
export function menuPresses(deps: Deps): Presses {
  const pick = async ({ ack, action, body, client, respond }: MenuPress) => {
    const picked = decodeChoice(action.selected_option.value);
    if (picked?.choice === 'reopen') {
      const verdict = await review.reopen(deps, clickOf(body, picked.target.id));
      await ack();
      if (!verdict.ok) await tellPrivately(respond, verdict.words, deps.log);
      return;
    }
    await ack();
    if (!picked) return tellPrivately(respond, UNKNOWN_ENTRY, deps.log);
    const { choice, target } = picked;
    await doOrTell(respond, deps.log, async () => {
      const barred = READING.has(choice) ? null : await whyNot(deps, clickOf(body, target.id));
      if (barred) return tellPrivately(respond, barred, deps.log);
      await openFor(client, body.trigger_id, () => modalFor(deps, choice, clickOf(body, target.id), target));
    });
  };
  const askWhy = async ({ ack, action, body, client, respond }: ButtonPress) => {
    await ack();
    const target = decodeTarget(action.value ?? '');
    if (!target) return tellPrivately(respond, UNKNOWN_ENTRY, deps.log);
    await doOrTell(respond, deps.log, async () => {
      const barred = await whyNot(deps, clickOf(body, target.id));
      if (barred) return tellPrivately(respond, barred, deps.log);
      await openFor(client, body.trigger_id, async () => buildRejectModal(target));
    });
  };
  const showWhole = async ({ ack, action, body, client, respond }: ButtonPress) => {
    await ack();
    const target = decodeTarget(action.value ?? '');
    if (!target) return tellPrivately(respond, UNKNOWN_ENTRY, deps.log);
    await doOrTell(respond, deps.log, () =>
      openFor(client, body.trigger_id, () => modalFor(deps, 'whole', clickOf(body, target.id), target)),
    );
  };
  const turnPage = async ({ ack, action, body, client }: ButtonPress) => {
    await ack();
    const turned = decodeItem(action.value ?? '');
    const inquiry = turned && (await deps.store.get(turned.target.id));
    if (!turned || !inquiry || !body.view) return;
    const reader = await readerOf(deps, clickOf(body, turned.target.id));
    const view = buildWholeModal(inquiry, deps.policy, reader, Number(turned.item));
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view });
  };
  return {
    menus: { [ACTIONS.menu]: pick },
    buttons: {
      [ACTIONS.reject]: askWhy,
      [ACTIONS.whole]: showWhole,
      [ACTIONS.wholePage]: turnPage,
      [WHOLE_PAGE_BACK]: turnPage,
    },
  };
}

/** The modals' submissions. */
export function menuViews(deps: Deps): Views {
  const reject = async ({ ack, body, view }: Submission) => {
    const asked = readRejectSubmission(view);
    const verdict = asked && (await review.reject(deps, clickOf(body, asked.target.id), asked));
    await ack(verdict?.ok ? undefined : tooLate('Not rejected', verdict));
  };
  const close = async ({ ack, body, view }: Submission) => {
    const asked = readCloseSubmission(view);
    const verdict = asked && (await review.close(deps, clickOf(body, asked.target.id), asked));
    await ack(verdict?.ok ? undefined : tooLate('Not closed', verdict));
  };
  const again = async ({ ack, body, view }: Submission) => {
    const errors = checkAgain(view);
    if (errors) return ack({ response_action: 'errors', errors });
    const asked = readAgainSubmission(view);
    const verdict =
      asked && (await review.askAgain(deps, clickOf(body, asked.target.id), asked.target, asked.instruction));
    await ack(verdict?.ok ? undefined : tooLate('Not drafted again', verdict));
  };
  return { submitted: { [VIEWS.reject]: reject, [VIEWS.close]: close, [VIEWS.again]: again } };
}

const UNKNOWN_ENTRY = 'This entry is not one that Flo knows. Please look at the newest card.';

/** What anybody who sees the card may open; payment data and identity numbers are for approvers. */
const READING = new Set<Choice>(['whole', 'kept', 'compare']);

/** Tells somebody who may not decide before they fill in a form; the decision itself is checked again. */
async function whyNot(deps: Deps, click: review.Click): Promise<string | null> {
  const approver = await deps.desk.approver(click.userId, click.teamId);
  return approver.ok ? null : review.onlyApprovers(approver.whoCan);
}

async function modalFor(
  deps: Deps,
  choice: Exclude<Choice, 'reopen'>,
  click: review.Click,
  target: Target,
): Promise<ModalView> {
  if (choice === 'close') return buildCloseModal(target);
  if (choice === 'again') return buildAgainModal({ target, modelAvailable: deps.preparer.model !== null });
  const [inquiry, reader] = await Promise.all([deps.store.get(target.id), readerOf(deps, click)]);
  if (!inquiry) return buildMessageModal('Not found', 'This inquiry is not in the records any more.');
  const { policy } = deps;
  if (choice === 'compare')
    return (
      buildCompareModal({ inquiry, policy, reader }) ??
      buildMessageModal('Compare versions', 'There is only one version so far.')
    );
  const build = choice === 'kept' ? buildKeptModal : buildWholeModal;
  return build(inquiry, policy, reader);
}

async function openFor(client: WebClient, triggerId: string, build: () => Promise<ModalView>): Promise<void> {
  await client.views.open({ trigger_id: triggerId, view: await build() });
}

/** The modal says why nothing happened, in place of its inputs. */
function tooLate(title: string, verdict: review.Verdict | null) {
  const words = verdict && !verdict.ok ? verdict.words : 'Flo could not read this form. Please try again.';
  return { response_action: 'update' as const, view: buildMessageModal(title, words) };
}
