import { atOnce, byStretches, findSome, type Sign } from './stretches.js';

/** Looks for each order by itself: the first look of all compiles what takes half a second together. */
export function* rehearseOrders(flat: string): Generator<void> {
  for (const order of ORDERS) {
    atOnce(findSome(flat, [order]));
    yield;
  }
}

/** A program by a name that customers do not give to people or to what they want mended. */
const PROGRAM =
  "(?:(?<!')ai|llm|chat ?bot|bots?|(?:language|ai) models?|automations?|auto-?(?:reply|responder)|automat(?:ed|ic) (?:\\w+ )?(?:reader|reply|system|assistant|agent|process(?:or|ing)?|workflow|handler|tool)|(?:drafting|sorting|triage|routing|reply|record-keeping|booking-in|ticket(?:ing)?|inbox|mail|crm|classification|summary|logging) (?:system|tool|software|engine|agent|assistant|script|bot|module|program)|(?:virtual|digital) (?:assistant|agent)|processor|classifier|summari[sz]er|parser|pipeline|workflow|ki|sprachmodell|chat-?bot|automatik|automatisierung|automatische[rns]? (?:\\w+ )?(?:system|assistent|antwort|verarbeitung|bearbeitung)|ia|inteligencia artificial|modelo de lenguaje|automatizacion|(?:asistente|sistema|proceso|respuesta|lector) (?:automatic[oa]|automatizad[oa]|virtual)|intelligence artificielle|modele de langage|automatisation|(?:assistant|systeme|traitement|lecteur|reponse) (?:automatique|automatise|virtuel)|outil de (?:traitement|tri|redaction)|herramienta de (?:\\w+))";
/** A program by a name that others bear too: it has to be theirs, or to have this message in hand. */
const TOOL =
  '(?:systems?|software|tools?|programs?|scripts?|models?|assistants?|agents?|machines?|robots?|engine|automat(?:on)?|readers?|backend|database|crm|helpdesk|programm|werkzeug|modell|assistent\\w{0,2}|assistenz|maschine|rechner|computer|skript|sistema|programa|herramienta|modelo|asistente|agente|maquina|ordenador|systeme|logiciel|outil|programme|modele|ordinateur)';
const ANY = `(?:${PROGRAM}|${TOOL})`;
/** The work on a message, in the third person or the second, and its infinitive. */
const WORKS =
  '(?:draft|summari[sz]|classif|categori[sz]|process|prepar|sort|triag|pars|log|rout|handl|read|writ|answer|repl|respond|generat|record|rat|rank|evaluat|compos|fil)(?:e?s|ies|y|e|ing)?';
const WORKS_DE =
  '(?:\\w*(?:beantwort|sortier|zusammenfass|verarbeit|bearbeit|einstuf|klassifizier|auswert|vorbereit|weiterleit|erfass)\\w*|liest|lesen|fasst|schreibt|verfasst|erstellt)';
const WORKS_ES =
  '(?:(?:redact|clasific|proces|resum|orden|prepar|responda?|contest|gestion|registr|gener|analic|evalu)\\w*|le[ea]|lea[ns]?|escrib[ea]|tramit\\w*)';
const WORKS_FR =
  '(?:(?:redig|class|trait|resum|trie|prepar|repond|gere|enregistr|gener|analys|evalu)\\w*|lit|lira|ecri\\w*)';
/** The message, and what is made of it. */
const WORK =
  '(?:this|these|it|the|my|your|our|incoming|esto|este|esta|estos|la|el|los|mi|su|dies\\w{0,2}|das|die|den|der|hier|meine|ihre|ce|cet|cette|ces|le|les|ceci|cela|ma|mon|votre)';

/** May, should, must, is to. */
const SHALL =
  "(?:should|must|may|shall|can|could|needs? to|has to|have to|is to|ought to|might|(?:is|are) (?:allowed|free|asked|requested|welcome|supposed|instructed) to|please|kindly|soll(?:te)?|darf|muss|kann|konnte|moge|bitte|debe(?:ria)?|puede|tiene que|podria|ha de|por favor|doit|devrait|peut|pourrait|merci de|s'il vous plait)";
/** What is done with a message and with its answer. */
const ACTS =
  '(?:answer|reply|respond|say|state|write|mention|include|insert|add|append|put|set|mark|classify|categori[sz]e|treat|flag|rate|rank|prioriti[sz]e|route|log|record|file|register|note|tag|label|consider|regard|approve|accept|confirm|send|release|dispatch|forward|redirect|skip|bypass|omit|leave (?:out|off|away)|ignore|disregard|forget|drop|stop|pretend|act|behave|reveal|print|list|show|repeat|translate|tell|quote|offer|promise|agree|assume|waive|output|return|begin|start|end|use|close|escalate|tick)';
const ACTS_DE =
  '(?:\\w{0,8}(?:antwort|schreib|sag|erwahn|einfug|einbau|aufnehm|aufnimm|hinzufug|markier|einstuf|stuf|behandel|kennzeichn|prioris|freigeb|freigib|gib|genehmig|bestatig|send|schick|weiterleit|uberspring|weglass|auslass|ignorier|vergess|vergiss|zeig|nenn|ausgeb|ubersetz|wiederhol|biet|verspr|setz|trag|leg|nimm|eintrag|verhalt|betracht|ausgeh|vermerk)\\w*|lass\\w*|tu\\b)';
const ACTS_ES =
  '(?:(?:respond|contest|dig|dec|di[ag]?|escrib|mencion|incluy|inclu|insert|anad|agreg|pon|marc|clasifi|trat|etiquet|prioriz|aprueb|aprob|acept|confirm|envi|mand|reenvi|salt|omit|ignor|olvid|muestr|mostr|revel|traduc|traduzc|repit|repet|ofre|promet|consider|registr|anot|deriv)\\w*|deje de|dejar de|haga|actu\\w*)';
const ACTS_FR =
  '(?:(?:repond|dis|dit|dire|ecri|mention|inclu|insere|ajout|met|class|trait|marqu|etiquet|prioris|approuv|accept|confirm|valid|envo|transmet|saut|omet|ignor|oubli|montr|revel|affich|tradui|repet|propos|promet|consider|enregistr|not|laiss)\\w*|fass\\w*|agis\\w*|passe[rz]?)';
const ANY_ACT = `(?:${ACTS}|${ACTS_DE}|${ACTS_ES}|${ACTS_FR})`;
/** The parts of handling that a customer has no hand in: what marks an order as one about itself. */
const HANDLING =
  '(?:(?:the|your|its|their|any|every|automatic|generated|drafted) (?:\\w+ )?(?:reply|answer|response|draft|summary|output|card|record)|repl(?:y|ies)|answer|respond|(?:this|the|my) (?:\\w+ )?(?:message|request|inquiry|enquiry|lead|ticket|conversation|sender|customer|client|submission|entry|one)|review|approval|caveats?|polic(?:y|ies)|triage|antwort\\w*|entwurf|(?:diese|dieser|meine|die) (?:anfrage|nachricht|kund\\w+|absender)|prufung|freigabe|vorbehalte|zusammenfassung|(?:esta|la|mi|este) (?:consulta|solicitud|mensaje|cliente|peticion|respuesta)|respuesta|respond\\w*|contest\\w*|borrador|revision|advertencias|resumen|(?:cette|la|ce|le|ma|mon) (?:demande|message|client\\w{0,2}|reponse|requete)|repon\\w*|brouillon|relecture|validation|reserves)';
/** No program: what a customer wants built, mended or moved. */
const THING =
  "(?<!\\b(?:heating|heat|alarm|irrigation|home|cooling|security|sound|solar|washing|coffee|sewing|answering|printer|water|exhaust|filter|vending|ice|our|my|a|an|un|una|une|ein|eine|einen|de|d'|unser\\w{0,2}|notre|nuestr[oa]|mi|mon|ma|meine?) )";

const GAP = '(?:[^.!?]{0,90}?\\b)';
const PEOPLE_TOO =
  '(?:whoever|whatever|whichever \\w+|anyone|anything|any \\w+|who(?:m)?ever|the (?:one|person|thing|system|software|tool|program|script|model|machine|reader|agent) (?:that|which|who))';
const STAFF =
  "(?:(?:the|your|our) (?:owner|boss|developers?|admin\\w*|it (?:team|department|support|guy|person)|manager|management|supervisor|engineers?|operator|vendor|director|support(?: team)?|head office|programmer|web ?master|system administrator|team lead|founder|ceo)|it\\b(?! (?:is|was|has|would|will|'s))|management|head ?office|tech(?:nical)? support|der (?:inhaber|chef|eigentumer|geschaftsfuhrer|administrator|entwickler)|die (?:inhaberin|chefin|it(?:-abteilung)?|geschaftsleitung|technik|zentrale)|(?:euer|ihr|dein|unser) (?:entwickler|chef|administrator|programmierer|systemadministrator)|(?:el|la|tu|su|vuestro|un) (?:duen[oa]|jef[ea]|propietari[oa]|desarrollador\\w?|administrador\\w?|gerente|encargad[oa]|programador\\w?|(?:equipo|departamento|servicio) (?:de )?(?:\\w+))|(?:le|la|votre|ton) (?:patron(?:ne)?|proprietaire|gerant\\w?|developpeu\\w+|administrateur|direction|chef|responsable|programmeur|service (?:informatique|technique)))";
const INTRODUCES =
  "(?:this is|it's|i'm|i am|it is|here is|speaking as|from|hier ist|hier spricht|ich bin|hier schreibt|soy|aqui|le habla|les habla|al habla|ici|je suis|c'est|message (?:de|du|from)|with)";
const STAFF_ACTS =
  '(?:(?:set|mark|route|treat|log|classify|flag|label|tag|rate|push|move|bump|close|file|prioriti[sz]e|put|approve|release|consider) (?:this|it|them|these|the (?:lead|inquiry|enquiry|message|request|ticket|reply|draft|customer|conversation))\\b|send (?:out )?(?:the|this|its|your) (?:reply|answer|draft|response)|(?:have|let|make|tell) (?:the|your) (?:system|software|tool|bot|assistant|program|ai)|print|reply with|(?:skip|disable|turn off|switch off|bypass|override|suspend) (?:the |all |any )?(?:\\w+ )?(?:review|checks?|approval|rules?|filters?|safety|guard|polic\\w+|triage)|without (?:waiting|review|checking|asking)|(?:the|your) (?:system|software|bot|assistant|tool) (?:should|must|can|may)|(?:einstufen|markieren|freigeben|behandeln|priorisieren)|antworten lassen|setz\\w* (?:diese|das|die|sie)|(?:das|ihr) (?:system|programm) (?:soll|muss|darf)|sofort (?:senden|absenden|freigeben|antworten)|(?:marc|clasific|aprueb|aprob|trat|prioriz|etiquet)\\w* (?:esta?|el|la) |pon\\w* (?:este|esta|el mensaje|la solicitud|la consulta)|envi\\w* (?:ya |directamente |inmediatamente )?la respuesta|que (?:el|su) (?:sistema|programa|software)|(?:class|trait|marqu|approuv|valid|prioris)(?:e|ez|er|onse?)\\w* (?:ce|cette|le|la) |mette[zs]? (?:ce|cette|le message|la demande)|envoye?[zr]? (?:directement )?la reponse|que (?:le|votre) (?:systeme|logiciel))';
const NOTE =
  '(?:notes?|reminder|message|memo|hints?|request|instructions?|information|info|attention|fao|hinweis|vermerk|notiz|nachricht|info|mitteilung|nota|aviso|mensaje|recordatorio|instruccion(?:es)?|indicacion|remarque|rappel|consignes?|avis)';
const TO = '(?:to|for|from \\w+ to|an|furs?|fur|para|al?|pour|au|a)';
const THE =
  "(?:the |your |any |our |das |die |den |dem |der |ihr\\w{0,2} |el |la |su |vuestr[oa] |l'|le |les |votre |)";

const ANSWERS = 'reply|response|answer|e-?mail|message back|draft|summary|write-?up|letter|response back';

/**
 * What in a flattened text (see `flatten` in core/rules) gives an order about its own handling to whoever or whatever
 * handles it: who is addressed, and what is to be done with which part of the work. English, Spanish, German, French.
 */
export const ORDERS: Sign[] = [
  // Somebody or something that has this message in hand, and what it is to do.
  byStretches(
    new RegExp(
      `\\b${PEOPLE_TOO}(?: (?:is|are|it is that|ends up|will be|happens to be))? (?:\\w+ )?${WORKS} (?:${WORK}\\b${GAP}|(?:here|messages?|mail) ${GAP}|${GAP})(?:${SHALL}|:|,) ?(?:please |also |not |kindly )*${ACTS}\\b`,
    ),
  ),
  new RegExp(
    `\\b(?:note|reminder|message|memo|for|to|attention|dear) (?:to |for )?${PEOPLE_TOO} (?:\\w+ )?${WORKS} [^.!?]{0,60}(?::|,| - )`,
  ),
  byStretches(
    new RegExp(
      `\\b(?:wer (?:auch immer |immer )?|derjenige, der |(?:das|die|der) ${TOOL},? (?:das|die|der|welche\\w?) )(?:[^.!?]{0,40}?\\b)?${WORKS_DE}\\b${GAP}(?:${SHALL}|:) ?${GAP}${ACTS_DE}`,
    ),
  ),
  byStretches(
    new RegExp(
      `\\b(?:quien(?:quiera)?(?: que)?|el que|la persona que|(?:el|la) ${TOOL} que) (?:\\w+ ){0,2}?${WORKS_ES} ${GAP}(?:${SHALL}|:|,|que) ?(?:no )?${ACTS_ES}`,
    ),
  ),
  byStretches(
    new RegExp(
      `\\b(?:celui qui|celle qui|quiconque|la personne qui|(?:le |la |l')${TOOL} qui) (?:\\w+ ){0,2}?${WORKS_FR} ${GAP}(?:${SHALL}|:|,|qu'il|qu'elle) ?(?:ne )?${ACTS_FR}`,
    ),
  ),
  // A note to it, wherever it stands.
  new RegExp(`\\b${NOTE} ${TO} ?${THE}${ANY}\\b`),
  new RegExp(
    `\\b${NOTE} (?:to|for|para|pour|fur|a) (?:whoever|whatever|quien|el que|celui qui|wer)\\b[^.!?]{0,60}[:,]`,
  ),
  byStretches(
    new RegExp(
      `(?:^|[.!?\\n:)("'>-] ?)(?:and |please |this is |the following is |und |y |et )?${TO} ?${THE}${ANY}\\b[^.!?:]{0,60}:`,
    ),
  ),
  new RegExp(`\\bfollowing (?:\\w+ ){0,3}(?:for|to) ${THE}${ANY}\\b`),
  // Addressed by its name.
  new RegExp(
    `\\b(?:dear|hey|hello|hi|querid[oa]|estimad[oa]|hola|liebe[rs]?|hallo|chere?|bonjour) (?:\\w+ )?${ANY}\\b(?! (?:team|crew|staff|company|shop|services|solutions|expert|builders?))`,
  ),
  // A program's name, and what it is to do.
  byStretches(
    new RegExp(
      `\\b(?<!(?:studies|uses?|using|with|an?|about|our|my|un|una|une|eine?n?) )(?:the |your |l'|das |ihr |der |la |el |le |su )?${PROGRAM}\\b(?! (?:team|company|agency|studio))(?:[^.!?]{0,60}?\\b)?(?:${SHALL}|qu'il|que) (?:[^.!?]{0,50}?\\b)?${ANY_ACT}`,
    ),
  ),
  byStretches(
    new RegExp(
      `\\b(?:your|ihre?[rnms]?|ihr|dein|deine|euer|su|vuestr[oa]|votre|tu|the|das|die|der|el|la|le|l') ?${THING}${TOOL}\\b(?: \\w+){0,4} (?:${SHALL}) (?:[^.!?]{0,60}?\\b)?${ANY_ACT}\\b[^.!?]{0,60}?\\b${HANDLING}\\b`,
    ),
  ),
  new RegExp(
    `\\b(?:your|ihre?[rnms]?|ihr|dein|deine|euer|su|vuestr[oa]|votre) ${TOOL}\\b(?: \\w+){0,3} (?:${SHALL}) (?:\\w+ ){0,4}?(?:treat|classify|disregard|ignore|answer|reply|respond|antworten|behandeln|tratar|responder|traiter|repondre)\\b`,
  ),
  byStretches(
    new RegExp(
      `\\b(?:das|der|die|el|la|le|l') ?${THING}${TOOL}\\b (?:[^.!?]{0,20}?\\b)?${SHALL} (?:[^.!?]{0,40}?\\b)?(?:antworten|beantworten|einstufen|responda?|contestar|responder|repondre|repondent?)\\b`,
    ),
  ),
  byStretches(
    new RegExp(
      `\\b(?:have|let|make|tell|ask|get|allow|que|faites en sorte que|lassen sie|sorgen sie dafur, dass) (?:the|your|el|su|le|votre|l'|das|ihr) ?${ANY}\\b(?:[^.!?]{0,30}?\\b)${ANY_ACT}\\b`,
    ),
  ),
  // On the condition that it is one.
  new RegExp(
    `\\b(?:if|in case|should|since|because|as) (?:you(?:'re| are| happen to be)?|this is being|this is|it is)(?: read by| handled by| answered by| processed by)? (?:an? |the )?(?:\\w+ )?${ANY}\\b`,
  ),
  new RegExp(
    `\\b(?:as|als|como|en tant que|comme) (?:the |das |el |l'|le |la |die )?${ANY} (?:handling|reading|answering|processing|that (?:handles|reads|answers)|dieses|diese|que|qui|in charge|behind|of this)\\b`,
  ),
  byStretches(
    new RegExp(
      `\\b(?:if|when|falls|wenn|sofern|si|cuando|lorsque|quand) (?:an? |any |the |your |eine? |ein |die |das |un |una |une |el |la |le |l')?(?:\\w+ )?${ANY} (?:${WORKS}|${WORKS_ES}|${WORKS_FR}|[^.!?,]{0,50}?${WORKS_DE})\\b[^.!?]{0,60}[,:]`,
    ),
  ),
  new RegExp(
    `\\b(?:wenn|falls) (?:du|sie) (?:eine? )?(?:\\w+ )?${ANY} (?:bist|sind)\\b|\\bsi (?:eres|es usted|tu es|vous etes) (?:un[ae]? )?(?:\\w+ )?${ANY}\\b`,
  ),
  // While it makes the answer.
  new RegExp(
    `\\b(?:when|while|before|on|after) (?:you )?(?:generat|produc|draft|compos|summari[sz]|classify)(?:e|ing)? ?(?:the|your|a|its|this|any)? ?(?:reply|response|answer|draft|summary|e-?mail|message|text)?,? ?(?:please |kindly )*${ACTS}\\b`,
  ),
  /\b(?:beim (?:erstellen|verfassen|schreiben|formulieren|generieren|zusammenfassen)|bei der (?:erstellung|beantwortung|zusammenfassung)) (?:der |des |dieser |einer |ihrer )?(?:antwort|entwurfs|nachricht|anfrage|zusammenfassung)\b|\b(?:al|antes de) (?:generar|redactar|elaborar|resumir|clasificar|preparar) (?:la|el|su|tu) (?:respuesta|borrador|resumen|mensaje)\b|\b(?:en (?:generant|redigeant|preparant|resumant)|avant de (?:generer|rediger|resumer)|lors de la (?:generation|redaction)) (?:la |le |votre |ta |de la |du )?(?:reponse|brouillon|resume|message)\b/,
  // Somebody passed off as staff, and what only staff do.
  byStretches(
    new RegExp(
      `\\b${INTRODUCES} ${STAFF}\\b(?! (?:of (?:the|a|my|our|an?) |de (?:la|un|una|mi) (?!empresa)|del |der (?:wohnung|hauses)|de l'|du (?!service)|d'))[^]{0,160}?\\b${STAFF_ACTS}`,
    ),
  ),
  new RegExp(
    `\\b${INTRODUCES} the (?:\\w+ ){0,2}(?:team|people|department|staff) (?:of|at|from|for|behind) your (?:\\w+ ){0,3}(?:vendor|software|provider|system|platform|tool|host)\\b[^]{0,160}?\\b${STAFF_ACTS}`,
  ),
  // A remark among those who handle it, and the values of its fields.
  /[[(<{*#] ?(?:!-- ?)?(?:for )?(?:internal|intern|interno|interne|interna|staff only|system|automation|routing|triage|processing)(?: (?:use|note|only|info|remark|vermerk|nota))?(?: only)? ?[\])}:>*#-]/,
  /\b(?:internal (?:note|use|remark|instruction|memo)|nur intern|interner (?:vermerk|hinweis)|nota interna|uso interno|note interne|usage interne) ?:/,
  byStretches(
    /<!--[^>]{0,200}\b(?:approved|status|reply|ignore|review|class|priority|antwort|respuesta|reponse)\b/,
  ),
  /\b(?:status|review|approval|classification|class|route|routing|triage|lead|confidence|sentiment|action|needs_review|requires_approval) ?= ?"?\w/,
  // Its answer without anyone, its past orders, its true work.
  /\bwithout (?:any )?(?:human|manual|person'?s?) (?:\w+ )?(?:involvement|intervention|input|oversight|eyes|interaction)\b|\bohne (?:menschliche\w?|manuelle\w?) \w+|\bsin (?:intervencion|supervision) (?:humana|manual)\b|\bsans (?:intervention|supervision) (?:humaine|manuelle)\b/,
  /\b(?:forget|ignore|disregard|repeat|tell me|reveal|show me|share) (?:\w+ )?what(?:ever)? (?:you|it|the (?:business|owner|company|team)|they|he|she) (?:(?:was|were|has been|have been|had been) (?:told|given|instructed|asked|taught)|said|told you|taught you|wrote|configured)\b|\bwhat (?:it|you) (?:was|were|has been|have been) (?:told|instructed|configured|programmed)\b|\binstructions (?:that )?you(?:'ve| have| had| were)? (?:been )?(?:given|received|follow|got from)\b|\btranslate (?:the|your|all) (?:\w+ )?(?:instructions|rules|prompt)\b/,
  /\bwas (?:man |wir |sie |der chef )?(?:dir|ihnen) (?:\w+ ){0,3}(?:gesagt|befohlen|vorgegeben|aufgetragen|beigebracht)\b|\b(?:lo )?que te (?:dijeron|han (?:dicho|ordenado|pedido|indicado|ensenado)|ordenaron|pidieron|indicaron)\b|\bce qu'on (?:t'a|vous a) (?:dit|demande|ordonne|appris|indique)\b|\b(?:traduce|traduzca|traduis|traduisez|ubersetze?) (?:me |mir )?(?:tus|sus|tes|vos|deine|ihre) (?:\w+ )?(?:instrucciones|reglas|instructions|consignes|regles|anweisungen|regeln)\b/,
  /\byour (?:real|true|actual|new|only) (?:job|task|purpose|goal|mission|role|assignment)\b|\b(?:tu|su) (?:verdadera?|nueva?) (?:tarea|trabajo|mision)\b|\bdeine (?:wahre|wirkliche|neue|eigentliche) aufgabe\b|\b(?:ta|votre) (?:vraie|nouvelle|veritable) (?:tache|mission)\b/,
  /\b(?:send|show|print|list|share|give)(?: me| us| out)? (?:the|your|a) (?:full |complete |whole |entire )?(?:customer|client|contact|lead|patient) (?:list|database|names|data|records)\b/,
  // What the answer shall say.
  /\b(?:the|your|any|every|its) (?:\w+ )?(?:reply|response|answer|summary|draft)(?: to (?:this|me|us)| (?:you|it) (?:send|write|prepare|generate)s?)? (?:should|must|shall|has to|needs to|is to) (?:\w+ )?(?:say|state|contain|read|begin|start|end|open|close|confirm|promise|be (?:exactly|only|just|nothing))\b/,
  /\b(?:include|insert|add|place|put|incluy\w+|anad\w+|insert\w+|agreg\w+|einfugen|aufnehmen|hinzufugen|inser\w+|inclu\w+|ajout\w+) (?:\w+ ){0,3}?(?:sentence|phrase|statement|frase|phrase|satz|the words|las palabras|les mots|die worte|a line (?:saying|stating|that)) ?(?::|"|«|“|'|that|saying)|\b(?:den|folgenden|diesen) satz ["«“„'][^.!?]{0,120}(?:einfug|aufnehm|aufzunehm|schreib|hinzufug|einbau)|\bnimm\w* den satz\b/,
  new RegExp(
    `\\b(?:say|state|mention|write|include|add|note|confirm|tell me) (?:\\w+ )?(?:in|into|to|with|as part of) (?:your|the) (?:\\w+ )?(?:${ANSWERS})(?: back)?,? (?:that|the fact|"|“|:)`,
  ),
  /\b(?:when|as|while) (?:you|someone|somebody|they) (?:write|reply|answer|respond|get|come)s?(?: back)?(?: to (?:me|this|us))?,? (?:please |could you |would you |kindly |you could |you might |just )+(?:say|state|mention|write|include|add|note|confirm|put) (?:in )?(?:that|the)\b/,
  new RegExp(
    `\\b(?:the|your|any|a) (?:\\w+ )?(?:${ANSWERS}) (?:could|would|can|might|should|must|may|will|to) (?:\\w+ )?(?:not )?(?:mention|say|state|includ|contain|confirm|note|read|add|accept|offer)e?s?(?:ed)? (?:that|the (?:words|sentence|phrase|line)|any|no|"|“)`,
  ),
  new RegExp(
    `\\b(?:word|phrase|formulate|draft|write) (?:your|the) (?:${ANSWERS}) (?:so (?:that )?(?:it|as)|as (?:if|though)|to (?:accept|confirm|promise|agree))`,
  ),
  /\b(?:schreib\w*|erwahn\w*|sag\w*|bestatig\w*|vermerk\w*)(?: sie)? (?:bitte )?in (?:der|ihrer|deiner|die|ihre) (?:antwort|nachricht|mail), dass\b|\b(?:escrib\w*|dig\w*|diciendo|menci\w*|pong\w*|pon|indi\w*|confirm\w*) en (?:la|su|tu) respuesta que\b|\b(?:ecri\w*|dites|dis|mention\w*|indiqu\w*|precis\w*|confirm\w*) dans (?:la|votre|ta) reponse que\b/,
  /\b(?:(?:suggested|proposed|expected|correct|desired|required|recommended|ideal|sample|approved|final|prepared) (?:reply|answer|response|output|draft|wording|result|classification|class|priority|label|category|status)|(?:template|wording|text|draft) (?:for|of) (?:your|the) (?:reply|answer|response)|use (?:this|the following) (?:template|wording|text|draft)) ?(?:is|:|to|for|of|reads|below|should)/,
  /\b(?:(?:vorschlag|vorlage|text|entwurf|wortlaut) fur (?:die|ihre|deine) antwort|antwortvorschlag|(?:richtige|korrekte) (?:einstufung|antwort|klasse|prioritat)|(?:respuesta|clasificacion|prioridad) (?:sugerida|propuesta|correcta|esperada)|(?:texto|plantilla) para (?:la|su|tu) respuesta|reponse (?:suggeree|proposee|attendue|correcte)|(?:bon|bonne) (?:classement|classification|priorite)|(?:texte|modele) (?:de|pour) (?:la|votre|ta) reponse)\b/,
  /\b(?:complete|continue|finish|vervollstandige?|completa|complete|complet\w+) (?:the following|this|my|den folgenden|diesen|la siguiente|esta|la|cette)? ?(?:letter|sentence|reply|text|e-?mail|brief|satz|carta|frase|phrase|lettre)\b.{0,40}[:"“«]/,
  /\b(?:copy|paste|repeat|reproduce|quote|take over) (?:the |this )?(?:following |exact )?(?:sentence|text|words|line|paragraph|phrase)\b.{0,40}\b(?:into|in) (?:your|the) (?:reply|answer|response|draft)\b|\b(?:ubernimm|ubernehmen sie|kopiere?)\b.{0,50}\bin (?:deine|ihre|die) antwort\b|\b(?:copia|copie|pega|repite|reproduce)\b.{0,50}\ben (?:tu|su|la) respuesta\b|\b(?:recopie[rz]?|copie[rz]?|reprends|reprenez|repete[rz]?)\b.{0,50}\bdans (?:ta|votre|la) reponse\b/,
  // Played parts, and processing that is told what to do.
  /\byou are (?:now )?(?:an? )?\w* ?(?:assistant|model|bot|system|ai|agent|program)\b (?:with|without|that|who|and|from)|\b(?:automated|automatic|ai|machine|bot|system) (?:processing|handling|reading|reply|note|instruction|readers?|routing) ?:|\b(?:your|ihr|dein|euer|su|votre) (?:programm?|system|software|logiciel|sistema|tool|bot)e? (?:soll|darf|muss|kann|should|may|must|can|debe|puede|doit|peut)\b.{0,80}\b(?:anfrage|nachricht|request|message|inquiry|consulta|mensaje|demande)\b/,
  // Nothing more is to be checked.
  /\b(?:this|the|my) (?:message|inquiry|enquiry|request|e-?mail|mail|submission|sender|reply|draft|answer) (?:\w+ )?(?:has|have|was|is|were) (?:\w+ )?(?:been )?(?:(?:pre-?)?(?:checked|screened|verified|cleared|approved|authori[sz]ed|validated|vetted|reviewed|whitelisted|exempt))\b|\bdiese (?:nachricht|anfrage|mail) (?:wurde|ist) (?:\w+ )?(?:gepruft|freigegeben|verifiziert|genehmigt|bestatigt)|\best[ea] (?:mensaje|consulta|solicitud|correo) (?:ya )?(?:fue|ha sido|esta) (?:ya )?(?:revisad|aprobad|verificad|autorizad)|\b(?:ce message|cette demande|ce courriel) (?:a|est) (?:deja )?(?:ete )?(?:controle|verifie|approuve|valide|autorise)/,
  /\b(?:send|release|publish)(?: it| this| the reply| the answer)? (?:as is|as it is|unchanged|unread|directly|straight away|at once)\b(?=.{0,60}(?:review|go-ahead|approv|$))|\b(?:the person|whoever|anyone|the human|the colleague) (?:checking|reviewing|approving) (?:this|it|these)\b|\b(?:answer|reply|respond|send|confirm)(?: \w+)? without asking (?:your|the|any|a) (?:team|boss|owner|human|people|person|colleague)/,
  /\b(?:the|your|all|usual|normal) (?:\w+ )?(?:checks?|rules|limits?|restrictions?|polic(?:y|ies)|safeguards?)\b(?: \w+){0,3} (?:do(?:es)? not apply|don't apply|(?:was|were|are|is|have been|has been) (?:\w+ )?(?:lifted|suspended|removed|waived|switched off|disabled|void|off))/,
  /\b(?:messages|inquiries|requests) like (?:mine|this|these) (?:\w+ )?(?:are|should|must|have)\b|\b(?:everything|anything|all|alles|todo|tout)(?: \w+)? (?:after|below|from|ab|a partir|desde|apres) (?:this|here|hier|de aqui|d'ici|aqui|ce)(?: \w+){0,3} (?:comes|is|kommt|ist|viene|es|vient|est)\b|\bend of (?:the )?(?:customer|user|client)(?:'s)? (?:message|text|input|words)|\b(?:operator|administrator|moderator|supervisor) ?:/,
  /\b(?:by|upon|on) (?:reading|processing|receiving|answering) this,? (?:message,? )?you (?:agree|accept|confirm|must|will|are)\b|\bfirst letters? of (?:each|every)\b|\b(?:suppose|imagine|pretend|assume|what if) (?:that )?you (?:had|have|were|are) (?:no|without|not bound|free|unbound)\b/,
  // How it works, and who else wrote.
  /\b(?:how (?:are|were) you (?:configured|set up|programmed|instructed|trained|built)|which rules (?:do you|you) (?:follow|have|obey)|(?:text|prompt|words) you were (?:started|given|set up|loaded|configured|primed)|criteria (?:by which|that|with which) you (?:\w+ )?(?:decide|classif|sort|rank|rate|use)\w*|how (?:do )?you (?:decide|determine|classify|rank) (?:which|what|how) (?:\w+ ){0,2}(?:inquir|message|lead|request|customer|urgent)\w*)\b|\b(?:entscheidest du|entscheiden sie), (?:was|welche)\b.{0,30}\b(?:dringend|anfrage|wichtig)|\b(?:decides|clasificas|decide usted) (?:que|cuales?)\b.{0,30}\b(?:urgente|consulta|mensaje)|\b(?:decides-tu|decidez-vous|classes-tu)\b.{0,30}\b(?:urgent|demande|message)/,
  /\b(?:the (?:person|customer|one|client|sender)|whoever|somebody|people) (?:who|that)? ?(?:wrote|asked|came|contacted you|writing) (?:just )?(?:before|earlier than|prior to) (?:me|us|this)\b/,
  /\b(?:do not|don't|never|without) (?:show(?:ing)?|forward(?:ing)?|mention(?:ing)?|display(?:ing)?) (?:this|these|it) ?(?:part|line|lines|text|paragraph|sentence|note|bit)?(?: \w+)? to (?:the |your |any )?(?:staff|team|owner|boss|people|humans?|anyone|reviewers?)\b|\b(?:deine|ihre) antwort (?:darf|soll|muss)\b|\b(?:tu|su) respuesta (?:no )?(?:debe|tiene que|puede)\b|\b(?:ta|votre) reponse (?:ne )?(?:doit|devra|devrait|peut)\b|\b(?:your|the) (?:reply|answer|response) (?:must|should|may|shall|can) ?not\b|\b(?:no|not|any) (?:\w+ )?questions? in (?:the|your) (?:reply|answer|response)\b|\banswer with the (?:code|word|number|phrase|text)\b/,
  /\b(?:tag|route|skip|handling|approval|review|reply|class|classification|queue|triage|verdict|disposition) ?: ?[\w" -]{2,30}[.,;|/] ?(?:\w+ )?(?:tag|route|skip|handling|approval|review|reply|class|classification|queue|triage|priority|status|verdict|disposition) ?:/,
];
