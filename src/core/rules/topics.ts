import { flatten } from '../spelling.js';

/** What the rules know how to find, whatever the business calls it. */
export type Topic =
  | 'address'
  | 'time'
  | 'deadline'
  | 'budget'
  | 'phone'
  | 'email'
  | 'size'
  | 'count'
  | 'photos'
  | 'name'
  | 'problem'
  | 'bike'
  | 'vehicle'
  | 'pet'
  | 'age';

/** By the field's name, in English, Spanish, German or French. The first that fits. */
const BY_FIELD: [Topic, RegExp][] = [
  [
    'phone',
    /\b(?:phone|telephone|mobile|cell|telefon\w*|handy\w*|movil|portable|call ?back|number to reach)/,
  ],
  ['email', /\b(?:e-?mail|correo|courriel)/],
  ['photos', /\b(?:photos?|pictures?|images?|fotos?|bild(?:er)?|imagenes)\b/],
  ['budget', /\b(?:budget|spend|price range|presupuesto|preisrahmen|kostenrahmen|importe)\b/],
  ['deadline', /\b(?:deadlines?|court dates?|due|frist|stichtag|plazo|delai|echeance)\b/],
  [
    'time',
    /\b(?:timeline|timing|time(?! zone)(?: ?frame)?|when|start|dates?|schedule|days?|termin|datum|zeitraum|zeitpunkt|beginn|wann|fechas?|cuando|dia|quand|jours?|periode|event ?date|wedding ?date|moving ?date|move ?in|arrival|check-?in)\b/,
  ],
  [
    'address',
    /\b(?:address|location|where|postcode|zip|city|town|area|venue|site|place|adresse|ort|veranstaltungsort|standort|stadt|direccion|donde|lugar|ciudad|zona|ou|lieu|ville|neighbou?rhood)\b/,
  ],
  [
    'count',
    /\b(?:guests?|people|persons?|headcount|head count|attendees|participants|party|party size|group size|how many|number of|quantity|anzahl|gaste(?:zahl)?|personen(?:zahl)?|teilnehmer\w*|wie viele|cuant[oa]s|personas|invitados|comensales|asistentes|combien|personnes|invites|convives|participants)\b/,
  ],
  [
    'size',
    /\b(?:size|square|sq|dimensions?|measurements?|rooms?|how (?:big|large)|grosse|flache|wohnflache|zimmer|tamano|superficie|metros|surface|taille)\b/,
  ],
  ['bike', /\b(?:bikes?|bicycles?|velos?|fahrrad|rad|bici\w*)\b/],
  [
    'vehicle',
    /\b(?:cars?|vehicles?|make|model|fahrzeug|auto|wagen|modell|coche|vehiculo|modelo|voiture|vehicule|modele)\b/,
  ],
  [
    'pet',
    /\b(?:pets?|dogs?|cats?|animals?|breed|tier|haustier|hund|rasse|mascota|perro|raza|animal|chien|chat|race)\b/,
  ],
  ['age', /^(?:age|ages|alter|edad|age (?:of|range)\b.*)$/],
  ['name', /\b(?:name|nombre|nom)\b/],
  [
    'problem',
    /\b(?:problems?|matter|issue|fault|symptoms?|subject|topic|case|project|job|service|services|work|scope|need|request|reason|problem|anliegen|fall|schaden|mangel|stoerung|storung|projekt|leistung|asunto|problema|caso|averia|servicio|motivo|proyecto|probleme|affaire|panne|motif|sujet|objet|projet|besoin|prestation)\b/,
  ],
];

/** By how the policy's question is worded, most by how it begins: its words are looser than a field's name. */
const BY_ASK: [Topic, RegExp][] = [
  [
    'phone',
    /\b(?:(?:phone|telephone|mobile|cell) number|number (?:can|may|should|do) we (?:call|ring|phone|reach)|telefonnummer|numero de tele(?:fono|phone))\b/,
  ],
  [
    'time',
    /^(?:when|wann|cuando|quand|por que fechas|which (?:days?|dates?)|what (?:days?|dates?)|que dias?|welche[nr]? tage?|quels jours|pour quelles? dates?)\b/,
  ],
  ['address', /^(?:where|wo|wohin|woher|donde|adonde|ou)\b/],
  [
    'count',
    /^(?:(?:for |fur |para |pour )?(?:how many|wie viele|cuant[oa]s|combien de) (?:people|guests|persons|personen|gaste|personas|invitados|personnes|invites)?)\b/,
  ],
  ['age', /^(?:how old|wie alt|que edad|quel age)\b/],
  ['size', /^(?:how (?:big|large)|wie gross|que tamano)\b/],
  [
    'problem',
    /^(?:what is (?:it|this|wrong|the)|what can we|was ist|worum|de que|que (?:ocurre|pasa)|de quoi|qu'est-ce)\b/,
  ],
];

/** Null where the field is about something of the business's own trade. */
export function topicOfField(item: { field: string; ask: string }): Topic | null {
  const field = flatten(item.field).replace(/[_-]+/g, ' ');
  const ask = flatten(item.ask).replace(/^[^a-z]+/, '');
  return (BY_FIELD.find(([, re]) => re.test(field)) ?? BY_ASK.find(([, re]) => re.test(ask)))?.[0] ?? null;
}
