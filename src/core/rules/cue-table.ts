import { TENTHS, type Weights } from '../cues.js';

/**
 * What each of many cues speaks for: a weight for each choice, in one piece of memory by the cue's hash.
 *
 * A message at the door names a hundred cues, of which most are in no table. In a map of strings each look was at four
 * or five places of memory that no cache holds while customers write; here it is at one. Two hashes stand for the cue
 * itself: that a cue has both of another's happens once in 10¹⁴ looks, and between two of the table it is refused.
 */
export class CueTable {
  /** What speaks for each choice before any word is read. */
  readonly bias: number[];
  /** Of each slot its cue's second hash, 0 where it is empty; the weights, in tenths, stand behind it. */
  readonly #hashes: Int32Array;
  readonly #weights: Int16Array;
  /** A slot's length in bytes, as a power of 2. */
  readonly #shift: number;
  readonly #mask: number;
  #first = FIRST;
  #second = SECOND;

  /**
   * One table of weights for each choice.
   *
   * @throws {Error} Where two cues would be taken for each other, or a weight is above 3,276.
   */
  constructor(choices: Weights[]) {
    this.bias = choices.map(({ bias }) => bias);
    const cues = new Set(choices.flatMap(({ of }) => [...of.keys()]));
    const slots = 2 ** Math.ceil(Math.log2(2 * cues.size + 2));
    this.#mask = slots - 1;
    this.#shift = Math.ceil(Math.log2(4 + 2 * choices.length));
    const memory = new ArrayBuffer(slots << this.#shift);
    this.#hashes = new Int32Array(memory);
    this.#weights = new Int16Array(memory);
    for (const cue of cues) {
      const slot = this.#look(cue);
      if (this.#hashes[slot << (this.#shift - 2)] !== 0)
        throw new Error(`Another cue is taken for “${cue}”.`);
      this.#hashes[slot << (this.#shift - 2)] = this.#second;
      for (const [i, { of }] of choices.entries()) {
        const tenths = Math.round((of.get(cue) ?? 0) * TENTHS);
        if (Math.abs(tenths) > MOST_TENTHS) throw new Error(`The weight of “${cue}” is too large.`);
        this.#weights[this.#firstOf(slot) + i] = tenths;
      }
    }
  }

  /** The place of a cue, or of two words in a row; -1 where the table does not know it. */
  find(cue: string, next?: string): number {
    const slot = this.#look(cue, next);
    return this.#hashes[slot << (this.#shift - 2)] === 0 ? -1 : slot;
  }

  /** What the cues at these places, as `find` gives them, speak for each choice together; the bias is not in it. */
  weigh(places: Iterable<number>): number[] {
    const tenths = this.bias.map(() => 0);
    for (const place of places) {
      const first = this.#firstOf(place);
      for (let i = 0; i < tenths.length; i++)
        tenths[i] = (tenths[i] as number) + (this.#weights[first + i] as number);
    }
    return tenths.map((sum) => sum / TENTHS);
  }

  /** The slot that holds the cue, or the empty one where it would be. Leaves the cue's second hash in `#second`. */
  #look(cue: string, next?: string): number {
    this.#first = FIRST;
    this.#second = SECOND;
    this.#mix(cue);
    if (next !== undefined) {
      this.#mix(' ');
      this.#mix(next);
    }
    this.#second ||= 1;
    let slot = (this.#first ^ (this.#first >>> 15)) & this.#mask;
    for (;;) {
      const there = this.#hashes[slot << (this.#shift - 2)];
      if (there === 0 || there === this.#second) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #mix(text: string): void {
    let [first, second] = [this.#first, this.#second];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      first = Math.imul(first ^ unit, FNV_PRIME);
      second = Math.imul(((second << 5) | (second >>> 27)) ^ unit, GOLDEN);
    }
    this.#first = first;
    this.#second = second;
  }

  #firstOf(slot: number): number {
    return (slot << (this.#shift - 1)) + 2;
  }
}

const MOST_TENTHS = 32_767;
/** FNV-1a in 32 bits: its beginning and its prime (http://www.isthe.com/chongo/tech/comp/fnv). */
const FIRST = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Another mixing, so that cues which share one hash do not share the other: 2³² by the golden ratio. */
const SECOND = 0x2545f491;
const GOLDEN = 0x9e3779b1 | 0;
