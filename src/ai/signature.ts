/** The signature is part of the draft: it stands at its end, once. */
export function sign(body: string, signature: string): string {
  const wanted = signature.trim();
  if (wanted === '' || body.endsWith(wanted)) return body;
  return `${body.replace(CLOSING, '')}\n\n${wanted}`;
}

/** A model told not to sign does so all the same: a closing phrase, and at most three short lines below it. */
const CLOSING =
  /\s*\n(?:(?:kind|best|warm|many|with (?:kind|best|warm)) (?:regards|wishes)|regards|best|sincerely|yours (?:sincerely|truly|faithfully)|(?:mit )?(?:freundlichen|besten|herzlichen|viele[nr]?|freundliche|beste) gr(?:ü|ue)(?:ß|ss)en?|(?:un )?(?:saludos?|cordial saludo)(?: cordiales)?|atentamente|cordialement|bien cordialement|bien à vous)[,.!]?(?:\s*\n[^\n]{0,60}){0,3}\s*$/iu;
