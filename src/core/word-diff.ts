import { diffArrays } from 'diff';

/** A stretch of two texts laid over each other. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What became of `before`, word by word, in any script: `same` and `removed` in order are `before`, `same` and
 * `added` are `after`, exactly. What was removed stands before what was added in its place. Texts that have
 * little in common are compared by lines, and where that says nothing either as a whole: that bounds the time, which
 * is a few milliseconds for drafts that are alike.
 */
export function diffWords(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return (
    compare(before.match(TOKENS) ?? [], after.match(TOKENS) ?? []) ??
    compare(before.match(LINES) ?? [], after.match(LINES) ?? []) ??
    pieces([
      ['removed', before],
      ['added', after],
    ])
  );
}

/** How many words went, came and stayed. */
export function countChanges(diff: Piece[]): { removed: number; added: number; same: number } {
  const counts = { removed: 0, added: 0, same: 0 };
  for (const { kind, text } of diff) counts[kind] += countWords(text);
  return counts;
}

export function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:['’.,@-][\\p{L}\\p{M}\\p{N}]+)*";
const WORDS = new RegExp(WORD, 'gu');
/** A word, a line break, other white space, or a run of signs. */
const TOKENS = new RegExp(`${WORD}|\\n|[^\\S\\n]+|[^\\p{L}\\p{M}\\p{N}\\s]+`, 'gu');
const LINES = /[^\n]*\n|[^\n]+/g;
/** Comparing takes time with the square of what differs. */
const MAX_EDITS = 600;

function compare(before: string[], after: string[]): Piece[] | null {
  const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS });
  if (!changes) return null;
  return pieces(
    changes.map(({ removed, added, value }) => [
      removed ? 'removed' : added ? 'added' : 'same',
      value.join(''),
    ]),
  );
}

/** Joins what belongs together: two changes with nothing but a space between them are one. */
function pieces(changes: [Piece['kind'], string][]): Piece[] {
  const found: Piece[] = [];
  const push = (kind: Piece['kind'], text: string) => {
    const last = found.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else found.push({ kind, text });
  };
  let [removed, added, space] = ['', '', ''];
  const close = () => {
    const shared = sharedEnd(removed, added);
    push('removed', removed.slice(0, removed.length - shared.length));
    push('added', added.slice(0, added.length - shared.length));
    push('same', shared + space);
    [removed, added, space] = ['', '', ''];
  };
  for (const [kind, text] of changes) {
    const changing = removed !== '' || added !== '';
    if (kind === 'same') {
      if (changing && space === '' && /^[^\S\n]+$/.test(text)) {
        space = text;
      } else {
        close();
        push('same', text);
      }
    } else {
      [removed, added, space] = [removed + space, added + space, ''];
      if (kind === 'removed') removed += text;
      else added += text;
    }
  }
  close();
  return found;
}

/** The white space that both texts end in, where more than that differs. */
function sharedEnd(removed: string, added: string): string {
  const [one = '', other = ''] = [removed, added].map((text) => /(?<=\S)\s+$/.exec(text)?.[0]);
  return one === other ? one : '';
}
