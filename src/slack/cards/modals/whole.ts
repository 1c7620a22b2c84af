import type { Draft } from '../../../core/draft.js';
import type { Inquiry, Message } from '../../../core/inquiry.js';
import type { Policy } from '../../../core/policy.js';
import { maskInquiry } from '../../../core/privacy/mask.js';
import { RICH_TEXT_PIECE_CHARS } from '../../limits.js';
import { dateToken, dropUnseen, escapeMrkdwn, shorten, splitText, tidyLine } from '../../text.js';
import { ACTIONS, encodeItem, VIEWS, WHOLE_PAGE_BACK } from '../actions.js';
import type { Button, KnownBlock, ModalView } from '../blocks.js';
import { context, divider, mrkdwn, paragraph, plain, plainSection, section, words } from '../blocks.js';
import {
  CLASS_LABELS,
  nameAuthor,
  nameRecipient,
  nameSender,
  SOURCE_LABELS,
  tellPreparer,
} from '../labels.js';
import { targetOf } from '../stage.js';
import { tellTrail } from '../trail-words.js';
import { modal } from './form.js';

/**
 * The whole inquiry: what the card leaves out, every message, every draft, kept texts, and what happened. Where
 * it is more than a modal holds it has pages, counted from 0; a page that does not exist is the last.
 * `reader`: approvers see payment data and identity numbers whole, everybody else masked.
 */
export function buildWholeModal(whole: Inquiry, policy: Policy, reader: Reader, page = 0): ModalView {
  const inquiry = reader === 'approver' ? whole : maskInquiry(whole);
  const pages = paginate([...tellMasking(whole, inquiry), ...buildWhole(inquiry, policy)]);
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

function buildWhole(inquiry: Inquiry, policy: Policy): KnownBlock[] {
  const blocks = [
    section(`*${CLASS_LABELS[inquiry.leadClass]}* · ${escapeMrkdwn(nameSender(inquiry, 400))}`),
    ...tellPreparation(inquiry),
    heading('Messages, newest first'),
    ...[...inquiry.messages].reverse().flatMap((message) => tellMessage(message, policy)),
  ];
  if (inquiry.drafts.length > 0) blocks.push(heading('Drafts, newest first'));
  blocks.push(...[...inquiry.drafts].reverse().flatMap((draft) => tellDraft(draft, policy)));
  if (inquiry.kept.length > 0) blocks.push(heading('Kept texts, never sent'));
  for (const kept of inquiry.kept) {
    blocks.push(
      context(plain(`By ${shorten(tidyLine(kept.by.name), 80)}`), at(kept.at, policy)),
      ...(kept.subject ? longText(kept.subject) : []),
      ...longText(kept.body),
    );
  }
  blocks.push(heading('What happened'), ...tellTrail(inquiry, policy));
  return blocks;
}

function tellPreparation(inquiry: Inquiry): KnownBlock[] {
  const { preparation, notice, decision } = inquiry;
  const blocks: KnownBlock[] = [];
  if (notice) blocks.push(...longText(notice));
  if (preparation) {
    blocks.push(
      ...longText(preparation.summary),
      ...list('Why this class', preparation.reasons),
      ...list('Missing', preparation.missing),
      ...list('Next steps', preparation.nextSteps),
      ...list('Notes', preparation.flags),
      context(plain(shorten(tellPreparer(preparation.by), 1_000))),
    );
  }
  if (decision?.note) {
    blocks.push(heading(`Note by ${tidyLine(decision.by.name)}`), ...longText(decision.note));
  }
  return blocks;
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
    context(plain(SOURCE_LABELS[message.source]), at(message.arrivedAt, policy)),
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
      plain(`Version ${draft.version}, written by ${shorten(nameAuthor(draft.by), 80)}`),
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

/** Room for the line and the buttons that turn the pages. */
const PAGE_BLOCKS = 90;
/** Far enough below the 250 kB of a view for Slack's own additions. */
const PAGE_BYTES = 100_000;
