import type { Decision } from '../../core/decision.js';
import { REJECT_REASONS } from '../../core/decision.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { Person } from '../../core/person.js';
import type { Policy } from '../../core/policy.js';
import { CARD_BUDGET } from '../limits.js';
import { countCharacters, cutText, dateToken, escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { KnownBlock } from './blocks.js';
import { context, mrkdwn, paragraph, plain, quote, section, words } from './blocks.js';
import { tellEditors } from './buttons.js';
import { nameRecipient } from './labels.js';
import { moreCharacters } from './line-budget.js';
import type { Stage } from './stage.js';

/**
 * Below the draft: what came of it (who, what, when) or, while it is open, who is at work on it. Why a letter did not
 * go out, or may not have, the delivery's own words tell: a server, the outbox folder, a stop of Flo.
 */
export function buildOutcomeBlocks(inquiry: Inquiry, stage: Stage, policy: Policy): KnownBlock[] {
  const line = tellOutcome(stage, policy);
  const blocks: KnownBlock[] = line === null ? [] : [section(line)];
  if (stage.kind === 'deferred' || stage.kind === 'failed' || stage.kind === 'unknown') {
    const detail = cutNote(stage.delivery?.detail ?? '');
    if (detail) blocks.push(paragraph(...words('Reason: ', { bold: true }), ...words(detail)));
  }
  const note = decisionOf(stage)?.note;
  if (note && line !== null) blocks.push(quote(cutNote(note)));
  return [...blocks, ...tellWork(inquiry, stage, policy)];
}

/** The outcome as plain words without times, for notifications; null while a decision is due. */
export function tellOutcomePlainly(stage: Stage, policy: Policy): string | null {
  return (
    tellOutcome(stage, policy)
      ?.replace(/( ·)? <!date[^>]*>/g, '')
      .replace(/\*/g, '') ?? null
  );
}

function tellOutcome(stage: Stage, policy: Policy): string | null {
  const zone = policy.business.timeZone;
  const decision = decisionOf(stage);
  const by = decision ? ` by ${nameOf(decision.by)}` : '';
  const decided = decision ? ` · ${dateToken(decision.at, 'moment', zone)}${tellAgain(decision, zone)}` : '';
  switch (stage.kind) {
    case 'preparing':
      return '*Preparing…* The draft follows here in a moment.';
    case 'awaiting':
      return null;
    case 'waiting': {
      const seconds = Math.round(stage.undoMs / 1_000);
      return `*Approved${by}* · ${seconds > 0 ? `sending in ${tellSeconds(seconds)}` : 'sending now'}${decided}`;
    }
    case 'sending':
      return `*Approved${by}* · sending now${decided}`;
    case 'deferred': {
      const next = stage.next ? ` Next try: ${dateToken(stage.next, 'moment', zone)}.` : ' Trying again.';
      return `*Approved${by}*${decided}\nIt did not go out yet.${next}`;
    }
    case 'sent': {
      const at = stage.delivery?.endedAt;
      const to = stage.draft
        ? ` to ${escapeMrkdwn(shorten(nameRecipient(stage.draft.to), ADDRESS_CHARS))}`
        : '';
      return `*Sent*${to}${at ? ` · ${dateToken(at, 'moment', zone)}` : ''}\nApproved${by}${decided}`;
    }
    case 'failed':
      return `*Not sent.*\nApproved${by}${decided}`;
    case 'unknown':
      return `*It is not known whether this reply arrived.* Please check the mailbox it was sent from, or ask the customer, then choose.\nApproved${by}${decided}`;
    case 'rejected': {
      const reason = decision?.reason ? `: ${REJECT_REASONS[decision.reason]}` : '';
      return `*Rejected${by}*${reason}${decided}`;
    }
    case 'closed':
      return `*Closed${by}*: handled elsewhere${decided}`;
    case 'done':
      return `*Done${by}* by call or text${decided}`;
  }
}

function tellSeconds(seconds: number): string {
  if (seconds <= 120) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ''}`;
}

function decisionOf(stage: Stage): Decision | undefined {
  return stage.kind === 'preparing' || stage.kind === 'awaiting' ? undefined : stage.decision;
}

function tellAgain({ again }: Decision, zone: string): string {
  return again
    ? ` · ${nameOf(again.by)} asked to send it again · ${dateToken(again.at, 'moment', zone)}`
    : '';
}

function nameOf(person: Person): string {
  return escapeMrkdwn(shorten(person.name, NAME_CHARS));
}

function tellWork(inquiry: Inquiry, stage: Stage, policy: Policy): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  const zone = policy.business.timeZone;
  if (inquiry.instruction && stage.kind === 'awaiting') {
    const wish = shorten(tidyLine(inquiry.instruction.text), WISH_CHARS);
    const who = shorten(tidyLine(inquiry.instruction.by.name), NAME_CHARS);
    blocks.push(context(plain(`${who} asked for a new draft (“${wish}”). It follows here in a moment.`)));
  }
  // An edit of what is settled is told what came of it when it is saved; a form left open says nothing for ever.
  const editors = SETTLED.includes(stage.kind) ? null : tellEditors(inquiry.editing);
  const since = inquiry.editing[0]?.since;
  if (editors && since) {
    blocks.push(context(plain(`${editors} this draft`), mrkdwn(`since ${dateToken(since, 'time', zone)}`)));
  }
  const kept = inquiry.kept.map(({ by }) => shorten(tidyLine(by.name), NAME_CHARS));
  if (kept.length > 0) {
    const names = [...new Set(kept)];
    const more = names.length > 3 ? ` … ${names.length - 3} more` : '';
    blocks.push(context(plain(`Text by ${names.slice(0, 3).join(', ')}${more} was kept: see the menu`)));
  }
  return blocks;
}

function cutNote(note: string): string {
  const text = tidyLine(note);
  const start = cutText(text, CARD_BUDGET.noteChars);
  if (start === text) return text;
  return start.trimEnd() + moreCharacters(countCharacters(text) - countCharacters(start.trimEnd()));
}

const SETTLED: Stage['kind'][] = ['sent', 'done', 'rejected', 'closed'];
const NAME_CHARS = 40;
const ADDRESS_CHARS = 80;
const WISH_CHARS = 120;
