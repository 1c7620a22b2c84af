import type { Policy } from '../../core/policy.js';
import type { Post } from '../../core/post.js';
import { escapeMrkdwn, shorten } from '../text.js';
import type { CardMessage } from './blocks.js';
import { paragraph, words } from './blocks.js';
import { buildDigest } from './digest.js';
import { buildNudge } from './nudge.js';
import { buildQuestion } from './question.js';
import { buildPoll, buildReview } from './review.js';

/** The message of a post: one case for each kind of content. */
export function buildPost({ _id, content }: Post, { business }: Policy): CardMessage {
  switch (content.kind) {
    case 'notice':
      return {
        text: escapeMrkdwn(shorten(content.text, FALLBACK_CHARS)),
        blocks: [paragraph(...words(content.text))],
      };
    case 'nudge':
      return buildNudge(content);
    case 'digest':
      return buildDigest(content, business.timeZone);
    case 'review':
      return buildReview(_id, content, business.timeZone);
    case 'poll':
      return buildPoll(_id, content);
    case 'question':
      return buildQuestion(_id, content, business.timeZone);
  }
}

/** The same post without its picture, where it has one: something else stands for it. */
export function withoutPicture(post: Post): Post | null {
  if (post.content.kind !== 'digest' || post.content.chart.file === undefined) return null;
  const { alt } = post.content.chart;
  return { ...post, content: { ...post.content, chart: { alt } } };
}

const FALLBACK_CHARS = 300;
