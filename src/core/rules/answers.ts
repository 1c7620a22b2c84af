import { findMoney, findPercents, findSpans } from '../guard/figures.js';
import { splitSentences } from '../guard/sentences.js';
import type { Passage } from '../knowledge.js';
import { flatten } from '../spelling.js';
import { contentStems, sameWord } from './content.js';
import { dropDenied } from './denied.js';
import { countCommonWords, type Language } from './language.js';
import type { Question } from './questions.js';

/** A question's answer: sentences as they stand in the passages. */
export interface Answer {
  words: string;
  passages: Passage[];
}

/** An answer is one or two sentences, no longer than this. */
const MAX_ANSWER = 360;
/** The passage must hold this share of what the question is about … */
const COVERED = 0.75;
/** … and be so much better than the next one. */
const CLEARLY = 1.25;
/** Two words of the question, one of them in the heading or rare. */
const ENOUGH = 2;
const MOST_PARTS = 2;

type Kind = 'price' | 'duration' | 'hours' | 'other';

const PRICE =
  /\b(?:how much|cost\w{0,3}|charg\w{1,3}|prices?|pricing|rates?|fees?|come to|set me back|what would it be|flat fee|retainer|kosten|kostet|preise?\w{0,2}|teuer|wochenpreis|gebuhr\w{0,2}|honorar|cuanto (?:cuesta|cuestan|cobra\w{1,3}|sale|vale|seria|es|nos|me)|precios?|tarifas?|cuesta|cobr\w{2,5}|combien (?:coute\w{0,2}|ca|cela|pour|est|vous|prenez)|c'est combien|prix|tarifs?|cout\w{0,3})\b/;
const DURATION =
  /\b(?:how (?:long|far (?:ahead|in advance|out)|soon|fast|quickly|many (?:days|weeks|months|hours))|how much time|wie (?:lange|weit im voraus|schnell|viele (?:stunden|tage|wochen|monate))|wann (?:bekommen|kommen|sind)|cuanto (?:(?:se|suelen?|me|os|le) ){0,2}(?:tiempo|tard\w{1,4}|dura\w{0,2}|lleva\w{0,2})|cuant[oa]s (?:horas|dias|semanas|meses)|con cuanta antelacion|combien de (?:temps|heures|jours|semaines|mois)|quel delai|sous combien)\b/;
const HOURS =
  /\b(?:(?:are|is) (?:you|it|the \w{3,12}) open|open (?:on|at|until|till)|opening (?:hours|times)|what time|(?:office|business) hours|geoffnet|offnungszeit\w{0,2}|auf am|horarios?|abiert[oa]s?|abris|abren|a que hora|ouvert\w{0,2}|horaires?|a quelle heure|fermez)\b/;
const OF_THE_KIND =
  /^(?:lange?$|temps?$|tiemp|tak|last|long|need|cost|charg|pric|rat|fee|com|kost|preis|dauer|brauch|dur|tard|cuest|preci|cobr|coût|cout|prix|prend|open|clos|hour|offn|geoffn|abr|horari|ouvr|ouvert|horair)/;
/** Only a person knows what is free, and what somebody thinks. */
const FOR_A_PERSON =
  /\b(?:(?:are|is|be|still) (?:you |your \w{2,12} |it |that |the \w{2,12} )?(?:free|available|booked)|availab\w{2,6}|(?:can|could|would|will) (?:you|someone|somebody|anyone|one of you|u|your \w{3,12}) (?:please )?(?:come|call|ring|look|stop|meet|do all|do it|fit us|squeeze|start|be there|confirm|send|hold|keep|let|check)|(?:can|could|may|should|shall) (?:i|we) (?:come|stop|drop|pop|visit|pick|bring .{0,20}(?:today|tomorrow))|(?:suit|work for|convenient for|fit) (?:you|u|us|me)|would .{1,24} (?:work|suit|do|be (?:ok|okay|fine|good|possible))\b|(?:viene|va) bien|(?:os|le|les) (?:encaja|conviene)|(?:vous|ca) (?:convient|conviendrait|irait|arrange\w{0,4})|passt (?:es )?(?:ihnen|euch|das)|do you think|what do you (?:think|recommend|suggest)|would you recommend|which (?:one )?would you|your opinion|right\?|frei\b|verfugbar|habt ihr (?:da|am|dann|noch|an)|haben sie (?:da|am|dann|noch|an)|zeit (?:fur|am)|konnt ihr (?:da|am|kommen|einspringen|uns)|konnen sie (?:kommen|am|morgen|heute|mich|uns)|kann (?:ich|jemand) .{0,20}(?:kommen|heute|morgen)|was (?:meint|denken|empfehl\w{1,3})|disponib\w{2,8}|libres?\b|(?:pueden|podrian|podeis|podriais) (?:venir|llamar\w{0,3}|pasar|enviar\w{0,3}|mandar\w{0,3}|confirmar\w{0,3}|hacer lo)|que (?:recomiend|opin)\w{1,4}|(?:pouvez|pourriez)-vous (?:passer|venir|me|nous|le prendre|m'|rappeler)|(?:puis|peux|pourrais)-?(?:je| je)? (?:passer|venir)|jpeux|que (?:conseill|recommand)\w{1,4})/;
/** A day named in the question asks about that day. */
const DAY =
  /\b(?:today|tonight|tomorrow|tmrw|this (?:week|weekend|morning|afternoon|evening)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|thurs|heute|morgen|(?:diese|nachste) woche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|hoy|manana|(?:esta|proxima) semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|aujourd'hui|demain|(?:cette|la) semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d{1,2}|am \d{1,2}\.|el \d{1,2}|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.]\d{1,2})\b/;

/** Whether one day is a holiday stands in no table of hours. */
const NUMBERED_DAY = /\b(?:le|am|el|the|on) \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[/.]\d{1,2}\b/;

/**
 * Answers what a passage clearly answers, in its own words, question by question. Only passages in the draft's
 * language are quoted; where two would do, or the words hardly meet, the question stays open (null): a wrong answer
 * is worse than none.
 */
export function answerQuestions(
  questions: Question[],
  passages: Passage[],
  language: Language,
): (Answer | null)[] {
  if (questions.length === 0) return [];
  const known = passages.filter((passage) => languageOf(passage) === language).map(study);
  return questions.map((question) => answerWhole(question, known));
}

/** A sentence that asks two things is answered whole or left to a person. */
function answerWhole(question: Question, known: Studied[]): Answer | null {
  if (known.length === 0 || question.parts.length > MOST_PARTS) return null;
  const found: { words: string[]; passage: Passage }[] = [];
  for (const part of question.parts) {
    const answer = answerPart(dropDenied(part), dropDenied(question.before), known);
    if (answer === null) return null;
    found.push(answer);
  }
  const words = [...new Set(found.flatMap((answer) => answer.words))].join(' ');
  return words.length <= MAX_ANSWER
    ? { words, passages: [...new Set(found.map(({ passage }) => passage))] }
    : null;
}

function answerPart(
  part: string,
  before: string,
  known: Studied[],
): { words: string[]; passage: Passage } | null {
  const kind = kindOf(part);
  if (FOR_A_PERSON.test(part) || (kind === 'hours' ? NUMBERED_DAY : DAY).test(part)) return null;
  // What kind of fact is asked for is no part of what it is asked about.
  const wanted = contentStems(part).filter((root) => kind === 'other' || !OF_THE_KIND.test(root));
  if (wanted.length === 0) return null;
  // "What does that cost": the sentence before tells what "that" is.
  const context = wanted.length > 1 ? [] : contentStems(before).filter((root) => !wanted.includes(root));
  const ranked = known
    .map((studied) => ({ studied, ...weigh(studied, { wanted, context, kind, known }) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (!best || best.points < ENOUGH || best.met / wanted.length < COVERED) return null;
  if (best.met < 2 && !best.byHeading) return null;
  if (next && best.points < next.points * CLEARLY) return null;
  const words = quote(best.studied, { wanted, kind });
  return words && { words, passage: best.studied.passage };
}

/** A passage as the questions need it. */
interface Studied {
  passage: Passage;
  heading: string[];
  sentences: { words: string; stems: string[] }[];
  stems: string[];
}

function study(passage: Passage): Studied {
  const heading = contentStems(passage.heading.split(' › ').at(-1) ?? '');
  const sentences = splitSentences(passage.text).map(({ words }) => ({
    words: words.replace(/\s+/g, ' '),
    stems: contentStems(words),
  }));
  const stems = [...new Set([...heading, ...sentences.flatMap((sentence) => sentence.stems)])];
  return { passage, heading, sentences, stems };
}

interface Asked {
  wanted: string[];
  kind: Kind;
}

/** How well a passage meets a question: rare words and words of its heading count more. */
function weigh(
  studied: Studied,
  asked: Asked & { context: string[]; known: Studied[] },
): { points: number; met: number; byHeading: boolean } {
  let points = 0;
  let met = 0;
  let byHeading = false;
  for (const root of asked.wanted) {
    if (!has(studied.stems, root)) continue;
    const heads = has(studied.heading, root);
    met += 1;
    byHeading ||= heads;
    points += (heads ? 1.5 : 0.5) + 1 / asked.known.filter(({ stems }) => has(stems, root)).length;
  }
  for (const root of asked.context) if (has(studied.heading, root)) points += 0.8;
  const suits = asked.kind === 'other' || studied.sentences.some(({ words }) => fits(words, asked.kind));
  return { points: suits ? points : 0, met, byHeading };
}

/** One or two sentences of the passage: the one that meets the question, and what belongs to it. */
function quote(studied: Studied, asked: Asked): string[] | null {
  const values = studied.sentences.map(({ words, stems }) => {
    const met = asked.wanted.filter((root) => has(stems, root)).length;
    return asked.kind === 'other' || fits(words, asked.kind) ? met : -1;
  });
  const top = Math.max(...values);
  const at = values.indexOf(top);
  if (top < 0 || at < 0) return null;
  const chosen = [studied.sentences[at]!.words];
  const previous = studied.sentences[at - 1];
  const next = studied.sentences[at + 1];
  // A sentence that leans on the one before it is not quoted alone; a short answer takes the next one with it.
  if (LEANS.test(flatten(chosen[0]!))) {
    if (!previous) return null;
    chosen.unshift(previous.words);
  } else if (chosen[0]!.length < 90 && next && chosen[0]!.length + next.words.length < MAX_ANSWER) {
    chosen.push(next.words);
  }
  return chosen.join(' ').length <= MAX_ANSWER ? chosen : null;
}

function kindOf(part: string): Kind {
  if (DURATION.test(part)) return 'duration';
  if (PRICE.test(part)) return 'price';
  return HOURS.test(part) ? 'hours' : 'other';
}

const LEANS =
  /^(?:it|they|this|that|these|those|he|she|otherwise|after that|then|in that case|both|all of|es|er|sie|dies\w{0,2}|das|danach|sonst|dann|beides|en ese caso|despues|este|esta|esto|eso|il|elle|ils|cela|ce|ensuite|sinon|dans ce cas|au-dela)\b/;

function fits(sentence: string, kind: Kind): boolean {
  const flat = flatten(sentence);
  if (kind === 'price')
    return findMoney(flat).length > 0 || findPercents(flat).length > 0 || FOR_FREE.test(flat);
  if (kind === 'duration') return tellsDuration(flat);
  if (kind === 'hours')
    return (
      /\b\d{1,2}(?:[:.h]\d{0,2})?\b/.test(flat) ||
      /\b(?:closed|geschlossen|cerrad[oa]s?|ferme\w{0,2})\b/.test(flat)
    );
  return false;
}

const FOR_FREE =
  /(?<!\bfeel )\bfree\b(?! to )|\b(?:no (?:extra )?charge|(?:cost|costs) nothing|complimentary|kostenlos\w{0,2}|kostenfrei\w{0,2}|gratis|gratuit\w{0,3}|sin (?:coste|costo|cargo)|sans frais|included in (?:the|our|this) \w{4,6}|im preis (?:inbegriffen|enthalten)|inklusive|incluid[oa]s? en el precio|compris\w{0,2} dans le (?:prix|tarif))\b/;

/** Spans without a number, and what is done at once. */
const VAGUE_SPAN =
  /\b(?:several|few|couple of|many|some|half|einige|wenige|paar|mehrere|halbe\w?|vari[oa]s|pocos|pocas|algun[oa]s|un par de|media|quelques|plusieurs|demi-?) ?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|minuten|stunden?|tagen?|nachten?|wochen?|monaten?|jahren?|minutos|horas?|dias?|noches?|semanas?|mes(?:es)?|anos?|heures?|journees?|jours?|nuits?|semaines?|mois|ans)\b|\b\d{1,3}(?: ?(?:-|to|bis|a) ?\d{1,3})? ?(?:h|hrs?|min|std|nights?|nachte|noches?|nuits?)\b|\b(?:same|next)[- ]day\b|\bovernight\b|\b(?:am selben|am gleichen) tag\b|\bel mismo dia\b|\ble jour meme\b/;
/** "Sixty dollars an hour" is a price, and "the week" no span. */
const RATE =
  /\b(?:per|pro|por|par) (?:\w{1,10} )?(?:minute|hour|day|night|week|month|year|stunde|tag|nacht|woche|monat|jahr|minuto|hora|dia|noche|semana|mes|ano|heure|jour|nuit|semaine|mois|an)\b|(?:[$€£] ?\d[\d.,]*|\b\d[\d.,]* ?(?:[$€£]|dollars?|euros?|pounds?|eur|usd)) (?:an?|each|every|the|la|el|l'|le|die|der|je) ?(?:hour|day|night|week|month|year|stunde|tag|woche|monat|hora|dia|semana|mes|heure|jour|semaine|mois)\b/g;

function tellsDuration(flat: string): boolean {
  const rest = flat.replace(RATE, ' ');
  return VAGUE_SPAN.test(rest) || findSpans(rest).some(({ value }) => !/^the[ -]/.test(value));
}

function has(stems: string[], root: string): boolean {
  return stems.some((other) => sameWord(other, root));
}

/** The passage's language by its commonest words; null for a line too short to tell. */
function languageOf(passage: Passage): Language | null {
  const counts = Object.entries(countCommonWords(flatten(`${passage.heading}. ${passage.text}`))) as [
    Language,
    number,
  ][];
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
