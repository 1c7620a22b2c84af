import { cuesOf, readWeights, weigh } from '../cues.js';
import { ORDERS } from './addressed.js';
import { ATTEMPTS } from './attempt-weights.js';
import { atOnce, byStretches, findSome, type Search, type Sign } from './stretches.js';

/**
 * Whether a flattened text (see `flatten` in core/rules) speaks to a machine and tells it what to do, instead of to
 * the business. English, Spanish, German and French. One clear sign is enough; of the faint ones it takes two.
 */
export function steers(flat: string): boolean {
  return atOnce(lookForSteering(flat));
}

/** The same by and by. */
export function* lookForSteering(flat: string): Search<boolean> {
  return (
    (yield* findSome(flat, CLEAR)) || (yield* findSome(flat, ORDERS)) || (yield* findSome(flat, FAINT, 2))
  );
}

/** Whether a flattened sentence is one by all that its words weigh, though it bears no such sign. */
export function isOrder(flat: string): boolean {
  return (
    weigh(
      cuesOf(flat, () => false),
      WEIGHTS,
    ) > LIKELY
  );
}

const WEIGHTS = readWeights(ATTEMPTS);
/** Of 640 inquiries that ask for nothing of the kind, few have a sentence that weighs more: advertising. */
const LIKELY = 1;

/** What a machine was told before. "My instructions" are the customer's own. */
const TOLD =
  '(?:instructions?|prompts?|guidelines|directives?|programming|guardrails|safety (?:rules|filters?)|restrictions|(?:system|your) (?:rules|context|policies|policy|training|message)|(?:previous|prior|above|earlier) (?:rules|context|text|messages? from the system)|everything (?:above|before|you were told|you have been told)|what you were told|all (?:of )?(?:the )?rules|istruzioni|instrucoes|instructies|voorgaande (?:regels|opdrachten)|(?:le|as|suas) (?:regole|regras)(?: \\w+)?|instrucciones|indicaciones (?:anteriores|previas|de arriba|del sistema)|directrices|(?:tus|sus|las|todas las) (?:reglas|normas|restricciones)(?: anteriores| previas)?|anweisungen|instruktionen|vorgaben|richtlinien|(?:alle|deine|ihre|bisherigen|vorherigen) (?:regeln|befehle)|systemprompt|consignes|(?:tes|vos|les|toutes les) (?:regles|directives|restrictions|ordres))';
const AWAY =
  "(?:ignor(?:e|ing|a|ad|e[rsz]?|ieren?|ieren sie|iere|en)|disregard|forget|override|bypass|circumvent|overrule|discard|set aside|(?:do not|don't|stop) (?:follow\\w*|obey\\w*)|pay no attention to|olvid(?:a|e|ate|ese|ad)\\b|omit[ae]|descart[ae]|salt(?:a|e|ate|ese)|no (?:sigas?|hagas? caso|tengas? en cuenta)|ha(?:z|ga|gan) caso omiso|vergiss|vergessen sie|verwirf|missachten?|uberschreibe?|umgehe|setze? .{0,20}ausser kraft|ausser acht|oublie[rz]?|ne (?:tiens|tenez) (?:pas|aucun) compte|ne (?:suis|suivez) (?:pas|plus)|fai(?:s|tes) abstraction|contourne[rz]?|passe[rz]? outre|dimentica|esque[cç]a|negeer|vergeet)";
const NOT_OWN = '(?!\\b(?:my|our|his|her|mi|mis|meine?n?|unsere?n?|mes|mon|nos)\\b)';

/** The parts of an answer, by the names that only the machine's own form has. */
const FIELDS = '(?:lead[_ -]?class|next_steps|system prompt|systemprompt|prompt del sistema|prompt systeme)';
const ANSWER = '(?:reply|answer|response|draft|summary|output|e-?mail|message|letter)';
const MACHINE =
  "(?:(?<!')ai|a\\.i\\.|llm|language model|large language model|(?:ai|virtual|digital|automated|automatic) (?:assistant|agent|model|system|tool|bot|reader|reply)|assistant|chatbot|bot|chatgpt|gpt(?:-?\\d\\w*)?|claude|gemini|copilot|machine|ia|inteligencia artificial|asistente(?: virtual| de ia)?|modelo(?: de lenguaje)?|ki|ki-\\w+|kunstliche intelligenz|sprachmodell|assistenz\\w*|assistent|intelligence artificielle|assistant ia|l'ia|l'assistant|modele(?: de langage)?|robot)";

const CLEAR: Sign[] = [
  // What it was told is to be put aside.
  byStretches(
    new RegExp(
      `\\b${AWAY}\\b(?: ${NOT_OWN}[\\w'’-]+){0,6}? ${NOT_OWN}${TOLD}\\b(?! (?:i|we|you) (?:gave|sent|wrote|left|got))`,
    ),
  ),
  /\b(?:alle|deine|die|ihre) (?:\w+ ){0,3}(?:anweisungen|instruktionen|vorgaben|regeln)(?: \w+){0,3} (?:ignorier|vergess|missacht|ausser acht)/,
  /\b(?:new|updated|revised|additional|following|real|actual|hidden|secret|nuevas?|neue|weitere|geheime|nouvelles?) (?:system )?(?:instructions?|directives?|prompt|instrucciones|anweisung(?:en)?|consignes)(?: for (?:the |you|this )\w*| para \w+(?: \w+)?| fur (?:die |das )?\w+| pour (?:l'|le |la )?\w+)? ?[:.-]/,
  new RegExp(
    `\\b(?:instructions?|note|notes|message|memo|command|order|attention|instruccion(?:es)?|nota|mensaje|orden|anweisung(?:en)?|hinweis|nachricht|befehl|instructions?|consignes?|remarque|ordre)(?: \\w+)? (?:to|for|para|al?|fur|an|pour|a) (?:the |el |la |los |las |die |das |den |dem |le |l'|any |all |your )?${MACHINE}\\b`,
  ),
  // Marks that end the customer's part or begin the machine's.
  /<\/?(?:system|instructions?|inquiry|prompt|assistant|user|human|admin|developer|tool|conversation|data|context|customer_message|message|tool_call|tool_result|tool_use|function_call|function|thinking|output|response|result)\b[^>\n]{0,60}>|<\|[\w ]{2,30}\|>|\[\/?(?:inst|system|sys|assistant|admin|developer|system message)\b[^\]\n]{0,40}\]|<<\/?sys>>|\b(?:begin|end)[ _](?:of )?(?:inquiry|draft|prompt|system|instructions?|conversation|user (?:message|input)|customer (?:message|text))\b|(?<!#)#{2,} ?(?:system|instructions?|assistant|new|end|human|response|anweisung|instruccion)|"role" ?: ?"|```(?:system|json)|"(?:lead_class|next_steps|leadclass|summary|body)" ?:/,
  /(?:^|[\n.!?"'>\])}*-] ?)(?:system|assistant|developer|sistema|asistente) ?(?:\((?:override|message|note|prompt)\))? ?: /,
  /\b(?:system|admin(?:istrator)?|developer|root|security|safety) (?:override|overwrite)\b|\b(?:override|bypass) (?:code|mode|enabled|active|protocol)\b|\bsystem (?:prompt|note|notice|update|alert|command|message)s?(?: ?:| from| to)|\b(?:developer|jailbreak|dan|debug|god|admin|maintenance|unrestricted|test) mode\b(?=.{0,80}\b(?:enabled?|activat\w+|on|now|enter|you|active)\b)|\b(?:modo|mode|modus) (?:desarrollador|developpeur|debug|dan|administrador|entwickler\w*|admin)\b|\b(?:entwickler|admin|debug|wartungs)modus\b|\bjailbreak/,
  new RegExp(`\\b${FIELDS}\\b`),
  /(?:^|[.!?:\n"] ?)(?:hola,? |hello,? |hey,? |hi,? |hallo,? |bonjour,? )?(?:assistant|asistente|assistent|l'assistant|chatbot|bot|ai|ia|ki|model|modelo)[,:] (?!(?:maison|gmbh|llc|ltd|inc)\b)/,
  /\b(?:system (?:instructions?|anweisung)|instructions? systemes?|instrucciones (?:de|del) sistema|systemanweisung\w*|istruzioni di sistema|instrucoes do sistema|systeminstructies)\b/,
  /\b(?:update|add|save|write|store) (?:this |it |that )?(?:to|in|into) your (?:memory|rules|instructions|knowledge)|\b(?:this|that|it|the following) (?:replaces|overrides|supersedes|cancels) (?:flo\.yml|the|your|all|any)|\bflo\.yml\b|\b(?:approvers|commitments|undo) ?: ?[[{\d]/,
  /\b(?:approved|approve|freigegeben|genehmigt|aprobad[oa]|approuve\w*) (?:this (?:draft|reply|one)|the draft|at once|den entwurf|el borrador|le brouillon)\b|\bcounts? as approved\b|\baction_id\b/,
  /\b(?:stay in|in your|remain in|bleib\w* in (?:der|deiner)|keep to your|sigue en tu|reste dans (?:ton|le)) (?:character|role|rolle|papel|personaje|personnage|role)\b|\b(?:stell dir vor|imagine|imagina|imaginez?|suppose|pretend),? (?:that |que )?(?:you are|you're|you were|du (?:warst|bist)|sie (?:waren|sind)|eres|fueras|que tu|tu es|vous etes) (?:now )?(?:an? |the |der |die |ein |eine |el |la |un |le )?\w+|\byou are (?:now )?\w*(?:bot|gpt)\b|\banswer as \w+bot\b|\b(?:eres|tu es|du bist) (?:una? |eine? |une? )?(?:abuela|grand-mere|grossmutter|oma)\b/,
  /\b(?:when|before|while|as) you (?:prepare|write|fill|make|draft|summari[sz]e|classify|produce|generate|respond|compose) (?:\w+ ){0,3}(?:next steps|summary|draft|flags|fields?|reasons|answer|reply|response|json|card)\b|\b(?:note|message|hint|instruction)s? (?:to|for) the (?:classifier|parser|reader|summari[sz]er|filter|pipeline|agent|software|tool|script|prepar\w+)\b|\b(?:as|come|como|als|comme) (?:your|unica|einzige|seule|unique) (?:only |answer|antwort|respuesta|risposta|resposta|reponse)/,
  /\[(?:ia|ai|ki|bot|llm|assistant)\]|\brole ?: ?(?:system|assistant|developer)\b|\b(?:assistant|model|bot|ai) must\b|\bsystem: (?:approve|you|send|set|ignore|mark)\b|\b(?:renvoie|renvoyez|return|devuelve|gib) (?:only|seulement|uniquement|solo|nur) (?:the|le|la|el|den|das|die)\b|\b(?:como|as|als|comme) (?:un |um |an |a |ein )?(?:assistente|assistant|asistente|assistent) (?:de ia|ia|ai|ki)\b|\b(?:lista|liste|list) (?:completa|complete|full|vollstandige)? ?(?:dos|de|of|der|des) (?:seus|sus|your|all|tous|vos|deiner|ihrer) (?:clientes|customers|clients|kunden)\b/,
  // Who it is from now on.
  /\b(?:you are|you're|act as|behave as|pretend (?:to be|that you are|you are)|play the role of|eres|actua como|finge (?:ser|que)|comportate como|du bist|sie sind|verhalte dich (?:wie|als)|tu so als|tu es|vous etes|agis(?:sez)? comme|fai(?:s|tes) comme si|comporte-toi comme) (?:now |ahora |jetzt |nun |ab sofort |maintenant |desormais )?(?:\w+ ){0,3}(?:ai|llm|language model|chatbot|unrestricted|unfiltered|dan|ia|ki|sprachmodell|modelo de lenguaje|modele de langage|helpful assistant|system administrator|asistente (?:sin|libre|virtual)|assistant (?:sans|libre|virtuel)|assistent ohne)\b/,
  /\b(?:you are|eres|du bist|tu es|vous etes) (?:now|ahora|jetzt|nun|ab sofort|maintenant|desormais) (?:an? |un[ae]? |eine? |the |el |der |die |le |la )\w/,
  new RegExp(
    `\\b(?:as|if you are|if you're|since you are|because you are|whoever you are|como|si eres|als|falls du|wenn du|wenn sie|en tant qu(?:e |')|si (?:tu es|vous etes)) (?:an? |un[ae]? |eine? )?${MACHINE}(?: \\w+){0,4}?,? (?:you|please|then|must|should|do|reply|write|say|include|add|ignore|classify|mark|set|send|put|debes|tienes que|responde|escribe|incluye|musst|sollst|bist|schreib\\w*|antwort\\w*|setz\\w*|markier\\w*|tu dois|vous devez|repond\\w*|ecri\\w*|ajout\\w*)\\b`,
  ),
  new RegExp(
    `\\b(?:dear|hey|hi|hello|attention|listen|estimad[oa]|querid[oa]|hola|oye|atencion|liebe[rs]?|hallo|achtung|chere?|bonjour|salut) (?:the |la |die |das |l'|to the )?${MACHINE}\\b(?! (?:team|crew|staff|company|services|solutions|s\\b))`,
  ),
  new RegExp(
    `\\b(?:if|when|whoever|whatever|whichever|any|the|to the|for the) (?:an? |this is |you are )?(?:${MACHINE}|model|system|program|software)(?: that| which| who)?(?: is| are)? (?:read(?:s|ing)?|process(?:es|ing)?|handl(?:es|ing)|summari[sz](?:es|ing)|prepar(?:es|ing)|seeing|sees|answer(?:s|ing))\\b`,
  ),
  new RegExp(
    `\\b(?:la|el|die|das|der|l')? ?${MACHINE} (?:que|die|das|der|welche[rs]?|qui) (?:\\w+ ){0,4}(?:lea|lee|procese|procesa|liest|lesen|verarbeitet|bearbeitet|lit|lira|traite|traitera)\\b`,
  ),
  // What its answer is to be.
  /\b(?:classif(?:y|ica|icar|ique|ie[rz]?)|categori[sz]e|rate|rank|score|einstufen|stufe|klassifiziere?n?|bewerte|classe[rz]?|clasifica|clasifique|califica) (?:\w+ ){0,4}(?:as|como|als|comme|en tant que) (?:an? |un[ae]? |eine? |")?(?:"|')?(?:hot|warm|cold|spam|support|other|heiss|caliente|urgente?|chaud|top|vip|high|highest|prioritaire|prioritario|maxima|dringend)\b/,
  /\b(?:mark|label|flag|tag|set|markiere?n?|setze?n?|marca|marque|etiqueta|marque[rz]?|mets|mettez) (?:this|it|me|the (?:lead|inquiry|class|message|priority|status|ticket)|my (?:lead|inquiry|message|request)|esta? (?:consulta|mensaje|solicitud)|este lead|diese (?:anfrage|nachricht)|den (?:lead|status)|die (?:klasse|anfrage)|cette (?:demande|requete)|ce (?:message|lead)) (?:\w+ ){0,3}(?:as|to|como|als|auf|comme|a|sur|en) (?:"|')?(?:hot|warm|cold|spam|approved|answered|resolved|heiss|caliente|chaude?|genehmigt|freigegeben|aprobad[oa]|approuvee?)\b/,
  /\b(?:hot|heiss(?:er|e)?|caliente|chaud) (?:lead|interessent)\b.{0,40}\b(?:regardless|no matter|always|egal|siempre|immer|toujours|stets)\b|\b(?:always|immer|siempre|toujours|must) (?:\w+ ){0,3}(?:hot|heiss)\b/,
  /\b(?:repeat|reveal|print|output|show|display|disclose|expose|dump|leak|quote|recite|copy|paste|include|append|translate|summari[sz]e|send|give|tell|forward|list) (?:me |us |back |out |all |verbatim |in full )*(?:of )?(?:the |your )(?:\w+ ){0,3}(?:system (?:prompt|message)|prompt|(?:hidden|initial|original|secret|internal|full|exact|complete|system|previous|above) (?:\w+ )?(?:instructions|rules|prompt|configuration|guidelines|text)|api keys?|environment variables|configuration file|\.env)\b/,
  /\b(?:repeat|print|output|echo|recite|reveal) (?:back )?(?:everything|all|the (?:text|words)|what(?:ever)?(?: is| was)?) (?:that (?:is|was|stands) )?(?:above|before|written above|you were (?:given|told))/,
  /\b(?:what|which) (?:are|is|were) (?:your|the) (?:system |hidden |initial |exact |original )?(?:prompt|instructions (?:you|that)|initial instructions|guidelines you were)/,
  /\b(?:revela|muestra|repite|imprime|escribe|copia|dime|comparte|ensena|revele|muestre|repita|copie|incluya|incluye|envia|manda)(?:me|nos)? (?:\w+ ){0,4}(?:prompt|(?:tus|sus|las) instrucciones(?: (?:del sistema|internas|ocultas|completas|originales|que))?|configuracion interna|claves? (?:de )?api)\b/,
  /\b(?:gib|geben sie|zeig\w*|wiederhole\w*|nenne?\w*|verrat\w*|drucke?|schreib\w*|kopiere?\w*|offenbare?\w*) (?:mir |uns |sie )*(?:\w+ ){0,5}(?:systemprompt|prompt|(?:deine|ihre|die) (?:\w+ )?(?:anweisungen|instruktionen|systemanweisung\w*|konfiguration)|api-?(?:key|schlussel))\b/,
  /\b(?:revele[rz]?|affiche[rz]?|repete[rz]?|montre[rz]?|imprime[rz]?|recopie[rz]?|copie[rz]?|donne[rz]?|ecri(?:s|vez)|divulgue[rz]?|envoie|envoyez)(?:-(?:moi|nous))? (?:\w+ ){0,4}(?:prompt|(?:tes|vos) (?:\w+ )?(?:instructions|consignes)(?: \w+)?|cles? (?:d'?)?api)\b/,
  // Other people's data.
  /\b(?:names?|numbers?|e-?mails?|addresses|details|data|messages?|inquir(?:y|ies)|records?|conversations?|replies|drafts?|information)(?: (?:and|or|,) \w+(?: \w+)?)? (?:of|from|about|to|for) (?:(?:all|every|any|the|your|of|each) )*(?:other |previous |last |latest |recent |earlier |\w+ most recent )+(?:customers?|contacts?|clients?|leads?|senders?|patients?|guests?|people who (?:wrote|write))\b|\b(?:other|previous|last|latest) (?:customers?|clients?|contacts?|senders?)['’]s? (?:names?|numbers?|e-?mails?|addresses|details|data|messages?|phone)/,
  /\b(?:all|every|entire|complete) (?:of )?(?:the |your )?(?:customer|client|contact|lead|inquiry|patient) (?:data(?:base)?|records?|list|e-?mails?|addresses|details|phone numbers)\b/,
  /\b(?:datos|correos|direcciones|nombres|telefonos|lista) de (?:los |las |todos los |todas las |otros |otras )+(?:demas )?(?:clientes|contactos|consultas|pacientes)\b|\b(?:daten|adressen|e-mails?|namen|nummern|anfragen|liste) (?:von |der |aller |aus )*(?:anderen?r?|aller|anderer|letzten|ubrigen) (?:kunden|kontakte|anfragen|interessenten|patienten)\b|\b(?:donnees|adresses|e-?mails|noms|coordonnees|numeros|liste) (?:des|de tous les|de vos|d') ?(?:autres |derniers )?(?:clients|contacts|demandes|patients)\b/,
  // What a person alone may do.
  /\b(?:auto-?(?:approve|send)|(?:approve|send|confirm|release) (?:this|it|the (?:draft|reply|message|answer)|immediately|automatically|yourself) (?:\w+ ){0,5}?(?:automatically|immediately|without (?:any |the |a |further |more )?(?:\w+ )?(?:review|approval|check\w*|confirm\w*|ask\w*|wait\w*|humans?|person|people|anyone|anybody|moderation|look\w*|edit\w*)|right now|on your own|yourself)|(?:skip|bypass|avoid|without) (?:the |any |a )?(?:human |manual |team(?:'s)? |person's )*(?:approval|review|confirmation|check|moderation)\b|(?:no|without) (?:human|person) (?:\w+ )?(?:review|approval|in the loop|check))/,
  byStretches(
    /\b(?:sin (?:esperar |la |ninguna |pedir )*(?:aprobacion|revision|confirmacion)|ohne (?:auf )?(?:die |eine |menschliche |manuelle |weitere )*(?:freigabe|prufung|genehmigung|bestatigung|ruckfrage)|sans (?:attendre |aucune |la |l'|demander )*(?:approbation|validation|verification|relecture))\b(?=.{0,80}|$)(?<=\b(?:envi|manda|send|schick|aprueb|genehmig|freig|antwort|envo|approuv|repond|respond|publi|verschick).{0,120})/,
  ),
  /\b(?:do not|don't|never) (?:flag|report|alert|warn|notify|tell|inform|mention (?:this|these)|show|let) (?:this|it|these|the (?:team|owner|human|humans|person|people|staff|user|operator|reviewer)|anyone|anybody|any human|a human)\b(?=.{0,60}\b(?:instruction|message|note|text|line|paragraph|card|slack|summary|flags?|see|know|about)\b)|\b(?:hide|conceal|keep) (?:this|these) (?:\w+ ){0,3}(?:from|hidden from) (?:the )?(?:team|owner|humans?|staff|reviewers?|people)\b/,
  /\b(?:flags?|missing|reasons?|next[_ ]steps?|summary) (?:field|list|array|section)?s? ?(?:must|should|shall|has to|have to|to) (?:be |stay |remain |read|say|contain)(?:\w+ )?(?:empty|blank|"|'|:|that|only|exactly|the)?/,
  new RegExp(
    `\\b(?:set|change|replace|switch|use|put|make) (?:the )?(?:recipient|to[- ]?(?:field|address|header|line)|reply-?to(?: address| header| field)?|bcc|cc field|sender(?: address)?|destination(?: address)?)(?: of (?:the|your) ${ANSWER})?(?: field| address)? (?:to|with|as|=|field)`,
  ),
  new RegExp(
    `\\b(?:begin|start|open|end|finish|close|prefix|preface) (?:your|the|every|each|all) (?:\\w+ )?${ANSWER}s? (?:with|by)\\b`,
  ),
  /\b(?:in|into|to|at the (?:end|top|bottom|beginning|start) of) (?:the|your|every|each) (?:\w+ )?(?:draft|summary|output|subject|body|flags|reasons|response)(?: field| line| reply| text)?,? (?:please )?(?:write|say|state|include|insert|put|add|use|promise|confirm|offer|mention|paste|output|tell|only|always)\b|\b(?:write|say|state|include|insert|put|add|paste|append|embed|place) (?:\S+ ){1,14}?(?:in|into|to|at the (?:end|top|bottom|beginning|start) of) (?:the|your|every|each) (?:\w+ )?(?:draft|summary|output|subject line|flags|response|reply you (?:draft|write|generate))\b/,
  /\b(?:respond|reply|answer|output|return) (?:back )?(?:(?:only |exclusively |solely )?with (?:nothing but|only|exactly|just|the (?:exact |single )?(?:words?|text|string|phrase|sentence|following)|"|valid json|json|this json)|(?:only|exactly|verbatim)(?: with)?(?: the words?| this)? ?[:"]|(?:only |exclusively |solely )with )/,
  /\b(?:respond[ea]|conteste|contesta|escribe|devuelve) (?:solo|solamente|unicamente|exactamente|literalmente) (?:con |la palabra|esto|lo siguiente|json|"|si\b|:)|\b(?:antworte|gib|schreibe?) (?:nur|ausschliesslich|exakt|wortlich|einfach) (?:mit|das wort|diesen|dies|folgend\w*|json|ja\b|nein\b|"|:)|\b(?:reponds|repondez|ecris|ecrivez|renvoie) (?:uniquement|seulement|exactement|simplement|juste) (?:avec |le mot|ceci|cela|la phrase|oui\b|non\b|json|"|:)/,
];

const FAINT: RegExp[] = [
  /\b(?:(?<!')ai|a\.i\.|llm|language model|chatbot|chatgpt|gpt(?:-?\d\w*)?|virtual assistant|ai assistant|ia|inteligencia artificial|asistente virtual|modelo de lenguaje|ki|kunstliche intelligenz|sprachmodell|intelligence artificielle|modele de langage|automated (?:system|assistant|reply)|prompt)\b/,
  /\b(?:you must|you will now|you shall|your (?:task|job|goal|role|new task) is|your only (?:task|job)|from now on|starting now|as of now|debes|tienes que|a partir de ahora|tu tarea|ab (?:jetzt|sofort)|von nun an|du musst|deine aufgabe|a partir de maintenant|desormais|tu dois|ta tache|votre tache)\b/,
  /(?<!\b(?:my|our|mis|meine|mes|installation|assembly|care|washing|cleaning|safety|operating|user|your|clear|written|detailed) )\b(?:instructions|instrucciones|anweisungen|consignes|directives)\b(?! (?:(?:i|we|that) |manual|for use|for the|leaflet|d'utilisation|de uso|de la|del))/,
  /\b(?:ignore|disregard|forget (?:all|everything|the above)|ignora|olvida|ignorier\w*|vergiss|oublie[rz]?|ignorez)\b/,
  /\b(?:your|the) (?:draft|output|summary|model|prompt)\b/,
  /\b(?:classif\w+|lead|priority|priorit\w+|klassifizier\w+|clasific\w+|classe[rz])\b.{0,30}\b(?:hot|highest|top|vip|maxima|hochste\w?|maximale)\b|\b(?:mark|label|flag|tag) (?:this|it|me) as\b/,
  /\b(?:verbatim|word for word|exactly (?:this|these|the following)|literalmente|textualmente|wortwortlich|mot pour mot|textuellement)\b/,
  /\b(?:confidential|secret|internal) (?:data|information|notes?|instructions|prompt|price list|files)\b/,
  /\b(?:auto-?approve|approved automatically|(?:has|have) (?:already )?been (?:pre-?)?(?:approved|authori[sz]ed) by (?:the )?(?:owner|team|manager|admin|management))\b/,
];
