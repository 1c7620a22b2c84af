import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import type { Traced } from '../verbatim.js';
import { dropDenied } from './denied.js';
import { stem } from './fit.js';
import { findHurry, type LeadEvidence, NOT_URGENT } from './lead.js';
import { findPlace, findWayEnd } from './places.js';
import type { Reading } from './reading.js';
import { plain } from './summarize.js';
import { type Topic, topicOfField } from './topics.js';
import type { NamedDate } from './when.js';

/** Words quoted for a field are no longer than this. */
const MAX_WORDS = 90;

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|(?:[a-z]{3,6}und)?(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|dreizehn|vierzehn|funfzehn|sechzehn|hundert|once|trece|catorce|veinti[a-z]{3,6}|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|onze|treize|quatorze|seize|quarante|cinquante|soixante|quatre-vingts?|cent|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|dreissig|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente';
const PEOPLE =
  'guests?|people|persons?|folks|pax|couples|heads|adults?|kids|children|attendees|students?|employees|staff|colleagues|friends|seats?|of us|heads|personen|gasten?|freunden?|verwandten?|mitarbeiter\\w{0,4}|paaren?|kopfen?|mann|leuten?|kollegen|kolleginnen|kindern?|erwachsenen?|teilnehm\\w{2,6}|personas|invitados|comensales|adultos|ninos|asistentes|amigos|amigas|familiares|empleados|companeros|bocas|parejas|personnes|invites|convives|adultes|enfants|participants|amis|copains|proches|collegues|jeunes|salaries';

const FOUND: Record<'size' | 'count' | 'photos' | 'bike' | 'vehicle' | 'pet' | 'age', RegExp> = {
  size: /\b\d{1,5}(?:[.,]\d{1,3})? ?(?:sq\.? ?(?:ft|feet|m|meters?|metres?)|square (?:feet|foot|meters?|metres?|yards?)|sqft|m2|qm|quadratmeter|metros cuadrados|metres carres|acres?|feet|foot|ft|meters?|metres?|inch(?:es)?|bed(?:room)?s?|bath(?:room)?s?|rooms?|stor(?:y|ies|eys?)|zimmer|pieces|habitaciones)\b|\b\d{1,4}(?:[.,]\d{1,2})? ?(?:m|cm|mm|ft|feet|inch(?:es)?)? ?(?:x|×|by|par|mal|por|sur) ?\d{1,4}(?:[.,]\d{1,2})?(?: ?(?:m|cm|mm|ft|feet|inch(?:es)?))?\b/,
  count: new RegExp(
    [
      `\\b(?:\\d{1,5}|${NUMBER_WORDS})(?: or so| to \\d{1,4}| (?:o|oder|bis|a|ou) \\d{1,4}|-\\d{1,4}|\\+)? (?:[a-z'-]{1,14} ){0,2}?(?:${PEOPLE})\\b`,
      `\\b(?:party|group|family|team|grupo|gruppe|groupe) (?:of|de|von) (?:about |around |unas? |unos |environ |etwa )?(?:\\d{1,4}|${NUMBER_WORDS})\\b`,
      `\\b(?:somos|seremos|seriamos|(?:nous )?(?:sommes|serons|serions)|on (?:est|sera|serait)|wir (?:sind|waren|werden)(?: \\w{1,8})?|es (?:sind|werden)|we(?:'re| are| will be|'ll be)) (?:about |around |roughly |unos |unas |entre |como |ca\\.? |etwa |rund |circa |environ |a peu pres |just |nur |solo )*(?:\\d{1,4}|${NUMBER_WORDS})\\b(?! (?:minutes?|miles?|years?|km|blocks?|days?|weeks?|months?|mins?))`,
      `\\b(?:zu (?:zweit|dritt|viert|funft|sechst)|bin allein|just (?:the two of us|me)|solo yo|moi seul)\\b`,
      `\\b(?:\\d{1,4}|${NUMBER_WORDS}) (?:of us|pax)\\b`,
      `\\b(?:for|para|pour|fur|invited|invitado a|invite|eingeladen sind|wedding of|dinner of|a table of|mesa de|table de|tisch fur) (?:about |around |roughly |some |unas |unos |environ |etwa |rund |ca\\.? |a )*(?:\\d{1,3}|${NUMBER_WORDS})(?: or so| o \\d{1,3}| a \\d{1,3}| oder \\d{1,3})?\\b(?! ?(?:hours?|days?|weeks?|months?|years?|minutes?|nights?|am|pm|%|euros?|dollars?|horas|dias|semanas|meses|minutos|stunden|tage|wochen|monate|heures?|jours?|semaines?|mois|uhr|h\\b|o'clock|[$€£:./]|\\d|(?:of |de )?(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)))`,
      `\\b(?:unas|unos|etwa|rund|ungefahr|circa|environ|about|around|some) \\d{1,3} (?:o|oder|or|ou|bis|to|a) \\d{1,3}\\b`,
      `\\bwir (?:rechnen|planen) mit (?:etwa |rund |ca\\.? |ungefahr )?\\d{1,4}\\b`,
    ].join('|'),
  ),
  photos:
    /\b(?:photos?|pictures?|pics|images?|fotos?|bilder) (?:is |are |were )?(?:attached|enclosed|below|here|angehangt|anbei|adjunt\w{1,3}|ci-joint\w{0,2}|jointes?)|\b(?:attach(?:ed|ing)|anbei|adjunto|ci-joint\w{0,2}|beigefugt) (?:\w{1,10} ){0,3}(?:photos?|pictures?|images?|fotos?|bilder)|\bsee (?:the )?(?:attached )?(?:photos?|pictures?)/,
  bike: /\b(?:(?:mon|ma|mes|un|une|le|la|notre|nos|vos|des|les|son|sa|ses|leur|du|deux|sept|huit|neuf|dix|douze|trois|quatre|cinq|six|\d{1,2}|my|a|an|our|two|three|four|mein\w{0,2}|ein\w{0,2}|unser\w{0,2}|zwei|drei|vier|mi|una|dos|tres) )(?:[a-z'-]{1,14} ){0,2}?(?:velos?|vtt|vtc|vae|gravel|fixie|brompton|bicyclette|pliant|longtail|draisienne|remorque|tandem|cargos?|triporteur|trottinette|e-?bikes?|bikes?|bicycles?|road bike|fahrrad(?:er)?|rad|rader|[a-z]{3,12}rad(?:er)?|pedelec|bicis?|bicicletas?)(?: (?:cargo|electriques?|de (?:ville|route|course|randonnee)|pliants?|gravel|enfants?|\\([^)]{2,24}\\)))?/,
  vehicle:
    /\b(?:(?:19[6-9]|20[0-3])\d (?:[a-z-]{2,14} ?){1,2}|(?:vw|volkswagen|audi|bmw|mercedes|opel|ford|toyota|honda|nissan|mazda|subaru|hyundai|kia|chevrolet|chevy|dodge|jeep|tesla|volvo|skoda|seat|renault|peugeot|citroen|dacia|fiat|mini|porsche|lexus|suzuki)\b(?: [a-z0-9-]{1,12})?)/,
  pet: /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|parrots?|hamsters?|horses?|hund(?:e|in)?|welpen?|katze[n]?|kater|kaninchen|pferde?|perr[oa]s?|cachorros?|gat[oa]s?|conejos?|caballos?|chiens?|chienne|chiots?|chats?|chatte|chaton|lapins?|cheval)\b(?: (?!(?:with|and|or|is|are|was|has|have|in|on|at|for|to|who|that|which|but|while|from|the|my|our|und|oder|mit|ist|hat|der|die|das|in|y|o|con|que|es|tiene|et|ou|avec|qui|est|a)\b)[a-z0-9-]{1,12})?/,
  age: /\b\d{1,2}(?:[.,]5)?[ -]?(?:years?[ -]olds?|yrs?[ -]?olds?|y\.? ?\/? ?o\b|months?[ -]old|weeks?[ -]old|jahre alt|jahrige?\w?|anos|ans)\b|\b(?:aged?|ages|who(?: is|'s)(?: only| just)?) \d{1,2}\b|\b(?:daughter|son|child|girl|boy|tochter|sohn|kind|hij[oa]|fils|fille)(?: [a-z]{2,14})?(?:,| \() ?\d{1,2}(?:\)| (?:years|jahre|anos|ans)\b|(?=,))|\b(?:son|daughter|child|kid|boy|girl|grandson|granddaughter|nephew|niece|he|she|sohn|tochter|er|sie|hij[oa]|fils|fille)(?:'s| is| ist| tiene| a)? (?:only |just |now |about |almost |turning |erst |fast )?\d{1,2}\b(?! ?(?:%|am|pm|min|hour|day|week|month|uhr|stunden|tage|wochen|monate|horas|dias|heures|jours|people|th|st|nd|rd|[:./€$£]))/,
};

/** A telephone number in flattened text. */
const PHONE = /(?<![\d$€£.,])(?:\+|00)?\(?\d{2,4}\)?[ ./-]?\d{2,4}[ ./-]?\d{2,5}(?:[ ./-]?\d{2,4})?(?![\d%])/;

/** A sum of two figures and more, as customers write it. */
const SUM =
  /[$€£] ?\d[\d.,]{1,9}(?: ?k\b)?|\b\d[\d.,]{1,9} ?(?:[$€£]|(?:k|euros?|eur|dollars?|bucks|pounds|quid|grand|thousand|mil|usd|gbp|chf)\b)|\b(?:pago|pay|zahle|paie) \d{2,6}\b|\b\d{1,3} ?k\b/;

const NO_DEADLINE =
  /\b(?:no|not|never|nothing|without|any|kein\w{0,2}|nichts|sin|nada|ningun\w{0,2}|pas|aucun\w{0,2}|rien)\b[^.!?]{0,30}\b(?:deadlines?|courts?|hearing|due|dates?|frist|gericht\w{0,2}|termin|plazo|corte|juzgado|fecha|audiencia|delai|tribunal|echeance|rush|hurry|eile|prisa)\b/;

const BUDGET_WORDS =
  /\b(?:budget|spend|afford|set aside|presupuesto|gastar|ausgeben|kostenrahmen|depenser|enveloppe)\b[^.!?]{0,30}?\d[\d.,]*(?: ?k\b)?|\b\d[\d.,]* (?:euros?|dollars|pounds|eur|€|\$) (?:por persona|por cabeza|por cubierto|per person|per head|a head|each|p\.? ?p\.?|pro person|pro kopf|pro gast|par personne|par tete|par convive)|\b(?:kein\w{0,2} (?:festes )?(?:budget|limit)|money is no|(?:preis|price|precio) (?:ist|is|es) (?:zweitrangig|secondary|lo de menos)|no (?:fixed )?budget limit)\b/;

interface Seen {
  evidence: LeadEvidence;
  traced: Traced;
  /** What the business says of itself. */
  about: string;
  /** The places that it names of its own, flattened. */
  places: ReadonlySet<string>;
}

/** The customer's words that answer a field of `qualify`, as written; null where nothing does. */
export function tellField(item: { field: string; ask: string }, reading: Reading, seen: Seen): string | null {
  const given = formField(item, reading);
  if (given !== null) return given;
  const topic = topicOfField(item);
  const words =
    (topic === null
      ? (namedKind(item, seen) ?? generally(item, seen))
      : byTopic(topic, reading, { ...seen, item })) ?? counted(item.ask, seen.traced);
  return words === null ? null : (plain(words.replace(/(?<!\d)\.+$|[,;:!]+$/, ''), MAX_WORDS) ?? null);
}

/** What people write where they have nothing to say, in a form that insists. */
const NO_ANSWER =
  /^(?:n ?\/? ?a|none|nothing|no|unknown|tbd|idk|keine?r?|nichts|nada|ningun[oa]?|aucune?|rien|[-–—.?x]+)$/;

/** A field of the form that carries the name, or is about the same. */
function formField(item: { field: string; ask: string }, reading: Reading): string | null {
  const field = flatten(item.field);
  const spaced = field.replace(/[_-]+/g, ' ');
  const exact =
    reading.fields.get(field) ?? reading.fields.get(spaced) ?? reading.fields.get(flatten(item.ask));
  if (exact !== undefined && isAnswer(exact)) return plain(exact, MAX_WORDS) ?? null;
  const topic = topicOfField(item);
  if (topic === null || topic === 'problem') return null;
  for (const [name, value] of reading.fields) {
    if (topicOfField({ field: name, ask: '' }) === topic && isAnswer(value))
      return plain(value, MAX_WORDS) ?? null;
  }
  return null;
}

function isAnswer(value: string): boolean {
  return !NO_ANSWER.test(flatten(value));
}

function byTopic(
  topic: Topic,
  reading: Reading,
  seen: Seen & { item: { field: string; ask: string } },
): string | null {
  const { evidence, traced } = seen;
  switch (topic) {
    case 'time': {
      const date = wantedDate(evidence.dates);
      if (date !== null) return written(date, traced);
      if (evidence.unhurried) return unhurriedWords(traced);
      // A leak tells what is the matter, and no time.
      const hurry = evidence.dates.length === 0 ? findHurry(traced.flat) : null;
      return hurry && written(hurry, traced);
    }
    case 'deadline': {
      const none = NO_DEADLINE.exec(traced.flat);
      const date = wantedDate(evidence.dates);
      return date !== null
        ? written(date, traced)
        : none && traced.written(none.index, none.index + none[0].length);
    }
    case 'budget': {
      const said = BUDGET_WORDS.exec(traced.flat);
      if (said) return traced.written(said.index, said.index + said[0].length);
      const sum = SUM.exec(traced.flat);
      return sum && traced.written(sum.index, sum.index + sum[0].length);
    }
    case 'phone':
      return reading.phone ?? phoneIn(traced);
    case 'email':
      return reading.email ?? /[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}/.exec(traced.flat)?.[0] ?? null;
    case 'name':
      return reading.name ?? null;
    case 'address':
      return placeAsked(seen.item, seen, reading.written);
    case 'problem':
      return matterOf(reading);
    default: {
      const match = FOUND[topic].exec(traced.flat);
      return match && traced.written(match.index, match.index + match[0].length);
    }
  }
}

/** Of a way that somebody goes, the end that is asked for. */
function placeAsked(
  item: { field: string; ask: string },
  { traced, places }: Seen,
  written: string,
): string | null {
  const [field, ask] = [flatten(item.field), flatten(item.ask)];
  if (/^(?:to|nach)\b/.test(field) || /^(?:where to|wohin|a ?donde|vers ou)\b/.test(ask))
    return findWayEnd(written, 'to');
  const from = /^(?:from|von)\b/.test(field) || /^(?:where from|woher|von wo|desde donde|d'ou)\b/.test(ask);
  return (from ? findWayEnd(written, 'from') : null) ?? findPlace(traced, written, places);
}

/** A date that is about the thing itself; a day for a visit or a call tells no more than that. */
function wantedDate(dates: NamedDate[]): string | null {
  return dates.find((date) => date.days > 14 || !date.talk)?.words ?? null;
}

function unhurriedWords(traced: Traced): string | null {
  const [match] = allMatches(traced.flat, NOT_URGENT);
  return match === undefined ? null : traced.written(match.index, match.index + match[0].length);
}

/** A telephone number in the text itself. */
export function phoneIn(traced: Traced): string | null {
  const match = PHONE.exec(traced.flat);
  return match && traced.written(match.index, match.index + match[0].length);
}

const GREETINGS =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|buenas|buenos dias|buenas tardes|hallo|moin|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte\w?|bonjour|bjr|salut|slt|coucou|madame|monsieur)\b[^,.!?:]{0,30}[,.!?:]*\s*)+/;

/** What somebody writes about, when it is more than a greeting or a price question. */
function matterOf(reading: Reading): string | null {
  const sentences = `${reading.newest}`.split(/(?<=[.!?])\s|\n/);
  let best: { words: string; points: number } | null = null;
  for (const [i, sentence] of sentences.slice(0, 40).entries()) {
    const flat = flatten(sentence).replace(GREETINGS, '');
    const count = (flat.match(/[a-z]{3,}/g) ?? []).length;
    const asks = /^(?:how much|what(?:'s| does| is| would)|was kostet|cuanto|combien|price|prices)\b/.test(
      flat,
    )
      ? 1
      : 0;
    const points = Math.min(count, 10) - i * 0.6 - asks * 4;
    if (count >= 2 && (best === null || points > best.points)) best = { words: sentence.trim(), points };
  }
  return best && best.points > 0 ? best.words : null;
}

const ASKING = new Set(
  'what which when where who how many much your you have does will would there like need want tell please welche welcher welches haben gibt ihre ihnen cual cuales tiene usted quel quelle quels avez vous votre est-ce'.split(
    ' ',
  ),
);

/** How many of what the policy asks for: "6 employees" answers "How many employees do you have?". */
function counted(ask: string, traced: Traced): string | null {
  const [, thing = ''] = /^(?:about |roughly )?how many ([a-z]{3,24})\b/.exec(flatten(ask)) ?? [];
  if (thing === '') return null;
  const said = new RegExp(
    `\\b(?:\\d{1,5}|${NUMBER_WORDS}) (?:[a-z'-]{1,14} ){0,2}?${stem(thing)}[a-z]{0,5}\\b`,
  );
  const match = said.exec(traced.flat);
  return match && traced.written(match.index, match.index + match[0].length);
}

/** Asks which of the things that a business does. */
const WHICH_KIND =
  /^(?:(?:which|what(?: kind of| type of)?) (?:instrument|service|treatment|course|class|lesson|subject|language|sport|room)|welche[nrs]? (?:instrument|leistung|behandlung|kurs|fach|sprache|sportart|raum)|(?:que|cual) (?:instrumento|servicio|tratamiento|curso|clase|idioma|deporte)|quel(?:le)? (?:instrument|service|prestation|soin|cours|langue|sport|piece))\b/;
/** What a business counts up of itself: "piano, guitar and violin". */
const COUNTED_UP = /[a-z]{3,20}(?:, [a-z]{3,20})*,? (?:and|or|und|oder|y|o|et|ou) [a-z]{3,20}/g;

/** "Guitar" answers "Which instrument?" where the business counts it up among what it does. */
function namedKind(
  item: { ask: string },
  { traced, about }: { traced: Traced; about: string },
): string | null {
  if (!WHICH_KIND.test(flatten(item.ask).replace(/^[^a-z]+/, ''))) return null;
  const kinds = new Set(
    allMatches(flatten(about), COUNTED_UP).flatMap(([words]) =>
      words.split(/,? (?:and|or|und|oder|y|o|et|ou) |, /).map(stem),
    ),
  );
  const meant = dropDenied(traced.flat);
  const named = allMatches(traced.flat, /[a-z]{3,20}/g).find(
    ([word]) => kinds.has(stem(word)) && new RegExp(`\\b${word}\\b`).test(meant),
  );
  return named ? traced.written(named.index, named.index + named[0].length) : null;
}

/** A field of the business's own trade: told where its content words stand with something of their own beside them. */
function generally(item: { field: string; ask: string }, seen: { traced: Traced }): string | null {
  const wanted = flatten(`${item.field.replace(/[_-]+/g, ' ')} ${item.ask}`)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 && !ASKING.has(word))
    .map(stem);
  for (const match of allMatches(seen.traced.flat, /[a-z]{4,24}/g)) {
    if (!wanted.some((known) => isAbout(match[0], known))) continue;
    const back = Math.max(0, seen.traced.flat.lastIndexOf(' ', match.index - 20));
    // Not from within the sentence before it.
    const ended = /^.*[.?!;] /.exec(seen.traced.flat.slice(back, match.index))?.[0].length ?? 0;
    const start = back + ended;
    const after = seen.traced.flat.slice(match.index, match.index + 50);
    const end = after.search(/[.?!;](?: |$)/);
    return seen.traced.written(start, match.index + (end < 0 ? after.length : end));
  }
  return null;
}

/** "Allergic" is about "allergies"; of a short stem that would be chance. */
function isAbout(word: string, wanted: string): boolean {
  return stem(word) === wanted || (wanted.length >= 6 && word.startsWith(wanted));
}

function written(flat: string, traced: Traced): string {
  const at = traced.flat.indexOf(flat);
  return at < 0 ? flat : traced.written(at, at + flat.length);
}
