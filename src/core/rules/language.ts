import type { Phrases } from './phrases.js';
import { GERMAN } from './phrases-de.js';
import { ENGLISH } from './phrases-en.js';
import { SPANISH } from './phrases-es.js';
import { FRENCH } from './phrases-fr.js';

/** The languages a rule-based draft can be written in. */
export type Language = 'en' | 'es' | 'de' | 'fr';

const COMMON: Record<Language, Set<string>> = {
  en: words(
    'the and you for with have that this would like are is my we our can your please need to of it do be what how',
  ),
  es: words(
    'el la los las que para por con una un hola gracias quiero necesito mi nuestra nuestro favor es en de y me usted ustedes como cuanto',
  ),
  de: words(
    'der die das und ist ich wir sie mit fur eine einen ein nicht bitte guten tag hallo zu auf unser unsere mein meine von im haben mochten',
  ),
  fr: words(
    'le la les des une un je nous vous pour avec est bonjour merci dans mon ma notre nos que votre vos et de du sur au',
  ),
};

/** How many of each language's commonest words stand in the beginning of a flattened text. */
export function countCommonWords(text: string): Record<Language, number> {
  const counts: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0 };
  for (const [word] of text.slice(0, 3_000).matchAll(/[a-z']+/g)) {
    for (const language of Object.keys(COMMON) as Language[])
      if (COMMON[language].has(word)) counts[language] += 1;
  }
  return counts;
}

/** The language of a flattened text, or null where it is not clearly one of the four. */
export function tellLanguage(text: string): Language | null {
  const counts = Object.entries(countCommonWords(text)) as [Language, number][];
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  return first && second && first[1] >= 4 && first[1] >= 2 * second[1] ? first[0] : null;
}

/** The language of a flattened text; English where it is not clearly one of the others. */
export function guessLanguage(text: string): Language {
  const counts = countCommonWords(text);
  const [first, second] = (Object.entries(counts) as [Language, number][]).sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[0] === 'en') return 'en';
  return first[1] >= 3 && first[1] > counts.en && first[1] > second[1] ? first[0] : 'en';
}

export const PHRASES: Record<Language, Phrases> = { en: ENGLISH, es: SPANISH, de: GERMAN, fr: FRENCH };

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
