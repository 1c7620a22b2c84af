// Made by `npm run eval -- learn` from the cases under test/eval/guard. Not to be edited by hand.
import type { CommitmentKind } from '../policy.js';

/** What speaks for a promise in a sentence and what against, as `readWeights` reads it. */
export const PROMISES = `
-10
14 ^ die|^ the
13 ^ das|^ le|queda|todo|will be
12 ^ that|^ your|cent|esa|heures
11 <few> dias|^ ca|^ da|^ la|^ we can|^ you can|deal|diabe*|dias|done|extras|full|half|minut*|month
11 mussen|my|ours|pay|sus|take the|vos|wrong|zaun
10 <few> on|^ <weekday>|^ auf|^ con|^ den|^ der|^ el|^ esa|^ je vous|^ se|am <weekday>|bill|course|da
10 days|discount of|do have|does not|down|el <weekday>|empezamos|for that|for you|free|garan*|inscr*
10 menos|on your|paga|pagar|puppy|reicht|sera|tage|takes|the deposit|the wrong|tout|vuelve|vuelve a
10 will give|you wo
9 <few> heures|^ <few> of|^ am|^ ce|^ en <few>|^ les|^ my|^ okay|^ queda|^ somebody on|^ votre
9 ^ vous ne|a deal|accord|arreg*|at <few>|at <their>|back|bei uns|beide|bleibt|chez vous|clause|comme
9 couche|cut|dabei|deliv*|dem|depos*|deposit|do the|dose|dropp*|dropped|ese|eso se|fee|fifty|gratis
9 grosse|hatte|have that|hedge|hour|ihr|in stock|lands|las <few>|leave|les <few>|no more|no vuelve
9 nobody will|nosotros|not charge|of you|off your|okay|on it|on us|paying|perfe*|plant*|propo*|queda*
9 quedamos|quedan|rate|recon*|recup*|room for|se lo|seal|second|side read|sind wir|sobra|somebody on
9 stund*|stunden|suffi*|suffit|talla|the bill|the lot|toda|told the|us <few>|valla|vase|vous n|within
9 year|your card|yours|zahlen
8 %|<coin> gut|<coin> vous|<few> and|<few> feet|<few> grand|<few> jours|<few> stunden|<few> tage
8 <few> year|<number> %|<number> <coin>|^ abgemacht|^ cada|^ cada clase|^ cette|^ consider|^ count
8 ^ dafur schreiben|^ el <weekday>|^ empezamos|^ empezamos el|^ en|^ eso|^ eso se|^ half|^ keep
8 ^ keep the|^ nach <few>|^ nous nous|^ nous vous|^ quedan|^ sagen|^ same|^ there s|^ tout|^ vos
8 ^ vous n|^ you wo|^ your name|a free|a gift|a una|abgem*|abgemacht|accept|acept*|allein|apren*
8 are <coin>|arret*|as a|as last|at <number>|aurez|available|avez <few>|back on|beginnt|bekom*
8 bekommen|bus|cada clase|cambio|card|ce|cette|charge|clase|collar|compte|confirmada|confirmed|consi*
8 consider|costs|could see|cours est|culpa|dafur schreiben|de sobra|del jardin|delivery|derecho
8 desgrava|did not|disponible|do it|dosis|droit|dura|durfen|empezamos el|entero|est fait|est notre
8 est pour|et votre|fix|for <number>|forgot|fur beide|gave|gehort ihnen|gets|gift|gone|got the
8 have got|have signed|hecho|i gave|ihnen die|impue*|inclu*|ira|is free|is yours|ist der|jours|koste*
8 kostenlos|la obra|la table|le cours|llaves|lot for|mal|mal la|manana|mano de|nach <few>|new
8 noch einen|nosot*|not need|notre|nous nous|nous vous|nuestro|of those|on that|order|overc*|owe|paid
8 passera|pasti*|payer|pills|place in|pour nous|promised|quiera|regalo|s on|sale|sales|schlu*
8 schlussel|schreiben wir|signed|sixty|sola|stairs|suffira|suis disponible|swimm*|swimming|taxi
8 the tour|the valve|to <few>|tomor*|tomorrow|tomorrow morning|tour|touri*|tranq*|tranquilo|travel
8 ubern*|um <few>|un <few>|un hueco|una semana|une semaine|unser|vacant|van|verbi*|volve*|votre velo
8 vous etes|we will|weld|will|will do|will have|win|you at|you owe|you pay|zuruck
7 : <number>|<coin> inside|<coin> ttc|<coin> with|<few>|<few> cents|<few> days|<few> tagen|<number> :
7 <number> horas|<number> st|<week*|<weekday>|<weekday> the|<weekday> um|^ al|^ an dem|^ auf der
7 ^ avec|^ bring|^ cela vous|^ darauf|^ donnez|^ er|^ ese|^ every|^ everything|^ fue|^ ihr|^ il
7 ^ in <few>|^ it|^ it wo|^ j|^ ja zu|^ la obra|^ le <their>|^ leave|^ look|^ los|^ manana|^ mehr als
7 ^ notre|^ nous|^ nous commencerons|^ one|^ our driver|^ para|^ para el|^ pues|^ sie werden|^ since
7 ^ sixty|^ tell|^ traiga|^ unser|^ votre fille|^ vous en|^ we confirm|^ we will|^ with|^ ya
7 ^ you have|^ you pay|a flat|a fortnight|a los|a month|a week|a year|acabado|accep*|agree*|agreement
7 ahi|all <few>|allez|am sending|amount|an opening|and never|and out|anos de|apart*|apply|are free
7 are in|at no|avail*|avez paye|avons une|bank|beheb*|beheben|bekommen sie|besta*|betwe*|between
7 bienv*|booked|by us|ca|ca ne|cadeau|came from|can do|cargo|carpo*|carport|cash|cela vous|cents
7 charge <coin>|checked the|chez|cien|commence|commencerons|commencerons le|como|confirm your|corre
7 cosa|cost|count|coute|coute*|coutera|crew over|cut the|cutti*|cutting|darauf|das angebot|day wo
7 de garantia|de mi|de plus|decla*|deduc*|deductible|degats|deja|dejam*|dejamos|dejo el|demain|demi
7 den|derec*|despl*|desplazamiento|desse*|dessert|devol*|die miete|diesen|do that|doubl*|down for|drin
7 drips|durfen sie|eat|el cambio|el desplazamiento|el espejo|enrol*|entra*|ergeb*|erled*|erledigt
7 erset*|ese dia|espejo|est de|est moi|est regle|et elle|et on|even|even if|facture|falsc*|falsch
7 falschen|filed|fille|fine|fine with|fix it|fontanero|forgot to|fortn*|fortnight|frais|free that|fue
7 funfz*|funfziger|garantia|garte*|gasto|gebuhr|gehen|geht auf|get through|grand|grant|haber*|haberle
7 haberle avisado|hacemos un|hago|happy with|harml*|hatten|have time|head for|heure|heute|horas|hueco
7 hundr*|hundred|ihnen <their>|in <few>|in for|in full|instalacion|iron|is <number>|is perfectly
7 it will|its|iva|ja zu|kept|keys|kommen wir|konnen das|la dosis|la instalacion|la seance|le chantier
7 le hacemos|le vase|les travaux|liegen|like that|lo arreglamos|lo tenemos|lost|lump|lump is|machen
7 make it|mancha sale|mano|matin*|matinee|me this|media|mehr|mehr als|minutos|mise|monta*|month s
7 mueve|mussen sie|my word|name is|need <few>|nehmen den|nichts mehr|nie|nights|no le|no tiene
7 not apply|not leak|not pay|notre faute|nous commencerons|nuest*|nuevo|obra|offre|on its|order of
7 our driver|out for|ouvri*|oven|over on|parts|pasar|passe*|paye|perdi*|perfectly|personne ne|pisci*
7 plenty|portes|precio total|pueden|pues|putting you|que haberle|ready|rechn*|regle|reicht dafur|rend
7 repartez|repartez avec|reserve la|responsibility|reste|reste <few>|resul*|retire|rever*|rucken
7 s just|s nothing|salle est|schedule for|schne*|schon darin|se mueve|seam|seanc*|seance|seance est
7 seances|seis|set|shake|sicher|sie werden|since you|spare|spot|stands|stock|stock in|stop|strei*|su
7 table*|tagen|take care|taken|takes <few>|tarje*|tendra|tenem*|tenemos|that date|the ants|the bank
7 the buffet|the course|the damage|the order|the repair|the truck|this|this time|through that|time for
7 tisch|toda la|tops|total es|traiga|travaux|ttc|until <weekday>|up|va|vale|veran*|verbindlich|verla*
7 vermi*|visa|visit is|vos <few>|votre commande|votre fille|vous <weekday>|vous coutera|vous l|vous ne
7 vous pouvez|vous rend|vous sera|vous seront|we confirm|we start|wenig*|weniger|wieder|will never|wir
7 wir das|wir noch|wo not|woche*|wochenende|ya es|ya lo|you can|you get|you in|you may|you on
7 you should|you will|your driveway|your inbox
6 % de|% off|: <their>|<coin> <number>|<coin> por|<few> fifty|<few> nights|<few> rooms|<few> years
6 <mont*|<month>|<number> each|<number> heures|<number> per|<number> se|<weekday> esta|<weekday> la
6 <weekday> so|^ <few> heures|^ a site|^ aceptamos|^ am <their>|^ am <weekday>|^ as a|^ before the
6 ^ both|^ bring the|^ by|^ c|^ c est|^ cela|^ claro|^ claro que|^ consider the|^ das haben|^ delivery
6 ^ der kurs|^ die wohnung|^ done|^ each|^ each additional|^ el curso|^ el precio|^ entre|^ es
6 ^ everything will|^ expect|^ fur die|^ fur ihre|^ hay|^ i should|^ it was|^ kids|^ kids under
6 ^ la pose|^ la primera|^ la seance|^ le cobraria|^ le gite|^ lo tendra|^ marche|^ marche conclu
6 ^ nach|^ no more|^ nobody will|^ nous aurions|^ nous deduisons|^ oubliez|^ pour <number>
6 ^ pour <their>|^ second|^ sie|^ sie konnen|^ su|^ su casero|^ te|^ that stain|^ that wall|^ that was
6 ^ the <number>|^ the call|^ the truck|^ the wrong|^ there|^ trato|^ trato hecho|^ unser monteur
6 ^ vous etes|^ vous pouvez|^ walks|^ walks are|^ we|^ we charge|^ we commit|^ we got|^ we turn
6 ^ wir garantieren|^ wir kommen|^ you are|^ you get|^ your spot|^ your total|a <their>|a costar
6 a deck|a fifty|a head|a las|a site|a slot|a ver|about <few>|acaba*|aceptado|aceptamos|acompte vous
6 acuer*|acuerdo|addit*|additional|additional room|adds|after <few>|agree|agree to|alles|alter*
6 am free|am putting|an afternoon|an dem|an hour|and it|anderthalb|angeb*|angebot|apprenti|are done
6 are right|around <few>|as our|ask you|at noon|attention|aurio*|aurions|aurions du|avant la
6 back where|ball|be in|be there|be with|because our|before the|begin*|beginnt am|begins|bei|bestatigt
6 betrag|bezahlen|billed|bindi*|binding|blame|blame for|bouge|brief*|briefkasten|bring the|by itself
6 by sat|cambiamos|can write|cancel|casero|cauti*|caution|cave|ce jour|ce mur|ce sera|centi*|centime
6 cents et|check back|chois*|cinqu*|cinquante|claro que|clase vale|cobrar|cobraria|color|comes
6 comes back|commit|commit to|como nuevo|compl*|compter|comptez <few>|conclu|consider the|contrato
6 corner|corte|costar|costar mas|costu*|couple|court|cover|covers|crack|credit|cuesta|culpa nuestra
6 curso|curso empieza|d accord|danach|darin|das haben|das rad|das zimmer|day job|de cinquante|de moins
6 de notre|de regalo|de vuelta|declare|dedui*|deduisons|del ayuntamiento|depla*|deplacement
6 deposit back|der fleck|der zaun|design|devolvemos|dias para|die|disap*|dispo*|doppe*|double|down as
6 down the|dress|due|durch unsere|each additional|each or|einve*|einverstanden|el|el color|el contrato
6 el curso|el encargo|el puente|el trabajo|empie*|empieza|en ella|en un|encore <few>|entfa*|entfallt
6 entst*|entstanden|envia*|error|es <few>|es nicht|eso|est|est nous|esta|etwa <few>|evenings
6 every cent|everything will|excusa|factu*|fait <few>|fehler|fence|fence is|fera|ferme|fifty covers
6 fin|final|fissu*|fissure|fit|fleck|fonta*|for more|frei|fur sie|garantieren|gestr*|gestrichen
6 get <number>|get the|goes up|got you|gruppe|haben die|haben uns|had one|hangs|hangs ready
6 happened because|harem*|haremos|hat den|haul|haul it|have a|have my|head|heals|home office|hotel
6 i should|ihnen|ihnen <number>|ihnen das|ihr vermieter|ihre gruppe|ihrem|ihren|impuesto|in dieser
6 in we|included|inside|inside the|installed|integ*|is confirmed|is returned|ish|ist alles|ist fur
6 ist ihr|it looking|it s|it was|its way|je vous|jour la|juste|kuche|l heure|la deuxieme|la pose
6 la valla|la vanne|la visita|labor|le cobraria|le deplacement|le devis|le sale|left|lege|lege ich
6 les enfants|let s|licencia de|liegen bei|like yours|llega*|lo puede|lo tendra|longer than|los <few>
6 macht|maintaining|maintaining the|mancha|manger|marche|marche conclu|mas|means you|metim*|metimos
6 metimos la|mi|midi|minuten|mismo|mit einem|moins|more mice|morgen|n avez|naturlich|ne vous
6 nehmen wir|never|no cost|no necesita|no volvera|noch ein|non|nos tiene|not paying|nothi*|nothing
6 notre apprenti|nous aurions|nous deduisons|nous qui|of <number>|of ours|on vous|one night|oubli*
6 oubliez|our responsibility|out costs|out in|pack|paint*|parle plus|parqu*|parquet|parte|pas d|passt
6 pay for|payez|pedir|penda*|pendant|penny|per hour|permit for|platz|plus|pocket|pose|pour <number>
6 pour vous|pouvez|premi*|pro|proch*|promets|proze*|prozent|puente|quart*|que quiera|quedan <few>|rain
6 raison|rechnung|refuse|rein|rely|rely on|rempl*|repre*|resultat|retour|returned|reviennent|right we
6 rights|rolls|room adds|room is|runs|s done|safe|sat|sat around|schad*|schen*|schla*|se|se lleva
6 second visit|segun*|sell|send your|sessi*|seul|seule|should have|sie ihm|sie konnen|sie nicht
6 sind sie|site like|site through|sitti*|sitting|size is|sleep easy|slot|slot on|so come|soixa*
6 soixante|sold|solde|spot is|square|standing|stands in|start on|start to|starts|starts at|starts on
6 still open|stump|stunde|su casero|sur nous|sur que|sus condiciones|swap|swap takes|swim|swing by
6 table|taille|takes about|tejado|tela|tenemos en|termi*|termin fur|termin ist|text|that evening
6 that roof|that stain|that wall|the baby|the ball|the book|the cake|the class|the corner|the dress
6 the estimate|the fence|the full|the gate|the job|the money|the samples|the shop|the smell|the travel
6 then it|there in|there s|this message|this starts|those|ticket|tile|tissu|to finish|to have
6 to maintaining|today|total|trato|trato hecho|treatment|trocken|trompe|trust|turned|ubernehmen
6 un demi|uns <few>|unser monteur|until you|va a|valab*|valable|valla es|vanne|vaut accord|verdo*
6 vergessen|vermieter|vingt|visit|volvemos|volvera|volvera a|votre|votre rendez|votre solde|vous
6 vous aurez|vous est|vous reviennent|vuelta|walks|walks are|was our|we commit|we got|we turn|whate*
6 whatever|whole home|will start|will swing|wir garantieren|wir kommen|wird es|within <few>
6 without asking|wo|woche|wochenende haben|work on|write off|ya|you are|you before|you gave|you hear
6 you the|you within|your check|your conditions|your deposit|your door|your order|your place|your spot
6 your total|your yes|yours that|zahlt
5 % sur|<coin> con|<coin> en|<coin> fertig|<coin> pour|<few> at|<few> billets|<few> de|<few> horas
5 <few> hundred|<few> jahre|<few> minuten|<few> minutes|<few> month|<few> places|<few> prozent
5 <few> sans|<few> sesiones|<number> an|<number> days|<their> %|<their> each|<their> goes
5 <their> heures|<their> horas|<their> se|<their> um|<weekday> ist|<weekday> noon|^ a|^ all|^ all in
5 ^ als|^ am <number>|^ an|^ antes|^ auf die|^ baden|^ baden und|^ between|^ bring a|^ bringen
5 ^ bringen sie|^ ca ne|^ call|^ call it|^ comptez|^ comptez <their>|^ con esa|^ count on|^ count us
5 ^ cuente|^ cuente con|^ das angebot|^ das kostet|^ das war|^ deje|^ die <number>|^ die lieferzeit
5 ^ dormez|^ el trabajo|^ en una|^ es un|^ ese recibo|^ from|^ fue un|^ fur sie|^ geben|^ geben sie
5 ^ give us|^ i will|^ ich verspreche|^ ihre bestellung|^ it will|^ it works|^ j aurais|^ ja|^ just
5 ^ just double|^ kyle|^ kyle arrives|^ la entrega|^ la grande|^ la salle|^ le cours|^ le hacemos
5 ^ le prix|^ le prometo|^ les cobrariamos|^ let s|^ mehr|^ mention|^ mit|^ my fee|^ my guys|^ no va
5 ^ no volvera|^ nobody else|^ notre equipe|^ olvidese|^ olvidese de|^ on arrondit|^ oui|^ our cleaner
5 ^ our crew|^ our van|^ pitch|^ pour <few>|^ pro|^ pro person|^ pues mire|^ qu|^ quand|^ si ca
5 ^ sie bekommen|^ sie haben|^ somebody here|^ sure|^ te lo|^ the bill|^ the class|^ the scratch
5 ^ the whole|^ these|^ this|^ unser stundensatz|^ votre assurance|^ votre commande|^ we dropped
5 ^ we guarantee|^ we hereby|^ we mixed|^ we turned|^ wenn sie|^ what you|^ whatever|^ wir
5 ^ wir beginnen|^ wir hatten|^ you|^ you will|^ your insurance|^ your order|a friend|a mediodia
5 a nickel|a one|a permit|a place|ab heute|abhol*|abholen|abime|abonamos los|abono|accept your|accor*
5 accordons|accordons une|al|alarm|algui*|alguien|all|all rights|alle|allem|allow*|allowed|allowed to
5 almac*|almacen|als <their>|am fenster|am wochenende|an sie|and fix|and nobody|anfahrt berechnen
5 anstr*|anstrich|answer from|antes del|appoi*|appointment|are square|argent|arreglamos|arrives with
5 arron*|arrondit|arrondit a|artwo*|artwork|asbes*|asbestos|auf die|aufstellen|auftr*|auftrag|aurais
5 aurais du|aussc*|ausschlag|avec l|avec les|avez rien|avisado|avons|away yet|back pain|bad|baden
5 baden und|ball on|basta|bathroom for|be back|because i|before <few>|beginnen|beginnen am|besoin de
5 bestatigen|beste*|betragt <their>|bill stops|billets|billets de|blue|booked you|both|both doors
5 both of|bouge*|bougera|bougera pas|brand new|bringen sie|broken one|by christmas|by close|cable
5 cada sesion|cake|call out|can fit|can offer|can put|can seat|can take|can throw|carpet|carries
5 carries a|casse|cela se|cerra*|cerrado|chant*|chantier|cheap*|cheaper|cheaper than|checked|chris*
5 christmas|clase cuesta|class|class starts|cliente|clock|close of|clotu*|cloture|coat|cobramos
5 cobrariamos|coffee|come along|comes off|comma*|commande|commande est|commence le|compris|comptez
5 comptez <their>|con esa|con la|con un|confu*|contr*|contract|corner table|coule*|couleur|count us
5 coupe|couri*|courier|cours|cours commence|cover this|credi*|credit the|cuenta|cuente con|d impot
5 dafur|damage|damos por|das|das erledigt|das komplett|das kostet|das war|dass die|dauert|de acuerdo
5 de couleur|de livraison|de vos|deck under|deje|del|delai de|deliver|delivery is|dem preis
5 demain matin|den arbeiten|den platz|den schaden|der|der rechnung|der tisch|der tur|des frais|dessus
5 devant votre|diagn*|die gebuhr|die lieferzeit|die wand|die wohnung|die zweite|diesen bedingungen
5 dieser|dieser grosse|donne*|donnez|doors|dormez|dose for|double booked|downs*|downspouts
5 downspouts you|drive*|driveway|dropped the|dry|dura un|early|easy|eat the|ein jahr|ein leben
5 eine woche|eingetragen|el <number>|el almacen|el arreglo|el importe|el segundo|eleven|else has
5 empieza el|en <month>|en el|en una|encargo|ende|enfan*|enfants|entrega|entrega tarda|entregamos
5 entregamos las|equipe sera|erreur|erstatten wir|ersten|es un|ese recibo|essen|est gratuit|est prevue
5 est signe|esta libre|estara|et vous|etes|everything you|evict|evict you|exact*|exactly|expect
5 extra coat|facturee|faire plaisir|fait|faudra|fault|faute|fera le|fianza|fifte*|fifteen|figure
5 finish|firma*|firmado|flat|flat rate|for <coin>|for half|for nothing|for the|free on|friend
5 friend and|fur|fur <number>|garanties|gate|gave you|gave your|geben sie|gegen|gehort|gelos*|geloscht
5 genehmigungsfrei|get your|give us|goes|goes back|goes straight|got plenty|got yourself|goutt*
5 grande salle|gratu*|gratuit|groom*|grosse ist|grupo|gutters and|guys|haben wir|hacemos por|hago por
5 halbe|halt ein|has asked|has gone|have an|he quitado|here and|hereby|hereby accept|hinch*|hohe|holds
5 home|i quoted|ich <few>|ich verspreche|ihnen <few>|ihnen dass|ihre|ihre bestellung|ihren bedingungen
5 il nous|im haus|impor*|importe|impot|in figure|in right|in total|in your|inches high|inklu*
5 inklusive|inner*|innerhalb|innerhalb von|ins|insge*|insgesamt|inspe*|into the|invitaciones|is down
5 is due|is legal|is required|ist bei|ist bestatigt|it back|it costs|it right|it there|it wo|it works
5 itself|j aurais|jahr|jahre|jardin|job|jour|jusqu|just double|kaput*|keep a|keller|kitchen like|knock
5 knoten|kommen am|kommt|kommt am|konnen sie|kostet insgesamt|kurs beginnt|kyle|kyle arrives|la
5 la caution|la dessus|la entrega|la fianza|la grande|la hora|la matricula|la place|la plaza
5 la rentree|la reparation|la rueda|la salle|la tarjeta|ladder|lang|las invitaciones|last coat
5 last year|lauft|le|le devolvemos|le entregamos|le prometo|le vuelven|leben|leben lang|les
5 les cobrariamos|libre|libre le|lieferzeit|lieferzeit betragt|lift on|listo en|livra*|livraison
5 lo dejamos|lo hacemos|lo hago|locked|long weekend|look brand|lose|lose a|lunch|ma|mache|mache ich
5 macht zusammen|maint*|match|matricula|me the|means|media pastilla|medio*|mediodia|mediodia le|meet
5 membe*|membership|menos de|mesa de|mil|milea*|mileage|minutes|mirror|missed|mista*|mistake|mixed
5 mixed up|moi|moitie|monte|monteur kommt|move in|my fee|my guys|my oven|n aurez|nach dem|nadie
5 name on|natur*|nd works|ne bougera|ne paierez|ne payez|nickel|nickel over|nie wieder|ninety|no
5 no charge|no tenemos|no va|nobody|nobody away|nobody else|noch untergebracht|nos|nos quedan
5 not evict|not happy|not move|nothing will|notre part|nous|nous avons|nous reprenons|nous reste
5 number on|o clock|obend*|obendrauf|of business|offer|offer you|olvid*|olvidese|olvidese de
5 on arrondit|on n|on this|once and|one|one day|one more|one s|only pay|openi*|opening|opening on
5 orders|our|our crew|our end|our ladder|our mistake|our van|oven is|over <few>|pagam*|pagamos
5 pagamos nosotros|pagar*|paid for|paier*|paierez|paierez pas|pareil|parole|parti*|pas un|pass to|past
5 pastilla|pay once|paying a|payment is|pendant une|permis|permit|person rechnen|pick|pick it|pickup
5 piscina|pitch|places|plantes|plaza|plenty of|plomb*|plombier|pongo|por <number>|por cada|por otra
5 por ser|pose se|pour tout|prend|prendra|prevue|prevue pour|primera clase|pro person|probl*|problema
5 prometo|prometo que|propr*|proprietaire|pues mire|putti*|putting|quali*|qualify|qualify for|que no
5 que pagar|queda usted|quita*|quitado|rad|rad wieder|rate of|raus|rechnen wir|recht|reemb*|refun*
5 reimb*|reimburse|reimburse the|rekey|rekey both|remboursement|remboursons|rentr*|rentree|repair
5 reparations|reprenons|requi*|required|required for|results|retai*|retur*|return the|returning
5 reviendra|rien a|right to|rights to|roof|roto|rueda|rush|s a|s cheaper|s fine|s settle|safe to|salle
5 sans frais|savez|schaden|schneiden|schneiden macht|se fera|seat you|see on|segundo|semana|send the
5 sending the|sera chez|seront|sesio*|sesiones|sessions|settle on|she has|shipp*|si ca|sich|sie
5 sie <few>|sie <number>|sie bekommen|sie gehen|sie haben|sie keine|sie mache|sie ruhig|signe
5 sin problema|single|size|slip|so my|soir|somebody here|son <their>|sont garanties|sous|spoil*
5 stain will|stamm*|stand|stehen wir|steht unser|steuer|still|still have|stops at|store|strai*
5 straight|straight back|streichen|streichen wir|strich|stundensatz|stundensatz liegt|su casa
5 su cocina|su dinero|su tarjeta|sue|sur la|swing|tablette|take both|takes care|tarda|tarjeta|tax is
5 te|te lo|tendra listo|tent|terms you|than a|than that|that <weekday>|that in|that make|that never
5 the <number>|the blue|the cable|the call|the courier|the crack|the dose|the downspouts|the fee
5 the first|the gutters|the mirror|the missed|the model|the place|the scratch|the tent|the terms
5 the van|then|they decide|this afternoon|this email|those in|tiene|tiene en|tight*|tighten
5 tighten the|tim|to about|to haul|to rekey|to your|told you|tor|total with|trabajo|trock*|truck
5 turned nobody|uberw*|um <number>|um <their>|umson*|umsonst|un error|una manana|und schneiden
5 under <few>|under your|uns im|unser stundensatz|unsere arbeit|unserer|untergebracht|unused|up the|us
5 vacio|valve|van is|verge*|verspreche|verspreche ihnen|visita y|vor der|votre assurance|votre porte
5 votre proprietaire|vous accordons|vous case|vous faire|vous pour|vous remboursons|vuelven|vuelven a
5 wand|was wrong|way home|we come|we dropped|we guarantee|we hereby|we left|we mixed|we turned
5 weeks from|weihn*|weihnachten|wenn sie|werden|whatever you|when we|while|whole bathroom|wife|wife on
5 will credit|will eat|will refund|win that|wir <their>|wir beginnen|wir hatten|wir mit|wir sie
5 with it|with tax|with us|within <number>|within the|woche lang|works on|works out|worry|would charge
5 would do|wrong of|y listo|y luego|ya se|year warranty|yes the|yet for|you back|you both|you do
5 you down|you qualify|you save|you up|your|your appointment|your dog|your first|your roof|your son
5 your terms|your wife|yours wo|yourself a|zahlen sie|zu diesen|zwanz*|zwanzig|zweite
4 % comes|% rabatt|: i|<coin>|<coin> back|<coin> bekommen|<coin> deplacement|<coin> erstatten
4 <coin> la|<coin> plus|<coin> zahlen|<few> habitaciones|<few> hermanos|<few> months|<few> to
4 <few> vor|<few> wochen|<few> working|<number> for|<number> goes|<number> hours|<their> h
4 <their> hours|<weekday> between|<weekday> is|<weekday> por|^ <weekday> a|^ a new|^ a screen
4 ^ a standard|^ ab|^ aceptamos el|^ all repairs|^ amenez|^ aqui|^ at eleven|^ avant la|^ bei|^ book
4 ^ book before|^ by the|^ ca vous|^ cancelling|^ cancelling later|^ ce mur|^ ces|^ come|^ con un
4 ^ da haben|^ da hat|^ dafur brauchen|^ damit|^ das dach|^ das entrumpeln|^ das macht|^ das zimmer
4 ^ de|^ delivery is|^ delivery takes|^ der auftrag|^ die anfahrt|^ die lieferung|^ dites|^ drying
4 ^ drying time|^ el cambio|^ el peinado|^ el reportaje|^ el salon|^ el segundo|^ el total|^ en media
4 ^ ese muro|^ fur|^ fur <number>|^ fur <their>|^ give|^ he ca|^ he will|^ ihre|^ ihre buchung
4 ^ il faut|^ il ne|^ il nous|^ in|^ in der|^ l ouverture|^ la instalacion|^ la limpieza
4 ^ la livraison|^ le aseguramos|^ le quito|^ leave it|^ les travaux|^ lo|^ mi|^ mit ihrer|^ most
4 ^ nehmen|^ nehmen sie|^ not|^ notre apprenti|^ notre prix|^ nous acceptons|^ nous prenons|^ on
4 ^ one of|^ our|^ our surveyor|^ para navidad|^ payment|^ payment is|^ pongo|^ pongo la|^ puede|^ put
4 ^ put the|^ queda confirmada|^ same as|^ se lo|^ se nos|^ she|^ she graduates|^ si no|^ somebody
4 ^ someone|^ su hija|^ sweeping|^ sweeping one|^ tendra|^ tendra las|^ that one|^ that would
4 ^ the crew|^ the first|^ the job|^ the piano|^ they|^ une veranda|^ unterm|^ unterm strich|^ ur
4 ^ ur looking|^ votre reservation|^ vous|^ vous beneficiez|^ vous serez|^ we accept|^ we agree
4 ^ we should|^ wir haben|^ wir liefern|^ wir sind|^ wir tauschen|^ with that|^ yes|^ you and
4 ^ your booking|^ your daughter|^ your deposit|a baby|a fence|a gap|a gotear|a hundred|a kitchen|a m
4 a new|a reading|a reserve|a returning|a screen|a word|ab|abend um|accept the|acceptons|accue*
4 aceptamos el|ad|added|after the|afternoon|again|agreed|ahead costs|all in|all repairs|all that|alli
4 allow|am <number>|am happy|amenez|an allergy|an error|and <number>|anfah*|anfahrt|angen*|angenommen
4 antwort ist|anyti*|anytime|apartado|aparte|apartment|applies|apprenti a|arbre|are allowed|are back
4 around in|arran*|arrive|arrives|as|ascie*|asciende|asciende a|aseguramos que|at eleven|at home
4 at yours|auf keinen|auf unsere|aufgepasst|aufs|aufst*|auftrag ist|auftrag zu|augme*|aujou*|aujourd
4 aujourd hui|aus|avisa*|baby|back <coin>|back within|banco|bathroom|battery|bauge*|baugenehmigung
4 be at|be somewhere|be the|be waiting|be without|becau*|because|because we|before may|bei <their>
4 bei dem|beiden|benef*|beneficiez|beneficiez de|benot*|bereit|beschadigt|betra*|betragt|between <few>
4 between <their>|bezah*|bille*|boden|book before|book both|booking is|both houses|brakes parts|branc*
4 branches|brauchen wir|buchu*|buchung|buchung ist|buffet|business days|by this|ca tiendra|ca vous
4 cambio de|camion|can get|can squeeze|can you|cancel anytime|cancel before|cancelled|cancelling later
4 card this|care about|cause|caused|ce n|ce que|centimo|cents a|certain|cet|cet arbre|cette facture
4 chair|chamb*|chambre|cheve*|chimn*|chimney|cincu*|cincuenta|clases que|class*|classes|clean*|cles
4 coat it|cocinando|cocinando en|cold|colis|combl*|combles|come out|come with|comida|coming|completa
4 completo|completo son|compr*|compt*|compter environ|compter sur|con iva|con nosotros|conclu vous
4 condi*|confirmee|construire|construit|construit sans|contre|corre de|cost to|costs half|could not
4 counts|counts as|course on|couve*|couverture|cover*|crene*|creneau|cuatr*|cuatrocientos|cuota
4 da haben|da hat|dafur brauchen|danger|dans le|das bad|das entrumpeln|das macht|davon|day
4 day guarantee|de construire|de dossier|de nuestra|de porte|de reduction|dejamos hecho|dejar|dejar el
4 dejo|delivered|delivery takes|demi journee|deplacement compris|der auftrag|der hohe
4 der kalenderwoche|dernier|des kellers|desmo*|dia|die anfahrt|die lieferung|die monteurin
4 die rechnung|die schranke|dime|dinero|disponible el|does|door and|dosci*|doscientos|draft
4 drips again|drive it|driver|du robinet|due within|dura <few>|durch|each|eine halbe|el fuego
4 el peinado|el reportaje|el suelo|el total|eleven cents|en media|end|engageons|engageons a|enrolled
4 ensem*|ensemble|entra|entru*|entrumpeln|entrumpeln des|equivocada|erfol*|erfolgt|erfolgt am|erlau*
4 ersta*|erstatten|erste|es para|es suyo|esa mancha|esa noche|ese fin|ese muro|est confirmee
4 est facturee|est libre|esta disponible|et au|etat|ever|ever be|every penny|everything|excuse|expen*
4 expense|extra|fahrt|fais|familia|farbe|faut compter|faute si|feier*|fence that|first month|flue
4 flue sets|for it|frais de|free for|from us|fuego|fur die|gap|gap on|gesch*|get <their>|gift card
4 gite|gite est|got|gotear|gradu*|graduates|graduates from|grandchildren|grange|grange vous|groupe
4 haben|halbe tablette|half a|half the|handwerker|harmlos|hat|hat ihr|hatten wir|have kept|have set
4 he ca|he will|hear it|herma*|heute abend|hierm*|hiermit|hochs*|hochstens|hot|hours ahead|hours then
4 houses we|hui|ich|if we|ihnen fur|ihr budget|ihr hund|ihr kind|ihre buchung|ihrer antwort|ihrer tur
4 in an|in it|in one|including|including tax|incluido|ingre*|inside and|insta*|installation
4 intervention|is <coin>|is all|is coming|is done|is safe|is set|ist|ist an|ist vom|it|it <few>
4 it again|it came|it drips|it up|j|ja|jahre garantie|jardin le|jeden|job and|kalenderwoche|keine
4 keine baugenehmigung|keinen fall|kelle*|kellers|kellers kostet|knock for|kommen|kompl*|komplett
4 konto|kostet|kostet pauschal|kurs|l ai|l argent|l etat|l ouverture|la chambre|la cloture|la comida
4 la cuota|la demi|la facture|la fecha|la fin|la grange|la limpieza|la livraison|la mancha|la mano
4 la pata|la premiere|la robe|lab|lands at|las devolvemos|las llaves|later than|le aseguramos
4 le cobramos|le colis|le gite|le menu|le quito|le remplacement|le saldria|leave it|leaves your|legal
4 less|lesso*|lessons|let the|letzt*|letzten|leute|liefe*|liefern|liefern die|lieferung
4 lieferung erfolgt|limpieza|limpieza del|listo|livraison est|llaves el|lo|lo que|lock|lock is|loose
4 los|los <number>|luego|lui|macht dann|manda*|mano en|mark my|mas de|matching|matri*|mauva*|me to
4 media hora|medicines|mehrw*|mehrwertsteuer|mes|metre|mit <number>|mit ihrer|moi qui|monteur
4 monteurin|monteurin um|month cancel|month is|more|mur|mur n|my crew|my own|my words|n a|nase|navid*
4 navidad|navidad ya|nd|necesita licencia|need it|nehmen|nehmen sie|neuen|never see|new one
4 next morning|nicht aufgepasst|night|ninety minutes|no excuse|noches|noel|noon|nos paso|nos quedamos
4 not have|note on|nothing to|notice|notre charge|notre prix|nous acceptons|nous engageons|nous l
4 nous prenons|nuestra cuenta|of next|of pocket|oferta|off|off if|offic*|one flue|one piece|ones
4 ones are|orders around|oui|our people|our surveyor|our work|out to|out with|outli*|outlive|ouverture
4 ouverture de|overn*|overnight|paiem*|panels|para|para navidad|para su|para toda|para todo|para usted
4 parce|parki*|parking|parts included|pas cette|pas plus|pas porteur|passed your|past the|pata
4 patients|pausc*|pauschal|payez pas|payment|payment of|pays|peina*|peinado|peinado de|pelle|pequeno
4 pequeno esta|per chair|perce*|percent|percent off|permis de|personne|phone wo|piano leaves
4 pickup down|pinta*|pintado|plus de|plus travel|pongo la|por <their>|porte c|pour ce|pour ces
4 pour cet|pouvez compter|precio de|premier|premiere|prend a|preno*|prenons|prix pour|pro nase
4 problems|prozent nach|prufen|purchase|queda confirmada|quedamos con|quito|reading is|receive
4 receive the|rechnen|red|reduc*|reduction|regen|rembo*|remplacement|remplacement du|repairs come
4 reportaje|reportaje completo|reserva|reservation|reservation est|respo*|resti*|return|revie*|run you
4 s|s <few>|saal|saldr*|saldria|saldria en|sale a|salon pequeno|same as|sans|sans permis|save|schenken
4 schenken wir|schranke|schranke in|schwi*|schwimmen|scrat*|screen|screen swap|se construit|se las
4 se nos|seguro|seguro se|set for|sets|sets you|settle the|shave|she graduates|shipping|show up|si je
4 si no|sie <their>|sie bei|sie wieder|sign|sister s|sit down|sitting in|sitting on|sitzen|sleep
4 so long|someone is|somewhere between|son|son <number>|sonne*|speak*|squee*|squeeze|squeeze you
4 standard tuning|still be|strich zahlen|studio|su pedido|su presupuesto|suchen sie|suelo|sur|surch*
4 surcharge|surve*|surveyor|surveyor is|suyo|sweep*|sweeping|sweeping one|tabletten|tache
4 takes <number>|takes <their>|tausc*|tauschen|tear|technicien|technicien passera|tendra las
4 tenemos mesa|terms|tete vin|text lands|that day|that night|that size|that week|that will|the <few>
4 the bike|the brakes|the delivery|the draft|the hall|the new|the offer|the other|the oven|the quote
4 the receipt|the red|the second|the signed|the stairs|the way|the week|these|thing <weekday>|this as
4 throw|thrown|tiendra|to pay|to shave|to this|tomorrow after|tonig*|tonight|top|total asciende
4 total comes|tour price|tout sera|trabajo es|treat*|tropft|tuning|tuning runs|turn rush|twice a
4 un <number>|un an|une journee|une veranda|unit is|uno nuevo|unsere|unter|unterm|unterm strich|up for
4 up that|ur|ur looking|us in|va al|va en|vamos|vende*|veranda|veranda de|verbo*|verbockt|verfu*|verra
4 verrez|verwe*|vin|vin compris|von|von uns|vor ihrer|vos cles|vos conditions|votre cuisine
4 votre reservation|vous beneficiez|vous fera|vous garde|vous serez|vous verrez|waited|waited so
4 waiting past|walk in|walk on|wall|water for|way|we|we accept|we agree|we could|we did|we set
4 we should|week|week of|weeke*|weekend|werktage|will ever|will is|will keep|will leave|will outlive
4 will pay|will receive|will ring|will settle|winte*|winter|wir haben|wir liefern|wir naturlich
4 wir sind|wir tauschen|wir verbockt|with a|with her|with that|without water|wochen|wochen ist|wohnu*
4 wohnung|wohnung ist|word your|worki*|working|working days|ya esta|years we|yes|you about|you book
4 you cancel|you paid|you see|you this|you waited|your bill|your booking|your cat|your gift
4 your grandchildren|your kitchen|your pickup|your text|yours the|yours*|yourself|zahlen wir
4 zimmer streichen|zusammen|zweit*|zweiten|zwisc*|zwischen|zwolf*|zwolfhundert
3 <coin> brutto|<coin> del|<coin> im|<coin> iva|<coin> le|<coin> machen|<coin> nachlass|<coin> netto
3 <coin> par|<coin> pro|<coin> suffira|<few> chiens|<few> goes|<few> mois|<few> of|<few> tomorrow
3 <few> weeks|<number> et|<number> la|<number> off|<number> on|<number> sind|<number> tagen
3 <number> uhr|<number> with|<number> y|<their> as|<their> la|<their> nd|<their> off|<their> per
3 <their> sind|<their> tagen|<their> uhr|<their> with|<weekday> <month>|<weekday> at|<weekday> haben
3 <weekday> vous|^ <few> hundred|^ a los|^ a weekend|^ after the|^ als geschwisterkind|^ antes de
3 ^ apuntamos|^ auf den|^ bis zum|^ como|^ comptez <number>|^ con este|^ consider this|^ das hatte
3 ^ den schaden|^ den zweiten|^ die dachdecker|^ die kaution|^ die rechnung|^ die reparatur
3 ^ die zahlung|^ el menu|^ en <month>|^ er muss|^ fur beide|^ hiermit|^ i|^ i can|^ ich|^ it s|^ je
3 ^ je me|^ je passe|^ la reparacion|^ la table|^ le <number>|^ le chantier|^ le devolvemos
3 ^ les <number>|^ lessons|^ lessons are|^ look for|^ marco|^ marco will|^ mit <number>|^ mit <their>
3 ^ noch|^ noch vor|^ nothing stands|^ notre tarif|^ nous avons|^ nous garantissons|^ nuestro
3 ^ our team|^ parking|^ pendant|^ por abrirle|^ posts|^ posts go|^ siblings|^ siblings get
3 ^ sie durfen|^ sie liegen|^ su hermana|^ taking|^ taking down|^ that roof|^ the corner|^ the deposit
3 ^ the leak|^ the retaining|^ the technician|^ there are|^ this puts|^ toutes|^ toutes nos|^ vom
3 ^ votre enveloppe|^ vous recevrez|^ we deliver|^ whatever the|^ wir melden|^ wir ubernehmen
3 ^ yes the|^ you would|^ your card|^ your dad|^ your neighbor|a business|a cent|a cut|a notre|a penny
3 a tooth|a weekend|ab dem|abend|abier*|about our|abrir*|abrirle|abrirle la|abset*|absetzen
3 acceptons vos|aceite|aceite con|affai*|affaire|affaire de|after our|after*|aguan*|ai mis|aide
3 als <number>|als geschwisterkind|am|and grinding|and ours|and she|and there|and when|annee|annon*
3 annonce|annul*|ano|antes de|anywh*|anywhere|aparc*|apiece|appelle|appointment and|apres|apuntamos
3 arbeit|are going|are on|are still|are the|arreglo|arrives next|at <coin>|at around|attend|auf|auffa*
3 auffallen|auffallen mussen|auftrag verbindlich|augmente|aura|auto|aux|avec une|avons encore|away
3 back in|bail|be billed|be credited|be sitting|bebida|bebida aparte|bedie*|bedient|bedient mehr
3 before <their>|before lunch|begle*|begleichen|behind|bei <number>|beide sessel|beiden fenster|beim
3 bekommt|bekommt ihr|berec*|berechnen|berechnen wir|bestellung|between <number>|bin|booking|both get
3 bothe*|bothering|boxes|brauchen|bremsen komplett|bring|brutto|busin*|business|business expense
3 by <weekday>|by a|cabin by|called|cambi*|can give|cance*|card will|care of|carga|casa|case|ce soir
3 certa*|chance|changed|charg*|chez nous|child|clases|cleaner|cleaning|client|clientes nuevos
3 cloture est|cocina|comer|coming out|compe*|comptez <number>|con|con este|con filtro|con su
3 conditions|confiance|consider this|const*|cost you|costa*|costara|count on|count*|coup|covers this
3 credited|credited with|crew arrives|crew of|crew will|crown|cuarto|cuisi*|cut and|dachd*|dachdecker
3 dachdecker sind|dachrinne|dachrinne kostet|dad|dad s|dafur lege|dafur nicht|damos|damp|damp patch
3 dann|das dach|das datum|das geht|das hatte|dates|datum|daugh*|daughter|davan*|davantage|day after
3 day edited|days and|de|de <month>|de aceite|de carga|de date|de descuento|de prevoir|de que|de su
3 dead|dead ash|debe|deck|del tejado|deliver the|demander|demander a|demar*|demarre|den auftrag
3 den fleck|den grundbetrag|den restbetrag|den zweiten|der dachrinne|der raum|der vertrag
3 des <weekday>|descuento del|descuento por|desgr*|despues de|deuxi*|deuxieme|devant|devis|die beiden
3 die dachdecker|die kaution|die kinder|die reparatur|die zahlung|difference|dinner|directly|doctor
3 doit|donne|dort|down to|du premier|du toit|du vous|durfen die|edited|edited gallery|ein platz|einem
3 einen vormittag|el cuarto|el dia|el menu|el tecnico|el tejado|emplo*|en|en <number>|end of|engag*
3 engra*|enough|envel*|enveloppe|enveloppe de|er muss|es legal|es suya|eso no|espec*|est l|esta tarde
3 estar*|este correo|excep*|fais une|fallig|fee for|fee is|fenster berechnen|feuer|filtro|filtro son
3 first thing|floor is|for|for <few>|for <weekday>|for how|for us|free from|from the|full day
3 fur <their>|galle*|gallery|gallery included|garantia piezas|garantissons|gastos|gebe ich|gemac*
3 gemacht|geneh*|geschwisterkind|geschwisterkind bekommt|get that|gibt|giving you|go in|go to|go up
3 goes for|grande|grifo|grinding the|grundbetrag|gut bedient|guy|guys cost|habe das|habitaciones
3 hacem*|hacemos|haie|halt|hand ins|handled|hands|hands before|handw*|hangi*|hanging|happy|has the
3 hatte uns|haus|have it|have the|have told|here|hermana|hermanos|high|honor|honor it|hour apiece
3 house on|hoy|i misread|if it|ihnen am|ihren auftrag|ihrer|ihres|il y|im|im quartal|in|in <their>
3 in a|in at|infil*|ins feuer|is enough|is fixed|is normal|is on|is only|is our|is plenty|ist das
3 ist innerhalb|ist nur|it done|it over|it takes|iva incluido|jacket|je me|je passe|jobs|kamen
3 kamen sie|kann ihnen|kappe|kauti*|kaution|kaution innerhalb|keep|kids under|kolle*|komme|kostet sie
3 kurs kostet|kurzen|l affaire|l avons|la casa|la reparacion|la taille|la tondeuse|laisse|lake|lake is
3 las|las fotos|last|lasts|lastw*|lastwagen|law|le camion|le costara|le cuesta|le llega|le modele
3 le premier|le voir|leak|left the|les <number>|les rebajamos|licen*|licencia|little|lleva*|lo vera
3 long is|low|machen wir|mailb*|mailbox|marco will|material extra|matin|matin a|mauvais|medec*|medecin
3 mehr nehme|mein|melden uns|menu|menu sale|mesa|mesa para|mice|miete um|misre*|misread|misread the
3 mit den|mitad|mix|mois|month plan|months|move|muss ihnen|my calendar|my name|my way|nachb*
3 nachlass auf|nachmittag|nada|ne|ne nous|ne peut|need the|nehme|nehme ich|netto|next <weekday>|ni un
3 no hace|noch vor|nosotros al|not hurt|not like|nothing stands|notre tarif|nous garantissons
3 nous pouvons|nuestra|nuevos|nuevos les|of our|on <few>|on est|on my|on the|on time|open the|order no
3 our <few>|our agreement|our web|paint|panels the|par tete|para <few>|para el|pas vous|pasa el
3 passe chez|patch|pay a|pendant <few>|perfectly safe|persona bebida|petit|photo*|photographer
3 pictures are|pieza|piezas|piezas y|pipe and|place|place tomorrow|plan starting|plenty for|plus the
3 por abrirle|por persona|portail|posts|posts go|premier coup|premier trimestre|pres de|press*|presu*
3 presupuesto|preve*|prevenir|prevoir davantage|pro stunde|prozent kurzen|prozent weniger|puede
3 puede decir|puerta son|purch*|put that|puts|puts you|qu|qu il|quartal|quelqu|quelqu un|quoted|rash
3 rebaj*|rebajamos|rebajamos un|recev*|recevrez|recevrez le|recre*|recredites|rendo*|rendons|rental
3 rental of|reparacion del|reparatur|reparatur der|repla*|restb*|restbetrag|restbetrag gebe|result
3 retaining|retaining wall|retro*|reven*|revis*|revisee|ride|right after|risto*|ristourne|ristourne de
3 roof will|rush orders|s finished|s our|s quote|sache|salon|same|schaden an|schon|scratch|se debe
3 se queda|sealed|seat|second class|second one|see a|see you|sehen sie|semana lo|senta*|ser vecino
3 serez|seront recredites|sesion|sessel|sessel kamen|session|she|she can|sheet|siblings get|sie auf
3 sie dabei|sie durfen|sie etwas|sie gut|sie liegen|sie mit|sie noch|sieht|sign up|signa*|sin|sind
3 sind ab|sofort|sol|stake|stake my|stands i|starting the|stays|steht die|steue*|still stands|students
3 stump is|stunde material|su cuenta|su hermana|suffira pas|sur votre|swell*|swelling|system|table and
3 tagen fallig|tagen geben|take|taking down|taking the|tarif est|tax|tear up|technician will|tejado le
3 tendr*|tendriamos|tendriamos que|tent comes|th from|th panels|th to|that one|that s|that was
3 that weekend|the appointment|the bathroom|the battery|the boxes|the car|the cleaning|the crown
3 the day|the dead|the extra|the final|the garden|the hour|the jacket|the lake|the lease|the morning
3 the next|the number|the patio|the photo|the piano|the pump|the retaining|the road|the stump|the time
3 the top|the trays|the vase|the wheel|the wine|the work|them and|then you|thirty|this kind|this puts
3 tiend*|tienen|tirar|to do|to make|to pass|to run|to the|tomorrow between|tonde*|tondeuse
3 tondeuse revisee|too high|tooth|top of|toute|toutes|toutes nos|transferencia|trays|trays at|trime*
3 trimestre|turn|twenty|uhr|um|un ano|un centimo|und sie|une ristourne|uns|uns auffallen|uns innerhalb
3 uns zu|unser fehler|unsere kappe|us for|us that|us with|use|usted el|valid*|vaut|verfugung|verifier
3 verka*|vert|vertrag|von der|von ihnen|vor|votre compte|votre enveloppe|votre medecin|votre reponse
3 vous a|vous ai|vous appelle|vous attend|vous avons|vous demain|vous donne|vous fais|vous prevenir
3 vous recevrez|vous rendons|vous repartez|vuelv*|wall is|was|wasse*|way of|we are|we deliver|week end
3 week is|weekend rental|weiteren|what you|whatever the|wheel|where it|while you|will cover|will hold
3 will knock|will look|will tear|will win|wine|wir ihren|wir melden|wir ubernehmen|wird|with one
3 with the|with you|within <their>|works|worry*|worrying|would honor|would stake|y en|y mano|y ni
3 y tiene|yard|year s|yo|you|you <coin>|you a|you as|you ever|you we|your coffee|your dad
3 your daughter|your hands|your knee|your name|your offer|your party|zahlung|zahlung ist|zur verfugung
3 zusam*
2 % fallig|<coin> evacuation|<coin> inklusive|<few> anos|<few> costumes|<few> for|<few> haies
2 <few> hour|<few> noches|<few> seater|<few> semanas|<numb*|<number>|<number> is|<their> :|<their> an
2 <their> at|<their> for|<their> on|<weekday> en|^ <few>|^ <few> days|^ a full|^ am ende|^ bei absage
2 ^ bien|^ bis|^ brake|^ brake pads|^ d|^ dafur|^ das konnen|^ der preis|^ dieses|^ do not|^ ein
2 ^ eine|^ el contrato|^ el dia|^ faites|^ for a|^ from the|^ he has|^ i wo|^ i would|^ ich habe|^ l
2 ^ la taille|^ las clases|^ le abonamos|^ le deplacement|^ le doy|^ le plombier|^ le technicien|^ let
2 ^ metimos|^ metimos la|^ monthly|^ monthly bookkeeping|^ my colleague|^ ne|^ no le|^ our boat
2 ^ our hourly|^ our rate|^ pendant une|^ pintar|^ pintar las|^ pour les|^ pour vos|^ si|^ si vive
2 ^ tenemos|^ the cake|^ the next|^ the second|^ tom|^ wir erstatten|^ your landlord|^ your passport
2 a boat|a day|a dog|a full|a laisse|a pas|a pill|a shop|a single|a truck|abona*|abonamos|absage
2 absage innerhalb|addre*|address|after|agua|ahead|ai|al mover|all lessons|all of|alli menos|alone
2 alrea*|already|am ende|an diesem|an even|and leave|anruf*|anrufen|antes|ants|appli*|aqui|are
2 are coming|are happy|are not|are within|arzt|as you|assur*|au|auch fur|auch in|aufge*|aufla*|auflage
2 auflage geben|avec un|b|back and|back with|basem*|basement|bath|batte*|be|be delivered|be fine|be on
2 be out|be paying|beari*|bearing|bearing you|becom*|becomes|bei absage|beim letzten|being
2 bekommen ihr|bench|betragt <number>|bike|bill and|billete|billete de|bis zum|boat|boat leaves|book
2 booki*|bookkeeping|bookkeeping for|brace|brake|brake pads|brauc*|brauchen sie|break|by|cada|cafe
2 cake will|call you|can|can have|can knock|cancelling|carla|carre|ce message|ce week|ceili*|ceiling
2 cent mehr|chairs|change for|charged|check|clears|code|come|completely|comprise|con material
2 condiciones|confi*|consulate|correo|costumes|costumes on|couple you|crack*|cracked|cuisine|da konnen
2 dabei krallen|damit|das konnen|das nicht|day is|de couper|de esa|de obra|de prueba|de votre|deep
2 dejo en|delig*|delighted|den neuen|der steuer|der woche|dia <number>|dia <their>|dias no
2 die unterlagen|die volle|diesem|dieses|difer*|diferencia|discu*|do we|door|dossi*|dossier|doy
2 drop the|du|easily|echel*|echelle|eine|eingeschlossen|el ano|el camion|el jardin|el pedido|else s
2 en espana|en su|en unos|encar*|encore ce|ende stehen|entre|envir*|environ|equiv*|er|erstatten ihnen
2 es|es fur|esas|espana|espera|est possible|est une|estar|este|et ca|evacu*|evacuation
2 evacuation comprise|even <number>|fabric|faire|fais a|faites|falsche|falta|fee off|fertig|fils
2 finis*|finished|flowe*|flowers|follo*|for an|for pickup|for what|front and|fue un|full <coin>
2 full groom|fur <few>|ganz|garantia en|garantie|garten|geht|geld|geld zuruck|get <coin>|gift to
2 giving|go|go wrong|going on|got nobody|got your|green|groom|groom for|grossesse|gut geht|haben sie
2 habitaciones le|hable|hable mas|hace falta|hacer*|haies|haies coute|handl*|handle|happen|has your
2 have|have <few>|have every|have on|hicim*|hicimos|hicimos nosotros|hija|him|hiver|holid*|holiday
2 hora|hora y|hour minimum|hour with|hourly|hourly rate|hours|house and|how we|humed*|hundred and|hurt
2 i can|ich an|ich den|ich gerade|if they|ihm|ihnen vor|in and|in ihrer|in laws|in on
2 inklusive mehrwertsteuer|is|is clear|it at|it out|it should|it to|iva aparte|je|je suis|just
2 kein cent|kids|kind of|kinder|kitchen of|knock the|kollegin|konnen|krall*|krallen|krallen schneiden
2 l|la derniere|la diferencia|la maison|la manana|la mesa|la mitad|la primera|la rayure|la semana
2 labor included|lack|landl*|landlord|las clases|las medidas|las molestias|last payment|laws|laws land
2 le abonamos|le doy|le fais|le mariage|le metre|le plombier|le technicien|leak is|lease|leave the
2 leaves the|lessons included|let|let you|letzten mal|lift|llamarle y|lo he|lo hicimos|lo mismo|load
2 load bearing|machine|main|mark|match*|material incluido|me|medid*|medidas|meme|metre carre
2 mi companero|miete|minim*|minimum|misma|mitad de|model are|money|money back|month all|month*|monthly
2 monthly bookkeeping|mover|mover el|movers|mug|muro|nails|nails included|name|ne lui|neces*|necesita
2 new sofa|next week|nichts|no queda|no tributa|noch einmal|not|not allowed|not be|not cost|not load
2 not make|not stand|not with|of <month>|of us|ohne|on|on se|one and|one for|order will|order*|ordered
2 our boat|our hourly|our kitchen|our rate|out fee|pads|pads for|pago|painted|parquet est|pas|pas le
2 pass|passp*|passport|pata con|patie*|pay the|paying the|penny over|peoni*|peonies|personne n|piano
2 pickup on|pier|pier at|pill|pintar|pintar las|pintu*|pintura|plan|plombier sonnera|poco|poodle is
2 pool|por los|porte|pose de|pour <few>|pour <their>|pour cette|pour vos|precio|preis betragt|prepare
2 pres|prope*|puente de|pump|put|put the|que j|queda en|quote from|raise|raise your|rate for|rate is
2 rayure|ready for|receipt|recibo|reden|refund the|reini*|reinigung|repai*|repairs|replace|reser*
2 reste une|returning couple|right|riss|robin*|robinet|roll|roll up|round|round it|runni*|running
2 s <their>|s all|s name|s no|s room|s round|s that|sale en|schli*|schneiden eingeschlossen|schon auf
2 schul*|se hable|seater|seater sitting|second coat|seiten|semai*|seman*|semanas|send me|serait
2 service|settle|shop your|should|shows|si vive|sibli*|siblings|side of|sie schon|sie um|sie voll
2 siemp*|siempre|size we|sizes|smell|so bring|so do|so that|somebody else|sonnera|sonnera chez|sont
2 stand*|standard poodle|stay|stehen|steht der|stelle|steuer absetzen|stick|stude*|su hija|suchen|suis
2 sur ce|suya|swall*|tagen werden|tagli*|taglich|taille de|take this|takes a|tap|tecni*|tecnico
2 tenemos un|tete|th they|that|that can|that means|that would|the|the address|the album|the back
2 the ceiling|the city|the consulate|the contract|the date|the hotel|the invoice|the landlord|the line
2 the mug|the photos|the pier|the shipping|the site|the whole|they will|through <month>|tiene usted
2 time your|to an|to call|to keep|to raise|to take|to you|toget*|together|toitu*|toiture|train*|trava*
2 tribu*|tributa|tributa en|uhr haben|un|un <their>|un billete|un cafe|un medecin|un poco|und kein
2 under a|uno|unter*|us nails|usted|velo|verei*|vertr*|vient|vient de|vive alli|voisin|voll|voll von
2 volle|von <few>|von <number>|votre budget|votre fils|votre parquet|vous ce|waiting for|walk|wants
2 warra*|warranty|was installed|weeks|wet|what it|whole|will drop|will only|will replace|will round
2 wir <number>|wir erstatten|wir es|wir gerade|with this|within your|worry about|would have|y por|y se
2 y ya|yard you|you by|you from|you live|you sign|your fence|your in|your insurance|your landlord
2 your model|your passport|your rights|your size|zweite auflage
-2 % :|; a|; there|; we|; what|<few> ans|<number> <number>|<number> h|<their> ;|<their> <few>
-2 <their> back|<their> before|<their> den|<their> k|<their> m|<their> por|<their> y|^ <their> <their>
-2 ^ a grinding|^ avant|^ before we|^ can you|^ combien d|^ congratulations and|^ cuantos invitados
-2 ^ dependen|^ dependen de|^ depuis quand|^ did|^ did you|^ die anzahlung|^ einen|^ einen preis
-2 ^ ha vomitado|^ he pasado|^ herzlichen gluckwunsch|^ hola andres|^ how does|^ how nice|^ if
-2 ^ la doctora|^ la mancha|^ lamentamos leer|^ las|^ let me|^ merci beaucoup|^ nobody here|^ ob am
-2 ^ please also|^ podria mandarnos|^ preferez|^ preferez vous|^ que|^ several|^ si es|^ sinon
-2 ^ sinon a|^ so that|^ take|^ there may|^ una|^ vous avez|^ wann soll|^ wann wurde|^ wenn wir|^ wer
-2 ^ where is|^ whether it|^ whether the|^ whether we|^ which job|^ wie viele|a autre|a clear|a este
-2 a floor|a grinding|a lieu|a nadie|a piece|a safe|a standard|a tax|a time|a wedding|a worn|a written
-2 abajo|abierta|about that|about the|adeye*|adeyemi|advice|algo mas|along it|an e|an instrument
-2 and <few>|and i|and model|and of|and only|and take|and texts|and thank|and to|and we|and who
-2 and your|andres :|anges*|answer please|antic*|anticipate|antworten sie|anything before|anything in
-2 apportez|aprob*|are upset|arriv*|asegurarle|ash|ash and|aside|auch|aucun|aucun conseil|aufzug ?
-2 autre chose|avant de|avoir ecrit|avoir parle|avoir pense|avoir signale|azulejos|banera|banner|barn
-2 bathr*|be able|be and|be wrong|beck|been in|befor*|before|before our|beforehand|beides
-2 belle occasion|besse*|besserung|best ?|best and|birth|birth certificate|birthday|bite|bitten|boards
-2 bois|bookkeeper|books for|bouti*|boutique|braucht|braucht es|broken|buffet pour|bureau|by my
-2 calendar and|call emergency|casa ?|causes and|ce desagrement|ceremonie|chose que|claro|cleaner was
-2 coche no|colle*|colleague|collegue|combien d|comes in|coming from|commande s|con responder|confirmer
-2 confirmer ni|congratulations and|connaitre|conocerlos|conocerlos primero|conseil|conta*|contact
-2 conviendraient|conviendraient ?|cuantos invitados|dans|dans votre|das fur|das hangt|day would
-2 days suit|de <few>|de ce|de quand|de semana|de telephone|deadl*|debam*|debamos|debamos saber|decep*
-2 deception|decirlo|dejo la|del estado|delay|demande de|dependen|dependen de|dependent|deposit of
-2 desag*|desagrement|desagrement et|description|desk will|desoles de|details :|detalles y|devri*
-2 devrions|devrions savoir|die kundigung|die masse|die torte|diese nachricht|do ?|doctor or|document
-2 documents|donde esta|door ?|draws|drying|drying time|du <their>|du jour|ducha|edad tiene|edge
-2 edge of|einen|einen aufzug|einen preis|einfach auf|either|el coche|electrician has|elle meme|elm
-2 emergency services|en bas|encore|enfer*|engli*|english|enviarnos unas|envoyer une|er das|erzah*
-2 erzahlen|es asi|es denn|es el|es sein|es und|eso lo|eso quisieramos|estado|estado de|este mensaje
-2 esto y|et avez|et quels|etat des|etwas frei|etwas wissen|eveni*|examinons la|face|facil*|facilement
-2 facilement ?|fall|falls|feels|fete !|fievre|fievre ?|fire|first visit|flavor|for letting|for our
-2 foto vom|fotos ?|frau beck|from ?|frotte|ganzen|garden ?|gerade|gluckwunsch|gluckwunsch und
-2 grinding noise|ground|group|grupos|guard*|guests|guests and|gute besserung|ha podido|ha vomitado
-2 has it|has seen|hat ihre|hat mein|hause ?|hause ein|have in|have pictures|have several|hay|hay ninos
-2 hear both|hear more|hear what|help us|here can|here whether|herzlichen gluckwunsch|hill|hola andres
-2 holding the|home or|hospi*|hospital|house|house ?|how does|how it|hunde|husba*|husband|i cannot
-2 i have|if anyone|ihr interesse|il faut|in ?|in der|in spring|in this|inspection|insurer|interesse
-2 is and|is cold|is kept|is what|ist kann|it by|it down|it happens|it in|it last|it say|it sounds
-2 it under|jamais|jamais d|jemand kommen|jetzt ?|joindre ?|joindre le|jour ?|jours vous|judge|juno
-2 kann weiss|kein|kennen|kept by|keys stick|kinder und|kitch*|kommen kann|konnen wir|kundi*|kundigung
-2 l avoir|la ceremonie|la et|la fievre|la lumiere|la porte|la puerta|la surface|lamentamos leer|lamp
-2 land|las tuberias|last serviced|le gustaria|le plus|le volume|lead|leans|leans toward|learn the
-2 leaves|leer esto|les mesures|lessons are|letti*|letting|letting us|leurs|like us|limpi*|list of
-2 little more|llama*|llegado|longer|look around|looks after|los azulejos|los muebles|lu votre|lumie*
-2 lumiere|lumiere du|madame petit|magas*|magasin|make and|marque|marque et|mas que|masse|masse noch
-2 measu*|medicamento|medico|meeti*|meeting|meine|mejor ?|mensaje al|mentioned a|merci beaucoup
-2 message and|message as|mesur*|mesures|mind or|modell|more than|moss|most of|motor|mr moss
-2 mrs adeyemi|ms okafor|ms ray|murs|nacht|ne voudrais|neare*|nearest|nearest emergency|necesitamos
-2 needs|needs repair|nest|new to|nice that|nicht beurteilen|niemanden|ningun medicamento|ninos o
-2 no darle|no es|no we|nosotros para|not and|not guess|nous avoir|nous devrions|nous examinons|nous n
-2 nuestras condiciones|number is|number should|nut|nut allergy|nuts|o de|ob am|odeur|of your
-2 office manager|office will|okafor|on anything|one ?|one from|only then|ont|or by|or for|or something
-2 or would|organ*|organiza|organiza las|ou a|ou un|our technician|our window|outdoor|own eyes|pain at
-2 paper|paredes asi|parler au|party is|pas besoin|paso|patio|payme*|pense|pense a|permits|personen und
-2 peu plus|peut on|phone number|pictures|place on|plais*|plaisir|plans for|plants|please also
-2 please check|plus facilement|pm|podemos decirle|podido|podria mandarnos|point how|poodle|por las
-2 por lo|por un|porque depende|pouvons|precisions|printed|printed on|pris le|prix sans|proper answer
-2 prueba|pu|put in|quand date|que debamos|que edad|que organiza|que piso|que prefiere|que prefiero
-2 que telefono|quelle commande|queremos darle|qui l|quiet|quisieramos|quisieramos conocerlos|raume
-2 reach us|reach you|read ?|reading|recht*|rembourse|repas|repondez|repondez simplement|reserve
-2 responder|responder a|right in|roughly how|running and|saber basta|sagen wenn|said|savoir repondez
-2 says <their>|schaf*|sched*|schedule|see ?|see whether|senal|senti*|sentimos|serviced|services
-2 set aside|settle and|several causes|shade|shade and|should be|should we|shy|si|side|sie das|sie die
-2 sie sich|siento el|simpl*|simplement|simplement a|sinon|sinon a|so soon|sobre los|sollt*|sollten
-2 sollten antworten|solo|someone has|something i|something in|something needs|soon after|spring
-2 standard|stay ?|stick and|story|street and|student|sun|surface|t elle|tag|tag frau|talks|tarde
-2 techn*|technician|telefonnummer erreichen|telefono podemos|telephone peut|tell whether|texts
-2 texts already|that from|that something|the <coin>|the barn|the children|the clear|the deck|the edge
-2 the fire|the flyers|the garage|the ground|the hearing|the insurer|the kids|the lamp|the limb
-2 the list|the make|the nearest|the nest|the outdoor|the party|the town|the warehouse|the weather
-2 them first|then a|there an|there and|there may|they have|this about|this year|tiene la|time ?
-2 time and|time is|tipo|tipo de|to <their>|to be|to meet|to our|to stand|to work|todo el|tom|too ?
-2 touch about|toute la|toward|toward the|trae|trail*|trailer|tuber*|tuberias|tuberias y|un delai
-2 un plazo|unas fotos|und das|und vom|und wann|und was|une question|uns auf|uns ein|until
-2 until somebody|up in|us what|use the|valve ?|veget*|viele gaste|vient la|visit*|visita|voisi*
-2 voisins|volume|vom <number>|vomit*|vomitado|von <their>|vos voisins|votre deception|voudrais
-2 voudrais pas|vous conviendraient|vous envoyer|vous une|waiting list|wann soll|war der
-2 warranty covers|was sehen|water|water comes|we know|we say|wear|wear it|wedding
-2 welcher telefonnummer|wenn er|werkt*|what did|what else|what that|what would|when|whether this
-2 which day|which i|which job|while our|who looks|will hear|will put|will take|wir in|wissen sollten
-2 work at|would|would be|would need|would pay|would suit|write ?|writing about|wu|y a|y las|y le|ya no
-2 you !|you ;|you already|you bite|you for|you like|you move|you need|you or|you say|you tell
-2 your husband|zahlu*|zusammenpasst|zusammenpasst kann
-3 : j|: our|; das|; i|; la|; por|<coin> de|<coin> fur|<few> a|<few> bedroom|<few> kinder|<number> and
-3 <number> de|<thei*|<their>|<their> am|<their> au|<their> c|<their> can|<their> miles
-3 <their> personas|<their> pm|<their> pour|<their> the|<weekday> a|<weekday> que|^ a quel|^ a t
-3 ^ aucun|^ bevor wir|^ bonjour dana|^ bonjour madame|^ combien|^ combien de|^ cuando
-3 ^ cuantas habitaciones|^ cuanto tiempo|^ das ist|^ de quel|^ depuis|^ des|^ desde|^ desde cuando
-3 ^ die <their>|^ do|^ does she|^ en general|^ fur den|^ hello mrs|^ hello ms|^ hello ruth|^ hi !
-3 ^ hi bea|^ hi carla|^ hi jo|^ hola carmen|^ hola marta|^ how long|^ how many|^ il n|^ konnten
-3 ^ konnten sie|^ le he|^ le tarif|^ los <their>|^ merci d|^ nous l|^ ob sie|^ on ne|^ our manager
-3 ^ pour quand|^ prices|^ que tamano|^ quien le|^ requests|^ seit|^ seit wann|^ si la|^ sie hangen
-3 ^ to|^ um welchen|^ usted|^ welcher|^ whether there|^ which days|^ without|^ you ask|a <few>
-3 a contract|a discount|a family|a le|a nice|a nous|a primera|a quel|a question|a sa|a short
-3 a urgencias|ab deshalb|ab die|about yours|above|above and|acabo|acabo de|adler|after <their>
-3 afternoons|algeb*|algebra|algun mensaje|allergies|allergy ?|along the|already spoken|also|alt sind
-3 am checking|an elevator|an uns|and <their>|and ca|and call|and can|and how|and on|and send|and some
-3 ander*|angabe|angabe :|answered|antes con|anybody have|anything about|are glad|are up|arrivee d
-3 as urgent|as your|ask what|ask whether|asked and|assis|at a|at her|at it|at most|atten*|auf <their>
-3 auftrag geht|ausge*|avez|avisarnos|avoir pris|band|be asked|be happy|be possible|bea|beaucoup d
-3 been there|before and|before anybody|before she|bevor wir|bien|bild|bitte haben|blum|bol
-3 bonjour dana|bonjour madame|books|both ?|bring your|calcu*|calcula|calendar|calendar for|cambiar
-3 came|can answer|can be|can say|can stay|can work|car is|causes|cela peut|celebrate|cello|charged you
-3 checking with|chef|chiens|chose|church|combien de|come and|con los|conte*|conteste no|cosas y
-3 costs depends|county|cremes|cuantas habitaciones|cuanto tiempo|d eau|das gerat|dass|dass sie
-3 de penser|de pintura|de quel|de temps|de un|debout|decirle que|dehors|dehors ?|deja joue|del <their>
-3 delic*|demande et|demon*|den einzelheiten|depend du|des|describing the|descu*|desea un|desig*
-3 designer|desk and|despu*|despues|detal*|detalles|dias lucia|die <number>|die <their>|die kosten
-3 die tierarztin|die wir|diffi*|difficile|directamente|discount|disgu*|disgusto|displ*|display
-3 display show|docto*|doctora|does anybody|dogs ?|donc ne|donde|donnons pas|du <number>|echan*|ecrire
-3 eine angabe|einfach|einige|einige angaben|einzelheiten|einzelheiten ab|eleva*|elevator|en persona
-3 envoy*|es la|es liegt|es por|es posible|es que|escribirnos|escrito|especially|espere|est passe
-3 esta el|esta noche|estim*|et le|et regardera|ete|etudie|etudie le|etwa|etwas zu|examen|examen de
-3 exter*|fallt|families|family business|faure|faut un|fehlen|fehlen uns|fehlt|fehlt uns|fete|final is
-3 first|first looks|flyers|for sending|format|forty|forwarded|frau sommer|from above|from him|fruh
-3 fullu*|furna*|furnace|gaps|garde|gebaut|gedac*|gedacht|gedacht haben|gemel*|gemeldet|gemeldet haben
-3 genehmigung brauchen|gerat|gern zuerst|geschrieben haben|gesehen haben|gesprochen|getting in
-3 gluten free|go ahead|good for|groups|guarantee|gusta|gusta*|gustaria|gutte*|gutters|haben und
-3 habitaciones son|habla de|hangen|hangen von|happens|hasta|have forwarded|have heard|have marked
-3 have pets|have photos|hay algo|haya que|he names|hear|heard|heard from|hello mrs|hello ms|hello ruth
-3 here what|hi !|hi bea|hi carla|hi jo|himse*|himself|hinge|hola carmen|hola marta|holdi*|holding
-3 how many|how old|hund|i was|i would|ich nicht|il et|il un|im <their>|im lager|immer selbst
-3 in <number>|in person|in that|in touch|in which|inquiry|interet|into a|is <their>|is ?|is at|is best
-3 is different|is for|is in|is nothing|is out|isst|isst jemand|ist am|ist weiss|it can|jefe|jetzt
-3 julie|keep the|keeps the|know how|know the|know which|know yet|konnen fehlen|konnen fehlt|konnten
-3 konnten sie|kowal*|l arrivee|l eau|la boda|la commande|la doctora|la fete|la mairie|la pared
-3 la remise|land on|lange ein|le gusta|le mieux|le mur|le tarif|le temps|lease and|leid das|let me
-3 let out|letter|like it|lindq*|lindqvist|line|lines and|list is|lista|live|llevado|lo lleva|look into
-3 los detalles|loud|lucia|lucia :|lui ai|luz natural|m <their>|mail before|mairie|mandarnos una|manque
-3 manque quelques|marry|marry on|marta :|may well|me know|measurements|medic*|meldu*|meldung|mensaje a
-3 menti*|mention a|merci d|mieux ?|miles|mine|mirara su|mochten ihnen|mochten sie|mogen|mogen sie
-3 moment so|movil|mr ortiz|muchas cosas|mudanza|mudanza de|muebl*|muebles|musst*|mussten|must be|n en
-3 nach|nach einer|names|ne donnons|need them|nicht nennen|niemand sagen|no <few>|no se|nobody here
-3 noch eine|noch einige|noch etwas|nos conditions|not count|not decide|not do|not either|not put
-3 not take|notes|notre planning|nous ecrire|nous manque|now and|now i|nuestra respuesta|nuestras
-3 number next|numero de|nummer|nummer erreichen|nur die|nuria|ob sie|occas*|occasion|occasion !
-3 of each|of these|oil|old the|omar|on <number>|on ne|on you|or is|or no|or the|ortiz|other dogs|ou le
-3 our designer|our front|our teacher|outsi*|outside|outside ?|ouvert|over <number>|owner s|owner who
-3 pages|pages ?|pain|pared|pas deviner|pas donner|pas la|pedido se|penser|penser a|people|peque*|per e
-3 perso*|person|person on|person to|personas|pets|peut se|pharmacist|photos of|pictures and|pipe
-3 plus ?|podemos llamarle|por avisarnos|por donde|por escribirnos|por escrito|por que|posib*|posible
-3 pour le|pour les|pour quand|pouvo*|precio depende|precisions :|prefere donc|preferez vous|prefiere
-3 prefiere que|prefiero|prefiero no|preguntado al|preguntar a|preis|prendre|prime*|primera hora
-3 printer|pris|produ*|prome*|prote*|quand le|que|que color|que el|que es|que lo|que nous|que numero
-3 que tamano|quel moment|quel numero|quelle annee|quelq*|quelque|quelque chose|quelques
-3 quelques precisions|question for|quick|quick*|quickly|quien le|quier*|quieren|quote of|rat|raul
-3 read the|reading your|refunds|regarde toujours|regardera|renco*|rencontrer|reservas|right away
-3 right person|roof is|room ?|rough*|roughly|rules|sa place|same way|say what|say whether|say yet
-3 says anything|scan|se ocupa|sent|separately|short|short conversation|shut off|sich aus|sich so
-3 sie dafur|sie den|sie hangen|sie jetzt|since that|sketch and|so an|so far|socket|soll es
-3 somebody has|someo*|someone|spoken with|stood|storm damage|su peticion|tag dana|tag herr|take a
-3 take your|talk through|tamano tiene|tell from|temps cela|tendria|tendria que|th and|that i|that our
-3 the books|the breaker|the details|the display|the fair|the figure|the file|the hinge
-3 the measurements|the old|the piece|the rest|the schedule|the school|the trouble|the unit|the windows
-3 them ?|them in|theo|there ?|they make|thing|think about|third|third floor|this and|this morning
-3 through the|through your|tiempo lleva|to <coin>|to answer|to check|to it|to move|to send|to tell
-3 to that|tofu|together with|toujours le|translation|trata y|turn out|um ein|um welchen|un buffet
-3 un permis|un plan|una lista|una mudanza|und von|und wo|understand what|une date|unos|unple*
-3 unpleasant|uns bitte|uns den|uns gedacht|uprig*|upright|urgencias|us !|us when|usually at|vehic*
-3 venir|venir ?|verkaufen|versc*|version|verstandnis|very different|vet|veterinaria|veut|veut voir
-3 votre interet|voudrions|vous joindre|vous voulez|voy|voy a|wait|wande gesehen|wann wurde|wants to
-3 was passiert|we can|we charge|we talk|web|weekends|weight|weiss nur|welchen auftrag|welcher nummer
-3 well be|wenn|went|wer|what happens|what they|what was|what we|where is|whether that|whether there
-3 which days|which do|which number|who keeps|who knows|will ask|wir bei|wir die|wir gern|wir mochten
-3 wir verkaufen|with its|with other|woran|woran es|work ?|would also|would cost|would the|wrote
-3 wurde es|y despues|y enhorabuena|y estamos|y no|yet whether|you marry|you something|you take
-3 you usually|you want|your <their>|your inquiry|your plans|zahl|zeigt|zu lesen|zu unserem
-3 zuerst kennenlernen|zum|zuruck das
-4 ; je|; nous|; please|; that|; the|; wir|<coin> <their>|<coin> y|<few> kids|<few> or|<few> so
-4 <their> avec|<their> by|<their> con|<their> in|<their> months|<their> qm|<their> rd|<their> sounds
-4 ^ <their> is|^ a <their>|^ about|^ about the|^ and who|^ are there|^ aun|^ aun no|^ avant d|^ bebe
-4 ^ bebe agua|^ before anyone|^ bitte drehen|^ bonjour monsieur|^ combien serez|^ congratulations !
-4 ^ d habitude|^ damit wir|^ de quelle|^ dear customer|^ diganos|^ do they|^ does it|^ donde
-4 ^ donde es|^ hallo frau|^ has the|^ hello jim|^ hello mr|^ hemos|^ herzlichen|^ herzlichen dank
-4 ^ hi there|^ hola !|^ hola dana|^ how much|^ i have|^ i read|^ if your|^ is there|^ is this|^ it has
-4 ^ jemand|^ jemand aus|^ las devoluciones|^ le cout|^ les regles|^ let us|^ no problem|^ nos dice
-4 ^ nuestras|^ ob das|^ on peut|^ ou est|^ please take|^ por favor|^ quelle est|^ quiere|^ quiere que
-4 ^ schicken|^ schicken sie|^ sehr geehrter|^ si le|^ someone from|^ sorry about|^ todavia
-4 ^ todavia no|^ um|^ um welches|^ unter welcher|^ vous ecrivez|^ vous parlez|^ was die|^ was ist
-4 ^ we always|^ we do|^ we understand|^ we would|^ what|^ what exactly|^ what kind|^ what time|^ when
-4 ^ when would|^ where|^ wir nehmen|^ you wrote|a bigger|a bill|a broken|a bucket|a budget|a copy
-4 a deadline|a difference|a different|a distance|a figure|a fun|a leak|a lovely|a morning|a party
-4 a piano|a picture|a price|a roof|a sketch|a t|a table|a visit|a weekday|about ?|about cost
-4 about dates|accou*|admin*|administracion|affec*|afterwards|agua ?|ahora ?|aimerions|air|aise|alergia
-4 algun*|algunos|algunos datos|aller|aller*|als wunsch|am asking|an old|an unseren|an welchen|ana
-4 and ben|and he|and the|and whether|anfan*|anfangen|anhand|anima*|animal|anseh*|ansehen|answer that
-4 answers|antworten konnen|anyone|anyth*|anything|appareil|apprendre|apres midi|arbei*|are <few>
-4 are handled|arger|arrivee|as it|as well|ask your|asked :|asked for|asked whether|assis*|assoc*
-4 association|at every|aun no|aus unserem|ausse*|auszi*|avanc*|avancer|avant noel|avec <few>|avec des
-4 avec nous|avoir lu|ayudaria|azule*|b <their>|baker|bas|bauamt|be checked|be glad|beauc*|beaucoup
-4 bebe agua|before anyone|bei einem|belle|ben is|besser|besten ?|betri*|betrifft|better for|beurt*
-4 beurteilen|bien nos|bigger|bitte drehen|boda|boda del|bonjour monsieur|bothering you|brandt|breaker
-4 bucket|bucket under|budget de|buena pregunta|building department|cabin*|calen*|call the|can look
-4 car tout|cases|ce ?|ce soit|cerem*|ceremonia|certified|chaud|check that|children and|chris|city s
-4 clientes|close to|colin|colleague who|combi*|combien|combien serez|come ?|comes down|comes out
-4 coming ?|con <their>|con luz|congratulations !|consultando|contacting|contacting us|contacto
-4 contacto con|contarnos|conve*|conviendrait|copy|copy of|cote|could be|cout|crews|cuanto mide
-4 customers|d habitude|da ?|damit wir|dana :|darum|das bauamt|das dauert|das liegt|das wasser|dass der
-4 dass ein|dass wir|date l|dato|dato :|datos :|dauert hangt|de cada|de cote|de donde|de suite
-4 dear customer|debajo|decides about|decides on|del suelo|depende del|der grossen|des enfants
-4 des meubles|desde cuando|desoles|devin*|deviner|devoluciones|devoluciones las|die anfrage|die feier
-4 die raume|die wande|dire quoi|directrice|dispa*|dista*|distance|do is|does our|doit d|donde es
-4 donde viene|donner de|double the|dr|drehen|drehen sie|early to|eau ?|ecriv*|ecrivez|ecrivez que
-4 eine liste|einem rabatt|einer|eines|einze*|el bano|elle|elle a|elle est|else is|email|en contacto
-4 en decide|en erreur|en tete|encore si|enjoy*|enjoyed|entscheidet das|er den|erreichen wir|es ein
-4 es eine|es preguntar|escribe|escribo|est arrive|est trop|estamos consultando|et appelez|et de
-4 et nous|et y|explain|fahren sie|faiso*|faisons|falta un|faltan|faltan algunos|far|farm|faut|favor no
-4 felic*|felicitations|file and|filter|foil|foot|for contacting|for him|for reaching|for this|forward
-4 forward to|foto ?|foto con|free ?|froid ?|from <number>|from <their>|from her|from that|front
-4 front desk|fuhrt frau|fun idea|fur ihr|garer|garer devant|geben wir|geehrter|geehrter herr|genre
-4 geoff*|geoffnet|gern ein|gern telefonieren|gewoh*|given|given your|gluck*|gold|gold foil
-4 grossen mobel|guess at|guests sounds|ha|habitude|habla|had the|hallo frau|handled by|handles
-4 hangt vom|hangt von|has a|has had|hat er|hause|haut|haut ou|have anything|have given|have received
-4 have spoken|have your|hay un|he anotado|he pasado|he preguntado|hear that|heari*|hearing
-4 hearing from|heat|hello jim|hello mr|her desk|herr sommer|herzlichen|herzlichen dank|hi there|hizo
-4 hola !|hola dana|honest|house !|houses|how nice|i could|ich das|idea !|if your|ihnen richtig
-4 ihr sohn|ihre fragen|ihre wohnung|im paket|impos*|impossible|impossible de|in each|in general|in our
-4 in writing|inbox|indui*|induire|induire en|ines|invitations|ir|is annoying|is no|is still|is your
-4 ist und|ivan :|jana|je prefere|je viens|jemand aus|jetzt und|jim|jo|judge that|just say|kann|kenne*
-4 kennenlernen|kim|know where|knowi*|knowing|l aise|l equipe|la ceremonia|la directrice|la noche
-4 la oficina|la patronne|lane|lange das|large|las devoluciones|las lleva|las paredes|last tuned|later
-4 le cout|le escribe|le escribo|le souhaitez|les regles|licencia lo|lid|liegt|liegt und|likes to
-4 lo mejor|look forward|looked please|los clientes|lu|lu le|main valve|maison|maison est|make a|maker
-4 maker s|mandarnos|marc|marked|matter for|mayores|mean|mecha*|mejor el|mejor es|melden|mentioned
-4 message about|message with|meubl*|meubles|mide|might|mind ?|mind and|mirar|mirara|mis|mme|mochte er
-4 model and|moglich ist|more about|mostly|mother|mother s|ms hart|ms roth|must|nachl*|nachm*|ne pas
-4 ne suis|ne veux|necesita una|need to|needs to|nicht raten|nicht sagen|nicht vorgreifen|nivel
-4 no depende|no lo|no problem|no quisiera|noch ?|nos falta|nos faltan|nosotros !|nosotros solo
-4 not decided|not name|not promise|not see|not there|not use|noted your|notre reponse|nous aimerions
-4 nous envoyer|nous voulons|number and|o en|o no|ob das|oder die|oder einen|ofici*|oficina|old mill
-4 older|on <weekday>|on her|on what|one thing|one who|one would|online ?|only the|open on|ou en|ou est
-4 our estimator|our office|outdoors|ouver*|owner|owners|paar fotos|pairs|paket|par telephone|pared*
-4 paredes|parle|parle de|parler de|parlez|parlez de|partn*|partner|pas repondre|pasado su|passe
-4 passed it|passiert|passiert ist|patro*|patronne|patronne qui|pensar|pensar en|perrin|person who
-4 persona|personen|petic*|peticion|pharm*|picture of|pictures of|pilar|place et|planning|plant|plazo
-4 please ask|please go|please take|please turn|por correo|por debajo|por pensar|posee|poser la|pour la
-4 pour parler|print*|prix|profesora|propre|qm|que ella|que haya|que l|que mirara|que necesita
-4 que tiene|quelle belle|quelle est|question about|qui en|qui tient|quisiera|quitt*|quittung|quoi que
-4 raten|rd|reach|reach the|reaching|reaching out|readi*|receipt ?|received|received your|regles|remor*
-4 repondre il|requests|respu*|respuesta|resse*|richtig antworten|ring you|roof yourself|roy|s building
-4 s worth|sa|saber si|sans avoir|sans voir|savons pas|saw|say anything|say yes|schme*|schmerzen
-4 schreiben ?|se garer|see|see the|sehen|sehr geehrter|sein ?|seit wann|serez vous|serian|share
-4 share a|si l|si le|si quiere|sich melden|sides before|sie arger|situation|so please|sohn|sometimes
-4 sometimes the|sommes desoles|son ?|sounds lovely|spoken to|start ?|stein|storm and|su consulta
-4 su pregunta|sugge*|suggest|suis pas|suite|surto*|surtout|tamano|telefonieren|telefonnummer|tell you
-4 tenan*|tenants|tenants association|tenga*|tengamos|terraza ?|th so|that turns|the animal|the doctor
-4 the drying|the kind|the lid|the main|the maker|the neighbors|the owner|the owners|the permit
-4 the person|the room|the rooms|the stain|the teacher|the tree|the water|the wiring|they like|this one
-4 tiene ?|tient le|times|to ?|to begin|to explain|to find|to go|to hearing|to see|to settle|to think
-4 to throw|to write|told <their>|tot pour|touch*|tout de|tout depend|tragt|tree|trop tot|trouble with
-4 trouv*|tuned|turn off|turns|turns out|um welches|umzug|un dato|un peu|un piano|una reparacion
-4 unas <few>|und brauchen|und ich|und ihr|und mochten|under it|understand how|unos <their>|uns noch
-4 unserem team|unter welcher|until a|up to|urban*|urgent|us by|us is|us know|us one|used to|vary|veux
-4 veux pas|viene|viene la|viens|viens de|visit and|vor ort|vorgr*|vorgreifen|votre demande
-4 votre situation|voudr*|voulez|voulez etre|voulo*|voulons|vous avec|vous ecrivez|vous induire
-4 vous parlez|vous repondre|walls|wande|wann ist|want a|was die|was ist|was last|wasser kommt
-4 we always|we call|we understand|week so|weekday|welcher|wenn wir|what exactly|what kind|what s
-4 what time|what went|when would|where to|where would|who decides|who would|wir nehmen|wir nicht
-4 wiring|wissen wir|with my|without an|woche vom|wohin|wohin geht|word|would keep|would not|would tell
-4 writing and|wrote that|wurden|y de|y lo|y si|y todavia|year it|yet what|you check|you had|you saw
-4 you spoken|you still|you to|you whether|your family|your mother|your patience|your request|your wish
-4 your words|zeit|zu|zu hause|zur
-5 : je|: wie|; ich|<coin> :|<coin> et|<few> bedrooms|<few> floors|<few> page|<few> photos|<few> zimmer
-5 <month> <their>|<month> and|<number> to|<their> <their>|<their> als|<their> and|<their> de
-5 <their> en|<their> guests|<their> i|<their> people|<their> personen|<their> square|<their> von
-5 ^ a colleague|^ and which|^ and would|^ au|^ au plaisir|^ cuanto|^ elle vous|^ en cuanto
-5 ^ enhorabuena|^ enhorabuena por|^ es por|^ etes|^ etes vous|^ fermez|^ fur wie|^ ha hecho
-5 ^ hallo herr|^ he apuntado|^ hello dana|^ herr lang|^ i do|^ i know|^ if so|^ in welchem|^ is anyone
-5 ^ is water|^ it depends|^ it may|^ l eau|^ la semaine|^ lamentamos que|^ lamento que|^ le ha
-5 ^ liebe frau|^ lo habitual|^ lo normal|^ may|^ muchas gracias|^ no job|^ nos pregunta|^ ob es|^ only
-5 ^ our showroom|^ our workshop|^ para poder|^ please do|^ please keep|^ please stay|^ pour bien
-5 ^ pourriez|^ pourriez vous|^ prefieren|^ quel jour|^ quelle belle|^ roughly|^ s|^ s il|^ sehr
-5 ^ sehr geehrte|^ shall|^ shall i|^ si empeora|^ si hace|^ si hay|^ siento mucho|^ siento que|^ so
-5 ^ sobre|^ souhaitez|^ souhaitez vous|^ the calendar|^ to put|^ unfortunately|^ unfortunately we
-5 ^ vos voisins|^ warm wishes|^ wer die|^ when did|^ wie gross|^ wir sehen|^ wo ist|^ woher
-5 ^ woher das|^ would a|^ yo|^ yo no|^ you asked|^ you mention|a ce|a colleague|a great|a number|a qui
-5 a smaller|about money|accountant|acons*|aconsejarle|address and|adivi*|adivinar|afraid i|after a
-5 again on|agenda et|agreed on|ai pas|ai transmis|aimeriez|aimeriez vous|alerg*|already have
-5 als rahmen|and <coin>|and for|and get|and have|and will|and would|anderes|angaben :|angek*
-5 angekommen|angekommen und|ann|annecy|answe*|antwo*|anybo*|anybody|anyone in|anything is|appor*
-5 arbeiten|are and|arrived|arzt ?|as soon|as we|ask for|asked the|asking about|asking for|asking us
-5 at what|au plaisir|au telephone|auf diese|aufgeschrieben|aufzug|aun|autre garage|avant l|avis
-5 avoir vu|ayuda|ayuntamiento y|bakery and|banca*|banos|base|basta con|bathrooms|beaut*|beautiful|bebe
-5 bedro*|bedrooms|been frustrating|before he|before they|before you|bemer*|bemerkt|beschwerden
-5 bevor ich|bien vous|big|bilder|birth*|bis <weekday>|biscu*|biscuit|bitte den|blanc|bonne|box|break ?
-5 building|built|but i|but that|by e|ca not|can reach|cannot|carmen :|celeb*|cerrar|cerrar la|changent
-5 changes|check and|children away|cierre|claire|claire qui|clear to|close|colleague is|coming in
-5 compare|comprendre|comprends votre|con usted|confirm|conna*|conseiller|consulta sobre|conteste
-5 conversation|convi*|corre*|cosas|could go|could somebody|cuent*|cuentenos|cuentenos un|custo*
-5 customer|d ou|dachr*|daily|darf ich|darle una|das zu|dass das|date that|de chiffre|de dire|de lire
-5 de parler|de quelle|decide about|decides|decido|decir|decirle si|del <number>|deman*|demandez nos
-5 demandez si|den ort|den preisen|denn|depar*|department|depen*|depend des|detai*|details|devant chez
-5 did you|die fotos|die tur|diese|differ|direccion|director|do they|docum*|does he|dogs|doing|donc
-5 easier|eau et|editi*|edition|ein instrument|eingebaut|el muro|el seguro|el taller|elect*|electrician
-5 elle vous|else we|empeo*|empeora|empezar por|empre*|empresa|en cuanto|en la|en nosotros|en parler
-5 en sais|en suis|enhor*|enhorabuena|enhorabuena por|enjoyed reading|entre les|es empezar|es geht
-5 esperaba|est entre|est le|estimator|et l|et un|etais pas|etre rembourse|every other|everybody|exerc*
-5 eyes|fabricants|facts|fahren|famil*|fehle*|feier|fenet*|fermez|file|findet|first and|first to
-5 for something|for telling|for trusting|fotos|free to|from you|frust*|frustrating|fuhrt|fur wie
-5 garage|garde le|gaste|geehr*|geehrte|geehrte frau|gehabt|gehabt ?|geseh*|gesehen|gespr*|get back
-5 give medical|glad|glad to|glass|go on|good that|good to|got it|grand*|gross ist|gross sind|grossen
-5 guess*|gusto|ha hecho|ha visto|habe ich|haben <their>|habitual|hablar por|hablar primero|habt
-5 hallo herr|hard to|hart|has been|has looked|hasta que|haupt*|have seen|he apuntado|hecho ya
-5 hello dana|herr vogt|herst*|hersteller|hoa|hope you|hoping|hoping for|house is|ich noch|ich so|ici
-5 if so|ihnen <weekday>|ihr vertrauen|ihre anfrage|il deja|il des|il n|il se|in welchem|infor*|instr*
-5 instrument|insul*|insulin|interest in|into|into it|into that|invitados|irait|is anyone|is anything
-5 is ordered|is possible|is something|is there|is this|is too|is water|ist argerlich|it broke
-5 it depends|it from|it is|it or|ivan|je demande|je le|je lui|je ne|jemand|joue|just reply
-5 kann niemand|kassel|kind words|kinds|kinds of|klaren|know ?|know about|know just|know more|know one
-5 kollegin liest|konnt*|kosten|l autre|la decision|la journee|la semaine|la voir|lamentamos que
-5 lamento que|lamin*|laminate|las mira|last week|le comprends|le verifions|legal advice
-5 legal questions|lehre*|les gens|les mains|let us|liebe frau|lieu|like your|limb|lines|lire cela
-5 list and|liste|liste der|lit|llame|lo habitual|lo normal|locks|long it|look after|look up
-5 looking into|los <their>|los precios|lovely|luis|lyon|m|mains|mains de|maison de|makes sense|mande
-5 meant*|meantime|mechanic|medicine|mensaje sobre|message a|metros|mieux que|mire la|mit <few>|mobel
-5 mochte ich|motivo|muchas gracias|mucho que|muss|must have|muster|n ai|n etais|nach den|near
-5 neighbors|next steps|next to|no job|no queremos|no quiero|non plus|norma*|normal es|normally
-5 nos mande|nos pregunta|nos prix|nosotros no|not judge|not reserve|not something|note|note about
-5 note le|nouvelle|numbe*|numbers|ob die|ob es|oben|of <coin>|of <few>|of about|on how|on may|opens
-5 other firm|other side|others|ou vient|our electrician|our own|our showroom|outdo*|own|paar angaben
-5 packen|pago <their>|para poder|para una|parler d|paso ?|paso y|pass on|passer|patience|people bring
-5 pero no|personas y|peut vous|peux donc|peux pas|photo of|photos|photos and|piece|piso ?|place that
-5 plaisir de|planta|please call|please leave|please stay|plutot|poco mas|poder|poder responderle
-5 pour bien|power|prefere|preferez|preferimos|prefi*|prefieren|pregunta por|preguntado|preguntar
-5 preis*|preise|preisen|presupuesto es|price depends|price of|put together|que mire|que planta
-5 que vous|quel jour|questions|qui decide|qui est|quiere que|quiero|quisi*|quoi|rahmen|read that
-5 reading about|recib*|recue*|recuerda|refle*|regarder|rembourse je|remise|reply to|repondre a|report
-5 responderle|responderle bien|review|road|ruckg*|rule|s good|s hard|salt|savoir si|say how|schau*
-5 schauen|schicken ?|schicken sie|schon*|schwer|screens|se la|se puede|se que|see why|seeing
-5 seeing the|seen the|sehr geehrte|send a|sense|sense to|separ*|ser|seul un|sever*|several
-5 several ways|shall|shall i|she says|shing*|shingles|should know|should the|show ?|showr*|showroom
-5 si el|si empeora|si hace|si hay|si la|sich die|sich zuerst|sie nennen|sie selbst|sie uns
-5 siento mucho|siento que|signale|silen*|simple|sin ascensor|since|since <number>|sitio|sketch|small*
-5 smaller|something our|something we|soon as|sorry the|sortez|spani*|spanish|square feet|starting
-5 statt|stay off|steps|stopp*|stopped|suit|sur place|surfa*|swells|t il|teacher|teil|tell me|temps de
-5 tengo|terrain|test|than we|that a|that must|that to|the allergy|the best|the box|the facts|the knee
-5 the meantime|the power|the price|the salt|the same|the sheet|the wall|there any|there is|time to
-5 to compare|to confirm|to her|to put|to understand|too early|too small|trained|transportista|troub*
-5 trouble|trust*|trusting|trusting us|un budget|un presupuesto|una fecha|unas|uncle*|unclear
-5 und konnen|und wie|unfor*|unfortunately|unfortunately we|unklar|unsere leiterin|unserem
-5 unseren meister|urgen*|us how|verifions|vertrauen|viene mejor|vienen|visitors|vogt|von den|vor den
-5 vous avez|vous irait|vous lire|vous plutot|vous souhaitez|vu|vus|waren sie|warm wishes|warten
-5 was the|was there|was your|ways to|we cannot|we do|we need|we usually|weath*|weather|weite*|weiter
-5 weitergegeben|welchem|welchen|welchen tagen|well|went wrong|wer die|what|what does|what he|when did
-5 where|whether a|whether it|whether you|wie viele|windo*|windows|wir von|wires|wish|wishes to
-5 with <their>|without seeing|wo findet|wo ist|woher|woher das|words about|worse please|worth|y el
-5 y preferimos|ya algun|yo no|you called|you decide|you feel|you first|you is|you keep|you mention
-5 your accountant|your kind|your own|your question|ziegel|ziegel und|zuerst die
-6 : das|: is|; lo|; nosotros|; our|<few> that|<their> <coin>|<their> <number>|<their> feet
-6 <their> gasten|<their> is|<their> windows|<weekday> ?|<weekday> morning|^ <their> windows|^ a que
-6 ^ a quote|^ abrimos|^ best|^ best wishes|^ can|^ comprendo|^ comprendo que|^ congratulations on
-6 ^ danke dass|^ dear mrs|^ dites nous|^ dogs|^ elle|^ es una|^ est|^ est ce|^ estimada senora
-6 ^ estimado cliente|^ estimado senor|^ forty|^ ha|^ has|^ hay muebles|^ hey there|^ if there
-6 ^ ihre nachricht|^ is the|^ it would|^ je comprends|^ just tell|^ may we|^ meine|^ no damos|^ no hay
-6 ^ nos cuenta|^ once|^ pago|^ podria enviarnos|^ puede que|^ quels|^ sie schreiben|^ sin|^ sin ver
-6 ^ somebody from|^ sorry|^ that is|^ uber|^ una foto|^ una persona|^ une collegue|^ unser laden
-6 ^ vous dites|^ warm|^ when was|^ where will|^ whether|^ whether a|^ which name|^ who|^ wie alt
-6 ^ wie lange|^ wie schon|^ would you|^ y a|^ you describe|^ you say|^ you want|^ you were|^ you write
-6 ^ your message|a <weekday>|a burst|a few|a guess|a house|a lawyer|a proper|a sample|abends|aber das
-6 about|about prices|abrim*|abrimos|adresse|after rain|ahora|ai demande|alt|alt ist|and has|and was
-6 anderer|anfra*|anfrage|angab*|angaben|anota*|anotado|apuntado|are several|arrete|asi que|ask about
-6 at them|at your|atrevo|atrevo a|ausku*|auskunft|avait|avant que|avez besoin|avocat|away from|bakery
-6 baking|be seen|be something|be told|be very|been|before anything|begin|behind the|besch*|besoin d
-6 best wishes|better|bien note|birthdays|blick|bookkeeper who|burst|burst pipe|by <their>|by may
-6 by phone|cables|calle mayor|came in|can imagine|can promise|carbon|carol|ce moment|ce qu|cela
-6 certificate|chaque|chemin|chien|chiff*|chiffre|cifra|clair|cliente :|clini*|clinic|comprendo
-6 comprendo que|con el|confirm the|congratulations on|conocer|conocer el|cracks can|cuando|cuando lo
-6 cuando se|cuenta que|d avoir|danke dass|dans notre|das ist|dass es|dass ihre|de <weekday>|de dinero
-6 de hablar|de paso|de una|dear mrs|decide|dejado|demandez :|den hinweis|den notruf|dentro|depend on
-6 depende de|describing|diagnose|dice que|digan*|diganos|dira|dit|dites|dites nous|dites que|does she
-6 does water|does your|donno*|donnons|door open|drawi*|e|e mail|eine genehmigung|einschatzung
-6 el <their>|el fin|el interes|else just|en ce|en serio|encargada|ensui*|ensuite|entiendo su
-6 entschieden|enviarnos|envoyer|equipe s|errei*|erreichen|erwachsene|es um|esper*|est votre
-6 estamos revisando|estan|estimada senora|estimado cliente|estimado senor|et a|et ne|et que|etre|euch
-6 evening|every morning|existe|expla*|explains|familie|father|fecha que|feel|felix|few|fiesta|firm
-6 first look|floors|for describing|for thinking|for writing|form|forwa*|foto hilft|fotos de|frau roth
-6 frien*|from this|fur eine|gasten|gefra*|gefragt|geige lernen|general a|get a|getafe|gets worse
-6 gewah*|gewahrleistung|go about|great|had a|hangt|has reached|has she|hat sie|hausm*|hausmeister
-6 haute|have many|have noted|have read|hay muebles|hay que|he|he dejado|he pedido|herr lang|herzl*
-6 hey there|hilfe|hinwe*|hinweis|hochz*|hochzeit|home ?|hones*|honestly|hopes|how much|hurry|i get
-6 i know|i read|ich nichts|ich notiert|ich verstehe|if there|ihnen keine|il est|il reste|in mind
-6 in ruhe|instrument ?|insurance and|interes|invit*|invoice is|is behind|is hard|is looking|is that
-6 ist die|it about|it all|it gets|it has|it on|joind*|joindre|just tell|keinen|kennt|kitchens|kleine
-6 klingt nach|know that|koln|koln nach|konnte|l on|la encargada|la fuite|la nota|la tarde|laden
-6 laden ist|lasst|lasst sich|last company|le <their>|le chemin|le de|le dossier|le ha|le matin
-6 le vendria|le viene|letter has|lettre|liest die|liest ihre|likes|little one|llave de|looki*|looking
-6 looking for|looks at|lot of|lower|many people|may be|may not|may we|me atrevo|measure|medical
-6 medical advice|meister|meldet|meldet sich|mentioned <their>|mentioned that|message|message is|metres
-6 mir leid|mochten ein|mochten ihr|momen*|moment ?|momento|momento no|ms|nadia|name a|natural
-6 natural ?|ne pouvons|ni de|nicht und|night is|nina|ningu*|ninguna|no me|nobody can|nombre|nos dice
-6 nos lo|not a|not give|not in|not know|not tell|not wait|not want|notre equipe|notruf|nous le
-6 nous sommes|nouve*|now ?|nuestro equipo|number at|of <their>|of a|of them|office is|ohne die|on or
-6 on site|on to|one photo|our bookkeeper|our planner|out what|over <their>|over the|pas les|pasado
-6 paula|pay up|people who|persona de|personnes le|pete|peut etre|piece ?|place to|plain*|plainte
-6 planner|planner has|please keep|please see|please tell|podria enviarnos|policy|pourr*|pourriez
-6 pourriez vous|pouvez vous|pouvons nous|pouvons pas|prefer|priya|profe*|proper|puede que
-6 puedo decirle|qu est|que paso|que ver|quelle heure|quels jours|question sur|question to
-6 questions like|qui s|rain ?|rather not|ray|reached us|read about|read this|reading it|reponse et
-6 retours|revisando|ring|road and|rosa|rue haute|rufen|rufen sie|ruhe|run ?|sagen|sait|sample|savoir
-6 schrank|schreiben|schreiben dass|scree*|see what|segun|send you|senor|senora|serious|seule*
-6 seulement|she been|shoes|si cela|si nous|sich das|sie an|sie einen|sie liest|sie schreiben|sind die
-6 small shop|so it|sobald sie|solic*|some do|somebody from|someone else|someone from|something like
-6 something to|sommes|soon|sorge|souha*|souhaitez|spoken|start in|start*|stone|storm|stove|street is
-6 such|suit you|switch|talk on|teachers|telef*|telling us|temps|that <their>|that are|the building
-6 the desk|the floor|the pain|the question|the roof|the storm|the warranty|the wood|their office
-6 there a|think|this at|this to|thomas|tiera*|tierarztin|time with|to a|to give|to judge|to start
-6 tochter geige|told that|told without|tomam*|tomamos|tomamos en|too late|toujo*|toujours|transmis
-6 transmis votre|trips|trop|try|try to|tut uns|uberlegen|un avocat|un chien|un devis|un perro|un piso
-6 una cifra|una respuesta|und|und an|und die|und wir|understand that|understand your|une collegue
-6 une maison|uns gern|uns leid|unser laden|unseren|unterricht|up with|upset|us a|us about|us which
-6 usual*|usually|vendria|vendria bien|venta*|ver|vers|veterinaire|vient elle|voir les|vom|von koln
-6 votre confiance|votre mariage|vous avait|vous de|vous dites|vous donner|vous un|wait for
-6 walk through|wall on|wann hat|was it|water coming|water stand|we wo|weiss ich|welches|well ?
-6 what could|when a|where will|whether we|which name|wie alt|wie lange|wie schon|will check|will find
-6 will write|wir mehr|wir sehen|wir uns|with your|without looking|wood|works*|workshop|would a
-6 would help|write that|written down|wunsch|wunschen|y del|you around|you asked|you pack|you wrote
-6 your basement|your interest|your little|your street|your team
-7 <few> ist|<their> ?|<their> invites|<their> le|<their> und|<weekday> to|^ <few> ist|^ a person
-7 ^ a photo|^ a quelle|^ after that|^ are you|^ avant de|^ bei ihnen|^ buenas|^ buenas tardes|^ chere
-7 ^ chere madame|^ conserva|^ could you|^ cuantas|^ das entscheidet|^ dear mr|^ dear ms|^ des que
-7 ^ die meisten|^ ein foto|^ eine kollegin|^ einen termin|^ entendemos|^ entendemos que|^ entiendo que
-7 ^ estimada|^ frau|^ good morning|^ hay ascensor|^ hola sam|^ i hope|^ i understand|^ is it|^ kein
-7 ^ lamentamos|^ lamento|^ lassen|^ lassen sie|^ maitre|^ me|^ most people|^ notre couvreur|^ nous n
-7 ^ ob wir|^ oui nous|^ perhaps|^ podria|^ quel|^ quien|^ sie fragen|^ sobald|^ und|^ une personne
-7 ^ une photo|^ wann haben|^ we ca|^ we look|^ we work|^ what do|^ what does|^ what is|^ wir freuen
-7 ^ you mentioned|a fair|a good|a l|a message|a person|a que|a quelle|a quote|a small|a tomar|able
-7 able to|abogado|about <their>|advise|afraid|age|agit|agit il|agradezco|aimer*|alegr*|alegria
-7 algo libre|all the|alter|am <their>|am afraid|am telefon|an den|an estimate|and a|and are|and where
-7 and which|annoy*|annoying|antworten|appelez|are a|are looking|ask around|ask the|asked|asked about
-7 asking|at all|at the|at this|attendre|aus der|avance|avant d|avons pas|barrio|barrio esta|before i
-7 before we|beginners|bei der|ben|bicic*|bill of|budget of|buenas|buenas tardes|build*|by email|calle
-7 cambia|cambia mucho|can tell|casa por|ce pour|ce qui|cela nous|certi*|checking|chere|chere madame
-7 child*|children|choose|coach*|coaches|comment|common|compa*|conoc*|conserva|could you|couvr*
-7 couvreur|cracks|cuesta mas|d une|das an|das entscheidet|das fenster|das habe|das verstehe|dass er
-7 dass ihr|datos|de <their>|de las|de lo|de prix|de unos|de vous|dear mr|dear ms|decide el|decided
-7 delan*|delante|demande a|den raum|depende|depuis <number>|der ferne|des photos|des que|describe
-7 despues se|did the|die meisten|dire si|doctor has|does anyone|domma*|dommage|donner|down <their>
-7 du <weekday>|du velo|duena|ecrit|edad|ein hund|ein paar|einen termin|el piso|el sitio|emerg*
-7 emergency|emergency room|en <their>|en general|en las|en mente|en nuestra|en occupe|engin*|engineer
-7 enten*|entendemos|entendemos que|entiendo que|equipe|erst wenn|es einen|est bien|est ce|esta ?
-7 esta en|estimada|estud*|et du|et les|examinons|fabrique plus|fahrr*|family|ferne|flores|for getting
-7 fragen nach|fragen sie|frank|frau kern|freuen|freuen uns|froid|from here|front of|gas|gas company
-7 gefal*|geige|gern ?|gesagt|getti*|getting|go over|good|good morning|grandes|grusse|guess|gute
-7 habe sie|handed|hard for|have <their>|have been|have had|have passed|have written|hay ascensor|haya
-7 hear about|helps|her to|herrn|hicie*|hilft|hola sam|how the|i do|ich mir|idee|ihnen ist|ihre antwort
-7 ihre frage|in front|inquietude|inter*|interest|is off|is reading|is under|is up|is with|ist als
-7 ist etwas|it be|it makes|it may|it took|jour vous|kern|knows|la calle|la duena|la question
-7 lamentamos|lamento|las <their>|las flores|le agradezco|le he|le moment|leera lo|leido|lernen|letzte
-7 lieber|like best|like to|lira votre|lo de|lo decide|lo estamos|look|look at|love|love to|ma collegue
-7 mairie qui|maitre|make sure|marta|mayor*|medir|meisten|meisten bringen|mente|mente ?|messa*|messages
-7 mieux vaut|mind|mitta*|most people|mrs|much|mucho|mucho de|nach <their>|nachmittags|navree|navres
-7 ne peux|need for|nervo*|nervous|nice|ninos ?|no damos|no puedo|no sabemos|not able|not say|not send
-7 notre couvreur|nous a|nous travaillons|nuit|number|numero|of what|offnen|often|old|on en|on peut
-7 on weekdays|only|open <weekday>|or does|ort|otro dia|ou une|oui nous|paar|page|para hablar|part is
-7 parte le|pedido que|people on|perha*|perhaps|personne de|peut|peux|photo aide|pictu*|pide|pine
-7 plann*|planos|please do|point|por una|possi*|possible|precios|promettre|prono*|puede ser|puedo
-7 que alegria|que ce|que hora|que le|quel|quere*|queremos|reached|reason|reason to|recu|regarde|ruido
-7 s agit|s en|sabem*|sabemos|sagt|sagt ihnen|sam :|schaut sich|schicken|schreibe|schuler|se ve
-7 see that|sein|sein oder|seit <number>|send us|she is|shut|si es|si se|sich erst|side ?|sie bitte
-7 sie fragen|site|situa*|soit|soll|sommer|sommes navres|sorry to|souhaitez un|souhaitez vous|south
-7 speak|steht in|such as|suis navree|sure we|tampo*|tampoco|tardes :|team that|telefon|telep*
-7 telephone|tenido|the calendar|the emergency|the gas|the kitchen|the part|the phone|the rules
-7 the yard|think*|thinking|thinking of|this point|to <number>|to <weekday>|to say|to talk|todav*
-7 todavia|todavia no|tomar|touch|trabaja|trans*|trata ?|tut mir|uber <their>|un abogado|un autre
-7 una companera|una persona|und haben|under*|une personne|use ?|useful|ve|vendr*|venez|venez vous
-7 verstehe ich|voir|voir la|votre inquietude|votre question|vous et|vous nous|wann haben|want|was with
-7 we look|weekdays|were|were told|what do|where the|who does|who is|why|wie es|wir erst|wir freuen
-7 wishes|with care|work out|workshop is|would love|writi*|writing|writt*|written|wunsc*|y un|you ask
-7 you describe|you know|you send|you were|your bakery|your letter|zimmer|zu reparieren
-8 <coin> que|<their> personnes|<weekday> au|<weekday> bis|?|^ avez|^ avez vous|^ beim|^ bevor
-8 ^ bonjour sam|^ congratulations|^ could|^ das klingt|^ den kalender|^ does the|^ entiendo|^ es tut
-8 ^ hasta|^ herr|^ i see|^ i was|^ ja wir|^ je n|^ kind|^ kind regards|^ konnen|^ konnen sie|^ leider
-8 ^ merci pour|^ muchas|^ nothing is|^ ou|^ quelle|^ rien|^ rien n|^ schon|^ schon dass|^ sentimos
-8 ^ until|^ vielen|^ vielen dank|^ welche|^ what a|^ what it|^ wir konnen|a lot|a photo|aber|aboga*
-8 about it|advise you|after that|agrad*|ai interroge|aider*|ait|allergie|always|am besten|an answer
-8 and about|and do|and one|and see|and what|and write|andere|anwalt|anything else|aparece|archi*
-8 are asking|are something|are sorry|area|ascen*|ascensor|attendez|au <weekday>|au serieux
-8 avec <their>|avons bien|away until|bano|beschwerde|besten|bonjour sam|cabinet|can see|carmen|caso
-8 come in|comen*|con las|condu*|congr*|congratulations|contestar|cuantas|dana|dank fur|darle|das ernst
-8 das freut|das klingt|dazu|decide that|decir el|depend de|descr*|desde|desde <number>|desolee|dia ?
-8 dias :|die zeit|diffe*|does it|dogs that|ecris|ein angebot|ein foto|eine kollegin|einsc*|either way
-8 el equipo|el tiempo|en que|end ?|ended|es an|es ihnen|es tut|es uns|etes vous|everyone|exami*
-8 fabrique|famille|faut il|feet of|find out|for asking|for may|for now|freut|fuite|gebet*|gebeten
-8 gener*|general|gens|go either|go through|grade|gross|haber|han|happy to|hard|have no|have not
-8 hay nada|helfen|here ?|hope|i hope|igual*|ihn|il ?|imagine|insurer to|interroge|invites|ist ein
-8 ist von|ja wir|julia|kalen*|kind regards|know what|la responsable|las normas|lassen sie|lawyer
-8 le cabinet|le dire|leid dass|leite*|leiterin|like a|looked|looked at|looks|made our|matte*|matters
-8 may <their>|mehr gebaut|merci pour|message for|message to|mi companera|mill|mira|miran*|mirando
-8 mit dem|modelo|moglich|monsi*|monsieur|montr*|mudan*|muy|nach und|nachgefragt|ne sais|ne savons
-8 nehmen das|nennen|neue|no esta|no fun|no longer|normas|nos cuenta|not the|nota|noted|nous est|nur
-8 o el|o se|o solo|oak|ob wir|office|on a|online|ont ils|or a|or just|otro|our manager|passt es|pero
-8 piso|podria|pregunta|primero|promise that|que decir|que desea|que se|que su|que verlo|queja|quels
-8 rather|read|recibe|regards|repondre|reque*|request|responsable|richtig|roofs|roth|s desk|sabe
-8 sais pas|savons|say|schlimmer|schon einmal|schreiben sie|se fabrique|seen|sehen es|si elle|sie ?
-8 sin haber|sin ver|small|sorry that|sounds like|suele estar|suis desolee|t|taller|teach*|tejad*
-8 tejados|tell|tete ?|thank|thank you|that right|that we|that your|the driver|the evening|the moment
-8 the office|the picture|the team|the workshop|things|to come|to decide|to get|to look|town
-8 trabajamos en|ultima|unang*|unangenehm|und gibt|uns sehr|until then|vea|vendrian|ver el|ver la
-8 verst*|verstehen|viel|vielen|vielen dank|visto|von <weekday>|vorer*|vorerst|vous ecris|we ca|we only
-8 weddi*|weddings|weekd*|welch*|welche|werks*|werkstatt|what can|what happened|when it|whether the
-8 wie gross|wir konnen|work in|work with|would rather|write|writes|y que|yes or|yet|you ca|your answer
-8 your note|your week|zuerst|zurze*|zurzeit
-9 :|<few> is|^ <few> is|^ and|^ are|^ cedar|^ cedar pine|^ danach|^ dann|^ elena|^ en que|^ estimado
-9 ^ hallo sam|^ hello sam|^ hola :|^ how|^ les chiens|^ liebe|^ liebes|^ many|^ no podemos|^ no se
-9 ^ nuestra|^ si vous|^ some|^ steht|^ viele|^ vous demandez|^ would|^ zur|a date|a deposit|a look
-9 a un|abord|ai note|am not|am sorry|and does|and is|appel*|are for|are there|are welcome|are you
-9 arger*|argerlich|ask|autre|ayuda*|be a|bescheid|bevor|but|carry|cedar pine|con mucho|cordi*|cuanto
-9 d abord|dank|decirle|demande|den <their>|desea|desha*|deshalb|desol*|different|direc*|el grupo
-9 elle dans|elles|empezar|encan*|equipo|erwac*|est la|estimado|etait|etwa <their>|expli*|fair|favor
-9 flori*|frage|habla*|hablar de|hallo sam|have asked|have sent|have to|hello sam|hola :|hugo|hurry on
-9 ilusi*|ilusion|inqui*|l agenda|la piece|lange|learn|leera su|leid|les chiens|lesen|liebe|liebes|lira
-9 lire|luz|manag*|manager|mayor|meist*|mochte|mogli*|mr|muss die|nach einem|ne se|nicht mehr
-9 nichts sagen|no hurry|noch nicht|notie*|notiert|parler|part of|pas de|perro|personnes|picture|plans
-9 por favor|praxis|preoc*|prices|promise|que nos|que votre|question|reach*|read it|read your|reads
-9 rense*|right ?|ruth|sais|schaut|schic*|schon ein|se trata|see it|serio|si vous|sie ein|sobre el
-9 sorry for|sorry you|street|super*|talk about|that it|them|to hear|to know|to learn|tomas|tot|trata
-9 travaillons|tu|tut|uber|una copia|und ist|une photo|une reparation|uns an|verstehe|vous demandez
-9 vous les|welcome to|what a|when was|will tell|wir arbeiten|wissen|write to|you ?|your message
-9 zum <their>
-10 ^ <their>|^ buenos|^ buenos dias|^ cuantos|^ danke fur|^ de que|^ good|^ ist|^ ist der|^ merci de
-10 ^ nous ne|^ nous sommes|^ passt|^ que parte|^ se puede|^ sie mochten|^ siento|^ thanks|^ y|adres*
-10 adults|algun|alguna|als es|andre|both sides|buena|buenos|buenos dias|cesped|comun*|cuantos|danke fur
-10 decir*|decis*|decision|demandez|den kalender|dire|disco*|do you|does the|elena|entre semana
-10 entscheidet|ernst|es una|escri*|et je|find|geschrieben|hablar|hemos|herr|herse*|herself|i understand
-10 idea|il vous|immer|it ?|it would|je comprends|kalender|klingt|la agenda|la tiene|lamen*|leider|liest
-10 mais|medir el|mejor|merci de|no hay|nothing is|pas encore|passi*|phone|photo|pieces|plait|quand
-10 que parte|quelle|quest*|qui|quien|reparieren|saber|schon dass|seit|selbst|sie mochten|sobald
-10 sont elles|souve*|souvent|suele|tambi*|tambien|this seriously|to ask|to bring|trabajamos|un medico
-10 una foto|under the|verlo|versprechen|very|veter*|viele|vous plait|wann|we work|what is|which|who
-10 with <few>|worn|worse|wurde|you write|zona
-11 ^ andres|^ brauchen|^ brauchen sie|^ gracias|^ gracias por|^ have|^ have you|^ hey|^ i ca|^ madame
-11 ^ sind|^ thanks for|^ vous souhaitez|^ wann|^ which|^ wo|a first|algo|an und|andres|asi|avoir
-11 before ?|best|cedar|companera|confirmation|conse*|depends|depends on|dice|el ayuntamiento|es ?
-11 est elle|estaba|gemei*|gemeinde|graci*|gracias|gracias por|help|hey|how|i see|ils|imagi*|mensaje
-11 mieux|moment|no podemos|o|or|paul|por el|pour votre|preci*|quiere|recom*|rien n|says|serieux|sides
-11 so i|su mensaje|sur le|tell us|thanks|thanks for|that is|the right|tiempo|understand|video|vous ?
-11 want to|websi*|website|wheth*|whether
-12 ^ bitte|^ gibt|^ gibt es|^ guten|^ guten tag|^ hat|^ is|^ je ne|^ merci|about your|answer|comprends
-12 de los|depend|desk|eher|entiendo|entsc*|foto|fun|gern|guten|guten tag|ihre nachricht|ist noch|leera
-12 many|merci|mocht*|mochten|muchas|nachricht|o por|prefe*|rue|s il|sehr|serie*|seriously|siento|some
-12 sounds|stehen ?|talk|team|to read|weiss|will read|would like
-13 ^ danke|^ do you|^ please|^ thank|^ thank you|^ wie|aussi|avez vous|cuant*|danke|decid*|depuis|erst
-13 i ca|is it|is the|know|mensa*|nachr*|pregu*|schre*|somet*|something|that the
-14 ;|?$|^ haben|^ haben sie|^ ob|^ was|agenda|fabri*|fragen|madame|mir|ou|regar*|serio*|sont ils|sorry
-14 that you|would you
-15 ^ bonjour|^ does|^ hola|bonjo*|bonjour|hola|nous ne|votre message
-16 ^ dear|^ tiene|bitte|dear|ob|oder|please
-17 !|^ hallo|frau|hallo
-20 ^ hello|hello|hi
-21 ^ hi
`;

/** What speaks for each kind, in a sentence that promises something. */
export const KINDS: Record<CommitmentKind, string> = {
  price: `
-10
14 <coin>
13 extras|fifty
12 budget|cents|flat|grand|mehr|same
11 each|hundr*|hundred|kostet|mas
10 covers|mueve|preis|quote|sixty
9 <numb*|<number>|cinqu*|cinquante|estim*|estimate|figure|forty|gets|penny|phone|presu*|presupuesto
9 rate|reicht|suffit
8 aparte|asked|beide|bille*|billete|con|funfz*|funfziger|fur|haul|mit|more|number|parle|plus|prix
8 square|ttc|valla|would|zaun|zwolf*|zwolfhundert
-8 abier*|aceptado|agree|agreed|allez|ano|anstr*|anstrich|apart*|appre*|apprenti|apunt*|aqui|arbei*
-8 arbeit|arreglamos|asegu*|aseguramos|assurance|attend|avisa*|avisado|ball|beari*|bearing|beste*|blame
-8 carpo*|carport|ces|clien*|cobramos|coming|comme*|compa*|conclu|conditions|consi*|consider|conta*
-8 corre|couche|cours|court|credi*|cuisi*|damos|dass|dauert|day|deck|deduc*|deja|demander|desgr*
-8 desgrava|despl*|desplazamiento|desse*|dessert|dessus|dinero|dosis|dress|durfen|eat|einen|either
-8 empie*|empieza|engag*|entero|entfa*|entfallt|equiv*|espejo|este|every*|everything|far|fille|fin|fine
-8 fit|fortn*|fortnight|garantie|garte*|gate|geben|gehen|geld|good|grosse|haber*|haberle|habitacion
-8 hands|happe*|happened|heals|hear|her|heute|hija|hotel|hoy|hurt|impue*|ingre*|inner*|innerhalb|inspe*
-8 instalacion|invoi*|invoice|knoten|lang|leak|lease|leaves|line|list|load|lump|ma|mairie|makes|marche
-8 messa*|message|minutos|misre*|misread|mixed|moitie|neuen|notice|offic*|office|pagar*|pago|paint*
-8 parole|party|pasar|passe*|passera|payer|perfectly|permis|piece|platz|plaza|plenty|prime*|primera
-8 promised|puppy|qui|rain|recei*|recre*|recredites|recup*|refund|rembo*|reserve|retur*|returning
-8 revie*|rooms|schen*|schla*|school|sehen|seis|servi*|service|sessions|shake|sicher|sola|spare|spot
-8 start|su|suis|swap|table*|talla|tela|thank|they|tonig*|tonight|traiga|train*|trato|trava*|travaux
-8 treat|trock*|trocken|twice|use|vacant|verbindlich|vermi*|volvera|vor|week|where|woche*|wochenende
-8 work|yard
-9 accept|accord|accou*|account|agree*|agreement|along|alter*|ans|apply|apren*|arret*|assur*|avail*
-9 available|batte*|becau*|because|begin*|boat|booki*|booking|brauchen|bus|busin*|business|cable|cafe
-9 cambi*|cambiamos|camion|casero|centime|chant*|chantier|claro|class|clause|cleaner|cobrar|color
-9 comma*|commande|compe*|could|counts|cover|crack|curso|decla*|delivery|demain|deuxi*|deuxieme|dia
-9 diabe*|diagn*|die|drips|durch|early|email|enfan*|enfants|entre*|erset*|ersta*|erstatten|faire|feet
-9 fehler|floor|frais|friend|gerade|goutt*|habe|hand|harml*|hatten|haus|house|hueco|ira|ist|its|jahre
-9 koste*|kostenlos|lose|lost|mail|maison|mano|media|mein|mi|mirror|missed|monte|morni*|morning|most
-9 next|note|nuevo|openi*|opening|ouvri*|owe|part|parte|pedido|pieza|premi*|premier|prend|prometo
-9 pueden|puente|quiera|reimb*|rely|repon*|rolls|sales|say|seal|segun*|segundo|sent|serait|sesio*
-9 sesiones|seul|shipp*|sitti*|sitting|slip|soir|solo|stake|swimm*|swimming|taken|tendra|termi*|termin
-9 toit|tops|treat*|tur|ubern*|unser*|unter*|until|waiti*|waiting|war|werden|while|woche|wochen|write
-9 yo|zweiten
-10 abend|abgem*|abgemacht|acept*|allein|apres|auftr*|auftrag|avant|avons|away|bad|booked|came|case
-10 cerra*|cerrado|charged|collar|comme|como|compte|condi*|count|cuenta|danach|date|derec*|devolvemos
-10 dose|enrol*|envia*|erled*|erledigt|fest|gone|hay|hold|insta*|insur*|inter*|jamais|kann|lager|livra*
-10 livraison|long|lui|made|mancha|meet|menos|mention|mice|midi|moins|months|nie|non|nuestra|okay|our
-10 paint|perfe*|permit|pills|porte*|porteur|pouvez|promi*|quest*|quito|read|recon*|refun*|rend
-10 responsibility|resul*|retire|return|rights|rueda|safe|salle|save|semaines|seront|set|stain|stairs
-10 stock|tache|tagen|tarje*|tarjeta|terms|throu*|through|throw|toda|traba*|unsere|us|usted|veran*
-10 verbi*|vingt|visa|vuelve|warra*|warranty|wenig*|weniger|winter
-11 ?|ab|baby|casse|charg*|chez|consu*|course|dormez|double|dropp*|dropped|eveni*|faute|fix|gibt|got|had
-11 he|him|kids|libre|liefe*|lleva|neces*|normal|nuestro|obra|ohne|order|oui|parki*|parking|pass|prome*
-11 qu|quedamos|quedan|regalo|repair|respo*|rien|round|schon|semai*|send|show|sign|sleep|sont|stand
-11 steht|taxi|tear|tenem*|tenemos|these|tisch|told|tomor*|tomorrow|truck|um|uns|van|vase|volve*|way
-12 :|am|back|basta|bien|brauc*|casa|come|confi*|contr*|damage|dans|deal|deliv*|devol*|dry|dura|eine|end
-12 entre|gesch*|gratis|home|inscr*|las|left|legal|moi|nada|nehmen|off|payez|plan|plant*|propo*|put
-12 queda*|roof|seguro|semana|sure|sus|then|today|touri*|tranq*|visit|years|zu
-13 al|antes|au|bis|card|droit|geht|give|hat|hours|ihre|look|may|minutes|mussen|new|night|only|ours
-13 place|regle|sans|stunden|table|tage|those|win|witho*|without|yes
-14 after*|afternoon|bank|darauf|did|doctor|garan*|gift|nach|nosot*|nosotros|pocket|puede|reser*|right
-14 sera|she|should|signed|sin|stop|una|zuruck
-15 happy|has|here|horas|j|jours|manana|nuest*|was|wieder|within|wrong|ya
-16 <week*|<weekday>|by|cette|esa|ese|every|job|konnen|name|need|noch|une
-17 %|dias|esta|first|haben|half|heures|minut*
-18 again|free|nos|second|take|weeks
-19 before
-20 days
-21 th
-22 nous
`,
  discount: `
-10
18 %
15 off|second
13 gratis
12 free
11 corre|diagn*|fee|first|segun*
10 alter*|get|gift|paga|round|segundo|time
9 cost|depla*|deplacement|deuxi*|deuxieme|even|extra|herma*|pay|pour|premi*|regalo|schenken|travel
9 zweite
8 cadeau|charge|consu*|descu*|descuento|desse*|dessert|dossi*|dossier|eat|entfa*|entfallt|erste|give
8 inclu*|kids|moins|peina*|peinado|price|prime*|primera|proze*|prozent|quito|save|schen*|shipping|sont
8 surch*|surcharge|thank|throw|treat|umson*|umsonst|wenig*|weniger
-8 accord|aceptamos|acomp*|acompte|allow*|allowed|almac*|almacen|ants|aparte|aqui|arbei*|arbeit|arret*
-8 ask|avail*|available|baby|battery|beheb*|beheben|beiden|bereit|besoin|bestatigt|betra*|betragt
-8 bezah*|bezahlen|billete|billets|booki*|booking|bouge*|bougera|brauchen|budget|carpet|casero|centimo
-8 certa*|certain|ces|cet|claro|commence|compa*|condiciones|contrato|coule*|couleur|credi*|credit
-8 cuesta|danger|dann|darf|darin|dauert|debe|deck|dejo|deliver|derni*|devis|diesen|doppe*|dormez|dose
-8 drin|drive*|driver|driveway|enrolled|error|es|espejo|estam*|estamos|estim*|estimate|every*
-8 everything|expen*|expense|fehler|fifte*|fifteen|forgot|fortn*|fortnight|frei|grand*|grupo|guara*|guy
-8 habit*|hall|hands|head|heals|hedge|her|hold|ihm|inspe*|insurance|jahr|jour|kann|kept|lang|less
-8 lieferzeit|llega|locked|looki*|looking|lose|lot|lunch|machi*|machine|mail|makes|manger|measu*|media
-8 mesa|midi|mismo|missed|mista*|mistake|mur|neuen|ni|noche|offic*|openi*|opening|overc*|owe|pago|party
-8 past|pasti*|pedido|permis|personne|plaza|plenty|preno*|prenons|promise|pueden|pues|puppy|qu|que
-8 quiera|rad|read|readi*|reading|ready|refun*|refund|reicht|remboursons|rendez|rendo*|rendons|repartez
-8 repla*|replace|resul*|richt*|rights|rolls|rucken|ruhig|sagen|sales|say|schaden|schlu*|schlussel
-8 schwi*|schwimmen|seis|sell|sesio*|sesiones|shake|sheet|site|sixty|slip|squee*|squeeze|stain|stump
-8 tache|talla|tausc*|tauschen|tejado|tela|terra*|that|thing|toit|too|tor|tranq*|trato|tur|turned|twice
-8 valla|vera|verbi*|verfu*|verrez|volvera|vuelta|war|where
-9 abgem*|abgemacht|abset*|absetzen|accep*|acept*|agree*|agreed|agreement|allein|angeb*|angebot|anos
-9 anzah*|anzahlung|apart*|arreglamos|assur*|aus|bad|batterie|begins|beste*|bien|billed|brauc*|cargo|ce
-9 chair|chamb*|chambre|chant*|chantier|city|clause|cleaner|coffee|comme*|conclu|conta*|contre|counts
-9 cover|crack|danach|decla*|deja|dejam*|dejamos|demain|deman*|demi|donne|dosis|easy|einem|engageons
-9 ergeb*|ersta*|erstatten|fall|falsc*|far|faute|fenst*|fenster|fest|fuego|garantia|geld|good|group|gut
-9 heure|impue*|inner*|innerhalb|ins|inside|installed|kuche|kurs|l|lager|landl*|landlord|leak|lesso*
-9 lessons|liegt|lost|ma|marche|mauva*|minim*|minimum|mixed|muss|neces*|noon|normal|nuevo|office|ohne
-9 orders|outli*|outlive|ouver*|ouvri*|pagam*|pagamos|paier*|paierez|paint|parle|paye|per|perfectly
-9 press*|presu*|presupuesto|propr*|proprietaire|puerta|quest*|rempl*|rend|repair|repon*|repre*
-9 responsibility|reste|returned|sampl*|samples|schla*|seal|sent|serait|side|signed|single|sitti*
-9 sitting|sobra|soixa*|soixante|solo|sous|standard|stay|stehen|steuer|strich|suffi*|suffit|suis|swimm*
-9 swimming|tarje*|tarjeta|team|tendra|tenem*|tenemos|tile|toda|tonig*|tonight|touri*|traba*|traiga
-9 travaux|ttc|twenty|unser*|use|vacant|valid*|verla*|wochen|works|yo|zwanz*|zwanzig
-10 :|?|abend|accept|accou*|account|alles|apren*|apres|asked|assurance|bank|besta*|betwe*|between|bis
-10 blame|boat|brand|called|came|camion|case|centi*|clotu*|cloture|color|compe*|conditions|course|cuisi*
-10 damage|dass|delai|derec*|drips|durch|durfen|each|engag*|enrol*|erset*|eveni*|expect|extras|feet|fera
-10 fin|final|fine|finish|fois|forty|fue|gibt|gone|got|gruppe|guys|had|happe*|happened|harml*|hatte|hay
-10 he|hecho|heute|hija|insur*|inter*|iron|jeden|keinen|kompl*|komplett|legal|libre|line|lui|mancha
-10 miete|model|morni*|morning|mueve|nada|nie|non|number|otra|part|pass|people|pieza|pills|pongo|porte
-10 pose|prend|pro|prome*|promi*|puente|recup*|reimburse|rely|rest|return|revis*|run|sam|schad*|schon
-10 seguro|sehen|sicher|spot|st|stand*|starts|stays|stock|swap|taken|then|they|tomor*|tomorrow|truck
-10 usted|veran*|visa|waiti*|waiting|wall|water|when|while|wird|word|write
-11 agree|ans|aurez|avant|bille*|bleibt|booked|busin*|business|cambio|cela|crew|dabei|darauf|deal
-11 devolvemos|dia|dinero|double|dry|dura|enfan*|enfants|erled*|erledigt|etes|figure|fille|fix|garantie
-11 grand|hand|hatten|him|hueco|ihren|ingre*|ja|left|liegen|listo|lump|made|may|mi|money|monta*|months
-11 most|now|okay|parts|patio|perfe*|plan|quedamos|quote|reimb*|revie*|runs|salle|semaines|semana|should
-11 sich|soir|stand|still|tagen|termi*|terms|throu*|through|todo|told|tops|trava*|ubern*|vermi*|volve*
-11 walk|woche|zimmer
-12 after*|afternoon|any|argent|around|au|auftr*|auftrag|back|cancel|cents|como|compl*|comptez|condi*
-12 costs|covers|culpa|curso|dans|date|dessus|door|end|fertig|gave|gehort|hotel|iva|jahre|jardin|just
-12 kind|kostet|labor|machen|mal|minutes|moi|move|never|night|obra|once|open|order|paid|penny|permit
-12 perso*|platz|put|queda*|quedan|regle|respo*|safe|same|seront|settle|sleep|steht|sure|sus|table*
-12 taille|taxi|tear|than|these|unser|unsere|until|vase|vuelve|whate*|whatever|win
-13 arreg*|arrive|ball|batte*|cada|card|confi*|contract|cut|d|devol*|doctor|does|droit|grosse|hat|hora
-13 manana|next|nobody|offer|ours|place|recon*|rembo*|roof|room|seance|semai*|send|she|weeke*|weekend
-13 werden|years
-14 antes|chez|come|ese|every|fence|flat|goes|habe|im|its|keine|kommen|more|pocket|pouvez|puede|queda
-14 reser*|size|son|stund*|stunden|una|unter*|vos|within|year|yes|zaun
-15 after|again|ai|all|dafur|diabe*|go|has|horas|hours|job|like|make|minut*|mit|need|nuestro|repar*
-15 right|see|square|table|tage|tax|tout|weeks
-16 day|eine|il|jours|keep|last|mussen|nos|sind|um|week|ya
-17 avons|cette|dem|esa|full|garan*|mas|mehr|over|takes|whole|wrong|yours
-18 <week*|<weekday>|ca|done|du|eso|esta|et|heures|was|wieder|would
-19 zuruck
-20 con|dias
-21 days|notre|th
-22 haben
-25 have
`,
  date: `
-10
15 before
14 tomor*|tomorrow|vor
13 schon
12 antes|avant|next
11 chez|demain|las
10 deja|dem|expect|um|ya
9 <week*|<weekday>|camion|casa|devant|heures|leaves|morgen|noon|rentr*|rentree|th|truck|velo
8 <mont*|<month>|abhol*|abholen|at|aurez|brief*|briefkasten|comme*|darin|ella|enfan*|enfants|estam*
8 estamos|estara|hangs|llega|manana|morni*|morning|past|pickup|rolls
-8 abier*|abime|abono|accep*|aceptado|acuer*|acuerdo|agree*|agreed|agreement|almac*|almacen|appre*
-8 apprenti|apren*|arret*|assurance|away|basta|bathr*|bathroom|bereit|besta*|betra*|betragt|bille*
-8 billets|bindi*|binding|blame|book|budget|can|cancel|centi*|certa*|certain|chair|chamb*|chambre
-8 cleaner|cobra*|coffee|collar|color|commande|comme|conclu|credit|cuesta|cutti*|cutting|damage|damos
-8 danach|dauert|debe|deduc*|dejam*|dejamos|depla*|deplacement|derni*|despl*|desplazamiento|dessus
-8 devolvemos|diffe*|difference|doctor|dog|doubl*|eat|einge*|else|engag*|engageons|enrol*|entst*
-8 entstanden|erreur|est|este|expen*|expense|extras|faire|fianza|front|garantia|gite|grand|guara*|gut
-8 happe*|happened|heals|hedge|hold|included|instalacion|integ*|invoi*|invoice|koste*|kostenlos|leak
-8 leute|lieferzeit|little|llega*|lleva|locked|makes|mano|marche|mauva*|menos|mesa|mixed|model|mueve
-8 natur*|naturlich|ninety|nuevo|number|off|once|outli*|outlive|pagar*|par|parole|pastilla|payez|payme*
-8 payment|perfectly|personne|pills|platz|pongo|press*|promets|promi*|pues|puppy|purch*|purchase|qu
-8 quote|rate|readi*|reading|rechnung|reimb*|rein|remboursons|repre*|retire|rights|rueda|ruhig|run
-8 sagen|schaden|schne*|scrat*|seanc*|seances|seman*|semanas|sessions|settle|seul|shake|shipping|size
-8 soixa*|soixante|sola|sous|steuer|strei*|stunde|suya|tarjeta|text|these|told|tour|touri*|trabajo
-8 traiga|train*|tranq*|treat*|use|vanne|vaut|veran*|volve*|vom|wall|warra*|warranty|wenig*|weniger|yo
-8 yours*|yourself
-9 abgem*|abgemacht|accept|accou*|account|acomp*|acompte|alter*|anfah*|anfahrt|anos|ans|arbeit|assur*
-9 aus|avail*|available|baby|ball|bank|begins|beim|brand|called|carpet|cauti*|caution|cela|cents|chairs
-9 change|charg*|check|clause|clien*|como|compa*|compe*|compte|consi*|consider|corner|costs|could|dejo
-9 does|donne|doppe*|dormez|driver|each|entie*|equiv*|erled*|erledigt|espejo|etwa|eveni*|extra|fallig
-9 ferme|fix|fois|forgot|fortn*|fortnight|gave|grandchildren|habe|habit*|handl*|hija|ingre*|insurance
-9 inter*|ira|kept|kostet|leer|listo|lo|lost|ma|may|measu*|metim*|metimos|minutos|mise|moins|nadie|nie
-9 nights|note|offic*|only|overc*|paga|paid|paint|passt|pata|pelle|penda*|pendant|penny|permit|pieza
-9 pocket|podem*|podemos|precio|preno*|prenons|probl*|proze*|prozent|quiera|read|refun*|rempl*|rest
-9 revis*|rooms|round|runs|schad*|schla*|seal|seance|seis|sessi*|shipp*|shop|single|sleep|sobra|studio
-9 suffit|tache|tear|terra*|throw|travaux|trompe|ubern*|vera|verbindlich|verbo*|verbockt|vient|vuelta
-9 war|whate*|whatever|wie|winter|wohnu*|wohnung|yours
-10 abset*|absetzen|accord|acept*|agree|ai|allein|auftr*|auftrag|batte*|becau*|because|casero|cent|cette
-10 chant*|chantier|clean*|comma*|compt*|conditions|credi*|darauf|dass|delai|diagn*|dose|dosis|dropp*
-10 dropped|durfen|einem|ende|ergeb*|erset*|et|etwas|factura|facture|fence|figure|flat|fleck|geben
-10 gebuhr|gehen|grand*|grande|gratis|harml*|hatte|hecho|her|kann|laisse|left|let|liegen|long|lui|mancha
-10 monta*|normal|okay|orders|other|pasti*|plant*|plenty|preis|premier|propo*|rechn*|recon*|rely|rend
-10 repair|repon*|respo*|schen*|schenken|seguro|send|sent|spot|squee*|squeeze|stand|stelle|stock|taxi
-10 terms|those|throu*|through|traba*|turn|un|unser*|vacant|verbi*|verfu*|verla*|vermi*|verwe*|visita
-10 where|while|winte*|wird|wochen|word|zweit*
-11 alles|auch|avez|bad|cambio|case|clase|compl*|condi*|corre|cover|covers|cut|date|devol*|diabe*|dispo*
-11 disponible|double|dura|einen|entra*|etes|even|fehler|fifty|fille|fine|finish|gibt|gone|hacem*
-11 hacemos|happy|here|hundr*|hundred|inscr*|insta*|its|lager|lassen|legal|lunch|machen|mal|months|most
-11 need|night|non|nuestra|nuestro|ohne|openi*|opening|otra|oui|pagar|parte|party|pass|payer|perfe*
-11 perso*|plan|plaza|prome*|qui|regalo|reste|safe|salle|semaines|side|stain|suffi*|talla|termi*|termin
-11 than|tisch|toda|total|trava*|unter|valla|visa|werden|win
-12 about|bien|bienv*|both|came|contr*|cost|dabei|dafur|derec*|droit|ein|encore|factu*|gehort|gift|group
-12 hatten|hay|hueco|ja|jahre|jardin|just|made|money|more|mussen|obra|pouvez|price|puede|put|quedan
-12 rembo*|reser*|should|square|still|sure|until|visit|year|years
-13 apart*|argent|arreg*|as|bleibt|booked|bring|ca|charge|cuenta|depos*|deposit|dinero|eine|every|fit
-13 frais|gesch*|give|grosse|has|inclu*|jours|keine|make|never|nosot*|nosotros|nothi*|nothing|ours
-13 paying|prend|regle|room|second|signed|son|sus|tage|tops|under|unsere|vase|what|wieder|witho*|without
-13 works|zahlen
-14 deal|do|esa|eso|fait|full|hat|horas|il|job|mehr|n|nichts|pas|si|tagen|tenem*|tenemos|und|wo
-15 card|compr*|confi*|garan*|j|last|leave|like|ne|nehmen|nuest*|open|pay|queda|repar*|table|takes|une
-15 weeks|whole
-16 all|avons|bill|hour|if|plus|una|wrong|yes|zuruck
-17 dias|fee|minutes|name
-18 %|days|du|ihr|not|one|was
-19 nicht|take
-20 would
-21 fur
-24 no
-26 <coin>
`,
  duration: `
-10
15 days|dias|minut*
14 jours|weeks
13 minutes|tage|takes
12 <few>|horas|hours
11 day|et|semai*|una
10 coffee|dura|tops
9 dauert|eine|finish|long|longer|most|rueda|semaines|stunden|termi*|than|turn|wochen
8 after*|afternoon|brauchen|cafe|erled*|erledigt|fortn*|fortnight|hour|lieferzeit|lunch|machi*|machine
8 manana|midi|monta*|months|stund*|suffi*|tiene|une|vormi*|vormittag|water|week|would
-8 abgem*|abgemacht|abset*|absetzen|accep*|accou*|account|aceptamos|acomp*|acompte|agree*|agreement
-8 aller*|allergy|allow*|allowed|alrea*|already|alter*|ano|ants|aparte|apply|appre*|apprenti|aqui
-8 arbeit|arret*|ask|asking|assurance|aufst*|aufstellen|aurio*|aurions|aus|bank|beari*|bearing|beim
-8 besta*|beste*|billed|boat|book|bring*|bringen|cadeau|called|cauti*|caution|centimo|cerra*|cerrado
-8 ces|check|chris*|christmas|city|clien*|cobra*|cobramos|color|coming|commence|confirmada|corner|dach
-8 debe|deliver|demain|depla*|deplacement|desse*|dessert|dieser|dormez|draft|dress|droit|dry|ella
-8 empie*|empieza|encore|engag*|enrol*|entfa*|entfallt|erste|estar*|etes|extra|falta|fest|flat|fleck
-8 front|gate|gave|gehort|gibt|guara*|habe|halbe|harem*|haremos|hatten|him|hold|impue*|insur*|ira|its
-8 ja|kommen|kostet|lassen|licen*|licencia|load|locked|looki*|looking|los|lump|mail|makes|matin|mauva*
-8 medec*|medecin|medico|mein|metim*|metimos|mise|mismo|model|monte*|mueve|nadie|neuen|noche|noon|note
-8 nur|offic*|office|offre|panels|parole|passt|pata|pedido|peina*|peinado|perfectly|perso*|pieza|pongo
-8 precio|press*|pro|propo*|propr*|proprietaire|pueden|que|quitado|rain|rate|recup*|reimb*|remboursons
-8 rentr*|rentree|repre*|requi*|required|rest|retai*|rever*|rolls|sagen|salon|sam|schla*|schneiden
-8 schon|settle|sign|sitti*|sitting|soir|soixa*|soixante|st|steuer|suya|tache|taken|taking|techn*|tile
-8 tor|toute|train*|tranq*|trust|tur|uno|unser*|unused|use|ver|verbindlich|verge*|whate*|whatever|wie
-8 winter|yard
-9 :|<week*|<weekday>|ab|abend|acept*|alli|almac*|almacen|anfah*|anfahrt|annee|argent|auftr*|auftrag
-9 away|ball|before|beide|bille*|booked|cance*|car|casero|cela|centi*|charg*|clause|clear|cobrar|collar
-9 commande|compter|conditions|consi*|consider|contract|correo|costu*|cuisi*|danger|dann|dass|date
-9 deduc*|deja|dejam*|dejamos|derecho|dessus|diagn*|did|dinero|dispo*|disponible|doppe*|early|einge*
-9 entie*|envia*|ergeb*|evening|factura|fonta*|fontanero|garantia|gebuhr|gerade|goutt*|guy|habit*|had
-9 hall|hands|head|hear|hedge|heute|hicim*|hicimos|hohe|hurt|installed|itself|kind|kolle*|koste*
-9 kostenlos|kurs|lege|liegt|lost|lui|m|ma|maison|meet|menti*|mice|mirror|moi|moins|move|mover|notice
-9 openi*|opening|otra|oui|overc*|owe|passe*|passera|pastilla|payez|permis|piece|pills|places|plaza
-9 pouvez|preno*|prenons|presu*|presupuesto|prome*|proze*|prozent|quote|refun*|reicht|revis*|roof|say
-9 schen*|seal|segundo|seguro|seul|shake|sixty|sobra|squee*|squeeze|stehen|suffit|suyo|tablette|taille
-9 tax|tejado|terms|them|they|throw|told|touri*|traiga|travel|until|up|vacant|vera|veran*|verbi*|verbo*
-9 verbockt|verla*|voir|vous|waiti*|waiting|with|works|yo
-10 agree|agreed|angeb*|angebot|anos|ans|arreglamos|assur*|aurez|bauge*|baugenehmigung|becau*|because
-10 blame|buffet|cada|cancel|cent|clotu*|cloture|comma*|comme|comme*|compe*|cours|court|darauf|desgr*
-10 desgrava|devant|dropp*|dropped|due|each|eat|error|este|facture|fehler|fianza|fille|fois|grosse|gut
-10 hand|handl*|hatte|hay|her|i|instalacion|iva|jardin|lager|leak|legal|mancha|mano|morni*|morning|ni
-10 nichts|nie|nobody|nuevo|okay|order|other|ouvri*|pagam*|pagamos|pago|parte|pasti*|penny|plenty
-10 quedamos|regalo|rely|rembo*|rend|repon*|respo*|resul*|return|round|same|segun*|sehen|serait|sheet
-10 shop|sich|size|solo|spot|stand|stay|stop|talla|termin|thirty|those|throu*|through|trato|unsere
-10 unter*|van|vase|visa|volve*|vor|wall|war|weeke*|weekend|wenig*|weniger|werden|woche*|wochenende
-11 accord|arrive|auch|avez|bien|bring|budget|card|care|compl*|condi*|costs|covers|cuenta|cuente|derec*
-11 durch|easy|erreur|espejo|every|expect|feet|fine|gesch*|gift|going|happy|harml*|included|kommt|liegen
-11 machen|may|mi|missed|nehmen|now|offer|once|pagar|par|part|payer|payme*|payment|perfe*|plant*|price
-11 prime*|primera|probl*|puerta|pues|queda*|rechnung|recon*|repar*|sale|sont|stands|starts|stock|sure
-11 table*|taxi|toda|total|trabajo|valla|vermi*|vient|way
-12 accept|any|came|cents|cette|dabei|dejo|depos*|deposit|devol*|diabe*|doctor|does|dosis|doubl*|double
-12 durfen|factu*|faute|forty|gets|gratis|hacem*|hacemos|hat|inner*|innerhalb|look|mal|money|nada
-12 nuestro|paying|put|quedan|safe|sous|square|sus|tenem*|tenemos|tomor*|tomorrow|truck|vuelve|yes
-12 zahlen|zuruck
-13 avec|baby|bill|both|camion|compr*|contr*|cost|ein|even|frais|has|he|inscr*|left|libre|make|me|normal
-13 nuestra|paid|pocket|qui|reser*|right|rights|send|set|should|still|sur|today|under|win|years
-14 %|antes|bekom*|bekommen|call|casa|comes|deal|door|dose|fee|got|inclu*|let|mussen|never|next|noch
-14 nothi*|nothing|paga|place|puede|room|see|signed|so|um|what|wrong|year|zu
-15 <mont*|<month>|as|avant|ca|come|confi*|fifty|full|ihre|je|keine|leave|n|name|ours|second|si|table
-15 wird
-16 avons|charge|da|dem|esa|ese|garan*|here|hundr*|hundred|my|was
-17 am|den|get|goes|if|nuest*|off
-18 auf|th
-19 ce|ihnen|las|pay|por
-20 free
-21 our
-22 su
-26 <coin>
`,
  guarantee: `
-10
19 garan*
14 years
13 come
12 again|anos|ans|darauf
11 happy|jahre|prome*|sur|volve*|vuelve
10 ca|danach|garantia|guara*|if|mancha|mice|nichts|nie|rely|resul*|roof|sleep|stain|tranq*
9 ants|arreglamos|dass|easy|ira|jamais|ma|mano|ne|recon*|resultat|sus|toit|vera|verla*|will
8 auf|batte*|beheb*|beheben|bien|da|dach|dormez|drips|ergeb*|ever|fleck|garantie|gerade|gotear|grand*
8 guarantee|halt|leben|my|nuevo|parole|prometo|tache|tranquilo|trust|verrez|volvera|werden|wieder
8 winter|wo|year
-8 <numb*|<number>|abier*|acuer*|acuerdo|allein|alter*|amount|apart*|apres|aqui|arzt|asking|attention
-8 aufge*|aufgepasst|avisa*|avisado|ayunt*|ayuntamiento|begin*|beginnt|betrag|bille*|booki*|booking
-8 brauchen|cafe|cambi*|cambiamos|care|cauti*|caution|centimo|charged|chiens|claro|clases|cles|clotu*
-8 cloture|coche|coming|comme*|completo|compris|conclu|condiciones|const*|credi*|curso|cutti*|cutting
-8 damos|dann|darf|darin|deck|declare|dejam*|dejamos|derecho|dessus|deuxi*|deuxieme|dia|diesen|dress
-8 else|engag*|entero|equiv*|error|estim*|estimate|expen*|expense|far|faut|faute|feet|fenst*|fenster
-8 fianza|finis*|finished|flat|forgot|free|frei|front|gasto|gate|gestr*|gestrichen|grupo|haber*|haberle
-8 habit*|hacem*|hacemos|halbe|hay|ihm|ihren|impue*|inside|insurer|kann|kauti*|kaution|kind|knoten
-8 konto|kuche|kurs|l|landl*|landlord|leaves|less|licen*|licencia|liegen|little|llaves|machi*|machine
-8 makes|manger|marche|matri*|matricula|measu*|meme|menti*|menu|miete|mista*|mistake|monte|nadie
-8 necesita|neighbor|niema*|noche|ocupa|olvid*|olvidese|overc*|pagar*|pago|panels|parle|paso|pasti*|pay
-8 paye|payme*|payment|pedir|peina*|peinado|perdi*|pieza|plenty|pose|prendra|prix|propr*|proprietaire
-8 pues|quita*|recup*|refund|rein|remboursons|rempl*|rend|rendez|rendo*|rendons|rent|repartez|requi*
-8 required|responsibility|retai*|retire|richt*|right|rooms|round|rueda|salle|sampl*|samples|say|schad*
-8 schaden|schen*|seance|servi*|service|side|siemp*|siempre|since|sofa|sola|spare|street|suffi*|surch*
-8 surcharge|suya|tarde|tear|termin|thing|tor|train*|trato|trava*|unter|valve|veran*|verge*|vermieter
-8 waiti*|waiting|winte*|yours*|yourself
-9 abgem*|abgemacht|accep*|accept|accord|acomp*|acompte|agreed|allow*|allowed|along|alrea*|already
-9 apply|appoi*|appointment|arreglo|assurance|atten*|augme*|aurais|aurio*|aurions|away|bad|beim|besta*
-9 blame|book|brauc*|buffet|came|cerra*|cerrado|chamb*|chambre|change|chant*|chantier|charg*|city
-9 cleaner|compa*|contrato|corner|decla*|deje|demain|derec*|derni*|desgr*|desgrava|devis|door|doppe*
-9 einen|ella|entre|erled*|erledigt|etes|evening|evict|falsc*|fehler|fertig|filed|final|fortn*
-9 fortnight|forty|fue|grand|guys|hace|happe*|happened|heals|her|heute|hueco|impot|ingre*|insurance
-9 inter*|invoi*|invoice|itself|iva|kolle*|kompl*|komplett|lager|lauft|les|lesso*|lessons|lieferung
-9 liegt|livra*|livraison|long|lost|lui|lump|metim*|metimos|minutos|mirror|mismo|missed|model|morni*
-9 morning|neigh*|noon|number|obend*|obendrauf|offic*|once|paier*|paierez|pata|patio|pedido|photos
-9 platz|porte|preis|prend|prend*|preno*|prenons|puente|rabatt|read|ready|refun*|regalo|reimb*|replace
-9 rolls|run|runs|sam|schenken|schlu*|schlussel|school|schwi*|schwimmen|segundo|seman*|semanas|shipping
-9 show|site|sobra|soir|sous|spot|squee*|squeeze|starts|stay|taken|taking|tarif|them|tiene|tisch|tops
-9 total|traiga|treat|tur|verbi*|verbo*|verbockt|war|wenig*|weniger|worry|zweite|zweiten
-10 ?|ab|abset*|absetzen|accou*|account|aceptamos|agree|agree*|agreement|almac*|almacen|anfah*|anfahrt
-10 angeb*|angebot|apren*|asked|beari*|bearing|beide|betwe*|between|boat|ces|chair|check|clase|clause
-10 coat|cobramos|comma*|commande|conditions|confirmada|confirmed|conta*|contract|corre|credit|culpa
-10 damage|danger|depla*|deplacement|dime|durch|durfen|eat|end|engra*|enrol*|figure|fin|fois|gebuhr|gets
-10 group|guy|habe|harml*|hurt|included|jardin|knock|load|longer|lunch|mail|media|meet|messa*|message
-10 midi|moins|monta*|morgen|mueve|neces*|noches|non|now|okay|only|otra|part|parte|payer|permit|press*
-10 presu*|presupuesto|problem|pueden|quote|rad|rate|repon*|revis*|sagen|semaines|serait|seront|sessions
-10 settle|shake|sheet|shop|sign|sixty|stairs|steht|suyo|swap|tagen|talla|tausc*|tauschen|team|termi*
-10 toget*|together|tonig*|tonight|touri*|ubern*|uno|usted|vecino|verwe*|woche*|wochenende
-11 abend|acept*|als|around|arret*|auftr*|auftrag|becau*|because|bestellung|budget|busin*|business
-11 cancel|carga|case|casero|cela|centi*|check*|checked|class|clean*|cobra*|colle*|compe*|comptez|cours
-11 court|covers|cuente|cuisi*|dabei|debe|deduc*|dejo|dose|dropp*|dropped|erset*|even|factura|fine|fit
-11 gehort|gesch*|hatten|he|hecho|inspe*|ja|kappe|lassen|legal|libre|liefe*|may|menos|muro|normal|of
-11 ohne|oui|owe|paint*|plant*|plaza|precio|problema|proze*|prozent|rechnung|recibo|regle|repla*|respo*
-11 return|rien|schon|semaine|shipp*|still|stock|suffit|swimm*|swimming|taille|tax|tell|terms|valla|van
-11 vase|visa|visita
-12 argent|auch|avant|basta|billed|bis|camion|cash|cents|coffee|consu*|cover|crew|deal|deman*|devolvemos
-12 diabe*|diagn*|dosis|driver|dura|eine|eveni*|extra|fence|fifty|gehen|grosse|heure|hora|inscr*|insur*
-12 machen|most|move|ni|nights|offer|other|pagam*|pagamos|payez|pills|promised|reicht|rembo*|rights
-12 sessi*|size|table*|tenem*|tenemos|then|travel|unser|vermi*|walk|water|whole|woche|wochen|zaun|zweit*
-13 antes|compte|condi*|costs|count|del|depos*|deposit|des|devol*|gave|geld|goes|got|hatte|hour|hours
-13 hundr*|hundred|im|inclu*|made|mal|manana|months|price|quedamos|rechn*|reser*|reste|room|segun*|send
-13 sent|signed|square|stund*|stunden|those|told|tomor*|tomorrow|um|while|yes
-14 %|after*|afternoon|ai|ask|booked|card|compr*|cuenta|cut|date|delivery|did|dinero|droit|extras|horas
-14 just|keine|minutes|night|order|ours|paga|paying|perfectly|propo*|semana|takes|weeke*|weekend
-15 about|avec|einem|hat|home|jours|mussen|nuestra|nuestro|paid|penny|pocket|quedan|semai*|sind|table
-15 tage|taxi|th|than|today|weeks|zahlen
-16 bring|doctor|las|left|money|pagar
-17 bill|c|cent|contr*|fee|half|minut*|under
-18 al|avons|dem|done|job|los|month|need|von
-19 <week*|<weekday>|dias|heures|zuruck
-20 <coin>|before|from|off|week
-21 as|notre|was
-22 days|fur
`,
  availability: `
-10
13 quedan
12 noch|reser*|tenem*|tenemos
11 hay|lager|libre|stock|table|there|yes
10 corner|dispo*|disponible|evening|habit*|hueco|reste|salle
9 apart*|avail*|available|fit|free|grosse|group|has|have|il|leer|liegen|mesa|name|podem*|podemos
9 probl*|room|squee*|squeeze|taken|vacant|works
8 almac*|almacen|amenez|avons|can|chamb*|chambre|chiens|claro|ese|fenst*|fenster|frei|grande|gruppe
8 habitacion|ja|platz|plenty|reserve|still|sure|terra*|verfu*|week
-8 acaba*|acabado|accep*|affai*|affaire|after|ahi|aller*|allergy|ano|ants|appoi*|appointment|apren*
-8 auto|baby|basta|bathr*|bathroom|batterie|beginnt|beim|bestatigt|billete|bindi*|binding|brauchen
-8 buchu*|buchung|cake|cargo|cauti*|caution|centi*|cents|ces|check|cien|cleaner|clien*|coffee|compe*
-8 compter|comptez|conclu|confirmed|confirmee|conta*|corre|coule*|couleur|cover|credit|dauert|declare
-8 deliver|deman*|desse*|dessert|deuxi*|deuxieme|devis|devolvemos|did|dormez|doubl*|empie*|empieza
-8 engag*|engra*|entre|every*|everything|extras|factura|fais|faut|ferme|fifte*|fifteen|fue|garantia
-8 garte*|gebe|gehen|grand|grand*|gut|hand|handl*|happe*|happened|inklu*|inklusive|inside|inspe*|inter*
-8 invoi*|invoice|kompl*|komplett|labor|leak|licen*|licencia|lift|llave|locked|lot|lump|m|machi*
-8 machine|mail|maison|mano|marche|matin*|matinee|medec*|medecin|mice|mismo|missed|mista*|mistake|mixed
-8 monta*|monte|neighbor|normal|nuevo|offic*|overc*|owe|pago|panels|parki*|parking|parti*|past|pedido
-8 piano|pintu*|pintura|pongo|precio|premier|preno*|prenons|presu*|presupuesto|prime*|primera|prix|pro
-8 proze*|prozent|puppy|putti*|putting|quiera|quita*|quitado|rain|recev*|recevrez|recon*|reicht
-8 remboursons|reserva|reservation|responsibility|retai*|retour|return|rights|roll|rolls|round|ruhig
-8 runs|saal|sales|say|schad*|schaden|schen*|schenken|segun*|semaines|servi*|service|settle|shake|sign
-8 since|single|sister|sixty|slip|solo|someb*|somebody|stand*|stay|strei*|table*|taking|tarje*|tecni*
-8 tecnico|text|them|thirty|toit|tonig*|tonight|torte|tour|trabajo|trompe|turn|unser*|verbi*|vergessen
-8 verwe*|volvera|vormi*|vormittag|vuelta|warra*|warranty|whate*|whatever|where|wie|write
-9 abime|accept|agree|alles|annon*|annonce|aqui|arbeiten|arriv*|arrives|aurais|aurio*|aurions|bad|ball
-9 berec*|berechnen|brauc*|brief*|briefkasten|casero|cerra*|cerrado|change|cinqu*|cinquante|clean*
-9 commande|como|compte|conditions|cuisi*|damage|danach|danger|dann|day|deck|deduc*|deja|deje|demain
-9 descu*|descuento|devant|donne|dosis|drive*|driveway|easy|empez*|empezamos|entfa*|entfallt|erste|even
-9 faire|falsc*|fianza|figure|finish|flat|gardez|gasto|gebuhr|genehmigungsfrei|gibt|guy|guys|hangs
-9 heals|hear|hecho|his|hotel|how|included|insur*|its|jahre|ladder|laisse|les|lieferung|liegt|line
-9 llama*|ma|mancha|media|monte*|move|neigh*|note|notice|office|ohne|orders|otra|pagar|paint*|payer
-9 pickup|pisci*|prome*|pueden|pues|quedamos|quote|rate|refun*|rely|rempl*|rend|repair|resultat|rever*
-9 ring|same|schla*|scrat*|seal|seance|sehen|semaine|seman*|semanas|shipp*|sind|stelle|stunde|swap
-9 swimm*|swimming|tear|tejado|termi*|terms|these|thing|top|tops|tor|toute|tranq*|trava*|twice|use
-9 valve|velo|verla*|voir|warm|wenig*|weniger|will|word|zum
-10 abgem*|abgemacht|abhol*|abholen|accord|acept*|agree*|agreement|anfah*|anfahrt|ans|arbeit|argent
-10 arret*|arrive|besta*|blame|budget|busin*|business|camion|cancel|card|cash|chant*|chantier|clause
-10 cles|coat|comme|condi*|confirmada|cours|darin|decla*|depla*|deplacement|derec*|dieser|door|dress
-10 driver|droit|durch|durfen|eat|enrol*|erled*|erledigt|etes|excusa|expect|extra|falsch|faute|fertig
-10 fest|geben|geneh*|gets|gone|inbox|insta*|kids|kitch*|kitchen|kommt|koste*|kostenlos|kurs|lang|lassen
-10 legal|little|llaves|looki*|looking|measu*|meet|moi|moins|nada|neces*|non|noon|nuestra|nuestro|obra
-10 offre|paga|paint|part|payez|perfe*|perfectly|por|pose|premi*|press*|rechnung|recup*|repon*|resul*
-10 sagen|schlu*|schlussel|schwi*|schwimmen|seguro|send|seront|site|sonne*|sont|stand|stop|suffi*|talla
-10 tax|throw|toda|too|touri*|traba*|ubern*|verbo*|verbockt|verge*|visita|volve*|vuelve|wall|werden
-10 while|wieder|witho*|without|zahlen
-11 al|alter*|angeb*|angebot|any|arbei*|arreg*|ask|auch|auftr*|auftrag|batte*|becau*|because|begin*
-11 beide|beste*|betwe*|between|bleibt|cambio|cent|collar|comma*|compl*|compt*|cost|covers|cuenta|cut
-11 dabei|darauf|daugh*|daughter|delivery|depos*|deposit|devol*|diagn*|does|dropp*|dropped|dura|eine
-11 enfan*|enfants|erset*|excuse|facture|fehler|fifty|fille|fois|forty|gate|gave|harml*|hatte|haus|heure
-11 home|hundr*|hundred|iron|keine|look|made|mauva*|menos|no|okay|only|paid|par|parte|permit|pills
-11 plant*|price|put|queda*|qui|rechn*|regalo|respo*|rien|roof|semai*|sous|square|stairs|starts|stund*
-11 stunden|suffit|sus|taxi|tendra|throu*|through|told|unsere|veran*|vermi*|visa|wenn|when|yours*
-11 yourself
-12 book|call|cette|dafur|dass|diabe*|dinero|dose|each|entre*|eso|give|gratis|happy|hours|inclu*|leaves
-12 llega|mal|minutes|nehmen|nosot*|nosotros|pass|paying|pouvez|propo*|qu|repar*|retire|safe|sale|sin
-12 tagen|today|total|und|vase|visit|win
-13 about|avez|bank|bekom*|bekommen|comes|comme*|compr*|contract|deal|es|every|fee|gift|horas|if|knock
-13 let|livra*|livraison|machen|mas|money|months|never|nichts|order|other|plan|puede|rembo*|start|stehen
-13 than|tomor*|tomorrow|truck|tur|una|under|unser|what|within|zaun
-14 again|avec|ca|casa|count|deliv*|des|einem|factu*|frais|gesch*|goes|hands|hat|heute|hour|kommen
-14 liefe*|manana|me|nach|nuest*|puerta|signed|sleep|then|todo|va|ya|zuruck
-15 aurez|bill|charge|done|fait|fence|full|geht|half|mehr|minut*|mussen|ours|regle|she|should|tage|weeks
-15 work
-16 chez|contr*|garan*|get|job|jours|leave|next|off|offer|pas|plus|takes|von
-17 days|first|ihr
-18 con|confi*|dias|et|nicht|tiene|vor|wo|would
-19 %|as|se
-20 notre|out|wrong
-21 pay
-22 be
-25 <coin>
`,
  refund: `
-10
16 back
15 zuruck
14 taxi
13 dinero|money|rembo*
12 card|devol*|devolvemos|pocket
11 ?|geld|hotel|pagam*|pagamos|seront
10 accou*|account|argent|cargo|cent|centi*|erset*|frais|full|refun*|reimb*|repla*|send
9 bekommen|bring|charge|damage|factu*|facture|invoi*|invoice|its|paid|recei*|rechnung|recup*|refund
9 rend
8 abona*|abonamos|anzah*|anzahlung|bekom*|credi*|ersta*|erstatten|gebuhr|goes|impor*|importe|ingre*
8 make|neuen|otra|rechn*|recibo|reemb*|reimburse|remboursons|repar*|retur*|return|settle|tarje*
8 tarjeta|tausc*|tauschen|way
-8 <week*|<weekday>|abset*|absetzen|alli|allow*|allowed|almac*|almacen|ants|apply|appre*|apprenti
-8 apren*|arbeit|asegu*|aseguramos|ask|auch|aufst*|aufstellen|augme*|bad|batterie|bienv*|blue|boat
-8 booki*|booking|bouge*|bougera|brand|buchu*|buchung|cafe|carga|certa*|certain|ces|cet|check*|checked
-8 clear|cliente|cobrar|comer|comptez|conclu|consu*|conta*|contract|corner|costu*|could|coule*|couleur
-8 cuente|culpa|cutti*|cutting|darf|daugh*|daughter|deductible|deja|deman*|descu*|descuento|devant
-8 devis|diesen|dime|dispo*|disponible|donnez|draft|drop|einge*|ella|empie*|empieza|encar*|encargo|ende
-8 enfan*|enfants|envia*|erste|every*|everything|falsch|falta|fest|fine|finish|fleck|fois|forty|friend
-8 garantia|garte*|gate|gebe|grand|grand*|gruppe|guys|habit*|halbe|handl*|hay|heals|hedge|hurt|ihm
-8 ihren|inspe*|insurer|iva|kept|kids|lager|lands|less|lesso*|lessons|liegen|lift|locked|longer|lot
-8 lump|lunch|ma|mail|manger|marche|measu*|mice|mista*|mistake|model|moins|monte*|months|morni*|morning
-8 muro|nadie|neces*|neigh*|noon|number|obend*|obendrauf|oferta|offic*|orders|paque*|paquete|par|parle
-8 passe*|passera|passp*|passport|passt|patio|pedido|peina*|peinado|penda*|pendant|perce*|percent
-8 perfectly|person|pills|pintu*|pintura|plan|plaza|plenty|prepa*|prepare|prime*|primera|prometo
-8 promets|propo*|puente|quand|quiera|rabatt|rate|ready|rein|remplacement|rest|retour|ring|ruhig|runs
-8 sales|sampl*|samples|schla*|school|sehen|shake|shipping|sicher|sitti*|sitting|sobra|soixa*|soixante
-8 sola|someo*|someone|start|steuer|suya|taking|tarif|tela|termi*|terra*|thank|thirty|throw|toda|too
-8 trabajo|train*|tranq*|treat|trust|unser*|valab*|valable|valla|valve|vecino|verla*|volvera|vor|waiti*
-8 waiting|warm|warra*|warranty|wenig*|weniger|wie|winte*|winter|wochen|works
-9 ab|abgem*|abgemacht|agreed|allez|any|appoi*|appointment|arret*|at|attend|beste*|bille*|billets
-9 busin*|business|cadeau|casero|cents|chamb*|chambre|cien|claro|clotu*|cloture|coffee|collar|commence
-9 compris|compter|consi*|consider|couple|cuesta|cuisi*|curso|demain|deuxi*|deuxieme|dose|dosis|drive*
-9 driveway|durfen|early|engag*|engageons|entero|entfa*|entfallt|entie*|erreur|ever|faire|falsc*|fence
-9 ferme|figure|filed|front|fuego|gerade|grosse|guara*|hands|hatte|hecho|herma*|him|ihre|impot|in
-9 included|ins|inside|iron|jamais|jour|keys|kind|landl*|landlord|leak|list|listo|looki*|looking|made
-9 maison|makes|meet|menti*|miete|mismo|mixed|monta*|monte|mueve|mur|noche|now|oui|pasar|pasti*|pedir
-9 people|permit|personne|phone|pisci*|platz|pose|premier|prendra|prix|promi*|propr*|proprietaire
-9 pueden|quote|reicht|rely|reste|resultat|reviendra|salle|same|segun*|segundo|semai*|sheet|single|site
-9 slip|stands|starts|steht|strich|suffi*|suis|table*|taille|tell|termin|these|they|tile|tisch|touri*
-9 travaux|ttc|twice|vaut|vera|verbi*|verwe*|vient|visa|volle|walk|weld|witho*|without|woche*
-9 wochenende|zimmer
-10 accept|acept*|after|allein|angeb*|angebot|apres|aqui|auftr*|auftrag|aura|aurio*|aurions|baby|bauge*
-10 baugenehmigung|begins|besta*|betwe*|between|bis|blame|bleibt|bouge|budget|camion|case|chant*
-10 chantier|clase|clause|cobramos|commande|crack|dann|dauert|dejam*|dejamos|derec*|despl*
-10 desplazamiento|dessus|doit|durch|each|eat|else|enrol*|entra*|entre*|estim*|estimate|even|extra
-10 fenst*|fenster|fille|flat|forgot|garantie|geben|gets|gone|guy|happe*|happened|harml*|hija|hora
-10 hundr*|hundred|im|insta*|kappe|ladder|laisse|left|liegt|line|long|lui|mancha|mano|mauva*|media|menos
-10 move|paint|paint*|perso*|portes|presu*|presupuesto|pro|probl*|qu|quito|rechnen|regalo|rendez
-10 responsibility|resul*|revient|schenken|scratch|seis|sent|shipp*|sixty|size|solo|spot|stain|stays
-10 stock|suffit|tagen|talla|team|tejado|terms|those|throu*|through|tomor*|tomorrow|tops|travel|usted
-10 verge*|vermieter|versp*|verspreche|vingt|werden|while|wird|word|zwanz*|zwanzig|zweite
-11 :|abend|accep*|accord|after*|afternoon|agree|alles|alter*|anfah*|anfahrt|ans|apart*|around
-11 arreglamos|aurez|batte*|cada|can|cela|cleaner|clien*|color|comma*|comme*|covers|danach|darauf|date
-11 degats|depla*|deplacement|dia|diagn*|donne|dossi*|dossier|drips|driver|dura|entre|etes|facturee
-11 fertig|fifty|fin|final|gehort|gratis|haus|her|heure|inter*|ja|jardin|kann|knock|kommt|lege|liefe*
-11 livra*|livraison|mal|mi|midi|muss|nehmen|nie|normal|offre|okay|open|ours|part|parte|pass|perfe*
-11 precio|premi*|prend*|rad|retire|roof|sagen|schen*|schon|scrat*|seal|shop|stairs|stelle|strei*|sure
-11 tenem*|tenemos|todo|traba*|ubernehmen|unter*|van|veran*|vermi*|verrez|visita|volve*|wall|win|woche
-11 year|years|yes|zweit*
-12 als|arrive|avant|beide|bien|cambio|casa|change|comme|compt*|conditions|contr*|corre|course|deal
-12 deduc*|dejo|diabe*|doctor|double|dropp*|dropped|error|extras|fianza|fue|gesch*|got|hat|hatten|inscr*
-12 jahre|libre|nach|nobody|obra|offer|once|order|paga|pagar|plant*|prome*|quedan|recon*|revis*|rien
-12 sale|second|signed|son|stehen|stop|tache|tage|tax|total|trava*|truck|um|until|velo
-13 as|booked|coat|cobra*|como|condi*|deliv*|delivery|done|droit|fait|faute|here|horas|hour|hours|legal
-13 minutes|name|payer|place|pouvez|qui|respo*|rights|safe|sich|sign|sleep|sont|still|than|under|zaun
-14 antes|compr*|count|crew|hueco|inclu*|jours|just|kostet|last|look|more|noch|only|other|puede|reser*
-14 room|sind|sus|una|une|unser|vos|weeke*|weekend|work|yours
-15 avez|chez|confi*|dans|ein|go|job|machen|minut*|nuestra|table|tout|weeks
-16 <mont*|<month>|about|both|end|il|para|queda|time
-17 al|avons|days|garan*|has|heures|j|plus|tiene
-18 come|down|mehr|uns|wrong
-19 %|ca|call|eso|th|there
-21 con|haben
`,
  fault: `
-10
16 wrong
15 notre|our|was
13 haben|unser
12 avons|hat|hatte|respo*
11 j|mal|mussen|should|unsere
10 falsc*|fue|habe|left|nuest*|talla|veran*|we
9 al|bad|ball|becau*|because|blame|culpa|dejo|error|espejo|excusa|faute|fehler|here|me|nous|plant*
9 someb*|somebody|uns|war
8 abier*|aurais|aurio*|aurions|avisa*|avisado|did|driver|dropp*|dropped|fois|haber*|haberle|happe*
8 happened|hatten|iron|kappe|laisse|mauva*|measu*|metim*|metimos|mixed|nuestro|paso|pata
8 responsibility|serait|verwe*
-8 ab|abset*|absetzen|accou*|account|aceptamos|acuer*|acuerdo|affai*|affaire|allow*|allowed|amount|anos
-8 arreglamos|arret*|ask|augme*|aus|avail*|available|baby|battery|billets|bindi*|binding|book|brauchen
-8 brief*|briefkasten|budget|cafe|ces|change|cien|cliente|commence|compte|conclu|contrato|costs|costu*
-8 court|danach|danger|dauert|deduc*|derec*|derni*|desgr*|desgrava|diabe*|diagn*|donnez|dossi*|dossier
-8 doubl*|easy|either|enrol*|entfa*|entfallt|erste|estam*|estamos|even|eveni*|every*|everything|expect
-8 far|feet|fenst*|fenster|fianza|figure|finish|flat|fortn*|fortnight|fruh|garantia|gehen|gerade|gone
-8 gotear|handl*|hay|holds|ihrer|impor*|importe|included|inner*|innerhalb|inside|ira|jamais|jour|kind
-8 kostet|leaves|lege|listo|lui|lump|lunch|maison|makes|marche|matri*|matricula|media|metre|minuten
-8 mise|monte|morni*|morning|nadie|neces*|neigh*|neuen|next|niema*|noche|noon|number|nur|obend*
-8 obendrauf|offre|old|once|parole|parts|passe*|passera|penda*|pendant|perfectly|permis|permit|perso*
-8 photos|pickup|pintu*|pintura|pongo|portes|preis|premier|prometo|promise|proze*|prozent|quita*|quote
-8 rad|rate|rechnung|recup*|reemb*|reimb*|rempl*|reparation|repre*|resul*|resultat|retire|retur*|rolls
-8 rooms|round|rucken|runs|sales|schen*|schenken|schne*|sessi*|seul|shipping|sicher|sign|signe|since
-8 sola|st|start|starts|stays|stelle|strei*|suffi*|taken|tejado|tell|terra*|thank|throu*|through|ticket
-8 toit|tonig*|tonight|travel|treat|turn|unter|ver|vom|vormi*|vormittag|walk|warra*|warranty|whate*
-8 whatever|wife|winter|wo|zweite
-9 abgem*|abgemacht|acept*|allez|alrea*|already|als|angeb*|angebot|annee|ano|ans|apart*|apres|arbei*
-9 argent|around|bedin*|bedingungen|begle*|begleichen|beide|bekom*|bekommen|bestatigt|betrag|betwe*
-9 between|bien|brauc*|busin*|business|cambio|cash|cela|centi*|cerra*|cerrado|chamb*|chambre|chant*
-9 chantier|clause|cleaning|clien*|cobrar|comme*|compe*|compt*|condiciones|consi*|consider|consu*
-9 contract|curso|dann|diesen|each|early|eat|enfan*|enfants|engag*|engageons|entra*|fertig|fit|fleck
-9 frei|geben|gebuhr|going|good|group|grupo|gruppe|gut|habit*|hace|hacem*|hacemos|he|heals|hear|her
-9 herma*|heute|hija|hora|hotel|hours|hueco|ihrem|insur*|itself|iva|kann|knoten|kommt|kurs|labor
-9 lieferung|list|lleva|locked|machi*|machine|mismo|money|monta*|months|move|muss|natur*|naturlich|non
-9 offer|offic*|ohne|only|oui|owe|par|pass|payez|penny|perfe*|plaza|porte*|porteur|pose|premiere|propo*
-9 pueden|quiera|rechn*|regle|rely|remboursons|rend|rentr*|rentree|repartez|robe|seance|segundo|seront
-9 shake|site|spare|spot|stands|steht|suffit|suyo|tarde|these|they|tops|total|travaux|trust|under|until
-9 usted|valab*|valable|verbi*|verla*|versi*|versicherung|volvera|wenig*|weniger|wie|witho*|without
-9 works|yours*|yourself|zweit*
-10 :|abend|after*|afternoon|agree*|agreement|anfah*|anfahrt|aurez|away|besoin|bezah*|bezahlen|billed
-10 boat|bus|care|cargo|casero|cents|chair|coffee|coming|cours|covers|cuota|damos|darauf|depla*
-10 deplacement|despl*|desplazamiento|dessus|devolvemos|drive*|driveway|encar*|encargo|entre*|erled*
-10 erledigt|este|etes|ever|extra|extras|fest|fin|fine|gehort|gets|head|heure|home|impue*|its|jardin
-10 koste*|kostenlos|line|look|m|mano|medec*|medecin|medico|mice|model|mueve|payer|peina*|peinado|plan
-10 pocket|porte|presu*|presupuesto|propr*|proprietaire|puppy|qu|ready|refun*|repair|repon*|rien|she
-10 sitti*|sitting|sixty|soir|soixa*|soixante|solo|son|stay|swap|tagen|tax|thirty|trato|tur|use|vaut
-10 visa|visit|win|within|years
-11 agree|agreed|alles|assurance|auch|basta|batte*|besta*|bille*|bis|both|bring|cent|dabei|del|demain
-11 dose|entre|erset*|fee|fence|fix|harml*|haus|hundr*|hundred|inclu*|is|lager|legal|liefe*|liegen
-11 livra*|livraison|long|meet|morgen|nie|nights|noches|normal|nuevo|ocupa|phone|pouvez|precio|prend
-11 preno*|prenons|prime*|primera|probl*|prome*|quedamos|quedan|rights|schon|segun*|semaine|send|settle
-11 show|sobra|sont|stunden|taking|those|tisch|tomor*|tomorrow|traba*|trabajo|trava*|valla|van|volve*
-11 vor|woche|woche*|wochenende
-12 <mont*|<month>|accep*|after|assur*|auftr*|auftrag|bank|cette|come|comes|conditions|corner|cost
-12 course|deja|depos*|deposit|doctor|dosis|droit|dura|eine|end|fille|forty|gibt|hecho|horas|inscr*|ja
-12 jahre|kommen|may|midi|nach|nada|nehmen|now|okay|otra|paga|pagam*|pagamos|parte|premi*|queda*|regalo
-12 reste|return|safe|same|semai*|sera|sleep|stake|stand|stock|stop|then|valid*|visita|weeke*|weekend
-12 whole|wieder|word|zahlen|zaun
-13 accord|again|all|arreg*|bleibt|casa|count|cuente|dafur|devol*|dinero|does|facture|fifty|gratis|libre
-13 machen|obra|other|pagar|para|plenty|sans|see|seguro|square|stund*|taxi|than|today|tout|um|unter*
-13 vuelve|way|wird|year
-14 deal|factu*|frais|get|give|goes|hour|il|just|keine|minutes|need|night|over|platz|rembo*|reser*|sale
-14 signed|terms|todo|zuruck
-15 accept|ca|condi*|dias|esa|garan*|has|nichts|nothi*|nothing|puede|queda|roof|sur|tage|takes
-16 %|day|done|gift|half|manana|month|semana|weeks|ya
-17 confi*|corre|ein|ese|first|go|jours|minut*|out|th
-18 bill|heures|konnen|los|time|week
-19 <coin>|<week*|<weekday>|days|do|pay|va|yours
-20 charge|free
-21 back|can|ne
-22 pour
-23 en
-26 will
`,
  advice: `
-10
13 diabe*
12 dose|eso|keine|legal
11 dosis|droit|normal
10 casero|cette|clause|deduc*|fine|harml*|her|impue*|just|lui|muss|puede|pueden|that|touri*|visa
9 arret*|cela|ces|dieser|doctor|durfen|hurt|perfectly|table*|tax|vermi*
8 baby|basta|can|deductible|derecho|desgr*|desgrava|doit|geneh*|ihm|inspe*|insur*|itself|landl*
8 landlord|lump|miete|n|need|nicht|no|pastilla|perfe*|pouvez|propr*|proprietaire|thirty|win|write
-8 :|abend|accep*|aceptamos|affai*|affaire|agree|agreed|along|ano|apartment|apunt*|arbeit|arrive|asegu*
-8 aseguramos|batte*|becau*|because|billete|bindi*|binding|boat|book|booki*|booking|cable|cambi*
-8 cambiamos|cien|cinqu*|cinquante|collar|commence|compris|confirmada|confirmed|corner|corre|could
-8 dabei|dach|darin|debe|demar*|demarre|depla*|deplacement|dernier|deuxi*|deuxieme|diagn*|did|dormez
-8 drin|drive*|driveway|dry|easy|ella|encore|entero|este|evening|exact*|exactly|fix|fois|forty|frei
-8 friend|fue|funfz*|funfziger|garantia|gelos*|geloscht|gestr*|gestrichen|group|groupe|grupo|gruppe
-8 habit*|hall|hangs|harem*|haremos|haul|have|included|inklu*|inklusive|inside|instalacion|integ*|ira
-8 ja|jour|kostet|kuche|kurs|leak|lieferzeit|list|llama*|llega|locked|lot|matin*|matinee|means|mein
-8 metim*|metimos|mil|mise|model|mois|monte*|monteur|morgen|nadie|number|offic*|outli*|outlive|ouvri*
-8 oven|overc*|par|parle|parole|parts|passt|pata|peina*|peinado|perdi*|podem*|podemos|pongo|preis|prix
-8 promi*|puerta|qui|rendez|repartez|respo*|resul*|retour|rooms|run|rush|schenken|school|schwi*
-8 schwimmen|see|sehen|send|serait|set|sheet|shipp*|sicher|siemp*|siempre|sign|sister|sitti*|sitting
-8 sofa|square|stairs|start|stays|surch*|surcharge|techn*|temps|terms|ticket|tile|toute|trabajo|trock*
-8 trocken|tur|twenty|until|vacant|verbindlich|vingt|waiti*|waiting|war|warm|wochen|word|works
-9 ?|abgem*|abgemacht|abhol*|abholen|acomp*|acompte|after*|afternoon|almac*|almacen|alter*|anfah*
-9 anfahrt|apart*|aparte|apren*|attend|aus|bad|begins|besta*|bestatigt|bouge|bouge*|bougera|casse
-9 centime|chair|cles|clien*|cobramos|cobrar|coche|comme*|compa*|consi*|consider|consu*|cosa|cuota
-9 curso|damos|deja|dejam*|dejamos|dejo|demain|dispo*|disponible|dress|durch|einem|enfan*|enfants
-9 envia*|erset*|espejo|even|every*|everything|factura|far|fest|fortn*|fortnight|gehen|geld|going
-9 gotear|grand|heure|hija|jardin|koste*|kostenlos|lesso*|lessons|liefe*|liegen|listo|looki*|looking
-9 lost|mail|makes|mano|mesa|mice|minutos|monte|nichts|noche|oferta|okay|olvid*|olvidese|other|oubli*
-9 oubliez|paier*|paierez|paso|pay|paye|photos|pick|pintu*|pintura|prend|prevo*|rate|rely|rembo*|retai*
-9 rever*|revis*|rueda|schaden|schla*|seance|segundo|seis|sesio*|sesiones|should|since|sixty|spare
-9 stehen|still|stump|suffi*|suyo|tache|talla|tarde|tendra|tent|tisch|toit|trava*|travaux|velo|ver
-9 vergessen|wenn|winter
-10 accord|alles|alrea*|already|ans|aqui|arbei*|auftr*|auftrag|avons|beide|betwe*|between|bille*|booked
-10 cafe|call|cambio|camion|chant*|chantier|clases|coat|cobra*|coming|comma*|commande|condi*|correo
-10 cuisi*|danach|dass|date|devis|dia|door|each|enrol*|entfa*|entfallt|entra*|entre*|estar*|extras
-10 fallig|faute|fertig|figure|fille|fit|flat|gebuhr|halt|hatte|hatten|hecho|herma*|heute|jamais|kommt
-10 leben|long|longer|made|maison|minuten|move|mueve|night|noon|offer|offre|open|pago|paint*|party
-10 pedido|personne|pieza|plaza|pose|premier|presu*|presupuesto|price|prime*|primera|prometo|propo*
-10 quand|quest*|quitado|quote|recibo|recon*|refun*|repon*|retur*|reviendra|segun*|semaines|sessi*|shop
-10 sind|site|sobra|son|stamm*|suya|taxi|traba*|train*|tranquilo|vase|visit|volvera|vuelta|years|yo
-11 acept*|angeb*|angebot|answer|apres|around|asked|billed|change|class|count|cours|deal|deliv*|delivery
-11 derni*|due|extra|facture|fifty|finish|gone|hacem*|hacemos|happy|haus|hay|hundr*|hundred|ihrer|ingre*
-11 livra*|livraison|lleva|mal|mancha|midi|next|note|now|nuevo|order|otra|oui|part|pass|penny|perso*
-11 precio|premi*|prome*|quedan|ready|repre*|salle|schon|seal|sont|stain|starts|stock|stunde|stunden
-11 taken|tejado|termin|then|truck|unser*|unsere|verge*|water|weeke*|weekend|when|woche*|wochenende
-12 ai|argent|avant|budget|cancel|centi*|color|cost|dauert|erled*|erledigt|eveni*|frais|geht|gratis
-12 hands|hat|hour|im|kids|left|lunch|mi|minutes|mit|moi|nach|new|nuestro|ours|paid|plant*|platz|pocket
-12 quedamos|rad|recup*|rend|sale|same|seront|signed|sleep|spot|stund*|tenem*|tenemos|toda|today|tomor*
-12 tomorrow|verla*|visita|volve*|werden
-13 au|came|card|cent|come|compl*|da|dura|entre|every|fait|fin|garan*|gehort|hours|hueco|inclu*|inscr*
-13 insta*|let|make|nuestra|once|plus|quita*|rechnung|reser*|room|termi*|unser|wird|yes
-14 <mont*|<month>|antes|avec|bekom*|bekommen|bill|cents|devolvemos|end|gets|got|hora|j|me|money|monta*
-14 nights|nosot*|nosotros|rechn*|steht|sus|table|total|und
-15 again|bring|casa|chez|confi*|dem|dinero|here|libre|mehr|month|name|noch|over|place|second|sur|time
-15 todo|way|what|wieder|zuruck
-16 %|after|auf|des|du|factu*|heures|job|th|vuelve
-17 all|done|first|minut*|my|nuest*|queda|takes|was|weeks
-18 am|fee|free|mas|more
-19 je|las|nos
-20 one|uns|va
-21 ich
-23 <coin>|notre|nous
-24 our
-25 i
-26 us|we
-27 wir
`,
  contract: `
-10
15 confi*
14 condi*|queda|signed
12 accord|acept*|deal|job|propo*
11 auftr*|auftrag|conditions|inscr*|offer
10 abgem*|abgemacht|accept|agreed|conclu|machen|marche|okay|plaza|terms|throu*|through|trato
9 accep*|agree|angeb*|angebot|as|begins|besta*|bienv*|contr*|cuente|engag*|enrol*|etes|fest|hecho
9 heute|makes|obra|offic*|other|ours|plan|usted|yours*|yourself
8 aceptado|aceptamos|ahead|bedin*|bedingungen|bestatigt|booki*|booking|chant*|chantier|cliente
8 condiciones|confirmada|due|encar*|encargo|fallig|gehort|mail|once|order|place|sent|shake|spot|then
8 this|trabajo|until|vaut
-8 <week*|<weekday>|accor*|accordons|accou*|account|alli|alrea*|already|aqui|arreglamos|aus|beheb*
-8 beheben|beim|betrag|billets|brief*|briefkasten|cada|cadeau|cafe|can|carri*|carries|cash|centi*
-8 certa*|certain|change|cleaner|cles|close|clotu*|cloture|cobra*|colis|completo|consu*|could|coule*
-8 couleur|coup|credit|cuando|cuota|daugh*|daughter|debe|deductible|degats|dejam*|dejamos|dejo|descu*
-8 descuento|devant|did|dog|donne|dosci*|doscientos|doubl*|durfen|encore|entero|er|ersta*|erstatten
-8 erste|extra|falsc*|faut|fehler|fertig|fix|forgot|garantia|garte*|gate|gite|grupo|guara*|guys|hace
-8 happe*|happened|hedge|herma*|home|hotel|impor*|importe|included|ingre*|inklu*|inklusive|ins
-8 installed|iva|jahre|kann|kids|kitch*|kitchen|kommt|koste*|kostenlos|kostet|labor|ladder|lang|late
-8 leaves|less|lieferung|lieferzeit|liegt|listo|little|llega|lost|lot|machi*|machine|mano|media|mention
-8 mice|monte*|monteur|mueve|natur*|naturlich|nie|noches|noon|nuevo|obend*|obendrauf|old|openi*|opening
-8 oven|paga|panels|people|perce*|percent|pisci*|pongo|precio|prendra|preve*|prevenir|pro|propr*
-8 proprietaire|proze*|prozent|puerta|qu|rabatt|reemb*|reicht|rely|remise|rempl*|rendo*|rendons
-8 repartez|requi*|required|reserve|responsibility|revis*|rueda|sales|save|schla*|school|scrat*|seguro
-8 sehen|sell|semaine|sesio*|sesiones|seul|sitti*|sitting|sixty|squee*|squeeze|stairs|stay|steuer|stump
-8 taking|tendra|thank|tile|tonig*|tonight|too|tour|touri*|train*|travel|treat|trust|tur|turn|utili*
-8 vergessen|volle|vuelta|waiti*|waiting|walks|wenig*|weniger|wenn|winter|wochen|wohnu*|wohnung|yo|zum
-9 abend|allein|allow*|allowed|ans|ants|apart*|appre*|apprenti|arbeiten|assurance|aurais|avail*
-9 available|baby|bank|battery|bille*|blue|brauc*|camion|ces|charged|check|chiens|cobrar|color|compe*
-9 compte|darauf|darin|dass|deck|desse*|dessert|deuxi*|deuxieme|does|door|dormez|drin|eat|einen|engra*
-9 entfa*|entfallt|entie*|envia*|erreur|error|espejo|estara|facture|faire|feet|fissu*|fissure|fit|gets
-9 grand|grande|habitacion|hacem*|hacemos|handl*|hay|her|holds|ich|inside|kauti*|kaution|kept|knock
-9 kuche|lager|lesso*|lessons|lunch|m|meet|mismo|mixed|moitie|money|monte|morgen|most|move|neigh*
-9 neighbor|ohne|only|otra|outli*|outlive|overc*|pagam*|pagamos|paint*|party|payez|perfectly|personne
-9 pickup|porte|portes|pose|prend*|problem|pueden|quest*|rad|rechnung|recibo|regalo|remboursons
-9 reparations|repre*|resultat|rever*|schad*|schaden|schlu*|schlussel|segun*|segundo|semaines|seman*
-9 semanas|settle|shipping|sicher|since|size|sobra|someb*|somebody|street|strei*|stunde|swap|taille
-9 talla|team|tejado|temps|these|thirty|throw|toget*|together|tor|traiga|tranq*|uberw*|vacant|velo|vera
-9 verbo*|verbockt|verla*|verwe*|vient|visa|volvera|vom|vor|wall|war|warra*|warranty|when|works|yard
-10 alter*|anzah*|anzahlung|apres|arret*|assur*|bad|ball|basta|betwe*|between|bien|bus|came|cancelled
-10 cargo|cauti*|caution|chair|clause|clean*|como|compris|danach|danger|deduc*|deja|depla*|deplacement
-10 devolvemos|diabe*|dispo*|disponible|donnez|doppe*|dosis|dress|driver|entre|erset*|evening|excuse
-10 expect|fenst*|fenster|fianza|fine|fois|fortn*|fortnight|gave|gehen|geld|habit*|harml*|haus|heals
-10 hueco|insurance|ira|its|jour|kompl*|komplett|laisse|lassen|leak|lui|mauva*|menos|menti*|metim*
-10 metimos|mi|midi|mise|missed|mista*|mistake|moins|monta*|muss|neces*|night|nights|orders|parki*
-10 parking|pata|patio|payer|pick|pills|premiere|press*|prix|prome*|puente|putti*|putting|quiera|refund
-10 rend|repair|resul*|return|returning|schen*|schenken|schneiden|seal|seance|seis|sister|slip|sola|stop
-10 suffit|sure|tache|tarde|taxi|tenem*|tenemos|termi*|terra*|that|treat*|unsere|vermi*|weld|zahlen
-10 zweit*
-11 alles|anfah*|anfahrt|anos|any|apren*|arbei*|arrive|attend|aurio*|aurions|boat|budget|cambio|care
-11 cents|covers|cuisi*|cut|damage|demain|derecho|doctor|einem|enfan*|enfants|erled*|erledigt|expen*
-11 expense|factura|finish|fue|geben|going|gratis|gruppe|habe|happy|hatte|heure|inter*|liegen|mancha
-11 measu*|model|normal|pagar*|parte|perfe*|permit|perso*|plenty|prime*|primera|quedan|rate|read|ready
-11 recon*|recup*|regle|round|sagen|salle|same|schne*|semana|shipp*|side|sleep|sont|stand|stehen|tage
-11 tops|truck|veran*|visit|volve*|vuelve|while|wird|witho*|without|woche*|wochenende|years
-12 after*|afternoon|again|argent|around|asked|auch|avant|batte*|bekom*|bekommen|blame|casa|case|cent
-12 cette|corner|corre|cover|cuenta|dafur|diagn*|dropp*|dropped|durch|each|eine|even|eveni*|faute|figure
-12 frei|gebuhr|group|hora|hundr*|hundred|inclu*|insta*|insur*|kommen|legal|long|look|minutes|moi|mussen
-12 nichts|open|perdi*|plant*|price|puede|rechn*|rembo*|retur*|sale|schon|see|semai*|seront|shop|soir
-12 steht|tax|those|total|walk|what|wieder|win|woche
-13 antes|avez|becau*|because|bleibt|ca|card|casero|class|coat|come|cost|crew|culpa|curso|date|devol*
-13 droit|esa|factu*|fence|fifty|flat|frais|goes|hatten|just|keine|livra*|livraison|made|manana|mas|me
-13 mehr|nach|next|plus|probl*|respo*|roof|safe|sans|sin|still|stock|stunden|tomor*|tomorrow|valla|vase
-13 visita|way|wo
-14 about|arreg*|au|aurez|bring|comes|coming|cours|course|dinero|fait|geht|grosse|horas|left|liefe*|mal
-14 nada|nobody|qui|set|should|sich|son|square|stund*|unser|van|weeke*|weekend|whole|zaun
-15 chez|eso|gift|hour|libre|make|minut*|never|nothi*|nothing|um|una|une|va
-16 auf|bill|da|double|garan*|leave|more|ne|new|pas|repar*|second|takes|would
-17 before|charge|get|heures|il|n|sera
-18 day|dem|ese|give|keep|konnen|las|time|week
-19 avons|if|last|nicht|off
-20 from|like|pay
-21 at|be|wrong
-22 free|not|se
-24 back
-25 <coin>
`,
};
