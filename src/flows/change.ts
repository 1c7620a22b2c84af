import type { Inquiry } from '../core/inquiry.js';
import type { Refused, Step } from '../core/life/step.js';
import type { Store } from '../deps/store.js';

/** Of an inquiry that is not found, for whoever asked for it. */
export const GONE = 'This inquiry is not in the records any more.';

export type Changed =
  | { ok: true; inquiry: Inquiry }
  | Refused
  | { ok: false; reason: 'missing' | 'taken'; words: string };

/**
 * Reads the inquiry, asks `decide` for the next state and writes it by compare-and-set; a lost race is read and
 * decided anew. Rejects with StoreUnavailable.
 */
export async function changeInquiry(
  store: Store,
  id: string,
  decide: (inquiry: Inquiry) => Step | Promise<Step>,
): Promise<Changed> {
  for (;;) {
    const before = await store.get(id);
    if (!before) return { ok: false, reason: 'missing', words: GONE };
    const step = await decide(before);
    if (!step.ok) return step;
    const saved = await store.save(before, step.inquiry);
    if (saved === 'saved') return { ok: true, inquiry: step.inquiry };
    if (saved === 'taken') return { ok: false, reason: 'taken', words: 'Another inquiry was faster.' };
  }
}
