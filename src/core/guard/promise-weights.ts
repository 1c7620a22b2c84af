// Made by `npm run eval -- learn` from the cases under test/eval/guard. Not to be edited by hand.
import type { CommitmentKind } from '../policy.js';

/** What speaks for a promise in a sentence and what against, as `readWeights` reads it. */
export const PROMISES = `
9
13 will be
12 am <weekday>|full
11 <few> dias|^ die|^ el <weekday>|^ the|^ we can|cent|el <weekday>|esa|todo
10 <number> <coin>|^ auf|^ ca|^ da|^ je vous|^ you can|at <few>|at <number>|at <their>|deal|diabe*
10 disponible|does not|done|extras|garan*|grosse|ihnen die|las <few>|minut*|month|mussen|my|ours|pay
10 queda|se lo|sind wir|tage|take the|wrong|zaun
9 <few> heures|<few> on|<number> %|^ <few> of|^ <weekday>|^ das|^ el|^ en <few>|^ esa|^ eso se|^ le
9 ^ se|^ vous ne|a deal|bei uns|bleibt|card|chez vous|course|da|discount of|do have|down|empezamos
9 est de|est notre|est pour|et votre|fee|fifty|for that|for you|free|half|hatte|have that|heures
9 in stock|inscr*|les <few>|no more|nobody will|not need|off your|on it|on us|on your|pagar|paying
9 pour nous|queda*|quedamos|quedan|recon*|recup*|reicht|s on|sera|stunden|sus|tout|um <few>|vos
9 vous etes|vous n|vuelve|vuelve a|will give|will have|you on|you wo|your card|zahlen
8 <coin> vous|<few> jours|<few> tage|<few> year|<weekday> um|^ am|^ con|^ der|^ nous vous|^ okay
8 ^ sagen|^ somebody on|^ that|^ there s|^ your|a una|a week|accept|accord|all <few>|apren*|are <coin>
8 as a|aurez|avez <few>|back|beide|bill|cambio|came from|can do|charge|clause|comme|confirmada
8 confirmed|couche|cut|days|de plus|de sobra|dejo el|deliv*|deposit|desgrava|do it|do the|dose|droit
8 dropp*|dropped|durfen|entero|eso se|est fait|fix|for <number>|frais|gehort ihnen|got the|gratis
8 inclu*|is free|it will|koste*|kostenlos|la seance|la table|lands|leave|make it|nehmen den|no le
8 no vuelve|not charge|nous vous|of those|on that|pasti*|payer|perfe*|propo*|puppy|rate|rechn*|regalo
8 regle|reste <few>|room for|s nothing|schlu*|schlussel|seal|seance|side read|sobra|somebody on|stands
8 stund*|suffi*|suffit|talla|taxi|the bill|the repair|the wrong|to <few>|toda|told the
8 tomorrow morning|touri*|travel|un <few>|un hueco|une semaine|us <few>|vacant|valla|vase|veran*
8 verbi*|vermi*|volve*|vos <few>|we will|within|ya lo|year|you at|you pay|yours|zuruck
7 %|: <number>|<coin> gut|<coin> por|<few> and|<few> feet|<few> stunden|<number> :|<number> each
7 <number> heures|<number> horas|<number> se|<number> st|<weekday> ist|^ abgemacht|^ al|^ am <weekday>
7 ^ auf der|^ ce|^ cette|^ consider|^ count|^ dafur schreiben|^ der kurs|^ empezamos|^ empezamos el
7 ^ fue|^ fur die|^ half|^ it wo|^ ja zu|^ keep the|^ la|^ la obra|^ la seance|^ le gite|^ look
7 ^ mehr als|^ my|^ nach <few>|^ nous nous|^ para el|^ queda|^ quedan|^ same|^ sie konnen|^ tell
7 ^ the <number>|^ tout|^ vous n|^ we turn|^ we will|^ wir kommen|^ you wo|^ your name|a free|a gift
7 abgem*|abgemacht|accep*|acept*|agree*|agreement|allein|am putting|anos de|are free|are right|arret*
7 as last|at no|avail*|available|avons une|back on|bank|beginnt|bekom*|bekommen sie|besta*|bezahlen
7 bus|ca ne|can take|cargo|cash|centi*|cents|clase|collar|compter|con la|consi*|consider|corre|cosa
7 costs|could see|cours est|coute|culpa|dafur schreiben|das angebot|degats|del jardin|delivery|demain
7 demi|depla*|deplacement|depos*|derecho|despl*|desplazamiento|devolvemos|did not|diesen|dosis|drin
7 dura|durfen sie|el cambio|el desplazamiento|el espejo|empezamos el|erset*|es nicht|ese dia|espejo
7 est moi|est regle|even if|falsc*|falsch|falschen|fera|fine|fit|fix it|fontanero|forgot|fur beide
7 fur sie|garte*|gasto|gave|gebuhr|gehen|geht auf|get through|gift|grand|hago|hatten|have got
7 have signed|hedge|heure|horas|hour|hueco|i gave|impue*|in <few>|in full|included|instalacion|iron
7 is <number>|ist alles|ist der|iva|ja zu|jours|kept|knock|kommen wir|l heure|la dosis|la instalacion
7 la obra|le chantier|le cours|le hacemos|le vase|les travaux|liegen|like that|lo arreglamos|lo puede
7 lo tenemos|mal la|manana|mano de|me this|mehr als|menos|minuten|mise|month s|morgen|mueve|mussen sie
7 my word|nach <few>|nehmen wir|new|nichts mehr|nie|nights|no tiene|noch einen|not pay|notre faute
7 nous nous|of you|offre|okay|on its|order|out for|ouvri*|overc*|owe|paga|paid|passera|perdi*|pills
7 pisci*|place in|plant*|plenty|pour vous|promised|pueden|quiera|ready|reicht dafur|repartez
7 repartez avec|reserve la|responsibility|resul*|resultat|retire|right we|rucken|s just|sales
7 schreiben wir|se mueve|seam|seanc*|seance est|seances|second|sie konnen|sixty|so come|sola|spot
7 stairs|stamm*|strei*|suffira|suis disponible|sur que|swimm*|swimming|table*|tagen|takes|termi*
7 that date|the ants|the damage|the deposit|the full|the lot|the shop|the valve|through that|time for
7 tisch|tops|travaux|ubern*|ubernehmen|una semana|va a|visit is|votre commande|votre rendez|votre velo
7 vous <weekday>|vous l|vous ne|vous pouvez|vous sera|vous seront|we start|we turn|weld|will do
7 will never|win|wir kommen|wird es|ya es|you can|you get|you in|you owe|you will|your deposit
7 your yes|zahlt
6 % de|% off|<coin> <number>|<coin> inside|<coin> ttc|<coin> with|<few> at|<few> cents|<few> days
6 <few> fifty|<few> grand|<few> nights|<few> rooms|<few> tagen|<few> years|<mont*|<month>|<number> an
6 <number> et|<number> per|<their> %|<weekday> la|<weekday> so|<weekday> the|^ aceptamos|^ an dem
6 ^ as a|^ auf die|^ avec|^ bring|^ cada|^ cada clase|^ cela vous|^ consider the|^ das dach
6 ^ das haben|^ den|^ done|^ donnez|^ el curso|^ el precio|^ el trabajo|^ en|^ entre|^ er|^ ese recibo
6 ^ every|^ everything|^ everything will|^ expect|^ fur ihre|^ il|^ in <few>|^ it was|^ keep|^ kids
6 ^ kids under|^ la pose|^ la primera|^ le <their>|^ leave|^ manana|^ no more|^ no va|^ nobody will
6 ^ nous aurions|^ nous commencerons|^ one|^ our crew|^ our driver|^ para|^ pour <number>|^ pues
6 ^ se lo|^ sie bekommen|^ sie haben|^ sie werden|^ since|^ su casero|^ that wall|^ that was
6 ^ the whole|^ traiga|^ unser monteur|^ votre fille|^ vous en|^ vous etes|^ vous pouvez|^ we confirm
6 ^ wenn sie|^ wir beginnen|^ wir garantieren|^ with|^ ya|^ you get|^ you have|^ your total|a <their>
6 a deck|a fifty|a flat|a fortnight|a head|a los|a ver|ab heute|about <few>|acabado|aceptado|aceptamos
6 acompte vous|acuer*|acuerdo|after <few>|agree|agree to|ahi|allez|alter*|am sending|amount
6 an afternoon|an hour|an opening|and fix|and never|and out|anderthalb|apply|apprenti|around <few>
6 ask you|attention|aurio*|aurions|aurions du|avant la|avez paye|back where|ball|be in|be there
6 beginnen|beginnen am|beginnt am|begins|beheb*|beheben|bekommen|besoin de|bestatigt|betrag|betwe*
6 between|bienv*|billed|blame|blame for|bouge|brauchen wir|brief*|briefkasten|by itself|by us
6 cada clase|cadeau|can fit|can write|carpo*|carport|casero|cauti*|caution|cave|ce|ce jour|ce mur
6 cela vous|centime|cents et|charge <coin>|checked the|chez|cien|clase vale|clock|clotu*|cloture|coat
6 cobrar|comes|comes back|commence|commencerons|commencerons le|compris|compte|confirm your
6 consider the|cost|costu*|count|couple|coute*|coutera|crack|credit|crew over|culpa nuestra|cut the
6 cutti*|cutting|d accord|dabei|das haben|das zimmer|day job|day wo|de garantia|de mi|de regalo
6 de vuelta|decla*|declare|deduc*|deductible|deja|dejam*|dejamos|del ayuntamiento|dem|demain matin
6 den arbeiten|den platz|der fleck|der tur|desse*|dessert|dessus|dias|dias para|die miete
6 diesen bedingungen|do that|doppe*|doubl*|down for|drips|due|durch unsere|el color|el contrato
6 el encargo|el segundo|en <month>|en ella|en una|encore <few>|enrol*|entfa*|entfallt|entst*
6 entstanden|ergeb*|erled*|erledigt|error|ersta*|erstatten|es <few>|ese|ese recibo|est nous|esta libre
6 et elle|etwa <few>|evenings|every cent|everything will|facture|fait <few>|fence|ferme|fifte*|fifteen
6 filed|fille|fine with|finish|fissu*|fissure|fleck|fonta*|for more|forgot to|fortn*|fortnight
6 free that|frei|from us|funfz*|funfziger|fur <number>|garantia|garantieren|gestr*|gestrichen
6 get <number>|gets|gone|gruppe|haben uns|hacemos un|had one|hangs|hangs ready|happy with|harml*
6 hat den|haul|haul it|have a|have my|have time|head|hecho|home office|hotel|hundr*|hundred
6 ihnen <number>|ihnen <their>|ihnen das|ihr vermieter|ihre gruppe|impuesto|in for|ingre*|ins|integ*
6 ira|is legal|is perfectly|is returned|is yours|ist bei|ist fur|ist ihr|it back|it looking|it was|its
6 its way|jour la|keys|knoten|konnen das|kurs beginnt|la dessus|la pose|la reparation|la vanne
6 la visita|labor|lauft|le deplacement|le devis|le sale|liegen bei|llaves|locked|longer than|lost
6 lot for|lump|lump is|macht|mal|mancha sale|manger|mano|matin*|matinee|me the|media|minutos
6 mit <number>|moi qui|monta*|more mice|naturlich|ne vous|need <few>|no cost|no va|noch ein|nos quedan
6 nos tiene|nosot*|nosotros|not apply|not paying|notre apprenti|notre part|nous aurions
6 nous commencerons|nous qui|nuestro|nuevo|o clock|of <number>|of ours|on n|one night|order of|orders
6 our crew|our driver|our responsibility|out in|out to|oven|over on|paint*|parqu*|parquet|parts|pas d
6 pasar|pay for|paye|payez|perfectly|permit for|personne ne|platz|pocket|portes|pose|pour <number>
6 pouvez|precio total|premi*|prendra|pro|proch*|promets|pues|putting you|quedan <few>|quita*|rain
6 rechnung|rein|rend|repre*|reste|retour|returned|rever*|right to|rights|rolls|s fine|salle|salle est
6 schad*|schedule for|schen*|schon darin|se lleva|second visit|segun*|seis|sell|sicher|sie bekommen
6 sie haben|sie ihm|sie nicht|sie werden|signed|since you|sitti*|sitting|size|size is|sleep easy|spare
6 standing|stands in|start on|start to|stehen wir|steuer|stock|stock in|stop|streichen|streichen wir
6 stunde|su casero|sur la|sus condiciones|swap|taille|taken|takes <few>|takes about|takes care|tarje*
6 tejado|tendra|tenem*|tenemos|tenemos en|termin ist|text|that <weekday>|that roof|that wall|the ball
6 the bank|the cake|the corner|the course|the dress|the estimate|the fence|the first|the money
6 the order|the tour|the travel|the truck|there s|this time|tissu|to finish|toda la|tomor*|tomorrow
6 total|total es|tour|traiga|tranq*|tranquilo|trompe|ttc|turned|uberw*|unser|unser monteur
6 until <weekday>|until you|valab*|valable|vale|valla es|van|vanne|vaut accord|verbindlich|verla*
6 vermieter|vingt|visa|volvemos|vor der|votre fille|vous aurez|vous case|vous coutera|vous est
6 vous rend|vuelta|we come|we confirm|weeke*|weekend|wenig*|weniger|wenn sie|whole home|wieder
6 will start|wir beginnen|wir das|wir garantieren|wir noch|within <few>|within the|without asking
6 wo not|woche*|wochenende|wochenende haben|work on|write off|you are|you may|you should|you within
6 your dog|your door|your driveway|your inbox|your order|your place|your total|zu diesen|zwanz*
6 zwanzig|zweiten
5 % sur|: <their>|<coin> con|<coin> en|<few>|<few> de|<few> horas|<few> hundred|<few> jahre
5 <few> minuten|<few> minutes|<few> places|<few> prozent|<few> sans|<few> sesiones|<few> to
5 <number> days|<number> hours|<number> sind|<their> each|<their> goes|<week*|<weekday>|<weekday> esta
5 <weekday> noon|<weekday> por|^ <few> heures|^ ab|^ all repairs|^ am <number>|^ am <their>
5 ^ before the|^ between|^ both|^ bring the|^ bringen|^ bringen sie|^ by|^ c|^ c est|^ ca ne|^ call
5 ^ call it|^ claro|^ claro que|^ comptez <their>|^ con esa|^ con un|^ count on|^ dafur brauchen
5 ^ das angebot|^ das kostet|^ das war|^ das zimmer|^ el cambio|^ en media|^ en una|^ es un|^ fue un
5 ^ geben|^ geben sie|^ give us|^ hay|^ i should|^ ich verspreche|^ ihre bestellung|^ il faut
5 ^ it will|^ it works|^ j aurais|^ la livraison|^ la salle|^ la table|^ le cobraria|^ le prix
5 ^ le prometo|^ les|^ les cobrariamos|^ les travaux|^ lo tendra|^ marche|^ marche conclu|^ mention
5 ^ mit <number>|^ mit ihrer|^ nehmen|^ nehmen sie|^ no volvera|^ notre apprenti|^ nous deduisons
5 ^ on arrondit|^ oubliez|^ our cleaner|^ our van|^ pour <few>|^ pro|^ pro person|^ second|^ si ca
5 ^ si no|^ sixty|^ somebody here|^ su hija|^ te|^ that stain|^ the call|^ the scratch|^ the truck
5 ^ the wrong|^ there|^ these|^ trato|^ trato hecho|^ unser|^ unser stundensatz|^ vos|^ votre
5 ^ votre assurance|^ votre commande|^ votre reservation|^ walks|^ walks are|^ we charge|^ we commit
5 ^ we dropped|^ we got|^ we guarantee|^ we mixed|^ what you|^ whatever|^ wir hatten|^ wir tauschen
5 ^ you are|^ you pay|^ you will|^ your insurance|^ your order|^ your spot|a costar|a las|a mediodia
5 a one|a slot|a year|abonamos los|abono|accor*|accordons|accordons une|all in|all repairs|all rights
5 alle|almac*|almacen|am <number>|am fenster|am free|am wochenende|an dem|an sie|and it|anfah*|anfahrt
5 angeb*|angebot|anstr*|anstrich|antwort ist|apart*|aparte|apprenti a|arbre|are in|are square|arreg*
5 arron*|arrondit|arrondit a|as our|at noon|auf die|aufstellen|auftr*|auftrag|auftrag zu|aurais
5 aurais du|avec l|avons|ball on|bathroom|bathroom for|bauge*|baugenehmigung|be at|be back|be with
5 because i|because our|before <few>|before the|begin*|bestatigen|beste*|betragt <their>|bindi*
5 binding|booked you|both of|bouge*|bougera|bougera pas|brand new|bring the|bringen sie|buchu*|buchung
5 buffet|by christmas|by close|by sat|by this|cable|cada sesion|call out|cambiamos|cambio de|can seat
5 can throw|cancel|carpet|carries|carries a|ce n|ce sera|cela se|cet arbre|cette|chant*|chantier
5 cheap*|cheaper|cheaper than|check back|chris*|christmas|cinqu*|cinquante|claro que|close of|cobramos
5 cobraria|cobrariamos|coffee|color|come with|comes off|comma*|commande est|commit|commit to|como
5 como nuevo|compter environ|comptez <few>|comptez <their>|con esa|con un|conclu|conclu vous|confirmee
5 contract|contrato|contre|corner|corner table|corte|costar|costar mas|coule*|couleur|coupe|couri*
5 courier|court|cover this|credi*|cuesta|curso|curso empieza|d impot|dafur brauchen|dafur nicht|damage
5 damos por|danger|darauf|darin|das kostet|das war|dass die|day guarantee|de acuerdo|de cinquante
5 de moins|de notre|de vos|dedui*|deduisons|deliver|dem preis|den schaden|deposit back|der rechnung
5 der tisch|der zaun|derec*|des frais|devant votre|devol*|die anfahrt|die gebuhr|die rechnung
5 die zweite|dieser|dieser grosse|disap*|double booked|down as|down the|downs*|downspouts
5 downspouts you|dress|drive*|driveway|dropped the|dura un|each or|easy|eat|eat the|ein jahr|ein leben
5 eine woche|eingetragen|einve*|einverstanden|el <number>|el almacen|el arreglo|el curso|el importe
5 el puente|el trabajo|eleven|empie*|empieza|empieza el|en media|en un|encargo|entra*|entregamos
5 entregamos las|erstatten wir|ersten|es un|est confirmee|est gratuit|esta disponible|et on|even|evict
5 evict you|exact*|exactly|excusa|extra|facturee|faire plaisir|faut compter|faute si|fehler|fence is
5 fence that|fianza|fifty covers|fin|final|firma*|firmado|flat|for <coin>|for half|for nothing|free on
5 fue|garanties|gave your|geben sie|gegen|gelos*|geloscht|genehmigungsfrei|get the|get your|give us
5 goes back|goes straight|goes up|got plenty|got you|got yourself|grant|gratu*|gratuit|groom*
5 grosse ist|gutters and|guys|haben die|haber*|haberle|haberle avisado|hacemos por|halbe|halt ein
5 happened because|harem*|haremos|hatten wir|have an|have kept|head for|heals|heute|holds|i should
5 ich <few>|ich verspreche|ihnen <few>|ihnen dass|ihnen fur|ihre bestellung|ihrem|ihren
5 ihren bedingungen|ihrer antwort|im haus|importe|impot|in dieser|in it|in total|in we|inklu*
5 inklusive|inner*|innerhalb|innerhalb von|insge*|insgesamt|inside|inside the|installed|invitaciones
5 is all|is coming|is confirmed|is down|is required|ish|ist an|ist bestatigt|ist nur|it costs|it right
5 it s|it there|it wo|it works|j aurais|jahr|jahre|je vous|jusqu|kaput*|keep a|keine baugenehmigung
5 kitchen like|kommen am|kommt am|konnen sie|kostet insgesamt|kuche|la caution|la chambre|la deuxieme
5 la fianza|la hora|la livraison|la matricula|la place|la plaza|la premiere|la rentree|la rueda
5 la salle|la valla|lab|ladder|las invitaciones|last coat|le cobraria|le devolvemos|le entregamos
5 le prometo|leben|leben lang|lege|lege ich|les cobrariamos|les enfants|licencia de|liefe*|like yours
5 livra*|livraison|llega*|lo dejamos|lo hacemos|lo tendra|look brand|los <number>|lose|lose a|lunch
5 machen|maintaining|maintaining the|marche|marche conclu|mark my|mas de|matricula|media hora
5 media pastilla|medio*|mediodia|mediodia le|membe*|membership|mesa de|metim*|metimos|metimos la|mil
5 mirror|mismo|mit den|mit einem|mit ihrer|mixed|mixed up|moins|moitie|monteur kommt|move in|my crew
5 my words|n aurez|n avez|name is|name on|nd works|ne bougera|ne paierez|ne payez|nehmen sie|new one
5 nie wieder|ninety|no charge|no necesita|no tenemos|no volvera|noch untergebracht|not evict|not happy
5 not leak|not move|nothing will|notre charge|nous avons|nous deduisons|nous reprenons|nous reste
5 nuestra cuenta|number on|obend*|obendrauf|of business|on arrondit|on this|on vous|one more|one s
5 openi*|opening|opening on|oubli*|oubliez|our end|our ladder|our people|our van|out costs|out with
5 pack|pagam*|pagamos|pagar*|paid for|paier*|paierez|paierez pas|pareil|parole|parte|parti*|pass to
5 passe*|passt|past|pastilla|pedir|penda*|pendant|pendant une|penny|per hour|perce*|percent|permis
5 permit|person rechnen|pick it|pickup|piscina|places|plantes|plaza|plenty of|plomb*|plombier|pongo
5 por <number>|por cada|pour cet|pour tout|premiere|primera clase|pro person|problema|prometo
5 prometo que|propr*|proprietaire|proze*|prozent|puente|putti*|putting|quali*|qualify|qualify for
5 quart*|que haberle|que no|que pagar|que quiera|rad wieder|raison|raus|rechnen|rechnen wir|reemb*
5 refuse|regen|reimb*|reimburse|reimburse the|remboursement|rempl*|rentr*|rentree|repairs come
5 reparations|reprenons|requi*|required|required for|reservation|reservation est|results|return the
5 returning|reviennent|room is|roto|rueda|runs|rush|s a|s cheaper|s done|s settle|safe|safe to|sale
5 sale a|sans frais|sat|sat around|schaden|schenken|schenken wir|schla*|seat you|send the|send your
5 sesio*|sesiones|sessi*|settle on|seule|shake|shipp*|show up|si ca|si no|sie <few>|sie <number>
5 sie gehen|sie keine|sin problema|sind sie|single|site through|slip|slot|slot on|soir|soixa*|soixante
5 solde|somebody here|sont garanties|sous|spoil*|spot is|square|stain will|starts|starts on
5 steht unser|still open|straight back|studio|stump|stundensatz|stundensatz liegt|su casa|su cocina
5 su dinero|su tarjeta|sur nous|swap takes|swim|swing by|table|tablette|take both|take care|tausc*
5 tauschen|tax is|tela|tenemos mesa|termin fur|than a|than that|that evening|that make|that never
5 that night|that size|that stain|the <number>|the book|the buffet|the call|the class|the courier
5 the downspouts|the extra|the gate|the gutters|the job|the mirror|the offer|the samples|the scratch
5 the smell|the way|then it|there in|they decide|this afternoon|this email|this message|those|those in
5 throw|ticket|tight*|tighten|tighten the|to about|to haul|to have|to maintaining|total with|trato
5 trato hecho|treatment|trocken|trust|um <number>|umson*|umsonst|un <number>|un demi|un error
5 una manana|under your|uns <few>|unser stundensatz|unsere arbeit|untergebracht|up|up the|va al|va en
5 vacio|van is|verdo*|verge*|vergessen|verrez|verspreche|verspreche ihnen|visit|volvera|volvera a
5 vos conditions|votre assurance|votre porte|votre proprietaire|votre reservation|votre solde
5 vous accordons|vous faire|vous pour|vous reviennent|vous verrez|walks|walks are|was our|was wrong
5 way home|we commit|we dropped|we got|we guarantee|we left|we mixed|we set|weeks from|weihn*
5 weihnachten|werden|whate*|whatever|when we|whole bathroom|wife|wife on|will|will eat|will swing
5 winte*|wir <their>|wir hatten|wir mit|wir sie|wir tauschen|with tax|within <number>|wo|woche
5 woche lang|works on|works out|wrong of|ya esta|ya se|year warranty|you back|you before|you down
5 you gave|you hear|you qualify|you the|you up|your appointment|your bill|your check|your conditions
5 your roof|your son|your spot|your wife|yours that|yours wo|yourself a|zahlen sie|zimmer streichen
5 zweit*|zweite
4 % comes|% rabatt|: i|<coin> bekommen|<coin> deplacement|<coin> fertig|<coin> la|<coin> machen
4 <coin> netto|<coin> plus|<coin> pour|<coin> zahlen|<few> billets|<few> hermanos|<few> month
4 <few> months|<few> of|<few> working|<number> for|<number> goes|<number> on|<their> :|<their> heures
4 <their> horas|<their> se|<their> um|<weekday> and|<weekday> at|^ a new|^ a screen|^ a site
4 ^ a standard|^ aceptamos el|^ all|^ als|^ amenez|^ an|^ antes|^ avant la|^ baden|^ baden und|^ book
4 ^ book before|^ bring a|^ ca vous|^ ce mur|^ cela|^ ces|^ come|^ comptez|^ comptez <number>
4 ^ con este|^ count us|^ cuente|^ cuente con|^ da hat|^ damit|^ darauf|^ das entrumpeln|^ deje
4 ^ delivery|^ der auftrag|^ die <number>|^ die anfahrt|^ die dachdecker|^ die lieferung
4 ^ die lieferzeit|^ die rechnung|^ die reparatur|^ die wohnung|^ die zahlung|^ dormez|^ each
4 ^ each additional|^ el menu|^ el peinado|^ el reportaje|^ el segundo|^ en <month>|^ ese|^ ese muro
4 ^ eso|^ from|^ fur|^ fur <number>|^ fur <their>|^ fur beide|^ fur sie|^ give|^ i will|^ ihre buchung
4 ^ il ne|^ il nous|^ in|^ in der|^ it|^ j|^ just double|^ kyle|^ kyle arrives|^ l ouverture
4 ^ la entrega|^ la grande|^ la limpieza|^ le aseguramos|^ le chantier|^ le cours|^ le hacemos
4 ^ le quito|^ les <number>|^ let s|^ look for|^ los|^ mehr|^ mit|^ my guys|^ nach|^ nobody else
4 ^ noch|^ noch vor|^ notre equipe|^ notre prix|^ notre tarif|^ nous acceptons|^ olvidese
4 ^ olvidese de|^ one of|^ our surveyor|^ pitch|^ posts|^ posts go|^ pour <their>|^ pues mire
4 ^ put the|^ qu|^ queda confirmada|^ se nos|^ she graduates|^ sie liegen|^ somebody|^ te lo|^ tendra
4 ^ tendra las|^ that one|^ that would|^ the bill|^ the corner|^ the crew|^ the deposit|^ the first
4 ^ the job|^ the piano|^ they|^ ur|^ ur looking|^ vous beneficiez|^ we accept|^ we agree|^ we deliver
4 ^ we hereby|^ we should|^ we turned|^ wir liefern|^ wir sind|^ wir ubernehmen|^ your booking
4 ^ your daughter|^ your deposit|^ your neighbor|a baby|a fence|a friend|a gap|a gotear|a kitchen|a m
4 a month|a new|a nickel|a notre|a permit|a place|a screen|a site|ab|ab dem|abend um|abhol*|abholen
4 abime|acaba*|accept the|accept your|acceptons|accue*|aceptamos el|added|addit*|additional
4 additional room|adds|affai*|affaire|affaire de|after the|alarm|algui*|alguien|all that|allem|allow
4 allow*|allowed|allowed to|als <their>|amenez|an allergy|an error|and <number>|and nobody
4 anfahrt berechnen|angen*|angenommen|annee|answer from|antes del|anyti*|anytime|appoi*|appointment
4 are allowed|are back|are done|are not|argent|around in|arreglo|arrive|arrives|arrives with|artwo*
4 artwork|asbes*|asbestos|aseguramos que|at <coin>|at yours|attend|auf keinen|auf unsere|aufgepasst
4 aufst*|auftrag ist|augme*|aussc*|ausschlag|avec les|avez rien|avisado|avons encore|away yet
4 back pain|bad|baden|baden und|bail|banco|basta|battery|be the|be without|bebida|bebida aparte|becau*
4 because|because we|before may|bei|bei <their>|beide sessel|beiden|beiden fenster|benef*|beneficiez
4 beneficiez de|benot*|bereit|beschadigt|betra*|betragt|between <few>|between <their>|bill stops
4 bille*|billets|billets de|blue|book before|book both|booked|booking is|both doors|both houses
4 brakes parts|branches|bremsen komplett|broken one|buchung ist|by <weekday>|ca|ca vous|cake|can get
4 can offer|can put|can squeeze|can you|cancel anytime|cancel before|cancelled|care about|casse|cause
4 ce soir|centimo|cerra*|cerrado|certain|cette facture|chamb*|chambre|checked|cheve*|chimn*|chimney
4 chois*|cincu*|cincuenta|clase cuesta|clases que|class*|classes|cleaning|cles|cliente|cloture est
4 coat it|come along|come out|comida|coming|commande|commence le|compl*|completa|completo|completo son
4 compter sur|comptez|comptez <number>|con nosotros|const*|construire|contr*|corre de|cost to|count us
4 counts|counts as|cours commence|course on|couve*|couverture|cover|covers|credit the|crene*|creneau
4 crew will|cuatr*|cuatrocientos|cuente con|da hat|dachd*|dachdecker|dachdecker sind|dans le
4 das entrumpeln|das erledigt|das komplett|das rad|davon|day after|de <month>|de construire|de couleur
4 de descuento|de dossier|de livraison|de nuestra|de porte|de reduction|deck under|deje|delai de
4 deliver the|delivered|demi journee|deplacement compris|der auftrag|der hohe|der kalenderwoche
4 der raum|des kellers|descuento por|design|desmo*|die dachdecker|die kaution|die lieferung
4 die lieferzeit|die reparatur|die schranke|die wand|die wohnung|die zahlung|dime|dinero|dispo*|donne*
4 donnez|doors|dormez|dosci*|doscientos|dose for|draft|drips again|dry|du robinet|dura <few>
4 each additional|eine halbe|el peinado|el reportaje|else has|en el|end|ende|enfan*|enfants|engageons
4 engageons a|enrolled|ensem*|ensemble|entra|entrega|entrega tarda|entru*|entrumpeln|entrumpeln des
4 envia*|equipe sera|erfol*|erfolgt|erfolgt am|erreur|es para|es suyo|esa mancha|esa noche|ese fin
4 ese muro|essen|est facturee|est l|est libre|est prevue|est signe|estara|este correo|etes|ever
4 ever be|every penny|everything you|excuse|expect|expen*|expense|extra coat|factu*|fahrt|fais
4 fais une|farbe|faudra|fault|faute|fee for|fenster berechnen|fera le|first month|flat rate|for <few>
4 for it|frais de|free for|friend|friend and|fur <their>|gap|gap on|gastos|gave you|gite|gite est
4 go in|go up|go wrong|goes|gotear|goutt*|gradu*|graduates|graduates from|grande|grande salle|grifo
4 groupe|grupo|haben wir|hago por|halbe tablette|half a|has asked|has gone|have set|have told
4 he quitado|hear it|here and|hereby|hereby accept|heute abend|hierm*|hiermit|hinch*|hochs*|hochstens
4 hohe|houses we|i quoted|if we|ihr|ihr budget|ihr hund|ihr kind|ihre buchung|il nous|impor*|in an
4 in one|in your|inches high|including|including tax|incluido|installation|intervention|into the
4 is <coin>|is due|is fixed|is safe|ist innerhalb|ist vom|it came|it drips|it up|itself|jahre garantie
4 jardin|jardin le|jeden|job and|jour|just double|juste|kalenderwoche|kamen|kamen sie|kappe|kauti*
4 kaution|keinen fall|kelle*|keller|kellers|kellers kostet|knock for|komme|kommt|kompl*|komplett|konto
4 kostet|kostet pauschal|kyle|kyle arrives|l affaire|l ai|l argent|l ouverture|la comida|la demi
4 la entrega|la fecha|la fin|la grande|la limpieza|la tarjeta|la tondeuse|lang|las devolvemos
4 las llaves|last year|le aseguramos|le cobramos|le gite|le menu|le modele|le quito|le saldria
4 le vuelven|leaves your|left|legal|les <number>|let s|let the|libre|libre le|liefern|liefern die
4 lieferung|lieferung erfolgt|lieferzeit|lieferzeit betragt|lift on|limpieza|limpieza del|listo
4 listo en|livraison est|llaves el|lo hago|lo que|long weekend|los <few>|ma|mache|mache ich
4 macht zusammen|mailb*|mailbox|maint*|mancha|mas|match|matching|material extra|matri*|me to|means you
4 medicines|meet|mehrw*|mehrwertsteuer|menos de|menu|menu sale|mes|mesa|metre|midi|milea*|mileage
4 minutes|missed|mista*|mistake|moi|mois|monte|monteur|month cancel|month is|mur n|my guys|my oven|n a
4 nach dem|need the|netto|never see|next morning|nicht aufgepasst|nickel|nickel over|ninety minutes
4 no excuse|nobody away|nobody else|noch vor|noches|non|noon|nos paso|nos quedamos|not have|note on
4 nothi*|nothing|nothing to|notice|notre prix|notre tarif|nous acceptons|nous engageons|obra|of pocket
4 oferta|off if|offer you|olvid*|olvidese|olvidese de|once and|one|one day|one piece|ones|ones are
4 only pay|orders around|our mistake|our surveyor|our work|outli*|outlive|ouverture|ouverture de
4 oven is|over <few>|overn*|overnight|pagamos nosotros|panels|panels the|para su|para toda|para todo
4 para usted|parle plus|parts included|pas cette|pas plus|pas porteur|pas un|passed your|patients
4 pausc*|pauschal|pay once|payez pas|paying a|payment|payment is|payment of|peina*|peinado|peinado de
4 pelle|pendant <few>|permis de|persona bebida|personne n|phone wo|piano leaves|pick|pickup down
4 pinta*|pintado|pitch|plus de|plus travel|por <their>|por otra|por persona|por ser|porte c|pose se
4 posts|posts go|pour ce|pouvez compter|premier|prend|prend a|prevue|prevue pour|prix pour|pro stunde
4 probl*|problems|prozent nach|prufen|puede decir|pues mire|purchase|queda confirmada|queda usted
4 quedamos con|quitado|quito|quoted|rad|rate of|receive|receive the|recht|recre*|recredites|red|reduc*
4 reduction|refun*|rekey|rekey both|rely|rely on|remboursons|repair|reparatur|reparatur der|reportaje
4 reportaje completo|reserva|retai*|return|reviendra|revisee|rien a|rights to|risto*|ristourne
4 ristourne de|room adds|rush orders|s <few>|saal|saldr*|saldria|saldria en|same as|sans|savez|schne*
4 schneiden|schneiden macht|schranke|schranke in|schwi*|schwimmen|screen|screen swap|se debe|se fera
4 se las|se nos|see on|segundo|seguro|seguro se|ser vecino|sera chez|seront recredites|sessel
4 sessel kamen|set|settle the|seul|she graduates|she has|shipping|should have|si je|sie auf|sie bei
4 sie liegen|sie mache|sie ruhig|sie wieder|sign|signe|sind ab|sister s|site like|sitting in
4 sitting on|sitzen|sleep|so long|so my|sold|someone is|son <number>|son <their>|sonne*|speak*|squee*
4 squeeze|squeeze you|standard tuning|starts at|steht die|still be|still have|stops at|store|strai*
4 straight|strich|stunde material|su cuenta|su pedido|surve*|surveyor|surveyor is|suyo|swing|system
4 tabletten|tagen fallig|takes <number>|tarda|tarif est|tarjeta|te|te lo|tear|tendra las|tendra listo
4 tent|terms you|tete vin|th panels|that day|that in|that will|the <few>|the baby|the bike|the blue
4 the brakes|the cable|the crack|the delivery|the dose|the draft|the fee|the missed|the model|the oven
4 the piano|the place|the red|the second|the stairs|the tent|the terms|the trays|the van|the week
4 thing <weekday>|this|this kind|this starts|thrown|tiene en|tile|to pay|to rekey|to your|told you
4 tomorrow after|tonde*|tondeuse|tondeuse revisee|too high|top|tor|total comes|tour price|tout sera
4 trabajo|trays|trays at|trock*|tuning|tuning runs|turn rush|turned nobody|twenty|um <their>|un an
4 und schneiden|under <few>|une journee|une ristourne|uno nuevo|uns im|uns zu|unsere kappe|unter
4 unused|up for|up that|ur|ur looking|va|vende*|veranda|verbo*|verbockt|verra|verwe*|vin compris
4 visita y|von der|von uns|vos cles|votre cuisine|votre medecin|vous attend|vous beneficiez|vous fais
4 vous fera|vous remboursons|vous repartez|vuelven|vuelven a|waited|waited so|wall|wall is|wand
4 water for|way of|we accept|we agree|we could|we deliver|we did|we hereby|we turned|what you
4 whatever you|will credit|will ever|will keep|will knock|will leave|will outlive|will pay
4 will receive|will refund|will ring|will settle|win that|wir liefern|wir sind|wir ubernehmen
4 wir verbockt|with a|with it|with us|without water|wochen ist|wohnung ist|worki*|working|working days
4 would charge|would do|y listo|y luego|years we|yes the|yet for|you book|you both|you cancel|you do
4 you save|you this|you waited|your booking|your first|your party|your pickup|your terms|yours the
4 zahlen wir|zahlung|zahlung ist|zusammen|zwolf*|zwolfhundert
3 <coin> back|<coin> brutto|<coin> del|<coin> erstatten|<coin> im|<coin> inklusive|<coin> iva
3 <coin> le|<coin> nachlass|<coin> suffira|<few> chiens|<few> costumes|<few> goes|<few> habitaciones
3 <few> mois|<few> vor|<few> wochen|<number> la|<number> off|<number> tagen|<number> uhr|<number> with
3 <number> y|<their> as|<their> at|<their> h|<their> hours|<their> la|<their> off|<their> on
3 <their> per|<their> sind|<their> tagen|<weekday> <month>|<weekday> between|<weekday> haben
3 <weekday> is|<weekday> vous|^ <few> hundred|^ <weekday> a|^ a los|^ a weekend|^ all in
3 ^ als geschwisterkind|^ antes de|^ at eleven|^ bis zum|^ brake|^ brake pads|^ by the|^ cancelling
3 ^ cancelling later|^ consider this|^ da haben|^ das hatte|^ das macht|^ delivery is|^ delivery takes
3 ^ den schaden|^ den zweiten|^ die kaution|^ drying|^ drying time|^ el dia|^ el salon|^ el total
3 ^ er muss|^ for a|^ he ca|^ he will|^ ihr|^ je passe|^ la instalacion|^ la reparacion|^ le <number>
3 ^ le devolvemos|^ leave it|^ marco|^ marco will|^ metimos|^ metimos la|^ mi|^ mit <their>|^ monthly
3 ^ monthly bookkeeping|^ most|^ my fee|^ no le|^ nothing stands|^ notre|^ nous|^ nous avons
3 ^ nous garantissons|^ our boat|^ para navidad|^ payment|^ payment is|^ pendant|^ pendant une
3 ^ pintar|^ pintar las|^ pongo|^ pongo la|^ por abrirle|^ pour vos|^ put|^ same as|^ siblings
3 ^ siblings get|^ someone|^ su|^ sweeping|^ sweeping one|^ taking|^ taking down|^ that roof
3 ^ the class|^ the leak|^ the next|^ the retaining|^ the technician|^ this|^ this puts|^ toutes
3 ^ toutes nos|^ une veranda|^ unterm|^ unterm strich|^ vom|^ votre enveloppe|^ vous recevrez|^ we
3 ^ whatever the|^ wir erstatten|^ wir melden|^ with that|^ yes the|^ your card|^ your dad|a business
3 a cut|a day|a hundred|a penny|a reserve|a returning|a shop|a single|a weekend|a word|about our
3 abrir*|abrirle|abrirle la|abset*|absetzen|acceptons vos|aceite|aceite con|ad|after our|ahead costs
3 ai mis|alli|als <number>|als geschwisterkind|am happy|and grinding|and ours|and she|and there
3 and when|and you|ano|antes de|apartado|apartment|apiece|applies|appointment and|are coming|are going
3 are the|arran*|arrives next|ascie*|asciende|asciende a|at around|at eleven|at home|auf uns|auffa*
3 auffallen|auffallen mussen|auflage geben|aura|auto|back <coin>|back in|back within|be credited
3 be delivered|be sitting|be somewhere|be waiting|bedie*|bedient|bedient mehr|before lunch|begle*
3 begleichen|bei <number>|bei dem|bekommen ihr|bekommt|bekommt ihr|berec*|berechnen|berechnen wir
3 between <number>|billete|billete de|boat leaves|booking|bookkeeping for|both get|bothe*|bothering
3 boxes|brake pads|branc*|brutto|busin*|business|business days|business expense|by a|cabin by|cambi*
3 can give|cance*|cancelling later|card this|card will|care of|carga|caused|ce que|cents a|certa*|cet
3 chair|chance|changed|chez nous|class|class starts|clean*|client|clientes nuevos|cocina|cocinando
3 cocinando en|cold|combl*|combles|comer|compt*|con este|con filtro|con iva|con material|confu*
3 consider this|construit|construit sans|cost you|costa*|costara|costs half|costumes|costumes on
3 could not|count*|coup|cover*|covers this|credited|credited with|crew arrives|crew of|cuarto|cuota
3 cut and|da haben|dachrinne|dachrinne kostet|dad|dad s|dafur lege|damp|damp patch|danach|das bad
3 das dach|das datum|das geht|das hatte|das macht|das nicht|datum|dauert|daugh*|daughter|davan*
3 davantage|day|day edited|de aceite|de carga|de prevoir|de que|de su|dead|dead ash|deck|dejamos hecho
3 dejar|dejar el|dejo en|del tejado|delivery is|delivery takes|demar*|demarre|den|den auftrag
3 den fleck|den grundbetrag|den zweiten|der dachrinne|der steuer|der vertrag|dernier|des <weekday>
3 despues de|die beiden|die monteurin|die volle|difference|disponible el|donne|door and|dort|drive it
3 drop the|du premier|du toit|du vous|due within|each|early|edited|edited gallery|ein platz
3 einen vormittag|el|el cuarto|el dia|el fuego|el menu|el suelo|el tecnico|el tejado|el total
3 eleven cents|emplo*|en <number>|en unos|end of|enough|enveloppe|enveloppe de|er muss|erlau*
3 erstatten ihnen|erste|es legal|eso no|et au|et ca|etat|even <number>|everything|excep*|fais a|fait
3 fallig|falsche|fee is|feier*|feuer|figure|filtro|filtro son|floor is|flowe*|flowers|flue|flue sets
3 for <weekday>|for the|free from|fuego|full day|galle*|gallery|gallery included|garantia piezas
3 garantie|garantissons|gate|gebe ich|geschwisterkind|geschwisterkind bekommt|get <their>|get that
3 gift card|giving you|goes for|going on|got nobody|got your|grandchildren|grange|grange vous
3 grinding the|grundbetrag|gut|gut bedient|guy|guys cost|habe das|habitaciones le|hable|hable mas
3 half the|hand ins|hands|hands before|handw*|handwerker|harmlos|hat ihr|hatte uns|have the|he ca
3 he will|herma*|hermanos|high|home|honor|honor it|hora y|hot|hour apiece|hours ahead|hours then
3 house on|how we|i misread|if they|ihnen am|ihnen vor|ihrer tur|ihres|il y|im|im quartal|in <their>
3 in a|in and|in at|in die|in figure|in right|infil*|inklusive mehrwertsteuer|ins feuer|inside and
3 inspe*|insta*|is done|is enough|is normal|is only|is our|is set|ist das|it <few>|it again|iva aparte
3 iva incluido|jacket|je passe|job|kann ihnen|kaution innerhalb|kitchen of|kostet sie|kurs kostet
3 l avons|l etat|la cloture|la cuota|la facture|la grange|la mano|la reparacion|la robe|la semana
3 labor included|lack|lake|lake is|lands at|las fotos|lasts|lastw*|lastwagen|later than|le|le camion
3 le costara|le cuesta|le fais|le llega|le mariage|le premier|le remplacement|leave it|leaves the
3 les rebajamos|less|letzt*|letzten|leute|licen*|licencia|lift|lo mismo|lock|lock is|long is|loose
3 luego|macht dann|mano en|marco will|material incluido|matin a|mauva*|means|mehr|mehr nehme
3 melden uns|mesa para|miete|misre*|misread|misread the|mitad|mitad de|mix|model are|monteurin
3 monteurin um|month plan|month*|monthly|monthly bookkeeping|mur|muro|muss ihnen|my fee|my name|my own
3 my way|nachb*|nachlass auf|nachmittag|nadie|nase|natur*|navid*|navidad|navidad ya|nd|ne nous|ne peut
3 necesita licencia|need it|nehme|nehme ich|nehmen|neuen|never|next <weekday>|ni|ni un|nobody|noel
3 nosotros al|not hurt|not like|not make|nothing stands|notre|nous garantissons|nous l|nuest*|nuevos
3 nuevos les|of <month>|of next|of our|offer|on est|on my|on time|one flue|order no|order will
3 our <few>|our agreement|our boat|pads for|paiem*|para <few>|para navidad|parce|parki*|parking|pas le
3 pasa el|passe chez|past the|pata con|pay a|paying the|pequeno|pequeno esta|per chair|percent off
3 perfectly safe|personne|petit|photo*|photographer|pictures are|pier|pier at|piezas|piezas y|pintar
3 pintar las|place tomorrow|plan starting|plus|plus the|pongo la|por abrirle|pour <few>|pour ces
3 pour vos|preis betragt|premier coup|premier trimestre|press*|preve*|prevenir|prevoir davantage
3 pro nase|puerta son|put that|puts|puts you|quartal|queda en|quelqu|quelqu un|rebaj*|rebajamos
3 rebajamos un|recev*|recevrez|recevrez le|rembo*|remplacement|remplacement du|rendo*|rendons|rental
3 rental of|reparacion del|repla*|respo*|resti*|retaining|retaining wall|retro*|retur*|revie*|ride
3 right after|roof will|run you|s all|s finished|s our|s quote|sache|sale en|salon|salon pequeno
3 sans permis|schaden an|schon auf|scrat*|se construit|se hable|se queda|seat|second class|second one
3 see a|seiten|semana|semana lo|sending the|senta*|sesion|session|sessions|set for|sets|sets you|shave
3 she can|sheet|shop your|siblings get|sie <their>|sie etwas|sie gut|sie mit|sie noch|sign up|sit down
3 size we|so bring|so that|somewhere between|stake|stake my|stands i|starting the|steuer absetzen
3 still|still stands|strich zahlen|stump is|su presupuesto|suchen sie|sue|suffira pas|sur votre|surch*
3 surcharge|sweep*|sweeping|sweeping one|swell*|swelling|tache|tagen geben|takes <their>|taking down
3 tear up|technician will|technicien|technicien passera|tecni*|tecnico|tejado le|tenemos un|tent comes
3 text lands|th from|th to|that one|that s|that week|that weekend|that would|the bathroom|the boxes
3 the car|the cleaning|the day|the dead|the final|the garden|the hall|the jacket|the lake|the lease
3 the morning|the next|the other|the patio|the pier|the quote|the receipt|the retaining|the stump
3 the top|the wine|then you|thirty|this as|this puts|through <month>|tiene|tim|tirar|to do|to pass
3 to run|to shave|to the|to this|today|tomorrow between|top of|total asciende|toute|toutes|toutes nos
3 trabajo es|trime*|trimestre|tropft|twice a|un <their>|un ano|un billete|un centimo|une veranda
3 unit is|uns auffallen|uns innerhalb|unterm|unterm strich|us in|us that|valid*|valve|vamos|veranda de
3 verfu*|verifier|vert|vertrag|vient|vin|volle|von ihnen|vor ihrer|votre compte|votre enveloppe
3 votre reponse|vous|vous ai|vous avons|vous demain|vous donne|vous garde|vous prevenir|vous recevrez
3 vous rendons|waiting past|walk in|walk on|way|we should|week|week end|week is|week of|weekend rental
3 werktage|whatever the|where it|while|will cover|will drop|will hold|will is|will only|will tear
3 will win|wine|winter|wir|wir <number>|wir erstatten|wir haben|wir melden|wir naturlich|with her
3 with that|with you|wochen|wohnu*|wohnung|word your|worry|would honor|would stake|y en|y mano|y ni
3 y tiene|y ya|ya|yard|year s|you <coin>|you a|you about|you paid|you see|you we|your cat|your coffee
3 your dad|your daughter|your gift|your grandchildren|your hands|your kitchen|your model|your name
3 your size|your text|zweite auflage|zwisc*|zwischen
2 % fallig|<coin>|<coin> evacuation|<coin> par|<coin> pro|<few> haies|<few> hour|<few> noches
2 <few> seater|<few> tomorrow|<few> weeks|<month> <number>|<number> <month>|<number> is|<their> a
2 <their> an|<their> bis|<their> for|<their> nd|<their> st|<their> th|<their> to|<their> uhr
2 <their> with|<weekday> en|^ <few> days|^ a full|^ after the|^ am ende|^ apuntamos|^ auf den
2 ^ bei absage|^ das konnen|^ de|^ dites|^ do not|^ el contrato|^ es|^ faites|^ from the|^ he has
2 ^ hiermit|^ i can|^ i would|^ it is|^ it s|^ ja|^ je me|^ la taille|^ las clases|^ le abonamos
2 ^ le deplacement|^ le doy|^ le plombier|^ le technicien|^ lessons|^ lessons are|^ not|^ nous prenons
2 ^ nuestro|^ on|^ oui|^ our hourly|^ our rate|^ our team|^ pour les|^ pour vous|^ quand|^ si vive
2 ^ sie durfen|^ su hermana|^ the cake|^ the second|^ we could|^ wir haben|^ yes|^ you|^ you and
2 ^ you would|^ your landlord|^ your passport|a boat|a cent|a full|a mi|a reading|a su|a tooth|a truck
2 abier*|abona*|abonamos|absage|absage innerhalb|again|agreed|aguan*|al mover|all|all lessons|all of
2 all we|alles|alli menos|alrea*|already|am ende|an dernier|an diesem|an even|and leave|annon*|annonce
2 annul*|anruf*|anrufen|anywh*|anywhere|appelle|appli*|apuntamos|are happy|are within|arzt|as|as you
2 auch fur|auftrag verbindlich|augmente|aujou*|aujourd|aujourd hui|avec la|avec une|avisa*|back with
2 batte*|be billed|be fine|be on|be out|be paying|beari*|bearing|bearing you|before <their>|behind
2 bei absage|bench|betragt <number>|bezah*|bike|bill and|bin|bis <their>|boat|boden|book|bookkeeping
2 both|brake|break|ca tiendra|cabin|cafe|cahier|cahier des|cake will|camion|can knock|carre|carre*
2 casa|ce message|ce week|ceili*|ceiling|cent mehr|change for|charg*|child|cleaner|clears|code|colis
2 coming out|compe*|completely|compr*|comprise|con su|condi*|conditions|confiance|consulate|correo
2 count on|couple you|crack*|cracked|crew|cuenta|cuisi*|cuisine|curso de|d un|dabei krallen|dafur
2 das konnen|dates|day is|days and|de couper|de date|de obra|debe|deep|dejo|del|delig*|delighted
2 demander a|den restbetrag|der woche|descuento del|desgr*|deuxi*|deuxieme|devant|devolvemos la|dia
2 dia <number>|diagn*|dias no|die|die kinder|die unterlagen|diesem|difer*|diferencia|do we|doctor
2 double|down to|doy|durfen die|easily|echel*|echelle|eingeschlossen|el ano|el jardin|el salon|else s
2 en espana|en marcha|en su|ende stehen|engag*|entretien|envel*|envoyez|equiv*|equivocada|es de|es fur
2 es im|eso|espana|est|est une|esta|estar*|et vous|evacu*|evacuation|evacuation comprise|even <their>
2 fabric|faites|falta|familia|fee off|first thing|follo*|for how|for one|for pickup|from the|front and
2 fue un|full <coin>|full groom|fur <few>|fur die|garantia en|garten|gemac*|gemacht|geneh*|gente en
2 gesch*|geschlossen|get <coin>|gift to|giving|gleich|go to|groom|groom for|grossesse|gut geht
2 hace falta|haie|haies|haies coute|halt|halten|halten sie|handled|hangi*|hanging|happen|happy|has the
2 has your|have every|have it|have on|hermana|hicim*|hicimos|hicimos nosotros|hija|him|holiday
2 hora tiene|hour minimum|hour with|hourly|hourly rate|house and|hui|humed*|hundred and|hurt|ich den
2 ich gerade|if it|ihnen|ihren auftrag|ihrer|in laws|inches|indiq*|is clear|is open|is plenty|it|it at
2 it done|it i|it out|it over|it should|it takes|it to|ja|je me|jobs|kein cent|kids under|kind of
2 klavi*|klavier|knock the|kommen|krall*|krallen|krallen schneiden|kurs|kurzen|l an|la|la casa
2 la diferencia|la madera|la manana|la mancha|la mesa|la mitad|la pata|la primera|la rayure|la taille
2 landl*|landlord|las clases|last payment|law|laws|laws land|le abonamos|le cahier|le colis|le doy
2 le metre|le plombier|le technicien|le va|leak|lease|leave the|lesso*|lessons|lessons included|livre
2 llamarle y|lo hicimos|load|load bearing|low|lui|madera|manda*|marcha|match*|mauvais|medec*|medecin
2 metre carre|mi|mi gente|miete um|minim*|minimum|moins sur|month all|move|mover|mover el|my calendar
2 nails|nails included|ne lui|new sofa|next week|no hace|no queda|no tributa|not allowed|not cost
2 not going|not load|not stand|not with|nous pouvons|nous prenons|of us|of work|off|on le|one and
2 one for|open and|open the|our|our hourly|our kitchen|our rate|our web|out fee|out of|out the|pads
2 painted|par tete|parquet est|party of|pas dire|pas vous|passp*|passport|pata|patch|pay the|pays
2 penny over|piano|pickup on|pieza|pipe and|place|plenty for|plombier sonnera|poco|poodle is
2 por nuestra|por telefono|portail|porte|pose de|pour <their>|precio de|preno*|prenons|pres de|prope*
2 prozent kurzen|prozent weniger|puente de|purch*|put|put the|que j|quote from|raise your|rapido|rash
2 rate for|rate is|rayure|reading is|ready for|reden|refund the|reini*|reinigung|remise de|replace
2 restb*|restbetrag|restbetrag gebe|reste une|result|returning couple|reven*|riss|robin*|robinet|roll
2 roll up|roof|round|round it|runni*|running|s|s <their>|s no|s round|s that|s yours|sagen sie|save
2 schneiden eingeschlossen|scratch|se|sealed|seater|seater sitting|second coat|sehen sie|sendi*
2 sending|serait|seront|service|settle|shows|si vive|sibli*|siblings|sie|sie dabei|sie durfen|sie es
2 sie schon|sie um|sie voll|signa*|sizes|so do|so we|sofort|somebody else|sonnera|sonnera chez|stand
2 stand*|standard poodle|stays|steue*|stick|students|su hermana|su hija|suelo|sur|sur ce|sur toute
2 table and|tagen werden|tagli*|taglich|taille de|taking the|tap|tax|tendr*|tendriamos|tendriamos que
2 terms|th they|that can|that means|that was|the album|the appointment|the back|the battery|the cabin
2 the ceiling|the consulate|the contract|the date|the hotel|the hour|the invoice|the landlord|the new
2 the number|the photo|the pump|the road|the shipping|the signed|the technician|the time|the weekend
2 the wheel|the work|they will|tiend*|tiendra|tiene a|tiene usted|tienen|time your|to an|to call
2 to keep|to make|to take|toddl*|toddler|tooth|transferencia|treat*|tribu*|tributa|tributa en|truck
2 uhr|uhr haben|um|un cafe|un poco|und kein|und sie|under a|uno|unser fehler|unserer|us|us nails
2 us with|use|usted el|vecino|vemos|vient de|vive|vive alli|voll|voll von|vom <their>|von <few>
2 von <number>|votre budget|votre parquet|vous a|vous appelle|vous ce|vuelv*|waiting for|walk|was in
2 was installed|wasse*|we|we are|wheel|while you|will look|will replace|will round|wir es|wir ihren
2 wird|with the|with this|within <their>|within your|work is|works|worry about|worry*|worrying|y por
2 yard you|you|you as|you by|you ever|you from|you live|you sign|you that|your|your fence|your in
2 your insurance|your knee|your landlord|your offer|your passport|your rights|zu und|zusam*
-2 : wie|; i|; la|; por|; there|; we|<coin> fur|<few> a|<few> kinder|<few> or|<few> personas
-2 <number> <number>|<number> and|<number> de|<thei*|<their>|<their> ;|<their> <few>|<their> back
-2 <their> before|<their> can|<their> den|<their> miles|<their> months|<their> pour|<weekday> que
-2 ^ <few>|^ <their> <their>|^ a grinding|^ at|^ before|^ before we|^ bevor wir|^ combien de
-2 ^ congratulations and|^ damit wir|^ dependen|^ dependen de|^ despues|^ did|^ did you|^ die <their>
-2 ^ die anzahlung|^ die kundigung|^ ein|^ einen preis|^ en general|^ estoy|^ falls|^ gardez
-2 ^ he pasado|^ hello ms|^ herzlichen gluckwunsch|^ hola andres|^ how large|^ how many|^ how much
-2 ^ how nice|^ i am|^ if|^ il n|^ j ai|^ konnten|^ konnten sie|^ l|^ la doctora|^ lamentamos leer
-2 ^ le docteur|^ merci beaucoup|^ nobody here|^ nothing|^ ob am|^ our manager|^ please also
-2 ^ podria mandarnos|^ por|^ preferez|^ preferez vous|^ que tamano|^ several|^ she will|^ si es
-2 ^ si la|^ si le|^ sinon|^ sinon a|^ so that|^ that s|^ the price|^ this is|^ um welchen|^ vous avez
-2 ^ wann soll|^ we are|^ we keep|^ welcher|^ wenn wir|^ wer|^ what time|^ where is|^ whether the
-2 ^ whether we|^ which day|^ which job|^ wie viele|^ yes we|^ zu|a contract|a este|a family|a floor
-2 a grinding|a lieu|a matter|a piece|a quel|a safe|a tax|a time|a vet|a waiting|a wedding|ab deshalb
-2 abajo|about <coin>|about a|about how|about that|adela*|adelante|adeye*|adeyemi|adler|algo mas
-2 alguna foto|allergies|alt sind|an|an elevator|an instrument|and|and can|and model|and on|and send
-2 and some|and texts|and thank|and to|and we|and who|andres :|angabe|angabe :|ans|answer please
-2 antwort|antworten konnen|antworten sie|any|anything before|anzahlung von|appar*|aprob*|apunt*|aqui
-2 are upset|around|as urgent|ash|ash and|aside|asked :|asked and|asking before|assis|assis ou|at her
-2 at most|attendez vous|auftrag geht|aufzug ?|avant|avant de|avoir ecrit|avoir parle|ayunt*
-2 ayuntamiento|azulejos|back to|band|banera|banner|bathr*|be and|be asked|be wrong|been in|befor*
-2 before and|beforehand|bei ihnen|beides|belle occasion|besoin|best and|bild|birth|birth certificate
-2 bis|bite|bitten|boards|bol|brand|bring*|bringen|broke|buffet pour|bureau|by my|calendar and|cambiar
-2 can go|car tout|casa ?|cat|causes and|ce desagrement|cerem*|ceremonie|chang*|chien ?|cleaner was
-2 coche no|cocin*|colors|come and|come back|comes in|comes out|coming from|commande s|con los
-2 con responder|confi*|confirmer|confirmer ni|congratulations and|conocerlos|conocerlos primero|consu*
-2 consultando|contact|conviendraient|conviendraient ?|costs depends|cremes|d|d invites|dach|damit wir
-2 dans|dans quel|das hangt|das muss|date|dave|day would|dayli*|daylight|days suit|de cada|de telephone
-2 de un|deadl*|debam*|debamos|debamos saber|decirle que|decirlo|del estado|demande de|dependen
-2 dependen de|dependent|deposit is|der preis|derniere|derniere fois|desag*|desagrement|desagrement et
-2 description|desig*|designer|desk will|desoles de|details :|detal*|detalles|detalles y|die kosten
-2 die tierarztin|diese nachricht|do ?|docte*|docteur|doctor or|document|donde esta|door ?|draws
-2 du <number>|du jour|ducha|eau|eau ?|echan*|edad tiene|edge|edge of|eine angabe|einen aufzug
-2 einen preis|einfach auf|einige|einige angaben|either|electrician has|eleva*|elevator|elle meme|elm
-2 else|elsew*|elsewhere|en bas|enfer*|engli*|english|engraving|entie*|envoyer une|erzah*|erzahlen|es
-2 es asi|es denn|es ein|es liegt|es sein|es und|escrito|eso lo|eso quisieramos|est pas|esta noche
-2 estado|estado de|estamos consultando|este mensaje|esto y|estoy|et dans|et le|et quels|et regardera
-2 et y|etat des|ete|etwas wissen|etwas zu|examinons la|exterior|face|facil*|facilement|facilement ?
-2 families|family business|faut un|fecha|feels|fehlen|fehlen uns|fehlt|fehlt uns|fenetre|fest|fete !
-2 fievre|fievre ?|first looks|first visit|fois|for letting|foto vom|from|from ?|frotte|fur ihre|gaps
-2 garden|garden ?|garer|garer devant|gemel*|gemeldet|gemeldet haben|generally|gluckwunsch
-2 gluckwunsch und|go|grinding noise|gross sind|ground|group|groups|grupos|guests and|gusta*|gustaria
-2 gutte*|gutters|haben und|hand|happens|has it|has seen|hat ihre|hause ?|have heard|have in
-2 have marked|have several|hay algo|hear both|hear from|hear more|hear what|heard|heard from|hello ms
-2 here|here can|here what|here whether|herzlichen gluckwunsch|hola andres|holding the|home or|hospi*
-2 hospital|house ?|how it|how large|husba*|husband|i cannot|i would|ich habe|if|if anyone
-2 ihnen richtig|ihr interesse|ihre wohnung|il et|il faut|il un|im <their>|im lager|immer selbst|impre*
-2 in ?|in daylight|in der|in person|in spring|inspection|insur*|insurer|interesse|invitados serian
-2 invites attendez|is ?|is cold|is for|is kept|is nothing|is out|ist am|ist kann|ist weiss|it happens
-2 it sounds|jahren|jamais d|jemand kommen|jetzt|joindre ?|joindre le|jour ?|jours vous|kann weiss
-2 keeps|kein|kennen|kept by|keys stick|kinder und|kitch*|know whether|know yet|kommen kann
-2 konnen fehlen|konnen fehlt|konnen wir|konnten|konnten sie|l eau|la ceremonie|la espera|la factura
-2 la fenetre|la fete|la fievre|la lumiere|la pared|la porte|la puerta|la surface|lamentamos leer|lamp
-2 land|land on|large is|late|le docteur|le mieux|le mur|le plus|le toit|lead|learn the|leer|leer esto
-2 lessons are|let out|letti*|letting|letting us|libre el|like ?|like it|list is|lista|little more
-2 llegado|lleva|lo lleva|lo tiene|longer|look into|los|los azulejos|los detalles|los muebles|lu votre
-2 lui ai|lumie*|lumiere|lumiere du|m <their>|machi*|madame petit|made|magas*|magasin|mail before
-2 make and|manque|manque quelques|maria*|mas que|matter|maxim*|maximum|medicamento|meeti*|meeting
-2 mejor ?|mensaje al|mentioned a|merci beaucoup|message !|mieux ?|mind or|mit|mochten !|mochten ihnen
-2 mochten sie|modele|mogen|moles*|molestias|mon|more than|moss|most|motor|mr moss|mrs adeyemi
-2 ms okafor|murs|musst*|mussten|n en|nach einer|nachg*|nachl*|nachs*|nacht|neare*|nearest
-2 nearest emergency|needs|needs repair|neigh*|nice that|nicht beurteilen|nicht nennen|nichts|niemand
-2 niemanden|ningun|ningun medicamento|no <few>|no darle|no depende|no we|nobody here|noch eine
-2 noch einige|nosotros solo|not count|not decide|not guess|nous avoir|nous examinons|nous manque
-2 nous n|nuestras condiciones|number is|number should|numero de|nummer|nummer erreichen|nur die|nut
-2 nut allergy|o de|ob am|oder einen|of|office manager|office will|okafor|on anything|on you|once the
-2 open|or by|or something|or would|ou le|ou un|our designer|our technician|outdoor|ouvert|own eyes
-2 paar angaben|pain at|paper|pared|paredes asi|parler au|party is|pas besoin|paso|payme*|permits
-2 personen und|peut on|peut se|phone number|photos ?|photos of|pipe|place ?|place et|plans for
-2 please also|please check|plus facilement|pm|podemos decirle|podemos llamarle|podria mandarnos
-2 point how|poodle|por donde|por escrito|por lo|por que|por un|pour le|precisions|precisions :
-2 prefiere que|prepa*|prese*|price|printed|printed on|printer|pris le|prix sans|problem|produ*|promi*
-2 proper answer|prueba|put in|que debamos|que edad|que es|que nous|que numero|que piso|que prefiere
-2 que tamano|quel moment|quelle commande|quelques precisions|queremos darle|quiet|quisieramos
-2 quisieramos conocerlos|raum|raume|reach us|reach you|read the|reading|refund|refunds|regardera
-2 renco*|rencontrer|repar*|repas|repon*|reservas|responder|responder a|richt*|richtig antworten
-2 right in|room|rough*|roughly|ruhig|running and|saber basta|sagen wenn|said|say what|says <their>
-2 se garer|see the|see whether|send|serru*|serrurier|serviced|set aside|settl*|settle and|settled
-2 several causes|shade|shade and|short conversation|should we|shy|sich so|side|sie das|sie jetzt
-2 sie ohne|sie sich|sinon|sinon a|sit|so an|sobre los|soll es|sollt*|sollten|sollten antworten|someo*
-2 someone|someone has|something i|something in|something needs|somew*|somewhere|spring|squea*|stain
-2 stick and|story|student|su peticion|su respuesta|sun|surface|t elle|tag frau|talk through
-2 tamano tiene|tarif|team is|technician|telefono podemos|telephone peut|tell from|tell whether|texts
-2 texts already|th and|than|that i|that model|that something|the books|the edge|the fair|the figure
-2 the ground|the insurer|the kids|the lamp|the leak|the limb|the list|the long|the make|the nearest
-2 the noise|the outdoor|the party|the school|the town|the trouble|the warehouse|their|them first
-2 there ?|there and|they have|think about|this is|through your|tiene que|time ?|time and|to answer
-2 to check|to meet|to move|to send|to stand|to tell|to work|todo el|together with|too ?|touch about
-2 tout depend|toute la|trail*|trailer|trata y|trente|tuber*|turn out|twice|uberl*|um welchen|un permis
-2 un plazo|und das|und seit|und vom|und wann|under|understand what|une question|uns auf|uns noch
-2 until somebody|until the|up in|uprig*|upright|us !|us what|use the|used|usted|usually at|valve ?
-2 veget*|vehic*|versp*|vet|vient la|voisi*|voisins|vorher|vos voisins|vous conviendraient
-2 wande gesehen|wann soll|warm|warranty covers|was not|was passiert|water|water comes|we charge
-2 we keep|we know|we say|wear|wear it|wedding|welchen auftrag|welcher nummer|wenn er|what else
-2 what happens|what that|what time|what was|what would|whether they|which colors|which day|which i
-2 which job|while our|who knows|will go|will put|window|wir in|wissen sollten|with|woran|woran es|work
-2 would be|would need|would pay|would suit|would the|writing about|wu|y|y las|y le|y no|y si|years
-2 yes we|you !|you ;|you bite|you mentioned|you move|you or|you say|you something|you tell|you usually
-2 you would|your husband|zu unserem|zusammenpasst|zusammenpasst kann|zweim*|zweimal
-3 : je|: our|; das|; nous|; please|; that|; what|<coin> :|<coin> <their>|<few> bedroom|<few> kids
-3 <few> so|<number> h|<their> am|<their> au|<their> con|<their> personas|<their> pm|<their> qm
-3 <weekday> a|^ a quel|^ are there|^ avant|^ bitte drehen|^ bonjour madame|^ combien|^ combien d
-3 ^ cuando|^ cuantas habitaciones|^ cuantos invitados|^ d habitude|^ das ist|^ de quel|^ depuis
-3 ^ depuis quand|^ des|^ desde|^ desde cuando|^ einen|^ ha vomitado|^ hello mrs|^ hello ruth
-3 ^ herzlichen dank|^ hi bea|^ hi carla|^ hi jo|^ hola carmen|^ hola marta|^ how does|^ how long
-3 ^ it depends|^ it has|^ la mancha|^ las|^ le ha|^ merci d|^ nos dice|^ nous l|^ ob sie|^ on ne
-3 ^ pour bien|^ pour quand|^ requests|^ schicken|^ schicken sie|^ seit|^ seit wann|^ si hace
-3 ^ sie hangen|^ take|^ there may|^ to|^ todavia|^ todavia no|^ um|^ unsere|^ unter welcher
-3 ^ vous ecrivez|^ wann wurde|^ was die|^ we take|^ what kind|^ when would|^ whether there
-3 ^ which days|^ wie alt|^ without|^ you ask|^ your sister|a <few>|a budget|a clear|a copy|a different
-3 a discount|a figure|a nous|a price|a primera|a question|a roof|a sa|a short|a t|a table|a urgencias
-3 a weekday|ab die|abierta|about dates|about the|about yours|above and|accou*|advice|afraid i
-3 after <their>|afternoons|aimerions|air|aise|algeb*|algebra|algun*|algunos|algunos datos|allergy ?
-3 along|along it|along the|already spoken|alt|am asking|am checking|an uns|an unseren|an welchen
-3 and <their>|and call|and for|and he|and take|and whether|anderes|angaben :|anges*|anima*|animal|anos
-3 answered|antes con|anybody have|anything about|anything in|appareil|apportez|apres midi|are <few>
-3 are glad|are handled|are up|arger|arriv*|arrivee|arrivee d|as your|ask what|ask whether
-3 asked whether|assis*|at a|at it|at what|auf <their>|ausge*|avanc*|avancer|avant noel|avez|avisarnos
-3 avoir pense|avoir pris|azule*|bas|base|be checked|bea|beaucoup d|beck|been there|before anybody
-3 before you|bei einem|best ?|besten ?|betri*|betrifft|beurt*|beurteilen|bevor wir|bien vous|birthday
-3 biscu*|biscuit|bitte drehen|bitte haben|bonjour madame|books|bouti*|boutique|brakes|braucht
-3 braucht es|breaker|bride|bring your|broken|calcu*|calcula|calendar|calendar for|call emergency
-3 call the|can answer|can be|can say|can stay|cases|ce soit|cela peut|celebrate|cello|charged you
-3 chaud|checking with|chef|chiens|church|claro|clientes|colin|colleague|combien d|combien de|come ?
-3 companero|company|con <few>|con <their>|con luz|contacting|contacting us|contacto|contacto con
-3 conteste no|conviendrait|copy|copy of|cosas y|county|cuantas habitaciones|cuantos invitados
-3 cuentenos|cuentenos un|d eau|d habitude|d ou|da ?|damit|dans votre|darf ich|das liegt|dass ein
-3 dass sie|date l|dato|dato :|datos :|de <few>|de pintura|de quel|de suite|de temps|debout
-3 decides about|dehors ?|deja joue|dejo la|del <number>|del <their>|del suelo|demande et|demon*
-3 den einzelheiten|depend du|des meubles|describing the|descu*|desde cuando|desk and|desoles
-3 dias lucia|die <number>|die <their>|die feier|die kundigung|die masse|die raume|die wande|die wir
-3 diffi*|difficile|direccion|discount|displ*|display|display show|do not|docto*|doctora|does anybody
-3 dogs ?|donc ne|donde|donner de|donnons pas|drehen|drehen sie|ecrire|ecriv*|ecrivez|ecrivez que|eine
-3 einem rabatt|einen|einer|einfach|eingebaut|einmal|einze*|einzelheiten|einzelheiten ab|ella|else is
-3 emergency services|en contacto|en erreur|en persona|encore si|enviarnos unas|envoy*|er das
-3 erreichen wir|es eine|es posible|es preguntar|es que|especially|espere|est passe|esta el|estam*
-3 estamos|et appelez|et de|etudie|etudie le|etwas|every|every*|examen|examen de|falls|fallt|falta un
-3 faltan|faltan algunos|faure|feet|fehle*|fete|final is|flavor|flyers|for contacting|for sending
-3 for this|for your|forty|forwarded|foto ?|foto con|fotos ?|frau beck|frau sommer|froid ?|from <their>
-3 from above|from that|fruh|fullu*|fur den|furna*|furnace|geben|geben wir|gedac*|gedacht|gedacht haben
-3 geht es|genehmigung brauchen|genre|gerade|gern zuerst|geschrieben haben|gesehen haben|gesprochen
-3 getting in|gluten free|go ahead|good for|gross*|gusta|ha|ha vomitado|habit*|habitacion
-3 habitaciones son|habitude|habla de|handl*|handled by|hangen|hangen von|hangt von|has had|hat er
-3 hat mein|hause|haut|haut ou|have anything|have forwarded|have photos|have pictures|have received
-3 hay ninos|hay un|haya que|he names|heari*|hearing|heat|hello mrs|hello ruth|help us|her
-3 herzlichen dank|hi bea|hi carla|hi jo|hier|hill|himse*|himself|hinge|hola carmen|hola marta|holdi*
-3 holding|honest|house|houses|how does|how many|how old|hund|hunde|i could|i have|i was|ihr sohn|il
-3 im paket|in <number>|in each|in general|in that|in touch|in which|indui*|induire|induire en|inquiry
-3 interet|into a|is annoying|is at|is best|is different|is not|is still|ist argerlich|ist und|it can
-3 it depends|it or|it under|j ai|jamais|jefe|judge that|julie|juno|just say|keeps the|kind|know how
-3 know the|know which|knowi*|knowing|kowal*|kundi*|kundigung|l aise|l arrivee|l equipe|la boda
-3 la commande|la doctora|la habitacion|la mairie|la noche|la oficina|la patronne|la remise|la semaine
-3 last tuned|le gusta|leans|leans toward|lease and|leaves|leid das|les mesures|letter|licencia lo
-3 liegt und|like|likes to|lindq*|lindqvist|line|lines and|live|llama*|lo mejor|looks after|los <their>
-3 los clientes|loud|lucia|lucia :|luz natural|mairie|maison|maker|maker s|makes|mandarnos una|mande
-3 marc|marked|marry|marry on|marta :|masse|masse noch|may well|me know|meine|mejor es|meldu*|meldung
-3 mensaje a|mention a|message about|mesures|meubl*|meubles|might|miles|mind and|mine|mirara su|modell
-3 mogen sie|moment so|most of|motivo|movil|mr ortiz|ms ray|ms roth|muchas cosas|mudanza|mudanza de
-3 must be|ne donnons|ne pas|ne suis|ne veux|need them|needs to|new to|nicht raten|nicht sagen
-3 nicht vorgreifen|niema*|niemand sagen|ninos|ninos o|nivel|no es|no problem|no se|noch|noise
-3 nos conditions|nos falta|nos faltan|nos mande|nosotros no|not decided|not do|not put|not see
-3 not take|not use|notes|nous <few>|nous aimerions|nous ecrire|now|now and|now i|nuestra respuesta
-3 nuestras|number and|number next|nuria|nuts|o en|o no|ob sie|occas*|occasion|occasion !|oder die
-3 odeur|of each|of these|ofici*|oficina|oil|old mill|old the|omar|on <weekday>|on ne|on what|one ?
-3 only then|ont|or for|or is|or no|or the|ortiz|other dogs|ou en|ou vient|our front|our office
-3 our teacher|outsi*|outside|outside ?|over <number>|owner s|owner who|owners|paar fotos|pages|papers
-3 parle|part|partn*|partner|pas deviner|pas donner|pas la|pas repondre|passe|passiert|passiert ist
-3 patio|patro*|patronne|patronne qui|pedido se|pense|pense a|peque*|per e|perros|person|person on
-3 person to|persona|personen|petic*|peticion|peux donc|pharm*|pharmacist|pictures and|piso ?|place on
-3 plais*|plaisir|plant|plants|plazo|plus ?|por avisarnos|por correo|por escribirnos|por las|posee
-3 posib*|posible|pour bien|pour quand|pourriez|pourriez vous|pouvo*|pouvons|precio depende
-3 prefere donc|preferez vous|preferimos|prefiere|prefiero|prefiero no|preguntado al|preguntar a
-3 prendre|primera hora|print*|pris|prote*|qm|quand le|que el|que haya|que lo|que prefiero|que tiene
-3 quel numero|quelle annee|quelque|quelque chose|question about|question for|qui tient|quick|quick*
-3 quickly|quier*|quieren|quitt*|quittung|quoi que|quote|quote of|raten|raul|reading your|receipt ?
-3 received|received your|regarde toujours|repondre il|reponse et|reserve|rest|right away|right person
-3 roof is|rules|s worth|sa|sa place|same way|sans avoir|sans voir|savons pas|say anything|say whether
-3 say yes|say yet|says anything|sched*|schedule|schicken ?|se ocupa|season|see ?|sein ?|senal|senti*
-3 sentimos|separately|services|share|share a|shing*|shingles|short|show|shut off|si hace|si l|si le
-3 sich aus|sie arger|sie dafur|sie die|sie hangen|since that|sind die|situation|sketch and|so|so soon
-3 socket|sohn|somebody has|sommes desoles|soon after|spoken with|start ?|stein|stood|storm damage
-3 su pregunta|suis pas|suite|sur place|surto*|surtout|t il|tag dana|tag herr|take a|take your|tamano
-3 tarde|techn*|telefonnummer|telefonnummer erreichen|temps cela|tendria|tendria que|tenga*|tengamos
-3 that our|that turns|the animal|the breaker|the children|the clear|the deck|the details|the display
-3 the file|the flyers|the garage|the hinge|the maker|the old|the owners|the piece|the room
-3 the schedule|the stain|the tree|the unit|the windows|the wiring|them ?|them in|theo|there any
-3 there may|third|third floor|this about|this and|throu*|through|tiene ?|tiene la|tient le|time|times
-3 to <coin>|to <their>|to ?|to it|to settle|to that|to write|tofu|touch*|toujours le|tout de|toward
-3 toward the|trait*|translation|tree|tuned|turns|turns out|um ein|umzug|un buffet|un dato|un peu
-3 una lista|una mudanza|unas <few>|unas fotos|und brauchen|und ich|und ihr|und von|und wo|une|une date
-3 unple*|unpleasant|uns bitte|uns gedacht|unter welcher|up to|urgencias|urgent|us one|us the|us when
-3 venir|venir ?|vera|verkaufen|versc*|version|verstandnis|very different|veut|veut voir|veux|veux pas
-3 vez|viele gaste|visit and|visit*|vomit*|vomitado|vorgr*|vorgreifen|votre demande|votre interet
-3 votre situation|voudr*|voudrions|vous ecrivez|vous induire|vous joindre|vous repondre|vous une
-3 vous voulez|voy|voy a|walls|wande|wants to|waren|was die|was last|wasser|we can|we need|we take
-3 we talk|web|week so|weekday|weekends|weight|welcher|welcher telefonnummer|welco*|welcome|well be
-3 wenn|went|werkt*|what did|what kind|what s|what they|what we|what went|when|when would|where is
-3 whether that|whether there|which days|which do|which number|who keeps|who looks|wie|wie alt|will ask
-3 wir bei|wir die|wir gern|wir mochten|wir verkaufen|wiring|with its|with other|woche vom|work ?
-3 would also|would cost|would keep|writing and|wurde es|y a|y de|y despues|y enhorabuena|y estamos
-3 y preferimos|ya no|year it|yet what|yet whether|you already|you have|you like|you marry|you take
-3 you to|your <their>|your inquiry|your patience|your plans|your request|zahl|zeigt|ziegel|ziegel und
-3 zu hause|zu lesen|zuerst kennenlernen|zuruck das
-4 : das|: j|; ich|; je|; nosotros|; wir|<coin> et|<coin> y|<few> bedrooms|<few> photos|<few> zimmer
-4 <month> and|<number> to|<their> <coin>|<their> <their>|<their> and|<their> avec|<their> by
-4 <their> en|<their> i|<their> in|<their> is|<their> rd|<their> sounds|<their> the|<their> von
-4 ^ a <their>|^ a que|^ a t|^ about|^ about the|^ and who|^ aucun|^ aun|^ aun no|^ avant d|^ bebe
-4 ^ bebe agua|^ before anyone|^ bonjour dana|^ bonjour monsieur|^ can|^ congratulations !
-4 ^ cuanto tiempo|^ de quelle|^ dear customer|^ diganos|^ do|^ do they|^ does it|^ does she|^ donde
-4 ^ donde es|^ etes|^ etes vous|^ fur den|^ hallo frau|^ hello jim|^ hemos|^ herr lang|^ herzlichen
-4 ^ hi !|^ hi there|^ hola !|^ hola dana|^ i do|^ i have|^ i know|^ i read|^ if so|^ if your
-4 ^ in welchem|^ is there|^ is this|^ is water|^ jemand|^ jemand aus|^ la semaine|^ lamento que
-4 ^ las devoluciones|^ le cout|^ le he|^ le tarif|^ les regles|^ let me|^ let us|^ lo habitual
-4 ^ lo normal|^ no|^ no job|^ no problem|^ nos cuenta|^ nos pregunta|^ nuestras|^ ob das|^ on peut
-4 ^ our showroom|^ our workshop|^ para poder|^ please take|^ por favor|^ prices|^ quelle est|^ quiere
-4 ^ quiere que|^ roughly|^ si hay|^ someone from|^ souhaitez|^ souhaitez vous|^ um welches|^ une
-4 ^ une collegue|^ unfortunately|^ unfortunately we|^ usted|^ vos voisins|^ vous parlez|^ was ist
-4 ^ we always|^ we do|^ we understand|^ we would|^ wer die|^ what exactly|^ when did|^ wo ist
-4 ^ you mention|a bigger|a bill|a broken|a bucket|a deadline|a difference|a distance|a fun|a leak
-4 a lovely|a morning|a nice|a party|a piano|a que|a qui|a sketch|a visit|about cost|about money|above
-4 acabo|acabo de|address and|admin*|administracion|affec*|after a|afterwards|again on|agenda et
-4 agreed on|agua ?|ahora ?|ai pas|ai transmis|aimeriez|aimeriez vous|alergia|aller|als rahmen
-4 als wunsch|an old|ana|and <coin>|and ben|and ca|and get|and has|and how|and the|and would|ander*
-4 anderer|anfan*|anfangen|angab*|angaben|angek*|angekommen|angekommen und|anhand|annecy|anseh*|ansehen
-4 answer that|answers|anybo*|anybody|anyone|anything is|apprendre|are several|arzt ?|as it|as soon
-4 as we|ask your|asked for|at every|atten*|aucun|auf diese|aufgeschrieben|aufzug|aun no|aus unserem
-4 ausse*|autre garage|avec <few>|avec des|avec nous|avis|avoir lu|avoir vu|ayudaria|ayuntamiento y
-4 b <their>|baker|banca*|basta con|bauamt|be glad|be happy|be possible|beauc*|beaucoup|bebe agua
-4 bedro*|bedrooms|been frustrating|before|before anyone|before she|ben is|better for|bevor ich
-4 bien nos|bigger|blanc|blum|boda|boda del|bonjour dana|bonjour monsieur|bothering you|box|brandt
-4 bucket|bucket under|budget de|building department|built|by e|calen*|came|can look|can work|car is
-4 carol|causes|ceremonia|certified|check that|chiff*|chiffre|children away|chose|chris|cita|city s
-4 claire|claire qui|clear to|close|colle*|colleague who|collegue|combi*|combien|comes down|coming ?
-4 comprends votre|con el|con usted|confirm|congratulations !|conna*|conoc*|conocer|conocer el
-4 conseiller|consulta sobre|contarnos|conve*|convi*|corre*|cosas|could go|could somebody|cout|crews
-4 cuanto mide|cuanto tiempo|cuenta que|customers|daily|dana :|darle una|darum|das bauamt|das dauert
-4 das wasser|das zu|dass wir|date that|dauert hangt|de <their>|de chiffre|de cote|de dire|de lire
-4 de lo|de penser|de quelle|de una|dear customer|debajo|decide about|decides on|decir|decirle si
-4 dehors|delay|delic*|demandez si|den ort|den preisen|depar*|department|der grossen|des enfants
-4 desea un|despu*|despues|devant chez|devin*|deviner|devoluciones|devoluciones las|dice que
-4 die anfrage|die tur|diese|digan*|diganos|dire quoi|directamente|directrice|dispa*|dista*|distance
-4 dites nous|docum*|documents|doit d|donde es|double the|dr|du velo|early to|eau et|ein instrument
-4 eine liste|einen termin|eines|einschatzung|el bano|el muro|el seguro|el taller|elect*|electrician
-4 elle a|elle est|else we|empezar por|en decide|en sais|en suis|encore|entre les|entscheidet das
-4 er den|es empezar|es la|escribirnos|esperaba|est arrive|est entre|est le|est trop|estimator|et|et l
-4 et ne|et un|eveni*|every morning|every other|everybody|exerc*|explain|explains|exter*|faiso*|faisons
-4 far|farm|favor no|feier|felic*|felicitations|fenet*|file and|filter|findet|first to|foil|foot
-4 for him|for reaching|for telling|for thinking|for trusting|format|forward|forward to|from <number>
-4 from her|from him|front desk|fuhrt|fun idea|ganzen|garage|garde|gehabt|gehabt ?|geoff*|geoffnet
-4 gern ein|gern telefonieren|geseh*|gesehen|get back|gewoh*|give medical|given|given your|glad to
-4 glass|gluck*|gold|gold foil|good that|gross ist|grossen mobel|guarantee|guess at|guests
-4 guests sounds|gusto|ha visto|habe|habe sie|habitual|habla|hablar primero|habt|had a|hallo frau
-4 handles|hangt vom|has|has a|has looked|has she|hasta que|have given|have pets|have spoken|he anotado
-4 he pasado|he preguntado|hear|hear that|hearing from|hello jim|her desk|herr lang|herr sommer|herst*
-4 hersteller|herzlichen|hi !|hi there|hoa|hola !|hola dana|hoping|hoping for|house !|how nice
-4 ich nicht|ich noch|ich so|idea !|if so|if your|ihre anfrage|ihre fragen|il des|il n|il se|impos*
-4 impossible|impossible de|in our|in welchem|in writing|inbox|ines|instrument ?|interest in|into it
-4 invitations|irait|is a|is anything|is in|is ordered|is something|is there|is this|is too|is water
-4 it about|it broke|it from|ivan|ivan :|je demande|je lui|je prefere|je viens|jemand aus|jetzt und|jim
-4 jo|joue|judge|just reply|kann niemand|kassel|keep the|kenne*|kennenlernen|kind words|klaren|know ?
-4 know about|know just|know one|know where|kollegin liest|kosten|l on|la ceremonia|la directrice
-4 la journee|la voir|lamento que|lane|lange das|lange ein|las devoluciones|las lleva|las paredes
-4 last week|le <their>|le cout|le dossier|le escribe|le souhaitez|le tarif|le temps|le vendria
-4 le verifions|lehre*|les gens|les mains|les regles|let us|lid|liste|liste der|lit|lo habitual
-4 lo normal|long it|look after|look around|look forward|look up|looked please|los precios|lu|lu le
-4 lyon|m|main valve|mains|mains de|maison de|make a|makes sense|mandarnos|matter for|may|mayores|mean
-4 measu*|measurements|mecha*|medico|melden|menti*|merci d|message with|mesur*|metros|mide|mieux que
-4 mirar|mirara|mis|mme|mochte er|mochte ich|model and|moglich ist|more about|morni*|morning|mostly
-4 mother|mother s|ms hart|must have|muster|n ai|n est|nach den|names|near|necesita una|necesitamos
-4 need to|next steps|next to|ni de|nina|no job|no queremos|no quisiera|noch ?|non plus|normal es
-4 nos dice|nos pregunta|nosotros !|nosotros para|not a|not judge|not name|not promise|not reserve
-4 not tell|not there|note le|noted your|notre planning|notre reponse|nous envoyer|nous voulons
-4 nouvelle|ob das|ob die|of <coin>|of <few>|of about|of your|older|on <number>|on her|one thing
-4 one who|one would|online ?|only the|open on|other firm|others|ou est|our estimator|our own
-4 our showroom|outdo*|outdoors|ouver*|owner|pages ?|pago <their>|pairs|paket|par telephone|para poder
-4 para una|pared*|paredes|parle de|parler de|parlez|parlez de|pasado su|paso ?|pass on|passed it
-4 pensar|pensar en|penser|penser a|pero no|perrin|person who|personas|pete|pets|peut vous|peux pas
-4 photos and|picture of|pictures of|pilar|please ask|please call|please go|please take|please turn
-4 plutot|podem*|podemos|poder|poder responderle|por|por debajo|por pensar|poser la|pour la|pour les
-4 pour parler|prefi*|pregunta por|preguntado|preis*|preisen|presupuesto es|profesora|propre|que ella
-4 que l|que mirara|que necesita|quelle est|question sur|qui en|quisiera|quoi|rahmen|rat|ray|rd
-4 reach the|reaching|reaching out|readi*|recht*|recib*|regarder|regles|remor*|reply to|requests
-4 responderle|responderle bien|resse*|review|ring you|roof yourself|room ?|roy|rule|s building|s good
-4 s hard|savoir si|saw|scan|schau*|schauen|schicken sie|schme*|schmerzen|schreiben ?|screens|se la
-4 see what|seit wann|sense|sense to|sent|serian|several ways|she been|she says|should know|showr*
-4 showroom|si|si el|si hay|si la|si quiere|sich die|sich melden|sides before|sie den|sin ascensor
-4 since|sitio|so far|so please|something our|sometimes|sometimes the|soon as|sounds lovely|spoken to
-4 steps|storm and|su consulta|sugge*|suggest|swells|tardes|teacher|teil|telefonieren|tell me|tell you
-4 terrain|th so|that a|the box|the building|the doctor|the drying|the emergency|the kind|the lid
-4 the main|the measurements|the neighbors|the owner|the permit|the person|the rest|the rooms|the sheet
-4 the teacher|the water|they like|thing|this one|thomas|through the|tiempo lleva|time to|time with
-4 to begin|to confirm|to explain|to find|to go|to hearing|to her|to see|to think|to throw
-4 to understand|told <their>|tom|too|too small|tot pour|traba*|tragt|trained|transmis|transportista
-4 trop tot|trouble with|trouv*|trust*|trusting|trusting us|turn off|um welches|un budget|un piano
-4 un plan|un presupuesto|una fecha|una reparacion|unas|und ist|und mochten|und wie|under it
-4 understand how|understand your|une collegue|unfor*|unfortunately|unfortunately we|unklar|unos
-4 unos <their>|uns den|unser*|unserem team|unseren meister|until|until a|urban*|us by|us is|us know
-4 used to|vary|vendria|vendria bien|verifions|veterinaria|viene|vienen|viens|viens de|vient elle
-4 visitors|von den|vor den|vor ort|voulez|voulez etre|voulo*|voulons|vous avec|vous avez|vous irait
-4 vous parlez|vous plutot|vu|vus|wann hat|wann ist|want a|war|waren sie|was ist|was there|was your
-4 wasser kommt|ways to|we always|we understand|weiss nur|weitergegeben|welchem|welchen|wenn wir
-4 went wrong|wer|wer die|what could|what exactly|what he|when did|where to|whether it|who decides
-4 who would|wish|wissen wir|with <their>|with my|without an|wo findet|wo ist|wohin|wohin geht
-4 words about|worse please|would|would not|would tell|wurden|y del|y el|y lo|y todavia|you check
-4 you first|you had|you is|you keep|you mention|you need|you saw|you spoken|you still|you want
-4 you whether|your family|your kind|your mother|your own|your question|your wish|your words|zum
-5 : is|; our|; the|<few> floors|<few> page|<few> that|<month> <their>|<their> als|<their> de
-5 <their> feet|<their> gasten|<their> guests|<their> people|<their> personen|<their> square
-5 <weekday> ?|^ <their> is|^ a colleague|^ and which|^ and would|^ au|^ au plaisir|^ combien serez
-5 ^ danke dass|^ dites nous|^ eine kollegin|^ elle vous|^ en cuanto|^ enhorabuena|^ enhorabuena por
-5 ^ es por|^ est|^ est ce|^ estimado cliente|^ fermez|^ fur wie|^ ha hecho|^ hallo herr|^ has
-5 ^ has the|^ hay muebles|^ he apuntado|^ hello dana|^ hello mr|^ if there|^ is anyone|^ it may
-5 ^ je comprends|^ just tell|^ l eau|^ lamentamos que|^ may|^ may we|^ meine|^ muchas gracias|^ no hay
-5 ^ nos|^ ob es|^ only|^ ou est|^ please do|^ please stay|^ pourriez|^ pourriez vous|^ puede que|^ que
-5 ^ quelle belle|^ quien le|^ s|^ s il|^ sehr geehrte|^ sehr geehrter|^ shall|^ shall i|^ si empeora
-5 ^ sie schreiben|^ siento mucho|^ siento que|^ sin|^ sin ver|^ so|^ sobre|^ somebody from
-5 ^ sorry about|^ that is|^ the calendar|^ to put|^ uber|^ un|^ una|^ una persona|^ what|^ what is
-5 ^ when|^ when was|^ where|^ where will|^ whether|^ whether a|^ which name|^ wie gross|^ wie schon
-5 ^ wir sehen|^ woher|^ woher das|^ would a|^ y a|^ yo|^ yo no|^ you want|^ you wrote|^ your message
-5 a colleague|a few|a great|a house|a number|a picture|a sample|a smaller|abends|about ?|accountant
-5 acons*|aconsejarle|adivi*|adivinar|adresse|alerg*|algo libre|algun mensaje|already have|also|alt ist
-5 am <their>|and have|and was|and will|anfra*|anfrage|ann|answe*|anyone in|anyth*|anything|apuntado
-5 arbei*|are and|arrived|as well|ask about|ask for|asking about|asking for|asking us|assoc*
-5 association|at them|atrevo|atrevo a|au plaisir|au telephone|auch|aun|ausku*|auskunft|auszi*|avance
-5 avant l|avant que|avez besoin|away from|ayuda|bakery and|baking|banos|be something|be told|be very
-5 beaut*|beautiful|bebe|before anything|before he|before they|belle|bemer*|bemerkt|beschwerden
-5 besoin d|besser|bien note|big|bis <weekday>|bitte den|bonne|bookkeeper who|both ?|break ?|building
-5 but i|but that|by <their>|by may|cabin*|can imagine|can reach|cannot|carbon|carmen :|ce ?|ce moment
-5 ce qu|celeb*|cerrar|cerrar la|certificate|changent|changes|check and|chemin|children and|cierre
-5 cifra|clair|cliente :|close to|colleague is|combien serez|coming in|compare|comprendre|con las
-5 conte*|conteste|conversation|cote|could be|cracks can|cuent*|cuesta mas|customer|d une|dachr*
-5 danke dass|dans notre|das gerat|das ist|dass das|dass der|dass es|datos|de dinero|de donde|de parler
-5 de paso|decides|decido|delan*|delante|demandez :|demandez nos|den hinweis|den notruf|denn|dentro
-5 depend des|depende de|depende del|detai*|details|diagnose|did you|die fotos|differ|dira|director
-5 do is|do they|does anyone|does he|does our|does she|doing|donde viene|down <their>|du <weekday>
-5 easier|editi*|edition|ein hund|el <their>|elle vous|email|empeo*|empeora|empre*|empresa|en <their>
-5 en ce|en cuanto|en nosotros|en parler|en serio|en tete|encargada|enhorabuena por|enjoy*|enjoyed
-5 enjoyed reading|envoyer|errei*|erreichen|es geht|es por|es um|escribe|escribo|est bien|esta en
-5 estamos revisando|estimado cliente|et du|et nous|et que|etais pas|etes vous|etre rembourse|etwa
-5 existe|expla*|eyes|fabricants|facts|fahren|fahren sie|father|faut|fecha que|fermez|few|fiesta|file
-5 firm|first|first and|first look|for something|form|forwa*|free ?|free to|frien*|froid|from you|front
-5 frust*|frustrating|fuhrt frau|fur ihr|fur wie|garde le|gaste|gasten|gebaut|geehrte|geehrte frau
-5 geehrter|geehrter herr|gerat|gespr*|get a|getafe|gets worse|glad|go about|go on|good to|got it
-5 grand*|grossen|ha hecho|haben <their>|hablar por|had the|hallo herr|hangt|hard for|hard to|hat sie
-5 haupt*|hausm*|hausmeister|have seen|have your|hay muebles|hay que|he apuntado|hecho ya|hello dana
-5 hello mr|herr vogt|herrn|herzl*|hinwe*|hinweis|hizo|hochz*|hochzeit|home ?|hope you|hopes|i do
-5 ich nichts|ich notiert|ici|if there|ihnen <weekday>|ihnen keine|ihr vertrauen|il est|il reste
-5 in mind|in ruhe|infor*|instr*|instrument|insul*|insulin|insurance and|into|into that|invitados|ir
-5 is anyone|is no|is possible|is that|is your|isst|isst jemand|ist als|ist die|it be|it gets|it on
-5 jana|je le|joind*|joindre|just tell|kinds|kinds of|know more|know that|koln|koln nach|konnt*|l autre
-5 la decision|la encargada|la fuite|la tarde|lamentamos que|lamin*|laminate|large|las mira|lasst
-5 lasst sich|last company|later|le chemin|le comprends|le de|le escribo|le ha|le viene|legal advice
-5 legal questions|leido|let me|lettre|lieu|like your|likes|limb|lines|lire cela|list and|little one
-5 llame|llave de|locks|looking for|looking into|looks at|lower|ma collegue|maison est|may not|may we
-5 me atrevo|meant*|meantime|measure|mechanic|medic*|medical|medical advice|medicine|meister|mejor el
-5 meldet|meldet sich|mensaje sobre|mentioned|mentioned <their>|mentioned that|message a|message is
-5 mind|mind ?|mire la|mit <few>|mobel|momen*|momento|momento no|muchas gracias|mucho que|muebl*
-5 muebles|n etais|nachm*|nadia|natural|natural ?|ne pouvons|neighbors|nicht|nicht und|night is|ningu*
-5 ninguna|no lo|no me|no quiero|nobody can|nombre|nos lo|nos prix|not in|not know|not wait|note about
-5 notre equipe|notruf|nuestro equipo|numbe*|numbers|numero|ob es|oben|of <their>|of them|ohne die
-5 on how|on may|on site|one photo|opens|ort|other side|our bookkeeper|our electrician|our planner
-5 over <their>|own|packen|pain|parler d|parte le|pas les|pasado|paso y|passer|patience|paula|pay up
-5 people|people bring|people who|perso*|persona de|personas y|personnes le|peut etre|photo of|piece ?
-5 place to|plaisir de|planner|planner has|planning|planta|please leave|please stay|poco mas|por una
-5 pouvez vous|power|prefer|prefere|preferez|preguntar|preise|price depends|price of|prime*|prix|profe*
-5 prome*|prono*|puede que|puedo decirle|put together|qu est|que color|que mire|que paso|que planta
-5 que ver|que vous|quelle belle|quelle heure|quelques|question to|questions|qui est|qui s|quien le
-5 quiere que|quiero|quisi*|reach|read that|read this|reading about|reading it|recue*|recuerda
-5 rembourse je|remise|repondre a|report|respu*|respuesta|revisando|road|rosa|ruckg*|rufen|rufen sie
-5 ruhe|run ?|saber si|sait|salt|sample|savoir|say how|schon einmal|schon*|schreiben dass|schwer|scree*
-5 se puede|se que|see|see why|seeing|seeing the|seen the|sehr geehrte|sehr geehrter|sein oder|send you
-5 separ*|ser|serez vous|seul un|seule*|seulement|sever*|several|shall|shall i|shoes|should the|show ?
-5 si cela|si empeora|si nous|sich zuerst|sie an|sie nennen|sie schreiben|sie selbst|siento mucho
-5 siento que|signale|silen*|simple|since <number>|small shop|small*|smaller|soll|solo|somebody from
-5 someone else|something like|something to|sorge|sorry the|souhaitez vous|spani*|spanish|square feet
-5 start in|start*|starting|statt|stay off|steht in|stopp*|stopped|storm|stove|surfa*|telef*|temps de
-5 tenan*|tenants|tenants association|tengo|terraza ?|test|than we|that <their>|that are|that must
-5 that to|the allergy|the desk|the facts|the knee|the meantime|the pain|the power|the price
-5 the question|the salt|the same|the storm|the wall|the warranty|the yard|there a|there is|they make
-5 think|this to|tiera*|tierarztin|to a|to compare|to give|to judge|to put|to start|told without|tomam*
-5 tomamos|tomamos en|too early|trabaja|transmis votre|trop|troub*|trouble|tut uns|uber <their>
-5 un devis|un piso|una cifra|una persona|una respuesta|uncle*|unclear|und die|und haben|und konnen
-5 und wir|une maison|uns leid|unsere leiterin|unserem|unseren|up with|upset|urgen*|us about|us how
-5 us which|vertrauen|viene la|vogt|voir les|von koln|votre confiance|votre mariage|votre question
-5 vous donner|vous lire|vous un|wait|wait for|walk through|wall on|warten|was it|was the|we call
-5 we cannot|we usually|we wo|weath*|weather|weiss ich|weite*|welchen tagen|well|what does|where will
-5 where would|whether a|whether we|whether you|which name|wie schon|wie viele|will write|wir sehen
-5 wir von|wires|with your|without looking|without seeing|woher|woher das|word|work out|worth|would a
-5 would help|wrote|wrote that|wunsch|wunschen|ya algun|yo no|you called|you decide|you feel|you for
-5 your accountant|your basement|your street|zeit|zuerst die
-6 ; lo|<few> ist|<their> <number>|<their> invites|<their> le|<their> windows|<weekday> morning
-6 <weekday> to|^ <few> ist|^ <their> windows|^ a person|^ a quote|^ avant de|^ bei ihnen|^ best
-6 ^ best wishes|^ comprendo|^ comprendo que|^ congratulations on|^ could you|^ cuantas|^ cuanto
-6 ^ des que|^ die meisten|^ elle|^ entendemos|^ entendemos que|^ es tut|^ es una|^ estimada senora
-6 ^ estimado senor|^ forty|^ frau|^ ha|^ hay ascensor|^ hey there|^ hola sam|^ i hope|^ ihre nachricht
-6 ^ is the|^ it would|^ konnen|^ konnen sie|^ lassen|^ lassen sie|^ maitre|^ most people|^ no damos
-6 ^ notre couvreur|^ once|^ ou|^ pago|^ please keep|^ podria|^ podria enviarnos|^ prefieren|^ quel
-6 ^ quel jour|^ quels|^ quien|^ se puede|^ sie fragen|^ una foto|^ und|^ une personne|^ une photo
-6 ^ unser laden|^ vous dites|^ wann haben|^ warm wishes|^ we ca|^ we look|^ welche|^ what do
-6 ^ what does|^ who|^ wie lange|^ wir freuen|^ wir nehmen|^ you asked|^ you describe|^ you mentioned
-6 ^ you say|^ you were|^ you write|a burst|a ce|a fair|a good|a guess|a l|a lawyer|a message|a person
-6 a proper|a small|aber das|able|able to|abogado|about it|about prices|after rain|agit|agit il
-6 agradezco|ai demande|ai interroge|alegr*|alegria|aller*|alter|an den|an estimate|and are|and what
-6 and where|and which|anota*|anotado|antworten|anything else|appelez|appor*|arbeiten|are looking
-6 are there|arrete|asi que|ask around|asked the|at this|at your|attendre|aus der|avait|avant d|avocat
-6 avons bien|bakery|barrio|barrio esta|bathrooms|be seen|before i|begin|behind the|bei der|beschwerde
-6 best wishes|better|bicic*|bilder|bill of|birth*|birthdays|blick|buena pregunta|burst|burst pipe
-6 by email|by phone|ca not|cables|calle|calle mayor|cambia|cambia mucho|came in|can promise|can tell
-6 casa por|ce pour|ce qui|cela nous|certi*|chaque|checking|chien|choose|clini*|clinic|coach*|coaches
-6 comment|common|comprendo|comprendo que|confirm the|congratulations on|conta*|contestar|could you
-6 couvr*|couvreur|cracks|cuando lo|cuando se|custo*|d avoir|darle|das an|das fenster|das habe
-6 das verstehe|dass er|dass ihre|de hablar|de prix|de vous|decide el|dejado|demande a|den raum
-6 depend on|depende|der ferne|des|des que|describing|die meisten|dire si|dit|dites que|doctor has
-6 does water|donner|donno*|donnons|door open|drawi*|duena|e|e mail|ein paar|eine genehmigung
-6 eine kollegin|einsc*|either way|el fin|el interes|el sitio|elle|elles|else just|emerg*|emergency
-6 en la|en las|en mente|en nuestra|en occupe|enhor*|enhorabuena|ensui*|ensuite|entendemos
-6 entendemos que|entiendo su|entschieden|enviarnos|equipe|equipe s|erwachsene|es tut|esper*|est votre
-6 esta ?|estan|estimada senora|estimado senor|estud*|et a|et les|euch|evening|examinons|fabrique plus
-6 fahrr*|familie|faut il|feel|felix|ferne|floors|flores|for describing|for writing|foto hilft|fotos
-6 fotos de|fragen nach|frank|frau kern|frau roth|freuen|freuen uns|from here|from this|fur eine|gas
-6 gas company|gefra*|gefragt|geige|geige lernen|general a|gern ?|gesagt|gewah*|gewahrleistung
-6 go either|go through|grandes|great|gross|guess*|habe ich|haber|happy to|hard|hart|has reached|hasta
-6 haute|have <their>|have had|have many|have noted|have passed|have read|hay ascensor|haya|he dejado
-6 hear about|her to|here ?|hey there|hicie*|hilfe|hola sam|hones*|honestly|house is|how much|how the
-6 hurry|i get|i know|i read|ich mir|ich verstehe|ihnen ist|ihre frage|il deja|inquietude|interes
-6 interroge|invoice is|is behind|is hard|is looking|is reading|is under|is with|ist etwas|it all
-6 it has|it is|it makes|it may|it took|je ne|jemand|kalen*|kann|kennt|kern|kim|kitchens|kleine
-6 klingt nach|konnte|la calle|la duena|la nota|la question|laden|laden ist|las <their>|las flores
-6 le agradezco|le matin|le moment|leera lo|lernen|letter has|letzte|liest die|liest ihre|like best
-6 lira votre|lo decide|lo estamos|looki*|looking|love to|lovely|luis|maitre|make sure|many people
-6 marta|may be|medir|meisten|meisten bringen|mente|mente ?|messages|metres|mi companera|mir leid
-6 miran*|mirando|mit dem|mochten ein|mochten ihr|moment ?|most people|mucho de|must|nach|nach <their>
-6 nach und|name a|navres|ne peux|ne savons|need for|neue|ninos ?|norma*|normally|not able|not give
-6 not say|not something|not want|note|notre couvreur|nous a|nous est|nous le|nouve*|now ?|nuit
-6 number at|of a|office is|offnen|often|on a|on en|on or|on peut|on to|open <weekday>|otro dia|ou une
-6 out what|over the|paar|page|para hablar|people on|personne de|peux|photo aide|pide|piece|place that
-6 plain*|plainte|please do|please keep|please see|please tell|podria enviarnos|point|policy|pourr*
-6 pouvons nous|pouvons pas|precios|prefieren|preis|priya|promettre|proper|puede ser|que|que alegria
-6 que se|quel jour|quelq*|quels jours|quere*|queremos|questions like|qui decide|rain ?|rather not
-6 reached us|read about|reason to|recu|refle*|regarde|retours|richtig|ring|road and|rue haute|ruido
-6 s agit|s en|sabe|sagt|sagt ihnen|sam|sam :|savons|schaut sich|schrank|schreibe|schreiben|schuler
-6 se ve|sehen|send a|senor|senora|serious|she is|si es|sich das|sich erst|side ?|sie bitte|sie einen
-6 sie fragen|sie liest|sie uns|sin haber|site|sketch|so it|sobald sie|sobre|soit|some do|someone from
-6 something we|sommes navres|son ?|soon|sorry to|sortez|south|speak|spoken|stone|street is|such
-6 such as|suit|suit you|sure we|t|tag|talk on|tampo*|tampoco|teachers|telling us|tenido|that right
-6 the best|the calendar|the floor|the gas|the kitchen|the part|the roof|the rules|the wood
-6 their office|think*|thinking|thinking of|this at|this point|to <number>|to <weekday>|to get|to talk
-6 tochter geige|todavia no|told that|too late|touch|toujo*|toujours|trips|try|try to|uberlegen
-6 un abogado|un autre|un avocat|un chien|un perro|una|una companera|unang*|unangenehm|und an|und gibt
-6 understand that|une personne|uns gern|unser laden|unterricht|us a|usual*|usually|vea|vendr*|venez
-6 venez vous|venta*|vers|verstehe ich|veterinaire|viene mejor|voir la|votre inquietude|vous avait
-6 vous de|vous dites|vous souhaitez|wann haben|wann wurde|warm wishes|was with|water coming
-6 water stand|we do|we look|weiter|welch*|welches|well ?|what do|when a|where|where the|who is|wie es
-6 wie gross|wie lange|will check|will find|windo*|windows|wir erst|wir freuen|wir mehr|wir nehmen
-6 wir uns|wishes to|with care|wood|would love|write that|written down|wunsc*|y un|yes or|you around
-6 you ask|you send|your bakery|your interest|your little|your team|zimmer|zu|zu reparieren|zur
-7 <coin> que|<their> personnes|<their> und|<weekday> au|<weekday> bis|^ a photo|^ a quelle|^ abrimos
-7 ^ after that|^ are|^ are you|^ avez|^ avez vous|^ beim|^ bevor|^ bonjour sam|^ brauchen
-7 ^ brauchen sie|^ buenas|^ buenas tardes|^ conserva|^ could|^ das entscheidet|^ das klingt|^ dear mrs
-7 ^ dear ms|^ den kalender|^ does the|^ dogs|^ ein foto|^ einen termin|^ en que|^ entiendo que
-7 ^ estimada|^ good morning|^ hasta|^ herr|^ i understand|^ is it|^ ja wir|^ je n|^ kein|^ lamentamos
-7 ^ lamento|^ leider|^ les chiens|^ liebe frau|^ me|^ muchas|^ no podemos|^ no se|^ nothing is
-7 ^ nous n|^ ob wir|^ oui nous|^ perhaps|^ schon|^ schon dass|^ sehr|^ sentimos|^ sobald|^ sorry
-7 ^ warm|^ we work|^ what it|^ wir konnen|^ would you|a <weekday>|a deposit|a quelle|a quote|a tomar
-7 aber|aboga*|about <their>|abrim*|abrimos|adres*|advise|advise you|afraid|age|ahora|ai note|aider*
-7 aimer*|ait|all the|always|am afraid|am besten|am telefon|an answer|and a|and about|and do|and does
-7 and is|and one|and see|annoy*|annoying|antwo*|aparece|archi*|are a|are for|are something|are welcome
-7 are you|area|ascen*|ascensor|ask the|asked about|at all|attendez|au <weekday>|au serieux
-7 avec <their>|avons pas|away until|ayuda*|bano|before we|beginners|ben|besten|bonjour sam|budget of
-7 buenas|buenas tardes|build*|cabinet|carmen|caso|comen*|condu*|conserva|cuantas|das entscheidet
-7 das ernst|das freut|dass|dass ihr|de <weekday>|de las|de unos|dear mrs|dear ms|decide that|decided
-7 decir el|deman*|depuis <number>|des photos|describe|desde <number>|desha*|deshalb|desolee|despues se
-7 dia ?|did the|die zeit|dites|does it|does your|dogs that|domma*|dommage|donc|ecris|ecrit|edad|ein
-7 ein angebot|ein foto|el equipo|el grupo|el piso|elle dans|emergency room|en general|end ?|ended
-7 engin*|engineer|enten*|entiendo que|erst wenn|es an|es einen|es ihnen|es uns|est ce|estim*|estimada
-7 etre|exami*|expli*|fabrique|family|favor|feet of|for getting|for may|for now|fragen sie|freut
-7 front of|gebet*|gebeten|geehr*|gefal*|general|gens|getti*|getting|go over|good morning|grade|guess
-7 gute|han|handed|has been|have been|have not|have written|hay|hay nada|he|he pedido|hilft|idee|igual*
-7 ihn|ihre antwort|in front|insurer to|interest|invit*|invites|is off|is up|ist von|ja wir|jour vous
-7 julia|knows|l agenda|la responsable|lamentamos|lamento|las normas|lassen sie|le cabinet|le he
-7 leid dass|leite*|leiterin|les chiens|liebe frau|lieber|liegt|like to|lo de|look at|looks|lot of|love
-7 mairie qui|mayor*|mehr gebaut|message|message for|message to|mieux vaut|mill|mitta*|modelo|moglich
-7 mrs|ms|much|nachgefragt|nachmittags|navree|ne sais|ne se|nehmen das|nervo*|nervous|nice|nicht mehr
-7 nichts sagen|no damos|no esta|no fun|no puedo|no sabemos|noch nicht|normas|nos cuenta|not send
-7 not the|nous sommes|nous travaillons|number|nur|o se|o solo|ob wir|of what|old|on weekdays|ont ils
-7 or a|or does|oui nous|part is|passt es|pedido que|perha*|perhaps|pero|peut|plann*|planos|podria
-7 por favor|possi*|possible|promise that|puedo|que ce|que decir|que desea|que hora|que le|que nos
-7 que su|queja|quel|rather|reached|reason|recibe|repondre|request|responsable|roofs|roth|s desk|sabem*
-7 sabemos|sagen|sais|sais pas|schicken|schlimmer|schon ein|schreiben sie|se fabrique|see that|seen
-7 segun|sehen es|sein|seit <number>|send us|shut|si elle|si se|sie ein|sin ver|situa*|solic*|sommer
-7 sommes|souha*|souhaitez|souhaitez un|sounds like|suele estar|suis desolee|suis navree|super*|switch
-7 tardes :|team that|tejad*|tejados|telefon|telep*|telephone|tete ?|the driver|the moment|the office
-7 the phone|the team|to come|to decide|to say|tomar|tomas|town|trabajamos en|trans*|trata ?|tut mir
-7 uns sehr|use ?|useful|ve|vendrian|ver|ver el|ver la|verstehe|verstehen|viel|vom|von <weekday>|vorer*
-7 vorerst|vous ecris|vous et|vous les|vous nous|we ca|weekdays|welche|welcome to|were told|werks*
-7 werkstatt|what|what can|what happened|when it|when was|whether the|who does|why|wir konnen|wir nicht
-7 works*|workshop|workshop is|would rather|writes|writt*|written|y que|yet|you asked|you ca
-7 you describe|you know|you pack|you were|you wrote|your letter|your note|zum <their>|zurze*|zurzeit
-8 <few> is|<their> ?|^ <few> is|^ chere|^ chere madame|^ congratulations|^ danach|^ dann|^ dear mr
-8 ^ entiendo|^ hallo sam|^ hello sam|^ i see|^ i was|^ ist|^ ist der|^ merci pour|^ nous ne|^ nuestra
-8 ^ que parte|^ quelle|^ rien|^ rien n|^ si vous|^ steht|^ until|^ viele|^ vielen|^ vielen dank
-8 ^ vous demandez|^ what a|^ wo|^ y|^ zur|a date|a look|a photo|a un|abord|about|after that|agrad*
-8 allergie|am not|am sorry|and write|andere|anwalt|appel*|are asking|are sorry|arger*|argerlich|asked
-8 asking|at the|bescheid|bevor|bien|but|can see|cesped|chere|chere madame|child*|children|come in
-8 companera|con mucho|congr*|congratulations|cuantos|d abord|dana|dank|dank fur|das klingt|dazu
-8 dear mr|decide|decirle|demande|den <their>|den kalender|depen*|depend de|descr*|desea|desol*|dias :
-8 diffe*|different|direc*|dogs|el tiempo|empezar|en que|encan*|entre semana|equipo|erwac*|est elle
-8 etait|etwa <their>|everyone|famil*|famille|find out|flori*|for asking|fuite|gener*|grusse|habla*
-8 hallo sam|have no|have sent|helfen|hello sam|helps|herse*|herself|hope|i hope|il ?|ilusi*|ilusion
-8 imagine|immer|inter*|ist ein|it ?|kalender|know what|la piece|lange|lawyer|le dire|leera su|leid
-8 lesen|like a|lira|looked at|luz|made our|manag*|manager|matte*|matters|may <their>|mayor|meist*
-8 merci pour|messa*|mira|mochte|mogli*|montr*|mudan*|muss|muss die|muy|nach einem|nennen|no longer
-8 nota|noted|notie*|notiert|o el|oak|online|or just|otro|our manager|part of|pas de|pas encore|passi*
-8 perro|photos|pictu*|piso|plans|praxis|pregunta|primero|promise|que parte|que verlo|que votre|quels
-8 reach*|read it|reads|rense*|reque*|right ?|schaut|se trata|see it|serio|sie ?|small|sobre el
-8 sont elles|sorry that|souve*|souvent|talk about|taller|teach*|temps|that it|that we|that your
-8 the evening|the picture|the workshop|things|to hear|to look|todav*|todavia|trata|tut|uber|ultima
-8 un medico|una copia|und|under*|une reparation|uns an|until then|very|veter*|vielen|vielen dank|visto
-8 voir|wann|want|we only|weddi*|weddings|weekd*|were|will tell|wir arbeiten|wishes|wissen|work in
-8 work with|worse|write to|writi*|writing|wurde|you ?|your answer|your message|your week|zona|zuerst
-9 ^ and|^ andres|^ buenos|^ buenos dias|^ de que|^ elena|^ estimado|^ hola :|^ how|^ kind
-9 ^ kind regards|^ liebes|^ many|^ nous sommes|^ passt|^ sie mochten|^ sind|^ some|^ wann|^ would
-9 a lot|adults|algun|als es|an und|andre|autre|be a|been|before ?|besch*|both sides|buenos|buenos dias
-9 carry|compa*|comun*|cordi*|cuando|cuanto|decir*|decis*|decision|demandez|depends|depends on|desde
-9 dire|do you|does the|el ayuntamiento|elena|entscheidet|ernst|es ?|es una|est la|estaba|estimado
-9 et je|fair|find|geschrieben|hablar de|have asked|have to|hemos|hola :|hugo|hurry on|i understand
-9 idea|il vous|inqui*|it would|je comprends|keinen|kind regards|klingt|la agenda|la tiene|learn|leider
-9 liebes|liest|lire|look|looked|mais|medir el|mejor|monsi*|monsieur|no hay|no hurry|no podemos
-9 nothing is|office|parler|personnes|picture|pieces|plait|por el|preci*|preoc*|quien|read|regards
-9 reparieren|ruth|saber|say|schic*|schon dass|seit|selbst|serieux|si vous|sie mochten|sobald|sorry for
-9 sorry you|street|suele|sur le|tambi*|tambien|tell|this seriously|to bring|to know|to learn|to read
-9 tot|trabajamos|travaillons|tu|una foto|under the|une photo|verlo|versprechen|verst*|viele|vous ?
-9 vous demandez|vous plait|what a|with <few>|worn|you write
-10 ^ <their>|^ cedar|^ cedar pine|^ cuantos|^ danke fur|^ gibt|^ gibt es|^ good|^ gracias|^ gracias por
-10 ^ haben|^ haben sie|^ hat|^ i ca|^ je ne|^ liebe|^ merci de|^ siento|^ vous souhaitez|a first|algo
-10 alguna|andres|asi|avoir|buena|cedar pine|cela|confirmation|conse*|danke fur|de los|dice|disco*|foto
-10 frage|gemei*|gemeinde|good|hablar|help|i see|ihre nachricht|imagi*|lamen*|leera|liebe|mensaje
-10 merci de|mieux|moment|mr|mucho|nachricht|only|or|phone|photo|pine|prefe*|prices|quand|quelle|qui
-10 quiere|recom*|rien n|says|serie*|sides|so i|stehen ?|su mensaje|thank|thank you|that is|the right
-10 tiempo|to ask|understand|want to|we work|websi*|website|weiss|what is|wheth*|whether|which|who|write
-11 ^ bitte|^ have|^ have you|^ is|^ thanks|^ thanks for|^ which|^ wie|about your|answer|ask|aussi
-11 avez vous|cedar|comprends|cuant*|depend|depuis|desk|eher|entiendo|escri*|fun|graci*|gracias
-11 gracias por|herr|ils|is it|ist noch|mocht*|mochten|muchas|o|paul|pour votre|question|read your|rue
-11 s il|schre*|sehr|seriously|sont ils|sounds|thanks for|them|video|will read|would like
-12 ;|?|^ do you|^ hey|^ madame|^ merci|agenda|best|entsc*|fragen|gern|hey|how|i ca|is the|many|mensa*
-12 merci|mir|nachr*|nous ne|o por|pregu*|quest*|siento|some|something|talk|tell us|thanks
-13 :|^ danke|^ does|^ guten|^ guten tag|^ ob|^ please|^ thank|^ thank you|^ tiene|^ was|danke|decid*
-13 erst|fabri*|guten|guten tag|know|serio*|somet*|sorry|team|that the|that you|would you
-14 ob|oder|ou|regar*|votre message
-15 bitte|madame
-16 ?$|^ hola|frau|hola|please
-17 ^ bonjour|bonjo*|bonjour
-18 ^ dear|dear
-19 !|^ hallo|hallo
-23 ^ hello|^ hi|hello|hi
`;

/** What speaks for each kind, in a sentence that promises something. */
export const KINDS: Record<CommitmentKind, string> = {
  price: `
-15
15 <coin>
13 fifty
12 budget|extras|mehr|same
11 cents|flat|grand|hundr*|hundred|mas
10 <numb*|<number>|each|kostet|mueve|preis|quote
9 covers|forty|phone|presu*|presupuesto|rate|sixty|suffit
8 aparte|beide|bille*|cinqu*|cinquante|con|estim*|estimate|figure|funfz*|funfziger|fur|gets|mit|more
8 number|penny|plus|reicht|square|valla|wird|would
-8 abend|abgem*|abgemacht|accept|accou*|account|acept*|allein|allez|along|alter*|apply|apren*|apres
-8 arret*|assur*|attend|auftr*|auftrag|avons|batte*|begin*|boat|booki*|booking|brauchen|bus|busin*
-8 business|cable|cafe|cambi*|cambiamos|camion|carpo*|carport|casero|casse|centime|cerra*|cerrado|ces
-8 chant*|chantier|claro|class|clause|cleaner|clien*|cobrar|color|coming|comma*|comme*|como|compe*
-8 compte|couche|counts|crack|curso|danach|date|day|deck|decla*|demain|demander|deuxi*|deuxieme
-8 devolvemos|dia|diabe*|diagn*|durch|early|eat|either|enfan*|enfants|enrol*|entre*|envia*|ersta*
-8 erstatten|este|faire|far|feet|fest|floor|frais|friend|gerade|goutt*|grosse|hand|harml*|hatten|haus
-8 hold|inspe*|insta*|instalacion|insur*|jahre|kann|leak|leaves|line|lose|lost|made|mairie|maison
-8 mancha|mano|media|mein|mi|mirror|missed|monte|morni*|morning|most|next|non|okay|openi*|opening
-8 ouvri*|part|parte|pedido|porte*|porteur|pouvez|prometo|promised|quest*|quiera|regalo|repon*|resul*
-8 retur*|returning|safe|sales|segun*|segundo|semaines|sent|serait|seul|shake|show|soir|spare|stain
-8 stairs|stake|swimm*|swimming|tear|tendra|termi*|termin|thank|throw|toit|tops|traba*|treat*|tur|twice
-8 unsere|unter*|until|use|usted|vingt|werden|where|while|woche|wochen|work|write|yo
-9 ?|ans|avant|bad|becau*|because|booked|case|charged|collar|comme|condi*|could|count|cuenta|delivery
-9 derec*|die|dormez|dose|double|drips|dropp*|dropped|eine|email|erled*|erledigt|faute|gone|hay|house
-9 hueco|inscr*|inter*|its|jamais|lager|livra*|livraison|lleva|lui|menos|mention|mice|midi|moins|months
-9 neces*|nie|nuestro|ohne|oui|owe|paint|parki*|parking|pass|perfe*|permit|pills|promi*|qu|quedan|quito
-9 read|recon*|refun*|reimb*|rend|responsibility|retire|rights|rueda|salle|save|schon|semai*|seront|set
-9 sign|sitti*|sitting|slip|stock|tache|tagen|tarje*|tarjeta|terms|these|throu*|through|tisch|toda
-9 truck|veran*|verbi*|visa|volve*|vuelve|waiti*|waiting|wenig*|weniger|winter
-10 ab|away|basta|bien|brauc*|came|casa|charg*|come|consu*|contr*|course|dans|devol*|end|eveni*|fix|geht
-10 gesch*|gibt|got|he|him|kids|left|libre|liefe*|long|moi|nada|nehmen|normal|nuestra|obra|order|our
-10 prome*|quedamos|regle|repair|respo*|return|round|sans|seguro|semana|send|sleep|sont|stand|steht|sure
-10 taxi|tenem*|tenemos|today|told|tomor*|tomorrow|touri*|tranq*|um|uns|us|van|vase|way
-11 :|al|antes|au|baby|bis|chez|damage|darauf|deal|deliv*|dry|dura|entre|gratis|had|hat|ihre|las|legal
-11 mussen|new|off|payez|plan|plant*|propo*|put|queda*|rien|roof|stop|sus|table|tage|then|visit|win
-11 years|yes|zu
-12 after*|afternoon|am|back|card|confi*|droit|gift|give|home|hours|jours|look|may|minutes|night|ours
-12 place|puede|reser*|right|sera|she|signed|sin|stunden|those|una|wieder|witho*|without|wrong|zuruck
-13 bank|did|doctor|esa|garan*|horas|j|manana|nach|nosot*|nosotros|nuest*|only|pocket|should|was|ya
-14 <week*|<weekday>|by|cette|ese|haben|happy|has|here|job|konnen|name|need|noch|une|within
-15 dias|esta|every|first|half|heures|minut*|nos|take
-16 %|again|free|second
-17 weeks
-18 before|days
-20 nous|th
`,
  discount: `
-7
17 %
15 off
14 second
13 gratis
12 free
11 corre|diagn*|fee
10 first|segun*
9 alter*|depla*|deplacement|extra|get|gift|herma*|paga|pay|pour|premi*|round|segundo|time
8 cadeau|consu*|cost|deuxi*|deuxieme|entfa*|entfallt|erste|even|give|proze*|prozent|regalo|save|schen*
8 schenken|thank|throw|travel|treat|zweite
-8 abend|abgem*|abgemacht|accep*|acept*|agreed|almac*|almacen|anos|anzah*|anzahlung|apart*|aqui
-8 arreglamos|assurance|aus|baby|batterie|begins|beste*|bezah*|bezahlen|bien|billed|booki*|booking
-8 brand|brauc*|budget|case|ce|centi*|certa*|certain|chair|chamb*|chambre|city|clause|coffee|commence
-8 conclu|conta*|contre|cover|crack|credit|cuisi*|danach|debe|deck|decla*|deja|dejam*|dejamos|dejo
-8 demain|deman*|demi|derni*|donne|dose|dosis|easy|einem|engageons|estim*|estimate|falsc*|far|fest
-8 forgot|fuego|garantia|gibt|good|guys|hecho|her|hija|hold|impue*|inner*|innerhalb|ins|inside
-8 installed|jeden|jour|kompl*|komplett|kuche|kurs|l|lager|landl*|landlord|leak|lesso*|lessons|liegt
-8 llega|looki*|looking|lose|lost|lot|lunch|ma|mail|marche|mauva*|measu*|media|midi|minim*|minimum
-8 missed|mixed|mueve|mur|muss|neces*|normal|nuevo|office|ohne|orders|outli*|outlive|ouver*|ouvri*|owe
-8 pagam*|pagamos|pago|paier*|paierez|paint|parle|paye|people|per|perfectly|permis|pieza|pongo|presu*
-8 presupuesto|pueden|puerta|puppy|qu|que|quest*|read|readi*|reading|refun*|reicht|rely|remboursons
-8 rempl*|rend|repair|repon*|repre*|reste|resul*|returned|sam|sampl*|samples|schla*|seal|sent|serait
-8 sheet|signed|single|site|sitti*|sitting|sixty|slip|sobra|soixa*|soixante|solo|sous|stand*|standard
-8 stehen|steuer|strich|stump|suis|swap|swimm*|swimming|taken|talla|tarjeta|tejado|tendra|tenem*
-8 tenemos|terra*|tile|tonig*|tonight|tor|touri*|traiga|tranq*|travaux|ttc|unser*|usted|vacant|valid*
-8 vera|verla*|volvera|vuelta|where|while|zwanz*|zwanzig
-9 :|?|accept|accou*|account|agree|alles|angeb*|angebot|apren*|apres|asked|assur*|bad|bank|besta*
-9 betwe*|between|bis|blame|boat|called|came|camion|chant*|chantier|cleaner|clotu*|cloture|color|comme*
-9 compe*|conditions|course|crew|dabei|dass|delai|derec*|devolvemos|dinero|durch|durfen|each|enfan*
-9 enfants|engag*|enrol*|ergeb*|erset*|es|eveni*|expect|extras|fall|faute|feet|fenst*|fenster|fera|fin
-9 final|fine|finish|forty|gone|got|gruppe|gut|happe*|happened|harml*|hatte|hatten|hay|he|heute|insur*
-9 inter*|iron|keinen|legal|line|listo|lui|made|miete|model|monta*|morni*|morning|nada|nie|noon|number
-9 otra|part|pass|pills|porte|pose|prend|press*|pro|prome*|promi*|puente|recup*|reimburse
-9 responsibility|rest|revie*|schad*|schon|seguro|sehen|semaines|sich|sicher|soir|spot|st|starts|stay
-9 stays|stock|suffi*|suffit|tarje*|team|that|then|they|toda|traba*|trava*|use|veran*|vermi*|visa
-9 waiti*|waiting|wall|water|when|wird|wochen|word|works|write
-10 ans|argent|around|aurez|avant|bille*|bleibt|booked|cambio|cela|covers|culpa|damage|dans|darauf
-10 dessus|dia|door|double|drips|dry|dura|end|etes|figure|fille|fix|fois|fue|garantie|grand|had|hand|him
-10 hotel|hueco|ihren|ingre*|ja|just|kostet|libre|liegen|lump|machen|mancha|may|mi|money|months|most|non
-10 now|okay|once|open|order|parts|patio|perfe*|plan|platz|quedamos|quote|regle|reimb*|respo*|return
-10 revis*|run|runs|salle|semana|sleep|stand|table*|taille|tear|termi*|terms|than|todo|told|tomor*
-10 tomorrow|tops|truck|ubern*|unsere|volve*|walk|woche|zimmer
-11 after*|afternoon|any|arrive|au|auftr*|auftrag|busin*|business|cancel|card|cents|como|compl*|comptez
-11 condi*|contract|costs|curso|d|date|deal|erled*|erledigt|fertig|gave|gehort|grosse|hora|iva|jardin
-11 kind|labor|left|mal|minutes|moi|move|never|next|obra|offer|paid|penny|permit|perso*|put|queda*
-11 quedan|roof|safe|same|send|seront|should|size|steht|still|sure|sus|tagen|taxi|these|throu*|through
-11 unser|until|vase|vuelve|whate*|whatever|win|years
-12 arreg*|back|ball|batte*|cada|chez|come|confi*|cut|devol*|doctor|does|droit|fence|habe|hat|im|jahre
-12 keine|kommen|manana|night|nobody|place|pocket|pouvez|queda|recon*|rembo*|seance|semai*|settle|she
-12 stunden|unter*|weeke*|weekend|werden|yes
-13 after|ai|all|antes|diabe*|ese|every|flat|go|goes|has|its|mit|more|need|ours|puede|reser*|right|room
-13 see|son|square|stund*|table|tage|tout|una|vos|within|zaun
-14 again|dafur|eine|horas|hours|job|jours|like|make|minut*|mussen|nuestro|repar*|sind|tax|um|week|weeks
-14 ya|year
-15 avons|day|esa|full|il|keep|last|nos|takes|wrong
-16 <week*|<weekday>|ca|cette|dem|done|du|et|garan*|mas|mehr|over|was|whole|wieder|would
-17 eso|esta|heures|yours|zuruck
-18 con|dias
-19 days|notre|th
-20 haben
-23 have
`,
  date: `
-13
14 before|tomor*|tomorrow|vor
12 antes|avant|next|schon
11 chez|demain|las
10 <week*|<weekday>|deja|dem|um|ya
9 <mont*|<month>|camion|casa|devant|expect|heures|th|truck
8 abhol*|abholen|at|bis|brief*|briefkasten|by|comme*|darin|ella|estam*|estamos|estara|hangs|leaves
8 manana|morgen|noon|rentr*|rentree|rolls|velo
-8 abime|abset*|absetzen|accept|accord|accou*|account|acomp*|acompte|agree|allein|alter*|anos|ans
-8 arbeit|assur*|auftr*|auftrag|aus|avail*|available|away|ball|bank|begins|bereit|book|called|cancel
-8 carpet|cauti*|caution|certa*|certain|chairs|change|check|clien*|comma*|compe*|compt*|compte
-8 conditions|costs|could|dass|dejo|derni*|diagn*|doctor|does|dog|dosis|each|einge*|ende|entie*|equiv*
-8 ergeb*|erled*|erledigt|erset*|espejo|est|etwa|eveni*|extras|facture|fence|ferme|fleck|fois|fortn*
-8 fortnight|garantia|gave|geben|gebuhr|gehen|gite|grand|grandchildren|gut|habit*|handl*|hatte|hecho
-8 ingre*|inscr*|insta*|insurance|inter*|kann|kept|kostet|leer|listo|lo|lost|ma|mancha|mano|measu*
-8 nadie|nie|note|only|orders|overc*|paga|paid|paint|passt|pasti*|payer|payme*|payment|pelle|penny
-8 permit|personne|plenty|pocket|podem*|podemos|precio|premier|preno*|prenons|probl*|promi*|proze*
-8 prozent|qui|rechn*|refun*|rely|repair|repon*|respo*|rest|revis*|rooms|round|schen*|schenken|schla*
-8 seance|seis|sessi*|settle|shake|shipp*|single|sleep|squee*|squeeze|st|stain|stelle|studio|suffit
-8 tache|terra*|throw|traba*|trava*|turn|unser*|valla|vera|verbi*|verbo*|verbockt|verla*|vermi*|verwe*
-8 vient|vom|vuelta|while|winter|wird|wohnu*|wohnung
-9 acept*|ai|alles|auch|baby|batte*|becau*|because|case|casero|cent|cents|cette|chant*|chantier|clean*
-9 corre|covers|credi*|darauf|date|devol*|dose|dropp*|dropped|durfen|einem|etwas|even|factura|fehler
-9 figure|fille|flat|gibt|gone|grand*|gratis|harml*|hundr*|hundred|lager|laisse|lassen|left|let|liegen
-9 long|lui|machen|mal|monta*|need|night|non|normal|nuestro|ohne|okay|other|otra|oui|parte|pass|perfe*
-9 plant*|plaza|prome*|propo*|recon*|regalo|rend|reser*|reste|runs|safe|salle|seguro|semaines|send|sent
-9 spot|stand|stock|suffi*|talla|taxi|terms|those|tisch|toda|un|unter|vacant|verfu*|visa|visita|werden
-9 where|win|winte*|wochen|yours
-10 avez|bad|bien|bienv*|both|ca|cambio|came|clase|compl*|condi*|cost|cover|cut|dabei|dafur|delai|derec*
-10 diabe*|dispo*|disponible|double|dura|eine|einen|encore|entra*|et|etes|factu*|fifty|fine|finish
-10 gehort|gesch*|gift|grande|hacem*|hacemos|her|here|its|jardin|jours|just|legal|made|months|mussen
-10 nuestra|obra|openi*|opening|pagar|party|pouvez|puede|regle|rembo*|side|square|termi*|termin|than
-10 throu*|through|unsere|visit|word|years
-11 about|apart*|argent|arreg*|bleibt|booked|charge|contr*|cuenta|dinero|droit|ein|esa|frais|group|happy
-11 hatten|hay|hueco|inclu*|ja|jahre|keine|lunch|make|money|more|most|nichts|nosot*|nosotros|ours|paying
-11 perso*|plan|prend|price|quedan|second|should|si|signed|still|sure|sus|tage|total|und|under|until
-11 wieder|works|year|zahlen
-12 as|bring|depos*|deposit|do|eso|every|fait|fit|give|grosse|has|hat|horas|j|job|mehr|never|nothi*
-12 nothing|pas|put|repar*|son|table|tagen|tops|vase|what|witho*|without
-13 all|compr*|confi*|deal|full|garan*|il|last|n|ne|nehmen|nuest*|open|queda|room|takes|tenem*|tenemos
-13 una|whole|wo
-14 avons|card|fee|hour|if|leave|like|pay|plus|une|weeks|wrong|yes|zuruck
-15 bill|dias|ihr|minutes
-16 days|name|nicht|not|take|was
-17 %|du|one|would
-19 fur
-21 no
-23 <coin>
`,
  duration: `
-10
15 days|minut*
14 dias|jours
13 <few>|tage|takes|weeks
12 horas|minutes
11 hours|semai*
10 coffee|day|dura|et|tops|una
9 dauert|finish|long|most|semaines|stunden|than|wochen
8 after*|afternoon|cafe|eine|erled*|erledigt|fortn*|fortnight|longer|lunch|machi*|machine|midi|monta*
8 rueda|stund*|termi*|tiene|turn|une|week
-8 :|ab|abend|accou*|account|acept*|agreed|alli|almac*|almacen|angeb*|angebot|arbeit|asking|assur*
-8 auftr*|auftrag|aurez|away|ball|bauge*|baugenehmigung|before|beide|bille*|blame|booked|cance*|charg*
-8 clause|cobrar|collar|comme*|compter|conditions|consi*|consider|contract|correo|dann|deduc*|deja
-8 dejam*|dejamos|derecho|dessus|diagn*|dinero|draft|early|eat|envia*|ergeb*|etes|evening|fehler|fianza
-8 fille|flat|goutt*|gut|guy|habit*|hall|handl*|hands|hatte|hay|head|hear|hedge|heute|hohe|hurt|kind
-8 kolle*|koste*|kostenlos|kurs|les|liegt|lost|lui|m|machen|mancha|meet|mein|mice|mirror|moi|moins|move
-8 ni|nuevo|okay|openi*|opening|order|other|otra|oui|overc*|owe|pago|parte|passe*|passera|pastilla
-8 penny|piece|pills|places|plaza|preno*|prenons|propo*|proze*|prozent|que|quote|rechnung|refun*|regalo
-8 reicht|reimb*|rely|rembo*|rend|repon*|revis*|roof|schen*|schon|seal|segundo|seguro|sehen|shake|shop
-8 sich|sixty|sobra|soir|solo|spot|squee*|squeeze|stand|stehen|stop|suffit|suyo|talla|tax|tejado|termin
-8 terms|them|they|throw|touri*|traiga|tranq*|trato|tur|unsere|unter*|vase|vera|veran*|verbi*|verla*
-8 voir|wall|war|werden|works
-9 <week*|<weekday>|accord|agree|anos|ans|arreglamos|becau*|because|bien|budget|buffet|cada|cancel|car
-9 care|cent|clotu*|cloture|comma*|comme|compe*|costs|cours|court|cuenta|cuente|darauf|desgr*|desgrava
-9 devant|did|dropp*|dropped|due|durch|easy|erreur|error|espejo|este|facture|fois|garantia|gesch*
-9 grosse|had|hand|harml*|her|instalacion|iva|jardin|kommt|lager|leak|legal|liegen|los|menti*|mi|morni*
-9 morning|nichts|nie|nobody|notice|offer|once|ouvri*|pagam*|pagamos|par|pasti*|payer|plenty|prime*
-9 primera|probl*|puerta|pues|quedamos|recon*|respo*|resul*|return|round|same|segun*|serait|sheet|size
-9 sont|stay|table*|taxi|thirty|throu*|through|toda|told|trabajo|up|valla|van|vient|visa|volve*|vor
-9 waiti*|waiting|way|wenig*|weniger|woche*|wochenende
-10 accept|arrive|auch|avez|bring|card|compl*|condi*|covers|dabei|dejo|derec*|devol*|diabe*|does|dosis
-10 doubl*|durfen|each|expect|factu*|faute|feet|gift|going|hacem*|hacemos|happy|included|inscr*|mal|mano
-10 may|missed|nada|nehmen|now|nuestro|pagar|part|payme*|payment|perfe*|plant*|price|queda*|repar*
-10 reser*|safe|sale|sous|stands|starts|sure|tenem*|tenemos|those|truck|vermi*|vous|weeke*|weekend|with
-10 yes|zuruck
-11 any|baby|both|came|camion|cents|cette|compr*|contr*|cost|depos*|deposit|double|even|every|fee|fine
-11 forty|frais|gratis|hat|he|i|inner*|innerhalb|libre|look|me|money|next|normal|paid|paying|pocket|put
-11 quedan|qui|rights|send|square|still|stock|sur|sus|total|vuelve|win|zahlen
-12 antes|avec|bekom*|bekommen|bill|casa|deal|doctor|ein|gets|got|has|inclu*|left|make|mussen|name|never
-12 noch|nuestra|paga|place|puede|right|set|should|signed|table|today|tomor*|tomorrow|um|under|wird
-12 wrong|years|zu
-13 %|<mont*|<month>|as|avant|ca|come|comes|confi*|da|door|dose|full|ihre|keine|let|nothi*|nothing|ours
-13 room|second|see|si|so|what|year
-14 avons|call|charge|dem|esa|fifty|garan*|here|je|leave|my|n
-15 am|auf|den|ese|goes|hundr*|hundred|if|nuest*|off|th|was
-16 ce|get
-17 free|ihnen|las|por
-18 pay
-19 su
-20 our
-22 <coin>
`,
  guarantee: `
-4
19 garan*
14 years
12 again|anos|come
11 ans|darauf|happy|jahre|volve*
10 garantia|guara*|if|nie|prome*|sur|vuelve
9 arreglamos|ca|danach|dass|ira|jamais|ma|mancha|mano|mice|nichts|rely|resul*|resultat|roof|sleep
9 stain|tranq*|vera
8 ants|batte*|beheb*|beheben|dach|dormez|drips|easy|ergeb*|ever|fleck|garantie|gerade|gotear|grand*
8 guarantee|parole|recon*|toit|tranquilo|verla*|verrez|volvera|werden|winter|year
-8 ab|abgem*|abgemacht|accep*|accept|accord|acomp*|acompte|agreed|allow*|allowed|almac*|almacen|along
-8 alrea*|already|amount|apart*|apply|appoi*|appointment|apres|aqui|assurance|augme*|aurais|away|bad
-8 beim|besta*|blame|boat|book|brauc*|brauchen|centimo|cerra*|cerrado|chamb*|chambre|chant*|chantier
-8 charg*|city|cleaner|commande|confirmada|confirmed|contrato|corner|culpa|danger|decla*|demain|derec*
-8 derni*|desgr*|desgrava|devis|doppe*|durfen|einen|ella|end|engra*|entre|erled*|erledigt|est|etes
-8 evening|evict|expen*|expense|falsc*|fehler|filed|final|flat|fois|fortn*|fortnight|forty|free|fue
-8 gebuhr|grand|hace|hacem*|hacemos|happe*|happened|harml*|heals|heute|hueco|impot|impue*|included
-8 insurance|inter*|invoi*|invoice|itself|kolle*|lager|lauft|lesso*|lessons|liegen|liegt|livra*
-8 livraison|long|lost|lui|lump|machi*|machine|mail|makes|measu*|minutos|mirror|mismo|missed|model
-8 monta*|morni*|morning|neigh*|noon|nuest*|number|obend*|obendrauf|offic*|once|panels|pasti*|patio|pay
-8 pedido|perdi*|photos|platz|prend|prend*|preno*|prenons|press*|pueden|puente|rabatt|rad|read|ready
-8 refun*|reimb*|rend|replace|repon*|right|rolls|rooms|run|sagen|schad*|schen*|schlu*|schlussel|school
-8 seance|segundo|semaines|seman*|semanas|serait|shipping|shop|site|sobra|sous|squee*|squeeze|stay
-8 suffi*|taken|tausc*|tauschen|termin|them|tisch|toget*|together|tops|traiga|trava*|treat|valve|vecino
-8 verwe*|war|wenig*|weniger|worry|y|yours*|yourself
-9 ?|abend|abset*|absetzen|aceptamos|agree|agree*|agreement|als|anfah*|anfahrt|angeb*|angebot|apren*
-9 arret*|asked|auch|beari*|bearing|beide|bestellung|came|carga|ces|change|check|clase|clause|coat
-9 cobra*|cobramos|comma*|compe*|comptez|conditions|conta*|contract|corre|court|credit|cuisi*|debe
-9 depla*|deplacement|dime|durch|eat|enrol*|erset*|even|factura|figure|fin|fit|gets|guy|habe|hatten|her
-9 hora|hurt|inspe*|ist|jardin|kappe|knock|l|lassen|legal|les|liefe*|load|longer|lunch|media|meet
-9 messa*|message|midi|moins|morgen|mueve|muro|neces*|non|normal|now|okay|only|otra|part|parte|payer
-9 permit|plant*|plaza|precio|presu*|presupuesto|problem|problema|quote|rate|rechnung|recibo|regle
-9 respo*|revis*|rien|runs|schon|seront|sessions|settle|shake|sheet|sign|sixty|size|soir|stairs|starts
-9 steht|stock|suffit|suyo|swap|tagen|taille|talla|team|termi*|tiene|tonig*|tonight|touri*|ubern*|uno
-9 up|usted|valla|vermi*|woche*|wochenende|zweit*
-10 <numb*|<number>|accou*|account|acept*|argent|around|auftr*|auftrag|becau*|because|betwe*|between|bis
-10 budget|busin*|business|camion|cancel|case|casero|cela|centi*|chair|check*|checked|class|clean*
-10 coffee|colle*|cours|covers|crew|cuente|dabei|damage|deduc*|dejo|deman*|devolvemos|dose|dosis|driver
-10 dropp*|dropped|extra|fence|fine|gehen|gehort|gesch*|grosse|hatte|he|hecho|heure|inscr*|ja|libre
-10 machen|may|menos|most|ni|nights|offer|ohne|oui|owe|pagam*|pagamos|paint*|payez|pills|proze*|prozent
-10 rembo*|repla*|return|rights|semaine|shipp*|still|swimm*|swimming|table*|tax|tell|terms|van|vase|visa
-10 visita|walk|wochen|zaun
-11 antes|avant|basta|billed|cash|cents|compte|consu*|costs|count|cover|deal|diabe*|diagn*|dura|eine
-11 eveni*|fifty|gave|geld|goes|got|hours|hundr*|hundred|inclu*|insur*|move|of|other|paying|promised
-11 quedamos|rechn*|reicht|reser*|reste|segun*|send|sessi*|stunden|tenem*|tenemos|then|travel|um|water
-11 while|whole|woche|yes
-12 %|ai|ask|booked|compr*|condi*|cuenta|cut|date|del|depos*|deposit|des|devol*|dinero|droit|extras
-12 horas|hour|im|just|made|mal|manana|months|night|order|ours|paga|perfectly|price|propo*|room|semai*
-12 semana|sent|signed|square|stund*|table|th|those|told|tomor*|tomorrow|unser|weeke*|weekend
-13 after*|afternoon|avec|c|card|delivery|did|einem|hat|home|jours|keine|minutes|nuestra|nuestro|paid
-13 pocket|quedan|sind|tage|takes|taxi|than|today|weeks|zahlen
-14 about|doctor|fee|las|left|money|mussen|pagar|penny
-15 avons|bring|cent|contr*|minut*|need|under|von
-16 al|bill|dem|dias|half|los|zuruck
-17 <coin>|done|job|month|week
-18 <week*|<weekday>|from|heures|off
-19 as|before|fur|notre|was
-20 days
`,
  availability: `
-11
12 noch|quedan|reser*|table|tenem*|tenemos
11 lager|libre
10 dispo*|disponible|hay|hueco|salle|stock|there|yes
9 apart*|corner|evening|fit|free|habit*|have|il|liegen|mesa|name|probl*|reste|squee*|squeeze|taken
9 vacant
8 almac*|almacen|amenez|avail*|available|avons|can|chiens|ese|frei|grosse|group|gruppe|has|ja|leer
8 plenty|podem*|podemos|reserve|room|sure|verfu*|week|works
-8 abgem*|abgemacht|abime|accord|after|agree|annon*|annonce|ano|apren*|arbeiten|argent|arriv*|arrive
-8 arrives|aurais|aurio*|aurions|bad|berec*|berechnen|brauc*|brief*|briefkasten|cake|cancel|casero|cash
-8 cents|cerra*|cerrado|cinqu*|cinquante|clean*|cles|como|compter|conditions|corre|cuisi*|damage|danach
-8 darin|deck|decla*|deduc*|deja|demain|deman*|depla*|deplacement|deuxi*|deuxieme|devis|did|donne|door
-8 drive*|driveway|easy|eat|engag*|enrol*|entfa*|entfallt|erste|even|extra|extras|faire|fais|falsch
-8 faut|fera|ferme|garantia|gardez|gasto|geben|gebuhr|genehmigungsfrei|gibt|grand|gut|guy|hangs|happe*
-8 happened|heals|hear|hotel|insta*|insur*|kitch*|kitchen|ladder|laisse|lang|les|lieferung|liegt|lift
-8 little|llama*|llaves|locked|lot|ma|mancha|mano|matin*|matinee|media|meet|missed|mista*|mistake|mixed
-8 monte*|move|neigh*|note|notice|nuestro|office|ohne|orders|otra|owe|pagar|paint*|pisci*|prix|prome*
-8 pueden|pues|putti*|putting|quedamos|quote|rechnung|remboursons|rempl*|rend|repair|repon*
-8 responsibility|resultat|return|rever*|ring|rolls|runs|saal|same|schen*|seance|seguro|semaine|seman*
-8 semanas|send|seront|shake|shipp*|sind|single|sister|someb*|somebody|stop|talla|tarje*|tecni*|tecnico
-8 tejado|termi*|terms|these|thing|to|top|tops|toute|traba*|tranq*|trava*|turn|unser*|use|valve|velo
-8 verla*|voir|vuelta|warm|wenig*|weniger|werden|where|while|word|zum
-9 abhol*|abholen|acept*|agree*|agreement|alles|anfah*|anfahrt|arbeit|arret*|ask|ball|begin*|besta*
-9 beste*|blame|bleibt|budget|busin*|business|chant*|chantier|clause|coat|comme|compl*|condi*
-9 confirmada|cost|covers|cuenta|dabei|dann|darauf|daugh*|daughter|day|deje|derec*|descu*|descuento
-9 devant|devol*|dieser|does|dress|driver|droit|durch|durfen|empez*|empezamos|erled*|erledigt|erset*
-9 etes|excusa|expect|facture|faute|fehler|fertig|fest|figure|finish|flat|gave|geneh*|gets|gone|harml*
-9 hatte|heure|his|how|inbox|its|jahre|kids|kommt|koste*|kostenlos|kurs|lassen|legal|line|looki*
-9 looking|made|mauva*|measu*|moi|moins|nada|neces*|non|noon|nuestra|obra|offre|okay|paga|paid|paint
-9 part|parte|payez|perfe*|perfectly|pickup|pose|premi*|press*|qui|rate|recup*|refun*|resul*|sagen
-9 schlu*|schlussel|schwi*|schwimmen|scrat*|sehen|site|sonne*|sont|square|stand|suffi*|suffit|swimm*
-9 swimming|tax|taxi|throw|toda|tor|touri*|twice|ubern*|unsere|verbo*|verbockt|verge*|visita|volve*
-9 vuelve|wall|wieder|witho*|without|zahlen
-10 alter*|angeb*|angebot|ans|any|arbei*|arreg*|auch|auftr*|auftrag|batte*|becau*|because|beide|betwe*
-10 between|cambio|camion|card|cent|cette|collar|comma*|compt*|cours|cut|delivery|diabe*|diagn*|dinero
-10 dropp*|dropped|dura|eine|enfan*|enfants|excuse|fee|fifty|fille|fois|forty|gate|happy|haus|home
-10 hundr*|hundred|inclu*|iron|keine|machen|menos|money|nehmen|no|par|pass|permit|pills|plant*|por
-10 pouvez|price|put|queda*|rechn*|regalo|respo*|rien|roof|safe|sale|semai*|sous|stairs|stund*|stunden
-10 sus|tendra|too|und|vase|veran*|vermi*|visa|when|will|win|yours*|yourself
-11 al|bank|bekom*|bekommen|book|call|dafur|dass|depos*|deposit|dose|each|entre*|factu*|gesch*|give
-11 gratis|heute|hours|leaves|llega|look|mal|minutes|never|nichts|nosot*|nosotros|only|order|paying
-11 propo*|qu|rembo*|repar*|retire|sin|start|starts|tagen|than|throu*|through|today|told|total|truck|una
-11 visit|wenn
-12 about|again|avec|ca|casa|comes|comme*|compr*|contract|count|deal|einem|eso|every|fence|geht|gift
-12 goes|hat|horas|if|knock|kommen|let|livra*|livraison|mas|me|months|nuest*|other|plan|puede|puerta
-12 regle|signed|sleep|stehen|todo|tomor*|tomorrow|tur|under|unser|va|within|zaun
-13 aurez|avez|charge|deliv*|des|es|frais|hands|hour|liefe*|manana|mussen|nach|tage|then|what|ya|zuruck
-14 bill|done|fait|half|ihr|job|jours|mehr|minut*|next|offer|ours|she|should|takes|von|weeks
-15 chez|contr*|full|garan*|get|leave|off|pas|plus|work
-16 con|confi*|days|dias|et|first|nicht|tiene|wo|would
-17 %|as|se|vor
-18 notre|out|wrong
-19 pay
-20 be
-22 <coin>
`,
  refund: `
-12
16 back
14 zuruck
13 taxi
12 devol*|devolvemos|dinero|money|pocket|rembo*
11 card|geld|hotel|seront
10 ?|accou*|account|argent|cargo|cent|centi*|frais|full|pagam*|pagamos|reimb*|send
9 bekom*|bekommen|charge|damage|erset*|factu*|facture|its|paid|rechnung|recup*|refun*|rend|repla*
8 abona*|abonamos|anzah*|anzahlung|bring|credi*|ersta*|erstatten|goes|ingre*|invoi*|invoice|neuen|otra
8 recei*|rechn*|recibo|refund|reimburse|repar*|retur*|return|schaden|tarje*|tarjeta|tausc*|tauschen
8 way
-8 <week*|<weekday>|ab|abend|allein|allez|allow*|allowed|any|appoi*|appointment|aqui|arbeit|at|aura
-8 aurio*|aurions|bauge*|baugenehmigung|besta*|beste*|billets|bleibt|cadeau|case|casero|chamb*|chambre
-8 check*|checked|cien|claro|cobramos|coffee|collar|commande|commence|compter|consi*|consider|consu*
-8 corner|couple|cuesta|cuisi*|curso|cutti*|cutting|darf|dauert|demain|derec*|descu*|descuento|devant
-8 dose|dosis|draft|drive*|driveway|drop|durfen|each|early|engageons|enrol*|entfa*|entfallt|entra*
-8 entre*|ever|extra|faire|fenst*|fenster|filed|fille|finish|friend|front|fuego|geben|gerade|grosse
-8 guara*|handl*|hands|harml*|herma*|hija|him|impot|included|insta*|iron|jamais|jour|keys|ladder|landl*
-8 landlord|leak|liegt|lot|made|maison|meet|menti*|miete|mismo|mixed|months|mur|noon|now|number|oui
-8 pasar|passp*|passport|pasti*|peina*|peinado|perce*|percent|permit|personne|pills|plan|platz|portes
-8 pose|premier|prendra|presu*|presupuesto|prix|probl*|prometo|propo*|qu|remplacement|rendez|reste
-8 resultat|reviendra|revient|runs|same|sampl*|samples|segun*|segundo|seis|sheet|site|size|spot|stain
-8 starts|steht|suffi*|suis|table*|tell|termin|terra*|thank|these|tisch|tranq*|twice|usted|vaut|vera
-8 verbi*|vermieter|verwe*|vient|visa|volle|volvera|vor|weld|witho*|without|woche*|wochenende|works
-8 zweite
-9 accep*|accept|accord|acept*|after|angeb*|angebot|apres|around|arret*|auftr*|auftrag|baby|batte*
-9 begins|bis|blame|bouge|budget|busin*|business|cada|camion|cela|cents|chant*|chantier|clase|clause
-9 cleaner|color|comma*|crack|danach|dann|darauf|deduc*|degats|dejam*|dejamos|depla*|deplacement|dessus
-9 deuxi*|deuxieme|doit|donne|dossi*|dossier|driver|durch|else|engag*|estim*|estimate|even|fertig
-9 fianza|figure|fin|flat|forgot|garantie|gehort|gesch*|gets|gone|guy|happe*|happened|heure|hora|hundr*
-9 hundred|ihre|im|in|inscr*|ja|kann|kommt|laisse|left|lege|liefe*|list|livra*|livraison|long|looki*
-9 looking|lui|mancha|mano|mauva*|media|menos|mi|monta*|move|mueve|muss|nehmen|nie|offre|okay|open
-9 paint|paint*|part|parte|perfe*|perso*|phone|premi*|prend*|pro|promi*|pueden|quito|quote|rad|rechnen
-9 regalo|responsibility|resul*|roof|schenken|schon|scratch|sent|shipp*|shop|single|sixty|slip|solo
-9 stays|stelle|stock|strich|suffit|tagen|talla|team|they|those|tile|tomor*|tomorrow|tops|traba*|travel
-9 ttc|verge*|versp*|verspreche|vingt|walk|werden|while|win|wird|word|yes|zimmer|zwanz*|zwanzig|zweit*
-10 :|after*|afternoon|agree|alles|als|alter*|anfah*|anfahrt|ans|apart*|arreglamos|aurez|beide|betwe*
-10 between|bien|cambio|casa|change|clien*|comme|comme*|compt*|corre|covers|date|despl*|desplazamiento
-10 dia|diabe*|diagn*|double|drips|dura|eat|entre|error|etes|facturee|fifty|final|fue|got|hatten|haus
-10 her|inter*|jardin|knock|libre|line|mal|midi|nobody|normal|obra|offer|once|paga|pass|payer|plant*
-10 precio|quedan|recon*|retire|revis*|rien|sagen|sale|schen*|scrat*|seal|sich|signed|son|stairs|stop
-10 strei*|sure|tache|tage|tejado|tenem*|tenemos|terms|throu*|through|todo|trava*|ubernehmen|um|unter*
-10 until|van|velo|vermi*|verrez|visita|volve*|wall|woche|years
-11 arrive|avant|booked|can|cobra*|como|conditions|contr*|course|deal|dejo|doctor|droit|dropp*|dropped
-11 extras|fait|gratis|hat|horas|inclu*|jahre|jours|nach|name|order|ours|pagar|place|pouvez|prome*|qui
-11 respo*|safe|second|sign|sleep|stehen|tax|total|truck|veran*|vos|year|zaun
-12 as|coat|compr*|condi*|count|crew|deliv*|delivery|done|faute|here|hours|just|kostet|legal|minutes
-12 noch|puede|reser*|rights|sind|sont|still|sus|than|una|under|une|unser
-13 <mont*|<month>|antes|chez|confi*|dans|ein|hour|hueco|last|look|machen|minut*|only|other|queda|room
-13 table|tout|weeke*|weekend|work
-14 avez|avons|both|end|go|il|j|job|more|nuestra|para|tiene|time|weeks|yours
-15 about|al|come|days|has|heures|plus|uns
-16 ca|garan*|wrong
-17 call|down|eso|mehr|th|there
-18 %|haben
-19 con
`,
  fault: `
-3
15 wrong
14 notre|was
13 our
12 haben|hatte|respo*|unser
11 avons|hat
10 falsc*|fue|habe|mal|mussen|should|unsere|veran*
9 culpa|espejo|faute|j|left|talla|war
8 aurais|aurio*|aurions|bad|ball|becau*|because|blame|dejo|did|error|excusa|fehler|fois|happe*
8 happened|hatten|mauva*|measu*|metim*|metimos|mixed|nuest*|paso|pata|plant*|responsibility|serait
8 someb*|somebody|uns|verwe*|we
-8 abend|abgem*|abgemacht|aceptamos|allez|allow*|allowed|alrea*|already|als|anfah*|anfahrt|angeb*
-8 angebot|annee|ano|ans|apart*|apres|arbei*|argent|around|auch|bedin*|bedingungen|beide|bekom*
-8 bekommen|besoin|betrag|bezah*|bezahlen|bien|billed|boat|brauc*|busin*|business|casero|cash|cela
-8 centi*|cents|cerra*|cerrado|chamb*|chambre|chant*|chantier|clause|clien*|cobrar|comme*|compt*|conclu
-8 condiciones|consu*|cours|curso|damos|dann|deduc*|derec*|diagn*|each|eat|encar*|encargo|enfan*
-8 enfants|engag*|engageons|entra*|erled*|erledigt|figure|fleck|garantia|going|gone|gruppe|gut|habit*
-8 hace|hacem*|hacemos|he|heals|hear|her|heute|hotel|hours|hueco|ihnen|ihrem|impue*|insur*|iva|kann
-8 kommt|kurs|list|lleva|machi*|machine|marche|media|medico|mismo|money|monta*|move|mueve|muss|natur*
-8 naturlich|noches|non|offer|offic*|only|oui|owe|passe*|passera|penny|perfe*|permis|pocket|porte
-8 porte*|porteur|pose|premier|premiere|propo*|propr*|proprietaire|pueden|puppy|qu|rate|rechn*|regle
-8 rely|remboursons|rend|rentr*|rentree|repartez|rien|robe|runs|schen*|seance|seront|shake|site|soixa*
-8 soixante|solo|spare|spot|suffi*|suffit|suyo|tarde|these|they|throu*|through|tops|travaux|trust|tur
-8 valab*|valable|verbi*|verla*|versi*|versicherung|visa|volvera|wenig*|weniger|wife|witho*|without|wo
-8 years|yours*|yourself
-9 :|<numb*|<number>|acept*|after*|afternoon|agree*|agreed|agreement|alles|aurez|away|basta|batte*
-9 besta*|betwe*|between|bille*|bus|cambio|care|cargo|cent|chair|cleaning|coffee|coming|consi*|consider
-9 covers|cuota|darauf|depla*|deplacement|despl*|desplazamiento|dessus|devolvemos|drive*|driveway|early
-9 entre|erset*|este|etes|ever|extras|fee|fence|fin|fine|gehort|gets|harml*|haus|head|heure|home|hundr*
-9 hundred|its|jardin|koste*|kostenlos|legal|liefe*|line|livra*|livraison|look|m|mano|medec*|medecin
-9 meet|mice|model|months|morgen|nie|nights|normal|nuevo|ocupa|pass|payer|peina*|peinado|plan|pouvez
-9 precio|prend|presu*|presupuesto|prime*|primera|prome*|ready|refun*|repon*|rights|sitti*|sitting
-9 sixty|sobra|soir|son|steht|swap|tagen|taking|tax|thirty|this|trato|under|use|usted|vaut|visit|volve*
-9 wie|win|within|woche*|wochenende|works
-10 accep*|agree|assur*|assurance|bis|both|dabei|deja|demain|dinero|dose|dosis|droit|dura|end|entre*|fix
-10 gibt|hecho|horas|inclu*|ja|lager|liegen|long|midi|nach|nehmen|now|okay|otra|pagam*|pagamos|parte
-10 phone|preno*|prenons|probl*|quedamos|quedan|regalo|repair|return|safe|same|schon|segun*|semai*
-10 semaine|send|she|show|sie|sleep|sont|stay|stock|stop|stunden|those|tisch|traba*|trabajo|trava*
-10 valid*|valla|van|vor|woche|word|zahlen|zaun
-11 <mont*|<month>|accord|after|all|arreg*|auftr*|auftrag|bank|bring|casa|come|comes|conditions|corner
-11 cost|count|course|cuente|del|depos*|deposit|devol*|doctor|does|eine|fille|forty|gratis|inscr*|jahre
-11 kommen|libre|machen|may|nada|paga|pagar|platz|plenty|premi*|queda*|reste|sans|sera|settle|square
-11 stake|stand|stund*|taxi|than|then|tomor*|tomorrow|um|unter*|visita|way|weeke*|weekend|whole|wieder
-11 wird
-12 bleibt|cette|dafur|deal|factu*|facture|fifty|frais|goes|is|just|keine|need|night|obra|other|over
-12 rembo*|reser*|seguro|tage|terms|today|todo|tout|vuelve|zuruck
-13 %|accept|again|ca|day|get|hour|il|manana|minutes|para|queda|sale|see|signed|sur|year
-14 condi*|corre|dias|esa|garan*|gift|give|has|nichts|nothi*|nothing|puede|roof|semana|takes|th|weeks|ya
-15 confi*|done|ese|first|go|half|jours|month|out|time|week
-16 <coin>|bill|ein|heures|konnen|los|minut*|pay|va
-17 days|do|yours
-18 <week*|<weekday>|charge|free|ne
-19 back|can
-20 pour
-22 en
-25 will
`,
  advice: `
-6
12 diabe*|dose
11 dosis|droit|eso|keine|legal|normal
10 deduc*|her|just|lui|muss|touri*|vermi*
9 casero|clause|dieser|fine|harml*|impue*|puede|pueden|tax|that|visa
8 arret*|basta|cela|ces|cette|deductible|derecho|doctor|doit|durfen|hurt|insur*|itself|landl*|landlord
8 lump|miete|n|need|pastilla|perfe*|perfectly|pouvez|propr*|proprietaire|steuer|table*|thirty|write
-8 <few>|?|abgem*|abgemacht|abhol*|abholen|accord|acomp*|acompte|after*|afternoon|agree|agreed|almac*
-8 almacen|alter*|anfah*|anfahrt|apart*|aparte|apren*|aus|bad|becau*|because|bei|besta*|bestatigt
-8 bille*|book|bouge|bouge*|bougera|cafe|camion|centime|chair|clien*|cobramos|cobrar|coche|collar
-8 comme*|compa*|consi*|consider|corner|corre|cosa|could|cuisi*|curso|dabei|damos|deja|dejam*|dejamos
-8 dejo|demain|dia|did|dispo*|disponible|door|dress|durch|each|einem|enfan*|enfants|entra*|entre*
-8 envia*|espejo|estar*|este|even|every*|everything|factura|far|fit|fois|fortn*|fortnight|friend|fue
-8 gehen|geld|going|gotear|halt|herma*|heure|heute|hija|ja|jardin|koste*|kostenlos|leben|lesso*|lessons
-8 liegen|list|listo|locked|looki*|looking|lost|lot|made|mail|makes|means|mice|minuten|minutos|model
-8 monte|nichts|oferta|okay|olvid*|olvidese|open|other|oubli*|oubliez|paso|paye|photos|pick|pieza
-8 pintu*|pintura|premier|prend|prevo*|prometo|promi*|quand|quitado|rate|rely|repon*|respo*|resul*
-8 retai*|rever*|revis*|rueda|run|salle|schaden|schla*|seance|segundo|seis|semaines|send|sesio*
-8 sesiones|sheet|sign|since|sitti*|sitting|spare|still|stump|suffi*|suya|suyo|tache|talla|tarde|techn*
-8 tendra|tent|terms|tile|tisch|toit|trava*|velo|ver|vergessen|wenn|winter|wochen|word|yours
-9 alles|alrea*|already|answer|apres|aqui|arbei*|around|asked|auftr*|auftrag|avons|begins|beide|betwe*
-9 between|booked|cambio|change|chant*|chantier|clases|coat|cobra*|comma*|commande|condi*|consu*|correo
-9 danach|dass|date|derni*|devis|enrol*|entfa*|entfallt|extra|extras|fallig|faute|fertig|figure|fille
-9 flat|gebuhr|grand|hacem*|hacemos|hatte|hatten|have|hay|hecho|ihrer|ingre*|jamais|kommt|livra*
-9 livraison|lleva|long|longer|maison|mano|move|mueve|next|night|noon|note|nuevo|offer|offre|otra|pago
-9 paint*|party|pay|pedido|perso*|personne|plaza|pose|premi*|presu*|presupuesto|price|prime*|primera
-9 propo*|quedan|quest*|quote|recibo|recon*|refun*|retur*|reviendra|segun*|sessi*|shop|should|sind|site
-9 sixty|sobra|son|stamm*|stehen|stunde|taxi|tejado|then|traba*|train*|tranquilo|unser*|vase|verge*
-9 visit|volvera|vuelta|yo
-10 acept*|angeb*|angebot|ans|billed|call|cancel|color|coming|count|cours|dauert|deal|deliv*|delivery
-10 due|erled*|erledigt|facture|fifty|finish|frais|happy|haus|hundr*|hundred|left|lunch|mal|mancha|midi
-10 mit|new|now|order|oui|paid|part|penny|plant*|platz|precio|prome*|quita*|rad|ready|recup*|rend|repre*
-10 schon|seal|seront|signed|sont|spot|stain|starts|stunden|taken|termin|toda|truck|unsere|water|weeke*
-10 weekend|when|woche*|wochenende|years
-11 ai|argent|au|avant|budget|came|card|centi*|class|come|cost|devolvemos|entre|eveni*|fait|fin|geht
-11 gone|gratis|hands|hour|hours|im|inclu*|inscr*|insta*|let|make|mi|minutes|moi|nach|nights|nuestro
-11 once|pass|pocket|quedamos|reser*|sale|same|sleep|stock|stund*|tenem*|tenemos|termi*|today|tomor*
-11 tomorrow|verla*|visita|volve*|werden|wird|yes
-12 avec|bekommen|cent|compl*|dinero|dura|end|garan*|gehort|got|hat|hora|hueco|kids|monta*|name|nuestra
-12 ours|plus|rechnung|room|steht|table|und|unser
-13 <mont*|<month>|antes|bekom*|bill|bring|casa|cents|confi*|da|every|gets|j|libre|me|money|noch|nosot*
-13 nosotros|place|rechn*|second|sur|sus|total|wieder|zuruck
-14 after|again|all|chez|dem|factu*|here|heures|job|mehr|month|over|th|time|todo|way|what
-15 %|auf|des|du|first|minut*|queda|vuelve|weeks
-16 am|done|fee|las|mas|more|my|nuest*|takes|was
-17 free|je|nos|va
-18 uns
-19 ich|one
-20 <coin>
-21 notre|nous
-23 i|our
-24 us|we
-25 wir
`,
  contract: `
-4
14 condi*|confi*
13 queda|signed
12 accord
11 acept*|auftr*|auftrag|conditions|deal|offer|propo*
10 accept|inscr*|job|terms|throu*|through
9 abgem*|abgemacht|accep*|agree|agreed|begins|besta*|conclu|engag*|fest|heute|machen|marche|obra|okay
9 ours|plan|plaza|trato|usted
8 aceptado|ahead|angeb*|angebot|as|bedin*|bedingungen|bienv*|booki*|booking|chant*|chantier|cliente
8 condiciones|confirmada|contr*|cuente|encar*|encargo|enrol*|etes|fallig|hecho|mail|makes|offic*|other
8 sent|shake|trabajo|yours*|yourself
-8 abend|allein|along|ans|ants|anzah*|anzahlung|apart*|appre*|apprenti|aqui|arbeiten|assurance|aus
-8 avail*|available|baby|bank|battery|blue|brauc*|cada|camion|cancelled|cauti*|caution|centi*|charged
-8 check|clause|compe*|compte|consu*|credit|danger|darin|dass|deck|deductible|desse*|dessert|deuxi*
-8 deuxieme|devolvemos|does|donnez|door|doppe*|eat|en|entie*|error|erset*|espejo|evening|facture|faire
-8 feet|fianza|fissu*|fissure|fix|fois|forgot|gehen|geld|gets|grand|grande|haben|habitacion|hacem*
-8 hacemos|hay|her|holds|inside|ira|je|kauti*|kaution|kept|knock|kostet|lager|lassen|lesso*|lessons|lot
-8 lunch|m|mano|meet|menos|metim*|metimos|mi|mise|mismo|missed|mista*|mistake|moins|money|morgen|most
-8 night|nights|noon|nuevo|ohne|only|otra|outli*|outlive|oven|overc*|pagar*|pata|payer|perce*|percent
-8 perfectly|personne|pick|pickup|pills|portes|pose|premiere|pro|prome*|pueden|putti*|putting|qu|rad
-8 regalo|reicht|rely|repre*|responsibility|resultat|rever*|schad*|schenken|schlu*|schlussel|schneiden
-8 segun*|semaine|seman*|semanas|settle|shipping|since|sobra|sola|someb*|somebody|stunde|suffit|swap
-8 taille|talla|tarde|tejado|temps|tendra|tenem*|tenemos|termi*|terra*|thank|thirty|throw|toget*
-8 together|too|tor|traiga|tranq*|treat|vacant|vera|vermi*|visa|vom|vor|wall|war|wenn|when
-9 <few>|<week*|<weekday>|allow*|allowed|alter*|anfah*|anfahrt|anos|apren*|apres|arret*|arrive|assur*
-9 attend|aurio*|aurions|bad|ball|basta|betwe*|between|bien|bus|cambio|came|can|care|cargo|clean*|como
-9 compris|danach|darauf|de|deduc*|deja|depla*|deplacement|derecho|diabe*|dispo*|disponible|doctor
-9 dosis|dress|driver|einem|enfan*|enfants|entre|excuse|expect|expen*|expense|factura|fenst*|fenster
-9 fine|fortn*|fortnight|gave|gruppe|habe|habit*|handl*|harml*|hatte|haus|heals|heure|hueco|insurance
-9 inter*|its|jour|kommen|kompl*|komplett|laisse|leak|lui|mauva*|menti*|midi|model|monta*|move|muss
-9 neces*|orders|paint*|parki*|parking|parte|patio|perdi*|perfe*|plenty|press*|prime*|primera|prix
-9 quiera|rate|recon*|recup*|refund|regle|rend|repair|resul*|return|returning|sagen|salle|schen*|schne*
-9 seal|seance|seis|shop|sister|sleep|slip|sont|stehen|stop|tache|tage|taxi|team|these|treat*|veran*
-9 verla*|volve*|weld|while|woche*|wochenende|works|years|zahlen
-10 again|alles|any|arbei*|argent|around|asked|auch|bekom*|bekommen|blame|boat|budget|casa|case|casero
-10 cents|chair|corre|cover|covers|cuenta|cuisi*|cut|damage|demain|diagn*|durch|each|erled*|erledigt
-10 eveni*|faute|finish|frei|fue|geben|gebuhr|going|gratis|group|hatten|hora|hundr*|hundred|insur*|legal
-10 liegen|long|look|mancha|measu*|moi|next|nichts|normal|open|permit|perso*|plant*|quedan|read|ready
-10 rechn*|rembo*|retur*|round|same|schon|semai*|semana|seront|shipp*|side|stand|steht|sure|tops|truck
-10 unsere|vuelve|wird|witho*|without
-11 after*|afternoon|antes|aurez|avant|batte*|bleibt|cent|cette|class|coat|come|corner|cost|crew|culpa
-11 curso|dafur|date|devol*|dinero|droit|dropp*|dropped|eine|even|factu*|fence|fifty|figure|flat|frais
-11 happy|inclu*|insta*|just|livra*|livraison|made|manana|mas|minutes|mussen|price|probl*|puede|qui|safe
-11 sale|sans|see|soir|stunden|tax|those|total|valla|vase|visit|visita|walk|what|wieder|win|woche
-12 arreg*|avez|becau*|because|ca|card|comes|cours|esa|geht|goes|grosse|horas|keine|liefe*|me|nach|nada
-12 nobody|plus|respo*|roof|sich|sin|son|square|still|stock|stund*|tomor*|tomorrow|um|unser|van|way
-12 weeke*|weekend|wo|zaun
-13 about|au|bring|chez|coming|course|fait|gift|ich|left|libre|make|mal|mehr|more|never|set|should|that
-13 whole
-14 bill|da|double|eso|garan*|hour|las|minut*|ne|new|nothi*|nothing|repar*|second|sera|una|une|va|would
-15 auf|charge|day|dem|heures|il|leave|n|pas|takes|week
-16 before|ese|get|give|konnen|time
-17 avons|if|keep|last|off
-18 at|be|from|like|nicht|pay
-19 se|wrong
-20 free|not
-21 <coin>
-22 back
`,
};
