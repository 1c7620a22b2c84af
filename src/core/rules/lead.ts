import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import { refusesCalls } from './no-calls.js';
import type { Reading } from './reading.js';
import { findDates, type NamedDate } from './when.js';

/** What a customer wants, in the order in which one is named first. */
const WISHES = [
  'decided',
  'book',
  'visit',
  'quote',
  'call',
  'repair',
  'price',
  'availability',
  'information',
] as const;
export type Wish = (typeof WISHES)[number];

const WISH_PATTERNS: Record<Wish, RegExp> = {
  decided:
    /\b(?:(?:we|i)(?:'d| would)? (?:like to |want to |have decided to |will |'ll )?(?:go ahead|move forward|proceed)(?! with (?:caution|another))|(?:please|let'?s|happy to|ready to) (?:go ahead|proceed|move forward|do it|get (?:this |it )?started)|(?:we|i) (?:accept|approve) (?:the|your)|(?:'ve|have) decided (?:on you|to (?:go (?:with(?! (?:another|an other|a different|someone|somebody|some other|other|the other))|ahead)|hire|use|book|do|buy|order|start))|(?:want|like|decided|ready) to (?:hire|order|buy|sign(?: up)?|purchase|commit|retain)|ready to (?:start|book|begin|buy|schedule|pay)|sign (?:us|me) up|count (?:us|me) in|you(?:'re| are) hired|where (?:do i|can i|should i) (?:sign|pay)|nous acceptons|j'accepte|on se lance|wir (?:nehmen .{0,30} an|mochten .{0,40}beauftragen)|ich mochte .{0,40}(?:beauftragen|bestellen)|aceptamos|acepto (?:el|su)|queremos contratar|quiero contratar|(?:you are|you're) the (?:one|ones|team)|(?:we|i)(?:'d| would) like (?:the \w{3,14} (?:you|he|she|they|[a-z]{3,8}) (?:recommended|offered|quoted|suggested|showed|proposed)|you to (?:do|take|represent|handle|build)|to (?:work with you|take the))|want you to (?:do|take|represent|handle|build)|going with you|(?:send|email|mail) (?:me |us |over )?(?:the |your |a )?(?:contract|engagement letter|agreement|paperwork|deposit invoice)|(?:pay|send|transfer|put down|leave) (?:you )?(?:a|the|our|my) (?:deposit|retainer|design fee)|where to send the (?:deposit|design fee|retainer|money)|it'?s a yes|(?:we(?:'re| are)|i(?:'m| am)) (?:all set|good to go|(?:all )?in(?= ?[.,!;:)]| ?$))|good to go\b|when do we start|please start|(?:we|she|he|they|board|boss) said yes|lock (?:it|us|the date) in|don'?t need to shop around|sois vosotros|nos quedamos con|lo tenemos claro|(?:pagar|hago|hacer|dejar|transferir|abonar) (?:ya )?(?:la|una) (?:senal|transferencia|reserva|fianza)|adelante con|(?:queremos|quiero|quisieramos) (?:reservar|cerrar|confirmar)|(?<!\bno )quiero que (?:ustedes )?(?:me|nos|lo)|(?:envi|mand|pas)\w{1,5} el contrato|sind (?:wir )?uns einig|haben uns (?:fur (?:euch|sie)|entschieden)|(?:schick\w{0,3}|send\w{0,3}) (?:\w{2,6} ){0,3}(?:den )?vertrag|anzahlung (?:uberweise\w?|zahle\w?|leiste\w?)|fest (?:buchen|zusagen)|wir (?:buchen|nehmen) (?:euch|sie|das)|wir mochten, dass (?:ihr|sie)|(?:a|ont|avons|as) dit oui|(?:on|nous) (?:valid|sign|pren|confirm|retien)\w{1,4}|envoyer le contrat|faire signer|(?:verser|regler|payer) (?:l'acompte|les arrhes)|(?:je|nous) confirm\w{1,3}|c'est d'accord)\b/,
  book: /\b(?:(?:want|like|love|need|hoping|looking|wish|trying|able) to (?:book|schedule|reserve|make an? (?:appointment|booking|reservation)|set up an? (?:appointment|time|meeting|consult\w{0,8}|visit)|arrange|sign up|enrol+)|(?:can|could|may) (?:i|we) (?:please )?(?:book|schedule|reserve|get an? (?:appointment|slot)|come in|have an? appointment)|(?:please|pls) (?:book|schedule|reserve)|book (?:me|us|an?|the|you)|(?:need|want|get|have|make|schedule|book) an? (?:\w{1,14} )?(?:appointment|booking|consultation|slot)|any (?:appointments?|slots?|openings?)|termin (?:vereinbaren|buchen|machen|bekommen)|(?:einen|einen ersten) (?:beratungs)?termin|(?:reservar|agendar|pedir|concertar) (?:una? )?(?:cita|hora|mesa|visita)?|quiero una cita|(?:prendre|fixer|avoir) (?:un )?(?:rendez-vous|rdv)|reserver)\b/,
  visit:
    /\b(?:(?:can|could|who can) (?:you |someone |anyone |anybody |somebody )?come|(?:come|stop|drop|swing|pop) (?:out|over|by|round|around|to (?:the|our|my|see|look|check|measure))|(?:someone|somebody|a technician|an electrician|a plumber) (?:to )?come|(?:take|have) a look|site visit|home visit|in-home|on-?site|visit (?:us|the|our|my|this|next|on|tomorrow|today)|(?:a|your|schedule a|for a) visit|look at (?:it|the|our|my)|vorbeikommen|anschauen|ansehen|besichtig\w{1,5}|(?:pasar|venir) (?:a )?(?:ver|por)|una visita|(?:venir|passer) (?:voir|chez|sur place)|une visite|se deplacer|walk-?through)\b/,
  quote:
    /\b(?:quotes?|quotation|estimates?|proposal|(?:a|your) (?:bid|tender)|price (?:this|it) (?:up|out)|angebot|kostenvoranschlag|offerte|presupuesto|cotizacion|cotizar|devis)\b/,
  call: /\b(?:(?:call|ring|phone|text) (?:me|us)|give (?:me|us) a (?:call|ring|shout)|call ?back|(?:on|by|over) the phone|rufen sie|ruckruf|zuruckrufen|llame(?:me|nos|n)?|llamar(?:me|nos)?|rappele[rz]|appele[rz](?:-(?:moi|nous))?)\b/,
  repair:
    /\b(?:repair(?:s|ed|ing)?|fix(?:ed|ing)?|broken?|leak(?:s|y|ing|ed)?|burst|clogged|blocked|not (?:working|heating|cooling|draining|turning on|starting)|stopped working|won'?t (?:start|turn|close|open|drain|light)|no (?:heat|hot water|power|water)|reparatur|reparieren|defekt|kaputt|reparar|reparacion|averia|roto|fuga|reparation|reparer|en panne|fuite)\b/,
  price:
    /\b(?:how much|what (?:do|would|does|are|is|will|'s) (?:you |it |your |the |that |this |a )*(?:charge|cost|rates?|prices?|fees?|price|run)|prices?|pricing|price list|rates|cost(?:s|ing)?|fees?|was kostet|wie viel kostet|preise?|cuanto (?:cuesta|cobran|sale|vale)|precios?|combien|tarifs?|prix)\b/,
  availability:
    /\b(?:availab(?:le|ility)|(?:do|would|will|might) you (?:still )?have (?:any )?(?:time|room|space|capacity|openings)|taking on (?:new )?(?:clients|customers|patients|projects|work)|(?:are|is) you(?:r \w{1,12})? (?:free|booked)|(?:rooms?|tables?|slots?|dates?|spots?|places?) (?:free|open|left|available)|verfugbar|frei|disponib(?:le|les|ilidad|ilite))\b/,
  information:
    /\b(?:information|info|brochure|details|(?:tell|send) (?:me|us) more|learn more|know more|more about|options|questions?|do you (?:do|offer|handle|work|service|also|cover)|informationen|informacion|informations|renseignements?)\b/,
};

const NEED =
  /\b(?:needs?|needed|wants?|wanted|would (?:like|love)|'d (?:like|love)|looking (?:for|to|into|at)|interested in|hoping (?:to|for)|planning|plan to|want to|quote|estimate|proposal|install\w{0,6}|replac\w{1,6}|repair\w{0,3}|renovat\w{1,4}|remodel\w{0,4}|build\w{0,3}|paint\w{0,3}|fix\w{0,3}|clean\w{0,3}|book\w{0,3}|hire|hiring you|schedule|appointment|consultation|help (?:with|us|me|my|our)|can (?:you|someone|anybody|anyone)|could (?:you|someone)|in need of|require|order|getting married|suchen|brauche\w?|benotige\w?|mochten?|hatten? gern|wunschen|necesit\w{1,5}|quier\w{1,4}|queremos|quisier\w{1,4}|busc(?:o|amos)|me gustaria|nos gustaria|cherch\w{1,4}|voudr\w{1,5}|souhait\w{1,6}|(?:j'ai|nous avons|avons|ai) besoin|aimerai\w{1,4})\b/;

const NOT_DECIDED =
  /\b(?:(?:haven't|have not|not yet|nothing is|nothing's|not) decided|(?:will|to|we'll) decide|deciding|noch nichts? (?:fest|entschieden)|nichts fest|nicht entschieden|(?:rien|pas) (?:n'est |n'a |encore |ete )*decide\w?|decidiremos|(?:no|aun no|todavia no) (?:hemos |he |esta )?decidid\w|mussen auch noch zustimmen)\b/;

/** There is no hurry. */
export const NOT_URGENT =
  /\b(?:(?:no|not|isn'?t|nothing|not (?:really|super|very|that|at all|too)|not in (?:a|any)|no (?:big|real|particular)|there is no|in no) (?:an? )?(?:rush|hurry|urgent|urgency|emergency|asap|pressure)|keine eile|nicht (?:dringend|eilig)|whenever (?:you|it|suits|is)|no panic|not going anywhere|any day before|keine panik|hat (?:noch )?zeit|sin prisas?|no corre prisa|cuando (?:pued|quier)\w{1,4}|no (?:es|hay) (?:urgente|prisa)|pas (?:presse\w?|d'urgence|urgent)|rien ne presse|quand vous voulez)\b/g;

const HURRY =
  /\b(?:asap|a\.s\.a\.p|as soon as (?:you|your|possible|u)|urgent(?:ly)?|immediate(?:ly)?|right (?:away|now)|straight ?away|as quickly as|at (?:your|the) earliest(?! ?!)|earliest (?:possible|available|appointment)|soonest|how soon (?:can|could|would)|first available|time[- ]sensitive|deadline is|can'?t wait|desperate(?:ly)?|so schnell wie moglich|so bald wie moglich|schnellstmoglich|moglichst (?:bald|schnell)|dringend|eilt|sofort|umgehend|lo antes posible|cuanto antes|lo mas pronto|urgente|urge|de inmediato|ya mismo|des que possible|au plus vite|le plus (?:vite|tot|rapidement) possible|rapidement|urgence|urgemment|en urgence)\b/;
/** What cannot wait, whatever is said about the time. */
const EMERGENCY =
  /\b(?:emergency|burst (?:pipe|water)|pipe (?:has )?burst|flood(?:ed|ing)|water (?:is |keeps |was )?(?:coming|pouring|dripping|running|everywhere|through)|running (?:along|over|down|across) the|(?:nothing|no water) (?:comes )?out (?:of )?the|gas (?:smell|leak)|smell(?:s|ing)? (?:of )?gas|(?:no|without|any) (?:heat|heating|hot water|power|electricity|water|toilet)\b|(?:boiler|heating|heat|furnace|radiators?)(?:'?s| is| are| has| have| here)? (?:\w{2,6} ){0,3}(?:dead|stopped|off|out|broken|gone|stone cold|cold since|packed up|given up)|(?:locked|shut) (?:us |me |him |her )?out|changed the locks|sparks?|sparking|sewage|is freezing|notfall|rohrbruch|wasser (?:lauft|kommt|tropft|steht)|(?:heizung|warmwasser|therme) (?:\w{2,6} ){0,3}(?:ausgefallen|kaputt|tot|aus|kalt|geht nicht)|kein(?:e)? (?:heizung|warmes wasser|warmwasser|strom)|ausgesperrt|(?:einspringen|kurzfristig (?:ersatz|abgesagt))|hat (?:heute |gestern |uns )?abgesagt|emergencia|(?:se (?:ha )?sal\w{1,3}|cae|entra|sale) (?:el )?agua|inundad\w|sin (?:calefaccion|agua caliente|luz|agua)|(?:nos|me) ha (?:fallado|dejado tirad\w{1,2}|cancelado)|l'eau (?:coule|entre|monte)|inonde\w{0,3}|degat des eaux|(?:plus|pas) d'(?:eau chaude|eau|electricite)|(?:plus|pas) de (?:chauffage|courant)|(?:en panne|hors service)|ne (?:serre|roule|marche|demarre|freine|fonctionne) plus|je suis a pied|backed out|overflow\w{0,3}|went under|(?:uber|quillt)laufen|lauft uber|desborda\w{0,2}|deborde\w{0,2}|nos han (?:cancelado|dejado)|nos salvais|liegt im krankenhaus|ist (?:uns )?ausgefallen|hat uns (?:abgesagt|versetzt)|nous a lache\w?|a annule|let us down|cancelled on (?:us|me))\b/;

const COOL: { re: RegExp; points: number; seen: string }[] = [
  {
    re: /\b(?:just (?:looking|curious|wondering|browsing|exploring|checking|researching|dreaming|gathering)|some ?day|at some point|eventually|one of these (?:days|years)|one day|toying|daydream\w{0,3}|in the (?:distant )?future|down the (?:road|line)|early stages|very early|not (?:for a while|sure (?:yet|if|when|whether)|ready|committed|decided)|haven'?t decided|years? from now|irgendwann|nur mal|unverbindlich|algun dia|solo (?:quiero|queria) saber|por curiosidad|un jour|simple curiosite|eventuellement|might (?:want|be interested|consider)|maybe (?:next|some|in))\b/,
    points: 2,
    seen: 'sounds vague about whether and when',
  },
  {
    re: /\b(?:shopping around|compar(?:e|ing) (?:prices|quotes|companies|offers|options|a few|several|contractors|estimates)|(?:getting|collecting|gathering|have|got) (?:a few|several|some|multiple|three|3|4|five|5|different|a bunch of|other) (?:\w{1,10} )?(?:quotes|prices|estimates|bids|offers)|cheap(?:est|er)?|best price|lowest (?:price|bid|quote)|(?:numbers|figures|prices|quotes|offers) from (?:\d|several|a few|some|other|different|two|three|four|five)|(?:calling|asking|ringing|shopping|phoning) around|other (?:quotes|offers)|whoever is|(?:frage|schreibe|fragen) (?:gerade )?(?:\d{1,2}|mehrere|verschiedene)|(?:mehrere|verschiedene) angebote|vergleich\w{0,3}|gunstigsten|varios presupuestos|comparo|comparar|mas barat\w|(?:je|nous) compar\w{1,4}|je fais le tour|plusieurs devis|le moins cher|beat (?:this|the|their|a|any) (?:price|quote|offer)|price match|preise vergleichen|comparando precios|mas barato|comparer les prix|moins cher|gunstigste)\b/,
    points: 2,
    seen: 'compares prices',
  },
  {
    re: /\b(?:thinking (?:about|of)|considering|ballpark|rough (?:idea|price|estimate|cost|figure)|price (?:list|range)|not sure (?:what|which|how)|general (?:idea|info\w{0,8}|question)|no (?:specific|particular|firm) (?:plans?|date|timeline)|uberlegen|pensando en|on (?:pense|reflechit))\b/,
    points: 1,
    seen: 'is still considering',
  },
  {
    re: /\b(?:not sure (?:if|whether) (?:you|this is|that's)|don'?t know (?:if|whether) you|is this something you|might not be (?:your|something)|probably (?:too small|not your)|outside (?:of )?your (?:area|usual|normal)|do you (?:also|even|ever) (?:do|offer|handle|work|service|cover|travel|deliver))\b/,
    points: 1,
    seen: 'is unsure whether you do this',
  },
  {
    re: /\b(?:not (?:going to|planning to) (?:book|hire|buy|order|do anything)|won'?t be (?:booking|hiring|buying)|for (?:a )?(?:school|class|homework)|just the (?:number|price)|spreadsheet|idle (?:question|curiosity)|(?:being|just) nosy|asking for a friend|kidding|just so (?:we|i) know|(?:ours|mine|it) is (?:still )?fine|n'a rien pour le moment|noch kein (?:datum|termin|ort)|hacer(?:nos|me) una idea|no tenemos fecha|keine eile und kein|purely hypothetical|hypothetical(?:ly)?|settle (?:a|an) (?:bet|argument)|if we ever|should we ever|no (?:concrete )?plans|someday|no voy a contratar|no vamos a contratar|trabajo de clase|por saber|curiosidad|algun dia|ya veremos|aus neugier|neugierig|nur (?:eine )?(?:frage|idee) |mal sehen|irgendwann|ins blaue|fur die schule|par curiosite|pour savoir|a tout hasard|un de ces jours|peut-etre un jour|rien de (?:concret|precis))\b/,
    points: 2,
    seen: 'sounds vague about whether and when',
  },
  {
    re: /\b(?:perhaps|possibly|might|maybe|not sure|no idea (?:if|when|yet)|quiza\w?|tal vez|a lo mejor|no se si|no sabemos si|por si acaso|vielleicht|eventuell|evtl|falls wir|wissen noch nicht|peut-etre|sans doute|on verra|si jamais|je ne sais pas (?:si|encore))\b/,
    points: 0.5,
    seen: 'is not sure',
  },
];

/** Money as customers write it, with a group for the number and one for thousands. */
const MONEY =
  /(?:[$€£]|\b(?:usd|eur|gbp|chf|budget(?: is| of| around| about| up to|:)*) ?[$€£]?) ?(\d[\d.,' ]{0,12}\d|\d)( ?k\b)?|\b(\d[\d.,']{0,12}\d|\d)( ?k)?(?: ?(?:[$€£]|(?:dollars|bucks|usd|euros?|eur|pounds|grand|gbp|chf|francs?)\b))|\b(\d{1,4}) ?(k|thousand|tausend|mil|mille)\b/g;

/** What the rules see of somebody who may become a customer. Text is flattened. */
export interface LeadEvidence {
  wishes: Wish[];
  /** A need in so many words, or a wish that is one. */
  need: boolean;
  urgent: string | null;
  /** The urgency is one of the thing itself: no heating, water through the ceiling. */
  emergency: boolean;
  dates: NamedDate[];
  /** Largest amount of money named. */
  budget: { amount: number; words: string } | null;
  cool: { points: number; seen: string[] };
  unhurried: boolean;
  words: number;
}

/** What is wanted in a flattened text, in the order in which one is named first. */
export function findWishes(text: string): Wish[] {
  return WISHES.filter((wish) => WISH_PATTERNS[wish].test(text));
}

export function findEvidence(text: string, now: Date): LeadEvidence {
  const unhurried = NOT_URGENT.test(text);
  NOT_URGENT.lastIndex = 0;
  const rest = text.replace(NOT_URGENT, ' ');
  const undecided = NOT_DECIDED.test(rest);
  const wishes = findWishes(rest).filter(
    (wish) => !(wish === 'decided' && undecided) && !(wish === 'call' && refusesCalls(rest)),
  );
  const cool = COOL.filter((signal) => signal.re.test(rest));
  return {
    wishes,
    need: NEED.test(rest) || wishes.some((wish) => wish !== 'information' && wish !== 'price'),
    urgent: EMERGENCY.exec(rest)?.[0] ?? findHurry(rest),
    emergency: EMERGENCY.test(rest),
    dates: findDates(rest, now),
    budget: findBudget(rest),
    cool: {
      points: cool.reduce((sum, signal) => sum + signal.points, 0),
      seen: cool.map((signal) => signal.seen),
    },
    unhurried,
    words: rest === '' ? 0 : rest.split(' ').length,
  };
}

/**
 * What a conversation shows, with the days that hold now: those of the newest message where it names one for the thing
 * itself, or puts one right.
 */
export function findCurrent(reading: Reading, now: Date): LeadEvidence {
  const evidence = findEvidence(reading.all, now);
  if (reading.all === reading.text) return evidence;
  const dates = findDates(flatten(reading.newest), now);
  if (!reading.corrects) return dates.some(({ talk }) => !talk) ? { ...evidence, dates } : evidence;
  if (dates.length === 0) return evidence;
  // "I meant Thursday" is a day to talk where the one before it was.
  const before = evidence.dates.filter(({ words }) => !dates.some((date) => date.words === words));
  const talk = before.length > 0 && before.every((date) => date.talk);
  return { ...evidence, dates: dates.map((date) => ({ ...date, talk: date.talk || talk })) };
}

/** The words that say it is to be soon. */
export function findHurry(text: string): string | null {
  return HURRY.exec(text)?.[0] ?? null;
}

/** Money that somebody else paid or asked, or that is gone. */
const NOT_THEIRS =
  /\b(?:(?:paid|gave) (?:you|them|him|her)|lost|(?:contractor|company|neighbou?r|builder|guy|firm|they|he|she)s? (?:\w{2,10} ){0,2}(?:wanted|wants|charged|asked|quoted|paid)|quotes? (?:that )?(?:i|we)(?:'ve| have)? (?:got|have|received)|quoted (?:us|me)|nachbar\w{0,2} (?:\w{2,10} ){0,2}(?:bezahlt|gezahlt)|verloren|(?:vecin[oa]s?|ellos) (?:\w{2,10} ){0,2}pag\w{2,5}|perdi\w{0,4}|voisin\w{0,2} (?:\w{2,10} ){0,2}paye|perdu)(?:(?! budget)[^.!?;]){0,40}$/;

/** The largest amount of money in a flattened text that is their own; 100 and more only. */
function findBudget(text: string): { amount: number; words: string } | null {
  let best: { amount: number; words: string } | null = null;
  for (const match of allMatches(text, MONEY)) {
    const digits = match[1] ?? match[3] ?? match[5] ?? '';
    const thousands = match[2] ?? match[4] ?? match[6] ?? (/\bgrand\b/.test(match[0]) ? 'k' : '');
    const amount = parseAmount(digits) * (thousands ? 1000 : 1);
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (amount >= 100 && amount > (best?.amount ?? 0) && !NOT_THEIRS.test(before))
      best = { amount, words: match[0].replace(/^[^\d$€£]+/, '').trim() };
  }
  return best;
}

/** "20,000", "20.000", "20'000.50" and "20 000" are all twenty thousand. */
export function parseAmount(text: string): number {
  const whole = text.trim().replace(/[.,]\d{1,2}$/, '');
  return Number(whole.replace(/[^\d]/g, '') || '0');
}
