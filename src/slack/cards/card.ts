import { lookForSensitive, type SensitiveMatter } from '../../core/guard/sensitive.js';
import { inOneGo, inSteps } from '../../core/guard/stretches.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import { maskBeginning, maskBeginnings, maskInquirySlowly } from '../../core/privacy/mask-inquiry.js';
import { cutText, escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { CardMessage } from './blocks.js';
import { readQuotes } from './blocks.js';
import { buildActions } from './buttons.js';
import { buildDraftBlocks } from './draft-blocks.js';
import { buildFactsBlocks } from './facts-blocks.js';
import { tellBarred } from './holding-words.js';
import { CLASS_LABELS, nameRecipient, nameSender } from './labels.js';
import { buildOutcomeBlocks, tellOutcomePlainly } from './outcome.js';
import type { Stage } from './stage.js';
import { stageOf } from './stage.js';
import { buildStepBlocks, buildTaskBlocks, tellNextSteps } from './task-blocks.js';

/**
 * The card of an inquiry: a projection of its facts and nothing else. A decided card is the same body with
 * the buttons replaced by the outcome. Within every limit of `SLACK_LIMITS` whatever the facts are, as long
 * as a draft keeps its own (subject 200, body 9,000). Payment data and identity numbers are masked in all but
 * the draft, which is shown as it will be sent. `known`: what the customer's words touch, where that is known already.
 */
export function buildCard(whole: Inquiry, policy: Policy, known?: SensitiveMatter[]): CardMessage {
  return inOneGo(cardInSteps(whole, policy, known));
}

/** The same in steps: a message may have two hundred fields, each as long as a letter. */
export function* cardInSteps(
  whole: Inquiry,
  policy: Policy,
  known?: SensitiveMatter[],
): Generator<void, CardMessage> {
  // Payment data is found only where it is not masked yet.
  const matters = known ?? (yield* inSteps(lookForSensitive(whole.messages)));
  const inquiry = yield* inSteps(maskInquirySlowly(whole, maskBeginnings));
  const stage = stageOf(inquiry);
  const fresh = stage.kind !== 'preparing';
  const draft = stage.kind === 'preparing' ? undefined : stage.draft;
  const steps = buildStepBlocks(inquiry, stage, policy);
  const tasks = buildTaskBlocks(inquiry, policy);
  return {
    text: tellCard(inquiry, stage, policy),
    blocks: [
      ...buildFactsBlocks(inquiry, policy, {
        fresh,
        matters,
        next: tellNextSteps(inquiry, stage, { steps, tasks }),
        ...(draft && { draft }),
      }),
      ...(draft ? buildDraftBlocks(inquiry, draft, policy) : []),
      ...buildOutcomeBlocks(inquiry, stage, policy),
      ...tasks,
      ...steps,
      buildActions(inquiry, stage, policy),
    ],
  };
}

/** The ids of the customer's messages, oldest first, of which their card does not show every word. */
export function findCutMessages({ messages }: Inquiry, card: CardMessage): string[] {
  const quotes = card.blocks.flatMap(readQuotes);
  // One quote for each message that is shown, newest first.
  return messages
    .filter((message, i) => {
      const quoted = quotes[messages.length - 1 - i];
      // The fields stand elsewhere.
      return !quoted?.includes(tidyLine(maskBeginning({ ...message, extra: [] }).text));
    })
    .map(({ id }) => id);
}

/** The card in plain words, for notifications and screen readers. */
function tellCard(inquiry: Inquiry, stage: Stage, policy: Policy): string {
  const label = CLASS_LABELS[inquiry.leadClass];
  const said = inquiry.messages.at(-1)?.text ?? '';
  const summary = stage.kind !== 'preparing' && inquiry.preparation?.summary;
  const outcome = tellOutcomePlainly(stage, policy);
  const lines = [
    `${label}: ${escapeMrkdwn(nameSender(inquiry, NAME_CHARS))}`,
    tellBarred(inquiry, policy).length > 0 ? 'Do not contact: nothing is sent.' : null,
    escapeMrkdwn(shorten(summary || cutText(said, SUMMARY_CHARS + 1), SUMMARY_CHARS)),
    outcome,
  ];
  if (stage.kind === 'awaiting') {
    const to = escapeMrkdwn(shorten(nameRecipient(stage.draft.to), NAME_CHARS));
    lines.push(
      `A draft to ${to} waits for a decision: ${escapeMrkdwn(shorten(maskSensitive(stage.draft.body), BODY_CHARS))}`,
    );
  }
  return lines.filter(Boolean).join('\n');
}

/** Escaped they may be five times as long, and stay below what Slack advises for the text of a message. */
const NAME_CHARS = 80;
const SUMMARY_CHARS = 200;
const BODY_CHARS = 300;
