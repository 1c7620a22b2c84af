import type { Signal } from './signals.js';

export const WANTS_NO_MORE = 'wants no more messages';

export const OTHER_SIGNALS: Signal[] = [
  {
    re: /\b(?:my (?:resume|cv|curriculum)|(?:resume|cv|curriculum vitae) (?:is |are |has been )?(?:attached|enclosed|below)|attach(?:ed|ing)? (?:is |please find )?(?:my |a )?(?:resume|cv)|curriculum vitae|(?:are you|you(?:'re| are)|if you(?:'re| are)|currently) (?:currently |still )?hiring|job (?:openings?|opportunit\w{1,4}|applications?|posting|vacanc\w{1,4}|advert)|vacanc(?:y|ies)|appl(?:y|ying|ication) for (?:the|a|an|any|your) .{0,50}(?:position|job|role|post|apprenticeship|internship|opening)|(?:looking|searching) for (?:a |an |some |part-time |full-time |summer )*(?:work|job|employment|apprenticeship|internship|position)|apprenticeship|internship|work experience placement|join your (?:team|crew)|(?:work|teach) (?:at|for|with) your (?:\w{1,12} )?(?:team|company|studio|shop|salon|school|clinic|firm|office|kitchen)|(?:looking for|need|hire|hiring) (?:new |more |any |additional )*(?:instructors|teachers|staff|employees|workers|drivers|apprentices|trainees|interns)|openings? (?:on|in|at) (?:your|the) (?:team|company|crew|office|clinic)|bewerbung|bewerbe mich|ausbildungsplatz|praktikum|lebenslauf|candidature|mon cv|un stage|(?:busco|buscando) (?:trabajo|empleo)|hoja de vida|mi curriculum)\b/,
    points: 3,
    seen: 'is a job application',
  },
  {
    re: /\b(?:(?:a|the) (?:journalist|reporter) (?:at|for|with|from)|journalist|reporter|(?:writing|working on) (?:an? |my )(?:\w{1,14} )?(?:article|story|piece|feature|documentary)|for (?:an?|our|the) (?:\w{1,14} )?(?:article|story|podcast|magazine|newspaper|radio)|(?:press|media) (?:inquiry|enquiry|request|deadline)|interview (?:you|with (?:you|your|the owner))|(?:our|my|the) podcast|(?:with|from|at|for) (?:the )?(?:\w{1,14} )?(?:magazine|tribune|times|gazette|herald|news(?:paper)?)\b.{0,80}\b(?:feature|interview|article|story)|feature (?:you\b|one of your))\b/,
    points: 3,
    seen: 'comes from the press',
  },
  {
    re: /\b(?:(?:we|our company|our firm) (?:are|is) an? (?:\w{1,14} ){0,3}(?:supplier|manufacturer|distributor|wholesaler|importer)|we (?:supply|manufacture|distribute|import|wholesale)|our (?:new |latest |full )?(?:product (?:line|range)|products|catalog(?:ue)?|line of|range of)|trade (?:account|discount|prices|customers?)|(?:sales|account|territory) (?:rep(?:resentative)?|manager) (?:at|for|with|from)|(?:become|becoming) (?:a|an|our) (?:dealer|reseller|partner|stockist)|subcontract(?:or|ing|ors)?|carry our|stock our)\b/,
    points: 3,
    seen: 'comes from a supplier or partner',
  },
  {
    re: /\b(?:cease and desist|legal notice|notice of (?:claim|lien|intent|violation)|subpoena|on behalf of (?:my|our) client|(?:attorneys?|solicitors?|counsel) for|we represent|court (?:order|summons)|(?:data subject|subject access|gdpr|data protection) (?:access |deletion |erasure )?request|(?:delete|erase) (?:all )?(?:of )?my (?:personal )?(?:data|information)|trademark infringement|code (?:enforcement|violation))\b/,
    points: 3,
    seen: 'is a legal or official notice',
  },
  {
    re: /\b(?:sponsor(?:ship|ing|s)?|donat(?:e|ion|ions|ing)|charity|fund-?rais\w{1,4}|(?:silent|charity) auction|raffle|school project|(?:my|our) (?:thesis|dissertation)|research (?:project|study|survey)|(?:fill|take|complete) (?:in |out )?(?:a|our|my|this) (?:short |brief )?survey|volunteer(?:ing|s)?)\b/,
    points: 3,
    seen: 'asks for support of a good cause or a study',
  },
  {
    re: /\b(?:wrong (?:number|address|company|business|person)|(?:your|a company|one of your) (?:van|truck|vehicle|driver)s? (?:is |was |are |has been )?(?:parked|blocking|cut|driving)|(?:lost|found) (?:my|a|your) (?:dog|cat|keys|wallet|phone)|noise (?:from|coming)|block(?:ed|ing) (?:my|our) driveway|misdelivered)\b/,
    points: 3,
    seen: 'is not about your services',
  },
  {
    // Of themselves: who sends mails in bulk tells others how.
    re: /^.{0,30}\bunsubscribe\b.{0,30}$|\b(?:(?:stop|quit) (?:e-?mailing|contacting|messaging|texting|calling|spamming|sending)\b(?! (?:from|at|in)\b)|(?:remove|take) (?:me|us|my (?:name|address|e-?mail|number)) (?:from|off)|(?:please )?do(?: not|n't) (?:contact|email|write to|message) (?:me|us)(?: again| any ?more| ever)?\b(?! (?:before|until|on|at|by)\b)|(?:keine|nicht) (?:weiteren? )?(?:e-?mails|mails|nachrichten|werbung) mehr|(?:mich|uns) (?:bitte )?aus (?:dem|ihrem|eurem) verteiler|(?:deje|dejen|dejad) de (?:escribir|enviar|mandar|contactar)\w{0,4}|(?:darme|denme|dadme) de baja|(?:arretez|cessez) de (?:m'|me |nous )?(?:ecrire|contacter|envoyer)|(?:me|nous) desinscrire)/,
    points: 4,
    seen: WANTS_NO_MORE,
  },
  {
    re: /\b(?:networking|chamber of commerce|guest (?:speaker|lecture)|meetup|community (?:event|meeting)|student at|wholesale|press|partnership|collaborat\w{1,5})\b/,
    points: 1,
    seen: 'is about working together',
  },
  {
    re: /\b(?:my (?:resume|cv)|(?:bring|send|drop|attach\w{0,3}|here is|hand in) (?:\w{1,8} )?(?:my |a )?(?:resume|cv)\b|love to work (?:for|with|at)|(?:somewhere|a place|a spot|a chance) to (?:start|learn|train)|(?:need|take on|taking on|looking for) (?:an? )?(?:apprentice|trainee|extra (?:hands?|pair)|helper)|(?:journeyman|carpenter|electrician|plumber|server|waiter|waitress|cook|chef|mechanic|paralegal|assistant|photographer|second shooter) (?:with|looking|for hire|available)|\d{1,2} years (?:of )?experience|years (?:as an?|at an?|in the trade)|(?:any|open) (?:positions?|jobs?|work going|shifts?)|schulerpraktikum|schulpraktikum|praktikant\w{0,2}|praktikumsplatz|lehrstelle|ausbildung\w{0,6}|minijob|aushilfe|nebenjob|(?:suche|sucht) (?:eine[nr]? )?(?:stelle|job|arbeit|platz)|als (?:zweit)?(?:fotograf|assistent|koch|kellner|mechaniker)\w{0,2} (?:bei|mit)|(?:camarer|cociner|ayudante|mecanic|fotograf)\w{1,3} con|anos de experiencia|experiencia (?:de|como|en)|trabajar (?:con|para) (?:vosotros|ustedes)|(?:necesitais|necesitan|buscais|buscan) (?:gente|personal|camarer\w{1,2}|extras?)|mi (?:cv|curriculum)|practicas (?:en|de|con)|(?:cherche|recherche) (?:un |une |mon )?(?:stage|emploi|travail|apprentissage|alternance|poste|job|place\b)|alternance|apprenti\w{0,2}|(?:je suis|jeune) (?:mecanicien|cycliste diplome)\w{0,2}|vous (?:recrutez|embauchez)|recrutez-vous)\b/,
    points: 4,
    seen: 'is a job application',
  },
  {
    re: /\b(?:(?:producing|writing|preparing|recording) (?:an? |our )?(?:\w{1,14} )?(?:radio|tv|podcast|piece|article|story|film|segment|series|programme)|airing|radio (?:piece|story|show)|tv show|editor (?:at|of)|journalist\w{0,2}|redaktion|zeitung|magazin\b|fernsehen|(?:einen|den) (?:artikel|beitrag|bericht)|radio\b.{0,40}\bminutes|periodista|reportaje|revista|periodico|entrevist\w{1,5}|redactora? (?:de|en)|journaliste|reportage|redaction|un article|emission|chronique)\b/,
    unless:
      /\b(?:celebr\w{1,6}|feiern|unsere feier|our (?:party|event|wedding)|fetons|catering para|cater)\b/,
    points: 4,
    seen: 'comes from the press',
  },
  {
    re: /\b(?:(?:we|our (?:mill|company|firm|workshop|farm|factory)) (?:make|manufacture|produce|import|grow|roast|bake|brew|stock|carry|distribute)\b|(?:our|my) (?:new )?(?:samples?|catalog\w{0,2}|product|range|line of|price list|tile|cabinets|oil|wines?|locks?)\b.{0,60}\b(?:show|bring|leave|send|drop|lend|try|present)|(?:show|bring|leave|drop off|drop by with) (?:you )?(?:some |our |the |a few )?(?:samples?|catalog\w{0,2})|your new (?:contact|rep\w{0,13}|account manager)|(?:i'm|i am|here,?) (?:\w{2,12} )?(?:the |a |your |new )*(?:rep|representative|account manager|territory manager|sales manager)|list price|(?:at|for) the old price|trade (?:terms|price|customers?)|refer(?:ral)? (?:list|partner|fee|each other|our (?:clients|couples))|(?:wir|unsere firma) (?:stellen|produzieren|fertigen|vertreiben|importieren|beliefern)|muster (?:zeigen|schicken|mitbringen|vorbei)|neue[rn]? (?:ansprechpartner|kollektion|katalog)|empfehlungsliste|zusammenarbeit|kooperation\w{0,2}|(?:somos|soy) (?:un |una |el |la )?(?:productor|fabricante|distribuidor|bodega|proveedor|comercial|almazara|finca|cooperativa|empresa)\w{0,3}|(?:producimos|fabricamos|distribuimos|elaboramos|importamos|cultivamos)|(?:nuestros?|nuestras?|el) (?:aceites?|vinos?|productos?|quesos?|jamones|catalogo|muestras?)\b.{0,60}\b(?:probar|ensenar|llevar|dejar|enviar|mostrar|presentar)|(?:llevar|dejar|enviar|mandar)(?:le|les|os|te)? (?:unas? |algunas? )?muestras?|colabora(?:r|cion|ciones)|nous (?:fabriquons|produisons|distribuons|importons|concevons)|fournisseurs?|grossiste|echantillons?|partenariat|(?:vous|en) (?:preter|presenter|proposer) .{0,30}(?:essai|gamme|produits?|catalogue))\b/,
    points: 3,
    seen: 'comes from a supplier or partner',
  },
  {
    re: /\b(?:please be advised that|(?:on|im|in) (?:behalf|namen|nombre|auftrag) (?:of|von|de|unsere[rs]?) (?:the |our |my |mi |mandant\w{0,2}|client\w{0,2})|building (?:department|inspector)|health (?:department|inspector)|city inspector|trading standards officer|finanzamt|gewerbeamt|ordnungsamt|berufsgenossenschaft|mandant\w{0,4}|abmahnung|datenschutzanfrage|auskunft nach (?:art|dsgvo)|inspeccion (?:de|sanitaria)|sanidad|burofax|ayuntamiento le|requerimiento|proteccion de datos|mise en demeure|huissier|inspection du travail|urssaf|prefecture|donnees personnelles)\b/,
    points: 3,
    seen: 'is a legal or official notice',
  },
  {
    re: /\b(?:spende\w{0,2}|tombola|vereinsfest|sponsor\w{0,4}|gutschein fur unsere|donar|donacion\w{0,2}|rifa|ong\b|patrocin\w{1,5}|kermesse|un don\b|parrain\w{0,4}|lot pour|school fair|pta\b|giveaway|for our (?:auction|raffle|gala)|masterarbeit|bachelorarbeit|umfrage|encuesta|trabajo de (?:fin|clase)|tfg\b|sondage|memoire de)\b/,
    points: 3,
    seen: 'asks for support of a good cause or a study',
  },
  {
    re: /\b(?:your (?:van|truck|driver|vehicle|sign|ladder|skip|dumpster|alarm) (?:is|was|has|keeps|in front|at|on|blocks?|cut)|(?:parked|parking) (?:in front|across|over|on) (?:of )?(?:my|our)|(?:found|picked up) (?:a|your|one of your|this) (?:\w{3,10} )?(?:key|keys|wallet|phone|bag|glove|tool|dog)|(?:steht|parkt|versperrt|blockiert) .{0,30}(?:einfahrt|ausfahrt)|falsche (?:nummer|adresse)|(?:bloquea|aparcad[oa]) .{0,30}(?:garaje|entrada|vado)|gare\w? devant|(?:bloque|devant) (?:mon|notre) (?:garage|portail|entree)|not (?:for you|meant for you)|mail for (?:you|your) (?:came|arrived)|looking for (?:a |the )?(?:different|another) (?:company|business))\b/,
    points: 3,
    seen: 'is not about your services',
  },
  {
    re: /\b(?:notice of appearance|opposing counsel|(?:now |this office |this firm |i |we )represents? (?:the |mr|ms|mrs|my client|respondent|petitioner|plaintiff)|the undersigned|discovery schedule|counsel of record|gegnerische[rn]? (?:anwalt|partei)|la parte contraria|mon confrere)\b/,
    points: 4,
    seen: 'comes from another law office',
  },
];

/** What a mail program answers by itself: how its subject begins, or what only it says. */
const AUTOMATIC =
  /^(?:(?:re|aw): ?)?(?:automatic reply|auto[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheits\w{3,12}|abwesend|respuesta automatica|fuera de (?:la )?oficina|reponse automatique|absence du bureau)\b|\b(?:this is an auto(?:mated|matic) (?:reply|response|message)|(?:i am|i'm|i will be|ich bin) (?:currently |derzeit )?(?:out of (?:the )?office|nicht im buro|abwesend)\b.{0,160}\b(?:access to (?:my )?e-?mails?|when i (?:return|am back|get back)|upon my return|in urgent (?:cases|matters)|for urgent|in dringenden fallen)|delivery status notification|undeliver(?:able|ed mail)|mail delivery (?:failed|subsystem))\b/;

/** Somebody says that they are not there … */
const AWAY =
  /\b(?:(?:i am|i'm|i will be|i'll be|we are|we're|our office is) (?:\w+ ){0,3}?(?:out of (?:the |my )?office|on (?:\w+ )?(?:leave|vacation|holidays?|pto)|away|travel+ing)|ich bin [^!?]{0,40}(?:nicht im (?:buro|haus)|abwesend|im urlaub|nicht erreichbar|ausser haus)|(?:estoy|estare|me encuentro) [^.!?]{0,30}(?:fuera de la oficina|de vacaciones|ausente|de baja)|je (?:suis|serai) [^.!?]{0,40}(?:absente?|en (?:conges?|vacances)|en deplacement))\b/;
/** … and whom to turn to, as notes do that answer everybody. */
const ELSEWHERE =
  /\b(?:(?:for|in|with) (?:any |an |all |case of )?(?:urgent|emergenc)\w*|(?:limited|no) access to (?:my )?e-?mails?|if (?:it|this|the matter|your (?:\w+ )?(?:matter|request|message|e-?mail|inquiry|enquiry)) is urgent|(?:in|bei) (?:dringenden|eiligen) \w+|en caso de urgencia|para (?:cualquier )?(?:asunto|tema|cuestion|consulta)s? urgentes?|en cas d'urgence|pour (?:toute )?(?:demande|question) urgente?)\b/;
/** A person who is away wants something all the same. */
const WANTS =
  /[?¿]|\b(?:(?:i|we) (?:would |'d )?(?:need|want|like)|(?:i|we)'d (?:like|love)|could you|can you|quote|estimate|(?:ich|wir) (?:brauche|suche|mochte)n?|(?:brauchen|suchen|mochten) wir|hatten? gern|necesit(?:o|amos)|quer(?:emos|ia)|quisier\w{1,4}|(?:j'ai|nous avons) besoin|voudr\w{1,5}|souhait(?:e|ons))\b/;

/** Whether a flattened text was written by a mail program, in nobody's presence. */
export function isAutomatic(flat: string): boolean {
  return AUTOMATIC.test(flat) || (AWAY.test(flat) && ELSEWHERE.test(flat) && !WANTS.test(flat));
}
