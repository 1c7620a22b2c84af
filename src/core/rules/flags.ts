import type { LeadClass } from '../lead-class.js';
import { isLawTrade } from './fit.js';
import type { Reading } from './reading.js';

/** What a person should see before deciding. `serious` asks for an especially careful draft. */
export interface Flags {
  words: string[];
  serious: boolean;
  complaint: boolean;
}

const LEGAL =
  /\b(?:lawyers?|attorneys?|solicitors?|legal action|(?:to|will|would|shall|going to|gonna|can|could|may|might|must|we'll|i'll) sue|sue (?:you|them|your|the)\b|suing|sued|lawsuit|small claims|(?:in|to|before|into|through) court|court (?:case|order|date|hearing|action|proceedings?|papers)|cease and desist|legal notice|subpoena|take (?:this|it) further|trading standards|better business bureau|bbb|consumer protection|ombudsman|anwalt|rechtsanwalt|klage|abogad[oa]|demanda(?:re|remos)?|avocat|tribunal|mise en demeure)\b/;
/** An injury of which somebody says that we had a part in it. */
const OUR_DOING =
  /\b(?:your|vuestr[oa]s?|ihr\w{0,2}|eure\w?|votre|vos) (?:\w{2,14} )?(?:crew|team|staff|people|men|guys?|workers?|techs?|technicians?|van|truck|work|job|food|driver|equipo|gente|comida|trabajo|leute|arbeit|essen|mitarbeiter\w{0,2}|equipe|travail|ouvriers?)\b|\b(?:you|ustedes|sie|ihr|vous) (?:\w{2,6} )?(?:left|installed|built|fitted|put|made|served|repaired|fixed|dejaron|instalaron|sirvieron|haben|habt|avez)\b/;
const AGAINST_US =
  /\b(?:malpractice|bar complaint|(?:sue|suing|report(?:ing)?|complain\w{0,3} about) (?:you|your (?:firm|office))|against (?:you\b(?!r)|your (?:firm|office)))/;
const INJURY =
  /\b(?:injur(?:y|ed|ies)|hurt (?:my|his|her|him|us|someone|badly)|hospital|emergency room|ambulance|burned|electrocuted|electric shock|fell (?:off|down|through|from)|broke (?:my|his|her) (?:arm|leg|wrist|ankle|hip)|concussion|allergic reaction|food poisoning|carbon monoxide|verletzt|krankenhaus|herid[oa]|lesion\w{0,4}|blesse\w?|hopital)\b/;
const DANGER =
  /\b(?:gas leak|smell(?:s|ing)? (?:of )?gas|spark(?:s|ing)|on fire|smoke|carbon monoxide|electric shock|collaps\w{1,4}|flood(?:ed|ing)|burst)\b/;
const COMPLAINT =
  /\b(?:complain\w{0,3}|unacceptable|disappoint\w{1,4}|refund|money back|terrible|awful|shoddy|sloppy|furious|angry|upset|beschwerde|reklamation|queja|reclamacion|reclamation|remboursement)\b/;
const REVIEW =
  /\b(?:(?:leave|write|post|leaving|writing|posting) .{0,30}reviews?|(?:bad|negative|one[- ]star|1[- ]star) reviews?|go public|local news)\b/;
const PRIVACY =
  /\b(?:(?:delete|erase|remove) (?:all )?(?:of )?my (?:personal )?(?:data|information|details)|gdpr|data protection|dsgvo|rgpd|datenschutz)\b/;
const DISCOUNT =
  /\b(?:discount|coupon|promo(?:tion)? code|lower (?:the|your) price|do (?:any )?better on (?:the )?price|rabatt|descuento|remise)\b/;
const PROMISE =
  /\b(?:guarantee that|promise (?:me|us|that)|confirm (?:the )?(?:price|date)|you (?:said|promised|quoted|told (?:me|us)))\b/;
const MONEY_DATA = /\b(?:\d[ -]?){13,19}\b/;

/** Flags in words for the card. */
export function findFlags(
  reading: Reading,
  seen: { leadClass: LeadClass; about: string; questions: number },
): Flags {
  const { text } = reading;
  const { leadClass } = seen;
  const found: string[] = [];
  // Who works in law reads of courts and lawyers all day.
  const legal = isLawTrade(seen.about) ? AGAINST_US.test(text) : LEGAL.test(text);
  const injury = INJURY.test(text);
  const complaint = leadClass === 'support' && COMPLAINT.test(text);
  if (injury) found.push('Speaks of an injury: read it yourself before anything is sent');
  if (legal) found.push('Mentions legal steps: consider asking for advice before you answer');
  if (DANGER.test(text) && leadClass !== 'spam')
    found.push('May be dangerous right now: a call is faster than a mail');
  if (complaint) found.push('The customer is unhappy');
  if (REVIEW.test(text)) found.push('Mentions a public review');
  if (PRIVACY.test(text)) found.push('Asks about personal data: the law sets a time to answer');
  if (MONEY_DATA.test(text))
    found.push('Contains a long number, perhaps of a payment card: do not repeat it');
  if (DISCOUNT.test(text)) found.push('Asks for a discount');
  if (PROMISE.test(text)) found.push('Refers to a promise or wants one: the draft makes none');
  if (seen.questions > 3) found.push(`Asks ${seen.questions} questions: see that none is forgotten`);
  return {
    words: found.slice(0, 5),
    serious: legal || (injury && (!isLead(leadClass) || OUR_DOING.test(text))),
    complaint,
  };
}

function isLead(leadClass: LeadClass): boolean {
  return leadClass === 'hot' || leadClass === 'warm' || leadClass === 'cold';
}
