import type { Policy } from '../policy.js';
import { flatten } from '../spelling.js';
import { UNIT_DAYS } from './calendar-words.js';
import { contentStems, sameWord } from './content.js';
import { findDenied } from './denied.js';
import { stem, tradeStems } from './fit.js';
import { type LeadEvidence, parseAmount } from './lead.js';
import { NUMBER_WORDS } from './number-words.js';

/** The first of the business's own rules (`hotWhen`) that the message meets, as it stands in the policy. */
export function meetsHotWhen(policy: Policy, text: string, evidence: LeadEvidence): string | null {
  return policy.hotWhen.find((rule) => meets(flatten(rule), { text, evidence, policy })) ?? null;
}

/** Whether a rule asks for more money than anybody named: a model that calls it met is mistaken. */
export function lacksAmount(rule: string, { budget }: LeadEvidence): boolean {
  const wanted = amountIn(flatten(rule));
  return wanted !== null && (budget?.amount ?? 0) < wanted.least;
}

interface Seen {
  text: string;
  evidence: LeadEvidence;
  policy: Policy;
}

const AMOUNT =
  /(?:over|above|more than|at least|from|>=?|exceed\w{0,3}|uber|mehr als|mindestens|ab|mas de|a partir de|al menos|superior a|plus de|au moins|des) ?[$€£]? ?(\d[\d.,']*)( ?k\b)?/;
const MONEY_WORDS =
  /\b(?:budget|amount|price|value|usd|eur|dollars|euros?|pounds|presupuesto|importe|preis|auftragswert|prix|montant)\b|[$€£]/g;

/** In a rule "once" is Spanish. */
const COUNTS: Record<string, number> = { ...NUMBER_WORDS, elf: 11, once: 11, onze: 11 };
const LIMIT = new RegExp(
  `\\b(?:within|inside|in|under|less than|next|en|dentro de|antes de|menos de|innerhalb(?: von)?|binnen|dans|d'ici|sous|moins de)(?: (?:the|next|les|las|los|den|der|proxim[oa]s|nachsten|prochain\\w{0,3}|a))* (\\d{1,3}|${Object.keys(COUNTS).join('|')}) (?:proxim[oa]s |nachsten |prochain\\w{0,3} )?(day|week|month|tag|woche|monat|dia|semana|mes|jour|semaine|mois)(?:s|e|en|n|es)?\\b`,
);
/**
 * How many days a limit leaves, by the name of its unit: a day that is a month away may be 31 days away. Who names no
 * day and says "in a month" is taken to mean 30.
 */
const LIMIT_DAYS: Record<string, number> = { ...UNIT_DAYS, month: 31, monat: 31, mes: 31, mois: 31 };
const NAMED_LIMITS: [number, RegExp][] = [
  [1, /\b(?:today|tomorrow|now|heute|morgen|hoy|manana|ahora|aujourd'hui|demain|maintenant|jetzt)\b/],
  [6, /\b(?:this week|diese[rn]? woche|esta semana|cette semaine)\b/],
  [13, /\b(?:next week|nachste[rn]? woche|(?:la )?proxima semana|la semaine prochaine)\b/],
  [31, /\b(?:(?:this|within a|within one|the next) month|diese[nm]? monat|este mes|ce mois)\b/],
];

function meets(rule: string, seen: Seen): boolean {
  const { evidence } = seen;
  let rest = rule;
  const amount = amountIn(rest);
  if (amount) {
    if (lacksAmount(rule, evidence)) return false;
    rest = rest.replace(amount.words, ' ').replace(MONEY_WORDS, ' ');
  }
  const { limit, without } = takeLimit(rest);
  // "now" is how a thing is, not when it is wanted.
  const now = limit === 1 && /\b(?:now|jetzt|ahora|maintenant)\b/.test(rest);
  if (limit !== null && !now && !isWithin(limit, seen, without)) return false;
  if (now && evidence.unhurried) return false;
  // "a court date or deadline", "no heating or hot water": one of them is enough.
  const lacks = /^(?:no|without|kein\w{0,2}|sin|pas d|plus d|ohne)\b/.test(without.trim());
  const bounded = limit !== null || amount !== null;
  const choices = without
    .split(/ (?:or|oder|o|ou) |, |\/|;/)
    .map((words) => contentOf(words, seen.policy, bounded));
  const denied = findDenied(seen.text).map(stem);
  if (contentStems(without).some((root) => denied.some((each) => sameWord(each, root)))) return false;
  // "A rental within ten days", for who rents out: every inquiry is about that, and the time tells.
  if (choices.every((words) => words.length === 0)) return bounded;
  return choices.some(
    (words) =>
      words.length > 0 && words.filter((word) => has(word, lacks || now, seen)).length >= words.length * 0.6,
  );
}

/** The least that a flattened rule asks for, with the words that say so. */
function amountIn(rule: string): { least: number; words: string } | null {
  const found = AMOUNT.exec(rule);
  return found && { least: parseAmount(found[1]!) * (found[2] ? 1000 : 1), words: found[0] };
}

function takeLimit(rule: string): { limit: number | null; without: string } {
  const span = LIMIT.exec(rule);
  if (span) {
    const count = COUNTS[span[1]!] ?? Number(span[1]);
    return { limit: count * LIMIT_DAYS[span[2]!]!, without: rule.replace(span[0], ' ') };
  }
  for (const [limit, re] of NAMED_LIMITS) {
    const match = re.exec(rule);
    if (match) return { limit, without: rule.replace(match[0], match[0] === 'now' ? ' now ' : ' ') };
  }
  return { limit: null, without: rule };
}

/** The day of the thing itself counts where one is named; a day to talk only where the rule is about that. */
function isWithin(limit: number, { evidence }: Seen, rule: string): boolean {
  const talk =
    /\b(?:visit|call|talk|meet|quote|appointment|besichtig|besuch|anruf|visita|llamada|cita|visite|appel|rendez)/.test(
      rule,
    );
  const own = evidence.dates.filter((date) => talk || !date.talk);
  const dates = own.length > 0 ? own : evidence.dates;
  return dates.some((date) => date.days <= limit + 1);
}

/** Words of a rule that say how, not what. */
const FILLER = new Set(
  'want need ask name mention say whol customer client somebody someone is set event termin date feier evento fecha jour tag soon quier quiere necesit desea pide mocht brauch braucht veut besoin souhait demand veulent dont somebod within now'.split(
    ' ',
  ),
);

/** What a rule is about, beside the trade itself. */
function contentOf(words: string, policy: Policy, bounded: boolean): string[] {
  const all = contentStems(words).filter((root) => !FILLER.has(root));
  const trade = tradeStems(policy.business.about);
  const special = all.filter((root) => !trade.has(root));
  return special.length > 0 || bounded ? special : all;
}

/** Words of a rule that mean more than themselves: how customers say it, in four languages. */
const MEANINGS: [RegExp, RegExp | ((evidence: LeadEvidence) => boolean)][] = [
  [/^(?:urgent|urgenc|emergenc|notfall|urgente?)/, (evidence) => evidence.urgent !== null],
  [/^(?:visit|besichtig|besuch)/, (evidence) => evidence.wishes.includes('visit')],
  [/^(?:quot|estimat|angebot|presupuest|devis)/, (evidence) => evidence.wishes.includes('quote')],
  [
    /^(?:book|appoint|reserv|buch|decid|hir|pay|pag|deposit|senal|anzahl|acompt|sign|contract|contrat|vertrag)/,
    (evidence) => evidence.wishes.includes('decided') || evidence.wishes.includes('book'),
  ],
  [
    /^(?:heat|hot|water|boiler|heiz|warmw|chauff|eau|calefac|agua)/,
    /\b(?:boiler|heating|heat|furnace|radiators?|hot (?:water|tap)|heizung\w{0,3}|warmwasser|therme|chauffage|chaudiere|chauffe-eau|eau chaude|calefaccion|caldera|agua caliente)\b/,
  ],
  [
    /^(?:leak|undicht|fuit|fug)/,
    /\b(?:leak\w{0,3}|water (?:is )?(?:coming|running|pouring|dripping|through|everywhere)|(?:coming|running|pouring|dripping) (?:through|along|down|from|out|over)|undicht|wasser (?:lauft|tropft|kommt)|fuite|coule|fuga|gotea|sale agua|cae agua)\b/,
  ],
  [
    /^(?:court|hear|gericht|tribunal|juzgado|cort|verhandl)/,
    /\b(?:court|hearing|judge|trial|summons|served|filed|gericht\w{0,4}|verhandlung|ladung|tribunal|audience|juge|juzgado|corte|audiencia|demanda|citacion)\b/,
  ],
  [
    /^(?:deadlin|frist|plaz|delai|echeanc)/,
    /\b(?:deadline|due|respond by|answer by|by the|expires?|until|before|frist|spatestens|bis zum|plazo|antes del?|contestar|delai|avant le|au plus tard|jusqu'au)\b/,
  ],
  [/^clos/, /\b(?:clos(?:e|es|ing))\b/],
  [
    /^(?:pann|broken|kaput|avari|averi)/,
    /\b(?:en panne|casse\w{0,2}|arrache\w{0,2}|tordue?|creve\w{0,2}|ne .{1,24} plus|broken|flat|snapped|won'?t|doesn'?t work|kaputt|defekt|platten|roto|rota|averiad\w|no funciona)\b/,
  ],
  [
    /^(?:rent|locat|lou|miet|alquil)/,
    /\b(?:rent\w{0,3}|hire|lou(?:er|ons|e|ez)|location|miet\w{1,3}|leihen|ausleihen|alquil\w{1,4})\b/,
  ],
  [/^(?:mov|umzug|mudanz|demenag)/, /\b(?:mov(?:e|ing)|umzug|umziehen|mudanza|demenag\w{1,5})\b/],
  [
    /^(?:wedding|hochzeit|boda|mariag)/,
    /\b(?:wedding|getting married|marry|hochzeit|heiraten|trauung|boda|nos casamos|mariage|marions)\b/,
  ],
];

/** A rule of something that fails or lacks needs words for that beside it. */
const LACKING =
  /\b(?:no|not|nothing|without|dead|off|out|stopped|broken|cold|freezing|since|won'?t|gone|kein\w{0,2}|nicht|aus|kalt|ausgefallen|kaputt|seit|plus|pas|rien|panne|froid|depuis|sin|nada|fria|roto|desde|coming|running|pouring|dripping|through|everywhere|lauft|tropft|coule|sale|cae|leak\w{0,3})\b/;

function has(word: string, lacks: boolean, { text, evidence }: Seen): boolean {
  if (lacks && (!LACKING.test(text) || evidence.unhurried)) return false;
  const meaning = MEANINGS.find(([re]) => re.test(word))?.[1];
  if (meaning && (typeof meaning === 'function' ? meaning(evidence) : meaning.test(text))) return true;
  return contentStems(text).some((other) => sameWord(other, word));
}
