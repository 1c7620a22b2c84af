import { ASKS, BEGIN, hasStem, STEM, STEM_MARK, TENTHS, type Weights } from '../cues.js';

/**
 * What each of many cues speaks for: a weight for each choice, in one piece of memory by the cue's hash.
 *
 * A message at the door names a hundred cues, of which most are in no table. In a map of strings each look was at four
 * or five places of memory that no cache holds while customers write; here it is at one. Two hashes stand for the cue
 * itself, one for where to look and one to know it by: that a cue is taken for one of the table's happens once in some
 * 10⁹ looks, and between two of the table it is refused.
 */
export class CueTable {
  /** What speaks for each choice before any word is read, in tenths. */
  readonly #bias: number[];
  /** Of each slot its cue's second hash, 0 where it is empty; the weights, in tenths, stand behind it. */
  readonly #hashes: Int32Array;
  readonly #weights: Int16Array;
  /** A slot's length in bytes, as a power of 2. */
  readonly #shift: number;
  readonly #mask: number;

  /**
   * One table of weights for each choice.
   *
   * @throws {Error} Where two cues would be taken for each other, or a weight is above 3,276.
   */
  constructor(choices: Weights[]) {
    this.#bias = choices.map(({ bias }) => Math.round(bias * TENTHS));
    const cues = new Set(choices.flatMap(({ of }) => [...of.keys()]));
    const slots = 2 ** Math.ceil(Math.log2(2 * cues.size + 2));
    this.#mask = slots - 1;
    this.#shift = Math.ceil(Math.log2(4 + 2 * choices.length));
    const memory = new ArrayBuffer(slots << this.#shift);
    this.#hashes = new Int32Array(memory);
    this.#weights = new Int16Array(memory);
    for (const cue of cues) {
      const { first, second } = hashOf(cue);
      const slot = this.#slotOf(first, second);
      if (this.#holds(slot)) throw new Error(`Another cue is taken for “${cue}”.`);
      this.#hashes[slot << (this.#shift - 2)] = second || 1;
      for (const [i, { of }] of choices.entries()) {
        const tenths = Math.round((of.get(cue) ?? 0) * TENTHS);
        if (Math.abs(tenths) > MOST_TENTHS) throw new Error(`The weight of “${cue}” is too large.`);
        this.#weights[this.#firstOf(slot) + i] = tenths;
      }
    }
  }

  /** The places of those of the cues that the table knows, none twice. */
  find(cues: string[]): number[] {
    const places: number[] = [];
    for (const cue of cues) {
      const { first, second } = hashOf(cue);
      this.#note(places, first, second);
    }
    return places;
  }

  /** The same for all cues that these words make, as `cuesOf` names them, without making them. */
  findIn(words: string[]): number[] {
    const places = this.find(words.at(-1) === '?' ? [ASKS] : []);
    // Of what stands before a word, and of the first words with the beginning.
    let before = goOn(BEGINNING.first);
    let before2 = goOn(BEGINNING.second);
    let opening = 0;
    let opening2 = 0;
    for (let n = 0; n < words.length; n++) {
      const word = words[n] as string;
      const stemAt = hasStem(word) ? STEM : -1;
      let first = FIRST;
      let second = SECOND;
      for (let i = 0; i < word.length; i++) {
        if (i === stemAt) this.#note(places, mix(first, MARK), mix2(second, MARK));
        const unit = word.charCodeAt(i);
        first = mix(first, unit);
        second = mix2(second, unit);
      }
      this.#note(places, first, second);
      const pair = mix(before, first);
      const pair2 = mix2(before2, second);
      this.#note(places, pair, pair2);
      if (n === 0) {
        opening = goOn(pair);
        opening2 = goOn(pair2);
      }
      if (n === 1) this.#note(places, mix(opening, first), mix2(opening2, second));
      before = goOn(first);
      before2 = goOn(second);
    }
    return places;
  }

  /** What the cues at these places speak for each choice together; the bias is not in it. */
  weigh(places: number[]): number[] {
    return this.#sum(places).map((sum) => sum / TENTHS);
  }

  /** The same with the bias. Added up in whole tenths: two choices for which the same speaks have the same score. */
  score(places: number[]): number[] {
    return this.#sum(places).map((sum, i) => ((this.#bias[i] as number) + sum) / TENTHS);
  }

  #sum(places: number[]): number[] {
    const tenths = this.#bias.map(() => 0);
    for (const place of places) {
      const first = this.#firstOf(place);
      for (let i = 0; i < tenths.length; i++)
        tenths[i] = (tenths[i] as number) + (this.#weights[first + i] as number);
    }
    return tenths;
  }

  #note(places: number[], first: number, second: number): void {
    const slot = this.#slotOf(first, second);
    // A glance reads few words: a set takes longer to make than this to look through.
    if (this.#holds(slot) && !places.includes(slot)) places.push(slot);
  }

  /** The slot that holds the cue with these hashes, or the empty one where it would be. */
  #slotOf(first: number, second: number): number {
    const wanted = second || 1;
    let slot = (first ^ (first >>> 15)) & this.#mask;
    for (;;) {
      const there = this.#hashes[slot << (this.#shift - 2)];
      if (there === 0 || there === wanted) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #holds(slot: number): boolean {
    return this.#hashes[slot << (this.#shift - 2)] !== 0;
  }

  #firstOf(slot: number): number {
    return (slot << (this.#shift - 1)) + 2;
  }
}

/** A word's hashes are mixed of its letters, those of several words of the words' own. */
function hashOf(cue: string): { first: number; second: number } {
  const [word = '', ...more] = cue.split(' ');
  const whole = hashWord(word);
  for (const next of more) {
    const { first, second } = hashWord(next);
    whole.first = mix(goOn(whole.first), first);
    whole.second = mix2(goOn(whole.second), second);
  }
  return whole;
}

function hashWord(word: string): { first: number; second: number } {
  let [first, second] = [FIRST, SECOND];
  for (let i = 0; i < word.length; i++) {
    first = mix(first, word.charCodeAt(i));
    second = mix2(second, word.charCodeAt(i));
  }
  return { first, second };
}

/** So that two words in another order are something else, and a word twice is not nothing. */
function goOn(hash: number): number {
  return Math.imul(hash, 5);
}

/** FNV-1a in 32 bits (http://www.isthe.com/chongo/tech/comp/fnv). */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Another one, so that cues which share one hash do not share the other: by 2³² over the golden ratio. */
function mix2(hash: number, value: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ value, 0x9e3779b1);
}

const MOST_TENTHS = 32_767;
/** What FNV begins with. */
const FIRST = 0x811c9dc5 | 0;
const SECOND = 0x2545f491;
const MARK = STEM_MARK.charCodeAt(0);
const BEGINNING = hashOf(BEGIN);
