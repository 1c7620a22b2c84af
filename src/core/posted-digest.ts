import type { DigestFacts } from './digest.js';

/** A week's report in its channel. */
export interface PostedDigest {
  kind: 'digest';
  facts: DigestFacts;
  /** The chart: the picture's id in Slack, and what it tells. Without the id a table stands for it. */
  chart: { alt: string; file?: string };
}
