import type { EarlierInquiry } from './earlier-inquiry.js';
import type { Inquiry } from './inquiry.js';
import { cut } from './spelling.js';
import { openTasks } from './task.js';

/** At most so many earlier inquiries help to answer a new one. */
export const MAX_EARLIER = 3;
/** In UTF-16 units: far more than is shown, as half of a number at the end would not be recognised as one. */
const MAX_SUMMARY = 1_000;
const MAX_ANSWER = 2_000;
/** Of each earlier inquiry. */
const MAX_OPEN_TASKS = 5;

/** What has to be read of an inquiry to recall it. */
export type EarlierFacts = Pick<
  Inquiry,
  | '_id'
  | 'status'
  | 'receivedAt'
  | 'leadClass'
  | 'preparation'
  | 'decision'
  | 'deliveries'
  | 'drafts'
  | 'tasks'
>;

/** The inquiry as it is recalled, or null when nothing is known of what it was about. */
export function recall(facts: EarlierFacts): EarlierInquiry | null {
  const summary = cut(facts.preparation?.summary.trim() ?? '', MAX_SUMMARY);
  if (summary === '') return null;
  const { receivedAt, leadClass, status } = facts;
  const answered = lastAnswer(facts);
  const open = openTasks(facts).map(({ title, owner, due }) => ({
    title,
    ...(owner && { owner }),
    ...(due && { due }),
  }));
  return {
    receivedAt,
    leadClass,
    status,
    summary,
    ...(answered && { answered }),
    ...(open.length > 0 && { openTasks: open.slice(0, MAX_OPEN_TASKS) }),
  };
}

/** When the inquiry was last answered, by mail or by hand, and by whom. */
export function whenAnswered({
  deliveries,
  decision,
  firstAnsweredAt,
}: Pick<Inquiry, 'deliveries' | 'decision' | 'firstAnsweredAt'>): { at: Date; by?: string } | undefined {
  if (decision?.kind === 'done-by-hand') return { at: decision.at, by: decision.by.name };
  const letter = lastLetterSent({ deliveries, decision });
  if (letter) return { at: letter.at, ...(letter.by !== undefined && { by: letter.by }) };
  return firstAnsweredAt && { at: firstAnsweredAt };
}

/** The newest decision may be about a later message: then nobody is named. */
function lastLetterSent({ deliveries, decision }: Pick<Inquiry, 'deliveries' | 'decision'>) {
  const sent = deliveries.findLast(({ outcome }) => outcome === 'sent');
  if (!sent) return undefined;
  const own = decision?.kind === 'approved' && decision.version === sent.version;
  return {
    at: sent.endedAt ?? sent.startedAt,
    version: sent.version,
    by: own ? decision.by.name : undefined,
  };
}

/** What was said by hand has no words here: it is the last letter. */
function lastAnswer({ deliveries, drafts, decision }: EarlierFacts): EarlierInquiry['answered'] {
  const letter = lastLetterSent({ deliveries, decision });
  const draft = drafts.find(({ version }) => version === letter?.version);
  if (!letter || !draft) return undefined;
  return {
    at: letter.at,
    by: letter.by ?? 'the team',
    subject: draft.subject,
    body: cut(draft.body, MAX_ANSWER),
  };
}
