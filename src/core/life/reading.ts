import type { Decision } from '../decision.js';
import type { Delivery } from '../delivery.js';
import type { Draft, Recipient } from '../draft.js';
import type { FollowUp, FollowUpEnd, SentLetter } from '../follow-up.js';
import type { Inquiry } from '../inquiry.js';
import type { Message } from '../message.js';
import type { Person } from '../person.js';

/** A further message joins for this long after the inquiry was settled, or the last letter went out. */
const JOIN_WINDOW_MS = 7 * 24 * 3_600_000;
/**
 * Once it holds so much an inquiry is full. Anybody may write in another's name, each change writes and each look reads
 * all of it, and MongoDB takes 16 MB in one document.
 */
export const FULL_AT_MESSAGES = 100;
export const FULL_AT_CHARACTERS = 1_000_000;

export function currentDraft(inquiry: Inquiry): Draft | undefined {
  return inquiry.drafts.at(-1);
}

/** The highest version of any draft, the follow-ups' among them; 0 where there is none. */
export function newestVersion({ drafts, followUps = [] }: Inquiry): number {
  return Math.max(0, ...[drafts, ...followUps.map((round) => round.drafts)].flat().map((d) => d.version));
}

/** Whether the newest draft leaves something the customer wrote unanswered. */
export function hasNewMessage(inquiry: Inquiry): boolean {
  return (currentDraft(inquiry)?.answers ?? 0) < inquiry.messages.length;
}

/** Whether the draft that went out last answers everything the customer wrote. */
export function deliveryAnswersAll(inquiry: Inquiry): boolean {
  const version = inquiry.deliveries.at(-1)?.version;
  const sent = inquiry.drafts.find((draft) => draft.version === version);
  return sent?.answers === inquiry.messages.length;
}

/**
 * When the customer wrote the first thing that the draft which went out last does not answer; undefined where it
 * answers all.
 */
export function unansweredSince(inquiry: Inquiry): Date | undefined {
  const version = inquiry.deliveries.at(-1)?.version;
  const sent = inquiry.drafts.find((draft) => draft.version === version);
  return sent && inquiry.messages[sent.answers]?.arrivedAt;
}

/** A preparation is owed for what the card shows: for a new message, or for a wish. */
export function isPreparing(inquiry: Inquiry): boolean {
  if (!['received', 'awaiting', 'approved', 'unknown'].includes(inquiry.status)) return false;
  return hasNewMessage(inquiry) || inquiry.instruction !== undefined;
}

/** Whether a person's text may still become a version. */
export function isEditable({ status, drafts }: Inquiry): boolean {
  return (status === 'awaiting' || status === 'failed') && drafts.length > 0;
}

/** Whether a person has something to decide or to settle: only then it can be put aside. */
export function isWaiting({ status, followUps }: Inquiry): boolean {
  if (['received', 'awaiting', 'failed', 'unknown'].includes(status)) return true;
  const round = followUps?.at(-1);
  return round !== undefined && ['preparing', 'awaiting', 'failed', 'unknown'].includes(round.status);
}

/** The wishes that the newest draft was made for, oldest first: each draft in a row that was made again. */
export function wishesSoFar({ drafts }: Inquiry): string[] {
  const wishes: string[] = [];
  let draft = drafts.at(-1);
  while (draft?.asked && draft.by.kind !== 'person') {
    wishes.unshift(draft.asked.text);
    const { base } = draft.asked;
    draft = drafts.find(({ version }) => version === base);
  }
  return wishes;
}

/** The delivery that has begun and not ended, if any. */
export function openDelivery(inquiry: Inquiry): Delivery | undefined {
  const last = inquiry.deliveries.at(-1);
  return last && last.endedAt === undefined ? last : undefined;
}

/** The newest click on what was decided: who asked to send it again, or else who decided. */
export function lastClick(decision: Decision): { by: Person; at: Date } {
  return decision.again ?? decision;
}

/**
 * Where a reply goes: the first address the inquiry came with, else the first number. No later message can take
 * it from an address to another: an inquiry's id in a stranger's hands must not redirect the answer. One that
 * began with a number alone is answered at the first address that joins it, and the card says so.
 */
export function recipientOf(messages: Message[]): Recipient {
  const email = messages.find((m) => m.email !== undefined)?.email;
  if (email !== undefined) return { kind: 'email', address: email };
  return { kind: 'phone', number: messages.find((m) => m.phone !== undefined)?.phone ?? '' };
}

/** Whether a further message joins this inquiry now. One that is full takes none, whatever becomes of it. */
export function isJoinable(inquiry: Inquiry, now: Date): boolean {
  if (isFull(inquiry)) return false;
  if (!['sent', 'rejected', 'closed'].includes(inquiry.status)) return true;
  const settled = inquiry.settledAt ?? inquiry.lastMessageAt;
  const last = Math.max(settled.getTime(), lastLetter(inquiry)?.at.getTime() ?? 0);
  return now.getTime() - last <= JOIN_WINDOW_MS;
}

function isFull({ messages }: Inquiry): boolean {
  if (messages.length >= FULL_AT_MESSAGES) return true;
  const written = messages.flatMap(({ text, extra }) => [text, ...extra.flatMap((f) => [f.name, f.value])]);
  return written.reduce((sum, words) => sum + words.length, 0) >= FULL_AT_CHARACTERS;
}

/** What went out, replies and follow-ups, oldest first. */
export function sentLetters({ drafts, deliveries, followUps = [] }: Inquiry): SentLetter[] {
  const rounds = [{ round: 0, drafts, deliveries }, ...followUps];
  const letters = rounds.flatMap(({ round, drafts: own, deliveries: tried }) =>
    tried.flatMap(({ outcome, version, messageId, endedAt, startedAt }): SentLetter[] => {
      const draft = own.find((each) => each.version === version);
      return outcome === 'sent' && draft ? [{ round, at: endedAt ?? startedAt, messageId, draft }] : [];
    }),
  );
  return letters.sort((a, b) => a.at.getTime() - b.at.getTime());
}

export function lastLetter(inquiry: Inquiry): SentLetter | undefined {
  return sentLetters(inquiry).at(-1);
}

/** How the round that is looked at ended; undefined of a reply, and while it goes on. */
export function endOfRound({ round, followUps = [] }: Inquiry): FollowUpEnd | undefined {
  return followUps.find((each) => each.round === round)?.ended;
}

/** Whether the dialogue of a follow-up has begun and not ended, seen from the inquiry itself. */
export function isFollowUpUnderWay({ round, followUps = [] }: Inquiry): boolean {
  return (
    round === undefined && followUps.some(({ deliveries }) => deliveries.some(({ endedAt }) => !endedAt))
  );
}

/** What goes out, in a word. */
export function nameLetter({ round }: Inquiry): 'reply' | 'follow-up' {
  return round === undefined ? 'reply' : 'follow-up';
}

/** How the writer of the newest message is called; an earlier message lends a name. */
export function senderOf(messages: Pick<Message, 'name' | 'email' | 'phone'>[]): string {
  for (const message of messages.toReversed()) {
    const words = message.name || message.email || message.phone;
    if (words) return words;
  }
  return 'Somebody without a name';
}

/** Whether a card of this inquiry is to be posted, and not only brought up to date. */
export function lacksCard({ card, followUps }: Inquiry): boolean {
  const round = followUps?.at(-1);
  return !card || (round !== undefined && round.drafts.length > 0 && !round.card);
}

/** Since when what is to be decided now has been awaited. */
export function waitingSince(inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt'>): Date {
  return inquiry.waitingSince ?? inquiry.receivedAt;
}

/** Since when a follow-up has waited for its decision. */
export function roundWaitingSince({ at, waitingSince: again }: Pick<FollowUp, 'at' | 'waitingSince'>): Date {
  return again ?? at;
}

/** Whether they have written, or somebody knows of an answer, since `letter` went out. */
export function isAnswered({ answers, messages }: Inquiry, letter: Date): boolean {
  return [...(answers ?? []).map(({ at }) => at), ...messages.map(({ arrivedAt }) => arrivedAt)].some(
    (at) => at > letter,
  );
}

/** In the trail: they wrote an inquiry of its own. */
export const WROTE_ELSEWHERE = 'wrote-elsewhere';

/** Whether they have done so since `letter` went out. Before a round began only the trail tells. */
export function wroteElsewhere({ trail }: Inquiry, letter: Date): boolean {
  return trail.some(({ kind, at }) => kind === WROTE_ELSEWHERE && at > letter);
}
