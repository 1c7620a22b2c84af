import type { Message } from '../inquiry.js';
import { findAll, SENSITIVE } from '../privacy/detect.js';
import { cut, flatten } from '../rules/reading.js';

/** Matters that the owner should know of whatever the class of the inquiry is. */
export const SENSITIVE_MATTERS = [
  'health',
  'injury',
  'minors',
  'legal threats',
  'payment data',
  'discrimination',
] as const;
export type SensitiveMatter = (typeof SENSITIVE_MATTERS)[number];

/** The sensitive matters that a customer's words touch. English, Spanish, German and French. */
export function findSensitive(messages: Message[]): SensitiveMatter[] {
  const texts = messages.map((message) =>
    [
      message.subject ?? '',
      message.text,
      ...message.extra.map(({ name, value }) => `${name}: ${value}`),
    ].join('\n'),
  );
  const read = cut(texts.join('\n'), MAX_CHARS);
  const flat = flatten(read);
  return SENSITIVE_MATTERS.filter((matter) =>
    matter === 'payment data' ? hasPaymentData(read) : WORDS[matter].test(flat),
  );
}

function hasPaymentData(text: string): boolean {
  return /\d/.test(text) && findAll(text, PAYMENT).length > 0;
}

const PAYMENT = SENSITIVE.filter(([kind]) => kind !== 'SSN');

const WORDS: Record<Exclude<SensitiveMatter, 'payment data'>, RegExp> = {
  health:
    /\b(?:cancer|tumou?r|chemo(?:therapy)?|diagnos(?:ed|is)|pregnan(?:t|cy)|miscarriage|depress(?:ed|ion)|suicid\w{1,3}|kill myself|self-harm|hiv|diabet(?:es|ic)|epilep\w{1,4}|stroke|heart (?:attack|condition|disease)|dementia|alzheimer\w{0,2}|surgery|chronic (?:pain|illness)|anaphyla\w{1,5}|severe allerg\w{1,3}|disabilit(?:y|ies)|krebs|schwanger\w{0,4}|depression\w{0,2}|suizid\w{0,3}|selbstmord|herzinfarkt|schlaganfall|behinderung|embarazad[oa]|suicidio|infarto|discapacidad|enceinte|depressif|suicide|crise cardiaque|handicape?e?)\b/,
  injury:
    /\b(?:(?:was|were|got|been|is|am) (?:badly |seriously |slightly )?(?:injured|hurt|burned|burnt|electrocuted|bitten)|injur(?:y|ies)|emergency room|ambulance|electric shock|concussion|food poisoning|carbon monoxide|broke (?:my|his|her|their) (?:arm|leg|wrist|ankle|hip|nose|back)|fell (?:off|down|through|from) (?:the|your|a)|(?:to|in) (?:the )?hospital|verletz(?:t|ung)\w{0,2}|krankenhaus|stromschlag|lebensmittelvergiftung|(?:me|se) (?:lesion|hirio|quemo|cayo)\w{0,2}|herid[oa]s?|lesion(?:ado|ada|es)?|urgencias|blesse\w?s?|blessure|a l'hopital|intoxication)\b/,
  minors:
    /\b(?:i(?:'m| am) (?:only |just )?(?:[89]|1[0-7])(?: years old| yrs| y\/?o)?(?= |[.,!?]|$)(?! (?:guests|people|minutes|miles|weeks|days|months|km|floors?|percent|hours|units|of us))|child abuse|(?:abus|molest|touch|hit|slapp|grab)\w{0,3} (?:a|my|our|the) (?:child|kid|son|daughter|student|boy|girl)|under-?age(?:d)?|(?:alone|unsupervised) with (?:a|my|our|the) (?:child|kid|son|daughter|children|kids)|ich bin (?:erst )?(?:[89]|1[0-7])(?: jahre)?(?= |[.,!?]|$)|minderjahrig\w{0,2}|kindeswohl|tengo (?:[89]|1[0-7]) anos|menor(?:es)? de edad|j'ai (?:[89]|1[0-7]) ans|mineur(?:e|s|es)?\b)/,
  'legal threats':
    /\b(?:(?:my|our|a|an|the|contact|call|hire|hired|through) (?:lawyers?|attorneys?|solicitors?)|legal (?:action|steps|proceedings|notice)|(?:will|to|shall|going to|gonna) sue|suing you|lawsuit|small claims|see you in court|take you to court|cease and desist|subpoena|trading standards|better business bureau|ombudsman|consumer protection|rechtsanwalt\w{0,2}|mein(?:e|em|en)? anwalt\w{0,2}|anwalt(?:in)? einschalten|verklag\w{1,3}|rechtliche schritte|verbraucherzentrale|(?:mi|un|nuestro) abogad[oa]|demandar(?:e|los|les|emos)?|acciones legales|denunciar\w{0,3}|(?:mon|un|notre) avocat|poursui(?:te|vre)\w{0,2} (?:en justice|judiciaire\w?)|porter plainte|mise en demeure|tribunal)\b/,
  discrimination:
    /\b(?:discriminat\w{1,4}|racis[tm]\w{0,2}|sexis[tm]\w{0,2}|homophob\w{1,3}|transphob\w{1,3}|antisemit\w{1,4}|islamophob\w{1,3}|harass(?:ed|ing|ment)|because (?:i am|i'm|we are|we're|he is|she is) (?:black|gay|muslim|jewish|trans|disabled|a woman|foreign\w{0,3}|an immigrant|old)|hate (?:speech|crime)|diskriminier\w{1,5}|rassis\w{1,5}|belastigt|belastigung|discrimina(?:cion|do|da|ron|n)|racista|acoso|discrimine\w{0,2}|raciste|harcele\w{0,4})\b/,
};
const MAX_CHARS = 40_000;
