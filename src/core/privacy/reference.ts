import { lineBefore } from './finding.js';

/** Whether the words before name the number at `at` as an order's, an invoice's, a part's and the like. */
export function isReference(text: string, at: number): boolean {
  const before = lineBefore(text, at, 40);
  return REFERENCE.test(before) && !PHONE_SINCE.test(before);
}

const NOUNS = [
  'order|invoice|quote|quotation|estimate|ticket|case|claim|ref|reference|confirmation|booking|reservation|tracking',
  'shipment|parcel|permit|licen[cs]e|ccb|serial|s/n|model|part|item|sku|isbn|ean|gtin|upc|imei|asin|lot|batch|meter',
  'policy|contract|account|customer|client|member|project|job|po|p\\.o\\.|purchase order|vat|vin|ein|duns|version',
  'bestell\\p{L}{0,8}|auftrags?\\p{L}{0,8}|rechnungs?\\p{L}{0,8}|kunden\\p{L}{0,8}|vorgangs?\\p{L}{0,8}|angebots?\\p{L}{0,8}',
  'sendungs?\\p{L}{0,10}|vertrags?\\p{L}{0,8}|artikel\\p{L}{0,8}|serien\\p{L}{0,8}|akten\\p{L}{0,8}|z(?:ä|ae)hler\\p{L}{0,8}|ust\\p{L}{0,4}|hrb|teile\\p{L}{0,8}',
  'pedido|factura|albar[aá]n|presupuesto|expediente|referencia|cliente|contrato|p[oó]liza|env[ií]o|seguimiento|contador|serie|cif|nif|matr[ií]cula',
  'commande|facture|devis|dossier|r[eé]f[eé]rence|r[eé]f|contrat|colis|suivi|compteur|s[eé]rie|siret|siren|tva|rcs|immatriculation',
].join('|');
const REFERENCE = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${NOUNS})(?:[ ._-]{0,2}(?:numbers?|num|no|nr|n\\.?[º°]|nummer|n[uú]mero|num[eé]ro|code|id))?(?: (?:is|was|ist|war|es|era|est|de|del|du|des|client|cliente|kunden))*[ .:#=-]{0,4}(?:\\p{L}{1,4}[ -]?)?|#\\s?|\\bn[º°] ?)$`,
  'iu',
);
const PHONE_SINCE = /(?:phone|tel|call|mobile|cell|m[oó]vil|handy|fax)\p{L}{0,6}[^\p{L}]{0,4}$/iu;
