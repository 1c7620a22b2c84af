import type { Signal } from './signals.js';

const YOU_DID =
  /\b(?:you|you guys|your (?:team|guys|crew|company|people|men|man|technicians?|tech|installers?|fitters?|plumbers?|electricians?|painters?|roofers?|workers?|staff|cleaners?|driver|colleague)) (?:had |have |has |just |recently |already |previously |only |all |re)*(?:installed|built|fitted|repaired|fixed|replaced|painted|did|done|delivered|put in|remodel+ed|renovated|serviced|cleaned|made|sold|charged|billed|completed|finished|worked on|left|broke|damaged|scratched|forgot|set up|planted|laid|tiled|plastered|treated|catered|photographed|prepared|filed|missed)\b/;

/** Praise for what was done elsewhere is how customers begin. */
const SOMEBODY_ELSES =
  /\b(?:neighbou?r'?s?|neighbou?rs'?|friends?|sister|brother|parents|in-laws|colleagues?|coworker|cousin|aunt|uncle|down the street|next door|recommended|referred|on (?:instagram|facebook|houzz))\b/;

export const SUPPORT_SIGNALS: Signal[] = [
  { re: YOU_DID, unless: SOMEBODY_ELSES, points: 3, seen: 'speaks of work you have done' },
  {
    re: /\b(?:(?:my|your|the|this|last|an?|unpaid|wrong|same|paid|pay) (?:\w{1,12} )?invoice|invoice (?:no|number|nr|#|\d)|invoiced|overcharged|(?:the|a|my|our) receipt|double[- ]charged|charged .{0,40}\btwice|billing|final (?:bill|payment)|my deposit|deposit back|factura|rechnung|facture)\b/,
    points: 3,
    seen: 'is about an invoice or a payment',
  },
  {
    re: /\b(?:under (?:the )?(?:warranty|guarantee)|(?:warranty|guarantee) (?:claim|repair|work|period|issue|case|certificate)|(?:claim|use|honou?r) (?:on |the |my |our |your )*(?:warranty|guarantee)|garantiefall|gewahrleistung|(?:en|la|su|bajo) garantia|sous garantie)\b/,
    points: 3,
    seen: 'is about a warranty',
  },
  {
    re: /\b(?:complaints?|complain|unacceptable|(?:very|really|extremely|so) (?:disappointed|unhappy|upset) (?:with|about|by)|disappointed (?:with|in|by) (?:the|your|how)|poor (?:service|workmanship|quality|job)|shoddy|(?:terrible|awful|bad|sloppy|lousy) (?:job|service|work|experience)|refund|my money back|come loose|came loose|fell off|falling apart|(?:nobody|no ?one|no-one) (?:showed|came|turned) ?(?:up)?|never (?:showed|turned up|arrived|came back|finished)|didn'?t show up|reclamacion|queja|reembolso|reklamation|beschwerde|mangel|ruckerstattung|reclamation|remboursement|plainte|malfacon)\b/,
    points: 3,
    seen: 'is a complaint',
  },
  {
    re: /\b(?:my|our) (?:\w{1,12} )?(?:order|appointment|booking|reservation|subscription|delivery|service contract|maintenance (?:plan|contract)|membership|gift card)\b(?! for (?:a|an) (?:quote|estimate))|\b(?:mi (?:pedido|cita|reserva)|meine? (?:bestellung|buchung|reservierung|auftrag|termin)|ma (?:commande|reservation)|mon (?:rendez-vous|contrat))\b/,
    points: 3,
    seen: 'is about an existing order or appointment',
  },
  {
    re: /\b(?:(?:order|job|ticket|case|booking|reservation|contract|account) ?(?:no\.?|number|nr\.?|id|#) ?:? ?#?[a-z]{0,4}-?\d{2,}|(?:re-?schedule|cancel|postpone|push back) (?:my|our|the|an?|tomorrow'?s|today'?s|next)\b)/,
    points: 3,
    seen: 'names an existing order or appointment',
  },
  {
    re: /\b(?:(?:weeks?|months?|days?|years?) after (?:the|your|we had|it was|you) ?(?:installation|install|repair|work|job|renovation|remodel|delivery|service|visit|treatment)?|since (?:the|your) (?:installation|repair|work|job|renovation|remodel|visit|service|delivery|treatment)|(?:last|this past) (?:week|month|year|spring|summer|fall|autumn|winter)'?s? (?:repair|installation|job|service|visit|work)|stopped working (?:again|after)|(?:is|are|has|started) (?:leaking|peeling|cracking|broken|dripping|squeaking|rattling) again|again after (?:your|the) (?:visit|repair))\b/,
    points: 2,
    seen: 'speaks of trouble after finished work',
  },
  {
    re: /\b(?:que (?:ustedes )?(?:instalaron|hicieron|repararon|pintaron|montaron|pusieron)|(?:sie|ihr team|ihre (?:leute|firma|mitarbeiter|monteure)) .{0,40}(?:eingebaut|installiert|montiert|repariert|gestrichen|verlegt|geliefert)|von ihnen .{0,30}(?:eingebaut\w{0,3}|installiert\w{0,3}|gelieferte?\w{0,2}|montiert\w{0,3})|(?:vous avez|votre equipe a) (?:installe|pose|repare|fait|construit|refait|peint|livre)e?s?)\b/,
    points: 3,
    seen: 'speaks of work you have done',
  },
  {
    re: /\b(?:still (?:waiting|not|hasn'?t|haven'?t|isn'?t|doesn'?t|leaks)|not working|warranty)\b/,
    points: 1,
    seen: 'is about something unfinished',
  },
  {
    re: /\byour (?:chap|chaps|lad|lads|bloke|man|men|guy|guys|girl|boys|fella|engineer|engineers|team|crew|people|colleague|plumber|photographer|waiters?|delivery|technician) (?:\w{2,10} )?(?:hung|cut|drilled|came|was|were|did|had|(?:has|have) (?:been|left|not|still|already|just|gone|\w{3,9}ed)|left|said|told|fixed|fitted|took|put|never|didn'?t|hasn'?t|haven'?t)\b|\b(?:thank(?:s| you) for (?:sending|coming|fixing|fitting|the (?:quick )?(?:repair|visit|work|job))|(?:since|after) (?:your|the) (?:visit|repair|service|crew|work|team|lads?|men)|(?:work|job|repair|installation|kitchen|bathroom|deck|roof|floor|boiler|tiles?|grout|paint|cake|food|photos|lease|agreement|filing) (?:that )?you (?:guys )?(?:did|made|fitted|used|built|installed|put|laid|fixed|served|took|wrote|drafted|supplied|recommended|sold)|you (?:handled|represented|drafted|filed|used|ordered|rented (?:us|me)|sold (?:us|me)|billed|sent (?:us|me)) (?:\w{1,10} ){0,2}(?:my|our|us|me|the)|(?:the|your) crew (?:is|was|has|hasn'?t|left|were|will|planning))\b/,
    unless: SOMEBODY_ELSES,
    points: 3,
    seen: 'speaks of work you have done',
  },
  {
    re: /\b(?:(?:move|change|push|swap|shift|bring forward|put off|rebook|amend|switch) (?:my|our|the|tomorrow'?s|today'?s|this|friday'?s|monday'?s) (?:\w{1,12} )?(?:slot|visit|appointment|booking|session|time|date|rental|delivery|reservation|job|hearing|fitting|order)|(?:verschieben|umbuchen|stornieren|absagen)\b|(?:mover|cambiar|aplazar|cancelar|anular|modificar) (?:mi|la|nuestra|nuestro|el|una) (?:cita|reserva|cena|visita|fecha|pedido|evento|boda|comida)|(?:deplacer|decaler|annuler|reporter|modifier) (?:mon|ma|notre|le|la|ma) (?:rdv|rendez-vous|location|reservation|commande|creneau)|(?:vertrag|buchung|auftrag|angebot) (?:vom|nr|nummer)|(?:reserva|pedido|contrato) (?:a nombre|numero|n[.º°o]|del? \d)|(?:tenemos|tengo) (?:una )?(?:reserva|reservad[oa]|contratad[oa]|cita)|(?:wir haben|ich habe) (?:euch |sie )?(?:bei (?:euch|ihnen) )?(?:schon )?(?:gebucht|bestellt|einen termin)|(?:j'ai|nous avons) (?:deja )?(?:reserve|commande|un rendez-vous)|we(?:'ve| have) (?:already )?booked (?:you|with you)|(?:job|case|order|invoice|booking|rechnung|factura|facture|auftrag|pedido|dossier|vorgang) ?#?:? ?(?:n[.º°o]{0,2} ?)?\d{3,})\b/,
    points: 3,
    seen: 'is about an existing order or appointment',
  },
  {
    re: /\b(?:(?:bank|card|account|statement) (?:shows|says|was charged|has been charged)|(?:charged|billed|debited|paid) (?:\w{1,10} ){0,3}(?:twice|double|wrong)|send (?:the )?(?:second|other) one back|(?:deposit|money) (?:is |are |was )?(?:still|not|never) (?:blocked|back|returned|been)|(?:the|my|your|our|this) (?:\w{3,10} )?(?:statement|bill) (?:and|for|says|shows|of|from|is|was|lists|you sent)|abgebucht|mahnung|zuruckerstatt\w{1,3}|(?:die|eine|ihre|o\. ?g\.|unsere) rechnung|rechnung (?:nr|20|vom|\d|fehlt|noch)|cobrado (?:dos veces|de mas|el doble|dos)|(?:devolv|devuelv|devoluc)\w{1,6}.{0,20}(?:senal|fianza|dinero|importe)|(?:mi|la|una|su|nuestra) factura (?:de|del|n|con|no|que|esta|corregida)|(?:bloque\w{0,3}|debite\w{0,2}|preleve\w{0,2}) (?:sur|deux|de|encore|toujours)|(?:caution|acompte).{0,40}(?:bloqu|rendue|rembours|recupere)|ma facture|la facture (?:de|du|n|que|ne|pour))\b/,
    points: 3,
    seen: 'is about an invoice or a payment',
  },
  {
    re: /\b(?:where (?:we|things) stand|any (?:news|update)|haven'?t (?:heard|received|seen|got|gotten)|have not (?:heard|received|seen)|still (?:waiting|no sign|haven'?t|have not|nothing)|status of (?:my|our)|copy of my|my (?:file|hearing)\b|(?:when|what time) (?:will|is|are|can we expect) (?:it|my|our|the (?:crew|team|gallery|photos|parts?))|(?:noch|immer noch) (?:nichts|nicht|keine\w?|immer) (?:gehort|gesehen|bekommen|erhalten|da|auf)|(?:warten|warte) (?:noch|immer|seit|schon)|wann (?:(?:die|der|das|unsere\w?) (?:galerie|bilder|fotos|rechnung|lieferung|teile?) |)(?:kommt|kommen|bekommen wir|erhalten wir) (?:die|der|das|unsere\w?) (?:galerie|bilder|fotos|rechnung|album|vertrag|ersatzteil|lieferung)|ou en (?:est|sont)|toujours (?:pas|aucune)|(?:j'attends|nous attendons) (?:toujours|encore|depuis)|(?:mon|notre|le) (?:\w{3,10} )?(?:velo|vae) (?:\w{3,8} )?(?:attend|est|se trouve) (?:chez|toujours chez|encore chez)|(?:todavia|aun) no (?:he|hemos|me|nos|ha|han) \w{3,}|sigo esperando|seguimos esperando|(?:que|como) (?:pasa|paso|va) con (?:mi|nuestr|el|la))\b/,
    points: 3,
    seen: 'asks where something stands',
  },
  {
    re: /\b(?:(?:me|nos|que|vosotros|ustedes) (?:\w{2,8} )?[a-z]{3,12}(?:asteis|isteis)\b|(?:nos|me) (?:instalaron|hicieron|arreglaron|repararon|sirvieron|trajeron|dejaron|pusieron|cobraron|enviaron|mandaron|entregaron)|falt(?:o|aron|aba|aban) \w{2,}|(?:sie|ihr) (?:haben|habt|hatten|hattet) (?:bei |mit )?(?:uns|mir|unsere?\w?|meine?\w?|das|die|den)\b.{0,60}\b(?:ge[a-z]{3,12}t|ge[a-z]{3,12}en|repariert|installiert|fotografiert|eingebaut|montiert)|vous (?:m'|nous |me )?(?:avez|aviez) (?:\w{2,8} )?(?:refait|repare|revise|change|monte|installe|regle|livre|loue|vendu|remplace|entretenu|rendu|facture)\w{0,2}|(?:que|dont) vous (?:avez|aviez)|j'ai (?:rendu|recupere|repris|loue) (?:le|la|mon|un|hier|samedi|vendredi)|(?:seit|nach) (?:eurem|eurer|ihrem|ihrer) (?:besuch|reparatur|arbeit|einbau|termin)|depuis (?:votre|la|sa) (?:reparation|revision|passage|visite)|desde (?:su|vuestra|la) (?:reparacion|visita|instalacion))\b/,
    points: 3,
    seen: 'speaks of work you have done',
  },
  {
    re: /\b(?:not been the same|marks? (?:that )?(?:will not|won'?t) come out|(?:just like|same as) before|(?:dripping|leaking|broken|cold|dead|stuck|loose|squeak\w{1,4}|noisy|flickering) again|it was fine (?:till|until)|do i (?:have to )?pay (?:twice|again|for)|(?:covered|part of|fall under|unter|dans|par|sous|cubre\w?|entra en) (?:by |of |the |your |la |die |eure |votre |vuestra )*(?:warranty|guarantee|garantie|garantia)|bei (?:euch|ihnen) (?:gekauft|machen lassen|gebucht|bestellt)|chez vous (?:le|la|en|depuis|il y a|samedi|mardi)|con vosotros (?:en|el|la)|muy (?:decepcionad|disgustad)\w{1,2}|enttauscht|decu[es]?\b|pas content\w{0,2}|mecontent\w{0,2})\b/,
    points: 3,
    seen: 'is a complaint or a guarantee case',
  },
];

/** Praise for earlier work … */
export const PRAISE =
  /\b(?:wonderful|brilliant|great|lovely|perfect\w{0,2}|fantastic|smoothly|amazing|beautiful\w{0,2}|pleased|happy|love (?:it|them|our|the)|loved|thank\w{0,3}|did (?:a|such a) (?:great|good|nice)|encant\w{1,6}|genial|estupend\w{1,2}|fenomenal|perfect[oa]|exquisit\w{1,2}|content[oa]s?|gracias|merci|parfait\w{0,2}|contente?s?|ravie?s?|horloge|impeccable|super|toll\w?|zufrieden|begeistert|freuen|wunderbar|wunderschon\w{0,2}|danke|so schon|traumhaft\w?|joy|compliment\w?)\b/;
/** … followed by something new is the best kind of lead. */
export const NEW_MATTER =
  /\b(?:now (?:we|i|it'?s|the|my|our|that)|this time|this year|next (?:is|up|comes)|este ano|dieses jahr|cette annee|il me faudrait|nous faudrait|another|next (?:project|one|step|up)|second (?:one|bathroom|bike|project)|(?:take|took) (?:that|this|it) on|as well\b|(?:would|'d|we|i) (?:also |now )?(?:like|love|want|need|hope) (?:you )?to|once more|new (?:matter|project|one)|one more thing for you|also (?:need|want|like)|cette fois|maintenant|(?:un|une) autre|a nouveau|esta vez|ahora|otr[oa]|de nuevo|volver a|repetir|diesmal|dieses mal|jetzt|nun|inzwischen|wieder (?:dabei|gern|buchen|bei)|erneut|nochmal)\b/;
/** What cannot be praise, whatever else is said. */
export const GRIEVANCE =
  /\b(?:again|still|same (?:place|problem|spot|thing)|refund|money back|invoice|statement|complain\w{0,3}|wrong|missing|mistake|twice|disappoint\w{0,3}|not been the same|warranty|guarantee|garantie|garantia|rechnung|noch nicht\w?|fehlt|falsch|beschwer\w{2,5}|facture|erreur|toujours pas|factura|error|queja|falt(?:o|aron|aba|aban)|todavia no|verschieben)\b/;
/** What goes wrong with work that was done. */
export const TROUBLE =
  /\b(?:(?:look at|fix|check|do|come|see) (?:it|them|this|that|back|out) again|again[.,!]|fall(?:s|ing|en)? (?:off|out|apart)|broke\w{0,2}|leak\w{0,3}|drip\w{0,4}|crack\w{0,3}|loose|stopped|fail\w{0,3}|(?:not|isn'?t|doesn'?t|won'?t) work\w{0,3}|wrong|missing|damag\w{1,3}|marks|stains?|scratch\w{0,3}|mistake|twice|complain\w{0,2}|disappoint\w{0,3}|not been the same|refund|invoice|statement|kaputt|tropft|klemmt|nicht mehr|noch nicht\w?|fehlt|falsch|defekt|rechnung|verschieben|ne (?:marche|fonctionne|tient|passe|serre|tourne)\w{0,2} (?:plus|pas)|comme une patate|lache\w{0,2}|casse\w{0,2}|couine\w{0,2}|grince\w{0,2}|toujours pas|erreur|fuit|facture|garantie|no (?:funciona|llego|ha llegado|estaba)|falt(?:o|aron|aba|aban)|rot[oa]s?|gotea|todavia no|error|queja|factura|garantia|warranty|guarantee)\b/;

/** Something somebody else did badly is no complaint about us. */
export const OTHERS_WORK =
  /\b(?:(?:another|other|previous|last|former|old|different|first|original|prior) (?:contractor|company|builder|plumber|electrician|roofer|painter|firm|provider|landscaper|cleaner|cleaning company|lawyer|attorney|accountant|dentist|photographer|caterer|agency|guy|installer|mechanic)|someone else|previous owners?)\b/;
