import { allMatches } from '../matches.js';
import { cut, flatten, isAscii } from '../spelling.js';

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

/** What else tells a language in a line or two: words that ask, greet, and name what customers write about. */
const CLUES: Record<Language, Set<string>> = {
  en: words(
    'a i at on by from about if when where there can could would should want does did has had was were been it they he she no not yes any some also just now today hi hello hey dear thanks thank regards best quote price cost much many long open work working kitchen bathroom bath house home new remodel saturday saturdays sunday sundays weekend wedding lawyer looking interested help know get got give make see send call who which why know both too ok okay asap estimate free same as or but so me us his her their its',
  ),
  es: words(
    'cuanta cuantos cuantas cuando donde quien quienes cual cuales cuesta cuestan precio precios presupuesto hacen hace tienen tiene pueden puede trabajan trabaja ofrecen abren abierto abiertos atienden buenas buenos dias tardes noches necesitamos queremos quisiera gustaria busco cocina cocinas bano banos casa reforma reformas boda bodas abogado sabado sabados domingo domingos lunes viernes semana manana hoy saludos nosotros su sus esta estan son del al se lo muy pero tambien hay algun alguna',
  ),
  de: words(
    'wie viel wieviel wann wo wer warum wieso welche welcher welches kostet kosten preis preise angebot bei ihnen ihr ihre ihren ihrem konnen kann konnten machen macht bieten gibt es arbeiten geoffnet offen sind wurde wurden mochte brauche brauchen suche suchen wir uns mir ein einem einer neue neues neuer neuen kuche kuchen bad haus umbau hochzeit anwalt samstag samstags sonntag sonntags montag freitag woche heute morgen grusse danke auch noch schon kein keine oder aber nach wenn dass fur',
  ),
  fr: words(
    "quel quelle quels quelles quand ou qui combien comment pourquoi est-ce coute coutent prix devis tarif tarifs faites avez pouvez travaillez ouvrez proposez etes ouvert ouverts cherche voudrais aimerais besoin cuisine cuisines salle bain maison renovation mariage avocat samedi samedis dimanche dimanches lundi vendredi semaine demain aujourd'hui salut bonsoir cordialement il elle ce cette ces ne pas plus aussi mais chez c'est j'ai d'un d'une s'il plait refaire",
  ),
};

/** Signs and letters that of the four only one has. A letter proves less: "jalapeño", "façade". */
const SIGNS: Partial<Record<Language, RegExp>> = { es: /[¿¡]/ };
const LETTERS: Partial<Record<Language, RegExp>> = { es: /ñ/, de: /[ßüäö]/, fr: /[çœèêàùîôû]/ };
/** Neither do the four have these: Portuguese, Polish and others share many words with them. */
const FOREIGN = /[ãõąęłżśćčšžřőűåøățș]/i;

/** Whether a flattened word is so common in one of the languages that it says nothing but that. */
export function isCommonWord(word: string): boolean {
  return word.length < 3 || LANGUAGES.some((each) => COMMON[each].has(word) || CLUES[each].has(word));
}

/** Whether a text as written is in a writing, and in a language, of which the rules know words. A few words may be anything. */
export function isUnderstood(written: string): boolean {
  if (latinShare(written) < 0.5) return false;
  const text = cut(written, 3_000);
  const found = allMatches(flatten(text), /[a-z']+/g).map(([word]) => word);
  const known = found.filter(
    (word) =>
      FUNCTIONAL.has(word) || LANGUAGES.some((each) => COMMON[each].has(word) || CLUES[each].has(word)),
  );
  const least = FOREIGN.test(text) ? LEAST_OF_FOREIGN : LEAST_KNOWN;
  return found.length < SOME || known.length >= least * found.length;
}

export function latinShare(text: string): number {
  if (isAscii(text)) return 1;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
}

/** What short and hurried messages still hold, beside what tells one of the four from another. */
const FUNCTIONAL = words(
  'um an am bis beim vom zum zur ins uber unter durch vor ab seit hab hat hatt bin war will soll wird werden alle alles jetzt immer sonst eher drin drauf dran ganz wohl lauft geht liegt steht hangt anliegen laut euch eure euer ' +
    'out up down off over into near after before then there here very really back way each per two one three four ' +
    'sin mas cada hasta desde entre sobre ya si porque todo todos ninguna varias ' +
    'en par sans entre avant apres tout tous toute deux trois leur leurs ou sous entree gauche droite mon sont etait',
);
/** Fewer words are a note, in which none need be common. */
const SOME = 6;
/** Of the words in one of the four languages about half are among their commonest; in a related one a few by chance. */
const LEAST_KNOWN = 0.16;
const LEAST_OF_FOREIGN = 0.4;

/** How many of each language's commonest words stand in the beginning of a flattened text. */
export function countCommonWords(text: string): Record<Language, number> {
  const counts: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0 };
  for (const [word] of allMatches(text.slice(0, 3_000), /[a-z']+/g)) {
    for (const language of LANGUAGES) if (COMMON[language].has(word)) counts[language] += 1;
  }
  return counts;
}

/**
 * The language of a text as written, or null where it is not clearly one of the four: a longer text by its commonest
 * words, a short one only where nothing at all speaks for another.
 */
export function tellLanguage(written: string): Language | null {
  const counts = countCommonWords(flatten(written));
  const [first, second] = rank(counts);
  if (first.count >= 4 && first.count >= 2 * second.count) return first.language;
  const [clear, other] = rank(countClues(written));
  // A form's own subject may be English whatever the customer writes: "New kitchen".
  if (clear.language === 'en' && counts.en < 2) return null;
  return clear.count >= 3 && other.count === 0 ? clear.language : null;
}

/** The language of a text as written; English where it is not clearly one of the others. `flat`: it, flattened. */
export function guessLanguage(written: string, flat = flatten(written)): Language {
  const counts = countCommonWords(flat);
  const [first, second] = rank(counts);
  const common = first.language !== 'en' && first.count >= 3;
  if (common && first.count > counts.en && first.count > second.count) return first.language;
  const clues = countClues(written);
  const [likely, next] = rank(clues);
  const enough = clues.en === 0 ? 2 : 3;
  return likely.count >= enough && likely.count > 2 * clues.en && likely.count > next.count
    ? likely.language
    : 'en';
}

/** Whether anything in a text tells the language that `guessLanguage` finds: a number and a thumb tell none. */
export function isTelling(written: string, flat = flatten(written)): boolean {
  if (!isUnderstood(written) || guessLanguage(written, flat) !== 'en') return true;
  return countCommonWords(flat).en > 0 || countClues(written).en > 0;
}

type Rated = { language: Language; count: number };

function rank(counts: Record<Language, number>): [Rated, Rated] {
  const rated = LANGUAGES.map((language) => ({ language, count: counts[language] }));
  return rated.sort((a, b) => b.count - a.count) as unknown as [Rated, Rated];
}

/** Common words, clues, signs and letters. Names do not count: "Los Angeles", "Müller". */
function countClues(written: string): Record<Language, number> {
  const counts: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0 };
  const text = cut(written, 3_000).normalize('NFC');
  if (FOREIGN.test(text)) return counts;
  const letters = new Set<Language>();
  for (const match of allMatches(text, /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    const [word] = match;
    const begins = /(?:^|[.!?:¿¡\n]["“«]?)\s*$/.test(text.slice(Math.max(0, match.index - 4), match.index));
    const named = !begins && /^\p{Lu}[\p{Ll}\p{M}]/u.test(word);
    const flat = flatten(word);
    for (const language of LANGUAGES) {
      // German writes its nouns as others write names.
      const counted = !named || language === 'de' || language === 'en';
      if (counted && (COMMON[language].has(flat) || CLUES[language].has(flat))) counts[language] += 1;
      if (!/^\p{Lu}/u.test(word) && LETTERS[language]?.test(word)) letters.add(language);
    }
  }
  for (const language of letters) counts[language] += 1;
  for (const language of LANGUAGES) if (SIGNS[language]?.test(text)) counts[language] += 2;
  return counts;
}

const LANGUAGES = Object.keys(COMMON) as Language[];

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
