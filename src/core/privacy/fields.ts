import type { Kind } from './finding.js';

/**
 * What a form's field holds as a whole, by its label, where its value alone does not say; null where it is
 * free text. `changed`: something in the value was recognised already.
 */
export function guardField(
  label: string,
  value: string,
  seen: { strict: boolean; changed: boolean },
): Kind | null {
  const name = label.replace(/[_-]+/g, ' ').toLowerCase();
  const digits = value.match(/\d/g)?.length ?? 0;
  if (SECRET.test(name)) return 'TOKEN';
  if (IDENTITY.test(name) && digits >= 4) return 'SSN';
  if (CARD.test(name) && digits >= 8) return 'CARD';
  if (BANK.test(name) && digits >= 6) return 'ACCOUNT';
  if (seen.strict && NAME.test(name)) return 'NAME';
  if (seen.strict && COMPANY.test(name)) return 'COMPANY';
  if (seen.changed || MAIL.test(name)) return null;
  if (PHONE.test(name) && digits >= 6 && /^[\d\s()+./x-]+$/i.test(value)) return 'PHONE';
  if (ADDRESS.test(name) && digits >= 1 && value.length <= 200) return 'ADDRESS';
  return null;
}

const SECRET =
  /\b(?:password|passwort|kennwort|contraseña|mot de passe|api key|api token|access token|secret)\b/;
const IDENTITY =
  /\b(?:ssn|social security|national insurance|nino|itin|tax id|passport|steuer ?id\w*|sozialversicherung\w*|ausweis\w*|reisepass\w*|dni|nie|nss|pasaporte|nir|sécurité sociale|securite sociale|passeport|driver'?s? licen[cs]e)\b/;
const CARD =
  /\b(?:(?:credit |debit )?card(?: number| no)?|kreditkarte\w*|kartennummer|tarjeta|carte (?:bancaire|bleue|de crédit))\b/;
const BANK =
  /\b(?:iban|bank account|routing|sort code|kontonummer|bankverbindung|cuenta bancaria|compte bancaire|rib)\b/;
const NAME =
  /^(?:(?:your|full|first|last|middle|family|given|contact|customer) ?)*(?:name|surname|forename)s?$|^(?:vor|nach|familien)?name$|^ansprechpartner(?:in)?$|^(?:nombre|apellidos?|nombre completo|nom|prénom|prenom|nom complet|contact|spouse|partner|contact person)$/;
const COMPANY =
  /\b(?:company|firma|unternehmen|empresa|société|societe|entreprise|organi[sz]ation|employer|business name)\b/;
const MAIL = /\b(?:e ?mail|mail|correo|courriel|web|website|url|ip)\b/;
const PHONE =
  /(?:phone|telefon|teléfono|téléphone|mobile|mobil|handy|móvil|portable|\btel\b|\bcell\b|\bfax\b|whatsapp)/;
const ADDRESS =
  /(?:address|street|adresse|anschrift|stra(?:ß|ss)e|dirección|direccion|domicilio|\bcalle\b|\brue\b)/;
