import { flatten, isAscii } from './reading.js';

/** A text in the spelling of the rules, with the way back to how it was written. */
export interface Traced {
  flat: string;
  /** The words as written, in one line, of the stretch `from` to `to` of `flat`. */
  written(from: number, to: number): string;
}

/** Flattens a text so that what is found in it can be quoted as it was written. */
export function trace(text: string): Traced {
  const places: number[] = [];
  let flat = '';
  let at = 0;
  for (const letter of text) {
    const plain = /\s/.test(letter) ? ' ' : isAscii(letter) ? letter.toLowerCase() : flatten(letter);
    // Letters only: runs of spaces are one, and none stands at the beginning.
    if (plain !== ' ' || (flat !== '' && !flat.endsWith(' '))) {
      const piece = plain === '`' ? "'" : plain;
      flat += piece;
      for (let i = 0; i < piece.length; i++) places.push(at);
    }
    at += letter.length;
  }
  places.push(text.length);
  return {
    flat,
    written(from, to) {
      const start = places[Math.max(0, from)] ?? text.length;
      const end = to >= flat.length ? text.length : (places[to] ?? text.length);
      // What goes on in the next line is another thought.
      const [line = ''] = text.slice(start, end).trimStart().split('\n');
      return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    },
  };
}
