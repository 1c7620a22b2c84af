import type { Message } from '../message.js';
import { lookForAll, SENSITIVE } from '../privacy/detect.js';
import { cut, flattenLong } from '../spelling.js';
import { atOnce, type Search } from './stretches.js';

/** Matters that the owner should know of whatever the class of the inquiry is. */
const SENSITIVE_MATTERS = [
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
  return atOnce(lookForSensitive(messages));
}

/** The same by and by, a matter after the other. */
export function* lookForSensitive(messages: Message[]): Search<SensitiveMatter[]> {
  const read = readUpTo(messages, MAX_CHARS);
  const flat = yield* flattenLong(read);
  const found: SensitiveMatter[] = [];
  for (const matter of SENSITIVE_MATTERS) {
    const touched =
      matter === 'payment data'
        ? yield* hasPaymentData(read)
        : matter === 'legal threats'
          ? threatens(flat)
          : WORDS[matter].test(flat) || FURTHER[matter]?.test(flat);
    if (touched) found.push(matter);
    yield TO_LOOK_FOR * flat.length;
  }
  return found;
}

/** Next to a look by a plain pattern, so much longer is one for all words of a matter. */
const TO_LOOK_FOR = 16;

/** The beginning of all that was written and given: a message may come with far more than is read of it. */
function readUpTo(messages: Message[], max: number): string {
  let read = '';
  for (const { subject = '', text, extra } of messages) {
    const given = extra.map(
      ({ name, value }) =>
        () =>
          `${name}: ${value}`,
    );
    for (const part of [() => subject, () => text, ...given]) {
      if (read.length > max) return cut(read, max);
      read += `${read === '' ? '' : '\n'}${part()}`;
    }
  }
  return cut(read, max);
}

/** True but for a threat that is only against others: "I will sue the old contractor, not you". */
function threatens(flat: string): boolean {
  return flat
    .split(/[.!?;](?= |$)/)
    .filter((sentence) => WORDS['legal threats'].test(sentence))
    .some((sentence) => {
      const rest = sentence.replace(NOT_YOU, ' ');
      return !(rest !== sentence || AGAINST_OTHERS.test(sentence)) || AGAINST_YOU.test(rest);
    });
}

function* hasPaymentData(text: string): Search<boolean> {
  return /\d/.test(text) && (yield* lookForAll(text, PAYMENT)).length > 0;
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

const OTHER = {
  en: '(?:old|previous|former|prior|earlier|last|other|another|ex)',
  de: '(?:alte|vorige|vorherige|fruhere|ehemalige|andere|letzte)[nrs]?',
  es: '(?:antigu[oa]s?|anterior(?:es)?|otr[oa]s?)',
  fr: '(?:ancien(?:ne)?s?|precedente?s?|autres?)',
};
const AGAINST_OTHERS = new RegExp(
  [
    `\\b(?:su(?:e|es|ed|ing)|against) (?:(?:my|our|his|her|their)\\b(?! (?:own )?(?:will|lawyer))|(?:the |that )?${OTHER.en}\\b)`,
    `\\b(?:(?:d(?:ie|en|as)|meine?n?|unsere?n?) )?${OTHER.de} \\w+ (?:\\w+ )?verklag|\\b(?:meine?n?|unsere?n?) (?!anwalt)\\w+ (?:\\w+ )?verklag|\\bgegen (?:meine?n?|unsere?n?|d(?:ie|en|as) ${OTHER.de})\\b`,
    `\\b(?:demand\\w+|denunci\\w+|contra|acciones legales contra) (?:a |al |a la |el |la )?(?:(?:mi|nuestr[oa]) |${OTHER.es}\\b|\\w+ ${OTHER.es}\\b)`,
    `\\bcontre (?:(?:mon|ma|mes|notre|nos)\\b|(?:l'|le |la |les |un |une )?(?:\\w+ )?${OTHER.fr}\\b)`,
  ].join('|'),
);
const NOT_YOU =
  /,? (?:and |but )?not (?:against )?you(?=$|[,)])|,? (?:und |aber )?nicht (?:gegen )?(?:sie|euch|dich)(?=$|[,)])|,? (?:y |pero )?no (?:a|contra) (?:ustedes|usted|vosotros|ti)(?=$|[,)])|,? (?:et |mais )?pas (?:contre )?vous(?=$|[,)])/;
const AGAINST_YOU =
  /\b(?:(?:sue|suing|against) (?:you|both)|you (?:too|both|next|as well|and)|and (?:you|your \w+)|(?:gegen|und) (?:sie|euch|ihre firma)|sie (?:und|auch|sowie|beide)|(?:y|contra|tambien) (?:a )?(?:ustedes|usted|vosotros)|(?:contre|et) vous|vous (?:aussi|et))\b/;

const ADULT = '(?!,? ?\\(?(?:is |who is |aged? |de |von )?(?:1[89]|[2-9]\\d)\\b)';
const LIMB = {
  en: '(?:arm|leg|wrist|ankle|hip|nose|back|foot|finger|hand|rib|shoulder|toe|knee|collarbone)s?',
  de: '(?:arm|bein|handgelenk|fuss|knochel|finger|hand|rippen?|hufte|nase|schulter|zehe?n?|knie)',
  es: '(?:pierna|brazo|muneca|tobillo|cadera|nariz|espalda|pie|dedo|mano|costilla|hombro|rodilla|clavicula|cabeza)s?',
  fr: '(?:jambe|bras|poignet|cheville|hanche|nez|dos|pied|doigt|main|cote|epaule|genou|tete)s?',
};
/** How people tell of themselves and their families, beside the plain words. */
const FURTHER: Partial<Record<SensitiveMatter, RegExp>> = {
  health: new RegExp(
    [
      '(?<!\\b(?:no|any|without|keine|ohne|sin|sans|aucune) )\\b(?:allergic|allerg(?:y|ies)(?![- ](?:friendly|free|season|tested|info\\w*))|allergi(?:sch|ker|kerin|en?)|alergic[oa]s?|alergias?|allergiques?)\\b',
      '\\b(?:us(?:e|es|ing)|in|needs?|with|on|my|his|her|their) (?:an? |my |his |her |their )?(?:electric |power )?wheelchair\\b(?![- ](?:access|ramp|lift|friendly|accessible))|\\bwheelchair[- ](?:user|bound)|\\brollstuhl(?:fahrer(?:in)?)?\\b|\\b(?:en|usa|uso|una|su|mi) silla de ruedas\\b|\\b(?:en|un|mon|son) fauteuil roulant\\b',
      "\\b(?:i am|i'm|(?:he|she|(?:my|our) \\w+)(?: is|'s)) (?:\\w+ )?(?:blind|deaf|disabled|paraly[sz]ed|autistic|asthmatic)\\b|\\basthma\\b",
    ].join('|'),
  ),
  injury: new RegExp(
    [
      `\\b(?:broken?|fractured|sprained|twisted|crushed) (?:my|his|her|their|both) (?:\\w+ )?${LIMB.en}\\b`,
      `\\b(?:mir|sich|uns) (?:\\w+ ){0,5}${LIMB.de} (?:\\w+ ){0,3}(?:gebrochen|verstaucht|verbrannt|gequetscht)\\b`,
      `\\b(?:me|se|nos) (?:(?:he|ha|han|hemos|habia) )?(?:roto|rompi|rompio|fractur\\w{1,3}|torci\\w{0,2}|cort\\w{1,3}|quem\\w{1,3}) (?:el|la|los|las|un|una) ${LIMB.es}\\b`,
      `\\b(?:me suis|s'est|se sont) (?:casse|fracture|foule|brule|coupe|tordu|ecrase)\\w{0,2} (?:le|la|les|un|une|deux) ${LIMB.fr}\\b`,
    ].join('|'),
  ),
  minors: new RegExp(
    [
      `\\b(?:daughter|son|kid|child|boy|girl|teenager|(?:\\d|1[0-7])[- ]year[- ]old|children)s?\\b${ADULT}[^.!?]{0,50}\\b(?:home alone|alone (?:at home|in the (?:house|flat|apartment))|home by (?:him|her|them)sel(?:f|ves))\\b`,
      `\\b(?:tochter|sohn|kind(?:er)?|junge|madchen)\\b${ADULT}[^.!?]{0,50}\\balleine? (?:zu ?hause|daheim|im haus|in der wohnung)\\b`,
      `\\b(?:hij[oa]|nin[oa])s?\\b${ADULT}[^.!?]{0,50}\\bsol[oa]s? en (?:la |el )?(?:casa|piso|apartamento)\\b`,
      `\\b(?:fille|fils|enfant|garcon)s?\\b${ADULT}[^.!?]{0,50}\\bseule?s? (?:a la maison|chez (?:nous|moi)|dans (?:la maison|l'appartement))`,
    ].join('|'),
  ),
};
const MAX_CHARS = 40_000;
