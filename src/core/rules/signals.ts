/**
 * What the rules look for, in flattened text (see `flatten`): lower case, no accents, single spaces.
 * Gaps are bounded, so that no text takes long.
 */
export interface Signal {
  re: RegExp;
  points: number;
  /** Words nearby that take it back. */
  unless?: RegExp;
  /** What was seen, to follow "the message …". */
  seen: string;
}
