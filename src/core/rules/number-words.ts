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
