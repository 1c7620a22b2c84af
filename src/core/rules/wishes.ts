import { cut, flatten } from '../spelling.js';
import type { Language } from './language.js';

/** What a wish for the draft asks for, as far as the rules can follow it. */
export interface Wanted {
  language: Language | null;
  short: boolean;
  warm: boolean;
  photos: boolean;
  /** True when it asks for something that the rules cannot do. */
  beyond: boolean;
}

/** What the rules can do, for the words that say what they could not. */
export const RULES_CAN = 'make the draft shorter or warmer, ask for photos, or change its language';

/** Reads a wish in English, Spanish, German or French. */
export function readWish(wish: string | undefined): Wanted {
  let rest = flatten(cut(wish ?? '', MAX_CHARS));
  const take = (asked: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(asked, (words, ...more) => {
      const at = more.find((value) => typeof value === 'number') ?? 0;
      return NOT.test(before.slice(Math.max(0, at - 30), at)) ? words : ' ';
    });
    return rest !== before;
  };
  const languages = LANGUAGES.filter(([, asked]) => take(asked));
  const short = take(SHORT);
  const warm = take(WARM);
  const photos = take(PHOTOS);
  return {
    language: languages[0]?.[0] ?? null,
    short,
    warm,
    photos,
    // Two languages at once are more than one draft.
    beyond: languages.length > 1 || /[a-z\d\u0080-\uffff]{2,}/.test(rest.replace(FILLERS, ' ')),
  };
}

/** What several wishes ask for together, the newest last: the rules write anew each time. */
export function joinWishes(wishes: string[]): Wanted {
  const read = wishes.map(readWish);
  return {
    language: read.findLast(({ language }) => language !== null)?.language ?? null,
    short: read.some(({ short }) => short),
    warm: read.some(({ warm }) => warm),
    photos: read.some(({ photos }) => photos),
    beyond: read.at(-1)?.beyond ?? false,
  };
}

const MAX_CHARS = 600;

const LANGUAGES: [Language, RegExp][] = [
  ['es', /\b(?:(?:in|en|auf|al|to|into) )?(?:spanish|espanol|spanisch|espagnol)\b/g],
  ['de', /\b(?:(?:in|en|auf|al|to|into) )?(?:german|deutsch|aleman|allemand)\b/g],
  ['fr', /\b(?:(?:in|en|auf|al|to|into) )?(?:french|francais|frances|franzosisch)\b/g],
  ['en', /\b(?:(?:in|en|auf|al|to|into) )?(?:english|englisch|ingles|anglais)\b/g],
];
const SHORT =
  /\b(?:short(?:er|en)?|brief(?:er|ly)?|(?:more )?concise|kurz(?:er)?|mas (?:cort|brev)\w{1,2}|plus (?:courte?|bref|breve))\b/g;
const WARM =
  /\b(?:warm(?:er|ly|th)?|friendl(?:y|ier)|more (?:personal|cordial)|freundlich(?:er)?|herzlich(?:er)?|mas (?:calid[oa]|cercan[oa]|amable|cordial)|plus (?:chaleureu(?:x|se)|amicale?|aimable|cordiale?))\b/g;
const PHOTOS =
  /\b(?:(?:ask|request)\w{0,3} (?:\w+ ){0,3}(?:photos?|pictures?|images?)|(?:um|nach) (?:\w+ )?(?:fotos?|bilde?rn?) (?:bitten|fragen)|(?:bitte|frag\w{0,2}) (?:um|nach) (?:\w+ )?(?:fotos?|bilde?rn?)|(?:pedir|pide|pida|solicita\w?) (?:\w+ ){0,2}(?:fotos?|imagenes)|(?:demande\w{0,2}) (?:\w+ ){0,2}(?:photos?|images?))\b/g;
/** Turns the words right after it around. */
const NOT =
  /\b(?:not|don't|do not|no|without|never|less|nicht|kein\w{0,2}|ohne|sin|sans|pas|ne)(?: [\w']+){0,2} $/;
/** Words that ask for nothing by themselves. */
const FILLERS =
  /\b(?:please|pls|can you|could you|make|making|made|keep|sound|it|this|that|the|an?|and|also|but|with|to|be|is|much|more|bit|little|even|very|rather|draft|reply|message|text|mail|e-?mail|answer|letter|write|writing|written|rewrite|translate|again|version|tone|of|in|for|them|him|her|customer|bitte|mach\w{0,2}|es|ein|eine|etwas|viel|noch|und|oder|auch|den|die|das|entwurf|antwort|schreib\w{0,2}|ubersetz\w{0,2}|auf|por favor|haz\w{0,2}|que sea|sea|un|una|poco|mucho|y|el|lo|la|respuesta|borrador|escrib\w{1,3}|traduc\w{1,4}|s'il (?:vous|te) plait|svp|plus|peu|et|le|les|reponse|brouillon|ecri\w{1,3}|tradui\w{1,4}|rend\w{1,3}|fai\w{1,3}|mas)\b/g;
