/** The months by their names in flattened text, in four languages; 0 is January. */
export const MONTHS: Record<string, number> = {};
for (const [i, names] of [
  'january jan januar enero janvier',
  'february feb februar febrero fevrier',
  'march mar marz marzo mars',
  'april apr abril avril',
  'may mai mayo',
  'june jun juni junio juin',
  'july jul juli julio juillet',
  'august aug agosto aout',
  'september sep sept septiembre septembre',
  'october oct oktober octubre octobre',
  'november nov noviembre novembre',
  'december dec dezember diciembre decembre',
].entries()) {
  for (const name of names.split(' ')) MONTHS[name] = i;
}
/** Any of them, for a pattern: the longest first, as one may begin another. */
export const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What each weekday is called, for a pattern; Sunday is the first, as `Date` counts. */
export const WEEKDAYS = [
  'sunday|sonntag|domingo|dimanche',
  'monday|montag|lunes|lundi',
  'tuesday|tues|dienstag|martes|mardi',
  'wednesday|weds|mittwoch|miercoles|mercredi',
  'thursday|thurs|thur|thu|donnerstag|jueves|jeudi',
  'friday|fri|freitag|viernes|vendredi',
  'saturday|samstag|sonnabend|sabado|samedi',
];

/** How many days a unit of time has, by its name in the singular. */
export const UNIT_DAYS: Record<string, number> = {
  day: 1,
  tag: 1,
  dia: 1,
  jour: 1,
  week: 7,
  woche: 7,
  semana: 7,
  semaine: 7,
  month: 30,
  monat: 30,
  mes: 30,
  mois: 30,
  year: 365,
  jahr: 365,
  ano: 365,
  an: 365,
};

/** The month that stands for a season, as of `MONTHS`. */
export const SEASON_MONTH: Record<string, number> = {
  spring: 3,
  fruhjahr: 3,
  fruhling: 3,
  primavera: 3,
  printemps: 3,
  summer: 6,
  sommer: 6,
  verano: 6,
  ete: 6,
  fall: 9,
  autumn: 9,
  herbst: 9,
  otono: 9,
  automne: 9,
  winter: 11,
  invierno: 11,
  hiver: 11,
};

/** Month, as of `MONTHS`, and day of feasts that stand for a date; where they move, about then. */
export const FEASTS: [number, number, RegExp][] = [
  [10, 26, /\bthanksgiving\b/],
  [11, 24, /\b(?:christmas|xmas|weihnachten|navidad(?:es)?|nochebuena|noel)\b/],
  [11, 31, /\b(?:new year'?s(?: eve)?|silvester|nochevieja|(?:la )?saint-sylvestre|jahreswechsel)\b/],
  [0, 6, /\b(?:dia de )?reyes\b/],
  [3, 4, /\b(?:easter|ostern|semana santa|pascua|paques)\b/],
];
