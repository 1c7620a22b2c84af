// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.

import type { LeadClass } from '../inquiry.js';

/** What speaks for each class and what against it, as `readWeights` reads it. */
export const CLASS_WEIGHTS: Record<LeadClass, string> = {
  hot: `
-2
7 ce soir|fur <weekday>|schlussel|tomor*|tomorrow|yes
6 <number> mill|<weekday> <weekday>|? <number>|abgesagt|anything free|asap|dehors|den vertrag|enfer*
6 flies|freit*|fri|how to|konnen sie|say the|soir|terrace|this <weekday>
5 <number> chaises|<number> nov|<number> rue|<number> zimmer|<weekday> <number>|<weekday> am|^ any
5 ^ der|^ need a|^ so|^ tienen|^ water|^ yes|^ yo|a deposit|abgebrochen|abholen|agua por|allume
5 an appointment|anzah*|arrive|ball|bautizo|be at|by <month>|choco*|cualq*|cualquier|dado|dog|double
5 drop it|esta semana|estoy en|exhib*|forecast|fr|funer*|funeral|gateau|go ahead|grad|hat uns|have set
5 huele|ihr angebot|importe|interview|jemand|las <few>|le meme|lunch for|morgen fruh|onto the|pay a
5 people for|pls|que teneis|rue des|runs out|scan|schlu*|schne*|server|since yesterday|slot|snapp*
5 snapped|standesamt|terrace in|th or|thurs|tlaqu*|tlaquepaque|tmrw|todo el|tonig*|tonight|vale
5 venir manana|vormi*|yes to|you can|ziehen
4 <few> <number>|<few> a|<few> jours|<number> bitte|<number> can|<number> con|<number> hab
4 <number> please|<number> r|<number> tengo|<weekday> es|<weekday> que|<within 14>|^ <number>|^ estoy
4 ^ half|^ half the|^ i would|^ someone|^ there are|a box|a rennes|abhol*|adelante|adent*|adentro
4 adult*|all tomorrow|all week|and about|and measure|and pay|angebot <number>|anzahlung|apart*
4 apartment|are moving|av|ave|berater|berge*|birth certificate|bishe*|book us|budget <number>|camio*
4 can bring|can get|can u|casse|chocolate|come today|coupe|dann|de pie|demain|demain ?|devis|do it
4 down for|drin|ducha|el presupuesto|est <few>|este <weekday>|estoy|et <weekday>|et on|fast|flat
4 for them|forec*|fri <number>|fruh|fur uns|gehor*|gel|grados|ground floor|guard*|guest|has come
4 haupt*|have anything|have decided|heut|hire|home|home on|hora y|hotel|impor*|importe quelle
4 in before|inaug*|je viens|keys|kinderzimmer|la <number>|la de|la ducha|laisser|le devis|le plus
4 les <few>|lieferung|like you|lo llevo|lunch*|luz|manana|manana temprano|maqui*|medic*|mill|mittag
4 mon <number>|motor|moulin|n importe|need it|nehmen|next door|none|not the|nota|nuit|o manana
4 oder <weekday>|of you|on est|onto|or <number>|or early|ou <weekday>|our fence|pasil*|pasillo|pastel
4 perro|perth|por mi|pouvez|puedes|que quelqu|raus <number>|regen|repas|rib|rolled|roto|ruban|saint
4 sandw*|sandwiches|sandwiches and|service is|sie uns|sign|sleep*|sleeping|soir ?|someone come
4 somos <number>|starts|stock|sw|swall*|talked|tempr*|temprano|temprano ?|tenemos <number>
4 that <number>|the contract|the deposit|the front|this week|through the|tia|tiene el|tienen|to <coin>
4 to <weekday>|to sign|toi|toilet|tomorrow can|tomorrow morning|toute la|tract*|tractor|tur|tut
4 un peut|und wir|une place|urgen*|usual|varia*|variante|vite|voulez|vous pouvez|wasser|wc|week ?
4 weekend <number>|whate*|whatever|when can|where do|wir gern|within reason|wrist|y dice|y una
4 your quote|zimmer|zufah*|zufahrt
3 : <weekday>|<few> nights|<few> pages|<few> steps|<is hot>|<number> <few>|<number> avec
3 <number> degres|<number> from|<number> gaste|<number> grad|<number> kg|<number> mm|<number> no
3 <number> or|<number> std|<number> tables|<number> un|<week*|<weekday>|<weekday> afternoon
3 <weekday> avant|<weekday> den|<weekday> et|<weekday> evening|<weekday> fruh|<weekday> he
3 <weekday> matin|<weekday> midi|<weekday> morning|<weekday> next|<weekday> one|<weekday> os
3 <weekday> por|<weekday> with|<wishes book>|<wishes decided>|<wishes quote>|? <few>|^ <weekday>|^ all
3 ^ allo|^ bon|^ completion|^ estoy en|^ had|^ is there|^ la|^ landlord|^ se|^ the ash|^ vor
3 ^ vor <few>|^ wir nehmen|a christening|a cockapoo|a dog|a medir|a saint|a slot|a un|abend|abgeb*
3 acabamos|acabamos de|accept your|accepte|accord pour|adela*|adultes|after <number>|after*|agence
3 ahead|ai coupe|aimerions|algo para|all evening|all my|allo|am on|am retired|an bitte|and back|and my
3 and she|and there|anoche|any day|apfel*|apporte|apres <number>|arbeiten|are at|arriere|as last
3 as you|ascensor|at our|at work|attend|au matin|au salon|auf deutsch|aurais|avant <number>|avec les
3 ayuntamiento de|azul|bain|ballon|bare|basem*|basement|basket|bathroom ?|bd|be out|beave*|beaverton
3 bebe|bed flat|before that|beginn|bei mir|beige|berat*|blanco|board*|boarded|boda de|bon de|bout
3 bout de|bring|bring the|bring them|bringe|bringe ich|broken|bs|bs <number>|bunga*|bungalow
3 bungalow in|buyers|by hand|by next|camino|camion|can come|can pay|car|card|cash|cash or|ceiling
3 celia*|cette|cette nuit|cette semaine|chain|chaises|chaude|chaudiere|chaus*|chemi*|chf|chf <number>
3 christening|christening on|ci joint|clean|cles|coffee|comis*|comprador|con lo|con mi|conduit
3 consultant|convient|corte|could do|ct|cualquier dia|cumple <number>|da ?|da zeit|das bei|das haus
3 dauer*|day is|day next|de bain|de ducha|de midi|debor*|decis|degres|depos*|deposito|depuis ce|derek
3 did my|die wohnung|diga|digame|do <number>|do on|down and|drop|dryers|dublin|eau chaude|egal
3 egal was|el <weekday>|el tejado|emerg*|emergency|empez*|empezar|en piece|enlev*|entra|es en|est bon
3 est d|est jouable|esta|este|et <few>|et ne|fahr|fahrt|first thing|flat on|floor|flying|fois c
3 formule|fotografiert|free on|frei|frei ?|from <weekday>|from home|garage roof|garden is|gaste|gebur*
3 gestern nacht|get to|girls|gleich|gmbh|go|gone|gutter|haben sie|happy with|hasta <number>
3 hat gestern|have only|have read|have them|have you|he will|heut mittag|heute|holdi*|holding|homep*
3 homepage|hot water|hoy|hueco|i must|i sign|i will|ich am|ici la|if the|ihr am|ihres|il reste|ill
3 immed*|in <weekday>|in an|in law|in tomorrow|insert|inspection|ir|is <coin>|is fine|is having|is ok
3 ist heute|it before|it costs|it goes|it over|it what|jabs|je commence|je prends|jeden tag|jeder*
3 jederzeit|just put|kann|kann ?|keller|kette|kettle|kg|kitchen ceiling|konnen|l acompte|l agence
3 l atelier|la llave|la mitad|lamin*|landi*|landing|lane|las seis|last nite|le bon|le seul|letter
3 letti*|letzte woche|liegen|lilas|llave|llega|long and|lost|louer|ls|lunchtime|lying|lying in
3 machen wir|mal depuis|manana ?|mano|manual|matin|matri*|me convient|me decis|me dijo|me for|me how
3 me in|me you|medir|meldet|microsoft|mit der|mm|mo|moglich|moles*|morgen|morgen oder|morning
3 morning ?|mother in|motor*|muebl*|muebles|nach der|nachsten <weekday>|nada de|nehme|next <weekday>
3 next week|nie|niede*|night and|nite|noch einen|noch nie|noche ?|noir|nombre :|none of|nous aimerions
3 nous faut|nov|oak|octav*|octavia|oder ubermorgen|off <number>|off the|office in|on sw|one who
3 only if|or fri|or they|ordon*|ordonnance|ouest|our own|pages|pair|papa|par virement|partes|pasado
3 passat|passport and|pastilla|pay when|peque*|pequeno|per post|perce*|perdon|piano de|pick
3 piece jointe|pierna|planta|plato de|please confirm|please go|plus rien|podria|polish|porte|prends
3 prisa con|prope*|property|puede venir|puesto|pulled|que cuenta|que me|que sea|r <number>|rd|read
3 read your|reason|receipts|recibir|recommended|rennes|rente|ring the|rolled in|s <weekday>|s that
3 s wind|sala|san|sat|says you|schil*|schle*|schnee|schnell|se me|see me|semana|send the|served|set
3 shape|shopp*|shopping|siche*|sides|sie sich|sign ?|signed|signed off|since last|sitzen|skoda octavia
3 so no|sofort|soon|start ?|std|steh|steht seit|stock ohne|stone cold|suggested|suis la|tableau|tagen
3 take it|taxi|tell us|temporary|terra*|th as|that she|that what|the a|the car|the firm|the lane
3 the morning|the neighbour|the office|the stove|the toilet|the wall|then ?|they said|this afternoon
3 this weekend|thurs or|tide|to meet|to you|today or|tomorrow at|tomorrow or|too long|torre*|transfer
3 translated|trent*|trentaine|trou|tues|turn|uberm*|ubermorgen|una hora|und ob|unterschrieben|up for
3 us ?|us how|valid|valid until|valide|venir|versicherung|vienen|viens|virem*|virement|votre page
3 voudrait louer|vous une|vous voulez|wann|ward|wash|water coming|way home|we come|we want|week when
3 weekday|wen|which*|whichever|will bring|wind|winte*|wir die|wir nehmen|wir s|without a|wont|would do
3 y como|y esta|ya tengo|you by|you fit|you said|you start|your people|yours|zeit ?|zu haben|zu uns
3 zuges*|zuruck|zweiter
2 ! on|: <number>|: wir|<few>|<few> bed|<few> firms|<few> kids|<few> on|<few> semaines|<few> velos
2 <month> <number>|<month> next|<month> son|<number> <number>|<number> at|<number> au|<number> de
2 <number> er|<number> has|<number> min|<number> og|<number> pages|<number> personas|<number> t
2 <number> um|<urgent>|<weekday> :|<weekday> after|<weekday> and|<weekday> o|<weekday> ou|<weekday> so
2 <weekday> the|<weekday> week|<within 3>|? j|? one|? please|? yours|^ apres|^ bitte|^ boiler
2 ^ bonjour nous|^ can you|^ could|^ could i|^ dad|^ el|^ flat|^ fur die|^ habt|^ habt ihr|^ hello do
2 ^ heyy|^ hi !|^ is the|^ le|^ my husband|^ my mother|^ no rush|^ notre|^ our roof|^ pas|^ right
2 ^ se me|^ taking|^ taking on|^ there|^ there s|^ una|^ unser|^ ya|a <few>|a <number>|a baby
2 a bungalow|a donne|a l|a month|a pipe|a torch|ab|ab <number>|ab <weekday>|ab wann|aber der
2 about horses|about ninety|accep*|accord|acept*|acto|advis*|advised|afternoon|again i|agenc*|agreed
2 aguan*|ahead with|ahora|ai <few>|ai un|al frances|algo de|all day|along|along the|altona|am off
2 am thinking|ami|an passe|and colour|and need|and tell|anfan*|anfang|anfangen|angeb*|angebot|anhang
2 anive*|aniversario|answe*|antes del|apostille|appor*|apporte demain|aquar*|architecte|are <weekday>
2 are not|arrie*|as|as i|as soon|as your|ashes|aside for|ask for|assur*|at <few>|at home|at st|attac*
2 attached|attes*|attestation|attor*|attorney|au <number>|auriez vous|aus der|aus wie|away|ayer|bache
2 bags|bakery|bank transfer|bano|be off|because the|bechs*|bechstein|bed|bedmi*|bedminster|bedroom
2 before <number>|bei der|bezah*|bill me|bin ich|birth|bis ende|bitco*|bitte noch|boden|bosch|both
2 bouge|branch|brauch|brief*|bruno|buchh*|buchhaltung|bucket|bureau|button|buying a|by <weekday>
2 by bank|caduca|cafe|cake for|camionnette|can|can start|can we|cance*|candi*|candidature|canic*
2 caniche|card details|cars|casa|casa el|casa y|casi|casi no|casse*|cat|cauti*|caution|ce sera|ceili*
2 centro|changer|chaud*|chica*|chicago|clerk|cocka*|cockapoo|cockt*|coctel|collegue|color|come
2 come for|come out|coming through|comio|comme un|commencer|community|como la|completo|compromis
2 compu*|con <number>|con que|con un|condu*|confirm|conge|corni*|cornish|cos|cotiz*|couche|count*
2 crack*|cracked|cuenta|cutti*|cutting|d accord|d avance|d eau|d habitude|da steht|dachb*|dachboden
2 dans les|dans un|darf|dass sie|daugh*|daughter has|day|day but|days i|de <few>|de abajo|de casa
2 de esta|de pago|de semana|de temps|decid*|decidme|dedans|dejarla|dejo|demar*|den <number>|dental
2 dentist|departamento|depose|deposer|deposit|depto|depto <number>|der termin|des qu|despa*|despacho
2 deuts*|deutsch|devant chez|dia me|did our|die <number>|die versicherung|died|discreet|do for|do i
2 do that|doing it|donde|donde se|door is|door s|doppe*|dougl*|douglas|doute|down|down on|dpe|dran
2 draus*|draussen|drop off|due at|durch|durfen|durfen wir|eaten since|ecole|ehren*|eile|eine firma
2 einig|einzi*|el dia|el escaparate|el seguro|elle ne|empieza|employer|empty|en face|en lyon
2 en pozuelo|end terrace|ends|entre el|envoy*|erst mal|erste|es ist|es una|escan*|escap*|escaparate
2 espan*|espanol|esposo|est passe|esta con|estamos a|estamos en|estate|even something|every day
2 everything|ex|exams|failed|faites|faut un|fee|ferme|feuer*|feuerwehr|fin de|finde|fine|fire|firm has
2 firmado|firme|firms|fix|fixing|flat in|flat roof|flight|floor i|floor of|folle*|for both|forward to
2 fotografin|fox|franc*|francais|frances|free|fringe|from me|from us|front|fue|fur <number>|furgo*
2 furgoneta|ganz|gas|gasol*|gasoleo|gasten|gave|geburtsurkunde|gefre*|gemeinde|gemel*|geneve|german
2 gesetzt|gesto*|go with|gone and|gone for|got it|grad im|gros|hab ich|hab noch|haben ?|hace
2 hace <number>|haces|hacie*|hacienda|hagan|haie|hall in|hand i|handed|hangt|happy|hardly|has left
2 has signed|hasta entonces|hat|hat heute|hause|have all|have had|have seen|have your|hay una|he has
2 he said|heads*|hello do|hemos|here ?|here till|heute noch|heyy|hi !|hijo|hinten|hinter|hinter der
2 hochs*|hora|hora que|horita|hours with|house is|house on|how soon|i bring|i found|i get|i go|i hope
2 i just|i like|ich bin|ich die|ich nehme|ich soll|ich weiss|if so|if that|il nous|ils|im anhang
2 im flur|im wohnzimmer|imogen|impec*|impos*|in <few>|in all|in die|in her|in this|including
2 including the|incluidos|ingles|inside|interieur|into my|into the|invoice to|ir a|irgen*|irs
2 is attached|is from|is i|is up|ish|ist erst|ist zu|it and|it as|it at|it how|it i|it in|it or|jaja
2 je l|je pourrais|je regle|jointe|jouab*|jouable|joue|jours|judge|keys i|kindly confirm|klavier
2 koffe*|kommt ?|konnt|konnt ihr|krank*|l apporte|l architecte|l heure|l interieur|l ouverture|la
2 la compania|la fin|la joue|la manana|la nuit|la pena|la petite|la porte|la voiture|la web|landlord
2 lapsed|large|largo|last spring|lauft die|lavad*|law|le chat|le compromis|le contrat|le nouveau|leer
2 legen|legen sie|leith|lende*|les <number>|les jours|les plans|lesson|lessons for|letter from|letting
2 letzte|licht|lie|light|like to|liked|linde*|lit|llaves|lleva|llevo|lo de|lo paso|lock|look like
2 los <few>|losen|luc|lumen|lyon|m de|ma tante|machines|mais elle|make a|makes|maler|manana a|mange
2 manger|marche|massa*|me <number>|me ?|me lo|me parece|me va|me what|measure|meet|meist*|meme chose
2 mi esposo|mi hijo|mi mama|midi|min|minds|minib*|minibus|mogli*|mother|much to|mucho|muss im
2 my garage|my mother|my neighbour|nachste woche|nacht|nada|nagel|ne se|need an|need from|neith*
2 neither|never been|next|next ?|nicht an|nicht was|ninety|no entiendo|no hace|no hot|no me|no nos
2 nobody can|noirs|nomas|not ask|not much|not need|notre|nous faudrait|nous nous|now ?|now but|now we
2 nuestro|nummer|o <weekday>|o el|o si|occupe|of attorney|of us|offered|ok ?|ok for|olivos|on <month>
2 on cherche|on prend|on sat|on vient|on water|one off|one small|or tomorrow|oui on|ourse*|ourselves
2 out at|out the|ouverture|over and|pack|packed|paket|palab*|panic*|pare|parece|parki*|parts|pas un
2 pasada|passez|passport|passt|past|pasti*|pay <number>|pay the|paying|pdf|pensaba|people in|pero no
2 pero nos|personen|peter*|petite salle|peux la|physi*|pick up|piedra|pis|place|plans|plaqu*|plato
2 please i|please ring|please tell|plus|plus a|po|poign*|poliz*|pond|posit*|possible ?|pour <few>
2 pour le|pour nous|pourrais|pouvez vous|power of|pozue*|pozuelo|presente|preve*|properties
2 provisional|pueblo|pump|put aside|put my|quartier|que con|que este|que quiero|quisieramos|radiadores
2 radio*|rate|recht*|recit*|recital|recital on|reden ?|regarde|remon*|rescue|resse*|resta*|retired
2 riecht|rien de|right after|right now|roof|roof is|roofer|rooms|runs|s <few>|s a|s free|s good|s next
2 s occupe|s out|sacar|safety|said yes|salida|salir|same as|sans doute|savoir si|say yes|says we
2 schat*|schau*|schlo*|schri*|schule|schwi*|se fue|se quedo|sechs*|seen a|seguro|seit heute|semaine ?
2 semaines|semana ?|semi|send me|sente*|settled|she is|si je|si possible|sich das|sich die|side gate
2 sie an|sie mich|silla de|sillas|sin ascensor|since|sitting in|smell|so what|solicitor s|soll im
2 sollen|sollen wir|somebody in|somewhere in|somos|son <few>|soon as|sort de|souris|spain|spate*
2 spatestens|speic*|spoke|spoke to|spots|stadt|stairs|stamp*|stamped|stand|start|start in|start on
2 statements|steht in|steps|stiff|still the|str|str <number>|stras*|strasse|stuck|suffit|suis a|suits
2 surve*|surveyor|t <number>|tag frau|taking on|talked about|taller|tank|tanne*|tape|tarde|tarifa
2 technique|telet*|teletravail|tell me|tempo*|tested|th <number>|th at|th if|th the|th we|that day
2 the ash|the baby|the chain|the drive|the fee|the field|the file|the floor|the hospital|the internet
2 the keys|the lot|the main|the man|the nursery|the permit|the photographer|the porch|the receipts
2 the stairs|the surgery|the way|the window|theor*|there ?|there in|they|they were|they will
2 thing tomorrow|thous*|thousand|throu*|through|through our|thru|thurs ?|til|time before|titulo
2 to everything|to help|to our|to show|to touch|toda|todas|todas las|today|tom|tomorrow ?|tomorrow and
2 tomorrow so|torch|torto*|tortoise|touch it|tour|tradu*|traduire|trans*|transfer it|turn it|tus
2 u <number>|uber <number>|uhr|um eine|un despacho|una horita|und <few>|und die|und ich|une demi
2 une trentaine|uns|uns ?|until <number>|until it|until the|up my|us down|us i|used you|va bien|valor*
2 vamos|vamos a|ventanas|verordnung|versi*|veut|vient|vient de|viewed|voila|voir ?|voitu*|voiture|voll
2 vom|vor|vorge*|vormittags|vorne|vous :|vous laisser|vous venez|voyant|vuelta|want him|waren sie
2 we do|we had|we have|we pay|we saw|we sign|we spoke|weds|week and|weeke*|weekend|weekend ?|weight
2 weste*|westerly|while i|whitc*|whitcombe|wife and|will do|will drop|will you|willing|willing to
2 willow|wir brauchen|wir gleich|work ?|workt*|y <few>|y el|y hay|y no|y vivo|yellow|yes please
2 you <weekday>|you before|you get|you in|you make|you need|you say|your office|your time|yours is
2 zahlen|zu zweit|zweit|zweit*
1 ! !|! we|: ca|: les|: our|<coin> fur|<emergency>|<few> <few>|<few> adults|<few> autres|<few> doors
1 <few> mins|<few> of|<few> or|<few> this|<is about something beside your work>|<month> das
1 <month> frei|<month> if|<month> muss|<month> por|<month> que|<month> une|<month> we|<numb*|<number>
1 <number> <month>|<number> ?|<number> b|<number> bin|<number> degrees|<number> die|<number> e
1 <number> el|<number> elm|<number> g|<number> ich|<number> il|<number> is|<number> ish|<number> it
1 <number> je|<number> km|<number> kw|<number> la|<number> leute|<number> mit|<number> months
1 <number> one|<number> ou|<number> paginas|<number> par|<number> pcs|<number> por|<number> pour
1 <number> rd|<number> si|<number> sq|<number> stock|<number> stuck|<number> sur|<number> tagen
1 <number> th|<number> tomorrow|<number> uhr|<number> ya|<offers search-engine work>|<trade 2>
1 <weekday> <few>|<weekday> a|<weekday> apres|<weekday> could|<weekday> de|<weekday> for|<weekday> le
1 <weekday> oder|<weekday> or|<words 100>|<words 60>|? c|? elle|? estoy|? ich|? it|? mein|? mit|? nos
1 ? regards|? si|^ a mi|^ am|^ bonjour notre|^ ca|^ con|^ dear mr|^ el <weekday>|^ final|^ getting
1 ^ gruezi|^ guten abend|^ he|^ hello !|^ hi i|^ ich schreibe|^ il me|^ in|^ je sors|^ les|^ maman
1 ^ me|^ meine frau|^ mi hijo|^ monsieur|^ my|^ necesito|^ need|^ new|^ ok|^ please|^ que tal|^ quiero
1 ^ re :|^ thanks for|^ that|^ unsere|^ we move|^ we own|^ wir haben|^ y|^ y a|^ you|a bag|a car
1 a family|a gas|a group|a hedge|a lyon|a mis|a notre|a one|a power|a primera|a pris|a private
1 a problem|a que|a refaire|a session|a set|aberd*|aberdeen|about <few>|above the|abrir|acaba*|acces
1 accom*|achete|actual|adjunto|administracion|advice|afternoon and|again ?|agent wants|ago|agua
1 ai deja|al <number>|alguien que|all|all <few>|all of|already and|als|alto|alumi*|am i|am telefon
1 am with|amian*|amiante|an und|and am|and her|and if|and no|and says|and should|and the|and what
1 and where|and will|and yours|angebote|anges*|anhan*|anhanger|anmel*|annexe|ano que|anschauen
1 answering|anthr*|anual|any evening|any time|anyone who|anyth*|anything|aparte|apost*|apparently
1 appart|appoi*|approved|apres <few>|aprob*|arbeit|are <number>|are both|are getting|are in|are you
1 arran*|arret|arrivee|as usual|asesor|ash|ashby|ashore|aside|asked me|assis|assurance|at <number>
1 at last|at lunch|at my|at noon|at school|attach|attaquer|attends|attorney for|au moins|au nom
1 auch keine|auf <number>|auf den|auf die|aufstellen|auftrag|aunque|aunque sea|aupres|auriez|autour du
1 autres|available|avais|avec <few>|avec la|avec le|avec mon|away and|baby s|back door|back in|bande*
1 bank|banque|barato|barba*|barri*|barrio|bauja*|baujahr|baujahr <number>|bauti*|be <few>|be here
1 be in|be obliged|be there|be with|beantragt|beat|beau|bedro*|been offered|befor*|before|before the
1 before then|before they|beforehand|begin|behind the|bell|belle mere|ben|besic*|bilder|bin
1 bis <number>|biscuit|bitcoin|bitte|bitte bestatigen|blanc*|blanche|board|bodega|boite|bon
1 bonjour camille|bonjour notre|bonjour nous|book|books|box in|box room|brack*|brauchen|broke
1 brother s|bruns*|budget :|buffet|builders|butto*|by <number>|by on|cabin*|cabinets|caldera|camara
1 came through|camil*|camille|can be|can do|can i|can let|can one|can your|car park|cara|carpe*|carta
1 carte|casa en|casamos el|cave|cela se|cell|centi*|centimetres|certificado|cette annee|chais*|chalet
1 chance of|chant*|chap|charge ?|charp*|chate*|chateau|chauffe|chauffe eau|checked|chiff*|chiffrer
1 child|chimney|chose que|cierre|civic|cle|cleaning|clinica|clinique|cocina|coinc*|colis|collect
1 come by|come in|comes to|coming up|comme*|comment on|commune|como|como lo|completion|compr*|compris
1 computers|con algo|con el|con ustedes|condo|conduite|consultation|contestar|contract|contrat
1 contrato|conva*|convi*|corpo*|correct|correos|cost and|could one|could read|could we|coule*|couleur
1 counters|coura*|courant|couvr*|crene*|cuadr*|cuando|cuisi*|cuisine|cut|d|d apres|d en|d enfants
1 da ich|daft|dahli*|dahlias|dance|daniel|dar|dares|darub*|daruber|das ?|das auto|das ist
1 date <number>|dated|daughter|daughters|days and|days to|dazu|de large|de mis|de mon|de monde
1 de notre|de papa|de quoi|de toute|dear all|dear mr|deber*|deberia|decided|decided to|decidido|decke
1 decro*|degre*|degrees|deine|dejar|del colegio|delic*|demain a|demande|demen*|demenage|den feiertagen
1 depart|depuis hier|der garage|der praxis|des que|desha*|deshalb|desig*|design|despu*|despues
1 despues de|dessi*|dessin|dessine|devant|dicen|dicen que|did it|die hand|die kleine|die woche|digital
1 dijo|dining|dining room|dinner|direc*|director|disch*|disse*|dites|dites moi|dizai*|dizaine
1 dizaine de|dj|do all|done and|dont <few>|down a|drain|drauf*|dress|dring*|dringend|drive|du|du salon
1 dueno|dunkel|e <number>|each other|earli*|earliest|early next|eat|eaten|eben|edinb*|edinburgh
1 ehrlich gesagt|ein paar|eine stunde|einfahrt|einge*|el bano|el certificado|el contrato|el diseno
1 el no|el patio|el precio|el que|elf|elle|elle se|empor*|en ai|en algun|en arret|en casa|en la
1 en toda|en vuestra|encon*|ends in|engag*|engagement|engli*|english|entendu|entera|entrar|entregan el
1 entretien|entschieden|envia*|enviamos|envoyez|equip*|erdge*|erdgeschoss|errei*|es el|esperar|espere
1 espere que|est a|est au|est en|est parti|est pour|est vous|esta bien|esta en|este mes|estimate
1 estufa|et des|et l|et ma|et s|et soir|et voudrions|etat|evening|every*|exam is|expec*|expert|exter*
1 external|f|f <number>|facha*|facon|fais des|fais le|fait un|familie|family of|farm|fassa*|fassade
1 faudr*|faudrait|faudrait une|faut une|favor|fecha :|fee and|fee of|fehlen|feiertagen|femme
1 ferry <few>|feu|feuil*|final de|find someone|finger|finish|firm|firma|firma*|first dance
1 flat <number>|flat fee|flats|flexible|flower|flur|flush*|folded|fondo|foot|for <weekday>|for his
1 for this|forty|fourt*|fourteen|freig*|freundlichen|freundlichen grussen|friendly|frigo|from a
1 from here|from your|front of|ft|fuera|funds|fur ihr|furs|gable|gagne|ganze|garage|garage du|gate
1 gauche|gave me|geburtstag|geerbt|gegenseite|gekom*|gekommen|geles*|gelesen|gemei*|geschickt|geset*
1 get|get going|get it|get the|get them|getau*|given|go about|going up|good with|got my|grand*|graz
1 grew|grid|groupe|gruezi|grundschule|gruss*|grussen|guests|gutsc*|h|hab|haben noch|hablo|habra que
1 habt ihr|haciendo|hago|hair|halb|half|half a|half the|halte*|hangar|hangen|hangi*|hanging|hangt an
1 hard|harm|has|has done|has gone|has put|has retired|has the|has to|has told|hates|hatten sie|have it
1 have moved|have one|have talked|having the|hay ninguna|heat|heate*|heaters|helene|hello !|help me
1 help with|her on|here|here <number>|hesit*|heure|heures|hicisteis|hier|hijos|hinge|his|hmrc|hohe
1 hohen*|holz|honest|horai*|horaires|horlo*|horse*|hour|hour ago|hour and|hour at|house in|hr|i attach
1 i did|i drop|i finish|i mean|i send|i wo|i would|iban|ido|if i|ihr da|im fruhjahr|immer|immer noch
1 in ?|in aberdeen|in der|in front|in on|in our|in principle|in spring|in there|indique|inner*
1 innerhalb|innerhalb von|inspe*|insta|instruct|insured|internet|irgendwo|is and|is being|is done
1 is leaking|is on|is one|is the|issue|ist am|ist die|ist es|ist seit|it <few>|it be|it comes|it go
1 it properly|it s|it this|it until|it went|it when|ive|izqui*|j ai|j attends|j espere|jahreswechsel
1 je|je demenage|je n|je paie|je sors|je voudrais|jeden|jetzi*|joint|jugen*|jusque|just like|just now
1 just tell|kann ich|kaum|keiner|key|kfw|kilo|kind regards|kirch*|kitchen|kitchen of|klavi*|km
1 km <number>|knie|knock|know how|know what|komme|kommen ?|kommen sie|kommen und|kommt|konnen wir
1 konntet|kuhls*|kuhlschrank|kundi*|kundigung|kurz|l ancien|l assurance|l ecole|la ?|la banera|la boda
1 la camara|la casa|la caution|la cave|la cle|la commune|la cuisine|la empresa|la hora|la lettre
1 la liste|la maison|la page|la primavera|la prochaine|la senal|la tarde|la tienda|la ultima
1 la universidad|la vitrine|lab|labra*|labrador|lache|lady|lake|lamp|landl*|las nominas|last|last done
1 last night|last week|laufen|law has|le chauffe|le faire|le garage|le plafond|le week|leavi*|leaving
1 left and|length|les meubles|let s|lettre|letztes|letztes jahr|leute|levan*|libres|lieber|liefe*
1 lieux|linea|links|lire|list attached|llueve|lo hacemos|lo puede|lo suyo|lo tengo|login|long as
1 love a|love to|lui|m et|m of|ma femme|ma soeur|maestro|mains|mais vous|mal de|maman|man den|manage
1 manana por|manga|maria*|mariage|marque|marti*|mas barato|matin la|matin le|matin on|maybe <number>
1 me and|me by|me hicisteis|me le|me puede|measu*|meine schwester|meiner|melden|mentioned|merce*|mesa
1 metros de|meubl*|meubles|mi|mi <month>|mi papa|mins|minuit|minute|mir das|mis|mit <few>
1 mit freundlichen|moi|momen*|momento|mon fils|mon frere|monde|monit*|month*|monthly|moori*|mooring
1 morni*|morning and|morning it|morning please|most|move out|moved out|much is|mum is|mum s|music
1 muss ich|musst*|mussten|my dad|my daughter|my instructor|my new|my number|my own|my partner|my phone
1 my sisters|my wife|nach <number>|nachbarn|nachl*|nachs*|nachste|name is|nan|ne savons|neces*
1 necesito|need help|need someone|nehmen sie|neigh*|neighbor|neighbour|neighbour says|news|night*
1 ninos|niveau|no chain|no lo|no puede|no sabemos|no te|noch <few>|noch gar|noch zu|noche|nominas
1 nos vamos|not do|not going|not make|not mind|not to|notice|nous pensons|nouveau|now|nuest*
1 number and|nurse|nurse*|nursery|ob|ob sie|obliged|obras|occup*|of it|off|off to|off tomorrow|offer*
1 officer|og|oil|ok|on a|on and|on l|on les|on m|on part|on site|on top|on us|one bed|one can|one do
1 one old|one or|one with|open the|openings|or <weekday>|or no|ortho*|otros <few>|our house
1 our kitchen|our new|our office|our porch|our roof|our shop|our site|our solicitor|out <weekday>
1 out and|out i|out on|ouver*|ouvrir|over <number>|overl*|own a|pacientes|pagam*|pagamos|pago|paie
1 paint|papeles|paper|paper*|paperwork|papier|papiers|par la|par mois|par un|parade|parai*|park
1 parking|parle d|parler|parti|parti*|partie|partir|partir du|partner and|parve*|pas a|pas besoin
1 pas je|passp*|patient|pay now|pcs|peint*|pelo|penso*|pensons|people do|people on|permit|personas
1 petits|pfleg*|phone number|photographer|piano and|pick it|pide|pidie*|pidiendo|pied|pipe|piso
1 place for|plafo*|plane|plate|platos|plaza|please call|please can|plenty|plenty of|pleure|pm|podem*
1 podemos|podri*|ponem*|ponemos|poner|por favor|por lo|por nosotros|porch|possi*|possible|post|postm*
1 pot|pour <number>|pour ca|pour moi|pour votre|power and|prati*|precio por|pregunta|prend|prende|pres
1 presse|presupuesto|previ*|previous|price it|primary|principle|prisa|prochaine|prome*|properly|propi*
1 proposals|propose|provi*|pub|published|pueden|puedo dejar|puedo ir|puis|put <few>|put a|putting it
1 quand|quay|que cela|que es|que habra|que os|que viene|que ya|quelle|quelqu|quelqu un|quiero|quiet*
1 quote|quote for|quotes|rader|radiators|raised|rappe*|rather not|rather than|re :|rear|rechnung
1 recom*|red wine|redo|reedu*|reeducation|refused|regle|regular|reha|reihe*|reins*|relea*|remis
1 removed|rendez|rendez vous|renew|repair|repondre|residence|respond|result|retai*|retain|retainer
1 retir*|retires|retour|retur*|returns|rezept|ring|ring me|river|roads*|romanian|ronda|room|room and
1 room is|roughly what|roule|rubble|rue|rue de|rufen|rufen sie|rugby|ruhe|rush at|s all|s back|s en
1 s est|s fine|s gone|s in|s moved|s not|s on|s ours|s still|s there|s too|sabem*|sabemos|sagt|saison
1 salfo*|salford|salga|salle de|same day|santa|sapph*|sapphire|savons|savons pas|says he|says i
1 says it|scaff*|scaffold|sched*|schedule|schicken ?|schla*|schmi*|schra*|schwe*|schwester|se ni|sea
1 see a|see what|seem to|seen|seis|seitd*|seitdem|semana santa|semana y|semes*|semester|send it|sense
1 sent from|seo|sesion|set of|seul|she|she wo|shoul*|shoulder|si me|si os|si vous|side|side is|sie
1 sie ?|sie bei|sie den|sie von|sieht man|signature|signed for|silla|since about|since we|sind eine
1 sinon il|sisters|sit in|site|sitti*|sitting|sixty|size|size ?|skoda|small|so that|so there|so you
1 sold|solic*|solicitor|someone in|someone to|someone who|something i|something in|sommes <few>
1 son <number>|son anniversaire|sont|sors|sortie|sounds|sounds like|sous <number>|sous le|sowas|spat
1 speaks|speicher|split|sq|sq m|st|stand*|start at|state*|steck*|stehen|steht|stemp*|still has
1 still have|stirl*|stirling|stone|stopp*|stopped|stove|strange|strip|sturm|suis chez|suits you|sun
1 superbe|suppl*|support|sur <number>|sur le|sur mon|sur votre|surge*|surgery|survey on|surveyors
1 suspension|sweep|switched|table|table*|tag|take card|take the|tant|tant que|tarde de|tejado|tel|tela
1 telefon|tempe*|tenan*|tenem*|tenemos|tengo el|tests|th|th can|than the|thanks for|that one|that you
1 thats|the <coin>|the <number>|the agent|the battery|the best|the caravan|the card|the chap
1 the cheapest|the children|the day|the design|the dog|the drawings|the earliest|the fox|the free
1 the gable|the gas|the gate|the half|the hall|the inside|the job|the joint|the kitchen|the letter
1 the neighbours|the nhs|the only|the place|the recital|the report|the retainer|the roof|the room
1 the side|the week|theat*|theatre|there and|there are|there has|theres|theres a|they are|they do
1 thing ?|think it|this ?|this letter|tienda|tight|till the|time she|tisch|tisch*|to <month>|to answer
1 to begin|to give|to go|to her|to measure|to put|to reach|to retain|to start|to stirling|to use|toca
1 tocht*|tochter|toda la|todos los|told us|tor|touch|touch*|tours|tous|toute|toute facon|toutes
1 trabajamos|trabajan|trabajar|trainer|tranq*|traum*|treat*|treated|tree|trepp*|treppenhaus|tribu*
1 trocken|trouv*|truck|tu|tu peux|ubera*|uberweisen|ultima|um und|un entretien|un escalier|un groupe
1 un perro|un saludo|un vieux|uncle s|und der|under our|une dizaine|universidad|universidad de|uno de
1 unser|unserer|unter*|until|until <month>|until you|up ?|up a|us <number>|us for|us has|us in|usine
1 usual*|usually|v|vater|vecino|velos de|vende|venez|verbi*|veror*|versc*|via|vieux|view|vino|visitor
1 visto|vitra*|vitrage|vitri*|vitrine|vive en|vivim*|vivimos|vivimos en|voisi*|voisine|voit|volver
1 volver a|von den|vor weihnachten|vorbe*|vorhanden|vosot*|vosotros|votre tarif|voudrais|voulez vous
1 vous <weekday>|vous envoyer|vous nous|vous on|wall|wall at|wand|want you|wanted|wants|wants the
1 was here|was not|was told|was wurde|water since|way and|we may|we moved|week|week end|week so
1 week we|weekd*|weiss|weiss nicht|weit|weiter|wenn es|wer|what have|what i|what it|whatever you
1 when the|where|which i|which of|who could|who do|wie|wife|wife has|will go|will pay|will take|willi*
1 windo*|window|windows|winters|wir machen|wird am|with her|woche|worce*|worcester|work|work at
1 work on|worktop|worktops|would go|would just|would pay|would that|wurde das|wurden wir|y a|y hasta
1 y que|y quedo|y quisieramos|ya|ya lo|ya se|year what|years on|yeste*|yesterday|yew|you a|you able
1 you available|you come|you have|you offer|you on|you open|you please|you so|you take|your page
1 your visit|zeit|ziegel|zu <number>|zu hause|zugang|zum <number>|zum jahreswechsel|zwanzig|zweim*
1 zweimal
-1 ! my|! your|: http|: it|: the|: une|: we|: webmail|<budget>|<carries a link>|<coin> <number>
-1 <coin> de|<coin> por|<compares prices>|<few> at|<few> bien|<few> enfants|<few> have|<few> it
-1 <few> meses|<few> minuten|<few> pas|<few> pisos|<few> questions|<few> weeks|<few> year
-1 <has the wording of a known fraud>|<has the words of the press or of a study>|<is a bulk offer>
-1 <is about an invoice or a payment>|<is about something unfinished>
-1 <is about work under way or finished>|<is an offer in bulk>|<is not sure>
-1 <is unsure whether you do this>|<meets a rule>|<month> del|<month> for|<month> have|<month> it
-1 <month> je|<month> l|<month> le|<month> meeting|<month> nos|<month> or|<month> our|<month> with
-1 <month> you|<names prices of its own>|<names something that went wrong>|<number> :|<number> a
-1 <number> ab|<number> and|<number> before|<number> bis|<number> by|<number> d|<number> for
-1 <number> hi|<number> i|<number> if|<number> jahren|<number> just|<number> leuten|<number> litres
-1 <number> m|<number> million|<number> minutes|<number> my|<number> on|<number> page|<number> people
-1 <number> pero|<number> pieces|<number> places|<number> s|<number> se|<number> since|<number> till
-1 <number> to|<number> und|<number> vor|<number> what|<number> wide|<number> words|<number> you
-1 <offers money>|<promises more customers>|<speaks of what you did>|<speaks of work you have done>
-1 <speaks of your business as a market>|<support 0.5>|<support 1>|<trade 0>|<wants 3>|<weekday> ?
-1 <weekday> au|<weekday> it|<weekday> night|<weekday> prochain|<weekday> s|<weekday> si|<weekday> suit
-1 <weekday> would|<wishes call>|<wishes price>|<wishes repair>|<within 21>|<within far>|<words 20>|? ?
-1 ? about|? best|? et|? if|? il|? je|? le|? lg|? ou|? ours|? vielleicht|? you|^ about|^ bei uns
-1 ^ bonjour !|^ bonjour docteur|^ bonjour je|^ bonjour le|^ compramos|^ congratulations
-1 ^ congratulations !|^ contact|^ die|^ following|^ good|^ guten|^ hi there|^ hiya|^ hola !
-1 ^ im <month>|^ it|^ just curious|^ kitchen|^ my daughter|^ no|^ ok so|^ on|^ quick one|^ ref|^ sale
-1 ^ sehr|^ somos|^ tenemos|^ the boiler|^ we|^ we need|^ wir heiraten|^ your mailbox|a|a birthday
-1 a brochure|a business|a ce|a coffee|a contact|a course|a estar|a first|a flat|a grant|a hearing
-1 a hot|a house|a las|a long|a man|a new|a page|a pair|a partner|a piece|a price|a quick|a quiet
-1 a quote|a shared|a short|a su|a third|a vingt|a year|ab <month>|abends|aber meine|aber nicht
-1 aber noch|able|about an|about building|about forty|about how|about the|absolutely|abuel*|abuela que
-1 accept credit|acceso|account|accountant|acompte|across your|act|acuer*|acuerdo|adjoi*|adjun*|adresse
-1 advise your|affic*|afficher|after|after new|again and|agran*|ai|ai passe|ai toujours|ai trouve
-1 ai une|ai vu|aid|aide|aimerais qu|ajout*|ajouter|alan|algun|alica*|all <number>|all in|all on|alla
-1 alle|alors je|alqui*|alrea*|already|am|am at|am free|am giving|am mr|am not|am number|am sure
-1 am told|am wochenende|ambas*|amiga|among|amount|an actual|an argument|an hour|ancie*|and <number>
-1 and again|and had|and have|and it|and left|and maybe|and needs|and our|and that|and whether|and with
-1 and you|andere|angek*|anne|annee|anniv*|ano|anos de|anos y|ans je|answer|antes|antes de|any more
-1 appartement|appli*|application|applied|appointed|appreciate|appro*|apres|apres midi|apunt*|apunto
-1 aqui|arbei*|are ever|are factory|are going|are number|are ready|around the|arrange|arrive a|arrives
-1 arriving|article on|as far|as such|as the|as to|ask|ask me|ask what|asking me|at all|at the|at your
-1 attendre|attic|au sujet|aucune|audit|auf|auf dem|auf ein|auf ihrer|aufgefallen|aufgefallen dass
-1 augen|aurait|aus den|ausbau|autant|autopilot|auxil*|avait|avant <month>|avant <weekday>|avant l
-1 avant minuit|avec vous|avenue|avoid|ayer y|ayunt*|ayuntamiento|azule*|azulejos|b <number>|baby
-1 baby grand|back from|back please|back she|back to|back with|bad|bag|baign*|baignoire|baja|bajo
-1 baker*|bakeries|balli*|banco|band|bands|barn|bas|bath|bath and|bathroom has|be ?|be grateful|be held
-1 be open|be possible|beautiful|becau*|because|because he|because of|bed detached|bed semi|been in
-1 been to|before christmas|before he|before we|behan*|bei euch|bei uns|bekommt|believe|belle|below the
-1 benot*|besti*|betri*|better for|between <number>|bill|bill ?|bills|bis|bj|bj <number>|bless|bloque
-1 bodas y|bon pour|bonjour !|bonjour docteur|bonjour je|bonjour le|boot|boss|bouch*|bound*|boundary
-1 boxes|boxes of|bras|brass*|brauchen wir|brief|briga*|bring her|bring you|bringt|brist*|bristol
-1 brochure ?|brother and|bruit|build|burgos|buro|bus|buscan|business|business has|businesses|but my
-1 but one|but the|but we|but you|buyer s|by ?|by a|by card|by this|c|ca not|ca se|ca vaut|cabane
-1 cabinet|cachet|caisse|call out|calle|came|came on|campana|can you|canal|cancelled|cannot|cant|capit*
-1 card and|cargo|carpenter|carrelage|carry|cartes|carton|castle|categ*|category|cater*|cause|cayo|cela
-1 celle|cello|celui|cerrar|certa*|certi*|certificado de|certificates|certified|cet age|chair|chairs
-1 chance|chang*|change the|changes|chapel|chaque|charm*|chat|cheap*|cheapest|check*|chene|chez le
-1 chez moi|chien|child*|children|choose|chose|choses|ci|class|class*|client account|clientes|clini*
-1 clio|closi*|closing|cold|coleg*|colegio|colla*|colle*|collecting|colour|combien ?|come ?|come back
-1 come on|come with|comes out|comida|comma*|como trabajais|companies|company|company and|compl*
-1 compramos|compte|compton|con <few>|con eso|con las|conce*|concr*|concrete|conductor|confirmer
-1 confirmez|confo*|conformite|congratulations|congratulations !|conna*|connaissance|conne*|conoc*
-1 conocer|conse*|consi*|consider|contact form|coord*|copies|cork|corner|corre*|corri*|cost these
-1 cost to|costs|could be|could it|could your|coule|couple of|courriels|cours*|courses|cousi*|couve*
-1 creat*|credit card|creus*|creuser|crew|crick*|cricket|crown|cuanto|culture|cumple|curiosidad
-1 curiosite|curious what|cv|cylin*|da sind|da was|dame|danach|dankb*|das auch|das noch|datos
-1 day <number>|days ?|days in|de baja|de la|de las|de le|de los|de m|de mes|de mi|de plus|de un|dead
-1 deaf|dean|dear i|decir|del|delan*|delante|delig*|delighted|dem gedanken|demenage a|demi|den ganzen
-1 denn bei|depar*|depuis <month>|depuis l|der|der estrich|des|desca*|desk|despi*|desso*|dessous|desti*
-1 detac*|detached|detec*|dialy*|dias|dice que|did|did the|did you|dijisteis|dinos*|directly|dis|disco*
-1 discussed|displ*|display|dissertation|dit oui|divor*|do|do ?|do any|do anything|do this|do your
-1 docte*|docteur|document|documento|does it|does not|does the|does your|dois|domain|don|donc|done
-1 done in|dormi|dort|doubl*|down ?|dragg*|dragging|drawi*|drawings|dream*|dreaming|droit|du voisin
-1 durch*|e mail|echantillon|ecris|edge|eh|ehrli*|ehrlich|ein|einba*|einen platz|einfa*|eins|einze*
-1 el ano|el de|el jardin|el mismo|el puente|el telefono|elle etait|elm|email|empfa*|en echange|en el
-1 en madrid|en plus|en zapopan|encanta|encen*|end|end of|ending|energy|enfants|engineer|engineers
-1 enkel|enten*|entre|entregan|entrevista|entwi*|envel*|enveloppe|er|er <month>|erfah*|erfahrung|erhal*
-1 erhalten|erst|es <few>|es gern|es que|escribe|ese|essen|est|est <number>|est arrivee|est bien
-1 est combien|est parfait|est plus|est un|estam*|estan|estar|estrich|estuvo|et|et il|et mon|et un
-1 et une|etude|etwa|etwa <number>|eu|euch der|evening i|event|ever do|everything on|evide*|eviter
-1 eviter la|exactement|example pay|excha*|exchange|expir*|expire|eyes|faceb*|facebook|facing|facto*
-1 factory|factory of|fahren|fais|fallen|falta alguien|families|famille|family|far as|farmer|faudra|feb
-1 feier|femme dort|fence|fenst*|field|fifte*|fifteen|figur*|figura|filing|fils|final year|finanzamt
-1 finished my|first floor|fish|fitti*|fitting|flexibel|flowers|flyers|fob|folge*|following our|fonct*
-1 fond|food|for <few>|for it|for me|for us|forfa*|form|forwa*|forward|forward the|found|fract*
-1 frais de|frank*|freun*|frien*|frist|froid|from <month>|from my|from the|fruhe*|fruhestens|fundi*
-1 funding|furniture|g|gap|gar|garde|gedan*|gedanken|geduld|geehrte frau|geehrter herr|gefallen|gegeb*
-1 gehe|geht das|gerade|gern einen|gern jemanden|gesprach|gewor*|geworden|gibt|gibt es|girl|giving out
-1 glori*|glorious|go ?|go off|go on|go to|god|god bless|goes in|going rate|gold|gone into|good as
-1 good evening|got <number>|got the|gran|grand|grand to|grandfather|grant|grave|gross*|ground is
-1 group of|growi*|growing|guita*|guten|guten tag|h <number>|haben jetzt|haben uns|habit*|habt|hacer un
-1 had a|hall s|halle|hands on|happen to|happi*|harro*|has <few>|has a|has just|has moved|has never
-1 has not|hast|hast du|hasta|hat <number>|hatte ich|hatten|hatten gern|hatten wir|hattet|hausv*
-1 hausverwaltung|have|have ?|have asked|have been|have given|have lived|have never|have taken|hay
-1 hay que|he does|he is|he s|he visto|he wants|head ?|hein|heira*|heiraten|heizu*|heizung|hens|her in
-1 her round|here :|herst*|heure*|hi there|hier soir|hija|hill|him in|him on|himse*|himself|hiver|hiya
-1 hocha*|hochachtungsvoll|hola !|hola marta|holid*|holiday|hones*|hoping to|horen|hospital|hours and
-1 house|housi*|housing|how|how do|how it|hund|husba*|husband|husband s|hygie*|i come|i do|i had|i have
-1 i help|i own|i put|i rang|i represent|i retire|i said|i think|i understand|i wish|ich den|ich euch
-1 ich komme|ich mochte|ich nicht|ich s|ihm|ihnen die|ihnen im|ihnen zu|ihr eigentlich|ihr postfach
-1 il fait|il faudrait|il le|il se|im|im neuen|imagine|in einer|in last|in leeds|in my|in next
-1 in ottensen|in person|in so|in town|incoming|indep*|indic*|indicate|instant|instrument|insulated
-1 insurer|invoice|iphone|iron|is <few>|is ?|is better|is for|is good|is no|is only|is still|is this
-1 ist der|ist jetzt|ist von|it|it back|it but|it by|it can|it cost|it does|it done|it even|it ever
-1 it gone|it happens|it is|it may|it might|it right|it says|it since|it still|it the|it true|it up
-1 it will|its|j avais|jahre*|je le|je passe|je peux|jemanden der|jetzt schon|jour je|journ*|journee
-1 juris*|jurisdiction|jusqu a|just curious|just dreaming|just had|just nosy|just want|kaffee|kann das
-1 kasse|keepi*|keeping|kein|keine|kept|kids <number>|kids and|kids are|kilos|kindern|kindly let
-1 kindly reply|kitchens|kleine|knee|knocked|know before|know is|know that|know whether|know who
-1 kollegin|komm|konnte|konze*|kosten|krank|kumpel|kurze frage|kw|l|l a|l ai|l air|l instant
-1 la baignoire|la fiesta|la finca|la je|la machine|la matricula|la moitie|la presente|la primera
-1 la semana|la tela|la una|la vecina|la zona|ladies|lado|laiss*|landlords|langu*|las|las llaves
-1 last year|late husband|lauft|lauft auf|launch|lawn|le|le <number>|le code|le faut|le jour|le monde
-1 le montant|le notaire|le parquet|le plan|le sol|le terrain|leaki*|leaking|lean|lease|leave it|leeds
-1 leg|les|les matins|let us|letters|letzten|leurs|leuten|liebe jule|lift|lights|like <few>|like yours
-1 lined|lined up|link and|link to|list for|lista de|listed|listi*|listing|litres|lived|livra*|livrer
-1 livrer a|livrez|llama*|lo puedo|lo que|loft|login it|lohnt|lol|look after|looked|los de|losing|lot
-1 lounge|love|lover|lover of|low|luego|m|m <number>|m en|ma grand|ma mere|machen ?|maest*|magaz*
-1 magazine|mailbox storage|main|mairie|mais j|mais mon|man da|manager|manda*|mande*|mando|maque*
-1 maquette|march*|marked|market|marry|marry on|marsh|match|matin ?|matin j|matins|matter|may <number>
-1 maybe <few>|me a|me dijisteis|me i|me know|me the|me to|meant to|measurements|media|media hora|meets
-1 mehr zu|mein sohn|meine mutter|mejor|meme|menos|menos el|menschen|mes parents|metres and|mi hija
-1 mi padre|micro*|might do|might i|might just|million|minuten|minutes ?|minutos con|mir
-1 mir aufgefallen|mir bitte|mira|miran*|mirando|mirar|misma|mobile|modele|moins cher|mois je|moitie
-1 mon|money put|monsi*|monsieur|monta*|montant|monte*|monteur|month|month ?|month on|months|moody
-1 mornings and|mortg*|mortgage|mot|mother is|moved in|moving|moving to|mrs|muestra|mur|mussen|must
-1 mutter|muy bien|my|my aunt|my brother|my clients|my father|my gran|my late|my mum|my nephew
-1 my private|my sister|n ai|n ose|nach|nach den|nachrichten|name|named|ne suis|nearly|neben|neben*
-1 need and|need you|negat*|nehmt|nehmt ihr|neige|neighbours|nephew|neu|neuen|neues|new one
-1 next <month>|next step|next summer|ni idea|nicht ob|nietos|ninet*|nineteen|ningu*|ninguna|nino|nix
-1 no cost|no idea|no longer|no money|no obligation|no venue|noch auf|nombre|nomin*|normal|nosotros
-1 nosy|not actually|not been|not know|not one|not own|not suppose|not want|notai*|notaire|nothing to
-1 noticed a|noticed you|nous a|nous ne|nouve*|nov <number>|now i|nowad*|nowadays|nowadays ?|number
-1 numero|nun|nur bis|nur mal|nur noch|o clock|obligation|obten*|of <number>|of google|of having
-1 of next|of thing|of years|offen|offer|offer accepted|offre|oficina|ohne|ok so|old|olds|on|on ?
-1 on autopilot|on facebook|on garde|on instagram|on me|on my|on n|on our|on page|on prefere|on request
-1 on them|one|one <number>|one bedroom|one i|one in|one of|one thing|ones|online|only <coin>|only in
-1 only pay|only the|ont|opt|opt out|or return|or the|order|ordnu*|origi*|oro|os lo|ose pas|otherwise i
-1 otro lado|otros|otten*|ottensen|ou <month>|ou je|our|our son|out before|out for|out of|out or|ouvre
-1 over <coin>|over my|over there|overn*|overnight|own|p|pa|packa*|package|packages|paddo*|paddock|page
-1 paid|pain|pair of|panel|paque*|paquete|par|par jour|par le|para los|para mi|parc|paren*|parfa*
-1 parfait|parle|parqu*|parquet|part|part ?|parta*|partenaires|partner|party|party wall|pas <number>
-1 pas le|pas trop|passe|passed|passer a|passive|patie*|patients|patio|patri*|patron|pays|paysl*|pedir
-1 pensez|per|per month|pere|permis|pero me|personne ne|pesa|peur|peut on|peut venir|peux|peux passer
-1 pflan*|pflanzen|phone this|photographer for|photos|physio|pic|piece|pies|piso de|pisos|place in
-1 places|plain|plaisir|plan|planc*|planned|plaster|plastique|plati*|played|pleas*|please do
-1 please find|please let|please reply|pleased|plomb*|plombier|plus <few>|plus de|plus la|plutot un
-1 pneus|poder|points|polis*|polished|por ahi|por el|por las|por persona|pose|possibly|post and|postf*
-1 postfach|posts|pour|pour eviter|pour son|pour une|pour vous|pourriez|pourriez vous|practice|precio
-1 prefe*|prefere|preference|preis*|premiere|prend*|prendre|presently|pressure|pret|price and|price is
-1 price of|prices for|pris en|privat|private|probe|probe*|proce*|professional|profile|progr*|proper
-1 propio|propre|prove*|puede|puede ir|puppy|purchase|put it|put the|put together|qualified|quand il
-1 quand on|quant*|quantity|que c|que ca|que la|que les|que lo|que tal|que usted|que ustedes|quedamos
-1 quedan|quedo|quelque|quelque chose|quere*|queremos|quest*|question|questions|qui s|quick one|quid
-1 quiere|quisiera|quite|quitte|quoted|rain|rang|raum|raus|reade*|readers|realised|recar*|recent|rechts
-1 recib*|record|recto*|rectory|red|references|refus*|regar*|registration|registry|rehab|reich*|rein
-1 release|reloc*|relocating|remain in|remet*|remettre|remittance|remote|removal|renov*|replace
-1 replaced|reply stop|reply with|reply within|repondez|represent|requi*|reser*|reserva|reservation
-1 resso*|rest|retro*|rev|revis*|ridge|rien d|road|roofi*|roofing|rouge|rough*|roughly|roughly how
-1 roughly per|round|round on|ruckr*|ruckruf|rund|rush|s and|s been|s bei|s booked|s coming|s right
-1 s up|s yamaha|sagen sie|said|sale|salud*|same spot|sampl*|samples|saw you|say that|says <few>
-1 says <number>|scheme|schen*|schicken|schon|schreiben|schwa*|scooter|scrat*|scratch|screen|se lo
-1 se nos|se passe|seat|seche|second hand|secure|sede|seems|seems to|segun*|segunda|sehen|seit dem
-1 seite|sejour|semai*|semaine du|semana que|senal|send|send over|send us|senden sie|sends|sensi*
-1 sensible|sepa|ser|sera|serait bien|seront|servi*|sessions|set a|set us|settle the|seule|share
-1 shared drive|she can|she has|she says|shenz*|shenzhen|shifts|shipping|shop|should have|showed
-1 si algun|si le|si tout|sich nicht|side of|sie da|sie ihre|sie mir|signa*|silk|sillon|silly|silver
-1 simpl*|simple|sind <number>|sinon|sir madam|sir we|sister|sit|site and|so <few>|so <number>|so it
-1 so weit|social|soire*|soirees|soit|sola|some of|someb*|somebody|somebody on|someo*|someone
-1 something like|son|sonne|sophie|sort it|sorted|sous la|sowas uberhaupt|spielt|sponsor|spric*|spricht
-1 sprin*|spring and|sq ft|square|square metre|stade|stages|stand on|standing|statement|stay put|stayi*
-1 staying|still|stock*|stoff|stora*|storage|story|stude*|students|studios|study|stuff ?|stund*|stunde
-1 stunden|subje*|subject|subject to|suchen noch|suis en|suis pas|suit|suit for|suite|suppliers|suppose
-1 sur l|surpl*|surplus|surpr*|sus|suspended|sweet|switch|tablets|tag herr|take|take ?|talki*|talking
-1 tapis|tause*|tbh|te|teacher|team ich|team of|team we|telefono|telephone|telephone je|temps|tener
-1 tengo|tengo un|tercero|terrain|th it|th only|th to|than|thanks|that|that a|that do|that has
-1 that kind|the <few>|the bank|the blue|the boiler|the boundary|the buyer|the crown|the display
-1 the farmer|the going|the hedge|the insurance|the insurer|the insurers|the lights|the movers|the ones
-1 the order|the pavement|the piano|the quote|the school|the secure|the shared|the shed|the shop
-1 the sort|the spring|the village|the weather|the weekend|the whole|the youngest|them we|then i
-1 there is|there something|there we|they want|thin|thing|thing and|think he|think i|think the
-1 thinks the|third of|thirty|this address|this morning|those or|thought that|through your|tiene que
-1 tile from|tiles|till <month>|time|time and|time you|to accept|to and|to avoid|to collect|to come
-1 to do|to explain|to find|to get|to hear|to let|to look|to match|to see|to sell|to send|to sort
-1 to understand|to us|to whom|to write|together a|tools|tot|tourne|tous les|tout le|towels|town and
-1 tpo|trabajais|trabajo|tradi*|trading|traigo|trait*|traumen|trip|true|tue|turni*|turns|twins|u do
-1 uber die|uberg*|uberl*|ubern*|um <number>|un moment|un premier|un velo|una comida|una de
-1 una entrevista|und haben|und hat|und muss|und zwar|underneath|understand|une|une heure|une idee
-1 une maquette|une question|une semaine|ungefahr ?|unive*|uno|unos|uns auf|uns in|unsere
-1 unsere hochzeit|unserem|unter der|unver*|unverbindlich|up and|up at|up in|up to|us a|us an|us are
-1 us know|us the|us we|usted me|valid*|valuation|value|vehic*|vehicle|velo cargo|vendria|venir a
-1 venta*|ver|verfu*|verme*|vermu*|vermutlich|vertr*|vertrag|vertrag ?|verwe*|vet|video*|viele
-1 vielleicht mal|ville*|villeurbanne|vingt minutes|visib*|visit on|vit|vive|vivo|voir|voisin a|von der
-1 von einem|von euch|von ihnen|vor ort|vorstellen|vous|vous arrange|vous ecrire|vous etes|vous faites
-1 vous les|vous vingt|voy a|vrai|vuestra|waiting your|wall for|walls|wann darf|wann ist|want|want to
-1 war|was just|was looking|was the|we|we act|we bring|we could|we ever|we know|we need|we see|we shall
-1 weath*|weather|web|webma*|webmail|weddi*|wedding|wedding at|weddings|week to|weeks ago|wegen der
-1 weihn*|weihnachten|weil ich|welche|wenn die|were lovely|were to|what do|what is|what time|what would
-1 whats the|whatsoever|wheel*|when|when i|when my|when we|when you|whether we|which one|which we
-1 while we|who|who s|whose|will have|will send|will we|williams|wing|wir|wir <few>|wir auch|wir es
-1 wir heiraten|wir sind|wirkl*|wirklich|wish|wish to|wishes|wissen|with a|with my|with no|with one
-1 with our|with this|wochenende|wohnen|woking|wondered whether|wondering what|wool|worden|words
-1 would <number>|would both|would ever|would help|would like|would one|would sooner|would the|write to
-1 writi*|writing|wurd|x|xx|y|y <number>|y aura|y es|y la|y lo|y mi|y nos|y queremos|y se|y si|ya esta
-1 yamaha baby|year of|year or|year the|years do|years in|years with|yo no|york|you are|you be
-1 you charge|you could|you go|you kindly|you like|you may|you must|you my|you to|you took|your blog
-1 your domain|your jurisdiction|your listing|your own|your price|your region|your trophy|your way
-1 zahlt|zeitl*|zeitlich|zeugn*|zoom|zum|zusammen|zusch*|zwar
-2 ! our|! wir|%|: a|: bit|: el|: mit|: su|: un|<asks for a fee that nobody owes>|<coin> a|<coin> ht
-2 <coin> per|<cool 0.5>|<cool 2>|<few> and|<few> anos|<few> cats|<few> de|<few> feet|<few> hundred
-2 <few> meter|<few> metres|<few> minute|<few> no|<few> oder|<few> rues|<few> wochen
-2 <has a small matter with what was done>|<has the wording of an offer in bulk>
-2 <has the wording of bulk mail>|<has the words of an application>|<is a job application>
-2 <is about working together>|<is cold>|<is other>|<later>|<month> <month>|<month> after|<month> avant
-2 <month> but|<month> ein|<month> en|<month> mais|<month> quand|<month> se|<month> she|<month> si
-2 <month> statement|<month> the|<month> to|<month> un|<month> vous|<number> !|<number> %
-2 <number> alors|<number> anos|<number> auf|<number> avis|<number> cm|<number> dias|<number> etoiles
-2 <number> hour|<number> im|<number> ist|<number> kommen|<number> l|<number> last|<number> lo
-2 <number> metres|<number> minutos|<number> nd|<number> never|<number> per|<number> personen
-2 <number> plus|<number> real|<number> sqm|<number> st|<number> star|<number> stunden|<number> there
-2 <number> vielleicht|<number> vous|<number> w|<number> will|<number> with|<number> would|<number> y
-2 <number> zu|<other 0.5>|<other 1>|<other 2>|<other 3>|<spam 0.5>|<spam 1>|<spam 2>
-2 <speaks for an organisation>|<speaks of your customers>|<support 2>|<support 3>|<undated>
-2 <weekday> !|<weekday> <month>|<weekday> an|<weekday> en|<weekday> y|<words 35>|? am|? and|? cheers
-2 ? do|? herzlich|? kosten|? merci|? might|? nur|? seria|? she|? thanks|? warmly|? we|? what|? wir
-2 ^ <few>|^ been thinking|^ betreff|^ betreff :|^ bjr|^ bonjour mon|^ bonjour monsieur|^ bonsoir je
-2 ^ buen|^ buen dia|^ buenas noches|^ buenas tardes|^ buenos|^ buenos dias|^ c|^ c est|^ che|^ chere
-2 ^ das|^ de|^ dear|^ depuis votre|^ desde|^ every|^ fao|^ final notice|^ for|^ good day|^ got
-2 ^ gruss gott|^ guten tag|^ hallo herr|^ hallo liebes|^ hallo wir|^ have|^ hello dear|^ hello we
-2 ^ hi do|^ huhu|^ i live|^ i look|^ i teach|^ il|^ invoice <number>|^ ist|^ j|^ j ai|^ je vous
-2 ^ liebe frau|^ llevo <few>|^ looking for|^ ma|^ maitre|^ mein|^ mein mann|^ mi hija|^ moin|^ mon
-2 ^ morning|^ my boyfriend|^ namaste|^ nous|^ nous sommes|^ on n|^ on reve|^ os|^ our son|^ papa
-2 ^ planning|^ que|^ re|^ roughly|^ sehr geehrte|^ somos una|^ tengo <number>|^ une|^ vous|^ vous etes
-2 ^ we can|^ we might|^ what would|^ wie|^ you have|a balcony|a bit|a call|a casa|a cat|a chaque
-2 a check|a chimney|a combien|a copy|a cote|a couple|a crack|a day|a divorce|a droite|a ete|a field
-2 a figure|a fin|a firm|a full|a garage|a great|a grenoble|a guest|a la|a ladder|a lawyer|a lieu|a m
-2 a meeting|a mon|a nice|a nombre|a nuisance|a offert|a parle|a piano|a rien|a rough|a smaller
-2 a spreadsheet|a tenu|a thing|a time|a tout|a wedding|a white|ab und|abgeh*|able to|aboga*|abogado
-2 about|about to|about your|absol*|absolute|acaba|accepted|accompagnee|accounts|acepta|acomp*|act for
-2 adjoining|admit*|adres*|adults|advan*|advance|advise|affai*|afterwards|again in|agent says|agm
-2 agradeceria|ai besoin|ai lu|aille*|ailleurs|aimerait|aktue*|al final|alber*|alcan*|algui*|alguien
-2 all right|aller*|allerdings|alquiler|also a|also do|also is|alt|alten|alter|alter*|aluminio|am in
-2 am putting|amazi*|amazing|an den|an einem|an old|an prochain|analy*|anbei|and are|and does|and doing
-2 and half|and he|and hear|and i|and in|and just|and not|and noticed|and now|and one|and put|and take
-2 and were|and wondered|and would|and your|anfang <month>|anfra*|anfragen|angeg*|anima*
-2 annee prochaine|annon*|anodes|anos|anos en|anseh*|ansehen|antic*|anticipo|antworten sie|any of
-2 anybo*|anybody|anything ?|anything at|anything until|anyway|apell*|apellido|appelle|appointment is
-2 approx|approx <number>|apren*|archi*|architect|are|are <few>|are planning|are still|are the
-2 are thinking|are we|argument|around|around <month>|arriv*|article|article about|articulo|artis*
-2 as well|ascenseur|asi|asi ?|ask you|asked|asking <few>|asking for|assessment|at number|at once
-2 at some|at what|at yours|attention|auch fur|auf ?|auf ihre|auf seite|aufge*|aun no|aura <number>
-2 aurez|ausge*|autop*|autour de|autumn <number>|aval|avant la|avant les|avant noel|avez une|aviez|avis
-2 aviso|ay|az|az <number>|back ?|back of|balance|ballpark ?|base|bathroom on|batte*|batterie|bauen
-2 bauer|baust*|baut|be able|be finished|be for|be interested|be looking|be more|be on|be somewhere
-2 be this|beauc*|beaucoup|beaut*|bedrooms|beds|been|been <few>|been nominated|been on|been there
-2 been thinking|before <month>|before it|beginning|bei <number>|bei den|beiden|beim|bekom*|bekommen
-2 benev*|bereits|berth|besoin|best price|bestatigung|beton|betreff|betreff :|betriebe|better|betwe*
-2 between|between us|bevor ich|bien|bien ?|bien a|bien con|bien etre|bien sur|bieten|bieten sie|bilde*
-2 bildern|bin bei|bin noch|bis zum|biscu*|bit|bit example|bitte nur|bjr|black|blog|boiler
-2 bonjour madame|bonjour mon|bonne|bonsoir je|bonus|bother|bought a|bought it|boute*|boyfr*|boyfriend
-2 brand|brauc*|brauche ich|brauchte|braun|breast|bride|bring it|bring*|brown|bruder|buen dia
-2 buenas noches|buenos dias|builder|busin*|but a|but if|but it|by email|by then|c etait|ca|ca coute
-2 ca ne|cabeza|cada|cake|calen*|call me|calls|camar*|cambi*|cambiamos|cambiar el|came off|can put
-2 can someone|canada|cards|care of|carpet|carri*|carry on|cartons|cas|caste*|catalogue|cats|ce qu
-2 ce que|celeb*|cellar|celle de|cena de|cerem*|cerrado|certificat|certificate|certificate from|chamb*
-2 chambre|changed|chape*|chaque annee|charge to|charged|charger|charl*|chat ?|chats|chauf*|che|cheap
-2 cheaper|check|cheers|chef|cher|cherc*|cherche|cheva*|chica|chico|chois*|choisi|chose ?|chosen
-2 christmas|christmas we|cita ?|city|claro|clean*|cleaner|click|client|close|club|coach|coaches|coats
-2 coeli*|coeliac|coffr*|coin|college|come and|come down|come off|comer|comercial|comes|coming|commande
-2 comme ca|commence a|comment|como el|complaint|completa|completion is|comprar|comprendre|compt*
-2 comunion|comunion de|concu*|condi*|conduite accompagnee|cone|confi*|confidence|confirme|congr*
-2 conservatory|contact|container|content|contents|conteste|contr*|contractor|contractors|controle
-2 cooperativa|copin*|copropriete|copy|copy of|cordialement|cost for|cost roughly|could|could somebody
-2 could the|could you|counsel|count|couple|couri*|courr*|cousin|cousins|cover|cover*|credi*|credito
-2 crois|cross|cuando se|cuantos|cuento|cuesta una|cumpl*|cup|current|d avoir|d identite|dabei|dankbar
-2 dans|dans <few>|dans ce|dans la|dans le|dans notre|dared|darf ich|darf man|das uberhaupt|das was
-2 dass|dass ich|day sir|day this|day when|days|de fin|de gestion|de media|de nous|de personnes|de prix
-2 de que|de vecinos|de votre|deadline is|deal with|dear|debut|debut <month>|decide|decides|decidir
-2 decis*|decision|declare|deeds|defin*|deiner|dejar*|dejarlo|del dia|del edificio|del hospital
-2 del local|del piso|delai|delivered to|dem|den ohren|denen|denken|denn so|departamento de|dept|depuis
-2 depuis <weekday>|depuis votre|der mir|der woche|derecha|dernier|des annees|des pieces|desce*
-2 desde <month>|desde <number>|desde el|di|dia ?|dia y|dicho|dicht*|did not|die|die galerie|die ich
-2 die kinder|diese woche|dieses|digo|dir|direkt|discretion|disons|disponible|dit qu|divorce|dm|do if
-2 do the|do those|do ye|docto*|doctora|documents|does that|doing|doing my|domic*|door|door ?|door on
-2 doors down|dormi*|dorot*|dorothy|dossi*|dossier|douche|down in|down there|drama|dressing|drip|dripp*
-2 dripping|du bien|du village|due|during|each|early|easter|echange|echel*|echelle|eclai*|eclairer
-2 ecrire|educa*|eigentlich auch|eight*|ein angebot|eine freundin|einen betrieb|einla*|einmal|einsc*
-2 einwe*|el chico|el coche|el colegio|el medico|el pedido|el registro|elect*|electric car|electrique
-2 eleven years|eleves|eltern|email ?|empie*|emplo*|empre*|empresa|en|en a|en getafe|en su|encantada
-2 encima|enclo*|enclosed|encore mais|ende <month>|energie|enfan*|enfin je|engin*|entre <month>|entry
-2 entsc*|envie|envie de|envoie|envoie une|equipo de|era|erst im|es <number>|es auch|es geht|escal*
-2 escribo de|escrito|ese dia|eso es|espana|esperando|essay*|essayer|est ce|est le|est possible
-2 esta todo|estim*|estri*|et c|et ce|et de|et me|et pour|et que|et votre|ete|etes|etes vous|etudiante
-2 etudiante en|etwas|even possible|every <weekday>|every year|ex husband|exactly|exclu*|exclusive
-2 existing|expli*|exten*|extra|factura|faire une|faites ce|fall|falta|famil*|familles|fanci*|fancies
-2 fanta*|fao|far ahead|father|father s|faut d|featu*|feature|fecha|fees|ferra*|fianc*|fichier|fiesta
-2 fifty|figures|fille|film|final notice|final*|finan*|finch|find|find out|finden|firm in|firmamos
-2 first|first <few>|first fortnight|fixed|flat ?|fleur*|flowe*|folk|follo*|follow|for|for <coin>
-2 for <number>|for ?|for eleven|for her|for sale|for that|for the|forde*|forget|formules|fortn*
-2 fortnight|foto|fragen|frau|freeh*|freeholder|french|freuen|freundin|fria|friend|from <coin>|from our
-2 frome|fruhj*|fruhjahr|full name|fur|fur <few>|fur meine|furni*|galway|ganzen tag|garantie|garten
-2 gas certificates|gatep*|gatepost|gearb*|gearbeitet|geehr*|gegen*|gehort|geht es|geld|gemac*|gemacht
-2 gemacht werden|genau|genehmigt|generation|gepru*|gerne|gesagt|gespr*|gestion|get back|get my|get up
-2 getafe|gets|gibt s|give me|glad to|gladly|glass*|glasses|go through|goes back|goes on|golf|good day
-2 good for|gorge*|gorgeous|got <few>|gouter|government|grade|grande y|grate*|grateful|grateful for
-2 gratte|gratuit|gratuits|gravi*|greni*|grenier|greno*|grenoble|group|growth|growth manager|grun
-2 grund*|grupo de|gruss gott|guess|gustaria saber|gut|ha|habla*|hablamos|hace falta|hacer|had|hairl*
-2 hairline|half an|hallo herr|hallo liebes|hallo wir|halt|hand|handb*|handbook|happe*|happens
-2 happens now|has been|hat die|hat mir|hate|hatt|haus ?|have a|have got|have in|have just|have my
-2 have to|hay <few>|he would|head|health|hear what|hearing|heater|heati*|heating|hecho|held|hello dear
-2 help us|helpd*|helpdesk|hende*|hendersons|her ?|here from|herit*|herzlich|hesitons|heute <number>
-2 hi do|hole|home and|homeowners|homeowners in|hoping|horas|hort|hospi*|hot tub|how far|how much
-2 how you|ht|http :|huhu|humed*|humedad|hundr*|hundred|hung|hurry|husband who|i|i ask|i got|i guess
-2 i hear|i leave|i live|i noticed|i paid|i reckon|i sent|i teach|i took|i want|i wanted|i was
-2 ich brauche|ich eine|ich es|ich frage|ich gehe|ich ihnen|ich such|idee de|identite|if not|if you
-2 igual|ihnen ?|ihnen in|ihr|ihr konto|ihr schon|ihre arbeit|il a|il est|il m|il manque|il me
-2 im janner|im monat|impla*|in|in <number>|in by|in feb|in good|in kw|in one|in place|in wales|in year
-2 in your|incom*|ines|information|inher*|inox|ins haus|inspected|installer|instead of|insulation
-2 insurance|insurers|interpreter|inven*|inves*|invited|invoi*|irgendwann|is|is <number>|is <weekday>
-2 is an|is at|is booked|is doing|is giving|is here|is moving|is not|is there|is warm|island
-2 ist <weekday>|ist schon|it <number>|it across|it could|it do|it must|it needs|it really|it there
-2 it which|it would|italian|j|j aime|j ecris|jahren|jahresbeitrag|jamais|janner|je compare|je crois
-2 je dois|je passer|je prepare|je veux|je vous|jefe|jeje|jette|jo|joine*|joinery|jours pour|jule|jure
-2 just|just moved|just so|just to|just wondering|kann man|kassel|keep the|keybo*|keyboard|kids|kind of
-2 kindly|kindly advise|kindly send|knock*|know i|know someone|knows|kolle*|konnten wir|kowalczyk
-2 krieg*|kriegen|kurze|kw <number>|l annee|l autre|l eau|l ensemble|l entree|l ete|la cena|la chambre
-2 la cuadra|la del|la facade|la facture|la foto|la il|la licencia|la mairie|la otra|la pantalla
-2 la parcela|la proxima|la puerta|la que|la question|la semaine|la taille|la temporada
-2 la transferencia|la vallee|ladder|lads left|lange dauert|last <weekday>|late|late <month>
-2 late father|lawye*|lawyers|le escribo|le temps|le votre|leads|leaf|learn|leave the|led|les gens
-2 les premiers|les travaux|les yeux|let|let me|lets|liber*|libra*|liebe frau|liegt|liegt vor|lien
-2 light*|like ?|like an|like me|like this|likely|lime|limpieza|liqui*|list|listing in|living room
-2 livro*|livrons|llevan|llevo el|llp|lo|lo mismo|lo pueden|local de|location|long|longer|longues
-2 look before|look round|looking at|loose|lorem|los <number>|los <weekday>|los anos|lots|love it|ltd
-2 lucia|luft|lunch on|m a|ma|ma carte|ma fille|ma sœur|mache|machen|machi*|madam|madame|madrid|mailb*
-2 mailbox|maint*|mais il|maiso*|maison de|maisons|maitre|man|man sich|manag*|manan*|mananas|mande
-2 manqu*|manuf*|marido|mark|married in|mas de|mate|may i|me da|me han|me on|me permets|me presenter
-2 me renseigne|me suis|me vendria|meant|measured|medico|medio|medio de|mein bruder|mein mann|membe*
-2 members|menos ?|menos de|mensc*|merci d|mere a|mes|mes ?|messages|meter|metre|metres|metro
-2 mi empresa|mi marido|mi novio|mi suegra|mich|mich gern|mich im|mid|miedo*|might be|might want
-2 might you|milea*|mileage|milli*|millones de|minim*|minimum|minutes and|minutes on|missing|mit einem
-2 mitar*|mocht*|mochten|modelo|moder*|moi je|moin|moins|molestia|moment la|mon memoire|mon pere|monat*
-2 monatlich|montar|monti*|montr*|montrer|moq|moq <number>|more than|moto|move|move a|move to|moved
-2 movers|much as|mum|mum says|muss|muy|my boyfriend|my cousin|my current|my final|my head|my mate
-2 my son|myself in|n <number>|n est|nach <few>|nachb*|nachreichen|nacht*|namas*|namaste|natural
-2 naturlich|nd|ne|ne le|ne m|ne pas|ne sais|near the|needs|negoc*|negocio|neighbour s|nervo*|nervous
-2 neue|neuen jahr|nevera|new year|next to|niamh|niece|niema*|night shelter|nights|no great|no hay
-2 no viene|nobody s|noch ein|noch in|noches|nom|nombre de|nominated|norte|north|northern|nos <number>
-2 nos entregan|nosot*|not after|not be|not come|not cross|not decided|not get|not i|not pay|not really
-2 not take|not this|notes|nothi*|nothing|nothing is|notice your|nous hesitons|nous livrons|nous venons
-2 nouvelle|nouvelles|nouvelles de|novio|now <few>|now and|now that|now what|nuisa*|nuisance
-2 number <number>|number s|nur so|nuria|o|o de|o es|ob das|ob man|occas*|occasion|odd|oder ist
-2 of <few>|of months|of my|of our|of ours|of tea|of these|of which|of whom|of your|off at|off in
-2 offen*|offering|office and|offices|oficial|oficios|often|okay|on <few>|on hesite|on it|on that
-2 on verra|on voudrait|on what|once the|one ?|one at|one to|ones ?|only <few>|only ?|opa|opcio*
-2 opciones|opening|opera*|operation|optio*|options|or|or <month>|or just|or only|orange|order <number>
-2 order is|ordin*|ordre|ordre de|ose|other|other one|otras|ou la|oublie|oui je|our hall|our side
-2 out to|outsi*|outside|outside <number>|ouverts|ouverts le|oven|over a|over at|over by|over from
-2 over the|overs*|owner|owner of|page and|paiem*|paiement|papie*|para la|para tener|para tu|parag*
-2 parcela|pared|parents|parte|parte*|particular|partn*|parto*|partout|pas dans|pas en|pas encore
-2 pas recu|pasarme|paso|paso por|pass|passage de|passe*|passer vous|patas|pay and|pcc|pediria|peine
-2 penal*|pendant|pendi*|pensamos|pensando|pense|pensi*|pension|people actually|people to|people who
-2 per head|per square|perdo*|perfe*|perfect|perfecto|period|perme*|permets|permets de|perri*|personnes
-2 persons|peu|peur de|pfarr*|phone|photo|photographers|pictures ?|piece ?|pieces|pin|pipes|piso en
-2 place ?|plain pied|plais*|planner|planning to|plat|plata|platz <number>|platz fur|playi*|playing
-2 please it|please just|please say|please see|please send|pleased to|plus tard|plusi*|plusieurs|plutot
-2 podeis|poiss*|poisson|poner*|poqui*|poquito|por|por la|por si|por solo|porque|portf*|portfolio
-2 portu*|posib*|posible|possible to|postc*|poste|pour de|pour faire|pour la|pour ma|pour nos|pour voir
-2 pouri*|pouring|pourq*|pourquoi|pourr*|pouvo*|pouvoir|pract*|premi*|premier|premiers|premises|premium
-2 prepare|prepare un|prepared|preparer|presq*|presque|press|press*|prest*|prete*|prevue|price|price ?
-2 primera|printemps|printemps et|priva*|privado|privee|priya|probate|probl*|proch*|profe*
-2 professionnelle|project|promi*|proof|propo*|proposed|provision|proxima|prueb*|pta|publi*|puente
-2 puente de|puerta|pues|puis je|punkt*|purch*|purpo*|put by|qu elle|qu est|quali*|quality|quand ?
-2 quand elle|quarantaine|quarantaine de|que|que bonito|que nous|que son|que tiene|que vous|quedo de
-2 quelq*|quels|querriamos|questions by|qui|qui a|qui n|qui ne|quick|quick*|quiet|quinz*|quinzaine
-2 quinzaine de|racon*|rahmen|raise|readi*|reading|reali*|recei*|receive|receive your|rechnet|recko*
-2 reckon|reckons|reclame|recor*|recov*|recuperer|ref|ref <number>|regul*|relac*|relat*|remai*|remain
-2 remember|remod*|renco*|rencontrer|rendu|rense*|renseigne|rent|rentre|rep|reparle|repei*|repla*
-2 repli*|reply|reply yes|repor*|repre*|represento|represento a|reserver|resid*|reten*|retou*
-2 return the|reve d|review|reviews|richten|rien a|right person|ringi*|ringing|risk|rob|robe|rolls|rose
-2 rota|roue|rough|rues|run in|run out|s <number>|s due|s great|s my|s no|s office|s one|s set|s the
-2 s worth|sa|sabemos si|sagen|said <number>|said i|said to|sale el|sale or|sale una|sandr*|sandra
-2 sandrine|sands*|sandstone|sans engagement|sash|sauber|sauf|savoir s|saw|saw the|say|say to|says a
-2 says no|schauen uns|schic*|schon einmal|schon wieder|scoot*|se que|se ve|secon*|second year
-2 secretariat|secti*|section|see|see our|see you|segme*|segun|seine|seit|seite <number>|seite ist|sell
-2 semaine|send a|senden|sent|separ*|serie|series|seriez|serio|serve*|services|ses|settle|setzen lassen
-2 seule*|seulement|seven*|sever*|several|several of|sevil*|sevilla|shall|shall i|shared|she s|shed
-2 shelter|ship|shipp*|shipper|shop on|shops|short of|show|show you|showi*|showing|showr*|showroom
-2 si les|si un|sicher|sicht*|sie auch|sie bitte|sie fur|siemp*|siempre|sign in|signer|signs|simil*
-2 similar|simul*|sin aval|since <weekday>|sincerely|sirve|site et|size of|skept*|slate|slipp*|small*
-2 smaller|so ein|so long|so on|so the|sobre|society|sois|soit fait|sol|solicitors|sollt*|sollten
-2 solo <number>|somed*|someday|something|something about|somew*|somewhere|sommer|sommer bei|somos los
-2 song|sons|sooner|sorry|sorry to|sorting|sorts|souha*|souhaite|spanish|spare|speak|spend*|spielen
-2 spot|spring|spring do|stamm*|star|started|stay|steel|stelle|stress|struc*|student|studio|style|su
-2 su paquete|succe*|such a|suche fur|suchen|suegra|suggest|sujet|super*|sur des|sur une|sure|sure it
-2 sure you|survey|sus datos|svp|swapp*|system|sœur|tag mein|taille|take down|takes|tal|talk|talon|tard
-2 tarjeta|tea|tea and|team ?|techn*|teilen|teilen sie|telep*|tell your|tells|tells me|telly|temas
-2 temporada|tendr*|tendria|tendria que|tener una|tengo una|tenu|terce*|terms|terrasse|tes|tete|text
-2 th <few>|th of|thank the|that cost|that it|that s|that something|that this|the account|the agm
-2 the back|the balance|the bed|the box|the boys|the building|the certificate|the church|the council
-2 the date|the deeds|the door|the drain|the driver|the family|the flat|the frame|the freeholder
-2 the garden|the green|the hendersons|the hospice|the last|the list|the loft|the manager|the moment
-2 the month|the mornings|the north|the oven|the paper|the pcc|the price|the pub|the residents|the ring
-2 the run|the showroom|the size|the sound|the summer|the text|the top|the works|theirs|them in|then we
-2 theo|thera*|there|there i|there*|they have|thing i|things|think a|thinks|this month|tho|thought i
-2 thril*|thrilled|ticke*|tickets|tiefb*|time ?|time after|time do|time in|tired|to <number>|to another
-2 to be|to buy|to call|to drop|to fill|to fit|to hand|to it|to keep|to leave|to make|to order|to pay
-2 to play|to press|to remain|to rent|to run|to take|to talk|to tell|to them|to try|to your|tocar
-2 todav*|todavia|told to|told you|tomas|tombo*|tombola|took|top|total|toucher|tourn*|tournent|touss*
-2 toussaint|tout|tout petit|trade|trade*|traff*|traffic|train|training|tranc*|travaille
-2 travaillez vous|travaux|travel|trophy|trust*|tub|tuned|turno*|turnos|turnover|twice a|twin|uberall
-2 uberh*|uberhaupt ?|umzug|un asesor|un bano|un coin|un petit|un poco|una|una idea|unas <number>|und
-2 und in|und mochte|und zu|under|under a|under the|une enveloppe|une petite|une quarantaine
-2 une quinzaine|uni|unit|unit <number>|unless you|unpaid|uns die|unseren|unten|until i|up|up is|up the
-2 up this|upsta*|upstairs|ur|us and|us back|us to|usted|usted*|ustedes|utili*|va|vallee|varios|vat
-2 veinte|velo|vemos|vendr*|venons|venue|veran*|verde|verei*|vergl*|vergleiche|verify|verka*|verlo
-2 vers le|versa*|vez en|victo*|victorian|vidrio|viele grusse|viene|viene y|view on|viewi*|ville
-2 vingt <few>|visa|visitas|visits|vitor*|vitoria|vivo en|volon*|volontiers|von|von <number>
-2 votre ville|voudr*|vous a|vous depuis|vous en|vous la|vous m|vous me|vous ne|vous ou|vous remercie
-2 vu|vue|vuest*|vuestro|w|waited|walk|want somebody|want someone|wants to|war ein|warm|warmly|warra*
-2 warranty|warte*|was <number>|was ?|was my|was nehmt|was passiert|washi*|washing|washing machine
-2 we are|we got|we just|we might|we run|we should|weekdays|weekend i|wegen|weil|well|well ?|well as
-2 went to|were|werkstatt|west|western|western union|what sort|what the|what we|wheelchair|wheels
-2 whenever you|where i|where we|whether the|whether you|which|which is|which the|which would|while
-2 who does|who has|who is|who should|whom|wide|wife s|wife says|will know|winter ?|wir einen|wir mal
-2 wir schauen|wir wollen|wird|wird das|wissen ob|with you|within|within <number>|wo not|wochen|wohl
-2 wohne|wollen wir|wondered what|wondering|work with|worki*|working|works*|workshop|worth a|worth it
-2 would be|would bring|would gladly|would hate|would have|would make|write|write about|writing a
-2 wurde ich|y de|y mettre|y sin|y tengo|ya me|ya no|yards|ye|year ?|year and|year at|year s|yearly
-2 years and|years at|years experience|yes for|yet and|yet he|yeux|yo|you act|you also|you and
-2 you fitted|you handle|you i|you keep|you might|you only|you or|you quote|you still|you suggest
-2 you think|you this|you very|you will|youngest|your bank|your business|your chap|your client
-2 your colleague|your driver|your fee|your full|your kind|your mailbox|your name|your website
-2 your window|your yard|zahle*|zapop*|zapopan|zarag*|zaragoza|zieht|zona|zur|zuruc*|zusam*|zusti*
-3 ! do|! je|:|: ich|: la|: le|: your|<asks where something stands>|<cool 1>|<few> ?|<few> bis
-3 <few> minutes|<few> months|<few> ou|<few> panels|<few> tage|<few> to|<is spam>|<month> auf
-3 <month> before|<month> ca|<month> can|<month> could|<month> donc|<month> el|<month> from|<month> j
-3 <month> pero|<month> pour|<number> could|<number> der|<number> do|<number> esta|<number> et
-3 <number> feet|<number> foot|<number> horas|<number> hours|<number> jahre|<number> jours
-3 <number> klasse|<number> me|<number> merci|<number> meter|<number> metre|<number> millones
-3 <number> nous|<number> the|<number> this|<number> years|<offers services of its own>
-3 <says what they do or study>|<sounds vague about whether and when>
-3 <speaks of something that exists between you>|<waits for something>|<weekday> l|<weekday> nach
-3 <weekday> no|<within 120>|? asking|? die|? er|? gracias|? i|? kind|? ma|? muss|? nous|? oder|? solo
-3 ? und|? vous|^ baby|^ been|^ bonjour|^ bonjour c|^ buenas el|^ buenas soy|^ cher|^ could you
-3 ^ dear sir|^ depuis|^ do|^ do u|^ do you|^ earn|^ en la|^ est|^ est ce|^ estimada|^ first|^ got a
-3 ^ greetings|^ hallo ich|^ hello i|^ hey|^ hola|^ hola somos|^ i|^ i got|^ i keep|^ i was|^ ihre
-3 ^ invoice|^ je me|^ je suis|^ liebe|^ liebes|^ looking|^ my wife|^ not|^ not sure|^ nuestra
-3 ^ queremos|^ quick|^ quisiera|^ saw|^ school|^ sehr geehrter|^ si|^ suite|^ suite a|^ tengo
-3 ^ tengo una|^ this|^ this is|^ vamos|^ vamos a|^ von|^ votre colis|^ was kostet|^ what do|^ what s
-3 ^ which|^ wir|a big|a boy|a chat|a corrected|a credit|a dejar|a different|a dit|a domicile|a florist
-3 a free|a friend|a le|a lo|a mobile|a moment|a pas|a peur|a poder|a project|a real|a student|a tiny
-3 a very|a weekday|abend wir|aber auf|about <number>|about it|abre|abrec*|abuela|abuelos|acade*
-3 accepteriez|accepteriez vous|acerc*|acheter|across|acta|actually|add <number>|address|addresses|adi
-3 admin*|adopt*|advised that|after xmas|again*|against|age ?|agenda|ago and|agrad*|ahori*|ahorita|air
-3 al lado|alarm|algo asi|algo que|alive|all i|allot*|allow|alrig*|alright|alte|altes|am asking
-3 am getting|am liebsten|am the|am trying|am writing|an|an ?|an estimate|an idea|an oil|an oven
-3 and can|and could|and has|and his|and say|and send|and some|and somebody|and this|anderes|andern
-3 anders|ando|animo|anmelden|annees|annonce|annual|ans|ans et|ans j|answers|antwort|antworten
-3 anything i|anywh*|anywhere|anywhere to|apart|appel*|apprentice|apres le|are a|are having|are passing
-3 are putting|arriba|artic*|artisans|as a|as an|ask your|asses*|at <coin>|at ?|at a|at christmas
-3 at easter|at half|au dessus|au printemps|auch|auf <few>|auf einer|auftrage|aun|ausma*|ausse*
-3 aussi les|automatic|avant de|avant le|avant que|avec des|avec l|avec un|aviez dit|away from|awful
-3 back i|back on|badge|balan*|balcony|ballp*|ballpark|barbe*|bastante|bathr*|bathroom|bay|be
-3 be advised|be after|be delivered|be done|be glad|be good|become|been like|been told|bees|before i
-3 before next|begleitet|behalf|behalf of|bei|beide|being|belie*|beside|beste|beste*|beton*|betre*
-3 betrieb|better ?|better than|between the|bewer*|bien la|bien que|big if|bill and|binnen|birth*
-3 birthday|bit of|bitte um|bitten|bitten um|block of|bloss|boards|boats|bodas|bodas de|bois|bonjour c
-3 bonjour monsieur|bonjour on|bono|booked for|bothe*|bothered|bought the|bouqu*|bouquet|boys|break
-3 breta*|bretagne|bringen|brochure|bromp*|brompton|buen|buenas el|buenas soy|buenas tardes|buenos
-3 building|busy|but not|but they|but would|by easter|by my|by post|ca <number>|ca vous|cabe|cambiar la
-3 cambie|came back|came to|came with|canci*|cap|care|carer|carpo*|carport|casas|casino|caso|casti*
-3 catalog|catalogo|ce|ce genre|ce moment|ce qui|ce serait|ce soit|ceremony|cerrada|ces jours|cet
-3 cet hiver|chambres|changing|chann*|channel|charg*|charge and|charge per|charges|chari*|charity
-3 chef hat|chere|chicos|choir|cincu*|cincuenta|ciudad|cleaned|clien*|clocks|closed|cm|coach*|coast|cob
-3 cobra*|code|colab*|combi|combien la|combien par|commi*|commission|committee|comparing|complete
-3 compras|compras ?|con su|conde*|condition|confirm your|confr*|confrere|connais|connaissez|consu*
-3 conta*|conte*|conti*|contre elle|contribute|control|conve*|conversation|conversion|conviene|copro*
-3 corrected|correo|cosa|cosas|cosec*|cost if|could look|could not|coulo*|couloir|counc*|council|couns*
-3 coupl*|couples|courier|courrier|crack|credit|cuadra|cuantas|cuanto sale|cuare*|cuarenta|cuarto
-3 cuarto de|cumplo|cumplo <number>|curious|currently|curso|customer|d environ|d un|d une|d y|dafur
-3 damage|damit|damp|dana|dando|dank|darin|das|das nachste|date|dauert|davon|dawes|day and|day for|de
-3 de <weekday>|de a|de ca|de cada|de cuando|de empresas|de eso|de maman|de navidad|de precios|de reyes
-3 de unos|de ustedes|de venir|de verdad|de vos|de vous|dear sir|decla*|declaration|decou*|deja|dejeu*
-3 dejeuner|del <weekday>|del barrio|deliv*|den|denk|denk ich|denken an|deposits|depuis <few>
-3 der nachbar|deran*|derec*|derni*|derniere|derze*|derzeit|des photos|dessus|devant la|devel*|dice
-3 die kuche|die neue|difer*|diferencia|dijis*|diplo*|direkt uber|diskr*|distr*|dit de|do you|doch
-3 doctor|does|domicile|domin*|done by|dors|down to|doy|dr|drawer|dream|dreim*|dreimal|dress*|drinks
-3 drive*|driver|drone|dropp*|dropped|dry|du auch|du quartier|du tout|du velo|dubai|due to|duele|durfte
-3 dusche|early <month>|earn|echan*|ecrit|edifi*|edificio|editi*|editions|eigentlich noch|ein kleines
-3 ein neues|eine|eines|einfach mal|einig*|eintrag|einzug|el <number>|el envio|el otro|el papel
-3 el pasaporte|el primer|elle sera|embar*|en <month>|en <number>|en mer|en otro|en parle|en primavera
-3 en visio|encantaria|encore le|encue*|energ*|enough|ensen*|entonces no|entre <few>|entre <number>
-3 entre las|entre*|entregar|envio|equipo|erinn*|erset*|ersetzen|ersten|es nicht|es por|es solo
-3 escalera|escri*|est <weekday>|est chez|est moi|est pas|est prevu|est toujours|est venu|estar*
-3 estimada|esto|estudio|et <number>|et j|et la|et nous|et pas|et si|et vous|etabl*|etablissement|etait
-3 etoil*|etoiles|etudi*|etwas ?|euch|europ*|even want|evenings|ever get|ever let|everyone|exact*
-3 except|exist*|exklu*|experience|experience with|experiencia|expla*|explain|explique|fabric|facade
-3 factu*|faisa*|faisait|fait|fait pour|fam|fan|faut quelqu|feed|feet|fehlt|ferai|festgelegt|fete|fiche
-3 fiest*|fiestas|fill in|final|finance|fines|fines de|finis*|finished|first page|first time|first week
-3 fits|flachdach|flori*|florist|flota*|followed|followers|for <month>|for about|for an|for catalog
-3 for my|for when|for you|forma|forma*|fourn*|frage :|frage*|fragebogen|frais|frames|frau dr|freel*
-3 freelance|freundlich|fridge|friends|frio|from <number>|from about|fruhl*|full|funci*|funciona
-3 fur ein|fur meinen|furth*|further|fussed|ganz ohne|garage door|garan*|gars|gas safe|gathe*|gathering
-3 geehrter|gehe in|gehei*|geheiratet|gemma|geneh*|gener*|general|genre de|gens|gesch*|gestrichen
-3 gesun*|get a|get her|gift|gift card|glad|glasg*|glasgow|glass|go up|gone to|gott|governors|grande
-3 gratis|greet*|greetings|grille|grout|grown|grundach|grundsatzlich|grupp*|gruss|grusse|guara*
-3 guarantee|guild*|guitar|gym|habe|habe <few>|habe eine|haben <number>|haben ist|hablar|habria
-3 hacer una|hall and|hallo ich|han|handle|happened|happy to|harbour|harian|has it|has no|hasta que
-3 hat mich|haus|hausn*|hausnummer|have <number>|have any|have now|have written|he just|heads|heari*
-3 heiraten am|helen|hello i|here last|herma*|herrn|hersteller|herzl*|herzliche|herzliche grusse|hesite
-3 hey|hi|hicisteis en|hip|his teeth|hob|hoch|hochzeit|hola|hola somos|hold|holds|holen|holzb*|homes
-3 hope|how many|hoy me|hull|i am|i believe|i expect|i keep|i make|i may|i need|i never|i take|i wonder
-3 ich an|ich das|ich habe|ich ihn|ich mag|ich mir|ich sie|ici|idea de|idea es|idea of|ideen|ident*
-3 if possible|if we|ihnen|ihr haus|ihrer region|il|il aura|il faut|il n|il vous|il y|im haus|im sommer
-3 imagi*|imagino|in advance|in both|in case|in early|in it|in late|in that|in till|in with|inch
-3 inherited|inqui*|insis*|inspector|institutrice|insul*|inter*|into a|invierno|invit*|invoice <number>
-3 invol*|inzwi*|inzwischen|is already|is coming|ist da|ist das|ist mir|ist sie|it <weekday>|it down
-3 it for|it he|it looked|it out|it please|it should|it with|its a|its the|j adore|j en|jacket|jahr
-3 jahre|jardin|je cherche|je regarde|je rentre|je t|je voulais|jean|jess|joanna|job|juntas|just the
-3 juste pour|justi*|kapaz*|kapazitat|katal*|katalog|keen|kevin|kinder|klasse und|know you|know your
-3 kommen wir|kompl*|konto|kontr*|kontrolle|kosten <number>|kowal*|l affiche|l equipe|l hiver|la comida
-3 la date|la idea|la junta|la main|la neige|la noche|la obra|la oficina|la place|la reunion|la route
-3 la verdad|lads|land|las <number>|lassen|lassen und|le mando|le permis|le velo|learn*|learning|leave
-3 leaves|left ?|leipzig|lena|les escribo|less|let it|lette*|lg|licen*|licencia|liebs*|liebsten|liefern
-3 lieu|life|lifted|lifti*|lifting|like it|like my|like that|like them|like your|limited|linda|list ?
-3 list of|lista|liste|little one|live|live in|livraison|livre|livre*|llama|llamo|llegar a|llego|lleva*
-3 llevo <few>|lo demas|lo mejor|lo quiero|loan|log|lokal*|london|look|looki*|looking|looking to
-3 los vecinos|lose|loue|love the|loved|lower|lu|ludlow|luna|m appelle|machen lassen|machen sie|machine
-3 made|made me|mais la|make|man bei|manch*|mandate|manej*|manejan|many|marca|margaret|mari est|marie
-3 married on|marta|mas|maste*|masterarbeit|material|mates|matin*|may|may be|maybe|maybe next|me an
-3 me animo|me dice|me ha|me have|me hicieron|meill*|mein chef|meine masterarbeit|meinte|melde|memoi*
-3 memoire|mensa*|mensaje|mensu*|mention|mer|merca*|meses|message|mi abuela|mich an|mid <month>|miel
-3 mient*|mientras|mieux|millo*|millones|minutes|mir fur|missi*|mit <number>|mit was|mitgl*
-3 mitte <month>|mochte|mochten wir|model*|moglichst|mois|mon velo|monat|monte|month i|month or|more
-3 more to|morning i|most of|mostly|motivo|moved here|movem*|moyen*|moyenne|mr|much|much for|muestras
-3 munic*|muss man|mussen wir|mussten wir|muster|my family|my level|my name|n y|nadie|name on|names
-3 national|ne presse|ne sait|ne sommes|near|need ?|need your|needed|needi*|needing|needs to
-3 neue auftrage|new|new boiler|next and|next autumn|ni siquiera|nicht|nicht der|nicht in|nicht mehr
-3 nicht zu|niemand|no|no ?|no corre|no need|no tengo|no va|no voy|nobody|nobody has|noch bis
-3 noch nicht|noch nichts|noche y|non|north*|norwi*|norwich|not|not <number>|not even|not for
-3 not fussed|not got|not have|not there|note that|notic*|noticed|notif*|nous dire|nous souhaitons
-3 now with|numbe*|numbers|nur die|nur ein|nur eine|nur um|o <number>|o la|o lo|o que|o sea|ob wir|oben
-3 obligatoire|obra|obwohl|oder|oder doch|oder nur|of <month>|of all|of course|of interest|of them
-3 of what|of yours|ofrec*|ohren|ohren*|oil change|okafor|oma|on behalf|on en|on his|on peut|on reve
-3 on s|on se|on sera|on this|on to|on vous|once|once on|one has|one without|ones in|only|open to
-3 oppos*|or anything|or bring|or do|or madam|or not|or thereabouts|or would|orcha*|orchard|order*
-3 ordered|organ*|orien*|original|ort|ou|ou <few>|ou <number>|ou c|ou on|ou seulement|ought|our ai
-3 our client|our place|ours is|out in|over <few>|own tools|owners|padre|pagar|pagina|paid the|pais
-3 panels|panes|panne*|panta*|pantalla|paques|para|para <number>|para el|para las|para no|parce*|parec*
-3 part of|particuliers|pas avant|pas d|pas de|pas du|pas la|pas si|pasam*|pasamos|pasap*|pasaporte
-3 pasar|passage|passee|passiert|passw*|password|paste*|patch|pay <coin>|payme*|pedir*|pelou*|penda*
-3 pendant les|pendiente|pensa*|pente|perfectly|permission|pero|person|persona|personal|personne
-3 petite question|peu de|pharm*|photo of|piano|pictu*|pictures|piden|pierre|pine|place by|planen
-3 plant*|platze|play|playa|please be|poco|poco de|podrian|policy|poliza del|pop|por <number>
-3 por cuanto|por eso|porque el|port|portugal|post it|pour l|pour mon|pourrait|pre|pregunto|prenez
-3 prese*|presenter|prevo*|price list|primer|print*|printed|prix ?|pro woche|proba*|probably do
-3 prochain|produ*|product|proje*|projet|promis|proposez|prosp*|proxi*|proximo|proze*|prueba|purely
-3 pusie*|pusieron|putting together|pv|qu|qu on|qu une|quara*|que ce|que hay|que je|que mi|que mon
-3 que nos|que se|que sur|queremos cambiar|queri*|queriamos|qui en|qui vient|quien|quieren|quoi la
-3 radio|rappo*|rapport|rate and|re|really|receipt|rechnen ?|rechnung <number>|recla*|recommend|redac*
-3 regarder|regio*|region|register|registro|regle*|reglement|reglez|remar*|remem*|remercie|remin*
-3 reminder|remise|rende*|renewal|rentre de|repai*|reparation|repeindre|replacement|repon*|repos*
-3 request|residents|respo*|restaurants|resul*|rever*|richtig|richtige|rid|rid of|riding|ringing round
-3 room for|roughly <number>|row|run the|s about|s an|s had|s it|s mir|s now|s off|s only|s wedding|s y
-3 saal|saber que|safe|said he|sais pas|sais que|sale mas|same time|saute|save|saved|saying|says the
-3 schon seit|schon wie|schon*|schone|schul*|schuler|se fait|second half|secre*|secte*|secteur|see it
-3 seguidores|seguimos|sehr|sehr geehrter|seit jahren|selbst|selec*|self|selle*|semin*|senci*|send them
-3 send you|send your|sendi*|sending|separately|serait|serait il|serian|sesio*|sesiones|settl*
-3 settlement|settling|shamp*|she would|sheep|sheet|shirt|shot|should|should be|should we|shower|shown
-3 shows|shut|si el|si es|si hace|si la|sick|sie die|sie ein|sie mal|sie oder|sie so|sigo|sigue
-3 simplement|sin|since you|sind <few>|sind bei|sind wir|sing|single|siqui*|siquiera|sir|sir or|sixte*
-3 sixteen|sizes|sleep|slip|so|so <month>|so a|so far|so i|so not|so she|so von|so we|sobald es|societe
-3 sohn|solid|some|some point|somebody to|somet*|something ?|something you|sometime in|sommes pas|sonst
-3 sorry for|sort|souhaitons|south|soweit|soy|space|speak*|speci*|spend|spent|spiel*|spielen mit|spons*
-3 sprea*|spreadsheet|sqm|square metres|stands|stark*|start with|start*|stati*|station|statt|steue*
-3 still do|store|street is|strin*|strings|studi*|stuff|stunden ?|su cuenta|sud|sum|super|supplier
-3 suppose we|sur la|sur les|sur un|surem*|surement|suspe*|swapping|t|tage|taken|talla|talla <number>
-3 tan|tango|tap|tarifs|tax|teach|team|teeth|teil|teleg*|telegram|tell you|teneis|tenemos un|tener*
-3 tenerlo|tenga*|term|testa*|testament|text me|th is|than i|than we|thank*|that be|that i|that is
-3 that my|that sort|that the|that we|that your|the <weekday>|the afternoon|the app|the attached
-3 the big|the books|the builder|the clocks|the coast|the colour|the difference|the garage|the ground
-3 the home|the kids|the left|the little|the lorry|the market|the may|the name|the panes|the patio
-3 the rain|the rest|the rota|the same|the season|the short|the shower|the signed|the solicitor
-3 the upstairs|the van|the water|them a|then do|there would|thereabouts|these|these days|they say
-3 they would|think|think ?|think*|thinking|thinking about|this is|this something|this winter|though i
-3 thought you|through it|through that|tiene un|tile|timber|time since|to|to bring|to check|to know
-3 to register|to say|to stay|to view|today and|told the|too|took over|touche|toujours pas|tourner
-3 trabajo en|track|trasl*|travaillez|tray|treat|trotz*|trotzdem|trouve|truc|truly|try|trying|trying to
-3 tu fais|tune|turning|turning <number>|turns <number>|turns out|tutor|type|u put|uber|ubers*|uberw*
-3 uk|um|un|un <number>|un <weekday>|un an|un bono|un grupo|un peu|un truc|una casa|unas|und <number>
-3 und das|und habe|und hatten|und ist|und nicht|und wie|und wurde|une maison|une offre|union|unless
-3 unos <few>|up from|upright|us could|us what|used to|useful|ustedes ?|vais|vans|vaut|vecin*|venu
-3 ver si|verdi*|verfa*|verif*|verkaufen|vermieter|vers|verse|versichert|vert|verte|verwa*|verwaltung
-3 veule*|veulent|vez|vi que|vidal|viel|vielen|viendo|vierz*|vierzig|village hall|violon|visio
-3 volunteers|von meinem|von mir|vont|vorau*|vorke*|vorkenntnisse|vorstand|voss|votre colis|votre fiche
-3 votre passage|voudrions|voulais|vous ?|vous dire|vous n|wait until|waiting list|want a|wanted to
-3 wants it|war s|ware|ware der|was|was <few>|was a|was in|was sie|watch|watch*|water*|way|we bought
-3 we can|we hold|we make|we rent|we were|weari*|wearing|week in|weekend of|weekends|weekly|weeks
-3 weeks and|weeks to|weg ?|weiss ich|wenig*|wenn|wenn man|wenn sie|werden <number>|werks*|what a
-3 what are|what does|what you|whats|whats*|whatsapp|when do|when she|when they|wheth*|whether
-3 whether it|whitby|whoev*|whoever|wie eine|will need|will probably|wine|winter and|wir das|wir denken
-3 wir im|wir liefern|wir nicht|wir noch|wir sie|wir spielen|wir um|wir uns|with <number>|with an|wo
-3 wollte ich|wonderful|word|would|would ask|would come|would suit|would your|wurd gern|wurde gern
-3 y avait|y cuanto|y los|y me|y te|y ya|y yo|year|year you|yet ?|yoga|you|you accept|you allow|you as
-3 you at|you ca|you collect|you even|you for|you had|you let|you our|you put|you recommend|you run
-3 you set|you the|you want|you would|your|your account|your area|your firm|your lad|your rates|yours ?
-3 yr old|yusuf|zahlung|zahnr*|zahnriemen|zeigen|zimme*|zu|zu euch|zu ist|zweite|zwisc*|zwischen
-4 ! no|: <few>|: en|; si|<coin> pour|<few> ans|<few> bedrooms|<few> minutos|<few> semanas|<few> years
-4 <has the words of a supplier or partner>|<is a complaint>
-4 <is about an existing order or appointment>|<is still considering>|<month> <few>|<month> <weekday>
-4 <month> at|<month> c|<month> con|<month> et|<month> la|<month> ou|<month> would|<month> y
-4 <number> dec|<number> invitados|<number> kids|<number> le|<number> metros|<number> not|<number> now
-4 <number> of|<number> quadratmeter|<number> square|<number> wir|<number> yr
-4 <wants something changed or sent again>|<weekday> but|<weekday> est|<weekday> if|?|? also|? bin
-4 ? bitte|? el|? la|? me|? mi|? my|? on|? y|^ <few> of|^ <number> of|^ bei|^ bin|^ buenas|^ did|^ don
-4 ^ door|^ en|^ estimado|^ fwd|^ fwd :|^ gruss|^ hello|^ hi|^ hi it|^ i am|^ ich habe|^ if|^ ihr
-4 ^ ihr habt|^ im|^ je|^ laut|^ llevo|^ ma fille|^ mes|^ muy|^ nous avons|^ one|^ one of|^ pour|^ su
-4 ^ thinking of|^ unser sohn|^ votre|^ was kosten|^ we would|^ wir sind|^ would you|a barn|a battery
-4 a boat|a este|a few|a finales|a good|a look|a los|a person|a photo|a proposal|a second|a simple
-4 a wall|aber|abonn*|abord|about <month>|about a|acabo|acaso|accor*|across my|addre*|after next
-4 after the|after you|again this|age|ahora mismo|ai recu|aimerais|ajust*|al mes|aleman|alerg*|algo
-4 algun dia|alguna|alguno|alors que|also|always|am a|amigas|an <number>|an der|an einer|an electric
-4 and <few>|and do|and how|and is|and look|and next|and see|angestellte|anlage|anos que|anoth*|another
-4 ans en|antif*|antig*|antrag|antwo*|app|app says|appeler|apres les|are all|are away|are doing|are due
-4 are looking|are your|area|arreglar|asked for|asking|asks|assistant|at it|at present|at this|atend*
-4 auch noch|auch so|aura|aus dem|autom*|autumn|avant|avec une|avez|balco*|bateau|baustelle|be a|bendi*
-4 berei*|besoin d|bett|bevor wir|big|bin <number>|bis <month>|biscuits|bleiben|block|blue|boiler you
-4 bonito|bonjo*|bonjour|booki*|booking|bought|boy|buchu*|buchung|build*|built|busca*|buscamos|but
-4 but i|but there|by any|ca va|call|called|calm|cambio|cambio de|came out|can have|can send|capaz
-4 carne|carre*|casa ?|case|ce n|chauffeur|cheapest you|cherche des|cherchons|chez nous|chip|cita|claim
-4 clients|coche|coger|col|collar|colleague|collected|combi*|combien|combien une|comed*|comedor|comer*
-4 comes and|coming off|comite|comme une|como va|compteur|con quien|con una|const*|consulta|contratar
-4 contre|coope*|cordi*|corsa|cost|costa*|costaria|cours|cry|cuant*|cuanto cuesta|cuent*|cumpleanos
-4 curio*|curre*|custo*|customers|d <month>|d abord|d heure|dans l|dans votre|das geld|das mit|date yet
-4 daten|dates|datum|de al|de me|deadl*|deadline|deal|decir*|dejado|dejan|demas|den link
-4 den weihnachtsferien|den winter|dentista|depen*|der antrag|der scheune|desks|detras|diario
-4 die rechnung|die sie|difference|different|digo que|dijeron que|dire|direccion|discu*|dispo*|dit
-4 do they|do with|docum*|does a|doit|donner|dont vous|dried|drips|du bois|ecke|eher|eigentlich
-4 eilt nicht|ein traum|einem|einen|einfach|eintr*|el curso|el metro|el verano|elle a|embaj*|emmen*
-4 empresas|en <few>|en las|en los|en pdf|en que|en un|en una|encore|encore la|enfin|enreg*|ensem*
-4 ensemble|entera ?|entra*|entrada|entrega|entreprise|entscheidet|environ <number>|equipe|erst nach
-4 es de|es para|escribo|eso lo|espec*|essai|est dans|est deja|est quoi|estimado|estud*|et elle|etiqu*
-4 etwas fur|even|event*|examp*|example|expect|extra*|facture|faire|faire un|faites aussi|falls
-4 falta que|far|fee ?|feel|festg*|fetch|fiat|fichi*|figure|fill|finalement <number>|finales|first one
-4 for half|for nothing|for your|frage zu|freez*|from you|fur einen|fur mich|fur sie|fur unsere|fwd
-4 fwd :|galer*|galerie|garder|gebra*|geehrte|gefallt|gegend|gente|genugt|gern|gern ein|gerust|gestr*
-4 gibts|ging|going|google|gotea|gover*|grado|grandes|gratu*|great|grow|grundstuck|grusse aus|gusta*
-4 gustaria|gusto|gute|guy|haben wir|haceis|hacer*|hacia|haha|happen|have around|have no|have signed
-4 hecke|hello|her first|hermano|hermanos|herum|hi it|high|him|hit|hoffe|home show|hora ?|horar*|horse
-4 hospice|houses|http|i know|i move|i only|i still|i thought|ich gern|ich noch|ich wurde|if it|ignore
-4 ihn|ihn nicht|ihr auch|ihr das|ihr fur|ihr sowas|ihrer|il suffit|im bad|im rahmen|impre*|in <month>
-4 in a|in for|in ihrer|in return|in time|incli*|include|incluye|indiv*|informacion|ins|inscr*
-4 instagram|instalacion|inste*|instead|insur*|interesse|interessiert|interest|interested|interested in
-4 inverter|invie*|is about|is asking|is due|is getting|is in|is my|ist in|it a|it again|it from|it to
-4 it too|it was|it work|it works|it worth|itali*|its own|itself|j aimerais|ja|jaja pero|je la|je m
-4 je sais|je souhaite|john|junta*|juntando|just a|just being|keep|kennen|kennen sie|klasse|kleiner
-4 klemmt|know|know by|know if|know it|konnten sie|kostet|kuche|kunde*|l <number>|l avance|la direccion
-4 la entrada|la fenetre|la instalacion|la poliza|la salle|lagos|lang ist|lange|langs*|langsam|lapto*
-4 laptops|las tardes|last month|laut|le <weekday>|le mois|le nom|le tour|le voisin|leafl*|leaflet|left
-4 left it|lejos|les fetes|let the|level|liebe|liebes|like <number>|limit*|limpi*|line|link|llegado
-4 llevamos|lleve|lo del|loin|look at|lorry|los sabados|lust|macht ihr|madre|mag|mail|make it|mal
-4 managing|mante*|marga*|marine|mas o|master|mater*|me dijeron|me encantaria|me piden|me podeis|meeti*
-4 meeting|meine|menus|merci de|messa*|messe|mets|mi hermano|mi madre|mi mujer|mia|miedo|minut*|minutos
-4 mio|mocks|money|morning is|much do|muchas|muest*|mujer|musste|my <number>|my cv|my drive|nachbar
-4 nachstes|nachstes jahr|natur*|navid*|navidad|need <number>|need to|never|nicht so|no <number>
-4 no panic|no se|noch im|nochm*|nochmal|normal ?|not let|not see|note|nous cherchons|nous on
-4 nous serons|nous voudrions|now the|nuestra|nur|o menos|oder ?|of|of the|offert|ofici*|ojo
-4 on aimerait|on for|on its|on one|one is|one on|one side|op|or a|or is|or so|oreil*|oreille|ostern
-4 otra|otra vez|ou pas|our bathroom|out a|over|page <number>|panels and|panic|papel|par contre|par de
-4 parce|parce que|particulier|passi*|passing|patro*|pay for|payment|pedido|pense que|people and|permi*
-4 petit|peut etre|photo*|pie|pisci*|place on|planes|planning|plates|plats|pneu|podca*|podcast|poele
-4 point|poles|poliza|pool|pop in|por un|portillon|pour <month>|pour des|pour que|preise|prevu|prices
-4 prime*|princ*|print|pris|probleme|prof|profi*|proposal ?|prote*|pusis*|pusisteis|put in|putti*
-4 putting|qu a|quadr*|quadratmeter|quart|que el|que en|que le|que los|que votre|quedaron|querr*
-4 querria|qui est|quitt*|quiza|quoi|radiator|raffle|rails|rates|received|recev*|rechnen|recht|recogi
-4 recu|recupere|redone|refai*|refaire|regis*|regler|rembo*|remer*|remit*|rempl*|remplacer|renew*
-4 repar*|repasser|reponse|reprendre|represente|reserve|responda|restent|return|reyes|rien ?|rien ne
-4 right ?|roman|roughly ?|route|ruego|run|s il|s just|saber si|sachen|sais|samme*|sammeln|sanie*|sauna
-4 saute*|saw a|say i|schau|scheu*|scheune|schie*|schonen|school|school run|se casa|se le|season|seats
-4 sec|second|see how|segui*|segur*|seguramente|sehr geehrte|seit <month>|seit <number>|selbs*|selli*
-4 selling|seman*|semanas|semanas y|semble|senor*|senores|seria|serons|setzen|shift|short|show on
-4 shutt*|si acaso|si on|sich bei|sie im|signed up|sigue en|since the|sind|sister is|sitio|slow
-4 so before|so please|socie*|somebody s|someone is|sometime after|somos <few>|son las|sonde*|sondern
-4 stage|stell*|still in|still open|stood|suche eine|suffit de|suivi|supposed|supposed to|sur|swimm*
-4 swimming|take on|tap in|tarje*|tarjetas|te mando|teiln*|tengo en|tente|termine|th <month>|thank
-4 thank you|that ?|that even|that normal|the cover|the lads|the new|the other|the radiator|the right
-4 the second|the winter|the wrong|their|them|them ?|there !|there a|there will|thing or|thoug*|though
-4 thought|tiempo|tiene|time for|tiny|tirer|to a|to about|to any|to apply|to ask|to miss|to move
-4 to ring|to speak|to that|to the|toget*|together|together ?|toit|too late|took the|top <number>
-4 toujo*|toujours|track*|trail*|trailer|traum|trava*|trop|trust|u charge|uberhaupt|uberwiesen|ubrigens
-4 ultimo|un ano|un dia|un dossier|un jour|un par|un presupuesto|und bis|und jetzt|und sind|und suche
-4 une cabane|ungef*|ungefahr|ungefahr <number>|units|uns das|unser sohn|unter|up before|up on
-4 upstairs bathroom|urban*|urbanisme|urkun*|used|van|van a|van s|varias|ve|ven|verdad|verem*|veremos
-4 verified|verra|verschieben|very|veux|vi|viaje|villa*|village|vingt|visit|voraussichtlich|vorsc*
-4 vorschlag|vos|voudrait|voula*|vous avez|vous de|vous l|vous louez|vous un|vu la|wait|wales|want them
-4 was kosten|we get|we would|wechs*|wedding <number>|wedding in|weg|weihnachtsferien|weite*|welchem
-4 welcher|welco*|welcome|wenn ich|wenns|werde|what can|where it|where the|who would|whole*|wie lange
-4 wieder|wir kommen|wir sammeln|within the|witho*|without|wollen|wollen im|wollt*|wonder|work and
-4 worry|worth|would need|would not|would u|writt*|written|wunde*|y en|y eso|y hoy|y queria|y vamos
-4 ya veremos|year after|years ago|years old|years we|you ask|you check|you do|you ever|you guys
-4 you next|you teach|you work|young*|your leaflet|zip|zone
-5 !|! ich|<comes from a supplier or partner>|<few> in|<is warm>|<mont*|<month>|<month> ?|<month> and
-5 <month> do|<month> is|<month> o|<month> oder|<month> on|<number> jan|<number> o|<number> weeks
-5 <number> yo|<weekday> mornings|<weekday> we|<wishes information>|? es|? he|? just|? no|? not|? tengo
-5 ? there|^ are|^ are you|^ hallo|^ hay|^ ich|^ is it|^ je ne|^ me gustaria|^ oye|^ prix|^ servus
-5 ^ soy|^ thinking|^ vous prenez|^ we are|^ whats|^ wir mochten|^ would|a <weekday>|a little|a trailer
-5 a una|a votre|ab ?|abgeben|absch*|acabo de|add|adore|affiche|again|ai <number>|album|allein|also the
-5 am an|am looking|an offer|ancho|and goes|and on|and when|antes o|anything for|apply|appre*|armar*
-5 armario|around <number>|assis*|auch nicht|aussi|autre|avec votre|avez vous|avoir|below|besser
-5 bis <weekday>|booked|brauche|brauchts|breit|buenas|bueno|busco|buy|c combien|camis*|cardi*|catal*
-5 change|cherche un|clase|cobra|cobran|cobran por|como son|con nosotros|cotta*|cottage|coup|course
-5 coute|cuesta|cursos|damen|damen und|dan|dans ma|data|de ano|de momento|de su|dec|dejarles|delivered
-5 denn|depuis le|desde que|devol*|die stunde|dijer*|dijeron|dios|direct|do u|doing a|down the|drum
-5 eigen*|eine frage|el plazo|employed|en est|encan*|encar*|encim*|envir*|environ|es|es bei|es normal
-5 eso|eure|exped*|exper*|fabri*|fait <number>|familia|faut il|fetes|few|fin <month>|finales de
-5 find the|fitted|fois|fois par|for a|for now|for one|forgot|fotos|fragt|fur die|garden|geehrte damen
-5 gefal*|genre|geseh*|gesehen|ginge|go for|guada*|guys|h ?|hacen|half <few>|half term|handl*|harbo*
-5 hasta el|hatte|hausm*|haut|have not|herr|herren|heuer|hice|hochz*|hose|how long|i could|i left
-5 ich muss|ich suche|idea|ihr uns|ihre|ihrem|implantes|in may|infor*|install|insti*|inten*|inver*
-5 irgendwas|is now|is your|ist noch|j habite|jahres|je me|je ne|jen|jour|junta|juste le|justificante
-5 keins|kerb|kirsc*|kleines|konnt*|konnten|kostet bei|kurs|la factura|la senora|label|leani*|leaning
-5 left a|left the|les vacances|level <number>|ligne|little|llegaron|local|looks|louez|lovely|macht|mad
-5 mais je|mas adelante|masse|me falta|me gustaria|me salio|mein|meinem|mejor*|merci|might|miss|mitte*
-5 moment|month and|mornings|much are|my appointment|my grandmother|nachr*|ni la|nice|no date|no es
-5 no particular|noel|not in|o solo|oder <month>|on ne|open on|otono|our school|pague|panneaux
-5 para <month>|parcel|pas|passa*|penche|peut attendre|picked up|plann*|plazo|pone|por su|preci*
-5 precios|preis|probably|profe|prufen|queda*|quedado|quel est|quelques|queria|quince|regal*|repas*
-5 reste*|reuni*|reunion|reve|roses|sabad*|sabados|sait|schon mal|schre*|se puede|sein dass
-5 self employed|seria para|serious|servus|shelt*|si no|sie denn|sie haben|since your|since*|solar
-5 solar*|soll ich|sound|soy la|stellen|still on|subir|suchen wir|summer|sur ma|surto*|surtout
-5 surtout pour|tag ich|tag wir|tardes|tema|terre*|terreno|testi*|the <month>|the bottom|the first
-5 the wedding|the year|thinking of|those|thx|ticket <number>|ton|trabajo de|trime*|trimestre|tu me|tun
-5 ubrig*|un cafe|un devis|un grand|un mur|und herren|und suchen|uns im|unterlagen|up i|update|va a
-5 vecinos|vegetal|verge*|vergessen|verla*|verle*|vermi*|viagra|voisin|volun*|votre|vous prenez|vuelve
-5 waiti*|waiting|ware das|websi*|website|week i|welch*|werden|wet|why|wir eine|wir uberlegen|woche*
-5 wollte|wonde*|wondered|wood|would you|wrong|wurde|y un|year <number>|yet|you ?|zahlu*
-6 ;|<few> fois|<few> mois|<month> il|<number> so|<weekday> pasado|<within 210>|? lo|^ asdkj|^ cuanto
-6 ^ how much|^ i need|^ was|^ what|^ your|a cuanto|a fence|already in|anda|ander*|arreg*|asdkj|bevor
-6 bibli*|bild|bleibt|bottom|carnet|cerra*|con los|das bitte|daughter turns|eilt|electric|es la|es un
-6 estaba|ever|factura <number>|finalement|frage|fuhre*|fuhrerschein|gegen|graci*|gracias|gracias por
-6 grani*|granite|grupo|had it|hallo|idee|ihr habt|ihren|in den|info|insta*|is it|it has|kunst*|lad
-6 le petit|leider|llega*|looking for|mari|meinen|mine|mon mari|n a|name of|needs a|nein|nichts|noise
-6 old and|oye|par semaine|passes|pedal|perha*|perhaps|pocket|popped|porton|pregu*|prepa*|present|pro
-6 prob|quel|real|recevez|regla*|richt*|saber|se si|si|so etwas|so much|sollte|sometime|sort of|such
-6 suite a|tambi*|tambien|tampo*|tampoco|that would|to have|uberlegen|un pour|verano|vesti*|vestido
-6 video|viell*|vielleicht|vorst*|we go|years|you send|you tell|yr
-7 <month> what|^ how|^ merci|^ price|a week|alors|apare*|bestellt|bleib*|danke|diffe*|ich mich
-7 im <month>|is that|jan|juste|klein*|pour un|primero|que no|recup*|solo|suche|swap|tengo <number>
-7 ticket
-8 ^ just|cost ?|is a
`,
  warm: `
-7
8 <within 210>
7 noise
6 <number> m|^ i need|jan|juste le|probleme|suchen wir
5 <is warm>|<month> <weekday>|<month> at|<month> do|<number> metros|<number> of|<within 120>|a fence
5 an ?|ancho|and after|breit|by easter|cardi*|cet hiver|comite|cuesta una|en primavera|feb|fur <few>
5 hay|hochzeit|in late|lassen und|late <month>|like <few>|lleve|machen lassen|menus|nachr*|neces*
5 new year|nicht zu|of <month>|photographer for|print*|probl*|que no|refai*|refaire|repei*|repeindre
5 sash|seria|sometime|stark*|then do|weihn*|werden|wie lange|woche*|yearly
4 <few> bedrooms|<mont*|<month>|<month> from|<month> on|<month> ou|<month> what|<number> cm
4 <number> dec|<number> jan|<number> metres|<number> people|<number> quadratmeter|<number> square
4 ^ <number> of|^ ma fille|^ necesito|^ quisiera|^ wir mochten|a battery|a simple|a wedding
4 about <month>|after the|aimerait|aleman|and his|and is|and some|anmelden|at easter|au moins
4 au printemps|ausma*|avant de|bad|be after|besoin d|cake for|canci*|cherchons|cm|complete|conde*
4 cosas|cover|cuant*|cuantas|cumple|dan|datum|daughter turns|de cuando|dec|dejan|den weihnachtsferien
4 dessus|documents|down in|drawings|dried|drinks|due|easter|eilt nicht|ende <month>|entreprise
4 erst nach|evenings|faire|faut il|feet|fence|finales de|floor in|for about|from about|fruhj*|fruhjahr
4 fruhl*|fur unsere|gasten|getting married|gustaria|have around|hear|heiraten am|hochz*|how long|il s
4 im neuen|indiv*|interested in|invierno|is at|is due|it work|kontrolle|las tardes|like an|looking for
4 managing|mante*|marat*|married on|masse|me gustaria|metres|mid|mocks|necesito|needs|nous cherchons
4 oder <month>|on aimerait|one for|online|ostern|our bathroom|panels and|par semaine|particular|pas de
4 penche|personas|personas en|planning|plates|printemps|quadratmeter|que hay|querriamos|quisiera
4 recevez|recht|reicht|reparation|reserver|s <number>|s there|s wedding|sanie*|side of|sixty
4 so <month>|solar|spring|square metres|tenemos un|th <month>|the season|to bring|trabajo en|trava*
4 travaillez|tuned|un devis|un moment|un presupuesto|unas|unas <number>|und wie|unos|up there|vorstand
4 voudrait|wait|week i|weihnachten|weihnachtsferien|wir eine|wood|work with|xmas|you collect|yr
3 ! our|<few> and|<few> bed|<few> cats|<few> heures|<few> meter|<month> auf|<month> avant|<month> can
3 <month> cuando|<month> donc|<month> el|<month> et|<month> i|<month> il|<month> oder|<month> quand
3 <month> she|<month> to|<month> und|<month> would|<number> nous|<number> page|<number> personas
3 <number> personen|<number> personnes|<number> que|<weekday> oder|<weekday> we|? le|? there|^ <few>
3 ^ <number>|^ bei|^ looking|^ looking for|^ merci|^ mum s|^ papa|^ queremos|^ quiero|^ thinking of
3 a course|a domicile|a figure|a finales|a gauche|a head|a proposal|a second|a student|about <few>
3 accor*|after easter|after new|after xmas|aimerais|allow|altona|an electric|an estimate|and <few>
3 and again|and do|and somebody|and then|and when|anfan*|anfang <month>|angestellte|anthr*|antig*
3 arbei*|architect|are all|are away|are planning|armar*|armario|around <month>|around <number>|assez
3 at some|attic|auf <number>|aurez|avec l|bathr*|be finished|be good|bed detached|been like|been there
3 better than|bieten|bieten sie|bin bei|bis ende|bitte um|block|block of|boiler|bonsoir on|bottom
3 brauc*|but we|by my|ca <number>|cachet|cambiar|cambiar la|cats|cave|ce soit|cerem*|ceremony|chairs
3 chaque annee|charge and|charger|chest|chois*|cincu*|cincuenta|cita|cita ?|club|cobran por|coinc*
3 comment|como|como se|como son|compramos|con los|condition|copro*|copropriete|cost ?|could you|crack*
3 cracked|dafur|damage|das auch|das mit|dauert|de maman|de personnes|de ville|deal|decide|deeds|denk
3 denk ich|der scheune|desde que|despacho|detac*|detached|disco*|domicile|downs*|downstairs|drawi*
3 drips|dusche|each|early|eh|eight*|eilt|einba*|einze*|employed|en un|encim*|encore la|end of|enfants
3 enton*|entonces|entre*|escal*|espana|essayer|et la|et me|etage|etwa|etwa <number>|except|extension
3 facade|faire un|fait <number>|family of|faudr*|faudrait|fehlt|fetch|fin <month>|finales|fish|fit
3 for her|form|forma|frio|furni*|gather|gemac*|gemacht|get going|get in|glass*|glasses|gross|gusta*
3 habla*|hatten gern|have it|have lived|help|her first|hit|how far|hurry|i gather|i need|i want
3 ich brauche|ich mir|ich wurde|idea es|il aura|imagi*|in may|in time|infor*|inher*|inherited
3 irgendwas|is about|is it|is moving|is not|it looked|it there|j aimerais|jemanden fur|keep the|keybo*
3 keyboard|kids <number>|kontr*|kuche|kunst*|la cave|la date|la direccion|la facade|la mairie
3 la oficina|lang ist|lange|lange dauert|lassen|launch|le nom|lena|light*|like it|lime|list ?|lived
3 loft|longu*|loud|man sich|manag*|manch*|mande*|master|mater*|me an|me faudrait|me pagan|media*
3 medico|meinte|mejor*|mensa*|mensaje|meses|meter|metros|mi empresa|mid <month>|miedo|mit <number>
3 mitte*|moglichst|months|mornings|moto|moved out|moyen*|moyenne|mussen|mussten wir|nach den|navid*
3 navidad|need|need <number>|need and|needs a|neu|neue|neuen jahr|no date|no hay|nos han|not been
3 nous on|nous voudrions|now and|nunca|obligatoire|of an|of whom|oficina|olds|one <number>|one on
3 ones in|opcio*|opciones|or <month>|or bring|otro lado|ought|pagan|parti*|passe*|patch|patient
3 pense que|pente|personnes|persons|piso|piso de|place by|plan|plan de|plann*|play|por las|porque el
3 pour un|pouvo*|pouvoir|present|presq*|presque|prevo*|price ?|primavera|primer|prix ?|probate
3 proposal ?|pta|quadr*|quere*|queremos|queremos cambiar|querr*|reckons|recom*|regio*|reha|remise
3 replace|residence|rien d|rush|rush at|s about|same time|sampl*|samples|saute*|scheu*|scheune|see it
3 seis|seit jahren|self|self employed|senci*|sensi*|sensible|separ*|shelv*|shelves|should we|shower
3 showi*|sie denn|sind bei|single|sizes|so not|so she|sobald|sobald es|socie*|societe|solid|sollt*
3 sollte|sollten|some|some point|somebody to|something ?|something about|sometime after|sometime in
3 sorted|sound|space|spring and|start with|stoff|story|stuff ?|sugge*|tag wir|take the|tap in
3 tengo <number>|tengo un|th <number>|that be|that do|the deeds|the place|the works|thera*|there*
3 thinking of|through that|till the|time after|time for|time in|to begin|to order|to take|to us|toit
3 toujo*|toujours|traba*|tranc*|travaillez vous|tu fais|tun|twice a|u do|uberhaupt ?|und sind
3 une petite|ungefahr <number>|unos <number>|unterlagen|urban*|urbanisme|urgent|us <number>|utili*
3 velos pour|ventanas|verlo|vers le|visits|von mir|vorschlag|voudr*|voudrions|vous ?|vous a|vous les
3 wann ist|want someone|was sie|we bought|weekend of|wegen|what is|where the|will not|winters
3 wir einen|wir mochten|within the|without a|worth a|would come|would like|would need|would suit|y que
3 year|year <number>|you allow|you got|you need|you quote|zu haben
2 <coin> pour|<few> adults|<few> habitaciones|<few> hundred|<few> meses|<few> ou|<few> pisos
2 <few> prices|<few> velos|<month> after|<month> and|<month> in|<month> meeting|<month> nos|<month> or
2 <month> pour|<month> so|<month> y|<number> avec|<number> by|<number> degrees|<number> etoiles
2 <number> feb|<number> feet|<number> hours|<number> if|<number> ish|<number> ist|<number> kids
2 <number> kilos|<number> leuten|<number> lo|<number> meter|<number> par|<number> places|<number> plus
2 <number> sqm|<number> tables|<number> the|<number> to|<number> would|<number> x|<number> yo
2 <unhurried>|<wants 2>|<weekday> are|<weekday> nach|<words 35>|? about|? elle|? il|? seria|? what|?$
2 ^ compramos|^ contact|^ desde|^ en|^ hello we|^ i am|^ ihr habt|^ im <month>|^ j|^ maman|^ mein
2 ^ mum|^ my daughter|^ new|^ our|^ ours|^ planning|^ right|^ sale|^ school|^ tengo <number>
2 ^ thanks for|^ vamos|^ vamos a|^ you did|a check|a grant|a kitchen|a peur|a pris|a problem|a proper
2 a quelqu|a quote|a small|a week|a weekday|a white|aber ich|about|about <number>|abuel*|abuelos|acabo
2 acade*|acces|accompagnee|accountant|addresses|adopt*|adults|advice|after|agm|agree*|ahori*|ahorita
2 ai lu|ai pas|aimer*|ajout*|ajouter|al mes|algo que|alive|all <number>|all on|allein|also a|alter
2 am besten|am liebsten|am told|amigas|amt|an offer|an oven|ancien|and am|and can|and could|and goes
2 and how|and must|and want|and what|anfang|anfangen|angeb*|anges*|anodes|ans|antif*|antrag|antwort
2 apost*|approx|approx <number>|apres les|apunto|ardoi*|are a|arzt|as it|asses*|at ours|attaq*
2 attendre|auf <few>|aun no|ausbau|autant|automatic|avant les|avez vous|away from|awful|baby|bache
2 back of|baign*|bands|barbe*|bathroom|bathroom has|battery|be grateful|be held|bed semi|beds
2 been offered|before christmas|begin|begin with|beginner|bespr*|besteht|besten|beton|better|bien con
2 bien la|boda|boden|bonjour madame|bonjour on|both of|bouch*|bought|bought a|bought the|bouqu*
2 bouquet|boute*|branc*|brauch|brauche|brauchen|brauchen wir|braucht|brauchten|break|bride|bring her
2 bromp*|brompton|brother s|bruder|budget|bueno|builder|built|busca*|buscamos|by <number>|ca se
2 ca vaut|cambi*|cambiar el|came back|cannot|carnet|carpet|carpo*|carport|carre*|carrelage|casa
2 casa en|ce genre|ce qu|ce qui|ce serait|celui|cena de|cet|cette fois|chambres|chang*|changing|charg*
2 charl*|checked|chien|child*|children|chiqu*|choisir|christmas we|churc*|civil|cleaned|cob|cobran
2 cocka*|cockapoo|coeli*|coeliac|come ?|come off|comercial|comes and|compania|compt*|comptable|con las
2 conduite|conduite accompagnee|confidence|conse*|conseille|contents|contratar|coord*|cordialement
2 corre|cost for|cousin|creus*|creuser|cuando se|cuantos|current|da sind|damp|danach|dankb*|dankbar
2 dans ce|das nachste|dass er|date|dates|day and|day for|de a|de ano|de fin|de media|de navidad
2 de reyes|de un|de unos|debut|debut <month>|decis*|decision|degre*|degrees|dejarlo|den winter|denti*
2 der antrag|der estrich|derec*|derecha|desce*|desde <month>|desks|despa*|detras|di|dia a|diario
2 die kleine|dining|disons|do u|do you|does not|doing the|domic*|done in|doppe*|douche|dragg*|dragging
2 dressing|droit|du voisin|due at|early <month>|ein angebot|ein neues|eine freundin|einer|eines|el ano
2 el bano|el coche|el medico|el piso|el primer|el trabajo|electric car|elle ne|empfa*|en a|en las
2 en visio|encar*|encon*|encore|end|engine|enreg*|entonces no|entra*|entrado|entregan el|erst|erst im
2 es nicht|escalera|eso lo|est un|esta todo|estri*|estrich|et <number>|et ce|ex|examen|exist*|expec*
2 expected|experience with|fais des|far|far ahead|faudra|fecha|feel|femme dort|fete|fiat|field|fiest*
2 fiestas|fifte*|fifteen|fille|fils a|fin|fin de|final de|first floor|first fortnight|first one
2 flachdach|flat ?|flexi*|flexibel|folded|folk|fonct*|font|for eleven|for my|for that|fortn*|fortnight
2 freez*|ft|furniture|garage door|garden|garden is|garder|gas certificates|gatep*|gatepost|gebra*
2 gegend|gemacht werden|genugt|gern|gern ein|gern einen|gestell|get her|gets|ginge|give me|goes in
2 goes on|governors|grande|grande y|gravi*|gross*|ground is|grun|grund*|gustaria saber|guy
2 haben <number>|haben wir|habitaciones|habra|habra que|half of|halt|hangen|hard|hardly|hatten
2 hatten wir|haus ?|have given|have signed|have taken|have you|hay <few>|hay que|head ?|hear what
2 heater|hello we|help us|help with|her on|her round|herum|hesitons|home and|house|housi*|housing|how
2 how does|hull|hundi*|i bring|i get|i make|i own|i take|ich konnte|ich nicht|ich suche|if possible
2 ihn|ihr das|il faudrait|il n|im <month>|im fruhjahr|im haus|im janner|in both|in by|in early|in one
2 in our|in place|in so|include|incluye|indep*|indic*|indicate|installer|institutrice|insul*
2 insulation|into|invie*|is <number>|is being|is better|ist in|ist sie|it and|it does|it done
2 it should|it when|janner|jardin|je veux|jeman*|jemanden|jen|jo|jours pour|just moved|just now|kanzl*
2 kanzlei|kapaz*|kapazitat|kasse|keeps|keins|kirch*|klavi*|knee|knows|komm|konze*|kosten ?|l air
2 l avance|l eau|l hiver|la ?|la casa|la comida|la il|la obra|la route|la salle|la tela|landlords|lang
2 lapto*|laptops|largo|le jour|le plan|le temps|le terrain|lease|leider|length|les fetes|les premiers
2 less|lesso*|lessons|let it|let the|lets|liebs*|liebsten|light|like|like my|like them|like this
2 likely|livrez|llp|lo puedo|location|logo|long|longues|look like|looked|looking to|lounge|ltd|lu
2 ludlow|m <number>|m of|ma fille|ma tante|machen|machen sie|maintenant|mairie|mais j|maison|maison a
2 maman|manan*|mananas|many|marri*|married in|mas o|matin*|maybe <few>|me about|me apunto|measurements
2 medio|meets|mein sohn|meine mutter|meldet|members|menos de|merci de|metres of|mettre|mi mujer
2 mi padre|mich|miedo*|mient*|mientras|mieux|mil|mir|mocht*|mochten|moder*|mogli*|mois|moment
2 money put|most of|move to|moved|mujer|mutter|my cousin|my current|my father|my parents|my son|nach
2 name on|ne sommes|near|near the|need about|need from|need somebody|need your|needed|needi*|needing
2 neuen|new|ni la|nicht in|nietos|nights|nino|niveau|no corre|no hurry|no panic|no particular|no rush
2 noch bis|noch ein|noch nicht|noel|nomas|northern|not in|nota|nothing is|nous hesitons
2 nous souhaitons|nous venons|now we|o menos|obra|oder nur|of cost|of months|of them|off me|ofrec*
2 okay|old and|on an|on and|on it|on ne|on prefere|on voudrait|once|once a|ones|only ?|optio*|options
2 or at|or thereabouts|ou la|our lease|our old|out and|outside <number>|over the|over to|padre|paint*
2 painted|panels|panic|papel|paques|para <month>|para mi|para no|parce que|particulier|partir du
2 partners|pasar|path|patie*|pedir|pensa*|pensaba|pensamos|people to|perha*|perhaps|peur|pflan*
2 pflanzen|pharm*|pied|pies|pine|pisos|place in|plain pied|planen|planning to|plant*|plaster|plate
2 platze|playi*|playing|pleased|pleased to|podriais|podrian|poner*|porque|portillon|post it|pour <few>
2 pour faire|pour ma|prefe*|prefi*|preis|preislich|premiers|pres|presu*|presupuesto|prevue|prices and
2 printed|priva*|probe|public|puede ir|puerta|puppy|put by|put it|qu est|quand il|quand vous
2 quarantaine de|que alguien|que ce|que habra|que nos|que nous|que quiero|que si|que tiene|quels
2 querria|qui|qui est|qui s|qui vient|quisi*|quote|radiators|rahmen|rail|rather than|raum
2 raus <number>|rear|recev*|recko*|redone|register|regul*|rehab|reich*|reichen|rein ?|remar*|remod*
2 repla*|repli*|resid*|revision|rez|richt*|richtige|ridge|rien ?|ring the|risk|room for
2 roughly <number>|roule|rugby|run a|run in|s done|s had|s name|s no|s right|s worth|saber que
2 said get|salgo|salido|sauf|sauna|savoir s|schen*|schie*|schli*|school|se le|se passe|se puede|season
2 seats|second hand|seem to|segun|selbs*|sends|serait|serait bien|series|serve*|settle|setzen lassen
2 shifts|should be|should like|showing|si la|sie an|sie ein|signed up|simply|sind <number>|singa*
2 singapore|site and|small|so far|sohn|soit|soit fait|soll die|somebody on|someone come|somet*
2 something you|sommes pas|somos <few>|son|sonde*|sondern|sons|souhaitons|sous la|speak*|speci*
2 spring do|stages|starting|steue*|strin*|strings|strip|student|stuff|style|subir|suche eine|suggest
2 suits|survey|tables|tablets|take|take on|tant que|tea and|techn*|tenerlo|tengo en|tengo que|term
2 terra*|terrain|terre|testi*|th i|th of|thank|thank you|thanks for|that ?|that is|that sort
2 the <weekday>|the agm|the baby|the bottom|the coast|the downstairs|the extension|the family
2 the ground|the loft|the mornings|the old|the other|the residents|the run|the solicitor|the summer
2 the top|the upstairs|the winter|them|there !|there something|thereabouts|think i|think*|thinking
2 third of|this ?|this side|tiene|tiene que|to it|to keep|to let|to put|to register|to replace|to run
2 to understand|tocar|tombe|touch*|touche|trabajais|trabajo|travaille|treated|trip|turning <number>
2 turno|turnos|twenty|twin|twins|uber den|ubernehmen|ultimo|un <number>|un an|un bano|un despacho
2 un grand|un piso|un vieux|und <number>|und ein|und haben|une|une quarantaine|ungef*|ungefahr|unten
2 up for|upright|upsta*|upstairs|us <few>|us an|us and|us have|us to|us what|ustedes ?|vais|valor*
2 vater|velos|velos de|venons|venta*|verfa*|vers|versichert|veux|victo*|victorian|video|video*|vidrio
2 village hall|violon|visio|visitor|vit|vitor*|vitoria|vivo en|voit|von meinem|vor dem|vorha*|vorher
2 vuelve|wait until|wand|want|want it|want somebody|ware|ware der|was in|was my|was wurde|we go
2 we sign|we would|wechs*|wedding at|week of|weekends|weeks to|weiss ich|welche|well ?|well as|west
2 wet|what have|what would|what you|whene*|whenever|whenever you|which the|while|who has|wide
2 will need|will send|wing|winter and|wir hatten|wir heiraten|wir wollen|wird|wissen ob|with it|wohl
2 wollen|would be|would both|would want|wurde|wurde das|x <number>|y <few>|y cuanto|y eso|y hasta
2 y los|yards|year and|years old|years we|you suggest|you tell|your own|your rates|yr old|zarag*
2 zaragoza|zeit|zeitl*|zeitlich|zieht
1 ! <few>|! do|! je|! wir|: <few>|: <number>|: el|: it|: un
1 <asks for support of a good cause or a study>|<few> bis|<few> enfants|<few> feet|<few> flats
1 <few> in|<few> months|<few> no|<few> panels|<few> rues|<few> to|<is a complaint>
1 <is still considering>|<is unsure whether you do this>|<month> before|<month> c|<month> ca
1 <month> en|<month> if|<month> is|<month> la|<month> me|<month> need|<month> que|<month> si
1 <month> un|<month> we|<month> with|<names something that went wrong>|<need>|<number> ans
1 <number> bed|<number> de|<number> e|<number> ft|<number> gaste|<number> has|<number> jahren
1 <number> le|<number> leute|<number> litres|<number> may|<number> minutos|<number> o|<number> pieces
1 <number> s|<number> so|<number> sq|<number> st|<number> stock|<number> we|<number> weeks
1 <number> wide|<number> will|<number> yr|<speaks for an organisation>|<wants 3>|<weekday> mornings
1 <weekday> the|<wishes repair>|<words 60>|? am|? herzlich|? it|? j|? lo|? nous|? y|^ a|^ a mi|^ about
1 ^ baby|^ been thinking|^ bei uns|^ bin|^ bonjour mon|^ en la|^ first|^ for|^ fur|^ fur die|^ fwd|^ g
1 ^ g day|^ got|^ i|^ i have|^ im|^ is there|^ l|^ le|^ me gustaria|^ mes|^ mi|^ mi padre|^ name
1 ^ name :|^ nos|^ nos casamos|^ on n|^ queria|^ seit|^ seit dem|^ servus|^ she|^ tenemos|^ thanks
1 ^ the ash|^ there|^ thinking|^ third|^ unsere|^ we had|^ wir|a barn|a bungalow|a ce|a chat|a crack
1 a fin|a first|a flat|a fortnight|a house|a lieu|a long|a new|a parle|a partir|a pas|a peu|a quien
1 a refaire|a set|a shared|a shed|a sheet|a smaller|a thing|a third|a time|a une|a van|a year|ab ?
1 abgeh*|abges*|abogado|abord|about forty|about it|above|abrir|abuela|acabo de|accom*|accord|accounts
1 acerc*|acte|acto|actual|acuer*|acuerdo|addre*|admit*|adore|advan*|advise your|affai*|after that
1 again in|agradeceria|agreed to|agreement|ai une|aille*|ailleurs|aimerais qu|ait|alber*|alica*
1 all <few>|alone|alqui*|also the|alt|altes|am getting|am looking|am thinking|among|an einer|analy*
1 ancie*|and back|and hear|and needs|and nothing|and our|and put|and with|anda|andern|anmel*|anne
1 ano pasado|ans et|ans il|anschauen|anseh*|ansehen|answers|antes|antes de|antwo*|anual|anything i
1 anyway|appeler|appointment is|arbeiten|archi*|are both|are getting|are in|around|around the|arran*
1 arriba|as well|ash|asi que|assessment|at lunch|at what|attor*|attorney|au dessus|auch noch|auf einer
1 auf ihre|aun|aurait|aus der|avant|avant que|avec des|avec un|aviso|ayunt*|ayuntamiento|back to
1 baignoire|baja|bajo|balco*|balli*|banco|bano|barba*|bare|bathroom in|bauti*|be <number>|be before
1 be for|be more|be this|beant*|beauc*|beaucoup|because of|bed flat|bedrooms|been <few>|been in
1 been thinking|been to|before <number>|before then|begin*|beginning|beide|bekommen|benot*|berge*
1 beside|besoin|besti*|better for|between us|bien que|big|bikes|bilde*|bildern|bill ?
1 birth certificate|bis zum|bitten um|bj|bj <number>|black|bleibt|bois|bonjour mon|bono|booked for
1 books|both|box room|boxes of|brass|broug*|brought|but|but a|but not|buttonholes|by|by a|by about
1 by our|by post|caduca|calen*|cambio|cambio de|can one|can send|cargo|casa ?|casa y|casas|casi|caso
1 castle|ce moment|celeb*|celle de|cello|centro|chape*|charge a|charges|charp*|cheaper|check*|chene
1 chez moi|choose|chose|choses|chris*|christmas|church|civic|closed|co|coast|coche|coffr*|collegues
1 color|come for|come in|comer*|comes out|coming off|comis*|comme*|como trabajais|compe*|compteur
1 comunion|comunion de|con algo|concr*|concrete|condo|conducir|cone|confo*|connais|conservation
1 conservation officer|considered|const*|contact form|container|conte*|contractor|contractors|contrat
1 contribute|conversation|copies|cork|corre prisa|costa*|costaria|cotta*|cottage|could not|count|coup
1 couple of|cream|cuadr*|cuando|cuent*|cumplo|cumplo <number>|cupbo*|curre*|cutti*|cutting|d <month>
1 d abord|d accord|d enfants|d environ|d ici|d une|dachb*|dachboden|dana|das an|das uberhaupt|dass ich
1 date :|date yet|dated|day <number>|day before|day but|de acuerdo|de baja|de cada|de casa|de choisir
1 de eso|de large|de mes|de mi|de que|de temps|de venir|deadl*|deadline|decides|decidir|decis|decke
1 decor*|decou*|defin*|deja|dejeu*|dejeuner|del hospital|delai|deleg*|demi|den feiertagen|denen|denn
1 dentist|depar*|depart|depen*|depuis <month>|depuis <number>|der woche|des annees|desk|despu*|despues
1 despues de|devis|dia ?|diagn*|dicho que|did it|did my|die fassade|die woche|dieses|diffe*|different
1 directly|dit oui|divorce|do|do a|do if|do on|do people|do something|do this|do ye|do your|docum*
1 does it|does that|does the|door|door ?|dormi|dormi*|dort|doubl*|down with|doy|dran|drauf|drauf*
1 draus*|draussen|dress*|drive|dry|du salon|durch*|eat|eau|eclai*|eclairer|edifi*|edificio|eiche
1 einfach|einfach mal|einla*|einsc*|einzug|either|el banco|el diseno|el jardin|el mismo|el otro
1 electric|electrique|elle|elle a|elle est|elle etait|else|eltern|embar*|empie*|empresa|en <month>
1 en casa|en una|en zapopan|encore le|encore mais|ende|ends <number>|energ*|enfan*|english|enough
1 ensem*|ensemble|enten*|entie*|entiendo|entre <month>|entre las|entwi*|envir*|environ
1 environ <number>|envoie|erfah*|erfahrung|erhal*|erhalten|erset*|ersetzen|ersten|es|es <few>
1 es <number>|es bei|es gern|escalier|escrito|ese dia|esper*|essai|essen|est a|est deja|est en|est la
1 est parfait|est pas|est vous|estamos de|estimate|et nous|et pour|et voudrions|etiqu*|etwas ?|eveni*
1 ever let|everything on|exam|excha*|exchange|exclu*|existing|exten*|exter*|extra|eyes|fabri*|faites
1 falta|falta que|familia|family|fanci*|fancies|farm|father|father s|faut|fecha :|fee ?|fee and|feed
1 fehlen|feiertagen|felt|fenetres|ferry|festg*|fetes|fiesta|figure|fill|fill in|film|final*|firm of
1 first|first week|fix|fixe|fixed|flach*|flats|flexible|flight|floor <number>|flush*|fois par|fond
1 for <number>|for <weekday>|for a|for an|for his|for when|forfa*|fotos|fourt*|fourteen|frage*
1 fragebogen|french|frere|freundin|friends|from <few>|from <number>|from my|from the|fuhre*
1 fuhrerschein|funci*|fund|fur|fur eine|fur einen|fur meine|fur meinen|fwd|g day|gable|galway|gap
1 garage roof|gardez|gaste|geburtstag|geerbt|gehen|geht es|geht s|gener*|generation|genre de
1 gern jemanden|gerne|gerust|geset*|gestrichen|gewor*|geworden|gibt|gibt s|gibts|given|given up|glass
1 glaub|glaub ich|glori*|glorious|gluten|go in|go to|go up|goes|goes back|got <number>|got the|gouter
1 gover*|grade|grandfather|grandmother|grate*|grateful|gratte|greni*|grenier|gros|groupe|grown
1 grundach|grupo|guest|guitar|habe|habe <few>|habe ich|haben ?|hablado|habria|hace falta|hacer un
1 haces|had|had it|haie|halten|handl*|happen|harian|has come|has given|has no|has to|hast|hast du
1 hasta <month>|hasta entonces|hasta que|hates|hatt|hatte ich|hausb*|hausm*|have <few>|have ?
1 have agreed|have an|have got|have not|he can|he is|he s|he wants|head|heads|heira*|heiraten|held
1 hens|her|her ?|here from|hermana|herst*|hersteller|herzlich|hi my|hice|high|hill|hin|hinter
1 hinter der|hip|holzb*|hones*|honestly|honor*|hope|hoping|hoping to|hopit*|hopital|horar*|horlo*
1 horse*|hospital|how many|husba*|husband|husband and|i found|i mean|i noticed|i run|i understand
1 ich eine|ich noch|idea|idea de|ihm|il|il faut|il vous|ils|im bad|imagino|immer|implantes|in der
1 in his|in it|in next|in principle|in ruhe|in spring|in that|in unserem|in year|inch|incli*
1 including the|ins haus|inspector|instalacion|insti*|insurer|interessiert|interest|interested|into a
1 into my|invol*|iphone|irgendwann|iron|is ?|is a|is already|is coming|is for|is no|is still|is that
1 is water|ish|ist da|ist jetzt|ist mir|ist von|it a|it but|it cost|it ever|it has|it he|it i|it must
1 it right|it to|it too|it with|its own|jahres|je compare|je la|je voudrais|jeden|jemanden der|jette
1 jetzt schon|job|joinery|journ*|journee|jusqu a|kann ich|kann man|keepi*|keeping|keiner|kids|kids and
1 kids are|kilos|kind regards|kinder|kindern|kirsc*|know it|kommen wir|kundi*|kundigung|l <number>
1 l ancien|l hopital|la baignoire|la cena|la instalacion|la main|la moitie|la primera|la segunda
1 la temporada|la zona|ladies|landi*|landing|langu*|last done|lauft auf|laut|le|le <weekday>|le sol
1 leaf|leaflet|leaki*|leaking|lean|left the|let|let me|let you|letter from|letzt*|letzten|leuten
1 liber*|lifted|like somebody|like someone|like that|like the|like your|limited|lined|litres|live in
1 living|living room|lleva|llevamos|llueve|lo del|lo que|long as|look round|looked at|looki*|looking
1 los <few>|los <number>|los anos|lost|lower|luna|m|m wide|machi*|machine|macht|macht ihr|maest*
1 maint*|mais il|mais le|maison de|manage|mange|marca|margaret|market|married|mas|mas pero|mas tarde
1 material|may|may <number>|maybe a|me <number>|me and|me decis|me falta|me have|me hicisteis|me mando
1 me salio|me vendria|me your|measu*|meeti*|meeting|mein|mein bruder|mein vater|meine schwester|mes ?
1 metros de|mi hermana|mi novio|mich im|midi et|minim*|minimum|minutes ?|mio|mir bitte|mir ist
1 mis papas|mit|mit einem|mochte|moitie|moment la|montage|month or|morning ?|morning it|mornings and
1 moved here|moved in|moved to|moving|much|much and|much as|mum|mum s|mussen wir|musste|muster
1 my clients|my family|my partner|myself in|n y|nach <few>|nach <number>|nachste|nachste woche|name :
1 names|neben*|need <few>|need a|neighbor|neighbour says|nein|nervo*|nervous|next step|next to|nhs
1 nicht|nichts|niema*|ningu*|ninguna|no|no entiendo|no la|no puede|no se|nobody is|nom|norte|north
1 north*|nos gustaria|not come|not go|not going|not i|not see|not take|nothi*|nothing|nous dire
1 nous serons|nouvelle|novio|now but|now the|nuestra|nueva|nummer|nun|nur die|o <few>|o <number>
1 ob wir|obras|oder doch|of <few>|of <number>|of attorney|of everything|of my|of our|of tea|of us
1 off and|office|ofici*|often|og|ohren*|old|on <number>|on account|on le|on sera|on vous|on what
1 one bedroom|one off|one thing|one wheelchair|one with|only just|onze|op|oppos*|or do|or next|or so
1 ordin*|ordon*|ordonnance|orien*|otras|otros|ou <few>|ou <month>|ou c|ou on|ouest|our office
1 our porch|our shop|our son|oven|overl*|paddo*|paddock|page and|panel|papas|papie*|papiers|par|par de
1 par jour|par le|parc|parce*|parec*|paren*|parents|parfa*|parfait|partir|partir de|partn*|pas avant
1 pas encore|pasa|pasada|pase|passe|passee|passer a|patas|patri*|pay and|pays|pcc|pedal|pedir*|peine
1 pelo|pendant|pensando|pension|people for|per head|perfect|perfecto|permit|perri*|personen|pesa|peu
1 peu pres|peur de|peut on|peux la|pfarr*|pfleg*|photographer|piedra|pierre|pin|pipes|piso en|place ?
1 place is|place pour|plain|planc*|plancher|plane|planned|plantas|plat|platt*|plaza|pleas*|please call
1 please confirm|please do|please it|please ring|please send|plenty|plenty of|plumb*|plus <few>|plus a
1 pneus|pocket|poco de|poele|poiss*|poisson|poles|polis*|polish|polished|poliza del|ponerle|poqui*
1 poquito|por el|por lo|porti*|portuguese|posib*|posts|pour l|pour mon|pourr*|pourrait|pouva*|pouvait
1 power|power of|prefere|preference|premier|presently|press*|pressure|price is|prima*|principle|privat
1 private|probably do|probar|problem|proce*|prof|professional|promis|proper|properly|proposal|propose
1 proposez|propre|proprietaire|prote*|puede|put|qu|qu on|qu une|quand elle|quarantaine|que les|que mi
1 que tengo|que ya|queda*|quedado|quelque chose|queriamos|qui ne|quiere|quince|quinz*|quinzaine
1 quinzaine de|quoi la|racon*|rappe*|rate and|reali*|really|rechnen ?|recto*|rectory|recu la|region
1 registration|rehab*|rein|remodel|rempl*|remplacer|rende*|renew*|repar*|report|represente|residents
1 reste*|restent|retour|revis*|reyes|right person|road|roman|roman*|roof and|room is|roses|rouge
1 rough*|roughly|rues|rufen|rufen sie|ruhe|run out|runs|s an|s at|s been|s fine|s office|s only
1 s still|s the|s under|s up|s y|sacar|sachen|saison|sait|sale una|salida|salle|salle de|sat <number>
1 say that|say to|says the|schauen|schlo*|schwester|scrat*|scratch|se fait|se si|seat|second half
1 see our|see you|seem|seine|seite ist|selber|selbst|selle*|sellers|semana y|semi|semin*|send a
1 send us|send you|senor*|senores|sent from|sepa|separately|seria*|seriamos|serian|serons|servus
1 sessions|set of|set up|settled|setzen|seven*|several of|share|she can|she says|she will|should
1 show on|si c|si el|si elle|si hace|si les|si lo|si tout|sick|side|side is|sie ?|sie das|sie haben
1 sie mich|sie mir|sie noch|sie von|sie wieder|sieht man|sillas|simple|sind|sind eine|sind wir|sing
1 sister is|sit down|sits|size|size of|so|so <number>|so long|so no|so the|so there|soeur|soft|soire*
1 soirees|solan*|solange|solic*|solicitor|soll|someb*|somebody|someone to|someone who|something like
1 sommes <few>|song|sooner|sophie|sort de|sounds|soweit|spat|spielt|sq|sq ft|sqm|square|stairs|stands
1 start*|stay put|steht in|steps|still do|storm|strip*|stripped|stubb*|stubborn|stuck|suche
1 suchen noch|suffi*|supply|supposed|supposed to|sur mon|surge*|surveyors|swimm*|swimming|switch|sworn
1 system|tache|tag mein|take down|taken|talla|talla <number>|tank|tap|tardes|tax|technique|techo|teil
1 teilen sie|tela|teletravail|tell|tell me|temas|tempe*|temporada|tener*|tenga*|tengo la|terms and
1 terre*|terreno|tete|than|than i|that a|that cost|that it|that my|that this|that was|that we
1 that would|the afternoon|the bathroom|the builder|the church|the council|the door|the draft
1 the drive|the fee|the field|the first|the form|the gable|the garden|the house|the in|the insurer
1 the last|the market|the movers|the new|the north|the order|the pcc|the road|the same|the shower
1 the size|the wheel|them a|them by|them we|then we|there ?|there are|there i|there is|there s
1 there we|they can|they have|thing and|think a|think he|third|this is|this something|though i|tied
1 tienda|til|tile from|time i|tired|to <month>|to ask|to collect|to fit|to have|to hear|to match
1 to sell|to sort|to them|to work|toca|todas|together ?|told to|tomas|top|touss*|toussaint|towels|tpo
1 trabajan|track|traff*|traffic|trail*|trailer|training|tranq*|transport|trasl*|travel|tray|trente
1 trocken|trust|tu|turni*|turning|turns <number>|tus|u|u put|uber die|uberall|ubern*|ubers*|umzug|un
1 un bono|un coin|un dossier|un entretien|un par|un peu|un premier|un seul|un truc|un velo|una hora
1 und hat|und ich|und in|und nicht|und suchen|understand|une demi|une heure|une offre|une quinzaine
1 une tache|une vingtaine|ungefahr ?|units|unos <few>|uns im|unter|unter der|until i|until you|up
1 up <weekday>|up a|up in|up on|up this|uprig*|us we|used to|usted|usual*|usually|valua*|valuation
1 vaut|velo|velo cargo|vemos|ven|ver si|verei*|veror*|verordnung|verti*|vertical|vieux|ville*
1 villeurbanne|vingt*|vingtaine|visa|visit*|visitas|vive|vivim*|vivimos|vivimos en|vivo|voisin a
1 volun*|vor <few>|vorke*|vorkenntnisse|vorsc*|voudrais|voudrait louer|vous de|vous faites|vous le
1 vous prenez|voyant|waiting list|walk|wall at|wall for|walls|want her|want them|wants to|ware das
1 warte*|washi*|washing|water|water*|way and|we had|we just|we live|we shall|we should|websi*|website
1 weddi*|wedding|wedding <number>|weds|week ?|weeke*|weekend <number>|weeks|weg|wenn man|wenn sie
1 werde|what happens|wheel*|wheelchair|wheels|when|when :|when do|when she|when they|where i
1 whether we|whether you|which we|while we|white|who does|wien|will have|windo*|windows|winter
1 wir brauchten|wir es|wir gleich|wir mit|wir noch|wish|wishes|with our|with someone|with this
1 with what|wohne|wollen im|wollen wir|worden|work ?|worry|would do|would have|would help|would pay
1 would that|would the|would u|would you|wurd gern|wurde gern|y como|y de|y el|y es|y la|y queremos
1 y si|y sin|y ya|ye|year ?|year old|year olds|year the|years|years ago|yet|york|you ?|you act|you ca
1 you could|you fit|you give|you go|you kindly|you make|you send|you set|you still|you take
1 you usually|you work|you would|your chap|your fee|your name|your terms|zahnr*|zahnriemen|zona
1 zu euch|zum|zur|zusam*|zweim*|zweimal
-1 ! ich|! my|! on|! your|:|: <weekday>|: a|: en|: le|: webmail|; si|<asks for a fee that nobody owes>
-1 <coin> fur|<coin> ht|<coin> per|<compares prices>|<cool 0.5>|<cool 3>|<few> days|<few> dias|<few> it
-1 <few> jahre|<few> mins|<few> minuten|<few> on|<few> questions|<few> this
-1 <has the wording of a known fraud>|<has the wording of an offer in bulk>
-1 <is a complaint or a guarantee case>|<is about an invoice or a payment>
-1 <is about something beside your work>|<is an offer in bulk>|<is support>|<month> con|<month> for
-1 <month> it|<month> pero|<month> se|<month> statement|<month> the|<month> vous
-1 <names prices of its own>|<numb*|<number>|<number> <coin>|<number> <few>|<number> a|<number> au
-1 <number> before|<number> dias|<number> elm|<number> grad|<number> guests|<number> hi|<number> hrs
-1 <number> im|<number> invitados|<number> is|<number> kw|<number> l|<number> last|<number> million
-1 <number> months|<number> nd|<number> never|<number> para|<number> pero|<number> por|<number> seiten
-1 <number> since|<number> star|<number> tagen|<number> there|<number> tomorrow|<number> und|<number> w
-1 <number> with|<number> words|<number> years|<offers search-engine work>|<other 1>
-1 <sounds vague about whether and when>|<speaks of work you have done>|<support 0.5>|<trade 1>
-1 <undated>|<wants 1>|<weekday> an|<weekday> and|<weekday> avant|<weekday> avec|<weekday> could
-1 <weekday> de|<weekday> est|<weekday> night|<weekday> no|<weekday> or|<weekday> pasado|<weekday> suit
-1 <weekday> when|<wishes price>|<words 12>|<words 6>|? also|? bien|? dann|? do|? es|? ich|? ma|? me
-1 ? mi|? on|? ours|? she|? si|? son|? tengo|? thanks|? und|? vielleicht|? warmly|? we|? wir|^ auf
-1 ^ bjr|^ boiler|^ bonjour docteur|^ bonjour monsieur|^ bonsoir je|^ buenas el|^ buenas noches
-1 ^ buenas soy|^ buenos|^ buenos dias|^ can you|^ cher|^ congratulations|^ congratulations !
-1 ^ could you|^ dear|^ die|^ don|^ el|^ every|^ final notice|^ following|^ good day|^ gruezi|^ gruss
-1 ^ guten tag|^ hay|^ hello !|^ hello dear|^ hi there|^ i do|^ i would|^ in|^ invoice
-1 ^ invoice <number>|^ je ne|^ la|^ landlord|^ les|^ liebe frau|^ llevo|^ llevo <few>|^ ma|^ madame
-1 ^ madame monsieur|^ meine|^ mi hijo|^ mon fils|^ monsieur|^ morning|^ my wife|^ next|^ nous avons
-1 ^ os|^ our roof|^ pour|^ quick one|^ re|^ se me|^ sehr geehrter|^ she said|^ si|^ since|^ taking
-1 ^ taking on|^ un|^ unser|^ unser sohn|^ we|^ we can|^ wir sind|^ would|^ your mailbox|a alguien
-1 a annecy|a bag|a birthday|a box|a call|a car|a cat|a class|a different|a droite|a este|a fait
-1 a florist|a free|a garage|a gas|a great|a guest|a la|a ladder|a laisse|a las|a list|a little|a lo
-1 a lot|a one|a page|a partner|a piece|a poder|a quick|a quiet|a spreadsheet|a su|a toute|a una|a ver
-1 a very|a vingt|abend wir|aber|aber auf|abgeben|about an|about horses|about how|about ninety|absol*
-1 absolutely|abuela que|acabamos|acabamos de|accept credit|acceso|acheter|acomp*|across your|act
-1 address|advised|advised that|afficher|after <few>|after*|afternoon and|again*|against|agent wants
-1 agents|ago|ahora|ai fait|ai un|aime|al frances|alerg*|algo|algo asi|algo para|all evening|all right
-1 all tomorrow|aller*|allerdings|along the|alors je|als|also|alto|am <number>|am a|am an|am hearing
-1 am mr|am not|am number|am off|am on|am putting|am with|amount|an|an <number>|an article|an den
-1 an die|an idea|an prochain|an und|and|and does|and her|and just|and nobody|and not|and noticed
-1 and one|and pay|and see|and take|and where|and yours|anders|anfra*|anfragen|angebot|angeg*|anne s
-1 annees|annexe|ans a|ans de|ans en|ans j|ans je|answe*|antic*|any|any day|anything for|anything free
-1 anything like|anywhere to|apart|appre*|appro*|apres|architecte|are at|are best|are ever|are factory
-1 are having|are not|are still|are thinking|arreglar|arriv*|arrive a|arrivee|article|article on|artis*
-1 artisans|as an|as on|ascensor|asesor|ashore|aside|aside for|ask for|asked for|asks|assis|assis*
-1 assurance|at least|at st|attach|attends|au|au <number>|au <weekday>|au matin|auch fur|aucune|audit
-1 auf den|auf die|auf ihrer|auf seite|aufstellen|augen|aura <number>|aurais|aus|autom*|autour
-1 autour de|autre|autumn <number>|avant <month>|ave|avec <few>|avec la|avec le|avec les|avec mon|avez
-1 avis|avoid|away|baby s|bach|back i|back she|backed|bag|balance|balcony|bank details|bank transfer
-1 barn|base|bastante|bath|bath and|batterie|bautizo|be|be <few>|be a|be advised|be in|be looking|be on
-1 be possible|beau|beautiful|because he|become|bedro*|been|been nominated|before he|before that|behan*
-1 bei <number>|bei den|bei der|bei mir|bei uns|bekommt|belie*|ben|best price|bestatigung|beste|beste*
-1 between the|bibli*|bien etre|bien sur|bilder|bills|bin ich|bin noch|binnen|bis <month>|bis <number>
-1 bis dahin|biscuit|biscuits|bit example|bitcoin|bitte nur|bjr|bleib*|bleiben|blog|bloss|board|boards
-1 bonjour docteur|bonjour monsieur|bonjour nous|bonsoir je|boot|boots|boss|bothered|bought it|boxes
-1 boy|boyfr*|boyfriend|brand|brauche ich|brauchte|break*|bring it|bring the|bringt|brown|buenas el
-1 buenas noches|buenos|buenos dias|builders|building|burgos|buro|businesses|but it|but one|but the
-1 buyer s|buying|by <few>|by hand|by name|by the|by this|by tomorrow|cabin*|call|call out|calle|calls
-1 came across|came down|came off|camio*|camion|camionnette|can drop|can go|can let|can put|can see
-1 can you|canal|cance*|canic*|caniche|cap|car for|card and|card details|care of|caret*|caretaker|carne
-1 carta|cas|casa de|casi no|casino|casse*|catalogo|ce midi|ce que|centi*|centimetres|cerrar|certa*
-1 certified|cette|cette nuit|chair|chalet|chamb*|chambre|chance|chance of|change the|chant*|chaque
-1 charge per|charged|chat|chate*|chateau|chaus*|cheap|check|cheque|cherche un|chez le|chez ma
-1 chez vous|chica*|chicago|chico|chimn*|choisi|ciudad|claim|class|cle|cleaning|clients|clinica
-1 clinique|closi*|closing|coach|coach*|coats|cocina|cockt*|col|cold|colla*|collect|college|combi
-1 combi*|combien|come by|comes|coming through|commande|commencer|comment on|commission|committee
-1 commu*|como el|como lo|company|company and|compare|complaint|completa|completion is|compromis|con
-1 con <few>|con el|con una|concert|conductor|confirm your|conformite|congratulations|congratulations !
-1 conoc*|conocer|consent|consider|consulta|contract|contre|contre elle|conve*|conversion|conviene
-1 corni*|cornish|corre*|corte|cos|cost and|cost per|cost roughly|could|could look|could someone|coule
-1 coule*|couleur|counsel|couri*|courier|cours*|course|courses|couve*|cover*|creat*|credit card|crick*
-1 cricket|cuanto|cubie*|cubierto|cumpleanos|cup|curiosidad|customer|d apres|d avance|d avoir|da|dach
-1 dad who|dahin|daniel|dans les|dar|dared|dark|das|datos|davon|dawes|days ?|days i|days to|dazu
-1 de <month>|de abajo|de l|de le|de los|de m|de me|de pago|de pie|de vecinos|dead|deadline is|deaf
-1 dear|dear all|dear i|deber*|deberia|decided|decla*|decro*|dehors|dejar*|del edificio|del local
-1 delig*|delighted|deliv*|delivery|demen*|dentista|deposer|deposito|der|der <number>|der termin|deran*
-1 dernier|des <weekday>|des qu|desde la|desig*|detec*|devant chez|dialy*|dice|dice que|dicen|dicen que
-1 did|did our|did you|die kinder|die neue|died|dijeron que|dinero|dining room|direkt uber|discretion
-1 discussed|dista*|distance|distr*|dit|dm|do about|do for|do that|do the|do they|docte*|docteur|docto*
-1 document|does|does a|dogs|doing|don|done|donne|dont <few>|door on|doors|dorot*|dorothy|dors|dossier
-1 down|down ?|down the|draft|drain|drama|drawer|dream*|dreaming|dress|dring*|dringend|drivi*|driving
-1 drop off|dropping|du|du <weekday>|du bien|du quartier|du village|dueno|durch|durfte|early next|edge
-1 eigentlich|eile|ein paar|eine firma|einen|einfa*|einfahrt|einmal|el agua|el certificado|el chico
-1 el colegio|el curso|el dinero|el presupuesto|el tejado|eleven years|elf|elle n|elle sera|email ?
-1 empez*|empezar|empieza|emplo*|empor*|empti*|emptied|empty|en <number>|en ligne|en madrid|en mer
-1 en pdf|en pozuelo|encantaria|end terrace|energy|enfin je|engaged|engineer|engli*|entendu|entrada
-1 entrar|entre|entretien|entschieden|envie|envoie une|envoy*|equip*|er <month>|erinn*|erst mal|es geht
-1 es que|es una|escribe|escribo de|esperando|est|est combien|est jouable|esta en|estaba|estam*|estamos
-1 estate|este|et <few>|et <weekday>|et ca|et l|et mon|et une|et votre|etat|etoil*|etoiles|etre
-1 etudiante|etudiante en|etwas|etwas fur|europ*|event|every year|evide*|ex husband|exact*|exams
-1 exclusive|exhib*|exklu*|exper*|explain|f|f <number>|facil*|factory of|factu*|facture|fais le|fait un
-1 fallen|famil*|families|fan|faut d|faut quelqu|faut une|fee|ferme|fest|feuer*|feuerwehr|few|figures
-1 final notice|final year|finan*|finca|find someone|find the|fines|fini|finis*|finished|firm in|fitter
-1 fixing|flat on|flat roof|floor i|flori*|florist|flowe*|fob|folge*|follow|followed|followers
-1 following our|for <coin>|for catalog|for me|for sale|for us|for you|forde*|formu*|forward the|fox
-1 freel*|freelance|frei ?|freuen|freundlichen|freundlichen grussen|from|from <coin>|from a|from home
-1 from us|from you|funciona|funds|funer*|funeral|fur <number>|fur den|fur mich|furs|g|gagne|galer*
-1 galerie|ganz|ganzen tag|gave|geben|geduld|geehrter|gegenseite|geht das|gemel*|genau|geneve|gens
-1 genui*|gepru*|german|gesetzt|gespr*|gesprach|gesun*|get <number>|get a|get the|get them|gibt es
-1 gift card|girl|girls|give the|give us|glas|go|go ?|go through|god|going|gone|gone for|gone into
-1 good as|good day|good evening|good morning|got|got a|got it|grandes|gratuits|green|group of|grove
-1 growth|growth manager|gruezi|grundsatzlich|gruss*|grusse|grusse aus|grussen|guard*|guess|guests
-1 guild*|guita*|h <number>|h et|haben|habite|habitude|hablamos|habt ihr|half an|hall in|handbook|hande
-1 handle|hands|hands on|happen to|happens|happens now|happi*|harro*|has a|has moved|has signed|has the
-1 hasta|hatte|hausv*|hausverwaltung|have|have <number>|have all|have any|have asked|have been|have had
-1 have heard|have in|have just|have now|have only|have talked|have to|having|hay ninguna|he|he does
-1 health|heard|hearing impaired|helen|hello|hello !|hello dear|her in|here we|hermano|hermanos|herzl*
-1 heure|hi olivia|hi there|hof|hohen*|holiday|homeo*|homeowners|homeowners in|homes|hora que|horse
-1 hospi*|hour ago|hour and|hour at|hours and|how it|hrs|ht|hundr*|hundred|i|i ask|i attach|i believe
-1 i ca|i came|i can|i expect|i guess|i know|i like|i look|i might|i must|i never|i paid|i rang|i say
-1 i shall|i took|i will|i would|ich am|ich den|ich frage|idea of|if the|if there|ihr da|ihr konto
-1 ihr postfach|ihre|ihre arbeit|ihrer seite|il en|il fait|il le|il me|il ne|il nous|ill|im sommer
-1 immed*|imogen|impai*|impaired|impaired so|impor*|in|in <month>|in an|in einer|in for|in leeds
-1 in person|in till|in with|incom*|incoming|ingles|insert|inspe*|insta|insta*|insured|inten*|inven*
-1 inverter|invit*|inzwi*|inzwischen|irgen*|is booked|is fine|is from|is my|is on|is only|is warm
-1 is your|island|issue|ist der|ist erst|ist heute|it|it across|it all|it at|it be|it by|it could
-1 it did|it do|it down|it gone|it off|it on|it please|it properly|it s|it still|it takes|it until
-1 it was|it what|it will|it worth|it would|its|izqui*|j ai|j aime|j attends|j en|jahr|jahre*
-1 jahreswechsel|je le|je paie|je prefere|je prepare|je suis|je t|joanna|jouab*|jouable|jour|jule
-1 junta*|juntando|juntas|juris*|jurisdiction|jusqu|jusqu au|just a|just curious|just dreaming|just had
-1 just nosy|just so|just tell|just the|juste pour|justificante|kaffee|kassel|keen|keep|keller|keys i
-1 kfw|kilo|kinde*|kindly reply|kindly send|kitchen ceiling|klasse|kleiner|knock|know before|know how
-1 know someone|know who|kommt|konnen|konnten|konnten wir|konto|koste*|kosten|kowal*|kowalczyk|krieg*
-1 kurz|kurze|l|l an|l architecte|l autre|l ensemble|l ete|l ouverture|la chambre|la entrada|la fin
-1 la foto|la machine|la mano|la petite|la place|la porte|la premiere|la primavera|la prochaine|la que
-1 la rue|la semana|la taille|la tienda|la vecina|la vitrine|la voiture|labra*|labrador|lache|lad|lado
-1 lads left|laisse|lake|lamp|landl*|landlord|landlord s|lands|lapsed|large|last <weekday>|last year
-1 late father|lawyer|le <number>|le cafe|le chat|le code|le compromis|le faut|le parquet|le plafond
-1 le seul|le voisin|le week|least|leave|leavi*|leaving|led|left ?|left it|leith|les matins|les meubles
-1 les plans|lessons for|lettre|leur|leurs|leute|levan*|level|libra*|libre|libre*|lie|liefe*|lien|lieux
-1 life|lift|like ?|lily|limit*|link and|link to|links|lire|lista de|liste|listed|listing in|livro*
-1 livrons|llevan|llevo el|lo mejor|login it|lohnt|long and|look before|looks|los|los ninos|losen
-1 lovely|lover of|lui|lumen|luz|ma belle|ma femme|ma soeur|mache|machen ?|machines|madam|madame
-1 madame monsieur|maestro|mailb*|mailbox|mailbox storage|maitre|make|make a|mal de|mal einen|man
-1 man da|manager|manana por|mandate|manger|mano|maque*|maquette|mari|maria*|marine|marque|marsh|match
-1 matin c|matin la|matin le|matins|matter|may be|may not|me|me a|me by|me da|me demande|me for|me know
-1 me suis|me to|me voy|meant|meant to|measured|medio de|meill*|meist*|mejor|mes parents|messages|metro
-1 meubl*|meubles|mi <month>|mi papa|micro|micro*|middle|might be|might you|milea*|mileage|mill|million
-1 minutes and|minutes on|mir fur|misma|missing|mit freundlichen|mitad de|mitgl*|modele|moglich|moi la
-1 molestia|momen*|momento|mon frere|mon mari|mon memoire|monat*|monatlich|monde|month i|monti*|more to
-1 morni*|mostly|mother is|mother s|motivo|move|move out|mrs|mucho|mum is|mum says|muss ich|mussten
-1 must|must be|my|my <number>|my employer|my final|my flat|my level|my mother|my mum|my neighbour
-1 my private|my uncle|my wife|n ai|n est|nach der|nachrichten|nachs*|nachsten|nadie|national|natur*
-1 naturlich|nd|ne m|ne me|ne pas|ne sais|ne savons|need help|need you|neighbour|nennen|nephew|never
-1 next ?|ni|ni idea|ni siquiera|niamh|nicht das|niede*|night|night shelter|night*|nix|no chain|no es
-1 no me|no nos|no obligation|no sabemos|no viene|nobody s|noch auf|noch zu|noches|nochm*|nochmal
-1 nom de|nomin*|non|nos|nosy|not actually|not decided|not sure|not the|notai*|notaire|nothing to
-1 noticed|noticed you|notre|nous a|nous livrons|nous pensons|nous sommes|now that|nowad*|nowadays
-1 nowadays ?|nr|nuest*|nuestro|nuit|number s|nur ein|nur noch|nuria|nurse|nurse*|nursery|o <weekday>
-1 o el|o en|o es|o la|o solo|oak|oben|oblig*|obligation|obten*|octav*|octavia|odd|oder|oder <weekday>
-1 oder ist|of all|of course|of interest|of next|off the|off tomorrow|offer accepted|offer*|offic*
-1 officer|oficial|oil|ojo|ok we|old i|olivia|olivos|on every|on facebook|on hesite|on instagram|on m
-1 on me|on page|on part|on prend|on s|on sat|on sw|on top|on us|on verra|one bed|one do|one i|one who
-1 only <coin>|only <number>|only pay|open|open on|open the|open to|opini*|opinions|or <weekday>
-1 or anything|or just|or only|or rather|or the|or tomorrow|or whether|orcha*|orchard|orden|order is
-1 original|oro|ou <number>|oui|oui je|our|our kitchen|our roof|our school|our site|our solicitor|ours
-1 ourse*|ourselves|out <weekday>|out a|out for|out of|out on|out to|ouver*|ouverts le|over|over ?
-1 over a|over at|over from|over there|overs*|own|own tools|owner|owners|p|packa*|package|packed|paga
-1 pagar|paie|paiem*|paiement|paint|panic*|papa|papeles|par contre|par mois|par un|para <number>
-1 para la|para las|para tu|parish|parki*|parking|parler|parqu*|parquet|part of|pas|pas a|pas je|pas le
-1 pasarme|passage|passage de|passed|passez|passiert|passing|password|paste*|pasti*|pastilla|patro*
-1 pay for|pay it|paysl*|pcs|pdf|peint*|pendiente|pensi*|penso*|pensons|people|people have|people on
-1 people who|per month|perfe*|pero|perso*|personal|personne n|personne ne|perth|peut venir|peux
-1 peux vous|phone number|photo|photographers|piano|pick up|picture|pictures|pictures ?|piden|piece ?
-1 pink|plafo*|plafond|plaisir|plans|plaqu*|plast*|platz <number>|playa|please|please be|please reply
-1 policy|pop in|por <number>|por donde|por solo|porch|port|porta*|possibly|postf*|postfach|postm*
-1 pour ca|pour le|pour nous|pour son|pour voir|power and|pozue*|pozuelo|praxis|pre|preci*|preis*
-1 premiere|prend*|prendre|prenez|prepare|prepare un|preparer|prese*|presenter|previous owner|price it
-1 price of|pris|privee|pro|prob|product|professionnelle|profi*|profile|programme|prope*|properties
-1 proposed|proveedor|provision|prueb*|pub|publi*|puedes|puedo dejar|puente|puerta de|purch*|purchase
-1 purpo*|put a|put aside|put in|put the|quality|quara*|que|que cela|que l|que los|que mon|que vous
-1 quedaron|quelque|queri*|questions by|quick one|quick*|quiet|r <number>|rader|radiator|ran|rather|re
-1 read|reade*|readers|readi*|reading|recar*|reception|recevoir|rechnen|recht*|reckon|recog*|recor*
-1 records|recov*|recup*|red|ref|references|refle*|refus*|registered|registrar|regle*|regler|remain
-1 rembo*|remercie|remittance|removed|rencontrer|rendez|rendez vous|renew|rennes|renov*|rent|rentr*|rep
-1 reparle|replaced|reply with|reply yes|repon*|repondez|repondre|reprendre|represento|represento a
-1 respo*|responda|resse*|rest|restaurants|reste|retai*|retain|retainer|reten*|retirement|retires
-1 retraite|retur*|return|returns|reuni*|reunion|rev|revie*|revient|reviews|rezept|rid|rid of|rien a
-1 rien ne|river|rolls|ronda|roof is|roue|roughly what|round|ruban|rubble|rue de|s|s all|s booked|s due
-1 s est|s free|s good|s on|sabem*|sabemos|said i|sais pas|sale|sale mas|salio|salle pour|sample|sandra
-1 sat|saute|save|savons|savons pas|saw you|saw your|say yes|says <few>|says a|says it|scaff*|scaffold
-1 schla*|schmi*|schne*|schon mal|schon wie|schon wieder|school run|schra*|schre*|schul*|schuler|screen
-1 se|second floor|secretariat|secte*|secteur|secur*|see|see me|seems|segunda|seguro|sehen
-1 sehr geehrter|sein|seit|seite <number>|seiten|semai*|semaine|semana|semble|semi in|send|senden
-1 sendi*|sending|sent|serem*|seremos|service is|ses|seul|shall i|she said|she wo|she would|sheet|shelf
-1 shelt*|shelter|shenz*|shenzhen|ship|shirt|shop|shopf*|shopfront|short of|short video|show|shut|si me
-1 si possible|siche*|sie bitte|sie da|sie den|sie die|sie so|sieht|siemp*|siempre|sign and|sign in
-1 sigo|silk|silly|simil*|similar|since <month>|since <number>|since <weekday>|since i|since the
-1 since we|sink|siqui*|siquiera|sir we|sirve|sister in|sit|sitio|sitti*|sitting|skoda|skoda octavia
-1 slate|slot|slow|smell|so ?|so a|social|society|soir ?|sola|solicitor s|solo <number>|some of
-1 someone in|someone is|something|somew*|somewhere|sommer|sommes|son <few>|son <number>
-1 son anniversaire|sonne|sorry for|sorry to|sort|sort of|sorting|south|spani*|spanish|spend*|spiel*
-1 spons*|spot|sprea*|spreadsheet|sq m|st anne|stade|stadt*|start in|started|state*|statement|stay
-1 steht seit|stiff|still has|still the|stirl*|stirling|stone|storage is|stove|strasse|struc*|stude*
-1 studio|studios|stund*|stunde|sturm|su cuenta|sud|suis a|suit for|suite|suits you|suivre|sun|super*
-1 superbe|suppliers|support|sur <number>|sur des|sur votre|sure|surpl*|surplus|surpr*|surtout pour
-1 surveyor|sus datos|suspension|sw|swapp*|swapped|swapping|table*|tag herr|takes|taking on|talk
-1 talk to|talki*|talking|tard|tarde de|tarje*|taxi|teacher|team|team we|teilen|teiln*|telef*
-1 telephone je|tell your|tenan*|tenants|tendria|tendria que|tenem*|tenemos|tenemos <number>|tengo
-1 tercero|termin|tes|text|th as|th at|th is|th it|th only|th the|than we|that|that has|the <month>
-1 the balance|the boiler|the boundary|the buyer|the chap|the children|the clocks|the colour|the day
-1 the deposit|the design|the driver|the gas|the home|the internet|the job|the left|the manager
-1 the neighbour|the next|the paper|the photographer|the pub|the radiator|the rain|the receipts
-1 the right|the school|the secure|the shared|the short|the side|the signed|the stairs|the surgery
-1 the text|the thing|the weather|the wedding|the window|their|then i|there will|there would|they come
-1 they did|they do|they would|thin|thing tomorrow|things|think ?|think it|this address|this afternoon
-1 those|though|thought that|thous*|thousand|tiempo|tient|tight|till <month>|timber|time|time ?
-1 time before|tisch*|to <few>|to about|to accept|to avoid|to be|to come|to do|to drop|to everything
-1 to fill|to find|to her|to know|to measure|to meet|to miss|to move|to open|to pay|to place|to reach
-1 to retain|to see|to stirling|to touch|to view|to your|tocht*|tochter|todas las|today or|todo el
-1 tombo*|tombola|tomorrow and|tomorrow at|tomorrow i|tomorrow or|too late|topics|torto*|tortoise|tot
-1 touch it|toujours pas|tour|tourn*|tours|tous|town and|trade*|tradi*|train*|treatment|trop|trophy
-1 troub*|trouble|trouver|trust*|trying|trying to|tune|turn it|turned|turns|twice|uberg*|uberh*
-1 uberwiesen|un asesor|un de|un dia|un mois|un mur|un piano|un poco|un pour|una casa|uncle|und|und das
-1 und der|und mochte|und suche|under the|underneath|une maquette|une semaine|une trentaine|uns in
-1 unser sohn|unseren|unserer|until <month>|until it|up ?|up at|up to|us a|us down|us for|us how|us the
-1 used you|usine|v|va|valid*|vamos|van|van a|vanity|ver|verdad|vergl*|verify|verme*|versa*|version
-1 verst*|verwa*|verwaltung|verwe*|vesti*|veuil*|veuillez|via|vidal|vide|viele|viele grusse|viene|view
-1 villa*|village|vingt|vitra*|vitrage|vitri*|voisi*|volon*|volontiers|volunteers|volver|volver a
-1 von euch|vor ort|vorau*|vorbei|vorhanden|votre nom|votre site|votre ville|vous <weekday>
-1 vous arrange|vous auriez|vous aviez|vous dire|vous en|vous envoie|vous envoyer|vous m|vous n|vu
-1 vu la|vue|w|waiti*|waiting|waiting your|wall|want him|want you|waren|was here|was just|was looking
-1 was the|was very|watch*|water coming|water since|we can|we could|we do|we get|we have|we like
-1 we make|we move|we moved|we need|we own|webma*|webmail|wedding is|week end|week in|week or|week to
-1 weekday|weekend i|weh|weil|weil ich|weiss|weiss nicht|weite*|welchem|wenn die|wenn ihr|wer
-1 were lovely|westerly|western|western union|what does|what i|when it|where it|where to|which|which i
-1 while i|whitc*|whitcombe|who|who have|who s|who should|why|why shall|wie|wieder|wife and|wife has
-1 will be|will collect|will drop|will go|will know|will you|winte*|wir das|wir im|wir liefern
-1 wir machen|wir nicht|wir s|wissen|with|with <number>|with a|with no|with one|with you|wohnz*
-1 wohnzimmer|wool|word|words|work at|work for|works*|workshop|worth|would <number>|would <weekday>
-1 would ever|wrist|write about|writi*|writing|writing a|writt*|written|wurde ich|wurden|wurden sie
-1 y avait|y en|y hay|y lo|y no|y quisieramos|y vamos|y yo|yard|year at|years at|years in|yes please
-1 yes to|yet he|yew|you|you at|you available|you by|you do|you for|you i|you like|you must|you offer
-1 you on|you only|you open|you so|you start|you the|you this|you took|young|your account|your bank
-1 your blog|your jurisdiction|your kind|your lad|your lads|your listing|your mailbox|your region
-1 your time|your trophy|your window|your yard|zeigen|zeugn*|ziegel|zimme*|zone|zum jahreswechsel
-1 zuruc*|zusammen|zweite
-2 ! can|! we|: bit|: ca|: su|: the|: your|<asks for something that is no job of yours>|<coin>
-2 <coin> de|<coin> en|<comes from a supplier or partner>|<few> autres|<few> firms|<few> for|<few> kids
-2 <few> of|<few> or|<few> pas|<few> people|<few> semanas|<few> steps|<few> veces|<few> weeks
-2 <has a small matter with what was done>|<has the words of an application>
-2 <has the words of the press or of a study>|<is about something unfinished>
-2 <is about work under way or finished>|<is not sure>|<month> ?|<month> de|<month> frei|<month> hola
-2 <month> je|<month> our|<number> <number>|<number> alors|<number> an|<number> and|<number> bis
-2 <number> c|<number> con|<number> er|<number> foot|<number> g|<number> h|<number> it|<number> j
-2 <number> k|<number> kg|<number> me|<number> millones|<number> minuten|<number> minutes|<number> my
-2 <number> nos|<number> not|<number> now|<number> oder|<number> or|<number> ou|<number> pages
-2 <number> pcs|<number> please|<number> pm|<number> pour|<number> rd|<number> sur|<number> th
-2 <number> till|<number> vielleicht|<number> what|<number> ya|<offers money>|<other 0.5>|<other 2>
-2 <other 3>|<spam 3>|<speaks of what you did>|<speaks of your customers>|<support 2>|<urgent>
-2 <wants something changed or sent again>|<weekday> <few>|<weekday> <month>|<weekday> after
-2 <weekday> am|<weekday> en|<weekday> for|<weekday> fruh|<weekday> he|<weekday> if|<weekday> midi
-2 <weekday> next|<weekday> o|<weekday> week|<wishes availability>|<wishes book>|<wishes information>
-2 <wishes quote>|<within 60>|<within 7>|?|? bitte|? die|? gracias|? i|? if|? je|? just|? lg|? merci
-2 ? mit|? ou|? the|? vous|^ <few> of|^ all|^ apres|^ are you|^ betreff|^ betreff :|^ bonjour !
-2 ^ bonjour c|^ bonjour je|^ bonjour nous|^ bonsoir|^ buen|^ buen dia|^ buenas|^ completion|^ could i
-2 ^ dad|^ dear mr|^ depuis|^ depuis votre|^ estimada|^ estimado|^ estoy en|^ evening|^ final|^ flat
-2 ^ getting|^ good|^ good evening|^ greetings|^ guten|^ hallo|^ hallo wir|^ have|^ have you|^ he
-2 ^ hello|^ hello do|^ hi i|^ hi it|^ hola somos|^ i live|^ i teach|^ ihr|^ je me|^ je sors|^ je vous
-2 ^ kitchen|^ liebe|^ moin|^ notice|^ notre|^ ok so|^ on|^ on reve|^ one|^ oye|^ que tal|^ se|^ sehr
-2 ^ sehr geehrte|^ someone|^ su|^ test|^ test is|^ that|^ the boiler|^ this is|^ vor|^ vor <few>
-2 ^ votre colis|^ vous etes|^ was|^ was kostet|^ what s|^ which|^ wir haben|^ wir nehmen|^ y|^ y a|a
-2 a balcony|a bit|a boat|a brochure|a chaque|a child|a christening|a coffee|a combien|a contact|a copy
-2 a corrected|a cote|a dit|a donne|a few|a field|a good|a grenoble|a hearing|a hedge|a l|a lyon|a mi
-2 a nadie|a nombre|a nuisance|a photo|a piano|a place|a primera|a project|a real|a saint|a t|a torch
-2 a vos|a vous|a wall|ab und|ab wann|aber meine|abgeb*|abholen|about building|about the|about thirty
-2 about to|above the|absch*|accep*|accept your|accepte|accepted|account|achet*|actually|administracion
-2 adresser|adult*|adultes|advis*|affiche|again i|again this|agency|agenda|agree|agua|ahead with|ai
-2 ai deja|ai trouve|aid|aimerions|alan|alcan*|algo por|algui*|alguien|alguien que|alguno|all day|all i
-2 all in|all week|along|alquiler|alrea*|already|already and|already in|alter*|am giving|am staying
-2 am sure|am the|am wochenende|amazi*|amazing|ambas*|ami|amian*|amiante|amiga|an argument|an hour
-2 an passe|and colour|and doing|and had|and have|and it|and left|and maybe|and my|and say|and so
-2 and the|and there|and they|and this|and were|angebot <number>|annecy|anniversaire de|ano que|anos de
-2 anoth*|another|answer|anticipo|antworten sie|anybo*|anybody|anybody else|anyth*|anything|anything ?
-2 anything at|anything until|anywh*|anywhere|aparte|apell*|apellido|app says|appar*|appartement|appel*
-2 applied|appointment|appor*|apporte|apporte demain|approved|apren*|are <weekday>|are moving
-2 are number|are out|are passing|are putting|are your|arrange|arreg*|arriere|arriving|artic*|articulo
-2 as|as far|as last|as such|as to|as your|ashby|ashes|ask|ask what|ask you|ask your|asked me|asking me
-2 assembly|assembly rooms|assur*|at|at <coin>|at <number>|at ?|at my|at noon|at school|at this
-2 at yours|ate|attached|attes*|attestation|au nom|au salon|au sujet|auch keine|audie*|audience|aufge*
-2 aufgefallen|aufgefallen dass|aufst*|auftrage|aunque sea|aussi|autor*|aux|av|avail*|available|avais
-2 aval|avance|avant <number>|avant <weekday>|avant minuit|avec une|avenue|avez une|avons|ayer y|az
-2 az <number>|b|baby grand|back door|back from|back with|baker*|bakeries|balan*|ball|banque|barato|bas
-2 basem*|basement|basket|basta*|bay|be done|be interested|be obliged|be off|be open|be out
-2 be somewhere|be there|beaut*|becau*|because|because the|bechs*|bechstein|bedmi*|bedminster|bedroom
-2 beech|before i|being|believe|below|bendi*|benev*|berat*|berei*|berth|besch*|besic*|besser|best
-2 bestatigen sie|bestellt|betre*|betreff|betreff :|between <number>|bevor ich|bien a|bill|bill and
-2 bill me|bin <number>|bis|biscu*|bitte bestatigen|blanc*|blanche|bless|boats|boda de|boiler you|boite
-2 bon pour|bonjour !|bonjour c|bonjour je|bonso*|bonsoir|bosch|bothe*|bother|bound*|boundary|bout
-2 bout de|box in|brack*|branch|bras|breta*|bretagne|brigade|brigh*|bring them|bringe|bringe ich
-2 brochure|brochure ?|bs|bs <number>|buchh*|buchhaltung|bucket|buen dia|buenas soy|bungalow in|bureau
-2 buscan|busin*|but if|but my|but would|but you|button|buy|buyer|buying a|by ?|by bank|by on|by return
-2 by then|c est|c etait|ca|ca ?|ca not|cajas|calcu*|cambie|came|came on|can|can be|can bring|can come
-2 can have|can someone|can start|can work|candi*|candidature|capital|car park|cara|cards|care|carer
-2 carpe*|carpenter|carri*|carton|case|cat|catalog|catalogue|categ*|category|ceiling|cela|celia*|cell
-2 cerrado|certificat|certificate|certificate from|change|changed|changer|chann*|channel|chapel|charge
-2 charge to|chari*|charity|charm*|chauffeur|cheap*|cher|cherche des|chere|chiff*|chiffrer|christening
-2 christening on|ci|ci joint|city|clair|click|clien*|clocks|cobrais|coco|coin|colab*|colis|collar
-2 colleague|collected|colour|combien la|combien une|come <weekday>|come on|come over|come with|comer
-2 comes to|coming|comma*|comme un|comme une|commence|compa*|compl*|compo*|comprador|con que|conce*
-2 conduit|confirmez|confr*|confrere|congr*|conna*|connaissance|conservatory|consi*|contact|contestar
-2 contrato|control|convi*|copy|copy of|corpo*|corrected|corta*|cosa|cosec*|cost if|cost these|cotiz*
-2 couche|could one|could read|could somebody|could the|could we|could your|coulo*|couloir|couns*
-2 counters|coupl*|couples|courriels|courrier|cours|cousi*|cousins|couvr*|credi*|credito|cry|cuadra
-2 cualquier dia|cultu*|cumpl*|cumple <number>|curso|cursos|curta*|cut|cylin*|d en|d heure|d identite
-2 da zeit|dad s|daft|dame|dando|dans|dans le|dans notre|dans un|dans votre|darf ich|das auto
-2 das finanzamt|das ist|das noch|dass|dass sie|data|dauer*|daughter has|day i|day next|day sir
-2 day when|de chez|de ducha|de empresas|de esta|de la|de las|de mon|de monde|de nos|de nous|de plus
-2 de prix|de suite|de toute|de vos|de votre|dear mr|decent|deine|deiner|dej|dejado|dejarles|del dia
-2 del piso|delan*|delante|delic*|delivered|den|den ganzen|den link|den ohren|denken|denn bei|denn so
-2 dentro|depose|deposit|deposit and|deposits|dept|depuis|depuis <few>|depuis <weekday>|depuis qu
-2 depuis votre|der nachbar|derni*|derri*|derriere|derriere la|desca*|desde <number>|desde las|design
-2 desso*|dessous|dias habiles|dicho|dicht*|die|die <number>|die galerie|die hand|die versicherung
-2 digit*|digo que|dijer*|dijeron|dijis*|dinos*|direc*|dis|discreet|discu*|disponible|disse*|dit que
-2 dites moi|do ?|doctor|doctora|does your|doing my|domain|domin*|donc pas|donde|donde se|done by
-2 donner|door s|dossi*|down a|down to|dpe|dr|drawing|dripp*|dripping|droite|drop|drop it|dryer|dryers
-2 du auch|du coin|du tout|du velo|dubai|dublin|durfen|durfen wir|e mail|earli*|earliest|eaten since
-2 echange|echantillon|ecrire|ecrit|edinb*|edinburgh|editi*|editions|eher|ehrlich gesagt|ein kleines
-2 eine frage|einen betrieb|einge*|eintrag|einzi*|el <number>|el de|el dia|el envio|el escaparate
-2 el local|el no|el patio|el registro|el seguro|eleva*|ella|elm|embaj*|emmen*|employer|en|en algun
-2 en echange|en est|en face|en plus|en que|en vuestro|encanta|ending|energie|enfin|engag*|engineers
-2 enlace|entre el|entry|entsc*|envelope|enveloppe|enviamos|envoyer|equipe|equipo de|es auch|escap*
-2 escaparate|espec*|espere|espere que|esposo|est <few>|est arrivee|est encore|est l|est moi|est parti
-2 est venu|esta con|este mes|estimado|estudio|estufa|estuvo|et des|et il|et j|et je|et pas|etabl*
-2 etablissement|etes|etes le|etudi*|euch der|even want|evening|evening i|event*|ever do|every day
-2 every*|excel|expert|expir*|expire|expla*|explique|faceb*|facebook|facon|facto*|factory
-2 factura <number>|failed|fair|fais|faisait|falta alguien|fam|familie|familles|fanta*|far as|featu*
-2 feature|fee of|fees|fell|fenetre|ferra*|fertig|feu|feuil*|fiche|fichier|figur*|file|files|filing
-2 finanzamt hat|finch|find|finden|finger|fire|firm|firm has|firma|firmamos|firms|first page|fits
-2 fitti*|flies|flota*|flower|flying|folle*|following|food|foot|for <few>|for ?|for both|for nothing
-2 for one|for this|for your|forget|formule|forty|foto|frames|frank*|frau dr|free from|freig*|friendly
-2 frist|frist*|from here|frome|fuera|full|full name|fundi*|funding|fur ihr|furgo*|furgoneta|fuss
-2 ganz ohne|ganze|ganzen|garan*|gareth|gas|gathe*|gathering|gearb*|gearbeitet|geburtsurkunde|geehr*
-2 geehrte|gefre*|gegen*|gehor*|gehweg|gekau*|gekauft|gel|geld|geles*|gelesen|gemei*|gemeinde|general
-2 get back|get my|giving out|gladly|gleich|go on|god bless|gold|good for|google|got <few>|gotea
-2 government|grado|gran|grand|grand to|granit|gratuit|greet*|greetings|greno*|grenoble|grew|grille
-2 ground floor|grundschule|grupp*|gruss|guada*|gute|guten|guten tag|gutter|h ?|ha|hab ich|haben noch
-2 habil*|habiles|hablo|hacer una|hacienda|haciendo|had <few>|had the|haga|haha|hairl*|hairline|halb
-2 half a|hallo|hallo wir|halte*|handb*|hangt|happe*|happened|happy to|has been|has it|has left|has put
-2 has told|hasta <number>|hat gestern|hate|hausn*|hausnummer|have about|have anything|have done
-2 have gone|have moved|have no|have one|have put|have read|have the|have told|having a|hay una|he was
-2 heari*|hearing|heat|heati*|heating|hedge|helene|hello do|hello i|helpd*|helpdesk|hende*|hendersons
-2 here <number>|here ?|here till|hermo*|herr|herzliche|herzliche grusse|hesite|heures|heut|heut mittag
-2 hi it|hicisteis|hier soir|hierm*|hiermit|hijo|himse*|himself|hinge|hinte*|hinten|his|hiver <number>
-2 hmrc|hochs*|hohe|hola marta|hola somos|hold|holds|hole|home show|homep*|homepage|honest|hora ?
-2 hora y|horai*|horaires|horas|horen|horita|horses|hospice|hot|hour|hours with|house on|how much
-2 how soon|http :|husband who|i am|i finish|i go|i had|i hope|i leave|i live|i move|i only|i reckon
-2 i represent|i retire|i ring|i said|i saw|i sent|i sign|i still|i suppose|i teach|i wanted|iban|ich
-2 ich bin|ich das|ich es|ich gehe|ich habe|ich ihn|ich schon|ici la|idee de|ident*|identite|if i
-2 if someone|ihnen ?|ihnen die|ihnen ein|ihnen zu|ihr am|ihr eigentlich|ihr sowas|ihrer region|ikea
-2 il suffit|im flur|im wohnzimmer|impec*|impeccable|importe quelle|in <weekday>|in advance|in again
-2 in and|in at|in case|in den|in good|in her|in return|in this|inaug*|included|incluidos|indiq*
-2 indique|ines|inner*|innerhalb|innerhalb von|inox|inqui*|inscr*|inspected|instagram|interieur
-2 internet|interpreter|into the|intro*|inves*|invites|invoice to|is|is <coin>|is <weekday>|is attached
-2 is done|is giving|is going|is i|is now|is one|is the|ist die|it <number>|it <weekday>|it ?|it again
-2 it back|it costs|it even|it may|it might|it needs|it out|it says|it this|it through|it went|italian
-2 itself|j adore|j ecris|j espere|j habite|jacket|jahresbeitrag|jaja pero|jamais|je cherche|je l|je m
-2 je ne|je passe|je passer|je pense|je pourrais|je prends|je regle|je rentre|je sais|je serai|je sors
-2 je souhaite|jeder*|jederzeit|jess|jour je|just put|just want|just wondering|k|kerb|kevin
-2 kindly confirm|kit|kitch*|kitchen|kitchen in|klein*|kleines|know by|know that|know what|know you
-2 komme|kommen|kommen sie|kommt ?|konnt|konnt ihr|konnt*|konntet|kosten <number>|krank|kurs
-2 kurze frage|kw|l affiche|l anniversaire|l apporte|l audience|l equipe|l heure|l interieur|la
-2 la <number>|la empresa|la factura|la fenetre|la finca|la je|la lettre|la liste|la maison|la manana
-2 la mitad|la neige|la noche|la pantalla|la pena|la semaine|la senora|la table|la transferencia|ladder
-2 laden|lads|langs*|langsam|las seis|last month|last nite|last week|laura|lavad*|le bon|le escribo
-2 le mando|le mois|le moment|le premier|le votre|leads|learn*|learning|leave it|leaves|leeds|leer
-2 legen|legen sie|lejos|lende*|les|les <number>|les enfants|les jours|let s|let us|lette*|letti*
-2 letting|letzte|letztes|letztes jahr|licence|licht|liebe frau|liebes|liefern|lifti*|lifting|ligne
-2 like <number>|like yours|limpieza|link|liqui*|list|list and|list of|lista|llamo|llega|llego
-2 llevo <few>|lo demas|lo mismo|lo puede|lo suyo|local|local de|locat*|locataires|log|loin|longer
-2 look after|look at|looking at|loose|lorem|lose|loue|louer|love a|love it|love to|lover|lucia
-2 lunch on|lying|m appelle|m et|ma|mad|made me|madera|madrid|mag|magaz*|magazine|mais|mais la|mais mon
-2 mais vous|maiso*|maisons|makes|mal depuis|manana temprano|manej*|manejan|mann|manque une|march*|mark
-2 marked|marqu*|marti*|mas adelante|mas barato|mate|matin on|maybe <number>|me ?|me dice|me encantaria
-2 me faut|me ha|me han|me i|me le|me on|me parece|me permets|me piden|me presenter|me renseigne
-2 me when|mean the|media|media hora|medic*|mein chef|meinen|melde|membe*|memoi*|memoire|menos ?
-2 menschen|mensu*|mention|mentioned|merce*|mere|mere a|message|met|mi|mi abuela|mi esposo|mi hermano
-2 mi hijo|mich an|might do|might i|might just|might want|milli*|millo*|millones|millones de|mine
-2 minuit|minuten|minutos|mir aufgefallen|mir das|mira|miran*|mirando|missed|mit dem|mit den|mobile
-2 model*|moi je|moi meme|moin|moins cher|monsi*|monsieur|monta*|montar|month ?|month*|monthly|moori*
-2 mooring|moq|moq <number>|morning i|most|mot|movem*|ms|much do|muchas|muest*|muestras|muss|muy|my ex
-2 my friend|my gran|my head|my instructor|my late|my name|my nephew|my number|my own|my phone|myself|n
-2 nachbarn|nachl*|nachreichen|name and|name of|named|natio*|ne|ne le|ne presse|ne suis|need the
-2 need to|needs to|negoc*|negocio|nehmen|neige|neighbours|neue auftrage|never been|new boiler|new one
-2 news|next summer|nice|nicht mehr|nicht ob|nicht was|niece|ninet*|nineteen|ninos|nite|no cost|no lo
-2 no need|no puedo|no venue|nobody can|nobody has|noch|noch die|noch in|noir|nombre :|nord|normal ?
-2 norwi*|norwich|nos vamos|not|not <number>|not bother|not do|not make|not much|not need|not pay
-2 not really|not sleep|not suppose|not there|not to|notes|notic*|notice of|noticed a|nous aimerions
-2 nous avons|nous faudrait|nous faut|nous ne|nouve*|nouveau|nouvelles|nouvelles de|nov <number>
-2 now <few>|now ?|now with|nuevo|nuisa*|nuisance|numero|nur bis|nur mal|o manana|o que|o si|ob|ob sie
-2 obliged|obwohl|occupe|oct|oder <number>|oder ?|of a|of having|of ours|of what|of yours|off at
-2 office in|oficios|ohne|ok for|ok so|okafor|on <month>|on cherche|on his|on my|on one|on reve|on that
-2 on the|on to|once on|one at|one has|one or|one small|one to|only the|ont|opa|openi*|openings
-2 or <few>|or a|or fri|or not|or return|orden*|order|order <number>|order*|ordnu*|ordre|ordre de
-2 oreil*|oreille|organ*|os|os lo|other one|other*|otherwise|otono|otra|otra vez|otro|ou seulement
-2 our <number>|our ai|our boiler|our client|our new|our place|our wedding|out at|out i|out the|out we
-2 outsi*|outside|over <coin>|over and|overn*|overnight|owner of|paar|pagam*|pagamos|page|pagin*
-2 paginas|panes|papel*|paper|par la|para el|para que|para tener|parade|parag*|paral*|paralegal|pare
-2 parks|parle d|part|parta*|partenaires|partes|parti|particuliers|partner and|parts|party|pas dans
-2 pas du|pas en|pas la|pas trop|pasar*|pasil*|pasillo|passat|passer|passer demain|passi*|passive
-2 passport|passport and|passw*|past the|pay <coin>|pay <number>|pay now|pelou*|pensez|people actually
-2 peque*|pequeno|per|per square|perce*|perdo*|perdon|perfectly|period|perme*|permets|permets de
-2 permission|pero nos|perro|personne|personnes a|petit dej|petite|petite question|petite salle
-2 peut etre|peut vous|phone|photo of|physi*|pictu*|pieces|pierna|pipe|placa|place for|plais*|planta
-2 plati*|plato|plato de|plats|platz|please find|please just|please say|please see|pleure|plus
-2 plus cher|plusi*|plusieurs|pm|pneu|po|poco|podeis|podem*|podemos|podri*|points|pone|ponem*|ponemos
-2 por|por cuanto|por los|por su|poser|posible|posit*|possible ?|pot|pour <month>|pour la|pour les
-2 pour moi|pour que|pourq*|pourquoi|pourrais|pouvez|pouvez m|pouvez vous|pract*|prakt*|prati*
-2 precio por|precios|pregunto|premises|prende|prest*|primary|primera|primera hora|privado|prive|priya
-2 proba*|proch*|prochaine|produ*|profe|projet|promi*|propi*|propio|proposals|provisional|proximo
-2 proze*|pu|published|puede venir|pues|puesto|puis je|pulled|pumps|punkt*|purely|pusis*|pusisteis
-2 put <few>|put together|put up|putti*|putting|putting together|qualified|quand on|quart|quay
-2 que bonito|que cuenta|que el|que j|que le|que me|que sea|que son|que sur|queda|quedo de|quel|quell*
-2 quelle|queremos que|questions|quieren|quisieramos|quite|quitt*|quitte|radiadores|radio|rails|rain
-2 rang|rather not|reach|ready to|realised|recei*|receipt|received|recent|recep*|reclame|recu|recupere
-2 redac*|redo|reedu*|reeducation|regal*|regarder|regards|regen|registry|reglez|relea*|release|reloc*
-2 relocating|remai*|remem*|remer*|remin*|reminder|remit*|remon*|remote|remov*|removal|renco*|rendu
-2 rense*|renseigne|rente|rentre de|repai*|repas*|repasser|reply within|repre*|represent|reser*|respe*
-2 respond|result|retired|retou*|retra*|retro*|retrouve|reve d|richtig|riecht|rien de|right ?
-2 right after|right now|rob|rolled in|roofi*|roofing|room|rota|roughly per|round the|round this|row
-2 ruego|run the|rund|rund <number>|runs out|s <few>|s <weekday>|s a|s and|s back|s got|s next|s occupe
-2 s too|s wind|s yamaha|s your|saal|safety|sagt|said|said <number>|said he|said yes|sale el|sale or
-2 salfo*|salford|same spot|sandr*|sandrine|sans engagement|sapph*|sapphire|savoir|savoir si|saw the
-2 says he|says i|says we|schau|schauen uns|sched*|schedule|schle*|schon|schon seit|schone|schonen
-2 schreiben|schwe*|scooter|se lo|se me|se ni|se ve|second year|secti*|section|secure|see a|see the
-2 seen the|segme*|segur*|seguramente|sehr geehrte|seitd*|seitdem|sejour|selec*|selli*|selling
-2 semaine ?|semaine du|semana ?|send over|send the|send your|senden sie|serai|seria para|serious
-2 seront|sesion|sessi*|set|set a|seule*|seulement|sevil*|shall|she has|she is|sheep|shipp*|shipper
-2 shop on|shot|shows|si|si algun|si on|si os|si vous|sich|sich das|sich nicht|sie <number>|sie fur
-2 sie ihre|sie im|sie mal|sign ?|signa*|signature|signed|signed for|signed off|sigue en|silla de
-2 simple curiosite|sin aval|since about|since last|sincerely|sind <few>|sinon il|sitzen|size <number>
-2 skept*|slip|slipp*|so could|so weit|so you|somed*|someday|something for|something in|somos|somos una
-2 sonst|sors|sort it|sorti*|souris|sous <number>|spielen|spielen mit|spoke to|sponsor|spots|spric*
-2 spricht|square metre|st|stage|stamm*|stamp*|stamped|stand on|star|start|stati*|station|stayi*
-2 staying|stellen|stemp*|step|still in|still open|stock ohne|stood|stop|stora*|storage|strai*|straight
-2 stran*|strange|street is|stress|students|su paquete|succe*|suche fur|suffit de|suis|suis la|suis pas
-2 sujet|suppl*|supplier|suppo*|sur l|sure it|sure you|survey on|suspended|suyo|swap|switc*|switched
-2 t il|table|taille|take card|talked about|taller|tan|tanne*|tapis|teach|team ich|team of|tejado
-2 teleg*|telegram|telep*|telephone|tells|tells me|telly|tempo*|temprano|temprano ?|tener una|tengo el
-2 tengo una|terce*|termine|terrace in|text me|th|than the|thank the|thanks|that day|that kind
-2 that normal|that s|that you|thats|the <few>|the a|the account|the agent|the app|the attached
-2 the battery|the bill|the blue|the boys|the building|the card|the cover|the difference|the display
-2 the dog|the earliest|the file|the flat|the free|the gate|the green|the hedge|the hendersons
-2 the hospice|the insurance|the insurers|the kids|the kitchen|the lads|the landlord|the lane
-2 the letter|the little|the lorry|the man|the month|the morning|the name|the neighbours|the one
-2 the ones|the oven|the owner|the panes|the paperwork|the pavement|the phone|the porch|the recital
-2 the ring|the room|the rota|the second|the shop|the sound|the stove|the street|the third|the usual
-2 the van|the village|the whole|the yard|the youngest|theat*|theatre|theirs|them in|them on|them with
-2 there and|these days|they|they are|they said|they were|thing|thing ?|thinks|thirty|this letter
-2 this month|this weekend|this year|those or|thought it|thought you|thril*|thrilled|throu*|through
-2 through our|thurs or|tia|tide|tiene el|tiene un|tiles|time since|times|tirer|to|to another|to any
-2 to explain|to get|to give|to go|to look|to our|to send|to start|to talk|to whom|tobias|today and
-2 todo|together a|told|told the|told us|tom|tomorrow can|tomorrow morning|tomorrow so|too|took over
-2 took the|top <number>|total|tourne|tourner|tous les|tout|tout de|toute facon|town|trabajar|trading
-2 train|trait*|transfer|transfer it|transfiero|translated|transporteur|trent*|trentaine|trime*
-2 trimestre|trouv*|tue|turno*|turnover|turns out|tyres|uberlegen|ubrigens|uk|un carton|un groupe
-2 un grupo|un peut|una amiga|una de|una horita|und <few>|und bis|und muss|und was|und wir|und zwar
-2 under|une enveloppe|une visite|union|unit <number>|unsere hochzeit|unver*|unverbindlich|up and
-2 up before|up is|us ?|us could|use|usted*|ustedes|van s|varios|veces|vegetal|vehic*|vehicle|vendria
-2 venir a|venis|venis a|venu|verano|verde|verdi*|verge*|vergessen|verified|verla*|vermieter|verra
-2 verri*|verschieben|verse|versicherung|vertrag|vertrag ?|very|veut|viend*|vient de|viewi*|vingt <few>
-2 virtu*|virtual|visit on|visita|visite|vitrine|vive en|voila|von|von den|von einem|vorbe*|vormittags
-2 vorstellen|votre colis|votre fiche|votre page|votre tarif|voulez vous|vous|vous :|vous depuis
-2 vous ecrire|vous ecris|vous laisser|vous louez|vous nous|vous ou|vous voulez|wann|wann darf|want to
-2 wanted to|war|war ein|warmly|was <few>|was ?|was fur|was told|watch|way|we bring|we ever|we got
-2 we hold|we know|we saw|we see|web|wedding in|weddings|week|week and|week we|weekend ?|weeks and
-2 weg ?|welco*|welcome|wenn ich|were in|were the|were to|weste*|what sort|what the|what we|whate*
-2 whatever|when i|where we|whether the|which of|which would|which*|whichever|who would|wie eine|wife
-2 will|will bring|will do|will pay|will we|williams|willing|willing to|winter ?|wir ein|wir haben
-2 wir nehmen|wir schauen|wir sie|wir spielen|wir uberlegen|wir um|with her|with his|with me|wizard|wo
-2 woche|wochenende|wollt|wonder|wondered what|wondered whether|wondering what|work|workt*|would gladly
-2 would hate|would love|would one|would rather|would your|write to|wrong|y all|y aura|y me|y mi|y se
-2 y un|ya se|yamaha baby|year i|year or|year you|years do|yet ?|yet and|you able|you and|you as
-2 you before|you ever|you in|you just|you keep|you look|you may|you see|you think|you very|you want
-2 your business|your client|your colleague|your domain|your driver|your firm|your full|your office
-2 your page|your people|your site|your visit|yours ?|yours is|yusuf|zahlen|zeit ?|zip|zu|zu <number>
-2 zu zweit|zum <number>|zwanzig|zwar|zweit
-3 ! i|! no|: mit|: our|: une|: we|<budget>|<coin> a|<emergency>|<few> <number>|<few> anos|<few> bien
-3 <few> doors|<few> en|<few> have|<few> hours|<few> jahren|<few> leute|<few> metres|<few> minutes
-3 <few> minutos|<few> mois|<few> oder|<few> pages|<few> week|<is cold>|<is other>|<later>|<month> le
-3 <month> next|<month> por|<number> !|<number> ab|<number> am|<number> b|<number> der|<number> et
-3 <number> from|<number> he|<number> i|<number> ich|<number> il|<number> je|<number> jours|<number> km
-3 <number> la|<number> mas|<number> merci|<number> metre|<number> mill|<number> min|<number> mins
-3 <number> no|<number> per|<number> r|<number> si|<number> stunden|<number> tengo|<number> this
-3 <number> um|<number> y|<number> yrs|<number> zimmer|<promises growth or money>|<spam 0.5>|<spam 1>
-3 <speaks of something that exists between you>|<speaks of something that was>
-3 <speaks of your business as a market>|<support 3>|<weekday> !|<weekday> :|<weekday> <weekday>
-3 <weekday> afternoon|<weekday> apres|<weekday> au|<weekday> but|<weekday> can|<weekday> den
-3 <weekday> evening|<weekday> i|<weekday> il|<weekday> in|<weekday> le|<weekday> matin|<weekday> s
-3 <weekday> si|<weekday> so|<weekday> soir|<weekday> to|<weekday> would|<within far>|<words 100>
-3 <words 20>|? <few>|? <number>|? and|? asking|? bin|? c|? er|? estoy|? kids|? kosten|? might|? no
-3 ? nos|? not|? nur|? o|? oder|? regards|? un|? yours|^ <weekday>|^ allo|^ also|^ am|^ are|^ bonjour j
-3 ^ buenas tardes|^ ca|^ che|^ chere|^ coucou|^ could|^ de|^ der|^ do|^ do you|^ dropped
-3 ^ el <weekday>|^ est|^ est ce|^ got a|^ gruss gott|^ habt|^ habt ihr|^ hallo ich|^ hallo liebes
-3 ^ hello i|^ hey|^ heyy|^ hi|^ hi !|^ i got|^ i was|^ if|^ ihre|^ je suis|^ just|^ laut|^ meine frau
-3 ^ namaste|^ need|^ need a|^ not sure|^ ok|^ pas|^ prix|^ quick|^ re :|^ ref|^ roughly|^ saw|^ so
-3 ^ soy|^ tengo|^ there s|^ tienen|^ u|^ una|^ une|^ von|^ vous|^ vous prenez|^ was kosten|^ water
-3 ^ we might|^ we would|^ what would|^ yes|a <few>|a baby|a casa|a credit|a day|a deposit|a estar
-3 a friend|a group|a man|a medir|a meeting|a mis|a moment|a nice|a offert|a person|a pipe|a rennes
-3 a rien|a tree|ab <number>|ab <weekday>|abend|abends|abhol*|abonn*|acaba*|acaso|acompte|across
-3 across my|across the|actua*|again|again ?|age ?|agence|ago and|agua por|ai coupe|ai recu|ai toujours
-3 al lado|album|algun|alguna|all|all my|all of|alla|alles|allo|alors|alors que|also do|alumi*|aluminio
-3 am <weekday>|am at|am free|am i|am trying|amigo|an appointment|an bitte|an einem|an oil|anbei
-3 and half|and i|and in|and next|and now|and says|and she|and we|and wondered|and your|anive*
-3 aniversario|anlage|annee prochaine|annon*|annonce|answering|antes del|antworten|anzah*|anzahlung
-3 apfel*|app|appelle|appli*|application|apprentice|apres <few>|aprob*|arbeit|are|are <number>
-3 are doing|are on|are ready|argum*|argument|arret|arrie*|as i|as you|asked|asking for|assoc*|at <few>
-3 at a|at number|at our|ateli*|atelier|attac*|attend|auch auf|auch nicht|aucti*|auction|auf
-3 auf deutsch|aufgemacht|aupres|auriez vous|ausge*|autop*|autres|autumn|auxil*|avait|aviez|aviez dit
-3 ay|back|back please|bags|balcon|ballon|ballp*|ballpark|ballpark ?|bands*|banera|bar|bauen
-3 be delivered|bebe|been a|before they|beginn|behalf|behalf of|bei|bei euch|bei ihnen|beim|bell
-3 belle mere|berater|bestatigen|bestellung|betriebe|bien|bishe*|bit|bitco*|bitte|blanco|bloque|boat
-3 bodas|bodas y|bon|bon de|bonjour camille|bonjour j|booked|boys|brief|brief*|briga*|broke|brother in
-3 bruns*|buchu*|buchung|buen|buenas|buenas tardes|busco|business|buyers|by any|by email|c|c <number>
-3 cable|cafe|calde*|caldera|camar*|came out|camera|camil*|camille|campana|can get|can pay|can the
-3 capaz|capit*|car|casa el|cash or|catal*|cater*|catering|cela se|centre|cerra*|certificado|chain
-3 chais*|chaises|chat ?|chaud*|chaude|che|cheapest you|cheers|chef hat|chemi*|cherche|chez|chicos|chip
-3 choco*|cierre|clase|cleaner|cles|cliente|clientes|clini*|clio|coaches|cobra|colle*|collegue|come
-3 come to|come today|comio|comme|comme ca|commi*|community|como va|companies|completion|completo
-3 con eso|con mi|con quien|con su|con un|concu*|confi*|confirmer|conge|conteste|convient|correo
-3 correos|corsa|cost to|cote|coucou|could be|could do|courr*|court|credit|crew|cried|croqu*|croquettes
-3 ct|cualq*|cualquier|cuanto cuesta|cuanto sale|cuesta|culture|curiosite|curious|currently|customers
-3 cv|da ?|da steht|da was|dahli*|dahlias|damit|dans l|dans la|dans ma|darf|darf man|darub*|daruber
-3 das ?|das bei|das bitte|das geld|das haus|das was|date <number>|daten|day|day is|days|de <weekday>
-3 de al|de cote|de gestion|de midi|de mis|de quoi|de semana|de su|de verdad|de vous|dedans|degres
-3 del <number>|del barrio|dem <number>|dem gedanken|demain matin|demain ou|demar*|den <number>
-3 den vertrag|dental|deplacer|depto|depto <number>|depuis l|der praxis|derek|derniere|des|desde el
-3 desha*|deshalb|dessi*|dessin|dessine|deuts*|deutsch|devant|devant la|devel*|dia|dia <number>|dia y
-3 dias|did not|die kuche|die rechnung|die stunde|difer*|diferencia|difference|diga|digame|digital|digo
-3 dijo|dios|director|direkt|discr*|diskr*|displ*|display|dispo*|dites|dizaine de|do anything|do not
-3 do those|documento|dog|doing it|done and|doors down|dormir|doute|down for|down on|dream|dreim*
-3 dreimal|drin|dritt*|dropp*|dropped|druber|drum|du <number>|ducha|due to|dunkel|durft|eau chaude|eben
-3 echan*|ecke|ecris|egal was|ehren*|ein traum|eine stunde|einen platz|eingebaut|eins|einwe*
-3 el contrato|el documento|el papel|el pedido|eleven|email|emerg*|emergency|en ai|en arret|en la
-3 en otro|en su|en toda|encen*|enclo*|enclosed|encue*|engagement|enter*|entera|entregar|entrego
-3 entrevista|envel*|envia*|envio|equipo|er|errei*|es en|es ist|es normal|es por|es solo|eso es|espan*
-3 espanol|est <number>|est <weekday>|est dans|est plus|est quoi|esta bien|esta noche|estamos a|estar
-3 estim*|estimada|et les|et on|et un|etait|eu|ever get|every <weekday>|exactement|extra*|face|facha*
-3 factura|fahr|falls|farmer|fast|fera|ferai|few days|fichi*|figura en|filli*|filling|final
-3 finalement <number>|finish|finished my|firme|first thing|fitted|fitting|flat <number>|fleur*|flyers
-3 for now|for the|for their|for work|forecast|forgot|forward to|fotog*|fotografiert|fotografin|fourn*
-3 frage :|frage zu|fragen|frais|frais de|frances|freun*|freundlich|fri <number>|fringe|from <weekday>
-3 fur ein|furth*|further|fussed|garten|gedan*|gedanken|geehrte frau|gefallen|gegeb*|gehe|gehe in
-3 gehei*|geheiratet|gehort|gemma|gesch*|geseh*|gesehen|gestern nacht|gesti*|gestion|gesto*|get to
-3 get up|gift|ging|give|giving|glasg*|glasgow|gleic*|gmbh|go for|going ?|going rate|going up|good
-3 good with|got my|gracias|grad|grados|grani*|gratu*|graz|grosse|grout|grupo de|gruss gott|guarantee
-3 gustaria que|gusto|h|h a|hab noch|habe eine|haben ist|hablar|hace <few>|haceis|hagan|hair|halle
-3 hallo ich|hallo liebes|handed|happy|harm|has|has never|hat|hat <number>|hat sich|hattet|have seen
-3 he has|he visto|he will|heads*|heate*|heaters|hecke|herma*|herrn|heuer|heure*|heute <number>
-3 heute im|hey|heyy|hi !|hi i|hicie*|hicieron|hijos|him|him on|holz|home|home on|house is|hoy me|hung
-3 i a|i are|i did|i drop|i left|i send|i talk|i thought|i wonder|i write|ich an|ich die|ich euch
-3 ich in|ich mag|ich mochte|ich nehme|ich s|ich sie|ich such|if|if not|if you|ihnen in|ihr|ihr fur
-3 ihr haus|ihren|il manque|il se|im monat|immer noch|importe|impre*|in <number>|in before|in die
-3 in ihrer|in kw|in last|in my|in tomorrow|in town|inclu*|information|inside|instr*|instructor
-3 instrument|inter*|invoi*|invoice|invoice <number>|irgendwo|irs|is and|is in|is ok|is up|ist
-3 ist <weekday>|ist das|ist schon|ist vorhanden|it go|it happens|it in|it or|it over|it really
-3 it since|it the|it true|its a|ive|j avais|jabs|je commence|je fais|je n|je peux|je regarde
-3 je voulais|je vous|jefe|jemand|jetzt|jointe|judge|just being|just like|just to|justi*|katal*|katalog
-3 kein|kenne*|kennen|kennen sie|kettle|key|kg|kinderzimmer|kitchen of|klasse und|knie|know the
-3 kollegen|kollegin|kostet bei|kunde*|kw <number>|l a|l acompte|l agence|l ai|l annee|l atelier
-3 l ecole|la banera|la cle|la cuadra|la de|la del|la facture|la fiesta|la hora|la joue|la page
-3 la presente|la proxima|la universidad|la vallee|la voisine|la web|laiss*|laisser|las nominas
-3 last spring|lauft|laugh|le devis|le garage|le montant|le petit|le salon|le tarif|lead|learn|lectu*
-3 left|left a|left and|leg|leipzig|les <few>|les escribo|les yeux|letzte woche|level <number>|lg|liebe
-3 liegt vor|liked|linda|line|linea|list attached|lit|little one|livra*|livraison|livre|livre*|llama
-3 llama*|llegado|llegar|llevar|lo paso|lo tengo|login|lokal*|look|lorry|lot|love|love the|ls|luc
-3 lunch*|lunchtime|lyon|mais je|manana ?|manana a|manda*|mande|mando|manqu*|manque|manuf*|maqui*|marta
-3 mas de|massa*|maste*|masterarbeit|mates|matin ?|matri*|may i|maybe next|me convient|me dijo
-3 me hicieron|me pide|medir|mehr|meine masterarbeit|men|menti*|menu|merca*|messa*|metre|mets|mia|midi
-3 might|min|mind|minib*|minibus|mins|mismo|miss|missi*|mittag|mme|mo|modelo|moins|mois je|mon
-3 mon <number>|mon fils|mon pere|monat|monit*|montant|monteur|month and|more than|morgen fruh
-3 morgen oder|morning is|mother|mother in|motor|much for|muestra|muss im|muss man|muy bien|my landlord
-3 my mate|my nan|my sisters|n <number>|n importe|n ose|nachbar|nachstes|nachstes jahr|nacht|namas*
-3 namaste|neben|neigh*|neighbour s|nevera|next|next autumn|next door|nicht an|nie|no hace|no money
-3 no problem|no te|no tenemos|no tengo|no voy|nobody|noch <few>|noch gar|noch im|noch nie|noche
-3 nominas|none|none of|noon|not a|not after|not even|not for|not fussed|not get|not is|not let
-3 not mind|not one|not own|not want|note that|now|now i|number <number>|nur|nur eine|nur so|o clock
-3 o lo|ocupa*|oder muss|oder ubermorgen|of it|of the|of these|of this|of which|of you|of your|off
-3 off <number>|off on|offert|oil change|on|on <few>|on <weekday>|on ?|on a|on behalf|on en|on fait
-3 on for|on les|on request|on them|on water|one is|one of|only <few>|only if|only one|onto the|opened
-3 or early|or no|or should|or they|ordered|ort|ortho*|ose pas|our fence|our own|ours is|out
-3 over <number>|oye|pacie*|pacientes|pages|paid the|pair|pais|paket|panta*|pantalla|paper*|paperwork
-3 parai*|parece|parent|parfait je|part ?|parte|parte*|pas <number>|pas besoin|pas recu|pas un|pasado
-3 paso|paso por|passe a|passer vous|passp*|past|pastel|pavem*|pavement|pay|pay a|paye|payme*|payment
-3 pena|penal*|pendi*|pere|persona|peter*|petit|petits|peu de|peut|peut attendre|peux venir|piano de
-3 pick|pick it|picked|pilar|place|planner|platz fur|plazas|please can|please go|please i|plomb*
-3 plombier|plus rien|plus tard|podca*|podcast|poder|poign*|police|police have|poner|pop|popped
-3 por persona|por si|portal|porte|pose|poste|pour|pour <number>|pour des|pour votre|pour vous|precio
-3 pregunta|prends|prepa*|prepared|presente|pret|price|price and|prices for|print|prints|pris en
-3 prisa con|prix|probably|prochain|progr*|property|prosp*|prove*|provi*|pueden|puedo ir|puis|pump
-3 qu un|quali*|quartier|que con|que dia|que hora|que la|que os|que teneis|que usted|que vinieron
-3 quedan|queria|quest*|question|quick|quier*|quiet*|quoi|quotes|radio*|raffle|raise|rd|re :|ready
-3 reason|receipts|rechts|recib*|recibir|recital on|recogi|recommended|recuperer|refer*|regarde|regla*
-3 regle|reins*|relac*|relat*|remember|remis|renvo*|renvoyer|repas|replacement|reply|repor*|repos*
-3 request|requi*|rescue|reserve|resta*|resto*|resul*|retir*|return the|reve|reven*|rib|ring|ring me
-3 ringi*|ringing|ringing round|rise|roads*|rooms|rot|roto|round on|ruckr*|ruckruf|rue|rue des|runni*
-3 running|s bei|s coming|s for|s great|s mir|s not|s one|s ours|s set|s that|sala|salen|salir|salon
-3 salud*|saludo|saludos|same as|sans|sans doute|saved|saw|saw a|say i|say you|saying|says no|says you
-3 schade|schon*|schri*|schwiegermutter|scoot*|se fue|seche|sechs*|secon*|sede|see how|see what|seen
-3 seguimos|sehr|sein dass|seman*|semanas|send it|senora|sente*|seo|serait il|serie|seriez|serio*
-3 served|server|set us|settling|shopp*|shopping|short|should i|show you|shutt*|si acaso|si je|si un
-3 sich bei|sich die|side gate|sie|sie gern|sie oder|sie sich|silla|simpl*|simplement|simul*|since you
-3 since your|sinon|site|sitting in|sleep*|sleeping|snapp*|snapped|so <few>|so ein|so what|sobre|sofort
-3 sold|sollen wir|solo|something i|somewhere in|somos <number>|somos los|sont|sortie|sous le|sous les
-3 soy el|soy la|speak|speic*|speicher|spoke|stand|stand*|standesamt|start at|steck*|still|still on
-3 stock|store|studi*|stunden ?|such|such a|suffit|suivi|super|suppose|sur les|surto*|surtout|swall*
-3 sweet|t <number>|tag|take a|take it|talked|tango|tarifs|teach*|temporary|tempr*|termi*|terrace
-3 test is|th can|th we|thank*|that even|that she|that something|that the|that what|the <coin>
-3 the <number>|the bed|the best|the certificate|the chain|the cheapest|the corner|the date|the farmer
-3 the firm|the going|the lights|the only|the patio|the permit|the quote|the report|the rest|the step
-3 the time|the toilet|the wall|the water|the way|the work|the wrong|the year|then ?|theo|there any
-3 there has|there in|theres a|these|they want|they will|thing or|think the|thinking about|thinks the
-3 this|thoug*|thought i|through the|thru|thurs ?|tiefb*|tienen|time and|time do|time next|time she
-3 time you|to <weekday>|to answer|to buy|to leave|to me|to show|to speak|to tell|to try|to write
-3 today ?|todos los|toi|toilet|told me|tomorrow ?|too long|took|tools|tor|torch|torre*|toute|toutes
-3 trade|transfer ?|transferencia|traum|traumen|trepp*|treppenhaus|tribu*|triste|truck|true|try|tues
-3 tut|u charge|uberm*|ubermorgen|uberw*|uberweisen|ubrig*|um eine|un cafe|un petit|un saludo
-3 una entrevista|und ist|und sie|und wurde|under <number>|une idee|unit|universidad|universidad de
-3 unless|unless you|uno|uno de|unpaid|uns ?|uns das|unterschrieben|until <number>|up the|urgen*|us
-3 us back|us has|us over|usted me|usual|va bien|valid|valid until|valide|vallee|valley|value|vans
-3 varia*|variante|ve|vecina|veinte|vende*|venez|venir manana|veran*|verfu*|vergleiche|verle*|vert
-3 verte|vez en|vi|viel|viell*|vielleicht|vielleicht mal|viene bien|vierz*|vierzig|view on|vinieron
-3 virem*|virement|visit|visto|voisine|voitu*|voiture|vom <month>|von ihnen|vorge*|vormi*|votre passage
-3 votre prix|vouch*|voucher|voula*|voulais|voulez|vous etes|vous faire|vous une|voy a|vrai|vuelta
-3 vuestro|wales|walked|want the|wants the|war gestern|ward|waren sie|warra*|warranty|was|was <number>
-3 was not|was passiert|wasser|way home|we act|we ca|we might|we pay|we spoke|we will|week when
-3 weeks ago|weit|wenn es|wenns|went|went to|were|werks*|what a|what do|what it|what time|whats the
-3 where|where do|which is|which one|who can|who could|whoev*|whoever|whole*|wife says|will probably
-3 willow|wind|window|wir|wir gern|wir mal|wir uns|wirkl*|wirklich|with my|with the|with your
-3 within <number>|within reason|wondered|would ask|would just|would make|would not|wurden wir
-3 xx <number>|y <weekday>|y a|y esta|y hoy|y quedo|y queria|y quiero|y tengo|ya|ya lo|year of|yes
-3 yes or|yeste*|yesterday|yeux|yo no|you a|you also|you are|you be|you can|you fitted|you get|you guys
-3 you had|you have|you might|you our|you put|you to|youngest|your price|your team|your way
-3 your website|yrs|zahle|zahlung|zero|zimmer|zoom|zu hause|zufah*|zufahrt|zuges*|zuruck|zwanz*|zweiter
-4 ! !|%|: wir|<coin> <number>|<few> nights|<few> tage|<is a legal or official notice>
-4 <is about an existing order or appointment>|<month> <number>|<month> del|<number> %|<number> :
-4 <number> ?|<number> at|<number> bin|<number> bitte|<number> chaises|<number> days|<number> die
-4 <number> donc|<number> hab|<number> horas|<number> nov|<number> on|<number> rue|<number> se
-4 <number> std|<number> t|<number> uhr|<number> vor|<number> vous|<number> you|<number> zu|<support 1>
-4 <trade 2>|<weekday> l|<weekday> me|<weekday> morning|<weekday> por|<weekday> prochain|<weekday> with
-4 <wishes visit>|? he|? muss|? please|? preis|? solo|? you|^ any|^ bitte|^ bonjour|^ can|^ did|^ earn
-4 ^ half|^ half the|^ hiya|^ hola|^ huhu|^ ich schreibe|^ is it|^ it|^ it s|^ mon|^ no|^ not|^ one of
-4 ^ salut|^ votre|^ what do|^ you|^ your|a business|a cuanto|a dejar|a notre|a que|a session|a short
-4 a tenu|a un|a whole|aber der|abgebrochen|abgesagt|about your|adelante|adi|adjun*|adjunto|admin*
-4 adres*|affic*|after next|after you|again and|agenc*|ai <few>|ajust*|algo de|algun dia|allume|am
-4 am in|am telefon|and about|and on|and you|angek*|anhang|anima*|animo|any chance|any of|any time
-4 apartment|aprobado|are we|are you|arrived|asking|assistant|aufn|auftrag|auriez|back on|barrio|bauer
-4 baust*|baustelle|baut|bescheid|besoin de|besta*|beton*|betri*|betrieb|bett|better ?|bezah*|big if
-4 bin|bis <weekday>|blue|boarded|bonito|bonjo*|bonjour|bonus|book us|booki*|booking|box|brass*|brist*
-4 bristol|broch*|bruno|budget <number>|bus|by <month>|by next|ca ne|ca vous|cabe|cabinet|camara
-4 cambiamos|camino|campa*|can u|cant|cars|casse|centr*|cette semaine|chaudiere|cherc*|chercher|chf
-4 chf <number>|chocolate|chose ?|chosen|class*|coat|cobra*|code|coffee|coger|come down|como si|compr*
-4 comprar|compris|con <number>|con la|cooperativa|corner|correct|could i|crene*|curio*|custo*|dado
-4 dann|de ustedes|debor*|decir|decir*|del|del ano|demain ?|demain a|demande|depla*|depos*|depuis hier
-4 der garage|des pieces|desde ayer|detai*|details|devol*|dia me|die ich|die wohnung|dir|direct
-4 direction|disch*|do i|do it|doch|door is|dougl*|douglas|down and|down there|each other|earn|ecole
-4 egal|el precio|el que|el sillon|el telefono|en piece|en vuestra|encantada|encima|ensen*|entra|era
-4 es el|escri*|escribo|est pour|esta|este <weekday>|estoy|estoy en|eure|even|even something|ever
-4 everyone|examp*|example|expli*|fahren|fahrer|finalement|finanzamt|finde|firma*|firmado|follo*
-4 for <month>|for them|forec*|forward|fragt|frau|free|freit*|fri|friend|fruh|fue|fur uns|gar|gar nicht
-4 garantie|gate|gente|gerade|geschickt|geste*|get|go ahead|go with|gott|graci*|gratis|grave|grid|group
-4 grow|guara*|gunst*|guys|haben jetzt|haben sie|hacie*|hall and|hangar|happy with|harbo*|harbour
-4 has just|hasta el|hat heute|hat uns|haupt*|hause|have set|he would|hein|heizu*|help me|here|hi|hiya
-4 hob|hola|hora|hot water|how to|huhu|hund|i do|i got|i just|i put|i was|ich auch|ich ihnen|ich morgen
-4 ich muss|ich schreibe|if so|if we|ihnen|ihr angebot|ihrem|ihres|im anhang|impri*|in ?|in law|in on
-4 info|instant|interesse|interview|inver*|invitados|is asking|is having|is leaking|ist aber|ist es
-4 ist noch|ist seit|it <few>|it goes|its the|ja|jaja|jajaja|je viens|jeje|jetzi*|jugen*|kann das|katze
-4 kaum|keine|keinen|keys|knock*|knocked|know|know i|kommen ?|kommen und|konnen sie|l instant|la camara
-4 la llave|la nina|la senal|label|lamin*|lane|las llaves|last night|law|law has|le contrat|le meme
-4 le nouveau|le permis|le plus|leipz*|licen*|lieber|lights|like you|likes|limpi*|livrer|livrer a|llave
-4 llegar a|llegaron|lo|lo llevo|lo pueden|los sabados|lunch for|lust|m a|ma carte|ma grand|mail
-4 make it|manual|matin|me animo|me dijeron|me you|meiner|meines|mi mama|minds|minutes|mis|mise|mise en
-4 mit <few>|mit der|monte*|morning|much to|my appointment|my cv|my new|nachb*|nagel|name is|nan|nan s
-4 nehme|next <weekday>|no hot|noche ?|nombre de|nos <number>|not ask|note|notice|notif*|nur <number>
-4 nur um|of years|ok|ok ?|on est|on since|on this|on your|one day|only|or <number>|ose|ou pas|pagina
-4 pague|pague <number>|paid|palab*|panne*|panneaux|papier|paque*|paquete|par virement|parcel|pass
-4 passt|pay the|pendant les|people do|people in|per post|permiso|pero me|pero mi|person|peux passer
-4 picked up|pide|pie|piece jointe|pis|pisci*|plastique|platos|pls|podria|pond|por ahi|por la|por mi
-4 portf*|portfolio|porton|possible to|pour nos|practice|preise|presse|prices|prome*|proxima|prueba
-4 puente de|q|qu a|quand ?|quart*|que a|que en|que es|que tal|que votre|quel est|quelle heure|quoted
-4 rechnet|rechnung <number>|recit*|recital|reden|reden ?|regar*|registro|reihe*|rentre|repair|repet*
-4 reque*|reserva|retire|rien|rojo|rolled|rose|s gone|s here|s just|s moved|sabad*|sabados|sagen|saint
-4 salut|samme*|sammeln|san|sandw*|sandwiches|sandwiches and|says|scan|schat*|schicken ?|schlussel
-4 schnell|schreibe|schreibe fur|schule|schwi*|se quedo|segui*|seguidores|seit <few>|seit heute|seite
-4 sell|semanas y|send them|shift|should have|showed|si no|signe|sigue|sillon|sin|since|since*|sit in
-4 so von|soir|soiree|sois|solar*|somos un|sowas|soy|spend|std|steh|stehen|steht|steht der|stone cold
-4 str|str <number>|study|sur|sur le|sur ma|svp|sweep|ta|tableau|tag frau|tag ich|tage|tagen|tal|tambi*
-4 tambien|tarde|tarif|tarifa|tarjetas|tbh|te mando|telefon|tendr*|tenu|th <few>|th or|that <number>
-4 the|the big|the car|the caravan|the contract|the floor|the front|the nursery|theor*|theres
-4 this <weekday>|this morning|tho|thought|through it|thx|ticke*|ticket <number>|tickets|to <coin>
-4 to help|to my|to sign|to that|to you|todavia no|todos|ton|trabajo de|track*|traigo|transit|tree
-4 trotz*|trotzdem|tu me|uber|uberl*|uhr|um <number>|und die|und jetzt|und ob|und zu|unive*|uns die
-4 update|urkun*|us in|vale|vat|vecino|vengan|venir|verif*|verka*|verkaufen|vertr*|vi que|viene y
-4 vienen|viens|vino|vite|vom <number>|vous l|vous un|voy|vuestra|wanted|was a|was kosten|was kostet
-4 was nehmt|wash|we may|weiter|wen|wenig*|werkstatt|when can|who do|will take|willi*|wine|wir die
-4 wir kommen|wir sammeln|wollt*|wollte ich|wonde*|wondering|wont|worktop|would a|write|xx|y dice|y te
-4 y una|ya esta|ya tengo|years experience|you ask|you check|you know|you my|you run|you were|you will
-4 young*|your area|your quote|yours|zahlu*|ziehen
-5 !|<has the wording of phishing>|<number> can|<number> degres|<number> esta|<number> paginas|<week*
-5 <weekday>|<weekday> a|<weekday> es|<weekday> et|<weekday> ou|<weekday> que|<weekday> y|<within 3>
-5 ? el|? mein|^ asdkj|^ bon|^ c|^ c est|^ con|^ cuanto|^ das|^ do u|^ is|^ je|^ muy|^ no rush|^ que
-5 ^ tengo una|^ whats|a big|a letter|a month|adresse|al|am retired|anoche|any more|aqui|arrive|asap
-5 asdkj|at it|atend*|auch|auf der|auftr*|bakery|bande*|bank|barri*|bd|be at|bewer*|bild|board*|broken
-5 c combien|ca coute|came to|carav*|caravan|card|cartes|cash|cayo|ce matin|ce n|cellar|certi*|cheapest
-5 chef|cheva*|clean|client|clock|comparing|cuenta|d eau|dank|dejar|dejo|depuis le|dias me|die sie
-5 diese woche|dijisteis|do with|driver|drone|el <weekday>|el metro|el puente|empresas|encan*|entera ?
-5 es la|est bon|est toujours|et de|experiencia|fahrt|faites aussi|faut un|favor|figura|flat|forwa*|fr
-5 franc*|fur <weekday>|gars|geht|gestern|golf|granite|hacem*|hacemos|hago|hangt an|hat die
-5 have decided|have them|heizung|heute noch|hire|http|huele|i may|ich hab|id|ihnen im|ihr auch|ihrer
-5 il a|il y|im <number>|in your|je|je me|just|kann ?|km|km <number>|koffe*|kolle*|krank*|kumpel
-5 la tarde|lagos|las <few>|las <number>|legal|letter|lieferung|like to|linde*|list for|llaves|llega*
-5 llevo|lo de|lol|los <weekday>|maler|me dijisteis|me la|me the|melden|meme|minut*|month
-5 nachsten <weekday>|nada|nehmt|nehmt ihr|next week|no <number>|nombre|normal|nov|offen*|oma|ones ?
-5 only in|ou <weekday>|papers|parve*|patron|pedido|permis|pic|plus de|poliz*|por favor|por un
-5 pour <weekday>|price for|price list|proxi*|prufen|pueblo|pusie*|pusieron|que falta|que lo
-5 que ustedes|quien|rechn*|reservation|say the|schwa*|se ha|semana que|senal|send me|shamp*|sie uns
-5 since yesterday|sofa|soll ich|sorry|sowas uberhaupt|spent|start ?|stopp*|stopped|tampo*|tampoco
-5 tarde ?|te|telefono|tente|th and|the bank|the weekend|thurs|ticket|tlaqu*|tlaquepaque|to ?|tomor*
-5 tomorrow|tonig*|tonight|toute la|tract*|tractor|trans*|trave*|trois*|troisieme|um <few>|un jour
-5 une place|une question|up my|ur|us are|varias|versc*|viagra|vielen|voll|vosot*|vosotros|vuest*
-5 wants it|whats|year after|you even|you said|you say|zugang
-6 <few> jours|<is spam>|<weekday> ?|<within 14>|^ estoy|^ is the|^ ist|^ price|^ the|^ what|^ wie
-6 ^ would you|^ ya|ab|adela*|al final|ando|anyone|apare*|apart*|are the|avec votre|ayer|bateau
-6 by <weekday>|cama|can we|carte|ce soir|coupe|coute|deje|del <weekday>|deman*|depuis ce|diese|dj
-6 dont vous|e <number>|es para|esta semana|frage|frei|fruhe*|fruhestens|hemos|hier|kette|la chaudiere
-6 leave the|liegen|los de|machen wir|mesa|moles*|morgen|mr|much are|much is|no ?|noch einen
-6 nr <number>|number|que viene|rechnung|stadt|suis en|t|tmrw|tur|venga|vom|votre|wollte
-7 <is hot>|^ how|^ how much|acept*|enfer*|hab|hoy|kostet|me lo|moulin|next year|quedo|session|sprin*
-7 street|su|this week|today
-8 <within 21>|igual|manana|pregu*|sagen sie|tisch|your
-9 ? ?|demain|heute
-10 <meets a rule>
`,
  support: `
5
8 ticket
7 apare*
6 ? the|^ the|bestellt|bild|came|das bitte|down the|es la|gotea|of the|says|sonst|ticket <number>
5 <is about an existing order or appointment>|<weekday> est|alors que|at it|bett|bleibt|blue|delivered
5 depuis le|die sie|finalement|fragt|gracias|hausm*|ich muss|it was|la transferencia|left it|llega*
5 my appointment|nearly|need to|otra vez|popped|pris|pusie*|pusieron|repas*|se ha|steht|still|swap
5 ubrigens|y hoy
4 <few> mois|<number> et|<number> me|<number> not|<number> on|<within 21>|^ de|^ die
4 ^ invoice <number>|^ it|^ it s|^ laut|a very|acaba|alors|already in|app|arriv*|asks|avoir|beste*
4 boiler you|bon pour|buchu*|buchung|but not|came out|came to|change|clio|coming off|comme une|course
4 dank|dans la|de <weekday>|del <weekday>|die|die rechnung|dijisteis|en est|era|es normal|est venu
4 fertig|finalement <number>|for <month>|frage zu|golf|graci*|grout|h ?|haben ist|hasta el|hat die
4 herr|i still|igual|ins|inste*|instead|inverter|is asking|ist noch|it says|its the|la chaudiere
4 la factura|lads|le petit|left|left a|lette*|ligne|llegado|llegaron|lo pueden|lovely|ma|ma carte
4 make it|marta|me dijisteis|me hicieron|meinen|mine|nochm*|nochmal|normal|normal ?|not <number>
4 not let|o lo|on for|order*|ordered|oye|pague|paid|panta*|pantalla|parcel|pas la|passa*|picked
4 picked up|pie|pocket|por un|profe|pusis*|pusisteis|que ustedes|recogi|regla*|reser*|second|sein dass
4 sigue|sigue en|since the|since you|sofa|soll ich|still in|stood|sur les|svp|that normal|the
4 the cover|the lads|the wrong|tisch|ton|track*|trotz*|trotzdem|uberw*|uberwiesen|up before|update
4 van a|venu|verschieben|vez|vous l|wo|wrong|yet ?
3 !|! <number>|<few> fois|<few> veces|<month> est|<number> ?|<number> merci|<number> mins
3 <number> never|<number> oder|<number> stunden|<number> this
3 <speaks of something that exists between you>|<support 1>|<support 2>|<support 3>|<weekday> but
3 <weekday> l|<weekday> pasado|<weekday> prochain|<weekday> s|<weekday> we|? die|? lo|^ bonjour le
3 ^ das|^ door|^ fwd|^ fwd :|^ ihr|^ invoice|^ la|^ llevo|^ nuestra|^ tengo una|a estar|a nombre
3 a poder|a tenu|accountant|address|again|again*|against|ajust*|al final|album|anda|angek*|app says
3 apprentice|are passing|arreg*|arrived|asking me|avec votre|aviez|aviez dit|b <number>|back on|balan*
3 been told|beim|bestatigung|bill and|biscuits|bleib*|bonito|bonjour le|box|but the|but they|cama
3 can we|cayo|ce matin|certificate|charg*|charged|check|chef hat|chercher|chico|chip|cita|clean*
3 cobra*|code|cold|collected|combien de|commande|como si|comprendre|contre|cordi*|coulo*|couloir|cried
3 d heure|dass|de cada|de venir|decir*|deje|del dia|delivered to|dessin|devol*|did not|die neue
3 difference|dijer*|dijeron|dijis*|dios|doch|docto*|doctora|dormi|dors|down to|dreim*|dreimal|dropp*
3 drum|e <number>|eine frage|einge*|eingebaut|el chico|el trabajo|en los|en que|envel*|est <weekday>
3 est chez|est elle|est toujours|estaba|et nous|eu|eure|everyone|exped*|expli*|factu*|feel|figura
3 find the|fits|fitti*|fitting|flyers|food|for the|funciona|fwd|fwd :|g|garantie|geht|geseh*|gesehen
3 geste*|gestern|gestr*|grille|guara*|guarantee|ha|haben jetzt|half <few>|happened|happens now|hein
3 heizu*|heizung|herrn|heure|hice|hier soir|hola marta|how do|hoy me|hung|i move|i think|ich mag|ici
3 id|ihrem|il y|im bad|im sommer|in and|in for|in kw|innen|inox|inver*|is now|is warm|ist schon
3 it down|it the|its|jess|jule|juntas|juste|kann das|kfw|klemmt|km|know you|konnt*|konnten|konnten sie
3 krank|kunde*|kw <number>|l ai|la pantalla|la poliza|label|lads left|las <number>|las llaves|leg|lg
3 limpi*|llego|look|los <weekday>|ma grand|madre|mais la|me dijeron|me podeis|merci|mesa|mi madre
3 milea*|mileage|missing|monteur|month|nadie|ne le|niamh|nice|niemand|no voy|nobody|nobody has|noch in
3 not take|note|oct|oder <number>|of course|off at|off on|offen*|oficial|oma|on since|one side|op
3 or bring|order|order <number>|oreil*|oreille|otra|paid the|par contre|passage|passing|payment|pedal
3 pendant les|petit|pic|policy|poliza|pour que|priya|prochain|promi*|put in|quand ?|que se|que sur
3 que votre|queda*|quince|radiator|receipt|rechnung <number>|recup*|rendu|repasser|replaced
3 replacement|reprendre|reserva|s due|s here|says the|schone|se lo|secon*|segui*|seguimos|seman*
3 semanas|semanas y|semble|senal|showed|sie im|signe|sigo|since your|sind|sind <few>|sirve|son las
3 statt|still on|stunden ?|supposed|supposed to|ta|talon|tarjetas|tell your|tema|tengo una|tenu|testi*
3 text me|than we|thank the|the <few>|the afternoon|the app|the certificate|the green|the hedge
3 the left|the new|the radiator|the ring|the rota|the second|the signed|the weekend|they want
3 think the|tho|thoug*|thought|thought it|ticke*|tickets|time|tirer|to know|to say|too late|took the
3 tu me|twice|under|under the|unit <number>|uns die|us in|vat|veces|velo cargo|venez|venga|verde
3 verfa*|verge*|verle*|verse|verte|very|vesti*|vielen|vino|voss|votre passage|vous depuis|vu la|vuelve
3 want the|wants it|warra*|warranty|was|was ?|wedding in|were|what can|what the|where it|whether it
3 wir das|wir kommen|wirkl*|wirklich|worki*|working|ya no|yo no|you and|you check|you fitted|you for
3 you put|you send|your chap
2 ! can|: en|<coin> pour|<few> hours|<few> jours|<few> leute|<few> months|<few> semanas|<few> tage
2 <is a complaint>|<is about something unfinished>|<is about work under way or finished>|<month> could
2 <month> j|<month> the|<number> :|<number> alors|<number> an|<number> donc|<number> esta|<number> i
2 <number> im|<number> jours|<number> kommen|<number> per|<number> w|<number> weeks|<number> y
2 <number> you|<speaks of work you have done>|<week*|<weekday>|<weekday> an|<weekday> au|<weekday> i
2 <weekday> il|<weekday> nach|<weekday> night|<weekday> no|<weekday> to|<weekday> y|? el|? lg|? muss
2 ^ <few> of|^ also|^ betreff|^ betreff :|^ bonjour mon|^ depuis votre|^ don|^ dropped|^ gruss gott
2 ^ have|^ how|^ huhu|^ ihr habt|^ is it|^ ist|^ j|^ je suis|^ les|^ ma|^ merci|^ no|^ nous avons
2 ^ one of|^ oye|^ quick|^ von|^ vous etes|^ ya|^ you|^ you have|^ your|a copy|a corrected|a dejar
2 a florist|a los|a mis|a person|a photo|a quiet|ab ?|aber|aber auf|abgeh*|about your|abrec*|accor*
2 acompte|add|addre*|affic*|affiche|again i|ago and|ai toujours|alan|alarm|alcan*|alguna|alquiler
2 alrea*|already|already and|also|am <number>|am sure|am telefon|am trying|and next|and now|and one
2 and this|anlage|anoth*|another|ansch*|appointment is|are all|are number|are we|arriving|as far|as to
2 asked|at half|au <weekday>|auf ihrer|auf seite|auftr*|auftrag|ausge*|autre|avenue|aviso|ayer y|b
2 back|back please|back she|badge|bajo|balcon|batterie|bay|be delivered|be on|beaut*|beech|been
2 before i|beiden|being|besta*|betre*|betreff|betreff :|between the|bevor|bien a|bien la|bill|bill ?
2 bit|bon|bonjour mon|booki*|booking|bothered|bottom|boys|braun|bring it|broke|bruit|buenos
2 buenos dias|builder|bus|busy|but my|by email|by tomorrow|ca ne|ca not|calde*|caldera|calls|calm
2 cambie|came off|came on|camis*|can the|canal|carte|ce midi|cerrar|chambre|change the|changed|charges
2 charm*|chef|chicos|claim|claro|clock|cocina|cocina de|col|collegue|comer*|comma*|comme ca|complaint
2 compteur|con los|cone|conservatory|const*|contre elle|controle|copy|corre*|corrected|coule|counters
2 courr*|courrier|cours|couve*|cry|cuent*|cumpleanos|d avoir|d y|dame|dando|dans ma|darin|das
2 das finanzamt|das noch|dates|dawes|decla*|deiner|dejan|del piso|deliv*|dem <number>|demas|den ohren
2 depuis <weekday>|depuis l|depuis votre|derniere|desde el|dicho|die kuche|diese woche|diffe*
2 different|dijeron que|direct|dis|dit oui|do i|does that|don|donc|donc pas|done|dont|dr|dripp*
2 dripping|drivi*|driving|dropped|du <weekday>|du village|ecrit|ein traum|einwe*|el <number>|el envio
2 el papel|el pasaporte|el primer|el registro|emplo*|encen*|enfin|entre <number>|envelope|enveloppe
2 equipo|es auch|esperando|est arrivee|est encore|est parti|esta todo|estar|estri*|et pas|etait
2 every <weekday>|expir*|eyes|fabric|factura|factura <number>|facture|famille|far as|fenetre|filing
2 final|finanzamt hat|firma*|firmamos|first time|fitted|florist|flower|fois|for ?|fourn*|frage|frau
2 frau dr|freig*|freundlich|from you|funci*|galer*|galerie|gate|gearb*|gearbeitet|gegeb*|gehei*
2 geheiratet|gekau*|gekauft|genau|gestrichen|get my|get up|girl|give the|gone to|gorge*|gorgeous
2 got the|gott|great|group|gruss gott|guess|gusto|habe eine|habit*|hace <few>|hacia|hair|hairl*
2 hairline|half term|handb*|has it|has moved|hasta que|hausverwaltung|hay <few>|he just|hecho|hedge
2 her in|here last|herum|heute im|hier|him|him in|hmrc|hoffe|holen|hora ?|huhu|hull|i|i believe|i got
2 i guess|i had|i left|i never|i rang|i sent|i took|ich gern|ich s|ignore|ihn nicht|ihnen im|il a
2 il manque|il me|im <month>|impeccable|in last|in may|in wales|insis*|instalacion|install|instead of
2 insurers|invoice <number>|is <weekday>|ist <weekday>|ist aber|ist das|it <few>|it <number>|it back
2 it did|it has|it he|it on|it still|it too|it works|its own|itself|j avais|j en|jacket|je dois
2 je paie|jetzt|joanna|job|junta|just to|juste pour|kassel|key|kirsc*|kleiner|km <number>|know|know if
2 kowalczyk|krank*|kurs|l autre|la chambre|la cocina|la del|la fenetre|la finca|la il|la instalacion
2 la je|la neige|la nina|la proxima|la taille|la voisine|las|last <weekday>|laut|le mois|le montant
2 le parquet|le tour|leaves|levan*|lifted|llaves|llegar a|lo del|lo demas|lo mismo|look before|looks
2 love it|love the|loved|lower|lucia|luna|m appelle|mag|make|mama|mande|marga*|margaret|marie|me a
2 me da|me ha|me salio|meant|meant to|measured|mensu*|mere|mets|mi suegra|mins|minutes and|mir fur
2 mirar|missi*|mitgl*|mitte <month>|mme|modelo|mon pere|montant|monte*|month and|monti*|morning i
2 morning is|mr|mum|my aunt|my family|my grandmother|n a|n ai|nachbar|name of|neighbours|news|niema*
2 night|no puedo|no viene|noch bis|noch die|nombre|nombre de|nos entregan|not sleep|not there
2 note that|notes|noticed a|nous avons|nouvelles|nouvelles de|now|now <few>|now what|nuestra|numbe*
2 numbers|nur ein|nuria|o clock|o que|of all|off|off in|offering|ok|okafor|on|on ?|one i|one thing
2 one without|only|only in|only one|order is|other|other one|oublie|out we|oven|overn*|overnight
2 page <number>|page and|paie|panes|para el|parqu*|parquet|parti|parto*|partout|pas|pas <number>
2 pas dans|pas recu|pasap*|pasaporte|passage de|passes|passi*|passw*|past the|paye|payme*|pelou*
2 pensez|people and|perfect|personne|petite question|peux passer|photos|physio|piece ?|place ?|plats
2 platz <number>|please say|please send|pleure|podeis|points|poles|poqui*|poquito|por ahi|porque el
2 pouri*|pouring|prevu|primera|prints|proof|proposez|propre|provision|proxi*|proxima|proximo|prufen
2 puedo ir|pues|quart|que|que dia|que el|que es|que falta|que le|quedaron|quedo|quedo de|queri*|quiet*
2 quoi la|radia*|rang|recei*|recep*|rechts|reclame|recu|recupere|recuperer|ref|refus*|regle|remember
2 remer*|remercie|remplacer|renewal|renvo*|renvoyer|repai*|repla*|reponse|reservation|reserve|reste*
2 restent|retro*|retrouve|revis*|right ?|ring|rojo|rota|roue|s been|s great|s just|s now|sagen|said
2 said <number>|said he|sais pas|same|same spot|sandr*|sandrine|sauber|sauf|saute|saved|saying
2 school run|schre*|screen|se puede|seche|seems|seems to|sehen|seit dem|seite <number>|selle*
2 semana que|send them|senor*|senores|sent|separately|sesio*|sesiones|settling|shirt|show on|shows
2 sich nicht|sick|sie haben|silla|since|since*|sleep|slow|so before|sol|sola|something ?|somos los
2 sonde*|sondern|song|sorry for|sorry to|soweit|spot|steht der|stopp*|stopped|stress|suegra|super
2 suppose we|sur ma|surto*|surtout|sœur|taille|taken|tal|talla|talla <number>|tarje*|tax|te mando
2 teeth|teiln*|telefon|tengo en|terce*|th <few>|th is|th only|th to|thank|that we|the <month>|the blue
2 the boiler|the bottom|the builder|the insurers|the name|the oven|the panes|the piano|the quote
2 the solicitor|the summer|the van|the wedding|there were|thing or|think ?|thinks|thinks the
2 this morning|though|thril*|thrilled|time and|time since|to any|to move|to send|to the|to write|todos
2 told us|took|toucher|train|transferencia|traum|treatment|trime*|trimestre|truly|turno*|turnover
2 turns out|tutor|u put|uberg*|ubrig*|um <number>|un petit|und das|und nicht|und sie|une enveloppe
2 unit|unless you|uns das|unsere hochzeit|up i|up this|urkun*|us back|us the|used|ve|velo|venis
2 vergessen|vestido|vez en|viel|viewi*|vom <month>|von den|vous me|vous ou|voy a|w|waited|want a
2 want to|war|war ein|war gestern|was <number>|was a|was in|was not|was passiert|we were|weeks ago
2 weeks and|weeks to|welcher|wenig*|wenn ich|wenns|went|went to|what time|when i|whoev*|whoever
2 wife says|wir sind|witho*|without|wochen|wonde*|wonder|would say|y a|y yo|you a|you as|you even
2 you might|your lad|your lads|yusuf|zahnr*|zahnriemen|zone
1 ! do|: ich|: it|: le|; si|<asks where something stands>|<few> bien|<few> days|<few> de|<few> for
1 <few> have|<few> in|<few> kids|<few> minutes|<few> que|<few> wochen
1 <has a small matter with what was done>|<has the wording of phishing>
1 <is a complaint or a guarantee case>|<is unsure whether you do this>|<month> an|<month> but
1 <month> el|<month> have|<month> je|<month> our|<month> pour|<month> statement|<month> vous
1 <month> you|<number> am|<number> before|<number> c|<number> can|<number> die|<number> hi
1 <number> ich|<number> j|<number> jahre|<number> km|<number> la|<number> lo|<number> mas
1 <number> minuten|<number> nd|<number> nos|<number> que|<number> se|<number> the|<number> there
1 <number> we|<number> what|<number> ya|<number> yr|<support 0.5>|<waits for something>
1 <wants something changed or sent again>|<weekday> !|<weekday> can|<weekday> for|<weekday> it
1 <weekday> would|<within 3>|<words 100>|? and|? bitte|? cheers|? je|? merci|? what|^ about|^ am|^ auf
1 ^ bei|^ bei uns|^ bonjour c|^ bonjour docteur|^ buenos|^ buenos dias|^ coucou|^ depuis
1 ^ el <weekday>|^ first|^ hallo herr|^ hi it|^ hiya|^ i got|^ i keep|^ il me|^ im|^ j ai|^ je|^ liebe
1 ^ liebe frau|^ muy|^ my husband|^ ok so|^ on|^ on n|^ one|^ papa|^ pour|^ re|^ ref|^ seit|^ since
1 ^ somos|^ suite|^ suite a|^ that|^ the boiler|^ third|^ we need|^ which|a bag|a big|a call|a chaque
1 a check|a cote|a different|a dit|a fait|a fin|a letter|a little|a lot|a month|a nuisance|a offert
1 a pris|a session|a smaller|a vos|a white|a whole|a year|abajo|aber nicht|about an|about it|about the
1 abre|absol*|absolutely|abuel*|abuela que|accepted|acomp*|adjunto|after <few>|after you|again and
1 again this|ai ete|ai recu|al|alber*|alerg*|algui*|alguien|allein|along|alqui*|also a|also the|alter*
1 am <weekday>|an die|an oven|and again|and all|and are|and could|and does|and had|and it|and look
1 and on|and say|and were|angeg*|annon*|annonce|anos que|antes o|anything ?|anywhere to|apart|apell*
1 apellido|appartement|appel*|appointment|archi*|are away|are going|are ready|are still|are the|armar*
1 armario|arms|arret|as an|as the|asked for|at least|at noon|at yours|ate|attends|au dessus|au nom
1 au sujet|auch nicht|auch noch|aucune|audie*|audience|auf|aufge*|aufst*|augen|aunt|aunt s|ausse*
1 avais|avait|avant <month>|avec une|avez vous|away from|awful|az|az <number>|azule*|azulejos|back i
1 back the|back to|back with|bag|balance|bande*|bas|batte*|bd|be ?|be a|beautiful|been <few>|beginning
1 bei den|belie*|believe|belle mere|bendi*|besser|bestellung|bevor wir|birth*|birthday|biscu*|bloque
1 boite|bonjour c|bonjour camille|bonjour docteur|bonne|booked|booked for|boots|bothe*|bought a
1 bought the|bound*|boundary|box in|boy|brass*|brauchte|brauchts|breast|brief|bring*|bringen|broken
1 brother|brother and|bureau|buro|but|but it|but one|c|c etait|ca va|cabe|cabinet|cake|called|cambio
1 cambio de|came down|came with|camera|camil*|camille|can be|can go|cancelled|cant|cargo|case|centr*
1 cerra*|cerrado|certificate from|chairs|chais*|chamb*|changing|chap who|charl*|chez ma|chica|clair
1 clean|cleaned|cleaning|clocks|close|coach|coat|coats|colla*|colour|come back|come by|come down|comio
1 comme|commence a|como va|completa|completion is|con el|con eso|con que|con una|confi*|confirmer
1 congr*|conte*|copin*|copy of|correo|corsa|cosa|coucou|could look|could someone|could the|cousi*
1 cousins|cover*|crack|cream|crick*|cricket|crois|croqu*|croquettes|cross|cup|curta*|customer|da steht
1 dad s|damp|dana|danach|dans|dans l|das ?|das geld|das was|day <number>|day when|days and|de m|de mi
1 de plus|de prix|de verdad|dead|dean|deberia|declare|decou*|dedans|dej|dejado|dejar|delic*|delig*
1 delighted|demain|demain ou|depos*|deposit and|depuis|depuis qu|der|der <number>|der nachbar
1 derriere la|des <weekday>|desce*|desde ayer|desde las|desde que|devant la|dia|dia y|dicho que
1 die galerie|die stunde|die woche|diese|digo|digo que|direkt|displ*|display|dit|dit qu|do ?|do about
1 docte*|docteur|doctor|does|dois|doit|domin*|donner|dont vous|door|dormi*|down|drain|drauf*|drawer
1 dress*|dry|du velo|due to|duele|eclai*|eclairer|edge|el colegio|el documento|el local|el mismo
1 el pedido|el puente|el telefono|el verano|eleven|elle etait|elle sera|email|email ?|embar*|empti*
1 en ai|en algun|en pdf|en plus|en una|encim*|enclo*|enclosed|encue*|enten*|enter*|entregan|entretien
1 envio|envoie une|equip*|equipe|equipo de|erset*|ersetzen|ersten|es <number>|es lo|es nicht|espec*
1 est deja|est plus|est prevu|estar*|esto|estuvo|et c|et elle|et j|et que|et un|et vous|etwas ?|even
1 ex husband|exactly|examen|except|excha*|exchange|explique|extra|fabri*|face|failed|faisa*|faisait
1 fallen|fan|faut une|fehlt|fenet*|fenst*|ferra*|feuil*|few days|figur*|file|filli*|filling|final*
1 find out|finished|firmado|first week|fleur*|flori*|fois par|for <coin>|for my|for sale|for this
1 for us|for work|forget|forgot|forwa*|forward|forward to|found|fourt*|fourteen|freuen|freundlichen
1 freundlichen grussen|fria|fringe|frist*|from <number>|frome|furth*|further|garan*|garder|gars
1 gas safe|geduld|gegen|gegend|gegenseite|generation|gerust|gesagt|geschickt|gets|gewor*|geworden|ging
1 gleic*|glori*|glorious|go ?|go about|goes back|gone into|good as|got it|government|gracias por|gran
1 gratte|grupp*|gruss*|grussen|gut|guy|h et|hablar|had|had a|had it|half past|hallo herr|halte*|han
1 hand|handle|hangi*|hanging|hangt an|happe*|harro*|has the|hat|hat sich|hatte|hattet|hausv*|have gone
1 have heard|have now|have written|he was|heard|hecke|hende*|hendersons|here ?|hermo*|hi it|hi olivia
1 hicie*|hicieron|his teeth|hiya|home and|honest|hopit*|hopital|hosti*|hosting|hour ago|hour and
1 hours and|hoy|hundr*|hundred|i do|i hear|i just|i make|i only|i paid|i reckon|i said|i suppose
1 i talk|i thought|i was|i wish|ich das|ich es|ich hab|ich mich|ich nehme|if possible|ihr schon
1 ihr uns|il en|il fait|immer noch|impec*|impre*|in <month>|in ?|in den|in laws|in my|in one|in person
1 in that|in this|in till|inch|incli*|included|incluidos|inqui*|ins haus|inscr*|inspector|insul*
1 insulation|insurance|into a|invoice|inzwi*|inzwischen|irgendwas|is already|is getting|is leaking
1 is my|is no|is only|is right|is still|is the|island|it|it again|it but|it does|it from|it is|it off
1 it or|it really|it right|it since|it went|j attends|jajaja|je crois|je n|je ne|je pense|je sais
1 je vous|joue|just like|just so|justi*|justificante|kein|kette|kids and|kinde*|kitchen in|kommen wir
1 kommt|konnten wir|kowal*|krieg*|kw|l audience|l ensemble|l equipe|l hopital|la|la cena|la comida
1 la facture|la joue|la junta|la lettre|la machine|la main|la noche|la place|la que|la route
1 la semaine|la senal|lad|landlord s|lange|langs*|langsam|lassen|last night|lauft|lauft auf|laugh|laws
1 le bon|le code|le plan|le premier|le salon|le velo|le voisin|leafl*|leaflet|least|leave it|leavi*
1 leaving|left ?|legen|legen sie|leider|les enfants|les jours|les yeux|letters|leute|liebe|liebe frau
1 liebe jule|lieber|life|links|liqui*|list and|livre|llegar|llevamos|lo|lo puedo|log|los anos|los de
1 los vecinos|losing|loue|lunch|lunch on|m a|ma sœur|machine|mail|mais|mais je|mais mon|mais on|manana
1 manana a|mando|manger|manqu*|marqu*|marriage|mas de|massa*|match|matin c|matin on|may <number>|me ?
1 me i|me la|me le|me the|me voy|me when|mehr zu|mein chef|mein sohn|meiner|meme|menos|menos el
1 merci d|mere a|mi|mi mama|mia|middle|midi|miel|might be|might want|minut*|minuten|minutes|mio|mis
1 missed|mit <few>|mit freundlichen|mitte|mixed|modele|moi la|mois je|molestia|mon velo|month ?|more
1 more than|mot|move|moved|moved here|muchas|mum is|mum says|must|must be|my ex|my gran|my mate
1 my name|my nan|my new|myself in|n <number>|n y|nachreichen|name on|names|nan|nan s|nd|needed|neige
1 nicht|nichts mehr|nina|no <number>|no ?|no corre|no hace|no te|nobody s|noch auf|noch ein
1 noch nichts|noche y|noches|nom de|north|north*|nos vamos|not after|not cross|not i|not know|not make
1 not one|not see|nothing to|nous serons|nouve*|nouveau|nr|nr <number>|nuisa*|nuisance|number s|nun
1 nur bis|nur eine|oben|oder muss|of which|ohren|ohren*|ok so|ok we|olivia|on <weekday>|on every
1 on her|on his|on its|on les|on my|on page|on sera|on that|once on|one ?|one at|one to|ont|orange
1 orcha*|orchard|orden|ou c|ou je|oui|oui je|our <number>|our roof|out before|out in|out on|ouvre
1 over <number>|over and|over at|over my|overs*|padre|pagar|pain|panic*|papel|papier|para <month>
1 parag*|parai*|parc|parce que|parler|pas le|pas si|pasar|passiert|pay for|pay it|paysl*|pedido|penda*
1 pendant|perdo*|pere|perfe*|perfecto|perha*|perhaps|pero|pero me|pero mi|personne n|personne ne
1 petit dej|petits|peu de|peur de|peut attendre|peut on|peut venir|pflan*|pflanzen|pictures|pictures ?
1 pin|planes|playa|played|please it|please just|plomb*|plombier|plus <few>|plus la|plus tard|podem*
1 podemos|poder|podrian|poele|poign*|polis*|polished|poliza del|pone|pop|portal|portillon|porton|pose
1 post it|posts|pour <weekday>|pour moi|pour votre|pour vous|pourriez|pouvez vous|preference|prefi*
1 pregu*|prepared|prese*|press*|pressure|prete*|primera hora|print|printemps et|proch*|produ*|product
1 proper|proposals|provi*|prueba|puente|puente de|put the|qu a|qu un|que c|que ce|que cela|que j
1 que je|que la|que vinieron|que ya|quelle heure|queriamos|qui a|qui n|qui ne|quick|quite|rails|ran
1 rappo*|rapport|raus|realised|recar*|received|reception|rechn*|rechnen|rechnen ?|rechnet|rechnung
1 reckon|recla*|record|refait|registrar|registro|regler|rein|remar*|remem*|remit*|rempl*|renew*|rentr*
1 rentre de|repre*|reuni*|reunion|review|rien a|ringi*|ringing|rise|rob|robe|roses|rot|rouge
1 round this|route|row|ruego|rund <number>|s an|s gone|s mir|s off|s office|s one|s set|s up|saal
1 said to|sais|salio|saludo|save|say it|say that|say they|says <few>|says <number>|says a|says he
1 says no|says we|schie*|schon|schreiben|schuler|scrat*|se nos|se quedo|seance|secre*|secretariat|sede
1 see the|seen the|segun|segunda|seine|seit|seite|semin*|senden sie|sendi*|sending|serem*|seremos
1 seriez|serons|ses|sesion|set up|settl*|settlement|she s|she says|she wo|should be|should have|si on
1 sich die|sicher|sie fur|sie mir|silk|silla de|sillon|simplement|since <number>|sincerely|sister is
1 size <number>|slip|slipp*|small*|smaller|so much|so the|soiree|sold|sollen wir|somos <few>|sonne
1 sons|sorry|sprin*|standing|star|stehen|steue*|still do|strai*|straight|sun|sur|sur des|sur une
1 sure it|surtout pour|swapp*|swapped|swapping|sweet|system|tag ich|tage|tampo*|tampoco|tante|tard
1 teacher|telefono|tells|tells me|term|termin|terrasse|test is|text|than|than the|thank you|that a
1 that my|that s|that something|that the|that was|the <number>|the <weekday>|the balance|the bank
1 the battery|the big|the bill|the box|the boys|the card|the clocks|the colour|the display|the dog
1 the door|the drain|the flat|the floor|the gas|the hendersons|the in|the kids|the last|the market
1 the may|the month|the north|the one|the order|the other|the permit|the place|the price|the right
1 the school|the shed|the short|the sound|the step|the text|the top|the weather|the work|their
1 them with|there any|there are|theres a|they come|they would|thing|think|think i|think it|this month
1 this time|thought that|tiles|time ?|times|to <number>|to and|to another|to ask|to collect|to find
1 to hand|to match|to miss|to them|tochter wird|today|today and|told|told to|told you|too|top|tor
1 toujo*|toujours|toujours pas|tourn*|tourne|tournent|tourner|transfer ?|transfiero|trave*|treat*
1 trepp*|treppenhaus|trying|trying to|turn it|turned|turno|tyres|um eine|un saludo|und hat|und jetzt
1 under <number>|unless|up and|upstairs bathroom|us has|us what|va a|van|vehic*|vehicle|venis a|verif*
1 verme*|verri*|vert|vertrag|vet|viene|viene y|vinieron|vitor*|vitoria|vive|voisi*|voisine|von der
1 voula*|vous arrange|vous aviez|vous dire|vous ecrire|vous envoie|vous m|vous remercie|vous un|voy
1 walked|ware der|waren|was here|was just|was the|was told|we get|we like|we make|we need|weari*
1 wearing|wechs*|week end|week or|weekend i|weeks|weg|weite*|welch*|well as|were lovely|were the|wet
1 what we|whats the|where|where the|where to|wheth*|whether|which one|which we|why|will collect
1 will we|wir denken|wir es|wir mal|wir sie|wir uns|wish|wish to|with a|with his|with me|with my
1 with the|wizard|wollte|wonderful|word|work at|would help|would just|y <number>|y avait|y cuanto|y en
1 y los|y quedo|y quiero|y vamos|ya esta|ya me|year ?|yeste*|yesterday|yeux|you be|you ca|you could
1 you guys|you let|you set|you so|you tell|you usually|you want|young|your colleague|your leaflet
1 your terms|your visit|zahle*|zahlu*|zahlung|zuruc*
-1 ! !|! i|! my|! no|! our|! your|: mail|: mit|: su|: webmail|<asks for a fee that nobody owes>
-1 <budget>|<carries a link>|<coin> fur|<coin> par|<coin> per|<comes from a supplier or partner>
-1 <comments on your website>|<few>|<few> and|<few> autres|<few> bis|<few> enfants|<few> hundred
-1 <few> metres|<few> minute|<few> minutos|<few> no|<few> o|<few> of|<few> steps
-1 <has the wording of a known fraud>|<has the wording of an offer in bulk>
-1 <has the wording of bulk mail>|<has the words of an application>|<is a legal or official notice>
-1 <is an offer in bulk>|<is warm>|<later>|<mont*|<month>|<month> at|<month> can|<month> from
-1 <month> it|<month> la|<month> mais|<month> meeting|<month> nos|<month> to|<month> we
-1 <names something that went wrong>|<numb*|<number>|<number> <few>|<number> a|<number> avis
-1 <number> but|<number> degrees|<number> degres|<number> el|<number> en|<number> feet|<number> g
-1 <number> hours|<number> is|<number> it|<number> k|<number> le|<number> litres|<number> may
-1 <number> million|<number> months|<number> now|<number> one|<number> order|<number> page
-1 <number> para|<number> pcs|<number> people|<number> pieces|<number> plus|<number> rd|<number> star
-1 <number> sur|<number> to|<number> vor|<number> wide|<number> will|<number> wir|<number> words
-1 <promises more customers>|<sounds vague about whether and when>|<speaks of what you did>
-1 <speaks of your customers>|<threatens with a deadline>|<trade 0>|<trade 1>|<undated>|<wants 3>
-1 <weekday> afternoon|<weekday> and|<weekday> at|<weekday> de|<weekday> en|<weekday> es|<weekday> o
-1 <weekday> ou|<weekday> so|<weekday> soir|<weekday> suit|<wishes repair>|<wishes visit>|<within 60>
-1 <within far>|<words 20>|? am|? best|? dann|? he|? ich|? might|? mit|? mrs|? regards|? seria|? warmly
-1 ^ are|^ are you|^ bon|^ bonsoir je|^ buenas noches|^ buenas tardes|^ c|^ can|^ chere|^ compramos
-1 ^ congratulations|^ congratulations !|^ dear|^ dear sir|^ en|^ every|^ final notice|^ flat
-1 ^ following|^ g|^ g day|^ good afternoon|^ good day|^ good evening|^ guten tag|^ hallo
-1 ^ hallo liebes|^ hi|^ i|^ i look|^ ich|^ is|^ is there|^ je ne|^ l|^ liebes|^ me|^ mein mann|^ moin
-1 ^ mon|^ namaste|^ need a|^ next|^ please|^ quick one|^ roughly|^ seit dem|^ servus|^ su|^ u|^ vamos
-1 ^ vamos a|^ we can|^ we own|^ wir mochten|a|a annecy|a birthday|a cat|a contact|a dog|a este
-1 a family|a few|a figure|a firm|a first|a fortnight|a gap|a garage|a good|a guest|a hearing|a kitchen
-1 a la|a ladder|a laisse|a le|a mi|a pair|a parle|a partner|a pas|a peur|a piece|a private|a proper
-1 a quick|a refaire|a second|a shared|a shed|a tent|a torch|a ver|a vingt|a vous|a wall|a weekday
-1 ab <number>|abend|abend wir|abends|aber meine|abges*|about <month>|about building|about horses
-1 about to|above|abuelos|acabo de|acade*|accept credit|acceso|accou*|acept*|across your|adi|adjun*
-1 admin*|admit*|adore|afficher|after|after that|afternoon and|afterwards|again in|age ?|agm|ago|agree*
-1 agreed to|agua|ahora mismo|ai passe|ai un|aille*|ailleurs|al <number>|algo que|all day|all in|all on
-1 along the|alumi*|am free|am giving|am i|am mr|am putting|am thinking|am told|an|an actual
-1 an argument|an estimate|an hour|an passe|an und|analy*|and|and do|and doing|and half|and hear
-1 and maybe|and must|and nobody|and not|and put|and see|and somebody|and then|and they|and with
-1 anfang <month>|anima*|anmelden|anniversaire|ano pasado|anodes|anseh*|ansehen|antig*|antworten sie
-1 anual|any chance|any more|any time|anybody else|anything i|anything until|anywh*|anywhere|apostille
-1 appar*|apparently|appeler|appreciate|appro*|apres|architect|are <few>|are <number>|are a|are booked
-1 are both|are ever|are planning|argument|around the|article about|article on|as soon|as usual
-1 ascensor|asesor|asked me|asking <few>|assis|assur*|at christmas|at lunch|at number|at once|attac*
-1 attached|attend|attorney for|auch keine|audit|auf einer|auf ihre|auriez vous|aus wie|ausbau|auto
-1 autopilot|autour|aux|aval|avant que|avec le|avoid|baby grand|back in|baign*|baignoire|baker*
-1 bakeries|bands*|bank|bank transfer|banque|bare|base|bathr*|bathroom|bathroom in|battery|baut
-1 be <few>|be glad|be interested|be looking|be obliged|be open|be possible|be somewhere|be this|beau
-1 because he|become|bed semi|bedroom|been in|begins|begleitung|bei uns|bekommen|belle|benot*|bereits
-1 berth|bestatigen|besti*|better|between us|bien sur|bikes|bilder|bill me|bin bei|bin noch
-1 bis <weekday>|black|bless|bloqu*|bloss|bodas y|bonjo*|bonjour|bonjour je|bonjour madame|bonjour on
-1 bonsoir je|boss|both|both of|bother|bouch*|boute*|box room|branch|breta*|bretagne|briga*|brigh*
-1 bring the|bring you|brochure ?|brother in|build|buscan|business has|but i|but only|but there|but you
-1 butto*|by a|by about|by bank|by easter|by name|by on|by our|by post|by this|cabeza|caisse|camara
-1 cambi*|cambiar el|cambiar la|came through|can|can have|can let|can see|can someone|cance*|cannot
-1 card|card and|card details|cards|caret*|caretaker|carpe*|carpenter|carpet|carrelage|carry|carto*
-1 carton|cartons|casad*|casados|catalogue|cause|ce qui|ce sera|ce serait|cell|celui|cena de|cerrada
-1 certa*|certi*|certificates|cet age|cet hiver|chance|chang*|chapel|charge and|charger|chat ?|check*
-1 cheers|chene|cherc*|chez lui|choisi|choisir|chose|christmas we|churc*|cincu*|cincuenta|cle|client
-1 clinique|closi*|closing|coaches|cobrais|coco|coger|colleague|collegues|come round|comes out|comes to
-1 comme un|comme*|comment on|commi*|commune|community|como lo|como trabajais|companies|company and
-1 compl*|completion|compt*|compton|comunion|comunion de|con su|conce*|confidence|confirme
-1 congratulations|congratulations !|conservation officer|consider|consultation|contents|contestar
-1 conteste|conti*|contr*|contract|contractors|contribute|conversation|cooperativa|copies|cork|corner
-1 corre|correct|cost for|cost per|cost roughly|cote|couche|could|could not|could one|could read|coule*
-1 couleur|counsel|counsel i|count|count*|county and|coup|couple|court|creat*|credi*|credit card
-1 credito|creus*|cuando se|cuarto|cubie*|cubierto|cuesta una|cumplen|cupbo*|cut|d eau|d environ|d un
-1 da ?|da so|dance|dans <few>|dans ce|dans votre|dares|darf ich|das an|das uberhaupt|daugh*
-1 daughter turns|day for|day sir|days ?|days to|de acuerdo|de casados|de cuando|de los|de ma|de me
-1 de mes|de mon|de monde|de reyes|de su|de unos|de vecinos|de vos|deaf|deal|deal with|dear i|dear sir
-1 debut|debut <month>|decidir|decis*|decision|degre*|degrees|degres|deine|dejarla|del <number>|delan*
-1 delante|deleg*|den link|denen|denn bei|dentro|depuis ce|depuis hier|der termin|deran*|derec*|derecha
-1 derni*|des qu|desig*|design|diabe*|die fassade|die ganze|die kinder|dieses|dinero|dir|direkt uber
-1 disons|dissertation|dit que|divor*|divorce|dizaine de|do anything|do the|do this|doing my|doors down
-1 doubl*|down ?|down a|down and|down for|down on|drauf|dream*|dreaming|dress|drip|du bien|du quartier
-1 du tout|du voisin|due|due at|dunkel|durch|e mail|early <month>|ecole|editions|ein angebot
-1 einen platz|einfach|einfach mal|einla*|einmal|el <weekday>|el ano|el dinero|electrique|elf|elle est
-1 elle n|elm|else|eltern|emerg*|emergency|emmen*|empor*|en <few>|en echange|en la|en lyon|en madrid
-1 en mer|en otro|en parle|en visio|encan*|encanta|encar*|energy|enfan*|enfants|engineer|engineers
-1 enough|entie*|entiendo|entonces no|entra|entre las|entre*|entwi*|envia*|es|escan*|escribe|escrito
-1 espan*|espanol|est <few>|est a|est au|est bien|est ce|est vous|esta|estam*|estamos|estamos de
-1 este mes|estim*|et du|et il|et je|et le|et s|et votre|etude|eveni*|evening|event|event*|every|excel
-1 expla*|extension|exter*|external|extranet|fahrer|faire une|fais des|fais le|falta que|familia
-1 family of|fanci*|fancies|far ahead|fassa*|fassade|faut d|favor|featu*|feature|femme dort|fenster
-1 ferry|ferry <few>|few|fichier|filed|fill in|filled|fils a|fin <month>|final notice|final year
-1 finally|finden|fine|finish|finished my|firm in|firm of|first|first <few>|first dance|first fortnight
-1 fish|fitter|flachdach|flat <number>|flat ?|flight|floor <number>|floor i|floor of|folge*|follow
-1 followed|following our|fonct*|foot|for|for <number>|for <weekday>|for me|forward the|frais|frame
-1 frank*|free from|freeholder|froid|from|from <coin>|from about|from me|from us|fruhl*|full name
-1 fundi*|funding|fur ihr|fur meinen|fur unsere|fuss|g day|gable|gagne|ganze|ganzen|gap|gar nicht
-1 garage du|gareth|gas certificates|geburtsurkunde|geehrte frau|gehe in|gehort|geht s|gekom*|gekommen
-1 geles*|gelesen|gemei*|gepru*|get a|get going|get her|get in|get the|getauft|gibt es|ginge|give
-1 given up|giving|giving out|glad|glad to|gladly|glaub|glaub ich|god bless|going ?|gone|good afternoon
-1 good day|good evening|gover*|grade|grand|grand to|grant|gratuit|green|greni*|grenier|grid|gris
-1 ground is|growi*|growing|grown|growth manager|grundach|gruss|grusse aus|guild*|gustaria saber|guten
-1 guten tag|h|habe|habe ich|hace falta|had <few>|haha|half|hall in|hallo liebes|hand i|handed|handl*
-1 hands|hangar|hangt|happi*|happy|harbo*|harm|has a|has given|has never|has no|has not|has retired
-1 hat heute|hat mich|hat mir|haus ?|hausn*|hausnummer|haut|have <number>|have ?|have any|have given
-1 have just|have not|have talked|have the|have to|hay menu|he|he can|he does|he is|heads|heads*|heati*
-1 heating|held|helene|helpd*|helpdesk|hemos|hens|her ?|here|here :|here <number>|here from|here we
-1 herit*|hesit*|hesitons|heute|hi|high|hija|hin|hiver <number>|hocha*|hochachtungsvoll|hof|holdi*
-1 holding|hoping to|hot tub|hot water|hours with|house on|how far|how you|hr|hund|husband and
-1 husband s|i ask|i ca|i drop|i expect|i finish|i go|i help|i might|i own|i retire|i shall|i should
-1 i understand|i wo|iban|ich auch|ich den|ich die|ich eine|ich euch|ich gehe|ich ihnen|ich mir
-1 ich morgen|ideal*|ideally|ihn|ihnen in|ihr|ihr das|ihr habt|ihr postfach|ihrer seite|il est|il faut
-1 il le|il suffit|im <number>|imagine|imagino|immer|imogen|impla*|in by|in early|in good|in her
-1 in next|in place|in the|inclu*|including the|incom*|incoming|indic*|indiq*|indique|ines|insert
-1 inside|instrument|into|intro*|invie*|invierno|invit*|invol*|irgendwann|iron|is a|is about|is doing
-1 is giving|is good|is moving|is not|is there|is your|ist es|ist seit|it ?|it before|it by|it go
-1 it looked|it might|it must|it out|it properly|it s|it through|it will|j ai|j ecris|ja|jabs
-1 jahresbeitrag|je compare|je suis|je veux|jefe|jeje|jetzt schon|jo|john|joinery|jouab*|jouable|jour
-1 jure|juris*|jurisdiction|jusqu a|just dreaming|just tell|katze|keep|keep the|keinen|kevin|kids|kilos
-1 kindly reply|kitch*|kitchen|kitchens|know by|know is|know that|know the|kollegen|komm|kommen sie
-1 kompl*|konnt|konnt ihr|kuche|kuhlschrank|l a|l atelier|l eau|l ete|la baignoire|la camara|la caution
-1 la commune|la facade|la fiesta|la idea|la mairie|la mano|la parcela|la primavera|la prochaine
-1 la reunion|la table|la tarde|la voiture|la web|lache|laisse|lake|last|last spring|late husband
-1 lawye*|lawyers|le|le chat|le faut|le permis|leaki*|leaking|lean|learn|led|lena|lende*|les <number>
-1 les travaux|let me|let s|letter|letzte|letzten|leurs|level|libre*|licen*|liebes|lien|light|like a
-1 like me|like somebody|like them|like to|limit*|line|linea|link and|link to|lire|list of|lista de
-1 liste|listing in|litres|livro*|livrons|llama|llama*|llega|lo suyo|lo tengo|loan|location|lock|login
-1 login it|lol|looked|looked at|looking to|lorem|lorry|los|los ninos|lot|lover|lover of|lu|ludlow
-1 lumen|lyon|mache|machen wir|madam|madrid|mailbox storage|main|mais j|maiso*|maisons|maitre|makes
-1 mal de|manage|manch*|manque|manque une|mari est|marine|market|marri*|marsh|matin|matin le|matri*|may
-1 may or|me|me about|me an|me hicisteis|me know|me lo|me on|media|media hora|meeti*|meeting|meets
-1 meine|meine schwester|meinem|mejor*|melden|membe*|members|menos de|mention|mer|mes ?|metres and
-1 mi empresa|mi hermano|mi hija|mi mujer|mi novio|mich an|mich gern|mich im|microsoft|mid <month>
-1 mieux|might do|might i|might you|milli*|million|millones de|minutos con|mir bitte|mir das|mis padres
-1 mit dem|mit der|mit einem|mo|model*|moder*|moin|mon|monat*|monatlich|monde|monit*|monsi*|monsieur
-1 month on|month or|months|moq|moq <number>|morning|mornings and|mother is|moved to|ms|much and
-1 much as|much for|mujer|mur|mussen|muster|my|my daughter|my employer|my final|my flat|my husband
-1 my level|my number|my partner|my uncle|myself|myself and|n|n est|n ose|nachl*|nachrichten|nada
-1 namas*|namaste|name and|named|ne me|ne sais|ne sommes|need <number>|need and|need help|needs to
-1 negat*|negocio|neigh*|neighbour s|nennen|nervo*|nervous|neu|never|new boiler|next step|next summer
-1 next week|ni idea|nicht an|nicht ob|niece|nix|no cost|no drama|no es|no hot|no idea|no obligation
-1 no problem|nobody is|noch nie|noche|nom|nomin*|nosot*|nosotros|not|not a|not been|not going|not mind
-1 not own|not really|not this|notai*|notaire|nothi*|nothing|nothing is|notice|notice of|noticed you
-1 nous a|nous faudrait|nous faut|nous hesitons|nous livrons|nous souhaitons|nous venons|nous voudrions
-1 now the|nueva|nuevo|number|number and|nummer|nurse|o <number>|obligation|obligatoire|obliged|obras
-1 obten*|occupe|odd|oder ?|of a|of cost|of google|of having|of months|of next|of ours|of them|of whom
-1 of you|off tomorrow|offer accepted|office in|offices|ofici*|oil|on <few>|on <month>|on autopilot
-1 on hesite|on it|on m|on peut|on sat|on top|once|once the|one can|one do|one of|one old|one with
-1 only <coin>|only ?|only for|only pay|openings|opt|opt out|optio*|options|or at|or just|or madam
-1 or may|or no|or not|or return|or should|or the|or whether|order and|orien*|ose pas|otherwise i
-1 otros <few>|ou <month>|our hall|our house|our lease|our office|our side|our site|ours is|ourse*
-1 ourselves|out|out and|out i|out of|out or|outsi*|outside|outside <number>|over <few>|over ?|over by
-1 over there|over to|own a|owner of|packages|packed|padres|padres cumplen|page|pair of|palab*|panne*
-1 panneaux|paper*|paperwork|par un|para no|para tu|paral*|paralegal|parcela|part of|particuliers|party
-1 pas a|pasar*|passe|passer a|paste*|path|patie*|patron|pay <number>|payro*|payroll|pcs|pensado en
-1 pense|pense que|pente|people actually|per head|perdon|period|permis|permit|pero nos|person|persons
-1 petite|petite salle|peut|peut vous|phone this|pick|pick up|pictu*|pied|pink|place by|place for
-1 plafo*|plafond|plaisir|plaqu*|plast*|plat|plato|platze|please reply|please ring|pleased to|plenty of
-1 plus rien|plutot|plutot un|poiss*|poisson|poliz*|poner|por el|por favor|por la|por las|porque|porti*
-1 portuguese|posible|poste|postf*|postfach|postm*|pour l|pour voir|pourq*|pourquoi|pourr*|pouva*
-1 pouvait|power|premier|premises|presse|preve*|price is|price it|prime*|princ*|probably do|problem i
-1 profi*|profile|propo*|proposal ?|proprietaire|prove*|proveedor|prueb*|pta|pu|pub|puede|pueden|pump
-1 pumps|punkt*|put|put <few>|put by|put it|put together|putting together|qu|qu est|qu on|quality
-1 quand on|quant*|quantity|que alguien|que en|que este|que l|que os|que sea|que tal|que usted
-1 questions by|qui vient|quick one|quid|quien|quitte|quoi|r|racon*|raise|rate and|re|reade*|readers
-1 ready|really|recam*|receive your|recit*|recital|records|recov*|red wine|reden ?|redo|refai*|refaire
-1 refused|regal*|regis*|registration|regle*|reglement|reha|rehab|rein ?|reloc*|relocating|remai*
-1 remain|remet*|remodel|remon*|remote|rendez|rendez vous|repei*|repet*|reply stop|reply yes|repondre
-1 report|residence|responda|rest|result|retainer|rev|reve|reviews|richtige|riding|riecht|right
-1 right after|roman*|romanian|roughly <number>|roughly how|roughly per|roughly what|rubble|rugby|rund
-1 s fine|s free|s good|s in|s it|s occupe|s right|s still|s that|s the|s there|s wedding|s worth
-1 s yamaha|sabemos si|saber que|saber si|sagt|said yes|salon|same as|same day|samples|sandra|sands*
-1 sandstone|sans engagement|saw your|say i|say the|say to|says it|schade|scheme|schen*|schon seit
-1 schon*|school|schul*|schwester|schwi*|se ni|season|second floor|see me|see our|segme*|seit <number>
-1 seiten|sejour|selbst|selec*|sellers|selli*|selling|semaine du|semana y|semi in|send a|send it
-1 sent from|sepa|sera|serait|serait bien|serait il|seriamos <number>|servus|session|set|set a|settle
-1 settle the|seven*|shall|she can|she has|sheet|shelv*|shelves|shift|shifts|shopf*|shopfront|shoul*
-1 should we|shoulder|show you|si c|si hace|sich|sicht*|side gate|sie oder|sie uns|sieht|siemp*|siempre
-1 sign and|sign in|signa*|signature|simil*|similar|simpl*|simply|simul*|sin aval|sing|singa*|singapore
-1 single|sink|sir madam|sir or|sir we|sister s|sit|sit in|site and|site et|sitzen|sixty|size of|so ?
-1 so a|so far|so on|so please|sobald es|society|sofort|soft|sohn|solicitor s|solicitors|solid|sollen
-1 solo|some of|somebody come|somebody on|somed*|someday|someone in|something like|something you
-1 sometime in|sommer|sommer bei|sommes|sommes <few>|sommes pas|soon as|sooner|sort|sort of|sorted
-1 souhaitons|sounds|sous les|soy la|spain|spare|spate*|spatestens|speicher|split|spons*|sponsor|sport*
-1 spring do|stade|stages|stair*|stamp*|stamped|start in|starting|statements|stelle|still have
-1 still open|stone|stone cold|storage is|storm|strin*|strings|struc*|stubb*|stubborn|stuff|stuff ?
-1 stunde|su paquete|subject to|suche fur|suchen wir|suffit de|suis chez|suite|suits you|suppliers
-1 suppose|surge*|surgery|surpl*|surplus|survey on|sus|sus datos|suspended|sw|swimm*|swimming|switc*
-1 switch|sworn|sœurs|tablets|tache|tag herr|tag wir|take ?|take card|takes|talked about|tant que|tarde
-1 tarjeta|te|team ich|team we|technique|teilen|teilen sie|tel|telep*|telephone|tell|tell me|tell you
-1 tempe*|tendria|tendria que|tenemos <number>|tengo el|tengo la|tent|terms|th so|th we|thank*|thanks
-1 that|that do|that even|that it|that one|that sort|thats|the agent|the agm|the back|the best|the car
-1 the coast|the corner|the design|the draft|the driver|the extension|the family|the freeholder
-1 the front|the gable|the garden|the gate|the half|the inside|the man|the nhs|the rain|the recital
-1 the report|the residents|the rest|the roof|the room|the same|the season|the shop|the side|the size
-1 the stove|the surgery|the village|the wall|the way|the week|the whole|them and|them we|then do|theo
-1 there and|there is|there we|these|they were|thing and|think a|third of|this address|this is
-1 this side|this winter|those|thought i|thought you|through that|through your|thurs ?|tiempo|tiene que
-1 tight|tile from|time after|time i|time you|tired|tmrw|to accept|to avoid|to check|to fill|to go
-1 to have|to hear|to it|to leave|to let|to open|to order|to our|to rent|to ring|to see|to sort|to stay
-1 to touch|toda|toda la|together ?|told the|tomorrow and|tomorrow can|torch|total|touch it|tour
-1 town and|trade*|tranq*|travail|travaux|treated|trouve|tu peux|twins|u charge|uberhaupt|um
-1 un <weekday>|un asesor|un coin|un despacho|un peut|un seul|un vieux|una idea|uncle|uncle s|und der
-1 und habe|und ich|und in|und zu|understand|une cabane|une maison|une semaine|une tache|ungef*
-1 ungefahr|ungefahr ?|uno|uns ?|uns im|unser*|unsere tochter|unten|unter der|until <month>
-1 until <number>|until i|until you|unver*|unverbindlich|up|up by|up my|up on|up the|up to|up with
-1 urgent|us <number>|us a|us have|us to|us we|used to|useful|usine|va|valid until|valid*|valuation
-1 vamos|varios|vecinos|ven|venons|ver|verdad|verordnung|versicherung|verst*|via|vidal|viele grusse
-1 vielleicht mal|vienen|view on|virem*|virement|visib*|visio|visit|visit on|visite|visits|volon*
-1 volontiers|volver|volver a|von einem|von euch|vont|vorge*|vorher|vormittags|vorstellen|votre prix
-1 vouch*|voucher|vous :|vous auriez|vous ecris|vous le|vous nous|waiting your|walk|wann|want her
-1 want somebody|want someone|wants|warmly|was <few>|was sie|washi*|washing|way|we|we are|we could
-1 we ever|we go|we got|we hold|we know|we own|we pay|we saw|we think|webma*|webmail|weddings|week and
-1 weekend|weekends|weekly|weg ?|weh|weil|weiss nicht|welche|well|werde|were to|western|western union
-1 what sort|whatever you|when|when can|when do|when my|when she|when the|whene*|whenever|where i
-1 whether we|whether you|which is|which of|which the|white|who do|who does|who has|who s|who should
-1 why shall|wie viele|wieder|wife|wife and|will send|window|winter and|winters|wir|wir hatten|wir mit
-1 wishes|with <few>|with her|with photos|with someone|with what|wohl|wohnu*|wohnung|wollte ich
-1 wondered|wondered whether|words|work on|works*|workshop|worry|would a|would come|would get
-1 would gladly|would not|would one|would pay|would rather|wurden|x|y aura|y mettre|y mi|yamaha baby
-1 year at|year or|year s|year the|year what|years experience|years in|years old|years we|yes for
-1 yes or|yet|yo|you|you <weekday>|you before|you by|you collect|you did|you go|you i|you in|you just
-1 you kindly|you may|you must|you my|you offer|you our|you see|you this|you will|you work|you would
-1 young*|your bank|your blog|your client|your domain|your fee|your full|your jurisdiction|your listing
-1 your own|your region|your trophy|your yard|zahlt|zu <number>|zu ist|zusch*|zweiter
-2 ! <few>|! je|! wir|:|: ca|: la|: our|: une|: your|;|<coin> <number>|<coin> de|<coin> en|<cool 0.5>
-2 <cool 1>|<cool 2>|<cool 3>|<emergency>|<few> ?|<few> adults|<few> at|<few> choses|<few> dias
-2 <few> doors|<few> feet|<few> firms|<few> flats|<few> habitaciones|<few> heures|<few> meses
-2 <few> meter|<few> or|<few> pages|<few> panels|<few> pas|<few> pisos|<few> prices|<few> questions
-2 <few> rues|<few> semaines|<few> stunden|<few> this|<few> week|<few> year|<few> years
-2 <has the words of a supplier or partner>|<is about something beside your work>|<is not sure>
-2 <meets a rule>|<month> <month>|<month> ?|<month> a|<month> avant|<month> c|<month> con|<month> das
-2 <month> donc|<month> ein|<month> if|<month> il|<month> l|<month> ou|<month> quand|<month> si
-2 <month> son|<month> what|<month> with|<month> would|<need>|<number> ab|<number> auf|<number> bis
-2 <number> bitte|<number> con|<number> do|<number> elm|<number> er|<number> etoiles|<number> feb
-2 <number> foot|<number> ft|<number> hrs|<number> if|<number> je|<number> klasse|<number> kw
-2 <number> leuten|<number> millones|<number> minutos|<number> mm|<number> my|<number> of|<number> ou
-2 <number> paginas|<number> par|<number> real|<number> seiten|<number> since|<number> sqm
-2 <number> square|<number> std|<number> tagen|<number> tomorrow|<number> yo|<offers money>|<other 0.5>
-2 <other 2>|<other 3>|<says what they do or study>|<spam 0.5>|<spam 1>|<trade 2>|<unhurried>|<urgent>
-2 <wants 0.5>|<wants 1>|<weekday> <month>|<weekday> after|<weekday> apres|<weekday> are|<weekday> den
-2 <weekday> morning|<weekday> next|<weekday> one|<weekday> por|<wishes decided>|<within 7>|<words 60>
-2 ? also|? bien|? do|? gracias|? herzlich|? kind|? kosten|? la|? ma|? not|? nur|? ou|? ours|? preis
-2 ? vielleicht|? we|? yours|^ <few>|^ allo|^ bonjour|^ bonjour je|^ bonjour monsieur|^ cher|^ dear mr
-2 ^ fao|^ for|^ getting|^ good|^ good morning|^ have you|^ hello !|^ hello dear|^ hello do|^ hello i
-2 ^ hola somos|^ i am|^ i have|^ i teach|^ ihre|^ il|^ just curious|^ kitchen|^ landlord|^ looking
-2 ^ looking for|^ madame|^ madame monsieur|^ mein|^ meine frau|^ mes|^ mi padre|^ monsieur|^ morning
-2 ^ mum|^ mum s|^ my|^ my boyfriend|^ my wife|^ name|^ name :|^ nos|^ nous sommes|^ on reve|^ our roof
-2 ^ ours|^ pas|^ queremos|^ right|^ saw|^ school|^ se me|^ taking|^ taking on|^ tengo <number>
-2 ^ thanks for|^ there s|^ thinking|^ thinking of|^ this is|^ unsere|^ vous|^ we|^ we had|^ we have
-2 ^ we might|^ we would|^ what do|^ what would|^ wie|^ would you|^ you did|^ your mailbox|a <weekday>
-2 a balcony|a barn|a battery|a bungalow|a business|a car|a child|a chimney|a christening|a cockapoo
-2 a coffee|a combien|a course|a credit|a divorce|a domicile|a flat|a free|a full|a grant|a grenoble
-2 a group|a hot|a house|a l|a lieu|a man|a medir|a mobile|a mon|a nice|a one|a partir|a peu|a piano
-2 a place|a power|a project|a proposal|a quien|a real|a rennes|a rien|a rough|a set|a short|a simple
-2 a slot|a spreadsheet|a t|a thing|a toute|a un|a week|aber der|aber noch|aberd*|aberdeen|abgeb*
-2 abgeben|abhol*|abord|about half|about ninety|abrir|acabo|accept|acces|accompagnee|accord|acepta
-2 achet*|actual|add <number>|adjoining|advance|advice|advise your|advised|advised that|affai*
-2 after easter|afternoon|age|agence|agency|agenda|agent says|agree|aguan*|ahead with|ai coupe|ai deja
-2 ai lu|ai pas|ai trouve|aide|aimerais qu|aimerions|air|ajout*|ajouter|aleman|algo por|algun|alguno
-2 alica*|alive|all|all <few>|allergique|allo|allot*|alone|alors je|also do|alten|altes|am on|am with
-2 amian*|amiante|amiga|among|amount|an <number>|an bitte|an einer|an idea|an old|an prochain|ancie*
-2 ancienne|and <number>|and he|and her|and how|and left|and measure|and my|and nothing|and noticed
-2 and our|and send|and should|and some|and take|and there|and when|and where|and whether|and will
-2 and wondered|and yours|anderes|andern|ando|anhang|anmel*|anne|anne s|annecy|anos|anos de|anos en
-2 ans et|ans je|answer|answering|antif*|any of|anyone|anything free|anything like|apost*|applied
-2 appointed|appor*|apporte|apporte demain|approx|approx <number>|apres <few>|apres <number>|apres le
-2 apres midi|aprob*|aprobado|apunto|aquar*|aqui|arbei*|arbeit|are|are looking|are out|argum*|arran*
-2 arrie*|arriere|artic*|article|articulo|artisans|arzt|as|as a|as he|as i|as well|ascen*|ascenseur|ash
-2 ashore|aside for|ask me|ask what|asking for|assem*|assembly|assembly rooms|assessment|assistant
-2 assoc*|at <few>|at <number>|at ?|at easter|at present|at school|at some|at what|atien*|atienden
-2 attaq*|attendre|attor*|attorney|au matin|au salon|auch auf|auch fur|auch so|auf deutsch|aufn|aun
-2 aun no|aupres|aura <number>|aurez|auriez|aus|aus dem|automatic|avant la|avant le|avant les
-2 avant minuit|avant noel|ave|avec|avec des|avec la|avec un|avez une|avis|away|ayuntamiento de|back ?
-2 back door|bags|bain|bakery|ballpark ?|banco|bands|barre*|basta*|bastante|bath and|bathroom has|bauen
-2 be|be advised|be after|be before|be for|be good|be here|be more|beave*|beaverton|bebe|becau*|because
-2 because of|bechs*|bechstein|bed|bedro*|beds|been a|been nominated|been offered|been to|befor*|before
-2 before <month>|before christmas|before he|beforehand|begin with|beginn|begle*|begleitet|behalf
-2 behalf of|behan*|bei <number>|bekom*|bekommt|below the|benev*|besic*|betrieb|better for
-2 between <number>|bike|bilde*|bildern|bills|binnen|biscuit|bisho*|bishopston|bitco*|bitcoin
-2 bitte bestatigen|bitte nur|blanc*|blanche|blog|board|boda|bodega|bon de|bonsoir on|boot|bosch
-2 bought it|boxes|branc*|brand|breit|bring|bring her|broch*|brochure|brother s|bucket|budget <number>
-2 buenas tardes|buffet|build*|builders|building|bungalow in|burgos|busco|businesses|but if|but we
-2 but would|buyer s|buying a|by <few>|by ?|by hand|by return|c <number>|ca|ca vaut|cabane|cabinets
-2 cable|cachet|cafe|call|call me|cambiamos|campana|can get|can one|can put|can work|can your|capital
-2 car|cara|care|carpo*|carport|casa ?|casa el|caso|catalog|catalogo|categ*|category|ce qu|ce que
-2 ceiling|certified|ces jours|cet|cette nuit|chair|chann*|channel|chaque|charge ?|charge a|charge per
-2 charge to|chari*|charity|charp*|chate*|chateau|chats|cheapest you|chere|chest|cheva*|chien|chiffrer
-2 child*|children|chois*|chose que|chosen|chris*|christening|christening on|church|ci joint|cita ?
-2 ciudad|civic|clini*|clinica|coach*|coast|cob|cocka*|cockapoo|coctel|coeli*|coeliac|coffee|coffr*
-2 coin|colab*|colle*|color|combi|combien par|come on|come over|come to|comer|comercial|comes from
-2 comite|commence|commu*|como son|comparing|completo|compo*|compr*|compramos|compromis|computers
-2 comunidad|con un|concert|concr*|concrete|condi*|condition|condo|conduite|conduite accompagnee
-2 confirmez|confo*|confr*|confrere|connais|connaissance|connaissez|conne*|conse*|conseille
-2 conservation|considered|contact form|container|conva*|conviene|convient|coord*|copropriete
-2 cordialement|corni*|cornish|corpo*|correos|corri*|cos|cosas|cost and|cost if|cost these|cost to
-2 could do|couns*|coupl*|couples|courier|cuadr*|cuanto sale|cuantos|cuenta|cuento|cuisine|curiosidad
-2 curious what|current|cursos|customers|cutti*|cutting|d|d abord|d accord|d habitude|da sind|da und
-2 dachb*|dachboden|dad who|dahli*|dahlias|damen|damen und|daniel|dankb*|dans notre|darf man
-2 das nachste|date :|dated|daten|datum|davon|day and|day i|day is|day this|day would|days|days i
-2 days in|de|de a|de abajo|de ces|de chez|de ducha|de empresas|de esta|de fin|de geneve|de gestion
-2 de le|de media|de nos|de pago|de papa|de personnes|de quoi|de suite|de temps|de toute|deadline is
-2 dear all|dear mr|decke|decro*|deeds|deja|dejarlo|dejeu*|dejeuner|del ano|del barrio|del edificio
-2 del hospital|del local|delai|demain matin|deman*|demenage a|den feiertagen|den weihnachtsferien|denk
-2 denk ich|dental|dentist|departamento de|depot|dept|depto|depto <number>|depuis <month>|der estrich
-2 der mir|der praxis|der scheune|des photos|desca*|desde|desde <number>|desha*|deshalb|desk|desti*
-2 detec*|devant|dia a|diagn*|dialy*|dias|dias habiles|dice que|dicen|dicen que|did it|did our|die ich
-2 died|diga|digit*|digital|dinner|diplo*|director|disch*|disco*|discr*|discreet|discretion|diskr*
-2 do for|do not|do those|do ye|do your|document|does it|does the|domic*|domicile|donne|doors|douche
-2 dougl*|douglas|doy|draft|dragg*|dragging|drin|drips|dritt*|drive|driver|drop it|dryer|dryers|du bois
-2 du coin|dubai|durch*|durfen|durfen wir|during|each other|eaten|eaten since|eau|eben|echange
-2 echantillon|ecris|edinb*|edinburgh|editi*|educa*|egal was|eh|eher|ehrli*|ehrlich|ehrlich gesagt
-2 eight*|ein|ein kleines|ein neues|einen betrieb|einfa*|einfahrt|eintr*|eintrag|einzug|el de|el dia
-2 el jardin|el no|el otro|el que|el seguro|electric car|eleves|elter*|empresas|en|en <number>
-2 en getafe|en place|en pozuelo|en vuestro|encantaria|encore la|end of|ends <number>|ends in|energ*
-2 energie|enfin je|engagement|engin*|engine|enkel|enlace|enreg*|enton*|entonces|entrada|entrado|entrar
-2 entre <month>|entrega|entregan el|entry|entscheidet|envie|envie de|environ <number>|envoie|envoyez
-2 er <month>|erdge*|erdgeschoss|erinn*|erst im|erst mal|erste|es gern|es para|es por|es que|es un
-2 es una|escal*|escalier|escribo de|ese|eso|espana|esper*|essai|est parfait|est possible|estate
-2 estrich|et|et <weekday>|et ce|et des|et me|et moi|et mon|et pour|et voudrions|etat|etes|etiqu*
-2 etudi*|etudiante|etudiante en|etwas|etwas fur|euch|europ*|even something|even want|evening i
-2 every year|exam|exam is|example pay|exams|exclu*|exclusive|expected|experience with|experiencia
-2 expire|explain|f <number>|facade|facil*|facing|facon|fair|faites aussi|faites ce|falta|falta alguien
-2 families|familles|family|fanta*|fao|farmer|father|father s|faudr*|faudrait|fee and|fees|fehlen
-2 feiertagen|felt|fenetres|fianc*|fichi*|fiesta|fifte*|fifteen|fifty|fill|fille|fils|fin|finca|finch
-2 find someone|finger|fire|firms|first thing|fixing|flat fee|flats|flota*|flowers|flying|following
-2 for <few>|for both|for catalog|for eleven|for nothing|for them|for when|forde*|forec*|forecast
-2 forfa*|forma|forma*|formu*|formules|fortn*|fortnight|fotografiert|fotos|fract*|frames|frances
-2 free for|freeh*|french|frere|friendly|friends|from my|front of|fruhj*|fruhjahr|full|fur eine
-2 fur einen|furniture|galway|gar|garden is|gasol*|gasoleo|gatep*|gatepost|gathe*|gathering|gave|gebe
-2 geehr*|geehrte|geehrte damen|gefre*|gehweg|gemacht werden|geneh*|genehmigt|gener*|general|genre|gens
-2 genugt|german|gern jemanden|gerne|gestern nacht|gestion|gesto*|gesun*|get back|get it|getau*|gibts
-2 gift|gift card|give me|give us|given|glas|glasg*|glasgow|glass*|glasses|gmbh|go for|go off|go to
-2 goes in|going rate|gold|good|good with|got|got <number>|gouter|governors|grado|grande|grande y
-2 grandes|grandfather|gratuits|greno*|grenoble|grew|gros|gross|ground floor|grove|growth|grundschule
-2 gute|h a|hab|hab ich|habil*|habiles|habitaciones|hablado|hablamos|hablo|habra que|habt ihr|hace
-2 hacem*|hacemos|hacer|haga|half a|half the|hall and|hall s|halle|halten|hande|happen to|happy to
-2 happy with|hard|hardly|has <few>|has done|has gone|has put|has signed|hasta entonces|hate|hates
-2 hatte ich|hausb*|have <few>|have about|have an|have anything|have done|have in|have never|have only
-2 have set|have signed|have taken|have them|having the|he said|heater|heiraten am|hello !|hello dear
-2 hello do|hello i|her|her first|her on|herma*|hermano|hermanos|herren|herzl*|herzlich|herzliche
-2 herzliche grusse|heure*|heut mittag|heute noch|hi my|hicis*|hicisteis|hijo|hill|himse*|himself|hob
-2 hochzeit|hohe|hohen*|hola somos|holds|holiday|holz|holzb*|home|home on|homeo*|homeowners
-2 homeowners in|homes|hoping|hora|hora que|horen|horlo*|horses|hot|house|house in|housi*|housing
-2 how did|hrs|humed*|humedad|husba*|husband|husband who|hygie*|i are|i bring|i can|i found|i like
-2 i look|i mean|i noticed|i represent|i sign|i teach|i wanted|i would|ich in|ich schon|ich such
-2 ich wurde|ici la|idea de|idea es|idea of|idee de|ido|if i|if so|if we|ihnen ?|ihnen die|ihr fur
-2 ihr haus|ihr sowas|ihre arbeit|ihrer region|ihres|il m|il ne|il nous|im anhang|im janner|imagi*
-2 implantes|in|in <weekday>|in a|in aberdeen|in advance|in again|in feb|in front|in his|in law|in on
-2 in ottensen|in return|in spring|in with|in writing|in year|in your|inaug*|include|indep*|inner*
-2 innerhalb|innerhalb von|inspected|institutrice|instruct|insulated|interested|interested in|interieur
-2 into the|inves*|invited|invites|iphone|ir|ir a|irgen*|is <coin>|is ?|is being|is better|is done
-2 is for|is here|is it|is this|is water|issue|ist die|ist erst|ist heute|ist sie|ist von|ist zu
-2 it across|it all|it at|it be|it comes|it cost|it do|it done|it even|it for|it gone|it happens|it i
-2 it there|it true|it when|it work|italian|j aime|jahre|jahre*|jahreswechsel|jaja|jaja pero|jamais
-2 janner|je passe|je pourrais|je prepare|je rentre|jemand|jetzi*|joine*|jour je|jours pour|junta*
-2 juntando|jusqu au|jusque|just a|just curious|just nosy|just now|just put|just the|just wondering|k
-2 kanzl*|kanzlei|katal*|katalog|keen|keepi*|keeping|kenne*|kept|kerb|kettle|keys i|kilo|kind
-2 kind regards|kinder|kindern|kindly confirm|kindly let|klasse und|klavi*|klavier|klein*|know before
-2 know how|know it|know someone|know who|know your|knows|kolle*|kollegin|kommen und|konnen|konnen wir
-2 kontrolle|kostet bei|kuhls*|kurze frage|l acompte|l agence|l air|l apporte|l entree|l hiver
-2 l interieur|l ouverture|la comunidad|la cuisine|la date|la fin|la liste|la matricula|la nuit
-2 la oficina|la otra|la petite|la porte|la rue|la semana|la tela|la temporada|la tienda|la verdad
-2 la vitrine|la zona|lab|ladder|ladies|lamin*|landlords|lange dauert|langu*|large|largo|last week|late
-2 late father|laufen|le compromis|le escribo|le garage|le jour|le notaire|le nouveau|le terrain
-2 le votre|le week|leads|lease|leave the|leeds|leer|length|les|les <few>|les escribo|les matins
-2 les plans|les premiers|lesson|lets|letter from|letzte woche|leve|liber*|libra*|lie|liefe*|liegen
-2 liegt vor|lieux|light*|like <few>|like someone|likely|lime|limited|limpieza|list for|listi*|listing
-2 lit|live in|living room|livrez|llamo|lleva*|llevan|llevar|lo de|lo llevo|lo que|lo quiero|lohnt
-2 london|long as|longer|longues|look after|look round|looking at|loose|los <few>|lots|loud|louer
-2 lounge|love a|luft|m|m en|m et|m of|ma fille|ma tante|mach|machen ?|machines|mad|madame monsieur
-2 made|made me|madera|mains|maintenant|make a|mal depuis|man sich|manan*|manana por|mananas|mandate
-2 mange|manual|manuf*|maque*|maquette|mari|mark|marked|married in|marry|marry on|mates|matin ?|matin j
-2 matin*|matins|may not|maybe <few>|maybe a|me <number>|me and|me convient|me demande|me dice|me dijo
-2 me encantaria|me falta|me for|me gustaria|me have|me in|me piden|me presenter|me renseigne|me suis
-2 me to|me vendria|me your|measu*|medio de|medir|meine frau|meines|meinte|mejor|meme chose|menos ?
-2 mensc*|menschen|mentioned|menus|merce*|meses|messages|mesur*|meter|metres of|mi hijo|micro|micro*
-2 mid|midi et|miedo|might just|mil|millo*|millones|minutes on|minutos|mir|mit <number>|mit den|mitar*
-2 mitte*|mm|mobile|mochten wir|moins|moins cher|moles*|mon <number>|mon frere|mon mari|mon memoire
-2 money put|montar|month*|monthly|montr*|more to|morni*|morning and|most of|mostly|mother|motivo|motor
-2 move out|moved out|moving|moving to|moyen*|moyenne|much do|much to|muebl*|muebles|mum s|muss ich
-2 mussen wir|mussten|mussten wir|my <number>|my boyfriend|my clients|my current|my cv|my head|my late
-2 my mother|my nephew|my own|my private|n avons|nach den|nachste woche|nachsten|nacht|nagel|name
-2 name :|name is|natio*|national|natural|ne|ne m|ne pas|ne sait|ne savons|ne se|near the|neben
-2 need <few>|need somebody|need your|needi*|needing|needs a|negoc*|neighbour says|nephew|neue|nhs
-2 nicht in|nicht so|nicht was|nicht zu|nie|niede*|night shelter|night*|ninety|nino|ninos|no great
-2 no la|no longer|no nos|no particular|no sabemos|no venue|noirs|nombre :|nominated|nord|norte
-2 northern|nosy|not actually|not ask|not bother|not decided|not for|not get|not got|not much
-2 not suppose|not the|nous aimerions|nous cherchons|nous n|nous on|nov|novio|now and|now but|now we
-2 now with|nowad*|nowadays|nowadays ?|number <number>|nur|nur <number>|nur mal|nur so|nurse*|nursery|o
-2 o <few>|o <weekday>|o es|o si|ob das|ob wir|oblig*|occas*|occasion|oder|of|of <few>|of <month>
-2 of attorney|of interest|of my|of tea|of this|of what|of yours|off to|office and|offre|oficina
-2 oficios|ofrec*|often|ok for|old and|on a|on aimerait|on behalf|on instagram|on le|on part|on prefere
-2 on prend|on request|on se|on site|on vient|on vous|on water|on your|one bed|one bedroom|one on
-2 open the|opini*|opinions|or|or <month>|or early|or next|or thereabouts|or they|ordin*|ordon*
-2 ordonnance|ordre|ordre de|ortho*|os|otro|otro lado|otten*|ottensen|ou <number>|ou seulement|oui on
-2 our|our ai|our old|our own|our porch|our shop|our son|out for|ouverture|over the|overl*|own tools
-2 paar|pago|paint*|painted|pais|paket|panel|panels and|papeles|paper|paque*|paques|paquete|par
-2 par jour|para las|parade|parce*|pared|parent|parish|park|parle d|part ?|particulier|partir|partir de
-2 partner|party wall|parve*|pas avant|pas de|pas encore|pas un|pasam*|pasamos|pasarme|paso|pass
-2 passe a|passee|passez|passport and|password|past|patas|patio|patri*|patricia|pay|pay <coin>|pay a
-2 pay now|paying|pays|pcc|pdf|pedir*|pediria|peine|pena|pendiente|pensado|pensamos|people do
-2 people have|people on|people to|per month|per square|personnes a|peu|peu pres|peux vous|pharm*|phone
-2 pide|pidie*|pidiendo|piece|pierre|pies|pipes|place in|place is|places|plain pied|plan de|plancher
-2 planning|plant*|planta|plaster|plato de|platt*|platz fur|playi*|playing|plaza|pleas*|please
-2 please be|please do|please let|pleased|plenty|plus|plus a|plusi*|plusieurs|po|poco de|podri*
-2 podriais|ponem*|ponemos|ponerle|por|por donde|por solo|porte|portugal|posib*|possible to|postc*
-2 pour de|pour les|pour ma|pour son|pour une|pourrais|pouvez m|pouvoir|power and|power of|pozue*
-2 pozuelo|practice|prakt*|prati*|pre|precio por|prefe*|prefer|preis|premi*|premiers|prepa*|prepare un
-2 preparer|presu*|pret|previ*|previous|price ?|prices and|prices for|primary|print*|printemps|prisa
-2 privado|private|privee|pro woche|prochaine|prof|professional|programme|projet|promis|properly
-2 properties|propio|proposed|prosp*|provisional|proze*|published|pueblo|pulled|puppy|purchase|purely
-2 purpo*|put a|put aside|put my|qu elle|qualified|quand elle|quara*|quarantaine|quarantaine de
-2 que cuenta|que habra|que hay|que hora|que mi|que no|que nous|que si|que tengo|quell*|quelqu
-2 quelqu un|quelque|querria|querriamos|qui en|quick*|quiero|quinz*|quinzaine|quinzaine de|quisi*
-2 quisieramos|quote|quote for|quoted|radiadores|radiators|raffle|rahmen|rail|rappe*|rate|rather not
-2 receive|recevoir|recital on|recko*|reckons|recog*|recommend|recto*|rectory|red|redac*|redone|reedu*
-2 reeducation|regio*|registered|registry|reglez|relac*|release|remettre|remis|remise|remod*|removal
-2 removed|rencontrer|renew|renov*|rense*|renseigne|rente|repar*|reparle|repli*|reply|reply with
-2 repondez|repos*|represent|represento|represento a|reserver|residents|restaurants|resto*|retai*
-2 retain|reten*|retire|retirement|reve d|revient|reyes|rez|richt*|richtig|rien d|right person|road
-2 roads*|rolls|roof|roof is|roofi*|roofing|room is|rough|roughly ?|round on|ruckr*|ruckruf|rues|rufen
-2 run in|runs|s|s all|s booked|s coming|s done|s en|s est|s next|s ours|s out|s y|s your|sabem*
-2 sabemos|safety|said get|sais que|saison|sala|sale|sale el|salga|salido|salle|salle pour|salud*
-2 saludos|same time|sample|sanie*|sash|sauna|saute*|savoir s|savons|savons pas|saw|saw you|say yes
-2 says i|schau|schauen uns|scheu*|scheune|schic*|schicken|schnell|schri*|scooter|se fait|se fue
-2 se passe|se ve|sec|sechs*|second year|secte*|secteur|secur*|see how|see you|seen a|segundo|segur*
-2 seguramente|seguro|sehr geehrte|seis|seit heute|seite ist|selbs*|semaine|semana ?|send|send over
-2 send you|send your|sense|sente*|seo|seria para|serio|serve*|service is|services|sessi*|sessions
-2 set of|set us|settled|setzen lassen|several of|shared|she|shelter|ship|shipp*|shipper|shipping|shops
-2 short|short of|short video|should like|shown|si besoin|si el|si les|si me|si os|si possible|side
-2 sie <number>|sie bitte|sie das|sie denn|sie noch|sie von|sie wieder|sieht man|sign ?|signed
-2 signed off|sin ascensor|since about|sind <number>|sind eine|sinon il|sister in|sit down|sitio
-2 sitting in|size ?|sizes|slot|smell|so <few>|so ein|so von|so what|so you|social|societe|soir|soire*
-2 soirees|solan*|solange|solic*|solicitor|soll|soll die|solo <number>|some point|someo*|someone
-2 something about|something in|sometime after|somewhere in|somos|somos un|somos una|son anniversaire
-2 sortie|sorting|sorts|sounds like|souris|sous la|sowas uberhaupt|soy el|space|spanish|spat|speak*
-2 speic*|spielen|spielen mit|spoke|spoke to|spots|sprea*|spreadsheet|spric*|spricht|sq ft|sq m|sqm
-2 square metre|square metres|st|st anne|stage|stand on|standard|start at|start on|start*|stay put|std
-2 stellen|steps|stiff|still has|still the|stirl*|stirling|stoff|stora*|storage|store|stove|stran*
-2 strange|street is|students|studios|style|su cuenta|subje*|subject|such a|suche eine|suchen noch
-2 suffi*|suggest|suggested|suis|suis en|suit for|super*|suppl*|supplier|support|sur <number>|sur un
-2 sure you|surem*|surement|surpr*|suspension|suyo|switched|t|table|tag frau|take|take it|take on
-2 taking on|talk to|taller|tap|tap in|tarde de|tause*|team ?|techo|teil|telef*|teleg*|telegram
-2 telephone je|telet*|teletravail|temporada|temps|teneis|tenerlo|terrain|tested|tete|th <month>|th if
-2 th it|th or|th the|thanks for|that <number>|that cost|that is|that kind|that she|that your
-2 the boundary|the buyer|the caravan|the company|the day|the deeds|the end|the farmer|the form|the fox
-2 the free|the going|the ground|the hall|the hospice|the house|the internet|the list|the little
-2 the main|the manager|the morning|the mornings|the movers|the neighbour|the nursery|the office
-2 the paper|the pcc|the photographer|the run|the secure|the spring|the stairs|the time|the toilet
-2 the upstairs|the water|the wheel|the works|the youngest|theat*|theatre|them ?|them by|theor*|thera*
-2 there !|there ?|there has|there s|there will|there would|there*|thereabouts|they|they can|they say
-2 thin|thing ?|things|this|this weekend|thousand|through the|tienda|tiene|till <month>|tille*|time in
-2 time next|tisch*|to <few>|to <month>|to be|to call|to do|to drop|to everything|to explain|to fit
-2 to get|to her|to me|to meet|to my|to play|to put|to reach|to retain|to run|to sell|to sit
-2 to stirling|to try|to us|to view|to work|to your|tobias|tocar|todas|todas las|today ?|toget*
-2 together|together a|tom|tombe|tombo*|tombola|tomorrow or|tomorrow so|tonig*|tonight|too long
-2 took over|tools|torto*|tortoise|tours|tous|touss*|toussaint|tout de|tout petit|toute|toute facon
-2 towels|tpo|trabajan|trabajar|trabajo|track|traduire|trail*|trailer|training|trait*|trans*|transfer
-2 transfer it|transport|transporteur|travaille|travaillez vous|travel|tray|treat|trent*|trentaine
-2 trente|tribu*|triste|trophy|truc|true|trust*|try|tu fais|tun|tuned|turns <number>|twenty minutes
-2 twice a|twin|u <number>|uber|uber <number>|uberh*|uberweisen|uk|um <few>|um und|umzug|un an|un bano
-2 un devis|un dossier|un entretien|un grupo|un mois|un peu|un premier|un truc|un velo|una amiga
-2 una comida|und ein|und herren|und mochte|und ob|und sind|und wurde|under a|under our|une demi
-2 une maquette|une offre|une petite|une quarantaine|une quinzaine|une trentaine|une visite
-2 ungefahr <number>|uni|union|units|uno de|unos <few>|unpaid|uns auf|unserer|until it|up <weekday>
-2 up a|up from|up there|upright|upsta*|upstairs|urban*|urbanisme|urlaub|us and|us are|us could|us down
-2 us know|used you|vacan*|vacances|valid|valua*|value|van s|vanity|vecin*|vendria|venir a|veran*
-2 verfu*|vergl*|vergleiche|verified|verify|verlo*|veror*|vers|vers le|versi*|versichert|verti*
-2 vertical|verwe*|vi|viaje|victo*|victorian|vide|vient|view|viewed|vingt <few>|vingt minutes|visitor
-2 vitra*|vitrage|vive en|volunteers|vom|vom <number>|von ihnen|von mir|vor <few>|vor ort|vorau*
-2 voraussichtlich|vorne|vosot*|vosotros|voudrait louer|voudrions|vous <weekday>|vous ?|vous envoyer
-2 vous faire|vous la|vous laisser|vous n|vous vingt|wait until|wales|wall at|wall for|wall is|walls
-2 wand|wann ist|want him|want it|want you|ward|waren sie|warte*|was looking|watch*|we act|we bought
-2 we ca|we just|we live|we may|we run|we see|we shall|we sign|we spoke|we want|websi*|website
-2 wedding at|week so|weeke*|weekend ?|weekend of|wegen der|weihnachtsferien|weil ich|weiss|weiss ich
-2 well ?|wenn die|wenn es|west|what are|what do|whats|whatsapp|when :|when it|when they|when we
-2 where do|which|while|while i|whitc*|whitcombe|who could|whole|whose|wien|wife has|will be|will do
-2 will go|will have|will know|will probably|will take|williams|willing|willing to|wing|winter ?
-2 wir brauchten|wir die|wir eine|wir im|wir machen|wir mochten|wir schauen|wir spielen|wird am
-2 wird das|with <number>|with no|with one|with us|with you|within <number>|woking|wollen wir
-2 wondering what|wood|worden|work and|work with|worktops|worth it|would <number>|would <weekday>
-2 would ask|would bring|would ever|would go|would hate|would sooner|would suit|write|writing a
-2 wurde gern|y all|y el|y no|y queremos|y quisieramos|y sin|y ya|yamaha|ye|year and|year i|year of
-2 year olds|years ago|years at|years with|yellow|yes please|yet and|yet he|you able|you accept
-2 you also|you available|you give|you handle|you like|you on|you recommend|you run|you say|you still
-2 you suggest|you teach|you the|youngest|your account|your business|your office|your page|your people
-2 your rates|your site|your time|yours|zeigen|zeit ?|zona|zu|zu euch|zugang|zum jahreswechsel|zuruck
-3 ! we|: <number>|: bit|: les|: un|: we|<asks for support of a good cause or a study>|<coin> a
-3 <coin> por|<comes from the press>|<few> en|<few> oder|<few> to|<is still considering>|<month> after
-3 <month> before|<month> ca|<month> do|<month> en|<month> for|<month> frei|<month> hola|<month> le
-3 <month> need|<month> next|<month> on|<month> or|<month> pero|<month> por|<month> que|<month> so
-3 <month> un|<month> une|<number> <month>|<number> at|<number> avec|<number> bed|<number> by
-3 <number> chaises|<number> de|<number> dec|<number> der|<number> dias|<number> from|<number> has
-3 <number> hour|<number> jahren|<number> last|<number> meter|<number> metres|<number> no|<number> nous
-3 <number> nov|<number> pages|<number> personen|<number> personnes|<number> places|<number> please
-3 <number> pour|<number> quadratmeter|<number> so|<number> sq|<number> tengo|<number> vielleicht
-3 <number> with|<number> would|<number> years|<number> zu|<offers services of its own>|<other 1>
-3 <promises growth or money>|<spam 2>|<spam 3>|<speaks for an organisation>
-3 <speaks of your business as a market>|<wants 2>|<weekday> <few>|<weekday> am|<weekday> avant
-3 <weekday> avec|<weekday> could|<weekday> fruh|<weekday> he|<weekday> os|<weekday> si|<weekday> week
-3 <weekday> with|<wishes book>|<wishes call>|<wishes price>|<wishes quote>|<within 120>|<within 14>
-3 <within 210>|? ?|? asking|? es|? estoy|? if|? il|? j|? just|? kids|? mi|? nous|? o|? si|? solo|? son
-3 ? there|?$|^ <number> of|^ apres|^ been|^ been thinking|^ bin|^ bjr|^ boiler|^ bonjour j
-3 ^ bonjour notre|^ buenas el|^ ca|^ completion|^ con|^ could you|^ dad|^ desde|^ do u|^ earn
-3 ^ estimada|^ estimado|^ final|^ fur die|^ guten abend|^ habt|^ habt ihr|^ he|^ hello we|^ hi do
-3 ^ hi there|^ hola soy|^ i do|^ i live|^ i would|^ ich schreibe|^ im <month>|^ maman|^ meine
-3 ^ mi hija|^ mon fils|^ my daughter|^ my mother|^ my sister|^ nos casamos|^ not sure|^ notice|^ notre
-3 ^ sale|^ sehr geehrter|^ si|^ someone|^ somos una|^ the ash|^ this|^ unser sohn|^ ustedes|^ votre
-3 ^ votre colis|^ vous prenez|^ we move|^ what|^ what s|^ wir haben|^ wir heiraten|^ wir nehmen|^ y
-3 ^ y a|^ yes|a alguien|a baby|a ce|a chat|a couple|a date|a day|a deposit|a field|a gas|a head
-3 a hedge|a list|a long|a lyon|a m|a pipe|a price|a quelqu|a saint|a student|a tiny|a tout|a trailer
-3 a tree|a une|ab <month>|ab und|aber ich|abonn*|about|about a|about forty|about thirty|acabamos
-3 acabamos de|accept your|accepteriez|accepteriez vous|accom*|accounts|achete|acheter|across my
-3 act for|acta|actua*|actually|adent*|adentro|adjoi*|administracion|adopt*|adultes|advan*|advis*
-3 after <number>|after xmas|after*|agenc*|ai <number>|ai fait|ai une|ai vu|aid|aime|aimerais|aimerait
-3 ait|aktue*|al lado|al mes|algo para|alguien que|all <number>|all tomorrow|all week|alla|alli|allow
-3 alrig*|alright|als|alt|alter|alto|altona|aluminio|am a|am an|am asking|am at|am besten|am getting
-3 am liebsten|am number|am off|am the|am wochenende|ambas*|ami|amigas|amigo|amt|an electric|an offer
-3 an oil|and a|and about|and am|and back|and can|and has|and have|and if|and just|and no|and pay
-3 and says|and she|and that|and what|and you|and your|ander*|andere|anfang|angebote|angestellte
-3 annee prochaine|ano|anos y|ans a|ans de|ans il|answers|antes|antes de|antrag|antwort|antworten|any
-3 anything at|anything for|apren*|apres les|architecte|ardoi*|are best|are having|are moving
-3 are putting|are thinking|are you|are your|area|around <number>|arrive|as it|as last|as your|aside
-3 ask|ask for|ask your|assis*|at|at all|at home|at my|at our|at ours|at st|at your|ateli*|atelier
-3 attaquer|attention|au|au moins|auch|aucti*|auction|auf <few>|auftrage|aunque sea|aurais|ausma*|aussi
-3 autop*|autour de|autour du|autumn <number>|avant <number>|avant l|avec l|avec vous|ay|ayunt*
-3 ayuntamiento|azul|bach|back and|baja|ballon|ballp*|ballpark|bank details|barba*|barbe*|barn|barri*
-3 basket|bateau|bauja*|baujahr|baujahr <number>|be able|be done|be grateful|be in|be out|beat|beauf*
-3 bed detached|bed flat|bedmi*|bedminster|been like|been thinking|bees|before they|before we|begla*
-3 behind|behind the|bei der|bei ihnen|bei mir|beide|bell|ben|berat*|berater|beside|besoin d|bespr*
-3 bestatigen sie|beste|besteht|besten|beton*|better than|bien ?|bieten|bieten sie|big if|bin <number>
-3 birth|bis|bis ende|bis zum|bit example|bitten|bitten um|bj|bj <number>|bjr|boat|boda de|bodas|boiler
-3 bonjour j|bonjour notre|bono|book us|bout|bout de|boxes of|boyfr*|boyfriend|brief*|bring them
-3 bringe ich|brist*|bristol|bruns*|budget is|buenas|buenas el|buscamos|button|buying|by next|by then
-3 ca se|caduca|calen*|camion|camionnette|campa*|can come|can do|can pay|can send|can start|canada
-3 canci*|candi*|candidature|cap|capaz|carav*|caravan|cardi*|carne|carre*|casa en|casam*|casamos
-3 casamos el|cash or|casi|casino|caste*|casti*|castle|catal*|cater*|catering|ce genre|ce moment|ceili*
-3 cela se|celeb*|celia*|cello|centre|certificado de|cette annee|chaises|chalet|chant*|chaque annee
-3 charge for|chat|chaude|chauffe|chauffe eau|cheaper|checked|chemi*|cheque|cherche des|cherche un
-3 cherchons|chez|chf|chf <number>|chica*|chicago|chiff*|child|chiqu*|choir|choose|choses|ci|cierre
-3 civil|clerk|click|cliente|clientes|co|cockt*|collar|collecting|college|combien la|combien une
-3 come <weekday>|come ?|come and|comida de|coming through|comis*|commencer|commission|como el|company
-3 compare|compe*|complete|comprador|comprar|compras|compras ?|comptable|compte|compu*|con <few>|con la
-3 con nosotros|con ustedes|concu*|conductor|conduit|confirm your|consent|consultant|contact|contractor
-3 contrat|conversion|coope*|copro*|corta*|corte|cosec*|costa*|costaria|cotiz*|cotta*|cottage|county
-3 couple of|couri*|cours*|courses|couvr*|covers|crack*|cracked|credit|cuadra|cualquier dia|cuando
-3 cuantas|cuanto|cuanto cuesta|cuare*|cuarenta|cuarto de|cuisi*|culture|cumple <number>
-3 cumplo <number>|curiosite|curious|currently|curso|d apres|d enfants|d identite|da ich|da zeit|dach
-3 dad|damage|das auto|das bei|das haus|das ist|dass er|dass sie|date <number>|dauert|daughter has
-3 day before|day next|de al|de ano|de bain|de baja|de ca|de casa|de large|de midi|de navidad
-3 de precios|dear|decent|decided to|decidme|decir|del|del colegio|demar*|demenage|denken an|denn so
-3 dentista|depar*|depart|depla*|deplacer|depose|deposito|depuis <few>|der antrag|dernier|derze*
-3 derzeit|des annees|des pieces|desks|despa*|despacho|dessi*|dessine|desso*|dessous|detac*|detached
-3 detai*|details|devant chez|devel*|devis|did my|die hand|die kleine|die wohnung|digame|dining
-3 direccion|discussed|disse*|dizai*|dizaine|dj|dm|do|do all|do any|do if|do people|do something
-3 do they|do with|documents|does a|does one|does your|dog|dogs|doing a|doing it|domain|donde se
-3 done and|doute|down in|downs*|downstairs|dpe|draus*|draussen|drawings|drone|druber|du|du salon|ducha
-3 dueno|durft|durfte|earliest|early|early next|earn|eat|eau chaude|echan*|echel*|echelle|edifi*
-3 edificio|egal|ehren*|eiche|eigentlich auch|eigentlich noch|eile|eilt nicht|ein paar|eine firma
-3 eine stunde|eines|el bano|el curso|el escaparate|el medico|el piso|el precio|eleva*|eleven years
-3 embaj*|emil|empfa*|empieza|employed|employer|empty|en a|en face|en ligne|en piece|en su|en toda
-3 en zapopan|encore le|end|end terrace|engaged|engli*|enlev*|ensen*|entendu|entra*|entre|entre <few>
-3 entree|entregar|entreprise|entsc*|entschieden|envir*|environ|envoy*|envoyer|erhal*|erhalten|errei*
-3 erst nach|es bei|es ist|escap*|escaparate|escri*|escribo|eso lo|esposo|essayer|essen|est jouable
-3 est pas|est passe|esta con|esta en|este <weekday>|estimado|estimate|estudio|estufa|et ca|et de|et ma
-3 et ne|et on|et si|et soir|etablissement|etage|etoil*|etoiles|euch der|even possible|evenings|ever do
-3 ever let|every day|everything|evide*|ex|exactement|expec*|experience|exten*|faceb*|facebook|fahrt
-3 fait <number>|familie|fancy|farm|faudra|faudrait une|faut il|faut quelqu|faut un|fee ?|feet|fera
-3 fest|festgelegt|fetch|fete|fetes|feuer*|feuerwehr|fiche|fiest*|fiestas|figure|files|film|finde
-3 fines de|fini|firma|fixe|flach*|flat|flat in|flat on|flexibel|floor|floor in|flowe*|flush*|fois c
-3 folded|follo*|followers|fond|fondo|font|for a|for about|for his|for now|formule|fotografin|fox
-3 frage*|fragebogen|francais|free on|frei|fri <number>|fridge|frien*|from <few>|from <month>
-3 from <weekday>|from here|from home|from the|fue|fuera|fur den|fur ein|fur uns|furni*|ganz ohne
-3 garage door|garage roof|garde|garden|gardez|garten|gasten|geburtstag|geehrter|geehrter herr|geerbt
-3 gehe|geld|gemac*|gemacht|gemel*|gemma|genui*|gern einen|gesetzt|gestell|gesti*|get <number>|get them
-3 getafe|getti*|getting|getting married|girls|go on|goes|goes on|gone and|gone for|good for|got a
-3 gratis|gratu*|gravi*|graz|gross*|ground|grow|grundsatzlich|grupo de|grusse|guada*|guita*|guitar
-3 gutsc*|gym|habe <few>|haben <number>|haben uns|habite|habria|hacer un|haces|haciendo|hagan|haie
-3 happen|happens|harian|has come|has to|hasta <month>|hat gestern|hat uns|hatt|hatten gern|hause
-3 have agreed|have all|have around|have decided|have got|have had|have lived|have moved|have seen
-3 have your|having|he s|he will|head|health|hear|heira*|hello we|help me|help with|her round|here till
-3 herst*|hersteller|heuer|heute <number>|hi do|hi i|hi there|hi we|hijos|hinter|hinter der|hip|hire
-3 hoch|hochs*|hochz*|hola soy|holid*|home show|homep*|homepage|hones*|honestly|honor*|hope|hora y
-3 horaires|horita|horse|hospice|hour at|house and|houses|how|how does|how long|how soon|i am|i leave
-3 i live|i may|i run|i say|ich|ich konnte|ich schreibe|ich sie|ich suche|ich weiss|ideen|ident*
-3 identite|if that|if the|if you|ihnen|ihr am|ihr da|ihr konto|ihrer|il aura|il se|ils|im|im monat
-3 im neuen|im rahmen|impos*|in <few>|in <number>|in an|in both|in ihrer|in late|in time|in tomorrow
-3 including|incluye|indiv*|information|insta|installer|instant|insti*|insured|insurer|inten*
-3 interessiert|interest|internet|interpreter|interview|irgendwo|is <few>|is <number>|is and|is at
-3 is attached|is from|is going|is having|is on|is one|ist da|ist vorhanden|it and|it as|it ever
-3 it over|it this|it what|it would|itali*|ive|j aimerais|j habite|jahres|je commence|je demenage|je le
-3 je passer|je prefere|je t|jeman*|jemanden|jemanden fur|jette|jugen*|jusqu|just moved|kapaz*
-3 kapazitat|kasse|kennen|kennen sie|keybo*|keyboard|kg|kids are|kindly advise|kit|kitchen of|klasse
-3 knee|knie|knock*|knocked|know i|know what|komme|kommen|konto|kontr*|konze*|kosten <number>
-3 l <number>|l affiche|l an|l ancien|l annee|l architecte|l avance|l ecole|l instant|la ?|la banera
-3 la compania|la cuadra|la de|la direccion|la empresa|la foto|la licencia|la llave|la question
-3 la vallee|labra*|labrador|laisser|lamp|landi*|landing|lands|lane|lang|lang ist|lapsed|lapto*|laptops
-3 las seis|lassen und|last nite|last year|laura|law|law has|le <weekday>|le chauffe|le devis|le faire
-3 le moment|le nom|le plus|le tarif|le temps|lead|legal|leipz*|leipzig|leith|lejos|les fetes|les gens
-3 less|lessons for|let|letztes|letztes jahr|level <number>|licencia|licht|liebs*|liebsten|liefern
-3 like <number>|like it|like that|like the|like you|like your|like yours|likes|lined|lined up|link
-3 list attached|lista|live at|lived|living|livra*|livraison|llave|llp|llueve|lo hacemos|local|local de
-3 loin|lokal*|long and|look at|looki*|looking|looking for|losen|love|ls|luego|lui|lunch for|lying in
-3 ma soeur|macht|maestro|mailb*|mailbox|mairie|mais elle|mais il|mais le|maison a|man den|managing
-3 manej*|manejan|manga|mano|mante*|marido|marque|married|married on|mas|mas pero|maste*|masterarbeit
-3 matricula|maybe next|me how|me pagan|me parece|me what|media*|medic*|medico|meet|mein bruder
-3 mein vater|meine masterarbeit|memoi*|memoire|menti*|merca*|merci de|mes|mes parents|met|mettre
-3 mi <month>|mi esposo|mi marido|mi padre|mi papa|miedo*|mient*|mientras|mind|minib*|minibus|minuit
-3 minute|mira|miran*|mirando|mit was|mitad de|moglich|moi meme|mois|moment la|monat|montrer|moody
-3 mooring|morgen oder|morning ?|morning it|morning please|mortg*|mortgage|mother in|motor*|move a
-3 move to|movem*|muest*|muestra|muestras|munic*|music|musst*|my cousin|my dad|my drive|my friend
-3 my neighbour|my parents|my sisters|nach|nach <few>|nach <number>|nach der|nachbarn|nachste|nacht*
-3 nada de|naturlich|navid*|navidad|ne suis|neben*|nebenan|need|need a|need about|need from|need you
-3 nehmt|nehmt ihr|nein|neith*|neither|neue auftrage|neuen jahr|neues|never been|next ?|next autumn|ni
-3 ni siquiera|nicht der|nights|nite|niveau|no entiendo|no hay|no me|no money|no panic|no puede|no rush
-3 no tengo|nobody can|noch im|noch zu|none|none of|norwi*|norwich|nos|nos <number>|nos casamos|nos han
-3 not be|not do|not go|not in|not is|not need|notif*|notre|nous|nous ne|nous pensons|nouvelle|now ?
-3 nuest*|nur die|nur um|o el|o sea|ob man|ob sie|octav*|octavia|ocupa*|oder <month>|oder ist
-3 oder ubermorgen|of everything|of our|off <number>|off me|off the|offer*|offered|offic*|officer|ohne
-3 oil change|okay|olds|on an|on and|on cherche|on en|on est|on facebook|on l|on our|on reve|on s
-3 on this|on us|on verra|on voudrait|on what|one <number>|one for|one off|one wheelchair|one who|ones
-3 only if|onze|opcio*|opciones|oppos*|or anything|or fri|or rather|or would|ordnu*|organ*|original
-3 others|otono|otros|ou|ou la|ou on|ouest|ought|our bathroom|our client|our fence|our new
-3 our solicitor|ours|out ?|out a|out at|out to|over|over a|own|owner|pa|pack|packa*|package|pagan
-3 pagin*|paginas|pague <number>|paiem*|paiement|panic|papa|papel*|papers|papie*|papiers|par mois
-3 par semaine|para|para los|para que|parec*|paren*|parents|parfait je|parki*|parking|parks|parle
-3 parta*|partenaires|partir du|partn*|partners|pas besoin|pas d|pas du|paso por|passat|passe*|passer
-3 passer vous|passive|pastel|patch|patients|patro*|pavem*|pavement|pay when|pelo|penal*|pendi*
-3 pensando|penso*|pensons|people for|people in|people who|permiso|permission|pero no|perri*|pesa|peur
-3 peux la|peux venir|photographer|photographer for|photographers|physi*|piano|piano and|piano de
-3 pick it|piden|piece jointe|pieces|pilar|pine|pipe|piso|piso en|pisos|place|planc*|plane|planen
-3 plann*|planned|planner|plans|plantas|plate|plates|plazas|please call|please confirm|please find
-3 please go|plumb*|podca*|podcast|polish|pond|pool|por cuanto|por eso|por los|por mi|por persona
-3 por su|port|portf*|portfolio|portu*|possible|post|post and|pot|pour|pour <month>|pour ca|pour des
-3 pour nous|pour un|pouvo*|praxis|preci*|preise|preislich|pres|present|presenter|presently|presq*
-3 presque|prest*|presupuesto|prevo*|prevue|price|price of|prisa con|priva*|prive|proba*|probably
-3 problem|professionnelle|property|propose|propr*|publi*|public|puede venir|puerta de|puis|puis je
-3 purch*|put up|putti*|putting|putting it|pv|q|quadr*|quadratmeter|quand|quand il|quartier|que los
-3 que tiene|que viene|quels|queremos que|querr*|qui|quier*|rader|radio|rather|rather than|raum|rd
-3 reach|readi*|reading|ready to|reason|recht|recht*|recibir|recor*|references|regarde|region|regular
-3 reich*|reichen|reins*|relea*|remittance|remov*|renco*|rennes|repair|repas|replace|reply within
-3 represente|reque*|request|requi*|rescue|resid*|respe*|respond|resse*|resso*|retra*|return the
-3 returns|revie*|ridge|rien ?|right now|ring me|ring the|ringing round|risk|river|rolled in|roman
-3 ronda|roof and|roofer|room for|rooms|roto|rough*|roughly|roule|royal|rue|rue de|run the|rush|rush at
-3 s <few>|s <weekday>|s about|s and|s at|s back|s from|s had|s my|s name|s no|s only|sacar|sachen|sait
-3 sale mas|salfo*|salford|salir|salle de|samme*|sammeln|sampl*|sandw*|sandwiches|sandwiches and
-3 sans doute|santa|sat <number>|savoir si|says you|scaffold|schat*|sched*|schedule|schicken sie|schil*
-3 schla*|schmi*|schon einmal|schon mal|schra*|schreibe|schreibe fur|schule|scoot*|se casa|se le|se me
-3 seat|second hand|section|secure|see it|see what|seeing|seem|seem to|seguidores|sehr geehrter
-3 seit jahren|self|self employed|sell|semai*|semaines|semana|semana santa|semes*|semester|senci*
-3 send me|send the|senora|serian|serie|series|seront|seul|sever*|several|shamp*|she will|shelf|shop on
-3 shot|show|showe*|showers|shutt*|si|si algun|si elle|si es|si je|si lo|si vous|sich das|side is|sides
-3 sie|sie an|sie den|sie ein|sie gern|sie ihre|sie mal|sie so|signed for|signer|signs|silly|silver
-3 simple curiosite|since last|siqui*|siquiera|sir|sisters|site|sits|size|skoda octavia|sleep*|sleeping
-3 so|so <number>|so not|so that|so there|so weit|sobald|socie*|soit fait|solar*|soll im|someb*
-3 somebody|somebody in|somebody s|somebody to|someone come|someone to|something|sometime
-3 somos <number>|son <number>|sort de|sorti*|souha*|soy|spani*|speci*|spend|spend*|spiel*|sq|square
-3 stadt|stamm*|stand|stand*|start|start with|starts|station|steht seit|stell*|stripped|stude*|student
-3 studi*|studio|study|stund*|sturm|succe*|suffit|suis la|suis pas|suits|sum|supply|sur l|sur la
-3 sur mon|surveyor|sweep|tagen|talk|talked|tambi*|tambien|tanne*|tant|tarifa|tbh|tea and|team of|tela
-3 tell us|telly|temas|temporary|tenants|tendr*|tenem*|tenemos|tener*|tenga*|tengo que|tengo un|tente
-3 tercero|termine|terms and|terra*|terrace in|terre|testa*|testament|th as|th at|th i|than i|that day
-3 that has|that what|that you|the a|the attached|the books|the building|the cheapest|the children
-3 the chimney|the contract|the date|the drive|the earliest|the fee|the field|the firm|the home
-3 the hospital|the job|the lane|the lot|the pavement|the phone|the sort|the window|the winter|the yard
-3 them a|them on|there anything|there i|these days|they are|they do|they said|they will|thing tomorrow
-3 think he|think*|thinking|thinking about|thinking of|this ?|this afternoon|this letter|this year
-3 those or|though i|thous*|through our|thurs|thurs or|tied|tiefb*|tiene un|till|tiny|tipo|tlaqu*
-3 tlaquepaque|to <weekday>|to about|to answer|to begin|to bring|to buy|to come|to help|to keep
-3 to measure|to replace|to show|to sign|to speak|to talk|to that|to you|toca|todavia no|todos los
-3 toilet|top <number>|torre*|touch*|touche|town|trabajais|trabajamos|trabajo en|trainer|tranc*
-3 translated|traumen|travaillez|tree|trip|trou|truck|trust|tub|tune|turning|turning <number>|turnos
-3 type|u do|uber die|uberall|uberhaupt ?|uberm*|ubermorgen|ubernehmen|um die|un <number>|un ano
-3 un bono|un cafe|un de|un grand|un moment|un perro|un piano|un piso|un poco|una|una casa|una horita
-3 und haben|und hatten|und muss|und suche|und suchen|und wie|under*|underneath|une dizaine|une heure
-3 une vingtaine|unos <number>|uns|unser|unser sohn|unter|unterschrieben|until the|up at|up in|up is
-3 uprig*|us <few>|us an|us for|usted*|ustedes|ustedes ?|usual|utili*|valide|vallee|valor*|vans|vater
-3 velos pour|vemos|vende|vende*|vendr*|verano|verdi*|verkaufen|verla*|verlo|versa*|veuil*|veuillez
-3 veut|veux|video|video*|vidrio|viend*|viendo|viene bien|vient de|vieux|village hall|ville*
-3 villeurbanne|vingt|vingt*|vingtaine|visita|vit|vitrine|vivim*|vivimos|vivimos en|voir|voisin a|voit
-3 voitu*|voiture|von|von meinem|vor dem|vorbei|vorke*|vorkenntnisse|vorschlag|vorst*|vorstand|vos
-3 votre colis|votre fiche|votre page|votre site|votre ville|voulez vous|vous de|vous ne|vous une
-3 vous venez|voyant|vrai|vuest*|vuestro|waiti*|waiting|waiting list|want them|ware|ware das|was fur
-3 was nehmt|wash|we can|we come|we do|we had|we might|we move|we rent|web|weddi*|wedding|week|week ?
-3 week i|week of|week to|weekdays|weit|weiter|welchem|wer|werden <number>|what|what have|what i
-3 what you|whate*|whatever|whatsoever|wheel|wheels|which would|which*|whichever|whitby|who|who have
-3 who is|whole*|wie|will bring|will drop|will need|will you|willi*|wind|winte*|wir auch|wir ein
-3 wir einen|wir gleich|wir haben|wir heiraten|wir liefern|wir nehmen|wir nicht|wir sammeln|wir wohnen
-3 wird|with|with this|within reason|within the|without a|wochenende|wohnen|wollen im|wondered what
-3 wooden|work ?|worth a|would the|would u|would want|would your|wrist|write to|writi*|writing|wurd
-3 wurd gern|wurde|y como|y dice|y esta|y hasta|y las|y lo|y vivo|ya se|yards|year <number>|year after
-3 years and|years on|yew|york|you act|you allow|you are|you come|you ever|you have|you know|you make
-3 you only|you or|you please|you quote|you to|your area|your firm|your kind|your mailbox|your name
-3 your price|your quote|your way|your website|your window|yours ?|yours is|yrs|zahl|zahle|zahlen
-3 zapop*|zapopan|zarag*|zaragoza|ziegel|ziehen|zu hause|zu uns|zufah*|zufahrt|zum <number>|zusti*
-3 zwanz*|zwanzig|zweim*|zweimal
-4 ! on|%|: <weekday>|<compares prices>|<few> ans|<few> bed|<few> cats|<few> on|<few> ou|<few> people
-4 <few> velos|<has the words of the press or of a study>|<is other>|<month> <number>|<month> <weekday>
-4 <month> cuando|<month> del|<month> in|<month> muss|<month> o|<month> und|<number> %
-4 <number> <number>|<number> and|<number> anos|<number> could|<number> gaste|<number> grad
-4 <number> guests|<number> il|<number> jan|<number> just|<number> kg|<number> kids|<number> leute
-4 <number> min|<number> mois|<number> o|<number> pero|<number> r|<number> s|<number> stock|<number> un
-4 <number> yrs|<weekday> ?|<weekday> evening|<weekday> midi|<weekday> mornings|<weekday> or
-4 <wishes information>|? bin|? elle|? it|? my|? nos|? one|? tengo|? un|? wir|^ <weekday>|^ bonjour !
-4 ^ bonjour nous|^ buenas|^ can you|^ che|^ der|^ en la|^ estoy en|^ fur|^ greetings|^ half|^ half the
-4 ^ hallo ich|^ hallo wir|^ hay|^ hi i|^ hola|^ in|^ is the|^ je sors|^ me gustaria|^ new|^ no rush
-4 ^ our|^ salut|^ tenemos|^ there|^ there are|^ vor|^ vor <few>|^ was kosten|^ was kostet|^ water
-4 ^ wir|^ would|a <few>|a <number>|a boat|a box|a cuanto|a finales|a friend|a lo|a new|a que|a quote
-4 a small|a su|a wedding|ab <weekday>|ab wann|abgebrochen|abholen|able|able to|about <number>|acaba*
-4 acaso|accepte|access|across|act|addresses|adult*|advise|after next|agent|ahora|ahori*|ahorita
-4 ai besoin|al frances|algo|algo asi|algun dia|all evening|all my|all of|allerdings|am retired
-4 am writing|amazi*|amazing|an einem|ancho|ancien|and his|and tell|and we|anhan*|anhanger|annees
-4 anoche|ans en|answe*|anthr*|antwo*|anybo*|anybody|anzahlung|apart*|apartment|appart|apply|arbeiten
-4 are at|are doing|are getting|are not|as you|asi ?|assez|at last|at the|at work|auf ?|auf ein
-4 aufstellen|aura|aussi les|autom*|autor*|auxil*|av|avail*|available|baby|bache|backed|bad|balco*
-4 balcony|banera|barato|barrio|basem*|basement|bathroom ?|baustelle|bauti*|bautizo|be at|be with
-4 beauc*|beaucoup|because the|before <number>|before that|before the|begin|begin*|beginner|beige
-4 berge*|best|betri*|betriebe|bezah*|bien con|bien que|bitte um|board*|boarded|boards|bodas de
-4 bonjour !|bonjour nous|books|bouge|bras|brauc*|brauche ich|brauchen wir|brauchten|brigade|bringe|bs
-4 bs <number>|budget :|bueno|built|bunga*|bungalow|busca*|busin*|business|by|by <number>|ca <number>
-4 ca coute|cajas|cake for|call out|camar*|cambiar|can bring|can drop|carnet|cars|casa y|casas|casi no
-4 casse*|cat|cats|cauti*|caution|cave|ce n|cellar|cerem*|ceremony|certificado|cette semaine|chain
-4 chambres|changer|charge|chauf*|che|cheapest|chez moi|clases|class*|closed|club|coinc*|colis|collect
-4 combi*|combien|combien ?|come|come for|come out|coming up|como se|compania|comun*|con|con algo
-4 con las|con lo|con quien|conna*|conoc*|conocer|consi*|consulta|conve*|convi*|cost|could be|could i
-4 could it|could you|coupe|courant|cousin|ct|cuant*|cultu*|cumple|cumplo|curre*|cv|d en|dann|dar|darf
-4 data|datos|daughters|day|dazu|de cote|de eso|de l|de mis|de momento|de notre|de pie|de un|de ville
-4 dec|decidido|decis|decor*|defin*|dejarles|demen*|denn|departamento|depen*|deposer|depuis <number>
-4 der garage|der woche|desde <month>|despu*|despues|despues de|deuts*|deutsch|dia me|diario|direction
-4 diseno|disponible|dit de|dites|dites moi|do on|do that|docum*|double|dried|dring*|dringend|drinks
-4 drive*|drop off|dublin|dusche|e|easter|eigentlich|einba*|eine freundin|eins|einze*|either
-4 el certificado|el coche|el diseno|el metro|el presupuesto|electric|ella|empie*|empre*|empresa
-4 en primavera|en vuestra|encon*|ende|ende <month>|ends|engag*|english|entera ?|entrego|es de|es geht
-4 es solo|escalera|est dans|est en|est pour|estamos en|estud*|et <few>|et <number>|etabl*|ever|exper*
-4 extra*|facha*|fahr|faire un|fais|fait pour|fast|faut|feb|fecha|fee|feed|feier|fence|festg*|fiat
-4 final de|finales|fines|firm has|first ?|first one|fit|flies|folle*|for their|for your|forty|frage :
-4 franc*|freel*|freelance|freez*|freundin|frigo|frio|from a|front|fruhe*|fruhestens|ft|funer*|funeral
-4 furgo*|furgoneta|ganzen tag|garage|gas|gather|gebra*|gebur*|gefal*|gefallen|gefallt|gehen|gemeinde
-4 geneve|gente|gerade|gern|gern ein|geset*|gespr*|gesprach|get|gibt|go|go ahead|go with|going|google
-4 grad|grados|greet*|greetings|grosse|groupe|guests|gusta*|gustaria|gutter|hab noch|haben ?|haben noch
-4 habla*|hace <number>|hacen|hacer una|hago|halb|hallo ich|hallo wir|hangen|has just|has left
-4 hatten wir|haupt*|haus|have it|have one|have read|having a|hay|he has|he visto|he wants|heiraten
-4 heures|heut|hierm*|hiermit|hinte*|hinten|hola|horai*|hort|hospi*|hour|http :|hundi*|i a|i gather
-4 i get|i must|i need|i saw|i work|i write|ich an|ich brauche|ich frage|ich noch|ich soll|idea|if not
-4 if someone|ihr eigentlich|ihren|ikea|il n|il s|il vous|ill|im fruhjahr|im haus|immed*|in before
-4 in case|in der|in ruhe|inspe*|inspection|inter*|interesse|into my|irs|is fine|is ok|is up|ist am
-4 ist in|ist jetzt|it costs|it goes|it how|it needs|it up|it worth|izqui*|jahr|je la|je prends
-4 je regarde|je sors|je souhaite|jeden|jeden tag|jeder*|jederzeit|jemanden der|journ*|judge|just being
-4 kann|kann ich|keine|kindly|kirch*|kleine|kleines|koffe*|koln|koste*|kostet|kriegen|kundi*|kundigung
-4 kunst*|kurze|la <number>|la cave|la entrada|la maison|la obra|la pena|la presente|la puerta|la una
-4 la universidad|la vecina|lagos|landl*|landlord|las <few>|last done|late <month>|lavad*|lawn|le seul
-4 lectu*|left the|lesso*|lessons|letti*|letting|letzt*|leur|libres|like ?|linda|linde*|list|list ?
-4 listed|little one|livrer|livrer a|lo mejor|lo paso|locataires|logo|look like|los <number>|louez
-4 love to|low|lunch*|lunchtime|lying|m de|m wide|ma femme|machen|machen lassen|macht ihr|maest*
-4 mais vous|maison de|make the|mal einen|maler|maman|man|man bei|manana ?|manda*|mande*|marche
-4 mas adelante|mas barato|masse|maybe <number>|me apunto|me by|me decis|me pide|me va|me you|medio
-4 meist*|melde|metre|metros de|might|min|minds|mis papas|mittag|mocht*|mochten|mocks|moglichst|moi
-4 moi je|momen*|momento|mon fils|money|moori*|morgen fruh|mornings|most|much|much is|muss im|my garage
-4 my son|nachr*|nachstes|nachstes jahr|near|necesitamos|need an|need it|need the|nehmen sie|neighbour
-4 nevera|next|next <weekday>|next door|nietos|night and|no date|no need|no tenemos|noch <few>|noch gar
-4 noir|nomas|norma*|normally|nos gustaria|not to|nota|nous dire|nous nous|nuestro|nuit|numero|nunca
-4 o de|o en|o no|o solo|oak|ob|obra|occup*|oder doch|of <number>|of these|of thing|ojo|olivos|on me
-4 one day|one small|ones ?|ones in|only <number>|onto|onto the|opa|openi*|or <number>|or <weekday>
-4 or only|or tomorrow|origi*|oro|ort|ostern|otras|ou <few>|ou <weekday>|our school|ouverts le|ouvrir
-4 over <coin>|over from|owners|pacientes|paga|pages|panels|papas|par la|par virement|para mi
-4 para tener|pare|parece|parfa*|parfait|parte*|partes|particular|pas trop|pasada|pasil*|pasillo
-4 pastilla|patient|pay the|peint*|penche|pensa*|pensaba|pensi*|pension|people|people normally|per post
-4 permi*|perso*|persona|perth|peut etre|pfleg*|piedra|pis|place on|place pour|plata|plati*|play
-4 please tell|plus cher|pneu|poco|podria|por <number>|por nosotros|posit*|possi*|possible ?|possibly
-4 pour nos|pract*|prefere|preis*|prend|price and|price list|prima*|primavera|primero|probar|probe
-4 probe*|profe*|proje*|project|prome*|prope*|propi*|proposal|puedes|puedo|puedo dejar|quali*
-4 quand vous|que a|que con|que quelqu|que quiero|que teneis|que tu|que vous|quelq*|quiere|quiet|quotes
-4 rates|read your|rear|recevez|recommended|refle*|regen|register|regul*|rehab*|reicht|reihe*|relat*
-4 rembo*|rep|repeindre|repor*|respo*|resta*|retired|retires|retour|retraite|retur*|rezept|rib|rolled
-4 round|ruban|run a|s <number>|s a|s bei|s wind|saber|sage|saint|sale or|salen|salgo|salida|salut|san
-4 saw a|scaff*|schauen|schli*|schlo*|schlu*|schnee|schwe*|sea|secti*|semaine ?|send us|seria*|seriamos
-4 served|sevil*|shape|share|sheep|shelt*|showr*|showroom|si acaso|si le|si un|sich bei|side of|sie bei
-4 sie da|sie sich|sillas|since yesterday|sind sie|sinon|siste*|skept*|so <month>|soeur|solar|some time
-4 somet*|something for|sors|sous <number>|south|speak|spring and|stadt*|stairs|standesamt|start ?
-4 stati*|stay|steh|steht in|stock|stock ohne|story|strip|strip*|such|sugge*|suis a|surve*|survey
-4 swall*|t il|table*|tableau|tables|tag mein|take the|tan|tango|tank|tape|tardes|taxi|tempo*|tenan*
-4 tener una|termi*|terre*|terreno|texte|th <number>|the ash|the baby|the chain|the council|the deposit
-4 the file|the joint|the landlord|the letter|the moment|the money|the retainer|the road|the showroom
-4 the year|them in|then ?|thing i|thirty|this <weekday>|throu*|through|tia|tiene <number>|tiene el
-4 tient|til|till the|timber|time before|time do|titulo|to <coin>|to apply|to register|to take|to use
-4 todav*|todavia|today or|toit|told me|tomorrow at|tomorrow morning|trabajo de|tract*|tractor|trade
-4 tradi*|trading|train*|trasl*|traum*|trock*|trocken|trouver|turni*|tus|tut|twenty|un buffet|un carton
-4 un escalier|un groupe|un jour|un pour|un presupuesto|una hora|unas <number>|und|und <number>|und wir
-4 une|une idee|universidad|universidad de|unsere|unseren|unter*|up ?|up for|us ?|us how|us i|use|usted
-4 usual*|usually|vais|valley|varias|vecina|vegetal|velos|velos de|ventanas|ver si|verbi*|verei*|verem*
-4 veremos|vermieter|vermu*|vermutlich|viele|viell*|vielleicht|viens|vitri*|vivo en|voir ?|volun*
-4 von <number>|vor weihnachten|votre nom|vous|vous a|vous en|vous les|vous louez|vous pouvez|vuestra
-4 vuestro comedor|wait|was kosten|way and|we have|we would|wedding is|week in|week we|wegen|weight
-4 wenn|wenn ihr|wenn sie|werden|what a|whats*|who can|wide|will|willow|wir brauchen|wir s
-4 wir uberlegen|wir wollen|wissen ob|with it|with our|within|wool|worce*|worcester|work|would|would be
-4 would do|would have|would it|would you|wurden sie|y <weekday>|y con|y de|y nos|y si|ya tengo
-4 ya veremos|yard|yearly|yes to|you ?|you ask|you can|you charge|you fit|you had|you need|you start
-4 your|zeitl*|zeitlich|zip|zu haben|zu zweit|zweit|zweit*|zwisc*|zwischen|zwischen <number>
-5 ! ich|<few> <few>|<few> a|<few> bedrooms|<few> jahre|<month> and|<month> auf|<month> de|<month> i
-5 <number> ans|<number> cm|<number> d|<number> days|<number> hab|<number> invitados|<number> ish
-5 <number> kilos|<number> metros|<number> mill|<number> og|<number> personas|<number> qm|<number> rue
-5 <number> si|<number> stuck|<number> tables|<number> zimmer|<weekday> <number>|<weekday> matin
-5 <weekday> oder|<weekday> the|<wishes availability>|<words 35>|? er|? no|^ a mi|^ all|^ asdkj|^ bitte
-5 ^ cuanto|^ est|^ est ce|^ hello|^ heyy|^ hola !|^ how much|^ if|^ je me|^ mi hijo|^ necesito|^ not
-5 ^ prix|^ que tal|^ quiero|^ sehr geehrte|^ soy|^ una|^ une|^ whats|a gauche|a lawyer|a una|a van
-5 abgesagt|accep*|accord pour|adela*|adults|after new|ahead|ai <few>|algo de|allume|an ?
-5 an appointment|and <weekday>|and colour|and would|anfan*|anfangen|angebot <number>|animo|anschauen
-5 antes del|any day|anzah*|apunt*|are in|around|artis*|asap|asdkj|asi que|atend*|attic|auf <number>
-5 aunque|autumn|avant|avec les|bano|bar|baust*|berei*|besoin de|bewer*|bibli*|bin ich
-5 birth certificate|bis <number>|bishe*|blanco|bleiben|boden|bois|brauchen|bruder|budget|buyer
-5 by <month>|by <weekday>|calle|camino|camio*|can u|canic*|caniche|carro|centro|cette fois|chauffeur
-5 cheap|cheap*|cher|chimn*|chimney|chocolate|clients|cm|cobra|cobran por|come today|con mi|conducir
-5 confirm|consu*|contratar|cost ?|costs|counc*|council|coura*|cualq*|cualquier|cuesta|curio*|daft
-5 dafur|damit|dans les|date|dauer*|day but|de <few>|decid*|decide|dejar*|dejo|demain ?|den vertrag
-5 denti*|des|direc*|dispo*|do <number>|do a|do it|doing the|donde|doppe*|dormir|dran|drop|du auch|each
-5 einem|einen|einer|einig|el tejado|empez*|empezar|en un|ending|entre el|erst|es en|esperar|est bon
-5 est combien|est d|esta noche|esta semana|estoy|etes le|etes vous|etwa|etwa <number>|examp*|example
-5 exhib*|existe|faire|faites|falls|fecha :|femme|fin de|finales de|firm|flexible|form|fragen|freit*
-5 fri|friend|fruh|fur <few>|fur <number>|fur meine|furs|gaste|gateau|gehor*|gel|get to|gleich|grad im
-5 grand*|granit|grund*|grundstuck|grupo|guard*|guest|gunst*|h <number>|hatten|hatten sie|hay ninguna
-5 hay una|hello|heyy|hola !|horar*|hospital|hotel|how many|how to|hueco|huele|hurry|i could|ich mit|if
-5 ihr angebot|ihr auch|ihre|importe quelle|in all|informacion|ingles|instagram|jan|jardin|je cherche
-5 je me|just want|kaffee|kann ?|kids <number>|kinderzimmer|kitchen ceiling|kommen ?|konnte|kosten ?
-5 kumpel|kurz|la boda|la ducha|la journee|lado|las tardes|launch|le meme|libre|licence|lieferung|lift
-5 like|live|lleve|locat*|long|longu*|los sabados|lost|lust|luz|mal|manag*|manager|many|maqui*|marat*
-5 maria*|mariage|mas tarde|master|mater*|material|me animo|me faudrait|me puede|measure|meine mutter
-5 meldet|mensa*|mensaje|metres|metro|metros|mich|minim*|minimum|mitad|mogli*|moment|monte|moto
-5 much are|mutter|my wife|nachs*|natur*|neighbor|new year|next year|ni la|ningu*|ninguna|no hurry
-5 noch einen|noch nicht|noise|nos ha|not sure|oder <weekday>|of it|offer|og|old|once a|online|open
-5 open on|opening|out the|ouverts|pacie*|pair|part|passed|passer demain|pasti*|peque*|pequeno|per
-5 perce*|personal|personas en|personnes|picture|plan|por si|pour <number>|pour faire|pour le|prenez
-5 presente|price for|prix|pro|prob|puede ir|puesto|qm|quart*|quedan|quelques|queremos|quinze
-5 r <number>|raus <number>|read|recev*|recom*|refer*|retir*|rue des|ruhe|runs out|s for|s il|s not
-5 sabad*|sabados|scan|schau*|schle*|schne*|semi|serious|server|service|sevilla|she is|shop|shopp*
-5 shopping|siche*|sie auch|sign|since <month>|since i|so etwas|so it|so no|sobre|sollt*|sollten
-5 someone s|someone who|souhaite|spring|stark*|su|suche|suit|tag|taking|talki*|talking|tarde ?|tarif
-5 teach|tener|tengo <number>|terrace|the bathroom|the downstairs|the owner|this week|thru|tide|to a
-5 todo el|tomor*|tomorrow|toute la|traba*|tradu*|traigo|trava*|trop|turn|u|uber den|ubera*|uberlegen
-5 un|un mur|und <few>|und was|une place|unos|until|vamos a|varia*|variante|vaut|vecino|veget*|veinte
-5 venir manana|vermi*|violon|visit*|visitas|visto|voll|vor|vorhanden|vormi*|votre tarif|vous on
-5 vous prenez|wall|was kostet|wasser|water coming|wc|wedding <number>|weds|weekd*|weekday
-5 weekend <number>|weihnachten|what does|what it|what s|what would|which i|winter|wir gern|wir um
-5 with your|woche*|wollen|wont|works|worth|would like|would love|would that|xmas|y <few>|y la|ya lo
-5 years|yoga|you take|zeit|zimmer|zusammen
-6 <coin>|<few> jahren|<month> is|<number> <coin>|<number> au|<number> m|<number> or|<number> und
-6 <weekday> <weekday>|? c|? le|^ <number>|^ estoy|^ gruezi|^ le|^ need|^ queria|^ sehr|^ so|^ tienen
-6 ^ yo|a fence|a notre|ab|about <few>|aimer*|and need|angebot|annee|ano que|apfel*|at a|ball|bedrooms
-6 better ?|book|brauch|brauche|buy|by any|c combien|calcu*|choco*|come in|committee|dado|dan|dans un
-6 das auch|de semana|de ustedes|debor*|decided|dehors|do u|doing|eigen*|eilt|el patio|elect*|elle ne
-6 entera|este|etre|fahren|field|fix|flexi*|for an|for our|fotog*|frei ?|fuhre*|fuhrerschein|fur
-6 fur <weekday>|ganz|gibt s|grani*|granite|gruezi|haben sie|hacer*|hall|hasta <number>|have a|hold
-6 http|i send|i will|idee|il reste|impor*|importe|in die|in our|ish|je viens|je voudrais|joint|journee
-6 juste le|konnen sie|la calle|la casa|la manana|la mitad|laden|lawyer|ltd|m <number>|manana temprano
-6 maybe|mill|moulin|n importe|need someone|needs|nehmen|noche ?|o manana|of an|of your|offen|office
-6 ouver*|par de|para <number>|personen|plain|pour <few>|precio|precios|probleme|puerta|que son|queda
-6 quel est|quere*|rent|rufen sie|selber|serio*|sie ?|sie mich|snapp*|snapped|soir ?|some|sous|sowas
-6 street|suchen|tarifs|tejado|tempr*|temprano|temprano ?|that ?|the old|toi|tu|ubern*|un par|viagra
-6 ville|vivo|vorbe*|vorha*|voudrais|voudrait|voulez|vous faites|vous voulez|was wurde|weihn*|wen|wine
-6 wissen|wohne|wurde das|y me|y te|y una|year|you do|you got|zum|zusam*
-7 <number> e|<number> in|<number> x|<weekday> que|? <few>|? <number>|? on|^ do|^ do you|^ price
-7 ^ unser|^ was|adelante|agua por|all the|and want|angeb*|ans|anyth*|anything|au <number>|besoin|casa
-7 cash|ce soir|cherche|clien*|cobran|condu*|conta*|de <number>|en casa|estoy en|have you|help|ich bin
-7 info|infor*|jahren|keller|kosten|machen sie|maison|mit|mucho|parti*|perro|personas|pls|prices|probl*
-7 real|schlussel|servi*|small|son|stuck|uberl*|unas|urgen*|vale|verka*|water|werks*|werkstatt|windo*
-7 windows|x <number>|xx <number>|y que|yes|you open|zur
-8 ^ que|compa*|con <number>|dort|enfer*|estan|fr|free|lleva|of us|tengo|tienen|tur|xx
-9 <is spam>|^ a|bin|cette|coute|do you|how much|neces*|necesito|voudr*
`,
  cold: `
3
9 coute
8 ^ how much
7 ^ price|^ que|^ was|auch|c combien|prices
6 <meets a rule>|? just|^ cuanto|^ how|^ what|^ whats|a cuanto|bateau|curious|el metro|kostet
6 price for|saw a|skept*
5 <wishes information>|?|? bin|? on|^ do|^ mon|^ not|^ was kosten|^ what do|^ wie|an oil|atend*|auf ?
5 aussi|autumn|better ?|big if|by any|ca coute|cuanto|cuesta|curio*|curiosite|etes|ever|faites aussi
5 grani*|granite|hob|how much|i may|idee|ihr auch|info|is in|kumpel|le permis|metre|metro|moins
5 much are|nachstes|nachstes jahr|no ?|no tengo|oil change|pour nos|precios|prenez|price list|quel est
5 solar*|tarifs|the year|to that|uberl*|uberlegen|un jour|und zu|was kosten|was kostet|what does|whats
5 you teach
4 <is cold>|<month> del|<weekday> mornings|? es|? if|? no|? solo|^ do u|^ do you|^ est|^ est ce|^ is
4 ^ prix|^ une|^ vous|^ vous prenez|^ what s|^ would|^ would you|a boat|a wall|acaso|after next|algo
4 algun dia|amazi*|amazing|ando|annee prochaine|ans en|any chance|any of|are your|argum*|argument
4 asking|asking <few>|ballp*|ballpark|banera|beton*|bras|cellar|cheapest you|chosen|cleaner|combien ?
4 combien la|committee|comparing|cost these|cuanto cuesta|cuanto sale|date <number>|dauer*|decir
4 denn bei|denn so|do u|do you|drone|eher|eigentlich|entera ?|even|exactement|falls|for now|friend
4 fruhe*|fruhestens|go for|go on|going rate|granit|guys|hold|idea|if|if not|if we|ihr eigentlich
4 informacion|ja|jahr|je me|just being|keinen|kosten <number>|l annee|la banera|le moment|le tarif
4 leave the|like <number>|locataires|lol|los sabados|louez|mas adelante|maybe|might|moins cher
4 much for|much is|noch nicht|o|of years|oil|on this|open on|or only|ou|ouverts|ouverts le
4 para <number>|para tener|peut etre|please do|pneu|possible to|preci*|precio|prix|prob|proba*
4 probably|que en|sabad*|sabados|say i|schau|set us|si|si acaso|sich bei|simple curiosite|so etwas
4 so von|somebody on|sowas uberhaupt|spielen mit|such|tambi*|tambien|tan|tango|tarif|tener|tener una
4 that even|the going|thinking about|todavia no|traumen|trop|une idee|varias|votre tarif|vous louez
4 vous prenez|voy|welchem|werkstatt|wieder|wir spielen|year after|yet|you open
3 ! no|: we|; si|<few> oder|<later>|<month> <number>|<month> ?|<number> der|<number> just|<number> so
3 <number> und|<number> with|<within far>|? <few>|? and|? asking|? c|? do|? er|? might|? my|? nur|? o
3 ? oder|? ou|? tengo|? wir|^ bin|^ c|^ hay|^ if|^ je me|^ just|^ just curious|^ my wife|^ not sure
3 ^ que tal|^ roughly|^ una|^ ustedes|^ was kostet|^ we might|^ what would|a field|a friend|a rien
3 a tree|actua*|actually|age|age ?|algo asi|algun|allerdings|also do|am writing|amigo|an <number>
3 an argument|and says|animo|ans et|are doing|as such|asi ?|asking for|at present|auch nicht|avez une
3 ay|ballpark ?|bauen|be done|be interested|being|bleib*|bleiben|boat|brauch|breta*|bretagne|but if
3 but would|ca|ca ne|capaz|carav*|caravan|chance|charge to|cheap*|cheapest|cher|class*|cobra|combi*
3 combien|combien une|come over|come to|como el|con <number>|consu*|consulta|conversion|cost if|cotta*
3 cottage|could be|cumpl*|curious what|curre*|de ca|de momento|decided|dem gedanken|dir|dit de|do
3 do anything|do if|do they|do those|does a|dogs|done by|down a|down there|du auch|du tout|eigen*
3 eigentlich auch|ein traum|el de|el que|electric|entry|entsc*|es por|es solo|eso|eso es|est combien
3 est plus|est pour|etre|even want|ever do|every year|fais le|fait pour|fees|film|flota*|for an
3 for sale|frage|freundin|gars|garten|gedan*|gedanken|gemei*|general|gerade|glasg*|glasgow|grandes
3 grid|gym|haben noch|haceis|hacen|haha|hausn*|hausnummer|have not|here from|herma*|hoch|hora ?|horai*
3 horar*|i leave|ich frage|idee de|ideen|ihr fur|in case|infor*|information|instant|inten*|is a
3 it even|it happens|it may|it needs|jaja pero|je regarde|je voulais|jeje|jen|jour|juntando|just
3 just a|just curious|just the|keen|kinder|know how|know i|kostet bei|l instant|la question|learn*
3 learning|leave it|loin|look at|machen sie|macht|macht ihr|mais je|mal|man|manda*|manej*|manejan|many
3 mari|mates|may not|may or|maybe next|me animo|me on|me renseigne|menos ?|mes parents|mi hermano
3 might do|might just|miran*|mirando|mon mari|money|much|much do|needs to|neighbour s|nein|nevera
3 next autumn|nicht an|no need|nos <number>|not do|not for|nur|nur so|nur um|o sea|o solo|ob|oder doch
3 oder ist|of interest|of these|offices|ojo|on our|on reve|one day|one is|only <few>|or may|organ*|ort
3 ou pas|ou seulement|out of|over <coin>|pa|pais|panne*|panneaux|part ?|pas du|pas trop
3 people actually|people do|piano|pisci*|plastique|poco|pool|por cuanto|por persona|possibly|price
3 prices for|pro|prosp*|pumps|purely|q|que a|quel|question|quoi|readi*|reading|rechnet|reihe*|rense*
3 renseigne|rent|reve|richtig|ringing round|s bei|s for|s only|saber|sagen sie|savoir si|saw
3 schauen uns|schon mal|segur*|seguramente|seria para|serio*|serious|si algun|sie auch|simplement
3 sinon|so ein|so please|so weit|soire*|soirees|someone is|sowas|stage|stand on|still open|such a
3 summer|suppose|tableau|tbh|teach|telly|testa*|testament|thank*|the bed|the boys|the caravan|theor*
3 these|these days|they say|those|those or|through it|time do|tipo|todav*|todavia|today ?|traum|u
3 uberhaupt|ubers*|un ano|un poco|una amiga|und ob|urlaub|us are|vaut|vegetal|veran*|vermieter|vert
3 viene y|votre prix|voula*|voulais|vous etes|vous faites|vrai|wales|was nehmt|we know|we might
3 wenn die|werks*|which is|will probably|wir schauen|wir uberlegen|would ask|yoga|you also|you do
3 you ever|you just|you know|you run|you say
2 : mit|: une|<asks where something stands>|<cool 0.5>|<few> en|<few> jahren|<few> week|<is not sure>
2 <is still considering>|<month> de|<month> o|<number> ab|<number> but|<number> by|<number> could
2 <number> d|<number> en|<number> esta|<number> foot|<number> invitados|<number> last|<number> metre
2 <number> ou|<number> se|<number> si|<number> vous|<number> yrs|<number> zu|<weekday> <month>
2 <weekday> avec|<weekday> we|? also|? he|? kids|? kind|? la|? ma|? muss|? nos|? not|? ours|? un
2 ? vielleicht|? vous|? y|^ a|^ are|^ been|^ bjr|^ bonjour c|^ buen|^ buen dia|^ buenas el|^ ca|^ can
2 ^ con|^ could|^ got a|^ greetings|^ gruss gott|^ hello|^ is the|^ meine|^ mes|^ muy|^ on reve
2 ^ our son|^ oye|^ saw|^ si|^ tengo|^ we would|^ which|a balcony|a bit|a brochure|a casa|a combien
2 a course|a day|a flat|a garage|a hearing|a list|a lo|a long|a look|a man|a mon|a offert|a piano
2 a price|a spreadsheet|a tent|a tout|ab und|ab wann|aber noch|able|able to|about a|about building
2 accepted|adelante|after you|afterwards|agree|ahora mismo|ai besoin|ai recu|air|album|algo de|alguno
2 aller*|also|am asking|amiga|an idea|an old|an prochain|and in|and just|and on|and take|anderes
2 annees|ano|ans de|any more|anyth*|anything|anything for|anything like|anything until|apfel*|apren*
2 apres le|are|are putting|are thinking|around|arreg*|arreglar|asi|at all|atien*|atienden|auch so
2 aura <number>|aus dem|aussi les|autumn <number>|avec des|avec une|bach|backed|balco*|balcony|barato
2 bath and|baut|be able|been a|big|bin|bis <weekday>|bitte nur|bjr|bloss|boats|bonjour c|book|boot
2 bouge|boyfr*|boyfriend|boys|broch*|brochure|brochure ?|budget <number>|buen dia|buenas el|buffet
2 but one|but you|buy|by then|c|cabeza|calcu*|can do|canada|cars|casa ?|casas|ce n|cela se|certificado
2 charge|charge per|cheaper|cheers|chimn*|choir|clase|coach*|coaches|cobra*|cobrais|come|come on|comer
2 comes|companies|comprar|con la|concu*|confr*|confrere|connaissez|conve*|convi*|conviene|cosa|cost
2 cost roughly|costs|could read|court|credi*|credito|cuento|curiosidad|current|currently|d apres|da so
2 dach|dann|dans un|das auch|das geld|davon|day when|day would|days|de prix|de toute|deaf|deman*
2 denken|denken an|denn|depen*|depla*|deplacer|der mir|des|des annees|desig*|dessi*|dessine|dice
2 die kinder|digo que|divor*|does it|does one|done and|doute|dream|dream*|dreaming|dripp*|dripping
2 driver|du bien|eben|eigentlich noch|eilt|einem|einmal|eins|el dinero|el precio|el verano|elect*|ella
2 en otro|en pdf|enfin|engaged|ensen*|entrego|entscheidet|es|es de|es geht|es ist|es para|es que|es un
2 eso lo|est dans|esta en|esta noche|estam*|estamos|et mon|et si|etes vous|euch der|even possible
2 ever get|exact*|existe|exten*|facon|falta que|fanta*|favor|fee ?|fera|ferai|fete|fichi*|field
2 figures|flat ?|for when|fotog*|frames|fridge|front of|fundi*|funding|gemeinde|gener*|gibts
2 go through|good for|got <few>|got a|gott|grand*|gratis|greet*|greetings|group|grundsatzlich|grupo
2 gruss gott|gustaria que|hab noch|habe eine|hacer una|harian|hasta <number>|have a|have asked
2 he visto|head|heari*|hearing|hermano|herzliche|herzliche grusse|hesite|hole|holz|holzb*|hoping|horen
2 horses|houses|how many|hund|i are|i mean|i saw|i say|ich noch|ich such|idea of|if i|ihnen ein
2 ihr schon|ikea|il se|im <number>|in <number>|in both|in front|in ottensen|inqui*|inscr*|instrument
2 inter*|interesse|interessiert|internet|irs|is|is <few>|is done|is giving|is that|ist das|ist jetzt
2 it again|it really|it true|it will|it worth|it would|itali*|italian|jaja|jamais|je commence|je m
2 jour je|just dreaming|just nosy|just so|just wondering|justi*|kind of|kitch*|kitchen of|knie|know it
2 kontr*|kosten|l a|la liste|la pena|la reunion|la vallee|la verdad|lavad*|le temps|leave|legal|lejos
2 lift|like that|list|list of|lista|llevan|lo mejor|lo quiero|lo suyo|locat*|long|look round|los de
2 mad|madera|maiso*|maisons|manque|mas barato|matin ?|maybe <number>|mein vater|melden|membe*
2 might you|misma|mit was|model*|monat|montar|mortg*|mortgage|mostly|muss man|muy bien|my current
2 my flat|my friend|my head|my nephew|my sisters|myself|nachbar|nachreichen|ne presse|nephew
2 never been|next summer|next year|ni|ni siquiera|nicht der|nicht ob|niece|no tenemos|no venue|no voy
2 noch gar|nosy|not|not ask|not decided|not even|not is|not own|not really|not suppose|not sure
2 not this|nowad*|nowadays|nowadays ?|nur mal|o la|ob das|oben|occas*|occasion|odd|oder|of having
2 of us|offer accepted|old|on en|on hesite|on ne|on one|on to|on verra|ones|ones ?|only <number>
2 opini*|opinions|or|or just|or should|or would|ordre|ordre de|otono|otten*|ottensen|ours is|ouver*
2 ouvrir|over|oye|panels|pas avant|pas besoin|passer demain|passez|patro*|pay <coin>|pena|penal*
2 pensi*|people who|per|per square|perfectly|permiso|pero|piano de|plancher|plast*|playa|please just
2 plus cher|pone|por|por <number>|por favor|por si|portu*|portugal|pose|pour|pour <number>|pour le
2 pouvez m|preis*|preise|premium|present|presse|price of|princ*|proch*|proximo|put a|pv|quand on
2 que es|que mon|que viene|que votre|quelque|quoted|quotes|really|refle*|rembo*|rente|repair|repar*
2 rescue|retire|reuni*|reunion|reve d|rid|rid of|roof and|rose|roughly ?|roughly how|roughly per|s and
2 s it|s not|s one|s ours|saal|sage|sais que|sale mas|salen|salgo|sans doute|sauna|saying|says you
2 schmi*|schon seit|schonen|schwa*|scoot*|se ve|sell|selli*|selling|send your|senden sie|set a|she has
2 she would|sheet|shot|should have|si je|si no|sie so|simpl*|since i|sind sie|siqui*|siquiera|so
2 so <few>|so ?|so a|so it|society|sois|solo|somed*|someday|something in|sort|sort of|soy la|speak
2 spend|spiel*|spielen|sprea*|spreadsheet|spric*|spricht|sprin*|sq m|square metre|stamm*|stay|stove
2 street is|studio|suppliers|suspended|suyo|t il|talki*|talking|tarde ?|tejado|tengo una|tente|that ?
2 that kind|that something|the date|the home|the patio|the rest|the sort|the water|the youngest
2 thing ?|things|tiene un|tient|tiles|time next|tiny|to ?|to buy|to leave|to speak|tout|toute facon
2 traum*|tree|triste|true|u charge|uberh*|un buffet|un mur|un velo|una casa|una de|und ist|und was
2 und zwar|under a|une maison|unver*|unverbindlich|us could|usual*|usually|vallee|varios|vende*|verano
2 verem*|veremos|verkaufen|vermi*|verra|vertr*|viel|viell*|vielleicht|vierz*|vierzig|view on|vingt
2 vingt <few>|visto|vive en|voisin|vosot*|vosotros|vouch*|voucher|was <few>|we ever|we may|we rent
2 we see|wedding <number>|week i|weekdays|weiss ich|weiss nicht|welch*|wenn|werde|were to|what are
2 what it|what s|what sort|when do|where to|which would|whitby|will do|wine|winter ?|wir nicht
2 wir sammeln|wishes|wollte|wondering what|wont|wooden|would a|ya lo|ya se|ya veremos|year or|years
2 years do|yet and|you guys|young*|your price|yrs|zone|zwar|zwischen <number>
1 : en|: la|<coin> <number>|<coin> de|<coin> por|<compares prices>|<cool 1>|<few> ?|<few> and
1 <few> bedrooms|<few> bien|<few> feet|<few> it|<few> metres|<few> panels|<few> years
1 <is a legal or official notice>|<month> <month>|<month> en|<month> hola|<month> mais|<month> next
1 <month> pero|<month> por|<month> with|<number> ?|<number> am|<number> and|<number> ans|<number> at
1 <number> do|<number> guests|<number> jahren|<number> le|<number> now|<number> o|<number> or
1 <number> pour|<number> seiten|<number> sur|<number> vielleicht|<sounds vague about whether and when>
1 <wants 1>|<wants something changed or sent again>|<weekday> !|<weekday> or|<wishes price>
1 <wishes visit>|<within 21>|<words 20>|? am|? bitte|? dann|? estoy|? kosten|? mi|? nous|? she|? si
1 ? there|? we|^ <few> of|^ are you|^ been thinking|^ bitte|^ bonjour j|^ bonjour nous|^ buenas
1 ^ c est|^ could i|^ could you|^ dad|^ for|^ habt|^ habt ihr|^ hallo wir|^ have you|^ hi do|^ hola
1 ^ hola !|^ i do|^ i have|^ in|^ is it|^ ist|^ kitchen|^ me|^ mein|^ mein mann|^ meine frau|^ mi hija
1 ^ mon fils|^ my boyfriend|^ my sister|^ need|^ next|^ no|^ no rush|^ nos|^ nous|^ on|^ pour|^ she s
1 ^ someone|^ tengo <number>|^ tengo una|^ there s|^ unser sohn|^ votre|^ we are|^ wir heiraten|^ y
1 ^ y a|a barn|a big|a birthday|a cat|a different|a divorce|a droite|a few|a free|a full|a hedge|a hot
1 a lawyer|a m|a meeting|a new|a nice|a one|a pas|a pipe|a project|a rough|a shed|a t|a thing|a tiny
1 a van|a very|a weekday|aber|abonn*|about an|about horses|about thirty|about to|absolutely|achete
1 acheter|adela*|affai*|again and|agency|agent says|ago and|agran*|ai <number>|aille*|ailleurs
1 al final|algo para|all in|allergique|alles|alors|alors je|also is|alt|alten|alter|alter*|altes
1 always|am getting|am i|am putting|amigas|an offer|and half|and her|and left|and maybe|and next
1 and our|and were|and whether|and wondered|ander*|angebot|angeg*|anima*|annecy|anniv*|anniversaire
1 anniversaire de|annon*|annonce|anos que|ans|antes o|anybo*|anybody|anyone|apart|apartment|appreciate
1 are <number>|are ready|are we|artis*|as far|as i|as your|aside|ask you|at ?|at it|at least|at this
1 attention|auch auf|aufn|aun|aura|avance|avant <number>|avant la|back ?|banque|barn|barre*|basta*
1 bastante|be|be looking|be possible|beat|beau|bechs*|bechstein|become|been thinking|been to|before he
1 before next|behan*|bei den|bei uns|ben|berth|bescheid|besic*|between <number>|bibli*|bien ?
1 bin <number>|bin noch|bis dahin|bloqu*|bodas y|bonjour j|bonjour nous|bono|booked|bothe*|bought it
1 bought the|boxes|boy|brother in|brown|bruns*|build|built|but i|but it|button|buying a|by <few>|c est
1 cabane|cabe|call|call me|call out|called|camara|can have|cards|casa el|cash|cat|catal*|categ*
1 category|cater*|catering|ce moment|ce que|certa*|certificado de|ces jours|cet|cet age|chain|changer
1 chann*|channel|chat ?|chate*|chateau|check*|chere|cheva*|chez|chiff*|chimney|cle|clientes|co|coast
1 cobran|coffr*|collecting|combi|combien par|come <weekday>|comes to|comida de|commence|commence a
1 commi*|compa*|company and|compare|completa|compr*|compte|compu*|computers|con eso|conce*|concert
1 concr*|concrete|confirmez|conna*|consultant|conti*|contractor|contratar|corri*|corte|cost per
1 cost to|costa*|costaria|could look|coulo*|couloir|cousin|cry|ct|cubie*|cubierto|culture|cumple
1 cumple <number>|cumpleanos|cumplo|cumplo <number>|cup|d identite|d une|dad who|daft|dafur|dahin
1 dando|danke|dans <few>|dared|darf man|das was|days ?|de al|de le|de precios|de un|dead|deal with
1 decid*|decided to|decidido|dejado|dejarlo|del ano|del barrio|demain matin|demande|demar*|demen*
1 den ohren|der nachbar|dernier|des photos|des pieces|desca*|dia me|dia y|diabe*|dice que|dicen
1 dicen que|dicht*|die wohnung|difer*|diferencia|digo|dinero|director|disch*|dit|dit que|dj|do any
1 do for|do people|do that|do the|does|does your|doing it|dress|droite|druber|dryer|du salon|dueno
1 each other|earli*|earliest|ecrire|ein paar|eine freundin|einzug|el coche|el diseno|el no|el puente
1 el sillon|electrique|elle a|embaj*|empezar|employer|empor*|empresa|en getafe|en madrid|en mer|ending
1 enfin je|engag*|entera|entrada|entre|entregar|envie|es <number>|es en|espan*|espanol|esper*|esperar
1 est au|est deja|est l|est le|est quoi|estamos en|estan|esto|estufa|et moi|et que|et un|ete|etes le
1 etwas|etwas fur|even something|event*|every <weekday>|excel|extra*|faceb*|facebook|facing|fahrt
1 faisait|faites|fall|fanci*|fancies|far as|farmer|faut d|fenetre|ferra*|fest|feu|few|fianc*|fichier
1 fifty|figur*|figure|fill in|finance|find out|finde|finden|first one|fitted|fixe|fixed|fixing|flat
1 flat in|folle*|following|foot|for half|for nothing|for our|forget|froid|fuera|fur <number>|fur den
1 fur ein|fur mich|furth*|further|fuss|gagne|ganz|garage door|garde|gathe*|gathering|gebra*
1 geehrte frau|gefallen|geld|geneh*|genehmigt|genre|gente|geseh*|gesehen|get|get back|get them|getti*
1 getting|gibt|gibt s|gift|go off|go up|going|going ?|gold|got|got <number>|government|grandfather
1 gratuit|graz|grown|grusse aus|guild*|guita*|gute|haben uns|hablado|haciendo|had the|halb|half a
1 hall s|hallo wir|hande|hangar|happen|happen to|happens|has <few>|has a|has been|has never|has put
1 hat sich|hatte|hatte ich|haut|have ?|have an|have been|have gone|have just|have never|have no
1 have talked|have to|hay ninguna|he does|head ?|heads*|heate*|heaters|heati*|heating|hello|her ?
1 hermanos|herzl*|hesitons|hi|hi do|hijo|hiver <number>|hohen*|hola|hola !|holds|holid*|holiday
1 home show|homep*|homepage|honest|horaires|hot|hot tub|house|house in|husband who|i could|i expect
1 i found|i get|i know|i might|i paid|i retire|i shall|i wonder|ich auch|ich brauche|ich den|identite
1 if it|if someone|igual|ihnen die|ihr das|il m|il ne|il suffit|imagi*|imagine|impre*|impri*|in good
1 in his|in law|in on|in wales|incli*|incluye|insis*|instagram|instruct|interested|inver*|invit*
1 invitados|invited|iron|is an|is and|is booked|is for|is here|is on|island|ist <weekday>|ist am
1 ist es|ist noch|it <weekday>|it a|it be|it do|it ever|it go|it has|it how|it in|it works|its a|ive
1 j en|jabs|jahren|jahres|je cherche|je la|je le|je prends|je sais|jette|journee|junta*|jure|just had
1 just want|kann ?|katal*|katalog|katze|keepi*|keeping|kein|keller|kenne*|kennen|kennen sie|kids are
1 kindly send|kitchen|kitchens|knocked|know before|know is|know what|know your|knows|kolle*|kollegin
1 kommen ?|konntet|kowal*|kowalczyk|kriegen|kurs|l anniversaire|l avance|l ete|la boda|la camara
1 la cuadra|la entrada|la fenetre|la fiesta|la foto|la idea|la journee|la licencia|la maison|la mano
1 la matricula|la mitad|la neige|la parcela|la puerta|la table|la tarde|ladies|lagos|landl*|landlord
1 langu*|law|law has|lawn|lawyer|le notaire|le voisin|leaf|leani*|leaning|learn|least|leaves|left ?
1 lena|les travaux|les vacances|libre*|lie|like|like ?|like me|lined|lined up|list for|liste|lit
1 little one|live|live in|llama*|llevar|lo|lo mismo|lo paso|lohnt|long and|longer|looking at
1 los vecinos|lots|louer|love it|lust|m <number>|m a|m en|ma soeur|mach|machen ?|made me|madrid
1 maestro|mais|mais vous|manga|march*|mari est|maria*|mariage|marido|married in|marry|marry on|mas
1 mas de|mater*|matricula|may be|me falta|me ha|me pide|mean|measured|mein mann|mejor|melde|mentioned
1 mer|merca*|mi abuela|mi hijo|mi marido|mi mujer|micro|micro*|might be|might want|minim*|minimum
1 mir das|mit den|mitgl*|moi je|moi meme|molestia|momen*|moment|momento|mon pere|moody|mooring
1 more than|more to|mornings|mother is|move a|much to|mujer|mum says|mur|muss|my boyfriend|my employer
1 my mate|my mum|my new|my sister|my uncle|myself and|nachb*|nachs*|name and|named|nan s|natur*
1 naturlich|ne m|ne suis|need the|nehmen sie|neighbour|neues|never|next|ni idea|nicht mehr|night*
1 ningu*|ninguna|no great|no lo|no sabemos|no va|noch im|noch zu|nos ha|not actually|not bother
1 not come|not got|not see|notai*|notaire|nous hesitons|nous pensons|nouvelle|now with|number
1 number <number>|numero|o de|o en|o es|ob wir|occupe|ocupa*|oder ?|of it|of next|of tea|of thing
1 of what|offen|offer|offert|on <weekday>|on facebook|on garde|on instagram|on l|on n|on s|on se
1 on that|on top|on vient|once the|one|one at|one can|one do|one of|open|opening|or <weekday>|or a
1 or anything|or not|or whether|ordin*|otro|ou <number>|ought|oui je|our <number>|our hall|our house
1 our side|our son|our wedding|ours|out ?|out a|out i|out or|over <few>|over a|over from|over there
1 packa*|package|pagina|papier|par jour|para la|parce|parce*|parcela|parec*|parent|parents|parish
1 parle d|particuliers|partner and|pas en|pas encore|pas le|pas si|pasa|patas|patio|pay for|pay the
1 pays|peint*|pendant les|pension|penso*|pensons|people have|per head|per month|perce*|permis|person
1 persona|personal|personnes|pesa|petit|peut attendre|physi*|picture|pictures ?|pierre|pipe|pis
1 place on|planen|planes|planned|plat|plats|plus tard|plusi*|plusieurs|poco de|poder|pond|pop|por la
1 port|portuguese|possi*|pour <month>|pour de|pour faire|pour une|pre|pregunto|prende|prends|prepared
1 prete*|price and|prices and|probably do|prochain|prochaine|progr*|proje*|projet|promis|propio
1 proposed|proxi*|pub|puede ir|puente de|puerta|pues|put <few>|putti*|putting|qm|quart|que bonito
1 que me|que mi|que tal|que vous|quedado|quelq*|queria|quest*|qui a|qui est|quid|quier*|quieren|quite
1 quiza|rails|rate|rates|ready|ready to|reason|rechn*|rechnen|recommend|regal*|regarde|regle*|relat*
1 release|renco*|renew*|renewal|reparle|reply within|resse*|retirement|revie*|revient|richt*|riding
1 rien|rien ne|right ?|right person|ringi*|ringing|rolled|roman|ronda|roto|rough|rough*|roughly|round
1 runs|s a|s back|s booked|s from|s just|s mir|s my|s occupe|s worth|s your|sabem*|sabemos|sabemos si
1 said <number>|sais pas|sait|sale|sale el|sale or|salga|salir|salud*|saludos|samme*|sammeln|saute*
1 saw the|saw you|saw your|say|say to|say you|says i|says no|schon einmal|schon*|schri*|scooter
1 se casa|se ni|sechs*|second floor|see how|seite ist|selbst|semi in|serio|seront|sessions|seul|she is
1 shed|shopp*|shopping|show|si elle|si es|si me|si on|si tout|si un|sie mal|sie oder|siemp*|siempre
1 silk|sillon|silly|simil*|similar|sin|since about|sister|sister in|sister is|sitio|slate|slow
1 so <number>|so not|so she|so we|sold|some of|someone s|something i|son anniversaire|sort it|sorti*
1 sorting|souris|spani*|spend*|sq|sqm|stade|standard|start at|started|stati*|station|steel|still do
1 stran*|strange|stubb*|stubborn|stude*|study|stuff|stund*|style|su cuenta|succe*|sud|suffit de
1 suis pas|suivre|sum|suppo*|sur des|sur ma|sure you|surto*|surtout|surtout pour|survey on|table*
1 take ?|talked about|tant|tapis|tause*|tendria|tendria que|teneis|tenemos <number>|tengo|tengo la
1 tent|termine|terms|th <few>|that cost|that day|that my|that she|the agent|the attached|the bathroom
1 the big|the chain|the chimney|the day|the earliest|the farmer|the free|the internet|the kids
1 the landlord|the money|the ones|the pub|the shed|the thing|the usual|the village|the wedding
1 the whole|them ?|them on|then i|theres|they do|thing|thing i|think ?|think a|think he|think*
1 thinking|thirty|though i|thought i|thx|tied|tiene el|till <month>|to fill|to get|to measure|to move
1 to open|to pay|to ring|to try|together a|torto*|tortoise|total|touss*|toussaint|tout petit
1 trabajo de|trait*|trave*|trust*|try|tub|turns <number>|uberall|uberhaupt ?|ubern*|un <number>
1 un bono|un dossier|un grupo|un petit|un piano|un saludo|un truc|una comida|una idea|uncle|und bis
1 und muss|une cabane|une offre|une semaine|uno|unos <few>|unser sohn|unsere tochter|until <month>
1 until i|up is|update|ur|us back|us over|us to|used you|usted*|ustedes|usual|vais|vale|value|vans
1 vater|ve|vecin*|vecinos|veget*|velo|vemos|vende|venue|verdad|vergl*|vergleiche|verka*|verlo*
1 vertrag ?|very|vet|vi|victo*|victorian|viendo|vient de|villa*|village|visita|vitra*|vitrage|voir
1 voisin a|von einem|von ihnen|vont|vorau*|voraussichtlich|vorst*|vos|vous|vous auriez|vous avez
1 vous dire|vous ecris|vous ou|vu la|vuest*|waiting list|walk|war ein|war s|was|was <number>
1 washing machine|watch*|we got|we moved|we will|weath*|weather|web|wedding in|wedding is|week we
1 weekd*|weg ?|weight|weit|well|wenn es|wenn ich|werden <number>|what|what a|what do|what time
1 whats the|when my|when they|wheth*|whether|which one|who s|will go|willow|wir kommen|wir mal|wir sie
1 wird das|wohl|wohnen|wohnu*|wohnung|woking|wollen|wonde*|wondered|wondered what|wonderful|wondering
1 work for|worry|worth|worth it|would ever|would go|would it|would not|would one|would pay|writi*
1 writing|wurden sie|y aura|y en|y lo|y mi|y sin|y una|ya tengo|year i|yet he|you able|you by|you come
1 you even|you had|you handle|you recommend|you this|you work|youngest|your leaflet|your rates|zahl
1 zahle|zeit|zusti*
-1 ! your|: <weekday>|: a|: el|: it|: su|: the|: wir|<asks for a fee that nobody owes>|<coin>|<coin> ht
-1 <few> at|<few> bis|<few> choses|<few> doors|<few> enfants|<few> firms|<few> for|<few> leute
-1 <few> people|<few> prices|<few> questions|<few> semanas|<few> steps|<few> this|<few> weeks
-1 <few> year|<has the wording of a known fraud>|<has the wording of phishing>
-1 <is a complaint or a guarantee case>|<is about an invoice or a payment>
-1 <is about something beside your work>|<is about something unfinished>|<is other>|<is support>
-1 <month> after|<month> at|<month> before|<month> but|<month> donc|<month> from|<month> if|<month> il
-1 <month> muss|<month> need|<month> our|<month> she|<month> statement|<month> vous|<month> you
-1 <names prices of its own>|<number> <few>|<number> alors|<number> au|<number> avis|<number> bin
-1 <number> degrees|<number> etoiles|<number> for|<number> has|<number> hi|<number> ish|<number> kg
-1 <number> la|<number> litres|<number> million|<number> millones|<number> minutes|<number> my
-1 <number> never|<number> one|<number> order|<number> pages|<number> para|<number> plus|<number> por
-1 <number> real|<number> stock|<number> till|<number> tomorrow|<number> w|<number> what|<number> words
-1 <number> years|<other 0.5>|<promises growth or money>|<says what they do or study>|<spam 2>
-1 <speaks for an organisation>|<support 0.5>|<trade 0>|<urgent>|<wants 2>|<weekday> <weekday>
-1 <weekday> apres|<weekday> are|<weekday> avant|<weekday> could|<weekday> de|<weekday> den
-1 <weekday> if|<weekday> midi|<weekday> morning|<weekday> night|<weekday> suit|<weekday> with
-1 <wishes repair>|<within 14>|<words 12>|<words 6>|? el|? j|? je|? seria|? thanks|? what|?$|^ allo
-1 ^ apres|^ auf|^ baby|^ bonjour docteur|^ bonjour je|^ buenas tardes|^ can you|^ cher|^ chere
-1 ^ congratulations !|^ dear mr|^ dear sir|^ desde|^ estimada|^ evening|^ fao|^ final|^ final notice
-1 ^ first|^ g|^ g day|^ good day|^ good morning|^ had|^ hallo herr|^ hallo liebes|^ have|^ hello !
-1 ^ hello dear|^ hello we|^ hi there|^ i teach|^ ich habe|^ im <month>|^ invoice|^ invoice <number>
-1 ^ j ai|^ je ne|^ madame|^ madame monsieur|^ maman|^ monsieur|^ morning|^ my|^ my daughter|^ notice
-1 ^ ok|^ ok so|^ on n|^ one|^ one of|^ our|^ ours|^ pas|^ planning|^ quick|^ school|^ sehr
-1 ^ sehr geehrte|^ sehr geehrter|^ she said|^ suite|^ suite a|^ thanks|^ thanks for|^ the boiler
-1 ^ there|^ third|^ this is|^ vor|^ vor <few>|^ we|^ we can|^ wir|^ wir mochten|^ you did|^ you have
-1 ^ your|^ your mailbox|a|a <number>|a business|a ce|a christening|a class|a copy|a corrected|a couple
-1 a crack|a este|a fait|a figure|a fin|a firm|a first|a fortnight|a good|a guest|a kitchen|a ladder
-1 a las|a le|a lieu|a medir|a mi|a mis|a moment|a page|a pair|a parle|a partir|a partner|a person
-1 a peu|a piece|a pris|a problem|a que|a quien|a quiet|a refaire|a second|a smaller|a time|a toute
-1 a trailer|a un|a vous|a whole|a year|abend wir|aber auf|aber nicht|abogado|about|about <number>
-1 about forty|about it|about the|absol*|abuelos|achet*|acompte|act|act for|acto|actual|add|adjoi*
-1 adjoining|administracion|adopt*|adresser|advance|advice|advise|affiche|afficher|after <few>
-1 afternoon and|again i|again this|agenda|agent wants|agents|agm|agree*|agreed to|agreement|agua por
-1 ahi|ai|ai <few>|ai deja|ai ete|ai passe|ai toujours|aide|aime|ait|al|alarm|alive|all evening|all of
-1 all on|all the|allo|alqui*|alquiler|already and|also a|also the|am|am an|am free|am mr|am on|am sure
-1 am with|among|amt|an|an ?|an einem|an hour|analy*|ancien|ancienne|and a|and could|and do|and does
-1 and doing|and had|and how|and if|and needs|and no|and not|and nothing|and pay|and tell|and that
-1 and when|and where|and with|and would|anfang <month>|anfra*|anfragen|angebote|anhang|annexe|annual
-1 anodes|answer|antes de|antif*|antworten sie|any evening|anyway|anzah*|anzahlung|apell*|apellido
-1 apparently|appel*|appli*|appointed|appre*|apres|apres <few>|apres midi|aprobado|apunt*|architect
-1 are <weekday>|are a|are booked|are both|are factory|are going|are looking|are you|around <number>
-1 around the|arrived|artic*|article|article on|as he|as it|asesor|ashby|ask|asked|assur*|assurance|at
-1 at our|at school|at st|at yours|attaquer|attendre|au|au dessus|au matin|au nom|au salon|au sujet
-1 aucune|auf dem|auf einer|auf ihre|auf seite|aufgefallen|aufgefallen dass|augen|aunque|aus|aus den
-1 autant|autop*|autre|avant <weekday>|avant les|avec le|avez|avis|avoid|ayuntamiento de|az|az <number>
-1 bache|back and|back bedroom|back from|back i|back in|back please|back she|back with|bad|baignoire
-1 balan*|balance|bands|bands*|bare|barrio|bas|base|bath|bathr*|bathroom|bathroom has|be finished
-1 be glad|be good|be grateful|be held|be here|be in|be more|be obliged|be open|be somewhere|be this
-1 beantragt|beauf*|beautiful|becau*|because|bed|bed flat|bedro*|beds|been|been nominated|been there
-1 before <month>|before i|before it|before they|beginning|begins|begleitet|begleitung|bei|beiden|belle
-1 below the|benot*|berat*|berge*|besteht|bestellung|besti*|bewer*|bien|bien etre|bien que|bien sur
-1 bieten|bieten sie|bike|bilde*|bildern|bill ?|bill me|bills|binnen|birth*|birthday|biscuits|bitco*
-1 bitcoin|bless|bodega|boiler you|bon|bon de|bonito|bonjour camille|bonjour docteur|bonjour je
-1 bonjour on|bonsoir on|book us|both of|bouqu*|boute*|box room|boxes of|brauche ich|brauchts|breast
-1 brief*|brigh*|bring her|bring them|bring you|bring*|bringen|bringt|brist*|bristol|broth*|brother
-1 broug*|brought|buenas noches|bueno|buenos dias|build*|builders|bungalow in|burgos|buscan|busco
-1 business has|businesses|busy|but a|but only|but we|buttonholes|buyer s|by about|by bank|by card
-1 by my|by name|by on|by post|by tomorrow|c <number>|ca <number>|ca ?|ca vaut|cable|caduca|cajas|calle
-1 calls|came down|came off|came on|came through|came with|camil*|camille|can bring|can pay|car for
-1 carpe*|carre*|carto*|cartons|casad*|casados|ce|ce genre|ce qui|celui|cena de|cerrada|ces|cette
-1 cette annee|cette fois|cette semaine|chamb*|chambres|changed|changes|changing|chaque|chari*|charity
-1 charm*|chaude|chauffe|cheap|chene|cherc*|cherche un|chf|chf <number>|child|choisir|choose
-1 christening|christening on|churc*|church|ci joint|city|claro|cleaned|clinica|clinique|clocks
-1 cobran por|coche|coco|coctel|col|collegues|come ?|come out|come with|comercial|comida|coming up
-1 commande|comme ca|commencer|commu*|commune|como trabajais|company|compo*|compton|con las|conde*
-1 conduit|confirm|confirm your|confirmer|congratulations !|connais|connaissance|conne*|conocer
-1 conseille|conservation officer|consi*|const*|convo*|copy|copy of|cordi*|cork|corner|corni*|cornish
-1 correct|corrected|cost ?|could i|could it|coule|count|counters|courant|courier|cours|cours*|course
-1 courses|cousi*|couve*|cover|creat*|credit|cross|crown|cualq*|cualquier|cualquier dia|cuando|cuant*
-1 cuenta|cumplen|curso|cursos|custo*|cut|cutti*|cutting|d avoir|d en|d environ|d un|d y|damage|dame
-1 damit|daniel|dans|dans les|dans ma|dark|das finanzamt|das haus|das noch|das uberhaupt|dass ich|date
-1 date yet|dated|day and|day before|day i|day next|day sir|days in|de|de <number>|de casados|de chez
-1 de choisir|de cote|de empresas|de esta|de fin|de las|de los|de m|de ma|de me|de mi|de midi|de nos
-1 de quoi|de unos|deal|dear all|dear i|dear mr|dear sir|decis*|decision|declare|deeds|degrees|dejan
-1 dejeu*|dejeuner|dejo|del <number>|del edificio|del local|delic*|delig*|delighted|dem|dem <number>
-1 den|denen|dentro|depar*|departamento|departamento de|depose|deposer|deposit and|deposito|depot
-1 depuis <month>|depuis <weekday>|der <number>|deran*|derek|derniere|derri*|derriere|derriere la
-1 desce*|desde las|detec*|deutsch|devant chez|devant la|dialy*|dias habiles|dicho|did|did our
-1 die fassade|die ganze|die hand|die kleine|died|diese|diese woche|diffe*|different|diga|digital
-1 dijer*|dijeron|dijeron que|dining room|dios|directly|direkt uber|dis|discreet|dise|disse*
-1 dissertation|divorce|dizai*|dizaine|dizaine de|do ?|do a|do follow|do not|do on|do something|docte*
-1 docteur|document|doing|doing my|donde|dont <few>|door s|dorot*|dorothy|dossi*|douche|down with|dpe
-1 draft|dragg*|dragging|dropping|dryers|dubai|duele|early|eau chaude|echan*|eclai*|eclairer|ecrit|edge
-1 edinb*|edinburgh|ein kleines|eine|einfahrt|einig|einla*|einsc*|eintrag|el colegio|el escaparate
-1 el local|el mismo|el papel|el registro|eleven years|elle etait|elle n|elle sera|email ?|empfa*
-1 emptied|empty|en|en <number>|en algun|en face|en ligne|en parle|en place|en plus|en que|en su
-1 en visio|en vuestra|encanta|enclo*|enclosed|encore|encore la|encore mais|end|ends <number>|energie
-1 energy|engineers|enlev*|entie*|entiendo|entra*|entre <month>|entre el|envia*|enviamos|equip*|era
-1 errei*|es auch|escalera|escap*|escaparate|escri*|escribe|escrito|esperando|est|est <weekday>
-1 est bien|est bon|est parfait|est pas|est passe|est possible|estamos de|estimada|estud*|et <weekday>
-1 et ce|et de|et du|et j|et la|et ne|et on|et pas|et s|et voudrions|et vous|etage|etait|etat|etiqu*
-1 etudiante|etudiante en|europ*|event|everything|everything on|ex husband|exam|exam is|exams|exchange
-1 exclu*|exclusive|exklu*|explain|explique|extension|extra|eyes|facade|facha*|facto*|factory
-1 factory of|factura|factura <number>|falta alguien|familia|famille|fancy|fao|farm|fassa*|fassade
-1 fecha|fee and|femme|femme dort|feuer*|feuerwehr|figura en|fill|fille|fils|final|final notice
-1 final year|finally|finanzamt hat|fine|finger|fini|finis*|finish|finished|finished my|firm has|firme
-1 first fortnight|first page|first week|flat fee|flight|floor of|flowers|flush*|flying|fob|fois
-1 fois par|folded|folge*|folk|follo*|follow|follow link|followers|following our|for|for <few>
-1 for <number>|for catalog|for it|forde*|forecast|formule|fortn*|fortnight|forward the|forward to
-1 fotos|fox|fragen|franc*|frances|frau dr|free from|freeholder|french|freundlich|friends|frist|frist*
-1 from <coin>|from <few>|from a|from home|fuhre*|fuhrerschein|full name|funer*|funeral|fur|fur sie
-1 furs|g day|gable|galway|ganz ohne|garage du|gareth|gas safe|gaste|gebe|geehr*|geehrte|geehrter
-1 gefal*|gegenseite|gehe in|gehei*|geheiratet|gehweg|geles*|gelesen|gemel*|genau|genre de|genui*
-1 gepru*|gern einen|gern jemanden|gesagt|gespr*|gesprach|gestell|get a|get it|get my|getau*|getauft
-1 gets|gibt es|given|given up|glad|glad to|gleic*|glori*|glorious|go ?|go ahead|go with|god bless
-1 goes back|goes in|going to|gone for|gone into|good as|good day|good morning|governors|graci*|gracias
-1 grad|grand to|grandmother|grateful for|gratu*|grave|gravi*|gross|grow|grupp*|guess|guests|gut|h et
-1 hab|haben sie|haben wir|habil*|habiles|hablo|habt|hacem*|hacemos|haga|half the|hallo herr
-1 hallo liebes|halten|hand i|handbook|handed|handl*|hardly|harro*|has|has come|has done|has given
-1 has just|has moved|has not|has retired|has signed|hasta el|hat <number>|hat gestern|hat mich|hat mir
-1 hate|have <few>|have agreed|have in|have now|have one|have seen|have signed|have taken|have the
-1 having a|hay menu|hay una|he can|he has|he is|he just|he s|heira*|heiraten|heizu*|heizung|held
-1 hello !|hello dear|hello we|helpd*|helpdesk|her on|her round|here till|here we|herit*|hermo*
-1 herzlich|heure*|hi there|hi we|hin|hinten|hire|his|his teeth|hiver|hocha*|hochachtungsvoll|hochs*
-1 home and|homeowners|homeowners in|horita|hour ago|hour at|hours and|house and|how|how it|ht|hull
-1 husband and|hygie*|i ca|i do|i guess|i have|i hear|i hope|i just|i keep|i live|i make|i need|i only
-1 i represent|i sent|i still|i took|i wanted|i wish|i wo|ich es|ich euch|ich gehe|ich mich|ich mochte
-1 ich schreibe|id|ident*|ido|ihn nicht|ihnen in|ihnen zu|ihr am|ihr da|ihre arbeit|ihren|il aura
-1 il faut|il nous|il y|ils|im anhang|im janner|im sommer|immer noch|implantes|impos*|in|in <few>
-1 in <month>|in ?|in advance|in again|in any|in at|in by|in den|in early|in from|in place|in principle
-1 in return|in spring|in town|in until|in with|in writing|in your|inaug*|inclu*|incluidos|incom*
-1 incoming|indep*|indic*|indicate|ines|ins haus|inspected|inste*|instead|instead of|insulation
-1 interest|interpreter|inven*|invol*|inzwi*|inzwischen|iphone|is <coin>|is better|is doing|is fine
-1 is from|is moving|is no|is the|is this|ish|ist der|it|it across|it comes|it cost|it done|it down
-1 it he|it i|it might|it must|it please|it through|it until|it with|j adore|j aime|j habite|janner|je
-1 je fais|je n|je ne|je pense|je veux|jefe|jetzi*|jo|joinery|jours pour|judge|just like|just tell
-1 juste pour|justificante|kann man|kanzlei|keep the|keine|keins|keybo*|keyboard|keys|keys i|kg
-1 kids and|kind|kind regards|kindern|kindly let|kindly reply|kit|klasse und|know by|know if|koffe*
-1 komme|kommt ?|kompl*|konnten wir|kurze frage|kw|l acompte|l an|l ensemble|la baignoire|la cena
-1 la commune|la cuisine|la date|la empresa|la facade|la factura|la fin|la il|la junta|la lettre
-1 la machine|la petite|la presente|la primavera|la prochaine|la rue|la salle|la ultima|la vitrine
-1 ladder|lado|laisser|landlords|lapsed|las nominas|last <weekday>|last spring|lauft|le <weekday>
-1 le cafe|le code|le contrat|le jour|le mando|le mois|le monde|le nom|le nouveau|le premier|le tour
-1 le week|leavi*|leaving|left and|leg|leith|length|les matins|les meubles|les yeux|lesson|let it|let s
-1 let you|lets|letter from|leurs|leuten|licence|liebe jule|liegt vor|lien|lieux|lifted|lights|like my
-1 like somebody|like them|like to|like yours|likely|lily|limpi*|linda|line|linea|link and|listed
-1 litres|living|livro*|livrons|llego|llevo <few>|lo de|lo del|lo puede|lo puedo|lo que|lo tengo
-1 local de|lock|login it|long as|longues|looki*|looking|looking to|lorry|los anos|lose|lounge|love|ls
-1 lui|lumen|lunch on|m|m et|ma femme|ma sœur|machi*|machine|madam|madame monsieur|mag|mail|mailb*
-1 mailbox|mailbox storage|mains|mais elle|mais j|maison de|make|make the|makes|mal einen|man bei
-1 manana ?|manger|mann|mano|manual|maque*|maquette|maqui*|margaret|marqu*|marri*|mas o|massa*|mate
-1 matin la|matin le|matins|matri*|may|me by|me demande|me dice|me dijeron|me hicisteis|me la|me mando
-1 me parece|me presenter|me puede|me suis|me what|me when|me you|me your|measu*|medic*|medio de|medir
-1 meill*|mein|meine schwester|meines|meinte|men|menos|menos el|menschen|menti*|merci d|mes|mes ?
-1 messa*|mesur*|met|metros de|meubl*|meubles|mich gern|miedo|miedo*|miel|milli*|million|millo*
-1 millones|millones de|minib*|minibus|minutes ?|minutes and|minutes on|mio|mir aufgefallen|mir bitte
-1 mir ist|mis padres|missed|missing|mit|mobile|mocht*|mochten|moder*|moglichst|moi|moles*|mon
-1 mon <number>|mon fils|mon memoire|monat*|monatlich|monit*|monte|month ?|month and|month i|morning ?
-1 morning it|mornings and|most|most of|motivo|motor|motor*|move|moved to|moyen*|moyenne|ms|mum is
-1 mutter|my brother|my dad|my daughter|my ex|my husband|my number|my phone|my private|n est|nachsten
-1 nada de|nadie|national|natural|ne me|ne pas|ne sait|near|nebenan|need an|need and|need somebody
-1 need someone|need to|need your|negat*|negocio|neigh*|neighbour says|neighbours|next ?|ni la|niamh
-1 niema*|nights|nino|no <number>|no chain|no hay|no hot|no la|no obligation|no problem|no rush|no se
-1 noches|nom de|nominas|nominated|non|norma*|normal|normally|north|north*|nos gustaria|not cross
-1 not going|not i|not in|not much|nota|note that|notice of|notice your|noticed a|noticed you
-1 nous avons|nous dire|nous livrons|nous souhaitons|nouve*|nouveau|novio|now and|numbe*|number s
-1 numbers|nur bis|nur eine|nurse|o <few>|o menos|o si|ob sie|obligation|obliged|obras|obten*|oder muss
-1 oder nur|of <few>|of course|of months|of my|off|off and|off in|off tomorrow|office and|offre|oficial
-1 oficios|often|ok for|ok so|ok we|on <month>|on account|on every|on her|on it|on le|on les|on peut
-1 on sat|on site|once on|one ?|one bed|one in|one off|one thing|one wheelchair|one who|ones in|online
-1 only <coin>|only ?|only for|only pay|onto|op|open the|open to|opened|opera*|optio*|options
-1 or <number>|or do|or early|or no|or return|or the|orden|order <number>|order and|otra|otra vez
-1 ou <few>|ou <month>|ou c|oui|our boiler|our client|our lease|our site|our solicitor|outsi*|outside
-1 outside <number>|over ?|over at|over by|overn*|overnight|overs*|own a|own tools|owner of|paar|packed
-1 paddo*|paddock|padres|padres cumplen|page and|pague <number>|paid the|paiem*|paiement|paint*|painted
-1 paket|panel|panic|par mois|par semaine|par un|para el|para las|para tu|parag*|pare|parks|parle
-1 partes|particular|partir|partir de|partir du|partners|parto*|partout|party|party wall|parve*|pas
-1 pas la|pas un|pasada|pasarme|passer a|passes|passiert|passive|password|paste*|pay and|pay it|pay now
-1 pcc|pdf|peine|pelo|people normally|people to|pequeno|per post|permi*|pero mi|pero no|perro
-1 personne ne|persons|perth|petite salle|peu|peu pres|peut vous|peux la|pfarr*|pflan*|pflanzen|pharm*
-1 phone number|phone this|pic|pisos|placa|place by|place pour|plais*|plaisir|planning|plaqu*|plate
-1 plaza|pleas*|please|please confirm|please find|please say|please see|pleased|pleased to|plenty
-1 plenty of|plomb*|plombier|plumb*|points|polis*|polish|polished|por ahi|por el|posible|possible
-1 postc*|postm*|pour des|pour la|pour les|pour que|pour son|pour un|pouri*|pouring|pourrait|powder
-1 prati*|prefere|preference|premises|prevue|principle|pris en|prisa|privado|privat|probate|probe*
-1 profe|professionnelle|profile|prome*|property|proposals|propose|propr*|proveedor|provision|pta
-1 published|pump|punkt*|put by|put it|qu elle|qu on|qu une|quadr*|quality|quand elle|quant*|quantity
-1 que ca|que ce|que cela|que con|que no|que nous|que tiene|que vinieron|quedo|quedo de|quelques
-1 queremos cambiar|qui|qui s|qui vient|quick|racon*|radio*|rail|re|reach|reade*|readers|real|realised
-1 rear|recar*|receive|receive your|received|recent|recevoir|rechnen ?|recht*|reckon|recor*|record
-1 recto*|rectory|redac*|reden|reedu*|reeducation|refer*|references|refus*|refused|registrar|regler
-1 reha|reloc*|relocating|remain|remain in|remin*|reminder|remise|remit*|remittance|remod*|removal
-1 rencontrer|rentr*|rep|replacement|reply|reply yes|repondez|report|represent|represent a|represente
-1 residents|respe*|responda|resso*|reste*|result|reten*|return the|review|rien de|right after|rise
-1 river|robe|rolls|romanian|roughly what|round the|route|ruckr*|ruckruf|rue de|rugby|rush|s|s an|s at
-1 s coming|s due|s free|s good|s got|s great|s next|s no|s up|s yamaha|safety|said|salio|salle
-1 salle de|same as|sample|sandr*|sandrine|sands*|sandstone|sapph*|sapphire|save|savoir s|say it
-1 say they|says <few>|says a|says it|schauen|scheme|schle*|schon wieder|schreibe|schwester|se|se fue
-1 se puede|se que|seat|secon*|secur*|secure|see a|see our|see you|seen a|segme*|segui*|sehr geehrte
-1 sehr geehrter|sein|seit jahren|seite <number>|sejour|semai*|semble|send the|seo|ser|sera|serait bien
-1 serait il|seriamos <number>|serian|series|service is|setzen|seule*|seulement|seven*|several of
-1 sevil*|sevilla|shared drive|she s|she said|she wo|shipp*|shipper|short video|should|show on|showe*
-1 showers|shows|shut|si besoin|si hace|si la|si le|sich das|sie das|sie den|sie die|sie fur|sie wieder
-1 signed for|signed up|silver|simple|sincerely|sind|sind <number>|sind wir|sink|sir madam|sir we
-1 sister s|sit|sit down|site and|site et|sixty|slip|so i|so long|so no|sobre|social|soit fait
-1 solicitor s|soll im|sollen|some time|somebody in|someo*|someone|someone in|something ?
-1 something about|something for|something you|sommer bei|sommes <few>|somos un|son <number>|song|sonne
-1 sons|sooner|sophie|sorry to|sorted|souhaitons|soweit|spain|spare|spate*|spatestens|speak*|spons*
-1 sponsor|sport*|st|stadt*|staff|stamp*|stamped|stand|stand*|standing|start ?|start*|statement|stayi*
-1 staying|stehen|steht in|steps|still the|stock ohne|stock*|stone cold|storage is|street|stress|strip
-1 stripped|stuck|stunde|su paquete|suchen noch|suffi*|suit|suit for|suits you|sun|super*|sure
-1 suspension|swapp*|swapping|swimm*|swimming|sœur|sœurs|tache|tag mein|take down|talked|tarjetas|taxi
-1 tea|tea and|teach*|team ?|team ich|tel|telep*|telephone je|tells|tells me|tempe*|tendr*|tenem*
-1 tenemos|tenemos un|tenerlo|test is|tests|th as|th it|th we|thanks|thanks for|that it|that one
-1 that sort|that this|that was|that your|the account|the afternoon|the back|the boundary|the builder
-1 the building|the buyer|the clocks|the company|the crown|the deeds|the design|the display|the draft
-1 the drain|the drawings|the driver|the end|the field|the file|the firm|the fox|the freeholder
-1 the gable|the garage|the ground|the hospital|the house|the insurer|the insurers|the kitchen|the lane
-1 the main|the man|the manager|the market|the may|the neighbour|the north|the paperwork|the pcc
-1 the phone|the report|the roof|the room|the run|the school|the second|the secure|the shared|the shop
-1 the showroom|the solicitor|the stove|the surgery|the text|the third|the weather|the wheel|the works
-1 the yard|theirs|them by|them with|then|then we|there !|there anything|there i|there in|there is
-1 there will|they|they did|they said|they were|thing or|think|think it|think the|thinking of|third of
-1 this ?|this afternoon|this letter|this year|tho|thought that|thous*|thril*|thrilled|through that
-1 tiene|time ?|time after|time since|tirer|tlaqu*|tlaquepaque|to a|to another|to avoid|to come|to drop
-1 to find|to fit|to hand|to hear|to her|to know|to me|to miss|to my|to place|to put|to rent|to run
-1 to sit|to sort|to stay|to take|to them|to understand|to view|to whom|to work|to you|tobias|todas las
-1 today and|todos los|toget*|together|toit|tomorrow and|tomorrow can|tomorrow morning|too long|toucher
-1 toujours pas|tournent|tours|tout le|toute la|train|translated|treat|treated|treatment|trente|trophy
-1 trouve|tues|tun|turni*|turning|turno*|turnover|turns out|tus|twenty minutes|tyres|uber <number>
-1 uberweisen|um die|um eine|um und|un <weekday>|un an|un asesor|un de|un entretien|un grand|un groupe
-1 un peu|un piso|un premier|un seul|una horita|und hat|und mochte|under <number>|under*|une dizaine
-1 une heure|une maquette|une tache|une vingtaine|ungef*|ungefahr|uno de|uns|uns die|uns in|until it
-1 until the|up|up <weekday>|up a|up and|up by|up from|up i|up on|upsta*|upstairs|urgen*|us <few>
-1 us have|us know|us we|useful|valid*|valua*|valuation|vamos|vecino|venir a|venis a|verdi*|verify
-1 verle*|verme*|veror*|verordnung|versichert|vertrag|verwe*|vestido|veuil*|veuillez|veut|viele grusse
-1 ville|vingt*|vingtaine|vinieron|visib*|visio|visit|visitor|vitor*|vitoria|voila|volon*|volontiers
-1 von <number>|von der|von meinem|vormittags|vorstellen|votre|voudrait louer|voulez vous
-1 vous <weekday>|vous arrange|vous ecrire|vous en|vous l|vous on|vuelve|waited|waiti*|waiting|wall at
-1 wall for|wall is|wann darf|wann ist|want a|want him|want it|want somebody|want the|wanted to
-1 wants the|wants to|waren|was in|was passiert|was the|was told|was very|wash|water|way|we act
-1 we bought|we could|we do|we go|we have|we like|we make|we move|we saw|we would|websi*|website
-1 weddings|week to|week when|weekend ?|weeks to|weg|well ?|wen|were in|were lovely|what we|what would
-1 what you|when you|where it|whether it|whether the|whether you|while we|who has|who would|why
-1 why shall|wie|wie viele|wien|wife has|will collect|will drop|will have|will need|will send|willi*
-1 willing|willing to|windo*|windows|wing|winters|wir|wir auch|wir brauchen|wir heiraten|wir machen
-1 wir mit|wir noch|with <few>|with a|with her|with me|with one|within|within <number>|witho*|without
-1 wizard|wo not|work on|worktops|world|would <weekday>|would both|would hate|would have|would just
-1 would make|would need|would sooner|would the|would want|wrist|write about|write to|writt*|written
-1 wurde|x|x <number>|y a|y all|y cuanto|y dice|y el|y hasta|y la|y los|y queria|y si|y ya|y yo|ya
-1 ya esta|yamaha baby|year <number>|year and|year of|year old|year s|year you|years at
-1 years experience|years old|years with|yes|yes for|yes or|yes please|yeux|yew|you act|you and|you as
-1 you before|you charge|you for|you have|you keep|you look|you make|you my|you or|you see|you send
-1 you take|you think|you usually|you very|you will|your account|your colleague|your firm|your full
-1 your kind|your mailbox|your office|your page|your team|your trophy|your window|yusuf|zahlt|zimme*
-1 zu <number>|zusch*|zweiter
-2 ! !|! can|! do|! i|! je|! on|! our|! we|%|: bit|: ich|: les|: your|;
-2 <asks for something that is no job of yours>|<carries a link>|<coin> en|<coin> per
-2 <comes from a supplier or partner>|<few> <few>|<few> <number>|<few> adults|<few> anos|<few> autres
-2 <few> de|<few> flats|<few> fois|<few> habitaciones|<few> have|<few> jahre|<few> meter|<few> mins
-2 <few> minuten|<few> minutes|<few> nights|<few> no|<few> of|<few> on|<few> ou|<few> pas|<few> pisos
-2 <few> que|<few> rues|<few> tage|<few> to|<few> wochen|<has a small matter with what was done>
-2 <has the wording of an offer in bulk>|<has the wording of bulk mail>
-2 <has the words of a supplier or partner>|<is about working together>|<month> avant|<month> das
-2 <month> for|<month> have|<month> i|<month> in|<month> it|<month> je|<month> l|<month> la|<month> le
-2 <month> nos|<month> pour|<month> quand|<month> son|<month> to|<names something that went wrong>
-2 <need>|<number> %|<number> an|<number> anos|<number> before|<number> chaises|<number> cm
-2 <number> days|<number> dias|<number> e|<number> elm|<number> feet|<number> ft|<number> hab
-2 <number> he|<number> horas|<number> hour|<number> hrs|<number> ich|<number> im|<number> it
-2 <number> j|<number> klasse|<number> l|<number> lo|<number> mas|<number> may|<number> merci
-2 <number> mois|<number> on|<number> per|<number> personen|<number> please|<number> pm
-2 <number> quadratmeter|<number> r|<number> rd|<number> since|<number> sqm|<number> st|<number> star
-2 <number> std|<number> stunden|<number> the|<number> there|<number> this|<number> wide
-2 <offers services of its own>|<other 1>|<other 2>|<other 3>|<spam 0.5>|<spam 1>|<spam 3>
-2 <speaks of your business as a market>|<speaks of your customers>|<support 1>|<weekday> afternoon
-2 <weekday> an|<weekday> at|<weekday> but|<weekday> can|<weekday> en|<weekday> evening|<weekday> for
-2 <weekday> fruh|<weekday> he|<weekday> no|<weekday> so|<weekday> would|<wishes book>|<within 7>
-2 <words 60>|? about|? best|? bien|? cheers|? et|? herzlich|? il|? one|? preis|? regards|? the|? yours
-2 ^ <weekday>|^ about|^ am|^ bei uns|^ betreff|^ betreff :|^ boiler|^ bonjour le|^ bonjour mon
-2 ^ bonjour monsieur|^ bonjour notre|^ bonsoir je|^ buenas soy|^ compramos|^ contact|^ depuis votre
-2 ^ don|^ dropped|^ en|^ en la|^ estimado|^ following|^ fur die|^ gruss|^ guten abend|^ hallo ich
-2 ^ hey|^ hiya|^ hola soy|^ i keep|^ i live|^ i look|^ ich schreibe|^ ihr habt|^ ihre|^ je|^ je vous
-2 ^ liebe|^ liebes|^ llevo|^ llevo <few>|^ ma|^ maitre|^ mi|^ namaste|^ name|^ name :|^ nos casamos
-2 ^ nuestra|^ os|^ our roof|^ papa|^ queremos|^ ref|^ right|^ since|^ somos|^ taking|^ taking on
-2 ^ the ash|^ thinking of|^ this|^ unser|^ votre colis|^ we had|^ we own|^ you|a alguien|a annecy
-2 a bag|a battery|a boy|a bungalow|a chat|a check|a coffee|a credit|a domicile|a ete|a family
-2 a florist|a gauche|a great|a grenoble|a group|a letter|a nombre|a peur|a photo|a poder|a power
-2 a primera|a private|a proper|a proposal|a quelqu|a real|a rennes|a saint|a set|a shared|a sheet
-2 a short|a torch|a ver|a vos|a white|ab <weekday>|abend|aber ich|aberd*|aberdeen|about <few>
-2 about <month>|about half|about how|about ninety|abrir|abuel*|acabamos|acabamos de|acade*|accep*
-2 accepte|access|accompagnee|acerc*|across my|across the|acta|acte|acuer*|acuerdo|add <number>
-2 addresses|admit*|adore|advan*|advis*|advise your|advised|affic*|after easter|after the|after*
-2 afternoon|again ?|again in|agence|agradeceria|agreed|ai fait|ai pas|ai trouve|aid|aimerais qu|ajout*
-2 ajouter|al <number>|alan|alber*|aleman|algo por|alguien que|alguna|all|all tomorrow|allot*|allow
-2 alte|alto|am <number>|am a|am besten|am giving|am hearing|am liebsten|am off|am retired|am telefon
-2 am the|am thinking|am told|am trying|ambas*|an actual|an appointment|an den|an die|an oven|an passe
-2 ancie*|and <number>|and all|and can|and colour|and goes|and he|and hear|and look|and measure
-2 and must|and need|and should|and somebody|and the|and there|and they|and will|and your|anmelden|anne
-2 anne s|ano pasado|ans a|ans je|anseh*|ansehen|antrag|antworten|anual|any|anybody else|anything ?
-2 anything at|aparte|apost*|appar*|appart|appelle|appointment is|approved|approx|approx <number>
-2 apres <number>|aprob*|aqui|arbei*|archi*|architecte|ardoi*|are at|are best|are due|are ever|are not
-2 are passing|are planning|arms|around <month>|arrange|arriere|arrivee|article about|artisans|arzt|as
-2 as last|ascen*|ascenseur|ask me|asking me|assem*|assembly|assembly rooms|at <coin>|at <few>|at home
-2 at last|at noon|at once|ate|attac*|attached|attaq*|attends|au <number>|auch fur|audit|auf <few>
-2 aufgemacht|aufstellen|aunque sea|aunt|aunt s|aupres|aurait|ausma*|autopilot|autour|aux|auxil*|av
-2 avais|avant|avant minuit|avant que|avec|aviez dit|away|away and|awful|ayer|ayer y|ayunt*
-2 ayuntamiento|baby grand|baby s|back door|back of|badge|bag|bags|baign*|bakery|balcon|ballon
-2 bank details|barba*|basket|bathroom ?|bathroom on|battery|baust*|baustelle|be <number>|be ?|be at
-2 be before|be delivered|be off|beant*|beaut*|because he|bed semi|bedroom|beech|been <few>|been like
-2 befor*|before then|beforehand|begin with|begin*|beginn|begle*|behalf|behalf of|behind|belie*|bell
-2 below|benev*|berater|berei*|bereits|beside|bespr*|besser|bestatigen sie|besten|betre*|betreff
-2 betreff :|betwe*|between|bevor ich|bevor wir|bezah*|bill and|birth|birth certificate|bis <month>
-2 biscu*|biscuit|bishe*|bit example|bitte bestatigen|bitte um|bitten|bitten um|black|blanco|blog
-2 bloque|blue|board|boda|bon pour|bonjour le|bonjour madame|bonjour mon|bonjour monsieur|bonjour notre
-2 bonsoir je|bouch*|bought|bound*|boundary|bouquet|bout|bout de|branch|brand|brauc*|brauchen|braun
-2 break|bride|briga*|brigade|bring it|brother and|buchh*|buchhaltung|budget|budget :|budget is
-2 buenas tardes|buenos|builder|bureau|but my|but not|butto*|by <number>|by <weekday>|by a|by easter
-2 by hand|cabinet|cabinets|cada|cambi*|cambiar|cambiar el|cambio de|came back|came to|camionnette
-2 campa*|campana|can drop|can put|can see|can start|can work|canic*|caniche|cap|capital|car park
-2 cardi*|care of|carer|caret*|caretaker|carnet|carpet|carrelage|carri*|cas|casa en|case|cash or|casi
-2 casi no|casino|casse|caste*|castle|cause|ce midi|ce sera|ce soit|ceili*|celle|celle de|cello|centi*
-2 centimetres|centre|cerrar|cet hiver|chaises|chang*|change the|chap who|charges|charl*|chats|chauf*
-2 chauffe eau|chauffeur|chaus*|chef|cheque|cherche des|chercher|chez le|chez lui|chez ma|chez nous
-2 chica|chico|chicos|chois*|choisi|chose ?|ci|cierre|cincu*|cincuenta|ciudad|civic|claim|class|clean*
-2 click|cliente|clio|closed|cm|coat|coats|coger|colab*|colis|collar|colleague|collected|college
-2 come back|come for|come off|comes and|comes out|coming off|coming through|comis*|comma*|comme un
-2 commission|como la|como lo|como son|complete|completo|comunidad|con|con el|con su|condo|conducir
-2 conduite|conduite accompagnee|cone|congr*|consent|conservation|conservatory|considered|contact form
-2 container|contents|contestar|contr*|contrato|contre elle|control|controle|conva*|cooperativa|coord*
-2 copro*|copropriete|corpo*|correos|corta*|cos|cost for|couche|could|could one|could somebody
-2 could the|could your|couns*|count*|county|county and|couple|couri*|courriels|courrier|covers|crack
-2 crack*|cracked|cream|creus*|creuser|crew|crois|croqu*|cuando se|cuare*|cuarenta|cuarto|cuarto de
-2 cuesta una|cuisine|cupbo*|customer|cylin*|d|d enfants|d habitude|da ?|da und|dachb*|dachboden|dad s
-2 dance|dank|dans ce|dans la|dans notre|dar|darin|das|das an|das auto|das bei|dass sie|daten|dates
-2 datum|daughter|daughter in|daughter turns|daughters|dawes|day <number>|day but|day is|day this
-2 days and|days to|dazu|de <month>|de acuerdo|de baja|de casa|de cuando|de ducha|de geneve|de gestion
-2 de l|de large|de media|de navidad|de nous|de pago|de papa|de que|de reyes|de temps|de vos
-2 deadline is|deber*|deberia|debut|debut <month>|decent|decides|decidir|decis|decke|decla*|declaration
-2 decou*|decro*|degre*|deiner|dejar|dejar*|del colegio|del piso|delai|delan*|delante|delivery|demain a
-2 demas|den <number>|den feiertagen|den link|den weihnachtsferien|den winter|denti*|depart|deposits
-2 depto|depto <number>|depuis <few>|depuis l|depuis qu|depuis votre|der antrag|der garage|der praxis
-2 der termin|der woche|derze*|derzeit|des que|desde <month>|desde ayer|desha*|deshalb|desk|desks
-2 despa*|despacho|despi*|dessin|desti*|detai*|details|detras|deuts*|devel*|diagn*|diario|did it
-2 did not|did the|die ich|die kuche|die rechnung|digame|digit*|direccion|disco*|discretion|discussed
-2 diskr*|disons|displ*|display|disponible|distr*|dit qu|dm|does not|dog|doit|domicile|domin*|done
-2 door on|doors|dors|doubl*|dougl*|douglas|down to|downs*|downstairs|draus*|draussen|drawi*|drawing
-2 drawings|dreim*|dreimal|dressing|drin|dring*|dringend|drinks|drip|dritt*|drivi*|driving|drop it|dry
-2 du coin|du voisin|dublin|dunkel|during|each|early next|eaten|eaten since|echantillon|ecke|edifi*
-2 edificio|educa*|egal was|eiche|eight*|eile|ein angebot|einen platz|einwe*|either|el bano|el chico
-2 el contrato|el curso|el documento|el medico|el plazo|el primer|el seguro|electric car|elf|elle se
-2 else|emerg*|emergency|emplo*|employed|empresas|empti*|en ai|en arret|en casa|en el|en lyon|en piece
-2 en vuestro|encantaria|encar*|encen*|encim*|encon*|engagement|engine|engineer|enreg*|ensem*|ensemble
-2 entendu|enter*|enton*|entonces|entrado|entre las|entree|entregan|entregan el|entretien|entwi*
-2 envelope|enveloppe|environ <number>|envoyer|envoyez|erdge*|erdgeschoss|erinn*|erset*|ersetzen
-2 es gern|es nicht|escal*|escribo de|ese|ese dia|espere|espere que|essai|essayer|essen|est arrivee
-2 est en|est jouable|est prevu|esta bien|esta con|esta todo|estaba|estar*|estimado|estoy|estuvo
-2 et <few>|et c|et des|et les|et nous|et soir|et votre|etabl*|etablissement|etude|etudi*|etwa|etwas ?
-2 eure|evening i|every|every*|evide*|ex|exactly|except|excha*|existing|exped*|experience with|expir*
-2 expire|expla*|expli*|external|face|facil*|fahr|faire|fais|fais des|fait un|familles|far|far ahead
-2 faudrait une|faut|faut une|featu*|feature|feel|fehlen|feiertagen|fell|felt|fenet*|ferry|ferry <few>
-2 festgelegt|few days|fiche|fifte*|fifteen|files|filled|final de|finca|finch|find someone|firm in
-2 firmamos|firms|first|first <few>|first dance|first thing|first time|fits|flat on|flats|flexible
-2 floor <number>|floor in|flori*|florist|flowe*|flower|flyers|fondo|font|for both|for her|for my
-2 for that|for their|for you|for your|forec*|forfa*|forma|forma*|formu*|formules|forty|forwa*|forward
-2 frage zu|frage*|fragebogen|frais de|freuen|freun*|fri <number>|fria|frien*|friendly|frigo
-2 from <month>|from <number>|from <weekday>|from about|from here|from our|from the|front|fruh|fruhl*
-2 fue|fund|fur ihr|fur uns|furgo*|furgoneta|furniture|ganzen tag|garage|garage roof|garder|gas|gateau
-2 geburtstag|geburtsurkunde|gefallt|gefre*|gehe|gehen|gehort|geht|geht das|gemacht werden|gemma
-2 generation|geneve|gens|german|gesch*|geschickt|geset*|gesetzt|gesti*|gestion|gestrichen|gesun*
-2 get <number>|get going|get her|gift card|girls|give me|give the|giving out|gladly|glas|glass
-2 go about|god|goes on|golf|gone and|gone to|good with|got it|gouter|grad im|grado|gran|grande y
-2 grate*|grateful|great|green|greno*|grenoble|grew|ground|groupe|grove|growi*|growing|grun|grundschule
-2 gruss|gunst*|gustaria saber|guten abend|gutter|h a|habe|habe ich|haben|haben ?|haben das
-2 habitaciones|habite|habra|habra que|habria|hace|had it|hagan|hair|hairl*|hairline|half <few>|half an
-2 hall in|hallo ich|halt|halte*|han|handb*|hands on|hangen|happened|happy|happy with|harbo*|harbour
-2 harm|has gone|has it|has left|has to|hasta|hasta entonces|hasta que|hat heute|hat uns|hates|hattet
-2 hausv*|hausverwaltung|have|have all|have anything|have done|have had|have lived|have moved|have put
-2 have set|have them|have told|having|having the|hay <few>|he|he said|he wants|he was|heads|hear what
-2 hearing impaired|heater|hecho|hedge|helene|help me|help us|hens|her in|here|hersteller|heuer
-2 heut mittag|heute <number>|heute im|hey|hi my|hicis*|hicisteis|hicisteis en|hill|him|him in|him on
-2 himse*|himself|hinge|hiya|hoffe|hola soy|holdi*|holding|hones*|honestly|hoping to|hopit*|hopital
-2 hora que|hora y|horse*|hose|hospital|hosti*|hosting|hot water|hour and|hours with|house is|house on
-2 housi*|housing|how far|how you|hr|hrs|humed*|humedad|hung|hurry|husband s|i|i a|i ask|i believe
-2 i bring|i drop|i had|i help|i left|i like|i look|i never|i noticed|i own|i reckon|i ring|i talk
-2 i teach|i thought|i want|i will|i work|i write|ich|ich eine|ich gern|ich habe|ich ihnen|ich in
-2 ich komme|ich mir|ich schon|ich soll|idea es|ideal*|ideally|if possible|if so|if there|ignore
-2 ihr habt|ihr haus|ihr konto|ihrer region|il reste|ill|im fruhjahr|im haus|immer|imogen|impai*
-2 impaired|impaired so|impec*|impeccable|impla*|importe quelle|in aberdeen|in an|in her|in ihrer
-2 in last|in leeds|in one|in ruhe|in that|in this|in time|in tomorrow|inch|include|included|indique
-2 inher*|inherited|inner*|innerhalb|innerhalb von|ins|inspe*|insta*|instalacion|insti*|institutrice
-2 instr*|instructor|insul*|insulated|insurer|insurers|interested in|into a|into my|inves*|invie*
-2 invoice <number>|invoice to|irgen*|irgendwo|is <number>|is ?|is attached|is being|is due|is getting
-2 is going|is i|is ok|is one|is right|is still|is up|is warm|is water|ist aber|ist beim|ist da
-2 ist erst|ist mir|ist schon|ist seit|ist sie|ist vorhanden|ist zu|it ?|it at|it before|it but|it for
-2 it from|it goes|it looked|it out|it over|it there|it this|it to|it went|it which|its own|izqui*
-2 j attends|j avais|j espere|jahre*|jahresbeitrag|je crois|je passer|je rentre|je serai|je souhaite
-2 je t|jean|jemanden der|jess|joanna|jouab*|jouable|junta|jusqu a|jusqu au|jusque|just now|just to
-2 kanzl*|kapaz*|kapazitat|keep|kerb|kettle|kevin|kids|kilo|kirch*|kirsc*|klemmt|koln|kommen|konto
-2 koste*|krank*|kuhlschrank|kundi*|kundigung|kunst*|l|l agence|l ai|l ancien|l architecte|l assurance
-2 l audience|l equipe|l hopital|l ouverture|la cle|la comida|la compania|la comunidad|la del
-2 la direccion|la ducha|la facture|la instalacion|la llave|la moitie|la nuit|la premiere|la primera
-2 la segunda|la taille|la temporada|la tienda|la transferencia|la vecina|la zona|lab|label|lads left
-2 laiss*|lake|lamin*|lamp|lang ist|lange dauert|las <number>|las llaves|las seis|late husband|laufen
-2 lauft die|laura|lawye*|lawyers|le|le bon|le chat|le chauffe|le devis|le escribo|le montant
-2 le plafond|le sol|le velo|le votre|leads|lean|lease|lectu*|left the|lende*|les escribo|les gens
-2 les jours|les plans|les premiers|lessons for|let me|lette*|letters|letti*|letting|lettre
-2 letzte woche|letzten|levan*|level|level <number>|libra*|liebes|liebs*|liebsten|lieu|like an|like it
-2 liked|lime|link to|liqui*|lire|lived|livrer|livrer a|livrez|llamo|llave|llegado|llevo el|llueve
-2 lo demas|loan|loft|log|login|longu*|look|looks|lorem|los ninos|lot|loud|lover|lover of|low|luft|luna
-2 lunch*|lunchtime|lying in|m of|ma|ma fille|ma mere|ma tante|machen wir|machines|maintenant|mais le
-2 maison a|make a|mal de|maler|man sich|manager|managing|manan*|manana por|mananas|manch*|mande|manqu*
-2 mante*|manuf*|marca|marga*|marie|marine|market|marti*|mas pero|maste*|masterarbeit|match|matin
-2 matin c|matin on|matin*|may i|me|me an|me da|me decis|me encantaria|me faut|me have|me know|me le
-2 me permets|me to|me vendria|me voy|measure|measurements|media hora|medio|meeti*|meeting|meets
-2 mehr zu|mein bruder|mein chef|meine masterarbeit|meine mutter|meinem|meinen|members|memoi*|memoire
-2 mensc*|mention|merce*|message|messages|messe|metres|metres and|metres of|mettre|mi <month>|mi papa
-2 mich|mich im|microsoft|middle|midi et|mient*|mientras|might i|milea*|mileage|mind|minuit|minutos con
-2 mir fur|mirar|mit <few>|mit <number>|mit einem|mitte|mocks|modelo|mois|moitie|mon velo|money put
-2 montage|montant|month on|monti*|montr*|montrer|morning and|morning i|morning is|moss|mother in
-2 moved here|movem*|moving on|much and|much as|munic*|muss ich|muss im|mussen wir|mussten wir|my
-2 my appointment|my aunt|my family|my father|my final|my garage|my gran|my instructor|my mother
-2 my neighbour|myself in|n a|n importe|n ose|nach|nach <few>|nach <number>|nachl*|nachste|namas*
-2 namaste|name :|name on|names|near the|neben|neben*|need <few>|need ?|need about|need help|need you
-2 needed|needi*|needing|nennen|neuen jahr|new boiler|next to|nicht so|nicht zu|nichts|niede*|nietos
-2 night and|night shelter|no cost|no drama|no hurry|no longer|no nos|no puede|no puedo|no te
-2 nobody can|nobody is|noch <few>|noch nichts|noche|noche y|noirs|nombre de|nomin*|nord|norte|northern
-2 norwi*|norwich|nos|nos entregan|nosot*|nosotros|not been|not go|not let|not make|not need|not one
-2 not sleep|not take|not there|not want|nothi*|nothing|nothing is|notif*|nous|nous cherchons
-2 nous faudrait|nous nous|nous venons|nous voudrions|nouvelles|nouvelles de|now <few>|now ?|now but
-2 now that|now what|nueva|nur noch|nuria|o no|obligatoire|obwohl|occup*|oct|of attorney|of cost
-2 of everything|of them|of this|of which|of whom|of yours|off <number>|office in|ohne|ohren*|okafor
-2 olds|oma|on aimerait|on autopilot|on behalf|on for|on prefere|on request|on since|on them
-2 on voudrait|on vous|once|one has|one old|one or|one side|only if|only just|onto the|operation|oppos*
-2 or <few>|or at|or rather|or they|or tomorrow|orcha*|orchard|orden*|order is|ordnu*|ordon*|ordonnance
-2 origi*|ortho*|ose|ose pas|other*|others|otherwise|ou je|ouest|oui on|our ai|our office|our old
-2 our own|ourse*|ourselves|out <weekday>|out and|out for|ouvre|over <number>|over my|over the|overl*
-2 own|p|pack|paga|page <number>|paid|pain|paint|pair of|palab*|panes|panic*|papel*|papeles|paper*
-2 paperwork|papie*|papiers|paque*|paquete|par la|par virement|para los|para no|parai*|parce que|park
-2 part of|parta*|parte|parte*|partenaires|parti*|pas a|pas dans|pas je|pas recu|pase|paso|paso por
-2 passage de|passat|passe a|passee|passer vous|passp*|passport|past|patricia|pay <number>|paying
-2 payme*|payment|pediria|penda*|pendant|pendiente|pensado|pensado en|pensamos|pense que|pente
-2 people in|peque*|perdo*|perfe*|perfect|perha*|perhaps|period|perme*|permets|permets de|permission
-2 pero me|perso*|personas|personne n|petite|peur de|peut venir|peux venir|photo of|photos|physio
-2 pick it|picked up|piece ?|piece jointe|pierna|pies|place in|place is|plain pied|plan|plane
-2 planning to|plans|plaster|plato de|platt*|platz <number>|platz fur|played|playi*|playing|plazo
-2 please can|please i|please it|please let|please ring|plus <few>|plutot|pm|pneus|po|podriais|podrian
-2 poele|poign*|poiss*|poisson|poles|ponerle|pop in|por los|por mi|por nosotros|portal|portf*|portfolio
-2 portillon|porton|possible ?|post and|post it|posts|pour ma|pour nous|pour vous|pouva*|pouvait|pouvo*
-2 pouvoir|power and|power of|prakt*|prefer|prefi*|premiers|prepare|preparer|pres|prese*|presente
-2 presenter|presently|previ*|previous|previous owner|prevo*|prevu|price is|price it|primer
-2 primera hora|print|printed|prive|privee|probe|problem|problem i|product|professional|promi*|prope*
-2 properly|proposal|proposal ?|propre|proprietaire|prote*|prove*|provisional|proze*|prueb*|publi*
-2 public|puedo dejar|puerta de|puis je|puppy|purpo*|pusie*|pusieron|pusis*|pusisteis|put|put my
-2 put together|qu|qu est|quadratmeter|quarantaine de|quartier|quay|que cuenta|que el|que habra|que j
-2 que je|que lo|que sur|que tu|que usted|quedaron|quell*|quelle heure|quelqu|quelqu un|quelque chose
-2 quels|queremos que|querria|questions by|qui en|qui n|quinze|quisieramos|quitte|quoi la|r <number>
-2 rader|radiator|radio|raised|ran|rang|range|rappo*|rapport|rather not|rather than|read
-2 rechnung <number>|rechts|recibir|reckons|reclame|recov*|recup*|recupere|ref <number>|regards|regio*
-2 registro|registry|regle|regular|rehab*|reins*|relac*|remember|remer*|remercie|remis|remote|remov*
-2 removed|rende*|rendu|rentre de|renvo*|renvoyer|repondre|represento|represento a|reserve|resid*
-2 residence|respond|rest|retires|retou*|retour|retrouve|retur*|return|returns|reven*|rever*|reviews
-2 revis*|rez|rezept|ridge|riecht|rien ?|right|right now|ring me|ring the|risk|roads*|rolled in|roman*
-2 roof is|roofi*|roofing|room|room and|rot|rota|roughly <number>|roule|round on|row|royal|rubble|rues
-2 run a|run in|run out|rund <number>|runni*|running|s <few>|s <weekday>|s about|s done|s en|s gone
-2 s had|s in|s moved|s name|s office|s out|s right|s still|s that|s the|s there|s under|s wind
-2 saber que|said get|sala|salfo*|salford|same day|same spot|samples|san|sandra|sandw*|sandwiches
-2 sandwiches and|sans engagement|sat <number>|saute|say that|says the|scan|schat*|scheu*|scheune
-2 schic*|schil*|schlo*|schon|schon wie|school|school run|schra*|schreibe fur|schreiben|se lo|season
-2 seats|sec|seche|second half|second hand|second year|secre*|secretariat|secte*|secteur|sede|see it
-2 see me|seeing|seem|seem to|seems to|seen|seen the|segundo|seine|seis|seit <month>|seitd*|seitdem
-2 seite|selber|selbs*|selec*|self|self employed|seman*|semana ?|semana y|semanas|semes*|semester
-2 senci*|send|send a|send it|send us|send you|sends|senor*|senores|sente*|sepa|separately|serai|serem*
-2 seremos|seria|serie|seriez|servi*|services|sesio*|sesiones|set of|settl*|settle the|settled
-2 setzen lassen|seule|share|shared|she can|she will|shelf|shelter|shelv*|shelves|shop|shop on|shopf*
-2 shopfront|short of|should like|should we|show you|showing|showr*|showroom|si les|si possible|sich
-2 sich die|sicht*|sick|side gate|side is|sie|sie <number>|sie bitte|sie ein|sie ihre|sie uns|sie von
-2 sieht|sign ?|signs|sigo|silla de|sillas|simply|simul*|since <month>|since you|since your|since*|sing
-2 singa*|singapore|single|sinon il|sits|sitting in|sixte*|sixteen|size <number>|size ?|slipp*|small
-2 smell|so before|so could|so on|so that|so the|so what|sobald|sobald es|soft|soiree|solicitors|sollt*
-2 sollten|some|some point|someb*|somebody|somebody come|somebody s|somebody to|someone come
-2 sometime in|somewhere in|sommer|sonde*|sondern|sorry for|sort de|sorts|souha*|sous <number>|sous le
-2 soy el|spat|spent|split|spoke|spots|spring do|sq ft|st anne|stair*|stands|star|start|start on
-2 starting|statements|std|steht der|steht seit|stiff|stock|stood|storm|strai*|straight|strin*|strings
-2 strip*|struc*|studios|su|suche fur|suchen|suggest|suis a|suis chez|suis la|suite a|sujet|superbe
-2 supplier|suppose we|supposed|supposed to|sur|sur <number>|sur mon|sur une|surgery|sus datos|swall*
-2 swapped|switc*|switched|sworn|t|tables|tadel*|tadellos|tag|tag herr|tag wir|take a|take card|taken
-2 takes|taking|taking on|tant que|tante|tape|tarde|tarifa|teacher|team of|techn*|techo|teeth|teil
-2 teilen sie|teiln*|telefon|teleg*|telegram|temas|temporada|temporary|tenan*|tenant|tenants|tener*
-2 tenga*|tengo el|tengo en|terce*|tercero|termin|terms and|terrace in|terrain|terre|tested|texte
-2 th <month>|th and|th i|th if|th only|th or|than we|that|that we|that what|the|the <coin>|the <few>
-2 the <number>|the ash|the battery|the best|the card|the certificate|the chap|the church|the coast
-2 the colour|the corner|the cover|the door|the downstairs|the extension|the family|the fee|the form
-2 the front|the garden|the hospice|the in|the inside|the keys|the lads|the left|the lights|the little
-2 the loft|the lot|the month|the morning|the mornings|the movers|the neighbours|the nhs|the office
-2 the only|the order|the oven|the panes|the paper|the pavement|the porch|the quote|the radiator
-2 the recital|the ring|the rota|the short|the shower|the side|the signed|the step|the summer|the time
-2 the toilet|the van|the way|the week|the wrong|them and|them in|theo|thera*|there ?|there has|there s
-2 they come|thing and|thing tomorrow|think i|this|this address|this side|this winter|thoug*|thought
-2 thousand|tiefb*|tienda|tiene <number>|tienen|til|till|till <number>|tille*|time and|time before
-2 time in|time she|time you|to <coin>|to <few>|to <month>|to and|to answer|to any|to ask|to bring
-2 to it|to keep|to let|to meet|to our|to play|to press|to send|to show|to talk|to tell|to write|toca
-2 tocht*|tochter|tochter wird|today or|todos|together ?|toilet|told you|tomas|tombo*|tombola
-2 tomorrow at|tomorrow i|tomorrow or|tomorrow so|too|took the|tools|top <number>|torch|torre*|tot
-2 touch|touch*|tourner|toutes|town and|tpo|trabajamos|trabajan|trabajar|trabajo|trabajo en|track|trade
-2 traduire|traff*|traffic|trail*|trailer|train*|training|tranc*|tranq*|transfer|transfer ?
-2 transferencia|transfiero|transport|transporteur|travaille|travaillez|tray|treat*|troub*|trouble
-2 trouver|truck|trust|tuned|turn it|tutor|twenty|twice a|type|u put|ubrigens|uk|ultima|um|un bano
-2 un despacho|un dia|un vieux|und|und das|und habe|und haben|und in|und sind|und wurde|under|under the
-2 une demi|une enveloppe|une quarantaine|ungefahr <number>|unit <number>|unpaid|uns auf|unserem
-2 unserer|unten|unterschrieben|until <number>|until you|up in|up to|urban*|urbanisme|us an|us and
-2 us down|us has|us in|us the|usted|usted me|utili*|v|va|va bien|valid|valid until|valor*|vehic*
-2 vehicle|velos|velos pour|vendria|venir manana|venis|venons|ventanas|ver|versc*|verse|verti*|vertical
-2 vesti*|veux|vidal|vienen|viewi*|vingt minutes|vinie*|virem*|virement|virtu*|virtual|visits|vit
-2 vitri*|vitrine|vive|vivim*|vivimos|vivimos en|volver|volver a|vom|von|vor dem|vorher|vorke*
-2 vorkenntnisse|vorne|vorsc*|vorschlag|votre colis|votre fiche|votre page|votre site|votre ville
-2 voudrions|vous ?|vous a|vous faire|vous la|vous les|vous n|vous ne|vous pouvez|vous qui|vous vingt
-2 vu|vuelta|wait|wait until|waiting your|wand|want someone|wanted|wants|wants it|ward|ware|waren sie
-2 warra*|warranty|warte*|was just|was looking|was my|was wurde|water since|water*|we|we bring|we hold
-2 we run|we shall|we sign|we spoke|we think|we want|week of|week so|weekend <number>|weeks ago|wegen
-2 wegen der|weihnachtsferien|weil ich|weiss|weiter|well as|wenig*|wenn sie|were the|western
-2 western union|wet|what have|what i|what the|whatever you|whatsoever|wheel|when :|when it|where i
-2 which the|which we|whitc*|whitcombe|who do|who does|who have|who should|whom|wife|wife s|will know
-2 will pay|will take|will we|williams|winter and|wir <few>|wir brauchten|wir einen|wir es|wir haben
-2 wir s|wird|wirkl*|wirklich|wish to|with it|with no|with us|with what|with your|within the|wochen
-2 wondered whether|worce*|worcester|word|worden|words|work ?|works|would <number>|would be|would bring
-2 would come|would do|would get|would gladly|would help|would love|would rather|would suit|would that
-2 write|wunde*|wurd|wurd gern|wurde ich|wurden wir|y como|y es|y esta|y quedo|y quiero|y quisieramos
-2 y se|y vivo|yards|year|year olds|year the|year what|years in|years on|years we|yellow|yes to|yo
-2 yo no|york|you|you accept|you allow|you be|you ca|you check|you fitted|you get|you go|you kindly
-2 you let|you like|you next|you our|you said|you set|you so|you suggest|you tell|you the|you took
-2 young|your bank|your blog|your domain|your fee|your lads|your site|your time|yours ?|yours is|zero
-2 ziegel|ziehen|zieht|zip|zona|zu euch|zu haben|zu hause|zu ist|zu uns|zufah*|zufahrt|zugang|zuges*
-2 zur|zwanz*|zwanzig|zweim*|zweimal|zwisc*|zwischen
-3 ! <few>|! <number>|! wir|:|: le|: our|<asks for support of a good cause or a study>|<budget>
-3 <coin> pour|<few> a|<few> cats|<few> dias|<few> heures|<few> in|<few> minute|<few> mois|<few> o
-3 <few> pages|<few> semaines|<has the words of the press or of a study>|<is a complaint>
-3 <is a job application>|<is about work under way or finished>|<is hot>|<is warm>|<month> <weekday>
-3 <month> a|<month> and|<month> ca|<month> con|<month> ein|<month> el|<month> et|<month> j|<month> me
-3 <month> ou|<month> si|<month> they|<month> une|<month> would|<numb*|<number>|<number> auf|<number> b
-3 <number> de|<number> dec|<number> die|<number> feb|<number> g|<number> hours|<number> i|<number> is
-3 <number> ist|<number> jahre|<number> jours|<number> k|<number> kilos|<number> km|<number> me
-3 <number> meter|<number> metres|<number> minuten|<number> minutos|<number> mit|<number> mm
-3 <number> nos|<number> not|<number> nov|<number> oder|<number> of|<number> og|<number> page
-3 <number> paginas|<number> pcs|<number> pieces|<number> places|<number> stuck|<number> tables
-3 <number> tagen|<number> th|<number> um|<number> un|<number> vor|<number> we|<number> yo|<number> you
-3 <number> zimmer|<support 2>|<weekday> <few>|<weekday> a|<weekday> after|<weekday> and|<weekday> au
-3 <weekday> in|<weekday> le|<weekday> matin|<weekday> oder|<weekday> one|<weekday> pasado|<weekday> s
-3 <weekday> si|<weekday> the|<weekday> week|<wishes availability>|<wishes call>|<wishes quote>
-3 <within 3>|<within 60>|? <number>|? elle|? lg|? mrs|? please|? warmly|? you|^ <few>|^ a mi|^ all
-3 ^ also|^ any|^ bei|^ coucou|^ das|^ dear|^ door|^ earn|^ estoy|^ gruezi|^ half|^ half the|^ hallo
-3 ^ hi !|^ hi i|^ hi it|^ hola somos|^ i|^ j|^ landlord|^ les|^ liebe frau|^ looking for|^ mi padre
-3 ^ mum s|^ my husband|^ my mother|^ need a|^ new|^ salut|^ su|^ that|^ u|^ von|^ we have|^ we move
-3 ^ wir haben|^ yes|a box|a call|a cockapoo|a contact|a deposit|a donne|a estar|a gap|a head|a la
-3 a lot|a lyon|a mobile|a month|a notre|a quick|a session|a slot|a small|a su|a third|a une|a vingt
-3 a votre|a week|abgeh*|abges*|abgesagt|abholen|about your|above the|abre|abrec*|absch*|acaba|acaba*
-3 accept|accept your|acces|accom*|accord pour|account|accountant|accounts|acepta|acomp*|adi|adjunto
-3 admin*|adult*|adultes|after <number>|again|again*|against|agenc*|agent|ago|agrad*|aguan*|ahead with
-3 ai coupe|ai lu|ai une|aimer*|aimerais|aimerait|ajust*|al mes|alcan*|alerg*|all <few>|all <number>
-3 alone|along the|alrea*|already|already in|alrig*|alright|als|altona|am <weekday>|am in|am looking
-3 am number|am staying|am wochenende|an electric|an estimate|anbei|ancho|and again|and am|and back
-3 and my|and noticed|and say|and send|and some|andern|anders|anfang|angebot <number>|angestellte
-3 anive*|aniversario|anmel*|anos|anos de|anos en|anoth*|another|ans il|anschauen|antes del|anthr*
-3 antic*|anticipo|antig*|antwort|anywhere to|app|appeler|application|apply|appor*|apporte
-3 apporte demain|appro*|arbeit|arbeiten|are away|arran*|arret|arriba|arriving|as soon|as the|ascensor
-3 ashes|aside for|ask for|ask your|asked for|assessment|assis|assistant|at christmas|at easter
-3 at lunch|at number|at ours|at some|at work|at your|ateli*|atelier|atten*|attend|attes*|attestation
-3 attor*|attorney|au moins|auch noch|aucti*|auction|audie*|audience|auf|auf <number>|auf den
-3 auf deutsch|auf die|auf ein|auf ihrer|aufst*|auftrag|auftrage|aurez|auriez|auriez vous|autour du
-3 aval|avant <month>|avant de|avec l|avec les|avec vous|avez vous|aviso|avoir|away from|azule*
-3 azulejos|back the|back to|baja|baker*|bakeries|ball|banco|band|bano|bauer|bauja*|baujahr
-3 baujahr <number>|bautizo|bay|be out|be there|bebe|because of|bed detached|bedmi*|bedminster
-3 been offered|before christmas|begin|beginner|behind the|bei <number>|bei der|bei ihnen|bei mir
-3 bekom*|bekommen|bendi*|bestatigen|bestatigung|beste|beton|betrieb|betriebe|bevor|bien con|bien la
-3 bikes|bill|bin bei|bis|bis zum|bisho*|bishopston|blanc*|blanche|block|block of|board*|boarded|boards
-3 boda de|bonne|books|boots|both|bought a|box in|brack*|brass*|brauchen wir|brauchten|breakfast
-3 bring the|bringe|bringe ich|broke|bromp*|brompton|brother s|bruder|bruit|bs|bs <number>|buchu*
-3 buchung|bucket|buenas soy|bunga*|bungalow|bus|busca*|busin*|business|but the|but there|but they|by
-3 by <month>|by ?|by email|by the|by this|cachet|cake|calen*|calm|cambiar la|cambio|came out|camera
-3 camino|camio*|camion|can|can come|can one|can send|can someone|cancelled|canci*|candidature|cannot
-3 capit*|carpenter|carta|carton|casa y|casamos el|casse*|casti*|cats|cayo|ce matin|ce serait|celia*
-3 centro|cerem*|ceremony|certi*|cette nuit|chairs|chais*|change|chant*|chape*|chaque annee|charged
-3 charger|check|checked|chef hat|chemi*|chest|chien|child*|children|chose|choses|cita ?|civil|clair
-3 clien*|client|clini*|clock|cob|cockt*|code|coinc*|coleg*|colegio|collect|collegue|color|colour
-3 come down|come in|comed*|comedor|comer*|comes from|comite|comme une|como se|compania|compl*
-3 complaint|completion|comprador|compramos|comprendre|compromis|comptable|compteur|comun*|con nosotros
-3 con una|condi*|condition|confi*|confidence|confo*|conge|conoc*|consultation|contact|contrat|contre
-3 contribute|convient|coope*|corre prisa|correo|cosec*|cotiz*|coucou|could not|could someone|could you
-3 coupl*|couples|courr*|couvr*|crene*|crick*|cricket|croquettes|customers|d <month>|d eau|d heure
-3 da steht|da zeit|dabei|dahli*|dahlias|damp|dana|dankb*|dankbar|dans l|dans votre|dares|das ?|das mit
-3 das nachste|data|date :|datos|dauert|daugh*|de <few>|de ano|de cada|de la|de notre|de su|de suite
-3 de venir|de verdad|de ville|de votre|dean|dear|debor*|dec|decidme|decor*|dedans|dej|deja|dejarles
-3 del|del hospital|delivered to|demain ou|den ganzen|denk|denk ich|dental|dentist|depuis|depuis le|der
-3 der scheune|derec*|derecha|desde|desde la|desde que|despues de|detac*|detached|di|dia|dia <number>
-3 dia ?|die <number>|die galerie|die versicherung|die woche|dijis*|dining|diplo*|direc*|discr*|dispo*
-3 dit oui|dites|dites moi|do <number>|do about|do all|do it|doctor|doctora|documento|documents|domain
-3 domic*|don|donc pas|donde se|done in|dont vous|door is|doppe*|dormi*|double|down ?|down and|down for
-3 down the|drama|drauf|drauf*|dress*|dried|drive|drop off|due to|durch*|durfen|durfen wir|dusche|earn
-3 ecole|editi*|editions|egal|eh|ehren*|eine firma|eine frage|eine stunde|einen betrieb|einfa*|einfach
-3 einig*|einze*|einzi*|el ano|el banco|el envio|el jardin|el pasaporte|el pedido|el piso|el tejado
-3 el trabajo|eleva*|elle est|email|embar*|empieza|en pozuelo|en toda|en una|en zapopan|encue*
-3 ende <month>|ends|ends in|energ*|engin*|enlace|entra|entrar|entre <number>|entre*|entrega|entrevista
-3 envel*|envio|envoie|envoie une|envoy*|equipe|equipo de|erst nach|ersten|es <few>|es la|es normal
-3 escan*|escribo|espec*|essay*|est chez|est d|est la|est moi|est un|est vous|esta semana|estate|este
-3 estim*|estudio|et|et <number>|et elle|et je|et l|et le|et ma|et pour|eu|euch|evening|evenings
-3 every day|everyone|exist*|experience|expert|exter*|f|f <number>|fabri*|facture|fahrer|fallen
-3 family of|fan|father s|faudr*|faudrait|faut il|fee|feier*|fenst*|fenster|festg*|feuil*|fiest*
-3 fiestas|figura|fil|filed|filing|filli*|filling|fils a|fin de|finalement <number>|find the|fines de
-3 fire|fitter|flachdach|flat roof|flexibel|flies|floor|floor i|fois c|for <month>|for <weekday>
-3 for his|for me|for us|for work|fourn*|fragt|francais|frau|free for|freel*|freelance|frei|freig*
-3 freundlichen|freundlichen grussen|from|from me|from you|frome|ft|full|fur <weekday>|fur meine
-3 fur meinen|fur unsere|furni*|fussed|ganzen|garantie|gas certificates|gasol*|gasoleo|gasten|gather
-3 gauche|gave me|geben|geduld|gegen*|geht es|geht s|gekau*|gekauft|gekom*|gekommen|gemac*|gemacht
-3 genugt|gerust|gestern nacht|gesto*|gestr*|get in|get to|get up|ging|ginge|girl|give|give us|glass*
-3 glasses|glaub|glaub ich|gluten|go to|going up|good|got my|got the|gotea|grade|grados|grand|grande
-3 gratte|gratuits|gris|grosse|ground floor|ground is|grout|gruezi|gruss*|grussen|guada*|guara*
-3 guarantee|guard*|gusta*|gustaria|h ?|hab ich|haben <number>|haben jetzt|habitude|hablamos|hace <few>
-3 hace <number>|hace un|hacer un|hacienda|had|had <few>|hago|haie|half of|half term|hall|hall and
-3 hallo|hangt an|has told|hast|hast du|hasta <month>|hatten gern|haupt*|haus ?|hausb*|hause|have about
-3 have any|have heard|have my|have read|have you|have your|hay|hay que|heard|hecke|help with|hemos
-3 her first|here <number>|here last|herst*|heut|heute noch|hi !|hi i|hi it|hi olivia|hice|hicie*
-3 hicieron|hier soir|hierm*|hiermit|high|hinter|hinter der|hit|hochz*|hola somos|home on|homeo*|honor*
-3 hope|horas|horse|hort|hotel|how did|how soon|hoy me|http :|hundi*|i can|i gather|i must|i pay|i run
-3 i send|i sign|i take|i think|i understand|iban|ich am|ich bin|ich konnte|ich mag|ich mit|ich weiss
-3 if that|if you|ihn|ihnen|ihrem|ihres|il faudrait|il me|il s|im|im bad|im flur|im neuen|im rahmen
-3 im wohnzimmer|immed*|impor*|importe|in einer|in feb|in for|in kw|in late|in laws|in our|in the
-3 in unserem|including the|indiq*|indiv*|ingles|inox|insert|inspection|inspector|install|installer
-3 insurance|into the|inverter|invierno|invoi*|invoice|irgendwas|is <weekday>|is already|is at
-3 is leaking|is not|is now|it <few>|it <number>|it and|it back|it by|it can|it could|it did|it does
-3 it off|it properly|it right|it should|it takes|it the|it too|it what|it when|it work|its the|j ai
-3 j aimerais|jacket|jahreswechsel|je l|je paie|je pourrais|je prepare|jeden tag|jeder*|jederzeit|job
-3 john|joine*|jointe|jugen*|just moved|k|kaffee|kann|kann das|kasse|kfw|kinde*|kinderzimmer|kitchen in
-3 klasse|klavier|klein*|knee|know that|kommen und|kommen wir|konnen sie|konnt*|kontrolle|krank|kunde*
-3 kw <number>|l <number>|l affiche|l apporte|l atelier|l autre|l ecole|l entree|l heure|la|la ?
-3 la caution|la chambre|la chaudiere|la cocina|la de|la je|la joue|la mairie|la meme|la nina|la obra
-3 la oficina|la pantalla|la porte|la que|la semaine|la senora|la universidad|la voisine|labra*
-3 labrador|lache|lad|lads|lang|large|largo|lassen|lassen und|last night|last week|last year
-3 late <month>|late father|lauft auf|launch|laws|le compromis|le parquet|le petit|le plan|le plus|lead
-3 led|leer|left it|leipz*|leipzig|les|les <number>|les enfants|less|lesso*|lessons|let us|letzt*|leur
-3 leve|liber*|licht|liebe|liebe frau|light|light*|ligne|like <few>|like a|like someone|like this
-3 like you|lilas|limited|link|links|list and|list attached|listi*|listing|live at|livra*|livraison
-3 llama|llegar a|llegaron|lleva|lleve|lo llevo|lo pueden|local|lokal*|london|looked|looked at|los
-3 losen|losing|loue|lovely|lower|lu|luc|lucia|ludlow|lunch for|luz|lying|m appelle|m avez|m wide
-3 ma grand|machen|madame|madre|mairie|maitre|maman|manag*|manage|mandate|mange|marat*|mark|marque
-3 marriage|married on|mas tarde|masse|master|matter|me <number>|me a|me about|me and|me convient
-3 me gustaria|me hicieron|me how|me in|me pagan|me piden|me podeis|me va|media*|meet|meine|meiner
-3 meist*|mejor*|meme chose|menos de|mensu*|mere|mi|mi empresa|mi madre|mi padre|mi suegra|mich an
-3 mid <month>|minds|mis papas|mise|mise en|miss|mit dem|mit freundlichen|mitar*|mitte <month>|mixed|mm
-3 mme|modele|mogli*|moglich|moi la|mois je|monsi*|monsieur|monta*|month or|moq|moq <number>
-3 morgen fruh|morgen oder|morni*|mot|mother s|muebl*|muebles|muestras|mum|music|muster|my clients
-3 my cv|my drive|my own|my parents|my partner|n <number>|n y|nach den|nach der|nacht|nada|natio*
-3 navid*|navidad|ne se|ne sommes|neces*|need|need <number>|need it|neighbor|neith*|neither
-3 neue auftrage|new|news|next <weekday>|next door|nhs|nichts mehr|nie|nina|ninety|ninos|niveau
-3 no corre|no entiendo|no panic|no viene|noch auf|noch ein|noch nie|nochm*|nochmal|nomas|nombre|noon
-3 normal ?|nos han|nos vamos|not <number>|not fussed|not get|not mind|not pay|not to|note|notes|notic*
-3 notice|nov <number>|nuestra|nummer|o <number>|o <weekday>|o clock|o lo|o que|oblig*|obra|octav*
-3 octavia|oder ubermorgen|of all|of you|of your|off at|off me|off the|off to|offer*|offered|officer|ok
-3 ok ?|olivia|on <number>|on and|on est|on fait|on its|on me|on my|on prend|on sera|on the|on us
-3 once a|one <number>|one for|one to|one without|ont|onze|openings|or bring|or fri|orange|oreil*
-3 oreille|os|os lo|ostern|other|other one|otherwise i|otro lado|otros <few>|ou la|ou on|oublie|our
-3 our bathroom|our new|our porch|our roof|our shop|out the|out we|ouverture|oven|owners|padre|pagam*
-3 pagamos|pagan|pagin*|paginas|pague|paie|pair|panels and|papas|papel|papers|par contre|par le
-3 para <month>|parece|parfa*|parfait|parfait je|parki*|parking|parqu*|parquet|partie|pasam*|pasamos
-3 pasap*|pasaporte|passe*|passi*|passing|pastel|pasti*|pastilla|patient|patients|patri*|patron|pavem*
-3 pavement|pay a|pay when|payro*|payroll|pedir*|pendi*|people and|people for|perri*|personne
-3 personnes a|petit dej|peut on|peux vous|pfleg*|phone|photo|piano and|pick|pick up|piden|pie|pied
-3 piedra|pilar|piso|plain|plato|platos|platze|plazas|please call|please go|pleure|pls|plus|plus a
-3 plus la|pocket|podca*|podcast|podeis|police have|poliza del|poner*|poqui*|poquito|por eso|por solo
-3 porque el|porti*|posit*|post|poste|pour votre|pourrais|pouvez|pozue*|pozuelo|practice|preislich
-3 premiere|prend|prend*|prendre|prepare un|presq*|presque|press|press*|pressure|pret|price ?|primero
-3 printemps et|priva*|private|priya|pro woche|probar|proce*|prof|profi*|proof|proper|propi*|propo*
-3 proposez|prufen|pu|puede|puede venir|pueden|puedes|puedo ir|puis|pulled|qu il|quand|quand ?|quand il
-3 quand vous|quarantaine|que c|que este|que falta|que hay|que hora|que la|que les|que los|que quelqu
-3 que quiero|que si|que teneis|que ustedes|queda*|quedamos|quelle|querriamos|questions|quick*|quien
-3 quiero|quiet*|quitt*|quote|radiadores|radiators|raffle|rahmen|rappe*|raum|raus|rd|read your|recam*
-3 receipt|receipts|recep*|reception|recht|recit*|recital|recital on|recla*|recogi|recom*|recommended
-3 redone|ref|regen|register|reglez|regul*|rehab|reich*|reichen|reicht|rein|rein ?|remar*|remem*|remet*
-3 remettre|rempl*|rendez|rendez vous|rennes|renov*|rentre|repai*|repas*|repasser|repet*|repla*|replace
-3 replaced|repre*|reprendre|reque*|request|requi*|reserva|reservation|reserver|restent|resto*|resul*
-3 retired|revision|reyes|rib|rien d|rob|roof|roofer|room is|rouge|rue des|ruhe|run the|runs out|s been
-3 s fine|s here|s now|s off|sa|saber si|sachen|safe|said to|said yes|saint|saison|salida|salle pour
-3 salut|same time|sanie*|sans|sauber|sauf|says <number>|scaff*|scaffold|schade|sched*|schedule|schei*
-3 schen*|schie*|schnee|schone|schuler|scrat*|scratch|se me|se nos|se quedo|second|see what|seems
-3 seguidores|segun|segunda|sehr|seit der|seit heute|semaine du|semanas y|semin*|sendi*|sending|sensi*
-3 sensible|sent|separ*|served|set up|settle|settlement|shelt*|shenz*|shenzhen|shifts|short|should be
-3 shower|showi*|shown|si c|siche*|side of|sie an|sie bei|sie mich|sie noch|sieht man|sign|silla
-3 sin ascensor|sin aval|since|since <weekday>|since the|sind <few>|sir|sirve|sit in|sitzen|size of
-3 sizes|skoda|skoda octavia|sleep|so <month>|so you|societe|sofa|sohn|soit|sola|solan*|solange
-3 solicitor|solid|soll die|solo <number>|someone to|sometime|sometime after|somew*|somewhere
-3 sommes pas|somos <few>|somos los|son las|soon as|sortie|souhaite|sous la|south|speic*|speicher|spot
-3 stages|standesamt|stark*|start in|start with|state*|steck*|stellen|steue*|still|still has|still have
-3 still in|stirl*|stirling|stoff|stone|stop|stopp*|stopped|stora*|storage|str|str <number>|stuff ?
-3 suche eine|suchen wir|suegra|sugge*|suggested|suis en|suite|suits|supply|support|sur l|sur le
-3 sur votre|surge*|survey|surveyor|sweep|t <number>|ta|table|tag frau|tag ich|tage|taille|take|take it
-3 take the|talla|talla <number>|taller|tank|tarde de|tardes|tarje*|tax|telet*|teletravail|tell your
-3 tempo*|term|termi*|terra*|terrace|terrasse|test|testi*|text|text me|th|th at|th of|th so|than the
-3 thank the|that <number>|that do|that normal|the <month>|the a|the baby|the bank|the bill|the blue
-3 the boiler|the books|the bottom|the box|the children|the drive|the flat|the frame|the gas|the half
-3 the hall|the insurance|the joint|the last|the letter|the list|the name|the next|the nursery|the one
-3 the other|the permit|the piano|the receipts|the retainer|the season|the size|the sound|the street
-3 the top|the weekend|the winter|them we|then do|there|there were|there would|they can|they have
-3 they want|they would|thinks the|third|this is|this month|this something|this time|this week
-3 this weekend|thought it|thought you|through our|through the|thru|thurs ?|thurs or|ticke*|tickets
-3 tide|till the|timber|time for|times|to apply|to begin|to go|to help|to look|to match|to order
-3 to register|to replace|to sign|to stirling|to the|to touch|to us|to use|to your|today|toi|told
-3 told me|told us|tombe|too late|took over|tourn*|tous les|tout de|trabajais|track*|tract*|tractor
-3 tradi*|trading|transit|trava*|travel|trepp*|treppenhaus|trime*|trimestre|trocken|trois*|troisieme
-3 trouv*|tu|tu fais|turned|turnos|twin|u <number>|uber|uber die|uberg*|uberm*|ubermorgen|uberwiesen
-3 um <few>|un cafe|un carton|un escalier|un mois|un moment|una entrevista|una hora|und <few>|und ein
-3 und hatten|und nicht|und sie|und suchen|und wie|under our|understand|une petite|une trentaine
-3 une visite|union|units|universidad|universidad de|unless you|uns ?|unser|unsere|unsere hochzeit
-3 unseren|unterlagen|up before|up for|up my|up this|upright|us <number>|us a|us for|us i|used to|usine
-3 valide|valley|van|van s|vat|vecina|veinte|vendr*|venta*|verbi*|verfa*|verfu*|verif*|verified|verri*
-3 vers|vers le|versi*|versicherung|verwa*|vez en|vide|viene bien|vieux|ville*|villeurbanne|visitas
-3 voll|volunteers|vom <month>|vom <number>|von den|vor <few>|vor weihnachten|vorge*|vorha*|vorhanden
-3 vormi*|voss|votre nom|votre passage|voudrait|vous :|vous depuis|vous envoie|vous envoyer|vous m
-3 vous nous|vous venez|vuestro comedor|walked|wall|walls|want to|ware der|warmly|was ?|was a|was here
-3 was not|was sie|watch|water coming|way home|we ca|we can|we get|we had|we just|we live|weari*
-3 wearing|wechs*|wedding at|weds|week and|week end|week in|week or|weekday|weekend of|weekends|weekly
-3 weeks|weeks and|weil|weite*|welco*|welcome|went to|wer|what happens|whate*|whatever|when i|where
-3 which*|whichever|who|who can|whole*|whose|wide|will not|will you|window|wir denken|wir eine
-3 wir gleich|wir hatten|wir liefern|wir mochten|wir wollen|wish|with|with <number>|with my
-3 with someone|with you|within reason|wochenende|wohnz*|wohnzimmer|wollen im|work|work and|work at
-3 work with|worki*|working|works*|workshop|workt*|worktop|would say|would you|writing a|wurde gern
-3 y <few>|y <weekday>|y con|y de|y eso|y hay|y hoy|y las|y no|y queremos|y tengo|yard|you ask
-3 you could|you give|you please|you start|you still|your|your area|your business|your lad|your name
-3 your people|your quote|your terms|your website|yours|yr old|zahlung|zahnr*|zahnriemen|zeit ?|zimmer
-3 zoom|zu|zum <number>|zum jahreswechsel|zuruc*|zuruck|zweit*|zweite
-4 !|<few> kids|<few> minutos|<few> months|<few> stunden|<few> velos
-4 <is about an existing order or appointment>|<mont*|<month>|<month> <few>|<month> could
-4 <month> cuando|<month> do|<month> oder|<month> que|<month> se|<month> so|<month> un|<month> und
-4 <month> we|<month> what|<number> :|<number> a|<number> avec|<number> bitte|<number> donc|<number> el
-4 <number> et|<number> gaste|<number> grad|<number> il|<number> jan|<number> kids|<number> kommen
-4 <number> leute|<number> m|<number> metros|<number> mill|<number> min|<number> no|<number> nous
-4 <number> par|<number> rue|<number> square|<number> t|<number> tengo|<number> to|<number> weeks
-4 <number> ya|<speaks of something that exists between you>|<speaks of something that was>
-4 <speaks of work you have done>|<support 3>|<unhurried>|<weekday> es|<weekday> est|<weekday> il
-4 <weekday> me|<weekday> nach|<weekday> o|<weekday> os|<weekday> ou|<weekday> por|<weekday> soir|? ?
-4 ? die|? lo|? merci|^ <number> of|^ bon|^ der|^ flat|^ guten|^ guten tag|^ hello i|^ ihr|^ il
-4 ^ is there|^ it|^ it s|^ l|^ laut|^ looking|^ ma fille|^ merci|^ mum|^ notre|^ queria|^ quiero
-4 ^ quisiera|^ seit|^ seit dem|^ servus|^ soy|^ there are|^ water|^ wir nehmen|^ wir sind|^ yo|a dog
-4 a fence|a gas|a l|a laisse|a los|a nadie|a quote|a simple|a tenu|a wedding|ab <month>|ab ?|abajo
-4 abends|abgeben|abhol*|acabo|acabo de|accepteriez|accepteriez vous|accor*|acept*|address|adent*
-4 adentro|adjun*|adres*|adresse|after|after new|after that|after xmas|ai un|aimerions|al frances
-4 all day|alors que|an bitte|an einer|and|and <few>|and <weekday>|and about|and after|and have|and his
-4 and one|and see|and we|and you|and yours|angek*|anges*|anhan*|anhanger|anoche|ansch*|antes|antwo*
-4 any day|any time|app says|appoi*|aquar*|are all|are getting|are moving|are still|are the|area|armar*
-4 armario|arrive|as you|asap|ash|asses*|assez|assoc*|at half|at my|au <weekday>|auf der|auftr*|aus der
-4 aus wie|automatic|autres|avant le|avant noel|ave|avec <few>|avenue|aviez|azul|b|baby|back on|bajo
-4 balli*|bande*|bank|barri*|bathroom in|bauti*|be after|be with|beave*|beaverton|before|before that
-4 beige|besoin d|better than|between the|bien a|bild|bitte noch|boden|branc*|braucht|break*|breit
-4 bruno|buscamos|buyer|buyers|cabin*|camar*|camis*|can get|can the|can your|canal|cance*|candi*|care
-4 cargo|carne|carro|cauti*|caution|cave|ceiling|celeb*|certificates|certified|chance of|charge a
-4 cherchons|chip|chiqu*|choco*|chocolate|christmas|cita|clases|cleaning|cles|clients|cocina|cocina de
-4 cocka*|cockapoo|cold|colle*|come and|comio|comme|comme*|como|compras|compras ?|con algo|con los
-4 con mi|con que|con ustedes|conductor|conse*|conta*|contract|corre|corsa|cost and|coule*|couleur|coup
-4 cried|cuantas|d accord|d avance|d ici|da|da ich|danach|darf|darf ich|das bitte|das ist|de <weekday>
-4 de abajo|de bain|de personnes|de semana|de ustedes|dehors|deje|del dia|demain|demain ?|demenage
-4 demenage a|depuis hier|der estrich|des qu|desde el|despu*|despues|devis|devol*|dias|dias me|did my
-4 did you|die neue|direct|direkt|do i|do with|docto*|does that|doing the|dois|donc|donner|dont|dort
-4 down in|down on|doy|dr|drain|dran|drips|drive*|drop|du|du <number>|du <weekday>|du bois|ducha|durch
-4 durfte|eat|eilt nicht|einba*|eingebaut|eintr*|el|el agua|el dia|eleven|elle ne|elm|empie*|en est
-4 en la|en los|en primavera|en un|encan*|encantada|encima|end terrace|ende|enfan*|enfants|english
-4 enten*|entreprise|equipo|er <month>|erste|escalier|espana|est <few>|est <number>|est elle|est parti
-4 est venu|estamos a|estar|este mes|estimate|estrich|et me|examp*|example|exhib*|failed|fam|famil*
-4 father|faut quelqu|faut un|fecha :|feier|fence|fenetres|find|firmado|fish|flach*|flat <number>
-4 flexi*|flur|food|for about|for the|for them|forgot|form|fotografin|fr|frais|freez*|fringe|from your
-4 funci*|funciona|galer*|galerie|gap|gave|gearb*|gearbeitet|gebur*|geehrte damen|geerbt|gegen|gern
-4 gern ein|getting married|gewor*|geworden|go in|goes|gone|google|gros|guten|guten tag|gutsc*|guy
-4 habit*|habla*|hablar|hace falta|half|halle|hard|has the|hat|hatten sie|have around|have decided
-4 he would|hein|heiraten am|here ?|hermana|herrn|herum|holen|home|hospice|hour|hours|how do|how does
-4 how to|i come|i put|i would|ich ihn|ich muss|ich nicht|ich sie|ich suche|ihm|ihnen im|ihr angebot
-4 ihr uns|ihrer|il|il en|il n|in all|in may|in there|including|insur*|interview|ir|ir a|is about
-4 is asking|is having|ist heute|ist in|it is|it on|it or|it says|it up|its|j|je demenage|je dois
-4 je passe|je peux|je viens|je vous|jeden|jetzt|joue|jours|jule|juntas|juste le|kann ich|kassel|keeps
-4 keiner|kette|key|kilos|kitchen ceiling|klavi*|kleine|kleiner|km|kommen sie|konnen wir|konnt
-4 konnt ihr|konze*|kosten ?|l eau|la casa|la cave|la manana|la otra|la poliza|la route|la semana
-4 la voiture|lady|landi*|landing|landlord s|lane|lange|lapto*|laptops|las tardes|last done|last nite
-4 le faire|leaki*|leaking|left|left a|legen|legen sie|les <few>|let the|letter|letzte|letztes
-4 letztes jahr|leute|libre|lieber|liefe*|liefern|lieferung|liegen|liegt|lifti*|lifting|limit*|livre
-4 llaves|llega|llega*|lleva*|llevamos|lo hacemos|look like|lost|love to|ma carte|machen lassen|main
-4 maint*|mais la|make it|mama|man den|manana a|marche|matin j|may <number>|me dijo|medico|mein sohn
-4 meldet|mensa*|mensaje|menus|merci de|meter|metros|mi hermana|mil|min|minuten|minutes|minutos|mir|mis
-4 mittag|mitte*|monteur|month|moulin|move out|moved out|movers|moving to|mr|mrs|muestra|musst*|mussten
-4 must be|my name|nachste woche|nachsten <weekday>|nagel|name of|ne le|need from|negoc*|nehme|neu
-4 neuen|next step|nicht in|nite|no hace|no me|noch bis|noch die|noche ?|none|none of|noticed
-4 nous aimerions|nous faut|nov|now|nr|nr <number>|nuit|nun|nunca|nur <number>|nur ein|nurse*|nursery
-4 o el|oder <month>|oder <number>|of <number>|of an|off on|office|ofici*|oficina|og|olivos|on <few>
-4 on an|on part|on your|one i|only one|opcio*|opciones|or so|otros|our fence|our school|out at|out in
-4 out on|pacie*|pacientes|page|panta*|pantalla|paques|par|parc|parcel|parler|parti|particulier|partn*
-4 partner|pas <number>|pasar|pasar*|pasil*|pasillo|pass|passa*|passage|passed|passw*|past the|path
-4 patie*|paye|pcs|pedir|penche|pense|pensez|perfecto|peur|peux passer|photographer|photographer for
-4 picked|piece|pin|pink|piso de|plata|plates|play|please send|please tell|plus rien|podria|police
-4 policy|poliz*|poliza|poner|por lo|porch|porque|porta*|porte|pour moi|pourr*|power|pract*|prefe*
-4 preis|premier|presu*|prima*|prints|prisa con|profe*|provi*|puedo|put the|quali*|qualified|quart*
-4 que dia|que os|que se|que ya|quedan|querr*|r|radia*|rain|raus <number>|recu la|region|registered
-4 regla*|remplacer|renew|repas|repei*|repeindre|repli*|repon*|reponse|respo*|retai*|retainer|retro*
-4 ring|road|rooms|rue|rush at|s est|s on|sacar|salido|same|sampl*|santa|sash|say the|says we|schicken
-4 schicken ?|schule|schwiegermutter|se le|se passe|seance|segun*|seguro|seit dem|sellers|semaines
-4 semana que|semana santa|send me|send them|seria*|seriamos|serve*|servus|shall i|shamp*|shape|shift
-4 showed|si os|sich nicht|side|sie gern|sie haben|sie mir|sie sich|signe|signed off|since <number>
-4 since last|since we|sind bei|site|sitti*|sitting|size|sleep*|sleeping|smaller|snapp*|snapped
-4 so there|sofort|soir ?|solic*|sollen wir|sont|sound|sounds|sounds like|speci*|spring and
-4 square metres|starts|statt|steh|stell*|stemp*|step|story|strasse|subir|suis|suivi|super|sur les
-4 surve*|sus|swap|sweet|system|tablets|tagen|tanne*|te mando|tell me|tell you|tempr*|tenu|th <number>
-4 th can|th to|than|thank you|that a|that be|that the|the app|the car|the contract|the council|the dog
-4 the first|the floor|the gate|the hedge|the old|the owner|the place|the rain|the road|the spring
-4 the stairs|the work|their|them a|then ?|there are|theres a|they will|tia|tiene que|tile from|time
-4 time i|tisch*|titulo|to <number>|to <weekday>|to about|todas|todo el|tomorrow ?|ton|top|tor|touch it
-4 toujo*|toujours|towels|town|traigo|travail|trent*|trentaine|tribu*|trock*|trotz*|trotzdem|tu me
-4 tu peux|turn|turno|twice|u do|uber den|ubrig*|ultimo|um <number>|un devis|un peut|un presupuesto
-4 unas <number>|und ich|und suche|unos|unser*|up the|uprig*|upstairs bathroom|urkun*|us how|us what
-4 van a|velo cargo|venga|vengan|venu|verde|verei*|verlo|verschieben|verte|verwaltung|vino|visa|voisi*
-4 voisine|volun*|vor der|vorstand|vous aviez|vous de|vous laisser|voyant|wann|want them|wasser|way and
-4 we come|we pay|weihnachten|wenn ihr|wenns|went|weste*|westerly|what can|whatsapp|when|when can
-4 whene*|whenever|whenever you|where do|where the|who could|wir die|wir nehmen|with our|with the
-4 with this|without a|wo|wohne|wollte ich|wood|worth a|would like|wrong|wurden|xmas|xx|y|y nos|y que
-4 y te|ya no|yearly|yeste*|yesterday|yet ?|you ?|you available|you collect|you fit|you got|you might
-4 you need|you quote|you want|you were|you would|your driver|your own|zahlen|zahlu*|zeigen|zeitl*
-4 zeitlich|zum|zusammen
-5 <few>|<few> bed|<few> jours|<few> meses|<few> veces|<month> auf|<month> can|<month> frei|<month> the
-5 <number> <coin>|<number> bis|<number> can|<number> degres|<number> er|<number> from|<number> h
-5 <number> mins|<number> personas|<number> personnes|<number> que|<number> uhr|<number> yr|<week*
-5 <weekday>|<weekday> <number>|<weekday> et|<weekday> i|<weekday> l|<weekday> prochain|<weekday> que
-5 <weekday> to|<weekday> y|<within 210>|<words 35>|^ asdkj|^ bonsoir|^ de|^ did|^ estoy en|^ fur|^ fwd
-5 ^ fwd :|^ heyy|^ i need|^ i would|^ il me|^ please|^ se|^ se me|^ the|^ tienen|^ vous etes|^ we need
-5 a student|ab <number>|abgebrochen|above|accord|accou*|across|addre*|agua|all my|allume|along|an der
-5 and then|anda|anfan*|anfangen|appointment|apprentice|are in|arrives|asdkj|assis*|au printemps|aufge*
-5 autor*|avail*|available|b <number>|back|bain|basem*|basement|before the|beim|best|besta*|bestellt
-5 betri*|bis ende|bonso*|bonsoir|bottom|brief|broken|cake for|calde*|caldera|cama|can be|can i|can we
-5 car|card|carte|cartes|certificate|charg*|chaud*|chaudiere|chris*|coffee|combien de|come today
-5 comment|como si|compt*|con quien|condu*|conteste|cv|dado|dass|delivered|dessus|dicho que|dijisteis
-5 dijo|do we|doch|door|due|easter|eau|einer|einge*|el patio|el telefono|elle|en las|enfer*|engli*
-5 es el|est encore|este <weekday>|estri*|eveni*|experiencia|factu*|falta|fehlt|ferme|fertig|file
-5 fin <month>|finales de|firma|fitti*|fitting|fourt*|fourteen|frame|free on|freit*|fruhj*|fruhjahr
-5 fur die|fwd|fwd :|garan*|gegend|gehor*|gel|guest|h|hand|hat die|hatten|have it|hear|hello i|herr
-5 heyy|hohe|hola marta|hospi*|http|hueco|huele|ich nehme|il vous|im <month>|in and|in der|inside
-5 insured|into|is coming|is my|jan|je voudrais|jeman*|jemand|jemanden|jemanden fur|kids <number>|komm
-5 konnen|konnten sie|la <number>|la calle|la senal|la una|las|las <few>|late|laut|le <number>|le meme
-5 let|lg|libres|linde*|llegar|los <few>|los <weekday>|lunch|mal depuis|manana temprano|mando|me ?
-5 me dijisteis|me the|media|mid|midi|mill|mitad de|mochte|months|morgen|morning|moto|moving|muchas
-5 muest*|mum s|must|my late|name is|necesito|new year|next week|noch einen|noch in|nom|not the|notre
-5 o manana|oder <weekday>|of <month>|on ?|on sw|order*|ordered|ou <weekday>|our kitchen|over and|owner
-5 pagar|paper|pas de|passt|pedal|people on|permit|peux|plan de|platz|plus de|podem*|podemos|podri*
-5 por las|por un|pour <few>|pourriez|pourriez vous|pouvez vous|praxis|premi*|prest*|presupuesto
-5 primavera|primera|print*|printemps|pris|prix ?|probleme|produ*|put up|que alguien|que nos|que sea
-5 queremos|quince|rather|recei*|recev*|rechnung|recib*|recog*|refai*|refaire|refait|regis*|reparation
-5 reste|rojo|roses|roue|rufen|rufen sie|s <number>|s wedding|sat|schlu*|schlussel|schnell|schre*
-5 schul*|screen|se ha|see|seit|selle*|senal|server|shirt|signed|sigue en|since yesterday|sind eine
-5 slot|small*|so much|soll ich|sollte|somos|somos <number>|soon|soy|space|stairs|still on|stras*
-5 stunden|sw|take on|talk|talk to|talon|tap in|tarjeta|team|telef*|telefono|tell|tell us|tema|temprano
-5 temprano ?|tengo que|thank|that you|the <weekday>|the deposit|the new|the window|them|this morning
-5 thurs|ticket|ticket <number>|tisch|toda|toda la|tomor*|tomorrow|took|tous|traba*|tradu*|trans*|trou
-5 ubernehmen|unas|und die|und wir|urgent|us ?|used|veces|verge*|vergessen|vez|viagra|viens|visit*|vite
-5 vivo|vivo en|voir ?|vor|vor ort|voudrais|voulez|vous me|vous voulez|w|want|war|weihn*|what is|whats*
-5 white|wie lange|will be|woche|wool|wurde das|y <number>|yamaha|you a|zusam*
-6 : <number>|<few> days|<month> est|<number> <month>|<number> con|<number> people|<wishes decided>
-6 <within 120>|^ die|^ i am|^ je suis|^ le|^ ya|abgeb*|algui*|alguien|and are|and want|and what|apare*
-6 ausge*|auto|avec votre|bd|before <number>|beste*|bis <number>|boiler|bring|buro|ca not|cafe|ce soir
-6 come by|con un|corre*|deliv*|depos*|deposit|depuis ce|die|dormi|down|dropp*|dropped|el <weekday>
-6 el presupuesto|end of|estoy en|etwa <number>|exper*|fin|firma*|fix|for this|fri|from us|fur <few>
-6 geste*|gestern|hausm*|have <number>|heure|heute|hier|hochzeit|hoy|ici|in die|innen|it still|it was
-6 joint|km <number>|konnten|kuche|la noche|laden|llevo|logo|looking for|loved|mais on|manana|marta
-6 merci|meses|mi mama|mine|mins|minut*|mussen|name|nearly|night|noise|nuest*|nuestro|oak|of the
-6 one with|personas en|personen|photo*|place ?|prime*|probl*|quere*|quisi*|quisiera|recevez|reser*
-6 schla*|serait|sigue|soir|sonst|spring|steht|suche|te|this <weekday>|to see|tonig*|tonight|uberw*|uhr
-6 une place|unos <number>|viele|voudr*|vous le|wc|we need|week ?|weeke*|weekend|welche|werden|winter
-6 wir sind|woche*|xx <number>|you put
-7 <is spam>|<month> y|^ necesito|arriv*|bett|bleibt|box|came|clean|del <weekday>|feb|g|gate|je suis
-7 kommt|last|moved|neue|on m|papa|pasado|passe|schne*|semana|venez|venir|week|yr
-8 ^ el|help|order|soll|unter*
-9 ^ <number>|^ la|tmrw
`,
  other: `
-5
6 ^ soy
5 across|con quien|cv|de ustedes|do with|experiencia|memoi*|memoire|podca*|podcast|quien|soy|street
5 to apply
4 ? not|^ hello i|^ this|accepteriez|accepteriez vous|across my|am the|and have|anything at|apply|at a
4 auxil*|baust*|baustelle|bodas|camar*|carne|con nosotros|dejar*|dejarles|del|escribo|euch|exper*
4 faut quelqu|fragen|harbo*|hospi*|i ask|if you|il vous|in die|klein*|lectu*|level <number>|local
4 lokal*|my cv|number|our school|primero|questions by|request|shamp*|shelt*|sit in|there will|timber
4 uber|un cafe|vivo|volun*|vous de|we hold|whole*|writing a|you ask|your
3 ! ich|<asks for support of a good cause or a study>|<few> minutes|<month> and|<month> le
3 <says what they do or study>|<words 35>|? preis|^ did|^ i live|^ this is|a coffee|a real|a su|a una
3 a week|abends|abgeben|absch*|acaba*|act|act for|adi|al lado|am a|am an|am wochenende|an einem
3 and doing|and we|anos de|are the|ask your|assoc*|aucti*|auction|baker*|bakeries|bakery|behalf
3 behalf of|bei ihnen|bewer*|boards|busco|can someone|cap|carpenter|chari*|charity|chauffeur|cherc*
3 cherche|cherche un|closed|coger|collar|college|compras|compras ?|conoc*|conocer|conta*|coope*
3 cooperativa|corner|cosec*|cuare*|cuarenta|cursos|customers|damit|dans l|dans votre|darf|decent
3 dispo*|disponible|doing|dont vous|drive*|ecke|editi*|editions|ein kleines|einen betrieb|eleva*|elm
3 en toda|estudio|et de|evening i|fahrer|fais|famil*|fines|fines de|finish|fourn*|fur ein|gefal*
3 gefallt|gehe|gehe in|gemma|gente|gern ein|gesun*|going|grado|guada*|had <few>|hago|hall and|halle
3 harbour|have any|he would|hello i|heuer|hi i|hort|hose|hospice|i am|i live|i teach|ich sie|ihnen
3 ihnen in|ihr haus|ihren|inspected|ist da|it this|je vous|joine*|kennen|kennen sie|kerb|klasse
3 klasse und|knock*|l affiche|la presente|la senora|la vecina|laden|left the|leipz*|leipzig|les
3 les escribo|level|line|local de|lorry|loue|maste*|masterarbeit|me dice|me piden|me presenter
3 meine masterarbeit|mich an|minut*|minutes|mon memoire|morning please|muest*|muestras|my drive
3 noch <few>|noche ?|not get|of yours|on behalf|openings|our client|pagin*|paginas|papers|parta*
3 paso por|passer vous|patron|permission|piden|pilar|platz fur|por si|posit*|poste|pour <month>|pregu*
3 prest*|profe*|puedo|quart*|questions|radio|raffle|references|relac*|rencontrer|repor*|reque*|return
3 runni*|running|samme*|sec|second year|secte*|secteur|serie|shift|short|south|spent|stati*|station
3 suche|survey|tag ich|termi*|termine|the showroom|the spring|them in|thought you|tiefb*|took over
3 tools|trabajo de|trade|traigo|trock*|un pour|und wurde|units|up the|valley|van s|vans|vecina|veinte
3 verka*|viell*|vielleicht|vingt minutes|volunteers|vom|vous n|vous vingt|want them|we act|week in
3 wenn ihr|wir um|with no|with you|wochenende|wollte ich|wool|would you|y me|yards|years on|you had
3 you this|young*|your area|your team|yours ?|zeigen|zum
2 <few> anos|<few> ans|<few> dias|<few> doors|<few> jahre|<few> pas|<few> questions|<few> rues
2 <few> tage|<month> <few>|<month> con|<month> for|<month> it|<number> auf|<number> he|<number> horas
2 <number> il|<number> kg|<number> my|<number> now|<number> paginas|<number> pero|<number> there
2 <number> years|<number> zu|<other 2>|<other 3>|<weekday> ?|<weekday> en|<weekday> if|<weekday> in
2 <weekday> si|<weekday> y|<wishes availability>|<wishes call>|? about|? gracias|? kosten|? you
2 ^ bonjour je|^ estimada|^ fao|^ gruss|^ hi i|^ hi it|^ i|^ i am|^ i teach|^ ich schreibe|^ je
2 ^ je ne|^ je vous|^ liebes|^ morning|^ queria|^ somos una|^ unser sohn|^ wir sind|a <weekday>
2 a credit|a family|a gap|a grenoble|a lyon|a photo|a place|a trailer|ab <month>|ab ?|abgeb*|abre
2 acabo|acabo de|access|across the|admin*|advised that|affiche|ai trouve|aid|algo por|all my|allot*
2 alrig*|alright|am|am at|am number|an der|analy*|and half|and maybe|and not|and say|and see|and would
2 anos en|ans je|anybo*|anybody|anyone|anything ?|anything for|appointment is|apres <few>|area|arriba
2 ask what|asked me|assistant|at|at christmas|auch fur|aupres|auriez|autop*|barrio|bauer|be advised
2 be somewhere|be with|beds|been a|before they|benev*|berei*|betrieb|bibli*|bike|bin|bis <month>
2 bis zum|bonjour je|boxes of|briga*|brigade|brist*|bristol|buenas soy|buenas tardes|bueno|burgos
2 but a|but there|buyer|by return|ca vous|cable|cafe|calle|cambiamos|campa*|campana|can send|caret*
2 caretaker|carnet|carro|cartes|centre|chair|chann*|channel|chauf*|cherche des|chez|chicos|chip
2 chose ?|city|cliente|come and|come with|comed*|comedor|comer*|comercial|connaissance|consi*|control
2 corsa|corta*|could|could i|counsel|couri*|courier|crew|curso|custo*|dans notre|darf ich|data|dauert
2 day this|de al|de chez|de cote|de los|de me|de suite|de vos|deadline is|dejeu*|del barrio
2 del edificio|del local|demenage a|dental|deposits|depuis <few>|depuis <month>|deran*|derze*|derzeit
2 des|des pieces|desks|desso*|dessous|devel*|dialy*|dias|dias me|die ich|direkt uber|does a|doing a
2 doors down|dougl*|douglas|driver|drop|du bois|du quartier|durft|durfte|ecris|edifi*|edificio|ehren*
2 eine stunde|einfach mal|el curso|eleven years|eleves|ella|email ?|empresas|encan*|encantada
2 encantaria|encar*|encima|ending|engin*|enreg*|entra*|entregar|er <month>|erdge*|erdgeschoss|escri*
2 escribo de|essai|est dans|est moi|estoy en|estud*|et votre|etudi*|etudiante|etudiante en|experience
2 expla*|explain|fahren|falls|falta alguien|fam|familia|familles|fao|father s|finch|find|finished my
2 flowe*|follo*|for one|for their|for them|fotografin|frau|from|fuhre*|fuhrerschein|fussed|ganzen tag
2 gehort|gehweg|gens|gesprach|give|give me|good with|gratuits|greno*|grenoble|grove|gruss|h|hab|habite
2 hablar|hacer*|haciendo|haga|handl*|has just|hattet|have about|have in|have moved|health|hecke
2 here we|heure*|hi it|hi my|hierm*|hiermit|him on|himse*|himself|hip|horas|horita|horse|how you|i a
2 i finish|i leave|i take|i thought|i wanted|i work|i write|ich an|ich euch|ich gehe|ihr uns|ihrer
2 im rahmen|in a|in feb|in person|in return|ines|inspector|insti*|insulated|insur*|insured|intro*
2 inven*|invol*|irgendwo|is going|is having|ist vorhanden|it by|it please|it up|it worth|j ecris
2 j habite|je cherche|je passe|je passer|je prepare|je rentre|je souhaite|jefe|judge|jugen*|kaffee
2 keep|kg|kindly let|kleines|know who|l ecole|l entree|la calle|la empresa|la otra|la que|ladder|lado
2 lagos|laiss*|lamp|last year|late father|le <weekday>|le escribo|les gens|les matins|let|let us
2 libra*|libre|licence|liebe|liebes|liegt vor|lieu|like to|limpieza|linda|linde*|link to|list attached
2 little one|live|live at|livrer|livrer a|livro*|livrons|llevo <few>|log|loose|los <weekday>|lose|lot
2 lust|mad|madrid|mag|maitre|maler|man bei|manager|mante*|manuf*|marked|master|mate|matin*|matins
2 me encantaria|me for|me pide|me to|medio de|mein chef|merci de|might i|mind|minds|minutes on|minutos
2 model*|mon fils|monsi*|monsieur|month and|montr*|montrer|morning is|muestra|muss im|my <number>
2 my final|my level|n ose|named|needi*|needing|nehmt|nehmt ihr|new boiler|next to|nicht so
2 night shelter|no money|norte|not fussed|not mind|not pay|nous livrons|number <number>|o que|oak
2 ob sie|obra|obwohl|of this|of your|oficios|on fait|on me|on request|on your|or not|or return|ordnu*
2 os|os lo|ose|ose pas|ou on|our|our new|out for|out the|outsi*|outside|own tools|papel*|para los
2 para que|paral*|paralegal|parks|part of|parve*|pasam*|pasamos|pasarme|paso|passed|paste*|pavem*
2 pavement|people on|period|permi*|personnes a|photo*|pick it|pieces|place is|planner|plata|please be
2 please let|plus de|podria|pop in|por los|por su|porton|posible|post and|pour des|pour son|pour un
2 pract*|prakt*|preise|premises|preparer|presenter|price it|prime*|prix|pro|pro woche|produ*|proze*
2 pueden|puis je|punkt*|purch*|purpo*|put up|putti*|putting|putting together|que hora|que teneis
2 que usted|quell*|quieren|quitt*|rates|reach|recib*|recov*|recupere|regal*|reloc*|relocating|remai*
2 remin*|reminder|remote|renco*|rentre|rep|repos*|represento|represento a|requi*|residents|retir*
2 retra*|rien ?|roads*|rolls|round on|rue|rues|run the|s coming|s for|s il|s right|saber si|sachen
2 sale or|sammeln|san|sans engagement|sched*|schedule|schul*|secti*|section|see it|see what|seit <few>
2 sejour|semaine du|sendi*|sending|senora|seriez|servi*|sevil*|sevilla|shelter|shirt|shop on|short of
2 show you|showr*|showroom|shut|shutt*|si|si le|si les|sie mal|silver|simul*|since <month>|sixte*
2 sixteen|sobre|somew*|somewhere|sorts|spend*|spielen|spoke|stand on|still on|struc*|studi*|su
2 suche fur|suis en|suite|supplier|support|sur l|swap|sweep|tage|talk|talk to|team ?|telep*|telephone
2 tendr*|tener*|tente|tercero|th if|that the|the account|the building|the corner|the council
2 the driver|the hospice|the little|the manager|the old|the owner|the pavement|the rain|the time
2 the yard|there has|this letter|this year|tisch*|to <few>|to drop|to fit|to play|to see|to talk
2 told the|tombo*|tombola|tourner|tout de|tribu*|try|type|ubrig*|um <few>|un carton|un dia|una horita
2 und jetzt|und mochte|und suche|und suchen|une vingtaine|unpaid|unser sohn|up i|up is|us know|use
2 used to|van|vendr*|vendria|venir a|ver|verei*|verla*|veux|vidal|vide|viele|vieux|vingt|vingt*
2 vingtaine|visit|vitri*|vitrine|vivo en|voll|volon*|volontiers|vont|vorst*|vorstellen|votre
2 vous auriez|vous la|vous ne|vuestra|wall|was very|watch|way|we ca|we just|we run|we spoke|weekly
2 weg ?|weite*|wenn sie|wenns|went to|where i|whether the|who can|who should|whose|will know|wir im
2 wir sammeln|wohne|wollt*|wondered whether|work and|would|would <number>|would get|would have
2 would make|would not|would your|write|y <weekday>|y nos|y queria|year|years|years at|years with
2 you ?|you like|you might|you my|youngest|your client|your firm|your name|your window|your yard|yours
2 zeugn*|zone|zusammen
1 ! we|: ich|: le|: les|: une|; si|<asks for something that is no job of yours>|<coin> a|<few> de
1 <few> jahren|<few> metres|<few> minuten|<few> minutos|<few> people|<few> semaines|<few> this
1 <is a job application>|<is about something beside your work>|<is other>|<meets a rule>
1 <month> before|<month> ca|<month> ein|<month> frei|<month> je|<month> l|<month> our|<month> se
1 <month> si|<month> un|<number> a|<number> and|<number> anos|<number> bis|<number> could|<number> er
1 <number> et|<number> g|<number> h|<number> hour|<number> i|<number> it|<number> jahre|<number> je
1 <number> klasse|<number> le|<number> metre|<number> t|<number> till|<number> vielleicht|<number> vor
1 <other 0.5>|<other 1>|<speaks of your customers>|<weekday> <month>|<weekday> avant|<weekday> could
1 <weekday> os|<within 60>|<words 20>|? i|? me|? merci|? son|? yours|^ boiler|^ bonjour !
1 ^ bonjour monsieur|^ bonjour notre|^ bonsoir|^ bonsoir je|^ buenas|^ buenas soy|^ buenas tardes
1 ^ che|^ cher|^ chere|^ dear mr|^ depuis|^ desde|^ en la|^ evening|^ every|^ following|^ for|^ fur
1 ^ guten tag|^ hey|^ hiya|^ i got|^ i look|^ ich|^ ihre|^ il|^ je suis|^ llevo <few>|^ maitre
1 ^ mon fils|^ monsieur|^ namaste|^ notice|^ one|^ one of|^ os|^ please|^ salut|^ saw|^ sehr
1 ^ sehr geehrte|^ servus|^ somos|^ u|^ wir|a|a <few>|a alguien|a annecy|a boy|a chimney|a class
1 a cote|a dit|a divorce|a firm|a guest|a la|a ladder|a laisse|a lieu|a man|a meeting|a mobile
1 a moment|a pair|a piece|a project|a quiet|a rien|a session|a student|a votre|a wall|abend wir
1 aber meine|about how|about your|acceso|accor*|acept*|across your|acta|adjoi*|adjoining
1 administracion|adresser|advis*|advised|affic*|after you|again|again ?|again in|again*|against|agrad*
1 ai deja|ai une|ai vu|aimerais qu|alerg*|alguna|alguno|alica*|all day|all of|all right|all the
1 alors je|alte|alto|aluminio|am free|am with|an|an actual|an den|an hour|an old|and|and <weekday>
1 and colour|and does|and has|and hear|and next|and put|and take|and they|and your|anders|anhan*
1 anhanger|anima*|anne s|annecy|anos|ans|ans a|ans en|antrag|anybody else|anyth*|anything|anywh*
1 anywhere|anywhere to|appeler|appointment|appor*|apres|apunt*|aqui|are|are doing|are due|are ever
1 are looking|are putting|arrange|artis*|artisans|as a|as an|ash|ask|ask me|asked for|assem*|assembly
1 assembly rooms|assessment|at <few>|at number|at once|at school|ateli*|atelier|au sujet|auch keine
1 aucune|auf <few>|auf der|auf ihrer|aufge*|aufn|aufst*|aufstellen|aunque sea|auriez vous|auto|autor*
1 autre|avail*|available|avant <month>|avant <weekday>|avant le|avant noel|avec <few>|avez|avez vous
1 ayunt*|ayuntamiento|back and|back from|bags|band|bands*|bank details|bar|be interested|be obliged
1 be on|be open|be out|be possible|becau*|because|because he|bedmi*|bedminster|bees|before it|bei|bell
1 below the|beside|besoin de|betre*|betri*|betwe*|between|between <number>|between us|bevor|bevor ich
1 bien con|bien sur|bin <number>|binnen|bis|bis <weekday>|biscu*|biscuits|bitten|bodas y|bonjour !
1 bonjour camille|bonjour monsieur|bonjour notre|bonso*|bonsoir|bonsoir je|booked|booked for|bought it
1 boxes|brass*|brauche ich|brauchts|bring you|bucket|buenas|building|busca*|by ?|by name|c <number>
1 caisse|cajas|call|came to|camil*|camille|camino|can drop|can have|can put|care|carer|carpe*|carri*
1 carta|carton|cas|case|casse*|caste*|casti*|cause|celle de|cerra*|chapel|chats|che|chef|cheva*
1 chez nous|choisi|ci|cierre|civil|clien*|client|clients|clinique|coin|col|colab*|colle*|colleague
1 colour|comer|coming up|commission|commu*|como va|compl*|completion is|compr*|compton|con <few>
1 con mi|condi*|conductor|confo*|conna*|connais|consent|consider|contact|could it|could somebody
1 could the|counc*|council|couns*|count|coupl*|couples|cours*|courses|couvr*|credit|cuadra|cuarto de
1 cultu*|culture|currently|cylin*|d en|dahli*|dahlias|dans|dar|darf man|das auto|das nachste|daten
1 days in|de|de <few>|de fin|de geneve|de gestion|de l|de la|de media|de personnes|de semana|de su
1 de vecinos|deadl*|deadline|dear all|dear mr|debor*|declaration|deiner|dejado|demenage|den ganzen
1 depot|depuis hier|der antrag|der garage|der woche|derni*|dernier|derri*|derriere|des photos|desde el
1 desde la|devol*|dia <number>|diario|dias habiles|die galerie|diplo*|direction|direkt|disco*|disse*
1 dissertation|distr*|dites|dites moi|dizai*|dizaine|dizaine de|doch|doing my|donner|door on|dormir
1 dorot*|dorothy|dort|dossi*|down ?|down there|doy|drama|dring*|dringend|drip|dritt*|drop off|druber
1 du|du coin|du velo|dublin|due to|during|echel*|echelle|einen|el dia|el papel|el patio|el plazo
1 el telefono|emmen*|empie*|empty|en la|en madrid|en otro|en que|en vuestra|en zapopan|enclo*|enclosed
1 energy|enfan*|engag*|engagement|enkel|ensen*|entendu|entrada|entrar|entre <few>|entre <month>|entree
1 entrevista|envir*|environ <number>|envoyer|es gern|es un|escribe|espec*|essay*|est <number>
1 est possible|esta con|estimada|estoy|estuvo|et <number>|et des|et il|et pour|et s|etabl*
1 etablissement|etwas fur|ever|ever let|exactly|face|facil*|fair|falta|families|farmer|faut|featu*
1 feature|feier|festg*|festgelegt|filli*|filling|final year|find someone|fini|firm|firm in|fleur*
1 flori*|flowers|following our|for <few>|for nothing|for your|forde*|forec*|forgot|forma*|forty|fotog*
1 frame|frames|franc*|frank*|free from|freeh*|freeholder|freel*|freelance|freez*|frei|french|freuen
1 frien*|friendly|froid|from <month>|from here|frome|fur einen|fur ihr|ganzen|gar|gar nicht|gate
1 gathe*|gathering|gearb*|gearbeitet|geehr*|geehrte|geehrte frau|gefallen|gegen*|geneve|gespr*|gesti*
1 gestion|get a|get back|get to|gladly|glas|glass*|glasses|go with|grade|grave|graz|green|grew|grosse
1 grow|growi*|growing|grupo de|grupp*|guita*|gusto|guten|guten tag|gutsc*|h <number>|hab ich
1 haben <number>|habil*|habiles|hacem*|hacemos|hacer|hacer un|hacie*|hagan|halb|half an|half term|hall
1 halten|hand|handb*|handbook|hands|hands on|happi*|has never|has no|has told|hat <number>|haus|have
1 have around|have done|have had|have my|have now|have signed|have them|have told|having a|heads|held
1 hello|hende*|hendersons|hens|here <number>|hermanos|hey|hicis*|hicisteis|hicisteis en|high|hill
1 hinte*|hiya|hochs*|hof|holds|home show|hospital|hour at|humed*|humedad|husband who|hygie*|i drop
1 i expect|i left|i look|i noticed|i put|i reckon|i represent|i ring|ich bin|ich es|ich ihnen|ich in
1 ich schreibe|ident*|if someone|ihnen zu|ihr sowas|ihre arbeit|il le|il m|il n|in|in advance|in again
1 in den|in early|in einer|in good|in town|in your|include|indep*|information|inside|inspe*|insta*
1 install|insurance|insurer|interpreter|interview|inver*|invites|is attached|is coming|is doing
1 is getting|is my|is up|issue|ist in|ist seit|it across|it can|it could|it for|it might|it out
1 it through|it which|it with|itali*|ive|j aime|jamais|je|je demenage|je ne|je peux|je suis|je t
1 joinery|joint|jure|jusqu|just had|just to|just want|kassel|keen|keins|kleiner|knocked|know before
1 know by|know someone|know the|know what|kolle*|kollegen|kommen und|kompl*|konnt*|konnten|kunst*
1 l <number>|l autre|l ensemble|la licencia|la manana|la noche|la obra|la rue|la semaine|la temporada
1 la una|la universidad|la vallee|la zona|lab|lands|laura|law|lawye*|lawyers|le cafe|le faut|le mando
1 le mois|le nom|le votre|lean|learn|leeds|legal|less|let the|leur|leurs|leve|licen*|licht|lieber
1 liegen|lieux|limpi*|linea|lire|listed|livre|livre*|llama|llegar|llegar a|lleva*|llevar|lo tengo|logo
1 london|los ninos|lots|love to|low|ltd|lucia|luft|m en|madam|mais le|maiso*|maisons|make|mal einen
1 mandate|maqui*|mari est|marine|mark|marque|marsh|mas tarde|matin j|me by|me falta|me vendria|media
1 media hora|medio|meill*|meine|meinem|meiner|meines|mensu*|mention|merca*|merce*|merci d|metres and
1 mettre|mich gern|might|might you|minib*|minibus|minutos con|mir fur|mira|missi*|mit dem|mitad de
1 mitar*|moi je|money|monit*|month|month ?|month i|moori*|more to|mornings and|mot|mother|move
1 moving to|ms|munic*|musst*|mussten|my|my mum|my number|n <number>|nach <few>|nachb*|nachbarn|nacht*
1 nagel|namas*|namaste|name on|natio*|national|ne|ne me|ne pas|ne sait|nebenan|need ?|need your
1 needs to|nennen|next <weekday>|next year|nicht in|ninos|no es|no obligation|no problem|noch im
1 north*|norwi*|norwich|nos <number>|not is|not one|not suppose|note that|nothing to|notice|notice of
1 noticed you|notif*|nous dire|nous ne|nov <number>|now i|now that|now with|nur ein|nurse*|nursery
1 o en|o lo|oblig*|obligation|obliged|occup*|of|of which|offen*|office|office and|office in|officer
1 ofici*|oficial|often|olds|on a|on facebook|on instagram|on part|on se|on them|once on|one has|one of
1 one to|only for|opa|open to|opened|openi*|operation|or <number>|or a|or madam|or rather|orcha*
1 orchard|orden*|ortho*|our solicitor|out i|outside <number>|over|over by|over from|over there|owner
1 owners|pa|paar|pacie*|pacientes|pair|pair of|papeles|papier|paque*|paques|paquete|para las|parag*
1 parai*|pared|parfa*|parfait|parfait je|park|parki*|parking|part|parte|pas un|pasar*|pass|passe a
1 passer|patients|pedido|pensez|people normally|people to|perdo*|perha*|perhaps|perri*|perso*|personal
1 personne|personne ne|peu de|peur|peux venir|pfarr*|phone|phone this|photographers|pictu*|pictures
1 pictures ?|pide|pink|placa|place for|place in|plain|plati*|plats|playi*|playing|plazo|please call
1 please find|plusi*|plusieurs|plutot un|poder|poele|poliz*|poqui*|poquito|por eso|por la|portf*
1 portfolio|posib*|pour les|pourq*|pourquoi|prati*|prend|prepa*|prepare un|prevue|price of|primary
1 print|pris en|probe*|professionnelle|programme|proje*|project|prome*|promis|proposed|prote*|prove*
1 puedo dejar|puerta de|puis|purchase|put <few>|qu a|qu elle|qualified|quartier|quay|que je|que la
1 que lo|que los|que sur|quelle heure|quest*|qui en|quick*|quier*|quisieramos|quitte|quoted|rain|raise
1 rather|real|recam*|receipt|received|recht*|reckon|recor*|recup*|red|reedu*|reeducation|regarder
1 registered|reins*|relat*|remem*|remember|rentre de|repai*|repet*|represent|resso*|retires|retraite
1 return the|rien a|river|rob|rota|round the|rubble|ruckr*|ruckruf|ruego|run|run in|run out|s <number>
1 s and|s est|s had|s set|s the|saber|said to|salfo*|salford|salut|sample|samples|sands*|sandstone
1 says it|scaff*|schade|schauen|schei*|schla*|schon wie|schon wieder|school|schre*|schreibe
1 schreibe fur|scooter|se le|season|secur*|see a|see you|sehr|sehr geehrte|seit heute|sell|semaines
1 semble|send them|serait|serait il|serian|service|servus|setzen|several of|sheep|shelf|shop|showe*
1 showers|shown|si un|sie den|sie ein|sie gern|sie oder|signed for|since <weekday>|sir or|sit|sits
1 small*|smaller|so could|so on|social|solicitors|somebody s|somewhere in|sommer|sommer bei|somos los
1 somos una|sort it|sortie|souha*|souhaite|soy el|spare|speak|spend|spiel*|sport*|spring|spring and
1 st anne|stadt*|stair*|stamp*|stamped|stand*|stands|steh|stell*|stelle|stellen|stemp*|stirl*|stirling
1 stora*|storage|stran*|street is|studios|study|subject to|suchen|supply|sur|sur les|sur une|sure you
1 surpl*|surplus|sus|t|take a|take on|tanne*|tarde ?|tardes|teach|team we|telefono|telephone je
1 tell you|tells|tells me|tempo*|temporada|tenants|tenga*|tengo el|tengo en|terce*|term|terre*|terreno
1 th and|th it|that be|that has|that i|that we|that your|the attached|the books|the boundary
1 the children|the company|the farmer|the floor|the frame|the freeholder|the garage|the gate
1 the hendersons|the insurance|the list|the lorry|the one|the paper|the phone|the photographer
1 the road|the rota|the shop|the short|the sound|the village|the water|the window|them a|then ?|then i
1 theo|there we|there would|thin|thing i|this morning|this winter|though i|thought|thought it|thril*
1 thrilled|thru|tiempo|tille*|time ?|time next|time you|to about|to answer|to ask|to explain|to ring
1 to sell|to show|to stay|to stirling|to tell|to try|to whom|to work|tobias|todos los|toget*|together
1 together ?|told|told me|told you|too|took|tot|tous les|trabajar|track|trade*|trail*|trailer|train*
1 trait*|transit|treat|trime*|trimestre|trocken|troub*|trouble|trouve|trouver|truck|trust*|tu me|tue
1 tune|twenty minutes|uber die|um|un <weekday>|un devis|un grupo|un mois|una entrevista|und|und hatten
1 und was|under <number>|underneath|une dizaine|une visite|union|universidad|universidad de|uns auf
1 unseren|up and|up from|up in|us a|us could|us to|used|usted me|usted*|ustedes|vallee|varios|velos
1 velos pour|venir|ver si|verano|vergessen|verify|vermi*|vermieter|verte|verwa*|verwaltung|verwe*
1 veuil*|veuillez|vi|vielleicht mal|viend*|vient de|vierz*|vierzig|ville|vingt <few>|visit on
1 vom <number>|von euch|von ihnen|vor|vor ort|vorhanden|votre ville|voudrait|vous|vous faire|vous un
1 vrai|vu|vuest*|vuestro|vuestro comedor|wall for|wall is|wanted to|war|warmly|was fur|we bring|we can
1 weari*|wearing|weddings|weekend i|weekends|weil|weiter|wenn|wer|what you|whatsoever|wheel|where we
1 who|who could|wien|will we|willing|willing to|wir|wir auch|wir ein|wir nicht|wir wohnen|wir wollen
1 with|with <few>|with <number>|with one|with your|wohnen|wollen im|wollte|wondered|wondered what
1 worden|words|work with|works*|workshop|would bring|would ever|would gladly|would love|would sooner
1 write to|writi*|writing|wurd|wurde gern|wurde ich|y all|y que|y quisieramos|ya esta|yard|year at
1 year of|year olds|year the|year you|years experience|years in|york|you|you act|you are|you as
1 you available|you before|you ca|you i|you keep|you may|you our|you see|you so|you tell|you think
1 you very|you want|you would|your account|your bank|your driver|your region|zapop*|zapopan|zarag*
1 zaragoza|ziegel|zimme*|zona|zu euch|zu ist|zugang|zum <number>|zusam*|zwanz*|zweite|zwisc*|zwischen
-1 ! <few>|! i|! my|! no|! your|: bit|: ca|: http|: it|: mit|: su|: un|: we|: webmail
-1 <asks for a fee that nobody owes>|<asks where something stands>|<coin> fur|<coin> per
-1 <comes from the press>|<comments on your website>|<cool 0.5>|<cool 2>|<few>|<few> en|<few> enfants
-1 <few> fois|<few> have|<few> in|<few> mins|<few> mois|<few> months|<few> no|<few> or|<few> pisos
-1 <few> steps|<few> stunden|<few> week|<has the wording of a known fraud>
-1 <has the wording of bulk mail>|<is about something unfinished>|<is warm>|<mont*|<month>|<month> ?
-1 <month> a|<month> das|<month> i|<month> quand|<month> she|<month> they|<month> to|<month> when
-1 <names something that went wrong>|<need>|<number> !|<number> :|<number> b|<number> bed
-1 <number> before|<number> bin|<number> cm|<number> days|<number> degrees|<number> dias|<number> e
-1 <number> el|<number> has|<number> hi|<number> if|<number> ist|<number> kw|<number> litres
-1 <number> may|<number> million|<number> months|<number> nous|<number> oder|<number> of|<number> one
-1 <number> order|<number> por|<number> se|<number> sqm|<number> star|<number> this|<number> to
-1 <number> tomorrow|<number> wide|<number> words|<offers money>|<promises more customers>
-1 <sounds vague about whether and when>|<speaks for an organisation>|<trade 0>|<trade 2>|<wants 0.5>
-1 <wants 1>|<week*|<weekday>|<weekday> <few>|<weekday> a|<weekday> at|<weekday> but|<weekday> morning
-1 <weekday> pasado|<weekday> when|<weekday> with|<wishes information>|<wishes repair>|<wishes visit>
-1 <within 21>|<words 100>|<words 6>|? best|? cheers|? er|? he|? might|? mit|? my|? on|? ours|? please
-1 ? regards|? there|? warmly|? we|? wir|^ also|^ baby|^ been thinking|^ betreff|^ betreff :|^ bjr
-1 ^ compramos|^ congratulations|^ congratulations !|^ could you|^ depuis votre|^ el <weekday>|^ en
-1 ^ estimado|^ estoy en|^ g|^ g day|^ getting|^ good day|^ good evening|^ hallo ich|^ he|^ hi|^ hi do
-1 ^ i was|^ if|^ invoice|^ invoice <number>|^ just curious|^ landlord|^ le|^ les|^ liebe frau
-1 ^ mein mann|^ meine frau|^ mes|^ mon|^ my wife|^ next|^ not sure|^ nous avons|^ nous sommes
-1 ^ nuestra|^ on reve|^ ours|^ pas|^ queremos|^ right|^ sehr geehrter|^ she said|^ test|^ test is
-1 ^ vor|^ vor <few>|^ we are|^ we have|^ we might|^ what do|^ would you|^ you did|^ your mailbox|a bag
-1 a bit|a brochure|a bungalow|a child|a combien|a contact|a corrected|a crack|a day|a different|a este
-1 a few|a free|a gas|a grant|a hearing|a hot|a l|a lo|a lot|a mi|a one|a parle|a partner|a peu|a power
-1 a private|a que|a quelqu|a quick|a refaire|a shed|a short|a tiny|a weekday|a whole|ab <number>
-1 aber auf|aber nicht|aber noch|abgesagt|about <number>|about a|about building|about ninety|above
-1 absol*|absolutely|abuela que|abuelos|accept credit|accepted|accom*|accompagnee|acomp*|acto|actually
-1 acuer*|acuerdo|adopt*|advice|affai*|afficher|after xmas|afternoon and|afterwards|agency|agent wants
-1 agents|agm|agran*|agree|agua|ahead with|ahora mismo|ai|ai besoin|ai coupe|ai lu|aille*|ailleurs
-1 aimerais|aimerions|air|ajout*|ajouter|ajust*|aktue*|al|alan|aleman|algui*|alguien|all evening
-1 all tomorrow|all week|allergique|along|along the|alors|alquiler|also a|also do|always|am in
-1 am looking|am not|am retired|am telefon|am trying|ami|amiga|an argument|an oven|ancie*|and <few>
-1 and <number>|and a|and after|and can|and had|and if|and in|and just|and must|and my|and needs|and no
-1 and nothing|and pay|and tell|and what|and where|and will|and with|andere|anderes|anfra*|anfragen
-1 anniversaire de|annonce|anseh*|ansehen|answer|answering|antes de|antes del|antif*|antig*|any day
-1 any of|any time|anyone who|apart*|aparte|apparently|appelle|apporte|apporte demain|appreciate
-1 apprentice|appro*|approx|approx <number>|apren*|apres le|aprobado|are <few>|are <weekday>|are both
-1 are factory|are getting|are having|are on|argument|around <number>|arrive a|article on|as usual
-1 as well|as your|asi ?|ask you|asking <few>|assis*|at <coin>|at least|at my|at noon|at our|at what
-1 attaquer|attend|attorney for|au|au dessus|auch|auch auf|audie*|audience|aufgefallen|aun no|aunque
-1 aurait|ausbau|ausma*|aussi|autopilot|autour|avant la|ave|avec|avec le|avec les|avez une|avoid
-1 ayuntamiento de|azul|azule*|azulejos|b|baby s|bache|back|back bedroom|back she|bad|bag|baign*
-1 baignoire|balco*|balcony|ballpark ?|bande*|bands|bare|basta*|bastante|bath and|bathroom has|baut|bay
-1 be finished|be for|be grateful|be held|be more|be this|beau|beave*|beaverton|because of|bechs*
-1 bechstein|bed semi|been <few>|been thinking|before|before he|before the|before we|begin*|beginner
-1 begins|begle*|bei <number>|bei euch|bei uns|beim|bekom*|belle|benot*|bespr*|beton|betreff|betreff :
-1 better for|between the|bien|bien ?|bien etre|bien la|big if|bill ?|bill me|bin ich|bis <number>
-1 bisho*|bishopston|bit example|bitcoin|bjr|board|boarded|bodega|boiler you|bon pour|bonjour on
-1 both of|bothe*|bothered|boute*|box room|boy|branch|brand|brauche|breast|breta*|bretagne|bride|bring
-1 bringe|bringen|brochure ?|brother in|bruder|buenos|buenos dias|bungalow in|buro|buscamos|business
-1 business has|busy|but if|but not|but one|but only|but they|but we|but would|button|buttonholes
-1 by <few>|by about|by easter|by email|by my|by our|ca <number>|cabeza|cabinet|cake|call out|calm
-1 cambiar la|cambio|came down|came on|came with|camera|camio*|camion|camionnette|can be|can bring
-1 can come|can let|can your|cannot|capital|car for|carav*|caravan|card and|card details|cards|carpet
-1 carrelage|casa de|caso|catal*|categ*|category|ce|ce serait|celia*|cena|certa*|certi*|ces jours
-1 cet age|cette|cette semaine|chalet|chamb*|chambre|change|change the|changer|chap who|charge ?
-1 charge and|charge to|charl*|charm*|charp*|chate*|chateau|cheaper|cher|chez le|chez ma|chiffrer|chose
-1 choses|claim|clair|class*|cleaner|client account|co|coast|coco|coleg*|colegio|colla*|collateral
-1 combi|combien par|combien une|come|come ?|come on|come over|comes from|comis*|comme|committee
-1 companies|completa|comprendre|compt*|compte|con la|con un|condo|conduite accompagnee|confirm
-1 conformite|congr*|congratulations|congratulations !|conse*|conservation officer|contr*|contract
-1 contractors|contribute|conva*|conve*|copies|copy|corrected|cosa|cosas|cost if|cost these|could we
-1 count*|counters|couple|couple of|cours|course|cousins|credi*|credito|creuser|crick*|cricket|crois
-1 cross|cry|cualquier dia|cuando se|cubie*|cubierto|cuent*|cuisine|cupbo*|curiosidad|curious what
-1 curre*|cut|d eau|d enfants|d environ|d un|da so|da was|dad who|dafur|dance|dared|darub*|daruber
-1 das uberhaupt|dated|daughter in|daughter turns|davon|day|day next|day sir|day when|day would|days ?
-1 days and|days i|days to|de a|de acuerdo|de baja|de ces|de choisir|de esta|de midi|de monde|de papa
-1 de reyes|de unos|deal with|dean|deberia|decidir|decis*|decision|decla*|deeds|defin*|degrees|dejan
-1 dejar|dejarla|del dia|deleg*|delig*|delighted|dem gedanken|demain a|demande|den feiertagen
-1 den vertrag|dentista|depar*|departamento|departamento de|depos*|depose|deposer|deposit|deposit and
-1 depuis l|depuis votre|der mir|desce*|desde|desde <month>|dessi*|dessine|detec*|deuts*|devis|dia a
-1 dia y|dice que|did our|die <number>|die ganze|die rechnung|diese woche|digo|dining room|dire
-1 direccion|direct|discu*|discussed|do about|do all|do any|do if|do this|do ye|do your|docto*|does
-1 does it|does your|domin*|donde|done|donne|dont <few>|doubl*|down|down a|down to|dr|draft|dragg*
-1 dragging|dream*|dreaming|dress|dripp*|dripping|dropp*|dryer|du <number>|dubai|due|duele|dunkel
-1 early next|eat|echan*|egal was|eh|ehrli*|ehrlich|ehrlich gesagt|eigentlich|einba*|eine|eine frage
-1 einen platz|eins|eintr*|el|el <number>|el agua|el ano|el colegio|el de|el no|electric car|elle etait
-1 elle sera|elter*|embaj*|emplo*|employer|empor*|empresa|empti*|emptied|en <number>|en el|en pdf
-1 en place|en su|en un|en visio|encanta|encim*|encore le|encue*|enfer*|engaged|engli*|enten*|entra
-1 entre el|entre las|entreprise|entschieden|entwi*|enviamos|envie|envie de|er|erhal*|erhalten|erste
-1 es geht|es lo|es nicht|es para|escrito|eso es|espan*|espanol|est au|est bon|est ce|est l|est prevu
-1 esta todo|estamos de|estamos en|este|estimado|esto|et|et ca|et j|et mon|et voudrions|etait|etwas
-1 europ*|even want|event|event*|eviter|eviter la|ex husband|except|expec*|expected|expire|expli*
-1 extension|extra*|extranet|eyes|fabri*|facon|factory of|faisa*|fall|fanci*|fancies|fanta*|far
-1 far ahead|faudra|faut d|faut un|fecha|fee of|feiertagen|fenetres|ferme|fetch|feuerwehr|few|fianc*
-1 fichi*|fichier|fill|filled|fin|fin <month>|final|finger|finished|firma|firmamos|firme|first dance
-1 first floor|first fortnight|first page|first thing|fixing|flachdach|flat fee|flexible|floor <number>
-1 floor of|flying|folge*|fonct*|fond|for an|for her|for me|for our|for the|forfa*|forma|fotos|frances
-1 frau dr|free|freig*|freundlich|frigo|from <coin>|from <few>|from a|from home|from me|from us
-1 from your|front|fruhj*|fruhjahr|fue|full name|fund|fur sie|g day|gable|garage du|gas|gedan*|gedanken
-1 geehrter|geehrter herr|geht das|gemei*|geneh*|genehmigt|general|gepru*|geste*|gestrichen|get in
-1 get it|get my|getau*|getauft|gibt es|gift|gift card|give the|given up|glad to|glasg*|glasgow|glaub
-1 glaub ich|go ?|go off|go through|goes on|gold|gone for|good|good as|good day|good evening|gorge*
-1 gorgeous|got <few>|got <number>|got a|got my|gouter|governors|graci*|grand to|grande y|grani*
-1 grateful|gratu*|grid|ground is|group of|growth manager|grundach|grundsatzlich|grundstuck|grusse aus
-1 guest|gusta*|gustaria|guten abend|haben ist|hablado|haces|hacienda|half past|hallo ich|han|hand i
-1 handed|happy|hardly|harro*|has <few>|has been|has done|has given|has moved|has signed|hasta entonces
-1 hat die|hate|haus ?|hausn*|hausnummer|have ?|have all|have been|have lived|have never|have one
-1 have only|have seen|have to|having|hay <few>|hay menu|he just|he was|he will|hear what|heira*
-1 heiraten|her first|her round|here till|herit*|herma*|herum|herzliche|herzliche grusse|hi do|hier
-1 him in|hinten|his teeth|hit|hmrc|hochz*|hola|hold|holiday|home and|hones*|hoping|horai*|horaires
-1 horses|hosti*|hosting|hot|hot tub|hour ago|hours and|hours with|house on|housi*|housing|how many
-1 hund|husband and|i are|i ca|i come|i could|i do|i go|i have|i help|i hope|i like|i make|i mean
-1 i might|i own|i paid|i retire|i run|i send|i shall|i understand|i wo|i would|ich auch|ich das
-1 ich suche|ich wurde|ihn|ihr|ihr auch|ihr da|ihr postfach|ihre|il|ill|imagine|immer noch|impla*
-1 impri*|in an|in and|in for|in it|in on|in principle|in tomorrow|in until|in wales|inclu*|included
-1 incom*|incoming|infor*|ingles|inher*|inherited|instructor|instrument|inter*|into a|into the|invie*
-1 invit*|invoice <number>|ir a|iron|is ?|is a|is better|is for|is good|is here|is in|is now|is ok
-1 is only|is right|is water|ist die|ist noch|it <few>|it ?|it as|it be|it but|it comes|it costs
-1 it even|it happens|it must|it or|it really|it true|it went|italian|j aimerais|j avais|jahreswechsel
-1 jardin|je crois|je viens|jeden|jeman*|jemanden|jess|joanna|jours pour|juntas|just curious
-1 just dreaming|just like|just nosy|just put|just so|just tell|just the|just wondering|justi*|k|keine
-1 kfw|kilos|kindly send|kitchen of|komm|kommen|kommen ?|kosten|l|l a|l acompte|l anniversaire
-1 l apporte|l ete|la baignoire|la caution|la cena|la cle|la del|la il|la mairie|la mano|la nuit
-1 la porte|la primavera|la prochaine|la voisine|labra*|labrador|ladies|lady|laisse|landl*|las nominas
-1 last week|le|le garage|le jour|le plan|le premier|le sol|le terrain|le velo|leaf|learn*|learning
-1 least|leavi*|leaving|left|leg|les enfants|let me|let s|lette*|letter from|letzte|leute|liebe jule
-1 liefern|liegt|like|like my|like them|like this|like yours|likely|lime|link and|liqui*|list and
-1 listi*|listing|listing in|litres|live in|lived|living room|livra*|llamo|lleva|llevamos|llp|llueve
-1 lo demas|lo mejor|lo paso|lo suyo|login it|lohnt|long as|look|look before|los|los vecinos|lounge
-1 love it|ls|luc|ludlow|lunch*|lunchtime|m a|m of|ma sœur|mache|machen wir|machines|made|madera
-1 maestro|magaz*|magazine|mailb*|mailbox|mailbox storage|main|mains|mairie|mais elle|maison de|makes
-1 manan*|mananas|manda*|mande|mann|maque*|maquette|march*|margaret|market|marta|mas pero|matin on
-1 may not|may or|maybe a|me|me <number>|me ?|me a|me and|me han|me have|me i|me lo|me mando|me parece
-1 me va|mean|mean the|measure|measurements|medic*|meeti*|meeting|mehr|meist*|members|men|mensc*
-1 mentioned|mes|meter|metre|metros de|mets|mi hermano|mi novio|micro|micro*|microsoft|miedo*|might do
-1 mill|million|mine|minutes ?|minutes and|mir aufgefallen|mir bitte|mit|mit was|mixed|mme|mo|modelo
-1 moder*|moglich|moles*|mon <number>|mon frere|monat*|monatlich|money put|month on|monti*|mooring
-1 morni*|morning and|morning it|mother s|moulin|move out|move to|movem*|movers|mrs|much and|much as
-1 much do|much for|mum is|music|muss ich|mussten wir|mutter|my clients|my dad|my employer|my family
-1 my father|my flat|my husband|my mate|my mother|my name|my nan|my phone|my uncle|my wife|n est
-1 n importe|nachrichten|nachs*|nada|nadie|name|nan|nan s|ne m|need <number>|need about|need and
-1 need help|need you|needed|needs a|negat*|nehmen sie|neues|never|new|next summer|ni idea|ni la|nice
-1 nicht ob|nicht was|nie|niece|nights|ninety|no chain|no collateral|no entiendo|no great|no me|no need
-1 no nos|no puede|no va|no venue|nobody is|nobody s|noch nichts|noel|nom|nombre de|nominas|norma*
-1 normally|nos|nos gustaria|nosy|not|not bother|not come|not cross|not decided|not go|not going
-1 not got|not i|not need|not really|not see|nothing is|notice your|noticed|nous aimerions|nous sommes
-1 nous venons|nouvelle|nov|novio|now we|nowad*|nowadays|nowadays ?|number and|numero|nur mal|o el|o es
-1 o si|ob das|obten*|oder <month>|oder <number>|of <few>|of <number>|of attorney|of cost|of course
-1 of google|of having|of months|of my|of the|of thing|of what|of years|off tomorrow|offering|ohren*
-1 ojo|ok we|old|old i|on ?|on autopilot|on en|on garde|on le|on les|on my|on one|on page|on sat
-1 on sera|on site|on that|on the|on top|on us|on voudrait|once|once a|one at|one bed|one bedroom
-1 one day|one do|one without|only pay|op|open the|opini*|opt|opt out|optio*|options|or <few>|or do
-1 or early|or is|or may|or no|or the|or your|orden|order and|order is|ordre|ordre de|organ*|other*
-1 otherwise|ou|ou <month>|ou la|our lease|our site|out a|out and|out at|out before|out of|out or
-1 out to|over <coin>|over the|overl*|paddo*|paddock|paga|pagar|page <number>|page and|paid the|pain
-1 panic*|par jour|par un|para <month>|para el|para tu|parce|parent|parish|parle|parte*|partners|pas d
-1 pas de|pas du|pas en|passage de|passport and|passt|path|patie*|pay and|pay when|paying|payro*
-1 payroll|paysl*|pedir*|pensado|pensado en|pensamos|pente|people|people actually|people and|people do
-1 people have|people who|per square|perce*|pere|perfectly|pero mi|pero nos|personnes|pesa|petite salle
-1 peu pres|peut attendre|peut venir|peut vous|peux passer|peux vous|pflan*|pflanzen|piano|piece|piedra
-1 place on|place pour|plain pied|planc*|plant*|plat|plate|platt*|platz|platze|play|please it
-1 please see|plenty|plenty of|plumb*|po|poco|podeis|podri*|polis*|polish|polished|ponerle|por el
-1 por lo|por nosotros|porque el|portuguese|poser|possible|postf*|postfach|pour de|pour eviter
-1 pour nous|pour que|pour une|pour vous|pourriez vous|pouvez m|pouvoir|power of|practice|pre|precio
-1 preference|preis|premi*|premiere|prend*|prendre|prepare|presq*|presque|presupuesto|prete*|price and
-1 price for|primavera|primera|principle|printemps et|prisa con|prof|progr*|properly|properties|provi*
-1 publi*|public|puedo ir|puerta|put by|putting it|qu est|qu un|qu une|quality|quand elle|quand il
-1 quand vous|quant*|quantity|quarantaine|que bonito|que ca|que este|que l|que les|que nous|que tengo
-1 que tiene|que viene|que vous|queda*|quelle|quelq*|queri*|qui s|quince|quinz*|quinzaine|quinzaine de
-1 quiza|radiadores|radiators|rails|raised|rate and|raum|raus <number>|recar*|recei*|receive your
-1 recent|recep*|reception|recev*|recit*|recital|reckons|recommended|reden|redone|ref <number>|refer*
-1 refused|region|registrar|registration|registro|regle*|reglement|regul*|regular|rehab|remain in
-1 remodel|remov*|removed|rempl*|remplacer|renewal|rent|renvo*|repar*|reply stop|reply within|reponse
-1 reprendre|represent a|residence|respe*|respo*|responda|reste|resul*|result|retai*|retain|reten*
-1 retirement|retro*|reuni*|reunion|rev|reve d|reven*|reviews|ridge|riding|rien|ringing round|road|rojo
-1 roman*|romanian|room is|roughly <number>|roughly ?|roughly how|rugby|s|s a|s an|s booked|s done|s my
-1 s next|s not|s ours|s there|s up|s worth|s y|s yamaha|safety|said <number>|said get|said yes|sais
-1 sale el|sale mas|sale una|same day|same time|sandr*|sandrine|sandw*|sandwiches|sandwiches and|saute
-1 savoir|say i|say it|say that|say they|say to|say yes|says <few>|says a|says he|says no|scaffold
-1 schicken|schicken ?|schon einmal|schone|schwe*|se casa|se ni|se passe|se puede|seat|second|see how
-1 see our|seen a|segme*|segun*|seguro|sehen|sehr geehrter|seit|selber|sellers|seman*|semana y|semanas
-1 send|send over|send us|senor*|senores|seo|sepa|serem*|seremos|serio|serve*|served|service is|sesion
-1 sessi*|set a|set us|settle the|settled|setzen lassen|seven*|shall i|she s|she said|she wo|shed|sheet
-1 shipp*|shipper|should be|should i|show on|si c|si hace|si lo|si no|si on|side is|sie <number>
-1 sie bitte|sie fur|sie im|sie wieder|sign ?|sign and|silly|since <number>|sing|singa*|singapore
-1 sir we|sitting in|size|size of|slate|small|so she|so that|so the|sofort|soiree|soit fait|solic*
-1 solicitor|soll ich|some|some time|someone in|something|something ?|something in|sometime after
-1 sommes <few>|son <number>|sonne|sort|sort de|sous|sowas uberhaupt|soy la|space|spain|spani*|spat|sqm
-1 square|square metre|st|stage|stamm*|start|start on|statements|steps|steue*|still do|still have|stone
-1 storage is|storm|strai*|straight|strange|strin*|strings|stubb*|stubborn|stude*|studio|stunden
-1 stunden ?|su cuenta|such|suche eine|suchen noch|suis a|suite a|suits you|superbe|suppl*|suppose
-1 suppose we|sur <number>|sur le|sur votre|surem*|surement|surve*|survey on|surveyors|sus datos
-1 suspended|suyo|swapped|sworn|sœur|table|tache|tadel*|tadellos|tag frau|taille|take|take card|taller
-1 tambi*|tambien|tant que|tarde|tarde de|te|tea and|teach*|teacher|team|techn*|teeth|teil|teilen
-1 teilen sie|tel|telefon|tell|telly|teneis|tenem*|tenemos|tenemos <number>|tenerlo|tengo <number>
-1 terms|terrace in|terrasse|tests|tete|th only|th or|th the|than|than we|thanks|that <number>
-1 that even|that kind|that my|that one|that what|the agm|the battery|the boys|the car|the caravan
-1 the chap|the clocks|the coast|the day|the deeds|the design|the drain|the drawings|the extension
-1 the field|the form|the gable|the home|the man|the may|the moment|the neighbour|the nhs|the nursery
-1 the ones|the other|the piano|the porch|the pub|the quote|the residents|the same|the school
-1 the secure|the shower|the side|the signed|the size|the text|the thing|the wheel|the year
-1 the youngest|their|them and|then do|then we|there|there a|there is|theres|they are|they can|they did
-1 they do|they have|they said|they were|they would|thing tomorrow|think he|think it|this address
-1 this something|those|thousand|throu*|through|through our|through your|tienen|tight|time she|tiny
-1 tired|tisch|to ?|to a|to and|to avoid|to buy|to do|to fill|to find|to go|to hear|to her|to look
-1 to open|to place|to retain|to run|to sit|to sort|to us|tocht*|tochter|todos|together a|tomas
-1 tomorrow at|tomorrow or|tomorrow so|tonig*|tonight|topics|tor|toucher|tourne|tours|touss*|toussaint
-1 towels|traba*|trabajais|tradi*|trading|train|trans*|transfer ?|transfer it|transfiero|transport
-1 trasl*|travaille|treated|trois*|troisieme|truc|true|trying|trying to|turning <number>|turns out|tut
-1 twins|uber <number>|uber den|ubera*|uberweisen|umzug|un coin|un petit|un peu|un premier|un seul|una
-1 uncle|uncle s|und <number>|und habe|und ist|und nicht|under|under our|une heure|une maison
-1 une maquette|une place|une question|une quinzaine|une semaine|une tache|ungefahr ?|unit
-1 unit <number>|uno de|uns die|uns im|uns in|unser*|unsere|unsere hochzeit|unsere tochter|unver*
-1 unverbindlich|up <weekday>|up a|up by|uprig*|urbanisme|urkun*|us ?|us has|us have|usted|va|vais
-1 valid*|valor*|vehic*|vende|venis a|venons|verfu*|verle*|version|verti*|vertical|victo*|victorian
-1 viele grusse|vient|visio|visita|visite|vit|vitra*|vitrage|volver|volver a|von einem|voudr*|vous dire
-1 vous en|vous le|vous m|vous voulez|w|wait until|waiting your|wales|walk|wall at|wann darf|want her
-1 want you|wants the|ward|was <few>|was here|was in|was just|was looking|was my|was sie|was told|wash
-1 watch*|water|water since|we are|we could|we ever|we like|we need|we saw|we should|we sign|web|webma*
-1 webmail|week of|week or|weekend <number>|weg|wegen|weiss nicht|well ?|wenn man|were lovely|were the
-1 were to|what do|what sort|whatever you|when do|when they|whenever you|where|which i|while we|whitby
-1 who is|wie viele|wife and|wife has|will be|will bring|will collect|will do|will need|willi*|williams
-1 windo*|windows|wing|wir <few>|wir es|wir haben|wish|wish to|wissen|with a|with photos|with someone
-1 with the|with this|with what|witho*|without|woche*|wollen|wonde*|wondering what|worce*|worcester
-1 work|work ?|work for|work on|works|workt*|worth|would ask|would both|would come|would hate
-1 would help|would just|would like|would one|would that|would the|would u|write about|writt*|written
-1 wurde|wurden|xmas|y|y en|y la|y mettre|y te|y vivo|ya lo|yamaha baby|ye|year ?|year old|year or
-1 years ago|years and|years do|years we|yes or|yes please|yet and|yet he|yoga|you <weekday>|you able
-1 you be|you check|you do|you look|you must|you offer|you or|you please|young|your domain|your fee
-1 your full|your kind|your mailbox|your office|your time|your trophy|yours is|yusuf|zahlung|zahnr*
-1 zahnriemen|zero|zieht|zum jahreswechsel|zwanzig
-2 ! can|! on|! our|: a|: el|: en|: la|: your|<coin> de|<coin> ht|<coin> par|<cool 1>|<cool 3>
-2 <emergency>|<few> a|<few> adults|<few> autres|<few> cats|<few> days|<few> feet|<few> flats|<few> for
-2 <few> habitaciones|<few> heures|<few> hundred|<few> it|<few> leute|<few> meter|<few> minute
-2 <few> nights|<few> o|<few> oder|<few> pages|<few> panels|<few> prices|<few> weeks
-2 <has a small matter with what was done>|<has the wording of an offer in bulk>
-2 <has the words of a supplier or partner>|<is about an existing order or appointment>
-2 <is unsure whether you do this>|<later>|<month> an|<month> at|<month> avant|<month> but|<month> c
-2 <month> do|<month> donc|<month> from|<month> hola|<month> is|<month> mais|<month> meeting
-2 <month> muss|<month> need|<month> next|<month> nos|<month> o|<month> oder|<month> on|<month> or
-2 <month> pero|<month> pour|<month> so|<month> statement|<month> une|<month> vous|<month> what
-2 <month> with|<month> would|<month> you|<numb*|<number>|<number> <month>|<number> alors|<number> avis
-2 <number> but|<number> by|<number> c|<number> dec|<number> die|<number> do|<number> etoiles
-2 <number> feb|<number> feet|<number> foot|<number> ft|<number> hours|<number> hrs|<number> j
-2 <number> jan|<number> jours|<number> nov|<number> og|<number> page|<number> para|<number> per
-2 <number> places|<number> please|<number> plus|<number> qm|<number> r|<number> real|<number> si
-2 <number> std|<number> stock|<number> sur|<number> tagen|<number> th|<number> uhr|<number> und
-2 <number> what|<number> with|<number> would|<number> x|<number> y|<number> zimmer|<spam 0.5>|<spam 1>
-2 <spam 3>|<support 0.5>|<support 1>|<undated>|<wants 2>|<wants something changed or sent again>
-2 <weekday> !|<weekday> :|<weekday> are|<weekday> au|<weekday> avec|<weekday> can|<weekday> de
-2 <weekday> den|<weekday> evening|<weekday> for|<weekday> he|<weekday> i|<weekday> l
-2 <weekday> mornings|<weekday> no|<weekday> one|<weekday> por|<weekday> prochain|<weekday> so
-2 <within 210>|<within 3>|<words 60>|? am|? and|? asking|? c|? dann|? es|? estoy|? et|? j|? je|? lo
-2 ? mi|? mrs|? no|? nos|? nous|? seria|? she|? si|? solo|? thanks|? un|? vous|? what|? y|^ <number> of
-2 ^ <weekday>|^ a mi|^ about|^ all|^ allo|^ auf|^ been|^ bitte|^ bon|^ bonjour c|^ bonjour docteur
-2 ^ bonjour le|^ bonjour nous|^ ca|^ completion|^ coucou|^ could|^ could i|^ do|^ do you|^ don|^ door
-2 ^ dropped|^ estoy|^ final notice|^ first|^ flat|^ fur die|^ good|^ good afternoon|^ good morning
-2 ^ got a|^ guten abend|^ hallo herr|^ have you|^ hay|^ hello dear|^ hello we|^ huhu|^ ihr|^ ihr habt
-2 ^ im <month>|^ is there|^ je me|^ kitchen|^ maman|^ mi hija|^ mi hijo|^ mi padre|^ muy|^ my
-2 ^ my boyfriend|^ my sister|^ nos casamos|^ not|^ on n|^ our son|^ papa|^ planning|^ pour|^ que tal
-2 ^ quick one|^ ref|^ she|^ she s|^ so|^ taking|^ taking on|^ tengo <number>|^ thanks for|^ that|^ the
-2 ^ the boiler|^ there s|^ thinking|^ thinking of|^ tienen|^ vamos|^ vamos a|^ votre colis
-2 ^ was kosten|^ was kostet|^ we|^ we can|^ we had|^ we move|^ what s|^ what would|^ wir nehmen|^ y
-2 ^ y a|^ you have|^ your|a big|a birthday|a car|a casa|a ce|a chaque|a check|a christening|a date
-2 a dejar|a deposit|a droite|a fait|a field|a fin|a fortnight|a full|a great|a group|a hedge|a kitchen
-2 a letter|a medir|a new|a nuisance|a page|a partir|a peur|a pipe|a poder|a primera|a pris|a problem
-2 a proper|a proposal|a rough|a saint|a set|a sheet|a slot|a small|a smaller|a spreadsheet|a tent
-2 a thing|a torch|a toute|a van|a vous|a wedding|a white|ab <weekday>|ab wann|aber|aber der|aberd*
-2 aberdeen|abgeh*|abges*|aboga*|abogado|abonn*|about thirty|about to|abrir|absolute|abuela|acade*
-2 accepte|acces|accord|accord pour|acepta|achete|actua*|add <number>|addresses|adresse|adultes|adults
-2 advise your|after|after easter|after next|afternoon|again and|age ?|agence|agenda|agent|agent says
-2 ago and|aguan*|ai ete|ai passe|ai toujours|aide|aimer*|aimerait|ait|alber*|album|alcan*|algo asi
-2 algo que|algun|alive|all <number>|all in|all on|alli|allo|allow|alors que|already in|also is|alter
-2 am <number>|am <weekday>|am asking|am getting|am giving|am hearing|am mr|am off|am thinking
-2 am writing|amazi*|amazing|ambas*|amian*|amiante|amigas|amigo|among|amount|an <number>|an appointment
-2 an article|an bitte|an die|an estimate|an idea|an oil|an passe|an prochain|ancho|and could|and goes
-2 and he|and her|and how|and left|and look|and measure|and need|and nobody|and noticed|and now|and on
-2 and our|and says|and send|and she|and some|and somebody|and there|and were|and when|and you
-2 and yours|anfang <month>|angebot <number>|angebote|angeg*|angek*|angestellte|anmelden|annee
-2 annee prochaine|annees|annexe|annon*|annual|ano|ano pasado|ano que|anodes|anoth*|another|ans de
-2 ans il|answe*|answers|antes o|antic*|anticipo|antworten sie|anual|any evening|anything i
-2 anything like|anything until|anzah*|anzahlung|apart|apell*|apellido|apost*|apostille|app says|appart
-2 apres les|aprob*|architect|ardoi*|are away|are booked|are passing|are ready|are thinking|are we|arms
-2 arran*|arreglar|arret|arrived|arrivee|article|articulo|as far|as i|as it|as on|as soon|as such
-2 as the|as to|asesor|ashby|ashes|ashore|aside|aside for|asked|asking me|assis|at last|at lunch|atien*
-2 atienden|attach|attaq*|attends|attention|attes*|attestation|attor*|attorney|au moins|au nom|au salon
-2 audit|auf dem|auf den|auf die|auf ihre|auf seite|aufgefallen dass|aun|aunt s|aura <number>|aus
-2 ausse*|autant|autres|avais|aval|avant de|avant les|avant minuit|avec la|avec mon|avec un|avec une
-2 avenue|aviez|aviez dit|avis|awful|ay|ayer y|baby grand|back ?|back in|back please|back the|badge
-2 bain|baja|bajo|balan*|balance|balli*|ballon|ballp*|ballpark|bank transfer|banque|barba*|barbe*|barn
-2 base|basket|bathroom in|batte*|bauti*|bautizo|be <few>|be a|be good|beant*|beantragt|beat|beaut*
-2 beautiful|bed detached|bed flat|beech|been in|been like|been nominated|been on|been there|been to
-2 befor*|before christmas|before next|beforehand|beginn|begla*|begleitung|beige|bendi*|bereits|besch*
-2 bescheid|besoin d|best price|besti*|bezah*|bilde*|bildern|bill and|birth|birth certificate|bishe*
-2 bitco*|bitte bestatigen|bitte noch|bitte nur|blanco|bless|block|block of|boats|boda de|boiler|bon de
-2 bonito|bonjour c|bonjour docteur|bonjour le|bonjour nous|bonsoir on|books|boot|bottom|bouch*|bouge
-2 bout|bout de|box in|boyfr*|boyfriend|branc*|bras|brass|brauchen wir|brauchte|braun|breakfast|breit
-2 bring her|bring it|bring them|bring*|bromp*|brompton|brother and|brother s|broug*|brought|brown
-2 bruns*|budget :|budget is|built|bus|but i|but it|butto*|buy|buying a|by a|by any|by bank|by card
-2 by hand|by the|by then|ca ?|ca ne|ca va|ca vaut|cabane|cabe|cabin*|cabinets|cachet|caduca|calen*
-2 calls|cama|cambi*|cambiar|cambiar el|cambie|cambio de|came across|came off|came out|came through|can
-2 can do|can one|can pay|can work|cance*|canci*|capit*|car park|cara|cardi*|care of|cargo|carpo*
-2 carport|carry|carte|carto*|cartons|casa ?|casa el|casa en|casa y|casad*|casados|casamos el|casas
-2 cash or|casi no|casino|cat|catalogo|catalogue|cats|ce moment|ce qui|ce sera|ce soit|ceiling|cell
-2 celui|centi*|centimetres|centr*|cerrada|cerrado|certificado|certificat|ces|cet|cette fois|chairs
-2 chais*|chaises|chance of|changes|chap|chape*|chaque annee|charge a|charge per|chat ?|chaude|chauffe
-2 chauffe eau|cheapest you|check*|checked|chef hat|chest|chica|chica*|chicago|chico|chien|child|chiqu*
-2 chocolate|choir|choisir|choose|chose que|chosen|christening|christening on|churc*|church|ci joint
-2 cincu*|cincuenta|cita ?|claro|clean|cleaned|clerk|click|clini*|clock|coach*|cob|cobrais|coche|cocka*
-2 cockapoo|cockt*|coeli*|coeliac|coffr*|collect|collecting|collegues|combien ?|combien la
-2 come <weekday>|come back|come off|come round|comes|comes and|comes to|comida de|coming through|comio
-2 comme ca|comme un|comme une|comme*|commence a|comment on|community|como la|como se|como son|compa*
-2 compania|comparing|complaint|completo|compo*|compramos|compu*|computers|comunion|comunion de
-2 con algo|con eso|con las|con lo|con los|con que|concr*|concrete|conde*|confi*|confirm your|confirme
-2 confirmez|connaissez|conservatory|considered|const*|consu*|consultant|conte*|conteste|contre
-2 contre elle|controle|conversation|conversion|convient|convo*|copin*|cordi*|corni*|cornish|corpo*
-2 corre|corre prisa|correos|cos|cost and|cost for|costa*|costaria|costs|coucou|could do|could one
-2 could you|coule|courant|courr*|courriels|court|cousi*|couve*|cover*|crack|cream|creat*|credit card
-2 creus*|crown|cualq*|cualquier|cuantas|cuantos|cuento|cuesta|cuisi*|cumple|cumpleanos|cumplen|cup
-2 curta*|cutti*|cutting|d avoir|d heure|d identite|da|da ich|da sind|da zeit|dach|dad|dad s|damage
-2 dana|dando|daniel|dankbar|dans ce|dans les|dares|darin|dark|das|das an|das bei|das bitte
-2 das finanzamt|das geld|das mit|dass er|dass sie|date :|date <number>|date yet|dates|datos|daughters
-2 day <number>|day and|day but|day for|day i|day is|days|de <month>|de <number>|de bain|de casa
-2 de casados|de cuando|de empresas|de eso|de large|de maman|de mes|de mis|de pie|de plus|de precios
-2 de prix|de quoi|de toute|dear|dear i|debut|debut <month>|dec|decides|decidme|decke|declare|decro*
-2 degre*|dej|deja|dejarlo|del piso|delai|delic*|deliv*|delivered to|delivery|demas|den ohren
-2 den weihnachtsferien|den winter|denen|denk|denk ich|denken an|denn bei|depart|depto|depto <number>
-2 depuis <number>|der estrich|der praxis|derniere|des <weekday>|des annees|des qu|des que
-2 desde <number>|desti*|detac*|detached|detras|dicen|dicen que|dicho|dicho que|dicht*|did not|did the
-2 did you|die|die fassade|die kleine|die stunde|die versicherung|diese|dieses|difference|digame|digit*
-2 digo que|dijisteis|dinero|dining|direc*|disch*|discreet|discretion|dise|diskr*|disons|displ*|display
-2 dista*|distance|dit qu|divorce|do anything|do for|do that|do they|do those|do we|docte*|docteur
-2 doctora|document|documento|does the|dogs|domic*|donc pas|donde se|done and|dont|door|door ?|door is
-2 door s|dormi*|dors|double|douche|doute|down and|down for|down in|down the|dpe|drawer|dream|drive
-2 drop it|dropping|drum|dry|dryers|du salon|du tout|du voisin|durch|durch*|durfen|each other|earliest
-2 early <month>|eaten since|eau|eau chaude|eclai*|eclairer|ecrit|eigentlich noch|eight*|ein|ein neues
-2 ein paar|ein traum|eine firma|eine freundin|eines|einig|einla*|einsc*|eintrag|el <weekday>
-2 el certificado|el chico|el coche|el contrato|el dinero|el diseno|el envio|el escaparate|el jardin
-2 el medico|el mismo|el otro|el pasaporte|el piso|el primer|el que|el registro|elect*|elf|elle a
-2 elle n|elle ne|elle se|embar*|emerg*|emergency|en a|en algun|en arret|en echange|en ligne|en lyon
-2 en mer|en parle|en pozuelo|en una|encon*|encore la|encore mais|end|end of|end terrace|ende <month>
-2 ends <number>|energie|enfants|enfin je|enlace|enough|enter*|entera ?|entie*|entiendo|enton*|entonces
-2 entrado|entre|entre*|entregan el|entry|envelope|enveloppe|envia*|envoie une|envoyez|equip*|erst im
-2 erst mal|es <few>|es <number>|es el|es ist|es normal|es por|es solo|es una|escap*|escaparate|ese dia
-2 eso|eso lo|espana|esper*|esperando|espere|espere que|esposo|essayer|est|est <weekday>|est arrivee
-2 est bien|est d|est en|est parfait|est plus|esta bien|esta noche|esta semana|estan|estate|estrich
-2 estufa|et c|et ce|et l|et me|et moi|et ne|et on|et si|et un|et une|etiqu*|even possible
-2 even something|evenings|every day|every year|everyone|everything on|exactement|exam|exam is
-2 example pay|excel|exchange|exclusive|existe|existing|exklu*|expert|expir*|exten*|external|facing
-2 facto*|factory|failed|faire|fais le|fait pour|faites ce|famille|family|far as|feb|fee ?|feed|fehlen
-2 feier*|femme dort|fenet*|fenetre|ferry|ferry <few>|fest|feuer*|feuil*|fiat|fiche|fiest*|fiestas
-2 fifte*|fifteen|fifty|figur*|figura en|figures|file|filing|fils a|final notice|finalement <number>
-2 finales de|finally|finance|finanzamt hat|finca|find out|finde|fire|firmado|firms|first ?|first one
-2 first time|first week|fitted|fitter|flach*|flat ?|flat in|flat on|floor i|floor in|flota*|flush*
-2 folded|folk|folle*|followers|fondo|foot|for|for <coin>|for ?|for it|for sale|for that|for when
-2 forget|formule|forward the|fotografiert|fox|francais|free on|frere|freun*|freundin|freundlichen
-2 freundlichen grussen|fri <number>|fria|fridge|frist*|from our|front of|fuera|fundi*|funding|funds
-2 funer*|funeral|fur mich|furni*|furniture|fuss|ganz ohne|garde|garden|garden is|gasol*|gasoleo|gatep*
-2 gatepost|gave me|gebe|geben|geburtsurkunde|gehen|geht es|geht s|geles*|gelesen|gemacht werden
-2 gemeinde|gemel*|genau|gener*|genre|german|gesch*|geschickt|gestell|gestern|gestr*|get <number>
-2 get going|get her|get the|get them|ging|given|giving out|gleic*|go about|go for|go on|go up|god
-2 god bless|goes in|going rate|going to|going up|gone and|gone to|good afternoon|good for|good morning
-2 grad im|gran|grand|grande|grandfather|granit|gratte|gratuit|gravi*|greni*|grenier|grille|gros
-2 ground floor|groupe|grown|grun|grund*|gruss*|grussen|guess|guests|gustaria que|gute|gutter|habe
-2 haben ?|haben noch|haben sie|habitaciones|habra que|habt|hace <few>|hace <number>|hace un|haceis
-2 hacia|had the|haie|hair|hairl*|hairline|half|half a|half of|hall in|hall s|hallo herr|halte*|hangi*
-2 hanging|happened|harm|has a|has gone|has it|has not|has retired|hasta|hasta <month>|hasta que
-2 hat gestern|hat heute|hat mich|hat sich|hatte|hatte ich|hause|hausv*|hausverwaltung|have <few>
-2 have agreed|have put|have read|have set|have taken|have your|he can|he does|he has|he s|he said
-2 head ?|heads*|hearing impaired|heate*|heaters|heati*|heating|hein|helen|hello dear|hello we|help me
-2 help us|help with|hemos|her ?|here last|hermano|herst*|hersteller|hesit*|hesitons|hijos|hinge
-2 hiver <number>|hoffe|holdi*|holding|holid*|holzb*|home|homeo*|homeowners|homeowners in|homep*
-2 homepage|horlo*|horse*|hour and|how far|how it|how soon|how to|hrs|ht|huhu|hundr*|hundred|husband s
-2 i attach|i believe|i bring|i came|i guess|i know|i may|i must|i said|i sent|i sign|i still|i wonder
-2 iban|ich den|ich die|ich eine|ich frage|ich konnte|ich mag|ich noch|ich soll|ich such|ich weiss|ici
-2 id|idea es|ideal*|ideally|idee de|identite|ido|if i|if that|if the|if there|if we|ignore|ihm
-2 ihn nicht|ihnen die|ihnen ein|ihr am|ihr das|ihr konto|ihr schon|ihrer region|ihrer seite|ihres|ikea
-2 il aura|il faudrait|il ne|il suffit|im <month>|im janner|im monat|imagino|imogen|impai*|impaired
-2 impaired so|impec*|impeccable|implantes|importe quelle|impos*|in aberdeen|in any|in at|in both|in by
-2 in from|in front|in his|in last|in law|in laws|in next|in so|in spring|in the|in unserem
-2 including the|indic*|indicate|indique|inox|inqui*|instalacion|instant|instead of|institutrice
-2 instruct|insulation|interest|interieur|invierno|invoi*|inzwi*|inzwischen|iphone|irgendwas|is
-2 is <coin>|is <few>|is <weekday>|is and|is at|is being|is booked|is done|is it|is leaking|is no
-2 is one|is there|island|ist aber|ist beim|ist erst|ist mir|ist sie|ist von|ist zu|it|it all|it did
-2 it done|it down|it goes|it he|it how|it may|it says|it should|it since|it takes|it there|it to
-2 it until|it what|it when|it will|it would|its a|izqui*|j adore|j attends|j espere|jabs|jahr|jahres
-2 jaja pero|janner|je compare|je dois|je m|je paie|je prefere|je prends|je regarde|je sais|je voulais
-2 jeder*|jederzeit|jemand|jette|jetzi*|jetzt schon|jo|joue|jour je|jule|juntando|jusqu a|jusque|just a
-2 just now|justificante|kann ich|katal*|katalog|keep the|keeps|keiner|kettle|keys i|kids are|kind of
-2 kinde*|kindern|kindly confirm|kirsc*|kit|kitchen in|kitchens|klavier|km <number>|knee|knie|know i
-2 know is|know you|koln|komme|kommen wir|konnen|konnt|konntet|konto|kontrolle|konze*|kosten <number>
-2 kumpel|kunde*|kurz|kurze frage|l agence|l air|l ancien|l annee|l architecte|l atelier|l audience
-2 l eau|l hopital|l instant|l interieur|l ouverture|la|la ?|la casa|la chambre|la cuisine|la direccion
-2 la ducha|la facade|la fin|la idea|la instalacion|la joue|la junta|la lettre|la liste|la neige
-2 la page|la parcela|la pena|la petite|la premiere|la primera|la question|la reunion|la route
-2 la segunda|la table|la taille|la tienda|la ultima|la verdad|lache|lads left|lake|lamin*|landlord s
-2 lange dauert|langu*|lapsed|las|las llaves|las seis|lassen und|last|last <weekday>|last done
-2 last nite|last spring|late|late husband|laufen|lauft auf|lauft die|laugh|law has|lawn|laws|le chat
-2 le chauffe|le code|le contrat|le faire|le monde|le notaire|le nouveau|le parquet|le permis|le petit
-2 le plafond|le week|leafl*|leaki*|leaking|leani*|leaning|leave|leave it|led|left ?|left and|left it
-2 legen|legen sie|lejos|lena|length|les <number>|les fetes|les meubles|les plans|les premiers|les yeux
-2 lesson|let you|lets|letters|letzt*|letzte woche|levan*|lie|lien|lifti*|lifting|like <few>|like a
-2 like it|like me|like somebody|like you|lily|limited|lined|lined up|link|lista de|lit|little|living
-2 livrez|llega|llego|llevan|lo mismo|lo puede|lo puedo|location|lock|login|long|long and|longer
-2 longues|look at|looking to|lorem|los anos|lost|loud|lover|lover of|lower|lu|luego|lumen|luna|lunch
-2 lunch for|lying|lyon|m|m de|ma mere|ma soeur|ma tante|mach|machen ?|machine|made me|mail|maint*
-2 maintenant|mais j|mais la|mais mon|make a|mal de|mal depuis|maman|man|manage|manana ?
-2 manana temprano|manch*|manga|mano|manqu*|many|marca|mari|marie|marriage|married on|marry|marry on
-2 marti*|mas|mas o|match|mates|matin|matin la|matin le|may <number>|maybe <few>|maybe <number>
-2 maybe next|me an|me convient|me dijisteis|me faut|me hicisteis|me permets|me puede|me suis|me the
-2 me voy|meant|meant to|measured|medir|meets|mehr zu|mein sohn|mein vater|meine schwester|meinte
-2 melden|membe*|meme|meme chose|menos ?|menos el|mer|mere|message|messages|messe|metres|metres of
-2 meubl*|meubles|mi|mi abuela|mi esposo|mi padre|mi papa|mi suegra|mid <month>|middle|miedo|miel
-2 mient*|mientras|might just|milea*|mileage|milli*|millones de|minim*|minimum|mio|mis padres
-2 mit <number>|mit der|mit freundlichen|mitad|mitgl*|mitte*|mocht*|mochten|mogli*|moi|moi la
-2 moins cher|moment la|mon mari|mon pere|montar|month or|months|moody|morgen oder|morning ?|mortg*
-2 mortgage|moss|mother in|motivo|move a|moved|moved out|moved to|moving on|moyen*|moyenne|much is
-2 mucho|muebl*|muebles|muss|mussen|must be|muster|muy bien|my boyfriend|my brother|my ex|my gran
-2 my instructor|my parents|my partner|my private|my sisters|my son|myself and|myself in|n avons|nach
-2 nach <number>|nach den|nach der|nachreichen|nada de|natur*|ne le|ne presse|ne savons|ne se|near the
-2 necesitamos|need a|need an|needs|negocio|nehmen|neigh*|neighbor|neighbour s|neith*|neither|nervo*
-2 nervous|neue|never been|nevera|new one|news|next <month>|next ?|next and|next step|next week|ni
-2 ni siquiera|niamh|nicht der|nicht zu|nichts mehr|nietos|night and|ningu*|ninguna|nino|nite
-2 no <number>|no date|no drama|no hay|no hot|no la|no lo|no particular|no sabemos|no tengo|no viene
-2 no voy|nobody|noch gar|noch zu|noirs|nom de|nombre|nombre :|nominated|none|none of|normal ?
-2 nos entregan|nosot*|nosotros|not ask|not even|not make|not own|not sleep|not sure|not take|not the
-2 not there|noticed a|notre|nous|nous a|nous avons|nous cherchons|nous faudrait|nous faut
-2 nous hesitons|nous n|nous pensons|nous serons|nous voudrions|nouvelles|nouvelles de|now|now <few>
-2 now and|now the|now what|nuest*|nuestra|nuisa*|nuisance|nummer|nur so|nuria|o <few>|o clock|o manana
-2 o menos|o no|o sea|o solo|ob|ob man|ob wir|oben|obligatoire|obras|occas*|occasion|occupe|oct|octav*
-2 octavia|ocupa*|oder doch|oder ist|oder muss|oder nur|oder ubermorgen|of a|of all|of everything
-2 of interest|of tea|of them|of these|of whom|off in|off me|off to|offer accepted|offices|oficina
-2 ofrec*|oil|oil change|ok ?|ok for|okay|old and|olivos|on <month>|on <weekday>|on account|on aimerait
-2 on an|on and|on every|on for|on hesite|on m|on peut|on prefere|on reve|on sw|on verra|on vient
-2 on water|once the|one|one <number>|one can|one off|one on|one or|one side|one small|one thing
-2 one wheelchair|one who|only <few>|only <number>|only if|only just|only the|opcio*|opciones|opinions
-2 or <month>|or at|or just|or next|or only|or thereabouts|or they|or tomorrow|orange|order <number>
-2 ordin*|ordon*|ordonnance|oreil*|oreille|orien*|origi*|other|other one|otra vez|otro lado|otros <few>
-2 ou je|ou seulement|ouest|oui je|oui on|our <number>|our ai|our hall|our office|our old|our roof
-2 ours is|ourse*|ourselves|out <weekday>|out ?|out we|ouverture|ouvrir|over ?|over and|over my|over to
-2 overn*|overnight|own a|p|packages|packed|padres|padres cumplen|pague <number>|paie|paiem*|paiement
-2 paint|panel|panels|panels and|panes|panne*|panneaux|papie*|papiers|par|par contre|par le|par mois
-2 par virement|para no|parce*|parcela|pare|parents|parle d|part ?|particulier|particuliers|partir
-2 partir de|partner and|pas recu|pasada|pasado|pasap*|pasaporte|pasil*|pasillo|passee|passiert|passing
-2 passive|passport|past the|pastel|patch|pay a|pay it|pay now|pay the|pays|pcs|pedal|peine|pelou*
-2 pensa*|pension|penso*|pensons|per head|per month|perdon|perfect|permets|permets de|permit|pero no
-2 persona|personne n|persons|peter*|petit dej|petite question|petits|peut on|peux la|piano de
-2 picked up|pidie*|pidiendo|piece ?|pierna|pies|pipe|pipes|piso de|piso en|place by|places|plafond
-2 plais*|plaisir|plancher|plane|plann*|planning|planta|plantas|plaster|playa|played|plaza|pleas*
-2 please can|please just|please say|pleased|pleased to|plus <few>|plus a|plus cher|plus la|plus rien
-2 plus tard|podem*|podemos|podrian|poign*|points|poles|police have|poliza del|ponem*|ponemos|poner
-2 poner*|por cuanto|por las|por solo|por un|porte|porti*|portillon|portu*|portugal|possi*|post it
-2 postc*|posts|pour faire|pour ma|pour moi|pouri*|pouring|pourrait|pourriez|pouva*|pouvait|power and
-2 pozue*|pozuelo|praxis|prefe*|prefere|pregunto|preislich|premiers|premium|prends|prepared|presently
-2 pret|preve*|previous owner|prevu|price ?|prices and|primera hora|princ*|prisa|privado|privee
-2 probably do|probar|probate|problem|probleme|proch*|profi*|profile|promi*|prope*|proper|property
-2 proposal ?|proposals|proprietaire|proveedor|provision|proximo|prueba|pta|pub|puede|puedes|puente de
-2 pues|pulled|purely|put it|put my|put together|pv|quand ?|quand on|quarantaine de|que cuenta|que j
-2 que le|que mi|que quelqu|que quiero|que si|que vinieron|que votre|quedado|quedo|quels|queriamos
-2 querr*|querria|qui|qui n|quick one|quid|quiero|quiet*|quisi*|quite|quoi|quoi la|quotes|radia*|ran
-2 rang|raus|re|read your|reade*|readers|ready to|reason|rechnen|rechnen ?|rechnet|rechts|recko*
-2 reclame|recom*|record|redo|ref|refait|refus*|regar*|regen|regio*|regler|reglez|reha|reich*|reichen
-2 relea*|release|remar*|remise|remittance|remon*|rende*|rendu|renew*|rentr*|repair|reparle|replacement
-2 reply|reply yes|repon*|repondez|reserva|resta*|reste*|restent|retire|retou*|retrouve|reve|review
-2 revision|rez|rib|richten|richtige|rid|rid of|riecht|rien d|rien ne|right after|ring|ring the|ringi*
-2 ringing|rise|robe|rolled in|ronda|roof and|roofer|room and|roue|rough|roule|round this|ruban|rue des
-2 run a|runs out|rush at|s about|s at|s back|s free|s from|s gone|s got|s great|s it|s mir|s moved
-2 s now|s occupe|s off|s office|s one|s only|s still|s that|s too|s under|saal|sabem*|sabemos
-2 sabemos si|saber que|sacar|sagen|said he|said i|saison|sala|sale|salga|salida|salido|salle de|salud*
-2 saludo|saludos|same spot|sans|sans doute|sapph*|sapphire|sat <number>|sauna|saute*|save|savons
-2 savons pas|saw|saw you|saw your|say the|say you|says the|says we|schen*|schic*|schicken sie|schlo*
-2 schmi*|schnee|schon mal|schon*|schwester|scratch|screen|se|se si|se ve|seance|sechs*|secon*
-2 second half|second hand|secure|sede|see me|seem|seem to|seen|seen the|seguramente|seit <number>
-2 seitd*|seitdem|seite <number>|seite ist|selle*|selli*|selling|semaine|semaine ?|semana|semana ?
-2 semi in|senci*|send me|send your|senden|senden sie|sends|sent|separately|ser|serait bien|seria para
-2 seriamos <number>|series|serons|sessions|set of|settl*|settle|settling|seule|she says|she will
-2 she would|shelv*|shelves|shipping|shops|short video|should|should have|should we|showi*|showing
-2 si algun|si el|si elle|si possible|si tout|sicht*|sick|side gate|sides|sie|sie an|sie bei|sie ihre
-2 sie von|sign in|signa*|signed|signed off|signed up|silk|sillas|simply|sin ascensor|sin aval|since
-2 since about|since last|since we|since*|sind <number>|sind wir|sink|siqui*|siquiera|sir|sir madam
-2 sister is|sister s|sisters|sit down|site|site and|site et|sitti*|sitting|sixty|size ?|sizes
-2 skoda octavia|smell|so <few>|so <month>|so <number>|so ?|so before|so ein|so i|so von|so weit|sobald
-2 sobald es|societe|society|soeur|soire*|soirees|sois|soit|solicitor s|solid|soll im|sollen wir|sollt*
-2 sollten|solo <number>|somebody come|somed*|someday|someone come|someone who|somet*|something about
-2 something i|sommes|son|son anniversaire|song|sont|soon as|sophie|sorry to|sorted|sound|souris
-2 sous <number>|sous le|speak*|speaks|spielen mit|spots|spric*|spricht|spring do|sq ft|stade|staff
-2 stages|standard|standing|star|stark*|start ?|start in|statement|stay put|std|steel|steht seit|step
-2 stiff|still has|still open|stock|stock ohne|stopp*|stress|stripped|stuff ?|stund*|sturm|su paquete
-2 subir|such a|suegra|suffi*|suffit de|suggest|suis chez|sun|supposed|supposed to|sur des|sur mon
-2 sure it|surge*|surgery|surpr*|surtout pour|surveyor|swapp*|swapping|switch|system|t <number>|ta
-2 tables|tag mein|tag wir|take ?|taking on|tan|tango|tant|tapis|tause*|taxi|tbh|team ich|team of|techo
-2 teiln*|teleg*|telegram|telet*|teletravail|tell us|temas|tempe*|temprano|temprano ?|tener|tent
-2 terms and|terrain|terre|test is|tested|testi*|text me|texte|th|th <few>|th <month>|th as|th can
-2 th is|th so|th to|thank the|thank you|thank*|thanks for|that|that a|that cost|that it|that normal
-2 that she|that something|that sort|that would|the <coin>|the <number>|the a|the afternoon|the agent
-2 the app|the baby|the balance|the bed|the blue|the box|the builder|the card|the cheapest|the cover
-2 the crown|the display|the downstairs|the earliest|the end|the fee|the file|the firm|the fox|the free
-2 the going|the ground|the half|the hospital|the in|the inside|the insurer|the insurers|the kids
-2 the lane|the last|the letter|the lot|the main|the market|the mornings|the movers|the new|the next
-2 the north|the only|the order|the oven|the panes|the radiator|the receipts|the recital|the report
-2 the retainer|the roof|the run|the season|the solicitor|the step|the surgery|the top|the upstairs
-2 the usual|the weather|the week|theirs|them|them ?|them by|them with|theor*|thera*|there ?|there and
-2 there any|there i|there s|there something|there*|thereabouts|these days|they come|they want
-2 they will|thing or|think|think ?|think a|think i|think the|thinking about|thinks the|this <weekday>
-2 this ?|this side|this time|though|thought that|tied|tienda|tiene <number>|tiene el|tient|tile from
-2 till <number>|time|time after|time before|time do|time for|time in|time since|to <coin>|to another
-2 to any|to begin|to bring|to collect|to give|to let|to measure|to my|to order|to them|to touch
-2 to understand|to view|tocar|tochter wird|todavia no|today ?|today or|told to|tom|tombe|tomorrow ?
-2 tomorrow and|tomorrow i|ton|too long|torch|torto*|tortoise|touch it|touche|tournent|tout le
-2 toute facon|town and|tpo|trabajo en|tradu*|traduire|traff*|traffic|trainer|tranc*|translated|traum
-2 traum*|traumen|travaillez vous|treatment|trent*|trentaine|trente|triste|trophy|tu peux|tub|turning
-2 turno|turno*|turnos|turnover|twice a|twin|u charge|u do|u put|uberh*|uberlegen|uberm*|ubermorgen
-2 ultima|ultimo|um und|un an|un asesor|un bano|un despacho|un entretien|un escalier|un groupe|un jour
-2 un perro|un peut|un piano|un piso|un saludo|un truc|una casa|una comida|una de|una idea|unas
-2 unas <number>|und hat|und sie|understand|une|une cabane|une demi|une enveloppe|une idee
-2 une quarantaine|unless you|unos <few>|uns ?|unserem|unten|unter der|unterschrieben|until <month>
-2 until <number>|until i|until it|until you|up|up before|up there|up this|upstairs bathroom|urban*
-2 us <number>|us an|us back|us down|us i|us what|used you|useful|usine|ustedes ?|usual*|usually|v|vale
-2 valid until|valua*|valuation|value|vat|velo cargo|vemos|venis|verdi*|verem*|veremos|verme*|verra
-2 vers|versa*|verse|versichert|verst*|vet|veule*|veulent|veut|vez|video|vidrio|viene|view on|viewi*
-2 vinieron|virem*|virement|visa|visib*|visit*|visitor|vitor*|vitoria|vive en|voir|voisi*|voisine
-2 voitu*|voiture|von der|vor <few>|vor dem|vorge*|vorke*|vorkenntnisse|votre colis|votre fiche
-2 votre page|votre passage|votre prix|votre site|vouch*|voucher|voudrions|voulais|vous a|vous arrange
-2 vous avez|vous depuis|vous ecrire|vous envoyer|vous me|vous on|vous qui|vous remercie|vu la|waited
-2 waiting list|walked|walls|wann ist|want|want a|want to|war gestern|warra*|warranty|was ?
-2 was passiert|washing machine|way and|way home|we|we bought|we got|we have|we live|we may|we might
-2 we moved|we pay|we rent|we see|we shall|we think|we would|weds|week so|week when|weekd*|weekend ?
-2 weekend of|weeks ago|weeks and|weeks to|weight|weihnachtsferien|weit|welche|werden|werkstatt|western
-2 western union|what can|what have|what s|what the|what time|what we|wheels|when :|when i|when my
-2 when she|when we|whene*|whenever|where it|where to|whether we|which we|which would|while i|white
-2 who would|whoev*|whoever|why shall|wie lange|wife|wife s|wife says|will|will drop|will not|will pay
-2 will probably|will take|will you|willow|wind|winte*|winter ?|winter and|wir brauchten|wir das
-2 wir denken|wir liefern|wir mal|wir mit|wir nehmen|wir sind|wir spielen|wir uberlegen|wird|wird am
-2 wishes|wissen ob|with an|with his|with me|within|within reason|woking|wollen wir|wollt|wonder
-2 wonderful|wondering|worki*|working|worktops|worry|worth a|worth it|would a|would do|would go
-2 would pay|would suit|wrong|wurden sie|x <number>|y avait|y eso|y esta|y las|y mi|y queremos|y quiero
-2 y vamos|y yo|ya me|ya se|ya tengo|ya veremos|year after|year what|yellow|yes for|yes to|yet ?|yeux
-2 yo|you accept|you allow|you also|you and|you collect|you even|you fit|you fitted|you get|you give
-2 you got|you handle|you make|you put|you recommend|you run|you send|you set|you start|you still
-2 you suggest|you the|your blog|your business|your colleague|your lad|your leaflet|your listing
-2 your own|your visit|your website|yr old|zip|zu <number>|zu haben|zu uns|zuges*|zusch*|zweiter
-3 ! <number>|! do|! wir|%|: <few>|: <number>|: our|<coin> en|<coin> por|<coin> pour|<compares prices>
-3 <few> <number>|<few> bed|<few> bedrooms|<few> choses|<few> firms|<few> hours|<few> kids|<few> on
-3 <few> que|<few> velos|<has the wording of phishing>|<is a complaint or a guarantee case>
-3 <is about an invoice or a payment>|<is an offer in bulk>|<is still considering>|<is support>
-3 <month> <month>|<month> after|<month> can|<month> could|<month> cuando|<month> del|<month> el
-3 <month> have|<month> if|<month> il|<month> me|<month> ou|<month> por|<month> que|<month> son
-3 <month> the|<number> %|<number> <few>|<number> <number>|<number> am|<number> an|<number> ans
-3 <number> avec|<number> bitte|<number> chaises|<number> degres|<number> donc|<number> esta
-3 <number> gaste|<number> just|<number> k|<number> km|<number> leute|<number> leuten|<number> lo
-3 <number> mas|<number> me|<number> merci|<number> metros|<number> mill|<number> millones|<number> min
-3 <number> mm|<number> mois|<number> nd|<number> nos|<number> not|<number> or|<number> ou|<number> par
-3 <number> pcs|<number> personen|<number> personnes|<number> pieces|<number> quadratmeter|<number> que
-3 <number> seiten|<number> since|<number> sq|<number> the|<number> um|<number> un|<number> weeks
-3 <number> ya|<number> yr|<number> yrs|<promises growth or money>|<spam 2>|<trade 1>|<unhurried>
-3 <urgent>|<weekday> <weekday>|<weekday> afternoon|<weekday> am|<weekday> and|<weekday> fruh
-3 <weekday> il|<weekday> le|<weekday> nach|<weekday> next|<weekday> night|<weekday> o|<weekday> oder
-3 <weekday> or|<weekday> s|<wishes decided>|<wishes price>|<wishes quote>|<within 7>|?|? ?|? also
-3 ? bien|? bitte|? die|? do|? elle|? ich|? if|? il|? it|? just|? kids|? kind|? le|? lg|? mein|? muss
-3 ? nur|? o|? ou|? tengo|? und|? vielleicht|^ a|^ am|^ bei uns|^ bin|^ bonjour mon|^ buen|^ buen dia
-3 ^ buenas noches|^ con|^ dad|^ de|^ do u|^ earn|^ final|^ got|^ habt|^ habt ihr|^ half|^ half the
-3 ^ have|^ hello do|^ hi !|^ hola !|^ how much|^ il me|^ in|^ is it|^ is the|^ it s|^ je sors|^ laut
-3 ^ looking for|^ ma fille|^ meine|^ mum|^ mum s|^ my daughter|^ my husband|^ name|^ name :|^ need a
-3 ^ new|^ no rush|^ ok|^ our|^ our roof|^ oye|^ prix|^ quick|^ quisiera|^ re :|^ sale|^ school|^ si
-3 ^ since|^ su|^ suite|^ suite a|^ tenemos|^ thanks|^ the ash|^ third|^ unser|^ ustedes|^ vous
-3 ^ vous etes|^ water|^ we own|^ which|^ wir mochten|^ yes|a <number>|a baby|a barn|a battery|a box
-3 a cockapoo|a course|a cuanto|a donne|a ete|a figure|a finales|a flat|a garage|a head|a house|a list
-3 a long|a los|a mis|a nombre|a offert|a price|a quote|a rennes|a second|a t|a tenu|a third|a tout
-3 a tree|a vos|abend|aber ich|abhol*|abholen|able|able to|about <month>|abrec*|abuel*|acabamos
-3 acabamos de|accept|accept your|accountant|acheter|acompte|acte|adent*|adentro|adjunto|adore
-3 after <few>|after new|after that|after*|again i|age|agenc*|ago|agreed|ahora|ahori*|ahorita|ai pas
-3 ai recu|ai un|al <number>|al mes|alarm|algo|algo de|algo para|algun dia|all <few>|all i|allein
-3 alqui*|alrea*|already|already and|also the|alter*|altes|altona|am besten|am i|am on|amt|an electric
-3 and again|and all|and am|and back|and his|and the|and want|andern|anmel*|anniv*|anniversaire
-3 anschauen|antes|anthr*|antwort|antworten|any more|anyway|app|appartement|approved|apres <number>
-3 apunto|aquar*|archi*|are <number>|are all|are at|are number|are planning|are your|argum*|armar*
-3 armario|arreg*|arrie*|arriere|arrive|arrives|article about|arzt|as last|ascensor|assez|assurance
-3 at easter|at home|at it|at ours|at some|at st|at this|at work|ate|attendre|attic|au printemps
-3 auch nicht|auch so|auf einer|auftrage|aunt|aussi les|automatic|autour du|autumn|autumn <number>
-3 avant <number>|avec des|avec l|aviso|avons|away and|bach|back to|banco|banera|bank|bano|barato
-3 basem*|basement|bateau|bathroom|bathroom ?|batterie|battery|bauen|bauja*|baujahr|baujahr <number>
-3 be <number>|be ?|be able|be done|be here|be off|be there|bedrooms|been offered|been told|before i
-3 before that|begin|begin with|beginning|bei der|bei mir|beide|beiden|believe|belle mere|berge*|besic*
-3 best|besta*|bestatigen|bestatigen sie|bestatigung|besteht|besten|better|better ?|better than|bien a
-3 bien que|bieten|bieten sie|bin bei|bin noch|birth*|birthday|biscuit|bit|bj|bj <number>|black|bleiben
-3 bleibt|bloqu*|bloque|bloss|boat|boden|boite|bonjour mon|bonus|book|book us|booki*|booking|boots
-3 bosch|boss|bought a|boys|brack*|break|bringt|broch*|brochure|broke|broken|brother|bs|bs <number>
-3 buchh*|buchhaltung|buchu*|buchung|budget|buen dia|buenas noches|buffet|builder|builders|bunga*
-3 bungalow|busin*|businesses|but|but my|by <month>|by <number>|by next|by tomorrow|c|c combien|c est
-3 c etait|ca se|cake for|called|came back|can i|can the|canada|canic*|caniche|cant|capaz|car|carry on
-3 casam*|casamos|cash|casi|catalog|cauti*|caution|cave|ce genre|ce qu|ceili*|cela se|cellar|cena de
-3 cerem*|ceremony|cerrar|certificado de|certificate|cette annee|cette nuit|chain|chambres|charged
-3 charger|charges|chat|chaus*|cheap*|chemi*|cheque|chercher|choco*|chois*|christmas we|cita|ciudad
-3 civic|cle|clientes|clinica|coat|cobra|cobra*|cobran por|coctel|coinc*|colis|collected|collegue|color
-3 come for|come to|come today|coming off|comite|commencer|como el|como lo|como si|company|company and
-3 compare|compris|compromis|comptable|compteur|condition|conduit|conduite|cone|confidence|confirmer
-3 conseille|consulta|contact form|container|contents|contractor|contratar|contrato|conviene|coord*
-3 copropriete|cordialement|corre*|corte|cost ?|cotta*|cottage|couche|could look|could read
-3 could someone|coulo*|couloir|coupe|coura*|crack*|cracked|crene*|cried|ct|cuadr*|cuant*|cuanto sale
-3 cuesta una|cumpl*|cumple <number>|cumplo|cumplo <number>|curiosite|current|d|d <month>|d accord
-3 d apres|d avance|d habitude|d ici|d une|da ?|da steht|dachb*|dachboden|dado|daft|dank|dankb*
-3 dans <few>|dans un|das auch|das ist|das was|dauer*|daughter|daughter has|dawes|day before|de abajo
-3 de ca|de cada|de ducha|de momento|de mon|de nos|de pago|de temps|de verdad|de ville|dead|deaf|deal
-3 decide|decidido|decir|decir*|decis|decou*|degres|deine|dem|dem <number>|demain ?|demain ou|demar*
-3 den link|denti*|depen*|depla*|deplacer|deposito|depuis <weekday>|depuis ce|der nachbar|der scheune
-3 derec*|derecha|derek|derriere la|desde ayer|desde las|desha*|deshalb|desig*|design|despacho|despu*
-3 despues|despues de|dessin|di|dia ?|dia me|diabe*|did it|did my|die kinder|die neue|die woche
-3 die wohnung|died|difer*|diferencia|diffe*|diga|dijis*|dinner|dinos*|diseno|dit de|dit oui|divor*|dj
-3 do <number>|do ?|do a|do on|do people|doctor|docum*|documents|does not|doing it|doing the|domain|don
-3 done in|doppe*|down on|down with|downs*|downstairs|drauf*|draus*|draussen|drawi*|drawings|dressing
-3 dried|drinks|drips|drivi*|driving|droite|drone|du auch|du bien|due at|dusche|earli*|early|eaten
-3 echange|edge|egal|eiche|eigentlich auch|eile|eingebaut|einmal|einzi*|einzug|el banco|el bano
-3 el documento|el local|el precio|el puente|el seguro|el sillon|el trabajo|electrique|elle est|else
-3 empez*|empfa*|empieza|employed|en <month>|en casa|en est|en getafe|en piece|encen*|enlev*|entera
-3 entregan|entretien|entscheidet|envel*|envio|equipo de|era|errei*|erset*|ersetzen|erst nach|ersten
-3 es auch|es de|es en|es la|escalera|escalier|escan*|esperar|est chez|est combien|est deja|est elle
-3 est encore|est jouable|est parti|est passe|est pour|est quoi|est un|est vous|estamos a|estimate
-3 et <few>|et elle|et le|et que|et soir|etat|etes le|etoil*|etoiles|eu|eure|ever get|ex|excha*|exped*
-3 exter*|extra|f|f <number>|fabric|facade|factura|factura <number>|faire un|fais des|fait|faites aussi
-3 falta que|family of|farm|fassa*|fassade|faudrait une|faut il|faut une|fee|felt|fenster|fera|fertig
-3 fete|figura|fil|fill in|fille|final de|finalement|finales|finanzamt|firm has|firma*|first <few>|fish
-3 fits|fixe|flat roof|flexi*|flexibel|flight|floor|flyers|fois|fois par|font|for <weekday>|for both
-3 for catalog|for half|for work|forecast|formules|fortn*|fortnight|found|frage|frio|frist|fruhe*
-3 fruhestens|fruhl*|ft|full|fur den|fur uns|gagne|garage door|garage roof|garan*|garantie|garder
-3 gardez|gars|garten|gateau|gather|gebra*|geburtstag|geerbt|gegeb*|gegenseite|geht|gekom*|gekommen|gel
-3 generation|genre de|genugt|gern einen|gern jemanden|gerne|gesagt|gestern nacht|gesto*|get up|gets
-3 getti*|getting|gewor*|geworden|gibt|gibts|girl|giving|glori*|glorious|gluten|go|go ahead|google|got
-3 got it|government|grados|grandes|grandmother|great|gross|gross*|growth|grupo|guara*|guarantee|guard*
-3 guitar|guy|gym|h ?|h et|hab noch|habe ich|haben|haben das|haben jetzt|haben wir|habla*|hablamos
-3 hablo|habra|hace|had a|handle|hangt an|happen|happen to|happy with|harian|has put|has the|hast
-3 hast du|hasta <number>|hat|hat uns|hates|haupt*|hausb*|have an|have anything|have decided|have gone
-3 have heard|have written|have you|hay ninguna|head|hearing|hedge|hello do|help|her on|here from
-3 hermana|hermo*|herrn|hesite|heut|heut mittag|heute im|heute noch|hi !|hi we|hicie*|hicieron
-3 hier soir|hija|hijo|hinter|hinter der|hola !|hola marta|home on|honest|honor*|hopit*|hopital
-3 hora que|hora y|hot water|house and|house in|how|how do|how does|how long|hoy me|hr|http|http :
-3 hueco|huele|hull|hundi*|hung|husba*|husband|i did|i found|i gather|i just|i never|i pay|i should
-3 i took|i want|i will|i wish|ich komme|ich mir|ich muss|ich nicht|ici la|idea de|idea of|if not
-3 ihr eigentlich|il en|il fait|il nous|il y|ils|im neuen|im wohnzimmer|imagi*|immed*|impor*|impre*
-3 in <weekday>|in late|in may|in ottensen|in our|in place|in ruhe|in that|in there|in this|in till
-3 in time|inaug*|incli*|including|incluidos|incluye|indiq*|indiv*|inner*|innerhalb|innerhalb von
-3 ins haus|insert|inspection|installer|insurers|interessiert|interested in|inves*|invited|invoice to
-3 ir|irgen*|irs|is about|is already|is an|is giving|is moving|ist es|ist heute|ist jetzt|ist schon
-3 it a|it again|it at|it back|it before|it cost|it do|it ever|it from|it has|it i|it looked|it needs
-3 it off|it right|it still|it the|it too|it was|it work|its|its own|its the|itself|ja|jahresbeitrag
-3 jaja|jan|je commence|je me|je regle|je sors|je veux|jeje|jen|jetzt|john|jointe|jouab*|jouable
-3 journee|junta|just being|juste pour|kann|kann das|kann man|kanzl*|kanzlei|kapaz*|kapazitat|kasse
-3 keepi*|keeping|keinen|kenne*|kept|kevin|keybo*|keyboard|kind|kind regards|kindly advise|kindly reply
-3 kirch*|kitchen ceiling|klavi*|klemmt|knock|know how|know if|know it|knows|kommt|kommt ?|konnt ihr
-3 konnten sie|kostet|kostet bei|kowal*|kowalczyk|krank|krank*|kuhls*|kuhlschrank|kundi*|kundigung
-3 kurze|l assurance|l avance|l hiver|la banera|la chaudiere|la comida|la compania|la date|la de
-3 la factura|la fenetre|la je|la journee|la llave|la main|la matricula|la meme|la mitad|la moitie
-3 la oficina|la pantalla|la poliza|la proxima|la salle|la senal|la tarde|la tela|la transferencia
-3 la voiture|la web|landi*|landing|landlord|lang ist|lange|langs*|langsam|large|largo|las <few>
-3 las tardes|late <month>|launch|lavad*|le <number>|le compromis|le meme|le moment|le montant|le salon
-3 le seul|le temps|le tour|le voisin|lead|leads|leaflet|leaves|left a|les <few>|les travaux
-3 les vacances|lessons for|let it|letzten|liefe*|lifted|ligne|like <number>|like an|like that|likes
-3 limit*|links|list ?|liste|llama*|llave|llegado|llegaron|lo hacemos|loan|locataires|loft|loin|longu*
-3 look like|looki*|looking|love the|lovely|lui|lying in|m <number>|m avez|m wide|ma belle|ma carte
-3 ma femme|ma fille|ma grand|machen lassen|macht|macht ihr|madre|mais je|mais vous|make it|managing
-3 manana|manana a|mande*|mando|manej*|manejan|mange|manger|manque|manual|marat*|marche|marido|marqu*
-3 married in|mas adelante|mas barato|mas de|massa*|matin c|matricula|may|me about|me apunto|me decis
-3 me ha|me hicieron|me in|me le|me pagan|me podeis|me salio|me what|me when|measu*|media*|medico|mejor
-3 melde|menos de|menu|menus|mes parents|mesa|messa*|metros|mi empresa|mi hermana|mi hija|mi hijo
-3 mi madre|mi mama|mi marido|mid|mieux|might want|millo*|millones|min|minuit|minute|mir das|mir ist
-3 mis|mise|mise en|misma|missed|mit <few>|mit einem|mitte <month>|mm|mocks|modele|moglichst|moi meme
-3 mois|mois je|moitie|momen*|moment|momento|monat|montage|montant|monte*|monteur|month*|moq <number>
-3 more|morgen fruh|mornings|motor|moved in|much to|mum|mur|muss man|must|my appointment|my aunt
-3 my cousin|my current|my friend|my garage|my grandmother|my head|my landlord|my neighbour|my nephew
-3 n a|n ai|n y|nachbar|nachl*|nachste|nachstes|nachstes jahr|name :|name and|natural|nd|near|nearly
-3 need from|negoc*|neige|neighbour|nephew|neue auftrage|neuen jahr|next|next autumn|nhs|nicht an
-3 nicht das|niede*|niemand|no|no corre|no hace|no idea|no puedo|no te|nobody can|nobody has|noch die
-3 noch einen|noch nicht|nochm*|nochmal|non|north|nos casamos|nos han|nos vamos|not <number>|not do
-3 not know|not let|not this|nota|note|notes|nous nous|nous on|nous souhaitons|nouveau|nuestro|nuit
-3 numbe*|numbers|nunca|nur <number>|nur eine|nur noch|nurse|o|o la|odd|oder <weekday>|of an|of you
-3 off <number>|off and|offer|offer*|offered|offre|ohne|ohren|on <number>|on cherche|on est|on n|on ne
-3 on our|on s|on since|on this|on to|on what|one for|one i|one in|one is|ones|ones in|only in|only one
-3 onto the|open|or|or bring|or fri|or should|or would|original|oro|otten*|ottensen|ou <weekday>|ou c
-3 ou pas|oublie|ought|our bathroom|our fence|our kitchen|our porch|our shop|our side|ours|out in
-3 out on|ouverts|ouverts le|oven|over <few>|over <number>|overs*|oye|padre|pagam*|pagamos|pagan|page
-3 pagina|pague|paid|paint*|painted|paket|palab*|panta*|pantalla|para mi|para tener|parc|parcel|parec*
-3 parler|parqu*|parquet|partenaires|partes|parti|partie|partir du|partner|parts|pas <number>|pas a
-3 pas avant|pas besoin|pas dans|pas le|pas trop|pasa|passage|passat|passe|passer demain|passes|passi*
-3 passw*|password|pastilla|patas|patricia|patro*|pay|pay <coin>|pay for|paye|payme*|payment|pedir
-3 pediria|peint*|pelo|pena|pendant|pendant les|pendiente|pensaba|pensando|pense que|pensi*|people for
-3 pequeno|per post|pero|person|perth|petit|pfleg*|phone number|physio|pick up|picked|piece jointe|pied
-3 pine|pisos|plafo*|plan|planes|planning to|plans|plaqu*|plates|plato de|platz <number>|plazas
-3 please confirm|please do|please i|plus|pneu|pneus|poco de|point|poliza|pool|popped|por donde|por mi
-3 por persona|porta*|portal|possible to|pour ca|pour l|pour la|pour mon|pour nos|pour votre
-3 pouvez vous|pouvo*|power|pregunta|premier|pres|press*|presse|pressure|presu*|previ*|previous
-3 price list|prices for|primer|printed|prints|privat|prive|prix ?|prob|probably|problem i|prochain
-3 profe|propi*|propo*|proposal|prosp*|provisional|prufen|pu|puede ir|puede venir|puente|puesto|pumps
-3 pusie*|pusieron|put in|qm|qu il|quadr*|quadratmeter|que|que a|que ce|que cela|que con|que habra
-3 que hay|que tal|que ustedes|que ya|quedamos|quere*|queremos|querriamos|question|qui est|qui ne
-3 qui vient|r|radiator|rail|range|rappo*|rapport|rd|re :|read|readi*|reading|rear|receipts
-3 rechnung <number>|recibir|recogi|recommend|recu la|recuperer|reden ?|register|reihe*|rein ?|rembo*
-3 remer*|remercie|remis|remit*|renew|rente|renvoyer|repas|repasser|repei*|repeindre|report|rescue
-3 reserver|retainer|retour|returns|rezept|richtig|right|right ?|right person|risk|rolled|roof|roof is
-3 rose|rot|roto|rouge|rough*|roughly|runs|s <weekday>|s been|s en|s fine|s good|s just|s name|s no
-3 s on|s out|s wedding|s your|sage|sagt|said|saint|sais que|salen|salgo|salir|salle|same as|sandra
-3 sanie*|santa|sash|saved|saw a|saying|says you|scan|schat*|schau|schauen uns|scheu*|scheune|schie*
-3 schil*|schle*|schli*|schnell|schon|schon seit|schri*|schwiegermutter|scrat*|se fait|se nos|se que
-3 se quedo|seche|second floor|see the|seeing|seems|seems to|seguidores|seguimos|segunda|segur*|sein
-3 sein dass|seit der|selec*|self|self employed|semana santa|send it|sense|sera|seria|server|ses|sesio*
-3 sesiones|set up|settlement|shall|shape|she has|she is|shenz*|shenzhen|ship|shopp*|shopping
-3 should like|showed|si es|sich bei|sich das|sich die|sich nicht|siche*|sicher|side of|sie da|sie das
-3 sie denn|sie noch|sie sich|sie so|sieht man|siemp*|siempre|signature|sigo|sigue|sigue en|sillon
-3 simil*|similar|simple curiosite|since i|since yesterday|since you|sind <few>|single|sirve|siste*
-3 sitzen|size <number>|skept*|skoda|sleep|sleep*|sleeping|slipp*|so a|so far|so much|so no|so not
-3 so please|so we|socie*|soft|soir|soir ?|sol|solan*|solange|solar|solar*|sold|soll die|some point
-3 somebody in|somebody on|something you|sometime in|somos <number>|sonde*|sondern|sons|soon|sors
-3 sort of|souhaitons|sounds like|sous la|soweit|spate*|spatestens|speicher|spielt|spot|sprea*
-3 spreadsheet|sq|sq m|start with|starting|state*|statt|steck*|steht in|still in|stoff|stone cold|stood
-3 stuck|style|suggested|suit for|suivi|suivre|sum|summer|suppliers|suspension|svp|sw|t il|tableau
-3 tablets|tagen|take it|takes|talki*|talking|talla|talla <number>|tank|tante|tap in|tape|tard|tarifs
-3 tarjeta|tax|te mando|technique|tela|tell me|tempr*|tener una|tengo la|tengo un|tenu|termin|terra*
-3 terrace|testa*|testament|th at|thank|that day|that was|thats|the <month>|the bill|the boiler
-3 the bottom|the certificate|the chain|the contract|the deposit|the first|the front|the gas|the hall
-3 the hedge|the internet|the joint|the keys|the lads|the loft|the money|the morning|the neighbours
-3 the office|the patio|the permit|the place|the rest|the right|the ring|the shed|the stairs|the toilet
-3 the wall|the weekend|the wrong|them on|them we|then|there !|there anything|there are|there were
-3 these|they say|thing ?|things|this afternoon|this weekend|tho|those or|thous*|through it
-3 through that|thurs or|ticke*|tickets|tiene que|tiene un|tiles|till <month>|time i|tipo|tirer|tlaqu*
-3 tlaquepaque|to <number>|to keep|to know|to match|to move|to pay|to register|to replace|to say
-3 to start|to that|to use|to write|to you|to your|todas las|todo|toilet|toit|told us|tomorrow morning
-3 too late|touch*|toujo*|toujours|tour|trabajamos|trabajan|track*|tract*|tractor|transferencia
-3 transporteur|travaillez|travaux|travel|treat*|tree|trop|trotz*|trotzdem|trou|truly|tu|tu fais|tuned
-3 turn|tus|u|u <number>|uberg*|uberhaupt ?|ubern*|ubers*|uberwiesen|uhr|uk|um eine|un ano|un grand
-3 un moment|un mur|un presupuesto|un velo|und bis|und ein|und ob|und sind|und wie|und zu|und zwar
-3 under the|une offre|une trentaine|ungefahr <number>|unless|uno|unos|uns das|unser|unter|until
-3 until the|up ?|up for|up my|up with|update|upsta*|upstairs|urlaub|us|us <few>|us how|us over|va a
-3 va bien|vacances|valide|vater|vaut|ve|veget*|vegetal|velos de|ven|venir manana|ventanas|verbi*
-3 verdad|verfa*|verified|verlo|verlo*|veror*|verordnung|vers le|versicherung|vert|vertr*|vertrag
-3 vertrag ?|vestido|viaje|video*|vielen|viendo|viene y|view|vino|violon|virtu*|virtual|visitas|visits
-3 visto|vive|vivim*|vivimos|vivimos en|voila|voir ?|voit|vom <month>|von den|von mir|vor der|vormi*
-3 vormittags|vorne|vorsc*|vosot*|vosotros|voula*|vous :|vous aviez|vous envoie|vous etes|vous ou
-3 vous une|vous venez|vuelve|wait|waiti*|waiting|wand|want it|want somebody|want someone|wants
-3 wants it|war s|ware der|waren|warm|was <number>|was kosten|was kostet|was not|washi*|washing|wasser
-3 water coming|we do|we had|we move|we own|we want|we were|we will|weath*|weather|websi*|website
-3 wechs*|wedding <number>|wedding at|wedding is|week ?|week end|week i|weekday|weeke*|weekend|weeks
-3 weh|weiss ich|welchem|well as|wenn die|wenn es|went|werden <number>|were|west|wet|what|what are
-3 what happens|whats|whatsapp|wheel*|wheelchair|when can|where the|whether it|which of|which one
-3 which*|whichever|who has|wide|wie|will send|winters|wir brauchen|wir einen|wir gern|wir gleich
-3 wir machen|wir mochten|wir noch|wir s|wir schauen|wird das|wirkl*|wirklich|with our|within <number>
-3 without a|wizard|wohnz*|wohnzimmer|wood|wooden|work at|world|would <weekday>|would say|would want
-3 wrist|wurden wir|x|y <few>|y <number>|y como|y cuanto|y dice|y es|y hasta|y hoy|y lo|y los|y no
-3 y sin|ya|year and|years old|you at|you by|you could|you go|you in|you just|you know|you need
-3 you only|you quote|you say|your page|your price|your quote|your rates|your site|your terms|yrs|zahl
-3 zahle|zahlen|zahlu*|zeit ?|zeitl*|zeitlich|zimmer|zusti*|zwar|zweim*|zweimal|zweit*
-4 : <weekday>|: wir|<budget>|<few> meses|<few> of|<is a complaint>
-4 <is about work under way or finished>|<month> <number>|<month> <weekday>|<month> de|<month> en
-4 <month> est|<month> in|<month> und|<number> ?|<number> at|<number> can|<number> d|<number> de
-4 <number> der|<number> en|<number> for|<number> grad|<number> hab|<number> ich|<number> im
-4 <number> ish|<number> jahren|<number> kommen|<number> la|<number> metres|<number> mins
-4 <number> minuten|<number> mit|<number> rue|<number> st|<number> tables|<number> tengo|<number> vous
-4 <number> we|<speaks of something that exists between you>|<support 2>|<support 3>|<weekday> an
-4 <weekday> es|<weekday> we|<wishes book>|<within 120>|<within far>|? <number>|? oder|?$|^ any
-4 ^ are you|^ bei|^ bonjour j|^ c est|^ contact|^ cuanto|^ der|^ die|^ est|^ est ce|^ greetings
-4 ^ gruss gott|^ heyy|^ i have|^ im|^ it|^ just|^ looking|^ my mother|^ on|^ que|^ quiero|^ re|^ se me
-4 ^ seit dem|^ someone|^ tengo|^ tengo una|^ there are|^ un|^ une|^ unsere|^ vous prenez|^ we need
-4 ^ what|^ whats|^ wir heiraten|^ would|^ yo|a boat|a business|a dog|a estar|a fence|a first|a little
-4 a look|a mon|a simple|a une|a very|abgebrochen|abord|about <few>|acaba|acaso|accou*|addre*|adult*
-4 advise|after <number>|agree*|agreement|agua por|ahead|al frances|allerdings|alles|allume|alone|also
-4 alten|am told|an offer|ancien|and do|and is|anda|anfan*|anfang|anfangen|anhang|anive*|aniversario
-4 anos que|anything free|apartment|appar*|are a|are moving|are you|arriv*|artic*|as|asi que|assur*
-4 at <number>|at all|at present|atten*|au matin|auf ?|auftrag|aurez|aus dem|aus wie|ausge*|autom*|av
-4 avance|avoir|ayer|back i|backed|bathr*|be after|be at|be delivered|bebe|bed|bedroom|been|before then
-4 bei den|ben|berater|beste*|bett|bild|bill|bis dahin|bis ende|bleib*|blog|blue|bonjour j|bonne|bono
-4 bouqu*|bouquet|box|brauc*|brauch|brauchen|braucht|brauchten|broth*|bruit|budget <number>|build
-4 bureau|but the|but you|buyers|ca|ca coute|cada|calcu*|camara|camis*|can get|can u|canal|card|casse
-4 ce matin|ce midi|ce soir|changed|chaque|charge for|cheap|cheapest|chene|cherchons|chf|chf <number>
-4 chiff*|cleaning|cles|clio|close|cobran|cocina|cocina de|cold|combi*|combien de|come by|come out
-4 comida|comment|como|compe*|comprador|con su|consultation|content|convi*|corri*|cost|cotiz*|cousin
-4 cuanto cuesta|cuenta|curio*|curious|d abord|dahin|damp|dan|das ?|das haus|das noch|datum|daugh*
-4 de ma|de mi|de un|de venir|decided|decided to|dedans|del <weekday>|del ano|delivered|demain matin
-4 demi|denken|dentist|depuis le|depuis qu|desca*|desde que|despa*|did|die sie|different|dijer*|dijeron
-4 dijeron que|dios|director|dis|discr*|dm|do|do i|do something|do u|do you|does one|does that|dog
-4 done by|dran|dreim*|dreimal|dress*|droit|ducha|e|e <number>|earn|eben|eilt nicht|el tejado|el verano
-4 electric|elle|empezar|en ai|en los|en primavera|energ*|entre <number>|entsc*|envoie|es|es bei
-4 est <few>|est a|est toujours|est venu|estaba|estam*|estamos|estri*|et nous|etage|etre|etwa|etwas ?
-4 ever do|every*|everything|examen|examp*|example|exclu*|fahrt|fait <number>|faites|fallen|fast|favor
-4 fecha :|feel|fees|feet|femme|fenst*|feu|field|fin de|final*|finan*|find the|first|fit|fitti*|fitting
-4 flat|flats|flies|flower|flur|fob|for <number>|for my|for this|formu*|fourt*|fourteen|frage zu|frais
-4 frais de|freit*|fringe|from about|funciona|ganze|gaste|gebur*|gegend|gehei*|geheiratet|gehor*|gekau*
-4 gekauft|geset*|gesetzt|getafe|getting married|golf|gone|got the|greet*|greetings|grout|gruss gott
-4 guys|habe <few>|habe eine|haben uns|habitude|haha|half <few>|half the|hangen|hangt|happe*|happens
-4 hard|has|has come|has to|hatten gern|hatten wir|hausm*|hay que|he is|he visto|heard|heat|hecho
-4 here ?|heure|heute|heyy|hice|hire|his|hiver|hob|hoch|hochzeit|hohe|hohen*|holen|hora ?|hours|house
-4 house is|i get|i had|i need|i suppose|i was|ich brauche|ich hab|ich morgen|ich nehme|ich s|if it
-4 if possible|ihr fur|il manque|il reste|il s|im anhang|im bad|im fruhjahr|importe|in <few>|in all
-4 in before|in one|innen|insis*|inste*|instead|internet|into|inverter|invoice|is <number>|is asking
-4 is fine|is from|is i|is on|is still|is your|ish|ist <weekday>|ist am|it and|it does|it gone|it on
-4 it s|j en|jajaja|je l|jeden tag|jemanden fur|journ*|kann ?|kaum|kein|keller|key|keys|kids
-4 kinderzimmer|km|konnte|kontr*|koste*|kosten ?|krieg*|kriegen|kurs|l ai|l heure|la boda|la camara
-4 la cave|la facture|la finca|la hora|la maison|la nina|la place|label|land|lang|le bon|le plus
-4 le tarif|les jours|lesso*|lessons|lieferung|life|light|lilas|list of|llaves|llega*|lleve|lo|lo del
-4 lo llevo|lo pueden|lo quiero|looked|looked at|los de|losing|louez|luz|m appelle|ma|machi*|mais il
-4 mais on|maison a|mama|man da|man sich|maria*|mariage|matin ?|matri*|maybe|me dijeron|me dijo
-4 me faudrait|me la|me on|me renseigne|mein|mein mann|meine frau|mejor*|menos|mensa*|mensaje|metro
-4 mi mujer|mil|mins|mir|miran*|mirando|mirar|mis papas|mismo|mitte|mon velo|monde|monthly|moq|morgen
-4 moved here|much are|mujer|mum s|musste|muy|my daughter|myself|nachr*|need <few>|need somebody
-4 need someone|need the|nein|nicht|niema*|niveau|nix|no ?|no rush|noch auf|noch bis|noches|noir|nomas
-4 nomin*|normal|nos ha|not be|not been|not for|notai*|notaire|nouve*|nur|nur die|o <weekday>|of us|off
-4 off at|off on|off the|offen|og|ok|on l|one ?|one with|online|or <weekday>|order|order*|ordered
-4 ostern|otro|otros|our son|packa*|package|papas|partn*|pas encore|pas si|pase|passa*|patri*|pdf
-4 penche|perro|personas|personas en|peut etre|photos|physi*|pie|pisci*|piso|place|place ?|plan de
-4 planned|plast*|plastique|plato|please go|please ring|pleure|pocket|policy|pone|por <number>
-4 por favor|porch|pose|possibly|pour|pour <number>|precios|prefi*|preis*|prenez|prevo*|prices|priva*
-4 private|probl*|proce*|professional|proof|propose|proposez|propre|pump|put|put a|quand|que alguien
-4 que c|que es|que falta|que sea|quedo de|quel est|quelque|quelque chose|qui a|quick|quote for
-4 r <number>|radio*|rappe*|reali*|really|recevez|recht|recla*|recu|refai*|refaire|refle*|regarde
-4 regards|reicht|rein|rendez|rendez vous|rennes|rense*|renseigne|repas*|replaced|reservation|rest
-4 retur*|revis*|rien de|room|roses|rufen|rufen sie|ruhe|rush|s bei|s here|sagen sie|salio|sauber
-4 savoir si|say|says|schlu*|schlussel|schonen|schwa*|schwi*|se ha|sea|segui*|seit dem|seiten|semi
-4 senal|separ*|serious|set|seul|share|she|shoul*|shoulder|shower|si acaso|si je|si la|si me|sie ?
-4 sie haben|sie mir|sign|silla|silla de|simpl*|sin|since the|sind bei|slot|slow|snapp*|snapped|so it
-4 so there|sofa|sollen|somos <few>|son las|speic*|split|stairs|standesamt|stehen|steht der|stove|str
-4 str <number>|strip|stuff|suchen wir|suffit|sugge*|suits|sur ma|suspe*|swall*|take the|tal|talked
-4 tarje*|tarjetas|tejado|tell your|test|text|th <number>|th of|the bathroom|the big|the chimney
-4 the dog|the door|the drive|the house|the kitchen|the left|the price|the sort|the stove|the summer
-4 the wedding|the whole|thing|thinking of|thinks|third|through the|thurs ?|thx|tia|ticket
-4 ticket <number>|tiene|till the|titulo|tmrw|to <weekday>|to have|to it|to make|to meet|to put|to sign
-4 to take|todas|todav*|todavia|today|total|touch|tout|toute la|tranq*|transfer|trepp*|treppenhaus|trip
-4 tues|turned|turni*|turns|turns <number>|twice|uberl*|ubernehmen|ubrigens|um die|un bono|un buffet
-4 un de|una hora|und der|und ich|une petite|ungef*|ungefahr|unos <number>|urgent|us are|us the|usual
-4 vacan*|vamos a|variante|varias|velo|venga|venu|venue|verde|verif*|vermu*|vermutlich|verschieben
-4 versi*|viagra|vienen|vinie*|voisin a|von <number>|vor weihnachten|vorschlag|votre tarif|vous ?
-4 vous l|vous louez|vous prenez|voy a|voyant|vuelta|wann|want the|war ein|was nehmt|wc|we come|weddi*
-4 wedding in|weihnachten|welcher|well|wenig*|wenn ich|weste*|westerly|what does|what would|whate*
-4 whatever|whats the|when|when the|where do|which|which is|who s|wieder|wir die|wir kommen|wo not|wont
-4 would it|would need|y el|y quedo|ya no|yamaha|yearly|yes|yeste*|yesterday|yo no|you for|you guys
-4 you open|you said|you teach|you work|yr|zahle*|zahlt|zeit|ziehen|zoom|zu zweit|zufah*|zufahrt|zuruc*
-4 zweit
-5 !|! !|<coin> <number>|<few> and|<few> jours|<few> veces|<is spam>|<month> et|<number> ab|<number> au
-5 <number> con|<number> guests|<number> people|<number> personas|<number> so|<number> stuck
-5 <speaks of work you have done>|<waits for something>|<wants 3>|<weekday> <number>|<weekday> est
-5 ? bin|? la|? the|^ <few> of|^ are|^ asdkj|^ c|^ can you|^ fwd|^ fwd :|^ how|^ i would|^ ist|^ j ai
-5 ^ me gustaria|^ mein|^ need|^ no|^ nos|^ nous|^ price|^ seit|^ there|^ una|^ wie|^ ya|a friend
-5 a gauche|a notre|a pas|abajo|about it|add|address|adela*|adelante|after the|al final|aller*|alt|an ?
-5 an und|ansch*|any chance|apare*|apfel*|arbeiten|asap|asdkj|asking for|atend*|au <weekday>
-5 auf <number>|auftr*|aurais|away|baby|ball|bath|bd|bedro*|being|berat*|bestellt|bilder|bon|both|brief
-5 bruno|caldera|came|can we|can you|casa|chang*|chaud*|chaudiere|check|clean*|code|comma*|commande
-5 con el|cover|cuando|danach|danke|de vous|denn|der <number>|dessus|dijo|dormi|drain|drauf|drin
-5 du <weekday>|ein angebot|einze*|el metro|enfin|escal*|est la|est le|esta|esta en|et <weekday>|ete
-5 etes|etes vous|etwa <number>|every|exhib*|facture|fahr|faudr*|faudrait|fehlt|fence|for now|form
-5 frei ?|fri|funci*|fur <number>|fur <weekday>|fur eine|fur unsere|fwd|fwd :|ganz|gasten|gemac*
-5 gemacht|geseh*|gesehen|gibt s|girls|gleich|gotea|gott|gunst*|habit*|habt ihr|hacen|hatt|have a
-5 have it|have not|heiraten am|heizu*|heizung|hin|hope|how much|hurry|i think|ich am|idea|idee|ideen
-5 igual|ihr angebot|im flur|informacion|inscr*|is due|is not|is that|is the|ist|ist der|it is|je n
-5 je voudrais|juste|juste le|kette|kids <number>|kinder|konnen sie|la cocina|lassen|last night|laut
-5 le devis|leider|leuten|like the|lol|looking at|los <few>|louer|machen sie|maison|married|masse|meet
-5 meldet|meses|moins|motor*|much|my new|my sister|nachste woche|nachsten <weekday>|necesito|need|neuen
-5 new year|nina|no hurry|noch ein|noch nie|noise|nun|of <month>|offert|on it|oui|para <number>
-5 particular|patient|perfecto|peut|photographer for|pic|please send|por ahi|pour <few>|pour <weekday>
-5 pour le|pouvez|preci*|prende|present|price|print*|printemps|proba*|pusis*|pusisteis|q|que dia|que me
-5 que no|quote|rate|regle|replace|resse*|richt*|s in|sais pas|same|sat|sauf|schne*|seats|seit jahren
-5 seite|selbst|seria*|seriamos|serio*|shifts|side|sie auch|sie die|sie mich|sie uns|sieht|signe|simple
-5 simplement|sind|sind sie|sister|so|so etwas|sollte|solo|somebody to|someone to|sometime|son <few>
-5 sonst|sprin*|starts|steht|stopped|table*|talon|tampo*|tampoco|tengo una|that ?|the <few>|the second
-5 they|think*|thinking|thurs|to <month>|todo el|top|tur|uberhaupt|un poco|under a|ur|urgen*|us in
-5 van a|varia*|veces|venta*|verkaufen|vite|voudrais|voudrait louer|vous les|was wurde|wedding|welch*
-5 werde|what is|while|whole|wir hatten|wo|wurde das|y hay|y una|yet|you can|you charge|you did
-6 <month> we|<number> <coin>|<number> m|<weekday> et|<weekday> to|^ <number>|^ el|^ i need|^ is|^ j
-6 ^ la|^ ma|^ merci|^ mi|^ necesito|^ se|^ was|^ you|a un|alle|and it|anges*|antwo*|arbei*|asi|asking
-6 aus der|b <number>|bitte|boda|cars|chance|charge|combien|complete|dans la|de <weekday>|dehors|donc
-6 eilt|es que|este <weekday>|et la|factu*|fine|friend|gauche|grand*|gut|ha|halt|hay|he|her|hoy|info
-6 ins|irgendwann|ist das|jours|kitch*|kitchen|konnen wir|la <number>|marri*|neces*|need it|nehme
-6 our wedding|ouver*|pago|papa|parti*|per|perfe*|personen|quel|quisiera|reparation|repla*|reser*|se lo
-6 se me|seis|send the|sind eine|sounds|stras*|strasse|to miss|tomor*|tomorrow|toute|und wir|up to
-6 vamos|vous faites|vous pouvez|voy|was|weihn*|weiss|wir heiraten|wohl|xx|xx <number>|y a|you come
-7 <coin>|<is cold>|? <few>|^ me|angeb*|angebot|big|charg*|coute|cuanto|decid*|demain|einge*
-7 el presupuesto|encore|erst|immer|lauft|mais|neu|only|ready|rechnung|still|venez|vorher|wohnu*
-7 wohnung
-8 ^ <few>|^ can|grad|rechn*
-9 dann|noch
`,
  spam: `
-4
9 <is spam>
6 ? ?|^ asdkj|asdkj|examp*|example|http
5 !|%|<coin>|<number> %|a notre|buy|con su|container|earn|fob|moq|viagra|xx|xx <number>
4 <number> <coin>|^ earn|^ final|^ final notice|^ hi there|^ su|a este|a guest|add <number>|adres*
4 antwo*|antworten|assis*|autom*|best|bonus|busin*|casino|cheap|clien*|confirm your|de vous|dubai
4 exclu*|final notice|frais|full|google|hi there|http :|ihre|iphone|kindly reply|konto|leads|link
4 listi*|listing|livra*|livraison|loan|moq <number>|offert|ohne|our ai|partn*|partner|por solo|pret
4 responda|seguidores|shall i|shipping|sie bei|solo|solo <number>|su|te|to keep|top <number>|votre nom
4 we pay|wir liefern|y te|your|your website|zip
3 ! wir|: http|: your|<carries a link>|<coin> <number>|<coin> en|<coin> ht|<coin> par
3 <has the words of a supplier or partner>|<number> millones|<number> pcs|<number> real|<number> star
3 <number> stuck|<spam 0.5>|<spam 1>|^ cher|^ estimado|^ votre colis|about to|accounts|agenc*|agenda
3 aide|am hearing|and you|anfra*|anfragen|antes del|antworten sie|assistant|at <coin>|audit|auftrage
3 avec l|best price|betri*|blog|business|capit*|capital|carte|catal*|catalog|ciudad|click|clients
3 colis|confirmer|cordialement|correo|datos|de su|dear|den link|discr*|discussed|diskr*|dm|document
3 eintrag|email|en <number>|estimado|example pay|exclusive|facto*|factory|fiche|for catalog|for your
3 garan*|genugt|gepru*|gratu*|growth|grusse|guara*|gunst*|hablamos|hausb*|hearing impaired|hope|ht
3 i send|ihr konto|ihrer|ihrer region|im monat|impai*|impaired|impaired so|in your|instagram|inves*
3 john|kevin|led|liefern|like yours|limit*|menos de|messa*|millo*|millones|monat|month or|motivo
3 movem*|negoc*|neue auftrage|notice your|nur <number>|owners|packages|pague <number>|paque*|paquete
3 para no|parte*|particuliers|passive|password|pendi*|pendiente|person|plazas|port|premier|profi*
3 quali*|qui en|region|regle*|reglement|regler|rembo*|remittance|rende*|reply|reply yes|respo*|reviews
3 risk|segui*|send it|send you|settle the|share|short video|sin|sir|site et|speci*|star|su paquete
3 suivi|t|tarjeta|team|teleg*|telegram|the secure|there !|there i|to view|trade*|transporteur|tu|uk
3 un asesor|ur|verdi*|verified|von <number>|votre|votre colis|votre fiche|was looking|welco*|welcome
3 western|western union|whatsapp|your business|your listing|zahlu*
2 ! !|! do|! i|: bit|: su|<asks for a fee that nobody owes>|<budget>|<coin> de|<coin> fur|<coin> per
2 <few> minute|<few> minutos|<has a small matter with what was done>
2 <has the wording of an offer in bulk>|<has the words of the press or of a study>|<is a bulk offer>
2 <is an offer in bulk>|<names prices of its own>|<number> avis|<number> days|<number> dias
2 <number> etoiles|<number> jours|<number> pieces|<number> plus|<number> tagen
2 <offers services of its own>|<promises growth or money>|<promises more customers>|<spam 2>|<spam 3>
2 <speaks of your business as a market>|<threatens with a deadline>|^ chere|^ con|^ dear|^ dear sir
2 ^ good day|^ hallo|^ hallo ich|^ hello dear|^ hi|^ hola somos|^ ihre|^ namaste|^ votre|^ we can
2 ^ your mailbox|a business|a contact|a ete|a free|a quick|a short|abonn*|acepta|acheter|add|addresses
2 adjun*|adore|adresse|ai fait|ai passe|aktue*|all of|am giving|am in|ambas*|among|analy*|anbei
2 and left|and noticed|and send|andern|anodes|answer|answers|appelle|are factory|are you|arrive a
2 artic*|article about|article on|attention|automatic|autor*|aval|avant minuit|avis|baby grand|balan*
2 balance|bank|base|because of|been nominated|bei <number>|berei*|bereits|bestatigen|bestatigen sie
2 beste|betriebe|bezah*|bien etre|bieten|bit example|bless|boss|brand|businesses|buyers|by card|calen*
2 came across|care|care of|catalogo|catalogue|cell|certified|chat|chat ?|cheque|cher|chere|client
2 client account|clientes|clini*|code|colla*|collar|commission|compe*|compo*|confidence|conformite
2 conteste|corpo*|could not|couns*|creat*|credit card|custo*|d identite|daniel|daten|daughters|day sir
2 de empresas|de nos|de quoi|de verdad|dear sir|degre*|detai*|details|deuts*|die stunde|digit*|digital
2 direc*|direct|discretion|diseno|docum*|documento|domain|draft|du bien|e mail|echan*|echange
2 einen platz|einfach|eintr*|el mismo|empre*|en ligne|en mer|en su|en un|encanta|energ*|energie|enlace
2 entre las|entry|entwi*|envio|equipe|erinn*|escri*|espana|esperando|etiqu*|europ*|eviter|eviter la
2 exklu*|expire|extra*|factory of|fee|firm in|first <few>|first page|follo*|followers|forward the
2 found|frage :|frais de|free|freun*|from <coin>|full name|fur unsere|ganz ohne|garantie|geneh*
2 genehmigt|gern einen|gesto*|get <number>|get up|gift|gift card|giving|giving out|god|god bless
2 good day|good for|grande|gratuit|groupe|grow|grupo|guest|gute|hallo ich|hate|have <number>|have not
2 heari*|hearing|hello dear|helpd*|helpdesk|herst*|hersteller|heute <number>|hi|hola somos|homeo*
2 homeowners|homeowners in|hosti*|hosting|i came|i was|ici|identite|imagino|impla*|implantes|in ihrer
2 in with|including|incom*|interesse|interested in|j adore|jahresbeitrag|je m|je t|juris*|jurisdiction
2 kanzl*|keine|kit|koste*|kurze|kurze frage|label|lead|lessons for|lien|lifti*|lifting|lily|listing in
2 llama|llama*|llamo|local|lorem|lover|lover of|m appelle|magaz*|magazine|mail|mailb*|mailbox|mandate
2 mando|manqu*|marine|may i|me permets|me suis|mejor*|membe*|members|mer|message|messages|milli*
2 millones de|minuit|minute|minutes ?|miss|moder*|mois|monat*|monatlich|mr|muy|my private|my uncle
2 namas*|namaste|need you|negocio|no <number>|no obligation|noch einen|nomin*|nominated|nord|not be
2 not take|notic*|noticed|notif*|numero|o no|oblig*|obligation|obligatoire|of <number>|of google
2 of ours|offre|on what|one for|only|only <coin>|original|oro|over ?|owner|packa*|package|paga|page
2 pagina|paiem*|paiement|paket|para tu|parcel|partenaires|parti*|particulier|pas dans|paso|pass|passee
2 pay <number>|pay now|pcs|pedir*|pediria|per|perme*|permets|permets de|persona|places|platz <number>
2 por <number>|por eso|portal|portf*|portfolio|pour eviter|pouvo*|practice|premi*|priva*|privado
2 private|prive|privee|professional|propi*|pu|put together|que son|quedan|quick|quier*|quieren|recev*
2 regards|regis*|registration|reglez|relea*|release|remai*|remain|remain in|remit*|renew|repli*
2 reply stop|reply with|repondez|report|rest|resul*|result|reten*|retou*|rever*|review|sandra|saw your
2 schon*|schreiben|secure|see how|seeing|segme*|seite|selec*|sera|settlement|shall|shenz*|shenzhen
2 ship|shipp*|shipper|sie <number>|sie bitte|sie fur|sie ihre|sign in|signs|sin aval|since*|site
2 slipp*|sous <number>|speak*|spons*|spots|start with|statement|stellen|still open|store|stuck|studios
2 suit for|surpl*|surplus|suspe*|suspension|take card|takes|tampo*|tampoco|tarje*|te mando|team of
2 tell your|temas|test|the balance|the file|the first|the report|the rest|think a|this address|thx
2 tiene|tiene un|to another|to any|to miss|to order|to remain|to your|top|topics|tours|trabajamos
2 track|tradi*|trading|trans*|treat|trophy|trust|turno*|turnover|uberweisen|un de|un groupe|uncle
2 und bis|union|unseren|unter|unter*|up to|usted|verif*|vers|versa*|verwa*|video|viene bien|virtu*
2 virtual|visib*|voir ?|von|vorke*|vorkenntnisse|votre site|waiti*|waiting|waiting your|want you
2 we see|week to|weste*|what we|whats*|why shall|wish|wish to|within <number>|worth|would <weekday>
2 would hate|write to|y <number>|yamaha|yes for|you accept|you only|you still|you the|you will
2 your blog|your domain|your full|your jurisdiction|your kind|your mailbox|your office|your site
2 zahlen|zoom
1 ! je|! my|! our|! your|:|: a|: la|: mail|: mit|: our|: webmail|;|<coin> a|<coin> por
1 <comes from a supplier or partner>|<comments on your website>|<few> meses|<few> on|<few> people
1 <has the wording of a known fraud>|<has the wording of phishing>|<is a complaint>
1 <is about an invoice or a payment>|<is about work under way or finished>|<month> statement
1 <number> !|<number> ab|<number> der|<number> die|<number> hour|<number> hours|<number> if|<number> k
1 <number> million|<number> minuten|<number> months|<number> no|<number> or|<number> since
1 <number> stunden|<number> words|<offers an award>|<offers money>|<support 2>|<weekday> <few>
1 <weekday> no|<weekday> suit|<words 35>|? best|? bien|? if|? kind|? la|? mi|? please|? regards
1 ? tengo|? thanks|? warmly|^ are|^ are you|^ bonjour|^ bonjour j|^ bonjour mon|^ bonjour monsieur
1 ^ bonsoir je|^ buen|^ buen dia|^ buenas noches|^ congratulations|^ congratulations !|^ coucou|^ good
1 ^ hallo liebes|^ hello|^ hello i|^ i am|^ ihr|^ invoice|^ je me|^ muy|^ sehr|^ sehr geehrte
1 ^ sehr geehrter|^ tenemos|a baby|a child|a family|a first|a good|a great|a group|a page|a partner
1 a photo|a que|a toute|a un|a une|a vous|a white|abend wir|abord|acade*|accept|accept credit|accou*
1 account|achet*|across your|adela*|advice|advise|advise your|afficher|agents|agreed to|al <number>
1 al mes|all i|alone|am mr|amiga|amount|an article|and can|and want|and your|and yours|andere|anfan*
1 anfangen|anhang|anima*|anmel*|anmelden|annual|anseh*|ansehen|answe*|antes|antic*|anticipo|antwort
1 anual|aparte|appel*|applied|appro*|aprob*|aprobado|are a|are having|article|articulo|artis*|artisans
1 as|as he|ateli*|atelier|attor*|attorney|au sujet|auf ein|auf einer|auf ihre|aufgefallen
1 aufgefallen dass|auftr*|aus dem|ausge*|autop*|autopilot|avant|avant le|avant noel|avec les|avec une
1 avoid|baby|back with|baja|banco|bank details|banque|be delivered|be glad|be good|because he
1 been selected|below|bendi*|besta*|besti*|betrieb|better for|bien que|bien sur|bilde*|bildern
1 bill and|bills|bin noch|binnen|bit|bitcoin|bitte bestatigen|black|bodega|bonjo*|bonjour|bonjour j
1 bonjour mon|bonjour monsieur|bonsoir je|branc*|brief|buen|buen dia|build*|builders|building|buscan
1 business has|but you|buyer|buyer s|by my|cambio|camis*|can put|can work|can your|cannot|card
1 card and|cards|carer|caso|categ*|category|celeb*|certificat|chain|changer|charge a|charm*|checked
1 chf|chf <number>|choisi|choose|chosen|ci|ci joint|city|clases|clinica|co|coco|colab*|collateral
1 companies|company|completo|con una|condition|conductor|confi*|confirme|congratulations
1 congratulations !|consent|conta*|contact|contact form|content|contractors|contribute|controle|conva*
1 conversion|correos|corri*|cost to|cotiz*|coucou|could be|counsel i|coupl*|couples|couri*|courier
1 courr*|courriels|credi*|credito|cuarto|cuesta|customers|d abord|d un|da ich|dado|damen|damen und
1 damit|dans notre|darf ich|das ist|dated|day i|de <number>|de baja|de gestion|de mes|de mis|de monde
1 de nous|de plus|de precios|de un|de votre|deaf|dear i|decro*|del <weekday>|del ano|delig*|delighted
1 delivery|demain ?|deman*|denen|dentista|depar*|departamento|departamento de|depen*|dept|dernier
1 derniere|desca*|desde|desha*|deshalb|design|despa*|desti*|detec*|devel*|die ich|died|diplo*|dir
1 direccion|director|discreet|discu*|dispo*|dj|do follow|do something|doctor|doit|domin*|donde se
1 doubl*|dr|driver|durfte|each other|echantillon|eclai*|ecrire|eines|einfa*|einig*|einla*|einze*
1 el documento|el envio|embaj*|empfa*|empresa|empresas|empty|en <few>|en echange|en madrid|encan*
1 encue*|energy|engineer|english|entre <number>|entrega|enveloppe|envia*|envoyer|equipo|equipo de
1 erfah*|erfahrung|erhal*|erhalten|errei*|erst nach|es geht|esper*|est bien|est moi|estan|este|estim*
1 et ca|et des|et j|et que|et votre|etabl*|etablissement|etat|ete|etoil*|etoiles|eure|event|evide*
1 ex husband|example login|exper*|experience|expert|extranet|fabri*|facha*|factura|factura <number>
1 familles|father|feed|fees|felt|fera|fianc*|fichi*|fichier|fiest*|fiestas|fifte*|fifteen|file|files
1 fill|filled|finance|find the|finger|firm has|first|fitter|flight|folge*|follow|follow link
1 for <number>|for his|for nothing|form|formu*|formules|from home|from my|front of|fund|fundi*|funding
1 funds|fur sie|gebe|geben|geehrte|geehrte damen|geehrter|gegen*|gerne|geseh*|gesehen|gespr*|gesti*
1 gestion|getafe|ging|give the|given|glad|glad to|gold|good|gott|gouter|government|grand|grand to
1 great|group of|growth manager|grupo de|grusse aus|guarantee|gustaria que|habe <few>|habla*|hablo
1 hacer un|hallo|hallo liebes|handle|happen|happen to|has no|hat <number>|hause|have a|have done
1 have put|he does|heati*|heating|helen|hello i|help|help me|here :|herit*|herren|herrn|hijos|hocha*
1 hochachtungsvoll|hoffe|hohe|holid*|holiday|homep*|homepage|hones*|honest|honor*|hopit*|hopital|horas
1 how it|hoy|husband s|i could|i help|i hope|i want|i wanted|i will|iban|ich eine|ich ihn|ich ihnen
1 ich schon|ich sie|ich weiss|ident*|if not|ignore|ihn|ihnen|ihnen ?|ihnen die|ihnen zu|ihr habt
1 ihr postfach|ihre arbeit|ihren|ihrer seite|ihres|il suffit|il y|im anhang|imagi*|impre*|impri*
1 in advance|in case|in front|inclu*|included|incoming|indic*|indicate|indiq*|inner*|innerhalb
1 innerhalb von|inscr*|installer|instrument|insulation|inter*|interested|interpreter|intro*|invited
1 invoice <number>|is about|is for|is good|is one|ist mir|it goes|it over|it takes|j aime|jahres|je me
1 je souhaite|je voulais|k|kanzlei|kapaz*|kapazitat|kasse|katal*|katalog|kind|kind regards|kindly send
1 kitchens|kleine|know|know someone|know that|konze*|kriegen|kunde*|l equipe|la entrada|lang|lapsed
1 late|late husband|lauft|le meme|le nouveau|le premier|le votre|learn*|learning|left a|leipzig
1 les yeux|lets|letztes|letztes jahr|liber*|libra*|licencia|lieber|liebes|liefe*|ligne|likes|limited
1 linda|link and|link to|links|list of|lista|lista de|listed|lleva*|llevamos|lo hacemos|log|login
1 login it|longer|looked|looked at|losing|love|lovely|ls|luego|ma belle|madam|made me|mailbox storage
1 maint*|maiso*|maisons|mal de|manager|maque*|maquette|marca|mark|me when|medic*|melde|mensc*|menschen
1 menti*|mention|merci de|meses|messe|met|micro*|microsoft|mient*|mientras|mil|million|mind|minut*
1 minutos|mir aufgefallen|mis|mise|mise en|mit einem|mitte*|mo|mobile|moi meme|month on|month*|monthly
1 more than|movers|moyen*|moyenne|must|muster|my ex|my late|my name|nachl*|nachrichten|name|name and
1 natio*|national|natur*|natural|naturlich|neben|negat*|nie|no collateral|no cost|no longer|no problem
1 noch auf|noch im|nom|non|norwi*|norwich|not i|not pay|note|notre|nous a|nuest*|nuestra|nuestro
1 number and|nur die|nur noch|oben|obten*|ocupa*|of all|of an|of your|offer|offer*|offering|offices
1 oil|on <few>|on autopilot|on cherche|on every|on instagram|on my|on page|on to|on us|one i
1 only <few>|only <number>|only pay|open the|opt|opt out|or no|or your|origi*|otros|otros <few>|out to
1 over <coin>|owner of|pacie*|pacientes|pagar|pague|paint|pais|palab*|paper*|paperwork|papie*|par mois
1 parec*|passe*|passed|passi*|passw*|patients|patri*|patricia|patro*|pay <coin>|payme*|payment|peine
1 per month|persons|peut vous|photo of|pick up|plais*|plaisir|plati*|platze|pleas*|please reply
1 please see|pleased|pleased to|podri*|podrian|ponem*|ponemos|por su|porta*|postc*|postf*|postfach
1 pour de|pour votre|pour vous|pourq*|pourquoi|pract*|preis|prepa*|prepare|preparer|prest*|price
1 price and|prime*|primera|problem i|prof|professionnelle|profile|properties|property|propio|propo*
1 proposal|propose|prove*|proveedor|proze*|prueb*|prueba|prufen|publi*|public|pumps|punkt*|quality
1 quand on|quant*|quantity|quara*|quarantaine|que tal|que tiene|que votre|queremos que|quick*|quiet
1 quince|quoi|rails|re|reach|reade*|readers|real|recei*|receive|receive your|recent|recevoir|recibir
1 redac*|regar*|register|registro|registry|relat*|remis|remov*|removal|renov*|repon*|repondre|reponse
1 represent a|requi*|reser*|respe*|resta*|retain|return the|rev|revie*|rezept|rib|right person|roof
1 roofi*|roofing|roses|ruckr*|ruckruf|s office|s yamaha|sait|sale el|salud*|saludos|sans
1 sans engagement|save|schade|schat*|schen*|schic*|schicken|schicken sie|schon einmal|schonen|schra*
1 schuler|se lo|se ve|seat|seats|secon*|sede|see the|seem|seen|segundo|sehr|sehr geehrte|sehr geehrter
1 seit <number>|seite ist|seiten|selected|send|send me|send over|sends|sent from|seo|serait bien
1 serait il|series|serious|serve*|services|settl*|settle|sevil*|shared|shops|showi*|showing|shows
1 si je|siche*|sicher|sicht*|sie|sie da|sie sich|sign and|signa*|signature|signer|simil*|similar
1 simply|since <month>|since i|singa*|singapore|single|sir madam|sir we|sister in|site and|sleep
1 so much|so you|sola|soll ich|something for|somos un|sophie|sortie|souha*|spanish|speic*|speicher
1 sponsor|staff|state*|stell*|still the|stora*|storage|storage is|stran*|students|studi*|su cuenta
1 suche eine|suchen|suchen noch|suffit|suffit de|suis en|suit|suite a|sujet|superbe|sur <number>
1 sur mon|sur votre|surpr*|sus datos|suyo|swapp*|swapping|tag|tag mein|tag wir|tage|tagen|team ich
1 team we|technique|teil|teilen|teilen sie|telep*|tell you|text|texte|that a|that one|that you
1 the account|the buyer|the design|the draft|the driver|the free|the green|the letter|the movers
1 the right|the shop|the signed|the text|theirs|them on|theo|they did|they will|they would
1 through your|tiene <number>|to <coin>|to <number>|to a|to accept|to avoid|to explain|to my|to open
1 to place|to reach|to rent|to retain|to ring|today|today and|together a|tom|total|toute|town and
1 transfer it|twin|ultimo|um die|un moment|und habe|und herren|und sie|une enveloppe|une maquette
1 uno de|unterschrieben|up by|useful|usine|valid*|valide|valua*|valuation|value|vat|ve|veran*|verbi*
1 verfu*|verify|verify example|verkaufen|verme*|verse|via|viaje|viele|viele grusse|view|visitas
1 vom <number>|vos|votre page|votre ville|voula*|voulais|voulez vous|vous a|vous ecrire|vous en
1 vous faire|vous on|vous remercie|vu la|vuelta|vuestro|walk|wann darf|watch*|we can|we could|webma*
1 webmail|websi*|website|week|weiter|what happens|what i|when do|when it|where i|while|while we|who
1 who have|why|wie viele|will collect|will have|will pay|will send|will take|willi*|williams
1 wir machen|with one|with our|with photos|with your|within|wollen|word|worth a|would ask|write
1 write about|wurden sie|y sin|y tengo|yamaha baby|years at|years experience|yes|yes or|yeux|you at
1 you in|you just|you must|you to|your account|your client|your colleague|your driver|your fee
1 your name|your page|your price|your trophy|yours|yours is|zahlung|zimme*|zu|zu hause|zuruc*|zuruck
1 zusch*
-1 ! can|: <number>|: <weekday>|: ca|: ich|: it|: les|: the|: un|: une|: we|; si
-1 <asks where something stands>|<coin> pour|<cool 1>|<cool 2>|<cool 3>|<few> a|<few> adults
-1 <few> autres|<few> bed|<few> bedrooms|<few> dias|<few> doors|<few> feet|<few> firms
-1 <few> habitaciones|<few> heures|<few> in|<few> it|<few> jahren|<few> jours|<few> kids|<few> meter
-1 <few> metres|<few> minutes|<few> o|<few> oder|<few> panels|<few> pisos|<few> prices|<few> questions
-1 <few> rues|<few> semaines|<few> steps|<few> tage|<few> this|<few> weeks|<few> year
-1 <is a complaint or a guarantee case>|<is other>|<is still considering>
-1 <is unsure whether you do this>|<month> <month>|<month> <weekday>|<month> a|<month> but|<month> c
-1 <month> ca|<month> das|<month> del|<month> donc|<month> ein|<month> est|<month> have|<month> hola
-1 <month> il|<month> in|<month> la|<month> le|<month> meeting|<month> muss|<month> need|<month> next
-1 <month> nos|<month> o|<month> oder|<month> on|<month> our|<month> pour|<month> quand|<month> que
-1 <month> se|<month> si|<month> so|<month> son|<month> they|<month> to|<month> und|<month> une
-1 <month> vous|<month> would|<month> you|<number> :|<number> alors|<number> at|<number> auf
-1 <number> bed|<number> but|<number> by|<number> c|<number> chaises|<number> d|<number> do
-1 <number> donc|<number> el|<number> elm|<number> et|<number> feb|<number> feet|<number> foot
-1 <number> ft|<number> he|<number> hi|<number> horas|<number> ist|<number> jahre|<number> just
-1 <number> kilos|<number> la|<number> last|<number> litres|<number> lo|<number> mas|<number> may
-1 <number> me|<number> meter|<number> mins|<number> minutos|<number> my|<number> never|<number> one
-1 <number> order|<number> pero|<number> personen|<number> personnes|<number> places|<number> seiten
-1 <number> si|<number> sq|<number> sqm|<number> square|<number> st|<number> stock|<number> tengo
-1 <number> there|<number> tomorrow|<number> with|<number> ya|<number> years
-1 <offers search-engine work>|<other 1>|<sounds vague about whether and when>
-1 <speaks for an organisation>|<speaks of something that exists between you>|<speaks of what you did>
-1 <speaks of your customers>|<support 0.5>|<support 1>|<trade 2>|<wants 3>|<weekday> :
-1 <weekday> <month>|<weekday> am|<weekday> an|<weekday> apres|<weekday> are|<weekday> at|<weekday> au
-1 <weekday> avant|<weekday> avec|<weekday> but|<weekday> can|<weekday> den|<weekday> est|<weekday> for
-1 <weekday> if|<weekday> me|<weekday> midi|<weekday> morning|<weekday> nach|<weekday> next
-1 <weekday> night|<weekday> pasado|<weekday> si|<weekday> so|<weekday> the|<weekday> week
-1 <wishes availability>|<wishes price>|<wishes visit>|<within 210>|<within far>|<words 12>|<words 6>|?
-1 ? am|? cheers|? do|? estoy|? et|? gracias|? il|? kosten|? ma|? mein|? might|? mit|? mrs|? nous|? nur
-1 ? o|? one|? ours|? preis|? seria|? vielleicht|? vous|^ a mi|^ about|^ all|^ also|^ am|^ apres|^ baby
-1 ^ been thinking|^ bin|^ bjr|^ bonjour je|^ buenas|^ buenas el|^ buenas tardes|^ dad|^ de|^ dear mr
-1 ^ depuis votre|^ dropped|^ el <weekday>|^ evening|^ every|^ fao|^ first|^ for|^ fur die|^ getting
-1 ^ got|^ got a|^ greetings|^ gruezi|^ gruss gott|^ hallo herr|^ have|^ have you|^ hay|^ hello !
-1 ^ hi do|^ hola soy|^ i do|^ i got|^ i keep|^ i teach|^ im <month>|^ in|^ je ne|^ je vous|^ kitchen
-1 ^ landlord|^ liebe|^ ma fille|^ madame|^ madame monsieur|^ maman|^ mein mann|^ meine frau|^ mes
-1 ^ mi hijo|^ mon fils|^ morning|^ mum|^ my boyfriend|^ my daughter|^ my sister|^ my wife|^ need|^ new
-1 ^ next|^ nos casamos|^ not sure|^ notice|^ nous sommes|^ nuestra|^ ok|^ on reve|^ our roof|^ ours
-1 ^ papa|^ pas|^ pour|^ queremos|^ queria|^ re|^ roughly|^ school|^ seit dem|^ she s|^ she said|^ si
-1 ^ somos una|^ tengo <number>|^ test|^ test is|^ thanks for|^ that|^ the boiler|^ there s|^ this is
-1 ^ unser sohn|^ vamos|^ vamos a|^ we had|^ we would|^ what would|^ wir heiraten|a|a <few>|a annecy
-1 a bag|a barn|a battery|a big|a birthday|a boy|a brochure|a car|a casa|a ce|a christening|a class
-1 a combien|a cote|a deposit|a different|a divorce|a domicile|a donne|a droite|a fait|a field|a fin
-1 a firm|a flat|a florist|a fortnight|a head|a hearing|a hot|a laisse|a letter|a long|a lot|a m|a man
-1 a mi|a month|a nice|a nuisance|a one|a pair|a parle|a partir|a pas|a peu|a peur|a piano|a piece
-1 a place|a poder|a power|a primera|a pris|a problem|a project|a proposal|a quote|a real|a rien
-1 a rough|a saint|a smaller|a t|a thing|a third|a tiny|a torch|a tout|a vos|a wedding|a weekday
-1 a whole|a year|ab <weekday>|aber auf|aber ich|aber meine|aber nicht|aber noch|aberd*|aberdeen|abgeh*
-1 abges*|abgesagt|about <few>|about an|about forty|about half|about horses|about it|about ninety
-1 about thirty|above|above the|abrec*|absolutely|abuel*|abuela|abuelos|accepte|access|accompagnee
-1 acomp*|acompte|actually|address|administracion|adopt*|advan*|affai*|after <few>|after easter
-1 after new|after xmas|after you|afternoon and|afterwards|again ?|again in|again*|against|age ?|agency
-1 agent says|ago and|agradeceria|agran*|agree|agree*|agreed|agreement|ahead with|ahora mismo|ai coupe
-1 ai deja|ai lu|ai toujours|ai une|aimer*|aimerais qu|aimerait|aimerions|air|ait|alan|alarm|alber*
-1 algo que|alguien que|alica*|all <few>|all evening|all in|all tomorrow|alli|allot*|alors que|alquiler
-1 alrea*|already|already in|alrig*|alright|alter*|altes|alumi*|aluminio|always|am asking|am at|am free
-1 am getting|am liebsten|am not|am number|am off|am on|am putting|am staying|am sure|am wochenende
-1 am writing|ami|amigas|amt|an <number>|an actual|an appointment|an argument|an den|an einer
-1 an estimate|an idea|an oil|an old|an passe|an prochain|ancie*|ancien|and|and about|and all|and back
-1 and could|and do|and does|and doing|and goes|and he|and hear|and her|and his|and if|and just
-1 and maybe|and measure|and must|and need|and next|and our|and says|and see|and she|and so|and some
-1 and somebody|and take|and tell|and then|and there|and what|and whether|and wondered|anderes|angek*
-1 anlage|anne s|annecy|annee prochaine|anniv*|anniversaire|anniversaire de|ano pasado|ans a|ans de
-1 ans il|ans j|anschauen|answering|antes o|antif*|antig*|antrag|any evening|any more|anybo*|anybody
-1 anything free|anything i|anything until|anyway|anywhere to|anzah*|anzahlung|apart|app says|appart
-1 appeler|appointed|appointment is|appor*|apporte|apporte demain|appreciate|apprentice|apres
-1 apres <few>|apres <number>|apres le|aquar*|architect|architecte|ardoi*|are <weekday>|are all|are at
-1 are away|are both|are doing|are getting|are going|are moving|are on|are out|are passing|are planning
-1 are putting|are thinking|are we|argument|arms|arrange|arrie*|arriere|arrive|arriving|arzt|as an
-1 as far|as it|as last|as soon|as such|as the|as to|ascen*|ascensor|ashes|ashore|asi ?|ask|ask for
-1 ask what|ask you|ask your|asked me|asking for|assem*|assembly|assembly rooms|asses*|assessment|assez
-1 assis|assur*|at <few>|at ?|at christmas|at easter|at home|at last|at least|at lunch|at noon
-1 at number|at some|at st|at what|atend*|attach|attend|attes*|attestation|au matin|au salon|auch auf
-1 auch fur|auch so|audie*|audience|auf|auf <few>|auf den|auf ihrer|aufge*|aunque sea|aura <number>
-1 aurais|aurait|aus|aus den|ausse*|autant|autour de|autour du|autres|available|avais|avait|avance
-1 avant <month>|avant la|avant que|ave|avec <few>|avec des|avec mon|avec un|avec vous|aviez dit|avons
-1 away from|awful|ay|ayer|ayunt*|ayuntamiento|az|az <number>|azul|azule*|azulejos|baby s|back and
-1 back bedroom|back door|back from|back i|back in|back of|back on|back please|back the|back to|backed
-1 badge|bag|baign*|baignoire|bain|baker*|bakeries|balli*|ballon|band|bands|banera|bank transfer|barato
-1 barba*|basket|bathroom in|bathroom on|bauen|baust*|baustelle|baut|bauti*|bay|be <number>|be ?
-1 be able|be after|be before|be done|be for|be grateful|be interested|be looking|be more|be obliged
-1 be off|be on|be open|be possible|be with|beant*|beantragt|beauc*|beaucoup|beauf*|because the|become
-1 bed detached|bed flat|beds|beech|been|been <few>|been in|been like|been on|been thinking|been told
-1 before <month>|before christmas|before he|before then|begin|beginn|begins|begleitet|behan*|behind
-1 behind the|bei|beide|believe|bell|belle mere|benev*|benot*|berge*|besch*|bescheid|besic*|besoin
-1 besoin de|bespr*|besteht|bestellung|beton|better|between the|bevor ich|bien|bien ?|bien la
-1 bieten sie|big if|bikes|bill ?|bill me|bin bei|bis|bis <month>|biscu*|biscuit|biscuits|bit of|bitco*
-1 bitten um|bjr|bleiben|board|boat|bodas|bodas de|bodas y|boiler|boiler you|bon|bon pour|bonjour je
-1 bonjour madame|bono|book|booked for|booki*|booking|boot|bother|bouch*|bought it|bouquet|boute*|box
-1 box in|box room|boxes|boxes of|boy|boyfr*|boyfriend|boys|brauch|brauchen wir|brauchten|braun|break
-1 breast|breta*|bretagne|bride|brief*|brigade|brigh*|bring them|bring*|bringen|brist*|bristol
-1 brochure ?|bromp*|brompton|broth*|brother|brother and|broug*|brought|brown|bruder|bruit|bruns*|bs
-1 bs <number>|buchu*|bucket|buenas el|buenas tardes|bunga*|bungalow|bungalow in|bureau|burgos|buscamos
-1 but a|but i|but it|but not|but only|but they|but we|but would|butto*|buttonholes|buying a|by <few>
-1 by ?|by a|by email|by hand|by name|by on|by our|by then|by this|by tomorrow|c <number>|ca ne|ca not
-1 ca vaut|cabane|cabin*|cachet|caisse|cake for|call|call out|calm|cambi*|cambiar la|cambio de
-1 came down|came through|came with|camio*|camionnette|can bring|can come|can drop|can get|can have
-1 can one|can the|cant|cap|car for|cara|carav*|caravan|cardi*|caret*|caretaker|carpet|carpo*|carport
-1 carro|carry|carry on|cars|carton|casa ?|casa y|casam*|casamos|casamos el|case|casi|caste*|castle|cat
-1 ce moment|ce sera|ce soit|cela|celia*|celle|celle de|cello|cena de|centi*|centimetres|centr*|centre
-1 cerrado|certificado de|certificate from|cet|cet age|cette nuit|chair|chalet|chance of|chang*|change
-1 changed|chap|chap who|chaque annee|charge ?|chate*|chateau|chaude|chaus*|cheaper|cheapest you|check
-1 check*|cherc*|chest|chez lui|chez ma|chica*|chicago|chico|chicos|chien|chiff*|chiffrer|chiqu*|choir
-1 choisir|chose ?|chose que|christening|christening on|christmas we|churc*|church|cierre|cincu*
-1 cincuenta|cita|cita ?|civic|civil|clair|clean*|cleaner|cleaning|clerk|cliente|clio|clocks|closi*
-1 closing|coach|coach*|coaches|coat|coats|cob|cobrais|coeli*|coeliac|coin|colle*|collecting|combien ?
-1 combien la|combien par|combien une|come <weekday>|come back|come on|come out|come round|come to
-1 comercial|comes and|comes out|comes to|comida de|coming|coming through|coming up|comio|comis*|comite
-1 comma*|comme ca|comme un|comme*|commence a|comment on|commune|community|como lo|como son
-1 como trabajais|complaint|comprendre|compris|compromis|compton|comunion|comunion de|con <few>|con un
-1 concr*|concrete|conducir|conduit|conduite accompagnee|cone|connais|connaissance|connaissez|conse*
-1 conseille|conservation|conservation officer|const*|consultant|contents|contestar|convient|convo*
-1 copies|copin*|copro*|copy|copy of|cordi*|corni*|cornish|corta*|cosa|cosas|cost|cost per|cost these
-1 costs|could it|could look|could read|could somebody|could someone|could the|could your|count|couple
-1 coura*|courant|cours*|courses|court|cousi*|cousins|couvr*|cover|cover*|crack|cream|creus*|creuser
-1 crew|crick*|cricket|crois|cry|cuadra|cualq*|cualquier|cualquier dia|cuant*|cuantos|cuarto de|cuent*
-1 cultu*|culture|cumple <number>|cumpleanos|cumplo|cumplo <number>|cup|cupbo*|curiosite|curso|customer
-1 cutti*|cutting|cylin*|d|d <month>|d apres|d avance|d avoir|d enfants|d une|da sind|da was|dachb*
-1 dachboden|dahli*|dahlias|dance|dankbar|dans <few>|dans le|dared|darf man|dark|das auto|das haus
-1 das nachste|dass|dass er|dass ich|date :|date <number>|dates|daughter in|day <number>|day and
-1 day before|day for|day this|day would|days ?|days in|de|de a|de abajo|de acuerdo|de bain|de casa
-1 de chez|de cuando|de fin|de geneve|de l|de m|de ma|de media|de midi|de mon|de pie|de prix|de reyes
-1 de semana|de temps|de toute|de vecinos|dead|deadl*|deadline|deadline is|deal with|dear all|dear mr
-1 deber*|deberia|decidir|decis|decke|declare|decou*|dej|dejan|dejarlo|dejeu*|dejeuner|del colegio
-1 del edificio|del hospital|del local|del piso|demande|demas|den ganzen|den vertrag
-1 den weihnachtsferien|denk|denk ich|denken|denken an|denn|denn bei|denn so|dentist|depla*|deplacer
-1 depose|deposit and|deposito|depuis hier|depuis qu|depuis votre|der antrag|der estrich|der garage
-1 der nachbar|der scheune|derec*|derek|derri*|derriere|derriere la|derze*|derzeit|des|des <weekday>
-1 des annees|des qu|des que|desce*|desde <month>|desde la|desde las|desig*|despacho|despu*|despues
-1 dessi*|dessin|dessine|detac*|detached|devant chez|dia me|diario|dias|dias habiles|dicho|dicho que
-1 did|did the|did you|die fassade|die hand|die kinder|die versicherung|die woche|die wohnung|diese
-1 dieses|different|diga|digo que|dijisteis|dining|dinner|dinos*|dios|direkt uber|disch*|disco*|dise
-1 disons|displ*|display|disponible|disse*|dista*|distance|dit qu|dites|divorce|dizai*|dizaine
-1 dizaine de|do all|do any|do anything|do if|do it|do on|do people|do that|do this|do those|do your
-1 does it|does the|doing it|doing my|domic*|domicile|donc pas|done by|done in|donne|dont <few>|door ?
-1 door on|door s|doors down|dorot*|dorothy|dors|dossi*|dougl*|douglas|doute|down ?|down a|down on
-1 down to|dragg*|dragging|drawer|drawing|dressing|dripp*|dripping|droit|dropping|druber|dry|dryer
-1 dryers|du coin|du quartier|du velo|du village|due to|duele|dueno|dunkel|durch*|durft|during|dusche
-1 earli*|earliest|eat|eau chaude|eben|echel*|echelle|ecole|ecris|ecrit|edge|edinb*|edinburgh|editi*
-1 editions|egal was|ehrli*|ehrlich|ehrlich gesagt|eiche|eigentlich noch|eight*|ein kleines|ein neues
-1 ein paar|ein traum|einba*|eine firma|eine freundin|eine stunde|einem|einen|einfahrt|eins|einzug
-1 el bano|el chico|el colegio|el curso|el escaparate|el jardin|el medico|el no|el papel|el piso
-1 el precio|el seguro|el verano|elf|elle a|elle est|elle n|elle ne|email ?|emil|emmen*|employed
-1 employer|empor*|empti*|emptied|en lyon|en plus|encim*|encon*|encore le|encore mais|ende <month>|ends
-1 ends <number>|enfants|enfin je|engine|enkel|enough|enton*|entonces|entrado|entrar|entre <few>
-1 entre <month>|entre el|entre*|entregan|entrego|entretien|entschieden|envie de|environ|envoie une
-1 equip*|er|erdge*|erdgeschoss|erset*|ersetzen|erst im|erst mal|es <few>|es <number>|es de|es gern
-1 es ist|es nicht|es por|es una|escap*|escaparate|escribe|escribo de|escrito|ese dia|espan*|espanol
-1 essay*|essen|est <number>|est <weekday>|est a|est arrivee|est au|est chez|est elle|est encore
-1 est jouable|est l|est pas|est passe|est plus|est possible|est prevu|est un|est venu|esta bien
-1 esta noche|esta semana|esta todo|estamos de|estamos en|estar*|estri*|estrich|estud*|estudio|estufa
-1 estuvo|et <few>|et <weekday>|et c|et ce|et du|et elle|et je|et l|et le|et me|et mon|et on|et s|et si
-1 et soir|et une|et vous|etre|etudi*|etudiante|etudiante en|etwas ?|even possible|even something
-1 ever get|ever let|every <weekday>|everything on|ex|examen|exams|excel|except|existe|expec*|exped*
-1 experience with|explain|exten*|exter*|external|extra|f <number>|facil*|facing|facon|fahr|fair|faire
-1 faire une|fais le|faisa*|faisait|falls|falta alguien|families|famille|family|family of|fan|fanci*
-1 fancies|fancy|fao|far ahead|far as|farmer|fassa*|fassade|faut d|faut une|fecha|fee of|fehlen|feier*
-1 fenetre|ferra*|ferry|ferry <few>|festg*|fetch|fete|fetes|feuer*|feuerwehr|fifty|fil|filed|filing
-1 filli*|filling|film|fin de|final year|final*|finales de|find|find out|fines de|fini|finished my|fire
-1 firm|firmamos|firms|first ?|first dance|first one|first thing|fixe|flach*|flachdach|flat on
-1 flat roof|flexible|flies|floor <number>|floor i|floor in|flori*|florist|flower|flying|fois c|folk
-1 folle*|following our|fond|for|for ?|for about|for both|for eleven|for half|for it|for me|for my
-1 for sale|for their|for them|for you|forfa*|forget|forma|forma*|fortn*|fortnight|fotos|fox|frame
-1 franc*|frank*|frau dr|free for|free from|freeholder|french|frere|freundin|fri <number>|fridge|friend
-1 friendly|from <few>|from here|from our|from us|from you|frome|fruhl*|fur ihr|furni*|furniture|fuss
-1 fussed|gable|ganzen|ganzen tag|garage door|garage du|garage roof|garden|garder|gardez
-1 gas certificates|gas safe|gasten|gatep*|gatepost|gather|gave me|gearb*|gearbeitet|gebra*|geburtstag
-1 geburtsurkunde|gefallen|gefallt|gehe in|gehen|geht es|gemacht werden|gemei*|gemel*|genau|general
-1 gens|gestern nacht|gestr*|gestrichen|gesun*|get her|get it|get my|gets|getti*|getting
-1 getting married|gewor*|geworden|girl|give us|gladly|glas|glasg*|glasgow|glass*|glasses|glaub
-1 glaub ich|gleic*|gleich|go for|go in|go off|go through|go up|goes in|going ?|going rate|going up
-1 good as|good evening|gorge*|gorgeous|got <few>|got <number>|got it|got my|governors|graci*|grade
-1 gran|grandfather|grandmother|grant|grate*|grateful|grateful for|gratis|gratte|greet*|greetings
-1 greni*|grenier|grille|gross|ground|ground floor|ground is|grout|grown|gruezi|grundach|grundsatzlich
-1 grundschule|gruss gott|guests|guild*|gustaria|gut|guten abend|gutsc*|ha|hab noch|haben <number>
-1 haben jetzt|haben noch|haben sie|haben uns|habil*|habiles|habitaciones|habite|hablado|habra que
-1 hace <few>|hace <number>|hace un|hacem*|hacemos|hacia|hacienda|had <few>|had the|hago|hair|hairl*
-1 hairline|half <few>|half a|half an|half of|hall and|hallo herr|handb*|handbook|hands on|hangi*
-1 hanging|happe*|happened|happens|happi*|happy|harro*|has done|has given|has gone|has it|has left
-1 has moved|has never|has retired|has to|has told|hasta <month>|hasta <number>|hasta entonces|hates
-1 hatte|hatte ich|hatten|hatten sie|hattet|hausn*|hausnummer|hausv*|hausverwaltung|haut|have
-1 have <few>|have ?|have about|have asked|have been|have got|have had|have heard|have in|have it
-1 have just|have lived|have my|have now|have one|have read|have taken|have talked|have told|having the
-1 hay <few>|he can|he wants|he was|head ?|heads|heads*|hear what|heate*|heaters|heiraten am|held
-1 hello !|help us|hende*|hendersons|hens|her ?|her first|her in|here|here <number>|here from|here last
-1 here till|hermana|hermano|herzliche|herzliche grusse|hesit*|hesitons|heure*|heures|hi do|hi i
-1 hicisteis|hicisteis en|high|hija|him in|him on|hinter|hinter der|hiver <number>|hof|hola soy|hold
-1 holds|hole|holz|holzb*|homes|honestly|hoping|hora que|hora y|horen|horlo*|horse|horses|hort|hospice
-1 hot tub|hour|hour ago|hour and|hour at|hours and|hours with|house in|house on|how does|how far
-1 how long|how soon|how you|hr|humed*|humedad|hundr*|hundred|husband and|i|i are|i attach|i believe
-1 i bring|i expect|i gather|i got|i had|i have|i keep|i know|i left|i like|i look|i move|i need|i own
-1 i paid|i retire|i said|i should|i still|i talk|i teach|i wish|i wo|i wonder|i would|ich am|ich das
-1 ich gehe|ich habe|ich mag|ich such|ici la|idee de|if i|if someone|if that|if the|if there|if you|ihm
-1 ihnen in|ihr am|ihr das|ihr eigentlich|ihr schon|ihrem|il|il aura|il fait|il le|il m|il n|il ne
-1 il reste|im|im fruhjahr|im janner|im neuen|immer noch|imogen|impec*|impeccable|importe|in <number>
-1 in ?|in aberdeen|in an|in and|in any|in at|in both|in from|in good|in her|in his|in last|in late
-1 in law|in laws|in my|in next|in one|in ottensen|in person|in place|in spring|in there|in this
-1 in till|in tomorrow|in town|in wales|in year|inaug*|incli*|include|indique|info|inox|inqui*|ins haus
-1 insis*|inspected|inspector|instant|instead of|institutrice|insul*|interest|into a|into my|into the
-1 inven*|invie*|inzwi*|inzwischen|irgendwas|iron|is <coin>|is and|is being|is better|is booked
-1 is doing|is done|is from|is getting|is going|is here|is i|is moving|is my|is not|is only|is right
-1 is still|is this|is warm|issue|ist am|ist erst|ist in|ist sie|ist vorhanden|it ?|it a|it again
-1 it all|it at|it back|it by|it comes|it could|it do|it does|it down|it ever|it for|it from|it go
-1 it gone|it happens|it he|it in|it may|it might|it must|it needs|it off|it please|it really|it s
-1 it should|it the|it there|it this|it through|it to|it too|it up|it went|it what|it which|it will
-1 it with|it work|it worth|it would|italian|its own|j|j ecris|ja|jabs|jahr|jahre|jaja|jaja pero|janner
-1 je|je commence|je compare|je crois|je fais|je l|je la|je pense|je prepare|je veux|jean|jeder*
-1 jederzeit|jemanden der|jess|jetzi*|jetzt schon|joint|jointe|jouab*|jouable|jour|jour je|jours|judge
-1 jure|jusque|just being|just curious|just had|just like|just moved|just put|just tell|just the
-1 just to|just wondering|juste|justi*|kann man|keen|keep|keepi*|keeping|kein|kept|keybo*|keyboard
-1 keys i|kfw|kindly|kindly confirm|kirch*|kitchen ceiling|kitchen of|klasse und|knee|knock*|knocked
-1 know by|know how|know i|know if|know is|know the|know what|know who|know you|knows|kollegen|kollegin
-1 komme|kommt ?|kompl*|konnten sie|konnten wir|konntet|kontrolle|kostet|kowalczyk|kuhls*|kuhlschrank
-1 kurz|l annee|l anniversaire|l apporte|l autre|l ecole|l ensemble|l hopital|l instant|l ouverture
-1 la ?|la baignoire|la boda|la caution|la cena|la chambre|la comida|la commune|la compania|la cuadra
-1 la cuisine|la de|la ducha|la fenetre|la fin|la foto|la idea|la je|la junta|la lettre|la liste
-1 la llave|la mairie|la mano|la meme|la mitad|la moitie|la neige|la nuit|la oficina|la pantalla
-1 la parcela|la porte|la premiere|la prochaine|la proxima|la question|la rue|la segunda|la semaine
-1 la taille|la tela|la temporada|la ultima|la verdad|la vitrine|la voisine|la voiture|la zona|lab
-1 lache|ladies|lagos|laisse|lake|lamin*|landlord s|landlords|lang ist|lange dauert|langu*|lassen und
-1 last <weekday>|last month|last spring|last week|late <month>|late father|laufen|lauft auf|lauft die
-1 laugh|law|law has|lawn|laws|lawye*|lawyers|le|le bon|le cafe|le code|le compromis|le contrat|le faut
-1 le jour|le mois|le nom|le parquet|le petit|le plafond|le plan|le seul|le temps|le terrain|le tour
-1 le velo|le week|leafl*|leaflet|learn|least|leave it|leaves|leeds|left ?|left and|left it|left the
-1 leith|lejos|lena|les <few>|les enfants|les fetes|les gens|les jours|les matins|les meubles
-1 les travaux|less|lesso*|lesson|lessons|let it|let the|let you|letzte woche|leur|leuten|levan*|leve
-1 lg|libre|libre*|licht|liebe|liebe jule|liebs*|liebsten|liegt vor|lieux|lift|light*|lights
-1 like <number>|like a|like an|like someone|like that|like the|like this|like you|likely|limpieza|line
-1 lined|lined up|list|list and|list attached|lit|litres|live in|lived|livrez|llave|llegar|lleva
-1 llevo el|llueve|lo demas|lo quiero|local de|location|lohnt|long and|long as|longu*|longues|look at
-1 look before|look round|looking to|lorry|los <number>|los anos|los ninos|los vecinos|lose|lots|loud
-1 love the|love to|low|lu|luc|ludlow|luft|lui|luna|lunch*|lunchtime|lying in|m avez|m en|m et|m of
-1 ma fille|ma mere|ma soeur|ma sœur|ma tante|mach|mache|machi*|machine|macht ihr|madame monsieur|made
-1 madera|madre|madrid|maest*|maestro|mains|maintenant|mais elle|mais j|mais la|mais le|mais vous
-1 make a|make the|mal depuis|mal einen|maman|man bei|man den|manag*|manana ?|manch*|mande|manger
-1 manual|marat*|march*|marga*|margaret|mari est|marido|marie|market|married in|married on|mas barato
-1 mas de|mas pero|massa*|mates|matin j|matin la|matin le|matins|matter|may <number>|may be|may not
-1 may or|me|me <number>|me about|me by|me convient|me da|me decis|me dice|me dijisteis|me for|me ha
-1 me hicisteis|me how|me le|me pide|me presenter|me puede|me what|me you|meant|meant to|measured|media
-1 media hora|media*|medico|meet|mein|mein bruder|mein vater|meine mutter|meines|meinte|meme chose
-1 menos|menos ?|menos el|mensa*|mensu*|mentioned|mes parents|meubl*|meubles|mi <month>|mi abuela
-1 mi empresa|mi hermana|mi hermano|mi hija|mi madre|mi marido|mi papa|mich gern|mich im|mid|middle
-1 miedo|miel|might be|might want|might you|minib*|minibus|minim*|minimum|mins|minuten|minutes on
-1 mir das|missi*|missing|mit den|mit was|mitte|mitte <month>|mixed|mme|mocht*|mochten|modele|moi la
-1 moins cher|moitie|molestia|moment la|mon <number>|mon fils|mon frere|mon memoire|mon pere|monde
-1 monit*|montant|monteur|month ?|month and|month i|monti*|moori*|mooring|more to|morgen fruh
-1 morgen oder|morning ?|morning and|mornings and|mortg*|mortgage|most of|mot|mother|mother in|mother s
-1 motor|move a|move out|move to|moved here|moved in|moved out|moving to|ms|much|much do|mucho|muebl*
-1 muebles|muestras|mum is|mum says|muss im|muss man|mussen wir|mutter|my <number>|my boyfriend
-1 my brother|my clients|my employer|my family|my final|my friend|my garage|my gran|my grandmother
-1 my head|my instructor|my landlord|my mate|my mother|my mum|my neighbour|my number|my own|my partner
-1 my phone|my sister|my wife|myself and|myself in|n a|n ose|nach <few>|nach den|nach der|nachbarn
-1 nachste woche|nacht*|nada|name on|named|names|nan|nan s|navid*|navidad|ne le|ne pas|ne presse
-1 ne sais|ne sait|ne savons|ne sommes|near|neben*|nebenan|need ?|need about|need an|need from
-1 need your|needed|needi*|needing|needs to|neige|neighbor|neighbour|neighbour s|neighbours|nein|neith*
-1 neither|nennen|nervo*|nervous|neuen jahr|never|new one|next ?|next summer|next week|ni idea
-1 ni siquiera|niamh|nicht ob|nicht was|nichts|niece|nietos|night and|night shelter|ninet*|nineteen
-1 ninety|ninos|niveau|no idea|no la|no need|no panic|no puedo|no te|no va|no venue|no viene|no voy
-1 nobody can|nobody is|nobody s|noch gar|noch zu|noirs|nombre :|none of|noon|norte|north|nos
-1 nos casamos|nos entregan|nosot*|nosotros|not after|not bother|not decided|not for|not fussed|not get
-1 not go|not got|not is|not know|not let|not own|not sleep|not suppose|not sure|not the|not want|nota
-1 nothing is|notice|noticed you|nous aimerions|nous cherchons|nous dire|nous hesitons|nous ne|nous on
-1 nous sommes|nous voudrions|nouveau|nouvelles|nouvelles de|nov <number>|now the|now we|now with
-1 nowad*|nowadays|nowadays ?|nueva|nuisa*|nuisance|nummer|nunca|nur mal|nur so|nuria|nurse|o <few>
-1 o <number>|o clock|o de|o el|o es|o la|o lo|o que|o sea|ob das|ob man|obliged|obras|obwohl|occup*
-1 octav*|octavia|oder doch|oder ist|oder muss|oder ubermorgen|of <few>|of <month>|of attorney
-1 of course|of everything|of interest|of it|of tea|of the|of these|of this|of years|off at
-1 off tomorrow|offen|offer accepted|offic*|office|office and|office in|oficial|oficios|often
-1 oil change|ojo|ok we|old and|olds|olivos|on account|on aimerait|on garde|on its|on le|on les|on ne
-1 on one|on prend|on reve|on se|on since|on them|on verra|on vient|on voudrait|on vous|on your|once on
-1 once the|one at|one bed|one bedroom|one has|one in|one on|one or|one wheelchair|one who|one without
-1 ones ?|only for|only if|onze|op|open|open to|opened|opening|operation|opini*|opinions|optio*|options
-1 or a|or bring|or fri|or just|or may|or next|or not|or return|or should|or so|or thereabouts|or they
-1 or tomorrow|orden*|order|order <number>|order and|ordin*|ordon*|ordonnance|ordre|ordre de|oreil*
-1 oreille|ose|ose pas|other|other one|others|otherwise i|otono|otro lado|otten*|ottensen|ou <number>
-1 ou je|ou la|ou on|ou pas|ou seulement|oublie|ouest|ought|oui|oui je|oui on|our bathroom|our hall
-1 our new|our old|our own|our place|our side|our site|ours is|ourse*|ourselves|out <weekday>|out i
-1 out in|out or|out the|ouverture|oven|over <few>|over a|over at|over by|over my|over there|over to
-1 own a|paar|packed|pago|paid the|paint*|painted|panels and|panes|panic|papeles|papiers|paques|par le
-1 para|para las|para los|para tener|parade|parag*|parai*|paral*|paralegal|parce|parce que|parcela|pare
-1 pared|parent|parfait je|parish|parks|parle d|parqu*|parquet|part|part ?|part of|parta*|parte|partes
-1 partir|partir de|partners|party wall|pas besoin|pas du|pas en|pas la|pas si|pas trop|pasa|pase
-1 passage de|passat|passe|passe a|passer a|passes|passport|pasti*|pastilla|patch|path|pay a|pay and
-1 pay it|pay the|paying|paysl*|pedido|peint*|pelou*|pena|pendant les|pensa*|pensamos|pensando|pense
-1 pense que|pensez|pensi*|pension|people and|people have|people normally|peque*|pequeno|per head
-1 per square|perce*|perdon|perfe*|perfectly|period|pero me|pero mi|pero no|perri*|personne n
-1 personne ne|personnes a|perth|pesa|petit dej|petite question|petits|peu pres|peur de|peux la|pharm*
-1 phone this|photographer for|photographers|photos|physi*|physio|piano and|piano de|pictures ?|pidie*
-1 pidiendo|piece ?|pieces|pierna|pies|pin|pink|pipe|pipes|piso en|placa|place|place ?|place for
-1 place is|place on|plafo*|plafond|plain|plancher|plane|plann*|planned|planner|planning to|plans
-1 planta|plaqu*|plaster|playa|played|playi*|playing|please can|please i|please just|please ring
-1 please say|please tell|plenty|plumb*|plus|plus <few>|plus cher|plus de|plus la|plus rien|plus tard
-1 podriais|poign*|points|poles|police|police have|polish|ponerle|pool|poqui*|poquito|por ahi
-1 por cuanto|por lo|por los|por nosotros|por un|portillon|portugal|portuguese|possible to|post
-1 post and|post it|postm*|pot|pour|pour <month>|pour ca|pour ma|pour voir|pourrais|pouva*|pouvait
-1 pouvez m|powder|power|power and|power of|prati*|preci*|precio|precios|preference|premiere|premises
-1 prende|present|presenter|presq*|presque|press|preve*|prevu|prevue|primary|primera hora|print|privat
-1 priya|probably do|probate|probe|proce*|prochaine|produ*|product|profe|prome*|promis|proper|properly
-1 proposal ?|proposez|propr*|prote*|provisional|proximo|pta|pub|published|pueblo|puede|puede ir
-1 puede venir|puedes|puerta de|puis je|pulled|pump|puppy|purchase|purely|purpo*|pusis*|pusisteis|put a
-1 put my|put the|qu|qu est|qu il|qu une|quand ?|quand il|quart|que a|que bonito|que c|que ca|que ce
-1 que cela|que cuenta|que el|que es|que habra|que je|que mi|que mon|que nous|que quelqu|que quiero
-1 que se|que si|que sur|que usted|que vinieron|quelque chose|quelques|queriamos|querria|querriamos
-1 qui est|quid|quiet*|quisieramos|quite|quitt*|quitte|quoi la|quoted|r <number>|rader|radio*|raffle
-1 raise|raised|rang|rappe*|rather not|raus <number>|re :|read|read your|ready to|realised|recam*
-1 receipts|recevez|recht|rechts|recit*|recital|recital on|reclame|recommended|record|records|recto*
-1 rectory|recuperer|ref|refait|references|refused|regarder|regen|regio*|registrar|regle|regular|rehab
-1 rehab*|relac*|reloc*|relocating|remar*|remember|remin*|reminder|remise|remod*|remon*|remote|renco*
-1 rencontrer|rendez|rendez vous|rendu|rentr*|rep|repai*|repas|repet*|represento|represento a|reserva
-1 reserver|resid*|residents|respond|restaurants|reste*|restent|retainer|retire|retirement|retrouve
-1 reuni*|reunion|reve|reve d|revient|revis*|reyes|rez|richten|ridge|rien d|rien ne|river|roads*|rob
-1 robe|rolled in|rolls|roman|roman*|romanian|roof and|roof is|roofer|room is|roue|rough
-1 roughly <number>|roughly how|roughly per|roule|round on|rue de|rues|run a|run in|run out|run the
-1 runni*|running|runs|runs out|s <weekday>|s an|s and|s at|s due|s fine|s good|s il|s just|s mir
-1 s moved|s my|s next|s now|s on|s one|s ours|s out|s set|s still|s that|s there|s too|s wind
-1 sabemos si|saber si|safe|safety|sage|said <number>|said get|said i|said yes|sais pas|sais que|saison
-1 sale mas|sale or|salen|salfo*|salford|salida|salle pour|same as|same spot|sample|samples|san|sandr*
-1 sandrine|sands*|sandstone|sans doute|santa|sapph*|sapphire|sat <number>|sauber|sauna|saute*|savoir
-1 savoir s|savoir si|savons|savons pas|saw a|saw the|saw you|say i|say that|say the|say to|say yes
-1 say you|says <few>|says <number>|says a|says he|says it|says the|says we|scan|schauen uns|scheme
-1 scheu*|scheune|schli*|schlo*|schne*|schon seit|schon wieder|school run|schre*|schule|scooter|se casa
-1 se fait|se ni|se que|se quedo|sechs*|second half|second hand|secretariat|see a|see it|see what|seems
-1 seems to|seen a|seen the|segun|seguramente|sein dass|seit <month>|seit jahren|sejour|self
-1 self employed|sell|sellers|semaine ?|semaines|semana y|senci*|send a|senora|sente*|sepa|separately
-1 serem*|seremos|seria|seria para|seriamos <number>|serio|serio*|seront|service|service is|ses|sesion
-1 set a|set of|settling|setzen lassen|seule|seven*|several of|sevilla|she has|she is|she said|she says
-1 she would|sheep|shelt*|shelter|shelv*|shelves|shifts|shirt|shop|shop on|shopf*|shopfront|should have
-1 show on|showe*|showers|shut|si algun|si c|si el|si la|si lo|si on|si os|si possible|si tout|sich
-1 sich bei|side gate|side is|sie den|sie gern|sie noch|sie von|sie wieder|sieht man|sign|sign ?|signed
-1 signed for|sigue|silla de|simple|simple curiosite|simplement|sin ascensor|since about|since we
-1 sincerely|sind <number>|sing|sink|sinon il|siqui*|siquiera|siste*|sister|sister is|sit in|sixte*
-1 sixteen|size ?|skoda|skoda octavia|slate|sleep*|sleeping|slip|small*|smaller|so <few>|so <number>
-1 so ?|so could|so ein|so far|so i|so no|so on|so please|so there|so what|sobald|sobald es|society
-1 soeur|sofort|soire*|soirees|soit|sol|sold|solicitor s|solicitors|solid|sollt*|sollten|some point
-1 some time|somebody in|somebody s|somebody to|somed*|someday|someone come|someone in|somet*|something
-1 something about|something i|something in|something you|somewhere in|sommer bei|sommes|sommes <few>
-1 sommes pas|somos|somos los|son anniversaire|sonde*|sondern|sonne|soon as|sooner|sorry for|sorry to
-1 sort|sorti*|sorting|sound|sounds|souris|sous|sous le|sous les|soy|spain|spat|spate*|spatestens|speak
-1 speaks|spend*|spiel*|spielen|spielen mit|spoke|spot|spric*|spricht|spring do|sq|sq ft|sq m|sqm
-1 square metre|st anne|stages|stair*|stamp*|stamped|stand on|standing|stands|stark*|start|start at
-1 start on|started|stay put|stayi*|staying|steel|stehen|steht der|steht seit|step|steps|stiff
-1 still have|stirl*|stirling|stock ohne|stock*|stone|storm|strai*|straight|strange|street is|strip
-1 stripped|stuff ?|stund*|stunden|sturm|subir|subje*|subject|subject to|succe*|such a|suche fur|sud
-1 suggested|suis a|suis la|suits|suits you|sum|sun|suppliers|support|sur des|sur le|sure it|sure you
-1 surem*|surement|surve*|survey|sw|swall*|swapped|sweet|swimm*|swimming|switc*|sworn|sœur|tache|take ?
-1 take a|take on|talk to|talked about|tan|tango|tank|tant|tant que|tap in|tapis|tarde de|tause*|tax
-1 tea|teeth|tela|telephone je|telet*|teletravail|tell|tells|tells me|tempe*|temporada|tenan*|tenant
-1 tenants|tener una|tenerlo|tenga*|tengo un|termine|terms and|terrace|terre|test is|testa*|testament
-1 tested|tete|th <few>|th as|th can|th i|th it|th so|th to|than we|thank*|thanks for|that
-1 that <number>|that cost|that day|that i|that it|that kind|that my|that she|that sort|that this
-1 that was|thats|the a|the app|the ash|the attached|the back|the bank|the battery|the best|the blue
-1 the boundary|the boys|the builder|the building|the caravan|the certificate|the chap|the church
-1 the clocks|the coast|the colour|the company|the corner|the cover|the date|the day|the dog|the door
-1 the drain|the drive|the earliest|the family|the farmer|the floor|the form|the fox|the frame
-1 the freeholder|the front|the gas|the going|the ground|the half|the hendersons|the home|the hospice
-1 the hospital|the in|the joint|the keys|the kids|the lads|the last|the lights|the list|the little
-1 the loft|the lorry|the lot|the man|the manager|the moment|the morning|the mornings|the north
-1 the only|the oven|the panes|the paper|the paperwork|the patio|the pavement|the piano|the porch
-1 the pub|the quote|the rain|the receipts|the recital|the ring|the roof|the room|the school|the short
-1 the shower|the showroom|the side|the solicitor|the sort|the stairs|the step|the stove|the street
-1 the surgery|the third|the upstairs|the van|the village|the water|the way|the weather|the week
-1 the window|the winter|the works|the youngest|them and|them by|them we|them with|then do|theor*
-1 there and|there any|there are|there has|there will|there*|thereabouts|they can|they come|they said
-1 they say|thin|thing ?|thing and|thing i|thing tomorrow|things|think ?|think i|think the|thirty|this
-1 this letter|this side|this time|this week|this winter|though i|thought i|thought that|thril*
-1 thrilled|through it|through our|thurs or|ticke*|tickets|tied|tienda|til|tile from|tiles|till <month>
-1 tille*|time after|time before|time next|time she|tiny|tired|to <few>|to <month>|to and|to answer
-1 to be|to begin|to bring|to check|to drop|to fit|to hear|to it|to leave|to let|to make|to measure
-1 to meet|to pay|to play|to press|to put|to sell|to stay|to stirling|to that|to the|to them|tocar
-1 todavia no|today or|toget*|together|together ?|told me|told the|told to|told you|tombe|tombo*
-1 tombola|tomorrow ?|tomorrow and|tomorrow at|tomorrow morning|tomorrow so|too late|too long|took the
-1 tools|torre*|torto*|tortoise|tot|touch it|touche|toujours pas|tour|tous|toute facon|toutes|tpo
-1 trabajais|trabajar|trabajo en|trade|traff*|traffic|training|trait*|tranq*|transfer ?|transferencia
-1 transfiero|transport|traum|traumen|travaillez vous|travaux|trave*|tray|treated|tree|trent*|trentaine
-1 trente|trepp*|treppenhaus|tribu*|trip|trouv*|truc|truck|truly|tu fais|tu me|tue|tun|tune|turnos
-1 turns|turns out|twenty minutes|twins|tyres|u <number>|u charge|uber|uber die|uberg*|uberhaupt ?
-1 uberm*|ubermorgen|ultima|umzug|un <number>|un bano|un bono|un despacho|un dossier|un petit|un peut
-1 un seul|un truc|un velo|un vieux|una comida|una de|una hora|und|und <number>|und ein|und mochte
-1 und nicht|und sind|und suche|und suchen|und was|und wurde|und zu|under <number>|underneath
-1 une cabane|une demi|une dizaine|une heure|une idee|une maison|une offre|une tache|une trentaine
-1 une vingtaine|une visite|ungefahr ?|uni|unless you|unos <few>|uns ?|uns auf|uns das|uns im
-1 unser sohn|unsere tochter|unserer|until i|until it|up|up ?|up and|up at|up before|up i|up is|up my
-1 up there|upright|us <number>|us a|us and|us back|us has|us have|us the|us we|us what|used to
-1 used you|ustedes ?|usual*|usually|utili*|v|vacances|valor*|vamos a|vanity|varias|varios|vater|vaut
-1 vecinos|vehicle|vemos|ven|vende|venis|venis a|ventanas|venu|venue|verem*|veremos|vergl*|vergleiche
-1 verlo*|veror*|verordnung|verra|verri*|vers le|versichert|version|vert|verti*|vertical|vertr*|veuil*
-1 veuillez|victo*|victorian|video*|vielleicht mal|viend*|vient|vient de|viewi*|vingt <few>
-1 vingt minutes|vingt*|vingtaine|vinie*|vinieron|violon|visa|visit on|vit|vitor*|vitoria|vitri*
-1 vitrine|vive en|vivim*|vivimos|vivimos en|voir|voisine|voit|volon*|volontiers|volunteers|volver
-1 volver a|vom|vom <month>|von der|von einem|vor der|vorau*|vorha*|vorhanden|vormittags|vorstand
-1 votre prix|vouch*|voucher|voulez|vous|vous :|vous <weekday>|vous auriez|vous depuis|vous dire
-1 vous ecris|vous envoie|vous la|vous les|vous m|vous me|vous venez|vous vingt|vous voulez|voy a
-1 wait until|waited|wall at|wall for|wall is|walls|wann ist|war ein|war s|ward|warm|warra*|warranty
-1 warte*|was <few>|was ?|was here|was sie|was told|was very|washi*|washing|washing machine|watch
-1 water since|we|we bring|we get|we got|we hold|we like|we make|we may|we might|we moved|we own
-1 we rent|we should|we spoke|wechs*|wedding at|wedding is|week i|week in|week or|week so|week we
-1 weekd*|weekdays|weekend of|weekends|weeks ago|wegen der|weh|weight|weihnachtsferien|weiss
-1 weiss nicht|weite*|welche|welchem|well|wenn es|wenn man|werden|were in|were the|werkstatt|wet
-1 what are|what it|what sort|what you|whatever you|whatsoever|wheel*|wheelchair|wheels|when my
-1 when she|when the|when they|when we|where it|where the|where to|where we|whether we|whether you
-1 which is|which of|which the|which we|which*|whichever|whitby|white|who does|who has|wie eine
-1 wife and|wife has|wife says|will drop|will know|will need|will not|will we|will you|wine|winter ?
-1 winter and|wir <few>|wir brauchten|wir das|wir gern|wir gleich|wir haben|wir im|wir mal|wir mochten
-1 wir noch|wir s|wir schauen|wir sie|wir spielen|wir uberlegen|wir wohnen|wird|wirkl*|wirklich
-1 wissen ob|with|with an|with her|with no|with what|within reason|within the|without a|wochenende
-1 wohnen|woking|wollt|wonde*|wonder|wondered what|wondered whether|wonderful|wool|work ?|work for
-1 work with|worki*|working|workt*|worktop|worktops|would|would <number>|would be|would bring
-1 would come|would do|would get|would gladly|would just|would love|would make|would need|would rather
-1 would sooner|would that|would u|would you|wrist|writing a|wunde*|wurd gern|wurde ich|wurden
-1 wurden wir|y|y avait|y dice|y esta|y mettre|y mi|y quedo|y quisieramos|y se|y vivo|ya me|ya se
-1 ya tengo|ya veremos|yards|year <number>|year at|year of|year olds|year you|years ago|years and
-1 years old|years we|years with|yes please|yet he|you <weekday>|you ?|you as|you ca|you can
-1 you collect|you come|you could|you did|you do|you even|you fit|you for|you had|you handle|you kindly
-1 you know|you like|you make|you my|you offer|you quote|you run|you say|you so|you start|you think
-1 you usually|you very|you want|you were|young|young*|youngest|your area|your bank|your chap
-1 your leaflet|your own|your rates|your team|your window|your yard|yr|zahnr*|zahnriemen|zero|zeugn*
-1 ziegel|zieht|zona|zu euch|zu haben|zu ist|zu uns|zufah*|zufahrt|zuges*|zusti*|zwanzig|zweit*|zweite
-1 zweiter
-2 ! <number>|! ich|! no|: <few>|: el|: en|: le|<emergency>|<few> <few>|<few> ?|<few> and|<few> ans
-2 <few> bien|<few> cats|<few> de|<few> en|<few> flats|<few> hours|<few> leute|<few> mins|<few> months
-2 <few> nights|<few> of|<few> or|<few> ou|<few> pages|<few> pas|<few> que|<few> semanas|<few> stunden
-2 <few> week|<few> years|<is about something unfinished>|<is about working together>|<is hot>|<later>
-2 <month> <few>|<month> ?|<month> and|<month> auf|<month> before|<month> can|<month> con|<month> could
-2 <month> cuando|<month> de|<month> do|<month> el|<month> en|<month> et|<month> for|<month> frei
-2 <month> i|<month> is|<month> j|<month> me|<month> the|<month> un|<month> we|<month> y|<need>
-2 <number> <few>|<number> <number>|<number> a|<number> an|<number> anos|<number> au|<number> avec
-2 <number> dec|<number> for|<number> g|<number> hab|<number> has|<number> ich|<number> il|<number> in
-2 <number> invitados|<number> it|<number> j|<number> jahren|<number> kids|<number> klasse|<number> km
-2 <number> kw|<number> l|<number> le|<number> leute|<number> leuten|<number> merci|<number> metre
-2 <number> metres|<number> mill|<number> mit|<number> mm|<number> nd|<number> nos|<number> not
-2 <number> now|<number> o|<number> oder|<number> og|<number> ou|<number> page|<number> paginas
-2 <number> par|<number> per|<number> please|<number> pm|<number> por|<number> pour|<number> que
-2 <number> r|<number> rd|<number> se|<number> so|<number> std|<number> sur|<number> the|<number> this
-2 <number> till|<number> un|<number> we|<number> weeks|<number> what|<number> will|<number> would
-2 <number> x|<number> you|<number> yrs|<number> zimmer|<other 2>|<says what they do or study>
-2 <speaks of something that was>|<speaks of work you have done>|<trade 1>|<unhurried>
-2 <waits for something>|<wants 0.5>|<wants 1>|<weekday> !|<weekday> <weekday>|<weekday> after
-2 <weekday> afternoon|<weekday> and|<weekday> de|<weekday> en|<weekday> es|<weekday> evening
-2 <weekday> fruh|<weekday> he|<weekday> i|<weekday> in|<weekday> l|<weekday> matin|<weekday> mornings
-2 <weekday> oder|<weekday> one|<weekday> por|<weekday> prochain|<weekday> with|<wishes book>
-2 <wishes decided>|<wishes information>|<within 21>|<within 7>|? <number>|? also|? and|? asking
-2 ? bitte|? c|? dann|? er|? kids|? le|? lo|? muss|? no|? ou|? there|? wir|? y|? you|^ <few> of
-2 ^ <number>|^ <number> of|^ <weekday>|^ allo|^ any|^ auf|^ been|^ betreff|^ betreff :|^ bitte
-2 ^ boiler|^ bonjour !|^ bonjour c|^ bonjour le|^ bonjour nous|^ bonsoir|^ buenos|^ buenos dias|^ ca
-2 ^ depuis|^ der|^ desde|^ do u|^ don|^ door|^ en|^ flat|^ good afternoon|^ gruss|^ guten abend|^ had
-2 ^ half|^ half the|^ hello we|^ hi it|^ huhu|^ i live|^ ich habe|^ ihr habt|^ im|^ is it|^ is the
-2 ^ it|^ it s|^ je sors|^ just|^ laut|^ liebes|^ looking|^ looking for|^ maitre|^ mi padre|^ my mother
-2 ^ name|^ name :|^ need a|^ no rush|^ not|^ notre|^ nous avons|^ on n|^ one|^ one of|^ os|^ oye|^ ref
-2 ^ sale|^ saw|^ she|^ since|^ so|^ someone|^ taking|^ taking on|^ tengo|^ tengo una|^ thanks
-2 ^ thinking|^ thinking of|^ third|^ this|^ u|^ ustedes|^ von|^ vous etes|^ vous prenez|^ water
-2 ^ we are|^ we have|^ we move|^ we need|^ what|^ what s|^ which|^ wir nehmen|^ wir sind|^ y|^ y a
-2 a <weekday>|a alguien|a balcony|a bit|a boat|a chaque|a chat|a check|a cockapoo|a coffee|a copy
-2 a corrected|a credit|a cuanto|a date|a dejar|a estar|a finales|a full|a gap|a gas|a hedge|a house
-2 a lawyer|a le|a list|a lo|a look|a lyon|a meeting|a mis|a mobile|a mon|a nadie|a offert|a person
-2 a pipe|a quien|a rennes|a second|a session|a set|a small|a spreadsheet|a student|a su|a tree|a una
-2 a van|a very|a votre|ab <month>|ab und|ab wann|abend|abends|aber der|abholen|aboga*|abogado|about
-2 about a|abre|abrir|absolute|acaba|acabamos|acabamos de|acaso|accep*|accepted|acceso|accom*|accor*
-2 accord pour|acerc*|across|across my|across the|act|act for|acta|acte|acto|actual|acuer*|acuerdo|adi
-2 adjoi*|adjoining|admit*|adult*|adultes|advis*|advised|advised that|after|after next|after the
-2 again i|again this|age|agence|ago|agrad*|agua por|aguan*|ahora|ahori*|ahorita|ai|ai pas|ai recu
-2 al frances|al lado|album|algo asi|algo de|algo por|algun dia|alguno|all <number>|all the|alla
-2 allerdings|allo|allow|along|along the|already and|also|also do|also is|also the|alt|alten|alter|alto
-2 altona|am a|am an|am besten|am i|am retired|am telefon|am the|am told|am trying|am with|amian*
-2 amiante|an bitte|an einem|an electric|an hour|an und|and am|and are|and colour|and has|and how|and i
-2 and my|and nobody|and now|and on|and say|and should|and that|and this|and would|anders|anfang
-2 angebote|angeg*|angestellte|anhan*|anhanger|annees|annexe|annon*|annonce|ano que|anoche|anos de
-2 anos en|anos y|ans en|ans et|ans je|anthr*|any|any of|any time|anything for|apart*|apartment|apfel*
-2 appartement|apply|appre*|approx|approx <number>|apren*|apres midi|apunt*|arbei*|arbeiten|archi*|are
-2 are <few>|are best|are due|are ever|are in|are not|are number|are ready|are still|are the|area
-2 argum*|arreglar|arret|arriv*|arrived|arrivee|as well|ashby|asi que|asked|asks|assoc*|at|at a|at all
-2 at half|at ours|at present|at work|at yours|ate|atien*|atienden|attac*|attendre|attends|au <weekday>
-2 au nom|au printemps|auch nicht|auch noch|aucti*|auction|aucune|auf dem|auf deutsch|aufgemacht|augen
-2 aun|aun no|aunt s|aupres|aura|aurez|aus wie|aussi les|autour|autumn <number>|av|avant <weekday>
-2 avant l|avant les|avec la|avec votre|avenue|avez|aviez|away and|ayer y|b <number>|bach|bache|bags
-2 bakery|balcony|ballpark ?|bands*|bano|barn|barre*|bas|basem*|basement|bateau|bath|bathroom ?|batte*
-2 batterie|battery|bauja*|baujahr|baujahr <number>|bautizo|be|be advised|be at|be here|be in|be out
-2 be there|bechs*|bechstein|bedmi*|bedminster|bedro*|bedroom|bedrooms|before|before that|before we
-2 begla*|begleitung|behalf|behalf of|bei den|bei mir|beiden|beige|being|belie*|ben|berth|beside
-2 besoin d|besten|betreff|betreff :|better than|betwe*|between|between <number>|bien con|bike|bild
-2 bilder|bin ich|birth certificate|bis dahin|bis ende|bishe*|bitte noch|bitte nur|bitte um|bj
-2 bj <number>|blanc*|blanche|blanco|block|block of|bloqu*|bloque|bloss|blue|board*|boarded|boards
-2 boats|boda de|boden|bois|boite|bonito|bonjour !|bonjour c|bonjour camille|bonjour le|bonjour nous
-2 bonso*|bonsoir|book us|booked|boots|bosch|bothe*|bothered|bouge|bought|bought a|bound*|boundary
-2 bouqu*|bout|bout de|branch|brass*|brauche ich|braucht|brauchte|break*|breakfast|bring it|bring the
-2 bringe ich|bringt|broke|buchh*|buchhaltung|buchung|budget|budget :|budget <number>|buenos dias|build
-2 builder|built|bus|busca*|but the|but there|buying|by|by <month>|by <number>|by next|by post|c etait
-2 ca ?|ca se|ca va|ca vous|cabe|cajas|calcu*|call me|called|cama|camar*|cambiamos|cambie|came back
-2 came out|camera|camil*|camille|campa*|campana|can send|can someone|can start|can we|canada|canal
-2 cance*|cancelled|candi*|car|car park|carne|carpenter|carre*|carri*|casa de|casa el|casas|cash or
-2 casse*|cats|cauti*|caution|cayo|ce genre|ce midi|ce qu|ce que|ce soir|ceiling|cena|centro|cerem*
-2 ceremony|cerra*|cerrar|certificate|certificates|ces|ces jours|cette annee|cette fois|chairs|chais*
-2 chaises|chambre|chambres|change the|chann*|channel|chape*|chapel|charge for|charged|charger|charl*
-2 chauf*|chauffe|chauffe eau|cheers|chef hat|cherche|chercher|cheva*|chez le|chez moi|chez vous|chica
-2 child*|children|chimn*|chimney|chip|choco*|chocolate|chois*|chose|christmas|claro|cle|cleaned
-2 clinique|clock|close|closed|cocina de|cocka*|cockapoo|cockt*|coctel|coffee|coffr*|coinc*|col|coleg*
-2 colegio|collected|college|color|colour|combi|come and|come by|come down|come for|come in|comed*
-2 comedor|comer|comer*|comida|comme une|commence|commencer|comment|commu*|como el|como se|como va
-2 compania|compare|completa|completion is|comprador|comprar|compras|compras ?|compt*|compte|compteur
-2 compu*|computers|con algo|con el|con eso|con la|con las|con lo|con mi|con nosotros|con que|con quien
-2 conce*|concu*|condu*|conduite|confirmez|conge|conna*|conoc*|conocer|conservatory|consi*|consider
-2 consulta|consultation|contr*|contract|contractor|contrat|contrato|contre|contre elle|control|conve*
-2 conviene|cork|corner|corre|corre prisa|corrected|corsa|costa*|costaria|cote|cotta*|cottage|couche
-2 could i|coule|coule*|couleur|coulo*|couloir|count*|county and|coup|courrier|course|cousin|covers
-2 cried|croqu*|croquettes|cuanto cuesta|cuanto sale|cuare*|cuarenta|cuento|cuisi*|cuisine|cumpl*
-2 curiosidad|curious|curta*|d en|d habitude|d heure|d ici|da ?|da und|dach|dad who|dahin|damp|dana
-2 dando|dankb*|dans l|dans les|dans un|dar|darin|darub*|daruber|das|das ?|das an|das auch|das bei
-2 das bitte|das geld|das mit|das was|date yet|dauer*|dauert|daugh*|daughter|daughter has|dawes|day but
-2 day is|day next|days to|dazu|de ano|de ca|de cada|de ces|de cote|de ducha|de eso|de me|de mi
-2 de momento|de navidad|de personnes|de unos|de venir|deal|dec|decent|decid*|decide|decided|decided to
-2 decidido|decla*|declaration|deiner|dejado|del|del barrio|del dia|deliv*|delivered to|dem <number>
-2 demain matin|demain ou|demen*|demenage|demi|den|den <number>|den ohren|den winter|dental|deposit
-2 depot|depto|depto <number>|depuis <few>|depuis ce|depuis le|der <number>|deran*|derecha|des photos
-2 desde ayer|desde que|desk|desks|despi*|despues de|deutsch|devant la|di|dia ?|dia y|diagn*|dicen
-2 dicen que|did my|did not|die galerie|die kuche|die neue|die rechnung|die sie|diese woche|difference
-2 digo|dijer*|dijeron|dijeron que|dijis*|dire|direction|distr*|dit de|dit oui|dites moi|divor*|do ?
-2 do not|do the|do they|do we|does a|does that|dogs|doing a|doing the|donc|donde|done and|donner
-2 door is|dormi*|down and|down for|down in|down the|down with|downs*|downstairs|dpe|drama|dran|drauf*
-2 draus*|draussen|drawings|dream|dreim*|dreimal|dried|dring*|dringend|drinks|drips|drive|drive*|drivi*
-2 driving|drone|drop off|du <weekday>|du auch|du bois|du salon|ducha|due|durch|e|easter|eaten since
-2 ecke|edifi*|edificio|eher|eigentlich auch|eile|eine|eine frage|einen betrieb|einer|einfach mal
-2 einmal|einsc*|el agua|el certificado|el contrato|el de|el dinero|el diseno|el otro|el pasaporte
-2 el patio|el pedido|el primer|el que|el tejado|elect*|electric|electrique|eleven years|eleves|ella
-2 elle se|elm|else|elter*|eltern|embar*|emerg*|emergency|empieza|emplo*|en algun|en arret|en est
-2 en face|en getafe|en las|en pozuelo|en que|en toda|en una|en zapopan|encar*|encen*|encima|end of
-2 ende|ending|enfan*|enfer*|engag*|engaged|enreg*|ensem*|ensemble|entendu|entra|entregar|entreprise
-2 entsc*|entscheidet|er <month>|era|ersten|es auch|es bei|es la|es lo|es para|es solo|escalera
-2 escalier|ese|eso es|eso lo|essai|est <few>|est bon|est ce|est combien|est d|est dans|est deja|est en
-2 est la|est parti|est pour|est toujours|est vous|esta con|estate|estimate|esto|et de|et ma|et moi
-2 et ne|et nous|et pas|et pour|et voudrions|etait|eu|euch der|even|ever do|every year|everything
-2 exact*|exactly|exam|exam is|exist*|existing|expect|expir*|f|face|fahrt|failed|faire un|fais
-2 fait <number>|fait pour|fait un|faites aussi|faites ce|fall|fallen|falta que|fam|fanta*|far|father s
-2 faudrait une|faut il|faut quelqu|faut un|feet|feier|fell|fenet*|fenetres|fenster|ferai|ferme|fest
-2 feuil*|few|fiat|fiesta|figure|figures|fille|fin|fin <month>|final|final de|finalement <number>
-2 finales|finally|finch|finde|fines|finis*|finished|firme|first time|fish|fit|fits|fitted|fitti*
-2 fitting|flat in|flats|fleur*|flexi*|flexibel|floor|flota*|flyers|fondo|foot|for an|for now|for that
-2 for work|forgot|formule|forty|forward to|fotografin|fourn*|fr|frage*|fragebogen|frames|francais
-2 freeh*|freez*|frei|frei ?|freuen|freundlichen|freundlichen grussen|fria|frist*|from <weekday>|from a
-2 from me|from the|front|fruhe*|fruhestens|ft|fuera|fuhre*|fur|fur <weekday>|fur die|fur meine
-2 fur meinen|fur mich|furgo*|furgoneta|furs|furth*|further|gap|gar|gar nicht|garde|gars|garten|gas
-2 gaste|gateau|gathe*|gathering|gave|gebur*|geduld|geehrte frau|geehrter herr|gefal*|gefre*|gegeb*
-2 gegend|gegenseite|gehe|gehei*|geheiratet|gehor*|gehort|geht das|gekau*|gekauft|gekom*|gekommen|geld
-2 geles*|gelesen|gemac*|gemacht|gemma|geneve|genre|genre de|german|gerust|gesagt|geschickt|geset*
-2 gesetzt|gesprach|gestell|get|get a|get in|get the|get them|get to|gibt s|gibts|girls|give|give me
-2 glass|go ?|go to|go with|goes|going|going to|gone to|good afternoon|good with|got a|got the|gotea
-2 grad im|grand*|grandes|graz|green|gros|grove|grund*|grupp*|gruss*|grussen|guard*|guita*|guitar
-2 gustaria saber|gutter|guy|gym|h a|h et|habe eine|habe ich|haben|haben das|haben ist|habitude|hablar
-2 habra|habt|hace falta|haceis|hacer|haces|hacie*|haciendo|had a|had it|hagan|haha|half term|half the
-2 halle|halte*|halten|hande|hangar|hangt an|happy with|harian|harm|has|has just|has not|has put
-2 has signed|has the|hast|hast du|hat gestern|hat uns|hatt|hatten wir|haus ?|have anything
-2 have decided|have moved|have signed|have them|have you|hay ninguna|hay que|he|he is|he just|he would
-2 head|health|heat|heater|hello we|help with|her|hermanos|hesite|heuer|heut|heut mittag|heute im|hi it
-2 hi olivia|hice|hicie*|hicieron|hicis*|hier soir|hijo|hill|hin|hiver|hob|hoch|hochs*|hohen*|holdi*
-2 holen|horaires|horita|hose|hospital|hours|house is|houses|how did|how do|how many|how to|hoy me
-2 huele|huhu|hund|hundi*|hung|hygie*|i a|i am|i ca|i come|i do|i drop|i just|i leave|i live|i may
-2 i reckon|i ring|i sign|i suppose|i think|i understand|ich den|ich es|ich euch|ich gern|ich hab
-2 ich in|ich konnte|ich mich|ich mir|ich mit|ich morgen|ich muss|ich nicht|ich suche|id|idea|idea de
-2 idee|ideen|if|if it|if so|if we|ihn nicht|ihr da|ihr fur|ihr uns|il en|il est|il faudrait|il faut
-2 il nous|il vous|ill|ils|im <month>|im <number>|im bad|im rahmen|im wohnzimmer|immed*|impor*
-2 importe quelle|in|in <few>|in a|in before|in feb|in it|in kw|in on|in ruhe|in that|in time
-2 in writing|inch|incluidos|incluye|ines|information|insert|inspection|insta|instalacion|inste*
-2 instead|instruct|instructor|insulated|insurer|insurers|interessiert|interieur|inver*|invoice to|ir a
-2 irgendwann|irgendwo|irs|is <few>|is a|is already|is attached|is coming|is leaking|is no|is now|is ok
-2 is there|is up|ist <weekday>|ist beim|ist da|ist es|ist heute|ist jetzt|ist schon|ist seit|ist von
-2 ist zu|it <few>|it <number>|it <weekday>|it and|it as|it be|it before|it can|it cost|it did|it done
-2 it how|it is|it looked|it or|it right|it says|it since|it true|it when|itali*|its a|its the|ive
-2 izqui*|j attends|j habite|jacket|jahren|jahreswechsel|jardin|je demenage|je le|je paie|je passer
-2 je peux|je pourrais|je prends|je regarde|je rentre|je sais|je serai|je sors|je suis|jefe
-2 jemanden fur|jen|jette|jetzt|joanna|joinery|joue|journ*|journee|jugen*|jule|junta|juntando|juntas
-2 jusqu|jusqu au|just want|kaffee|keeps|keiner|kennen|kennen sie|kerb|keys|kids <number>|kids are|kilo
-2 kilos|kind of|kinder|kindly let|kitch*|kitchen|kitchen in|klasse|klavi*|klavier|klein*|knie|knock
-2 know it|kommen und|kommen wir|konnt ihr|konnt*|konnten|kontr*|kosten <number>|kosten ?|kostet bei
-2 kowal*|krank|kundi*|kundigung|kunst*|kw <number>|l <number>|l a|l agence|l an|l atelier|l eau
-2 l entree|l ete|l heure|l hiver|l interieur|la banera|la casa|la chaudiere|la cle|la del|la direccion
-2 la fiesta|la finca|la hora|la instalacion|la joue|la licencia|la machine|la main|la maison|la manana
-2 la matricula|la nina|la obra|la otra|la pena|la place|la presente|la puerta|la que|la route|la salle
-2 la semana|la table|la tienda|la transferencia|la una|la universidad|la vallee|la vecina|la web
-2 labra*|labrador|lad|lads|lads left|laisser|landi*|landing|lane|lange|langs*|langsam|lapto*|laptops
-2 las|las llaves|las nominas|las tardes|lassen|last done|last night|last nite|last year|laut|lavad*
-2 lawyer|le chat|le chauffe|le devis|le escribo|le garage|le moment|le monde|le notaire|le voisin
-2 leaki*|leaking|leave the|lectu*|leer|left|leg|legal|legen|legen sie|lende*|les|les <number>|let
-2 let us|letters|letti*|letting|lettre|level <number>|licence|liegen|life|like ?|like it|liked|lilas
-2 lime|limpi*|list for|little one|livrer|livrer a|llega|llegar a|llego|lleve|llevo|lo del|lo mejor
-2 lo mismo|lo puede|lo pueden|lo tengo|locat*|locataires|lock|loft|loin|long|look|look like|looki*
-2 looking|loose|losen|lost|lot|loue|love a|love it|lower|lucia|lunch|lunch for|lunch on|lying|m de
-2 m wide|ma grand|machen ?|machines|mad|mag|mairie|mais je|mais mon|mais on|maison a|maitre|make it
-2 makes|maler|man da|man sich|manage|managing|manana a|manana por|mande*|manej*|manejan|manga|mange
-2 mano|manque une|many|maqui*|marche|mari|maria*|mariage|marque|marriage|married|mas|mas o|mas tarde
-2 masse|maste*|masterarbeit|matin*|matricula|maybe <number>|maybe a|me ?|me a|me demande|me dijeron
-2 me faudrait|me faut|me have|me hicieron|me i|me pagan|me piden|me podeis|me salio|me to|me va
-2 me vendria|measu*|measure|medio|mehr|mehr zu|mein chef|meine frau|meine masterarbeit|meinen|meist*
-2 memoi*|memoire|men|mensaje|menus|merce*|merci d|mere|mere a|meter|metre|metres|mets|mi|mi hijo
-2 mi padre|mi suegra|mia|mich|mich an|micro|midi et|mieux|might just|mill|minutes|minutes and|mir
-2 mir bitte|mir fur|mir ist|mira|miran*|mirando|mirar|mis papas|misma|mismo|missed|mit freundlichen
-2 mitad|mitad de|mm|mochten wir|mocks|model*|modelo|moglichst|moi je|momen*|momento|mon|mon mari
-2 mon velo|money|monta*|montage|montar|months|montr*|montrer|morgen|morni*|morning|morning is
-2 morning please|mornings|moss|moved to|moving|moving on|much for|much is|much to|mum|mum s|munic*
-2 music|muss ich|musste|muy bien|my|my appointment|my cousin|my dad|my daughter|my father|my nan
-2 my parents|my sisters|my son|myself|n|n <number>|n ai|n avons|n est|n importe|n y|nach <number>
-2 nachr*|nachreichen|nachste|nachstes|nachstes jahr|nada de|nadie|name of|nd|ne|ne me|need|need <few>
-2 need <number>|need help|need somebody|need someone|need the|nehme|neues|nevera|news|next|next autumn
-2 next door|nhs|nicht an|nicht das|nicht der|nicht so|nichts mehr|niede*|niema*|niemand|nina|nino|nite
-2 no corre|no date|no drama|no hurry|no lo|no money|no particular|no puede|no sabemos|no tenemos
-2 no tengo|nobody|nobody has|noch|noch <few>|noch bis|noch die|noch nichts|noche y|noir|nominas|none
-2 norma*|normal|normal ?|normally|northern|nos <number>|nos ha|nos han|nos vamos|not|not <number>
-2 not a|not ask|not been|not even|not have|not much|not one|not see|not to|note that|nothing to
-2 notice of|nous|nous faut|nous n|nous nous|nous serons|nouvelle|now <few>|now and|now i|now that|nuit
-2 numbe*|numbers|nur ein|nurse*|nursery|o <weekday>|o en|o menos|o solo|ob sie|ob wir|occas*|occasion
-2 oct|oder <number>|oder nur|of a|of my|of our|of them|of thing|of us|of which|of yours|off <number>
-2 off me|off to|offered|officer|oficina|ofrec*|ohren|ohren*|ok for|okay|olivia|on|on <number>|on ?
-2 on and|on behalf|on fait|on for|on hesite|on it|on l|on me|on n|on our|on part|on prefere|on site
-2 on the|on this|on water|once|once a|one <number>|one ?|one day|one is|one small|one to|ones|ones in
-2 only in|only just|ont|onto|onto the|opcio*|opciones|opera*|or|or <few>|or <number>|or anything|or do
-2 or is|or madam|or only|or the|or would|orange|orcha*|orchard|orden|ordnu*|ortho*|ostern|otra vez
-2 otras|ou <few>|ou <weekday>|our|our <number>|our boiler|our client|our fence|our office|our porch
-2 our roof|our shop|our solicitor|out|out ?|out a|out at|out for|out we|ouvre|ouvrir|over and
-2 over from|overn*|overnight|own|oye|pa|pack|padre|pagan|page <number>|paie|pair|pair of|panel|panta*
-2 pantalla|papas|papers|par contre|par virement|para <month>|para <number>|parc|parce*|parfa*|parfait
-2 parki*|parking|parti|particular|partie|parts|parve*|pas <number>|pas a|pas avant|pas encore|pas recu
-2 pas un|pasam*|pasamos|pasap*|pasaporte|pasar*|pasarme|pasil*|pasillo|passage|passer demain
-2 passer vous|passiert|passp*|past|past the|pastel|patas|patient|patio|patron|pavem*|pavement|pay for
-2 pay when|paye|payro*|payroll|pays|pedir|penda*|pendant|pensaba|people|people on|perdo*|pere|perha*
-2 perhaps|permiso|permission|permit|personnes|peter*|peu de|peur|peut|peut attendre|peux passer
-2 peux venir|pfarr*|photographer|pilar|pine|pis|pisci*|piso de|pisos|plan|planc*|planen|plantas|plata
-2 plato de|platos|plats|platt*|platz fur|plaza|please be|please call|please confirm|please do
-2 please let|pleure|plomb*|plombier|pm|pneu|pneus|po|pocket|poco de|podca*|podcast|podem*|podemos
-2 poder|podria|poele|point|poliza del|pond|por donde|por el|por mi|por persona|por si|porque|porque el
-2 porti*|porton|portu*|pose|poser|posib*|posible|possible ?|possibly|pour des|pour l|pour mon|pour nos
-2 pour nous|pour que|pozue*|pozuelo|prakt*|precio por|prefe*|prefere|pregunta|pregunto|preis*
-2 preislich|premium|prend|prends|prenez|presente|press*|presse|pressure|previous owner|prevo*|price ?
-2 price list|price of|prices and|printed|printemps et|prisa con|prix|prix ?|pro woche|probar|probe*
-2 probl*|prochain|progr*|programme|projet|proof|proposals|proposed|propre|provi*|provision|proxima
-2 puedo dejar|puedo ir|puis|pusie*|pusieron|put|put <few>|put it|putti*|putting|putting together|pv
-2 qu a|qu on|quand vous|quartier|quay|que con|que dia|que falta|que hay|que hora|que l|que la|que les
-2 que lo|que os|que teneis|que ya|quedado|quedamos|quedaron|quedo de|quell*|quelq*|quelque|quere*
-2 queremos|queri*|querr*|question|questions|qui a|qui ne|quinze|quisi*|quisiera|quiza|radia*|radiator
-2 radio|rahmen|rail|rain|ran|rather than|raum|rd|ready|reali*|rear|reason|recep*|reception|rechn*
-2 rechnen|rechnen ?|rechnet|rechnung|rechnung <number>|recht*|reckon|recommend|recov*|recu la|recupere
-2 red|reden|reden ?|refai*|refaire|refus*|regal*|reichen|rein ?|reins*|remem*|remettre|remplacer
-2 rennes|rent|rente|rentre de|renvoyer|repair|repas*|repasser|repei*|repeindre|replacement|repor*
-2 repre*|reprendre|reque*|resso*|retired|retires|retour|retraite|retro*|return|revision|riecht|rien ?
-2 rien a|rien de|right|right ?|ring me|rolled|ronda|room for|rooms|rose|rot|roto|rouge|rough*|roughly
-2 route|row|royal|rufen|rufen sie|rund|rund <number>|s <few>|s been|s done|s en|s for|s great|s here
-2 s in|s name|s no|s not|s only|sa|saal|sabem*|sabemos|sacar|sachen|said to|saint|sais|sale|sale una
-2 salgo|salido|salir|salle de|sampl*|sandw*|sandwiches|sandwiches and|sauf|saute|saved|saw|say they
-2 saying|says you|scaff*|scaffold|schau|sched*|schedule|schie*|schil*|schmi*|schnee|schon|schon mal
-2 schon wie|schone|schreibe fur|schri*|schwa*|schwe*|schwiegermutter|scoot*|scrat*|scratch|screen
-2 se fue|se nos|se passe|se si|season|sec|seche|second floor|secte*|secteur|see me|see our|seem to
-2 segunda|seine|seit <few>|seit dem|seit der|seit heute|seitd*|seitdem|selbst|selle*|selli*|selling
-2 semai*|semaine|semana|semana que|semana santa|semanas y|semes*|semester|semi|semin*|send the|send us
-2 sendi*|sending|senor*|senores|sense|separ*|ser|serai|serian|serie|serons|served|sesio*|sesiones
-2 sessions|set up|setzen|seul|shamp*|she|she s|she will|shed|shelf|shift|shopp*|shopping|short of|shot
-2 should be|should like|show you|shown|showr*|showroom|si acaso|si es|si le|si me|si un|si vous
-2 sich die|side|side of|sie an|sie denn|sie oder|sie so|signed off|signed up|sigo|silk|silla|sillas
-2 silver|since <weekday>|since last|since yesterday|since you|sind <few>|sind bei|sind wir|sinon
-2 sir or|sirve|sister s|sisters|sit down|sits|sitti*|sitting|sitzen|size|size <number>|sizes|skept*
-2 smell|so|so a|so before|so etwas|so it|so not|so the|so we|socie*|societe|soft|soir ?|soiree|sois
-2 solar*|solic*|solicitor|soll|soll die|sollen|sollen wir|someb*|somebody|someo*|someone|someone is
-2 someone s|someone to|someone who|sometime|somos <few>|son <number>|soon|sors|sorts|sous la|sowas
-2 soweit|spare|spent|split|sport*|sprea*|spreadsheet|spring and|square|square metres|st|stage|stairs
-2 stand|standard|start ?|start*|starting|statements|stay|std|steh|steht in|stelle|steue*|still
-2 still in|still on|stock|stone cold|stopp*|story|stove|stress|strip*|struc*|student|study|stunden ?
-2 such|suche|suegra|suffi*|sugge*|suggest|suis chez|suite|super|suppl*|supplier|supply|suppo*|suppose
-2 suppose we|sur l|sur une|sure|surge*|surgery|surto*|surtout|surtout pour|sweep|t il|ta|tablets
-2 tag ich|taille|take it|take the|taken|talki*|talking|taller|tante|tard|tardes|tbh|team ?|techn*
-2 techo|teiln*|telef*|telefon|telephone|tell me|tell us|tema|temporary|tendria|tendria que|tenem*
-2 tenemos|tenemos <number>|tener*|tengo <number>|tengo el|tengo en|tengo la|tente|terce*|tercero|term
-2 termi*|termin|terms|terre*|terreno|tes|text me|th <number>|th and|th at|th of|th we|than|than the
-2 thank the|thank you|that be|that has|that is|that normal|that s|that the|the|the <coin>|the <few>
-2 the <weekday>|the agent|the bed|the big|the boiler|the bottom|the car|the cheapest|the children
-2 the chimney|the contract|the council|the deposit|the downstairs|the end|the fee|the firm|the flat
-2 the garage|the gate|the house|the inside|the insurance|the insurer|the internet|the job|the landlord
-2 the month|the name|the neighbours|the new|the office|the old|the other|the permit|the phone
-2 the photographer|the place|the price|the radiator|the same|the second|the shed|the summer|the time
-2 the toilet|the top|the wall|the wedding|the weekend|the wrong|the year|theat*|theatre|them|them ?
-2 them a|them in|then|then ?|there ?|there a|there s|there were|these|these days|they are|they want
-2 thing or|thinking about|thinking of|thinks the|this ?|this afternoon|this is|this weekend|this year
-2 those|those or|thought it|thousand|throu*|through|through that|through the|thru|tia|tide|tiefb*
-2 tiempo|tiene el|tiene que|tient|tile|till <number>|till the|timber|time and|time do|time for|time i
-2 time since|time you|times|titulo|tlaqu*|tlaquepaque|to <weekday>|to ?|to ask|to buy|to come|to do
-2 to go|to hand|to help|to match|to move|to replace|to say|to see|to show|to sit|to speak|to take
-2 to try|to use|to whom|to write|tobias|toca|tocht*|tochter|tochter wird|toda|toda la|todas|todas las
-2 today ?|todo|todos|todos los|toi|toilet|told us|tomas|ton|took|took over|tor|torch|touch|touch*
-2 tourne|tout petit|toute la|trabajan|track*|tract*|tractor|traduire|trail*|trailer|train*|trainer
-2 traum*|travaillez|treat*|treatment|trock*|trocken|trop|troub*|trouble|true|try|trying|trying to
-2 tu peux|tub|tues|turned|turning <number>|turno|tus|tut|twenty|twice a|type|u do|u put|uberh*
-2 uberhaupt|uberlegen|ubern*|ubernehmen|ubers*|ubrigens|um eine|um und|un|un <weekday>|un ano
-2 un buffet|un carton|un dia|un escalier|un mois|un perro|un piano|un piso|un poco|un pour
-2 un presupuesto|un saludo|una|una casa|una horita|una idea|unas <number>|und das|und der|und die
-2 und haben|und ist|und muss|und wie|und zwar|under a|under the|understand|une|une question|ungef*
-2 ungefahr|ungefahr <number>|units|universidad|universidad de|unless|unos|uns in|up in|up this|up with
-2 uprig*|upsta*|upstairs|us <few>|us ?|us an|us are|us for|us how|us i|us in|us over|us to|usted me
-2 usted*|ustedes|va a|va bien|vais|vale|vallee|valley|van a|van s|vans|vecin*|vecina|veget*|vegetal
-2 velo|velos pour|vendria|venga|venir a|venta*|ver si|verde|verfa*|verla*|verle*|verlo|vermi*|vermu*
-2 vermutlich|versicherung|verte|vertrag|vertrag ?|very|vesti*|vestido|vet|veule*|veulent|veut|veux
-2 vez en|vi que|viell*|vielleicht|viendo|viene y|vienen|vierz*|vierzig|vieux|view on|villa*|village
-2 village hall|ville*|villeurbanne|vingt|vino|virem*|virement|voila|voisi*|voisin a|voitu*|voiture
-2 volun*|von euch|von ihnen|von mir|vor dem|vor weihnachten|voraussichtlich|vorbe*|vorbei|vorge*
-2 vormi*|vorsc*|vorschlag|vorst*|voss|votre passage|voudrait|voudrait louer|voudrions|vous l
-2 vous laisser|vous prenez|vous qui|vous un|vous une|voy|voyant|vu|vue|vuelve|vuestra|vuestro comedor
-2 waiting list|wales|walked|wand|want|want someone|want them|want to|wanted|wants|wants to|waren sie
-2 was|was fur|was nehmt|was not|was passiert|wash|water coming|water*|way and|way home|we act|we are
-2 we ca|we come|we do|we ever|we go|we had|we have|we just|we move|we run|we want|we were|we would
-2 weari*|wearing|weath*|weather|wedding in|weds|week and|week end|week of|week when|weekday
-2 weekend <number>|weekly|weeks|weg ?|wegen|weihn*|weihnachten|welch*|welcher|wenn die|wenns|went
-2 went to|wer|werde|werden <number>|werks*|west|westerly|what have|what is|what s|what the|what time
-2 what would|whate*|whatever|wheel|when|when :|when can|whether it|which one|while i|who can|who do
-2 who s|who should|whole|whole*|whose|wide|wie|wie lange|wien|wife|will be|will probably|wind|window
-2 winter|wir|wir auch|wir die|wir einen|wir kommen|wir nehmen|wir nicht|wir sind|wir uns|wir wollen
-2 with it|with me|with someone|with the|with this|with you|wo not|woche*|wohl|wohne|wohnz*|wohnzimmer
-2 wollen im|wollte ich|wondered|wondering what|wood|wooden|worden|work and|would a|would ever|would go
-2 would have|would it|would say|would the|would your|wrong|wurd|wurde|wurde gern|x <number>|y <few>
-2 y a|y con|y cuanto|y el|y es|y eso|y hasta|y hoy|y las|y lo|y nos|y si|y vamos|y ya|ya esta|ya no
-2 yard|year after|year s|yearly|years in|yet ?|yet and|yew|yo|york|you a|you act|you allow|you also
-2 you available|you by|you charge|you check|you ever|you get|you got|you let|you might|you on|you put
-2 you recommend|you set|you suggest|you take|you teach|you tell|you took|your lad|your lads
-2 your people|your terms|your time|your way|yr old|yrs|zahl|zahle|zahle*|zapop*|zapopan|zarag*
-2 zaragoza|zeigen|zeitl*|zeitlich|zimmer|zone|zu zweit|zum|zum jahreswechsel|zwar|zweim*|zweimal|zweit
-2 zwischen <number>
-3 : wir|<asks for something that is no job of yours>|<asks for support of a good cause or a study>
-3 <comes from the press>|<cool 0.5>|<few>|<few> anos|<few> days|<few> fois|<few> jahre|<few> minuten
-3 <few> veces|<few> velos|<few> wochen|<is a job application>|<is not sure>|<is warm>|<mont*|<month>
-3 <month> je|<names something that went wrong>|<number> am|<number> and|<number> ans|<number> b
-3 <number> bitte|<number> can|<number> cm|<number> con|<number> e|<number> en|<number> esta
-3 <number> gaste|<number> jan|<number> kommen|<number> m|<number> metros|<number> nov|<number> of
-3 <number> on|<number> pages|<number> para|<number> personas|<number> qm|<number> quadratmeter
-3 <number> rue|<number> s|<number> t|<number> tables|<number> th|<number> uhr|<number> vous
-3 <number> wir|<number> y|<number> yo|<other 3>|<urgent>|<wants 2>|<week*|<weekday>|<weekday> a
-3 <weekday> il|<weekday> o|<weekday> ou|<weekday> s|<weekday> soir|<weekday> we|<weekday> would
-3 <weekday> y|<wishes call>|<wishes repair>|<within 120>|<within 14>|<within 60>|? <few>|? bin|? die
-3 ? el|? elle|? es|? i|? it|? j|? just|? me|? merci|? my|? nos|? not|? oder|? on|? solo|? son|? the
-3 ? und|?$|^ <few>|^ bei uns|^ bon|^ bonjour notre|^ buenas soy|^ che|^ contact|^ could|^ could you
-3 ^ das|^ did|^ die|^ est|^ est ce|^ estoy en|^ fur|^ habt|^ habt ihr|^ he|^ hello do|^ i|^ i have
-3 ^ ich schreibe|^ if|^ il me|^ je|^ je suis|^ l|^ liebe frau|^ llevo|^ llevo <few>|^ me|^ me gustaria
-3 ^ my|^ my husband|^ nos|^ nous|^ on|^ please|^ prix|^ que tal|^ quiero|^ se me|^ seit|^ servus
-3 ^ somos|^ soy|^ the|^ there|^ there are|^ tienen|^ una|^ une|^ unsere|^ was kosten|^ was kostet
-3 ^ what do|^ wir haben|^ would you|^ ya|^ you|a box|a dit|a fence|a few|a l|a little|a los|a new
-3 a price|a simple|a slot|a trailer|a ver|a week|ab ?|abajo|aber|abgeben|abgebrochen|abhol*
-3 about <number>|about the|absol*|acaba*|accept your|accepteriez|accepteriez vous|accountant|adelante
-3 adent*|adentro|adults|affiche|after <number>|after*|afternoon|agua|ahead|ahi|ai <number>|ai besoin
-3 ai un|ai vu|aid|al|al final|alerg*|algo|algo para|alguna|all day|alle|allein|aller*|allume|alors
-3 alqui*|alte|am|am <number>|am <weekday>|am looking|amigo|an|an ?|an die|ancho|and <few>|and <number>
-3 and <weekday>|and have|and is|and it|and no|and not|and we|anda|ando|angebot|angebot <number>|animo
-3 anive*|aniversario|annee|anos|anos que|ans|any chance|any day|anyth*|anything|anywh*|anywhere|appoi*
-3 appointment|are <number>|are your|armar*|armario|around <number>|arran*|arreg*|arriba|ash|asking
-3 asking me|at <number>|at our|at the|attached|attic|au|au <number>|auf <number>|aufn|aufst*
-3 aufstellen|aunt|auriez|auriez vous|aus der|aussi|autre|autumn|avant <number>|avec|avec le|avez vous
-3 avoir|away|back|bajo|balco*|ballp*|ballpark|bande*|bar|barbe*|barrio|bauer|bd|beat|bebe|bed|bekommen
-3 berat*|berater|bestatigung|betre*|better ?|bevor|bevor wir|bibli*|big|bin <number>|birth|bleib*
-3 bonjour notre|both|bottom|brauchen|brauchts|breit|briga*|bring|broken|bruno|buenas soy|buffet|but
-3 by any|by return|by the|c combien|ca <number>|ca coute|cabinet|cable|cafe|calle|camara|cambiar
-3 cambiar el|came|came to|camion|can|can i|can u|can you|canic*|caniche|capaz|carpe*|carta|casa|cash
-3 casti*|cave|ce|ce matin|ce serait|ceili*|certificado|cette semaine|chamb*|chance|charge per|charges
-3 chari*|charity|che|cheap*|cheapest|chene|cherche un|cherchons|chez|chez nous|chris*|clase|class
-3 class*|clean|cles|club|cm|cobra*|cobran|cobran por|coche|coger|cold|combien de|come today|comes
-3 coming off|committee|como|como si|comparing|comun*|comunidad|con los|contratar|convi*|coope*
-3 cooperativa|corre*|corte|cosec*|cost ?|could|counc*|council|coupe|cours|ct|cuadr*|curio*|curre*
-3 currently|cursos|d eau|da steht|da zeit|dad|daft|dafur|dan|dann|dans|dans ma|das finanzamt|das noch
-3 date|de <few>|de <month>|de <weekday>|de al|de la|de las|de los|de notre|de que|de ustedes|de ville
-3 debor*|decidme|decir|decir*|dedans|deine|dejar|dejar*|dejarles|del <number>|delivered|dem|demain a
-3 dentro|depart|depos*|deposits|depuis|depuis <weekday>|der woche|des pieces|desde el|detras|devol*
-3 dia|dia <number>|diabe*|dias me|dice que|dicht*|die|die <number>|diffe*|digame|dijo|direkt|dis
-3 dit que|do|do <number>|do u|do with|do you|documents|does not|does one|does your|doing|done|dont
-3 dont vous|doors|dort|doy|drauf|drawi*|dress*|dritt*|droite|drop|dropp*|dropped|drum|du <number>
-3 dublin|e <number>|eaten|eau|ehren*|eigentlich|eilt|eilt nicht|ein angebot|einge*|eingebaut|einig|el
-3 el banco|el coche|el dia|el plazo|el puente|el trabajo|eleva*|eleven|elle|empez*|empezar|empie*
-3 en casa|en el|en primavera|en vuestra|encantada|encore|end|enlev*|enten*|entera|entera ?|entie*
-3 entiendo|entree|entrevista|envir*|erste|es en|escal*|escan*|eso|est quoi|esta|esta en|estamos a
-3 estar|este <weekday>|este mes|et il|et la|et les|et un|etage|etwa <number>|etwas fur|evening
-3 evenings|event*|every*|exhib*|expli*|fabric|fahren|fait|falta|familia|familie|faudr*|faudrait|feb
-3 fecha :|fee ?|fenst*|feu|figur*|fils|fils a|finalement|finanzamt hat|finca|fixed|flat|flat <number>
-3 flur|fois par|food|for <month>|for <weekday>|for our|for the|for this|forde*|fourt*|fourteen|fract*
-3 frances|freig*|fri|fringe|frio|from|from <month>|from <number>|from your|fruh|funci*|funciona
-3 fur <number>|fur den|fur ein|fur eine|fur uns|galer*|galerie|garage|gehweg|gel|gerade|gibt es|ginge
-3 gluten|gmbh|go ahead|golf|gone|gone and|grado|grados|granit|grave|gris|gusto|guys|hab|haben wir
-3 habria|habt ihr|hacen|hacer una|hacer*|had|haga|halb|half|hall|halt|hand|handl*|hands|hangt|harbo*
-3 harbour|has a|hat mir|hat sich|hatten gern|haupt*|hausm*|have any|have around|have no|have the
-3 have to|have written|have your|hay una|he s|hear|hecho|hecke|hedge|hein|heira*|heiraten|hello do
-3 herma*|heure|heute noch|hi we|hit|home show|hora|hora ?|horai*|horar*|hospi*|hot|hot water|hotel
-3 house|how|hueco|hurry|i did|i thought|i work|ich auch|ich die|ich frage|ich nehme|ich soll|ich wurde
-3 ihnen ein|ihr auch|ihr haus|ihr sowas|ikea|il manque|il s|il se|im flur|im haus|im sommer|in all
-3 in den|in die|in einer|in for|in may|in the|indiv*|ingles|install|insurance|internet|inverter
-3 invitados|ir|irgen*|is|is asking|is fine|is having|is in|ist|ist das|ist die|it|it has|it on
-3 it still|it was|it works|itself|j ai|jajaja|jamais|je cherche|je dois|je n|je ne|je passe|je viens
-3 je vous|jeden tag|jeje|jeman*|jemanden|joine*|junta*|just|kann ?|kann das|katze|keins|keller|key|kg
-3 kinde*|kinderzimmer|kirsc*|kleiner|klemmt|km|km <number>|know whether|koffe*|komm|kommen ?
-3 kommen sie|konnen wir|konnt|kuche|kumpel|kurs|kw|l|l affiche|la|la calle|la camara|la cave|la cocina
-3 la comunidad|la journee|la noche|la poliza|la primera|la senal|la senora|la tarde|lado|laiss*|landl*
-3 landlord|lands|largo|launch|le montant|le permis|le plus|le salon|leani*|leaning|leave|les escribo
-3 letzten|leute|level|libres|liebe frau|lieu|light|like your|live|livre*|llaves|llegado|llegaron
-3 llevar|llevo <few>|llp|lo de|lo llevo|lo paso|lokal*|lol|los <weekday>|los de|ltd|luz|lyon|m
-3 m <number>|m a|ma carte|mais|maison|make|mal|manana temprano|manque|marri*|marti*|mas adelante
-3 master|match|mate|mater*|matin ?|matri*|maybe|maybe next|me animo|me apunto|me dijo|me han|me la
-3 me renseigne|mein mann|mein sohn|meinem|mejor|meldet|merci|mes ?|mesa|metros|mettre|mi mama|mi mujer
-3 midi|might|minutos con|mit <number>|mit dem|mitgl*|mittag|mochte|moglich|moles*|monte*|morning i
-3 move|moved|mujer|mur|mussen|musst*|mussten|my aunt|my cv|my drive|my husband|my new|nachb*|nachbar
-3 nachs*|nacht|nagel|name :|neces*|need a|need it|needs a|nehmt|nehmt ihr|neuen|new year
-3 next <weekday>|next year|nice|nicht|nicht in|nights|no ?|no entiendo|no es|no hace|no hay|no hot
-3 no rush|no se|noch ein|noch in|noch nicht|noch nie|nomas|north*|nos gustaria|not do|not in|not mind
-3 notes|nothi*|nothing|nov|now|nuevo|number <number>|nun|o|o manana|oak|obra|oder ?|of you|off on
-3 off the|ofici*|ok ?|okafor|old|oma|on <month>|on est|on m|one side|one with|only one|opa|openi*
-3 openings|order*|ordered|os lo|our kitchen|our school|our wedding|ours|out of|outsi*|outside|over
-3 over the|pagam*|pagamos|pages|pagin*|paginas|panels|panne*|papier|par de|par semaine|para la
-3 para que|paren*|parents|park|parto*|partout|pas|pas de|pas je|pasado|pasar|passa*|passez|passing
-3 pedal|pelo|permi*|perro|perso*|personne|petit|peu|peut etre|peux|pfleg*|picked|picked up|pide|piden
-3 pied|piedra|planes|plastique|plato|play|plazo|please|please go|please send|pls|plus a|plutot|poco
-3 podeis|policy|poliz*|poliza|pop|pop in|popped|por|por la|por las|porch|porte|pour <few>
-3 pour <weekday>|pour faire|pour le|pour les|pour moi|pourr*|pourriez|pourriez vous|pouvez vous|prefi*
-3 preise|prese*|prices for|primero|print*|printemps|prints|prob|probably|proch*|proje*|project|promi*
-3 proxi*|puente|puente de|puerta|pues|puesto|put in|put up|q|quadr*|quadratmeter|quand|quart*|que
-3 que alguien|que en|que nos|que sea|que tengo|que viene|queda|quelle heure|quest*|qui|quiere|quote
-3 quote for|range|rate|rates|rather|raus|receipt|recogi|recom*|recu|recup*|refle*|regarde|reihe*|rein
-3 rense*|renseigne|rentre|renvo*|replace|replaced|rescue|resse*|retir*|retra*|rien|ring|ringi*|ringing
-3 ringing round|rojo|room|round the|ruban|rue des|ruego|ruhe|rush|s|s <number>|s a|s gone|s the|saber
-3 said he|sala|salio|salle|saludo|same|samme*|sammeln|sanie*|says|schauen|schei*|schla*|schle*|school
-3 schwi*|se ha|se le|se puede|seance|secti*|section|seguimos|seguro|sehen|sein|selber|semaine du
-3 semble|senal|send them|senden sie|sent|seria*|seriamos|seriez|server|servus|set|shape|sheet|shoul*
-3 should i|shoulder|showed|shower|shutt*|sie ?|sie das|sie ein|sie mal|sie mich|sie mir|sie uns|sieht
-3 siemp*|siempre|signe|sigue en|simul*|since the|since your|sind|sind eine|sind sie|sit|small|snapp*
-3 snapped|so von|sofa|sohn|soir|sollte|some|somew*|somewhere|sommer|somos <number>|son|son <few>
-3 son las|sons|sorry|sort of|spend|spielt|sprin*|spring|stand*|standesamt|starts|station|statt|stemp*
-3 stoff|stood|stopped|str|str <number>|street|stuff|suchen wir|summer|sur la|sur les|sur ma|t <number>
-3 table*|tableau|tables|taking|talked|talla|talla <number>|tambi*|tambien|tanne*|tap|tarde ?|tarif
-3 tarifa|tarifs|tarjetas|tejado|tempo*|tempr*|temprano|temprano ?|temps|teneis|tener|tengo|tengo una
-3 terra*|testi*|th|than i|thank|that would|the <number>|the bathroom|the box|the hedge|the kitchen
-3 the left|the nursery|the one|the retainer|the road|the spring|the work|there|there in|there is
-3 theres|theres a|they have|thing|think|think*|thinking|thinks|third|tho|thoug*|though|thought|thurs
-3 ticket <number>|time|tipo|tirer|tmrw|to get|to sign|to start|todav*|todavia|todo el|toit|told|tomor*
-3 tomorrow|tonig*|tonight|too|tourn*|tourner|tous les|tout|tout le|traba*|trabajo de|traigo|transit
-3 translated|trime*|trimestre|trotz*|trotzdem|trou|ubera*|uberall|uberl*|uberw*|uberwiesen|ubrig*|uhr
-3 um|un cafe|un devis|un grand|un jour|un mur|un par|un peu|una entrevista|unas|und in|und jetzt|under
-3 under*|unit|unit <number>|unser|unten|until|until the|up for|up the|update|urgen*|urgent|us|va|vamos
-3 varia*|variante|veces|vecino|veinte|velos de|vende*|vendr*|vengan|verano|verei*|verge*|vergessen
-3 vermieter|verschieben|versi*|vez|vidal|viel|vielen|viene|viens|visite|vivo en|voll|von den|vor
-3 vosot*|vosotros|votre tarif|vous ?|vous de|vous faites|vous le|vous pouvez|wait|want a|want it
-3 want the|wants it|ware|ware das|waren|was kosten|was kostet|wasser|we need|we will|wedding <number>
-3 weeke*|weekend|weg|wen|wenn|wenn ihr|wenn sie|were|what|what do|what does|whats the|when you|whene*
-3 whenever|whenever you|wheth*|whether|whitc*|whitcombe|who could|whoev*|whoever|wieder|willow|windo*
-3 windows|winte*|wir ein|wir eine|wir hatten|wir heiraten|wir sammeln|with a|wizard|wochen|wollt*
-3 wollte|wont|work at|worry|would like|would not|would one|writi*|writing|wurde das|x|y <weekday>
-3 y como|y los|y que|y queria|y quiero|y una|years|years on|yo no|you ask|you next|you please|you said
-3 you send|you work|your quote|yours ?|zeit ?|ziehen|zum <number>|zusam*|zusammen|zwanz*|zwisc*
-3 zwischen
-4 <few> <number>|<is a legal or official notice>|<is support>|<number> <month>|<number> ?|<number> bin
-4 <number> de|<number> degres|<number> grad|<number> i|<number> ish|<number> je|<number> kg
-4 <number> people|<number> um|<number> und|<weekday> et|<weekday> que|<weekday> to|? he|^ a|^ bei
-4 ^ c est|^ can you|^ fwd|^ hallo wir|^ hiya|^ how much|^ i need|^ i would|^ il|^ is|^ ist|^ les
-4 ^ mein|^ meine|^ mon|^ no|^ quisiera|^ un|^ we|^ whats|^ yes|^ yo|a <number>|a dog|a gauche|a las
-4 a nombre|a tenu|about your|accord|acept*|again|ai <few>|algui*|alguien|algun|all my|alles|als|an der
-4 and one|and the|angeb*|anges*|ansch*|anyone|apunto|are looking|as a|as your|asap|asi|auf der|auftrag
-4 auxil*|b|bad|ball|bathr*|bathroom|before <number>|beginner|bei euch|bei ihnen|beste*|bestellt|bett
-4 bis zum|bitten|bleibt|bras|brauc*|bueno|c est|ca|cake|calde*|caldera|camino|can be|candidature
-4 carnet|cartes|casse|cellar|cette|chaud*|chaudiere|chef|cocina|collegue|combi*|combien|come|commande
-4 comme|compr*|con <number>|con ustedes|consu*|could we|cuando|cuanto|cumple|cut|d accord|da|danach
-4 dank|dans la|degres|demain|der|dessus|devis|dit|do i|doch|docto*|doctora|dog|dois|door|doppe*|double
-4 down|drain|du|durfen wir|eh|eigen*|ein|either|el <number>|el metro|el presupuesto|el sillon
-4 el telefono|en <month>|en la|es|es que|es un|est|est le|estaba|estam*|estamos|etwa|etwas|eveni*|ever
-4 everyone|experiencia|fahrer|faites|faut|fehlt|fence|field|fine|firmado|fois|for us|foto|fotog*
-4 frage zu|fragen|fragt|frau|fruhj*|fruhjahr|fwd|g|ganze|geht|gern|gern ein|geste*|gestern|gibt|go|got
-4 gracias por|grani*|granite|h <number>|hab ich|habit*|hace|hallo wir|hangen|hasta el|hat|hat die|haus
-4 heizu*|heizung|here ?|herr|herum|hiya|i get|ich|ich brauche|ich s|igual|ihnen im|il a|il me
-4 in <month>|in our|infor*|ins|inside|inspe*|insti*|insur*|interview|invit*|is that|is the|ish|ist der
-4 jan|je voudrais|jeden|jemand|job|juste le|kann ich|kassel|keinen|kette|kids|kommen|kommt|konnen
-4 konnen sie|krank*|la <number>|le <number>|le tarif|lette*|liegt|like|like to|linde*|list ?|little|lo
-4 lo que|looking for|los|los sabados|louez|machen|machen sie|machen wir|macht|mama|man|mann|material
-4 matin|me in|me lo|melden|metro|mit|mitar*|mogli*|moins|monte|more|mostly|moto|much are|muss|nach
-4 nachsten|nachsten <weekday>|nearly|necesito|need to|nehmen sie|new|ni|night|ningu*|ninguna|noche
-4 noche ?|nombre de|number|ob|oder|oder <weekday>|off|offen*|og|ok|on <weekday>|one|one of|open on
-4 otro|ouver*|ouverts|ouverts le|panneaux|papa|passer|penche|perfecto|pero|personas|personas en
-4 personen|peut on|photo*|pic|piso|plan de|plast*|poner|posit*|possi*|possible|pour un|pour une|pouvez
-4 pregu*|prima*|primavera|prisa|pro|proba*|probleme|qm|que le|que me|queda*|quedo|quel est|quelle
-4 quelqu|quelqu un|quien|regla*|repla*|round|rue|run|sabad*|sabados|sagen sie|sagt|said|salon|say
-4 schlu*|schlussel|se me|sea|second|seis|seit|should|show|si|sie im|sillon|sonst|stadt*|stamm*|stati*
-4 swap|table|talon|tarde|teach|teach*|teacher|telefono|tengo que|tenu|terrasse|that ?|the bill
-4 the garden|this <weekday>|this morning|thurs ?|tienen|till|tradu*|trava*|travail|twice|und <few>
-4 und ob|und wir|une place|unos <number>|uns die|unterlagen|van|velos|ver|versc*|vive|vivo|voisin
-4 von meinem|voudr*|voudrais|vous louez|wall|war|was <number>|was wurde|water|way|wc|where do
-4 wir brauchen|wir um|wissen|wo|woche|wohnu*|wohnung|works|xmas|y hay|ya|year|yes to|yeste*|yesterday
-4 yet|yoga|you guys|you would
-5 <is about something beside your work>|<month> <number>|<number> er|<weekday> <number>|? ich|? je|^ c
-5 ^ cuanto|^ el|^ estoy|^ fwd :|^ ich|^ j|^ j ai|^ la|^ le|^ ma|^ merci|^ mi|^ necesito|^ our|^ que
-5 ^ se|^ unser|^ vous|^ was|^ wie|^ wir|a la|abgeb*|acabo|acabo de|auch|auf ?|auto|aux|bei uns|beton*
-5 boda|c|charg*|could you|cv|datum|de suite|dehors|dice|does|dormi|drin|enfin|estoy en|euch|famil*
-5 favor|fertig|firma*|fuhrerschein|fur <few>|fwd :|gate|gauche|han|hierm*|hiermit|hochzeit|how much
-5 ihr angebot|in der|informacion|innen|is it|ist noch|its|kosten|laden|las <few>|las <number>|ma
-5 manana|meine|mit der|moulin|needs|nehmen|neu|noise|nr|nr <number>|otra|ou|papel|para el|plant*|pone
-5 por favor|presu*|presupuesto|price for|prices|princ*|pueden|puedo|quiero|repar*|reparation|road
-5 sagen|sat|schau*|se|sie auch|slot|stras*|strasse|svp|tisch*|to apply|to know|toujo*|toujours|tout de
-5 trabajo|u|um <number>|und ich|venir|vorher|weddi*|wedding|whats|where|y no|you open
-6 <is cold>|^ do|^ do you|^ how|^ price|around|coute|danke|estoy|freit*|gracias|grad|hay|hochz*
-6 ich mochte|immer|le <weekday>|nicht mehr|no me|on a|steht|ticket|tur|venez
-7 ^ can|kann|meiner|queria|tisch|uns
`,
};
