import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import type { Traced } from '../verbatim.js';

/** Streets, postcodes and words for where something is, in flattened text. */
const ADDRESS = new RegExp(
  [
    String.raw`\b\d{1,5}[a-z]? (?:[nsew]{1,2}\.? )?(?:[a-z'.]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|cir|circle|close|crescent|hwy|highway|parkway|pkwy|square|parade|row|mews|hill|gardens|grove|brow|walk|quay|view)\b(?:,? (?:in )?(?!(?:call|text|phone|ring|mail|email|please|thanks|need|needs|want|asap|would|could|when|what|with|from|this|that|have|there|they|your|here)\b)[a-z]{4,16}\b)?`,
    String.raw`\b\d{2,5} (?:[ns]\.?[ew]?|[ew])\.? [a-z0-9]{3,20}\b`,
    String.raw`\b[a-z]{2,24}(?:strasse|str\.|weg|platz|allee|gasse|ufer|chaussee|damm) ?\d{1,4}`,
    String.raw`\b[a-z]{3,20}(?:strasse|gasse|allee|chaussee)\b`,
    String.raw`\b(?:calle|c\/|avenida|avda\.?|plaza|paseo|carrer|urbanizacion|rue|quai|boulevard|bd|avenue|chemin|impasse|cours|route de|strasse) (?:[a-z'.]{1,20} ){0,4}[a-z'.,]{2,20}(?:,? (?:n[.º°o]* ?)?\d{1,4})?`,
    String.raw`\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse|quai|cours|place|allee)\b(?: [a-z'-]{1,16}){1,4}`,
    String.raw`\b(?:zip|postcode|postal code|plz|codigo postal|code postal)\b:? ?[a-z0-9]{3,8}`,
    String.raw`\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b|(?:,|\bin|\bat|\bnear|\b(?:road|rd|street|st)) [a-z]{2}\d{1,2}\b`,
    String.raw`\b\d{5} (?!euros?|dollars?|people|square|feet|personas|personen|personnes|eur|usd|and|oder|for)[a-z]{3,20}\b`,
  ].join('|'),
  'g',
);

/** Whoever says where something is, in flattened text: a name follows. */
const LIVING =
  /(?<=\b(?:located|based|living|(?:i|we) (?:live|own|rent|are|moved|bought)(?: an? [a-z ]{2,24})?|lives?|(?:house|home|property|place|apartment|flat|condo|office|shop|store|restaurant|venue|building|farm|cabin|duplex|bungalow|cottage)(?: is)?(?: located)?) )(?:at|in|on|near|out in|off) (?:the )?/g;
const ADDRESS_IS = /\b(?:my|our|the) (?:address is|place is (?:at|in|on|near)):? /g;

/** Nouns that end a street's name with a capital letter only: "40 people in a place" names none. */
const COMMON_NOUN =
  /\b(?:close|court|ct|drive|dr|gardens|grove|hill|pl|place|quay|row|square|view|walk|way)\b/;

/** Where a sentence ends, and not only an abbreviation. */
const SENTENCE_END =
  /[!?;](?=\s|$)|(?<!str|\b(?:st|ave?|rd|dr|blvd|ln|ct|pl|hwy|sq|mt|ft|apt|no|nr|avda|c|[nsew]{1,2}))\.(?=\s|$)|\.(?=\s+(?:we|i|i['’]m|it|the|our|my|please|can|could|how|what|when|where|is|are|do|does|thanks?|would|there|this|you)\b)/i;

/** Where an event is held or a thing stands, without the name of a town. */
const VENUE =
  /\b(?:at|in|im|in der|in einem|in einer|auf|auf dem|auf der|bei|en|en el|en la|en un|en una|dans|dans le|dans la|dans un|dans une|a la|au|chez) (?:the |our |my |unser\w{0,2} |mein\w{0,2} |nuestr[oa] |mi |notre |mon |ma |own |alten |old )?(?:[a-z'-]{2,16} ){0,2}?(?:standesamt|rathaus|kirche|kapelle|schloss|burg|gut|hof|scheune|hotel|restaurant|gasthaus|gasthof|garten|saal|villa|studio|buro|firma|church|chapel|barn|hall|town hall|city hall|castle|vineyard|winery|park|backyard|garden|office|registry office|finca|iglesia|ermita|hacienda|casa rural|jardin|salon|local|oficina|playa|mairie|eglise|chateau|salle|domaine|locaux|bureau|grange|plage)\b|\b(?:en casa|a domicilio|en mi casa|en nuestra casa|at home|at (?:our|my) (?:house|home|place|flat|apartment)|zu hause|zuhause|bei uns (?:zu hause|daheim|im garten)|chez (?:nous|moi)|a la maison)\b/;

/** Words with a capital letter in a row; of what stands between them only what place names hold. */
export const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]{2,24}|(?:St|Mt|Ft)\.?|SE|NE|NW|SW|N|W|E|S)(?: (?:(?:de|del|de la|la|le|les|du|an der|am|upon|on) )?(?!I['’])(?:\p{Lu}[\p{L}'’-]{1,24}|(?:St|Mt|Ft)\.))*`;

/** A preposition and a name that begins with a capital letter. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:in|at|near|on|around|to|outside|from|en|a|cerca de|hacia|de|à|au|aux|dans|vers|près de|sur|im|bei|nach|aus|auf|In|At|En|À|Im|Auf|Bei|Nach)(?: (?:the|der|dem|den|die|das|la|el|los|las|le|les|un|una|une|ein|einem|einer|old|alten|finca|calle|hotel|gut|rue|quai|place))?(?: |(?<=’|')|(?= ))(?:l['’])?(${NAME})`,
  'gu',
);
const WAY = {
  from: new RegExp(
    String.raw`(?<![\p{L}\d])(?:[Ff]rom|out of|[Vv]on|[Aa]us|[Dd]esde|[Dd]epuis) (?:(?!to )[\p{Ll}\d-]+ ){0,5}?(${NAME})`,
    'gu',
  ),
  to: new RegExp(
    String.raw`(?<![\p{L}\d])(?:[Tt]o|[Nn]ach|hasta|hacia|a|à|vers|jusqu’à) (?:(?:the|a|an|our|new|flat|house|place|in|der|die|das|el|la|le) ){0,4}(${NAME})`,
    'gu',
  ),
};
const NAME_HERE = new RegExp(`^${NAME}`, 'u');
/** What begins a name and is none by itself. */
const NO_NAME = /^(?:(?:St|Mt|Ft)\.?|San|Santa|[NSEW]{1,2})$/;

const NO_PLACE = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo ' +
    'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'english german french spanish spanisch deutsch englisch franzosisch espanol ingles aleman frances francais anglais allemand ' +
    'christmas easter thanksgiving halloween google facebook instagram yelp christ navidad pascua reyes noel paques weihnachten ostern pfingsten silvester advent ' +
    'fruhjahr fruhling sommer herbst winter ruhe moment zukunft woche wochenende jahr monat nahe anhang rahmen ordnung frage vergleich urlaub voraus ' +
    'bilder fotos anfrage nachricht antwort hilfe angebot termin preis tag abend morgen mittag nachmittag stunde stunden uhr zeit regel fall sinn kopf hand ' +
    'person personen gast gaste essen getranke kinder kind tochter sohn familie eltern mann frau freunde leute team thema suche planung hochzeit feier ' +
    'hello dear thanks ihnen ihre ihr sie ihren ihrem euch eure internet e-mail mail telefon website seite web whatsapp gas plumbing the'
  ).split(' '),
);

/**
 * The words that tell where, as written; null when none do. `text`: the same text, with its capital letters. `own`: places
 * that the business names itself, flattened, which are known without one.
 */
export function findPlace(traced: Traced, text: string, own: ReadonlySet<string>): string | null {
  const told = findTold(traced) ?? findStreet(traced) ?? findHome(traced);
  if (told !== null) return told;
  for (const match of allMatches(text.slice(0, 8_000), NAMED)) {
    const name = placeName(match[1]!);
    if (name === null) continue;
    const before = match[0].slice(0, match[0].length - match[1]!.length);
    return `${before}${name}`.replace(/\s+/g, ' ').trim();
  }
  const known = findOwn(traced, own);
  if (known !== null) return known;
  const venue = VENUE.exec(traced.flat);
  return venue ? traced.written(venue.index, venue.index + venue[0].length) : null;
}

/** Where a way begins or ends, as written: "from a flat in Queens", "to Philadelphia". */
export function findWayEnd(text: string, end: 'from' | 'to'): string | null {
  for (const match of allMatches(text.slice(0, 8_000), WAY[end])) {
    const name = placeName(match[1]!);
    if (name === null) continue;
    return `${match[0].slice(0, match[0].length - match[1]!.length)}${name}`.replace(/\s+/g, ' ').trim();
  }
  return null;
}

/** "In beaverton", where the business says that it works there; without a preposition only between commas or alone. */
function findOwn(traced: Traced, own: ReadonlySet<string>): string | null {
  for (const name of own) {
    const words = name.replace(/[^\p{L}\p{N}\s'-]/gu, '.');
    const said = new RegExp(
      `(?<![a-z\\d])(?:(?:in|near|around|at|from|outside|to|bei|aus|nahe|en|cerca de|a|pres de|de) ${words}|(?<=^|[,.;:(!?] ?)${words}(?=$|[,.;:)!?]))(?![a-z\\d'-])`,
    ).exec(traced.flat);
    if (said) return traced.written(said.index, said.index + said[0].length);
  }
  return null;
}

/** "Our address is 12 Oak Street", as far as the sentence is about it. */
function findTold(traced: Traced): string | null {
  for (const match of allMatches(traced.flat, ADDRESS_IS)) {
    const end = match.index + match[0].length;
    const [told = ''] = withinSentence(wordsFrom(traced, end)).split(GOES_ON);
    if (/^(?:(?:at|in|on|near) )?(?:the )?[\p{Lu}\d]/u.test(told))
      return `${traced.written(match.index, end)} ${told}`;
  }
  return null;
}

/** A street or a postcode: with a number or a capital letter, and within one sentence. */
function findStreet(traced: Traced): string | null {
  for (const match of allMatches(traced.flat, ADDRESS)) {
    const words = withinSentence(traced.written(match.index, match.index + match[0].length));
    const capital = /(?<!^)\p{Lu}/u.test(words) || ONE_WORD.test(words);
    if (!capital && (!/\d/.test(words) || COMMON_NOUN.test(flatten(words)))) continue;
    // What is left of a stretch that a sentence's end cut is the end of the sentence before.
    if (/^\d+ \p{Ll}[^\d\p{Lu}]*$/u.test(words) && words.length < match[0].length) continue;
    return words.replace(/, \p{Ll}{4,16}$/u, '');
  }
  return null;
}

/** "We live in West Linn": the name alone, with its preposition. */
function findHome(traced: Traced): string | null {
  for (const match of allMatches(traced.flat, LIVING)) {
    const end = match.index + match[0].length;
    const here = NAME_HERE.exec(wordsFrom(traced, end));
    const name = here && placeName(here[0]);
    if (name) return `${traced.written(match.index, end)} ${name}`;
  }
  return null;
}

/** In UTF-16 units. */
const MAX_ADDRESS = 60;
const GOES_ON = /,? (?:and|but|so|where|which|because|if) (?=\p{Ll}|I\b)/u;
/** "Lindengasse" is a name although only its first letter is a capital. */
const ONE_WORD = /^\p{Lu}\p{L}+(?:stra(?:ß|ss)e|gasse|allee|chaussee)$/u;

/** Whole words as written, so many as an address may have. */
function wordsFrom(traced: Traced, from: number): string {
  const to = from + MAX_ADDRESS;
  const end = to >= traced.flat.length ? traced.flat.length : traced.flat.lastIndexOf(' ', to);
  return end > from ? traced.written(from, end) : '';
}

function withinSentence(words: string): string {
  const end = words.search(SENTENCE_END);
  return (end < 0 ? words : words.slice(0, end)).trim();
}

/** The name up to a word that is none of a place ("Hamburg am Samstag"); null where nothing is left. */
export function placeName(words: string): string | null {
  const kept: string[] = [];
  for (const word of words.split(' ')) {
    const flat = flatten(word).replace(/[.']+$/, '');
    // "On Saturdays" too.
    if (NO_PLACE.has(flat) || NO_PLACE.has(flat.replace(/s$/, ''))) break;
    kept.push(word);
  }
  while (kept.length > 0 && /^\p{Ll}/u.test(kept.at(-1)!)) kept.pop();
  const name = kept.join(' ');
  return name === '' || NO_NAME.test(name) ? null : name;
}
