import { tellCorrection } from '../../../core/correction-report.js';
import { correctionInSteps, pairOf } from '../../../core/corrections.js';
import type { Draft } from '../../../core/draft.js';
import type { EarlierInquiry } from '../../../core/earlier-inquiry.js';
import { inOneGo, inSteps } from '../../../core/guard/stretches.js';
import type { Inquiry } from '../../../core/inquiry.js';
import type { Message } from '../../../core/message.js';
import { stepsOf } from '../../../core/next-step.js';
import type { Policy } from '../../../core/policy.js';
import { maskInquirySlowly } from '../../../core/privacy/mask-inquiry.js';
import { RICH_TEXT_PIECE_CHARS } from '../../limits.js';
import { dateToken, dropUnseen, escapeMrkdwn, shorten, splitText, tidyLine } from '../../text.js';
import { ACTIONS, encodeItem, VIEWS, WHOLE_PAGE_BACK } from '../actions.js';
import type { Button, KnownBlock, ModalView } from '../blocks.js';
import { context, divider, mrkdwn, paragraph, plain, plainSection, section, words } from '../blocks.js';
import { tellEffort, tellSpent } from '../effort.js';
import { day, nameSource, tellEarlier, tellKnown, tellOpenTasks } from '../known-words.js';
import {
  CLASS_LABELS,
  nameMakers,
  nameRecipient,
  nameSender,
  SOURCE_LABELS,
  tellPreparer,
} from '../labels.js';
import { targetOf } from '../stage.js';
import { tellTrail } from '../trail-words.js';
import { tellWritten } from '../written.js';
import { modal } from './form.js';

/**
 * The whole inquiry: what the card leaves out, every message, every draft, kept texts, and what happened. Where
 * it is more than a modal holds it has pages, counted from 0; a page that does not exist is the last.
 * `reader`: approvers see payment data and identity numbers whole, everybody else masked.
 */
export function buildWholeModal(whole: Inquiry, policy: Policy, reader: Reader, page = 0): ModalView {
  return inOneGo(wholeModalInSteps(whole, policy, reader, page));
}

/** The same in steps: there may be a hundred messages, each as long as a book. */
export function* wholeModalInSteps(
  whole: Inquiry,
  policy: Policy,
  reader: Reader,
  page = 0,
): Generator<void, ModalView> {
  const inquiry = reader === 'approver' ? whole : yield* inSteps(maskInquirySlowly(whole));
  const learned = yield* tellLearned(inquiry, policy);
  const blocks = yield* buildWhole(inquiry, policy, learned);
  const pages = paginate([...tellMasking(whole, inquiry), ...blocks]);
  const shown = Math.min(Math.max(page, 0), pages.length - 1);
  return modal({
    callbackId: VIEWS.whole,
    title: 'The whole inquiry',
    blocks: [...(pages[shown] ?? []), ...(pages.length > 1 ? turnPages(inquiry, shown, pages.length) : [])],
  });
}

export type Reader = 'approver' | 'anybody';

function tellMasking(whole: Inquiry, shown: Inquiry): KnownBlock[] {
  if (JSON.stringify(whole) === JSON.stringify(shown)) return [];
  return [plainSection('Payment data and identity numbers are masked. Approvers see them whole here.')];
}

function* buildWhole(inquiry: Inquiry, policy: Policy, learned: KnownBlock[]): Generator<void, KnownBlock[]> {
  const blocks = [
    section(`*${CLASS_LABELS[inquiry.leadClass]}* · ${escapeMrkdwn(nameSender(inquiry, 400))}`),
    ...tellPreparation(inquiry, policy),
    ...tellSources(inquiry),
    ...learned,
    heading('Messages, newest first'),
  ];
  for (const message of inquiry.messages.toReversed()) {
    for (const block of tellMessage(message, policy)) blocks.push(block);
    yield;
  }
  for (const { round, drafts } of (inquiry.followUps ?? []).toReversed()) {
    if (drafts.length > 0) blocks.push(heading(`Follow-up ${round}, newest draft first`));
    blocks.push(...drafts.toReversed().flatMap((draft) => tellDraft(draft, policy)));
  }
  if (inquiry.drafts.length > 0) blocks.push(heading('Drafts, newest first'));
  blocks.push(...[...inquiry.drafts].reverse().flatMap((draft) => tellDraft(draft, policy)));
  const keptTexts = [inquiry, ...(inquiry.followUps ?? [])].flatMap(({ kept }) => kept);
  if (keptTexts.length > 0) blocks.push(heading('Kept texts, never sent'));
  for (const kept of keptTexts) {
    blocks.push(
      context(plain(`By ${shorten(tidyLine(kept.by.name), 80)}`), at(kept.at, policy)),
      ...(kept.subject ? longText(kept.subject) : []),
      ...longText(kept.body),
    );
  }
  blocks.push(heading('What happened'), ...tellTrail(inquiry, policy));
  return blocks;
}

/** What the person who decided made of the prepared draft. */
function* tellLearned(inquiry: Inquiry, policy: Policy): Generator<void, KnownBlock[]> {
  const pair = pairOf(inquiry);
  if (!pair) return [];
  const what = tellCorrection(yield* correctionInSteps(pair, policy.business));
  const from = pair.outcome.kind === 'approved' ? `version ${pair.prepared.version}` : '';
  const basis =
    from && ` (${from} as it was prepared, version ${inquiry.decision?.version} as it was approved)`;
  return [paragraph(...words(`${tidyLine(pair.by.name)} ${what}${basis}.`))];
}

function tellPreparation(inquiry: Inquiry, policy: Policy): KnownBlock[] {
  const { preparation, notice, decision } = inquiry;
  const blocks: KnownBlock[] = [];
  if (notice) blocks.push(...longText(notice));
  if (preparation) {
    blocks.push(
      ...longText(preparation.summary),
      ...list('Why this class', preparation.reasons),
      ...list('Missing', preparation.missing),
      ...list('Known', tellKnown({ ...preparation, earlier: [] }, policy.business.timeZone)),
      ...tellEarlierInquiries(preparation.earlier ?? [], policy),
      ...list(
        'Next steps',
        stepsOf(preparation).map(({ title }) => title),
      ),
      ...list('Notes', preparation.flags),
      context(plain(shorten(tellPreparer(preparation.by), 1_000))),
      ...tellEffort(preparation.by).map((line) => context(plain(shorten(line, 1_000)))),
    );
    const spent = tellSpent(inquiry);
    if (spent) blocks.push(context(plain(spent)));
  }
  if (decision?.note) {
    blocks.push(heading(`Note by ${tidyLine(decision.by.name)}`), ...longText(decision.note));
  }
  return blocks;
}

function tellEarlierInquiries(earlier: EarlierInquiry[], policy: Policy): KnownBlock[] {
  const { timeZone } = policy.business;
  return list(
    'Earlier inquiries from this address',
    earlier.map((one) => {
      const about = [tellEarlier(one, timeZone, 400), ...tellOpenTasks(one, timeZone)].join(' · ');
      if (!one.answered) return about;
      const { at, by, subject, body } = one.answered;
      return `${about}. Answered on ${day(at, timeZone)} by ${tidyLine(by)}: ${shorten(tidyLine(`${subject}: ${body}`), ANSWER_CHARS)}`;
    }),
  );
}

/** What the draft's facts stem from, as it read when the draft was made. */
function tellSources(inquiry: Inquiry): KnownBlock[] {
  const cites = inquiry.drafts.at(-1)?.cites ?? [];
  if (cites.length === 0) return [];
  return [
    heading('Sources of the draft'),
    ...cites.flatMap((passage) => [
      paragraph(...words(nameSource(passage), { bold: true })),
      ...longText(passage.text),
    ]),
  ];
}

function tellMessage(message: Message, policy: Policy): KnownBlock[] {
  const facts = [
    ['Name', message.name],
    ['Company', message.company],
    ['E-mail', message.email],
    ['Phone', message.phone],
    ['Subject', message.subject],
    ...message.extra.map(({ name, value }) => [name, value]),
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return [
    context(plain(SOURCE_LABELS[message.source]), mrkdwn(tellWritten(message, policy))),
    ...splitText(facts.map(([name, value]) => `${name}: ${value}`).join('\n'), RICH_TEXT_PIECE_CHARS)
      .filter(Boolean)
      .map((piece) => paragraph(...words(piece))),
    ...longText(dropUnseen(message.text)),
    divider(),
  ];
}

function tellDraft(draft: Draft, policy: Policy): KnownBlock[] {
  return [
    context(
      plain(`Version ${draft.version}, written by ${shorten(nameMakers(draft), 160)}`),
      at(draft.at, policy),
    ),
    paragraph(
      ...words('To: ', { bold: true }),
      ...words(nameRecipient(draft.to)),
      ...(draft.subject ? [...words('\nSubject: ', { bold: true }), ...words(draft.subject)] : []),
    ),
    ...longText(draft.body),
    divider(),
  ];
}

function list(label: string, items: string[]): KnownBlock[] {
  if (items.length === 0) return [];
  return longText(`${label}:\n${items.map((item) => `• ${item}`).join('\n')}`);
}

function longText(text: string): KnownBlock[] {
  if (text === '') return [];
  return splitText(text, RICH_TEXT_PIECE_CHARS).map((piece) => paragraph(...words(piece)));
}

function heading(text: string): KnownBlock {
  return { type: 'header', text: plain(shorten(text, 150)) };
}

function at(date: Date, policy: Policy) {
  return mrkdwn(dateToken(date, 'moment', policy.business.timeZone));
}

function paginate(blocks: KnownBlock[]): KnownBlock[][] {
  const pages: KnownBlock[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const bytes = Buffer.byteLength(JSON.stringify(block));
    const page = pages.at(-1);
    if (page && page.length > 0 && (page.length >= PAGE_BLOCKS || size + bytes > PAGE_BYTES)) {
      pages.push([block]);
      size = bytes;
    } else {
      page?.push(block);
      size += bytes;
    }
  }
  return pages;
}

function turnPages(inquiry: Inquiry, page: number, pages: number): KnownBlock[] {
  const target = targetOf(inquiry);
  const button = (action: string, label: string, to: number): Button => ({
    type: 'button',
    action_id: action,
    text: plain(label),
    value: encodeItem(to, target),
  });
  return [
    plainSection(`Page ${page + 1} of ${pages}`),
    {
      type: 'actions',
      elements: [
        ...(page > 0 ? [button(WHOLE_PAGE_BACK, 'Page before', page - 1)] : []),
        ...(page < pages - 1 ? [button(ACTIONS.wholePage, 'Next page', page + 1)] : []),
      ],
    },
  ];
}

const ANSWER_CHARS = 400;
/** Room for the line and the buttons that turn the pages. */
const PAGE_BLOCKS = 90;
/** Far enough below the 250 kB of a view for Slack's own additions. */
const PAGE_BYTES = 100_000;
