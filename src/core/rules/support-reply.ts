import { findDates } from '../guard/figures.js';
import { GRIEVANCE, TROUBLE } from './signals-support.js';

/** Words that tell a support matter without telling that anything is wrong: an invoice, a moved date, "thanks again". */
const HARMLESS =
  /\b(?:(?:no|not a|nothing|without any|never any|keinerlei|nichts|ningun\w{0,2}|aucun\w{0,2}) (?:\w{1,10} )?(?:complaints?|wrong|missing|mistakes?|damage|leaks?|queja|error|erreur|falsch|kaputt)|(?:thanks?(?: you)?|thx|once|see you|book|use|hire|call|recommend|come|work with) (?:\w{1,8} ){0,3}again|again,? (?:thanks?|many thanks|thx)|still (?:on|ok|okay|fine|good|great|valid|possible|planned|coming|happening|love|loving|happy|works?|working|looks?)|invoices?|statement|rechnung|factura|facture|verschieben|warranty|guarantee|garantie|garantia)\b/g;

/** Whether something went wrong for the customer, in flattened text. */
export function tellsTrouble(flat: string): boolean {
  const rest = flat.replace(HARMLESS, ' ');
  return TROUBLE.test(rest) || GRIEVANCE.test(rest);
}

/** What a photo can show: not a late parcel, a wrong sum or an answer that never came. */
const TO_BE_SEEN =
  /\b(?:fall(?:s|ing|en)? (?:off|out|apart)|fell (?:off|out|apart)|com(?:es|ing|e) (?:off|loose|apart)|peel\w{0,3}|broke\w{0,2}|leak\w{0,3}|drip\w{0,4}|crack\w{0,3}|chip(?:s|ped|ping)?|loose|dent\w{0,3}|rust\w{0,3}|mou?ld\w{0,2}|warp\w{0,3}|gaps?|damag\w{1,3}|marks|stains?|scratch\w{0,3}|stopped|fail(?:s|ed|ing)|(?:not|isn'?t|doesn'?t|won'?t) (?:work|close|open|shut|drain|turn|start|light|heat|flush)\w{0,3}|kaputt|tropft|klemmt|undicht|defekt|risse?|wackelt|schimmel|flecken|beschadigt|ne (?:marche|fonctionne|tient|passe|serre|tourne)\w{0,2} (?:plus|pas)|casse\w{0,2}|fuit|fuite|fissure\w{0,2}|raye\w{0,2}|abime\w{0,2}|couine\w{0,2}|grince\w{0,2}|no funciona|rot[oa]s?|gotea|gotera|grietas?|manchas?|rayad[oa]s?|danad[oa]s?|despegad[oa]s?)\b/;

/** Whether a photo would tell what is wrong, in flattened text. */
export function canBeSeen(flat: string): boolean {
  return TO_BE_SEEN.test(flat);
}

const NUMBERED =
  /\b(?:order|job|ticket|case|booking|reservation|contract|invoice|quote|estimate|rechnung|auftrag|bestellung|buchung|vertrag|vorgang|angebot|factura|pedido|reserva|contrato|presupuesto|facture|commande|contrat|dossier|devis)(?: (?:no\.?|number|nr\.?|nummer|numero|num\.?|n[.º°o]{0,2}|id))?:? ?#? ?[a-z]{0,4}-?\d{2,}/;
/** Codes with letters in them, after a word that announces one. */
const CODED =
  /\b(?:re|ref|reference|referenz|referencia|localizador|expediente|kundennummer|auftragsnummer|rechnungsnummer|bestellnummer|buchungsnummer)\.?:? ?#?(?=[a-z0-9-]{0,10}\d)(?:\d{4}[a-z0-9-]{0,12}|[a-z0-9-]{5,16})\b/;
const WORK_OF_OURS = new RegExp(
  [
    String.raw`\byou (?:guys )?(?:have |had |just |recently )*(?:installed|built|fitted|repaired|fixed|replaced|painted|remodel+ed|renovated|laid|tiled|planted) (?:a|an|the|our|my|us|me|this|that|two|new) [a-z]{3,}`,
    String.raw`\b(?:the|our|my) (?:[a-z]{3,14} ){1,2}(?:that |which )?(?:you|your (?:team|crew|people|guys)) (?:guys )?(?:have |had |just |recently )*(?:installed|built|fitted|repaired|fixed|replaced|painted|did|made|remodel+ed|renovated|laid|tiled|delivered|sold)\b`,
    String.raw`\b(?:die|der|das|den) [a-z]{3,24}, (?:die|der|das|den) (?:ihr|sie|eure leute|ihre leute) [^.!?]{0,40}\b(?:habt|haben|hattet|hatten)\b`,
    String.raw`\b(?:el|la|los|las|mi|mis|nuestr[oa]s?) [a-z]{3,20} (?:que )?(?:nos |me |los |las |lo |la )?(?:instalaron|pusieron|hicieron|repararon|arreglaron|montaron|pintaron|entregaron|vendieron|[a-z]{3,12}[ai]steis)\b`,
    String.raw`\b(?:le|la|les|mon|ma|mes|notre|nos) [a-z]{3,20} que vous (?:nous |m')?(?:avez|aviez) [a-z]{3,}`,
  ].join('|'),
);
const APPOINTMENT =
  /\b(?:appointment|visit|booking|slot|delivery|reservation|session|termin|buchung|lieferung|cita|visita|reserva|entrega|rendez-vous|rdv|livraison|creneau)\b/;

/** That somebody was there, or something was brought in: with its day that is a job too. */
const WAS_THERE =
  /\b(?:(?:was|were|came|been) (?:here|out|over|round|around|by|at (?:ours|my|our))|(?:dropped|brought|left) (?:it|him|her|them|my|our) |(?:war|waren|wart) (?:hier|da|bei (?:mir|uns))|(?:abgegeben|vorbeigebracht)|(?:vino|vinieron|estuvo|estuvieron|estuvisteis|vinisteis)|(?:deje|dejamos|lleve) (?:mi|el|la|nuestr[oa]) |(?:est|sont|etes) (?:venue?s?|passee?s?)|depose\w{0,2}) ?/;

/** Whether the customer says which job, order or appointment it is about, in flattened text. */
export function namesJob(flat: string): boolean {
  return (
    NUMBERED.test(flat) ||
    CODED.test(flat) ||
    WORK_OF_OURS.test(flat) ||
    ((APPOINTMENT.test(flat) || WAS_THERE.test(flat)) && findDates(flat).length > 0)
  );
}
