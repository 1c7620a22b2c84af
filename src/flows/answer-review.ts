import { answerReview, castVote, noteConfidence, type PostedReview, SCORES } from '../core/posted-review.js';
import type { Verdict } from '../core/review.js';
import type { Deps } from '../deps.js';
import { amendPost } from './announce.js';
import { ownerOnly } from './owner.js';
import { closePoll } from './post-review.js';

/** Who clicked, by Slack id, and from which workspace. */
export interface ReviewClick {
  userId: string;
  teamId?: string;
}

/** `words`: what to tell the person privately. */
export interface Answered {
  ok: boolean;
  words: string;
}

const NO_COLLEAGUE =
  'Only full members of the workspace vote here: the question is how sure the team itself is. Your vote was not counted.';
const GONE = 'This review is not in the records any more.';

/** Whether this person may answer now; the words say why not. */
export async function mayAnswer(deps: Deps, click: ReviewClick, id: string): Promise<Answered> {
  const owner = await ownerOnly(deps, click.userId);
  if (!owner.ok) return owner;
  const post = await deps.store.getPost(id);
  if (post?.content.kind !== 'review') return { ok: false, words: GONE };
  return whyClosed(post.content) ?? { ok: true, words: '' };
}

/** The owner's answer, once: it is kept in the review's trail and opens the next period. */
export async function answer(
  deps: Deps,
  click: ReviewClick,
  asked: { id: string; verdict: Verdict; note?: string },
): Promise<Answered> {
  const owner = await ownerOnly(deps, click.userId);
  if (!owner.ok) return owner;
  const { verdict, note } = asked;
  const at = deps.clock.now();
  const text = { id: deps.newId(), salt: deps.newId() };
  const given = { verdict, by: owner.person, at, ...(note && { note }) };
  let refused: Answered = { ok: false, words: GONE };
  const result = await amendPost(deps, asked.id, ({ content }) => {
    if (content.kind !== 'review') return null;
    const answered = answerReview(content, given, text);
    refused = whyClosed(content) ?? refused;
    return answered && { content: answered };
  });
  if (result !== 'changed') return refused;
  await closePoll(deps, asked.id);
  return { ok: true, words: 'Thank you: your answer is kept.' };
}

/** One vote for each person of the team; another one replaces it. */
export async function vote(
  deps: Deps,
  click: ReviewClick,
  asked: { poll: string; score: number },
): Promise<Answered> {
  const { poll: id, score } = asked;
  if (!SCORES.some((known) => known === score)) return { ok: false, words: 'There is no such vote.' };
  if (!(await deps.desk.isColleague(click.userId, click.teamId))) return { ok: false, words: NO_COLLEAGUE };
  let closedFor: string | null = null;
  const result = await amendPost(deps, id, ({ content }) => {
    if (content.kind !== 'poll') return null;
    closedFor = content.closed ? content.review : null;
    const cast = castVote(content, { by: click.userId, score });
    return cast && { content: cast };
  });
  if (result === 'missing') return { ok: false, words: 'This poll is not in the records any more.' };
  if (closedFor !== null) return { ok: false, words: await tellClosed(deps, closedFor) };
  await countInReview(deps, id);
  return { ok: true, words: `You voted ${score}. Press another number to change it.` };
}

async function tellClosed(deps: Deps, review: string): Promise<string> {
  const content = (await deps.store.getPost(review))?.content;
  const overtaken = content?.kind === 'review' && content.overtaken;
  return `This poll is closed: ${overtaken ? 'a newer one has come since' : 'the review was answered'}.`;
}

/** Brings the team's confidence in the review up to date. */
async function countInReview(deps: Deps, pollId: string): Promise<void> {
  const poll = await deps.store.getPost(pollId);
  if (poll?.content.kind !== 'poll') return;
  const { content: counted, rev } = poll;
  await amendPost(deps, counted.review, ({ content }) => {
    const noted = content.kind === 'review' ? noteConfidence(content, counted, rev) : null;
    return noted && { content: noted };
  });
}

function whyClosed({ answer: given, overtaken }: PostedReview): Answered | null {
  if (given) return { ok: false, words: `This review is answered already, by ${given.by.name}.` };
  if (overtaken) return { ok: false, words: 'A newer review has come since: please answer there.' };
  return null;
}
