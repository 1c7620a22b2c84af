import { matchSpans, type Search } from './finding.js';

/**
 * Streets with a house number as they are written in the United States, Britain, Germany, France and Spain; PO boxes;
 * British postcodes.
 */
export const STREETS: Search[] = [
  (text) => matchSpans(text, ENGLISH, (found) => !isOrdinary(found)),
  (text) => matchSpans(text, ENGLISH_SMALL, (found) => !isOrdinary(found)),
  (text) => matchSpans(text, HIGHWAY),
  (text) => matchSpans(text, GRID),
  (text) => matchSpans(text, GERMAN),
  (text) => matchSpans(text, GERMAN_NAMED, isGermanStreet),
  (text) => matchSpans(text, GERMAN_WORDS),
  (text) => matchSpans(text, GERMAN_BEFORE_CODE),
  (text) => matchSpans(text, FRENCH),
  (text) => matchSpans(text, FRENCH_NAMED, (found) => !FRENCH_ORDINARY.test(found)),
  (text) => matchSpans(text, SPANISH),
  (text) => matchSpans(text, SPANISH_SMALL),
  // "B.P. 12" and "BP 12" are boxes, "bp 140" is a pressure.
  (text) => matchSpans(text, BOX, (found) => !found.startsWith('bp')),
  (text) => matchSpans(text, BRITISH_CODE),
];

const B = '(?<![\\p{L}\\d.,/-])';
const E = '(?![\\p{L}\\d])';
const UNIT =
  '(?:,? {0,2}(?:(?:apt|apartment|unit|suite|ste|flat|floor|fl|bldg|building|room|rm)\\.? ?#?[a-z]?\\d{1,5}[a-z]?|(?:apt|unit|suite|flat)\\.? ?[a-z]|# ?\\d{1,5}[a-z]?)(?![\\p{L}\\d]))?';
const UNIT_FIRST = '(?:(?:Flat|Apartment|Apt\\.?|Unit|Suite) \\d{0,3}[A-Za-z]?,? )?';
const DIRECTION =
  '(?:(?:[NSEW]|N\\.?E|N\\.?W|S\\.?E|S\\.?W|North|South|East|West|Northeast|Northwest|Southeast|Southwest)\\.? )?';
const KINDS_EN =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Ter|Circle|Cir|Parkway|Pkwy|Close|Crescent|Cres|Gardens|Gdns|Grove|Mews|Row|Square|Sq|Hill|Green|Walk|Trail|Trl|Loop|Alley|Plaza|Pike|Broadway|Quay|Wharf|Rise|Vale|Parade|Embankment|Turnpike|Esplanade';

/** The point of an abbreviation, not that of a sentence. */
const DOT =
  '(?:(?<= (?:st|St|ave|Ave|rd|Rd|blvd|Blvd|ln|Ln|dr|Dr|ct|Ct|pl|Pl|Ter|Cir|Pkwy|pkwy|Cres|Gdns|Sq|Trl))\\.)?';

/** 1420 NW Oak Street, Apt 3; 22b High St; Flat 4, 10 Downing Street; 455 Broadway. */
const ENGLISH = new RegExp(
  `${B}${UNIT_FIRST}\\d{1,5}(?:-\\d{1,5})?[A-Za-z]?,? ${DIRECTION}(?:(?:\\p{Lu}[\\p{L}'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th)) ){0,4}?(?:(?<=\\p{L}\\.? |th |st |nd |rd )(?:${KINDS_EN})|Broadway)${E}${DOT}(?: (?:N|S|E|W|NE|NW|SE|SW)${E})?${UNIT}`,
  'gu',
);
/** The same as people type it, for the kinds that are hardly a word of their own. */
const ENGLISH_SMALL = new RegExp(
  `${B}\\d{1,5}[a-z]? (?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.? )?(?:(?:[\\p{L}'’-]{2,20}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}?(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|pkwy|crescent|court|ct|terrace)${E}${DOT}${UNIT}`,
  'giu',
);
/** Counted and measured things, and the words between a number and a way in an ordinary sentence. */
const ORDINARY =
  /^\D{0,12}\d+[a-z]?,? (?:\p{L}+ ){0,3}?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|miles?|mi|km|kilomet\p{L}+|met\p{L}+|feet|foot|ft|inch(?:es)?|in|yards?|cars?|lanes?|way|ways|stor(?:y|ey|ies|eys)|person|people|houses?|homes?|rooms?|beds?|bedrooms?|baths?|bathrooms?|doors?|windows?|blocks?|doors|trees?|of|on|at|from|to|a|an|and|or|with|for|near|by|our|your|my|other|different|more|new|good|better|big|small|large|january|february|march|april|may|june|july|august|september|october|november|december|am|pm|percent|times?|units?|pieces?|square) /iu;

function isOrdinary(found: string): boolean {
  // "3 The Crescent" is an address, "3 the street" is none.
  return ORDINARY.test(found) || / the /.test(found);
}

const HIGHWAY = new RegExp(
  `${B}\\d{2,5} ${DIRECTION}(?:Highway|Hwy|State Route|State Road|County Road|Co Rd|Route|Rte|Interstate|US|FM|CR|SR)[ .-]{1,2}\\d{1,4}${E}${UNIT}`,
  'gu',
);
const GRID = /(?<![\p{L}\d.,/-])\d{2,5} [NSEW]\.? \d{2,5} [NSEW](?![\p{L}\d])\.?/gu;

const house = (digits: number): string =>
  `\\d{1,${digits}}(?: ?[a-hA-H](?![\\p{L}\\d]))?(?: ?[-/+] ?\\d{1,${digits}} ?[a-zA-Z]?)?(?![\\p{L}\\d]|[.,:]\\d| ?(?:€|%|°|[Uu]hr|m²|m2|qm|m|km|cm|mm|[Ee]uro|EUR|[Mm]inuten|[Tt]age|[Ww]ochen|[Mm]eter|[Kk]ilometer|[Ss]t(?:ü|ue)ck|[Mm]al)(?![\\p{L}]))`;
const HOUSE = house(4);
/** Musterstraße 12a, Hauptstr. 3; also in small letters, as hardly another word ends like these. */
const GERMAN = new RegExp(
  `(?<![\\p{L}\\d-])\\p{L}[\\p{L}.-]{0,30}?(?:stra(?:ß|ss)e|str\\.?)(?<!\\p{L}{36}),? {1,2}${HOUSE}`,
  'giu',
);
/** In small letters, with a capital behind a hyphen, and all in capitals: the pattern itself minds the case. */
const KINDS_DE =
  'weg|platz|allee|gasse|ring|ufer|damm|chaussee|stieg|pfad|graben|promenade|wall|kamp|winkel|anger|brücke|markt|twiete|siedlung'
    .split('|')
    .flatMap((kind) => [`[${kind[0]}${kind[0]?.toUpperCase()}]${kind.slice(1)}`, kind.toUpperCase()])
    .join('|');
/**
 * Lindenallee 5-7, Kaiserring 20: other words end like these too, so the name has its capital and the number no fourth
 * digit, as a year has.
 */
const GERMAN_NAMED = new RegExp(
  `(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}.-]{1,28}?(?:${KINDS_DE})(?<!\\p{L}{36}),? {1,2}${house(3)}`,
  'gu',
);
const NO_STREET =
  /^(?:park|stell|bau|arbeits|sitz|steh|spiel|sport|schlaf|camping|zelt|flug|lager|park|studien|fu(?:ß|ss)ball|tennis|praktikums|ausbildungs|kita|zweit|erst)platz|^(?:um|hin|rück|heim|aus|feld|rad|geh|wander|schul|arbeits|anfahrts|transport|keines|lösungs|bildungs|flucht|mittel)weg|^(?:super|bau|floh|weihnachts|arbeits|wochen|bio|garten)markt|^(?:schlüssel|dichtungs|dicht|ehe|o|boxen)-?ring|^(?:dienst|diens|schau)ring|^(?:ein|aus|auf|ab|um|an|zu)stieg|^(?:blick|neigungs)winkel|^sackgasse/iu;
/**
 * Flooring, spring, referring; drywall, exchanger. A ring road's name seldom ends in a vowel, and those that do are
 * told apart.
 */
const ENGLISH_WORD =
  /^(?!(?:\p{L}*(?:hansa|europa|olympia|see))ring)(?:[\p{L}.-]*[aeiouy]ring|[\p{L}-]*spring|(?:ham|bow|draw|shoe|heart|purse|sub)?string|bring|ear-?ring|(?:re|pre|trans|de|con|in)ferring|(?:oc|re|con|in)curring|(?:de|in)terring|(?:st|wh)irring|(?:bl|sl|sp)urring|(?:b|j|sc|sp|st|ch|t|w)arring|h?erring|purring|(?:dry|fire|stone|side|pay|corn|sea)-?wall|(?:h|str|d|m|ch|r|arr)anger|[\p{L}-]*(?:exch|cliffh)anger)(?!\p{L})/iu;

function isGermanStreet(found: string): boolean {
  return !NO_STREET.test(found) && !ENGLISH_WORD.test(found);
}
/** Berliner Straße 12, Lange Str. 4, Straße des 17. Juni 135, Unter den Linden 77. */
const GERMAN_WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(?:\\p{Lu}[\\p{L}-]{1,24}(?: \\p{Lu}[\\p{L}-]{1,24})?[ -](?:Stra(?:ß|ss)e|Str\\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm|Chaussee|Markt|Berg|Hof|Tor)|Stra(?:ß|ss)e (?:des|der) (?:\\d{1,2}\\. )?\\p{Lu}[\\p{L}-]{1,24}|Unter den Linden|Reeperbahn|Kurfürstendamm|Ku'?damm),? {1,2}${HOUSE}`,
  'gu',
);
/** Am Rain 5, 80331 München: only with a postcode behind, as "Am Montag 5" is no street. */
const GERMAN_BEFORE_CODE =
  /(?<![\p{L}\d])(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Hinter der|Hinter dem|Vor dem|Vor der|Beim|Bei der|Unter den|Ober der) \p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})? \d{1,4} ?[a-z]?(?=(?:,|\n|,\n)? ?(?:D-)?\d{5} \p{Lu})/gu;

const FRENCH_HOUSE = '\\d{1,4}(?: ?(?:bis|ter|quater)| ?[A-D])?,? ';
const FRENCH_LINK = "(?:(?:de la|de l['’]|du|des|de|d['’]|la|le|les|l['’]|à|aux?|en|sur|et) ?)";
/** 12 rue des Lilas, 3 bis, avenue du Général de Gaulle. */
const FRENCH = new RegExp(
  `${B}${FRENCH_HOUSE}(?:[Rr]ue|RUE|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Bb]lvd|[Aa]ll[ée]es?|[Ii]mpasse|[Qq]uai|[Rr]uelle|[Ff]aubourg|[Ll]otissement|[Hh]ameau)${E}\\.? ${FRENCH_LINK}{0,2}[\\p{L}\\d'’.-]{2,24}(?: ${FRENCH_LINK}{0,2}\\p{Lu}[\\p{L}'’-]{1,24}){0,4}`,
  'gu',
);
/** The kinds that are words of their own need a name: 12 place de la République, but "2 places de parking". */
const FRENCH_NAMED = new RegExp(
  `${B}${FRENCH_HOUSE}(?:[Pp]lace|[Cc]hemin|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Vv]illa|[Ss]entier|[Rr]ésidence|[Ee]splanade|[Pp]romenade|[Cc]haussée|[Mm]ontée|[Vv]oie|[Cc]ité|[Rr]ond-point) ${FRENCH_LINK}{0,2}(?:\\p{Lu}|\\d{1,2} \\p{L})[\\p{L}'’-]{1,24}(?: ${FRENCH_LINK}{0,2}\\p{Lu}[\\p{L}'’-]{1,24}){0,4}`,
  'gu',
);
const FRENCH_ORDINARY = /cours (?:de|d['’]) ?(?:Français|Anglais|Yoga|Pilates)/u;

const SPANISH_LINK = '(?:(?:de la|de las|de los|del|de|la|las|el|los|san|santa) )';
const SPANISH_NUMBER =
  '(?:,| )? ?(?:n[.º°]{0,2} ?|n[uú]m(?:ero)?\\.? ?)?(?:\\d{1,4}(?: ?[A-Z](?![\\p{L}\\d]))?|s/n)(?![\\p{L}\\d]|[.,:]\\d)(?:,? (?:\\d{1,2} ?[ºª°](?: ?(?:[A-Z]|izq|dcha|izda|derecha|izquierda)(?![\\p{L}\\d])\\.?)?|(?:bajo|[aá]tico|entresuelo|piso \\d{1,2}|puerta \\w{1,3}|esc(?:alera)?\\.? \\w{1,3})))*';
/** Calle Mayor 5, C/ de la Luna, 12, 3º B; Avda. de América, n.º 8. */
const SPANISH = new RegExp(
  `(?<![\\p{L}\\d])(?:[Cc]alle|[Cc]/|[Cc]l\\.|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Pp]laza|[Pp]za\\.?|[Pp]aseo|P[º°]\\.?|[Cc]amino|[Cc]arretera|[Cc]tra\\.?|[Rr]onda|[Tt]raves[ií]a|[Uu]rbanizaci[oó]n|[Uu]rb\\.|[Rr]ambla|[Vv][ií]a|[Gg]lorieta|[Pp]asaje|[Cc]arrer|R[uú]a|[Ss]enda|[Cc]uesta|[Cc]allej[oó]n) ?${SPANISH_LINK}{0,2}\\p{Lu}[\\p{L}'’.·-]{1,24}(?: (?:${SPANISH_LINK}|y |i ){0,2}\\p{Lu}[\\p{L}'’·-]{1,24}){0,4}${SPANISH_NUMBER}`,
  'gu',
);
const SPANISH_SMALL = new RegExp(
  `(?<![\\p{L}\\d])(?:calle|c/|avenida|avda\\.?) ?${SPANISH_LINK}{0,2}[\\p{L}'’-]{2,24}(?: ${SPANISH_LINK}{0,2}[\\p{L}'’-]{2,24}){0,2}?${SPANISH_NUMBER}`,
  'giu',
);

const BOX =
  /(?<![\p{L}\d])(?:p\.? ?o\.? ?box|post office box|postfach|apartado(?: de correos)?|b\.p\.|BP|bo[iî]te postale) ?(?:n[.º°]{0,2} ?)?\d{1,3}(?: ?\d{2,3}){0,2}(?![\p{L}\d])/giu;

/** A full postcode names some fifteen houses. Areas: Royal Mail. */
const BRITISH_CODE =
  /(?<![\p{L}\d-])(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu;
