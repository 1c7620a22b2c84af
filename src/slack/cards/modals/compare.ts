import type { types } from '@slack/bolt';
import type { Draft } from '../../../core/draft.js';
import { inOneGo, inSteps } from '../../../core/guard/stretches.js';
import type { Inquiry } from '../../../core/inquiry.js';
import type { Policy } from '../../../core/policy.js';
import { maskInquirySlowly } from '../../../core/privacy/mask-inquiry.js';
import { diffWords, type Piece } from '../../../core/word-diff.js';
import { RICH_TEXT_PIECE_CHARS, SLACK_LIMITS } from '../../limits.js';
import { dateToken, escapeMrkdwn, shorten, splitText } from '../../text.js';
import type { Target } from '../actions.js';
import { ACTIONS, decodeTarget, encodeItem, encodeTarget, VIEWS } from '../actions.js';
import type { KnownBlock, ModalView, RichTextElement } from '../blocks.js';
import { mrkdwn, paragraph, plain, plainSection, words } from '../blocks.js';
import { count, nameAuthor, nameMakers, nameRecipient } from '../labels.js';
import { stageOf, targetOf } from '../stage.js';
import { showDifference, tellDifference } from '../version-words.js';
import type { SubmittedView } from './form.js';
import { modal, readInput } from './form.js';
import type { Reader } from './whole.js';

/** What the modal is asked for. */
interface CompareAsk {
  inquiry: Inquiry;
  policy: Policy;
  reader: Reader;
  compared?: Compared;
  seen?: Target;
}

/** Which versions are compared; without one, the newest and the one before it. */
export interface Compared {
  from?: number;
  to?: number;
}

/**
 * Two versions laid over each other, who wrote each and when, and a button that brings the earlier one back while the
 * draft may be changed. `seen`: what the card showed when the modal was opened. Null where there is one version only.
 */
export function buildCompareModal(ask: CompareAsk): ModalView | null {
  return inOneGo(compareModalInSteps(ask));
}

/** The same in steps. */
export function* compareModalInSteps(ask: CompareAsk): Generator<void, ModalView | null> {
  const inquiry = ask.reader === 'approver' ? ask.inquiry : yield* inSteps(maskInquirySlowly(ask.inquiry));
  const { drafts } = inquiry;
  const pick = (version: number | undefined, other: number) =>
    drafts.find((draft) => draft.version === version) ?? drafts.at(other);
  const to = pick(ask.compared?.to, -1);
  const from = pick(ask.compared?.from, -2);
  if (!from || !to) return null;
  const target = ask.seen ?? targetOf(inquiry);
  const side = (label: string, action: string, draft: Draft) =>
    chooser({ label, action, draft, drafts, policy: ask.policy });
  return modal({
    callbackId: VIEWS.compare,
    title: 'Compare versions',
    metadata: encodeTarget(target),
    blocks: [
      side('From', ACTIONS.compareFrom, from),
      side('To', ACTIONS.compareTo, to),
      ...showChanges(from, to),
      ...offerReturn(inquiry, { from, to, target }),
    ],
  });
}

/** The versions that are chosen in it, and what the card showed when it was opened. */
export function readCompareState(view: SubmittedView): { seen: Target; compared: Compared } | null {
  const seen = decodeTarget(view.private_metadata);
  const [from, to] = [ACTIONS.compareFrom, ACTIONS.compareTo].map((id) => Number(readInput(view, id)));
  return seen && { seen, compared: { ...(from && { from }), ...(to && { to }) } };
}

function chooser(ask: {
  label: string;
  action: string;
  draft: Draft;
  drafts: Draft[];
  policy: Policy;
}): KnownBlock {
  const { draft, policy } = ask;
  const zone = policy.business.timeZone;
  // No time: an option's text can only be in one zone, and the heading's is in the reader's own.
  const option = (each: Draft): types.PlainTextOption => ({
    text: plain(
      shorten(
        `Version ${each.version} · ${shorten(nameAuthor(each.by), NAME_CHARS)}`,
        SLACK_LIMITS.optionText,
      ),
    ),
    value: String(each.version),
  });
  const newest = ask.drafts.toReversed().slice(0, SLACK_LIMITS.selectOptions);
  // The chosen one is always among them.
  if (!newest.includes(draft)) newest.splice(-1, 1, draft);
  const wish =
    draft.asked && !draft.restored ? `: “${escapeMrkdwn(shorten(draft.asked.text, WISH_CHARS))}”` : '';
  const who = `written by ${escapeMrkdwn(shorten(nameMakers(draft), MAKERS_CHARS))}${wish}`;
  return {
    type: 'section',
    block_id: ask.action,
    text: mrkdwn(`*${ask.label} version ${draft.version}*, ${who} · ${dateToken(draft.at, 'moment', zone)}`),
    accessory: {
      type: 'static_select',
      action_id: ask.action,
      options: newest.map(option),
      initial_option: option(draft),
    },
  };
}

function showChanges(from: Draft, to: Draft): KnownBlock[] {
  if (from === to)
    return [plainSection('This is the same version twice: choose another one to see what changed.')];
  const blocks: KnownBlock[] = [
    plainSection(
      `Changes: ${tellDifference(from, to)}. Removed words are struck through, added words are bold and underlined; ¶ is a line break.`,
    ),
  ];
  if (nameRecipient(from.to) !== nameRecipient(to.to))
    blocks.push(paragraph(...words('To: ', { bold: true }), ...showDifference(swapRecipient(from, to))));
  if (from.subject !== '' || to.subject !== '')
    blocks.push(
      paragraph(
        ...words('Subject: ', { bold: true }),
        ...showDifference(diffWords(from.subject, to.subject)),
      ),
    );
  return [...blocks, ...showBody(diffWords(from.body, to.body))];
}

/** An address is replaced as a whole. */
function swapRecipient(from: Draft, to: Draft): Piece[] {
  return [
    { kind: 'removed', text: nameRecipient(from.to) },
    { kind: 'added', text: nameRecipient(to.to) },
  ];
}

/** In blocks that Slack takes, cut where they would be more than a view holds. */
function showBody(diff: Piece[]): KnownBlock[] {
  const parts = diff.flatMap(({ kind, text }) =>
    splitText(text, RICH_TEXT_PIECE_CHARS).map((piece) => ({ kind, text: piece })),
  );
  const blocks: RichTextElement[][] = [[]];
  let [used, bytes, hidden] = [0, 0, 0];
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1]?.kind === 'removed' ? [{ kind: 'removed' as const, text: '' }] : [];
    const elements = showDifference([...before, part]);
    bytes += Buffer.byteLength(JSON.stringify(elements));
    if (bytes > SHOWN_BYTES) {
      hidden += part.text.length;
      continue;
    }
    if (used + part.text.length > RICH_TEXT_PIECE_CHARS && used > 0) {
      blocks.push([]);
      used = 0;
    }
    blocks.at(-1)?.push(...elements);
    used += part.text.length;
  }
  const shown = blocks.filter((elements) => elements.length > 0).map((elements) => paragraph(...elements));
  if (hidden === 0) return shown;
  const rest = count(hidden, 'character');
  return [
    ...shown,
    plainSection(
      `… The rest of the comparison (${rest}) does not fit here. The whole inquiry shows every version whole.`,
    ),
  ];
}

/** The earlier of the two goes back on the card; the one that stands there already cannot. */
function offerReturn(inquiry: Inquiry, of: { from: Draft; to: Draft; target: Target }): KnownBlock[] {
  const stage = stageOf(inquiry);
  if (stage.kind !== 'awaiting' && stage.kind !== 'failed') return [];
  const draft = [of.from, of.to].find((each) => each !== inquiry.drafts.at(-1));
  if (!draft) return [];
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: ACTIONS.bringBack,
          text: plain(`Bring back version ${draft.version}`),
          value: encodeItem(draft.version, of.target),
        },
      ],
    },
    {
      type: 'context',
      elements: [
        plain('Its words become a new version on the card. Nothing is sent, and no version is lost.'),
      ],
    },
  ];
}

/** With all else far below the 250 kB of a view; every piece of a text takes about 80 bytes beside its words. */
const SHOWN_BYTES = 100_000;
const NAME_CHARS = 24;
const MAKERS_CHARS = 160;
const WISH_CHARS = 200;
