/** What one to twelve are called in flattened text, in four languages, where the word means nothing else. */
export const NUMBER_WORDS: Record<string, number> = {};
for (const [i, names] of [
  'one ein einen einer eine un una une',
  'two dos zwei deux',
  'three tres drei trois',
  'four cuatro vier quatre',
  'five cinco funf cinq',
  'six seis sechs',
  'seven siete sieben sept',
  'eight ocho acht huit',
  'nine nueve neun neuf',
  'ten diez zehn dix',
  'eleven',
  'twelve doce zwolf douze',
].entries()) {
  for (const name of names.split(' ')) NUMBER_WORDS[name] = i + 1;
}

/** The days of a month as they are spoken, in flattened text: how a voice message is written down. */
export const DAY_WORDS: Record<string, number> = {};
const SPOKEN = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  de: 'ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten funfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreissigsten einunddreissigsten',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta',
  fr: 'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un',
};
for (const names of Object.values(SPOKEN)) {
  for (const [i, name] of names.split(' ').entries()) DAY_WORDS[name] = i + 1;
}

const days = (names: string) =>
  names
    .split(' ')
    .filter((name) => name !== 'six')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What a spoken day looks like before its month, and after it. "Six" and "the first" before "may" are too much else. */
export const SPOKEN_BEFORE = `(?:(?:${days(SPOKEN.en)})(?= of )|(?:${days(SPOKEN.de)}|${days(SPOKEN.fr)})(?= )|(?:${days(SPOKEN.es)})(?= de ))`;
export const SPOKEN_AFTER = `(?:${days(SPOKEN.en)})`;
