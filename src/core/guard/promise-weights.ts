// Made by `npm run eval -- learn` from the cases under test/eval/guard. Not to be edited by hand.
import type { CommitmentKind } from '../policy.js';

/** What speaks for a promise in a sentence and what against, as `readWeights` reads it. */
export const PROMISES = `
8
13 will be
12 <few> dias|^ el <weekday>|am <weekday>|cent|full|heures
11 ^ auf|^ ca|^ da|^ die|^ the|^ we can|^ you can|at <few>|at <number>|at <their>|diabe*|does not
11 el <weekday>|esa|grosse|las <few>|month|mussen|pay|queda|se lo|sind wir|take the|todo|zaun
10 ^ <few> of|^ am|^ en <few>|^ je vous|bei uns|bleibt|chez vous|course|da|deal|discount of|disponible
10 done|down|empezamos|est de|extras|for you|garan*|half|hatte|have that|ihnen die|inscr*|les <few>
10 menos|minut*|my|no more|nobody will|on your|ours|pagar|paying|queda*|recup*|sera|tage|um <few>
10 vous etes|vuelve|vuelve a|will give|wrong|year|you wo
9 %|<few> heures|<few> on|<few> tage|<number> %|<number> <coin>|^ <weekday>|^ das|^ el|^ esa|^ eso se
9 ^ le|^ nous vous|^ se|^ somebody on|^ vous ne|a deal|a week|accord|all <few>|apren*|avez <few>|beide
9 bill|can do|card|clause|comme|confirmada|cut|days|deliv*|do have|do the|dose|eso se|est fait
9 est notre|est pour|et votre|fee|fifty|fix|for that|free|got the|gratis|in stock|la table|le cours
9 no le|no vuelve|not charge|not need|nous vous|off your|on it|on that|on us|payer|pour nous|propo*
9 quedamos|quedan|rate|recon*|reicht|room for|s on|schlu*|schlussel|seal|side read|sobra|somebody on
9 stunden|suis disponible|sus|talla|the bill|the lot|the wrong|to <few>|tomorrow morning|touri*|tout
9 us <few>|valla|verbi*|volve*|vos|vous n|will have|you at|you on|your card|zahlen
8 <coin> gut|<coin> vous|<few> jours|<few> stunden|<few> year|<number> each|<weekday> um|^ al|^ cette
8 ^ con|^ dafur schreiben|^ der|^ fur die|^ it wo|^ ja zu|^ keep the|^ mehr als|^ nach <few>|^ okay
8 ^ queda|^ quedan|^ sagen|^ same|^ that|^ there s|^ vous n|^ you wo|^ your|^ your name|a una|accept
8 are <coin>|are free|arret*|as a|as last|aurez|available|back on|bank|bus|cambio|came from|cargo
8 charge|clase|collar|compte|confirmed|corre|couche|could see|cours est|culpa|dafur schreiben|de plus
8 de sobra|degats|dejo el|del jardin|delivery|deposit|derecho|desgrava|despl*|desplazamiento|did not
8 do it|dosis|droit|dropp*|dropped|durfen|el desplazamiento|el espejo|entero|erset*|ese dia|espejo
8 even|fine|fontanero|for <number>|forgot|frais|gehen|gehort ihnen|geht auf|have got|hedge|horas|hour
8 i gave|impue*|in <few>|inclu*|instalacion|is free|it will|iva|ja zu|jours|kept|koste*|kostenlos
8 la instalacion|la obra|la seance|lands|le chantier|le hacemos|leave|les travaux|lo arreglamos
8 make it|mehr als|minuten|mise|mueve|mussen sie|my word|nach <few>|nehmen den|new|nichts mehr
8 no tiene|noch einen|notre faute|of those|okay|out for|ouvri*|overc*|owe|paga|paid|passera|pasti*
8 perfe*|plenty|pour vous|promised|puppy|quiera|rechn*|regalo|regle|reserve la|reste <few>|resul*
8 s nothing|sales|salle est|schreiben wir|se mueve|seanc*|seance|seances|second|sixty|sola|spot|stairs
8 stands|stund*|suffi*|suffit|taxi|the damage|the deposit|the repair|the shop|the tour|time for|toda
8 told the|tops|tour|travaux|travel|ubern*|un <few>|un hueco|una semana|une semaine|vacant|vase|veran*
8 vermi*|vos <few>|votre commande|votre velo|vous l|we start|we will|weld|will do|will never|win
8 within|ya lo|you owe|you pay|yours|zahlt|zuruck
7 : <number>|<coin> <number>|<coin> inside|<coin> por|<coin> ttc|<coin> with|<few> and|<few> at
7 <few> cents|<few> feet|<few> grand|<few> rooms|<few> tagen|<number> :|<number> heures|<number> horas
7 <number> st|<weekday> ist|<weekday> la|<weekday> so|<weekday> the|^ abgemacht|^ am <their>
7 ^ am <weekday>|^ an dem|^ auf der|^ avec|^ bring|^ cada|^ cada clase|^ ce|^ cela vous|^ consider
7 ^ count|^ das haben|^ den|^ der kurs|^ empezamos|^ empezamos el|^ en|^ entre|^ er|^ everything will
7 ^ expect|^ fue|^ half|^ keep|^ la|^ la obra|^ la primera|^ la salle|^ la seance|^ leave|^ look
7 ^ manana|^ my|^ nous commencerons|^ nous nous|^ one|^ our crew|^ our driver|^ para el
7 ^ pour <number>|^ sie konnen|^ sie werden|^ su casero|^ tell|^ that was|^ the <number>|^ tout
7 ^ traiga|^ unser monteur|^ votre fille|^ vous en|^ vous pouvez|^ we confirm|^ we turn|^ we will
7 ^ wir beginnen|^ wir kommen|a flat|a free|a gift|a head|a las|a los|abgem*|abgemacht|accep*|acept*
7 after <few>|agree*|agreement|ahi|allein|allez|am putting|am sending|amount|an afternoon|an opening
7 anos de|apply|apprenti|are right|ask you|at no|avail*|avant la|avez paye|avons une|back|back where
7 be in|beginnen|beginnen am|beginnt|begins|beheb*|beheben|bekom*|bekommen sie|besta*|bezahlen|bienv*
7 bouge|brief*|briefkasten|by us|ca ne|cada clase|cadeau|can fit|can take|carpo*|carport|cash|ce jour
7 ce mur|cela vous|centi*|cents|charge <coin>|cien|commence|commencerons|commencerons le|compter
7 con la|confirm your|consi*|consider|cosa|cost|costs|couple|coute|coute*|coutera|credit|crew over
7 culpa nuestra|cutti*|cutting|dabei|das angebot|das haben|day wo|de mi|decla*|deduc*|deja|dejam*
7 dejamos|del ayuntamiento|dem|demain|demi|den arbeiten|depla*|deplacement|depos*|der fleck|desse*
7 dessert|devolvemos|dias|die miete|diesen|do that|doppe*|down for|drin|drips|dura|durch unsere
7 durfen sie|el cambio|el encargo|empezamos el|encore <few>|enrol*|entst*|entstanden|ergeb*|erled*
7 erledigt|es nicht|est moi|est regle|etwa <few>|even if|everything will|falsc*|falsch|falschen|fence
7 fera|fille|final|fine with|fit|fix it|fonta*|forgot to|free that|frei|funfz*|funfziger|fur <number>
7 fur beide|fur sie|garte*|gasto|gave|gebuhr|get through|gets|gift|gone|grand|hacemos un|had one|hago
7 happy with|harml*|hatten|have my|have signed|have time|head|hecho|heure|hueco|ihnen <number>
7 ihnen <their>|ihr vermieter|in for|in full|integ*|ira|iron|is <number>|is perfectly|is returned
7 ist alles|ist bei|ist der|its|jour la|keys|knock|kommen wir|l heure|la dosis|la vanne|le vase|liegen
7 like that|llaves|lo puede|lo tenemos|lost|lot for|lump|lump is|mal|mal la|manana|mano|mano de
7 me this|media|monta*|month s|morgen|need <few>|nehmen wir|nie|nights|nosotros|not apply|not pay
7 notre apprenti|nous commencerons|nous nous|nuestro|nuevo|of you|offre|on its|order|order of|our crew
7 our driver|our responsibility|oven|over on|pasar|paye|perdi*|perfectly|personne ne|pills|pisci*
7 place in|plant*|platz|portes|pour <number>|precio total|proch*|pueden|putting you|quedan <few>|ready
7 rechnung|reicht dafur|repartez|repartez avec|repre*|responsibility|reste|resultat|retire|returned
7 rever*|right we|rucken|s just|schedule for|seam|seance est|segun*|seis|sicher|sie konnen|sie werden
7 signed|sind sie|so come|spare|stamm*|stock|stop|strei*|stunde|suffira|sur que|swimm*|swimming|table*
7 tagen|taille|taken|takes|takes <few>|tarje*|tendra|termi*|termin ist|that date|the ants|the bank
7 the estimate|the full|the money|the travel|the valve|this time|through that|tisch|toda la|tomor*
7 tomorrow|total es|traiga|tranq*|trompe|ttc|ubernehmen|unser monteur|until <weekday>|va a|valab*
7 valable|vanne|verbindlich|vermieter|visa|visit is|volvemos|votre fille|votre rendez|vous <weekday>
7 vous coutera|vous ne|vous pour|vous pouvez|vous sera|vous seront|we confirm|we turn|wenig*|weniger
7 wir beginnen|wir kommen|wird es|within <few>|ya es|you can|you get|you in|you may|you will
7 your deposit|your door|your yes
6 % de|% off|: <their>|<few> days|<few> fifty|<few> horas|<few> hundred|<few> nights|<few> sesiones
6 <few> years|<mont*|<month>|<number> an|<number> hours|<number> per|<number> se|<their> %
6 <their> each|<weekday> esta|^ aceptamos|^ as a|^ auf die|^ before the|^ by|^ con esa|^ consider the
6 ^ das dach|^ das war|^ die wohnung|^ done|^ donnez|^ el curso|^ el precio|^ el trabajo|^ ese recibo
6 ^ every|^ everything|^ fur ihre|^ i should|^ ihre bestellung|^ il|^ in <few>|^ it was|^ it will
6 ^ kids|^ kids under|^ la pose|^ le <their>|^ le cobraria|^ le gite|^ le hacemos|^ le prometo|^ les
6 ^ lo tendra|^ no more|^ no va|^ nobody will|^ nous aurions|^ nous deduisons|^ para|^ pues|^ se lo
6 ^ sie bekommen|^ sie haben|^ since|^ that stain|^ that wall|^ the truck|^ the whole|^ votre
6 ^ vous etes|^ walks|^ walks are|^ we charge|^ we dropped|^ we got|^ we guarantee|^ wenn sie
6 ^ wir garantieren|^ with|^ ya|^ you are|^ you get|^ you have|^ you pay|^ your total|a <their>|a deck
6 a fifty|a fortnight|a ver|ab heute|abono|about <few>|acabado|aceptado|aceptamos|acompte vous|acuer*
6 acuerdo|agree|agree to|almac*|almacen|alter*|am free|an dem|an hour|an sie|and fix|and it|and never
6 and out|anderthalb|anstr*|anstrich|apart*|are done|are in|around <few>|as our|at noon|attention
6 aurio*|aurions|aurions du|ball|be there|because our|before <few>|beginnt am|bekommen|besoin de
6 bestatigt|beste*|betrag|betwe*|between|billed|blame|blame for|both of|brand new|brauchen wir
6 bring the|by itself|by sat|cambiamos|can write|carries a|casero|cauti*|caution|cave|ce|ce sera
6 centime|cents et|check back|checked the|chez|clase vale|clock|clotu*|cloture|coat|cobramos|cobrar
6 cobraria|color|comes|comes back|comma*|como nuevo|con esa|con un|consider the|corte|costu*|count
6 coupe|court|crack|cut the|d accord|danger|das war|das zimmer|dass die|day job|de acuerdo|de garantia
6 de moins|de regalo|de vuelta|declare|deductible|dedui*|deduisons|deliver|den platz|den schaden
6 deposit back|der tur|der zaun|derec*|dessus|devant votre|devol*|dias para|diesen bedingungen|dieser
6 disap*|doubl*|down as|dress|drive*|driveway|dropped the|due|each or|eat|eine woche|einve*
6 einverstanden|el almacen|el color|el contrato|el puente|el segundo|el trabajo|en <month>|en ella
6 en un|en una|ende|entfa*|entfallt|entra*|error|es <few>|ese|ese recibo|est nous|esta libre|et elle
6 et on|evenings|every cent|facture|fait <few>|fehler|ferme|fianza|fifte*|fifteen|fifty covers|filed
6 fin|finish|fissu*|fissure|fleck|for more|fortn*|fortnight|free on|from us|fue|garantia|garantieren
6 gestr*|gestrichen|get <number>|get the|get your|got you|gruppe|haben uns|haber*|haberle
6 haberle avisado|hacemos por|hangs|hangs ready|happened because|harem*|haremos|hat den|haul|haul it
6 have a|head for|heals|heute|home office|hotel|hundr*|hundred|i should|ihnen <few>|ihnen das
6 ihre bestellung|ihre gruppe|ihrem|ihren|impuesto|in dieser|included|ingre*|inner*|innerhalb
6 innerhalb von|ins|installed|is confirmed|is legal|is yours|ish|ist fur|ist ihr|it back|it looking
6 it right|it was|its way|jahre|knoten|konnen das|kuche|kurs beginnt|la dessus|la fianza|la matricula
6 la plaza|la pose|la reparation|la valla|labor|lauft|le cobraria|le deplacement|le devis|le prometo
6 lege|lege ich|les enfants|let s|licencia de|liegen bei|livra*|livraison|llega*|lo hacemos|lo tendra
6 locked|longer than|look brand|macht|mancha sale|manger|matin*|matinee|matricula|me the|membership
6 mil|minutos|mismo|mit <number>|moi qui|moins|more mice|move in|n avez|name is|name on|naturlich
6 ne vous|nehmen sie|no cost|no necesita|no va|no volvera|noch ein|nos quedan|nos tiene|nosot*
6 not happy|not leak|not paying|nothing will|notre part|nous aurions|nous deduisons|nous qui
6 nous reste|o clock|of <number>|of ours|on n|on this|on vous|one night|opening on|orders|out in
6 out to|paid for|paint*|parle plus|parole|parqu*|parquet|parti*|parts|pas d|passe*|pay for|payez
6 pedir|penda*|pendant|penny|per hour|permit for|piscina|plantes|plaza|plomb*|plombier|pocket|pongo
6 por <number>|pose|pouvez|premi*|prendra|pro|prometo|prometo que|promets|proprietaire|proze*|prozent
6 puente|pues|que haberle|que quiera|quita*|rad wieder|rain|raison|refuse|regen|rein|rempl*|rend
6 reparations|results|retour|reviennent|right to|rights|rolls|s fine|sale|salle|sat|sat around|schad*
6 schen*|schne*|schon darin|se lleva|second visit|sell|send your|sesio*|sesiones|seule|shake
6 sie bekommen|sie gehen|sie haben|sie ihm|sie nicht|since you|sitti*|sitting|size|size is|sleep easy
6 slip|solde|square|stain will|standing|stands in|start on|start to|starts on|stehen wir|steuer
6 still open|stock in|streichen|streichen wir|su casa|su casero|su dinero|sur la|sus condiciones|swap
6 swap takes|swim|swing by|table|take care|takes about|takes care|tejado|tenem*|tenemos|tenemos en
6 text|that <weekday>|that evening|that night|that roof|that stain|that wall|the <number>|the ball
6 the book|the buffet|the cake|the class|the corner|the course|the dress|the fence|the first|the order
6 the samples|the truck|then it|there s|this message|throw|tissu|to finish|total|tranquilo|treatment
6 trocken|trust|turned|uberw*|un demi|unser|until you|va en|vale|valla es|van|vaut accord|vergessen
6 verla*|vingt|volvera|volvera a|vor der|votre porte|votre proprietaire|votre solde|vous aurez
6 vous case|vous est|vous rend|vous reviennent|vuelta|walks|walks are|was our|we come|we dropped
6 we got|we guarantee|weeke*|weekend|weeks from|wenn sie|werden|whate*|whatever|whole home|wieder
6 will start|will swing|wir das|wir garantieren|wir noch|within the|without asking|wo not|woche lang
6 woche*|wochenende|wochenende haben|work on|write off|ya se|you are|you before|you gave|you should
6 you within|your appointment|your check|your conditions|your dog|your driveway|your inbox|your order
6 your place|your son|your total|yours that|yours wo|zu diesen|zwanz*|zwanzig|zweiten
5 % sur|<coin> con|<coin> en|<coin> pour|<few>|<few> billets|<few> de|<few> jahre|<few> minuten
5 <few> minutes|<few> places|<few> prozent|<few> sans|<few> to|<number> et|<number> for|<number> goes
5 <number> sind|<their> goes|<their> heures|<their> horas|<their> um|<week*|<weekday>|<weekday> at
5 <weekday> noon|<weekday> por|^ <few> heures|^ a site|^ ab|^ all repairs|^ als|^ am <number>|^ antes
5 ^ between|^ both|^ bring a|^ bring the|^ bringen|^ bringen sie|^ c|^ c est|^ ca ne|^ call|^ call it
5 ^ ce mur|^ claro|^ claro que|^ comptez <their>|^ con un|^ count on|^ dafur brauchen|^ das angebot
5 ^ das kostet|^ das zimmer|^ deje|^ delivery|^ die lieferzeit|^ each|^ each additional|^ el cambio
5 ^ el segundo|^ en media|^ en una|^ es un|^ fue un|^ fur <number>|^ fur <their>|^ geben|^ geben sie
5 ^ give us|^ hay|^ ich verspreche|^ il faut|^ it works|^ j aurais|^ kyle|^ kyle arrives
5 ^ la livraison|^ la table|^ le cours|^ le prix|^ le quito|^ les cobrariamos|^ les travaux|^ let s
5 ^ marche|^ marche conclu|^ mention|^ mit <number>|^ mit ihrer|^ my guys|^ nach|^ nehmen|^ nehmen sie
5 ^ no volvera|^ nobody else|^ notre apprenti|^ notre prix|^ on arrondit|^ oubliez|^ our cleaner
5 ^ our van|^ pitch|^ pour <few>|^ pour <their>|^ pro|^ pro person|^ queda confirmada|^ se nos
5 ^ second|^ si ca|^ si no|^ sixty|^ somebody here|^ su hija|^ te|^ te lo|^ the call|^ the crew
5 ^ the piano|^ the scratch|^ the wrong|^ there|^ these|^ trato|^ trato hecho|^ unser
5 ^ unser stundensatz|^ vos|^ votre assurance|^ votre commande|^ votre reservation|^ we accept
5 ^ we commit|^ we hereby|^ we mixed|^ we turned|^ what you|^ whatever|^ wir hatten|^ wir liefern
5 ^ wir tauschen|^ you will|^ your insurance|^ your order|^ your spot|a costar|a friend|a mediodia
5 a month|a one|a place|a site|a slot|a year|abend um|abhol*|abholen|abonamos los|accept the
5 accept your|accor*|accordons|accordons une|addit*|additional|additional room|adds|alarm|algui*
5 alguien|all in|all repairs|all rights|alle|allem|alli|allow|als <their>|am <number>|am fenster
5 am wochenende|and nobody|anfah*|anfahrt|angeb*|angebot|antwort ist|aparte|appoi*|appointment
5 apprenti a|arbre|are back|are square|arreg*|arrives with|arron*|arrondit|arrondit a|asbes*|asbestos
5 at yours|auf die|aufstellen|auftr*|auftrag|auftrag zu|aurais|aurais du|avec l|avez rien|avisado
5 avons|away yet|back pain|bad|ball on|bathroom|bathroom for|bauge*|baugenehmigung|be at|be back
5 be with|because i|before the|bereit|bestatigen|betragt <their>|between <few>|billets|billets de
5 bindi*|binding|booked|booked you|both doors|bouge*|bougera|bougera pas|bringen sie|buchu*|buchung
5 buffet|by christmas|by close|by this|cable|cada sesion|cake|call out|cambio de|can put|can seat
5 can throw|cancel|cancelled|care about|carpet|carries|casse|ce n|cela se|certain|cet arbre|cette
5 chamb*|chambre|chant*|chantier|cheap*|cheaper|cheaper than|chois*|chris*|christmas|cinqu*|cinquante
5 claro que|clase cuesta|clases que|cles|close of|cobrariamos|coffee|come along|come with|comes off
5 comida|commande|commande est|commence le|commit|commit to|como|compris|compter environ|comptez <few>
5 comptez <their>|conclu|conclu vous|confirmee|contract|contrato|contre|corner|corner table|costar
5 costar mas|coule*|couleur|couri*|courier|cours commence|cover|cover this|credi*|cuente con|cuesta
5 curso|curso empieza|d impot|dafur brauchen|dafur nicht|damage|damos por|darauf|darin|das erledigt
5 das komplett|das kostet|das rad|day guarantee|de cinquante|de couleur|de livraison|de notre|de vos
5 deck under|deje|delai de|delivery is|dem preis|demain matin|der kalenderwoche|der rechnung|der tisch
5 des frais|design|die anfahrt|die gebuhr|die lieferzeit|die rechnung|die schranke|die wand
5 die wohnung|die zweite|dieser grosse|dispo*|donne*|doors|double booked|down the|downs*|downspouts
5 downspouts you|dura un|each additional|easy|eat the|ein jahr|ein leben|eingetragen|el <number>
5 el arreglo|el curso|el importe|eleven|else has|empie*|empieza|empieza el|en media|encargo|entregamos
5 entregamos las|ersta*|erstatten|erstatten wir|ersten|es para|es un|essen|est confirmee|est gratuit
5 esta disponible|everything you|evict|evict you|exact*|exactly|excusa|excuse|expect|extra|extra coat
5 factu*|facturee|fahrt|faire plaisir|fais|fault|faut compter|faute|faute si|fence is|fence that
5 firma*|firmado|flat|for <coin>|for half|for nothing|friend|friend and|garanties|gave your|geben sie
5 gegen|gelos*|geloscht|genehmigungsfrei|give us|goes back|goes straight|goes up|got plenty
5 got yourself|grant|gratu*|gratuit|groom*|grosse ist|groupe|gutters and|guys|haben die|haben wir
5 hago por|halbe|half a|halt ein|has asked|have an|have kept|he quitado|here and|hereby|hereby accept
5 heute abend|hinch*|holds|ich <few>|ich verspreche|ihnen dass|ihnen fur|ihr|ihren bedingungen
5 ihrer antwort|im haus|impor*|importe|impot|in an|in it|in total|in we|inches high|inklu*|inklusive
5 insge*|insgesamt|inside|inside the|into the|invitaciones|is all|is coming|is down|is required|ist an
5 ist bestatigt|ist nur|it costs|it s|it there|it wo|it works|j aurais|jahr|je vous|jeden|jusqu|juste
5 kalenderwoche|kaput*|keep a|keine baugenehmigung|kitchen like|kommen am|kommt am|konnen sie
5 kostet insgesamt|kyle|kyle arrives|l ai|la caution|la chambre|la comida|la deuxieme|la fin|la hora
5 la livraison|la place|la premiere|la rentree|la rueda|la salle|la visita|lab|ladder|las devolvemos
5 las invitaciones|last coat|last year|le devolvemos|le entregamos|le quito|le sale|leaves your|leben
5 leben lang|les cobrariamos|liefern|liefern die|lieferzeit|lieferzeit betragt|lift on|like yours
5 listo en|lo dejamos|lo hago|long weekend|los <few>|lose|lose a|lunch|ma|machen|maintaining
5 maintaining the|marche|marche conclu|mark my|mas de|match|media hora|media pastilla|medicines|medio*
5 mediodia|mediodia le|meet|membe*|menos de|mesa de|metim*|metimos|metimos la|midi|mirror|mista*
5 mistake|mit einem|mit ihrer|mixed|mixed up|moitie|monteur kommt|month is|mur n|my crew|my guys
5 my oven|my words|n aurez|nd works|ne bougera|ne paierez|ne payez|never see|new one|next morning
5 nie wieder|ninety|no charge|no excuse|no tenemos|nobody away|nobody else|noch untergebracht|noon
5 nos paso|not evict|not move|notre charge|notre prix|nous avons|nous reprenons|nuestra cuenta
5 number on|obend*|obendrauf|obra|of business|oferta|on arrondit|once and|one|one more|one s|oubli*
5 oubliez|our end|our ladder|our mistake|our people|our van|out costs|out with|oven is|over <few>|pack
5 pagam*|pagamos|pagar*|paier*|paierez|paierez pas|pareil|parte|pas porteur|pas un|pass to|passed your
5 passt|past|pastilla|pay once|payment is|pendant une|perce*|percent|permis|permit|person rechnen
5 piano leaves|pick|pick it|pickup|pitch|places|plenty of|por cada|por otra|pour ce|pour cet|pour tout
5 premiere|primera clase|prix pour|pro person|problema|propr*|prozent nach|prufen|putti*|putting
5 quali*|qualify|qualify for|quart*|que no|que pagar|queda confirmada|quitado|quito|raus|rechnen
5 rechnen wir|recht|reemb*|refun*|reimb*|reimburse|reimburse the|rekey|rekey both|rely|rely on
5 remboursement|remboursons|rentr*|rentree|repairs come|reprenons|requi*|required|required for|reserva
5 reservation|reservation est|retai*|return the|returning|reviendra|rien a|rights to|room adds|room is
5 roto|rueda|runs|rush|s a|s cheaper|s done|s settle|safe|safe to|sale a|sans frais|savez|schaden
5 schenken|schenken wir|schla*|schneiden|schranke|schranke in|se las|se nos|seat you|see on|segundo
5 seguro se|send the|sessi*|set|settle on|shipp*|show up|si ca|si no|sie <few>|sie <number>|sie keine
5 sin problema|single|sister s|site like|site through|sitting in|slot|slot on|so my|soir|soixa*
5 soixante|sold|somebody here|son <number>|son <their>|sont garanties|sous|speak*|spoil*|spot is
5 starts at|steht unser|store|straight back|studio|stump|stundensatz|stundensatz liegt|su cocina
5 su pedido|su tarjeta|sur nous|tablette|take both|tarjeta|tausc*|tauschen|tax is|te lo|technicien
5 technicien passera|tela|tendra listo|tenemos mesa|termin fur|terms you|tete vin|than a|than that
5 that day|that in|that make|that never|that size|the <few>|the baby|the cable|the call|the courier
5 the downspouts|the extra|the gate|the gutters|the job|the mirror|the model|the offer|the place
5 the scratch|the smell|the terms|the way|there in|they decide|this afternoon|this email|this starts
5 those|those in|ticket|tight*|tighten|tighten the|to about|to haul|to have|to maintaining|to rekey
5 told you|top|tor|total with|trabajo|trato|trato hecho|turned nobody|um <number>|um <their>|umson*
5 umsonst|un <number>|un error|una manana|under your|uns <few>|unser stundensatz|unsere arbeit
5 untergebracht|up|up the|va al|vacio|van is|veranda|verdo*|verge*|verra|verrez|verspreche
5 verspreche ihnen|vin compris|visit|von uns|vos cles|vos conditions|votre assurance|votre reservation
5 vous accordons|vous faire|vous remboursons|vous verrez|wand|was wrong|way home|we accept|we commit
5 we hereby|we left|we mixed|we set|we turned|weihn*|weihnachten|when we|whole bathroom|wife|wife on
5 will|will eat|will ring|win that|winte*|wir <their>|wir hatten|wir liefern|wir mit|wir sie
5 wir tauschen|with tax|within <number>|wo|woche|works on|works out|would charge|wrong of|y listo
5 ya esta|year warranty|yes the|yet for|you back|you both|you down|you hear|you qualify|you the|you up
5 your bill|your first|your roof|your spot|your terms|your wife|yours the|yourself a|zahlen sie
5 zimmer streichen|zweit*|zweite
4 % comes|% rabatt|: i|<coin> back|<coin> bekommen|<coin> deplacement|<coin> erstatten|<coin> fertig
4 <coin> la|<coin> le|<coin> machen|<coin> netto|<coin> plus|<coin> zahlen|<few> habitaciones
4 <few> hermanos|<few> month|<few> months|<few> of|<few> vor|<few> working|<number> days|<number> on
4 <number> uhr|<their> :|<their> hours|<their> se|<weekday> and|<weekday> between|^ a new|^ a screen
4 ^ a standard|^ aceptamos el|^ all|^ all in|^ amenez|^ an|^ at eleven|^ avant la|^ baden|^ baden und
4 ^ book|^ book before|^ ca vous|^ cela|^ ces|^ come|^ comptez <number>|^ con este|^ count us|^ cuente
4 ^ cuente con|^ da hat|^ damit|^ darauf|^ das entrumpeln|^ das macht|^ delivery is|^ der auftrag
4 ^ die <number>|^ die anfahrt|^ die lieferung|^ die rechnung|^ die reparatur|^ dormez|^ drying
4 ^ drying time|^ el menu|^ el peinado|^ el reportaje|^ en <month>|^ ese|^ ese muro|^ eso|^ from
4 ^ fur sie|^ give|^ i will|^ ihr|^ ihre buchung|^ il ne|^ il nous|^ in|^ in der|^ it|^ j
4 ^ just double|^ l ouverture|^ la entrega|^ la grande|^ la limpieza|^ le <number>|^ le aseguramos
4 ^ le chantier|^ leave it|^ les <number>|^ look for|^ los|^ mi|^ my fee|^ noch|^ noch vor|^ notre
4 ^ notre equipe|^ notre tarif|^ nous acceptons|^ nous garantissons|^ olvidese|^ olvidese de|^ one of
4 ^ our surveyor|^ para navidad|^ payment|^ payment is|^ posts|^ posts go|^ pues mire|^ put the|^ qu
4 ^ she graduates|^ tendra|^ tendra las|^ that one|^ that would|^ the bill|^ the class|^ the corner
4 ^ the deposit|^ the first|^ the job|^ they|^ une veranda|^ ur|^ ur looking|^ vom|^ vous beneficiez
4 ^ vous recevrez|^ we agree|^ we deliver|^ we should|^ wir melden|^ wir sind|^ wir ubernehmen
4 ^ your booking|^ your daughter|^ your deposit|^ your neighbor|a baby|a fence|a gap|a gotear
4 a hundred|a kitchen|a m|a new|a nickel|a notre|a permit|a reserve|a screen|a word|ab|abime|acaba*
4 acceptons|accue*|aceptamos el|added|affai*|affaire|affaire de|after the|ai mis|all that|allow*
4 allowed|allowed to|als <number>|am happy|amenez|an allergy|an error|and <number>|anfahrt berechnen
4 angen*|angenommen|annee|ano|answer from|antes del|anyti*|anytime|apartment|are allowed|are not
4 argent|around in|arran*|arreglo|arrive|artwo*|artwork|aseguramos que|at <coin>|at eleven|attend
4 auf keinen|auf unsere|aufgepasst|aufst*|auftrag ist|augme*|aussc*|ausschlag|avec les|avons encore
4 back within|baden|baden und|bail|banco|basta|battery|be sitting|be somewhere|be the|be waiting
4 be without|bebida|bebida aparte|becau*|because|because we|bedie*|bedient|bedient mehr|before may
4 begin*|bei|bei <their>|beiden|beiden fenster|benef*|beneficiez|beneficiez de|benot*|beschadigt
4 betra*|betragt|between <their>|bill stops|bille*|blue|book before|book both|booking is|both houses
4 bothe*|bothering|brakes parts|branc*|branches|bremsen komplett|broken one|buchung ist|by <weekday>
4 ca|ca vous|can get|can offer|can squeeze|can you|cancel anytime|cancel before|cause|ce que|ce soir
4 centimo|cents a|cerra*|cerrado|cette facture|chair|checked|cheve*|chimn*|chimney|cincu*|cincuenta
4 class starts|class*|classes|cliente|cloture est|coat it|cocina|cocinando|cocinando en|cold|combl*
4 combles|come out|coming|compl*|completa|completo son|compter sur|comptez <number>|con nosotros
4 const*|construire|construit|construit sans|contr*|corre de|cost to|could not|count us|counts
4 counts as|coup|course on|couve*|couverture|cover*|covers|covers this|credit the|crene*|creneau
4 crew will|cuatr*|cuatrocientos|cuenta|da hat|dafur lege|dans le|das entrumpeln|das macht|davon
4 day after|de <month>|de construire|de dossier|de nuestra|de porte|de que|de reduction|dejamos hecho
4 dejar|dejar el|deliver the|delivered|demar*|demarre|demi journee|den auftrag|deplacement compris
4 der auftrag|der hohe|der raum|der vertrag|des <weekday>|des kellers|desmo*|despues de|die kaution
4 die lieferung|die monteurin|die reparatur|difference|dime|dinero|donnez|dormez|dosci*|doscientos
4 dose for|draft|drips again|dry|du premier|du robinet|du toit|due within|dura <few>|early|eine halbe
4 el peinado|el reportaje|eleven cents|end of|enfan*|enfants|engageons|engageons a|enrolled|ensem*
4 ensemble|entra|entrega|entrega tarda|entru*|entrumpeln|entrumpeln des|envia*|equipe sera|erfol*
4 erfolgt|erfolgt am|erlau*|erreur|es suyo|esa mancha|esa noche|ese fin|ese muro|est facturee|est l
4 est libre|est prevue|est signe|estara|este correo|et au|etat|etes|ever|ever be|every penny|excep*
4 expen*|expense|farbe|faudra|fee for|feier*|fenster berechnen|fera le|feuer|figure|first month
4 flat rate|for <few>|for it|frais de|free for|fur <their>|gap|gap on|garantissons|gastos|gate
4 gave you|gift card|gite|gite est|go in|go up|go wrong|got nobody|gotear|goutt*|gradu*|graduates
4 graduates from|grandchildren|grande salle|grange|grange vous|grifo|grupo|gut bedient|halbe tablette
4 hand ins|harmlos|has gone|hatten wir|have set|have told|hear it|hierm*|hiermit|high|hochs*|hochstens
4 hohe|home|hot|hours then|houses we|i quoted|if we|ihr budget|ihr hund|ihr kind|ihre buchung
4 ihrer tur|ihres|il nous|in figure|in one|in right|in your|including|including tax|incluido|ins feuer
4 installation|intervention|is <coin>|is due|is fixed|is safe|is set|ist vom|it <few>|it again|it came
4 it drips|it up|itself|jacket|jahre garantie|jardin|jardin le|job and|jour|just double|kappe|kauti*
4 kaution|keinen fall|kelle*|keller|kellers|kellers kostet|knock for|komme|kommt|kompl*|komplett|konto
4 kostet pauschal|l affaire|l argent|l etat|l ouverture|la cloture|la demi|la entrega|la fecha
4 la grande|la grange|la limpieza|la robe|la tarjeta|la tondeuse|lands at|lang|las llaves
4 le aseguramos|le cobramos|le gite|le menu|le modele|le remplacement|le saldria|le vuelven|left|legal
4 les <number>|let the|letzt*|letzten|leute|libre|libre le|liefe*|lieferung|lieferung erfolgt|limpieza
4 limpieza del|livraison est|llaves el|lo mismo|lo que|lock is|loose|los <number>|mache|mache ich
4 macht dann|macht zusammen|mailb*|mailbox|maint*|mancha|mas|matching|matri*|me to|means you
4 mehr nehme|mehrw*|mehrwertsteuer|melden uns|menu sale|mes|mesa|metre|milea*|mileage|minutes|missed
4 mit den|mix|moi|mois|monte|monteur|monteurin|monteurin um|month cancel|my fee|my own|n a|nach dem
4 nadie|nase|navid*|navidad|navidad ya|nd|need it|need the|nehme|nehme ich|netto|nicht aufgepasst
4 nickel|nickel over|ninety minutes|noch vor|noches|non|nos quedamos|not have|note on|nothi*|nothing
4 nothing to|notice|notre tarif|nous acceptons|nous engageons|nous garantissons|nous l|of pocket
4 off if|offer|offer you|olvid*|olvidese|olvidese de|on my|one day|one piece|ones|ones are|only pay
4 openi*|opening|orders around|our surveyor|our work|outli*|outlive|ouverture|ouverture de|overn*
4 overnight|pagamos nosotros|panels|panels the|para navidad|para su|para toda|para todo|para usted
4 parts included|pas cette|pas plus|past the|patients|pausc*|pauschal|payez pas|paying a|payment
4 payment of|peina*|peinado|peinado de|pelle|pendant <few>|percent off|permis de|persona bebida
4 phone wo|photo*|photographer|pickup down|pinta*|pintado|plus de|plus travel|por <their>|por persona
4 por ser|porte c|pose se|posts|posts go|pour ces|pouvez compter|precio de|premier|premier coup|prend
4 prend a|pres de|prevue|prevue pour|pro nase|probl*|problems|puede decir|pues mire|purchase
4 queda usted|quedamos con|quoted|rad|rate of|recev*|recevrez|recevrez le|recre*|recredites|red|reduc*
4 reduction|rembo*|remplacement|remplacement du|repair|reparatur|reparatur der|reportaje
4 reportaje completo|respo*|return|revisee|run you|rush orders|s <few>|saal|saldr*|saldria|saldria en
4 same as|sans|sans permis|schneiden macht|schwi*|schwimmen|scrat*|screen|screen swap|se construit
4 se debe|se fera|seguro|semana lo|sera chez|seront recredites|set for|settle the|seul|shave
4 she graduates|she has|shipping|should have|si je|sie <their>|sie auf|sie bei|sie etwas|sie gut
4 sie mache|sie ruhig|sie wieder|sign|signe|sit down|sitting on|sitzen|so long|someone is
4 somewhere between|sonne*|squee*|squeeze|squeeze you|standard tuning|starts|still be|still have
4 stops at|strai*|straight|strich|su cuenta|su presupuesto|suchen sie|surch*|surcharge|surve*|surveyor
4 surveyor is|suyo|swing|system|tabletten|tache|takes <number>|takes <their>|tarda|tarif est|te|tear
4 tear up|tendra las|tent|text lands|th panels|that week|that will|the bathroom|the bike|the blue
4 the brakes|the car|the crack|the delivery|the dose|the draft|the fee|the hall|the jacket|the missed
4 the morning|the next|the oven|the piano|the quote|the red|the second|the stairs|the tent|the trays
4 the van|the week|then you|thing <weekday>|this|this as|this kind|thrown|tiene en|tile|to pay
4 to shave|to this|to your|tomorrow after|tonde*|tondeuse|tondeuse revisee|too high|total comes
4 tour price|tout sera|trays|trays at|trock*|tropft|tuning|tuning runs|turn rush|twenty|twice a|un an
4 und schneiden|under <few>|une journee|une veranda|unit is|uno nuevo|uns im|uns innerhalb|uns zu
4 unsere kappe|unter|unused|up for|up that|ur|ur looking|va|valve|vamos|vemos|vende*|veranda de|verbo*
4 verbockt|verfu*|vert|verwe*|visita y|von der|vor ihrer|votre cuisine|votre medecin|vous ai
4 vous attend|vous avons|vous beneficiez|vous fera|vous garde|vous recevrez|vous repartez|vuelven
4 vuelven a|waited|waited so|waiting past|walk in|walk on|wall|wall is|water for|way of|we agree
4 we could|we deliver|we did|we should|week of|werktage|what you|whatever you|will credit|will ever
4 will hold|will keep|will knock|will leave|will outlive|will pay|will refund|will settle|winter
4 wir melden|wir naturlich|wir sind|wir ubernehmen|wir verbockt|with a|with it|with us|without water
4 wochen ist|wohnu*|wohnung|wohnung ist|word your|worki*|working|working days|worry|would do|y luego
4 years we|you book|you cancel|you do|you save|you see|you this|you waited|your booking|your cat
4 your gift|your grandchildren|your party|your pickup|your text|zahlen wir|zwisc*|zwischen|zwolf*
4 zwolfhundert
3 <coin> brutto|<coin> del|<coin> im|<coin> iva|<coin> nachlass|<coin> par|<coin> suffira|<few> chiens
3 <few> costumes|<few> goes|<few> mois|<few> tomorrow|<few> wochen|<number> is|<number> la
3 <number> off|<number> tagen|<number> with|<number> y|<their> as|<their> h|<their> la|<their> off
3 <their> per|<their> sind|<their> tagen|<their> to|<weekday> <month>|<weekday> en|<weekday> haben
3 <weekday> is|<weekday> vous|^ <few> hundred|^ <weekday> a|^ a los|^ a weekend|^ als geschwisterkind
3 ^ antes de|^ apuntamos|^ auf den|^ bis zum|^ by the|^ cancelling|^ cancelling later|^ comptez
3 ^ consider this|^ da haben|^ das hatte|^ delivery takes|^ den schaden|^ den zweiten|^ die dachdecker
3 ^ die kaution|^ die zahlung|^ el dia|^ el salon|^ el total|^ er muss|^ for a|^ fur|^ fur beide
3 ^ he ca|^ je passe|^ la instalacion|^ la reparacion|^ le devolvemos|^ marco|^ marco will|^ mehr
3 ^ metimos|^ metimos la|^ mit|^ mit <their>|^ most|^ no le|^ not|^ nothing stands|^ nous|^ nous avons
3 ^ our boat|^ our team|^ pendant|^ pendant une|^ pintar|^ pintar las|^ pongo|^ pongo la|^ por abrirle
3 ^ pour vos|^ put|^ quand|^ same as|^ si vive|^ siblings|^ siblings get|^ sie durfen|^ sie liegen
3 ^ somebody|^ someone|^ su|^ sweeping|^ sweeping one|^ taking|^ taking down|^ that roof|^ the leak
3 ^ the next|^ the retaining|^ the technician|^ this|^ this puts|^ toutes|^ toutes nos|^ unterm
3 ^ unterm strich|^ votre enveloppe|^ whatever the|^ wir erstatten|^ wir haben|^ with that|^ yes the
3 ^ you and|^ your card|^ your dad|a business|a cut|a day|a penny|a reading|a returning|a single
3 a weekend|ab dem|about our|abrir*|abrirle|abrirle la|abset*|absetzen|acceptons vos|aceite|aceite con
3 ad|after our|agreed|ahead costs|alles|alli menos|alrea*|already|als geschwisterkind|and grinding
3 and ours|and she|and there|and when|and you|annon*|annonce|antes de|apartado|apiece|applies
3 appointment and|apuntamos|arbeit|are coming|are going|are the|arrives|arrives next|as you|ascie*
3 asciende|asciende a|at around|at home|auch fur|auf uns|auffa*|auffallen|auffallen mussen
3 auflage geben|augmente|aujou*|aujourd|aujourd hui|aura|avisa*|back <coin>|back in|batte*|be credited
3 before lunch|begle*|begleichen|bei <number>|bei dem|beide sessel|bekommen ihr|bekommt|bekommt ihr
3 berec*|berechnen|berechnen wir|between <number>|billete|billete de|boat leaves|booking|both get
3 boxes|brutto|busin*|business|business days|business expense|by a|ca tiendra|cabin by|cambi*|camion
3 can give|cance*|cancelling later|card this|card will|care of|carga|caused|ce week|certa*|cet|chance
3 changed|chez nous|class|clean*|cleaner|cleaning|client|clientes nuevos|comer|completely|completo
3 compt*|comptez|con este|con filtro|con iva|con material|confu*|consider this|cost you|costa*|costara
3 costs half|costumes|costumes on|count*|credited|credited with|crew arrives|crew of|cuarto|cuisi*
3 cuisine|cuota|curso de|cut and|d un|da haben|dachd*|dachdecker|dachdecker sind|dachrinne
3 dachrinne kostet|dad|dad s|damp|damp patch|danach|das bad|das dach|das datum|das geht|das hatte
3 das nicht|datum|dauert|daugh*|daughter|davan*|davantage|day|day edited|day is|de aceite|de carga
3 de date|de descuento|de prevoir|de su|dead|dead ash|dejo|del|del tejado|delivery takes|den|den fleck
3 den grundbetrag|den restbetrag|den zweiten|der dachrinne|der steuer|dernier|descuento del
3 descuento por|deuxi*|deuxieme|diagn*|dias no|die dachdecker|die volle|die zahlung|difer*|diferencia
3 disponible el|donne|door and|dort|drive it|drop the|du vous|durfen die|edited|edited gallery
3 ein platz|einen vormittag|el|el ano|el cuarto|el dia|el fuego|el menu|el suelo|el tecnico|el tejado
3 el total|emplo*|en <number>|en el|en espana|en unos|end|enough|enveloppe|enveloppe de|equivocada
3 er muss|erstatten ihnen|erste|es legal|eso no|espana|et ca|et vous|even <number>|everything|fais a
3 fais une|fallig|falsche|fee is|filtro|filtro son|first thing|floor is|flowe*|flowers|flue|flue sets
3 for <weekday>|free from|fuego|full day|fur <few>|fur die|galle*|gallery|gallery included
3 garantia piezas|garantie|gebe ich|geschwisterkind|geschwisterkind bekommt|get <their>|get that
3 giving|giving you|go to|goes|goes for|going on|got your|grande|grinding the|grundbetrag|guy
3 guys cost|habe das|habitaciones le|haie|half the|hands|hands before|handw*|handwerker|hat ihr
3 hatte uns|have the|he ca|herma*|hija|honor|honor it|hour apiece|hours ahead|house on|hui|i misread
3 ich gerade|if they|ihnen am|ihnen vor|il y|im|im quartal|in <their>|in a|in and|in at|in die|infil*
3 inside and|inspe*|insta*|is done|is enough|is normal|is only|is our|ist das|ist innerhalb|it should
3 it takes|iva aparte|iva incluido|je passe|job|kamen|kamen sie|kann ihnen|kaution innerhalb
3 kitchen of|kostet|kostet sie|kurs kostet|kurzen|l avons|la cuota|la diferencia|la facture|la mano
3 la mesa|la reparacion|la semana|lack|lake|lake is|las fotos|lasts|lastw*|lastwagen|later than|le
3 le camion|le costara|le cuesta|le fais|le llega|le mariage|le premier|leave it|leaves the
3 les rebajamos|less|licen*|licencia|lift|listo|llamarle y|lock|long is|low|luego|mano en|marco will
3 material extra|material incluido|matin a|mauva*|means|mehr|menu|mesa para|mi|miete|miete um|minim*
3 minimum|misre*|misread|misread the|mitad|mitad de|month plan|mur|muro|muss ihnen|my name|my way
3 nachb*|nachlass auf|nachmittag|natur*|ne nous|ne peut|necesita licencia|nehmen|neuen|never
3 next <weekday>|next week|ni|ni un|no hace|no tributa|nobody|noel|nosotros al|not hurt|not like
3 not make|nothing stands|notre|nous pouvons|nuest*|nuevos|nuevos les|of <month>|of next|of our|on est
3 on time|one flue|order no|our <few>|our agreement|our boat|our web|pago|paiem*|par tete|para <few>
3 parce|parki*|parking|party of|pas le|pas vous|pasa el|passe chez|pata con|patch|pay a|paying the
3 pequeno|pequeno esta|per chair|perfectly safe|personne|personne n|petit|pictures are|pier|pier at
3 piezas|piezas y|pintar|pintar las|pipe and|place tomorrow|plan starting|plus|plus the|pongo la
3 por abrirle|pour <few>|pour vos|press*|preve*|prevenir|prevoir davantage|pro stunde|prozent kurzen
3 puerta son|put that|puts|puts you|quartal|queda en|quelqu|quelqu un|rash|reading is|rebaj*|rebajamos
3 rebajamos un|receive|receive the|reini*|reinigung|rendo*|rendons|rental|rental of|reparacion del
3 repla*|restb*|restbetrag|restbetrag gebe|resti*|retaining|retaining wall|retro*|retur*|ride
3 right after|risto*|ristourne|ristourne de|roof|roof will|runni*|running|s <their>|s all|s finished
3 s our|s quote|s yours|sache|sale en|salon|salon pequeno|save|schaden an|schon auf|scratch|se queda
3 seat|second class|second one|see a|semana|senta*|ser vecino|service|sesion|sessel|sessel kamen
3 session|sessions|sets|sets you|she can|sheet|shows|si vive|siblings get|sie dabei|sie durfen
3 sie liegen|sie mit|sie noch|sign up|sind ab|size we|sleep|so bring|so that|so we|sofort|stake
3 stake my|stands i|starting the|steht die|steuer absetzen|still|still stands|strich zahlen|stump is
3 stunde material|su hija|sue|suffira pas|sur votre|sweep*|sweeping|sweeping one|swell*|swelling
3 table and|tagen fallig|tagen geben|taking down|technician will|tecni*|tecnico|tejado le|tent comes
3 th from|th to|that one|that was|that weekend|the battery|the boxes|the cleaning|the day|the dead
3 the final|the garden|the lake|the lease|the new|the other|the patio|the pier|the pump|the receipt
3 the retaining|the shipping|the signed|the stump|the top|the wine|thirty|this puts|through <month>
3 tiendra|tim|tirar|to do|to pass|to run|to the|today|tomorrow between|top of|total asciende|toute
3 toutes|toutes nos|trabajo es|tribu*|tributa|tributa en|uhr haben|un <their>|un ano|un billete
3 un centimo|und sie|une ristourne|uns auffallen|unser fehler|unserer|unterm|unterm strich|us in
3 us that|use|valid*|verifier|vertrag|vient|vin|vive alli|volle|von ihnen|votre compte|votre enveloppe
3 votre reponse|vous|vous demain|vous donne|vous fais|vous prevenir|vous rendons|was installed|wasse*
3 way|we are|week|week end|week is|weekend rental|whatever the|where it|while|will cover|will drop
3 will is|will look|will only|will receive|will tear|will win|wine|wir|wir <number>|wir erstatten
3 wir haben|with her|with that|with you|wochen|worry*|worrying|would honor|would stake|y en|y mano
3 y ni|y tiene|y ya|ya|yard|year s|you <coin>|you a|you about|you as|you paid|you sign|you that|you we
3 your coffee|your dad|your daughter|your hands|your insurance|your kitchen|your knee|your name
3 your size|zahlung|zahlung ist|zusammen|zweite auflage
2 <coin>|<coin> evacuation|<coin> inklusive|<coin> pro|<few> haies|<few> hour|<few> noches
2 <few> seater|<few> weeks|<month> <number>|<number> <month>|<their> an|<their> at|<their> for
2 <their> nd|<their> on|<their> st|<their> uhr|<their> with|^ <few> days|^ a full|^ after the
2 ^ am ende|^ bei|^ brake|^ brake pads|^ das konnen|^ de|^ dites|^ do not|^ el camion|^ el contrato
2 ^ es|^ faites|^ from the|^ he has|^ he will|^ hiermit|^ i can|^ it is|^ it s|^ ja|^ je me
2 ^ la taille|^ las clases|^ le abonamos|^ le deplacement|^ le doy|^ le plombier|^ le technicien
2 ^ lessons|^ lessons are|^ monthly|^ monthly bookkeeping|^ nous prenons|^ nuestro|^ on|^ oui
2 ^ our hourly|^ our rate|^ pour les|^ pour vous|^ su hermana|^ tenemos|^ the cake|^ the second
2 ^ vous serez|^ we|^ wenn es|^ you|^ you would|^ your landlord|^ your passport|a boat|a cent|a full
2 a la|a mi|a pas|a pill|a shop|a tooth|a truck|abier*|abona*|abonamos|again|agua|aguan*|al mover|all
2 all lessons|all of|all we|am ende|an dernier|an diesem|an even|and leave|annul*|anruf*|anrufen
2 anywh*|anywhere|appelle|appli*|are happy|are within|arzt|as|auch in|aufge*|auftrag verbindlich|aus
2 auto|avec un|avec une|baby|back with|bath|be billed|be delivered|be fine|be on|be out|be paying
2 beari*|bearing|bearing you|before <their>|behind|bench|bestellung|betragt <number>|bezah*|bike
2 bill and|bin|bis zum|boat|boden|book|bookkeeping for|both|brace|brake|brake pads|brauchen|break
2 cabin|cafe|cahier|cahier des|cake will|call you|camion llega|can knock|cancelling|carre|carre*|casa
2 casa el|ce message|ceili*|ceiling|cent mehr|change for|charg*|child|clears|code|colis|coming out
2 compe*|compr*|comprise|con su|condi*|conditions|confiance|consulate|correo|count on|couple you
2 crack*|cracked|crew|crown|dabei krallen|das konnen|dates|days and|de couper|de obra|de voir|debe
2 deck|deep|dejo en|delig*|delighted|demander a|der bank|der woche|desgr*|devant|devolvemos la|dia
2 dia <number>|die|die beiden|die kinder|die unterlagen|diesem|directly|do we|doctor|double|down to
2 doy|driver|each|easily|echel*|echelle|einem|eingeschlossen|el jardin|el salon|else s|en marcha|en su
2 ende stehen|engag*|entretien|envel*|envoyez|equiv*|es de|es fur|es im|eso|espec*|est|est une|esta
2 estar*|evacu*|evacuation|evacuation comprise|even <their>|fabric|fait|faites|falta|familia|fee off
2 follo*|food|for how|for one|for pickup|for the|for us|for what|from the|front and|fue un|full <coin>
2 full groom|garantia en|garten|gemac*|gemacht|geneh*|gente en|geschlossen|get <coin>|gibt|gift to
2 gleich|got|groom|groom for|grossesse|gut|gut geht|habitaciones|hable|hable mas|hace falta|had to
2 haies|haies coute|halt|halten|halten sie|handled|hangi*|hanging|happen|happy|has the|have <few>
2 have every|have it|have left|have on|he will|hermana|hermanos|hicim*|hicimos|hicimos nosotros|him
2 hiver|holiday|hora tiene|hora y|hour minimum|hour with|hourly|hourly rate|house and|how we|humed*
2 hundred and|hurt|ich den|if it|ihnen|ihren auftrag|ihrer|in laws|inches|indiq*
2 inklusive mehrwertsteuer|is clear|is on|is open|is plenty|it|it at|it done|it i|it out|it over|it to
2 ja|je me|jobs|kein cent|kids under|kind of|klavi*|klavier|knock the|krall*|krallen|krallen schneiden
2 kurs|l an|la|la casa|la madera|la maison|la manana|la mancha|la mitad|la pata|la primera|la rayure
2 la soie|la taille|labor included|laisse|landl*|landlord|las clases|last payment|law|laws|laws land
2 le abonamos|le cahier|le colis|le doy|le metre|le plombier|le technicien|le voir|leak|lease
2 leave the|lesso*|lessons|lessons included|livre|llamarle|llega a|lo hicimos|load|load bearing|lui
2 madera|manda*|marcha|match*|mauvais|medec*|medecin|metre carre|mi gente|model are|moins sur
2 month all|month*|monthly|monthly bookkeeping|more|move|mover|mover el|movers|my calendar|n y|nachste
2 nails|nails included|ne lui|necessaire|new sofa|night|no|not allowed|not cost|not going|not load
2 not stand|not with|nous prenons|of us|of work|off|on le|one and|one for|open the|order will|our
2 our hourly|our kitchen|our rate|out fee|out of|out the|pads|pads for|painted|para el|parquet est
2 pas dire|passp*|passport|pata|pay the|pays|penny over|piano|pickup on|pieza|pill|place|plenty for
2 plombier sonnera|poco|poodle is|pool|por nuestra|por telefono|porque|portail|porte|pose de|poser
2 pour <their>|preis betragt|premier trimestre|preno*|prenons|pres|presu*|presupuesto|prope*
2 prozent weniger|puente de|pump|purch*|put|put the|que j|quote from|raise your|rapido|rate for
2 rate is|rayure|ready for|reden|refund the|remise de|replace|reste une|result|returning couple|reven*
2 revie*|riss|roll|roll up|round|round it|s|s no|s round|s that|sagen sie|schneiden eingeschlossen|se
2 se hable|se le|sealed|seater|seater sitting|second coat|sehen sie|seiten|sending the|serait|seront
2 shop your|sibli*|siblings|side of|sie|sie es|sie schon|sie um|sie voll|signa*|sizes|so do|soie|sol
2 somebody else|sonnera|sonnera chez|st|stand|stand*|standard poodle|stays|stelle|steue*|stick
2 students|su hermana|suchen|suelo|sur|sur ce|sur toute|swall*|tagli*|taglich|taille de|take
2 taking the|tap|tax|tendr*|tendriamos|tendriamos que|tenemos un|terms|th they|that can|that means
2 that s|that would|the album|the appointment|the back|the cabin|the ceiling|the consulate
2 the contract|the crown|the date|the hotel|the hour|the invoice|the landlord|the number|the photo
2 the pictures|the road|the time|the weekend|the wheel|the work|they will|tiend*|tiene|tiene a
2 tiene usted|tienen|time your|to an|to call|to keep|to make|toddl*|toddler|toitu*|toiture|tonig*
2 tonight|tooth|transferencia|travail|treat*|trime*|trimestre|truck|uhr|un cafe|un poco|und kein
2 under a|uno|us|us nails|us with|usted el|vecino|verfugung|verif*|verka*|vient de|viert*|voll
2 voll von|von <number>|votre budget|votre parquet|vous a|vous appelle|vous ce|vous serez|waiting for
2 walk|wants|was in|weiteren|wenn es|wheel|while you|will replace|will round|wir es|wir ihren|wird
2 with one|with the|with this|within <their>|within your|work is|worry about|y por|yard you|you|you by
2 you ever|you from|you live|your|your fence|your in|your landlord|your model|your offer|your passport
2 your rights|yours and|zu und|zur verfugung|zusam*
-2 % :|: wie|; a|; i|; la|; por|; there|; we|<coin> de|<coin> fur|<few> ans|<few> en|<few> kinder
-2 <few> or|<few> personas|<number> <number>|<number> and|<their> ;|<their> <few>|<their> back
-2 <their> before|<their> c|<their> k|<their> miles|<their> pour|<their> y|<weekday> que|^ <few>
-2 ^ <their> <their>|^ at|^ before|^ before we|^ can you|^ combien de|^ congratulations and|^ dependen
-2 ^ dependen de|^ despues|^ did you|^ die anzahlung|^ die kundigung|^ dieses|^ ein|^ einen preis
-2 ^ en general|^ falls|^ for the|^ gardez|^ he pasado|^ herzlichen gluckwunsch|^ hola andres
-2 ^ how large|^ how many|^ how much|^ how nice|^ i am|^ if|^ if the|^ il n|^ ils|^ ils dependent
-2 ^ j ai|^ je suis|^ la doctora|^ lamentamos leer|^ le docteur|^ los <their>|^ merci beaucoup
-2 ^ nobody here|^ nothing|^ ob am|^ our manager|^ please also|^ podria mandarnos|^ por|^ several
-2 ^ she will|^ si es|^ si le|^ sinon|^ sinon a|^ so that|^ that s|^ the price|^ this is|^ um welchen
-2 ^ vous avez|^ wann soll|^ we are|^ we keep|^ wenn wir|^ where is|^ whether the|^ whether we
-2 ^ which day|^ wie viele|^ yes we|a contract|a este|a family|a floor|a matter|a piece|a quel
-2 a standard|a time|a vet|a vous|a waiting|a wedding|ab deshalb|abord connaitre|about a|about how
-2 about that|about the|adelante|adeye*|adeyemi|adler|aimerions d|algo mas|alguna foto|allergies
-2 allergies ?|along it|als|alt sind|an|an elevator|and can|and on|and send|and some|and texts
-2 and thank|and to|and who|ander*|andres :|angabe|angabe :|ans|answer please|antwort|antworten konnen
-2 antworten sie|anything before|appar*|aprob*|apunt*|are up|are upset|around|as urgent|ash|ash and
-2 aside|asked and|asking before|assis ou|at most|attendez vous|auftrag geht|aufzug ?|avant de
-2 avoir ecrit|avoir parle|ayunt*|ayuntamiento|azulejos|back to|banera|banner|bathr*|be and|be wrong
-2 been in|befor*|before and|beforehand|bei ihnen|beides|best and|bild|birth|birth certificate|bis|bite
-2 bitten|bois|bol|bookkeeper|books for|brand|bring|bring*|bringen|broke|buffet pour|bureau|by my|cada
-2 can go|car tout|casa ?|cat|ce desagrement|cerem*|chang*|chien ?|cleaner was|coche no|colors|come and
-2 come back|comes in|comes out|coming from|commande s|con los|con responder|confi*|congratulations and
-2 conocerlos|conocerlos primero|contact|conviendraient|conviendraient ?|costs depends|d|d invites
-2 dans quel|das hangt|das muss|dave|day would|dayli*|daylight|days suit|de cada|de quand|de telephone
-2 deadl*|debam*|debamos|debamos saber|decirle que|decirlo|del estado|demande de|dependen|dependen de
-2 dependent|dependent des|deposit of|der preis|derniere|derniere fois|des allergies|des details|desag*
-2 desagrement|desagrement et|description|desk will|desoles de|details :|details que|detal*|detalles
-2 detalles y|die kosten|die tierarztin|diese nachricht|dieses|do ?|docte*|docteur|doctor or|document
-2 donde esta|door ?|draws|drying|drying time|du <number>|du <their>|du jour|ducha|eau|eau ?|echan*
-2 edad tiene|eine|eine angabe|einen aufzug|einen preis|einfach auf|einige|einige angaben|either
-2 el coche|electrician has|eleva*|elevator|elle meme|else|en bas|enfer*|engli*|english|entie*|entre*
-2 envoy*|envoyer une|erzah*|erzahlen|es|es asi|es denn|es ein|es el|es liegt|es sein|es und|escrito
-2 eso lo|eso quisieramos|est a|est pas|esta noche|estado|estado de|este mensaje|esto|esto y|et dans
-2 et le|et quels|et regardera|ete|etwas frei|etwas wissen|etwas zu|examinons la|exterior|face|facil*
-2 facilement|facilement ?|falls|family business|faut un|fecha|feels|feet|fehlen|fehlen uns|fehlt
-2 fehlt uns|fenetre|fest|fete !|fievre|fievre ?|first looks|first visit|fois|for <their>|for our
-2 for your|foto vom|from|from ?|frotte|fur den|fur ihre|gaps|garden|garden ?|gebe|generally
-2 gluckwunsch|gluckwunsch und|go|ground|group|groups|grupos|guests and|h|ha podido|haben und|hace|hand
-2 happens|has seen|hat ihre|hause ?|have in|have marked|hay algo|hear both|hear from|hear more
-2 hear what|here|here can|here what|here whether|herzlichen gluckwunsch|hola andres|holding the
-2 home or|hospi*|hospital|house|house ?|how it|how large|husba*|husband|i cannot|ich das|ich habe|if
-2 if anyone|ihnen richtig|ihr interesse|ihre wohnung|il un|ils dependent|immer selbst|impre*|in ?
-2 in daylight|in der|in spring|inspection|insur*|insurer|interesse|invitados serian|invites attendez
-2 is <their>|is ?|is for|is kept|is nothing|is out|is she|ist am|ist es|ist kann|ist weiss|it been
-2 it last|it say|it sounds|jahren|jamais d|jemand kommen|jetzt|jetzt ?|joindre ?|joindre le|jour ?
-2 jours vous|kann weiss|keeps|kept by|kind|kinder und|know whether|know yet|kommen kann|konnen fehlen
-2 konnen fehlt|la espera|la factura|la fenetre|la fievre|la lumiere|la pared|la porte|la puerta
-2 la surface|lamentamos leer|lamp|land|large is|last serviced|le docteur|le gustaria|le plus|le toit
-2 lead|learn the|leer|leer esto|let out|like|like ?|like it|lista|little more|llegado|lleva|lo lleva
-2 lo tiene|longer|look into|los|los azulejos|los detalles|los muebles|lot|lui ai|lumie*|lumiere
-2 lumiere du|m <their>|machi*|madame petit|made|magas*|magasin|manque|manque quelques|maria*|mas que
-2 matter|medicamento|meeti*|meeting|mejor ?|mensaje al|mentioned a|merci beaucoup|message !|mind and
-2 mind or|mire|mochten ihnen|mochten sie|modele|moles*|molestias|mon|monte*|more than|moss|most|motor
-2 mr moss|mrs adeyemi|ms okafor|much for|murs|musst*|mussten|nach einer|nachg*|nacht|neare*|nearest
-2 nearest emergency|needs|neigh*|nest|nice that|nicht beurteilen|nicht nennen|niemand|niemanden|ningun
-2 ningun medicamento|no <few>|no darle|no depende|no we|nobody here|noch eine|noch einige
-2 nosotros solo|not count|nous avoir|nous examinons|nous manque|number is|numero de|nummer|nur die|nut
-2 nut allergy|o de|ob am|oder einen|office manager|office will|oil|okafor|on <their>|on anything
-2 once the|open|or by|or something|or would|ou un|our technician|ouvert|own eyes|paar angaben|pain at
-2 paper|pared|paredes asi|part|party is|paso|payme*|personen und|peut on|peut se|photos ?|pipe|place ?
-2 place et|plans for|please also|please check|plus facilement|pm|podemos decirle|podemos llamarle
-2 podido|podria mandarnos|point how|por donde|por escrito|por lo|precisions :|prepa*|price|price list
-2 printed|printed on|printer|pris le|prix sans|problem|promi*|proper answer|prueba|pu|puede|put in
-2 quand date|que debamos|que edad|que el|que numero|que piso|que prefiere|que telefono|quel moment
-2 quelle commande|quelques precisions|queremos darle|quiet|quisieramos|quisieramos conocerlos|rabatt
-2 raum|raume|reach you|read the|refund|refunds|regardera|reparacion|repas|repon*|reservas|responder
-2 responder a|richt*|richtig antworten|right in|room|ruhig|running and|saber basta|sagen wenn|said
-2 say what|see the|see whether|senal|send|serru*|serrurier|serviced|set aside|settl*|settled|shade
-2 shade and|should we|show|sich so|sie jetzt|sie ohne|sie sich|sinon|sinon a|so|so an|so much
-2 sobre los|soll es|sollt*|sollten|sollten antworten|someo*|someone|someone has|something i
-2 something in|spring|squea*|standard|stay ?|story|student|su peticion|suggest anything|sun|surface
-2 t elle|tag frau|talk through|tarif|team is|technician|telefono podemos|telephone peut|tell from
-2 tell whether|texts|texts already|than|that from|that i|that model|the door|the fair|the figure
-2 the ground|the insurer|the lamp|the leak|the limb|the list|the long|the nearest|the nest|the noise
-2 the party|the school|the trouble|the warehouse|them first|there ?|there an|there and|they have
-2 think about|this is|through your|tiene que|time ?|time and|time is|to answer|to meet|to move
-2 to stand|to tell|to work|todo el|tofu|together with|too ?|touch about|tout depend|toute la|trail*
-2 trailer|trata y|trente|tuber*|twice|uberl*|um welchen|un buffet|un delai|un permis|un plazo|und das
-2 und seit|und vom|und wann|und was|under|une question|une remise|uns auf|uns ein|uns noch
-2 until somebody|until the|up in|uprig*|upright|us !|us what|use the|used|usually at|valve ?|vehic*
-2 verlassen|versp*|vet|vient la|visita|voisi*|voisins|vorher|vos voisins|vous conviendraient
-2 wande gesehen|wann soll|war der|waren|warm|warranty covers|was not|was passiert|was sehen|water
-2 water comes|we keep|we know|we say|we take|wear it|welchen auftrag|wenn er|what else|what happens
-2 what that|what was|what would|whether they|which colors|which day|which i|while our|who knows
-2 will put|wissen sollten|with|woran|woran es|work|would be|would need|would suit|would the|write ?
-2 writing about|wu|y|y las|y le|y no|years|yes we|you !|you ;|you bite|you mentioned|you or
-2 you something|you tell|you usually|your husband|your plans|zahlu*|zu unserem|zusammenpasst
-2 zusammenpasst kann|zweim*|zweimal
-3 : our|; das|; nous|; please|; that|; what|<coin> y|<few> a|<few> bedroom|<few> kids|<few> so
-3 <number> de|<number> h|<their> au|<their> con|<their> den|<their> months|<their> personas|<their> pm
-3 <their> qm|<weekday> a|^ a quel|^ avant|^ bevor wir|^ bitte drehen|^ bonjour madame|^ combien
-3 ^ combien d|^ cuantas habitaciones|^ cuantos invitados|^ d habitude|^ damit wir|^ de quel
-3 ^ depuis quand|^ did|^ die <their>|^ einen|^ estoy|^ ha vomitado|^ hello mrs|^ hello ms
-3 ^ herzlichen dank|^ hi bea|^ hi carla|^ hi jo|^ hola marta|^ how does|^ how long|^ it has|^ konnten
-3 ^ konnten sie|^ l|^ la mancha|^ las|^ nos dice|^ ob sie|^ on ne|^ pour bien|^ pour quand|^ preferez
-3 ^ preferez vous|^ que tamano|^ requests|^ schicken|^ schicken sie|^ seit|^ seit wann|^ si la
-3 ^ sie hangen|^ take|^ there may|^ to|^ um|^ unsere|^ vous ecrivez|^ we take|^ welcher|^ wer
-3 ^ what kind|^ what time|^ when would|^ whether there|^ which job|^ without|^ your sister|a <few>
-3 a budget|a clear|a copy|a different|a discount|a figure|a lieu|a nous|a price|a question|a roof|a sa
-3 a safe|a short|a t|a tax|a urgencias|ab die|abajo|abierta|about <coin>|about yours|above and|acabo
-3 acabo de|accou*|adela*|afraid i|after <their>|aise|algeb*|algebra|algun*|algunos|algunos datos
-3 allergy ?|along the|already spoken|am asking|an uns|an unseren|an welchen|and <their>|and ben
-3 and for|and he|and model|and take|and we|and whether|angaben :|anges*|anima*|anos|answered|antes con
-3 any|anybody have|anything about|anything in|apportez|aqui|are <few>|are glad|are handled|arger
-3 arrivee|arrivee d|as your|asked :|asked whether|assis|assis*|at a|at every|at her|at it|auf <their>
-3 ausge*|avanc*|avancer|avant noel|avez|avoir pense|avoir pris|azule*|band|bas|be asked|be checked|bea
-3 beaucoup d|beck|been there|before anybody|before you|belle occasion|besoin|best ?|betri*|betrifft
-3 beurt*|beurteilen|bevor wir|bien vous|birthday|bitte drehen|bitte haben|boards|bonjour madame|books
-3 bouti*|boutique|braucht|braucht es|breaker|bride|bring your|broken|calcu*|calcula|calendar
-3 calendar and|calendar for|call emergency|call the|cambiar|can answer|can be|can say|cases|cela peut
-3 celebrate|cello|ceremonie|charged you|chaud|check that|chef|chiens|church|claro|cocin*|colleague
-3 combien d|combien de|comme*|companero|company|con <few>|con <their>|con luz|consultando|contacting
-3 contacto|contacto con|conteste no|conviendrait|copy|copy of|cosas y|county|cremes
-3 cuantas habitaciones|cuantos invitados|d eau|d habitude|d ou|da ?|dach|damit|damit wir|dans
-3 dans votre|das liegt|dass sie|dato|dato :|datos :|de penser|de quel|de suite|de temps|de un|debout
-3 decides about|deja joue|dejo la|del suelo|demande et|demon*|den einzelheiten|depend du|des meubles
-3 describing the|descu*|desig*|designer|desk and|dias lucia|die <number>|die <their>|die feier
-3 die kundigung|die masse|die raume|die wande|die wir|diffi*|difficile|discount|displ*|display
-3 display show|do not|docto*|doctora|does anybody|dogs ?|donc ne|donde|donner de|donnons pas|drehen
-3 drehen sie|ecrire|ecriv*|ecrivez|ecrivez que|edge|edge of|einer|einfach|einmal|einzelheiten
-3 einzelheiten ab|ella|emergency services|en contacto|en erreur|encore si|engraving|enviarnos unas
-3 er das|es eine|es posible|es que|especially|espere|est passe|esta el|estam*|estamos
-3 estamos consultando|estoy|et|et y|etudie|etudie le|every|every*|fallt|falta un|faltan|faltan algunos
-3 families|faure|fete|final is|flavor|flyers|for contacting|for letting|for sending|for this|forty
-3 forwarded|foto ?|foto con|fotos ?|frau beck|frau sommer|froid ?|from above|fruh|fullu*|furna*
-3 furnace|garer|garer devant|geben|gedac*|gedacht|gedacht haben|gemel*|gemeldet|gemeldet haben
-3 genehmigung brauchen|genre|gerade|gern zuerst|geschrieben haben|gesehen haben|gesprochen|getting in
-3 go ahead|good for|gross sind|gross*|guests|gusta|gusta*|gustaria|gutte*|gutters|ha vomitado|habe
-3 habit*|habitacion|habitaciones son|habitude|habla|habla de|handl*|handled by|hangen|hangen von
-3 hangt von|has had|hat mein|haut|haut ou|have anything|have forwarded|have heard|have pictures
-3 have received|have you|hay ninos|hay un|haya que|he names|he preguntado|heard|heard from|heari*
-3 hearing|heat|hello mrs|hello ms|help us|her|herzlichen dank|hi bea|hi carla|hi jo|hier|hill|himse*
-3 himself|hola marta|honest|houses|how does|how many|how old|hunde|i could|i have|i was|i would|il
-3 il et|il faut|im <their>|im lager|im paket|in each|in person|in that|in touch|in which|indui*
-3 induire|induire en|inquiry|interet|into a|invitations|is a|is annoying|is at|is best|is cold
-3 is different|is not|ist und|it happens|it under|j ai|jamais|jefe|judge|julie|juno|keeps the|kein
-3 kennen|keys stick|kitch*|know the|know which|knowi*|knowing|konnten|konnten sie|kowal*|kundi*
-3 kundigung|l aise|l arrivee|l eau|l equipe|la boda|la ceremonie|la commande|la doctora|la fete
-3 la habitacion|la mairie|la oficina|la patronne|la remise|la semaine|land on|last tuned|le gusta
-3 le mieux|le mur|le temps|leans|leans toward|leaves|leid das|les mesures|lessons are|letter|letti*
-3 letting|letting us|licencia lo|liegt und|limpi*|lindq*|lindqvist|line|lines and|list is|live
-3 looks after|lu votre|lucia|lucia :|luz natural|mail before|mairie|maison|make and|makes
-3 mandarnos una|marry|marry on|marta :|masse|masse noch|may|may well|me know|meine|meldu*|meldung
-3 mensaje a|menti*|mention a|mesures|meubl*|meubles|mieux ?|might|miles|mine|mirara su|mit|modell
-3 mogen|moment so|most of|movil|mr ortiz|ms ray|ms roth|muchas cosas|mudanza|mudanza de|must be|n en
-3 ne donnons|ne suis|need them|needs repair|needs to|new to|nicht raten|nicht sagen|nicht vorgreifen
-3 nichts|niema*|niemand sagen|ninos o|nivel|no es|no se|noch|noch etwas|noise|nos falta|nos faltan
-3 not decide|not guess|not put|not take|notes|nous ecrire|now|now and|now i|nuestra respuesta|nuestras
-3 nuestras condiciones|number next|number should|nummer erreichen|nuria|nuts|o en|o no|ob sie|oder die
-3 odeur|of each|of these|ofici*|oficina|old mill|old the|on <weekday>|on ne|on what|on you|one ?
-3 only then|ont|or for|or is|or no|or the|ortiz|other dogs|ou le|ou vient|our designer|our front
-3 our teacher|outdoor|outside ?|over <number>|owner s|owner who|paar fotos|pages|parle|parler au
-3 partn*|partner|pas besoin|pas donner|pas la|pas repondre|passe|passiert|passiert ist|patio|patro*
-3 patronne|patronne qui|pedido se|pense|pense a|penser|penser a|per e|permits|perros|person|person on
-3 person to|personen|petic*|peticion|pharmacist|phone number|photos of|pictures and|place on|plais*
-3 plaisir|plant|plants|plus ?|poodle|por correo|por escribirnos|por que|posee|posib*|posible|pour bien
-3 pour le|pour quand|pouvo*|pouvons|precio depende|precisions|prefere donc|preferez vous|preferimos
-3 prefiere|prefiere que|prefiero|prefiero no|preguntado al|preguntar a|prese*|print*|pris|produ*
-3 prote*|qm|quand le|que es|que lo|que prefiero|que tamano|que tiene|quel numero|quelque|quelque chose
-3 question for|qui tient|quick*|quickly|quier*|quieren|quote|quote of|raten|raul|reach us|reading
-3 reading your|receipt ?|received|received your|regarde toujours|renco*|rencontrer|repar*|repondre il
-3 reserve|rest|right away|right person|roof is|rough*|roughly|rules|s worth|sa|sa place|same way
-3 sans avoir|sans voir|savons pas|say anything|say whether|say yes|say yet|says anything|sched*
-3 schedule|se garer|se ocupa|season|sein ?|separately|services|share|share a|short|short conversation
-3 shut off|shy|si l|si le|sich aus|side|sie arger|sie dafur|sie das|sie die|sie hangen|since that|sit
-3 situation|sketch and|so soon|socket|somebody has|something needs|somew*|somewhere|soon after|stain
-3 start ?|stick and|stood|storm damage|suis pas|suite|sur place|tag herr|take a|take your|tamano tiene
-3 tarde|telefonnummer erreichen|temps cela|tendria|tendria que|that our|that something|that turns
-3 the books|the breaker|the children|the clear|the deck|the details|the display|the edge|the file
-3 the flyers|the garage|the kids|the make|the old|the outdoor|the piece|the room|the schedule|the town
-3 the tree|the unit|the wiring|their|them ?|them in|there may|third|third floor|this about|this and
-3 throu*|through|tient le|time|times|to <coin>|to <their>|to ?|to check|to it|to send|to settle
-3 to that|toujours le|tout de|toward|toward the|trait*|translation|tree|tuned|turn out|turns|turns out
-3 um ein|un dato|un peu|una lista|una mudanza|unas <few>|unas fotos|und brauchen|und ich|und ihr
-3 und von|understand what|une|une date|unple*|unpleasant|uns bitte|uns gedacht|up to|urgencias|urgent
-3 us the|us when|veget*|venir|venir ?|vera|verkaufen|versc*|version|verstandnis|very different|veut
-3 veut voir|veux pas|vez|viele gaste|visit and|visit*|vomit*|vomitado|vorgr*|vorgreifen|votre interet
-3 votre situation|voudr*|voudrions|vous ecrivez|vous induire|vous joindre|vous repondre|vous une
-3 vous voulez|voy|voy a|walls|wande|wants to|was last|wasser|we can|we charge|we need|we talk|wear|web
-3 week so|weekends|weight|weiss nur|welcher nummer|welcher telefonnummer|welco*|welcome|well be|went
-3 what did|what kind|what they|what time|what went|when|when would|where is|whether that|whether there
-3 which job|who keeps|who looks|wie|will ask|will go|wir bei|wir die|wir gern|wir mochten
-3 wir verkaufen|wiring|with its|with other|work ?|would also|would cost|would pay|wurde es|y a|y de
-3 y despues|y enhorabuena|y estamos|y preferimos|y si|y todavia|ya no|year it|yet whether|you already
-3 you have|you like|you marry|you move|you need|you to|your <their>|your inquiry|your patience
-3 your request|zahl|zeigt|ziegel|ziegel und|zu lesen|zuerst kennenlernen|zuruck das
-4 : je|; ich|; je|; wir|<coin> :|<coin> <their>|<coin> et|<few> bedrooms|<few> photos|<few> zimmer
-4 <thei*|<their>|<their> am|<their> avec|<their> by|<their> guests|<their> i|<their> in|<their> rd
-4 <their> sounds|<their> the|^ a <their>|^ a t|^ are there|^ aucun|^ aun|^ aun no|^ avant d
-4 ^ before anyone|^ bonjour dana|^ bonjour monsieur|^ congratulations !|^ cuando|^ cuanto tiempo
-4 ^ das ist|^ de quelle|^ depuis|^ des|^ desde|^ desde cuando|^ diganos|^ do|^ does she|^ donde es
-4 ^ etes|^ etes vous|^ fur den|^ hallo frau|^ hello jim|^ hello ruth|^ hemos|^ herr lang|^ herzlichen
-4 ^ hi !|^ hi there|^ hola !|^ hola carmen|^ hola dana|^ i have|^ i read|^ if your|^ in welchem
-4 ^ is there|^ is this|^ it depends|^ jemand|^ jemand aus|^ la semaine|^ lamento que
-4 ^ las devoluciones|^ le ha|^ le he|^ le tarif|^ les regles|^ let me|^ let us|^ lo habitual
-4 ^ lo normal|^ merci d|^ no|^ no job|^ no problem|^ nous l|^ ob das|^ on peut|^ our workshop
-4 ^ para poder|^ please take|^ por favor|^ prices|^ quelle est|^ quiere|^ quiere que|^ si hace
-4 ^ si hay|^ someone from|^ souhaitez|^ souhaitez vous|^ todavia|^ todavia no|^ unter welcher|^ usted
-4 ^ vos voisins|^ wann wurde|^ was die|^ was ist|^ we do|^ we understand|^ we would|^ when did
-4 ^ which days|^ wie alt|^ wir sehen|^ you ask|^ you wrote|a bill|a broken|a deadline|a difference
-4 a distance|a fun|a leak|a lovely|a morning|a nice|a party|a piano|a primera|a qui|a sketch|a table
-4 a weekday|about dates|above|address and|admin*|administracion|advice|affec*|after a|afternoons
-4 again on|agenda et|agreed on|ai transmis|aimerions|air|aller|along|als wunsch|alt|am checking|an old
-4 ana|and ca|and call|and how|and the|and would|anderes|angek*|angekommen|angekommen und|anhand|animal
-4 anseh*|ansehen|answer that|answers|anybo*|anybody|appareil|apprendre|apres midi|arriv*|as it|as we
-4 ask what|ask whether|ask your|asked for|at what|atten*|auch|aucun|auf diese|aun no|aus unserem
-4 ausse*|avec <few>|avec des|avis|avisarnos|avoir lu|avoir vu|ayudaria|ayuntamiento y|b <their>|baker
-4 banca*|base|basta con|bauamt|be glad|be happy|be possible|beauc*|beaucoup|bedro*|bedrooms|before
-4 before anyone|before she|bei einem|ben is|besten ?|better for|bien nos|biscu*|biscuit|blum|boda
-4 boda del|bonjour dana|bonjour monsieur|bothering you|box|brakes|brandt|building department|by e
-4 calen*|came|can look|can stay|can work|car is|carol|ce soit|certified|checking with|chiff*|chiffre
-4 chose|cita|city s|clientes|close|colin|colle*|colleague who|collegue|combi*|combien|come ?
-4 comes down|con el|con usted|congratulations !|conna*|conocer|conocer el|contacting us|contarnos
-4 conve*|cote|could go|could somebody|crews|cuanto mide|cuanto tiempo|cuentenos|cuentenos un|customers
-4 daily|dana :|darf ich|darum|das bauamt|das dauert|das zu|dass ein|dass wir|date l|date that|de <few>
-4 de cote|de lire|de pintura|de quelle|de una|decide about|decides on|decir|decirle si|dehors|dehors ?
-4 del <number>|del <their>|delay|delic*|demandez si|den ort|depar*|department|der grossen|des enfants
-4 desde cuando|desea un|desoles|despu*|despues|devin*|deviner|devoluciones|devoluciones las|dice que
-4 die anfrage|die tur|diese|digan*|diganos|dire quoi|direccion|directamente|directrice|dispa*|dista*
-4 distance|docum*|documents|doit d|dr|early to|eau et|ein instrument|eine liste|einem rabatt|einen
-4 eines|eingebaut|einze*|el bano|el muro|el taller|electrician|elle a|elle est|else is|else we
-4 en decide|en persona|encore|entre les|entscheidet das|er den|erreichen wir|es la|es preguntar
-4 escribirnos|esperaba|est arrive|est entre|est le|est trop|et appelez|et de|et nous|etwas|eveni*
-4 examen|examen de|explain|explains|faiso*|faisons|farm|favor no|fehle*|feier|felic*|felicitations
-4 fenet*|file and|filter|findet|foil|foot|for him|format|forward|forward to|from <number>|from <their>
-4 from her|from that|front desk|fuhrt|fun idea|ganzen|garage|garde|geben wir|gehabt|gehabt ?|geht es
-4 geoff*|geoffnet|gern ein|geseh*|gesehen|get back|gewoh*|given|given your|glad to|gluten free|gold
-4 gold foil|good that|good to|grossen mobel|guarantee|guess at|guests sounds|gusto|ha|habe sie
-4 habitual|habt|hallo frau|hangt vom|has|has a|hasta que|hat er|hause|have given|have pets|have photos
-4 have spoken|he anotado|he pasado|hear|hear that|hearing from|hello jim|hello ruth|her desk
-4 herr sommer|herst*|hersteller|herzlichen|hi !|hi there|hinge|hola !|hola carmen|hola dana|holdi*
-4 holding|hoping|hoping for|house !|how nice|hund|ich noch|ich so|idea !|if your|ihr sohn|ihre anfrage
-4 ihre fragen|il reste|in <number>|in general|in welchem|in writing|inbox|ines|into it|irait
-4 is anything|is in|is no|is something|is still|is that|is too|ist argerlich|it broke|it can
-4 it depends|it or|ivan|ivan :|je demande|je prefere|je viens|jemand aus|jim|jo|judge that|just reply
-4 just say|kann niemand|kassel|keep the|kenne*|kennenlernen|klaren|know about|know how|know just
-4 know where|kosten|la directrice|la journee|la noche|la voir|lamento que|lane|lange das|lange ein
-4 las devoluciones|las lleva|las paredes|last week|le dossier|le escribe|le souhaitez|le tarif
-4 le vendria|lease and|lehre*|les gens|les mains|les regles|let us|lid|likes to|lit|llama*|lo habitual
-4 lo mejor|lo normal|long it|look around|look forward|looked please|los <their>|los clientes
-4 los precios|loud|lu le|main valve|mains|mains de|maison de|make a|maker|maker s|mandarnos|mande|marc
-4 marked|matter for|mayores|mean|measu*|measurements|medico|mejor es|mentioned|merci d|message about
-4 message with|mesur*|metros|mide|mieux que|mirar|mirara|mis|mme|mochte ich|model and|mogen sie
-4 moglich ist|more about|morni*|morning|mostly|mother|mother s|motivo|muster|n est|nachl*|names|ne pas
-4 ne veux|necesita una|necesitamos|need to|next to|ni de|ninos|no job|no problem|no queremos
-4 no quisiera|non plus|normal es|nos conditions|nos dice|nos mande|nosotros !|nosotros no
-4 nosotros para|not a|not decided|not do|not judge|not name|not reserve|not see|not tell|not there
-4 not use|note le|noted your|notre planning|notre reponse|nous <few>|nous aimerions|nous envoyer
-4 nous voulons|nouvelle|number and|ob das|occas*|occasion|occasion !|of <coin>|of your|older|omar
-4 on <number>|on her|one thing|one who|one would|only the|open on|ou en|ou est|our estimator
-4 our office|outdo*|outdoors|outsi*|outside|ouver*|owner|owners|pages ?|pairs|paket|papers|para poder
-4 para una|pared*|paredes|parle de|parler de|pas deviner|pasado su|paso ?|passed it|pay up|people
-4 peque*|perrin|perso*|person who|persona|personas|pets|peut vous|peux donc|peux pas|pharm*|photos and
-4 picture of|pictures of|pilar|piso ?|plazo|please ask|please call|please go|please take|please turn
-4 podem*|podemos|poder|poder responderle|por|por avisarnos|por las|poser la|pour la|pour les
-4 pour parler|pourriez|pourriez vous|prefi*|pregunta por|preguntado|prendre|primera hora|profesora
-4 propre|que ella|que haya|que l|que mirara|que necesita|quelle annee|quelle est|question about|qui en
-4 quick|quisiera|quitt*|quittung|quoi que|rahmen|rat|ray|rd|reach the|recht*|regles|remor*|reply to
-4 reponse et|requests|responderle|responderle bien|resse*|roof yourself|room ?|s building|s good
-4 s hard|saw|scan|schau*|schauen|schicken ?|schicken sie|schreiben ?|screens|se la|see ?|seit wann
-4 sent|senti*|sentimos|several ways|shing*|shingles|should know|si|si el|si hace|si hay|si la
-4 si quiere|sich die|sich melden|sides before|sie den|since|sind die|so please|sohn|sommes desoles
-4 sounds lovely|spoken to|spoken with|stein|storm and|su consulta|su pregunta|sugge*|suggest|surto*
-4 surtout|swells|t il|tag dana|tamano|tardes|techn*|telefonnummer|tell you|tenga*|tengamos|th so
-4 that a|the animal|the box|the doctor|the drying|the hinge|the kind|the lid|the main|the maker
-4 the measurements|the owner|the owners|the permit|the person|the rooms|the sheet|the stain
-4 the teacher|the water|the windows|theo|there any|they like|thing|this one|through the|tiempo lleva
-4 tiene ?|tiene la|time to|to begin|to confirm|to explain|to go|to hearing|to her|to see|to think
-4 to throw|to write|told <their>|tom|too|too small|tot pour|touch*|traba*|tragt|trained|transportista
-4 trop tot|trouble with|trouv*|turn off|umzug|un plan|una reparacion|unas|und mochten|und wie|und wo
-4 understand how|uns den|unser*|unserem team|unseren meister|unter welcher|until|until a|urban*|us by
-4 us is|us know|us one|used to|vary|vendria|vendria bien|veterinaria|veux|viene|viens|viens de
-4 visitors|von den|vor den|vor ort|votre demande|voulez|voulez etre|voulo*|voulons|vous avec|vous avez
-4 vous irait|vu|wann hat|wann ist|want a|war|was die|was ist|was there|ways to|we understand|weekday
-4 weitergegeben|welchem|welchen|welcher|wenn|wenn wir|went wrong|wer|werkt*|what he|what s|what we
-4 when did|whether it|which days|which do|which number|who decides|wie alt|wish|wissen wir
-4 with <their>|with my|without an|wo findet|woche vom|would|would keep|would not|would tell
-4 writing and|wrote that|wurden|y el|y lo|yet what|you had|you is|you saw|you spoken|you still
-4 you take|you want|you whether|your family|your mother|your wish|your words|zu hause|zum
-5 : das|: is|: j|; nosotros|; the|<few> floors|<few> page|<few> that|<month> <their>|<month> and
-5 <number> to|<their> als|<their> and|<their> en|<their> is|<their> people|<their> personen
-5 <their> von|^ <their> is|^ a colleague|^ a que|^ about|^ about the|^ and who|^ au|^ au plaisir
-5 ^ bebe|^ bebe agua|^ can|^ combien serez|^ danke dass|^ dear customer|^ dites nous|^ do they
-5 ^ does it|^ donde|^ elle vous|^ en cuanto|^ es por|^ est|^ est ce|^ estimado cliente|^ fur wie
-5 ^ ha hecho|^ hallo herr|^ he apuntado|^ hello dana|^ hello mr|^ i do|^ i know|^ if so|^ is water
-5 ^ it may|^ je comprends|^ le cout|^ meine|^ muchas gracias|^ no hay|^ nos|^ nos cuenta
-5 ^ nos pregunta|^ nuestras|^ only|^ ou est|^ our showroom|^ please do|^ please stay|^ que
-5 ^ quelle belle|^ quien le|^ roughly|^ s|^ s il|^ sehr geehrte|^ sehr geehrter|^ si empeora
-5 ^ sie schreiben|^ siento mucho|^ siento que|^ sin|^ sin ver|^ sobre|^ somebody from|^ sorry about
-5 ^ the calendar|^ to put|^ uber|^ um welches|^ un|^ una|^ una persona|^ une|^ une collegue
-5 ^ unfortunately|^ unfortunately we|^ vous parlez|^ we always|^ wer die|^ what exactly|^ when
-5 ^ when was|^ where|^ whether|^ wie gross|^ wie schon|^ wo ist|^ woher|^ woher das|^ would a
-5 ^ you mention|^ you write|^ your message|a bigger|a bucket|a colleague|a great|a number|a picture
-5 a que|a sample|a smaller|a visit|about ?|about cost|about money|accountant|acons*|aconsejarle|adivi*
-5 adivinar|adresse|afterwards|agua ?|ahora ?|ai pas|aimeriez|aimeriez vous|alerg*|alergia
-5 algun mensaje|als rahmen|also|and <coin>|and get|and has|and have|and was|and will|anderer|anfan*
-5 anfangen|angab*|angaben|ann|annecy|answe*|anyone|anyth*|anything|anything is|are and|are several
-5 arrived|arzt ?|as soon|as well|ask about|ask for|asking about|asking for|asking us|assoc*
-5 association|at them|atrevo|atrevo a|au plaisir|au telephone|aufgeschrieben|aufzug|aun|ausku*
-5 auskunft|auszi*|autre garage|avant l|avec nous|away from|ayuda|bakery and|baking|banos|be very
-5 beaut*|beautiful|bebe agua|been frustrating|before anything|before he|before they|belle|bemer*
-5 bemerkt|besser|bevor ich|bien note|big|bigger|bis <weekday>|bitte den|blanc|bonne|bookkeeper who
-5 both ?|break ?|bucket|bucket under|budget de|building|built|but i|but that|by <their>|by may
-5 can imagine|can reach|cannot|carbon|carmen :|causes|ce ?|ce moment|ce qu|ceremonia|cerrar|cerrar la
-5 certificate|changent|changes|children and|children away|chris|cierre|claire|claire qui|clear to
-5 cliente :|colleague is|combien serez|coming ?|coming in|compare|comprendre|comprends votre|confirm
-5 conoc*|conseiller|consulta sobre|conte*|conversation|convi*|corre*|cosas|could be|cout|cracks can
-5 cuenta que|customer|dachr*|danke dass|darle una|das gerat|das wasser|dass das|dass es|dauert hangt
-5 de <their>|de chiffre|de dinero|de dire|de donde|de lo|de parler|dear customer|debajo|decides|decido
-5 delan*|delante|demandez :|demandez nos|den hinweis|den notruf|den preisen|depend des|depende de
-5 depende del|detai*|details|devant chez|diagnose|die fotos|differ|dira|director|dites nous|do is
-5 do they|does our|doing|donde es|donde viene|double the|easier|ein hund|einschatzung|el seguro|elect*
-5 elle vous|email|empeo*|empeora|empezar por|empre*|empresa|en ce|en cuanto|en la|en nosotros
-5 en parler|en sais|en suis|encargada|enjoy*|enjoyed|enjoyed reading|envoyer|es empezar|es geht|es por
-5 es um|escribe|escribo|estamos revisando|estimado cliente|estimator|et l|et ne|et que|et un|etais pas
-5 etre rembourse|etwa|every morning|every other|everybody|exerc*|existe|exter*|eyes|fabricants|facts
-5 fahren sie|far|father|fecha que|fermez|fiesta|file|first|first look|first to|for reaching
-5 for something|for telling|for thinking|for trusting|form|forwa*|free to|from him|front|frust*
-5 frustrating|fuhrt frau|fur ihr|fur wie|gebaut|geehrte|geehrte frau|geehrter|geehrter herr|gerat
-5 gern telefonieren|get a|getafe|gets worse|give medical|glad|glass|gluck*|go on|got it|grand*
-5 gross ist|grossen|ha hecho|ha visto|haben <their>|hablar primero|had a|had the|hallo herr|handles
-5 hangt|hard to|has looked|has she|haupt*|hausm*|hausmeister|have seen|have your|he apuntado|hecho ya
-5 hello dana|hello mr|herr lang|herzl*|hinwe*|hinweis|hoa|hopes|house is|ich nicht|ich nichts|ici
-5 if so|ihnen <weekday>|ihnen keine|ihr vertrauen|il des|il est|il n|il se|impos*|impossible
-5 impossible de|in mind|in our|infor*|instr*|instrument|instrument ?|insul*|insulin|interest in|into
-5 into that|invitados|ir|is ordered|is possible|is there|is this|is water|is your|isst|isst jemand
-5 ist als|it about|it from|it gets|it on|je le|je lui|jetzt und|joue|kind words|kinds|kinds of|know ?
-5 know more|know one|know that|kollegin liest|l autre|l on|la ceremonia|la decision|la encargada
-5 la tarde|lamin*|laminate|las mira|lasst|lasst sich|last company|later|le comprends|le cout|le de
-5 le escribo|le ha|le verifions|le viene|let me|lieu|like your|likes|lines|lire cela|list and|liste
-5 liste der|llame|look after|look up|looking for|looking into|looks at|lu|lyon|m|makes sense|may not
-5 me atrevo|meant*|meantime|mecha*|mechanic|medic*|medical advice|meister|mejor el|melden|meldet
-5 meldet sich|mensaje sobre|mentioned that|message a|message is|mind ?|mire la|mobel|mochte er|momen*
-5 momento|momento no|ms hart|muchas gracias|mucho que|muebl*|muebles|must have|n ai|n etais|nach den
-5 nachm*|natural ?|ne pouvons|near|next steps|nicht|nina|ningu*|ninguna|no lo|no me|no quiero
-5 nobody can|noch ?|nos lo|nos pregunta|nos prix|not know|not promise|note about|notruf|nouve*
-5 nuestro equipo|numero|ob die|oben|of <few>|of about|ohne die|on may|on site|online ?|opens
-5 other firm|others|our bookkeeper|our electrician|our own|our planner|our showroom|over <their>|own
-5 pago <their>|pain|par telephone|parler d|parlez|parlez de|pasado|paso y|pass on|patience|pensar
-5 pensar en|people bring|people who|pero no|persona de|personas y|pete|peut etre|photo of|place to
-5 plaisir de|planner|planner has|planta|please stay|plutot|poco mas|por debajo|por pensar|por una
-5 power|prefere|preferez|preguntar|preis*|preise|preisen|presupuesto es|price depends|price of|prime*
-5 puedo decirle|put together|qu est|que|que color|que mire|que planta|que vous|quelle belle|quelques
-5 question sur|question to|questions|qui est|qui s|quien le|quiere que|quiero|quisi*|quoi|reach
-5 reaching|reaching out|read that|read this|readi*|reading about|recib*|regarder|rembourse je
-5 repondre a|respu*|respuesta|review|revisando|ring you|road|roy|ruckg*|rufen|rufen sie|rule|saber si
-5 sait|salt|sample|savoir|savoir si|say how|schme*|schmerzen|schon*|schreiben dass|schwer|scree*
-5 se que|see|see what|see why|seeing|seeing the|seen the|sehr geehrte|sehr geehrter|sense|sense to
-5 separ*|ser|serez vous|serian|seul un|seule*|seulement|sever*|several|she been|she says|show ?|showr*
-5 showroom|si cela|si empeora|sich zuerst|sie an|sie nennen|sie schreiben|siento mucho|siento que
-5 signale|sin ascensor|since <number>|sitio|small*|smaller|so far|sobre|soll|solo|somebody from
-5 something our|something to|sometimes|sometimes the|soon as|sorry the|spani*|spanish|start in
-5 stay off|steps|stove|surfa*|teacher|teil|telef*|telefonieren|tell me|tenan*|tenants
-5 tenants association|tengo|terrain|test|than we|that are|that must|the allergy|the building|the desk
-5 the emergency|the facts|the knee|the meantime|the neighbors|the power|the price|the question
-5 the rest|the salt|the same|the wall|the warranty|there is|they make|think|this to|thomas|tiera*
-5 tierarztin|time with|to compare|to find|to put|to start|to understand|too early|transmis
-5 transmis votre|trop|trust*|trusting|trusting us|tut uns|um welches|un budget|un piano|un piso
-5 un presupuesto|una|una fecha|una respuesta|und die|und ist|und konnen|und wir|under it
-5 understand your|une collegue|une maison|unfor*|unfortunately|unfortunately we|unklar|unos
-5 unos <their>|uns leid|unsere leiterin|unserem|unseren|up with|urgen*|us about|us how|verifions
-5 vertrauen|viene la|vienen|vient elle|voir les|votre confiance|votre mariage|vous lire|vous parlez
-5 vous plutot|vous un|vus|wait|wait for|walk through|wall on|waren sie|warten|was the|was your
-5 wasser kommt|we always|we cannot|we usually|we wo|weath*|weather|weiss ich|weite*|wer die|what could
-5 what does|what exactly|where to|whether a|whether you|who would|wie schon|wie viele|wir sehen
-5 wir von|wires|with your|without seeing|wo ist|woher|woher das|wohin|wohin geht|words about
-5 worse please|worth|would help|write that|wrote|wunsch|y del|ya algun|you check|you decide|you feel
-5 you first|you for|you keep|you mention|your accountant|your basement|your kind|your question
-5 your street|zeit
-6 ; our|<few> ist|<their> <coin>|<their> <number>|<their> <their>|<their> de|<their> gasten
-6 <their> invites|<their> square|<their> windows|<weekday> ?|<weekday> morning|<weekday> to
-6 ^ <few> ist|^ <their> windows|^ a person|^ a quote|^ and which|^ and would|^ bei ihnen|^ best
-6 ^ best wishes|^ comprendo|^ comprendo que|^ congratulations on|^ cuantas|^ cuanto|^ des que
-6 ^ eine kollegin|^ elle|^ enhorabuena|^ enhorabuena por|^ entendemos|^ entendemos que|^ es una
-6 ^ estimada senora|^ estimado senor|^ fermez|^ forty|^ has|^ has the|^ hay ascensor|^ hay muebles
-6 ^ hola sam|^ if there|^ ihre nachricht|^ is anyone|^ it would|^ just tell|^ l eau|^ lamentamos que
-6 ^ lassen|^ lassen sie|^ maitre|^ may|^ may we|^ most people|^ ob es|^ once|^ please keep
-6 ^ podria enviarnos|^ pourriez|^ pourriez vous|^ puede que|^ quel jour|^ quien|^ shall|^ shall i|^ so
-6 ^ that is|^ una foto|^ une personne|^ unser laden|^ vous dites|^ warm wishes|^ what|^ what is
-6 ^ where will|^ whether a|^ which name|^ who|^ wie lange|^ wir freuen|^ wir nehmen|^ y a|^ yo|^ yo no
-6 ^ you asked|^ you describe|^ you mentioned|^ you say|^ you want|^ you were|a ce|a few|a good|a guess
-6 a house|a l|a person|a small|abends|aber das|able|able to|abogado|about prices|after rain|agradezco
-6 ai demande|alegr*|alegria|algo libre|already have|alt ist|am <their>|an den|an estimate|anfra*
-6 anfrage|anota*|anotado|antworten|anyone in|appelez|appor*|apuntado|arbei*|are looking|are there
-6 arrete|asi que|ask around|asked the|at your|attendre|aus der|avait|avance|avant d|avant que
-6 avez besoin|avocat|barrio|barrio esta|bathrooms|be something|be told|bebe|begin|behind the|bei der
-6 beschwerden|besoin d|best wishes|better|bilder|birth*|birthdays|blick|buena pregunta|by phone|ca not
-6 cabin*|cables|calle mayor|cambia|cambia mucho|came in|can promise|can tell|ce qui|celeb*|certi*
-6 chaque|check and|chemin|chien|choose|cifra|clini*|clinic|close to|coach*|coaches|common|comprendo
-6 comprendo que|con las|confirm the|congratulations on|conta*|conteste|cuando lo|cuando se|cuent*
-6 cuesta mas|d avoir|d une|dans notre|das an|das fenster|das habe|das ist|das verstehe|dass der
-6 dass er|dass ihre|datos|de hablar|de paso|de prix|de vous|decide el|dejado|deman*|demande a|denn
-6 dentro|depend on|der ferne|des|des que|describing|did you|dire si|dit|dites que|does anyone|does he
-6 does she|does water|donc|donner|donno*|donnons|door open|down <their>|drawi*|du <weekday>|du velo
-6 duena|e|e mail|editi*|edition|ein paar|eine genehmigung|eine kollegin|einen termin|einsc*|el <their>
-6 el fin|el interes|el sitio|elle|else just|emerg*|emergency|en <their>|en las|en occupe|en serio
-6 enhor*|enhorabuena|enhorabuena por|ensui*|ensuite|entendemos|entendemos que|entiendo su|entschieden
-6 enviarnos|equipe|equipe s|errei*|erreichen|est bien|est votre|esta en|estan|estimada senora
-6 estimado senor|et a|et du|et les|etes vous|euch|evening|examinons|expla*|fabrique plus|fahren|faut
-6 feel|felix|ferne|few|firm|first and|floors|flores|for describing|for writing|foto hilft|fotos de
-6 frau kern|frau roth|free ?|freuen|freuen uns|frien*|froid|from here|from this|from you|fur eine
-6 garde le|gaste|gasten|gefra*|gefragt|geige|geige lernen|general a|gesagt|gespr*|gewah*
-6 gewahrleistung|go about|great|gross|guess*|habe ich|haber|hablar por|hard|hart|has reached|hasta
-6 hat sie|haute|have many|have noted|have passed|have read|hay ascensor|hay muebles|hay que|haya
-6 he dejado|herr vogt|herrn|hilfe|hizo|hochz*|hochzeit|hola sam|home ?|hones*|honestly|hope you
-6 how much|how the|hurry|i do|i get|i know|i read|ich mir|ich notiert|ich verstehe|if there|ihnen ist
-6 ihre frage|in ruhe|inquietude|insurance and|interes|invoice is|is anyone|is behind|is looking
-6 is with|ist die|ist etwas|it all|it be|it has|it is|it may|it took|jana|je ne|jemand|joind*|joindre
-6 just tell|kann|kennt|kern|kim|kleine|klingt nach|koln|koln nach|konnt*|la duena|la fuite|la nota
-6 laden|laden ist|lamentamos que|large|las flores|le <their>|le agradezco|le chemin|le matin|le moment
-6 legal advice|legal questions|leido|letter has|lettre|letzte|liest die|liest ihre|limb|lira votre
-6 little one|llave de|lo estamos|locks|looki*|looking|love to|lovely|lower|luis|ma collegue|maison est
-6 maitre|make sure|marta|may be|may we|measure|medical|medicine|medir|mentioned <their>|messages
-6 metres|mi companera|mind|mir leid|miran*|mirando|mit <few>|mit dem|mochten ein|mochten ihr|moment ?
-6 most people|mucho de|must|nach|nach und|nadia|name a|natural|navres|ne peux|ne savons|need for
-6 neighbors|nicht und|night is|nombre|norma*|normally|not able|not give|not in|not say|not something
-6 not wait|not want|note|notre equipe|nous a|nous est|now ?|nuit|numbe*|number at|numbers|ob es
-6 of <their>|of a|of them|office is|on how|on or|on peut|on to|one photo|ort|other side|out what
-6 over the|paar|packen|page|parte le|pas les|passer|paula|personne de|personnes le|peut|peux|pide
-6 piece|piece ?|place that|plain*|plainte|planning|please keep|please leave|please see
-6 podria enviarnos|policy|pourr*|pouvez vous|pouvons nous|pouvons pas|prefer|preis|prix|priya|profe*
-6 prome*|promettre|prono*|puede que|puede ser|que alegria|que paso|que ver|quel jour|quelle heure
-6 quelq*|quels jours|quere*|queremos|questions like|qui decide|rain ?|rather not|reached us|read about
-6 reading it|recue*|recuerda|refle*|remise|report|richtig|ring|rosa|rue haute|ruhe|run ?|s en|sabe|sam
-6 sam :|savons|schaut sich|schon einmal|schrank|schreibe|schuler|se puede|sehen|sein oder|send a
-6 send you|senor|senora|serious|shall|shall i|she is|shoes|should the|si es|si nous|sich das|sich erst
-6 sie einen|sie liest|sie selbst|sie uns|silen*|simple|sin haber|sketch|small shop|so it|sobald sie
-6 soit|someone else|someone from|something like|sommes navres|son ?|soon|sorge|sortez|souhaitez vous
-6 square feet|start*|starting|statt|steht in|stopp*|stopped|storm|street is|such|suit|suit you|tag
-6 talk on|teachers|telling us|temps de|terraza ?|that <their>|that to|the best|the pain|the part
-6 the roof|the storm|the wood|their office|there a|think*|thinking|thinking of|this at|to <weekday>
-6 to a|to give|to judge|to talk|tochter geige|todavia no|told without|tomam*|tomamos|tomamos en|toujo*
-6 toujours|trabaja|troub*|trouble|try|try to|uber <their>|uberlegen|un abogado|un avocat|un chien
-6 un devis|un perro|una cifra|una companera|una persona|uncle*|unclear|und an|und haben
-6 understand that|une personne|uns gern|unser laden|upset|us a|us which|usual*|usually|verstehe ich
-6 veterinaire|viene mejor|vogt|von koln|votre inquietude|votre question|vous avait|vous dites
-6 vous donner|vous souhaitez|wann wurde|warm wishes|was it|was with|water coming|water stand|we call
-6 we do|weiter|welchen tagen|well|when a|where the|where will|where would|whether we|which name|who is
-6 wie es|wie gross|wie lange|will check|will find|will write|windo*|windows|wir erst|wir freuen
-6 wir mehr|wir nehmen|wir uns|wishes to|without looking|word|work out|would a|would love|wunschen|y un
-6 yo no|you called|you send|your interest|your little|your own|your team|zu reparieren|zuerst die|zur
-7 ; lo|<coin> que|<their> feet|<their> le|<their> und|<weekday> au|^ a photo|^ a quelle|^ abrimos
-7 ^ after that|^ avant de|^ bonjour sam|^ could|^ could you|^ das entscheidet|^ dear mrs|^ dear ms
-7 ^ die meisten|^ dogs|^ ein foto|^ einen termin|^ entiendo que|^ es tut|^ estimada|^ frau
-7 ^ good morning|^ ha|^ hasta|^ hey there|^ i hope|^ i understand|^ is the|^ je n|^ kein|^ konnen
-7 ^ konnen sie|^ lamentamos|^ lamento|^ liebe frau|^ muchas|^ no damos|^ no podemos|^ nothing is
-7 ^ notre couvreur|^ nous n|^ ob wir|^ ou|^ oui nous|^ perhaps|^ podria|^ prefieren|^ quel|^ quels
-7 ^ se puede|^ sehr|^ sie fragen|^ sobald|^ sorry|^ und|^ une photo|^ wann haben|^ warm|^ we ca
-7 ^ we look|^ we work|^ welche|^ what do|^ what does|^ what it|^ wir konnen|^ would you|a <weekday>
-7 a burst|a fair|a lawyer|a message|a proper|a quelle|a quote|a tomar|aber|about|about it|abrim*
-7 abrimos|advise|advise you|afraid|agit|agit il|ai interroge|aimer*|all the|aller*|alter|always
-7 am afraid|am telefon|an answer|and a|and about|and are|and do|and what|and where|and which|antwo*
-7 anything else|arbeiten|are something|ask the|asked about|at all|at this|attendez|au <weekday>
-7 avons bien|avons pas|away until|bakery|bano|be seen|before i|before we|beginners|ben|beschwerde
-7 bicic*|bill of|bonjour sam|budget of|burst|burst pipe|by email|calle|carmen|casa por|ce pour
-7 cela nous|checking|clair|comen*|comment|condu*|contestar|could you|couvr*|couvreur|cracks|custo*
-7 darle|das entscheidet|das freut|dass|dass ihr|de <weekday>|de unos|dear mrs|dear ms|decide that
-7 decided|decir el|den raum|depende|depuis <number>|des photos|desde <number>|desolee|did the
-7 die meisten|doctor has|does your|dogs|domma*|dommage|edad|ein|either way|el equipo|el piso|elles
-7 emergency room|en general|en mente|en nuestra|en tete|engin*|engineer|entiendo que|erst wenn
-7 erwachsene|es ihnen|es tut|esper*|est ce|esta ?|estim*|estimada|estud*|etre|fabrique|fahrr*|familie
-7 faut il|for getting|fotos|fragen nach|fragen sie|frank|freut|front of|gas|gas company|gebet*|gebeten
-7 geehr*|gefal*|gern ?|getti*|getting|go either|go over|go through|good morning|grade|grandes|guess
-7 handed|happy to|hard for|has been|have <their>|have had|have not|hay|hay nada|he|he pedido
-7 hear about|her to|here ?|hey there|hicie*|hilft|idee|igual*|ihn|ihre antwort|il deja|in front
-7 interest|interroge|invit*|invites|is hard|is off|is reading|is under|is up|ist von|it makes|kalen*
-7 kitchens|knows|konnte|la calle|la question|la responsable|lamentamos|lamento|las <their>|las normas
-7 le he|leera lo|leid dass|leite*|leiterin|lernen|liebe frau|lieber|liegt|like best|lo de|lo decide
-7 look at|looks|lot of|love|mairie qui|many people|mehr gebaut|meisten|meisten bringen|mente|mente ?
-7 message|message for|message to|mieux vaut|mill|mitta*|modelo|moglich|ms|much|nach <their>
-7 nachgefragt|nachmittags|navree|ne sais|nervo*|nervous|neue|nice|nichts sagen|ninos ?|no damos
-7 no esta|no puedo|no sabemos|normas|not send|not the|notre couvreur|nous le|nous sommes
-7 nous travaillons|number|nur|o se|o solo|of what|offnen|often|old|on a|on en|on weekdays
-7 open <weekday>|or a|otro dia|ou une|oui nous|para hablar|part is|passt es|pedido que|people on
-7 perha*|perhaps|photo aide|planos|please do|please tell|point|possi*|possible|precios|prefieren
-7 proper|puedo|que ce|que decir|que hora|que le|que se|quel|reached|reason|reason to|recu|regarde
-7 repondre|request|responsable|retours|road and|roth|ruido|s agit|sabem*|sabemos|sagt|sagt ihnen
-7 sais pas|schicken|schreiben|se fabrique|se ve|see that|segun|sehen es|sein|seit <number>|send us
-7 shut|si elle|si se|side ?|sie bitte|sie fragen|sin ver|site|situa*|solic*|some do|something we
-7 sommer|sommes|sorry to|souha*|souhaitez|souhaitez un|south|speak|spoken|stone|such as|suis desolee
-7 suis navree|sure we|switch|t|tampo*|tampoco|tardes :|team that|telefon|telep*|telephone|tenido
-7 tete ?|the calendar|the floor|the gas|the kitchen|the moment|the rules|the yard|this point
-7 to <number>|to come|to get|to say|told that|tomar|too late|touch|town|trans*|trata ?|trips|tut mir
-7 un autre|unang*|unangenehm|und gibt|uns sehr|unterricht|use ?|useful|vea|vendr*|venez|venez vous
-7 venta*|ver el|ver la|vers|verstehe|verstehen|voir la|vorer*|vorerst|vous de|vous et|wann haben|we ca
-7 we look|weekdays|welch*|welches|well ?|were told|werks*|werkstatt|what|what can|what happened
-7 when it|where|whether the|who does|why|wir konnen|wir nicht|with care|wood|works*|workshop
-7 workshop is|would rather|writes|writt*|written|written down|wunsc*|y que|yes or|yet|you around
-7 you ask|you asked|you ca|you describe|you pack|you were|you wrote|your bakery|your letter|your note
-7 zimmer|zu|zurze*|zurzeit
-8 <their> ?|<their> personnes|<weekday> bis|^ are|^ are you|^ avez|^ avez vous|^ beim|^ bevor|^ buenas
-8 ^ buenas tardes|^ chere|^ chere madame|^ congratulations|^ conserva|^ das klingt|^ dear mr
-8 ^ den kalender|^ does the|^ en que|^ hello sam|^ herr|^ i see|^ i was|^ is it|^ ja wir|^ leider
-8 ^ les chiens|^ me|^ merci pour|^ no se|^ nuestra|^ pago|^ rien|^ rien n|^ schon|^ schon dass
-8 ^ sentimos|^ until|^ vielen|^ vielen dank|^ zur|a date|a deposit|a look|a photo|aboga*|about <their>
-8 adres*|after that|age|agrad*|ai note|aider*|ait|allergie|am besten|am not|am sorry|and does|and is
-8 and one|and see|and write|annoy*|annoying|anwalt|aparece|appel*|archi*|are a|are asking|are for
-8 are sorry|are welcome|are you|area|ascen*|ascensor|asked|asking|at the|au serieux|avec <their>
-8 ayuda*|bescheid|besten|bevor|bien|buenas|buenas tardes|build*|but|cabinet|can see|caso|chere
-8 chere madame|child*|children|come in|con mucho|congr*|congratulations|conserva|cuantas|dana|dank
-8 dank fur|das ernst|das klingt|dazu|de las|dear mr|decide|demande|den kalender|depen*|depend de
-8 descr*|describe|desea|desha*|deshalb|desol*|despues se|dia ?|dias :|die zeit|direc*|dites|does it
-8 dogs that|ecris|ecrit|ein angebot|ein foto|el grupo|elle dans|empezar|encan*|end ?|ended|enten*
-8 erwac*|es an|es einen|es uns|etait|everyone|exami*|expli*|famil*|famille|family|favor|feet of
-8 find out|flori*|for asking|for may|for now|fuite|gener*|general|gens|grusse|gute|han|have been
-8 have no|have sent|have written|helfen|hello sam|helps|hope|i hope|ilusi*|ilusion|imagine|immer
-8 insurer to|inter*|ist ein|ja wir|jour vous|julia|kalender|know what|l agenda|lassen sie|lawyer
-8 le cabinet|le dire|leera su|leid|les chiens|lesen|like a|like to|looked at|made our|manag*|manager
-8 matte*|matters|mayor|mayor*|meist*|merci pour|messa*|mochte|mogli*|montr*|mrs|muss|muss die|muy
-8 nach einem|ne se|nehmen das|nennen|nicht mehr|no fun|no longer|noch nicht|nos cuenta|nota|noted
-8 notie*|notiert|o el|oak|ob wir|ont ils|or does|or just|our manager|part of|pas de|pero|perro|photos
-8 pictu*|piso|plann*|plans|podria|por favor|pregunta|primero|promise that|que desea|que nos|que su
-8 que verlo|queja|quels|rather|read it|reads|recibe|reque*|roofs|s desk|sagen|sais|schlimmer|schon ein
-8 schreiben sie|seen|serio|sie ein|sorry that|sounds like|suele estar|super*|talk about|taller|teach*
-8 tejad*|tejados|tell|temps|that it|that right|that we|the driver|the evening|the office|the phone
-8 the team|the workshop|things|to decide|to hear|todav*|todavia|tomas|trabajamos en|tut|und|under*
-8 une reparation|uns an|until then|ve|vendrian|ver|veter*|viel|vielen|vielen dank|visto|voir|vom
-8 von <weekday>|vous ecris|vous les|vous nous|wann|want|we only|weddi*|weddings|weekd*|welche
-8 welcome to|were|what do|when was|wir arbeiten|wissen|work in|work with|worse|writi*|writing|wurde
-8 you know|your answer|your message|your week|zuerst|zum <their>
-9 <few> is|^ <few> is|^ and|^ brauchen|^ brauchen sie|^ danach|^ dann|^ elena|^ entiendo|^ estimado
-9 ^ hallo sam|^ hola :|^ how|^ ist|^ ist der|^ kind|^ kind regards|^ many|^ nous ne|^ quelle|^ si vous
-9 ^ steht|^ viele|^ vous demandez|^ what a|^ wo|^ y|a un|abord|ahora|andere|arger*|argerlich|autre
-9 be a|been|besch*|both sides|cesped|compa*|companera|cuando|cuanto|cuantos|d abord|decir*|decirle
-9 demandez|den <their>|depends|depends on|desde|diffe*|different|en que|entre semana|entscheidet
-9 equipo|es una|est la|estimado|et je|etwa <their>|fair|find|geschrieben|habla*|hablar de|hallo sam
-9 have asked|have to|hemos|herse*|herself|hola :|hugo|hurry on|i understand|il ?|il vous|inqui*|it ?
-9 it would|keinen|kind regards|klingt|la piece|lange|learn|liest|lira|lire|look|looked|luz|mais
-9 may <their>|mira|monsi*|monsieur|mudan*|no hay|no hurry|office|online|otro|parler|pas encore|passi*
-9 personnes|picture|pieces|plait|praxis|preoc*|promise|que votre|reach*|regards|rense*|reparieren
-9 right ?|ruth|saber|say|schaut|schic*|schon dass|se trata|see it|si vous|sie ?|small|sobald|sobre el
-9 sont elles|souve*|souvent|street|thank|thank you|that your|the picture|this seriously|to bring
-9 to know|to learn|to look|tot|trata|tu|uber|ultima|un medico|una copia|une photo|verlo|versprechen
-9 verst*|very|vous demandez|vous plait|what a|will tell|wishes|worn|write to|you ?|you write|zona
-10 ^ <their>|^ andres|^ buenos|^ buenos dias|^ cedar|^ cedar pine|^ danke fur|^ de que|^ good|^ gracias
-10 ^ gracias por|^ i ca|^ je ne|^ liebe|^ liebes|^ merci de|^ nous sommes|^ passt|^ que parte
-10 ^ sie mochten|^ sind|^ some|^ vous souhaitez|^ wann|^ would|a lot|adults|algun|als es|an und|andre
-10 andres|asi|before ?|buena|buenos|buenos dias|carry|cedar pine|cela|comun*|confirmation|conse*|cordi*
-10 danke fur|decis*|decision|dice|dire|do you|does the|el ayuntamiento|el tiempo|elena|ernst|es ?
-10 est elle|estaba|good|i see|idea|je comprends|la agenda|la tiene|lamen*|leider|liebe|liebes|medir el
-10 mejor|mensaje|merci de|mieux|moment|mr|no podemos|nothing is|only|photo|pine|por el|preci*|prefe*
-10 que parte|qui|quien|quiere|read|seit|selbst|serieux|sides|sie mochten|sorry for|sorry you|su mensaje
-10 suele|sur le|tambi*|tambien|that is|the right|tiempo|to read|trabajamos|travaillons|una foto
-10 under the|understand|viele|vous ?|want to|we work|websi*|website|what is|wheth*|whether|which|who
-10 with <few>|write
-11 ;|?|^ cuantos|^ hat|^ have|^ have you|^ siento|^ thanks|^ thanks for|^ which|a first|algo|alguna|ask
-11 avoir|cedar|comprends|de los|disco*|escri*|foto|frage|fun|gemei*|gemeinde|graci*|gracias|gracias por
-11 hablar|help|herr|ihre nachricht|imagi*|leera|mocht*|mochten|muchas|mucho|nachricht|or|phone
-11 pour votre|prices|quand|quelle|quest*|question|read your|recom*|rien n|s il|says|serie*|so i|sounds
-11 them|to ask|weiss|will read|would like
-12 ^ bitte|^ gibt|^ gibt es|^ haben|^ haben sie|^ hey|^ is|^ merci|^ wie|about your|agenda|answer|aussi
-12 avez vous|best|cuant*|depend|depuis|desk|entiendo|entsc*|gern|hey|how|i ca|ils|is it|ist noch|know
-12 many|merci|nachr*|o|paul|pregu*|rue|schre*|sehr|seriously|stehen ?|talk|tell us|thanks|thanks for
-12 video
-13 :|^ danke|^ do you|^ guten|^ guten tag|^ madame|^ ob|^ please|^ thank|^ thank you|^ was|danke|decid*
-13 eher|erst|fragen|guten|guten tag|is the|mensa*|mir|nous ne|o por|serio*|siento|some|somet*|something
-13 sont ils|that the|that you
-14 ^ does|^ tiene|fabri*|ob|ou|regar*|sorry|team|votre message|would you
-15 ?$|oder
-16 ^ hola|bitte|hola|madame|please
-17 ^ bonjour|bonjo*|bonjour|frau
-18 ^ dear|dear
-19 !
-20 ^ hallo|hallo
-23 ^ hello|^ hi|hello
-24 hi
`;

/** What speaks for each kind, in a sentence that promises something. */
export const KINDS: Record<CommitmentKind, string> = {
  price: `
-15
15 <coin>
14 fifty
13 budget|extras|mehr|same
12 cents|flat|grand|hundr*|hundred|mas
11 each|kostet|quote
10 covers|mueve|preis|sixty
9 <numb*|<number>|cinqu*|cinquante|con|estim*|estimate|figure|forty|fur|gets|more|penny|phone|presu*
9 presupuesto|rate|reicht|suffit|valla|would
8 aparte|ask|asked|avec|beide|bille*|billete|funfz*|funfziger|mil|mit|number|parle|plus|prix|square
8 stehen|ttc|wird|zaun|zwolf*|zwolfhundert
-8 abgem*|abgemacht|abier*|accept|agree|agree*|agreement|allez|along|alter*|ano|anstr*|anstrich|apply
-8 arreglamos|assur*|attend|avail*|available|avons|ball|batte*|begin*|blame|booki*|booking|brauchen|bus
-8 cambi*|cambiamos|camion|carpo*|carport|casero|ces|chant*|chantier|city|claro|class|cleaner|clien*
-8 cobrar|coming|comma*|commande|comme*|compa*|compe*|conta*|contract|corre|counts|cours|cover|crack
-8 credi*|cuisi*|damos|day|deck|decla*|demain|demander|despl*|desplazamiento|dessus|dia|diabe*|die
-8 dress|durfen|early|eat|einen|either|engag*|entfa*|entfallt|entre*|equiv*|erset*|espejo|este|far
-8 fehler|fin|frais|garantia|garantie|garte*|gate|good|grosse|hands|hatten|haus|heals|hear|hurt|impue*
-8 inner*|innerhalb|inspe*|insta*|instalacion|insur*|ira|jahre|koste*|kostenlos|leak|lease|leaves|line
-8 list|mail|mairie|makes|meet|messa*|message|mi|morni*|morning|neuen|next|note|nuevo|office|pago
-8 paint*|parole|part|parte|party|pedido|perfectly|permis|piece|pieza|plenty|premi*|premier|prend
-8 prime*|primera|prometo|promised|pueden|puente|puppy|quiera|recre*|recredites|refund|rely|repon*
-8 retur*|returning|revie*|rolls|rooms|sales|say|schen*|seal|segundo|sent|serait|servi*|service|sesio*
-8 sesiones|shipp*|soir|sola|solo|spot|st|stain|stake|swimm*|swimming|taken|termi*|termin|thank|they
-8 tonig*|tonight|traba*|treat|ubern*|unser*|unsere|until|use|usted|volvera|vor|warra*|warranty|where
-8 while|woche|wochen|work|write|yard|yo|zweiten
-9 abend|accou*|account|acept*|allein|ans|apren*|apres|arret*|auftr*|auftrag|becau*|because|boat|booked
-9 busin*|business|cable|cafe|casse|centime|cerra*|cerrado|clause|color|como|compte|condi*|couche|could
-9 count|cuenta|curso|danach|date|delivery|derec*|deuxi*|deuxieme|devolvemos|diagn*|drips|durch|enfan*
-9 enfants|enrol*|envia*|ersta*|erstatten|faire|feet|fest|floor|friend|gerade|gone|goutt*|hand|harml*
-9 hay|hold|house|hueco|its|jamais|kann|lager|lose|lost|lui|made|maison|mancha|mano|media|mein|mirror
-9 missed|monte|most|neces*|nie|non|nuestro|ohne|okay|openi*|opening|our|ouvri*|owe|perfe*|pills|porte*
-9 porteur|pouvez|quest*|read|regalo|reimb*|responsibility|resul*|rights|safe|save|segun*|semaines
-9 seront|set|seul|shake|show|sitti*|sitting|slip|spare|stairs|tache|tear|tendra|terms|these|throw|toda
-9 toit|tops|treat*|tur|twice|unter*|verbi*|vingt|vuelve|waiti*|waiting|wenig*|weniger|werden
-10 ?|ab|avant|away|bad|bien|brauc*|came|case|charged|collar|come|comme|consu*|dormez|dose|double|dropp*
-10 dropped|eine|email|end|erled*|erledigt|faute|gibt|got|he|him|inscr*|inter*|liefe*|livra*|livraison
-10 lleva|menos|mention|mice|midi|moins|months|normal|nuestra|obra|order|oui|paint|parki*|parking|pass
-10 permit|prome*|promi*|qu|quedan|quito|recon*|refun*|rend|respo*|retire|return|rueda|salle|schon
-10 semai*|semana|send|sign|sleep|stand|stock|tagen|tarje*|tarjeta|taxi|tenem*|tenemos|throu*|through
-10 tisch|truck|um|uns|us|van|veran*|visa|volve*|way|winter
-11 au|baby|back|basta|casa|charg*|chez|contr*|course|dans|devol*|eveni*|fix|geht|gesch*|gratis|ihre
-11 kids|las|left|legal|libre|long|moi|nada|nehmen|new|off|payez|propo*|quedamos|regle|repair|rien|round
-11 sans|seguro|sont|steht|sure|sus|tage|then|today|told|tomor*|tomorrow|touri*|tranq*|vase|zu
-12 :|al|am|antes|bis|confi*|damage|darauf|deal|deliv*|dry|dura|entre|had|hat|home|look|mussen|night
-12 place|plan|plant*|puede|put|queda*|reser*|right|roof|sera|sin|stop|table|una|visit|win|years|yes
-13 after*|afternoon|card|droit|esa|garan*|gift|give|hours|j|jours|may|minutes|nach|nosot*|nosotros
-13 nuest*|ours|she|signed|stunden|those|was|wieder|witho*|without|wrong|ya|zuruck
-14 <week*|<weekday>|bank|by|did|doctor|horas|manana|only|pocket|should|within
-15 cette|ese|esta|haben|happy|has|here|job|konnen|name|need|noch|une
-16 dias|every|first|half|heures|minut*|nos|take
-17 %|again|free|second
-18 before|weeks
-19 days
-20 nous
-21 th
`,
  discount: `
-7
18 %
15 off|second
13 gratis
12 fee|free
11 corre|diagn*|segun*
10 alter*|first|gift|herma*|paga|round|segundo
9 cost|depla*|deplacement|deuxi*|deuxieme|even|extra|get|pay|pour|premi*|regalo|schenken|time|travel
9 zweite
8 cadeau|charge|consu*|descu*|descuento|despl*|desplazamiento|desse*|dessert|dossi*|dossier|eat|entfa*
8 entfallt|erste|friend|give|inclu*|kids|moins|peina*|peinado|prime*|primera|proze*|prozent|quito|save
8 schen*|shipping|sont|surch*|surcharge|thank|throw|treat|umson*|umsonst|wenig*|weniger
-8 abgem*|abgemacht|abime|abset*|absetzen|aceptamos|acomp*|acompte|agree*|agreement|allein|allow*
-8 allowed|almac*|almacen|ants|anzah*|anzahlung|aparte|aqui|arbei*|arbeit|arreglamos|arret*|baby|beiden
-8 bereit|bestatigt|betra*|betragt|bezah*|bezahlen|billed|billets|booki*|booking|bouge*|bougera|budget
-8 cargo|certa*|certain|ces|claro|coffee|commence|compa*|conclu|condiciones|conta*|corner|coule*
-8 couleur|counts|cover|cuesta|danger|dann|darf|darin|debe|deck|decla*|deja|dejo|deliver|delivered
-8 demain|derni*|devis|donne|dose|dosis|easy|einem|enrolled|ersta*|erstatten|espejo|estam*|estamos
-8 estim*|estimate|every*|everything|expen*|expense|falsc*|fest|fifte*|fifteen|garantia|geld|good
-8 grand*|group|guy|hall|head|heals|hedge|her|heure|hold|impue*|installed|jahr|jour|kann|kept|kuche
-8 landl*|landlord|less|lieferzeit|llega|lose|lunch|machi*|machine|mail|manger|marche|mauva*|measu*
-8 media|midi|mismo|missed|mur|muss|neuen|nuevo|offic*|openi*|opening|orders|outli*|outlive|overc*|owe
-8 pagam*|pagamos|pago|parle|past|pasti*|pedido|permis|personne|plenty|preno*|prenons|promise|propr*
-8 proprietaire|pueden|pues|puppy|qu|que|quiera|ready|refun*|refund|reicht|rendez|rendo*|rendons
-8 repartez|reste|resul*|rights|rolls|rucken|ruhig|schaden|schlu*|schlussel|seis|sell|semaine|serait
-8 shake|sheet|side|signed|site|slip|squee*|squeeze|standard|steuer|stump|suis|swap|tache|talla|tela
-8 terra*|toit|too|tor|tranq*|trato|tur|turned|twenty|twice|unser*|vacant|valid*|vera|verbi*|volvera
-8 vuelta|war|where|yo|zwanz*|zwanzig
-9 ?|abend|accep*|acept*|agreed|angeb*|angebot|anos|apart*|asked|assur*|assurance|aus|bad|bank|batterie
-9 begins|besta*|beste*|bien|boat|brand|brauc*|camion|case|ce|centi*|chair|chamb*|chambre|chant*
-9 chantier|city|clause|cleaner|clotu*|cloture|color|comme*|compe*|conditions|contre|crack|credit
-9 cuisi*|danach|dejam*|dejamos|deman*|demi|durch|engageons|enrol*|ergeb*|erset*|es|expect|fall|far
-9 faute|fenst*|fenster|fin|finish|forgot|forty|fuego|gibt|got|gruppe|gut|guys|hatte|he|hecho|heute
-9 hija|inner*|innerhalb|ins|inside|insur*|jeden|kompl*|komplett|kurs|l|lager|leak|lesso*|lessons|liegt
-9 looki*|looking|lost|lot|ma|miete|minim*|minimum|mixed|mueve|neces*|nie|noon|normal|office|ohne|otra
-9 ouver*|ouvri*|paier*|paierez|paint|paye|people|per|perfectly|pieza|pongo|prend|press*|presu*
-9 presupuesto|prome*|puente|puerta|quest*|read|readi*|reading|recup*|reimburse|rely|remboursons|rempl*
-9 rend|repair|repon*|repre*|responsibility|returned|sam|sampl*|samples|schad*|schla*|seal|sent|single
-9 sitti*|sitting|sixty|sobra|soixa*|soixante|solo|sous|spot|stand*|stehen|strich|suffi*|suffit|swimm*
-9 swimming|taken|tarjeta|tejado|tendra|tenem*|tenemos|that|tile|toda|tonig*|tonight|touri*|traba*
-9 traiga|travaux|ttc|use|usted|verla*|while|wird|wochen|word|works
-10 :|accept|accou*|account|agree|alles|apren*|apres|betwe*|between|bis|blame|called|came|course|crew
-10 dabei|darauf|dass|delai|derec*|devolvemos|dinero|double|drips|durfen|each|enfan*|enfants|engag*
-10 eveni*|extras|feet|fera|final|fine|fois|fue|gone|had|happe*|happened|harml*|hatten|hay|ihren|inter*
-10 iron|ja|just|keinen|legal|libre|liegen|line|listo|lui|made|mancha|may|mi|model|money|monta*|morni*
-10 morning|nada|non|now|number|order|part|pass|pills|porte|pose|pro|promi*|quedamos|quote|regle|rest
-10 return|revie*|revis*|run|salle|schon|seguro|sehen|semaines|semana|sich|sicher|soir|st|starts|stay
-10 stays|stock|tarje*|team|termi*|then|they|tomor*|tomorrow|trava*|truck|veran*|vermi*|visa|volve*
-10 waiti*|waiting|wall|water|when|write
-11 ans|argent|around|au|auftr*|auftrag|aurez|avant|bille*|bleibt|booked|busin*|business|cambio|cela
-11 como|comptez|costs|covers|culpa|d|damage|dans|deal|dessus|dia|door|dry|dura|end|erled*|erledigt|etes
-11 fertig|figure|fille|fix|garantie|gehort|grand|hand|him|hotel|hueco|ingre*|kostet|left|lump|machen
-11 moi|months|most|obra|okay|once|open|parts|patio|perfe*|perso*|plan|platz|queda*|quedan|reimb*|respo*
-11 runs|safe|seront|should|sleep|stand|still|table*|tagen|taille|tear|terms|than|these|throu*|through
-11 todo|told|tops|ubern*|unsere|until|walk|whate*|whatever|woche|zimmer
-12 after*|afternoon|any|arreg*|arrive|back|batte*|cancel|card|cents|compl*|condi*|contract|curso|date
-12 devol*|gave|grosse|hora|iva|jahre|jardin|kind|labor|mal|minutes|move|never|next|night|nobody|offer
-12 paid|penny|permit|put|roof|same|semai*|send|size|steht|sure|sus|taxi|unser|vase|vuelve|win|years
-13 ball|cada|chez|come|confi*|cut|doctor|does|droit|every|fence|habe|hat|im|keine|kommen|manana|ours
-13 place|pocket|pouvez|queda|recon*|rembo*|reser*|right|seance|settle|she|son|stunden|una|unter*|vos
-13 weeke*|weekend|werden|yes
-14 after|ai|all|antes|diabe*|ese|flat|go|goes|has|its|like|minut*|mit|more|need|nuestro|puede|repar*
-14 room|see|square|stund*|table|tage|tout|within|year|zaun
-15 again|dafur|day|eine|horas|hours|il|job|jours|make|mussen|nos|sind|tax|um|week|weeks|ya
-16 <week*|<weekday>|avons|ca|esa|full|keep|last|mehr|takes|wrong
-17 cette|dem|done|du|et|garan*|heures|mas|over|was|whole|wieder|would|yours
-18 eso|esta|zuruck
-19 con|dias
-20 days|haben|notre|th
-23 have
`,
  date: `
-14
15 before|tomor*|tomorrow
14 vor
13 antes|avant|schon
12 demain|las|next
11 chez|deja|um
10 camion|dem|expect|truck|ya
9 <mont*|<month>|<week*|<weekday>|casa|comme*|darin|devant|heures|leaves|morgen|noon|rentr*|rentree|th
9 velo
8 abhol*|abholen|at|aurez|bis|brief*|briefkasten|by|ella|enfan*|enfants|estam*|estamos|estara|hangs
8 llega|manana|morni*|morning|move|past|pickup|pisci*|puente|roll|rolls|sampl*|samples|someo*|someone
-8 abgem*|abgemacht|abier*|abime|accept|accord|acomp*|acompte|allein|almac*|almacen|alter*|anfah*
-8 anfahrt|anos|ans|apren*|arbeit|arret*|assur*|auftr*|auftrag|away|bathr*|bathroom|begins|beim|bereit
-8 billets|book|brand|budget|called|cancel|carpet|cauti*|caution|cela|certa*|certain|chair|chairs
-8 charg*|check|clause|coffee|collar|comma*|como|compa*|compt*|compte|consi*|consider|corner|costs
-8 credit|cuesta|damage|dejam*|dejamos|derni*|diffe*|difference|doctor|dog|donne|doppe*|dormez|doubl*
-8 driver|eat|einge*|engag*|entie*|est|este|etwa|eveni*|extra|extras|facture|faire|fallig|ferme|fix
-8 fois|forgot|fortn*|fortnight|garantia|gave|gite|grandchildren|gut|habit*|handl*|hija|instalacion
-8 inter*|kept|kostet|leak|leer|lieferzeit|line|listo|llega*|lo|ma|mano|may|measu*|menos|metim*|metimos
-8 minutos|mise|mixed|moins|mueve|nadie|natur*|naturlich|nie|ninety|note|number|off|offic*|paga|paid
-8 pastilla|pata|payez|payme*|payment|pelle|penda*|pendant|personne|pieza|pills|precio|preis|preno*
-8 prenons|probl*|promi*|pues|quiera|rate|read|readi*|reading|reimb*|rein|remboursons|rempl*|repre*
-8 retire|revis*|rueda|run|schad*|schla*|seal|seis|sessions|settle|shake|shipp*|shop|sleep|sobra|st
-8 suffit|tarjeta|throw|train*|travaux|treat*|use|veran*|verbindlich|verbo*|verbockt|verla*|volve*|vom
-8 wall|wenig*|weniger|whate*|whatever|zweit*
-9 abset*|absetzen|accou*|account|acept*|agree|ai|aus|avail*|available|baby|ball|bank|batte*|casero
-9 cent|cents|cette|change|chant*|chantier|clean*|clien*|compe*|conditions|could|covers|darauf|dass
-9 dejo|diagn*|does|dosis|dropp*|dropped|durfen|each|einem|ende|equiv*|ergeb*|erled*|erledigt|erset*
-9 espejo|factura|fehler|fence|fleck|geben|gebuhr|gehen|grand|grand*|hatte|hecho|ingre*|inscr*|insta*
-9 insurance|kann|laisse|left|lost|lui|machen|mancha|need|normal|okay|only|orders|other|overc*|paint
-9 passt|pasti*|payer|penny|permit|plant*|plenty|pocket|podem*|podemos|premier|proze*|prozent|qui
-9 rechn*|refun*|rely|rend|repair|repon*|respo*|rest|rooms|round|runs|schen*|schenken|seance|seguro
-9 send|sessi*|single|squee*|squeeze|stain|stelle|studio|tache|terra*|those|toda|traba*|trava*|turn|un
-9 unser*|valla|vera|verbi*|vermi*|verwe*|vient|vuelta|where|while|winter|wird|wochen|wohnu*|wohnung
-9 yours
-10 alles|auch|bad|becau*|because|both|case|condi*|corre|cost|cover|credi*|cut|dabei|dafur|date|delai
-10 devol*|diabe*|dose|double|dura|entra*|et|etes|etwas|even|factu*|figure|fille|fine|flat|gehort|gibt
-10 gift|gone|gratis|hacem*|hacemos|harml*|her|here|hundr*|hundred|its|lager|lassen|legal|let|liegen
-10 long|made|mal|monta*|months|night|non|nuestra|nuestro|obra|ohne|otra|oui|pagar|parte|pass|perfe*
-10 plaza|pouvez|prome*|propo*|puede|recon*|regalo|rembo*|reser*|reste|safe|salle|semaines|sent|side
-10 spot|stand|stock|suffi*|talla|taxi|terms|throu*|through|tisch|unter|vacant|verfu*|visa|visita|werden
-10 win|winte*|word
-11 about|avez|bien|bienv*|booked|ca|cambio|came|clase|compl*|contr*|derec*|dispo*|disponible|droit|ein
-11 eine|einen|encore|fifty|finish|gesch*|grande|group|happy|jardin|jours|just|keine|lunch|more|most
-11 mussen|openi*|opening|party|perso*|plan|quedan|regle|second|square|still|sure|sus|tage|termi*|termin
-11 than|unsere|visit|wieder|years|zahlen
-12 apart*|argent|arreg*|as|bleibt|bring|charge|cuenta|depos*|deposit|dinero|esa|eso|every|fait|frais
-12 has|hatten|hay|hueco|inclu*|ja|jahre|make|money|never|nichts|nosot*|nosotros|nothi*|nothing|ours
-12 paying|prend|price|put|should|si|signed|total|und|under|until|vase|witho*|without|works|year
-13 confi*|deal|do|fit|give|grosse|hat|horas|il|j|job|mehr|nuest*|pas|queda|repar*|room|son|table|tagen
-13 takes|tenem*|tenemos|tops|what|wo
-14 all|avons|compr*|full|garan*|last|like|n|ne|nehmen|open|pay|una|une|weeks|whole|wrong|zuruck
-15 card|fee|hour|if|ihr|leave|plus|yes
-16 bill|dias|minutes|name|not
-17 %|days|du|nicht|one|take|was
-18 would
-19 fur
-21 no
-23 <coin>
`,
  duration: `
-10
16 days|dias|minut*
15 jours
14 tage|takes|weeks
13 horas|minutes
12 <few>|hours|semai*
11 day|et|una
10 coffee|dura|tops
9 cafe|dauert|eine|finish|fortn*|fortnight|long|longer|most|rueda|semaines|stunden|termi*|than|turn
9 wochen
8 after*|afternoon|brauchen|erled*|erledigt|hour|lieferzeit|lunch|machi*|machine|manana|midi|minutos
8 monta*|months|stund*|suffi*|tiene|und|une|vormi*|vormittag|water|week|would
-8 :|ab|abend|accou*|account|aller*|allergy|almac*|almacen|alter*|anfah*|anfahrt|annee|ano|apply|arbeit
-8 argent|ask|asking|aufst*|aufstellen|auftr*|auftrag|aus|away|ball|besta*|bille*|book|booked|casero
-8 cauti*|caution|centi*|ces|clause|clear|cobrar|collar|color|coming|commande|compter|conditions
-8 confirmada|costu*|cuisi*|danger|date|debe|deduc*|dejam*|dejamos|deliver|demain|dessus|diagn*|dieser
-8 dinero|dispo*|disponible|doppe*|draft|dry|early|einge*|entie*|envia*|ergeb*|estar*|etes|factura
-8 fonta*|fontanero|gate|gebuhr|gehort|gerade|gibt|hall|hands|harem*|haremos|heute|hicim*|hicimos|him
-8 hohe|hold|installed|its|itself|ja|kind|kolle*|koste*|kostenlos|kostet|kurs|lege|liegt|looki*|looking
-8 lui|lump|ma|maison|medec*|medecin|meet|mein|mice|mirror|model|moi|mover|mueve|nadie|nur|openi*
-8 opening|order|otra|oui|overc*|owe|pastilla|payez|perfectly|permis|piece|plaza|preno*|prenons|presu*
-8 presupuesto|pro|prome*|propo*|proze*|prozent|que|quote|regalo|reicht|reimb*|remboursons|rentr*
-8 rentree|rest|retai*|rever*|revis*|roof|say|schen*|schon|seal|segundo|seguro|seul|sixty|sobra|soir
-8 squee*|squeeze|st|stehen|stop|suyo|tablette|tejado|terms|them|tile|toute|traiga|tranq*|travel|tur
-8 until|use|vacant|veran*|verbi*|verbo*|verbockt|verla*|voir|wie|yard|yo
-9 <week*|<weekday>|acept*|agree|agreed|alli|angeb*|angebot|anos|arreglamos|assur*|aurez|bauge*
-9 baugenehmigung|becau*|because|before|beide|blame|buffet|cance*|cancel|car|cent|charg*|clotu*|cloture
-9 comma*|comme*|consi*|consider|contract|correo|cours|court|dann|darauf|deja|derecho|desgr*|desgrava
-9 devant|did|dropp*|dropped|eat|error|este|evening|facture|fehler|fianza|fille|flat|fois|garantia
-9 goutt*|grosse|gut|guy|habit*|had|hand|handl*|hatte|hay|head|hear|hedge|her|hurt|iva|leak|les|los
-9 lost|m|machen|mancha|menti*|moins|morni*|morning|move|ni|nobody|notice|nuevo|okay|other|ouvri*
-9 pagam*|pagamos|pago|parte|passe*|passera|penny|pills|places|plenty|probl*|puerta|rechnung|refun*
-9 rely|rembo*|repon*|respo*|resul*|same|segun*|sehen|serait|shake|shop|sich|size|solo|spot|stand
-9 suffit|talla|tax|termin|they|throu*|through|throw|told|touri*|trato|unsere|unter*|up|vase|vera
-9 volve*|vor|vous|waiti*|waiting|wall|war|wenig*|weniger|werden|woche*|wochenende|works
-10 accept|accord|ans|arrive|auch|bien|bring|budget|cada|card|care|comme|compe*|compl*|condi*|costs
-10 covers|cuenta|cuente|derec*|due|durch|each|easy|erreur|espejo|factu*|gesch*|gift|going|happy|harml*
-10 i|included|instalacion|jardin|kommt|lager|legal|liegen|mano|mi|nehmen|nichts|nie|nuestro|offer|once
-10 pagar|par|part|pasti*|payer|payme*|payment|perfe*|plant*|prime*|primera|pues|quedamos|recon*|rend
-10 repar*|return|round|sale|sheet|sont|stands|stay|table*|taxi|thirty|toda|trabajo|valla|van|vermi*
-10 vient|visa|way|weeke*|weekend|with
-11 avez|cette|cost|dabei|dejo|devol*|diabe*|does|dosis|doubl*|durfen|every|expect|faute|feet|fine
-11 gratis|hacem*|hacemos|hat|inner*|innerhalb|inscr*|look|mal|may|me|missed|money|nada|now|paying|price
-11 queda*|reser*|safe|sous|square|starts|stock|sure|sus|tenem*|tenemos|those|truck|yes|zuruck
-12 any|avec|baby|bekom*|bekommen|bill|both|came|camion|cents|compr*|contr*|depos*|deposit|doctor|double
-12 even|fee|forty|frais|has|he|left|libre|mussen|next|noch|normal|paid|pocket|puede|put|quedan|qui
-12 right|rights|send|still|sur|tomor*|tomorrow|total|under|vuelve|win|years|zahlen
-13 %|<mont*|<month>|antes|avant|ca|casa|come|comes|confi*|deal|door|ein|gets|got|ihre|inclu*|let|make
-13 name|never|nothi*|nothing|nuestra|paga|place|set|should|signed|so|table|today|um|what|wird|wrong
-13 year|zu
-14 as|avons|call|da|dem|dose|full|je|keine|leave|my|n|ours|room|second|see|si
-15 am|charge|esa|ese|fifty|garan*|here|hundr*|hundred|nuest*|off|was
-16 auf|ce|den|get|goes|if|th
-17 ihnen|por
-18 free|las|pay
-20 our|su
-22 <coin>
`,
  guarantee: `
-5
19 garan*
14 years
13 again|come
12 anos|ans|darauf|happy|jahre|volve*
11 prome*|vuelve
10 danach|garantia|guara*|if|mancha|mice|nichts|nie|rely|resul*|roof|sleep|stain|sur|vera
9 ants|arreglamos|beheb*|beheben|ca|dass|easy|gerade|grand*|ira|jamais|ma|mano|resultat|toit|tranq*
9 verrez|werden|year
8 auf|batte*|certa*|certain|dach|dormez|drips|ergeb*|ever|fleck|fuego|garantie|gotear|guarantee|halt
8 leben|ne|parole|prometo|promise|recon*|repre*|sus|tache|toute|tranquilo|trust|verla*|volvemos
8 volvera|wieder|winter|wo
-8 ab|abgem*|abgemacht|accep*|accept|accord|acomp*|acompte|acuer*|acuerdo|agreed|alrea*|already|alter*
-8 amount|apart*|apply|appoi*|appointment|apres|aqui|arreglo|asking|assurance|atten*|attention|augme*
-8 aurio*|aurions|bad|begin*|beim|besta*|betrag|bille*|blame|boat|booki*|booking|brauc*|brauchen|cambi*
-8 cambiamos|centimo|cerra*|cerrado|chamb*|chambre|charged|chiens|city|claro|cleaner|cles|commande
-8 comme*|compa*|conclu|contrato|curso|deck|declare|dejam*|dejamos|deje|demain|derec*|derni*|desgr*
-8 desgrava|desse*|dessert|dessus|deuxi*|deuxieme|dia|diesen|doppe*|dress|ella|else|engag*|entero|entre
-8 erled*|erledigt|estim*|estimate|evening|expen*|expense|falsc*|far|faut|fertig|filed|flat|forgot|free
-8 fue|gasto|gate|grand|group|guys|habit*|hace|hacem*|hacemos|happe*|happened|hay|heute|hueco|ihm
-8 impue*|ingre*|insurance|insurer|invoi*|invoice|iva|kind|kompl*|komplett|lager|land|lauft|leaves|less
-8 lesso*|lessons|licen*|licencia|lieferung|liegen|liegt|lui|lump|machi*|machine|makes|marche|measu*
-8 menti*|metim*|metimos|miete|minutos|missed|monte|morni*|morning|nadie|neigh*|noches|nuest*|obend*
-8 obendrauf|offic*|overc*|pago|paier*|paierez|panels|pasti*|pata|patio|pay|payme*|payment|pedido
-8 perdi*|photos|pieza|platz|plenty|pose|preis|prend*|preno*|prenons|press*|puente|ready|recup*|refund
-8 regalo|reimb*|rein|rend|repartez|retai*|richt*|rooms|rueda|sam|schad*|schen*|schenken|schlu*
-8 schlussel|school|schwi*|schwimmen|seance|segundo|seman*|semanas|serait|shop|show|sobra|sola|sous
-8 spot|stay|street|suffi*|surch*|surcharge|taken|taking|tarif|termin|them|total|traiga|train*|trato
-8 trava*|valve|verbi*|waiti*|waiting|war|wenig*|weniger|y|yours*|yourself|zweite|zweiten
-9 <numb*|<number>|?|abend|abset*|absetzen|aceptamos|agree|allow*|allowed|almac*|almacen|along|anfah*
-9 anfahrt|asked|aurais|away|beari*|bearing|beide|book|came|carga|ces|change|chant*|chantier|charg*
-9 clause|coat|comma*|confirmada|confirmed|contract|corner|corre|culpa|danger|decla*|depla*|deplacement
-9 devis|durfen|einen|end|engra*|erset*|etes|evict|fehler|figure|final|fois|fortn*|fortnight|forty
-9 gebuhr|guy|habe|harml*|heals|her|impot|included|inter*|ist|itself|kolle*|l|lassen|les|livra*
-9 livraison|load|long|longer|lost|mail|media|meet|messa*|message|mirror|mismo|model|monta*|morgen
-9 mueve|muro|non|noon|now|number|once|only|part|parte|payer|permit|prend|presu*|presupuesto|problema
-9 pueden|rabatt|rad|rate|read|refun*|replace|repon*|rien|right|rolls|run|sagen|semaines|seront|settle
-9 shipping|site|soir|squee*|squeeze|stairs|starts|steht|tagen|taille|talla|tausc*|tauschen|team|termi*
-9 tisch|toget*|together|tops|touri*|treat|ubern*|uno|up|usted|valla|vecino|verwe*|woche*|wochenende
-9 worry
-10 accou*|account|acept*|agree*|agreement|als|angeb*|angebot|apren*|around|arret*|auch|auftr*|auftrag
-10 bestellung|betwe*|between|bis|busin*|business|cancel|casero|centi*|chair|check|clase|cobra*|cobramos
-10 compe*|comptez|conditions|conta*|cours|court|credit|cuente|cuisi*|dabei|damage|debe|deduc*|dejo|dime
-10 dosis|dropp*|dropped|durch|eat|enrol*|even|factura|fin|fine|fit|gehort|gesch*|gets|hatten|he|hecho
-10 hora|hurt|inspe*|ja|jardin|kappe|knock|legal|libre|liefe*|lunch|machen|midi|moins|neces*|normal|ohne
-10 okay|otra|owe|pagam*|pagamos|plant*|plaza|precio|problem|proze*|prozent|quote|rechnung|recibo|regle
-10 repla*|respo*|return|revis*|runs|schon|semaine|sessions|shake|sheet|sign|sixty|size|stock|suffit
-10 suyo|swap|terms|tiene|tonig*|tonight|van|vermi*|zweit*
-11 argent|avant|becau*|because|billed|budget|camion|case|cash|cela|check*|checked|class|clean*|coffee
-11 colle*|cover|covers|crew|deman*|devolvemos|diabe*|diagn*|dose|driver|dura|extra|fence|gehen|geld
-11 grosse|hatte|heure|inscr*|may|menos|most|ni|nights|of|offer|oui|paint*|payez|pills|rechn*|rembo*
-11 reser*|rights|shipp*|still|swimm*|swimming|table*|tax|tell|then|vase|visa|visita|walk|water|whole
-11 woche|wochen|zaun
-12 %|antes|basta|cents|compte|condi*|consu*|costs|count|deal|del|depos*|deposit|devol*|dinero|eine
-12 eveni*|fifty|gave|goes|got|hours|hundr*|hundred|im|inclu*|insur*|made|mal|manana|move|other|paying
-12 price|promised|quedamos|reicht|reste|segun*|semana|send|sessi*|signed|stund*|stunden|tenem*|tenemos
-12 travel|um|unser|while|yes
-13 after*|afternoon|ai|ask|booked|card|compr*|cuenta|cut|date|des|droit|extras|horas|hour|just|keine
-13 minutes|months|night|nuestro|order|ours|paga|perfectly|propo*|room|semai*|sent|square|table|th|those
-13 told|tomor*|tomorrow|weeke*|weekend
-14 about|avec|c|delivery|did|einem|hat|home|jours|las|mussen|nuestra|paid|pocket|quedan|sind|tage|takes
-14 taxi|than|today|weeks|zahlen
-15 doctor|fee|left|money|pagar|penny
-16 al|avons|bring|cent|contr*|half|minut*|need|under|von
-17 <coin>|bill|dem|dias|done|los|month|zuruck
-18 <week*|<weekday>|job|week
-19 before|from|heures|notre|off
-20 as|fur|was
-21 days
`,
  availability: `
-11
13 noch|quedan
12 lager|reser*|table|tenem*|tenemos
11 dispo*|disponible|hay|libre|salle|stock|there|yes
10 corner|evening|habit*|hueco|il|mesa|name|probl*|reste|taken
9 apart*|avail*|available|avons|fit|free|frei|grosse|group|gruppe|has|have|leer|liegen|plenty|podem*
9 podemos|room|squee*|squeeze|vacant|week|works
8 almac*|almacen|amenez|boat|can|chamb*|chambre|chiens|claro|ese|fenst*|fenster|got|grande|groupe
8 habitacion|ja|oui|patio|platz|reserve|still|sure|terra*|th|verfu*
-8 abgem*|abgemacht|abime|accep*|accept|after|agree|ahi|aller*|allergy|ano|appoi*|appointment|aqui
-8 arbeiten|baby|bathr*|bathroom|batterie|bindi*|binding|brauc*|brief*|briefkasten|cake|casero|centi*
-8 cents|ces|change|cien|cinqu*|cinquante|clean*|cleaner|commande|como|compe*|compte|compter|conditions
-8 conta*|corre|credit|danger|deck|deduc*|deliver|demain|deman*|depla*|deplacement|desse*|dessert|devis
-8 did|dormez|dosis|doubl*|drive*|driveway|easy|empie*|empieza|engag*|engra*|entfa*|entfallt|entre|even
-8 extras|factura|fais|fall|falsc*|faut|fera|ferme|fifte*|fifteen|fue|garantia|garte*|gebe|gehen
-8 genehmigungsfrei|grand|grand*|gut|guys|handl*|happe*|happened|hecho|hotel|included|insur*|inter*
-8 labor|leak|locked|lot|lump|m|machi*|machine|mail|maison|mancha|matin*|matinee|media|missed|mista*
-8 mistake|mixed|neighbor|normal|offic*|office|ohne|overc*|owe|pagar|pago|panels|parti*|past|payer
-8 pedido|piano|pintu*|pintura|pongo|precio|prime*|primera|prix|pro|pueden|quiera|recon*|reicht|rely
-8 remboursons|rempl*|rend|reserva|responsibility|resultat|retai*|retour|rolls|round|ruhig|runs|schen*
-8 schla*|seal|seman*|semanas|settle|shipp*|sister|sixty|slip|someb*|somebody|stay|stelle|stop|strei*
-8 swap|tarje*|tear|tecni*|tecnico|these|they|toit|tonig*|tonight|tour|trava*|turn|unser*|verbi*
-8 vergessen|verla*|voir|vormi*|vormittag|vuelta|where|wie
-9 accord|acept*|alles|anfah*|anfahrt|annon*|annonce|apren*|arbeit|argent|arret*|arriv*|arrive|arrives
-9 ask|aurais|aurio*|aurions|bad|ball|berec*|berechnen|besta*|budget|cancel|cash|cerra*|cerrado|cles
-9 coat|confirmada|cost|cuisi*|damage|danach|dann|darin|daugh*|daughter|day|decla*|deja|deje|descu*
-9 descuento|deuxi*|deuxieme|donne|door|driver|durch|durfen|eat|empez*|empezamos|enrol*|erste|expect
-9 extra|faire|falsch|figure|finish|gardez|gasto|geben|gebuhr|geneh*|gibt|gone|guy|hangs|heals|hear|his
-9 how|insta*|its|jahre|kitch*|kitchen|ladder|laisse|lang|lassen|les|lieferung|liegt|lift|line|little
-9 llama*|llaves|looki*|looking|ma|mano|meet|moi|moins|monte*|move|nada|neces*|neigh*|non|note|notice
-9 nuestra|nuestro|obra|offre|orders|otra|paga|paint*|perfectly|pickup|pisci*|premi*|prome*|pues|putti*
-9 putting|quedamos|quote|rate|rechnung|refun*|repair|repon*|return|rever*|ring|saal|sagen|same|schwi*
-9 schwimmen|scrat*|seance|seguro|sehen|semaine|send|seront|shake|sind|single|site|sont|suffi*|swimm*
-9 swimming|talla|tejado|termi*|terms|thing|throw|toda|top|tops|tor|touri*|toute|traba*|tranq*|twice
-9 ubern*|use|valve|velo|verbo*|verbockt|verge*|volve*|warm|wenig*|weniger|werden|while|wieder|will
-9 word|zum
-10 abhol*|abholen|agree*|agreement|ans|any|auftr*|auftrag|batte*|begin*|beste*|blame|bleibt|busin*
-10 business|camion|card|cent|chant*|chantier|clause|collar|comma*|comme|compl*|compt*|condi*|cours
-10 covers|cuenta|dabei|darauf|derec*|devant|devol*|dieser|does|dress|droit|eine|enfan*|enfants|erled*
-10 erledigt|erset*|etes|excusa|facture|faute|fehler|fertig|fest|fifty|fille|flat|fois|gave|gets|harml*
-10 hatte|haus|heure|home|hundr*|hundred|inbox|inclu*|keine|kids|kommt|koste*|kostenlos|kurs|legal|made
-10 mauva*|measu*|noon|okay|paid|paint|par|part|parte|payez|perfe*|por|pose|pouvez|press*|qui|rechn*
-10 recup*|regalo|resul*|rien|schlu*|schlussel|semai*|sonne*|square|stand|stunden|suffit|sus|tax|taxi
-10 too|und|unsere|vermi*|visita|vuelve|wall|when|witho*|without|yours*|yourself|zahlen
-11 al|alter*|angeb*|angebot|arbei*|arreg*|auch|becau*|because|beide|bekom*|bekommen|betwe*|between|call
-11 cambio|cette|cut|dass|delivery|depos*|deposit|diabe*|diagn*|dinero|dropp*|dropped|dura|excuse|fee
-11 forty|gate|happy|iron|look|machen|mal|menos|minutes|money|nehmen|no|nosot*|nosotros|only|pass|paying
-11 permit|pills|plant*|price|put|queda*|repar*|respo*|roof|safe|sale|sin|sous|stairs|starts|stund*
-11 tendra|throu*|through|today|told|vase|veran*|visa|wenn|win
-12 bank|book|compr*|dafur|dose|each|entre*|eso|factu*|gesch*|gift|give|gratis|heute|horas|hours|if
-12 leaves|llega|mas|me|never|nichts|order|propo*|puede|qu|rembo*|retire|start|stehen|tagen|than|tomor*
-12 tomorrow|total|truck|una|unser|va|visit
-13 about|again|avec|avez|ca|casa|charge|comes|comme*|contract|count|deal|des|einem|es|every|fence|frais
-13 geht|goes|hat|knock|kommen|let|liefe*|livra*|livraison|months|nuest*|other|plan|puerta|regle|signed
-13 sleep|then|todo|tur|under|what|within|ya|zaun|zuruck
-14 aurez|deliv*|done|hands|hour|manana|minut*|mussen|nach|tage|von|weeks
-15 bill|contr*|fait|garan*|half|ihr|job|jours|mehr|next|offer|ours|pas|plus|she|should|takes|work
-16 chez|days|first|full|get|leave|nicht|off|tiene|wo
-17 con|confi*|dias|et|se|would
-18 %|as|notre|vor
-19 out|wrong
-20 pay
-21 be
-22 <coin>
`,
  refund: `
-12
17 back
15 zuruck
14 taxi
13 devol*|dinero|money|pocket|rembo*
12 card|devolvemos|geld|hotel|seront
11 ?|argent|cargo|cent|frais|pagam*|pagamos|send
10 accou*|account|bekommen|centi*|damage|erset*|factu*|full|its|recup*|refun*|reimb*|repla*
9 abona*|abonamos|bekom*|bring|charge|credi*|ersta*|erstatten|facture|ingre*|invoi*|invoice|paid
9 recei*|rechnung|recibo|refund|rend|repar*|tausc*|tauschen
8 anzah*|anzahlung|cambi*|cambiamos|cuenta|factura|gebuhr|goes|impor*|importe|make|neuen|otra|rechn*
8 reemb*|reimburse|remboursons|retur*|return|schad*|schaden|settle|tarje*|tarjeta|way|what
-8 <week*|<weekday>|ab|abgem*|abgemacht|abset*|absetzen|agreed|allez|alli|allow*|allowed|almac*|almacen
-8 ants|apply|appre*|apprenti|apren*|arbeit|ask|attend|auch|bad|batterie|beste*|bille*|blue|boat|bouge*
-8 bougera|cadeau|casero|certa*|certain|ces|chamb*|chambre|check*|checked|cien|cliente|cobrar|coffee
-8 collar|commande|compris|consi*|consider|consu*|conta*|corner|could|cuesta|cuisi*|curso|cutti*
-8 cutting|darf|deja|descu*|descuento|devant|devis|diesen|dosis|draft|drive*|driveway|drop|ella|encar*
-8 encargo|enfan*|enfants|entero|entie*|envia*|erreur|erste|extra|falsc*|falta|fence|ferme|finish|fois
-8 forty|friend|garte*|geben|gerade|grand|grande|grosse|guara*|handl*|hands|hatte|hay|hear|hecho|herma*
-8 impot|included|ins|inside|insta*|insurer|iva|jamais|jour|kappe|kind|lager|lands|leak|lesso*|lessons
-8 liegen|lift|listo|locked|lot|ma|made|maison|makes|measu*|mice|miete|mismo|mista*|mistake|monte
-8 months|morni*|morning|mur|nadie|noon|number|orders|oui|paque*|paquete|par|parle|pasar|passp*
-8 passport|pasti*|pedir|peina*|peinado|perce*|percent|permit|personne|pills|pisci*|plan|platz|plaza
-8 premier|prometo|promets|propo*|propr*|proprietaire|puente|quand|quiera|rabatt|ready|reicht
-8 remplacement|reste|resultat|retour|reviendra|ring|runs|sales|salle|same|sampl*|samples|segundo|sehen
-8 shake|sheet|shipping|sicher|sitti*|sitting|size|sobra|someo*|someone|stands|steht|suffi*|suis|table*
-8 taille|terra*|thank|these|tisch|too|touri*|tranq*|vaut|vera|verbi*|verwe*|visa|volle|volvera|vor
-8 waiti*|waiting|wenig*|weniger|winter|woche*|wochen|wochenende|works
-9 abend|accept|acept*|after|allein|angeb*|angebot|any|appoi*|appointment|aqui|arret*|at|aura|aurio*
-9 aurions|bauge*|baugenehmigung|besta*|billets|blame|bleibt|bouge|budget|busin*|business|case|chant*
-9 chantier|claro|clase|cobramos|comma*|commence|compter|couple|dann|dauert|dejam*|dejamos|demain
-9 depla*|deplacement|derec*|deuxi*|deuxieme|doit|dose|driver|durch|durfen|each|early|engag*|engageons
-9 enrol*|entfa*|entfallt|entra*|entre*|ever|faire|fenst*|fenster|figure|filed|fille|forgot|front|fuego
-9 gone|guy|happe*|happened|harml*|hija|him|hora|hundr*|hundred|ihre|im|in|iron|keys|ladder|laisse
-9 landl*|landlord|left|liegt|list|long|looki*|looking|mancha|mauva*|media|meet|menti*|mixed|monta*
-9 mueve|now|open|phone|portes|pose|premi*|prendra|presu*|presupuesto|prix|pro|probl*|promi*|pueden|qu
-9 quote|rechnen|regalo|rendez|revient|schon|scratch|segun*|seis|sent|shipp*|site|solo|spot|stain
-9 starts|strich|suffit|tagen|talla|tell|termin|they|tomor*|tomorrow|tops|twice|usted|verge*|vermieter
-9 vient|vingt|walk|weld|werden|while|wird|witho*|without|zimmer|zweite
-10 :|accep*|accord|agree|alles|anfah*|anfahrt|ans|apres|around|arreglamos|auftr*|auftrag|aurez|baby
-10 batte*|begins|betwe*|between|bis|cada|camion|cela|cents|clause|cleaner|clien*|color|comme*|covers
-10 crack|danach|darauf|date|deduc*|degats|despl*|desplazamiento|dessus|dia|diagn*|donne|dossi*|dossier
-10 dura|else|entre|estim*|estimate|etes|even|fertig|fianza|fin|final|flat|garantie|gehort|gesch*|gets
-10 haus|heure|inscr*|ja|jardin|kann|kommt|lege|liefe*|line|livra*|livraison|lui|mal|mano|menos|mi|move
-10 muss|nehmen|nie|offre|okay|paga|paint|paint*|part|parte|perfe*|perso*|precio|prend*|quito|rad
-10 responsibility|resul*|roof|sagen|schen*|schenken|scrat*|seal|shop|single|sixty|slip|stays|stelle
-10 stock|strei*|team|tejado|tenem*|tenemos|terms|those|throu*|through|tile|todo|traba*|travel|ttc
-10 ubernehmen|unter*|vermi*|versp*|verspreche|volve*|win|woche|word|yes|zwanz*|zwanzig|zweit*
-11 after*|afternoon|als|alter*|apart*|avant|beide|bien|cambio|can|casa|change|cobra*|comme|compt*
-11 conditions|contr*|corre|course|dejo|diabe*|double|drips|dropp*|dropped|eat|error|facturee|fifty|fue
-11 got|hat|hatten|her|inter*|jahre|knock|libre|midi|nach|name|nobody|normal|obra|offer|once|order|ours
-11 pass|payer|plant*|prome*|quedan|recon*|retire|revis*|rien|sale|sich|signed|sleep|son|stairs|stehen
-11 stop|sure|tache|tage|trava*|truck|um|until|van|velo|veran*|verrez|visita|wall|year|years
-12 arrive|as|booked|coat|como|condi*|deal|delivery|doctor|done|droit|extras|fait|gratis|horas|inclu*
-12 jours|legal|minutes|noch|pagar|place|pouvez|qui|reser*|respo*|safe|second|sign|sont|tax|total|under
-12 une|vos|zaun
-13 antes|compr*|count|crew|deliv*|faute|here|hour|hours|just|kostet|last|look|other|puede|rights|sind
-13 still|sus|table|than|una|unser|weeke*|weekend|work
-14 <mont*|<month>|avez|chez|confi*|dans|ein|go|hueco|il|machen|minut*|more|nuestra|only|para|queda|room
-14 tout|yours
-15 about|al|avons|both|end|j|job|tiene|time|weeks
-16 come|days|garan*|has|heures|plus|uns
-17 ca|down|mehr|wrong
-18 call|eso|th|there
-19 %|con|haben
`,
  fault: `
-4
16 wrong
15 was
14 notre
13 hatte|our|respo*|unser
12 avons|haben
11 falsc*|habe|hat|mal|mussen|should|unsere|veran*
10 culpa|faute|fue|j|talla
9 bad|ball|becau*|because|blame|dejo|error|espejo|excusa|fehler|fois|hatten|left|metim*|metimos|nuest*
9 pata|plant*|responsibility|serait|someb*|somebody|uns|verwe*|war
8 abier*|al|aurais|aurio*|aurions|avisa*|avisado|did|falschen|forgot|haber*|haberle|happe*|happened
8 here|iron|kappe|laisse|mauva*|me|measu*|mixed|paso|qui|vient|we
-8 <numb*|<number>|ab|accou*|account|aceptamos|allez|allow*|allowed|alrea*|already|als|amount|annee|ano
-8 anos|ans|apart*|arbei*|arreglamos|arret*|ask|baby|battery|bedin*|bedingungen|begle*|begleichen
-8 bestatigt|bezah*|bezahlen|billets|bindi*|binding|book|brauc*|brief*|briefkasten|budget|cada|cash
-8 centi*|chamb*|chambre|cliente|cobrar|comme*|compe*|compte|conclu|contract|costu*|curso|damos|danach
-8 dann|deduc*|derec*|diabe*|diagn*|diesen|donnez|dossi*|dossier|doubl*|easy|either|enfan*|enfants
-8 engag*|engageons|enrol*|entra*|erled*|erledigt|estam*|estamos|every*|everything|feet|fenst*|fenster
-8 fertig|fest|figure|flat|frei|garantia|geben|gebuhr|going|gone|good|group|grupo|gruppe|gut|habit*
-8 hace|hacem*|hacemos|handl*|hay|he|heals|hear|her|herma*|hija|holds|hours|hueco|ihnen|ihrer|impor*
-8 importe|inner*|innerhalb|insur*|ira|itself|iva|jamais|jour|kann|knoten|kostet|kurs|labor|lege
-8 lieferung|list|lleva|locked|lui|lunch|makes|marche|matri*|matricula|media|mismo|money|monte|move
-8 muss|nadie|natur*|naturlich|neces*|neuen|niema*|non|noon|offer|offic*|offre|ohne|only|oui|par|parts
-8 passe*|passera|payez|penda*|pendant|perfe*|permis|permit|perso*|pickup|pintu*|pintura|plaza|pongo
-8 porte*|porteur|pose|premier|premiere|prometo|proze*|prozent|quiera|quote|rate|recup*|reemb*|regle
-8 reimb*|remboursons|rempl*|reparation|resul*|resultat|rucken|runs|sales|schen*|schenken|segundo
-8 seront|sessi*|seul|shake|shipping|site|sola|spare|spot|start|starts|stays|strei*|suffi*|suyo|tejado
-8 tell|terra*|throu*|through|ticket|toit|tonig*|tonight|tops|tranq*|travel|treat|turn|until|valab*
-8 valable|ver|verbi*|versi*|versicherung|walk|wenig*|weniger|wife|winter|wo|yours*|yourself
-9 :|abend|abgem*|abgemacht|acept*|agree*|agreement|anfah*|anfahrt|angeb*|angebot|apres|argent|around
-9 auch|aurez|away|beide|bekom*|bekommen|besoin|betrag|betwe*|between|bien|billed|boat|bus|busin*
-9 business|cambio|cargo|casero|cela|cents|cerra*|cerrado|chair|chant*|chantier|clause|cleaning|clien*
-9 coffee|compt*|condiciones|consi*|consider|consu*|cours|cuota|darauf|depla*|deplacement|devolvemos
-9 each|early|eat|encar*|encargo|este|extras|fee|fin|fine|fleck|gets|heure|heute|home|hotel|ihrem
-9 impue*|its|kommt|koste*|kostenlos|line|machi*|machine|mano|medec*|medecin|medico|model|monta*|months
-9 mueve|noches|owe|pass|penny|pocket|porte|pouvez|presu*|presupuesto|propo*|propr*|proprietaire|pueden
-9 puppy|qu|rechn*|refun*|rely|rend|rentr*|rentree|repartez|repon*|rien|robe|seance|sitti*|sitting|soir
-9 soixa*|soixante|solo|son|steht|suffit|swap|tarde|these|they|thirty|this|trato|travaux|trust|tur
-9 under|usted|vaut|verla*|visa|volvera|wie|win|witho*|without|woche*|wochenende|years
-10 after*|afternoon|agreed|alles|basta|batte*|besta*|bille*|bis|both|care|cent|coming|covers|despl*
-10 desplazamiento|dessus|dose|drive*|driveway|droit|entre|entre*|erset*|etes|ever|fence|fix|gehort
-10 harml*|haus|head|hundr*|hundred|jardin|lager|legal|liefe*|livra*|livraison|look|m|meet|mice|morgen
-10 nie|nights|normal|nuevo|ocupa|payer|peina*|peinado|phone|plan|precio|prend|preno*|prenons|prime*
-10 primera|probl*|prome*|quedamos|ready|repair|rights|segun*|semaine|send|she|sie|sixty|sobra|sont|stay
-10 stunden|tagen|taking|tax|tisch|trabajo|use|valid*|valla|van|visit|volve*|within|woche|works
-11 <mont*|<month>|accep*|after|agree|assur*|assurance|auftr*|auftrag|bank|bring|come|comes|conditions
-11 corner|cost|course|dabei|deja|del|demain|depos*|deposit|devol*|dinero|doctor|dosis|dura|eine|end
-11 gibt|hecho|horas|inclu*|inscr*|ja|kommen|liegen|long|machen|may|midi|nach|nehmen|now|okay|otra
-11 pagam*|pagamos|parte|premi*|queda*|quedan|regalo|return|safe|same|sans|schon|semai*|sera|show|sleep
-11 square|stake|stand|stock|stop|those|tomor*|tomorrow|traba*|trava*|vor|way|weeke*|weekend|whole
-11 wieder|word|zahlen|zaun
-12 accord|all|arreg*|casa|cette|count|cuente|does|facture|fille|forty|frais|gratis|is|jahre|libre|nada
-12 need|over|paga|pagar|platz|plenty|rembo*|reste|seguro|settle|stund*|taxi|than|then|today|tout|um
-12 unter*|visita|wird
-13 again|bleibt|dafur|deal|factu*|fifty|goes|just|keine|minutes|night|obra|other|para|reser*|see|signed
-13 sur|tage|terms|todo|vuelve|year|zuruck
-14 %|accept|ca|condi*|day|esa|garan*|get|give|hour|il|manana|nichts|puede|queda|sale
-15 dias|done|first|gift|has|nothi*|nothing|roof|semana|takes|th|weeks|ya
-16 <coin>|confi*|corre|ese|go|half|jours|konnen|minut*|month|out|time|week
-17 bill|ein|heures|los|pay|va
-18 <week*|<weekday>|days|do|yours
-19 back|charge|free|ne
-20 can
-21 pour
-22 en
-24 will
`,
  advice: `
-7
13 diabe*
12 dose|dosis|droit|eso|keine|legal
11 deduc*|just|muss|normal|touri*
10 casero|clause|fine|harml*|her|impue*|lui|puede|pueden|vermi*|visa
9 arret*|basta|cela|ces|cette|dieser|doctor|durfen|hurt|insur*|perfectly|propr*|proprietaire|table*
9 tax|that|write
8 abset*|absetzen|baby|danger|deductible|derecho|desgr*|desgrava|doit|geneh*|hohe|ihm|inspe*|itself
8 knoten|landl*|landlord|lump|medico|miete|n|need|nehmen|nicht|pastilla|perfe*|permit|pouvez|steuer
8 thirty
-8 <few>|abgem*|abgemacht|abhol*|abholen|acomp*|acompte|after*|afternoon|agree|almac*|almacen|along
-8 anfah*|anfahrt|ano|aparte|apren*|arbeit|aus|becau*|because|bei|bestatigt|billete|bindi*|binding|boat
-8 book|booki*|booking|bouge|bouge*|bougera|cien|cinqu*|cinquante|cles|clien*|cobramos|coche|collar
-8 confirmada|corner|corre|could|cuota|curso|dabei|damos|dann|debe|dejam*|dejamos|dejo|demain|deuxi*
-8 deuxieme|diagn*|did|dispo*|disponible|dormez|dry|durch|easy|ella|enfan*|enfants|erset*|espejo|este
-8 evening|fest|fit|fix|fois|fortn*|fortnight|forty|friend|fue|garantia|geld|gestr*|gestrichen|groupe
-8 hall|hangs|harem*|haremos|haul|heure|if|instalacion|integ*|ja|jardin|jour|koste*|kostenlos|kurs|leak
-8 lesso*|lessons|liefe*|lieferzeit|liegen|list|listo|llama*|locked|los|lot|mail|makes|means|mesa
-8 metim*|metimos|minutos|model|offic*|okay|other|ouvri*|oven|overc*|paier*|paierez|par|parts|paso
-8 passt|pata|paye|photos|pick|podem*|podemos|prix|promi*|rely|rembo*|repartez|respo*|resul*|retour
-8 revis*|run|rush|schaden|schenken|schla*|seance|see|segundo|seis|semaines|send|serait|sesio*|sesiones
-8 sheet|shipp*|siemp*|siempre|sign|sister|sitti*|sitting|sofa|square|stairs|stays|suffi*|surch*
-8 surcharge|suyo|tache|techn*|tendra|terms|tile|tisch|trava*|travaux|trock*|trocken|tur|until|vacant
-8 velo|verbindlich|vergessen|vingt|waiti*|waiting|war|wenn|wochen|word|yours
-9 ?|accord|agreed|alrea*|already|alter*|apart*|aqui|around|avons|bad|begins|besta*|betwe*|between
-9 bille*|booked|cafe|camion|centime|chair|clases|coat|cobra*|cobrar|comma*|commande|comme*|compa*
-9 condi*|consi*|consider|consu*|correo|cosa|cuisi*|danach|dass|date|deja|dia|door|dress|each|einem
-9 enrol*|entfa*|entfallt|entra*|entre*|envia*|estar*|even|every*|everything|factura|far|faute|fertig
-9 gebuhr|gehen|going|gotear|grand|halt|hatte|hatten|have|herma*|heute|hija|leben|long|longer|looki*
-9 looking|lost|made|mano|mice|minuten|monte|nichts|oferta|offer|olvid*|olvidese|open|oubli*|oubliez
-9 pago|party|pay|pedido|personne|pieza|pintu*|pintura|pose|premier|prend|prevo*|prime*|primera|prometo
-9 quand|quitado|quote|rate|refun*|repon*|retai*|rever*|reviendra|rueda|salle|sessi*|shop|since|sixty
-9 sobra|son|spare|stamm*|stehen|still|stump|suya|talla|tarde|tent|toit|traba*|train*|vase|ver|visit
-9 volvera|vuelta|winter|yo
-10 acept*|alles|angeb*|angebot|ans|answer|apres|arbei*|asked|auftr*|auftrag|beide|call|cambio|cancel
-10 change|chant*|chantier|coming|count|cours|dauert|deal|delivery|derni*|devis|extra|extras|fallig
-10 figure|fille|flat|hacem*|hacemos|hay|hecho|hundr*|hundred|ihrer|ingre*|jamais|kommt|livra*|livraison
-10 lleva|maison|midi|move|mueve|next|night|noon|note|nuevo|offre|otra|paint*|part|perso*|plaza|premi*
-10 presu*|presupuesto|price|propo*|quedan|quest*|ready|recibo|recon*|retur*|schon|segun*|should|sind
-10 site|stunde|taken|taxi|tejado|termin|then|tranquilo|unser*|unsere|verge*|weeke*|weekend|woche*
-10 wochenende|years
-11 ai|avant|billed|budget|class|color|cost|deliv*|due|erled*|erledigt|eveni*|facture|fifty|finish|frais
-11 geht|gone|hands|happy|haus|im|left|lunch|mal|mancha|mi|minutes|mit|nach|new|now|nuestro|order|oui
-11 paid|pass|penny|plant*|platz|precio|prome*|quedamos|quita*|rad|recup*|rend|repre*|same|seal|seront
-11 signed|sont|spot|stain|starts|stock|stund*|stunden|toda|today|tomor*|tomorrow|truck|water|when
-12 argent|au|came|card|cent|centi*|come|devolvemos|dura|entre|fait|fin|gratis|hat|hora|hour|hours
-12 inclu*|inscr*|insta*|kids|let|make|moi|nights|once|ours|pocket|reser*|sale|sleep|tenem*|tenemos
-12 termi*|unser|verla*|visita|volve*|werden|wird|yes
-13 <mont*|<month>|antes|avec|bekom*|bekommen|bill|casa|compl*|da|dinero|end|every|garan*|gehort|gets
-13 got|hueco|j|me|monta*|name|noch|nosot*|nosotros|nuestra|plus|rechnung|room|steht|sur|table|und
-13 wieder
-14 again|bring|cents|chez|confi*|dem|factu*|libre|mehr|money|over|place|rechn*|second|sus|time|todo
-14 total|way|zuruck
-15 after|all|auf|des|du|here|heures|job|month|th|what
-16 %|am|done|fee|first|minut*|my|nuest*|queda|vuelve|weeks
-17 las|mas|more|takes|was
-18 free|je|nos|uns|va
-19 one
-20 ich
-21 <coin>|nous
-22 notre
-23 i|our|we
-25 us|wir
`,
  contract: `
-4
15 confi*
14 condi*|queda|signed
13 accord
12 acept*|deal|propo*
11 accept|auftr*|auftrag|conditions|inscr*|job|offer
10 abgem*|abgemacht|agreed|begins|besta*|conclu|engag*|fest|machen|marche|okay|ours|plaza|terms|throu*
10 through|trato
9 accep*|aceptado|agree|angeb*|angebot|bienv*|contr*|cuente|enrol*|hecho|heute|makes|obra|offic*|other
9 plan|shake|trabajo|usted|yours*|yourself
8 aceptamos|ahead|as|bedin*|bedingungen|bestatigt|book|booki*|booking|chant*|chantier|cliente
8 condiciones|confirmada|due|encar*|encargo|etes|fallig|locked|mail|once|order|place|sent|spot|then
8 until|valid*|vaut
-8 accou*|account|allein|along|alrea*|already|ans|anzah*|anzahlung|appre*|apprenti|aqui|arbeiten
-8 assurance|aurais|aus|avail*|available|beim|betrag|brauc*|cada|cauti*|caution|centi*|ces|charged
-8 cleaner|cobra*|cobrar|colis|compte|consu*|could|coule*|couleur|credit|cuando|debe|deductible|dejo
-8 descu*|descuento|did|does|door|dormez|drin|durfen|eat|einen|en|engra*|entero|entfa*|entfallt|entie*
-8 envia*|er|erreur|erste|estara|fehler|fianza|fissu*|fissure|fit|fix|forgot|gate|grand|grande|grupo
-8 haben|habitacion|hace|hacem*|hacemos|hedge|her|herma*|holds|inside|installed|iva|knock|kommt|koste*
-8 kostenlos|kostet|kuche|ladder|lager|late|less|liegt|lot|lunch|mano|mention|mice|mismo|mixed|moitie
-8 money|monte|morgen|neigh*|noon|nuevo|obend*|obendrauf|ohne|outli*|outlive|oven|pagam*|pagamos|panels
-8 party|perce*|percent|perfectly|personne|pick|pickup|pose|premiere|prend*|prendra|preve*|prevenir|pro
-8 problem|proze*|prozent|puente|qu|quest*|rabatt|rad|rechnung|recibo|regalo|reicht|rely|remboursons
-8 rempl*|reparations|repre*|requi*|required|responsibility|resultat|revis*|save|schad*|schaden|schlu*
-8 schlussel|segun*|segundo|sell|semaine|semaines|sesio*|sesiones|sicher|sixty|sobra|stairs|strei*
-8 stump|stunde|suffi*|swap|taille|tejado|tendra|thank|tile|toget*|together|tonig*|tonight|too|tor
-8 traiga|travel|treat|tur|turn|velo|verbo*|verbockt|vergessen|verwe*|vient|volvera|vom|wall|war|warra*
-8 warranty|wenn|when|yo|zweit*
-9 <few>|<week*|<weekday>|abend|allow*|allowed|alter*|anos|ants|apart*|apres|assur*|baby|ball|bank
-9 battery|blue|bus|cambio|camion|can|cancelled|check|clause|compe*|danach|danger|darauf|darin|dass|de
-9 deck|deja|depla*|deplacement|desse*|dessert|deuxi*|deuxieme|devolvemos|diabe*|doctor|donnez|doppe*
-9 dosis|dress|entre|error|erset*|espejo|evening|excuse|facture|faire|feet|fine|fois|fortn*|fortnight
-9 gehen|geld|gets|handl*|hatte|hay|hueco|insurance|ira|its|je|jour|kauti*|kaution|kept|kompl*|komplett
-9 laisse|lassen|lesso*|lessons|m|mauva*|meet|menos|metim*|metimos|mi|midi|mise|missed|mista*|mistake
-9 moins|monta*|most|move|muss|night|nights|only|otra|overc*|pagar*|paint*|parki*|parking|pata|payer
-9 perfe*|pills|portes|prime*|primera|prix|prome*|pueden|putti*|putting|rend|return|returning|rever*
-9 schen*|schenken|schneiden|seis|seman*|semanas|settle|shipping|since|sister|sola|someb*|somebody|stop
-9 suffit|tache|talla|tarde|taxi|team|temps|tenem*|tenemos|termi*|terra*|these|thirty|throw|tranq*
-9 treat*|vacant|vera|verla*|vermi*|visa|vor|years
-10 anfah*|anfahrt|any|apren*|arbei*|around|arret*|arrive|attend|aurio*|aurions|bad|basta|betwe*|between
-10 bien|budget|came|care|cargo|chair|clean*|como|compris|corre|covers|cut|deduc*|demain|derecho|dispo*
-10 disponible|driver|einem|enfan*|enfants|erled*|erledigt|expect|expen*|expense|factura|faute|fenst*
-10 fenster|frei|fue|gave|geben|gratis|gruppe|habe|habit*|harml*|haus|heals|heure|inter*|kommen|leak
-10 liegen|lui|measu*|menti*|model|moi|neces*|nichts|normal|orders|parte|patio|perdi*|permit|perso*
-10 plenty|press*|quedan|quiera|rate|rechn*|recon*|recup*|refund|regle|repair|resul*|sagen|salle|same
-10 schne*|seal|seance|semai*|semana|shop|side|sleep|slip|sont|stehen|sure|tage|unsere|veran*|volve*
-10 vuelve|weld|while|witho*|without|woche*|wochenende|works|zahlen
-11 again|alles|antes|argent|asked|auch|avant|batte*|bekom*|bekommen|blame|boat|casa|case|casero|cents
-11 cover|cuenta|cuisi*|dafur|damage|diagn*|durch|each|eine|even|eveni*|fence|finish|gebuhr|going|group
-11 happy|hatten|hora|hundr*|hundred|inclu*|insur*|legal|long|look|mancha|mussen|next|open|plant*|price
-11 read|ready|rembo*|retur*|round|safe|schon|seront|shipp*|soir|stand|steht|tax|those|tops|truck|valla
-11 visit|wieder|wird
-12 after*|afternoon|arreg*|aurez|avez|becau*|because|bleibt|ca|card|cent|cette|class|coat|come|corner
-12 cost|crew|culpa|curso|date|devol*|dinero|droit|dropp*|dropped|factu*|fifty|figure|flat|frais|goes
-12 insta*|just|keine|livra*|livraison|made|manana|mas|minutes|nach|nada|plus|probl*|puede|qui|sale|sans
-12 see|sich|stock|stunden|total|vase|visita|walk|way|what|win|wo|woche
-13 au|bring|chez|comes|coming|cours|esa|geht|grosse|horas|ich|left|liefe*|me|mehr|nobody|respo*|roof
-13 set|sin|son|square|still|stund*|that|tomor*|tomorrow|um|unser|van|weeke*|weekend|whole|zaun
-14 about|course|da|eso|fait|garan*|gift|libre|make|mal|minut*|more|ne|never|nothi*|nothing|repar*
-14 should|una|une|va
-15 auf|bill|charge|double|hour|las|leave|new|pas|second|sera|would
-16 before|day|dem|ese|get|heures|il|n|takes|time|week
-17 avons|give|konnen
-18 at|be|from|if|keep|last|nicht|off|pay
-19 like|wrong
-20 not|se
-21 <coin>|free
-23 back
`,
};
