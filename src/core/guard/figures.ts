import { allMatches } from '../matches.js';

/** A figure that stands in a flattened text (see `flatten` in core/rules). */
export interface Figure {
  words: string;
  /** Comparable: digits of an amount, words of a date without their preposition. */
  value: string;
}

/** Sums of money, with their sign or name. */
export function findMoney(flat: string): Figure[] {
  return collect(flat, MONEY).map((words) => ({ words, value: amountOf(words) }));
}

/** Percentages, in digits or words. */
export function findPercents(flat: string): Figure[] {
  return collect(flat, PERCENT).map((words) => ({ words, value: words }));
}

/** Days, months, times of day, and weeks that are named as such. */
export function findDates(flat: string): Figure[] {
  return collect(flat, DATE).map((words) => ({ words, value: words.replace(PREPOSITION, '') }));
}

/** Spans of time: "three weeks", "in 48 horas". `until`: with the word that makes it
 * one in which something happens; `counted`: with a number, not only "a day". */
export function findSpans(flat: string): (Figure & { until: boolean; counted: boolean })[] {
  return collect(flat, SPAN).map((words) => {
    const value = words.replace(UNTIL, '');
    return {
      words,
      value,
      until: value !== words,
      counted: !/^(?:an?|the|un[ao]?e?|eine?[mnr]?) /.test(value),
    };
  });
}

/** "At 12 Oak Street" without its 12, which is neither a time nor a sum. */
export function withoutHouseNumbers(flat: string): string {
  return flat.replace(HOUSE_NUMBER, '');
}

/** All amounts in the customer's words, comparable with a Figure's `value`. */
export function amountsIn(flat: string): Set<string> {
  return new Set(allMatches(flat, NUMBERS).map(([words]) => amountOf(words)));
}

function collect(flat: string, pattern: RegExp): string[] {
  return allMatches(flat, pattern).map(([words]) => words.trim());
}

/** "25,000", "25 000,00" and "25k" are one amount. */
export function amountOf(words: string): string {
  const number = /\d[\d.,' ]{0,12}/.exec(words)?.[0].trim() ?? '';
  const whole = number.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
  return /\d ?k\b/.test(words) ? `${whole}000` : whole;
}

/** Any number of a flattened text, for `amountOf`. */
export const NUMBERS = /\d[\d.,' ]{0,12}(?: ?k\b)?/g;
const HOUSE_NUMBER =
  /(?<=\b(?:at|to|from|near|of) )\d{1,5}[a-z]? (?=(?:(?!(?:am|pm|on|in|at|and|or|to|for|from|the|an?|our|we|i|per|o'clock|sharp|dollars?|euros?|hours?|days?|weeks?)\b)[\w.'-]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|place|way|terrace|square)\b)/g;
/** Two numbers that are the ends of a range. */
export const RANGES =
  /(?:[$€£] ?)?(\d[\d.,' ]{0,12}?k?) ?(?:[$€£]|eur|euros?|dollars?|usd)? ?(?:-|–|—|to|and|bis|und|a|y|et|hasta) ?(?:[$€£] ?)?(\d[\d.,']{0,12}\d|\d)(?: ?k\b)?/g;

const SIGN = '[$€£¥₹]';
const CURRENCY =
  'euros?|eur|dollars?|usd|bucks|pounds?|quid|gbp|chf|cad|aud|jpy|inr|sek|nok|dkk|pln|francs?|franken|pesos?';
const ROUND =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|hundert|tausend|cien|cientos|mil|cent|cents|mille';
const MONEY = new RegExp(
  String.raw`${SIGN} ?\d[\d.,' ]{0,12}k?|\b\d[\d.,' ]{0,12}k? ?(?:${SIGN}|(?:${CURRENCY})\b)|\b(?:${ROUND}) (?:${CURRENCY})\b|\b\d{1,3}(?:[.,]\d)? ?k\b`,
  'g',
);

const PERCENT =
  /\b(?:\d{1,3}(?:[.,]\d)?|five|ten|fifteen|twenty|funf|zehn|funfzehn|zwanzig|cinco|diez|quince|veinte|cinq|dix|quinze|vingt) ?(?:%|percent\b|per cent\b|prozent\b|por ciento\b|pour cent\b)/g;
const WEEKDAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabend|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const MONTHS =
  'jan(?:uary|uar|ner)?|feb(?:ruary|ruar)?|mar(?:ch|z)|mai|apr(?:il)?|may|ju[nl][iye]|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre';
const RELATIVE = [
  'to(?:day|night|morrow)',
  '(?:this|next|the coming) (?:morning|afternoon|evening|week(?:end)?|month|spring|summer|fall|autumn|winter|year)',
  '(?:the )?end of (?:the |this |next )?(?:day|week|month|year|business)',
  '(?:calendar week|kalenderwoche|kw) ?\\d{1,2}',
  '(?<!guten )(?:heute|morgen|ubermorgen)',
  '(?:nachste[rn]?|kommende[rn]?|diese[rn]?) (?:woche|monat|jahr|tage?n?)',
  '(?:bis )?ende der woche',
  'hoy|pasado manana|(?<!por la |de la |la )manana',
  'esta (?:tarde|noche|semana)|(?:la )?(?:proxima semana|semana (?:que viene|proxima))|fin de semana',
  "aujourd'hui|(?:apres-)?demain",
  'ce (?:matin|soir|week-end)|cet apres-midi|cette semaine|(?:la )?semaine prochaine|fin de semaine',
].join('|');
const HOURS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf';
const DATE = new RegExp(
  [
    String.raw`\b(?:on |by |the |am |bis |el |le |ce |)(?:${WEEKDAYS})\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th|er|\.)? (?:of |de )?(?:${MONTHS})\b`,
    String.raw`\b(?:${MONTHS}) (?:the )?\d{1,2}(?:st|nd|rd|th)?\b`,
    String.raw`\b(?:in|by|before|until|im|ab|bis|en|para|debut|fin|mid|early|late)[ -](?:${MONTHS})\b`,
    String.raw`\b(?:am|vom|bis zum|zum|ab dem) \d{1,2}\.(?!\d)`,
    String.raw`\bdia \d{1,2}\b(?! ?[%€$])|\b(?:el|le) \d{1,2}(?=[.,;!]?(?: ?$|[.,;!] ))`,
    String.raw`\b(?:on |by |until )?the \d{1,2}(?:st|nd|rd|th)\b`,
    String.raw`\b20\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b|\b\d{1,2}\.\d{1,2}\.`,
    String.raw`\b(?:${RELATIVE})\b`,
    String.raw`\b\d{1,2}(?::\d\d)? ?(?:am|pm|uhr|o'clock|heures)\b|\b\d{1,2} ?h(?: ?\d\d)?\b`,
    String.raw`\b(?:at|um|a las) (?:\d{1,2}(?::\d\d)?|noon|${HOURS})\b`,
  ].join('|'),
  'g',
);
const PREPOSITION =
  /^(?:on|by|the|until|before|in|at|am|vom|bis zum|zum|ab dem|bis|um|im|ab|el|le|ce|en|a las) /;

const COUNT =
  '\\d{1,3}(?: ?(?:-|to|bis|a|or|oder|o|ou) ?\\d{1,3})?|an?|half an?|half|media|halbe[rn]?|demie?|one|two|three|four|five|six|seven|eight|ten|twelve|the|ein(?:e[mnr]?)?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|una?|un[ao]s|dos|tres|cuatro|cinco|seis|siete|ocho|diez|une?|deux|trois|quatre|cinq|six|sept|huit|dix';
const UNIT =
  '(?:(?:business|working|work|calendar) )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?)|(?:arbeits|werk)?tagen?|arbeitstage|werktage|minuten|stunden?|wochen?|monaten?|monate|jahren?|jahre|minutos|horas?|dias?(?: habiles| laborables)?|semanas?|meses|mes|anos?|heures?|jours?(?: ouvres)?|semaines?|mois|ans?';
const UNTIL =
  /^(?:with)?(?:in|innerhalb(?: von)?|binnen|en|dentro de|dans|sous|d'ici) (?:about |around |less than |only |just |the next |etwa |rund |nur |unas? |solo |environ |seulement )?/;
const SPAN = new RegExp(String.raw`\b(?:${UNTIL.source.slice(1)})?\b(?:${COUNT})[ -](?:${UNIT})\b`, 'g');
