import type { CommitmentKind } from '../policy.js';

/**
 * How a language binds itself and how it does not, for flattened text (see `flatten` in core/rules). Gaps are
 * bounded, so that no text takes long.
 */
export interface Wording {
  /** Says that nothing is promised, or not yet. */
  refusal: RegExp;
  /** Repeats what the customer wrote, thanks, or asks for something: figures in it are no promise. */
  recap: RegExp;
  /** The beginning of a statement; only such a beginning counts in a sentence that ends as a question. */
  statement: RegExp;
  /** A price in so many words; next to it the customer's own amount is a commitment too, and a bare number. */
  price: RegExp;
  /** Something will happen; next to it the customer's own date is a commitment too. */
  happens: RegExp;
  /** A yes with which a sentence begins: the customer's own figure behind it is agreed to, and not repeated. */
  yes: RegExp;
  /** What ends a sentence that agrees to the customer's figure: "March 3 works." */
  settles: RegExp;
  /** How long something takes; counts next to a span of time. */
  lasts: RegExp;
  /** A habit or the past: dates in it bind nobody. */
  habit: RegExp;
  /** Words that bind whatever figures stand beside them. */
  kinds: Partial<Record<CommitmentKind, RegExp>>;
  /** And the ways of binding oneself without saying so: by who stands for what, by what will not be charged or fail. */
  idioms: Idioms;
}

export type Idioms = Partial<Record<CommitmentKind, RegExp>>;
