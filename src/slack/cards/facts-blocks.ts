import type { Draft } from '../../core/draft.js';
import type { SensitiveMatter } from '../../core/guard/sensitive.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { ExtraField, Message } from '../../core/message.js';
import type { Policy } from '../../core/policy.js';
import { CARD_BUDGET } from '../limits.js';
import { shorten, tidyLine } from '../text.js';
import type { KnownBlock, RichTextElement } from './blocks.js';
import { paragraph, words } from './blocks.js';
import { buildHead } from './card-head.js';
import { guardParts, listPart, noticePart, type Part, summaryPart, tellChecks } from './fact-parts.js';
import { tellKnown, tellSources } from './known-words.js';
import { shareLines } from './line-budget.js';
import { quotePart } from './quote-part.js';

/**
 * Everything above the draft, in at most fourteen lines on a phone: the head, why it is open again, the summary, the
 * customer's own words, what the draft commits to, and the lists. What does not fit ends in "… n more" and stands whole
 * behind the menu.
 */
export function buildFactsBlocks(inquiry: Inquiry, policy: Policy, opts: FactsOptions): KnownBlock[] {
  const head = buildHead(inquiry, policy);
  const parts = [
    ...noticePart(inquiry),
    ...(opts.fresh ? summaryPart(inquiry) : []),
    quotePart(inquiry),
    ...guardParts(opts.draft, policy),
    ...listParts(inquiry, policy, opts),
  ];
  const lines = shareLines(parts, CARD_BUDGET.linesAboveDraft - head.lines);
  const blocks = [...head.blocks];
  const listed: RichTextElement[] = [];
  for (const [i, part] of parts.entries()) {
    const given = lines[i] ?? 0;
    if (given < 1) continue;
    if (part.kind === 'block') blocks.push(part.build(given));
    else listed.push(...words(listed.length > 0 ? '\n' : ''), ...part.build(given));
  }
  return listed.length > 0 ? [...blocks, paragraph(...listed)] : blocks;
}

export interface FactsOptions {
  /** The preparation has read everything the customer wrote. */
  fresh: boolean;
  matters: SensitiveMatter[];
  /** The next steps that stand here (task-blocks). */
  next: string[];
  draft?: Draft;
}

function listParts(inquiry: Inquiry, policy: Policy, opts: FactsOptions): Part[] {
  const preparation = opts.fresh ? inquiry.preparation : undefined;
  return [
    ...listPart('Missing', preparation?.missing),
    ...listPart('Known', tellKnown(preparation, policy.business.timeZone)),
    ...listPart('Next', opts.next),
    ...listPart('Check', tellChecks(opts.matters, opts.draft)),
    ...listPart('Note', preparation?.flags),
    ...listPart('Sources', tellSources(opts.draft?.cites)),
    ...listPart('Also given', tellGiven(inquiry.messages, { preparation, draft: opts.draft })),
  ];
}

/**
 * The number to call, where it is not the draft's recipient, and the fields that Flo does not know, newest first; none
 * that stands under Known by the same name in the same words.
 */
function tellGiven(
  messages: Message[],
  { preparation, draft }: { preparation?: Inquiry['preparation']; draft?: Draft },
): string[] {
  const newest = [...messages].reverse();
  const phone = newest.map((message) => tidyLine(message.phone ?? '')).find(Boolean);
  const known = new Set(
    (preparation?.qualify ?? []).map(({ field, words = '' }) => tellExtra({ name: field, value: words })),
  );
  const fields = newest.flatMap(({ extra }) => extra.map(tellExtra)).filter((told) => !known.has(told));
  return [...(phone && draft?.to.kind !== 'phone' ? [shorten(phone, PHONE_CHARS)] : []), ...new Set(fields)];
}

function tellExtra({ name, value }: ExtraField): string {
  return `${tidyLine(name)}: ${tidyLine(value)}`;
}

const PHONE_CHARS = 40;
