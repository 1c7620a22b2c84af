import type { Traced } from '../verbatim.js';
import { flatten } from './reading.js';

/** Streets, postcodes and words for where something is, in flattened text. */
const ADDRESS = new RegExp(
  [
    String.raw`\b\d{1,5}[a-z]? (?:[nsew]{1,2}\.? )?(?:[a-z'.]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|cir|circle|close|crescent|hwy|highway|parkway|pkwy|square|parade|row|mews|hill|gardens|grove|brow|walk|quay|view)\b(?:,? (?:in )?[a-z]{4,16}\b)?`,
    String.raw`\b\d{2,5} (?:[ns]\.?[ew]?|[ew])\.? [a-z0-9]{3,20}\b`,
    String.raw`\b[a-z]{2,24}(?:strasse|str\.|weg|platz|allee|gasse|ufer|chaussee|damm) ?\d{1,4}`,
    String.raw`\b[a-z]{3,20}(?:strasse|gasse|allee|chaussee)\b`,
    String.raw`\b(?:calle|c\/|avenida|avda\.?|plaza|paseo|carrer|urbanizacion|rue|quai|boulevard|bd|avenue|chemin|impasse|cours|route de|strasse) (?:[a-z'.]{1,20} ){0,4}[a-z'.,]{2,20}(?:,? (?:n[.º°o]* ?)?\d{1,4})?`,
    String.raw`\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse|quai|cours|place|allee)\b(?: [a-z'-]{1,16}){1,4}`,
    String.raw`\b(?:zip|postcode|postal code|plz|codigo postal|code postal)\b:? ?[a-z0-9]{3,8}`,
    String.raw`\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b|(?:,|\bin|\bat|\bnear|\b(?:road|rd|street|st)) [a-z]{2}\d{1,2}\b`,
    String.raw`\b\d{5} (?!euros?|dollars?|people|square|feet|personas|personen|personnes|eur|usd|and|oder|for)[a-z]{3,20}\b`,
    String.raw`\b(?:my|our|the) (?:address is|place is (?:at|in|on|near)) [a-z0-9][a-z0-9 .,']{2,40}`,
    String.raw`\b(?:located|based|living|(?:i|we) (?:live|own|rent|are|moved|bought)(?: an? [a-z ]{2,24})?|lives?|(?:house|home|property|apartment|flat|condo|office|shop|store|restaurant|venue|building|farm|cabin|duplex|bungalow|cottage) (?:is )?) ?(?:located )?(?:at|in|on|near|out in|off) (?:the )?(?!(?:the|our|a|an|my|your|their|this|that|need|market|spring|summer|fall|autumn|winter|morning|afternoon|evening|end|next|near|future|process|search|touch|charge|contact|love|good|bad|great|general|about|no|desperate|shape|order|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)\b)[a-z]{3,20}`,
  ].join('|'),
);

/** Where an event is held or a thing stands, without the name of a town. */
const VENUE =
  /\b(?:at|in|im|in der|in einem|in einer|auf|auf dem|auf der|bei|en|en el|en la|en un|en una|dans|dans le|dans la|dans un|dans une|a la|au|chez) (?:the |our |my |unser\w{0,2} |mein\w{0,2} |nuestr[oa] |mi |notre |mon |ma |own |alten |old )?(?:[a-z'-]{2,16} ){0,2}?(?:standesamt|rathaus|kirche|kapelle|schloss|burg|gut|hof|scheune|hotel|restaurant|gasthaus|gasthof|garten|saal|villa|studio|buro|firma|church|chapel|barn|hall|town hall|city hall|castle|vineyard|winery|park|backyard|garden|office|registry office|finca|iglesia|ermita|hacienda|casa rural|jardin|salon|local|oficina|playa|mairie|eglise|chateau|salle|domaine|locaux|bureau|grange|plage)\b|\b(?:en casa|a domicilio|en mi casa|en nuestra casa|at home|at (?:our|my) (?:house|home|place|flat|apartment)|zu hause|zuhause|bei uns (?:zu hause|daheim|im garten)|chez (?:nous|moi)|a la maison)\b/;

/** A preposition and a name that begins with a capital letter. */
const NAMED =
  /(?<![\p{L}\d])(?:in|at|near|on|around|to|outside|from|en|a|cerca de|hacia|de|à|au|aux|dans|vers|près de|sur|im|bei|nach|aus|auf|In|At|En|À|Im|Auf|Bei|Nach)(?: (?:the|der|dem|den|die|das|la|el|los|las|le|les|un|una|une|ein|einem|einer|old|alten|finca|calle|hotel|gut|rue|quai|place))?(?: |(?<=’|')|(?= ))(?:l['’])?((?:\p{Lu}[\p{L}'’.-]{2,24}|St\.?|San|Santa|SE|NE|NW|SW|N|W|E|S)(?: (?:\p{Lu}[\p{L}'’.-]{1,24}|de|del|la|le|les|du|an der|am))*)/gu;

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

/** The words that tell where, as written; null when none do. `text`: the same text, with its capital letters. */
export function findPlace(traced: Traced, text: string): string | null {
  const street = ADDRESS.exec(traced.flat);
  if (street) return traced.written(street.index, street.index + street[0].length);
  for (const match of text.slice(0, 8_000).matchAll(NAMED)) {
    const first = flatten(match[1]!.split(' ')[0]!).replace(/[.']+$/, '');
    if (!NO_PLACE.has(first)) return match[0].replace(/\s+/g, ' ').trim();
  }
  const venue = VENUE.exec(traced.flat);
  return venue ? traced.written(venue.index, venue.index + venue[0].length) : null;
}
