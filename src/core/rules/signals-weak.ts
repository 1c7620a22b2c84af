import type { Signal } from './signals.js';

export const WENT_WRONG = 'names something that went wrong';

/*
 * Words that prove nothing alone: a few of them together do. Each list is counted beside the clear signals of its
 * class, so that an inquiry is told by the whole of its wording and not by one phrase.
 */

export const WEAK_SUPPORT: Signal[] = [
  {
    re: /\b(?:my|our|the|your) (?:\w{3,12} )?(?:contract|case number|file|rental|gallery|album|prints|order|proposal you|quote you|booking|appointment|slot|hearing|closing|lease you|repair|installation|statement|bill|invoice|receipt|deposit|refund|survey|certificate|report|guarantee|paperwork)\b|\b(?:unser\w{0,2}|mein\w{0,2}|ihr\w{0,2}|eure\w?) (?:vertrag|galerie|album|bestellung|buchung|termin|rechnung|anzahlung|fotobuch|bilder|fotos|reparatur|gutschein|abzuge)\b|\b(?:mi|nuestr[oa]|la|el|su|vuestr[oa]) (?:contrato|reserva|pedido|senal|factura|fianza|cita|presupuesto firmado|menu firmado|evento del|cena del|boda del|devolucion)\b|\b(?:mon|ma|notre|la|le|votre) (?:contrat|reservation|commande|facture|caution|reparation|location du|rendez-vous|rdv|garantie|abonnement|devis signe)\b/,
    points: 1,
    seen: 'speaks of something that exists between you',
  },
  {
    re: /\b(?:last (?:week|month|year|time|spring|summer|fall|autumn|winter|friday|monday|tuesday|wednesday|thursday|saturday|sunday|night)|yesterday|(?:two|three|four|few|couple of|\d{1,2}) (?:days|weeks|months|years) ago|in (?:may|june|july|august|september|october) (?:you|your)|earlier this (?:week|month|year)|back in (?:\w{3,9})|(?:letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) (?:woche|monat|jahr|sommer|herbst|\w{3,6}tag)|gestern|vor (?:\d{1,2}|zwei|drei|einigen|ein paar) (?:tagen|wochen|monaten|jahren)|(?:la semana|el mes|el ano|el \w{5,9}|el verano) pasad[oa]|ayer|hace (?:\d{1,2}|dos|tres|unos|unas) (?:dias|semanas|meses|anos)|(?:la semaine|le mois|l'annee|l'an|\w{5,8}) (?:derniere?|passee?)|hier\b|il y a (?:\d{1,2}|deux|trois|quelques) (?:jours|semaines|mois|ans))\b/,
    points: 0.5,
    seen: 'speaks of something that was',
  },
  {
    re: /\b(?:you|your \w{3,12}) (?:\w{3,10} )?(?:told|said|promised|agreed|quoted|confirmed|mentioned|gave|sent|charged|took|brought|delivered|left|did|made|put|came|were|sold|rented|recommended|showed|handled|fitted|replaced|finished|started|worked|called|wrote|billed)\b|\b(?:sie|ihr) (?:hatten|hattet|haben|habt)\b|\bvous (?:m'|nous )?(?:avez|aviez)\b|\b(?:ustedes|vosotros|usted) (?:\w{2,8} )?[a-z]{3,10}(?:aron|ieron|asteis|isteis|io|o)\b|\b(?:nos|me) (?:habeis|han|ha|hicisteis|disteis|pusisteis|trajisteis|cobr\w{2,6}|prometi\w{1,6})\b/,
    points: 1,
    seen: 'speaks of what you did',
  },
  {
    re: /\b(?:broken?|broke|leak\w{0,3}|drip\w{0,4}|crack\w{0,3}|loose|wobbl\w{1,2}|peel\w{0,3}|stain\w{0,3}|scratch\w{0,3}|dent\w{0,2}|rattl\w{1,3}|squeak\w{0,3}|creak\w{0,3}|stuck|jams?|noise|smell\w{0,2}|mou?ld|wrong|mistake|error|typo|missing|incomplete|damage\w?|faulty|fault|defect\w{0,3}|problem|issue|trouble|fell|falling|stopped|doesn'?t (?:work|close|open|fit|turn)|won'?t (?:close|open|stay|start)|not (?:right|working|happy|what|as)|too (?:cold|hot|salty|late|dark)|cold food|ran out|late|never|kaputt|defekt|lose|wackelt|tropft|riss|kratzer|fleck\w{0,2}|falsch\w{0,2}|fehler|fehlt|fehlen|geht nicht|klemmt|quietscht|klappert|verspatet|unscharf|problem|rot[oa]s?|gotea|suelt\w|grieta|mancha\w?|aranazo|falta\w{0,2}|error|equivocad\w|tarde|fri[oa]s?|mal\b|problema|casse\w{0,2}|fuit|lache\w{0,2}|desserre\w{0,2}|creve\w{0,2}|bruit|grince\w{0,2}|couine\w{0,2}|saute\w{0,3}|frotte|manque\w{0,2}|erreur|abime\w{0,2}|raye\w{0,2}|probleme|souci|froid\w?|en retard)\b/,
    points: 0.5,
    seen: WENT_WRONG,
  },
  {
    re: /\b(?:still|yet|again|any (?:news|update)|wait(?:ed|ing)?|heard (?:nothing|back)|chasing|following up|follow(?:ing)? up|reminder|just checking|wondering (?:when|where|why|what happened)|noch immer|immer noch|bisher|wieder|warten|warte|nachfrage\w?|nachfassen|todavia|aun no|sigo|seguimos|otra vez|de nuevo|esperando|toujours|encore|attend\w{0,3}|relance|sans nouvelles)\b/,
    points: 0.5,
    seen: 'waits for something',
  },
  {
    re: /\b(?:who (?:do|should) i (?:speak|talk|contact)|how do i (?:return|cancel|change|pay|get (?:my|a copy))|(?:can|could) (?:you|i) (?:please )?(?:re-?send|resend|correct|change|update|cancel|move|swap|return|send (?:me )?(?:a copy|the receipt|another))|(?:korrigier|ander|umtausch|zuruckgeb|nochmal (?:schick|send)|erneut (?:schick|send)|neu (?:schick|ausstell|zusend))\w{0,4}|(?:corregir|cambiar|devolver|reenviar|volver a enviar|anular|ampliar)\w{0,4}|(?:corriger|modifier|changer|rendre|renvoyer|annuler|rembourser|echanger)\w{0,4})\b/,
    points: 1,
    seen: 'wants something changed or sent again',
  },
  {
    re: /\b(?:(?:did|have|has) (?:you|she|he|they|anyone|somebody|someone|the \w{3,12}(?: side)?)(?: guys)? (?:already |even |ever )?(?:file|filed|send|sent|ship|shipped|order|ordered|hear|heard|got|receive|received|finish|finished|answer|answered|leave|find|found|sign|signed)|is (?:my|our|the) \w{3,12} (?:ready|done|finished|fixed)\b|pick(?:ing)? up (?:my|our)|left (?:my|his|her|their|a|some|the) .{1,30}\b(?:at|in|with|on) (?:your|you|our|my|the)\b|supposed to (?:come|be|arrive|call|finish|start|send)|wait(?:ing|ed) (?:in|at home|all|for (?:him|them|you|your|the (?:part|man|engineer|crew)))|no-show|(?:nobody|no ?one|somebody) (?:turned|showed|came|has|confirmed|called|answer\w{0,3})|(?:signed|filled (?:out|in)|returned|sent back) (?:the|your|all the) (?:papers|documents|forms?|contract|agreement|retainer)|(?:already|i've|we've|we|i) paid (?:you|the|in full|already|for|on)|since (?:you|your|he|she|they|dean|[a-z]{3,8}) (?:\w{3,10} )?(?:were|was|came|did|left|fixed|put|changed|installed)|the part (?:you|that|was|is|has|still)|punch list|touch-?ups?|change orders?|last payment|final (?:payment|walk-?through|count|number|headcount)|(?:remaining|outstanding|open) balance|balance (?:due|of)|download\w{0,3}|extend (?:my|our|the)|the \w{3,14} (?:that )?(?:you|your \w{3,10}) (?:put in|fitted|installed|built|fixed|replaced|delivered|sold|painted|laid|gave|sent|drafted|filed|wrote|took|served)|on (?:the|your|our) (?:job|list)|still on for|taken care of|used up|signed off|(?:your|the) (?:tile|plumbing|paint\w{0,3}|kitchen|office) (?:guy|man|team|people)|your (?:guy|guys|man|crew|driver|technician|engineer))\b/,
    points: 1.5,
    seen: 'is about work under way or finished',
  },
  {
    re: /\b(?:ist (?:mein|unser|das|der) \w{3,14} (?:fertig|abholbereit|schon|da)\b|(?:download-?)?link|(?:beim )?herunterladen|galerie|(?:passwort|zugang)|abzuge|fotobuch|album|(?:ihr|sie) (?:wart|waren)|restzahlung|schlussrechnung|restbetrag|zahlungserinnerung|mahnung|(?:bezahlt|uberwiesen|unterschrieben|angezahlt)|beleg|(?:euer|ihr|der) (?:monteur|techniker|kollege|mitarbeiter)|verschieben|verlegen|absagen|stornier\w{0,3}|nachbesser\w{0,3}|noch (?:geandert|korrigiert|geschickt|schicken|bekommen)|bevor es in den druck|(?:fertig|schon) (?:geworden|bearbeitet)|in schwarzwei\w{1,3}|nachbestell\w{0,3}|liegt das an)\b/,
    points: 1.5,
    seen: 'is about work under way or finished',
  },
  {
    re: /\b(?:(?:pague|pagamos|pagado|transferid\w|firmamos|firme)|hice (?:la|el) (?:transferencia|pago|ingreso)|que (?:acordamos|hablamos|contratamos|contrate|quedamos|reserv\w{2,5})|acordamos|quedamos en|(?:os|se) (?:dejasteis|dejaron|olvidasteis|olvidaron|llevasteis|llevaron)|(?:ha llegado|llego|llegaron) (?:la|el|tarde|fri\w{1,2})|llego fri\w|no (?:me|nos) (?:ha|han) (?:llegado|contestado|enviado|devuelto)|(?:confirmar|cambiar|reducir|aumentar|quitar|anadir) (?:el|los|la|un|una|otr\w)|(?:nuestr[oa]|mi) (?:evento|boda|cena|comida|coctel|bautizo|comunion) (?:del|de la|con)|sent(?:o|aron) mal|vuestr[oa]s\b|(?:camarer|cociner)\w{1,2} (?:que|de)|(?:en|de) la (?:cena|boda|fiesta|comida) (?:del|de ayer|pasad)|(?:copia|duplicado)|todo en orden|al final (?:somos|seremos|viene|mi|no|son)|pas\w{2,4} a por|(?:ultima|primera) mesa|quej\w{2,5})\b/,
    points: 1.5,
    seen: 'is about work under way or finished',
  },
  {
    re: /\b(?:velo (?:est|est-il|serait) (?:pret|repare|fini|chez)|est-il pret|(?:recuperer|reprendre|chercher) (?:mon|notre|le)|(?:j'ai|nous avons|on a) (?:laisse|depose|confie|oublie|paye|regle|signe|verse|pris|loue|rendu|recupere)|a (?:laisse|oublie)|avez-vous (?:recu|fini|eu|commande|retrouve|trouve)|l'auriez-vous|prolonger|(?:deja|ai|avons) (?:paye|regle|signe|verse)|duplicata|attestation|loue (?:ce matin|hier|samedi|dimanche|chez)|de location|pendant (?:la|ma|notre) location|rendu (?:hier|ce|samedi|dimanche|lundi)|vous m'avi?ez|(?:depuis|apres) (?:la|votre|cette|ma) (?:reparation|revision|intervention|location|visite|passage)|(?:je )?repasse|n'a plus de|deja (?:saute|casse|de nouveau)|saute deja)\b/,
    points: 1.5,
    seen: 'is about work under way or finished',
  },
  {
    re: /\b(?:how do (?:i|we) (?:turn|reset|use|clean|open|bleed|care|adjust|access)|am i allowed|what (?:happens|do i do) (?:now|next|with)|(?:wasn'?t|weren'?t) (?:there|like that|loose) (?:before|in|when)|before our year is up|not a big deal|i (?:don'?t|do not) want to (?:be a|bother)|(?:sorry|hate) to (?:bother|chase|nag|bring)|small thing|one (?:small|little) thing|ist mir aufgefallen|mochte nicht drangeln|kleinigkeit|kleine anmerkung|me he dado cuenta|un detalle|sin animo|je me permets|petit souci|petit probleme)\b/,
    points: 1,
    seen: 'has a small matter with what was done',
  },
];

export const WEAK_OTHER: Signal[] = [
  {
    re: /\b(?:(?:your|deine|eure|ihre|sus|vuestros|tus|vos) (?:customers|clients|guests|couples|members|students|patients|kunden|gaste|paare|brautpaare|clientes|invitados|novios|clientes|huespedes))\b/,
    points: 2,
    seen: 'speaks of your customers',
  },
  {
    re: /\b(?:we (?:are|'re) (?:a|an|the|your) (?:\w{3,14} ){0,3}(?:company|firm|manufacturer|supplier|maker|workshop|studio|venue|agency|association|school|charity|foundation|hotel|farm|winery|brewery|bakery|shop|store|team of|group of|startup|platform)|(?:our|my) (?:company|firm|factory|workshop|venue|farm|winery|bakery|organi[sz]ation|charity|school|newspaper|magazine|podcast|show|platform)|wir sind (?:ein\w{0,2}|der|die|das) (?:\w{3,14} ){0,3}(?:hersteller|firma|unternehmen|manufaktur|verein|schule|agentur|verlag|location|hof|gasthaus|hotel|grosshandel|betrieb|start-?up)|(?:unsere?\w?) (?:firma|manufaktur|verein|schule|redaktion|verlag|location|produkte)|somos (?:un|una|el|la) (?:\w{3,14} ){0,3}(?:empresa|fabrica|tienda|bodega|asociacion|colegio|finca|productora|revista|agencia|cooperativa|distribuidora|hotel|panaderia)|(?:nuestra|mi) (?:empresa|fabrica|bodega|asociacion|revista|finca|productora|cooperativa)|nous sommes (?:un|une|le|la) (?:\w{3,14} ){0,3}(?:entreprise|fabricant|societe|association|ecole|agence|atelier de|magazine|marque|distributeur|start-?up)|(?:notre|ma) (?:entreprise|societe|marque|association|ecole|redaction|gamme|usine))\b/,
    points: 1,
    seen: 'speaks for an organisation',
  },
  {
    re: /\b(?:samples?|catalog(?:ue)?s?|brochure of ours|price list for|wholesale|distributor|dealer\w{0,4}|stockists?|resell\w{0,3}|retailers?|showroom opening|product (?:line|launch)|new (?:line|range|model) of|discount for|trade (?:show|fair|counter|account)|rep\b|representative|introduce (?:myself|ourselves|our)|partner(?:s|ship|ing)?|collaborat\w{1,5}|cooperat\w{1,5}|commission|referral\w{0,2}|refer (?:our|my|people)|recommend you|muster|katalog|vertrieb\w{0,3}|handler|grosshandel|kooperation\w{0,2}|kooperieren|zusammenarbeit\w{0,2}|partner\w{0,2}|provision|empfehl\w{1,4} (?:euch|sie) |sortiment|neuheiten|muestras?|catalogo|distribu\w{3,8}|mayorista|proveedor\w{0,2}|colabor\w{2,6}|comision|tarifas? para profesionales|gama de|echantillons?|catalogue|fournisseur\w?|grossiste|partenariat|partenaires?|collabor\w{2,6}|commission|gamme|nouveautes|tarifs? pro)\b/,
    points: 1.5,
    seen: 'has the words of a supplier or partner',
  },
  {
    re: /\b(?:experience(?:d)?|qualified|certificate|certified|licen[cs]e[d]?|diploma|degree|trained|training|apprentic\w{1,5}|journeyman|references|available (?:for work|immediately|from|weekends)|full[- ]time|part[- ]time|shifts?|hire|hiring|position|vacancy|job|work (?:for|with) you|join (?:you|your)|student|school|college|university|internship|placement|shadow|volunteer|erfahrung|gelernte\w?|zeugnis\w{0,3}|teilzeit|vollzeit|stelle|praktik\w{1,5}|ausbildung\w{0,3}|lehre|schuler\w{0,2}|student\w{0,2}|klasse|fuhrerschein|mitarbeit\w{0,4}|mithelfen|assistent\w{0,2}|experiencia|titulo|formacion|jornada|incorporacion|puesto|empleo|trabajo de|curriculum|practicas|estudiante|alumn[oa]|carnet|disponibilidad|experience|diplome\w?|formation|temps (?:plein|partiel)|cdi|cdd|poste|emploi|embauch\w{1,3}|stage|stagiaire|apprenti\w{0,6}|alternance|lyceen\w{0,2}|college|etudiant\w?|eleve|permis)\b/,
    points: 0.5,
    seen: 'has the words of an application',
  },
  {
    re: /\b(?:i(?:'m| am) (?:a|an) (?:\w{3,14} ){0,3}(?:carpenter|plumber|electrician|painter|roofer|tiler|mechanic|chef|cook|waiter|waitress|server|bartender|photographer|videographer|assistant|paralegal|secretary|lawyer|attorney|student|designer|driver|technician|engineer|apprentice|journalist|reporter|writer|teacher|researcher|stylist|baker)|ich bin (?:\w{3,14} )?(?:\d{1,2} jahre|fotograf\w{0,2}|koch|kochin|kellner\w{0,2}|mechaniker\w{0,2}|student\w{0,2}|schuler\w{0,2}|journalist\w{0,2}|geselle|meister)|soy (?:\w{3,14} )?(?:camarer\w|cociner\w|fotograf\w|mecanic\w|estudiante|periodista|ayudante|chef|fontaner\w|tecnic\w)|je suis (?:\w{3,14} )?(?:mecanicien\w{0,2}|etudiant\w?|lyceen\w{0,2}|en (?:3e|troisieme|seconde|premiere|terminale|cap|bts)|journaliste|photographe|cuisinier\w{0,2}|apprenti\w?)|(?:my|our) (?:son|daughter|nephew|niece|lad|boy|girl) (?:\w{2,10} )?(?:wants|would like to|is looking|is keen)|(?:mein|meine) (?:sohn|tochter|neffe|nichte) (?:\w{2,10} )?(?:sucht|mochte|wurde)|mi (?:hijo|hija|sobrino|sobrina) (?:\w{2,10} )?(?:busca|quiere|estudia)|(?:mon|ma) (?:fils|fille|neveu|niece) (?:\w{2,10} )?(?:cherche|veut|voudrait))\b/,
    points: 1,
    seen: 'says what they do or study',
  },
  {
    re: /\b(?:article|story|interview|reader\w{0,2}|listener\w?|column|feature|quote you|on air|broadcast|episode|newsletter|survey|research|thesis|study|project for (?:school|class|university)|beitrag|artikel|leser\w{0,2}|horer\w{0,2}|sendung|umfrage|studie|facharbeit|articulo|lectores|oyentes|programa de|encuesta|estudio|tesis|article|lecteurs|auditeurs|emission|enquete|etude|memoire)\b/,
    points: 1,
    seen: 'has the words of the press or of a study',
  },
  {
    re: /\b(?:neighbou?rs? (?:of|to) your|next door to (?:you|your)|(?:above|below|behind|opposite) your (?:shop|office|workshop|store|studio)|your (?:bins?|trash|dumpster|sign|lights?|music|alarm|delivery|van|truck|parking|employees?|driver|fence)|police|council|city hall|inspect\w{2,5}|permit office|insurance (?:company|claim)|landlord of|property manager of your|(?:a|your) (?:parcel|package|letter|mail|delivery) (?:for you|arrived|was)|nachbar\w{0,2} (?:ihres|von ihnen|eures)|ihr\w{0,2} (?:lieferwagen|transporter|mulltonn\w{1,2}|schild)|paket fur (?:sie|euch)|behorde|versicherung|vuestra furgoneta|su furgoneta|vecin\w{1,2} (?:de|del)|policia|seguro|paquete para|votre (?:camionnette|enseigne|poubelle\w?|livreur)|voisin\w? (?:de|du)|colis pour (?:vous|votre)|assurance|police)\b/,
    points: 1.5,
    seen: 'is about something beside your work',
  },
  {
    re: /\b(?:styled shoot|shooting fur unsere|(?:bridal|wedding|vendor|trade|job|career) (?:fair|show|expo|table|booth|day)|exhibit\w{0,4}|(?:one of you|you|somebody) (?:speak|talk|present)|(?:would|could) (?:you|one of you|somebody) (?:speak|give a talk|join|teach)|give (?:a|us a) (?:talk|lecture|workshop|demo)|teach\b|invit\w{1,4} (?:you|your)|(?:a|our) (?:lunch|panel|section|conference|seminar|meeting) (?:on|about|in)|member(?:ship)?s?\b|flyers?|leaflets?|business cards|reference (?:for|check|on)|for a reference|work(?:ed|s)? for you|(?:former|old) (?:employee|worker|staff)|applied with us|(?:back|get) on the tools|(?:any )?work going|accountant'?s?\b|bookkeeper|process server|bank statements?|landlord of your|(?:film|shoot|filming|scene) (?:in|at)|permission to|rent (?:out )?your (?:space|kitchen|studio|shop|workshop)|adjuster|(?:school|class|field) trip|(?:my|our) (?:pupils|students|members|readers|listeners|residents|club|team)|shirt sponsor|under \d{1,2}s|we are your neighbou?rs?|parked (?:across|in|on|over)|took (?:our|my) (?:fence|bollard|wall|mirror|bin|sign)|high school|elementary|university)\b/,
    points: 1,
    seen: 'asks for something that is no job of yours',
  },
  {
    re: /\b(?:messe\b|beilage|branche|stimmen (?:aus|zu)|redaktion\w{0,4}|aussteller|messestand|vortrag|workshop|(?:laden|lade|einladen) (?:sie|euch)|mitglied\w{0,6}|flyer|visitenkarten|arbeitszeugnis|gesellenprufung|gesellin|geselle|abschluss|quereinst\w{3,8}|stelle\b|als zweite\w? |schulklasse|projektwoche|dreh(?:ort|arbeiten)|logo|verlinken|vermieter|hausverwaltung|nachbar\w{0,3}|jugendzentrum|gemeinde\b|feuerwehr\w{0,6}|wir sind eine (?:floristin|floristik|papeterie|konditorei|location|dj|band|trauredner\w{0,2})|(?:mappen|portfolio|kooperations\w{3,10}|mitzumachen|mitmachen))\b/,
    points: 1,
    seen: 'asks for something that is no job of yours',
  },
  {
    re: /\b(?:expositor\w{0,2}|\bstand\b|charla|invitar(?:os|les|le|te)|folletos|carteles|referencias de|rodaje|nuestros (?:alumnos|lectores|socios|oyentes|vecinos)|instituto de|escuela de|alquilar (?:su|vuestro)|arrendador|aseguradora|colegio de|banco de alimentos|vecin\w{1,2} del?|(?:hagan|hacer) (?:las|sus) practicas|vinedo|bodega|huerto|granja|almazara|queseria|(?:que )?(?:probaran|probeis|prueben|probarais)|paso por (?:madrid|alli|ahi)|extractor|ruido|no podemos dormir|garaje|gestoria|asesoria)\b/,
    points: 1,
    seen: 'asks for something that is no job of yours',
  },
  {
    re: /\b(?:exposants?|(?:animer|donner|proposer) (?:un|une|des) (?:atelier|conference|intervention|formation)|vous inviter|adherents?|flyers?|depliants?|affiches?|(?:a )?travaille chez vous|ancien(?:ne)? (?:salarie|employe)e?|tournage|sortie scolaire|nos (?:eleves|lecteurs|adherents|residents|auditeurs)|bailleur|assureur|recyclerie|ressourcerie|refugies|(?:vieux|vieilles|anciens) (?:velos|pneus|chambres|pieces|cadres)|notre association|memoire (?:sur|de)|repondre a (?:quelques|des) questions|quelques questions|livreur|carton|colis|voisins?\b|comptable|conseil (?:de quartier|municipal))\b/,
    points: 1,
    seen: 'asks for something that is no job of yours',
  },
];

export const WEAK_SPAM: Signal[] = [
  {
    re: /\b(?:your (?:business|company|website|web site|site|firm|practice|brand|store|online presence|google (?:listing|profile|page)|listing|inbox|domain|ad account|facebook page)|(?:ihr\w{0,2}|eure?\w?|dein\w{0,2}) (?:unternehmen|firma|betrieb|website|webseite|webauftritt|homepage|google-?profil|eintrag|domain|postfach)|(?:su|tu|vuestr[oa]) (?:negocio|empresa|web|pagina|sitio|restaurante|perfil de google|ficha|dominio|buzon|comercio)|votre (?:entreprise|site|commerce|activite|fiche google|societe|domaine|boite mail|etablissement|page))\b/,
    points: 1,
    seen: 'speaks of your business as a market',
  },
  {
    re: /\b(?:we (?:help|work with|assist|support|connect|deliver|generate|guarantee|offer|provide|build|manage|run)|i (?:help|work with|build|create|design|offer|specialize)|our (?:platform|software|app|system|tool|plan|package|packages|service|services|clients|solution|experts|ai)|(?:wir|ich) (?:helfen|unterstutzen|bringen|bieten|erstellen|optimieren|garantieren|vermitteln|betreuen)|unsere (?:plattform|software|app|losung|experten|ki|agentur|pakete)|(?:ayudamos|ofrecemos|generamos|garantizamos|creamos|conseguimos|posicionamos)|nuestr[oa]s? (?:plataforma|software|app|plan|solucion|expertos|servicio|servicios)|nous (?:aidons|accompagnons|proposons|offrons|creons|garantissons|optimisons|boostons)|notre (?:plateforme|logiciel|application|solution|agence|offre|outil|ia))\b/,
    points: 1,
    seen: 'offers services of its own',
  },
  {
    re: /\b(?:more (?:customers|clients|leads|bookings|sales|traffic|calls|patients|reviews|followers)|new customers|leads|ranking|rank|visibility|conversion|roi|grow(?:th)?|scale|boost|increase|double|triple|10x|automat\w{2,5}|ai[- ]powered|chatbot|followers|likes|influencer|advertis\w{2,5}|ads|marketing|promotion|outreach|funding|loan|credit line|capital|invest\w{0,6}|profit|returns|crypto|trading|mehr (?:kunden|anfragen|umsatz|buchungen|bewertungen|reichweite)|neukunden|reichweite|umsatz|werbung|wachstum|kredit|rendite|mas (?:clientes|ventas|reservas|visitas|seguidores)|crecer|publicidad|visibilidad|seguidores|credito|inversion|ganancias|plus de (?:clients|visibilite|reservations|avis|contacts)|croissance|publicite|visibilite|credit|investissement|rendement)\b/,
    points: 1,
    seen: 'promises growth or money',
  },
  {
    re: /\b(?:(?:quick|short|brief|free|15|10|20|30)[- ](?:minute |min )?(?:call|chat|demo|zoom|meeting|consultation)|free (?:trial|demo|audit|analysis|report|sample site|consultation|quote for your)|no (?:obligation|commitment|strings|cost to you)|(?:only|just|last) \d{1,3} (?:spots?|places?|slots?|seats?) (?:left|available|remaining)|limited|this week only|offer (?:ends|expires)|special (?:price|deal|offer|rate)|(?:15|10|20|30) minuten|kostenlose[rsn]? (?:erstgesprach|analyse|demo|test|check)|unverbindliche[sn]? (?:gesprach|angebot fur ihr)|nur noch|aktion|(?:15|10|20|30) minutos|(?:demo|prueba|auditoria|llamada) grat\w{2,4}|sin compromiso|sin permanencia|ultimas plazas|oferta (?:especial|limitada)|(?:15|10|20|30) minutes|(?:demo|audit|essai|diagnostic) gratuit\w?|sans engagement|offre (?:speciale|limitee)|dernieres places)\b/,
    points: 1,
    seen: 'has the wording of an offer in bulk',
  },
  {
    re: /\b(?:password|passwort|contrasena|mot de passe|mailbox|postfach|buzon|account (?:number|details|has|will|is)|konto\w{0,6}|cuenta (?:sera|ha sido|bloqueada|bancaria)|compte (?:sera|a ete|bancaire)|security (?:alert|team|department|notice)|verification|verify|verifizier\w{1,3}|verificar|verifier|suspended|suspension|gesperrt|bloquead[oa]|suspendu\w?|expire[sd]?|expir\w{1,4}|lauft ab|caduca|unusual|overdue|outstanding|invoice attached|rechnung im anhang|factura adjunta|facture jointe|wire transfer|gift cards?|iban|swift|western union|moneygram|refund department|tax (?:office|refund)|hacienda|impots|finanzamt)\b/,
    points: 1,
    seen: 'has the wording of phishing',
  },
  {
    re: /\b(?:dear (?:sir|madam|owner|manager|business|friend|customer|beneficiary|merchant|partner|colleague)|estimado (?:comercio|cliente|usuario|propietario)|sehr geehrter (?:kunde|inhaber|unternehmer)|cher (?:client|commercant|gerant|utilisateur)|good day|greetings|kindly|esteemed|god bless you and|urgent reply|private (?:mail|email)|strictly confidential|million|widow|late husband|next of kin|inherit\w{0,5}|diplomat|barrister|compensation)\b/,
    points: 1,
    seen: 'has the wording of bulk mail',
  },
  {
    re: /\b(?:kit digital|subvencion\w{0,3}|cotizaciones|deduccion\w{0,2}|sin coste|su cif|cif\b|factura de la luz|tarifa (?:electrica|de luz)|strom(?:anbieter|vertrag|tarif|kosten)|kundendaten|abschaltung|(?:energy|energie|electricity) (?:contracts?|vertrag|contrat|supplier)|(?:card|payment) terminals?|google (?:ads|my business|maps)|top 3|verified badge|copyright (?:violation|infringement)|trade ?mark (?:registration|office)|domain\b|past due|unpaid (?:listing|registration|invoice)|register(?:ed)? (?:listing|entry)|national \w{4,12} register|chinese? .{0,30}(?:factory|manufacturer)|translation services|personalvermittlung|branchenbuch|firmenverzeichnis|directorio|annuaire|\bcpf\b|identifiants|activite inhabituelle|compte (?:professionnel|client)|business directory|email list|database of|list of homeowners|homeowners in your|(?:parejas|clientes|seguidores) mas|seguidores|redes (?:sociales|de \d+)|followers|first month (?:is )?(?:free|on us)|24\/7|while you sleep|ai (?:intake|assistant|agent|receptionist)|most (?:plumbers|contractors|lawyers|restaurants|photographers|businesses|owners)|are you happy with|how many (?:could|can|more) you (?:handle|take)|turning work away|short video|minute video|number of (?:jobs|leads|calls|clients)|investier\w{2,4}|rendite|sicher\w? \d|(?:bin|soy|suis|am) (?:die|der|la|el|the) (?:assistent\w{0,2}|asistente|assistante?) (?:von|de|of)|somos una agencia|nous sommes une agence|wir sind eine agentur|sabia (?:que|usted)|saviez-vous|wussten sie|did you know)\b/,
    points: 2,
    seen: 'is an offer in bulk',
  },
];
