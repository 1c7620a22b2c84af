import type { Language } from './language.js';
import type { Phrases } from './phrases.js';
import { GERMAN } from './phrases-de.js';
import { ENGLISH } from './phrases-en.js';
import { SPANISH } from './phrases-es.js';
import { FRENCH } from './phrases-fr.js';

/** The sentences of a draft in each language. */
export const PHRASES: Record<Language, Phrases> = { en: ENGLISH, es: SPANISH, de: GERMAN, fr: FRENCH };
