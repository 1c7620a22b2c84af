import type { WebClient } from '@slack/web-api';
import type { Inquiry } from '../../core/inquiry.js';
import { viewVersion } from '../../core/life/rounds.js';
import type { Policy } from '../../core/policy.js';
import { takeTime } from '../../deps/take-time.js';
import type { Deps } from '../../deps.js';
import { type Click, onlyApprovers, type Verdict } from '../../flows/act.js';
import { GONE } from '../../flows/change.js';
import * as decide from '../../flows/decide.js';
import * as hold from '../../flows/hold.js';
import { setWishes } from '../../flows/keep-wishes.js';
import { readWishes } from '../../flows/may-send.js';
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
import { compareModalInSteps } from '../../slack/cards/modals/compare.js';
import { buildContactModal, readContactSubmission } from '../../slack/cards/modals/contact.js';
import { buildAssignModal } from '../../slack/cards/modals/hold.js';
import { keptModalInSteps } from '../../slack/cards/modals/kept.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';
import { buildTaskModal } from '../../slack/cards/modals/task.js';
import {
  buildCloseModal,
  buildRejectModal,
  readCloseSubmission,
  readRejectSubmission,
} from '../../slack/cards/modals/turn-down.js';
import { type Reader, wholeModalInSteps } from '../../slack/cards/modals/whole.js';
import { clickOf } from './decisions.js';
import { snoozeModalFor } from './holding.js';
import type { ButtonPress, MenuPress, Presses, SelectPress } from './presses.js';
import { readerOf } from './reader.js';
import { doOrTell, redrawModal, tellPrivately } from './tell.js';
import { notDone, type Submission, type Views } from './views.js';

/** The card's menu and the Reject button, which open modals, and the pages of the whole inquiry. */
export function menuPresses(deps: Deps): Presses {
  const pick = async ({ ack, action, body, client, respond }: MenuPress | SelectPress) => {
    const picked = decodeChoice(action.selected_option.value);
    if (!picked) {
      await ack();
      return tellPrivately(respond, UNKNOWN_ENTRY, deps.log);
    }
    const entry = ENTRIES[picked.choice];
    const click = clickOf(body, picked.target.id);
    if (entry.kind === 'deed') {
      const verdict = await entry.act(deps, click, picked.target);
      await ack();
      if (!verdict.ok) await tellPrivately(respond, verdict.words, deps.log);
      return;
    }
    await ack();
    await doOrTell(respond, deps.log, async () => {
      const barred = entry.who === 'anybody' ? null : await whyNot(deps, click);
      if (barred) return tellPrivately(respond, barred, deps.log);
      await openFor(client, body.trigger_id, () => entry.build(deps, click, picked.target));
    });
  };
  const pickAndReset = async (press: SelectPress) => {
    await pick(press);
    // A select goes on showing what was chosen, and choosing it again is no choice, until its message changes.
    const picked = decodeChoice(press.action.selected_option.value);
    if (picked) await doOrTell(press.respond, deps.log, () => decide.refreshCard(deps, picked.target.id));
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
      openFor(client, body.trigger_id, () => readWhole(deps, clickOf(body, target.id), target)),
    );
  };
  const turnPage = async ({ ack, action, body, client }: ButtonPress) => {
    await ack();
    const turned = decodeItem(action.value ?? '');
    if (!turned || !body.view) return;
    const { target, item } = turned;
    await redrawModal({ client, log: deps.log, open: body.view }, async () => {
      const [inquiry, reader] = await Promise.all([
        deps.store.get(target.id),
        readerOf(deps, clickOf(body, target.id)),
      ]);
      return inquiry && takeTime(wholeModalInSteps(inquiry, deps.policy, reader, Number(item)));
    });
  };
  return {
    menus: { [ACTIONS.menu]: pick },
    selects: { [ACTIONS.menu]: pickAndReset },
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
    const verdict = asked && (await decide.reject(deps, clickOf(body, asked.target.id), asked));
    await ack(verdict?.ok ? undefined : notDone('Not rejected', verdict));
  };
  const close = async ({ ack, body, view }: Submission) => {
    const asked = readCloseSubmission(view);
    const verdict = asked && (await decide.close(deps, clickOf(body, asked.target.id), asked));
    await ack(verdict?.ok ? undefined : notDone('Not closed', verdict));
  };
  const contact = async ({ ack, body, view }: Submission) => {
    const asked = readContactSubmission(view);
    const verdict = asked && (await setWishes(deps, clickOf(body, asked.target.id), asked.wanted));
    await ack(verdict?.ok ? undefined : notDone('Not saved', verdict));
  };
  const again = async ({ ack, body, view }: Submission) => {
    const errors = checkAgain(view);
    if (errors) return ack({ response_action: 'errors', errors });
    const asked = readAgainSubmission(view);
    const verdict =
      asked && (await decide.askAgain(deps, clickOf(body, asked.target.id), asked.target, asked.instruction));
    await ack(verdict?.ok ? undefined : notDone('Not drafted again', verdict));
  };
  return {
    submitted: {
      [VIEWS.reject]: reject,
      [VIEWS.close]: close,
      [VIEWS.contact]: contact,
      [VIEWS.again]: again,
    },
  };
}

const UNKNOWN_ENTRY = 'This entry is not one that Flo knows. Please look at the newest card.';

/** What an entry of the menu does: at once, or through a modal that anybody or only approvers may open. */
type Entry =
  | {
      kind: 'deed';
      act(deps: Deps, click: Click, target: Target): Promise<Verdict | hold.HoldVerdict>;
    }
  | {
      kind: 'modal';
      who: 'anybody' | 'approvers';
      build(deps: Deps, click: Click, target: Target): Promise<ModalView>;
    };

const readWhole = reading((inquiry, policy, reader) => wholeModalInSteps(inquiry, policy, reader));

/** The labels, and when an entry is offered, stand in slack/cards/menu. */
const ENTRIES: Record<Choice, Entry> = {
  again: {
    kind: 'modal',
    who: 'approvers',
    build: async ({ preparer }, _click, target) =>
      buildAgainModal({ target, modelAvailable: preparer.model !== null }),
  },
  // Payment data and identity numbers are for approvers: what anybody may open tells less to the others.
  compare: {
    kind: 'modal',
    who: 'anybody',
    build: reading(
      inRoundOf(function* (inquiry, policy, reader) {
        return (
          (yield* compareModalInSteps({ inquiry, policy, reader })) ??
          buildMessageModal('Compare versions', 'There is only one version so far.')
        );
      }),
    ),
  },
  whole: { kind: 'modal', who: 'anybody', build: readWhole },
  kept: { kind: 'modal', who: 'anybody', build: reading(inRoundOf(keptModalInSteps)) },
  assign: {
    kind: 'modal',
    who: 'approvers',
    build: reading(atOnce((inquiry, { business }) => buildAssignModal(inquiry, business.timeZone))),
  },
  giveBack: { kind: 'deed', act: (deps, click) => hold.giveBack(deps, click) },
  snooze: { kind: 'modal', who: 'anybody', build: snoozeModalFor },
  wake: { kind: 'deed', act: (deps, click) => hold.wakeEarly(deps, click) },
  task: { kind: 'modal', who: 'anybody', build: reading(atOnce(buildTaskModal)) },
  close: { kind: 'modal', who: 'approvers', build: async (_deps, _click, target) => buildCloseModal(target) },
  reopen: { kind: 'deed', act: (deps, click, { version }) => decide.reopen(deps, { ...click, version }) },
  contact: { kind: 'modal', who: 'approvers', build: openContact },
};

/** Tells somebody who may not decide before they fill in a form; the decision itself is checked again. */
async function whyNot(deps: Deps, click: Click): Promise<string | null> {
  const approver = await deps.desk.approver(click.userId, click.teamId);
  return approver.ok ? null : onlyApprovers(approver.whoCan);
}

/** In steps, as an inquiry may be of any length. */
type Build = (...of: Shown) => Generator<void, ModalView>;
type Shown = [inquiry: Inquiry, policy: Policy, reader: Reader, target: Target];

/** One that takes no time worth a step. */
function atOnce(build: (...of: Shown) => ModalView): Build {
  // biome-ignore lint/correctness/useYield: it is one step
  return function* (...of) {
    return build(...of);
  };
}

/** A modal that shows the inquiry as it stands. */
function reading(build: Build) {
  return async (deps: Deps, click: Click, target: Target): Promise<ModalView> => {
    const [inquiry, reader] = await Promise.all([deps.store.get(target.id), readerOf(deps, click)]);
    return inquiry ? takeTime(build(inquiry, deps.policy, reader, target)) : NOT_FOUND();
  };
}

/** … or, from a follow-up's card, that round of it. */
function inRoundOf(build: Build): Build {
  return (inquiry, policy, reader, target) =>
    build(viewVersion(inquiry, target.version), policy, reader, target);
}

async function openContact(deps: Deps, _click: Click, target: Target): Promise<ModalView> {
  const inquiry = await deps.store.get(target.id);
  if (!inquiry) return NOT_FOUND();
  return buildContactModal({ inquiry, wishes: await readWishes(deps, inquiry), target, policy: deps.policy });
}

const NOT_FOUND = () => buildMessageModal('Not found', GONE);

async function openFor(client: WebClient, triggerId: string, build: () => Promise<ModalView>): Promise<void> {
  await client.views.open({ trigger_id: triggerId, view: await build() });
}
