import { allMatches } from '../matches.js';
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
export function toSearchable(text: string): Searchable {
  if (!UNUSUAL.test(text)) return { text, locate: (span) => span };
  const plain = text
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  // Every replacement above is one unit for one unit; only invisible characters take places with them.
  const places: number[] = [];
  let seen = '';
  let from = 0;
  for (const match of allMatches(plain, INVISIBLE)) {
    for (let at = from; at < match.index; at++) places.push(at);
    seen += plain.slice(from, match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return { text: plain, locate: (span) => span };
  for (let at = from; at < plain.length; at++) places.push(at);
  seen += plain.slice(from);
  const place = (at: number) => places[at] ?? plain.length;
  return {
    text: seen,
    locate: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }),
  };
}

const UNUSUAL =
  /[\p{Cf}\u00a0\u1680\u2000-\u2015\u202f\u205f\u2212\u3000\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/u;
/** Joiners of emoji and scripts are left out too: they stand in no identifier. */
const INVISIBLE = /(?:(?!\u{e0001}|[\u{e0020}-\u{e007f}])\p{Cf})+/gu;
