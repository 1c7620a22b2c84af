import type { FollowUp, FollowUpEnd, SentLetter } from '../../core/follow-up.js';
import { lookForSensitive } from '../../core/guard/sensitive.js';
import { inOneGo, inSteps } from '../../core/guard/stretches.js';
import type { Inquiry } from '../../core/inquiry.js';
import { sentLetters } from '../../core/life/reading.js';
import { viewRound } from '../../core/life/rounds.js';
import type { Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import { maskBeginnings, maskInquirySlowly } from '../../core/privacy/mask-inquiry.js';
import { dateToken, escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { CardMessage, KnownBlock } from './blocks.js';
import { context, mrkdwn, paragraph, plain, quote, section, words } from './blocks.js';
import { buildActions } from './buttons.js';
import { buildDraftBlocks } from './draft-blocks.js';
import { nameRecipient, nameSender } from './labels.js';
import { buildOutcomeBlocks, tellOutcomePlainly } from './outcome.js';
import type { Stage } from './stage.js';
import { stageOf } from './stage.js';
import { buildWarningBlocks } from './warning-blocks.js';

/**
 * The card of a follow-up: small, as it hangs in the thread of the inquiry's own. What was sent when, the draft as it
 * will be sent, what came of it. Like every card a projection of its inquiry; payment data is masked in all but the
 * draft.
 */
export function buildFollowUpCard(whole: Inquiry, own: FollowUp, policy: Policy): CardMessage {
  return inOneGo(followUpCardInSteps(whole, own, policy));
}

/** The same in steps. */
export function* followUpCardInSteps(
  whole: Inquiry,
  own: FollowUp,
  policy: Policy,
): Generator<void, CardMessage> {
  const matters = yield* inSteps(lookForSensitive(whole.messages));
  const inquiry = yield* inSteps(maskInquirySlowly(whole, maskBeginnings));
  const view = viewRound(inquiry, own.round);
  const stage = stageOf(view);
  const draft = stage.kind === 'preparing' ? undefined : stage.draft;
  const open = stage.kind === 'awaiting' || stage.kind === 'waiting' || stage.kind === 'failed';
  const ending = own.ended ? tellEnd(own.ended, policy) : null;
  return {
    text: tellFollowUp(view, stage, { policy, open, ending }),
    blocks: [
      ...(open ? [paragraph(...words(UNSEEN_ANSWERS, { italic: true }))] : []),
      { type: 'header', text: plain(shorten(titleOf(view), TITLE_CHARS)) },
      ...tellLetter(
        sentLetters(inquiry).findLast(({ round }) => round < own.round),
        { policy, open },
      ),
      ...tellNotice(view),
      ...(draft && open
        ? buildWarningBlocks({
            draft,
            policy,
            matters,
            notes: own.flags ?? [],
          })
        : []),
      ...(draft ? buildDraftBlocks(view, draft, policy) : []),
      ...(ending ? [section(ending)] : []),
      ...(own.status === 'ended' ? [] : buildOutcomeBlocks(view, stage, policy)),
      buildActions(view, stage, policy),
    ],
  };
}

/** No inbox is connected yet: what a customer answers goes to one. */
export const UNSEEN_ANSWERS =
  'Flo cannot see answers that went to a mailbox. Please look there before you approve this.';

function titleOf(view: Inquiry): string {
  return `Follow-up ${view.round} · ${nameSender(view, NAME_CHARS)}`;
}

/** What they have not answered, and when it went out. */
function tellLetter(
  letter: SentLetter | undefined,
  { policy, open }: { policy: Policy; open: boolean },
): KnownBlock[] {
  if (!letter) return [];
  const when = dateToken(letter.at, 'moment', policy.business.timeZone);
  const what = letter.round === 0 ? 'The reply' : `Follow-up ${letter.round}`;
  const { subject, body } = letter.draft;
  const said = [tidyLine(maskSensitive(subject)), tidyLine(maskSensitive(body))].filter(Boolean).join(': ');
  return [
    context(mrkdwn(`${what} was sent ${when}${open ? '; no answer seen since' : ''}`)),
    quote(shorten(said, LETTER_CHARS)),
  ];
}

function tellNotice({ notice }: Inquiry): KnownBlock[] {
  const text = tidyLine(notice ?? '');
  return text === '' ? [] : [paragraph(...words(shorten(text, NOTICE_CHARS), { italic: true }))];
}

function tellEnd({ why, by, at }: FollowUpEnd, policy: Policy): string {
  const when = dateToken(at, 'moment', policy.business.timeZone);
  const who = by ? escapeMrkdwn(shorten(by.name, NAME_CHARS)) : '';
  switch (why) {
    case 'answered':
      return who === '' ? `*They answered* · ${when}` : `*They answered*, marked by ${who} · ${when}`;
    case 'elsewhere':
      return `*They have written a new inquiry* · ${when}`;
    case 'stopped':
      return `*Follow-ups stopped${who === '' ? '' : ` by ${who}`}* · ${when}`;
  }
}

/** In plain words, for notifications and screen readers. */
function tellFollowUp(
  view: Inquiry,
  stage: Stage,
  shown: { policy: Policy; open: boolean; ending: string | null },
): string {
  const outcome =
    shown.ending?.replace(/( ·)? <!date[^>]*>/g, '').replace(/\*/g, '') ??
    tellOutcomePlainly(stage, shown.policy);
  const lines = [...(shown.open ? [UNSEEN_ANSWERS] : []), escapeMrkdwn(titleOf(view)), outcome ?? ''];
  if (stage.kind === 'awaiting') {
    const to = escapeMrkdwn(shorten(nameRecipient(stage.draft.to), NAME_CHARS));
    const body = escapeMrkdwn(shorten(maskSensitive(stage.draft.body), BODY_CHARS));
    lines.push(`A draft to ${to} waits for a decision: ${body}`);
  }
  return lines.filter(Boolean).join('\n');
}

const TITLE_CHARS = 60;
const NAME_CHARS = 40;
const LETTER_CHARS = 160;
const NOTICE_CHARS = 280;
const BODY_CHARS = 300;
