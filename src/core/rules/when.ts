import { allMatches } from '../matches.js';
import { FEASTS, MONTH, MONTHS, SEASON_MONTH, UNIT_DAYS, WEEKDAYS } from './calendar-words.js';
import { daysTo, isThatWeekday, numberedDays } from './day-count.js';
import { DAY_WORDS, NUMBER_WORDS, SPOKEN_AFTER, SPOKEN_BEFORE } from './number-words.js';
import { isAboutTalking, isTold } from './tense.js';

/** A moment the customer named. */
export interface NamedDate {
  /** Whole days from now; 0 is today. */
  days: number;
  /** The words it was named with, flattened. */
  words: string;
  /** A day for a visit, a call or an answer, by the sentence it stands in; not the day of the thing itself. */
  talk: boolean;
}

const NUMBERS: Record<string, number> = { ...NUMBER_WORDS, a: 1, an: 1, couple: 2, few: 3 };
const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;
/** Fixed phrases, nearest first: [days, pattern]. */
const PHRASES: [number, RegExp][] = [
  [
    0,
    /\b(?:today|2day|tonight|tonite|2nite|(?<!since |all |until )this (?:morning|afternoon|evening)|heute|(?<!hasta |desde )hoy|esta (?:tarde|noche)|aujourd'hui|ce (?:soir|midi)|cet(?:te)? (?:apres-?midi))\b(?! (?:hat|ha) )/,
  ],
  [
    1,
    /\b(?:(?<!good |guten |dass )tomorrow|tmrw|tmr|tomoz|2moro|(?<!guten |am |jeden |(?:mon|diens|donners|frei|sams|sonn)tag |mittwoch )morgen(?! (?:allerseits|zusammen))|(?<!la |una |cada |buena )manana|demain)\b/,
  ],
  [
    2,
    /\b(?:ubermorgen|pasado manana|apres-demain|(?:en los|in den|dans les) (?:proximos|nachsten|prochains) (?:dias|tagen|jours)|in the next (?:day or two|couple of days|few days)|(?:this|coming) weekend|dieses wochenende|este fin de semana|ce week-?end)\b/,
  ],
  [
    4,
    /\b(?:(?:later )?this w(?:ee)?k|(?:in )?diese[rn]? woche|esta semana|cette semaine|this coming week|end of the week)\b/,
  ],
  [
    8,
    /\b(?:(?:early |late |some ?time )?next (?:week(?:end)?|wk)|(?:nachste[rn]?|kommende[rn]?) woche|(?:proxima semana|semana que viene)|semaine prochaine)\b/,
  ],
  [
    13,
    /\b(?:next (?:couple of|two|2) weeks|fortnight|(?:in den nachsten|den kommenden) (?:beiden |zwei )?wochen|las proximas (?:dos )?semanas|les prochaines semaines|une? quinzaine)\b/,
  ],
  [25, /\b(?:(?:later )?this month|end of (?:the|this) month|diesen monat|este mes|ce mois-?ci)\b/],
  [35, /\b(?:next month|nachsten monat|(?:proximo mes|mes que viene)|(?:le )?mois prochain)\b/],
  [75, /\b(?:next (?:couple of|few|two|three) months|in (?:a )?few months)\b/],
  [
    730,
    /\b(?:a couple of|a few|two|three|several|ein paar|zwei|drei|un par de|dos|tres|unos|quelques|deux|trois) (?:more )?(?:years|jahren?|anos|ans)\b(?! (?:ago|old|of|warranty|guarantee|later|garantie|alt))(?<=(?:not|n't|probably|maybe|until|for|in|erst|nicht|fruhestens|dentro de|hasta|dans|pas avant)\b[^.!?]{0,40})/,
  ],
  [
    400,
    /\b(?:next year|in (?:a|one) year|year after next|nachstes jahr|(?:im )?nachsten jahr|(?:proximo ano|ano que viene|ano proximo)|(?:l'annee prochaine|l'an prochain)|in (?:a )?(?:couple of|few) years)\b/,
  ],
];

const SPAN = new RegExp(
  `\\b(?:in|within|next|over the next|binnen|en|dentro de|dans|d'ici)(?: the next| about| around| roughly| maybe| nachsten| den nachsten)? (${NUMBER})(?: of| or \\w{1,6}| to \\w{1,6}|-\\d{1,2})? (day|week|month|year|tag|woche|monat|jahr|dia|semana|mes|ano|jour|semaine|mois|an)(?:s|e|en|n|es)?\\b`,
  'g',
);
const WEEKDAY = new RegExp(
  `(?<!\\b(?:every|each|last|closed|from|a|an|any|most|some|on a|seit|letzten|vergangenen|ein|einem|einen|immer|pasado|un|una|algun|chaque|cada|jeden|todos los|les|tous les) )\\b(?:next )?(${WEEKDAYS.join('|')})\\b(?! (?:to|through|thru|bis) (?:${WEEKDAYS.join('|')}|mon|tue|wed|thu|fri|sat|sun)\\b|-)`,
  'g',
);
const DAY_OF_MONTH = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: (?:of|de))? (${MONTH})|(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?:de )?(20\\d\\d))?\\b`,
  'g',
);
/** The first day of a stretch that ends on a day with its month. */
const SINCE_DAY =
  /(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th|\.|er)? ?(?:-|–|to|until|till|au|bis(?: zum)?|al?) ?(?:the |el )?$/;
/** "Am fünften Dezember", "the fifth of December": no figure in it. */
const DAY_SPOKEN = new RegExp(
  `\\b(?:(${SPOKEN_BEFORE})(?: of| de)? (${MONTH})|(?!may )(${MONTH}) (?:the )?(${SPOKEN_AFTER}))\\b`,
  'g',
);
const DAY_ALONE =
  /\b(?:the|on|by|before|until) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|street|st|ave|avenue|time|birthday|century|grade|place|[a-z]+ (?:street|avenue)))/g;
/** A month further on in the sentence is the day's own: "vom 3. bis 9. April". */
const DAY_ALONE_ELSEWHERE = new RegExp(
  `\\b(?:el dia|el|dia|al|am|bis zum|le) (\\d{1,2})(?:\\.(?!\\d)|er)?(?! ?(?:uhr|h\\b|euros?|€|%|personas|gaste|por ciento|[./:-]?\\d)|[^!?]{0,24}\\b(?:${MONTH})\\b)`,
  'g',
);
const MONTH_ALONE = new RegExp(
  `\\b(?:(?:(?:in|by|at|before|until) )?(?:the )?(?:beginning|start|middle|end) of|in|by|before|until|for|early|mid|late|of|around|during|starting|im|ab|bis|anfang|mitte|ende|en|para|avant|debut|fin)[ -](?:early |mid-?|late |the end of )?(${MONTH})(?: (20\\d\\d))?\\b(?! \\d)`,
  'g',
);
/** Not the half of a bath, and not until when a card is valid. */
const NUMERIC =
  /(?<![\d./-])(?<!\b(?:exp(?:\.|iry|ires|iration)?|valid (?:thru|until|through))(?: date)?:? ?)(?:(20\d\d)-(\d{1,2})-(\d{1,2})|(\d{1,2})([/.])(\d{1,2})(?:\5(20\d\d|\d\d)?)?)(?![\d/-])(?! ?(?:"|''|inch|in\. |bath|cup|mile|acre|hp\b|of (?:an?|the)\b))/g;
const SEASON =
  /\b(?:this|next|in|in the|by|im|en|al|nachsten|cet|cette|ce|au|a l')(?: the)? ?(spring|summer|fall|autumn|winter|fruhjahr|fruhling|sommer|herbst|primavera|verano|otono|invierno|printemps|ete|automne|hiver)(?: (20\d\d))?\b/g;
/** "Is spring possible?", "würde März gehen": a season or a month that is asked for without a word before it. */
const ASKED_FOR = new RegExp(
  `(?<=\\b(?:is|would|could|does|will|ist|ware|ginge|geht|wurde|passt) (?:the |der |das )?)(${MONTH}|${Object.keys(SEASON_MONTH).join('|')})(?: (20\\d\\d))?(?=(?: (?:be|still|noch|a|too|zu)){0,3} (?:possible|ok(?:ay)?|fine|realistic|doable|feasible|works?|suit|late|early|soon|moglich|machbar|realistisch|gehen|passen|fruh|spat)\\b)`,
  'g',
);
const YEAR = /\b(?:in|until|by|for|early|late|before|en|para|im jahr|pour) (20\d\d)\b/g;
const PAST =
  /(?:\b(?:since|last|back in|from|ago|past|seit|letzten?|desde|pasad[oa]|depuis|born|built|purchased|bought|moved in|was|were|dated)(?: (?:on|in|the))?|\d{4}[.,]?) ?$/;

/** A day that is ruled out, and what makes it the first of many instead: "not before March". */
const NOT_THEN =
  /(?<!\b(?:why|warum|wieso|pourquoi|por que|if|or|wenn|falls|ob|si|ou|oder|o) )\b(?:not|nicht|instead of|rather than|(?:an)?statt|en (?:vez|lugar) de|au lieu d[eu]|y no|et (?:non|pas)|(?<=, )(?:no|pas)) (?:(?:on|for|the|in|am|den|der|im|el|le|en|au) )*$/;
const FROM_THEN = /^(?:before|until|by|vor|bis|ab|antes|avant|from|starting)\b/;

/** A number that follows a weekday, and the month it is of when one is near. */
const NUMBERED = new RegExp(
  `^,? (?:(?:den|dem|the|el|le|dia) )?(\\d{1,2})(st|nd|rd|th|\\.|er)?(?![\\d:]| ?(?:uhr|am|pm|h|a las|to|bis|-|people|persons?|kids|children|guests|adults|of us|personas|ninos|invitados|gaste|kinder|personen|personnes|enfants|invites)\\b)(?:[^.!?]{0,34}?\\b(${MONTH})\\b)?`,
);
const DAY_FIRST = /(?:^| )(?:le|du|au|el|del|al|am|vom|bis|dia|den) $/;
const FAR_YEAR = /(?<![\d$€£.,#-])20[2-9]\d(?![\d.,-]\d|\d| ?(?:euros?|dollars?|€|sq|m2|people))/g;

/** The future moments named in a flattened text, nearest first. */
export function findDates(text: string, now: Date): NamedDate[] {
  const found: NamedDate[] = [];
  /** `past`: from so many days on it may as well be the last such day, if the clause tells of the past. */
  const add = (days: number, words: string, index: number, past = Number.POSITIVE_INFINITY) => {
    const before = text.slice(Math.max(0, index - 24), index);
    if (days < 0 || PAST.test(before)) return;
    if (NOT_THEN.test(before) && !FROM_THEN.test(words)) return;
    if (days >= past && isTold(text, index, days > 120 && past === 60)) return;
    found.push({ days, words, talk: isAboutTalking(text, index) });
  };
  for (const [days, re] of PHRASES) {
    const match = re.exec(text);
    if (match) add(days, match[0], match.index);
  }
  for (const match of allMatches(text, SPAN)) {
    const count = NUMBERS[match[1]!] ?? Number(match[1]);
    add(Math.round(count * UNIT_DAYS[match[2]!]!), match[0], match.index);
  }
  for (const match of allMatches(text, WEEKDAY)) {
    const day = WEEKDAYS.findIndex((names) => names.split('|').includes(match[1]!));
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const numbered = NUMBERED.exec(rest);
    if (numbered) {
      const [words, number, nth, month] = numbered;
      // "Friday the 6th" and "vendredi 6 au dimanche 8 novembre" are that day, not the next Friday.
      const date = { number: Number(number), month: month ? MONTHS[month] : undefined, weekday: day };
      if (nth || month || isThatWeekday(date, now)) {
        add(numberedDays(date, now), match[0] + words.trimEnd(), match.index);
        continue;
      }
    }
    const ahead = (day - now.getUTCDay() + 7) % 7;
    add(/\bnext\b/.test(match[0]) && ahead < 3 ? ahead + 7 : ahead, match[0], match.index, 0);
  }
  for (const [month, day, re] of FEASTS) {
    const match = re.exec(text);
    if (match) add(daysTo({ year: undefined, month, day }, now), match[0], match.index);
  }
  for (const match of allMatches(text, DAY_OF_MONTH)) {
    const last = Number(match[1] ?? match[4]);
    const month = MONTHS[match[2] ?? match[3]!]!;
    const year = numberOr(match[5]);
    // "Du 14 au 18 novembre" begins on the 14th.
    const [words = '', first] = SINCE_DAY.exec(text.slice(Math.max(0, match.index - 20), match.index)) ?? [];
    const day = match[1] && first && Number(first) < last ? Number(first) : last;
    const from = day === last ? '' : words;
    add(daysTo({ year, month, day }, now), `${from}${match[0]}`, match.index, year ? undefined : 120);
  }
  for (const match of allMatches(text, DAY_SPOKEN)) {
    const day = DAY_WORDS[match[1] ?? match[4]!]!;
    const month = MONTHS[match[2] ?? match[3]!]!;
    add(daysTo({ year: undefined, month, day }, now), match[0], match.index, 120);
  }
  // "Are you open on the 11th?" after "Thursday, March 11" is that day.
  const named = new Set([...allMatches(text, DAY_OF_MONTH)].map((match) => Number(match[1] ?? match[4])));
  for (const match of [...allMatches(text, DAY_ALONE), ...allMatches(text, DAY_ALONE_ELSEWHERE)]) {
    const day = Number(match[1]);
    if (day < 1 || day > 31 || named.has(day)) continue;
    const month = now.getUTCMonth() + (day < now.getUTCDate() ? 1 : 0);
    const date = { year: now.getUTCFullYear() + (month > 11 ? 1 : 0), month: month % 12, day };
    add(daysTo(date, now), match[0], match.index, 0);
  }
  for (const match of allMatches(text, MONTH_ALONE)) {
    const year = numberOr(match[2]);
    add(
      daysTo({ year, month: MONTHS[match[1]!]!, day: 15 }, now),
      match[0],
      match.index,
      year ? undefined : 60,
    );
  }
  for (const match of allMatches(text, NUMERIC))
    add(
      numericDays(match, { now, before: text.slice(Math.max(0, match.index - 5), match.index) }),
      match[0],
      match.index,
    );
  for (const match of allMatches(text, SEASON)) {
    const days = daysTo({ year: numberOr(match[2]), month: SEASON_MONTH[match[1]!]!, day: 20 }, now);
    add(/\bnext\b/.test(match[0]) && days < 120 ? days + 365 : days, match[0], match.index);
  }
  for (const match of allMatches(text, ASKED_FOR)) {
    const [words, name = '', year] = match;
    const [month, day] = name in SEASON_MONTH ? [SEASON_MONTH[name]!, 20] : [MONTHS[name]!, 15];
    add(daysTo({ year: numberOr(year), month, day }, now), words, match.index);
  }
  for (const match of allMatches(text, FAR_YEAR)) {
    const year = Number(match[0]);
    if (year >= now.getUTCFullYear() + 2) add(daysTo({ year, month: 3, day: 1 }, now), match[0], match.index);
  }
  for (const match of allMatches(text, YEAR)) {
    add(
      Number(match[1]) <= now.getUTCFullYear()
        ? -1
        : daysTo({ year: Number(match[1]), month: 3, day: 1 }, now),
      match[0],
      match.index,
    );
  }
  return found.sort((a, b) => a.days - b.days);
}

/** 3/14 is March 14, 14.3. is the same day, and 14/3 can be nothing else. */
function numericDays(match: RegExpExecArray, { now, before }: { now: Date; before: string }): number {
  if (match[1])
    return daysTo({ year: Number(match[1]), month: Number(match[2]) - 1, day: Number(match[3]) }, now);
  const first = Number(match[4]);
  const second = Number(match[6]);
  const dotted = match[5] === '.';
  // 2.5 is a number, 2.5. or 2.5.2027 is a day.
  if (dotted && !/\.\d{1,2}\./.test(match[0])) return -1;
  const dayFirst = dotted || first > 12 || DAY_FIRST.test(before);
  const short = numberOr(match[7]);
  const year = short !== undefined && short < 100 ? 2000 + short : short;
  return daysTo({ year, month: (dayFirst ? second : first) - 1, day: dayFirst ? first : second }, now);
}

function numberOr(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
