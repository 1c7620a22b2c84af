// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.

import type { LeadClass } from '../inquiry.js';

/** What speaks for each class and what against it, as `readWeights` reads it. */
export const CLASS_WEIGHTS: Record<LeadClass, string> = {
  hot: `
-2
7 ave|ce soir|fur <weekday>|konnen sie|schlussel|tomor*|tomorrow
6 <number> chaises|abgesagt|allume|be at|dado|dehors|den vertrag|dog|esta semana|freit*|fri|schne*
6 slot|soir|this <weekday>|tmrw|to sign|yes
5 <number> mill|<number> rue|<number> zimmer|<weekday> <number>|<weekday> <weekday>|<weekday> am
5 <weekday> por|<within 14>|^ der|^ yes|^ yo|abgebrochen|abholen|agua por|an appointment|anything free
5 anzah*|aprob*|arrive|ball|ceiling|choco*|come today|demain ?|do it|double|el presupuesto|enfer*
5 exhib*|flies|fr|go ahead|grad|hat uns|have decided|huele|ihr angebot|importe|interview|is fine
5 jemand|la <number>|las <few>|le devis|le meme|le plus|lieferung|lunch for|luz|moulin|not need
5 oder <weekday>|off <number>|on <month>|onto the|pages|pls|pouvez|que quelqu|ruban|rue des|schlu*
5 server|since yesterday|snapp*|snapped|this week|thurs|todo el|tomorrow morning|une place|vormi*
5 y <weekday>|ziehen
4 : <weekday>|<few> a|<few> jours|<number> bitte|<number> can|<number> con|<number> hab|<number> nov
4 <number> please|<number> r|<weekday> after|<weekday> evening|<weekday> one|<wishes book>|? <number>
4 ^ any|^ estoy|^ i would|^ need a|^ so|^ tienen|^ water|^ wir nehmen|a box|abhol*|accep*|adelante
4 adent*|adentro|all tomorrow|all week|and about|and measure|and need|and there|any day|anzahlung|asap
4 at work|av|basem*|basement|beave*|beaverton|before that|berater|birth|book us|by <month>|by next
4 camio*|can bring|can pay|can u|cash or|ceili*|chocolate|comprador|con mi|could do|coupe|cualq*
4 cualquier|do <number>|down for|drin|ducha|est <few>|este <weekday>|estoy|estoy en|et <weekday>|et on
4 flat|forecast|fox|free on|from <weekday>|fruh|funer*|funeral|fur uns|gateau|gehor*|gel|ground floor
4 guest|haupt*|have only|have read|have set|heut|heute noch|home|home on|hora y|hotel|how to|il reste
4 impor*|importe quelle|inaug*|inspection|ir|je viens|jeden tag|kinderzimmer|kitchen ceiling|konnen
4 la de|laisser|les <few>|letti*|like you|lo llevo|lunch*|manana|manana temprano|maqui*|mill|mit der
4 mittag|mon <number>|morgen fruh|morning ?|motor|n importe|need it|nehmen|next <weekday>|next door
4 none|nota|nuit|o manana|onto|people for|perro|por mi|prope*|property|puedes|read your|retires|rib
4 runs out|s free|saint|sandw*|sandwiches|sandwiches and|say the|scan|schle*|see me|semana|service is
4 sign|soir ?|somos <number>|starts|stock|suis la|swall*|table*|talked|tempr*|temprano|temprano ?
4 tenemos <number>|terrace|terrace in|that <number>|the deposit|the front|this weekend|tia|tienen
4 to <weekday>|toi|toilet|tomorrow or|tonig*|tonight|toute la|tur|un peut|una hora|und wir|vale|varia*
4 variante|vite|vous pouvez|wasser|water coming|wc|weekend <number>|when can|where do|wir die|wir gern
4 wir nehmen|ya tengo|you can|your people|your quote|zimmer|zufah*|zufahrt
3 <few> <number>|<few> bed|<few> firms|<few> on|<few> pages|<is hot>|<number> <number>|<number> avec
3 <number> degres|<number> gaste|<number> grad|<number> la|<number> min|<number> no|<number> pages
3 <number> tables|<number> tengo|<urgent>|<week*|<weekday>|<weekday> den|<weekday> es|<weekday> et
3 <weekday> fruh|<weekday> he|<weekday> matin|<weekday> midi|<weekday> morning|<weekday> next
3 <weekday> que|<weekday> with|<wishes decided>|^ <number>|^ <weekday>|^ all|^ allo|^ bon
3 ^ bonjour nous|^ completion|^ el|^ estoy en|^ half|^ half the|^ heyy|^ is there|^ landlord|^ le
3 ^ my mother|^ need|^ notre|^ se|^ se me|^ someone|^ the ash|^ there are|^ unser|a <number>|a baby
3 a christening|a cockapoo|a dog|a rennes|a saint|a slot|a un|ab <weekday>|abend|abges*|acabamos
3 acabamos de|accept your|accepte|accord pour|acept*|adela*|adult*|after <number>|agence|ahead
3 ai coupe|algo para|allo|am off|an bitte|and back|and colour|and my|and she|and where|anoche|any time
3 apart*|apartment|are at|are moving|arriere|as last|as usual|as you|as your|ashes|attached|attend
3 aurais|avec les|away|ballon|bank|bare|basket|bautizo|bebe|bed|bedroom|beginn|behind the|bei mir
3 beige|bell|berat*|berge*|birth certificate|bishe*|blanco|board*|boarded|bon de|bonjour nous|book
3 bout|bout de|bring|bring the|bring them|bringe|bringe ich|bs|bs <number>|bunga*|bungalow|bungalow in
3 by <weekday>|cake for|camino|can get|cance*|card|cash|casse|celia*|cette|cette nuit|cette semaine
3 chain|changer|chaud*|chaude|chaudiere|chaus*|chemi*|christening|christening on|clean|cles|coffee
3 coming through|comis*|compu*|conduit|corte|couche|ct|cualquier dia|cuenta|cumple <number>|da ?|dann
3 das bei|das haus|dauer*|day next|de abajo|de ducha|de midi|de pie|de semana|de temps|debor*|degres
3 demain|depos*|deposit|depuis ce|derek|devis|diga|digame|director|do on|doute|down and|down on|drop
3 dryers|dublin|eau chaude|egal|el tejado|elle ne|empez*|en piece|enlev*|entra|es en|est bon|esta|este
3 et ne|every day|fahr|fahrt|fast|finde|fire|firme|first thing|floor|flower|for this|frei ?
3 garage roof|garden is|gaste|gebur*|girls|gmbh|go|gone|grand*|guard*|gutter|haben sie|hace <number>
3 happy with|has come|hat gestern|have agreed|have anything|have you|hay una|he has|he will
3 heut mittag|heute|heyy|hochs*|homep*|homepage|hora|hour|how soon|hoy|hueco|i get|i will|ici la
3 if the|ihr am|ihres|ill|immed*|in <weekday>|in all|in an|in before|in our|in tomorrow|insured
3 is <coin>|is ok|ist am|ist heute|it at|it goes|it i|it over|it what|ive|je commence|je prends|jeder*
3 jederzeit|just put|kann|kann ?|kette|kettle|keys i|kg|koffe*|l acompte|l agence|la llave|la mitad
3 lamin*|landi*|landing|lane|lapsed|las seis|last nite|le bon|letzte woche|liegen|light|liked|lilas
3 llave|llega|long and|ls|lunchtime|mal depuis|manana ?|mano|manual|matin|matri*|me dijo|me you|midi
3 min|minds|mo|morgen|morgen oder|motor*|muebl*|muebles|my number|nach der|nachsten <weekday>|nacht
3 nada de|need an|nehme|next week|nie|niede*|nite|nobody can|noch einen|noch nie|noche ?|noir|nombre :
3 not the|nous faut|nov|o el|oak|octav*|octavia|oder ubermorgen|of us|of you|offered|olivos|on est
3 on sw|one who|only if|or fri|or they|ordon*|ordonnance|ou <weekday>|ouest|our own|our site|out at
3 pair|papa|par mois|partes|pasada|pasado|pasil*|pasillo|passat|pasti*|pastilla|paying|pensaba|pequeno
3 perce*|perdon|personen|perth|physi*|piano de|piece jointe|planta|plato de|please go|plus rien|polish
3 pouvez vous|prends|provisional|puede venir|puedo dejar|pulled|que me|que sea|que teneis|quotes
3 r <number>|radio*|raus <number>|rd|read|regen|rennes|rente|repas|rescue|ring the|rolled|rolled in
3 roto|s <weekday>|s out|s that|s wind|sala|sans doute|schnee|schnell|se me|send the|served|set|shape
3 shopp*|shopping|siche*|sie sich|sie uns|sign ?|signed off|since last|sitzen|skoda octavia|sleep*
3 sleeping|so no|sofort|someone come|son <few>|soon|stairs|standesamt|start ?|steh|steht seit|stiff
3 stock ohne|stone cold|surve*|sw|tableau|take card|taller|tape|taxi|temporary|th as|th or|that what
3 the a|the contract|the internet|the stove|the toilet|the window|then ?|they will|this afternoon
3 thousand|thurs or|tiene el|to <coin>|today or|tomorrow at|too long|tradu*|transfer|trent*|trentaine
3 trou|tus|tut|uberm*|ubermorgen|und <few>|und der|unterschrieben|urgen*|us ?|us how|usual|valid|venir
3 venir manana|versicherung|vienen|virem*|virement|voitu*|voiture|votre page|voulez|vous une|wann
3 way and|way home|we come|we want|week ?|weekday|weight|wen|whate*|whatever|which*|whichever|whitc*
3 will bring|wind|window|winte*|wir s|within reason|wont|wrist|y <few>|y como|y una|yes to|you said
3 you start|yours is|zeit ?|zu zweit|zuruck|zweit|zweit*
2 ! we|: <number>|: wir|<few> nights|<few> of|<few> semaines|<few> velos|<month> <number>|<month> next
2 <number> <few>|<number> at|<number> au|<number> e|<number> er|<number> from|<number> g|<number> has
2 <number> hrs|<number> il|<number> je|<number> kg|<number> leute|<number> mm|<number> months
2 <number> og|<number> or|<number> personas|<number> si|<number> sq|<number> std|<number> stock
2 <number> th|<number> um|<number> un|<weekday> :|<weekday> avant|<weekday> could|<weekday> o
2 <weekday> os|<weekday> so|<weekday> the|<weekday> week|<wishes quote>|<within 3>|? <few>|? elle|? it
2 ? yours|^ bitte|^ boiler|^ bonjour notre|^ dear mr|^ fur die|^ guten abend|^ habt|^ habt ihr|^ he
2 ^ hello do|^ hi !|^ in|^ is the|^ la|^ my|^ no rush|^ ok|^ right|^ taking|^ taking on|^ thanks for
2 ^ there|^ there s|^ una|^ ya|a <few>|a bungalow|a deposit|a l|a medir|a one|ab|ab <number>|aber der
2 abgeb*|accord|advis*|after*|afternoon|ago|agreed|agua|aguan*|ahora|ai <few>|ai un|al frances|algo de
2 alguien que|all day|all evening|altona|am on|am thinking|ami|an passe|and her|and want|anfang
2 anfangen|angeb*|angebot|anmel*|answe*|answering|antes del|anyone who|anyth*|anything|appart|apporte
2 apporte demain|apres <number>|aquar*|arbeiten|are <number>|are <weekday>|are in|are not|arrie*|as
2 as i|as soon|ascensor|aside|aside for|ask for|assur*|at <few>|at last|at our|at st|attach|attends
2 attes*|attestation|attorney for|au matin|au salon|auf die|aus der|aus wie|autour du|avant <number>
2 ayuntamiento de|azul|bache|bags|bain|bank transfer|bano|bathroom ?|bd|be here|be out|bed flat|bedmi*
2 bedminster|bedro*|been offered|befor*|before|before <number>|before the|before they|beforehand|begin
2 bezah*|bilder|bill me|bis <number>|biscuit|bitco*|bitte|bitte noch|board|bonjour notre|books|bosch
2 both|bouge|branch|brauch|broke|broken|bruno|buchh*|buchhaltung|budget <number>|buffet|bureau|button
2 by bank|by the|cafe|camion|camionnette|can|can be|can come|can let|candi*|candidature|canic*|caniche
2 car|cars|carta|casi|casi no|casse*|cat|cauti*|caution|ce sera|centro|chaises|charp*|chica*|chicago
2 ci joint|cocka*|cockapoo|coctel|collect|color|come|come for|come out|comio|comme un|commencer
2 community|como la|completion|completo|con lo|con ustedes|condu*|confirm|conge|consultant|contract
2 corpo*|correos|cos|cost and|could we|count*|cultu*|d|d accord|d avance|d habitude|da zeit|dachb*
2 dachboden|dahli*|dahlias|dans un|dass sie|daughter has|day but|day is|days i|de bain|de casa|de pago
2 dear mr|decid*|decidido|decis|dejar|dejo|delic*|den <number>|dental|dentist|departamento|depose
2 depto|depto <number>|des qu|des que|despa*|despacho|deutsch|devant chez|dia <number>|dia me|did my
2 die <number>|die versicherung|die wohnung|dinner|discreet|disse*|dites|doing it|donde|donde se
2 door is|door s|doppe*|down a|draus*|draussen|drive|drop it|drop off|due at|durch|durfen|durfen wir
2 eaten|eaten since|ecole|egal was|ehren*|eile|eine firma|einig|einzi*|el <weekday>|el dia
2 el escaparate|el que|elle se|emerg*|emergency|empezar|empieza|employer|en arret|en face|en lyon
2 en pozuelo|en vuestra|ends in|entera|entrar|entre el|entretien|erst mal|erste|es ist|escan*|escap*
2 escaparate|espan*|espanol|esposo|est d|est passe|est pour|esta en|estamos a|estamos en|estate
2 et <few>|et s|everything|ex|exam is|f|f <number>|faites|faut un|faut une|favor|fee|fee of|femme
2 feuer*|feuerwehr|fin de|fine|firms|fix|fixing|flat in|flat on|flat roof|flexi*|flexible|flight
2 floor i|flur|flying|fois c|folle*|foot|for <weekday>|for both|for them|forec*|forward to
2 fotografiert|fotografin|franc*|francais|frances|free|frei|fri <number>|fringe|from home|from us
2 from your|front|fue|fur <number>|furgo*|furgoneta|ganz|gasten|gefre*|geneve|german|gesto*|gleich
2 gluten|go with|goes|gone for|grad im|grew|gros|hab ich|hab noch|haben ?|hace|haces|hacie*|hacienda
2 haie|half the|hall in|handed|hangt|hasta entonces|hat|hause|have all|have had|have it|have seen
2 have talked|have your|he can|he said|hello do|help|help me|here|here ?|here till|hi !|hijo|hinten
2 hinter|hinter der|hire|hmrc|hora que|hot water|hour and|hours with|house is|house on|hrs|i attach
2 i bring|i did|i finish|i found|i go|i hope|i like|i must|i sign|ich am|ich bin|ich nehme|ich soll
2 ich weiss|if so|if that|il nous|ils|im flur|imogen|impos*|in ?|in her|in on|incluidos|ingles|insert
2 inside|interieur|into|into my|into the|ir a|irgen*|is attached|is from|is having|is i|is up|ist erst
2 ist zu|it <few>|it and|it as|it before|it costs|it how|it in|it this|izqui*|j attends|jabs|jaja|je l
2 je pourrais|je regle|je voudrais|jeden|joint|jours|just tell|keller|keys|klavier|knock|know what
2 kommt ?|konnen wir|konnt|konnt ihr|konntet|l apporte|l heure|l interieur|l ouverture|la|la casa
2 la compania|la cuisine|la fin|la hora|la manana|la nuit|la petite|la voiture|labra*|labrador
2 landlord|large|largo|last spring|lauft die|lavad*|le chat|le contrat|le nouveau|le seul|leavi*
2 leaving|leer|leith|length|les <number>|lesson|lessons for|letter|letzte|lie|lieber|linea|lit|llaves
2 lleva|llevo|lo paso|lock|los <few>|losen|lost|louer|luc|lying|lying in|m de|m et|ma tante|machen wir
2 mains|mais elle|mais vous|makes|maler|mange|marche|marque|massa*|me decis|me in|me va|measure|medic*
2 medir|meist*|meldet|meme chose|mi esposo|mi hijo|mi mama|mm|moles*|morning|morning and|most|move out
2 much and|mucho|mum is|my garage|nachste woche|nada|nagel|ne se|need from|need help|need someone
2 neith*|neither|never been|next|nicht an|nicht was|night and|ninety|ninos|no entiendo|no hace|no hot
2 no me|noirs|none of|not ask|notre|nous faudrait|nous nous|now ?|nuest*|nuestro|o <weekday>|o si
2 obras|occupe|of attorney|off the|off to|offer*|office in|on a|on cherche|on prend|on sat|on top
2 on vient|on water|one bed|one off|one small|one with|or <number>|or early|or tomorrow|otros <few>
2 oui on|our fence|our solicitor|ouverture|paket|palab*|panic*|par la|pare|parece|pas un|passed|passez
2 passt|past|pay a|pcs|people have|peque*|per post|permit|pero no|peux la|pick|pick up|piedra|pierna
2 pis|place|place for|plato|platos|please confirm|please tell|plus|plus a|podria|poign*|poliz*
2 por favor|por nosotros|porte|posit*|possible|possible ?|pour <few>|pour <weekday>|pour le|pour nous
2 pourrais|power of|pozue*|pozuelo|presente|preve*|provi*|puesto|put aside|quartier|que con|que cuenta
2 que hora|que quiero|quelqu|quelqu un|rappe*|reach|ready to|reason|receipts|rechnung|recht*|recibir
2 recit*|recital|recital on|recommended|reden ?|registry|regle|remon*|renew|respond|resse*|resta*
2 retainer|retour|returns|rezept|riecht|rien de|right now|ronda|roofer|room is|rooms|runs|s a|s in
2 s occupe|sacar|safety|said yes|salir|same as|san|sat|says i|says we|says you|scaffold|schau*|schil*
2 schri*|schwe*|schwi*|se fue|se quedo|sea|sechs*|seen|seen a|seit heute|seitd*|seitdem|semaine ?
2 semaines|semana ?|semana y|sente*|settled|she is|si je|si possible|sich das|side gate|sie an
2 sie mich|sign and|signature|signed|sillas|sin ascensor|since about|sinon il|sisters|sitti*|sitting
2 sitting in|skoda|small|smell|solic*|solicitor|soll im|sollen wir|somebody in|something i
2 somewhere in|somos|soon as|sort de|souris|sous le|spain|spate*|spatestens|speic*|sq|start|start in
2 start on|state*|statements|std|steht in|still has|still the|stove|str|str <number>|stras*|strasse
2 stuck|suggested|suits|sur votre|sweep|t <number>|table|tag frau|tagen|taking on|talked about|tank
2 tanne*|tarifa|technique|telet*|tell us|tempo*|terra*|tested|th|th at|th the|th we|thanks for
2 that day|that she|the <coin>|the <number>|the ash|the car|the caravan|the cheapest|the children
2 the drive|the fox|the gas|the hospital|the kitchen|the lane|the lot|the main|the nursery|the office
2 the permit|the receipts|the retainer|the stairs|the surgery|the wall|the way|the yard|theat*|theatre
2 theor*|there ?|there any|there in|they|they were|thing tomorrow|thous*|through our|through the|thru
2 tide|til|till the|time before|time i|titulo|to go|to help|to measure|to meet|to our|to show|to touch
2 todas|todas las|today|told me|tom|tomorrow and|tomorrow so|torre*|torto*|tortoise|touch it|trabajan
2 traduire|trans*|transfer it|tues|uhr|um eine|un despacho|un entretien|und die|und ich|und ob
2 une trentaine|uns ?|unser|until <number>|up a|up for|us down|us i|va bien|valide|valor*|velos de
2 ventanas|verordnung|versi*|veut|viens|vient|vitra*|vitrage|voir ?|voisine|voit|voll|vorbe*
2 vormittags|vorne|voudrais|vous :|vous laisser|vous nous|vous venez|vous voulez|voyant|vuelta
2 want you|waren sie|wash|we have|we sign|weds|week and|week when|weekd*|weekend|weekend ?|weit|wer
2 what do|whatever you|while i|who do|will do|will drop|will take|will you|willow|windo*|windows
2 wir brauchen|wir gleich|with her|without a|work|workt*|worktops|would do|wurden wir|y esta|y hay
2 y vivo|yellow|yes please|yeste*|yesterday|you <weekday>|you able|you available|you before|you get
2 you have|you need|your time|zu haben|zu uns|zuges*|zum <number>
1 : les|: our|: we|<coin> fur|<emergency>|<few>|<few> <few>|<few> adults|<few> autres|<few> en
1 <few> mins|<few> or|<few> stunden|<few> this|<month> cuando|<month> das|<month> frei|<month> hola
1 <month> me|<month> que|<month> so|<month> son|<month> they|<numb*|<number>|<number> <month>
1 <number> b|<number> bed|<number> bin|<number> degrees|<number> die|<number> el|<number> elm
1 <number> en|<number> is|<number> ish|<number> k|<number> km|<number> kw|<number> mit|<number> mois
1 <number> never|<number> one|<number> paginas|<number> par|<number> pcs|<number> rd|<number> sur
1 <number> t|<number> tagen|<number> tomorrow|<number> uhr|<number> we|<number> x|<number> yrs
1 <offers search-engine work>|<speaks of something that was>|<unhurried>|<wants 3>|<weekday> <few>
1 <weekday> a|<weekday> afternoon|<weekday> apres|<weekday> at|<weekday> de|<weekday> for|<weekday> le
1 <weekday> me|<weekday> oder|<weekday> ou|<weekday> soir|<weekday> when|<wishes visit>|<within 21>
1 <words 100>|? bien|? c|? ich|? j|? mein|? mit|? mrs|? nos|? one|? please|? regards|? si|^ am
1 ^ can you|^ con|^ could|^ could i|^ dropped|^ el <weekday>|^ final|^ flat|^ have you|^ i have
1 ^ il me|^ je sors|^ les|^ maman|^ meine frau|^ mi|^ mi hijo|^ mum|^ my husband|^ my sister
1 ^ necesito|^ our roof|^ que tal|^ quiero|^ re :|^ salut|^ thanks|^ that|^ unsere|^ we move|^ y|^ y a
1 ^ you|a annecy|a bag|a birthday|a car|a donne|a family|a gauche|a head|a hedge|a month|a notre
1 a pipe|a primera|a private|a que|a quelqu|a quien|a refaire|a set|a tent|a torch|a tree|a vos
1 ab wann|about <few>|about half|above the|abrir|acaba*|accept|acces|accom*|accou*|acte|acto|actual
1 adjunto|adresser|advice|advised|after that|afternoon and|agenc*|agent|agents|ai deja|ai pas
1 aimerions|ait|al <number>|all|all <few>|all my|all of|all the|allergique|along|along the|als|alto
1 alumi*|am telefon|am with|amt|an hour|and <number>|and <weekday>|and am|and no|and says|and should
1 and tell|and the|and they|and we|and will|and yours|anfan*|angebote|anges*|anhan*|anhang|anhanger
1 annexe|ans a|ans de|anschauen|anthr*|any|anybody else|anyone|aparte|apparently|appor*|approved
1 arbeit|are best|are both|are getting|are on|are out|arran*|arret|arrivee|asesor|ash|ashby|asked me
1 assez|assurance|at <number>|at home|at lunch|at my|at noon|at school|attac*|attaquer|attor*|attorney
1 au <number>|au moins|au nom|auch auf|auch keine|auf <number>|auf den|aufstellen|auftrag|aunque
1 aunque sea|aupres|auriez vous|autres|available|avais|avance|avec la|avec mon|avons|ayer|b|baby s
1 back|back and|back bedroom|back in|bakery|bande*|banque|barato|barba*|barri*|barrio|bathroom in
1 bauja*|baujahr|baujahr <number>|be <few>|be before|be in|be obliged|be off|be there|beantragt|beau
1 because the|beginner|begins|bei der|belle mere|besic*|bike|bin|bin ich|bitcoin|bitte bestatigen
1 blanc*|blanche|bodega|boden|boite|bonjour camille|bonso*|bonsoir|boots|box|box in|brack*|brass
1 brauchen|brief*|broth*|brother|bucket|budget :|butto*|buyers|by on|by our|cabin*|calde*|caldera
1 camara|came down|came through|camil*|camille|campa*|can drop|can i|can one|can start|can work
1 can your|capital|car park|cara|carav*|caravan|card details|casa el|casa en|casam*|casamos|casamos el
1 cave|ce matin|cela se|cell|cena|centr*|cette annee|cette fois|chair|chais*|chalet|chance of|chap
1 charge ?|charge for|chate*|chateau|chauffe|chauffe eau|checked|chez le|chiffrer|child|chimney
1 chose que|civic|cle|clinica|clinique|coinc*|colis|collegue|collegues|come by|come in|come with
1 comes to|comida de|coming up|comme*|comment on|commune|como lo|compania|compl*|compris|compromis
1 computers|comunidad|con <number>|con algo|con el|con un|conduite|consent|considered|contestar
1 contrat|contrato|correct|could read|coule*|couleur|counters|coura*|courant|court|couvr*|covers
1 crack*|cracked|crene*|crew|cuando|cubie*|cubierto|cuisi*|cuisine|cut|d eau|d en|da ich|da steht
1 da und|daft|dans les|dar|dares|darf|darub*|daruber|das ?|das auto|das ist|dated|daughters|day
1 days to|dazu|de <number>|de ces|de esta|de geneve|de large|de mon|de monde|de notre|de papa|dear all
1 deber*|decided|decided to|decidme|decke|decro*|dedans|degre*|degrees|deine|dejarla|del colegio
1 demain ou|demande|demar*|demen*|demenage|dentro|deposer|der praxis|desca*|desde|desde ayer|desha*
1 deshalb|desig*|design|despi*|despu*|despues|despues de|dessin|devant|dias me|did it|die ganze
1 die kleine|die woche|died|diese|digital|dijo|dining room|diseno|dites moi|dizai*|dizaine|dizaine de
1 dj|do about|do all|do for|do i|do that|do your|donc pas|done and|donne|dougl*|douglas|down|down with
1 draft|drain|dran|drauf*|dress|dritt*|du|du <number>|du salon|dunkel|each other|earli*|earliest
1 early next|eat|eben|edge|ehrlich gesagt|ein paar|eine stunde|einfahrt|einge*|el agua|el bano
1 el certificado|el contrato|el de|el diseno|el no|el patio|el precio|elf|elle|empor*|empty|en algun
1 en casa|en place|en toda|en vuestro|encon*|ends|ends <number>|engli*|english|entendu|enton*|entonces
1 entregan el|entrego|enviamos|envoy*|envoyez|equip*|erdge*|erdgeschoss|errei*|es el|es una|esperar
1 est a|est en|est parti|est vous|esta bien|esta con|este mes|estimate|estufa|et des|et je|et ma
1 et soir|etat|even something|every*|exam|exams|existe|expec*|expected|exter*|external|face|facha*
1 failed|fair|fais des|fais le|fait un|familie|farm|fassa*|fassade|faudr*|faudrait|faudrait une
1 fee and|fehlen|fell|fera|ferry|ferry <few>|feu|feuil*|fifte*|fifteen|file|filed|filing|filled
1 find someone|fini|firma|firma*|firmado|flat <number>|flat fee|flats|folded|fondo|for our|for work
1 formule|fourt*|fourteen|freig*|freundlichen|freundlichen grussen|friendly|frigo|from a|from here
1 from me|front of|fuera|fur ihr|gagne|ganze|ganzen|garage|garage du|gas|gauche|gave me|geben
1 geburtstag|gefallen|gekom*|gekommen|geles*|gelesen|gemel*|gestell|get|get the|get to|given|glaub
1 glaub ich|go about|goes on|going up|gone and|got it|got my|graz|grid|grosse|ground|groupe
1 grundschule|gruss*|grussen|guests|gutsc*|hab|haben noch|hablo|habra que|hagan|hago|hair|halb|half
1 half a|half past|halte*|hangar|hangen|hangt an|happy|hard|hardly|harm|has|has done|has gone|has just
1 has left|has put|has the|has to|hasta <number>|hat heute|hatten sie|have asked|have given|have moved
1 have one|have them|have told|hay menu|he was|heads*|heate*|heaters|helene|hello we|help with|hemos
1 her on|here <number>|heure|hicie*|hicieron|hicisteis|hier|hierm*|hiermit|hin|hinte*|his
1 hiver <number>|hohe|hohen*|holding|holz|horai*|horaires|horita|horlo*|hot|hour ago|hours|how did
1 husband and|i drop|i just|i mean|i saw|i send|i shall|i write|iban|ich die|id|ido|if i|ihr da|ikea
1 il s|im anhang|im fruhjahr|im wohnzimmer|immer|impec*|in <few>|in again|in der|in die|in front
1 in person|in principle|in the|in this|in writing|including|indiq*|inner*|innerhalb|innerhalb von
1 instruct|internet|invoice to|is being|is done|is leaking|is on|is one|ish|issue|ist die|ist seit
1 it ?|it all|it be|it by|it can|it comes|it or|it properly|j ai|jahreswechsel|jajaja|je demenage|je n
1 je paie|je sors|jemanden|jetzi*|jointe|jouab*|jouable|judge|jugen*|jusqu au|jusque|just like
1 just now|kann ich|kaum|keiner|kept|key|kfw|kilo|kind|kind regards|kindly confirm|kirch*|kitchen
1 kitchen of|klavi*|km <number>|knie|know the|komme|kommen|kommen ?|kommen sie|kommen und|kommt
1 kosten ?|krank*|kuhls*|kuhlschrank|kundi*|kundigung|kurz|l an|l assurance|l atelier|l audience
1 l ecole|la ?|la banera|la camara|la caution|la cave|la cle|la commune|la comunidad|la joue|la lettre
1 la liste|la maison|la page|la pena|la premiere|la prochaine|la senal|la tienda|la ultima
1 la universidad|la vitrine|la voisine|la web|lab|lache|lake|lamp|landlord s|last done|last night
1 laura|le chauffe|le compromis|le faire|le garage|le premier|le week|legen|legen sie|les jours
1 les meubles|letter from|lettre|letztes|letztes jahr|leute|levan*|licht|liefe*|lieux|like to|likes
1 linde*|lined up|links|list attached|lo hacemos|long as|longu*|look like|love a|lui|lumen|lyon|m of
1 ma femme|ma soeur|mais on|maison a|make a|mal de|maman|man den|manage|manana a|manana por|manger
1 manque|market|marti*|mas barato|matin c|matin le|matin on|maybe <number>|me|me by|me faut|me for
1 me hicisteis|me how|me lo|me puede|me what|meet|mein vater|meine schwester|meiner|melden|mentioned
1 merce*|metros|metros de|mettre|meubl*|meubles|mi <month>|mi papa|microsoft|minib*|minibus|mins
1 minuten|mir das|mise|mise en|mismo|mit <few>|mit freundlichen|moglich|moi|mon fils|monde|monit*
1 montage|moori*|mooring|morni*|morning please|mortg*|mortgage|mother|mother is|much is|mum s|music
1 muss ich|musst*|mussten|my dad|my employer|my landlord|my mother|my neighbour|my phone|my sisters
1 my wife|nach <number>|nachbarn|nachs*|nachste|nachsten|name is|ne savons|neces*|necesito|need <few>
1 need the|nehmen sie|neigh*|neighbor|next year|nietos|night|night*|no puede|no rush|no sabemos
1 no tenemos|nobody is|noch gar|noch zu|nom de|nomas|noon|nos casamos|nos vamos|not go|not is|not mind
1 not to|notice|nous aimerions|nous pensons|nouveau|now|now but|now we|nuevo|nur <number>|nurse|nurse*
1 nursery|ob sie|obliged|occup*|oct|of a|of it|of this|off and|off on|off tomorrow|offer accepted|ok
1 ok ?|on <number>|on and|on l|on les|on m|on part|on site|on the|on us|one do|one old|one or|open
1 open the|openings|or <few>|or <weekday>|ortho*|other*|otherwise|our house|our lease|our new
1 our office|our old|our wedding|ours|ourse*|ourselves|out <weekday>|out i|out the|ouver*
1 over <number>|over and|overl*|pa|packed|pagam*|pagamos|pago|paie|paint|paper|papier|papiers|par un
1 parade|parai*|park|parle d|parler|parta*|parti|partie|partir du|parts|parve*|pas a|pas besoin|pas je
1 passp*|passport|past the|path|patient|pay|pay <number>|pay it|pay now|pay the|pay when|pdf|peint*
1 pelo|penso*|pensons|permiso|personas|petite|petite salle|petits|pfleg*|photographer|pick it|pidie*
1 pidiendo|pilar|piso|place in|place pour|plafo*|plane|plaqu*|plate|plaza|please|please call
1 please can|please ring|plenty|plenty of|pleure|po|podem*|podemos|pond|ponem*|ponemos|poner|ponerle
1 poser|possi*|postm*|pour <number>|pour moi|pour votre|power and|prati*|praxis|precio por|prend|pres
1 presu*|presupuesto|previ*|previous|price and|price for|prices and|principle|prive|probar|prome*
1 properly|propi*|proposals|propose|pub|public|published|pueblo|puedo|puedo ir|puerta de|puis|put a
1 put my|putting it|quand|que cela|que es|que habra|que l|que si|que viene|que ya|quelle|quiero|quiet
1 quiet*|quisieramos|quote|quote for|rader|radiators|raised|rate|rather|rather not|rather than|re :
1 ready|recam*|recom*|records|red wine|reedu*|reeducation|refer*|regarde|regards|reha|reihe*|reins*
1 relea*|remis|remov*|removal|removed|rendez|rendez vous|rentr*|renvoyer|repair|repet*|repondre|report
1 retai*|retire|retired|retraite|retrouve|retur*|ring|ring me|rise|rojo|romanian|roof|roof is
1 roughly what|roule|rubble|rue de|rufen|rufen sie|rugby|ruhe|rush at|s|s <few>|s all|s back|s en
1 s est|s gone|s here|s moved|s on|s ours|s still|s there|s too|sabem*|sabemos|sagt|said get|saison
1 salga|salgo|salida|salle|salle de|saludo|salut|same day|sans|santa|sapph*|sapphire|savons|savons pas
1 say yes|says a|says he|scaff*|schade|schat*|sched*|schedule|schicken ?|schla*|schmi*|schra*
1 schwester|secure|seem|seem to|seguro|seis|seit <few>|sellers|semana santa|semes*|semester|semi
1 send me|sense|sent from|seo|seriamos <number>|sesion|set of|seul|shelv*|shelves|si c|si os|sich die
1 side|side is|sides|sie|sie ?|sie bei|sie den|sie von|sieht|sieht man|silla|silla de|simply|since
1 since we|sind eine|sink|siste*|sister in|sit down|sit in|site|sits|size <number>|so there|so what
1 solan*|solange|sold|soll|sollen|someone in|something in|sommes|son <number>|son anniversaire|sont
1 sors|sortie|sounds|sounds like|sous <number>|sowas|soy el|spani*|spat|speicher|split|sq m|st|stamp*
1 stamped|stand|stand*|steck*|steht|step|steps|still have|stone|storage is|strange|street|strip|suffi*
1 suffit|sugge*|suis a|suis chez|suits you|suivre|sun|superbe|suppl*|sur <number>|sur le|sur mon
1 surge*|surgery|survey on|suspension|switched|sœurs|tag|take it|tant|tant que|tarde|tarde de|tbh
1 tejado|tel|tela|telefon|teletravail|tell me|tempe*|tenan*|tenants|tenem*|tenemos|tengo la|termi*
1 terms and|tests|th <number>|th and|than the|that kind|that one|that you|the agent|the baby|the bank
1 the best|the card|the chap|the day|the design|the dog|the downstairs|the earliest|the fee|the field
1 the gate|the hall|the job|the joint|the keys|the man|the morning|the neighbours|the nhs|the old
1 the one|the phone|the photographer|the piano|the place|the recital|the report|the road|the roof
1 the room|the side|the step|the street|the third|the usual|the work|them we|then|there and|theres a
1 they are|thing ?|think it|third|this|thought it|throu*|through|thurs ?|tied|tienda|till|time she
1 times|tipo|tisch*|to <month>|to answer|to everything|to give|to her|to look|to reach|to sit|to use
1 toca|tocht*|tochter|toda|todavia no|todos los|tombe|tomorrow ?|tomorrow can|tor|torch|tours|toute
1 town|trabajamos|trabajar|trainer|tranq*|transfer ?|traum*|treat*|treated|tree|trente|tribu*|trocken
1 trouv*|tu|tu peux|turn|turn it|tyres|ubera*|uberweisen|um und|un buffet|un groupe|un mois|un saludo
1 un seul|un vieux|una horita|uncle s|under our|une demi|une dizaine|universidad|universidad de|uns
1 unserer|unter*|until|until it|until you|up ?|urlaub|us|us <number>|us a|us for|us has|us the
1 used you|usine|usual*|usually|v|vater|vecino|veget*|velos|vende|venez|venga|venis a|verbi*|veror*
1 version|veuil*|veuillez|via|vient de|vieux|view|viewed|vino|visita|visite|visto|vitri*|vitrine
1 vive en|voila|voisi*|volver|volver a|vom|vom <month>|vom <number>|von den|vor|vor weihnachten|vorge*
1 vorhanden|vorher|vosot*|vosotros|votre prix|votre site|votre tarif|vous <weekday>|vous on|walked
1 wall|wand|wants the|war gestern|was here|we do|we had|we hold|we know|we like|we may|we pay|we saw
1 wedding is|week|week end|weeke*|weiss|weiss nicht|wenn es|were the|weste*|westerly|what happens
1 what it|wheel|when i|whitcombe|who can|whole|wie|wife|wife and|wife has|will|will go|will not|willi*
1 willing|winters|wir machen|wir mochten|wird am|with it|with me|with what|wizard|woche|wohnz*
1 wohnzimmer|worce*|worcester|work ?|work at|work on|worktop|would go|wurde das|x <number>|y el
1 y hasta|y que|y quedo|ya lo|year what|years on|yew|you a|you are|you by|you fit|you got|you in
1 you make|you offer|you on|you open|you please|you say|you see|you so|you take|you to|your office
1 your page|your visit|yours|yrs|zahl|zahlen|zeit|ziegel|zu <number>|zu hause|zum jahreswechsel
1 zwanzig|zweim*|zweimal
-1 ! can|! i|! on|! your|: a|: http|: it|: mail|: su|: the|: webmail|<carries a link>|<coin> de
-1 <coin> en|<comes from the press>|<cool 2>|<few> anos|<few> at|<few> enfants|<few> for|<few> hours
-1 <few> hundred|<few> meses|<few> minute|<few> people|<few> questions|<few> to|<few> year
-1 <has the wording of a known fraud>|<has the wording of phishing>|<is a bulk offer>
-1 <is a job application>|<is a legal or official notice>|<is about an invoice or a payment>
-1 <is about working together>|<is an offer in bulk>|<month> could|<month> de|<month> del|<month> en
-1 <month> est|<month> for|<month> in|<month> it|<month> je|<month> le|<month> meeting|<month> nos
-1 <month> or|<month> our|<month> und|<month> with|<names prices of its own>
-1 <names something that went wrong>|<number> !|<number> ?|<number> a|<number> am|<number> ans
-1 <number> before|<number> bis|<number> but|<number> c|<number> d|<number> days|<number> for
-1 <number> he|<number> hi|<number> i|<number> if|<number> im|<number> it|<number> jahren|<number> just
-1 <number> kilos|<number> l|<number> last|<number> leuten|<number> lo|<number> m|<number> mas
-1 <number> metres|<number> million|<number> my|<number> page|<number> pero|<number> pieces
-1 <number> places|<number> pm|<number> pour|<number> que|<number> se|<number> since|<number> st
-1 <number> the|<number> und|<number> vor|<number> w|<number> wide|<number> with|<number> words
-1 <number> would|<number> you|<promises more customers>|<speaks for an organisation>
-1 <speaks of what you did>|<speaks of work you have done>|<speaks of your business as a market>
-1 <support 3>|<wants 1>|<weekday> !|<weekday> ?|<weekday> au|<weekday> it|<weekday> night
-1 <weekday> suit|<wishes call>|<wishes price>|<wishes repair>|<words 20>|? ?|? about|? best|? et|? il
-1 ? je|? le|? lg|? ou|? she|? vielleicht|? wir|?$|^ bei uns|^ bonjour !|^ bonjour docteur
-1 ^ buenas noches|^ buenas tardes|^ c|^ compramos|^ congratulations|^ congratulations !|^ contact
-1 ^ coucou|^ evening|^ final notice|^ following|^ good evening|^ guten|^ hallo wir|^ hello dear
-1 ^ hello we|^ hiya|^ hola !|^ im <month>|^ it|^ it s|^ j ai|^ kitchen|^ liebe frau|^ mi hija|^ mon
-1 ^ next|^ nous sommes|^ ok so|^ on|^ our son|^ please|^ quick one|^ re|^ sale|^ saw|^ sehr|^ seit dem
-1 ^ she|^ somos|^ this is|^ vous|^ vous etes|^ we have|^ we might|^ we need|^ what s|^ wir haben
-1 ^ your mailbox|a|a brochure|a business|a call|a chimney|a coffee|a contact|a copy|a crack|a date
-1 a divorce|a estar|a fin|a fortnight|a free|a good|a great|a group|a house|a kitchen|a ladder
-1 a laisse|a long|a lot|a mon|a new|a pair|a parle|a piece|a quote|a rough|a shared|a sheet|a short
-1 a small|a smaller|a spreadsheet|a third|a time|a tout|a toute|a year|ab <month>|abends|aber nicht
-1 aber noch|able|about <number>|about an|about building|about how|about the|absol*|abuela que
-1 accept credit|account|acomp*|acompte|across your|act|actua*|acuer*|acuerdo|adjoi*|admit*|adres*
-1 advan*|advance|advise your|affic*|afficher|after|after new|again and|ago and|agradeceria|agreement
-1 ahi|ai|ai passe|ai toujours|ai trouve|ai une|ai vu|aid|aide|aimerais qu|aimerait|al|alan|algun
-1 alica*|all on|alla|alle|alors je|alqui*|alrea*|already|alter|am giving|am number|am putting|amiga
-1 amigo|among|amount|an die|ancie*|and after|and are|and does|and had|and have|and he|and if|and in
-1 and just|and left|and maybe|and needs|and not|and noticed|and our|and so|and take|and that|and what
-1 and wondered|and your|andere|angek*|anima*|anne|anne s|annee|anniv*|ano|anodes|anos de|anos y|ans je
-1 antes|antworten sie|anybo*|anybody|anything at|anything like|anything until|anyway|appoi*
-1 appointment|approx|approx <number>|apres|apres midi|aqui|architecte|are passing|are planning
-1 around <month>|arrange|arrive a|arrived|arriving|article about|as an|as far|as such|as the|as to
-1 as well|asi ?|ask|ask me|asking for|assessment|at all|at number|at ours|at your|ateli*|atelier|attic
-1 au|aucune|audit|auf ein|auf ihrer|aufgefallen|aufgefallen dass|aufst*|augen|aunt s|aus den|ausbau
-1 autant|autour de|aux|auxil*|avant <month>|avant <weekday>|avant minuit|avenue|aviez|ayunt*
-1 ayuntamiento|az|az <number>|azule*|azulejos|baby grand|back from|back on|back please|back the
-1 back to|back with|bad|bag|baign*|baignoire|baja|bajo|balli*|banco|bank details|bar|barn|basta*
-1 batte*|batterie|bauer|baust*|be grateful|be held|be on|be possible|beaut*|beautiful|bed detached
-1 been <few>|been to|before we|behan*|bei uns|bekommt|believe|below the|benot*|bescheid|best price
-1 besta*|bestellung|besti*|betri*|betriebe|better for|bewer*|bien etre|bill|bis|bis ende|bj
-1 bj <number>|black|bless|bloqu*|bodas y|bon|bonjour !|bonjour docteur|boot|bother|bouch*|bought it
-1 boute*|boxes|brand|bras|brauc*|brauchen wir|brauchte|break*|brief|bring her|bring it|bring you
-1 bringt|brist*|bristol|brochure ?|brother s|broug*|brought|bruit|budget is|built|bus|business
-1 business has|businesses|but my|but the|but you|by a|by then|by this|by tomorrow|c|ca|ca vaut|caisse
-1 call me|call out|cambiar el|came on|can see|cant|capit*|card and|carpenter|carri*|carry|cartes
-1 categ*|category|cater*|cela|celle|cerrado|cerrar|certificado de|cet age|chamb*|chance|chang*|changed
-1 chape*|chaque|charge a|charge to|charger|charm*|cheap|cheap*|cheaper|check*|chercher|chez lui
-1 chez vous|chien|child*|children|chose|ci|city|class*|click|client|clientes|clock|closi*|closing
-1 coats|coffr*|coleg*|colegio|colla*|combien ?|come ?|come and|come back|come down|come on|comes
-1 comes out|comma*|comment|committee|como trabajais|compa*|companies|company and|compo*|compramos
-1 compte|comun*|con eso|conce*|concr*|concrete|confirme|confirmer|confirmez|confo*|conformite|congr*
-1 congratulations|congratulations !|connaissance|conne*|conocer|consi*|contact|container|conti*|contr*
-1 conversion|copies|copy of|cordialement|corner|corri*|corta*|cost per|cost to|coucou|could be|coule
-1 courriels|cours*|courses|cousi*|cover*|crack|creat*|credit card|creus*|creuser|crick*|cricket|cried
-1 cuando se|cuanto|cumpl*|curiosite|cv|da was|dame|daniel|dankb*|dans <few>|das auch|datos|daughter
-1 day <number>|day when|days ?|days in|de <few>|de baja|de chez|de l|de la|de le|de los|de mes|de plus
-1 de suite|de ville|dead|deaf|dean|dear i|decent|decir|decis*|decision|dejar*|deje|del|del <number>
-1 del hospital|delig*|delighted|dem|dem gedanken|demenage a|demi|denen|denn bei|depar*|depla*
-1 deposit and|dept|depuis <month>|depuis l|der estrich|der woche|des|des <weekday>|desce*|desde la
-1 desk|desso*|dessous|detac*|detached|dialy*|dias|dicen|dicen que|did|did the|did you|diese woche
-1 dijisteis|direkt|disco*|discussed|dit oui|dit que|divor*|divorce|do ?|do anything|do not|do people
-1 do something|do the|do we|docte*|docteur|docto*|doctor|doctora|document|documento|dogs|dois|don|donc
-1 done|door|doors down|dorot*|dorothy|dort|down ?|dragg*|dragging|drawi*|drawings|dream*|dreaming|drip
-1 drivi*|driving|droit|droite|du bien|du tout|du voisin|durch*|during|e mail|early|echange|echantillon
-1 eclai*|eclairer|eh|ein|einba*|einen betrieb|einfa*|einla*|eins|einze*|el jardin|el local|el puente
-1 el telefono|el trabajo|eleven|eleves|ella|elle etait|empfa*|en echange|en madrid|en su|encanta
-1 encen*|ending|energy|engaged|engin*|engineers|enkel|enten*|entregan|entrevista|entwi*|enveloppe
-1 envie de|envoie|er|er <month>|era|erfah*|erfahrung|erst|es <few>|es que|escalera|escribe|essen
-1 est <number>|est <weekday>|est arrivee|est au|est plus|est possible|est un|esta noche|estam*|estamos
-1 estrich|estuvo|et l|et mon|et un|ete|etwa|etwa <number>|eu|evening i|ever do|every|everything on
-1 eviter|eviter la|exactement|example pay|except|experience with|expire|facing|facto*|factory|fahren
-1 fais|famil*|families|famille|familles|family|family of|far as|farmer|father|faudra|faut|feb|feel
-1 fees|feier|femme dort|fenet*|fenetre|fenst*|fertig|fiesta|figura en|files|filli*|filling
-1 final notice|finanzamt|find out|finish|firm|fish|fitter|fitti*|fitting|flexibel|flowe*|flowers
-1 flyers|folge*|following our|fonct*|fond|for me|for the|for us|forget|forwa*|forward|forward the
-1 fract*|fragen|frank*|french|fria|frien*|from my|from our|from the|fruhe*|fruhestens|fundi*|funding
-1 fur|furni*|furniture|g|gap|gardez|gedan*|gedanken|geehrter herr|gegeb*|gehe|geht|gemei*|gerade
-1 gern einen|geste*|gestern|get <number>|get in|get it|getting married|gewor*|geworden|gibt es
-1 giving out|glori*|glorious|go in|go off|go to|god|god bless|goes in|going rate|gold|gone into
-1 good as|good evening|got <number>|got the|gouter|grand|grande y|grant|grateful|grateful for|green
-1 gross*|ground is|group of|guita*|gunst*|gut|guten|guten tag|h <number>|haben jetzt|haben uns
-1 hacer un|had a|half of|hallo wir|happen to|happi*|harro*|has <few>|hast|hast du|hasta|hat <number>
-1 hat die|hat mir|hate|hatte ich|hatten|hatten gern|hatten wir|hattet|hausv*|hausverwaltung|have
-1 have done|have got|have in|have lived|having a|hay|hay que|he|he does|he visto|head|head ?|heari*
-1 hearing|heater|hein|heira*|heiraten|heizung|held|hello dear|her in|her round|here :|here we|herst*
-1 heure*|hi my|hi olivia|hi we|hier soir|him in|himse*|himself|hiver|hiya|hocha*|hochachtungsvoll
-1 hola !|holds|hope|horen|hospi*|hospital|hot tub|hours and|house|housi*|housing|how|how do|humed*
-1 humedad|hung|hurry|husband s|i come|i have|i hear|i live|i look|i own|i rang|i represent|i retire
-1 i said|i say|i should|i suppose|i take|i was|i wish|i would|ich es|ich euch|ich komme|ich nicht
-1 ich s|ideal*|ideally|if someone|if you|ihm|ihnen ein|ihnen im|ihnen zu|ihr|ihr eigentlich
-1 ihr postfach|il a|il fait|il se|im neuen|imagine|impla*|in einer|in his|in leeds|in next|in ottensen
-1 in place|in town|inclu*|incom*|indep*|indic*|indicate|instant|instrument|insulated|invoi*|iphone
-1 iron|is <number>|is ?|is booked|is for|is only|is there|is water|ist der|ist es|it|it <weekday>
-1 it back|it but|it done|it even|it go|it gone|it is|it may|it might|it needs|it off|it still|it the
-1 it true|it will|it would|italian|its|j|j avais|je dois|je le|je passe|je peux|je prefere
-1 jemanden der|jess|jetzt schon|jour je|journ*|journee|juris*|jurisdiction|jusqu a|just curious
-1 just dreaming|just nosy|just so|just want|kaffee|kann das|kanzl*|kasse|katze|keen|keepi*|keeping
-1 keeps|kids|kids <number>|kids and|kilos|kindern|kindly reply|kleine|know who|koln|komm|kosten|l ai
-1 l air|l ete|l instant|la baignoire|la cocina|la finca|la je|la machine|la matricula|la moitie
-1 la presente|la primera|la table|la tela|la una|ladder|lado|lads|lady|laiss*|langu*|lapto*|laptops
-1 las|las llaves|last <weekday>|last year|late father|late husband|lauft|lauft auf|law has|lawn|lawye*
-1 lawyers|le|le <number>|le code|le jour|le montant|le plan|le terrain|le votre|lead|lean|lease
-1 leave it|leaves|legal|les|les matins|les plans|let you|letters|letzten|leuten|liegt|lien|lights
-1 like <few>|like someone|link and|link to|lire|list and|lista de|listed|live in|lived|llegar|llego
-1 llevo el|lo pueden|lo puedo|lohnt|lol|look after|look round|looked|looking at|los de|lounge|love
-1 love to|loved|lover|luego|lunch|m|m <number>|m en|ma|ma carte|ma grand|machen|machen ?|machines
-1 madera|main|maint*|mairie|mais j|man da|manager|mando|mann|maque*|maquette|march*|marked|marqu*
-1 marriage|married|match|matin j|matins|may not|may or|me da|me dice|me dijisteis|me faudrait|me ha
-1 me suis|mean|mean the|meant|measured|measurements|meets|mein sohn|meine mutter|mejor|members|meme
-1 men|menos|menschen|menti*|mes parents|mesa|met|metre|metres and|micro|might do|might i|might just
-1 million|minim*|minimum|minutes ?|mir|mir aufgefallen|mis|mit|mit dem|mitte|mixed|moins cher|moitie
-1 mon memoire|money put|monta*|montant|monte*|monteur|month ?|mot|move a|moved in|mrs|much as|muestra
-1 mum says|mur|mutter|my|my aunt|my ex|my final|my husband|my mum|my name|my nan|my nephew|my private
-1 my sister|myself|n ai|nach|nachrichten|named|nan|natio*|ne sais|neben*|necesitamos|need and|negat*
-1 nehmt|nehmt ihr|neige|neighbours|nennen|nephew|neu|neue|neuen|nevera|new one|next <month>|next step
-1 next summer|ni idea|ninet*|nineteen|ningu*|ninguna|nix|no cost|no idea|no longer|no obligation
-1 noch auf|nombre|nomin*|nos ha|nosotros|nosy|not after|not been|not know|not one|not own|not sure
-1 notai*|notaire|notice of|noticed a|noticed you|nous|nous ne|now that|nowad*|nowadays|nowadays ?
-1 numero|nun|nur mal|nur noch|o clock|o de|o en|ob|oblig*|obligation|of <few>|of an|of months|of next
-1 of years|of your|offen|offer|offic*|offre|ohne|ok so|ok we|old i|olivia|on|on facebook|on fait
-1 on garde|on instagram|on my|on page|on request|on them|on to|on voudrait|once the|one bedroom|one of
-1 ones|online|only <coin>|only pay|openi*|opt|opt out|or madam|or may|or next|or whether|order|oro|os
-1 os lo|others|otherwise i|otros|otten*|ottensen|ou <month>|ou je|our|our boiler|our kitchen|out and
-1 out before|out for|out or|out to|ouvre|over from|over my|over there|overn*|overnight|p|packa*
-1 package|paddo*|paddock|paga|page and|pague <number>|paid|pain|paint*|painted|pair of|panel|par
-1 para los|parc|paren*|parish|part ?|parte*|partenaires|partner|pas <number>|pas le|pas trop|pasa
-1 pasar*|passe|passer|passer a|passive|patie*|patients|patri*|payme*|paysl*|pediria|pendi*|pensamos
-1 pensez|people|pere|permis|pero me|personne ne|pesa|peur|peut on|peux|peux passer|peux vous|pflan*
-1 pflanzen|phone|phone this|photo|physio|pic|picture|pieces|pies|pink|places|plafond|plain|plaisir
-1 planned|planning to|plast*|plaster|plastique|plata|plati*|plazas|pleas*|please just|please reply
-1 pleased|plomb*|plombier|plumb*|plus cher|plus de|plus la|pm|points|police|por|por ahi|por donde
-1 por el|por la|por las|por persona|por si|porta*|portal|portf*|portfolio|portu*|pose|possibly|postf*
-1 postfach|posts|pour|pour eviter|pour faire|pour la|pour les|pour une|pour vous|pourr*|pourriez
-1 pourriez vous|practice|prefe*|preference|preis*|prend*|prendre|pressure|price ?|price of|prints
-1 pris en|private|probe|proce*|professional|profile|proper|propo*|propre|pta|publi*|puede|puede ir
-1 puente|purch*|put <few>|put together|qu un|qualified|quand on|quart*|que|que c|que ca|que la|que lo
-1 que tal|que tengo|que tu|queda|quedamos|quedan|quedo|quelque|quelque chose|qui s|quid|quite|quitte
-1 quoted|raffle|rail|raum|raus|re|realised|really|received|recent|rechnen ?|recib*|recto*|rectory|ref
-1 ref <number>|references|regar*|reich*|rein|reloc*|relocating|remet*|rentre|rep|repla*|reply with
-1 repondez|represent|requi*|reser*|reserva|resso*|rest|retain|retro*|rev|rez|road|roman*|roofi*
-1 roofing|rouge|rough|roughly how|round|round on|rund|runni*|running|s <number>|s and|s not|s off
-1 s right|s up|s worth|said|said i|salen|same spot|samples|sat <number>|savoir si|saw|say|say that
-1 says <few>|says <number>|schen*|schicken|schon|schreiben|scoot*|scrat*|se lo|se nos|se passe|se ve
-1 second floor|second hand|segunda|sehen|seit dem|seite|semai*|semaine du|semana que|semi in|senal
-1 send|send over|senden sie|sensi*|sensible|sent|sera|serait bien|serio|set a|set up|seule*|seulement
-1 several of|she has|she says|shelf|shenz*|shenzhen|showed|si algun|si lo|si tout|si vous|sich|sie mir
-1 signa*|signs|silk|sillon|silver|simple curiosite|simul*|since <weekday>|since i|sir or|sir we|sister
-1 sister s|site and|size of|sleep|so <few>|so <number>|so ?|so could|so it|so on|so you|sobre|sois
-1 soit|someb*|somebody|somebody on|someo*|someone|someone to|someone who|something like|sommer
-1 somos un|somos una|sonne|sophie|sorry|sorry to|sort it|sorted|sorti*|sous la|spare|spielt|spons*
-1 sponsor|sq ft|square metre|st anne|stade|statement|stayi*|staying|steht der|stock*|stoff|story
-1 student|stuff ?|stunde|stunden|su paquete|suit|suit for|suppliers|suppose|sus|suspe*|suyo|sweet|t
-1 tablets|tache|take|take ?|take a|take down|taken|tal|talki*|talking|tarif|tause*|teacher|team ich
-1 team of|team we|telep*|telephone|temps|tengo un|terrain|tete|th <few>|th <month>|th only|than|thanks
-1 that|that do|that the|the|the balance|the big|the bill|the blue|the building|the certificate
-1 the company|the corner|the date|the display|the driver|the end|the farmer|the going|the green
-1 the hedge|the insurance|the insurers|the lights|the little|the market|the movers|the ones|the paper
-1 the paperwork|the pavement|the pub|the residents|the run|the school|the shared|the shop|the size
-1 the spring|the text|the village|the weather|the week|the weekend|the youngest|then i|then we
-1 there something|there we|thing|things|think he|think i|thinks|thinks the|third of|this year|tho
-1 thought i|thought that|tiene que|tiles|till <month>|till <number>|tille*|time|time ?|time and
-1 time do|to <few>|to ?|to and|to bring|to collect|to explain|to get|to hear|to leave|to pay|to play
-1 to put|to rent|to replace|to sell|to send|to sort|to take|to understand|to work|to write|to your
-1 today ?|together a|told|told you|tot|tous les|tout de|towels|trabajais|trabajo|tradi*|trading|train
-1 tranc*|travail|trave*|travel|troub*|trouble|true|tub|turned|turni*|turno|twenty minutes|twins
-1 uber die|uberg*|uberl*|ubern*|um <number>|un poco|un premier|un velo|una de|una entrevista|und
-1 und haben|und muss|und zwar|understand|une|une heure|une idee|une maison|une maquette|une semaine
-1 une tache|ungefahr ?|uni|uno|unos <number>|uns in|unserem|unver*|unverbindlich|up|up <weekday>|up at
-1 up there|up to|uprig*|us <few>|us an|use|usted|usted*|ustedes|valid*|valua*|value|vamos a|velo cargo
-1 vendr*|venir a|venta*|venue|ver|vermu*|vermutlich|verwe*|vet|viele|viele grusse|vielleicht mal
-1 viene bien|view on|visa|visit on|visit*|visitas|vive|vivim*|vivimos|vivimos en|vivo|voir|von
-1 von <number>|vor ort|vorstellen|voudrions|vous|vous arrange|vous ecris|vous en|vous les|vous m
-1 vous remercie|voy a|vrai|wall for|wann darf|wann ist|want|want her|want it|want somebody|wants to
-1 war|was just|was looking|was my|was told|washing machine|we act|we ever|we got|we live|we see|weari*
-1 wearing|webma*|webmail|weddi*|wedding|wedding at|weddings|weeks ago|wegen der|weil ich|weiter|welche
-1 well|wenn die|were in|were to|what|what is|what s|wheels|when|when :|whenever you|whether we|which i
-1 which is|which we|which would|while we|who would|wide|will collect|will have|will send|will we|wing
-1 winter|wir|wir <few>|wir es|wir heiraten|wir sind|wirkl*|wirklich|wish|wish to|wissen|with
-1 with <few>|with his|with no|with the|with your|wo|wohnen|wohnu*|wohnung|wollt|wondered whether
-1 wondering what|world|would <number>|would ever|would get|would hate|would help|would it|would one
-1 would say|would suit|write to|writi*|writing|wurde ich|xx|y|y <number>|y aura|y es|y la|y lo|y no
-1 ya esta|year ?|year or|year you|years do|years in|years with|york|you kindly|you know|you like
-1 you may|you might|you took|you usually|young|your jurisdiction|your name|your region|your trophy
-1 your way|zahlt|zeitl*|zeitlich|zoom|zur|zusam*|zusammen|zusch*|zusti*|zwar
-2 ! do|%|: bit|: el|: mit|; si|<asks for a fee that nobody owes>
-2 <asks for support of a good cause or a study>|<coin> a|<coin> ht|<coin> por|<cool 0.5>|<cool 1>
-2 <few> de|<few> feet|<few> meter|<few> metres|<few> no|<few> panels|<few> rues|<few> tage|<few> weeks
-2 <few> wochen|<few> years|<has the wording of bulk mail>|<has the words of the press or of a study>
-2 <is about something unfinished>|<is about work under way or finished>|<is cold>|<is not sure>
-2 <is other>|<is unsure whether you do this>|<later>|<meets a rule>|<month> but|<month> donc
-2 <month> ein|<month> from|<month> mais|<month> pour|<month> si|<month> statement|<month> un
-2 <month> vous|<month> you|<number> %|<number> auf|<number> by|<number> cm|<number> could|<number> der
-2 <number> dias|<number> et|<number> invitados|<number> kommen|<number> le|<number> litres
-2 <number> may|<number> merci|<number> minutos|<number> nd|<number> nous|<number> per
-2 <number> personen|<number> plus|<number> s|<number> sqm|<number> star|<number> till
-2 <number> vielleicht|<number> vous|<number> y|<number> zu|<other 1>|<other 2>|<other 3>
-2 <says what they do or study>|<sounds vague about whether and when>|<spam 0.5>|<spam 1>|<spam 2>
-2 <speaks of something that exists between you>|<speaks of your customers>|<support 0.5>|<support 1>
-2 <support 2>|<weekday> <month>|<weekday> en|<weekday> nach|<weekday> would|<within far>|<words 35>
-2 ? asking|? cheers|? die|? do|? herzlich|? kosten|? might|? nur|? o|? oder|? ours|? seria|? thanks
-2 ? warmly|? what|? you|^ baby|^ been thinking|^ betreff|^ betreff :|^ bjr|^ bonjour le|^ bonjour mon
-2 ^ bonjour monsieur|^ bonsoir je|^ buen|^ buen dia|^ buenas|^ buenos|^ buenos dias|^ che|^ chere
-2 ^ could you|^ das|^ de|^ dear sir|^ depuis votre|^ desde|^ do|^ earn|^ every|^ fao|^ good|^ good day
-2 ^ got|^ gruss gott|^ guten tag|^ hallo liebes|^ have|^ hello i|^ hi do|^ hi there|^ hola somos
-2 ^ hola soy|^ huhu|^ i|^ i live|^ i was|^ il|^ ist|^ j|^ je suis|^ je vous|^ llevo <few>
-2 ^ looking for|^ ma|^ ma fille|^ maitre|^ mein|^ mein mann|^ moin|^ namaste|^ not sure|^ on n
-2 ^ on reve|^ papa|^ planning|^ que|^ quick|^ roughly|^ school|^ sehr geehrte|^ sehr geehrter
-2 ^ tenemos|^ tengo <number>|^ the|^ this|^ une|^ vamos|^ vamos a|^ we can|^ we had|^ what would|^ wie
-2 ^ you have|a bit|a boy|a cat|a check|a combien|a cote|a course|a day|a droite|a ete|a few|a field
-2 a firm|a first|a florist|a full|a grant|a guest|a hot|a la|a las|a lawyer|a little|a m|a meeting
-2 a mis|a moment|a nice|a nombre|a nuisance|a offert|a page|a piano|a quick|a rien|a su|a tenu|a thing
-2 a weekday|a white|ab und|aber meine|abgeh*|able to|aboga*|abogado|about|about forty|about it
-2 about to|abrec*|abuelos|acaba|accompagnee|accounts|acepta|acta|add <number>|address|adjoining|adults
-2 advised that|affai*|agm|agran*|agreed to|ahori*|ahorita|ai besoin|ai lu|aimer*|aktue*|al final
-2 alerg*|algo|algo asi|algui*|alguien|all i|all right|aller*|allerdings|alquiler|also a|also do
-2 also is|alt|alte|alten|am a|am asking|am at|am the|amazi*|amazing|ambas*|an argument|an den|an einem
-2 an old|an prochain|analy*|anbei|and a|and again|and could|and has|and it|and on|and put|and some
-2 anderes|anfra*|anfragen|angeg*|annee prochaine|annon*|annonce|anos en|ans|anseh*|ansehen|answer
-2 antes de|antif*|anything ?|anything for|apell*|apellido|appartement|appelle|appli*|application
-2 applied|appointment is|appreciate|apren*|apunto|architect|are <few>|are ever|are going|are number
-2 are the|are thinking|argument|around the|arriv*|artic*|article|articulo|artis*|ascenseur|asi
-2 ask what|ask you|asked|asking <few>|at ?|at a|at christmas|at once|at some|at the|at what|attention
-2 au dessus|au sujet|auf|auf ?|auf ihre|auf seite|aufge*|aura <number>|aurez|ausse*|autopilot
-2 autumn <number>|aval|avant la|avant les|avant noel|avant que|avec l|avec un|avez une|avis|ayer y
-2 back ?|back she|badge|balance|balcony|ballpark ?|band|base|bathroom on|bauen|bay|be|be advised
-2 be delivered|be done|be interested|be looking|be more|be this|becau*|because|because he|because of
-2 become|beds|been|been nominated|been on|been thinking|beginning|begleitet|bei <number>|beiden|beim
-2 bekom*|bekommen|belie*|below|bereits|berth|besch*|besoin|beste*|beton|betreff|betreff :
-2 between <number>|between the|between us|bevor ich|bien|bien ?|bien a|bien con|bien sur|bieten
-2 bieten sie|big|big if|bilde*|bildern|bill ?|bin bei|bin noch|bis zum|biscu*|bit example|bit of|bjr
-2 blog|boats|bodas de|bois|bonjour le|bonjour madame|bonjour mon|bonjour monsieur|bonjour on|bonne
-2 bonsoir je|bonus|bothe*|bothered|bought|bought a|bought the|bouqu*|bouquet|boxes of|boyfr*|boyfriend
-2 brass*|brauche ich|braun|break|breast|bride|brown|buen dia|buenas noches|buenas tardes|buenos
-2 buenos dias|builder|buscan|busin*|busy|but if|but not|but we|by email|by my|by post|c etait|ca coute
-2 ca ne|cabeza|cada|cake|calen*|calls|cambiamos|cambiar|cambiar la|cambie|came|came off|came with
-2 can someone|canada|canal|cards|care|care of|carpo*|carport|carrelage|carry on|cartons|cas|casas
-2 caste*|casti*|catalogo|catalogue|cause|cayo|ce qu|ce serait|celeb*|cellar|celle de|cello|cerrada
-2 certa*|certi*|certificat|certificate from|certificates|cet|chairs|chambre|chant*|chaque annee|charg*
-2 charge per|charl*|chat|chats|che|cheapest you|chef|cher|cherche|cheva*|chica|chois*|choisi|chose ?
-2 choses|chris*|christmas|christmas we|cita ?|claro|class|cleaned|cleaner|clio|club|cm|coach*|coaches
-2 coast|cob|code|coeli*|coeliac|coin|colab*|colour|comer|coming|commande|comme ca|commi*|company
-2 comparing|complaint|completa|complete|comprar|comprendre|compton|comunion|comunion de|con <few>
-2 con las|concu*|conductor|conduite accompagnee|conservation|conservatory|consider|contact form
-2 content|conteste|contractors|controle|conve*|copropriete|copy|cork|cosas|cosec*|cost for
-2 cost roughly|cost these|cote|could not|could somebody|could someone|could the|counsel|couple
-2 couple of|couri*|courier|courr*|cousin|cover|credi*|credito|crois|cross|cry|cuantas|cuantos|cuento
-2 cumple|cumplo|cumplo <number>|cup|curiosidad|customer|cylin*|d avoir|d identite|dabei|dana|danach
-2 dans|dans ce|dans la|dans le|dans notre|dared|darf ich|darf man|das noch|das uberhaupt|das was|dass
-2 dass ich|daten|dauert|day sir|days|de <month>|de a|de cuando|de eso|de fin|de las|de mi|de mis
-2 de nous|de personnes|de prix|de que|de reyes|de un|de vos|deadl*|deadline|deal with|dear sir|debut
-2 debut <month>|decide|decides|decidir|declare|deeds|defin*|deiner|dejarlo|del <weekday>|del edificio
-2 del local|del piso|delai|delan*|delante|demas|den ohren|denken|denken an|denn so|departamento de
-2 deposits|depuis <few>|depuis <weekday>|depuis votre|der|derni*|des annees|des pieces|desde <month>
-2 desde <number>|dia y|dice|dice que|did not|die|die galerie|die ich|dieses|diplo*|dir|disons
-2 disponible|dissertation|dit qu|do if|do ye|does it|does that|domain|domic*|door on|dormi|dormi*
-2 dossi*|dossier|doubl*|douche|down in|down there|doy|dr|drawer|dropp*|dropped|dry|du quartier|du velo
-2 du village|due|early <month>|earn|easter|echel*|echelle|ecris|eight*|ein angebot|eine freundin
-2 einen platz|einig*|einmal|einsc*|eintrag|einwe*|el colegio|el medico|el otro|el pedido|electrique
-2 eltern|email ?|empre*|empresa|en|en a|en parle|en plus|encantada|encima|enclo*|enclosed|encore la
-2 end of|energie|enfants|enfin je|engine|ensen*|entre <month>|entre <number>|entre las|entre*|entsc*
-2 envelope|envie|envoie une|envoyer|equipo de|erhal*|erhalten|es <number>|es geht|es por|escribo de
-2 escrito|ese dia|eso es|espana|esper*|esperando|essay*|est le|est prevu|esta todo|estar|estar*|estim*
-2 estri*|et <number>|et c|et ce|et me|et nous|et que|et votre|etabl*|etablissement|etes vous|etude
-2 etudiante|etudiante en|etwas|euch|even possible|evenings|event|ever get|every <weekday>|every year
-2 everyone|ex husband|exactly|exclu*|exclusive|existing|exklu*|expir*|exten*|extra|facade|factura
-2 faire une|faites ce|fall|fam|fancy|fanta*|fao|far ahead|father s|faut d|featu*|feature|fecha|fecha :
-2 feed|ferai|ferra*|fianc*|fiche|fichier|fiest*|fiestas|fifty|figura|figures|film|finance|finch|find
-2 finden|firm in|firmamos|first|first <few>|first fortnight|first page|flat ?|fleur*|flori*|florist
-2 folk|follo*|for|for <coin>|for ?|for about|for an|for eleven|for that|form|formu*|fortn*|fortnight
-2 frais|frau|frau dr|freeh*|freeholder|frere|freuen|freun*|friend|from about|frome|fruhj*|fruhjahr
-2 full name|fur <few>|fur meine|fur meinen|galway|ganz ohne|garage door|gars|gas certificates|geduld
-2 geehrte frau|geehrter|gefal*|gehe in|gehort|geht es|geld|gemac*|gemacht|gemacht werden|genau|gerne
-2 gesagt|gespr*|gesprach|get a|get back|get my|gets|gibt|gibt s|gift|gift card|girl|give me|glad to
-2 gladly|glass*|glasses|go ?|go on|goes back|golf|good|good day|good for|gorge*|gorgeous|government
-2 grande|grandfather|grate*|gratuit|gravi*|greni*|grenier|growth|growth manager|grund*|grundsatzlich
-2 grupo de|gruss gott|guess|gustaria saber|ha|habit*|hablamos|habt|hace falta|hacer|had|hairl*
-2 hairline|half an|hallo liebes|halt|handb*|handbook|happy to|has a|hatt|haus ?|have <few>|have just
-2 have my|have put|hay <few>|he is|he wants|he would|health|heati*|heating|hecho|heizu*|helen|hello i
-2 help us|helpd*|helpdesk|hende*|hendersons|hens|her first|here from|herit*|herma*|herzlich|herzliche
-2 herzliche grusse|hesitons|heute <number>|hi do|hi there|high|hija|him on|his teeth|hochzeit|hola
-2 hola marta|hola somos|hola soy|hole|home and|homeowners|homeowners in|homes|hoping|hoping to
-2 how does|how far|how much|hr|ht|huhu|hund|husba*|husband|husband who|hygie*|i|i believe|i got
-2 i guess|i had|i help|i leave|i never|i noticed|i sent|i took|i want|i wanted|ich brauche|ich das
-2 ich den|ich eine|ich gehe|ich ihnen|ich such|ici|idea of|idee de|identite|if we|igual|ihnen ?
-2 ihnen die|ihnen in|ihr haus|ihr konto|ihre arbeit|il aura|il est|il m|il me|il n|im|im <number>
-2 im janner|im monat|in|in <number>|in and|in by|in early|in feb|in for|in good|in kw|in one|in so
-2 in wales|in with|in your|ines|ins haus|inspected|installer|insulation|insurance|inves*|invierno
-2 invitados|invited|irgendwann|is|is <weekday>|is about|is better|is doing|is giving|is here|is no
-2 is this|island|ist <weekday>|ist jetzt|ist mir|it <number>|it a|it across|it do|it does|it ever
-2 it happens|it must|it really|it through|it which|it work|its the|j ecris|jahr|jahre*|jahren|janner
-2 je crois|je passer|je prepare|je t|je veux|jeje|jette|jo|job|joinery|jours pour|jule|just|just moved
-2 just to|just wondering|kann man|kapaz*|kapazitat|kassel|keep the|keine|kevin|keybo*|keyboard|kindly
-2 kindly send|kitchens|klasse und|knocked|know|know before|know i|know is|know someone|know that
-2 know whether|kolle*|kollegin|konnten wir|kosten <number>|kowalczyk|krank|kriegen|kumpel|kw <number>
-2 l annee|l autre|l eau|l entree|la cena|la chambre|la cuadra|la del|la direccion|la facade|la facture
-2 la foto|la il|la junta|la licencia|la main|la mairie|la otra|la parcela|la place|la proxima
-2 la puerta|la que|la question|la semaine|la semana|la taille|la transferencia|la vecina|land
-2 landlords|lassen|late <month>|le parquet|le permis|le sol|le velo|leads|leaf|learn|leave|led|leeds
-2 leg|les gens|les premiers|les travaux|les yeux|let|let it|let me|lette*|level|level <number>|liber*
-2 libra*|liebe frau|liegt vor|life|lifted|like ?|like it|like somebody|like that|like the|like yours
-2 likely|lime|limpieza|liqui*|list of|lista|listing in|litres|living room|livre|livrez|llevo <few>|llp
-2 lo|lo demas|lo mejor|lo que|loan|local de|location|log|long|longer|longues|look before|looki*
-2 looking|loose|los <number>|los <weekday>|los anos|love it|lower|ltd|lu|ludlow|m a|ma fille|ma sœur
-2 mache|machi*|machine|mad|madam|madrid|maest*|magaz*|magazine|mailb*|mailbox|mais la|maiso*|maison de
-2 maisons|maitre|man|manag*|manan*|mananas|mande|manej*|manejan|manqu*|manuf*|mark|marry|marry on
-2 matter|may <number>|may be|may i|maybe <few>|me an|me han|me i|me know|me permets|me renseigne
-2 medico|medio|mein bruder|mein mann|membe*|memoi*|memoire|menos ?|mensc*|merca*|merci d|mere a|mes
-2 mes ?|messages|messe|metres|metres of|mi abuela|mi hija|mi novio|mi suegra|mich im|mid|mid <month>
-2 miel|might want|might you|milea*|mileage|milli*|minutes on|minutos con|mir bitte|mirar|mit einem
-2 mobile|mocht*|mochte|mochten|modelo|moder*|moin|moins|mois je|molestia|moment la|mon|mon frere
-2 mon pere|monat*|monatlich|monte|month|month on|month or|months|montrer|moq|moq <number>|more
-2 more than|morning is|moto|move to|moved|movers|munic*|muss|mussten wir|muy|muy bien|my cousin
-2 my head|my late|my parents|my partner|myself in|n|n est|n ose|n y|nachb*|nachreichen|nacht*|nadie
-2 namas*|namaste|name|names|nan s|naturlich|nd|ne|ne m|ne pas|near the|nearly|need a|need you
-2 need your|needed|needs|negoc*|nervo*|nervous|new|next to|ni|niamh|nicht ob|niece|night shelter
-2 nights|no <number>|no hay|no lo|no money|no va|no viene|nobody has|noch ein|noch in|noches|nom
-2 nombre de|nominated|normal|north|northern|nos <number>|nos entregan|nosot*|not actually|not be
-2 not come|not cross|not get|not got|not have|not in|not much|not see|not there|not this|notes|notif*
-2 nous hesitons|nous souhaitons|nous venons|nouvelle|nouvelles|nouvelles de|nov <number>|novio|now the
-2 now what|nuisa*|nuisance|number|number s|nur bis|o|o <number>|ob das|ob man|oben|obten*|occas*
-2 occasion|of <month>|of <number>|of google|of interest|of ours|of tea|of what|of which|of whom
-2 of yours|off at|off in|offen*|office and|oficina|oficios|often|ohren*|okay|on <few>|on ?
-2 on autopilot|on our|on peut|on prefere|on that|on verra|on vous|on what|once on|one|one ?|one at
-2 one day|one has|one is|one to|one without|only <few>|only ?|only in|only the|opa|opcio*|opciones
-2 opera*|operation|oppos*|or|or bring|or do|or not|or return|or so|orange|order <number>|order is
-2 ordre|ordre de|orien*|origi*|original|ose|ose pas|other|otras|otro|ou c|ou la|oublie|oui je
-2 our bathroom|our place|ouverts|ouverts le|over <coin>|over <few>|over at|over by|overs*|own tools
-2 owner|owner of|paid the|pais|panes|papie*|para que|para tener|parag*|parcela|pared|parents|parle
-2 parqu*|parquet|parte|particular|partn*|party|pas dans|pas en|pas encore|pas recu|pas si|paso|pass
-2 passage|passage de|passe*|passing|patas|patch|patio|patron|pay and|pays|pcc|peine|penal*|pendant
-2 pendiente|pensando|pense|pensi*|pension|per head|per month|per square|perfe*|perfecto|perme*|permets
-2 permets de|person|persona|personal|personnes|persons|peu|peur de|pfarr*|piece ?|pierre|pipes|piso en
-2 pisos|place ?|plain pied|plais*|plan|planc*|planner|platz <number>|platz fur|played|playi*|playing
-2 please be|please do|please find|please it|please let|please say|please see|pleased to|plusi*
-2 plusieurs|plutot un|poco|podeis|poder|poner*|poqui*|poquito|por solo|por su|porque|porque el|posib*
-2 posible|possible to|post and|postc*|poste|pot|pour de|pour l|pour ma|pour nos|pour son|pour voir
-2 pourq*|pourquoi|pouvo*|pouvoir|pract*|precio|prefere|premi*|premier|premiers|premium|prenez|prepare
-2 prepare un|preparer|press|press*|pret|prete*|prevo*|prevue|price|primera|print*|printemps
-2 printemps et|priva*|privado|privat|privee|priya|probably do|probate|probe*|probl*|proch*|product
-2 profe*|professionnelle|proof|prosp*|provision|proxima|prueb*|puente de|puis je|punkt*|puppy|purpo*
-2 put by|put the|putting together|qu elle|quality|quand ?|quand il|quand vous|quant*|quantity|quara*
-2 quarantaine|que este|que mon|que nous|que tiene|que usted|que ustedes|que vous|quedo de|quelq*|quels
-2 quere*|queremos|queremos cambiar|querriamos|question|qui|qui a|qui n|quick|quick one|quieren|racon*
-2 radia*|rain|raise|rang|rate and|readi*|reading|reali*|recar*|recei*|receive|receive your|rechnen
-2 rechnet|reckon|reckons|reclame|recommend|recor*|recuperer|redone|refus*|registration|regle*
-2 reglement|reglez|relat*|remai*|remain|remercie|remise|remittance|remod*|remote|renco*|rencontrer
-2 rende*|rense*|renseigne|rentre de|repei*|repeindre|replace|reply stop|reply yes|repon*|repre*
-2 represento|represento a|reserver|resid*|respe*|reten*|return the|reve d|reviews|richten|rid|rid of
-2 riding|rien d|robe|rolls|room for|rose|rota|roue|rough*|roughly|roughly <number>|roughly per
-2 round the|row|ruckr*|ruckruf|rues|s been|s bei|s due|s for|s had|s my|s no|s now|s office|s one
-2 s the|sa|sabemos si|safe|sale el|sale or|sale una|salon|saludos|same time|sampl*|sans engagement
-2 sauf|sauna|saved|saw the|say i|say to|says no|schauen uns|scheme|schic*|schon einmal|schon wieder
-2 schon*|screen|seat|secon*|second year|secretariat|secti*|see|see our|seeing|seems|seems to|segme*
-2 seguidores|sehr geehrter|seine|seit|seit jahren|seite <number>|seite ist|sejour|selbst|selec*|self
-2 sell|selle*|semaine|senci*|send your|senden|sendi*|sending|separ*|separately|serie|series|servi*
-2 services|ses|sesio*|sesiones|set us|settl*|settle|settle the|settlement|setzen lassen|sever*|several
-2 sevil*|sevilla|shall i|shared drive|she s|she will|she wo|shed|sheep|sheet|shelter|shipp*|shipper
-2 shop|shop on|short of|should we|showr*|showroom|si el|si la|si les|sicher|sicht*|side of|sie auch
-2 sie bitte|sie fur|sie ihre|signer|sigue|silly|simil*|similar|simpl*|simple|simplement|sin|sin aval
-2 sincerely|sister is|site et|sizes|skept*|slate|slip|slipp*|small*|smaller|so ein|so far|so long
-2 so please|so von|society|sohn|soire*|soirees|soit fait|sol|sola|solid|sollt*|sollten|solo <number>
-2 some of|some point|somed*|someday|something|something about|somew*|somewhere|sommer bei|somos los
-2 song|sons|sooner|sorting|sorts|souha*|souhaite|souhaitons|south|soweit|space|spanish|spend|spent
-2 spot|sprea*|spreadsheet|sprin*|spring|spring do|stages|stair*|stamm*|stand on|standing|star|started
-2 stay|steue*|stop|store|stress|strin*|strings|studio|studios|stund*|style|subje*|subject|subject to
-2 succe*|such a|suche fur|suchen|suchen noch|suegra|sujet|supplier|sur des|sure|sure it|sure you
-2 surem*|surement|sus datos|svp|swapped|swapping|switch|system|sœur|tag mein|taille|takes|talon|tap in
-2 tapis|tard|tax|te|tea|tea and|teach|team|team ?|techn*|teeth|teilen|teilen sie|teiln*|tell|tell you
-2 tell your|tells|tells me|tendr*|tendria|tendria que|tener una|tengo una|tenu|terce*|terms|terrasse
-2 tes|text|th i|th of|th to|thank the|that a|that cost|that even|that this|that we|that your
-2 the <weekday>|the afternoon|the agm|the back|the bed|the books|the box|the boys|the church|the coast
-2 the council|the deeds|the door|the drain|the frame|the freeholder|the garage|the ground
-2 the hendersons|the hospice|the insurer|the list|the manager|the month|the north|the oven|the panes
-2 the pcc|the price|the rain|the right|the ring|the same|the secure|the showroom|the signed|the water
-2 the whole|the works|them and|them in|theo|there|there i|there is|there were|they come|they want
-2 they would|thin|thing and|think ?|think a|thinking about|this address|this month|this morning
-2 this something|this time|thought you|through it|through that|ticke*|tickets|tiefb*|time after
-2 time in|tired|to <number>|to accept|to another|to buy|to call|to check|to do|to fit|to hand|to it
-2 to keep|to know|to let|to make|to press|to run|to stay|to that|to try|to whom|todav*|todavia
-2 today and|told to|tomas|tombo*|tombola|took|tools|total|touch*|touche|tourn*|tournent|track|trade
-2 trail*|trailer|travaille|travaillez vous|tray|trepp*|treppenhaus|trophy|trouve|trust*|tu fais|tue
-2 tune|tuned|turno*|turnos|turnover|turns|turns <number>|twenty|u do|uber|uberall|uberh*|uberhaupt ?
-2 ubers*|un an|un bano|un coin|una|unas <number>|und in|und mochte|und suchen|under a|under the
-2 une enveloppe|une petite|union|unit|unit <number>|unpaid|uns die|unsere|unseren|until <month>
-2 until i|up in|up is|upsta*|upstairs|ur|us back|us could|us know|useful|utili*|va|valuation|vat|vemos
-2 venons|veran*|verde|verdi*|verei*|vergleiche|verify|verlo|verlo*|verme*|vers le|vertrag ?|verwaltung
-2 vez en|victo*|victorian|vidrio|viendo|viene|vierz*|vierzig|viewi*|village hall|ville|vingt <few>
-2 vingt minutes|violon|visib*|visits|vivo en|voisin a|von der|von euch|votre fiche|votre passage
-2 votre ville|voudr*|vous ?|vous ecrire|vous etes|vous la|vous me|vous ou|vous vingt|vu|vue|vuest*
-2 vuestro|wait until|waited|waiting list|walk|walls|want a|wanted|wanted to|wants it|war ein|warm
-2 warmly|warra*|warranty|warte*|was ?|was nehmt|was sie|watch*|water*|way|we bring|we just|we might
-2 we run|we shall|we were|weath*|week in|week of|weeks to|weil|well ?|wenn sie|werkstatt|west|what the
-2 what time|whats|whats*|wheel*|wheelchair|when do|when they|where it|where we|whether the|whether you
-2 which the|who|who does|who is|who should|whose|wife s|will know|winter ?|winter and|wir auch
-2 wir denken|wir einen|wir im|wir mal|wir schauen|wir wollen|wird|wird das|wissen ob|with <number>
-2 with one|with this|with you|within <number>|wohl|wollen wir|wondered what|worden|work for|work with
-2 worki*|working|worth it|would be|would both|would bring|would gladly|would have|would make
-2 would sooner|would want|would your|write|write about|writing a|y los|y nos|y se|y sin|y tengo|y ya
-2 ya me|ya no|ya se|ye|year and|year at|year s|year the|yet and|yeux|you act|you also|you and
-2 you could|you do|you even|you fitted|you handle|you keep|you let|you my|you only|you put|you quote
-2 you send|you set|you still|you suggest|you teach|you the|you think|you this|you very|you want
-2 your area|your bank|your blog|your business|your chap|your client|your colleague|your domain
-2 your driver|your full|your kind|your lad|your listing|your mailbox|your rates|your window|your yard
-2 yusuf|zarag*|zaragoza|zieht|zu|zuruc*|zweite
-3 ! no|! wir|:|: en|: la|: un|: your|<coin> per|<few> ?|<few> bedrooms|<few> bis|<few> cats|<few> in
-3 <few> minutes|<few> minutos|<few> months|<few> semanas|<has a small matter with what was done>
-3 <has the wording of an offer in bulk>|<has the words of a supplier or partner>
-3 <has the words of an application>|<month> <few>|<month> <month>|<month> <weekday>|<month> after
-3 <month> and|<month> auf|<month> avant|<month> before|<month> c|<month> ca|<month> con|<month> ou
-3 <month> pero|<month> se|<month> to|<month> y|<number> anos|<number> do|<number> esta|<number> feet
-3 <number> foot|<number> horas|<number> ist|<number> jahre|<number> jours|<number> klasse|<number> me
-3 <number> meter|<number> metros|<number> millones|<number> minutes|<number> now|<number> of
-3 <number> on|<number> so|<number> stunden|<number> yr|<offers services of its own>|<other 0.5>
-3 <undated>|<waits for something>|<weekday> an|<weekday> est|<weekday> if|<weekday> l|<weekday> we
-3 <wishes information>|? also|? and|? bin|? el|? er|? gracias|? if|? kind|? me|? merci|? mi|? muss
-3 ? nous|? on|? solo|? und|? vous|? y|^ <few>|^ about|^ been|^ bonjour|^ bonjour c|^ bonjour je
-3 ^ buenas el|^ buenas soy|^ cher|^ depuis|^ die|^ en|^ en la|^ est|^ est ce|^ estimado|^ first|^ for
-3 ^ got a|^ hallo herr|^ hallo ich|^ hey|^ hi it|^ hola|^ i am|^ i keep|^ i teach|^ ihr habt|^ invoice
-3 ^ invoice <number>|^ je|^ je me|^ liebe|^ looking|^ muy|^ my wife|^ not|^ nous|^ one of|^ pour
-3 ^ queremos|^ quisiera|^ si|^ su|^ suite|^ suite a|^ tengo|^ tengo una|^ thinking|^ thinking of|^ von
-3 ^ was kosten|^ was kostet|^ what do|^ wir|^ would you|a barn|a battery|a chat|a corrected|a couple
-3 a credit|a dit|a domicile|a figure|a garage|a lo|a los|a mobile|a pas|a person|a peur|a place
-3 a poder|a project|a real|a second|a student|a tiny|a very|abend wir|aber|aber auf|about <month>
-3 absolute|abuela|acabo|acade*|accepteriez|accepteriez vous|accountant|acerc*|acheter|across|across my
-3 act for|actually|addre*|addresses|adi|admin*|adopt*|after next|after the|after xmas|after you
-3 afterwards|again|again this|age|age ?|agenda|agrad*|aille*|ailleurs|air|al lado|alarm|alber*|album
-3 algo que|algun dia|alive|all <number>|already in|also|alter*|altes|aluminio|always|am getting
-3 am liebsten|am looking|am not|am trying|am writing|an|an electric|an idea|an oil|an oven|and can
-3 and do|and half|and hear|and his|and is|and look|and next|and one|and say|and see|and send|andern
-3 anders|ando|anfang <month>|animo|anmelden|annees|annual|anos|ans et|ans j|answers|antes o|antrag
-3 antwort|antworten|anual|anywh*|anywhere|anywhere to|apart|appel*|apprentice|are|are a|are all
-3 are due|are having|are putting|are we|are your|area|around|arreglar|artisans|as a|asked for|asses*
-3 assistant|at <coin>|at easter|at half|at yours|au printemps|auch|auch noch|auf <few>|auf einer
-3 aun no|ausge*|ausma*|aussi|aussi les|automatic|autop*|avant de|avant le|avec des|aviez dit|aviso
-3 awful|back of|barbe*|bastante|bathr*|bathroom|be able|be glad|been like|been told|bees|before i
-3 behalf|behalf of|bei den|beide|berei*|beside|bestatigung|beton*|betre*|betrieb|better|better ?
-3 betwe*|between|bien la|bien que|binnen|birth*|birthday|bis <month>|bit|bitte um|bitten um|bleiben
-3 block of|bodas|bon pour|bonjo*|bonjour|bonjour c|bonjour je|bound*|boundary|boy|bring*|bringen
-3 brochure|bromp*|brompton|bruder|buenas el|buenas soy|build|building|but|but a|but i|but it|but they
-3 by easter|ca <number>|ca vous|call|camar*|cambi*|came back|came out|can have|canci*|carpet|carre*
-3 casino|caso|catalog|cats|ce|ce genre|ce moment|ce que|ce qui|ce soit|cena de|cerem*|ceremony
-3 certified|ces jours|chambres|changes|changing|charged|charges|chari*|charity|chat ?|chauf*|check
-3 chef hat|cherc*|chere|chicos|choir|chosen|ciudad|clean*|clien*|clocks|closed|coach|cobra*|coche|col
-3 collar|colleague|college|combi|combien la|combien par|comed*|comedor|comes and|commence a|commission
-3 como el|compt*|cone|confidence|confirm your|connais|const*|consu*|conta*|conte*|contents|contractor
-3 contre elle|contribute|control|conversation|conviene|cooperativa|copro*|corre prisa|corrected|cosa
-3 cost|could|coulo*|couloir|counc*|council|couns*|count|coupl*|couples|courrier|credit|cuadra|cuant*
-3 cuanto sale|cuare*|cuarenta|cuarto|cumpleanos|curio*|curious|current|cursos|custo*|customers
-3 d environ|d une|d y|dafur|damage|damp|dando|dank|dankbar|dans votre|darin|das|das nachste|date
-3 date yet|daughter turns|davon|dawes|day and|day for|de|de <weekday>|de empresas|de maman|de navidad
-3 de unos|de ustedes|de venir|de verdad|de votre|de vous|deal|dear|decir*|decla*|decou*|deja|dejan
-3 dejeu*|dejeuner|del barrio|delivered to|den|denk|denk ich|depen*|depuis|der antrag|der mir|deran*
-3 derec*|derecha|dernier|derze*|derzeit|des photos|dessi*|dessine|dessus|devant la|diario|die kuche
-3 die neue|die sie|difer*|diferencia|digo|dijis*|dire|diskr*|distr*|dit de|dm|do they|doch|documents
-3 does a|does one|does your|doing my|domicile|domin*|done in|door ?|dors|down to|drama|dream|dreim*
-3 dreimal|dressing|drinks|dripp*|dripping|drive*|driver|drone|du auch|due to|durfte|dusche|each|echan*
-3 ecrire|ecrit|editions|educa*|eigentlich auch|eigentlich noch|ein kleines|ein neues|ein traum|eine
-3 einzug|el <number>|el curso|el envio|el papel|el pasaporte|el primer|el registro|elect*|electric car
-3 email|embar*|emplo*|en <few>|en <number>|en getafe|en las|en otro|en visio|encore le|encore mais
-3 encue*|energ*|enfan*|enough|entonces no|entra*|entrada|entre <few>|entrega|entreprise|envel*|envio
-3 equipo|erinn*|erset*|ersetzen|ersten|es nicht|es solo|escalier|escri*|eso lo|essai|essayer|est moi
-3 est toujours|est venu|estimado|esto|et j|et pas|et si|etait|etes|etoil*|etoiles|etudi*|etwas ?
-3 europ*|ever let|exact*|exist*|experience|expli*|explique|fabri*|fabric|factu*|faisa*|faisait|fait
-3 fait pour|falta|fan|faut quelqu|feet|feier*|felt|festg*|fete|few|fiat|fille|final
-3 finalement <number>|finan*|find the|fines|fines de|finished|first time|first week|fits|fixed|flach*
-3 flachdach|flota*|followed|followers|for <few>|for <month>|for catalog|for her|for my|for sale
-3 for when|forde*|forma|forma*|foto|fotos|frage :|frames|freundin|freundlich|friends|frist
-3 from <month>|from <number>|full|funci*|fur ein|furth*|further|fussed|garan*|garten|gas safe|gathe*
-3 gathering|geehr*|geehrte|geerbt|gemma|geneh*|genehmigt|general|genre de|gens|genugt|gepru*|gern
-3 gern ein|geseh*|gesehen|gestrichen|gesun*|get her|getti*|getting|glasg*|glasgow|glass|go up|google
-3 gott|gover*|grade|grandes|gratis|gratte|gratuits|grille|grout|grun|grundach|grupp*|gruss|grusse
-3 guara*|guarantee|guitar|gustaria que|gym|habe|habe eine|haben <number>|haben ist|hablar|hacer una
-3 hall and|hallo herr|hallo ich|han|happened|harbour|harian|has been|has it|has no|hat mich|haus
-3 have <number>|have ?|have a|have any|have now|have signed|have to|have written|he just|he s|heads
-3 hear what|here last|herrn|hersteller|herzl*|hesite|hey|hi|hi it|hicisteis en|hoch|hoffe|holen|holid*
-3 holiday|holzb*|hort|hospice|houses|how you|hoy me|http :|hull|i am|i expect|i keep|i know|i move
-3 i need|i paid|i still|i teach|i wonder|ich an|ich ihn|ich mag|ich mir|ich sie|if not|ihnen|ihr auch
-3 ihr fur|ihr schon|ihrer region|il|il faut|il y|im bad|im sommer|imagi*|in advance|in both|in case
-3 in it|in late|in that|in time|in year|include|information|inher*|inherited|inox|inqui*|ins|insis*
-3 inspector|instagram|instalacion|instead of|insul*|insur*|insurer|insurers|inter*|interessiert
-3 inverter|invie*|invoice <number>|invol*|inzwi*|inzwischen|is already|is an|is coming|is getting
-3 is in|is not|is still|is warm|is your|ist das|ist schon|ist sie|it again|it could|it did|it for
-3 it he|it out|it says|it should|it there|it to|it with|it works|its a|j aime|j en|jacket|jahre
-3 jaja pero|jamais|jardin|je cherche|je me|je regarde|je rentre|je souhaite|je voulais|je vous|jean
-3 jefe|joine*|juntando|juntas|jure|just a|just the|juste pour|justi*|katal*|katalog|kein|kinder|klasse
-3 knock*|know it|know your|knows|kompl*|konto|kontr*|kontrolle|kostet|kowal*|krieg*|kuche|kurze|l a
-3 l affiche|l avance|l equipe|la date|la entrada|la idea|la instalacion|la neige|la noche|la obra
-3 la oficina|la poliza|la route|la verdad|lads left|langs*|langsam|las <number>|late|le escribo
-3 le mando|le nom|le temps|learn*|learning|leave the|left ?|leipzig|lejos|lena|les escribo|less|lets
-3 lg|licen*|licencia|liebe|liebs*|liebsten|liefern|lieu|lifti*|lifting|light*|like an|like me|like my
-3 like them|limited|linda|list|list ?|liste|little|little one|livraison|llamo|llegar a|lo quiero
-3 lokal*|look|look at|looking to|lorem|lorry|lots|loue|luna|m appelle|machen lassen|machen sie|made
-3 mais il|make|make it|man bei|man sich|mandate|mante*|marca|marga*|mari|mari est|marido|marie|marta
-3 mas o|maste*|mate|matin*|may|maybe|me animo|me have|me hicieron|me on|me presenter|meill*|meinte
-3 mejor*|melde|mensa*|mensaje|mensu*|mention|mer|meses|message|meter|metro|mi empresa|mi hermano
-3 mi marido|mi mujer|mia|mich|mich an|mich gern|miedo*|mient*|mientras|mieux|might be|millo*|millones
-3 millones de|minutes and|minutos|mir fur|mis papas|missi*|missing|mit <number>|mit was|mitar*|mitgl*
-3 mitte <month>|mochten wir|model*|moglichst|mois|mon mari|monat|monsi*|monsieur|month i|montr*
-3 most of|mostly|motivo|move|moved here|movem*|moyen*|moyenne|mr|much|much for|much to|muchas|muest*
-3 muestras|mujer|mussen wir|my drive|my family|my mate|my son|nach <few>|national|natural|ne le
-3 ne presse|ne sait|ne sommes|need <number>|needs to|neighbour s|neuen jahr|new boiler|new year
-3 next and|next autumn|ni siquiera|nicht|nicht zu|niema*|niemand|no|no corre|no date|no need|no tengo
-3 no voy|nobody|nobody s|noch bis|noch nicht|noch nichts|noche y|non|north*|norwi*|norwich
-3 nos gustaria|not <number>|not decided|not fussed|not i|not pay|not suppose|not take|not want|nothi*
-3 nothing|notic*|noticed|nous a|nous cherchons|nous dire|now <few>|now with|number <number>|nur ein
-3 nur eine|nur so|o es|o la|o lo|o menos|o sea|ob wir|obligatoire|obra|odd|oder ?|oder doch|oder nur
-3 of|of course|of my|of our|of them|oficial|ohren|oil change|okafor|oma|on aimerait|on behalf|on en
-3 on for|on his|on n|on reve|on s|on sera|once|one on|ones ?|only|op|optio*|options|or <month>|or a
-3 or anything|or is|or just|or thereabouts|or would|ordin*|organ*|ort|ou <number>|ou on|our ai
-3 our hall|our side|outsi*|outside|outside <number>|oven|padre|pagina|paiem*|paiement|panels
-3 panels and|panta*|papas|papel|para|para el|para no|parec*|part|part of|particulier|particuliers
-3 parto*|partout|pas avant|pas d|pas de|pas du|pasam*|pasamos|pasap*|pasaporte|paso por|passee
-3 passer vous|password|patro*|pay <coin>|pay for|payment|pedir*|pelou*|penda*|pendant les|pensa*|pente
-3 people actually|people and|people to|people who|perdo*|perfect|perfectly|period|permi*|permission
-3 perri*|personne|peut attendre|peut etre|pharm*|photographers|piano|pictu*|piden|pie|pin|pine
-3 place by|place on|planen|plans|plantas|plats|platze|play|playa|plus tard|poco de|podca*|podcast
-3 poele|point|poles|poliza|poliza del|pop in|por <number>|por eso|portugal|pour des|pour mon|pourrait
-3 pre|pregunto|premises|prepared|presenter|presq*|presque|prevu|prices for|prima*|primer|print|prix ?
-3 pro woche|prochain|profi*|proje*|project|projet|promi*|promis|proposal ?|proposed|prote*|proze*
-3 prueba|prufen|puerta|pues|purely|put it|putti*|putting|pv|qu|qu est|qu on|qu une|quali*|que ce
-3 que en|que hay|que je|que le|que los|que mi|que nos|que se|que sur|quedaron|queri*|queriamos|quest*
-3 qui en|qui est|qui ne|qui vient|quince|quitt*|quiza|quoi la|radiator|radio|rahmen|rates|receipt
-3 recev*|recko*|recla*|recu|redac*|refai*|refaire|regarder|regio*|region|regis*|regler|regul*|remar*
-3 remem*|remember|remer*|remin*|reminder|rendu|renew*|renewal|repai*|repasser|replacement|reply|repor*
-3 repos*|request|respo*|responda|resul*|rever*|reyes|richtig|richtige|rien ?|rien a|right ?
-3 right person|ringi*|ringing|ringing round|risk|roman|roughly ?|ruego|run in|run out|s about|s an
-3 s il|s it|s mir|s only|s set|s wedding|s y|saal|saber que|sachen|sagen|sagen sie|said he|sais pas
-3 sais que|sale mas|salud*|sandra|sash|saute*|save|savoir s|saw a|saying|says the|schon seit|schon wie
-3 schone|schonen|schul*|schuler|scratch|se casa|se fait|second half|secre*|secte*|secteur|see it
-3 seguimos|segun|segur*|seguramente|sehr geehrte|seit <month>|semanas y|send a|send them|send us
-3 send you|serait|settling|shall|shamp*|share|shared|she would|ship|shops|shot|should|should be
-3 should have|show|show you|shower|shown|shut|si un|sich nicht|sick|sie die|sie ein|sie oder|sie so
-3 sign in|signed up|sigo|since the|since you|since your|sind <few>|sind bei|sing|single|siqui*
-3 siquiera|sirve|so|so <month>|so a|so i|so much|so not|so we|solicitors|somet*|something ?
-3 something you|sometime in|sommes pas|sorry for|sort|sort of|sound|soy|speak*|speci*|spiel*|spielen
-3 spielen mit|sqm|stage|stands|stark*|start*|stati*|statt|stelle|still do|still open|stood|street is
-3 struc*|studi*|stuff|stunden ?|sud|suggest|suivi|sum|super|super*|suppose we|supposed|supposed to|sur
-3 sur les|sur un|survey|swapp*|swimm*|swimming|tage|talla|talla <number>|tan|tango|tarjeta|teil|teleg*
-3 telegram|telly|temas|teneis|tenemos un|tener*|tenerlo|tenga*|tengo en|tente|term|testa*|testament
-3 text me|th is|than i|that ?|that i|that s|that sort|the account|the app|the attached|the builder
-3 the clocks|the colour|the difference|the garden|the home|the last|the left|the loft|the lorry
-3 the may|the moment|the mornings|the name|the patio|the radiator|the rest|the rota|the short
-3 the shower|the solicitor|the top|the upstairs|the van|the wedding|the winter|the wrong|them ?|them a
-3 then do|there !|there will|there*|thereabouts|these|they say|thing i|this is|this winter|thought|thx
-3 tiene un|timber|time for|time since|tiny|to|to apply|to be|to my|to order|to register|to ring
-3 to speak|to talk|to tell|to the|to us|to view|tocar|toget*|together|too|top|top <number>|toucher
-3 toujours pas|tourner|tout|trabajo en|traff*|traffic|training|trasl*|traum|travaillez|travaux|treat
-3 trop|trotz*|trotzdem|truc|truly|try|trying|trying to|turning|turning <number>|tutor|twice|type
-3 u charge|u put|uberw*|uberwiesen|uk|um|umzug|un|un ano|un grupo|un moment|un petit|un peu|un truc
-3 una casa|unas|und habe|und hatten|und ist|und jetzt|und wie|und zu|under|une offre|ungefahr <number>
-3 unless|unless you|unos|unos <few>|uns das|up from|up i|up this|upright|upstairs bathroom|us to
-3 us what|varios|vaut|ve|vecin*|velo|venu|verem*|veremos|vergl*|verif*|verified|vermieter|vers|versa*
-3 verse|versichert|verte|verwa*|vez|vi que|viaje|vidal|vielen|viene y|vingt|visio|volon*|volontiers
-3 von meinem|vont|vorau*|voraussichtlich|vorke*|vorkenntnisse|vorsc*|vorschlag|vorstand|voudrait
-3 voula*|voulais|vous a|vous depuis|vous dire|vous l|vous n|vous un|vu la|w|wait|wales|war s|ware der
-3 was|was <few>|was <number>|was a|was in|was passiert|watch|we are|we bought|we can|we make|we would
-3 weather|websi*|website|weekdays|weekend of|weekly|weeks|weeks and|weg ?|wegen|weiss ich|well as
-3 wenig*|wenn|wenn ich|went to|werde|werden <number>|were|werks*|western|western union|what a|what are
-3 what can|what sort|what we|what you|when you|whether it|which|who has|who s|whoev*|whoever|whom
-3 wie eine|wife says|will need|will probably|wine|wir liefern|wir nicht|wir noch|wir sie|wir spielen
-3 wir um|wir uns|with our|within|witho*|without|wochen|wollte ich|wonderful|wondering|words|work and
-3 works*|workshop|worry|worth a|would|would ask|wrong|wurde gern|y avait|y de|y hoy|y me|y mettre|y yo
-3 ya veremos|year|year after|years at|years experience|years old|yet ?|yet he|yo|yo no|you at
-3 you collect|you ever|you for|you i|you or|you our|you run|you will|you work|you would|youngest|your
-3 your account|your firm|your own|your website|yr old|zahle*|zahnr*|zahnriemen|zeigen|zimme*|zona
-3 zwisc*|zwischen
-4 ! ich|! je|: le|;|<asks where something stands>|<coin> pour
-4 <is about an existing order or appointment>|<mont*|<month>|<month> at|<month> can|<month> el
-4 <month> et|<month> i|<month> la|<month> o|<month> oder|<month> would|<number> dec|<number> hours
-4 <number> kids|<number> not|<number> para|<number> quadratmeter|<number> there|<number> this
-4 <number> weeks|<number> wir|<number> years|<weekday> but|<weekday> no|<within 120>|?|? he|? tengo
-4 ? there|^ <few> of|^ <number> of|^ bei|^ bin|^ dear|^ do u|^ do you|^ estimada|^ fwd|^ fwd :|^ gruss
-4 ^ hay|^ hi|^ ich|^ if|^ ihr|^ ihre|^ im|^ je ne|^ laut|^ liebes|^ llevo|^ morning|^ nous avons|^ one
-4 ^ oye|^ somos una|^ unser sohn|^ votre|^ we are|^ we would|^ what|^ which|^ wir heiraten
-4 ^ wir mochten|^ wir sind|a big|a finales|a friend|a le|a look|a photo|a proposal|a simple|a trailer
-4 a wall|a wedding|ab ?|abgeben|abonn*|abord|absch*|acabo de|accor*|again*|against|ahora mismo
-4 ai <number>|ai recu|aimerais|ajust*|al mes|aleman|alguna|alguno|allein|allow|alors que|alrig*
-4 alright|also the|am an|amigas|an <number>|an ?|an einer|an estimate|ancho|and <few>|and goes|and how
-4 and somebody|and when|anlage|anoth*|another|ans en|antig*|antwo*|app says|appeler|apply|apres le
-4 apres les|archi*|are doing|arriba|ask your|asking|asks|assis*|at present|at this|atend*|auch nicht
-4 auch so|aun|aura|aus dem|autom*|autumn|avant|avec une|avez|away from|back i|balan*|balco*|ballp*
-4 ballpark|bateau|bath|be a|be after|be good|beauc*|beaucoup|bei|being|besoin d|beste|bett|bevor wir
-4 bill and|biscuits|bitten|block|bloss|blue|boards|boiler you|booked|booked for|booki*|booking|boys
-4 brauche|buchu*|buchung|buen|buenas|bueno|build*|busca*|buscamos|but there|by any|c combien|ca va
-4 cabe|called|calm|cambio|cambio de|camis*|can send|cap|capaz|carne|casa ?|casa de|ce n|charge and
-4 chauffeur|cherche un|cherchons|chez nous|chip|cita|claim|clase|cobra|coger|combi*|combien
-4 combien une|coming off|comite|comme une|compras|compras ?|compteur|con nosotros|con quien|con su
-4 con una|condi*|condition|conna*|consulta|contratar|contre|coope*|cordi*|corre|correo|corsa|costa*
-4 costaria|cotta*|cottage|cousins|cuanto cuesta|cuesta|curre*|curso|d abord|d heure|d un|damit|dan
-4 das geld|das mit|dates|de al|de ca|de cada|de su|dec|declaration|del dia|deliv*|den link
-4 den weihnachtsferien|den winter|dentista|der nachbar|der scheune|desks|detras|devel*|dia ?
-4 die rechnung|difference|different|digo que|dijeron que|dispo*|docum*|doing a|donner|dont vous|dress*
-4 du bois|duele|edifi*|edificio|editi*|eher|eilt nicht|einem|einen|eines|einfach|einfach mal|eintr*
-4 el metro|el plazo|el verano|eleven years|elle a|employed|empresas|en <month>|en los|en pdf
-4 en primavera|en que|en un|en una|encantaria|encim*|ende|ende <month>|enfin|enreg*|ensem*|ensemble
-4 entera ?|entregar|environ <number>|equipe|erst im|erst nach|es|es bei|es de|es normal|es para|escal*
-4 escribo|espec*|est chez|est dans|est deja|est pas|estimada|estud*|estudio|et elle|et la|et une
-4 et vous|etiqu*|etwas fur|event*|examp*|example|expect|exped*|experiencia|expla*|explain|extra*
-4 facture|faire un|faites aussi|falls|falta que|familia|far|fee ?|fehlt|fetch|fetes|fichi*|figure|fill
-4 finales|finales de|finis*|first one|fitted|fois|for <number>|for half|for now|for one|for you
-4 for your|forgot|fourn*|frage zu|freel*|freelance|freez*|from you|fur die|fur einen|fur mich|fur sie
-4 fwd|fwd :|galer*|galerie|garantie|garder|gebra*|geehrte damen|gegend|gehei*|geheiratet|generation
-4 gerust|gesch*|gestr*|getafe|gibts|ging|going|gotea|governors|granite|gratu*|great|grown|grundstuck
-4 grusse aus|gute|habe <few>|haben wir|haceis|hacia|haha|half <few>|half term|hand|handle|happen
-4 harbo*|have heard|have no|heard|hecke|heiraten am|hermano|hermanos|herum|him|hob|hochz*|home show
-4 hora ?|horas|hose|how long|http|hundr*|hundred|i left|i make|i may|i think|i thought|ich gern
-4 ich habe|ich muss|ich noch|ich wurde|idea de|idea es|ideen|ignore|ihn|ihn nicht|ihr sowas|ihrem
-4 il suffit|im haus|imagino|implantes|impre*|in <month>|in a|in ihrer|in return|incluye|indiv*|inscr*
-4 insti*|institutrice|interesse|interest|interested|interested in|into a|is <few>|is asking|is my
-4 ist in|it from|it has|it looked|it too|it was|it worth|itali*|its own|itself|j adore|j aimerais
-4 j habite|ja|jahres|je la|je m|je sais|junta|junta*|just being|juste le|keep|kennen|kennen sie
-4 kleiner|kleines|know by|kommen wir|konnten sie|kunde*|l <number>|l hiver|la comida|la fenetre
-4 la reunion|la senora|la vallee|label|lad|lang ist|lange|las tardes|last month|laut|le <weekday>
-4 le mois|le tour|le voisin|leafl*|leaflet|left|left the|les fetes|let the|liebes|ligne|like <number>
-4 like this|like your|limit*|limpi*|line|link|live|livre*|llama*|llevamos|lleve|lo del|loin|london
-4 looking for|los vecinos|lovely|lust|macht|madame|madre|mail|mais mon|mal|managing|manch*|marine
-4 married on|mas|mas de|masse|material|mates|maybe next|me dijeron|me encantaria|me podeis|meeti*
-4 meeting|mein|mein chef|meine|menus|merci de|messa*|mets|mi madre|miedo|might|minutes|mio|mocks
-4 moi je|moment|mon velo|money|month and|month*|monthly|mornings|muss man|musste|muster|my <number>
-4 my appointment|my cv|my grandmother|nachstes|nachstes jahr|natur*|navid*|navidad|near|needi*|needing
-4 never|nice|nicht der|nicht in|nicht mehr|nicht so|no ?|no panic|no particular|nochm*|nochmal
-4 normal ?|not|not even|not for|not let|note|note that|nous on|nous serons|nous voudrions|now and|nur
-4 nur die|nur um|o solo|obwohl|oder|oder <month>|of all|of thing|offert|ofrec*|ojo|on ne|on one
-4 ones in|open to|opening|or only|orcha*|orchard|order*|ordered|ostern|otra|otra vez|ou|ou pas
-4 ou seulement|our school|ours is|out a|over|over the|owners|page <number>|panic|panne*|pantalla
-4 paques|par contre|para <number>|parce|parce que|parce*|pas la|pasar|passa*|passi*|passiert|passw*
-4 pedido|pense que|perha*|perhaps|petit|petite question|peu de|photo of|photo*|pictures|pictures ?
-4 pisci*|planes|plates|plazo|plutot|pneu|podrian|policy|pool|por cuanto|port|portillon|pour que|preise
-4 prese*|prest*|price list|prime*|princ*|printed|pris|proposez|proxi*|proximo|pusis*|pusisteis|put in
-4 qu a|quadr*|quadratmeter|quart|que votre|quedado|querria|questions|quien|quoi|rails|recht|recogi
-4 recov*|recupere|register|registro|rembo*|remit*|remplacer|rent|repar*|reprendre|represente|reserve
-4 residents|restent|return|reve|revision|rien ne|route|run|run the|s just|saber si|sais|sale|samme*
-4 sammeln|sanie*|saute|savoir|scheu*|scheune|schie*|schon mal|school|school run|schwa*|se le|season
-4 sec|section|see how|segui*|sehr|seit <number>|seiten|selbs*|self employed|selli*|selling|seman*
-4 semanas|semble|senor*|senores|serait il|serons|setzen|shelt*|shirt|short|show on|shows|si es|si hace
-4 si on|sich bei|sie denn|since*|sind|sind wir|sir|sitio|sixte*|sixteen|slow|so she|sobald es|socie*
-4 societe|solar|some|somebody to|someone is|sometime after|somos <few>|son las|sonde*|sondern|speak
-4 square metres|start with|station|stell*|still on|suche eine|suffit de|suite|surtout pour|take on|tap
-4 tardes|tarifs|tarjetas|te mando|termine|terre*|terreno|testi*|than we|thank|thank you|that be
-4 that is|that my|that normal|the <month>|the cover|the first|the lads|the new|the other|the summer
-4 the year|their|theirs|them|there a|there would|these days|thing or|think*|thinking|thinking of|those
-4 thoug*|though|though i|thril*|thrilled|tiempo|tiene|tile|tirer|to a|to about|to any|to ask|to have
-4 to miss|to move|to say|toit|ton|too late|took over|took the|toujo*|toujours|trabajo de|track*|trava*
-4 trust|tu me|turns out|twin|ubrigens|ultimo|un <number>|un <weekday>|un cafe|un dia|un dossier
-4 un jour|un par|una idea|und <number>|und bis|und das|und nicht|und sind|und wurde|une cabane|ungef*
-4 ungefahr|unser sohn|up on|urban*|urbanisme|us and|used|used to|ustedes ?|vais|vallee|van|vans|ven
-4 ver si|verkaufen|verle*|verschieben|vert|very|veule*|veulent|veux|vi|viel|villa*|village|visit
-4 volunteers|von mir|vorst*|voss|votre|vous avez|vous louez|vous ne|vuelve|want someone|want them|ware
-4 ware das|was kosten|we get|we rent|weekends|weihnachtsferien|weite*|welchem|welcher|welco*|welcome
-4 wenn man|wenns|werden|wet|whatsapp|when she|where i|wheth*|whether|whitby|wie lange|wieder
-4 wir kommen|wir sammeln|wir uberlegen|with an|within the|woche*|wollen im|wollt*|wonder|word
-4 would need|would u|would you|writt*|written|wunde*|y cuanto|y en|y eso|y queria|y te|y vamos
-4 year <number>|yearly|years|years ago|years and|years we|yoga|you|you ?|you accept|you allow|you as
-4 you ask|you check|you guys|you next|young*|your leaflet|yours ?|yr|zahlung|zip|zone
-5 !|: <few>|<few> ans|<few> mois|<is a complaint>|<is spam>|<is still considering>|<is warm>
-5 <month> do|<month> il|<month> is|<month> j|<month> on|<number> jan|<number> o|<number> square
-5 <wants something changed or sent again>|<weekday> mornings|<weekday> pasado|? bitte|? es|? i|? just
-5 ? la|? my|? not|^ did|^ don|^ door|^ hallo|^ hello|^ i need|^ ich habe|^ is it|^ just|^ me gustaria
-5 ^ mes|^ servus|^ soy|^ vous prenez|^ whats|^ would|a <weekday>|a cuanto|a fence|a votre|add|adore
-5 allot*|an der|an offer|ander*|angestellte|anos que|appre*|are away|are looking|armar*|armario
-5 around <number>|arreg*|at it|autre|avec votre|avez vous|avoir|besser|bibli*|bin <number>
-5 bis <weekday>|bonito|brauchts|breit|busco|buy|came to|case|cerra*|cobran|cobran por|collected|comer*
-5 como son|coup|course|coute|cuent*|d <month>|damen|damen und|dans l|dans ma|data|datum|de ano|de me
-5 de momento|de precios|dejarles|delivered|depuis le|desde que|devol*|dicho|die stunde|dijer*|dijeron
-5 dios|direccion|direct|discu*|dit|do u|do with|do you|does|doit|down the|dried|drips|eigen*
-5 eigentlich|eine frage|electric|embaj*|en est|encan*|encar*|encore|entscheidet|envir*|environ|es la
-5 eso|est ce|est quoi|eure|even|ever|exper*|factura <number>|faire|faut il|finalement|food|for a
-5 for nothing|fragt|fuhre*|fuhrerschein|fur unsere|gener*|genre|gente|ginge|go for|gracias por|grani*
-5 group|grow|guada*|gusto|guy|guys|h ?|habla*|hacen|hacer*|hallo|handl*|hatte|hausm*|haut|have around
-5 have not|hello|herr|herren|heuer|hice|hit|horar*|horse|how many|ich suche|idea|ident*|if it
-5 if possible|ihr habt|ihr uns|ihrer|il vous|im rahmen|in den|incli*|infor*|informacion|inste*|instead
-5 inten*|invit*|irgendwas|is due|is it|is now|ist da|ist noch|je ne|john|jour|keins|kirsc*|klemmt
-5 know if|konnt*|konnten|kostet bei|kunst*|kurs|la salle|le petit|leani*|leaning|left a|left it
-5 les vacances|llegado|llegaron|lleva*|local|looks|los sabados|louez|macht ihr|mag|many|mas adelante
-5 master|mater*|me falta|me gustaria|me salio|mine|minut*|miss|mitte*|much are|n a|nach den|nachbar
-5 nachr*|name of|name on|needs a|ni la|no se|noel|noise|nuestra|of the|ofici*|old and|on its|on se
-5 one side|oreil*|oreille|otono|oye|pagar|pague|par de|para <month>|parcel|pas|passes|penche|pero
-5 picked up|planning|plant*|pocket|pop|por un|porton|pour <month>|preis|present|prices|primavera
-5 proba*|probably|probleme|produ*|prof|profe|pusie*|pusieron|que el|queda*|queria|querr*|recevez
-5 rechnung <number>|recup*|regal*|rempl*|renov*|reparation|repas*|reponse|reste*|reuni*|reunion|revis*
-5 richt*|roses|sabad*|sabados|sait|schau|schei*|schre*|se puede|se que|se si|seats|second|sein dass
-5 seria para|serian|serious|servus|shift|shutt*|si no|sie haben|sie im|solar*|sollte|somebody s|sonst
-5 soy la|square|stellen|still in|subir|suchen wir|suite a|sur ma|surto*|surtout|tag wir|tarje*|tema
-5 thank*|the season|the second|think|trime*|trimestre|tun|uberhaupt|ubrig*|un devis|un grand|un mur
-5 un presupuesto|und herren|und suche|units|uns im|unter|unterlagen|up before|update|va a|van a|van s
-5 varias|vecinos|vegetal|verdad|verge*|vergessen|verla*|vermi*|verra|viagra|video|voisin|vous de
-5 vous prenez|waiti*|waiting|wechs*|wedding in|week i|what does|where the|whole*|why|wir eine|wollen
-5 wollte|wonde*|wondered|wood|would not|y un|yet|zahlu*
-6 <comes from a supplier or partner>|<few> fois|<few> ou|<month> ?|<month> what|<within 210>|? lo|? no
-6 ^ are you|^ asdkj|^ cuanto|^ how much|^ was|^ your|a una|about a|affiche|alors|anda|apare*|app|asdkj
-6 bevor|bild|boat|boss|cardi*|carnet|catal*|change|clients|con los|cost ?|cours|danke|das bitte|denn
-6 diffe*|done by|eilt|es un|estaba|fait <number>|fin <month>|final*|fois par|frage|garden|grupo|gusta*
-6 gustaria|had it|hasta el|i could|ich mich|idee|ihre|ihren|in may|info|insta*|install|inver*|jen
-6 justificante|la factura|leider|llega*|mais je|meinem|meinen|merci|need to|nein|nichts|no es|numbe*
-6 numbers|ou <few>|panneaux|para la|pedal|plann*|pone|precios|prepa*|primero|pro|prob|quel|quelques
-6 real|regla*|saber|so etwas|soll ich|su|such|suche|sur la|tag ich|tambi*|tambien|tampo*|tampoco
-6 tengo <number>|that would|the bottom|ticket <number>|uberlegen|un pour|verano|vesti*|vestido|viell*
-6 vielleicht|volun*|vos|we go|wedding <number>|weg|welch*|worth|wurde|you tell
-7 ^ are|^ how|^ merci|^ price|a week|bestellt|bleib*|bleibt|bottom|castle|gegen|i only|im <month>
-7 is that|jan|juste|klein*|par semaine|pour un|preci*|pregu*|que no|sometime|summer|swap
-8 graci*|gracias|seria|si|solo|ticket
-9 is a
`,
  warm: `
-7
8 <within 210>
7 <month> what|<number> m|noise
6 ^ i need|breit|jan|juste le|probleme|sometime
5 <is warm>|<month> do|<month> i|<number> metros|<number> of|<within 120>|a fence|aleman|an ?|and do
5 and some|by easter|cardi*|datum|eilt nicht|feb|for about|fur <few>|gasten|lleve|nach den|neces*
5 new year|nicht zu|of <month>|print*|probl*|que no|recom*|refai*|refaire|sash|suchen wir|trabajo en
5 unos|weihn*|werden
4 <few> bedrooms|<few> cats|<mont*|<month>|<month> <weekday>|<month> auf|<month> from|<month> il
4 <month> on|<month> ou|<month> und|<number> jan|<number> people|<number> quadratmeter|<number> que
4 <number> square|^ <number>|^ <number> of|^ bei|^ looking|^ ma fille|^ mum s|^ quisiera|^ wir mochten
4 a battery|a simple|a wedding|about <few>|about <month>|accor*|aimer*|an electric|ancho|and <few>
4 angestellte|are away|au moins|au printemps|ausma*|bad|bis ende|boda|bonsoir on|cachet|cake for
4 cambiar|canci*|cats|cena de|charge and|cherchons|comite|como|cuant*|cuantas|cumple|dan
4 daughter turns|dec|dejan|den weihnachtsferien|dessus|dried|drinks|due|easter|einze*|en primavera
4 ende <month>|entreprise|erst nach|escal*|evenings|faire|faut il|feet|fence|finales de|fruhj*
4 fruhjahr|furniture|governors|gusta*|gustaria|have around|hay|heiraten am|hochzeit|how long|hr
4 idea es|il s|im neuen|in late|indiv*|inher*|inherited|interested in|ist in|kunst*|las tardes
4 late <month>|looking for|machen lassen|managing|marat*|masse|me gustaria|medico|menus|meses|meter
4 metres|mi empresa|mid|mocks|months|nachr*|necesito|needs|neuen jahr|nous cherchons|nous voudrions
4 oder <month>|of whom|on aimerait|online|ostern|panels and|par semaine|particular|pas de|penche
4 personnes|photographer for|plan|plates|primavera|printemps|quadr*|quadratmeter|que este|que hay
4 quere*|queremos|querriamos|quisiera|recevez|recht|reicht|reparation|repei*|repeindre|replace
4 reserver|s wedding|sampl*|sanie*|seria|should we|side of|so <month>|solar|some|somebody to
4 sometime after|sometime in|spring|stark*|take on|tenemos un|that do|the season|to begin|trava*
4 travaillez|tuned|un presupuesto|unas|und wie|ungefahr <number>|unos <number>|urgent|vorstand
4 voudrait|wait|was sie|week i|weihnachten|weihnachtsferien|wie lange|wir eine|within the|woche*|wood
4 would need|xmas|yearly|you collect|you quote|your own
3 <month> at|<month> avant|<month> can|<month> cuando|<month> et|<month> in|<month> oder|<month> would
3 <number> cm|<number> dec|<number> feet|<number> leuten|<number> may|<number> meter|<number> metres
3 <number> personen|<number> personnes|<number> tables|<weekday> oder|? there|?$|^ <few>|^ hello we
3 ^ looking for|^ merci|^ mum|^ my daughter|^ necesito|^ new|^ queremos|^ quiero|^ school|^ thanks for
3 ^ thinking of|a figure|a finales|a gauche|a proposal|a quien|a small|a student|a weekday
3 after easter|after new|after the|after xmas|ahori*|ahorita|aimerais|aimerait|al mes|all <number>
3 allow|amigas|an estimate|and again|and goes|and his|and how|and is|and somebody|and then|and when
3 anfan*|anfang <month>|anmelden|anthr*|antig*|apost*|architect|are all|armar*|armario|around <month>
3 asses*|assez|at some|auf <few>|auf <number>|aurez|avant de|avec l|be after|beds|been like
3 been offered|besoin d|bin bei|bitte um|block|block of|both of|bottom|bought a|brauc*|bride|brother s
3 by <number>|by my|ca <number>|ca se|cambi*|cambiar la|ce soit|cerem*|ceremony|chairs|charger|chois*
3 cita|cita ?|club|cm|cobran|cobran por|coinc*|comes and|comment|como se|como son|complete|con los
3 condition|confidence|copro*|copropriete|corre|cosas|cost ?|could you|cover|damage|das auch|das mit
3 date|dauert|de cuando|de personnes|de ville|deal|decide|deeds|denk|denk ich|der scheune|derec*
3 derecha|desde que|different|documents|doing the|domic*|done in|down in|downs*|downstairs|drawi*
3 drawings|drips|dusche|each|eh|eight*|ein angebot|einer|electric car|employed|encore|encore la|end of
3 enfants|entonces no|erst im|escalier|espana|essayer|et la|et me|etage|etwa|etwa <number>|extension
3 facade|faire un|fais des|fait <number>|family of|fecha :|fehlt|felt|festg*|fetch|fete|figure
3 fin <month>|finales|fit|floor in|folk|form|forma|from about|fur unsere|furni*|gemac*|gemacht|gern
3 geset*|get in|getting married|grande|gravi*|gross|haben wir|half of|hangen|hatten|hatten gern|have ?
3 have you|hear|help|her first|hit|hochz*|how|how does|hurry|i need|i want|ich mir|ich wurde
3 if possible|in by|in may|in place|in time|installer|invierno|irgendwas|is due|is not|ist sie
3 it looked|it there|it when|j aimerais|jemanden fur|just now|kids|kids <number>|knee|kontr*|kontrolle
3 kuche|la comida|la date|la direccion|la facade|la oficina|lang ist|lange|lassen|launch|le nom
3 le temps|lease|lets|like an|like it|like my|like them|like this|lived|living|loft|longu*|look like
3 loud|maison|man sich|manag*|manch*|mande*|mante*|married on|me faudrait|media*|medio|mejor*|mensa*
3 mensaje|merci de|metres of|mid <month>|miedo|mis papas|mit <number>|mitte*|moglichst|most of|moto
3 moyen*|moyenne|my son|nach|navid*|navidad|need|needs a|neue|new|no date|no hay|no hurry
3 no particular|nous on|now and|nunca|obligatoire|of an|oficina|olds|on ne|one <number>|one on|ones in
3 opcio*|opciones|otro lado|our bathroom|our lease|overl*|papas|parti*|patient|pays|pense que|pente
3 personas|personas en|persons|pharm*|piso|place by|plan de|planen|planning|play|por las|porque el
3 pour un|pouvo*|pouvoir|present|presq*|presque|prevo*|price ?|proce*|puerta|put it|quand il|que si
3 queremos cambiar|querr*|register|reha|resid*|rien d|run a|s <number>|s no|s there|salgo|same time
3 schen*|scheu*|scheune|see it|seis|seit jahren|self|self employed|sellers|senci*|sensi*|sensible
3 serait|shelv*|shelves|shifts|shower|sie denn|sind bei|single|sixty|sizes|so not|so she|sobald
3 sobald es|sohn|sollt*|sollte|sollten|somos <few>|sorted|square metres|stoff|story|stuff|stuff ?
3 sugge*|suggest|tag wir|take the|tap in|tengo <number>|thank|thank you|thanks for|the <weekday>
3 the books|the deeds|the ground|the loft|the other|the sort|the top|the works|then do|they can
3 thinking of|time after|time for|to register|to replace|toit|toujo*|toujours|traba*|travaillez vous
3 tu fais|tun|turno|twin|twins|u do|uberhaupt ?|un devis|un moment|unas <number>|und <number>|und sind
3 une petite|up for|urban*|urbanisme|us and|velos pour|verlo|vers le|visits|von mir|voudr*|voudrions
3 vous a|vous les|wann ist|want|want it|want somebody|want someone|we bought|weekend of|wegen|welche
3 west|wet|where the|wide|will need|wir einen|with our|without a|worth a|would like|year <number>
3 you allow|you got|you need
2 <coin> pour|<few> bed|<few> habitaciones|<few> meses|<few> meter|<few> months|<few> ou
2 <month> before|<month> donc|<month> el|<month> is|<month> meeting|<month> nos|<month> or|<month> so
2 <month> to|<month> we|<month> y|<number> auf|<number> avec|<number> by|<number> feb|<number> hours
2 <number> ish|<number> ist|<number> kids|<number> kilos|<number> litres|<number> nous|<number> page
2 <number> par|<number> personas|<number> places|<number> plus|<number> sqm|<number> to|<number> weeks
2 <number> would|<speaks for an organisation>|<wants 2>|<weekday> are|<weekday> nach|<weekday> we
2 <words 35>|? about|? elle|? il|? le|? seria|^ a mi|^ about|^ baby|^ compramos|^ contact|^ desde|^ en
2 ^ ihr habt|^ im <month>|^ j|^ maman|^ nos|^ ours|^ papa|^ planning|^ right|^ sale|^ tengo <number>
2 ^ thinking|^ vamos|^ vamos a|^ we had|a chat|a check|a course|a domicile|a flat|a head|a kitchen
2 a new|a peur|a proper|a quote|a week|aber ich|about|above|abuelos|acabo|acade*|accompagnee
2 accountant|acte|addresses|adopt*|adults|after|agm|agree*|ai lu|aille*|ailleurs|alica*|all on|allein
2 also a|also is|also the|alt|alter|am besten|am liebsten|am looking|am thinking|am told|amt|an offer
2 and after|and am|and can|and must|and nothing|and want|and what|anfang|anfangen|anges*|ans|anseh*
2 ansehen|antes de|antif*|antrag|approx|approx <number>|apres les|apunto|arbei*|ardoi*|are getting
2 are planning|around <number>|around the|arzt|assessment|at easter|at lunch|at ours|attaq*|attendre
2 attic|aun no|ausbau|autant|avant|avant les|avez vous|aviso|baby|back of|baign*|barbe*|bathr*
2 bathroom|battery|be good|be grateful|bed detached|bed semi|bedrooms|been to|begin with|behind|beside
2 bespr*|besteht|besten|beton|better|better than|bien con|bieten|bieten sie|bill ?|boden|boiler
2 bonjour madame|bonjour on|bouch*|bought|bouquet|branc*|brauch|brauche|brauchen|brauchen wir|braucht
2 brauchten|break|bring her|bruder|budget|bueno|builder|built|busca*|buscamos|but a|but we|by a
2 ca vaut|cambiar el|came back|carnet|carpet|carpo*|carport|carrelage|casa|casa en|cave|ce genre
2 ce serait|celeb*|cello|celui|cette fois|chambres|chaque annee|charg*|charl*|chest|chien|children
2 chiqu*|choir|choisir|cob|coeli*|coeliac|come ?|come for|comer*|comida|compania|compramos|comptable
2 con las|condi*|condo|conduite|conduite accompagnee|conse*|conseille|conservation|contents|contractor
2 cork|corre prisa|cost for|cousin|crack*|cracked|creus*|creuser|cuando se|cumplo|current|d environ
2 d ici|dafur|damp|danach|dankb*|dankbar|dans ce|das nachste|dass er|dates|day and|day for|de a|de ano
2 de maman|de reyes|de unos|debut|debut <month>|decis|decis*|decision|delai|den winter|depart
2 der antrag|der estrich|der woche|desce*|desde <month>|despa*|despacho|detac*|detached|detras|dia ?
2 diario|die kleine|diffe*|dining|disco*|disons|do if|do u|do you|does one|domicile|doppe*|douche
2 dragg*|dragging|dressing|droit|du voisin|early|early <month>|eilt|ein neues|einba*|eine freundin
2 eines|einzug|el bano|el coche|el medico|el piso|elle ne|eltern|empfa*|empie*|emplo*|en a|en un
2 en visio|encim*|encon*|end|ende|enfan*|engine|enough|enreg*|enton*|entonces|entrado|entre*
2 entregan el|erst|es nicht|escalera|eso lo|esper*|est un|estrich|estud*|et <number>|et ce|ex|examen
2 exist*|exten*|far|far ahead|faudr*|faudra|faudrait|fecha|fehlen|femme dort|fetes|fiat|fiest*|fiestas
2 fille|fils a|fin|fin de|final de|final*|finally|first fortnight|first one|first week|fish|flach*
2 flachdach|flat ?|flexi*|flexibel|folded|fonct*|font|for her|for my|for that|for when|fortn*
2 fortnight|fourt*|fourteen|freez*|from <month>|ft|garage|garden|garder|gather|gebra*|geerbt|gegend
2 gemacht werden|gern ein|get her|gibt|ginge|glass|glass*|glasses|gluten|go in|go up|grande y|gross*
2 ground is|grun|grund*|guy|haben <number>|haben ?|habitaciones|habla*|habra|habra que|halt|hard
2 hardly|hatten wir|haus ?|have it|have lived|have not|have signed|have taken|hay <few>|hay que|heads
2 hear what|hello we|help with|her|herum|hesitons|hin|house|how far|i bring|i found|i gather|i run
2 i wish|ich brauche|ich konnte|ich nicht|ich suche|ideal*|ideally|ihn|il aura|il faut|il n|im <month>
2 im fruhjahr|im haus|im janner|imagi*|in der|in so|include|incluye|indicate|infor*|insti*
2 institutrice|insul*|insurer|into|into a|invie*|is about|is at|is being|is better|is it|ish|it and
2 it done|it must|it should|it work|janner|jardin|jeman*|jemanden|jen|jo|jours pour|just moved|kanzl*
2 kanzlei|kapaz*|kapazitat|kasse|keep the|keepi*|keeping|keeps|keins|keybo*|keyboard|kirch*|knows|komm
2 kosten ?|l air|l avance|l eau|l hiver|la ?|la casa|la cave|la cena|la il|la mairie|la moitie|la obra
2 la primera|la route|la salle|la tela|landlords|lapto*|laptops|largo|lawn|le jour|le plan|le terrain
2 leaki*|leaking|lena|length|les fetes|les plans|les premiers|less|lesso*|lessons|let it|let the
2 leuten|liebs*|liebsten|light|light*|like|like <few>|like somebody|like someone|like the|likely|lime
2 limited|list ?|litres|living room|livrez|llp|lo puedo|location|long as|longues|looki*|looking|lounge
2 lu|ludlow|m <number>|m wide|ma fille|ma tante|machen|machen sie|maest*|mairie|mais j|maison a|maman
2 manan*|mananas|married|master|mater*|matin*|may <number>|maybe <few>|me an|me apunto|me decis|meets
2 mein sohn|meine mutter|meinte|meldet|metros|mettre|mi mujer|mi padre|mich|miedo*|mient*|mientras
2 mieux|mil|mir|mocht*|mochte|mochten|moder*|mogli*|moitie|moment|money put|mornings|move to
2 moved here|moved out|mujer|mussen|musste|mussten wir|my cousin|my family|my parents|ne sommes|near
2 near the|need <number>|need about|need and|need from|need somebody|needed|needi*|needing|neu|nhs
2 ni la|nicht in|nietos|nino|niveau|no corre|no panic|noch bis|noch ein|noch nicht|noel|nomas|norma*
2 north*|northern|nos gustaria|nos han|not been|not come|nous hesitons|nous venons|o <few>|obra
2 of cost|of months|of them|off me|old and|on an|on prefere|on voudrait|one for|one off|ones|only ?
2 optio*|options|or <month>|or at|or bring|or just|or so|or thereabouts|otros|ou <few>|ou la|our old
2 over <few>|over the|padre|page and|paint*|painted|panic|papel|papiers|para mi|para no|parce que
2 parce*|parfa*|parfait|particulier|pasada|passe|passe*|patch|patio|pedir|pelo|pensa*|pensamos|peur
2 pied|pies|pin|pine|piso de|pisos|place pour|plain|plain pied|plann*|plans|plant*|plantas|plaster
2 platze|playi*|playing|plaza|please it|pleased|pleased to|podrian|point|por el|portillon|portuguese
2 pour <few>|pour faire|pour ma|power|prefe*|prefi*|preis|preislich|premiers|pres|presu*|presupuesto
2 prevue|prima*|printed|probar|probe|professional|proposal ?|pta|public|puede ir|put by|qu est
2 quand vous|que alguien|que habra|que nos|que nous|que tiene|quels|querria|qui est|qui s|qui vient
2 quisi*|quote|rail|rate and|raum|raus <number>|rear|recev*|recommend|redone|regio*|regul*|rein ?
2 remar*|remise|repla*|residents|rez|richt*|richtige|ridge|rien ?|right person|roofer|room for
2 roughly <number>|rufen sie|rush|rush at|s about|s at|s name|s office|s up|saber que|salido|same day
2 samples|sat <number>|sauf|saute*|savoir s|schauen|schie*|schli*|schlo*|school|se le|se passe|seats
2 second hand|see our|seem to|segun|selbs*|selle*|send us|separ*|serait bien|settle|setzen lassen
2 should be|should like|si hace|si la|side|sie an|sie ein|sie noch|signed up|sillas|simply
2 sind <number>|sind eine|sind wir|singa*|singapore|sister is|small|so far|so long|so there|socie*
2 societe|soit|soit fait|solid|soll die|some point|someone to|somet*|something ?|something about
2 sommes pas|son|sons|sound|sous la|space|speak*|speaks|spring and|spring do|sq ft|sqm|square|stages
2 stair*|starting|steel|steps|still do|strin*|strings|strip|stuck|student|style|subir|suche eine
2 switch|tables|tablets|tache|tant que|tap|tardes|techn*|tell us|temas|tenerlo|tengo en|tengo que
2 tengo un|terra*|terrain|terre|tete|th <month>|th <number>|th i|that ?|that a|that be|that is
2 that sort|the agm|the baby|the bottom|the builder|the downstairs|the extension|the family|the house
2 the mornings|the run|the shower|the summer|the upstairs|the wheel|the winter|them|them and|them by
2 then we|thera*|there !|there is|there*|thereabouts|thing and|think i|think*|thinking|third of
2 this side|this time|though i|through that|tiene|tiene que|till the|time in|to bring|to it|to let
2 to order|to run|to sort|to take|to understand|to us|toca|tocar|tombe|touch*|touche|trabajais|trabajo
2 track|tranc*|transport|trasl*|travaille|tray|treated|turn|turnos|uber den|ubernehmen|ultimo
2 un <number>|un an|un bano|un grand|un piso|un vieux|und ein|und haben|une|une maison|une tache
2 ungef*|ungefahr|unser sohn|unterlagen|up there|uprig*|upright|us <few>|us <number>|us an|us have
2 us the|ustedes ?|utili*|vais|vater|venons|venta*|ventanas|vers|versichert|veux|victo*|victorian
2 video*|vidrio|violon|visa|visio|vit|vivim*|vivimos|vivimos en|von meinem|vor dem|vorha*|vorher
2 vorsc*|vorschlag|vuelve|wait until|walls|wand|warm|warte*|was in|was my|was wurde|we go|we had
2 we sign|we would|week of|weekends|weg|well ?|well as|wenn sie|what have|what is|what would|what you
2 when :|when the|whene*|whenever|whenever you|who does|who has|wing|winter|winter and|wir hatten
2 wir mochten|wir noch|wir wollen|wird|wissen ob|with this|with what|wohl|wollen|work with|would both
2 would suit|would want|wurde|wurde das|y <few>|y hasta|y la|y que|year|year and|year olds|year the
2 years old|years we|you act|you charge|you come|you could|you suggest|you take|your chap|your rates
2 yr|zeitl*|zeitlich|zieht|zu haben|zusam*
1 ! <few>|! je|! on|! wir|: <few>|: <number>|: el|: it|: un|<few> adults|<few> and|<few> bis
1 <few> enfants|<few> hundred|<few> in|<few> no|<few> panels|<few> rues|<few> to|<few> velos
1 <few> year|<is still considering>|<month> <few>|<month> after|<month> and|<month> ca|<month> est
1 <month> have|<month> if|<month> la|<month> need|<month> pour|<month> que|<month> si|<month> un
1 <month> you|<names something that went wrong>|<need>|<number> <month>|<number> ans|<number> bed
1 <number> could|<number> de|<number> degrees|<number> gaste|<number> has|<number> if|<number> le
1 <number> lo|<number> minutos|<number> o|<number> para|<number> s|<number> st|<number> stock
1 <number> the|<number> we|<number> wide|<number> x|<offers services of its own>|<unhurried>
1 <weekday> mornings|<weekday> the|<wishes call>|<wishes repair>|<words 60>|? j|? what|^ a|^ been
1 ^ bei uns|^ bin|^ bonjour notre|^ en la|^ first|^ fur|^ fur die|^ fwd|^ got|^ hi do|^ i|^ i am
1 ^ i have|^ im|^ is there|^ l|^ le|^ me gustaria|^ mein|^ mes|^ mi|^ mi padre|^ my sister|^ name
1 ^ name :|^ nous|^ our|^ our roof|^ queria|^ seit dem|^ servus|^ somos|^ somos una|^ tenemos|^ thanks
1 ^ the ash|^ there|^ there are|^ unser sohn|^ unsere|^ wir|^ you did|a barn|a boy|a ce|a chimney
1 a crack|a divorce|a fin|a first|a fortnight|a grant|a hot|a house|a la|a lawyer|a parle|a pas|a peu
1 a power|a pris|a problem|a quelqu|a refaire|a second|a set|a shed|a sheet|a smaller|a thing|a third
1 a time|a tiny|a une|a van|a votre|a white|abges*|aboga*|abogado|abord|about <number>|about a|abrir
1 abuel*|acabo de|acces|accom*|accounts|acerc*|acto|actual|acuer*|acuerdo|addre*|admit*|adore|advan*
1 advance|advice|advise|advise your|after that|age|agrad*|agradeceria|agreed to|agreement|ai pas
1 ai une|aimerais qu|ait|ajout*|ajouter|alber*|algo que|alive|alqui*|altes|altona|among|an einer
1 an oven|analy*|ancie*|ancien|and could|and hear|and needs|and our|and tell|and that|and with|anda
1 angeb*|anmel*|anne|annual|ano pasado|anodes|ans il|anschauen|antes|antic*|antwort|any evening|anyway
1 appart|appeler|appointment is|apunt*|aquar*|arbeiten|archi*|architecte|are <few>|are both|area|arms
1 around|arran*|arriba|arrives|as it|asi|asi que|atten*|attor*|attorney|au dessus|auch noch|auf einer
1 auf ihre|aun|aunque|aurait|aus der|automatic|avant que|avec des|avec un|away from|awful|b <number>
1 bache|back to|baignoire|baja|bajo|balco*|balli*|band|bano|barba*|bare|bathroom has|bauti*
1 be <number>|be before|be held|be more|be this|beant*|beauc*|beaucoup|beave*|beaverton|bees
1 before <number>|before christmas|before then|before we|begin|begin*|beginner|beginning|begins
1 begleitet|behind the|beide|bekommen|benot*|berge*|besoin|besti*|between us|bien la|bien que|big
1 bilde*|bildern|birth certificate|bisho*|bishopston|bitte noch|bitten|bitten um|bj|bj <number>|black
1 bleibt|bois|bonjour notre|bonne|book|booked for|both|bought the|bouqu*|boute*|box room|boxes
1 boxes of|brass|breast|bromp*|brompton|broug*|brought|buffet|but it|but they|by|by about|by our
1 by post|cake|calen*|came with|can one|can send|can you|canada|carre*|casamos el|casas|caso|castle
1 ce qu|ce qui|ceili*|celle de|centro|certificado de|certificates|cet|cette annee|chang*|changing
1 chape*|charge a|charges|cheaper|check*|checked|chez moi|child*|chose|choses|christmas we|civic|civil
1 cleaned|clients|closed|cocka*|cockapoo|coctel|coffr*|collegues|combien de|come back|come out
1 comes out|comida de|comis*|comme*|como trabajais|compe*|compt*|compteur|comun*|comunion|comunion de
1 con algo|condu*|cone|confo*|connais|conne*|considered|const*|consu*|consultant|consultation
1 contact form|container|conte*|contractors|contrat|contratar|contribute|conversation|conversion
1 coord*|copies|cordialement|corri*|costa*|costaria|cotta*|cottage|could it|could not|could someone
1 courant|covers|cuadr*|cuando|cuantos|cuarto|cuent*|cumplo <number>|cup|cupbo*|curre*|d <month>
1 d abord|dachb*|dachboden|dana|das uberhaupt|dass ich|date :|date yet|daten|daugh*|daughter
1 day <number>|day before|days in|de acuerdo|de baja|de cada|de casa|de ces|de choisir|de eso|de fin
1 de large|de ma|de mes|de mi|de momento|de navidad|de que|de un|de venir|deadl*|deadline|dean|decides
1 decidido|decidir|decke|decou*|degre*|degrees|deja|dejarlo|dejeu*|dejeuner|del hospital|deleg*|deliv*
1 demas|demi|denen|denn|denti*|dentist|depen*|depuis <month>|depuis <number>|desk|desks|despu*|despues
1 despues de|devis|dia a|diabe*|did it|did the|die fassade|die woche|dieses|dire|directly|dit qu
1 do <number>|do all|do any|do on|do something|do we|do ye|does it|does not|does that|dormi*|dort
1 doubl*|double|doy|draus*|draussen|dress*|dry|du bois|du salon|due at|durch*|during|eat|eau|echel*
1 echelle|edifi*|edificio|educa*|eiche|einla*|einsc*|either|el ano|el banco|el jardin|el otro
1 el primer|el trabajo|electric|elle|elle a|elle est|embar*|employer|empresa|en <month>|en casa|en las
1 encar*|encore le|encore mais|ends|ends <number>|energ*|english|enkel|ensem*|ensemble|enten*|entie*
1 entiendo|entra*|entre <number>|entre las|entwi*|envir*|environ|environ <number>|envoie|erfah*
1 erfahrung|erhal*|erhalten|erset*|ersetzen|ersten|es|es <number>|es bei|escrito|ese dia|esperar
1 est deja|est en|est la|est parfait|est pas|est passe|est prevu|est vous|esta todo|estamos de
1 estimate|estri*|estudio|et le|et nous|et voudrions|etiqu*|etwas ?|eveni*|ever let|everything on|exam
1 except|excha*|exclu*|existing|experience with|extra|faites ce|falta|father s|faut|fee ?|feed|feel
1 feier*|femme|fenetres|fifte*|fifteen|fill|firm of|first|first floor|fix|fixe|fixed|flexible
1 floor <number>|fois par|fond|for <number>|for a|for an|for eleven|for his|forfa*|fract*|french|frere
1 friends|from <few>|from <number>|from my|fuhre*|fuhrerschein|funci*|fund|fur|fur eine|fur einen
1 fur meine|fur meinen|fwd|gable|galway|garage door|garage roof|garden is|gardez|gas certificates
1 gaste|geburtstag|gegen|gehen|geht es|geht s|genre|genre de|gern einen|gern jemanden|gerust|gestell
1 gestrichen|getau*|getauft|gets|gewor*|geworden|gibt s|gibts|girl|give me|given up|glaub|glaub ich
1 glori*|glorious|go to|goes|goes back|goes in|goes on|gone and|got <number>|got the|gouter
1 gracias por|grade|grandmother|grateful|gratte|greni*|grenier|gros|ground|groupe|grown|grundach
1 grundstuck|grupo|guitar|gustaria saber|habe|habe <few>|habe ich|haben uns|hace falta|hacer un|haces
1 had it|haie|hand|handl*|happen|harian|has come|has given|hast|hast du|hasta <month>|hasta entonces
1 hat mich|hates|hatt|hatte ich|hatten sie|hausb*|have given|have got|have my|having the|he can|he is
1 he wants|head|head ?|health|heater|heira*|heiraten|help us|her on|her round|here from|hermana|herst*
1 hersteller|herzlich|hesit*|hi do|hice|hija|him in|hinter|hinter der|his teeth|holid*|home and|hones*
1 honestly|honor*|hoping|hoping to|hopit*|hopital|horar*|hospital|hotel|house and|housi*|housing
1 how many|how you|hull|humed*|humedad|husband and|i come|i could|i get|i make|i mean|i own|i take
1 i think|i understand|i wo|ich eine|ich noch|idea de|ihm|ihr habt|il|il faudrait|il vous|ils|im
1 im bad|imagino|immer|implantes|in both|in early|in his|in next|in one|in principle|in ruhe|in that
1 in year|incli*|including the|indep*|indic*|ins haus|inspection|inspector|instalacion|inste*|instead
1 insulated|insulation|interessiert|interest|into my|invit*|invol*|iphone|irgendwann|iron|is <number>
1 is ?|is a|is already|is getting|is here|is still|is that|is warm|is water|ist da|ist jetzt|ist mir
1 ist von|ist zu|it a|it but|it can|it does|it ever|it he|it to|it too|jahres|je la|je veux|jeden
1 jemanden der|jette|jetzt schon|john|joue|journee|jusqu a|kann ich|kann man|keiner|kids and|kids are
1 kilos|kinder|kindern|kindly|klavi*|know how|know your|kommen wir|konnte|konze*|kundi*|kundigung
1 kurze|l <number>|l ancien|l entree|l hopital|la baignoire|la instalacion|la main|la segunda|land
1 landi*|landing|lang|langu*|last done|laut|lawyer|le|le <weekday>|le sol|le velo|left the|leider|let
1 let me|let you|letzt*|liber*|lieu|lifted|like that|like your|live|live in|lleva|llueve|lo del|logo
1 london|long|looked|looking to|los <few>|los anos|los vecinos|losing|lost|lower|ltd|luego|luft|luna
1 lunch|m|m of|machi*|machine|macht|macht ihr|made|maint*|maintenant|mais il|mais le|maison de|mal
1 manage|mange|marca|maria*|mariage|marido|marri*|mas|mas o|mas pero|mas tarde|material|may
1 me <number>|me about|me and|me falta|me have|me hicisteis|me how|me know|me salio|measu*
1 measurements|meeti*|meeting|mein|mein bruder|mein vater|meine|meine schwester|members|mes ?
1 mi hermana|mi hija|mi marido|mich im|midi et|minim*|minimum|mio|mir bitte|mir ist|mit|mit einem
1 mitar*|mois|moment la|mon frere|mon velo|montage|month or|moved|moved to|moving|much as|mum s|music
1 mussen wir|muster|mutter|my daughter|my drive|my father|my partner|myself in|n a|n y|nach <few>
1 nach <number>|nachste|name|name :|name on|names|ne sait|nearly|neben*|need <few>|need a|need your
1 nein|neuen|next step|next to|nicht|nichts|niema*|nights|ninguna|no|no idea|no la|no puede|no rush
1 no se|nobody is|noirs|nom|normally|nos entregan|not going|not got|not i|not in|nota|nothi*|nothing
1 nous|nous dire|nous souhaitons|nouvelle|novio|now but|now the|nun|nur die|o <number>|o menos|ob wir
1 obras|occup*|oder doch|oder nur|of attorney|of everything|of tea|offer|office|ofrec*|often|og|ohren*
1 okay|old|on account|on and|on it|on le|on vous|on what|once|once a|one ?|one bedroom|one thing
1 one wheelchair|one with|op|open|or do|or next|ordin*|ordon*|ordonnance|orien*|other|others|otras
1 ou <month>|ou c|ou on|oublie|ouest|our hall|our kitchen|our porch|our roof|our shop|our side|out and
1 outside <number>|oven|over to|paddo*|paddock|panel|panels|papie*|paques|par de|par le|para <month>
1 parc|paren*|parents|partir du|partners|pas avant|pas encore|pasa|pasar|pase|passee|passer a|patas
1 path|patie*|patri*|pay and|pcc|pedal|peine|pendant|pendiente|pensaba|pensando|pension|people to
1 per head|perfect|perfecto|perha*|perhaps|permit|perri*|personen|peu|peu pres|peur de|peut on|peux la
1 pfarr*|pflan*|pflanzen|pfleg*|photographer|piece|piedra|pierre|pipes|piso en|place ?|place in
1 place is|planc*|plane|planned|planning to|plate|platt*|pleas*|please call|please ring|please send
1 plenty|plenty of|plumb*|plus a|pneus|pocket|poco de|poele|poles|polish|poliza del|poner*|pool|poqui*
1 poquito|por lo|por nosotros|porque|porti*|posib*|post and|post it|posts|pour l|pour mon|pourr*
1 pouva*|pouvait|power of|prefere|preference|premi*|prend|press*|pressure|previ*|previous|prevu
1 prices and|primer|princ*|principle|priva*|privat|prix ?|probate|problem|promis|proper|properly
1 proposal|proprietaire|puppy|qu|qu elle|qu on|qu une|quarantaine|que ce|que je|que mi|que quiero
1 que ya|queda*|quedado|quelque chose|queriamos|qui|quiere|quoi la|racon*|radia*|radiators|rahmen
1 raised|rappe*|rate|rather than|real|reali*|rechnen ?|recko*|reckons|recto*|rectory|recu la|region
1 reich*|reichen|rein|remettre|remod*|rempl*|remplacer|rende*|renew*|renewal|renov*|repar*|report
1 represente|reste*|restent|revision|reyes|right ?|ring the|risk|road|roman|roman*|romanian|roof and
1 roof is|room is|roses|rouge|roughly how|roule|rues|rufen|ruhe|run in|s been|s done|s had|s il|s only
1 s right|s the|s worth|s y|sacar|sachen|safe|said get|saison|sait|sale una|salida|say that|says the
1 schei*|schwester|scrat*|scratch|se fait|se nos|se puede|se que|se si|season|seat|second half
1 seit <month>|seite ist|selber|selbst|semana y|send a|send you|senor*|senores|separately|seria*
1 seriamos|series|servus|sessions|set of|set up|settled|setzen|share|she says|she will|shed|should
1 show on|showe*|showers|showi*|showing|si el|si elle|si les|si lo|si tout|sicht*|sick|side is|sides
1 sie ?|sie das|sie mich|sie mir|sie von|sie wieder|sieht man|silver|simple|sind|sing|site and|size
1 size of|so|so i|so it|so no|so on|so the|soeur|soft|sol|solan*|solange|solicitors|soll im|someb*
1 somebody|somebody on|someone come|someone who|something you|sonde*|sondern|sooner|sophie|sort de
1 souhaitons|sounds|soweit|spat|spate*|spatestens|speci*|spielt|staff|stairs|stands|start with|start*
1 steht in|steue*|storm|stripped|suche|suchen|suffi*|suits|sum|supply|supposed|supposed to|sur la
1 surge*|survey|suspended|swimm*|swimming|sworn|tag mein|take|take down|taken|taking|talla
1 talla <number>|tank|tax|tea and|technique|techo|teil|tela|teletravail|tell|tell me|tempe*|tener
1 tener*|tenga*|tengo la|term|terms|terms and|terre*|terreno|testi*|th at|th of|than i|that cost
1 that it|that my|that we|that would|that your|the afternoon|the ash|the bathroom|the box|the church
1 the coast|the council|the door|the draft|the end|the fee|the form|the fox|the gable|the garage
1 the half|the hall|the hospital|the insurer|the last|the list|the lot|the may|the money|the new
1 the order|the pcc|the place|the residents|the road|the size|the solicitor|the week|them ?|them a
1 then|there ?|there a|there are|there s|there were|they say|think|think a|think he|third
1 this something|tienda|tile|tile from|till <number>|tille*|tiny|to <month>|to a|to and|to collect
1 to do|to fit|to have|to hear|to keep|to put|to ring|to work|todas|tomas|top|towels|tpo|trail*
1 trailer|tranq*|trente|trocken|truly|turni*|turning|turning <number>|turns <number>|tus|twenty|u
1 u put|uber die|uberall|ubers*|ultima|umzug|un|un coin|un despacho|un dossier|un entretien|un par
1 un peu|un premier|un seul|un truc|una comida|una idea|uncle s|und ich|und in|und nicht|und suchen
1 under a|understand|une demi|une heure|une vingtaine|ungefahr ?|unos <few>|uns im|unserem|unter
1 until the|up|up <weekday>|up by|up from|up in|upsta*|upstairs|us what|used to|usual*|usually|valor*
1 valua*|valuation|vaut|vecin*|vecinos|velos|velos de|vemos|ven|ver si|verei*|verordnung|verti*
1 vertical|video|vieux|village hall|vingt*|vingtaine|visit*|visitas|vivo en|voisin a|voit|volun*
1 von <number>|vor <few>|vorke*|vorkenntnisse|vous ?|vous de|vous faites|vous le|vous prenez
1 vuestro comedor|walk|wall for|want her|want them|ware|ware das|ware der|washi*|washing|water|water*
1 way and|we are|we just|we live|we rent|we run|we shall|websi*|website|wechs*|weddi*|wedding
1 wedding <number>|wedding at|weds|weeke*|weekend <number>|weeks|weiss ich|wenn man|werde|wheel*
1 wheelchair|wheels|when|when do|when my|when she|when they|where i|whether we|whether you|which i
1 which the|which we|while|while we|white|who is|wien|wife s|windo*|windows|winters|wir brauchten
1 wir denken|wir es|wir gleich|wir heiraten|wir mit|wir sind|wish|wishes|with someone|within|wo not
1 wohne|wohnu*|wohnung|wollen im|wollen wir|worden|work ?|work and|worry|would be|would do|would help
1 would that|would the|would u|wurd|wurde gern|x <number>|y como|y cuanto|y el|y es|y eso|y los
1 y mettre|y nos|y queremos|y sin|y ya|ye|year ?|years ago|years on|yet|yo|york|you ?|you accept
1 you fit|you give|you go|you kindly|you make|you set|you still|you tell|you usually|you work
1 you would|young|your leaflet|your name|your terms|yr old|zarag*|zaragoza|zeit|zona|zur|zweim*
1 zweimal
-1 ! <number>|! ich|! your|: <weekday>|: en|: http|: la|: le|: webmail|;|; si
-1 <asks for a fee that nobody owes>|<asks where something stands>|<coin> fur|<coin> ht|<coin> per
-1 <comments on your website>|<cool 0.5>|<few> de|<few> dias|<few> have|<few> mins|<few> on
-1 <few> questions|<few> this|<has the wording of a known fraud>|<has the words of an application>
-1 <has the words of the press or of a study>|<is a bulk offer>|<is a complaint or a guarantee case>
-1 <is about something unfinished>|<is about work under way or finished>|<is an offer in bulk>
-1 <is support>|<is unsure whether you do this>|<month> but|<month> con|<month> pero|<month> se
-1 <month> son|<month> vous|<names prices of its own>|<numb*|<number>|<number> <coin>|<number> <few>
-1 <number> a|<number> au|<number> dias|<number> do|<number> elm|<number> en|<number> grad
-1 <number> guests|<number> hi|<number> is|<number> j|<number> last|<number> minutes|<number> mit
-1 <number> nd|<number> pero|<number> por|<number> star|<number> tagen|<number> tomorrow|<number> w
-1 <number> words|<offers search-engine work>|<promises more customers>|<says what they do or study>
-1 <sounds vague about whether and when>|<speaks of work you have done>|<support 0.5>|<trade 1>
-1 <undated>|<weekday> after|<weekday> an|<weekday> and|<weekday> avant|<weekday> avec|<weekday> night
-1 <weekday> one|<weekday> os|<weekday> suit|<weekday> week|<weekday> when|<wishes book>
-1 <wishes decided>|<words 12>|<words 6>|? also|? bien|? cheers|? do|? et|? ich|? je|? lg|? mi|? on
-1 ? she|? si|? thanks|? und|? warmly|? wir|^ betreff|^ betreff :|^ bjr|^ bonjour docteur
-1 ^ bonjour monsieur|^ bonsoir je|^ buenas soy|^ buenos|^ buenos dias|^ cher|^ congratulations
-1 ^ congratulations !|^ could|^ die|^ don|^ every|^ fao|^ final notice|^ following|^ gruss|^ guten tag
-1 ^ hay|^ hello|^ hello !|^ hello dear|^ hello do|^ hi there|^ i do|^ i keep|^ in|^ invoice
-1 ^ invoice <number>|^ kitchen|^ landlord|^ les|^ llevo|^ llevo <few>|^ ma|^ me|^ meine|^ mon fils
-1 ^ monsieur|^ morning|^ my|^ notre|^ please|^ pour|^ quick one|^ re|^ se me|^ she s|^ she said|^ si
-1 ^ taking|^ taking on|^ third|^ un|^ we|^ we are|^ we need|^ wir haben|^ wir heiraten|^ wir sind
-1 ^ would|^ yo|^ you have|^ your mailbox|a annecy|a birthday|a box|a call|a class|a couple|a droite
-1 a fait|a family|a free|a gap|a garage|a great|a group|a guest|a ladder|a laisse|a las|a little|a lo
-1 a look|a lot|a mobile|a one|a page|a partner|a place|a poder|a shared|a slot|a toute|a una|a ver
-1 a vingt|aber|aber auf|about half|about horses|about how|abuela que|acaba|accep*|accepted|acheter
-1 across your|act|add|adresser|afficher|after <few>|afternoon|afternoon and|afterwards|again this
-1 again*|against|agent|agents|ago|agreed|ai ete|ai fait|ai vu|al <number>|al frances|alerg*|algo
-1 algo para|algui*|alguien|all evening|all in|all right|allerdings|allergique|along the|alrig*|alright
-1 als|alten|alto|am <number>|am an|am asking|am hearing|am off|am on|am putting|am with|amount
-1 an article|an den|an idea|an prochain|an und|ancienne|and|and <weekday>|and back|and does|and half
-1 and he|and it|and just|and maybe|and no|and nobody|and noticed|and one|and say|and should|and take
-1 and would|andere|anfra*|anfragen|angebot|anhan*|anhanger|annexe|anniv*|anniversaire|ano|anoth*
-1 another|ans a|ans de|ans j|ans je|ansch*|any|anything at|anything for|anything free|anywh*|anywhere
-1 anzahlung|appar*|applied|apply|appointed|approved|apres|are at|are best|are due|are ever|are number
-1 are putting|are thinking|are your|arriv*|artic*|article|article on|artis*|artisans|as on|as the
-1 as your|ascensor|asesor|ashby|aside|aside for|ask for|ask what|ask you|asked for|asks|assembly
-1 assembly rooms|assis*|assurance|at all|at christmas|at half|at least|at present|at st|at the|at this
-1 attach|attorney for|au|au matin|au sujet|audit|auf dem|auf die|auf ein|auf ihrer|auf seite|aufge*
-1 aufgefallen dass|aufstellen|augen|aura <number>|aurais|aus|ausse*|autom*|autour|autre
-1 autumn <number>|aux|avail*|available|avant <month>|avant la|avec|avec le|avec mon|avec une|avez|avis
-1 away|ayuntamiento de|azul|baby s|bach|back ?|back i|back the|baker*|bakeries|balance|balcony
-1 bank transfer|barn|base|bastante|bathroom ?|batte*|batterie|be|be <few>|be ?|be in|be off|be open
-1 be out|beat|beau|beautiful|becau*|because|bechs*|bechstein|become|bedro*|been|been nominated|befor*
-1 before he|before it|beforehand|bei euch|bei mir|bei uns|bekommt|believe|belle|ben|besch*|best price
-1 bestatigung|beste|betreff|betreff :|between <number>|between the|bibli*|bien etre|bien sur|bilder
-1 bills|bin noch|binnen|birth*|birthday|bis <number>|bis dahin|biscuits|bjr|bleib*|bleiben|bloss|board
-1 boards|bonjour docteur|bonjour monsieur|bonsoir je|boot|boots|bosch|boss|bothe*|bothered|bought it
-1 brauche ich|brauchte|brief*|bring it|bring the|bringen|buchhaltung|buenos|buenos dias|buro
-1 businesses|but if|but the|but there|but you|buying|by <few>|by then|by this|by tomorrow|cabane
-1 cabin*|cada|call|call out|calle|calls|calm|came across|came down|came off|came through|camio*|camion
-1 camionnette|camis*|can be|can come|can drop|can work|cance*|canic*|caniche|cap|car for|card and
-1 card details|care of|carta|cas|casi no|casino|casse*|catalogo|cauti*|caution|ce midi|ce que|ce sera
-1 certa*|certified|cette nuit|chalet|chamb*|chambre|chance|chance of|change the|changed|changes|chaque
-1 charge|charge for|charge per|charged|chate*|chateau|chaus*|check|cherche un|chez le|chez ma
-1 chez vous|child|chimn*|choisi|city|ciudad|claim|clair|claro|class|cle|clean*|cleaner|cleaning|clien*
-1 clinique|closi*|closing|coats|cocina|col|colla*|colleague|collect|combi*|combien|come and|come by
-1 come in|come on|comed*|comedor|coming through|coming up|commande|comme une|commence|commencer
-1 commission|committee|commu*|como el|como lo|company|company and|compare|compl*|completa|compromis
-1 compu*|computers|con|con <few>|con el|con lo|con una|concert|conductor|confirm your|conformite
-1 congratulations|congratulations !|conna*|consulta|contre|conve*|conviene|coope*|corre*|corte|cos
-1 cost per|cost these|costs|cote|could|could do|coule*|couleur|counsel|count*|counters|county|couri*
-1 courier|cours|cours*|course|courses|cousins|cover*|crick*|cricket|crown|cry|cuanto|cumpleanos
-1 curiosidad|customer|d apres|d avoir|d heure|d un|da so|da zeit|dad who|dahin|dame|daniel|danke
-1 dans les|dar|dared|darin|dark|das|datos|day i|days ?|days i|days to|dazu|de abajo|de geneve|de l
-1 de le|de m|de me|de mon|de pago|de papa|de pie|de toute|de vos|de votre|dead|deaf|deal with|dear
-1 dear i|decided|decided to|decla*|declaration|decro*|dehors|del edificio|del local|delan*|delante
-1 delig*|delighted|delivery|demar*|demen*|demenage|den|den ganzen|dentista|dentro|deposer|deposits
-1 dept|der <number>|deran*|derni*|des qu|des que|desde|desti*|dialy*|dice|dicen|dicen que|did
-1 die kinder|digit*|dijeron que|dinero|dining room|direc*|discussed|dissertation|distr*|dit|divor*|dm
-1 do ?|do about|do not|do people|do that|docte*|docteur|docto*|document|documento|does|does a
-1 does your|doing a|doit|don|donne|dont|door|doors|dors|dossier|down|drain|drama|dress|dring*|dringend
-1 drivi*|driving|dropping|du|du bien|du quartier|du village|dueno|durch|eaten|eile|eine firma|einen
-1 einfa*|einfahrt|eintr*|el agua|el certificado|el curso|el dia|el dinero|el presupuesto|el tejado
-1 el verano|eleven years|eleves|elf|email ?|empieza|empor*|empti*|emptied|empty|en <number>|en pdf
-1 encantaria|energy|enfin je|engaged|engin*|engineer|enlev*|entendu|entsc*|envie|equip*|erinn*|erste
-1 es de|es geht|es lo|es que|es una|escan*|escribo de|ese|espan*|espanol|esperando|espere|espere que
-1 est|est combien|est elle|est encore|esta en|estaba|estam*|estamos|estamos en|estan|estate
-1 et <weekday>|et ca|et j|et mon|et s|et une|etat|etoil*|etoiles|etre|etudiante|etudiante en|etwas
-1 etwas fur|euch|europ*|event|event*|every year|evide*|ex husband|exactly|exams|exclusive|exklu*
-1 experience|expla*|explain|external|eyes|facil*|facto*|factory|factu*|facture|fais le|fait un|fallen
-1 fam|famil*|familles|fao|faut d|faut quelqu|fee of|fees|feier|fertig|feuer*|feuerwehr|few|fianc*
-1 fifty|filing|filled|final notice|finca|find someone|fines|fini|fire|firm in|first ?|first page
-1 fitter|fixing|flat fee|flat on|flat roof|floor i|flori*|flowe*|flowers|flur|fob|folge*|follow
-1 followers|following our|for <few>|for <weekday>|for catalog|for half|for it|for one|for our|for sale
-1 for you|forde*|forma*|formule|forward the|found|fox|frank*|free on|freel*|freelance|freuen
-1 freundlichen|freundlichen grussen|frigo|frist|from home|from the|from you|frome|front|funer*|funeral
-1 fur <number>|fur den|fur mich|furs|g|gagne|galer*|galerie|ganz|ganzen|gap|garan*|gave me|geben
-1 geduld|geehrter herr|gegenseite|geht das|gemel*|genau|general|geneve|gens|gepru*|gesagt|gespr*
-1 gesprach|gesun*|get <number>|get my|get the|get them|gibt es|gift card|give the|glad|glas|glasg*
-1 glasgow|gleich|go|go ?|go about|go on|go through|gone for|gone into|got|gover*|grandes|grant
-1 gratuits|green|group of|growth|growth manager|grundsatzlich|grupp*|gruss*|grusse|grussen|guests
-1 guita*|gustaria que|guten abend|h <number>|h et|haben|haben noch|habite|habitude|hablamos|habt|hacer
-1 half an|half past|handbook|handle|hands|hangi*|hanging|happen to|happens|happi*|harro*|has <few>
-1 has a|has left|has moved|hasta|hat mir|haus|haut|have|have all|have asked|have been|have done
-1 have had|have in|have just|have now|have talked|have to|have your|having|hay ninguna|he|he does
-1 heari*|hearing|hearing impaired|heati*|heating|helen|hello|hello !|hello dear|hello do|helpd*
-1 helpdesk|her in|here till|here we|hermano|hermanos|hi there|hijo|hmrc|hohen*|homeo*|homeowners
-1 homeowners in|hora que|horse|hose|hosti*|hosting|hour ago|hour and|hours|house is|houses|how do
-1 how it|ht|hundr*|hundred|husband s|i ask|i attach|i came|i finish|i had|i keep|i know|i leave|i like
-1 i pay|i rang|i retire|i say|i suppose|i took|i work|ich am|ici|idea of|if the|ihr konto|ihr postfach
-1 ihrer seite|il en|il est|il fait|il me|il ne|il nous|il reste|ill|immed*|impai*|impaired|impaired so
-1 impla*|impos*|in|in <month>|in <weekday>|in advance|in all|in and|in einer|in for|in from|in leeds
-1 in the|including|incom*|ingles|inox|insert|insis*|inspe*|inspected|insta*|instead of|instruct
-1 insurers|into the|intro*|inverter|ir|irgen*|is|is an|is booked|is done|is fine|is i|is my|is on
-1 is only|is there|island|issue|ist heute|it across|it as|it be|it before|it by|it could|it do|it on
-1 it please|it properly|it s|it still|it takes|it until|it up|it was|it what|it will|it worth|it would
-1 italian|its|izqui*|j aime|j espere|jahr|jahre*|jahreswechsel|je demenage|je le|je paie|je prefere
-1 je prepare|je regle|je serai|je suis|je t|jess|joint|jour|jule|junta*|juntando|juntas|juris*
-1 jurisdiction|jusqu|jusqu au|just a|just curious|just nosy|just tell|just the|juste pour|justificante
-1 keen|keep|keys i|kfw|kinde*|kindly confirm|kindly reply|kindly send|kitchen|kitchens|klasse und
-1 kleiner|knock|know before|know if|know is|know someone|know who|kommen sie|konnen|konnten|konto
-1 kowal*|kowalczyk|krieg*|kurz|l|l affiche|l an|l assurance|l atelier|l audience|l autre|l ete
-1 l ouverture|la chambre|la cuisine|la empresa|la fin|la foto|la machine|la maison|la place
-1 la prochaine|la que|la question|la rue|la taille|la tienda|la una|la vecina|la vitrine|la voiture
-1 labra*|labrador|lache|lad|lado|lads left|laisse|lamp|landl*|landlord|landlord s|lands|large|last
-1 last <weekday>|last week|last year|late|late husband|law has|le cafe|le chat|le code|le compromis
-1 le plafond|le seul|le voisin|le week|leafl*|least|leave|led|left ?|left it|leith|lejos|les gens
-1 les matins|les meubles|letters|lettre|level|libra*|libre|libre*|licencia|lie|liefe*|lien|lieux|life
-1 lift|like ?|lily|lined up|link and|link to|links|list of|lista de|liste|listi*|listing|listing in
-1 little|llevo el|loan|long and|look before|look round|looking at|los|los ninos|losen|louer|loved
-1 lovely|lui|ma belle|ma soeur|mache|machen ?|madame|maestro|magaz*|magazine|mailb*|mailbox|maitre
-1 make|make a|mal de|mal depuis|man|manager|manana por|mandate|manej*|manejan|manger|maque*|maquette
-1 marche|mari est|marie|marine|market|marsh|match|matin c|matin la|matin le|matins|matter|may be|me
-1 me ?|me a|me by|me da|me demande|me encantaria|me for|me han|me suis|me to|me voy|media|medic*|mejor
-1 melde|menu|mer|merce*|merci d|mes|mes parents|messages|metro|meubl*|meubles|mi <month>|mi hijo
-1 micro*|microsoft|middle|might be|might you|milli*|minutes and|minutes on|mir fur|missing
-1 mit freundlichen|mit was|mitad de|mitgl*|modele|moi je|moi la|molestia|momen*|momento|mon memoire
-1 monat*|monatlich|monde|month*|monthly|moori*|mooring|moq <number>|morning i|mot|mother in|mother is
-1 motivo|move|move a|move out|movers|mrs|ms|muebl*|muebles|mum says|muss|muss ich|mussten|must be|my
-1 my <number>|my brother|my employer|my final|my mum|my private|my wife|myself and|n ai|n est|nach der
-1 nachrichten|nachs*|nada de|nadie|national|natur*|naturlich|nd|ne le|ne m|ne me|ne pas|ne presse
-1 ne sais|ne savons|nebenan|necesitamos|need someone|need the|need to|need you|needs to|neighbor
-1 nennen|never|ni|ni idea|ni siquiera|niamh|nicht das|niece|niede*|niemand|night*|nina|ninos|nix|no es
-1 no obligation|no sabemos|no viene|nochm*|nochmal|nom de|nomin*|nos|nosy|not actually|not bother
-1 not decided|not have|not the|not to|nothing to|noticed you|nous sommes|now that|now with|nowad*
-1 nowadays|nowadays ?|nuest*|nuestro|nuit|number s|nur ein|nur mal|nur noch|o <weekday>|o es|o la|o no
-1 oak|ob|oben|oblig*|obligation|obten*|obwohl|octav*|octavia|odd|oder|oder <weekday>|of all|of google
-1 of thing|off at|off the|off tomorrow|offen|offer accepted|offer*|offic*|offre|oficial|oil|old i
-1 olivos|on facebook|on garde|on instagram|on l|on my|on page|on part|on s|on sat|on se|on site
-1 on that|on us|on verra|once the|one at|one bed|one do|one i|one who|only <coin>|only <number>
-1 only pay|open the|open to|opera*|opini*|opinions|or anything|or is|or tomorrow|orcha*|orchard|orden
-1 order is|order*|original|oro|os lo|otro|oui|oui je|our house|our school|our site|ourse*|ourselves
-1 out <weekday>|out a|out for|out or|out to|outsi*|outside|ouver*|ouverts|ouverts le|over|over a
-1 over and|over at|over from|over my|over there|overs*|own|owner of|owners|p|paar|packed|paga|pagar
-1 pago|paie|panic*|papa|papel*|papeles|paper|par contre|par mois|par un|para <number>|parish|parler
-1 part|part of|partenaires|pas|pas a|pas du|pas je|pas le|pasar*|passa*|passat|passed|passes|passez
-1 passi*|passiert|passing|passive|password|pasti*|pastilla|patricia|patro*|pay <number>|pay for|pay it
-1 pdf|peint*|pensi*|people have|people on|people who|per month|permi*|perso*|personne n|personne ne
-1 perth|peut venir|peux|phone number|phone this|photo|photo*|photographers|photos|piano|picture
-1 pictures ?|piden|piece ?|pink|pipe|place on|plafo*|plafond|plais*|plaisir|plaqu*|plast*|platz
-1 platz <number>|playa|please|please can|please just|please let|please reply|please see|please tell
-1 plus cher|plutot un|poco|podri*|policy|ponem*|ponemos|por los|por solo|porch|port|porta*|portu*
-1 possi*|possibly|postf*|postfach|postm*|pot|pour nous|pour son|pour voir|pract*|praxis|pre|preci*
-1 precios|preis*|premium|prenez|prepare un|preparer|presenter|primera|privee|pro|prob|proba*|problem i
-1 product|professionnelle|profi*|profile|programme|project|prope*|provision|provisional|prueb*|pub
-1 publi*|puedo|puente|puesto|purch*|purpo*|put a|put aside|put the|put together|putting it|quality
-1 quara*|que|que cela|que j|que los|que tengo|que tu|que vous|queda|quedaron|quelque|queremos que
-1 queri*|questions by|qui a|quick one|quid|quiet|rader|radio|ran|rather|reach|reade*|readers|readi*
-1 reading|really|recar*|received|recent|rechnen|recht*|recup*|redac*|refait|regis*|regle*|regler
-1 reloc*|relocating|remai*|rembo*|remem*|remember|remercie|remin*|reminder|remittance|removed
-1 rencontrer|rendu|rennes|repas|replaced|reply with|reply yes|repon*|repondez|repondre|reprendre
-1 respe*|respo*|resse*|reste|retain|reten*|retirement|retires|return|rev|revie*|revient|review|rezept
-1 richtig|rid|rid of|riding|rolls|rota|roue|roughly ?|round the|ruban|rubble|rue de|run|rund
-1 rund <number>|s|s a|s free|s from|s in|s it|s now|s on|s your|sabem*|sabemos|sais pas|sale|sale mas
-1 salio|salle pour|sample|sandra|sapph*|sapphire|sat|saute|save|savoir|savons|savons pas|saw you
-1 say they|say yes|says <few>|says a|says it|scaff*|scaffold|schla*|schne*|schon wieder|school run
-1 schuler|se|secte*|secteur|secti*|section|secur*|see how|see the|seeing|segunda|segundo|seguro|sein
-1 seit|seit <number>|seite <number>|semai*|semaine|semana|semble|semi in|send|sendi*|sending|serai
-1 serem*|seremos|service is|ses|sesio*|sesiones|sessi*|set us|seul|sevil*|shall i|shape|shared|she is
-1 she s|she said|she would|sheet|shelf|shelt*|shenz*|shenzhen|ship|shirt|short video|show|shut|si me
-1 si possible|si vous|siche*|sicher|sie bei|sie bitte|sie den|sie fur|sie so|sieht|sign and|sign in
-1 signa*|signature|sigo|silk|silly|simil*|similar|simul*|since <month>|since we|sincerely|sink|siqui*
-1 siquiera|sir|sir we|sirve|sister in|sitio|sitti*|sitting|sixte*|sixteen|skoda|skoda octavia|slate
-1 sleep|slow|smell|so could|so much|so weit|so you|society|soir ?|sola|solicitor|solo <number>|some of
-1 somebody in|someone in|someone s|sommer|sommes|son <few>|son <number>|son anniversaire|song|sonne
-1 soon|sorry for|sorry to|sorts|south|spanish|spiel*|split|spoke|spons*|sponsor|spot|sprea*
-1 spreadsheet|sq m|st|stage|star|start in|started|starts|statt|stay|steht seit|step|still has
-1 still open|still the|stock*|stora*|storage|stove|strai*|straight|struc*|stude*|studio|stund*|stunde
-1 stunden|subject to|sud|suggested|suis a|suit|suit for|suits you|suivre|summer|sun|super|superbe
-1 suppliers|suppose we|sur <number>|sur des|sur un|sur votre|surtout pour|surve*|sus datos|suspension
-1 swapping|system|sœur|sœurs|table*|tag herr|takes|taking on|talk|talk to|talked about|tard|tarde de
-1 tarjeta|taxi|teacher|team we|tel|telef*|telephone je|tell your|tendria|tendria que|tenem*|tenemos
-1 tenemos <number>|tengo|tengo una|terce*|termin|terrace|test|testa*|testament|tests|text|th as|th is
-1 th only|that normal|that you|the <month>|the app|the back|the balance|the big|the boiler
-1 the building|the chap|the cover|the crown|the day|the display|the driver|the field|the frame|the gas
-1 the inside|the insurance|the lane|the main|the man|the manager|the market|the next|the office
-1 the old|the photographer|the pub|the rain|the retainer|the rota|the school|the secure|the shed
-1 the short|the showroom|the signed|the street|the surgery|the text|the thing|the weather|the wedding
-1 the window|them in|then i|there will|there would|they did|they do|they would|thin|thing tomorrow
-1 think it|this address|this month|this year|thought that|throu*|through|tiempo|tient|tiles|timber
-1 time before|tipo|tisch*|to <number>|to accept|to apply|to call|to check|to come|to everything
-1 to explain|to find|to get|to her|to meet|to miss|to open|to place|to reach|to rent|to say|to talk
-1 to the|to view|to write|to your|tocht*|tochter|todas las|todo el|toget*|together|told us|tombo*
-1 tombola|tomorrow and|tomorrow at|too|too late|too long|topics|tot|touch|touch it|tour|tourn*|tourner
-1 tours|tous|tout|toute facon|tradi*|trading|treat|treatment|trepp*|treppenhaus|trop|trophy|troub*
-1 trouble|trouve|trouver|trust*|tue|turn it|turned|tutor|twice|uberg*|uberh*|uk|um|un <weekday>|un ano
-1 un piano|un poco|un pour|una casa|und|und hatten|und mochte|und suche|und wir|under|under the
-1 underneath|une cabane|une maquette|une semaine|une trentaine|uns|uns auf|uns in|unsere hochzeit
-1 unseren|unter*|until <month>|until it|up ?|up at|up on|up to|us down|us for|us how|us know|us to|use
-1 used|usine|v|va|valid*|vamos|van|van a|vanity|veget*|ver|vergl*|verified|verify|verme*|versa*
-1 verschieben|version|verst*|verwa*|verwe*|vesti*|veuil*|veuillez|vide|viele grusse|villa*|village
-1 virem*|virement|visib*|visit on|vitra*|vitrage|volunteers|volver|volver a|von euch|vor ort|vorau*
-1 voraussichtlich|vorbei|vorge*|vorhanden|votre nom|votre ville|vous <weekday>|vous arrange|vous avez
-1 vous aviez|vous dire|vous ecrire|vous envoie|vous m|vous n|vous ne|vu|vu la|vue|w|waiti*|waiting
-1 wall|want a|want to|want you|wants|wants the|war|waren|was ?|was here|was looking|was very|watch*
-1 water since|we can|we come|we get|we got|we have|we know|we like|we moved|we need|we see|we spoke
-1 we want|weari*|wearing|webma*|webmail|wedding in|wedding is|weddings|week end|week to|weekdays
-1 weekend ?|weh|weil ich|weiss|weiss nicht|weite*|well|wenn ihr|were the|westerly|western
-1 western union|what can|what i|what s|what sort|what we|whatever you|when you|where it|wheth*|whether
-1 whether it|while i|whitcombe|who|who have|who s|who should|whom|wie|wieder|wife and|wife has|will be
-1 will collect|will drop|will go|will know|willing|wir auch|wir im|wir liefern|wir machen|wir nicht
-1 wir s|wir sie|wird am|wissen|with|with <number>|with no|with one|witho*|without|wohnz*|wohnzimmer
-1 wonderful|wondering what|wool|word|words|work|worktops|world|worth|would <weekday>|would ever
-1 would have|would say|wrist|write about|writi*|writing|writing a|writt*|written|wunde*|wurde ich
-1 wurden|wurden sie|y avait|y en|y mi|y quisieramos|y vamos|y yo|yamaha|yard|year at|year i|yes please
-1 yes to|yet he|yew|you and|you at|you do|you handle|you keep|you may|you offer|you on|you only|you or
-1 you the|your account|your bank|your blog|your client|your domain|your driver|your jurisdiction
-1 your kind|your lads|your listing|your mailbox|your office|your region|your team|your trophy
-1 your window|your yard|zahlen|zeigen|zeit ?|zimme*|zone|zu|zum jahreswechsel|zuruc*|zweit*
-2 ! can|: bit|: mit|: su|: the|: your|<asks for something that is no job of yours>|<coin> de
-2 <few> autres|<few> firms|<few> for|<few> kids|<few> mois|<few> of|<few> or|<few> pas|<few> people
-2 <few> semanas|<few> tage|<few> weeks|<has a small matter with what was done>
-2 <has the words of a supplier or partner>|<is about an invoice or a payment>
-2 <is about something beside your work>|<is cold>|<is other>|<month> de|<month> for|<month> frei
-2 <month> hola|<month> je|<month> next|<month> statement|<number> !|<number> an|<number> anos
-2 <number> before|<number> bis|<number> c|<number> er|<number> et|<number> foot|<number> h|<number> he
-2 <number> i|<number> ich|<number> il|<number> im|<number> invitados|<number> je|<number> kw
-2 <number> minuten|<number> my|<number> nos|<number> not|<number> now|<number> oder|<number> or
-2 <number> ou|<number> pcs|<number> please|<number> pm|<number> pour|<number> rd|<number> std
-2 <number> sur|<number> tengo|<number> th|<number> there|<number> und|<number> vielleicht
-2 <number> what|<number> ya|<offers money>|<other 0.5>|<other 1>|<other 3>|<promises growth or money>
-2 <spam 0.5>|<spam 1>|<spam 3>|<speaks of something that was>|<speaks of your business as a market>
-2 <speaks of your customers>|<support 2>|<trade 2>|<wants 1>|<wants something changed or sent again>
-2 <weekday> <few>|<weekday> <month>|<weekday> am|<weekday> apres|<weekday> can|<weekday> could
-2 <weekday> de|<weekday> en|<weekday> fruh|<weekday> he|<weekday> if|<weekday> matin|<weekday> midi
-2 <weekday> next|<weekday> no|<weekday> o|<weekday> ou|<weekday> pasado|<weekday> with
-2 <wishes availability>|<wishes price>|<within 60>|<within 7>|<words 20>|? <number>|? and|? bitte|? c
-2 ? gracias|? i|? just|? merci|? mit|? no|? ours|? vielleicht|? vous|? we|^ <few> of|^ are you
-2 ^ boiler|^ bonjour !|^ bonjour c|^ bonjour je|^ buen|^ buen dia|^ buenas noches|^ buenas tardes
-2 ^ can you|^ completion|^ could i|^ dad|^ dear mr|^ depuis|^ depuis votre|^ el <weekday>|^ estimada
-2 ^ estimado|^ estoy en|^ evening|^ final|^ flat|^ good|^ good day|^ good evening|^ guten|^ hallo
-2 ^ hallo liebes|^ hallo wir|^ have|^ have you|^ he|^ hi i|^ hi it|^ hola somos|^ i live|^ i teach
-2 ^ je me|^ je ne|^ je sors|^ je suis|^ je vous|^ laut|^ liebe frau|^ my wife|^ need|^ notice
-2 ^ nous avons|^ ok so|^ on|^ on reve|^ one|^ oye|^ quick|^ re :|^ se|^ sehr|^ sehr geehrte
-2 ^ sehr geehrter|^ since|^ so|^ su|^ tengo|^ test|^ test is|^ the boiler|^ this is|^ u|^ vous etes
-2 ^ was kostet|^ water|^ we can|^ we might|^ which|^ y|^ y a|^ you|a|a baby|a bag|a brochure|a cat
-2 a christening|a coffee|a combien|a contact|a copy|a corrected|a cote|a credit|a deposit|a dit
-2 a donne|a field|a friend|a good|a hedge|a l|a list|a meeting|a mi|a mis|a nadie|a nice|a nombre
-2 a photo|a piano|a primera|a quick|a saint|a su|a t|a torch|a vous|a wall|ab und|aber meine|abgeb*
-2 abholen|about an|about the|about to|absch*|absol*|acabamos|acabamos de|accept your|accepte|acceso
-2 account|achet*|actually|address|adresse|adult*|advis*|advised|advised that|affiche|after you|after*
-2 agenc*|agenda|agent says|ago and|agree|agua|ai|ai trouve|aid|aime|algo por|alguno|all day|all i
-2 all my|all of|all week|aller*|along|alors je|alquiler|already and|already in|also|also do|alter*
-2 am giving|am staying|am sure|am trying|ambas*|ami|amiga|an appointment|an hour|an passe|and <number>
-2 and all|and colour|and doing|and had|and have|and left|and my|and next|and she|and there|and they
-2 and we|and where|and yours|angeg*|annecy|annees|anniversaire de|ano que|anos|ans en|answe*|answer
-2 antworten sie|anybo*|anybody|anyth*|anything|anything ?|anything until|anzah*|aparte|apell*|apellido
-2 app says|appel*|appli*|application|appor*|apporte|apporte demain|apren*|apres midi|are <number>
-2 are <weekday>|are moving|are not|are on|are out|arrange|arreg*|arreglar|arriere|arrivee|articulo
-2 as an|as last|as such|as to|as you|ashes|ask|ask your|assur*|at|at <coin>|at a|at yours|ate|attached
-2 attends|au <number>|au <weekday>|au nom|au salon|audie*|audience|aufgefallen|aufgemacht|aufst*
-2 aunque sea|aussi|autor*|avais|aval|avance|avant <number>|avant <weekday>|avant minuit|ave|avec <few>
-2 avec la|avec les|avenue|avez une|avons|ayer y|az|az <number>|b|baby grand|back|back door|back from
-2 back with|bag|ball|ballpark ?|bank|bank details|banque|bas|basket|basta*|bay|be advised|be delivered
-2 be interested|be looking|be obliged|be on|be possible|be there|beaut*|because he|because the|bedmi*
-2 bedminster|bedroom|before i|before that|before they|behan*|bei den|belie*|belle mere|berat*|berei*
-2 berth|besic*|besser|best|bestatigen sie|beste*|bestellung|betre*|bevor ich|bien a|big if|bill
-2 bill and|bin <number>|bin ich|bis|bis <month>|biscu*|biscuit|bit example|bitco*|bitcoin
-2 bitte bestatigen|blanc*|blanche|bless|blog|boat|bodas y|boite|bonjour !|bonjour c|bonjour camille
-2 bonjour je|bother|bound*|boundary|bout|bout de|boyfr*|boyfriend|brack*|branch|bras|brigh*|bring them
-2 bringe|bringe ich|brochure|brochure ?|broke|broth*|brother|brother in|buchh*|bucket|buen|buen dia
-2 buenas noches|bungalow in|bureau|buscan|busin*|but my|butto*|button|buyer|buyer s|buyers|by ?
-2 by bank|by name|by on|by the|c <number>|c est|c etait|ca|ca ?|ca not|cajas|calcu*|cambie|came|camil*
-2 camille|can|can bring|can have|can let|can pay|can someone|can start|candi*|candidature|capit*
-2 capital|car park|cara|cards|care|caret*|caretaker|carne|carpenter|carri*|case|cash or|cat|catalog
-2 catalogue|categ*|category|cela|celia*|cell|cerrado|certificat|certificate|certificate from|chair
-2 chaises|change|chant*|chapel|charge ?|charge to|chari*|charity|charm*|cheap|cheap*|chef hat|chemi*
-2 cheque|cher|chere|chica*|chicago|chiff*|chiffrer|christening|christening on|ci|ci joint|click|clini*
-2 clinica|clio|cobra|cobrais|coco|coin|colis|collar|collected|college|collegue|colour|combien la
-2 combien une|come over|come with|comer|comma*|comme un|commi*|como la|compa*|companies|complaint
-2 compo*|comprador|conce*|concu*|conduit|congr*|connaissance|conoc*|conocer|conservatory|consi*
-2 consider|contact|contestar|conteste|contract|control|convi*|copy|copy of|corpo*|corrected|correos
-2 corta*|cost roughly|couche|could the|coule|coulo*|couloir|couns*|courriels|courrier|cousi*|couvr*
-2 creat*|credi*|credito|ct|cualq*|cualquier|cualquier dia|cuanto sale|cultu*|cumpl*|cumple <number>
-2 curso|cursos|cut|cylin*|d en|d identite|dach|dad s|daft|dando|dans notre|dans un|darf ich|das auto
-2 das finanzamt|das ist|dass|dass sie|data|dauer*|day|day is|day sir|de <weekday>|de chez|de ducha
-2 de empresas|de la|de los|de monde|de nos|de nous|de plus|de prix|de suite|de verdad|de vous|dear all
-2 dear mr|deber*|dedans|deine|deiner|dej|dejar*|dejarles|del dia|del piso|delic*|delivered|den link
-2 den ohren|denken|denn so|dental|depose|deposit|depuis|depuis <few>|depuis <weekday>|depuis votre
-2 derri*|derriere|derriere la|des <weekday>|desca*|desde <number>|desde las|design|desso*|dessous
-2 deuts*|deutsch|devant|devant chez|dia|dia <number>|dicho|did you|die|die <number>|die galerie
-2 die versicherung|digame|digo que|dijer*|dijeron|dijis*|dinos*|director|dis|discu*|disse*|dista*
-2 distance|dit que|dizaine de|do for|doctor|doctora|doing my|domain|domin*|donde|donde se|done and
-2 done by|donner|door on|dorot*|dorothy|dossi*|down a|down on|down to|draft|drawing|dream*|dreaming
-2 dripp*|dripping|droite|drop it|drop off|dryer|dryers|du <number>|du <weekday>|du auch|du coin
-2 du tout|du velo|dublin|ducha|due to|durfen wir|durft|durfte|earliest|eaten since|echange|echantillon
-2 ecrire|ecrit|edge|eher|ehrlich gesagt|eigentlich|ein kleines|eine stunde|einen platz|einge*|eintrag
-2 einzi*|el <number>|el de|el envio|el escaparate|el local|el no|el papel|el patio|el registro|ella
-2 elm|email|empre*|en|en algun|en echange|en est|en face|en ligne|en madrid|en plus|en pozuelo|en que
-2 en vuestro|encanta|enclo*|enclosed|ending|energie|enfin|engag*|engagement|engineers|enlace|entre
-2 entre el|entrego|envelope|enviamos|equipe|equipo|equipo de|erst mal|escap*|escaparate|escribe|esposo
-2 est <few>|est <weekday>|est arrivee|est dans|est l|est moi|est parti|est venu|esta con|estar|este
-2 este mes|estimada|estimado|estufa|estuvo|et des|et il|et je|et pas|et que|et votre|etabl*
-2 etablissement|etes|etes le|etudi*|even something|evening|evening i|ever do|every*|everyone|exact*
-2 excel|exhib*|exper*|expert|expir*|expire|explique|extra*|f <number>|faceb*|facebook|facon
-2 factura <number>|failed|fair|faisait|falta alguien|familie|fancy|featu*|feature|fell|fenetre|fera
-2 ferai|ferra*|feuil*|fiche|fichier|figura en|filed|files|finan*|finanzamt hat|finch|finden|finish
-2 firm|firma|firmamos|firms|fits|fitted|fitti*|fitting|flies|flota*|flower|folle*|followed|following
-2 foot|for <coin>|for ?|for both|for nothing|for their|for this|for us|for your|forty|forward to|foto
-2 fotografiert|frage :|frames|frau dr|free from|frei ?|freig*|freundlich|friendly|from|from a
-2 from here|front of|fuera|fundi*|funding|fur ihr|furgo*|furgoneta|ganz ohne|gareth|gathe*|gathering
-2 geehr*|geehrte|geehrte frau|geehrter|gefallen|gegen*|gehor*|gekau*|gekauft|geld|geles*|gelesen
-2 gemei*|gesch*|get back|girls|giving out|gladly|god|gold|good|good as|good day|good for|google|got it
-2 gotea|government|graci*|gracias|gran|grand|granit|gratuit|grille|ground floor|grove|grundschule
-2 grusse aus|guada*|guess|gute|guten|guten tag|gutter|h ?|ha|hab ich|hab noch|habil*|habt ihr|haciendo
-2 had the|haga|haha|hair|hairl*|hairline|halb|half a|hall and|hallo|hallo liebes|hallo wir|halte*
-2 handb*|hangt|happe*|happy to|harm|has been|has gone|has it|has put|hat gestern|hate|hausverwaltung
-2 have about|have anything|have gone|have no|have only|have the|have told|having a|hay una|heads*
-2 heard|hedge|helene|hende*|hendersons|here ?|hermo*|herzliche|herzliche grusse|hesite|heure
-2 heut mittag|hi i|hi it|hi olivia|hicisteis|hier soir|hierm*|hiermit|him|him on|himse*|himself|hinge
-2 hinte*|hinten|his|hiver <number>|hochs*|hohe|hola somos|holds|hole|holz|home on|homep*|homepage
-2 honest|horai*|horaires|horen|horita|horses|hospi*|hospice|hour|hours with|house on|how much|http :
-2 hung|husband who|i|i a|i am|i are|i can|i did|i expect|i go|i guess|i hope|i live|i move|i only
-2 i paid|i represent|i ring|i said|i saw|i sent|i shall|i still|i talk|i thought|i wanted|i will|ich
-2 ich bin|ich das|ich es|ich euch|ich gehe|ich habe|ich ihn|ich mag|ich schon|ich sie|identite|if you
-2 ihnen die|ihnen ein|ihnen zu|ihr am|ihr eigentlich|ihr haus|ihre|ihrer region|il le|il manque
-2 il suffit|im flur|im wohnzimmer|immer noch|imogen|impec*|impeccable|impor*|importe quelle|impre*
-2 in <number>|in a|in again|in an|in at|in before|in case|in den|in front|in good|in her|in person
-2 in return|in this|in tomorrow|in with|included|indiq*|ines|info|inner*|innerhalb|innerhalb von
-2 inqui*|inscr*|insta|instagram|instructor|instrument|insured|inten*|interieur|internet|inves*
-2 invitados|invites|invoice to|is <coin>|is <weekday>|is attached|is giving|is having|is in|is now
-2 is ok|is one|is up|ist|ist erst|ist es|it <number>|it <weekday>|it costs|it even|it may|it might
-2 it or|it out|it this|itself|j adore|j ai|j attends|j ecris|j en|j habite|jabs|jacket|jaja pero
-2 jamais|je cherche|je m|je ne|je passe|je passer|je pense|je peux|je prends|je rentre|je sais|je sors
-2 je souhaite|jeder*|jederzeit|joine*|jour je|just dreaming|just put|just want|just wondering|kassel
-2 keller|kenne*|kevin|kilo|kind|kind of|kit|kitch*|klein*|knock*|knocked|know by|know that|know the
-2 kommen|kommt|kommt ?|konnt|konnt ihr|konnt*|konnten wir|kostet bei|krank|kurs|l a|l ai
-2 l anniversaire|l apporte|l equipe|l heure|l interieur|la|la cle|la del|la facture|la fenetre
-2 la finca|la je|la joue|la lettre|la liste|la manana|la mitad|la neige|la page|la pena|la petite
-2 la semaine|la senora|la table|la transferencia|la web|lab|ladder|langs*|langsam|lapsed|last nite
-2 laugh|laura|le escribo|le faut|le garage|le mando|le mois|le premier|le votre|leads|learn*|learning
-2 leave it|leavi*|leaving|leeds|leer|leg|les|les <number>|les enfants|les jours|let us|letti*|letzte
-2 letztes|letztes jahr|leur|leute|levan*|lg|licence|liebe frau|liebes|liefern|lifti*|lifting
-2 like yours|limpieza|link|list|list and|llamo|llevar|llevo <few>|lo demas|lo mejor|lo puede|lo suyo
-2 lo tengo|local|local de|locat*|locataires|loin|longer|look|look at|looks|loose|lorem|lot|loue|love a
-2 love it|love to|lover|lunch*|m appelle|m et|ma|mad|madera|madrid|mais la|maiso*|maisons|man da
-2 manana temprano|mann|mano|manqu*|manque|manque une|march*|mari|mark|marked|marqu*|marque|marti*
-2 mas adelante|matin on|maybe <number>|me dice|me faut|me ha|me hicieron|me i|me le|me on|me permets
-2 me presenter|me renseigne|me when|mean the|meant|meant to|measured|meill*|mein chef|meinen|meist*
-2 membe*|menos ?|menschen|mensu*|mention|mere|met|mi|mi abuela|mi esposo|mi hermano|mich an|micro
-2 might do|might i|might just|milea*|mileage|mill|millones de|mine|minib*|minibus|minuten|minutos
-2 mir aufgefallen|mira|miran*|mirando|mis|misma|missed|missi*|mit dem|mit den|mobile|model*|moins
-2 moins cher|mon fils|mon mari|monit*|monsi*|monsieur|monta*|month ?|month i|moq|more than|morning and
-2 morning is|mostly|mother s|movem*|muest*|muestras|my ex|my friend|my gran|my head|my instructor
-2 my landlord|my late|my name|my nephew|my number|my own|n|n importe|nachbarn|nachreichen|nachsten
-2 name and|name of|named|natio*|ne|ne suis|need it|negoc*|nehmen|neige|neighbour s|nephew|new one|news
-2 next|next door|next summer|nice|nicht mehr|nicht ob|nicht was|night shelter|ninet*|nineteen|nite
-2 no cost|no lo|no need|no problem|no puedo|no voy|nobody|nobody can|nobody has|nobody s|noch|noch auf
-2 noch die|noch in|noches|noir|none of|nord|normal ?|norwi*|norwich|nos vamos|not|not <number>|not do
-2 not get|not let|not need|not pay|not suppose|not sure|not there|notes|notic*|notice of|noticed
-2 noticed a|nous avons|nous faudrait|nous faut|nous ne|nous pensons|nouve*|nouveau|nov <number>
-2 now <few>|now ?|now what|nr|nuevo|numero|nur <number>|o lo|o manana|ob sie|obliged|occupe|oct
-2 oder <number>|of a|of course|of ours|of the|of this|of which|of you|of yours|office in|oficios|ohne
-2 ojo|ok so|okafor|olivia|on <weekday>|on ?|on a|on his|on les|on me|on request|on the|on to|one has
-2 one or|one small|only the|opa|openi*|or <few>|or early|or only|or return|or the|or whether|orden*
-2 order|order <number>|ordre|ordre de|oreil*|oreille|organ*|ortho*|otono|otra|otra vez|ou|ou <weekday>
-2 ou seulement|our <number>|our ai|our boiler|our fence|our new|our place|our solicitor|our wedding
-2 out i|out of|out on|out we|over <number>|overn*|overnight|own tools|pagam*|pagamos|page <number>
-2 pagin*|paginas|paiem*|paiement|panes|pantalla|par la|para el|para que|para tener|parade|parag*
-2 paral*|paralegal|pare|parks|parle d|parta*|partes|parti|particuliers|parts|party|pas dans|pas en
-2 pas la|pas trop|pasado|pasil*|pasillo|passage|passage de|passer demain|passw*|past the|pay <coin>
-2 pay a|pay now|paysl*|pelou*|penal*|pendi*|pensez|penso*|pensons|peque*|pequeno|per|per square|perce*
-2 perfectly|period|perme*|permets|permets de|permission|pero|perro|personal|personne|petit dej|petite
-2 petite question|petite salle|peut etre|photo of|pick up|pictu*|pictures|pierna|place|place for|plato
-2 plato de|plats|platz fur|please be|please find|please say|pleure|plomb*|plombier|plus|plus rien
-2 plusi*|plusieurs|pm|pneu|podca*|podcast|podeis|podem*|podemos|poder|points|pone|pop in|por
-2 por <number>|por cuanto|por su|porte|poser|posible|possible ?|poste|pour <month>|pour la|pour le
-2 pour les|pour que|pourq*|pourquoi|pouvez|pouvez m|pouvez vous|pozue*|pozuelo|prakt*|prati*|pregunto
-2 premises|prende|prepa*|prepare|prepared|prese*|presse|prest*|price of|primary|primera hora|prints
-2 pris|pris en|privado|prix|priya|prochaine|produ*|profe|projet|promi*|propi*|proposals|prove*
-2 proveedor|provi*|proximo|proze*|pu|published|puede venir|puedes|puedo ir|pues|puis|puis je|pulled
-2 pumps|punkt*|pusis*|pusisteis|put up|putti*|putting|putting together|qu un|qualified|quand on|quart
-2 quay|que cuenta|que le|que me|que mon|que sea|que sur|quel|quell*|quelle|questions|quieren|quiet*
-2 quite|quitt*|quitte|quoi|radiator|rails|rain|rang|rd|re|re :|realised|recevoir|rechnung <number>
-2 recital on|reclame|recog*|recor*|recov*|recu|recupere|recuperer|red|reedu*|reeducation|ref
-2 references|refus*|regal*|regarde|regarder|regen|registered|registrar|reglez|remain|remer*|remit*
-2 remote|remov*|removal|renco*|renew|rense*|renseigne|rent|rente|rentr*|rentre de|rep|repas*|repasser
-2 reply|repos*|represent|represento|represento a|request|requi*|reser*|reserve|responda|rest|resto*
-2 retai*|retainer|retired|retra*|retro*|retrouve|retur*|returns|reve d|reviews|riecht|right now|rise
-2 rolled in|ronda|roughly what|round on|round this|row|ruego|run the|runs out|s <few>|s <weekday>
-2 s all|s and|s back|s coming|s got|s mir|s not|s occupe|s ours|s set|s too|s wind|saal|sagt|said
-2 said he|sale el|sale or|salfo*|salford|salon|sans|sans engagement|savoir si|saw the|saw your|says he
-2 says no|says we|scan|schau|schauen uns|sched*|schedule|schle*|schmi*|schon|schon mal|schon seit
-2 schonen|schre*|schreiben|schul*|screen|se lo|se me|se ve|second year|secretariat|secure|see a|see me
-2 seen the|segme*|seguidores|segur*|seguramente|sehen|sehr geehrte|sehr geehrter|seitd*|seitdem|selec*
-2 selli*|selling|semaine ?|semaine du|seman*|semana ?|semanas|semi|send over|send your|senden
-2 senden sie|senora|sent|seo|seria para|serious|seront|served|sesion|set|set a|seule*|seulement
-2 she has|she wo|sheep|shelter|shipp*|shipper|shopf*|shopfront|short of|shot|should have|si|si algun
-2 si on|si os|sich|sich das|sie <number>|sie da|sie gern|sie ihre|sie im|sie oder|signed|silla
-2 silla de|simple curiosite|sin aval|since <number>|since <weekday>|since i|since last|since your
-2 sind <few>|site|sitting in|sitzen|size <number>|slip|slipp*|slot|so ?|so what|someone is
-2 something in|sors|sort it|sorti*|sorting|souris|soy la|spani*|speak|spielen|square metre|stamm*
-2 stamp*|stamped|stand|stand on|standesamt|start|start at|state*|station|stayi*|staying|std|stellen
-2 still in|still on|stock ohne|stood|stran*|street is|stress|students|studi*|studios|su paquete|succe*
-2 suche fur|suffit de|suis|suis la|suis pas|sujet|super*|suppl*|supplier|suppo*|sur l|sure it|surpr*
-2 surto*|surtout|survey on|swap|swapp*|swapped|switc*|switched|t il|table|tag|tage|taille|take card
-2 talked|talki*|talking|tan|tanne*|tapis|tarje*|teach|teach*|team|team ich|team of|teleg*|telegram
-2 telep*|telephone|tells|tells me|telly|temprano|temprano ?|tener una|tengo el|termine|terrace in|tes
-2 th|th <few>|th the|th we|thank the|that even|that kind|that she|that the|that what|thats|the a
-2 the account|the attached|the battery|the best|the bill|the blue|the buyer|the caravan|the clocks
-2 the colour|the design|the difference|the dog|the earliest|the flat|the gate|the green|the hedge
-2 the hendersons|the home|the hospice|the insurers|the internet|the job|the kitchen|the lads
-2 the landlord|the little|the morning|the only|the panes|the phone|the radiator|the receipts
-2 the recital|the rest|the right|the ring|the shop|the stove|the third|the time|the toilet|the usual
-2 the van|the village|the water|the way|the whole|the yard|the year|theirs|them on|them with|there and
-2 they|they are|they want|thing|thing ?|things|thinking about|thinks|thirty|this weekend|though
-2 thought i|thought you|thous*|thousand|tia|tide|tiefb*|tiene el|tiene un|time|time ?|time next
-2 time she|tirer|to|to about|to any|to give|to go|to look|to me|to measure|to move|to our|to pay
-2 to touch|to whom|tobias|today and|today or|todo|together a|toilet|told|told me|told the|tom
-2 tomorrow can|tomorrow i|tomorrow morning|tomorrow or|tomorrow so|took over|took the|top <number>
-2 torch|torre*|torto*|tortoise|total|tourne|tous les|tout de|toute|trabajar|train|transfer|transfer ?
-2 transfer it|transfiero|transporteur|trent*|trentaine|trime*|trimestre|triste|trouv*|try|turno*
-2 turnover|turns out|uberlegen|uberwiesen|un dia|un groupe|un grupo|un mois|un peut|un velo|una amiga
-2 una de|una horita|und bis|und der|und was|und zwar|under <number>|une question|unit|unit <number>
-2 uno|uns das|unserer|unver*|unverbindlich|up before|up i|up is|up the|us|us ?|us a|us back|us has
-2 used you|usted*|ustedes|value|van s|vans|varios|vegetal|vehic*|vehicle|vendria|venir a|venir manana
-2 venis a|venu|verdad|verde|verdi*|verge*|vergessen|verla*|vermieter|verra|verri*|verse|versicherung
-2 vertrag|veut|vidal|viend*|viene|vient de|view|viewi*|vingt|vingt <few>|virtu*|virtual|visita|visite
-2 vitri*|vitrine|vive en|voisi*|volon*|volontiers|vom <month>|von den|vormittags|vorstellen
-2 votre fiche|votre site|voulez|vous|vous :|vous auriez|vous ecris|vous en|vous etes|vous laisser
-2 vous louez|vous ou|vous voulez|vrai|vuestro|wales|wann|wann darf|want the|wants it|war ein|warmly
-2 was <few>|was fur|was just|was passiert|was told|wash|watch|way home|we act|we bring|we could
-2 we ever|we hold|we make|we might|we pay|we saw|we will|web|week|week in|weeks and|weil|weit|weiter
-2 welchem|welco*|welcome|wenn die|wenn ich|wer|were in|were to|weste*|what a|what the|whate*|whatever
-2 when it|where we|which would|which*|whichever|whitc*|who can|who do|who would|whole*|wie eine|wife
-2 wife says|will bring|will do|will pay|will probably|will you|williams|winte*|wir ein|wir haben
-2 wir schauen|wir uberlegen|with a|with her|with his|with me|with my|with the|with us|within <number>
-2 within reason|wizard|wo|woche|wollt|wondered what|work for|would ask|would gladly|would hate
-2 would love|would rather|write to|wrong|y a|y aura|y hay|y me|y queria|y se|y un|ya|ya se|year or
-2 year you|years do|years in|yet and|yo no|you are|you as|you available|you before|you by|you fitted
-2 you guys|you had|you like|you look|you my|you open|you our|you see|you send|you start|you this
-2 you very|you will|your business|your colleague|your firm|your lad|your page|your people|your price
-2 your time|your visit|yusuf|zahlu*|zahlung|ziegel|zip|zu <number>|zu zweit|zwanzig|zwar|zweit
-3 ! i|! no|! we|: our|: une|<coin>|<coin> a|<coin> en|<comes from a supplier or partner>|<emergency>
-3 <few> <number>|<few> anos|<few> bien|<few> days|<few> en|<few> hours|<few> it|<few> jahren
-3 <few> leute|<few> metres|<few> minuten|<few> minutos|<few> pages|<few> veces
-3 <is a legal or official notice>|<is not sure>|<later>|<month> ?|<month> le|<month> our
-3 <number> <number>|<number> ab|<number> am|<number> and|<number> at|<number> b|<number> con
-3 <number> days|<number> der|<number> g|<number> it|<number> jours|<number> k|<number> kg|<number> km
-3 <number> la|<number> me|<number> merci|<number> mill|<number> millones|<number> min|<number> pages
-3 <number> per|<number> r|<number> si|<number> stunden|<number> this|<number> uhr|<number> um
-3 <number> y|<number> yrs|<number> zimmer|<speaks of what you did>|<support 3>|<urgent>|<weekday> !
-3 <weekday> :|<weekday> au|<weekday> but|<weekday> den|<weekday> est|<weekday> evening|<weekday> for
-3 <weekday> i|<weekday> il|<weekday> in|<weekday> morning|<weekday> por|<weekday> si|<weekday> would
-3 <wishes information>|<within far>|<words 100>|?|? bin|? el|? er|? estoy|? he|? if|? kids|? might
-3 ? muss|? nos|? not|? nur|? o|? oder|? ou|? please|? solo|? the|? yours|^ <weekday>|^ all|^ allo
-3 ^ also|^ am|^ are|^ bitte|^ bonsoir|^ buenas|^ ca|^ che|^ chere|^ coucou|^ de|^ der|^ do you
-3 ^ dropped|^ earn|^ est|^ est ce|^ got a|^ gruss gott|^ habt|^ habt ihr|^ hallo ich|^ hello i|^ hey
-3 ^ heyy|^ hi|^ i was|^ if|^ ihre|^ is it|^ just|^ liebe|^ meine frau|^ moin|^ mon|^ namaste|^ need a
-3 ^ no|^ ok|^ que tal|^ roughly|^ soy|^ that|^ una|^ une|^ von|^ votre|^ vous|^ vous prenez|^ was
-3 ^ we would|^ what do|^ what s|^ wir nehmen|^ yes|a <few>|a alguien|a business|a child|a cuanto
-3 a estar|a few|a man|a medir|a moment|a nuisance|a offert|a person|a pipe|a project|a real|a rennes
-3 a rien|a short|a tree|a vos|ab <number>|ab <weekday>|ab wann|abend|abends|abhol*|abonn*
-3 about building|about your|above the|acompte|across|across my|across the|actua*|adjun*|adjunto|admin*
-3 administracion|adres*|affic*|age ?|agence|agency|agua por|ai <few>|ai coupe|ai deja|ai recu
-3 ai toujours|alan|album|algun|alguna|alla|alles|allo|alors|alors que|alrea*|already|alumi*|aluminio
-3 am <weekday>|am a|am at|am free|am in|am the|am wochenende|amazi*|amazing|an argument|an bitte
-3 an einem|an oil|anbei|and her|and i|and in|and not|and now|and says|and so|and the|and wondered
-3 and your|anima*|anlage|annee prochaine|annon*|annonce|anos de|antes del|antworten|anybody else
-3 apartment|app|appelle|appointment|apprentice|are|are doing|are passing|are you|argum*|argument|arret
-3 arrie*|arriving|as|asked|asked me|asking for|assoc*|at <few>|at <number>|at ?|at it|at my|at noon
-3 at number|at school|ateli*|atelier|attac*|attend|attes*|attestation|auch auf|auch keine|auch nicht
-3 aucti*|auction|auf|aupres|auriez vous|ausge*|autop*|autumn|auxil*|av|avait|aviez|back please
-3 back she|backed|bags|bakery|balan*|balcon|ballon|ballp*|ballpark|bands*|banera|bar|barato|basem*
-3 basement|bath and|bauen|baust*|be done|bebe|beech|beginn|behalf|behalf of|bei|bei ihnen|beim|being
-3 bell|below|berater|bescheid|besoin de|bestatigen|bestellt|betriebe|better ?|bien|bill me|bishe*
-3 blanco|bloque|boarded|boats|bodas|boiler you|bon|bon pour|bonso*|bonsoir|booked|box|brief|briga*
-3 brist*|bristol|buchu*|buchung|buenas soy|buenas tardes|busco|business|buy|by <month>|by email
-3 by next|c|cabe|cable|camar*|cambiamos|came on|came to|camera|can get|capaz|car|carav*|caravan|carpe*
-3 carton|casse|catal*|cela se|centre|cerra*|certificado|cette semaine|chain|chais*|changer|chat ?
-3 chaude|chauffeur|che|cheapest you|cherc*|chercher|chez|chip|choco*|chose ?|cierre|cles|cliente
-3 clocks|coach|coaches|colab*|colle*|come|come to|comes|comes to|comio|comme|comme ca|community
-3 comparing|completion|completo|con eso|con mi|con quien|con un|confi*|confirmer|confirmez|conge
-3 contrato|cooperativa|correct|corsa|cosa|cosec*|cost to|coucou|could be|could read|coupl*|couples
-3 courr*|credit|crene*|crew|cried|croquettes|cuanto cuesta|curiosite|curta*|customers|cv|d avance|da
-3 da ?|da steht|da was|dahli*|dahlias|dans|dans l|dans le|dans ma|dans votre|darf man|das ?|das bei
-3 das bitte|das geld|das haus|das noch|das was|daughter has|day when|de al|de esta|de las|de midi
-3 de semana|de su|decent|decir*|degres|del <number>|del barrio|dem <number>|dem gedanken|demain matin
-3 demain ou|den <number>|den vertrag|denn bei|depos*|deposit and|depto|depto <number>|depuis hier
-3 depuis l|der nachbar|der praxis|des|desha*|deshalb|dessin|detai*|details|devant la|devel*|dia y
-3 die kuche|die rechnung|die stunde|difer*|diferencia|difference|digital|digo|direct|direkt|discr*
-3 discreet|diskr*|displ*|display|disponible|dites moi|doing it|donc pas|doors down|dormir|doute
-3 down and|down there|dr|dream|dreim*|dreimal|dritt*|drop|druber|dunkel|durfen|e mail|earli*|earn
-3 eau chaude|eben|echan*|ecris|editi*|editions|egal was|ehren*|ein traum|eine frage|einen betrieb
-3 eingebaut|eins|einwe*|el <weekday>|el pedido|el precio|eleva*|eleven|embaj*|en arret|en la|en otro
-3 en piece|en toda|encen*|encue*|enter*|entera|entregar|entrevista|envel*|enveloppe|envia*|envio|er
-3 errei*|es el|es en|es ist|es normal|es solo|eso es|espec*|est <number>|est bon|est plus|est pour
-3 est quoi|esta|esta noche|estamos a|estim*|et les|et on|et un|etait|eu|even|every day|exactement
-3 expli*|f|face|facha*|fais|fanta*|farmer|fast|fee|feu|few days|fichi*|file|filli*|filling|final
-3 finalement <number>|finger|firme|flat <number>|flyers|follo*|for the|for them|for work|forec*
-3 forecast|forget|forgot|forward|fotog*|frage zu|fragt|frais|frais de|free|fri <number>|fringe|frist*
-3 full name|fur ein|fur uns|furth*|further|fuss|fussed|ganze|garantie|garten|gas|gave|gedan*|gedanken
-3 gefre*|gegeb*|gehe|gehe in|gehei*|geheiratet|gehort|gehweg|gel|geseh*|gesehen|geste*|gesti*|get
-3 get a|gift|ging|give|giving|gleic*|gmbh|go ahead|go for|god bless|going rate|going up|gone|got my
-3 grad|grani*|gratu*|graz|grew|grid|grosse|group|grow|grupo de|gruss|gruss gott|guarantee|gusto|guys|h
-3 h a|habe eine|haben ist|haben sie|hablar|hace <few>|haceis|hacienda|hagan|halle|hallo ich|handed
-3 hangt an|happened|happy with|has|has just|hasta <number>|hat|hat <number>|hat die|hattet
-3 have decided|have moved|have one|have put|have read|have seen|he has|he was|he will|heate*|heaters
-3 hecke|hello i|here <number>|herr|herrn|heuer|heure*|heures|heut|heute <number>|heute im|hey|heyy|hi
-3 hicie*|hicieron|hire|hola marta|hold|home|hora y|horas|hot|how soon|hoy me|i drop|i left|i send
-3 i sign|i teach|i write|iban|ich an|ich die|ich ihnen|ich muss|ich nehme|ich schreibe|ich such|ici la
-3 idee de|ident*|if i|if not|if so|if someone|if we|ihnen ?|ihnen in|ihr|ihr fur|ihr sowas|ihre arbeit
-3 ihres|ikea|il se|im monat|importe|in die|in kw|in last|in law|in my|in town|inaug*|inclu*|incluidos
-3 information|inside|instr*|inter*|invoice|invoice <number>|irgendwo|ist <weekday>|ist das|ist die
-3 ist vorhanden|it ?|it again|it at|it did|it go|it goes|it happens|it in|it needs|it over|it really
-3 it says|it the|it through|it works|its a|its the|ive|j avais|jaja|je commence|je l|je n|je pourrais
-3 je regarde|je voulais|je vous|jefe|jeje|jemand|jetzt|jointe|judge|just being|just to|justi*|k|katal*
-3 katalog|kein|keine|kennen|kennen sie|kettle|kg|kinderzimmer|kitchen ceiling|kitchen of|kleines|knie
-3 know|know what|kollegen|kollegin|komme|kommen ?|konntet|kosten <number>|kunde*|kw|kw <number>
-3 l acompte|l agence|l annee|l ecole|la <number>|la banera|la cuadra|la de|la factura|la fiesta
-3 la hora|la noche|la presente|la proxima|la universidad|la vallee|la voisine|laden|lads|laiss*
-3 laisser|las seis|last night|last spring|lauft|lavad*|law|le bon|le moment|le permis|le petit
-3 le salon|lead|leaves|lectu*|left|left a|legen|legen sie|leipzig|les <few>|les escribo|les yeux
-3 lette*|letter|letzte woche|level <number>|licen*|licht|liebe|liegt vor|lights|like <number>|like you
-3 liked|likes|line|linea|liqui*|list attached|lista|lit|little one|livra*|livraison|livre|llama*
-3 llegado|llegar|llego|lo paso|log|lokal*|love|ls|luc|lunch for|lunchtime|lyon|mag|mail|mais|mais je
-3 mais vous|makes|manana ?|manana a|manda*|mande|mando|manuf*|maqui*|marga*|mas barato|mas de|maste*
-3 mates|matin ?|matri*|me dijo|me pide|me you|medir|mehr|memoi*|memoire|men|menti*|mentioned|merca*
-3 mere a|messa*|message|metre|mets|mia|might want|millo*|millones|min|mins|minuit|mir das|mismo|miss
-3 mit der|mittag|mo|modelo|moi meme|moin|mois je|mon|mon pere|montant|monte*|monteur|month|month and
-3 morgen fruh|morgen oder|mother|motor|much for|mucho|muestra|mum is|muss man|muy|muy bien|my mate
-3 my nan|my phone|my sisters|myself|n ose|nachbar|nachstes|nachstes jahr|nacht|namas*|namaste|nan
-3 nan s|neben|neigh*|neighbours|never been|nevera|new boiler|next <weekday>|next autumn|nicht an|night
-3 no hace|no hot|no money|no te|no tenemos|noch gar|noch nie|nombre :|none|not a|not after|not even
-3 not fussed|not is|not make|not mind|not one|not own|not want|note that|nouvelles|nouvelles de|now i
-3 nuisa*|nuisance|nur|nur bis|nur eine|nur so|o clock|o si|oder ?|oder muss|oder ubermorgen|of it
-3 of what|of years|of your|off|off <number>|off on|offert|oil change|ok|on|on <month>|on behalf
-3 on cherche|on en|on est|on fait|on for|on one|on reve|on them|on top|on water|once on|one day|one of
-3 one to|only if|only one|ont|onto the|openings|or a|or fri|or no|or not|ordered|ort|os|ose pas|other*
-3 otherwise|our own|ours is|out|out at|out the|over <coin>|oye|pacie*|pacientes|page|pague <number>
-3 paid the|pair|paket|palab*|panta*|paper*|paperwork|parai*|parece|parent|part ?|parte|parte*
-3 pas <number>|pas besoin|pas recu|pas un|paso|paso por|passe a|passer|passer vous|passp*|passport
-3 passt|paye|payme*|payment|pena|people actually|people in|per post|perdo*|perdon|pero mi|petit|petits
-3 peu de|peut|peut attendre|peut vous|peux venir|phone|physi*|piano de|picked|pie|piece jointe|pieces
-3 pilar|planner|planta|plastique|plati*|plazas|please go|plus tard|po|poign*|police|police have|poner
-3 pop|por mi|por persona|por si|pose|posit*|possible to|pour|pour <number>|pour moi|pour votre
-3 pour vous|pourrais|powder|practice|precio|precio por|pregunta|preise|presente|pret|price|price and
-3 price list|prices|prices for|print|prive|probably|proch*|prochain|progr*|prosp*|pueblo|pueden|purely
-3 put in|quali*|quart*|quartier|que a|que con|que dia|que el|que hora|que la|que os|que teneis
-3 que usted|que ustedes|que vinieron|quedo de|queria|quick|quier*|quisieramos|radio*|raffle|raise
-3 rather not|ready|reason|recei*|receipt|receipts|rechn*|rechnet|rechnung|rechts|recib*|recibir|recit*
-3 recital|recogi|recommended|records|reden ?|redo|regards|registro|regla*|regle|reins*|relat*|relea*
-3 release|remis|remon*|rentre|renvo*|renvoyer|repai*|repair|replacement|repor*|repre*|reque*|respond
-3 resta*|resul*|retir*|return the|reve|reven*|rib|rien|rien de|ring|ring me|ringi*|ringing
-3 ringing round|roofi*|roofing|rooms|rose|rot|roto|roughly per|ruckr*|ruckruf|rue|rue des|s gone
-3 s here|s just|s moved|s one|s that|safety|said yes|sala|salen|salud*|saludos|same as|same spot
-3 samme*|sammeln|san|sandw*|sandwiches|sandwiches and|sans doute|saved|saw|saw a|say you|says i|schade
-3 schnell|schon*|schone|schreibe|schreibe fur|schri*|schwiegermutter|scooter|se fue|seche|sechs*
-3 secon*|seen|seguimos|sehr|sein dass|sejour|semanas y|send it|send me|send the|sente*|serait il
-3 serio*|server|settling|shopp*|shopping|short|should i|show you|shows|shutt*|si je|si le|sich bei
-3 sich die|side gate|sie|sie sich|sie uns|sign ?|signe|sillon|sin|since about|since you|since*|sinon
-3 sinon il|sit in|sleep*|sleeping|snapp*|snapped|so <few>|sobre|sold|solo|somed*|someday|somewhere in
-3 somos los|somos un|somos una|sonst|sont|sortie|sous <number>|sous le|sous les|soy el|speicher|spent
-3 spielen mit|stadt|stand*|statement|stati*|stehen|stock|stone cold|stop|store|strange|stunden ?
-3 such a|suffit|suivi|suppose|sur les|sure|sure you|suyo|swall*|tableau|tag frau|take a|taller|tarifs
-3 tarjetas|tejado|tempo*|temporary|tempr*|termi*|test is|th can|th or|than the|thank*|thanks|that s
-3 the <coin>|the <few>|the agent|the bank|the boys|the car|the card|the children|the corner|the date
-3 the farmer|the front|the going|the lights|the lorry|the month|the name|the neighbours|the nursery
-3 the one|the ones|the oven|the owner|the paperwork|the patio|the pavement|the quote|the report
-3 the room|the step|the wall|the wrong|the youngest|theat*|theatre|theo|theor*|there any|there has
-3 theres a|these days|they were|thing or|thinks the|this afternoon|thoug*|thril*|thrilled|through the
-3 thru|thurs ?|thurs or|thx|time and|time do|time since|time you|times|to another|to answer|to buy
-3 to know|to leave|to my|to send|to speak|to start|to tell|to that|to try|to you|todavia no|todos los
-3 toi|tomorrow ?|took|tools|tor|toutes|town|track*|trade|transferencia|traum|tree|tribu*|trying
-3 trying to|tu me|tues|tut|tyres|uberm*|ubermorgen|uberweisen|ubrig*|ubrigens|um eine|un cafe
-3 un carton|un petit|una entrevista|und <few>|und ist|und muss|und wurde|une enveloppe|une idee
-3 une place|union|universidad|universidad de|unless|unless you|unpaid|uns ?|uns die|unterschrieben
-3 up and|urgen*|us could|us over|usual|va bien|vale|valid|valide|vallee|varia*|variante|vat|ve|veces
-3 vecina|veinte|vende*|venez|venis|veran*|verano|verfu*|vergleiche|verle*|versc*|vert|verte|vertrag ?
-3 very|vi|via|viel|viell*|vielleicht|vielleicht mal|viene bien|viene y|vierz*|vierzig|view on|vinieron
-3 visto|voila|voisine|von|von ihnen|vormi*|vosot*|vosotros|votre page|votre prix|votre tarif|vouch*
-3 voucher|voula*|voulais|vous depuis|vous faire|vous l|vous nous|vous un|vous une|vuelta|wanted
-3 wanted to|war gestern|waren sie|warra*|warranty|was|was <number>|was a|was not|wasser|water coming
-3 we ca|we may|week and|week when|wenn es|wenns|went|went to|were|what it|what time|whats the|when i
-3 where|whether the|which is|who could|whoev*|whoever|why|will|will take|will we|willi*|window|wir
-3 wir gern|wir kommen|wir mal|wir nehmen|wir sammeln|wir spielen|wir um|wir uns|with your|wochenende
-3 wonder|wondered whether|would just|would not|would your|wurden wir|y <weekday>|y esta|y hoy|y quedo
-3 y quiero|y tengo|yes|yes or|yeste*|yesterday|yet ?|yeux|you a|you able|you also|you ask|you be
-3 you can|you ever|you have|you in|you just|you might|you put|you run|you so|you to|your full
-3 your site|your way|your website|yours|yours is|yrs|zahle|zero|zimmer|zoom|zu hause|zufah*|zufahrt
-3 zum <number>|zuruck|zwanz*
-4 %|: we|<budget>|<coin> <number>|<few> doors|<few> minutes
-4 <is about an existing order or appointment>|<month> <number>|<month> del|<number> %|<number> ?
-4 <number> bin|<number> die|<number> from|<number> hab|<number> horas|<number> mas|<number> no
-4 <number> on|<number> paginas|<number> rue|<number> se|<number> t|<number> vor|<number> vous
-4 <number> you|<number> zu|<other 2>|<speaks of something that exists between you>|<support 1>
-4 <weekday> <weekday>|<weekday> a|<weekday> afternoon|<weekday> es|<weekday> l|<weekday> le
-4 <weekday> me|<weekday> que|<weekday> s|<weekday> so|<weekday> soir|<weekday> to|<wishes visit>
-4 <within 3>|? <few>|? asking|? kosten|? preis|? regards|? un|^ any|^ asdkj|^ bonjour|^ c est|^ did
-4 ^ do|^ half|^ half the|^ hi !|^ hiya|^ hola|^ huhu|^ ich schreibe|^ it|^ it s|^ je|^ muy|^ no rush
-4 ^ not sure|^ one of|^ salut|^ saw|^ someone|^ tienen|^ was kosten|^ what would|^ whats|^ your|a big
-4 a day|a letter|a notre|a que|a tenu|a un|a whole|aber der|abgebrochen|abgesagt|acaba*|adi|after next
-4 again|again ?|again and|ajust*|al lado|algo de|algun dia|all|allume|am|am telefon|amigo|and about
-4 and on|and you|angek*|anhang|animo|answering|any chance|any more|any time|anyone|apart*|aprob*
-4 arbeit|are we|as i|asdkj|asking|assistant|at our|aufn|auftr*|auftrag|auriez|autres|aviez dit|back on
-4 barri*|barrio|bauer|bd|besta*|beton*|betrieb|bezah*|bin|bis <weekday>|bitte|blue|board*|bon de
-4 bonito|bonjo*|bonjour|bonus|book us|booki*|booking|boys|broch*|bruno|budget <number>|buenas|bus
-4 by any|ca ne|ca vous|cabinet|cafe|calde*|caldera|camara|came out|camino|campa*|can the|cant|cars
-4 casa el|cater*|catering|ce n|ceiling|cellar|centr*|certi*|chaud*|chaudiere|cheapest|cheers|cherche
-4 cheva*|chicos|chocolate|clase|class*|clientes|clock|coat|coffee|come <weekday>|come today|coming
-4 como si|compr*|comprar|compris|con <number>|con la|con su|corner|correo|could i|could we|court
-4 croqu*|cuadra|cuesta|curio*|curious|custo*|damit|dann|dans la|darf|darub*|daruber|day next|days
-4 de ustedes|decir|del|del ano|demain ?|demain a|demande|depla*|deplacer|derek|des pieces|desde ayer
-4 desde el|devol*|dias|dias me|did not|die ich|die sie|die wohnung|diga|dijisteis|dijo|dios|dir
-4 direction|dispo*|dj|do anything|do i|do it|do with|doch|dog|door is|dougl*|douglas|down for|drin
-4 driver|dropp*|dropped|each other|ecole|egal|el contrato|el puente|el que|el sillon|el telefono
-4 emerg*|emergency|empresas|en ai|en su|en vuestra|encantada|encima|ensen*|entra|era|es la|es por
-4 escri*|escribo|esta bien|este <weekday>|estoy en|et de|ever get|every <weekday>|examp*|example
-4 factura|fahr|fahren|fahrer|finanzamt|finde|firma*|firmado|first thing|fleur*|flying|for <month>
-4 for now|forwa*|fotografin|fourn*|fragen|franc*|frances|frau|frei|freun*|friend|from <weekday>|fruh
-4 fue|full|gate|gemma|gente|gerade|gestern|gesto*|get to|go with|gott|granite|gratis|grave|grout
-4 guara*|gunst*|haben jetzt|hablo|hacem*|hacemos|hacer una|hacie*|hangar|happy|harbo*|harbour|hasta el
-4 hat heute|hat sich|hat uns|haupt*|hause|have set|have them|he visto|he would|hein|help me|here
-4 herma*|heute noch|hi !|hiya|hob|hola|home show|hora|hora ?|hot water|hours and|how to|http|huele
-4 huhu|hund|i got|i may|i put|i wonder|ich auch|ich in|ich mochte|ich s|if|ihnen|ihr angebot|ihr auch
-4 ihren|il a|il y|im anhang|impri*|in ?|in ihrer|instant|interesse|inver*|invoi*|is asking|is the
-4 ist noch|ist schon|ist seit|it since|it true|ja|jajaja|je fais|je viens|jetzi*|jugen*|just like
-4 kann ?|kann das|katze|kaum|keinen|key|keys|kitchen in|km|know i|koffe*|konnen sie|kumpel|l instant
-4 la camara|la llave|la nina|la senal|la tarde|lamin*|lane|las <few>|las llaves|le contrat|le devis
-4 le meme|le montant|le nouveau|le plus|learn|legal|leipz*|lieber|lieferung|ligne|limpi*|linda
-4 list for|livre*|llave|llegar a|llegaron|lo|lo de|lo pueden|lorry|los <weekday>|los sabados|m a
-4 ma carte|ma grand|mais mon|make it|manual|marta|massa*|matin|may i|maybe next|me animo|me dijeron
-4 me dijisteis|me the|meiner|mesa|mi mama|midi|might|mind|minds|minutes|mise|mise en|mit <few>|mme
-4 mon <number>|monat|morning|mortg*|mortgage|much is|much to|muchas|my cv|my new|nachb*|nagel|name is
-4 nehme|nie|no ?|no tengo|noche|noche ?|nombre de|noon|normal|nos <number>|not ask|not for|note|notice
-4 notif*|now|nur um|ok ?|oma|on <few>|on since|on your|only|only <few>|or <number>|or should|or they
-4 ose|ou pas|pages|pagina|pague|paid|pais|panne*|panneaux|papers|papier|paque*|paquete|parcel|pass
-4 past|patron|pavem*|pavement|pay|pendant les|pere|permiso|pero me|person|persona|pick it|picked up
-4 pide|pis|pisci*|pls|podria|por ahi|por la|por un|portal|portf*|portfolio|pour des|prends|prome*
-4 property|proxima|prueba|puente de|pump|put <few>|q|qu a|que en|que es|que lo|que tal|que votre
-4 quedan|quelle heure|quest*|question|quotes|reden|refer*|regar*|reihe*|repet*|reserva|reservation
-4 retire|rojo|rolled|runni*|running|s bei|s for|sabad*|sabados|sagen|saint|salir|saludo|salut|say i
-4 say the|saying|says|says you|schat*|schicken ?|schlussel|schwa*|scoot*|se quedo|segui*|seit <few>
-4 seit heute|sell|send them|serie|shift|showed|si no|si un|signed off|sigue|simpl*|simplement|since
-4 sit|skept*|so ein|so von|sofort|soir|soiree|sois|solar*|sollen wir|something i|somos|somos <number>
-4 sowas|soy|speic*|steck*|steh|steht|steht der|still|str|str <number>|such|sur|sur le|sur ma|svp|sweep
-4 sweet|t <number>|ta|tag ich|tagen|tal|tambi*|tambien|tango|tarde|tarifa|tbh|te mando|telefon|tendr*
-4 tente|tenu|text me|th and|that <number>|that day|the|the <number>|the bed|the certificate
-4 the cheapest|the contract|the permit|the weekend|the work|then ?|there in|theres|these|they will
-4 think the|this|this <weekday>|this morning|tho|thought|thought it|through it|through our|ticke*
-4 ticket <number>|tickets|tienen|to <coin>|to ?|to show|today ?|todos|ton|transit|trotz*|trotzdem|true
-4 u charge|uber|uberl*|uberw*|uhr|un buffet|un jour|un saludo|und die|und jetzt|und ob|und zu|unive*
-4 up my|update|valley|varias|vecino|vengan|venir|verif*|verka*|verkaufen|vez en|vi que|vielen|vienen
-4 vino|visit|vite|voitu*|voiture|vom <number>|vorbe*|votre passage|voy a|vuestra|walked|was kosten
-4 was nehmt|way|weeks ago|weg ?|wen|wenig*|werks*|werkstatt|what do|when can|where do|willow|wind|wine
-4 wir die|wirkl*|wirklich|wollt*|wollte ich|wondered|wondering|workt*|worktop|would a|would make
-4 would one|write|xx|xx <number>|y te|y una|ya esta|ya lo|ya tengo|years experience|you check|you get
-4 you know|you say|you want|you were|youngest|your quote|ziehen|zuges*
-5 !|! !|: wir|<few> nights|<has the wording of phishing>|<number> :|<number> bitte|<number> can
-5 <number> chaises|<number> degres|<number> donc|<number> esta|<number> nov|<weekday> et|<weekday> y
-5 <within 14>|? mein|? you|^ bon|^ bonjour j|^ c|^ can|^ cuanto|^ das|^ do u|^ how much|^ not|^ price
-5 ^ que|^ tengo una|^ the|^ there s|^ would you|^ ya|a month|a session|adelante|al|am i|ando|anoche
-5 any of|apare*|aqui|are ready|are the|arrive|arrived|asap|atend*|auch|auf der|avec votre|bande*|be at
-5 betri*|bewer*|bild|bonjour j|box in|brass*|broken|c combien|ca coute|cama|can u|can we|card|carte
-5 cartes|cayo|ce matin|chef|chosen|clean|client|cobra*|code|coger|come down|coupe|cuenta|d eau|dado
-5 dank|debor*|dejar|deje|dejo|deman*|depuis le|dessi*|dessine|dia me|diese woche|dites|drone|el metro
-5 encan*|entera ?|es para|est toujours|estoy|eure|ever|experiencia|fahrt|faites aussi|falls|faut un
-5 figura|finalement|flat|fr|freit*|fri|gar|gar nicht|gars|geht|golf|hago|heizu*|heizung|hemos|i do
-5 i just|i was|ich hab|ich morgen|id|ihrem|ihrer|im <number>|in on|in your|interview|is leaking
-5 ist aber|it <few>|it back|je|just|km <number>|kolle*|kommen und|krank*|label|like to|linde*|llaves
-5 llega*|llevo|lo llevo|lol|los de|lust|maler|me la|melden|meme|minut*|mr|my appointment
-5 nachsten <weekday>|nada|nehmt|nehmt ihr|no <number>|nov|nr <number>|number <number>|offen*|ones ?
-5 only in|parve*|pay the|pedido|permis|peux passer|pic|pick|platos|plus de|porton|pour <weekday>
-5 pour nos|price for|proxi*|prufen|pusie*|pusieron|quand ?|que falta|que viene|quien|quoted|ready to
-5 rescue|schwi*|se ha|seite|semana que|senal|shamp*|since yesterday|sofa|spend|stopp*|su|suis en
-5 tampo*|tampoco|tarde ?|tarif|telefono|the floor|this week|thurs|ticket|to <weekday>|to help|to sign
-5 tomor*|tomorrow|tonig*|tonight|trabajo de|trave*|trois*|troisieme|tur|um <few>|um <number>
-5 until <number>|ur|us are|us in|venga|vertr*|viagra|viens|voll|vom|voy|vuest*|was kostet|whats|wonde*
-5 wont|year after|you even|you said|young*|your area
-6 <few> jours|<is spam>|<number> mins|<week*|<weekday>|<weekday> ?|^ con|^ estoy|^ is the|^ ist|^ wie
-6 ab|adela*|al final|ayer|bateau|bett|by <weekday>|cash|del <weekday>|depuis ce|diese|dont vous
-6 e <number>|esta semana|favor|frage|fruhe*|fruhestens|fur <weekday>|hier|hoy|ihnen im|je me|kette
-6 kostet|la chaudiere|las <number>|leave the|liegen|me lo|much are|next year|noch einen|nombre|number
-6 poliz*|por favor|sagen sie|soll ich|start ?|stopped|te|tmrw|toute la|trans*|votre|wollte
-7 <is hot>|^ how|^ is|acept*|ce soir|enfer*|hab|igual|machen wir|moles*|morgen|moulin|next week
-7 session|sorry|sprin*|street|t
-8 ^ what|coute|manana|pregu*|quedo|tisch|today|your
-9 <within 21>|? ?|demain|heute
-10 <meets a rule>
`,
  support: `
5
9 ticket
6 <weekday> pasado|apare*|bestellt|bett|bild|came|das bitte|depuis le|llega*|says|sonst|steht|still
6 ticket <number>
5 ^ die|^ the|bleibt|delivered|down the|es la|gotea|hausm*|ich muss|ins|it was|left a|left it|ma carte
5 nearly|of the|pocket|pris|pusie*|pusieron|se ha|second|since the|still in|the wrong|van a
4 <is a complaint>|<month> est|<number> et|<number> me|<number> not|<number> on|<number> this
4 <weekday> but|<weekday> est|? the|^ it|^ it s|^ laut|a very|acaba|again*|against|alors que|app
4 apprentice|arriv*|at it|avoir|beste*|blue|boiler you|bon pour|buchu*|buchung|came out|carte|change
4 clio|course|dank|dans la|de <weekday>|deje|die|die rechnung|die sie|dijisteis|do i|doch|dormi|en est
4 es normal|est venu|everyone|fertig|finalement|finalement <number>|for <month>|for the|frage zu|fragt
4 geht|gestern|graci*|gracias|group|grout|h ?|hat die|herr|how do|i think|igual|inox|inste*|instead
4 is asking|ist noch|it says|la chaudiere|la transferencia|label|le petit|left|ligne|llegado|llegaron
4 lovely|ma|make it|me dijisteis|me hicieron|meinen|mine|my appointment|need to|nochm*|nochmal|normal
4 o lo|one side|order*|ordered|oreil*|oreille|otra vez|oye|pague|panta*|pantalla|parcel|pas la|passa*
4 passage|picked up|pie|por un|profe|pusis*|pusisteis|put in|que ustedes|queda*|recogi|regla*|repas*
4 reser*|screen|seguimos|sein dass|sigue|soll ich|stood|svp|swap|talon|text me|that normal|the
4 the clocks|the cover|the lads|the rota|time since|tisch|track*|trotz*|trotzdem|twice|uberwiesen
4 ubrigens|up before|update|venez|venu|verte|vez|vous depuis|vous l|warra*|warranty|wrong|y hoy|ya no
4 yet ?|you put
3 !|<few> fois|<few> mois|<few> veces|<is about an existing order or appointment>|<month> could
3 <month> j|<number> ?|<number> merci|<number> oder|<number> y
3 <speaks of something that exists between you>|<support 1>|<support 3>|<weekday> l|<weekday> s
3 <weekday> to|<within 21>|? die|? el|^ betreff|^ betreff :|^ de|^ door|^ fwd|^ fwd :|^ la|^ llevo
3 ^ tengo una|a estar|a nombre|a poder|a tenu|accountant|address|ajust*|al final|alors|already and
3 already in|anda|angek*|app says|arreg*|asks|avec votre|aviez|aviez dit|back on|back please|back she
3 beim|being|bestatigung|betreff|betreff :|bill and|biscuits|bonito|box|but my|but not|but the
3 but they|calde*|caldera|calm|cama|came to|can we|cayo|ce matin|charg*|charged|chef hat|chercher|chip
3 cita|claim|clean*|clocks|cobra*|collected|combien de|coming off|commande|comme une|como si
3 comprendre|cordi*|coulo*|couloir|cried|d heure|de cada|de venir|decir*|del <weekday>|deliv*|demas
3 dessin|devol*|did not|difference|dijer*|dijeron|dijis*|dios|dors|down to|dreim*|dreimal|e <number>
3 eingebaut|el trabajo|en los|en que|envel*|era|est chez|est toujours|estaba|et nous|eu|eure|exped*
3 expir*|expli*|figura|firma*|fits|fitted|flyers|food|funci*|fwd|fwd :|g|gate|geseh*|gesehen|geste*
3 gestr*|golf|grille|guarantee|haben ist|haben jetzt|half <few>|happened|hasta el|have heard|hein
3 heizu*|heizung|hier soir|him|hola marta|hoy me|i got|i had|i left|i move|i only|i still|ich mag|ici
3 id|ihrem|il y|im bad|in kw|innen|insurers|inverter|ist aber|ist das|ist schon|it did|it he|it the
3 its the|j avais|junta|juntas|kann das|kfw|klemmt|km|konnten|konnten sie|kowal*|krank|kw <number>
3 l ai|la factura|la je|la poliza|lads|las llaves|laut|leg|lette*|lg|limpi*|llegar a|lo del|lo demas
3 lo pueden|los <weekday>|madre|mais la|marta|me dijeron|me podeis|merci|mi madre|mir fur|missing
3 monteur|more|nadie|nice|no <number>|nobody|nobody has|noch in|normal ?|not <number>|not let
3 not there|nouvelles|nouvelles de|now <few>|oder <number>|of course|off|off at|off in|oficial|oma
3 on for|on since|op|order|order <number>|otra|paid|paid the|passing|paye|personne|petit
3 petite question|pic|picked|piece ?|policy|poliza|pour que|prints|promi*|quand ?|que se|que sur
3 que votre|quince|rang|receipt|recup*|remer*|rendu|repasser|reprendre|reserva|retro*|ring|s been
3 s due|s here|sagen|saute|says the|schone|segui*|sehen|semana que|semanas y|semble|senal|send them
3 she wo|showed|sie im|signe|sigo|since|since you|sind <few>|sirve|slow|sofa|son las|statt|supposed
3 supposed to|sur les|sur ma|tarjetas|tenu|th to|than we|thank|thank the|the <few>|the <month>|the app
3 the hedge|the second|they want|think the|thinks the|this morning|thoug*|thought|thought it|ticke*
3 tickets|time|tirer|to know|to say|ton|too late|tu me|uberw*|under|unit <number>|uns die|us in|veces
3 venga|verde|verge*|vergessen|verle*|verschieben|vielen|votre passage|wedding in|weeks and|wenig*
3 went|were|what can|where it|whether it|wife says|wir kommen|wirkl*|wirklich|worki*|working|yo no
3 you and|you check|you fitted|you for|you send
2 ! <number>|! can|<coin> pour|<few> hours|<few> in|<few> leute|<few> semanas|<few> tage|<few> weeks
2 <is about something unfinished>|<is about work under way or finished>|<month> statement|<month> the
2 <number> :|<number> an|<number> can|<number> donc|<number> esta|<number> ich|<number> im
2 <number> kommen|<number> mas|<number> mins|<number> per|<number> st|<number> stunden|<number> w
2 <number> ya|<number> you|<speaks of work you have done>|<support 2>|<week*|<weekday>|<weekday> an
2 <weekday> au|<weekday> i|<weekday> il|<weekday> night|<weekday> no|<weekday> y|? bitte|? lg|? lo
2 ? merci|? muss|^ <few> of|^ also|^ bonjour le|^ bonjour mon|^ das|^ depuis votre|^ don|^ gruss gott
2 ^ hallo herr|^ have|^ huhu|^ ihr|^ invoice|^ invoice <number>|^ ist|^ just|^ les|^ ma|^ merci
2 ^ nous avons|^ one of|^ oye|^ quick|^ seit|^ since|^ von|^ vous etes|^ ya|^ you|^ you have|^ your
2 a bag|a big|a copy|a corrected|a los|a lot|a mis|a nuisance|a person|aber|aber auf|abgeh*|abrec*
2 absol*|add|addre*|affiche|after you|again|ago and|ai toujours|alan|alarm|album|alguna|alquiler
2 alrea*|already|am telefon|and all|and had|and it|and next|and now|and the|anlage|anoth*|another
2 appartement|appointment is|archi*|are number|are passing|are we|arrived|arriving|as far|as to|asked
2 at half|ate|auf seite|auftr*|auftrag|ausge*|autre|avait|avenue|aviso|ayer y|b|b <number>|back i
2 badge|bag|bajo|balan*|balcon|batterie|bay|be delivered|beech|been|been <few>|beiden|believe|besta*
2 betre*|between the|bevor|bien a|bill ?|biscu*|bleib*|bon|bonjour le|bonjour mon|booki*|booking
2 bothered|box in|boys|broken|bruit|buenos dias|builder|bus|busy|by email|by tomorrow|ca ne|cake
2 cambie|came off|camis*|can be|can the|canal|cargo|ce midi|cerrar|certificate|chambre|change the
2 changing|charges|check|chef|chicos|clock|coat|coche|cocina|cocina de|code|col|cold|comer*|comma*
2 comme ca|complaint|compteur|con los|cone|conservatory|const*|contre|controle|copy|corrected|coule
2 counters|courr*|courrier|cours|cry|cumpleanos|d avoir|d y|da steht|dame|dans ma|darin|das
2 das finanzamt|das noch|das was|dass|dates|dawes|decla*|dedans|deiner|dejan|del piso|delivered to
2 den ohren|deposit and|depuis <weekday>|depuis l|depuis votre|dicho|die neue|diese woche|diffe*
2 digo que|dijeron que|dis|dit oui|do about|docto*|doctora|does that|donc|donc pas|done|dont|door
2 dripp*|dripping|drivi*|driving|dropp*|dropped|ecrit|eine frage|einge*|einwe*|el <number>|el envio
2 el papel|el pasaporte|el registro|email|embar*|encen*|enfin|entre <number>|envelope|enveloppe
2 esperando|est <weekday>|est elle|est encore|est parti|estar|estuvo|et pas|etait|ex husband|fabric
2 factu*|factura <number>|facture|famille|far as|fehlt|feier*|fenetre|file|final|finanzamt hat
2 finished|firmado|firmamos|first time|fitti*|fitting|fois|for ?|for that|for us|fourn*|frau|frau dr
2 freig*|freundlich|frist*|from you|galer*|galerie|garantie|gegeb*|gehei*|geheiratet|gekau*|gekauft
2 genau|generation|gestrichen|get my|ging|girl|give the|goes back|got the|gott|gruss gott|guara*|guess
2 gusto|guy|ha|habit*|hace <few>|hacia|had|hairl*|hairline|hallo herr|handb*|has it|has moved|has the
2 hatte|have written|he just|heard|hecho|hedge|her in|here ?|here last|herrn|herum|heure|heute im|hice
2 hmrc|hoffe|holen|hora ?|hoy|huhu|hull|hung|i|i believe|i do|i guess|i never|i sent|i took|ich gern
2 ich s|ignore|ihn nicht|ihnen im|il a|il manque|im <month>|im sommer|impeccable|impre*|in ?|in and
2 in for|in it|in last|in may|instalacion|install|instead of|inver*|inzwi*|inzwischen|is <weekday>
2 is already|is leaking|is now|is the|is warm|island|it <number>|it back|it but|it has|it off|it on
2 it since|it still|it too|its|its own|itself|j en|jacket|je dois|je paie|jess|job|jule|just like
2 just to|juste|juste pour|kein|kirsc*|kitchen in|km <number>|know if|know that|kommen wir|konnt*
2 kowalczyk|krank*|kunde*|kurs|kw|l autre|la chambre|la cocina|la del|la facture|la fenetre|la finca
2 la instalacion|la neige|la nina|la proxima|la taille|la voisine|lad|lads left|las|las <number>
2 last <weekday>|le mando|le mois|le montant|le parquet|le tour|le voisin|leider|levan*|llaves|llego
2 lo|log|look|look before|looks|loue|love it|loved|lower|luna|lunch|ma grand|mag|mama|mande|marga*
2 marie|match|matin c|me la|me salio|meant|meant to|measured|mein chef|mensu*|mere|mesa|mets|mi suegra
2 might want|milea*|mileage|mins|minutes and|mirar|missi*|mitgl*|mitte <month>|mme|modelo|mon pere
2 mon velo|montant|monte*|month and|mr|muchas|mum says|my aunt|my family|my grandmother|my nan
2 my phone|n a|n ai|nachbar|name of|nan|ne le|news|niamh|nicht|niemand|no viene|no voy|noch bis
2 noch die|noche y|nombre|nombre de|nos entregan|not one|not take|not want|note|note that|notes
2 noticed a|now|now what|nuestra|nuisa*|nuisance|numbe*|numbers|nur ein|o clock|oct|of all|off on
2 offen*|okafor|on|on ?|on his|one i|one to|one without|only in|only one|ont|open to|or bring|orden
2 order is|oublie|out on|out we|oven|overn*|overnight|paie|panes|par contre|parqu*|parquet|parti
2 parto*|partout|pas|pas <number>|pas dans|pas recu|pasap*|pasaporte|pasar|passage de|passes|passi*
2 passiert|passw*|past the|pay for|payment|pedal|pendant les|perfe*|perfect|perha*|perhaps|peux passer
2 photos|physio|pictures|place ?|plats|platz <number>|played|please say|pleure|podeis|poder|points
2 poqui*|poquito|por ahi|porque el|porton|pour <weekday>|pressure|prevu|priya|prochain|produ*|proof
2 proposez|propre|provision|proxi*|proxima|proximo|prufen|puedo ir|puente de|pues|quart|que dia|que el
2 que es|que falta|que la|que le|quedaron|quedo|quedo de|queri*|qui a|quiet*|quoi la|radia*|radiator
2 recep*|rechnung <number>|rechts|reckon|reclame|recu|recupere|recuperer|ref|registro|remercie
2 remplacer|renew*|renewal|renvo*|renvoyer|replacement|reponse|reservation|reserve|reste*|restent
2 retrouve|revis*|revision|rojo|rota|roue|ruego|s gone|s just|s now|s office|s set|said|said he
2 sais pas|same spot|sauf|saved|says we|schie*|school run|schre*|se lo|se puede|secon*|second half
2 seems|seems to|seen the|seit dem|seite <number>|selle*|seman*|semanas|sent|separately|sesio*
2 sesiones|settling|she s|shirt|sich nicht|sicher|sie haben|silla|since your|since*|sind|sleep|slip
2 so much|sol|sola|something ?|somos los|sonde*|sondern|sorry for|sorry to|spot|steht der|still on
2 stopped|stress|suegra|super|suppose we|swapped|system|sœur|ta|taille|taken|talla|talla <number>
2 tarje*|tax|te mando|teeth|teiln*|telefon|tell your|tema|tengo en|tengo una|testi*|th <few>|th and
2 th is|th only|thank you|that s|the <number>|the afternoon|the bill|the blue|the box|the builder
2 the certificate|the colour|the first|the insurers|the last|the left|the month|the name|the north
2 the one|the oven|the panes|the radiator|the ring|the signed|the summer|the van|the wedding
2 the weekend|the work|there were|thing or|think|think ?|think i|thinks|this time|tho|thought that
2 thril*|thrilled|time and|to and|to another|to miss|to move|to the|to write|todos|told|took the
2 toucher|tourner|train|treatment|trepp*|treppenhaus|trime*|trimestre|truly|turned|turns out|tutor
2 u put|ubrig*|um <number>|und das|und nicht|under the|une enveloppe|unit|unless|unless you|uns das
2 up i|up this|us back|used|vat|ve|velo|velo cargo|venis|verif*|verri*|verse|very|vesti*|vestido
2 vez en|viewi*|vino|vom <month>|von den|von der|voss|voula*|vous me|voy a|vu la|vuelve|w|waited
2 walked|want a|want the|want to|wants it|war ein|war gestern|was|was <number>|was ?|was in|was not
2 was passiert|was told|we make|we need|we were|weeks|weeks ago|weg|welcher|well as|wenn ich|went to
2 westerly|what the|what time|where the|whoev*|whoever|why|with a|with his|wo|wonder|would say|y a
2 y quiero|y yo|you a|you as|you even|your lad|yusuf|zahnr*|zahnriemen|zone
1 : a|: en|: le|; si|<asks where something stands>|<few> days|<few> for|<few> jours|<few> kids
1 <few> minutes|<few> months|<few> que|<has a small matter with what was done>
1 <is a complaint or a guarantee case>|<month> <few>|<month> but|<month> el|<month> je|<month> our
1 <month> pour|<month> se|<month> vous|<month> you|<number> !|<number> am|<number> before|<number> c
1 <number> die|<number> hi|<number> i|<number> j|<number> jahre|<number> jours|<number> km|<number> lo
1 <number> minuten|<number> nd|<number> nos|<number> pm|<number> se|<number> th|<number> there
1 <number> weeks|<number> yr|<support 0.5>|<waits for something>
1 <wants something changed or sent again>|<weekday> !|<weekday> can|<weekday> for|<weekday> if
1 <weekday> it|<weekday> me|<weekday> nach|<weekday> we|<weekday> when|<weekday> would|<within 3>
1 ? cheers|? et|? je|? und|? what|^ about|^ auf|^ bei|^ bei uns|^ bonjour c|^ bonjour docteur
1 ^ buenas soy|^ buenos|^ buenos dias|^ contact|^ coucou|^ depuis|^ el|^ el <weekday>|^ first
1 ^ good evening|^ hey|^ hiya|^ i keep|^ ihr habt|^ il me|^ im|^ is it|^ j|^ j ai|^ je|^ je suis
1 ^ liebe|^ liebe frau|^ muy|^ no|^ ok so|^ on|^ on n|^ papa|^ pour|^ re|^ she said|^ somos|^ suite
1 ^ suite a|^ tengo|^ that|^ the boiler|^ third|^ we need|^ which|a call|a cote|a dit|a fait|a fin
1 a florist|a letter|a little|a look|a month|a offert|a photo|a pris|a quick|a time|a vos|a white
1 a whole|a year|ab ?|abajo|aber nicht|about an|about it|about the|about your|abre|absolute|abuel*
1 abuela que|accepted|accor*|acomp*|acompte|adjunto|affic*|after <few>|after the|again and|again this
1 agreement|ai ete|al|alber*|alerg*|algui*|alguien|allein|along|alqui*|also|alter*|am <number>
1 am <weekday>|am in|am sure|am trying|an die|and again|and are|and could|and is|and look|and on
1 and one|and say|anderes|angeg*|anive*|aniversario|annon*|annonce|anos que|ansch*|antes o|anything ?
1 anyway|apell*|apellido|appel*|application|appointment|are all|are going|are on|are the|armar*
1 armario|arms|arrange|arret|as an|as the|ashby|ashes|asking|asses*|at <coin>|at least|at noon
1 at yours|attends|au <weekday>|au dessus|au nom|au sujet|auch nicht|auch noch|aucune|audie*|audience
1 auf|aufge*|aufst*|augen|aunt|aunt s|ausse*|avais|avant <month>|avec une|avez vous|awful|ayer|az
1 az <number>|back|back the|back with|band|bande*|bas|bath|bd|be ?|be a|be on|be there|beaut*
1 beautiful|been told|before i|beginning|bei den|belie*|belle mere|below|bescheid|besser|bestellung
1 bevor wir|bien la|bill|birth*|birthday|bit|bloque|boite|bonjour c|bonjour docteur|bonne|boots|bothe*
1 bottom|bought the|bound*|boundary|boy|brass*|brauchte|braun|break|breast|brief|bring it|bring*
1 bringen|broke|broth*|brother|buenas noches|buenas soy|buenos|bureau|buro|but|buyers|by the|c|c etait
1 ca ?|ca not|ca va|cabe|cada|calls|cambio de|came back|came down|came on|came with|camera|can i|cant
1 cartes|case|centr*|cerra*|cerrado|certificate from|chais*|chamb*|changed|changes|chap who|charl*
1 charm*|chez ma|chica|claro|clase|cleaned|cleaning|coats|colla*|collegue|colour|come back|come down
1 coming|comio|comme|completa|compris|con el|con eso|con que|con una|confirmer|congr*|content|contrato
1 contre elle|copy of|corre*|correo|corsa|cosa|coucou|could somebody|could someone|could the|cousi*
1 cousins|cover*|crack|cream|crick*|cricket|crois|croqu*|croquettes|cross|cuarto|cuent*|curta*
1 customer|d <month>|da was|dad s|damp|dando|danke|dans|dans l|dared|dark|das ?|das geld|date yet
1 day <number>|day when|days and|de <month>|de m|de mi|de plus|de prix|de verdad|dead|dean|declare
1 decou*|dej|dejar|del dia|delic*|delig*|delighted|dem <number>|demain|demain a|demain ou|demi
1 den winter|depuis|der|der nachbar|derek|derriere la|des <weekday>|desce*|desde ayer|desde las
1 desde que|devant la|dia|dia ?|dia y|did|did you|die galerie|die kuche|die stunde|diese|digo|direct
1 displ*|display|dit|dit qu|divorce|do ?|do we|docte*|docteur|doctor|does|dois|doit|domin*|don|donner
1 dont vous|door ?|door is|dormi*|dossi*|dossier|down|dr|drain|drauf*|drawer|dress*|dry|du <weekday>
1 du velo|du village|due to|duele|eclai*|eclairer|edge|ein traum|einsc*|el|el contrato|el local
1 el pedido|el primer|el puente|el telefono|el verano|elle etait|email ?|emplo*|empti*|en ai|en algun
1 en pdf|en plus|en una|encim*|enclo*|enclosed|encue*|enten*|enter*|entregan|enviamos|envio|envoie une
1 equipe|equipo de|ersten|es <number>|es nicht|espec*|espere|espere que|est arrivee|est deja|est plus
1 est prevu|esta todo|estar*|estri*|et c|et elle|et la|et que|et un|et vous|etwas ?|ever get
1 every <weekday>|examen|except|excha*|exchange|explique|extra|eyes|face|factura|failed|faisa*|faisait
1 fait|fallen|feel|fenet*|fenst*|ferra*|feuil*|few days|figura en|filing|filli*|filling|final*|finan*
1 finance|find out|find the|finis*|first page|first week|flat roof|fleur*|florist|fois par|folk
1 for <coin>|for half|for her|for sale|for you|forget|forgot|forward to|frage|freuen|freundlichen
1 freundlichen grussen|fringe|from <number>|frome|furth*|further|garan*|garder|gars|geduld|gegen
1 gegen*|gegend|gegenseite|geht das|gerust|gesagt|get a|gets|gewor*|geworden|gleic*|glori*|glorious
1 go ?|go about|go through|go up|gone into|good as|good evening|gorge*|gorgeous|got it|got my
1 government|gran|gratte|great|grupp*|gruss*|grussen|h et|habe eine|haben|hablar|habt|had a|had it
1 had the|hair|half an|half term|hallo|halte*|hand|handbook|hangi*|hanging|hangt an|happe*|harro*
1 hasta|hattet|hausv*|hausverwaltung|have gone|have just|have no|have to|hay <few>|heari*|hearing
1 heate*|heaters|hecke|helen|help us|hermo*|hey|hi olivia|hicie*|hicieron|him in|his teeth|hiya
1 home and|hopit*|hopital|hour ago|hour and|hours and|hundr*|hundred|i hear|i just|i know|i paid
1 i rang|i suppose|i talk|i thought|i wish|i wonder|ich das|ich es|ich hab|ich mich|ich nehme|if it
1 if possible|ihnen ein|ihr uns|il|il en|il fait|il me|immer noch|impec*|in any|in den|in one|in that
1 in this|in town|included|incluidos|inqui*|ins haus|inscr*|insis*|inspector|instructor|insul*
1 insulation|into a|invoice|irgendwas|is|is coming|is getting|is only|is still|ist <weekday>|ist es|it
1 it <few>|it <weekday>|it again|it can|it does|it from|it is|it or|it really|it should|it to|it until
1 it went|it works|j attends|j espere|jajaja|je crois|je n|je ne|je pense|je sais|je vous|jetzt|jointe
1 joue|just so|justi*|justificante|kassel|keeps|kette|key|kids and|kleiner|kommt|konnten wir|krieg*
1 l atelier|l audience|l equipe|l hopital|la|la il|la joue|la junta|la machine|la main|la noche
1 la place|la que|la route|la semaine|la senal|la ultima|landlord s|lange|langs*|langsam|lauft
1 lauft auf|lauft die|laugh|le bon|le code|le premier|le salon|le velo|leani*|leaning|least|leave it
1 legen|legen sie|les enfants|les jours|les yeux|let us|let you|letters|liebe frau|life|lifted
1 like this|links|liqui*|list and|livre|llama*|llegar|lo puedo|los anos|los de|los vecinos|m a
1 m appelle|ma sœur|machi*|machine|madame|mail|mais|mais je|mais mon|mais on|manana|manana a|mando
1 manger|manqu*|marqu*|marriage|mas de|massa*|matin on|matter|may <number>|me ?|me a|me da|me ha|me i
1 me le|me the|me voy|me when|mean|mean the|mein sohn|meiner|menos el|merci d|mere a|message|mi
1 mi mama|mia|middle|midi|miel|minut*|minuten|minutes|mio|missed|mit <few>|mit freundlichen|mitte
1 mixed|modele|moi la|mois je|molestia|month|more than|morning is|mot|mother s|moved|moved in|movers
1 much as|mum|muss|must|must be|my brother|my ex|my gran|my instructor|my mate|my name|my new
1 my sister|myself in|n y|nachb*|nachreichen|name on|names|nan s|nd|neige|neighbours|nicht mehr
1 nichts mehr|niema*|nina|no ?|no hace|no lo|no puedo|no te|nobody s|noch auf|noch nichts|noches
1 nom de|north|nos vamos|not after|not come|not cross|not even|not have|not make|not see|nous avons
1 nouve*|nouveau|nov <number>|now that|nr|nr <number>|number s|nun|nur bis|nur eine|oben|oder muss
1 of which|ohren|ohren*|ok|ok so|ok we|old i|olivia|on <weekday>|on its|on les|on sera|on that|on the
1 once on|one at|one has|one thing|only|only the|or the|orange|orcha*|orchard|other|ou c|ou je|ou pas
1 oui je|our <number>|our hall|our kitchen|our place|our roof|out before|out in|ouvre|over and|over at
1 over my|overs*|p|padre|pagar|page <number>|pain|papel|papier|para el|para la|parag*|parai*|parc
1 parce que|parts|pas le|pas si|passport|pay it|paysl*|pedido|pelou*|penda*|pendant|pensez|people and
1 perdo*|pere|perfecto|pero|pero me|pero mi|personne n|personne ne|petit dej|petits|peu de|peur de
1 peut attendre|peut on|peut venir|photo|photo*|pictures ?|pin|planes|planning to|playa|please can
1 please send|plomb*|plombier|plus <few>|plus la|plus tard|podem*|podemos|podrian|poele|poign*|police
1 police have|polis*|polished|poliza del|pone|pop|portal|portillon|pose|pour moi|pour votre|pour vous
1 pourrait|pourriez|pouvez vous|powder|preference|prefi*|pregu*|pregunta|prepared|prese*|press*|presse
1 primer|primera|primera hora|print|printed|printemps et|product|progr*|proper|proposals|provi*|prueba
1 puente|pump|put the|qu a|qu un|que|que ce|que cela|que les|que vinieron|quedado|quelle heure
1 queriamos|quest*|qui n|qui ne|quick|quite|ran|realised|recar*|recei*|receipts|rechn*|rechnen ?
1 rechnet|rechnung|recla*|refait|refus*|registrar|regle|regler|rein|remar*|remember|rempl*|rentr*
1 rentre|rentre de|repai*|repla*|replaced|repre*|return|reuni*|reunion|ringi*|ringing|rise|robe|roses
1 rot|rouge|route|rund <number>|s an|s got|s mir|s off|s on|s one|s up|sa|saal|safe|sais|sale una
1 salio|saludo|same|save|say that|saying|says <few>|says a|says no|schreiben|schwa*|schwiegermutter
1 se nos|se quedo|seance|seche|secre*|secretariat|see the|segun|segunda|seit|seit <month>|senden
1 senden sie|sendi*|sending|senor*|senores|serem*|seremos|sesion|set up|she said|she says|should have
1 show on|shows|shut|si on|sich die|sick|sie die|sie mir|signed up|silk|silla de|sillon|simplement
1 since <number>|sincerely|sister|sister is|slipp*|small*|smaller|so could|soiree|sold|sollen wir
1 somew*|somewhere|somos <few>|song|sonne|sons|sont|sort it|soweit|speaks|sprin*|standing|star|started
1 statement|stehen|steue*|still do|stopp*|strai*|straight|stunden ?|suivi|sur|sur des|sure it|surto*
1 surtout|surtout pour|swapp*|sweet|t <number>|tage|tal|tampo*|tampoco|tante|tard|teach*|teacher
1 telefono|tells|tells me|terce*|termin|terrasse|tes|test is|text|th|that a|that this|that we
1 the battery|the big|the boiler|the bottom|the display|the dog|the door|the drain|the flat|the floor
1 the gas|the green|the in|the insurer|the keys|the lights|the loft|the market|the may|the new
1 the only|the order|the permit|the place|the price|the quote|the receipts|the right|the school
1 the short|the shower|the solicitor|the top|the weather|their|them with|theres a|they come|thing
1 think it|though|tiles|time ?|time you|to <number>|to any|to ask|to find|to hand|to let|to match
1 to my|to send|to tell|to understand|tochter wird|today and|told to|told us|told you|too|took|top|tor
1 toujo*|toujours|toujours pas|tourn*|tourne|tournent|traff*|traffic|transferencia|transfiero|transit
1 traum|trave*|treat*|trying|trying to|turn it|turno|turno*|turnover|tyres|uberg*|un petit|un saludo
1 und jetzt|unsere hochzeit|up my|upstairs bathroom|us has|us what|va a|venis a|verme*|vert|verwa*
1 verwaltung|viaje|viel|viene y|vinieron|vive|voisine|vous arrange|vous avez|vous aviez|vous dire
1 vous ecrire|vous envoie|vous m|vous ou|vous remercie|voy|vuelta|wants the|war|ware der|waren|was a
1 was here|was just|washing machine|we bring|we get|we like|we moved|wechs*|week or|weeks to|weite*
1 welch*|wenns|were in|were the|weste*|wet|what we|whats the|when i|whenever you|which we|wife s
1 will collect|will we|wir denken|wir es|wir mal|wir sie|wir sind|wish|wish to|with me|with the|witho*
1 without|wizard|wochen|wollte|wonde*|wonderful|word|work at|work for|would just|writt*|written
1 y <number>|y avait|y cuanto|y en|y quedo|y se|y vamos|ya me|year ?|yeste*|yesterday|yeux|you at
1 you be|you could|you guys|you might|you set|you usually|you want|young|your chap|your lads|yr|yr old
1 zahle*|zahlu*|zahlung|zero|zieht|zuruc*
-1 ! !|! no|! wir|! your|: http|: mail|: mit|: su|: webmail|: wir|<budget>|<carries a link>|<coin> fur
-1 <coin> par|<coin> per|<comes from a supplier or partner>|<comments on your website>|<emergency>
-1 <few> <number>|<few> bis|<few> enfants|<few> hundred|<few> metres|<few> minute|<few> minutos
-1 <few> nights|<few> no|<few> o|<few> of|<has the wording of a known fraud>
-1 <has the wording of bulk mail>|<is a legal or official notice>|<is about an invoice or a payment>
-1 <is an offer in bulk>|<mont*|<month>|<month> <number>|<month> at|<month> c|<month> et|<month> from
-1 <month> if|<month> il|<month> it|<month> la|<month> mais|<month> meeting|<month> nos|<month> she
-1 <month> to|<month> with|<month> y|<numb*|<number>|<number> auf|<number> bin|<number> degrees
-1 <number> degres|<number> el|<number> en|<number> feet|<number> g|<number> horas|<number> hours
-1 <number> hrs|<number> k|<number> la|<number> le|<number> litres|<number> may|<number> million
-1 <number> millones|<number> one|<number> order|<number> pcs|<number> pieces|<number> plus|<number> rd
-1 <number> star|<number> sur|<number> to|<number> words|<offers money>|<promises more customers>
-1 <speaks of what you did>|<undated>|<unhurried>|<wants 3>|<weekday> at|<weekday> de|<weekday> en
-1 <weekday> es|<weekday> in|<weekday> o|<wishes decided>|<wishes repair>|<within 7>|<words 20>
-1 <words 60>|?|? best|? j|? kind|? kosten|? la|? might|? mit|? mrs|? ours|? regards|? warmly|? we|? y
-1 ^ are|^ bonjour|^ bonjour j|^ buenas noches|^ buenas tardes|^ c|^ chere|^ compramos
-1 ^ congratulations|^ congratulations !|^ could|^ did|^ en|^ every|^ final notice|^ guten tag|^ hallo
-1 ^ hallo liebes|^ hello !|^ hi|^ i|^ i am|^ i have|^ ich habe|^ il|^ is|^ l|^ liebes|^ me|^ mein mann
-1 ^ moin|^ mon|^ morning|^ mum s|^ namaste|^ name|^ name :|^ next|^ ok|^ our son|^ planning|^ please
-1 ^ quick one|^ roughly|^ saw|^ servus|^ su|^ this is|^ u|^ vamos|^ vamos a|^ we can|^ we might
-1 ^ we own|^ wir mochten|a <weekday>|a annecy|a birthday|a boy|a brochure|a cat|a cockapoo|a contact
-1 a credit|a dog|a family|a firm|a first|a fortnight|a gap|a garage|a great|a group|a guest|a hot
-1 a kitchen|a la|a laisse|a le|a pair|a parle|a partner|a pas|a peur|a piece|a power|a private
-1 a problem|a proper|a quelqu|a refaire|a shed|a ver|a vingt|abend|abend wir|abends|aber meine
-1 about building|about horses|about how|above the|absch*|abuela|abuelos|acabo de|acade*|acceso|accou*
-1 acept*|across the|across your|adi|adjun*|admit*|adore|afficher|afternoon and|afterwards|age ?|ago
-1 agrad*|agradeceria|agreed to|agua|ahi|ahora mismo|ai pas|ai un|aille*|ailleurs|algo que|all in
-1 aller*|alles|also do|also is|alumi*|am free|am giving|am looking|am thinking|among|an argument
-1 an der|an estimate|an hour|an passe|an und|analy*|and <few>|and after|and doing|and he|and her|and i
-1 and must|and not|and noticed|and our|and put|and take|and tell|and will|and with|ander*|anfra*
-1 anfragen|anima*|anmelden|ano pasado|anos|anseh*|ansehen|antif*|antworten sie|anything at|anywh*
-1 anywhere|appar*|apparently|appeler|appelle|applied|appre*|appro*|approved|aqui|architect|are <few>
-1 are both|are ever|are planning|argument|around <month>|around the|arriere|arrivee|article
-1 article about|article on|as i|as soon|ascensor|asesor|asking <few>|assessment|assur*|assurance
-1 at <number>|at christmas|at lunch|at number|at school|ateli*|atelier|attach|attached|attendre
-1 attorney for|auch keine|auch so|audit|auf die|auf einer|auf ihre|auriez vous|aus wie|ausbau|autant
-1 autopilot|avant que|avec le|baby grand|back and|back door|back from|back to|baign*|baignoire|bain
-1 baker*|bakeries|bands*|banque|base|bathroom has|bathroom in|battery|be|be <few>|be <number>
-1 be before|be glad|be interested|be obliged|be open|be possible|beau|because of|become|bed semi
-1 bedroom|beds|been there|before|before he|before then|begins|begleitet|begleitung|bei <number>|bekom*
-1 bekommen|belle|benot*|bereits|best price|bestatigen|besti*|better|better for|between us|bien sur
-1 bikes|bin noch|binnen|bis dahin|biscuit|bit of|bitte|black|bless|block of|bloqu*|boda|bon de|bonjo*
-1 bonjour|bonjour j|bonjour madame|bonjour on|both|both of|bother|bouch*|bought it|boute*|box room
-1 brass|briga*|brigh*|bring you|brochure ?|bromp*|brompton|brother in|buchh*|buen|buffet|build*
-1 business has|but a|but i|but it|but there|but we|butto*|by about|by easter|by name|by on|by our
-1 c <number>|cabin*|caisse|camara|cambiar el|can get|can have|can let|can see|can someone|cannot
-1 capit*|card|card and|card details|caret*|caretaker|carpenter|carpet|carpo*|carport|carrelage|carri*
-1 carry|carto*|carton|cartons|casad*|casados|catalogue|cause|ce qui|ce sera|ce serait|cell|cena de|cet
-1 cet age|chang*|chapel|charge and|charge per|charger|chat ?|check*|cheers|chene|chez lui|chez vous
-1 child*|children|choisi|choisir|chose|chris*|christmas we|class|cle|cles|client|clinique|closi*
-1 closing|coaches|cobrais|coco|coffee|coger|collegues|color|come on|come over|comes out|comme un
-1 comme*|commence|commune|como|como lo|como trabajais|companies|company and|completion|comunion
-1 comunion de|con su|confidence|confirme|conge|congratulations|congratulations !|conne*|conservation
-1 considered|conte*|contents|contestar|conti*|contract|contribute|conversation|cooperativa
-1 cordialement|cork|correct|corri*|cost and|cost for|cost per|cost roughly|couche|could|could not
-1 could read|could we|coule*|couleur|counsel|count|count*|county and|creat*|creus*|cuando se|cubie*
-1 cubierto|cuenta|cumplen|customers|cut|d accord|d avance|d eau|d environ|d habitude|d un|da|da so
-1 dahin|dahli*|dahlias|dans <few>|dans ce|dans votre|dares|darf ich|das an|das uberhaupt|daugh*
-1 daughter|day and|day for|days ?|days to|de acuerdo|de casados|de los|de ma|de monde|de pago|de reyes
-1 de suite|de unos|de vos|deaf|deal with|dear all|dear i|debut|debut <month>|decidir|decis*|decision
-1 decke|deeds|degre*|degrees|degres|deine|dejarla|delivery|demar*|den <number>|denen|denken|denn bei
-1 dental|dentro|depos*|deposit|dept|depuis hier|derec*|derecha|derni*|desde el|desig*|dia <number>
-1 die ganze|digital|dinero|dinos*|dire|discussed|disons|distr*|dit que|dizaine de|do anything|do for
-1 do not|do the|do this|do ye|document|does not|doors|doors down|down ?|down a|down and|draft|drawi*
-1 dream*|dreaming|drip|drop it|du bien|du quartier|due|due at|dunkel|durch|e mail|earli*|early <month>
-1 ecole|ecris|editions|egal was|ehrli*|ehrlich|ehrlich gesagt|eine|einen platz|einfach mal|einla*
-1 einmal|el <weekday>|el agua|el ano|el banco|el dinero|el plazo|eleven|elf|elle est|elle se|elm
-1 empor*|en <few>|en <number>|en echange|en la|en lyon|en madrid|en otro|en parle|en visio|encan*
-1 encanta|encar*|end of|energy|enfan*|engagement|engineer|engineers|enough|entie*|entiendo|entonces no
-1 entre las|entre*|entwi*|envia*|envie de|erfah*|erfahrung|es|es que|escal*|escalier|escan*|escribe
-1 ese|espan*|espanol|esper*|essai|est au|est bien|est ce|est vous|esta|estamos de|este mes|esto|et ce
-1 et des|et il|et je|et s|et votre|etude|euch|evening|event|event*|exact*|excel|exclu*|expert|expla*
-1 extension|extranet|f <number>|facing|fahrer|faire une|fais le|fall|falta que|familia|family
-1 family of|far ahead|faut d|featu*|feature|fee and|fichier|fill|filled|fils a|fin <month>
-1 final notice|finally|finch|find|finden|firm in|firm of|firme|first|first <few>|first fortnight
-1 flach*|flachdach|flat <number>|flat ?|flat fee|floor <number>|floor i|flying|fob|folge*|followed|for
-1 for <few>|for <weekday>|for it|for me|forfa*|forma|fortn*|fortnight|forwa*|forward the|fotografiert
-1 fotos|frame|frank*|free for|freeh*|freeholder|from|from about|from me|from us|from your|front of
-1 fur einen|fur ihr|fur meinen|fur unsere|fuss|gagne|galway|ganze|ganzen|gap|garage du|gareth
-1 gas certificates|gave|gave me|geben|geehrte|geehrte frau|gefal*|gehe in|gehort|geht s|gekom*
-1 gekommen|geles*|gelesen|gepru*|german|gerne|gesun*|ginge|give|giving out|glad|glad to|gladly|glaub
-1 glaub ich|god bless|gone|good|good morning|got|gover*|grade|grant|grate*|grateful|grateful for
-1 gratuit|greni*|grenier|gris|ground floor|ground is|grown|growth manager|grundach|gruss|grusse aus
-1 gute|guten|guten tag|guys|habe|habe ich|habt ihr|haga|half of|hall in|halle|hallo liebes|handed
-1 hands|hangar|hangt|happens|happy|happy to|happy with|hardly|harm|has a|has done|has gone|has no
-1 hat mich|haus ?|have <few>|have ?|have any|have asked|have been|have given|have got|have in
-1 have never|have set|have taken|have talked|hay menu|he can|he does|heads|hear what|held|hello !|hens
-1 here|here :|here <number>|here we|herit*|hesit*|hesite|hesitons|heute|hija|hinge|his|hiver <number>
-1 hocha*|hochachtungsvoll|hochzeit|hof|holdi*|holding|homeowners|homeowners in|hoping to|hot tub
-1 hot water|hours|house is|how far|how it|how you|hrs|hund|husband and|husband s|i are|i ask|i attach
-1 i did|i drop|i expect|i help|i own|i represent|i retire|i want|i was|i wo|i would|iban|ich den
-1 ich die|ich eine|ich euch|ich ihnen|ideal*|ideally|ihnen in|ihnen zu|ihr postfach|ihre arbeit
-1 ihrer seite|il est|il faudrait|il faut|il le|imagino|immer|impla*|in by|in early|in feb|in front
-1 in good|in law|in my|in next|in place|in return|in so|in spring|in the|in unserem|in year|inclu*
-1 include|incom*|indic*|ines|inher*|inherited|instr*|insulated|insurance|interieur|invie*|invierno
-1 invoice <number>|invol*|ir a|irgendwann|iron|is <number>|is a|is an|is being|is better|is doing
-1 is for|is giving|is good|is i|is not|is that|is your|ist beim|ist seit|it before|it cost|it could
-1 it go|it might|it properly|it will|it with|it work|j ai|j ecris|je fais|je regle|je rentre|je suis
-1 je veux|jean|jefe|jetzi*|jetzt schon|jo|joine*|jure|juris*|jurisdiction|jusqu a|just dreaming
-1 just tell|kann man|katze|keep the|keepi*|keeping|keinen|kevin|kilos|kind of|kind regards
-1 kindly reply|kindly send|klasse und|knock|know is|know the|kollegen|kollegin|komm|kommt ?|kompl*
-1 konnen wir|konnt|konnt ihr|konntet|kuche|l a|l acompte|l assurance|l eau|l entree|l ete|l interieur
-1 la baignoire|la camara|la caution|la commune|la hora|la parcela|la prochaine|la reunion|la semana
-1 la table|la tarde|la voiture|la web|lab|ladies|laisse|lake|langu*|large|last|last spring|last week
-1 late|late husband|law|le|le cafe|le faut|le monde|le permis|le sol|leaki*|leaking|learn|lease|leave
-1 led|leeds|les plans|les travaux|lettre|letzte|letzten|leuten|level|libra*|libre*|licen*|liegt|lien
-1 light|like a|like somebody|like them|like to|like yours|liked|line|linea|link and|lista de|liste
-1 listing in|litres|little|lleva*|llp|lo de|lo que|lo tengo|loan|loft|lol|look round|looked|looked at
-1 looking at|looking to|lorem|los|los <few>|los ninos|loud|lover|ludlow|luft|lyon|m of|ma fille|mache
-1 madrid|magaz*|magazine|main|mais j|maiso*|maisons|maitre|makes|mal de|mal depuis|manage|manana por
-1 manch*|manque|manuf*|marca|mari est|marine|marked|market|marsh|mate|matin|matin le|may|may i|may not
-1 may or|me|me about|me an|me faut|me han|me hicisteis|me know|me on|me to|media|meeti*|meeting|meets
-1 meine schwester|meinem|mejor*|membe*|members|menschen|mention|mes ?|metres and|mi hermano|mi hija
-1 mi mujer|mi novio|mich gern|mich im|micro|microsoft|mieux|might be|might do|might i|might you|milli*
-1 million|millo*|millones|millones de|minutos con|mir das|mis padres|mismo|mit dem|mit der|mit einem
-1 mo|model*|moder*|moin|moles*|mon|monat*|monatlich|monsi*|monsieur|montage|month i|month on|moq
-1 moq <number>|morning|morning i|mornings and|most of|mostly|mother|mother is|much for|mujer|mum is
-1 mur|mussen|musste|muster|my|my daughter|my employer|my father|my final|my husband|my partner
-1 my private|my uncle|n|n est|n ose|nachrichten|nachsten|nacht|nada|namas*|namaste|name|name :
-1 name and|named|natio*|national|natural|ne me|ne sais|ne sommes|need <number>|need and|needs to
-1 negat*|neigh*|nennen|neu|neuen|new boiler|next <month>|next step|next summer|next week|ni idea
-1 nicht an|nicht das|nicht ob|nicht was|nie|night*|nix|no|no cost|no drama|no es|no idea|no longer
-1 no problem|no se|nobody is|noch ein|nosot*|nosotros|not|not a|not actually|not for|not mind|not own
-1 not the|not this|notai*|notaire|nothi*|nothing|notice|nous faudrait|nous hesitons|nous souhaitons
-1 nous venons|nous voudrions|now the|now we|o|obligatoire|obliged|obras|obten*|occupe|odd|of <few>
-1 of cost|of google|of months|of my|of next|of ours|of tea|off and|off the|off tomorrow|offer accepted
-1 office and|office in|ofici*|old and|on <number>|on account|on autopilot|on fait|on garde
-1 on instagram|on it|on peut|on sat|on them|on top|one do|one of|one old|one with|only <coin>|only pay
-1 openings|opt|opt out|optio*|options|or at|or do|or just|or madam|or may|or no|or return|or should
-1 or whether|order and|ordin*|ordre|ordre de|os lo|ose pas|otro|otros <few>|ou <month>|our house
-1 our lease|our office|our site|our son|ourse*|ourselves|out|out and|out or|outside <number>|over by
-1 overl*|owner of|packed|paddo*|paddock|padres|padres cumplen|page|pair of|palab*|panel|panels and
-1 paper*|paperwork|par un|para no|parade|paral*|paralegal|parcela|particuliers|pas a|passe|passer a
-1 past|patient|patron|pay <number>|pcs|peine|pensado en|pense|pense que|pente|people actually
-1 people have|per head|per month|per square|perdon|permis|permit|person|persons|petite|petite salle
-1 peut|peut vous|peux vous|pfarr*|phone|phone this|pick up|pictu*|piece|pied|pink|place by|place for
-1 plafo*|plafond|plaisir|plant*|plaqu*|platze|playi*|playing|plazo|please just|please reply|pleased to
-1 plenty|plenty of|plus|plusi*|plusieurs|plutot un|po|podri*|point|poner|por donde|por el|por las
-1 porte|portuguese|posible|poste|postf*|postfach|postm*|pour l|pour voir|pourq*|pourquoi|pourr*|pouva*
-1 pouvait|power|power and|premier|premiere|premises|prends|prepare|press|presu*|preve*|print*
-1 printemps|privado|probably do|problem i|prof|profi*|profile|proposal ?|proposed|prove*|proveedor|pu
-1 pub|pueblo|puede|pueden|pumps|purch*|put a|put by|put it|put together|putting together|qu|qu elle
-1 qu est|qu on|quality|quand on|quant*|quantity|que en|que lo|que me|que sea|que tengo|que usted|quel
-1 quelle|questions by|qui vient|quien|quieren|quiero|quisiera|quitte|quoi|racon*|radiators|raise
-1 raised|rate and|rather not|raus|reade*|readers|ready|recam*|receive your|recent|reception|recib*
-1 recit*|recital|reckons|recov*|red wine|redo|refai*|refaire|refused|regal*|registry|regle*|reglement
-1 rein ?|reloc*|relocating|remai*|remem*|remittance|remod*|remodel|remon*|remote|repei*|repet*
-1 reply stop|reply yes|repon*|repondre|report|repos*|represent|rest|reste|retain|retainer|rev|reve
-1 richt*|richten|richtige|rid|rid of|riding|riecht|rien|right person|rolls|romanian|roughly <number>
-1 roughly per|roughly what|round the|rubble|run|s|s in|s it|s occupe|s right|s still|s that|s there
-1 s under|s wedding|s worth|saber que|saber si|safety|salud*|same as|same day|samples|sans
-1 sans engagement|sat|saute*|saw your|says it|schade|schon seit|schon wie|schon wieder|schonen|schul*
-1 schwester|se passe|season|second floor|secur*|see|see our|seen|segme*|sehr|sehr geehrte
-1 seit <number>|seiten|sejour|selbst|selec*|selli*|selling|semaine du|semana y|semi in|send|send a
-1 send it|send me|send your|sera|serait bien|serait il|seriamos <number>|servus|sessi*|session|settle
-1 settle the|setzen lassen|shared|she|she can|sheet|shelv*|shelves|shifts|shipper|shopf*|shopfront
-1 short video|shoul*|should i|should like|should we|shoulder|show you|shower|shown|si c|si hace|si les
-1 si me|si possible|sich|sicht*|side|sie bitte|sie denn|sie oder|sieht|sign in|signed|signed off
-1 simil*|similar|simply|sind bei|sing|singa*|singapore|single|sir or|sir we|sister in|sister s|sit
-1 sit down|site and|sitzen|sixty|size of|so far|so on|so please|so weit|society|sofort|sohn|soir
-1 soire*|soirees|sois|soit|solicitors|solid|some of|some point|somebody on|somed*|someday
-1 something you|sometime in|sommer|sommes|sommes <few>|sommes pas|soon as|sooner|sort|sorted
-1 souhaitons|sounds|sous le|soy la|spain|spare|spate*|spatestens|speicher|spielt|split|spoke|spons*
-1 sponsor|spring do|square metre|stade|staff|stages|stair*|stamp*|stamped|start at|start*|steps
-1 still has|stone cold|stop|stran*|stras*|strasse|street is|strin*|strings|struc*|stubb*|stubborn
-1 stuff ?|stunde|style|su paquete|subje*|subject|subject to|suchen noch|suchen wir|suit for|suits you
-1 suppliers|sure|surge*|surgery|survey on|sus|sus datos|suspe*|suspension|swapping|switc*|switch|sœurs
-1 tablets|tache|tadel*|tadellos|tag herr|tag wir|take ?|take card|take it|talk to|talked about
-1 tant que|tap|tarde|tarjeta|te|tea and|team ich|team we|technique|teilen|teilen sie|tel|telef*
-1 telephone|tell|tempe*|tendria|tendria que|tenemos <number>|terms|tests|th <month>|th i|th of|th so
-1 thank*|thanks|that be|that do|that even|that it|that one|that she|that the|that would|the <weekday>
-1 the agent|the balance|the bed|the best|the car|the chap|the church|the coast|the deeds|the draft
-1 the driver|the extension|the freeholder|the garage|the half|the little|the man|the mornings|the nhs
-1 the nursery|the office|the patio|the rain|the recital|the report|the residents|the rest|the roof
-1 the room|the season|the shop|the size|the surgery|the text|the upstairs|the usual|the village
-1 the wall|the water|the week|the wheel|them ?|them and|them we|then do|theo|there|there any|there has
-1 there in|these|they|they did|they were|thing and|think a|this address|this month|this side
-1 this winter|through the|thx|tiempo|tiene que|tight|tile from|till <number>|time after|time i|time in
-1 tired|tmrw|to|to accept|to check|to hear|to it|to leave|to make|to meet|to open|to order|to place
-1 to press|to put|to rent|to ring|to sell|to sort|to start|to touch|to work|to you|toda|toda la
-1 together a|told me|told the|tomorrow and|tomorrow can|tot|total|tout de|town and|trabajar|tranq*
-1 trans*|travaux|tray|treated|trois*|troisieme|trouve|tu peux|twenty minutes|twins|uberhaupt
-1 un <weekday>|un bano|un coin|un despacho|un mois|un peut|un seul|un vieux|una comida|uncle|uncle s
-1 und der|und habe|und ich|und zu|und zwar|understand|une cabane|une question|une semaine|une tache
-1 ungefahr ?|uni|unpaid|uns ?|uns im|unsere tochter|until you|unver*|unverbindlich|up|up and|up from
-1 up in|up with|upsta*|upstairs|urgent|us <number>|us have|us we|used to|used you|useful|usine|vacan*
-1 vacances|valid*|valuation|vamos|varios|vecin*|vecinos|ven|venir|venons|venue|ver|verdad|verordnung
-1 versicherung|version|verst*|vertr*|via|vienen|view|viewed|visib*|visio|visit on|visite|vivim*
-1 vivimos|vivimos en|volon*|volontiers|volver|volver a|vom|vom <number>|von euch|vont|vor <few>
-1 vormittags|vorstellen|votre prix|vouch*|voucher|vous :|vous auriez|vous ecris|vous le|vous nous|vu
-1 wales|walk|walls|wann|want her|want somebody|want someone|wanted to|warte*|was <few>|was looking
-1 was sie|was very|way home|we|we act|we ca|we could|we ever|we hold|we know|we own|we pay|we saw
-1 we shall|we spoke|we want|webma*|webmail|weddings|week and|weeke*|weekend|weekend ?|weekly|weg ?|weh
-1 weil|welche|werde|were to|western|western union|what is|wheel*|wheelchair|when do|when it|when my
-1 when the|when they|whether we|whether you|which|which the|while|while we|white|who do|who does|whose
-1 wie viele|wife|wife and|will go|will know|will not|window|winter and|winters|wir|wir hatten|wir mit
-1 wird am|wishes|with photos|with this|wohl|wondered|wondered whether|words|work on|works*|workshop
-1 worry|would <weekday>|would a|would both|would get|would gladly|would make|would need|would not
-1 would one|would pay|wurde ich|wurden|wurden wir|x|y|y aura|y mettre|y mi|y no|y un|ye|year and
-1 year s|year what|years ago|years experience|years in|years old|years we|yellow|yes or|yet|yo
-1 you <weekday>|you before|you collect|you did|you get|you handle|you in|you just|you kindly|you like
-1 you may|you must|you offer|you the|young*|your bank|your blog|your client|your domain|your driver
-1 your jurisdiction|your listing|your office|your own|your region|your site|your trophy|your website
-1 zahlt|zeigen|zona|zu <number>|zusch*|zwar
-2 ! <few>|! je|:|: la|: les|: our|: une|: your|;|<asks for a fee that nobody owes>|<coin> <number>
-2 <coin> de|<coin> en|<cool 1>|<cool 2>|<cool 3>|<few>|<few> adults|<few> and|<few> at|<few> dias
-2 <few> doors|<few> feet|<few> flats|<few> habitaciones|<few> meses|<few> meter|<few> or|<few> pages
-2 <few> panels|<few> pas|<few> people|<few> questions|<few> semaines|<few> stunden|<few> this
-2 <few> year|<few> years|<has the words of a supplier or partner>|<has the words of an application>
-2 <is about something beside your work>|<is not sure>|<is warm>|<later>|<meets a rule>|<month> <month>
-2 <month> avant|<month> con|<month> das|<month> donc|<month> have|<month> next|<month> or|<month> ou
-2 <month> si|<month> they|<month> what|<month> would|<names something that went wrong>|<need>
-2 <number> <few>|<number> <month>|<number> a|<number> ab|<number> and|<number> bed|<number> bitte
-2 <number> con|<number> der|<number> do|<number> elm|<number> er|<number> foot|<number> has
-2 <number> if|<number> is|<number> je|<number> klasse|<number> kw|<number> minutos|<number> mm
-2 <number> nous|<number> ou|<number> page|<number> pages|<number> paginas|<number> par
-2 <number> personen|<number> places|<number> since|<number> sqm|<number> tagen|<number> tomorrow
-2 <number> vor|<number> wide|<offers services of its own>|<other 0.5>|<other 2>|<other 3>
-2 <promises growth or money>|<sounds vague about whether and when>|<spam 0.5>|<spam 1>|<spam 2>
-2 <spam 3>|<speaks of your business as a market>|<speaks of your customers>|<trade 2>|<wants 0.5>
-2 <wants 1>|<weekday> apres|<weekday> are|<weekday> avant|<weekday> den|<weekday> next|<weekday> ou
-2 <weekday> so|<weekday> suit|<wishes visit>|<within 60>|<within far>|? also|? asking|? bien|? gracias
-2 ? herzlich|? il|? kids|? me|? ou|? preis|? seria|? si|? vielleicht|? yours|?$|^ <few>|^ allo
-2 ^ are you|^ bin|^ boiler|^ bon|^ bonjour monsieur|^ bonsoir je|^ ca|^ completion|^ con|^ dad
-2 ^ dear mr|^ dear sir|^ fao|^ following|^ fur die|^ good|^ good day|^ good morning|^ have you
-2 ^ hello dear|^ hello i|^ hello we|^ hola somos|^ i teach|^ ich schreibe|^ ihre|^ is there|^ je ne
-2 ^ kitchen|^ landlord|^ looking|^ looking for|^ mein|^ meine frau|^ mes|^ mi padre|^ mon fils
-2 ^ monsieur|^ mum|^ my|^ my mother|^ my sister|^ nos|^ notre|^ nous sommes|^ on reve|^ ours
-2 ^ queremos|^ right|^ school|^ se me|^ si|^ someone|^ taking|^ taking on|^ tengo <number>
-2 ^ thanks for|^ there s|^ thinking|^ thinking of|^ this|^ unser sohn|^ unsere|^ ustedes|^ vous|^ we
-2 ^ we had|^ we would|^ what do|^ wie|^ wir haben|^ you did|^ your mailbox|a|a barn|a battery|a bit
-2 a bungalow|a business|a child|a chimney|a christening|a coffee|a combien|a date|a deposit|a divorce
-2 a domicile|a field|a figure|a flat|a free|a full|a house|a l|a ladder|a man|a medir|a mon|a one
-2 a partir|a peu|a piano|a place|a price|a project|a proposal|a real|a rennes|a rien|a rough|a set
-2 a short|a slot|a student|a t|a tent|a thing|a toute|a trailer|a tree|a un|a une|a vous|a wall
-2 a wedding|ab <number>|aber der|aber ich|aber noch|abgeb*|abgeben|abhol*|abord|about <month>|about a
-2 about forty|about to|above|abrir|acabo|acces|accompagnee|accord|accounts|acepta|across my|acte
-2 add <number>|adjoining|advice|advise your|advised that|affai*|after|after <number>|after easter
-2 after that|after xmas|after*|afternoon|agency|agenda|agent says|agm|agree|aguan*|ai besoin|ai coupe
-2 ai deja|ai lu|ai passe|ai trouve|aide|aimerais qu|aimerions|ait|ajout*|ajouter|aktue*|al <number>
-2 aleman|algo por|alguien que|algun|alguno|alive|all|all <few>|all on|allergique|allo|allot*|allow
-2 alone|alors je|alten|altes|altona|aluminio|am asking|am i|am number|am on|am told|am with|amazi*
-2 amazing|amiga|amt|an <number>|an actual|an einer|an idea|an prochain|ancienne|and|and <number>|and a
-2 and am|and half|and hear|and how|and if|and just|and left|and maybe|and measure|and nothing|and see
-2 and she|and should|and some|and somebody|and that|and they|and what|and when|and where|and whether
-2 and wondered|and your|and yours|andern|ando|anfang <month>|anhang|anne|anne s|annecy|anniversaire
-2 anodes|anos de|ans il|ans je|answer|answering|antes|antic*|antwort|antworten|anual|any more|any of
-2 any time|anybody else|anything like|apost*|appointed|appor*|apporte|apporte demain|appreciate|approx
-2 approx <number>|apres|apres <number>|apunto|aquar*|arbeit|architecte|are|are <number>|are out
-2 are thinking|arran*|arrie*|arrive|artic*|articulo|artisans|arzt|as|as a|as such|as well|as your
-2 ascen*|ascenseur|ash|aside for|ask me|ask what|asked for|asked me|assem*|assembly|assembly rooms
-2 assistant|assoc*|at easter|at once|at some|at what|atien*|atienden|attac*|attaq*|attend|attor*
-2 attorney|au matin|au salon|auch auf|aufn|aun|aun no|aupres|aura <number>|aurez|auriez|aus|aus dem
-2 autour|autour de|autumn <number>|aux|aval|avant <number>|avant la|avant le|avant les|avant minuit
-2 avant noel|avec|avec des|avec l|avec la|avec un|avis|ayuntamiento de|azul|back ?|bags|balance
-2 balcony|ballpark ?|banco|bank|bank details|bank transfer|barba*|bare|barre*|barri*|basket|basta*
-2 bastante|bathr*|bathroom|bauen|be advised|be done|be good|be grateful|bebe|becau*|because|because he
-2 bechs*|bechstein|bed detached|bedro*|been in|been nominated|been offered|bees|before christmas
-2 before we|beginn|behan*|bei der|bei ihnen|bei uns|bekommt|berth|besic*|beside|beton|bien ?|bieten
-2 bieten sie|bike|bilde*|bilder|bildern|bill me|bills|bin bei|bis|bisho*|bishopston|bit example|bitco*
-2 bitcoin|bitte bestatigen|bitten|bitten um|blanc*|blanche|bloss|board|bodas y|bodega|bonsoir je
-2 booked for|boot|boyfr*|boyfriend|branc*|brand|bride|bring her|bring the|brist*|bristol|broch*
-2 brochure|brother s|bucket|budget <number>|budget is|buenas tardes|builders|bungalow in|buscan|busco
-2 but if|button|buyer s|by <few>|by ?|by a|by bank|by post|by then|ca|ca vaut|cabane|cabeza|cabinets
-2 cachet|cafe|cambiamos|cambiar la|came through|camion|campa*|can|can do|can drop|can one|can work
-2 can you|can your|canada|car|cara|cards|care|carne|casa el|caso|catalog|catalogo|categ*|category
-2 cater*|catering|ce qu|ce que|ceiling|cena|cerrada|certificates|certified|ces jours|cette nuit
-2 chance of|chant*|chaque|charge to|chari*|charity|charp*|chats|cheapest you|checked|chemi*|chere
-2 chest|cheva*|chien|chiffrer|chois*|choose|chose que|chosen|choses|christening|christening on|church
-2 ci joint|cita ?|ciudad|civic|clinica|coach*|coast|cob|cocka*|cockapoo|coctel|coffr*|coin|colle*
-2 college|combien par|come ?|come and|come round|comer|comes from|comes to|comida|comite|comment on
-2 commu*|community|como son|comparing|compl*|compo*|compr*|compramos|compromis|compton|comunidad
-2 con un|conce*|concert|concr*|concrete|condi*|condition|condo|conduite|conduite accompagnee|confirmez
-2 connais|connaissance|conseille|consent|consider|consultant|consultation|contact form|container
-2 conteste|contr*|contrat|conviene|coope*|coord*|copropriete|cos|cosas|cosec*|cost these|cost to
-2 couns*|county|coupl*|couples|couri*|courier|credi*|credit|credito|cuadr*|cuantos|cuento|cuisi*
-2 cuisine|curiosidad|current|cursos|d|d abord|d identite|da und|dach|dachb*|dachboden|dad who|damage
-2 damen|damen und|dankb*|dans notre|darf man|das ist|das nachste|dass er|date :|dated|daten|dauert
-2 davon|day i|day is|day next|day sir|day would|days i|days in|de|de abajo|de bain|de casa|de ces
-2 de chez|de cuando|de ducha|de empresas|de esta|de fin|de geneve|de le|de me|de mis|de mon|de nos
-2 de papa|de personnes|de su|de temps|de toute|deal|dear mr|dear sir|decro*|deja|dejarlo|dejeu*
-2 dejeuner|del ano|del barrio|del colegio|del edificio|del hospital|del local|delai|deleg*
-2 demain matin|deman*|demenage a|den weihnachtsferien|denk|denk ich|depart|departamento de|deposits
-2 depot|depto|depto <number>|depuis <month>|der estrich|der mir|der scheune|des photos|des qu|desca*
-2 desde <number>|desha*|deshalb|desk|desks|despa*|despacho|dessi*|dessine|detac*|detached|devant|devis
-2 dialy*|dias|dice que|dicen|dicen que|did my|die fassade|die wohnung|died|dieses|diga|digit*|diplo*
-2 director|discreet|dissertation|do all|do that|do your|does the|does your|dog|doing my|domain
-2 domicile|donne|doubl*|douche|dougl*|douglas|down for|down in|down on|doy|dragg*|dragging|drauf|dress
-2 drin|drips|dritt*|dryer|dryers|du bois|du coin|du tout|du voisin|durch*|durfen|durfen wir|during
-2 earliest|early next|eaten|eaten since|eau|eben|echange|echantillon|editi*|educa*|egal|eh|eight*|ein
-2 ein angebot|ein kleines|eine firma|einfa*|einfahrt|eintr*|eintrag|einzug|el bano|el coche|el dia
-2 el jardin|el no|el que|electric car|electrique|eleves|eltern|empieza|employed|empresa|en|en getafe
-2 en place|en pozuelo|en vuestro|encore la|ends <number>|energ*|energie|enfin je|engine|engli*|enkel
-2 enlace|enlev*|enreg*|enton*|entonces|entrada|entrado|entre <few>|entre <month>|entree|entregan el
-2 entscheidet|envie|environ <number>|envoie|envoyer|envoyez|er <month>|erdge*|erdgeschoss|erinn*
-2 erst im|erst mal|erste|es para|es por|es un|escribo de|eso|eso lo|espana|essayer|est <few>|est a
-2 est le|est parfait|est possible|estam*|estamos|este <weekday>|estimada|estrich|et|et <weekday>|et de
-2 et le|et ma|et me|et moi|et mon|et ne|et si|et voudrions|etat|etes|etiqu*|etoil*|etoiles|etudiante
-2 etudiante en|etwas fur|europ*|eveni*|evening i|ever do|exam|exam is|example pay|exams|exclusive
-2 experience with|expire|explain|exter*|external|facade|facil*|facon|fahrt|fair|fais des|fait <number>
-2 faites aussi|faites ce|falta|falta alguien|families|familles|fancy|fao|farmer|fassa*|fassade|faudr*
-2 faudra|faudrait|faut une|fee ?|fees|fehlen|fell|felt|femme dort|fenster|fera|fichi*|fifte*|fifteen
-2 fifty|filed|files|fille|film|fils|fin|finca|find someone|finger|finish|first thing|fish|flats
-2 flexibel|flight|floor in|flota*|flowers|fois c|folded|following our|font|foot|for both|for catalog
-2 for eleven|for nothing|for now|forde*|forec*|forecast|forma*|formu*|formule|fract*|frances|free from
-2 frei|frere|fridge|friendly|friends|from <month>|from the|fue|full|full name|fur ein|furniture|gable
-2 garage door|garden|garden is|gathe*|gathering|gebe|geburtstag|geehr*|geehrte damen|gefre*|gehweg
-2 gemacht werden|gemel*|gemma|geneh*|genehmigt|gener*|genre|gens|genugt|gern einen|gern jemanden
-2 gesti*|get back|get the|getauft|getti*|getting|gibt es|gift|gift card|given|giving|glas|glasg*
-2 glasgow|glass*|glasses|go for|go off|go to|goes on|going|going rate|gone and|good day|got <number>
-2 gouter|governors|grande y|grandes|grandfather|gratuits|grew|grid|gros|gross|grove|growth
-2 grundsatzlich|grundschule|guitar|gustaria saber|h a|hab|hab ich|habil*|habitaciones|hablamos|hablo
-2 habra que|hace|hacem*|hacemos|haces|half|half a|hall and|halten|hande|happen to|happi*|has <few>
-2 has come|has put|has retired|hasta entonces|hate|hates|hatte ich|hausb*|have about|have an
-2 have anything|have done|have lived|have seen|have signed|have the|have them|having the|he s|he wants
-2 he will|heads*|heater|heiraten am|helene|hello dear|hello i|hello we|her|her first|her on|her round
-2 here till|herma*|hermano|herren|hersteller|herzl*|herzlich|herzliche|herzliche grusse|heure*
-2 heut mittag|hi|hi my|hi there|hi we|hicis*|hicisteis|hierm*|hiermit|hijo|hip|hob|hochz*|hohe|hohen*
-2 hola somos|holds|holz|holzb*|homeo*|homes|honestly|hope|hoping|hora|hora que|horen|horlo*|horse
-2 horses|hospice|hot|hours with|house|house in|houses|housi*|housing|how|how does|how long|how soon
-2 humed*|humedad|husba*|husband|husband who|hygie*|i ca|i finish|i found|i get|i like|i look|i noticed
-2 i shall|i sign|i teach|i understand|i wanted|ich gehe|ich mir|ich morgen|ich schon|ich such
-2 ich wurde|ici la|idea de|idea es|idea of|idee de|ident*|identite|ido|if we|ihn|ihnen ?|ihnen die|ihr
-2 ihr da|ihr habt|ihr haus|ihr sowas|ihrer|ihrer region|il m|il ne|il suffit|ils|im anhang|im janner
-2 imagi*|implantes|impos*|in|in <few>|in a|in advance|in an|in her|in late|in on|in ottensen|in with
-2 in writing|inaug*|including the|indep*|inner*|innerhalb|innerhalb von|inspected|insta|institutrice
-2 instruct|instrument|insured|interested in|internet|into|into the|inves*|invitados|invited|invites
-2 iphone|ir|irgendwo|is ?|is about|is done|is due|is from|is in|is it|is ok|is one|is there|is this
-2 issue|ist die|ist erst|ist heute|ist sie|ist von|ist zu|it across|it as|it at|it be|it do|it done
-2 it gone|it happens|it looked|it out|it s|it there|it would|italian|ive|j aime|j habite|jabs|jahre
-2 jahre*|jahreswechsel|jaja|jaja pero|janner|je passe|je pourrais|je prepare|jemand|jour je|jours pour
-2 judge|junta*|juntando|jusque|just a|just curious|just nosy|just now|just the|just wondering|k|kanzl*
-2 kanzlei|kapaz*|kapazitat|katal*|katalog|keen|keep|kenne*|kept|kettle|kids|kilo|kindern
-2 kindly confirm|kitchens|klasse|klavi*|klavier|klein*|know before|know how|know i|know it|know who
-2 kolle*|kommen und|kontrolle|kostet bei|l air|l an|l apporte|l hiver|l ouverture|la compania
-2 la comunidad|la cuisine|la date|la facade|la fin|la foto|la idea|la licencia|la liste|la llave
-2 la mairie|la matricula|la nuit|la oficina|la otra|la petite|la rue|la tienda|la verdad|la vitrine
-2 ladder|lamin*|landlords|lang|largo|late father|laura|law has|lawye*|lawyers|le <weekday>
-2 le compromis|le devis|le garage|le jour|le nouveau|le terrain|le week|lead|leads|lean|leave the
-2 leavi*|leaving|leer|lena|les|les <few>|les escribo|les gens|les matins|les premiers|lesson|let
-2 let me|letter|letter from|letti*|letzte woche|leve|liber*|lie|liebes|liefe*|liefern|liegen|liegt vor
-2 lieux|like it|like me|like someone|lime|limit*|limpieza|link to|lire|list for|list of|lista|listed
-2 listi*|listing|lit|live in|livrez|llamo|llave|llevar|lo quiero|lo suyo|local de|location|lock|lohnt
-2 long as|longer|longues|look after|loose|lorry|lot|lots|lounge|love|lu|lumen|m|m en|m et|m wide
-2 ma tante|macht|madam|madera|mains|maintenant|mais il|mais le|make a|mal einen|man sich|manan*
-2 mananas|mandate|manej*|manejan|mange|maque*|maquette|mari|marido|mark|marque|marry|marry on|mas pero
-2 maste*|matin ?|matin j|matins|maybe <few>|maybe a|me <number>|me and|me dice|me dijo|me encantaria
-2 me falta|me for|me gustaria|me have|me in|me suis|me your|measu*|medir|meet|meine frau|meinte|mejor
-2 melden|meme chose|menos ?|mensc*|mer|merce*|mesur*|meter|metre|metres of|mi empresa|mi hijo
-2 mi marido|mi papa|micro*|mid <month>|might just|mil|minutes on|minutos|mir|miran*|mirando|mitar*|mm
-2 mochten wir|moins|moins cher|mon <number>|mon frere|mon mari|mon memoire|monde|money put|monit*
-2 month*|monthly|montr*|moori*|mooring|morni*|morning and|morning please|motivo|motor|move a|move out
-2 move to|moved to|movem*|moving|moving to|moyen*|moyenne|much and|much to|muebl*|muebles|muestra
-2 music|muss ich|mussen wir|mussten|mussten wir|muy|my cv|my friend|my head|my late|my mother
-2 my neighbour|my nephew|my number|my sisters|myself and|n avons|nachbarn|nachste woche|nagel|name is
-2 ne|ne m|ne pas|ne se|near the|need about|need from|need help|need somebody|need your|needi*|needing
-2 needs a|negoc*|neighbor|neighbour s|neighbour says|nephew|neue|new|next door|next to|ni|nicht in
-2 nicht so|nicht zu|niece|niede*|night shelter|nights|ninety|ninos|no la|no money|no obligation
-2 no particular|no rush|no sabemos|noche|nom|nombre :|nominated|none|none of|nord|northern
-2 nos <number>|nosy|not ask|not be|not been|not bother|not decided|not do|not go|not going|not got
-2 not is|not much|not suppose|notice of|noticed you|nous aimerions|nous cherchons|nous faut|nous n
-2 nous on|nov|novio|now and|now but|now with|nowad*|nowadays|nowadays ?|nuevo|number|number <number>
-2 nur|nur die|nur mal|nur so|nurse|nurse*|nursery|o <number>|o <weekday>|o es|o si|oak|ob das|ob wir
-2 oblig*|obligation|occas*|occasion|oder|oder ?|of a|of attorney|of interest|of this|of what|of whom
-2 of you|offer*|offre|oficina|oficios|ofrec*|oil|on aimerait|on and|on est|on facebook|on l|on le
-2 on our|on part|on prefere|on prend|on request|on reve|on s|on site|on vient|on vous|on water|once
-2 one <number>|one bed|one bedroom|one for|one is|one on|ones|only ?|only for|opcio*|opciones|open the
-2 opini*|opinions|or <month>|or early|or fri|or not|or rather|or so|or thereabouts|or they|ordon*
-2 ordonnance|orien*|ortho*|os|otro lado|otros|otten*|ottensen|ou <number>|ou seulement|oui on|our
-2 our ai|our bathroom|our fence|our old|our own|our porch|out for|out i|out to|outsi*|outside
-2 ouverture|over|over <few>|over a|over there|over to|own tools|owner|paar|pack|pago|paint*|painted
-2 pais|paket|panne*|panneaux|papa|papel*|papeles|paper|paques|par|par jour|para|parce*|parec*|pared
-2 parent|parish|park|parks|parle d|part of|parta*|particulier|partir de|partner|partners|party wall
-2 parve*|pas avant|pas de|pas encore|pas un|pasam*|pasamos|paso por|pass|passe a|passe*|passez|passive
-2 password|patas|path|patri*|patricia|pay <coin>|pay a|pay now|pcc|pdf|pedir*|pediria|pelo|pena|penal*
-2 pendiente|pensado|pensamos|people on|people to|permission|perri*|peu|peu pres|pharm*|pick|pide|piden
-2 pidie*|pidiendo|pierre|pies|pipes|pisos|place|place in|plain pied|plan de|plancher|planned|planning
-2 plans|planta|plaster|plato de|platt*|platz fur|plaza|pleas*|please|please be|please do|pleased
-2 plumb*|plus rien|poco de|poliz*|ponerle|por|por eso|por la|por persona|por solo|por su|porque|portf*
-2 portfolio|portugal|posib*|possible|possible to|postc*|pot|pour de|pour les|pour ma|pour son|pour une
-2 pourrais|pouvez m|pouvo*|pouvoir|power of|pozue*|pozuelo|prati*|pre|precio por|prefe*|prefer|preis
-2 premi*|premiers|prepare un|preparer|prest*|pret|previ*|previous|primary|prime*|prisa|privee
-2 pro woche|proba*|problem|projet|promis|properly|propo*|proprietaire|prosp*|proze*|prueb*|pta
-2 published|puede venir|punkt*|puppy|purpo*|put <few>|put aside|put my|pv|q|qualified|que alguien
-2 que cuenta|que habra|que hay|que l|que mi|que no|que nous|que si|que tal|que tiene|quell*|quelque
-2 quels|querria|querriamos|qui en|quid|quisi*|quisieramos|quiza|quote for|quoted|r|raffle|rail|rate
-2 rather|rd|ready to|really|reason|receive|recevoir|recital on|recko*|recommend|records|recto*|rectory
-2 red|redac*|redone|reedu*|reeducation|references|register|registered|reha|rehab|reins*|relea*|release
-2 remet*|remis|remise|removed|rencontrer|renov*|rente|replace|reply|reply with|repondez|represento
-2 represento a|reserver|respe*|responda|resto*|retai*|reten*|retirement|reve d|revient|reviews|rez
-2 right|roof|roofi*|roofing|room is|rough|roughly ?|round on|ruckr*|ruckruf|rue de|rugby|run in
-2 run the|rush|rush at|s about|s all|s back|s coming|s done|s en|s free|s my|s ours|s y|sabem*|sabemos
-2 sabemos si|sacar|sagt|said get|sais que|saison|sala|sale|sale el|salfo*|salford|salga|salido|salle
-2 salle de|salle pour|saludos|same time|sanie*|sash|savoir s|saw you|say to|say yes|says i|scaffold
-2 schau|schauen uns|scheme|schen*|scheu*|scheune|schlo*|schmi*|schnell|schon*|schra*|schreibe fur
-2 se fait|se ve|seat|sec|sechs*|second year|secte*|secteur|see how|see it|seeing|seem to|seen a
-2 segundo|segur*|seguramente|seguro|seis|seit jahren|seite ist|selbs*|self|self employed|sell|sellers
-2 semana ?|senci*|send over|send the|sense|sent from|sente*|seo|serait|seria|seria para|serio|seront
-2 service is|set|set a|set of|set us|settled|several of|she will|sheep|shelter|shift|ship|shipp*
-2 shop on|shops|short of|showe*|showers|si besoin|si el|si elle|si je|si os|sie ihre|sie noch|sie von
-2 sie wieder|sieht man|siemp*|siempre|sign ?|sign and|signer|sin aval|since about|since i|sind eine
-2 sinon il|sit in|site et|sitio|sizes|sleep*|sleeping|smell|so <few>|so a|so there|so von|so what
-2 so you|sobald es|societe|soft|soll|sollen|solo <number>|someone in|something about|something in
-2 sommer bei|somos|somos un|son <few>|son anniversaire|sorting|sorts|souris|sous la|sous les|soy el
-2 space|spanish|spat|spielen mit|sport*|sprea*|spreadsheet|sq ft|sqm|st|st anne|stadt|stadt*|stand
-2 start on|starting|statements|steht seit|stelle|stiff|still have|stora*|storage|storm|strange
-2 students|studios|stuff|succe*|suche eine|suche fur|suffi*|suffit de|suggest|suis chez|suis en|super*
-2 suppl*|supplier|support|sur <number>|sur la|sur mon|sur un|sure you|surem*|surement|surpr*|surve*
-2 switched|sworn|t|table|take on|takes|taking on|taller|tap in|tarde de|tause*|tbh|techo|teleg*
-2 telegram|telephone je|telet*|teletravail|tell me|tell us|temas|temps|teneis|tenerlo|tengo el
-2 tengo la|terra*|terrain|tested|th or|th the|th we|thanks for|that <number>|that cost|that is
-2 that kind|that your|the account|the agm|the baby|the back|the books|the building|the buyer
-2 the caravan|the company|the day|the deposit|the earliest|the end|the farmer|the field|the form
-2 the front|the gable|the going|the hall|the home|the hospice|the house|the lane|the list|the lot
-2 the main|the manager|the movers|the next|the pcc|the photographer|the piano|the run|the secure
-2 the side|the sort|the spring|the stairs|the third|the time|the toilet|the works|the youngest|theat*
-2 theatre|them by|them in|then|theor*|thera*|there !|there ?|there i|there s|there we|there will
-2 there would|there*|thereabouts|they can|they do|thin|things|third|this is|this weekend|thought you
-2 thousand|throu*|through|through that|thurs|thurs or|tied|tiene|tiene un|till <month>|tille*|tipo
-2 tisch*|to <few>|to <weekday>|to be|to bring|to call|to everything|to explain|to fit|to go|to have
-2 to help|to her|to keep|to our|to play|to reach|to replace|to run|to see|to sit|to stay|to that
-2 to try|to view|tobias|toca|tocar|todas|today ?|toget*|together|tom|tombe|tombo*|tombola|tomorrow or
-2 tomorrow so|torre*|touch it|touch*|tours|tous|toute|toute facon|towels|town|tpo|trabajan|trabajo
-2 track|trade|traduire|trail*|trailer|transport|transporteur|travail|travaille|travaillez vous|travel
-2 treat|trent*|trentaine|trente|triste|trophy|trust*|try|tu fais|tub|tun|tune|tuned|twenty|twin
-2 u charge|uberh*|uberhaupt ?|uberweisen|uk|um|um <few>|um und|umzug|un an|un devis|un entretien
-2 un grupo|un moment|un peu|un premier|un truc|un velo|una idea|und ein|und herren|und in|und mochte
-2 und ob|und sind|und suchen|und wir|und wurde|under a|under our|une demi|une maquette|une offre
-2 une petite|une trentaine|ungef*|ungefahr|unive*|unos <few>|uns auf|unser|unser*|unsere|unserer|unter
-2 until <month>|until it|up <weekday>|up a|up is|up on|up the|urban*|urbanisme|urlaub|us and|us are
-2 us know|usual|value|vendria|venir a|veran*|verfu*|vergleiche|verified|verify|verlo*|veror*|vers
-2 vers le|versi*|versichert|verti*|vertical|verwe*|veux|vi|victo*|victorian|vidal|vide|video
-2 viele grusse|vient|vient de|village hall|vingt <few>|vingt minutes|vitra*|vitrage|vive en|volunteers
-2 von ihnen|vor ort|vorau*|voraussichtlich|vorher|vorke*|vorkenntnisse|vorne|vorschlag|vorstand
-2 voudrions|vous <weekday>|vous ?|vous faire|vous la|vous laisser|vous n|vous vingt|vuest*|wait until
-2 wann ist|want you|ware|waren sie|warm|warmly|was fur|wash|watch*|we bought|we can|we got|we may
-2 we might|we run|we see|we sign|we think|websi*|website|wedding at|week i|week to|weekend of
-2 wegen der|weihnachtsferien|weil ich|weiss|weiss nicht|weit|weiter|well|wenn die|wenn es|what are
-2 what do|whatever you|whats|whatsapp|wheel|when|when :|when she|when we|while i|whitby|whitc*
-2 whitcombe|who should|whole|whole*|wien|wife has|will be|will do|will drop|will have|will probably
-2 will send|williams|winter ?|wir brauchten|wir die|wir im|wir machen|wir sammeln|wir schauen
-2 wir spielen|wir wohnen|with|with <few>|with <number>|with no|with one|with someone|with what
-2 with you|within <number>|within reason|wo not|wollen wir|wondered what|wondering|wondering what|wood
-2 work and|work with|worktops|worth a|worth it|would ask|would bring|would ever|would go|would hate
-2 would sooner|would suit|would want|write|writing a|wurde gern|y con|y el|y esta|y queremos
-2 y quisieramos|y sin|y ya|year <number>|year at|year i|year olds|year or|year the|years and|years at
-2 yes please|yet and|yet he|you|you able|you accept|you allow|you also|you available|you by|you ever
-2 you give|you know|you my|you on|you or|you our|you run|you say|you see|you still|you suggest
-2 you teach|you this|you to|you work|your account|your business|your firm|your full|your kind
-2 your price|your rates|your window|your yard|yours|zu|zu hause|zum jahreswechsel
-3 ! on|: bit|: un|: we|<asks for support of a good cause or a study>|<coin> a|<coin> por|<cool 0.5>
-3 <few> cats|<few> en|<few> firms|<few> jahre|<few> ou|<few> rues|<few> to|<is other>
-3 <month> <weekday>|<month> ?|<month> a|<month> after|<month> before|<month> ca|<month> do|<month> ein
-3 <month> en|<month> frei|<month> le|<month> o|<month> on|<month> pero|<month> que|<month> so
-3 <month> son|<month> un|<month> und|<number> <number>|<number> at|<number> avec|<number> bis
-3 <number> by|<number> chaises|<number> could|<number> de|<number> dec|<number> dias|<number> feb
-3 <number> from|<number> ft|<number> gaste|<number> il|<number> invitados|<number> jahren|<number> kg
-3 <number> kids|<number> last|<number> leute|<number> leuten|<number> meter|<number> mois
-3 <number> months|<number> my|<number> nov|<number> of|<number> pero|<number> please|<number> pour
-3 <number> s|<number> so|<number> square|<number> std|<number> tengo|<number> vielleicht|<other 1>
-3 <says what they do or study>|<speaks for an organisation>|<weekday> <month>|<weekday> am
-3 <weekday> avec|<weekday> could|<weekday> fruh|<weekday> he|<weekday> morning|<weekday> mornings
-3 <weekday> os|<weekday> por|<weekday> si|<weekday> week|<wishes availability>|<wishes quote>
-3 <within 120>|<within 210>|? do|? es|? estoy|? if|? it|? mi|? my|? not|? nur|? o|? one|? she|? solo
-3 ? son|? there|? wir|^ been|^ been thinking|^ bjr|^ bonjour !|^ bonjour notre|^ buenas|^ buenas el
-3 ^ can you|^ cher|^ could you|^ desde|^ do u|^ earn|^ en la|^ estimada|^ estimado|^ final|^ for|^ fur
-3 ^ guten abend|^ habt|^ habt ihr|^ half|^ half the|^ hello do|^ hi do|^ hi there|^ hola|^ hola soy
-3 ^ i do|^ i live|^ im <month>|^ maman|^ meine|^ mi hija|^ my wife|^ need|^ need a|^ new|^ not
-3 ^ notice|^ our|^ our roof|^ sale|^ somos una|^ the ash|^ vous prenez|^ we move|^ what would
-3 ^ wir heiraten|^ would you|^ y|^ y a|a alguien|a baby|a car|a ce|a chat|a course|a friend|a grant
-3 a head|a hedge|a list|a m|a mobile|a nice|a pipe|a quien|a saint|a simple|a tout|a week|ab <month>
-3 ab und|ab wann|abges*|abonn*|about half|acaba*|acabamos|acabamos de|accept|accept your|accepte
-3 accepteriez|accepteriez vous|access|accom*|achete|acheter|act for|acta|actually|adent*|adentro
-3 adjoi*|administracion|adopt*|adult*|adults|advan*|advance|advise|after next|age|agence|agent|ahora
-3 ai une|ai vu|aid|aime|aimerais|aimerait|air|al lado|al mes|algo asi|algo para|alica*|all <number>
-3 all evening|all my|all of|all tomorrow|all week|alla|alli|alrig*|alright|als|alt|alter|alto|am an
-3 am at|am besten|am getting|am liebsten|am off|am the|am wochenende|ambas*|ami|amigas|amount|an bitte
-3 an electric|an offer|an oil|an old|ancie*|and about|and can|and has|and have|and his|and my|and no
-3 and send|and there|and we|and would|and you|andere|anfang|angebote|angestellte|anmel*
-3 annee prochaine|annees|ano|ano que|anoche|anos en|ans a|ans de|ans en|ans et|answers|antes de|antrag
-3 antwo*|any|any chance|anything free|anything until|apres le|apres les|apres midi|aprob*|arbei*
-3 arbeiten|ardoi*|are best|are doing|are getting|are having|are moving|are putting|area|argum*|as he
-3 as it|as last|as usual|asi ?|aside|ask|ask for|ask your|asking for|assis*|at|at <few>|at ?|at all
-3 at home|at my|at our|at ours|at present|at st|at work|attaquer|attention|au|au moins|auch|aucti*
-3 auction|auf <few>|aurais|ausma*|autop*|autour du|av|avail*|available|avant l|avec vous|avez une|away
-3 ayunt*|ayuntamiento|bach|bache|backed|bad|baja|bakery|balco*|ballon|ballp*|ballpark|barbe*|barn
-3 bateau|bath and|bathroom ?|bauja*|baujahr|baujahr <number>|baust*|bauti*|be able|be after|be in
-3 be looking|be more|be out|beat|beauf*|beave*|beaverton|bed flat|bedmi*|bedminster|been like
-3 been thinking|befor*|beforehand|begle*|behalf|behalf of|bei mir|beide|bell|below the|ben|berat*
-3 berater|bespr*|best|bestatigen sie|besteht|besten|beton*|betrieb|between <number>|bezah*|bien con
-3 big if|bin <number>|bis ende|bishe*|bjr|blog|boiler|bonjour !|bonjour je|bonjour notre|bonsoir on
-3 books|bosch|boxes|boxes of|bras|brauc*|brauche ich|breit|brief*|bring|bring them|buenas|buenas el
-3 bueno|building|businesses|buying|by|cable|calen*|call|cambiar|can come|can send|cance*|cap|capaz
-3 capital|carav*|caravan|cardi*|carnet|carpe*|carre*|casa ?|casa en|casam*|casamos|casamos el|casas
-3 casino|caste*|casti*|catal*|cats|cauti*|caution|ce genre|ce moment|ceili*|cela se|celia*|cerem*
-3 ceremony|certificado|certificado de|cette annee|chaises|chalet|chambres|chance|chaque annee|charge ?
-3 charge a|charge for|chat|chate*|chateau|chaude|chauffe|chauffe eau|cheaper|cheque|cherche un
-3 cherchons|chica*|chicago|child|chiqu*|ci|cierre|civil|click|cliente|club|co|coeli*|coeliac|colab*
-3 colis|collar|collect|combi|combien la|come|come <weekday>|come to|comida de|coming through|commi*
-3 commission|como el|compania|company|compare|complete|completo|compras|compras ?|comptable|compte
-3 compu*|computers|comun*|con|con <few>|con algo|con las|con nosotros|conduit|confirm your|conna*
-3 conocer|conse*|contact|contractor|copro*|correos|corta*|corte|cost|costa*|costaria|cotta*|cottage
-3 could be|could do|could you|couple|cours*|courses|court|cousin|couvr*|covers|crack*|cracked|ct
-3 cuadra|cualquier dia|cuando|cuantas|cuanto|cuanto cuesta|cuanto sale|cuare*|cuarenta|cumple <number>
-3 cumplo <number>|curiosite|curious|curre*|curso|d apres|da ich|da zeit|dad|dann|dar|darf|das auto
-3 das bei|dass sie|data|datum|daughter has|daughter turns|daughters|day before|day but|days|dazu|de a
-3 de al|de ano|de baja|de ca|de l|de large|de midi|de navidad|de pie|dear|decent|decidido|decidme
-3 decir|decor*|del|demenage|denken an|denn|denn so|dentist|dentista|depar*|depla*|deplacer|depose
-3 der antrag|der praxis|der woche|dernier|derze*|derzeit|des annees|des pieces|desde|desde <month>
-3 desso*|dessous|desti*|detai*|details|deutsch|devant chez|dia a|did it|die ich|die kinder|die kleine
-3 dining|dinner|direction|disco*|discr*|diskr*|disse*|dizai*|dizaine|dj|dm|do|do if|do on|do something
-3 do they|do with|docum*|documents|does a|dogs|doing a|doing it|domic*|donde se|done and|double|doute
-3 downs*|downstairs|draus*|draussen|drawings|drinks|drive|driver|drone|drop off|druber|du|du salon
-3 dublin|ducha|dueno|durft|durfte|dusche|e|earn|eat|eau chaude|echan*|echel*|echelle|edifi*|edificio
-3 eher|ehren*|eiche|eigentlich auch|eigentlich noch|eile|eilt nicht|ein neues|einba*|eine stunde
-3 einen betrieb|eines|eins|el certificado|el curso|el escaparate|el medico|el otro|el piso|el precio
-3 eleva*|eleven years|elter*|embaj*|emil|empfa*|empie*|employer|empre*|empresas|empty|en a|en face
-3 en ligne|en piece|en primavera|en su|en toda|encantaria|encore le|end|ende <month>|ends in|engin*
-3 entendu|entra*|entre|entrega|entregar|entreprise|entsc*|envir*|environ|envoy*|erhal*|erhalten|errei*
-3 erst nach|es bei|es ist|escalera|escap*|escaparate|escri*|escribo|eso es|esposo|essen|est pas
-3 est passe|esta con|estamos en|estate|estim*|estimado|estud*|estudio|estufa|et <few>|et ca|et on
-3 et soir|etablissement|etage|etudi*|etwas|even possible|even something|evenings|ever|ever let
-3 every year|evide*|exactement|expec*|expected|experience|experiencia|exten*|extra*|faceb*|facebook
-3 fait pour|farm|fast|father|father s|faudrait une|faut il|faut quelqu|faut un|feed|feet|fenetres|fest
-3 festg*|fetch|fete|fetes|feuer*|feuerwehr|fianc*|fiche|fiest*|fiestas|fini|fire|firma|firms|first one
-3 fixe|fixing|flat|flat in|flat on|floor|flowe*|flower|followers|following|fond|fondo|for a|for about
-3 for his|for them|forty|fotografin|frames|franc*|francais|free on|freel*|freelance|french
-3 fri <number>|frien*|frigo|from <few>|from here|from home|from my|front|fruhj*|fruhjahr|fuera|fur den
-3 fur eine|fur uns|furni*|ganz ohne|garage roof|garde|gardez|garten|gasten|gather|gebra*|geerbt
-3 gefallen|gehe|gel|gemac*|gemacht|general|geneve|gern ein|geset*|gestell|gesto*|get <number>|get it
-3 get them|getafe|getau*|gibt|gibts|gluten|gmbh|go|go on|go with|goes in|gold|gone for|grad|grande
-3 gratis|gratu*|gravi*|graz|grosse|ground|grow|grupo de|grusse|guada*|guita*|gutsc*|gym|habe <few>
-3 haben <number>|haben noch|habite|hacer|hacer un|hacer una|haciendo|hago|haie|halb|happen|hard|harian
-3 has just|has to|hasta <month>|hatt|hatten gern|haupt*|hause|have agreed|have all|have around
-3 have had|have it|have moved|have read|having|he has|he said|head|health|hello do|help me|hermanos
-3 herst*|heuer|heut|heute <number>|heute noch|hi do|himse*|himself|hinte*|hinten|hinter|hinter der
-3 hoch|hola|hola soy|holiday|home|home on|home show|homep*|homepage|hones*|honor*|horita|hour|how did
-3 how to|i a|i am|i gather|i live|i may|i mean|i run|i saw|i say|i send|i write|ich|ich in|ich konnte
-3 ich schreibe|ich sie|ich suche|ich weiss|if so|if someone|if that|ihnen|ihr am|ihr fur|ihr konto
-3 ihren|ihres|ikea|il nous|il s|il vous|im|im haus|im monat|im rahmen|in <weekday>|in again|in both
-3 in der|in his|in ihrer|in time|in tomorrow|in your|incluye|indiq*|indiv*|information|inspe*
-3 inspection|installer|instant|insti*|insurer|inten*|interesse|interessiert|interest|interested|irgen*
-3 is <coin>|is <few>|is at|is attached|is booked|is here|is water|ist da|ist vorhanden|it all|it and
-3 it comes|it costs|it even|it ever|it for|it goes|it how|it needs|it over|it true|it up|it what
-3 it when|itali*|j aimerais|jamais|je commence|je demenage|je le|je passer|je prefere|je t|jeder*
-3 jederzeit|jemanden fur|jette|journ*|jugen*|jusqu|jusqu au|just put|kann|kasse|keine|kennen
-3 kennen sie|keybo*|keyboard|keys i|kg|kids <number>|kids are|kind|kinder|kindly|kirch*|kit|kitchen of
-3 knee|knie|knock*|knocked|know someone|know what|know your|knows|komme|kommen|konnen|konto|kontr*
-3 konze*|kosten <number>|kostet|l <number>|l affiche|l agence|l ancien|l annee|l avance|l ecole
-3 l instant|la ?|la banera|la cuadra|la de|la fiesta|la question|la tela|la universidad|la vallee
-3 la vecina|labrador|lamp|land|landi*|landing|landl*|landlord|lands|lane|lang ist|lapsed|last year
-3 late <month>|launch|lawn|le chauffe|le escribo|le faire|le moment|le nom|le plus|le seul|le temps
-3 le votre|leaves|leipz*|leipzig|leith|lejos|length|les fetes|less|lessons for|lets|letzt*|letztes
-3 letztes jahr|level <number>|licencia|licht|liebs*|liebsten|light*|like <few>|like <number>|like that
-3 like the|like you|like your|likely|likes|limited|lined|lined up|link|list attached|live at|lived
-3 living room|livra*|livraison|llueve|lo hacemos|lo llevo|lokal*|london|long and|looki*|looking
-3 looking for|louer|love a|love to|ls|luego|lui|lunch for|lying|lying in|machen ?|machen lassen
-3 macht ihr|mad|maestro|mailb*|mailbox|mairie|mais elle|mais vous|maison a|make the|maman|man den
-3 managing|manana ?|manda*|manga|mante*|manual|married|married on|mas|mates|matin*|matricula|me by
-3 me demande|me how|me pide|me presenter|me renseigne|me what|me you|media*|medic*|medico|mein bruder
-3 mein vater|memoi*|memoire|menti*|mentioned|menus|merca*|mes|mes parents|meses|messages|met|mettre
-3 mi esposo|mi padre|mid|midi et|miedo|miedo*|mient*|mientras|mind|minib*|minibus|minuit|minute|mira
-3 mis papas|mit <number>|mit den|mit was|mitad de|mittag|mitte*|mobile|mocht*|mochten|moglich|moi meme
-3 mois|moment la|mon fils|monat|monte|months|morgen fruh|morgen oder|mortg*|mortgage|motor*|moved out
-3 ms|much|muestras|munic*|musst*|my <number>|my cousin|my drive|my own|my parents|nach|nach <few>
-3 nach <number>|nach den|nach der|nachste|nacht*|nada de|naturlich|ne sait|ne savons|neben|need|need a
-3 need the|need you|nein|neith*|neither|nervo*|nervous|neuen jahr|neues|never been|nevera|next
-3 next <weekday>|next autumn|nhs|ni siquiera|nicht der|nietos|night and|nino|niveau|no date
-3 no entiendo|no me|no panic|no puede|no tengo|nobody can|noch gar|noch zu|noirs|north*|norwi*|norwich
-3 nos|nos casamos|nos han|not get|nota|notif*|notre|nous|nous dire|nous ne|nous pensons|now ?
-3 nur <number>|nur um|o <few>|o en|o sea|o solo|ob|ob man|ob sie|occup*|octav*|octavia|oder <month>
-3 oder doch|oder ubermorgen|of|of everything|of our|of thing|of yours|off me|off to|officer|often|ohne
-3 oil change|okay|olds|on a|on behalf|on cherche|on en|on me|on se|on us|on verra|on voudrait|on what
-3 on your|one can|one off|one wheelchair|one who|ones ?|only <number>|only if|onto|onze|oppos*|or
-3 or anything|or tomorrow|or would|organ*|original|oro|ort|otono|ou|ou la|ou on|ouest|our shop|ours
-3 out at|ouvrir|over <coin>|own|pagin*|paginas|pague <number>|paiem*|paiement|panic|papas|papers
-3 papie*|papiers|paque*|paquete|par la|par mois|para los|pare|parents|parfa*|parfait|parle|part ?
-3 partenaires|partes|partir|partir du|partn*|party|pas besoin|pas d|pasil*|pasillo|paso|passat|passee
-3 passer|patch|patients|patio|patro*|pavem*|pavement|pay|pay when|pays|pendi*|pensa*|pensando|penso*
-3 pensons|people for|people who|permiso|pero no|personal|perth|pesa|peur|peux la|pfleg*|photographer
-3 photographer for|photographers|physi*|piano de|pick it|picture|piece jointe|pieces|piedra|pine|pipe
-3 piso|piso en|place is|place on|places|planc*|plane|plann*|planner|plantas|plate|plates|play|plazas
-3 please confirm|please find|please go|please let|poco|podria|polish|ponem*|ponemos|pool|por cuanto
-3 por los|por mi|por nosotros|port|portu*|post|post and|pour|pour <month>|pour des|pour nos|pour nous
-3 practice|prakt*|praxis|preci*|preise|preislich|prend|pres|present|presq*|presque|presupuesto|prevo*
-3 prevue|price|price ?|prices and|private|prive|prix|probe*|prochaine|professional|professionnelle
-3 project|propose|provisional|public|puis|puis je|pulled|purely|put up|putti*|putting|quand|quand il
-3 quand vous|quara*|quarantaine|quartier|que hora|que los|que viene|quelqu|quelqu un|queremos que
-3 querr*|qui|quier*|quiet|quote|quotes|rader|radio|rahmen|rappe*|rates|rather than|raum|reach
-3 read your|readi*|reading|rear|recht|recibir|recog*|recor*|regarde|regio*|reglez|regul*|regular
-3 rehab*|reich*|reichen|remov*|removal|renew|rennes|rense*|renseigne|rep|repar*|repas|repeindre|repor*
-3 represente|request|requi*|resid*|residents|respond|resso*|resta*|retire|retired|retraite|return the
-3 revie*|reyes|rezept|ridge|rien ?|rien d|right now|ring me|ring the|ringing round|risk|road|rolled in
-3 roman|roman*|ronda|roof and|roof is|roofer|room for|rooms|roto|roule|royal|rue|rues|rufen|s <few>
-3 s <number>|s <weekday>|s at|s bei|s est|s from|s had|s name|s only|s out|s the|s wind|s your|saber
-3 sachen|sage|sait|sale mas|sale or|salir|samme*|sammeln|sampl*|sample|sandw*|sandwiches
-3 sandwiches and|sans doute|santa|sat <number>|sauna|savons|savons pas|saw|saw a|scaff*|schat*|sched*
-3 schedule|schic*|schicken|schicken sie|schil*|schla*|schli*|schon einmal|schreibe|schri*|schwe*
-3 scoot*|scooter|se casa|se fue|se me|second hand|secti*|section|see me|seem|seguidores|semaine
-3 semaines|semana|semana santa|send you|senora|seria*|seriamos|serian|series|served|services|sessions
-3 seul|sever*|several|shamp*|shelf|short|show|showr*|showroom|shutt*|si vous|sich das|side is|side of
-3 sides|sie|sie <number>|sie an|sie da|sie das|sie den|sie ein|sie gern|signature|silver
-3 simple curiosite|sin ascensor|sind <number>|siqui*|siquiera|sir|siste*|sisters|site|sits|sitting in
-3 size|skoda octavia|slot|so ein|so that|socie*|soit fait|solar*|solic*|solicitor|soll im|some time
-3 someb*|somebody|somebody in|somebody s|somebody to|someo*|someone|someone s|someone to|somet*
-3 something|something for|sometime after|somewhere in|somos <number>|somos una|son <number>|sort de
-3 sorti*|sortie|souha*|sounds like|south|spani*|speak|speak*|speci*|speic*|spiel*|spielen|spring and
-3 sq m|square|square metres|stage|stand on|stand*|standard|stark*|start|start with|starts|stay|std
-3 steh|steht in|stell*|stellen|still open|still the|store|strip|stripped|stude*|student|studio|stund*
-3 such a|suffit|suggested|suis|suits|sum|supply|sur l|suyo|tableau|tag frau|tagen|take|talk|talked
-3 tanne*|tant|tape|tarifa|taxi|team ?|team of|teil|tela|telly|tempo*|temporary|tenan*|tenants|tendr*
-3 tenem*|tenemos|tener*|tenga*|tengo un|tercero|termi*|termine|terrace in|terre*|terreno|tete|texte
-3 th as|than i|that sort|that what|that you|the a|the attached|the children|the chimney|the contract
-3 the date|the downstairs|the drive|the fee|the ground|the job|the joint|the landlord|the moment
-3 the paper|the pavement|the phone|the stove|the way|the window|the winter|the yard|them a|them on
-3 these days|they say|thing ?|think he|think*|thinking|thinking about|thinking of|this|this afternoon
-3 this week|this year|though i|thous*|through our|tide|tiefb*|tienda|til|time do|to <coin>|to <month>
-3 to about|to answer|to begin|to buy|to come|to do|to me|to measure|to register|to show|to speak
-3 to take|to talk|to us|to use|to your|todas las|todavia no|today or|todos los|toilet|tonig*|tonight
-3 too long|took over|tools|top <number>|torto*|tortoise|touche|trabajais|trabajamos|trainer|training
-3 transfer|transfer it|trasl*|travaillez|tree|tribu*|trip|trou|truc|true|turning|turning <number>
-3 turnos|turns <number>|type|u do|uber|uber die|uberall|uberm*|ubermorgen|ubernehmen|um die
-3 un <number>|un ano|un cafe|un de|un dossier|un grand|un perro|un piano|un poco|una|una amiga
-3 una casa|una horita|und haben|und hatten|und muss|und suche|und wie|under*|underneath|une dizaine
-3 une heure|une idee|une vingtaine|ungefahr <number>|union|units|universidad|universidad de|uns
-3 unser sohn|up there|uprig*|upright|us <few>|us ?|us an|us could|us down|us i|us the|usted|usted*
-3 ustedes|ustedes ?|usual*|usually|utili*|valid|valide|vallee|valley|valor*|valua*|van s|vater
-3 velos pour|vemos|vende|vende*|vendr*|venir manana|verano|verdi*|verem*|veremos|vergl*|verla*|verlo
-3 vermu*|vermutlich|versa*|veuil*|veuillez|veut|video*|vidrio|vielleicht mal|viend*|viendo|viene bien
-3 vieux|ville*|villeurbanne|vingt|vingt*|vingtaine|visita|vit|vitrine|voir|voisin a|voit|voitu*
-3 voiture|von|von mir|vor dem|vorbei|vorst*|votre fiche|votre page|votre site|votre ville|vous en
-3 vous ne|vous une|vous venez|voyant|vrai|vuestro|waiti*|waiting|waiting list|wall for|wand|want it
-3 want them|was nehmt|we come|we do|we had|we just|we live|we rent|we would|web|weddi*|wedding
-3 wedding is|week|week of|weekdays|weekends|weiss ich|welchem|well ?|wenn|wenn ihr|wer|werden <number>
-3 west|what|what have|what i|what sort|what you|whate*|whatever|whatsoever|wheels|where do|which would
-3 which*|whichever|who can|who have|who is|wide|wie|will|will bring|will need|will you|willi*|willing
-3 willow|wing|winte*|wir auch|wir ein|wir eine|wir gleich|wir haben|wir liefern|wir mochten|wir nicht
-3 wir um|wird das|with her|with your|within the|without a|wochenende|wohnen|wollen im|wooden|worden
-3 work|work ?|would <number>|would be|would do|would have|would the|would u|would your|wrist|write to
-3 writi*|writing|wurd|wurde|y como|y lo|y nos|y vivo|ya se|ya veremos|yamaha|yard|year after|years on
-3 years with|yes to|yew|york|you ?|you act|you ask|you have|you make|you need|you only|you please
-3 you quote|you start|you will|youngest|your|your area|your mailbox|your people|your time|your way
-3 yours ?|yours is|zahl|zahle|zapop*|zapopan|zarag*|zaragoza|zeitl*|zeitlich|ziegel|ziehen|zu haben
-3 zu uns|zu zweit|zum <number>|zusti*|zwanz*|zwanzig|zweim*|zweimal|zweit|zweit*|zwischen <number>
-4 ! ich|! we|%|: <number>|: <weekday>|<comes from the press>|<compares prices>|<few> ?|<few> a
-4 <few> ans|<few> bed|<few> bedrooms|<few> on|<is still considering>|<month> and|<month> cuando
-4 <month> de|<month> for|<month> hola|<month> in|<month> is|<month> need|<number> %|<number> days
-4 <number> grad|<number> jan|<number> just|<number> metres|<number> min|<number> no|<number> o
-4 <number> personnes|<number> qm|<number> quadratmeter|<number> r|<number> sq|<number> stock
-4 <number> un|<number> with|<number> would|<number> years|<number> yrs|<number> zu|<urgent>|<wants 2>
-4 <weekday> <few>|<weekday> ?|<weekday> evening|<weekday> midi|<weekday> one|<weekday> or
-4 <weekday> with|<wishes book>|<wishes call>|<wishes information>|<wishes price>|<within 14>|? elle
-4 ? er|? just|? no|? nos|? nous|? tengo|? un|^ <number> of|^ <weekday>|^ a mi|^ all|^ bitte
-4 ^ bonjour je|^ bonjour nous|^ che|^ der|^ estoy en|^ gruezi|^ hallo ich|^ hallo wir|^ hay|^ he
-4 ^ heyy|^ hi i|^ if|^ in|^ is the|^ je me|^ je sors|^ me gustaria|^ no rush|^ not sure|^ que tal
-4 ^ salut|^ sehr geehrter|^ soy|^ tenemos|^ there|^ was kosten|^ was kostet|^ water|^ we have|^ what
-4 ^ what s|^ wir|^ wir nehmen|^ would|^ yes|a <few>|a <number>|a couple|a day|a lo|a long|a new
-4 a quote|a small|a su|a tiny|ab <weekday>|abgebrochen|abholen|able|able to|about|about <number>
-4 accep*|accord pour|achet*|across|act|actua*|addresses|advis*|advised|agenc*|ahori*|ahorita
-4 ai <number>|ai fait|al frances|algo de|algun dia|allerdings|am a|am writing|amigo|an einem|ancho
-4 ancien|and <weekday>|and back|and do|and says|anfangen|anhan*|anhanger|animo|anos y|anschauen
-4 antes del|any day|anyone|anything for|anzah*|anzahlung|apart*|apartment|appart|apply|apren*|are in
-4 are not|are you|are your|around <number>|as you|asap|assez|at last|at the|auf ?|auf ein|aufstellen
-4 aunque|aunque sea|aura|aussi|aussi les|autom*|automatic|autor*|autumn|auxil*|ave|baby|banera|bar
-4 barato|barrio|basem*|basement|bautizo|be here|be with|beauc*|beaucoup|because the|bed|bedrooms
-4 before that|before they|begin*|behind|beige|berge*|besoin d|besoin de|beste|betriebe|better than
-4 bien que|birth|birth certificate|bis zum|bitte um|bj|bj <number>|bleiben|board*|boarded|boards|boat
-4 bodas de|boden|bonjour nous|book us|bouge|bout|bout de|brauchen wir|brauchten|bringe|bringe ich|bs
-4 bs <number>|budget :|built|bunga*|bungalow|busca*|buscamos|busin*|business|by <number>|by next
-4 ca <number>|ca coute|ca se|cajas|cake for|call me|call out|camar*|camionnette|can bring|can pay
-4 can start|canci*|candi*|candidature|caniche|cars|cash or|casi|casi no|casse*|castle|cat|cave|ce n
-4 celeb*|cellar|cello|centre|cette fois|cette semaine|chain|changer|charge|che|cheap|cheapest|chez
-4 chez moi|chiff*|choir|class*|clientes|closed|cobra|coinc*|combi*|combien|combien ?|combien une
-4 come for|come out|coming up|comis*|commencer|committee|como se|compe*|comprador|comprar|con la
-4 con lo|con quien|con ustedes|concu*|conductor|confo*|conoc*|consi*|consulta|conve*|convi*|corpo*
-4 cost ?|costs|could i|could it|coupe|couple of|courant|cualq*|cualquier|cuant*|cuesta|cultu*|cumplo
-4 cv|d en|daft|das haus|date|datos|de eso|de momento|de notre|de precios|de un|de ville|dec|decide
-4 decided to|decis|defin*|dejar*|dejarles|demen*|den vertrag|departamento|depen*|deposer|depuis <few>
-4 depuis <number>|des|despu*|despues|despues de|deuts*|devel*|diabe*|diario|digame|direccion|diseno
-4 dit de|dites|dites moi|do it|do people|donde|dormir|dran|dried|dring*|dringend|drive*|each
-4 each other|early|ein paar|eine freundin|einze*|el de|el diseno|el presupuesto|electric|ella|elle ne
-4 en vuestra|encon*|ende|ending|ends|engag*|engaged|english|ensen*|entera ?|entrar|entre el|entrego
-4 erst|es de|es geht|es solo|es una|esperar|est d|est dans|est en|est pour|esta en|esta noche|estimate
-4 et <number>|etabl*|every day|everything|ex|exper*|facha*|fahr|faire un|familie|fanta*|favor|fecha :
-4 fee|feier|femme|fence|fiat|fiesta|figure|final de|finde|fines|fines de|fit|flexi*|flexible|flies
-4 folle*|follo*|for an|for their|for when|for your|form|fotog*|fox|frage :|fragen|freez*|freundin
-4 friend|from <weekday>|from a|fruhe*|fruhestens|ft|funer*|funeral|fur meine|furgo*|furgoneta
-4 gar nicht|gas|gaste|gateau|gebur*|geehrter|geehrter herr|gehen|geld|gente|gern|gespr*|gesprach|get
-4 get in|get to|girls|give me|go ahead|goes|good for|google|got a|gross*|gruezi|gusta*|gustaria|gutter
-4 h <number>|haben ?|haben uns|habla*|hace <number>|hacen|hagan|half the|hallo ich|hallo wir|has left
-4 hat gestern|hat uns|hatten sie|hatten wir|have <number>|have decided|have only|have your|having a
-4 hay|hay ninguna|he visto|hear|heira*|heiraten|help with|heures|heyy|hi i|hire|holid*|hora y|horaires
-4 hort|hospi*|hospital|house and|http :|i bring|i can|i leave|i work|ich an|ich brauche|ich noch|idea
-4 ideen|if i|if not|if the|if you|ihr angebot|ihr auch|ihr eigentlich|il aura|il n|il se|ill
-4 im fruhjahr|im neuen|immed*|in <number>|in all|in before|in case|in ruhe|including|instagram|is fine
-4 is on|is up|ist am|ist in|it a|it i|it worth|izqui*|jahr|jahres|jardin|je la|je me|je prends
-4 je regarde|je sors|jeden tag|jemanden der|just being|just moved|kann ich|kitchen ceiling|kleine
-4 kleines|koffe*|koln|koste*|kriegen|kundi*|kundigung|kunst*|kurze|la cave|la direccion|la entrada
-4 la maison|la obra|la pena|la presente|la puerta|la una|labra*|laisser|lapto*|laptops|las seis
-4 las tardes|last done|last nite|lavad*|lectu*|left the|legal|lesso*|lessons|leur|libre|libres|licence
-4 like|linda|list ?|little one|living|lleve|lo mejor|lo paso|local|locataires|logo|loin|long|longu*
-4 losen|lost|louez|lunchtime|m de|ma femme|ma soeur|maest*|maison de|mal|maler|man|man bei|manag*
-4 manager|mande*|marche|maria*|mariage|mas adelante|mas barato|masse|master|maybe <number>|maybe next
-4 me animo|me apunto|me decis|me puede|me va|measure|meist*|melde|merci de|metros de|mi <month>|might
-4 min|minds|minim*|minimum|mocks|moglichst|moi|moi je|momen*|momento|montrer|morning ?|mornings|muest*
-4 my dad|my garage|my son|nachstes|nachstes jahr|natur*|navid*|navidad|ne suis|near|nebenan
-4 necesitamos|need <few>|need it|nehmen sie|nehmt|nehmt ihr|neighbour|next year|ni la|nite|no hay
-4 no hurry|no need|no tenemos|norma*|normally|nos gustaria|nos ha|not in|not sure|not to|nous nous
-4 nouvelle|nuest*|nuit|nunca|o de|o el|o no|obra|oder <weekday>|of it|offer|offered|offic*|ojo|olivos
-4 on an|one day|one small|opa|or <number>|or <weekday>|or only|origi*|ostern|others|otras|ou <few>
-4 ou <weekday>|our new|our school|our solicitor|out ?|out a|out the|ouverts|ouverts le|owners|pa
-4 pacientes|packa*|package|paga|pages|panels|par semaine|para mi|para que|para tener|paren*|parki*
-4 parking|parte*|particular|pas du|pas trop|pasada|passed|passer vous|pasti*|pastilla|pay the|paying
-4 pedir|peint*|penche|pensi*|pension|people in|people normally|peque*|pequeno|per post|permi*|perso*
-4 persona|personas en|personnes|peut etre|peux venir|pis|place pour|plan|plata|plati*|platos
-4 please call|plus a|plus cher|pneu|podca*|podcast|pond|por <number>|por favor|por si|posit*|possi*
-4 possible ?|possibly|pour le|pour un|pract*|prefere|preis*|prepa*|presenter|price and|price list
-4 price of|prices for|prima*|primavera|primero|princ*|priva*|probably|probe|profe*|programme|proje*
-4 prome*|property|propi*|proposal|propr*|publi*|puedes|puedo|puedo dejar|puerta de|puesto|putting it
-4 quadr*|quadratmeter|quali*|quart*|que a|que con|que quelqu|que quiero|que teneis|que tu|que vous
-4 quiere|raus <number>|recevez|recht*|recommended|refer*|regen|region|reihe*|relat*|rembo*|remettre
-4 renco*|repair|reque*|rescue|resse*|retour|retra*|returns|rib|rough*|roughly|ruban|run a|runs|s and
-4 s il|s not|saint|salen|salgo|salida|salut|san|savoir si|says you|schau*|schauen|schlu*|schne*|schnee
-4 schon mal|se le|sea|secure|sehr geehrter|semai*|semaine ?|semes*|semester|serie|sevil*|shape|share
-4 she is|shelt*|shopp*|shopping|shot|si|si algun|si es|si le|si lo|si un|sich bei|siche*|sie bei
-4 sie mich|sie sich|sie so|signa*|signs|sillas|silly|since last|sind sie|sinon|skept*|snapp*|snapped
-4 so|so <month>|so <number>|so it|so no|so not|sobald|soeur|solar|soll die|sollt*|sollten|someone come
-4 someone who|sometime|sors|sous <number>|spend|sq|stairs|stamm*|standesamt|station|stock|stock ohne
-4 stoff|story|stove|strip*|studi*|suche|sugge*|suis la|suis pas|survey|swall*|t il|tag|tag mein
-4 take the|talki*|talking|tambi*|tambien|tan|tango|tank|tarde ?|tardes|tener una|tente|terms and|terre
-4 testa*|testament|th <number>|that day|the ash|the bathroom|the cheapest|the council|the fox
-4 the hospital|the internet|the old|the retainer|the road|the showroom|then ?|they are|they will
-4 thing i|thing tomorrow|thirty|thru|tia|tiene <number>|tiene el|tient|till|till the|timber
-4 time before|time for|time next|tiny|titulo|to apply|to get|todav*|todavia|toit|tomor*|tomorrow
-4 tomorrow at|tomorrow morning|trabajo en|tradi*|trading|train*|tranc*|traum*|trocken|trop|trouver
-4 trust|turn|turni*|tus|tut|uber den|un carton|un groupe|un jour|un piso|un pour|una hora
-4 unas <number>|und|und <number>|une|unos <number>|unseren|unter*|unterschrieben|until|until the|up ?
-4 up at|us for|use|vais|vanity|vans|vecina|vegetal|ver si|verbi*|verei*|verkaufen|vermi*|vermieter
-4 viele|viell*|vielleicht|ville|violon|visto|vitri*|vivo en|voir ?|von <number>|von meinem
-4 vor weihnachten|vorhanden|vos|votre nom|vous|vous a|vous de|vous les|vous louez|vous on|vous pouvez
-4 vuestra|vuestro comedor|wait|wall|ware das|was kosten|water coming|way and|we move|weds|week ?
-4 week in|weekday|wegen|werden|what a|whats*|which i|who|will take|wind|wir brauchen|wir einen
-4 wir gern|wir heiraten|wir nehmen|wir uberlegen|wir wollen|wird|wissen ob|with it|with our|within
-4 wohne|wool|worce*|worcester|worth|would|would love|would that|would you|wurden sie|y <few>
-4 y <weekday>|y hasta|y las|y si|y tengo|ya tengo|yoga|you are|you can|you charge|you come|you fit
-4 you got|you had|your name|your page|your quote|yrs|zahlen|zeit ?|zip|zufah*|zufahrt|zuruck|zusammen
-5 <few> <few>|<few> velos|<has the words of the press or of a study>|<month> auf|<month> del|<month> i
-5 <number> anos|<number> ans|<number> d|<number> guests|<number> hab|<number> ish|<number> kilos
-5 <number> metros|<number> mill|<number> og|<number> people|<number> personas|<number> rue|<number> si
-5 <number> stuck|<number> tables|<number> zimmer|<weekday> <number>|<weekday> <weekday>
-5 <weekday> after|<weekday> oder|<weekday> the|<words 35>|? ?|? bin|? c|^ <number>|^ asdkj|^ est
-5 ^ est ce|^ hello|^ hola !|^ how much|^ le|^ mi hijo|^ my daughter|^ necesito|^ quiero|^ sehr
-5 ^ sehr geehrte|^ so|^ there are|^ una|^ une|^ votre|^ whats|a box|a cuanto|a finales|a gauche
-5 a lawyer|a que|a una|a van|abgesagt|about <few>|actual|adela*|after new|ahead|ai <few>|all the
-5 allume|an ?|an appointment|and colour|anfan*|answe*|anthr*|anybo*|anybody|anyth*|anything|apunt*
-5 are at|are looking|around|artis*|asdkj|asi que|at a|at your|atend*|attic|auf <number>|avant|avec les
-5 bano|be at|been to|before <number>|before the|begin|begin with|berei*|besoin|betri*|bewer*|bibli*
-5 bin ich|blanco|bodas|bois|book|brauche|brauchen|bruder|budget|buy|buyer|by <month>|by any|calcu*
-5 camio*|canic*|cash|centro|chauf*|chauffeur|cher|chimn*|chimney|choco*|chocolate|clients|cobran por
-5 come today|con mi|confirm|consu*|contratar|counc*|council|coura*|cumple|curio*|dafur|damit|dan
-5 dans les|dauer*|day|de ustedes|decid*|dejo|demain ?|denti*|dia me|direc*|disponible|do any|does one
-5 doing the|doppe*|drop|du auch|easter|eigentlich|eilt|einem|einen|einer|einig|either|el metro|empezar
-5 en un|es en|est bon|est combien|esta semana|este|etes le|etes vous|examp*|example|exhib*|existe
-5 fahren|faire|fais|faut|feb|fecha|fin de|finales|finales de|firm|first ?|fix|freit*|fri|fruh
-5 fur <few>|furs|ganz|gar|gehor*|gerade|getting married|grad im|grand*|granit|groupe|grund*|grundstuck
-5 grupo|guard*|guest|gunst*|hab noch|hall|hangen|hasta <number>|hatten|haus|have a|have one|have you
-5 hay una|hello|hochs*|hola !|hold|horai*|how many|hueco|huele|hurry|i could|i must|ich mit|ich soll
-5 idee|if|ihre|importe quelle|in our|ingles|inter*|interview|into my|invit*|is having|ist jetzt
-5 it this|jan|je cherche|je souhaite|je voudrais|jeden|jeman*|jemanden|joint|just want|kaffee|kommen ?
-5 konnte|kosten ?|kurz|la <number>|la boda|la calle|la empresa|la journee|lado|las <few>|le meme
-5 lieferung|lift|like ?|linde*|list|live|locat*|look like|los <number>|los sabados|low|ltd|lunch*|lust
-5 luz|machen|manana temprano|many|marat*|mas tarde|mater*|material|maybe|me faudrait|medio
-5 meine mutter|meldet|metres|metros|mich|mill|mit|mitad|mogli*|moment|money|most|moto|much are|much is
-5 mutter|my wife|n importe|nachr*|nachs*|neben*|need an|need someone|needs|new year|ningu*|ninguna
-5 noch einen|noch nicht|noir|noise|nomas|not need|nuestro|numero|o manana|of <month>|of <number>
-5 off <number>|office|og|old|once a|ones in|onto the|open|openi*|opening|over the|pacie*|pair|par de
-5 para <number>|parece|part|passer demain|pensaba|people|per|perce*|personen|pilar|plain|planen
-5 please tell|prenez|presente|pro|prob|probar|prope*|puede ir|qm|quedan|quelq*|quelques|quere*
-5 queremos|quinze|r <number>|read|recev*|refle*|respo*|retires|retur*|rolled|round|rue des|rufen sie
-5 ruhe|runs out|s a|s for|sabad*|sabados|scan|schle*|seit heute|semi|send us|serio*|serious|server
-5 service|sevilla|shop|sie ?|sie auch|since yesterday|so etwas|sobre|solan*|solange|souhaite|soy
-5 start ?|stati*|stuck|such|suis a|suit|sweep|table*|tables|taking|teach|temprano|temprano ?|tener
-5 tengo <number>|terrace|th at|the money|the owner|the year|to a|to sign|toute la|traba*|trabajo de
-5 tradu*|trava*|trock*|u|ubera*|uberlegen|ubern*|un|un buffet|un mur|un par|un presupuesto|und was
-5 urgen*|us how|vamos a|varia*|variante|varias|vaut|vecino|veget*|velos de|ventanas|viens|visit*
-5 visitas|voll|volun*|vor|vorbe*|vormi*|votre tarif|voudrais|vous faites|vous prenez|was kostet|wasser
-5 wc|we have|wedding <number>|weekd*|weekend <number>|weight|weihnachten|wen|wenn sie|what it|what s
-5 what would|windo*|windows|wine|winter|wir s|woche*|wollen|works|wurde das|xmas|y de|y la|y me|ya lo
-5 yearly|yes|you take|zimmer|zusam*|zwisc*|zwischen
-6 <coin>|<few> jahren|<number> <coin>|<number> au|<number> cm|<number> e|<number> in|<number> m
-6 <number> or|<number> und|<number> x|<weekday> matin|? <number>|? le|? on|^ cuanto|^ do you|^ estoy
-6 ^ price|^ queria|^ tienen|^ unser|^ yo|a fence|a notre|ab|adelante|agua por|aimer*|algo|and need
-6 and want|angebot|annee|ans|au <number>|ball|beginner|behind the|better ?|bis <number>|brauch
-6 by <weekday>|c combien|calle|camino|can u|carro|cheap*|clases|cm|cobran|dado|dans un|das auch
-6 de <few>|de semana|debor*|decided|dehors|dispo*|do <number>|do a|do u|dort|eigen*|el tejado|elect*
-6 empez*|en casa|entera|etre|etwa <number>|faites|falls|for our|fuhre*|fuhrerschein|fur|fur <number>
-6 garage|gleich|grani*|granite|guests|help|horar*|hotel|http|i need|i will|ich bin|il reste|impor*
-6 importe|in die|info|informacion|ish|jahren|je viens|journee|juste le|kann ?|kinderzimmer|konnen sie
-6 kosten|kumpel|la casa|la mitad|laden|lawyer|machen sie|maison|mano|maqui*|mensa*|mensaje|metro
-6 moulin|nehmen|noche ?|of an|of your|offen|online|ouver*|over from|piano|pls|pour <few>|pour <number>
-6 pour faire|precios|price for|probl*|probleme|puerta|real|recom*|reicht|retir*|s no|selber|sign
-6 since <month>|soir ?|some|son|sowas|spring|su|suchen|tarif|tarifs|tempr*|that ?|this <weekday>
-6 todo el|toi|tu|unas|und <few>|une place|unos|up for|veinte|velos|viagra|vivo|vorha*|voudrait
-6 vous voulez|was wurde|water|weihn*|what does|wissen|wont|would it|would like|x <number>|y te|y una
-6 year|years|you do|you open|zeit|zum
-7 <is spam>|? <few>|^ a|^ do|^ i would|angeb*|casa|cherche|come in|compa*|condu*|conta*|de <number>
-7 doing|el patio|estoy en|etwa|field|frei ?|fur <weekday>|gibt s|haben sie|hacer*|infor*|keller
-7 m <number>|mucho|parti*|perro|personas|precio|queda|rent|servi*|small|sous|tejado|tengo que|tienen
-7 tur|vale|verka*|voulez|werks*|werkstatt|xx <number>|zur
-8 <weekday> que|^ que|^ was|bin|ce soir|cette|clien*|con <number>|enfer*|estan|estoy|fr|la manana
-8 lleva|of us|prices|schlussel|street|tengo|uberl*|voudr*|xx|y que
-9 coute|do you|free|how much|neces*|necesito
`,
  cold: `
4
10 coute
8 ^ was
7 ^ que|^ what|auch|bateau
6 <meets a rule>|^ cuanto|^ how|^ how much|^ price|^ whats|auf ?|c combien|el metro|i may|kostet
6 much are|price for|skept*|uberl*|was kostet
5 <wishes information>|?|? just|? on|^ do|^ not|^ wie|a cuanto|an oil|atend*|aussi|better ?|by any
5 ca coute|chosen|committee|cuanto|cuesta|curio*|curiosite|curious|eher|eigentlich|etes|ever|for now
5 grani*|granite|guys|hob|how much|idee|info|je me|just being|maybe next|metro|might|moins|no ?
5 no tengo|oil change|para <number>|pour nos|precios|prenez|prices|purely|so etwas|such|tarif|tarifs
5 the year|uberlegen|un jour|und zu|varias|was kosten|whats
4 : we|<later>|<month> del|<weekday> mornings|? bin|? es|? if|? might|? no|? solo|^ do u|^ do you
4 ^ est|^ est ce|^ mon|^ not sure|^ roughly|^ une|^ vous|^ vous prenez|^ was kosten|^ was kostet
4 ^ what do|^ what would|a wall|after next|algun dia|amigo|any chance|argument|asking|asking <few>
4 at ?|auch nicht|autumn|banera|boat|cellar|chance|cheap*|cheapest you|choir|combi*|combien|combien la
4 come to|cuanto cuesta|decir|denn so|do u|dream|drone|du auch|entera ?|es por|eso es|exactement
4 faites aussi|falls|fruhe*|fruhestens|go for|granit|herma*|idea|ideen|if|if not|ihr auch
4 ihr eigentlich|infor*|informacion|it true|ja|just curious|keinen|kumpel|la banera|le permis
4 leave the|like <number>|locataires|lol|los sabados|louez|mas adelante|mates|maybe|might just
4 moins cher|nachstes|nachstes jahr|next autumn|noch nicht|o|ob|ouverts|ouverts le|panne*|panneaux
4 para tener|people actually|peut etre|pneu|possible to|preci*|precio|price list|prices for|prix|pro
4 prob|proba*|probably|que a|que en|quel|s bei|sabad*|sabados|savoir si|schau|si|sich bei
4 simple curiosite|solar*|spielen mit|tambi*|tambien|tango|tener una|these|these days|thinking about
4 true|une idee|votre tarif|vous louez|vous prenez|voy|was nehmt|welchem|werkstatt|wieder|wir spielen
4 year after|you open|you teach
3 ; si|<is cold>|<month> ?|<month> de|<month> hola|<number> could|<number> en|<number> invitados
3 <number> just|<number> so|<number> und|<number> yrs|<within far>|? <few>|? also|? and|? asking|? c
3 ? do|? er|? kids|? my|? nur|? o|? oder|? ou|? tengo|^ con|^ hay|^ if|^ is|^ just|^ una|^ ustedes
3 ^ we might|^ what s|^ would|^ would you|a friend|a list|a rien|a tiny|a tree|ab und|about building
3 actua*|actually|age ?|algo|algun|allerdings|am writing|amazi*|amazing|an argument|an idea|and says
3 ando|animo|annee prochaine|annees|ans en|any of|apren*|are your|argum*|asi ?|asking for|at present
3 aus dem|autumn <number>|avez une|ballp*|ballpark|ballpark ?|barato|bauen|be done|being|beton*|bleib*
3 bleiben|boot|boyfr*|boyfriend|boys|bras|brauch|brochure|ca|ca ne|capaz|ce n|charge|cheaper|cheapest
3 cher|chimn*|class*|cobra|combi|combien ?|combien une|como el|comparing|consu*|consulta|cost these
3 cotta*|cottage|could be|cuanto sale|cumpl*|dauer*|de ca|de momento|dem gedanken|denn bei|dessi*
3 dessine|dir|do|do they|do you|does a|done by|down there|dream*|dreaming|eigen*|eilt|el que|el verano
3 elect*|electric|ella|ensen*|es solo|esperar|est combien|est plus|etre|even|ever do|every year
3 fais le|fait pour|fanta*|fees|ferai|film|flat ?|flota*|for when|freundin|friend|fundi*|funding
3 garten|gedan*|gedanken|gemei*|gener*|general|gerade|gibts|going rate|gustaria que|gym|hacen
3 hacer una|here from|hermano|hoch|hold|holz|hora ?|horai*|horar*|i are|i say|i shall|ich such|idee de
3 if we|ihr fur|ihr schon|information|instant|inten*|invit*|is a|is in|is that|it even|it needs|jahr
3 jaja pero|je regarde|jeje|jen|just|just a|just dreaming|keen|kind of|kinder|know i|knows
3 kosten <number>|kostet bei|l annee|l instant|la question|lavad*|le moment|learn*|learning|leave
3 leaves|lista|lo mejor|locat*|loin|look at|machen sie|mad|mais je|mal|man|manda*|mari|mas barato
3 me animo|me on|me renseigne|mes parents|metre|mi hermano|miran*|mirando|mon mari|money|mortg*
3 mortgage|much for|much is|much to|muss man|muy bien|neighbour s|nein|nevera|next summer|nicht an
3 no need|nos <number>|not for|nur|nur so|nur um|o sea|oder doch|of what|of years|oil|ojo|on reve
3 only <few>|or only|organ*|ou|ou pas|out a|ouvrir|over <coin>|pa|pais|part ?|pas trop|pisci*
3 plastique|pool|por cuanto|por persona|possibly|prosp*|q|question|quotes|rechnet|refle*|reihe*|rense*
3 renseigne|rent|reve|ringing round|rose|roughly per|s it|s one|s only|saber|sagen sie|salen|saw|saw a
3 say i|saying|schauen uns|schon mal|schwa*|segur*|seguramente|serio*|serious|she has|si algun
3 sie auch|simplement|since i|so|so <few>|so ?|so ein|so von|soire*|soirees|somebody on|somed*|someday
3 someone is|stage|such a|summer|suppose|suyo|talki*|talking|tan|tbh|tener|testa*|testament|thank*
3 the bed|the boys|the going|the patio|the youngest|they say|thing ?|things|through it|time do|tiny
3 tipo|to that|todav*|todavia|todavia no|traum|trop|u charge|uberhaupt|un ano|una amiga|una casa
3 und ob|ur|urlaub|us are|vaut|vegetal|vermieter|vert|votre prix|vous etes|vrai|wales|we may|we might
3 we rent|wenn die|werks*|what does|which is|wir schauen|wir uberlegen|ya se|years do|yet|yoga
3 you ever|you guys|you run|you say|yrs
2 ! no|: mit|: une|<few> ?|<few> en|<few> jahren|<is not sure>|<is still considering>|<month> <number>
2 <month> o|<number> ab|<number> ans|<number> but|<number> do|<number> foot|<number> last|<number> ou
2 <number> se|<number> si|<number> vous|<number> zu|<weekday> <month>|<weekday> avec|<wishes visit>
2 ? he|? mi|? muss|? not|? ours|? she|? un|? vielleicht|? vous|? we|? wir|? y|^ a|^ are|^ bin|^ bjr
2 ^ buen|^ buen dia|^ c|^ ca|^ can|^ dad|^ got a|^ gruss gott|^ hello|^ i do|^ is the|^ je me
2 ^ kitchen|^ me|^ mein mann|^ meine|^ meine frau|^ mes|^ muy|^ my wife|^ no rush|^ on reve|^ our son
2 ^ oye|^ que tal|^ si|^ tengo|^ votre|^ we are|^ we would|^ which|a big|a brochure|a combien|a day
2 a field|a garage|a hedge|a lawyer|a lo|a long|a man|a mon|a nice|a offert|a one|a piano|a project
2 a rough|a tent|a tout|ab wann|aber noch|able|able to|about to|acheter|adelante|after you|afterwards
2 again and|age|agent says|agree|ahora mismo|ai besoin|ai recu|algo asi|algo de|alguno|all in|aller*
2 also|also do|alten|alter*|always|am asking|amiga|an <number>|an old|an prochain|and in|and just
2 and on|ano|ans de|ans et|any more|anything until|apres le|are <number>|are doing|are putting
2 are thinking|around|arreg*|arreglar|as such|asi|at all|atien*|atienden|aufn|aura <number>|aussi les
2 avec des|avec une|bach|backed|balco*|balcony|barn|bath|be able|be interested|be looking|bewer*|big
2 big if|bin|bis <weekday>|bjr|bloss|boats|bouge|broch*|brochure ?|budget <number>|buen dia|built
2 but if|but it|buy|by then|c|cabe|cabeza|calcu*|call out|carav*|caravan|cars|casa ?|cash|categ*
2 category|cela se|certificado|charge per|charge to|clase|coach|coach*|coaches|come|come <weekday>
2 come on|come over|comer|compa*|companies|comprar|computers|con <number>|con la|con lo|concu*|conve*
2 convi*|conviene|cosa|cost|cost roughly|court|credi*|credito|cuento|cumple <number>|cup|curiosidad
2 curre*|d apres|da so|dach|dafur|danke|dann|dans un|das auch|das geld|davon|day when|day would
2 de precios|de prix|de toute|deaf|decided|decided to|deman*|denken|denken an|denn|depen*|depla*
2 deplacer|der mir|des annees|desca*|desig*|dia me|diabe*|dice|dice que|die kinder|digo que|dit de
2 do anything|do for|do if|do people|do that|dogs|doute|dripp*|dripping|driver|du bien|du tout|eben
2 eigentlich auch|eigentlich noch|ein traum|einmal|eins|el de|el dinero|el precio|embaj*|en otro
2 en pdf|enfin|engag*|engaged|entrego|entsc*|entscheidet|es de|es geht|es ist|es para|es un|eso|esper*
2 est dans|est deja|est le|est pour|est quoi|esta noche|estam*|estamos|esto|et mon|et que|et si
2 etes vous|etwas|even possible|exact*|existe|exten*|facon|favor|fee ?|feu|fichi*|field|fifty|find out
2 for an|for sale|frage|frames|fuera|garage door|gars|getti*|getting|glasg*|glasgow|go on|good for
2 got a|gott|grand*|grandes|gratis|grid|group|grundsatzlich|grupo|gruss gott|hab noch|habe eine
2 haben noch|haceis|haha|have a|have an|have not|head|hello|herzliche|herzliche grusse|hesite|holzb*
2 horen|horses|hot|houses|how many|i leave|i saw|ich noch|idea of|ihnen die|ihnen ein|ikea|il se
2 im <number>|impre*|in <number>|in case|in on|in ottensen|inqui*|inscr*|instrument|interesse
2 interessiert|invitados|is|is <few>|is done|is giving|ist jetzt|it again|it ever|it happens|it may
2 it really|it worth|it would|itali*|italian|jahren|jaja|jamais|je commence|je le|je m|je voulais|jour
2 jour je|juntando|just nosy|just the|just wondering|justi*|kitchen of|knie|know how|know is|know it
2 know someone|kollegin|kommen ?|kontr*|kosten|l a|la boda|la fiesta|la liste|la pena|la reunion
2 la vallee|la verdad|law has|le temps|learn|leave it|lejos|lift|lined|lined up|list|list for|list of
2 lo suyo|long|los de|m <number>|macht|madera|mais|maiso*|maisons|manej*|manejan|many|marry|marry on
2 mas|matin ?|maybe <number>|mein vater|melden|membe*|menos ?|mentioned|merca*|mi abuela|micro
2 might be|might do|might you|misma|mit was|moment|mon frere|monat|mostly|move a|much|my friend
2 my head|my mate|my nephew|my sisters|myself|nachreichen|needs to|neighbour|nephew|never been
2 next year|ni siquiera|nicht der|nicht ob|niece|ningu*|ninguna|no voy|noch gar|nosy|not|not ask
2 not decided|not do|not even|not is|not own|not suppose|not sure|nouvelle|nowad*|nowadays|nowadays ?
2 o es|o la|o solo|ob das|oben|occas*|occasion|odd|oder|of it|of tea|of thing|of us|on en|on ne|on one
2 on our|on that|on verra|one day|ones ?|only <number>|open|opening|opini*|opinions|or|or not
2 or whether|or would|ordre|ordre de|ort|otono|otro|otten*|ottensen|ou seulement|our hall|our side
2 ours is|out of|ouver*|over <few>|over a|over from|oye|para la|parish|parle d|pas avant|pas besoin
2 pas du|passer demain|passez|patro*|pay <coin>|pena|penal*|pensi*|people have|people who|per
2 per square|perfectly|permiso|pero|piano|piano de|place on|plancher|planes|plast*|please do|plus cher
2 poco|pone|por|por <number>|por favor|portu*|portugal|pose|pour <number>|pour le|pouvez m|preis*
2 preise|prende|prepared|present|price|price of|princ*|probably do|proch*|prochain|project|proximo
2 put a|putti*|putting|pv|quand on|que es|que viene|quelque|quid|quoi|quoted|readi*|reading|ready
2 regarde|rembo*|rente|repair|repar*|repos*|retire|reve d|riding|right person|rolled|roof and|rough
2 rough*|roughly|roughly ?|round|s and|s for|s my|s not|s ours|saal|sage|sale mas|salud*|saludo
2 saludos|sans doute|saw you|saw your|says you|schmi*|schon seit|schonen|scoot*|se ve|sell|selli*
2 selling|semi|send your|seria para|set a|set us|she would|sheet|shot|should have|si je|si me|si no
2 sie so|silly|simpl*|sind sie|sinon|siqui*|siquiera|slate|so it|so she|so weit|society|sois
2 something in|son anniversaire|sort|sort of|sowas|soy la|speak|spend|spiel*|spielen|sprea*
2 spreadsheet|sprin*|sq m|square metre|stamm*|stand on|start at|stay|still open|stove|street is|studio
2 suppliers|sure you|survey on|t il|tableau|teach|tejado|telly|tengo una|tent|that even|that kind
2 the caravan|the home|the internet|the landlord|theor*|thing|think*|thinking|tiene un|tient|time next
2 to ?|to buy|to make|to move|to speak|today ?|torto*|tortoise|tout|toute facon|traum*|tree|triste
2 uberh*|ubern*|un mur|un poco|un saludo|un truc|un velo|una de|und ist|und muss|und zwar|under a
2 us could|us to|vale|vallee|value|vanity|vater|veget*|vende*|venue|veran*|verano|verem*|veremos
2 vergl*|vergleiche|verkaufen|vermi*|verra|vertr*|viell*|vielleicht|viene y|vierz*|vierzig|view on
2 vingt <few>|vive en|voisin|von ihnen|vouch*|voucher|voula*|voulais|vous faites|was <few>|we got
2 we know|weekdays|weiss ich|weiss nicht|wenn|werde|were to|what|what a|what are|what do|what sort
2 which would|whitby|will do|will probably|wine|wir nicht|wishes|wonde*|wondering|wondering what|wont
2 wooden|worry|worth|would a|would ask|would not|y en|ya veremos|year i|year or|yet and|yet he
2 you able|you also|you do|you even|you handle|you just|you know|youngest|your rates|zahle|zone|zwar
2 zwischen <number>
1 : en|: la|<asks where something stands>|<coin> <number>|<coin> a|<coin> de|<coin> por|<cool 0.5>
1 <cool 1>|<cool 3>|<few> feet|<few> hundred|<few> it|<few> metres|<few> or|<few> panels|<few> years
1 <is a legal or official notice>|<is an offer in bulk>|<is unsure whether you do this>
1 <month> <month>|<month> mais|<month> next|<month> pero|<month> with|<number> !|<number> ?
1 <number> am|<number> and|<number> at|<number> by|<number> d|<number> der|<number> esta
1 <number> guests|<number> jahren|<number> je|<number> le|<number> nd|<number> now|<number> pour
1 <number> s|<number> sq|<number> sur|<number> vielleicht|<number> with|<number> would|<offers money>
1 <sounds vague about whether and when>|<undated>|<waits for something>|<wants 1>|<wants 3>
1 <weekday> !|<wishes price>|? estoy|? it|? kind|? kosten|? la|? me|? mein|? nos|? nous|? si|? there
1 ^ <few> of|^ are you|^ been|^ been thinking|^ bitte|^ bonjour c|^ buenas|^ buenas el|^ c est|^ could
1 ^ could i|^ every|^ for|^ habt|^ habt ihr|^ hallo wir|^ hello do|^ hi do|^ hola !|^ in|^ is it|^ ist
1 ^ mein|^ mi hija|^ moin|^ mon fils|^ need|^ next|^ nos|^ nous|^ on|^ pour|^ quick one|^ saw|^ she s
1 ^ tenemos|^ tengo <number>|^ tengo una|^ there s|^ unser sohn|^ vamos|^ vamos a|^ wir heiraten|^ y
1 ^ y a|a <weekday>|a barn|a birthday|a bit|a car|a cat|a child|a course|a droite|a few|a flat|a free
1 a full|a hot|a house|a look|a m|a pas|a pipe|a price|a spreadsheet|a t|a thing|a van|a very|aber
1 abonn*|about horses|abuela|accepted|achete|adela*|affai*|agency|ago and|agran*|ahora|ai <number>|air
1 album|algo para|allein|alles|alors|alors je|alt|alter|altes|am getting|am i|am putting|amigas
1 an article|an offer|an und|and is|and it|and left|and next|and nobody|and our|and put|and take
1 and whether|and wondered|angebot|angeg*|anlage|anniv*|anniversaire|annon*|annonce|ano que|anos que
1 ans|antes o|anybo*|anybody|anyone|anyth*|anything|anything for|apart|apart*|apartment|applied
1 appreciate|are|are number|are on|are we|artis*|as i|as your|ask you|asked me|at least|at this
1 at what|attention|attic|auch auf|auch so|aun|aura|ausse*|autour de|avance|avant <number>|avant la
1 back ?|banque|bar|basta*|bastante|bath and|be|be <few>|be possible|beat|beau|because the|bechs*
1 bechstein|become|bed|been thinking|before he|before we|behan*|bei den|bei uns|ben|berth|bescheid
1 besic*|besoin|bibli*|bien ?|bin <number>|bin noch|bis dahin|bloqu*|bodas|bodas de|bodas y|bonjour c
1 booked|bothe*|bother|bought it|bought the|boy|brother in|brown|buenas el|buffet|build|but i|by <few>
1 by next|c est|cabane|caisse|call me|camara|can do|can have|canada|casa de|casa el|casas|cat|catal*
1 cater*|ce moment|ce que|cena|certa*|certificado de|ces jours|cet|cet age|chain|chalet|changer
1 charge ?|charge for|chat ?|chate*|chateau|cheers|chere|cheva*|chiff*|chimney|christmas we|cle
1 cleaner|clientes|co|coast|cobra*|cobrais|cobran|coffr*|combien par|come round|comes|comes to
1 commence|commence a|comment on|commi*|community|company and|compare|compe*|compr*|compu*|con eso
1 conce*|concert|concr*|concrete|confirmez|consultant|content|conti*|contractor|contratar|conversation
1 corte|cost per|cost to|costa*|costaria|could read|coulo*|couloir|cover*|ct|cuantos|cubie*|cubierto
1 cumpleanos|cumplo|cumplo <number>|current|d identite|dad who|daft|dahin|dando|dans <few>|dared
1 darf man|das was|day|day and|days|days ?|de al|de le|de un|de vous|dead|deadl*|deadline|deal with
1 decid*|decide|dejarlo|del ano|demain matin|demande|demar*|demen*|den ohren|der nachbar|dernier|des
1 des photos|des pieces|dia a|dicen|dicen que|die sie|die wohnung|difer*|diferencia|digo|dinero
1 director|diseno|dit|divor*|dj|do this|docum*|does|does one|does the|does your|doing my|done and
1 doors down|dormir|down a|drawer|dress|droite|druber|dryer|du salon|dueno|each other|earli*|earliest
1 ecrire|ecris|ein|ein paar|eine freundin|einem|einen|einzug|el diseno|el no|el puente|el sillon
1 electrique|elle a|empezar|employer|empor*|en getafe|en madrid|ending|enfin je|entera|entrada|entre
1 entregar|envie|envie de|environ|erst im|es|es <number>|es lo|es que|es una|espan*|espanol|est au
1 est toujours|esta en|estan|estufa|et moi|et un|ete|etes le|etoil*|etoiles|even something|event*
1 ever get|ever let|every <weekday>|excel|extra*|faceb*|facebook|facing|faites|falta que|family|farmer
1 faudra|faut d|fenetre|fera|ferra*|fest|fetch|fete|few|fianc*|fichier|fiesta|figur*|figure|figures
1 finde|finden|first one|fixe|fixing|flat|folle*|foot|for half|forget|fotog*|fract*|frank*|frere
1 from a|fur den|fur ein|fur mich|furth*|further|fuss|gar|garde|garden|gebra*|geehrte frau|geld
1 genehmigt|genre|gente|geseh*|gesehen|get|get back|get it|get them|gibt|gift|go off|go through|go up
1 going|got <number>|government|gratuit|graz|grown|grusse aus|guita*|guitar|gusto|gute|haciendo
1 had the|halb|half a|hallo wir|hande|handle|happen to|happi*|harian|has <few>|has a|has been|has put
1 hasta <number>|hat sich|hatte|hatte ich|haut|have <few>|have asked|have been|have gone|have just
1 have never|hay ninguna|he does|he visto|he will|heate*|heaters|heati*|heating|hello do|hermanos
1 herzl*|hesitons|hi do|hi we|hijo|hinte*|hiver <number>|hohen*|hola !|holds|hole|holid*|holiday
1 home show|homep*|homepage|honest|hoping|horaires|horlo*|hot tub|hund|hundr*|hundred|husband who|i am
1 i expect|i found|i mean|i move|i paid|i retire|i said|i should|i was|i wonder|ich auch|ich brauche
1 ich den|ich morgen|idea de|identite|if i|if it|if someone|il m|il ne|il suffit|imagi*|imagine|impri*
1 in both|in good|in his|in law|in my|in wales|incli*|incluye|instagram|instruct|internet|invited|iron
1 is an|is booked|is for|is here|is it|is there|island|ist <weekday>|ist das|ist es|ist noch|it a
1 it be|it do|it go|it how|it in|it s|it will|it works|its a|itself|ive|j ecris|j en|jabs|je prends
1 je sais|jette|jetzt schon|journee|junta*|jure|just so|just want|kann ?|katal*|katalog|keepi*|keeping
1 kein|keller|kenne*|kennen|kennen sie|kept|kids are|kindly send|kitch*|kitchen|kleines|know before
1 kolle*|konntet|kowal*|kowalczyk|kriegen|kurs|l avance|l ete|la camara|la cuadra|la entrada
1 la fenetre|la foto|la idea|la journee|la licencia|la maison|la matricula|la mitad|la neige
1 la parcela|la table|la tarde|la web|land|langu*|law|lawyer|le voisin|leaf|leaflet|least|leeds|legal
1 lena|les travaux|les vacances|libre*|lie|lights|like|like ?|like me|like that|liste|lit|little one
1 llama*|lo|lo paso|lo quiero|lohnt|long and|longer|look round|looking to|los vecinos|lots|louer|lust
1 m a|m en|ma soeur|machen ?|macht ihr|madrid|maestro|mais il|mais mon|mais vous|man da|manga|manque
1 march*|mari est|maria*|mariage|marido|married|mas de|mater*|material|matricula|may be|may not|may or
1 me falta|me han|me i|me lo|me pide|measured|mein mann|meine frau|mejor|melde|menti*|mer|mi hijo
1 mi marido|mi mujer|micro*|might want|minim*|minimum|mir das|mismo|mit den|mitad|model*|moi je
1 moi meme|moin|molestia|momen*|moment la|momento|mon pere|more|more than|mornings|mother is|mujer
1 mum says|mur|muss|muy|my employer|my mum|my new|my sister|my son|my uncle|nachb*|nachbar|nachs*
1 name and|named|natur*|naturlich|nd|ne|ne m|ne presse|necesitamos|need the|nehmen sie|nervo*|nervous
1 next|next <month>|ni|ni idea|nice|night*|ninet*|nineteen|no lo|no sabemos|no tenemos|no va|nobody s
1 noch|noch zu|nos ha|not actually|not bother|not come|not this|nous a|nous hesitons|nous pensons
1 nous serons|now and|now i|now with|nuevo|number <number>|numero|nur mal|o de|o en|ob wir|occupe
1 oder ?|of interest|of next|offen|offer accepted|offert|offic*|on <weekday>|on facebook|on garde
1 on instagram|on l|on n|on s|on se|on to|on top|on vient|once the|one|one at|one can|one do|one is
1 ones|or a|or is|or just|or may|or should|ordin*|oro|otras|ou <number>|oui je|our <number>|our house
1 our son|out ?|out i|out or|over|over there|packa*|package|pagina|pago|panels|papier|para|parce
1 parce*|parcela|parec*|parent|parents|part|particuliers|parts|pas en|pas encore|pas le|patas|patio
1 pay for|pay the|pays|peint*|pendant les|pension|penso*|pensons|per head|per month|perce*|perdon
1 permis|person|persona|pesa|peut attendre|physi*|picture|pictures ?|pierre|pipe|pis|planen|planned
1 plats|playa|please just|plus tard|plusi*|plusieurs|poder|pop|por la|port|portuguese|possi*|pot|pour
1 pour <month>|pour de|pour faire|pour l|pour voir|pre|precio por|pregu*|pregunto|premium|prete*
1 price and|prisa|prochaine|progr*|proje*|projet|promis|proxi*|pub|puede ir|puente de|pues|puesto
1 pumps|put <few>|putting together|quart|que me|que mi|que mon|que tal|que votre|que vous|queria
1 quest*|qui a|qui est|quier*|quieren|quite|quiza|rails|raise|rate|rates|ready to|reali*|really|reason
1 rechn*|rechnen|recu|regal*|regle*|relat*|relea*|release|renco*|repor*|rescue|resse*|retir*
1 retirement|reuni*|reunion|revie*|revient|richtige|rid|rid of|rien|ringi*|ringing|ronda|roto|run
1 s back|s from|s just|s mir|s occupe|s set|s your|sabem*|sabemos|sabemos si|said i|sais pas|sais que
1 sale|sale el|sale or|salga|salir|samme*|sammeln|sauna|saute*|saved|savoir|saw the|say|say to|say you
1 says i|schon einmal|schon*|schri*|se fait|se que|sechs*|second floor|see how|seite ist|selbst
1 semi in|senden sie|serio|serons|seront|sessi*|sessions|seul|sever*|several|sheep|ship|shopp*
1 shopping|show|shutt*|si elle|si es|si on|si tout|si un|si vous|sie ?|sie da|sie oder|silk|sillon
1 simil*|similar|since about|siste*|sister|sisters|sitio|slow|so <number>|so a|so please|so we|socie*
1 solo|some of|someone s|something i|sort it|sorti*|sorting|souris|speaks|sq|stadt|standard|stati*
1 station|stran*|strange|stubb*|stubborn|stude*|students|stuff|stund*|stunden ?|style|succe*|sud
1 suffit de|suivre|sum|suppo*|sur des|sur la|sur un|sure|surpr*|surto*|surtout|surtout pour|swimm*
1 swimming|take ?|tap|tapis|tarde ?|tause*|tendria|tendria que|teneis|tenemos <number>|tengo la|tente
1 termine|terms|terre*|terreno|that ?|that day|that my|that s|that she|thats|the attached|the big
1 the chimney|the date|the day|the earliest|the farmer|the market|the moment|the money|the ones
1 the pub|the rest|the sort|the thing|the usual|the village|the water|theat*|theatre|them ?|there any
1 theres|they are|think ?|think a|though|though i|throu*|through|thx|tied|tiene el|tile|tiles
1 till <month>|tired|to everything|to find|to get|to leave|to measure|to open|to try|together a|total
1 trabajo de|travaux|trip|trust*|try|trying|trying to|tub|turns <number>|u|uberall|ubers*|un <number>
1 un buffet|un dossier|un grupo|un piano|uncle|und bis|und was|une cabane|une offre|une semaine|uni
1 unos <few>|uns das|unser sohn|unter|until <month>|until i|unver*|unverbindlich|up and|up is|up with
1 update|use|used you|usted*|ustedes|usual|usual*|usually|vais|vamos a|varios|ve|velo|vemos|ven|vende
1 verdad|verlo*|vertrag ?|very|vet|veule*|veulent|vi|victo*|victorian|viel|viend*|viendo|viene
1 vient de|view|villa*|village|village hall|vingt|visita|visto|vitra*|vitrage|voisin a|vont|vorau*
1 voraussichtlich|vorst*|vos|vosot*|vosotros|vous|vous auriez|vous avez|vous dire|vous ecris|vous ou
1 voy a|vu la|vuest*|waiting list|walk|war ein|was|was <number>|was fur|we ever|we see|weath*|weather
1 web|wedding <number>|wedding is|weekd*|weg ?|weight|welch*|well|wenn es|wenn ich|werden <number>
1 what it|what s|what time|whats the|when do|when she|when they|where we|wheth*|whether|whether we
1 who s|willow|winter ?|wir kommen|wir mal|wir sammeln|wir sie|wird das|wissen|with his|wohl|wohnen
1 wohnu*|wohnung|wollen|wollt*|wollte|wondered|wondered what|wonderful|work for|would ever|would it
1 would one|would pay|would u|would your|wurden sie|y aura|y lo|y sin|y una|ya lo|ya tengo|years
1 you by|you come|you had|you work|young*|your leaflet|your price|your way|zapop*|zapopan|zeit|zusti*
-1 ! ich|! your|: <weekday>|: a|: el|: it|: su|: webmail|<asks for a fee that nobody owes>
-1 <asks for something that is no job of yours>|<carries a link>|<coin>|<coin> ht|<coin> par
-1 <comes from the press>|<emergency>|<few> at|<few> bis|<few> enfants|<few> firms|<few> have
-1 <few> leute|<few> meter|<few> minuten|<few> no|<few> ou|<few> semanas|<few> this|<few> year
-1 <has the wording of a known fraud>|<has the wording of bulk mail>|<has the words of an application>
-1 <is about an invoice or a payment>|<is about something beside your work>
-1 <is about something unfinished>|<is about working together>|<is other>|<month> at|<month> avant
-1 <month> before|<month> donc|<month> from|<month> have|<month> if|<month> il|<month> need|<month> or
-1 <month> our|<month> she|<month> statement|<month> vous|<month> when|<month> you
-1 <names prices of its own>|<number> <few>|<number> au|<number> bin|<number> cm|<number> degrees
-1 <number> feet|<number> for|<number> has|<number> hi|<number> hrs|<number> im|<number> in|<number> kg
-1 <number> million|<number> mois|<number> my|<number> on|<number> one|<number> order|<number> pages
-1 <number> qm|<number> since|<number> stock|<number> stunden|<number> the|<number> there
-1 <number> tomorrow|<number> what|<number> wide|<number> words|<offers search-engine work>|<other 0.5>
-1 <promises growth or money>|<says what they do or study>|<spam 2>|<spam 3>|<speaks of what you did>
-1 <support 0.5>|<trade 0>|<weekday> <weekday>|<weekday> apres|<weekday> are|<weekday> at
-1 <weekday> avant|<weekday> could|<weekday> de|<weekday> den|<weekday> evening|<weekday> he
-1 <weekday> if|<weekday> morning|<weekday> night|<wishes repair>|<within 21>|<words 100>|<words 60>
-1 <words 6>|? il|? j|? seria|? son|? what|^ allo|^ auf|^ baby|^ buenos|^ buenos dias|^ can you|^ cher
-1 ^ chere|^ congratulations|^ congratulations !|^ dear mr|^ dear sir|^ desde|^ estimada|^ final notice
-1 ^ first|^ good day|^ good morning|^ gruss|^ guten abend|^ hallo herr|^ hallo liebes|^ he|^ hello !
-1 ^ hello dear|^ hello we|^ i have|^ i keep|^ ich habe|^ im <month>|^ invoice|^ invoice <number>
-1 ^ je ne|^ maman|^ monsieur|^ morning|^ my daughter|^ my sister|^ notice|^ ok|^ one of|^ planning
-1 ^ re|^ sehr geehrter|^ she|^ she said|^ suite|^ suite a|^ the boiler|^ there|^ we can|^ wir mochten
-1 ^ you did|^ your|a|a <few>|a <number>|a annecy|a bag|a boy|a business|a ce|a chat|a christening
-1 a class|a copy|a corrected|a couple|a crack|a dit|a fait|a figure|a fin|a firm|a first|a florist
-1 a fortnight|a guest|a ladder|a le|a mi|a mis|a moment|a page|a partir|a partner|a person|a peu
-1 a piece|a power|a primera|a pris|a problem|a proposal|a refaire|a shared|a short|a smaller|a time
-1 a torch|a trailer|a un|a vous|a year|aber auf|aber der|aber nicht|aboga*|abogado|about <few>
-1 about <number>|about forty|about how|about it|about the|accep*|access|accounts|achet*|acompte
-1 act for|acto|adjoi*|admin*|administracion|adopt*|adresser|advice|advised that|affiche|afficher
-1 after <few>|afternoon and|again this|agents|agm|agree*|agreement|ahi|ai|ai <few>|ai deja|ai ete
-1 ai passe|ai vu|aide|aime|ait|al|alan|alarm|algo por|alguien que|alica*|all <number>|all evening
-1 all i|all on|all the|all tomorrow|allo|allow|alquiler|also a|also is|also the|am|am an|am free
-1 am hearing|am on|am sure|am the|am with|ambas*|among|amt|an|an ?|an die|an hour|analy*|and <number>
-1 and could|and does|and doing|and had|and how|and look|and needs|and no|and say|and somebody|and tell
-1 and that|and when|and where|and with|and would|anfang <month>|anfra*|anfragen|anhang|annexe|annual
-1 ano pasado|anodes|ans a|ans j|answer|antic*|antif*|antworten sie|anything ?|anything free|anywh*
-1 anywhere|aparte|apell*|apellido|appar*|apparently|appli*|appointed|appre*|approved|apres|apres midi
-1 arbei*|architect|architecte|are a|are at|are booked|are both|are not|are you|around the|arrive a
-1 arrived|article about|article on|as an|as on|ascenseur|asesor|ask|asked|assessment|assur*|assurance
-1 at|at easter|at it|at our|at school|at work|at yours|attach|attached|attaquer|attendre|au
-1 au <number>|au dessus|au matin|au nom|audit|auf dem|auf einer|auf ihre|auf seite|aufgefallen
-1 aufgefallen dass|augen|aunt|aus|ausma*|autop*|autre|aux|avant <weekday>|avant les|avec le|avec mon
-1 avis|ayuntamiento de|az|az <number>|back bedroom|back i|back in|back to|back with|baignoire|balan*
-1 balance|bands*|bank details|barba*|bare|barrio|base|bathroom has|bathroom on|be advised|be finished
-1 be glad|be good|be held|be in|be more|be obliged|be this|beantragt|beautiful|bed flat|bed semi
-1 been nominated|befor*|before it|before they|beforehand|begin with|begin*|beginning|begins|begleitung
-1 bei|bei euch|beiden|believe|bell|belle|below the|benot*|berge*|besoin de|besteht|bestellung|besti*
-1 beton|bien|bien etre|bien que|bien sur|bieten|bieten sie|bike|bikes|bilde*|bildern|bill me|binnen
-1 birth*|birthday|bit|bitco*|bitcoin|bitte|black|bless|blue|board|bodega|boiler you|bois|bon de|bonito
-1 bonjour on|book us|booki*|bought|boute*|box room|boxes|boxes of|brass|brauchen|brauchts|breast
-1 bring her|bring them|bring you|bring*|bringen|broth*|brother|broug*|brought|bs|bs <number>|budget
-1 buenas noches|bueno|buenos dias|builders|bungalow in|busco|business has|businesses|but we|butto*
-1 buttonholes|buyer s|by card|by my|by name|by our|by post|by tomorrow|c <number>|ca <number>|ca ?
-1 ca vaut|cable|cada|cajas|calle|calls|cambi*|came down|came off|came on|came through|came with
-1 can bring|can pay|can you|cant|capital|caret*|caretaker|carpe*|cartons|casa en|casad*|casados|casam*
-1 casamos|case|castle|ce|ce qui|celui|cena de|ces|cette|cette annee|cette semaine|chair|chamb*
-1 changing|chap|chaque|chari*|charity|chat|chauffe|chene|cherche un|chercher|choisir|choose
-1 christening|christening on|church|ci joint|clair|claro|cleaned|clinique|club|cm|coco|coctel|coeli*
-1 coeliac|college|collegues|colour|come ?|come out|come with|coming|comma*|comme ca|commencer
-1 commission|commune|como la|como trabajais|company|compo*|compton|conduit|confirm your|confirmer
-1 congratulations|congratulations !|connais|conne*|conseille|consent|conservation|conservatory|consi*
-1 consider|considered|const*|container|contr*|contrato|copies|copy|copy of|cordi*|cork|correct
-1 corrected|cos|could i|could it|could somebody|could the|coule|count|couple|courant|couri*|courier
-1 courriels|courrier|cours|cover|covers|cream|creat*|credit|cross|crown|cry|cualq*|cualquier
-1 cualquier dia|cuando|cumplen|curso|d avoir|d en|d environ|dad s|dame|dans|dans les|dans ma|dark
-1 das bei|das finanzamt|das haus|das uberhaupt|dass ich|date|date yet|dated|day before|day next
-1 day sir|days i|de|de acuerdo|de casados|de chez|de empresas|de esta|de fin|de las|de los|de m|de ma
-1 de me|de midi|de mon|de navidad|de nos|de vos|dear all|dear i|dear mr|dear sir|deber*|debut
-1 debut <month>|decis|decis*|decision|declare|decro*|deeds|degre*|degrees|dejan|dejarla|dejeu*
-1 dejeuner|del edificio|delic*|dem|dem <number>|den|denen|denti*|departamento|departamento de|depose
-1 deposer|depot|depuis <month>|der <number>|deran*|derek|derri*|derriere|derriere la|desce*|desde las
-1 desha*|deshalb|despi*|detai*|details|devant chez|devant la|dialy*|did|die fassade|die ganze
-1 die kleine|died|diese woche|diffe*|difference|different|diga|digital|dijer*|dijeron|dijeron que
-1 dinner|dios|discreet|discu*|dise|displ*|display|divorce|dizai*|dizaine|dizaine de|do any|do follow
-1 do something|document|does not|doing a|donde|done|doors|dorot*|dorothy|dossi*|douche|down the
-1 down with|draft|dropping|dry|dryers|du velo|duele|during|early|early <month>|echan*|echel*|echelle
-1 eclai*|eclairer|ecrit|edge|ein kleines|ein neues|eine|einfach mal|einfahrt|einig|einla*|eintrag
-1 el <number>|el ano|el colegio|el contrato|el escaparate|el local|el papel|el primer|elle etait
-1 elle n|email ?|emerg*|emergency|empfa*|empre*|empty|en|en <number>|en algun|en face|en ligne
-1 en parle|en place|en plus|en que|en su|en visio|en vuestra|enclo*|enclosed|encore|encore la
-1 encore mais|ends <number>|energie|enough|ensem*|ensemble|entie*|entiendo|entonces no|entra*
-1 entre <month>|entre el|entregan el|envelope|envia*|enviamos|envoyer|equip*|erfah*|erfahrung|errei*
-1 erst mal|escalera|escap*|escaparate|escribe|escrito|eso lo|essai|essen|est|est <weekday>|est arrivee
-1 est bien|est bon|est parfait|est pas|est possible|estamos de|estamos en|estimada|estoy|estud*
-1 et <few>|et <weekday>|et c|et de|et il|et la|et ne|et on|et pas|et s|et voudrions|et vous|etage
-1 etait|etat|etudiante|etudiante en|europ*|evening i|event|every*|everything on|ex|ex husband|exam is
-1 examen|exams|exchange|exclu*|exclusive|exklu*|expect|experience with|extension|eyes|facade|facha*
-1 falta alguien|families|famille|familles|fancy|fassa*|fassade|faut|faut une|featu*|fecha|fee and|feet
-1 fell|femme|femme dort|feuer*|feuerwehr|figura en|files|fille|filled|final|final de|final notice
-1 final*|finanzamt hat|finca|fini|finis*|finish|finished|firm in|firme|first fortnight|first page
-1 flat fee|flat in|flat on|flexible|flight|flori*|florist|flowers|flying|fob|fois|fois par|folded
-1 folge*|follo*|follow|follow link|followers|fondo|for|for <number>|for a|for my|for us|forde*
-1 forecast|formu*|fortn*|fortnight|forward|forward the|forward to|fotos|fragen|franc*|frances|frau dr
-1 free from|freeh*|freeholder|fria|friendly|frigo|frist*|from <few>|from about|from here|from home
-1 from my|from our|fuhre*|fuhrerschein|full name|funer*|funeral|fur sie|gable|galway|ganz ohne|gareth
-1 gas|geehr*|geehrte|geehrter|gefal*|gegenseite|gehe in|geht|gehweg|geles*|gelesen|gemel*|genau
-1 genre de|gepru*|gern einen|gern jemanden|gesagt|geset*|gesprach|gestell|get a|get my|getau*|getauft
-1 gibt es|gift card|give the|glad|glad to|gleic*|glori*|glorious|go ?|go ahead|go with|god bless
-1 goes back|goes in|going to|gone into|good|good as|good day|governors|graci*|gracias|gracias por|grad
-1 grandmother|gravi*|gross|group of|gruss|guess|guests|gunst*|gut|h et|ha|hab|habil*|hablo|hacem*
-1 hacemos|hacer*|haces|had|half past|hallo herr|hallo liebes|halte*|han|happe*|happened|happy|hardly
-1 has done|has given|has gone|has not|has retired|hasta el|hat gestern|hat mich|hates|have agreed
-1 have any|have given|have got|have in|have now|have one|have seen|have taken|have the|have told
-1 have written|having the|hay una|he has|he s|he said|he was|heari*|hearing|hearing impaired|heira*
-1 heiraten|held|helen|hello !|hello dear|hello we|helpd*|helpdesk|her round|here till|here we|hermo*
-1 herzlich|heure*|him in|hinten|hip|hire|his|hiver|hocha*|hochachtungsvoll|hochs*|homeowners
-1 homeowners in|hoping to|hora que|hora y|horita|hosti*|hosting|hot water|hour ago|hours and|house and
-1 house is|house on|how|how it|hr|hrs|ht|hull|hung|hurry|husband and|i attach|i believe|i ca|i guess
-1 i have|i hope|i like|i look|i need|i never|i only|i rang|i still|i teach|i took|i wanted|i wish|i wo
-1 i work|ich euch|ich gehe|ich ihnen|ich komme|ich mich|ich mir|ich mochte|ich schreibe|id|ideal*
-1 ideally|ident*|ido|if possible|if the|ihn nicht|ihnen in|ihnen zu|ihr|ihr am|ihr da|ihre arbeit
-1 ihren|il aura|il fait|il faut|il nous|il y|im anhang|im janner|im sommer|immer noch|impai*|impaired
-1 impaired so|impla*|implantes|impos*|in|in <few>|in again|in an|in any|in by|in den|in early|in from
-1 in it|in leeds|in place|in principle|in return|in ruhe|in so|in town|in until|in with|in writing
-1 in year|inaug*|incluidos|incom*|indic*|ins haus|inspected|insta|instr*|insulated|interest
-1 invoice <number>|invol*|inzwi*|inzwischen|iphone|irgen*|is <coin>|is <number>|is ?|is better
-1 is doing|is due|is fine|is from|is getting|is no|is only|is this|is warm|is your|ist am|ist der|it
-1 it ?|it across|it at|it but|it can|it comes|it goes|it gone|it he|it must|it please|it since
-1 it until|it went|j aime|janner|je|je fais|je n|je ne|je pense|je prepare|je t|je veux|jefe
-1 jemanden der|jess|jetzi*|jo|judge|junta|just like|just tell|juste pour|justificante|kann man|kanzlei
-1 keep|keep the|keins|kettle|keybo*|keyboard|keys|keys i|kids and|kind|kind regards|kindly
-1 kindly reply|kirsc*|kit|klasse und|knock|know by|know if|know that|koffe*|komme|kommen|kompl*|koste*
-1 kw|l|l acompte|la baignoire|la cena|la commune|la cuisine|la date|la empresa|la facade|la fin
-1 la hora|la il|la junta|la lettre|la machine|la main|la petite|la presente|la prochaine|la rue
-1 la salle|la vitrine|ladder|ladies|lado|laisser|landlords|last <weekday>|last spring|laugh
-1 le <weekday>|le cafe|le code|le contrat|le jour|le mando|le mois|le monde|le nom|le nouveau
-1 le plafond|le premier|le terrain|le velo|le week|leg|leith|length|les matins|les meubles|les plans
-1 les yeux|lesson|let it|let you|lette*|letter from|letters|lettre|letzte woche|leuten|liegt vor|lien
-1 life|lifted|like yours|likely|lily|limpi*|line|linea|link and|lire|list ?|list and|listed|listing in
-1 living room|llego|lo de|lo puedo|lo que|lo tengo|loan|local de|lock|longues|loose|lorry|los anos
-1 los ninos|losing|lounge|luft|lui|m|m de|m et|ma|ma femme|ma mere|ma sœur|machines|madam|maest*|mail
-1 mailb*|mailbox|mains|mais elle|maison|maison de|make|make a|make the|mal einen|manana ?|manger|mann
-1 mano|manual|marie|marine|market|marri*|mas o|match|mate|matin|matin la|matin le|matins|matri*|may
-1 maybe <few>|me a|me by|me decis|me demande|me dice|me dijeron|me have|me hicisteis|me la|me mando
-1 me puede|me suis|me voy|me what|me you|me your|measu*|measurements|medic*|meeti*|meeting|mehr|meill*
-1 mein|meine schwester|meinte|meme|memoi*|memoire|menos|menos el|mention|menu|merci d|mes ?|messa*
-1 metros de|meubl*|meubles|mia|mich gern|middle|miedo|miedo*|miel|milea*|mileage|milli*|million|mind
-1 minib*|minibus|minutes ?|minutes on|mir aufgefallen|mir ist|mis padres|missed|missing|mit
-1 mit <number>|mocht*|mochten|moder*|moglichst|moi|mois|moles*|mon fils|mon memoire|monat*|monatlich
-1 monte|month ?|month i|moori*|mooring|morning ?|morning please|mornings and|moss|most|most of|motivo
-1 motor|motor*|move|moved in|ms|mum|mum is|musste|mussten wir|my appointment|my aunt|my dad
-1 my daughter|my ex|my nan|my neighbour|my number|my phone|my private|n est|nach <few>|nachsten
-1 nada de|names|nan|national|natural|ne me|ne pas|near|nebenan|need an|need and|need someone|need to
-1 needs a|negat*|neigh*|neighbours|next to|ni la|nicht was|niema*|niemand|no cost|no date|no hay
-1 no obligation|no se|noche|noches|noir|nom de|nombre :|non|normal|north|north*|northern|nos casamos
-1 nosot*|not be|not cross|not going|not i|not in|not let|not make|not much|not see|not want|nota
-1 note that|nothi*|nothing|notice of|noticed you|nous avons|nous dire|nous souhaitons|nouveau|novio
-1 now we|number s|nur bis|nur die|nur eine|o menos|o si|ob sie|obligation|obliged|obras|obten*|obwohl
-1 oder muss|of|of <few>|of attorney|of course|of google|of months|of my|off|off and|off in
-1 off tomorrow|offre|oficial|oficios|often|ok we|old and|on a|on account|on for|on it|on le|on les
-1 on page|on request|on sat|on site|one bed|one in|one old|one or|ones in|online|only <coin>|only ?
-1 only pay|onto|open the|operation|or <few>|or <month>|or <number>|or early|or the|or they|or tomorrow
-1 orden|order <number>|order and|ortho*|others|otra vez|ou <month>|ou c|ou je|oui|oui on|our boiler
-1 our lease|out and|out for|outsi*|outside|outside <number>|over at|overs*|own a|own tools|paar|packed
-1 paddo*|paddock|padres|padres cumplen|page and|paint|painted|panel|panic|par mois|par semaine|par un
-1 para los|parag*|pare|parks|parle|particular|partir|partir de|partir du|partners|parto*|partout|party
-1 parve*|pas|pas dans|pas je|pas la|pas un|passer a|passes|passiert|passive|password|patch|pay and
-1 pay it|pay now|pcc|pdf|pedido|peine|pelo|pendiente|people normally|people to|pequeno|permi*|pero mi
-1 pero no|perro|personne ne|persons|perth|petite salle|peu pres|peut venir|peut vous|peux la|pfarr*
-1 pflan*|pflanzen|pharm*|phone number|phone this|pic|pisos|place by|place pour|plais*|plaisir|planning
-1 plans|plaqu*|plate|played|please|please be|please confirm|please it|please let|please see|pleased
-1 pleased to|plenty|plenty of|plomb*|plombier|plumb*|plutot un|po|points|polis*|polished|por su
-1 posible|possible|post and|postc*|postm*|pour des|pour la|pour les|pour que|pour son|pour un|pourrait
-1 powder|power of|prati*|prefere|preference|prepa*|prepare un|prevue|primera hora|principle|print
-1 printed|pris en|privado|privat|probate|probe*|problem i|profe|profile|prome*|proposal ?|proposals
-1 proposed|propr*|prove*|proveedor|provision|proze*|pta|publi*|public|published|puedo dejar|puerta
-1 pump|punkt*|puppy|put by|put it|put my|put together|qu elle|qu on|qu une|quadr*|quality|quant*
-1 quantity|quara*|que ca|que con|que no|que nous|que tiene|queda|quedado|quedo|quedo de
-1 queremos cambiar|qui|qui s|qui vient|quick|rail|range|re|reach|read|real|recar*|receive|receive your
-1 received|recent|recevoir|recht*|recko*|reckons|reclame|recommend|recommended|recor*|reedu*
-1 reeducation|refer*|references|refus*|refused|registrar|regler|regular|reha|remember|remin*|reminder
-1 remit*|remittance|remod*|remodel|remov*|removal|removed|rencontrer|rendu|rentr*|rep|replacement
-1 reply stop|reply yes|represent a|represente|reserve|respe*|responda|resso*|reten*|retra*|review
-1 rien de|ring me|robe|romanian|roughly how|round this|ruckr*|ruckruf|rue de|rush|s|s <few>|s about
-1 s all|s an|s coming|s due|s en|s free|s got|s moved|s right|s the|said|sale una|salio|salle|sample
-1 sapph*|sapphire|save|savoir s|say it|say that|says a|says it|schle*|schli*|schon wieder|schreibe
-1 schreibe fur|schreiben|schwester|se fue|se puede|se si|seat|secon*|second hand|section|secur*|secure
-1 see a|see our|seeing|seen a|segme*|sehen|sehr geehrte|sehr geehrter|seit <month>|seite <number>
-1 sejour|selber|semai*|semaine ?|seman*|semanas|semble|senden|senor*|senores|seo|separately|ser|sera
-1 serait bien|seriamos <number>|series|service is|sesion|settlement|setzen|seule*|seulement|several of
-1 sevilla|shared drive|she|she can|she said|she says|she wo|shipp*|shipper|short video|should i
-1 should we|showe*|showers|showing|shut|si besoin|si hace|si le|sich|sides|sie <number>|sie bitte
-1 sie das|sie den|sie die|sie fur|sie im|sie von|sie wieder|silver|simple|sincerely|sind|sind <number>
-1 sind wir|sir we|sit|site et|sixty|slip|small|so i|so that|so what|sobald es|sobre|soit fait
-1 some time|somebody in|someo*|someone|something ?|something about|sommer|sommer bei|sommes <few>
-1 son <number>|sons|sooner|sorry to|sorted|souhaitons|spain|spate*|spatestens|speak*|split|spoke
-1 sport*|st|stadt*|staff|stand*|standing|stands|started|statement|stehen|steht in|steps|stiff
-1 still the|stock ohne|stone cold|stress|stripped|stuck|suffi*|suis a|suits you|sun|super*|supplier
-1 sus datos|suspension|swapp*|switched|sœur|sœurs|table*|tag|take down|taken|taking|tampo*|tampoco
-1 tant que|tea and|teacher|team ?|team ich|technique|tel|tela|telep*|telephone je|tells|tells me
-1 tempe*|tenant|tendr*|tenem*|tenemos|tenerlo|tengo un|terce*|tests|tete|th <month>|th at|th only
-1 th or|th the|th we|than we|that|that cost|that is|that one|that this|that was|the <few>|the account
-1 the afternoon|the agm|the bank|the bathroom|the battery|the builder|the building|the buyer
-1 the certificate|the coast|the company|the crown|the deeds|the design|the door|the draft|the drain
-1 the driver|the extension|the family|the field|the fox|the freeholder|the gable|the garage|the garden
-1 the hospice|the hospital|the house|the lane|the lot|the man|the may|the north|the only|the pcc
-1 the phone|the photographer|the report|the roof|the room|the run|the school|the secure|the shared
-1 the shop|the shower|the side|the stove|the surgery|the text|the third|the weather|the wheel|them and
-1 them by|them with|then|theo|there a|there s|there would|they did|they want|they were|thing and
-1 thing or|thing tomorrow|think he|think it|think the|third of|this afternoon|thought that|thous*
-1 thril*|thrilled|through the|tienda|time ?|time before|time since|tirer|to <coin>|to another
-1 to answer|to bring|to call|to come|to give|to hand|to hear|to her|to it|to know|to me|to meet
-1 to order|to place|to play|to reach|to ring|to run|to stay|to take|to view|to work|tobias|todas las
-1 today and|todos los|toget*|together|toit|told you|tomorrow and|tomorrow can|tomorrow or|tomorrow so
-1 too|took the|tot|touch*|toujours pas|tourne|tournent|toute|toute la|train|train*|transfiero|treat
-1 treat*|treated|treatment|trente|trophy|trouve|truly|trust|tues|tune|turni*|turning|turns|turns out
-1 tus|twenty|twenty minutes|tyres|u put|uberweisen|um und|un an|un de|un entretien|un grand|un groupe
-1 un peu|un piso|un premier|un seul|una horita|und jetzt|und mochte|under <number>|under*|une|une demi
-1 une dizaine|une heure|une vingtaine|ungef*|ungefahr|unit|unless|uns|uns die|until it|up|up <weekday>
-1 up a|up by|up from|up on|upsta*|upstairs|urgen*|us know|us we|useful|va|va bien|valid*|valua*
-1 valuation|venis a|verdi*|verme*|veror*|verordnung|versichert|vertrag|verwe*|veuil*|veuillez|veut
-1 viele grusse|vient|ville|vingt minutes|vingt*|vingtaine|virem*|virement|visib*|visio|visits|vivim*
-1 vivimos|vivimos en|voila|vom|von|von <number>|von der|vormittags|vorschlag|vorstellen|votre
-1 vous <weekday>|vous arrange|vous ecrire|vous en|vous une|vous vingt|wait until|waited|wall for
-1 wann darf|wann ist|want a|want the|wanted|wants|wants the|ware|waren|was passiert|was very|was wurde
-1 wash|watch*|we act|we are|we bought|we could|we do|we like|we make|we moved|we shall|we spoke|webma*
-1 webmail|wedding in|week i|week to|week when|weekend ?|weekends|weeks to|weg|welcher|well ?|wen
-1 wenn man|wenn sie|were in|were the|what we|what would|when the|where it|whether the|which|while
-1 while we|who has|who would|whole|whom|why|wie|wien|wife|wife has|will collect|will drop|will have
-1 will know|will pay|wind|windo*|windows|wing|wir auch|wir heiraten|wir machen|wir mit|wir noch
-1 wird am|with <few>|with a|with me|with no|with one|within reason|wo not|work ?|work at|work on|world
-1 would both|would have|would just|would make|would sooner|would the|would want|wrist|write about
-1 write to|writt*|written|wurde ich|y a|y cuanto|y el|y hasta|y los|y queria|y se|y si|y vamos|y ya|ya
-1 ya esta|year and|year at|year you|years experience|years old|years with|yes please|yeux|yew|you
-1 you act|you allow|you and|you are|you before|you did|you fitted|you for|you keep|you may|you my
-1 you only|you or|you see|you send|you think|you very|your account|your bank|your colleague|your fee
-1 your firm|your full|your kind|your lad|your listing|your mailbox|your page|your time|your trophy
-1 yusuf|zahlt|zieht|zimme*|zu <number>
-2 ! !|! can|! do|! i|! on|! wir|%|: bit|: les|: our|: the|;
-2 <asks for support of a good cause or a study>|<budget>|<comes from a supplier or partner>
-2 <few> <few>|<few> <number>|<few> adults|<few> anos|<few> autres|<few> bedrooms|<few> de|<few> fois
-2 <few> habitaciones|<few> in|<few> jahre|<few> minute|<few> minutes|<few> nights|<few> of|<few> on
-2 <few> pas|<few> people|<few> questions|<few> tage|<few> to|<few> wochen
-2 <has the wording of an offer in bulk>|<has the wording of phishing>
-2 <has the words of a supplier or partner>|<is a complaint or a guarantee case>|<is support>|<month> a
-2 <month> das|<month> it|<month> j|<month> je|<month> la|<month> nos|<month> ou|<month> son|<month> to
-2 <number> %|<number> an|<number> anos|<number> before|<number> chaises|<number> dias|<number> die
-2 <number> e|<number> elm|<number> ft|<number> hab|<number> he|<number> ich|<number> is|<number> ish
-2 <number> it|<number> j|<number> klasse|<number> km|<number> l|<number> litres|<number> lo
-2 <number> mas|<number> merci|<number> millones|<number> minutes|<number> oder|<number> of
-2 <number> pcs|<number> per|<number> personen|<number> please|<number> plus|<number> r|<number> rd
-2 <number> st|<number> star|<number> till|<number> un|<number> w|<number> we|<number> years
-2 <offers services of its own>|<other 1>|<other 2>|<other 3>|<spam 0.5>|<spam 1>
-2 <speaks for an organisation>|<speaks of your business as a market>|<speaks of your customers>
-2 <urgent>|<wants something changed or sent again>|<weekday> after|<weekday> afternoon|<weekday> an
-2 <weekday> can|<weekday> en|<weekday> for|<weekday> fruh|<weekday> in|<weekday> midi|<weekday> no
-2 <weekday> one|<weekday> pasado|<weekday> so|<weekday> the|<weekday> week|<weekday> would
-2 <wishes book>|<within 60>|<within 7>|? <number>|? about|? best|? bien|? cheers|? et|? herzlich
-2 ? please|? preis|? regards|? thanks|? warmly|? yours|^ <number> of|^ <weekday>|^ a mi|^ about|^ am
-2 ^ bei uns|^ betreff|^ betreff :|^ bonjour docteur|^ bonjour le|^ bonjour mon|^ bonjour monsieur
-2 ^ bonsoir je|^ buenas soy|^ buenas tardes|^ compramos|^ contact|^ dear|^ depuis votre|^ don
-2 ^ dropped|^ en|^ en la|^ estimado|^ evening|^ final|^ following|^ fur die|^ hallo ich|^ hi !|^ hi i
-2 ^ hi there|^ hola soy|^ i live|^ i teach|^ ich schreibe|^ ihr habt|^ ihre|^ j ai|^ je|^ je vous
-2 ^ liebe|^ liebe frau|^ llevo|^ llevo <few>|^ ma|^ mi|^ my|^ namaste|^ name|^ name :|^ on n
-2 ^ our roof|^ ours|^ papa|^ queremos|^ right|^ school|^ somos|^ su|^ taking|^ taking on|^ thanks for
-2 ^ the ash|^ third|^ unser|^ we had|^ we have|^ we move|^ we own|^ wir haben|^ you|^ your mailbox
-2 a alguien|a box|a bungalow|a call|a coffee|a credit|a deposit|a dog|a domicile|a donne|a ete
-2 a family|a gauche|a great|a head|a las|a letter|a lot|a medir|a mobile|a nombre|a notre|a pair
-2 a peur|a photo|a poder|a private|a que|a quelqu|a quick|a real|a rennes|a saint|a second|a set
-2 a sheet|a small|a su|a third|a toute|a vos|a wedding|a week|a white|a whole|ab <weekday>|abend
-2 abend wir|aber ich|abgeh*|about|above the|abrec*|abrir|absol*|abuelos|acaba|acabamos|acabamos de
-2 acade*|accepte|acces|accompagnee|accord pour|acerc*|across my|across the|act|acta|acte|acuer*
-2 acuerdo|add <number>|adjoining|adjunto|admit*|adult*|advan*|advance|advis*|advise your|advised
-2 affic*|after the|after*|again ?|again*|against|agenc*|agence|agenda|ago|agrad*|agradeceria|agreed
-2 agua por|ai coupe|ai fait|ai lu|ai pas|ai toujours|ai trouve|aid|aimerais qu|ajout*|ajouter
-2 al <number>|alber*|aleman|alguna|allot*|alqui*|alrea*|already|already and|already in|alte|alto|am a
-2 am besten|am giving|am liebsten|am number|am off|am telefon|am thinking|am told|am trying|an den
-2 an electric|an estimate|an oven|an passe|ancie*|ancienne|and after|and all|and am|and can|and colour
-2 and do|and goes|and he|and hear|and her|and not|and nothing|and noticed|and send|and should|and the
-2 and there|and they|and we|and will|anderes|anive*|aniversario|anmelden|anne s|anos|anos de|anos en
-2 ans il|ans je|anschauen|anseh*|ansehen|antig*|antrag|anual|any|any evening|anybody else|anything at
-2 anzah*|anzahlung|apost*|appart|appel*|appelle|appointment is|appor*|apporte|apporte demain|appro*
-2 approx|approx <number>|apres <number>|aprob*|aqui|archi*|ardoi*|are away|are best|are due|are ever
-2 are looking|are passing|arms|around <month>|around <number>|arrange|arriere|arrive|arrivee|artisans
-2 arzt|as|as he|as last|ascen*|ashby|ashes|ask me|asked for|assembly|assembly rooms|asses*|assistant
-2 at <coin>|at <few>|at christmas|at home|at last|at noon|at once|at some|at st|at your|ate|attac*
-2 attaq*|attend|attes*|attestation|au moins|au sujet|auf|auf <few>|auftrag|aunque sea|aunt s|aupres
-2 aus den|autant|autopilot|autour|av|avais|avant|avant <month>|avant de|avant minuit|avant que|avec
-2 aviez dit|avoir|away from|ayer|ayer y|ayunt*|ayuntamiento|baby grand|baby s|bache|back and|back door
-2 back of|back please|back she|back the|bad|badge|bag|baign*|bakery|balcon|ballon|band|basket|baust*
-2 be <number>|be at|be before|be delivered|be grateful|be here|be off|be there|beant*|beauf*|bebe
-2 because he|because of|bedmi*|bedminster|bedroom|bedrooms|been <few>|been like|beginn|beginner|begle*
-2 behalf|behalf of|behind|behind the|bei ihnen|bekom*|belie*|below|berat*|berater|berei*|bereits
-2 beside|bespr*|bestatigen sie|besten|betre*|betreff|betreff :|betwe*|between|bevor ich|bevor wir
-2 bezah*|bill|bill ?|bill and|bills|birth|birth certificate|bis <month>|biscuit|biscuits|bishe*|bisho*
-2 bishopston|bit example|bitte bestatigen|bitte noch|bitte um|bitten|bitten um|blanco|blog|bloque
-2 board*|boarded|bonjour camille|bonjour docteur|bonjour le|bonjour madame|bonjour mon
-2 bonjour monsieur|bonsoir je|bonsoir on|both|both of|bouch*|bound*|boundary|bouquet|bout|bout de
-2 branch|brand|brauc*|braun|break|bride|brief*|briga*|bring the|bringe|bringe ich|bringt|broke|bromp*
-2 brompton|buchh*|buchhaltung|budget :|buenas tardes|buenos|builder|bureau|bus|buscan|busy|but a
-2 but my|but not|but there|by <number>|by ?|by about|by easter|by this|ca se|cabinet|cambiar|cambio de
-2 came to|camil*|camille|campa*|can come|can drop|can one|can see|can start|can work|cancelled|canic*
-2 caniche|cannot|cap|capit*|car for|car park|cardi*|care of|carnet|carpenter|carpet|carre*|carrelage
-2 carta|carto*|cas|casi|casi no|casino|caste*|cause|ce midi|ce soit|celeb*|celle de|cello|centre
-2 cerrar|chais*|chaises|chambres|change|change the|changed|chant*|chap who|charge a|charges|charm*
-2 chaude|chauf*|chauffe eau|chauffeur|chaus*|checked|cheque|cherc*|chez lui|chez ma|chez nous|chica
-2 chois*|choisi|chose ?|christmas|ci|cierre|ciudad|civic|claim|class|clean*|click|client|cliente
-2 clinica|clio|clocks|close|closed|coat|coats|coger|colab*|coleg*|colegio|colis|colleague|collected
-2 come back|come for|come in|comes and|comes from|comes out|coming off|coming up|comis*|comme un
-2 commu*|como lo|como son|complaint|completa|complete|completion|completo|comprador|compromis
-2 comptable|comun*|comunidad|con su|condition|condo|conduite|conduite accompagnee|cone|confi*
-2 confidence|confirm|congr*|connaissance|conocer|contact form|contents|contestar|contrat|contre elle
-2 contribute|control|controle|convo*|cooperativa|coord*|copropriete|corner|corpo*|correos|corri*|corsa
-2 corta*|cost and|cost for|couche|could|could someone|could we|could you|couns*|count*|counters|county
-2 county and|courr*|couvr*|crack*|cracked|creus*|creuser|crew|crick*|cricket|crois|croqu*|cuare*
-2 cuarenta|cuarto|cuenta|cuisine|cultu*|cupbo*|cursos|customer|cylin*|d|d eau|d y|da ?|da und|dachb*
-2 dachboden|damage|damp|dank|dans ce|dans la|dans notre|dar|darin|das|das auto|das noch|dass sie|data
-2 date :|daten|dates|daughter|daughter turns|dawes|day <number>|day but|days and|days in|days to|dazu
-2 de <month>|de baja|de cada|de casa|de ducha|de geneve|de l|de large|de notre|de pago|de papa|de que
-2 de reyes|de suite|de unos|de verdad|deal|dear|decides|decidir|decidme|decke|decla*|declaration
-2 decou*|deiner|dejar*|del colegio|del local|del piso|delai|delan*|delante|delivery|den <number>
-2 den link|den weihnachtsferien|den winter|dental|dentist|depar*|deposits|depto|depto <number>
-2 depuis <few>|depuis <weekday>|depuis l|depuis votre|der antrag|der praxis|der woche|derze*|derzeit
-2 des que|desde <month>|desde ayer|desk|desks|despa*|despacho|dessin|desti*|detras|devel*|dia y|diario
-2 did it|did not|die ich|die kuche|diese|digame|digit*|dining room|directly|disco*|discussed|diskr*
-2 disons|disse*|dissertation|distr*|dit qu|dites moi|dm|do on|docte*|docteur|documento|doit|domicile
-2 domin*|door is|door on|door s|doppe*|dors|double|dougl*|douglas|down ?|down to|dragg*|dragging|drauf
-2 draus*|draussen|drawi*|drawing|drawings|dreim*|dreimal|dress*|dressing|drip|dritt*|drivi*|driving
-2 drop it|drop off|du coin|du voisin|dublin|due to|dunkel|durfen|durfen wir|early next|eaten
-2 eaten since|eau chaude|echantillon|edifi*|edificio|educa*|egal was|eiche|eight*|eile|einen betrieb
-2 einen platz|einsc*|einwe*|either|el coche|el curso|el medico|el piso|el plazo|el registro|el tejado
-2 electric car|eleven years|elf|elle se|else|email|embar*|emplo*|employed|empresas|empti*|emptied
-2 en arret|en el|en lyon|en piece|en pozuelo|encar*|encen*|encim*|encon*|ends|ends in|energy
-2 engagement|engine|engineer|engineers|enkel|enlev*|enreg*|entendu|enter*|enton*|entonces|entrado
-2 entrar|entre <number>|entre las|entregan|entretien|entwi*|envel*|enveloppe|environ <number>|envoyez
-2 equipo de|erinn*|erset*|ersetzen|erst nach|escri*|escribo de|ese|ese dia|esperando|espere|espere que
-2 est d|est moi|est passe|est prevu|esta con|estaba|estar*|estim*|estimado|estuvo|et ce|et des|et elle
-2 et j|et l|et le|et nous|et votre|etabl*|etablissement|etude|etudi*|etwa|etwas ?|euch|eure|every
-2 evide*|exactly|exam|except|excha*|existing|exped*|expir*|expire|expli*|explique|external|f <number>
-2 face|facil*|factura|factura <number>|fahr|faire|fais|fais des|fait un|family of|fan|far|far ahead
-2 father s|faudrait une|feature|fee|feel|feier*|felt|fenet*|ferry|ferry <few>|few days|fiche|fifte*
-2 fifteen|filing|fils|finally|finch|find someone|fine|firmamos|firms|first|first <few>|first thing
-2 first time|first week|fit|fits|flies|floor i|floor in|flowe*|flyers|fois c|folk|font|for <few>
-2 for catalog|for his|for that|for their|for them|for work|for you|for your|forec*|forfa*|forma|forty
-2 forwa*|fox|frage zu|frais de|freez*|french|freuen|freun*|freundlich|freundlichen
-2 freundlichen grussen|fri <number>|frien*|friends|from <month>|from <number>|from <weekday>|from me
-2 from the|fruh|fue|full|fund|fur ihr|fur uns|furgo*|furgoneta|garage|garage du|garage roof|garder
-2 gas safe|gasten|gateau|gebe|geburtstag|gefre*|gehe|gehen|gehort|geht s|gemac*|gemacht|gemacht werden
-2 gemma|geneve|gens|german|gespr*|gesti*|gesto*|gestrichen|gesun*|get <number>|get her|gets|girls|give
-2 give me|given|giving out|gladly|glas|glass|glass*|glasses|go about|god|goes on|golf|gone for
-2 good morning|got it|gouter|grad im|gran|grande y|grate*|grateful|grateful for|grave|great|green
-2 ground floor|groupe|grove|grun|grundschule|gruss*|grussen|guard*|gusta*|gustaria|gustaria saber
-2 guten abend|gutter|h ?|h a|habe|habe ich|haben ?|haben das|haben sie|haben wir|habitaciones|habite
-2 habra|habra que|hace|had <few>|had it|haga|hagan|haie|hair|hairl*|hairline|half <few>|half an
-2 hallo ich|halt|halten|handb*|handbook|hangen|hangt|happy with|harm|has come|has it|has left
-2 has moved|has to|hasta|hasta entonces|hat <number>|hat mir|hat uns|hate|hattet|hausb*|hausv*
-2 hausverwaltung|have|have all|have anything|have done|have had|have heard|have lived|have moved
-2 have set|have signed|have them|having a|hay|he|he can|he just|heater|hecho|hedge|helene|help us
-2 hemos|hens|her|her in|here last|herst*|hersteller|heuer|heut mittag|heute <number>|heute im|hi !
-2 hi i|hi my|hi olivia|hi there|hicis*|hicisteis|hicisteis en|him|him on|himse*|himself|hinge|hoffe
-2 hola soy|holdi*|holding|home and|home on|homeo*|hones*|honestly|hopit*|hopital|horse*|hose|hour and
-2 hours with|housi*|housing|how does|how far|how you|hoy me|humed*|humedad|hygie*|i a|i ask|i bring
-2 i can|i did|i do|i drop|i help|i left|i make|i must|i noticed|i own|i represent|i sent|i sign|i talk
-2 i think|i understand|i want|i write|ich|ich am|ich eine|ich gern|ich habe|ich in|ich schon|ich soll
-2 ignore|ihn|ihnen|ihr habt|ihr haus|ihr konto|ihrer region|il s|ill|im fruhjahr|im haus|im rahmen
-2 immed*|immer|imogen|impec*|impeccable|importe quelle|in advance|in feb|in her|in ihrer|in last
-2 in one|in our|in spring|in the|in this|in time|in tomorrow|inclu*|include|included|indep*|indicate
-2 ines|inher*|inherited|inner*|innerhalb|innerhalb von|ins|inspe*|inspector|insta*|insti*|institutrice
-2 insul*|insulation|insurance|insurer|insurers|interested in|into a|into my|into the|inves*|invie*
-2 invoice to|irgendwo|is <weekday>|is at|is attached|is being|is i|is leaking|is ok|is one|is right
-2 is still|is the|is water|ish|ist beim|ist da|ist erst|ist schon|ist sie|ist vorhanden|ist zu|it all
-2 it before|it did|it does|it from|it out|it takes|it the|it there|it this|it which|it work|j adore
-2 j avais|j espere|jacket|jahre*|je crois|je l|je passer|je pourrais|je rentre|je serai|je souhaite
-2 jean|joinery|jouab*|jouable|jours pour|jusqu a|jusqu au|jusque|just moved|just now|just to|kanzl*
-2 kapaz*|kapazitat|kg|kilo|kirch*|kitchen in|klavier|klemmt|koln|kommen wir|konnten wir|konto|krank
-2 kuhls*|kuhlschrank|kundi*|kundigung|kunst*|l agence|l ai|l ancien|l apporte|l assurance|l audience
-2 l ecole|l hopital|l ouverture|la|la cle|la compania|la comunidad|la de|la del|la direccion
-2 la factura|la facture|la llave|la mairie|la meme|la moitie|la nina|la nuit|la porte|la premiere
-2 la segunda|la taille|la tienda|la transferencia|la ultima|la vecina|la voiture|label|lad|lads left
-2 laiss*|lake|lamin*|lamp|lang|lang ist|late father|lauft|lauft die|laura|lawye*|lawyers|le|le chat
-2 le chauffe|le compromis|le escribo|le montant|le petit|le sol|leads|lean|leavi*|leaving|lectu*|leer
-2 left it|left the|les|les gens|les jours|les premiers|lesso*|lessons|lets|letti*|letzten|levan*|leve
-2 level|level <number>|liber*|licen*|liebe|liebe frau|liebs*|liebsten|lieu|light*|like it|like my
-2 like somebody|like them|like to|lime|limited|linda|liqui*|list attached|listi*|listing|litres
-2 live at|lived|living|livra*|livrez|llamo|llave|llegado|llevo <few>|llevo el|llueve|log|longu*|look
-2 looki*|looking|looks|lorem|los|losen|loud|lover|low|ls|luc|luna|lunch*|lunchtime|lying|lying in|m of
-2 ma fille|ma tante|machen wir|made|madre|mag|maintenant|mais j|maison a|mal de|maler|man sich
-2 managing|manan*|manana por|mananas|mande|manqu*|manuf*|maque*|maquette|marca|marga*|marti*|mas pero
-2 massa*|maste*|matin c|matin on|matin*|may i|me|me <number>|me an|me da|me encantaria|me faut|me know
-2 me le|me permets|me presenter|me to|me when|meant|meant to|measure|medio|medir|meet|meets
-2 mein bruder|meine mutter|meinen|members|mensc*|menschen|merce*|message|messages|messe|mesur*
-2 metres and|mettre|mi <month>|mi empresa|mi madre|mi papa|mich im|microsoft|midi et|might i|millo*
-2 millones|millones de|minds|minuit|minutos con|mir fur|mirar|mis papas|mit <few>|mit freundlichen
-2 mitte|mobile|mocks|modelo|mogli*|moglich|moitie|mon <number>|mon velo|money put|monit*|montage
-2 montant|month on|month or|montr*|montrer|morning and|morning is|mother|moved here|moved to|movem*
-2 moving on|moyen*|moyenne|much as|muebl*|muebles|munic*|muss ich|mussen wir|my|my drive|my family
-2 my final|my garage|my gran|my instructor|my own|my parents|my partner|n a|n importe|n ose|n y|nach
-2 nach <number>|nach den|nachste|nadie|namas*|namaste|name :|natio*|ne le|ne sait|ne sommes|near the
-2 neben|neben*|neces*|need <few>|need <number>|need it|need somebody|need you|needed|neighbor|nennen
-2 neuen jahr|next <weekday>|nhs|nicht so|nicht zu|niede*|nietos|night and|night shelter|nino|no drama
-2 no hurry|no la|no longer|no panic|no puede|no puedo|no te|nobody is|noch ein|noch nichts|noche y
-2 noirs|nomas|nombre de|nomin*|nominated|none|none of|nord|norma*|normal ?|normally|norwi*|norwich|nos
-2 nos entregan|nosotros|not get|not go|not got|not need|not one|not take|not there|notai*|notaire
-2 notes|noticed a|notif*|nous|nous cherchons|nous faudrait|nous venons|nous voudrions|nouvelles
-2 nouvelles de|nov <number>|now <few>|now but|now that|nuestra|nurse|o <few>|occup*|oct|of all|of cost
-2 of them|of this|of which|of whom|of you|of yours|off <number>|office and|office in|ohne|okafor|olds
-2 olivia|oma|on aimerait|on and|on autopilot|on behalf|on est|on prefere|on since|on them|on us
-2 on voudrait|once|one for|one of|one off|one side|one thing|one wheelchair|one without|only|only for
-2 only if|onto the|op|oppos*|optio*|options|or at|or fri|or rather|or return|orcha*|orchard|orden*
-2 ordon*|ordonnance|origi*|os lo|ose|ose pas|ostern|other*|otherwise|otra|ou on|ouest|our ai|our fence
-2 our office|our old|our solicitor|ourse*|ourselves|out <weekday>|over <number>|over by|over my|overn*
-2 overnight|own|p|pack|pague <number>|paid|paiem*|paiement|pair of|paket|palab*|panels and|panes
-2 panic*|papas|papel*|papeles|paper*|paperwork|papie*|papiers|paque*|paquete|par la|para no|para que
-2 parai*|parce que|parfa*|parfait|part of|parta*|parte|partenaires|partes|parti*|partner|party wall
-2 pas a|pasada|pasam*|pasamos|pase|paso|paso por|passage de|passat|passe a|passe*|passee|passp*
-2 passport|past|patricia|pavem*|pavement|pay <number>|pay a|pay when|paying|pediria|penda*|pendant
-2 pendi*|pensado en|pente|people and|peque*|perdo*|perfe*|perfect|period|perme*|permets|permets de
-2 permission|pero me|personal|personas|personne n|petite|peu|peur de|peux passer|peux venir|peux vous
-2 photo of|photos|physio|pick it|pie|piece ?|piece jointe|pierna|pies|piso|plain pied|plan|plane
-2 planning to|plato de|platz <number>|platz fur|platze|playi*|playing|plaza|plazo|please can
-2 please find|please ring|please say|plus|plus <few>|plus a|plutot|pm|pneus|poele|poles|poliza del
-2 ponerle|por el|por los|por mi|por nosotros|portf*|portfolio|porti*|portillon|porton|poser|possible ?
-2 post it|posts|pour ma|pour moi|pour vous|pouva*|pouvait|pouvo*|pouvoir|power and|pozue*|pozuelo
-2 prefi*|premiers|premises|prepare|preparer|pres|prese*|presente|presenter|prevo*|prevu|primer
-2 printemps et|privee|probe|problem|professional|professionnelle|promi*|proof|prope*|proper|properly
-2 property|propose|propre|proprietaire|prote*|provisional|prueb*|pueden|puerta de|pulled|purch*|purpo*
-2 pusis*|pusisteis|put|qu|qu est|quand|quand vous|quarantaine|quartier|quay|que cela|que cuenta|que el
-2 que habra|que j|que je|que lo|que sur|que tu|que usted|que vinieron|quedaron|quelque chose|quelques
-2 quels|queremos que|querria|questions by|qui en|qui n|quiero|quinze|quitte|quoi la|r <number>|racon*
-2 rader|radiator|radiators|radio|raised|ran|rang|rather than|reade*|readers|rear|receipts|recep*
-2 reception|rechnen ?|rechnung <number>|recht|rechts|recibir|recov*|recto*|rectory|recup*|redac*
-2 ref <number>|regards|regio*|register|registered|regle|regul*|rehab*|reins*|reloc*|relocating|remem*
-2 remer*|remercie|remis|remise|remote|rende*|rennes|rentre de|renvo*|renvoyer|repondez|repondre|report
-2 repre*|represent|represento|represento a|reque*|request|resid*|residents|respond|rest|retires
-2 retrouve|retur*|return the|returns|reven*|rever*|reviews|revis*|rez|rezept|rien ?|right|ring the
-2 rolled in|roof|roof is|roofer|roofi*|roofing|room is|rot|rota|roughly <number>|roule|round on|row
-2 royal|rubble|run a|run in|run out|rund|rund <number>|runni*|running|s <weekday>|s at|s been|s done
-2 s fine|s gone|s had|s in|s name|s now|s office|s out|s still|s that|s under|s up|s wind|saber si
-2 safety|said get|said yes|same as|same spot|samples|san|sandra|sandw*|sandwiches|sans engagement
-2 saute|say they|says the|scaff*|scan|schat*|schei*|scheme|scheu*|scheune|schic*|schil*|schlo*|schon
-2 schon wie|school run|schra*|se|se lo|se quedo|season|seats|sec|second|second year|secre*|secretariat
-2 secte*|secteur|secti*|see it|see me|seems|seems to|seen|seen the|segun|segundo|seine|seit heute
-2 seit jahren|seitd*|seitdem|seite|selbs*|selec*|self|self employed|semana ?|semana y|semanas y|semes*
-2 semester|senci*|send|send it|sendi*|sending|sente*|serai|serait il|serem*|seremos|seria|serie|servi*
-2 sesio*|sesiones|set of|settl*|settle|settle the|settled|setzen lassen|seule|sevil*|shall|share
-2 shared|shelter|shelv*|shelves|shenz*|shenzhen|shop|shop on|shopf*|shopfront|short of|should like
-2 show you|showi*|showr*|showroom|si la|si les|si possible|sich die|sicht*|sick|side is|sie|sie ein
-2 sie ihre|sie uns|sieht|signed up|sigo|silla de|sillas|simply|sin ascensor|since <month>|since you
-2 since*|sing|singa*|singapore|sinon il|sir|sister is|sit down|site and|sits|sitting in|sixte*|sixteen
-2 size <number>|size of|slipp*|smell|so could|so far|so long|so on|so the|sobald|societe|soft|soiree
-2 solicitors|solid|soll im|sollen|sollt*|sollten|some|somebody come|somebody s|someone come|someone in
-2 someone to|something for|sometime in|sommes pas|sonde*|sondern|song|sonne|sophie|sorry for|sort de
-2 sorts|sous <number>|sous le|soweit|soy el|spare|spat|spons*|sponsor|spot|spring do|st anne|stages
-2 stair*|star|start on|start*|starting|state*|statements|steht der|steht seit|still have|stock*|stood
-2 storm|strai*|straight|strin*|strings|strip|struc*|stunde|su|su paquete|suche fur|suchen|suchen noch
-2 suggest|suggested|suis chez|suis la|suit|suite a|sujet|superbe|supply|supposed|supposed to|sur
-2 sur <number>|sur l|sur mon|surgery|surve*|survey|swall*|swap|swapped|switc*|sworn|t|table|tache
-2 tadel*|tadellos|tag herr|tag mein|tag wir|take a|take card|takes|taking on|talked|tank|tante|tape
-2 tarde|tarifa|tarjetas|tax|taxi|tea|team of|techo|teil|teilen sie|teiln*|telefon|temporary|tenan*
-2 tenants|tenemos un|tener*|tenga*|tengo el|tercero|termin|terms and|terrain|terre|tested|texte
-2 th <few>|th and|th can|th i|th of|th to|thanks for|that <number>|that a|that it|that normal|that we
-2 that what|that your|the|the <coin>|the <month>|the ash|the baby|the best|the bill|the bottom|the box
-2 the card|the chap|the church|the clocks|the colour|the corner|the cover|the form|the frame|the front
-2 the ground|the half|the hall|the in|the inside|the insurance|the insurer|the keys|the lads|the last
-2 the left|the lights|the list|the loft|the main|the manager|the month|the mornings|the movers|the nhs
-2 the office|the oven|the panes|the paper|the pavement|the place|the radiator|the receipts|the recital
-2 the ring|the rota|the season|the short|the showroom|the signed|the size|the solicitor|the step
-2 the summer|the time|the toilet|the van|the way|the week|the winter|the works|the yard|them in
-2 them we|then do|then we|thera*|there|there !|there ?|there has|there i|there in|there were
-2 there will|they|they come|think|think i|thinking of|this|this address|this side|this something
-2 this year|tho|thoug*|thought|thought you|thousand|thurs or|tiefb*|tiene|tienen|til|tile from|till
-2 till <number>|tille*|time after|time and|time in|time she|time you|to <few>|to a|to and|to any
-2 to begin|to go|to keep|to let|to match|to miss|to our|to press|to register|to rent|to send|to show
-2 to sit|to sort|to tell|to us|to use|to whom|to write|toca|tocht*|tochter|tochter wird|today or|todos
-2 toilet|told me|told the|told us|tomas|tombo*|tombola|tomorrow at|tomorrow i|tomorrow morning|tools
-2 top <number>|torch|torre*|touch|toucher|tourner|tours|tout de|toutes|town and|tpo|trabajamos
-2 trabajan|trabajar|trabajo en|track|trade|traduire|traff*|traffic|trail*|trailer|tranc*|tranq*
-2 transfer ?|transferencia|transit|transport|transporteur|travaille|travaillez|travel|tray|trepp*
-2 treppenhaus|tun|tuned|turn it|tutor|twin|type|uber|ubrigens|uk|um die|um eine|un bano|un despacho
-2 un dia|un vieux|una comida|una hora|und|und das|und der|und habe|und haben|und hatten|und in
-2 und sind|und wurde|under|under our|under the|understand|une enveloppe|une maquette|une tache|union
-2 unit <number>|units|unless you|uns auf|unserem|unserer|until <number>|until you|up this|urban*
-2 urbanisme|us <few>|us a|us an|us and|us down|us has|us in|us the|usted|utili*|valid|valor*|vat
-2 vehic*|vehicle|vendria|venir a|venir manana|venis|venons|ventanas|verif*|verse|verti*|vertical
-2 verwa*|vesti*|vestido|veux|vidal|video|vienen|ville*|villeurbanne|vinieron|vit|vitri*|vitrine|vive
-2 volunteers|volver|volver a|von meinem|vor dem|vorge*|vorke*|vorkenntnisse|vorne|vorsc*|votre fiche
-2 votre site|voudrions|vous a|vous faire|vous la|vous laisser|vous n|vous on|vous pouvez|vous qui
-2 vous venez|vu|vuelta|vuelve|vuestro comedor|wait|walked|wall|walls|wand|want it|want someone|want to
-2 wants it|waren sie|warmly|warra*|warranty|warte*|was in|was just|was looking|was my|washi*|washing
-2 washing machine|water|water since|we|we ca|we had|we hold|we live|we move|we run|we sign|we want
-2 websi*|website|week in|week of|weekend of|weeks ago|wegen|wegen der|weihnachtsferien|weil ich|weiss
-2 weiter|welco*|welcome|well as|went to|western|western union|whate*|whatever|whatever you|whatsoever
-2 when :|when it|where|where i|whether it|which the|which we|which*|whichever|whitc*|whitcombe|who can
-2 who does|who have|who should|wie viele|wife s|will send|will take|will we|will you|williams|willing
-2 winter and|winters|wir <few>|wir denken|wir eine|wir einen|wir es|wir haben|wirkl*|wirklich|wish
-2 wish to|with <number>|with it|with us|with what|with your|within|within <number>|witho*|without
-2 wizard|wochen|wondered whether|worce*|worcester|word|worden|words|work and|work with|would <number>
-2 would be|would do|would get|would gladly|would hate|would help|would love|would rather|would suit
-2 would that|would you|writing a|wunde*|wurd|y <weekday>|y como|y con|y de|y es|y esta|y hoy
-2 y queremos|y quiero|y quisieramos|y vivo|year <number>|year old|year olds|year the|year what
-2 years at|years on|years we|yellow|yes to|yo|yo no|york|you accept|you as|you available|you be
-2 you charge|you check|you could|you give|you go|you have|you kindly|you let|you next|you start
-2 you suggest|you take|you usually|young|your blog|your business|your domain|your lads|your name
-2 your office|your site|your team|your terms|your window|yours is|yr old|zahlung|zero|ziegel|ziehen
-2 zip|zona|zoom|zu haben|zu hause|zu uns|zufah*|zufahrt|zuges*|zur|zwanz*|zwanzig|zweim*|zweimal
-2 zwisc*|zwischen
-3 ! <few>|! <number>|! je|:|: your|<coin> en|<coin> per|<coin> pour|<few> cats|<few> dias|<few> mins
-3 <few> minutos|<few> mois|<few> months|<few> o|<few> pages|<few> rues|<few> semaines|<few> weeks
-3 <has a small matter with what was done>|<has the words of the press or of a study>|<is a complaint>
-3 <is a job application>|<is about work under way or finished>|<is hot>|<is warm>|<mont*|<month>
-3 <month> <weekday>|<month> and|<month> ca|<month> con|<month> ein|<month> el|<month> et|<month> for
-3 <month> i|<month> in|<month> le|<month> me|<month> pour|<month> si|<month> they|<month> would
-3 <names something that went wrong>|<need>|<numb*|<number>|<number> auf|<number> b|<number> days
-3 <number> dec|<number> donc|<number> g|<number> horas|<number> hours|<number> i|<number> ist
-3 <number> jahre|<number> jours|<number> kids|<number> kilos|<number> may|<number> me|<number> meter
-3 <number> metres|<number> mill|<number> min|<number> minuten|<number> mit|<number> mm|<number> nos
-3 <number> not|<number> og|<number> page|<number> paginas|<number> par|<number> pieces|<number> places
-3 <number> pm|<number> quadratmeter|<number> sqm|<number> square|<number> stuck|<number> tables
-3 <number> tagen|<number> tengo|<number> this|<number> um|<number> vor|<number> weeks|<number> ya
-3 <number> you|<number> zimmer|<speaks of work you have done>|<support 2>|<weekday> <few>
-3 <weekday> and|<weekday> au|<weekday> but|<weekday> es|<weekday> le|<weekday> matin|<weekday> me
-3 <weekday> oder|<weekday> os|<weekday> por|<weekday> s|<weekday> si|<weekday> with
-3 <wishes availability>|<wishes call>|<wishes quote>|<within 14>|? ?|? die|? el|? elle|? lg|? lo|? mrs
-3 ? one|? the|^ <few>|^ all|^ any|^ boiler|^ bon|^ bonjour notre|^ bonjour nous|^ door|^ earn|^ estoy
-3 ^ flat|^ gruezi|^ half|^ half the|^ hallo|^ hello i|^ hey|^ hi it|^ hiya|^ hola somos|^ i|^ i would
-3 ^ is there|^ j|^ liebes|^ looking|^ looking for|^ maitre|^ mi padre|^ mum s|^ my mother|^ need a
-3 ^ new|^ please|^ salut|^ since|^ thanks|^ that|^ there are|^ thinking of|^ this|^ this is|^ von
-3 ^ yes|a battery|a check|a cockapoo|a contact|a estar|a la|a los|a month|a proper|a quien|a session
-3 a slot|a une|a vingt|abges*|abgesagt|abhol*|abholen|about <month>|about half|about your|abre|abuel*
-3 acaba*|accept your|accom*|accor*|account|acomp*|addresses|adi|adjun*|adore|advise|after <number>
-3 after easter|after that|after xmas|afternoon|again|agent|aguan*|ai une|aimer*|aimerais|aimerait
-3 ajust*|al frances|all|all <few>|alone|along the|alors que|alrig*|alright|als|am in|am staying
-3 am wochenende|an actual|an appointment|anbei|ancho|and a|and again|and have|and measure|and must
-3 and one|and see|and some|and you|and your|and yours|andern|anders|anfang|angestellte|anne|anoche
-3 anoth*|another|antes|anthr*|antwort|antworten|any time|anyway|anywhere to|app|app says|appeler
-3 application|aquar*|arbeit|arbeiten|are out|are the|area|arran*|arret|arriving|as soon|as the|as you
-3 ascensor|ask for|ask your|assem*|at lunch|at number|at ours|ateli*|atelier|atten*|attends|attor*
-3 attorney|auch noch|audie*|audience|auf <number>|auf den|auf die|auf ein|auf ihrer|aufgemacht|aufst*
-3 aufstellen|aunque|aurait|aurez|auriez|auriez vous|autres|auxil*|aval|avant le|avant noel|avec <few>
-3 avec l|avec les|avec vous|avenue|aviso|away|awful|azule*|azulejos|b|bags|baja|ball|banco|bank|bano
-3 bas|battery|bauer|bauja*|baujahr|baujahr <number>|bautizo|be ?|be out|be with|beaut*|bed detached
-3 bedro*|beds|beech|before|before christmas|before that|before then|begin|bei <number>|bei der|bei mir
-3 beige|bekommen|besoin d|besser|bestatigen|bestatigung|beste|betrieb|betriebe|bevor|bien a|bien con
-3 bien la|bin bei|bis zum|biscu*|blanc*|blanche|block|block of|boards|boda|bon pour|bonjour notre
-3 bonjour nous|bonne|books|boots|bottom|bought a|box in|brack*|brass*|brauchten|break*|breakfast|breit
-3 bring it|bruder|bruit|bruno|buchu*|buchung|bucket|buenas soy|busca*|buscamos|business|but the
-3 but they|by|by a|by email|cabinets|cachet|cake|calen*|cambiar el|cambiar la|cambio|came back
-3 came out|camera|camino|camio*|camion|camionnette|can|can get|can someone|can the|can your|canci*
-3 candi*|candidature|care|carpo*|carport|carri*|cash or|casse|casse*|cats|cayo|ce sera|ce serait
-3 celia*|celle|centro|cerem*|ceremony|certi*|certificate|cette nuit|chairs|chang*|chape*|chaque annee
-3 charged|charl*|chats|check|chef hat|chemi*|chest|chez le|chicos|chien|child*|children|chose|choses
-3 chris*|cita ?|civil|clases|cleaning|cles|clien*|clini*|clock|cob|coche|cocka*|cockapoo|code|coinc*
-3 collar|collect|collegue|color|come and|comed*|comedor|coming through|comme une|como se|compramos
-3 comprendre|compteur|con|con algo|con el|con nosotros|con una|condi*|confo*|conge|conoc*|conse*
-3 consultation|conteste|contre|coope*|copro*|corre|corre prisa|correo|cosec*|crack|crene*|croquettes
-3 cuando se|cuantas|custo*|customers|d <month>|d accord|d avance|d habitude|d heure|da steht|dabei
-3 dahli*|dahlias|dana|dankb*|dankbar|dans l|dares|darf|das ?|das an|das mit|das nachste|datos|datum
-3 dauert|daugh*|daughters|de <few>|de ano|de cuando|de la|de nous|de personnes|de su|de temps|de venir
-3 de ville|de votre|dean|debor*|dec|decent|decor*|dej|deja|dejar|del dia|del hospital|delivered to
-3 demain|demain a|demain ou|demas|den ganzen|denk|denk ich|depart|depuis|depuis hier|depuis le
-3 der scheune|derec*|derecha|des qu|desde|desde el|desde la|desde que|detac*|detached|deutsch|devol*
-3 dia|dia ?|dias|dias me|did my|did the|die <number>|die galerie|die neue|die rechnung
-3 die versicherung|die woche|dijis*|dining|diplo*|direc*|direccion|discr*|disponible|dit oui|dites
-3 do <number>|do a|do all|doctor|does that|dog|doing the|dois|domain|domic*|don|donc pas|done in
-3 dormi*|doubl*|downs*|downstairs|drama|dran|drauf*|dried|drin|dring*|dringend|drinks|drips|drive
-3 du bois|durch*|durfte|dusche|each|earn|ecole|egal|eh|ein angebot|eine firma|eine frage|eine stunde
-3 einfa*|einfach|einig*|einzi*|el|el banco|el bano|el envio|el jardin|el pasaporte|el pedido
-3 el trabajo|eleva*|elle est|empieza|en ai|en casa|en la|en los|en toda|en una|en vuestro|encantaria
-3 encue*|ende|ende <month>|energ*|enlace|entre*|entree|entrega|entrevista|envio|envoie|envoie une
-3 envoy*|equipo|erdge*|erdgeschoss|ersten|es <few>|es la|es nicht|es normal|escal*|escalier|escan*
-3 escribo|espec*|essay*|essayer|est <few>|est en|est la|est un|est vous|esta bien|esta todo|estar|este
-3 este mes|estimate|estudio|et|et <number>|et les|et ma|et me|et soir|eu|evening|evenings|exist*
-3 experience|expert|exter*|extra|f|fabri*|facture|fahrer|fallen|father|faudr*|faudrait|faut il|fehlen
-3 fenst*|fenster|festg*|feuil*|fiest*|fiestas|figura|fil|filed|filli*|filling|fils a|fin de
-3 finalement <number>|find|find the|fines de|fire|fitter|flach*|flachdach|flat <number>|flat roof
-3 flexibel|floor|floor <number>|food|for <weekday>|for both|for her|forgot|form|forma*|fotografin
-3 fourn*|fragt|francais|frau|freel*|freelance|frei|fringe|from|from you|from your|frome|front|ft
-3 fur <weekday>|fur meine|fur meinen|furni*|furniture|fussed|ganzen|gather|gauche|gave|gave me|geben
-3 geduld|geerbt|gegen*|geht das|geht es|gekom*|gekommen|generation|genugt|gerust|gesch*|gestr*|get to
-3 ging|ginge|girl|glaub|glaub ich|gluten|go in|go to|goes|going up|gone|gone and|google|got my|got the
-3 gotea|grade|grand|grande|gratte|gratuits|grew|gris|grosse|ground|ground is|grout|gruezi|guada*
-3 guara*|guarantee|guest|hab ich|haben|haben <number>|haben jetzt|habitude|habla*|hablamos|hace <few>
-3 hace <number>|hace falta|hace un|hacer un|hacienda|hago|half term|hall|hall in|halle|hallo|hangt an
-3 harbo*|harbour|hard|hast|hast du|hasta <month>|hat heute|hatten gern|haus ?|hause|have about
-3 have put|have you|have your|having|hay <few>|hay que|he wants|heads|hear what|heard|hecke|help me
-3 her first|her on|here|here <number>|heut|heute noch|hey|hi it|hice|hicie*|hicieron|hier soir|high
-3 hinter|hinter der|his teeth|hit|hiya|hochz*|hola somos|home|honor*|hope|horse|hort|hotel|hour
-3 how did|how soon|http :|husband s|i|i gather|i had|i live|i pay|i put|i ring|i send|i take|i thought
-3 iban|ich bin|ich es|ich ihn|ich konnte|ich mit|ich weiss|idea es|if that|if there|if you|ihres|il
-3 il faudrait|il me|il reste|im|im flur|im neuen|im wohnzimmer|impor*|importe|in ?|in all|in and
-3 in einer|in for|in kw|in late|in laws|in that|in unserem|in your|including|indiq*|ingles|insert
-3 inspection|instalacion|install|installer|instructor|inverter|invierno|invoi*|invoice|is about
-3 is already|is asking|is coming|is now|is up|ist aber|ist mir|ist seit|it <number>|it <weekday>
-3 it and|it back|it by|it cost|it could|it done|it for|it is|it looked|it off|it over|it properly
-3 it should|it too|it what|its own|its the|izqui*|j ai|j aimerais|j attends|jahreswechsel|je dois
-3 je paie|jeden tag|jeder*|jederzeit|jetzt|job|john|joine*|jointe|jugen*|kaffee|kann|kann das|kann ich
-3 kasse|kevin|kids|kilos|kinde*|kinderzimmer|kitchen ceiling|klasse|klein*|knee|kommen und|konnen sie
-3 konnt*|kontrolle|krank*|kunde*|kw <number>|l <number>|l affiche|l atelier|l autre|l equipe|l heure
-3 la ?|la caution|la chambre|la chaudiere|la comida|la instalacion|la je|la joue|la obra|la primera
-3 la que|la route|la semaine|la semana|la senora|la universidad|la voisine|lab|labra*|labrador|lache
-3 lads|lapto*|laptops|large|largo|las llaves|las seis|lassen|last night|last nite|last year
-3 late <month>|late husband|lauft auf|laws|le bon|le parquet|le plan|le votre|lead|lease|led|left
-3 leipzig|les <number>|les enfants|les escribo|less|lessons for|let me|let the|leur|libra*|liebes
-3 lieferung|lifti*|lifting|light|like <few>|like a|like this|like you|liked|lilas|limit*|link|link to
-3 llega|llegar a|llegaron|lo demas|lo hacemos|local|loft|lokal*|long as|look like|looked at|lot|loue
-3 love to|lu|ludlow|lunch|luz|m appelle|m avez|m wide|machen|machi*|machine|madame|mairie|mais le
-3 maitre|maman|manag*|manage|manager|manch*|mandate|mange|mante*|marat*|mark|marque|marriage|mas tarde
-3 masse|master|matin j|matter|me ?|me about|me dijo|me gustaria|me hicieron|me how|me in|me podeis
-3 me va|media*|mein chef|meine|meinem|meiner|meist*|mejor*|meme chose|mensu*|mere|metres|metres of|mi
-3 mi suegra|mich|mich an|mid <month>|mient*|mientras|mil|min|mise|mise en|miss|mit dem|mit einem
-3 mitar*|mittag|mixed|mm|mme|moi la|mois je|monsi*|monsieur|monta*|moq|moq <number>|morgen oder|morni*
-3 mot|move out|moved out|movers|moving to|much and|muestra|muestras|music|must be|muster|my cv
-3 my father|my mother|my name|myself in|nach der|nada|ne se|need|need about|need from|need help|needi*
-3 needing|negoc*|nehme|neith*|neither|news|next door|next step|nicht in|nichts|nichts mehr|nie|nina
-3 ninety|ninos|nite|niveau|no corre|no entiendo|no me|no viene|nobody can|noch auf|noch nie|nochm*
-3 nochmal|nombre|noon|nos han|nos vamos|not <number>|not been|not fussed|not pay|not to|note|notice
-3 noticed|nous nous|now ?|nr|nr <number>|nueva|nunca|nur noch|o <weekday>|o clock|o el|o lo|o no
-3 oblig*|obligatoire|obra|octav*|octavia|oder <number>|oder ubermorgen|of everything|off at|off me
-3 off to|offer*|offered|officer|ohren*|ok ?|on <few>|on <number>|on an|on its|on me|on part|on prend
-3 on sera|on vous|on your|once a|one <number>|one has|one i|one to|only one|ont|onze|openings|or bring
-3 orange|order is|oreil*|oreille|os|other|otherwise i|otro lado|otros <few>|oublie|our|our bathroom
-3 our new|our own|our porch|our roof|our shop|out at|out on|out we|ouverture|ouvre|oven|overl*|owners
-3 paga|pagam*|pagamos|page <number>|pagin*|paginas|pague|paid the|paie|pain|pair|papel|papers|par
-3 par contre|par le|parece|park|parki*|parking|parqu*|parquet|parte*|particulier|partie|partn*
-3 pas recu|pasap*|pasaporte|pasil*|pasillo|passer vous|passing|past the|pasti*|pastilla|path|patient
-3 patients|patri*|patron|paye|payme*|payment|pcs|pedir|pedir*|pensamos|pense que|people for|people in
-3 perri*|perso*|personne|petit dej|peur|peut on|pfleg*|phone|photo|photographer|photographer for
-3 pick up|picked up|piece|pied|pilar|place in|plain|plaster|plato|platos|platt*|play|plazas|please go
-3 pleure|pls|plus la|plus rien|pocket|podca*|podcast|podri*|podrian|poign*|police have|poliz*|poner
-3 poner*|pop in|poqui*|poquito|por eso|por solo|porque el|portal|post|pour nous|pour votre|pourrais
-3 power|practice|prakt*|prefe*|prefer|preis|preislich|premiere|prend|presq*|presque|press|press*
-3 pressure|pret|previ*|previous|price ?|prima*|primero|priva*|private|prive|pro woche|probar|proce*
-3 product|prof|profi*|propi*|proposal|proposez|prufen|pu|puede venir|puedo ir|puis|puis je|pusie*
-3 pusieron|quadratmeter|qualified|quand il|que c|que este|que falta|que hay|que hora|que la|que les
-3 que los|que quelqu|que quiero|que teneis|que ustedes|que ya|quedamos|quell*|quelle heure|quelqu
-3 quelqu un|querriamos|questions|quiet*|quisieramos|quitt*|quote|radia*|raffle|rahmen|rain|rappe*
-3 rather not|raum|raus|rd|recam*|receipt|recital on|recla*|recogi|redone|ref|refait|regen|registro
-3 registry|reglez|rehab|reich*|reichen|reicht|rein|rein ?|remar*|remet*|remettre|rendez|rendez vous
-3 renew|renov*|rentre|repai*|repas*|repasser|repet*|replace|replaced|reply|reprendre|requi*|reserva
-3 reservation|reserver|restent|resto*|resul*|retired|retour|return|revision|reyes|rib|ridge|riecht
-3 rien d|right now|risk|roman*|room and|roue|rouge|rues|ruhe|run the|runs out|rush at|s est|s here
-3 s off|s there|sa|saber que|sacar|sachen|safe|saint|saison|sala|salfo*|salford|salgo|salle pour|salut
-3 same day|same time|sandwiches and|sanie*|sat <number>|say the|says we|scaffold|schade|sched*
-3 schedule|schen*|schicken ?|schie*|schnee|schone|school|schuler|scrat*|scratch|se me|se nos|se passe
-3 seance|seche|second half|seem|seem to|segui*|seguidores|seguimos|segun*|segunda|sehr|seis|seit der
-3 seiten|semaine du|send a|send me|send them|send us|send you|sensi*|sensible|sent|separ*|seria*
-3 seriamos|served|services|set up|shall i|she s|shelf|shifts|short|showed|shower|shown|shows|si c
-3 siche*|side|side gate|sie an|sie bei|sie mir|sie noch|sieht man|sign|sign ?|signed off|signs|silla
-3 sin aval|since <weekday>|since last|since we|since your|sind <few>|sind bei|single|sirve|sitti*
-3 sitting|sitzen|sizes|skoda|skoda octavia|small*|so <month>|so no|so there|so you|sohn|soir ?|soit
-3 sola|solan*|solange|solic*|solicitor|soll die|solo <number>|some point|someb*|somebody|somebody to
-3 sometime|sometime after|somew*|somewhere|somewhere in|son las|soon as|sortie|souha*|souhaite
-3 sounds like|sous la|south|speic*|speicher|spent|sq ft|square metres|stark*|start|start in|start with
-3 steck*|steel|steue*|still|still has|still in|stock|stoff|stone|stop|str|str <number>|strip*|studios
-3 stuff ?|suche eine|suchen wir|suegra|sugge*|suis en|suite|suivi|super|support|suppose we|sur le
-3 sur votre|surge*|suspe*|sweep|system|t <number>|ta|tables|tablets|tag frau|tag ich|tage|taille
-3 take it|talk to|talla|talla <number>|taller|tanne*|tarde de|tarje*|te mando|techn*|teeth|teleg*
-3 telegram|telet*|teletravail|tell your|tempo*|tengo en|termi*|terrace in|terrasse|test|testi*|text me
-3 th <number>|thank the|that do|that you|the a|the app|the blue|the boiler|the books|the children
-3 the contract|the dog|the downstairs|the drive|the fee|the gate|the hedge|the joint|the little
-3 the morning|the neighbours|the old|the one|the order|the other|the owner|the permit|the piano
-3 the quote|the retainer|the spring|the stairs|the street|the top|the weekend|the window|the wrong
-3 their|them a|there is|theres a|they can|they would|thinks the|this month|this time|this weekend
-3 this winter|through our|thru|thurs|tia|ticke*|tickets|tide|tiene <number>|till the|timber|time for
-3 time i|to <month>|to <number>|to <weekday>|to ask|to help|to look|to replace|to talk|to touch
-3 to your|today|toi|told|tombe|tomorrow ?|too late|took over|touch it|tourn*|towels|town|trabajais
-3 trabajo|track*|tradi*|training|transfer|trava*|tribu*|trime*|trimestre|trocken|trotz*|trotzdem
-3 troub*|trouble|trouv*|trouver|tu|tu fais|tu peux|turnos|uber die|uberg*|uberm*|ubermorgen|uberwiesen
-3 ultima|um|um <few>|un cafe|un mois|un moment|una entrevista|und <few>|und ein|und nicht|und suchen
-3 und wie|une petite|une trentaine|ungefahr <number>|universidad|universidad de|unos|unpaid|uns ?
-3 uns in|unser|unsere|unsere hochzeit|unseren|unterlagen|unterschrieben|up before|up for|up i|up in
-3 up my|up the|upright|upstairs bathroom|us <number>|us for|us what|used to|usine|v|valide|valley|van
-3 van s|veinte|velos|velos pour|vendr*|venga|venta*|ver|verbi*|verfu*|verified|vers le|versi*
-3 versicherung|verwaltung|vez en|vide|viene bien|viewi*|vinie*|virtu*|virtual|visitas|voll|volun*
-3 vom <number>|von den|vor <few>|vor weihnachten|vorhanden|vormi*|votre nom|votre page|votre passage
-3 votre ville|vous :|vous ?|vous aviez|vous depuis|vous envoie|vous les|vous m|vous ne|vous nous
-3 voyant|wann|want them|was a|was here|was not|wasser|watch|water coming|water*|way home|we bring
-3 we can|we come|we get|we just|we pay|we think|weari*|wearing|wechs*|weds|week and|week end|week or
-3 weekday|weekend <number>|weekly|weeks and|weil|weite*|wenig*|wer|wet|what have|what the|wheel|when
-3 who|who do|whole*|whose|wide|will be|will not|willi*|window|wir brauchten|wir die|wir gleich
-3 wir hatten|wir mochten|wir s|wir wollen|wird|with|with our|with someone|with the|with you|without a
-3 wo|wochenende|wohne|wohnz*|wohnzimmer|wollen im|worki*|working|works|works*|workshop|workt*|worktop
-3 would bring|would like|would need|would say|write|wurde gern|wurden|wurden wir|xx|y|y <few>|y eso
-3 y hay|y la|y las|y no|y quedo|y tengo|yard|yearly|years in|yeste*|yesterday|you ?|you ask
-3 you collect|you fit|you get|you got|you like|you our|you said|you set|you so|you still|you tell
-3 you took|you were|you would|your|your area|your own|your people|your quote|your website|yours|zahlu*
-3 zahnr*|zahnriemen|zeigen|zimmer|zu|zum <number>|zum jahreswechsel|zuruc*|zuruck|zusammen|zweit*
-3 zweite
-4 ! we|: le|<few> a|<few> kids|<few> que|<few> veces|<few> velos
-4 <is about an existing order or appointment>|<month> <few>|<month> can|<month> cuando|<month> do
-4 <month> oder|<month> que|<month> se|<month> the|<month> un|<month> und|<month> we|<number> :
-4 <number> <coin>|<number> <month>|<number> a|<number> bitte|<number> de|<number> el|<number> et
-4 <number> feb|<number> gaste|<number> grad|<number> h|<number> jan|<number> k|<number> kommen
-4 <number> leute|<number> m|<number> minutos|<number> no|<number> nous|<number> nov|<number> rue
-4 <number> std|<number> t|<number> th|<number> to|<number> yr
-4 <speaks of something that exists between you>|<speaks of something that was>|<support 1>|<support 3>
-4 <unhurried>|<weekday> est|<weekday> i|<weekday> il|<weekday> nach|<weekday> o|<weekday> ou
-4 <weekday> que|<weekday> y|<within 3>|? merci|? you|^ also|^ asdkj|^ bei|^ coucou|^ das|^ der|^ fur
-4 ^ guten|^ guten tag|^ ihr|^ il|^ it|^ it s|^ l|^ landlord|^ laut|^ les|^ ma fille|^ merci|^ mum
-4 ^ my husband|^ notre|^ queria|^ quiero|^ quisiera|^ seit|^ seit dem|^ servus|^ soy|^ the|^ u
-4 ^ unsere|^ water|^ wir nehmen|^ wir sind|a baby|a gap|a l|a laisse|a nadie|a quote|a student|a tenu
-4 a votre|ab <month>|ab ?|abajo|abends|abgeben|absch*|acabo|acabo de|accept|accepteriez
-4 accepteriez vous|accord|acept*|acepta|addre*|address|adent*|adentro|adres*|adresse|after|after new
-4 ai un|aimerions|al mes|alerg*|all day|all my|allume|altona|am <number>|am looking|an bitte|an einer
-4 and|and about|and back|and his|and my|and what|angek*|anges*|anhan*|anhanger|anmel*|ansch*|antes del
-4 any day|apply|appoi*|appointment|apunt*|are all|are getting|are going|are in|are moving|are planning
-4 are still|armar*|armario|arriba|asap|asdkj|ash|aside for|assez|assis*|assoc*|at half|at my|aucti*
-4 auction|auf der|auftr*|aus wie|autour du|avail*|available|ave|avez vous|aviez|back|back on|bain|bajo
-4 baker*|bakeries|balli*|bande*|barri*|basem*|basement|bathroom in|bauti*|bay|be after|beave*
-4 beaverton|been offered|before <number>|best|better than|between the|bild|bis|bis ende|boden|branc*
-4 brauchen wir|braucht|brother s|budget is|bunga*|bungalow|busin*|buyer|buyers|by <month>|by the
-4 cabin*|cake for|calde*|caldera|calm|camar*|camis*|can be|can send|canal|cance*|card|cargo|carne
-4 carro|carton|casamos el|casti*|cauti*|caution|cave|ce matin|ceili*|ceiling|certificates|certified
-4 chance of|charger|chef|cherchons|chip|chiqu*|choco*|chocolate|cita|cocina de|coffee|cold|combien de
-4 come by|come down|come today|comer*|comida|comite|comme*|como|compania|compras|compras ?|con mi
-4 con que|con ustedes|condu*|conductor|conta*|contact|coucou|could not|coule*|couleur|coup|coupl*
-4 couples|cried|d ici|da|da ich|da zeit|danach|dans votre|darf ich|das bitte|das ist|de abajo|de bain
-4 de semana|dedans|dehors|dejarles|deje|del|demain ?|demenage|demenage a|der|der estrich|despu*
-4 despues|despues de|deuts*|did you|dijisteis|dijo|direct|direkt|dispo*|do we|do with|docto*|doctora
-4 documents|donc|donde se|donner|dont|dont vous|door|down and|down for|down in|doy|drain|drop|du
-4 du <number>|ducha|durch|easter|eat|editi*|editions|ehren*|eilt nicht|einba*|eingebaut|eintr*|einze*
-4 el agua|eleven|elle ne|empie*|en est|en primavera|en un|encan*|encima|enfan*|enfants|engin*|enten*
-4 entra|entreprise|equipe|era|erste|es el|espana|est <number>|est chez|est elle|est parti|est venu
-4 estate|este <weekday>|estrich|every day|everyone|examp*|example|exhib*|experiencia|failed|falta|fam
-4 familia|faut quelqu|fecha :|feier|fence|ferme|file|firmado|flexi*|flur|for about|for me|for the
-4 fourt*|fourteen|fr|frais|frame|free for|free on|freig*|funci*|fur unsere|galer*|galerie|gap|garantie
-4 gas certificates|gaste|gebur*|geehrte damen|gegen|gekau*|gekauft|gel|gern|get in|gewor*|geworden
-4 gros|guten|guten tag|gutsc*|guy|h|habit*|hablar|half|hall and|hand|hat|hatten|hatten sie|haupt*
-4 have around|have decided|have my|have read|he would|heiraten am|hello i|help with|here ?|hermana
-4 herrn|hierm*|hiermit|hin|hola marta|holen|horas|hospice|hospital|hours|how do|how to|i come|i got
-4 i run|i would|ich mag|ich muss|ich nicht|ich suche|ihm|ihr angebot|ihr uns|ihrer|il en|il manque
-4 im bad|in there|including the|indiv*|inox|inside|insur*|insured|ir|ir a|irgendwas|is having
-4 ist heute|ist in|it <few>|it or|it says|it to|it up|it was|its|j|je demenage|je passe|je peux
-4 je viens|je vous|jeden|joint|joue|jours|jule|juste le|k|kassel|keiner|kfw|kids <number>|klavi*
-4 kleiner|km|kommen sie|konnen wir|konnt ihr|konze*|kosten ?|l entree|la casa|la cave|la cocina
-4 la manana|la oficina|la otra|la poliza|la una|lady|landi*|landing|landlord s|lane|lange|las
-4 las <number>|las tardes|last done|last week|late|launch|laut|le devis|le faire|le plus|leaki*
-4 leaking|left a|legen|legen sie|leipz*|les <few>|let|let us|letter|letzt*|letzte|letztes|letztes jahr
-4 leute|licence|licht|lieber|liefern|liegen|liegt|ligne|like an|like someone|links|livraison|llaves
-4 llega*|lleva|lleva*|llevamos|lleve|lo llevo|lo pueden|london|looked|lost|lovely|lower|lunch for
-4 ma carte|ma grand|machen lassen|main|maint*|mais la|make it|mal depuis|man den|manana a
-4 manana temprano|marche|married on|may <number>|me and|me dijisteis|me the|medico|mein sohn|meldet
-4 menus|merci de|meter|mi hermana|mi padre|mid|midi|minuten|minutes|minutos|mir|mis|mitte <month>
-4 mitte*|modele|month|morgen|morgen fruh|mother s|moto|moulin|mr|mrs|muchas|musst*|mussten|my late
-4 nachste woche|nachsten <weekday>|nacht|nagel|name of|name on|navid*|navidad|neu|neuen|nights|no hace
-4 noch bis|noch die|noche ?|nom|not mind|not the|notic*|nous aimerions|nov|now|nuit|nun|nur ein|nurse*
-4 nursery|o <number>|o manana|oder <month>|of <number>|of an|off on|off the|office|ofici*|oficina|og
-4 ok|olivos|on <month>|on fait|on sw|opcio*|opciones|or so|order*|ou <weekday>|ou la|out in|out the
-4 pacientes|padre|pagar|page|panta*|pantalla|paper|paques|para <month>|parc|parcel|parler|parti
-4 pas <number>|pas de|pasar|pasar*|pass|passa*|passage|passed|passi*|passw*|patie*|penche|pense|pensez
-4 perfecto|perha*|perhaps|pick|picked|piden|piedra|pin|pink|piso de|place is|plata|plates|please call
-4 please tell|podeis|podria|police|policy|poliza|por lo|porch|porque|porta*|porte|posit*|poste
-4 pour <few>|pour <weekday>|pouvez|pouvez vous|pract*|premier|prend*|prendre|presu*|primavera|prix ?
-4 priya|propo*|provi*|puede|puedes|puedo|put the|put up|qu il|quand ?|quart*|que alguien|que os|que se
-4 quelle|querr*|quien|rather|raus <number>|read your|recit*|recital|recom*|recu la|recupere|region
-4 regis*|regla*|rempl*|remplacer|repas|repeindre|repla*|repon*|reponse|respo*|retai*|retainer|retro*
-4 road|rojo|rue|rue des|s on|salida|salido|same|sampl*|sans|santa|sash|sauf|says <number>|schicken
-4 schlussel|schwiegermutter|se le|see|seguro|sein|seit dem|semaines|semana santa|servus|shamp*|shift
-4 shirt|si os|sich nicht|side of|sie gern|sie haben|sie mich|sie sich|signe|since|since the
-4 since yesterday|sit in|site|sleep|sleep*|sleeping|smaller|snapp*|snapped|sofa|sollen wir|somos
-4 somos <few>|somos <number>|somos los|sont|sounds|speci*|spring and|standesamt|starts|statt|std|steh
-4 stell*|stellen|stopp*|stopped|stora*|storage|story|stunden|subir|suis|suits|sus|svp|sw|sweet|tagen
-4 take|take the|tap in|tardes|team|tell me|tell us|tell you|temas|tempr*|temprano|temprano ?|tengo que
-4 tenu|term|terra*|terrace|th|th so|than|than the|that the|the <number>|the <weekday>|the car
-4 the council|the first|the flat|the floor|the gas|the name|the next|the nursery|the work|then ?
-4 there are|they have|they will|third|this morning|thought it|thurs ?|ticket <number>|tiene que|times
-4 titulo|to about|to apply|to see|to sign|to the|todas|todo el|ton|top|tor|toujo*|toujours|tous les
-4 trading|travail|trent*|trentaine|trock*|trois*|troisieme|turn|turned|turno|twice|u do|uber den
-4 ubrig*|ultimo|um <number>|un carton|un devis|un peut|unas|unas <number>|und die|und ich|und wir
-4 unser*|up to|uprig*|us how|us i|used|van a|veces|vecina|velo cargo|vengan|venu|verde|verei*|verlo
-4 verri*|vers|verte|viaje|viens|vieux|vino|visa|visit*|voisi*|voisine|vom <month>|vor der|vor ort
-4 vorha*|vorstand|voss|voudrait|vous de|vous me|vous voulez|w|want|ware der|was ?|was sie|weeks
-4 weihnachten|wenn ihr|wenns|went|weste*|westerly|what happens|whatsapp|when i|whene*|whenever
-4 whenever you|where do|where the|who could|wie lange|winter|wir liefern|wir nehmen|with my|with this
-4 within the|wood|work|worth a|wrong|xmas|y <number>|y nos|y que|y te|yet ?|you a|you might|you need
-4 you please|you want|your driver|zahlen|zeit ?|zeitl*|zeitlich|zum
-5 !|: <number>|<few>|<few> bed|<few> days|<few> meses|<few> stunden|<month> auf|<month> could
-5 <month> est|<month> frei|<month> so|<number> avec|<number> bis|<number> can|<number> degres
-5 <number> er|<number> from|<number> il|<number> metros|<number> mins|<number> personas
-5 <number> personnes|<number> que|<number> uhr|<week*|<weekday>|<weekday> <number>|<weekday> a
-5 <weekday> et|<weekday> l|<weekday> soir|<weekday> to|<within 120>|<words 35>|^ bonsoir|^ de|^ did
-5 ^ estoy en|^ fwd :|^ heyy|^ i need|^ il me|^ je suis|^ se|^ se me|^ tienen|^ vous etes|^ we need
-5 ^ ya|^ yo|a fence|a ver|ab <number>|abgeb*|abgebrochen|above|accou*|accountant|across|agua|along
-5 am <weekday>|an der|and <few>|and <weekday>|and are|and need|anda|antwo*|apprentice|arrives
-5 au <weekday>|aufge*|aus der|automatic|autor*|azul|b <number>|before the|beim|besta*|bestellt|betri*
-5 bonso*|bonsoir|box|brief|bring|broken|buro|ca not|cama|can i|can we|carte|cartes|clients|cocina
-5 colle*|comio|comme|comment|como si|compl*|con los|con quien|con un|contract|corre*|cv|dado|dass
-5 de <weekday>|de ustedes|del <weekday>|delivered|depuis ce|dessus|devis|dia <number>|do about|do i
-5 do it|doch|dormi|dort|down|down on|dr|drive*|du <weekday>|due|eau|einer|el dia|el patio|el telefono
-5 elle|elm|en las|encantada|enfer*|engli*|english|er <month>|est encore|estamos a|estri*|et je|eveni*
-5 factu*|famil*|faut un|fenetres|fertig|fin <month>|finales de|firma|firma*|fish|fitti*|fitting|fix
-5 for <month>|freit*|fri|fruhj*|fruhjahr|fur die|fwd :|garan*|gate|gegend|gehor*|gern ein
-5 getting married|has the|hat die|hausm*|have it|hear|hein|herum|heute|heyy|hohe|hospi*|http|hueco
-5 huele|ich nehme|ich sie|ihnen im|ihrem|il n|il vous|im <month>|in der|in may|interview|into|is my
-5 is not|it on|it when|jan|je voudrais|jeman*|jemand|jemanden|jemanden fur|juntas|keeps|kette|key
-5 kleine|km <number>|konnen|konnt|konnten sie|l eau|la calle|la noche|la senal|las <few>|le meme|lg
-5 libre|libres|liefe*|linde*|livre|llegar|looking for|los <few>|los <weekday>|loved|mama|mando|marta
-5 media|mensa*|mensaje|metros|mill|mitad de|mochte|monteur|months|morning|moving|muest*|mum s|must
-5 name|name is|nearly|necesito|new year|next week|night|noch einen|noch in|notre|nous faut|nuestro
-5 nur <number>|oder <weekday>|of <month>|of your|on ?|on my|on the|one with|ordered|otros|our kitchen
-5 our school|over and|owner|pacie*|passt|pedal|people on|permit|personas en|personen|peux|photo*
-5 plan de|platz|please send|plus de|podem*|podemos|por las|por un|pourr*|pourriez|pourriez vous|praxis
-5 premi*|prest*|presupuesto|primera|print*|prints|pris|probleme|quali*|que dia|que sea|que si|queda*
-5 quedan|quere*|queremos|quince|quisiera|r|recei*|recevez|rechnung|recib*|recog*|refai*|refaire|repei*
-5 reser*|reste|ring|rooms|roses|rufen|rufen sie|s <number>|s wedding|schla*|schlu*|schnell|schre*
-5 screen|se ha|seit|sellers|semana que|senal|serait|server|shape|shelt*|should be|since <number>
-5 sind eine|size|slot|so much|sofort|soll ich|sollte|soon|sound|soy|space|stairs|step|still on|stras*
-5 strasse|sur les|take on|talk|talon|tarjeta|telef*|telefono|tell|tema|text|thank you|that be
-5 the deposit|the rain|the road|them|this <weekday>|time|tisch|tisch*|toda|toda la|tomor*|tomorrow
-5 took|tous|tradu*|trans*|trou|tu me|ubernehmen|un presupuesto|und suche|une place|urgent|verge*
-5 vergessen|verschieben|vez|viagra|vite|vivo|vivo en|voir ?|vor|voudrais|voulez|vous le|war|way and
-5 weihn*|werden|what can|whats*|when can|wir sind|wollte ich|wool|wurde das|ya no|yamaha|you quote
-5 you the|zusam*
-6 <few> jours|<month> what|<number> con|<number> people|<wishes decided>|<within 210>|^ die|^ fwd
-6 ^ i am|^ le|^ necesito|a simple|algui*|alguien|and then|and want|anfan*|anfangen|apare*|au printemps
-6 auto|avec votre|baby|bd|beste*|bis <number>|boiler|cafe|came|car|ce soir|charg*|chaud*|chaudiere
-6 compt*|deliv*|depos*|deposit|dropp*|dropped|einge*|end of|esta semana|estoy en|etwa <number>|exper*
-6 fehlt|fin|for this|from us|fur <few>|fwd|g|geste*|gestern|half of|have <number>|herr|heure|hochzeit
-6 hoy|in die|innen|it still|komm|kommt|konnten|kuche|la <number>|laden|le <number>|llevo|logo|mais on
-6 manana|merci|meses|mi mama|mine|mins|minut*|mussen|new|noise|nuest*|oak|of the|order|pasado|place ?
-6 prime*|printemps|probl*|produ*|profe*|que nos|quisi*|recev*|reparation|schne*|schul*|selle*|signed
-6 sigue|sonst|spring|steht|suche|te|thank|the new|this week|tonig*|tonight|uhr|unos <number>|us ?
-6 viele|vorher|voudr*|wc|we need|week ?|welche|what is|white|woche|woche*|you put|yr
-7 <is spam>|arriv*|ausge*|bett|by <weekday>|die|el presupuesto|feb|help|hier|ici|je suis|last|moved
-7 papa|passe|sat|semana|soir|ticket|traba*|uberw*|venez|venir|weeke*|weekend|xx <number>
-8 <month> y|^ <number>|^ el|bleibt|clean|el <weekday>|neue|on m|soll|tmrw|unter*|week
-9 ^ la
`,
  other: `
-6
6 ^ soy|do with|soy
5 across|con quien|cv|de ustedes|experiencia|klein*|quien|valley
4 a su|accepteriez|accepteriez vous|am a|and have|auxil*|baker*|bakeries|behalf|behalf of|camar*|carne
4 con nosotros|dejar*|dejarles|del|dont vous|drive*|editi*|editions|escribo|etudi*|exper*|faut quelqu
4 fragen|gemma|harbo*|ihnen|il vous|in die|lectu*|level <number>|local|my cv|on behalf|our school
4 podca*|podcast|primero|second year|serie|shamp*|shift|sit in|street|the showroom|to apply|tools|uber
4 un cafe|un pour|van s|vans|vivo|volun*|vous de|whole*|you ask|your|yours
3 ! ich|<few> minutes|<month> and|<month> le|<number> horas|<wishes availability>|? not|? preis|^ did
3 ^ hello i|^ i live|^ i teach|^ je vous|a piece|a real|a una|a week|abgeben|across my|act for|adi
3 al lado|all my|am an|am the|an der|an einem|anos de|anybo*|anybody|anyone|apply|area|ask your|assoc*
3 at a|aucti*|auction|bei ihnen|boards|bodas|busco|can someone|chari*|charity|chauffeur|cherc*|cherche
3 coger|collar|college|compras|compras ?|conoc*|conocer|coope*|cooperativa|cosec*|could i|cuare*
3 cuarenta|cursos|customers|dans l|dans votre|darf|data|decent|dejeu*|dispo*|disponible|dissertation
3 durfte|einen betrieb|eleva*|en toda|energy|entregar|et votre|etudiante|etudiante en|euch|fahren
3 fahrer|fais|fines|fines de|fuhrerschein|fur ein|gehe|gehe in|gehort|gente|gern ein|gesun*|guada*
3 hacer*|hall and|halle|hattet|he would|hello i|heuer|hort|hose|hospi*|hospice|i am|i ask|i live
3 i take|i teach|ich sie|if you|ihnen in|ihr haus|ihren|invol*|ist da|it this|je cherche|je souhaite
3 je vous|joine*|kennen|kennen sie|l affiche|la otra|la presente|la senora|la vecina|laden|left the
3 leipz*|leipzig|les|les escribo|level|linde*|line|local de|lokal*|lorry|loue|lust|maste*|me presenter
3 mich an|minut*|minutes|mon memoire|muest*|muestras|noche ?|not get|not mind|notif*|number|of your
3 of yours|on fait|openings|out the|pagin*|paginas|para que|part of|passer vous|patron|permission
3 personal|piden|pilar|place is|platz fur|please let|por si|posit*|poste|pour des|pregu*|prest*|pueden
3 puedo|quart*|que usted|questions|questions by|raffle|references|request|requi*|return|rien ?|run the
3 runni*|running|samme*|sec|secte*|secteur|shelt*|short|show you|shutt*|spent|stati*|station|su
3 tag ich|tente|termi*|termine|the old|the spring|there will|thought you|tiefb*|timber|to show
3 took over|trade|trock*|un dia|und wurde|unpaid|up the|vecina|veinte|venir a|verka*|vingt|voll
3 volunteers|votre|want them|we act|we hold|week in|wenn ihr|where i|who should|wir um|wollte ich|wool
3 y nos|years|years with|you like|you my|young*|your account|yours ?|zeigen|zum
2 <asks for support of a good cause or a study>|<few> ans|<few> doors|<few> pas|<few> people
2 <few> questions|<is about something beside your work>|<month> con|<month> ein|<month> for
2 <month> frei|<number> a|<number> anos|<number> from|<number> h|<number> il|<number> kg|<number> my
2 <number> now|<number> paginas|<number> years|<other 1>|<other 2>|<says what they do or study>
2 <speaks of your customers>|<weekday> <month>|<weekday> ?|<weekday> en|<weekday> if|<weekday> si
2 <wishes call>|<words 35>|? about|? gracias|? kosten|? me|? you|^ bonjour je|^ dear|^ estimada
2 ^ gruss|^ hi i|^ hi it|^ i|^ i am|^ ich schreibe|^ je ne|^ liebes|^ morning|^ please|^ queria
2 ^ servus|^ somos una|^ this|^ wir|^ wir sind|a <few>|a <weekday>|a coffee|a credit|a la|a ladder
2 a trailer|ab <month>|abends|abgeb*|about your|absch*|acaba*|acabo|acabo de|accep*|access|across the
2 act|advised|advised that|affiche|ai deja|ai trouve|aid|allot*|alrig*|alright|am|am at|am number
2 am wochenende|analy*|and <weekday>|and colour|and not|and say|and we|anima*|anos en|ans je|are ever
2 are the|ask what|asked for|assistant|at|at <few>|at christmas|at once|ateli*|atelier|aunque sea
2 aupres|auriez|autop*|avant le|back and|bags|barrio|bauer|baust*|be advised|before they|bei|berei*
2 betrieb|bewer*|bike|bin <number>|bis <month>|bis <weekday>|bis zum|bonjour je|boxes|boxes of
2 brauche ich|brist*|bristol|buenas soy|buenas tardes|but there|buyer|ca vous|cable|cafe|call|calle
2 cambiamos|can send|cap|carpenter|carro|carta|cartes|casti*|centre|chair|chef|cherche un|chez|chicos
2 chose ?|cliente|closed|come and|come with|comed*|comedor|comer*|connaissance|consi*|conta*|control
2 corner|corsa|corta*|counc*|council|coupl*|couples|couri*|credit|cultu*|curso|custo*|damit|dans notre
2 darf ich|de <few>|de al|de chez|de los|de me|de notre|de suite|deiner|del barrio|del edificio
2 del local|demenage a|deposits|depot|depuis <few>|depuis <month>|deran*|derze*|derzeit|des|des pieces
2 desde el|desso*|dessous|dias me|die ich|distr*|does a|doing|doing my|doors down|doy|dring*|dringend
2 driver|du|du quartier|durft|during|ecris|edifi*|edificio|ein kleines|eine stunde|einfach mal
2 el curso|eleven years|eleves|email ?|en la|encan*|encantada|encantaria|encar*|encima|engagement
2 engin*|enreg*|entra*|erdge*|erdgeschoss|escri*|escribo de|est dans|est moi|estimada|estoy en|estud*
2 estudio|et de|evening i|ever|expla*|explain|falls|falta|falta alguien|fam|famil*|familia|father s
2 finch|find|finish|follo*|forma*|forty|fotografin|fourn*|frau|frei|frien*|friends|from|from <month>
2 from the|fuhre*|fussed|gas safe|gens|gesti*|give me|gladly|gratuits|grove|grow|gruss|h|hab|habite
2 hablar|hacem*|hacemos|hacer|haciendo|haga|hago|handl*|harbour|haus|have about|have any|have done
2 have in|have moved|hecke|here we|heure*|hi i|hi it|hierm*|hiermit|high|him on|hip|hochs*|home show
2 horas|horse|husband who|hygie*|i a|i leave|i thought|i wanted|i work|i write|ich euch|ich gehe
2 ihr sowas|ihrer|im rahmen|in|in again|in return|indep*|ines|inspe*|inspected|insulated|insur*
2 is attached|ist vorhanden|it across|it could|it please|it worth|j aime|j ecris|j habite|je passe
2 je passer|je prepare|je rentre|jefe|jugen*|kaffee|kg|klasse|klasse und|kleines|knock*|know by
2 know who|l ecole|l entree|la calle|la empresa|la que|la semaine|ladder|lado|laiss*|lamp|last year
2 late father|le escribo|lean|les gens|les matins|let|libra*|libre|licence|liebes|liegt vor|like to
2 limpieza|list attached|little one|llevo <few>|loose|los <weekday>|los ninos|love to|mad|madrid
2 maitre|maler|man bei|manuf*|marked|master|matin*|matins|me for|mein chef|memoi*|memoire|merci de
2 might i|mind|model*|mon fils|monsi*|monsieur|month i|montr*|montrer|morning i|morning please
2 my <number>|my drive|n ose|named|nehmt|nehmt ihr|new boiler|next to|nicht so|night shelter|no money
2 not fussed|notice|oak|obra|obwohl|of this|ofici*|oficios|on me|on your|one of|openi*|or not
2 or return|os|os lo|ose|ose pas|our new|outsi*|outside|own tools|papers|para los|paral*|paralegal
2 parks|parte|parve*|pasam*|pasamos|pasar*|pass|passe a|passer|pavem*|pavement|people on|period|permi*
2 peux venir|photo*|pictu*|pictures|pieces|pink|planner|plata|please be|plutot|pop in|por la|por los
2 porton|posible|post and|pour <month>|pour les|pour son|prakt*|preise|premises|presenter|prime*|prix
2 pro woche|profe*|proze*|puis|puis je|punkt*|put up|qualified|que teneis|quell*|quelques|quest*
2 quitt*|quitte|radio|raise|recib*|recor*|recov*|recupere|registered|remem*|remin*|reminder|remote
2 renco*|rencontrer|rep|repor*|represento|represento a|reque*|retir*|rien a|rolls|round on|rue|run in
2 s coming|s for|s il|saber si|sachen|sale or|sammeln|sans engagement|sched*|schedule|schei*|school
2 schul*|secti*|section|seit <few>|sejour|semaine du|sendi*|sending|senora|servi*|service|servus
2 sevil*|sevilla|shelter|shirt|shop|shop on|short of|showr*|showroom|shut|si|si le|si les
2 since <month>|sits|sobre|somebody s|sommer bei|sorts|south|spiel*|spielen|stell*|stellen|still on
2 struc*|suche|suche fur|suite|supplier|supply|support|sur l|sure you|survey|swap|sweep|take a|talk to
2 telep*|telephone|tendr*|tener*|tercero|the building|the council|the floor|the hospice|the little
2 the manager|the one|the owner|the pavement|the rain|the time|the yard|them in|there has|this year
2 thought|thril*|thrilled|tisch*|to about|to see|tombo*|tombola|tout de|trabajo de|try|type|ubrig*
2 um <few>|un mois|und jetzt|und mochte|und suche|und suchen|under <number>|une vingtaine|units|up is
2 up on|us a|us know|used to|van|vendr*|vendria|vergessen|verla*|vidal|vide|viell*|vielleicht|vieux
2 vingt*|vingtaine|vitri*|vitrine|volon*|volontiers|vont|vor|vorst*|vorstellen|vous faire|vous la
2 vous n|vuestra|wall|watch|way|we bring|we ca|we run|weekends|weekly|weg ?|weite*|wenn sie|wenns
2 where|whether the|who can|who could|whose|will know|wir|wir im|wir sammeln|with|with <number>
2 with you|wochenende|wollt*|wondered whether|would|would <number>|would get|would gladly|would make
2 would not|would you|would your|write|writi*|writing|writing a|y me|yard|year|years at|years in
2 years on|you ?|you our|you want|youngest|your area|your firm|your team|your window|your yard|zone
2 zum <number>|zwanz*
1 ! je|: le|: les|: the|: une|; si|<few> ?|<few> anos|<few> at|<few> de|<few> dias|<few> jahre
1 <few> jahren|<few> metres|<few> rues|<few> semaines|<is other>|<month> <few>|<month> ?
1 <month> before|<month> ca|<month> it|<month> j|<month> je|<month> our|<month> se|<month> si
1 <month> un|<number> auf|<number> bis|<number> er|<number> g|<number> he|<number> in|<number> it
1 <number> klasse|<number> on|<number> pero|<number> pour|<number> t|<number> there|<number> till
1 <number> vielleicht|<number> vor|<number> zu|<other 0.5>|<other 3>
1 <speaks of your business as a market>|<weekday> avant|<weekday> in|<weekday> midi|<weekday> os
1 <weekday> que|<within 60>|<words 20>|? i|? merci|? one|? son|? yours|^ bonjour !|^ bonjour monsieur
1 ^ bonsoir|^ bonsoir je|^ buenas|^ buenas soy|^ buenas tardes|^ che|^ cher|^ could you|^ dear mr
1 ^ depuis|^ desde|^ en la|^ every|^ fao|^ following|^ for|^ gruezi|^ guten|^ guten tag|^ hallo
1 ^ hola soy|^ ihre|^ il|^ je|^ je suis|^ llevo <few>|^ maitre|^ moin|^ mon fils|^ monsieur|^ notice
1 ^ one|^ one of|^ saw|^ sehr|^ sehr geehrte|^ somos|^ this is|^ u|^ we would|^ wir haben|a alguien
1 a boy|a call|a chimney|a class|a cote|a couple|a dit|a divorce|a domicile|a family|a firm|a florist
1 a gap|a guest|a laisse|a las|a meeting|a mobile|a moment|a pair|a photo|a place|a rien|a shared
1 a student|a votre|a wall|ab ?|abend wir|aber meine|about forty|about how|about the|above the
1 accepted|acceso|acept*|acerc*|across your|acta|actual|adjoi*|adjoining|administracion|adresser
1 advis*|affic*|after you|again|again ?|again*|against|agents|agrad*|agradeceria|ahi|ai une|ai vu|aime
1 aimerais qu|alerg*|algo por|alguna|alguno|alica*|all day|all right|all the|alla|alto|aluminio
1 am free|am with|an actual|an den|ancienne|and|and a|and about|and are|and doing|and half|and has
1 and hear|and maybe|and put|and see|and would|ander*|anders|anhan*|anhanger|anne s|anos|ans a|ans et
1 antrag|anybody else|anyth*|anything|anything ?|anything at|anything for|anywh*|anywhere|anywhere to
1 appeler|appli*|application|appointment|appointment is|appor*|appre*|apunt*|architecte|are best
1 are doing|are due|are in|are looking|are out|are putting|arrange|arriba|artis*|artisans|as a
1 ascenseur|ash|ask|assem*|assembly|assembly rooms|at number|at school|at the|at yours|attac*
1 au <number>|auch keine|auf <few>|auf ihrer|aufge*|aufn|aufstellen|auriez vous|aus den|autor*|autre
1 avail*|available|avant <month>|avant <weekday>|avec <few>|avez|away from|ayunt*|ayuntamiento|az
1 az <number>|bakery|band|bands*|bank details|bar|be interested|be on|be open|be possible|be with
1 beauc*|beaucoup|because he|bedmi*|bedminster|bees|behind|berth|beside|besoin de|betre*|betri*
1 between <number>|between us|bevor|bevor ich|bibli*|bien con|bien sur|bin|binnen|bis|biscu*|biscuits
1 bitten|bodas y|bonjo*|bonjour|bonjour !|bonjour camille|bonso*|bonsoir|bonsoir je|booked|bought it
1 brass*|brauchts|break*|bride|brief*|briga*|bring you|bucket|buenas|bueno|busca*|buscan|buying|by ?
1 by on|by post|c <number>|caisse|cajas|came to|camil*|camille|campa*|can drop|can have|can start
1 caret*|caretaker|carnet|carpe*|carton|cas|case|casse*|caste*|castle|cause|celle de|cerra*|certified
1 chant*|chapel|chats|chauf*|che|cheva*|chez nous|chip|choisi|chris*|christmas|ci|cierre|city|civil
1 class|clien*|clinique|coin|col|colab*|colour|come in|comer|coming|coming up|commission|commu*|compr*
1 compton|comun*|con|con <few>|con mi|concert|conductor|confo*|conna*|connais|consider|contact
1 contestar|could|could it|could the|couns*|counsel|count|coup|couple|courier|cours*|courses|couvr*
1 covers|cuadra|cylin*|d en|dahli*|dahlias|dans|dans le|dar|darf man|das auto|das nachste|days in|de
1 de ano|de esta|de fin|de geneve|de l|de la|de navidad|de personnes|de semana|de su|de vos|dear all
1 dear mr|debor*|decor*|del <number>|demenage|dental|dept|depuis|depuis hier|der antrag|derni*
1 des photos|desk|desks|dessi*|dessine|deutsch|devel*|devol*|dia y|dialy*|diario|dias|die galerie
1 diplo*|direction|directly|direkt|disse*|dit que|dites|dizai*|dizaine|dizaine de|doch|doing a
1 domicile|donner|dormir|dorot*|dorothy|dort|dossi*|dougl*|douglas|down ?|down there|drama|drip|dritt*
1 drop|drop off|druber|du bois|du coin|du velo|dublin|due to|echel*|echelle|ehren*|eigen*|einen|einfa*
1 either|el papel|el patio|el plazo|ella|elm|emil|empresas|en las|en madrid|en otro|en que|en vuestra
1 enclo*|enclosed|ending|enfan*|engag*|enkel|ensen*|entendu|entrada|entrar|entre <month>|entree
1 entrevista|envir*|envoyer|er <month>|es un|escribe|espec*|essai|essay*|est <number>|est possible
1 esta con|estoy|estuvo|et des|etabl*|etablissement|etwas fur|evening|ever let|exactly|experience
1 experience with|facil*|fair|families|familles|fan|fancy|fao|farmer|father|faut|featu*|feature|feier
1 filli*|filling|fils|fini|firm|firm in|firm of|flat <number>|fleur*|flori*|florist|flowe*|flowers
1 following our|food|for <few>|for about|for nothing|for one|for the|for their|for them|for your
1 forde*|forec*|forgot|forwa*|fotog*|frame|frames|franc*|freeh*|freeholder|freel*|freelance|freez*
1 freuen|friendly|from here|frome|fruh|fur die|fur einen|fur ihr|fur meinen|furs|gap|gar|gar nicht
1 gas certificates|gathe*|gathering|gave|geehr*|geehrte|geehrte frau|gefal*|gefallen|gehweg|gern
1 gerust|gespr*|gesprach|get back|get to|give|glas|glasg*|glasgow|glass*|glasses|go with|going|gover*
1 grade|grate*|grave|graz|green|grew|grosse|gruezi|grupo de|grupp*|guita*|guten|guten tag|gutsc*
1 h <number>|hab ich|haben <number>|habil*|hacer un|hacer una|hacie*|had <few>|hagan|halb|half term
1 hall|halten|handb*|handbook|hands|hangar|happi*|has left|has no|hat <number>|have|have <number>
1 have around|have had|have no|have now|have signed|heads|held|hello|helpd*|helpdesk|hende*|hendersons
1 hens|here <number>|hermanos|herr|hi|hi my|hi olivia|hicis*|hicisteis|hicisteis en|hier|himse*
1 himself|hola soy|holds|holz|honestly|horita|hospital|humed*|humedad|i can|i drop|i finish|i left
1 i noticed|i represent|i ring|i talk|i understand|ich|ich an|ich gern|ich ihn|ich ihnen|ich in
1 ich mit|ich mochte|ich schreibe|ident*|if someone|ihr uns|il n|il se|im haus|in <month>|in a
1 in advance|in den|in einer|in feb|in good|in her|in person|in town|in your|include|information|insta
1 insta*|insti*|insurance|insured|interview|intro*|inver*|invites|irgendwo|is coming|is doing
1 is getting|is my|is up|issue|ist seit|it by|it go|it out|it up|it with|itali*|ive|j|j ai|je demenage
1 je ne|je peux|je pourrais|joinery|joint|judge|jure|jusqu au|just to|just want|kassel|keen|keep|keins
1 kilo|kleiner|knocked|know before|know the|koffe*|kolle*|kollegen|kommen und|kompl*|konnt*|konnten
1 kunst*|la licencia|la manana|la noche|la obra|la rue|la semana|la una|la universidad|la vallee|lands
1 laura|law|lawye*|lawyers|le <weekday>|le cafe|le mando|le mois|le nom|le votre|learn|leeds|leer
1 legal|let us|leur|leve|lg|libres|licen*|licht|liebe|liegen|lieux|lights|linda|linea|link to|live
1 live at|livre|livre*|llegar|llegar a|lleva*|llevar|llevo|log|logo|london|look round|los|lot|lots
1 lyon|m en|machines|madame|maest*|mag|mais le|maiso*|maisons|make|manager|mandate|maqui*|mari est
1 marine|mark|marque|marsh|mas tarde|mate|matin j|me ?|me by|me dice|me encantaria|me falta|me pide
1 me to|medio|meill*|meine|meinem|mensu*|mention|merca*|merce*|merci|merci d|mere a|metres and|mettre
1 mich gern|midi et|might|minds|minib*|minibus|minutes on|minutos|minutos con|mir fur|mira|missi*
1 mit dem|mitad de|mitar*|moi je|moin|money|monit*|month|month ?|month and|morni*|morning|morning is
1 mot|moto|moving to|ms|muestra|munic*|musst*|mussten|my|my final|my mum|my number|nach <few>|nachb*
1 nachbarn|nacht*|nagel|name is|name on|natio*|national|navid*|navidad|ne|ne me|ne pas|ne sait|neben*
1 nebenan|need your|needi*|needing|nennen|next year|nicht in|nichts|no es|no obligation|no problem
1 noche|nord|northern|norwi*|norwich|nos <number>|not much|not pay|not suppose|note that|nothing to
1 notice of|noticed you|nous dire|nous ne|now that|now with|nr <number>|number <number>|nur ein|nurse*
1 nursery|o en|o lo|ob sie|obligation|occup*|oder ?|of|of our|of which|offen*|offic*|office|office and
1 office in|officer|oficial|often|olivia|on <few>|on instagram|on part|on request|on se|on site
1 on them|once|once on|one has|one to|opa|open to|operation|oppos*|or <number>|or a|or madam|or rather
1 orden*|ortho*|ou|ou on|our|our boiler|our own|our solicitor|out for|outside <number>|over at|over by
1 over there|owner|owner of|paar|pacie*|pacientes|pack|pair of|papel*|papeles|papier|paque*|paques
1 paquete|parag*|parai*|pared|parki*|parking|part|parta*|party|party wall|pas un|pasar|paso|paso por
1 passe*|passed|patients|pedido|pense|pensez|people in|people to|perdo*|perha*|perhaps|perri*|perso*
1 personne|personne ne|peu de|peur|phone this|photo of|photographers|pick|pick it|pictures ?|pide
1 place for|place in|plati*|plats|plazo|please find|plus de|plusi*|plusieurs|plutot un|poder|podria
1 poele|poliz*|pond|poqui*|poquito|por eso|por su|portf*|portfolio|posib*|pot|pourq*|pourquoi|pourrais
1 powder|pract*|prati*|prend|prepa*|prepare un|preparer|prese*|presente|press|prevue|price of|primary
1 print|pris en|pro|probe*|produ*|product|professionnelle|proje*|project|prome*|proposed|prote*|pueblo
1 puerta de|purch*|purpo*|put <few>|putti*|putting|putting together|qu|qu a|qu elle|quali*|quartier
1 quay|que lo|que los|que os|que sur|queda|quelle heure|qui en|quier*|quieren|quisieramos|quoted
1 racon*|rahmen|rain|rates|realised|recam*|recei*|received|recht*|records|recto*|rectory|reedu*
1 reeducation|regal*|regarder|registry|reins*|relat*|reloc*|relocating|remai*|remember|removal|rent
1 rentre|rentre de|repai*|repet*|repre*|represent|residents|resso*|retired|retires|retra*|retraite
1 return the|ring me|roofi*|roofing|rooms|rota|round the|row|royal|rubble|ruckr*|ruckruf|rue de|ruego
1 rues|run|run out|rund|s <number>|s and|s est|s had|s the|saber|salfo*|salford|sample|samples|san
1 savoir s|says it|scaff*|schade|scheme|schla*|schon wie|schon wieder|schre*|schreibe|schreibe fur
1 se le|secur*|see a|see it|sehr|sehr geehrte|seit heute|sell|semaines|semble|serait il|shared|sheep
1 shelf|shot|show|shown|sie den|sie gern|sie oder|signs|silver|simul*|since <weekday>|sir or|sit
1 sixte*|sixteen|small*|smaller|so could|so on|so what|so you|solicitors|somew*|somewhere|somewhere in
1 somos los|somos un|somos una|sort it|sortie|souhaite|sous les|spare|speak|spend|spoke|sport*|spring
1 st anne|stadt*|stair*|stamp*|stamped|stand on|stand*|stands|start at|start*|steh|stora*|storage
1 stran*|street is|studi*|studios|subject to|suchen|suis en|super|sur|sur les|sur un|sus|sweet|swimm*
1 swimming|switched|take on|talk|tanne*|tap|tarde ?|tardes|teach|team ?|team we|telefono|telephone je
1 tells|tells me|tempo*|temps|tenga*|tengo el|tengo en|terce*|term|terre*|terreno|th we|than i|that be
1 that is|that the|that we|that you|that your|the account|the attached|the children|the company
1 the corner|the date|the driver|the farmer|the frame|the freeholder|the gate|the hendersons
1 the insurance|the job|the lights|the list|the lorry|the month|the paper|the phone|the photographer
1 the rota|the shop|the short|the street|the third|the village|the window|their|them a|then i|theo
1 there we|there would|thin|thing and|thing i|this|this is|this morning|this winter|thoug*|though i
1 thought i|thought it|thru|tiempo|tille*|time next|to answer|to ask|to call|to check|to explain
1 to fit|to get|to help|to play|to rent|to sell|to send|to speak|to stay|to talk|to the|to try|to whom
1 to work|tobias|toget*|together|told the|told you|too|took|torre*|tot|tourner|trabajar|trail*|trailer
1 train*|training|transit|treat|tribu*|trime*|trimestre|trocken|troub*|trouble|trouver|trust|tu me|tue
1 tune|tutor|twenty minutes|uber die|um|un <weekday>|un carton|un devis|un grupo|una entrevista
1 una horita|und|und hatten|und in|und was|underneath|une dizaine|union|universidad|universidad de
1 unterlagen|up at|up from|up i|up in|use|used|usted*|ustedes|vallee|vanity|varios|velos|velos pour
1 venir|ver|verano|verei*|verge*|verify|vermi*|vermieter|verte|verwa*|verwaltung|verwe*|veuil*
1 veuillez|viel|viele|vielleicht mal|viend*|viene bien|viens|vient de|vierz*|vierzig|ville|ville*
1 villeurbanne|vingt <few>|vingt minutes|visit|visit on|visit*|vivo en|vom|von euch|vor ort|vorha*
1 vorhanden|vorstand|votre ville|voudrait|vous auriez|vous laisser|vous ne|vous un|vous vingt|vrai|vu
1 wall for|wanted|wanted to|wants to|war|warmly|was fur|was very|watch*|we can|we just|we spoke|weari*
1 wearing|weddings|weil|weiter|went to|wer|werks*|whatsoever|wheel|where we|whom|wien|will need
1 will we|willing|window|wir auch|wir ein|wir nicht|wir wohnen|wir wollen|with <few>|with it|with no
1 with one|with your|wohnen|wollen im|wollte|wondered|wondered what|worden|words|work and|work with
1 works*|workshop|worth|would bring|would have|would love|would sooner|write to|wurde gern|wurde ich
1 y que|y queria|y quisieramos|ya esta|year at|year the|year you|years experience|york|you|you a
1 you act|you are|you before|you ever|you had|you keep|you may|you might|you see|you so|you think
1 you this|you very|you were|your bank|your client|your driver|your name|your region|zarag*|zaragoza
1 ziegel|zimme*|zona|zweite|zwisc*|zwischen
-1 ! <few>|! i|! no|! your|: a|: el|: http|: it|: mit|: un|: webmail|: your
-1 <asks for a fee that nobody owes>|<coin> fur|<coin> per|<comments on your website>|<cool 2>|<few>
-1 <few> bedrooms|<few> bien|<few> en|<few> enfants|<few> feet|<few> fois|<few> for|<few> have
-1 <few> meter|<few> minuten|<few> months|<few> no|<few> or|<few> stunden|<few> velos|<few> weeks
-1 <has the wording of a known fraud>|<has the wording of an offer in bulk>
-1 <has the words of a supplier or partner>|<is a bulk offer>|<is about something unfinished>|<is hot>
-1 <is warm>|<mont*|<month>|<month> an|<month> auf|<month> das|<month> i|<month> so|<month> they
-1 <month> when|<month> with|<month> y|<names prices of its own>|<need>|<number> :|<number> bed
-1 <number> cm|<number> degrees|<number> dias|<number> do|<number> e|<number> foot|<number> has
-1 <number> hi|<number> if|<number> ist|<number> kw|<number> litres|<number> months|<number> nous
-1 <number> one|<number> order|<number> para|<number> please|<number> por|<number> se|<number> sqm
-1 <number> star|<number> stock|<number> tomorrow|<number> wide|<number> words|<number> you
-1 <offers an award>|<offers money>|<offers search-engine work>|<promises growth or money>
-1 <sounds vague about whether and when>|<speaks for an organisation>|<speaks of something that was>
-1 <support 1>|<trade 0>|<trade 2>|<wants 0.5>|<wants 1>|<week*|<weekday>|<weekday> at|<weekday> for
-1 <weekday> he|<weekday> morning|<weekday> week|<weekday> when|<weekday> y|<wishes information>
-1 <wishes repair>|<within 7>|<words 100>|<words 6>|? asking|? best|? cheers|? es|? he|? might|? mit
-1 ? my|? on|? please|? regards|? thanks|? warmly|? we|^ a mi|^ also|^ baby|^ betreff|^ betreff :|^ bjr
-1 ^ completion|^ compramos|^ congratulations|^ congratulations !|^ don|^ el <weekday>|^ en|^ estimado
-1 ^ estoy en|^ first|^ good day|^ good morning|^ he|^ hey|^ if|^ invoice|^ invoice <number>|^ kitchen
-1 ^ landlord|^ mein mann|^ meine frau|^ mes|^ mi hijo|^ mon|^ my|^ my sister|^ my wife|^ next
-1 ^ not sure|^ nous avons|^ nous sommes|^ on reve|^ ours|^ que tal|^ queremos|^ sehr geehrter|^ she s
-1 ^ she said|^ test|^ test is|^ there s|^ tienen|^ unser sohn|^ vamos|^ vamos a|^ what do|^ would you
-1 ^ you did|a bag|a big|a birthday|a bit|a brochure|a bungalow|a combien|a contact|a copy|a corrected
-1 a crack|a day|a few|a fin|a grant|a great|a hot|a lawyer|a letter|a lo|a lot|a mi|a partir|a partner
-1 a peu|a poder|a power|a primera|a private|a proper|a que|a quick|a refaire|a shed|a short|a small
-1 a smaller|a spreadsheet|a tent|a time|a tiny|a weekday|a white|a whole|ab <number>|aber auf
-1 aber noch|abgesagt|abonn*|about a|about building|abre|absol*|abuela que|abuelos|accept credit
-1 accompagnee|accounts|acto|actually|acuer*|acuerdo|adopt*|adres*|advan*|advance|advice|affai*
-1 afficher|after xmas|afterwards|age ?|agency|agent|agm|agran*|agree|agua|ahora mismo|ai coupe|ai lu
-1 aille*|ailleurs|aimer*|aimerions|air|ajout*|ajouter|ajust*|aktue*|al|alan|algui*|alguien|algun|alive
-1 all in|all tomorrow|allergique|alors|also a|also do|am hearing|am looking|am not|am off|am putting
-1 am telefon|ami|amiga|an argument|an oven|ancie*|and <few>|and <number>|and can|and had|and he
-1 and how|and i|and just|and must|and needs|and nothing|and she|and tell|and where|and with|and you
-1 andere|anderes|anfra*|anfragen|anlage|annexe|anniversaire de|annonce|anos y|anoth*|another|answer
-1 answering|antes del|antig*|anual|any|anyone who|apart*|aparte|apost*|appelle|apporte|apporte demain
-1 appro*|approx|approx <number>|apren*|apres le|architect|are <weekday>|are getting|are having|are not
-1 are your|argument|around the|arret|arrive a|article on|as he|as on|as soon|as well|as you|as your
-1 ashby|ashes|asi ?|asked me|asking <few>|assis*|at <coin>|at ?|at all|at least|at my|at your|atien*
-1 atienden|attached|attaquer|attend|attention|attorney for|au dessus|au salon|aufgefallen|aunque|aura
-1 aurait|ausbau|ausma*|aussi|autopilot|autour|avec la|avec le|avec les|avec votre|awful
-1 ayuntamiento de|azul|azule*|azulejos|baby s|bache|back ?|back bedroom|back on|back she|back with
-1 badge|baign*|baignoire|ballpark ?|bande*|banque|barba*|bare|barn|basta*|bastante|bath and
-1 bathroom has|bauti*|bautizo|bay|be before|be finished|be grateful|be looking|be this|beau
-1 bed detached|been <few>|been like|been nominated|been on|been there|before <number>|before he
-1 before we|begle*|behind the|bei <number>|bei euch|beim|bekom*|belle|benot*|besoin|beste|beton
-1 betreff|betreff :|bien|bien la|big if|bill ?|bill me|bin ich|bis <number>|bit example|bitcoin|bjr
-1 boarded|boats|bodega|boiler you|bois|both of|bothe*|bothered|boute*|box room|boy|boyfr*|boyfriend
-1 branch|breakfast|breast|bring|bring the|brother in|broug*|brought|brown|bruder|build*|business
-1 business has|busy|but if|but not|butto*|buttonholes|by <few>|by about|by card|by my|cabeza|cabin*
-1 cachet|cake|call out|cambiar la|cambio|came down|came off|came on|came through|came with|camio*
-1 camionnette|can bring|can let|can see|can your|canada|cancelled|car|car for|card and|card details
-1 care|carpet|carrelage|carry|catal*|categ*|category|cater*|catering|ce|ce soit|cela|celia*|certa*
-1 certi*|certificado|certificat|ces|cet|cet age|chaises|chalet|change the|changer|changing|chap who
-1 chaque annee|charge and|charge to|charl*|charp*|chate*|chateau|cheapest you|cher|chest|chez le
-1 chez ma|chez moi|chiffrer|chimn*|chimney|chiqu*|chose|chosen|claim|clair|clases|cleaner|clients
-1 clini*|cm|co|coach*|cobrais|coche|coco|coleg*|colegio|colla*|collateral|colleague|collegues
-1 combien par|combien une|come|come <weekday>|come back|comes|comida de|coming through|comis*|como la
-1 como se|comprendre|compte|compu*|computers|con un|condo|conduite accompagnee|confirme|conformite
-1 congratulations|congratulations !|conservation|consu*|contr*|contract|contractors|contre elle
-1 contribute|conve*|copro*|copy|copy of|cork|corrected|correo|cos|cosa|cosas|cost for|cost per
-1 cost these|cote|could somebody|could someone|could you|coule*|couleur|courr*|cousi*|cousins|creuser
-1 crick*|cricket|cross|cualquier dia|cuando se|cubie*|cubierto|cuent*|curiosidad|cut|d environ|d un|da
-1 da so|da was|dabei|dad who|dafur|dana|dared|dares|darub*|daruber|das|das bei|dated|daughter turns
-1 davon|day i|day next|day sir|day when|day would|days|days ?|days i|de a|de acuerdo|de baja|de ces
-1 de choisir|de empresas|de eso|de maman|de midi|de mis|de monde|de papa|de pie|de reyes|de toute
-1 de unos|deadl*|deadline|deal with|dean|decidir|decis*|decision|decla*|deeds|degrees|deja|dejan
-1 dejarla|dejarlo|del colegio|deleg*|dem gedanken|demande|demar*|den ganzen|den vertrag|dentista
-1 depar*|depart|departamento|departamento de|depose|deposer|deposit|deposit and|der mir|des que|desce*
-1 desde|desde <month>|detac*|detached|devis|dia|dia <number>|dia a|dice que|die <number>|die ganze
-1 diese woche|difference|digo|dining room|direc*|direccion|discu*|discussed|dista*|distance|do if
-1 do not|do the|do they|do this|do ye|documento|does your|dois|domin*|done|door|doors|down a|draft
-1 dream*|dreaming|dress|dripp*|dripping|dropp*|dryer|duele|dunkel|durfen wir|eat|echan*|egal was|eh
-1 ehrli*|ehrlich|ehrlich gesagt|eigentlich|eigentlich noch|ein|ein paar|eine frage|einen platz|einla*
-1 eintrag|einwe*|el|el <number>|el <weekday>|el agua|el certificado|el colegio|el de|el no|el otro
-1 el piso|el primer|elect*|electric car|elle etait|emerg*|emergency|empor*|empti*|emptied|en <few>
-1 en arret|en el|en pdf|en place|en su|en vuestro|encanta|encim*|encore le|encore mais|end of
-1 ende <month>|ends <number>|enfants|enfer*|engaged|engli*|english|enlace|enten*|entre el|entre las
-1 entreprise|entwi*|envelope|envie|envie de|erhal*|erhalten|es <number>|es nicht|es normal|escrito
-1 est bon|est ce|est l|est prevu|esta todo|estamos de|estate|estimado|et ca|et l|et moi|etait|etwas
-1 europ*|event|event*|evide*|eviter|eviter la|example pay|exams|except|exist*|expect|expected|expire
-1 explique|extension|extra*|extranet|eyes|facon|facto*|factory|faisa*|fall|famille|far ahead|faudra
-1 faut d|faut un|fecha|fee of|feier*|fenetres|ferme|ferry <few>|fetch|feuer*|feuerwehr|few|fianc*
-1 fichi*|fichier|filed|filled|film|fin|fin <month>|finally|find someone|finde|finger|firms|first ?
-1 first page|first thing|first week|fitted|fixing|flat fee|flying|folge*|follow|fonct*|fond|for
-1 for her|for me|for us|for you|forfa*|forma|formule|fotografiert|frances|frau dr|free for|frere
-1 freundlich|fridge|frigo|from <few>|from <weekday>|from a|from our|front|fruhj*|full name|fund
-1 fur <few>|fur meine|fur sie|furth*|further|g|gable|ganzen|garage|garage du|garantie|gebe|gedan*
-1 gedanken|geehrter|gegen*|geht das|gemacht werden|gemei*|gemel*|geneh*|genehmigt|gener*|general|genre
-1 gepru*|gern jemanden|gesch*|geste*|gestrichen|get|get my|get the|getau*|getauft|gibt es|gift card
-1 give the|glad to|glass|glaub|glaub ich|go ?|go about|go off|go through|goes on|going rate|going to
-1 good|good as|good day|good evening|good for|gorge*|gorgeous|got <number>|got a|gouter|graci*|grande
-1 grande y|grateful|grateful for|gratu*|grid|ground is|growth manager|grundsatzlich|grundstuck|grusse
-1 grusse aus|guests|gusta*|gustaria|gusto|guten abend|haben ist|haceis|haces|hacienda|had|had the
-1 half past|handed|happy to|hardly|has been|has done|has given|has gone|has retired|hasta entonces
-1 hat mich|hat sich|hause|hausverwaltung|have ?|have agreed|have all|have given|have got|have just
-1 have lived|have never|have one|have put|have seen|have set|have taken|have to|have your|having
-1 having the|hay <few>|hay menu|he can|he does|he has|he just|he said|he was|hear|hearing impaired
-1 helen|help us|her first|herit*|herma*|herzl*|herzliche|herzliche grusse|hey|hi there|hinge|hinten
-1 hire|his teeth|hit|hoffe|hold|home and|hones*|hoping to|horai*|horaires|horses|hot tub|hour ago
-1 hours and|how many|hund|husband and|i are|i believe|i ca|i come|i do|i go|i got|i have|i help|i hope
-1 i know|i mean|i must|i rang|i retire|i run|i said|i saw|i send|i still|ich den|ich es|ich soll
-1 idea es|if there|ignore|ihn|ihnen ein|ihnen im|ihr|ihr da|ihr postfach|ihr schon|ihrer seite|il faut
-1 im <number>|imagine|imogen|impai*|impaired|impaired so|impla*|impos*|in both|in principle|in so
-1 in the|in tomorrow|in until|in wales|in writing|inclu*|incom*|indic*|infor*|inher*|inherited
-1 instagram|instrument|insul*|inter*|interested|into a|invie*|invit*|invoi*|invoice <number>|iron|is ?
-1 is a|is being|is booked|is for|is good|is here|is in|is it|is now|is ok|is one|is only|is right
-1 is warm|ist die|ist noch|it <few>|it ?|it be|it costs|it even|it happens|it must|it over|it really
-1 it went|it what|it works|italian|j avais|jahre|je t|je viens|jeman*|jemanden|jen|job|jours pour
-1 juntas|just|just curious|just dreaming|just so|just the|just wondering|justi*|k|kann ich|kfw|kilos
-1 kindly send|kitchen of|kitchens|know|know that|komm|kommen|kommen sie|konnt|kontrolle|kuche
-1 l acompte|l anniversaire|l apporte|la baignoire|la caution|la cle|la mairie|la nuit|la premiere
-1 labra*|lady|laisse|laisser|landl*|langu*|lapsed|las <few>|las seis|last|last month|law has|lawyer
-1 le <number>|le code|le garage|le plan|le sol|leaf|least|leg|lena|les enfants|les plans|les yeux
-1 let me|let you|lette*|letter|letter from|letters|letzt*|letzte|lie|liebe frau|liebe jule|liegt
-1 like a|like me|like my|like someone|like yours|likely|link and|listed|listing in|litres|lived
-1 living room|livra*|llamo|lleva|llevamos|llp|llueve|lo demas|lo paso|lo que|lo suyo|login|lohnt
-1 long as|look before|looki*|looking|los vecinos|lost|love|lu|ludlow|luft|lumen|lunchtime|ma sœur
-1 machi*|magaz*|magazine|mains|maintenant|mais elle|maison de|makes|mal|mal de|manan*|mananas|mande
-1 manger|mann|mante*|many|maque*|maquette|march*|mari|market|marqu*|mas pero|matin on|may not|may or
-1 maybe <few>|maybe <number>|maybe a|me <number>|me a|me and|me faut|me gustaria|me hicisteis|me know
-1 me lo|me mando|me va|mean the|measure|measured|measurements|medic*|meets|meinte|members|men
-1 mentioned|mes|mesa|messages|meter|metros de|mets|mi novio|micro|micro*|microsoft|miedo*|mine|minim*
-1 minimum|minutes ?|minutes and|mir aufgefallen|mir bitte|mit <number>|mitad|mme|mo|mocht*|mochten
-1 modelo|moder*|moglich|mon frere|mon mari|monat*|monatlich|month on|moori*|mooring|morning and
-1 mother in|mother s|moulin|move out|move to|moved|moved to|movem*|much and|much as|much for|muchas
-1 mum is|music|mussten wir|my employer|my father|my husband|my parents|my phone|my uncle|n est
-1 nachrichten|nachsten|nada|nadie|names|ne m|near the|need <number>|need an|need and|need to|need you
-1 needed|negat*|nehmen|nehmen sie|never been|new|next and|next summer|ni idea|ni la|nicht mehr
-1 nicht was|nicht zu|nie|niece|night|no collateral|no longer|no need|no puede|no va|nobody is|nobody s
-1 noch nichts|noche y|noel|nom|nombre de|noon|norma*|normally|not bother|not come|not cross
-1 not decided|not go|not going|not i|note|noticed|nous|nous aimerions|nous sommes|nous venons
-1 nous voudrions|nouvelle|nov|novio|now and|now we|nowad*|nowadays|nowadays ?|nuest*|numero|nur mal
-1 o clock|o es|o si|ob das|obras|oder <month>|oder doch|of <few>|of <number>|of a|of attorney|of cost
-1 of course|of google|of next|of thing|of years|off tomorrow|oil|ojo|ok we|old i|on ?|on autopilot
-1 on en|on garde|on le|on les|on my|on one|on page|on sat|on sera|on sw|on that|on the|on top|on us
-1 once a|one at|one bed|one bedroom|one can|one day|one do|one is|one who|one without|only <coin>
-1 only <number>|only ?|onze|op|open the|opinions|optio*|options|or do|or early|or just|or may|or next
-1 or the|or thereabouts|or they|or your|order and|order is|ordre|ordre de|organ*|orien*|other|other*
-1 otherwise|ou <month>|ou la|our house|our lease|our site|out <weekday>|out at|out before|out of
-1 out or|over <coin>|paddo*|paddock|paga|pagar|page <number>|page and|pague <number>|paid the|pain
-1 panel|panic*|par jour|par un|parade|parce|parce*|paren*|parents|parish|parle|part ?|parte*|partir
-1 partir de|partner|partners|pas d|pas de|pas en|path|pay a|pay and|pay when|pays|paysl*|pedir*
-1 pensado|pensado en|pensamos|pente|people|people and|people have|per month|perce*|pere|perfectly
-1 pero mi|pesa|petite|peu pres|peut venir|peut vous|photo|piano|piedra|pierre|pipes|pis|place by
-1 place pour|plain pied|planc*|plans|plant*|plantas|plate|please it|please just|plenty|plenty of|po
-1 poco|podeis|podri*|poign*|polis*|polish|polished|poner|por|por cuanto|por el|por lo|por nosotros
-1 porque el|port|porte|portuguese|possible|postf*|postfach|pour eviter|pour nous|pour que|pour une
-1 pour vous|pourriez vous|pouvez m|pouvoir|power and|power of|pre|preis|premi*|prend*|prendre|presq*
-1 presque|presupuesto|pret|prete*|price and|primavera|primera|principle|printemps et|probably do
-1 probleme|prof|progr*|properly|proposal ?|proposals|propr*|provi*|publi*|puerta|put aside|put by
-1 put it|put my|putting it|qu est|quality|quand il|quara*|quarantaine|que ca|que cuenta|que en
-1 que este|que la|que les|que mi|que nos|que nous|que tiene|que viene|que vous|queda*|queri*|question
-1 qui s|quiere|quinze|quisi*|raised|rate and|rather than|real|recar*|receipts|receive your|recent
-1 recep*|reception|recev*|rechnen|recit*|recital|reckons|recom*|reden|redone|ref <number>|refused
-1 region|regis*|registrar|registration|registro|reglement|reha|remittance|remod*|remodel|removed
-1 rempl*|remplacer|renew*|renewal|renvo*|replacement|reply|reply stop|reply yes|reponse|repos*
-1 reprendre|represent a|resid*|respo*|reste|retai*|retain|reten*|retire|retirement|retro*|retrouve
-1 reuni*|reunion|rev|reve d|reviews|rid|rid of|ridge|riding|right|ring the|ringi*|ringing|road|rojo
-1 roman*|romanian|roof and|room for|room is|roughly <number>|roughly ?|round this|route|runs out
-1 s back|s done|s from|s my|s ours|s still|s there|s under|s worth|saber que|safety|said get|said i
-1 said yes|sais|sale el|sale mas|sale una|same day|same time|sandw*|sandwiches|sandwiches and|saute
-1 say i|say that|say they|say to|say yes|says <few>|says a|says he|says i|says no|schic*|schicken
-1 schicken ?|schlo*|schon*|schone|se casa|se passe|seance|second|second half|secure|see how|seen a
-1 segme*|seguro|sehen|sehr geehrter|selber|sellers|semaine|seman*|semana y|semanas|semes*|semester
-1 semi in|send a|send over|send you|send your|sent from|serem*|seremos|service is|sesion|sessi*
-1 session|set a|set us|settle|settle the|settlement|setzen lassen|she said|she will|she wo|shipp*
-1 shipper|short video|should be|should have|shows|si elle|si hace|si no|si on|si tout|si vous
-1 side gate|side is|sides|sie bitte|sie im|sie wieder|signa*|signed|silly|since about|since the|sing
-1 singa*|singapore|sir we|sister in|sister is|sister s|site|sitti*|sitting|sitting in|size of|slate
-1 so that|soiree|soit|soit fait|solic*|solicitor|soll|some|some time|someb*|somebody|somebody come
-1 someone in|something|something in|something like|sommer|sommes <few>|somos|soon as|sooner|sort
-1 sorted|sous|sowas|soy la|spani*|spat|spring do|sqm|stade|stage|star|start on|start with|statements
-1 steps|steue*|stiff|still have|still open|still the|stone|stopp*|storage is|storm|strai*|straight
-1 strange|stubb*|stubborn|students|stund*|stunden|stunden ?|such|suche eine|suis|suite a|suits you
-1 sujet|superbe|suppo*|supposed|supposed to|sur <number>|sur le|surem*|surement|surgery|survey on
-1 sus datos|suspended|switch|sworn|sœur|t|t <number>|table|tache|tag|tage|taille|take|taken|taking
-1 taller|tant que|tarif|teeth|tel|telefon|tell|tell me|tell us|telly|temas|tenant|teneis|tenem*
-1 tenemos|tenemos <number>|tenerlo|tent|terms|terrasse|tested|tests|tete|th <month>|th as|th i|th or
-1 th the|than the|than we|thank*|thanks|that <number>|that even|that kind|that one|that she|that what
-1 the afternoon|the agm|the baby|the balance|the bank|the battery|the car|the chap|the clocks
-1 the deeds|the design|the earliest|the end|the extension|the field|the form|the gable|the garden
-1 the going|the home|the lane|the main|the may|the morning|the new|the nhs|the ones|the piano|the pub
-1 the quote|the receipts|the residents|the school|the secure|the shower|the side|the size|the surgery
-1 the text|the thing|the van|the week|the wheel|the winter|the work|the works|them|them and|them we
-1 there|there*|thereabouts|theres|they did|they do|they were|they would|thing tomorrow|think ?
-1 this address|this something|throu*|through|through your|tight|til|time for|time in|time she|tiny
-1 tired|to ?|to and|to be|to buy|to do|to find|to go|to leave|to let|to open|to sort|to start|to touch
-1 to us|tocht*|tochter|today and|todos|told|tomas|tombe|tomorrow at|tomorrow can|tomorrow or
-1 tomorrow so|tonig*|tonight|topics|toucher|tourne|tours|toute facon|trabajais|trabajo en|tradi*
-1 trading|train|trans*|transfer it|transfiero|trasl*|trava*|travaille|triste|trois*|troisieme|trophy
-1 truc|turning <number>|turns out|tut|twins|uber den|ubera*|uberh*|uberweisen|umzug|un|un coin
-1 un despacho|un petit|un peu|un premier|un seul|unas|uncle|uncle s|und die|und ist|und nicht|under
-1 understand|une heure|une maquette|une semaine|une tache|ungefahr ?|unit <number>|uns das|uns die
-1 uns im|uns in|unser sohn|unser*|unsere hochzeit|unsere tochter|unver*|unverbindlich|up|up <weekday>
-1 up a|up by|uprig*|upstairs bathroom|us ?|us an|us down|us how|us to|us we|va|vais|valid|vat|vehic*
-1 velo|vende|venis a|venons|verfu*|verle*|versichert|version|verti*|vertical|vez|viele grusse|viene
-1 vient|viewed|virem*|virement|vit|vitra*|vitrage|vivim*|vivimos|vivimos en|voitu*|voiture|volver
-1 volver a|von|vorau*|votre prix|vouch*|voucher|voulez|vous ?|vous m|vous me|wait until|wann ist
-1 want to|wants the|waren sie|was ?|was here|was in|was looking|was sie|was told|water|water since|we
-1 we are|we could|we ever|we go|we know|we like|we make|we may|we rent|we saw|we see|we sign|we think
-1 we would|web|webma*|webmail|week ?|week i|week of|weekd*|weeks ago|weg|weiss nicht|well ?|wenn
-1 wenn man|went|were the|were to|werkstatt|what do|what s|what sort|whatever you|when do|when they
-1 whether we|which i|while we|whitby|who do|who has|who is|who would|wie viele|wife and|wife has
-1 will bring|will collect|will do|will take|wind|windo*|windows|wing|winte*|wir denken|wir es
-1 wir haben|wir sie|wird|wird am|wish|wish to|wissen|with a|with photos|with someone|within the|witho*
-1 without|woche|wollen|wondering what|word|work for|work on|works|would a|would ask|would both
-1 would help|would the|would u|write about|writt*|written|wurden|xmas|y|y en|y la|y las|y mettre|y mi
-1 y no|y te|ya lo|ya se|ye|year ?|year i|year or|years and|years we|yes please|yes to|yet and|yet he
-1 yeux|yoga|you <weekday>|you able|you by|you check|you do|you look|you on|you please|you run
-1 you still|you tell|you the|you took|your domain|your fee|your full|your kind|your leaflet|your time
-1 your trophy|yours is|zero|zieht|zu uns|zuges*|zusam*
-2 ! do|! on|: bit|: en|: la|: su|<coin> de|<coin> ht|<coin> par|<compares prices>|<cool 1>|<cool 3>
-2 <emergency>|<few> adults|<few> autres|<few> cats|<few> flats|<few> habitaciones|<few> hundred
-2 <few> in|<few> kids|<few> mins|<few> minute|<few> o|<few> pages
-2 <has a small matter with what was done>|<has the wording of bulk mail>|<has the wording of phishing>
-2 <is a complaint or a guarantee case>|<is about an existing order or appointment>
-2 <is about an invoice or a payment>|<is still considering>|<is support>
-2 <is unsure whether you do this>|<later>|<month> avant|<month> but|<month> c|<month> can|<month> donc
-2 <month> el|<month> from|<month> have|<month> hola|<month> if|<month> mais|<month> meeting
-2 <month> need|<month> nos|<month> o|<month> oder|<month> on|<month> or|<month> pero|<month> to
-2 <month> vous|<month> what|<month> would|<names something that went wrong>|<numb*|<number>
-2 <number> <month>|<number> ans|<number> b|<number> but|<number> c|<number> de|<number> dec
-2 <number> die|<number> el|<number> et|<number> feb|<number> feet|<number> ft|<number> hours
-2 <number> hrs|<number> invitados|<number> j|<number> jan|<number> jours|<number> leute|<number> lo
-2 <number> mas|<number> mill|<number> million|<number> millones|<number> min|<number> minutes
-2 <number> nos|<number> nov|<number> oder|<number> of|<number> og|<number> ou|<number> page
-2 <number> per|<number> personen|<number> plus|<number> qm|<number> r|<number> sur|<number> tagen
-2 <number> th|<number> uhr|<number> und|<number> weeks|<number> what|<number> y|<number> yrs
-2 <number> zimmer|<promises more customers>|<spam 0.5>|<spam 1>|<spam 3>|<support 0.5>|<undated>
-2 <unhurried>|<urgent>|<wants 2>|<weekday> !|<weekday> :|<weekday> <weekday>|<weekday> are
-2 <weekday> de|<weekday> den|<weekday> il|<weekday> me|<weekday> night|<weekday> no|<weekday> one
-2 <weekday> pasado|<weekday> so|<weekday> with|<wishes price>|<wishes visit>|<within 120>|<within 21>
-2 <within 3>|<within far>|<words 60>|? ?|? c|? el|? estoy|? et|? it|? je|? kids|? kind|? lo|? mein
-2 ? mi|? no|? nos|? nur|? o|? ou|? seria|? she|? si|? solo|? un|? und|? vous|? what|^ <number> of
-2 ^ <weekday>|^ about|^ all|^ allo|^ auf|^ been|^ been thinking|^ bitte|^ bonjour c|^ bonjour docteur
-2 ^ bonjour nous|^ coucou|^ could i|^ dad|^ depuis votre|^ door|^ dropped|^ estoy|^ fur die|^ good
-2 ^ good afternoon|^ got a|^ guten abend|^ hallo herr|^ hay|^ hello dear|^ hello we|^ huhu|^ i do
-2 ^ ihr|^ ihr habt|^ im <month>|^ je me|^ les|^ liebe frau|^ maman|^ mi hija|^ mi padre|^ muy|^ not
-2 ^ on n|^ our|^ papa|^ planning|^ pour|^ quick one|^ re :|^ right|^ sale|^ school|^ she|^ taking
-2 ^ taking on|^ tenemos|^ tengo <number>|^ thanks for|^ the|^ the ash|^ the boiler|^ thinking of
-2 ^ vous|^ vous etes|^ was kosten|^ was kostet|^ we|^ we are|^ we can|^ we had|^ we might|^ we move
-2 ^ we own|^ what s|^ what would|^ wir nehmen|^ y|^ y a|^ you have|^ your mailbox|a barn|a battery
-2 a box|a car|a ce|a child|a christening|a course|a cuanto|a deposit|a droite|a ete|a fait|a field
-2 a fortnight|a free|a full|a hedge|a kitchen|a medir|a nuisance|a one|a page|a parle|a peur|a price
-2 a problem|a proposal|a quelqu|a rough|a saint|a set|a sheet|a slot|a thing|a third|a torch|a tout
-2 a toute|a tree|a van|a vous|a wedding|ab <weekday>|ab wann|abend|aber|aber der|aber nicht|abgeh*
-2 abges*|abholen|aboga*|abogado|about <month>|abrir|absolute|acade*|accept|accepte|acces|accom*|accord
-2 accord pour|acepta|achete|acte|actua*|addresses|adjunto|adresse|adults|advise|advise your|after
-2 after <few>|after easter|after new|after next|after that|after*|afternoon|afternoon and|age|agence
-2 agenda|ago|ago and|ahori*|ahorita|ai besoin|ai ete|ai passe|ai toujours|aimerait|ait|alber*|aleman
-2 algo|algo asi|algo de|algo para|algo que|alguien que|all evening|all i|all of|all week|alli|allo
-2 allow|along|along the|alors que|alquiler|already in|am giving|am on|am thinking|am writing|ambas*
-2 amigas|among|amount|an <number>|an appointment|an article|an die|an estimate|an idea|an oil|an passe
-2 an prochain|and after|and could|and in|and left|and look|and measure|and my|and noticed|and now
-2 and send|and when|and yours|anfang <month>|angek*|angestellte|anmelden|annee|annee prochaine|annees
-2 annon*|annual|ano pasado|anodes|ans de|ans en|ans il|anseh*|ansehen|answe*|answers|antes o|antif*
-2 antworten sie|any evening|anything like|anything until|anzah*|anzahlung|apart|apell*|apellido
-2 app says|appart|appartement|apprentice|approved|apres <number>|apres les|archi*|ardoi*|are <few>
-2 are <number>|are away|are booked|are both|are passing|are planning|are we|argum*|arms|arran*
-2 arreglar|arrive|arrived|arrivee|article|articulo|as far|as it|as last|as such|as the|as to|asesor
-2 aside for|asked|asks|assessment|at it|at noon|at ours|at st|attaq*|attends|attes*|attestation|attor*
-2 attorney|au moins|au nom|auch|auch so|audit|auf dem|auf die|auf einer|auf ihre|auf seite
-2 aufgefallen dass|aun|aun no|aunt s|aura <number>|aus|ausse*|autant|avais|avait|aval|avant <number>
-2 avant de|avant les|avant minuit|ave|avec mon|avec un|avez une|aviez|avis|ayer y|b|baby grand|back
-2 bad|bag|bain|baja|bajo|balan*|balance|balcony|balli*|ballon|ballp*|ballpark|bank transfer|barato
-2 barbe*|base|basket|bathroom in|batte*|batterie|bauen|be <few>|be ?|be a|be after|be done|be good
-2 be here|be more|be off|be out|beant*|beantragt|beat|beaut*|beautiful|bechs*|bechstein|bed flat
-2 bedrooms|beech|been in|been thinking|been to|befor*|before i|before that|beforehand|begin*|beginn
-2 beginner|beginning|begins|begleitung|bei der|bei uns|beige|bereits|berge*|besch*|bescheid|besoin d
-2 bespr*|best price|besta*|bestatigen sie|besti*|better for|bien a|bien etre|bieten sie|bilde*|bildern
-2 bill and|birth|birth certificate|bishe*|bisho*|bishopston|bitco*|bitte bestatigen|bitte noch|blanco
-2 bless|block|block of|boden|boiler|bon pour|bonito|bonjour c|bonjour docteur|bonjour nous|bonjour on
-2 bonsoir on|boot|bosch|bouch*|bouge|bought a|bout|bout de|box in|branc*|brand|bras|brass|brauche
-2 brauchen wir|brauchte|braun|break|bring her|bring them|bring*|bringen|broch*|brochure|brochure ?
-2 bromp*|brompton|brother s|budget :|budget <number>|budget is|buffet|builders|built|bunga*|bungalow
-2 bungalow in|bus|but i|but it|buy|by <month>|by <number>|by a|by any|by bank|by easter|by our|by then
-2 by tomorrow|ca <number>|ca ?|ca ne|ca se|ca va|ca vaut|cabe|cabinets|calen*|calls|cama|cambiar el
-2 cambie|cambio de|came across|can|can one|can work|cance*|canci*|cannot|capit*|capital|cara|carav*
-2 caravan|care of|cargo|carpo*|carport|carry on|cartons|casa de|casa el|casa en|casad*|casados
-2 casamos el|casas|cash|cash or|casi|casi no|casino|caso|cat|catalogo|catalogue|cats|cave|ce genre
-2 ce moment|ce qu|ce qui|ce sera|cell|celui|centr*|cerrada|cerrado|ces jours|cette|cette fois
-2 cette semaine|chairs|chais*|chambre|chambres|chance of|change|changes|chape*|charge ?|charge a
-2 charge per|charger|charm*|chat ?|chaude|chauffe|chauffe eau|cheaper|check*|checked|chef hat|chemi*
-2 cheque|chercher|chica|chica*|chicago|chien|chocolate|choir|choisir|choose|chose que|christening
-2 christening on|church|ci joint|cita ?|claro|class*|clean|cleaned|click|clientes|clock|cob|cobra*
-2 cocka*|cockapoo|coeli*|coeliac|coffr*|collect|collegue|combien ?|combien la|come ?|come for|come on
-2 come round|coming off|comio|comme|commence a|comment on|committee|community|como son|companies
-2 company and|comparing|compe*|complaint|completion|completo|compo*|compramos|compromis|comunion
-2 comunion de|con algo|con eso|con las|con lo|con los|concr*|concrete|condu*|confirm|confirm your
-2 confirmez|congr*|conseille|considered|const*|consulta|consultant|contact form|conte*|conteste
-2 contratar|contre|controle|conversation|conversion|convo*|corre*|correos|cost ?|cost and|costa*
-2 costaria|coucou|could do|could not|coule|coupe|coura*|courant|courriels|course|cream|creat*|credi*
-2 credit card|credito|creus*|crois|crown|cry|cuanto sale|cuantos|cuarto|cuento|cuesta|cuisi*|cuisine
-2 cumple|cumple <number>|cumpleanos|cumplen|cup|cupbo*|curre*|d apres|d avance|d avoir|d heure
-2 d identite|da ich|dach|dad s|damage|dando|daniel|dans ce|dans les|dans un|darin|dark|das an|das auch
-2 das finanzamt|das geld|das mit|das uberhaupt|dass er|date :|date yet|dates|datos|daughters|day
-2 day <number>|day and|day before|day but|day is|days and|de <number>|de bain|de casa|de casados
-2 de large|de mes|de pago|de plus|de precios|de prix|de temps|de verdad|dear i|debut|debut <month>|dec
-2 decides|decidme|decir|decis|decke|declare|decou*|decro*|defin*|degre*|dej|del piso|delai|delic*
-2 delig*|delighted|deliv*|delivered to|delivery|dem <number>|demain a|demain ou|demas
-2 den weihnachtsferien|den winter|denen|denk|denk ich|denken an|denn bei|dentro|depuis <number>
-2 depuis l|depuis votre|der estrich|derec*|derecha|derek|derriere la|des <weekday>|des annees
-2 desde <number>|desha*|deshalb|design|despi*|despu*|despues|despues de|desti*|detras|diabe*|dice
-2 dicho|did my|did not|did the|did you|die|die fassade|die kleine|die neue|die rechnung|die stunde
-2 diese|dieses|difer*|diferencia|digit*|digo que|dijisteis|dinero|dining|dinner|discreet|dise|diskr*
-2 disons|displ*|display|dit qu|divor*|divorce|do <number>|do about|do all|do any|do anything|do for
-2 do i|do that|do we|do your|docte*|docteur|docto*|doctora|document|documents|does it|does one
-2 does the|dogs|domain|domic*|donde se|done and|done by|done in|dont|door ?|door is|door s|dormi*|dors
-2 doubl*|douche|doute|down|down and|down in|down on|down to|down with|dragg*|dragging|drawer|drive
-2 drop it|dropping|dry|dryers|du <number>|du voisin|due at|durch|durch*|durfen|each other|earli*
-2 earliest|early|early <month>|early next|eaten|eaten since|eau|eau chaude|eclai*|eclairer|ecrit|edge
-2 eight*|ein neues|ein traum|einba*|eine firma|eine freundin|eines|einig|el coche|el contrato
-2 el dinero|el diseno|el envio|el escaparate|el jardin|el local|el medico|el pasaporte|el que
-2 el registro|electrique|elf|elle a|elle ne|embar*|empfa*|empieza|employer|empre*|en a|en algun
-2 en echange|en ligne|en lyon|en parle|en piece|en pozuelo|en un|en una|en visio|encen*|encon*
-2 encore la|end|energie|enfin je|entera|entera ?|enton*|entonces|entrado|entre|entregan el|entretien
-2 enveloppe|envia*|enviamos|envoie une|envoyez|equip*|er|erst im|erst mal|erste|es <few>|es de|es geht
-2 es ist|es por|es solo|escalier|escap*|escaparate|ese dia|eso|eso es|eso lo|espan*|espanol|esperando
-2 esperar|espere|espere que|essayer|est|est <weekday>|est arrivee|est au|est bien|est d|est en
-2 est parfait|est passe|est plus|est pour|est un|est venu|esta bien|esta noche|estamos en|estan|esto
-2 estrich|estufa|et|et <few>|et c|et ce|et elle|et le|et me|et mon|et ne|et si|et un|et voudrions|etat
-2 etoil*|etoiles|even|even possible|even something|evenings|ever get|every day|ex husband|exactement
-2 exam|exam is|excel|excha*|exchange|existe|existing|exklu*|expec*|expert|expir*|expli*|exten*
-2 external|extra|f <number>|facade|facing|failed|fais le|fait pour|faites ce|far as|faudrait une|feb
-2 fee|fee ?|fees|fehlen|femme dort|fenet*|fera|ferai|ferry|fertig|fest|festg*|fete|fetes|feuil*|fiche
-2 fiest*|fiestas|fifty|figura en|figures|file|filing|fill|finalement <number>|finales de|finance
-2 finanzamt hat|finca|find out|finished|fire|firmado|firmamos|first <few>|first fortnight|first one
-2 first time|fish|fits|fitter|flach*|flachdach|flat ?|flat in|flat on|flat roof|flexible|flight|floor
-2 floor <number>|floor i|floor in|flota*|flower|folded|folk|folle*|fondo|for <coin>|for ?|for both
-2 for it|for our|for sale|for that|for when|forecast|forget|forward the|fotos|francais|free|free on
-2 freundin|freundlichen|freundlichen grussen|fri <number>|fria|frist|frist*|from home|front of|fruhe*
-2 fruhestens|fue|full|fundi*|funding|funer*|funeral|fur mich|fur uns|furni*|furniture|fuss|ganz ohne
-2 garage roof|garan*|garde|garden is|garten|gave me|geben|gehen|geht es|geht s|geles*|gelesen|genau
-2 generation|german|gestell|gestern|gestr*|get <number>|get her|get them|gift|given|giving out|gleic*
-2 gluten|go for|go on|god|god bless|goes in|going up|gold|gone and|gone for|good afternoon
-2 good morning|government|governors|grad im|gran|grandfather|granit|gratte|gratuit|gravi*|greni*
-2 grenier|grille|ground floor|group|groupe|grout|grown|growth|grun|grund*|grundach|gruss*|grussen
-2 guess|gutter|habe|habe ich|haben|haben ?|haben jetzt|haben noch|haben sie|habitaciones|hablo
-2 habra que|habt|hace <few>|hace <number>|hace un|hacia|haie|hair|half|half <few>|half a|half of
-2 hall in|hallo herr|halte*|han|happy|has a|has it|has moved|has not|hasta|hasta <month>|hat heute
-2 hausv*|have <few>|have asked|have been|have decided|have heard|have only|hay ninguna|he s|he will
-2 head ?|heads*|hear what|heari*|hearing|heate*|heaters|heati*|heating|heira*|heiraten|hello dear
-2 hello we|her round|here from|here last|here till|hermano|hesit*|hesitons|hier soir|hija|him in
-2 hiver <number>|holdi*|holiday|holzb*|homeo*|homeowners|homeowners in|homep*|homepage|hoping|hora
-2 hora que|horlo*|hosti*|hosting|hotel|hour and|hours with|house in|how far|how it|how soon|how to
-2 hoy me|hr|hrs|ht|huhu|hundr*|hundred|hung|husband s|i bring|i came|i could|i guess|i like|i need
-2 i never|i own|i paid|i sent|i sign|i took|i wonder|ich auch|ich die|ich eine|ich konnte|ich mag
-2 ich such|ich weiss|ich wurde|ici|idea de|idea of|ideal*|ideally|idee de|identite|ido|if that|if we
-2 ihm|ihn nicht|ihnen die|ihr am|ihr konto|ihrer region|ikea|il|il aura|il faudrait|il ne|il y|ill
-2 im <month>|im janner|im monat|impec*|impeccable|implantes|impor*|importe quelle|impre*|impri*
-2 in <number>|in <weekday>|in ?|in an|in any|in before|in by|in der|in from|in front|in his|in it
-2 in last|in law|in laws|in my|in next|in our|in place|in spring|in unserem|including|including the
-2 indicate|indiq*|inner*|innerhalb|innerhalb von|inox|inqui*|instalacion|instant|inste*|instead
-2 instead of|institutrice|instruct|insulation|interest|interieur|invierno|inzwi*|inzwischen|iphone|is
-2 is <coin>|is <few>|is <number>|is already|is an|is at|is better|is done|is due|is leaking|is no
-2 is there|is water|island|ist aber|ist erst|ist es|ist mir|ist schon|ist sie|ist von|ist zu|it|it a
-2 it again|it all|it as|it at|it before|it can|it cost|it did|it does|it he|it how|it may|it needs
-2 it says|it should|it since|it there|it to|it true|it was|it will|its|its a|izqui*|j adore|j attends
-2 j espere|jabs|jahres|jahreswechsel|jaja pero|janner|je commence|je crois|je prefere|je prends
-2 je regarde|je sais|je veux|jemand|jette|jetzi*|jetzt schon|jo|john|jouab*|jouable|jour je|jule
-2 juntando|jusqu a|jusque|just a|just like|just nosy|just now|justificante|kann|kapaz*|kapazitat
-2 keep the|keepi*|keeping|keeps|keine|keiner|kettle|kids are|kind of|kinde*|kindern|kindly
-2 kindly confirm|kirsc*|kit|kitchen ceiling|kitchen in|klavier|km <number>|knee|know how|know i
-2 know is|koln|komme|kommen wir|kommt|konntet|konto|kosten|kosten <number>|kowalczyk|kumpel|kunde*
-2 kurz|l|l agence|l ancien|l annee|l audience|l eau|l ete|l instant|l interieur|l ouverture|la|la ?
-2 la casa|la chambre|la comida|la cuisine|la del|la direccion|la facade|la fin|la idea|la instalacion
-2 la joue|la junta|la lettre|la liste|la moitie|la neige|la page|la parcela|la pena|la petite
-2 la primera|la prochaine|la proxima|la question|la reunion|la route|la segunda|la taille|la tienda
-2 la verdad|la voisine|lache|lake|lamin*|landlord|landlord s|lang ist|lange|las|las llaves
-2 last <weekday>|last done|last nite|last spring|late husband|lauft auf|lauft die|laugh|laws|le
-2 le chat|le chauffe|le compromis|le faire|le jour|le monde|le nouveau|le parquet|le permis|le plafond
-2 le premier|le terrain|le velo|le week|leani*|leaning|learn*|learning|leave|leave it|leaves|led|left
-2 left it|lejos|length|les <few>|les fetes|les meubles|les premiers|lesson|lets|letzte woche|liefern
-2 lien|lifted|lifti*|lifting|like|like <number>|like somebody|like them|like this|likes|lily|lime
-2 limited|lined|lined up|link|lista|lista de|lit|little|living|livrez|llega|lo puede|lo puedo|location
-2 long|long and|longer|longu*|longues|look|looking to|lorem|los anos|loud|lounge|lover|ls|luego|luna
-2 lunch for|lying|lying in|m|m <number>|m de|m of|ma mere|ma soeur|ma tante|machen ?|macht|madera|mail
-2 mailb*|mailbox|maint*|mais j|mais mon|maison a|make a|mal depuis|mal einen|maman|man|manage|managing
-2 manana ?|manana temprano|manch*|manej*|manejan|mano|manqu*|marca|marche|marido|marie|marriage
-2 married on|marti*|mas barato|mas de|mas o|match|mates|matin|matin c|matin la|matin le|may <number>
-2 may be|maybe next|me|me an|me decis|me dijisteis|me in|me permets|me puede|me suis|me the|me what
-2 me you|mean|medir|meeti*|meeting|mehr|mein sohn|mein vater|meine schwester|mejor|melden|membe*
-2 meme chose|menos ?|menos el|mer|mere|messa*|message|messe|metres of|meubl*|meubles|mi|mi abuela
-2 mi hermano|mi hija|mi marido|mi padre|mi papa|mi suegra|mid|mid <month>|middle|miedo|miel|mient*
-2 mientras|might do|might just|might want|milea*|mileage|milli*|million|millo*|millones|millones de
-2 min|minuit|mio|mis|mis padres|missing|mit der|mit freundlichen|mitgl*|mitte*|moglichst|moi
-2 moins cher|mois|moitie|moles*|moment|moment la|mon pere|money put|month or|month*|morgen fruh
-2 morgen oder|morning ?|mornings|mortg*|mortgage|moss|motivo|move a|moved in|moyen*|moyenne|much is
-2 much to|mucho|muebl*|muebles|mussen|must|must be|muy bien|my dad|my ex|my family|my gran
-2 my grandmother|my head|my landlord|my mother|my nan|my neighbour|my nephew|my private|my sisters
-2 my wife|myself and|myself in|n avons|n importe|nach|nach <number>|nach den|nach der|nachreichen
-2 nachste|nada de|nan|nan s|natur*|natural|ne presse|ne savons|ne se|near|necesitamos|need about
-2 need help|needs|needs a|negoc*|neigh*|neighbor|neighbour s|neith*|neither|nephew|nervo*|nervous|neue
-2 never|nevera|new one|next|next step|next week|nhs|ni|ni siquiera|niamh|nice|nicht an|nicht der
-2 nichts mehr|nietos|ninety|ningu*|nino|nite|no <number>|no corre|no date|no drama|no entiendo|no idea
-2 no la|no lo|no particular|no rush|no sabemos|no tengo|no viene|nobody|noch die|noch gar|noch zu
-2 noirs|nom de|nombre|nombre :|nominated|none|none of|north|nos entregan|nos han|nosot*|nosotros|nosy
-2 not do|not even|not for|not have|not let|not need|not own|not see|not sure|not take|not the|notes
-2 notre|nous a|nous avons|nous cherchons|nous faudrait|nous faut|nous hesitons|nous n|nous pensons
-2 nous serons|nous souhaitons|nouveau|nouvelles|nouvelles de|now|now <few>|now the|now what|nuestra
-2 nuestro|nuisa*|nuisance|numbe*|numbers|nur noch|nur so|nurse|o <few>|o manana|o menos|o no|o sea
-2 o solo|ob|ob man|oben|obligatoire|obten*|occas*|occasion|occupe|oct|octav*|octavia|oder <number>
-2 oder muss|oder nur|oder ubermorgen|of everything|of interest|of months|of tea|of the|of them|of what
-2 of you|off in|off me|off the|offered|ofrec*|ohren*|oil change|okay|old and|olivos|on <weekday>
-2 on account|on aimerait|on an|on and|on for|on m|on our|on peut|on prefere|on reve|on verra|on vient
-2 on what|once the|one|one <number>|one for|one off|one on|one or|one side|one thing|one wheelchair
-2 only <few>|only if|only in|only pay|only the|or|or <month>|or at|or fri|or is|or no|or only
-2 or tomorrow|orange|ordin*|ordon*|ordonnance|origi*|original|others|otra vez|otro lado|otros <few>
-2 ou je|ou seulement|ouest|oui je|oui on|our bathroom|our fence|our roof|our side|ours|ours is|ourse*
-2 ourselves|out ?|out a|out and|out in|out to|out we|ouverture|oven|over <few>|over a|over and|over my
-2 over to|overl*|overn*|overnight|overs*|own a|owners|p|packed|padres|padres cumplen|pages|paid|paiem*
-2 paiement|paint|panels|panels and|panes|panne*|panneaux|papie*|papiers|par|par contre|par le|par mois
-2 para el|para la|para no|parcela|pare|parfa*|parfait|parle d|partes|particulier|particuliers|parts
-2 pas recu|pasada|pasado|pasap*|pasaporte|pasil*|pasillo|passage de|passat|passee|passer demain
-2 passiert|passing|passive|passport|past the|patch|patricia|patro*|pay it|pay now|pay the|payme*
-2 payment|pcs|pedal|pedir|pediria|peine|pelou*|pendiente|pensa*|pension|penso*|pensons|people actually
-2 pequeno|per head|per square|perdon|permets|permets de|permit|pero no|persona|personne n|persons
-2 petit dej|petite question|petits|peut attendre|peut on|peux la|pflan*|pflanzen|phone number|physio
-2 piano de|picked up|pidie*|pidiendo|piece ?|piece jointe|pierna|pies|pine|piso de|piso en|places
-2 plafo*|plafond|plais*|plaisir|plancher|plann*|planning|planning to|planta|plaqu*|plaster|platt*
-2 platze|playa|played|plaza|pleas*|please|please can|please see|pleased|pleased to|plus a|plus cher
-2 plus la|plus rien|pneu|poco de|podem*|podemos|podrian|points|poles|police have|poliza del|poner*
-2 ponerle|por donde|por las|por persona|por solo|por un|porti*|portillon|portu*|portugal|possi*|postc*
-2 posts|pour|pour de|pour faire|pour ma|pour moi|pour mon|pourriez|pouva*|pouvait|pozue*|pozuelo
-2 praxis|prefe*|prefere|preference|pregunto|premier|premiers|premium|prends|prepared|pres|press*
-2 pressure|presu*|prevu|price ?|price for|price list|prices|primera hora|printed|privado|privee
-2 probate|problem i|proce*|proch*|profi*|profile|promi*|proper|property|propi*|proprietaire|prove*
-2 proveedor|provision|proximo|prueba|pta|pub|public|puede|puedes|puedo ir|pulled|pusie*|pusieron
-2 put together|pv|qu il|qu une|quand ?|quand on|quant*|quantity|que ce|que cela|que habra|que le
-2 que quiero|que si|que tal|que vinieron|que votre|quedado|quedo|quels|queriamos|querr*|querria|quid
-2 quiet|quiet*|quite|quotes|radiator|radiators|rail|rails|ran|rang|raus|rd|re :|reade*|readers
-2 ready to|reason|rechnen ?|rechnet|rechnung <number>|recibir|recko*|reclame|recommend|recuperer|redo
-2 ref|refai*|refaire|refait|regar*|regen|regio*|regle*|reglez|reich*|reichen|remar*|remis|remise
-2 remon*|rende*|rendu|rentr*|renvoyer|repair|repar*|repas|repei*|repon*|repondez|reserva|responda
-2 resta*|reste*|restent|reve|revision|rez|richten|richtige|rien|rien d|rien ne|right ?|right person
-2 ring|rise|robe|rolled in|ronda|roofer|room and|rot|roto|roue|rough|roughly how|roule|ruban|rue des
-2 rugby|rush at|s an|s at|s due|s fine|s free|s gone|s it|s just|s mir|s moved|s name|s not|s now
-2 s occupe|s off|s office|s one|s only|s that|s too|s wedding|s y|sabem*|sabemos|sabemos si|sacar
-2 sagen|said he|saison|sala|salga|salida|salido|salle de|salud*|saludo|saludos|same spot|sans
-2 sans doute|santa|sapph*|sapphire|sash|sat <number>|sauna|saute*|save|saved|savoir|savons|savons pas
-2 saw|saw a|saw you|saw your|say it|say the|saying|says the|says we|scan|schen*|schicken sie|schmi*
-2 schnee|schon|schon einmal|schon mal|schon seit|schwester|se|se puede|se que|se si|se ve|seat|sechs*
-2 secon*|second hand|see our|seems to|seen|seen the|seguimos|segun*|segur*|seguramente|seit
-2 seit <month>|seitd*|seitdem|seite <number>|seite ist|selle*|selli*|selling|semaine ?|semana|semana ?
-2 semana santa|senci*|send|send it|sent|seo|ser|sera|serait bien|seria|seria para|seriamos <number>
-2 series|serio|serons|sessions|set of|settled|settling|seule|shall i|she has|she is|she s|she says
-2 she would|shelv*|shelves|shifts|ship|should|should we|show on|si algun|si c|si el|si lo|si possible
-2 sich bei|sicht*|sie|sie <number>|sie an|sie fur|sie ihre|sie noch|sie von|sign ?|sign and|sign in
-2 signed off|signed up|sigo|sigue|silk|sillas|simply|sin ascensor|sin aval|since|since <number>
-2 since last|since we|since yesterday|sind <number>|sink|siqui*|siquiera|sir|sit down|site and|site et
-2 sitzen|sixty|sizes|skoda|skoda octavia|sleep*|sleeping|slip|small|smell|so <few>|so <month>
-2 so <number>|so ?|so ein|so i|so the|so there|so von|so we|sobald|sobald es|societe|society|sohn
-2 soire*|soirees|sois|solid|soll im|sollen wir|solo <number>|somebody in|somed*|someday|someone come
-2 someone who|somet*|something about|something i|sometime after|sommes|son|son anniversaire|song|sonne
-2 sons|sont|sophie|sorry to|sort de|sort of|souhaitons|sound|souris|sous <number>|sous le|space|spain
-2 spate*|spatestens|speak*|speaks|speicher|spielen mit|spielt|sprea*|spreadsheet|square|square metre
-2 stages|standard|stark*|steel|steht in|steht seit|step|still has|stock|stock ohne|stone cold|stress
-2 strin*|strings|stripped|stude*|stuff ?|su paquete|subir|such a|suegra|suffi*|suggested|suis chez
-2 suivre|sun|suppliers|suppose|suppose we|sur des|sur ma|sur mon|sur votre|sure it|surge*|surpr*
-2 surtout pour|suyo|sw|swapp*|system|t il|ta|tables|tadel*|tadellos|tag frau|tag mein|tag wir|take ?
-2 take card|takes|talki*|talking|tango|tank|tapis|taxi|tbh|teach*|teacher|team ich|team of|techn*
-2 techo|teil|teilen|teilen sie|teiln*|teleg*|telegram|telet*|teletravail|tempe*|tempr*|temprano
-2 temprano ?|tengo <number>|terms and|terrace in|terrain|terre|test is|texte|th|th and|th can|th is
-2 th only|than|thank the|thanks for|that a|that cost|that it|that my|that normal|that sort|that was
-2 the <coin>|the <month>|the a|the agent|the app|the bed|the bill|the blue|the box|the boys
-2 the builder|the caravan|the card|the cheapest|the contract|the cover|the crown|the day|the display
-2 the door|the drain|the fee|the fox|the gas|the ground|the half|the hospital|the in|the inside
-2 the insurers|the loft|the lot|the man|the market|the movers|the north|the only|the order|the oven
-2 the panes|the radiator|the recital|the report|the retainer|the right|the roof|the run|the same
-2 the signed|the solicitor|the sort|the stairs|the step|the top|the upstairs|the usual|the wall
-2 the weather|the weekend|the whole|the year|the youngest|theirs|them ?|them with|then do|theor*
-2 thera*|there !|there ?|there a|there any|there is|there something|they say|they want|they will
-2 thing ?|thing or|things|think a|think he|think i|think it|think the|thinks the|third|this <weekday>
-2 this time|those|though|thought that|thousand|through it|through that|thurs or|ticke*|tickets|tied
-2 tienda|tiene <number>|tiene el|tiene un|tient|tile from|till <number>|time before|time do|time since
-2 to <coin>|to another|to any|to begin|to bring|to come|to give|to hear|to her|to know|to me
-2 to measure|to order|to place|to run|to that|to understand|to use|to view|to you|toca|tocar
-2 tochter wird|todas las|todavia no|today or|toilet|told to|told us|tomorrow ?|tomorrow and|tomorrow i
-2 tomorrow morning|ton|too late|too long|tor|torch|touche|toujo*|toujours|tournent|tout le|towels
-2 town and|tpo|tradu*|traduire|trainer|tranc*|transfer ?|transport|traum|traum*|treated|treatment
-2 trent*|trentaine|trente|true|tu peux|turning|turno|turno*|turnos|turnover|tus|twin|u charge|u do
-2 u put|uberlegen|uberm*|ubermorgen|uhr|ultimo|un an|un ano|un bano|un entretien|un groupe|un jour
-2 un perro|un peut|un piano|un piso|un presupuesto|un saludo|un truc|un velo|una|una casa|una comida
-2 una de|una idea|unas <number>|und <number>|und der|und ein|und wie|under our|une|une cabane|une demi
-2 une enveloppe|une idee|une offre|unless you|uno|unos <few>|uns ?|unsere|unserem|until <month>
-2 until i|until the|until you|up before|up there|up this|up with|upsta*|upstairs|urban*|urbanisme
-2 us <few>|us <number>|us back|us has|us have|us over|us the|us what|used you|useful|usine|ustedes ?
-2 usual*|usually|vacan*|vacances|valid*|valide|valor*|valuation|value|veget*|vegetal|velo cargo|vemos
-2 venis|venu|venue|verdi*|verem*|veremos|verified|verlo*|verme*|verra|versa*|verse|vertrag|veule*
-2 veulent|veut|viaje|victo*|victorian|video|vidrio|viewi*|vinieron|virtu*|virtual|visib*|visio|vive en
-2 voir|voisine|von der|vor <few>|vor dem|vormi*|vorne|votre fiche|votre site|voudrions|voula*|vous :
-2 vous a|vous arrange|vous avez|vous dire|vous ecrire|vous l|vous on|vous qui|vous remercie|vous une
-2 vu la|w|waited|waiting list|wales|walk|walls|wann darf|want a|want you|wants it|war gestern|ware der
-2 warra*|warranty|was <few>|was just|was kostet|was my|was passiert|washing machine|way and|we bought
-2 we got|we have|we live|we might|we move|we moved|we need|we own|we pay|we shall|we want|wedding is
-2 week to|week when|weekend <number>|weekend ?|weekend of|weeks|weeks and|weeks to|weight
-2 weihnachtsferien|weiss ich|weit|wenn es|were|west|western|western union|what can|what have|what the
-2 what time|what we|what would|wheels|when :|when my|when she|whenever you|where the|which we
-2 which would|while i|white|whoev*|whoever|wie|wie lange|wife s|wife says|will|will drop|will not
-2 will pay|will probably|will you|willi*|williams|winter and|winters|wir <few>|wir mal|wir mit
-2 wir nehmen|wir sind|wir spielen|wir uberlegen|wissen ob|with an|with me|with the|with what
-2 within reason|wollen wir|wollt|wonder|wonderful|wondering|wood|worce*|worcester|worktops|worry
-2 worth a|worth it|would do|would go|would like|would pay|wrist|wurden sie|xx|y avait|y como|y cuanto
-2 y esta|y hasta|y queremos|y vamos|y yo|ya|ya me|ya tengo|ya veremos|year after|year old|year what
-2 years do|yellow|yes or|yet ?|you accept|you allow|you also|you collect|you could|you even|you fit
-2 you fitted|you get|you give|you got|you handle|you know|you make|you offer|you put|you quote
-2 you send|you start|your blog|your business|your colleague|your listing|your mailbox|your own
-2 your price|your site|your visit|your website|yr old|yrs|zahl|zahlung|zahnr*|zahnriemen|zapop*
-2 zapopan|zip|zu <number>|zu haben|zum jahreswechsel|zusch*
-3 ! <number>|! can|! wir|%|: <number>|: <weekday>|: our|: wir|<coin> en|<coin> por|<coin> pour|<few> a
-3 <few> bed|<few> firms|<few> hours|<few> it|<few> leute|<few> panels|<few> que|<is an offer in bulk>
-3 <month> <month>|<month> after|<month> at|<month> could|<month> cuando|<month> de|<month> del
-3 <month> do|<month> en|<month> est|<month> et|<month> next|<month> ou|<month> pour|<month> son
-3 <month> statement|<month> the|<month> you|<number> %|<number> <few>|<number> ?|<number> ab
-3 <number> an|<number> avec|<number> bitte|<number> by|<number> can|<number> chaises|<number> degres
-3 <number> grad|<number> hab|<number> ich|<number> jahren|<number> k|<number> km|<number> kommen
-3 <number> la|<number> le|<number> leuten|<number> may|<number> merci|<number> metros|<number> minuten
-3 <number> mm|<number> mois|<number> not|<number> or|<number> par|<number> pcs|<number> pieces
-3 <number> places|<number> quadratmeter|<number> que|<number> si|<number> since|<number> st
-3 <number> std|<number> tengo|<number> the|<number> to|<number> um|<number> un|<number> with
-3 <number> would|<number> x|<number> ya|<number> yr|<spam 2>|<trade 1>|<weekday> afternoon
-3 <weekday> am|<weekday> and|<weekday> au|<weekday> avec|<weekday> can|<weekday> es|<weekday> evening
-3 <weekday> fruh|<weekday> i|<weekday> l|<weekday> le|<weekday> mornings|<weekday> nach|<weekday> next
-3 <weekday> oder|<weekday> s|<wishes decided>|<wishes quote>|<within 210>|?|? also|? and|? bien
-3 ? bitte|? do|? elle|? ich|? il|? j|? just|? le|? lg|? mrs|? muss|? tengo|? vielleicht|?$|^ am|^ bin
-3 ^ bon|^ bonjour le|^ bonjour mon|^ buen|^ buen dia|^ buenas noches|^ ca|^ con|^ could|^ de|^ do
-3 ^ do u|^ do you|^ earn|^ final|^ final notice|^ flat|^ half|^ half the|^ have you|^ hello do|^ hi !
-3 ^ hi do|^ hola !|^ il me|^ in|^ is it|^ is the|^ is there|^ it|^ it s|^ je sors|^ laut|^ ma fille
-3 ^ meine|^ mum|^ mum s|^ my daughter|^ my husband|^ name|^ name :|^ need a|^ new|^ no rush|^ notre
-3 ^ ok|^ on|^ our roof|^ our son|^ oye|^ que|^ quick|^ quiero|^ quisiera|^ re|^ si|^ since|^ so|^ su
-3 ^ suite|^ suite a|^ tengo una|^ that|^ thinking|^ third|^ ustedes|^ water|^ which|^ wir heiraten
-3 ^ wir mochten|^ yes|^ yo|a baby|a business|a check|a cockapoo|a date|a dog|a donne|a figure
-3 a finales|a first|a flat|a friend|a garage|a head|a house|a list|a look|a los|a mis|a new|a nombre
-3 a offert|a pipe|a pris|a rennes|a second|a t|a tenu|a vos|aber ich|abhol*|about to|abuel*|abuela
-3 acabamos|acabamos de|accept your|accou*|acompte|add <number>|adent*|adentro|adult*|again and|agenc*
-3 agent says|agreed|agreement|aguan*|ai pas|ai recu|ai un|aide|al mes|alarm|album|algun dia|all <few>
-3 all <number>|all on|allein|alone|alqui*|alrea*|already|already and|also is|also the|alter|alter*
-3 altes|am <number>|am <weekday>|am asking|am besten|am getting|am in|am told|amazi*|amazing|amigo|amt
-3 an bitte|an electric|an offer|ancho|ancien|and again|and all|and back|and goes|and her|and his
-3 and on|and our|and says|and some|and somebody|andern|anfan*|anfangen|angebote|angeg*|anive*
-3 aniversario|anmel*|anniv*|anniversaire|ano|ano que|anos que|anschauen|antes|anthr*|antic*|antworten
-3 any day|any more|anyway|app|appar*|aprob*|apunto|aquar*|are all|are moving|are number|are ready
-3 are thinking|are you|armar*|armario|arrie*|arrives|artic*|article about|arzt|asap|ascensor|aside
-3 asking for|asses*|assez|assurance|at easter|at home|at last|at lunch|at present|at some|at this
-3 at work|ate|attach|attendre|attic|au matin|aunt|aurez|aus dem|ausge*|aussi les|automatic|autour du
-3 autres|autumn|autumn <number>|avant l|avec des|avec l|avec une|avenue|aviez dit|aviso|avons|away
-3 bach|back in|back please|back the|back to|backed|balco*|banco|banera|bank|bano|basem*|basement
-3 bathr*|bathroom|bathroom ?|battery|bauja*|baujahr|baujahr <number>|be <number>|be able|be there
-3 bedroom|been offered|been told|before christmas|before the|begin with|bei den|bei mir|beide|beiden
-3 believe|belle mere|besic*|best|bestatigen|bestatigung|besteht|besten|bett|better|better than
-3 between the|bezah*|bien que|bieten|bill|birth*|birthday|bis dahin|bis ende|biscuit|bit|bj
-3 bj <number>|black|bleiben|bleibt|blog|bloque|bloss|blue|boite|bon de|bonjour le|bonjour mon|bonus
-3 book|book us|booki*|booking|books|boots|boss|bottom|brack*|brauc*|brauch|breit|bring it|bringt|broke
-3 broken|broth*|brother|bs|bs <number>|buchh*|buchhaltung|buchu*|buchung|budget|buen dia|buenas noches
-3 build|builder|bureau|busin*|businesses|but|but my|but the|but you|by next|c|c est|c etait|ca|cabane
-3 cake for|called|cambi*|camis*|can come|can i|can pay|can the|can u|canic*|caniche|capaz|car park
-3 cardi*|carte|carto*|casa ?|casam*|casamos|casse|catalog|cauti*|caution|ce matin|ce midi|ce serait
-3 ceili*|ceiling|cela se|cellar|cena|cena de|cerem*|ceremony|cerrar|certificado de|certificate
-3 cette annee|changed|chap|charge for|charged|chaus*|child|choco*|christmas we|cita|ciudad|civic|cle
-3 cleaning|clinica|clio|coat|cobra|cobran por|coctel|coinc*|colis|combien de|come by|come to
-3 come today|comes and|comes from|comes to|comida|comite|comme ca|comme un|comme une|comme*|commencer
-3 como el|como si|compa*|compania|company|compare|complete|comprador|compris|comptable|compteur
-3 con que|condition|conduit|conduite|cone|confi*|confidence|confirmer|conservatory|consultation
-3 container|contents|contractor|contrato|conviene|copropriete|cordi*|cordialement|corpo*|corre
-3 corre prisa|corri*|corte|cotta*|cottage|couche|could read|coulo*|couloir|counters|court|cousin|crack
-3 crack*|cracked|crene*|cried|ct|cuadr*|cualq*|cualquier|cuant*|cuantas|cuanto cuesta|cumpl*|cumplo
-3 cumplo <number>|curiosite|current|curta*|d|d accord|d ici|d une|da ?|da steht|da zeit|dachb*
-3 dachboden|dad|dado|daft|dahin|dankb*|dankbar|dans <few>|das bitte|das haus|das ist|das was|dass sie
-3 daten|dauer*|daughter has|dawes|day for|de abajo|de ca|de cada|de cuando|de ducha|de mon|de nos
-3 de un|de ville|dead|deaf|deal|decided|decidido|decir*|degres|deine|dem|demain matin|den link
-3 den ohren|denken|denti*|dentist|depen*|depla*|deplacer|depto|depto <number>|depuis <weekday>
-3 depuis ce|der nachbar|der praxis|der scheune|der woche|des qu|desde ayer|desde las|desig*|despacho
-3 dessin|dia ?|dicen|dicen que|did|did it|die kinder|die versicherung|die woche|die wohnung|died
-3 diffe*|different|diga|digame|dijis*|dinos*|discr*|diseno|dit de|dit oui|dj|do ?|do on|do something
-3 do you|doctor|docum*|does not|dog|doing it|doing the|don|donc pas|doppe*|double|down for|down the
-3 downs*|downstairs|drauf*|draus*|draussen|drawi*|dream|dreim*|dreimal|dressing|dried|drinks|drivi*
-3 driving|droit|drone|du auch|du bien|du salon|du tout|ducha|dusche|e|earn|eben|echange|egal|eiche
-3 eigentlich auch|eile|eingebaut|einmal|einsc*|einzug|el ano|el banco|el bano|el puente|el sillon
-3 el tejado|elle est|elle n|elle se|email|emplo*|employed|empresa|en <month>|en casa|en est|en getafe
-3 enlev*|enough|enter*|entie*|entiendo|entregan|entrego|entsc*|entscheidet|envel*|envio|equipo de|era
-3 errei*|erset*|ersetzen|erst nach|es el|es la|es lo|es una|escalera|escan*|espana|esper*|esposo
-3 est combien|est deja|est elle|est encore|est parti|est quoi|estamos a|estimate|et nous|et on|et que
-3 et soir|etes le|etiqu*|etre|every year|everyone|everything on|ex|exclusive|exped*|exter*|f|fabric
-3 factura <number>|faire|faire un|fait|faites aussi|falta que|family of|fanta*|far|fassa*|fassade|fast
-3 faut il|faut une|fecha :|feed|feel|feet|felt|femme|fenster|feu|fiat|field|fifte*|fifteen|figur*
-3 figura|fil|fille|fils a|final|final de|final notice|finalement|finales|finanzamt|find the|firma*
-3 firme|fit|fixe|flat|flats|flexibel|flies|flyers|fob|fois|fois par|followers|font|foot|for catalog
-3 for half|for work|formu*|fortn*|fortnight|fox|frage|frais|frais de|freig*|freun*|from about|ft|fuera
-3 fur den|gagne|garage door|garden|garder|gars|gateau|gather|gebra*|geburtstag|geerbt|gegeb*|gegend
-3 gegenseite|gehei*|geheiratet|geht|gekom*|gekommen|genugt|gern einen|gerne|gesagt|geset*|gesto*|gets
-3 getti*|getting|gewor*|geworden|gibt|gibts|girl|girls|giving|glori*|glorious|go|go up|golf|gone
-3 google|got|gotea|grand|grandes|grandmother|great|gros|gross|gross*|grupo|guard*|guitar|gute|guy|guys
-3 gym|h et|hab noch|habe <few>|haben das|haben uns|haben wir|habla*|hablamos|habra|hace|had a|haha
-3 hairl*|hairline|half the|handle|hangen|hangi*|hanging|hangt an|happened|happens|harian|has come
-3 has put|has the|has to|hast|hast du|hasta <number>|hat|hat gestern|hat uns|hates|hatte ich
-3 hatten gern|haupt*|hausb*|have anything|have gone|have read|have written|have you|he is|head|heard
-3 hecho|hein|hello do|help|help me|help with|hemos|her on|hermana|hermo*|herst*|hersteller|hesite|heut
-3 heut mittag|heute|heute im|heute noch|hi !|hi do|hi we|hicie*|hicieron|hijo|hinter|hinter der|his
-3 hiver|hola !|hola marta|holding|holid*|home|home on|honest|honor*|hopit*|hopital|hora ?|hora y
-3 horse*|hot|hot water|hours|house and|house is|how do|how long|http|http :|hueco|huele|hull|husba*
-3 husband|i attach|i did|i found|i gather|i pay|i shall|i should|i suppose|i was|i wish|iban|ich komme
-3 ich mir|ich nicht|ich noch|ici la|if i|if not|if possible|if the|ihr eigentlich|ihres|il en|il fait
-3 il nous|il reste|il suffit|ils|im bad|im fruhjahr|im wohnzimmer|imagi*|imagino|immed*|importe|in at
-3 in late|in may|in on|in ottensen|in ruhe|in that|in there|in time|inaug*|incli*|incluidos|incluye
-3 indiv*|ins haus|insert|inspection|installer|insurers|interessiert|interested in|inverter|inves*
-3 invitados|invited|ir|ir a|irgen*|irgendwas|is <weekday>|is about|is fine|is from|is giving|is i
-3 is not|is still|is your|ist <weekday>|ist beim|ist heute|ist in|ist jetzt|it comes|it do|it ever
-3 it from|it goes|it has|it i|it looked|it off|it still|it takes|it the|it too|it until|it when
-3 it work|its own|its the|itself|ja|jaja|jan|jardin|je m|je paie|je sors|je voulais|jeder*|jederzeit
-3 jeje|jemanden fur|jetzt|jointe|joue|junta|just being|juste pour|kann das|kann man|kanzlei|kasse
-3 katal*|katalog|keinen|kenne*|kept|kevin|keybo*|keyboard|keys i|kids|kids <number>|kind|kind regards
-3 kindly reply|kirch*|klemmt|knie|knock|know it|knows|kommt ?|konnen|konnt ihr|kontr*|konze*
-3 kostet bei|kowal*|krank|kuhls*|kuhlschrank|kundi*|kundigung|kurze|l air|l an|l assurance|l avance
-3 l hiver|l hopital|la banera|la boda|la cave|la cena|la chaudiere|la compania|la date|la de|la hora
-3 la je|la journee|la llave|la maison|la matricula|la meme|la mitad|la poliza|la salle|la senal
-3 la table|la tarde|la tela|la transferencia|la ultima|la voiture|lads left|land|landi*|landing|langs*
-3 langsam|large|las tardes|late|late <month>|launch|lavad*|lawn|le contrat|le meme|le moment
-3 le montant|le petit|le seul|le tour|le voisin|lead|leads|leaflet|leaki*|leaking|left ?|legen
-3 legen sie|les travaux|les vacances|lessons for|let it|letti*|letzten|levan*|liefe*|life|like <few>
-3 like an|like it|like you|limit*|links|list of|liste|listi*|listing|live in|llama*|llave|llegaron
-3 llego|lo|lo hacemos|lo pueden|loan|locataires|lock|loft|loin|look at|look like|looking at|losing
-3 lower|lui|m avez|m wide|ma|ma belle|ma carte|ma femme|ma fille|machen lassen|machine|made|madre
-3 mais il|mais je|mais la|mais on|mais vous|maison|mama|man sich|manana|manana a|mande*|mando|manga
-3 manque|manual|maria*|mariage|marry|marry on|mas|mas adelante|massa*|matin ?|matricula|maybe
-3 me apunto|me hicieron|me le|me on|me podeis|me renseigne|me salio|me voy|me when|meant|meant to
-3 measu*|media*|medico|meet|mejor*|melde|meme|mensaje|menus|metre|metres|metros|mi esposo|mi hermana
-3 mi hijo|mi madre|mi mama|mieux|mil|minute|mir|mir das|mir ist|mirar|mis papas|mise|mise en|misma
-3 missed|mit <few>|mm|mocks|mogli*|moi la|moi meme|mois je|montage|montant|monthly|months|moq <number>
-3 more|most of|motor|moved here|moved out|movers|moving on|mum|mur|muss man|muster|my aunt|my brother
-3 my cousin|my friend|my garage|my instructor|my mate|my sister|my son|n a|n ai|n y|nachbar|nachstes
-3 nachstes jahr|name :|name and|ne le|need <few>|need a|need somebody|need the|neige|neighbour
-3 neuen jahr|news|next <month>|next <weekday>|next autumn|nicht das|niede*|niemand|night and|ninguna
-3 no|no hace|no hay|no hot|no puedo|no te|no voy|nobody can|nobody has|noch einen|noch nicht|nochm*
-3 nochmal|non|normal ?|nos casamos|nos ha|nos vamos|not <number>|not ask|not been|not make|not there
-3 not this|nota|notai*|notaire|noticed a|nous nous|nous on|nouve*|nuit|nunca|nur|nur <number>|nur die
-3 nur eine|o <weekday>|o el|o la|ob wir|odd|of all|of an|of it|of whom|off <number>|off and|off at
-3 off to|offer|offer*|offre|ohne|ok ?|on <month>|on <number>|on cherche|on est|on it|on l|on n|on ne
-3 on s|on since|on to|on water|one ?|one i|one in|one small|ones in|online|only one|onto the|or bring
-3 or should|or would|order <number>|order*|ordered|oreil*|oreille|oro|otro|otten*|ottensen|ou c|ou pas
-3 oublie|our <number>|our ai|our hall|our kitchen|our office|our old|our porch|our shop|ouvrir
-3 over <number>|pa|padre|pagam*|pagamos|page|pagina|pague|paie|paint*|painted|paket|palab*|panta*
-3 pantalla|papas|para mi|para tener|parcel|parec*|parler|parqu*|parquet|partenaires|parti|partie
-3 partir du|partn*|pas <number>|pas a|pas avant|pas besoin|pas dans|pas le|pas si|pas trop|pasa|passe
-3 passes|passi*|passt|password|pastilla|patas|pay|pay <coin>|pay for|paye|peint*|pelo|pena|pendant
-3 pendant les|pensaba|pensando|pense que|per post|perfect|pero|person|perth|pick up|picked|piece|pied
-3 pipe|pisci*|pisos|place|place on|plan|plane|planes|planned|plates|plato|plato de|platz <number>
-3 plazas|please confirm|please do|please go|please ring|please say|pleure|plus|plus <few>|plus tard
-3 pneus|point|poliza|ponem*|ponemos|pool|por <number>|por mi|porta*|portal|possible to|possibly
-3 post it|pour <number>|pour l|pour la|pour nos|pourrait|pouvo*|power|precios|pregunta|preislich
-3 prenez|presse|preve*|previ*|previous|prevo*|prices for|primer|prints|prisa|privat|prive|prix ?|prob
-3 probably|probar|probl*|problem|prochain|profe|proof|prope*|propo*|proposal|propose|propre|prosp*
-3 provisional|prufen|pu|puede ir|puede venir|puedo dejar|puente|puente de|pues|puesto|pump|pumps
-3 purely|qm|quadr*|quadratmeter|quand|que|que con|que es|que falta|que hay|que j|que je|que quelqu
-3 que sea|que tengo|que ustedes|que ya|quedamos|quere*|queremos|querriamos|qui|qui n|qui ne|qui vient
-3 quick one|quiero|quiza|quoi la|quote for|r|r <number>|radia*|range|re|read|read your|rear|rechts
-3 reckon|recla*|recogi|recu la|reden ?|refus*|regards|regler|reihe*|rein ?|relea*|release|rembo*
-3 remer*|remercie|remit*|rendez|rendez vous|renew|rense*|renseigne|rente|repasser|repeindre|replaced
-3 report|rescue|reservation|reserver|retainer|retur*|returns|review|rezept|rib|riecht|risk|rolled
-3 roof is|rose|rouge|run a|runs|rush|s <weekday>|s a|s about|s been|s en|s got|s no|s out|s your|saal
-3 sage|sagen sie|sagt|saint|sais que|salen|salgo|salir|salle|sandra|sanie*|savoir si|say|say you
-3 says you|schat*|schau|schauen uns|scheu*|scheune|schie*|schil*|schle*|schli*|schlu*|schnell
-3 schwiegermutter|scratch|screen|se fait|se ha|se nos|se quedo|seche|second floor|see me|seeing
-3 seem to|seems|segui*|seguidores|segunda|sein|seit <number>|seiten|selec*|self|self employed|semi
-3 send me|senden|senden sie|sense|sesio*|sesiones|set up|settl*|seul|shall|shape|sheet|shenz*|shenzhen
-3 shopp*|shopping|shops|shoul*|should like|shoulder|showed|shower|showi*|showing|si es|si la|si me
-3 sich das|sich die|sich nicht|siche*|sicher|sick|sie ?|sie bei|sie das|sie denn|sie sich|sie so
-3 sieht man|signature|silla|silla de|simil*|similar|simpl*|simple curiosite|since i|since you|since*
-3 sind <few>|sind wir|sirve|siste*|sister|sisters|size <number>|skept*|slipp*|slot|slow|so a|so far
-3 so it|so much|so no|so not|so please|socie*|soeur|sofa|sofort|soft|soir ?|solar|solar*|sold|soll die
-3 sollt*|sollten|some point|somebody on|something you|sometime in|son las|sonde*|sondern|soon|sors
-3 sounds like|soweit|speic*|split|spot|sq ft|sq m|standesamt|standing|start ?|start in|starting
-3 statement|statt|std|steck*|steht der|still do|stoff|stood|stove|str|str <number>|stuck|stuff|style
-3 suffit de|suggest|suit for|sum|surve*|suspe*|suspension|svp|swall*|swapping|tableau|tablets|tagen
-3 take it|take the|taking on|tal|talked|talla|talla <number>|tan|tant|tante|tap in|tape|tard|tarifs
-3 tarjeta|tause*|tax|te mando|technique|tejado|tela|tell your|tener una|tengo la|tengo un|tenu|termin
-3 terra*|terrace|testa*|testament|testi*|text me|th <few>|th <number>|th at|th so|th to|that|that day
-3 that would|thats|the <number>|the boiler|the books|the bottom|the certificate|the deposit|the dog
-3 the downstairs|the drive|the family|the front|the hall|the hedge|the house|the insurer|the internet
-3 the joint|the keys|the lads|the last|the left|the money|the mornings|the neighbours|the office
-3 the place|the price|the rest|the ring|the season|the stove|the summer|the toilet|the wedding
-3 the wrong|them by|them on|then|there and|there are|there i|these|these days|they can|they have
-3 thinking about|thinks|this afternoon|this side|this weekend|tho|thous*|through the|thurs ?|tia
-3 tiene que|tiles|till <month>|time|time after|time i|tipo|tirer|to <weekday>|to collect|to have|to it
-3 to keep|to look|to meet|to move|to pay|to register|to replace|to sign|todas|today ?|todo|together a
-3 toit|tom|top|torto*|tortoise|touch|touch it|tour|trabajamos|trabajan|track*|traff*|traffic|tranq*
-3 transfer|transferencia|transporteur|travaillez|travaillez vous|travaux|travel|tree|trepp*
-3 treppenhaus|trotz*|trotzdem|truly|tu fais|tub|tuned|turn|turned|turni*|turns <number>|u|uberg*
-3 uberhaupt ?|ubern*|ubers*|uk|ultima|um die|um eine|um und|un grand|un moment|un mur|una hora|und ob
-3 und zu|und zwar|une trentaine|ungef*|ungefahr|ungefahr <number>|unless|unos|unter|unterschrieben
-3 until <number>|until it|up ?|up my|update|urgent|urlaub|us|us i|usted|usual|v|va a|va bien|vale
-3 valua*|vamos a|vater|vaut|ve|velos de|ven|venir manana|ventanas|verdad|verde|verlo|veror*|verordnung
-3 vers|vers le|verst*|vert|vertr*|vertrag ?|vestido|vet|video*|viendo|viene y|vienen|view on|vinie*
-3 vino|violon|visa|visita|visitas|visite|visits|visto|vive|voila|voir ?|voisi*|voit|vom <month>
-3 vor weihnachten|vorge*|vorke*|vorkenntnisse|vormittags|vosot*|vosotros|votre page|votre passage
-3 voulais|vous aviez|vous depuis|vous envoie|vous etes|vous louez|vous ou|vous prenez|vous venez
-3 vuelta|vuelve|wait|waiti*|waiting|walked|wand|want|want somebody|want someone|wants|war s|waren|warm
-3 was <number>|was kosten|washi*|washing|wasser|water coming|way home|we do|we were|we will|weath*
-3 weather|websi*|website|wechs*|weddi*|weds|week end|weekday|weeke*|weh|welche|welchem|well as
-3 wenn die|werden|werden <number>|westerly|wet|what|what are|what happens|whats the|whatsapp|when
-3 when can|when i|when the|when we|whene*|whenever|where it|whether it|whole|wide|wife|willow|winter ?
-3 wir brauchen|wir brauchten|wir einen|wir gleich|wir hatten|wir kommen|wir liefern|wir machen
-3 wir mochten|wir noch|wir s|wir schauen|wird das|wishes|with his|with our|with this|within
-3 within <number>|without a|wizard|wo not|wohnz*|wohnzimmer|wooden|work at|worki*|working|world
-3 would <weekday>|would just|would need|would say|would suit|would want|wrong|x <number>|y <weekday>
-3 y el|y es|y hoy|y lo|y los|y sin|yamaha|year and|yearly|years old|yes|yo|yo no|you and|you at|you be
-3 you go|you guys|you just|you need|you only|you said|you set|you suggest|your lad|your page
-3 your quote|your rates|your terms|yr|zahle|zahlen|zeit ?|zeitl*|zeitlich|zoom|zufah*|zufahrt|zuruc*
-3 zwar|zweim*|zweimal|zweit*
-4 !|! !|: <few>|<budget>|<few> <number>|<few> meses|<few> nights|<few> on|<is a complaint>
-4 <is about work under way or finished>|<is spam>|<month> <number>|<month> <weekday>|<month> il
-4 <month> in|<month> is|<month> me|<month> que|<month> und|<number> <number>|<number> am|<number> at
-4 <number> au|<number> d|<number> der|<number> donc|<number> en|<number> esta|<number> for
-4 <number> gaste|<number> im|<number> ish|<number> just|<number> me|<number> mins|<number> personnes
-4 <number> rue|<number> so|<number> sq|<number> stuck|<number> tables|<number> vous
-4 <speaks of something that exists between you>|<support 2>|<support 3>
-4 <wants something changed or sent again>|<weekday> <number>|<weekday> an|<weekday> or|<weekday> to
-4 <weekday> we|<wishes book>|? <number>|? bin|? if|? la|? oder|? y|^ <few>|^ a|^ bei uns|^ bonjour j
-4 ^ c est|^ contact|^ cuanto|^ der|^ die|^ est|^ est ce|^ got|^ habt|^ habt ihr|^ have|^ heyy
-4 ^ how much|^ i have|^ im|^ looking|^ looking for|^ me gustaria|^ mein|^ my mother|^ need|^ nos
-4 ^ se me|^ seit dem|^ someone|^ tengo|^ thanks|^ there are|^ un|^ une|^ unsere|^ vous prenez
-4 ^ we need|^ what|^ whats|^ would|a <number>|a estar|a fence|a long|a mon|a quote|a simple|a une
-4 a very|able|able to|abord|about <few>|abrec*|acaba|accountant|acheter|address|adela*|adore
-4 after <number>|after the|agree*|agua por|al <number>|al frances|aller*|allerdings|alten|altona|am i
-4 an ?|and am|and need|and the|and there|and want|anda|anhang|antwo*|antwort|any time|anything free
-4 apare*|apartment|are a|are at|are on|arriere|as|as i|asi que|assur*|at <number>|atten*|au <weekday>
-4 au printemps|auch nicht|auf ?|auf den|auftrag|aurais|aus wie|autom*|av|avance|avoir|ayer|back i
-4 bateau|bath|be at|be delivered|bebe|bed|bedro*|been|before|before then|begin|being|ben|berater
-4 beste*|bestellt|better ?|bild|bilder|bin bei|bin noch|bloqu*|boat|bonjour j|bonne|bouqu*|bouquet
-4 boys|brauchen|braucht|brauchten|brief|bruit|buyers|c combien|ca coute|cada|calcu*|calde*|caldera
-4 camara|cambiar|came back|came out|can be|can do|can get|canal|cant|casa|ce soir|cette nuit|chain
-4 chang*|chaque|charges|chat|cheap|cheap*|cheapest|check|chene|cherchons|chiff*|chois*|clase|cles
-4 cobran|cocina|cocina de|cold|collected|color|combi*|come out|comma*|commande|comment|como lo|con su
-4 conse*|convi*|coord*|cuenta|curious|d <month>|d abord|d habitude|damp|dan|danach|dank|danke|das noch
-4 daughter|de ma|de mi|de momento|de venir|de vous|decide|decided to|dedans|del ano|delivered|demain ?
-4 demi|desca*|desde que|despa*|dessus|dia me|die sie|dijer*|dijeron|dijeron que|dios|director|dis|dm
-4 do|do people|do u|does that|drain|dran|drauf|drawings|dress*|drips|droite|du <weekday>|due
-4 eilt nicht|ein angebot|einzi*|el metro|el precio|el verano|electric|elle|else|empez*|en ai|en los
-4 en primavera|energ*|entra|entre <number>|entre*|envoie|ersten|es|es bei|es en|escal*|est a|est chez
-4 est la|est vous|esta semana|estam*|estamos|estri*|etage|ete|etes|etwa|etwas ?|eu|eure|ever do|every*
-4 everything|examen|examp*|example|exclu*|exhib*|factura|facture|fahr|fahrt|fais des|faites|fallen
-4 family|farm|favor|fenetre|fenst*|fin de|final*|finan*|first|fitti*|fitting|flexi*|for <number>
-4 for <weekday>|for now|for this|found|fourt*|fourteen|fract*|frage zu|freit*|fri|friend|fringe
-4 from us|funci*|fur unsere|ganze|gardez|gaste|gebur*|gehor*|gel|gemac*|gemacht|genre de|geseh*
-4 gesehen|getafe|getting married|ging|go ahead|got it|got the|guara*|guarantee|gustaria que|h ?
-4 habe eine|habit*|hangt|happen|happen to|happy with|hard|has|hat die|hatt|hatte|hatten wir|hausm*
-4 have an|hay que|he|he visto|heat|hedge|heiraten am|her|here ?|herrn|heure|heyy|hice|hmrc|hob|hohe
-4 hohen*|holen|hope|how does|hurry|i had|i just|i may|i want|i will|ich brauche|ich hab|ich morgen
-4 ich muss|ich nehme|id|if it|igual|ihr fur|il manque|il s|im anhang|im flur|im neuen|in all|in one
-4 in this|ins|insis*|internet|into|invoice|invoice to|is asking|is on|is that|ish|ist am|it back
-4 it done|it gone|it is|it on|it would|j en|jahr|jajaja|je dois|je l|je me|je n|je regle|jeden tag
-4 journ*|journee|juste|kann ?|kanzl*|kaum|kein|keller|key|keys|kinder|kinderzimmer|kitch*|klavi*|km
-4 know if|konnten sie|koste*|kosten ?|kostet|krank*|kriegen|kurs|l ai|l heure|la camara|la cocina
-4 la factura|la facture|la fenetre|la finca|la main|la nina|la oficina|la web|label|lang|largo
-4 last night|le bon|le devis|le plus|le salon|le temps|left a|les <number>|les jours|lesso*|lessons
-4 lieferung|ligne|like that|like the|lilas|list ?|llaves|llega*|llegado|lleve|lo llevo|lo quiero|lol
-4 looked|looked at|los de|louez|lunch|luz|m appelle|ma grand|macht ihr|make it|man da|mange|marat*
-4 married|matri*|me about|me dijeron|me dijo|me faudrait|me ha|mein|mein mann|meine frau|meldet|menos
-4 mensa*|mes parents|meses|metro|mi empresa|mi mujer|mins|minuten|miran*|mirando|mismo|mit einem|mitte
-4 mitte <month>|modele|momen*|momento|mon velo|monat|monde|monte*|monteur|moq|morgen|motor*|mrs|much
-4 much are|mujer|mum s|muss|muss ich|musste|muy|my appointment|my daughter|myself|nachste woche
-4 nachsten <weekday>|nacht|need from|nein|new year|nicht|niema*|niveau|nix|no ?|no hurry|noch auf
-4 noch bis|noch ein|noches|noir|nomas|nomin*|normal|not know|o|oder <weekday>|of us|off|offen|oficina
-4 og|ohren|one with|ones|opcio*|opciones|open|order|ostern|otros|oui|out on|ouverts|ouverts le|oye
-4 packa*|package|para <number>|parc|particular|pas encore|pase|passa*|passage|passw*|patri*|pdf|penche
-4 pensi*|people for|perro|personas|petit|peut|peut etre|pfleg*|photographer for|photos|physi*|pic|pie
-4 piso|place ?|plan de|plastique|please send|pocket|policy|pone|por ahi|por favor|porch|pose
-4 pour <few>|pour le|pour votre|pouvez vous|preci*|prefi*|preis*|prices and|private|professional
-4 proposez|pusis*|pusisteis|put|put a|put in|que a|que c|que dia|quedo de|quelque|quelque chose|qui a
-4 qui est|quick|radio*|rappe*|readi*|reading|reali*|really|recevez|recht|recu|refle*|register|reicht
-4 rein|rennes|repas*|replace|rest|retour|revis*|richtig|rien de|roof|room|roses|rough*|roughly
-4 rufen sie|ruhe|s bei|s here|s in|s on|sais pas|salio|same as|says|schlussel|schonen|schri*|schwa*
-4 schwe*|schwi*|scrat*|sea|seats|see the|seem|sein dass|seit dem|seit der|senal|send the|separ*
-4 separately|seria*|seriamos|serio*|server|ses|share|si je|side|side of|sie da|sie haben|sie mir
-4 sillon|sin|sind bei|sind sie|single|sleep|so|so etwas|sol|solan*|solange|sollen|sollte|solo
-4 somebody to|sometime|somos <few>|somos <number>|son <few>|sous la|sprin*|sq|staff|stairs|starts
-4 state*|stehen|still in|strip|suchen wir|suffit|sugge*|suits|suivi|table*|tarje*|tarjetas|tener
-4 tengo una|th of|thank|thank you|that ?|the bathroom|the big|the chimney|the kitchen|the patio
-4 the permit|the second|the shed|there s|there were|thing|think*|thinking|thinking of|thx|tiene
-4 till the|titulo|to make|to match|to miss|to put|to say|to take|to write|to your|todav*|todavia|total
-4 touch*|tout|toute la|treat*|trip|trop|trou|tu|tues|tur|turns|uberl*|ubernehmen|uberwiesen|ubrigens
-4 un buffet|un de|und bis|und ich|und sind|under a|under the|une petite|unser|up for|ur|us are|us in
-4 vamos|van a|variante|varias|venga|verbi*|verif*|vermu*|vermutlich|verschieben|versi*|versicherung
-4 viagra|vielen|view|voisin a|von <number>|von den|von mir|vor der|vorsc*|vorschlag|votre tarif
-4 vous les|voy a|voyant|want it|want the|war ein|was nehmt|was not|we come|we had|wedding <number>
-4 wedding at|weekend|weihnachten|welcher|wenig*|wenn ich|werde|weste*|what does|what is|whate*
-4 whatever|wheel*|wheelchair|where do|which|which is|which*|whichever|while|who s|wieder|will send
-4 wir die|wir gern|wirkl*|wirklich|wo|wont|would it|wurde das|wurden wir|x|y <few>|y <number>|y eso
-4 y quedo|y quiero|yet|you charge|you did|you for|you in|you say|you to|you work|zahle*|zahlt|zahlu*
-4 zeit|ziehen|zimmer|zu zweit|zusti*|zweit
-5 <few> and|<few> jours|<few> of|<few> veces|<month> we|<number> con|<number> guests|<number> metres
-5 <number> mit|<number> nd|<number> people|<number> personas|<number> we|<waits for something>
-5 <wants 3>|<weekday> est|<weekday> o|<weekday> por|<weekday> soir|? the|^ <few> of|^ any|^ are
-5 ^ are you|^ asdkj|^ bei|^ c|^ can you|^ fwd|^ fwd :|^ gruss gott|^ just|^ merci|^ mi|^ necesito|^ no
-5 ^ nous|^ price|^ se|^ seit|^ there|^ una|^ unser|^ wie|^ ya|a gauche|a little|a notre|a pas|abajo
-5 abgebrochen|about it|add|addre*|adelante|ahead|ahora|alle|allume|also|alt|and is|and it|and nobody
-5 ansch*|any chance|arbeiten|arreg*|arriv*|asdkj|atend*|auf <number>|auftr*|baby|ball|bd|berat*|bitte
-5 bleib*|boda|bon|box|bruno|can we|card|chance|chaud*|chaudiere|clean*|close|code|con el|content|cost
-5 cover|cuando|curio*|das ?|datum|daugh*|dejar|del <weekday>|denn|depuis le|der <number>|dijo|donne
-5 dormi|drin|e <number>|eilt|einze*|el trabajo|empezar|es que|est <few>|est toujours|esta en|estaba
-5 este <weekday>|et <weekday>|etes vous|etwa <number>|every|fait <number>|faudr*|faudrait|fehlt|fine
-5 flur|for my|form|frei ?|fur <number>|fur <weekday>|fur eine|fwd|fwd :|ganz|gasten|gekau*|gekauft
-5 gibt s|gleich|gott|gruss gott|gunst*|ha|habitude|happe*|have a|have it|heizu*|heizung|hin|hoch
-5 hochzeit|how|how much|hoy|i get|i think|ich am|ich s|idea|idee|ideen|ihr angebot|in <few>
-5 informacion|innen|inscr*|ist|it and|it s|je voudrais|juste le|kommen ?|konnen sie|konnen wir|krieg*
-5 la <number>|la place|lassen|laut|leuten|light|lo del|los <few>|machen sie|masse|may|me la|menu|moins
-5 my new|nd|nearly|necesito|need|need it|need someone|neuen|nina|noch nie|noise|not be|nun|off on
-5 offert|ok|or <weekday>|our son|ouver*|pago|papa|parti*|patient|perfecto|personas en|prende|present
-5 price|princ*|print*|priva*|proba*|q|que no|quote|rate|ready|regarde|regle|repla*|resse*|rufen|same
-5 sauf|schne*|se lo|se me|seit jahren|seite|selbst|serious|set|she|sie auch|sie die|sie mich|sie uns
-5 siemp*|siempre|sign|signe|simple|simplement|sind|snapp*|snapped|sonst|sounds|stopped|talon|tampo*
-5 tampoco|test|the <few>|the first|they|ticket|ticket <number>|tmrw|to <month>|to <number>|today
-5 todo el|toute|twice|uberhaupt|un poco|unos <number>|urgen*|varia*|veces|venta*|verkaufen|vite
-5 voudrais|vous faites|vous pouvez|was wurde|wc|wedding|welch*|well|whats|wir heiraten|y hay|y una
-5 ya no|yeste*|yesterday|you can|you come|you open|you teach
-6 <coin>|<coin> <number>|<number> <coin>|<number> m|<speaks of work you have done>|? <few>|? die
-6 ^ <number>|^ el|^ how|^ i would|^ is|^ ist|^ j|^ j ai|^ la|^ me|^ was|^ you|a un|al final|an und
-6 anfang|angebot|anges*|arbei*|asi|asking|aus der|b <number>|big|both|came|can you|cars|charg*|charge
-6 combien|como|dans la|de <weekday>|decid*|dehors|demain|donc|einge*|el presupuesto|encore|enfin|erst
-6 est le|esta|et la|factu*|fence|gauche|grand*|gut|habt ihr|hacen|halt|have not|hay|house|is the
-6 ist der|jours|kette|kitchen|lauft|leider|louer|mais|marri*|most|nachr*|neces*|nehme|only|our wedding
-6 perfe*|personen|plast*|pour <weekday>|pouvez|printemps|que alguien|que me|quisiera|reparation|reser*
-6 richt*|said|seis|sieht|sind eine|soir|someone to|still|stras*|strasse|text|thurs|tomor*|tomorrow
-6 und wir|until|voy|wann|weihn*|weiss|wohl|wohnu*|wohnung|xx <number>|y a
-7 <is cold>|<weekday> et|^ i need|^ ma|alles|and do|angeb*|coute|cuanto|immer|info|irgendwann|ist das
-7 konnte|neu|of <month>|per|quel|rechn*|rechnung|sat|up to|venez|vorher|was|wedding in
-8 ^ can|dann|grad|steht
-9 noch
`,
  spam: `
-4
9 <is spam>
6 <coin>|^ asdkj|asdkj|examp*|example|http|viagra
5 !|%|: your|<number> %|<number> <coin>|? ?|a notre|best|cheap|con su|moq|reglez|reviews|risk|sie bei
5 xx|xx <number>
4 <number> pcs|<spam 0.5>|<spam 1>|^ final|add <number>|antwo*|assis*|autom*|busin*|buy|catal*|clien*
4 confirm your|container|fob|for your|frais|gepru*|google|http :|ihre|konto|led|link|livraison
4 moq <number>|offert|our ai|owners|para no|pcs|por solo|settle the|solo|solo <number>|su|te
4 top <number>|we pay|wir liefern|y te|your|your domain|zip
3 ! !|<carries a link>|<coin> <number>|<coin> en|<coin> ht|<coin> par
3 <has the words of a supplier or partner>|<number> million|<number> millones|<number> star
3 <number> stuck|^ earn|^ estimado|^ final notice|^ hi there|^ su|a business|a guest|about to|adres*
3 agenda|aide|and left|and you|antworten|appro*|at <coin>|aval|balance|best price|betri*|betriebe|blog
3 bonus|business|buyers|came across|casino|catalog|ciudad|clients|confidence|confirmer|cordialement
3 couns*|daniel|datos|de empresas|de su|de vous|den link|discr*|diskr*|dm|domain|earn|email
3 en <number>|entwi*|estimado|europ*|example pay|fiche|final notice|for catalog|frais de|full
3 ganz ohne|garan*|garantie|gratu*|grusse|gunst*|hausb*|hi there|hope|ht|i came|i was|ici|ihr konto
3 ihrer|ihrer region|im monat|in with|instagram|iphone|john|keine|kevin|kindly reply|label|liefern
3 lily|livra*|loan|mailb*|mailbox|marine|messa*|million|millo*|millones|millones de|motivo|negoc*
3 nomin*|of <number>|ohne|only|pague <number>|paiem*|paiement|paque*|paquete|partn*|partner|password
3 person|port|practice|premier|pret|profi*|pu|quali*|qui en|regle*|reglement|regler|remai*|rembo*
3 rende*|reply|respo*|responda|secure|seguidores|seiten|send you|shall i|share|shenz*|shenzhen|sign in
3 sin|sin aval|since*|site et|speci*|su paquete|t|tarjeta|teleg*|telegram|test|the secure|to keep
3 to view|to your|tu|uberweisen|ur|valid*|verdi*|verified|von <number>|votre fiche|votre nom|western
3 western union|whatsapp|within <number>|your business|your mailbox|zahlu*
2 ! do|! i|! wir|: a|: bit|: http|: su|<asks for a fee that nobody owes>|<coin> de|<coin> fur
2 <coin> per|<comments on your website>|<few> minute|<few> minutos
2 <has a small matter with what was done>|<has the wording of an offer in bulk>
2 <has the wording of phishing>|<has the words of the press or of a study>|<is an offer in bulk>
2 <names prices of its own>|<number> days|<number> der|<number> dias|<number> hours|<number> jours
2 <number> pieces|<number> plus|<promises growth or money>|<promises more customers>|<spam 2>|<spam 3>
2 <speaks of your business as a market>|<words 35>|^ cher|^ chere|^ con|^ good day|^ hallo ich
2 ^ hello dear|^ hola somos|^ ihre|^ namaste|^ votre|^ we can|^ your mailbox|a contact|a ete|a que
2 a quick|a short|abonn*|accounts|acepta|acheter|across your|add|addresses|adore|advise|agenc*
2 agreed to|ai passe|aktue*|all i|all of|am giving|am hearing|am in|ambas*|analy*|anbei|and noticed
2 and send|andern|anfra*|anfragen|answer|answers|antes del|antwort|antworten sie|anual|appelle|are you
2 arrive a|artic*|article about|article on|assistant|attention|attor*|attorney|audit|automatic
2 autopilot|autor*|avant minuit|avec l|avis|baby grand|balan*|bank details|base|been nominated
2 bei <number>|below|berei*|bereits|bestatigen|bestatigen sie|beste|bezah*|bien etre|bit example|bless
2 bodega|boss|businesses|by card|calen*|capit*|capital|care|care of|carte|catalogo|catalogue|cell
2 certified|chat|chat ?|cheque|cher|chere|click|client|clientes|clinica|code|colis|collar|companies
2 compo*|conformite|consent|conteste|conversion|corpo*|correo|could not|creat*|credit card|custo*
2 customers|d identite|daten|daughters|day sir|de nos|de verdad|de votre|dear|degre*|despa*|detai*
2 details|die ich|die stunde|died|direct|director|discu*|discussed|diseno|document|doit|doubl*|draft
2 du bien|e mail|echan*|echange|einen platz|einfach|eintr*|eintrag|empre*|empresa|en ligne|en su
2 encan*|encanta|energ*|energie|enter*|entre las|envio|equipe|equipo de|erinn*|escri*|espana|esperando
2 et que|etiqu*|event|eviter|eviter la|exclu*|exclusive|exklu*|expire|extra*|extranet|facha*|facto*
2 factory|fee|fichier|firm in|first <few>|follow|followers|forward the|free|freun*|full name
2 fur unsere|geneh*|genehmigt|genugt|gern einen|gesto*|get <number>|gift|gift card|giving|giving out
2 god|god bless|good day|grande|gratuit|groupe|growth|grupo|guara*|guest|gute|hablamos|hallo ich|hate
2 have <number>|have put|heari*|hearing|hearing impaired|hello dear|helpd*|helpdesk|herst*|hersteller
2 heute <number>|hi|hola somos|homeo*|homeowners|homeowners in|husband s|i could|i help|i send
2 i wanted|ich sie|ident*|identite|ihnen die|imagino|impai*|impaired|impaired so|implantes|in ihrer
2 in your|including|incom*|indic*|indicate|instrument|interesse|interested in|inves*|invoice <number>
2 is for|is good|j adore|je m|je t|juris*|jurisdiction|kanzl*|kind|kit|koste*|lang|late|late husband
2 lead|leads|lets|lifti*|lifting|like yours|likes|limit*|listi*|listing|llama*|llamo|login|lorem|lover
2 m appelle|magaz*|magazine|mail|maint*|manager|mandate|mando|manqu*|mark|may i|me permets|me suis
2 mejor*|members|merci de|message|messages|milli*|minuit|minute|minutes ?|mis|miss|moder*|mois|monat
2 monat*|monatlich|month on|month or|most|movem*|mr|muy|my uncle|namas*|namaste|need you|negat*
2 noch einen|nominated|nord|notic*|noticed|notre|numero|nur <number>|o no|obligatoire|of ours|of your
2 offre|on autopilot|on instagram|on what|one for|open the|opt|opt out|origi*|original|oro|owner
2 owner of|packa*|paga|page|pagina|pague|parcel|parte*|partenaires|parti*|particulier|particuliers
2 pas dans|paso|pass|passee|passive|patri*|pay <number>|pay now|pedir*|pediria|peine|pendi*|pendiente
2 per|perme*|permets|permets de|persona|photo of|platz <number>|plazas|pleas*|pleased|pleased to
2 por <number>|portal|portf*|portfolio|pour eviter|pouvo*|premi*|prest*|priva*|privado|private|privee
2 professional|profile|propi*|purch*|put together|que tiene|quedan|quick|quier*|quieren|rails|re
2 reade*|readers|recent|recev*|recevoir|regards|region|regis*|register|registration|remittance|renew
2 reply with|reply yes|repondez|report|respe*|rest|resul*|retain|reten*|return the|rever*|revie*
2 sandra|saw your|schon*|schreiben|see how|seeing|segme*|segui*|seite|selec*|send it|shall|ship|shipp*
2 shipper|sie <number>|sie bitte|sie ihre|signa*|signs|sir|site|slipp*|sous <number>|south|speak*|star
2 statement|stellen|still open|store|stuck|studios|suit for|suivi|suspe*|tage|takes|tampo*|tampoco
2 tarje*|te mando|team of|temas|text|the driver|the report|the rest|there !|there i|think a
2 this address|tiene un|to another|to any|to miss|to place|topics|total|tours|town and|trabajamos
2 trans*|transporteur|treat|trophy|trust|turno*|turnover|uk|un de|un groupe|uncle|und bis|und habe
2 union|unseren|unter|up to|usted|vers|versa*|verwa*|video|viele|virtu*|virtual|visib*|vom <number>
2 von|vorke*|vorkenntnisse|votre|votre site|waiti*|waiting|want you|watch*|websi*|website|week to
2 welco*|welcome|weste*|what we|whats*|wish to|with our|with photos|with your|within|worth|worth a
2 would <weekday>|would hate|write to|y <number>|yamaha|you accept|you only|you still|you the|you will
2 your blog|your client|your full|your jurisdiction|your kind|your office|your site|your website
2 yours is|zahlen|zahlung
1 ! je|! on|! your|:|: la|: mail|: mit|: webmail|;|<budget>|<coin> a|<coin> por
1 <comes from a supplier or partner>|<compares prices>|<few> for|<few> meses|<few> on|<few> people
1 <few> to|<has the wording of a known fraud>|<is a bulk offer>|<is a complaint>|<month> statement
1 <number> bis|<number> could|<number> die|<number> if|<number> k|<number> minuten|<number> minutes
1 <number> mois|<number> months|<number> since|<number> stunden|<number> tagen|<number> words
1 <number> yr|<offers an award>|<offers services of its own>|<support 2>|<threatens with a deadline>
1 <undated>|<weekday> <few>|<weekday> no|<weekday> suit|? best|? bien|? if|? kind|? la|? mi|? please
1 ? regards|? si|? tengo|? thanks|? warmly|^ are|^ are you|^ bonjour|^ bonjour docteur|^ bonjour j
1 ^ bonjour mon|^ bonsoir je|^ buen|^ buen dia|^ buenas noches|^ congratulations|^ congratulations !
1 ^ coucou|^ dear|^ dear sir|^ good|^ guten tag|^ hallo|^ hallo liebes|^ hello|^ heyy|^ hi|^ ihr
1 ^ invoice|^ invoice <number>|^ je me|^ muy|^ sehr|^ sehr geehrte|^ tenemos|a child|a day|a family
1 a free|a friend|a good|a great|a group|a moment|a page|a partner|a toute|a un|a une|a vous|a white
1 abend wir|abord|absch*|acade*|accept|accept credit|accou*|adela*|adjun*|admin*|adresse|advice
1 advise your|afficher|ai fait|al <number>|al mes|alone|amiga|among|amount|an article|an offer|and can
1 and had|and need|and your|and yours|andere|anfan*|anfangen|anhang|anima*|anmel*|anmelden|annual
1 anodes|anseh*|ansehen|answe*|antes|aparte|appar*|appel*|approved|are having|article|articulo|artis*
1 artisans|as|as he|asesor|at my|atten*|au sujet|auf ein|auf einer|auf ihre|aufgefallen
1 aufgefallen dass|auftr*|aus dem|ausge*|autop*|avant noel|avec les|avec une|baby|back with|baja|banco
1 bank|barri*|be glad|be good|because he|because of|beginning|bei der|bekommt|besta*|besti*|betrieb
1 better for|bien que|bien sur|bieten|bilde*|bildern|bill|bill and|bills|bin noch|binnen|bis <weekday>
1 bitcoin|bitte bestatigen|black|bonjo*|bonjour|bonjour docteur|bonjour j|bonjour mon|bonsoir je
1 branc*|brand|brauche|buen dia|build*|builders|buscan|business has|but my|but you|buyer|buyer s
1 by <weekday>|by my|cada|cambio|camis*|can work|can your|cannot|card|card and|cards|caso|categ*
1 category|celeb*|cerrada|certa*|certi*|certificat|chain|changer|chaque|charge|charge a|charm*|checked
1 choisi|choose|chosen|choses|ci|ci joint|claim|clases|clini*|co|coco|colab*|colla*|collateral
1 colleague|commission|company|compe*|completo|condition|conductor|confi*|confirm|confirme|congr*
1 congratulations|congratulations !|contact|contact form|contractors|contribute|correos|corri*|cost to
1 coucou|could be|coupl*|couples|couri*|courier|courr*|courriels|cuarto|cuenta|d abord|d un|da ich
1 dado|damen|damen und|damit|dans notre|darf ich|das ist|dated|day i|days|de <number>|de baja|de mis
1 de monde|de nous|de plus|de precios|de un|dear i|dear sir|decor*|decro*|del ano|delan*|delante
1 delig*|delighted|delivery|deman*|denen|dentista|depar*|departamento|departamento de|depen*|dept
1 derni*|desde|desde <number>|desha*|deshalb|design|desti*|deuts*|devel*|digit*|digital|dinero|diplo*
1 dir|direc*|direccion|discreet|dispo*|dj|do follow|do something|docte*|docteur|docum*|documento
1 domin*|donde se|dr|drip|durfte|each other|echantillon|eclai*|ecrire|eines|einfa*|einig*|einla*
1 einze*|el envio|embaj*|empfa*|empresas|empty|en <few>|en echange|en madrid|en un|en vuestro|encue*
1 energy|engineer|enlace|entre <number>|entrega|envia*|envie|envoyer|equipo|erfah*|erfahrung|erhal*
1 erhalten|errei*|erst nach|es geht|esper*|espere|espere que|est moi|estan|este|estim*|et ca|et des
1 et votre|etabl*|etablissement|etat|ete|etes le|etoil*|etoiles|etude|eure|evide*|ex husband
1 example login|excha*|exchange|expert|factura|factura <number>|familles|farm|father|feed|fees|felt
1 fera|fianc*|fichi*|fiest*|fiestas|files|fill|filled|find the|finger|first|first page|fitter|flight
1 folge*|follo*|follow link|font|for <number>|for nothing|for one|formu*|found|frage :|free for|frist
1 from home|from my|fue|fur sie|gebe|geben|geehr*|geehrte|geehrte damen|geerbt|gegen*|gener*
1 generation|gerne|geseh*|gesehen|get back|getafe|ging|given|glad|glad to|gold|good|good for|gott
1 gouter|government|grand|gratuits|great|group of|grow|growth manager|grupo de|grusse aus|guarantee
1 gustaria que|guten tag|habe <few>|habla*|hablo|hacer un|hallo|hallo liebes|happen|happen to|has no
1 hat <number>|hause|have a|have done|he does|he will|heard|heati*|heating|helen|help me|here :|herit*
1 herren|heures|heyy|himse*|himself|hocha*|hochachtungsvoll|hoffe|hohe|homep*|homepage|hones*|honest
1 honor*|hopit*|hopital|horas|hosti*|hosting|how it|hoy|i hope|i will|iban|ich bin|ich eine|ich ihn
1 ich ihnen|ich schon|ich schreibe|ich weiss|ignore|ihn|ihnen|ihnen ?|ihnen zu|ihr habt|ihr postfach
1 ihre arbeit|ihren|ihrer seite|ihres|il suffit|il y|im anhang|imagi*|impla*|impre*|impri*|in ?
1 in advance|inclu*|incoming|indiq*|inner*|innerhalb|innerhalb von|inscr*|installer|insulation|inter*
1 interested|intro*|invited|invoi*|invoice|is <number>|is not|is one|is your|ist mir|it takes|j aime
1 j espere|jahres|je me|je voulais|k|kanzlei|kasse|katal*|katalog|kind regards|kindly send|kitchens
1 kleine|know someone|know that|kolle*|koln|konze*|kriegen|kunde*|l equipe|la facture|lapsed|lauft
1 le meme|le nouveau|le premier|learn*|learning|leavi*|leaving|left a|leipz*|leipzig|les yeux
1 lessons for|liber*|licen*|licencia|lieber|liebes|liefe*|lien|ligne|linda|link and|link to|links
1 list of|lista|lista de|listed|listing in|livre|lleva*|llevamos|lo hacemos|local|login it|looked
1 looked at|looks|love|ls|luego|ma belle|madam|mailbox storage|maiso*|maisons|mal de|mante*|maque*
1 maquette|marca|me when|medic*|meeti*|meeting|melde|membe*|mensc*|menschen|menti*|mention|mer|meses
1 messe|met|mient*|mientras|mil|minut*|minutos|mio|mir aufgefallen|mise|mise en|mit einem|mitte*|mo
1 mobile|monsi*|monsieur|month*|monthly|movers|moyen*|moyenne|muchas|muster|my ex|my late|my partner
1 my private|nachrichten|name and|name is|natio*|national|natur*|natural|naturlich|neben|nie
1 no collateral|no cost|no longer|no problem|noch auf|noel|nom|non|norwi*|norwich|not be|not for
1 not pay|not take|not there|notai*|notaire|note|nous a|nuest*|nuestra|nuestro|nur die|nur noch|oben
1 oblig*|obten*|of an|of google|offer|offer*|oil|on cherche|on page|on to|on your|one do|one i
1 only <coin>|only <few>|only <number>|only pay|only the|or no|or your|order is|otros|otros <few>
1 out to|over <coin>|pacie*|pacientes|package|pagar|page <number>|paid|paint|pais|paket|palab*|paper*
1 paperwork|papie*|par mois|parec*|parece|party|passi*|passw*|patients|patricia|patro*|payme*|payment
1 per month|peut vous|pick up|piece|places|plais*|plaisir|plates|plati*|platze|please find|please see
1 podri*|podrian|por eso|por su|porta*|postc*|postf*|postfach|pour <number>|pour de|pour votre
1 pour vous|pourq*|pourquoi|preis|prepa*|prepare|preparer|price and|primera|prive|problem i|prof
1 professionnelle|prope*|property|propo*|proposal|propose|prove*|proveedor|proze*|prueb*|prueba|prufen
1 publi*|public|quality|quand on|quant*|quantity|quara*|quarantaine|que los|que votre|queremos que
1 quince|r|reach|real|receive|receive your|recibir|redac*|redo|ref <number>|refer*|regar*|registro
1 remain|remin*|reminder|remis|remit*|remod*|remodel|remov*|removal|renov*|reply stop|repon*|reponse
1 represent a|represente|reser*|reservation|retai*|retur*|returns|rev|review|rezept|rib|richtig|riding
1 right person|roof|roofi*|roofing|roses|ruckr*|ruckruf|s office|sait|sale el|salud*|saludos|save
1 schade|schat*|schen*|schic*|schicken|schicken sie|schon einmal|schonen|schra*|schreibe|schuler|se lo
1 se ve|seat|seats|secon*|secur*|seem|seen|segundo|sehr|sehr geehrte|seit <number>|seite ist|send|seo
1 sera|serait il|series|serious|servi*|services|settle|settlement|seule*|seulement|sevil*|shared|shops
1 short video|shows|si je|siche*|sicher|sicht*|sie|sie da|sie fur|sie sich|signature|simil*|similar
1 simpl*|simply|since <month>|single|sir we|sister in|site and|so much|so that|so you|sola|soll ich
1 somos un|sophie|spanish|speic*|speicher|staff|start with|state*|steck*|still the|stop|stran*
1 students|studi*|studio|suche eine|suchen noch|suffit|suffit de|suis en|suit|suite a|sujet|super*
1 superbe|sur <number>|sur mon|sur votre|surpr*|sus|sus datos|suspended|suspension|swapp*|swapping|tag
1 tag mein|tagen|take card|team|team ich|team we|technique|teil|teilen|teilen sie|telep*|tell you
1 tell your|texte|that one|that you|the account|the balance|the books|the buyer|the design|the draft
1 the green|the movers|the right|the shop|the text|theirs|them on|theo|there would|they did|they will
1 they would|thous*|through your|thx|tiene|tiene <number>|to <number>|to a|to accept|to explain
1 to give|to me|to my|to open|to order|to reach|to rent|to send|to talk|to tell|today and|together a
1 tom|top|toute|tradi*|trading|transfer it|twin|ultimo|um die|un moment|und herren|une enveloppe
1 une maquette|uno|unsere|unter*|unterschrieben|up by|used|useful|usine|valide|valua*|value|vat|ve
1 veran*|verbi*|verfu*|verif*|verify|verify example|verkaufen|verse|verwaltung|verwe*|vi|via|viaje
1 viele grusse|viene bien|view|visit|visitas|voir ?|vos|votre page|votre ville|voula*|voulais|vous a
1 vous ecrire|vous en|vous faire|vous ne|vous on|vous remercie|vu la|w|walk|wann darf|wanted to
1 war gestern|was just|was looking|we can|we could|we see|webma*|webmail|week|weit|weiter|when it
1 where i|while we|who have|wie viele|wife s|will|will collect|will have|will pay|will send|will take
1 willi*|williams|wir machen|wish|wishes|with my|wollen|word|words|would ask|write|write about
1 wurden sie|y tengo|years at|years experience|yes or|yeux|you at|you be|you go|you in|you just
1 you may|you must|you or|you see|your colleague|your driver|your fee|your firm|your listing|your page
1 your price|your trophy|yr|zimme*|zoom|zu|zu hause|zuruck|zusch*
-1 ! <few>|! can|: <number>|: les|: the|: un|: une|: we|; si|<asks where something stands>|<coin> pour
-1 <cool 1>|<cool 2>|<cool 3>|<few> a|<few> adults|<few> at|<few> autres|<few> bed|<few> bedrooms
-1 <few> bien|<few> bis|<few> doors|<few> feet|<few> firms|<few> habitaciones|<few> in|<few> it
-1 <few> jahren|<few> jours|<few> kids|<few> leute|<few> meter|<few> metres|<few> mins|<few> mois
-1 <few> o|<few> pages|<few> panels|<few> questions|<few> rues|<few> semaines|<few> tage|<few> this
-1 <few> weeks|<few> year|<is a complaint or a guarantee case>|<is about working together>|<is other>
-1 <is still considering>|<is unsure whether you do this>|<later>|<meets a rule>|<month> <month>
-1 <month> <weekday>|<month> a|<month> and|<month> but|<month> c|<month> ca|<month> das|<month> del
-1 <month> do|<month> ein|<month> est|<month> have|<month> hola|<month> i|<month> if|<month> il
-1 <month> in|<month> la|<month> le|<month> need|<month> next|<month> nos|<month> o|<month> oder
-1 <month> on|<month> our|<month> pour|<month> que|<month> se|<month> si|<month> so|<month> son
-1 <month> they|<month> to|<month> und|<month> vous|<month> would|<month> you|<number> :|<number> ab
-1 <number> at|<number> au|<number> bed|<number> but|<number> by|<number> c|<number> chaises
-1 <number> do|<number> donc|<number> et|<number> feet|<number> foot|<number> ft|<number> he
-1 <number> hi|<number> im|<number> in|<number> ist|<number> jahre|<number> kilos|<number> l
-1 <number> la|<number> last|<number> litres|<number> lo|<number> mas|<number> may|<number> me
-1 <number> meter|<number> mins|<number> minutos|<number> my|<number> never|<number> page|<number> par
-1 <number> per|<number> pero|<number> places|<number> si|<number> sqm|<number> st|<number> std
-1 <number> stock|<number> tengo|<number> there|<number> tomorrow|<number> with|<number> x|<number> ya
-1 <number> years|<offers search-engine work>|<other 1>|<sounds vague about whether and when>
-1 <speaks for an organisation>|<speaks of something that exists between you>
-1 <speaks of something that was>|<speaks of what you did>|<speaks of your customers>|<support 0.5>
-1 <support 1>|<wants 3>|<weekday> :|<weekday> <month>|<weekday> <weekday>|<weekday> am|<weekday> an
-1 <weekday> apres|<weekday> are|<weekday> at|<weekday> au|<weekday> avant|<weekday> avec|<weekday> but
-1 <weekday> for|<weekday> he|<weekday> if|<weekday> me|<weekday> midi|<weekday> morning|<weekday> nach
-1 <weekday> next|<weekday> night|<weekday> os|<weekday> pasado|<weekday> so|<weekday> the
-1 <weekday> week|<wishes decided>|<wishes price>|<wishes visit>|<within far>|<words 12>|<words 6>|?
-1 ? do|? estoy|? et|? gracias|? kosten|? mein|? might|? mit|? nous|? nur|? o|? one|? ours|? preis
-1 ? seria|? vielleicht|? vous|? wir|? yours|^ a mi|^ about|^ all|^ also|^ am|^ baby|^ bin|^ bjr
-1 ^ boiler|^ bonjour je|^ bonjour nous|^ buenas|^ buenas el|^ buenas tardes|^ could i|^ dad|^ de
-1 ^ dear mr|^ depuis votre|^ dropped|^ el <weekday>|^ en la|^ evening|^ fao|^ first|^ following|^ for
-1 ^ fur die|^ got a|^ gruezi|^ guten|^ hallo herr|^ have|^ hay|^ hello !|^ hi do|^ hi it|^ i am|^ i do
-1 ^ i keep|^ i teach|^ im <month>|^ in|^ is there|^ je ne|^ kitchen|^ liebe|^ ma fille|^ maman
-1 ^ mein mann|^ meine frau|^ mes|^ mi hijo|^ mon fils|^ morning|^ mum|^ my daughter|^ my wife|^ need
-1 ^ new|^ notice|^ notre|^ nous sommes|^ ok|^ on reve|^ our roof|^ ours|^ papa|^ pour|^ queremos
-1 ^ queria|^ quick|^ roughly|^ school|^ seit dem|^ she s|^ she said|^ si|^ somos una|^ tengo <number>
-1 ^ test|^ test is|^ thanks for|^ that|^ the boiler|^ there s|^ unser sohn|^ vamos|^ vamos a|^ we had
-1 ^ we would|^ what|^ would|^ you have|^ your|a|a <few>|a annecy|a bag|a barn|a battery|a big
-1 a birthday|a bit|a box|a boy|a brochure|a call|a car|a ce|a christening|a combien|a cote|a credit
-1 a deposit|a divorce|a domicile|a donne|a droite|a fait|a field|a fin|a firm|a flat|a florist
-1 a fortnight|a full|a head|a house|a letter|a long|a m|a man|a mi|a month|a nice|a nuisance|a one
-1 a pair|a parle|a pas|a peu|a peur|a piano|a piece|a place|a poder|a power|a primera|a pris|a problem
-1 a project|a proposal|a real|a rien|a rough|a saint|a shared|a sheet|a smaller|a spreadsheet
-1 a student|a t|a thing|a third|a torch|a tout|a tree|a vos|a wedding|a weekday|a whole|a year
-1 ab <weekday>|abend|aber ich|aber meine|aber nicht|aber noch|abgeh*|abges*|abgesagt|about <few>
-1 about building|about half|about it|above|above the|abre|abrec*|abuel*|abuela|abuelos|access|accom*
-1 accompagnee|acomp*|acompte|act for|acte|acto|actua*|acuer*|acuerdo|adjunto|administracion|adopt*
-1 advised that|affai*|after|after <few>|after easter|after new|after xmas|after you|afternoon and
-1 again ?|again*|against|age ?|agency|agent says|agents|ago and|agradeceria|agran*|agree|agree*|agreed
-1 ahora mismo|ai coupe|ai deja|ai lu|ai toujours|ai une|aimer*|aimerais qu|aimerait|air|alan|alarm
-1 alber*|algo que|alguien que|alica*|all <few>|all evening|all tomorrow|all week|alli|allot*|alors je
-1 alors que|alquiler|alrea*|already|also do|alter*|altes|alumi*|aluminio|always|am asking|am free
-1 am getting|am liebsten|am number|am off|am on|am putting|am staying|am sure|am thinking
-1 am wochenende|am writing|amazi*|amazing|amigas|amt|an <number>|an actual|an argument|an den|an die
-1 an einer|an electric|an estimate|an idea|an old|an passe|an prochain|ancie*|ancienne|and|and <few>
-1 and about|and again|and back|and could|and does|and doing|and goes|and he|and hear|and her|and his
-1 and if|and just|and maybe|and measure|and must|and needs|and next|and says|and she|and so
-1 and somebody|and take|and then|and they|and what|and when|and whether|and wondered|anderes|angek*
-1 anne s|annecy|annee prochaine|anniv*|anniversaire|ano pasado|ans de|ans il|anschauen|answering
-1 antes o|antif*|antig*|antrag|any|any evening|any more|anybo*|anybody|anything ?|anything at
-1 anything free|anything until|anyway|anywhere to|anzah*|anzahlung|apart|apart*|apartment|app says
-1 appart|appeler|appli*|application|applied|apply|appointment is|appor*|apporte|apporte demain|apres
-1 apres <number>|apres le|apres les|aquar*|aqui|arbeiten|archi*|architecte|ardoi*|are <weekday>
-1 are all|are away|are both|are doing|are due|are ever|are getting|are going|are moving|are number
-1 are out|are passing|are putting|are thinking|are we|area|argument|arms|arrange|arrie*|arriere
-1 arrived|arriving|arzt|as an|as far|as i|as it|as last|as soon|as such|as the|as to|ascen*|ascenseur
-1 ascensor|ashby|ashes|aside|aside for|ask for|ask what|ask you|ask your|asked me|asking for|asks
-1 assem*|assembly|assembly rooms|assez|at all|at christmas|at easter|at last|at least|at lunch|at noon
-1 at number|at once|at some|at st|at yours|ate|atend*|attach|attend|attes*|attestation|au matin|au nom
-1 au salon|auch auf|auch so|aucune|audie*|audience|auf <few>|auf den|aufge*|aunque sea|aura <number>
-1 aurais|aurait|aus|aus den|ausse*|aussi les|autant|autour de|autour du|autres|avais|avait|avance
-1 avant <month>|avant <weekday>|avant l|avant la|avant les|avant que|avec <few>|avec des|avec mon
-1 avec un|avec vous|avez|aviez|aviez dit|avons|away from|awful|ayer y|ayunt*|ayuntamiento|az
-1 az <number>|azul|azule*|azulejos|back and|back bedroom|back door|back from|back in|back of
-1 back please|back the|backed|badge|bag|baign*|baignoire|bain|baker*|bakeries|balcon|balli*|ballon
-1 band|bank transfer|barato|barba*|basket|battery|bauen|baust*|bauti*|bautizo|be <few>|be <number>
-1 be ?|be able|be advised|be before|be done|be grateful|be more|be obliged|be on|be possible|be with
-1 beant*|beantragt|beauc*|beaucoup|beauf*|because the|bechs*|bechstein|become|bed detached|bed flat
-1 beds|beech|been <few>|been in|been like|been to|been told|before christmas|before he|before then
-1 begin|beginn|begins|begleitet|begleitung|behan*|bei|beide|believe|bell|belle mere|ben|benot*|berge*
-1 berth|besch*|bescheid|besic*|beside|besoin|besoin de|bespr*|besteht|bestellung|beton|better
-1 between the|bevor ich|bien|bien ?|bien la|bieten sie|big if|bikes|bill me|bin bei|bis|bis <month>
-1 bis dahin|biscu*|biscuit|biscuits|bit of|bitco*|bitte noch|bjr|bleiben|bodas de|boiler|boiler you
-1 boite|bon|bon pour|bonjour camille|bonjour je|bonjour madame|bonjour nous|book|booked for|booki*
-1 booking|boot|bouch*|bought a|bought it|bouquet|box|box room|boxes|boxes of|boy|boyfr*|boyfriend
-1 brauch|brauchen wir|braucht|brauchten|braun|break|breast|bride|brigh*|bring them|bring*|bringen
-1 broch*|brochure|brochure ?|bromp*|brompton|broug*|brought|brown|bruder|bruit|buchu*|bucket|buenas el
-1 built|bunga*|bungalow|bungalow in|bureau|buscamos|but a|but if|but it|but they|butto*|button
-1 buttonholes|by <few>|by ?|by a|by our|by then|by this|by tomorrow|c <number>|ca ne|ca not|cabane
-1 cabin*|cachet|caisse|call out|calm|cambiar la|cambio de|came down|came through|came with|camil*
-1 camille|camio*|camionnette|campa*|can bring|can come|can do|can drop|can get|can have|can one
-1 can the|canada|cancelled|cant|cap|car|car for|cara|carav*|caravan|cardi*|carpet|carpo*|carport|carry
-1 cars|carton|cas|casa ?|casam*|casamos|casamos el|casas|case|casi|casse*|cat|cauti*|caution|ce moment
-1 ce sera|ce soit|cela|celia*|celle|cello|celui|cena de|centr*|centre|cerrado|certificado de
-1 certificates|cette nuit|chair|chaises|chalet|chance of|chang*|change|changed|chapel|chaque annee
-1 charge ?|charge for|charge to|chate*|chateau|chauffeur|chaus*|cheaper|cheapest you|cheers|cherc*
-1 cherche|chest|cheva*|chez le|chez lui|chica*|chicago|chien|chiff*|chiffrer|chiqu*|choir|chois*
-1 chose ?|chose que|christening|christening on|christmas we|cierre|cita ?|civic|clean*|cleaner
-1 cleaning|clocks|coach|coach*|coaches|coast|coat|cob|cobrais|coctel|coeli*|coeliac|coin|collected
-1 combien ?|combien la|combien par|combien une|come ?|come on|come out|come round|come to|comes to
-1 coming through|coming up|comis*|comite|comma*|comme ca|comme un|comme*|commence a|comment|comment on
-1 commi*|commune|community|como el|como la|como lo|como son|como trabajais|compl*|complaint|comprador
-1 comprendre|compris|compromis|compte|compton|compu*|computers|comunion|comunion de|con <few>|con el
-1 con lo|concr*|concrete|condu*|conduit|conduite accompagnee|cone|connaissance|conse*|conseille
-1 conservation|const*|consultant|contents|contractor|convo*|coord*|copies|copy|copy of|cordi*|cork|cos
-1 cosa|cosas|cost|cost and|cost per|costs|could|could it|could read|could somebody|could the|count*
-1 county and|couple|coura*|courant|cours*|courses|court|cousin|cover|cover*|covers|crack|cream|creus*
-1 creuser|crew|crick*|cricket|crois|cry|cuadra|cualq*|cualquier|cualquier dia|cuant*|cuantas|cuantos
-1 cultu*|cumple <number>|cumpleanos|cumplo|cumplo <number>|cupbo*|curiosite|curso|customer|cylin*|d
-1 d <month>|d avance|d avoir|d heure|da was|dachb*|dachboden|dad s|dahin|dahli*|dahlias|dankbar
-1 dans <few>|dans le|dared|darf man|dark|das auto|das haus|das nachste|dass|dass ich|date :|daugh*
-1 daughter has|day <number>|day and|day for|day when|days ?|days in|days to|de|de a|de acuerdo|de bain
-1 de casa|de chez|de cuando|de esta|de fin|de geneve|de l|de m|de ma|de midi|de mon|de navidad|de pie
-1 de prix|de reyes|de semana|de temps|de toute|de vos|dead|deadl*|deadline|deal with|dean|dear all
-1 dear mr|deber*|decid*|decidir|decis|decke|declare|decou*|dej|dejan|dejarlo|dejeu*|dejeuner
-1 del colegio|del edificio|del hospital|del local|del piso|demande|demas|den vertrag
-1 den weihnachtsferien|denk|denk ich|denken|denken an|denn|denn bei|denn so|dentist|depla*|depuis hier
-1 depuis l|depuis votre|der antrag|der estrich|der nachbar|der scheune|derek|derri*|derriere
-1 derriere la|derze*|derzeit|des|des <weekday>|des annees|des photos|des qu|des que|desca*|desce*
-1 desde <month>|desde la|desde las|desig*|despacho|despi*|dessi*|dessin|dessine|detac*|detached
-1 deutsch|devant chez|dia me|dialy*|dicho|did my|did the|die fassade|die versicherung|die woche
-1 die wohnung|diese|dieses|diga|digo que|dijisteis|dining|dinos*|dios|disco*|dise|disons|displ*
-1 display|disse*|dissertation|dista*|distance|dit qu|dites|dizai*|dizaine|dizaine de|do all
-1 do anything|do if|do on|do people|do ye|do your|does the|dogs|doing it|doing my|domicile|don|done by
-1 done in|donne|door ?|door on|door s|doors down|dormir|dorot*|dorothy|dors|dossi*|dougl*|douglas
-1 doute|down ?|down a|down on|down to|down with|downs*|downstairs|dragg*|dragging|drawer|dream*
-1 dreaming|dress|dressing|dripp*|dripping|droit|drop it|drop off|dropping|dry|dryer|dryers|du coin
-1 du salon|du velo|du village|due to|duele|dueno|dunkel|durft|dusche|earli*|earliest|early|eat|eben
-1 echel*|echelle|ecole|ecris|ecrit|edge|editi*|editions|egal was|ehrli*|ehrlich|ehrlich gesagt|eiche
-1 eigentlich noch|eight*|ein kleines|ein neues|ein traum|einba*|eine firma|eine freundin|eine stunde
-1 einem|einen|eins|einzug|el colegio|el escaparate|el jardin|el local|el medico|el no|el papel|el piso
-1 el verano|electrique|elf|elle a|elle est|elle n|elle ne|eltern|email ?|emerg*|emergency|emil|empieza
-1 employed|employer|empor*|empti*|emptied|en ai|en face|en lyon|en plus|en pozuelo|encim*|encon*
-1 encore le|encore mais|ends|ends <number>|enfants|enfin je|engine|enkel|enton*|entonces|entrado
-1 entre <few>|entre <month>|entre el|entre*|entregan|entrego|entretien|envelope|envie de
-1 environ <number>|envoie une|equip*|erdge*|erdgeschoss|erset*|ersetzen|erst|erst im|erst mal|es <few>
-1 es <number>|es de|es ist|es nicht|es por|es una|escap*|escaparate|escribe|escribo|escribo de|escrito
-1 ese dia|eso lo|espan*|espanol|esperar|essai|essay*|essen|est <weekday>|est a|est arrivee|est au
-1 est chez|est elle|est pas|est passe|est plus|est possible|est prevu|est un|est venu|esta bien
-1 esta semana|esta todo|estamos de|estamos en|estar*|estri*|estrich|estud*|estudio|estufa|et <few>
-1 et <weekday>|et c|et ce|et elle|et je|et l|et le|et me|et mon|et on|et s|et si|et soir|et vous
-1 etudiante|etudiante en|etwas ?|even possible|ever let|every <weekday>|everything on|ex|exactement
-1 exam|examen|exams|excel|except|existe|expec*|exped*|experience with|expir*|exten*|exter*|external
-1 eyes|f <number>|facil*|facing|facon|fahr|fair|faire|faire une|fais le|faisait|falls|falta alguien
-1 fam|families|famille|family|family of|fan|fanta*|fao|far ahead|far as|farmer|fassa*|fassade|faut d
-1 faut une|fee of|feet|fehlen|feier*|fell|fenetre|ferai|ferra*|ferry|ferry <few>|fest|festg*|fetch
-1 fetes|feuer*|feuerwehr|few days|fifty|figur*|figures|fil|file|filed|filli*|filling|film|final*
-1 finales de|finally|find out|fines de|fini|fire|firm|firmamos|firms|first ?|first one|first thing
-1 first time|fixe|flach*|flachdach|flat in|flat roof|flats|flexible|flies|floor i|floor in|flori*
-1 flying|fois c|folded|folk|folle*|following our|fond|for|for ?|for about|for both|for eleven|for half
-1 for it|for my|for their|for them|forget|forma|forma*|formule|fortn*|fortnight|forty|forward to|fotos
-1 fox|frage|frame|franc*|francais|frank*|frau dr|free from|free on|french|frere|freuen|freundin
-1 freundlichen|freundlichen grussen|fri <number>|fridge|friendly|from <few>|from here|from our
-1 from you|frome|front of|furni*|fuss|fussed|galway|ganzen|garage door|garage du|garage roof|garden
-1 garder|gas certificates|gas safe|gasten|gathe*|gather|gathering|gave me|gebra*|geburtstag|geduld
-1 gefallen|gegenseite|gehe in|gehen|geht es|gemacht werden|gemel*|genau|general|gens|geset*|gestr*
-1 gestrichen|get her|get it|get my|gets|gewor*|geworden|girls|give|gladly|glas|glasg*|glasgow|glaub
-1 glaub ich|gleic*|gleich|go ?|go for|go in|go off|go through|go up|goes in|going rate|going to
-1 going up|good as|good evening|gorge*|gorgeous|got <number>|got it|got my|governors|graci*|grade|gran
-1 grandfather|grandmother|grant|grate*|grateful|grateful for|gratis|gratte|greni*|grenier|grew|grille
-1 gross|gross*|ground|ground floor|ground is|grout|gruezi|grundach|grundsatzlich|grundschule|gruss*
-1 grussen|guess|guests|guita*|gut|guten abend|gutsc*|gutter|hab noch|haben <number>|haben jetzt
-1 haben noch|haben sie|haben uns|habil*|habitaciones|habite|habra que|hace <few>|hace <number>|hace un
-1 hacer|hacia|hacienda|had <few>|had a|had the|hago|haie|hair|hairl*|hairline|half <few>|half a
-1 half of|half past|hall and|hallo herr|handb*|handbook|hangi*|hanging|happe*|happened|happi*|happy
-1 hard|harro*|has been|has done|has gone|has it|has just|has left|has moved|has retired|has to
-1 hasta <month>|hasta <number>|hasta entonces|hates|hatte|hatte ich|hatten|hatten sie|hattet|hausv*
-1 hausverwaltung|haut|have|have about|have agreed|have all|have anything|have been|have given|have had
-1 have heard|have in|have it|have just|have my|have now|have set|have taken|have them|have told
-1 have written|having the|hay <few>|he|he wants|he was|head ?|heads|heads*|health|hear what|heate*
-1 heaters|heiraten am|held|hello !|hende*|hendersons|hens|her|her first|her in|her on|here <number>
-1 here from|here last|here till|hermana|hermano|hermo*|herzliche|herzliche grusse|hesit*|heure*|hi do
-1 hi it|hi my|hi olivia|hicisteis|hicisteis en|hija|him|him in|him on|hinter|hinter der|hof|hohen*
-1 holdi*|holds|hole|holzb*|homes|hoping|hoping to|hora que|hora y|horen|horlo*|horse|horse*|hort
-1 hospice|hot tub|hour ago|hour and|hours and|hours with|how does|how far|how soon|how you|hr|humed*
-1 humedad|hundr*|hundred|hung|husband and|i|i are|i ask|i attach|i believe|i bring|i can|i expect
-1 i found|i gather|i got|i guess|i had|i keep|i like|i live|i make|i must|i need|i only|i paid
-1 i retire|i run|i said|i sent|i shall|i sign|i still|i take|i talk|i teach|i wish|i wo|i wonder
-1 i would|ich am|ich das|ich gehe|ich habe|ich mag|ich such|ici la|idee de|if i|if so|if someone
-1 if that|ihm|ihnen ein|ihnen in|ihr am|ihr eigentlich|ihrem|il aura|il le|il m|il n|il ne|il reste
-1 il vous|im fruhjahr|im janner|im neuen|immer noch|imogen|impec*|impeccable|importe quelle|in
-1 in <number>|in again|in an|in and|in any|in at|in before|in both|in from|in front|in good|in her
-1 in his|in last|in law|in laws|in next|in ottensen|in person|in place|in return|in spring|in there
-1 in this|in tomorrow|in town|in wales|in year|inaug*|incli*|include|indep*|inox|ins haus|insis*
-1 inspected|inspector|instant|institutrice|insul*|insured|into a|into my|into the|invie*|inzwi*
-1 inzwischen|irgendwas|iron|is <coin>|is ?|is attached|is being|is better|is booked|is coming|is doing
-1 is done|is getting|is my|is no|is only|is right|is still|is this|is warm|island|issue|ist am
-1 ist erst|ist es|ist in|ist sie|ist vorhanden|it ?|it a|it across|it again|it all|it at|it by|it can
-1 it could|it from|it go|it gone|it happens|it is|it may|it might|it must|it needs|it off|it over
-1 it please|it properly|it really|it should|it through|it to|it too|it until|it up|it went|it what
-1 it which|it will|it work|it worth|it would|italian|its own|its the|ive|j ecris|j en|ja|jabs|jahr
-1 jahre|jahre*|jaja pero|janner|je|je commence|je crois|je l|je la|je paie|je pense|je peux|je prepare
-1 je sais|je serai|je veux|jean|jemanden der|jemanden fur|jess|jetzi*|jetzt schon|jouab*|jouable|joue
-1 jour|jour je|jours|judge|jule|jure|jusqu a|jusque|just a|just being|just dreaming|just like|just put
-1 just tell|just the|just to|justi*|kaffee|kann man|kaum|keen|keep the|keepi*|keeping|kept|kfw|kirch*
-1 kitch*|kitchen|kitchen ceiling|kitchen of|klasse und|knee|knock*|knocked|know before|know by
-1 know how|know i|know if|know is|know the|know who|knows|kollegen|kommt ?|kompl*|konnten sie
-1 konnten wir|konntet|kontrolle|kuhls*|kuhlschrank|kurz|l annee|l apporte|l autre|l ecole|l ete
-1 l hopital|l instant|l ouverture|la ?|la baignoire|la boda|la caution|la cena|la comida|la compania
-1 la cuisine|la de|la fenetre|la fin|la foto|la idea|la je|la joue|la junta|la lettre|la liste|la meme
-1 la mitad|la moitie|la neige|la nuit|la oficina|la parcela|la porte|la premiere|la prochaine
-1 la proxima|la question|la route|la rue|la segunda|la semaine|la taille|la tela|la ultima
-1 la universidad|la verdad|la vitrine|la voiture|lab|lache|ladder|ladies|lamin*|landlord s|landlords
-1 lang ist|lapto*|laptops|las|las seis|last <weekday>|last month|last night|last spring|last week
-1 late <month>|late father|lauft auf|lauft die|laugh|law|law has|lawn|laws|lawye*|lawyers|le|le bon
-1 le cafe|le code|le compromis|le contrat|le faut|le jour|le mois|le nom|le parquet|le plafond|le plan
-1 le seul|le temps|le terrain|le tour|le velo|le week|leafl*|leaflet|learn|lease|least|leaves|leeds
-1 left ?|left it|left the|leith|lejos|lena|les <few>|les enfants|les fetes|les gens|les jours
-1 les matins|les meubles|les travaux|less|lesson|let it|let the|letter from|letters|letzte woche|leur
-1 leuten|levan*|libre|libre*|licht|lie|liebe|liebs*|liebsten|lieferung|liegt vor|lieux|life|light*
-1 like a|like an|like me|like somebody|like someone|like that|like the|likely|lime|limpieza|line
-1 list attached|lit|litres|livrez|llegar|lleva|llevo el|llp|llueve|lo demas|lo puedo|location|loft
-1 lohnt|london|long as|longu*|longues|look like|looki*|looking|looking to|loose|lorry|los <number>
-1 los anos|los ninos|los vecinos|losing|lots|loud|louer|low|lu|luc|ludlow|luft|lui|lumen|luna|lying
-1 lying in|m avez|m en|m et|m of|ma fille|ma mere|ma soeur|ma sœur|mache|machen lassen|machi*|machine
-1 machines|macht ihr|made|madera|madre|madrid|maest*|maestro|mairie|mais elle|mais j|mais le|mais vous
-1 make a|mal depuis|maman|man bei|man den|manag*|manana ?|manch*|manda*|mande|manual|marat*|march*
-1 marga*|mari est|marido|marie|marked|market|marque|married on|mas|mas barato|mas de|mas pero|mates
-1 matin j|matin la|matin le|matins|may|may <number>|may be|may not|may or|me <number>|me a|me about
-1 me an|me decis|me dice|me dijisteis|me faut|me for|me ha|me have|me hicisteis|me how|me le|me pide
-1 me presenter|me puede|me the|me what|me you|mean|meant|meant to|measured|media*|mein|mein bruder
-1 mein vater|meine mutter|meinte|meme chose|memoi*|memoire|menos|menos ?|menos el|mensa*|mensu*
-1 mentioned|mere a|mes parents|mesur*|meubl*|meubles|mi <month>|mi abuela|mi hermana|mi hermano
-1 mi hija|mi madre|mi marido|mi papa|mich gern|mich im|micro*|microsoft|mid <month>|middle|miedo
-1 miedo*|miel|might be|might i|might want|might you|milea*|mileage|minib*|minibus|minutes|mir|mir das
-1 mis papas|misma|missi*|mit den|mit freundlichen|mit was|mitte|mitte <month>|mixed|mme|mocht*|mochte
-1 mochten|mochten wir|modele|moi la|moitie|moment la|mon <number>|mon fils|mon memoire|mon pere|monde
-1 money|monit*|montant|month|month ?|month and|month i|moori*|mooring|morgen fruh|morgen oder
-1 morning and|morning i|morning is|mortg*|mortgage|moss|most of|mot|mother s|motor|motor*|move a
-1 move out|move to|moved here|moved in|moved out|moved to|moving|moving to|ms|much and|much as|mucho
-1 muebl*|muebles|muest*|muestras|mum is|music|muss man|mussen wir|mussten wir|must be|mutter
-1 my <number>|my brother|my cousin|my final|my friend|my garage|my gran|my grandmother|my head
-1 my instructor|my landlord|my mate|my mother|my mum|my neighbour|my number|my parents|my sister
-1 my wife|myself and|myself in|n a|n avons|n importe|n ose|nach <few>|nach den|nach der|nachbarn
-1 nachr*|nachste woche|nachstes|nachstes jahr|nacht*|nada|named|names|nan s|navid*|navidad|ne pas
-1 ne presse|ne sais|ne savons|ne sommes|near|neben*|nebenan|need <few>|need about|need an|need from
-1 need somebody|need the|need your|needi*|needing|needs to|neige|neigh*|neighbor|neighbour|neighbour s
-1 neighbours|nein|neith*|neither|nennen|nervo*|nervous|neuen jahr|new one|ni idea|ni la|ni siquiera
-1 nicht der|nicht ob|nichts|niece|nietos|night shelter|ninet*|nineteen|ninety|ninos|niveau|no <number>
-1 no drama|no la|no need|no panic|no puedo|no te|no va|no viene|no voy|nobody can|nobody is|nobody s
-1 noch die|noch gar|noch zu|noirs|none of|north|nos|nos casamos|nos entregan|nos han|nos vamos|nosy
-1 not actually|not after|not decided|not fussed|not get|not got|not make|not much|not own|not suppose
-1 not want|nota|notes|notice|notice of|nous cherchons|nous dire|nous n|nous ne|nous on|nous sommes
-1 nous voudrions|nouveau|nouvelles|nouvelles de|nov <number>|now and|now the|now we|now with|nowad*
-1 nowadays|nowadays ?|nuisa*|nuisance|number s|nunca|nur ein|nur mal|o <few>|o <number>|o clock|o de
-1 o el|o es|o la|o lo|o sea|ob das|ob man|obliged|obras|obwohl|occup*|oct|octav*|octavia|odd|oder doch
-1 oder muss|oder ubermorgen|of <few>|of <month>|of attorney|of course|of interest|of it|of tea|of the
-1 of which|of years|off to|off tomorrow|offer accepted|office and|office in|oficios|often|ojo|ok we
-1 okay|olivia|olivos|on account|on aimerait|on an|on and|on garde|on its|on le|on les|on me|on ne
-1 on one|on prend|on reve|on se|on top|on verra|on vient|on voudrait|on vous|once on|once the
-1 one <number>|one at|one bed|one bedroom|one has|one in|one is|one on|one or|one wheelchair|one who
-1 one without|ones ?|online|only for|only if|onze|op|opcio*|opciones|operation|opini*|opinions|or a
-1 or bring|or fri|or just|or may|or not|or return|or so|or thereabouts|or tomorrow|or whether|orden
-1 ordon*|ordre|ordre de|oreil*|oreille|organ*|ose|ose pas|other*|otherwise|otherwise i|otono|otro lado
-1 otten*|ottensen|ou <number>|ou <weekday>|ou je|ou la|ou on|ou pas|ou seulement|ouest|oui|oui je
-1 oui on|our bathroom|our fence|our hall|our office|our old|our own|our place|our roof|our side
-1 our site|ours is|ourse*|ourselves|out <weekday>|out and|out i|out in|out or|out the|ouverture|oven
-1 over <few>|over a|over at|over by|over from|over my|over there|over to|overs*|own tools|paar|pack
-1 packed|pago|paid the|paie|paint*|painted|pair of|panels and|panes|panic|papas|papiers|paques|par le
-1 par un|para|para <number>|para los|para tener|parade|parai*|paral*|paralegal|parc|parce|parce que
-1 parcela|pare|pared|parent|parfa*|parfait|parish|parki*|parking|parks|parle d|parqu*|parquet|part
-1 part ?|part of|parta*|parte|partes|partir du|partners|party wall|parve*|pas besoin|pas du|pas en
-1 pas la|pas si|pas trop|pasa|pasada|pase|passage de|passat|passe|passe a|passe*|passer a|pasti*
-1 pastilla|patch|path|patie*|pay|pay a|pay and|pay it|pay the|pay when|paysl*|pedido|pelou*|pena
-1 pendant les|pensamos|pensando|pense|pense que|pensez|pensi*|pension|people for|people have
-1 people normally|people who|peque*|per head|per square|perce*|perdon|pere|perfe*|perfect|perfectly
-1 pero me|pero mi|pero no|perri*|personal|personne n|personne ne|perth|pesa|petit dej|petite question
-1 petits|peu pres|peur de|peux la|pharm*|phone this|photographer for|photos|physi*|physio|piano de
-1 pick it|picture|pictures ?|pidie*|pidiendo|piece ?|pieces|pierna|pies|pin|pink|pipes|piso en|pisos
-1 place for|place is|place on|plafo*|plafond|plain|plancher|plane|plann*|planned|plans|plaster|playa
-1 played|playi*|playing|plaza|please be|please can|please just|please ring|please say|please tell
-1 plenty|plumb*|plus <few>|plus cher|plus la|plus rien|plus tard|pneu|po|poco de|poign*|points|poles
-1 police have|ponerle|pool|poqui*|poquito|por cuanto|por donde|por lo|por los|por un|portillon
-1 portugal|portuguese|post|post and|post it|postm*|pot|pour|pour <month>|pour ma|pour nous|pour voir
-1 pouva*|pouvait|pouvez m|powder|power and|power of|pozue*|pozuelo|prati*|preci*|precios|prefere
-1 preference|premiere|premium|prende|prepared|present|presenter|presq*|presque|press|preve*|prevu
-1 prevue|prices and|primary|primera hora|print|printemps et|privat|probate|probe|prochaine|produ*
-1 product|profe|promis|proper|properly|proposez|propr*|prote*|provisional|proximo|pub|pueblo|puede
-1 puede venir|puedes|puedo dejar|puedo ir|puerta de|puis je|pulled|puppy|purely|pusis*|pusisteis|put a
-1 put my|put the|putting it|qu|qu est|qu il|qu un|qu une|quand il|quart|que a|que c|que ca|que ce
-1 que cela|que cuenta|que el|que es|que habra|que je|que mi|que mon|que nous|que quiero|que se|que si
-1 que usted|que vinieron|que ya|quedado|quel|quelque chose|quelques|queriamos|querria|querriamos
-1 questions|questions by|qui est|quid|quiet|quiet*|quisi*|quisieramos|quite|quitt*|quitte|quoi la
-1 r <number>|racon*|radiator|radiators|radio|radio*|raise|raised|rappe*|rather not|ready to|realised
-1 reason|rechnung|recht|recital on|recko*|recommend|recommended|recto*|rectory|recuperer|ref|refait
-1 regen|registrar|regular|rehab*|reloc*|relocating|remar*|remem*|remember|remer*|remettre|remise
-1 remon*|remote|renco*|rencontrer|rendez|rendez vous|rendu|rentr*|rep|repai*|repair|repas|repet*
-1 replacement|represento|represento a|request|reserva|reserver|respond|reste*|restent|retire
-1 retirement|retrouve|reuni*|reunion|reve|reve d|revient|revis*|reyes|rez|richten|ridge|rien a|rien d
-1 rien ne|robe|rolled|rolled in|rolls|roman*|roof and|roof is|roofer|room for|room is|rooms|rota|roue
-1 rough|rough*|roughly|roughly <number>|roughly per|round on|rue de|rues|run a|run in|run out|run the
-1 runni*|running|runs out|s <weekday>|s about|s an|s and|s at|s back|s bei|s done|s due|s fine|s just
-1 s mir|s moved|s off|s on|s ours|s out|s set|s still|s that|s there|s too|s under|sabemos si
-1 saber que|saber si|safe|safety|said get|said i|said yes|sais pas|sais que|saison|sale mas|sale una
-1 salen|salfo*|salford|salga|salgo|salida|salle pour|same spot|sample|samples|sandw*|sandwiches
-1 sans doute|santa|sapph*|sapphire|sash|sat <number>|saute*|saved|savoir|savoir s|savons|savons pas
-1 saw a|saw the|saw you|say i|say that|say the|say they|say to|say yes|says <few>|says <number>|says a
-1 says he|says i|schauen uns|scheme|scheu*|scheune|schli*|schlo*|schmi*|schon seit|schon wieder
-1 school run|schre*|scooter|se casa|se fait|se que|se quedo|sechs*|second floor|second half
-1 secretariat|see|see a|see it|see the|seems to|seen the|seguimos|segun|segur*|seguramente|sein dass
-1 seit <month>|seit jahren|seitd*|seitdem|sejour|self|self employed|semaine|semaine ?|semaines
-1 semana santa|semana y|senci*|send a|send the|senora|sente*|separately|serai|serem*|seremos|seria
-1 seria para|seront|service|service is|sesion|sessi*|session|set a|settling|setzen lassen|seule
-1 several of|shared drive|she has|she is|she said|she will|she would|sheep|shelt*|shelter|shelv*
-1 shelves|shifts|shirt|shop|shopf*|shopfront|should have|show on|showe*|showers|shown|shut|si c|si el
-1 si hace|si la|si lo|si on|si os|si possible|si tout|si vous|sich|sich bei|side gate|side is|sides
-1 sie den|sie gern|sie noch|sie von|sie wieder|sieht man|sign|sign ?|signed|sigue|silla de|silly
-1 silver|simple|simple curiosite|simplement|sin ascensor|since|since about|since we|sincerely
-1 sind <number>|sing|sink|sinon il|siqui*|siquiera|siste*|sister|sister is|sisters|sit down|sit in
-1 sitting in|sixte*|sixteen|sizes|skoda|skoda octavia|slip|so <few>|so <number>|so ?|so could|so ein
-1 so far|so i|so no|so please|so what|sobald|society|soeur|sofort|soire*|soirees|soit|sold|solicitors
-1 solid|soll|sollt*|sollten|some|some point|some time|somebody in|somebody s|somed*|someday
-1 someone come|someone in|something|something about|something i|something in|something you
-1 somewhere in|sommes|sommes <few>|sommes pas|somos|somos los|son anniversaire|sonde*|sondern|sonne
-1 soon as|sooner|sorry for|sorry to|sort|sorti*|souha*|sounds|sounds like|souris|sous|sous le|sous les
-1 soy la|spain|spat|spate*|spatestens|speak|speaks|spiel*|spielen|spielen mit|spoke|sprea*|spreadsheet
-1 spring do|sq ft|sq m|sqm|square metre|st anne|stands|stark*|start|start at|start on|started
-1 statements|stay|stayi*|staying|std|steel|stehen|steht der|steht seit|stelle|step|steps|stiff
-1 still do|still have|stock ohne|stock*|stone|stora*|storage|storm|strai*|straight|strange|street is
-1 strip|stripped|stuff ?|stund*|stunden|subje*|subject|subject to|succe*|such a|suche fur|sud
-1 suggested|suite|suits you|sun|supplier|suppliers|support|suppose we|supposed|supposed to|sur|sur des
-1 sur le|sure it|sure you|surem*|surement|surge*|surgery|surve*|swall*|swapped|sweet|swimm*|swimming
-1 switc*|sworn|sœur|t il|tache|tadel*|tadellos|take ?|take a|take on|tal|talk to|tan|tango|tank|tant
-1 tant que|tap in|tapis|tarde de|tause*|tax|tea|tea and|teeth|tela|telephone|telephone je|telet*
-1 teletravail|tell|tells|tells me|tempe*|tenan*|tenant|tenants|tener una|tener*|tenerlo|tenga*
-1 tengo <number>|tengo un|terms and|terrace|terrace in|terre|test is|testa*|testament|tested|tete
-1 th <few>|th as|th can|th i|th only|th to|than we|thank*|thanks for|that|that <number>|that a
-1 that cost|that day|that even|that is|that it|that kind|that normal|that sort|that this|thats
-1 the <weekday>|the app|the ash|the attached|the back|the bank|the battery|the bed|the best|the blue
-1 the boys|the builder|the caravan|the church|the clocks|the coast|the colour|the cover|the date
-1 the day|the dog|the door|the downstairs|the drain|the drive|the earliest|the family|the farmer
-1 the field|the floor|the fox|the frame|the gas|the going|the ground|the half|the hendersons|the home
-1 the hospice|the hospital|the in|the insurers|the job|the joint|the keys|the lads|the last|the list
-1 the loft|the lorry|the lot|the man|the manager|the may|the month|the morning|the mornings|the north
-1 the ones|the only|the other|the oven|the panes|the paper|the paperwork|the patio|the pavement
-1 the permit|the phone|the pub|the quote|the radiator|the rain|the recital|the ring|the roof|the room
-1 the same|the school|the shared|the short|the shower|the solicitor|the stairs|the step|the stove
-1 the street|the summer|the surgery|the third|the top|the upstairs|the van|the village|the water
-1 the weather|the week|the window|the winter|the works|the youngest|their|them ?|them and|them by
-1 them we|then ?|then do|theor*|thera*|there and|there any|there has|there will|there*|thereabouts
-1 they come|they do|they have|they say|they want|thin|thing i|thing tomorrow|things|think ?|think he
-1 think i|think the|thirty|this side|this time|this winter|those|though i|thought i|thought that
-1 thought you|thril*|thrilled|through it|thurs or|ticke*|tickets|tied|tienda|tiene el|tile from|tiles
-1 till the|tille*|time ?|time after|time before|time next|time she|time since|time you|tired|to <few>
-1 to <month>|to and|to answer|to ask|to be|to bring|to call|to check|to collect|to fit|to hear|to it
-1 to leave|to let|to measure|to play|to replace|to see|to sell|to sit|to stay|to take|to that|to the
-1 to use|to you|toca|tocar|todavia no|today or|told me|told the|told to|told you|tombe|tombo*|tombola
-1 tomorrow ?|tomorrow and|tomorrow at|tomorrow can|tomorrow i|tomorrow morning|tomorrow so|too late
-1 too long|took the|tools|torto*|tortoise|tot|touch it|touch*|touche|toujours pas|tour|tous
-1 toute facon|toutes|tpo|trabajar|trabajo en|traduire|traff*|traffic|trainer|training|tranc*|tranq*
-1 transfer ?|transferencia|transport|traum|travaille|travaillez|travaillez vous|travaux|trave*|treated
-1 tree|trent*|trentaine|trente|trepp*|treppenhaus|tribu*|trip|troub*|trouble|trouv*|trouve|trouver
-1 truc|truly|tu fais|tue|tune|turnos|turns|turns out|tutor|twenty|twenty minutes|u charge|uber
-1 uber die|uberg*|uberhaupt ?|uberm*|ubermorgen|ultima|umzug|un <number>|un bano|un despacho|un petit
-1 un peut|un seul|un truc|un velo|un vieux|una amiga|una comida|una de|una hora|uncle s|und <number>
-1 und ein|und ist|und mochte|und nicht|und sind|und suche|und wie|und wurde|und zu|underneath
-1 une cabane|une demi|une dizaine|une heure|une idee|une offre|une question|une tache|une trentaine
-1 une vingtaine|ungefahr ?|uni|universidad|universidad de|unless|unless you|unos <few>|uns ?|uns auf
-1 uns das|uns im|unser sohn|unsere hochzeit|unsere tochter|unserer|until <number>|until i|until it
-1 until the|up|up ?|up at|up before|up i|up is|up my|up there|up this|upright|upsta*|upstairs
-1 upstairs bathroom|us <few>|us <number>|us a|us and|us down|us has|us have|us over|us to|us we
-1 us what|use|used to|used you|ustedes ?|usual|usual*|usually|utili*|v|vacan*|vacances|valid|valley
-1 valor*|vamos a|vanity|varias|varios|vater|vaut|vecinos|vehicle|vemos|ven|vende|venir manana|venis
-1 venis a|ventanas|venu|venue|verem*|veremos|vergl*|vergleiche|verlo*|veror*|verordnung|verra|verri*
-1 vers le|versichert|vert|verti*|vertical|veuil*|veuillez|veux|victo*|victorian|video*|vielleicht mal
-1 viend*|vient|viewi*|vingt <few>|vingt minutes|vingt*|vingtaine|vinie*|vinieron|violon|virem*
-1 virement|visa|visit on|vit|vitri*|vitrine|vive en|voir|voit|volon*|volontiers|volunteers|vom
-1 vom <month>|von der|vor <few>|vor der|vorbe*|vorha*|vorhanden|vormittags|vorne|vorschlag|vorst*
-1 vorstand|vorstellen|votre prix|vouch*|voucher|vous|vous :|vous <weekday>|vous auriez|vous depuis
-1 vous dire|vous ecris|vous envoie|vous etes|vous la|vous m|vous me|vous venez|vous vingt|vous voulez
-1 voy a|wait until|waited|wales|walls|wann ist|want someone|wanted|wants the|war ein|war s|ware der
-1 warra*|warranty|warte*|was <few>|was ?|was here|was sie|was very|wash|washi*|washing|washing machine
-1 watch|we|we come|we do|we ever|we get|we got|we had|we have|we hold|we like|we may|we might|we moved
-1 we own|we rent|we saw|we shall|we spoke|we were|web|wechs*|wedding at|wedding is|week ?|week in
-1 week when|weekd*|weekend of|weekends|weekly|weeks|weeks ago|weeks to|weg ?|wegen der|weh|weight
-1 weihnachtsferien|weiss|weiss nicht|weite*|welche|welchem|well|wenn es|wenn ich|wenn man|werde|werden
-1 werden <number>|were in|were the|were to|werkstatt|wet|what a|what are|what is|what it|what the
-1 what you|whate*|whatever|whatever you|whatsoever|wheel*|wheelchair|wheels|when :|when do|when i
-1 when my|when she|when the|when they|when we|where it|where the|whether it|whether the|whether we
-1 whether you|which i|which the|which*|whichever|whitby|white|who does|who has|wide|wie eine|wife and
-1 wife has|will be|will drop|will know|will need|will not|will we|will you|willing|wine|wing|winter
-1 winter ?|winter and|wir <few>|wir brauchten|wir es|wir gern|wir mochten|wir noch|wir s|wir schauen
-1 wir sie|wir spielen|wir uberlegen|wir wohnen|wir wollen|wird|wirkl*|wirklich|wissen ob|with
-1 with <few>|with an|with her|with what|within reason|within the|without a|wochenende|wohnen|wollen im
-1 wollen wir|wollt|wonde*|wonder|wondered what|wondered whether|wonderful|worce*|worcester|work|work ?
-1 work for|work with|worki*|working|workt*|worktop|worktops|would|would <number>|would do|would ever
-1 would gladly|would just|would love|would make|would need|would rather|would sooner|would that
-1 would the|would u|wrist|writing a|wunde*|wurde ich|wurden|wurden wir|x <number>|y|y avait|y esta
-1 y mettre|y mi|y quedo|y quisieramos|y se|y vivo|ya me|ya se|ya tengo|ya veremos|ye|year <number>
-1 year and|year at|year olds|year s|yearly|years do|years in|years old|years with|yes please|yet and
-1 yet he|yew|you|you <weekday>|you as|you can|you collect|you come|you could|you did|you do|you even
-1 you fit|you for|you had|you handle|you know|you make|you my|you offer|you quote|you run|you say
-1 you so|you start|you think|you this|you usually|you very|you want|young*|youngest|your bank|your lad
-1 your leaflet|your own|your team|your window|your yard|zahnr*|zahnriemen|zapop*|zapopan|zeit|zero
-1 ziegel|zieht|zona|zu haben|zu uns|zufah*|zufahrt|zweit*|zweite
-2 ! no|: <few>|: <weekday>|: el|: en|: it|: le|<cool 0.5>|<emergency>|<few> <few>|<few> and|<few> ans
-2 <few> cats|<few> de|<few> dias|<few> en|<few> flats|<few> hours|<few> minuten|<few> minutes
-2 <few> months|<few> of|<few> or|<few> ou|<few> pas|<few> que|<few> semanas|<few> stunden|<few> years
-2 <is about something unfinished>|<is hot>|<is not sure>|<month> <few>|<month> auf|<month> before
-2 <month> can|<month> con|<month> could|<month> de|<month> el|<month> en|<month> et|<month> for
-2 <month> frei|<month> is|<month> me|<month> the|<month> un|<month> we|<month> y
-2 <names something that went wrong>|<need>|<number> <number>|<number> a|<number> an|<number> and
-2 <number> anos|<number> auf|<number> avec|<number> dec|<number> elm|<number> for|<number> g
-2 <number> h|<number> hab|<number> has|<number> hrs|<number> ich|<number> il|<number> invitados
-2 <number> it|<number> j|<number> just|<number> kg|<number> kids|<number> klasse|<number> km
-2 <number> kw|<number> le|<number> leuten|<number> metres|<number> mill|<number> mit|<number> mm
-2 <number> nos|<number> not|<number> now|<number> o|<number> oder|<number> og|<number> ou
-2 <number> paginas|<number> para|<number> people|<number> personnes|<number> pm|<number> por
-2 <number> que|<number> r|<number> rd|<number> se|<number> so|<number> sq|<number> square|<number> the
-2 <number> this|<number> till|<number> un|<number> we|<number> weeks|<number> what|<number> would
-2 <number> you|<number> yrs|<number> zimmer|<other 2>|<says what they do or study>
-2 <speaks of work you have done>|<trade 1>|<trade 2>|<unhurried>|<waits for something>|<wants 0.5>
-2 <wants 1>|<wants 2>|<weekday> !|<weekday> afternoon|<weekday> and|<weekday> can|<weekday> de
-2 <weekday> en|<weekday> es|<weekday> est|<weekday> evening|<weekday> fruh|<weekday> i|<weekday> in
-2 <weekday> l|<weekday> mornings|<weekday> o|<weekday> oder|<weekday> one|<weekday> ou|<weekday> por
-2 <weekday> si|<weekday> soir|<weekday> we|<weekday> with|<wishes quote>|<within 120>|<within 210>
-2 <within 21>|? also|? and|? asking|? bitte|? c|? el|? er|? es|? it|? kids|? le|? lg|? lo|? mrs|? muss
-2 ? my|? no|? ou|? solo|? there|? und|? y|? you|^ <number> of|^ <weekday>|^ allo|^ any|^ auf|^ been
-2 ^ been thinking|^ betreff|^ betreff :|^ bitte|^ bonjour !|^ bonjour c|^ bonjour notre|^ bonsoir
-2 ^ buenos|^ buenos dias|^ ca|^ could you|^ depuis|^ der|^ desde|^ did|^ do u|^ don|^ door|^ en|^ est
-2 ^ est ce|^ flat|^ fur|^ good afternoon|^ got|^ gruss|^ gruss gott|^ guten abend|^ habt|^ habt ihr
-2 ^ half|^ half the|^ hallo wir|^ hello we|^ hi i|^ huhu|^ i live|^ ich habe|^ ich schreibe|^ if
-2 ^ ihr habt|^ is it|^ is the|^ it|^ it s|^ je sors|^ je vous|^ just|^ landlord|^ laut|^ liebes
-2 ^ llevo <few>|^ looking|^ looking for|^ maitre|^ mi padre|^ my husband|^ my mother|^ name|^ name :
-2 ^ need a|^ not|^ not sure|^ nous avons|^ on n|^ oye|^ please|^ sale|^ saw|^ since|^ someone|^ taking
-2 ^ taking on|^ tengo|^ tengo una|^ thanks|^ thinking|^ thinking of|^ third|^ this is|^ u|^ ustedes
-2 ^ von|^ vous etes|^ vous prenez|^ we are|^ we have|^ we move|^ what s|^ what would|^ wir heiraten
-2 ^ wir sind|^ y|^ y a|a alguien|a chat|a check|a cockapoo|a coffee|a corrected|a cuanto|a date
-2 a estar|a finales|a gap|a hedge|a lawyer|a le|a list|a lo|a look|a lot|a meeting|a mis|a mobile
-2 a mon|a nadie|a partir|a person|a pipe|a quien|a quote|a rennes|a second|a session|a set|a small
-2 a su|a van|a very|a votre|ab <month>|ab und|ab wann|abends|aber auf|aber der|abholen|aboga*|abogado
-2 about|about a|about an|about your|abrir|absolute|acaba|acabamos|acabamos de|accept your|accepte
-2 accepted|acceso|accor*|accord pour|acerc*|across|across my|across the|act|acta|actual|actually|adi
-2 adjoi*|adjoining|admit*|adult*|advis*|advised|after <number>|after next|after the|again this|age
-2 agence|ago|agrad*|agua por|aguan*|ahora|ahori*|ahorita|ai|ai besoin|ai pas|ai recu|ai vu|aid|al
-2 al frances|al lado|album|alerg*|algo asi|algo de|algo por|algun dia|alguno|all day|alla|allerdings
-2 allo|allow|along|along the|alrig*|alright|also|also is|also the|alt|alten|alter|alto|altona|am a
-2 am an|am at|am i|am not|am telefon|am the|am told|am trying|am with|an appointment|an bitte|an einem
-2 an hour|an oil|an und|ancien|and all|and am|and are|and colour|and has|and how|and i|and my|and now
-2 and on|and say|and see|and should|and that|and there|anders|ando|anfang|angebote|angeg*|angestellte
-2 anhan*|anhanger|anive*|aniversario|annee|annees|annexe|ano que|anoche|anos de|anos y|ans en|ans et
-2 ans j|ans je|antes de|anthr*|any day|any of|any time|anything for|anywh*|anywhere|appartement|appoi*
-2 appointed|appointment|appreciate|apprentice|approx|approx <number>|apren*|apres midi|apunt*|arbei*
-2 are|are <few>|are <number>|are at|are best|are in|are not|are on|are ready|are still|are the
-2 are your|arreglar|arret|arriv*|arrivee|as well|asi que|asked|assoc*|at|at <few>|at <number>|at a
-2 at half|at home|at our|at ours|at present|at what|at work|atien*|atienden|attac*|attendre|attends
-2 au <weekday>|au printemps|auf dem|auf ihrer|aufgemacht|augen|aun|aun no|aunt|aunt s|aupres|aura
-2 aurez|auriez vous|aus wie|autour|autumn|autumn <number>|av|available|avant le|avec la|avec votre
-2 avenue|away|bach|bache|back|back on|bags|bakery|balcony|ballpark ?|bands*|banera|bano|barn|barre*
-2 barrio|bas|basem*|basement|bateau|bath|bathroom ?|batte*|batterie|bauer|bauja*|baujahr
-2 baujahr <number>|bay|bd|be|be at|be here|be in|be interested|be out|be there|beat|bedmi*|bedminster
-2 bedro*|bedroom|bedrooms|been|been thinking|before|before <number>|before that|before we|behind
-2 behind the|bei den|bei mir|beiden|beige|being|belie*|betreff|betreff :|better than|betwe*|between
-2 between <number>|bien con|bike|bild|bilder|bin ich|birth|birth certificate|bis ende|bishe*|bitte um
-2 bitten um|bj|bj <number>|blanc*|blanche|blanco|block|block of|bloqu*|bloque|bloss|board|board*
-2 boarded|boards|boats|bodas|bodas y|boden|bois|bonito|bonjour !|bonjour c|bonjour notre|bonso*
-2 bonsoir|booked|boots|bosch|bothe*|bothered|bouge|bought|bound*|boundary|bouqu*|bout|bout de|box in
-2 boys|branch|brass*|brauche ich|brauchte|break*|breakfast|brief*|bring it|bring the|bringe|bringe ich
-2 brist*|bristol|broth*|brother|bs|bs <number>|buchh*|buchhaltung|buchung|budget|budget :
-2 buenas tardes|buenos dias|build|builder|buro|bus|busca*|but|but the|but there|buying|by|by <number>
-2 by email|by name|by next|by post|by the|c etait|ca ?|ca se|ca va|ca vous|cabe|cable|cajas|cake for
-2 calcu*|cama|camar*|cambi*|cambiamos|cambiar el|cambie|came out|camera|can|can someone|can start
-2 can we|canal|cance*|capaz|car park|caret*|caretaker|carne|carpenter|carre*|carri*|carro|casa de
-2 casa el|cash|cash or|caste*|casti*|castle|cats|cave|cayo|ce genre|ce midi|ce qu|ce que|ce serait
-2 ce soir|ceiling|cena|centro|cerem*|ceremony|cerra*|cerrar|certificado|certificate|ces|ces jours
-2 cette annee|cette fois|cette semaine|chairs|chais*|chambre|chambres|change the|chap|chap who|charged
-2 charger|chari*|charity|charl*|chaude|chauf*|chauffe|chauffe eau|check*|chef hat|chercher|cherchons
-2 chez moi|chez vous|chica|chicos|child*|children|chimney|chip|choco*|chocolate|christmas|church|cita
-2 civil|clase|cle|cleaned|cliente|clinique|clio|clock|close|closed|closi*|closing|coats|coche
-2 cocina de|cocka*|cockapoo|coffee|coinc*|col|coleg*|colegio|college|colour|combi|combien de|come and
-2 come down|come for|come in|comed*|comedor|comer|comer*|comes and|comida|coming|coming off|comio
-2 comme une|commence|commencer|commu*|como se|compare|comparing|completa|comprar|compras|compras ?
-2 compt*|compteur|con algo|con eso|con la|con las|con mi|con nosotros|con que|con quien|conce*|concu*
-2 conduite|confirmez|conge|conna*|connais|conoc*|conocer|conservatory|consi*|consider|consulta
-2 consultation|contestar|contr*|contract|contrat|contrato|contre|contre elle|control|conve*|conviene
-2 corre|corre prisa|corrected|corta*|cost ?|cost these|costa*|costaria|cote|cotta*|cottage|couche
-2 coule|coulo*|couloir|counc*|council|coup|courrier|cried|croqu*|croquettes|cuanto sale|cuare*
-2 cuarenta|cuent*|cuento|cuisi*|cuisine|cumpl*|cup|curiosidad|curious|curre*|curta*|d apres|d en
-2 d habitude|d ici|d une|da|da ?|da und|da zeit|dach|dad who|damp|dana|dando|dankb*|dans|dans l
-2 dans les|dans un|dar|darin|darub*|daruber|das|das ?|das an|das auch|das bei|das bitte|das geld
-2 das mit|das was|data|date yet|dauer*|dauert|daughter|dawes|day but|day is|day next|dazu|de <few>
-2 de abajo|de al|de ano|de ca|de ces|de ducha|de eso|de las|de los|de me|de mi|de momento|de personnes
-2 de unos|de venir|deal|dec|decent|decide|decidido|decla*|declaration|del barrio|del dia|deliv*
-2 dem <number>|demain matin|demain ou|demen*|demenage|demi|den|den <number>|den ganzen|den ohren
-2 den winter|dental|deplacer|depos*|depose|deposit|deposits|depot|depto|depto <number>|depuis <few>
-2 depuis ce|deran*|derec*|derecha|desde ayer|desde que|desks|despu*|despues|despues de|detras
-2 devant la|dia ?|dia y|diario|dias me|dicen|dicen que|did|did not|did you|die galerie|die kinder
-2 die kuche|die neue|die sie|diese woche|diffe*|difference|digame|digo|dijeron que|dijis*|dinner|dire
-2 direction|distr*|dit de|dit oui|dites moi|divorce|do ?|do not|do that|do the|do they|do we|do you
-2 documents|does a|does it|does not|does that|doing the|domic*|donc|done and|donner|door is|dormi*
-2 down and|down for|down in|down the|drama|dran|drauf*|draus*|draussen|drawing|drawings|dream|dreim*
-2 dreimal|dried|dring*|dringend|drinks|drips|dritt*|drive|drivi*|driving|droite|drone|druber
-2 du <weekday>|du auch|du bois|du quartier|ducha|durch|during|e|easter|eaten|eaten since|eau chaude
-2 edifi*|edificio|eher|ehren*|eigentlich auch|eine|eine frage|einen betrieb|einer|einfach mal|einfahrt
-2 einmal|einsc*|el agua|el banco|el bano|el certificado|el coche|el contrato|el curso|el de|el dinero
-2 el diseno|el otro|el pasaporte|el patio|el pedido|el precio|el primer|el puente|el que|el tejado
-2 elect*|electric|eleva*|eleven|eleven years|eleves|ella|elle se|elm|else|elter*|embar*|emplo*
-2 en algun|en arret|en casa|en est|en getafe|en las|en que|en toda|en una|encar*|encen*|encima|end of
-2 ende|ende <month>|ending|enfan*|enfer*|engag*|engaged|enough|enreg*|ensem*|ensemble|enten*|entendu
-2 entra|entrar|entregar|entreprise|entsc*|entscheidet|environ|er|er <month>|era|ersten|es bei|es la
-2 es lo|es solo|escalera|escalier|ese|eso es|est <few>|est <number>|est bon|est ce|est combien|est d
-2 est dans|est deja|est en|est encore|est la|est parti|est vous|esta con|esta noche|estar|estate
-2 este mes|estimate|esto|estuvo|et de|et ma|et moi|et ne|et nous|et pas|et voudrions|etait|etudi*
-2 etwas fur|eu|even something|ever do|ever get|every year|every*|everything|exact*|exactly|exam is
-2 exist*|existing|expect|expli*|f|face|fahrt|failed|fais|faisa*|fait|fait <number>|fait pour|fait un
-2 faites aussi|faites ce|fall|fallen|falta que|familia|fancy|far|father s|faudrait une|faut il
-2 faut quelqu|faut un|fecha|feier|fenet*|fenetres|fenster|feuil*|few|fiat|fiesta|figure|filing|fille
-2 fin|fin <month>|final de|finalement <number>|finales|finch|finde|fines|finis*|finished|firme|fish
-2 fit|fits|fitted|fixed|flat <number>|flat on|fleur*|flexi*|flexibel|floor|floor <number>|flota*
-2 flyers|fois par|fondo|foot|for <weekday>|for now|for sale|for that|for the|for work|forgot
-2 fotografin|fourt*|fourteen|fr|fract*|frames|freeh*|freeholder|freez*|frei|frei ?|fria|frist*
-2 from <number>|from a|from me|from the|from us|front|fruhe*|fruhestens|ft|fuera|fuhre*|fur
-2 fur <weekday>|fur die|fur meine|fur meinen|fur mich|furgo*|furgoneta|furs|furth*|further|gap|gar
-2 gar nicht|garde|gars|garten|gateau|gebur*|geehrte frau|geehrter herr|gefal*|gefre*|gegeb*|gegend
-2 gehe|gehei*|geheiratet|gehor*|gehort|geht das|gekau*|gekauft|gekom*|gekommen|geld|geles*|gelesen
-2 gemac*|gemacht|gemei*|gemma|geneve|genre|genre de|german|gerust|gesagt|gesprach|gestell|gesun*|get
-2 get a|get in|get the|get them|get to|getti*|getting|getting married|gibt es|gibt s|gibts|give me
-2 glass|glass*|glasses|gluten|go to|go with|goes|going|gone and|good afternoon|got the|gotea|grad im
-2 grandes|graz|green|gros|grove|grown|grund*|grupp*|gruss gott|guard*|guitar|gustaria saber|h|h a|h et
-2 haben|haben das|haben ist|haben wir|habitude|hablar|habra|habt|hace falta|hacem*|hacemos|haces
-2 hacie*|haciendo|had it|hagan|half term|half the|halle|hallo wir|halte*|halten|hande|hands|hangar
-2 hangt an|happy with|harian|harm|has not|has put|has the|hast|hast du|hat gestern|hat uns|hatt
-2 hatten gern|hatten wir|haupt*|haus ?|have asked|have decided|have got|have no|have read|have signed
-2 have you|have your|hay que|he is|he just|he would|head|heater|hello we|help with|hermanos|hesite
-2 heuer|heut|heut mittag|heute im|hi i|hice|hicis*|hier soir|high|hijo|hin|hiver|hiver <number>|hob
-2 hoch|hochs*|hold|holen|holz|horaires|horita|hose|hospi*|hospital|hot|hotel|hour|house in|house is
-2 houses|how did|how long|how many|how to|hoy me|hrs|huele|huhu|hund|hurry|hygie*|i am|i ca|i come
-2 i did|i do|i drop|i know|i leave|i left|i look|i may|i move|i ring|i should|i suppose|i think
-2 i understand|ich auch|ich den|ich es|ich euch|ich gern|ich hab|ich in|ich konnte|ich mich|ich mir
-2 ich mit|ich morgen|ich nicht|ich suche|idea|idea de|idee|ideen|if the|if there|if we|if you
-2 ihn nicht|ihr da|ihr fur|ihr uns|il|il en|il est|il fait|il faudrait|il nous|ill|ils|im|im <number>
-2 im bad|im haus|im rahmen|im wohnzimmer|immed*|impor*|in <few>|in a|in all|in feb|in kw|in late|in my
-2 in on|in one|in ruhe|in that|in the|in time|in writing|incluidos|incluye|ines|information|inqui*
-2 insert|inspection|insta|instalacion|inste*|instead|instead of|instruct|instructor|insulated|insurer
-2 insurers|interessiert|interieur|inver*|inverter|invitados|invites|invoice to|ir a|irgendwo|is
-2 is <few>|is a|is already|is i|is in|is leaking|is now|is ok|is there|is up|ist <weekday>|ist beim
-2 ist da|ist heute|ist jetzt|ist schon|ist seit|ist von|ist zu|it <few>|it <number>|it <weekday>
-2 it and|it as|it back|it be|it comes|it cost|it did|it does|it done|it has|it how|it in|it looked
-2 it or|it s|it says|it since|it still|it the|it true|it when|it with|itali*|itself|izqui*|j ai
-2 j attends|j habite|jacket|jahren|jahreswechsel|jaja|jardin|je demenage|je fais|je le|je n|je passer
-2 je pourrais|je prends|je rentre|je sors|je suis|je vous|jefe|jen|jette|jetzt|joine*|joinery|joint
-2 journ*|journee|jugen*|junta|juntando|juntas|jusqu|jusqu au|just curious|just moved|just want
-2 just wondering|juste|keeps|keiner|kennen|kennen sie|keys|kids <number>|kids are|kilo|kilos|kind of
-2 kinder|kirsc*|kitchen in|klasse|klavi*|klavier|klein*|kleiner|knie|knock|know|know it|know what
-2 kommen und|kommen wir|konnt ihr|konnt*|konnten|kontr*|kosten <number>|kosten ?|kostet bei|kowal*
-2 kowalczyk|krank|kundi*|kundigung|kunst*|kw|kw <number>|l <number>|l a|l agence|l an|l atelier|l eau
-2 l entree|l heure|l hiver|l interieur|la banera|la casa|la cave|la chambre|la chaudiere|la cle
-2 la cuadra|la del|la direccion|la fiesta|la finca|la hora|la instalacion|la licencia|la llave
-2 la machine|la main|la maison|la matricula|la nina|la otra|la pena|la place|la presente|la que
-2 la salle|la semana|la table|la tienda|la transferencia|la una|la vallee|la vecina|la voisine|la web
-2 labra*|labrador|lad|lads|lads left|laisse|laisser|lane|lange|langs*|langsam|las llaves|las tardes
-2 lassen|last done|last nite|last year|laut|lavad*|le chat|le chauffe|le devis|le escribo|le garage
-2 le moment|le monde|le petit|le voisin|leaki*|leaking|leave it|leave the|lectu*|leer|left|leg|legal
-2 legen|legen sie|les|les <number>|lesso*|lessons|let|let us|letti*|lettre|leve|level <number>|licence
-2 liegen|lieu|lift|like <number>|like ?|like it|like this|like you|liked|lilas|limpi*|lined|lined up
-2 list|list for|little one|llave|llega|llegar a|llegaron|llego|lleve|llevo|lo del|lo mejor|lo puede
-2 lo pueden|lo quiero|lo tengo|locat*|locataires|lock|loin|lokal*|look round|looking for|losen|lost
-2 loue|love a|love it|lower|lunch|lunch for|lunch*|lunchtime|lyon|m de|m wide|ma carte|ma grand
-2 machen ?|mad|mag|mais je|mais la|mais mon|maison a|maitre|make it|make the|makes|mal einen|maler
-2 man da|man sich|manage|managing|manana a|manana por|mande*|manej*|manejan|manga|mange|mano
-2 manque une|many|maqui*|marche|mari|maria*|mariage|marriage|married|mas adelante|mas o|mas tarde
-2 massa*|masse|maste*|matin*|matricula|maybe <number>|maybe a|me by|me da|me demande|me faudrait
-2 me han|me i|me podeis|me salio|me to|media|medico|medio|mehr|mein chef|meine frau|meinen|meist*|men
-2 mensaje|menus|merce*|merci|merci d|mere|meter|metres|mets|mi|mi empresa|mi hijo|mi mama|mi padre
-2 mi suegra|mia|mich|mich an|micro|mid|midi et|mieux|might just|mill|minim*|minimum|mins|minutes and
-2 mir bitte|mir fur|mir ist|mira|miran*|mirando|mirar|mismo|missed|mitad|mitad de|mm|mocks|model*
-2 modelo|moglichst|moi je|molestia|momen*|momento|mon|mon mari|mon velo|monta*|montage|monteur|months
-2 montr*|montrer|morgen|morni*|morning|morning please|mornings|mother|move|moving on|much|much for
-2 much is|much to|mum|mum s|munic*|muss ich|musste|muy bien|my|my aunt|my dad|my daughter|my drive
-2 my family|my father|my nan|my phone|my sisters|my son|myself|n|n ai|n est|n y|nach <number>
-2 nachreichen|nachste|nacht|nada de|name :|nan|ne|ne le|ne me|need|need <number>|need a|need help
-2 need it|needed|nehme|neues|never|nevera|new year|news|next|next autumn|next door|nhs|niamh|nicht an
-2 nicht das|nicht so|nichts mehr|niede*|niema*|niemand|night|nina|nino|nite|no corre|no date|no hace
-2 no hot|no hurry|no lo|no money|no particular|no puede|no sabemos|no tenemos|no tengo|nobody|noch
-2 noch bis|noch nichts|noche y|noir|nombre :|none|noon|norma*|normal|normal ?|normally|northern
-2 nos <number>|nos gustaria|nos ha|nosot*|nosotros|not|not <number>|not a|not ask|not been|not do
-2 not even|not have|not in|not is|not let|not one|not see|not sure|not to|nothi*|nothing|nothing to
-2 nous|nous faut|nous nous|nous serons|nouvelle|now <few>|now i|now that|nueva|nuit|numbe*|numbers
-2 nur so|nurse*|nursery|o <weekday>|o en|o menos|o solo|ob sie|ob wir|occas*|occasion|oder <number>
-2 oder ?|oder nur|of a|of everything|of our|of them|of thing|of this|of us|of you|of yours
-2 off <number>|off me|off the|offen|offered|officer|oficial|oficina|ofrec*|ohren|ohren*|oil change
-2 olds|on|on <month>|on <number>|on ?|on fait|on for|on l|on our|on part|on prefere|on site|on the
-2 on them|on water|once|once a|one ?|one day|one small|one to|ones|ones in|only in|only one|ont|onto
-2 onto the|opening|opera*|or|or <few>|or <number>|or anything|or do|or is|or should|or the|or would
-2 orange|orcha*|orchard|orden*|order|order <number>|ordin*|ortho*|ostern|otra vez|otras|ou <few>
-2 oublie|our <number>|our boiler|our kitchen|our porch|our shop|our solicitor|out|out ?|out at|out for
-2 out we|outsi*|outside|ouvre|ouvrir|over|over and|over the|overn*|overnight|own|oye|pa|padre|pair
-2 panel|panta*|pantalla|papeles|par contre|para <month>|parag*|parce*|parents|parti|particular|partie
-2 partir|partir de|parts|pas <number>|pas a|pas avant|pas encore|pas recu|pas un|pasam*|pasamos|pasap*
-2 pasaporte|pasar*|pasil*|pasillo|passer demain|passer vous|passiert|passing|passp*|passport|past the
-2 patas|patient|patio|pavem*|pavement|pay for|paye|paying|pays|pedir|peint*|penda*|pendant|pensa*
-2 people|people and|people on|perdo*|perha*|perhaps|permiso|permission|permit|personne|personnes|petit
-2 peu de|peur|peut|peut attendre|peux|peux venir|pfarr*|pfleg*|photographer|photographers|pide|pilar
-2 pine|pipe|pis|pisci*|piso de|place ?|plan|planc*|planen|planes|plantas|plastique|plata|plato de
-2 plats|platt*|platz fur|play|please confirm|please do|please let|pleure|plomb*|plombier|pm|pneus
-2 pocket|podem*|podemos|poder|podria|poele|point|police|polish|poliza del|pond|por ahi|por el|por mi
-2 por persona|porque|porque el|porti*|porton|portu*|pose|poser|posib*|posible|possible to|pour <few>
-2 pour <weekday>|pour l|pour les|pour mon|pour nos|pour que|pourrais|power|prakt*|precio|precio por
-2 prefe*|pregunta|pregunto|preis*|preislich|premises|prend|prends|prenez|presente|press*|presse
-2 pressure|prevo*|price ?|prices for|primero|printed|prix|prix ?|pro woche|proba*|probar|probe*|probl*
-2 proce*|progr*|programme|projet|promi*|proof|proposal ?|proposals|proposed|propre|provi*|provision
-2 proxima|pta|published|puede ir|puente|puente de|puis|pump|purpo*|pusie*|pusieron|put|put <few>
-2 put in|put it|put up|putti*|putting|putting together|pv|qu a|qu on|quand ?|quand vous|quartier|quay
-2 que con|que dia|que hay|que hora|que l|que la|que les|que lo|que os|que quelqu|que teneis|quedamos
-2 quedo de|quell*|quelq*|quelque|quere*|queremos|queri*|querr*|qui a|qui ne|quinze|quisiera|quiza|quoi
-2 quote for|quoted|rader|radia*|raffle|rahmen|rail|rain|ran|rang|rather than|raum|read your|reali*
-2 rear|receipts|recep*|reception|rechn*|rechnen|rechnen ?|rechnet|recht*|rechts|recit*|recital|reckon
-2 reclame|recov*|red|reden|reden ?|refai*|refaire|references|refus*|regal*|regarder|regle|reichen
-2 reihe*|rein ?|reins*|remplacer|rennes|rent|rente|rentre|rentre de|renvo*|renvoyer|repasser|repei*
-2 repeindre|replaced|repor*|reprendre|reque*|resid*|residents|resso*|retainer|retired|retires|retraite
-2 retro*|return|revision|riecht|rien ?|rien de|right|ring me|roman|ronda|rose|rot|roto|rouge|roule
-2 route|row|royal|ruego|rufen|rufen sie|rund|rund <number>|runs|s|s <few>|s a|s been|s en|s for|s gone
-2 s here|s il|s in|s name|s no|s now|s only|s wind|saal|sabem*|sabemos|sacar|sachen|sage|saint|sais
-2 sale|sale or|salido|salir|salle de|same as|sampl*|san|sandwiches and|sauf|sauna|saute|saw|say you
-2 saying|says the|says you|scaff*|scaffold|scan|schau|sched*|schedule|schie*|schil*|schla*|schnee
-2 schon|schon mal|schon wie|schone|schreibe fur|schri*|schwe*|schwi*|schwiegermutter|scoot*|scrat*
-2 scratch|screen|se le|se nos|se passe|se si|season|sec|seche|second hand|secte*|secteur|secti*
-2 section|see me|see our|seem to|segunda|seine|seit <few>|seit dem|seit heute|sell|selle*|sellers
-2 selli*|selling|semai*|semana|semana que|semanas y|semi|send them|send us|sendi*|sending|senor*
-2 senores|sent|separ*|ser|seria*|seriamos|serian|serie|serons|sesio*|sesiones|sessions|set of|set up
-2 setzen|seul|sevilla|shamp*|she s|she says|shed|shelf|shopp*|shopping|short of|shot|shoul*|should be
-2 should like|shoulder|show you|shower|showr*|showroom|si algun|si es|si le|si me|si un|sich die|side
-2 side of|sie an|sie denn|sie ein|sie oder|sie so|siemp*|siempre|signe|signed off|signed up|sigo|silk
-2 silla|sillas|simul*|since <weekday>|since last|since yesterday|since you|sind <few>|sind bei
-2 sind wir|sinon|sirve|sister s|sit|sitti*|sitting|sitzen|size|size <number>|skept*|sleep*|sleeping
-2 small|small*|smaller|smell|so|so a|so it|so not|so the|so von|socie*|societe|soft|soir ?|soiree|sois
-2 sol|solar*|solic*|solicitor|soll die|sollen|sollen wir|someb*|somebody|somebody to|someo*|someone
-2 someone is|someone s|someone who|somet*|sometime|somew*|somewhere|somos <few>|somos <number>
-2 son <few>|son <number>|sons|soon|sors|sorting|sorts|sound|sous la|sowas|soweit|spare|spent|spielt
-2 split|sport*|spring and|sq|square|square metres|stage|stair*|stairs|stand|stand on|standard
-2 standesamt|standing|start ?|start*|starting|statt|steh|steht in|steue*|still|still in|still on|stock
-2 stone cold|stood|stopp*|stopped|story|stove|stress|strip*|struc*|student|stunden ?|subir|suche
-2 suchen wir|suegra|suffi*|sugge*|suggest|suis chez|suis la|suits|super|suppl*|supply|sur l|sure
-2 surto*|surtout|surtout pour|survey|sweep|ta|tableau|tablets|tag ich|taille|take the|taken|talked
-2 talki*|talking|talla|talla <number>|taller|tante|tard|tardes|tarifs|tbh|team ?|techn*|techo|teiln*
-2 telef*|telefon|tell me|tema|temporary|temps|tendria|tendria que|tenem*|tenemos|tenemos <number>
-2 tengo el|tengo en|tengo la|tente|terce*|tercero|term|termi*|termin|termine|terms|terre*|terreno|tes
-2 th <number>|th and|th at|th of|th so|th we|than|thank|thank the|thank you|that be|that i|that my
-2 that s|that the|that was|that would|the|the <coin>|the <few>|the a|the bathroom|the big|the boiler
-2 the bottom|the building|the car|the certificate|the chap|the cheapest|the children|the chimney
-2 the company|the contract|the corner|the council|the deposit|the end|the fee|the flat|the form
-2 the freeholder|the front|the garage|the gate|the house|the inside|the insurance|the insurer
-2 the internet|the landlord|the little|the moment|the neighbours|the new|the old|the photographer
-2 the place|the price|the receipts|the second|the shed|the time|the toilet|the wall|the way
-2 the weekend|theat*|theatre|them|them a|them in|then|there|there ?|there a|there in|there is
-2 there were|these|these days|they are|they can|thing ?|thinking about|thinking of|thinks the|this
-2 this afternoon|this is|this year|thought it|thousand|throu*|through|through our|through that
-2 through the|tia|tide|tiefb*|tiempo|tiene que|tient|til|till <number>|timber|time and|time do
-2 time for|time i|times|titulo|to ?|to buy|to come|to do|to get|to go|to hand|to match|to move|to pay
-2 to press|to put|to register|to show|to speak|to try|to whom|to write|tobias|tocht*|tochter
-2 tochter wird|toda|toda la|todas las|today ?|todo|todos los|toi|toilet|told|told us|tomas|ton|too
-2 took|took over|tor|torch|torre*|touch|tourne|tourner|tous les|tout|toute la|trabajais|trabajan
-2 track*|train*|transfiero|traum*|treat*|treatment|trime*|trimestre|trock*|trocken|trop|true|try
-2 trying|trying to|tu me|tu peux|tub|tues|tun|turned|turning <number>|turno|tut|type|tyres|u put
-2 uberhaupt|uberlegen|ubern*|ubernehmen|ubers*|uberwiesen|ubrigens|um|um eine|um und|un|un <weekday>
-2 un ano|un carton|un devis|un dia|un dossier|un mois|un perro|un piano|un piso|un poco|un pour
-2 un presupuesto|una|una casa|una horita|una idea|unas <number>|und|und der|und die|und haben|und muss
-2 und suchen|und was|und zwar|under <number>|under the|understand|une|ungef*|ungefahr
-2 ungefahr <number>|units|unos|uns in|unser|until|up and|up in|up the|up with|uprig*|urgent|us|us ?
-2 us an|us are|us back|us i|us in|usted*|ustedes|va a|va bien|vais|vale|vallee|van a|vecin*|vecina
-2 vecino|veget*|vegetal|veinte|vendria|venga|venir a|venta*|ver si|verde|verla*|verle*|verlo|vermi*
-2 vermu*|vermutlich|verschieben|versicherung|version|verte|vertr*|vertrag ?|very|vesti*|vestido|vet
-2 veule*|veulent|veut|vez en|viell*|vielleicht|viendo|viene|viene y|vienen|vient de|vierz*|vierzig
-2 view on|villa*|village|village hall|ville*|villeurbanne|vingt|visite|voila|voisi*|voisin a|voisine
-2 voitu*|voiture|volun*|volver|volver a|von euch|von ihnen|von mir|vor dem|vor weihnachten
-2 voraussichtlich|vorge*|vormi*|vorsc*|vosot*|vosotros|voss|votre tarif|voudrait|voudrions|vous ?
-2 vous l|vous prenez|vous qui|vous un|vous une|voy|voyant|vu|vue|vuelve|vuestro comedor|waiting list
-2 walked|wand|want|want the|want them|wants it|wants to|waren sie|was|was fur|was nehmt|was not
-2 was passiert|water coming|water*|way and|way home|we act|we are|we ca|we go|we just|we move|we run
-2 we want|weari*|wearing|weath*|weather|weds|week and|week end|week of|week or|weekday
-2 weekend <number>|wegen|weihn*|weihnachten|welch*|welcher|wenn die|wenns|went|went to|wer|werks*|west
-2 westerly|what do|what s|what time|what would|wheel|when can|when you|whenever you|where we|which is
-2 while i|who can|who do|who s|whole|whole*|whose|wie|wie lange|wien|wife|wife says|will probably
-2 willow|wind|wir|wir auch|wir die|wir eine|wir einen|wir gleich|wir kommen|wir mal|wir nicht|wir sind
-2 wir uns|with a|with it|with me|with someone|with the|with you|wizard|wo not|wohl|wohne|wohnz*
-2 wohnzimmer|wollte ich|wondered|wondering what|wood|wooden|wool|worden|work and|worry|would a
-2 would be|would bring|would go|would have|would it|would one|would say|wrong|wurd|wurde|wurde gern|x
-2 y <few>|y <weekday>|y a|y como|y con|y el|y es|y eso|y hasta|y hoy|y las|y lo|y nos|y si|y sin
-2 y vamos|y ya|ya esta|ya no|yard|year after|year you|years and|yet ?|yo|yo no|york|you ?|you a
-2 you act|you allow|you also|you available|you by|you charge|you check|you get|you have|you let
-2 you like|you might|you on|you please|you send|you set|you suggest|you take|you teach|you tell
-2 you took|you were|you work|your lads|your people|your rates|your terms|your time|your way|yr old|yrs
-2 zahl|zahle|zahle*|zarag*|zaragoza|zeigen|zeit ?|zeitl*|zeitlich|zone|zu zweit|zum jahreswechsel
-2 zusti*|zwanzig|zwar|zweim*|zweimal|zweit|zwisc*|zwischen|zwischen <number>
-3 ! <number>|! ich|: wir|<asks for support of a good cause or a study>|<few>|<few> ?|<few> days
-3 <few> fois|<few> jahre|<few> nights|<few> veces|<few> velos|<few> wochen|<is a job application>
-3 <is warm>|<mont*|<month>|<month> ?|<month> cuando|<month> j|<month> je|<number> <few>|<number> am
-3 <number> ans|<number> b|<number> bitte|<number> can|<number> cm|<number> con|<number> e|<number> en
-3 <number> esta|<number> gaste|<number> grad|<number> ish|<number> jahren|<number> jan|<number> je
-3 <number> kommen|<number> leute|<number> m|<number> merci|<number> metros|<number> nd|<number> nov
-3 <number> of|<number> on|<number> pages|<number> personas|<number> please|<number> pour|<number> qm
-3 <number> quadratmeter|<number> rue|<number> s|<number> sur|<number> t|<number> tables|<number> th
-3 <number> uhr|<number> um|<number> vous|<number> wir|<number> y|<other 3>|<urgent>|<week*|<weekday>
-3 <weekday> a|<weekday> after|<weekday> il|<weekday> matin|<weekday> que|<weekday> s|<weekday> would
-3 <weekday> y|<wishes call>|<wishes repair>|<within 14>|<within 7>|? <few>|? <number>|? bin|? die
-3 ? elle|? i|? j|? just|? me|? merci|? nos|? not|? oder|? on|? son|? the|?$|^ <few>|^ <few> of
-3 ^ <number>|^ bon|^ bonjour le|^ buenas soy|^ che|^ contact|^ could|^ das|^ estoy en|^ he|^ hello do
-3 ^ hiya|^ i have|^ il me|^ im|^ je suis|^ l|^ liebe frau|^ llevo|^ me|^ me gustaria|^ mein|^ no rush
-3 ^ nos|^ nous|^ on|^ one|^ one of|^ que tal|^ quiero|^ se me|^ seit|^ servus|^ she|^ so|^ somos|^ the
-3 ^ there|^ there are|^ this|^ tienen|^ una|^ une|^ unsere|^ was kosten|^ was kostet|^ water|^ we need
-3 ^ what do|^ which|^ wir haben|^ wir nehmen|^ would you|^ ya|a <number>|a <weekday>|a copy|a few|a l
-3 a little|a los|a new|a offert|a price|a simple|a slot|a trailer|a una|a ver|a week|ab ?|abajo|aber
-3 abgeben|abgebrochen|abhol*|about <number>|about the|absol*|acaba*|accep*|accepteriez
-3 accepteriez vous|accountant|adelante|adent*|adentro|adults|affiche|after*|afternoon|agua|ai <number>
-3 ai un|al final|algo|algo para|alguna|all <number>|all my|all the|alle|allein|aller*|alles|allume
-3 alors|alqui*|already and|alte|am|am besten|am looking|amigo|an|an ?|ancho|and <number>|and <weekday>
-3 and have|and is|and it|and no|and nobody|and we|and would|anda|angeb*|angebot|animo|annon*|annonce
-3 anos|anos en|anos que|ans|any chance|anyth*|anything|appre*|argum*|armar*|armario|arran*|arreg*
-3 arriba|as your|ash|at the|attached|attic|au <number>|auch nicht|auch noch|aucti*|auction|aufn|aufst*
-3 aufstellen|auriez|aussi|autre|avant <number>|avec|avec le|avez vous|avoir|b <number>|bajo|balco*
-3 ballp*|ballpark|bande*|bar|barbe*|bathr*|bathroom|bebe|bed|behalf|behalf of|bekommen|berat*|berater
-3 besoin d|bestatigung|bestellt|besten|betre*|better ?|bevor wir|bibli*|bin <number>|bleib*|blue|boat
-3 bonjour le|book us|both|bottom|brauc*|brauchen|brauchts|breit|briga*|bring|bringt|broke|bruno
-3 budget <number>|buenas soy|buffet|by <month>|by any|c combien|c est|ca <number>|ca coute|cabinet
-3 call me|calle|called|camara|cambiar|came back|came to|camion|can send|candi*|candidature|canic*
-3 caniche|carpe*|carta|casa|ce|ce matin|ceili*|cette|chamb*|chape*|charge per|charges|che|cheap*
-3 cheapest|chene|cherche un|chez nous|chimn*|chose|chris*|claro|class*|cles|cm|cobra*|cobran
-3 cobran por|cocina|coffr*|coger|cold|color|come by|come today|comes|committee|como|como si|compania
-3 comun*|comunidad|con <number>|con los|contratar|convi*|coope*|cooperativa|corner|corre*|corsa|corte
-3 cosec*|could i|coule*|couleur|coupe|cours|course|ct|cuadr*|cuanto cuesta|curio*|cursos|d eau
-3 da steht|dad|daft|dafur|dan|danach|dann|dans ma|das finanzamt|das noch|date|de <month>|de cada|de la
-3 de notre|de que|de ustedes|de ville|debor*|decided|decided to|decidme|decir|decir*|dedans|deine
-3 deiner|dejar|dejar*|dejarles|del|del <number>|delivered|delivered to|dem|demain a|dentro|depart
-3 depuis|depuis <weekday>|depuis le|der <number>|der woche|des pieces|desde el|desk|dessus|devol*|dia
-3 dia <number>|diabe*|dice que|die|die rechnung|dijer*|dijeron|dijo|direkt|dis|dit que|divor*|do
-3 do <number>|do with|does|does one|does your|dog|doing|doing a|donde|dont|dont vous|doors|dort|doy
-3 drain|drauf|drawi*|dress*|drive*|drop|dropp*|dropped|du <number>|dublin|due|e <number>|eau
-3 eigentlich|eile|eilt|eilt nicht|ein angebot|einge*|eingebaut|einig|el|el dia|el plazo|el presupuesto
-3 el trabajo|elle|empezar|empie*|en el|en la|en primavera|en vuestra|encantada|encore|end|enlev*
-3 entera|entera ?|entie*|entree|entrevista|envir*|erste|es para|es un|escan*|eso|est pour|est quoi
-3 est toujours|esta|esta en|estamos a|este <weekday>|et il|et la|et un|etage|etwa <number>|even
-3 evening|evenings|event*|exhib*|fabric|fahren|faire un|falta|familie|faudr*|faudrait|feb|fee ?|fenst*
-3 ferme|feu|fils|fils a|final|finalement|finanzamt hat|finca|fitti*|fitting|flat|flur|food|for <month>
-3 for an|for our|for this|for us|forde*|fourn*|fragen|fragt|frances|freig*|fri|fringe|from
-3 from <month>|from <weekday>|from your|fruh|funci*|fur <number>|fur den|fur ein|fur eine|fur uns
-3 galer*|galerie|garage|gas|gaste|gave|gehweg|gel|gerade|gern|gibt|ginge|gmbh|go ahead|golf|gone|got a
-3 grand*|granit|grave|gris|gusto|guys|gym|hab|habe eine|habe ich|habit*|habt ihr|haceis|hacer una
-3 hacer*|had|haga|haha|halb|half|hall|halt|hand|hangt|harbo*|harbour|has|has a|hasta|hat mir|hat sich
-3 hausm*|have <few>|have any|have moved|have the|have to|hay ninguna|hay una|he s|hear|heat|hecho
-3 hecke|hedge|hein|heira*|heiraten|hello do|here|herma*|heute noch|hi we|hicie*|hicieron|hit|hiya
-3 home show|hora|hora ?|horai*|horar*|hot water|house|how|how do|hueco|i a|i just|i thought|i work
-3 ich die|ich muss|ich nehme|ich soll|ich wurde|id|if|ihr auch|ihr haus|ihr sowas|ikea|il faut
-3 il manque|il s|il se|im <month>|im flur|im sommer|in <month>|in den|in die|in einer|in for|in it
-3 in may|indiv*|ingles|inside|install|insurance|internet|interview|invit*|ir|irgendwann|is asking
-3 is fine|is having|ist|ist das|ist die|it|it before|it on|it was|it works|its a|jamais|je cherche
-3 je dois|je ne|je passe|je regarde|je viens|je voudrais|jeden|jeden tag|jeje|jeman*|jemanden|junta*
-3 just|kann ?|kann das|kann ich|katze|kein|keins|keller|key|kg|kinde*|kinderzimmer|klemmt|km
-3 km <number>|know whether|koffe*|komm|kommen ?|kommen sie|konnen wir|konnt|krank*|kuche|kumpel|kurs|l
-3 l affiche|la|la calle|la camara|la cocina|la comunidad|la journee|la manana|la noche|la obra
-3 la poliza|la primera|la puerta|la senal|la senora|la tarde|lado|laiss*|landi*|landing|landl*
-3 landlord|lands|largo|launch|lawyer|le montant|le permis|le salon|leani*|leaning|leave|les escribo
-3 letzten|level|lg|libres|liebe frau|light|like|like your|live|livre*|llegado|llevar|lo de|lo llevo
-3 lo paso|lol|long|look|los <weekday>|los de|lot|luz|m <number>|m a|machen sie|mais|mais on|maison
-3 make|mal|manana temprano|marri*|marti*|master|match|mate|mater*|maybe|maybe next|me ?|me animo
-3 me apunto|me dijeron|me dijo|me hicieron|me in|me la|me renseigne|me va|measu*|measure|mein mann
-3 mein sohn|meinem|mejor|meldet|mes ?|mesa|metre|metros|mettre|midi|might|minutos con|mit|mit <number>
-3 mit dem|mitgl*|mittag|moglich|monte|monte*|more|mostly|moto|moved|mur|mussen|musst*|mussten
-3 my appointment|my cv|my husband|my new|nachb*|nachbar|nachs*|nadie|nagel|name of|nd|nearly|neces*
-3 nehmt|nehmt ihr|new|next <weekday>|next year|ni|nice|nicht|nicht in|nights|no ?|no entiendo|no es
-3 no hay|no rush|no se|nobody has|noch ein|noch nicht|noch nie|nomas|north*|not mind|note that|nov|now
-3 nuevo|nun|o|o manana|oak|obra|of my|off on|offic*|ofici*|ok ?|okafor|old|oma|on <weekday>|on behalf
-3 on est|on it|on m|on n|one side|one with|opa|openi*|openings|or madam|os lo|otro|our|our school|ours
-3 out a|out of|pagam*|pagamos|pages|pagin*|paginas|panels|panne*|papers|papier|par de|par semaine
-3 para la|para que|paren*|park|parto*|partout|pas|pas de|pas je|pasado|pasar|passa*|passage|passer
-3 passez|past|patron|pedal|pelo|pensaba|permi*|perro|perso*|personas en|peut etre|peut on|peux passer
-3 picked|picked up|piden|pied|piedra|plast*|plato|platos|plazo|please|please call|please go|plus a
-3 plutot|poco|podca*|podcast|podeis|policy|poliz*|poliza|pop|pop in|por|por las|por si|porch|porte
-3 posit*|possible ?|possibly|poste|pour des|pour faire|pour moi|pour un|pour une|pourr*|pourriez
-3 pourriez vous|pouvez vous|prefi*|preise|prese*|price of|print*|printemps|prints|pro|prob|probably
-3 proch*|prochain|proje*|project|proxi*|puerta|pues|puesto|quadr*|quadratmeter|quand|quart*|que
-3 que alguien|que en|que falta|que le|que nos|que sea|que tengo|que viene|queda|queda*|quedaron|quelle
-3 quelle heure|question|qui|quiere|quote|range|rate|rates|raus|rd|ready|receipt|rechnung <number>
-3 recogi|recom*|recu|recu la|recupere|refle*|regarde|rense*|renseigne|repas*|replace|repre*|requi*
-3 rescue|retir*|retour|retra*|rien|ring|ringi*|ringing|ringing round|rojo|room|round the|ruban|rue des
-3 ruhe|rush|s <number>|s the|sa|saber|said he|salio|salle|saludo|samme*|sammeln|sanie*|schei*|schle*
-3 school|schwa*|se fue|se ha|seance|seguro|sehen|sein|seit der|selber|selbst|semaine du|semble|semes*
-3 semester|senal|senden sie|sense|served|server|servus|set|shape|she|sheet|shift|should i|showed
-3 shutt*|sie ?|sie das|sie mich|sie mir|sie uns|sieht|since the|since your|sind eine|sind sie|sir or
-3 sits|snapp*|snapped|so etwas|so we|sofa|sohn|soir|sollte|sommer|son|son las|sort of|spend|sprin*
-3 spring|st|stadt*|stamm*|starts|station|stoff|str|str <number>|street|such|summer|suppo*|suppose
-3 sur la|sur les|sur ma|t <number>|table*|tables|take it|taking|tambi*|tambien|tanne*|tarde ?|tarifa
-3 tarjetas|tejado|tell us|tempo*|tempr*|temprano|temprano ?|teneis|tener|tengo|tengo una|terra*|testi*
-3 text me|th|than i|than the|that ?|the <number>|the agent|the bill|the box|the hedge|the kitchen
-3 the left|the office|the one|the retainer|the road|the spring|the wedding|the work|the wrong|the year
-3 there s|theres|theres a|thing|thing or|think|think*|thinking|third|this <weekday>|this morning
-3 this weekend|tho|though|thru|thurs ?|tile|time|tipo|tirer|to <weekday>|to say|to sign|to start|todas
-3 todav*|todavia|todo el|todos|toit|tomor*|tomorrow|tonig*|tonight|tourn*|tout le|traba*|tradu*|trail*
-3 trailer|transit|travail|trotz*|trotzdem|trou|tus|twice|u do|uberall|uberh*|uberl*|uberw*|ubrig*|uhr
-3 un buffet|un cafe|un grand|un mur|un par|un peu|un saludo|una entrevista|unas|und das|und in
-3 und jetzt|und ob|under a|under*|unit|unit <number>|urgen*|us for|us how|va|vamos|van s|varia*
-3 variante|veces|velo|velos|velos de|velos pour|vende*|vendr*|vengan|verano|verei*|verge*|vergessen
-3 vermieter|versi*|vertrag|vez|vi que|vidal|viel|vielen|vieux|vino|vivo en|voll|von den|vor|vorbei
-3 votre passage|voudrais|vous de|vous faites|vous laisser|vous le|vous pouvez|vuestra|wait|wall|want a
-3 want it|want to|wants|ware|ware das|waren|warm|was kosten|was kostet|was wurde|water|we will
-3 we would|wedding <number>|wedding in|weeke*|weekend|weg|wen|wenn|wenn ihr|wenn sie|were|what
-3 what does|what have|whats the|when|whene*|whenever|where|whitc*|whitcombe|who could|who should
-3 whoev*|whoever|wieder|windo*|window|windows|winte*|wir ein|wir hatten|wir heiraten|wir nehmen
-3 wir sammeln|with this|woche|woche*|wochen|wollt*|wollte|wont|work at|would like|would not|would your
-3 writi*|writing|wurde das|xmas|y cuanto|y los|y que|y quiero|y una|years|years on|yes to|yet|yoga
-3 you ask|you ever|you got|you guys|you i|you next|you put|your quote|yours ?|ziehen|zimmer|zum|zusam*
-3 zusammen|zwanz*
-4 <asks for something that is no job of yours>|<comes from the press>|<few> <number>|<few> anos
-4 <is a legal or official notice>|<is about something beside your work>|<is support>|<number> <month>
-4 <number> bin|<number> de|<number> degres|<number> er|<number> und|<weekday> et|<weekday> to
-4 <wishes information>|<within 60>|? he|^ a|^ bei|^ bei uns|^ c est|^ cuanto|^ die|^ how much|^ i
-4 ^ i need|^ i would|^ ist|^ je|^ la|^ les|^ meine|^ mon|^ my|^ no|^ quisiera|^ soy|^ un|^ we|^ whats
-4 ^ yes|^ yo|^ you|a dit|a dog|a fence|a nombre|a tenu|abgeb*|accord|acept*|again|ahead|ahi|ai <few>
-4 algui*|alguien|algun|als|am <number>|am <weekday>|an der|and not|and one|and the|anges*|ansch*
-4 anyone|apunto|are looking|around <number>|as a|asap|asking|au|auf <number>|auf der|auftrag|aus der
-4 auxil*|bad|ball|beginner|bei euch|bei ihnen|beste*|beton*|bett|bevor|big|bis zum|bitten|bleibt|boda
-4 bras|broken|bueno|c|ca|cafe|cake|calde*|caldera|came|camino|can be|can i|can u|can you|carnet|cartes
-4 casse|cellar|chance|chaud*|chaudiere|chef|chez|class|clean|club|combi*|combien|come|commande|comme
-4 con ustedes|consu*|could we|cuando|cumple|cut|cv|d accord|dank|dans la|de <weekday>|de suite|degres
-4 der|devis|die <number>|dit|do i|do u|doch|docto*|doctora|dois|done|door|doppe*|dormi|double|down|du
-4 durfen wir|eh|eigen*|ein|either|el <number>|el metro|el sillon|el telefono|empez*|en <month>
-4 entiendo|es|es en|es que|escal*|est|est le|estaba|estam*|estamos|estoy en|et les|etwa|etwas|eveni*
-4 ever|everyone|experiencia|fahrer|faites|faut|fecha :|fehlt|fence|field|fine|firmado|fois|foto|fotog*
-4 frau|fruhj*|fruhjahr|g|ganze|geht|gern ein|geste*|gestern|go|got|gracias por|grani*|granite|guy
-4 h <number>|hab ich|hace|hacen|handl*|hangen|hasta el|hat|hat die|haus|have around|heizu*|heizung
-4 here ?|herr|herum|heure|hierm*|hiermit|i get|ich brauche|igual|ihnen im|ihr angebot|il a|il me
-4 in our|info|infor*|ins|inspe*|insti*|insur*|irgen*|is it|is that|is the|ish|ist der|ist noch|jajaja
-4 jan|job|juste le|kassel|keinen|kette|kids|konnen|konnen sie|la <number>|le plus|lette*|leute|liegt
-4 like to|linde*|list ?|little|llaves|llevo <few>|lo|lo que|los|los sabados|louez|ltd|m|machen
-4 machen wir|macht|mama|man|mann|manque|material|matin|matin ?|matri*|me lo|melden|metro|mi mujer
-4 mitar*|mogli*|moins|mujer|muss|nach|nachsten|nachsten <weekday>|necesito|need someone|need to|needs
-4 needs a|nehmen sie|neuen|ningu*|ninguna|noch in|noche|noche ?|nombre de|nr|nr <number>
-4 number <number>|ob|oder|oder <weekday>|off|offen*|og|ok|one|one of|or only|order*|ordered
-4 our wedding|ouver*|ouverts|ouverts le|panneaux|papa|penche|perfecto|pero|personas|personen|peu
-4 photo*|pic|piso|plan de|please send|pls|poner|por la|possible|pour le|pouvez|pregu*|presupuesto
-4 price for|price list|prima*|primavera|princ*|prisa|puedo|q|qm|que me|quedo|quelqu|quelqu un|quest*
-4 quien|rather|recup*|regla*|rein|repla*|resse*|round|rue|run|sabad*|sabados|sagen sie|sagt|said|sala
-4 salon|same|sat|say|says|schauen|schlu*|schlussel|se|se me|se puede|sea|second|seis|seit|should|show
-4 si|sie auch|sie im|sillon|sind|someone to|sorry|stand*|stati*|stuff|swap|table|talon|tap|tarde|teach
-4 teach*|teacher|telefono|tengo que|tenu|terrasse|the garden|the nursery|there are|thinks|thoug*
-4 thought|thurs|ticket <number>|tienen|till|tisch*|tmrw|to apply|to know|tout de|trabajo de|trava*
-4 ubera*|un jour|und <few>|und wir|under|une place|unos <number>|unterlagen|up for|update|van|vans|ver
-4 versc*|viens|vive|vivo|voisin|von meinem|voudr*|vous louez|war|was <number>|wasser|way|wc|we need
-4 weddi*|wedding|where do|wheth*|whether|wir brauchen|wir um|wissen|wo|wohnu*|wohnung|y hay|y no
-4 y queria|year|yeste*|yesterday|you said|you would|zum <number>
-5 <month> <number>|<number> ?|<number> i|<weekday> <number>|? ich|? je|^ c|^ can|^ can you|^ el
-5 ^ estoy|^ fwd|^ fwd :|^ how|^ ich|^ il|^ is|^ j|^ j ai|^ le|^ ma|^ merci|^ mi|^ necesito|^ our
-5 ^ price|^ que|^ se|^ unser|^ vous|^ was|^ wie|^ wir|a gauche|a la|a las|acabo|acabo de|around|asi
-5 auch|auf ?|auto|aux|b|bei uns|charg*|collegue|compr*|could you|cuanto|datum|dehors|demain|dice|drin
-5 enfin|euch|famil*|favor|fertig|firma*|frage zu|freit*|fuhrerschein|fur <few>|fwd|fwd :|gate|han
-5 hochz*|hochzeit|how much|ich|ich mochte|ich s|immer|in der|informacion|innen|its|jemand|kommen|kommt
-5 kosten|laden|las <few>|las <number>|le <number>|le <weekday>|ma|meine|mit der|moles*|moulin|much are
-5 nehmen|neu|nicht mehr|number|on a|otra|ou|papel|para el|plant*|pone|por favor|possi*|presu*|prices
-5 probleme|pueden|quiero|repar*|reparation|road|sagen|slot|sonst|stras*|strasse|svp|tarif|toujo*
-5 toujours|trabajo|um <number>|und ich|uns die|venir|vorher|whats|works|ya|you open
-6 <is cold>|^ do|^ do you|coute|danke|estoy|gauche|gracias|grad|hay|kann|manana|no me|noise|queria
-6 schau*|ticket|tur|u|venez
-7 meiner|steht|tisch|uns
`,
};
