/** `; did you mean X?` for a word that is nearly one of `known`, or a longer form of one, as monday of mon. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestOf(word, known) ?? shortFormOf(word, known);
  return nearest === null ? '' : `; did you mean ${nearest}?`;
}

/** The known word that differs by a typing mistake or two, or only in case, spaces, dashes and underscores. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const bare = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  const same = known.find((candidate) => bare(candidate) === bare(word));
  if (same !== undefined) return same;
  let best: string | null = null;
  let fewest = Math.min(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

function shortFormOf(word: string, known: readonly string[]): string | null {
  const [short, ...more] = known.filter(
    (each) => each.length >= 3 && word.toLowerCase().startsWith(each.toLowerCase()),
  );
  return short !== undefined && more.length === 0 ? short : null;
}

/** Levenshtein distance, with two neighbours swapped counted as one. */
function countEdits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
