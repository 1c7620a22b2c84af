import type { Passage } from '../core/knowledge.js';
import type { Health } from './health.js';

/** What the business knows: the files beside flo.yml, as they are now. */
export interface Knowledge {
  /** The passages that may help to answer `text`, the best first; none where nothing fits. Never rejects. */
  find(text: string): Promise<Passage[]>;
  /** How much is known, and which file cannot be used, with line and reason. Never rejects. */
  health(): Promise<Health>;
}
