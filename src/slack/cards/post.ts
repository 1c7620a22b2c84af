import type { Post } from '../../core/post.js';
import { escapeMrkdwn, shorten } from '../text.js';
import type { CardMessage } from './blocks.js';
import { paragraph, words } from './blocks.js';
import { buildNudge } from './nudge.js';

/** The message of a post: one case for each kind of content. */
export function buildPost({ content }: Post): CardMessage {
  switch (content.kind) {
    case 'notice':
      return {
        text: escapeMrkdwn(shorten(content.text, FALLBACK_CHARS)),
        blocks: [paragraph(...words(content.text))],
      };
    case 'nudge':
      return buildNudge(content);
  }
}

const FALLBACK_CHARS = 300;
