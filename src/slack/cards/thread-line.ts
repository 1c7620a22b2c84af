import { inOneGo, inSteps } from '../../core/guard/stretches.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { Message } from '../../core/message.js';
import type { Policy } from '../../core/policy.js';
import { maskBeginnings, maskInquirySlowly, maskWholly } from '../../core/privacy/mask-inquiry.js';
import { SLACK_LIMITS, THREAD_POST_CHARS } from '../limits.js';
import { dropUnseen, escapeMrkdwn, shorten, splitText } from '../text.js';
import type { CardMessage, KnownBlock } from './blocks.js';
import { context, mrkdwn, paragraph, plain, words } from './blocks.js';
import { buildHoldingLine } from './holding-words.js';
import { nameSender, SOURCE_LABELS } from './labels.js';
import { tellWritten } from './written.js';

/**
 * The posts that make up one line of the card's thread: one, or several for a customer's long message, which
 * is shown whole but for payment data and identity numbers. Empty when the inquiry has no such line.
 */
export function buildThreadLine(whole: Inquiry, lineKey: string, policy: Policy): CardMessage[] {
  return inOneGo(threadLineInSteps(whole, lineKey, policy));
}

/** The same in steps. */
export function* threadLineInSteps(
  whole: Inquiry,
  lineKey: string,
  policy: Policy,
): Generator<void, CardMessage[]> {
  const shown = whole.thread.find(({ key }) => key === lineKey)?.message;
  const mask = (message: Message) => (message.id === shown ? maskWholly(message) : maskBeginnings(message));
  const inquiry = yield* inSteps(maskInquirySlowly(whole, mask));
  const line = inquiry.thread.find(({ key }) => key === lineKey);
  if (!line) return [];
  if (line.kind === 'opening') return [tellPlainly(OPENING)];
  if (line.held) return [buildHoldingLine(line.held, policy)];
  if (line.kind !== 'message')
    return splitText(dropUnseen(line.text ?? ''), THREAD_POST_CHARS).map(tellPlainly);
  const message = inquiry.messages.find(({ id }) => id === line.message);
  return message ? buildMessage(inquiry, message, policy) : [];
}

const OPENING = 'What you write in this thread stays inside: the customer never sees it.';

function buildMessage(inquiry: Inquiry, message: Message, policy: Policy): CardMessage[] {
  const sender = shorten(message.name || nameSender(inquiry, NAME_CHARS), NAME_CHARS);
  const when = tellWritten(message, policy);
  const subject = message.subject
    ? [...words(dropUnseen(message.subject), { bold: true }), ...words('\n')]
    : [];
  const pieces = splitText(dropUnseen(message.text), THREAD_POST_CHARS);
  return pieces.map((piece, i) => {
    const part = pieces.length > 1 ? ` · part ${i + 1} of ${pieces.length}` : '';
    const heading = context(
      plain(`${sender} wrote`),
      mrkdwn(`${SOURCE_LABELS[message.source]} · ${when}${part}`),
    );
    return {
      text: `${escapeMrkdwn(sender)} wrote: ${escapeMrkdwn(shorten(piece, FALLBACK_CHARS))}`,
      blocks: [heading, paragraph(...(i === 0 ? subject : []), ...words(piece))],
    };
  });
}

function tellPlainly(text: string): CardMessage {
  const blocks: KnownBlock[] = [paragraph(...words(text || ' '))];
  return { text: escapeMrkdwn(shorten(text, Math.min(FALLBACK_CHARS, SLACK_LIMITS.messageText))), blocks };
}

const NAME_CHARS = 120;
const FALLBACK_CHARS = 300;
