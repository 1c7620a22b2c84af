import type { Message } from '../inquiry.js';
import { allMatches } from '../matches.js';
import { cut, flatten } from '../rules/reading.js';
import { wordsOf } from './customer.js';
import { splitSentences } from './sentences.js';
import { isOrder, steers } from './steering.js';

/**
 * Whether anything that the sender gave, in whatever field, tries to give instructions to the machine that reads it.
 * Written in letters that look like others, spelled out, or in characters that nobody sees, it counts as well.
 */
export function triesToInstruct(messages: Message[]): boolean {
  let room = MAX_CHARS;
  for (const text of new Set(wordsOf(messages))) {
    const read = cut(text, room);
    room -= read.length;
    if (spellingsOf(read).some((spelling) => steers(flatten(spelling)))) return true;
    if (splitSentences(cut(read, MAX_WEIGHED)).some(({ words }) => isOrder(flatten(words)))) return true;
  }
  // An order may begin in one field and end in another.
  const joined = messages.map(({ name = '', company = '', subject = '', text, extra }) => {
    const fields = extra.map((field) => `${cut(field.name, OF_EACH)}: ${cut(field.value, OF_EACH)}`);
    return [name, company, subject, cut(text, OF_EACH), ...fields].join(' ');
  });
  if (joined.some((words) => steers(flatten(cut(words, MAX_CHARS))))) return true;
  return false;
}

/** What a machine may read in a text, beside what stands there. */
function spellingsOf(read: string): string[] {
  const hidden = read.replace(TAGS, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - TAG_BLOCK));
  const latin = hidden.replace(LOOK_ALIKES, (sign) => LATIN.get(sign) ?? sign);
  const joined = latin.replace(SPELLED, (run) =>
    run
      .replace(/ {2,}|[_/|] ?/g, '\u0000')
      .replace(/[ .*-]/g, '')
      .replace(/\u0000/g, ' '),
  );
  const plain = latin.replace(/[013457@$](?=\p{L})|(?<=\p{L})[013457@$]/gu, (sign) => LEET[sign] ?? sign);
  const encoded = allMatches(read, BASE64)
    .slice(0, MOST_ENCODED)
    .map(([run]) => decode(run));
  const turned = allMatches(read, TURNED).map(([run]) => [...run].reverse().join(''));
  const shifted = /\brot-?13\b/i.test(read) ? [read.replace(/[a-z]/gi, shift)] : [];
  return [...new Set([read, hidden, latin, joined, plain, ...encoded, ...turned, ...shifted])];
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
/** Unicode's tag characters: ASCII that nobody sees. */
const TAGS = /[\u{e0020}-\u{e007e}]/gu;
const TAG_BLOCK = 0xe0000;
/** Six single letters or more, each apart from the next: a word, spelled out. */
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_/|-]{1,3}\p{L}(?![\p{L}\p{N}])){5,400}/gu;
/** What an override shows from right to left. */
const TURNED = /(?<=\u202e)[^\u202c\n]{6,400}/gu;
const BASE64 = /(?<![\w+/=])[A-Za-z0-9+/]{24,4000}={0,2}(?![\w+/=])/g;
const MOST_ENCODED = 5;
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
