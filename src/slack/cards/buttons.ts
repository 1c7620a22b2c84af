import { type Gate, gateOf, nameCommitments } from '../../core/guard/promises.js';
import type { Inquiry } from '../../core/inquiry.js';
import { endOfRound } from '../../core/life/reading.js';
import type { Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import { SLACK_LIMITS } from '../limits.js';
import { shorten, tidyLine } from '../text.js';
import type { Target } from './actions.js';
import { ACTIONS, encodeTarget } from './actions.js';
import type { Button, KnownBlock } from './blocks.js';
import { plain } from './blocks.js';
import { tellMarks } from './guard-words.js';
import { count } from './labels.js';
import { buildMenu, waits } from './menu.js';
import type { Stage } from './stage.js';
import { targetOf } from './stage.js';

/** What can be done with the inquiry as it stands: buttons and the menu. */
export function buildActions(inquiry: Inquiry, stage: Stage, policy: Policy): KnownBlock {
  const target = targetOf(inquiry);
  const buttons = withRoundButtons(buttonsFor(inquiry, stage, { target, policy }), {
    inquiry,
    stage,
    target,
  });
  const take: Button[] =
    waits(inquiry, stage) && !inquiry.assigned
      ? [{ type: 'button', action_id: ACTIONS.take, text: plain('Take it'), value: encodeTarget(target) }]
      : [];
  return { type: 'actions', elements: [...buttons, ...take, ...buildMenu(inquiry, stage, target)] };
}

/** On a follow-up's card: "They answered" beside the first button, and a way to end it all. */
function withRoundButtons(
  buttons: Button[],
  of: { inquiry: Inquiry; stage: Stage; target: Target },
): Button[] {
  const { inquiry, stage } = of;
  if (inquiry.round === undefined) return buttons;
  // What has ended is settled, but sent no second time.
  if (endOfRound(inquiry)) return buttons.filter(({ action_id }) => action_id !== ACTIONS.sendAgain);
  if (stage.kind !== 'awaiting' && stage.kind !== 'failed') return buttons;
  const value = encodeTarget(of.target);
  const answered: Button = {
    type: 'button',
    action_id: ACTIONS.answered,
    text: plain('They answered'),
    value,
  };
  const stop: Button = { type: 'button', action_id: ACTIONS.stop, text: plain('Stop follow-ups'), value };
  return [...buttons.slice(0, 1), answered, ...buttons.slice(1), stop];
}

/** "Ana is editing", "Ana and Ben are editing"; null when nobody is. */
export function tellEditors(editors: { by: { id: string; name: string } }[]): string | null {
  const names = [
    ...new Map(editors.map(({ by }) => [by.id, shorten(tidyLine(by.name), NAME_CHARS)])).values(),
  ];
  if (names.length === 0) return null;
  const [first, second] = names;
  if (names.length === 1) return `${first} is editing`;
  return names.length === 2
    ? `${first} and ${second} are editing`
    : `${first} and ${count(names.length - 1, 'other')} are editing`;
}

function buttonsFor(inquiry: Inquiry, stage: Stage, by: { target: Target; policy: Policy }): Button[] {
  const { target } = by;
  const value = encodeTarget(target);
  const button = (action: string, label: string, more: Partial<Button> = {}): Button => ({
    type: 'button',
    action_id: action,
    text: plain(label),
    value,
    ...more,
  });
  const reject = button(ACTIONS.reject, 'Reject', { style: 'danger' });
  const edit = button(ACTIONS.edit, 'Edit');
  switch (stage.kind) {
    case 'preparing':
      return [reject];
    case 'awaiting': {
      if (stage.draft.to.kind === 'phone') {
        const done = button(ACTIONS.done, 'Done', {
          style: 'primary',
          ...warnOfEditors(inquiry, DONE_ANYWAY),
        });
        return [done, edit, reject];
      }
      const gate = gateOf(stage.draft, by.policy.policy.commitments);
      if (gate.rule === 'block') return [button(ACTIONS.edit, 'Edit', { style: 'primary' }), reject];
      const approve = button(ACTIONS.approve, 'Approve & send', {
        style: 'primary',
        value: encodeTarget({ ...target, promised: gate.mark }),
        ...askBefore(gate, inquiry),
      });
      return [approve, edit, reject];
    }
    case 'waiting':
      return stage.undoMs > 0 ? [button(ACTIONS.undo, 'Undo')] : [];
    case 'deferred':
      return [button(ACTIONS.undo, 'Undo')];
    case 'failed':
      return [button(ACTIONS.tryAgain, 'Try again', { style: 'primary' }), edit];
    case 'unknown':
      return [
        button(ACTIONS.arrived, 'It arrived', { style: 'primary' }),
        button(ACTIONS.sendAgain, 'Send again', { confirm: SEND_AGAIN }),
      ];
    default:
      return [];
  }
}

function warnOfEditors(inquiry: Inquiry, question: string): Pick<Button, 'confirm'> {
  const who = tellEditors(inquiry.editing);
  if (!who) return {};
  return {
    confirm: {
      title: plain('Somebody is editing'),
      text: plain(shorten(`${who} this draft. ${question}`, SLACK_LIMITS.confirmText)),
      confirm: plain('Yes, go ahead'),
      deny: plain('Not yet'),
    },
  };
}

/** The dialog that names what must not go out unseen, what the reply commits to, and who is editing it. */
function askBefore(gate: Gate, inquiry: Inquiry): Pick<Button, 'confirm'> {
  if (gate.mark === '') return warnOfEditors(inquiry, SEND_ANYWAY);
  const who = tellEditors(inquiry.editing);
  const before = [
    ...(gate.rule === 'owner' ? ['Only the owner may approve this.'] : []),
    ...(who ? [`${who} this draft.`] : []),
  ];
  const marks = tidyLine(tellMarks(gate.grave).join(' · '));
  const named = nameCommitments(gate.asks).map((each) => tidyLine(maskSensitive(each)));
  const text = [
    ...before,
    ...(marks === '' ? [] : [shorten(marks, named.length > 0 ? MARKS_CHARS : SLACK_LIMITS.confirmText)]),
    ...named,
  ].join('\n');
  return {
    confirm: {
      title: plain(named.length > 0 ? 'Send this promise?' : 'Please look again'),
      text: plain(shorten(text, SLACK_LIMITS.confirmText)),
      confirm: plain('Yes, send it'),
      deny: plain('Not yet'),
    },
  };
}

const SEND_ANYWAY = 'Send the version shown here anyway?';
const DONE_ANYWAY = 'Have you called or texted already?';
const SEND_AGAIN = {
  title: plain('Send a second time?'),
  text: plain('If the first one did arrive, the customer gets this reply twice.'),
  confirm: plain('Send again'),
  deny: plain('Cancel'),
};

/** Room for the marks beside what is promised. */
const MARKS_CHARS = 120;
const NAME_CHARS = 40;
