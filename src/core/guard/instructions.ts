import { allMatches } from '../matches.js';
import type { Message } from '../message.js';
import { wordsOf } from '../message.js';
import { cut, flatten, flattenLong } from '../spelling.js';
import { splitSentences } from './sentences.js';
import { isOrder, lookForSteering } from './steering.js';
import { atOnce, eachMatch, replaceAll, type Search } from './stretches.js';

/**
 * Whether anything that the sender gave, in whatever field, tries to give instructions to the machine that reads it.
 * Written in letters that look like others, spelled out, or in characters that nobody sees, it counts as well.
 */
export function triesToInstruct(messages: Message[]): boolean {
  return atOnce(lookForInstructions(messages));
}

/** The same by and by: for the longest message it takes a good while altogether. */
export function* lookForInstructions(messages: Message[]): Search<boolean> {
  let room = MAX_CHARS;
  for (const text of new Set(wordsOf(messages).map(withoutTitle))) {
    const read = cut(text, room);
    room -= read.length;
    if (yield* steersSomehow(read)) return true;
    for (const { words } of splitSentences(cut(read, MAX_WEIGHED))) {
      if (isOrder(flatten(words))) return true;
      yield TO_WEIGH * words.length;
    }
  }
  // An order may begin in one field and end in another.
  for (const { name = '', company = '', subject = '', text, extra } of messages) {
    const fields = extra.map((field) => `${cut(field.name, OF_EACH)}: ${cut(field.value, OF_EACH)}`);
    const joined = [name, company, withoutTitle(subject), cut(text, OF_EACH), ...fields].join(' ');
    if (yield* lookForSteering(yield* flattenLong(cut(joined, MAX_CHARS)))) return true;
  }
  return false;
}

/** In any of the ways in which a machine may read it, beside what stands there. */
function* steersSomehow(read: string): Search<boolean> {
  const seen = new Set<string>();
  function* steersAs(spelling: string): Search<boolean> {
    if (seen.has(spelling)) return false;
    seen.add(spelling);
    yield MADE_ANEW * spelling.length;
    const flat = yield* flattenLong(spelling);
    yield MADE_ANEW * flat.length;
    return yield* lookForSteering(flat);
  }
  if (yield* steersAs(read)) return true;
  const hidden = yield* replaceAll(read, TAGS, (tag) =>
    String.fromCodePoint((tag.codePointAt(0) ?? 0) - TAG_BLOCK),
  );
  if (yield* steersAs(hidden)) return true;
  const latin = yield* replaceAll(hidden, LOOK_ALIKES, (sign) => LATIN.get(sign) ?? sign);
  if (yield* steersAs(latin)) return true;
  if (yield* steersAs(yield* replaceAll(latin, SPELLED, join))) return true;
  if (yield* steersAs(yield* replaceAll(latin, LEET_SIGN, (sign) => LEET[sign] ?? sign))) return true;
  for (const [run] of allMatches(read, BASE64).slice(0, MOST_ENCODED))
    if (yield* steersAs(decode(run))) return true;
  yield MADE_ANEW * read.length;
  if (read.includes(OVERRIDE))
    for (const run of eachMatch(read, TURNED)) if (yield* steersAs([...run].reverse().join(''))) return true;
  return /\brot-?13\b/i.test(read) && (yield* steersAs(yield* replaceAll(read, LETTER, shift)));
}

/** A text without what a mail program puts before the subject of its answers: that speaks to no program. */
function withoutTitle(text: string): string {
  return text.replace(TITLE, '');
}

const TITLE = /^ ?(?:(?:re|aw|fwd?|wg) ?: ?)?auto(?:mat(?:ic|ed))?[ -]?(?:reply|response|answer) ?: /i;

/** A word that was spelled out. */
function join(run: string): string {
  return run
    .replace(/ {2,}|[_/|] ?/g, '\u0000')
    .replace(/[ .*-]/g, '')
    .replace(/\u0000/g, ' ');
}

/** ROT13. */
function shift(letter: string): string {
  const first = letter < 'a' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

function decode(run: string): string {
  const text = Buffer.from(run, 'base64').toString('utf8');
  return /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(text) ? text : '';
}

/** Of each field, where all are read as one. */
const OF_EACH = 300;
/** As much as the longest message. */
const MAX_CHARS = 300_000;
/** More than people write; what is beyond it is read by the rules alone. */
const MAX_WEIGHED = 20_000;
/** Next to a look by a pattern, so much longer take each character's weighing and its making anew. */
const TO_WEIGH = 100;
const MADE_ANEW = 4;
/** Unicode's tag characters: ASCII that nobody sees. */
const TAGS = /[\u{e0020}-\u{e007e}]/gu;
const TAG_BLOCK = 0xe0000;
/** Six single letters or more, each apart from the next: a word, spelled out. */
const SPELLED = /\p{L}(?=[ .*_/|-])(?<![\p{L}\p{N}]\p{L})(?:[ .*_/|-]{1,3}\p{L}(?![\p{L}\p{N}])){5,400}/gu;
/** What an override shows from right to left. */
const OVERRIDE = '\u202e';
const TURNED = /(?<=\u202e)[^\u202c\n]{6,400}/gu;
const BASE64 = /(?<![\w+/=])[A-Za-z0-9+/]{24,4000}={0,2}(?![\w+/=])/g;
const MOST_ENCODED = 5;
const LEET_SIGN = /[013457@$](?:(?=\p{L})|(?<=\p{L}[013457@$]))/gu;
const LETTER = /[a-z]/gi;
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
/** Letters of other scripts that look like Latin ones (Unicode's confusables, the common ones). */
const LATIN = new Map(
  [
    ['абвдеёзікмнорстухуһјԁցѕԛԝɡıο', 'abbdee3ikmhopctyxyhjdgsqwgio'],
    ['АВЕЗІКМНОРСТУХЈЅ', 'ABE3IKMHOPCTYXJS'],
    ['αβεηικνορτυχω', 'abenikvoptuxw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) => [...from].map((sign, i): [string, string] => [sign, to.charAt(i)])),
);
const LOOK_ALIKES = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');
