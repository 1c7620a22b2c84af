/**
 * What the rules look for, in flattened text (see `flatten`): lower case, no accents, single spaces.
 * Gaps are bounded, so that no text takes long.
 */
export interface Signal {
  re: RegExp;
  points: number;
  /** Words nearby that take it back. */
  unless?: RegExp;
  /** What was seen, to follow "the message …". */
  seen: string;
}

export const SPAM_SIGNALS: Signal[] = [
  {
    re: /\b(?:seo|search engine optimi[sz]ation|back ?links?|guest posts?|link building|domain authority|(?:first|top) page (?:of|on) google|page (?:one|1|#1) (?:of|on) google|organic traffic|traffic to your (?:web ?)?site|rank(?:ing)? (?:higher|your (?:web)?site|#1)|posicionamiento web|suchmaschinenoptimierung|referencement (?:naturel|web))\b/,
    points: 3,
    seen: 'offers search-engine work',
  },
  {
    re: /\b(?:crypto ?currency|crypto|bitcoin|forex|casino|lottery|jackpot|inheritance fund|next of kin|million (?:usd|dollars|euros|pounds|us dollars)|investment opportunit(?:y|ies)|passive income|make money online|earn up to|business (?:loans?|funding|capital)|business proposal (?:worth|of)|merchant cash|instant loan|credito rapido|kredit ohne schufa|credit rapide)\b/,
    points: 3,
    seen: 'offers money',
  },
  {
    re: /\b(?:viagra|cialis|weight loss (?:pills?|supplement)|cbd gummies|replica (?:watches|bags)|escorts?|sexy|hot girls|onlyfans)\b/,
    points: 3,
    seen: 'advertises goods sold in bulk mail',
  },
  {
    re: /\b(?:verify your (?:account|identity|mailbox|password|email)|your (?:account|mailbox|domain|package|parcel|password|website) (?:has been|will be|is about to|is|was) (?:suspended|locked|limited|deactivated|expir\w{1,5}|on hold|disabled)|confirm your (?:password|account|identity)|unusual sign-?in|your (?:images|photos) without permission .{0,120}(?:http|link|click))\b/,
    points: 3,
    seen: 'looks like phishing',
  },
  {
    re: /\bclick (?:the |this |on the |on this )?(?:link|here|below)\b/,
    points: 2,
    seen: 'asks to click a link',
  },
  {
    re: /\b(?:unsubscribe|opt[- ]out|this is not spam|bulk e?mail|e-?mail (?:lists?|database)|b2b leads?|lead generation|(?:qualified|exclusive|fresh) leads|(?:grow|scale|skyrocket|explode|promote) your (?:\w{1,14} )?(?:business|company|brand|revenue)|boost your (?:\w{1,14} )?(?:sales|business|revenue|visibility|ranking|reviews)|increase your (?:\w{1,14} )?(?:sales|revenue|leads|traffic|conversions?|visibility)|more (?:customers|clients|leads|patients) (?:for|to) your|(?:\d{1,4}|guaranteed) new (?:customers|clients|patients|leads)|your domain is about to expire|limited[- ]time offer|act now|risk[- ]free|100% (?:free|guaranteed)|aumentar? (?:sus|tus) ventas|mehr (?:kunden|umsatz) (?:fur|gewinnen)|augmentez? vos ventes)\b/,
    points: 3,
    seen: 'is a bulk offer',
  },
  {
    re: /\b(?:we are an? (?:\w{1,14} ){0,3}(?:agency|outsourcing|software|marketing|web design|web development|seo|it|offshore) ?(?:company|firm|agency|team)?\b.{0,200}\b(?:your (?:business|company|website|brand|team))|web(?:site)? (?:design|development|redesign) (?:services|company|agency|packages)|app development (?:services|company)|virtual assistants?|(?:i|we) (?:can|will|could) (?:build|design|redesign|create|develop|make|improve) (?:you|your) (?:an? )?(?:\w{1,14} ){0,2}(?:web ?site|app|logo|online store)|explainer videos?|social media (?:marketing|management) (?:services?|packages?)|(?:buy|get) (?:google |5[- ]star )?reviews|outsource your)\b/,
    points: 3,
    seen: 'offers marketing or outsourcing',
  },
  {
    re: /\b(?:i (?:came across|visited|was (?:on|browsing|looking at|reviewing)|stumbled (?:up)?on|found|checked out|looked at|noticed) your (?:web ?site|site|online|business online|listing)|your web ?site (?:could|needs|is missing|has (?:some |several )?(?:errors|issues))|free (?:website |seo |google )?(?:audit|mock-?up|demo|trial) (?:for|of) your)\b/,
    points: 2,
    seen: 'comments on your website',
  },
  {
    re: /\b(?:dear (?:sir|madam|sir\/madam|business owner|website owner|webmaster|site owner|owner|manager|ceo)|hello (?:dear|business owner)|kindly|greetings of the day|good day sir|our prices? (?:are|is) very (?:low|competitive)|best price guaranteed)\b/,
    points: 1,
    seen: 'has the wording of bulk mail',
  },
  {
    re: /\b(?:we (?:offer|provide|speciali[sz]e in)|our agency|our team of experts|special offer|exclusive offer|book a (?:free )?(?:demo|15[- ]min\w{0,4} call)|15[- ]minute call|quick call (?:this|next) week to (?:discuss|show))\b/,
    points: 1,
    seen: 'offers services of its own',
  },
  { re: /\[url=|<a href|\[link=/, points: 3, seen: 'carries hidden links' },
  {
    re: /(?:https?:\/\/|www\.)[^ ]{1,200} .{0,300}(?:https?:\/\/|www\.)[^ ]{1,200} .{0,300}(?:https?:\/\/|www\.)/,
    points: 2,
    seen: 'carries several links',
  },
];

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
];

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
    re: /\b(?:networking|chamber of commerce|guest (?:speaker|lecture)|meetup|community (?:event|meeting)|student at|wholesale|press|partnership|collaborat\w{1,5})\b/,
    points: 1,
    seen: 'is about working together',
  },
];

/** Something somebody else did badly is no complaint about us. */
export const OTHERS_WORK =
  /\b(?:(?:another|other|previous|last|former|old|different|first|original|prior) (?:contractor|company|builder|plumber|electrician|roofer|painter|firm|provider|landscaper|cleaner|cleaning company|lawyer|attorney|accountant|dentist|photographer|caterer|agency|guy|installer|mechanic)|someone else|previous owners?)\b/;
