import type { QuickSearches } from './detect.js';
import { type Kind, matchSpans } from './finding.js';
import { spellingsOf, withoutLegalForm } from './names.js';

/** What was found once and is hidden wherever else it stands. */
export interface Repeated {
  /** `text`: what the value stood in; a word that is written small there is an ordinary one. */
  learn(kind: Kind, value: string, text: string): void;
  /** For each kind the values that were learned, whole words only. */
  searches(): QuickSearches;
}

export function startRepeated(): Repeated {
  /** In any case, and as it is written here. */
  const whole = new Map<Kind, Set<string>>();
  const exact = new Map<Kind, Set<string>>();
  const seen = new Set<string>();
  let built: QuickSearches | null = [];

  const add = (to: Map<Kind, Set<string>>, kind: Kind, words: string) => {
    const known = to.get(kind) ?? new Set();
    to.set(kind, known.add(literally(words)));
    built = null;
  };

  return {
    learn(kind, value, text) {
      const key = `${kind} ${value}`;
      if (seen.has(key) || seen.size >= MOST) return;
      seen.add(key);
      const isName = kind === 'NAME' || kind === 'COMPANY';
      const words = value.trim();
      if (words.length < SHORTEST) return;
      if (!isName || /\s/.test(words)) add(whole, kind, words);
      if (!isName) return;
      const spellings = kind === 'NAME' ? spellingsOf(words) : [withoutLegalForm(words)];
      for (const spelling of spellings) {
        if (/\s/.test(spelling)) add(whole, kind, spelling);
        else if (spelling.length >= SHORTEST && !standsSmall(spelling, text)) add(exact, kind, spelling);
      }
    },
    searches() {
      built ??= [...build(whole, 'giu'), ...build(exact, 'gu')];
      return built;
    },
  };
}

/** So many values of one preparation are enough for people; more would make a search slow. */
const MOST = 200;
const SHORTEST = 3;

/** Whether it stands there as a word, written small. By hand: the text may be a million characters long. */
function standsSmall(word: string, text: string): boolean {
  const small = word.trim().toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const end = at + small.length;
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function build(values: Map<Kind, Set<string>>, flags: string): QuickSearches {
  return [...values].map(([kind, patterns]) => {
    const longestFirst = [...patterns].sort((a, b) => b.length - a.length).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, flags);
    return [kind, (text) => matchSpans(text, pattern)];
  });
}

/** A line may have been broken between two words. */
function literally(words: string): string {
  return words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s{1,3}');
}
