import type { Signal } from './signals.js';

const ASKED_OF_LINK =
  '\\b(?:pay|verify|confirm|claim|accept|renew|validate|unlock|update your|sign in|log ?in)\\b';

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
  {
    // Where the link ends is settled before what follows is looked at: else each way to share out the characters between
    // the two would be tried, a second's work where a message is all links.
    re: new RegExp(
      String.raw`(?:https?:\/\/|www\.)(?:[^ ]{4,200}?${ASKED_OF_LINK}|(?=([^ ]{4,200}))\1.{0,200}?${ASKED_OF_LINK})|\b(?:pay|verify|confirm|claim|accept|renew|validate|unlock|download|review|view|open|sign|access|login|log in|bezahlen|zahlen|bestatigen|verifizieren|anmelden|pagar|pague|confirme|verifique|verificar|actualice|acceda|payer|reglez|regler|confirmez|validez|verifiez)\b.{0,60}(?:https?:\/\/|www\.)`,
    ),
    points: 2,
    seen: 'asks to pay or confirm through a link',
  },
  {
    re: /\b(?:(?:will|must) be (?:suspended|locked|blocked|closed|terminated|deleted|disconnected)|(?:within|in the next) (?:24|48|72) ?h(?:ours|rs)?\b|innerhalb von (?:24|48) ?(?:std|stunden)|sous (?:24|48) ?h|en (?:24|48) horas|sera (?:bloquead[oa]|suspendid[oa]|bloquee?|suspendue?|portee)|(?:wird|werden) (?:gesperrt|deaktiviert|geloscht)|final notice|last (?:reminder|warning)|dernier (?:rappel|avis)|letzte (?:mahnung|erinnerung)|ultimo aviso|faute de quoi)\b/,
    points: 2,
    seen: 'threatens with a deadline',
  },
  {
    re: /\b(?:zollgebuhr\w{0,2}|(?:sendung|paket)\b.{0,60}\bnicht zugestellt|(?:parcel|package|shipment)\b.{0,60}\b(?:could not be|on hold|undeliver\w{1,5}|customs)|customs fee|(?:colis|paquete|envio)\b.{0,60}\b(?:livre|livraison|retenid\w|entregad\w|aduana|frais)|amende|contravention|(?:una )?multa (?:pendiente|impagada|de trafico)|(?:unpaid|outstanding) (?:toll|fine)|seed phrase|one[- ]time (?:processing )?fee|processing fee|filing fee now)\b/,
    points: 2,
    seen: 'asks for a fee that nobody owes',
  },
  {
    re: /(?:\b(?:reply|text|send|repond\w{1,2}|envoy\w{1,3}|antwort\w{0,3}|responda|envie|pulsa|pulse) "?(?:stop|no|unsubscribe|baja)\b|\bstop\b ?(?:au \d|to|sms|zum)|(?::|\bou\b|envoyez) ?stop\b|\b(?:to unsubscribe|pour ne plus recevoir|se desinscrire|tragen wir sie aus|aus dem verteiler|newsletter abbestellen|darse de baja|darte de baja|dejar de recibir|no desea recibir|if you(?:'d| would)? (?:prefer|rather) not (?:to )?(?:hear|receive)|not interested\? (?:just|reply|a)|kein interesse\? ))/,
    points: 3,
    seen: 'tells how to stop further mailings',
  },
  {
    re: /\b(?:platz 1 (?:bei|auf|in)|auf platz 1|(?:bessere|mehr) sichtbarkeit|(?:mehr|neue|weitere) (?:anfragen|kunden|auftrage|buchungen|gaste) (?:pro|im|fur|garantiert|bringen)|anfragen entgehen|ihre (?:web)?seite (?:ist|wird|bei google|hat|ladt)|google[- ](?:ranking|bewertungen|rezensionen|avis|resenas)|(?:avis|bewertungen|resenas|reviews|opiniones) (?:google|positi\w{1,4}|5 (?:etoiles|sterne|estrellas)|tous|a partir|desde|kaufen|cinq)|cinq etoiles|plus de (?:clients|visibilite|avis|reservations)|mas (?:clientes|reservas|visibilidad|ventas) (?:para|con|cada|en|al|garantiz\w{2,5})|(?:clientes|comensales|reservas|kunden|clients|patients|leads|customers|bookings|jobs) (?:garantizad[oa]s|garantiert\w?|garantis|guaranteed|a month|al mes|pro monat|par mois)|llenamos (?:su|tu)|(?:we|wir|nous|on peut vous en) (?:bring|bringen|obtenir|fill|generate|deliver) .{0,40}(?:leads|customers|kunden|clients|platz|calendar|bookings)|(?:tengo|tenemos|we have|i have|wir haben|nous avons) \d{1,3} (?:parejas|clientes|novios|homeowners|couples|clients|familien|paare|kunden|customers|particuliers)|(?:parejas|bodas|clientes) .{0,20}buscan|(?:doubled|triple\w?|double) (?:their|your) (?:calls|sales|bookings|leads)|homeowners .{0,60}(?:quote|waiting|leads)|(?:exclusive |qualified |new )?leads (?:from|for|starting|waiting|in your))\b/,
    points: 3,
    seen: 'promises more customers',
  },
  {
    re: /\b(?:(?:have|has) been (?:nominated|selected|chosen|shortlisted)|(?:selected|nominated|chosen) (?:as|for|to be) (?:one of )?(?:the |a )?(?:top|best|\d{4}|award|winner)|claim your (?:award|plaque|prize|listing|spot)|crystal plaque|best of .{3,30} award|usted ha sido (?:seleccionad\w|premiad\w)|sie wurden (?:ausgewahlt|nominiert)|vous avez ete (?:selectionne\w{0,2}|nomine\w{0,2})|has ganado|sie haben gewonnen|vous avez gagne)\b/,
    points: 3,
    seen: 'offers an award',
  },
  {
    re: /\b(?:(?:extra|more|additional|balance|rest|difference).{0,60}\b(?:pay|send|forward|wire|give|transfer|so you can)\b.{0,60}\b(?:my|the) (?:\w{1,10} )?(?:planner|agent|mover|driver|courier|decorator|shipper|vendor)|(?:planner|agent|mover|courier|shipper|decorator)\b.{0,40}\b(?:does not|doesn'?t|do not|cannot|can'?t) (?:take|accept|have|process)|through your (?:trust|escrow|bank) account|(?:cashier'?s|certified|bank) che(?:ck|que)|hearing impaired|for (?:the|your) stress|name as on the account|am (?:currently |presently )?(?:on assignment|offshore|out of (?:the )?(?:country|state)|at sea)|collect the balance|estoy (?:de viaje|fuera del pais|en alta mar)|bin (?:derzeit )?im ausland und|suis (?:actuellement )?en (?:mer|deplacement a l'etranger))\b/,
    points: 2,
    seen: 'has the wording of a known fraud',
  },
  {
    re: /\b(?:(?:has|have) shared (?:a |an )?(?:\w{1,10} )?(?:document|file|invoice|folder|pdf)|(?:document|file|invoice|contract) (?:has been |was |is )?(?:shared with you|waiting for (?:you|your)|ready (?:for|to) (?:review|sign))|docusign|view (?:the )?(?:document|file)|secure (?:message|document|link)|documento compartido|(?:dokument|datei) (?:wurde )?(?:fur sie )?(?:freigegeben|geteilt)|document partage)\b/,
    points: 2,
    seen: 'points to a document behind a link',
  },
  {
    re: /\b(?:criptomonedas?|kryptowahrung\w{0,2}|cryptomonnaies?|rentabilidad garantizada|garantierte rendite|prestamos? (?:rapido|sin aval|entre particulares)|sofortkredit|darlehen (?:von|ab|ohne)|pret (?:entre particuliers|rapide|personnel)|herencia|erbschaft|heritage de|loteria|betriebskredit|financiacion inmediata|your business .{0,30}(?:pre-?approved|qualif\w{1,4} for)|line of credit up to)\b/,
    points: 3,
    seen: 'offers money',
  },
  {
    re: /\b(?:(?:ich|wir) (?:bin|sind|habe|haben) .{0,40}(?:ihre|deine|eure) (?:seite|webseite|website|homepage)|(?:he visto|hemos visto|encontre|visitando) (?:su|tu|vuestra) (?:web|pagina)|(?:j'ai|nous avons) (?:vu|visite|decouvert|consulte) votre (?:site|page)|(?:noticed|saw|found|see|checked) (?:that )?your (?:site|website|web page|page|listing|google)|your (?:site|website|page) (?:does not|doesn'?t|isn'?t|is not|loads|looks|ranks|shows?)|(?:diseno|paginas?) web|webdesign|creation de sites?|site internet (?:moderne|professionnel)|agencia de (?:marketing|publicidad)|agence (?:web|de communication)|marketingagentur|werbeagentur)\b/,
    points: 2,
    seen: 'comments on your website',
  },
  {
    re: /(?:\b(?:from|ab|desde|a partir de|for only|just|nur|solo|seulement|starting at) ?(?:only )?[$€£] ?\d|\b(?:from|ab|desde|a partir de|for only|nur|solo|seulement|starting at) \d{1,4}(?:[.,]\d\d)? ?(?:[$€£]|eur\b|euros?\b|dollars?\b))/,
    points: 1,
    seen: 'names prices of its own',
  },
  {
    re: /(?:https?:\/\/|www\.)[^ ]{4,200}/,
    points: 1,
    seen: 'carries a link',
  },
];
