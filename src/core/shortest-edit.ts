/** How many things in a row stayed, went or came. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  count: number;
}

/**
 * A shortest way from `before` to `after`, as runs in the order of the text, or null where it takes more than `most`
 * steps. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), greedily, with what goes ahead of what comes;
 * nothing is tried beyond where one of the two ends. Of each step that is tried only its kind is kept, as a way is found
 * again by the kinds of its steps alone: to keep hundreds of thousands as objects takes far longer than to try them.
 */
export function findShortestEdit(before: string[], after: string[], most: number): Run[] | null {
  const [old, now] = numberEach(before, after);
  const oldLength = old.length;
  const newLength = now.length;
  // By diagonal: how much of `old` the farthest way has used up there.
  const reached = new Int32Array(2 * most + 3).fill(NOWHERE);
  const tried: Uint8Array[] = [];
  const middle = most + 1;
  const start = follow(old, now, { at: 0, diagonal: 0 });
  if (start >= oldLength && start >= newLength) return retrace(old, now, []);
  reached[middle] = start;
  let lowest = -middle;
  let highest = middle;
  for (let length = 1; length <= Math.min(most, oldLength + newLength); length++) {
    const kinds = new Uint8Array(length + 1);
    tried.push(kinds);
    for (let k = Math.max(lowest, -length); k <= Math.min(highest, length); k += 2) {
      const removing = reached[middle + k - 1] as number;
      const adding = reached[middle + k + 1] as number;
      reached[middle + k - 1] = NOWHERE;
      const came = adding - k - 1;
      const canAdd = adding !== NOWHERE && came >= 0 && came < newLength;
      const canRemove = removing !== NOWHERE && removing < oldLength;
      if (!canAdd && !canRemove) {
        reached[middle + k] = NOWHERE;
        continue;
      }
      const adds = !canRemove || (canAdd && removing < adding);
      if (adds) kinds[(k + length) >> 1] = 1;
      const at = follow(old, now, { at: adds ? adding : removing + 1, diagonal: k });
      if (at >= oldLength && at - k >= newLength) return retrace(old, now, stepsTo(k, tried));
      reached[middle + k] = at;
      if (at >= oldLength) highest = Math.min(highest, k - 1);
      if (at - k >= newLength) lowest = Math.max(lowest, k + 1);
    }
  }
  return null;
}

const NOWHERE = -1;

/** Each thing by a number, the same for the same. */
function numberEach(...texts: [string[], string[]]): [Int32Array, Int32Array] {
  const known = new Map<string, number>();
  const numbered = texts.map((words) =>
    Int32Array.from(words, (word) => {
      const number = known.get(word) ?? known.size;
      known.set(word, number);
      return number;
    }),
  );
  return numbered as [Int32Array, Int32Array];
}

/** How far both texts go on alike from there. */
function follow(old: Int32Array, now: Int32Array, from: { at: number; diagonal: number }): number {
  let { at } = from;
  while (at < old.length && at - from.diagonal < now.length && old[at] === now[at - from.diagonal]) at++;
  return at;
}

/** The kinds of the steps that led to a diagonal in the end. */
function stepsTo(diagonal: number, tried: Uint8Array[]): Run['kind'][] {
  const backwards: Run['kind'][] = [];
  let k = diagonal;
  for (let length = tried.length; length > 0; length--) {
    const adds = tried[length - 1]?.[(k + length) >> 1] === 1;
    backwards.push(adds ? 'added' : 'removed');
    k += adds ? 1 : -1;
  }
  return backwards.reverse();
}

/** The way of these steps: whatever is alike between two is passed over. */
function retrace(old: Int32Array, now: Int32Array, steps: Run['kind'][]): Run[] {
  const runs: Run[] = [];
  const push = (kind: Run['kind'], count: number) => {
    const last = runs.at(-1);
    if (count === 0) return;
    if (last?.kind === kind) last.count += count;
    else runs.push({ kind, count });
  };
  let [at, diagonal] = [0, 0];
  const pass = () => {
    const end = follow(old, now, { at, diagonal });
    push('same', end - at);
    at = end;
  };
  pass();
  for (const kind of steps) {
    push(kind, 1);
    if (kind === 'removed') at++;
    diagonal += kind === 'removed' ? 1 : -1;
    pass();
  }
  return runs;
}
