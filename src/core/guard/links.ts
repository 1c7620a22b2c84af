import { domainToASCII } from 'node:url';
import { tlds } from '@hapi/tlds';
import { allMatches } from '../matches.js';
import { isAscii } from '../spelling.js';

/** E-mail addresses in a text, each once. */
export function findAddresses(text: string): string[] {
  // A link may hold an @.
  return unique(allMatches(text.replace(FULL_LINK, ' '), ADDRESS).map(([words]) => words));
}

/**
 * Links in a text as the programs that show it make them, each once: with a scheme, with www, or a host by itself under
 * a top-level domain that exists (IANA's list).
 */
export function findLinks(text: string): string[] {
  const full = allMatches(text, FULL_LINK).map(([words]) => words);
  const rest = text.replace(FULL_LINK, ' ').replace(ADDRESS, ' ');
  const bare = allMatches(rest, DOTTED).flatMap(([, name = '', path = '']) => readHost(name, path));
  return unique([...full, ...bare].map((link) => link.replace(/[.,;:!?)\]]+$/, '')));
}

/** "shop.example" of a link to it. */
export function hostOf(link: string): string {
  return link
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^www\./, '');
}

/** The longest beginning of dotted words that is a host: the next sentence may follow without a space. */
function readHost(name: string, path: string): string[] {
  const labels = name.split('.');
  for (let last = labels.length - 1; last > 0; last--) {
    const rest = last === labels.length - 1 ? path : '';
    const [before, ending] = [labels.slice(0, last), labels[last] ?? ''];
    if (!isTopLevel(ending) || (rest === '' && readsAsWords(before, ending))) continue;
    return [[...before, ending].join('.') + rest];
  }
  return [];
}

/** The list holds other writings as they travel, "xn--p1ai". */
function isTopLevel(ending: string): boolean {
  return tlds.has(isAscii(ending) ? ending.toLowerCase() : domainToASCII(ending));
}

/** Whether dotted words are writing and no host, though their last part is a top-level domain. */
function readsAsWords(before: string[], ending: string): boolean {
  const word = before.at(-1) ?? '';
  const lower = ending.toLowerCase();
  // "kitchen.It would", "Dr.Black": a sentence or a name goes on with a capital.
  const capital = /^\p{Lu}\p{Ll}+$/u.test(ending);
  if (capital && (lower.length === 2 || STARTERS.has(lower) || SHORTENED.has(word.toLowerCase())))
    return true;
  // "10.am", "3.in"; "P.O.Box", "S.A.de", "M.Sc", where t.me and x.com are hosts.
  if (/^\d+$/.test(word) && lower.length === 2) return true;
  if (/^\p{L}$/u.test(word) && (before.length > 1 || /^\p{Lu}/u.test(word))) return true;
  return TITLES.has(`${word}.${ending}`.toLowerCase());
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}

/** Top-level domains that sentences begin with. */
const STARTERS = new Set(
  'all best bio call day free here home how live new next now one open seven then this today work you ist'.split(
    ' ',
  ),
);
/** What names follow. */
const SHORTENED = new Set(
  'mr mrs ms dr dra prof st sr sra srta jr mme mlle herr frau hr fr dipl mag tel no nr'.split(' '),
);
const TITLES = new Set(['co.kg', 'dr.med', 'prof.med', 'med.dent']);
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const FULL_LINK = /\b(?:https?|ftp):\/\/[^\s<>"]{1,300}|\bwww\.[^\s<>"]{1,300}/giu;
const DOTTED =
  /(?<![@.\p{L}\p{N}_-])([\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,6})((?::\d{2,5})?(?:[/?#][^\s<>"]{0,300})?)/gu;
