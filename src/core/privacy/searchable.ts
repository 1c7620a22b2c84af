import type { Search as Looking } from '../guard/stretches.js';
import { allMatches } from '../matches.js';
import { cut } from '../spelling.js';
import type { Span } from './finding.js';

/** A text in the spelling that searches know, and the way back to where a thing stands in the original. */
export interface Searchable {
  text: string;
  locate(span: Span): Span;
}

/**
 * ASCII digits, signs, spaces and hyphens for their look-alikes, and nothing invisible: a number that was
 * pasted from a document or broken by an invisible character is found as any other.
 */
export function* toSearchable(text: string): Looking<Searchable> {
  yield text.length;
  if (!UNUSUAL.test(text)) return { text, locate: (span) => span };
  const places: number[] = [];
  const seen: string[] = [];
  let hidden = false;
  for (let from = 0; from < text.length; ) {
    const piece = cut(text.slice(from, from + PIECE), PIECE - 1);
    const plain = piece
      .replace(/\p{Zs}/gu, ' ')
      .replace(/[\p{Pd}\u2212]/gu, (dash) => '-'.repeat(dash.length))
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
    // Every replacement above is one unit for one unit; only invisible characters take places with them.
    let done = 0;
    for (const match of allMatches(plain, INVISIBLE)) {
      for (let at = done; at < match.index; at++) places.push(from + at);
      seen.push(plain.slice(done, match.index));
      done = match.index + match[0].length;
      hidden = true;
    }
    for (let at = done; at < plain.length; at++) places.push(from + at);
    seen.push(plain.slice(done));
    from += piece.length;
    yield TO_SPELL * piece.length;
  }
  const place = (at: number) => places[at] ?? text.length;
  return {
    text: seen.join(''),
    locate: hidden ? ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }) : (span) => span,
  };
}

const PIECE = 4_096;
/** Next to a look by a pattern, so much longer is each character's new spelling. */
const TO_SPELL = 16;

const UNUSUAL =
  /[\p{Cf}\u00a0\u1680\u2000-\u2015\u202f\u205f\u2212\u3000\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/u;
/** Joiners of emoji and scripts are left out too: they stand in no identifier. */
const INVISIBLE = /(?:(?!\u{e0001}|[\u{e0020}-\u{e007f}])\p{Cf})+/gu;
