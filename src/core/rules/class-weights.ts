// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.

import type { LeadClass } from '../lead-class.js';

/** What speaks for each class and what against it, as `readWeights` reads it. */
export const CLASS_WEIGHTS: Record<LeadClass, string> = {
  hot: `
-2
7 broke|ce soir|fur <weekday>|schlussel|tomor*|tomorrow
6 <number> mill|<number> zimmer|abgesagt|allume|asap|be at|dehors|enfer*|esta semana|freit*|konnen sie
6 ok for|terrace|this <weekday>|yes
5 <few> <number>|<number> can|<number> chaises|<number> rue|<weekday> <number>|<weekday> <weekday>
5 <weekday> am|<weekday> um|? <number>|^ <weekday>|^ any|^ der|^ need a|^ yes|^ yo|abgebrochen|abholen
5 agua por|all tomorrow|an appointment|anything free|anzah*|arrive|ave|ball|bien el|choco*
5 coming through|cualq*|cualquier|dado|dog|double|drop it|estoy en|exhib*|flies|for them|forecast|fr
5 fri|go ahead|grad|guest|hat uns|have set|huele|ihr angebot|importe|interview|jemand|las <few>
5 le meme|lunch for|manana|mon <number>|morgen fruh|moulin|pls|pouvez|ruban|rue des|runs out|say the
5 scan|schlu*|schne*|server|since yesterday|slot|snapp*|snapped|soir|somos <number>|swall*|terrace in
5 the deposit|thurs|tlaqu*|tlaquepaque|todo el|tomorrow morning|tur|une place|vale|vormi*|yes to
5 you can
4 <few> a|<number> bitte|<number> con|<number> hab|<number> nov|<number> please|<number> r
4 <number> tengo|<weekday> matin|<weekday> que|<wishes decided>|<within 14>|^ estoy|^ i would|^ so
4 ^ there are|^ tienen|^ water|^ wir nehmen|a box|a rennes|abhol*|adelante|adent*|adentro|adult*|ahead
4 and about|and pay|angebot <number>|anzahlung|apart*|av|bare|basem*|basement|bautizo|beave*|beaverton
4 before that|berater|berge*|birth certificate|bishe*|bringe|bringe ich|by <month>|camio*|can come
4 can u|cash or|casse|ceiling|chocolate|come today|con mi|convient|coupe|dann|das bei|de pie|demain
4 demain ?|den vertrag|diga|digame|do on|down for|drin|ducha|el presupuesto|este <weekday>|estoy|et on
4 fast|flat|forec*|fruh|funer*|funeral|fur uns|gateau|gehor*|gel|grados|guard*|has come|haupt*
4 have anything|heut|hire|home|home on|hora y|hotel|how to|il reste|impor*|importe quelle|in before
4 inaug*|is fine|je viens|keys|kinderzimmer|kitchen ceiling|la <number>|la de|la ducha|laisser
4 le devis|le plus|les <few>|lieferung|like you|lo llevo|luz|manana temprano|maqui*|matin|matri*
4 medic*|mittag|morgen|morning ?|n importe|nachsten <weekday>|need it|nehmen|next door|noch einen
4 noche ?|nota|nov|nuit|o manana|oak|oder <weekday>|of you|ok|onto|onto the|ou <weekday>|our fence
4 pages|passt|pay a|people for|perth|please confirm|por mi|puedes|puesto|que quelqu|que teneis
4 raus <number>|repas|rib|rolled|saint|sala|schle*|se me|semana|service is|sie uns|sign|signed|sleep*
4 sleeping|soir ?|someone come|soon|standesamt|stock|talked|tempr*|temprano|temprano ?
4 tenemos <number>|th as|that <number>|the contract|the front|the morning|this week|through our
4 through the|tia|tiene el|tmrw|to <coin>|to sign|toi|toilet|tomorrow or|tonig*|tonight|tract*|tractor
4 um <few>|un peut|urgen*|varia*|venir manana|vienen|vite|vous pouvez|water coming|wc|week ?
4 weekend <number>|whate*|whatever|where do|will bring|wir gern|wir nehmen|within reason|wont
4 works for|would do|y dice|y una|your quote|zufah*|zufahrt
3 : <weekday>|<few> bed|<few> firms|<few> jours|<few> nights|<few> pages|<few> steps|<is hot>
3 <month> <number>|<number> <few>|<number> avec|<number> degres|<number> from|<number> gaste
3 <number> grad|<number> mm|<number> no|<number> or|<number> pages|<number> un|<week*|<weekday>
3 <weekday> den|<weekday> es|<weekday> et|<weekday> evening|<weekday> fruh|<weekday> he|<weekday> midi
3 <weekday> morning|<weekday> next|<weekday> por|<weekday> with|<wishes book>|<wishes quote>|? <few>
3 ^ <number>|^ all|^ allo|^ completion|^ estoy en|^ half|^ half the|^ heyy|^ is|^ no rush|^ se|^ se me
3 ^ someone|^ the ash|^ there|^ vor|^ vor <few>|a christening|a cockapoo|a deposit|a medir|a saint
3 a slot|a un|acabamos|acabamos de|accep*|accept your|accepte|accord pour|adela*|adultes
3 after <number>|after*|agence|agreed|ai coupe|aimerions|algo para|all week|allo|am retired|an bitte
3 and back|and my|and she|and there|anoche|any day|apfel*|are at|are moving|arriere|as last|as you
3 as your|at <few>|at home|at our|at work|au matin|au salon|auf deutsch|aurais|avant <number>|avec les
3 azul|bain|ballon|basket|bd|bebe|bed flat|beginn|bei mir|beige|berat*|blanco|boda de|bon de|book us
3 bout|bout de|bring|bring the|bring them|broken|bs|bs <number>|budget <number>|bunga*|bungalow
3 by hand|by next|camino|camion|can bring|can get|can pay|cance*|car|card|cash|cat|ceili*|celia*|cette
3 cette nuit|cette semaine|chain|chaud*|chaude|chaudiere|chaus*|chemi*|chf|chf <number>|christening
3 christening on|ci joint|cles|cockt*|coffee|comis*|commencer|comprador|conduit|consultant|contract
3 corte|ct|cumple <number>|da ?|dauer*|day is|de abajo|de bain|de ducha|de midi|debor*|degres|depos*
3 deposito|depuis ce|derek|devis|did my|die wohnung|do <number>|doute|down and|drop|dryers|dublin
3 eau chaude|egal was|el <weekday>|el tejado|emerg*|emergency|empez*|empezar|en piece|en pozuelo
3 enlev*|es en|est bon|est d|esta|este|et <few>|et <weekday>|et ne|fahr|fahrt|faut un|fine|first thing
3 flat on|flight|floor|flying|formule|free on|frei|fri <number>|fur <number>|garage roof|gaste|gebur*
3 gefre*|gesetzt|gestern nacht|get to|gleich|gmbh|go|gone|ground floor|gutter|happy with|has to
3 hasta <number>|hat gestern|have only|have read|have them|have you|he will|heut mittag|heute|heyy
3 holdi*|holding|homep*|homepage|hoy|hueco|i bring|i get|i must|i sign|i will|ich am|ici la|if that
3 ihr am|ihres|ill|in an|in law|in tomorrow|inspection|into my|ir|is <coin>|is attached|is having
3 is ok|ist heute|it before|it costs|it goes|it over|it what|jabs|je prends|jeden tag|jeder*|jederzeit
3 just put|kann|kann ?|keller|kette|kettle|keys i|kg|koffe*|konnen|l acompte|l agence|la llave
3 la manana|la mitad|landi*|landing|lane|las seis|last nite|le bon|le nouveau|letter|letti*
3 letzte woche|liegen|light|lilas|llave|llega|long and|look like|lost|ls|lunch*|lunchtime|lying
3 lying in|machen wir|machines|mal depuis|manana ?|mano|manual|me convient|me dijo|me for|me how|me in
3 me you|medir|meldet|mill|mit der|mm|mo|moglich|moles*|morgen oder|mother in|motor|motor*|nach der
3 nada de|need an|nehme|next week|nie|niede*|nite|nobody can|noch nie|noir|none|not need|not the
3 nous aimerions|octav*|octavia|oder ubermorgen|on est|one small|one who|only if|or <number>|or early
3 or fri|or they|ordon*|ouest|oui on|our own|papa|par virement|partes|pasado|pasil*|pasillo|passat
3 passport and|pastel|pastilla|pensaba|peque*|pequeno|per post|perce*|perdon|perro|personen|piano de
3 piece jointe|piedra|planta|plato|plato de|please go|plus rien|polish|porte|possible ?|pozue*|pozuelo
3 prends|prisa con|prope*|property|puede venir|pulled|put my|que sea|r <number>|rd|reason|receipts
3 recommended|regen|rennes|rente|retires|ring the|rolled in|rooms|roto|s <weekday>|s that|s wind
3 salida|san|sandw*|sandwiches|sandwiches and|sans doute|sat|says we|schil*|schnell|see me|send me
3 send the|served|set|shape|shopp*|shopping|siche*|side gate|sides|sie sich|sign ?|signed off
3 since last|sitzen|skoda octavia|stand|start|start ?|starts|steh|steht seit|steps|stiff|stock ohne
3 suis la|surve*|sw|take it|talked about|tape|taxi|temporary|terra*|th or|that she|that what|the a
3 the car|the field|the firm|the lane|the neighbour|the stove|the toilet|they said|this afternoon
3 this weekend|thurs or|tide|tienen|to <weekday>|to meet|to you|tomorrow at|tomorrow can|too long
3 torre*|toute la|tradu*|traduire|translated|trent*|trentaine|trou|tues|tut|uberm*|ubermorgen|una hora
3 und <few>|und wir|unterschrieben|until <number>|us ?|us how|usual|va bien|valid|valid until|valide
3 variante|venir|verordnung|versicherung|viens|virem*|virement|vorge*|votre page|voulez|vous une
3 vous voulez|voyant|wann|ward|wash|wasser|we come|week when|weekday|wen|when can|which*|whichever
3 wind|winte*|wir die|wir s|without a|workt*|wrist|y como|y esta|ya tengo|yellow|you fit|you said
3 your people|zeit ?|ziehen|zu haben|zu zweit|zuges*|zweit|zweiter
2 ! on|! we|: <number>|: wir|<emergency>|<few>|<few> on|<few> semaines|<few> velos|<month> une
2 <number> <number>|<number> au|<number> de|<number> e|<number> er|<number> has|<number> il
2 <number> kg|<number> leute|<number> min|<number> mit|<number> og|<number> personas|<number> si
2 <number> std|<number> t|<number> tables|<number> um|<urgent>|<weekday> :|<weekday> <few>
2 <weekday> after|<weekday> afternoon|<weekday> and|<weekday> at|<weekday> avant|<weekday> o
2 <weekday> one|<weekday> os|<weekday> so|<weekday> the|<weekday> week|<within 3>|? j|? one|? please
2 ? yours|^ a mi|^ am|^ apres|^ bitte|^ boiler|^ bon|^ bonjour nous|^ could i|^ dad|^ dear mr|^ el
2 ^ el <weekday>|^ flat|^ fur die|^ habt|^ habt ihr|^ had|^ hello do|^ hi !|^ is the|^ is there
2 ^ je sors|^ la|^ landlord|^ le|^ my husband|^ my mother|^ our roof|^ right|^ taking|^ taking on
2 ^ there s|^ una|^ unser|a <few>|a <number>|a baby|a bungalow|a dog|a l|a torch|ab|ab <number>
2 ab <weekday>|ab wann|abend|aber das|aber der|aberd*|aberdeen|abgeb*|about horses|about ninety|accord
2 acept*|acto|advis*|afternoon|again i|agenc*|aguan*|ahead with|ahora|ai <few>|ai un|al frances
2 algo de|all day|all evening|all my|altona|am off|am on|am telefon|am thinking|ami|an passe
2 and colour|and it|and measure|and tell|and where|anfang|anfangen|anive*|aniversario|answe*|answering
2 antes del|apartment|appor*|apporte|apporte demain|apres <number>|aquar*|arbeiten|architecte
2 are <weekday>|are in|are not|arrie*|as i|as soon|as usual|ascensor|ashes|aside for|ask for|assis
2 assur*|at my|at st|attached|attend|attes*|attestation|au <number>|auf die|auriez vous|aus der
2 aus wie|autour du|away|ayuntamiento de|bache|bags|bank transfer|barri*|barrio|bathroom ?|bauti*
2 be off|be out|because the|bechs*|bechstein|bed|bedmi*|bedminster|bedro*|bedroom|before <number>
2 before they|begin|behind the|bei der|bezah*|bill me|birth|bis ende|bitco*|bitcoin|bitte noch|board*
2 boarded|boden|book|bosch|bouge|branch|brauch|brief*|bruno|buchh*|buchhaltung|bucket|bungalow in
2 bureau|buyers|buying a|by <weekday>|caduca|cafe|cake for|caldera|camionnette|can|can be|can start
2 candi*|candidature|canic*|caniche|card details|cars|casa|casa el|casa y|casi|casi no|casse*|ce sera
2 chaises|chant*|chica*|chicago|clean|clerk|cocka*|cockapoo|coctel|collect|color|come|come for|come in
2 come out|comio|comme un|community|completo|compromis|compu*|computers|con <number>|con lo|con que
2 condu*|confirm|conge|contrato|convi*|corni*|cornish|corpo*|cos|couche|could do|could we
2 cualquier dia|cuenta|cut|cutti*|cutting|d|d accord|d avance|d eau|d habitude|da steht|da zeit|dachb*
2 dachboden|dans les|dans un|darf|darub*|daruber|das auto|das haus|dass sie|date <number>|daugh*
2 daughter has|day|day but|day next|days i|de casa|de esta|de notre|de pago|de semana|de temps|dear mr
2 decid*|decidme|decis|dedans|dejo|demar*|den <number>|dental|depose|deposer|deposit|depto
2 depto <number>|der praxis|des qu|des que|despa*|despacho|despues de|deutsch|devant chez|dia me
2 did our|die hand|die versicherung|died|dinner|do for|do i|do it|do that|doing it|donde|donde se
2 done and|door is|door s|doppe*|dougl*|douglas|down|down on|dpe|dran|draus*|draussen|drop off|durch
2 durfen|durfen wir|eaten since|ecole|efect*|efectivo|egal|ehren*|eile|eine firma|einig|einzi*|el dia
2 el escaparate|el precio|el que|el seguro|elle ne|elle se|empieza|empty|en efectivo|en face|en lyon
2 end terrace|ends|engag*|engagement|entera|entra|entre el|envoy*|erst mal|erste|es ist|es una|escan*
2 escap*|escaparate|espan*|espanol|est <few>|est jouable|est passe|estamos a|estamos en|estate|et des
2 even something|every day|everything|ex|exams|expec*|f <number>|failed|faites|familie|fee of|ferme
2 feuer*|feuerwehr|filed|finde|fire|firm has|firmado|firms|fixing|flat in|flat roof|floor i|floor of
2 fois c|folle*|for both|for you|forward to|fotografiert|fox|franc*|francais|frances|free|frei ?
2 fringe|from <weekday>|from home|from us|front|fue|furgo*|furgoneta|garden is|gas|gasol*|gasoleo
2 gasten|gave|geburtsurkunde|geles*|gelesen|gemeinde|gemel*|geneve|german|geset*|gesto*|girls|go with
2 gone and|gone for|got my|grad im|grew|gros|guests|hab|hab ich|hab noch|haben ?|hablo|hace
2 hace <number>|haces|hacie*|hacienda|haie|half the|hall in|hand i|handed|hangt|has left|has signed
2 hasta entonces|hat|hat heute|have agreed|have all|have had|have seen|have talked|have your|hay una
2 he has|he said|hello do|hemos|here ?|here till|heute noch|hi !|hijo|hinten|hinter|hinter der|hochs*
2 hora|hora que|horita|hot water|hours with|house on|how soon|i go|i hope|i just|i like|ich die
2 ich nehme|ich soll|if so|if the|il nous|ils|im wohnzimmer|immed*|immer|imogen|impos*|in <few>
2 in <weekday>|in aberdeen|in all|in die|in her|including|including the|incluidos|ingles|insert|inside
2 instruct|interieur|into the|ir a|irgen*|irs|is and|is being|is from|is i|is up|ist erst|ist uns
2 ist zu|it at|it be|it how|it i|it or|jaja|je commence|je l|je pourrais|je regle|je sors|jeden|joint
2 jointe|jouab*|jouable|joue|jours|just tell|kindly confirm|klavier|kommt ?|konnen wir|konnt|konnt ihr
2 krank*|l apporte|l architecte|l atelier|l heure|l interieur|l ouverture|la|la casa|la cle
2 la compania|la fin|la joue|la nuit|la pena|la petite|la voiture|la web|labra*|lamin*|landlord|lapsed
2 large|largo|last spring|lauft die|lavad*|le chat|le compromis|le contrat|le seul|leer|legen
2 legen sie|leith|lende*|length|les <number>|les jours|les plans|lesson|letter from|letting|lettre
2 letzte|licht|lie|like to|liked|linde*|lit|llaves|lleva|llevo|lo de|lo paso|lock|los <few>|losen
2 louer|luc|lumen|lyon|m de|ma tante|mais elle|make a|maler|mange|manger|marque|massa*|matin la|me ?
2 me decis|me lo|me parece|me va|me what|measure|meet|meist*|meme chose|mentioned|mi hijo|mi mama
2 mi papa|microsoft|midi|min|minib*|minibus|mis|mit <few>|mogli*|morning|mother|much to|mucho|muebl*
2 muebles|muss im|my garage|my mother|my neighbour|nachste woche|nacht|nada|nagel|ne se|neces*
2 necesito|neighbor|neith*|neither|never been|next|next <weekday>|next ?|nicht an|night*|ninety|ninos
2 no entiendo|no hace|no hot|no nos|no sabemos|noirs|nomas|nombre :|none of|not ask|not do|not mind
2 nous faudrait|nous faut|nous nous|nous pensons|now ?|now but|now we|nuest*|nuestro|o <weekday>|o el
2 o si|occupe|of attorney|off <number>|off the|off to|offered|office in|olivos|on <month>|on cherche
2 on prend|on sat|on sw|on top|on vient|on water|one off|one with|or tomorrow|ordonnance|out at
2 ouverture|over and|pack|packed|pair|paket|palab*|panic*|par mois|pare|parece|parki*|partner and
2 parts|pas un|pasada|passez|passport|past|pasti*|pay <number>|pay the|pay when|paying|pcs|pdf|penso*
2 pensons|people in|permit|pero no|pero nos|peter*|peux la|physi*|pick|pierna|pis|place|plane|plans
2 plaqu*|please i|please ring|plus|plus a|pm|po|podria|poign*|poliz*|pond|por nosotros|posit*|possible
2 pour <few>|pour le|pour nous|pour votre|pourrais|pouvez vous|power of|presente|preve*|properties
2 provisional|pueblo|pump|put aside|que cela|que con|que cuenta|que me|que quiero|quisieramos|quotes
2 radiadores|radio*|rate|read|read your|recht*|recibir|recit*|recital|recital on|redo|regarde|regle
2 remon*|rendez|rendez vous|rescue|respond|resse*|resta*|retainer|rezept|riecht|rien de|right after
2 roof|roof is|roofer|runs|rush at|s <few>|s a|s free|s good|s occupe|s ours|s out|sabem*|sabemos
2 sacar|safety|said yes|saison|salir|same as|savoir si|say yes|says i|says you|schat*|schau*|schlo*
2 schmi*|schnee|schule|schwi*|se fue|se quedo|sechs*|seen a|seguro|seit heute|semaine ?|semaines
2 sente*|seo|settled|she is|si je|si possible|sich das|sich die|sie an|sie mich|silla|silla de|sillas
2 sin ascensor|since|sitting in|smell|so no|so what|sofort|solicitor s|soll im|sollen|sollen wir
2 somebody in|someone who|somewhere in|son <few>|soon as|sors|sort de|sounds like|souris|spain|spate*
2 spatestens|speic*|spoke|spoke to|spots|sq m|stadt|stairs|start in|start on|statements|std|steht in
2 still has|still the|stirl*|stirling|stone cold|str|str <number>|stras*|strasse|stuck|suffit
2 suggested|suis a|suits|surveyor|t <number>|tag frau|tagen|take card|taking|taking on|taller|tank
2 tanne*|tarifa|technique|telefon|telet*|teletravail|tell me|tell us|tempo*|tested|th <number>|th at
2 th if|th the|th we|than the|the ash|the baby|the chain|the drive|the file|the floor|the hospital
2 the internet|the job|the keys|the lot|the main|the man|the nursery|the office|the permit|the porch
2 the retainer|the stairs|the surgery|the wall|the way|the window|theat*|theatre|then ?|theor*|there ?
2 there are|there in|they|they will|thing tomorrow|thous*|thousand|throu*|through|thru|til|time before
2 tisch*|titulo|to everything|to go|to help|to measure|to our|to retain|to show|to stirling|to touch
2 toda|todas|todas las|today|today or|tom|tomorrow ?|tomorrow and|tomorrow so|torch|touch it|trans*
2 transfer|transfer it|treat*|turn|turn it|tus|u <number>|uber <number>|uhr|um eine|un despacho
2 una horita|und die|und ich|und ob|une demi|une trentaine|uns ?|unter*|until|until it|until the|up a
2 up for|us down|us i|valor*|vamos|vamos a|ventanas|versi*|veut|vient|vient de|viewed|voila|voir ?
2 voitu*|voiture|voll|vom|vor|vorbe*|vormittags|vorne|voudrait louer|vous :|vous laisser|vous venez
2 vuelta|want him|waren sie|was not|way home|we do|we had|we saw|we sign|we spoke|we want|weds
2 week and|weekend|weekend ?|weight|wer|weste*|westerly|which of|while i|whitc*|whitcombe|will do
2 will drop|will you|willing|willing to|willow|window|wir brauchen|wir gleich|worce*|worcester|works
2 worktop|worktops|wurde das|wurden wir|y <few>|y hay|y no|y vivo|yes please|you before|you by|you get
2 you make|you open|you please|you say|you start|your time|yours|yours is|zimmer|zu uns|zuruck|zweit*
1 ! !|: ca|: les|<coin> fur|<few> ?|<few> adults|<few> autres|<few> choses|<few> doors|<few> en
1 <few> kids|<few> mins|<few> of|<few> or|<few> stunden|<few> this|<month> das|<month> de|<month> frei
1 <month> if|<month> muss|<month> next|<month> por|<month> que|<month> son|<month> we|<numb*|<number>
1 <number> <month>|<number> at|<number> b|<number> bin|<number> degrees|<number> die|<number> el
1 <number> elm|<number> g|<number> guests|<number> ich|<number> is|<number> ish|<number> it
1 <number> je|<number> k|<number> km|<number> kw|<number> la|<number> mois|<number> months
1 <number> one|<number> order|<number> paginas|<number> par|<number> pcs|<number> pm|<number> pour
1 <number> rd|<number> sq|<number> stock|<number> stuck|<number> sur|<number> tagen|<number> th
1 <number> tomorrow|<number> uhr|<number> ya|<number> yrs|<offers search-engine work>|<wants 3>
1 <weekday> a|<weekday> apres|<weekday> can|<weekday> could|<weekday> de|<weekday> for|<weekday> le
1 <weekday> oder|<weekday> or|<weekday> ou|<wishes repair>|<words 100>|<words 60>|? c|? elle|? estoy
1 ? ich|? it|? mein|? mit|? nos|? preis|? regards|^ bonjour notre|^ ca|^ con|^ could|^ final|^ getting
1 ^ gruezi|^ guten abend|^ he|^ hello !|^ hi i|^ ich schreibe|^ il me|^ in|^ maman|^ me|^ meine frau
1 ^ mi hijo|^ my|^ necesito|^ need|^ new|^ notre|^ ok|^ ours|^ pas|^ que tal|^ quiero|^ re :|^ that
1 ^ unsere|^ we move|^ we own|^ wir haben|^ y|^ y a|^ ya|^ you|^ you did|a annecy|a bag|a car|a donne
1 a family|a gas|a group|a hedge|a mi|a mis|a month|a notre|a one|a pipe|a power|a primera|a pris
1 a private|a problem|a que|a refaire|a session|a set|a tree|a whole|about <few>|above the|abrir
1 acaba*|accept|acces|actual|administracion|advice|advised|afternoon and|agent wants|ago|agua|ai deja
1 ai fait|ait|al <number>|alguien que|all|all <few>|alles|along|along the|already and|alto|alumi*
1 am besten|am i|am with|amian*|amiante|an und|and|and all|and am|and if|and need|and no|and says
1 and should|and the|and want|and we|and will|and yours|anfan*|angeb*|angebot|angebote|anges*|anhan*
1 anhang|anhanger|anmel*|annexe|ano que|ans a|anschauen|anthr*|anual|any more|any time|anyone who
1 anyth*|anything|aparte|apost*|apostille|appar*|apparently|appart|approved|apres <few>|aprob*|arbeit
1 ardoi*|are <number>|are both|are getting|are on|are you|arran*|arret|arrivee|as|ascen*|asesor|ash
1 ashby|ashore|aside|asked me|assurance|at <number>|at last|at lunch|at noon|at school|attac*|attach
1 attaquer|attends|attor*|attorney|attorney for|au moins|au nom|auch keine|auf <number>|auf den
1 aufstellen|auftrag|aunque|aunque sea|aupres|auriez|autres|available|avais|avance|avec <few>|avec la
1 avec mon|away and|ayer|back door|back in|bakery|bande*|bank|bano|banque|barato|barba*|battery|bauja*
1 baujahr|baujahr <number>|be <few>|be here|be in|be obliged|be there|be with|beantragt|befor*|before
1 before the|before then|beforehand|beginner|behind|bell|belle mere|ben|besic*|besten|bilder|bin
1 bin ich|bis <number>|biscuit|bitte|bitte bestatigen|blanc*|blanche|board|boda|bodega|boite
1 bonjour notre|bonjour nous|bonso*|bonsoir|books|boots|both|brack*|brother s|bruns*|budget :|buffet
1 builders|but only|butto*|button|by <number>|by bank|by on|by our|cabinets|calde*|camara|came through
1 can do|can let|can one|can we|can work|can your|capital|car park|cara|carpe*|carta|carte|casa en
1 casad*|casados|casam*|casamos|casamos el|cauti*|caution|cave|ce matin|ce midi|cela se|cell|centi*
1 centimetres|centro|cette fois|chais*|chalet|chance of|chap|charge ?|charp*|chate*|chateau|chauffe
1 chauffe eau|chiff*|chiffrer|child|chimney|chose que|cierre|civic|cle|cleaning|cliente|clinica
1 clinique|coinc*|colis|collegue|collegues|come by|come over|comes to|coming up|comme*|comment on
1 commune|como la|como lo|compania|compris|comptable|comun*|con un|con ustedes|condo|consultation
1 contestar|contrat|conva*|correct|correos|cost and|cotiz*|could one|could read|coule*|couleur|count*
1 counters|coura*|courant|couvr*|crack*|cracked|crene*|cuadr*|cuando|cuisi*|cuisine|cumplen|d apres
1 d enfants|d ici|da|da ich|da und|dahli*|dahlias|dance|daniel|dar|dares|das ?|das ist|dated|daughter
1 daughters|days and|days to|dazu|de <few>|de <number>|de casados|de ces|de large|de mis|de mon
1 de monde|de papa|de quoi|de toute|dean|deber*|deberia|decidido|decke|decro*|degre*|degrees|deine
1 dejar|dejarla|deje|del colegio|delic*|demain matin|demande|den feiertagen|dentist|depart
1 departamento|der garage|der termin|derri*|derriere|desha*|deshalb|desig*|despu*|despues|dessi*
1 dessin|dessine|deuts*|devant|dia <number>|dias me|did it|die <number>|die kleine|die woche|digital
1 dijo|dining|dining room|direc*|director|disch*|discreet|disse*|dites|dites moi|dizai*|dizaine
1 dizaine de|dj|do about|do all|dogs|down a|drain|drauf*|dress|dring*|dringend|drive|du|du salon
1 due at|dunkel|e <number>|each other|earliest|early next|eat|eaten|eben|edinb*|edinburgh
1 ehrlich gesagt|ein paar|einfahrt|einge*|el agua|el bano|el certificado|el contrato|el diseno|el no
1 el patio|elf|elle|elter*|employer|empor*|en ai|en algun|en arret|en casa|en la|en place|en toda
1 en vuestra|encon*|ends in|engli*|english|entendu|entrar|entregan el|entretien|envia*|enviamos
1 envoyez|equip*|erdge*|erdgeschoss|errei*|es el|esperar|espere|espere que|est au|est en|est parti
1 est pour|est vous|esta bien|esta con|esta en|estimate|estufa|et l|et ma|et s|et soir|et voudrions
1 etat|evening|every*|exam is|expected|expert|exter*|external|f|facha*|facon|fais des|fais le|fait un
1 farm|fassa*|fassade|faudrait une|faut une|favor|fecha :|fee|fehlen|feiertagen|femme|feu|feuil*|file
1 fin de|find someone|finger|finish|firm|firma|firma*|firme|first dance|fix|flat <number>|flat fee
1 flats|flexi*|flexible|flower|flur|flush*|folded|fondo|foot|for <weekday>|for his|for our|for this
1 forty|fotografin|fourt*|fourteen|freig*|freundlichen|freundlichen grussen|friendly|frigo|from a
1 from here|from me|from your|front of|fuera|funds|fur den|fur ihr|gagne|ganz|ganze|garage|garage du
1 gate|gauche|gave me|geerbt|gegenseite|gekom*|gekommen|geschickt|get|get going|get the|get them
1 getau*|given|glaub|glaub ich|go about|goes|going up|good with|got it|grand*|graz|green|ground|groupe
1 gruezi|grundschule|gruss*|grussen|gutsc*|haben noch|haben sie|habra que|hacem*|hacemos|had the|hagan
1 hago|hair|halb|half|half a|hall|halte*|hangen|hangi*|hanging|hangt an|happy|hard|hardly|harm|has
1 has done|has given|has gone|has put|has the|has told|hatten sie|hause|have about|have decided
1 have it|have moved|have one|have the|having a|having the|hay ninguna|he can|heads*|hear|heate*
1 heaters|helene|hello !|help me|help with|her on|here|hesit*|heure|heures|hi we|hicisteis|hier|hijos
1 hinge|his|hmrc|hohe|hohen*|holz|honest|hopit*|hopital|horai*|horaires|horlo*|horses|hour|hour ago
1 hour and|hour at|hours|house is|how did|hr|i are|i attach|i did|i drop|i finish|i mean|i send|i wo
1 i would|iban|ich bin|ich schon|ich weiss|ido|ihr da|im anhang|im flur|im fruhjahr|immer noch|impec*
1 in ?|in der|in front|in on|in our|in principle|in there|in this|inclu*|included|indique|inner*
1 innerhalb|innerhalb von|insta|instructor|internet|invoice to|is <weekday>|is done|is leaking|is on
1 is one|ish|issue|ist am|ist es|ist seit|it <few>|it and|it as|it comes|it go|it in|it properly|it s
1 it this|it until|it went|it when|ive|izqui*|j ai|j attends|j espere|jahreswechsel|jajaja|je|je n
1 je paie|je voudrais|jetzi*|judge|jugen*|jusque|just like|just now|kaum|keiner|key|kfw|kilo
1 kind regards|kinde*|kirch*|kit|kitchen of|klavi*|km <number>|knie|knock|know how|komme|kommen
1 kommen ?|kommen sie|kommen und|kommt|konntet|kuhls*|kuhlschrank|kundi*|kundigung|kurz|l ancien
1 l assurance|l audience|l ecole|l hopital|la ?|la banera|la boda|la camara|la cave|la commune
1 la cuisine|la empresa|la hora|la lettre|la liste|la maison|la page|la porte|la primavera
1 la prochaine|la senal|la tarde|la tienda|la ultima|la universidad|la vitrine|lab|labrador|lache|lake
1 lamp|lang|las nominas|last|last done|last night|laufen|law|law has|le chauffe|le faire|le garage
1 le week|lead|leavi*|leaving|lectu*|left and|les meubles|lessons for|let s|letztes|letztes jahr|leute
1 levan*|libres|lieber|liefe*|lieux|like someone|linea|links|list attached|llueve|lo hacemos|lo puede
1 lo suyo|lo tengo|login|long as|love a|love to|lui|m et|ma femme|ma soeur|maestro|mains|mais vous
1 mal de|maman|man den|manana a|manana por|manga|manque|marche|maria*|mariage|marti*|mas barato
1 matin le|matin on|maybe <number>|me <number>|me and|me hicisteis|me le|me mando|me pagan|me puede
1 mehr|meine schwester|meiner|melden|menu|merce*|metros de|meubl*|meubles|mi <month>|mins|minute
1 mir das|mis padres|mise|mise en|mit dem|mit freundlichen|moi|mon fils|mon frere|monde|monit*|month*
1 monthly|moori*|mooring|morning and|morning it|morning please|most|move out|much and|much is|mum is
1 mum s|music|muss ich|musst*|mussten|my daughter|my flat|my instructor|my number|my own|my partner
1 my phone|my sisters|my wife|nach <number>|nachbarn|nachl*|nachs*|nachste|nachsten|name is|nan
1 ne savons|need|need <few>|need from|need help|need someone|nehmen sie|neigh*|neighbour|news
1 nicht was|night and|nina|niveau|no chain|no la|no lo|no me|no puede|no te|noch <few>|noch gar
1 noch zu|noche|nominas|nos casamos|nos vamos|not go|not much|not to|notice|notre|nouveau|now
1 number and|nummer|nur <number>|nurse|nurse*|nursery|ob sie|obliged|occup*|ocupa*|of a|of us|off
1 off tomorrow|offer*|officer|og|oil|ok ?|on <number>|on a|on and|on l|on les|on m|on part|on site
1 on the|on us|one bed|one can|one old|one or|open the|openings|or <weekday>|or no|ortho*|otros <few>
1 our house|our lease|our office|our porch|our roof|our shop|our site|our solicitor|ours|out <weekday>
1 out and|out i|out on|out the|ouvrir|over <number>|overl*|own a|pacientes|padres|padres cumplen|pagan
1 pague <number>|paie|paint|papeles|paper|paper*|paperwork|papier|papiers|par la|par un|parai*|park
1 parking|parks|parle d|parler|parti|parti*|partie|partir du|parve*|pas a|pas besoin|pas je|passp*
1 past the|patient|pay it|pay now|peint*|pelo|people have|petite salle|petits|peux vous|pfleg*
1 phone number|piano and|pick it|pick up|pide|pidie*|pidiendo|pipe|place for|place pour|plafo*|plate
1 platos|plaza|please call|please can|please tell|plenty|plenty of|pleure|podem*|podemos|podri*|ponem*
1 ponemos|poner|ponerle|por favor|por lo|porch|possi*|post|postm*|pot|pour <number>|pour ca|pour moi
1 power and|prati*|praxis|precio por|pregunta|prend|pres|presse|previ*|previous|price for|price it
1 prices and|principle|prints|prisa|problem i|prochaine|prome*|properly|propi*|proposals|propose
1 provi*|pub|published|pueden|puedo dejar|puedo ir|puerta de|puis|pumps|put <few>|put a|putting it
1 quand|quand vous|quartier|quay|que es|que este|que falta|que habra|que ya|quell*|quelle|quelqu
1 quelqu un|quiet|quiet*|quote|quote for|rader|radia*|rappe*|rather not|rather than|re :|ready
1 ready to|rear|rechnung|red wine|reden|reden ?|reedu*|reeducation|refait|refused|reihe*|reins*|remis
1 removed|renew|renvoyer|residence|result|retai*|retain|retired|retour|retraite|retrouve|retur*
1 returns|ring me|river|roads*|romanian|ronda|room|room is|roughly what|royal|rubble|rue|rue de|rufen
1 rufen sie|rugby|ruhe|s|s all|s back|s en|s est|s fine|s gone|s in|s next|s not|s on|s still|s there
1 s too|sagt|salfo*|salford|salga|salle de|same day|sample|santa|sapph*|sapphire|savons|savons pas
1 say it|says he|says it|scaff*|scaffold|schade|sched*|schedule|schicken ?|schla*|schra*|schri*|schwe*
1 schwester|se ni|sea|see what|see you|seem|seem to|seen|seis|seitd*|seitdem|semana ?|semana santa
1 semana y|semes*|semester|semi|sense|seriamos <number>|service|sesion|set of|seul|she|shelv*|shelves
1 si c|si me|si os|si vous|side is|sie|sie ?|sie bei|sie den|sie noch|sie von|sieht|sieht man
1 signature|signed for|since about|since we|sind eine|sink|sinon il|sister in|sister s|sisters|sit in
1 site|sitti*|sitting|size|skoda|small|so that|so there|so you|sold|solic*|solicitor|somebody come
1 someone in|someone to|something in|sommes <few>|somos|son <number>|son anniversaire|sont|sortie
1 sounds|sous <number>|sous le|spat|speaks|speicher|sq|stamp*|stamped|stand*|state*|steck*|stehen
1 steht|stemp*|step|still have|stone|storm|stove|strange|strip|sturm|suis chez|suits you|sun|superbe
1 suppl*|support|sur <number>|sur le|sur mon|sur votre|surge*|surgery|survey on|surveyors|suspension
1 sweep|switc*|switched|table|tableau|take the|tant|tant que|tarde|tarde de|tejado|tel|tela|telef*
1 tell|tempe*|tenem*|tenemos|tests|texte|th|th can|that day|that one|that you|thats|the <coin>
1 the <number>|the agent|the battery|the best|the caravan|the card|the chap|the cheapest|the children
1 the chimney|the day|the dog|the drawings|the earliest|the fee|the form|the fox|the free|the gas
1 the gate|the half|the hall|the inside|the joint|the letter|the neighbours|the nhs|the one|the only
1 the photographer|the place|the receipts|the recital|the report|the roof|the room|the week|then
1 there and|there anything|there has|theres a|they are|they were|this|this letter|thurs ?|till the
1 time i|time she|tipo|tisch|to <month>|to answer|to begin|to give|to her|to put|to reach|to use|toca
1 tocht*|tochter|toda la|todos los|told me|tor|torto*|tortoise|touch|touch*|tour|tours|toute
1 toute facon|toutes|town|trabajamos|trabajan|trabajar|trainer|tranq*|transfiero|traum*|treated|tree
1 trente|trepp*|treppenhaus|tribu*|trock*|trocken|trouv*|tu peux|ubera*|ultima|um die|un buffet
1 un carton|un entretien|un escalier|un groupe|un saludo|uncle s|und der|under our|une dizaine
1 universidad|universidad de|uno de|uns|unser|unserer|until <month>|up <weekday>|up ?|up my|urlaub|us
1 us <number>|us for|us in|us over|used you|usine|usual*|usually|vater|vecino|velos|velos de|vende
1 venis a|verbi*|veror*|via|vieux|vino|visita|visite|visitor|visto|vitra*|vitrage|vitri*|vitrine
1 vive en|vivim*|vivimos|vivimos en|voisi*|voisine|voit|volver|volver a|vom <number>|vor weihnachten
1 vorhanden|vosot*|vosotros|votre tarif|voudrais|voulez vous|vous <weekday>|vous envoyer|vous nous
1 vous on|wall|wall at|wand|want you|wanted|wants|wants the|was here|was told|was wurde|water since
1 way and|we have|we may|we move|we moved|we own|we pay|week|week end|week so|week we|weekd*|weeke*
1 weiss|weiss nicht|weit|weiter|wenn es|what do|what it|what s|whatever you|when the|where|which i
1 who could|who do|wie|wien|wife|wife and|wife has|will|will go|will leave|will not|will pay|will take
1 willi*|windo*|windows|winters|wird am|with her|with your|woche|work|work at|work on|would go
1 would just|would that|wurden sie|y el|y hasta|y que|y quedo|y quisieramos|ya|ya lo|ya se|year what
1 yes or|yeste*|yesterday|yew|you <weekday>|you ?|you a|you able|you available|you have|you in
1 you need|you so|you take|you were|your office|your page|your visit|yrs|zahle|zeit|ziegel|zu <number>
1 zu hause|zugang|zum <number>|zum jahreswechsel|zwanz*|zwanzig|zweim*|zweimal
-1 ! i|! my|! your|: a|: http|: su|: the|: une|: we|: webmail|<asks for a fee that nobody owes>
-1 <budget>|<carries a link>|<coin> <number>|<coin> de|<coin> en|<coin> por|<compares prices>|<few> at
-1 <few> bien|<few> enfants|<few> have|<few> jahren|<few> meses|<few> minute|<few> minuten|<few> pas
-1 <few> pisos|<few> prices|<few> rues|<few> weeks|<few> year|<has the wording of a known fraud>
-1 <has the words of an application>|<is about an invoice or a payment>|<is an offer in bulk>
-1 <is other>|<month> del|<month> en|<month> for|<month> have|<month> in|<month> it|<month> je
-1 <month> l|<month> meeting|<month> nos|<month> or|<month> our|<month> with|<month> you
-1 <names prices of its own>|<names something that went wrong>|<number> :|<number> a|<number> ab
-1 <number> and|<number> ans|<number> avis|<number> before|<number> but|<number> by|<number> d
-1 <number> i|<number> if|<number> im|<number> jahren|<number> just|<number> leuten|<number> litres
-1 <number> m|<number> metres|<number> million|<number> my|<number> on|<number> page|<number> people
-1 <number> pieces|<number> places|<number> que|<number> se|<number> since|<number> till|<number> to
-1 <number> und|<number> vielleicht|<number> vor|<number> wide|<number> words|<number> you
-1 <promises more customers>|<spam 3>|<speaks for an organisation>|<speaks of work you have done>
-1 <speaks of your business as a market>|<support 0.5>|<support 3>|<tells how to stop further mailings>
-1 <trade 0>|<wants 1>|<wants 2>|<weekday> !|<weekday> ?|<weekday> au|<weekday> in|<weekday> it
-1 <weekday> prochain|<weekday> s|<weekday> si|<weekday> suit|<weekday> to|<weekday> would
-1 <wishes call>|<wishes price>|<wishes visit>|<within 21>|<within 60>|<within far>|<words 20>|? ?
-1 ? about|? best|? et|? if|? il|? je|? le|? lg|? o|? ou|? vielleicht|? we|^ bei uns|^ bonjour !
-1 ^ bonjour docteur|^ bonjour je|^ bonjour le|^ buenas noches|^ c est|^ can i|^ compramos
-1 ^ congratulations|^ congratulations !|^ coucou|^ fao|^ following|^ good evening|^ guten|^ guten tag
-1 ^ haben|^ hallo liebes|^ hello dear|^ hi there|^ hiya|^ hola soy|^ i|^ it|^ it s|^ j ai
-1 ^ just curious|^ kitchen|^ liebe frau|^ no|^ ok so|^ on|^ os|^ our son|^ please|^ quick one|^ re
-1 ^ sehr|^ somos|^ tenemos|^ thanks|^ the|^ the boiler|^ vous|^ we|^ we had|^ we have|^ we need
-1 ^ wir brauchen|^ your mailbox|a|a bathroom|a birthday|a brochure|a call|a ce|a coffee|a contact
-1 a date|a estar|a flat|a gap|a grant|a kitchen|a laisse|a long|a man|a new|a offert|a page|a pair
-1 a partner|a piece|a price|a quick|a quote|a sheet|a short|a small|a spreadsheet|a vingt|a vous
-1 a year|ab <month>|abends|aber meine|aber nicht|aber noch|able|about <number>|about an|about building
-1 about how|about your|absolutely|abuel*|abuela que|accept credit|acceso|accountant|accounts|acompte
-1 across your|act|acuer*|acuerdo|adjoi*|adjun*|adresse|advise your|affic*|afficher|after|again and
-1 agran*|agreement|ai|ai ete|ai passe|ai toujours|ai trouve|ai une|ai vu|aid|aide|aime|aimerais qu
-1 al final|alan|algun|alica*|all in|all on|alla|alle|alone|alors je|alqui*|alrea*|already|also do
-1 alter|am|am <weekday>|am free|am giving|am in|am mr|am number|am told|am wochenende|ambas*|amiga
-1 amigo|among|amount|an actual|an hour|an oven|and <number>|and a|and again|and doing|and had|and have
-1 and in|and left|and maybe|and needs|and not|and now|and our|and that|and whether|and with|and would
-1 anima*|anne|annee|anniv*|ano|anos de|ans je|answer|antes|antes de|anything until|anyway|applied
-1 appointed|appro*|approx|approx <number>|apunt*|archi*|are <few>|are ever|are going|are number
-1 are thinking|arrange|arrive a|arrived|arrives|arriving|article on|as far|as such|as the|as to
-1 ascenseur|ask me|ask what|asking for|asking me|at all|at the|at your|au sujet|aucune|audit|auf
-1 auf dem|auf der|auf ein|auf ihrer|augen|aunt s|aus den|ausbau|autopilot|auxil*|avait|avant <month>
-1 avant <weekday>|avant l|avant minuit|avenue|avoid|ayer y|ayunt*|ayuntamiento|azule*|azulejos
-1 b <number>|baby|baby grand|back from|back please|back she|back to|back with|bag|baign*|baignoire
-1 bajo|baker*|bakeries|balance|balli*|band|bar|barn|bas|basta*|bath and|bathroom has|bauer|be grateful
-1 be open|be somewhere|beautiful|becau*|because|because he|because of|bed semi|bedrooms|been in
-1 been to|before he|before we|begle*|behan*|bei ihnen|bei uns|bekommen|bekommt|belle|below the|benot*
-1 best price|besta*|besti*|betri*|betriebe|better for|bien|bien etre|bill|bill ?|bills|bis|biscu*|bj
-1 bj <number>|bless|bloque|bodas y|bon pour|bonjour !|bonjour docteur|bonjour je|bonjour le|boot
-1 bouch*|bound*|boundary|boute*|boxes|boxes of|brass*|breast|brief|briga*|bring her|bring it|bring you
-1 bringt|brist*|bristol|brochure ?|brother|brown|build|burgos|buro|bus|buscan|business has|businesses
-1 but my|but the|buyer s|by ?|by a|by card|by this|c|ca|ca not|ca se|ca vaut|cabane|cabinet|cachet
-1 caisse|calle|cambiar el|came on|campana|can you|canal|cancelled|card and|carpenter|carrelage|carry
-1 cartes|caste*|castle|categ*|category|cater*|catering|cause|cayo|cela|celle|cello|certa*
-1 certificado de|certificat|certificates|certified|chair|chance|changes|chapel|charm*|chat|cheap*
-1 cheapest|cheers|chien|child*|children|choose|choses|chris*|ci|city|claro|class|class*|click
-1 client account|clio|closi*|closing|coats|cobrais|coffr*|cold|coleg*|colegio|colla*|collecting|colour
-1 combien ?|combien de|come ?|come back|come on|come with|comes out|comida|comma*|como trabajais
-1 companies|company|company and|compe*|compo*|compte|compton|con eso|concert|concr*|concrete|conductor
-1 confirmer|confo*|conformite|congratulations|congratulations !|connaissance|conne*|conoc*|conocer
-1 conseille|conservation|conservatory|consider|considered|container|contractors|coord*|copies|cork
-1 corner|corre*|corri*|corta*|cost per|cost these|cost to|costs|coucou|could be|could you|coule
-1 counsel|courriels|cours*|courses|cousi*|couve*|creat*|credit card|creus*|creuser|crown|cuanto|cultu*
-1 culture|curiosite|curious what|cv|cylin*|da was|dame|dans <few>|das auch|das noch|datos|day <number>
-1 day when|day would|days ?|days in|de baja|de la|de le|de m|de mes|de plus|dear i|decent|decided
-1 decir|decis*|decision|decor*|dejar*|del|del hospital|delan*|delante|delig*|delighted|dem gedanken
-1 demenage a|demi|den ganzen|denen|denn so|depar*|depuis <month>|der estrich|des|desca*|design|desk
-1 despi*|desso*|dessous|desti*|detec*|dialy*|dias|dice que|dicen|dicen que|dicho que|did|did you
-1 dijisteis|dinos*|directly|disco*|discussed|displ*|display|dissertation|dit oui|divor*|divorce|do
-1 do ?|do any|do anything|do follow|do not|do this|do your|docte*|docteur|document|documento|does it
-1 does not|does the|does your|doing the|done|done in|door|door ?|dort|doubl*|down ?|draft|drawi*
-1 dream*|dreaming|drip|droit|du bien|du voisin|durch*|e mail|early|echange|echantillon|ecris|eh|ein
-1 einba*|einen betrieb|einen platz|einer|einfa*|eins|einze*|either|el ano|el coche|el documento
-1 el jardin|el mismo|el puente|el telefono|ella|elle etait|elm|email|empfa*|en echange|en el|en madrid
-1 en plus|en zapopan|encanta|encen*|end|ending|energie|enfants|engineer|engineers|enkel|entre|entregan
-1 entrevista|entwi*|envel*|equipo de|er|er <month>|erfah*|erfahrung|erhal*|erhalten|erst|es <few>
-1 es gern|es que|escribe|ese|esposo y|essen|est|est <number>|est arrivee|est bien|est combien|est plus
-1 est un|estam*|estamos|estan|estar|estim*|estrich|et de|et il|et je|et mon|et un|et une|euch der
-1 event|ever do|everything on|eviter|eviter la|exactement|example pay|exchange|expire|extension|facing
-1 facto*|factory|fahren|fais|falta|falta alguien|families|famille|fao|far as|farmer|feb|fecha|feier
-1 femme dort|fenet*|fenetre|fenst*|field|fiesta|fifte*|fifteen|figur*|figura|files|filing|fils|fils a
-1 fin|final year|finanzamt|finch|finished my|firmamos|fish|fitter|fitti*|fitting|floor in|folge*|folk
-1 follow link|following our|fonct*|fond|food|for it|for that|forfa*|form|forwa*|forward|fract*|fragen
-1 freeholder|french|freun*|fria|frien*|frist|froid|from|from <coin>|from <month>|from my|from our
-1 fruhe*|fruhestens|fundi*|funding|fur|furniture|g|gap|gar|gar nicht|garde|geben|gedan*|gedanken
-1 geduld|geehrte frau|gefallen|gegeb*|gehe|geht das|gekau*|gekauft|gemei*|gerade|gespr*|geste*|gestern
-1 get <number>|get in|get up|gets|gewor*|geworden|gibt|gibt es|girl|giving out|glori*|glorious|go off
-1 go on|go to|god|god bless|going rate|gold|gone into|good as|good evening|got <number>|gran|grand
-1 grand to|grandmother|grant|grate*|grateful|grateful for|grave|gross|gross*|ground is|group of|growi*
-1 growing|guita*|guten|guten abend|guten tag|h <number>|haben|haben jetzt|habit*|hacer un|had a|hall s
-1 hallo liebes|hands on|happen to|happens now|happi*|happy to|harro*|has <few>|has just|has moved
-1 has never|has not|hast|hast du|hasta|hat sich|hatte ich|hatten gern|hatten wir|hattet|hausv*
-1 hausverwaltung|have an|have asked|have been|have given|have gone|have lived|have my|have never
-1 have put|have taken|have to|having|hay|hay que|he|he does|he is|he visto|he wants|head ?|hearing
-1 hecho|hein|heira*|heiraten|heizu*|heizung|hello dear|help us|her in|her round|here :|herst*|heure*
-1 hi my|hi there|hilfe|hill|him in|himse*|himself|hiver|hiya|hocha*|hochachtungsvoll|hola soy|holid*
-1 holiday|homeowners|homeowners in|hones*|hoping to|horen|house|housi*|housing|how do|how does|how it
-1 how much|hund|husba*|husband|husband s|hygie*|i|i a|i found|i had|i have|i help|i own|i put|i rang
-1 i represent|i retire|i said|i suppose|i wish|ich brauche|ich den|ich euch|ich komme|ich s|ihm|ihnen
-1 ihnen im|ihnen zu|ihr eigentlich|ihr postfach|il fait|il le|il manque|il me|il s|il se|im <number>
-1 im neuen|imagine|in einer|in last|in my|in next|in ottensen|in person|in so|in till|incoming|indic*
-1 indicate|instant|instrument|insulated|insurer|interpreter|invoice|iphone|iron|is <few>|is ?|is an
-1 is better|is booked|is for|is giving|is good|is here|is no|is only|is still|is water|ist der
-1 ist jetzt|ist von|it|it <number>|it back|it but|it can|it does|it done|it ever|it gone|it may
-1 it might|it really|it right|it since|it the|it true|it up|it will|its the|j avais|je le|je passe
-1 je peux|jemanden der|jetzt schon|jour je|journ*|journee|juris*|jurisdiction|jusqu a|just curious
-1 just dreaming|just had|just nosy|just want|kann das|kasse|katze|keepi*|keeping|keine|kept|kids
-1 kids <number>|kids and|kids are|kilos|kindern|kindly let|kindly reply|kindly send|kitch*|kitchen
-1 kleine|knee|knocked|know before|know is|know whether|know who|komm|konnte|konze*|kosten|kurze frage
-1 l|l a|l ai|l air|l instant|la baignoire|la cena|la cocina|la fiesta|la finca|la je|la machine
-1 la matricula|la moitie|la presente|la primera|la segunda|la una|la zona|lado|laiss*|las|las llaves
-1 last year|late husband|lauft|lauft auf|launch|lawyer|le|le <number>|le code|le faut|le jour
-1 le montant|le plan|le sol|le terrain|leaki*|leaking|lean|lease|leeds|leg|let us|letters|letzt*
-1 letzten|leurs|leuten|liegt|lien|lift|like <few>|like yours|lined|lined up|link and|link to|list for
-1 lista de|listing in|litres|lived|living|livra*|livrer|livrer a|livrez|llegar|lo puedo|login it|lol
-1 long does|look after|looked|los ninos|losing|lot|lounge|love|lover|lover of|low|lucia|luck|luego
-1 luft|m|m <number>|m en|m wide|ma carte|ma grand|ma mere|machi*|madera|madrid|maest*|magaz*|magazine
-1 mailbox storage|main|maint*|mais j|mais mon|maison|man da|manager|manda*|mande*|mando|maque*
-1 maquette|marat*|march*|marido|marked|market|marry|marry on|marsh|match|matin j|matter|may <number>
-1 maybe <few>|me a|me dijisteis|me i|me know|me the|me to|meant to|measurements|media|media hora|meets
-1 mehr zu|mein mann|mein sohn|meine mutter|mejor|meme|menos|menschen|mes parents|metres|metres and
-1 mi marido|mi suegra|micro|micro*|might do|might i|might just|million|minutes ?|mir|mir bitte|misma
-1 mitte|mobile|mocht*|mochten|modele|moins cher|mois je|moitie|money put|monsi*|monsieur|monta*
-1 montant|monte*|monteur|month ?|month on|moody|more|mortg*|mortgage|mot|mother is|moved|moved in
-1 moving to|mrs|muestra|mur|must|mutter|muy bien|my|my cousin|my father|my gran|my late|my mum
-1 my parents|my private|my sister|myself|n|n ai|n ose|nach|nach den|nachb*|nachrichten|name|named
-1 natio*|ne sais|nearly|neben*|need a|need and|need you|needs|negat*|nehmt|nehmt ihr|neige|neighbours
-1 nephew|neu|neuen|neues|nevera|next <month>|next summer|ni idea|nineteen|ningu*|ninguna|no cost
-1 no hurry|no idea|no money|no obligation|noch auf|noch in|nombre|nomin*|normal|north|nos|nos ha
-1 nosotros|nosy|not actually|not get|not know|not one|not own|not really|not suppose|not sure|notai*
-1 notaire|nothing is|noticed a|noticed you|nous a|nous avons|nous ne|nouvelle|nouvelles|nouvelles de
-1 nov <number>|now i|nowad*|nowadays|nowadays ?|number|numero|nur mal|nur noch|o <few>|o clock|o de
-1 o en|oblig*|obligation|obras|obten*|of <number>|of google|of having|of next|of thing|of this
-1 of which|of years|off at|offen|offer accepted|offering|office and|offre|ok so|old|on|on ?
-1 on autopilot|on every|on facebook|on fait|on garde|on it|on page|on request|on them|one|one bedroom
-1 one for|one i|one of|one thing|ones|online|only <coin>|ont|opini*|opinions|opt|opt out|or return
-1 or should|or the|or whether|orden|ordnu*|origi*|oro|os lo|ose pas|otherwise i|otro|otros|otten*
-1 ottensen|ou <month>|ou je|our|our <number>|our kitchen|our new|our son|our wedding|ourse*|ourselves
-1 out before|out for|out of|out or|out to|ouvre|over there|overn*|overnight|pa|packa*|package|paddo*
-1 paddock|paid|pain|pair of|papers|par|par jour|para la|para los|parade|parc|paren*|parfa*|parfait
-1 parish|part ?|parta*|partenaires|party wall|pas <number>|pas le|pas trop|pasa|passe|passer a|passive
-1 patie*|patients|patio|patri*|patron|pavem*|pavement|paysl*|pedir|pensez|pensi*|per month|per square
-1 pere|perfe*|permis|pero me|personne ne|pesa|peur|peut on|peut venir|peux|pflan*|pflanzen|phone this
-1 physio|pic|picture|piece|pies|pink|pisos|place in|plafond|plain|plaisir|plan|planc*|planned|plaster
-1 plati*|pleas*|please do|please find|please just|please let|please reply|please send|pleased|plomb*
-1 plombier|plumb*|plus <few>|plus de|plus la|plutot un|poder|points|por|por ahi|por el|por la|por las
-1 porta*|portal|portf*|portfolio|pose|possibly|postf*|postfach|posts|pour|pour eviter|pour la|pour une
-1 pour vous|pourriez|pourriez vous|pouvez m|practice|prefe*|prefere|preference|preis*|premiere
-1 premises|pret|prevue|price ?|price and|price is|price of|pris en|privat|private|probe|probe*|proce*
-1 profe*|professional|profile|progr*|proper|propo*|propr*|propre|prove*|public|puede|puede ir|puente
-1 purchase|put it|put the|quand elle|quand il|quand on|quant*|quantity|que c|que ca|que hora|que la
-1 que lo|que tal|que tu|que usted|quedamos|quedan|quedo|quelque|quelque chose|queremos que|quest*
-1 questions|qui s|quick one|quiere|quisiera|quite|quitte|quoted|rail|rain|raise|rang|range|rate and
-1 raum|raus|reade*|readers|realised|recar*|recei*|recent|rechts|recib*|recto*|rectory|ref <number>
-1 references|refus*|regar*|registrar|registration|reich*|rein|release|reloc*|relocating|remain in
-1 remet*|removal|renov*|rent|repla*|replace|replaced|reply stop|reply within|repondez|report|represent
-1 requi*|reser*|reservation|resso*|rest|retro*|rev|ridge|rien d|right now|risk|roofi*|roofing|rouge
-1 rough*|roughly|roughly how|roughly per|roule|round|round on|rues|run a|rund|s and|s been|s booked
-1 s coming|s done|s great|s here|s name|s no|s right|s up|s yamaha|sagen sie|said|sale|sale or|salon
-1 salud*|saludos|same spot|saw you|says <few>|says <number>|scheme|schen*|schicken|schreiben|scooter
-1 scrat*|scratch|screen|se lo|se passe|seat|seche|second hand|secti*|secure|sede|see|segun*|segunda
-1 seit dem|seite|sejour|semai*|semaine du|semana que|semi in|senal|send|send over|send us|senden sie
-1 sends|sensi*|sensible|sepa|ser|sera|serait bien|servi*|sessi*|set us|settle the|several of|shall i
-1 share|shared|shared drive|she can|she has|she says|shenz*|shenzhen|shifts|shipping|shop|should have
-1 should like|showed|si algun|si le|si tout|sich|sich nicht|side of|sie ihre|sie mir|signa*|sillon
-1 silver|simpl*|simple|simple curiosite|since <number>|since <weekday>|sind <number>|sinon|sir madam
-1 sir we|sister|sit|site and|slate|so <few>|so <number>|so ?|social|soire*|soirees|soit|some of|someb*
-1 somebody|somebody on|someo*|someone|someone s|something for|sommer|sommer bei|somos un|somos una|son
-1 sonne|sophie|sort it|sorted|sous la|sowas uberhaupt|sponsor|spric*|spricht|sprin*|sq ft|square
-1 square metre|stade|standing|statement|stay put|steht der|still|stock*|stoff|story|stude*|students
-1 studio|studios|study|stuff ?|stunde|stunden|su paquete|subject to|suegra|suit|suit for|suppliers
-1 suppo*|suppose|sur l|surpl*|surplus|survey|sus|sus datos|suspended|swapped|sweet|switch|tablets
-1 tag herr|take ?|talki*|talking|tause*|te|teacher|team ich|team of|team we|telefono|telep*|telephone
-1 tenants|tengo|tengo un|th it|th of|th only|th to|than|thanks for|that do|that has|the|the <few>
-1 the balance|the bill|the blue|the boiler|the buyer|the corner|the crown|the design|the display
-1 the end|the farmer|the flat|the freeholder|the going|the hedge|the in|the insurance|the insurer
-1 the insurers|the kitchen|the month|the movers|the north|the ones|the order|the pavement|the piano
-1 the residents|the run|the secure|the shared|the shed|the shop|the showroom|the sort|the spring
-1 the village|the weather|the weekend|the work|the works|the youngest|then i|then we|there is
-1 there something|there we|they want|thing and|think the|thinks the|third of|thirty|this address
-1 this morning|this time|those or|thought that|tiene que|tiles|till <month>|time|time after|time and
-1 time you|to ?|to accept|to and|to avoid|to call|to collect|to explain|to find|to fit|to get|to hear
-1 to hold|to keep|to leave|to let|to match|to me|to pay|to place|to rent|to see|to sell|to understand
-1 to us|to whom|to write|todav*|todavia|today ?|todo|together a|took|tot|tourne|tous les|tpo|trabajais
-1 tradi*|trading|traff*|traigo|trait*|tranc*|traumen|trip|true|trust*|tue|turni*|turno|turns|twice
-1 twice a|twins|u|u do|uber die|uberg*|uberl*|ubern*|um|um und|un premier|un velo|una comida|una de
-1 una entrevista|und haben|und hat|und zwar|underneath|une|une autre|une heure|une idee|une maquette
-1 une question|une semaine|ungefahr ?|unive*|uno|unos|uns in|unsere|unsere hochzeit|unserem|unter der
-1 unver*|unverbindlich|up and|up at|up by|up in|up the|up there|up to|urgent|us <few>|us an|us are
-1 us know|us the|usted me|usted*|ustedes|valid*|valuation|value|vehic*|vehicle|velo cargo|velos pour
-1 vendria|venir a|venis|venta*|ver|verde|verfu*|verme*|vermu*|vermutlich|vertr*|vertrag|vertrag ?
-1 verwe*|vet|victo*|victorian|video*|vielleicht mal|ville*|villeurbanne|visib*|visitas|vitor*|vitoria
-1 vive|voir|voisin a|von der|von einem|von euch|von ihnen|vor ort|voudr*|vous|vous arrange|vous ecrire
-1 vous etes|vous faites|voy|vrai|vuestra|vuestro|vuestro comedor|waiting your|wall for|walls|wann darf
-1 wann ist|want it|want somebody|war|warm|was just|was looking|was the|washing machine|we act|we could
-1 we ever|we got|we know|we need|we see|we shall|weath*|weather|webma*|webmail|weddi*|wedding
-1 wedding at|week to|weeks ago|wegen der|weihnachten|weil ich|welche|well|wenn die|went|were lovely
-1 were to|werkstatt|what time|what would|whatsoever|wheels|when|when we|when you|where to|which one
-1 which we|while we|who has|who is|who s|whole|will have|will we|wing|wir <few>|wir brauchten|wir es
-1 wir heiraten|wir machen|wir sind|wir wollen|wir ziehen|wirkl*|wirklich|wissen|with a|with his
-1 with my|with no|with one|with our|with this|with you|wochenende|wohne|wohnen|woking|wollt
-1 wondering what|worden|words|worth it|would both|would come|would ever|would it|would rather
-1 would sooner|write|write to|writi*|writing|wurd|wurde ich|xx|y|y <number>|y aura|y es|y la|y lo|y mi
-1 y nos|y quiero|y se|y si|ya esta|yamaha baby|year ?|year of|year or|year the|years do|years in
-1 years with|yes for|yo no|york|you charge|you could|you go|you kindly|you like|you may|you might
-1 you must|you only|you to|you took|you usually|you very|your domain|your jurisdiction|your listing
-1 your name|your region|your trophy|your way|zahlen|zahlt|zeugn*|zoom|zum|zusammen|zusch*|zusti*|zwar
-2 ! do|! our|: bit|: el|: it|: la|: mit|: un|: your|<asks where something stands>|<coin> a|<coin> ht
-2 <coin> per|<cool 0.5>|<cool 2>|<few> and|<few> anos|<few> cats|<few> de|<few> feet|<few> hundred
-2 <few> meter|<few> metres|<few> no|<few> oder|<few> panels|<few> questions|<few> wochen
-2 <has a small matter with what was done>|<has the wording of an offer in bulk>
-2 <has the wording of bulk mail>|<is a job application>|<is about something unfinished>
-2 <is about work under way or finished>|<is about working together>|<is not sure>
-2 <is unsure whether you do this>|<later>|<meets a rule>|<month> <month>|<month> but|<month> donc
-2 <month> ein|<month> j|<month> mais|<month> quand|<month> se|<month> she|<month> si|<month> statement
-2 <month> the|<month> to|<month> un|<month> vous|<number> !|<number> alors|<number> anos|<number> auf
-2 <number> cm|<number> dias|<number> etoiles|<number> feet|<number> for|<number> hour|<number> ist
-2 <number> kommen|<number> l|<number> last|<number> lo|<number> merci|<number> millones
-2 <number> minutes|<number> minutos|<number> nd|<number> never|<number> per|<number> pero
-2 <number> personen|<number> plus|<number> real|<number> s|<number> sqm|<number> st|<number> star
-2 <number> the|<number> vous|<number> w|<number> will|<number> with|<number> would|<number> zu
-2 <other 0.5>|<other 1>|<other 2>|<other 3>|<spam 0.5>|<spam 1>|<spam 2>
-2 <speaks of something that exists between you>|<speaks of your customers>|<support 1>|<support 2>
-2 <waits for something>|<weekday> <month>|<weekday> en|<weekday> y|<words 35>|? am|? and|? cheers
-2 ? die|? herzlich|? kosten|? merci|? nur|? ours|? she|? son|? thanks|? warmly|? what|? wir|^ <few>
-2 ^ been thinking|^ betreff|^ betreff :|^ bjr|^ bonjour mon|^ bonjour monsieur|^ bonsoir je|^ buen
-2 ^ buen dia|^ buenas tardes|^ buenos|^ buenos dias|^ c|^ can|^ che|^ cher|^ contact|^ could you|^ das
-2 ^ depuis votre|^ desde|^ die|^ every|^ final notice|^ good|^ good day|^ gruss gott|^ hallo herr
-2 ^ hat|^ hey|^ hola somos|^ huhu|^ i got|^ i live|^ i look|^ i teach|^ i was|^ il|^ im <month>|^ ist
-2 ^ j|^ je vous|^ looking for|^ ma|^ maitre|^ mein mann|^ mi hija|^ moin|^ mon|^ morning
-2 ^ my boyfriend|^ my daughter|^ namaste|^ not sure|^ nous|^ nous sommes|^ nuestra|^ on n|^ on reve
-2 ^ planning|^ que|^ roughly|^ sale|^ sehr geehrte|^ si|^ tengo <number>|^ tengo una|^ vamos|^ vamos a
-2 ^ votre colis|^ vous etes|^ we can|^ we might|^ what would|^ wie|^ wir heiraten|^ you have|a balcony
-2 a bit|a casa|a cat|a chaque|a check|a chimney|a copy|a cote|a couple|a course|a credit|a day
-2 a different|a divorce|a droite|a ete|a field|a fin|a firm|a full|a great|a grenoble|a guest|a ladder
-2 a las|a lawyer|a lieu|a lo|a m|a mobile|a mon|a nice|a nombre|a nuisance|a parle|a piano|a quiet
-2 a rien|a rough|a smaller|a su|a tenu|a thing|a third|a time|a tiny|a tout|a wedding|a white|ab und
-2 abend wir|abgeh*|able to|aboga*|abogado|about forty|about it|about the|about to|abuelos|acaba
-2 accepted|accompagnee|account|acepta|acomp*|acre|act for|adjoining|admit*|adopt*|adres*|advan*
-2 advance|advise|advised that|affai*|after new|afterwards|again in|agent says|agm|agradeceria|ahori*
-2 ahorita|ai besoin|ai lu|aille*|ailleurs|aimerait|air|aktue*|alarm|album|alcan*|algui*|alguien
-2 all <number>|all right|aller*|allerdings|alquiler|also a|also is|alten|alter*|altes|aluminio
-2 am asking|am at|am getting|am interested|am putting|amazi*|amazing|an|an acre|an argument|an den
-2 an einem|an old|an prochain|analy*|anbei|and are|and could|and does|and half|and he|and i|and just
-2 and noticed|and one|and put|and send|and some|and take|and were|and wondered|and your|andere
-2 anfang <month>|anfra*|anfragen|angeg*|annee prochaine|annon*|anodes|anos|anos en|anseh*|ansehen
-2 answers|antic*|anticipo|antwort|any of|anybo*|anybody|anything ?|anything at|anything i|anywhere to
-2 apell*|apellido|appelle|appli*|application|appointment is|appreciate|apren*|apunto|architect|are
-2 are planning|are still|are the|are we|argument|around|around <month>|article|article about|articulo
-2 artis*|artisans|as an|as well|asi|ask you|asked|asking <few>|assessment|assistant|at ?|at christmas
-2 at easter|at number|at once|at some|at what|attention|attic|auch fur|auch noch|auf ?|auf ihre
-2 auf seite|aufge*|aufgefallen|aufgefallen dass|aun no|aura <number>|aurez|ausge*|autant|autop*
-2 autour de|autumn <number>|aval|avant la|avant les|avant noel|avant que|avec un|aviez|avis|ay|back ?
-2 back of|bad|baja|balan*|ballpark ?|bands|base|bathroom on|batte*|batterie|bauen|baust*|baut|be able
-2 be advised|be finished|be for|be good|be interested|be looking|be on|be possible|be this|beaut*|beds
-2 been|been <few>|been nominated|been there|been thinking|before <month>|before it|begleitet
-2 bei <number>|beiden|beim|bekom*|belie*|benev*|bereits|berth|besoin|bestatigung|beste*|beton|beton*
-2 betreff|betreff :|better|better than|betwe*|between|between <number>|between us|bevor ich|bewer*
-2 bien ?|bien a|bien con|bien sur|bieten|bieten sie|bilde*|bildern|bin bei|bin noch|bis zum|bit
-2 bit example|bitte nur|bitten um|bjr|black|boats|boiler|bonjour madame|bonjour mon|bonjour monsieur
-2 bonjour on|bonne|bonsoir je|boss|bother|bought a|bought it|boyfr*|boyfriend|brand|brauc*|brauche ich
-2 brauchte|brauchten|braun|bride|brother and|bruder|budget is|buen dia|buenas noches|buenos dias
-2 builder|business|busy|but a|but if|but not|but one|but you|by email|by then|c etait|ca ne|cada|cake
-2 calen*|call me|calls|camar*|cambi*|cambiamos|cambiar la|came back|came off|came to|can put
-2 can someone|canada|cant|cards|care of|carpet|carri*|carry on|cartons|cas|catalog|catalogue|cats
-2 ce qu|ce que|ce serait|celeb*|cellar|celle de|cerrado|cerrar|certi*|certificate|certificate from
-2 cet age|chairs|chamb*|chambre|chang*|changed|chape*|chaque annee|charg*|charge to|charger|chari*
-2 charity|chat ?|chats|chauf*|che|cheap|cheaper|chef|cherche|cheva*|chica|chois*|chose|chose ?|chosen
-2 christmas we|clean*|cleaned|client|clocks|club|coach|coast|code|coeli*|coeliac|coin|colab*|college
-2 combi*|combien|come down|come off|comed*|comedor|comer|comercial|comes|coming|commande|comme ca
-2 commence a|comment|company in|completa|completion is|compramos una|comprendre|compt*|comunion
-2 comunion de|con <few>|con las|conce*|concu*|condi*|conduite accompagnee|cone|confi*|confidence
-2 confirme|congr*|conna*|consi*|consu*|contact|contact form|content|contents|conti*|controle|copin*
-2 copropriete|copy|copy of|cordialement|cosec*|cost for|cost roughly|could|could somebody|could the
-2 could your|couns*|count|couple|couple of|couri*|courr*|cousin|cover|cover*|credito|crois|cross
-2 cuando se|cuesta una|cumpl*|cumple|cup|curiosidad|curious|d avoir|d identite|da sind|dabei|danach
-2 dankbar|dans|dans ce|dans la|dans le|dans notre|dared|darf ich|darf man|das uberhaupt|das was|dass
-2 dauert|davon|day and|day for|day sir|day this|days|de cuando|de empresas|de fin|de gestion|de los
-2 de media|de mi|de personnes|de prix|de que|de un|de vos|de votre|deadline is|deaf|deal with|dear
-2 debut|debut <month>|decide|decided to|decides|decidir|deeds|defin*|deiner|dejarlo|del edificio
-2 del piso|delai|delivered to|dem|denken|denn bei|departamento de|deposits|dept|depuis
-2 depuis <weekday>|depuis l|depuis votre|der|der woche|dernier|derniere|des pieces|desce*
-2 desde <number>|desde el|di|dia ?|dicho|did not|die|die galerie|die ich|die kinder|diese woche|dieses
-2 dir|direkt|discount|discretion|disons|disponible|distr*|dit qu|dm|do if|do the|do those|do ye|docto*
-2 doctora|does that|doing|doing my|dois|domain|domic*|don|door on|doors down|dormi|dormi*|dorot*
-2 dorothy|dossi*|dossier|douche|dr|dragg*|dragging|drama|dreim*|dreimal|drone|dry|du quartier
-2 du village|due|each|echel*|echelle|eclai*|eclairer|ecrire|eight*|eine freundin|einla*|einmal|einsc*
-2 eintrag|einwe*|el de|el medico|el pedido|el primer|el registro|electric car|electrique|eleven years
-2 eleves|eltern|email ?|empie*|emplo*|en|en a|en getafe|en parle|en su|encantada|encima|enclo*
-2 enclosed|end of|ende <month>|energy|enfan*|enfin je|engin*|enough|entre <month>|entry|entsc*
-2 enveloppe|envie|envie de|envoie|envoie une|era|erinn*|erst im|es <number>|es geht|escal*|escribo de
-2 escrito|ese dia|eso es|esperando|essay*|essayer|est le|est possible|est prevu|esta todo|estar*
-2 estri*|estuvo|et c|et ce|et me|et pour|et que|et votre|etabl*|etablissement|ete|etes|etes vous
-2 etoil*|etoiles|etude|etudiante|etudiante en|etwas|eu|euch|europ*|even possible|even want|evening i
-2 every <weekday>|every year|evide*|ex husband|exactly|excha*|exclu*|exclusive|existing
-2 experience with|expir*|explique|extra|facade|factura|faire une|faites ce|fall|fam|famil*|familles
-2 family|fanci*|fancies|fanta*|far ahead|father|father s|faudra|faut d|featu*|feature|fees|fence
-2 ferra*|fianc*|fiche|fichier|fifty|figures|fille|film|final notice|finan*|find|find out|finden
-2 firm in|first|first <few>|first fortnight|first page|fleur*|flowers|follo*|follow|for|for <coin>
-2 for <few>|for ?|for an|for catalog|for eleven|for her|for me|for sale|for the|forde*|forget|formules
-2 fortn*|fortnight|forward the|foto|found you|frais|frank*|frau|freeh*|freuen|freundin|fridge|friend
-2 from the|frome|fruhj*|fruhjahr|fruhl*|full name|fur <few>|fur meine|fur meinen|furni*|furth*|further
-2 galway|ganz ohne|ganzen tag|garage door|gars|gatep*|gatepost|gearb*|gearbeitet|geehr*|geehrter herr
-2 gegen*|gehe in|geht es|gemac*|gemacht|gemacht werden|genau|generation|gepru*|gern einen|gesagt
-2 gestion|get back|get my|gibt s|gift|gift card|give me|glad|glad to|gladly|glasg*|glasgow|glass*
-2 glasses|go through|goes back|goes in|goes on|going ?|golf|good day|good for|got <few>|got a|got the
-2 gouter|grade|grande y|grandfather|gratte|gratuit|gratuits|gravi*|greni*|grenier|greno*|grenoble
-2 growth|growth manager|grun|grund*|grupo de|gruss gott|guess|gustaria saber|gut|ha|haben uns|hablamos
-2 habt|hace falta|hacer una|hairl*|hairline|half an|hallo herr|halt|hand|handb*|handbook|happe*
-2 happens|has a|hasta que|hat die|hat mich|hat mir|hate|hatt|haus ?|have|have ?|have a|have got
-2 have in|have just|he s|he would|head|heads|health|hear what|heater|heati*|heating|held|helpd*
-2 helpdesk|her ?|here from|herit*|herzl*|herzlich|hesite|hesitons|hey|hier soir|him on|hip|his teeth
-2 hoch|hochzeit|hola marta|hola somos|hole|hope|hoping|horas|hospi*|hot tub|how far|how you|ht|http :
-2 huhu|humed*|humedad|hung|hurry|i ask|i come|i do|i expect|i got|i guess|i hear|i leave|i live
-2 i noticed|i paid|i reckon|i sent|i take|i teach|i think|i took|i understand|i want|i wanted|i was
-2 ich eine|ich es|ich frage|ich gehe|ich ihnen|ich sie|ich such|ici|idea es|idea of|idee de|ident*
-2 identite|if not|if you|igual|ihnen die|ihnen in|ihr|ihr konto|ihr schon|ihre arbeit|il a|il aura
-2 il faudrait|il m|im|im janner|im monat|impla*|in|in <number>|in both|in by|in feb|in kw|in place
-2 in wales|in with|in year|in your|incom*|ines|information|inher*|inherited|inox|inqui*|inspected
-2 installer|instead of|insul*|insulation|insurance|insurers|inven*|invited|invoi*|inzwi*|inzwischen
-2 irgendwann|is|is <number>|is at|is doing|is moving|is there|is this|island|ist schon|it <weekday>
-2 it across|it again|it could|it did|it do|it even|it for|it happens|it is|it must|it needs|it says
-2 it should|it there|it which|it would|italian|j aime|j ecris|jahre*|jahren|jahresbeitrag|jamais
-2 janner|je cherche|je compare|je crois|je dois|je passer|je prepare|je veux|je vous|jefe|jeje|jette
-2 job|joine*|joinery|jule|jure|just|just moved|just so|just wondering|kaffee|kann man|kapaz*|kapazitat
-2 kassel|keen|keep the|kein|kevin|keybo*|keyboard|kind of|kindly|kindly advise|kitchens|knock*|know i
-2 know someone|know that|knows|kolle*|kollegin|kostet|kowal*|kowalczyk|krank|krieg*|kriegen|kumpel
-2 kurze|kw <number>|l affiche|l annee|l autre|l eau|l ensemble|l entree|l ete|la chambre|la cuadra
-2 la del|la facade|la facture|la il|la licencia|la obra|la otra|la parcela|la proxima|la puerta|la que
-2 la question|la semaine|la taille|la temporada|la transferencia|la vallee|la vecina|ladder|ladies
-2 lads left|landlords|lange dauert|langu*|lassen und|last <weekday>|late|late <month>|late father
-2 lawye*|lawyers|le mois|le parquet|le temps|le velo|le votre|leads|leaf|leave it|leave the|led
-2 les gens|les premiers|les travaux|les yeux|let|let me|lette*|liber*|libra*|liebe|liebe frau
-2 liegt vor|light*|like an|like them|like this|likely|lime|limpieza|liqui*|listed|live|livro*|livrons
-2 llama*|llego|llevan|llevo el|lo|lo mejor|lo mismo|lo pueden|loan|local de|location|lohnt|lokal*|long
-2 longer|longues|look before|look round|looking at|looking to|loose|lorem|los <number>|los <weekday>
-2 los anos|lots|love it|ltd|luna|lunch on|m a|ma|ma fille|ma sœur|mache|machen|machen lassen|machine
-2 madam|madame|made me|mailb*|mailbox|mais il|maison de|man|manag*|manan*|mananas|mande|manej*|manejan
-2 manqu*|manuf*|mark|married in|masterarbeit|mate|matin*|may|may i|me an|me da|me ha|me han|me on
-2 me permets|me presenter|me suis|meant|measured|medico|medio|medio de|mein bruder|meine masterarbeit
-2 membe*|members|menos ?|menos de|mensa*|mensaje|mensc*|merci d|mere a|mes|messages|metre|metro
-2 mi abuela|mi empresa|mi novio|mich|mich gern|mich im|miedo*|miel|might be|might you|milea*|mileage
-2 milli*|millo*|millones|millones de|minim*|minimum|minutes on|minutos con|mir aufgefallen|mirar
-2 missing|mit einem|mitar*|modelo|moder*|moi je|moin|moins|moment la|mon|mon memoire|mon pere|mon velo
-2 monat*|monatlich|montar|monte|month|month or|months|monti*|montr*|montrer|moq|moq <number>|more than
-2 moto|move|move a|move to|movers|moyen*|moyenne|much|much as|mum|mum says|munic*|muss|mussten wir
-2 my aunt|my boyfriend|my brother|my clients|my current|my final|my head|my level|my mate|my name
-2 my nephew|myself in|n <number>|n est|n y|nachreichen|nacht*|namas*|namaste|natural|nd|ne|ne le|ne m
-2 ne pas|ne presse|near the|negoc*|negocio|neighbour s|nervo*|nervous|neue|new one|next and
-2 next autumn|next to|niamh|nicht ob|niece|night shelter|no great|no hay|no longer|no venue|no viene
-2 noch ein|nom|nombre de|nominated|norte|northern|nos entregan|nosot*|not after|not be|not come
-2 not cross|not decided|not i|not pay|not take|not this|not want|notes|notice your|nous hesitons
-2 nous livrons|nous venons|novio|now <few>|now and|now that|now what|now with|nuisa*|nuisance|number s
-2 nun|nur bis|nuria|o|ob das|ob man|occas*|occasion|odd|oder ist|of <few>|of <month>|of all
-2 of interest|of months|of my|of our|of ours|of tea|of them|of these|of what|of your|of yours|off in
-2 offen*|offer|offices|oficina|oficios|often|ok we|on <few>|on hesite|on instagram|on n|on prefere
-2 on that|on to|on verra|on voudrait|on vous|on what|once the|one ?|one at|ones ?|only <few>|only ?
-2 only in|only pay|only the|opa|opcio*|opciones|opera*|operation|optio*|options|or|or anything
-2 or madam|or not|or only|orange|order|order <number>|order is|ordin*|ordre|ordre de|original|ose
-2 other|other one|otras|ou c|ou la|oublie|oui je|our ai|our hall|our side|out in|outside <number>
-2 ouverts|ouverts le|oven|over <coin>|over a|over by|over from|over my|over the|overs*|own tools|owner
-2 owner of|packages|padre|page and|paiem*|paiement|papie*|paque*|paquete|para tu|parag*|parcela|pared
-2 parents|parle|parqu*|parquet|part|part of|parte|parte*|partn*|pas dans|pas en|pas encore|pas recu
-2 pasarme|paso|paso por|pass|passage de|passe*|passed|passee|passer vous|patas|pay and|pay for|payme*
-2 pcc|pediria|peine|penal*|pendant|pendi*|pensamos|pensando|pension|people actually|people to
-2 people who|per|per head|perdo*|perfect|perfecto|period|perme*|permets|permets de|perri*|persona
-2 personal|personnes|persons|peu|peur de|peux passer|pfarr*|phone|photo|photographers|pictures ?
-2 piece ?|pieces|pipes|piso en|place ?|places|plain pied|plais*|planner|planning to|plata
-2 platz <number>|platz fur|playi*|playing|please be|please it|please say|please see|pleased to|plusi*
-2 plusieurs|plutot|podeis|poiss*|poisson|poner*|poqui*|poquito|por si|por solo|porque|porque el|portu*
-2 posib*|posible|possible to|post and|postc*|poste|pour de|pour faire|pour ma|pour mon|pour nos
-2 pour son|pour voir|pouri*|pouring|pourq*|pourquoi|pourr*|pourrait|pouvo*|pouvoir|pract*|precio
-2 premi*|premier|premiers|premium|prend*|prendre|prepare|prepare un|prepared|preparer|press|press*
-2 pressure|prest*|prete*|prevo*|price|prices for|primera|printemps|printemps et|priva*|privado|privee
-2 priya|proba*|probably do|probate|probl*|proch*|professionnelle|promi*|proof|propio|proposed
-2 provision|proze*|prueb*|publi*|puerta|puis je|punkt*|puppy|purch*|purpo*|put by|pv|qu elle|quali*
-2 qualified|quality|quand meme|quara*|quarantaine|quarantaine de|que|que bonito|que mon|que nous
-2 que son|que tiene|que ustedes|que vous|quedo de|quelq*|quels|querriamos|questions by|qui|qui a|qui n
-2 qui ne|qui vient|quid|quinz*|quinzaine|quinzaine de|racon*|rahmen|re|readi*|reading|reali*|receive
-2 receive your|rechnet|recko*|reckon|reckons|recla*|reclame|recor*|record|recov*|ref|regio*|regle*
-2 reglement|reglez|regul*|rehab|relac*|relat*|remai*|remain|remar*|remember|remercie|remise|remittance
-2 remote|renco*|rencontrer|rende*|rendu|rentre|rep|reparle|repei*|repli*|reply with|reply yes|repor*
-2 repre*|represento|represento a|request|reserva|resid*|reten*|retou*|return the|reve d|review|reviews
-2 revis*|richten|rid|rid of|rien a|right person|ringi*|ringing|rob|robe|rolls|rose|rota|roue|rough
-2 roughly <number>|ruckr*|ruckruf|s <number>|s an|s bei|s due|s had|s my|s office|s one|s set|s worth
-2 sa|sabemos si|sagen|said i|said to|sale el|sale una|same time|sampl*|sandra|sands*|sandstone
-2 sans engagement|sash|sauber|sauf|savoir s|saw|saw the|say|say to|says a|says no|schauen uns|schic*
-2 schon|schon einmal|schon wieder|schon*|schwa*|scoot*|se fait|se nos|se que|se ve|secon*|second year
-2 secte*|secteur|section|see our|seems to|segme*|segun|sehen|seine|seit|seit jahren|seite <number>
-2 seite ist|self|sell|semaine|semin*|send a|send your|senden|sent|separ*|serie|series|seriez|serve*
-2 services|ses|sesio*|sesiones|set a|settle|setzen lassen|seule*|seulement|seven*|sever*|several
-2 sevil*|sevilla|shall|sheet|shelter|ship|shipp*|shipper|shop on|short of|should be|should we|show
-2 show on|show you|showi*|showing|si les|si un|sicher|sicht*|sick|sie auch|sie fur|siemp*|siempre
-2 sign in|signer|signs|silk|silly|simil*|similar|simplement|simul*|sin aval|sincerely|sind wir|sir or
-2 site et|size of|skept*|slipp*|small*|smaller|so|so <month>|so ein|so far|so it|so long|so on|so the
-2 so weit|sobre|society|sois|soit fait|sol|sola|solicitors|solo <number>|some point|somed*|someday
-2 something|something about|something like|somos los|song|sooner|sorry|sorry to|sorting|sorts|souha*
-2 souhaite|spare|speak|spend|spend*|spielen|spons*|spot|sprea*|spreadsheet|spring|spring do|stages
-2 stamm*|stand on|star|start*|started|steel|stelle|steue*|stora*|storage|street is|stress|struc*
-2 student|stuff|stund*|style|su|subje*|subject|succe*|such a|suche fur|suchen|suchen noch|suggest
-2 suis en|suite|sujet|super*|sur des|sur une|sure it|svp|sœur|tag mein|taille|take|take down|takes|tal
-2 talk|talon|tango|tapis|tard|tarjeta|tea|tea and|teach|team ?|techn*|teeth|teilen|teilen sie
-2 tell your|tells|tells me|temporada|temps|tendr*|tendria|tendria que|tengo una|tenu|terce*|terrain
-2 terrasse|tete|text|th <few>|th is|than i|thank the|thanks|that|that a|that cost|that s
-2 that something|the <weekday>|the account|the afternoon|the agm|the app|the back|the bathroom|the bed
-2 the box|the boys|the building|the certificate|the church|the clocks|the coast|the council|the date
-2 the deeds|the door|the drain|the family|the frame|the hospice|the last|the list|the loft|the manager
-2 the moment|the oven|the paper|the pcc|the price|the pub|the same|the season|the size|the sound
-2 the summer|the text|the top|the whole|theirs|them in|theo|thera*|there|there !|there i|there*
-2 they have|they say|thin|thing i|think ?|think a|think i|thinks|this month|this something|this winter
-2 tho|thought|thought i|through that|tiefb*|tile|time ?|tired|to <few>|to <number>|to another|to buy
-2 to drop|to fill|to hand|to it|to make|to play|to press|to remain|to run|to send|to take|to talk
-2 to tell|to them|to try|to your|tocar|today and|together ?|told the|told to|told you|tomas|tombo*
-2 tombola|top|total|touche|tourn*|tournent|tourner|touss*|toussaint|tout|tout petit|trabajo|track
-2 trade|trade*|traffic|train|trasl*|travaille|travaillez vous|travaux|travel|treat|trophy|tub|tuned
-2 turno*|turnover|twin|uberh*|uberhaupt ?|uberw*|um <number>|un asesor|un bano|un coin|un moment
-2 un poco|una|unas <number>|und|und in|und mochte|under the|under*|understand|une enveloppe|une petite
-2 une quarantaine|une quinzaine|uni|unit <number>|unless you|unpaid|uns das|uns die|unseren|unten
-2 until i|up|up from|up is|up this|upright|upsta*|upstairs|upstairs bathroom|ur|us and|us to|use
-2 useful|usted|utili*|va|vallee|varios|vat|veinte|velo|vemos|vendr*|venons|venue|veran*|verei*|vergl*
-2 vergleiche|verify|verka*|verlo|vers le|verschieben|vert|verte|vidrio|viele grusse|view on|viewi*
-2 ville|vingt <few>|vingt minutes|visa|visit on|visits|vivo|vivo en|volon*|volontiers|von|von <number>
-2 vorstellen|votre colis|votre fiche|votre passage|votre ville|vous a|vous depuis|vous en|vous la
-2 vous les|vous m|vous ne|vous ou|vous remercie|vous vingt|voy a|vu|vuest*|w|wait until|waited
-2 waiting list|walk|want a|wanted to|war ein|ware der|warmly|warte*|was ?|was my|was nehmt|was sie
-2 washi*|washing|way|we|we are|we bring|we just|we might|we should|weari*|wearing|weddings|weekdays
-2 weekend i|weekend of|weil|well ?|well as|went to|werks*|western|western union|what does|what is
-2 what sort|what the|what we|whats|wheel*|wheelchair|whenever you|whether the|whether you|which
-2 which is|which the|which would|while|who|who does|who should|whom|whose|wide|wife s|will know
-2 will send|winter ?|wir|wir auch|wir einen|wir im|wir mal|wir noch|wir schauen|wird das|wish|wish to
-2 wissen ob|with somebody|within|within <number>|wo not|wochen|wohl|wollen wir|wondered what
-2 wondered whether|wondering|work with|worki*|working|works*|workshop|worth a|would <number>|would be
-2 would gladly|would hate|would have|write about|writing a|y de|y los|y me|y queremos|y tengo|ya me
-2 ya no|ye|year and|year at|year s|year you|years and|years at|years experience|yet and|yet he|yeux|yo
-2 you act|you also|you and|you even|you had|you i|you keep|you my|you quote|you recommend|you suggest
-2 you the|you think|you this|you want|youngest|your bank|your blog|your business|your chap|your client
-2 your colleague|your driver|your fee|your full|your kind|your lad|your mailbox|your own|your website
-2 your window|your yard|zahle*|zapop*|zapopan|zarag*|zaragoza|zona|zur|zuruc*|zusam*|zwisc*|zwischen
-3 ! je|! wir|%|:|: en|: ich|: le|; si|<cool 1>|<few> bis|<few> minutes|<few> ou|<few> tage|<few> to
-3 <is cold>|<month> after|<month> auf|<month> avant|<month> before|<month> ca|<month> can
-3 <month> could|<month> el|<month> from|<month> pour|<number> %|<number> could|<number> der
-3 <number> do|<number> esta|<number> et|<number> foot|<number> hi|<number> horas|<number> hours
-3 <number> jours|<number> klasse|<number> meter|<number> metre|<number> metros|<number> nous
-3 <number> square|<number> stunden|<number> there|<number> this|<number> y|<number> years
-3 <offers services of its own>|<says what they do or study>|<sounds vague about whether and when>
-3 <undated>|<weekday> an|<weekday> but|<weekday> l|<weekday> nach|? also|? asking|? do|? el|? er
-3 ? gracias|? kind|? ma|? might|? muss|? nous|? oder|? seria|? vous|^ <number> of|^ baby|^ been
-3 ^ bonjour|^ bonjour c|^ buenas soy|^ chere|^ de|^ dear|^ dear sir|^ depuis|^ do|^ do u|^ do you
-3 ^ earn|^ en la|^ est|^ est ce|^ estimado|^ first|^ for|^ got|^ got a|^ greetings|^ hallo ich|^ have
-3 ^ hello i|^ hello we|^ hi|^ hi do|^ hola|^ i keep|^ ihre|^ invoice|^ invoice <number>|^ je me
-3 ^ je suis|^ liebe|^ llevo <few>|^ looking|^ mein|^ muy|^ not|^ papa|^ quick|^ quisiera|^ saw
-3 ^ school|^ sehr geehrter|^ suite|^ suite a|^ tengo|^ thinking|^ thinking of|^ this is|^ une|^ von
-3 ^ was kosten|^ was kostet|^ we would|^ what do|^ what s|a barn|a big|a boy|a chat|a combien
-3 a corrected|a crack|a dejar|a dit|a domicile|a figure|a first|a florist|a free|a garage|a la|a look
-3 a meeting|a moment|a pas|a peur|a poder|a project|a student|a very|a wall|a weekday|aber auf|abonn*
-3 about|abre|abrec*|absol*|absolute|acade*|accepteriez|accepteriez vous|acerc*|acheter|across
-3 across my|acta|add <number>|address|adi|admin*|adults|after next|after xmas|again this|age ?|agenda
-3 ajust*|al lado|alber*|algo|algo asi|algo que|algun dia|alive|all i|allot*|allow|alrig*|alright|alte
-3 am liebsten|am not|am the|an <number>|an estimate|an idea|an oil|ancien|and can|and do|and hear
-3 and his|and is|and look|and next|and say|and see|and somebody|and this|anderes|andern|anders|ando
-3 animo|anmelden|annees|annonce|annual|ans|ans et|ans j|antrag|antwo*|antworten|antworten sie|anywh*
-3 anywhere|appel*|apprentice|apres le|are a|are having|are passing|arriv*|artic*|asi ?|ask your|asking
-3 asses*|at <coin>|at a|at half|at present|at yours|au dessus|au printemps|auch|auf <few>|auf einer
-3 auftrage|aun|ausma*|aussi|aussi les|automatic|avant de|avant le|avec des|avec l|avez une|aviez dit
-3 aviso|away from|awful|az|az <number>|back i|back on|badge|balcony|barbe*|bastante|bath|bay|be
-3 be after|be delivered|be done|be glad|be more|beauc*|beaucoup|become|been like|been on|been told
-3 bees|before i|before next|beginning|bei|bei den|beide|being|beside|betre*|betrieb|better ?|bien la
-3 bien que|big|big if|bill and|binnen|birth*|birthday|bis <month>|biscuits|bit of|bitte um|bitten|blog
-3 bloss|bodas de|bois|bonjo*|bonjour|bonjour c|bono|bonus|booked for|bothered|bought the|brauche|break
-3 breta*|bretagne|bring*|bringen|brochure|bromp*|brompton|buchu*|buchung|buen|buenas soy|buenas tardes
-3 buenos|building|busin*|but it|but they|but we|but would|by easter|by my|by post|ca <number>|ca coute
-3 ca va|ca vous|cabeza|cambie|came|came with|can send|canci*|cannot|cap|care|carer|carpo*|carport|case
-3 casino|caso|casti*|catalogo|ce|ce genre|ce moment|ce qui|ce soit|cena de|cerem*|ceremony|cerrada
-3 ces jours|cet|cet hiver|chambres|changing|chann*|channel|charge and|charge per|charged|charges
-3 charl*|check|chef hat|cher|cherc*|cherche un|chere|chico|chicos|chip|choir|choisi|christmas|cincu*
-3 cincuenta|cita ?|ciudad|cleaner|clien*|closed|cm|coaches|cob|col|collar|combi|combien la|combien par
-3 come and|commi*|commission|committee|como el|como va|comparing|complaint|complete|comprar|compras
-3 compras ?|con su|conde*|condition|confirm your|confr*|confrere|connais|connaissez|conta*|conte*
-3 conteste|contr*|contractor|contre elle|contribute|control|conve*|conversation|conversion|conviene
-3 cooperativa|copro*|corrected|cosa|cost if|could look|could not|counc*|council|coupl*|couples|courier
-3 courrier|cousins|crack|credit|cry|cuadra|cuantas|cuanto sale|cuantos|cuare*|cuarenta|cuarto de
-3 cuento|cumplo|cumplo <number>|curio*|current|currently|customer|d <month>|d environ|d une|d y|dafur
-3 damage|dando|dank|dank fur|darin|das|das geld|das nachste|dass ich|date|date yet|daten|dawes|de
-3 de <weekday>|de a|de maman|de me|de nous|de unos|de vecinos|de verdad|de vous|deadl*|deadline|deal
-3 dear sir|decla*|declaration|declare|decou*|deja|dejam*|dejamos|dejan|dejeu*|dejeuner|del <weekday>
-3 del barrio|del dia|del local|deliv*|den|den ohren|denk|denk ich|denken an|depuis <few>|der antrag
-3 der mir|der nachbar|deran*|derec*|derecha|derni*|derze*|derzeit|des annees|des photos|desde <month>
-3 dessus|devant la|dia y|diario|dice|dicht*|die kuche|die sie|digo|dijis*|diplo*|direkt uber|diskr*
-3 dit de|do you|doch|doctor|documents|doing a|domicile|domin*|dors|down in|down there|down to|doy
-3 dream|dressing|drinks|dripp*|dripping|drive*|driver|dropp*|dropped|du auch|du tout|durfte|dusche
-3 early <month>|earn|easter|echan*|ecrit|editi*|editions|educa*|eigentlich auch|eigentlich noch
-3 ein kleines|ein neues|eine|eines|einig*|eintr*|einzug|el <number>|el chico|el colegio|el envio
-3 el papel|el pasaporte|elect*|elle sera|embaj*|emmen*|empre*|empresa|en <month>|en <number>|en mer
-3 en otro|en visio|encantaria|encore la|encore mais|encue*|energ*|enreg*|ensem*|ensemble|ensen*
-3 entonces no|entre <few>|entre <number>|entre las|entrega|entregar|entscheidet|envio|equipo|erset*
-3 ersetzen|ersten|es auch|es por|es solo|escalera|escri*|eso lo|espana|essai|est <weekday>|est ce
-3 est moi|est toujours|est venu|estimada|estimado|esto|et <number>|et elle|et j|et la|et nous|et pas
-3 et si|etait|etudi*|etwa|etwa <number>|etwas ?|evenings|ever get|ever let|everyone|exact*|except
-3 exist*|exklu*|expect|experiencia|expla*|explain|expli*|exten*|fabric|factu*|faisa*|faisait|fait
-3 fait pour|falli*|fan|feed|feel|feet|fehlt|ferai|festg*|festgelegt|fete|fiest*|fiestas|fill in|final
-3 final*|finance|fines|fines de|finished|first time|first week|fits|flachdach|flat ?|flori*|florist
-3 flota*|flowe*|followed|followers|for <month>|for <number>|for about|for when|forma|forma*|found
-3 fourn*|frage :|frage*|fragebogen|frames|frau dr|freundlich|friends|frio|from <number>|from about
-3 from you|full|funci*|fur ein|fussed|garten|gas certificates|gathe*|gathering|geehrte|geehrter
-3 gefallt|gehort|geld|gemma|geneh*|genehmigt|gener*|general|genre de|gens|gern ein|gerne|gesch*
-3 gestrichen|gesun*|get a|get her|getafe|glass|going|good|gorge*|gorgeous|gott|government|governors
-3 grande|gratis|greet*|greetings|grille|group|grout|grundach|grundsatzlich|gruss|grusse|grusse aus
-3 guarantee|guild*|guitar|gute|habe|habe eine|haben <number>|haben ist|habla*|hablar|habria|hacer
-3 hacia|had|half term|hall and|hallo ich|han|happened|harbour|harian|has been|has it|has no
-3 hat <number>|haus|hausn*|hausnummer|have <number>|have now|have written|hay <few>|he just|heari*
-3 helen|hello i|hende*|hendersons|her first|here last|herma*|herrn|hersteller|herzliche
-3 herzliche grusse|heute <number>|hi|hi do|hicisteis en|hija|hochz*|hola|hold|holds|holen|home and
-3 homes|horse|hort|hospice|how many|hoy me|hull|hundr*|hundred|husband who|i am|i believe|i keep
-3 i make|i move|i never|i wonder|ich an|ich das|ich habe|ich ihn|ich in|ich mag|ich mir|ideen
-3 if possible|if we|ihnen ?|ihr haus|ihrer region|il|il est|il faut|il n|il vous|il y|imagi*|imagino
-3 impre*|in <month>|in advance|in case|in early|in for|in good|in late|in one|in return|in that
-3 in time|inch|include|ins haus|insis*|inspector|instalacion|institutrice|inter*|interessiert|into a
-3 inves*|invie*|invierno|invit*|invol*|is already|is coming|is getting|is my|is not|is warm
-3 ist <number>|ist <weekday>|ist da|ist das|ist mir|ist sie|it down|it he|it looked|it out|it please
-3 it with|it work|it worth|j|j adore|j en|ja|jacket|jahr|jaja pero|jardin|je regarde|je rentre
-3 je souhaite|je t|je voulais|jess|jo|joanna|jours pour|just to|juste pour|justi*|katal*|katalog
-3 kinder|klasse und|know by|know your|kommen wir|kompl*|konnten wir|konto|kontr*|kontrolle
-3 kosten <number>|l equipe|l hiver|la date|la direccion|la fenetre|la foto|la idea|la instalacion
-3 la junta|la main|la mairie|la neige|la noche|la oficina|la pantalla|la place|la reunion|la route
-3 la verdad|lads|land|lassen|le escribo|le mando|le nom|le permis|learn|learn*|learning|leave|leaves
-3 left ?|leipzig|lena|les escribo|let it|lets|lg|licen*|licencia|liebes|liebs*|liebsten|liefern|lieu
-3 life|lifted|lifti*|lifting|like ?|like it|like me|like my|like that|like your|limited|linda|list
-3 list ?|list of|liste|little one|living room|livraison|livre|livre*|llama|llamo|llegar a|lleva*
-3 llevo <few>|llp|lo demas|lo quiero|log|long is|look|looki*|looking|lose|loue|love the|loved|lower|lu
-3 ludlow|lust|m appelle|machen sie|mad|madre|mais la|maiso*|maisons|maitre|make|man bei|man sich
-3 manch*|mandate|many|marca|margaret|mari est|marie|married on|marta|mas|mas o|maste*|may be|maybe
-3 maybe next|me animo|me dice|me have|me renseigne|me vendria|meill*|mein chef|melde|memoi*|memoire
-3 mensu*|mention|mer|merca*|mes ?|meses|message|meter|mi hija|mi madre|mich an|mid <month>|mient*
-3 mientras|mieux|might want|minutes|minutes and|mir fur|missi*|mit <number>|mit was|mitgl*
-3 mitte <month>|mochte|mochten wir|mocks|model*|moglichst|mois|molestia|monat|month i|more to
-3 morning i|morning is|most of|mostly|motivo|move my|moved here|movem*|mr|muss man|mussen wir|muster
-3 muy|my <number>|my cv|my family|my son|nach <few>|nadie|name on|names|national|naturlich|ne sait
-3 ne sommes|near|need <number>|need ?|need your|needed|needi*|needing|needs to|neue auftrage
-3 neuen jahr|new boiler|new year|ni siquiera|nicht|nicht der|nicht in|nicht mehr|nicht zu|niema*
-3 niemand|nights|no|no ?|no corre|no panic|no tengo|no va|no voy|nobody|nobody has|nobody s|noch bis
-3 noch nichts|noche y|noches|non|normal ?|north*|norwi*|norwich|nos <number>|not|not <number>|not even
-3 not for|not fussed|not got|not there|note|note that|nothi*|nothing|notic*|noticed|notif*|nous dire
-3 nous souhaitons|numbe*|number <number>|numbers|nur die|nur ein|nur eine|nur so|nur um|o <number>
-3 o es|o la|o lo|o menos|o que|o sea|ob wir|oben|obligatoire|obra|oder|oder doch|oder nur|of|of course
-3 of whom|offert|oficial|ohren*|oil change|okafor|okay|oma|on en|on our|on peut|on reve|on s|on sera
-3 on this|once|once on|one has|one on|one to|one without|ones in|only|op|open to|opening|oppos*
-3 or <month>|or a|or do|or just|or thereabouts|or would|orcha*|orchard|order*|ordered|oreil*|oreille
-3 organ*|orien*|ou|ou <few>|ou <number>|ou seulement|ought|our bathroom|our client|our place|ours is
-3 outsi*|outside|over <few>|over at|pagina|paid the|pais|panels|panes|panic|panne*|panta*|pantalla
-3 paques|para|para <number>|para el|para las|para no|para tener|parec*|particular|particuliers|parto*
-3 partout|pas avant|pas d|pas de|pas du|pas la|pas si|pasam*|pasamos|pasap*|pasaporte|pasar|passage
-3 passiert|passw*|password|paste*|patch|pay <coin>|pedir*|pelou*|penda*|pendiente|pensa*|pense
-3 pense que|pente|people and|pero|person|personne|petite question|peu de|pharm*|photo of|piano|pictu*
-3 pictures|piden|pie|pierre|pin|pine|place by|planen|plant*|plat|platze|play|playa|plus tard|poco de
-3 point|policy|poliza del|pop in|por <number>|por eso|port|portugal|post it|pour l|pour que|pre
-3 pregunto|preise|prenez|prese*|presenter|presq*|presque|prevu|prime*|primer|print*|pro woche|prochain
-3 product|projet|promis|prosp*|proxima|prueba|prufen|pta|puente de|pues|putti*|putting
-3 putting together|qu|qu est|qu on|qu une|quand ?|que ce|que hay|que mi|que nos|que se|que sur
-3 queremos cambiar|queri*|queriamos|querria|qui en|qui est|quick|quick*|quien|quieren|quitt*|quoi la
-3 radiator|radio|raffle|rappo*|rapport|really|receipt|recev*|rechnen ?|rechnung <number>|recommend
-3 recuperer|redac*|redone|regarder|region|registro|regler|rembo*|remem*|remer*|remin*|reminder|renew*
-3 renewal|rense*|renseigne|rentre de|repai*|reparation|repeindre|replacement|reply|repon*|repos*
-3 reserver|residents|respo*|restaurants|resul*|rever*|richtige|riding|rien ne|ringing round|room for
-3 roughly ?|row|ruego|run in|run out|run the|s about|s it|s mir|s now|s off|s the|s wedding|s y|saal
-3 saber que|sachen|safe|said <number>|sais pas|sale mas|samples|sandr*|sandrine|save|saved|saying
-3 says the|schon seit|schon wie|schone|schonen|schul*|schuler|season|sec|second half|secre*
-3 secretariat|see it|seems|seguidores|seguimos|segur*|seguramente|sehr geehrte|sehr geehrter|selbst
-3 selec*|selle*|semanas y|senci*|send them|send you|sendi*|sending|separately|serait|serait il|serio
-3 settl*|settlement|settling|shamp*|she s|she would|shed|sheep|shelt*|shops|shot|should|shown|shut
-3 shutt*|si hace|si la|si on|sie <number>|sie bitte|sie die|sie ein|sie mal|sie so|sigo|sigue|sin
-3 since you|sind <few>|sind bei|sing|single|siqui*|siquiera|sir|sirve|sixte*|sixteen|sizes|sleep|slip
-3 so a|so not|so please|so von|sobald es|societe|soft and|sohn|solid|sollt*|sollten|some|somebody to
-3 somet*|something ?|something you|sometime in|somew*|somewhere|sommes pas|sons|sonst|sorry for|sort
-3 souhaitons|south|soweit|soy|space|spanish|speak*|speci*|spiel*|spielen mit|sqm|square metres|stands
-3 start with|stati*|statt|stay|still do|still open|stimmt|store|strin*|strings|studi*|stunden ?
-3 su cuenta|sud|sum|supplier|suppose we|sur|sur la|sur les|sur un|sure|sure you|surem*|surement|suspe*
-3 swapp*|swimm*|swimming|system|t|tage|taken|talla|talla <number>|tan|tarifs|tax|teil|teiln*|teleg*
-3 telegram|tell you|telly|temas|teneis|tenemos un|tener una|tener*|tenerlo|tenga*|term|terms|tes
-3 testa*|testament|text me|than we|thank*|that it|that my|that sort|that this|that we|that your
-3 the attached|the books|the builder|the colour|the difference|the driver|the garage|the garden
-3 the ground|the hendersons|the home|the kids|the little|the lorry|the market|the may|the mornings
-3 the name|the panes|the patio|the quote|the radiator|the rain|the rest|the ring|the rota|the short
-3 the shower|the solicitor|the upstairs|the van|the water|them ?|them a|then do|there would
-3 thereabouts|these|these days|they would|things|think|think*|thinking|thinking about|thinking of
-3 this is|thoug*|thought you|thril*|thrilled|through it|ticke*|tickets|tiene un|timber|time in
-3 time since|tiny|to|to about|to any|to be|to bring|to check|to do|to know|to order|to register|to say
-3 to stay|to the|to view|toit|took over|toucher|toujours pas|training|travaillez|tray|trotz*|trotzdem
-3 trouve|truc|truly|trust|try|tu fais|tune|turning|turning <number>|turnos|turns <number>|tutor|type
-3 u charge|u put|uber|uberall|ubers*|uk|un|un <number>|un an|un ano|un bono|un dossier|un grupo
-3 un petit|un peu|un piso|un truc|una idea|unas|und <number>|und bis|und das|und habe|und hatten
-3 und ist|und nicht|und wie|und wurde|und zu|under a|une maison|une offre|union|unit|unless|unos <few>
-3 uns fur|us back|us could|us what|used|used to|ustedes ?|vans|ve|venu|verdi*|verem*|veremos|verfa*
-3 verif*|verkaufen|vers|versa*|verse|versichert|verwaltung|veule*|veulent|vez|vez en|vi que|vidal
-3 viele|vielen|viendo|viene|viene y|vierz*|vierzig|village hall|violon|visio|volunteers|von meinem
-3 von mir|vorau*|voraussichtlich|vorke*|vorkenntnisse|vorstand|voss|voudrions|voula*|voulais|vous dire
-3 vous me|vous n|vu la|vue|wait|want someone|wants it|wants to|war s|ware|warra*|warranty|was
-3 was <few>|was <number>|was a|was in|was passiert|watch|watch*|water*|we bought|we can|we hold
-3 we rent|we run|we were|wedding <number>|week in|weekends|weeks|weeks and|weeks to|weg ?|wegen
-3 weiss ich|wenn|wenn sie|werden <number>|were|west|what a|what you|whats*|when do|when they|where i
-3 where it|where we|wheth*|whether|whether it|whitby|who would|whoev*|whoever|wie eine|wife says
-3 will need|will probably|wine|winter and|wir das|wir denken|wir liefern|wir nicht|wir sie|wir spielen
-3 wir um|wir uns|wird|with <number>|with an|wo|wollen im|wollte ich|wonderful|word|would|would ask
-3 would bring|would make|would suit|would your|wurd gern|wurde gern|y avait|y eso|y mettre|y queria
-3 y sin|y te|y vamos|y ya|ya veremos|yards|year|yearly|years ago|years we|yoga|you|you allow|you at
-3 you collect|you do|you ever|you for|you handle|you let|you or|you our|you put|you run|you set
-3 you still|you teach|you will|you work|you would|your account|your firm|your rates|yours ?|yr old
-3 yusuf|zahlung|zahnr*|zahnriemen|zeigen|zieht|zimme*|zu|zu euch|zu ist|zweite
-4 ! ich|! no|: <few>|<coin> pour|<few> ans|<few> bedrooms|<few> minutos|<few> months|<few> semanas
-4 <few> years|<has the words of a supplier or partner>|<is about an existing order or appointment>
-4 <is spam>|<is warm>|<mont*|<month>|<month> <few>|<month> <weekday>|<month> ?|<month> at|<month> c
-4 <month> con|<month> is|<month> la|<month> o|<month> oder|<month> ou|<month> pero|<month> what
-4 <month> would|<month> y|<number> dec|<number> invitados|<number> kids|<number> le|<number> me
-4 <number> not|<number> now|<number> o|<number> of|<number> quadratmeter|<number> wir|<number> yr
-4 <wants something changed or sent again>|<weekday> est|<weekday> if|<weekday> mornings|<weekday> no
-4 <weekday> we|<within 120>|?|? bin|? bitte|? i|? la|? me|? mi|? on|? solo|? tengo|? there|? und|? y
-4 ^ <few> of|^ bei|^ bin|^ buenas|^ buenas el|^ can we|^ en|^ estimada|^ etes|^ etes vous|^ fwd
-4 ^ fwd :|^ hay|^ hello|^ hi it|^ i am|^ ihr|^ ihr habt|^ im|^ je|^ je ne|^ laut|^ liebes|^ llevo
-4 ^ ma fille|^ merci pour|^ my wife|^ one of|^ oye|^ pour|^ queremos|^ somos una|^ su|^ thank
-4 ^ thank you|^ this|^ unser sohn|^ votre|^ which|^ wir|^ wir sind|^ would you|a battery|a este|a few
-4 a finales|a friend|a good|a le|a little|a los|a person|a photo|a proposal|a real|a second|a simple
-4 a votre|ab ?|aber|abord|about <month>|about a|absch*|abuela|acabo|acaso|accor*|actually|addresses
-4 adore|after the|after you|again|age|ago and|agrad*|ahora mismo|ai <number>|ai recu|aimerais|al mes
-4 aleman|alerg*|alguna|allein|alors que|already in|also|also the|always|am a|am an|am looking
-4 am trying|am writing|amigas|an ?|an der|an einer|an electric|and <few>|and has|and how|and on
-4 and when|angestellte|anlage|ans en|antes o|antif*|antig*|anything for|app says|appeler|apply
-4 apres les|are all|are away|are doing|are due|are looking|are putting|area|arreg*|arreglar|arriba
-4 as a|asked for|asks|assis*|at it|at this|atend*|auch so|aura|aus dem|ausse*|autom*|autumn|avec une
-4 balco*|ballp*|ballpark|bateau|bathr*|bathroom|baustelle|be a|behalf|behalf of|below|bendi*|berei*
-4 besoin d|beste|bett|between the|bevor wir|bin <number>|bleiben|block|block of|blue|boards|bodas
-4 booki*|booking|bothe*|bought|bouqu*|bouquet|boy|boys|buenas el|build*|built|busca*|buscamos|but
-4 but i|but there|by any|call|called|calm|cambio de|came out|camis*|can have|capaz|carne|carre*|casa ?
-4 casas|ce n|chauffeur|cheapest you|cherche des|cherchons|chez nous|cita|claim|close|coach*|cobra
-4 cobra*|coche|coger|colleague|combien une|comer*|comes and|comite|comme une|como son|compteur
-4 con nosotros|con quien|con una|const*|consulta|contre|cordi*|correo|cosas|cost|costa*|costaria
-4 cotta*|coulo*|couloir|cours|cuant*|cuanto cuesta|cuarto|cuent*|cuesta|cumpleanos|curre*|curso
-4 customers|d abord|d heure|d un|damit|damp|dana|dans l|dans votre|das mit|data|dates|de al|de ca
-4 de cada|de eso|de momento|de navidad|de precios|de reyes|de su|de ustedes|de venir|decir*|dejado
-4 demas|den link|den weihnachtsferien|den winter|depen*|depuis le|der scheune|desks|detras|devel*
-4 die neue|die stunde|difer*|diferencia|difference|different|digo que|dire|dispo*|dit|do they|do with
-4 docum*|does|does a|doit|done by|donner|dont vous|drawer|dried|drips|du bois|du velo|dubai|due to
-4 duele|during|ecke|edifi*|edificio|eher|eilt nicht|ein angebot|ein traum|einem|einen|einfach
-4 einfach mal|el curso|el metro|el otro|el plazo|el verano|elle a|embar*|employed|empresas|en <few>
-4 en las|en los|en pdf|en primavera|en que|encar*|encore le|enfin|entera ?|entra*|entrada|entre*
-4 entreprise|envir*|environ|environ <number>|equipe|erst nach|es nicht|es para|escribo|espec*|est chez
-4 est dans|est deja|est pas|est quoi|estudio|et vous|etiqu*|etwas fur|eure|even|event*|examp*|example
-4 experience|extra*|fabri*|facture|faire|faire un|faites aussi|falls|falta que|familia|far|faut il
-4 faut quelqu|fee ?|fetch|fiat|fichi*|fill|finalement <number>|finales|finales de|finis*|first one
-4 fixed|for half|for my|for nothing|forgot|frage zu|freel*|freelance|freez*|funciona|fur die|fur einen
-4 fur mich|fur sie|fur unsere|fwd|fwd :|galer*|galerie|garan*|garantie|gas safe|gebra*|gefal*|gegend
-4 gehei*|geheiratet|genre|genugt|gern|gerust|geseh*|gesehen|gestr*|gibts|ging|go up|gone to|google
-4 gotea|gover*|grado|gratu*|great|grow|grown|grundstuck|grupp*|guara*|gusta*|gustaria|gym|habe <few>
-4 haben wir|hacer*|haha|handle|happen|have any|have no|hecke|heiraten am|hello|hermanos|herum|hi it
-4 high|him|hob|hoffe|holzb*|home show|hora ?|houses|http|i know|i may|i need|i only|i still|i thought
-4 ich gern|ich muss|ich noch|ich wurde|idea de|if it|ignore|ihn|ihr auch|ihr das|ihr fur|ihr sowas
-4 ihrem|ihrer|il suffit|im bad|im haus|im sommer|implantes|in a|in ihrer|in it|incli*|indiv*|ins
-4 inscr*|insur*|interest|inverter|invoice <number>|is about|is asking|is due|is in|ist in|it a|it to
-4 it too|it was|its a|itself|j aimerais|j habite|jahre|jahre alt|je la|je me|je sais|je vais|jean|john
-4 junta|junta*|juntando|juntas|just a|just being|just the|keep|kennen|kennen sie|kirsc*|kitchen ?
-4 klasse|kleiner|kleines|klemmt|know if|know it|know you|konnten sie|kuche|kunde*|l <number>|l avance
-4 la comida|la entrada|la poliza|la salle|la senora|lagos|lang ist|langs*|langsam|lapto*|laptops
-4 las <number>|las tardes|last month|laut|le <weekday>|le tour|le voisin|leafl*|leaflet|leani*|leaning
-4 left|left it|lejos|les fetes|less|let the|level|level <number>|ligne|like <number>|limit*|limpi*
-4 line|link|lista|live in|llegaron|llevamos|lleve|loin|london|look at|looks|lorry|los vecinos|louez
-4 macht|made|mais c|make it|mante*|marga*|marine|mas de|mater*|material|mates|me dijeron|me encantaria
-4 me hicieron|me podeis|meeti*|meeting|meine|meinte|mejor*|merci de|merci pour|messa*|messe|mets
-4 mi hermano|mi mujer|mia|mid|miedo|minutos|mio|mitte*|much do|much for|muchas|muchas gracias|muest*
-4 muestras|mujer|musste|my bathroom|my drive|nachbar|nachstes|nachstes jahr|navid*|navidad|new
-4 nicht so|no <number>|no date|no need|noch nicht|nochm*|nochmal|not have|not let|not see
-4 nous cherchons|nous on|nous serons|nous voudrions|nuestra|nur|obwohl|oder <month>|oder ?|of the
-4 ofrec*|ohren|ojo|on aimerait|on behalf|on for|on his|on ne|on one|on se|one side|or bring|or is
-4 or so|ort|ostern|otra|otra vez|ou on|over|owners|page <number>|pague|papel|par contre|parce que
-4 parce*|particulier|passi*|passing|patro*|payment|pedido|pendant les|perfectly|permi*|permission
-4 pero se|petit|peut etre|photo*|pisci*|place on|planes|planning|plates|plats|plazo|pneu|poco|podca*
-4 podcast|podrian|poele|poles|poliza|pone|pop|por cuanto|por un|portillon|pour des|preci*|preis
-4 price list|princ*|print|printed|pris|prix ?|produ*|prof|profi*|proje*|project|proposal ?|proposez
-4 prote*|proxi*|proximo|purely|pusie*|pusieron|qu a|quadratmeter|quart|que el|que en|que je|que le
-4 que los|que votre|quedado|quedaron|queria|querr*|quiza|quoi|rails|rates|received|rechnen|recht
-4 recogi|recu|refai*|refaire|regal*|regis*|register|remit*|remod*|remplacer|repar*|repasser|reprendre
-4 represente|reserve|responda|restent|return|reve|richtig|rien ?|right ?|roman|route|run|s il|s just
-4 s only|saber si|said he|sais|sais que|samme*|sammeln|sanie*|sauna|saute|saute*|saw a|say i|schau
-4 scheu*|scheune|schie*|schon mal|school run|se casa|second|see how|segui*|sehr|seit <month>
-4 seit <number>|selbs*|self employed|selli*|selling|seman*|semanas|semble|senor*|senores|seria para
-4 serious|serons|setzen|shirt|short|shower|showr*|showroom|shows|si acaso|si el|si es|sich bei
-4 sie denn|sie im|sie oder|signed up|sigue en|since the|sind|sitio|slow|so before|so i|so she|so we
-4 socie*|somebody s|someone is|sometime after|somos <few>|son las|sonde*|sondern|spent|stage|stark*
-4 station|stell*|stellen|still in|stood|stop|subir|suche eine|suchen wir|suffit de|suivi|super
-4 supposed|supposed to|surto*|surtout|surtout pour|swapping|tag wir|tap|tardes|tarje*|tarjetas
-4 te mando|team|tema|tengo en|termine|th <month>|thank|thank you|that ?|that be|that even|that i
-4 that is|that normal|that the|the big|the cover|the green|the lads|the left|the new|the other
-4 the right|the second|the signed|the winter|the wrong|their|there a|though|though i|tiempo|tiene
-4 time for|tirer|to a|to apply|to ask|to miss|to move|to ring|to that|toget*|together|too|too late
-4 took the|top <number>|toujo*|toujours|track*|trail*|trailer|traum|trava*|trying|trying to|turns out
-4 uberhaupt|ubrigens|ultimo|un <weekday>|un devis|un dia|un jour|una casa|und jetzt|und sind|und suche
-4 und suchen|under|ungef*|ungefahr|ungefahr <number>|uns zu|up before|update|urban*|urbanisme|urkun*
-4 vais|van|van a|van s|varias|vaut|vecin*|vecinos|ven|ver si|verdad|verified|verla*|verle*|vermieter
-4 verra|verwa*|very|veux|vi|viel|villa*|village|vingt|visit|vont|vorsc*|vorschlag|vorst*|vos|voudrait
-4 vous ?|vous avez|vous de|vous l|vous un|vuelve|wales|ware das|was kosten|we get|we make|we would
-4 wedding in|week i|weekly|weg|weihnachtsferien|weite*|welchem|welcher|wenig*|wenn ich|wenn man|wenns
-4 werde|what are|what can|whatsapp|when she|where the|whole*|wir kommen|wir sammeln|wir uberlegen
-4 within the|witho*|without|woche*|wollen|wollt*|wonder|wood|work and|worry|worth|would u|writt*
-4 written|wunde*|y cuanto|y en|y hoy|year <number>|year after|you accept|you as|you ask|you ca
-4 you check|you fitted|you guys|you next|young*|your|your area|your leaflet|your services|yr|zip|zone
-5 !|<comes from a supplier or partner>|<is a complaint>|<is still considering>|<month> and|<month> do
-5 <month> et|<month> on|<number> jahre|<number> jan|<number> so|<number> weeks|<number> yo
-5 <weekday> pasado|<wishes information>|? es|? he|? just|? my|? no|? not|^ did|^ don|^ door|^ gruss
-5 ^ hallo|^ ich|^ ich habe|^ if|^ is it|^ me gustaria|^ mes|^ nous avons|^ one|^ prix|^ servus|^ soy
-5 ^ vielen|^ vielen dank|^ vous prenez|^ we are|^ what|^ whats|^ wir mochten|^ would|a boat|a cuanto
-5 a fence|a trailer|abgeben|acabo de|add|addre*|affiche|alguno|alt|an offer|ancho|and goes|anos que
-5 anoth*|another|app|appre*|are your|armar*|armario|around <number>|autre|avant|avec votre|avez|avoir
-5 besser|bevor|bis <weekday>|boiler you|bonito|booked|breit|buenas|buy|c combien|cabe|cambio|cardi*
-5 catal*|cerra*|change|clase|cobran por|collected|coming off|compramos|coope*|corsa|coup|credi*|cursos
-5 custo*|damen|damen und|dans ma|datum|de ano|dec|dejarles|delivered|dentista|devol*|dijer*|dijeron
-5 dijeron que|dios|direccion|direct|discu*|do u|down the|dress*|drum|eigen*|eigentlich|eine frage
-5 eine neue|electric|en est|en un|encan*|encim*|encore|es|es bei|es de|es la|es normal|estud*|exped*
-5 exper*|factura <number>|fetes|few|figure|fin <month>|fois|fois par|for a|for now|for one|for your
-5 fotos|fragt|garden|garder|geehrte damen|gente|ginge|go for|gracias por|grandes|grani*|granite|guada*
-5 gusto|guy|guys|h ?|hacen|had it|half <few>|hallo|handl*|harbo*|hasta el|hatte|hausm*|haut
-5 have around|have signed|hermano|herr|herren|heuer|hit|horar*|hose|how long|i could|i left|ich suche
-5 ihn nicht|ihre|im rahmen|in den|incluye|infor*|informacion|instagram|inste*|instead|insti*|interesse
-5 interested|interested in|inver*|irgendwas|is it|ist noch|it from|it works|itali*|its own|jahres|je m
-5 je ne|jour|juste le|justificante|keins|kerb|know|konnt*|kostet bei|la factura|label|lad|lange|left a
-5 left the|les vacances|little|llegado|lo del|looking for|los sabados|lovely|macht ihr|mag|mail
-5 mais je|mal|managing|mas adelante|masse|master|me falta|me gustaria|me piden|me salio|mein|meinem
-5 menus|might|minut*|moment|money|month and|mornings|much are|my grandmother|nachr*|name of|natur*
-5 need to|never|ni la|nice|no es|no particular|no se|noch im|noise|not in|now the|o solo|ofici*|on its
-5 one is|open on|otono|ou pas|our school|out a|pagar|panels and|panneaux|par de|para <month>|parce
-5 parcel|pas|passa*|passes|payer|pedal|penche|peut attendre|picked up|plann*|pocket|pool|por su|porton
-5 pour <month>|precios|pregu*|present|prices|probably|probleme|profe|pusis*|pusisteis|put in|quadr*
-5 quel|quel est|quelques|quince|recupere|regla*|rempl*|repas*|reponse|reste*|reuni*|reunion|reyes
-5 roses|sabad*|sabados|sait|school|schre*|se le|se si|seats|serian|servus|shift|sie haben|since your
-5 since*|sister is|so much|solar|solar*|soll ich|sollte|sometime|sound|summer|sur ma|tag ich|take on
-5 tap in|tente|terre*|terreno|testi*|the <month>|the first|the year|them|there will|thing or|those|thx
-5 ticket <number>|to speak|ton|trabajo de|trabajo en|trime*|trimestre|trop|tu me|tun|uberwiesen|ubrig*
-5 un cafe|un grand|un mur|un par|un presupuesto|und herren|under <number>|une cabane|units|uns im
-5 unser sohn|unter|up i|up on|va a|vegetal|vergessen|viagra|viaje|video|vielen dank|voisin|votre
-5 vous louez|vous prenez|waiti*|waiting|want them|we go|websi*|website|wechs*|welch*|welco*|welcome
-5 werden|wet|why|wieder|wir eine|wonde*|would need|would not|would you|wrong|wurde|y un|y yo|years
-5 years old|yet|yet ?|you send|zahlu*
-6 ;|<few> in|<few> mois|<month> il|<within 210>|? lo|^ are|^ are you|^ asdkj|^ how much|^ i need|^ was
-6 a <weekday>|a una|again*|against|alors|anda|ander*|apart|asdkj|auch nicht|avez vous|bestellt|bibli*
-6 bild|bleibt|brauchts|bueno|busco|carnet|clients|cobran|con los|contratar|cottage|course|coute|dan
-6 das bitte|daughter turns|denn|desde que|die rechnung|eilt|en una|es un|eso|estaba|ever|fait <number>
-6 finalement|find the|fitted|frage|fuhre*|fuhrerschein|gegen|grupo|haceis|have not|hice|ich mich|idea
-6 idee|ihr habt|ihr uns|ihren|in may|info|install|inten*|is now|is that|is your|it has|jen|konnten
-6 kunst*|kurs|le petit|leider|llega*|local|mari|meinen|merci|mine|miss|mon mari|my appointment|n a
-6 needs a|nein|nichts|noel|old and|oye|par semaine|perha*|perhaps|popped|posee|prepa*|pro|prob|queda*
-6 real|recevez|saber|se puede|sein dass|si|si no|so etwas|sort of|soy la|still on|such|suite a|tambi*
-6 tambien|tampo*|tampoco|that would|the bottom|the wedding|uberlegen|umzug|un pour|unterlagen|verano
-6 verge*|vermi*|vesti*|vestido|volun*|wie lange|wollte|wondered
-7 <few> fois|^ cuanto|^ how|^ just|^ price|^ your|a week|apare*|bleib*|bottom|cost ?|danke|diffe*
-7 graci*|gracias|im <month>|insta*|jan|juste|klein*|pour un|primero|que no|recup*|richt*|solo|suche
-7 swap|tengo <number>|ticket|to have|viell*|vielleicht|you tell
-8 ^ merci|is a|seria
`,
  warm: `
-7
8 <within 210>
7 noise
6 <month> do|<number> m|^ i need|a fence|bad|jan|mid|probl*|sash
5 <is warm>|<month> <weekday>|<month> on|<number> metros|<number> of|<within 120>|^ quisiera|a battery
5 an ?|ancho|and after|bano|besoin d|breit|cambi*|cardi*|cet hiver|contractor|cost ?|easter
5 en primavera|feb|fence|from about|fur <few>|hochzeit|is about|juste le|kitchen ?|las tardes
5 late <month>|lleve|masse|menus|neces*|new year|nicht zu|of <month>|plates|probleme|que no|quisiera
5 refai*|refaire|repei*|repeindre|sometime|stark*|suchen wir|then do|trabajo en|trava*|werden|yearly
5 years old
4 <few> bedrooms|<mont*|<month>|<month> at|<month> i|<month> ou|<month> und|<month> what|<number> cm
4 <number> jahre|<number> jan|<number> people|<number> quadratmeter|^ <number>|^ <number> of|^ bei
4 ^ looking|^ ma fille|^ mum s|^ our|^ queremos|^ wir mochten|a simple|about <few>|after the|aleman
4 alt|an electric|ancien|and again|and do|and his|and some|angestellte|around <month>|au moins
4 au printemps|aurez|ausma*|avant de|bathr*|be after|block|brauc*|brauchen|budget|by easter|cake for
4 canci*|ceremony|charge and|cherchons|cita|cm|comite|conde*|cover|cuant*|cuantas|cuesta una|dan|datum
4 daughter turns|dec|dejan|den weihnachtsferien|dessus|documents|down in|dried|drinks|early|eilt nicht
4 ein angebot|eine neue|ende <month>|erst nach|etwa <number>|evenings|faire un|faut il|feet|finales de
4 for about|fruhj*|fruhjahr|fruhl*|fur unsere|gasten|gemac*|gemacht|gusta*|gustaria|have around
4 have lived|hay|hear|heiraten am|hochz*|idea es|il s|im neuen|in late|in may|indiv*|is at|is due
4 is not|ist <number>|jahre alt|kunst*|lassen und|lived|looking for|machen lassen|managing|mante*
4 marat*|married on|me gustaria|medico|mensa*|mensaje|meses|metres|nach den|necesito|neuen jahr
4 nous cherchons|nous voudrions|now and|oder <month>|on aimerait|online|ostern|our bathroom|panels and
4 particular|pas de|penche|personas|personas en|plan|planning|play|print*|printemps|quadr*
4 quadratmeter|que hay|querr*|querriamos|recevez|recht|recom*|reicht|remod*|reparation|reserver|rien d
4 s about|s there|s wedding|samples|sanie*|seria|showi*|side of|soft|solar|sometime in|spring
4 tenemos un|th <month>|that do|to bring|travaillez|un devis|un moment|un piso|un presupuesto|unas
4 und wie|unos|urgent|vorstand|voudrait|wait|weihn*|weihnachten|weihnachtsferien|where the|wir eine
4 wir ziehen|woche*|wood|would need|xmas|you collect|yr
3 <few> bed|<few> cats|<few> heures|<few> meter|<month> after|<month> avant|<month> can|<month> el
3 <month> et|<month> from|<month> in|<month> oder|<month> quand|<month> she|<month> would|<number> dec
3 <number> feet|<number> for|<number> meter|<number> metres|<number> nous|<number> page
3 <number> personas|<number> personen|<number> personnes|<number> que|<number> square|<number> would
3 <wants 2>|<weekday> oder|<weekday> we|? le|? there|^ <few>|^ can you|^ j|^ looking for|^ mi
3 ^ necesito|^ papa|^ quiero|a course|a domicile|a figure|a finales|a gauche|a head|a kitchen
3 a proposal|a second|a wedding|about <month>|abuelos|accor*|acre|adults|after new|after xmas|ahori*
3 ahorita|aimerais|aimerait|al mes|alive|allow|am liebsten|an acre|an estimate|and <few>|and is
3 and somebody|and then|and want|and when|anfan*|angeb*|anmelden|anthr*|antif*|antig*|apart|architect
3 are all|are away|are planning|armar*|armario|around <number>|asses*|assez|at easter|at some|attic
3 auf <number>|avec l|bathroom|be finished|been like|been there|bieten|bieten sie|bin bei|bis ende
3 bitte um|block of|boda|boiler|bonsoir on|bottom|brauchten|budget is|ca <number>|cachet|cambiar el
3 cats|cave|ce soit|cena de|cerem*|cet|chairs|chaque annee|chois*|cita ?|cobran por|coinc*|comment
3 como|como se|como son|complete|compramos|comptable|con los|condition|confidence|copro*|copropriete
3 cost for|could you|crack*|cracked|cumple|dafur|damage|das auch|das mit|dauert|de cuando|de personnes
3 de ville|deal|decide|deeds|denk|denk ich|der estrich|der scheune|doing the|domic*|domicile|downs*
3 downstairs|drawings|drips|due|dusche|each|eh|eight*|eilt|einba*|einer|einze*|electric car|employed
3 encore|encore la|end of|enfants|engine|enton*|entonces|entonces no|entreprise|escal*|espana|estrich
3 et ce|et me|etwa|extension|facade|faire|fait <number>|family of|far ahead|faudr*|faudrait|fehlt
3 fetch|fin <month>|finales|fish|fit|floor in|form|forma|found you|frio|furni*|furniture|gather
3 get going|get in|getting married|governors|grande|gross|haben wir|habla*|have ?|have it|have you
3 heater|her first|hit|how far|how long|hurry|i gather|i need|i want|ich mir|ich wurde|ihr das|il aura
3 il faudrait|in by|in our|in time|inher*|inherited|installer|interested in|invie*|invierno|irgendwas
3 is moving|ist sie|it is|it looked|it work|j aimerais|jahre|jemanden fur|keep the|keybo*|keyboard
3 kids <number>|kontr*|kontrolle|kuche|la cave|la date|la direccion|la mairie|la oficina|lang ist
3 lange dauert|lapto*|laptops|launch|le nom|less|liebs*|liebsten|light*|like <few>|like an|like it
3 lime|list ?|livrez|loft|longu*|maison|man sich|manag*|manch*|marri*|mater*|me faudrait|me pagan
3 media*|meine mutter|mejor*|meter|metros|mi empresa|mich|mid <month>|miedo|mitte*|mocks|moglichst
3 months|mornings|moto|moved to|mussten wir|nachr*|navid*|navidad|need|need <number>|need and|needs
3 needs a|neu|neue|no date|no hay|no hurry|nos han|not been|not in|nous on|nous souhaitons|nunca
3 obligatoire|of an|of whom|oficina|on it|on ne|once|one <number>|one for|ones in|or bring|otro lado
3 ou la|our old|over <few>|pagan|par semaine|parti*|partir du|patch|patient|personnes|photographer for
3 piso|place in|plan de|plann*|por las|pour un|pouvo*|pouvoir|present|presq*|presque|prevo*|price ?
3 primavera|prix ?|pta|quere*|queremos|queremos cambiar|quisi*|rail|rather than|regio*|regul*|reha
3 replace|repli*|run a|rush|rush at|s <number>|s name|sampl*|scheu*|scheune|se passe|see it
3 seit jahren|self|self employed|senci*|sensi*|sensible|separ*|shelv*|shelves|should we|sie denn
3 sind bei|singa*|singapore|single|sixty|sizes|small|so <month>|so not|so she|sobald|sobald es|socie*
3 societe|soft and|solid|sollt*|sollte|sollten|some|somebody to|something ?|sometime after|son|sorted
3 souhaitons|sound|space|spring and|square metres|start with|stoff|story|sugge*|tag wir|take on
3 take the|tengo <number>|tengo un|th <number>|that be|the deeds|the kitchen|the loft|the mornings
3 the place|the season|thera*|tiene|till the|time for|time in|to begin|to order|to take|to us|toit
3 toujo*|toujours|traba*|tranc*|travaillez vous|tu fais|tun|tuned|turno|u do|uberhaupt ?|um und
3 un bano|un despacho|unas <number>|und sind|une petite|ungefahr <number>|unos <number>|unterlagen
3 urban*|urbanisme|us <number>|ventanas|verlo|vers le|visits|vorschlag|voudr*|voudrions|vous ?
3 vous les|wann ist|want someone|was sie|we would|week i|weekend of|wegen|wet|what is|wie lange
3 winters|wir einen|within the|without a|would like|would suit|y que|year|year <number>|year and
3 you allow|you got|you need|you quote|your own|zu haben
2 ! our|<coin> pour|<few> adults|<few> and|<few> habitaciones|<few> meses|<few> ou|<few> pisos
2 <few> prices|<few> velos|<month> and|<month> auf|<month> cuando|<month> donc|<month> en|<month> if
2 <month> il|<month> meeting|<month> nos|<month> pour|<month> so|<month> to|<month> we|<month> y
2 <number> avec|<number> by|<number> degrees|<number> etoiles|<number> feb|<number> hours|<number> if
2 <number> ish|<number> ist|<number> kids|<number> kilos|<number> leuten|<number> par|<number> places
2 <number> plus|<number> sqm|<number> tables|<number> the|<number> to|<number> yo
2 <speaks for an organisation>|<unhurried>|<weekday> are|<weekday> nach|<words 35>|? about|? elle|? il
2 ? seria|? what|?$|^ bonjour mon|^ compramos|^ contact|^ desde|^ en|^ en la|^ hello we|^ i am
2 ^ im <month>|^ le|^ maman|^ mein|^ mum|^ my daughter|^ new|^ ours|^ planning|^ right|^ sale|^ school
2 ^ tengo <number>|^ thinking of|^ wir|^ wir brauchen|a check|a crack|a grant|a new|a peur|a pris
2 a problem|a quien|a shed|a small|a student|a third|a week|a weekday|a white|aber ich|about half
2 acabo|accompagnee|accountant|addresses|adopt*|advan*|after|after easter|agm|agree*|ai lu|ai une
2 aille*|ailleurs|aimer*|algo que|all <number>|all on|also a|alter|am interested|am looking|am told
2 amigas|amt|an offer|and am|and can|and could|and goes|and how|and look|and must|and what|anfang
2 anfang <month>|anfangen|anges*|anodes|ans|ans il|antrag|apost*|approx|approx <number>|apres les
2 apunto|arbei*|ardoi*|are in|arran*|arzt|as it|at ours|attaq*|attendre|auf <few>|auf einer|aun no
2 ausbau|autant|automatic|avant|avant les|avez vous|away from|baby|bache|back of|back to|baign*
2 baignoire|bands|barba*|barbe*|be good|be grateful|be held|bed detached|bed semi|beds|been offered
2 been to|begin with|beginner|beide|bespr*|besteht|beton|better|better than|bien con|bien la|bj
2 bj <number>|boden|bonjour madame|bonjour mon|bonjour on|bouch*|bought|bought a|bouqu*|bouquet
2 brauchen wir|break|bride|bring her|bromp*|brompton|brother s|bruder|bueno|busca*|buscamos
2 by <number>|by my|ca vaut|cambiar|cambiar la|came back|carnet|carpet|carpo*|carport|carre*|carrelage
2 casa en|caso|ce genre|ce qu|ce qui|ce serait|celeb*|cello|celui|cette fois|chambres|chang*|chape*
2 charg*|charger|charl*|chest|chien|child*|children|chiqu*|choisir|christmas we|churc*|cincu*
2 cincuenta|civic|cleaned|club|cob|cobran|cocka*|cockapoo|coeli*|coeliac|come ?|come and|come off
2 comercial|comes and|compt*|comunion|comunion de|con las|conduite|conduite accompagnee|conse*
2 conseille|contents|contr*|coord*|cosas|could not|cousin|creus*|creuser|cuando se|cuantos|current
2 d une|da sind|damp|danach|dans ce|das nachste|dass er|date|dates|day and|day before|day for|de a
2 de ano|de fin|de maman|de media|de mes|de reyes|de unos|debut|debut <month>|degre*|degrees|dejarlo
2 del hospital|delai|den winter|denti*|der antrag|derec*|derecha|desce*|desde <month>|desde que|desks
2 despa*|despacho|despu*|despues|detac*|detached|detras|di|dia a|diario|die kleine|directly|disons
2 do u|do you|do your|done in|doppe*|douche|dragg*|dragging|drawi*|dress*|dressing|droit|du voisin
2 early <month>|eine freundin|eines|einzug|either|el coche|el jardin|el medico|el piso|el primer
2 electrique|elle ne|empfa*|en <month>|en a|en casa|en las|en un|en visio|encim*|encon*|ende|enfan*
2 enough|enreg*|entrado|entre*|entregan el|envoie|erst|erst im|es nicht|es un|escalera|escrito|ese dia
2 eso lo|essayer|est deja|est un|estri*|et la|etage|etwas ?|ex|examen|except|exist*|expec*|expected
2 exten*|far|faudra|fecha|fecha :|feel|femme dort|fete|fetes|fiat|field|fiest*|fiestas|figure|fille
2 fils a|fin|fin de|final de|first fortnight|first one|flachdach|flat ?|flexi*|flexibel|folded|fonct*
2 font|for eleven|for her|for my|fortn*|fortnight|freez*|fuhre*|fuhrerschein|garage door|garage roof
2 garden|garder|gas certificates|gatep*|gatepost|gebra*|gegend|gemacht werden|gern|gern ein|gern einen
2 gestell|get her|gets|ginge|glass*|glasses|goes in|goes on|gouter|grande y|grandfather|gravi*|gross*
2 ground is|grun|grund*|guy|haben <number>|haben ?|habitaciones|habra|habra que|habria|half|half of
2 halt|hangen|hard|hardly|hatten|hatten gern|hatten wir|haus ?|have given|have not|have signed
2 have taken|hay <few>|hay que|hear what|hello we|help|her on|her round|herum|hesitons|high|hill
2 home and|hospital|house|housi*|housing|how|how does|how many|hundi*|i bring|i found|i own|i think
2 ich brauche|ich konnte|ich suche|if possible|ihn|il|il faut|il n|im <month>|im haus|im janner|imagi*
2 in both|in early|in one|in place|in so|include|incluye|indic*|indicate|infor*|install|institutrice
2 insurer|is <number>|is being|is better|is it|ish|ist in|it and|it does|it should|it there|it when
2 janner|jardin|jeman*|jemanden|jen|jo|jours pour|just moved|just now|kanzl*|kanzlei|kapaz*|kapazitat
2 kasse|keins|kirch*|kitchen|klavi*|knee|knows|komm|kommen wir|konze*|kosten ?|l eau|l hiver|la ?
2 la baignoire|la casa|la comida|la facade|la il|la obra|la route|la salle|la tela|landlords|lange
2 langu*|largo|lassen|le jour|le plan|le temps|le terrain|lena|length|les fetes|les premiers|lesso*
2 lessons|let it|lets|light|like|like my|like that|like them|like this|likely|llp|lo puedo|location
2 logo|long|longues|looked|looking to|loud|lounge|ltd|lu|ludlow|m <number>|m of|ma tante|machen
2 machen sie|maest*|mairie|mais j|maison a|maman|manage|manan*|mananas|mande*|many|married|married in
2 master|maybe <few>|me about|me an|me apunto|meets|mein sohn|meinte|meldet|members|merci de|metres of
2 mettre|mi mujer|mi padre|miedo*|mient*|mientras|mieux|mir|mis papas|mit <number>|mit einem|moder*
2 mogli*|mois|moment|money put|move to|moved here|moved out|moyen*|moyenne|mujer|mussen|muster|mutter
2 muy|my clients|my cousin|my current|my father|my parents|my son|nach|name on|near|near the|need a
2 need about|need somebody|need your|needed|needi*|needing|new|ni la|nicht in|nietos|nino|niveau
2 no corre|no panic|no particular|no rush|noch bis|noch ein|noch nicht|noel|nom|nomas|northern
2 not going|nothing is|nous hesitons|nous venons|now but|now we|o <few>|obra|oder nur|of cost
2 of months|off me|office|okay|old|old and|olds|on an|on prefere|on voudrait|once a|one on|ones|only ?
2 opcio*|opciones|oppos*|or <month>|or at|or thereabouts|ought|our kitchen|out and|outside <number>
2 over the|padre|paint*|painted|panels|panic|papas|papel|par le|para <month>|para mi|para no|parce que
2 parents|particulier|partners|pasar|passe*|path|patie*|patio|patri*|pays|pedir|pelo|pensa*|pensamos
2 pense que|pension|pente|people for|people to|perha*|perhaps|personen|persons|peur|peux la|pflan*
2 pflanzen|pharm*|pied|pies|pine|piso de|pisos|place by|plain pied|planen|planning to|plant*|plaster
2 plate|platze|plaza|please it|pleased|pleased to|podriais|poner*|por el|porque el|portillon
2 pour <few>|pour faire|pour ma|prefe*|prefere|preis|preislich|premiers|pres|presently|prevue|price is
2 prices and|primer|printed|priva*|probate|probe|proce*|proposal ?|public|puede ir|put by|put it
2 qu est|quand il|quand vous|quarantaine|quarantaine de|que alguien|que ce|que habra|que nos|que nous
2 que si|quels|querria|qui|qui est|qui s|qui vient|quiero|rahmen|raum|raus <number>|rear|recev*|recko*
2 reckons|redone|register|rehab|rein ?|remar*|remise|repla*|resid*|residence|restent|revision|rez
2 richt*|richtige|ridge|rien ?|room for|roughly <number>|run in|s at|s done|s no|s right|s worth
2 saber que|said get|salgo|salido|same time|sauf|sauna|saute*|say that|schen*|schie*|schli*|school
2 se le|season|seats|second hand|see our|seem to|segun|seis|selbs*|sepa|serait|serait bien|seria*
2 seriamos|series|serve*|settle|setzen lassen|shifts|should be|should like|shower|showing|si c|si hace
2 si la|sie an|sie ein|signed up|simply|sind <number>|sind eine|site and|so far|sohn|soit|soit fait
2 soll die|some point|somet*|something about|something you|somos <few>|sonde*|sondern|sons|sous la
2 speak*|spring do|sq ft|sqm|stages|stands|strip|stripped|stuff|stuff ?|style|subir|suggest|suits
2 sworn|table*|tables|tablets|tant que|tap|tap in|techn*|tenerlo|term|terra*|terrain|terre|testi*|tete
2 th i|th of|thank you|that ?|that is|that sort|the <weekday>|the agm|the baby|the bottom
2 the downstairs|the extension|the family|the first|the ground|the old|the other|the residents
2 the road|the run|the solicitor|the summer|the top|the winter|the works|them|then we|there*
2 thereabouts|they can|think i|think it|think*|thinking|thinking of|this ?|this something|though i
2 through that|tiene que|to fit|to it|to keep|to let|to put|to register|to replace|to run|to sort
2 to understand|tocar|touch*|touche|trabajais|travaille|treated|trip|turning <number>|turnos|twenty
2 twice a|twin|twins|uber den|ubern*|ubernehmen|ultimo|un <number>|un an|un grand|un vieux
2 und <number>|und ein|und haben|under <number>|une quarantaine|ungef*|ungefahr|uns zu|unten|up for
2 up in|up on|up there|uprig*|upright|us <few>|us an|us and|us what|ustedes ?|utili*|vater|velos
2 velos pour|venons|venta*|vers|versichert|veux|victo*|victorian|video*|vidrio|village hall|violon
2 visio|visitor|vit|vitor*|vitoria|vivo en|voit|von meinem|von mir|vor dem|vorha*|vorher|vous a|vuelve
2 wait until|wand|want|want it|want somebody|ware|ware der|was in|was my|we bought|we go|we run
2 we sign|websi*|website|wedding at|weekends|weiss ich|welche|well ?|well as|west|what have|what would
2 what you|when|whene*|whenever|whenever you|where i|who has|wide|will need|wing|winter and
2 wir mochten|wir noch|wir wollen|wird|wissen ob|wollen|worden|work with|worth a|wurde|y <few>|y hasta
2 y la|y queremos|y quiero|yards|years ago|years we|you go|you suggest|you tell|you work|your chap
2 your rates|yr old|zahnr*|zahnriemen|zeit|zeitl*|zeitlich|zieht
1 ! <few>|! do|! je|! wir|: <few>|: <number>|: el|: it|: un|<few> at|<few> bis|<few> enfants
1 <few> feet|<few> flats|<few> hundred|<few> in|<few> months|<few> no|<few> panels|<few> rues|<few> to
1 <few> year|<is a complaint>|<month> <month>|<month> before|<month> c|<month> ca|<month> la
1 <month> me|<month> need|<month> o|<month> or|<month> que|<month> si|<month> un|<month> with
1 <names something that went wrong>|<need>|<number> <month>|<number> ans|<number> auf|<number> bed
1 <number> de|<number> has|<number> jahren|<number> klasse|<number> kommen|<number> le|<number> leute
1 <number> litres|<number> lo|<number> may|<number> minutos|<number> o|<number> pero|<number> pieces
1 <number> sq|<number> stock|<number> we|<number> weeks|<number> wide|<number> will|<number> x
1 <number> yr|<offers services of its own>|<weekday> mornings|<weekday> the|<words 60>|? am|? et
1 ? herzlich|? it|? j|? lo|? nous|^ a|^ a mi|^ about|^ baby|^ been thinking|^ bei uns|^ bin
1 ^ could you|^ first|^ fur|^ fur die|^ fwd|^ g|^ g day|^ had|^ i|^ i look|^ ihr habt|^ im|^ is there
1 ^ l|^ me gustaria|^ mes|^ mi padre|^ my|^ my boyfriend|^ name|^ name :|^ nos|^ nos casamos|^ notre
1 ^ nuestra|^ on n|^ queria|^ seit|^ seit dem|^ servus|^ she|^ tenemos|^ the ash|^ third|^ unser
1 ^ unsere|^ vamos|^ vamos a|^ we had|^ you did|a barn|a ce|a chat|a cockapoo|a divorce|a fin|a first
1 a flat|a fortnight|a house|a lieu|a long|a m|a parle|a partir|a pas|a peu|a power|a proper|a quelqu
1 a quote|a refaire|a set|a shared|a slot|a smaller|a thing|a time|a tout|a une|a van|a year|ab ?
1 abgeh*|abges*|abogado|abord|about|about <number>|about forty|about it|above|abrir|abuel*|abuela
1 abuela que|acabo de|acade*|acces|accom*|accord|acerc*|acte|acto|actual|acuer*|acuerdo|adjoining
1 admit*|adore|advance|advice|advise your|affai*|after that|agradeceria|agreed to|aguan*|ai pas
1 aimerais qu|ait|ajout*|ajouter|alber*|alica*|all <few>|allein|also the|altes|always|am besten
1 am thinking|among|an einer|an oven|ancie*|and hear|and need|and needs|and nothing|and our|and put
1 and with|anda|ander*|angebot|anmel*|annee|annual|ano pasado|anos|anos y|ans et|anseh*|ansehen|antes
1 antes de|antwort|anual|anything i|anyway|appart|appeler|appointment is|appre*|apunt*|arbeiten|archi*
1 are a|are both|are getting|around|around the|arriba|as well|ash|asi|asi que|assessment|at last
1 at lunch|at once|at the|at what|attor*|attorney|au dessus|auch noch|auf ihre|aun|aunque|aurait
1 aus der|avant que|avec des|aviso|awful|ayunt*|ayuntamiento|ayuntamiento de|b <number>|back and|badge
1 baja|bajo|balco*|balli*|banco|band|bare|bathroom has|battery|bauti*|be <number>|be before|be for
1 be more|be this|beant*|beave*|beaverton|because of|bedrooms|been in|been thinking|bees
1 before christmas|before then|begin|begin*|beginning|begins|begleitung|benot*|berge*|beside|besoin
1 besten|better for|between us|bien que|big|bikes|bilde*|bildern|bill ?|birth certificate|bis zum
1 bitte noch|bitten um|black|bleibt|bois|bonne|bono|booked for|books|both|both of|bought the|boute*
1 box room|boxes of|branc*|brass|brauch|brauche|braucht|braun|bring*|broug*|brought|builder|built
1 but a|but not|but they|but we|buttonholes|by|by a|by about|by our|by post|ca se|cabin*|cabinets
1 caduca|calen*|cambio de|can one|can send|cannot|carro|casa|casa de|casa y|casamos el|casi|caste*
1 castle|ce moment|celle de|centro|cette annee|changing|chap|charge a|charges|charp*|cheaper|checked
1 chene|chez moi|choir|choose|chose|chose que|choses|civil|closed|coast|cocina|coctel|coffr*|collegues
1 color|come for|comer*|comes out|comida|comis*|comme*|como trabajais|compania|compe*|comprendre
1 compteur|con algo|con el|con ustedes|conducir|cone|confo*|connais|conservation|conservation officer
1 considered|const*|consu*|contact form|container|contractors|contrat|contratar|contribute|conva*
1 conversation|copies|cordialement|cork|corre|corri*|cost|costa*|costaria|cotta*|cottage|count|coup
1 cuadr*|cuando|cuent*|cumplo|cumplo <number>|cupbo*|curre*|d abord|d accord|d enfants|d environ
1 dachb*|dachboden|dankb*|dankbar|das an|das uberhaupt|date yet|dated|day <number>|day but|day would
1 de acuerdo|de baja|de casa|de ces|de choisir|de eso|de large|de mi|de navidad|de que|de un|de venir
1 deadl*|deadline|decides|decidir|decis|decis*|decision|decke|decor*|dejeu*|dejeuner|deleg*|demi
1 den feiertagen|denen|denken an|denn|dentist|depar*|depart|departamento|departamento de|depen*
1 depuis <month>|der woche|des annees|desk|despues de|dia ?|dice que|dicho que|did it|did my
1 die fassade|die woche|dieses|diffe*|different|dining|disco*|discount|dit oui|divorce|do a|do any
1 do if|do on|do this|do we|do ye|docum*|does it|does that|does the|done|door ?|dormi|dormi*|dort
1 doubl*|double|down with|doy|dran|drauf|drauf*|draus*|draussen|dry|du bois|du salon|due at|durch*|eat
1 eau|echel*|echelle|eclairer|edifi*|edificio|eiche|ein neues|einfach mal|einla*|einsc*|el ano
1 el banco|el bano|el mismo|el trabajo|el verano|elect*|elle|elle a|elle est|elle etait|eltern|embar*
1 empie*|en zapopan|encar*|encore le|encore mais|end|ends <number>|energ*|ensem*|ensemble|enten*
1 entie*|entiendo|entra*|entre <number>|entre las|entscheidet|entwi*|envir*|environ|environ <number>
1 envoyez|erfah*|erfahrung|erhal*|erhalten|erset*|ersetzen|ersten|es|es <few>|es <number>|es bei
1 es gern|escalier|esper*|esposo y|essai|est a|est au|est en|est la|est le|est parfait|est pas
1 est prevu|est vous|esta todo|estamos de|estimate|et <number>|et c|et elle|et nous|et voudrions
1 etiqu*|eveni*|ever let|everything on|exam|excha*|exchange|exclu*|experience with|exter*|extra
1 fais des|fait pour|faites|faites ce|falli*|falta que|family|father|faut|fee ?|fee and|feed|fehlen
1 feiertagen|felt|fenetres|ferry|festg*|fiesta|fifte*|fifteen|fill|fill in|film|final*|finance|firm of
1 first|first floor|first week|fix|fixe|flach*|flats|flexible|flight|floor|floor <number>|flush*
1 fois par|folk|fond|for <number>|for <weekday>|for a|for an|for his|for our|for that|for when|forfa*
1 fotos|found|fourt*|fourteen|frage*|fragebogen|french|frere|freundin|friends|from <few>|from <month>
1 from <number>|from my|ft|funci*|fund|fur|fur die|fur meine|fur meinen|fwd|g day|gable|galway|gap
1 garage|garden is|gardez|gaste|gebur*|geburtstag|geerbt|gehen|geht es|geneh*|gener*|generation|genre
1 genre de|genugt|gern jemanden|gerne|gerust|geset*|gestrichen|get it|gibt|gibt s|gibts|give me|given
1 given up|glass|glori*|glorious|gluten|go in|go to|go up|goes|goes back|gone and|google|got <number>
1 gover*|grandmother|grate*|grateful|gratte|greni*|grenier|gros|grown|grundach|grundstuck|grupo|guest
1 guitar|gustaria saber|habe|habe <few>|habe ich|hablado|hablamos|hace falta|haces|had it|haie|half an
1 halten|handl*|happen|harian|has come|has given|has no|hast|hast du|hasta <month>|hasta entonces
1 hasta que|hat <number>|hates|hatt|hatte ich|hausb*|hausm*|have <few>|have agreed|have got|he can
1 he is|he s|he said|he wants|head|head ?|heira*|heiraten|held|help us|help with|her ?|here from
1 hermana|herst*|hersteller|herzlich|hesit*|hice|hija|him in|hin|hinter|hinter der|holzb*|hones*
1 honestly|honor*|hope|hoping to|hopit*|hopital|horar*|horlo*|horse*|hospi*|house and|hull|husba*
1 husband|husband and|i could|i get|i make|i mean|i run|i take|i wish|ich eine|ich mich|ich nicht
1 ich noch|idea|idea de|ideal*|ideally|if that|ihm|il vous|ils|im bad|im fruhjahr|imagine|imagino
1 implantes|in der|in from|in it|in next|in principle|in ruhe|in spring|in that|in year|inch|indep*
1 innen|ins haus|insti*|insul*|insulation|interessiert|interest|interested|into|into a|invit*|invol*
1 iphone|irgendwann|iron|is ?|is a|is already|is coming|is here|is no|is still|is that|is there
1 is water|ist da|ist jetzt|ist mir|ist von|it but|it done|it he|it must|it right|it to|it too|its own
1 jahres|je compare|je la|je veux|je voudrais|jeden|jemanden der|jette|joinery|journ*|journee|junta
1 jusqu a|kann ich|kann man|keepi*|keeping|keeps|keiner|kids|kids and|kids are|kilos|kind regards
1 kinder|kindern|kirsc*|kitch*|know it|kundi*|kundigung|l <number>|l air|l ancien|l avance|l entree
1 l hopital|la calle|la cena|la cocina|la idea|la journee|la junta|la main|la moitie|la primera
1 la temporada|la zona|landi*|landing|lang|last done|lauft auf|laut|lawye*|lawyers|le|le <weekday>
1 le sol|leaf|leaki*|leaking|lease|left the|leider|let|let me|let the|let you|letter from|letzt*
1 letzten|leuten|liber*|lifted|like somebody|like the|lilas|limited|litres|living|living room|lleva
1 llueve|lo del|long as|long is|look like|look round|looked at|looki*|looking|los <few>|los <number>
1 lost|lower|m|m wide|ma fille|ma sœur|macht|macht ihr|made|maint*|maintenant|mais il|mais le|mais on
1 maison de|mange|market|mas|mas o|mas pero|mas tarde|material|matin*|may|may <number>|maybe a
1 me <number>|me decis|me falta|me have|me salio|me vendria|me your|measu*|measure|measurements|medio
1 meeti*|meeting|mein|mein bruder|mein vater|meine|meine schwester|menos de|mes ?|metros de|mi hermana
1 mi hija|mi novio|mich im|midi et|mil|minutes ?|mio|mir ist|mit|mocht*|mochte|mochten|moitie
1 moment la|mon velo|montage|month or|morning ?|morning it|mornings and|most of|moved|much as|mum
1 mum s|mussen wir|musste|my bathroom|my boyfriend|my family|my partner|myself in|n y|nach <few>
1 nach <number>|nachste|nachste woche|name :|ne sommes|neben*|need <few>|need from|neighbor
1 neighbour says|nervo*|nervous|neuen|next step|next to|nhs|nicht|nichts|niema*|nights|ningu*|ninguna
1 no entiendo|no great|no la|no puede|no se|nobody is|noirs|north|north*|nos entregan|nos gustaria
1 not come|not go|not see|not take|nota|nothi*|nothing|notre|nous dire|nous serons|novio|now the
1 nuest*|nuestra|nueva|nummer|nun|nur die|nuria|o <number>|o menos|o si|ob wir|oder doch|of <few>
1 of <number>|of attorney|of everything|of tea|of them|of us|off and|office and|ofrec*|often|og|ohren*
1 on account|on and|on her|on le|on vient|on vous|on what|one bedroom|one off|one thing|one wheelchair
1 one with|only just|only the|op|optio*|options|or do|or so|orden|ordin*|ordon*|ordonnance|orien*
1 otras|otros|ou <few>|ou <month>|ou c|ou on|ouest|our hall|our lease|our office|our porch|our shop
1 out in|ouverts|oven|over to|overl*|paddo*|paddock|page and|panel|papie*|papiers|paques|par de|parc
1 parce*|parec*|paren*|parfa*|parfait|park|partir|partir de|partn*|pas avant|pas encore|pasa|pasada
1 pase|passa*|passe|passee|passer a|patas|pay and|paying|pcc|pedal|peine|pendant|pensaba|pensando
1 per head|perfecto|permit|perri*|peu|peu pres|peur de|peut on|pfarr*|pfleg*|piece|piedra|pierre|pin
1 pipes|piso en|place ?|place pour|plain|planc*|plancher|plane|planned|plantas|plat|platt*|playi*
1 playing|pleas*|please call|please confirm|please do|please ring|please send|plenty|plumb*|plus <few>
1 plus a|plus la|pneus|pocket|poco de|podrian|poele|poiss*|poisson|poles|polish|poliza del|ponerle
1 poqui*|poquito|por nosotros|porque|porti*|portuguese|posib*|post it|posts|pour l|pour mon|pourr*
1 pouva*|pouvait|power|power of|preference|prefi*|premier|press*|pressure|presupuesto|prevu|prima*
1 principle|printemps et|privat|private|probably do|probar|problem|prof|profe*|professional|proje*
1 project|promis|proper|properly|proposal|propose|propre|proprietaire|prote*|puede|puedes|puerta|puppy
1 put|qu|qu une|quand|quand elle|que c|que les|que mi|que quiero|que se|que tiene|que ya|queda*
1 queriamos|quiere|quince|quinz*|quinzaine|quinzaine de|quinze|quoi la|quote|quote for|racon*
1 radiators|raised|rappe*|rappo*|rapport|rate and|reali*|rechnen ?|recto*|rectory|recu la|region
1 registration|rehab*|reich*|reichen|rein|remodel|rempl*|remplacer|rende*|repar*|report|represente
1 residents|reste*|retour|revis*|reyes|right person|ring the|risk|road|roman|roman*|roof and|roofer
1 room is|roses|rouge|rough*|roughly|roughly how|rues|rufen|rufen sie|ruhe|run out|runs|s an|s been
1 s fine|s had|s il|s now|s office|s only|s still|s the|s under|s up|s y|sacar|sachen|saison|sait
1 sale una|salida|salle de|sat <number>|savoir s|say to|says the|schauen|schlo*|schwester|scrat*
1 scratch|se fait|se puede|se que|se si|seat|second half|seem|seen a|seine|seite ist|selber|selle*
1 sellers|semana y|send a|send us|sends|senor*|senores|sent from|separately|seriamos <number>|serons
1 servus|sessions|set of|set up|settled|setzen|seven*|several of|share|she can|she s|she says|she will
1 should|show on|si besoin|si el|si elle|si les|si tout|sicht*|side|side is|sie ?|sie das|sie haben
1 sie mich|sie mir|sie noch|sie wieder|sieht man|sillas|simple|sind|sind wir|sing|sister is|sit down
1 size|size of|so|so i|so it|so long|so on|so please|so there|soeur|sol|solan*|solange|solic*
1 solicitor|soll|soll im|somebody on|someone come|someone to|something like|sommes pas|song|sooner
1 sophie|sort de|sounds|soweit|spare|spat|spate*|spatestens|speci*|spielt|sq|square|stairs|start*
1 starting|statements|stay put|steht in|steue*|still do|stimmt|storm|strin*|strings|strip*|stubb*
1 stubborn|student|suche|suche eine|suchen noch|suffi*|supply|supposed|supposed to|sur la|surge*
1 survey|surveyors|swimm*|swimming|switch|system|tache|tag mein|take|take down|taken|talla
1 talla <number>|tank|tante|tardes|tause*|tax|tea and|technique|teil|tela|teletravail|tell|tell me
1 tell you|temas|tempe*|temporada|teneis|tener*|tenga*|tengo en|tengo la|tengo que|terms and|terrasse
1 terre*|terreno|than|than i|thank|that a|that cost|that it|that my|that was|that we|that would
1 the afternoon|the bathroom|the books|the builder|the church|the coast|the company|the council
1 the door|the draft|the fee|the field|the gable|the garden|the hospital|the in|the insurer|the last
1 the lot|the market|the new|the north|the order|the pcc|the price|the same|the shower|the size
1 the wheel|them a|them by|there|there !|there ?|there i|there is|they have|they say|thing and|think
1 think a|think he|third|third of|this is|this side|tia|tied|tienda|tile from|time after|time i|tired
1 to <month>|to and|to ask|to collect|to have|to hear|to match|to sell|to work|toca|todas|todav*
1 todavia|together ?|told to|tomas|tombe|top|touss*|toussaint|tpo|trabajan|trabajo|track|traff*
1 traffic|trail*|trailer|training|tranq*|transport|trasl*|travel|tray|trente|trocken|trust|turni*
1 turning|turns <number>|tus|u|u put|uber die|uberall|ubers*|un|un bono|un coin|un dossier
1 un entretien|un peu|un premier|un seul|un truc|una hora|una idea|und hat|und ich|und in|und nicht
1 und suchen|under|understand|une|une demi|une heure|une offre|une quinzaine|une tache|une vingtaine
1 ungefahr ?|units|unos <few>|uns fur|uns im|unserem|unter|unter der|until i|up|up <weekday>|up by
1 up this|upsta*|upstairs|us have|us to|us we|used to|usual*|usually|vacan*|vacances|vais|valor*
1 valua*|valuation|vaut|velos de|vemos|ven|ver si|verei*|verfa*|veror*|verordnung|versi*|vieux|vingt*
1 vingtaine|visa|visit*|visitas|voisin a|volun*|vor <few>|vor der|vorke*|vorkenntnisse|vorsc*|voudrais
1 voudrait louer|vous de|vous faites|vous le|vous prenez|voyant|waiting list|walk|wall at|wall for
1 walls|want her|wants to|ware das|warte*|was wurde|washi*|washing|water|water*|way and|we are|we come
1 we just|we rent|we shall|we should|wechs*|weddi*|wedding|wedding <number>|weds|week of|weeke*
1 weekend <number>|weeks|weeks to|weg|wenn man|wenn sie|werde|werden <number>|what does|what happens
1 whatsapp|wheel*|wheelchair|wheels|when :|when do|when she|when they|whether we|whether you|which the
1 which we|while|while we|white|who does|whom|wien|will have|will not|will send|windo*|windows|winter
1 wir brauchten|wir denken|wir es|wir gleich|wir hatten|wir heiraten|wir mit|wish|with our
1 with someone|with this|with what|wohl|wohne|wollen im|wollen wir|work on|worry|would be|would both
1 would come|would do|would have|would help|would pay|would that|would u|would want|would you
1 wurde das|wurde gern|x <number>|y como|y cuanto|y el|y es|y eso|y los|y si|y sin|y ya|ya no|yard|ye
1 year ?|year old|year the|years|yet|york|you ?|you act|you ca|you come|you could|you fit|you make
1 you next|you on|you set|you still|you take|you usually|you would|your fee|your leaflet|your name
1 your services|your terms|zarag*|zaragoza|zona|zu euch|zum|zur|zusam*|zusch*|zweim*|zweimal
-1 ! <number>|! can|! ich|! my|! your|:|: <weekday>|: a|: ca|: en|: le|: webmail|; si
-1 <asks for a fee that nobody owes>|<asks where something stands>|<carries a link>|<coin> fur
-1 <coin> ht|<coin> per|<cool 0.5>|<cool 2>|<cool 3>|<few> ?|<few> days|<few> de|<few> dias|<few> for
-1 <few> it|<few> jahre|<few> mins|<few> minuten|<few> on|<few> questions|<few> this
-1 <has the wording of a known fraud>|<has the wording of an offer in bulk>
-1 <is a complaint or a guarantee case>|<is about an invoice or a payment>
-1 <is about something beside your work>|<is support>|<month> ?|<month> con|<month> could|<month> das
-1 <month> ein|<month> for|<month> j|<month> se|<month> vous|<month> when|<names prices of its own>
-1 <numb*|<number>|<number> <coin>|<number> <few>|<number> a|<number> and|<number> anos|<number> au
-1 <number> dias|<number> el|<number> elm|<number> en|<number> grad|<number> guests|<number> hrs
-1 <number> k|<number> kw|<number> l|<number> last|<number> million|<number> mit|<number> months
-1 <number> nd|<number> never|<number> para|<number> por|<number> star|<number> tagen|<number> there
-1 <number> tomorrow|<number> und|<number> what|<number> with|<number> words
-1 <offers search-engine work>|<other 1>|<promises more customers>
-1 <sounds vague about whether and when>|<support 2>|<tells how to stop further mailings>|<undated>
-1 <wants 0.5>|<wants 1>|<weekday> <number>|<weekday> am|<weekday> an|<weekday> and|<weekday> avant
-1 <weekday> avec|<weekday> could|<weekday> est|<weekday> night|<weekday> no|<weekday> or|<weekday> os
-1 <weekday> pasado|<weekday> suit|<weekday> when|<wishes book>|<wishes quote>|<words 100>|<words 12>
-1 <words 6>|? also|? bien|? es|? i|? ich|? je|? ma|? merci|? mi|? on|? she|? son|? thanks|? und
-1 ? vielleicht|? warmly|? we|? wir|^ bjr|^ bonjour docteur|^ bonjour monsieur|^ bonjour notre
-1 ^ bonsoir je|^ buenas el|^ buenas noches|^ buenas soy|^ buenos|^ buenos dias|^ cher|^ completion
-1 ^ congratulations !|^ dear|^ dear mr|^ depuis votre|^ die|^ don|^ final notice|^ following|^ good
-1 ^ gruezi|^ gruss|^ hello|^ hello !|^ hello dear|^ hi there|^ hola somos|^ huhu|^ i do|^ i keep|^ in
-1 ^ invoice <number>|^ je me|^ je sors|^ just curious|^ la|^ landlord|^ les|^ llevo <few>|^ ma
-1 ^ madame|^ madame monsieur|^ maitre|^ mein mann|^ meine|^ mi hijo|^ mon fils|^ monsieur|^ morning
-1 ^ next|^ nous avons|^ pour|^ quick one|^ se|^ sehr geehrter|^ she said|^ si|^ since|^ thanks|^ un
-1 ^ unser sohn|^ we can|^ we own|^ wir sind|^ would|^ you have|^ your mailbox|a alguien|a annecy
-1 a birthday|a box|a call|a car|a christening|a class|a corrected|a different|a droite|a este|a fait
-1 a family|a florist|a free|a good|a great|a guest|a ladder|a laisse|a list|a little|a lo|a lot|a nice
-1 a page|a partner|a piano|a piece|a quick|a quiet|a toute|a una|a ver|a very|abend wir|aber|aber auf
-1 aber das|abgeben|about an|about horses|about ninety|abrec*|absol*|acaba|accep*|acceso|accou*|acheter
-1 acomp*|across your|adresser|advised that|afficher|after <few>|after <number>|after*|afternoon and
-1 afterwards|agent wants|agents|ago|agua|ahi|ahora|ai|ai un|ai vu|aime|air|al frances|al lado|alerg*
-1 algo para|algui*|alguien|all evening|all right|all tomorrow|allerdings|along the|als|alto
-1 am <number>|am a|am an|am hearing|am mr|am number|am off|am on|am putting|am with|am wochenende
-1 amount|an|an <number>|an article|an den|an die|an idea|an prochain|an und|ancienne|and|and <number>
-1 and all|and does|and had|and her|and just|and left|and nobody|and not|and noticed|and one|and pay
-1 and see|and whether|and yours|andere|anders|anfra*|anfragen|angeg*|anne s|annees|ano|ans a|ans de
-1 ans en|ans je|ansch*|answers|antic*|any day|anybo*|anybody|anything for|anything free|anything like
-1 anywh*|anywhere|anywhere to|appar*|appartement|apporte|apres|architecte|are at|are best|are due
-1 are ever|are going|are still|are thinking|arriv*|arrivee|article|article on|artis*|artisans|as an
-1 as on|ascensor|asesor|ashore|aside for|ask for|ask what|asked for|assis|assis*|assurance
-1 at christmas|at least|at st|attach|attends|attention|au|au <number>|au <weekday>|au matin|au salon
-1 auch fur|audit|auf dem|auf ihrer|auf seite|aufgefallen dass|aufstellen|augen|aura <number>|aurais
-1 aus|auto|autom*|autumn <number>|aux|avec le|avec les|avez|avis|avoid|away|az|az <number>|back|back i
-1 back she|balance|balcony|bank details|bank transfer|barn|base|bastante|batterie|bautizo|be|be <few>
-1 be ?|be a|be advised|be done|be in|be looking|be on|beau|becau*|because|because he|become|bedro*
-1 been|before he|before i|behind the|bei den|bei der|bei mir|bekom*|bekommt|belie*|belle|ben
-1 best price|bestatigung|beste|beste*|between the|bibli*|bien etre|bill and|bills|bin ich|binnen
-1 birth*|birthday|bis <number>|bis dahin|biscuits|bit example|bitte nur|bjr|blanc*|blanche|bleib*
-1 bleiben|bloss|board|boards|bonjour docteur|bonjour je|bonjour monsieur|bonjour notre|bonjour nous
-1 bonsoir je|book|boot|bothe*|bothered|bought it|boxes|bring the|bringt|broth*|brown|buenas el
-1 buenas noches|buenos|buenos dias|building|bunga*|bungalow|burgos|businesses|but it|but the|buyer s
-1 buying|by <few>|by hand|by name|by on|by the|by this|by tomorrow|cada|cake|call|call out|calle|calls
-1 came|came across|came down|came through|camio*|camion|camionnette|can|can drop|can go|can let
-1 can put|canal|cance*|canic*|caniche|cap|car for|card and|card details|care of|caret*|caretaker
-1 carri*|carta|cas|casino|casse*|catalogo|cater*|ce midi|ce que|ceili*|cena|cerrar|certa*|certified
-1 cette|cette nuit|chair|chalet|chamb*|chance|change the|changer|chaque|charge per|chat|chate*|chateau
-1 chaus*|check|cheque|cherche un|chez le|chez ma|chez vous|chica|chica*|chicago|chico|child|chimn*
-1 christening|christening on|ciudad|claim|class|cle|cleaning|clinique|coach|coach*|coats|cocina de|col
-1 cold|colla*|collect|college|combi*|combien|come by|commande|commence|commencer|comment on|committee
-1 commu*|como el|como la|como lo|compa*|company|company and|compare|complaint|completa|completion is
-1 compras|compras ?|compromis|con|con <few>|con que|con una|concert|conductor|confirm your|conformite
-1 congratulations !|conoc*|conocer|consent|consider|consulta|contract|contre|conversion|conviene
-1 corre*|corrected|corte|cos|cost if|cost per|costs|could|could look|could someone|coule*|couleur
-1 counsel|count*|county|couple|couri*|courier|cours*|course|courses|cousins|couve*|crick*|cricket
-1 cuanto|cubie*|cubierto|cumpleanos|curious what|customer|d apres|d avance|d avoir|da so|da zeit|dach
-1 dad who|dahin|dame|danke|dans les|dar|dark|das|das haus|datos|davon|dawes|day next|days ?|days i
-1 days to|dazu|de <number>|de abajo|de chez|de ducha|de geneve|de l|de le|de los|de m|de me|de pago
-1 de papa|de pie|de toute|de vecinos|de vos|deadline is|deaf|deal with|dear|dear all|dear i|dear mr
-1 deber*|deberia|decla*|declaration|decro*|dehors|dejar*|del colegio|del edificio|del local|delig*
-1 delighted|deliv*|den|denken|denn so|dentista|deposer|deposito|depuis qu|depuis votre|der
-1 der <number>|deran*|dernier|des qu|des que|desde la|desig*|detec*|devant chez|devis|dialy*
-1 dias habiles|dicen|dicen que|did|did our|did you|die kinder|die neue|died|dijeron que|dining room
-1 direkt uber|discretion|discussed|disse*|dista*|distance|dit|divor*|dizai*|dizaine|dm|do ?|do about
-1 do that|do the|do they|docte*|docteur|docto*|document|does|dogs|doit|don|done by|donne|dont <few>
-1 door on|dorot*|dorothy|dors|dossier|down|draft|drama|drawer|dress|dring*|dringend|drivi*|driving
-1 drop off|dropping|du|du <weekday>|du bien|du quartier|du village|dueno|durch|durfte|early next
-1 echantillon|eile|ein|ein paar|eine firma|einen|einfa*|einig*|einmal|el <number>|el agua
-1 el certificado|el chico|el curso|el dinero|el no|el tejado|elf|elle sera|email ?|empez*|empezar
-1 empieza|employer|empor*|empre*|empti*|emptied|empty|en <few>|en <number>|en ligne|en pozuelo|en que
-1 encantaria|end terrace|energy|enfin je|engaged|engineer|engli*|entendu|entrada|entre|entsc*|envelope
-1 envie|envoy*|envoyer|equip*|equipo|er <month>|erinn*|erst mal|es de|es geht|es lo|es que|es una|ese
-1 eso|eso es|esperando|espere|espere que|esposo|est|est combien|est elle|est encore|est jouable
-1 est moi|esta en|estaba|estam*|estamos|estamos en|estan|estate|este|este mes|esto|estudio|et <few>
-1 et <weekday>|et ca|et je|et l|et mon|et que|et une|et votre|etat|etes vous|etoil*|etoiles|etre
-1 etudiante|etudiante en|etwas|etwas fur|europ*|event|event*|every year|everything|ex husband|exactly
-1 exams|exclusive|exklu*|expla*|explain|f|f <number>|facil*|factu*|facture|fais le|fait un|fallen|fam
-1 families|familles|fan|faut d|faut quelqu|faut une|fee|fenst*|ferme|feuer*|feuerwehr|few|fiche
-1 figures|final notice|final year|finan*|find someone|find the|fine|fines de|fini|fire|firm in|fitter
-1 fitti*|fixing|flat fee|flat in|flat on|flat roof|floor i|flori*|florist|fob|folge*|followed
-1 followers|following our|for <coin>|for catalog|for half|for me|for sale|for you|forde*|formu*
-1 forward the|fox|frank*|freel*|freelance|frei ?|freig*|freuen|freundlichen|freundlichen grussen
-1 from <coin>|from a|from home|from me|from the|from us|from you|frome|funds|funer*|funeral
-1 fur <number>|fur den|fur mich|g|gagne|galer*|galerie|garage du|gas safe|gasol*|gasoleo|gave|gave me
-1 gebe|geben|geduld|geehrter|gegenseite|gehor*|geht das|gemel*|genau|general|geneve|gens|gente|genui*
-1 gepru*|german|gesetzt|gespr*|gesprach|gesun*|get <number>|get a|get my|get them|getti*|getting
-1 gibt es|girl|girls|give the|give us|glas|go ?|go through|god|gone|gone for|gone to|good as|good day
-1 good morning|got it|gran|grandes|gratuits|group of|growth|growth manager|gruezi|grundsatzlich|grupp*
-1 gruss*|grussen|guard*|guess|guests|guild*|guita*|h <number>|h et|haben uns|habil*|habiles|habite
-1 hablar|habt ihr|hacer*|hacia|hairl*|hairline|half past|hall in|handbook|hande|handle|hands|hands on
-1 hangi*|hanging|happe*|happen to|happens|happens now|happi*|harro*|has a|has been|has left|has moved
-1 has signed|has the|hatte|hausn*|hausnummer|hausv*|hausverwaltung|have|have <number>|have about
-1 have all|have been|have heard|have in|have just|have my|have only|have talked|have to|have your
-1 having|he|he was|health|heard|hearing impaired|helen|hello|hello !|hello dear|her in|here we|hermano
-1 herr|heure|heut mittag|hi there|hi we|hicis*|hicisteis en|hof|hola somos|hole|holid*|holiday|homeo*
-1 homeowners|homeowners in|hora que|horse|hose|hour ago|hour and|hour at|hours|houses|how much|hrs|ht
-1 huhu|hundr*|hundred|i|i ask|i attach|i ca|i came|i expect|i guess|i know|i live|i look|i might
-1 i must|i paid|i pay|i said|i say|i shall|i would|ich am|ich bin|ich ihn|ich schon|ici|idea of|if the
-1 if there|ihr konto|ihr postfach|ihre|ihrer seite|il en|il fait|il le|il ne|il nous|ill|im flur
-1 im sommer|immed*|impai*|impaired|impaired so|impor*|impos*|in|in <month>|in <weekday>|in an|in for
-1 in leeds|in ottensen|in the|in till|in until|in wales|in with|including|incom*|incoming|ines|inox
-1 ins|insert|insis*|inspe*|inspected|insta*|insured|inten*|into the|inven*|inverter|ir|irgen*|is <few>
-1 is fine|is from|is i|is my|is on|is only|is your|island|issue|ist der|ist erst|ist heute|it
-1 it across|it all|it as|it at|it be|it by|it could|it do|it down|it gone|it has|it off|it please
-1 it properly|it s|it this|it until|it will|it works|it worth|itali*|izqui*|j ai|j aime|j attends|j en
-1 j espere|jahr|jahre*|jahreswechsel|je le|je paie|je prefere|je prepare|je regle|je sors|je suis|je t
-1 jess|joanna|joint|jouab*|jouable|jour|jour je|jours|junta*|juntando|juntas|jusqu|jusqu au|just a
-1 just curious|just had|just nosy|just so|just tell|just the|juste pour|justificante|k|kaffee|keep
-1 keller|keys i|kfw|kilo|kinde*|kindly|kindly reply|kindly send|klasse|kleiner|knock|know before
-1 know how|know if|know someone|know who|kommen sie|kommt|konnen|konnten|konto|kosten|kowal*|kowalczyk
-1 krieg*|kurz|kurze|l|l an|l architecte|l assurance|l autre|l ensemble|l ete|l ouverture|la chambre
-1 la compania|la cuisine|la ducha|la entrada|la fin|la foto|la mano|la neige|la petite|la place
-1 la porte|la premiere|la primavera|la prochaine|la que|la rue|la taille|la tienda|la vecina
-1 la vitrine|la voiture|labra*|labrador|lache|lad|lads left|laisse|lamp|landl*|landlord|lands|lapsed
-1 large|last|last year|le cafe|le chat|le code|le compromis|le faire|le faut|le mois|le seul|le week
-1 least|leave|leavi*|leaving|led|left ?|left it|leith|les gens|les matins|les plans|lesson|lessons for
-1 lettre|leur|leute|level|libra*|libre|libre*|libres|licencia|lie|liefe*|lien|lieux|lift|like ?|lily
-1 limit*|link to|links|lista de|liste|listed|listi*|listing|listing in|llevan|llevo el|lo demas
-1 lo puede|loan|locat*|login it|lohnt|long and|look at|look before|los ninos|losen|louer|love to
-1 lover of|lui|ma belle|ma femme|ma soeur|mache|machen ?|madam|madame|madame monsieur|made me|madera
-1 maestro|mailb*|mailbox|mailbox storage|maitre|make|make a|mal de|mal depuis|mal einen|man|manana por
-1 mandate|manger|mano|maque*|maquette|marche|marga*|mari|marine|marque|marry|marry on|match|mate
-1 matin c|matin la|matin le|matin on|matins|matter|may be|me a|me by|me da|me demande|me encantaria
-1 me for|me han|me i|me know|me to|me voy|meant|meant to|measured|medio de|meill*|meist*|mejor|mer
-1 merci|mes|mes parents|messages|metro|mi|mi <month>|mi esposo|mi hermano|mi papa|mi suegra|micro
-1 micro*|microsoft|middle|might be|might you|milea*|mileage|mill|million|minutes and|missing|mit dem
-1 mit freundlichen|mitad de|mitgl*|modele|moi la|momen*|momento|mon frere|mon mari|mon memoire|monat*
-1 monatlich|monde|monsi*|monsieur|month i|monti*|moori*|mooring|more to|morni*|morning and|mostly
-1 mother s|motivo|move|move out|movers|moving to|much do|muchas|muchas gracias|muebl*|muebles|mum is
-1 mum says|munic*|muss ich|mussten|must|must be|my|my <number>|my employer|my flat|my gran|my level
-1 my mother|my mum|my neighbour|my private|my uncle|my wife|myself and|n ai|n est|nach der|nachrichten
-1 nachs*|nachsten|nada de|nadie|national|natur*|naturlich|nd|ne m|ne me|ne pas|ne sais|ne savons
-1 need it|need the|need you|nehmen sie|neighbour|nennen|never|next ?|ni idea|ni siquiera|niamh
-1 nicht das|niede*|night|night shelter|night*|nineteen|ninos|nix|no chain|no es|no nos|no obligation
-1 no viene|nobody s|noch auf|noch in|noches|nochm*|nochmal|nom de|nosotros|nosy|not actually
-1 not bother|not decided|not much|not the|notai*|notaire|nothing to|noticed|noticed you|nous a
-1 nous sommes|now that|now what|now with|nowad*|nowadays|nowadays ?|nuestro|nuit|number s|nur ein
-1 nur noch|nurse|nurse*|nursery|o es|o la|o solo|oak|oben|oblig*|obligation|obten*|oder|oder ?
-1 oder ist|of course|of google|of having|of interest|of next|off the|off tomorrow|offer accepted
-1 offer*|offic*|oil|ojo|old i|olivos|on every|on facebook|on garde|on instagram|on page|on part
-1 on prend|on s|on sat|on site|on us|on verra|one at|one bed|one do|one i|one in|only <coin>|only pay
-1 open on|open the|open to|opini*|opinions|or <weekday>|or anything|or just|or only|or rather|or the
-1 or tomorrow|or whether|orcha*|orchard|order is|original|os|otten*|ottensen|ou <number>|oui|oui je
-1 our house|our roof|our side|our site|our solicitor|ourse*|ourselves|out <weekday>|out a|out for
-1 out of|out or|out to|over ?|over and|over at|over from|over there|overs*|own|own tools|owner|owners
-1 p|paar|packa*|package|packed|paga|pagar|pago|paie|paiem*|paiement|paint|panic*|papa|papeles|paper
-1 par contre|par mois|par un|para el|para la|para las|para tu|parade|parish|parki*|parking|parler|part
-1 partenaires|pas|pas a|pas je|pas le|pasarme|passage|passage de|passed|passez|passiert|passing
-1 passive|passport and|password|paste*|patro*|pay for|pay it|paysl*|pcs|pdf|peint*|pendiente|pensado
-1 pensado en|pensi*|people have|people on|per|per month|perce*|perfe*|perme*|personne n|personne ne
-1 perth|peut venir|phone number|phone this|photo|photo of|photo*|photographers|piano|pick up|picture
-1 pictures|pictures ?|piden|pidie*|pidiendo|pilar|pink|place on|plafond|plais*|plaisir|planes|plaqu*
-1 plast*|plata|plato de|platz <number>|playa|played|please be|please let|please reply|plus cher|poco
-1 policy|por solo|porch|port|porta*|possibly|postf*|postfach|postm*|pour <month>|pour ca|pour son
-1 pour voir|pouvez|pozue*|pozuelo|praxis|pre|prepare un|preparer|prese*|prete*|previous owner|price it
-1 primera|pris|prisa|privee|pro|product|professionnelle|profi*|profile|programme|prope*|proposed
-1 provision|prueb*|publi*|puedo dejar|puente|puerta de|purchase|purpo*|put aside|put the|put together
-1 put up|quality|quand on|quara*|que este|que l|que los|que mon|que vous|quedaron|quelque|queremos que
-1 queri*|questions by|quick one|quick*|quiet|quitte|radiator|ran|rates|rather|reach|reade*|readers
-1 readi*|reading|recar*|recent|reception|rechnen|recht*|recov*|recup*|ref|references|refus*|registrar
-1 regle*|regler|remain|rembo*|remet*|remit*|remittance|renco*|rencontrer|rendu|renew|rennes|renov*
-1 rent|rentr*|rep|reparle|reply with|reply yes|repon*|repondez|repondre|reponse|reprendre|represento
-1 represento a|resse*|reste|retai*|retainer|reten*|retirement|retires|retraite|retur*|return|returns
-1 reuni*|reunion|rev|revie*|revient|reviews|rezept|rid|rid of|rien a|river|rolls|ronda|room|roue
-1 roughly what|roule|round|royal|ruban|rubble|rue de|rund <number>|s|s all|s due|s est|s free|s next
-1 s on|s your|sabemos si|said i|sais|sais pas|sale|sale mas|salio|salle pour|sample|sandra|sapph*
-1 sapphire|saute|save|savons pas|saw the|saw you|saw your|say yes|says <few>|says it|scaff*|scaffold
-1 schla*|schmi*|schne*|schon wie|school run|schra*|schre*|schreiben|schul*|schuler|schwe*|screen
-1 second|second floor|secretariat|secte*|secteur|secti*|section|see|see me|seeing|segunda|segundo
-1 seguro|sehr geehrter|sein|seit|seite <number>|seiten|semai*|semi in|send|senden|sent|serem*|seremos
-1 ses|sesio*|sesiones|settlement|sevil*|shall|shall i|she said|she wo|she would|shelf|shelt*|shelter
-1 shenz*|shenzhen|ship|shirt|shop|shop on|show|shut|si me|si possible|sich nicht|sicher|sie am|sie bei
-1 sie bitte|sie da|sie den|sie die|sie fur|sie so|sieht|siemp*|siempre|sign|sign and|sign in
-1 signed for|sigo|silk|silly|simil*|similar|since <number>|since <weekday>|since i|since the|since we
-1 sink|siqui*|siquiera|sir|sir we|sirve|sister in|sit|sitio|sitti*|sitting|slate|slot|smell|so a
-1 so much|so no|so that|so we|social|soir ?|solicitors|solo <number>|some of|somebody come|something
-1 somew*|somewhere|sommer bei|sommes|somos una|son <few>|son <number>|son anniversaire|sonne|sonst
-1 soon|sorry for|sorry to|sors|sort|sort of|souhaite|south|spani*|spanish|spend*|spiel*|split|spons*
-1 spot|sprea*|spreadsheet|sq m|st anne|stade|stadt*|stamp*|stamped|standing|start on|started|state*
-1 stay|steht seit|still has|still open|still the|stirl*|stirling|stone|storage is|stove|strasse|struc*
-1 studio|studios|stund*|stunde|stunden|sturm|su cuenta|sud|suegra|suis a|suit for|suite|suits you
-1 suivre|sun|super*|superbe|suppliers|support|suppose we|sur <number>|sur des|sur un|sur votre|surpl*
-1 surplus|surpr*|surtout pour|sus|sus datos|suspension|sw|swapp*|swapped|swapping|sœurs|tag herr
-1 take card|takes|talk to|tard|taxi|teach|teacher|team we|teeth|teilen|tel|telef*|telephone je
-1 tell your|tenem*|tenemos|tengo|terce*|termin|terrace in|tes|tested|tests|text|th as|th at|th is
-1 th it|th only|thanks for|that|that has|the <month>|the account|the app|the back|the balance
-1 the boiler|the boundary|the buyer|the children|the clocks|the colour|the day|the design|the display
-1 the driver|the internet|the job|the keys|the manager|the moment|the morning|the neighbour|the next
-1 the paper|the photographer|the pub|the rain|the receipts|the roof|the school|the secure|the shared
-1 the short|the showroom|the signed|the sound|the stairs|the street|the surgery|the text|the thing
-1 the warranty|the weather|them we|then i|there will|there would|they come|they did|they do|they would
-1 thin|thing|thing tomorrow|things|think ?|this address|this afternoon|those|though|thous*|thousand
-1 tient|tight|time|time ?|time before|tisch*|to <few>|to <number>|to about|to accept|to avoid|to come
-1 to drop|to everything|to fill|to find|to get|to her|to measure|to meet|to miss|to move|to open
-1 to pay|to place|to reach|to rent|to say|to stay|to stirling|to the|to touch|to view|to whom|to your
-1 toda|todas las|today or|todos|toget*|together|tombo*|tombola|tomorrow and|tomorrow at|tomorrow i
-1 too late|topics|tot|toujours pas|tour|tourn*|tours|toute facon|town and|trade*|tradi*|train*
-1 transporteur|treat|trop|troub*|trouble|trouver|trust*|trying|trying to|tue|tune|turn it|turns
-1 twenty minutes|uberg*|uberhaupt|uberlegen|uberwiesen|umzug|un asesor|un buffet|un de|un dia
-1 un groupe|un grupo|un mois|un mur|un piano|un poco|uncle|und|und das|und hatten|und mochte|und suche
-1 under the|under*|une dizaine|une maquette|une semaine|uns|uns auf|unser sohn|unsere tochter|unseren
-1 unter*|until <month>|until it|up ?|up at|up to|upstairs bathroom|urlaub|us for|us know|us the|used
-1 used you|usine|va|valid*|van|van a|vanity|ver|verdad|vergl*|verify|verla*|verme*|versa*|verse
-1 version|verst*|verwa*|verwaltung|verwe*|vesti*|veuil*|veuillez|via|vidal|vide|viele grusse|view
-1 villa*|village|vingt|visit on|vitra*|vitrage|vitri*|voir|voisi*|volon*|volontiers|volunteers|volver
-1 volver a|von euch|vor ort|vorau*|vorbei|vorhanden|vorne|votre fiche|votre site|votre ville
-1 vous <weekday>|vous arrange|vous depuis|vous dire|vous en|vous envoie|vous envoyer|vous laisser
-1 vous m|vous n|vous remercie|vous voulez|vu|vu la|vue|w|waiti*|waiting|want a|want you|waren|was here
-1 was looking|was the|was very|washing machine|watch*|water since|way|we could|we do|we get|we have
-1 we like|we make|we moved|we own|we want|webma*|webmail|wedding in|wedding is|weddings|week end
-1 week in|week or|week to|weekday|weh|weil|weil ich|weiss|weiss nicht|weite*|welchem|wenn die|wenn ihr
-1 wer|were lovely|weste*|westerly|what can|whatever you|when it|when my|when we|where it|whether it
-1 which|which i|which of|which*|whichever|while i|whitc*|whitcombe|who|who have|who s|who should|whole
-1 why shall|wie eine|wie viele|wife|wife has|will collect|will drop|will go|will know|winte*|wir das
-1 wir im|wir liefern|wir nicht|wir s|wir sie|wird am|wissen|with <number>|with her|with no|with one
-1 with somebody|with you|wochenende|wohnz*|wohnzimmer|woking|wondering what|wool|word|work for|works*
-1 workshop|worth|would <number>|would <weekday>|would bring|would ever|would get|would your|wrist
-1 write about|writi*|writing|writing a|wurde ich|wurden|wurden sie|y all|y avait|y quisieramos|y se
-1 y un|y yo|year at|year what|years in|yes please|yes to|yet he|yew|you|you at|you by|you do|you i
-1 you keep|you like|you must|you offer|you only|you open|you start|you think|you want|young
-1 your account|your bank|your blog|your kind|your lad|your lads|your listing|your mailbox|your office
-1 your region|your trophy|your window|your yard|yours ?|zeigen|zeit ?|zeugn*|ziegel|zimme*|zone
-1 zum jahreswechsel|zuruc*|zusammen|zweit*|zweite
-2 ! we|: bit|: su|: the|: your|<coin>|<coin> a|<coin> de|<compares prices>|<few> <number>|<few> autres
-2 <few> doors|<few> firms|<few> have|<few> jahren|<few> kids|<few> metres|<few> of|<few> or|<few> pas
-2 <few> people|<few> semanas|<few> steps|<few> weeks|<has the words of an application>
-2 <has the words of the press or of a study>|<is about something unfinished>
-2 <is about work under way or finished>|<is an offer in bulk>|<is cold>|<is not sure>|<later>
-2 <month> de|<month> frei|<month> it|<month> je|<month> statement|<number> <number>|<number> alors
-2 <number> an|<number> before|<number> bis|<number> c|<number> con|<number> er|<number> foot
-2 <number> h|<number> he|<number> hi|<number> il|<number> im|<number> invitados|<number> is
-2 <number> it|<number> j|<number> jours|<number> kg|<number> metre|<number> millones|<number> minuten
-2 <number> minutes|<number> my|<number> nos|<number> not|<number> now|<number> oder|<number> or
-2 <number> ou|<number> pages|<number> pcs|<number> please|<number> pm|<number> pour|<number> rd
-2 <number> seiten|<number> std|<number> sur|<number> th|<number> till|<number> vielleicht|<number> ya
-2 <offers money>|<other 0.5>|<other 3>|<spam 0.5>|<spam 1>|<spam 3>|<speaks of something that was>
-2 <speaks of work you have done>|<speaks of your customers>|<support 0.5>|<urgent>|<weekday> :
-2 <weekday> <month>|<weekday> after|<weekday> apres|<weekday> de|<weekday> en|<weekday> for
-2 <weekday> fruh|<weekday> he|<weekday> if|<weekday> matin|<weekday> midi|<weekday> next|<weekday> o
-2 <weekday> so|<weekday> soir|<weekday> um|<weekday> week|<wishes availability>|<wishes decided>
-2 <wishes information>|<wishes price>|<within 60>|<within 7>|? and|? bin|? bitte|? die|? do|? gracias
-2 ? if|? just|? lg|? might|? mit|? not|? oder|? ou|? ours|? si|? tengo|? vous|? yours|^ <few> of
-2 ^ also|^ apres|^ are|^ are you|^ betreff|^ betreff :|^ boiler|^ bonjour c|^ bonjour nous|^ bonsoir
-2 ^ buen|^ buen dia|^ can i|^ could i|^ dad|^ depuis|^ dropped|^ estimada|^ estimado|^ evening|^ every
-2 ^ final|^ flat|^ getting|^ good day|^ good evening|^ greetings|^ guten|^ guten tag|^ hallo
-2 ^ hallo liebes|^ hallo wir|^ have|^ have you|^ he|^ hello do|^ hi i|^ hi it|^ i live|^ if|^ invoice
-2 ^ je ne|^ je vous|^ kitchen|^ laut|^ liebe frau|^ llevo|^ meine frau|^ my wife|^ notice|^ on
-2 ^ on reve|^ one|^ os|^ our roof|^ oye|^ pas|^ re|^ sehr|^ sehr geehrte|^ su|^ tengo|^ test|^ test is
-2 ^ that|^ the boiler|^ this is|^ u|^ vor|^ vor <few>|^ votre colis|^ vous etes|^ was|^ was kostet
-2 ^ wir haben|^ y|^ y a|^ yes|a|a bag|a balcony|a bit|a boat|a brochure|a casa|a cat|a chaque|a child
-2 a combien|a contact|a copy|a cote|a date|a deposit|a dit|a donne|a estar|a field|a friend|a garage
-2 a grenoble|a hearing|a hedge|a l|a las|a lyon|a moment|a nadie|a nombre|a nuisance|a photo|a place
-2 a poder|a primera|a project|a saint|a su|a t|a torch|a vous|a wall|ab und|ab wann|abend|aber meine
-2 abgeb*|abholen|about building|about the|about thirty|about to|absch*|acaba*|acabamos|acabamos de
-2 accept your|accepte|accepted|account|achet*|acompte|act|actually|address|advis*|advised|again i
-2 again this|agence|agency|agenda|agree|ahead with|ai fait|ai trouve|aid|aimerions|algo por
-2 alguien que|alguno|all i|all in|all my|all week|alla|aller*|along|alors je|alquiler|alrea*|already
-2 already and|already in|also|alter*|am giving|am staying|amazi*|amazing|ambas*|ami|amian*|amiante
-2 an argument|an passe|and colour|and doing|and have|and i|and maybe|and my|and say|and so|and the
-2 and there|and they|and this|and were|and where|angebot <number>|annecy|annexe|anniversaire de|anoth*
-2 another|answe*|answer|anticipo|antworten sie|any|anyth*|anything|anything ?|anything at
-2 anything until|anzah*|anzahlung|aparte|apell*|apellido|apfel*|app says|appel*|applied|appointment
-2 appor*|apporte demain|appro*|approved|apren*|aqui|are <weekday>|are factory|are moving|are number
-2 are out|are passing|are your|arrange|arreg*|arreglar|arriere|artic*|articulo|as|as far|as last
-2 as such|as to|as you|as your|ashby|ashes|aside|ask|ask you|ask your|asked me|asking me|assembly
-2 assembly rooms|assur*|at|at <coin>|at ?|at my|at school|at this|at yours|ate|attached|attes*
-2 attestation|au sujet|auch auf|auch keine|aucune|audie*|audience|auf den|aufge*|aufgefallen|aufst*
-2 auftrage|aunque sea|aussi|autor*|autre|avail*|available|avais|aval|avance|avant <month>
-2 avant <number>|avant <weekday>|avant minuit|ave|avec <few>|avec la|avec mon|avec une|avenue|avez une
-2 ayer y|b|baby grand|baby s|back door|back from|back please|back with|bag|baker*|bakeries|balan*|ball
-2 bands*|banque|barato|bas|basket|basta*|bay|be interested|be obliged|be off|be open|be out
-2 be possible|be somewhere|be there|because the|bechs*|bechstein|bedmi*|bedminster|bedroom|beech
-2 been nominated|before that|behalf|behalf of|behan*|bei ihnen|bei uns|being|believe|belle mere|below
-2 bendi*|benev*|berat*|berei*|berth|besch*|besser|best|bestatigen|bestatigen sie|betreff|betreff :
-2 between <number>|bevor ich|bien a|bien el|bien sur|bill|bill me|bin <number>|bis|bis <month>|biscuit
-2 bitco*|bitcoin|bitte bestatigen|bless|blog|bloque|boats|boda de|boite|bon pour|bonjour c|bonso*
-2 bonsoir|bosch|bother|bound*|boundary|bout|bout de|boy|brack*|branch|bras|breta*|bretagne|brigade
-2 brigh*|bring them|bringe|bringe ich|brochure|brochure ?|bruns*|bs|bs <number>|buchh*|buchhaltung
-2 bucket|budget <number>|buen|buen dia|buenas soy|bungalow in|bureau|buscan|business|but if|but one
-2 but would|but you|button|buy|buyer|by ?|by bank|by return|by then|c <number>|c est|c etait|ca|ca ?
-2 ca not|cabe|calcu*|cambie|came off|camera|campana|can be|can bring|can have|can see|can start
-2 can work|candi*|candidature|capit*|capital|car park|cara|cards|care|carer|carne|carpe*|case|cat
-2 catalog|catalogue|categ*|category|cela|cell|centi*|centimetres|cerrado|certificat|certificate
-2 certificate from|chaises|chambre|chance of|chann*|channel|chant*|chapel|charge|charge to|charged
-2 chari*|charity|chauffeur|cheap|cheap*|chef hat|chemi*|cherche des|chere|chiff*|chiffrer|ci|ci joint
-2 city|clair|claro|click|clien*|clinica|clio|clocks|close|coaches|cockt*|coco|coin|colis|collar
-2 colleague|collected|colour|combien la|combien une|come|come on|come with|comer|comes|comes to|coming
-2 comma*|comme un|companies|compl*|compo*|comprador|conce*|conduit|confi*|confirmez|confr*|confrere
-2 conna*|connaissance|consi*|contact|contestar|conteste|control|conve*|convi*|cooperativa|copy of
-2 corni*|cornish|corpo*|correos|corsa|corta*|cosa|cosec*|cost roughly|cost these|cotiz*|couche
-2 could do|could one|could read|could somebody|could the|could we|coule|coulo*|couloir|couns*|counters
-2 coupl*|couples|courriels|courrier|cours|cousi*|couvr*|cover*|creat*|credito|cry|cualquier dia
-2 cuanto cuesta|cuanto sale|cumpl*|cumple <number>|curiosidad|currently|curso|cursos|curta*|cut|cylin*
-2 d en|d heure|d identite|da|dad s|daft|dando|daniel|dans|dans le|dans notre|dans un|dans votre
-2 darf ich|das auto|das finanzamt|das ist|dass|dass sie|data|date <number>|daughter has|day i|day sir
-2 day when|de empresas|de esta|de la|de las|de mon|de monde|de nos|de nous|de plus|de prix|de suite
-2 de votre|dead|decided to|deiner|dej|dejado|dejarles|del <number>|del piso|delan*|delante|delic*
-2 delivered|delivery|demar*|den ganzen|den link|den ohren|denn bei|dental|dentro|depose|deposit
-2 deposit and|deposits|dept|depto|depto <number>|depuis|depuis <few>|depuis <weekday>|derni*|derri*
-2 derriere|derriere la|des <weekday>|desde <number>|desde las|design|desso*|dessous|dicho|dicht*|die
-2 die <number>|die galerie|die hand|die versicherung|digit*|digo que|dijer*|dijeron|dijis*|dinos*
-2 direc*|dis|discreet|discu*|displ*|display|distr*|dit que|dites moi|do for|do not|doctor|doctora
-2 does your|doing my|domain|domin*|donde|donde se|done and|donner|door s|doors|doors down|dossi*
-2 down a|down to|dpe|drawing|dream*|dreaming|dripp*|dripping|droite|drop|drop it|druber|dryer|dryers
-2 du <number>|du auch|du coin|du tout|du velo|dubai|dublin|due to|durfen|durfen wir|e mail|earli*
-2 eaten since|eben|echange|ecrire|ecrit|edge|edinb*|edinburgh|eher|ehrlich gesagt|ein kleines
-2 eine frage|einen platz|einfahrt|einge*|eintrag|einzi*|el de|el dia|el envio|el escaparate|el local
-2 el registro|el seguro|eleven|ella|elm|emmen*|en algun|en echange|en est|en face|en la|en madrid
-2 en mer|en plus|en vuestro|encanta|ending|energie|enfin|engagement|engineers|enlace|entre el|entry
-2 enveloppe|enviamos|equipe|es auch|escap*|escaparate|escribo de|espan*|espanol|est <weekday>
-2 est arrivee|est dans|est l|est parti|est plus|esta con|estimado|estufa|estuvo|et des|et il|et j
-2 et pas|etabl*|etablissement|etes|etes le|etudi*|euch der|evening|evening i|ever do|every*|exact*
-2 excel|exhib*|exper*|expert|expir*|expire|explique|faceb*|facebook|facon|facto*|factory|factory of
-2 factura <number>|failed|fair|fais|faisait|falta alguien|famil*|familie|fanta*|far as|featu*|feature
-2 fee of|fees|fenetre|fera|ferra*|fertig|feu|few days|fichier|figur*|file|filed|files|filing|filli*
-2 filling|finanzamt hat|finca|finch|find|finden|fines|finger|finis*|finished|firm|firmamos|firms
-2 first page|fits|fitted|flies|flota*|flower|flying|follow|food|foot|for <few>|for ?|for both
-2 for nothing|for one|for their|for this|for us|forget|formule|forty|foto|fotografiert|frau dr
-2 free from|friendly|fringe|frist|frist*|from|from here|fuera|full|full name|funciona|fundi*|funding
-2 fur ihr|furgo*|furgoneta|furs|fussed|ganz ohne|ganze|ganzen|gareth|gathe*|gathering|geburtsurkunde
-2 geehr*|geehrte|gefre*|gegeb*|gegen*|gehei*|geheiratet|gehweg|gekau*|gekauft|gel|geld|geles*|gelesen
-2 gemeinde|get|get the|gift card|giving out|gladly|gleich|go|go for|go on|god bless|gold|gone into
-2 good for|got|got <few>|got a|gotea|government|grado|grand|grand to|granit|gratu*|gratuit|green
-2 greet*|greetings|greno*|grenoble|grew|grille|ground floor|grove|grundschule|grupo de|grusse
-2 grusse aus|guada*|guten|guten tag|gutter|h ?|ha|hab ich|haben|haben noch|hacer una|haciendo
-2 had <few>|had the|haga|haha|halb|half a|halle|hallo|hallo liebes|hallo wir|halte*|handb*|hangt
-2 happened|happy|happy to|has it|has put|hasta <number>|hat gestern|hate|have anything|have asked
-2 have done|have gone|have moved|have now|have the|have told|having a|hay una|heari*|hearing|heat
-2 heati*|heating|hedge|helene|hello do|helpd*|helpdesk|hemos|hende*|hendersons|here <number>|here ?
-2 here till|herma*|hermanos|hermo*|herzliche|herzliche grusse|hesite|heut|hi it|hi olivia|hicisteis
-2 hier soir|hierm*|hiermit|him|himse*|himself|hinge|hinten|his|hiver <number>|hmrc|hochs*|hohe|hola
-2 hold|holds|home|home show|homep*|homepage|honest|hora y|horai*|horaires|horas|horen|horita|horses
-2 hospice|hot|hour|hours and|hours with|house on|how it|how soon|http :|husband who|i a|i am|i can
-2 i finish|i go|i had|i hope|i like|i move|i reckon|i retire|i ring|i saw|i sent|i sign|i still
-2 i suppose|i talk|i took|i wanted|i will|ich|ich an|ich das|ich es|ich frage|ich gehe|ich habe|ici la
-2 ident*|identite|if i|if not|if someone|ihnen ?|ihnen die|ihnen ein|ihnen zu|ihr am|ihr eigentlich
-2 ihr haus|ihr sowas|ihre arbeit|ihrer region|ikea|il se|il suffit|im wohnzimmer|immer noch|imogen
-2 impec*|impeccable|importe quelle|impre*|in <number>|in advance|in again|in and|in at|in case|in den
-2 in einer|in good|in her|in person|in return|in this|in town|inclu*|indiq*|indique|ingles|inqui*
-2 inscr*|inside|insta|instagram|interieur|internet|interpreter|intro*|inves*|invites|invoice to
-2 is attached|is done|is giving|is going|is one|is up|ist|it <number>|it <weekday>|it ?|it costs
-2 it even|it may|it might|it needs|it out|it over|it says|it still|it takes|it through|it true|it went
-2 it what|it would|italian|its|itself|j adore|j avais|j ecris|j habite|jacket|jahresbeitrag|jaja pero
-2 jamais|je cherche|je m|je ne|je passe|je passer|je prends|je rentre|je serai|je souhaite|jeder*
-2 jederzeit|just dreaming|just put|just wondering|kassel|keen|kerb|kindly confirm|kit|klein*|kleines
-2 know by|know that|know what|know you|komme|kommen|kommt ?|konnt|konnt ihr|konnt*|konnten wir|konntet
-2 kosten <number>|krank|kurs|kurze frage|kw|l a|l acompte|l affiche|l agence|l ai|l anniversaire
-2 l apporte|l audience|l equipe|l heure|l interieur|la|la <number>|la cle|la de|la del|la empresa
-2 la fenetre|la finca|la je|la lettre|la liste|la machine|la maison|la mitad|la noche|la pena
-2 la semana|la senora|la table|la transferencia|ladder|laden|lads|langs*|langsam|last <weekday>
-2 last month|last nite|last week|late father|laura|le escribo|le premier|le velo|le votre|lead|leads
-2 leeds|leer|lejos|les|les <number>|les enfants|les jours|les meubles|let s|lette*|letti*|letting
-2 letzte|letztes|letztes jahr|leurs|levan*|licence|licht|liebe|liebe frau|liebes|liefern|life|lifti*
-2 lifting|like yours|liked|limpieza|link|liqui*|list|list and|list of|llamo|llega|llego|llevar
-2 llevo <few>|lo mejor|lo mismo|lo suyo|local|local de|locataires|log|loin|look|look after|looking at
-2 looks|lorem|lose|loue|love a|love it|lovely|lover|lucia|luck|lumen|lunch on|lunch*|luz|lying
-2 m appelle|m et|ma|machines|mad|mag|magaz*|magazine|mais|mais la|mais mon|mais vous|maiso*|maisons
-2 makes|man da|manager|manana temprano|mando|manej*|manejan|mann|manque une|march*|marqu*|marti*
-2 mas adelante|mas barato|mas de|maybe <number>|me|me dice|me faut|me ha|me le|me parece|me permets
-2 me piden|me presenter|me renseigne|me when|mean the|media|media hora|medic*|mein chef|meinen|melde
-2 membe*|menos ?|menschen|mensu*|mentioned|menu|merce*|mere|mere a|met|meubl*|meubles|mich an|might do
-2 might i|might just|might want|milli*|millo*|millones|millones de|mine|minuten|minutes on|minutos
-2 mir aufgefallen|mir fur|mira|miran*|mirando|mis|misma|missed|mit den|mobile|model*|modelo|moi je
-2 moins cher|molestia|mon|mon fils|monit*|monta*|montar|month ?|month*|monthly|moq|moq <number>
-2 more than|morning i|most|mot|move my|movem*|ms|mucho|muest*|muestras|muss|muy bien|my ex|my final
-2 my friend|my head|my instructor|my late|my nephew|my number|my own|n|nachbarn|nachl*|nachreichen
-2 name and|named|natio*|ne|ne presse|ne suis|need to|needs to|negoc*|negocio|nehmen|neige|neighbours
-2 nephew|neue auftrage|new boiler|news|next door|next summer|ni|nice|nicht mehr|nicht ob|nicht was
-2 niece|ninet*|nite|no cost|no need|no puedo|no sabemos|no venue|nobody can|nobody has|noch|noch <few>
-2 noch die|noir|nombre :|nomin*|nord|normal ?|norwi*|norwich|nos|nos <number>|nos vamos|not
-2 not <number>|not fussed|not make|not pay|not sleep|not suppose|not sure|not to|not want|notes|notic*
-2 notice of|nous aimerions|nous faudrait|nous faut|nous ne|nous pensons|nouve*|nouveau|nouvelles
-2 nouvelles de|nov <number>|now ?|now i|nr|nuevo|nuisa*|nuisance|nur <number>|nur bis|nur mal|o manana
-2 o que|ob|ob sie|obliged|obwohl|occupe|oct|oder <number>|of a|of all|of ours|of you|of yours|off at
-2 office in|oficial|oficios|okafor|olivia|on <month>|on <weekday>|on behalf|on hesite|on les|on me
-2 on my|on one|on reve|on the|on to|on top|one has|one or|one small|only <number>|only if|ont|opa
-2 openi*|openings|or <few>|or fri|or return|orden*|order|order <number>|ordnu*|ordre|ordre de|oreil*
-2 oreille|organ*|oro|os lo|other one|otono|otra|otra vez|otro|ou seulement|our <number>|our ai
-2 our client|our place|our wedding|out at|out we|outsi*|outside|over a|overn*|overnight|owner of
-2 pacie*|pagin*|paginas|panes|papel*|par la|para que|para tener|parag*|paral*|paralegal|pare|parks
-2 parle d|part ?|part of|parta*|parte|partes|parti|particuliers|partner and|parts|party|pas dans
-2 pas du|pas en|pas la|pas trop|pasil*|pasillo|passat|passer demain|passi*|passport|passw*|past the
-2 pasti*|pastilla|pay <coin>|pay <number>|pay a|pay now|pelou*|penal*|pendi*|pensez|penso*|pensons
-2 people actually|people who|per square|perdo*|perfectly|period|permets|permets de|permission|pero
-2 pero nos|personal|personne|personnes a|petit dej|petite|petite question|petite salle|peut etre
-2 peut vous|peux|peux passer|peux venir|phone|physi*|pictu*|pierna|pipe|placa|place for|planner|planta
-2 plato|plats|platz|platz fur|please|please can|please find|please just|please say|please see|pleure
-2 plomb*|plombier|plus|pm|pneu|po|podca*|podcast|podeis|podri*|points|ponem*|ponemos|pop in|por
-2 por <number>|por cuanto|por los|por su|poser|posible|possible ?|pot|pour la|pour le|pour les
-2 pour nous|pour que|pour vous|pourq*|pourquoi|pouvez m|pouvez vous|pract*|prakt*|preci*|precio
-2 precio por|precios|pregunta|pregunto|premises|prende|prenez|prepare|price of|primary|primera hora
-2 pris en|prise|privado|prive|prix|priya|prob|proba*|prochaine|produ*|profe|projet|promi*|propi*
-2 proposals|proveedor|provisional|proximo|proze*|pu|published|puede venir|puedo ir|pues|puesto|puis je
-2 pulled|punkt*|purch*|put a|put in|putti*|putting|putting together|qu un|qualified|quart|que
-2 que bonito|que cela|que cuenta|que el|que es|que hora|que j|que le|que me|que sea|que son|que sur
-2 queda|quel|quell*|quelle|questions|quieren|quite|quitt*|radiadores|radio|radio*|rails|rain|rang
-2 rather not|re|read|realised|received|recep*|recevoir|reckon|reclame|recog*|recommended|recor*
-2 records|recuperer|red|redac*|redo|reedu*|reeducation|regal*|regarder|regen|registered|registry
-2 reglez|relea*|release|reloc*|relocating|remai*|remem*|remember|remer*|remercie|remin*|reminder
-2 remote|remov*|removal|removed|rense*|renseigne|rente|rentre de|renvoyer|repai*|repas*|repasser
-2 replaced|reply|reply within|reser*|respe*|respo*|respond|responda|result|retain|retired|retou*
-2 retra*|retro*|retrouve|return the|reve d|rib|richtig|right ?|right after|rob|rolled in|roof is
-2 roughly per|round the|round this|row|rue|ruego|run the|rund|runs out|s <few>|s <weekday>|s a|s and
-2 s good|s got|s great|s occupe|s too|s wind|s yamaha|sabem*|sabemos|safety|sagt|said|said he|said yes
-2 sale el|salfo*|salford|sandr*|sandrine|sans engagement|sat|savoir|says he|says i|schau|schauen uns
-2 schle*|schon|schon mal|schon seit|schone|schonen|scooter|se|se lo|se me|se ni|secon*|second year
-2 secur*|secure|see how|see the|segme*|segur*|seguramente|sehen|sehr geehrte|seitd*|seitdem|sejour
-2 selec*|selli*|selling|semaine|semaine ?|semaine du|semana|semana ?|send over|send the|send your
-2 senden sie|sendi*|sending|serai|seria para|seriez|serious|seront|sesion|sessi*|set|set a|set us
-2 settling|seule*|seulement|she has|she is|sheep|sheet|shipp*|shipper|shopf*|shopfront|short of
-2 short video|shot|shows|si|si algun|si on|si os|si vous|sich|sich das|sie ihre|sie im|sie mal|sign ?
-2 signa*|signature|sigue en|silla|silla de|simple curiosite|sin aval|since about|since last|sincerely
-2 sind <few>|sinon il|sitting in|sitzen|size <number>|skept*|slip|so could|so weit|so you|sola|solo
-2 someone is|something for|something in|sommer|somos|somos un|sort it|sorti*|sorting|souris|sous le
-2 sowas|soy la|speic*|speicher|spielen|spoke to|sponsor|spots|spric*|spricht|square metre|st|stage
-2 stand on|star|start|statement|station|stayi*|staying|std|stellen|stemp*|still in|stone cold|stora*
-2 storage|strai*|straight|stran*|strange|stress|stude*|students|su paquete|suche fur|suffit de|suis
-2 suis la|suis pas|sujet|supplier|sur l|sure it|survey on|suspended|suyo|switched|t il|tag|tagen
-2 taille|take ?|talk|talki*|talking|taller|tan|tanne*|tapis|tarje*|teach*|team|team ich|team of|tejado
-2 teleg*|telegram|telep*|telephone|tells|tells me|telly|tempo*|temprano|temprano ?|tendria|tendria que
-2 tenemos <number>|tener una|tengo el|tengo una|termine|terrace|th|th can|th or|th the|than the
-2 that kind|that normal|that you|thats|the a|the agent|the attached|the bank|the best|the boys
-2 the building|the card|the chap|the cover|the difference|the dog|the file|the flat|the gate|the green
-2 the hedge|the hendersons|the home|the hospice|the insurance|the insurers|the kids|the lads
-2 the landlord|the lane|the left|the letter|the little|the lorry|the man|the neighbours|the ones
-2 the only|the panes|the patio|the phone|the porch|the radiator|the recital|the room|the second
-2 the shop|the stove|the third|the usual|the van|the village|the wall|the way|the wedding|the window
-2 the yard|theirs|them in|them on|them with|there and|these days|they|they are|they said|they were
-2 thing ?|thinks|this letter|this month|this weekend|those or|thought i|thought it|thought that
-2 thought you|thril*|thrilled|throu*|through|thurs or|tide|tiene el|tiene un|tiles|timber|time and
-2 time since|times|tipo|tirer|to|to another|to answer|to any|to buy|to do|to explain|to give|to go
-2 to know|to look|to me|to our|to retain|to start|to talk|to try|to write|tobias|tocht*|tochter
-2 today and|todo|together a|told|told me|told the|told us|tom|tomorrow ?|tomorrow can|tomorrow or
-2 tomorrow so|too|took over|top <number>|torto*|tortoise|total|tourner|tous|tous les|tout|tout de|town
-2 trabajar|trading|train|trait*|transfer|transfer ?|transfer it|transfiero|translated|treatment|trent*
-2 trentaine|trime*|trimestre|trophy|trouv*|true|turned|turno*|turnover|turns out|twice|tyres|uberh*
-2 uberweisen|ubrigens|uk|um eine|un peut|un pour|una de|una horita|und bis|und der|und was|und zwar
-2 une enveloppe|une trentaine|une visite|union|unit <number>|unless you|unpaid|unserer|unver*
-2 unverbindlich|up and|up before|up is|us|us ?|us a|us could|us down|us how|use|usted*|ustedes|vamos
-2 van s|varios|vegetal|vehic*|vehicle|vendria|venir a|venis|venis a|verano|verdi*|vergessen|verified
-2 vermieter|verra|verri*|verschieben|versicherung|vertrag|vertrag ?|very|veut|viele|viend*|viene
-2 vient de|view on|viewi*|vingt <few>|virem*|virement|virtu*|virtual|visita|visite|vitrine|vive en|von
-2 von den|von einem|vorge*|vormittags|vorstellen|vosot*|vosotros|votre colis|votre nom|votre tarif
-2 voulez vous|vous|vous :|vous auriez|vous aviez|vous ecrire|vous ecris|vous etes|vous louez|vous nous
-2 vous ou|vrai|vuelta|waiting your|wann|wann darf|want to|wanted to|wants the|war|war ein|warmly
-2 warra*|warranty|was ?|was fur|was just|was told|watch|we bring|we ever|we got|we hold|we know|we pay
-2 we saw|we see|week we|weekend ?|weeks and|welco*|welcome|wenn ich|went|were in|were the|were to
-2 western|western union|what do|what sort|what the|what we|whate*|whatever|whats the|when you|where to
-2 where we|which would|who could|why|wie|wife and|will|will bring|will do|will pay|will probably
-2 will we|will you|williams|willing|willing to|winter ?|wir ein|wir schauen|wir uberlegen|wir um|with
-2 with a|with his|with me|within reason|wo|woche|wollt|wondered what|wondered whether|words|work
-2 work ?|works for|workt*|would ask|would gladly|would hate|would love|would make|would one
-2 would rather|write to|wrong|y a|y aura|y en|y hay|y me|y quedo|y queria|ya se|yamaha baby|year i
-2 year of|year or|year you|years do|yet ?|yo no|you able|you as|you available|you before|you ever
-2 you guys|you have|you in|you look|you may|you see|you so|you the|you this|you very|your business
-2 your client|your colleague|your domain|your driver|your firm|your full|your page|your people
-2 your site|your team|your visit|yours is|yusuf|ziehen|zip|zu|zu <number>|zu zweit|zum <number>
-2 zwanzig|zwar|zweit
-3 ! i|: mit|: our|: une|<asks for something that is no job of yours>|<coin> en
-3 <comes from a supplier or partner>|<emergency>|<few> anos|<few> bien|<few> en|<few> hours
-3 <few> leute|<few> minutes|<few> mois|<few> oder|<few> pages|<few> tage|<few> veces|<few> week
-3 <has a small matter with what was done>|<is other>|<month> le|<month> our|<number> ab|<number> am
-3 <number> b|<number> days|<number> der|<number> et|<number> from|<number> g|<number> horas|<number> i
-3 <number> ich|<number> je|<number> km|<number> la|<number> me|<number> merci|<number> mill
-3 <number> min|<number> per|<number> r|<number> si|<number> stunden|<number> tengo|<number> this
-3 <number> um|<number> y|<number> you|<other 2>|<promises growth or money>
-3 <speaks of something that exists between you>|<speaks of what you did>
-3 <speaks of your business as a market>|<support 3>|<trade 2>|<weekday> !|<weekday> <few>
-3 <weekday> <weekday>|<weekday> afternoon|<weekday> au|<weekday> but|<weekday> can|<weekday> den
-3 <weekday> i|<weekday> il|<weekday> me|<weekday> morning|<weekday> ou|<weekday> prochain|<weekday> si
-3 <weekday> to|<weekday> would|<wishes visit>|<within far>|<words 20>|?|? <few>|? <number>|? asking
-3 ? c|? er|? estoy|? he|? kids|? kosten|? muss|? no|? nos|? nur|? o|? preis|? regards|? the|? un|? you
-3 ^ <weekday>|^ all|^ allo|^ am|^ bitte|^ bonjour|^ bonjour !|^ buenas|^ buenas tardes|^ ca|^ che
-3 ^ chere|^ coucou|^ de|^ der|^ do|^ do you|^ el <weekday>|^ est|^ est ce|^ estoy en|^ got a
-3 ^ gruss gott|^ hallo ich|^ hat|^ hello i|^ heyy|^ hi|^ hola soy|^ i got|^ i teach|^ i was|^ ihre
-3 ^ je suis|^ liebe|^ moin|^ namaste|^ need|^ need a|^ not sure|^ ok|^ ok so|^ please|^ prix|^ que tal
-3 ^ quick|^ re :|^ ref|^ roughly|^ salut|^ saw|^ so|^ someone|^ soy|^ there s|^ una|^ une|^ von|^ vous
-3 ^ vous prenez|^ was kosten|^ water|^ we might|^ we would|^ what s|^ what would|^ which|^ wir nehmen
-3 ^ you|a <few>|a baby|a bathroom|a coffee|a credit|a cuanto|a day|a dejar|a few|a group|a letter
-3 a medir|a meeting|a mi|a mis|a person|a pipe|a real|a rennes|a short|a tree|a vos|ab <number>
-3 ab <weekday>|abends|aber der|abhol*|about your|above the|across|across the|actua*|adjun*|adjunto
-3 administracion|adres*|adult*|adultes|affiche|agenc*|ago and|ai <few>|ai coupe|ai deja|ai toujours
-3 ajust*|al|alan|album|alcan*|algun|all day|all of|alles|allo|alors|alors que|also do|alumi*|aluminio
-3 am at|am free|am in|am sure|am the|am trying|amiga|an appointment|an bitte|an einem|an hour|an oil
-3 anbei|and half|and in|and it|and next|and on|and says|and she|and wondered|and your|anhang|anlage
-3 annee prochaine|annon*|annonce|ano que|anos de|answering|antes del|antworten|any of|anybody else
-3 apartment|app|appelle|appli*|application|apprentice|apres <few>|aprob*|aprobado|arbeit|are
-3 are <number>|are doing|are on|are putting|are ready|are you|argum*|argument|arret|arrie*|arriving
-3 as i|asked|asking for|assistant|at <few>|at a|at noon|at our|ateli*|atelier|attac*|attend|au nom
-3 auch nicht|aucti*|auction|auf|auf deutsch|aufgemacht|aupres|auriez vous|ausge*|autop*|autres|autumn
-3 av|avait|aviez|aviez dit|avons|ay|bags|balcon|ballp*|ballpark|ballpark ?|banera|bar|basem*|basement
-3 bath and|bauen|baut|be delivered|beautiful|bebe|been a|before they|beginn|bei|bei euch|beim|bell
-3 berater|bescheid|besic*|besoin de|bestellt|bestellung|betre*|betriebe|bien|biscu*|bishe*|bit|blanco
-3 boarded|boat|bodas|bodas y|boiler you|bon|bonjour !|bonjour camille|bonus|booked|box|boys|brief
-3 brief*|briga*|brother in|buchu*|buchung|buenas|buenas tardes|busco|but my|buyers|buying a|by any
-3 by email|c|cable|cafe|cajas|calde*|caldera|camara|cambiamos|came on|came out|camil*|camille|campa*
-3 can come|can get|can pay|can someone|can the|capaz|car|carpenter|carton|casa el|cash or|catal*
-3 catering|cela se|centre|cerra*|certificado|chain|chais*|change|charm*|chat ?|chaud*|chaude|che
-3 cheapest you|cher|cherc*|chercher|chez|chf|chf <number>|chicos|chip|chosen|cierre|cleaner|cliente
-3 clientes|clini*|cobra|cobrais|colab*|colle*|collegue|come over|come to|come today|coming through
-3 comio|comme ca|comme une|commi*|community|como va|company in|completion|con eso|con mi|con su|con un
-3 concu*|confirmer|conge|congr*|conservatory|contrato|convient|copy|correct|correo|cost to|cote|coucou
-3 could be|courr*|court|credi*|credit|crew|cried|croquettes|ct|cuadra|cualq*|cualquier|cuesta|culture
-3 curiosite|curious|customers|cv|da ?|da steht|da was|dahli*|dahlias|damit|dank fur|dann|dans l
-3 dans ma|darf|darf man|darub*|daruber|das ?|das bitte|das geld|das noch|das was|daten|dauer*|day
-3 day is|de <weekday>|de al|de cote|de gestion|de midi|de mis|de quoi|de semana|de su|de vous|debor*
-3 decent|decided|decir*|dedans|degres|deine|del barrio|del dia|dem <number>|dem gedanken|demain a
-3 demain matin|demain ou|den <number>|den vertrag|depla*|deplacer|depos*|depuis l|depuis le
-3 der nachbar|der praxis|derek|derniere|des|desca*|desha*|deshalb|dessi*|dessin|dessine|detai*|details
-3 deuts*|deutsch|devant|devant la|devel*|dia|dia <number>|dia y|dias|did not|die ich|die kuche
-3 die stunde|difer*|diferencia|difference|diga|digame|digital|digo|dijo|dios|direct|direction|director
-3 direkt|disch*|discr*|diskr*|dispo*|disponible|dites|dizaine de|do anything|do i|do those|doch
-3 documento|doing it|donc pas|dormir|doute|down for|down on|down there|dr|dream|dreim*|dreimal|dritt*
-3 dropp*|dropped|drum|ducha|dunkel|durft|earliest|eau chaude|echan*|ecke|ecris|editi*|editions
-3 egal was|ehren*|eigentlich|ein traum|eine stunde|einen betrieb|eingebaut|einwe*|el documento
-3 el papel|el pedido|el puente|el sillon|eleva*|email|embaj*|emerg*|emergency|en|en arret|en otro
-3 en piece|en su|en toda|encen*|enclo*|enclosed|encue*|engag*|ensen*|enter*|entera|entregar|entrego
-3 entrevista|entschieden|envel*|envia*|envio|er|errei*|es en|es ist|es normal|es solo|escri*|espec*
-3 est <number>|est quoi|est venu|esta|esta bien|esta noche|estamos a|estar|estim*|estimada|et les
-3 et on|et un|etait|eu|even something|ever get|every <weekday>|every day|everyone|exactement|extra*
-3 face|facha*|falls|farmer|fast|fell|ferai|feuil*|fichi*|figura en|final|finalement <number>|finish
-3 finished my|firm has|firma|firme|first thing|fitting|flat <number>|fleur*|flyers|folle*|following
-3 for <month>|for now|for the|forec*|forecast|forgot|forward to|fotog*|fotografin|fourn*|frage :
-3 frage zu|fragen|frais|frais de|frames|frances|free|freun*|freundlich|fri <number>|from <weekday>
-3 fur ein|furth*|further|fuss|garan*|garten|gas|gearb*|gearbeitet|gedan*|gedanken|geehrte frau
-3 gefallen|gehe|gehe in|gehort|gemei*|gemma|gerade|gesch*|geschickt|geseh*|gesehen|gestern nacht
-3 gestion|gesto*|get back|get to|get up|gift|ging|giving|glasg*|glasgow|gleic*|gmbh|going ?|going rate
-3 going up|good|good with|got my|gott|gracias|grados|grani*|grave|graz|grosse|grow|gruss|gruss gott
-3 gustaria que|gute|h|hab noch|habe eine|haben ist|haben sie|hace <few>|haceis|hacem*|hacemos|hacienda
-3 hagan|hair|hall and|hallo ich|handed|harm|has|has never|has told|hat|hattet|haupt*|have no|have read
-3 have seen|he has|he visto|he will|heads*|heate*|heaters|hecke|hein|heizu*|heizung|hello i|herrn
-3 heuer|heure*|heures|heute <number>|heute im|heyy|hi i|hicie*|hicieron|hijo|hijos|hilfe|him on|hinte*
-3 hob|hola marta|hola soy|holz|home on|hora|hora ?|house is|hung|i are|i did|i drop|i left|i only
-3 i represent|i send|i thought|i wonder|i write|iban|ich auch|ich die|ich euch|ich mag|ich nehme
-3 ich sie|ich such|idee de|if so|if you|ihnen in|ihr|ihr fur|ihren|ihres|il manque|im anhang|im monat
-3 in before|in die|in ihrer|in kw|in last|in my|in tomorrow|inaug*|included|incluidos|information
-3 inner*|innerhalb|innerhalb von|instr*|instructor|instrument|inter*|invoi*|invoice|invoice <number>
-3 irgendwo|irs|is <coin>|is <weekday>|is and|is having|is in|is now|is ok|is the|ist <weekday>|ist das
-3 ist die|ist es|ist schon|ist vorhanden|it did|it go|it happens|it in|it or|it really|it the|its a
-3 its the|jabs|je l|je n|je pense|je peux|je pourrais|je regarde|je sais|je vais|je voulais|je vous
-3 jefe|jemand|jetzi*|jetzt|jointe|judge|just being|just like|just to|just want|justi*|katal*|katalog
-3 kaum|kein|kenne*|kennen|kennen sie|kettle|kevin|kg|kinderzimmer|kitchen of|klasse und|knie|know the
-3 kollegen|kollegin|konnen sie|kostet bei|krank*|kunde*|kw <number>|l annee|l atelier|la banera
-3 la camara|la cuadra|la factura|la facture|la fiesta|la hora|la joue|la page|la pantalla|la presente
-3 la proxima|la semaine|la universidad|la vallee|la voisine|la web|laiss*|laisser|lamin*|lane
-3 las nominas|las seis|last spring|lauft|laugh|lavad*|law has|le bon|le garage|le mando|le moment
-3 le permis|le petit|le salon|le tarif|learn*|learning|leaves|left a|left and|leg|legen|legen sie
-3 leipzig|lende*|les <few>|les escribo|les yeux|let us|letzte woche|level <number>|lg|lieber|liegt vor
-3 ligne|like <number>|linda|line|list attached|lista|lit|little one|livra*|livraison|livre|llama
-3 llama*|llegado|llegar|llegaron|lo de|lo paso|lo tengo|login|lokal*|long does|longer|loose|lorry|lot
-3 love the|ls|luc|lunch for|lunchtime|lust|lyon|madrid|mais je|manana ?|manda*|mande|manqu*|manque
-3 manuf*|maqui*|mark|marked|massa*|maste*|masterarbeit|mates|matin|matin ?|may i|maybe next|me ?
-3 me convient|me dijo|me hicieron|me on|me pide|medir|mehr|meine masterarbeit|meines|memoi*|memoire
-3 men|menti*|mention|messa*|message|mets|mi hijo|mia|midi|min|minib*|minibus|mins|minuit|mir das|mismo
-3 miss|missi*|mit der|mittag|mo|moi meme|moin|moins|mois je|mon <number>|mon pere|monat|montant|monte*
-3 monteur|month and|morgen fruh|morgen oder|morning is|mother|mother in|motor|much to|muss im|muss man
-3 my landlord|my mate|my name|my nan|my phone|my sisters|myself|n <number>|n importe|n ose|nachbar
-3 nacht|nagel|namas*|namaste|name of|ne le|neben|nehme|neigh*|neighbour s|never been|next|next autumn
-3 nicht an|nina|no hace|no hot|no money|no problem|no te|no tenemos|nobody|noch gar|noch im|noch nie
-3 noche|nominas|none|none of|not a|not after|not even|not for|not get|not let|not need|not one
-3 not really|not there|noticed a|notif*|now <few>|nur eine|nur so|o clock|o el|o lo|ocupa*|oder muss
-3 oder ubermorgen|of it|of the|of these|of this|of which|of years|of your|off|off <number>|off on|ohne
-3 oil change|ok so|on|on ?|on a|on cherche|on en|on est|on his|on request|on that|on them|on this
-3 on water|once on|one is|one of|one to|only|only one|onto the|opened|or a|or early|or no|or not
-3 or should|order*|ordered|ortho*|ose pas|other*|otherwise|our boiler|our own|our school|out|out i
-3 out on|out the|over <coin>|over <number>|oye|pagam*|pagamos|page|pages|paid the|pair|pais|paket
-3 palab*|panta*|pantalla|paper*|paperwork|paque*|paquete|parcel|parece|parent|parfait je|parte*
-3 pas <number>|pas besoin|pas recu|pas un|pasado|pasar*|paso por|passe a|passer|passer vous|passp*
-3 past|pastel|pavem*|pavement|pay|pay the|paye|payment|pena|pendant les|people in|pequeno|pere|pero me
-3 persona|peter*|petit|petits|peu de|peut|peut attendre|peux vous|piano de|pick|pick it|piece jointe
-3 pieces|place|plati*|plazas|please go|please i|pls|plus rien|plus tard|plusi*|plusieurs|podem*
-3 podemos|poder|poign*|police|police have|pone|poner|popped|por ahi|por la|por mi|por persona|por si
-3 portal|porte|portf*|portfolio|pose|posee|posit*|possible to|poste|pour|pour <number>|pour moi
-3 pour nos|pour votre|pourrais|practice|prati*|preise|prends|prepa*|prepared|presente|prest*|pret
-3 price|prices for|print|prints|prisa con|probably|proch*|prochain|progr*|prome*|property|propio
-3 prosp*|prove*|provi*|proxima|pueden|puente de|puis|pump|pumps|purely|put <few>|quali*|quartier|quay
-3 que con|que dia|que la|que os|que teneis|que usted|quedan|quedo de|queria|quest*|question|quiet*
-3 quisieramos|quoi|quotes|raffle|raise|rd|re :|ready to|reason|recei*|receipt|receipts
-3 rechnung <number>|recib*|recibir|recital on|recogi|recu|recupere|reden ?|refer*|regarde|regards
-3 regla*|regle|reins*|relac*|relat*|remis|remon*|renvo*|repas|replacement|repor*|repre*|represent
-3 reque*|request|requi*|rescue|reserve|resto*|resul*|retir*|reve|reven*|riecht|rien|rien de|ring
-3 ring me|ringing round|rise|roads*|roofi*|roofing|rooms|rot|rota|round on|ruckr*|ruckruf|runni*
-3 running|s back|s coming|s gone|s mir|s not|s one|s ours|s that|saal|sabad*|sabados|said <number>
-3 sala|sale or|salen|salud*|saludos|salut|same as|same spot|samme*|sammeln|sandwiches and|sans
-3 sans doute|saved|savoir si|saw|say i|say you|saying|says|says no|says we|says you|schade|sched*
-3 schedule|schon*|schreibe fur|schri*|schwiegermutter|scoot*|se fue|se ve|seche|sechs*|sede|see a
-3 see what|seen|seen the|seguidores|seguimos|sehr|sein dass|seit <few>|seman*|semanas|send it|senora
-3 sente*|seo|serait il|serie|serio*|served|server|shopp*|shopping|short|should i|show you|shutt*|si je
-3 si un|sich bei|sich die|side gate|sie|sie <number>|sie gern|sie oder|sie sich|signed|signed off
-3 sillon|simpl*|simplement|simul*|since you|since your|sinon|sit in|site|slipp*|snapp*|snapped
-3 so <few>|so ?|so ein|so what|sobre|sofort|sollen wir|somed*|someday|something i|somewhere in
-3 somos los|sont|sortie|sous <number>|sous les|soy el|speak|spielen mit|spoke|stamm*|stand|stand*
-3 standesamt|start at|stati*|steck*|steh|step|still|still on|stock|stock ohne|stood|stop|street is
-3 studi*|stunden ?|succe*|such|such a|suffit|suis en|suivi|super|suppl*|suppose|sure you|surto*
-3 surtout|swap|switc*|t <number>|ta|table|take a|take it|talked about|tango|tarifs|temporary|tempr*
-3 test is|th <few>|th we|thank the|thank*|thanks|that day|that even|that s|that something|the
-3 the <coin>|the <few>|the <number>|the battery|the bed|the big|the bill|the blue|the certificate
-3 the chain|the cheapest|the date|the farmer|the firm|the free|the going|the lights|the name
-3 the nursery|the one|the oven|the owner|the paperwork|the pavement|the report|the rest|the ring
-3 the rota|the time|the toilet|the water|the whole|the wrong|the year|the youngest|theat*|theatre
-3 then ?|theo|theor*|there any|there has|there in|they want|they will|thing or|think the
-3 thinking about|thinks the|this year|tho|thoug*|through it|through the|thru|thurs ?|tiefb*|tienen
-3 time do|time next|time she|time you|to <weekday>|to help|to hold|to leave|to send|to sign|to speak
-3 to you|todos los|toi|toilet|tomorrow morning|ton|too long|took|took the|tools|tor|torch|tourne|toute
-3 toutes|trabajo de|trade|transferencia|traum|traumen|tree|trepp*|treppenhaus|tribu*|triste|truck|try
-3 tu me|tut|u charge|uberm*|ubermorgen|uberw*|ubrig*|un cafe|un carton|un petit|un saludo|una amiga
-3 una casa|una entrevista|und <few>|und die|und ist|und muss|und ob|und sie|und wurde|une autre
-3 une idee|unit|universidad|universidad de|unless|uno|uno de|uns ?|uns das|unterschrieben
-3 until <number>|up the|urgen*|us back|us has|us over|usted me|usual|va bien|valid|valid until|valide
-3 vallee|valley|value|varia*|variante|ve|veces|vecina|veinte|venez|venir manana|venu|veran*|verde
-3 verfu*|verge*|vergleiche|verkaufen|verle*|vert|verte|vi|viel|viell*|vielleicht|vielleicht mal
-3 viene bien|visit|visto|voila|voisine|vom <month>|vom <number>|von ihnen|vorbe*|vormi*|votre page
-3 votre passage|votre prix|vouch*|voucher|voula*|voulais|voulez|vous faire|vous l|vuest*|vuestro|wales
-3 walked|want the|war gestern|ward|waren sie|was|was <few>|was <number>|was kosten|was kostet
-3 was passiert|wasser|way home|we act|we might|we spoke|web|week|week and|week when|weg ?|weit|wenn es
-3 wenns|were|what a|what time|when i|where|where do|whether the|which is|who can|whoev*|whoever|whole*
-3 wife says|will take|wind|window|wir|wir die|wir gern|wir haben|wir kommen|wir mal|wir nehmen
-3 wir spielen|wir uns|with my|with the|with your|within <number>|wizard|wollte ich|wonder|wondered
-3 would a|would just|would not|wurden wir|xx <number>|y esta|y hoy|y te|y tengo|ya|ya lo
-3 years experience|yes|yes or|yeste*|yesterday|yet and|yeux|you a|you also|you and|you are|you be
-3 you fitted|you had|you just|you might|you my|you our|you put|you run|your price|your way
-3 your website|yours|zahle|zahlung|zero|zoom|zu hause|zufah*|zufahrt|zuges*|zwanz*|zweiter
-4 ! !|! no|%|: we|: wir|<budget>|<coin> <number>|<few> minutos|<few> nights
-4 <is a legal or official notice>|<is about an existing order or appointment>|<month> del|<month> next
-4 <number> !|<number> %|<number> :|<number> ?|<number> at|<number> bin|<number> die|<number> donc
-4 <number> esta|<number> mas|<number> mins|<number> no|<number> nov|<number> on|<number> rue
-4 <number> se|<number> t|<number> uhr|<number> vor|<number> vous|<number> yrs|<number> zimmer
-4 <number> zu|<support 1>|<weekday> a|<weekday> evening|<weekday> in|<weekday> l|<weekday> le
-4 <weekday> por|<weekday> s|? please|? solo|^ any|^ bonjour j|^ c est|^ can we|^ did|^ earn|^ habt
-4 ^ habt ihr|^ half|^ half the|^ hey|^ hi !|^ hiya|^ hola|^ ich schreibe|^ is it|^ je|^ just
-4 ^ merci pour|^ mon|^ no rush|^ not|^ one of|^ the|^ tienen|^ vielen|^ vielen dank|^ votre|^ what do
-4 ^ your|a business|a man|a month|a notre|a offert|a que|a rien|a tenu|a un|a whole|abgebrochen
-4 abgesagt|abonn*|acaso|across my|adelante|adi|admin*|affic*|after you|again|again and|again*|against
-4 age ?|agua por|ai recu|algo de|algun dia|alguna|all|allume|am|am <weekday>|am i|am telefon|amigo
-4 and about|and now|and we|and you|angek*|anima*|anive*|aniversario|anoche|any chance|any more
-4 any time|are we|arrived|asking|assoc*|at <number>|at number|aufn|auftr*|auftrag|auriez|auxil*
-4 back on|backed|bakery|ballon|bauer|baust*|baustelle|beaut*|besta*|betrieb|bett|better ?|big if|bin
-4 bis <weekday>|bitte|blue|board*|bon de|bonito|bonjo*|bonjour|bonjour j|book us|booki*|booking|brass*
-4 brist*|bristol|broch*|broken|bruno|bus|by <month>|by next|ca ne|ca vous|cabinet|camar*|came to
-4 camino|can u|cant|cars|casse|cayo|centr*|certi*|cette semaine|changed|chaudiere|cheapest|cheers
-4 cherche|choco*|chocolate|chose ?|clase|class*|cles|coat|cobra*|coffee|coger|come <weekday>|come down
-4 comme|como si|comparing|completo|compr*|comprar|compris|con <number>|con la|con quien|corner|could i
-4 could your|crene*|cuenta|curio*|custo*|dank|dans la|das bei|days|de ustedes|decir|dejam*|dejamos
-4 dejar|del|del ano|demande|depuis hier|der garage|des pieces|desde ayer|desde el|devol*|die rechnung
-4 die sie|die wohnung|dijisteis|dir|do with|dog|door is|dougl*|douglas|down and|drin|driver|each other
-4 earn|efect*|efectivo|egal|eins|el <weekday>|el contrato|el precio|el que|en ai|en efectivo
-4 en vuestra|encan*|encantada|encima|entra|es el|es la|escribo|est bon|est pour|este <weekday>|estoy
-4 estoy en|eure|even|ever|examp*|example|experiencia|expli*|factura|fahr|fahren|fahrer|favor|finanzamt
-4 finde|firma*|follo*|for work|for your|forward|fragt|franc*|frau|freit*|friend|fruh|fue|fur uns|gate
-4 geht|geste*|gesti*|give|go ahead|graci*|grad|gratis|grid|group|grout|gunst*|gusto|guys|h a
-4 haben jetzt|hablo|hacie*|hangar|happy with|harbo*|harbour|has just|hat die|hat heute|hat sich
-4 hat uns|hause|have one|have put|have them|he would|help me|here|hey|hi|hi !|hire|hiya|hot water
-4 how to|hoy me|http|hund|i do|i got|i may|i put|i teach|ich ihnen|ich mochte|ich morgen|ich muss
-4 ich s|ich schreibe|if|if we|ihr angebot|ihrem|ihrer|im <number>|importe|impri*|in law|in your|info
-4 instant|interesse|interview|inver*|invitados|is leaking|ist aber|ist noch|ist seit|ist uns|it <few>
-4 it back|it goes|it since|ive|ja|jaja|jajaja|je commence|je fais|je viens|jeje|jugen*|katze|keine
-4 keinen|key|keys|kitchen in|km|knock*|knocked|know|know i|kommen und|l ecole|l instant|la llave
-4 la nina|la senal|lagos|las <few>|las llaves|last night|le contrat|le meme|le montant|le nouveau
-4 le plus|learn|leave it|leave the|lectu*|left|legal|leipz*|licen*|lights|likes|limpi*|linea|livre*
-4 livrer|livrer a|llave|llegar a|lo|lo pueden|lol|los de|los sabados|love|m a|ma carte|ma grand|mail
-4 mais c|make it|manana a|manual|marta|matri*|me dijeron|me dijisteis|me you|meiner|merca*
-4 merci beaucoup|merci pour|metre|mi mama|might|mind|minutes|mise|mise en|mit <few>|mme|much for
-4 muestra|my appointment|my cv|my new|nachb*|nachstes|nachstes jahr|name is|nan|nan s|nie|no tengo
-4 no voy|noche ?|nombre de|noon|not ask|not do|not is|not mind|not own|note|note that|notice
-4 nous avons|now|number <number>|nur|nur um|of what|ok|ok ?|ok for|on <few>|on fait|on for|on since
-4 one day|only <few>|or they|ort|ose|ou pas|our fence|our new|ours is|pacientes|pagina|pague
-4 pague <number>|paid|panne*|panneaux|papers|papier|par virement|parai*|paso|pass|patron|payer
-4 people do|per post|permiso|pero mi|person|picked|picked up|pide|pie|pis|pisci*|plastique|platos
-4 plus de|podria|pond|pop|por favor|porton|price and|prices|prueba|pusis*|pusisteis|q|qu a|quart*
-4 que a|que falta|que tal|que ustedes|que vinieron|que votre|quel est|quelle heure|quick|quier*|quoted
-4 ready|rechnet|rechts|recit*|recital|reden|regar*|registro|reihe*|rentre|repair|repet*|repos*|reserva
-4 resta*|right now|ringi*|ringing|rojo|rolled|rose|roto|rue des|s bei|s for|s here|s just|s moved
-4 s set|sagen|saint|salir|salon|saludo|san|sandw*|sandwiches|saw a|say the|scan|schat*|schicken ?
-4 schlussel|schnell|schreibe|schule|schwa*|schwi*|se quedo|seit heute|seite|sell|semanas y|send me
-4 send them|shift|should have|si acaso|si no|signe|sigue|sin|since|since yesterday|since*|sleep*
-4 sleeping|so von|soir|soiree|sois|solar*|sold|somos <number>|soy|spend|spent|start ?|stehen|steht
-4 steht der|store|str|str <number>|study|suppo*|sur|sur le|sur les|sur ma|swall*|sweep|sweet|tag frau
-4 tag ich|tage|talked|tarde|tarif|tarifa|tarjetas|tbh|te mando|telefon|tendr*|tenu|termi*|text me
-4 that <number>|that she|that what|the car|the caravan|the contract|the corner|the earliest|the floor
-4 the front|the month|the quote|the step|the work|theres|theres a|these|this|this <weekday>
-4 this morning|thought|through our|thx|ticke*|ticket <number>|tickets|to <coin>|to show|to tell
-4 to that|todavia no|today ?|torre*|track*|traigo|transit|trotz*|trotzdem|tues|uber|uberl*|uhr
-4 um <few>|um <number>|und jetzt|und zu|une question|unive*|uns die|update|urkun*|vale|vans|vat|vecino
-4 vende*|vengan|venir|verka*|versc*|vertr*|vez en|vi que|vielen dank|viene y|viens|vinieron|vino|vite
-4 voitu*|voiture|vous un|vous une|voy|voy a|wanted|wants it|was a|was nehmt|was not|wash|water coming
-4 we ca|we may|we will|weeks ago|weiter|wen|went to|werks*|werkstatt|what it|whats|when can|which one
-4 who do|will leave|willi*|willow|wine|wir machen|wir sammeln|wirkl*|wirklich|wonde*|wondering|wont
-4 worktop|write|xx|y <weekday>|y dice|y una|ya esta|ya tengo|year after|you ask|you can|you check
-4 you get|you know|you to|you were|you will|young*|youngest|your area|your quote|your time|yrs|zahlen
-4 zahlu*|zuruck
-5 !|<has the wording of phishing>|<month> <number>|<number> bitte|<number> chaises|<number> hab
-5 <number> paginas|<week*|<weekday>|<weekday> es|<weekday> et|<weekday> que|<weekday> with|<weekday> y
-5 <within 14>|<within 3>|? el|? mein|^ asdkj|^ bon|^ c|^ con|^ do u|^ etes|^ etes vous|^ it|^ it s
-5 ^ muy|^ price|^ que|^ tengo una|^ thank|^ thank you|^ whats|^ ya|a big|a session|ab|adela*
-5 after next|again ?|al final|am retired|animo|anyone|apart*|are the|arrive|asdkj|atend*|auch|auf der
-5 bande*|bank|barri*|barrio|bd|be at|beton*|betri*|bewer*|bezah*|bild|box in|c combien|ca coute|cama
-5 carav*|caravan|card|cartes|cash|ce matin|ce n|ceiling|cellar|cheva*|choisi|client|clock|code|d eau
-5 dado|deje|dejo|demain ?|deman*|depuis ce|dia me|dias me|diese woche|dj|do it|drone|ecole|el metro
-5 el telefono|empresas|entera ?|era|es para|esta semana|et de|fahrt|faites aussi|faut un|figura
-5 finalement|firmado|flat|for them|forwa*|fr|frei|fri|fruhe*|fruhestens|fur <weekday>|gar|gar nicht
-5 garantie|gars|gestern|go with|granite|hangt an|hasta el|have set|heute noch|huele|i just|i was|id
-5 ihnen|ihnen im|ihr auch|il a|il y|in ?|in on|is asking|it again|je me|just|kann das|kitchen ceiling
-5 km <number>|koffe*|kolle*|kommen ?|kumpel|la tarde|label|law|le devis|letter|lieferung|like to
-5 like you|linde*|list for|llaves|llega*|llevo|lo llevo|los <weekday>|maler|manana|me animo|me la
-5 me the|melden|minut*|month|morning|much is|nada|nehmt|nehmt ihr|next <weekday>|no <number>|no ?|nov
-5 nr <number>|offen*|offert|oma|on your|ones ?|only in|or <number>|ou <weekday>|parve*|passt|pedido
-5 permis|por un|pour <weekday>|pour des|presse|price for|price list|proxi*|prufen|pueblo|pusie*
-5 pusieron|quand ?|que en|que lo|que viene|quien|rechn*|reservation|retire|se ha|segui*|semana que
-5 senal|shamp*|showed|sie uns|sofa|soll ich|sorry|sowas uberhaupt|stopp*|stopped|svp|tal|tampo*
-5 tampoco|tarde ?|tente|th and|the permit|the weekend|thurs|ticket|tlaqu*|tlaquepaque|to ?|to my
-5 tomor*|tomorrow|tonig*|tonight|toute la|tract*|tractor|trave*|un jour|une place|up my|ur|us are
-5 us in|varias|verif*|viagra|vielen|vienen|vierz*|vierzig|voll|vuestra|wenig*|wollt*|you even|you said
-5 you say|zugang
-6 <few> jours|<is spam>|<number> can|<number> degres|<weekday> ?|^ das|^ estoy|^ how much|^ is
-6 ^ is the|^ ist|^ no|^ what|^ would you|adresse|ando|apare*|asap|at it|avec votre|ayer|bateau
-6 by <weekday>|carte|chef|clean|coupe|diese|dont vous|e <number>|est toujours|frage|golf|hab|hago
-6 have decided|hier|hoy|ich hab|ich in|je|kann ?|kette|kostet|la chaudiere|las <number>|machen wir
-6 me lo|meme|mesa|minds|mr|much are|nachsten <weekday>|next week|next year|noch einen|nombre|normal
-6 number|payme*|pic|poliz*|rechnung|stadt|t|te|telefono|tmrw|trans*|trois*|troisieme|tur|venga|vom
-6 votre|wollte
-7 <is hot>|^ cuanto|^ haben|^ wie|can we|ce soir|del <weekday>|enfer*|igual|liegen|moles*|morgen
-7 moulin|sagen sie|session|sprin*|this week
-8 <within 21>|? ?|^ how|acept*|broke|coute|pregu*|quedo|street|su|tisch|today|your
-9 <meets a rule>|demain|heute
`,
  support: `
4
9 ticket
7 apare*|gotea
6 ^ the|bestellt|bild|blue|came|das bitte|die rechnung|down the|es la|my appointment|of the|pusis*
6 pusisteis|still
5 <number> me|? the|^ la|at it|bett|bleibt|dans la|delivered|depuis le|est venu|fragt|hausm*|ich muss
5 it was|left|left it|llega*|ma carte|me hicieron|nearly|on for|otra vez|popped|posee|pris|pusie*
5 pusieron|repas*|says|se ha|sonst|steht|swap|talon|the cover|ticket <number>|venu|wo|y hoy|yet ?
4 !|<is about an existing order or appointment>|<number> et|<number> not|<number> on
4 <speaks of something that exists between you>|<weekday> est|<weekday> l|<within 21>|^ de|^ die|^ fwd
4 ^ fwd :|^ it|^ it s|^ laut|a very|acaba|alors que|app|apprentice|arriv*|asks|avec votre|avoir
4 back on|beste*|boiler you|bon pour|buchung|clio|coming off|comme une|course|dank fur|de <weekday>
4 del <weekday>|die|die sie|dijisteis|do i|doch|dormi|en est|era|es normal|est elle|fertig
4 finalement <number>|for <month>|frage zu|fwd|fwd :|geht|gestern|golf|h ?|haben ist|hasta el|hat die
4 herr|hoy me|i still|igual|inox|ins|inste*|instead|inverter|is asking|ist noch|it says|krank
4 la factura|la transferencia|lads|le petit|left a|lette*|ligne|llegado|llegaron|lo pueden|lovely|ma
4 make it|marta|me dijisteis|meinen|mine|need to|nochm*|nochmal|normal|normal ?|not <number>|not let
4 o lo|of course|order|order*|ordered|oye|pague|paid|panta*|pantalla|parcel|passa*|picked|picked up
4 pie|pocket|por un|prise|profe|put in|que ustedes|recogi|regla*|s here|second|sein dass|sigue
4 sigue en|since the|since you|so much|sofa|soll ich|still in|stood|sur les|svp|text me|thank the
4 that normal|the|the lads|the ring|the wrong|thoug*|thought|tirer|tisch|to the|ton|track*|trotz*
4 trotzdem|twice|uberw*|uberwiesen|ubrigens|update|van a|verschieben|vez|vous l|wrong|you fitted
4 you put
3 ! <number>|<few> mois|<few> veces|<month> could|<number> ?|<number> hi|<number> merci|<number> mins
3 <number> never|<number> oder|<number> stunden|<number> this|<number> y|<number> you|<support 1>
3 <support 3>|<weekday> an|<weekday> but|<weekday> i|<weekday> pasado|<weekday> prochain|<weekday> s
3 <weekday> to|<weekday> we|? lo|^ can we|^ door|^ invoice|^ invoice <number>|^ llevo|^ quick
3 ^ tengo una|^ thank|^ thank you|^ von|^ ya|^ you have|a corrected|a estar|a nombre|a poder|a tenu
3 accountant|addre*|address|again|ajust*|alors|already in|anda|angek*|anlage|app says|are passing
3 arrived|asked|asking me|aviez|aviez dit|b <number>|batterie|beaut*|been|bestatigung|bevor|bit|bleib*
3 bonito|boys|buchu*|bus|but not|but the|but they|cama|cambie|came out|carte|cayo|ce matin|certificate
3 change|charg*|charged|charges|check|chef hat|chercher|chico|cita|clean*|cobra*|code|cold|collected
3 combien de|commande|como si|comprendre|contre|corrected|coulo*|couloir|cried|d heure|de cada
3 de venir|decir*|deje|del dia|delivered to|dessin|devol*|did not|die neue|diffe*|difference|dijer*
3 dijeron|dijis*|dios|docto*|doctora|dors|down to|drawer|dreim*|dreimal|dropp*|drum|einge*|eingebaut
3 el chico|el primer|el trabajo|en los|en que|envel*|est <weekday>|est chez|est toujours|estaba
3 et nous|eu|eure|everyone|ex husband|exped*|expli*|factu*|figura|finalement|find the|first time|fits
3 fitted|fitti*|fitting|flyers|food|for the|funciona|g|galer*|gate|geseh*|gesehen|geste*|gestr*|grille
3 grout|ha|haben jetzt|half <few>|happened|has it|hein|heizu*|heizung|herrn|herum|heure|hice|hier soir
3 hola marta|hung|i got|i left|i move|ich mag|ici|id|ihrem|il y|im bad|im sommer|in and|in for|in kw
3 innen|inver*|invoice <number>|is now|is warm|ist aber|ist das|ist schon|it back|it did|it down
3 it the|its|j avais|je dois|job|junta|juntas|juste|kann das|kfw|klemmt|km|know if|konnt*|konnten
3 konnten sie|kowalczyk|kunde*|kw <number>|l ai|la chaudiere|la finca|la pantalla|la poliza|la proxima
3 label|lads left|las <number>|las llaves|laut|le velo|lg|limpi*|llegar a|lo del|los <weekday>|loved
3 madre|mais la|me dijeron|me podeis|merci|mesa|mi madre|milea*|mileage|missing|monteur|move my
3 much for|nadie|ne le|nice|nobody|nobody has|noch in|not take|not there|note|noticed a|now <few>|oct
3 oder <number>|off at|off on|offen*|oma|on since|one side|only in|or bring|order <number>|oreil*
3 oreille|other|other one|paid the|panes|par contre|pas la|passage|passing|pedal|pendant les|personne
3 petite question|pic|policy|poliza|pour que|prochain|promi*|prufen|quand ?|que sur|que votre|quince
3 radiator|receipt|rechnung <number>|recu|recup*|recuperer|rendu|repasser|replaced|replacement
3 reprendre|reser*|reserva|reserve|roue|roule|s due|s office|sagen|said <number>|saute|says the|schone
3 screen|segui*|seguimos|selle*|semanas y|semble|senal|separately|showed|sie haben|sie im|sigo|since
3 since your|sind|sind <few>|sirve|son las|spot|statt|steht der|still on|stimmt|stopped|stunden ?
3 supposed|supposed to|sur ma|ta|tarjetas|tell your|tengo una|tenu|testi*|thank|the <few>
3 the certificate|the green|the hedge|the left|the new|the panes|the radiator|the rota|the second
3 the signed|the weekend|they want|think the|tho|ticke*|tickets|to know|to say|to write|too late
3 took the|tu me|under the|unit <number>|up before|up this|us in|veces|velo|velo cargo|venez|venga
3 verfa*|verge*|vergessen|verle*|verte|very|vesti*|vez en|vino|voss|votre passage|wants it|was|was in
3 wedding in|weeks and|wenig*|what can|where it|whoev*|whoever|wife says|wir kommen|wirkl*|wirklich
3 worki*|working|ya no|you and|you check|you send|you so
2 <coin> pour|<few> days|<few> fois|<few> hours|<few> in|<few> leute|<few> months|<few> semanas
2 <few> tage|<is a complaint>|<is about work under way or finished>|<month> but|<month> est|<month> j
2 <month> statement|<month> the|<number> :|<number> alors|<number> an|<number> can|<number> esta
2 <number> i|<number> im|<number> jours|<number> kommen|<number> mas|<number> minuten|<number> per
2 <number> the|<number> w|<number> weeks|<speaks of work you have done>|<support 2>|<week*|<weekday>
2 <weekday> au|<weekday> il|<weekday> no|<weekday> y|? bitte|? die|? el|? je|? lg|? muss|^ <few> of
2 ^ also|^ betreff|^ betreff :|^ bonjour le|^ das|^ depuis votre|^ don|^ dropped|^ el|^ gruss gott
2 ^ have|^ hiya|^ i got|^ ihr|^ is it|^ ist|^ je suis|^ les|^ ma|^ merci pour|^ nous avons|^ one of
2 ^ oye|^ vous etes|^ you|^ your|a bag|a copy|a dejar|a los|a mis|a person|a photo|ab ?|abajo|aber auf
2 abgeh*|about it|about your|abrec*|accor*|acomp*|acompte|add|affiche|after you|again i|ago and
2 ai toujours|al final|alan|alarm|album|alcan*|algui*|alguien|alguna|alquiler|alrea*|already
2 already and|also|am sure|am telefon|am trying|and next|and now|anos que|ansch*|apell*|apellido
2 appointment is|are all|are away|are number|are we|arreg*|as far|as to|at half|au <weekday>|auf ihrer
2 auf seite|auftr*|auftrag|aunt|ausge*|avais|avenue|aviso|away from|ayer y|b|back|back please|back she
2 badge|bajo|balan*|balcon|bay|be delivered|be on|beautiful|beech|been told|before i|beiden|beim|being
2 believe|belle mere|besta*|betre*|betreff|betreff :|between the|bevor wir|bien a|bien la|bill|bill ?
2 bill and|biscuits|bon|bonjour le|booki*|booking|bothered|bottom|box|box in|boy|braun|broken|builder
2 but my|by email|by tomorrow|ca not|ca va|cabe|cake|calde*|caldera|calm|came off|came on|came to
2 camis*|can the|can we|canal|cargo|ce midi|cerrar|changing|chap who|charl*|charm*|chef|chip|christmas
2 claro|clock|coat|cocina|cocina de|col|collegue|come down|comer*|comma*|comme|comme ca|complaint
2 compteur|con los|con una|cone|conservatory|controle|cordi*|corre*|coule|counters|courr*|courrier
2 cours|crack|cross|cry|cumpleanos|d avoir|d y|dame|dando|dank|dans ma|darin|das|das finanzamt
2 das noch|dass|dates|dawes|decla*|deiner|dejan|del piso|deliv*|dem <number>|demain|demas|den ohren
2 depuis <weekday>|depuis l|depuis votre|derniere|desde el|dicho|diese woche|different|dijeron que
2 direct|dis|dit oui|does that|dois|don|donc|donc pas|dont|door|dr|drauf*|dropped|du <weekday>
2 du village|e <number>|ecrit|eine frage|einwe*|el envio|el papel|el pasaporte|el registro|embar*
2 emplo*|encen*|enfin|entre <number>|envelope|enveloppe|es auch|esperando|est arrivee|est parti|estar
2 estri*|et pas|etait|etwas ?|every <weekday>|expir*|eyes|factura|factura <number>|facture|famille
2 far as|feel|fenetre|filing|finanzamt hat|firma*|firmamos|fixed|fois|for ?|fourn*|frage|frau|frau dr
2 freig*|freundlich|frist*|from you|funci*|galerie|gearb*|gearbeitet|gegeb*|gekau*|gekauft|genau
2 gestrichen|get my|get up|ging|girl|glori*|glorious|goes back|gone to|gorge*|gorgeous|got the|gott
2 graci*|gracias|gracias por|gran|group|gruss gott|guara*|guarantee|guess|gusto|guy|habe eine|habit*
2 hace <few>|hacia|hair|hairl*|hairline|half term|handb*|happens now|has moved|hasta que
2 hausverwaltung|have gone|he just|hecho|hedge|her in|here last|heute im|hier|hilfe|him|hiya|hmrc
2 hoffe|holen|hora ?|how do|hoy|hull|i believe|i do|i guess|i had|i hear|i never|i sent|i think|i took
2 ich gern|ich s|ignore|ihn nicht|ihnen im|il a|il manque|il me|im <month>|impeccable|in den|in last
2 in may|insis*|instalacion|instead of|insurers|is getting|is leaking|it <few>|it <number>|it from
2 it has|it he|it on|it since|it still|it too|it works|its own|itself|j en|jacket|je sais|jess|joanna
2 just to|juste pour|kassel|kette|key|kirsc*|kitchen in|know you|kowal*|krank*|kurs|kw|l autre
2 la chambre|la cocina|la del|la facture|la fenetre|la instalacion|la je|la main|la neige|la nina
2 la noche|la taille|la voisine|lad|landlord s|las|last <weekday>|le mois|le montant|le parquet
2 le tour|leaves|leg|leider|levan*|liqui*|list and|llaves|llego|lo demas|lo mismo|look|look before
2 looks|loue|love the|lower|lucia|luna|m appelle|ma grand|ma sœur|mag|mama|mande|marga*|margaret|marie
2 massa*|matin c|me a|me da|me ha|me la|me salio|me the|meant|meant to|measured|mensu*|merci pour|mere
2 mets|mi suegra|mins|minutes and|mir fur|mirar|missi*|mitgl*|mitte <month>|modelo|mon pere|montant
2 monte*|month|month and|monti*|more|morning i|morning is|mr|mum|my aunt|my family|my gran
2 my grandmother|n a|n ai|nachbar|name of|neighbours|news|niamh|nicht|niema*|niemand|night|no <number>
2 no puedo|no viene|no voy|noch bis|noche y|nombre|nombre de|nos entregan|not cross|not see|not sleep
2 note that|notes|nouvelles|nouvelles de|now|now that|now what|numbe*|numbers|nur ein|o clock|o que
2 of all|off|off in|oficial|okafor|on|on ?|on his|one i|one thing|one without|only|only one|ont|op
2 orcha*|orchard|orden|order is|otra|oublie|our new|out in|out on|out we|overn*|overnight|page and
2 para el|parqu*|parquet|parti|parto*|partout|pas|pas <number>|pas dans|pas recu|pasap*|pasaporte
2 pasar|passage de|passes|passi*|passw*|past the|pay for|paye|payment|pelou*|pensez|people and|perfect
2 petit|peux passer|photos|physio|pictures|piece ?|place ?|platz <number>|please say|pleure|podeis
2 poele|poign*|points|poles|pop|por ahi|porque el|porton|pour <weekday>|pouri*|pouring|prevu|primera
2 prints|priya|produ*|proof|proposez|propre|provision|proxi*|proxima|proximo|puedo ir|puente de|pues
2 quart|que|que dia|que el|que falta|que la|que le|queda*|quedaron|quedo|quedo de|queri*|quiet*
2 quoi la|radia*|rang|raus|recep*|rechts|reclame|recupere|ref|refus*|remember|remer*|remercie
2 remplacer|renewal|renvo*|renvoyer|repai*|repla*|reponse|reservation|reste*|restent|retro*|retrouve
2 revis*|right ?|ring|rojo|rot|rota|row|s been|s great|s just|s now|said|said he|sais pas|same spot
2 sandr*|sandrine|sauber|sauf|saved|school run|schre*|se lo|seche|secretariat|seems|seems to|seen the
2 sehen|seit dem|seite <number>|seman*|semana que|semanas|send them|senden sie|senor*|senores|sent
2 sesio*|sesion|sesiones|settling|shirt|show on|sich nicht|signe|silla|since*|sleep|slipp*|slow|sol
2 sola|something ?|somos los|sonde*|sondern|song|sonne|sorry for|sorry to|soweit|stopp*|stress|suegra
2 super|suppose we|surto*|surtout|swapped|sweet|sœur|taille|tal|talla|talla <number>|tarje*|tax|team
2 teeth|teiln*|telefon|tells|tells me|tema|th <few>|th is|th to|than we|that we|the <month>
2 the afternoon|the app|the blue|the bottom|the builder|the colour|the insurers|the oven|the piano
2 the solicitor|the van|the wedding|there were|thing or|think ?|think i|thinks|thinks the|this morning
2 this time|though|thought it|thril*|thrilled|time|time ?|time and|time since|to send|told|told us
2 took|tor|toucher|toujo*|toujours|tourner|train|transferencia|treatment|trime*|trimestre|truly|trying
2 trying to|turned|turno*|turnover|turns out|tutor|u put|uberg*|ubrig*|um <number>|un petit|und das
2 und nicht|und sie|under|une enveloppe|unit|unless|unless you|uns das|up i|upstairs bathroom|urkun*
2 us back|us the|us what|vat|ve|venis|verde|verse|vestido|viewi*|vive|vom <month>|von den|vous depuis
2 vous m|vous ou|voy a|vu la|vuelve|w|waited|walked|want a|want the|want to|war|war ein|war gestern
2 ware der|was <number>|was ?|was a|was not|was passiert|we were|weeks ago|weeks to|welch*|welcher
2 wenn ich|went|went to|were|what the|what time|what we|when i|whether it|why|wir das|wochen|wonde*
2 wonder|would say|y a|y cuanto|y yo|yo no|you a|you as|you even|you for|you guys|you might|your chap
2 your lad|your lads|yusuf|zahlung|zahnr*|zahnriemen|zone
1 ! can|: en|: ich|: it|: le|; si|<asks where something stands>|<few> de|<few> for|<few> have
1 <few> jours|<few> kids|<few> minutes|<few> que|<few> wochen|<has a small matter with what was done>
1 <has the wording of phishing>|<is a complaint or a guarantee case>|<is about something unfinished>
1 <is about working together>|<is support>|<is unsure whether you do this>|<month> <few>|<month> el
1 <month> have|<month> our|<month> pour|<month> se|<month> vous|<month> you|<number> before|<number> c
1 <number> die|<number> donc|<number> ich|<number> j|<number> km|<number> l|<number> la|<number> lo
1 <number> metre|<number> minutes|<number> nd|<number> nos|<number> pm|<number> que|<number> se
1 <number> t|<number> there|<number> we|<number> ya|<number> yr|<support 0.5>|<waits for something>
1 <weekday> !|<weekday> :|<weekday> can|<weekday> for|<weekday> if|<weekday> it|<weekday> nach
1 <weekday> night|<weekday> would|<within 3>|? and|? cheers|? me|? mein|? merci|? what|^ about|^ am
1 ^ auf|^ baby|^ bonjour c|^ bonjour docteur|^ bonjour mon|^ buenas soy|^ buenos|^ buenos dias|^ can i
1 ^ contact|^ coucou|^ depuis|^ first|^ hallo herr|^ hi it|^ how|^ huhu|^ i keep|^ ihr habt|^ il me
1 ^ im|^ j|^ j ai|^ je|^ just|^ liebe|^ liebe frau|^ merci|^ muy|^ my husband|^ no|^ ok so|^ on|^ on n
1 ^ one|^ papa|^ pour|^ re|^ ref|^ se|^ seit|^ since|^ somos|^ suite|^ suite a|^ that|^ the boiler
1 ^ third|^ we need|^ which|a big|a bit|a call|a chaque|a check|a cote|a different|a dit|a fait|a fin
1 a florist|a letter|a little|a lot|a month|a nadie|a nuisance|a pris|a quiet|a session|a smaller
1 a vos|a white|a whole|a year|aber|about an|absol*|absolute|absolutely|abuel*|accepted|acto|adjunto
1 affic*|after <few>|again and|again this|ai ete|ai recu|alber*|allein|along|alqui*|also a|also the
1 alter*|am <number>|am in|an die|and again|and all|and are|and could|and had|and is|and look|and on
1 and one|and say|and this|and were|angeg*|annon*|annonce|annual|anoth*|another|antes o|anything ?
1 anyway|anywhere to|appointment|archi*|are going|are ready|are still|are the|armar*|armario|arrange
1 arret|arriving|as an|as the|asked for|at noon|at yours|ate|attends|au dessus|au nom|au sujet
1 auch noch|aucune|audie*|audience|auf|aufge*|aufst*|augen|aunt s|ausse*|avait|avant <month>|away and
1 awful|ayer|az|az <number>|back i|back the|back to|bag|balance|bande*|bas|bathroom on|batte*|bd|be ?
1 be a|been <few>|beginning|bei den|bei euch|belie*|bendi*|besser|bestellung|bien|birth*|birthday
1 bis <weekday>|biscu*|bloque|boats|boite|bonjour c|bonjour camille|bonjour docteur|bonjour mon|bonne
1 booked|booked for|boots|bothe*|bought a|bound*|boundary|brass*|brauchte|brauchts|break|breast|brief
1 bring it|bring*|bringen|bromp*|brompton|brother|brother and|bruit|bruno|buenos|buenos dias|bureau
1 buro|busy|but|but it|but one|c|c etait|ca ne|cabinet|cada|called|calls|cambio|cambio de|came down
1 came with|camera|camil*|camille|can be|can go|can i|cancelled|cant|carer|case|centr*|cerra*|cerrado
1 certificate from|chais*|chamb*|chambre|change the|changed|changes|chez ma|chica|chicos|chris*|claim
1 clair|clean|cleaned|cleaning|clocks|coach|coats|colla*|colour|come back|come by|comio|commence a
1 comment|como|como va|completa|completion is|con eso|confi*|confirmer|congr*|const*|conte*
1 contre elle|copin*|copy|copy of|correo|corsa|cosa|coucou|could look|could someone|could the|cousi*
1 cousins|couve*|cover*|cream|crick*|cricket|crois|croquettes|cuent*|cup|curta*|customer|d <month>|da
1 da steht|dad s|damp|dana|danach|danke|dans|dans l|dark|das ?|das geld|das was|day <number>|day when
1 days and|de m|de plus|dead|dean|deberia|declare|decou*|dedans|dej|dejado|dejar|delic*|delig*
1 delighted|dem|demain a|demain ou|depos*|deposit and|depuis|depuis qu|der|der nachbar|derriere la
1 des <weekday>|desce*|desde ayer|desde las|desde que|dessus|devant la|dia|dia y|dicho que|did
1 die galerie|die kuche|die stunde|die woche|diese|digo|digo que|direkt|displ*|display|dit|dit qu|do ?
1 do about|docte*|docteur|doctor|does|doit|domin*|done|donner|dont vous|door ?|dormi*|dossier|down
1 dress*|dripp*|dripping|drivi*|driving|dry|due to|duele|edge|ein traum|el|el <number>|el contrato
1 el documento|el local|el mismo|el pedido|el puente|el telefono|eleven|elle etait|elle sera|email
1 email ?|empti*|en ai|en plus|en una|encim*|enclo*|enclosed|encue*|enten*|enter*|entregan|entretien
1 enviamos|envio|envoie une|equip*|equipe|equipo|ersten|es <number>|es lo|es nicht|espec*|est deja
1 est encore|est plus|est prevu|esta todo|estar*|esto|estuvo|et c|et elle|et j|et la|et que|et un
1 et vous|even|ever get|exact*|examen|except|excha*|exchange|existing|explique|extra|fabric|face
1 failed|faisa*|faisait|fallen|famil*|fan|faut une|fehlt|fenet*|fenst*|ferra*|feuil*|few days|figur*
1 figura en|file|filli*|filling|final|find out|finished|firmado|flat roof|fleur*|flori*|florist|flower
1 fois par|for <coin>|for one|for sale|for that|for this|for work|forget|forgot|forwa*|forward
1 forward to|fourt*|fourteen|freuen|freundlichen|freundlichen grussen|fria|fringe|from <number>
1 from our|frome|furth*|further|garantie|garder|gars|gas safe|geduld|gegen|gegend|gegenseite|gehei*
1 geheiratet|geht das|generation|gerust|gesagt|geschickt|gets|gewor*|geworden|give the|gleic*|go ?
1 go about|gone into|good as|good morning|got <few>|got it|government|grandmother|gratte|great|grupp*
1 gruss*|grussen|gut|guys|h et|had|had a|had it|hallo herr|halte*|han|handle|hangi*|hanging|hangt an
1 happe*|harro*|has the|hat|hatte|hattet|hausv*|have heard|have now|have written|he was|heard|hecke
1 hende*|hendersons|here ?|hermo*|hi it|hi olivia|hicie*|hicieron|him in|his teeth|home and|honest
1 hosti*|hosting|hour and|hours and|huhu|hundr*|hundred|i|i come|i know|i make|i only|i paid|i rang
1 i reckon|i suppose|i thought|i was|i wish|i wonder|ich das|ich es|ich hab|ich mich|ich mochte
1 ich nehme|if possible|ihr uns|il en|il fait|immer noch|impec*|impre*|in <month>|in ?|in it|in laws
1 in leeds|in my|in one|in person|in that|in this|in till|in wales|inch|incli*|included|incluidos
1 ins haus|inscr*|inspector|insul*|insurance|into a|invoice|inzwi*|inzwischen|irgendwas|is already
1 is coming|is my|is no|is only|is right|is still|is the|island|ist <weekday>|it a|it again|it but
1 it does|it in|it off|it or|it really|it right|it should|it went|its the|j attends|jajaja|je crois
1 je n|je ne|je paie|je pense|je vous|jetzt|joue|jule|just like|just so|justificante|kaum|keeps
1 kids and|kinde*|kleiner|km <number>|know|kommen wir|kommt|konnten wir|krieg*|l audience|l ensemble
1 l equipe|l heure|l hopital|la|la comida|la il|la joue|la junta|la lettre|la machine|la place
1 la route|la senal|langs*|langsam|last night|lauft|lauft auf|laugh|laws|le code|le mando|le premier
1 le salon|le voisin|leavi*|leaving|left ?|legen|legen sie|les enfants|les jours|let us|letters
1 liebe frau|lieber|life|lifted|links|livre|llegar|llevamos|lo|lo puedo|log|los anos|los de
1 los vecinos|losing|love it|luc|lunch|lunch on|m a|machi*|machine|mail|mais|mais c|mais je|mais mon
1 mais on|make|manana|manana a|mando|manger|manqu*|marche|marqu*|marriage|mas de|match|matin on|may
1 may <number>|me i|me le|me voy|me when|mehr zu|mein chef|mein sohn|meiner|menos el|merci beaucoup
1 merci d|mere a|messe|mi|mi mama|mia|middle|midi|miel|might be|might want|minut*|minutes|mio|misma
1 missed|mit <few>|mit freundlichen|mitte|mixed|mme|modele|moi la|mois je|mon velo|month i|more than
1 mot|move|moved|moved here|movers|mum is|mum says|must|must be|my brother|my ex|my mate|my nan|my new
1 my phone|myself in|n <number>|n y|nachb*|nachreichen|name on|names|nan|nan s|nd|needed|neige
1 next and|nichts mehr|nina|no ?|no corre|no hace|no te|nobody s|noch auf|noch die|noch ein
1 noch nichts|noches|nom de|north|north*|nos vamos|not after|not i|not make|not one|not want
1 nous avons|nous serons|nouve*|nouveau|nov <number>|nr|nr <number>|nuisa*|nuisance|number s|nun
1 nur eine|nuria|oder muss|of which|offering|ohren|ohren*|ok so|ok we|old i|olivia|on <weekday>
1 on every|on its|on les|on my|on sera|on that|on the|once on|one at|one has|one is|one to|open to
1 orange|ou c|ou je|oui|oui je|our <number>|our boiler|our roof|out before|ouvre|oven|over <number>
1 over at|over my|overs*|padre|pagar|page <number>|paie|pain|panic*|papel|parag*|parai*|parc|parler
1 pas le|passiert|pay it|payme*|paysl*|pedido|penda*|pendant|perdo*|pere|perfe*|perfecto|perha*
1 perhaps|pero me|pero mi|personne n|personne ne|petit dej|petits|peu de|peut attendre|peut venir
1 pflan*|pflanzen|pictures ?|pierna|pin|planes|plats|playa|played|please just|please send|plomb*
1 plombier|plus <few>|plus la|plus tard|podem*|podemos|poder|podrian|polis*|polished|poliza del|pone
1 pop in|poqui*|poquito|portal|portillon|pose|post it|posts|pour moi|pour votre|pour vous|pourriez
1 pouvez vous|preference|pregu*|prende|prepared|prese*|press*|pressure|prete*|previous owner
1 primera hora|print|printemps et|proce*|proch*|product|proper|proposals|provi*|prueba|puente|put the
1 qu a|qu un|que ce|que cela|que les|que se|que vinieron|que ya|quelle heure|queria|queriamos|qui a
1 qui n|qui ne|quick|quite|quitt*|quiza|ran|range|rappo*|rapport|re :|realised|recar*|recei*|received
1 reception|rechn*|rechnen|rechnen ?|rechnet|rechnung|reckon|recla*|record|regar*|registrar|registro
1 regle|regler|rein|remar*|remem*|rempl*|renew*|rentr*|rentre de|repre*|return|reuni*|reunion|review
1 rien a|rise|robe|roses|rouge|round this|route|ruego|rund <number>|s an|s gone|s mir|s moved|s off
1 s on|s one|s set|s up|saal|safe|sais|salio|saludo|same|sans|save|say it|say that|say they|saying
1 says <few>|says <number>|says a|says he|says no|says we|schie*|schon|schreiben|schuler
1 schwiegermutter|scrat*|se puede|se que|se quedo|seance|secon*|secre*|sede|see a|see the|segun
1 segunda|sein|seine|seit|seite|semin*|sendi*|sending|ser|serem*|seremos|seriez|serons|set up|settl*
1 settlement|seule*|seulement|she s|she says|she wo|should be|should have|shows|si on|sich die|sicher
1 sick|sie fur|sie mir|silk|silla de|sillon|simplement|since <number>|sincerely|sister is
1 size <number>|slip|small*|smaller|so before|so the|soiree|sold|sollen wir|something i|somos <few>
1 sons|sorry|sort it|standing|star|stehen|steue*|still do|strai*|straight|sud|suivre|sun|sur|sur des
1 sur une|sure it|surtout pour|system|tag ich|tage|taken|tampo*|tampoco|tante|tard|te mando|tea
1 teacher|telefono|tengo en|terce*|term|termin|terrasse|test is|text|th only|than|thank you|that a
1 that s|that something|the <number>|the balance|the bank|the battery|the big|the bill|the boiler
1 the box|the card|the clocks|the display|the dog|the door|the drain|the flat|the gas|the hendersons
1 the in|the kids|the last|the market|the may|the month|the name|the north|the one|the order|the other
1 the paperwork|the patio|the permit|the place|the price|the quote|the right|the school|the shed
1 the short|the sound|the step|the street|the summer|the top|the weather|the whole|them|them with
1 there any|there are|there something|theres a|they come|they would|thing|think|third|thought that
1 tiles|times|to <number>|to and|to another|to any|to ask|to collect|to find|to hand|to match|to miss
1 to move|to tell|to them|to understand|tocht*|tochter|tochter wird|today and|todo|todos|told you|top
1 toujours pas|tourn*|tourne|tournent|tout|transfer ?|transfiero|traum|trave*|treat*|trepp*
1 treppenhaus|turno|tyres|um eine|un saludo|und hat|und jetzt|uns die|unsere hochzeit|up and|us has
1 us over|used|usted me|v|va a|van|vehic*|vehicle|venis a|venta*|venue|verif*|verme*|verri*|vert|viel
1 vielen|vielen dank|viene|viene y|vinieron|vitor*|vitoria|voisi*|voisine|von der|vor der|voula*
1 vous arrange|vous aviez|vous dire|vous ecrire|vous envoie|vous me|vous remercie|vous un|voy|want
1 waren|warra*|warranty|was here|was just|was the|was told|we bring|we get|we like|we make|we moved
1 we need|wechs*|week or|weekend i|weeks|weg|weite*|well as|wenns|were lovely|were the|wet|whats the
1 where|where the|where to|where we|whether the|which one|which we|will collect|will we|wir denken
1 wir es|wir mal|wir sie|wir sind|wir uns|wish|wish to|with a|with his|with me|with my|with the|witho*
1 without|wizard|wollte|wonderful|word|work at|would help|would just|wunde*|y <number>|y avait|y en
1 y hay|y quedo|y vamos|ya esta|ya me|year ?|yeste*|yesterday|yeux|you be|you ca|you could|you get
1 you let|you set|you usually|your colleague|your terms|your visit|yr|zahle*|zahlu*|zero|zieht|zuruc*
-1 ! !|! i|! my|! no|! our|! your|: mail|: mit|: our|: su|: webmail|: wir
-1 <asks for a fee that nobody owes>|<asks for something that is no job of yours>|<budget>
-1 <carries a link>|<coin> <number>|<coin> par|<coin> per|<comes from a supplier or partner>
-1 <comments on your website>|<few>|<few> and|<few> autres|<few> bis|<few> enfants|<few> hundred
-1 <few> metres|<few> minute|<few> minuten|<few> minutos|<few> no|<few> o|<few> of
-1 <has the wording of a known fraud>|<has the wording of an offer in bulk>
-1 <has the wording of bulk mail>|<has the words of an application>|<is a legal or official notice>
-1 <is an offer in bulk>|<is cold>|<later>|<month> ?|<month> at|<month> from|<month> hola|<month> la
-1 <month> mais|<month> meeting|<month> nos|<month> when|<month> y|<names prices of its own>|<numb*
-1 <number>|<number> avis|<number> bin|<number> but|<number> degres|<number> el|<number> en
-1 <number> feet|<number> g|<number> hours|<number> is|<number> k|<number> kw|<number> le
-1 <number> litres|<number> may|<number> million|<number> mit|<number> months|<number> now|<number> one
-1 <number> order|<number> page|<number> pcs|<number> people|<number> pero|<number> pieces
-1 <number> plus|<number> rd|<number> st|<number> star|<number> sur|<number> to|<number> tomorrow
-1 <number> vor|<number> what|<number> wide|<number> will|<number> words|<other 2>|<other 3>
-1 <sounds vague about whether and when>|<speaks of what you did>|<speaks of your customers>
-1 <tells how to stop further mailings>|<trade 0>|<undated>|<wants 3>|<weekday> afternoon|<weekday> and
-1 <weekday> at|<weekday> de|<weekday> en|<weekday> es|<weekday> o|<weekday> ou|<weekday> so
-1 <within 60>|<within 7>|<within far>|<words 20>|<words 60>|? am|? best|? ich|? j|? la|? might|? mit
-1 ? mrs|? ours|? regards|? warmly|? y|? you|^ are you|^ bei|^ bon|^ buenas noches|^ buenas tardes|^ c
-1 ^ chere|^ congratulations|^ congratulations !|^ dear|^ dear sir|^ did|^ en|^ evening|^ every
-1 ^ final notice|^ following|^ g|^ g day|^ good afternoon|^ guten tag|^ haben|^ hallo|^ hallo liebes
-1 ^ hola somos|^ i have|^ i teach|^ ich|^ il|^ is there|^ je ne|^ l|^ liebes|^ me|^ mein|^ mein mann
-1 ^ mi|^ moin|^ mon|^ mum s|^ my boyfriend|^ next|^ os|^ ours|^ planning|^ quisiera|^ roughly|^ saw
-1 ^ se me|^ seit dem|^ servus|^ su|^ thinking|^ thinking of|^ u|^ vamos|^ vamos a|^ we can|^ we own
-1 ^ we would|^ wir mochten|a|a <weekday>|a annecy|a balcony|a cat|a contact|a dog|a este|a family
-1 a few|a figure|a firm|a fortnight|a gap|a garage|a good|a great|a guest|a hearing|a la|a ladder
-1 a laisse|a le|a man|a mi|a one|a pair|a parle|a partner|a pas|a peur|a piece|a private|a proper
-1 a quick|a refaire|a second|a shared|a spreadsheet|a tent|a torch|a ver|a vingt|a weekday|ab <number>
-1 abend|abend wir|aber meine|abges*|about building|about horses|about to|above|above the|abuela
-1 abuela que|abuelos|acabo de|acade*|accou*|acept*|across your|adi|adjun*|admit*|adore|advice
-1 advised that|afficher|after|after that|afternoon and|afterwards|age ?|ago|agree*|agreed to|agua
-1 ahora mismo|ai un|aille*|ailleurs|algo que|all in|all on|alone|along the|alumi*|always|am free
-1 am giving|am i|am interested|am mr|am putting|am thinking|am told|an|an actual|an argument|an der
-1 an estimate|an hour|an passe|an und|analy*|ancienne|and doing|and half|and hear|and i|and it
-1 and maybe|and measure|and must|and not|and noticed|and put|and see|and somebody|and then|and they
-1 and where|and will|and with|anderes|andern|anfang <month>|anima*|anmelden|anniversaire|ano pasado
-1 anodes|antif*|antig*|anual|any chance|any more|any time|anybody else|anyone who|anything i
-1 anything like|apart|apostille|appar*|apparently|appeler|appro*|aqui|architect|are <few>|are <number>
-1 are a|are booked|are both|are ever|argument|around the|article about|as soon|asesor|ash|asi|asked me
-1 asking <few>|assis|assistant|assur*|at <number>|at christmas|at lunch|at number|at once|at some
-1 attached|atten*|attendre|attorney for|auch keine|audit|auf den|auf die|auf einer|auf ihre|aupres
-1 auriez vous|aus wie|ausbau|autant|auto|autopilot|aux|aval|avant que|avec <few>|avec le|avoid|ayunt*
-1 ayuntamiento|ayuntamiento de|baby grand|back ?|back door|back in|baign*|baignoire|baker*|bakeries
-1 banco|bank|bare|base|bathroom in|battery|baut|be|be <few>|be <number>|be advised|be glad
-1 be interested|be looking|be obliged|be open|be possible|be somewhere|be this|beauc*|beaucoup
-1 because he|become|bed semi|bedroom|been in|before|before he|begins|bei uns|bekom*|bekommen|belle
-1 benot*|berth|bestatigen|besti*|better|between us|bien sur|bikes|bilde*|bildern|bill me|bin bei
-1 bin noch|bisho*|bishopston|bit of|black|bless|bloqu*|bloss|bodas y|bonjour je|bonjour madame
-1 bonjour on|boss|both|both of|bother|bouch*|bought it|boute*|box room|branch|breta*|bretagne|briga*
-1 brigh*|bring her|bring the|bring you|brochure ?|brother in|buchh*|buen|buenas tardes|build|buscan
-1 business has|but i|but only|but there|but would|but you|butto*|by about|by name|by on|c est|ca
-1 camara|cambiar el|cambiar la|came through|can|can have|can let|can see|can someone|cance*|card
-1 card and|cards|carpenter|carrelage|carry|carto*|carton|cartons|casad*|casados|catalogue|cause
-1 ce serait|cell|cerrada|certi*|certificates|cet|cet age|cet hiver|chance|chang*|chapel|charge a
-1 charge and|chat ?|chaud*|cheapest you|cheers|chene|chez lui|chez vous|children|choisir|christmas we
-1 churc*|cincu*|cincuenta|cle|client|clinique|closi*|closing|coach*|coaches|coco|coffee|coleg*|colegio
-1 colle*|collegues|come round|comes from|comes out|comes to|comme un|comme*|comment on|commi*|commune
-1 community|como lo|como trabajais|companies|company and|compl*|completion|compton|con su|conce*
-1 confidence|confirme|conge|congratulations|congratulations !|conservation officer|consultation
-1 contents|conteste|conti*|contract|contractors|contribute|conversation|cooperativa|copies
-1 cordialement|cork|cosas|cost and|cost per|cost roughly|cote|couche|could not|could read|coule*
-1 couleur|couns*|count|count*|coup|cover|creat*|credito|creus*|cuando se|cuarto|cubie*|cubierto
-1 cuesta una|cumplen|cupbo*|cut|d avance|d eau|d environ|d un|dachb*|dachboden|dance|dans <few>
-1 dans ce|dans votre|dares|darf ich|das uberhaupt|daugh*|daughter turns|day and|day for|day sir|days ?
-1 days to|de acuerdo|de casados|de cuando|de las|de los|de ma|de me|de mes|de mi|de mon|de monde
-1 de reyes|de su|de unos|de vecinos|de vos|de votre|deaf|deal|deal with|dear i|dear sir|debut
-1 debut <month>|decidir|decis*|decision|degres|deine|dejarla|dejeu*|dejeuner|del <number>|delan*
-1 delante|delivery|den <number>|den link|denen|denken|denn bei|dental|dentro|depuis ce|der termin
-1 derec*|derecha|des qu|desig*|dia <number>|diabe*|dice|did our|did the|die fassade|die ganze
-1 die kinder|dieses|dir|direkt uber|discount|discreet|disons|dissertation|dit que|dizaine de
-1 do anything|do not|do the|do this|do ye|does it|doing my|done by|doors down|douche|down ?|down a
-1 down for|down on|drauf|dream*|dreaming|dress|drip|drop it|du bien|du quartier|du voisin|due|due at
-1 dunkel|durch|e mail|earliest|early <month>|echange|ecole|editions|educa*|eh|eine|einen platz
-1 einfach mal|einla*|einmal|eintr*|el <weekday>|el ano|el dinero|el jardin|electric car|elf|elle est
-1 elm|else|emerg*|emergency|empor*|en|en <few>|en <month>|en <number>|en echange|en las|en lyon
-1 en madrid|en otro|en visio|encan*|encanta|encar*|ends <number>|energy|enfan*|engineers|enough|entie*
-1 entiendo|entonces no|entra|entre las|entre*|entry|entwi*|envia*|environ <number>|es|es <few>|es por
-1 escal*|escan*|escrito|ese|eso|espan*|espanol|esper*|est a|est au|est bien|est ce|est vous|esta
-1 estam*|estamos|estamos de|este mes|et du|et il|et je|et s|et une|et votre|et voudrions|etude|evening
-1 event|event*|excel|expect|experience with|expire|expla*|extension|exter*|external|fahrer|faire une
-1 fais le|falli*|falta que|familia|families|family|family of|fanci*|fancies|fanta*|fassa*|fassade
-1 faut d|favor|featu*|feature|fee and|fenster|few|fichier|fill in|filled|final notice|finally|finca
-1 finden|fine|finish|finished my|firm in|first <few>|first dance|first fortnight|fish|flachdach
-1 flat <number>|flat ?|flat fee|flight|floor of|flur|folge*|follow|followed|following our|fonct*|foot
-1 for|for <weekday>|for it|for me|fortn*|fortnight|forward the|fotografiert|found|found you|frais
-1 frame|frances|frank*|free from|freeholder|froid|from|from <coin>|from <weekday>|from about|from me
-1 from us|fruhl*|full name|fundi*|funding|funds|fur ihr|fur unsere|fuss|g day|gable|ganze|ganzen|gap
-1 gar nicht|garage du|garan*|garden is|gas certificates|geben|geburtsurkunde|geehrte|geehrte frau
-1 gehe in|gehort|gekom*|gekommen|geles*|gelesen|gemei*|genre de|gepru*|gesun*|get a|get her|get in
-1 get the|getau*|ginge|given up|giving|giving out|glad|glad to|gladly|glaub|glaub ich|go up|god
-1 god bless|gone|good afternoon|good evening|got|gover*|grade|grand|grand to|grande y|grate*|gratuit
-1 green|greni*|grenier|grid|gris|ground is|growi*|growing|grown|growth manager|grundach|gruss|guild*
-1 gustaria saber|guten|guten tag|h|habe ich|haben wir|hablamos|habra|habt ihr|had <few>|haha|hall and
-1 hall in|hallo liebes|hand i|handed|handl*|hangt|happi*|happy|harbo*|harm|has a|has done|has never
-1 has retired|hasta <month>|hat heute|hat mich|hat sich|haus ?|hausn*|hausnummer|have <number>|have ?
-1 have an|have any|have given|have in|have just|have my|have never|have not|have talked|hay <few>
-1 hay menu|hay que|he|he does|he is|heads|heads*|held|hello i|helpd*|helpdesk|hemos|her|her ?|here
-1 here :|here <number>|here from|here we|herit*|hesit*|hesitons|heute noch|hi|hija|hin|hiver
-1 hiver <number>|hocha*|hochachtungsvoll|hochzeit|hof|hola somos|holdi*|holding|homeowners
-1 homeowners in|homes|hoping to|horas|hose|hot tub|hot water|hours with|how you|hr|hund|husband and
-1 husband s|i are|i ask|i expect|i finish|i go|i help|i hope|i look|i own|i retire|i ring|i shall
-1 i should|i teach|i understand|i want|i wo|iban|ich auch|ich die|ich eine|ich euch|ich gehe|ich habe
-1 ich ihn|ich ihnen|ich mir|ich morgen|ideal*|ideally|ihn|ihnen die|ihnen in|ihnen zu|ihr|ihr das
-1 ihr habt|ihr postfach|ihre arbeit|ihrer seite|il est|il faudrait|il le|il nous|il suffit|im <number>
-1 im flur|imagino|immer|imogen|impla*|in by|in early|in good|in next|in on|in ottensen|in place
-1 in spring|in the|inclu*|including the|incom*|incoming|indiq*|indique|ines|insert|inside|insta*
-1 instrument|insulated|into|invie*|invierno|invit*|invol*|irgendwann|iron|is a|is an|is doing|is due
-1 is for|is giving|is good|is it|is moving|is there|is your|ist|ist seit|ist von|it ?|it before|it by
-1 it can|it cost|it go|it looked|it might|it must|it out|it properly|it s|it through|it will|j ai
-1 j ecris|ja|jabs|jahre*|jahresbeitrag|je fais|je regle|je suis|je veux|jefe|jeje|jetzi*|jetzt schon
-1 jo|john|joinery|jouab*|jouable|jour|jure|just dreaming|just nosy|just tell|katze|keep|keep the
-1 keinen|kevin|kilos|kitch*|kitchen|knock|know is|know the|kollegen|komm|kommen sie|kommt ?|kompl*
-1 konnen wir|konnt|kuche|kuhlschrank|l|l eau|l ete|l hiver|la baignoire|la camara|la caution
-1 la commune|la fiesta|la idea|la parcela|la primavera|la prochaine|la reunion|la semana|la table
-1 la tarde|la verdad|la voiture|la web|lache|laisse|lake|lange dauert|lassen|last spring|last week
-1 late|lawye*|lawyers|le|le chat|le faut|le monde|leaki*|leaking|lean|learn|lease|led|lende*
-1 les <number>|les travaux|let it|let me|let s|letter|letzte|letzten|leurs|leuten|level|libra*|libre*
-1 licen*|liebe jule|lien|light|like a|like me|like somebody|like them|like to|like yours|limit*|line
-1 linea|link and|link to|lire|list of|lista de|liste|listing in|litres|little|livro*|livrons|llama
-1 llamo|llega|lleva*|llevar|lo hacemos|lo que|lo tengo|loan|lock|loft|login|login it|lohnt|lol|london
-1 looked|looked at|looking at|looking to|lorem|lorry|los|los ninos|lot|lover|lover of|lu|ludlow|lumen
-1 lyon|m of|ma belle|mache|machen wir|made|madrid|magaz*|magazine|mailbox storage|main|mais j|maiso*
-1 maisons|maitre|make a|makes|manage|manana por|manch*|manque|marca|mari est|marine|market|marry
-1 marry on|marsh|mas pero|mate|matin|matin le|matri*|may be|may i|maybe <few>|me|me <number>|me an
-1 me and|me dice|me hicisteis|me know|me lo|me mando|measu*|media|media hora|meeti*|meeting|meets
-1 meine|meine schwester|mejor*|members|menos de|mention|metres and|mi abuela|mi empresa|mi novio
-1 mich gern|mich im|microsoft|mid <month>|mieux|might do|might i|might you|milli*|million|millones de
-1 minutos con|mir|mir das|mis padres|mit dem|mit der|mit einem|mo|model*|moder*|moin|mois|mon|monat*
-1 monatlich|monit*|monsi*|monsieur|month on|months|moq|moq <number>|morning|morning and|mornings and
-1 mother is|moved to|ms|much and|mum s|mur|musste|muster|muy|my|my bathroom|my boyfriend|my daughter
-1 my employer|my father|my final|my husband|my partner|my private|my uncle|myself|myself and|n est
-1 n ose|nachl*|nachrichten|nachsten|nada|name|name and|named|natural|ne me|ne presse|ne sais|ne sommes
-1 need <number>|need help|negat*|negocio|neigh*|neighbour s|nennen|nervo*|nervous|neu|nevera
-1 new boiler|new one|next step|next summer|next week|ni idea|nicht an|nicht ob|nicht was|niece|no
-1 no cost|no es|no idea|no lo|no obligation|no problem|no se|no va|nobody is|noch nie|noche|nom|nomin*
-1 nosot*|nosotros|not a|not actually|not going|not mind|not own|not really|not the|not this|notai*
-1 notaire|nothi*|nothing|nothing is|notic*|notice|notice of|noticed|nous a|nous faudrait|nous hesitons
-1 nous livrons|nous souhaitons|nous venons|nous voudrions|novio|now and|now the|nueva|number
-1 number <number>|number and|nummer|nur|o es|o si|obligation|obliged|obten*|occupe|oder ?|of <few>
-1 of a|of cost|of google|of months|of my|of ours|of tea|of them|of what|of whom|of years|of you
-1 off tomorrow|office and|office in|offices|ofici*|oil|old and|on <few>|on account|on autopilot
-1 on fait|on hesite|on it|on peut|on sat|on top|once the|one|one bedroom|one can|one do|one of|one old
-1 only <coin>|only ?|only for|only pay|open the|opened|openings|operation|opt|opt out|optio*|options
-1 or at|or just|or madam|or next|or no|or return|or should|or they|or whether|order and|ordre|ordre de
-1 os lo|ose pas|otherwise i|otten*|ottensen|ou <month>|our house|our kitchen|our lease|our office
-1 our porch|our side|our site|out|out and|out i|out of|out or|outsi*|outside|outside <number>
-1 over <few>|over ?|over by|over there|own a|packages|packed|padres|padres cumplen|pagam*|pagamos|page
-1 paint|pair of|panel|panne*|panneaux|paper*|paperwork|par un|para la|para no|para tu|parade|paral*
-1 paralegal|parcela|part of|particulier|particuliers|party|pas a|paso|pass|passe|passer a|past|paste*
-1 path|patio|patron|pay|pay now|payro*|payroll|pcs|pensado en|pense|pense que|pente|people actually
-1 people have|per head|perdon|period|permis|pero|pero nos|petite|petite salle|peut|pfarr*|phone this
-1 pick|pick up|pictu*|pied|pink|place by|place for|plafond|plain pied|plaisir|plat|plato|platze
-1 please be|plenty of|plus|plus rien|plutot|plutot un|podriais|poiss*|poisson|poliz*|poner|por el
-1 por favor|por las|porque|porti*|portuguese|poser|posible|poste|postf*|postfach|postm*|pour l
-1 pour voir|pourq*|pourquoi|pourr*|pouva*|pouvait|power|premier|premises|prends|prepare|presu*|preve*
-1 price is|princ*|prisa|prix ?|probably do|problem i|prof|profi*|profile|proposal ?|proprietaire
-1 prove*|proveedor|prueb*|pta|pu|pub|puede|pueden|pump|pumps|punkt*|put|put aside|put by|put together
-1 putting together|qu|qu est|qu on|quality|quand elle|quand on|quarantaine de|que en|que este|que os
-1 que sea|que si|que tal|que usted|quel|quelque|quest*|questions|questions by|qui vient|quick*|quid
-1 quien|quinz*|quinzaine|quinzaine de|quisiera|quitte|quoi|quoted|r|racon*|radiators|raise|rappe*
-1 rather not|reade*|readers|really|recam*|receipts|receive your|recit*|recital|records|recov*|redo
-1 refai*|refaire|refused|regal*|regis*|registration|regle*|reglement|rehab|rein ?|reloc*|relocating
-1 remai*|remain|remain in|remet*|remon*|remote|removal|rendez|rendez vous|repet*|reply stop|reply with
-1 reply yes|repon*|report|residence|responda|rest|retai*|retainer|retirement|rev|reve|reviews|reyes
-1 richtig|richtige|riding|riecht|rien|rien ne|right after|roman*|romanian|roughly <number>|roughly per
-1 roughly what|rubble|rugby|run|rund|s|s fine|s free|s good|s in|s it|s occupe|s right|s that|s there
-1 s under|s wedding|s worth|s yamaha|sabemos si|saber que|sagt|said yes|salon|same as|same day|samples
-1 sandra|sands*|sandstone|sans engagement|sat|saw your|say to|says it|schade|scheme|schon wieder
-1 schonen|school|schul*|schwester|se ni|se nos|season|second floor|see me|see our|segme*|sehr
-1 sehr geehrte|seit <number>|seiten|selec*|sellers|selli*|selling|semana y|semi in|send|send a
-1 send your|sensi*|sensible|sepa|sera|serait|serait bien|serait il|seriamos <number>|servus|sessi*
-1 session|set|set a|settle the|seven*|shall|she|she can|sheet|shelv*|shelves|shenz*|shenzhen|shift
-1 shifts|shopf*|shopfront|short video|shoul*|should we|shoulder|show you|shower|si c|si hace|sich
-1 sicht*|side gate|sie oder|sie uns|sieht|siemp*|siempre|sign and|sign in|signa*|signature|signed off
-1 simil*|similar|simpl*|simply|simul*|sin aval|sind bei|sing|singa*|singapore|sink|sir madam|sir or
-1 sir we|sister s|sit|sit in|site and|sixty|size of|so ?|so long|so on|so please|so we|sobald es
-1 society|sofort|sohn|sois|solicitor s|sollen|solo|some of|some point|somebody come|somebody on|somed*
-1 someday|someone in|something about|something you|sometime in|sommes|sommes <few>|sommes pas
-1 son <few>|soon as|sort|sorted|sorting|souhaitons|sounds|sous les|spain|spare|spate*|spatestens
-1 speicher|spoke to|spons*|sponsor|sport*|spring do|st|stages|stair*|stamp*|stamped|start at|starting
-1 statements|stelle|still has|still have|still open|stone cold|storage is|storm|strange|stras*|struc*
-1 stubb*|stubborn|stuck|stuff|stuff ?|stunde|stunden|style|su paquete|subject to|suche fur|suchen wir
-1 suffit de|suis chez|suit for|suite|suits you|summer|superbe|suppliers|suppose|surge*|surgery|surpl*
-1 surplus|survey on|sus|sus datos|suspended|sw|swimm*|swimming|switc*|switch|table|tablets|tache
-1 tag herr|tag wir|take card|take it|talked about|tant que|tap|tap in|tarde|tarjeta|te|team ich
-1 team we|technique|techo|teilen|teilen sie|tel|telef*|telep*|telephone|tell|tell me|tell you|temps
-1 tenant|tenemos <number>|tengo el|tengo la|tests|th so|th we|thank*|that do|that even|that i|that is
-1 that one|that would|the agent|the back|the best|the car|the coast|the draft|the driver|the earliest
-1 the extension|the family|the freeholder|the front|the gable|the garage|the gate|the half|the hall
-1 the little|the man|the morning|the nhs|the nursery|the rain|the report|the residents|the rest
-1 the roof|the room|the same|the season|the shop|the showroom|the side|the size|the stove|the surgery
-1 the village|the wall|the way|the week|theirs|them and|then|then do|theo|there|there in|there is
-1 there we|there would|they were|thing and|think a|third of|this address|this side|this winter
-1 thought i|thought you|through that|thurs ?|tiene que|tight|tile from|time after|time i|tired
-1 to <weekday>|to accept|to avoid|to call|to fill|to have|to her|to it|to leave|to let|to open
-1 to order|to our|to rent|to ring|to sell|to sort|to stay|to touch|toda|toda la|today ?|together ?
-1 told the|tomorrow and|tomorrow can|too|total|touch it|tout de|trade*|tranq*|transfer|travaux|trouve
-1 truck|tu peux|tues|tuned|twins|u charge|uberhaupt|ubers*|un <weekday>|un asesor|un bano|un coin
-1 un despacho|un mois|un perro|un seul|un vieux|una idea|uncle|uncle s|und der|und habe|und zu
-1 under <number>|understand|une autre|une cabane|une maison|une quarantaine|une quinzaine|une semaine
-1 une tache|ungef*|ungefahr|ungefahr ?|unive*|uno|unpaid|uns ?|uns im|unten|unter der|until <number>
-1 until i|until you|unver*|unverbindlich|up|up on|up the|up to|up with|upsta*|upstairs|urgent|us|us a
-1 us could|us have|us to|us we|used to|used you|useful|usine|va|va bien|vacan*|vacances|valid until
-1 valid*|valuation|varios|vecin*|vecinos|venir|venons|ver|verdad|verordnung|versicherung|verst*|vertr*
-1 via|viele grusse|vienen|view on|virem*|virement|visib*|visio|visit on|visite|vitra*|vitrage|voisin
-1 volon*|volontiers|volver|volver a|vom <number>|von einem|vont|vor <few>|vorge*|vorher|vorstellen
-1 vosot*|vosotros|votre prix|vouch*|voucher|vous :|vous auriez|vous ecris|vous le|vous nous
-1 waiting your|wales|walls|wand|wann|wann ist|want her|want somebody|want someone|ware|warm|was <few>
-1 was looking|was sie|washi*|washing|way|we are|we bought|we could|we ever|we go|we got|we hold
-1 we know|we own|we pay|we saw|we think|we want|we will|weath*|weather|webma*|webmail|weddings
-1 week and|weeke*|weekend|weekends|weekly|weg ?|weh|weil|weiss nicht|welche|well ?|werde|were to
-1 weste*|western|western union|what sort|whatever you|whats|wheel*|when|when can|when my|when we
-1 where i|whether we|whether you|which|which is|which of|which the|who does|who has|who s|why shall
-1 wie eine|wieder|wien|wife|wife and|will pay|will send|window|winter and|winters|wir gleich
-1 wir hatten|wir mit|wir noch|wird am|wishes|with <few>|with her|with what|wohl|wollen wir|wollte ich
-1 wondered|wondered whether|words|work and|work on|works*|workshop|would <weekday>|would a|would come
-1 would get|would gladly|would need|would not|would one|would pay|would rather|writing a|wurde ich
-1 wurden|x|y aura|y con|y mettre|y mi|y quiero|yamaha baby|ye|year and|year at|year old|year olds
-1 year or|year s|year the|year what|years experience|years in|years we|yes for|yes or|you
-1 you <weekday>|you accept|you by|you collect|you did|you go|you i|you just|you kindly|you may
-1 you must|you my|you offer|you on|you our|you recommend|you see|you this|you were|you will|you work
-1 your blog|your client|your domain|your fee|your full|your listing|your office|your own|your region
-1 your site|your trophy|your website|your yard|zahlt|zu <number>|zu ist|zusch*|zweiter
-2 ! <few>|! je|! wir|:|: ca|: la|: une|: we|: your|;|<coin> de|<coin> en|<coin> fur|<coin> por
-2 <cool 0.5>|<cool 1>|<cool 2>|<few> adults|<few> at|<few> choses|<few> dias|<few> doors|<few> feet
-2 <few> firms|<few> flats|<few> habitaciones|<few> heures|<few> meses|<few> meter|<few> or|<few> pages
-2 <few> panels|<few> pas|<few> pisos|<few> questions|<few> rues|<few> semaines|<few> steps
-2 <few> stunden|<few> this|<few> to|<few> week|<few> year|<few> years
-2 <has the words of a supplier or partner>|<is about something beside your work>|<is not sure>
-2 <is warm>|<month> <month>|<month> a|<month> avant|<month> c|<month> con|<month> das|<month> donc
-2 <month> if|<month> il|<month> l|<month> ou|<month> por|<month> quand|<month> si|<month> son
-2 <month> to|<month> une|<month> what|<month> with|<month> would|<names something that went wrong>
-2 <need>|<number> <few>|<number> a|<number> ab|<number> bed|<number> bis|<number> bitte|<number> by
-2 <number> con|<number> degrees|<number> do|<number> elm|<number> er|<number> etoiles|<number> feb
-2 <number> foot|<number> for|<number> from|<number> ft|<number> hrs|<number> if|<number> je
-2 <number> klasse|<number> millones|<number> minutos|<number> mm|<number> my|<number> nov|<number> ou
-2 <number> paginas|<number> par|<number> please|<number> real|<number> seiten|<number> since
-2 <number> sqm|<number> square|<number> std|<number> tagen|<number> yo|<offers money>|<other 0.5>
-2 <promises more customers>|<says what they do or study>|<spam 0.5>|<spam 1>|<trade 2>|<unhurried>
-2 <wants 0.5>|<wants 1>|<weekday> <month>|<weekday> after|<weekday> apres|<weekday> are
-2 <weekday> avant|<weekday> could|<weekday> den|<weekday> morning|<weekday> next|<weekday> one
-2 <weekday> suit|<wishes book>|<wishes decided>|? also|? asking|? dann|? do|? herzlich|? il|? kids
-2 ? kind|? kosten|? ma|? nur|? ou|? seria|? vielleicht|? we|? yours|?$|^ <few>|^ allo|^ bjr|^ bonjour
-2 ^ bonjour j|^ bonjour monsieur|^ bonsoir je|^ can|^ dad|^ dear mr|^ do u|^ for|^ getting|^ good
-2 ^ good day|^ good morning|^ half|^ half the|^ have you|^ hello !|^ hello dear|^ hello do|^ hello i
-2 ^ hi do|^ i|^ i am|^ i do|^ i live|^ i look|^ ich schreibe|^ ihre|^ im <month>|^ is|^ just curious
-2 ^ kitchen|^ landlord|^ looking|^ looking for|^ madame|^ madame monsieur|^ meine frau|^ mes
-2 ^ mi padre|^ monsieur|^ morning|^ mum|^ my daughter|^ my wife|^ namaste|^ name|^ name :|^ need a
-2 ^ nos|^ nous sommes|^ on reve|^ our roof|^ pas|^ queremos|^ right|^ school|^ taking|^ taking on
-2 ^ tengo <number>|^ thanks|^ there s|^ unser sohn|^ vous|^ we|^ we had|^ we have|^ we might|^ what do
-2 ^ what would|^ would you|^ you did|^ your mailbox|a barn|a bathroom|a battery|a bungalow|a business
-2 a car|a child|a chimney|a christening|a cockapoo|a coffee|a combien|a couple|a course|a credit
-2 a date|a deposit|a domicile|a field|a first|a flat|a free|a full|a grenoble|a group|a hot|a kitchen
-2 a l|a lieu|a medir|a mobile|a nice|a peu|a power|a project|a proposal|a quelqu|a quote|a real
-2 a rennes|a rien|a set|a shed|a short|a simple|a slot|a t|a thing|a toute|a trailer|a un|a une|a vous
-2 a wall|a week|aber der|aber noch|aberd*|aberdeen|abgeb*|abgeben|abhol*|able|able to|abord
-2 about <month>|about half|about ninety|abrir|acabo|accept|accept your|acces|accompagnee|accord|acepta
-2 acre|actual|add <number>|adjoining|advance|advise your|affai*|afternoon|again in|agence|agency
-2 agenda|agent says|agm|aguan*|ahead with|ai besoin|ai coupe|ai lu|ai pas|ai passe|ai trouve|aide
-2 aimerais qu|aimerions|air|ajout*|ajouter|aktue*|aleman|algo asi|algo por|algun|alica*|alive|all
-2 all <few>|all evening|allergique|alli|allo|allot*|alors je|alrig*|alright|also do|alten|altes
-2 aluminio|am number|am on|am with|amian*|amiante|amiga|among|amount|an <number>|an acre|an einer
-2 an idea|an old|an prochain|ancien|and|and <number>|and am|and have|and he|and her|and left|and my
-2 and nothing|and our|and send|and should|and some|and take|and that|and there|and when|and wondered
-2 and your|ander*|anhang|anmel*|anne|anne s|annecy|anos|anos de|ans et|ans je|anseh*|ansehen|answer
-2 answering|answers|antwort|antworten sie|any|any of|anyone|anything free|anything until|anywh*
-2 anywhere|apost*|applied|appor*|apporte|apporte demain|appreciate|approx|approx <number>|apres
-2 apres <few>|apres <number>|apres le|apres midi|apunto|aquar*|arbei*|arbeit|are|are moving|are out
-2 are planning|are putting|are your|argum*|arran*|arrie*|arriere|artic*|article|articulo|artisans|arzt
-2 as|as a|as he|as i|as usual|as well|ascen*|ascenseur|ascensor|ashore|asi ?|aside|aside for|ask me
-2 ask what|asking for|assem*|assembly|assembly rooms|assessment|assis*|assoc*|at|at ?|at easter
-2 at present|at school|at st|at your|atien*|atienden|attaq*|attention|attor*|attorney|au matin
-2 auch auf|auch fur|auf deutsch|aufn|aun|aura <number>|aurez|auriez|aus|aus dem|automatic|autour
-2 avant <number>|avant la|avant le|avant les|avant minuit|avant noel|avec|avec des|avec la|avec un
-2 avez une|avis|avons|away|bags|bain|bakery|ballpark ?|bands|bands*|banque|barbe*|barre*|basta*
-2 bastante|bath and|bathroom|bathroom has|bauen|bauti*|be able|be after|be before|be for|be good|be in
-2 be more|beau|bebe|becau*|because|because of|bechs*|bechstein|bed|bedro*|beds|been a|been nominated
-2 been offered|been to|bees|befor*|before <month>|beforehand|begin with|begleitet|begleitung|behalf
-2 behalf of|behan*|bei <number>|bekommt|below the|ben|benev*|bereits|besic*|bespr*|betrieb|better for
-2 between <number>|bike|bilder|bills|binnen|bis|biscuit|bitcoin|bitte nur|bitten um|bjr|blanc*|blanche
-2 blog|board|boda|bodega|bon de|bonjour j|bono|bonsoir je|boot|bosch|boxes|boyfr*|boyfriend|branc*
-2 brand|bring|brist*|bristol|broch*|brochure|brother s|bruns*|bs|bs <number>|bucket|budget <number>
-2 buffet|build*|bungalow in|businesses|but if|button|buyer s|buying a|by <few>|by ?|by a|by our
-2 by post|by return|c <number>|cabane|cabeza|cabin*|cachet|cafe|caisse|call|call me|cambi*|cambiamos
-2 campana|can get|can put|can work|can your|capital|car|cara|card details|caret*|caretaker|carpe*
-2 carpo*|carport|carre*|casa ?|casa el|casa en|casam*|casamos|casamos el|caso|casti*|catalog|catalogo
-2 categ*|category|cater*|ce moment|ce qu|ce que|ce qui|ce sera|ceiling|celia*|cena de|cerem*|certified
-2 ces jours|cette nuit|chair|chann*|channel|chaque|chaque annee|charge ?|charge per|charge to|chari*
-2 charity|charp*|chate*|chateau|chaude|checked|chere|chest|cheva*|chien|chiffrer|child|child*|chois*
-2 choose|chose que|chosen|christening|christening on|church|ci|ci joint|cierre|cita ?|ciudad|civic
-2 click|clini*|clinica|coast|cob|cobrais|cocka*|cockapoo|cockt*|coctel|coffr*|coin|collecting|color
-2 combien par|come on|come over|comer|comercial|commence|commu*|como son|comparing|complete|completo
-2 compo*|compr*|compramos una|comprar|compromis|computers|comunidad|comunion|comunion de|con <few>
-2 con un|concert|concr*|concrete|condi*|condition|condo|conduite|conduite accompagnee|confirmez|confo*
-2 connais|connaissance|connaissez|conne*|conse*|conseille|consent|conservation|consider|considered
-2 contact form|container|contestar|contr*|contrat|conva*|conversion|conviene|coord*|copropriete|corni*
-2 cornish|correos|corri*|cos|cost if|cost these|cost to|cotta*|cottage|could do|county and|couple
-2 couri*|courier|court|credit|cuadr*|cuantos|cuarto de|cuenta|cuento|cuisine|curiosidad|curious what
-2 current|customers|cutti*|cutting|d|d abord|d accord|d habitude|da sind|da so|da zeit|dach|dad who
-2 dahli*|dahlias|damen|damen und|daniel|dankb*|dans notre|darf man|das nachste|date :|dated|daten
-2 day i|day this|day would|days|days i|days in|de|de a|de abajo|de ca|de casa|de ces|de chez|de ducha
-2 de empresas|de esta|de fin|de gestion|de media|de nos|de pago|de papa|de personnes|de quoi|de suite
-2 de toute|deadline is|dear all|dear mr|decke|decro*|deeds|degre*|degrees|deja|dejarlo|del ano
-2 del barrio|del colegio|del edificio|del hospital|del local|delai|deleg*|demain matin|deman*
-2 demenage a|den feiertagen|denk|denk ich|denn so|dentist|depar*|departamento de|depot|dept|depto
-2 depto <number>|depuis <month>|depuis hier|der estrich|der mir|der praxis|der scheune|derni*|desca*
-2 desde|desde <number>|desha*|deshalb|desk|despa*|despues de|desti*|detai*|details|detec*|diagn*
-2 dialy*|dias|dias habiles|dice que|dicen|dicen que|die ich|die wohnung|diga|digit*|digital|dinero
-2 dinner|diplo*|director|disch*|disco*|discr*|discretion|discussed|do for|do something|do those
-2 do your|document|does the|dog|domicile|donne|doors|doubl*|down in|doy|draft|dragg*|dragging|drin
-2 drips|dritt*|driver|dryer|dryers|du bois|du coin|du tout|dubai|durch*|durfen|durfen wir|each other
-2 eaten|eaten since|eau|eau chaude|eben|echan*|echantillon|ecris|edinb*|edinburgh|editi*|egal was|eher
-2 ehrli*|ehrlich|ehrlich gesagt|eilt nicht|ein|ein angebot|ein kleines|ein neues|eine stunde
-2 einen betrieb|einfa*|einfahrt|einig|eintrag|einzug|el bano|el de|el dia|el no|el que|el seguro
-2 eleven years|eleves|eltern|emmen*|employer|empresas|en getafe|en la|en mer|en parle|en place|en toda
-2 en vuestro|encore la|end of|ends in|energie|enfin je|engagement|engin*|enkel|enlace|enlev*|enton*
-2 entonces|entrada|entrado|entre <month>|entrega|entregan el|envie|envie de|envoie|envoyez|er <month>
-2 erdge*|erdgeschoss|erhal*|erhalten|erinn*|erst im|erst mal|erste|es gern|es para|es que|es un|es una
-2 escalier|escribe|escribo de|espana|essai|est <few>|est parfait|est possible|estrich|et|et <weekday>
-2 et ce|et des|et me|et moi|et mon|et pour|et si|etage|etat|etes|etiqu*|etoil*|etoiles|etudiante
-2 etudiante en|etwas|etwas fur|euch|euch der|europ*|even something|even want|eveni*|evening i|ever let
-2 every day|every year|everything|exam is|example pay|exams|exclu*|exclusive|experience|explain
-2 f <number>|facade|facil*|facing|facon|fair|fais des|fait <number>|faites aussi|faites ce|falta
-2 falta alguien|familles|fancy|far ahead|farmer|father|father s|faudr*|faudra|faudrait|faudrait une
-2 fees|fehlen|feiertagen|felt|femme dort|fenetres|fest|fianc*|fichi*|fiesta|fifte*|fifteen|fifty|filed
-2 fill|fils|fin|finch|find someone|finger|fire|firms|first|first thing|fixing|flexibel|floor in
-2 flowers|flying|following|for <few>|for <number>|for about|for both|for catalog|for eleven
-2 for nothing|for now|for them|for us|for when|for you|forde*|forec*|forecast|forfa*|forma|forma*
-2 formu*|formule|formules|fotografin|fotos|fract*|frames|free for|freeh*|french|frere|friendly
-2 from <few>|from <month>|from home|from my|front of|fruhj*|fruhjahr|full|fur ein|fur einen|fur meinen
-2 furniture|gagne|galway|gar|garage door|garde|gasol*|gasoleo|gatep*|gatepost|gave|gebe|geehr*
-2 geehrte damen|geehrter herr|geerbt|gefre*|gehe|gehweg|gemacht werden|gemma|geneh*|genehmigt|gener*
-2 general|genre|gens|genugt|german|gern einen|gern jemanden|gerne|gespr*|gesprach|gestern nacht
-2 gestion|gesto*|get going|getting married|gibt es|gibts|gift|gift card|girls|give me|give us|given
-2 glas|glasg*|glasgow|glass*|glasses|gmbh|go for|go off|go to|goes in|going rate|gold|good|good day
-2 good with|got <number>|gouter|governors|grado|grande|grandes|grandfather|grant|gratuits|greno*
-2 grenoble|grew|gros|ground floor|grove|growth|grundschule|grusse aus|guitar|gute|h a|hab|hab ich|habe
-2 habe <few>|habiles|habitaciones|habla*|hablado|hablo|habra que|habria|hace|haceis|hacem*|hacemos
-2 hacer|hacer un|haciendo|haga|half|half a|half the|hall s|halle|halten|hangar|happen to|happy with
-2 has <few>|has gone|has put|has signed|hasta entonces|hate|hates|hatte ich|hausb*|have <few>
-2 have about|have anything|have around|have done|have got|have moved|have only|have set|have signed
-2 have taken|have the|have them|having the|he can|he said|heari*|heater|heiraten am|helene|hello !
-2 hello dear|hello do|hens|her first|herma*|hermano|hermanos|herren|herzl*|herzlich|herzliche
-2 herzliche grusse|heure*|hi do|hi my|hicis*|hicisteis|hijo|hill|hip|hob|hoch|hochz*|hohe|hohen*|holds
-2 holiday|holz|holzb*|home|home show|homeo*|homep*|homepage|honestly|hoping|hora|hora que|horen|horses
-2 hot|house|house in|housi*|housing|how far|hrs|humed*|humedad|husba*|husband|husband who|hygie*
-2 i bring|i ca|i drop|i found|i mean|i might|i noticed|i represent|i say|i sign|i wanted|i would
-2 ich schon|ich such|ich weiss|ich wurde|ici la|idea de|idea es|idea of|idee de|ideen|ido|if i|if so
-2 if we|ihnen ?|ihr da|ihr haus|ihr sowas|ihrer region|ihres|il faut|il ne|im anhang|im janner|imagi*
-2 implantes|impos*|in|in <weekday>|in a|in aberdeen|in advance|in again|in feb|in front|in law
-2 in return|in with|in writing|in year|in your|inaug*|include|indep*|information|inner*|innerhalb
-2 innerhalb von|inspe*|inspected|installer|insti*|institutrice|instruct|interieur|inves*|invited
-2 iphone|ir|ir a|is <coin>|is ?|is about|is being|is better|is done|is one|is this|is water|issue
-2 ist erst|ist heute|ist sie|ist zu|it across|it all|it at|it be|it do|it done|it for|it gone|it is
-2 it there|it this|it true|it when|it work|italian|j aime|j habite|jahreswechsel|jaja|jaja pero|jamais
-2 janner|je compare|je passe|je pourrais|je rentre|jemand|joine*|jour je|jours pour|junta*|juntando
-2 jusqu a|jusque|just a|just curious|just now|just put|just the|k|kanzl*|kanzlei|katal*|katalog|keen
-2 keepi*|keeping|kenne*|kept|kerb|kettle|keys i|kind|kinder|kindern|kindly advise|kindly confirm
-2 kindly let|kit|kitchen of|kitchens|klasse und|klavi*|klavier|klein*|know before|know how|know i
-2 know it|know someone|know who|knows|kolle*|kollegin|kommen|kommen und|konnen|kontrolle|kostet
-2 kostet bei|kuhls*|kurze frage|l acompte|l affiche|l agence|l air|l apporte|l architecte|l entree
-2 l interieur|l ouverture|la comunidad|la cuisine|la date|la facade|la fin|la foto|la liste|la mairie
-2 la matricula|la nuit|la oficina|la otra|la petite|la porte|la rue|la tela|la temporada|la tienda
-2 la vitrine|la zona|lab|ladder|ladies|lamin*|lands|lange|langu*|large|last|late father|late husband
-2 laufen|laura|le compromis|le escribo|le garage|le jour|le notaire|le nouveau|le permis|le terrain
-2 le votre|le week|leads|leave the|leeds|leer|left the|lena|les|les <few>|les escribo|les gens
-2 les matins|les plans|les premiers|lesson|let|lets|letzte woche|leve|liber*|lie|liebes|liefe*|liegen
-2 liegt vor|lieux|light*|like <few>|like it|like someone|like that|like your|likely|lime|limited
-2 limpieza|list for|listi*|listing|lit|live at|living room|llevan|llueve|lo de|lo llevo|lo quiero
-2 lo suyo|location|lokal*|long and|longer|longues|look after|look round|loose|lots|loud|louer|lounge
-2 love a|luft|m|m et|ma fille|ma tante|machen ?|madam|madame monsieur|made me|madera|mains|maintenant
-2 maison a|mal de|mal depuis|manan*|mananas|mandate|manej*|manejan|mange|manual|manuf*|maque*|maquette
-2 mari|mark|marked|married in|married on|mates|matin ?|matin j|matin*|matins|may not|may or|maybe a
-2 maybe next|me convient|me demande|me dijo|me falta|me for|me gustaria|me have|me in|me on|me piden
-2 me renseigne|me suis|me to|me vendria|me what|me your|medio de|medir|meine frau|meinem|meines|meinte
-2 mejor|melden|membe*|menos ?|mensc*|menschen|mer|merci de|mes|mes ?|meses|messages|mesur*|met|meter
-2 metres of|mi hermano|mi hijo|mi mujer|micro|micro*|midi et|might just|mil|millo*|millones|minutos
-2 mira|mit <number>|mit den|mitar*|mitte*|mm|mobile|moins|moins cher|moles*|moment la|mon <number>
-2 mon frere|mon mari|mon memoire|monde|money put|montar|month*|monthly|more to|morni*|morning it
-2 most of|mostly|mother|motivo|motor|move a|move out|move to|moving|moving to|moyen*|moyenne|much
-2 much to|muebl*|muebles|mujer|muss ich|mussen wir|mussten|mussten wir|my <number>|my clients
-2 my current|my cv|my flat|my friend|my head|my mother|my nephew|my number|my own|my sisters|n|n avons
-2 nach den|nachste woche|nacht|nagel|namas*|namaste|name :|name is|natio*|national|ne|ne m|ne pas
-2 ne sait|ne savons|ne se|near the|need <few>|need and|need from|need somebody|need your|needi*
-2 needing|needs a|negoc*|neighbour says|nephew|neue|never|next autumn|ni|nicht in|nicht so|nicht zu
-2 nie|night shelter|night*|nights|ninety|ninos|niveau|nix|no great|no la|no longer|no nos
-2 no particular|no sabemos|no venue|noirs|nombre :|nominated|nord|norte|northern|norwi*|norwich
-2 nos casamos|nosy|not ask|not bother|not decided|not for|not get|not go|not got|not much|not need
-2 not suppose|noticed you|nous aimerions|nous cherchons|nous n|nous on|nouvelle|nov|now but|now we
-2 now with|nowad*|nowadays|nowadays ?|nur <number>|nur die|nur mal|nur so|nur um|nurse|nurse*|nursery
-2 o|o <number>|o en|ob das|ob wir|oblig*|obligatoire|obras|occas*|occasion|oder|of|of <month>
-2 of attorney|of having|of interest|of this|of yours|off <number>|off to|offer accepted|offered|offre
-2 oficina|oficios|ofrec*|often|okay|olds|on <month>|on a|on aimerait|on and|on behalf|on est
-2 on instagram|on le|on part|on prefere|on prend|on request|on reve|on s|on se|on site|on water
-2 one <number>|one bed|one for|one on|ones|only the|opcio*|opciones|opini*|opinions|or|or <month>
-2 or early|or may|or not|or rather|or thereabouts|ordin*|ordon*|ordonnance|orien*|ortho*|os|others
-2 otro|otro lado|otros|otros <few>|ou <number>|ou seulement|ought|our|our ai|our own|our shop|our son
-2 ourse*|ourselves|out ?|out for|ouverture|over|over to|overl*|own tools|owner of|pago|paint*|painted
-2 pais|paket|palab*|panels and|papeles|paper|paque*|paques|paquete|par|par jour|para|para las|parce*
-2 parec*|pared|parent|park|parking|parks|parle d|part ?|partenaires|partir de|partir du|partner
-2 partners|party wall|pas avant|pas de|pas encore|pas un|pasam*|pasamos|pasarme|passe a|passee|passez
-2 passport and|passt|password|pastel|patas|patie*|patri*|patricia|pay <coin>|pay <number>|pay a|paying
-2 pays|pcc|pdf|pedir*|pediria|peine|pena|pendiente|pensado|pensamos|people on|people to|people who
-2 peque*|per month|per square|personnes a|peu pres|peut vous|peux vous|pharm*|phone|piano|pick it|pide
-2 piden|pidie*|pidiendo|piece|pierre|pies|pilar|pipes|place|place in|places|plafo*|plan de|planc*
-2 plancher|planning|planta|plantas|plaqu*|plaster|plato de|platt*|platz fur|playi*|playing|plaza
-2 pleas*|please do|please let|please reply|pleased|pleased to|plenty|poco de|podri*|ponerle|por
-2 por donde|por la|por persona|por solo|por su|porte|portugal|posib*|possible to|post|postc*|pour
-2 pour <month>|pour de|pour les|pour ma|pour son|pour une|pourrais|pouvez m|pouvo*|pouvoir|power and
-2 power of|prati*|pre|precio por|preis|premi*|premiers|prepa*|preparer|presently|pret|previ*|previous
-2 price ?|price it|prices and|primary|prime*|print*|printemps|privado|privee|pro woche|problem
-2 prochaine|professional|programme|projet|promis|properly|properties|propio|proposed|prosp*
-2 provisional|proze*|public|published|pueblo|puedes|pulled|puppy|purchase|purely|purpo*|put <few>
-2 put a|put it|put my|pv|qu elle|qualified|quant*|quantity|quara*|quarantaine|que alguien|que cuenta
-2 que habra|que hay|que mi|que no|que nous|que tengo|que tiene|quell*|quelq*|quelqu|quelqu un|quels
-2 querria|querriamos|qui en|quiero|quisi*|quisieramos|quote|quote for|radiadores|rail|rate|rate and
-2 rather|ready to|receive|recevoir|recital on|recko*|reckons|recommend|recor*|recto*|rectory|red
-2 redac*|redone|reedu*|reeducation|regio*|registered|registry|reglez|reha|relac*|release|remettre
-2 remis|remise|remittance|remodel|remov*|removed|rencontrer|renov*|rense*|renseigne|rente|reparle
-2 repli*|repondez|repondre|repos*|represent|represento|represento a|request|reserver|residents
-2 restaurants|resto*|result|retain|retire|reve d|revient|rez|richt*|rien d|right|ringing round|roads*
-2 rolls|ronda|roof|roof and|roof is|roofi*|roofing|room is|roughly ?|roughly how|round on|ruckr*
-2 ruckruf|rues|rufen|run in|run the|runs|s all|s booked|s coming|s done|s en|s est|s my|s next|s no
-2 s ours|s out|s y|s your|sabem*|sabemos|safety|said get|saison|sala|sale|sale el|salga|salido|salir
-2 salle|salle pour|salud*|saludos|same time|sampl*|sample|sanie*|sash|sauna|saute*|savoir s|savons
-2 savons pas|saw|saw you|say yes|says i|says you|schau|schauen uns|schen*|scheu*|scheune|schicken
-2 schne*|schnell|schon*|schreibe fur|schri*|schule|se fait|se fue|se passe|se ve|sec|sechs*
-2 second year|secte*|secteur|secur*|see how|see you|seeing|seen a|segundo|segur*|seguramente|seguro
-2 seis|seit heute|seit jahren|seite ist|sejour|selbs*|selbst|sell|semaine|semana ?|senci*|send me
-2 send over|send you|sent from|sente*|seo|seria|series|serio|serve*|service is|set of|set us|settle
-2 settled|setzen lassen|several of|shared|shelter|ship|shipp*|shipper|shipping|short of|should like
-2 shown|showr*|showroom|si les|si me|si os|si possible|side|sides|sie bitte|sie das|sie denn|sie von
-2 sie wieder|sieht man|sign ?|signed|signed for|signer|since about|sind <number>|sind eine|sinon il
-2 sister in|sit down|site et|sitio|sitting in|size ?|sizes|slot|smell|so <few>|so a|so von|so what
-2 so you|social|societe|soft and|soir|soire*|soirees|solan*|solange|solic*|solicitor|solid|soll die
-2 solo <number>|somebody to|someo*|someone|something in|sometime after|somewhere in|sommer bei|somos
-2 somos un|son anniversaire|sorti*|sortie|sorts|sounds like|souris|sowas uberhaupt|soy|soy el|soy la
-2 space|spani*|spanish|spat|speak*|spielen mit|split|spoke|spots|sprea*|spreadsheet|sq m|sqm
-2 square metre|square metres|st anne|stade|stadt|stage|stand on|standard|start in|start*|stay put|std
-2 stellen|steps|stiff|still the|stirl*|stirling|stora*|storage|stove|stran*|street is|strin*|strings
-2 students|studios|stund*|sturm|su cuenta|subje*|subject|such a|suche eine|suchen noch|suffi*|suggest
-2 suggested|suppl*|supplier|support|sur <number>|sur un|sure you|surem*|surement|surpr*|suspension
-2 suyo|switched|sworn|t|tag frau|take ?|take on|takes|talk to|taller|tarde de|tause*|teleg*|telegram
-2 telephone je|telet*|teletravail|tell us|tempe*|temporada|tendr*|tendria|tendria que|teneis|tenerlo
-2 terrain|tested|texte|th <month>|th at|th if|th it|th or|th the|that <number>|that cost|that kind
-2 that she|that sort|that your|the agm|the boundary|the building|the buyer|the cheapest|the company
-2 the day|the deeds|the farmer|the form|the fox|the free|the going|the ground|the home|the hospice
-2 the house|the internet|the letter|the main|the manager|the mornings|the movers|the neighbour
-2 the office|the pcc|the phone|the photographer|the run|the secure|the spring|the stairs|the time
-2 the toilet|the water|the wheel|the works|the youngest|theat*|theatre|them ?|them by|theor*|there !
-2 there has|there i|there s|there will|there*|thereabouts|these|they|they do|they said|they say
-2 thing ?|things|think he|think it|thinking of|this weekend|those|thousand|tiene|till <month>|tille*
-2 time in|time next|tisch*|to <few>|to <month>|to be|to buy|to come|to do|to drop|to everything
-2 to explain|to fit|to get|to go|to hold|to me|to my|to play|to put|to reach|to retain|to run|to sign
-2 to sit|to stirling|to try|to us|to view|to work|to your|tobias|tocar|todas|todas las|together a|tom
-2 tombe|tombo*|tombola|tomorrow or|tomorrow so|tonig*|tonight|too long|tools|top <number>|torto*
-2 tortoise|touche|tour|tours|touss*|toussaint|tout petit|toute|toute facon|towels|town|town and|tpo
-2 trabajais|trabajan|trabajar|trabajo|track|traduire|trail*|trailer|training|trait*|trans*|transfer it
-2 transport|transporteur|travail|travaille|travaillez vous|travel|treat|treated|tree|trent*|trentaine
-2 trente|tribu*|triste|trophy|truc|true|trust*|try|tu fais|tub|turning <number>|turns <number>|twin
-2 u <number>|uber|uber <number>|uberh*|uberweisen|uk|um|um die|un an|un bono|un devis|un entretien
-2 un grupo|un peu|un peut|un piano|un premier|un velo|una amiga|una comida|unas <number>|und ein
-2 und hatten|und herren|und in|und mochte|und sind|und wurde|under a|under our|under*|une demi
-2 une maquette|une offre|une petite|une trentaine|une visite|ungefahr <number>|uni|union|units
-2 unos <few>|uns auf|uns fur|unser*|unsere tochter|unserer|unter|until <month>|until it|up <weekday>
-2 up a|up from|up is|up there|upright|urban*|urbanisme|us <number>|us and|us are|us for|us know|usted*
-2 ustedes|usual*|usually|utili*|valid|value|van s|ven|venir a|verfu*|vergl*|vergleiche|verified|verify
-2 verlo*|veror*|vers|vers le|versi*|versichert|verti*|vertical|verwe*|veux|vi|viaje|victo*|victorian
-2 vidal|vide|vielleicht mal|vient|view|viewed|vingt <few>|vingt minutes|visitor|vive en|volunteers|vom
-2 von|von ihnen|von mir|vor ort|vorau*|voraussichtlich|vormittags|vorschlag|votre page|voudrait louer
-2 voudrions|voulez vous|vous <weekday>|vous envoyer|vous faire|vous la|vous laisser|vous n|vous vingt
-2 wait until|walk|wall at|wall for|wall is|want him|want you|ward|warmly|warte*|we|we act|we ca
-2 we just|we may|we run|we shall|we sign|we spoke|websi*|website|wedding at|week so|weekdays|weekend ?
-2 wegen der|weil ich|weiss|weiss ich|well|wenn es|west|what are|what do|whate*|whatever|whatsapp
-2 when it|when she|when the|when they|where do|while|while i|whitby|whitc*|whitcombe|who could|who do
-2 who should|whose|wie viele|wife has|will be|will do|will go|will have|will know|will probably
-2 williams|willing|willing to|wing|winter ?|wir|wir brauchten|wir die|wir eine|wir im|wir sammeln
-2 wir schauen|wir spielen|wird das|with|with <number>|with no|with one|with someone|with this|with us
-2 with you|within <number>|within reason|within the|without a|woking|wondering what|wood|worden
-2 work with|worktops|worth it|would <number>|would ask|would bring|would ever|would go|would hate
-2 would sooner|would suit|would the|wurd gern|wurde gern|y el|y no|y quisieramos|y sin|y ya|year after
-2 year i|year of|years ago|years at|years old|years with|yellow|yes please|yet|yet and|yet he|you able
-2 you also|you available|you before|you give|you handle|you like|you or|you run|you say|you still
-2 you suggest|you teach|you the|you to|young*|youngest|your account|your bank|your business|your firm
-2 your page|your people|your price|your rates|yours ?|zahle|zona|zu euch|zum jahreswechsel
-3 ! we|: <number>|: bit|: les|: un|<asks for support of a good cause or a study>|<coin> a|<cool 3>
-3 <emergency>|<few> en|<few> oder|<few> people|<few> prices|<is other>|<is still considering>
-3 <meets a rule>|<month> <number>|<month> after|<month> before|<month> ca|<month> do|<month> ein
-3 <month> en|<month> for|<month> frei|<month> in|<month> le|<month> need|<month> next|<month> on
-3 <month> or|<month> pero|<month> que|<month> so|<month> un|<number> <month>|<number> at|<number> auf
-3 <number> avec|<number> chaises|<number> de|<number> dec|<number> der|<number> dias|<number> guests
-3 <number> has|<number> hour|<number> kg|<number> last|<number> leute|<number> leuten|<number> metres
-3 <number> mois|<number> no|<number> nous|<number> o|<number> of|<number> pages|<number> personen
-3 <number> personnes|<number> places|<number> s|<number> so|<number> sq|<number> vielleicht
-3 <number> years|<number> yrs|<number> zu|<offers services of its own>|<other 1>
-3 <promises growth or money>|<spam 2>|<spam 3>|<speaks for an organisation>
-3 <speaks of your business as a market>|<urgent>|<weekday> ?|<weekday> am|<weekday> avec
-3 <weekday> fruh|<weekday> he|<weekday> os|<weekday> por|<weekday> si|<wishes call>
-3 <wishes information>|<wishes price>|<wishes quote>|<wishes repair>|<within 120>|<within 14>
-3 <within 210>|? ?|? bien|? bin|? es|? estoy|? gracias|? if|? mi|? my|? not|? nous|? o|? one|? preis
-3 ? si|? solo|? son|? there|? wir|^ apres|^ been|^ been thinking|^ bin|^ boiler|^ bonjour je
-3 ^ buenas el|^ ca|^ cher|^ completion|^ con|^ could you|^ desde|^ earn|^ en la|^ estimada|^ estimado
-3 ^ fao|^ fur die|^ greetings|^ guten abend|^ habt|^ habt ihr|^ hello we|^ hi there|^ hola soy
-3 ^ i would|^ maman|^ meine|^ mi hija|^ mon fils|^ my|^ my mother|^ my sister|^ new|^ notice|^ sale
-3 ^ sehr geehrter|^ si|^ someone|^ somos una|^ thanks for|^ the ash|^ this|^ this is|^ unsere
-3 ^ ustedes|^ votre|^ votre colis|^ vous prenez|^ water|^ we move|^ what|^ what s|^ wie|^ wir brauchen
-3 ^ wir haben|^ wir heiraten|^ y|^ y a|^ yes|a alguien|a ce|a chat|a day|a divorce|a grant|a head
-3 a hedge|a house|a list|a long|a lyon|a m|a mon|a partir|a piano|a pipe|a place|a price|a quien
-3 a rough|a saint|a student|a tout|a tree|a wedding|ab <month>|ab und|aber ich|abonn*|about a
-3 about forty|acabamos|acabamos de|accepteriez|accepteriez vous|access|accom*|accounts|achet*|acheter
-3 acta|actua*|adjoi*|administracion|adopt*|adultes|advan*|advis*|advise|advised|after <number>
-3 after easter|after new|after next|after*|age|agent|agree|ahora|ai <number>|ai deja|ai fait|ai une
-3 ai vu|aid|aimerais|aimerait|ait|al frances|al lado|algo|algo para|alguien que|alguno|all <number>
-3 all tomorrow|all week|alla|allow|als|alto|altona|am a|am asking|am at|am besten|am getting
-3 am liebsten|am off|am the|am wochenende|am writing|ambas*|ami|amigas|amt|an bitte|an electric
-3 an offer|an oil|ancie*|and a|and about|and back|and can|and do|and has|and his|and how|and if
-3 and just|and no|and pay|and says|and she|and what|and whether|and you|and yours|ando|anfang|angebote
-3 angestellte|annee prochaine|ano|anos en|ans a|ans de|ans il|antes|antes de|antrag|antwo*|antworten
-3 anything at|anything for|anzahlung|appointed|apren*|apres les|aprob*|aprobado|arbeiten|architecte
-3 ardoi*|are best|are doing|are having|are looking|are thinking|area|around <number>|arrive|as it
-3 as last|as your|ask|ask for|ask your|at <few>|at all|at home|at my|at our|at ours|at what|ateli*
-3 atelier|attaquer|au|au moins|au salon|auch|auch so|aucti*|auction|auf <few>|auf ?|aun no|aunque sea
-3 aurais|ausma*|aussi|aussi les|autop*|autour de|autour du|autumn <number>|avant l|ave|avec l
-3 avec vous|ay|azul|baby|bach|back and|balcony|ballon|ballp*|ballpark|bank details|barba*|barn|barri*
-3 basket|bateau|bathr*|bathroom ?|bauja*|baujahr|baujahr <number>|be grateful|be here|be out|beat
-3 beauf*|beave*|beaverton|because the|bed detached|bed flat|bedmi*|bedminster|been like|been thinking
-3 before christmas|before that|before they|before we|beginn|begla*|begle*|behind the|bei der|bei ihnen
-3 beide|bell|berater|beside|besoin d|bestatigen sie|beste|besteht|besten|beton*|betriebe|better than
-3 bewer*|bien ?|bien con|bieten|bieten sie|big if|bin <number>|birth|bis ende|bis zum|bit example
-3 bitco*|bitte bestatigen|bitte um|bitten|board*|boarded|boiler|bonsoir on|book us|boxes of|brauche
-3 breit|brief*|bring them|broke|buenas|buenas el|builders|building|burgos|busco|business|but we|buying
-3 by <number>|by easter|by hand|by next|by then|ca se|ca vaut|cable|calen*|call out|cambiar|camion
-3 campa*|can come|can do|can drop|can one|can pay|can start|canada|canci*|candi*|candidature|cannot
-3 cap|capaz|carav*|caravan|care|carne|cash or|casino|casse*|caste*|castle|cat|catal*|catering|cauti*
-3 caution|ce genre|ceili*|cela se|celeb*|certificado de|cette annee|chain|chaises|chant*|charge for
-3 chat|chats|chauffe|chauffe eau|cheaper|chemi*|cheque|cherche des|cherche un|cherchons|chez|chf
-3 chf <number>|choir|choses|clerk|cliente|clientes|co|coeli*|coeliac|colab*|collect|college|combi
-3 combien|combien la|combien une|come <weekday>|come ?|come and|come out|come to|coming through|comis*
-3 comite|commencer|commission|como el|company in|compare|compe*|comprador|compramos|compras|compras ?
-3 comptable|compu*|con|con la|con nosotros|concu*|conductor|confirm your|confr*|confrere|consi*
-3 consulta|consultant|contact|coope*|copro*|corpo*|corta*|corte|cosec*|costa*|costaria|cotiz*|could
-3 could be|could it|could you|county|coupl*|couple of|couples|cours*|courses|couvr*|covers|crack*
-3 cracked|cualquier dia|cuando|cuantas|cuanto cuesta|cuanto sale|cuare*|cuarenta|cuisi*|culture
-3 cumple <number>|cumplo <number>|curiosite|curious|currently|curso|cursos|d apres|d en|d enfants
-3 d identite|da ich|da und|dad|damage|das auto|das bei|dass er|dass sie|data|date <number>|datos|datum
-3 dauert|daughter has|davon|day before|day is|day next|de al|de bain|de baja|de cote|de geneve
-3 de large|de le|de midi|de navidad|de precios|de temps|de ustedes|dear|decent|decidme|decir|decor*
-3 del|demar*|demenage|den vertrag|den weihnachtsferien|denken an|dentista|depart|depen*|depla*
-3 deplacer|depose|depuis <few>|der antrag|dernier|derze*|derzeit|des annees|des photos|des pieces
-3 desks|despacho|despu*|despues|dessi*|dessine|desso*|dessous|detac*|detached|devant|devant chez
-3 devel*|devis|dia a|did it|die hand|die kleine|died|dining|direccion|diskr*|disse*|dizai*|dizaine|dj
-3 dm|do|do all|do any|do if|do people|do with|documents|does one|does your|dogs|doing it|domain|domic*
-3 donde se|done and|dougl*|douglas|doute|downs*|downstairs|dpe|draus*|draussen|drawings|dring*
-3 dringend|drive*|drone|druber|du|du salon|ducha|dueno|durft|during|early next|earn|echel*|echelle
-3 edifi*|edificio|egal|ehren*|eiche|eigentlich noch|eight*|eile|einba*|eine firma|eine freundin|eines
-3 el curso|el medico|el otro|el patio|el piso|el precio|el presupuesto|electrique|elter*|embaj*|emil
-3 empfa*|empieza|employed|empty|en a|en casa|en face|en ligne|en piece|en pozuelo|en un|en vuestra
-3 en zapopan|encore le|energ*|engaged|engine|engli*|enreg*|entendu|entera ?|entra*|entrar|entre
-3 entre <few>|entree|entregar|entscheidet|envir*|environ|envoy*|envoyer|errei*|erst nach|es bei|es de
-3 es ist|escri*|escribo|eso lo|essayer|essen|est dans|est jouable|est pas|est passe|esta en|esta noche
-3 estate|este <weekday>|estimado|estufa|et ca|et de|et ma|et ne|et on|et soir|etablissement|etudi*
-3 even possible|evenings|ever do|evide*|exactement|exam|expec*|expected|exper*|experiencia|exten*
-3 extra*|faceb*|facebook|fahrt|fait pour|familie|fao|faut il|faut quelqu|faut un|fee ?|feed|feet|fera
-3 festgelegt|fetch|fete|fetes|feuer*|feuerwehr|fiche|fiest*|fiestas|figure|files|fille|film|fini
-3 firm has|firma|first ?|fixe|flach*|flat|flat in|flat on|flats|flota*|flowe*|flush*|fois c|folded
-3 folle*|follo*|fond|fondo|font|for a|for his|for their|fox|frage*|fragebogen|franc*|francais|free on
-3 frei|fri|fri <number>|fridge|frien*|friends|from a|from here|fruhe*|fruhestens|ft|fue|fuera|fur den
-3 fur eine|fur uns|furni*|ganz ohne|ganzen tag|garage roof|garden|gardez|garten|gathe*|gather
-3 gathering|gebra*|geburtstag|geehrter|gefal*|geld|gemel*|gente|genui*|gern ein|gesetzt|gestell|gesti*
-3 get <number>|get back|get it|get them|getafe|getauft|getti*|getting|go|go on|goes|goes on|going ?
-3 gone and|gone for|good for|got a|gratis|gratu*|gravi*|graz|greet*|greetings|gross|ground|grow
-3 grundsatzlich|grusse|guada*|guita*|gutsc*|gutter|gym|haben <number>|haben noch|haben uns|habil*
-3 habite|hacer una|haces|haie|hande|happen|happens|happy to|hard|hardly|harian|has come|has to
-3 hat gestern|hat uns|hatten gern|hause|have agreed|have all|have had|have lived|have seen|have your
-3 having|having a|he s|he wants|he will|head|health|hello we|help me|help with|her on|her round
-3 here till|hersteller|heuer|heut mittag|heute <number>|hi i|hi there|hi we|hijos|himse*|himself
-3 hinte*|hinter|hinter der|hola|hola soy|holid*|home on|hones*|honor*|hope|horaires|horlo*|horse
-3 hospi*|hospice|hour at|house and|houses|how|how did|how does|how soon|i am|i can|i gather|i like
-3 i live|i may|i must|i run|i work|ich|ich brauche|ich konnte|ich schreibe|ich sie|ich suche|ident*
-3 identite|if that|if the|ihr am|ihr eigentlich|ihr fur|ihr konto|ihrer|il m|il n|ils|im|im monat
-3 im rahmen|in <few>|in <number>|in an|in his|in ihrer|in late|in time|including|incluye|indiv*|insta
-3 instant|insured|insurer|inten*|interessiert|interest|internet|interpreter|interview|into my|into the
-3 invites|irgen*|irgendwo|irs|is <few>|is <number>|is and|is at|is attached|is going|is having|is here
-3 is on|is up|ist da|ist vorhanden|it and|it as|it comes|it even|it ever|it happens|it i|it over|it up
-3 it what|it worth|it would|itali*|ive|j aimerais|jahre|jahres|je commence|je demenage|je la|je le
-3 je passer|je prefere|je prepare|je t|jeman*|jemanden|jemanden fur|jette|jugen*|jusqu|jusqu au
-3 just moved|just wondering|kann|kapaz*|kapazitat|kennen|kennen sie|keybo*|keyboard|kg|kids are|kilo
-3 kind regards|kirch*|kitchen ceiling|klasse|knee|knie|knock*|knocked|know what|know your|komme
-3 kommen ?|konto|kontr*|kosten <number>|l <number>|l an|l ancien|l annee|l avance|l ecole|l instant
-3 la ?|la banera|la compania|la licencia|la llave|la obra|la question|la una|la universidad|la vallee
-3 labrador|laisser|lamp|landi*|landing|landlords|lang|lang ist|lapsed|lapto*|laptops|largo|las seis
-3 lassen und|last year|law|law has|lawn|le <weekday>|le chauffe|le devis|le moment|le nom|le plus
-3 le tarif|le temps|lead|lectu*|legal|leipz*|leipzig|leith|length|les fetes|less|lessons for
-3 letter from|letztes|letztes jahr|level <number>|licencia|liebs*|liebsten|liefern|like <number>
-3 like the|like you|likes|lined|lined up|list ?|lista|listed|lived|living|livra*|livraison|livrez
-3 llave|llp|local|local de|locataires|loin|long as|long does|long is|look at|looki*|looking
-3 looking for|los <few>|ls|luck|luego|lui|lunch for|lying in|m en|ma soeur|mach|machen lassen|machines
-3 macht|mad|maestro|mailb*|mailbox|mais elle|mais il|mais le|mal einen|maman|man den|man sich|managing
-3 mano|mante*|marido|marque|married|mas|maste*|masterarbeit|matricula|me encantaria|me how|me pagan
-3 me parece|me presenter|media*|medic*|medico|meet|mein bruder|mein vater|meine masterarbeit
-3 meme chose|memoi*|memoire|mentioned|menus|merca*|merce*|mes parents|metre|mettre|mi marido|mi padre
-3 mi papa|miedo|miedo*|mient*|mientras|might|minib*|minibus|minute|minutes on|miran*|mirando|mit was
-3 mitad de|mochten wir|moglich|mon fils|money|montr*|montrer|mooring|morgen fruh|morgen oder
-3 morning please|mortg*|mortgage|mother in|motor*|moved out|movem*|much do|muest*|muestra|muestras
-3 munic*|music|musst*|my cousin|my dad|my late|my neighbour|nach|nach <few>|nach <number>|nach der
-3 nachbarn|nachste|nacht*|nada de|naturlich|ne suis|near|neben|neben*|nebenan|need|need a|need about
-3 need you|nein|neith*|neither|neuen jahr|never been|next ?|nhs|ni siquiera|nicht der|niede*|nino
-3 no entiendo|no money|no panic|no puede|no rush|no tengo|nobody can|noch gar|noch im|noch zu|none of
-3 nos|nos <number>|nos han|not be|not do|not in|not is|not to|nota|nous pensons|now ?|nuest*|numero
-3 o <few>|o <weekday>|o el|o sea|oak|ob man|ob sie|obra|octav*|octavia|ocupa*|oder <month>|oder ist
-3 oder ubermorgen|of everything|off me|off the|offer*|offic*|officer|ohne|oil change|on en|on facebook
-3 on l|on our|on this|on verra|on vient|on voudrait|on vous|on what|once|one off|one wheelchair
-3 one who|ones ?|only if|onze|oppos*|or anything|or fri|or tomorrow|or would|ordnu*|original|ort|otono
-3 ou|ou <weekday>|ou on|ouest|oui on|our client|our fence|our old|our solicitor|ours|out a|out at
-3 out to|over <coin>|over a|over the|own|owner|paar|pack|packa*|package|pagan|pagin*|paginas
-3 pague <number>|paiem*|paiement|panic|papa|papel*|papers|papie*|papiers|par la|par mois|par semaine
-3 para los|paren*|parents|parfait je|parish|parki*|parle|parta*|parte*|partir|partn*|parve*|pas d
-3 pas du|paso por|passat|passer|passer demain|passer vous|passive|patch|patro*|pavem*|pavement
-3 pay when|pelo|penal*|pendi*|pensando|pensi*|pension|penso*|pensons|people do|people for|permiso
-3 permission|pero no|persona|pesa|peu|peut etre|peux la|peux venir|photographer for|photographers
-3 physi*|piano and|piano de|piece jointe|pieces|pine|pipe|piso|piso en|place is|place on|plann*
-3 planned|planner|plans|plate|plates|plazas|please|please call|please confirm|please find|please go
-3 please tell|plumb*|plus a|pneu|po|polish|pond|ponem*|ponemos|pool|por cuanto|por eso|por mi|port
-3 portf*|portfolio|portu*|posit*|possible|post and|pot|pour ca|pour des|pozue*|pozuelo|practice|prakt*
-3 praxis|preci*|prefe*|prefer|preise|preislich|prepare un|pres|present|presq*|presque|prevo*|prevue
-3 price|prices for|prisa con|priva*|private|prive|probably|professionnelle|prope*|property|propose
-3 propr*|publi*|puerta de|puis|puis je|purch*|put up|putting it|q|quali*|quand|quand il|quartier
-3 que hora|que los|que viene|queremos que|querr*|qui|quier*|quotes|rader|radio|raffle|rahmen
-3 rather than|raum|rd|readi*|reading|reason|recht|recht*|recog*|references|regarde|region|regular
-3 rehab*|reich*|reichen|reins*|relea*|remod*|renco*|renew|rennes|rep|repair|repar*|repas|replace|reply
-3 reply within|repor*|represente|reque*|requi*|rescue|resid*|respe*|respond|resso*|reten*|retur*
-3 return the|returns|revie*|ridge|rien ?|right person|ring me|ring the|risk|river|road|rolled in|roman
-3 roofer|room for|rooms|roto|rough|rough*|roughly|royal|rue|rue de|run a|rush|rush at|s <few>|s a
-3 s about|s and|s at|s back|s from|s had|s name|s only|saber|sacar|sachen|sage|sais que|sait|sale mas
-3 salfo*|salford|salida|salle de|samme*|sammeln|sandw*|sandwiches|sandwiches and|sans doute|santa
-3 sat <number>|savoir si|schat*|sched*|schedule|schic*|schicken sie|schil*|schla*|schmi*|schon einmal
-3 schreibe|scooter|se casa|se le|se me|seat|second hand|section|secure|see it|seem to|seguidores
-3 sehr geehrter|self|self employed|semai*|semaine ?|semaines|semana|semana santa|send the|senora|sense
-3 seria para|serie|seront|served|services|sessions|seul|sever*|several|shamp*|she will|shelf|shop on
-3 shops|short|shot|show|si algun|si besoin|si el|si elle|si je|si lo|sich das|side is|side of|sie an
-3 sie da|sie den|sie ein|sie gern|sie ihre|sie mal|sie noch|sie so|signs|silver|simple curiosite
-3 sin ascensor|siqui*|siquiera|sir|siste*|sisters|site|sits|size|skoda octavia|sleep*|sleeping|so
-3 so <number>|so ein|so not|so that|so there|so weit|sobald|socie*|soit fait|solar*|soll|soll im
-3 some time|someb*|somebody|somebody in|somebody s|someone come|someone to|something|somos <number>
-3 son <number>|sort de|souha*|sous la|south|speic*|spend*|spielen|spric*|spricht|sq|sq ft|square
-3 stamm*|stand|stand*|standesamt|start|start on|start with|starts|station|steht in|steht seit|stell*
-3 stoff|store|strip|stripped|student|studi*|studio|study|succe*|such|suffit|suis|suis en|suis pas
-3 suits|sum|super*|supply|sur l|sur la|sur mon|tagen|take|taking on|talk|talked|tambi*|tambien|tank
-3 tanne*|tant|tardes|tarifa|taxi|tbh|tea and|team ?|team of|teil|tela|temas|temporary|tenem*|tenemos
-3 tener*|tenga*|tengo que|tengo un|tercero|terms and|terrace in|testa*|testament|tete|th as|thanks
-3 that day|that has|that what|that you|the a|the baby|the books|the caravan|the children|the chimney
-3 the contract|the date|the end|the fee|the field|the file|the hospital|the lane|the list|the lot
-3 the moment|the paper|the pavement|the retainer|the sort|the warranty|the window|the winter|them a
-3 them in|them on|thera*|there ?|there anything|these days|they are|they can|they will|thin
-3 thing tomorrow|think*|thinking|thinking about|this|this ?|this afternoon|this letter|those or
-3 though i|thous*|through our|through the|thurs|thurs or|tia|tied|tienda|tiene un|til|till|time do
-3 tipo|to about|to answer|to begin|to help|to keep|to measure|to meet|to register|to replace|to show
-3 to speak|to take|to talk|to that|to you|todavia no|todos los|toget*|together|toilet|toit|told me
-3 tomorrow at|tomorrow morning|took over|torre*|touch*|tous|trabajamos|trabajo en|trade|trainer|tranc*
-3 translated|trasl*|traumen|travaillez|tray|trip|trou|tun|tune|turning|turnos|twenty minutes|twice a
-3 type|u do|uber die|uberall|uberhaupt ?|uberm*|ubermorgen|ubernehmen|um und|un <number>|un ano
-3 un cafe|un de|un dossier|un escalier|un grand|un jour|un poco|un truc|una|una casa|und haben
-3 und muss|und ob|und suche|und suchen|und wie|underneath|une dizaine|une heure|une idee|une vingtaine
-3 universidad|universidad de|uno de|unser|unser sohn|until the|up at|up in|uprig*|urlaub|us <few>|us ?
-3 us down|us how|us i|ustedes ?|usual|valide|vallee|valor*|valua*|vanity|vans|veget*|velos pour|vemos
-3 vende|vende*|vendria|veran*|verano|verdi*|verkaufen|verlo|vermu*|vermutlich|versa*|veuil*|veuillez
-3 veut|video|video*|vidrio|viend*|viendo|viene bien|vient de|village hall|ville*|villeurbanne|vingt*
-3 vingtaine|vit|vitrine|vivim*|vivimos|vivimos en|voir|voit|voitu*|voiture|von meinem|vor dem|vorbei
-3 vorke*|vorkenntnisse|vorne|vorst*|vorstand|vos|votre colis|votre fiche|votre ville|vous|vous ?
-3 vous ne|vous une|vous venez|voyant|vrai|vuest*|vuestro|waiti*|waiting|waiting list|want it|want them
-3 ware das|waren sie|was fur|was nehmt|wash|watch*|water coming|we can|we come|we do|we had|we have
-3 we might|we move|we rent|we see|web|weddi*|wedding|wedding is|week|week ?|week i|week of|week to
-3 weekend of|weihnachtsferien|weit|weiter|welchem|wenn die|wenn ihr|wer|werden|werden <number>|what
-3 what a|what i|what you|whatsoever|wheel|wheels|when :|which would|which*|whichever|who|who can
-3 who have|who is|whole*|wie lange|will|will bring|will drop|will need|will take|will you|willi*
-3 winte*|wir auch|wir ein|wir einen|wir liefern|wir mochten|wir nicht|wir uberlegen|wir wohnen
-3 wir ziehen|wird|with it|with our|with somebody|wochenende|wohnen|wollen im|wondered what|wooden
-3 works for|worth a|would it|would u|would your|wrist|write|write to|writi*|writing|wurde|y all|y como
-3 y dice|y esta|y lo|y queremos|y vivo|yamaha|yards|year <number>|years and|years on|yew|york|you act
-3 you allow|you are|you can|you come|you ever|you have|you know|you make|you only|you please|you quote
-3 your area|your kind|your mailbox|your name|your quote|your window|yours|yours is|yrs|zahl|zapop*
-3 zapopan|zarag*|zaragoza|zeigen|zeit ?|zeitl*|zeitlich|ziegel|zu|zu hause|zu uns|zufah*|zufahrt
-3 zugang|zum <number>|zuruck|zusti*|zwanz*|zwanzig|zweim*|zweimal|zweit*
-4 ! ich|! on|%|: <weekday>|<comes from the press>|<compares prices>|<few> ?|<few> ans|<few> bed
-4 <few> cats|<few> jahre|<few> on|<few> ou|<few> velos|<month> <weekday>|<month> cuando|<month> del
-4 <month> i|<month> muss|<month> o|<month> und|<number> %|<number> could|<number> days|<number> gaste
-4 <number> grad|<number> il|<number> jahren|<number> jan|<number> just|<number> kids|<number> meter
-4 <number> min|<number> pour|<number> qm|<number> quadratmeter|<number> r|<number> stock
-4 <number> stuck|<number> tengo|<number> with|<number> would|<wants 2>|<weekday> <few>
-4 <weekday> <number>|<weekday> evening|<weekday> midi|<weekday> mornings|<weekday> or|<weekday> with
-4 ? elle|? er|? it|? just|? no|? nos|? tengo|? un|^ <number> of|^ all|^ bonjour !|^ bonjour notre
-4 ^ bonjour nous|^ buenas|^ che|^ der|^ estoy en|^ etes|^ etes vous|^ final|^ fur|^ hallo ich
-4 ^ hallo wir|^ hay|^ he|^ hello|^ heyy|^ hi i|^ hola|^ if|^ je sors|^ le|^ no rush|^ nos casamos
-4 ^ not sure|^ notre|^ please|^ salut|^ tenemos|^ there are|^ una|^ vor|^ vor <few>|^ was kosten
-4 ^ was kostet|^ wir|^ wir nehmen|^ would|a <number>|a baby|a boat|a box|a cuanto|a finales|a friend
-4 a gas|a lawyer|a lo|a small|a tiny|a una|ab <weekday>|ab wann|aber das|abholen|about|about thirty
-4 acaba*|acaso|accepte|achete|across|across my|act for|actually|adent*|adentro|adult*|after xmas
-4 agenc*|ahori*|ahorita|aime|al mes|algun dia|all my|all of|alt|alter|am an|am retired|amazi*|amazing
-4 amigo|an einem|ancho|and <weekday>|and colour|and tell|and we|andere|angebot <number>|anhan*
-4 anhanger|annees|anoche|anos y|ans en|answe*|anthr*|anybo*|anybody|anzah*|apartment|appart|are at
-4 are getting|are in|are not|are you|as you|assez|at last|at the|at work|attic|auf ein|aufstellen
-4 auftrage|aunque|aura|autom*|autor*|autumn|auxil*|av|avail*|available|avant|bache|baja|balco*|banera
-4 barato|barrio|basem*|basement|baust*|baustelle|bautizo|be done|be with|before the|begin*|beginner
-4 behind|bei mir|beige|berat*|best|betri*|bezah*|bien que|bin ich|bj|bj <number>|bleiben|boards|boat
-4 boda de|bodas de|bonjour !|bonjour notre|bonjour nous|books|bouge|bout|bout de|bras|brauc*
-4 brauche ich|brauchten|brigade|bringe|bringe ich|budget :|bueno|built|bunga*|bungalow|busca*|buscamos
-4 busin*|buy|by|by <month>|ca <number>|ca coute|caduca|cajas|cake for|camar*|camionnette|can bring
-4 can send|cardi*|carnet|cars|casa y|casas|casi|casi no|cats|cave|ce n|cellar|cello|centre|ceremony
-4 certificado|cette semaine|chalet|chambres|charge|chauf*|che|cheapest|chez moi|chica*|chicago|chiff*
-4 chiqu*|choisi|civil|clases|class*|closed|club|cobra|coinc*|colis|collar|combi*|combien ?|come
-4 come for|comida de|coming up|como se|compania|company|compte|comun*|con algo|con las|con lo
-4 con quien|con ustedes|conduit|conna*|conocer|contractor|conve*|convient|could i|coupe|cousin|credi*
-4 cuadra|cuant*|cuanto|cultu*|cumple|cumplo|curre*|damit|dann|dar|darf|das haus|das ist|date|daughters
-4 day|day but|dazu|de ano|de eso|de l|de mis|de momento|de notre|de pie|de un|de ville|dec|decided to
-4 decidido|decis|defin*|dejarles|demain ?|demen*|denn|denti*|departamento|deposer|deposito
-4 depuis <number>|der garage|der woche|desde <month>|design|deutsch|dia me|diario|did my|digame
-4 direction|diseno|disponible|dit de|dites|dites moi|do on|do that|do they|docum*|does a|doing a
-4 dormir|double|dried|drinks|drive|drop off|dublin|durfte|dusche|e|each|early|eat|eigentlich
-4 eigentlich auch|ein paar|eine neue|eins|einze*|either|el certificado|el coche|el diseno
-4 el escaparate|el metro|electric|eleva*|ella|empezar|empie*|en primavera|en su|encantaria|encon*|end
-4 end terrace|ende|ende <month>|ending|ends|engag*|ensen*|entrego|entsc*|es geht|es solo|escalera
-4 escap*|escaparate|esperar|esposo y|est combien|est en|est pour|esta con|estamos en|estimate|estudio
-4 et <few>|et <number>|etabl*|etwa|etwa <number>|ex|facha*|faire un|falls|farm|fast|faut|feb|fecha :
-4 feier|fence|festg*|fiat|finales|finales de|finde|fines|fines de|first one|fit|flexible|flies|floor
-4 followers|forty|frage :|fragen|freel*|freelance|freez*|freit*|freundin|friend|frigo|frio|front
-4 funer*|funeral|furgo*|furgoneta|gas|gasten|gebur*|gefallt|gehen|gemac*|gemacht|gemeinde|geneve
-4 gerade|gern|geset*|get|get to|going|google|grad|grados|grand*|gross*|grosse|grupo de|guests|gusta*
-4 gustaria|haben ?|hace <number>|hagan|hago|hallo ich|hallo wir|hangen|has just|hatt|hatten wir|haupt*
-4 have decided|have it|have read|hay|hay ninguna|he has|he visto|hear|heira*|heiraten|herst*|heures
-4 heut|heyy|hierm*|hiermit|hinten|hire|hochs*|hora y|horai*|horita|hort|hospital|hour|how many|how to
-4 http :|hueco|hundi*|i a|i get|i leave|i need|i saw|i write|ich an|ich frage|ich noch|ich soll|idea
-4 if someone|if you|ihnen|ihre|ihren|ikea|il aura|il s|il se|il vous|ill|im fruhjahr|im haus|im neuen
-4 immed*|in all|in before|in both|in case|in der|in ruhe|in tomorrow|inspection|interesse|interested
-4 interested in|is fine|is from|is ok|ist <number>|ist am|ist in|ist jetzt|it costs|it goes|it how
-4 izqui*|jahr|jahre alt|jardin|je me|je prends|je sors|je souhaite|je vais|jeden|jemanden der|journ*
-4 judge|just being|kann ich|kasse|keine|kids <number>|kindly|kleine|kleines|koffe*|koln|konnte|konze*
-4 koste*|kriegen|kundi*|kundigung|kunst*|kurze|la <number>|la boda|la casa|la cave|la cuadra|la de
-4 la direccion|la empresa|la entrada|la journee|la maison|la manana|la pena|la presente|la puerta
-4 la vecina|labra*|lado|lagos|landlord|las <few>|last done|last nite|late <month>|launch|lavad*
-4 le faire|le seul|lejos|lesso*|lessons|letti*|letting|letzt*|leur|libres|licht|lift|linda|linde*|link
-4 list attached|little one|live in|livrer|livrer a|lo mejor|lo paso|logo|longu*|look like|los <number>
-4 losen|louez|love to|low|lunch*|lunchtime|lying|m wide|ma femme|machen|maest*|mairie|mais vous
-4 maison de|make the|maler|man|man bei|manager|manana ?|manda*|mande*|manga|mas adelante|mas barato
-4 masse|maybe <number>|me apunto|me by|me decis|me pide|me va|measure|meist*|melde|mensa*|mensaje
-4 menti*|metros de|mi <month>|min|minuit|mis papas|mittag|mocht*|mochten|mocks|moglichst|moi|moi je
-4 momen*|momento|monat|monte|moody|morning ?|mornings|most|muss im|my drive|my garage|my parents
-4 my son|navid*|navidad|necesitamos|need an|need it|need the|nehmen sie|nehmt|nehmt ihr|neighbor
-4 neighbour|neue auftrage|neues|new year|next|next <weekday>|next door|next year|nietos|night and
-4 ningu*|ninguna|nite|no date|no hay|no hurry|no me|no tenemos|noch <few>|noch nicht|nomas|none|norma*
-4 normally|not sure|notif*|notre|nous|nous dire|nous ne|nuit|o de|o no|ob|occup*|of <number>|of our
-4 of these|of thing|offer|ojo|olivos|on an|on cherche|on me|on us|on your|one day|one small|ones in
-4 onto|opa|openi*|or <weekday>|or only|oro|ostern|otras|ou <few>|ou la|our bathroom|our school|ouverts
-4 ouverts le|ouvrir|over from|pa|pacientes|paga|pages|panels|papas|par de|para mi|para que|para tener
-4 pare|parece|parfa*|parfait|particular|pas besoin|pas trop|pasada|pasil*|pasillo|passe*|pastilla
-4 patient|patients|pay the|peint*|penche|pensa*|people|people in|people normally|per post|perce*
-4 permi*|perri*|perro|perso*|personal|perth|peur|pfleg*|photographer|piedra|pisos|place pour|plane
-4 planen|plata|plati*|play|plus cher|poco|podca*|podcast|podria|por <number>|por los|por nosotros
-4 possi*|possible ?|pour nos|pour nous|pour un|pract*|prefere|preis*|prend|presenter|prest*
-4 presupuesto|price and|price list|price of|prima*|primavera|primero|proba*|probe|probe*|probl*|profe*
-4 prome*|propi*|proposal|puede venir|puedo|puedo dejar|putti*|putting|quadr*|quadratmeter|quand vous
-4 quart*|que a|que con|que quelqu|que quiero|que tu|que vous|quiere|quiet|rates|raus <number>|reach
-4 rear|recevez|recibir|recommended|refer*|regen|register|regul*|reihe*|relat*|rembo*|repeindre|resse*
-4 resta*|retired|retires|retour|retra*|retraite|rezept|rib|rolled|round|ruban|runs out|s <weekday>
-4 s bei|s wind|saint|sale or|salen|salgo|salut|san|scaff*|scaffold|schauen|schli*|schlo*|schlu*|schnee
-4 schon mal|schra*|scoot*|sea|secti*|see what|seem|semes*|semester|send us|seria*|seriamos|serian
-4 serious|service|sevil*|shape|share|sheep|shelt*|shop|showe*|showers|shutt*|si|si acaso|si es|si le
-4 si un|si vous|sich bei|sie|sie <number>|sie bei|sie sich|sign|sillas|silly|since last
-4 since yesterday|sind sie|sinon|skept*|so <month>|soeur|soft|solar|someone who|somet*|sometime
-4 somos una|sors|sous <number>|speak|speci*|spend|spiel*|spring|stadt*|stairs|start ?|stati*|stay
-4 stock|stock ohne|stop|strip*|stude*|su|sugge*|suis a|suis la|survey|surveyor|swall*|sweep|t il
-4 tables|tag|tag mein|take the|talki*|talking|tan|tango|tape|teach|telly|tempo*|tenan*|tenants
-4 tener una|tente|termi*|termine|terra*|terrace|terre|terre*|terreno|th <number>|th i|than i
-4 thanks for|the ash|the attached|the chain|the council|the deposit|the design|the downstairs
-4 the drive|the firm|the job|the joint|the landlord|the yard|the year|then ?|thing i|this <weekday>
-4 this week|this year|throu*|through|thru|tiefb*|tiene <number>|tiene el|tient|till the|timber
-4 time before|tiny|titulo|tlaqu*|tlaquepaque|to <coin>|to bring|to use|toca|todav*|todavia|today or
-4 tomor*|tomorrow|toute la|traba*|trabajo de|tract*|tractor|tradi*|trading|train*|trock*|trocken
-4 trouver|trust|turni*|tus|tut|twenty|un carton|un groupe|un moment|un par|un pour|un presupuesto
-4 una hora|una horita|unas|und|und <number>|und was|und wir|unos <number>|uns|uns zu|unsere|unseren
-4 unter*|unterschrieben|up for|us an|use|usted|valley|varias|vater|vecina|vegetal|velos de|vendr*
-4 ventanas|ver si|verbi*|verei*|verem*|veremos|verla*|vermieter|viell*|vielleicht|vieux|vingt|violon
-4 visto|vitri*|vivo en|voir ?|voisin a|volun*|von <number>|vor weihnachten|vorhanden|votre nom
-4 votre site|vous a|vous de|vous en|vous les|vous louez|vous prenez|vuestra|vuestro comedor|wait|wall
-4 was kosten|way and|wc|we live|we would|week in|week we|weekd*|wegen|weight|wenn|what have|whats*
-4 wide|wie|will leave|willow|wind|wir gern|wir haben|wir heiraten|wir nehmen|wir s|wir wollen
-4 wissen ob|with your|wool|worce*|worcester|work|would|would do|would have|would want|would you|wurd
-4 wurden sie|y <weekday>|y de|y hasta|y la|y las|y si|ya se|ya tengo|ya veremos|yard|yearly|yes to
-4 you ask|you fit|you had|you need|you start|your services|your time|your way|ziehen|zip|zu haben
-4 zu zweit|zweit|zwisc*|zwischen|zwischen <number>
-5 <few> <few>|<few> a|<few> bedrooms|<has the words of the press or of a study>|<month> and
-5 <month> auf|<month> is|<number> <number>|<number> and|<number> anos|<number> ans|<number> au
-5 <number> cm|<number> d|<number> hab|<number> invitados|<number> ish|<number> m|<number> metros
-5 <number> mill|<number> og|<number> personas|<number> rue|<number> si|<number> tables|<number> un
-5 <number> zimmer|<weekday> <weekday>|<weekday> matin|<weekday> the|<weekday> um|<weekday> week
-5 <wishes availability>|<words 35>|^ <weekday>|^ a mi|^ asdkj|^ bitte|^ can you|^ est|^ est ce
-5 ^ hola !|^ how much|^ in|^ is the|^ je me|^ me gustaria|^ not|^ prix|^ que tal|^ quiero
-5 ^ sehr geehrte|^ there|^ une|^ whats|a <few>|a fence|a gauche|a new|a que|a su|a van|abgebrochen
-5 abgesagt|about <number>|accep*|accord pour|act|addresses|adela*|adults|ahead|ai <few>|algo de
-5 allerdings|allume|an ?|an appointment|and need|and would|anfan*|anfangen|animo|annee|anschauen
-5 antes del|any day|apart*|apfel*|apply|apunt*|around|artis*|asap|asdkj|asi que|atend*|auf <number>
-5 avec les|backed|bad|bar|be at|bedrooms|before <number>|begin|berei*|berge*|besoin de|better ?|bibli*
-5 bien el|birth certificate|bis <number>|bishe*|blanco|bodas|boden|bois|book|brauchen wir|bruder
-5 budget is|buyer|by <weekday>|by any|cabinets|calle|camio*|can u|canic*|caniche|carro|centro|changer
-5 chauffeur|cheap*|chimn*|chimney|chocolate|clients|cm|cobran por|come today|committee|con mi|conducir
-5 confirm|conoc*|consu*|convi*|cost|cost ?|costs|counc*|council|coura*|courant|ct|cualq*|cualquier
-5 cuesta|curio*|cv|daft|dafur|dan|dans les|dauer*|de semana|decide|dejam*|dejamos|dejar*|dejo|des
-5 deuts*|direc*|dispo*|do a|do it|doing the|donde|doppe*|dran|drop|du auch|easter|efect*|efectivo
-5 eigen*|einem|einen|einer|el tejado|empez*|en efectivo|english|entre el|entreprise|entschieden|erst
-5 es en|esposo|est bon|est d|estoy|estud*|etes le|etes vous|ever|examp*|example|exhib*|existe|fahr
-5 faire|fais|fecha|fee|femme|fin de|final de|firm|flexi*|for an|form|fotog*|fur|fur <few>|fur meine
-5 furs|garage|gateau|gefallen|gehor*|gel|gibt|gleich|go ahead|go with|grad im|granit|groupe|grund*
-5 grundstuck|guest|gunst*|h <number>|hab noch|hacen|halb|hall|has left|hatten|hatten sie|haus|have a
-5 have one|hay una|hello|hola !|horar*|hotel|how long|huele|hurry|i could|i send|if|if not|ihr angebot
-5 ihr auch|importe quelle|in die|in our|informacion|instagram|ist die|ist uns|it needs|jan|je cherche
-5 je regarde|jeden tag|jeder*|jederzeit|just want|kann ?|kitchen ?|kosten ?|kumpel|kurz|la calle
-5 la mitad|landl*|lane|las tardes|le meme|libre|licence|lieferung|like|like ?|lleve|locat*|los sabados
-5 lost|ltd|lust|luz|m de|macht ihr|mal|manag*|many|maqui*|marat*|maria*|mariage|mas tarde|master
-5 me animo|me faudrait|me puede|me you|medio|meine mutter|meldet|metres|metro|metros|mi esposo|mich
-5 mid|mind|minim*|minimum|mitad|mogli*|moi meme|moment|moori*|moto|moulin|much is|mutter|n importe
-5 nachr*|nachs*|nachstes|nachstes jahr|natur*|need someone|ni la|no need|noch einen|noir|noise
-5 nos gustaria|nos ha|nous nous|nuestro|nunca|o solo|oder <weekday>|oder doch|of it|office|og|once a
-5 online|onto the|open on|opening|or <number>|organ*|origi*|out the|ouver*|owners|pacie*|pair
-5 par virement|part|partes|passed|pasti*|payer|pensaba|pequeno|per|pero se|personas en|personen
-5 personnes|picture|pis|plain|plan|plusi*|plusieurs|por si|possibly|pour faire|pour le|prenez|presente
-5 prix|pro|prob|probar|puede ir|puesto|qm|que son|que teneis|quedan|quelques|quinze|r <number>
-5 read your|recev*|refle*|reicht|right now|rue des|ruhe|s <number>|s for|s il|s not|sabad*|sabados
-5 saw a|scan|schau*|schle*|schwe*|semi|serio*|server|sevilla|she is|shopp*|shopping|siche*|sie am
-5 sie mich|since i|so etwas|so it|so no|sollt*|sollten|someone s|something for|souhaite|sowas
-5 spring and|stark*|steh|story|street|suche|suchen|suit|surve*|table*|tableau|taking|tarde ?|tarif
-5 tempr*|tengo <number>|the kitchen|the money|the old|the owner|the road|thirty|tide|to a|to apply
-5 tradu*|traigo|traum*|trava*|turn|u|uber den|ubera*|uberlegen|um <few>|umzug|un|un buffet|un mur
-5 un piso|und <few>|une|une place|up ?|vamos a|varia*|variante|vecino|veinte|velos|venir manana|vermi*
-5 viele|viens|ville|visit*|visitas|vivo|voll|vorbe*|vormi*|votre tarif|vous on|vous pouvez|was kostet
-5 wedding <number>|weekday|weekend <number>|weihn*|weihnachten|wenn sie|what does|what it|what s
-5 what would|which i|wine|winter|wir brauchen|wir machen|wir um|within|wohne|wollen|wont|work ?|works
-5 worth|would be|would like|would love|xmas|y <few>|y nos|years|yoga|you charge|your|zahlen|zeit
-5 zusam*|zusammen
-6 <coin>|<few> jahren|<number> <coin>|<number> in|<number> kilos|<number> or|<weekday> oder|? c|? le
-6 ? on|^ <number>|^ do you|^ estoy|^ gruezi|^ mi hijo|^ necesito|^ need|^ our|^ price|^ queria|^ sehr
-6 ^ soy|^ tienen|^ yo|a notre|ab|about <few>|aimer*|all the|angebot|ano que|anyth*|anything|at a
-6 au <number>|ball|besoin|brauch|brauchen|c combien|camino|casa|cash|cette fois|cheap|cher|cherche
-6 choco*|clien*|cobran|come in|conta*|contratar|dado|dans un|das auch|de <few>|debor*|decided|dehors
-6 do <number>|do u|eilt|elect*|elle ne|entera|esta semana|este|etre|fahren|faites|field|fix|for your
-6 fruh|fuhre*|fuhrerschein|fur <number>|gaste|gibt s|grani*|granite|gruezi|grupo|guard*|hasta <number>
-6 have you|http|i will|ich in|ich mit|idee|il reste|impor*|importe|ingles|inter*|ish|je viens
-6 je voudrais|joint|journee|juste le|kaffee|kinderzimmer|konnen sie|la ducha|laden|lawyer|list|live
-6 long|m <number>|manana temprano|mater*|material|maybe|mill|minds|mit|much are|my wife|needs|nehmen
-6 noche ?|o manana|of an|of your|offen|ok for|only <number>|open|para <number>|personas|pour <few>
-6 pour <number>|precio|precios|price for|probleme|proje*|project|puerta|quel est|quere*|queremos|read
-6 real|respo*|retir*|rufen sie|selber|servi*|sie ?|sie auch|since <month>|snapp*|snapped|sobre|soir ?
-6 some|sous|tarifs|tejado|temprano|temprano ?|tener|the bathroom|todo el|toi|trop|tu|ubern*|unos|until
-6 urgen*|vais|vaut|viagra|visita|vor|vorha*|voudrais|voudrait|vous faites|vous voulez|was wurde|wasser
-6 weds|wen|werks*|werkstatt|wissen|woche*|would that|wurde das|y me|y te|y una|year|yes|you ?|you do
-6 you got|you take|zimmer|zum
-7 <month> de|<number> e|<number> und|<weekday> que|? <few>|? <number>|^ cuanto|^ do|^ hat|^ so|^ was
-7 adelante|agua por|and want|angeb*|ans|calcu*|compa*|con <number>|condu*|de <number>|decid*|doing
-7 dort|empre*|empresa|enfer*|for our|free|frei ?|fur <weekday>|ganz|hacer*|help|hold|ich bin|info
-7 infor*|jahren|keller|lleva|machen sie|maison|mucho|old|parti*|pls|prices|queda|recom*|rent|schlussel
-7 small|son|tengo|that ?|uberl*|verka*|voulez|water|windo*|windows|xx <number>|y que|ya lo|you open
-7 zur
-8 <is spam>|<number> x|^ que|^ unser|bano|budget|ce soir|coute|estan|estoy en|fr|haben sie|kosten
-8 of us|tienen|tur|vale|voudr*|x <number>|xx
-9 ^ a|bin|cette|do you|how much|neces*|necesito
`,
  cold: `
5
10 coute
8 ^ cuanto
7 ^ how|^ price|^ was|prices
6 <meets a rule>|^ how much|^ que|^ what|^ whats|^ wie|auch|bateau|c combien|cuanto|curio*|el metro
6 ihr auch|kostet|saw a|skept*|uberl*
5 ?|? just|? on|^ do|^ hat|^ mon|^ not|^ what do|a cuanto|an oil|aussi|big if|by any|ca coute
5 committee|cuesta|curiosite|curious|decided|decided to|ever|faites aussi|grani*|granite|i may|idee
5 info|inter*|is in|just being|le permis|like <number>|metre|metro|moins|much are|nachstes
5 nachstes jahr|no tengo|oil change|plusi*|plusieurs|precios|prenez|price for|quel est|sich bei|solar*
5 tarifs|to that|uberlegen|un jour|und zu|was kosten|was kostet
4 <is cold>|<month> del|<number> so|<number> und|<wishes information>|? es|? no|? solo|^ do u|^ do you
4 ^ est|^ est ce|^ etes|^ etes vous|^ is|^ is the|^ my wife|^ no|^ prix|^ une|^ vous|^ vous prenez
4 ^ was kosten|^ what s|^ would|^ would you|a friend|a wall|acaso|after next|age|algo|algun dia|amazi*
4 amazing|amigo|ando|animo|annee prochaine|ans en|any chance|any of|argument|asking|atend*|auf ?
4 autumn|ballp*|ballpark|banera|better ?|bras|capaz|cellar|chance|cher|chosen|combien ?|combien la
4 comparing|cost these|cuanto cuesta|dauer*|decir|dejam*|dejamos|denn bei|do|do u|do you|drone|du auch
4 eher|eigentlich|entera ?|entsc*|etes|even|exactement|for now|friend|fruhe*|fruhestens|glasg*|glasgow
4 go for|going rate|guys|haceis|hat sich|hob|hold|how much|ich in|idea|if|if not|if we|ihr eigentlich
4 infor*|informacion|jahr|je me|just the|keinen|kosten <number>|kumpel|l annee|la banera|le tarif
4 locataires|lol|long does|los sabados|mas adelante|maybe|me animo|moi meme|money|no ?|no need|o
4 oder doch|oil|on this|open on|or only|ouverts|ouverts le|para tener|payer|people actually|pero
4 peut etre|pneu|pour le|pour nos|preci*|price list|prix|prob|proba*|probably|que a|que en|s bei|saw
4 schau|si|si acaso|simple curiosite|so etwas|so von|sowas uberhaupt|spielen mit|such|tango|tarif
4 tener|tener una|thanks for|that even|the design|the going|the year|these|these days|thinking about
4 traum|traumen|trop|umzug|una amiga|una casa|une idee|varias|votre prix|vous louez|vous prenez|voy
4 vrai|wales|welchem|whats|wir spielen|work ?|year after|yet|you open|you teach|zahlen
3 ! no|: we|; si|<few> oder|<later>|<month> <number>|<month> ?|<number> der|<number> invitados
3 <number> yrs|<weekday> mornings|<within far>|? <few>|? and|? asking|? bin|? do|? er|? if|? might
3 ? my|? nur|? o|? oder|? ou|? tengo|^ bin|^ con|^ hay|^ if|^ je me|^ just|^ not sure|^ que tal
3 ^ roughly|^ thanks|^ una|^ ustedes|^ was kostet|^ we might|^ what would|^ which|a bathroom|a boat
3 a mon|a rien|a tree|actua*|actually|again*|against|age ?|ai besoin|al final|algo asi|algun
3 allerdings|also do|am writing|an <number>|an argument|and says|ans et|are doing|are your|argum*
3 as such|asking <few>|asking for|at present|auch nicht|auch so|aus dem|avez une|ay|ballpark ?|bauen
3 be interested|being|beton*|bleib*|bleiben|boat|boyfr*|boyfriend|brauch|breta*|bretagne|brochure
3 but if|but would|ca|ca ne|carav*|caravan|casas|changed|charge to|cheap*|cheaper|cheapest
3 cheapest you|choisi|cleaner|cobra|combi*|combien|combien une|come over|come to|como el|company in
3 consu*|consulta|conve*|conversion|costs|cotta*|cottage|credi*|cuanto sale|cumpl*|curre*|das auch
3 date <number>|de ca|de momento|decid*|dem gedanken|design|disco*|discount|dit de|do if|do they
3 do those|dogs|down there|du tout|efect*|efectivo|eigentlich auch|ein traum|el de|el que|electric
3 embaj*|empre*|empresa|en efectivo|es por|es solo|eso|est combien|est dans|est plus|est pour|etre
3 fait pour|falls|fees|film|flota*|for sale|frage|freundin|fundi*|funding|garten|gedan*|gedanken
3 gemei*|general|gerade|gibts|got <few>|got a|granit|grid|gym|haben uns|hacen|haha|hausn*|hausnummer
3 have decided|have not|herma*|hesite|hora ?|horai*|horar*|how long|ich frage|ich noch|ich such
3 idee de|ihr fur|ihr schon|in case|instant|inten*|interested|interested in|is a|is that|it even
3 it needs|ja|jaja pero|je regarde|je vais|je voulais|jeje|jen|jour|juntando|just|just a|just curious
3 keen|kinder|know how|know i|kostet bei|l instant|la question|le moment|leave|loin|long|louez
3 machen sie|macht ihr|mal|man|manda*|manej*|manejan|mari|mates|may not|maybe next|me on|me renseigne
3 menos ?|mes parents|mi hermano|might|minds|miran*|mirando|moins cher|mon mari|much do|much is
3 muss man|neighbour s|nein|never|never been|next autumn|nicht an|no venue|noch nicht|nos <number>
3 not do|not for|not sure|nur|nur so|nur um|o sea|o solo|ob|oder ist|of interest|of these|of years|ojo
3 on reve|one day|one is|only <few>|only <number>|organ*|ort|ou|ou pas|out of|over <coin>|pa|pais
3 panne*|panneaux|para <number>|part ?|pas du|pas trop|passer demain|pensi*|people do|pisci*|plastique
3 please do|poco|pool|por cuanto|por persona|possible to|possibly|precio|prices for|pro|prosp*|pumps
3 purely|q|quel|question|rechnet|reihe*|rense*|renseigne|reve|right now|ringing round|s it|s only
3 sabad*|sabados|saber|sagen sie|say i|schauen uns|schon mal|schwa*|scoot*|segur*|seguramente|selbst
3 serio*|sheet|sie <number>|sie auch|simplement|sinon|so ein|so please|so weit|soire*|soirees
3 somebody on|somed*|someday|someone is|sprea*|spreadsheet|stage|stamm*|stand on|such a|summer|take ?
3 tambi*|tambien|tan|tbh|teach|telly|testa*|testament|thank*|thanks|the bathroom|the boys|the caravan
3 the date|the home|the youngest|they say|thing ?|things|those|those or|through it|time do|tipo
3 to hold|todav*|todavia|todavia no|u|uberhaupt|un ano|un poco|un velo|und ob|une autre|urlaub|us are
3 vais|vaut|vegetal|vertr*|vierz*|vierzig|votre tarif|voulais|vous faites|was nehmt|we know|we might
3 werkstatt|which is|wieder|will probably|wir machen|wir schauen|wir uberlegen|with somebody|yoga
3 you also|you do|you ever|you know|you run|your services|yrs
2 : mit|: une|<cool 0.5>|<few> en|<few> week|<is not sure>|<is still considering>|<month> de|<month> o
2 <month> with|<number> ab|<number> and|<number> ans|<number> but|<number> by|<number> could
2 <number> do|<number> en|<number> foot|<number> just|<number> last|<number> ou|<number> se
2 <number> si|<number> vous|<number> with|<number> zu|<weekday> !|<weekday> <month>|<weekday> avec
2 <weekday> we|? also|? c|? he|? kids|? kind|? la|? ma|? mi|? muss|? nos|? not|? ours|? un
2 ? vielleicht|? vous|? wir|? y|^ a|^ been|^ bjr|^ buen|^ buen dia|^ c|^ ca|^ can i|^ dad|^ got a
2 ^ greetings|^ gruss gott|^ hallo wir|^ just curious|^ kitchen|^ meine|^ mes|^ my boyfriend
2 ^ my sister|^ on reve|^ our son|^ oye|^ saw|^ si|^ tengo|^ thanks for|^ we would|a balcony|a barn
2 a big|a bit|a brochure|a casa|a combien|a course|a date|a day|a few|a field|a garage|a hearing
2 a list|a lo|a man|a new|a offert|a one|a piano|a price|a spreadsheet|a tent|ab und|ab wann|aber noch
2 able to|about a|about building|about the|about thirty|accepted|adelante|after you|agree|ahora mismo
2 ai recu|algo de|alguno|aller*|also|am asking|amiga|an idea|an old|an prochain|and just|and on
2 and take|andere|annees|ano|ans de|any more|anything until|apfel*|apren*|apres le|are putting
2 are thinking|arreglar|asi|asi ?|at all|atien*|atienden|aufn|aura <number>|aussi les|autumn <number>
2 avec des|avec une|avons|bach|backed|balco*|balcony|bar|barato|barn|bath and|baut|be done|be possible
2 been a|bis <weekday>|bitte nur|bjr|bloss|boats|book|bouge|boys|broch*|brochure ?|budget <number>
2 buen dia|but one|but we|but you|buy|by then|c|cabe|cabeza|calcu*|call out|can do|canada|casa ?|cash
2 categ*|category|ce n|cela se|certificado|charge|charge per|chimn*|choir|clase|class*|close|coach*
2 coaches|cobra*|cobrais|cobran|coffr*|collecting|combi|come <weekday>|come on|comer|comes|commence
2 commi*|compa*|companies|company|comprar|con <number>|con eso|con la|concu*|confr*|confrere
2 connaissez|contratar|convi*|conviene|cosa|cost|cost if|cost roughly|could be|could read|court
2 credito|cuento|curiosidad|curious what|currently|d apres|da so|dach|dafur|danke|dann|dans un
2 das geld|das was|davon|day when|day would|de precios|de prix|de toute|de un|deaf|deman*|demande
2 denken|denken an|denn|depen*|depla*|deplacer|der mir|des|des annees|desca*|desig*|dessi*|dessine
2 diabe*|dice|die kinder|digo que|dir|divor*|do anything|do that|does one|done and|done by|down a
2 dream|dream*|dreaming|driver|du bien|during|eigen*|eigentlich noch|eilt|einmal|eins|el dinero
2 el precio|el verano|elect*|ella|en getafe|en otro|en pdf|engaged|ensen*|entrego|entreprise|entry
2 entscheidet|entschieden|es de|es geht|es ist|es para|eso es|eso lo|esperar|est au|esta en|esta noche
2 estam*|estamos|et mon|et si|etes vous|euch der|even possible|even want|ever do|ever get|every year
2 exact*|existe|extra*|facon|fais le|fanta*|favor|fee ?|ferai|fete|fichi*|field|figures|final*
2 finalement|flat ?|for an|for half|for us|for when|for your|fotog*|found|frames|fridge|front of
2 fur eine|garage door|gars|geben|gefallen|gener*|get them|go on|go through|good for|gott|graci*
2 gracias|grandes|gratis|greet*|greetings|group|grundsatzlich|grupo|gruss gott|gustaria que|hab noch
2 habe eine|haben noch|haben sie|hablado|hacer una|hallo wir|hasta <number>|have asked|he visto|head
2 here from|hermano|herzliche|herzliche grusse|hijo|hoch|holz|holzb*|horen|horses|houses|how many
2 i are|i leave|i mean|i saw|i say|idea of|ideen|if i|ihnen die|ihnen ein|ikea|il se|im <number>
2 in <number>|in both|in front|in ottensen|information|inqui*|inscr*|interessiert|internet|inver*
2 invitados|is <few>|is and|is done|is giving|is here|ist|ist das|ist die|ist jetzt|ist uns|it again
2 it ever|it happens|it may|it really|it true|it will|it worth|it would|itali*|italian|jahren|jaja
2 jamais|je commence|je m|jour je|just dreaming|just nosy|just so|just wondering|justi*|kind of
2 kitchen of|knie|know it|kollegin|kontr*|kosten|l ete|la liste|la pena|la reunion|la vallee|ladies
2 lavad*|le temps|learn*|learning|leave it|leave the|leaves|legal|lejos|lift|list for|list of|lista
2 live|live in|llevan|lo mejor|lo quiero|lo suyo|locat*|look at|los de|los vecinos|luck|macht|mad
2 madera|mais|mais je|maiso*|maisons|manque|many|mas|mas barato|matin ?|may or|maybe <number>
2 mein vater|melden|membe*|mi hijo|might do|might just|might you|mind|mit was|model*|monat|montar|much
2 much to|my boyfriend|my friend|my head|my nephew|myself|nachreichen|ne presse|needs to|nephew|nevera
2 next summer|ni siquiera|nicht der|nicht ob|no voy|noch gar|noch im|nos ha|nosy|not|not ask
2 not decided|not even|not is|not own|not really|not suppose|nouvelle|nowad*|nowadays|nowadays ?
2 nur mal|o es|ob das|oben|obras|occas*|occasion|odd|oder|of it|of thing|offer accepted|offices|on en
2 on hesite|on ne|on one|on our|on that|on to|on verra|ones|ones ?|opini*|opinions|or|or just|or may
2 or should|or would|ordre|ordre de|otono|otro|otten*|ottensen|ou seulement|our side|ours is|ourse*
2 ourselves|ouver*|ouvrir|over <few>|over a|oye|package|panels|pas avant|pas besoin|passez|patro*
2 pay <coin>|pena|penal*|people have|people who|per|per head|per square|perfectly|permiso|persona
2 piano|piano de|plancher|plast*|plat|playa|please just|plus cher|pone|por <number>|por favor|por si
2 portu*|portugal|pose|pour <number>|pouvez m|preis*|preise|premium|present|price|price of|probably do
2 proch*|proximo|put a|pv|quand meme|quand on|que es|que viene|quelque|quoi|quoted|quotes|readi*
2 reading|really|refle*|rembo*|rent|repair|repar*|retire|reuni*|reunion|reve d|richtig|roof and|rose
2 roto|rough*|roughly|roughly ?|roughly how|roughly per|round|s and|s for|s my|s not|s one|s ours|saal
2 sabemos si|sage|sais que|sale mas|salen|sammeln|sauna|savoir si|saw you|say to|says you|schon seit
2 schonen|se ni|se ve|sell|selli*|selling|send your|seria para|serious|services|set a|set us|she has
2 she would|shot|should have|si algun|si je|si no|sie am|sie so|simpl*|since i|siqui*|siquiera|so
2 so <few>|so ?|so a|so it|so we|society|sois|solo|something in|sort|sort of|soy la|speak|spend|spiel*
2 spielen|spric*|spricht|sprin*|square metre|stay|still open|stove|street is|suppliers|suppose
2 survey on|suspended|suyo|t il|tableau|talki*|talking|tejado|tengo una|tente|that ?|that kind
2 that something|the bed|the free|the money|the patio|the quote|the rest|the sort|the warranty
2 the water|tiene un|tient|tiles|time next|tiny|to ?|to buy|to do|to get|to speak|tout|toute facon
2 traum*|trave*|tree|triste|true|turns <number>|u charge|uberh*|ubers*|un buffet|un mur|una de|und ist
2 und zwar|under a|une maison|uns fur|uns zu|unver*|unverbindlich|us could|vallee|vende*|venue|veran*
2 verano|verkaufen|vermi*|vermieter|vert|viel|vielen|viell*|vielleicht|viene y|view on|vingt
2 vingt <few>|visto|vive en|voisin|vosot*|vosotros|vouch*|voucher|voula*|vous ecris|vous etes|vuest*
2 was <few>|we live|we may|we rent|we see|wedding <number>|wedding is|week i|weekdays|weiss ich|welch*
2 wenn|wenn die|werde|were to|werks*|what are|what does|what it|what sort|whats the|when do|where to
2 which would|will do|wine|winter ?|wir nicht|wir sammeln|wishes|wollte|wondering what|wont|wooden
2 work for|worth|would a|would ask|ya lo|ya se|year or|years do|yet and|you guys|you just|you say
2 young*|your price|your time|zone|zwar
1 : en|: la|<asks where something stands>|<coin> <number>|<coin> de|<coin> por|<compares prices>
1 <cool 1>|<few> and|<few> it|<few> jahren|<few> metres|<few> panels|<few> years
1 <is a legal or official notice>|<month> <month>|<month> en|<month> hola|<month> il|<month> is
1 <month> mais|<month> next|<month> pero|<number> at|<number> d|<number> esta|<number> jahren
1 <number> le|<number> metre|<number> now|<number> o|<number> or|<number> pour|<number> s
1 <number> seiten|<number> sur|<weekday> or|<wishes price>|<wishes visit>|<within 21>|? am|? bitte
1 ? dann|? estoy|? kosten|? nous|? she|? si|? there|? we|^ <few> of|^ are|^ are you|^ bitte
1 ^ bonjour c|^ bonjour j|^ buenas|^ buenas el|^ c est|^ can|^ can we|^ could i|^ every|^ for|^ haben
1 ^ habt|^ habt ihr|^ have you|^ hello|^ hi do|^ hola|^ hola !|^ i have|^ in|^ is it|^ me|^ mein mann
1 ^ meine frau|^ merci|^ merci pour|^ mi hija|^ mon fils|^ muy|^ need|^ next|^ no rush|^ nos|^ on
1 ^ pour|^ she s|^ someone|^ tenemos|^ tengo una|^ thank|^ thank you|^ there s|^ thinking|^ unser sohn
1 ^ vielen|^ vielen dank|^ votre|^ wir heiraten|^ y|^ y a|a birthday|a cat|a different|a droite|a flat
1 a free|a full|a hedge|a hot|a long|a look|a m|a nice|a pas|a pipe|a project|a rough|a t|a tiny
1 a tout|a van|a very|a weekday|aber|aber das|able|abonn*|about horses|about to|absolutely|abuela
1 achete|acheter|adela*|affai*|afterwards|again and|agency|agent says|ago and|agran*|ai <number>|air
1 album|algo para|all in|allergique|alors|alors je|also is|alten|alter|alter*|altes|always
1 am <weekday>|am getting|am i|am putting|amigas|and half|and her|and in|and is|and left|and maybe
1 and next|and our|and were|and whether|and wondered|ander*|anderes|angeg*|anima*|anniv*|anniversaire
1 annon*|annonce|ano que|anos que|anoth*|another|ans|antes o|anybo*|anybody|anyth*|anything
1 anything for|anything like|apartment|appartement|applied|appreciate|are|are <few>|are <number>
1 are ready|are we|around|arreg*|as far|as i|as your|aside|ask you|at ?|at it|at this|auch auf|aun
1 aura|ausbau|autre|avance|avant <number>|avant la|back ?|banque|barre*|basta*|bastante|bath|bathr*
1 bathroom|be|be able|be looking|be on|beat|beau|because the|bechs*|bechstein|been told|bees|before he
1 before next|behan*|bei uns|belle mere|ben|berth|bescheid|besic*|besoin|bibli*|bien ?|big|bin
1 bin <number>|bin noch|bis dahin|bloqu*|bodas y|bonjour c|bonjour j|booked|boot|bothe*|bother
1 bought the|boxes|boy|brother in|brown|bruns*|buenas el|buffet|build|built|but i|but it|button|buying
1 buying a|by <few>|c est|cabane|caisse|call me|called|can have|cannot|cars|casa el|catalogo|cater*
1 catering|certa*|certificado de|ces jours|cet|cet age|chain|chann*|channel|charge for|chat ?|chate*
1 chateau|cheers|chere|cheva*|chez|chiff*|chimney|clerk|clientes|club|combien par|come|come round
1 comes to|comida de|commence a|company and|compare|completa|compr*|compramos una|compte|con lo
1 concert|concr*|concrete|confirmez|conna*|consultant|conti*|corri*|cost per|cost to|costa*|costaria
1 could look|coulo*|couloir|cousin|cover*|cry|ct|cubie*|cubierto|culture|cumple <number>|cumpleanos
1 cumplo|cumplo <number>|cup|current|d une|dad who|daft|dahin|dando|dank|dans <few>|dared|darf man
1 daughter has|days|days ?|de al|de le|dead|deal with|decide|decidido|dejarlo|del ano|del barrio
1 demain matin|demar*|demen*|den ohren|denn so|der nachbar|dernier|des photos|des pieces|dia a|dia me
1 dia y|dice que|dicen|dicen que|dicht*|die wohnung|difer*|diferencia|digo|dinero|dinos*|disch*
1 dit que|dj|do any|do for|do people|does|does a|does it|doing it|door ?|dormir|doute|dress|dripp*
1 dripping|droit|droite|druber|dryer|du salon|dueno|e mail|each other|earli*|earliest|eben|ecrire
1 ecris|ein paar|eine freundin|einem|einzug|el coche|el diseno|el no|el otro|el puente|electrique
1 elle a|else|employer|empor*|en madrid|en mer|enfin|enfin je|engag*|entera|entrada|entre|entregar
1 envie|es|es <number>|es bei|es en|es que|es un|esper*|esposo|est deja|est le|est quoi|est toujours
1 estan|estufa|et moi|et que|et un|ete|etes le|etoil*|etoiles|etwas|etwas fur|even something|event*
1 every <weekday>|excel|exten*|faceb*|facebook|fahrt|faites|fall|falta que|fanci*|fancies|far as
1 farmer|faut d|feed|fenetre|fera|ferra*|fest|feu|few|fiat|fichier|fifty|figur*|figure|finance
1 find out|finde|finden|first one|fixe|fixing|flat|folle*|following|foot|for <coin>|forget|frank*
1 froid|fuera|fur <number>|fur den|fur ein|fur mich|furth*|further|fuss|garantie|garde|gardez|gathe*
1 gathering|gebra*|geehrte frau|geld|gemeinde|genre|geseh*|gesehen|get|get back|getafe|getti*|getting
1 gibt|gift|go off|go with|going ?|gold|got|got <number>|government|grand*|grandfather|gratuit|graz
1 grown|grundach|grusse aus|guild*|guita*|gute|habt ihr|hacie*|haciendo|had the|halb|half a|hall s
1 hande|hangar|happe*|happen|happen to|happens|happi*|harian|has <few>|has a|has been|has never
1 has put|hatte|hatte ich|haut|have a|have an|have gone|have just|have no|have talked|he does|head ?
1 heari*|hearing|heate*|heaters|heati*|heating|hello|her ?|hermanos|herzl*|hesit*|hesitons|hi do|hijos
1 hiver <number>|hohen*|hola !|holds|hole|holid*|holiday|home show|hoping|horaires|hot tub|house
1 house in|hund|husband who|i could|i expect|i found|i get|i know|i might|i paid|i retire|i shall
1 i should|i wonder|ich auch|ich den|ich morgen|idea de|if it|igual|ihr das|il m|il ne|il suffit
1 imagine|impre*|impri*|in his|in law|in on|in wales|incli*|incluye|insis*|instagram|instruct
1 instrument|interesse|invit*|invited|iron|irs|is|is an|is booked|is for|is it|is on|is your|island
1 ist <weekday>|ist am|ist es|it <weekday>|it be|it do|it go|it works|its a|ive|j en|je cherche|je la
1 je le|je prends|je sais|jette|jetzt schon|journee|junta*|jure|just had|just want|kann ?|katal*
1 katalog|keepi*|keeping|kein|keller|kenne*|kennen|kennen sie|kids are|kindly send|kitchens|know
1 know before|know is|know your|knows|kolle*|kommen ?|konntet|kowal*|kowalczyk|kriegen|kurs|l a
1 l avance|la boda|la cuadra|la entrada|la fenetre|la fiesta|la foto|la idea|la journee|la licencia
1 la maison|la mano|la matricula|la mitad|la neige|la parcela|la puerta|la table|la tarde|la verdad
1 lagos|land|landl*|landlord|langu*|law|law has|lawn|le faire|le notaire|le voisin|leaf|learn|lena
1 les travaux|les vacances|leurs|lie|like ?|like me|like that|lined|lined up|list|liste|lit|little one
1 llama*|lo|lo mismo|lo paso|lohnt|long and|long is|longer|look round|looking at|lots|louer|luego
1 m <number>|m a|m en|ma soeur|mach|machen ?|made me|madrid|maestro|mais c|mais vous|manga|march*
1 mari est|maria*|marido|married in|marry|marry on|mas de|mater*|matricula|may be|me falta|me ha
1 me pide|mean|measured|mejor|melde|meme|mentioned|mer|merca*|merci pour|mi abuela|mi esposo|mi marido
1 micro|micro*|might be|might want|minim*|minimum|mir das|misma|mit den|moi je|molestia|momen*|moment
1 momento|mon pere|moody|mooring|more than|more to|mornings|mortg*|mortgage|mostly|mother is|move a
1 much for|muchas gracias|mum says|mur|muss|muy bien|my current|my employer|my flat|my landlord
1 my mate|my mum|my new|my sister|my sisters|my uncle|myself and|nachb*|nachbar|nachs*|nacht*|name and
1 named|nan s|naturlich|ne|ne m|ne sais|necesitamos|need the|nehmen sie|neighbour|next and|next year
1 ni|ni idea|niece|night*|ninet*|nineteen|ningu*|ninguna|no great|no sabemos|no tenemos|no va|nobody s
1 noch zu|not actually|not bother|not come|not got|not see|not this|notai*|notaire|nous avons
1 nous hesitons|nous ne|nous pensons|nous serons|now i|number|number <number>|numero|o de|o en|o la
1 ob wir|occupe|oder ?|of having|of next|of our|of tea|of us|of what|offen|offer|offert|old and
1 on facebook|on garde|on instagram|on l|on n|on s|on top|on vient|once the|one|one at|one can|one do
1 open|opening|or <weekday>|or anything|or not|or thereabouts|or whether|ordin*|ou <number>|ought
1 oui je|our <number>|our hall|our house|our place|out ?|out a|out i|out or|over|over from|over there
1 packa*|pagam*|pagamos|pago|papier|par jour|para la|para mi|parce|parce*|parcela|parec*|parent
1 parents|parish|parle d|particuliers|partner and|pas encore|pas le|pas si|patas|patch|pay for|pay the
1 payme*|pays|peint*|pelou*|pendant les|pension|penso*|pensons|per month|perce*|permis|pero se|person
1 personal|pesa|petit|peut|peut attendre|physi*|picture|pictures ?|pierre|pipe|pis|place|place on
1 planes|planned|plats|poder|pond|pop|por|por la|port|portuguese|possi*|pour|pour <month>|pour faire
1 pour mon|pour voir|pre|pregu*|pregunto|prends|prepared|presse|prete*|price and|primary|princ*
1 prochain|prochaine|progr*|projet|promis|propio|proposed|proxi*|pub|puede ir|puente de|puerta|pues
1 put <few>|putti*|putting|qm|quart|que bonito|que mi|que mon|que tal|que votre|que vous|quedado
1 quelq*|queria|quest*|qui a|qui est|quid|quieren|quite|quiza|rails|rate|rates|ready to|reason|rechn*
1 rechnen|recommend|regal*|regarde|regle*|relat*|release|renew*|renewal|rente|reparle|reply within
1 rescue|retirement|revie*|revient|richt*|rid|rid of|riding|rien|rien ne|right|right ?|ringi*|ringing
1 rolled|rough|run|s back|s booked|s from|s just|s mir|s occupe|s worth|s your|sabem*|sabemos
1 said <number>|sais pas|sait|sale|sale el|sale or|salga|salgo|salir|salud*|saludos|samme*|sans doute
1 saute*|saw the|saw your|say|say you|saying|says i|says no|schmi*|schon*|schri*|scooter|se casa
1 se nos|sechs*|second floor|see how|semi|semi in|senden sie|serian|serio|serons|seront|servi*
1 sessions|seul|she is|shed|sheep|shopp*|shopping|show|si elle|si es|si me|si on|si tout|si un|sie da
1 sie mal|sie oder|siemp*|siempre|silk|silly|simil*|similar|sin|since about|sind sie|sister|sister in
1 sister is|sisters|sitio|slate|slow|so <number>|so no|so not|so she|sold|some of|someone s
1 something i|son anniversaire|sort it|sorti*|sorting|souris|sowas|spani*|spend*|sq m|sqm|stade
1 standard|start at|started|stati*|station|steel|still do|stran*|strange|stubb*|stubborn|stude*
1 students|studio|study|stuff|style|su cuenta|succe*|sud|suffit de|suivre|sum|suppl*|suppo*|sur des
1 sur un|sure you|surto*|surtout|surtout pour|swapping|talked about|tant|tapis|tarde ?|tause*|tendria
1 tendria que|tenemos <number>|tengo|tent|termine|terms|th <few>|than i|that cost|that day|that has
1 that my|that she|the agent|the attached|the big|the chain|the chimney|the day|the earliest|the end
1 the farmer|the internet|the kids|the landlord|the ones|the pub|the shed|the thing|the usual
1 the village|the work|theat*|theatre|them ?|them on|then i|theor*|there something|there*|thereabouts
1 theres|they do|thing|think ?|think a|think*|thinking|though i|thought i|thx|tied|tiene el
1 till <month>|tired|to everything|to explain|to leave|to make|to measure|to move|to open|to ring
1 to try|today ?|together a|too|torto*|tortoise|tour|touss*|toussaint|tout petit|trait*|travaux|trip
1 trust*|tub|uberall|uberhaupt ?|ubern*|un <number>|un dossier|un grupo|un par|un petit|un piano
1 un saludo|un truc|uncle|und muss|und was|une cabane|une offre|une semaine|uno|unos <few>|uns das
1 unser sohn|unsere tochter|unter|until <month>|until i|up is|update|ur|urgen*|us back|us to|used you
1 usted*|ustedes|usual|usual*|usually|vale|value|vanity|vans|varios|vater|ve|vecin*|vecinos|veget*
1 vemos|ven|verdad|verem*|veremos|vergl*|vergleiche|verka*|vermu*|vermutlich|verra|vertrag ?|very|vet
1 veule*|veulent|vi|victo*|victorian|vielen dank|viendo|viene|vient de|villa*|village|visita|vitra*
1 vitrage|voisin a|von einem|von ihnen|vont|vorau*|voraussichtlich|vorst*|vous auriez|vous avez
1 vous dire|vous ou|voy a|vu la|waiting list|war ein|war s|ware das|warm|warra*|warranty|was
1 was <number>|washing machine|watch*|we ever|we got|we moved|we should|we will|weath*|weather|web
1 weg ?|weight|weiss nicht|weit|well|wenn es|werden <number>|what|what a|what do|when my|when they
1 wheth*|whether|which one|whitby|who s|wie eine|wife and|will go|will leave|willow|wir mal|wir sie
1 wird das|with an|wohnen|woking|wollen|wollt*|wonde*|wondered|wondered what|wonderful|wondering|worry
1 worth it|would ever|would go|would it|would not|would one|would pay|writi*|writing|wurden sie|y aura
1 y en|y lo|y una|ya tengo|ya veremos|year i|years|yet he|you able|you by|you even|you give|you had
1 you handle|you recommend|you this|you work|youngest|your rates|your way|zahl|zahle|zeit|zusti*
1 zwischen <number>
-1 ! !|! ich|! our|! your|: <weekday>|: a|: el|: it|: su|: the|: wir|<asks for a fee that nobody owes>
-1 <asks for something that is no job of yours>|<asks for support of a good cause or a study>|<coin>
-1 <coin> ht|<coin> par|<few> at|<few> bis|<few> choses|<few> doors|<few> enfants|<few> firms|<few> for
-1 <few> leute|<few> no|<few> people|<few> prices|<few> questions|<few> semanas|<few> steps|<few> this
-1 <few> weeks|<few> year|<has the wording of a known fraud>|<has the wording of an offer in bulk>
-1 <has the wording of bulk mail>|<has the wording of phishing>|<has the words of an application>
-1 <is about an invoice or a payment>|<is other>|<is support>|<is unsure whether you do this>
-1 <month> after|<month> an|<month> at|<month> before|<month> but|<month> donc|<month> from|<month> if
-1 <month> it|<month> muss|<month> need|<month> our|<month> son|<month> statement|<month> vous
-1 <month> when|<month> you|<names prices of its own>|<number> <few>|<number> before|<number> bin
-1 <number> degrees|<number> etoiles|<number> has|<number> hi|<number> if|<number> kg|<number> la
-1 <number> million|<number> millones|<number> minutes|<number> mois|<number> my|<number> on
-1 <number> one|<number> para|<number> pero|<number> por|<number> qm|<number> real|<number> since
-1 <number> st|<number> stock|<number> tomorrow|<number> w|<number> what|<number> wir|<number> words
-1 <number> years|<other 0.5>|<promises more customers>|<spam 2>|<speaks of what you did>
-1 <tells how to stop further mailings>|<trade 0>|<wants 2>|<weekday> <weekday>|<weekday> ?
-1 <weekday> apres|<weekday> are|<weekday> avant|<weekday> could|<weekday> de|<weekday> evening
-1 <weekday> if|<weekday> midi|<weekday> morning|<weekday> next|<weekday> night|<weekday> suit
-1 <weekday> when|<words 100>|<words 12>|<words 6>|? el|? herzlich|? it|? j|? je|? son|? what|^ allo
-1 ^ apres|^ auf|^ baby|^ bonjour docteur|^ bonjour mon|^ bonsoir je|^ buenas noches|^ buenas tardes
-1 ^ buenos|^ buenos dias|^ cher|^ chere|^ congratulations|^ congratulations !|^ could|^ could you
-1 ^ dear mr|^ dear sir|^ desde|^ estimada|^ evening|^ fao|^ first|^ g|^ g day|^ good day
-1 ^ good morning|^ had|^ hallo herr|^ hallo ich|^ hallo liebes|^ have|^ hello dear|^ hello we
-1 ^ hi there|^ i got|^ ich habe|^ ihr habt|^ im <month>|^ invoice|^ invoice <number>|^ je ne|^ madame
-1 ^ madame monsieur|^ maman|^ mi hijo|^ monsieur|^ morning|^ nos casamos|^ nous avons|^ nuestra|^ ok
-1 ^ ok so|^ one|^ one of|^ our|^ pas|^ planning|^ please|^ quick|^ re|^ re :|^ school|^ sehr
-1 ^ sehr geehrte|^ sehr geehrter|^ she said|^ the boiler|^ there|^ third|^ unsere|^ vor|^ vor <few>
-1 ^ we|^ we can|^ we have|^ wir|^ wir mochten|^ you did|^ you have|^ your mailbox|a|a <few>|a <number>
-1 a ce|a christening|a class|a coffee|a corrected|a couple|a dit|a este|a fait|a figure|a fin
-1 a finales|a firm|a first|a fortnight|a great|a guest|a ladder|a le|a lieu|a medir|a mi|a mis
-1 a moment|a page|a pair|a parle|a partner|a peu|a piece|a primera|a pris|a problem|a que|a quiet
-1 a refaire|a short|a smaller|a time|a trailer|a un|a una|a vous|a whole|ab <weekday>|abend wir
-1 aber auf|aber nicht|abogado|about <number>|about an|about it|absol*|achet*|acompte|acto|actual|add
-1 adjoi*|adjoining|administracion|adopt*|adresser|advance|advice|advise|affiche|afficher|after <few>
-1 afternoon and|again i|again this|agent wants|agents|agree*|agreed to|agreement|agua por|ahead
-1 ai <few>|ai deja|ai pas|ai passe|ai toujours|aide|aime|ait|alan|alarm|all|all evening|all right
-1 all tomorrow|all week|allo|also a|alt|am an|am free|am mr|am on|am sure|ambas*|among|an|an hour
-1 analy*|ancien|ancienne|and <number>|and a|and do|and does|and doing|and had|and how|and if|and it
-1 and needs|and not|and now|and pay|and tell|and that|and when|and where|and with|anfang <month>
-1 anfra*|anfragen|angeb*|angebote|anne s|annexe|annual|anodes|ans a|answer|antes de|antif*
-1 antworten sie|any|anything ?|anyway|anywh*|anywhere|apell*|apellido|appar*|apparently|appart|appel*
-1 appli*|appointed|approved|apres|apres <few>|apres midi|aprobado|architect|are <weekday>|are a
-1 are booked|are ever|are factory|are going|are you|around the|arrived|artic*|article|article on|as he
-1 as it|as to|asesor|asked|assur*|assurance|at|at the|at yours|attaquer|attendre|au|au <number>
-1 au dessus|au matin|au nom|au sujet|auf dem|auf einer|auf ihre|auf seite|aufgefallen|aufgefallen dass
-1 augen|aunque|aus den|autop*|avant <weekday>|avant les|avec le|avez|avis|avoid|away and
-1 ayuntamiento de|back and|back bedroom|back from|back i|back in|back please|back with|bag|baignoire
-1 balan*|balance|bands*|bank details|bare|barrio|bas|base|bathroom has|be finished|be glad|be good
-1 be grateful|be held|be here|be in|be more|be obliged|be open|be somewhere|beantragt|becau*|because
-1 bed|bed flat|bedro*|been nominated|been there|before <month>|before it|before they|beginning|begins
-1 begle*|behalf|behalf of|beiden|bell|belle|below the|benot*|berat*|berge*|best price|besteht
-1 bestellung|besti*|bien|bien etre|bien que|bien sur|bieten|bieten sie|bike|bill me|bills|binnen
-1 biscuits|bit|bitcoin|bitte|bless|board|bodega|boiler you|bon|bon de|bonito|bonjour camille
-1 bonjour docteur|bonjour mon|bonjour on|bonsoir je|bonsoir on|bouqu*|boute*|box room|boxes of|brass
-1 brauchte|brauchts|brief*|brigh*|bring her|bring them|bring you|broth*|brother|broug*|brought
-1 buenas noches|bueno|buenos dias|build*|bungalow in|burgos|busco|business has|businesses|busy|but a
-1 but only|buttonholes|buyer s|by about|by bank|by card|by my|by name|by on|by post|by tomorrow
-1 c <number>|ca vaut|cable|caduca|cajas|calle|calls|came down|came off|came on|came through|came with
-1 camil*|camille|can pay|can put|carre*|carry|cartons|casa de|casa en|casad*|casados|casam*|casamos|ce
-1 ce qui|celui|cerrada|ces|cette|cette annee|cette fois|cette semaine|chambres|chang*|changes|changing
-1 chari*|charity|charm*|chaude|chauffe|cheap|chene|cherche un|chez vous|chico|choisir|choose
-1 christening|christening on|churc*|church|ci joint|cincu*|cincuenta|claro|cleaned|clinique|clocks
-1 coche|coco|coctel|col|collegues|come ?|come with|comercial|comida|coming up|commande|comme ca
-1 commencer|commu*|commune|como trabajais|compo*|compton|con las|conde*|conduit|confirm|confirm your
-1 confirmer|congratulations|congratulations !|connais|conocer|conseille|conservation officer
-1 conservatory|consi*|conte*|contrato|control|copy of|cordi*|cork|corner|corni*|cornish|correct
-1 corrected|cos|cosas|couche|could i|could we|coule|couns*|count|couple|courant|courier|cours|cours*
-1 courses|cousi*|cover|creat*|credit|cross|crown|cualquier dia|cuando|cuant*|cuenta|cumplen|curso
-1 custo*|cylin*|d avoir|d en|d environ|d un|da sind|damage|dame|damit|dan|daniel|dans|dans les|dans ma
-1 dark|das finanzamt|das ist|das uberhaupt|dass ich|date yet|dated|datum|day before|day i|day next
-1 day sir|day this|de|de <number>|de acuerdo|de casados|de chez|de choisir|de cote|de empresas|de esta
-1 de fin|de m|de ma|de me|de mi|de midi|de quoi|de unos|deadline is|deal|dear all|dear i|dear mr
-1 dear sir|debut|debut <month>|decir*|decis*|decision|declare|decro*|deeds|degrees|dejan|dejarla
-1 dejeu*|dejeuner|del <number>|del edificio|delic*|dem|dem <number>|dentro|departamento
-1 departamento de|depose|deposit and|deposito|depot|dept|depuis <month>|der garage|deran*|derek|derri*
-1 derriere|derriere la|des <weekday>|desce*|desde las|detec*|deutsch|devant chez|devant la|dialy*
-1 dias habiles|dicho|did|did our|die fassade|die ganze|die hand|die kleine|died|diese|diese woche
-1 diffe*|different|diga|digital|dijer*|dijeron|dijeron que|dining room|dios|discreet|discu*|dise
-1 disse*|dissertation|divorce|dizai*|dizaine|dizaine de|do ?|do a|do follow|do not|do on|do something
-1 do your|docte*|docteur|document|doing|doing a|donde|donne|dont <few>|dorot*|dorothy|dossi*|douche
-1 down with|dpe|dragg*|dragging|drawer|dropping|dryers|dubai|duele|e <number>|early|eau chaude|echan*
-1 echel*|echelle|eclai*|eclairer|ecrit|edge|edinb*|edinburgh|ein kleines|einen|einig|einla*|eintrag
-1 el <number>|el chico|el colegio|el contrato|el escaparate|el local|el medico|el mismo|el papel
-1 eleven years|elle etait|elle n|elle sera|eltern|email ?|emil|empez*|empfa*|empty|en <month>|en algun
-1 en face|en ligne|en parle|en place|en plus|en su|en visio|en vuestra|encanta|enclo*|enclosed|encore
-1 encore la|encore mais|energie|energy|engineers|enlev*|entonces no|entra*|entre el|entree|envia*
-1 enviamos|envir*|equip*|era|erfah*|erfahrung|errei*|erst im|erst mal|es auch|escalera|escap*
-1 escaparate|escribe|esperando|espere|espere que|est|est <weekday>|est bien|est parfait|est pas
-1 est passe|est possible|estamos de|estud*|estuvo|et <weekday>|et du|et j|et la|et ne|et on|et pas
-1 et s|et voudrions|et vous|etage|etait|etiqu*|etudiante|etudiante en|etwa|europ*|event|every|every*
-1 everything on|ex husband|exam|exam is|examen|exams|exchange|exklu*|expec*|expected|expla*|explain
-1 explique|extra|eyes|facade|facil*|facto*|factory|factory of|factura <number>|faire|fais|fait
-1 falta alguien|familia|famille|fancy|fao|farm|fassa*|fassade|faut une|fee|fee and|feet|felt|femme
-1 femme dort|figura en|fill|fille|fils|final year|finales|finanzamt hat|finca|finger|fini|finis*
-1 finish|finished|finished my|firm|firma|firme|first fortnight|first page|fitted|fixed|flat fee
-1 flexible|flight|floor of|flush*|fob|fois par|folded|folge*|folk|follo*|follow|follow link|followers
-1 following our|fondo|for <few>|for <number>|for a|for it|for my|forde*|forecast|formule|forward to
-1 fotos|fox|fragen|franc*|frances|frau dr|free from|freeholder|french|friends|frigo|frio|frist|frist*
-1 from <few>|from a|from home|from our|full name|fund|funer*|funeral|fur|fur sie|furs|g day|galway
-1 ganz ohne|gar nicht|garage du|garan*|garden|gareth|gas|gebe|geburtsurkunde|geehr*|geehrte|geehrter
-1 gefal*|gehe in|gehweg|geles*|gelesen|gemel*|genau|genre de|genui*|gepru*|gern einen|gern jemanden
-1 gesprach|gestell|get a|get it|get my|gibt es|give the|given|given up|glad|glad to|gleic*|go ?
-1 god bless|goes back|goes in|going to|gone into|good|good as|good day|good evening|good morning
-1 governors|grad|grand to|grandmother|grate*|grateful|grateful for|gratu*|grave|gravi*|great|gross*
-1 group of|grow|growth|growth manager|grundschule|guess|guests|h et|ha|hab|habe ich|habil*|habiles
-1 hablo|hacem*|hacemos|hacer*|haces|haga|half past|half the|hallo herr|hallo ich|hallo liebes|hand i
-1 handbook|handed|handl*|hangt|happens now|hardly|harro*|has|has come|has done|has given|has just
-1 has moved|has not|has retired|has signed|hasta el|hat gestern|hat mich|hat mir|hate|hates|hatten wir
-1 have|have ?|have now|have seen|have set|have taken|have the|hay una|he can|he has|he is|he just|he s
-1 hear what|heat|heira*|heiraten|held|helen|hello dear|hello we|helpd*|helpdesk|her in|her on
-1 her round|here till|here we|herit*|hermo*|herzlich|heure*|hi we|himse*|himself|hin|hinge|hinten|his
-1 his teeth|hocha*|hochachtungsvoll|hochs*|hof|home and|hora|hora que|hora y|horita|hour ago|hour at
-1 house and|house is|how|how it|hr|ht|hull|husband and|hygie*|i ca|i do|i drop|i finish|i got|i guess
-1 i have|i hear|i hope|i just|i keep|i like|i live|i make|i need|i only|i own|i rang|i represent
-1 i sent|i still|i suppose|i talk|i wanted|i will|i wish|i wo|ich|ich die|ich es|ich euch|ich gehe
-1 ich mich|ich mir|ich mochte|ich schreibe|id|ident*|ido|if so|ihnen ?|ihnen in|ihnen zu|ihr|ihr da
-1 ihre|ihre arbeit|ihren|il aura|il faut|il manque|il nous|il y|ils|im janner|im sommer|immer noch
-1 in <few>|in <month>|in ?|in advance|in again|in an|in at|in by|in den|in early|in place|in principle
-1 in return|in so|in spring|in town|in until|in with|in writing|inaug*|incluidos|incom*|incoming
-1 indep*|ines|ins|ins haus|inspected|inste*|instead|instead of|insurers|interest|interpreter|inven*
-1 iphone|is <coin>|is better|is doing|is from|is moving|is no|is ok|is the|ist erst|it|it across
-1 it comes|it done|it down|it for|it i|it might|it must|it please|it there|it through|it until|it with
-1 j aime|j espere|jahresbeitrag|janner|je|je n|je ne|je pense|je regle|je veux|jefe|jess|jo|joinery
-1 jours pour|just like|just tell|juste pour|justificante|kann man|kanzlei|keep|keine|keins|keybo*
-1 keyboard|keys|keys i|kids and|kind|kind regards|kindern|kindly let|kindly reply|kit|kitchen
-1 klasse und|know by|know if|koffe*|komme|kommt ?|kompl*|konnten wir|kurze frage|kw|l acompte
-1 l ensemble|la baignoire|la cena|la commune|la compania|la cuisine|la date|la facade|la fin|la hora
-1 la il|la junta|la lettre|la machine|la petite|la presente|la primavera|la prochaine|la rue|la salle
-1 la transferencia|la ultima|la vitrine|laisser|lapsed|las nominas|lassen|lawyer|le <weekday>|le cafe
-1 le code|le contrat|le devis|le jour|le mando|le monde|le nom|le premier|le week|leavi*|leaving
-1 left and|leg|leider|leith|length|les matins|les meubles|les yeux|lesson|let it|let s|let you
-1 letter from|leuten|licence|liebe jule|liegt vor|lien|lieux|lifted|lights|like my|like them
-1 like yours|likely|lily|limpi*|linda|linea|link and|lire|list ?|listed|livro*|livrons|llego|lo de
-1 lo del|lo puede|lo puedo|lo que|lo tengo|local de|lock|login it|long as|longues|look before|looki*
-1 looking|looking to|loose|lorry|los anos|lose|loud|lounge|love|lui|lyon|m|m de|m et|ma fille|ma sœur
-1 machi*|machine|madam|madame monsieur|mailb*|mailbox|mailbox storage|mains|mais elle|mais j|maison
-1 maison de|make|makes|mal einen|man bei|managing|manana ?|mande*|manger|mann|maque*|maquette|maqui*
-1 margaret|marked|marqu*|mas o|massa*|mate|matin la|matin le|matin*|matins|matri*|me by|me demande
-1 me dice|me dijeron|me faudrait|me have|me la|me parece|me suis|me what|me when|me your|measure
-1 medio de|medir|mehr|meill*|meine schwester|meines|meinte|menos|menos el|menschen|merci|merci d|mes ?
-1 mesa|messa*|mesur*|met|metros de|meubl*|meubles|mich gern|midi et|miedo|miedo*|miel|milli*|million
-1 millo*|millones|millones de|minib*|minibus|minutes ?|minutes and|minutes on|mio|mir aufgefallen
-1 mir ist|mis padres|missed|missing|mit|mobile|mocht*|mochten|mochten wir|moder*|moglichst|moles*|mon
-1 mon <number>|mon fils|mon memoire|mon velo|monat*|monatlich|monit*|monte|month ?|month and|month i
-1 morning ?|morning it|mornings and|moss|most of|motivo|motor*|move|moved in|moved to|moyen*|moyenne
-1 ms|mum is|mutter|muy|my brother|my dad|my daughter|my ex|my husband|my level|my number|my phone
-1 my private|n est|nada de|nan|national|ne me|ne pas|ne sait|near|nebenan|need a|need an|need and
-1 need somebody|need someone|need your|negat*|negocio|nehmen|neighbours|nervo*|nervous|next ?|ni la
-1 niamh|nicht|niema*|nights|no <number>|no chain|no hay|no hot|no la|no obligation|no problem|noches
-1 nom de|nombre :|nominas|nominated|non|normal|normally|north|nos casamos|nos gustaria|not cross|not i
-1 not in|not make|nota|note that|notice of|notice your|noticed a|noticed you|nous dire|nous livrons
-1 nous nous|nous on|nous souhaitons|nouve*|nouveau|now <few>|now we|number s|nur bis|nur eine|o el
-1 o menos|o si|ob sie|obligation|obliged|obten*|occup*|oder nur|of course|of google|of months|of my
-1 of them|off and|off in|off tomorrow|office and|offre|oficial|oficios|often|ok so|ok we|old
-1 on <month>|on account|on behalf|on every|on her|on le|on les|on request|on sat|on site|once on
-1 one bed|one in|one off|one old|one or|one thing|one wheelchair|one who|ones in|online|only <coin>
-1 only ?|only pay|ont|onto|open the|open to|opened|opera*|optio*|options|or <few>|or <number>|or do
-1 or early|or return|or the|or tomorrow|orden|order <number>|others|otra vez|ou <few>|ou <month>|ou c
-1 ou je|oui|our boiler|our client|our site|our solicitor|ours|out|outsi*|outside|outside <number>
-1 over ?|over at|over by|over the|overs*|own a|own tools|owner of|paar|packages|packed|padres
-1 padres cumplen|page and|paiem*|paiement|paket|panel|panic|panic*|par mois|par semaine|par un|para el
-1 para las|para tu|parag*|pare|parle|partir du|partners|parto*|partout|party|party wall|parve*|pas
-1 pas dans|pas je|pas la|pas un|pasada|pasarme|passer a|passes|passiert|passive|paste*|pay and|pay it
-1 pay now|pcc|pdf|pedido|peine|pelo|pendant|pensaba|people to|pequeno|per post|permi*|permission
-1 pero mi|perro|personne ne|persons|perth|petite salle|peu pres|peut venir|peut vous|pfarr*|pflan*
-1 pflanzen|pharm*|phone number|phone this|photo*|pic|pine|pisos|placa|place by|place pour|plais*
-1 plaisir|planning|planning to|plant*|plaqu*|plate|pleas*|please can|please confirm|please find
-1 please it|please let|please say|please see|pleased|pleased to|plenty|plenty of|plumb*|plus <few>
-1 plutot un|points|polis*|polished|posible|possible|postc*|postm*|pour <weekday>|pour les|pour ma
-1 pour que|pour son|pour un|pouri*|pouring|pourrait|powder|power and|prati*|prefer|prefere|preference
-1 premises|prepa*|presu*|presupuesto|prevue|primera hora|principle|pris en|prisa|privado|privat
-1 probate|probe*|professionnelle|profile|project|prome*|property|proposals|proveedor|provision|pta
-1 published|pump|punkt*|put by|put in|put my|put together|putting it|qu elle|qu on|qu une|quality
-1 quand elle|quant*|quantity|que ca|que cela|que con|que no|que tengo|que tiene|que usted|que vinieron
-1 quedo|quelques|queremos cambiar|qui|qui s|qui vient|quick|quier*|quote for|racon*|radio*|rail|range
-1 re|re :|reach|read|reade*|readers|real|realised|rear|recar*|receive|receive your|received|recent
-1 recevoir|rechnen ?|recht*|reckon|recor*|record|recto*|rectory|redac*|reedu*|reeducation|refer*
-1 references|refus*|refused|regar*|registrar|regler|regular|reha|reloc*|relocating|remain|remain in
-1 remin*|reminder|remise|remit*|remittance|remod*|removal|rencontrer|rendu|rentr*|rep|replacement
-1 reply|reply stop|reply yes|repondez|report|represent|represent a|represente|residents|respe*|respo*
-1 responda|reste*|result|reten*|return the|rever*|review|rien de|right after|river|robe|rolled in
-1 rolls|romanian|rubble|ruckr*|ruckruf|rue de|rugby|run out|s|s a|s all|s an|s at|s coming|s free
-1 s got|s great|s next|s no|s office|s out|s under|s yamaha|safety|said|sale una|salio|salle|salle de
-1 same as|sample|sandr*|sandrine|sands*|sandstone|sapph*|sapphire|save|savoir s|say it|say they
-1 says <few>|says a|says it|schauen|schicken sie|schle*|schon wieder|schreibe|schreiben|schwester|se
-1 se fue|se puede|se que|se si|seat|secon*|secur*|secure|see a|see our|seen a|segme*|segui*
-1 sehr geehrte|sehr geehrter|sein|sein dass|seit <few>|seite <number>|sejour|semai*|semble|send the
-1 seo|ser|sera|serait bien|serait il|seriamos <number>|series|service is|sesion|set|setzen|seule*
-1 seulement|seven*|several of|shall|shared drive|she s|she said|she will|she wo|shipp*|shipper|shop
-1 short video|should|showe*|showers|showr*|showroom|shut|si besoin|si hace|si la|sich|sich das|sie das
-1 sie den|sie die|sie fur|sie im|signed for|signed up|simple|sincerely|sind|sind <number>|sink|sir we
-1 sister s|sit|sit down|site and|site et|sixte*|sixteen|sixty|slip|so far|so long|so on|so that|sobre
-1 social|soit fait|solar|solicitor s|solicitors|soll im|some time|someb*|somebody|somebody in|someo*
-1 someone|someone come|someone in|someone who|somet*|something|something ?|something for|something you
-1 sommer|sommer bei|sommes <few>|somos una|son <number>|sonne|sons|sorry|sorry to|sorted|sorts
-1 souhaitons|soweit|spain|spare|spate*|spatestens|speak*|split|spoke to|spons*|sponsor|sport*|square
-1 st anne|stadt|stadt*|staff|stair*|stamp*|stamped|stand|stand*|standing|stands|start ?|start*
-1 statement|stayi*|staying|stehen|steht in|steps|still the|stock ohne|stock*|stone cold|storage is
-1 store|stress|stripped|stunden ?|su paquete|suchen noch|suffi*|suggested|suit|suit for|suite
-1 suits you|sun|supplier|surveyors|sus datos|suspension|swimm*|swimming|sœur|sœurs|take down|talked
-1 tant que|taxi|tea|tea and|teacher|team ?|team ich|team we|technique|tel|telep*|telephone je|tells
-1 tells me|tempe*|temps|tendr*|tenemos un|tener*|tenerlo|tengo <number>|terce*|terrain|test is|tested
-1 tests|th <month>|th as|th if|th it|th or|th we|that it|that one|that this|that was|that your
-1 the <coin>|the <few>|the account|the afternoon|the back|the boundary|the builder|the building
-1 the buyer|the clocks|the coast|the company|the crown|the deeds|the difference|the display|the door
-1 the draft|the drain|the drawings|the driver|the extension|the field|the file|the firm|the fox
-1 the freeholder|the gable|the ground|the hospital|the insurer|the kitchen|the lane|the main
-1 the manager|the market|the may|the neighbour|the north|the only|the paper|the paperwork|the pcc
-1 the phone|the photographer|the radiator|the report|the right|the roof|the room|the same|the school
-1 the second|the secure|the shared|the shop|the showroom|the solicitor|the surgery|the text|the third
-1 the weather|the wheel|the works|theirs|them by|them with|then|there !|there anything|there in
-1 there is|there will|they did|they said|they were|thing or|think|think the|thinking of|this ?
-1 this afternoon|this letter|this year|tho|thought that|thril*|thrilled|through that|tiene|tille*
-1 time after|time since|tirer|to a|to avoid|to bring|to find|to fit|to give|to go|to hand|to hear
-1 to her|to know|to me|to miss|to place|to put|to reach|to remain|to run|to sit|to stay|to take
-1 to them|to view|to work|to you|tobias|todas las|today and|today or|todos los|toget*|together|toit
-1 tomorrow and|tomorrow can|tomorrow morning|too long|took the|tourne|tournent|tout le|toute
-1 trabajo en|trail*|trailer|train|transfer ?|translated|treat|treated|trente|trophy|trouve|truly|tur
-1 turni*|turning|turno*|turnover|turns out|tus|twenty minutes|tyres|uber <number>|uberweisen|um die
-1 um eine|un <weekday>|un an|un asesor|un de|un entretien|un grand|un groupe|un peu|un premier|un seul
-1 un vieux|una|una horita|uncle s|und hat|und jetzt|und mochte|under*|une demi|une dizaine|une heure
-1 une maquette|une vingtaine|ungef*|ungefahr|ungefahr ?|uno de|until it|until the|up <weekday>|up a
-1 up and|up by|up from|up i|up on|upsta*|upstairs|us|us <few>|us and|us have|us over|us we|useful
-1 valid*|valua*|valuation|vamos|vecino|verdi*|verle*|verme*|veror*|verordnung|versichert|version
-1 verwe*|vestido|veuil*|veuillez|veut|via|video|viele grusse|vient|vingt minutes|vingt*|vingtaine
-1 vinieron|visib*|visio|visit|visitor|vitor*|vitoria|voila|von <number>|von der|von meinem|vormittags
-1 vorstellen|votre|voudrait louer|voulez vous|vous <weekday>|vous arrange|vous ecrire|vous l|vous on
-1 vous une|vous vingt|vuelve|wait until|waited|waiti*|waiting|wall at|wall for|wall is|wann darf
-1 wann ist|want her|want somebody|want the|wanted to|wants the|wants to|waren|was passiert|was the
-1 was told|was very|wash|water|way|we|we act|we are|we bought|we could|we do|we go|we like|we make
-1 we saw|websi*|website|weddi*|weddings|week to|week when|weeks to|weg|welcher|well ?|went|were in
-1 what the|what we|what would|what you|whatever you|when the|whether it|whether the|whether you
-1 which of|which we|while|while i|while we|who has|why|why shall|wie viele|wien|wife has|wife s
-1 wife says|will|will collect|will drop|will have|will need|willi*|willing|willing to|windo*|windows
-1 wing|winters|wir auch|wir brauchen|wir haben|wir heiraten|wir im|wir mit|wir noch|wird|with a
-1 with her|with one|within|within <number>|wo not|wollen wir|work on|world|would <weekday>|would both
-1 would hate|would have|would just|would make|would sooner|would the|would want|wrist|write about
-1 write to|wurde|wurde ich|y a|y all|y cuanto|y el|y los|y queria|y se|y si|y vamos|y ya|ya
-1 yamaha baby|year|year <number>|year and|year at|year of|year old|year s|year you|years experience
-1 yes for|yes please|yeux|yew|you are|you before|you charge|you for|you in|you keep|you make|you my
-1 you or|you see|you send|you the|you usually|you very|you will|your account|your bank|your colleague
-1 your firm|your full|your kind|your mailbox|your page|your team|your trophy|yusuf|zahlt|zieht|zimme*
-1 zu <number>|zusch*|zweiter
-2 ! can|! do|! i|! on|! we|: bit|: ich|: les|: our|: your|;|<carries a link>|<coin> en|<coin> per
-2 <comes from a supplier or partner>|<few> <number>|<few> adults|<few> autres|<few> de|<few> flats
-2 <few> fois|<few> habitaciones|<few> have|<few> in|<few> jahre|<few> meter|<few> mins|<few> minute
-2 <few> minuten|<few> minutes|<few> of|<few> on|<few> ou|<few> pas|<few> pisos|<few> rues|<few> tage
-2 <few> to|<few> wochen|<has a small matter with what was done>
-2 <has the words of a supplier or partner>|<is a complaint or a guarantee case>
-2 <is about something beside your work>|<is about working together>|<is hot>|<month> <weekday>
-2 <month> avant|<month> das|<month> el|<month> for|<month> have|<month> i|<month> je|<month> l
-2 <month> la|<month> le|<month> nos|<month> pour|<month> quand|<month> she|<month> to
-2 <names something that went wrong>|<need>|<number> alors|<number> an|<number> anos|<number> au
-2 <number> avis|<number> chaises|<number> cm|<number> days|<number> dec|<number> dias|<number> e
-2 <number> elm|<number> feet|<number> for|<number> ft|<number> hab|<number> he|<number> horas
-2 <number> hour|<number> hrs|<number> ich|<number> im|<number> ish|<number> j|<number> klasse
-2 <number> l|<number> litres|<number> lo|<number> mas|<number> may|<number> merci|<number> of
-2 <number> og|<number> order|<number> pcs|<number> per|<number> personen|<number> places
-2 <number> please|<number> plus|<number> quadratmeter|<number> r|<number> sqm|<number> star
-2 <number> there|<number> till|<number> wide|<number> you|<offers services of its own>|<other 1>
-2 <other 2>|<other 3>|<says what they do or study>|<spam 0.5>|<spam 1>|<spam 3>
-2 <speaks of your business as a market>|<speaks of your customers>|<support 0.5>|<support 1>
-2 <weekday> afternoon|<weekday> an|<weekday> au|<weekday> but|<weekday> can|<weekday> den|<weekday> en
-2 <weekday> for|<weekday> fruh|<weekday> he|<weekday> in|<weekday> no|<weekday> one|<weekday> pasado
-2 <weekday> week|<weekday> would|<wishes repair>|<within 14>|<within 7>|<words 60>|? about|? best
-2 ? bien|? cheers|? et|? il|? one|? regards|? thanks|? the|? warmly|? yours|^ about|^ am|^ betreff
-2 ^ betreff :|^ boiler|^ bonjour je|^ bonjour monsieur|^ buenas soy|^ compramos|^ contact|^ dear
-2 ^ depuis votre|^ don|^ en|^ en la|^ final|^ final notice|^ following|^ fur die|^ gruss|^ guten abend
-2 ^ hey|^ hiya|^ i keep|^ i live|^ i look|^ i teach|^ ich schreibe|^ ihre|^ is there|^ j ai|^ je
-2 ^ je vous|^ landlord|^ llevo|^ llevo <few>|^ ma|^ mi padre|^ my|^ namaste|^ name|^ name :|^ on n
-2 ^ our roof|^ ours|^ papa|^ ref|^ right|^ since|^ somos|^ suite|^ suite a|^ taking|^ taking on
-2 ^ the ash|^ thinking of|^ this|^ this is|^ votre colis|^ we own|^ you|^ your|a alguien|a annecy
-2 a bag|a box|a boy|a bungalow|a business|a check|a copy|a crack|a credit|a deposit|a domicile|a donne
-2 a ete|a family|a florist|a gauche|a good|a grenoble|a group|a head|a las|a lot|a nombre|a partir
-2 a peur|a photo|a poder|a power|a private|a proper|a proposal|a quelqu|a quien|a rennes|a saint
-2 a second|a set|a shared|a sheet|a torch|a toute|a ver|a vos|a week|a white|a year|aber ich|aberd*
-2 aberdeen|abgeh*|about <month>|about forty|about how|about ninety|abrec*|acabamos|acabamos de|acade*
-2 accep*|accepte|acces|access|accompagnee|acepta|acomp*|across my|across the|act|act for|acta|acuer*
-2 acuerdo|add <number>|admit*|advan*|advis*|advise your|advised|affic*|after easter|after*|afternoon
-2 again ?|again in|agence|agenda|agent|ahi|ai|ai coupe|ai ete|ai fait|ai trouve|aid|aimerais qu|ajout*
-2 ajouter|al <number>|alber*|alcan*|aleman|algo por|alguien que|alguna|alive|all the|allot*|allow
-2 alqui*|alquiler|already and|alte|alto|am <number>|am a|am besten|am giving|am liebsten|am number
-2 am retired|am telefon|am the|am thinking|am trying|am with|amt|an ?|an actual|an appointment|an den
-2 an die|an oven|an passe|ancie*|and all|and back|and can|and colour|and could|and he|and hear|and no
-2 and nothing|and say|and send|and should|and somebody|and the|and there|and they|and will|and would
-2 and your|anhang|anive*|aniversario|anne|ano pasado|anos|ans il|ans je|anseh*|ansehen|anticipo|anual
-2 any evening|anybody else|anything at|anzah*|anzahlung|aparte|apost*|appointment is|apporte demain
-2 appre*|approx|approx <number>|aprob*|apunt*|aqui|arbei*|arbeit|archi*|architecte|ardoi*|are at
-2 are best|are both|are due|are not|are passing|are planning|arms|around <month>|around <number>
-2 arrange|arrivee|article about|artisans|arzt|as|as last|ascen*|ascenseur|ashby|ask me|assem*|assembly
-2 assembly rooms|at <coin>|at last|at noon|at once|at our|at school|at some|at st|attac*|attached
-2 attaq*|attend|attends|attes*|attestation|attor*|attorney|au moins|auch fur|auch noch|audit|auf <few>
-2 aunque sea|aunt|aunt s|aupres|aus|ausma*|autant|autopilot|autour|aux|av|avais|avant|avant <month>
-2 avant minuit|avant que|avec|aviez dit|away|away from|awful|ayer|ayer y|ayunt*|ayuntamiento|az
-2 az <number>|baby grand|baby s|bache|back door|back of|back she|back the|badge|bags|baign*|baker*
-2 bakeries|bakery|balcon|ballon|barba*|basket|bathroom ?|bathroom on|baust*|baustelle|be <number>|be ?
-2 be at|be before|be delivered|be off|beant*|beauf*|because he|bed detached|bed semi|bedmi*|bedminster
-2 bedroom|beds|beech|been|been <few>|befor*|before i|before then|beforehand|begin with|begin*|beginn
-2 beginner|begleitung|bei|bekom*|belie*|below|benev*|berater|berei*|bereits|beside|besser
-2 bestatigen sie|besten|beton|betre*|betreff|betreff :|betwe*|between|bevor ich|bevor wir|bezah*
-2 bilde*|bildern|bill ?|bill and|birth certificate|birth*|birthday|bis <month>|biscu*|bit example
-2 bitco*|bitte bestatigen|bitte um|bitten|bitten um|black|blanco|bloque|blue|bon pour|bonjour je
-2 bonjour madame|bonjour monsieur|book us|both|both of|bouch*|bound*|boundary|bouquet|bout|bout de
-2 box in|brack*|branch|brand|brass*|brauc*|brauche ich|braun|break|breast|briga*|brigade|bring it
-2 bring*|bringen|bringt|bromp*|brompton|brother and|bruder|bruit|budget|budget :|buenas soy
-2 buenas tardes|buenos|builder|builders|bureau|bus|buscan|but not|butto*|by <number>|by ?|by hand
-2 by the|by this|ca <number>|cabinet|cada|cake|cambiar|cambiar la|came to|campa*|campana|can bring
-2 can drop|can see|can start|can work|canic*|caniche|cap|capital|cardi*|care of|carer|caret*|caretaker
-2 carnet|carpenter|carpet|carri*|carto*|cas|casa y|case|casi|casi no|casse*|caste*|castle|cause
-2 ce midi|ce sera|ce soit|ceili*|celia*|celle|celle de|cello|cena de|centi*|centimetres|centre|cerem*
-2 cerrar|chaises|chamb*|change|change the|charges|chats|chauf*|chauffe eau|chauffeur|chaus*|checked
-2 cheque|cherc*|cherche des|chercher|chez le|chez lui|chez ma|chez nous|chf|chf <number>|chica|chois*
-2 chose ?|ci|cierre|ciudad|civic|claim|class|clean*|click|cliente|clinica|cm|coat|coats|coger|colab*
-2 colis|colleague|collected|college|come back|come for|come off|comes out|coming off|comis*|comma*
-2 comme un|commission|como la|como lo|como son|complete|completo|comprador|comun*|comunidad
-2 con nosotros|con su|condition|condo|conducir|conduite|conduite accompagnee|connaissance|conne*
-2 consent|conservation|considered|contact form|container|contents|contestar|contrat|contre elle
-2 controle|conva*|convo*|cooperativa|coord*|copro*|copropriete|copy|correo|correos|corta*|cost ?
-2 cost for|could|could it|could one|could somebody|could the|could your|count*|counters|county
-2 county and|couri*|courriels|courrier|couve*|couvr*|covers|crack|crack*|cracked|cream|creus*|creuser
-2 crew|crois|croqu*|cualq*|cualquier|cuando se|cuare*|cuarenta|cuarto|cuarto de|cuesta una|cuisine
-2 cupbo*|cursos|customer|cutti*|cutting|d enfants|d habitude|d y|da ?|dachb*|dachboden|dad s|dance
-2 dans ce|dans notre|dar|darin|das|das an|das bei|das haus|das noch|daten|dates|daughter|daughter in
-2 daughter turns|daughters|dawes|day <number>|day but|day is|days and|days in|days to|dazu|de <few>
-2 de <month>|de baja|de casa|de ducha|de geneve|de gestion|de l|de large|de las|de los|de media
-2 de navidad|de nos|de pago|de papa|de que|de reyes|de su|de verdad|de vos|dear|deber*|deberia|decides
-2 decidir|decidme|decis|decke|decla*|declaration|decou*|degre*|deiner|deja|dejar|dejar*|del colegio
-2 del hospital|del local|del piso|delai|delan*|delante|delivery|demas|den feiertagen|den link
-2 den weihnachtsferien|den winter|denti*|dentist|depar*|depart|deposer|deposits|depto|depto <number>
-2 depuis <few>|depuis <weekday>|depuis l|depuis qu|depuis votre|der praxis|der termin|der woche
-2 derniere|derze*|derzeit|des que|desde ayer|desde que|desha*|deshalb|desk|desks|despa*|despacho
-2 despi*|desti*|detac*|detached|detai*|details|detras|deuts*|devel*|diagn*|diario|did it|did the
-2 die galerie|die ich|die kuche|digame|digit*|dinner|direccion|directly|direkt uber|discretion
-2 discussed|diskr*|displ*|display|distr*|dit qu|dm|does not|doit|domicile|domin*|done|door on|doors
-2 dors|doubl*|double|dougl*|douglas|down ?|down to|downs*|downstairs|draft|draus*|draussen|drawi*
-2 drawings|dreim*|dreimal|drin|dring*|dringend|drinks|drip|dritt*|drivi*|driving|drop it|dry|du coin
-2 du voisin|dublin|due to|dunkel|each|eaten|eaten since|echantillon|ecke|edifi*|edificio|educa*
-2 egal was|eiche|eight*|eine neue|einen betrieb|einen platz|einfahrt|einsc*|einwe*|either|el ano
-2 el bano|el curso|el documento|el piso|el plazo|el registro|el seguro|el tejado|electric car|elle se
-2 embar*|emplo*|employed|empresas|empti*|emptied|en <number>|en ai|en arret|en el|en lyon|en piece
-2 en que|en una|en zapopan|encar*|encen*|encim*|encon*|ends|ends in|enreg*|ensem*|ensemble|entendu
-2 enter*|entie*|entiendo|entrado|entrar|entre <month>|entre las|entregan el|entretien|entrevista
-2 entwi*|envelope|enveloppe|environ <number>|envoie une|envoyer|envoyez|erinn*|erset*|ersetzen|es gern
-2 escri*|escribo|escribo de|escrito|ese|ese dia|essai|essayer|essen|est arrivee|est bon|est jouable
-2 est prevu|esta con|esta todo|estaba|estar*|estimada|estoy|et <few>|et c|et ce|et de|et des|et elle
-2 et le|et les|et nous|et pour|et votre|etabl*|etablissement|etat|etude|etudi*|etwas ?|evening i
-2 evide*|ex|except|excha*|exclu*|exclusive|existing|exped*|experience with|expir*|expire|extension
-2 external|f|f <number>|face|factura|fahr|fais des|fait un|familles|far|far ahead|faudrait une|faut
-2 featu*|feature|fecha|feel|feiertagen|fell|fenet*|ferry|ferry <few>|festgelegt|few days|fiche|fiest*
-2 fiestas|fifte*|fifteen|filed|files|filled|fils a|final de|final notice|finch|find someone|fine
-2 firm has|firm in|firmamos|firms|first|first <few>|first dance|first time|first week|fits|flat on
-2 flats|floor <number>|floor in|florist|flowe*|flower|flowers|flyers|flying|fois c|font|for both
-2 for catalog|for her|for his|for me|for that|for their|forec*|forfa*|forma*|formules|fortn*|fortnight
-2 forty|forward the|found you|frage*|fragebogen|frais de|freuen|freun*|freundlich|fri <number>|fria
-2 frien*|friendly|from <month>|from <number>|from <weekday>|from about|from here|frome|fruh|fruhl*|fue
-2 fuhre*|fuhrerschein|fur ihr|furgo*|furgoneta|ganzen tag|garage|garage roof|garder|gas safe|gaste
-2 gateau|geburtstag|gefallt|gegenseite|gehe|gehort|geht|geht das|geht es|gemacht werden|gemma
-2 generation|geneve|gens|german|gesagt|gesetzt|gespr*|gesti*|gestion|gesun*|get <number>|get going
-2 get her|get to|getau*|getauft|gets|ginge|girls|give|give me|give us|giving out|gladly|glas|glass
-2 glaub|glaub ich|glori*|glorious|go ahead|god|goes on|golf|gone and|gone for|gone to|good with|got it
-2 gouter|gracias por|grad im|grado|gran|grande y|green|greno*|grenoble|grew|gross|ground|groupe|grove
-2 growi*|growing|grun|gruss|gunst*|gustaria saber|gut|gutter|h a|habe|haben das|haben wir|habitaciones
-2 habite|habra|habra que|habria|hace|had|had <few>|had it|hagan|hairl*|hairline|half <few>|halt|halte*
-2 halten|han|handb*|hands on|happened|happy|happy with|harbo*|harbour|harm|has gone|has it|has left
-2 has to|hasta|hasta <month>|hasta entonces|hat heute|hat uns|hattet|hausv*|hausverwaltung|have agreed
-2 have all|have anything|have done|have had|have heard|have in|have lived|have moved|have put
-2 have signed|have them|have told|have your|having a|having the|he|he wants|he was|heads|heizu*
-2 heizung|helene|help me|help us|hens|here|hersteller|heuer|heut mittag|heute im|hey|hi my|hi olivia
-2 hicis*|hicisteis|hicisteis en|hill|him|him in|him on|hiver|hiya|hoffe|holdi*|holding|homeowners
-2 homeowners in|hones*|honestly|hope|hoping to|hopit*|hopital|horse*|hose|hospital|hosti*|hosting
-2 hot water|hour and|hours and|hours with|house on|housi*|housing|how far|hrs|humed*|humedad|hung
-2 hurry|husband s|i|i a|i believe|i bring|i had|i help|i left|i look|i noticed|i reckon|i ring|i take
-2 i thought|i want|i work|i write|ich eine|ich gern|ich habe|ich ihnen|ich komme|ich schon|ich soll
-2 ideal*|ideally|if possible|if that|if there|if you|ignore|ihn nicht|ihr am|ihr habt|ihr haus
-2 ihr konto|ihrer region|im anhang|im haus|immed*|imogen|impec*|impeccable|impla*|implantes
-2 importe quelle|in aberdeen|in any|in from|in her|in ihrer|in last|in leeds|in one|in ruhe|in this
-2 in time|in tomorrow|inclu*|include|included|indic*|indicate|indique|inher*|inherited|inner*
-2 innerhalb|innerhalb von|inspe*|inspector|insta*|instalacion|institutrice|instr*|insul*|insulated
-2 insulation|insurer|into a|invie*|invoice <number>|invoice to|invol*|inzwi*|inzwischen|irgen*
-2 irgendwo|is <number>|is ?|is at|is attached|is being|is due|is fine|is going|is one|is right
-2 is still|is warm|ish|ist beim|ist da|ist der|ist mir|ist schon|ist sie|ist vorhanden|ist zu|it ?
-2 it at|it back|it before|it but|it did|it from|it goes|it he|it is|it looked|it out|it this|it to
-2 it went|it which|izqui*|j adore|j attends|j avais|jahre|jahre*|je crois|je passer|je prepare
-2 je rentre|je serai|je souhaite|je t|jean|jemanden der|jetzt|joanna|jouab*|jouable|junta|jusqu a
-2 jusqu au|jusque|just moved|just to|kann|kanzl*|kapaz*|kapazitat|keep the|kerb|kettle|kevin|kg|kids
-2 kilo|kirch*|kirsc*|kitchen in|klemmt|koln|kommen|konto|koste*|kuhlschrank|kunde*|kundi*|kundigung
-2 kunst*|l|l agence|l ai|l ancien|l apporte|l architecte|l assurance|l audience|l ecole|l entree
-2 l hopital|l ouverture|la chaudiere|la cle|la comida|la comunidad|la del|la direccion|la ducha
-2 la empresa|la factura|la facture|la instalacion|la llave|la moitie|la nuit|la obra|la porte
-2 la premiere|la segunda|la taille|la temporada|la tienda|la vecina|label|ladder|lado|lads left|laiss*
-2 lake|lamp|landlords|lang ist|lange dauert|las <number>|las seis|last <weekday>|last spring
-2 late husband|laufen|lauft|lauft auf|lauft die|laura|lawye*|lawyers|le bon|le chat|le chauffe
-2 le escribo|le mois|le montant|le plafond|le plan|le sol|le votre|leads|lean|lease|lectu*|leer|lende*
-2 les escribo|les gens|les jours|les plans|les premiers|lessons for|let me|lets|lette*|letters|letti*
-2 letting|lettre|letzte woche|letzten|levan*|level|level <number>|libra*|liebes|liebs*|liebsten|lieu
-2 light*|like <few>|like it|like somebody|like to|liked|lime|line|link to|liqui*|list and|listi*
-2 listing|litres|lived|livrer|livrer a|livrez|llamo|llave|llegado|llevo <few>|llevo el|llueve|lo demas
-2 loan|login|london|longu*|look|looks|lorem|los ninos|losen|lover|lover of|low|ls|luft|luna|lunch on
-2 lunchtime|lying|lying in|m of|ma|ma mere|ma tante|machen|machines|madre|mag|mail|maintenant|maison a
-2 make a|make the|mal de|maler|maman|manager|manan*|manana por|mananas|mande|marca|marga*|marie|marine
-2 market|marri*|mas pero|maste*|master|masterarbeit|match|matin|matin c|matin on|may|may i|me
-2 me <number>|me a|me an|me convient|me da|me decis|me encantaria|me faut|me hicisteis|me know
-2 me mando|me pagan|me permets|me presenter|me puede|me vendria|me voy|me you|measurements|media hora
-2 medic*|medio|meeti*|meeting|meets|mehr zu|mein|mein bruder|mein chef|meine masterarbeit|meine mutter
-2 meinem|meinen|members|memoi*|memoire|menos de|mensc*|mention|merce*|message|messages|messe
-2 metres and|metres of|mettre|mi <month>|mi empresa|mi madre|mi papa|mich im|microsoft|middle|might i
-2 milea*|mileage|minuit|minutos con|mir fur|mirar|mis papas|mit <number>|mixed|mocks|modelo|mois
-2 mois je|moitie|money put|montage|montant|month on|monti*|montr*|montrer|morning and|morning i|most
-2 mot|moved here|movem*|moving on|much as|muebl*|muebles|mum|munic*|muss ich|muss im|mussen wir
-2 mussten wir|my|my aunt|my family|my father|my final|my garage|my gran|my instructor|my mother
-2 my neighbour|my own|myself in|n a|n importe|n ose|n y|nach|nach <few>|nach <number>|nach der|nachl*
-2 nachste|nachsten|nadie|namas*|namaste|name :|name on|names|natio*|natural|ne sommes|near the|neben
-2 neben*|need|need <few>|need ?|need about|need help|need you|needed|needi*|needing|neigh*|neighbor
-2 nennen|next to|niede*|nietos|night and|night shelter|nino|no cost|no drama|no longer|no me|no nos
-2 no puede|no puedo|no rush|no se|nobody can|nobody is|noch <few>|noch nichts|noche|noche y|noirs
-2 nombre de|nomin*|nord|norma*|norte|north*|norwi*|norwich|nosot*|nosotros|not go|not going|not let
-2 not much|not need|not one|not sleep|not take|not there|not want|nothi*|nothing|nothing is|notif*
-2 nous|nous cherchons|nous faudrait|nous venons|nous voudrions|nouvelles|nouvelles de|nov <number>|now
-2 now and|now that|now what|nuestra|nueva|nur noch|nuria|obligatoire|obwohl|oct|of all|of attorney
-2 of cost|of this|of which|of yours|off <number>|offer*|offered|office in|ohne|ohren*|okafor|olds
-2 olivia|oma|on aimerait|on and|on autopilot|on it|on prefere|on since|on them|on voudrait|one for
-2 one has|one side|one without|only|only for|only the|onto the|op|operation|oppos*|or at|or rather
-2 or they|orcha*|orchard|orden*|order and|order is|ordnu*|ordon*|ortho*|ose pas|other|other one
-2 otros <few>|ouest|oui on|our ai|our office|our own|our roof|out <weekday>|out and|out for
-2 over <number>|over my|overn*|overnight|own|owners|p|pack|paga|pagan|page <number>|pague <number>
-2 paid|pain|paint|pair of|palab*|panes|papas|papel*|papeles|paper*|paperwork|papie*|papiers|paque*
-2 paquete|par la|par virement|para los|para no|parai*|parce que|parfait je|parks|part of|parta*|parte
-2 partenaires|partes|parti*|partir|partir de|pas a|pase|paso|paso por|passage de|passat|passe a|passee
-2 passer vous|passp*|passport|password|past|pastel|patricia|pavem*|pavement|pay <number>|pay a
-2 pay when|paying|pediria|penda*|pensado|pense que|pente|people and|people in|people normally|peque*
-2 perdo*|perfe*|perha*|perhaps|period|perme*|permets|permets de|pero me|pero no|personas|personne n
-2 petite|peu|peur de|peut on|peux la|peux venir|photo of|photos|physio|pick it|pick up|piece jointe
-2 pierna|pies|pilar|piso|place in|place is|plain pied|plan|plane|plans|plaster|plato de|platt*
-2 platz <number>|platz fur|played|playi*|playing|plaza|plazo|please|please i|please ring|plutot|pneus
-2 po|poele|poiss*|poisson|poles|ponerle|pop in|por el|por los|por mi|por nosotros|portf*|portfolio
-2 portillon|porton|possible ?|post and|post it|posts|pour des|pour la|pour vous|pouva*|pouvait|pouvo*
-2 pouvoir|power of|prefi*|premiers|prepare un|preparer|pres|prese*|presente|presenter|presently|previ*
-2 previous|previous owner|prevo*|prevu|price it|print|printed|prive|privee|problem|problem i|profe
-2 professional|prope*|proper|properly|proposal ?|propose|propre|proprietaire|prote*|prove*|provisional
-2 proze*|prueb*|publi*|public|puedo dejar|puis je|pulled|puppy|purpo*|pusie*|pusieron|put it|qu|qu est
-2 quadr*|quadratmeter|quand|quartier|quay|que cuenta|que habra|que hora|que j|que lo|que nous|que sur
-2 que tu|quelque chose|quels|queremos que|querria|qui en|qui n|quick*|quiero|quinze|quisieramos|quitte
-2 quoi la|r <number>|rader|radiator|radiators|radio|raised|ran|rappo*|rapport|rather not|rather than
-2 rechnung <number>|recht|rechts|recibir|reckons|reclame|recov*|ref <number>|regio*|registry|regle
-2 rehab|rehab*|reins*|relac*|remember|remer*|remercie|remis|remote|removed|rende*|rentre de|renvo*
-2 renvoyer|repas*|repondre|represento|represento a|requi*|reserve|resid*|residence|resso*|retires
-2 retou*|retrouve|retur*|return|returns|reven*|reviews|revis*|rez|rezept|ridge|rien ?|ring me|ring the
-2 roads*|rob|roman*|roof|roof is|roofer|roofi*|roofing|room|rot|roughly <number>|round on|row|royal
-2 rues|run a|run in|rund <number>|runni*|running|rush|s <few>|s <weekday>|s about|s done|s due|s en
-2 s gone|s good|s had|s in|s moved|s name|s right|s the|s up|s wind|saber que|said get|sala|salfo*
-2 salford|salle pour|same day|same spot|samples|san|sandra|sandw*|sandwiches|sandwiches and
-2 sans engagement|sat <number>|saute|say that|says the|scan|schat*|scheme|scheu*|scheune|schic*|schil*
-2 schlo*|schnee|schon|schon wie|school|schreibe fur|se lo|season|seats|sec|second half|second hand
-2 second year|secre*|secretariat|secte*|secteur|sede|see it|seem|seem to|seems to|seen|seen the
-2 segundo|seine|seis|seit <month>|seit der|seit jahren|seitd*|seitdem|selber|selec*|self|self employed
-2 seman*|semana ?|semana y|semanas|senci*|send|send it|send us|sends|senor*|senores|sent|sente*|sepa
-2 separately|serai|serem*|seremos|seria|serie|seriez|sesio*|sesiones|set of|settl*|settle the|settled
-2 setzen lassen|seule|sevil*|sevilla|share|shared|she can|shelf|shelter|shelv*|shelves|shop on|shopf*
-2 shopfront|short of|should like|should we|show you|showing|shows|si le|si les|si possible|sich die
-2 sicht*|side gate|side is|sie bitte|sie ein|sie ihre|sie uns|sie von|sie wieder|signs|sigo|silla de
-2 sillas|silver|simply|simul*|since <month>|since you|since your|since*|sind wir|sing|sinon il
-2 sir madam|sits|sitting in|size ?|slipp*|so could|so i|so what|sobald|sobald es|soiree|solid|sollt*
-2 sollten|some|some point|somebody come|somebody to|sometime in|somewhere in|sommes pas|sonde*|sondern
-2 song|sooner|sophie|sorry for|sort de|sortie|souha*|sous <number>|sous le|spat|spent|spoke|spots
-2 spring do|sq ft|st|star|starting|state*|statements|stiff|still have|stimmt|stirl*|stirling|stock
-2 storm|strai*|straight|strin*|strings|strip|strip*|struc*|stuck|studios|stuff ?|stunde|su|suche eine
-2 suche fur|suchen|suggest|suis a|suis chez|suis la|suite a|sujet|super*|superbe|suppose we|supposed
-2 supposed to|sur|sur <number>|sur l|sur mon|sur une|surgery|swall*|switc*|switched|sworn|tables|tache
-2 tadel*|tadellos|tag|tag herr|tag mein|tag wir|take a|take card|taken|takes|taking|taking on|tante
-2 tape|tarde|tarifa|tarjetas|techo|teeth|teil|teilen sie|teiln*|telefon|temas|temporada|temporary
-2 tenan*|tenant|tenants|tenem*|tenemos|tenga*|tengo el|tengo en|tercero|termin|terms and|terrace in
-2 terre|texte|th and|th at|th i|th only|than we|thank you|that|that we|that what|the|the <number>
-2 the ash|the baby|the battery|the best|the bottom|the card|the certificate|the church|the colour
-2 the corner|the cover|the downstairs|the drive|the fee|the front|the garden|the hospice|the inside
-2 the keys|the lads|the left|the letter|the lights|the list|the little|the loft|the lot|the month
-2 the mornings|the movers|the neighbours|the nhs|the office|the order|the other|the oven|the panes
-2 the pavement|the porch|the recital|the ring|the run|the season|the short|the shower|the side
-2 the signed|the step|the stove|the street|the summer|the time|the toilet|the van|the way|the week
-2 the wrong|the yard|them in|them we|then we|theo|thera*|there ?|there has|there i|there s|there were
-2 they|they have|thing and|thing tomorrow|think i|this|this address|this is|this month|this side
-2 this something|this winter|thoug*|thought|thous*|thousand|thru|tienda|tiene <number>|tienen|til|till
-2 till <number>|time and|time before|time in|time she|time you|tlaqu*|tlaquepaque|to <coin>|to <few>
-2 to <month>|to and|to another|to answer|to any|to ask|to drop|to match|to meet|to my|to our|to press
-2 to rent|to send|to show|to sign|to sort|to stirling|to talk|to tell|to use|to whom|to write|tocht*
-2 tochter|tochter wird|today|together ?|toilet|told us|told you|tomas|tombo*|tombola|tomorrow at
-2 tomorrow i|tomorrow or|tomorrow so|took over|tools|top <number>|torch|torre*|tot|touch|touch*
-2 toucher|toujours pas|tourner|tours|toutes|town and|tpo|trabajamos|trabajan|trabajar|trabajo|track
-2 tract*|tractor|trade|traduire|traff*|traffic|train*|training|tranc*|transfer|transferencia
-2 transfiero|transport|transporteur|travaille|travaillez|tray|treat*|treatment|troub*|trouble|trouver
-2 truck|trust|tu fais|tues|tun|tuned|turn it|tutor|twenty|twice a|type|u put|uber|ubrigens|ultima
-2 un despacho|un piso|una entrevista|una hora|und das|und habe|und haben|und in|und sind|und suchen
-2 und wurde|under|under the|une enveloppe|une tache|ungefahr <number>|unit <number>|unless you|unpaid
-2 uns auf|unserem|unserer|unten|unterschrieben|until <number>|up before|up in|upright|urban*|urbanisme
-2 us a|us an|us down|us has|usted|usted me|utili*|v|va bien|valid|valid until|valley|valor*|van|vat
-2 vehic*|vehicle|vendria|venir a|venir manana|venis|venis a|venons|versc*|verse|verti*|vertical|verwa*
-2 vesti*|veux|vidal|vienen|viewi*|ville|virem*|virement|visits|vit|vitri*|vitrine|vive|vivim*|vivimos
-2 vivimos en|volver|volver a|vom|von|vor dem|vorher|vorke*|vorkenntnisse|vorne|vorsc*|vorschlag
-2 votre colis|votre fiche|votre nom|votre page|votre site|vous ?|vous a|vous depuis|vous faire|vous la
-2 vous les|vous n|vous pouvez|vous qui|vous venez|vu|vuelta|vuestro comedor|wait|waiting your|walked
-2 wand|want a|want him|want it|want someone|wanted|wants it|ward|ware|waren sie|warmly|warte*|was in
-2 was just|was looking|was my|was wurde|water since|we bring|we had|we hold|we move|we run|we shall
-2 we sign|we spoke|we want|we would|week of|week so|weekend <number>|weekend ?|wegen|wegen der
-2 weihnachtsferien|weil ich|weiss|weiter|welco*|welcome|well as|wen|wenig*|wenn sie|were lovely
-2 were the|western|western union|wet|what have|what i|whate*|whatever|whatsoever|wheel|when :|when it
-2 where|where i|where it|which the|which*|whichever|whitc*|whitcombe|who do|who does|who have
-2 who should|who would|wife|will know|will pay|will take|will we|will you|williams|winter and
-2 wir brauchten|wir denken|wir einen|wir es|wir s|wird am|wirkl*|wirklich|wish to|with|with <few>
-2 with it|with me|with no|with us|with what|within reason|witho*|without|wizard|wochen
-2 wondered whether|word|worden|words|work|work and|works|would <number>|would be|would bring
-2 would come|would do|would get|would gladly|would help|would love|would need|would rather|would suit
-2 would that|would you|wunde*|wurd gern|y como|y con|y es|y eso|y esta|y hasta|y la|y quedo
-2 y quisieramos|y tengo|y vivo|yards|year olds|year the|year what|years at|years on|years we
-2 years with|yellow|yes to|yo|yo no|york|you|you act|you allow|you and|you as|you be|you check
-2 you fitted|you get|you go|you have|you let|you like|you next|you our|you set|you start|you suggest
-2 you tell|young|your blog|your domain|your fee|your lad|your lads|your office|your site|your terms
-2 your window|yours ?|yours is|zahlung|ziegel|zip|zona|zu|zu euch|zu ist|zu uns|zufah*|zufahrt|zuges*
-2 zur|zwanzig|zweim*|zweimal|zweite|zwisc*|zwischen
-3 ! <few>|! je|! wir|:|: le|<budget>|<coin> pour|<few> <few>|<few> anos|<few> cats|<few> dias
-3 <few> heures|<few> minutos|<few> nights|<few> o|<few> pages|<few> que|<few> semaines
-3 <has the words of the press or of a study>|<is a complaint>|<is a job application>
-3 <is about work under way or finished>|<is warm>|<month> a|<month> and|<month> ca|<month> con
-3 <month> ein|<month> et|<month> in|<month> j|<month> me|<month> ou|<month> que|<month> si
-3 <month> they|<month> une|<month> would|<numb*|<number>|<number> a|<number> auf|<number> b
-3 <number> de|<number> die|<number> donc|<number> g|<number> hours|<number> i|<number> it
-3 <number> jours|<number> k|<number> kids|<number> kilos|<number> km|<number> me|<number> meter
-3 <number> metres|<number> minuten|<number> minutos|<number> mm|<number> nos|<number> not|<number> nov
-3 <number> oder|<number> page|<number> paginas|<number> par|<number> pieces|<number> pm|<number> rd
-3 <number> square|<number> std|<number> stuck|<number> stunden|<number> tagen|<number> tengo
-3 <number> the|<number> this|<number> un|<number> vor|<number> we|<number> ya|<number> yo
-3 <speaks for an organisation>|<speaks of work you have done>|<support 2>|<weekday> <few>|<weekday> a
-3 <weekday> after|<weekday> and|<weekday> at|<weekday> est|<weekday> le|<weekday> me|<weekday> oder
-3 <weekday> s|<weekday> si|<weekday> so|<weekday> the|<wishes book>|<wishes quote>|<within 60>
-3 ? <number>|? lg|? mrs|? please|? preis|? you|^ <few>|^ a mi|^ all|^ any|^ bei uns|^ bonjour le
-3 ^ can you|^ door|^ dropped|^ earn|^ estimado|^ gruezi|^ hi !|^ hi i|^ hi it|^ hola somos|^ hola soy
-3 ^ i|^ j|^ liebe|^ liebe frau|^ liebes|^ looking for|^ maitre|^ mi|^ mum s|^ my husband|^ my mother
-3 ^ new|^ os|^ queremos|^ salut|^ seit dem|^ su|^ that|^ u|^ unser|^ von|^ we had|^ we move
-3 ^ wir haben|^ yes|a battery|a call|a chat|a cockapoo|a contact|a dog|a estar|a gap|a kitchen|a la
-3 a letter|a lyon|a month|a notre|a quick|a real|a session|a slot|a small|a su|a une|a vingt|a votre
-3 abend|abges*|abgesagt|about <few>|about your|above the|abre|abrir|absch*|abuel*|abuelos|acaba|acaba*
-3 accord pour|account|accounts|acerc*|acte|addresses|adi|adjunto|admin*|adult*|adultes|after
-3 after <number>|after the|agenc*|agrad*|agradeceria|agreed|aguan*|ahead with|ai lu|ai une|aimer*
-3 aimerais|aimerait|ajust*|al frances|al mes|all <few>|all <number>|alone|along the|alrea*|already
-3 already in|alrig*|alright|als|am hearing|am looking|am off|am staying|am told|am wochenende
-3 an estimate|anbei|ancho|and <few>|and again|and am|and goes|and measure|and must|and my|and noticed
-3 and one|and see|and some|andern|anders|angebot <number>|angestellte|anmelden|anos de|anos en
-3 anschauen|antes del|anthr*|antic*|antig*|antrag|antwort|antworten|anywhere to|appeler|appelle
-3 application|apply|appor*|apporte|appro*|apres <number>|aquar*|are away|are still|arran*|arret
-3 arriere|arriving|as soon|as the|as you|ascensor|ashes|aside for|ask for|ask your|asked for|asking me
-3 assessment|assis|assistant|at <few>|at christmas|at easter|at home|at lunch|at my|at number|at ours
-3 at work|at your|ate|ateli*|aucti*|auction|audie*|audience|auf|auf den|auf deutsch|auf ein|auf ihrer
-3 aufgemacht|aufst*|aufstellen|auftrag|auftrage|aurait|autour du|autres|auxil*|aval|avant de
-3 avant noel|avec l|avec les|avec vous|avenue|avoir|azule*|azulejos|back on|back to|baja|ball|band
-3 battery|bauer|bauja*|baujahr|baujahr <number>|bauti*|bautizo|bay|be there|be with|bebe|because of
-3 been like|been offered|before|before christmas|begin|behind|behind the|bei <number>|bei der
-3 bei ihnen|bei mir|beige|bendi*|bespr*|bestatigung|beste|betrieb|betriebe|better than|bevor|bien con
-3 bien el|bien la|bikes|bill|bin bei|birth|bis|bis zum|biscuit|bishe*|bisho*|bishopston|bitte noch
-3 blanc*|blanche|block of|blog|board*|boarded|boards|boda de|boden|bonjour le|bonne|books|boots|bought
-3 bought a|brauchen|brauchen wir|brauchten|break*|breakfast|bride|bring the|bringe ich|brother s
-3 buchh*|buchhaltung|buchu*|buchung|bucket|busca*|business|but my|but the|but there|but they|by
-3 by <month>|by <weekday>|by a|by email|cachet|calen*|calm|cambi*|cambiar el|cambio de|came back
-3 came out|camera|camino|camio*|camion|camionnette|can|can come|can one|can someone|can the|can we
-3 cancelled|canci*|candi*|candidature|capit*|car for|car park|cargo|carrelage|carta|casamos el|cash or
-3 casino|casse|casti*|cats|cauti*|caution|cayo|ce serait|celeb*|centro|ceremony|certi*|certificates
-3 cet hiver|cette nuit|chairs|chais*|chant*|chap who|chape*|charged|charger|charl*|check|chef|chemi*
-3 chest|chicos|chien|choses|cita ?|civil|clair|cles|client|clio|closed|cob|cockt*|code|coinc*|coleg*
-3 colegio|collar|collegue|color|colour|come down|come in|comed*|comedor|comer*|comes and|comes from
-3 coming through|comite|comme une|como se|compania|compl*|complaint|completion|comprendre|compromis
-3 comptable|compteur|con|con el|con una|condi*|cone|confi*|confidence|confo*|congr*|conoc*|conse*
-3 consultation|conta*|contr*|contre|coope*|corpo*|corre prisa|corsa|cosec*|cotiz*|could not
-3 could someone|could you|coupl*|couples|courr*|crene*|crick*|cricket|croquettes|cuantas|customers|d
-3 d <month>|d eau|d heure|da steht|da und|dahli*|dahlias|damp|dana|dankb*|dankbar|dans l|dans la|dares
-3 darf|das ?|das auto|das mit|das nachste|dass sie|data|date :|datos|dauert|daugh*|de ano|de cada
-3 de cuando|de la|de notre|de nous|de suite|de temps|de venir|dean|debor*|dec|decent|decor*|dej
-3 delivered to|demain a|demain ou|den <number>|den ganzen|denk|denk ich|dental|depuis|depuis hier
-3 der antrag|der scheune|derec*|derecha|des qu|desde|desde <month>|desde la|dessin|devis|devol*|di|dia
-3 dia <number>|dia ?|did not|die <number>|die rechnung|die versicherung|die woche|dijis*|diplo*|direc*
-3 discr*|disons|disponible|dit oui|dites|dites moi|do <number>|do all|doctor|doctora|documento
-3 documents|dog|doing the|domic*|don|donc pas|donde se|done in|dont vous|door is|doppe*|down and
-3 down for|down the|drama|drauf|drauf*|drawing|dress*|dressing|dried|drive|drop off|durch*|durfen
-3 durfen wir|dusche|early next|earn|ecole|editions|egal|eh|ehren*|eile|ein angebot|eine firma
-3 eine stunde|einfa*|einfach|einig*|einze*|el envio|el jardin|el pasaporte|el primer|eleva*|elf
-3 elle est|email|emerg*|emergency|empieza|en casa|en la|en los|en pozuelo|en toda|en un|en vuestro
-3 encantaria|encue*|ende <month>|energ*|engagement|engine|engineer|enlace|enton*|entonces|entra
-3 entre <number>|entrega|entregan|envel*|envoy*|equipo|equipo de|erdge*|erdgeschoss|erst nach|ersten
-3 es <few>|es la|es nicht|es normal|escal*|escan*|espec*|essay*|est chez|est d|est en|est la|est moi
-3 est un|est vous|esta bien|estim*|estimado|estudio|et|et <number>|et je|et l|et ma|et me|et soir|eu
-3 euch|eure|evening|evenings|every day|everyone|exactly|exist*|experience|expert|expli*|exter*|fabri*
-3 facture|fahrer|fallen|falli*|family of|father s|faudr*|faudrait|faut il|faut quelqu|fehlen|feier
-3 feier*|fenst*|fenster|festg*|feuil*|figura|fil|filing|filli*|filling|finalement <number>|find the
-3 fines de|fire|first thing|fitter|flachdach|flexi*|flexibel|flies|floor|floor i|flori*|for <month>
-3 for <weekday>|for the|for them|forma|formu*|forwa*|forward|fotografin|fourn*|frage zu|fragt|francais
-3 frau|free for|freel*|freelance|freig*|freundlichen|freundlichen grussen|from|from me|from the
-3 from you|front|ft|full|fur <weekday>|fur meine|fur meinen|fur uns|furni*|furniture|fussed|ganzen
-3 gas certificates|gasol*|gasoleo|gasten|gather|gauche|gave me|geduld|gefre*|gehen|geht s|gekom*
-3 gekommen|gemac*|gemacht|genugt|gerust|gesch*|geschickt|geset*|gestern nacht|gesto*|gestr*|gestrichen
-3 get up|gift card|girl|glass*|glasses|gluten|go about|go to|going up|got the|grade|grados|grand
-3 grande|gratte|gratuits|gris|grosse|ground floor|ground is|grout|gruezi|gruss*|grussen|guada*|guard*
-3 gusta*|gustaria|guten abend|guy|h ?|haben <number>|haben ?|haben jetzt|habitude|hace <few>
-3 hace <number>|hace un|hacer un|hacienda|hago|haie|hair|half of|half term|hall|hall and|hall in
-3 hangen|hangt an|has told|hast|hast du|hasta que|hat|hat <number>|hatten gern|haupt*|haus ?|hausb*
-3 have about|have any|have my|have read|have you|having|hay|hay <few>|hay que|he said|heard
-3 hearing impaired|heater|hecho|hecke|hedge|heiraten am|her first|here <number>|here last|herst*|heut
-3 heute <number>|heute noch|hi !|hi it|hice|hier soir|hierm*|hiermit|high|hilfe|hinter|hinter der|hit
-3 hochz*|hola somos|hola soy|home|home on|homeo*|honor*|horas|horse|hort|hotel|how did|how does
-3 how soon|how you|hoy me|hundi*|i ask|i gather|i must|i never|i pay|i run|i send|i sign|i teach
-3 i think|i understand|iban|ich bin|ich konnte|ich mag|ich mit|ich weiss|idea es|ihn|ihnen|ihr uns
-3 ihrer|il faudrait|il me|il reste|il s|ill|im|im fruhjahr|im neuen|im rahmen|im wohnzimmer|immer
-3 impai*|impaired|impaired so|impor*|importe|in einer|in feb|in kw|in late|in laws|in that|in the
-3 in unserem|inch|including the|indiq*|indiv*|ingles|insert|inspection|installer|insti*|instructor
-3 into my|into the|inverter|inves*|invierno|invoi*|invoice|is already|is getting|is i|is leaking
-3 is not|is now|is up|is water|ist aber|ist seit|it <few>|it <number>|it and|it by|it can|it could
-3 it does|it off|it or|it over|it properly|it right|it should|it takes|it the|it too|it work|its own
-3 its the|j ai|j aimerais|jacket|jahre alt|jahreswechsel|je l|je paie|je pourrais|jeder*|jederzeit|job
-3 john|joine*|jointe|jugen*|just now|juste le|k|kaffee|kasse|kette|kinde*|kinderzimmer|klasse|klavier
-3 klein*|knee|know that|kommen und|kommen wir|konnen sie|kontrolle|krank|krank*|kw <number>|l <number>
-3 l affiche|l atelier|l autre|l equipe|l heure|la|la ?|la caution|la chambre|la de|la je|la joue
-3 la mairie|la meme|la nina|la que|la route|la semaine|la senora|la universidad|la voiture|la zona|lab
-3 labra*|labrador|lache|lad|lads|lamin*|landi*|landing|lang|lapto*|laptops|large|largo|las llaves
-3 lassen und|last night|last nite|last week|last year|late <month>|late father|launch|laws|le
-3 le compromis|le parquet|le petit|le plus|lead|led|left it|left the|leipzig|les|les <number>
-3 les enfants|less|lesso*|lessons|let the|let us|leur|liber*|liebe|liebe frau|light|ligne|like a
-3 like an|like this|like you|lilas|limited|links|list attached|livra*|livraison|llama|llegar a
-3 llegaron|lo hacemos|lo llevo|loft|log|lokal*|look like|looked|looked at|los|losing|lost|lot|loue
-3 love to|lovely|lower|lu|luc|lucia|ludlow|lunch for|lunch*|luz|m avez|m wide|machen wir|madame|main
-3 mairie|mais la|mais le|maitre|man sich|manag*|manage|manch*|mandate|mange|manqu*|mante*|manuf*
-3 marat*|mark|marque|married on|marti*|mas tarde|masse|matin j|me and|me gustaria|me le|me piden
-3 me podeis|me to|me va|media*|meet|meine|meiner|meist*|mejor*|meme chose|mensu*|metres|mi|mi padre
-3 mi suegra|mich|mich an|mid <month>|mient*|mientras|mise|mise en|miss|mit <few>|mit dem|mit einem
-3 mit freundlichen|mitar*|mittag|mitte|mitte <month>|mm|mme|modele|mogli*|moglich|moi la|monsi*
-3 monsieur|monta*|month or|moq|moq <number>|morgen|morgen fruh|morgen oder|morning is|mother in
-3 move my|moved out|much and|muestras|music|muster|my appointment|my bathroom|my clients|my cv
-3 my drive|my parents|my partner|n <number>|nach den|nacht|nada|ne se|neces*|need <number>|need it
-3 negoc*|neith*|neither|neue auftrage|neuen jahr|news|next <weekday>|next door|nhs|nicht so|nicht zu
-3 nichts|nichts mehr|nie|nina|ninety|ninos|nite|niveau|no corre|no entiendo|no hurry|no panic|no te
-3 no viene|noch auf|noch bis|noch ein|noch nie|nochm*|nochmal|nomas|noon|normal ?|northern
-3 nos entregan|nos vamos|not <number>|not been|not fussed|not get|not pay|not to|note|notes|notic*
-3 notice|now ?|now but|nummer|o <number>|o <weekday>|o clock|o lo|o no|o que|oblig*|obra
-3 oder ubermorgen|of everything|of whom|of you|of your|off|off at|off me|off the|off to|officer|olivos
-3 on <few>|on <number>|on est|on fait|on for|on its|on prend|on sera|on us|on your|once|once a
-3 one <number>|one i|one to|only if|only just|only one|onze|openings|or bring|or fri|or so|orange
-3 ordonnance|origi*|os lo|ose|ostern|other*|otherwise|otherwise i|ou on|oublie|our|our bathroom
-3 our fence|our new|our porch|our shop|out in|out we|ouverture|ouvre|oven|overl*|padre|pagin*|paginas
-3 pague|paid the|paie|pair|panels and|papel|papers|paques|par contre|par le|para <month>|parc|parece
-3 parfa*|parfait|park|parki*|parking|parqu*|parquet|parte*|partie|pas recu|pasam*|pasamos|pasap*
-3 pasaporte|pasar*|passe*|passi*|passing|pasti*|pastilla|path|patients|patri*|patron|paye|payment
-3 payro*|payroll|pedir*|pendi*|pendiente|pensado en|pensamos|pensez|people for|perfect|perri*|perso*
-3 personne|personnes a|petit dej|peur|peux passer|peux vous|phone|pick|picked up|piden|pie|piece
-3 piece ?|pied|piedra|pin|plato|platos|platze|plazas|please call|please tell|pleure|plus|plus a
-3 plus la|pm|pocket|podca*|podcast|podriais|podrian|poign*|police have|poliza del|poner*|poqui*
-3 poquito|por eso|por solo|porch|porque el|portal|porti*|posit*|poste|pour moi|pourrais|pozue*|pozuelo
-3 prakt*|preislich|premiere|prend|prepare|presq*|presque|press|press*|pressure|price ?|price is|primer
-3 primero|printemps et|prisa con|private|pro woche|probar|probe|proce*|product|prof|promi*|proof
-3 propi*|proposal|proposez|prufen|pu|puede venir|pueden|puedes|puedo ir|puerta de|puis|pusis*
-3 pusisteis|put|quand il|quand vous|quarantaine|quarantaine de|quart*|que c|que dia|que el|que este
-3 que je|que la|que les|que los|que quelqu|que quiero|que teneis|que ustedes|que ya|quedaron|quell*
-3 quelle heure|quelqu|quelqu un|querriamos|questions|questions by|quiet*|quitt*|radia*|radiadores
-3 raffle|rahmen|rain|rang|rappe*|raum|raus|recam*|receipt|receipts|recep*|reception|recital on|recla*
-3 recogi|recom*|recup*|redone|ref|regards|regen|register|registered|registro|reglez|regul*|reich*
-3 reichen|reicht|rein|rein ?|remar*|remem*|remet*|remov*|rendez|rendez vous|rennes|rentre|repai*
-3 repasser|repet*|replace|replaced|repre*|reprendre|reque*|request|reserva|reservation|reserver
-3 respond|rest|restent|resto*|resul*|retai*|retainer|retired|retour|revision|reyes|rib|riecht|ring
-3 risk|room and|room is|rota|roue|rouge|roule|ruhe|runs out|rush at|s been|s est|s fine|s here|s now
-3 s off|s still|s that|s there|sa|saber si|sachen|said to|said yes|saint|saison|salida|salut|same time
-3 sanie*|sans|sauber|scaff*|scaffold|schade|sched*|schedule|schei*|schen*|school run|schra*|schule
-3 scrat*|scratch|se me|se passe|se quedo|seche|second|see me|see what|see you|seeing|seems|seguidores
-3 segun|segunda|sehr|seit heute|seite|selbs*|sellers|semaine du|semaines|semanas y|semes*|semester
-3 semin*|send a|send them|send you|sendi*|sending|sensi*|sensible|separ*|seria*|seriamos|served|set up
-3 settle|settlement|shelt*|shenz*|shenzhen|shifts|short|shower|showi*|shown|si c|siche*|sick|side
-3 side of|sie an|sie bei|sie gern|sie noch|sieht|sieht man|sign|sign ?|silla|sin ascensor|sin aval
-3 since|since <weekday>|since last|since the|since we|sind <few>|singa*|singapore|single|sir|sit in
-3 size <number>|size of|sizes|sleep|sleep*|sleeping|small|smell|so <month>|so before|so the|so you
-3 societe|sofa|sohn|soir ?|soit|sola|solan*|solange|soll die|sollen|solo <number>|somebody s|sometime
-3 sometime after|somew*|somewhere|son las|soon as|souhaite|sous la|south|soy el|speci*|speicher|spot
-3 spring and|square metres|stages|standesamt|stark*|start with|std|steck*|steht der|steht seit|stellen
-3 stemp*|steue*|still|still in|stoff|stone|stood|stopp*|stora*|storage|str|str <number>|suchen wir
-3 suegra|sugge*|suis en|suivi|supply|sur votre|surge*|survey|surveyor|swapped|sweep|system|t|ta|table
-3 tag frau|tage|taille|take it|talla|talla <number>|taller|tank|tanne*|tarde de|tardes|tarje*|tax
-3 te mando|team of|techn*|teleg*|telegram|telet*|teletravail|tell your|tempo*|term|termi*|terra*
-3 terrasse|test|testi*|text me|th <number>|th can|th of|th so|th to|thank|thank the|that <number>
-3 that do|that normal|the <month>|the a|the bank|the bill|the blue|the boiler|the books|the box
-3 the chap|the children|the dog|the family|the frame|the gas|the half|the hall|the in|the insurance
-3 the last|the morning|the name|the one|the receipts|the rota|the size|the sound|the top|the weekend
-3 the winter|them a|them and|then do|there|there would|they come|they want|they would|thinks the|third
-3 this time|this week|through our|through the|thurs or|tia|tide|tiefb*|tile from|timber|time for
-3 time i|times|to apply|to begin|to help|to it|to keep|to let|to look|to order|to play|to register
-3 to replace|to touch|to us|to your|toca|todos|toi|told|told me|tombe|tourn*|tous les|tout de
-3 trabajais|track*|tradi*|trading|tranq*|transit|travel|trent*|trentaine|trime*|trimestre|trocken
-3 trouv*|tu|turn|turned|turnos|twin|u <number>|uber die|uberg*|uberm*|ubermorgen|uberwiesen|uk|um
-3 un bano|un cafe|un devis|un dia|un escalier|un mois|un moment|un peut|und|und <few>|und ein
-3 und hatten|und nicht|und sie|und wie|under our|understand|une petite|une quarantaine|une trentaine
-3 une visite|union|units|universidad|universidad de|uns ?|unser*|unsere|unsere hochzeit|unseren
-3 unterlagen|until you|up my|up the|up this|up to|us <number>|us for|us how|us in|us the|used to|usine
-3 valide|van s|vecina|velo cargo|velos|vendr*|ventanas|ver|verbi*|verfa*|verfu*|verif*|verified|verri*
-3 vers le|versi*|vez en|vide|viene bien|ville*|villeurbanne|vinie*|virtu*|virtual|visa|visitas|voll
-3 vom <number>|vor <few>|vor der|vor weihnachten|vorge*|vorhanden|vormi*|vorstand|voss|votre ville
-3 voudrions|vous :|vous envoie|vous envoyer|vous laisser|vous m|vous ne|vous nous|wall|walls|want to
-3 wants|was a|was here|was not|was sie|wasser|watch|water*|way home|we ca|we can|we just|we think
-3 weari*|wearing|wechs*|wedding at|weds|week and|week end|week in|week or|weekend of|weekends|weekly
-3 weeks|weeks ago|weeks and|weil|weite*|went to|what happens|when i|who|who can|who could|whole*|whom
-3 whose|wide|will not|will send|wir <few>|wir eine|wir gleich|wir hatten|wir mochten|wish
-3 with <number>|with my|with someone|with your|within the|wochenende|wohnz*|wohnzimmer|wollen im
-3 wollte ich|worce*|worcester|work with|worki*|working|works for|works*|workshop|workt*|worth a
-3 would say|write|writing a|wurd|wurde gern|wurden wir|y <few>|y <weekday>|y de|y hay|y hoy|y las|y no
-3 y queremos|years in|years old|you accept|you ask|you ca|you could|you fit|you kindly|you said|you so
-3 you still|you took|your|your area|your business|your driver|your people|your website|yours|yr old
-3 zahlu*|zahnr*|zahnriemen|zeigen|zeitl*|zeitlich|zero|ziehen|zoom|zu haben|zu hause|zugang
-3 zum <number>|zum jahreswechsel|zuruc*|zusammen|zwanz*|zweit*
-4 ! <number>|<few> a|<few> bed|<few> kids|<few> mois|<few> months
-4 <is about an existing order or appointment>|<mont*|<month>|<month> <few>|<month> could|<month> oder
-4 <month> se|<month> so|<month> the|<month> un|<month> und|<month> we|<month> what|<number> <month>
-4 <number> bitte|<number> el|<number> et|<number> feb|<number> gaste|<number> grad|<number> is
-4 <number> ist|<number> jan|<number> kommen|<number> leute|<number> metros|<number> mill|<number> min
-4 <number> mit|<number> no|<number> nous|<number> personnes|<number> rue|<number> t|<number> tables
-4 <number> th|<number> to|<number> um|<number> weeks|<number> zimmer|<speaks of something that was>
-4 <support 3>|<unhurried>|<weekday> es|<weekday> il|<weekday> nach|<weekday> o|<weekday> os
-4 <weekday> ou|<weekday> por|<weekday> que|<weekday> soir|<weekday> um|<wishes availability>
-4 <wishes call>|<within 3>|? ?|? die|? elle|? lo|? merci|^ <number> of|^ <weekday>|^ also|^ bei|^ bon
-4 ^ das|^ der|^ did|^ estoy|^ flat|^ fur|^ guten|^ guten tag|^ half|^ half the|^ hallo|^ hello i
-4 ^ i would|^ ihr|^ il|^ it|^ it s|^ l|^ laut|^ les|^ looking|^ ma fille|^ mum|^ need a|^ quiero
-4 ^ quisiera|^ seit|^ soy|^ there are|^ tienen|^ wir brauchen|^ wir nehmen|^ wir sind|^ yo|a gas|a l
-4 a laisse|a los|a mobile|a nadie|a simple|a student|a tenu|a third|a wedding|ab <month>|ab ?|abajo
-4 abgeben|abgebrochen|abhol*|abholen|acabo|acabo de|accept|accept your|accepteriez|accepteriez vous
-4 accom*|accor*|accord|accountant|acre|address|adent*|adentro|adjun*|adore|adres*|adresse|after new
-4 after that|after xmas|again|ago|ai un|aimerions|alerg*|all day|all my|alors que|altona|am in|an acre
-4 an bitte|an einer|an electric|and about|and after|and his|and look|and we|and yours|anfang|angek*
-4 anges*|anhan*|anhanger|anmel*|anoche|ansch*|antes|any day|any time|app|app says|appoi*|arbeiten
-4 are all|are getting|are moving|are the|area|armar*|armario|arrive|asap|ash|asses*|assez|assoc*
-4 at half|atelier|atten*|au <weekday>|auf <number>|auf der|auf die|auftr*|aurez|auriez|auriez vous
-4 aus der|aus wie|automatic|avant le|ave|avec <few>|avez vous|aviez|aviso|azul|b|b <number>|baby|bad
-4 bajo|balli*|banco|bank|barri*|basem*|basement|bathroom in|be after|be out|before that|bekommen
-4 besoin d|best|bestatigen|bien a|bild|bis ende|block|boda|bottom|branc*|breit|bringe|bruno|bs
-4 bs <number>|bunga*|bungalow|buscamos|busin*|buyer|by easter|cabinets|camar*|cambio|camis*|can get
-4 can send|can your|canal|cance*|care|carne|carro|carton|ce matin|certificate|certified|chance of
-4 chaque annee|charge a|chef hat|cherchons|child*|children|chip|chiqu*|choco*|chocolate|chose|cita
-4 clases|cleaning|clien*|clini*|clock|cocina de|cocka*|cockapoo|cold|colle*|collect|combien de|comio
-4 comme*|como si|compras|compras ?|con algo|con los|con mi|con ustedes|condu*|conductor|conge|contact
-4 contribute|corre|coule*|couleur|coup|d accord|d avance|d ici|da|da ich|da zeit|dabei|dank fur
-4 dans votre|darf ich|das bitte|de abajo|de bain|de personnes|de semana|de ville|de votre|dedans
-4 dehors|dejarles|deje|del|del dia|demenage|demenage a|depuis le|der|der estrich|despu*|despues
-4 despues de|dias|dias me|dicho que|did my|did you|die neue|dijo|dining|direct|direkt|dispo*|do about
-4 do with|docto*|does that|dois|domain|donner|dont|door|dormi*|dort|down in|down on|doy|drain|dran
-4 drips|drive*|drop|du|du <number>|du <weekday>|du bois|ducha|durch|durfte|eat|editi*|eilt nicht
-4 einba*|eine frage|eintr*|einzi*|el|el agua|el banco|el dia|el pedido|el trabajo|eleven|elle ne
-4 empie*|en est|en las|encan*|encantada|encima|ende|enfants|engin*|engli*|english|enten*|envio|envoie
-4 equipe|er <month>|erste|escalier|espana|est <number>|est elle|est parti|est venu|esta semana
-4 estamos a|estar|estate|este|este mes|estimate|estrich|examp*|example|exhib*|experiencia|failed|fam
-4 famil*|fan|father|faut un|fecha :|fence|fenetres|fin de|firmado|fish|flach*|flat <number>|flat roof
-4 flur|food|for about|for work|for you|forgot|form|fourt*|fourteen|fr|frais|free on|frei|fringe
-4 from your|funci*|funciona|fur unsere|galer*|galerie|gap|gave|gearb*|gearbeitet|gebur*|geehrte damen
-4 geerbt|gegen|gegen*|gehor*|gekau*|gekauft|gern|gern ein|get in|getting married|gewor*|geworden|ging
-4 go in|goes|got my|gotea|gros|guten|guten tag|hab ich|habit*|habla*|hablamos|hablar|hace falta|half
-4 half an|halle|hallo|hand|hard|has the|hatten sie|hause|have around|he would|hear|hein|help with
-4 hermana|herrn|herum|hi i|hicie*|hicieron|hola marta|holen|hospi*|hospice|hour|hours|how do|how to
-4 http :|i can|i come|i put|i would|ich am|ich ihn|ich muss|ich nicht|ich sie|ihm|ihnen im|ihr angebot
-4 ihrem|ihres|il|il en|il n|im bad|im flur|in all|in for|in our|in there|including|inox|install|insur*
-4 insurance|insured|ir|ir a|irgendwas|is asking|is coming|is having|ist <number>|ist heute|ist in
-4 it on|it says|it up|it what|it when|its|j|je demenage|je dois|je passe|je viens|je voudrais|je vous
-4 jeden|jeden tag|jemanden fur|joue|jours|juntas|kann das|kassel|keeps|keiner|key|kfw|kids <number>
-4 kilos|kitchen ceiling|kleine|kleiner|kommen sie|konnt*|konnten sie|konze*|kosten ?|l eau|la casa
-4 la cave|la manana|la oficina|la otra|la pantalla|la poliza|la primera|la semana|la voisine|lady
-4 landlord s|las|las tardes|le velo|left|left a|legen|legen sie|leipz*|les <few>|letzt*|letzte|letztes
-4 letztes jahr|leute|leve|licht|lieber|liefern|lieferung|liegen|liegt|lifti*|lifting|like someone
-4 limit*|link|live at|livre|llaves|llega|llega*|lleva|lleva*|llevamos|lleve|lo pueden|local|m appelle
-4 ma carte|ma grand|machen lassen|maint*|make it|man den|manana a|marriage|marta|matter|may <number>
-4 me about|me dijo|me hicieron|me how|me in|medico|mein sohn|mensa*|mensaje|menus|merci beaucoup|mere
-4 metros|mi hermana|mil|min|minuten|minutes|minutos|mir|mis|mitte*|month|morni*|mother s|moulin
-4 move out|movers|moving to|mr|mrs|muestra|musst*|mussten|must|must be|nachste woche
-4 nachsten <weekday>|nagel|name of|navid*|navidad|ne le|need from|nehme|neu|neuen|new year|next step
-4 nicht in|no hace|noch die|nom|nombre|none of|nos han|not mind|not the|noticed|nous aimerions
-4 nous faut|nov|nr|nr <number>|nuit|nun|nunca|nur <number>|nur ein|nurse*|nursery|octav*|octavia
-4 oder <month>|oder <number>|of <number>|of an|off on|office|ofici*|oficina|og|ok|ok ?|on me|on my
-4 on part|on the|on vous|opcio*|opciones|oreil*|oreille|os|otro lado|otros|ou la|our old|our school
-4 out on|out the|pacie*|pacientes|page|paper|par|parcel|parler|parti|particulier|partn*|partner
-4 pas <number>|pasar|pasil*|pasillo|passed|passw*|past the|patient|pcs|pedir|penche|pense|pfleg*|photo
-4 piano and|picked|pink|piso de|plain|plates|play|please go|pls|plus rien|podeis|podem*|podemos|podria
-4 police|policy|poliz*|poliza|poner|por lo|porque|porta*|porte|post|pour votre|pouvez|power|pract*
-4 practice|prefe*|preis|premier|prend*|prendre|pret|prima*|prints|priva*|prix ?|priya|profe*|profi*
-4 propo*|provi*|puede|puedo|qu il|quali*|qualified|quand ?|que falta|que hay|que os|queda*|quedamos
-4 quedan|quelle|querr*|quien|rather|raus <number>|read your|recit*|recital|recommended|recu la
-4 recupere|refai*|refaire|refait|region|regla*|remettre|rempl*|remplacer|renew|renov*|repas|repei*
-4 repeindre|repla*|repli*|reponse|retro*|rien d|road|rooms|rue|rue des|run the|s on|s wedding|sacar
-4 safe|salido|sampl*|santa|sash|sauf|say the|says <number>|says we|schicken|schicken ?|schie*|schone
-4 schre*|schuler|schwiegermutter|se le|seance|segun*|seguro|seit dem|semana que|semana santa|send me
-4 serve*|server|shall i|shamp*|shape|shift|shirt|should be|showed|si os|sich nicht|sie haben|sie mich
-4 sie mir|sie sich|signe|signed off|since <number>|sind bei|sirve|site|sitti*|sitting|sitzen|size
-4 skoda|skoda octavia|smaller|snapp*|snapped|so there|soft|solic*|solicitor|someone to|somos <few>
-4 somos los|sont|soon|sounds|sounds like|soy|speic*|stairs|start|start on|starts|statt|steh|stell*
-4 still has|stopped|story|subir|suits|super|support|sur le|sur les|surve*|sus|swap|sweet|t <number>
-4 tablets|tag ich|tagen|take|take the|tell me|tell us|tell you|tempr*|tengo que|tenu|terrace|text|th
-4 than|than the|that a|that be|that you|the app|the council|the first|the flat|the floor|the form
-4 the gate|the hedge|the joint|the new|the next|the nursery|the old|the owner|the permit|the piano
-4 the place|the rain|the retainer|the road|the spring|the stairs|their|them|then ?|theres a|they can
-4 they will|think it|this weekend|thought it|thought you|thurs ?|ticke*|ticket <number>|tickets
-4 tiene que|till the|time|tisch*|titulo|to <weekday>|to about|to the|todas|todo el|tomorrow ?|ton
-4 too late|top|touch it|toujo*|toujours|towels|town|tradu*|traigo|trava*|travail|trepp*|treppenhaus
-4 tribu*|trock*|trois*|troisieme|trotz*|trotzdem|trou|tu me|tu peux|turno|u do|uber den|ultimo|um und
-4 un carton|unas <number>|und ich|und suche|und wir|unos|unser|up for|uprig*|upstairs bathroom|urkun*
-4 us i|us what|van a|veinte|velos pour|venga|vengan|venta*|venu|verde|verei*|verlo|vers|versicherung
-4 verte|verwaltung|viens|vino|visit*|volunteers|vom <month>|von den|vorha*|votre passage|voudrais
-4 voudrait|vous aviez|vous de|voyant|wann|want them|ware der|was ?|water coming|way and|we get|we pay
-4 weekday|weihnachten|wenn ihr|wenns|wer|weste*|westerly|what can|whatsapp|when|when can|whene*
-4 whenever|whenever you|where do|where the|window|wir liefern|wir nehmen|wir wollen|wir ziehen
-4 with our|with this|with you|without a|wo|wohne|wood|work at|worktop|would like|wrong|wurden|xx|y
-4 y nos|y que|y quiero|y te|yearly|yeste*|yesterday|yet ?|you a|you collect|you got|you might|you need
-4 you were|you would|your name|your quote|zeit ?|zuruck
-5 !|<few>|<few> meses|<few> stunden|<few> veces|<few> velos|<month> auf|<month> can|<month> cuando
-5 <month> do|<month> est|<month> frei|<number> :|<number> <coin>|<number> avec|<number> bis
-5 <number> can|<number> degres|<number> er|<number> from|<number> h|<number> il|<number> m
-5 <number> mins|<number> personas|<number> uhr|<number> yr
-5 <speaks of something that exists between you>|<week*|<weekday>|<weekday> <number>|<weekday> et
-5 <weekday> i|<weekday> l|<weekday> matin|<weekday> prochain|<weekday> to|<weekday> y|<wishes decided>
-5 <within 120>|<words 35>|^ asdkj|^ bonjour notre|^ bonsoir|^ coucou|^ de|^ estoy en|^ fwd|^ fwd :
-5 ^ heyy|^ il me|^ je suis|^ queria|^ se|^ se me|^ servus|^ vous etes|^ water|^ ya|a fence|a quote
-5 ab <number>|abends|about half|above|accou*|acept*|addre*|agua|allume|along|am interested|an der|and
-5 and <weekday>|and are|and have|and need|and what|and you|anda|anfan*|anfangen|antwo*|appointment
-5 apprentice|arriba|arrives|asdkj|assis*|aufge*|autor*|bain|bande*|beaut*|beautiful|beave*|beaverton
-5 before the|beim|betri*|between the|bonjour notre|bonso*|bonsoir|braucht|brief|broken|budget is|buro
-5 buyers|cabin*|cake for|calde*|caldera|can be|can i|car|card|carte|cartes|cave|ce soir|ceiling|charg*
-5 chaudiere|clients|coffee|come today|comme|comment|como|compt*|con que|con quien|conteste|convient
-5 cost and|coucou|cried|cv|dado|danach|de <weekday>|de ustedes|del <weekday>|delivered|demain|demain ?
-5 desde el|dessus|dijisteis|do i|do we|doch|donc|dr|dropped|due|eau|einer|el patio|el telefono|elle
-5 elm|en primavera|end terrace|enfan*|es el|est <few>|est encore|este <weekday>|estri*|etwa <number>
-5 eveni*|factu*|falta|ferme|fertig|file|finales de|find|fitti*|fitting|fix|frame|freez*|freit*|fruhj*
-5 fruhjahr|fur die|fwd|fwd :|gegend|gel|geste*|gestern|gone|google|guarantee|guest|gutsc*|h|hat die
-5 hatten|have it|hello i|here ?|herr|heyy|http|hueco|huele|ich nehme|ich suche|il vous|in and|in der
-5 inside|into|is <weekday>|is my|it still|it was|je peux|jeman*|jemand|jemanden|jule|kitchen ?|klavi*
-5 km|konnen|konnen wir|konnt|konnt ihr|la <number>|la calle|la cocina|la senal|la una|laden|lane
-5 las <few>|last done|late|laut|le meme|leaki*|leaking|let|letter|lg|libre|libres|liefe*|linde*|llegar
-5 los <few>|los <weekday>|loved|lunch|mal depuis|mama|manana temprano|mando|me ?|me dijisteis|me the
-5 media|meldet|merci de|meter|midi|mill|mitad de|monteur|morning|moto|moving|muest*|mum s|my late
-5 my name|name is|nearly|necesito|new|next week|noche ?|none|notre|nuest*|o manana|oder <weekday>
-5 of <month>|ok for|on ?|on an|on sw|order*|ordered|ou <weekday>|our kitchen|out at|over and|owner
-5 pagar|panta*|pantalla|pas de|pass|passa*|passage|patie*|pedal|people on|perfecto|permit|personas en
-5 photographer for|plan de|platz|plus de|podri*|por las|por un|posee|pour <few>|pourr*|pourriez
-5 pourriez vous|pouvez vous|praxis|prest*|primavera|pris|prise|put the|put up|que alguien|que nos
-5 que se|que sea|que si|quince|r|rd|recei*|rechnung|recib*|recog*|regis*|repon*|reste|rojo|roses|rufen
-5 rufen sie|s <number>|same|sat|schlussel|schnell|screen|see|selle*|senal|servus|signed|sigue en
-5 since yesterday|sind eine|small*|sofort|soft and|soll ich|sollen wir|sollte|somos|somos <number>
-5 sonst|sound|space|start in|step|stop|stras*|strasse|stunden|suis|sw|take on|talk to|tap in|tarjeta
-5 team|telef*|telefono|tell|tema|temprano|temprano ?|that the|the <weekday>|the car|the window
-5 there are|ticket|tisch|to <number>|toda|toda la|tomor*|tomorrow|tor|tous|traba*|trans*|twice
-5 ubernehmen|ubrig*|um <few>|um <number>|un presupuesto|unas|und die|urgent|us ?|used|veces|verge*
-5 vergessen|verschieben|viagra|vieux|vite|vivo|vivo en|voir ?|voisi*|voisine|volun*|vor|vor ort|voulez
-5 vous le|vous me|vous voulez|w|want|war|we come|whats*|winter|wir die|woche*|wool|wurde das|xmas
-5 y <number>|ya no|yamaha|yard|you available|you quote|you want|your own|zimmer|zum|zusam*
-6 : <number>|<few> days|<few> jours|<number> con|<number> jahre|<number> people|<number> que
-6 <within 210>|^ i need|^ le|^ notre|^ we need|abgeb*|across|algui*|alguien|and then|and want|apare*
-6 are in|au printemps|ausge*|auto|avail*|available|avec votre|back|bd|besta*|beste*|bestellt|bett
-6 bis <number>|boiler|bring|ca not|cafe|cama|chaud*|chris*|christmas|cocina|come and|come by|con un
-6 corre*|dass|deliv*|depos*|depuis ce|die|dormi|down|dropp*|einge*|eingebaut|el <weekday>|end of
-6 enfer*|estoy en|exper*|fehlt|fin|fin <month>|firma*|for this|fri|from us|g|gate|guara*|hausm*
-6 have <number>|heute|hier|hohe|im <month>|in die|in may|innen|is about|jan|joint|km <number>|komm
-6 konnten|kuche|la noche|le <number>|llevo|logo|looking for|mais on|marche|meses|mi mama|mins|minut*
-6 mochte|months|name|night|noch einen|noch in|noise|nuestro|oak|of the|one with|pasado|passt|peux
-6 place ?|plata|premi*|prime*|primera|print*|probleme|produ*|quere*|queremos|quisi*|quisiera|recev*
-6 recevez|reparation|reser*|schla*|schlu*|schne*|schul*|se ha|seit|serait|sigue|slot|spring|steht
-6 still on|talk|talon|te|the contract|the deposit|this morning|thurs|to see|tonig*|tonight|took|uhr
-6 under <number>|une place|unos <number>|vez|viele|voudr*|wc|weekend|weihn*|welche|werden|what is
-6 white|will be|with the|woche|xx <number>|you please|you put|yr
-7 <month> y|^ die|^ i am|^ necesito|before <number>|box|broke|came|clean|contract|deposit|easter
-7 el presupuesto|feb|fur <few>|help|heure|hochzeit|hoy|ici|interview|kommt|last|manana|mid|mine|moved
-7 mussen|on m|papa|passe|personen|please send|printemps|probl*|semana|so much|soir|suche
-7 this <weekday>|uberw*|venez|we need|week|week ?|weeke*|wir sind|you ?
-8 <is spam>|^ el|^ the|arriv*|bano|bleibt|je suis|neue|order|soll|unter*|venir
-9 ^ <number>|^ la
-10 tmrw
`,
  other: `
-4
7 stop
6 ^ soy
5 ^ please|across|con quien|de ustedes|do with|experiencia|i ask|podca*|podcast|questions by|quien|soy
5 street|to apply|your
4 ? not|^ this|a su|accepteriez|accepteriez vous|across my|am the|and have|apply|at a|auxil*|baust*
4 baustelle|behalf|behalf of|camar*|carne|carpenter|closed|conta*|cv|dejar*|dejarles|del|editi*
4 escribo|exper*|faut quelqu|if you|il vous|in die|klein*|lectu*|left the|level <number>|line|list
4 local|my cv|on behalf|our school|primero|raffle|serie|shamp*|shelt*|sit in|there will|timber|tools
4 uber|un cafe|valley|volun*|vous de|whole*|writing a|you ask
3 ! ich|<few> minutes|<few> tage|<month> and|<month> le|<other 2>|<words 35>|^ bonjour je|^ did
3 ^ hello i|^ i live|^ this is|a coffee|a real|a una|a week|abgeben|absch*|act|act for|adi|al lado
3 allot*|am an|an einem|and see|and we|anos de|anything at|are the|area|ask your|assoc*|aucti*|auction
3 bakery|bei ihnen|boards|brigade|busco|can send|can someone|chari*|charity|chauffeur|cherc*|cherche
3 cherche un|chez|coger|collar|college|compras|compras ?|con nosotros|conoc*|coope*|cooperativa|cosec*
3 could i|cuare*|cuarenta|cursos|customers|dans l|dans votre|decent|depuis <few>|dispo*|disponible
3 doing|dont vous|drive*|ecke|editions|ein kleines|einen betrieb|eleva*|encantaria|estudio|et de
3 etudi*|euch|evening i|fahrer|fais|famil*|fines|fines de|finish|fourn*|fragen|fur ein|gefallt|gehe
3 gehe in|gehort|gemma|gesun*|grado|guada*|hacer*|had <few>|hago|hall and|halle|harbo*|have any
3 he would|hello i|heuer|hi i|hort|hose|hospi*|hospice|i am|i thought|ich sie|ihnen|ihnen in|ihr haus
3 ihren|inspected|ist da|je vous|joine*|kennen|kennen sie|kerb|klasse|klasse und|l affiche|la otra
3 la senora|la vecina|laden|leipz*|leipzig|les escribo|level|local de|lokal*|lorry|maste*|masterarbeit
3 me dice|me piden|me presenter|meine masterarbeit|mich an|minut*|minutes|mon memoire|morning please
3 muest*|muestras|my drive|noch <few>|noche ?|number|of yours|on fait|openings|our client|parta*
3 paso por|passed|passer vous|patron|permission|piden|plata|platz fur|posit*|poste|pour <month>
3 pour des|pregu*|profe*|puedo|quart*|que hora|radio|references|relac*|rencontrer|reque*|request
3 rien ?|runni*|running|sec|second year|secte*|secteur|see what|shift|short|south|spent|stati*|su
3 suis en|survey|tag ich|talk|termi*|termine|the driver|the spring|them in|thought you|tiefb*|to <few>
3 to play|took over|trabajo de|trade|traigo|trock*|type|un pour|und wurde|units|up the|van s|vans
3 vecina|veinte|verka*|visit on|vivo|volunteers|vom|votre|vous n|want them|we act|we hold|week in
3 wenn ihr|who should|wir um|with no|wollte ich|wool|y me|yards|years|you had|you this|young*
3 your area|your team|zeigen|zum
2 <asks for support of a good cause or a study>|<few> anos|<few> ans|<few> dias|<few> jahre|<few> pas
2 <few> questions|<meets a rule>|<month> con|<month> ein|<month> for|<month> it|<number> horas
2 <number> il|<number> kg|<number> my|<number> paginas|<number> there|<number> years|<number> zu
2 <other 3>|<says what they do or study>|<weekday> ?|<weekday> en|<weekday> if|<weekday> in
2 <weekday> si|<weekday> y|<wishes availability>|<wishes call>|? about|? gracias|? preis|^ che
2 ^ estimada|^ fao|^ gruss|^ hi i|^ hi it|^ hola soy|^ i|^ i am|^ i teach|^ ihre|^ je ne|^ je vous
2 ^ liebes|^ morning|^ queria|^ servus|^ unser sohn|^ wir sind|a <weekday>|a credit|a family
2 a grenoble|a laisse|a lyon|a place|a trailer|ab ?|abends|abgeb*|about how|abre|acaba*|access
2 across the|acta|admin*|advised that|affiche|ai trouve|aid|alerg*|alica*|all my|all the|alrig*
2 alright|am|am a|am at|am number|am wochenende|an der|analy*|and <weekday>|and colour|and maybe
2 and not|and say|anos en|ans je|anybo*|anybody|anyone|anything ?|anything for|appeler|appointment is
2 apres <few>|are putting|arriba|artis*|asked for|at|at christmas|auch fur|aupres|auriez|autop*|baker*
2 bakeries|barrio|bauer|be advised|be somewhere|becau*|because|beds|been a|before they|benev*|berei*
2 betrieb|bewer*|bien sur|bike|bis zum|bodas|bodas y|bonjour je|boxes of|briga*|brist*|bristol
2 buenas soy|buenas tardes|bueno|burgos|but a|but there|buyer|by return|ca vous|cable|cafe|cajas|calle
2 cambiamos|campa*|campana|cap|carnet|carro|carta|cartes|centre|cerra*|chair|chann*|channel|chauf*|che
2 cherche des|chicos|chose ?|clien*|cliente|come with|comer*|comercial|commu*|connaissance|conocer
2 consi*|control|corner|corsa|corta*|couri*|courier|credit|crew|currently|curso|custo*|damit
2 dans notre|darf|darf ich|data|dauert|day this|de al|de cote|de los|de me|de suite|deadline is|deiner
2 dejeu*|del barrio|del edificio|del local|demenage a|dental|deposits|depot|depuis <month>|depuis hier
2 deran*|derze*|derzeit|des|des pieces|desde el|desso*|dessous|dialy*|dias|die ich|direkt uber|doing a
2 donner|doors down|dort|dougl*|douglas|driver|drop|du quartier|durft|durfte|ecris|edifi*|edificio
2 ehren*|eine stunde|einen|einfach mal|el curso|eleven years|eleves|ella|elm|email ?|empresas|en la
2 en toda|encan*|encantada|encar*|encima|ending|enreg*|entra*|entregar|er <month>|erdge*|erdgeschoss
2 escri*|escribo de|est dans|est moi|estoy en|estud*|et votre|etudiante|etudiante en|experience|expla*
2 explain|fahren|fair|falta alguien|fam|familia|familles|fao|father s|featu*|feature|finch|find
2 finished my|flowe*|for nothing|for their|for them|frau|frei|fuhre*|fuhrerschein|fussed|ganzen tag
2 gas safe|gefal*|gehweg|gens|gente|gern ein|gesprach|get back|give|give me|gladly|gratuits|greno*
2 grenoble|grove|gruss|h|hab|habite|haciendo|haga|handl*|harbour|has just|hattet|haus|have about
2 have around|have in|have moved|health|hecke|heure*|hi it|hierm*|hiermit|high|him on|himse*|himself
2 hip|hola soy|horas|horita|horse|hour at|how you|husband who|i a|i leave|i left|i live|i take|i teach
2 i wanted|i work|i write|ich an|ich es|ich euch|ich gehe|ihr uns|ihrer|il le|in a|in feb|in return
2 ines|insti*|insulated|insur*|insured|inven*|invol*|irgendwo|is getting|is going|is having
2 ist vorhanden|it by|it please|it up|it worth|j ecris|j habite|je cherche|je passe|je passer
2 je prepare|je rentre|je souhaite|jugen*|kaffee|keep|kg|kindly let|kleines|knock*|know by|know who
2 l ecole|l entree|la calle|la empresa|la presente|la que|la una|ladder|lado|lagos|laiss*|lamp
2 late father|lawye*|lawyers|le escribo|le faut|les|les gens|les matins|let|let us|libra*|libre|liebes
2 liegt vor|lieu|like to|limpieza|linda|linde*|list attached|little one|live at|livre*|livrer|livrer a
2 livro*|livrons|llegar a|llevo <few>|log|loose|los <weekday>|los ninos|lose|lot|loue|love to|lust|mad
2 madrid|maiso*|maisons|maitre|mal einen|maler|man bei|manager|mante*|manuf*|marked|mas tarde|mate
2 matin*|matins|me encantaria|me pide|me to|medio de|memoi*|memoire|merci de|mettre|might i|mind
2 minutes on|minutos|model*|mon fils|monsi*|monsieur|month and|montr*|montrer|morning is|muestra
2 munic*|muss im|my <number>|my final|my level|n ose|named|needi*|needing|nehmt|nehmt ihr|next to
2 nicht so|night shelter|no money|norte|not fussed|not get|not mind|not pay|nous livrons
2 number <number>|o que|oak|obra|obwohl|of this|of your|ofici*|oficios|on me|on your|only for|or not
2 ordnu*|os lo|ose|ose pas|out the|outsi*|outside|own tools|pagin*|paginas|papel*|papers|para los
2 para que|paral*|paralegal|parking|part of|parve*|pasam*|pasamos|pasarme|paso|passe a|paste*|pavem*
2 pavement|people on|people to|period|permi*|personnes a|peux venir|pick it|pictu*|pieces|pilar|pink
2 place is|planner|please|please be|please let|plus de|podria|pop in|por los|por si|por su|portf*
2 portfolio|porton|posible|pour son|pour un|preise|premises|preparer|presenter|prest*|price it|prime*
2 prix|pro|pro woche|pueden|puis je|punkt*|purch*|purpo*|put up|putti*|putting|putting together
2 que teneis|que usted|quell*|quelques|quest*|questions|quieren|quitt*|rates|rather|reach|received
2 recor*|recov*|regal*|registered|reloc*|relocating|remai*|remem*|remin*|reminder|remote|renco*|rentre
2 rep|repor*|repos*|represento|represento a|requi*|residents|retir*|retra*|return|rolls|round on
2 run the|s coming|s for|s il|s right|saber si|sachen|samme*|sammeln|samples|san|sans engagement
2 sched*|schedule|schul*|se le|secti*|section|see a|see it|seit <few>|sejour|semaine du|sendi*|sending
2 senora|seriez|service|servus|sevil*|sevilla|shelf|shelter|shirt|shop|shop on|short of|show you|shut
2 shutt*|si|si le|sie gern|sie mal|silver|simul*|since <month>|sit|sixte*|sixteen|sobre|somebody s
2 somew*|somewhere|sorts|spend*|stand on|station|stellen|still on|struc*|studi*|suche|suche fur|suite
2 supplier|support|sur l|swap|sweep|tage|take|take a|team ?|telep*|telephone|tendr*|tente|th and
2 the building|the corner|the council|the floor|the hospice|the little|the manager|the old|the owner
2 the pavement|the rain|the time|the yard|there has|this letter|this year|tisch*|to drop|to talk
2 told the|tombo*|tombola|tout de|tribu*|truck|try|ubrig*|un dia|un mois|una horita|und mochte
2 und suche|und suchen|une vingtaine|unpaid|unser sohn|up i|up is|us know|used to|van|vendr*|vendria
2 venir a|ver|verei*|verla*|vermi*|veux|vidal|vide|viell*|vielleicht|vingt|vingt minutes|vingt*
2 vingtaine|visit|vitrine|voll|volon*|volontiers|vont|vorstellen|vous auriez|vous la|vous vingt
2 vuestra|warmly|we ca|weekly|weg ?|weite*|wenn sie|wenns|went to|where i|whether the|who can
2 who could|whose|will know|wir|wir im|wir sammeln|with|with you|wochenende|wohne|wollt*
2 wondered whether|words|work and|would|would <number>|would bring|would get|would gladly|would have
2 would love|would make|would not|would you|write|y <weekday>|y nos|y queria|year of|year the|years at
2 years on|years with|you like|you might|you my|you our|you want|youngest|your client|your firm
2 your name|your window|your yard|yours|yours ?|zone|zusammen
1 ! je|! we|: le|: les|: une|; si|<few> de|<few> doors|<few> jahren|<few> minuten|<few> minutos
1 <few> people|<few> rues|<few> semaines|<few> years|<is a job application>
1 <is about something beside your work>|<is other>|<month> <few>|<month> before|<month> ca
1 <month> frei|<month> je|<month> l|<month> our|<month> se|<month> si|<month> un|<month> y|<number> a
1 <number> anos|<number> auf|<number> bis|<number> could|<number> er|<number> et|<number> from
1 <number> g|<number> h|<number> he|<number> hour|<number> i|<number> it|<number> je|<number> klasse
1 <number> le|<number> metre|<number> now|<number> o|<number> pero|<number> t|<number> till
1 <number> vielleicht|<number> vor|<other 0.5>|<other 1>|<speaks of your customers>|<weekday> <month>
1 <weekday> avant|<weekday> could|<weekday> os|<within 60>|<words 20>|? i|? kosten|? merci|? one|? you
1 ? yours|^ bonjour !|^ bonjour monsieur|^ bonjour notre|^ bonsoir|^ bonsoir je|^ buenas|^ buenas soy
1 ^ buenas tardes|^ cher|^ dear|^ dear mr|^ depuis|^ desde|^ en la|^ every|^ following|^ for|^ fur
1 ^ gruezi|^ guten tag|^ hey|^ hiya|^ i do|^ i look|^ ich|^ ich schreibe|^ il|^ je|^ je suis
1 ^ llevo <few>|^ maitre|^ mon fils|^ monsieur|^ notice|^ one|^ one of|^ os|^ salut|^ saw|^ sehr
1 ^ sehr geehrte|^ somos|^ somos una|^ u|^ wir|a|a <few>|a alguien|a annecy|a call|a chimney|a class
1 a cote|a dit|a firm|a gap|a guest|a la|a ladder|a lieu|a man|a meeting|a mobile|a moment|a pair
1 a piece|a project|a quiet|a rien|a session|a student|a votre|a wall|a year|ab <month>|abend wir
1 aber meine|about your|acabo|acabo de|accep*|acceso|acept*|across your|adjoi*|adjoining
1 administracion|adresser|advis*|advised|affic*|after you|again|again ?|again in|agrad*|ai deja|ai une
1 aimerais qu|air|algo por|alguna|alguno|all of|all right|alors je|alte|alto|aluminio|am free|am with
1 an actual|an den|an hour|an old|and|and does|and doing|and half|and has|and hear|and next|and put
1 and they|and wondered|anders|anhan*|anhanger|anima*|anne s|annecy|anos|ans|ans a|ans et|antrag
1 anybody else|anyth*|anything|anywh*|anywhere|anywhere to|appor*|apunt*|aqui|are|are best|are due
1 are ever|are out|arrange|artisans|as a|as an|ash|ask|ask what|asked me|assem*|assembly
1 assembly rooms|assessment|assistant|at number|at once|ateli*|atelier|au sujet|auch keine|aucune
1 auf <few>|auf der|auf ihrer|aufge*|aufn|aufst*|aufstellen|aunque sea|auriez vous|auto|autor*|autre
1 avail*|available|avant <month>|avant <weekday>|avant l|avant le|avant noel|avec <few>|avez|back and
1 back from|bags|balcon|bands*|bank details|bar|be interested|be obliged|be on|be open|be out
1 be possible|be with|because he|because the|bedmi*|bedminster|bees|before <month>|before it|behind
1 bei|bell|beside|besoin de|betre*|betri*|betwe*|between|between <number>|between us|bevor|bevor ich
1 bibli*|bien con|bin|bin <number>|binnen|bis|bis <month>|bis <weekday>|biscu*|biscuits|bit of|bitten
1 bonjo*|bonjour|bonjour !|bonjour monsieur|bonjour notre|bonso*|bonsoir|bonsoir je|booked|bought it
1 boxes|brass*|brauche ich|brauchts|bring you|bucket|buenas|building|busca*|buying|by ?|by name|by on
1 c <number>|caisse|call|came to|can drop|can have|can put|can start|care|carer|caret*|caretaker
1 carpe*|carri*|cas|case|casse*|caste*|casti*|cause|celeb*|celle de|certified|chapel|chats|cheers|chef
1 cheva*|chez nous|chip|ci|cierre|city|civil|client|clinique|coin|col|colab*|colleague|colour|come and
1 comed*|comedor|comer|comes out|coming up|compl*|completion|completion is|compton|con|con <few>
1 con mi|condi*|conductor|confo*|conna*|connais|consent|consider|contact|contestar|could|could it
1 could somebody|could the|could your|counc*|council|counsel|count|county|coupl*|couples|cours*
1 courses|couvr*|cuadra|cuarto de|culture|d en|dahli*|dahlias|dans|dar|darf man|das auto|das nachste
1 days in|de|de <few>|de chez|de fin|de geneve|de gestion|de l|de la|de media|de navidad|de personnes
1 de su|de vecinos|de vos|dear all|dear mr|debor*|declaration|decor*|dejado|del <number>|den ganzen
1 depuis|der antrag|der garage|der woche|derni*|dernier|derri*|derriere|des photos|desde la|desks
1 devel*|devol*|dia <number>|diario|dias habiles|dias me|die galerie|diplo*|direction|directly|direkt
1 disse*|dissertation|distr*|dites|dizai*|dizaine|dizaine de|doch|does a|doing my|door on|dormir
1 dorot*|dorothy|dossi*|down ?|down there|doy|drama|dring*|dringend|drip|dritt*|druber|du|du bois
1 du coin|du velo|dublin|due to|during|echel*|echelle|eigen*|el dia|el patio|el plazo|el telefono|emil
1 emmen*|empie*|en las|en madrid|en otro|en que|en vuestra|en zapopan|enclo*|enclosed|enfan*|engag*
1 engin*|enkel|ensen*|entendu|entrada|entre <few>|entre <month>|entrego|entrevista|envir*
1 environ <number>|equipe|es gern|escribe|espec*|essai|essay*|est <number>|est possible|esta con
1 estimada|estoy|et <number>|et des|et pour|et s|etabl*|etablissement|etwas fur|ever|ever let|exactly
1 experience with|face|facil*|falls|falta|families|farmer|father|faut|feier|festg*|festgelegt|filli*
1 filling|fils|final year|fini|firm|firm in|fleur*|flori*|flowers|follo*|following our|for <few>
1 for one|forde*|forec*|forgot|forma*|forty|fotog*|fotografin|frame|frames|franc*|free from|freeh*
1 freeholder|freel*|freelance|freez*|french|freuen|frien*|friendly|friends|froid|from|from <month>
1 from here|from the|frome|fur die|fur ihr|furs|ganzen|gar|gar nicht|gathe*|gathering|gearb*
1 gearbeitet|geehr*|geehrte|geehrte frau|gefallen|gegen*|geneve|gern|gespr*|gesti*|gestion|get a
1 get to|give us|glas|glass*|glasses|going|going ?|good with|grade|grave|graz|grew|grosse|grow|growi*
1 growing|gruezi|grupo de|grupp*|guita*|gusto|guten|guten tag|h <number>|hab ich|haben <number>|habil*
1 habiles|hablar|hacem*|hacemos|hacer|hacer un|hacie*|had|hagan|halb|half term|hall|halten|hand|handb*
1 handbook|hands|hands on|hangar|happi*|has never|has no|have|have done|have had|have my|have now
1 have signed|having a|heads|held|hello|hende*|hendersons|hens|here <number>|here we|hermanos|hey
1 hi my|hi olivia|hicis*|hicisteis|hicisteis en|hill|hinte*|hiya|hochs*|hof|holds|home show|hospital
1 humed*|humedad|hygie*|i drop|i expect|i finish|i look|i noticed|i put|i reckon|i represent|i ring
1 ich bin|ich ihnen|ich in|ich mochte|ident*|if someone|ihnen zu|ihr sowas|il a|il n|il se|im haus
1 im rahmen|in|in again|in den|in early|in einer|in good|in person|in town|include|indep*|information
1 inside|inspe*|inspector|insta*|insurance|intro*|inver*|invites|is attached|is coming|is doing|is my
1 is up|issue|ist in|ist seit|it across|it can|it could|it for|it might|it out|it this|it through
1 it which|it with|itali*|ive|jamais|je|je ne|je peux|je suis|jefe|jemanden der|joinery|joint|judge
1 jure|jusqu|jusqu au|just had|just to|just want|kassel|keen|keins|kleiner|knocked|know before
1 know the|know what|kolle*|kollegen|kommen und|kompl*|konnt*|konnten|kunst*|l <number>|l autre
1 l ensemble|la cuadra|la licencia|la machine|la noche|la obra|la rue|la semaine|la temporada
1 la universidad|la vallee|la zona|lands|last month|last year|laura|le <weekday>|le cafe|le mando
1 le votre|lean|learn|leave the|leeds|legal|less|let the|leur|leurs|leve|licen*|licence|licht|liebe
1 lieber|liegen|lieux|limpi*|linea|link to|lire|listed|live|livre|llama|llegar|lleva*|logo|london|lots
1 low|ltd|lucia|luft|m en|mag|mais le|make|mandate|maqui*|marine|mark|marque|marsh|master|matin j
1 matter|me|me by|me falta|me for|me vendria|media|media hora|medio|meill*|mein chef|meine|meinem
1 meiner|meines|mention|merca*|merce*|merci d|metres and|mich gern|might|might you|minib*|minibus
1 minutos con|mir fur|mira|missi*|mit dem|mitad de|mitar*|moi je|money|monit*|month|moori*|more to
1 morning|mornings and|mot|move|moving to|ms|mussen wir|musst*|mussten|my|n <number>|nach <few>|nachb*
1 nachbarn|nacht|nacht*|nagel|name of|name on|names|natio*|national|navid*|navidad|ne me|ne pas
1 ne sait|nebenan|need ?|needs to|nennen|new boiler|next <weekday>|night|no es|no obligation
1 no problem|no tenemos|noch im|nord|north*|norwi*|norwich|nos <number>|not after|not is|not one
1 not suppose|note that|nothing to|notice|notice of|noticed you|notif*|nous dire|nous ne|nov <number>
1 now i|now that|now with|nr <number>|nur ein|nurse*|nursery|o en|ob sie|oblig*|obligation|obliged|of
1 of which|offen*|office|office and|officer|oficial|often|olds|olivia|on instagram|on request|on se
1 on them|once on|one has|one of|one to|opa|open to|opened|openi*|operation|or madam|or rather
1 or return|orcha*|orchard|orden*|ortho*|os|ou on|our|our boiler|our solicitor|out for
1 outside <number>|over|over by|over from|over there|owners|pa|pacie*|pacientes|pair|pair of|papeles
1 papier|paque*|paques|paquete|para las|parai*|pared|parfait je|parki*|parks|part|parte|party wall
1 pas un|pasar*|pass|passer|passer a|pedido|pensez|people normally|perdo*|perha*|perhaps|perri*|perso*
1 personal|personne|personne ne|peu de|peur|pfarr*|phone this|photo|photo*|photographers|pictures
1 pictures ?|pide|placa|place for|place in|plain|plati*|plats|playi*|playing|plazo|please call
1 please find|plusi*|plusieurs|plutot un|poder|poele|poliz*|pond|poqui*|poquito|por eso|por la|posib*
1 post and|pour les|pourq*|pourquoi|pract*|prakt*|prati*|prepa*|prepare un|prevue|price of|primary
1 print|pris en|probe*|produ*|professionnelle|programme|proje*|project|prome*|propio|proposed|prote*
1 prove*|proxi*|proze*|puedo dejar|puerta de|puis|puppy|purchase|put <few>|qu a|qu elle|qualified
1 quartier|quay|que lo|que los|que sur|quelle heure|qui en|quick*|quisieramos|quitte|rahmen|rain|raise
1 rather not|recam*|receipt|recht*|recib*|reckon|records|recto*|rectory|recupere|red|reedu*
1 reeducation|regarder|reins*|relat*|remember|removal|rentre de|repai*|repet*|repre*|represent|reserve
1 resso*|retires|retraite|return the|rien a|river|roads*|rob|rota|round the|royal|rubble|ruckr*
1 ruckruf|rue|ruego|rues|run|run in|run out|rund|s <number>|s and|s est|s had|s set|saber|safe|said to
1 sale or|salfo*|salford|salut|sample|sands*|sandstone|says it|schade|schauen|schei*|schla*|schon wie
1 schon wieder|school|schre*|schreibe fur|scooter|sehr|sehr geehrte|seit heute|sell|semaines|semble
1 semin*|send them|send you|serait il|servi*|several of|sheep|showe*|showers|shown|showr*|showroom
1 si les|sie den|sie oder|signed for|since <weekday>|sir or|sits|small*|smaller|so on|social
1 solicitors|something for|somewhere in|sommer bei|somos los|somos una|sort it|sortie|souhaite|soy el
1 spare|speak|spend|spiel*|spielen|spoke|sport*|spring|spring and|st anne|stadt*|stamp*|stamped|stand*
1 stands|steh|stell*|stemp*|stirl*|stirling|stora*|storage|store|stran*|street is|studios|subject to
1 suchen|supply|sur|sur les|sur un|sur une|sure you|surpl*|surplus|sus|sweet|t|take on|talk to|tanne*
1 tarde ?|tardes|teach|team we|telefono|telephone je|tell you|tells|tells me|tempo*|temporada|tener*
1 tenga*|tengo el|tengo en|terce*|tercero|term|terre*|terreno|th if|th it|that be|that has|that i
1 that is|that the|that we|that your|the account|the attached|the books|the boundary|the children
1 the company|the farmer|the frame|the freeholder|the gate|the hendersons|the insurance|the job
1 the list|the lorry|the month|the name|the one|the paper|the phone|the photographer|the rota|the shop
1 the short|the showroom|the sound|the street|the village|them a|then ?|then i|theo|there we
1 there would|thin|thing i|this morning|this winter|though i|thril*|thrilled|thru|tiempo|tille*|time ?
1 time next|time you|to about|to answer|to ask|to explain|to fit|to get|to rent|to ring|to see|to sell
1 to send|to show|to stay|to stirling|to tell|to try|to whom|to work|tobias|toget*|together|told me
1 told you|too|took|took the|top <number>|tot|tourner|trabajar|track|trade*|trail*|trailer|train*
1 trait*|transit|trocken|troub*|trouble|trouve|trouver|tu me|tue|tune|twenty minutes|uber die|um
1 um <number>|un <weekday>|un carton|un devis|un grupo|una entrevista|und|und haben|und hatten
1 und jetzt|und was|under*|underneath|une dizaine|une visite|union|universidad|universidad de|unseren
1 up and|up from|us a|us could|us to|use|used|usted me|usted*|ustedes|vallee|vanity|varios|venir
1 ver si|verano|vergessen|verify|vermieter|verte|verwa*|verwaltung|verwe*|veuil*|veuillez|vi|viele
1 vielleicht mal|viend*|viens|vient de|vierz*|vierzig|ville|vingt <few>|vitri*|vivo en|vom <number>
1 von euch|von ihnen|vor|vor ort|vorhanden|vorst*|votre ville|voudrait|vous|vous ecris|vous faire
1 vous ne|vous un|vrai|vu|vuestro|vuestro comedor|wall|wall for|wall is|wanted to|war|was fur|was very
1 watch|water*|way|we bring|we can|we just|we run|we spoke|weari*|wearing|weddings|week and|weekend i
1 weekends|weil|weiter|welco*|welcome|wer|were in|what you|whatsoever|wheel|where we|who|wien|will we
1 willing|willing to|window|wir auch|wir ein|wir nicht|wir wohnen|wir wollen|with <few>|with <number>
1 with it|with one|wohnen|wollen im|wollte|wondered|wondered what|worden|works*|workshop|would ever
1 would rather|would sooner|would your|write to|writi*|writing|wurd|wurd gern|wurde gern|wurde ich
1 y all|y que|y quisieramos|ya esta|year|year at|year olds|year you|years experience|years in|york|you
1 you ?|you act|you are|you as|you before|you ca|you i|you keep|you see|you so|you tell|you think
1 you very|you would|your account|your bank|your driver|your region|zapop*|zapopan|zarag*|zaragoza
1 zeugn*|ziegel|zimme*|zona|zu euch|zu ist|zugang|zum <number>|zusam*|zwanz*|zweite|zwisc*|zwischen
-1 ! <few>|! i|! my|! no|! your|: bit|: ca|: el|: http|: it|: mit|: su|: un|: we|: webmail
-1 <asks for a fee that nobody owes>|<carries a link>|<coin> fur|<coin> par|<coin> per
-1 <comments on your website>|<cool 0.5>|<cool 2>|<few>|<few> ?|<few> en|<few> enfants|<few> feet
-1 <few> fois|<few> in|<few> it|<few> mins|<few> mois|<few> no|<few> or|<few> pisos|<few> steps
-1 <few> stunden|<few> week|<few> weeks|<has the wording of a known fraud>|<mont*|<month>|<month> ?
-1 <month> das|<month> donc|<month> from|<month> i|<month> is|<month> quand|<month> she|<month> to
-1 <month> you|<names prices of its own>|<need>|<number> !|<number> :|<number> <month>|<number> and
-1 <number> b|<number> bed|<number> before|<number> bin|<number> cm|<number> days|<number> degrees
-1 <number> dias|<number> el|<number> elm|<number> has|<number> hi|<number> if|<number> is|<number> ist
-1 <number> kw|<number> litres|<number> may|<number> million|<number> minutes|<number> months
-1 <number> nous|<number> of|<number> one|<number> order|<number> please|<number> s|<number> se
-1 <number> star|<number> stock|<number> this|<number> to|<number> tomorrow|<number> wide
-1 <number> words|<promises more customers>|<speaks for an organisation>|<speaks of something that was>
-1 <trade 0>|<wants 0.5>|<wants 1>|<week*|<weekday>|<weekday> <few>|<weekday> a|<weekday> but
-1 <weekday> evening|<weekday> me|<weekday> morning|<weekday> pasado|<weekday> the|<weekday> when
-1 <weekday> with|<wishes repair>|<within 21>|<words 100>|<words 6>|? best|? cheers|? dann|? el|? er
-1 ? es|? he|? might|? mit|? my|? nous|? please|? regards|? there|? warmly|? we|? wir|^ also|^ apres
-1 ^ baby|^ been thinking|^ betreff|^ betreff :|^ bjr|^ compramos|^ congratulations|^ congratulations !
-1 ^ depuis votre|^ el <weekday>|^ en|^ estimado|^ estoy en|^ g|^ g day|^ getting|^ good day
-1 ^ good evening|^ hallo ich|^ he|^ hi|^ hi do|^ hola somos|^ huhu|^ invoice|^ invoice <number>
-1 ^ just curious|^ landlord|^ le|^ les|^ liebe frau|^ mein mann|^ meine frau|^ mon|^ my|^ my boyfriend
-1 ^ my wife|^ next|^ not|^ nous avons|^ nous sommes|^ nuestra|^ on reve|^ ours|^ pas|^ queremos
-1 ^ right|^ roughly|^ sehr geehrter|^ she s|^ she said|^ test|^ test is|^ thinking of|^ tienen|^ vamos
-1 ^ vamos a|^ vor|^ vor <few>|^ votre|^ what do|^ would you|^ you did|^ your mailbox|a bag|a bathroom
-1 a birthday|a bit|a brochure|a bungalow|a combien|a contact|a corrected|a crack|a day|a different
-1 a este|a few|a free|a gas|a grant|a great|a hearing|a hot|a l|a letter|a lo|a lot|a mi|a nuisance
-1 a one|a parle|a partner|a peu|a power|a private|a proper|a que|a quelqu|a quick|a refaire|a shed
-1 a small|a tent|a tiny|a van|a weekday|a whole|ab <number>|aber auf|aber noch|abgesagt|about <number>
-1 about a|about building|about half|about horses|about ninety|absol*|absolutely|abuela que|abuelos
-1 accept credit|accom*|accompagnee|acomp*|acto|actually|acuer*|acuerdo|adopt*|adults|advan*|advice
-1 affai*|afficher|after xmas|afterwards|again*|against|age ?|agency|agent wants|agm|agran*|agree|agua
-1 ahead with|ai|ai <few>|ai besoin|ai coupe|ai ete|ai lu|aille*|ailleurs|aimerais|aimerions|ajout*
-1 ajouter|ajust*|aktue*|al|alan|aleman|algui*|alguien|alive|all evening|all tomorrow|all week|along
-1 alors|also do|always|am <weekday>|am in|am not|am retired|am telefon|amiga|an appointment
-1 an argument|an oil|an oven|ancie*|and <few>|and <number>|and a|and after|and can|and had|and he
-1 and if|and in|and just|and measure|and my|and needs|and no|and nothing|and our|and pay|and will
-1 and with|anderes|anfra*|anfragen|annexe|anniversaire de|annonce|anseh*|ansehen|answer|answering
-1 antes de|antes del|antig*|any|any day|any of|any time|anyone who|anything i|aparte|apparently
-1 appelle|appoi*|apporte|apporte demain|apprentice|appro*|approx|approx <number>|apren*|apres le
-1 apres les|aprobado|arbeit|architecte|are <few>|are factory|are getting|are not|are on|argument
-1 around the|arret|arrive a|article on|as you|as your|asi ?|asking <few>|at <coin>|at least|at my
-1 at noon|at our|at what|at your|attaquer|attention|attorney for|au|au dessus|audie*|audience
-1 aufgefallen|aurait|ausbau|ausma*|aussi|autopilot|autour|avant la|ave|avec|avec la|avec le|avec les
-1 avez une|avoid|ayuntamiento de|azul|azule*|azulejos|b|baby s|bache|back|back bedroom|back she|bag
-1 baign*|baignoire|balco*|balcony|ballpark ?|bande*|bands|base|basta*|bastante|bath and|bathroom has
-1 bathroom in|bathroom on|baut|be finished|be for|be grateful|be held|be this|beau|beave*|beaverton
-1 bed detached|been <few>|been like|been on|been there|been thinking|before|before he|before we|begin*
-1 beginner|begins|bei <number>|beim|bekom*|bekommen|belle|benot*|bespr*|beton|betreff|betreff :
-1 better for|between the|bien|bien etre|bien la|big if|bill ?|bill me|bin ich|birth certificate
-1 bis <number>|bisho*|bishopston|bit example|bitcoin|bjr|board|boarded|bodega|bois|bon pour|bonjour on
-1 both of|boute*|box room|boy|boyfr*|boyfriend|branch|brand|brauche|breast|breta*|bretagne|bride
-1 bringe|bringen|brochure ?|brother in|brother s|bruder|buenos|buro|business has|busy|but i|but not
-1 but only|but they|but we|but would|butto*|buttonholes|by <few>|by <weekday>|by a|by easter|by email
-1 by my|by our|ca <number>|ca ne|cabeza|cabinet|caduca|cake|call out|cambiar la|cambio|came down
-1 came off|came on|came through|came with|camera|camio*|camion|camionnette|can be|can come|can let
-1 can your|candi*|capit*|capital|car for|carav*|caravan|card and|card details|carpet|carrelage|casa en
-1 casa y|casi no|cat|catal*|categ*|category|cater*|ce|ce que|ce serait|celia*|centro|certa*|certi*
-1 ces jours|cet|cet age|cette|cette semaine|chalet|chamb*|chambre|chap who|charge ?|charge and
-1 charge to|charm*|charp*|chate*|chateau|cher|chez le|chez ma|chica*|chicago|chiffrer|chimn*|chiqu*
-1 choisi|chose|choses|chris*|christmas|church|cincu*|cincuenta|cita ?|claim|clair|clase|cleaner
-1 client account|co|coach*|coaches|coast|cobrais|coco|coleg*|colegio|colla*|collateral|collegues
-1 combien par|combien une|come|come ?|come off|come on|come over|comis*|companies|completa
-1 compramos una|comprendre|compt*|compte|compu*|computers|con un|concert|condo|condu*
-1 conduite accompagnee|confirm|confirme|conformite|congr*|congratulations|congratulations !
-1 conservation officer|consu*|contr*|contract|contractors|contribute|conva*|conve*|copies|copy
-1 corrected|cosa|cosas|cost and|cost if|cost per|cost roughly|cost these|cote|could we|coule*|couleur
-1 counters|couple|couple of|cours|course|cousins|credito|crick*|cricket|crois|croqu*|cross|cry
-1 cualquier dia|cubie*|cubierto|cuent*|cuisine|cupbo*|curiosidad|curious what|d enfants|d environ|d un
-1 da was|dabei|dad who|dafur|damage|dance|dared|darub*|daruber|das bei|das uberhaupt|dated|daughter in
-1 davon|day next|day sir|day would|days|days ?|days and|days i|days to|de a|de acuerdo|de bain|de baja
-1 de choisir|de empresas|de esta|de midi|de papa|de toute|de unos|de votre|deal with|dean|dear|decidir
-1 decidme|decis*|decision|decla*|declare|deeds|defin*|degrees|dejan|dejar|dejarla|del dia|deleg*
-1 delig*|delighted|deliv*|dem gedanken|demain a|demande|den feiertagen|denn so|dentista|depar*
-1 departamento|departamento de|depose|deposit|deposit and|depuis votre|der mir|des que|desce*
-1 desde <month>|dessi*|dessine|detac*|detached|detec*|deuts*|devis|dia a|dia y|did our|diese woche
-1 digital|digo|dining room|dire|direccion|direct|discu*|discussed|do about|do any|do if|do this|do ye
-1 do your|does|does it|does your|dogs|domin*|donde|done|donne|dont <few>|door|doors|doubl*|douche
-1 down a|down and|dr|draft|dragg*|dragging|dream*|dreaming|dress|dripp*|dripping|dropp*|dryer
-1 du <number>|dubai|due|duele|dunkel|durch*|durfen wir|earliest|early <month>|early next|eat|echan*
-1 edinb*|edinburgh|egal was|eh|ehrli*|ehrlich|ehrlich gesagt|eigentlich|eine|eine frage|einen platz
-1 einer|einfach|einwe*|el|el <number>|el agua|el colegio|el de|el no|el otro|electric car|eleven
-1 elle etait|elle sera|elter*|embaj*|emplo*|employer|empor*|empresa|empti*|emptied|en <number>|en pdf
-1 en place|en su|en un|encanta|encim*|encore le|encue*|end of|ends <number>|enfer*|engaged|engineer
-1 engli*|enten*|entrado|entre el|entre las|entry|entwi*|envie|envie de|er|erhal*|erhalten|erst im
-1 es normal|eso es|est bon|est ce|est l|est prevu|esta todo|estamos de|estamos en|estate|este|estimado
-1 et|et ca|et j|et mon|et voudrions|etait|etwas|europ*|even want|event*|every day|eviter|eviter la
-1 exam|exam is|except|exklu*|expec*|expected|expire|expli*|extension|extra*|extranet|eyes|fabri*|facon
-1 factory of|fall|fanci*|fancies|fanta*|far|far ahead|faudra|faut d|faut un|fee and|fee of|feiertagen
-1 fenetres|ferai|ferme|fetch|few|fianc*|fichi*|fichier|fifte*|fifteen|figure|fill|filled|fin
-1 fin <month>|finally|finger|finished|firme|first dance|first fortnight|first page|first thing|fitted
-1 fixed|fixing|flachdach|flat fee|flexible|floor <number>|floor in|floor of|folge*|fonct*|fond
-1 for eleven|for her|for us|for you|for your|forfa*|forma|forward|fotos|fract*|francais|frances
-1 frau dr|freundlich|frigo|from <few>|from a|from me|from our|from us|from your|front|fruhj*|fruhjahr
-1 full name|g day|gable|garage du|gas|gedan*|gedanken|geehrter|geehrter herr|geht das|gemei*|geneh*
-1 genehmigt|general|gepru*|gestrichen|get|get in|get it|get my|gibt es|gift|gift card|give the|glad to
-1 glasg*|glasgow|glaub|glaub ich|go ?|go in|go off|go through|goes on|gone for|gone into|good|good as
-1 good day|good evening|gorge*|gorgeous|got <few>|got <number>|gouter|grand to|grande y|grateful
-1 gratu*|greni*|grenier|grid|ground is|group of|growth manager|grundach|grundsatzlich|grundstuck
-1 grusse aus|gusta*|gustaria|haben ist|haben noch|haben sie|hacienda|half past|hallo ich|han|hand i
-1 handed|happened|happy|hardly|harro*|has <few>|has been|has done|has given|has moved|has signed
-1 hasta entonces|hat die|hate|hatten|hause|hausn*|hausnummer|have ?|have all|have been|have never
-1 have one|have seen|have set|have your|having|hay <few>|hay menu|he can|he just|he said|he was
-1 he will|hear what|help us|here till|herit*|herma*|herum|herzliche|herzliche grusse|heures|hi do
-1 him in|hinge|hinten|his teeth|hit|hmrc|hochz*|hoffe|hola|hola somos|hold|holiday|home and|hones*
-1 hoping|horaires|horses|hosti*|hosting|hot|hot tub|hour ago|hours and|hours with|house on|how many
-1 huhu|hund|husband and|i are|i ca|i could|i do|i have|i help|i hope|i like|i make|i mean|i might
-1 i only|i own|i paid|i retire|i run|i send|i understand|ich auch|ich das|ich den|ich soll|ich suche
-1 ideal*|ideally|ihn|ihr|ihr auch|ihr da|ihr postfach|ikea|il faut|ill|imagine|immer noch|impec*
-1 impeccable|impla*|impri*|in and|in case|in for|in it|in principle|in so|in tomorrow|in until|in your
-1 inclu*|including the|incom*|incoming|indic*|infor*|instruct|instructor|instrument|into a|into the
-1 invit*|invoi*|invoice <number>|is ?|is a|is being|is better|is booked|is good|is here|is in|is ok
-1 is one|is only|is right|ist noch|it <few>|it <weekday>|it as|it be|it but|it even|it happens|it he
-1 it must|it or|it really|it true|it went|it what|italian|j aimerais|j avais|jahreswechsel|jardin
-1 je crois|je prefere|je sais|je serai|je viens|jeden|jeman*|jemanden|jess|joanna|jours pour|juntas
-1 juris*|jurisdiction|just curious|just dreaming|just like|just nosy|just put|just so|just tell
-1 just wondering|k|keeps|kfw|kilos|kindly send|kitchen of|knee|know is|kommen|kommen ?|kommen sie|kw|l
-1 l a|l acompte|l anniversaire|l apporte|l ete|la ?|la baignoire|la caution|la cle|la del|la ducha
-1 la mairie|la mano|la nuit|la petite|la porte|la primavera|la prochaine|la question|la voisine|labra*
-1 labrador|ladies|lads|lady|laisse|landl*|lane|las|las nominas|las seis|lauft auf|le|le garage|le jour
-1 le plan|le premier|le sol|le terrain|leaf|learn*|learning|least|left and|leg|les enfants|lesson
-1 let me|let s|lette*|letter|letzt*|letzte|leute|liebe frau|liebe jule|liefern|liegt|like <few>
-1 like my|like someone|like this|like yours|likely|lime|link and|liqui*|list and|listi*|listing
-1 listing in|litres|live in|living room|livra*|lleva|llevamos|llevan|llp|llueve|lo demas|lo mejor
-1 lo paso|lo que|lo suyo|login it|lohnt|long as|look|look at|look before|los vecinos|lounge|lu|ludlow
-1 lunch*|lunchtime|lyon|m of|ma sœur|mache|machen|machen wir|machines|made|madera|maestro|magaz*
-1 magazine|mailbox storage|main|mains|mairie|mais elle|maison de|makes|mal de|manan*|mananas|manda*
-1 mande|mann|maque*|maquette|march*|margaret|mari|marta|matin la|matin on|may not|may or|maybe <few>
-1 maybe a|me <number>|me a|me and|me gustaria|me han|me i|me lo|me mando|me parece|me va|mean|mean the
-1 measure|measurements|medic*|meets|members|men|menos ?|mentioned|mes|metre|metros de|mets|mi novio
-1 micro|micro*|microsoft|midi|miedo*|mient*|mientras|mill|million|minds|mine|minutes ?|mir aufgefallen
-1 mir bitte|mit was|mitad|mittag|mixed|mme|mo|mocht*|mochten|modelo|moder*|moglich|moins cher
-1 mon <number>|mon frere|mon mari|monat*|monatlich|money put|month on|monti*|mooring|morni*
-1 morning and|morning it|mother s|move out|move to|moved to|movem*|movers|mr|much and|much as|muchas
-1 mum is|music|muss ich|mussen|mussten wir|my boyfriend|my clients|my dad|my employer|my father
-1 my flat|my mate|my mother|my nan|my phone|my uncle|my wife|myself and|n avons|nachrichten|nachs*
-1 nada|nadie|name|nan s|ne m|near the|need <number>|need and|need help|need you|needed|needs a|negat*
-1 nehmen sie|neigh*|neighbours|neues|never|new|next and|next step|next summer|ni idea|ni la|nice
-1 nicht ob|nicht was|nie|night*|nights|ninety|ningu*|no chain|no collateral|no date|no great|no me
-1 no nos|no puede|no va|no venue|nobody is|nobody s|noch nichts|nom|nombre de|nominas|norma*|normally
-1 nos|nos gustaria|nosot*|nosotros|nosy|not bother|not come|not cross|not decided|not going|not got
-1 not have|not i|not make|not need|not own|not really|not see|not sleep|nothi*|nothing|nothing is
-1 notice your|noticed|nous aimerions|nous n|nous sommes|nous venons|nous voudrions|nouvelle|novio
-1 now and|now we|nowad*|nowadays|nowadays ?|nuisa*|nuisance|number and|numero|nur mal|o clock|o el
-1 o es|ob das|obten*|oder <month>|of <few>|of <number>|of a|of all|of attorney|of cost|of course
-1 of google|of having|of interest|of months|of my|of our|of tea|of the|of them|of thing|of years|off
-1 offering|offices|ohren*|oil change|ok we|old|old i|on autopilot|on en|on garde|on le|on les|on my
-1 on one|on page|on peut|on sat|on sera|on sw|on that|on the|on top|on voudrait|once|once a|one at
-1 one bed|one bedroom|one day|one do|one without|only pay|op|open the|opini*|opt|opt out|optio*
-1 options|or <few>|or do|or early|or is|or may|or no|or the|or whether|or your|orden|order is|ordre
-1 ordre de|organ*|orien*|other*|otherwise|ou|ou <month>|ou la|our lease|our site|out <weekday>|out a
-1 out and|out before|out or|out to|over <coin>|over ?|over the|overl*|paddo*|paddock|paga|pagar
-1 page and|pages|pague <number>|paid the|pain|panic*|par jour|par un|para <month>|para el|para la
-1 parce|paren*|parents|parish|parle|parte*|partner and|partners|party|pas d|pas de|pas du|pas en
-1 passage de|passport and|path|patie*|patio|pay it|pay when|paying|payro*|payroll|paysl*|pedir*
-1 pensamos|pente|people|people actually|people and|people do|people have|people who|peque*|per square
-1 perce*|pere|perfectly|pero mi|pero no|pero nos|persona|pesa|peu pres|peut attendre|peut venir
-1 peut vous|peux vous|piano and|piedra|place on|place pour|places|plain pied|planc*|plant*|plat|plate
-1 platt*|play|please see|please tell|plenty|plenty of|po|poco|podeis|podem*|podemos|podri*|polis*
-1 polish|polished|poner|ponerle|pop|por lo|por nosotros|por solo|porque el|portillon|portuguese
-1 possible ?|postf*|postfach|pour de|pour eviter|pour une|pour vous|pouri*|pouring|pourr*
-1 pourriez vous|pouvez m|pouvoir|power of|practice|pre|precio|preference|preis|premi*|premiere|prend*
-1 prendre|prepare|presq*|presque|prete*|primavera|principle|printemps et|prisa con|probably do|prof
-1 progr*|properly|properties|proposals|propr*|proprietaire|provi*|publi*|public|puerta|put by
-1 putting it|qu est|qu un|qu une|quality|quand elle|quand il|quand on|quand vous|quant*|quantity
-1 quarantaine|quart|que bonito|que ca|que en|que este|que l|que les|que mi|que nous|que tiene
-1 que viene|que vous|queda*|quelle|queremos cambiar|queri*|qui s|quid|quiere|quince|quinz*|quinzaine
-1 quinzaine de|quotes|radiadores|radiators|rails|raised|raum|raus <number>|recar*|recei*|receive your
-1 recent|recep*|reception|recev*|recit*|recital|reckons|record|recup*|reden|redone|refused|region
-1 registrar|registration|registro|regle*|reglement|regul*|regular|rehab|remain in|remodel|remov*
-1 removed|rempl*|remplacer|renew*|renewal|rent|renvo*|repar*|reply stop|reply within|reponse|reprendre
-1 represent a|represente|residence|respe*|respo*|reste|resul*|result|retai*|reten*|retire|retirement
-1 retro*|reuni*|reunion|rev|reve d|reven*|reviews|reyes|ridge|rien d|right now|ringing round|road|rojo
-1 roman*|romanian|room for|room is|roughly <number>|roughly ?|roughly how|round this|route|s|s an
-1 s booked|s done|s great|s my|s next|s not|s ours|s there|s under|s worth|s y|s yamaha|saber que
-1 safety|said <number>|said get|said yes|sale el|sale mas|sale una|same time|sampl*|sandr*|sandrine
-1 sandw*|sandwiches|sandwiches and|sat <number>|sauna|saw|say i|say that|say they|say to|say yes
-1 says <few>|says a|says he|says no|scaffold|schicken|schicken ?|schon einmal|schone|schra*|se casa
-1 se ni|se passe|seat|second|see how|see our|see you|seen a|segme*|segun*|seguro|sehen|sehr geehrter
-1 seit|selber|sellers|seman*|semana|semana que|semana y|semanas|semi in|send|send over|send us|sends
-1 senor*|senores|sensi*|sensible|sent from|seo|serai|serem*|seremos|serio|serve*|served|service is
-1 sesion|sessi*|sessions|set a|set us|settle the|settling|setzen|setzen lassen|seven*|sever*|several
-1 she s|she said|she wo|shed|sheet|shipper|should be|should i|show on|si c|si elle|si hace|si lo|si no
-1 si on|sich|side is|sie fur|sie im|sie wieder|sign ?|sign and|signa*|signs|silly|since <number>|sing
-1 singa*|singapore|sir we|sister in|sitting in|size|size of|slate|small|so before|so i|so she|so the
-1 sofort|soit fait|solic*|solicitor|soll ich|solo <number>|some|some time|someb*|somebody|somed*
-1 someday|somet*|something|something ?|something in|sometime after|sommer|sommes <few>|somos
-1 son <number>|sonne|sort|sort de|sous|sowas|sowas uberhaupt|soy la|space|spain|spani*|spat|spoke to
-1 square|square metre|st|stage|stamm*|start|start on|statements|steps|steue*|still do|still has
-1 still have|stone|storage is|storm|strai*|straight|strange|strin*|strings|stubb*|stubborn|students
-1 stuff ?|stund*|stunden|such|suche eine|suis a|suite a|suits you|superbe|suppl*|suppo*|suppose
-1 suppose we|sur <number>|sur la|sur le|sur votre|sure|sure it|surem*|surement|surve*|survey on
-1 surveyors|suspended|suyo|swapped|switch|sworn|sœur|tache|tadel*|tadellos|tag frau|taking|taller
-1 tambi*|tambien|tant que|tea and|teach*|team|techn*|teeth|tel|telefon|tell|telly|teneis|tenem*
-1 tenemos|tenemos <number>|tent|terms|terrace in|terrasse|tests|tete|th only|th or|th the|than|than we
-1 thank*|that <number>|that cost|that do|that even|that kind|that one|that s|that what|the|the agm
-1 the balance|the bank|the battery|the car|the chap|the clocks|the coast|the day|the deeds
-1 the earliest|the extension|the family|the field|the gable|the garage|the green|the home|the lane
-1 the letter|the man|the may|the moment|the movers|the new|the nhs|the piano|the porch|the pub
-1 the residents|the same|the school|the shower|the side|the size|the text|the thing|the third|the wall
-1 their|them|them and|then do|there a|there is|there something|theres|they are|they can|they did
-1 they do|they have|they said|they were|they would|thing tomorrow|think ?|think he|think it|thirty
-1 this address|this is|this something|those|thoug*|throu*|through|through our|through your|tienen
-1 tight|tile from|time after|time before|time do|time in|time she|tiny|tisch|to|to ?|to a|to and
-1 to avoid|to buy|to come|to do|to fill|to go|to hear|to look|to me|to place|to run|to sort|to start
-1 to understand|to us|tomas|tomorrow at|tomorrow i|tomorrow or|topics|tor|toucher|tourne|tours|touss*
-1 toussaint|toute facon|towels|town|trabajais|tradi*|trading|train|trans*|transfer ?|transfer it
-1 transfiero|trasl*|travaille|treated|triste|trois*|troisieme|truc|true|trying|trying to|turning
-1 turning <number>|turnos|turns out|tut|twins|uber <number>|uber den|uberh*|uberweisen|ultimo|un coin
-1 un petit|un peu|un premier|un saludo|un seul|una|unas|uncle|uncle s|und <number>|und ist|und nicht
-1 under|under our|understand|une heure|une maison|une maquette|une quinzaine|une semaine|une tache
-1 ungefahr ?|unit <number>|uno de|uns die|uns im|unser*|unsere hochzeit|unver*|unverbindlich
-1 up <weekday>|up a|up by|uprig*|upstairs bathroom|urbanisme|urkun*|us ?|us down|us has|us we|valid*
-1 valor*|vehic*|velos|vende|venis a|venons|verfu*|verle*|verme*|verti*|vertical|vez|victo*|victorian
-1 viele grusse|viene|village hall|virem*|virement|visit*|visite|vit|vitra*|vitrage|von einem|vorau*
-1 voulez|vous arrange|vous en|vous le|vous m|vous remercie|vous voulez|wait until|wales|wall at
-1 want her|want him|want you|wants the|ward|waren sie|was <few>|was ?|was here|was in|was just
-1 was looking|was my|was sie|was told|wash|water since|we are|we bought|we ever|we go|we like
-1 we should|we sign|web|webma*|webmail|week of|weekend <number>|weeks to|weg|wegen|weiss nicht
-1 wenn man|were lovely|were the|were to|what do|what it|what s|what sort|whatever you|when do|when it
-1 when they|which i|while we|who is|why shall|wife and|wife has|will bring|will collect|will do
-1 will leave|williams|windo*|windows|wing|winter|wir das|wir es|wird|wissen|with a|with photos
-1 with someone|with this|with what|within reason|within the|woche*|wollen|wonde*|wondering what|worce*
-1 worcester|work|work on|workt*|would be|would both|would come|would hate|would help|would just
-1 would like|would one|would pay|would the|would u|write about|writt*|written|wurde|wurden|xmas|y|y la
-1 y las|y mettre|y se|y te|y vivo|ya lo|yamaha baby|ye|year ?|year i|year or|years and|years do
-1 years we|yes or|yes please|yet and|yet he|yoga|you <weekday>|you check|you look|you make|you must
-1 you next|you offer|you or|you put|you take|you the|you took|your domain|your fee|your full
-1 your jurisdiction|your kind|your listing|your trophy|your visit|yours is|yusuf|zero|zieht
-1 zum jahreswechsel|zwanzig
-2 ! can|! do|! on|! our|: a|: en|: la|: our|: your|<coin> de|<coin> ht|<cool 1>|<cool 3>|<emergency>
-2 <few> a|<few> adults|<few> autres|<few> cats|<few> days|<few> for|<few> habitaciones|<few> have
-2 <few> heures|<few> hundred|<few> kids|<few> leute|<few> meter|<few> minute|<few> months|<few> nights
-2 <few> o|<few> oder|<few> pages|<few> panels|<few> prices|<has a small matter with what was done>
-2 <has the wording of an offer in bulk>|<has the wording of bulk mail>
-2 <is a complaint or a guarantee case>|<is about an existing order or appointment>
-2 <is about something unfinished>|<is an offer in bulk>|<is unsure whether you do this>|<is warm>
-2 <month> an|<month> at|<month> avant|<month> but|<month> c|<month> do|<month> hola|<month> if
-2 <month> mais|<month> meeting|<month> muss|<month> need|<month> next|<month> nos|<month> o
-2 <month> oder|<month> on|<month> or|<month> ou|<month> pero|<month> por|<month> pour|<month> so
-2 <month> statement|<month> une|<month> vous|<month> what|<month> when|<month> with|<month> would
-2 <names something that went wrong>|<numb*|<number>|<number> alors|<number> am|<number> avis
-2 <number> but|<number> by|<number> dec|<number> die|<number> do|<number> etoiles|<number> feb
-2 <number> feet|<number> foot|<number> ft|<number> hours|<number> hrs|<number> j|<number> jan
-2 <number> mm|<number> nos|<number> nov|<number> oder|<number> og|<number> or|<number> page
-2 <number> para|<number> per|<number> plus|<number> por|<number> qm|<number> r|<number> real
-2 <number> sqm|<number> std|<number> th|<number> uhr|<number> und|<number> what|<number> with
-2 <number> would|<number> x|<number> y|<number> zimmer|<offers money>|<spam 2>|<spam 3>|<support 0.5>
-2 <support 1>|<undated>|<wants 2>|<weekday> !|<weekday> :|<weekday> and|<weekday> are|<weekday> can
-2 <weekday> de|<weekday> den|<weekday> for|<weekday> he|<weekday> i|<weekday> l|<weekday> mornings
-2 <weekday> no|<weekday> one|<weekday> por|<weekday> prochain|<weekday> so|<wishes decided>|<within 3>
-2 <within 7>|<words 60>|? am|? and|? asking|? bin|? c|? estoy|? et|? je|? kind|? lo|? mi|? mrs|? no
-2 ? nos|? on|? seria|? she|? si|? solo|? thanks|? un|? und|? vielleicht|? vous|? what|^ <number> of
-2 ^ a mi|^ about|^ all|^ allo|^ auf|^ been|^ bitte|^ bonjour c|^ bonjour docteur|^ bonjour le
-2 ^ bonjour nous|^ ca|^ completion|^ contact|^ coucou|^ could i|^ do you|^ don|^ door|^ dropped
-2 ^ estoy|^ final notice|^ first|^ flat|^ fur die|^ good|^ good afternoon|^ good morning|^ hallo herr
-2 ^ have you|^ hay|^ hello do|^ hello we|^ ihr|^ ihr habt|^ im <month>|^ is the|^ is there|^ je me
-2 ^ kitchen|^ maman|^ mes|^ mi hija|^ mi hijo|^ mi padre|^ mum|^ mum s|^ muy|^ my sister|^ nos casamos
-2 ^ on n|^ our son|^ papa|^ planning|^ pour|^ que tal|^ quick one|^ re :|^ ref|^ sale|^ school|^ she
-2 ^ taking|^ taking on|^ tengo <number>|^ thank|^ thank you|^ thanks for|^ that|^ the boiler|^ there s
-2 ^ thinking|^ votre colis|^ was kosten|^ was kostet|^ we|^ we can|^ we had|^ we have|^ we might
-2 ^ we move|^ what s|^ what would|^ wir brauchen|^ y|^ y a|^ your|a big|a car|a casa|a ce|a chaque
-2 a check|a child|a christening|a date|a dejar|a deposit|a droite|a fait|a field|a fin|a fortnight
-2 a full|a group|a hedge|a house|a medir|a new|a nombre|a page|a partir|a peur|a pipe|a poder
-2 a primera|a problem|a proposal|a rough|a saint|a second|a set|a sheet|a slot|a smaller|a spreadsheet
-2 a thing|a toute|a vous|a wedding|a white|ab <weekday>|ab wann|aber|aber der|aber nicht|aberd*
-2 aberdeen|abgeh*|abges*|aboga*|abogado|abonn*|about thirty|about to|above|absolute|abuela|acade*
-2 accepte|acces|accord|accord pour|acepta|achete|acre|actua*|add <number>|addresses|adresse
-2 advise your|after|after <few>|after easter|after new|after next|afternoon|afternoon and|again and
-2 agence|agenda|agent|agent says|ago and|aguan*|ahora mismo|ai passe|ai toujours|aimer*|aimerait|ait
-2 alber*|alcan*|algo asi|algo de|algo para|algo que|algun|all <number>|all in|all on|alli|allo|allow
-2 along the|alors que|alquiler|already in|also a|also is|alter|am asking|am getting|am giving
-2 am hearing|am interested|am mr|am off|am on|am sure|am thinking|am writing|amazi*|amazing|ambas*|ami
-2 amian*|amiante|among|amount|an <number>|an acre|an article|an die|an estimate|an idea|an passe
-2 an prochain|and could|and goes|and her|and his|and how|and left|and look|and must|and need
-2 and nobody|and noticed|and on|and says|and send|and she|and some|and somebody|and tell|and there
-2 and were|and when|and you|and yours|anfang <month>|angebot <number>|angebote|angeg*|angek*
-2 angestellte|anmelden|annee|annee prochaine|annees|annon*|annual|ano|ano pasado|ano que|anoth*
-2 another|ans de|ans il|answe*|answers|antes o|antic*|anticipo|antif*|antworten sie|anual|any evening
-2 anything like|anything until|anzah*|anzahlung|apell*|apellido|apost*|apostille|app says|appart
-2 appartement|approved|apres <number>|aprob*|architect|ardoi*|are <number>|are <weekday>|are all
-2 are away|are booked|are both|are passing|are thinking|are we|argum*|arms|around <number>|arran*
-2 arreglar|arrivee|article|articulo|as far|as i|as it|as on|as soon|as the|as to|as well|asesor|ashby
-2 ashes|ashore|aside|aside for|asked|asking me|assis|at last|atien*|atienden|attach|attaq*|attend
-2 attends|attes*|attestation|au moins|au nom|au salon|audit|auf dem|auf den|auf die|auf einer|auf ihre
-2 auf seite|aufgefallen dass|aun|aun no|aunque|aunt s|aura <number>|aus|ausse*|automatic|autres|avais
-2 aval|avant de|avant les|avant minuit|avec mon|avec un|avec une|avenue|aviez|aviez dit|avis|awful|ay
-2 ayer y|baby grand|back ?|back in|back please|back the|bad|badge|bain|balan*|balance|balli*|ballon
-2 ballp*|ballpark|bank transfer|banque|barba*|barbe*|bare|barn|basket|bathroom ?|batte*|bauen|bauti*
-2 bautizo|bay|be <few>|be ?|be a|be good|be more|beant*|beantragt|beat|beaut*|beautiful|bechs*
-2 bechstein|bed flat|beech|been in|been nominated|been offered|been to|befor*|before christmas
-2 before i|before next|before the|beforehand|beginn|begla*|bei mir|bei uns|beige|bendi*|bereits|besic*
-2 besoin d|best price|besta*|besti*|better than|bieten sie|bilde*|bildern|bill and|birth|bitco*
-2 bitte bestatigen|bitte nur|blanco|bless|block|block of|boats|boda de|boiler you|bon de|bonito
-2 bonjour c|bonjour docteur|bonjour le|bonjour nous|bonsoir on|boot|bosch|bothe*|bothered|bouch*|bouge
-2 bought a|bout|bout de|branc*|brass|brauchen wir|braun|breakfast|breit|bring her|bring it|bring them
-2 bring*|broch*|brochure|bromp*|brompton|brother and|broug*|brought|brown|bruns*|budget :|bungalow in
-2 bus|business|businesses|but if|but it|buying a|by <number>|by about|by any|by bank|by card|by the
-2 by then|by tomorrow|ca ?|ca va|ca vaut|cabane|cabe|cabin*|cabinets|cachet|calen*|calls|cama|cambi*
-2 cambiar el|cambie|cambio de|came across|came out|can do|can i|can one|can pay|cance*|canci*|cannot
-2 car|car park|cara|care of|cargo|carry|carry on|carte|carto*|cartons|casa ?|casa de|casa el|casad*
-2 casados|cash or|casi|casino|caso|catalogo|catalogue|cats|cave|ce moment|ce qui|ce soit|ceiling|cell
-2 celui|cena|centi*|centimetres|centr*|cerrada|cerrado|certificado|certificat|ces|cette fois|chairs
-2 chais*|chaises|chance of|change|change the|changes|chap|chape*|chaque annee|charge a|charge per
-2 charl*|chat ?|chaude|chauffe|chauffe eau|cheaper|cheapest you|check*|checked|chef hat|chest|chica
-2 chico|chien|child|chocolate|choir|choisir|choose|chose que|chosen|christening|christening on|churc*
-2 clean|cleaned|clerk|click|clini*|clinica|clock|coat|cob|cobra*|coche|cockt*|coeli*|coeliac|coffr*
-2 collect|collecting|combien ?|combien la|come <weekday>|come back|come round|come to|comes|comes and
-2 comes from|comida de|coming off|coming through|comio|comme|comme ca|comme un|comme une|comme*
-2 commence a|comment on|committee|community|como la|como se|compania|comparing|complaint|completo
-2 compo*|compramos|comunion|comunion de|con algo|con eso|con lo|con los|con que|conde*|confi*
-2 confidence|confirm your|confirmez|connaissez|conse*|conseille|considered|const*|consulta|consultant
-2 contact form|conte*|contents|conteste|contre|contre elle|controle|conversation|convo*|copin*|cordi*
-2 cordialement|corni*|cornish|corpo*|corre|corre prisa|correos|cos|cost for|costa*|costaria|costs
-2 coucou|could do|could someone|coule|courant|courr*|courriels|cousi*|couve*|cover*|crack*|cracked
-2 cream|credi*|credit card|creus*|creuser|crown|cuando se|cuantas|cuanto sale|cuantos|cuento|cuesta
-2 cuisi*|cumpleanos|cumplen|cup|cutti*|cutting|d avance|d avoir|d heure|d identite|da|da ich|da sind
-2 da so|dach|dad s|dana|dando|daniel|dankbar|dans <few>|dans ce|dans les|dares|darin|dark|das|das an
-2 das bitte|das finanzamt|das geld|das mit|dass er|dass sie|date :|date <number>|date yet|dates|dauer*
-2 daughters|dawes|day|day <number>|day but|day for|day i|day is|day when|de <month>|de <number>|de ca
-2 de cada|de casa|de casados|de ces|de cuando|de eso|de large|de maman|de mes|de mis|de monde|de pago
-2 de pie|de plus|de precios|de prix|de quoi|de reyes|de temps|dear i|deberia|debut|debut <month>|dec
-2 decides|decke|decro*|degre*|dej|dejarlo|del piso|delai|delic*|delivered to|demain ou|demar*|demas
-2 den vertrag|den weihnachtsferien|den winter|denen|denk|denk ich|denken an|denn bei|depart|depos*
-2 depto|depto <number>|depuis <number>|depuis l|der estrich|derec*|derecha|derniere|des <weekday>
-2 des annees|des qu|desde|desde <number>|desde las|desti*|detras|dice que|dicen|dicen que|dicho
-2 dicho que|dicht*|did it|did the|did you|die|die <number>|die fassade|die ganze|die rechnung
-2 die stunde|die versicherung|died|diese|dieses|difference|digit*|dijisteis|dinero|dining|dinner
-2 dinos*|direc*|disch*|discreet|discretion|dise|diskr*|disons|displ*|display|dista*|distance|dit qu
-2 divorce|do anything|do for|do that|do they|do those|docte*|docteur|docto*|doctora|document|documento
-2 doing the|domain|domic*|donc pas|donde se|done and|dont|door ?|door is|door s|doppe*|doute|down
-2 down in|down to|downs*|downstairs|dpe|dream|drive|drop it|dropping|dry|dryers|du salon|du tout
-2 du voisin|durch|earli*|eaten since|eau|eau chaude|eclai*|eclairer|ecrit|eight*|ein|ein traum|einba*
-2 eine firma|eine freundin|eines|einig|einla*|eintrag|einzug|el <weekday>|el ano|el certificado
-2 el chico|el coche|el contrato|el dinero|el envio|el escaparate|el jardin|el mismo|el pasaporte
-2 el piso|el precio|el primer|el que|el registro|elf|elle a|elle ne|embar*|emerg*|emergency|en a
-2 en algun|en arret|en casa|en echange|en el|en getafe|en ligne|en lyon|en mer|en parle|en una
-2 en visio|encon*|encore la|encore mais|end|end terrace|ende <month>|energie|enfants|enfin je|enlace
-2 enough|enter*|entera ?|enton*|entonces|entre|entregan el|entreprise|entschieden|envelope|enveloppe
-2 envia*|enviamos|envoie une|envoyez|equip*|erst mal|erste|es <few>|es <number>|es el|es geht|es ist
-2 es lo|es nicht|es por|es solo|es una|escan*|escap*|escaparate|escrito|ese dia|eso|espan*|espana
-2 espanol|esper*|esperando|espere|espere que|essayer|est|est <weekday>|est arrivee|est au|est bien
-2 est d|est en|est parfait|est plus|esta bien|esta noche|esta semana|estan|esto|estrich|estufa|et c
-2 et l|et me|et moi|et ne|et on|et si|et un|et une|etat|even possible|even something|evenings|event
-2 ever get|every year|everyone|ex|ex husband|exactement|example pay|excel|exclusive|existe|existing
-2 expert|expir*|exten*|exter*|external|extra|f <number>|facing|facto*|factory|failed|faire|fais le
-2 fait pour|faites aussi|faites ce|famille|family|far as|faut une|feb|fecha|fecha :|fee|fee ?|fehlen
-2 feier*|femme dort|fenet*|fenetre|ferry|ferry <few>|fest|feuer*|feuerwehr|feuil*|fiat|fiest*|fiestas
-2 fifty|figura en|figures|file|filing|fill in|final|final notice|finalement <number>|finales de
-2 finance|finanzamt hat|finca|find out|finde|fire|firmado|firmamos|firms|first ?|first time|first week
-2 fitter|flach*|flat ?|flat in|flat on|floor i|flota*|flying|folded|folk|followers|fondo|foot|for
-2 for <coin>|for ?|for an|for it|for sale|for when|forecast|forget|formule|forward the|found you|fox
-2 free on|freig*|frere|freundin|freundlichen|freundlichen grussen|fri <number>|fria|fridge|frist*
-2 from <coin>|from home|fruhe*|fruhestens|fue|fuera|fund|fundi*|funding|funds|funer*|funeral|fur mich
-2 fur sie|furni*|furniture|fuss|gagne|ganz ohne|garde|garden|garden is|garten|gasol*|gasoleo|gatep*
-2 gatepost|gather|gave me|gebe|geburtsurkunde|gehen|geht es|geht s|geles*|gelesen|gemacht werden
-2 gemeinde|gemel*|genau|gener*|genre|german|gesch*|geschickt|geste*|gestell|gestr*|get <number>
-2 get going|get her|get the|get up|getau*|getauft|given|giving out|gleic*|glori*|glorious|gluten
-2 go about|go for|go on|go up|god|god bless|goes in|going rate|going to|going up|gold|gone and|gone to
-2 good afternoon|good for|good morning|got|government|governors|graci*|gracias|grad im|gran|grande
-2 granit|gratte|gratuit|gravi*|grille|gros|ground floor|groupe|grout|grown|growth|grun|grund*|gruss*
-2 grussen|guess|guest|guests|gustaria que|guten abend|gutter|habe ich|haben ?|habitaciones|hablado
-2 hablo|hace <few>|hace <number>|hace un|haie|hair|half|half a|half of|hall in|hall s|hallo herr
-2 halte*|hangi*|hanging|harm|has gone|has it|has not|has retired|hasta|hasta <month>|hasta que
-2 hat mich|hates|hatte|hatte ich|hausv*|hausverwaltung|have <few>|have agreed|have lived|have only
-2 have put|have read|have taken|have to|he does|he s|head ?|heads*|hearing impaired|heate*|heaters
-2 heati*|heating|hein|heira*|heiraten|helen|hello do|hello we|help with|her ?|her first|her round
-2 hermano|hersteller|hesit*|hesitons|heute im|hijos|hiver <number>|holdi*|holid*|holzb*|home|homeo*
-2 homeowners|homeowners in|homep*|homepage|horai*|horlo*|hour and|how far|how it|how soon|how to|hrs
-2 ht|hundr*|hundred|hung|husband s|i attach|i believe|i bring|i came|i gather|i go|i guess|i move
-2 i must|i said|i sent|i shall|i sign|i still|i wonder|iban|ich die|ich eine|ich frage|ich konnte
-2 ich mag|ich morgen|ich noch|ich such|ich weiss|ich wurde|ici|id|idea de|idea es|idea of|idee de
-2 identite|ido|if i|if that|if the|if there|if we|ignore|ihm|ihn nicht|ihnen die|ihnen ein|ihr am
-2 ihr das|ihr konto|ihr schon|ihrer region|ihrer seite|ihres|il|il aura|il faudrait|il ne|il suffit
-2 im <month>|im janner|im monat|imagino|immed*|imogen|impai*|impaired|impaired so|implantes
-2 importe quelle|impos*|in <number>|in aberdeen|in an|in any|in at|in both|in by|in from|in his
-2 in last|in law|in laws|in on|in ottensen|in our|in spring|in the|in unserem|including|indicate
-2 indique|inner*|innerhalb|innerhalb von|inox|inqui*|instagram|instalacion|instant|instead of
-2 institutrice|insulation|interessiert|interest|interieur|invie*|invierno|inzwi*|inzwischen|iphone
-2 ir a|iron|is <coin>|is <few>|is already|is and|is at|is done|is for|is it|is leaking|is moving|is no
-2 is now|is there|is water|island|ist <weekday>|ist aber|ist die|ist erst|ist mir|ist sie|ist uns
-2 ist von|ist zu|it|it again|it all|it at|it before|it comes|it costs|it did|it do|it done|it down
-2 it goes|it how|it may|it off|it says|it should|it there|it to|it when|it will|it work|its a|izqui*
-2 j adore|j attends|j espere|jabs|jahres|jaja pero|janner|je compare|je dois|je paie|je prends
-2 je regarde|je voulais|jeder*|jederzeit|jemand|jen|jette|jetzt schon|jo|job|joue|jour je|jule
-2 juntando|jusqu a|jusque|just now|just the|justi*|justificante|kann ich|keep the|keepi*|keeping|keine
-2 keiner|kettle|kids are|kind of|kind regards|kindern|kindly confirm|kirsc*|kit|kitchen ?|kitchen in
-2 kitchens|klavier|knie|know i|know you|koln|komme|kommen wir|konnen|konnt|konntet|konto|kontrolle
-2 kosten|kosten <number>|kumpel|kurz|kurze frage|l agence|l air|l ancien|l annee|l architecte
-2 l atelier|l audience|l eau|l hopital|l instant|l interieur|l ouverture|la|la cena|la chambre
-2 la chaudiere|la compania|la direccion|la facade|la fin|la idea|la instalacion|la joue|la junta
-2 la lettre|la liste|la neige|la page|la parcela|la pena|la premiere|la primera|la reunion|la segunda
-2 la taille|la tienda|la ultima|la verdad|lache|lake|lamin*|lang ist|lange dauert|langu*|lapsed
-2 las llaves|last|last <weekday>|last done|last spring|late|late husband|laufen|lauft die|laugh
-2 law has|lawn|laws|le chat|le chauffe|le code|le monde|le notaire|le nouveau|le parquet|le permis
-2 le petit|le plafond|le week|leafl*|leaflet|leaki*|leaking|leani*|leaning|leave|leavi*|leaving|left ?
-2 left it|lejos|lena|length|les <number>|les fetes|les meubles|les plans|les premiers|les yeux|let you
-2 lets|letters|letzte woche|levan*|lie|lien|lifted|lifti*|lifting|like|like a|like somebody|like them
-2 like you|lily|limited|lined up|link|lista de|lit|little|lived|living|livrez|llamo|llega|llego
-2 lo mismo|lo puede|lo puedo|location|login|long|long and|long is|longer|longues|looki*|looking
-2 looking to|lorem|los anos|lost|loud|love the|lovely|lover|lover of|ls|luck|luego|lumen|luna|lunch
-2 lunch for|lying|lying in|m|m de|ma mere|ma soeur|ma tante|mach|machen ?|machine|macht|made me|mail
-2 mailb*|mailbox|maint*|maintenant|mais c|mais j|mais la|mais mon|make a|mal depuis|maman|man|manage
-2 manana ?|manana temprano|manej*|manejan|manga|mano|manqu*|many|marca|marie|market|marqu*|marry
-2 marry on|marti*|mas o|mas pero|massa*|match|mates|matin|matin le|may <number>|maybe <number>
-2 maybe next|me ?|me an|me convient|me dijisteis|me faut|me hicisteis|me permets|me puede|me suis
-2 me voy|meant|meant to|measured|medir|mehr|mehr zu|mein sohn|mein vater|meine schwester|meinte|mejor
-2 melde|melden|meme|meme chose|menos el|mensaje|mer|mere|mesa|message|messages|messe|metres of|meubl*
-2 meubles|mi|mi abuela|mi empresa|mi hermano|mi padre|mi papa|mi suegra|mid <month>|miedo|miel
-2 might do|might just|milea*|mileage|milli*|millones de|minim*|minimum|minuit|mio|mis padres
-2 mit <number>|mit der|mit freundlichen|mitgl*|mitte*|mm|mocks|moi|moi la|moles*|moment la|mon pere
-2 montar|month or|months|moody|morgen oder|morning ?|mortg*|mortgage|moss|mother in|motivo|moulin
-2 move a|moved|moved out|moyen*|moyenne|mrs|much do|much for|much is|mucho|muebl*|muebles|muss|must be
-2 muster|muy bien|my brother|my ex|my family|my gran|my husband|my instructor|my parents|my partner
-2 my private|my sisters|myself in|n est|n importe|nach|nach <number>|nach den|nach der|nachreichen
-2 nada de|nan|natur*|natural|ne le|ne presse|ne savons|ne se|necesitamos|need about|need an|needs
-2 negocio|nehmen|neighbor|neighbour s|neith*|neither|nervo*|nervous|neue|never been|nevera|next|next ?
-2 next week|nhs|ni|ni siquiera|niamh|nicht an|nicht der|nicht zu|nichts mehr|niece|nietos|night and
-2 ninguna|nino|no <number>|no drama|no entiendo|no hay|no la|no need|no particular|no puedo|no sabemos
-2 no tengo|no viene|no voy|nobody|noch gar|noch zu|noche y|noel|noirs|nom de|nombre|nombre :|nominated
-2 none|none of|normal ?|north|nos entregan|not ask|not even|not go|not sure|not take|not the|notre
-2 nous|nous a|nous cherchons|nous faudrait|nous faut|nous hesitons|nous pensons|nous souhaitons
-2 nouvelles|nouvelles de|nov|now <few>|now the|now what|nuestra|nummer|nur noch|nur so|nuria|o <few>
-2 o manana|o menos|o no|o sea|o si|o solo|ob|ob man|ob wir|oben|obligatoire|obras|occas*|occasion
-2 occupe|oct|octav*|octavia|ocupa*|oder <number>|oder doch|oder ist|oder nur|oder ubermorgen
-2 of everything|of these|off in|off tomorrow|offer accepted|ofrec*|oil|ojo|okay|old and|olivos
-2 on <month>|on ?|on account|on aimerait|on an|on and|on every|on for|on hesite|on m|on our|on prefere
-2 on reve|on this|on us|on verra|on water|once the|one|one can|one off|one on|one or|one side
-2 one thing|one wheelchair|one who|only <few>|only <number>|only if|only in|only just|onto the
-2 opinions|or|or <month>|or at|or bring|or just|or next|or only|or thereabouts|or tomorrow|orange
-2 order <number>|order and|ordin*|ordon*|ordonnance|oreil*|oreille|origi*|other|other one|otra vez
-2 otro lado|otten*|ottensen|ou <weekday>|ou je|ouest|oui je|oui on|our <number>|our ai|our bathroom
-2 our hall|our office|our roof|ours is|out ?|out in|out of|out we|ouverture|ouvrir|oven|over my|overn*
-2 overnight|overs*|own a|p|packages|packed|padres|padres cumplen|page <number>|paie|paiem*|paiement
-2 paint|paket|panel|panels|panels and|panne*|panneaux|papie*|papiers|par|par contre|par le|par mois
-2 par virement|para mi|para no|para tu|parce*|parcela|pare|parle d|part ?|partes|particulier|partir de
-2 parts|pas avant|pas recu|pasada|pasado|pasap*|pasaporte|pasil*|pasillo|passage|passee|passiert
-2 passing|passive|passport|past the|pastel|patricia|pay|pay a|pay and|pay now|pay the|pays|pcs|pedal
-2 pedir|peine|pelou*|pena|pensado|pensado en|pense que|pension|penso*|pensons|per head|per month
-2 perdon|perfect|permets|permets de|permit|personne n|personnes|persons|peter*|petit dej
-2 petite question|pflan*|pflanzen|piano|piano de|picked up|pidie*|pidiendo|piece|pierna|pies|pipe
-2 pipes|piso de|piso en|place by|plafond|plais*|plaisir|plancher|plann*|planning|plans|planta|plantas
-2 plaster|platze|playa|played|plaza|pleas*|please can|please confirm|please it|please just|please say
-2 pleased|pleased to|plus <few>|plus a|plus cher|plus la|plus rien|plus tard|pneu|poign*|points|poles
-2 police have|poliza del|ponem*|ponemos|poner*|por cuanto|por el|por las|por persona|por un|porte
-2 porti*|portu*|portugal|poser|possible|post it|postc*|posts|pour faire|pour ma|pour moi|pour nous
-2 pourrait|pourriez|pouva*|pouvait|power and|praxis|prefe*|prefere|pregunto|preislich|premiers|premium
-2 prends|prepared|pres|presently|presupuesto|pret|previous owner|prevu|price ?|price and|price for
-2 primera|primera hora|printed|prisa|prise|privado|privee|probar|probate|problem|problem i|probleme
-2 proch*|profi*|profile|promi*|prope*|proper|property|propi*|propo*|proposal ?|provision|provisional
-2 proximo|prueba|pta|pu|puede|puede venir|puente de|pulled|purely|pusie*|pusieron|put my|put together
-2 pv|quand ?|quarantaine de|que cela|que cuenta|que j|que le|que quiero|que vinieron|que votre|quedado
-2 quedo|quels|queriamos|querr*|querria|qui|qui n|quick one|quiero|quiet*|quisi*|quite|quiza|quoi
-2 radia*|radiator|rail|ran|rang|rate and|raus|re|re :|read your|reade*|readers|ready to|reason|rechnen
-2 rechnen ?|rechnet|rechnung <number>|rechts|recko*|reclame|recommended|redo|ref|ref <number>|refait
-2 refus*|regar*|regen|regio*|regler|reglez|reha|reich*|reichen|release|remar*|remise|remittance|remod*
-2 remon*|rende*|rendu|rentr*|repair|reparle|replacement|reply|reply yes|repon*|repondez|reserva
-2 responda|resta*|reste*|restent|retain|retou*|retrouve|reve|review|revision|rez|rib|richten|richtige
-2 rid|rid of|riding|riecht|rien|rien ne|right|right after|right person|ring|ring the|ringi*|ringing
-2 rise|robe|rolled in|ronda|roof and|roofer|room and|roue|rough|ruban|rue des|rugby|run a|runs out
-2 rush at|s a|s at|s back|s free|s from|s gone|s got|s mir|s moved|s now|s occupe|s off|s office|s one
-2 s only|s still|s that|s too|sabem*|sabemos|sabemos si|sacar|said he|said i|saison|sala|sale|salen
-2 salga|salida|salido|salle de|salud*|saludo|saludos|same day|same spot|sans|sans doute|sapph*
-2 sapphire|saute|saute*|save|savoir|savons|savons pas|saw you|saw your|say it|say the|say you|says the
-2 says we|schen*|schic*|schicken sie|schlo*|schmi*|schnee|schon seit|schon*|schwe*|schwester|scratch
-2 screen|se|se fait|se puede|se si|se ve|seance|sechs*|secon*|second half|second hand|secure|sede
-2 see me|seeing|seem|seem to|seems to|seen|seen the|segur*|seguramente|seitd*|seitdem|seite <number>
-2 seite ist|selle*|selli*|selling|semaine|semaine ?|semana ?|senci*|send your|senden|sent|sepa|ser
-2 serait bien|seria|seria para|seriamos <number>|series|set of|set up|settl*|settle|settled|seule
-2 shall i|she says|she would|shelv*|shelves|shenz*|shenzhen|shipp*|shipping|shops|short video|should
-2 should have|should we|showi*|showing|si algun|si el|si possible|si tout|sich bei|sicht*|side gate
-2 sides|sie|sie an|sie bei|sie bitte|sie ihre|sie noch|sie sich|sie von|sign in|signed|signed off
-2 signed up|silk|sillas|simil*|similar|simply|sin ascensor|sin aval|since|since we|since yesterday
-2 since*|sind <number>|sind wir|sink|siqui*|siquiera|sir|sir madam|sister is|sister s|sisters|sit down
-2 site|site and|site et|sitti*|sitting|sixty|size ?|sizes|skoda|skoda octavia|smell|so <month>
-2 so <number>|so ?|so ein|so von|so weit|sobald|sobald es|societe|society|soire*|soirees|sois|soit
-2 solicitor s|solid|soll im|sollen wir|sollt*|sollten|some point|somebody come|someone come
-2 someone who|something about|something i|sometime in|sommes|son|son anniversaire|song|sons|sont
-2 soon as|sophie|sorry to|sorted|souhaitons|souris|sous <number>|sous le|speak*|speaks|spielen mit
-2 spots|spric*|spricht|spring do|sq ft|sq m|sqm|stade|staff|stages|standard|standing|star|stark*
-2 start ?|statement|stay put|std|steel|steht seit|step|stiff|still open|stimmt|stock|stock ohne|stopp*
-2 stress|stripped|stude*|stunden ?|sturm|style|su cuenta|su paquete|subir|such a|suegra|suffi*
-2 suffit de|suggest|suis chez|suit for|summer|sun|suppliers|supposed|supposed to|sur des|sur mon
-2 surge*|surgery|surpr*|surtout pour|surveyor|sus datos|sw|swapp*|swapping|t <number>|ta|table|tables
-2 tag mein|tag wir|take card|taking on|tango|tank|tant|tapis|tause*|taxi|team ich|team of|technique
-2 techo|teil|teilen|teilen sie|teiln*|teleg*|telegram|telet*|teletravail|tell us|temas|tempe*|temprano
-2 temprano ?|tener|tenerlo|tengo <number>|terms and|terrain|terre|test is|tested|testi*|texte|th
-2 th <month>|th as|th can|th is|th so|th to|thank|thank the|thank you|thanks|that|that a|that it
-2 that my|that normal|that she|that something|that sort|that would|the <coin>|the <month>|the <number>
-2 the a|the afternoon|the agent|the app|the baby|the bed|the blue|the bottom|the box|the boys
-2 the builder|the caravan|the card|the chain|the cheapest|the crown|the design|the display|the drain
-2 the end|the fee|the file|the firm|the form|the fox|the free|the going|the ground|the half|the in
-2 the inside|the insurer|the insurers|the keys|the kids|the last|the main|the market|the morning
-2 the mornings|the neighbour|the next|the north|the ones|the only|the order|the quote|the radiator
-2 the receipts|the recital|the retainer|the roof|the run|the season|the secure|the signed
-2 the solicitor|the step|the surgery|the toilet|the top|the warranty|the weather|the year|the youngest
-2 theirs|them ?|them by|them we|them with|theor*|thera*|there !|there ?|there and|there any|there*
-2 thereabouts|these days|they come|they want|they will|thing or|think|think a|think i|thinking about
-2 thinks the|this side|though|thought that|thousand|through it|through that|tied|tiene <number>
-2 tiene el|tile|tiles|till <number>|time|time for|time since|tipo|tired|to <coin>|to another|to any
-2 to bring|to find|to give|to her|to let|to measure|to my|to order|to retain|to them|to touch|to view
-2 tocar|todavia no|today or|todos|together a|toilet|tom|tombe|tomorrow ?|tomorrow and|tomorrow so|ton
-2 too long|torto*|tortoise|touche|toujo*|toujours|tournent|tout le|town and|tpo|trabajo en|tradu*
-2 traduire|traff*|traffic|trainer|tranc*|transferencia|translated|transport|traum|traum*|traumen
-2 travaillez vous|travel|treatment|trent*|trentaine|trente|trophy|tu fais|tu peux|tub|turno|twice a
-2 twin|u charge|u do|ubera*|uberm*|ubermorgen|ultima|um eine|un an|un ano|un asesor|un bano
-2 un despacho|un entretien|un escalier|un groupe|un peut|un piano|un presupuesto|un truc|una casa
-2 una comida|una de|una idea|unas <number>|und hat|und sie|une|une cabane|une demi|une enveloppe
-2 une idee|une quarantaine|unos <few>|uns ?|uns das|uns fur|unsere|unsere tochter|unserem|unter der
-2 until <month>|until <number>|until i|until it|until the|until you|up there|up this|update|upsta*
-2 upstairs|urban*|us <number>|us an|us back|us have|us i|us what|used you|useful|usine|usted|ustedes ?
-2 usual*|usually|v|va|vais|vale|valid until|valua*|valuation|value|vat|velo cargo|vemos|ven|venis
-2 verdi*|verem*|veremos|verlo*|verra|vers|vers le|versa*|verse|versichert|version|vert|vet|veule*
-2 veulent|veut|video|vidrio|view on|viewi*|vinieron|visa|visib*|visio|visita|visitor|vitor*|vitoria
-2 vive en|voir|voisi*|voisine|voitu*|voiture|volver|volver a|von der|vor <few>|vor dem|vorke*
-2 vorkenntnisse|vorne|votre colis|votre page|votre passage|votre prix|votre site|vouch*|voucher
-2 voudrions|voulais|vous :|vous a|vous dire|vous ecrire|vous envoyer|vous me|vous on|vous qui|vu la|w
-2 waited|waiting list|waiting your|walk|walked|walls|wann darf|wann ist|want a|want it|want to
-2 war gestern|ware der|was passiert|washing machine|way and|way home|we|we got|we had|we live|we make
-2 we may|we might|we moved|we pay|we rent|we saw|we see|we shall|we think|we want|we would|wedding is
-2 weds|week ?|week i|week so|week when|weekd*|weekend ?|weekend of|weeks ago|weeks and
-2 weihnachtsferien|weiss ich|wenn es|werden|werkstatt|west|western|western union|what are|what can
-2 what happens|what have|what the|what time|what we|whats the|wheels|when :|when can|when i|when my
-2 when she|whene*|whenever|whenever you|where it|where to|whether we|which we|which would|while i
-2 whitby|white|who would|whoev*|whoever|wie viele|wife|wife s|wife says|will drop|will not
-2 will probably|will take|will you|willow|wind|winte*|winter ?|winter and|winters|wir <few>|wir denken
-2 wir haben|wir liefern|wir mal|wir sind|wir spielen|wir uberlegen|wird am|wirkl*|wirklich|wish
-2 wish to|wishes|wissen ob|with an|with his|with me|with somebody|with the|within|witho*|without
-2 woking|wollen wir|wollt|wonder|wonderful|wondering|worki*|working|works|worktops|worry|worth a
-2 worth it|would <weekday>|would ask|would do|would go|would suit|wurden sie|x|x <number>|y eso|y esta
-2 y hoy|y no|y queremos|y vamos|y yo|ya se|ya veremos|year after|year old|year what|yes for|yes to
-2 yet ?|yeux|yo|you able|you accept|you allow|you also|you at|you be|you collect|you even|you fit
-2 you fitted|you get|you got|you handle|you please|you recommend|you run|you send|you set|you start
-2 you still|you suggest|your blog|your colleague|your lad|your leaflet|your mailbox|your office
-2 your own|your price|your rates|your time|your website|yr old|zahlung|zahnr*|zahnriemen|zip
-2 zu <number>|zu haben|zu uns|zuges*|zusch*|zweiter
-3 ! <number>|! wir|%|: <few>|: <number>|: wir|<coin> en|<coin> por|<coin> pour|<compares prices>
-3 <few> bed|<few> bedrooms|<few> choses|<few> firms|<few> flats|<few> hours|<few> on|<few> que
-3 <few> velos|<has the wording of phishing>|<has the words of a supplier or partner>
-3 <is still considering>|<is support>|<month> <month>|<month> after|<month> can|<month> could
-3 <month> cuando|<month> del|<month> el|<month> en|<month> est|<month> have|<month> il|<month> me
-3 <month> que|<month> son|<month> the|<number> %|<number> <few>|<number> ?|<number> an|<number> ans
-3 <number> bitte|<number> c|<number> chaises|<number> esta|<number> for|<number> ish|<number> jahren
-3 <number> jours|<number> just|<number> k|<number> km|<number> la|<number> leute|<number> lo
-3 <number> mas|<number> me|<number> merci|<number> metros|<number> mill|<number> millones|<number> min
-3 <number> minuten|<number> mois|<number> nd|<number> not|<number> ou|<number> par|<number> pcs
-3 <number> personen|<number> personnes|<number> pieces|<number> places|<number> quadratmeter
-3 <number> que|<number> seiten|<number> si|<number> since|<number> sq|<number> sur|<number> tagen
-3 <number> tengo|<number> um|<number> un|<number> weeks|<number> ya|<number> yr|<number> yrs
-3 <promises growth or money>|<spam 0.5>|<spam 1>|<trade 1>|<unhurried>|<urgent>
-3 <wants something changed or sent again>|<weekday> <weekday>|<weekday> afternoon|<weekday> am
-3 <weekday> au|<weekday> avec|<weekday> fruh|<weekday> il|<weekday> le|<weekday> next|<weekday> night
-3 <weekday> o|<weekday> oder|<wishes book>|<wishes price>|<wishes quote>|<within 120>|<within 210>|?
-3 ? ?|? also|? bien|? bitte|? die|? do|? elle|? ich|? if|? il|? it|? j|? just|? kids|? le|? lg|? mein
-3 ? muss|? nur|? o|? ou|? y|^ a|^ am|^ bin|^ bon|^ bonjour mon|^ buen|^ buen dia|^ buenas noches
-3 ^ can i|^ can we|^ con|^ could|^ dad|^ de|^ do|^ do u|^ earn|^ final|^ got a|^ greetings
-3 ^ guten abend|^ habt|^ habt ihr|^ half|^ half the|^ have|^ hello dear|^ heyy|^ hi !|^ hola !
-3 ^ how much|^ il me|^ in|^ is it|^ je sors|^ just|^ laut|^ ma fille|^ meine|^ merci pour
-3 ^ my daughter|^ my husband|^ my mother|^ name|^ name :|^ need a|^ new|^ no rush|^ ok|^ our roof
-3 ^ oye|^ prix|^ quick|^ quisiera|^ re|^ si|^ since|^ so|^ su|^ suite|^ suite a|^ tenemos|^ the
-3 ^ the ash|^ unser|^ unsere|^ ustedes|^ vous|^ vous etes|^ water|^ we own|^ which|^ wir mochten
-3 ^ wir nehmen|^ yes|^ yo|^ you have|a <number>|a baby|a barn|a battery|a box|a business|a cockapoo
-3 a course|a cuanto|a dog|a donne|a estar|a ete|a fence|a figure|a finales|a flat|a head|a kitchen
-3 a list|a los|a mis|a offert|a price|a pris|a quote|a rennes|a simple|a t|a tenu|a third|a torch
-3 a tout|a tree|abend|aber das|aber ich|abhol*|abholen|able to|about <month>|abrec*|abrir|abuel*
-3 acabamos|acabamos de|accept your|accou*|accountant|acheter|acompte|acte|adjunto|adore|adultes
-3 after that|after*|again i|age|agenc*|ago|agreement|ahori*|ahorita|ai pas|ai recu|ai un|aide
-3 al <number>|al frances|al mes|alarm|album|algo|algun dia|all i|allein|alone|alqui*|already and
-3 also the|alter*|altes|altona|am besten|am i|am told|amigas|amigo|amt|an bitte|an electric|ancho
-3 and again|and all|and am|and back|and now|and the|and want|andere|andern|anmel*|anniv*|anniversaire
-3 anodes|anschauen|antes|anthr*|antwort|antworten|any more|anyway|apart|app|apunto|aquar*|are at
-3 are number|are planning|are ready|armar*|armario|arreg*|arrie*|arrive|arrived|arrives|article about
-3 arzt|as last|as such|ascensor|assez|assurance|at all|at easter|at home|at it|at lunch|at ours
-3 at some|at st|at this|at work|ate|attendre|attic|attor*|attorney|au matin|au printemps|auch so
-3 auftrag|auftrage|aunt|aus dem|aussi les|autant|autom*|autour du|autumn|autumn <number>
-3 avant <number>|avec des|avec l|aviso|away and|bach|back to|baja|bajo|banco|banera|bank|bano|barato
-3 basem*|basement|bateau|bath|battery|bauja*|baujahr|baujahr <number>|be <number>|be able|be after
-3 be done|be here|be off|be there|bedrooms|before that|begin|begin with|beginning|begleitung|bei der
-3 beide|beiden|believe|belle mere|berge*|besch*|bescheid|best|bestatigen|bestatigen sie|bestatigung
-3 besteht|besten|bett|better|better ?|bezah*|bien a|bien el|bien que|bieten|bill|bis dahin|bis ende
-3 biscuit|bishe*|bit|bitte noch|bj|bj <number>|black|bleiben|bleibt|bloqu*|bloque|bloss|boat|boden
-3 boiler|boite|bonjour mon|bonus|book us|booking|books|boss|bottom|box in|brack*|bras|brauchte|break
-3 bringt|broken|broth*|brother|bs|bs <number>|buchh*|buchhaltung|buchu*|buchung|budget is|buen dia
-3 buenas noches|buffet|build|builder|builders|built|bunga*|bungalow|busin*|but|but my|buy|by <month>
-3 by hand|by next|c combien|c est|c etait|ca se|cada|cake for|called|cambiar|came back|can|can the
-3 can work|canada|cant|capaz|cardi*|carpo*|carport|casam*|casamos|casamos el|casas|cash|casse|catalog
-3 cauti*|caution|ce matin|ce qu|ce sera|ceili*|cela se|cellar|cena de|cerem*|ceremony|cerrar
-3 certificado de|certificate|cette annee|cette nuit|chain|chambres|chang*|charged|charger|charges|chat
-3 chaus*|chemi*|cheque|chercher|choco*|chois*|christmas we|ci joint|cita|ciudad|civic|claro|cle
-3 cleaning|clientes|cobra|cocka*|cockapoo|coctel|coinc*|colis|collected|collegue|color|combien de
-3 come for|come today|comes to|comite|commencer|como el|como lo|como si|como son|compa*|company and
-3 company in|compare|compris|compromis|compteur|con las|concr*|concrete|condition|conduite|cone
-3 confirmer|conservatory|container|contratar|contrato|conversion|conviene|convient|coord*|copropriete
-3 corre*|corri*|corte|cost ?|cotiz*|cotta*|cottage|couche|could look|could one|could read|could you
-3 coulo*|couloir|coupe|coura*|court|crack|creat*|crene*|cried|ct|cuadr*|cualq*|cualquier|cuant*|cumpl*
-3 cumple|cumple <number>|cumplo|cumplo <number>|curiosite|current|curta*|d|d <month>|d accord|d apres
-3 d habitude|da ?|da steht|da zeit|dachb*|dachboden|dad|dado|daft|dahin|damp|dank fur|dankb*|dans un
-3 das auch|das ist|das was|datos|daughter|daughter has|day and|day before|de abajo|de ducha|de momento
-3 de mon|de nos|de un|de verdad|dead|deaf|deal|decide|decir|decir*|decis|deine|dejam*|dejamos
-3 dem <number>|demain matin|den link|den ohren|denken|denti*|dentist|depen*|depla*|deplacer|deposito
-3 depuis <weekday>|depuis ce|der nachbar|der praxis|der scheune|derek|derriere la|desde ayer|desha*
-3 deshalb|desig*|design|despacho|despu*|despues|despues de|dessin|di|dia ?|diabe*|did|did my|did not
-3 die kinder|die kleine|die neue|die sie|die woche|die wohnung|difer*|diferencia|diffe*|diga|digame
-3 digo que|dijis*|director|discount|dit de|dit oui|divor*|dj|do <number>|do ?|do a|do all|do on
-3 do people|do we|doctor|docum*|documents|does not|does one|does the|doing it|don|done by|done in
-3 dormi*|dors|double|down for|down on|down the|down with|drauf*|draus*|draussen|drawi*|drawings
-3 dressing|dried|drinks|drips|drivi*|driving|droite|drone|drum|du auch|du bien|ducha|due at|durfen
-3 dusche|e|each other|earn|eaten|eben|echange|edge|efect*|efectivo|egal|eiche|eigentlich auch
-3 eigentlich noch|eile|ein neues|ein paar|eine neue|eingebaut|einmal|einsc*|el banco|el bano|el diseno
-3 el documento|el local|el medico|el puente|el seguro|el sillon|el tejado|elect*|elle est|elle n
-3 elle se|else|empfa*|empieza|employed|en <month>|en efectivo|en est|en piece|en pozuelo|encen*|enlev*
-3 entera|entie*|entiendo|entre <number>|entre*|entregan|entretien|entscheidet|envel*|envio|equipo de
-3 era|errei*|erset*|ersetzen|erst nach|ersten|es|es auch|es en|es la|escalera|escalier|eso lo|esperar
-3 esposo y|est chez|est combien|est deja|est elle|est encore|est jouable|est parti|est passe|est pour
-3 est quoi|est un|est vous|estam*|estamos|estamos a|estimate|et <few>|et ce|et elle|et le|et nous
-3 et que|et soir|etes le|etiqu*|etoil*|etoiles|eu|eure|everything on|excha*|exchange|exped*|f|fabric
-3 facade|factura <number>|faire un|fais des|fait|family of|farm|fassa*|fassade|fast|faudrait une
-3 faut il|feed|feel|felt|femme|fenster|fera|fertig|fete|fiche|figur*|figura|fil|fille|fils a|final de
-3 finales|finanzamt|find the|firm has|firma*|first <few>|first one|fish|fits|fitting|fixe|flat roof
-3 flexi*|flexibel|flies|flight|floor|flower|flush*|flyers|fois par|folle*|font|for <weekday>|for both
-3 for catalog|for half|for our|for that|for work|formules|fortn*|fortnight|fotografiert|frage|freun*
-3 frio|frist|from about|front of|fruhl*|ft|full|fur den|fur uns|garage roof|garan*|garantie|garder
-3 gardez|gars|gateau|geben|gebra*|geburtstag|geerbt|gegeb*|gegenseite|gehei*|geheiratet|geht|gekom*
-3 gekommen|gel|generation|genre de|genugt|gern einen|gern jemanden|gerne|gesagt|gestern|gestern nacht
-3 gesto*|get them|getafe|gets|getti*|getting|gewor*|geworden|gibt|gibts|ging|girl|giving|go|got it
-3 grados|grand|grandes|grandfather|grandmother|great|greet*|greetings|gross|gross*|grupo|guard*|guitar
-3 gute|guys|gym|h ?|h et|hab noch|habe|haben|haben das|haben jetzt|haben wir|habla*|hablamos|habra
-3 habra que|habt|hace|haceis|hacia|had a|had the|hairl*|hairline|handle|happen|happen to|happy with
-3 harian|has a|has come|has put|has the|hast|hast du|hasta <number>|hat|hat gestern|hat heute|hat sich
-3 hat uns|haupt*|hausb*|have an|have anything|have gone|have heard|have written|hay ninguna|he has
-3 he is|hearing|hedge|hello dear|help|help me|hemos|her on|here from|here last|hermana|hermo*|herst*
-3 hesite|heut|heut mittag|heute noch|heyy|hi !|hicie*|hicieron|hier soir|hijo|hilfe|hinter|hinter der
-3 hiver|hohen*|hola !|hola marta|holding|home on|honest|honor*|hopit*|hopital|hora que|hora y|horse*
-3 hot water|hours|house and|house in|house is|how|how does|hr|http|http :|hueco|huele|hull|hundi*
-3 husba*|husband|i did|i found|i know|i may|i need|i never|i pay|i should|i took|i want|i wish
-3 ich komme|ich mir|ich muss|ich nicht|ici la|if not|if possible|ihr eigentlich|il en|il fait|il nous
-3 il y|ils|im fruhjahr|im wohnzimmer|imagi*|impor*|impre*|in <weekday>|in front|in late|in next
-3 in place|in ruhe|in that|in there|in this|in time|inaug*|incli*|incluidos|incluye|indiq*|indiv*
-3 ins haus|insert|inspection|installer|insurers|inter*|interested|inves*|invited|irgen*|irgendwas|irs
-3 is|is <number>|is <weekday>|is an|is from|is giving|ish|ist <number>|ist beim|ist es|ist heute
-3 ist jetzt|ist schon|it cost|it does|it ever|it from|it gone|it has|it i|it looked|it needs|it right
-3 it since|it still|it takes|it the|it too|it until|it was|it would|its|its the|itself|ja|jahre alt
-3 jahresbeitrag|jaja|jan|je commence|je m|je me|je regle|je sors|je vais|je veux|jeje|jetzi*|john
-3 jointe|jouab*|jouable|journee|junta|just a|just being|juste pour|kann das|kann man|kanzlei|kapaz*
-3 kapazitat|kasse|katal*|katalog|keinen|kenne*|kevin|key|keybo*|keyboard|keys i|kind|kinde*
-3 kindly advise|kindly reply|kirch*|kitchen ceiling|klavi*|klemmt|km <number>|know how|know it|knows
-3 kommt|kommt ?|konnten sie|konze*|kostet|kostet bei|kowal*|kowalczyk|krank|krank*|kuhls*|kuhlschrank
-3 kunde*|kundi*|kundigung|l ai|l assurance|l avance|l hiver|la banera|la boda|la casa|la cave
-3 la comida|la cuisine|la date|la de|la factura|la facture|la fenetre|la finca|la hora|la je
-3 la journee|la llave|la main|la matricula|la meme|la moitie|la oficina|la pantalla|la poliza
-3 la proxima|la route|la salle|la table|la tarde|la tela|la transferencia|la voiture|la web|lads left
-3 landi*|landing|landlord|landlord s|lange|langs*|langsam|large|las <few>|lassen und|last nite
-3 late <month>|launch|lavad*|le <number>|le compromis|le contrat|le faire|le meme|le moment|le montant
-3 le seul|le temps|le tour|le velo|le voisin|leads|leave it|led|left|left a|legen|legen sie|les <few>
-3 les travaux|les vacances|lessons for|let it|letzten|liefe*|life|ligne|like <number>|like an|like it
-3 like me|like that|likes|limit*|lined|links|list ?|liste|llama*|llave|llegaron|lo hacemos|loan
-3 locataires|lock|loin|long does|longu*|look like|looked at|lower|lui|luz|m <number>|m avez|m wide
-3 ma belle|ma femme|ma fille|ma grand|machen lassen|machi*|madre|mais il|mais je|mais on|mais vous
-3 maison a|make it|mama|managing|manana a|manch*|mande*|mange|manger|manque|manual|marido|marriage
-3 married in|married on|mas|mas adelante|mas barato|mas de|matin c|matricula|maybe|me apunto|me decis
-3 me hicieron|me in|me le|me on|me pagan|me podeis|me renseigne|me salio|me the|me what|me when|measu*
-3 media*|medico|membe*|menos de|mensa*|menu|menus|merci pour|messa*|metres|metros|mi hermana|mi hijo
-3 mi madre|mi mama|mi marido|mi mujer|mid|middle|mieux|might want|millo*|millones|min|minute|mir das
-3 mir ist|mis|mise|mise en|misma|missed|mit <few>|mit einem|modele|mogli*|moglichst|mois|mois je
-3 moitie|moment|monat|montage|montant|monte*|monteur|month*|moq <number>|more|morgen fruh|mornings
-3 motor|move my|moved in|moving on|much are|much to|mujer|mur|muss man|must|my aunt|my cousin
-3 my current|my friend|my grandmother|my head|my neighbour|my nephew|my son|myself|n a|n ai|n y
-3 nachbar|nachl*|nachste|nachstes|nachstes jahr|name :|name and|nd|near|nearly|need <few>|need a
-3 need from|need the|negoc*|neige|nephew|neue auftrage|neuen jahr|new one|news|next <month>
-3 next autumn|nicht das|niede*|niemand|nite|nix|no|no ?|no corre|no hace|no hot|no idea|no lo|no te
-3 nobody can|nobody has|noch bis|noch die|noch einen|nochm*|nochmal|non|nos casamos|nos ha|nos han
-3 nos vamos|not <number>|not been|not let|not there|not this|nota|note|notes|noticed a|nous nous
-3 nous on|nous serons|nouveau|now|nuest*|nuestro|nuit|numbe*|numbers|nunca|nur <number>|nur eine|nurse
-3 o|o la|odd|oder <weekday>|oder muss|of an|of whom|of you|off <number>|off and|off me|off to|offer
-3 offer*|offered|offre|oficina|ohne|ok ?|on <weekday>|on cherche|on est|on n|on ne|on s|on since|on to
-3 on vient|on what|one <number>|one ?|one for|one i|one in|one is|one small|ones|ones in|online
-3 only one|only the|open|or fri|or should|or they|or would|original|oro|otro|otros <few>|ou c|ou pas
-3 ou seulement|oublie|ought|our fence|our kitchen|our old|our porch|our shop|our son|ours|ourse*
-3 ourselves|ouverts le|over <few>|over <number>|over and|over to|oye|padre|pagam*|pagamos|pagan|page
-3 pagina|pague|paid|paint*|painted|palab*|panes|panta*|pantalla|para tener|parcel|parec*|parqu*
-3 parquet|partenaires|parti|particuliers|partie|partir|partir du|pas <number>|pas a|pas besoin
-3 pas dans|pas le|pas trop|pasa|passa*|passat|passe|passer demain|passes|passi*|passt|password
-3 pastilla|patas|patch|patri*|patro*|pay <coin>|pay for|paye|payer|pediria|peint*|pelo|pendant
-3 pendant les|pendiente|pensa*|pensaba|pensando|pensi*|pequeno|per post|person|personas|petit|petits
-3 peux la|pfleg*|phone number|physio|pick up|picked|piece ?|piece jointe|pied|pine|pisci*|pisos|plafo*
-3 plan|plane|planes|planned|planning to|plaqu*|plates|plato|plato de|platz <number>|plazas|please do
-3 plus|pneus|poco de|podrian|point|poliza|pool|popped|por donde|por mi|porta*|portal|possi*
-3 possible to|pour ca|pour l|pour mon|pour nos|pour votre|pouvez vous|pouvo*|pozue*|pozuelo|pregunta
-3 premier|press*|presse|pressure|presu*|preve*|previ*|previous|price list|prices|prices for|primer
-3 princ*|prints|privat|prive|prix ?|prob|probably|proce*|prochain|profe|proof|proposal|propose|propre
-3 prosp*|proveedor|prufen|pub|puede ir|puedes|puedo ir|puente|pues|puesto|pumps|put in|put it|qm|qu il
-3 quadr*|quadratmeter|quand meme|que|que ce|que con|que es|que habra|que hay|que quelqu|que si|que tal
-3 que tengo|que ustedes|que ya|quedamos|quedo de|quere*|queremos|querriamos|qui a|qui est|qui ne
-3 qui vient|quick|quoi la|quote for|radio*|range|rappo*|rapport|rd|readi*|reading|rear|receipts
-3 recibir|recom*|recommend|recu la|recuperer|reden ?|register|reicht|reihe*|rein ?|relea*|rembo*
-3 remer*|remercie|remis|remit*|rense*|renseigne|rente|renvoyer|repas|repasser|repei*|repeindre|report
-3 rescue|reserver|retainer|returns|revis*|rezept|richtig|right ?|risk|rolled|roof|roof is|rose|rot
-3 roto|rouge|roule|runs|s <weekday>|s about|s been|s en|s fine|s good|s it|s just|s name|s on|s out
-3 s wedding|s your|saal|sage|sagen|sagt|saint|sais que|salir|salle|same as|sandra|sanie*|santa|sash
-3 saved|saw a|saying|says you|scan|schat*|schau|schauen uns|scheu*|scheune|schie*|schil*|schle*|schli*
-3 schon|schon mal|schonen|schri*|schwiegermutter|scrat*|se nos|se que|se quedo|seche|second floor
-3 see the|seems|seguidores|seguimos|segunda|sein|sein dass|seit <number>|selec*|self|self employed
-3 semana santa|send it|send me|senden sie|sense|separately|sera|serons|services|ses|sesio*|sesiones
-3 settlement|seul|shall|shape|she has|she is|she will|ship|shopp*|shopping|should like|showed|shower
-3 sich das|sich nicht|siche*|sick|side of|sie das|sie denn|sie so|sieht man|siemp*|siempre|signature
-3 sigo|sigue|sigue en|silla|sillon|simpl*|simple curiosite|since about|since i|since last|since you
-3 sind <few>|sirve|siste*|sitzen|skept*|sleep|sleep*|sleeping|slipp*|so <few>|so a|so far|so much
-3 so no|so not|so please|so we|socie*|soeur|sofa|soft and|soir|soir ?|sol|solan*|solange|solar|solar*
-3 sold|soll die|somebody in|somebody on|something you|sonde*|sondern|soon|sors|sort of|sound
-3 sounds like|soweit|spate*|spatestens|spielt|spot|sprea*|spreadsheet|sq|start in|start with|state*
-3 statt|steck*|steht in|still in|stoff|stone cold|stood|stuck|suffit|suggested|suivi|suivre|sum
-3 suspension|svp|t il|tableau|tablets|tagen|take ?|take it|takes|talked|talki*|talking|talla
-3 talla <number>|tan|tap in|tape|tard|tarifs|tarjeta|tax|tbh|te mando|tela|tell me|tell your|tempr*
-3 tener una|tengo la|tengo un|tenu|termin|terra*|terrace|testa*|testament|th <few>|th <number>|th at
-3 that day|that was|thats|the bill|the boiler|the certificate|the contract|the cover|the door
-3 the downstairs|the first|the front|the gas|the hall|the hedge|the hospital|the internet|the joint
-3 the loft|the lot|the money|the neighbours|the office|the oven|the panes|the patio|the permit
-3 the place|the report|the rest|the right|the ring|the shed|the stairs|the upstairs|the usual|the week
-3 the weekend|the whole|the wrong|them on|there anything|there are|there i|there s|there were|these
-3 they say|thing ?|things|think the|thinking of|third|this <weekday>|this ?|this afternoon|this time
-3 this weekend|tho|those or|thous*|thurs or|ticke*|ticket <number>|tickets|tienda|tiene que|tiene un
-3 tient|till <month>|time i|tirer|titulo|tlaqu*|tlaquepaque|to <number>|to begin|to collect|to hold
-3 to keep|to know|to move|to pay|to register|to replace|to say|to that|to use|to write|tochter wird
-3 todas|todas las|todo|toit|told to|told us|tomorrow morning|too late|torch|total|touch it|tour
-3 trabajamos|trabajan|track*|tract*|tractor|transporteur|travaillez|travaux|treat*|tree|trop|trotz*
-3 trotzdem|truly|tu|tuned|turn|turned|turno*|turnover|turns|turns <number>|tus|u|u <number>|u put
-3 uberg*|uberhaupt ?|uberlegen|ubern*|ubers*|uberwiesen|uhr|uk|um und|umzug|un grand|un jour|un moment
-3 un mur|un perro|un piso|un velo|und der|und ein|und sind|und wie|und zu|und zwar|under the|une offre
-3 une petite|une trentaine|ungefahr <number>|unless|unless you|uno|unos|uns zu|unten|unter
-3 unterschrieben|up|up before|up for|up my|up with|urgent|us <few>|us how|us over|us the|usual|va a
-3 vacances|valide|vaut|ve|veget*|vegetal|velo|velos de|venga|venir manana|ventanas|verbi*|verdad|verde
-3 verfa*|verified|verlo|veror*|verordnung|versicherung|verst*|vertrag|vertrag ?|vestido|viaje|video*
-3 viendo|viene y|vienen|view|violon|virtu*|virtual|visitas|visits|vive|vivim*|vivimos|vivimos en|voila
-3 voir ?|voit|vom <month>|von <number>|von mir|vor der|vorge*|vormi*|vormittags|vosot*|vosotros
-3 votre fiche|voula*|vous avez|vous aviez|vous depuis|vous envoie|vous ou|vous une|vous venez|voy a
-3 voyant|vuelve|wait|waiti*|waiting|wand|want|want somebody|wants it|war s|waren|warra*|warranty
-3 was <number>|was kosten|was kostet|washi*|washing|wasser|water coming|we do|we have|we move|we own
-3 we were|we will|weath*|weather|websi*|website|wechs*|weddi*|wedding at|week end|weekday|weeks|weh
-3 weight|weit|welche|welchem|well as|wenn die|werden <number>|westerly|wet|what|whatsapp|when the
-3 when we|whether it|which of|which one|who has|wide|wie|wie lange|will|will pay|will send
-3 wir brauchen|wir brauchten|wir einen|wir gleich|wir kommen|wir mit|wir mochten|wir nehmen|wir noch
-3 wir s|wir schauen|wir ziehen|wird das|with our|within <number>|without a|wizard|wohnz*|wohnzimmer
-3 wood|wooden|would a|would need|would say|would want|wrist|wrong|y <few>|y avait|y como|y cuanto
-3 y dice|y es|y hasta|y lo|y los|y mi|y quiero|y sin|ya|ya me|ya tengo|year and|years old|yellow
-3 you and|you by|you could|you give|you go|you guys|you just|you know|you need|you on|you only
-3 you quote|you say|you teach|your business|your page|your quote|your site|your terms|yrs|zahl|zahle
-3 zahlu*|zeit ?|zeitl*|zeitlich|zoom|zwar|zweim*|zweimal|zweit*
-4 ! !|: <weekday>|<budget>|<few> <number>|<few> and|<few> meses|<few> veces|<is a complaint>
-4 <is about an invoice or a payment>|<is about work under way or finished>|<is cold>|<month> <number>
-4 <month> de|<month> in|<month> und|<number> <number>|<number> ab|<number> at|<number> au
-4 <number> avec|<number> can|<number> de|<number> degres|<number> der|<number> donc|<number> en
-4 <number> gaste|<number> grad|<number> guests|<number> hab|<number> ich|<number> im|<number> kommen
-4 <number> leuten|<number> metres|<number> mins|<number> mit|<number> rue|<number> so|<number> st
-4 <number> stuck|<number> tables|<number> the|<number> vous|<number> we
-4 <speaks of something that exists between you>|<speaks of work you have done>|<weekday> an
-4 <weekday> es|<weekday> nach|<weekday> or|<weekday> s|<weekday> um|<weekday> we|<within far>
-4 ? <number>|? oder|? tengo|?$|^ <weekday>|^ any|^ bei uns|^ bonjour j|^ c est|^ der|^ die|^ est
-4 ^ est ce|^ etes|^ etes vous|^ got|^ gruss gott|^ i have|^ im|^ it|^ it s|^ looking|^ looking for
-4 ^ mein|^ need|^ on|^ our|^ que|^ quiero|^ se me|^ seit dem|^ someone|^ tengo|^ tengo una|^ there are
-4 ^ third|^ un|^ une|^ vielen|^ vielen dank|^ vous prenez|^ we need|^ what|^ whats|^ wir heiraten
-4 ^ would|^ ya|a boat|a first|a friend|a garage|a little|a long|a look|a mon|a une|a very|a vos
-4 abgebrochen|able|abord|about <few>|about it|acaba|acaso|accept|addre*|adela*|adelante|adent*|adentro
-4 adult*|advise|after <number>|after the|agree*|agreed|agua por|ahead|ahora|all <few>|allerdings|alles
-4 alrea*|already|also|alten|am <number>|an offer|ancien|anda|anfangen|anhang|anive*|aniversario
-4 anos que|anything free|apartment|appar*|arbeiten|archi*|are moving|are you|arriere|arriv*|artic*|as
-4 asi que|asking for|assur*|at <number>|atend*|atten*|auch nicht|auf <number>|auf ?|aurais|aurez
-4 aus wie|ausge*|av|avance|avoir|avons|ayer|back i|backed|batterie|be at|be delivered|bebe|bed|bedroom
-4 been|been told|before then|bei den|being|ben|berater|beste*|bild|bilder|bin bei|bin noch|birth*
-4 birthday|blog|blue|bonjour j|bonne|bono|book|booki*|boots|bouqu*|bouquet|boys|brauc*|brauch|braucht
-4 brauchten|brief|bruit|budget|budget <number>|bureau|but the|but you|buyers|c|ca coute|calcu*|camara
-4 camis*|can get|canal|canic*|caniche|ce genre|ce midi|ce soir|chaque|charge for|cheap|cheap*|cheapest
-4 chene|cherchons|chf|chf <number>|chiff*|cles|clio|cobran|cobran por|cocina|cocina de|cold|combi*
-4 come by|come out|comida|comment|company|compe*|comprador|comptable|con su|conduit|consultation
-4 content|convi*|cousin|cuanto cuesta|cuenta|cuesta una|curious|d abord|d ici|d une|dan|dank|das ?
-4 das haus|das noch|daugh*|de ma|de mi|de ville|decided|decided to|decidido|decou*|dedans|degres
-4 del <weekday>|del ano|delivered|dem|demain ?|demi|depuis le|depuis qu|desca*|desde que|despa*|dia me
-4 different|dijeron que|dios|dis|discr*|diseno|dm|do|do i|do something|do u|do you|does that|dog|dran
-4 drawer|dreim*|dreimal|droit|e <number>|early|eilt nicht|einze*|einzi*|el verano|electric|electrique
-4 elle|empez*|empezar|en ai|en los|en primavera|energ*|entsc*|envoie|es bei|es de|esposo|est <few>
-4 est a|est la|est venu|et <weekday>|etage|etre|etwa|etwa <number>|etwas ?|ever do|every*|everything
-4 examen|examp*|example|exclu*|factura|facture|fahrt|fait <number>|faites|fallen|falli*|falta que
-4 favor|fees|feet|fenst*|feu|field|fin de|final*|finalement|finan*|first|fit|fitti*|flat|flats|fob
-4 fois|for <number>|for my|for now|for this|formu*|found|fourt*|fourteen|frage zu|frais|frais de
-4 freit*|fringe|funci*|funciona|fur <number>|garage door|gaste|gebur*|gegend|gehor*|geseh*|gesehen
-4 geset*|gesetzt|girls|go ahead|golf|gone|google|gott|gruss gott|guara*|guarantee|guy|habe <few>
-4 habe eine|haben uns|habitude|half <few>|half the|hangen|hangt an|happe*|happens|hard|has|has to|hatt
-4 hatten wir|hausm*|have decided|have it|have you|hay que|he visto|head|heard|heat|hecho|heiraten am
-4 here ?|herrn|heure|heute|hi we|hija|hin|hire|his|hob|hoch|hohe|holen|hope|hora ?|house|how do
-4 how long|hoy me|i get|i had|i just|i suppose|i was|i will|ich brauche|ich hab|ich nehme|ich s|if it
-4 ihr fur|il manque|il reste|il s|im anhang|im bad|im flur|im neuen|importe|in <few>|in all|in before
-4 in may|in one|in till|inste*|instead|interested in|internet|into|inverter|invoice|invoice to|ir
-4 is about|is asking|is due|is fine|is i|is not|is on|is still|is your|ist am|it a|it and|it back
-4 it on|it s|its own|j en|jahr|jajaja|je l|je voudrais|jeden tag|jemanden fur|jetzt|journ*|kann|kann ?
-4 kanzl*|kaum|kept|keys|kids|kinderzimmer|km|knock|know if|konnt ihr|konnte|kontr*|koste*|kosten ?
-4 krieg*|kriegen|kurs|kurze|l heure|la camara|la cocina|la maison|la mitad|la nina|la place|la senal
-4 label|land|lang|largo|las tardes|last night|le bon|le plus|le salon|le tarif|lead|leaves|les jours
-4 lesso*|lessons|lieferung|like the|lilas|list of|llaves|llega*|llegado|lleve|lo|lo del|lo llevo
-4 lo pueden|lo quiero|loft|looked|los <few>|los de|losing|m appelle|ma|ma carte|macht ihr|man da
-4 man sich|manana|mando|marat*|marche|maria*|mariage|matin ?|matri*|may|me about|me dijeron
-4 me faudrait|me ha|me la|mein|mein mann|meine frau|mejor*|menos|mes parents|metro|mi esposo|mi hija
-4 mil|mins|mir|miran*|mirando|mirar|mis papas|mismo|mitte|mitte <month>|momen*|momento|mon velo|monde
-4 monthly|moq|morgen|moved here|muchas gracias|mum|mum s|musste|my appointment|my daughter|my garage
-4 my landlord|need somebody|need someone|neighbour|nein|new year|nicht|niema*|niveau|no rush|noch auf
-4 noch nicht|noch nie|noches|noir|nomas|nomin*|normal|not be|not do|not for|not know|notai*|notaire
-4 nous avons|nouve*|nur|nur die|o <weekday>|of <month>|of us|off at|off on|off the|og|ohren
-4 on <number>|on it|on l|opcio*|opciones|order*|ordered|ostern|otros|our side|out on|ouverts|packa*
-4 package|papas|parc|parler|partn*|partner|pas si|pase|passw*|patient|payment|pdf|penche|people for
-4 perfecto|pero|perro|perth|peut etre|peut on|photographer for|photos|physi*|pie|piso|place ?|plan de
-4 plast*|plastique|please go|please i|please ring|pleure|pocket|policy|pone|por <number>|por favor
-4 porch|pose|posee|possibly|pour|pour <number>|pour la|power|precios|prefi*|preis*|prenez|prevo*
-4 prices and|print*|priva*|private|probl*|proposez|pump|put|put a|quand|que a|que alguien|que c
-4 que falta|que sea|quelque|quelque chose|question|r|r <number>|read|reali*|really|recevez|recht
-4 recla*|recogi|refai*|refaire|refle*|regarde|regards|regle|rein|rendez|rendez vous|renew|rennes
-4 repas*|replace|replaced|reservation|rest|retour|retur*|rien de|room|rough*|roughly|rufen sie|ruhe
-4 rush|s bei|s here|s no|sagen sie|said|salgo|salio|same|sauber|savoir si|say|schlu*|schlussel|schnell
-4 schwa*|schwi*|se ha|sea|segui*|seit der|seit jahren|seiten|semi|senal|separ*|serio*|serious|server
-4 set|share|shifts|shoul*|shoulder|si acaso|si es|si je|si la|si me|sich die|sicher|sie <number>|sie ?
-4 sie da|sie haben|sie mir|sign|silla de|simplement|sin|since the|sind bei|sind sie|single
-4 size <number>|slot|slow|snapp*|snapped|so it|so there|soft|sollen|sollte|somos <few>|somos <number>
-4 sous la|speic*|speicher|split|stairs|standesamt|starting|steht der|stove|str|str <number>|strip
-4 suchen wir|sugge*|suits|sur ma|suspe*|swall*|system|take the|tal|tante|tarje*|tarjetas|tejado
-4 text me|th of|thanks for|that ?|the <few>|the big|the chimney|the deposit|the dog|the drive
-4 the house|the lads|the left|the price|the second|the sort|the summer|the wedding|then|thing|think*
-4 thinking|thinks|through the|thurs|thurs ?|thx|till the|to <month>|to <weekday>|to have|to it|to make
-4 to match|to meet|to put|to sign|to take|to you|to your|todav*|todavia|today|today ?|touch|touch*
-4 tout|toute la|tranq*|transfer|trepp*|treppenhaus|trip|trou|tues|turni*|twice|uberl*|ubernehmen
-4 ubrigens|um die|un bono|un buffet|un de|una hora|und bis|und ich|und ob|une autre|ungef*|ungefahr
-4 unos <number>|unser|up ?|urgen*|urlaub|us|us are|va bien|vacan*|vamos a|variante|varias|vater|veces
-4 venu|venue|verif*|vermu*|vermutlich|verschieben|versi*|vertr*|viagra|vielen|vielen dank|vinie*|vino
-4 visto|voisin a|von den|vor weihnachten|vorsc*|vorschlag|votre tarif|voudrais|vous ?|vous etes|vous l
-4 vous les|vous louez|vous prenez|vuelta|wann|want someone|want the|wants|war ein|warm|was nehmt
-4 was not|we come|wedding|wedding <number>|wedding in|weeke*|weekend|weihnachten|welcher|wenig*
-4 wenn ich|went|were|weste*|what does|what would|whate*|whatever|whats|wheel*|wheelchair|when|where do
-4 where the|which|which is|which*|whichever|who s|whole|wieder|wir die|wir gern|wir machen|wo not|wont
-4 work ?|work at|works for|world|would it|wurden wir|y <number>|y el|y quedo|yamaha|yearly|yeste*
-4 yesterday|yo no|you charge|you for|you in|you open|you said|your services|yr|zahle*|zahlt|zeit
-4 ziehen|zimmer|zu zweit|zufah*|zufahrt|zuruc*|zusti*|zweit
-5 !|<coin> <number>|<few> jours|<few> of|<is spam>|<later>|<month> <weekday>|<month> et|<month> we
-5 <number> d|<number> people|<number> personas|<support 2>|<support 3>|<waits for something>|<wants 3>
-5 <weekday> <number>|<weekday> at|<weekday> est|<weekday> to|? la|? the|^ <few> of|^ are|^ are you
-5 ^ asdkj|^ bei|^ c|^ can you|^ cuanto|^ fwd|^ fwd :|^ hat|^ i would|^ j ai|^ me gustaria|^ necesito
-5 ^ nos|^ nous|^ price|^ seit|^ thanks|^ there|^ una|a gauche|a notre|a pas|a un|abajo|add|address
-5 al final|alle|aller*|allume|an ?|an und|and is|anfan*|anfang|ansch*|antwo*|any chance|apare*|apfel*
-5 are a|asap|asdkj|at present|au <weekday>|auftr*|away|ball|bathr*|bedro*|berat*|bestellt|bleib*|boda
-5 bon|both|brauchen|bruno|ca|caldera|came|can u|can we|can you|card|cars|casa|chance|chaud*|chaudiere
-5 check|clean*|code|commande|como|complete|con el|contractor|cost|cover|cuando|curio*|danach|danke
-5 datum|de <weekday>|de venir|de vous|denn|der <number>|dessus|dijer*|dijeron|dijo|drain|drauf|dress*
-5 drin|du <weekday>|ein angebot|el metro|el trabajo|enfin|escal*|est le|est toujours|esta|esta en
-5 estaba|estri*|ete|etes|etes vous|every|exhib*|factu*|fahr|faudr*|faudrait|fehlt|flur|form|frei ?|fri
-5 friend|fur <weekday>|fur unsere|fwd|fwd :|ganz|ganze|gasten|gekau*|gekauft|gemac*|gemacht
-5 getting married|gibt s|gleich|got the|gotea|gunst*|habit*|hacen|haha|hangt|hatten gern|have a
-5 have not|heizu*|heizung|hice|hochzeit|how much|i think|idea|idee|ideen|igual|ihr angebot|informacion
-5 innen|ins|inscr*|insis*|is that|is the|ist|ist der|je n|juste|juste le|kein|keller|kette
-5 kids <number>|kinder|konnen sie|konnen wir|lassen|laut|le devis|leider|leuten|light|lol|looking at
-5 louer|louez|machen sie|maison|married|masse|me dijo|meet|meldet|meses|moi meme|moins|motor*|much|muy
-5 my new|my sister|nachr*|nachste woche|nachsten <weekday>|need|nehme|neuen|nina|no hurry|noch ein
-5 noise|nun|offen|offert|ok for|one with|or <weekday>|order|oui|our wedding|pago|papa|para <number>
-5 parti*|particular|pas encore|payme*|perfe*|personas en|personen|pic|place|please send|por ahi
-5 pour <few>|pour <weekday>|pour le|pouvez|preci*|prende|present|printemps|proba*|professional|pusis*
-5 pusisteis|q|que dia|que me|quel est|quote|rappe*|rate|recu|repla*|resse*|richt*|roses|rufen|s in
-5 sais pas|sauf|says|schne*|se lo|seats|seit dem|seite|send the|seria*|seriamos|she|side|sie auch
-5 sie die|sie mich|sie uns|sieht|simple|sind|sister|so|so etwas|somebody to|sometime|son <few>|son las
-5 sonst|sounds|sprin*|starts|stehen|stopped|stuff|table*|talon|tampo*|tampoco|tengo una|test
-5 the bathroom|the kitchen|the stove|they|tia|ticket|tiene|tmrw|to miss|todo el|top|tur|uberhaupt
-5 un poco|under a|ur|us in|vamos|van a|varia*|venta*|verkaufen|vite|voudrait louer|voy|was wurde|wc
-5 weiss|welch*|well|werde|what is|while|wir hatten|wir heiraten|wo|wurde das|y hay|y una|ya no|yes
-5 you come|you did|you work
-6 <number> <coin>|<number> con|<number> m|<weekday> et|^ <number>|^ el|^ haben|^ how|^ i need|^ is
-6 ^ ist|^ j|^ mi|^ no|^ se|^ wie|alt|and do|anges*|arbei*|asking|aus der|baby|bathroom|bd|big|bitte
-6 box|broke|changed|charg*|charge|close|combien|comma*|dans la|dehors|dormi|eilt|erst|es que
-6 este <weekday>|et la|fence|fine|fur eine|gauche|grand*|gut|ha|habt ihr|halt|hay|her|hoy|hurry|ich am
-6 irgendwann|ist das|it is|la <number>|marri*|necesito|need it|ok|per|peut|price|que no|quel|quisiera
-6 ready|reparation|reser*|sat|se me|seis|selbst|sie am|signe|sind eine|solo|someone to|steht|still
-6 stras*|strasse|text|tomor*|tomorrow|toute|und wir|until|up to|vous pouvez|was|wohl|xx|xx <number>
-6 y a|yet|you can|zahlen
-7 <coin>|^ la|^ ma|^ me|^ was|^ you|angeb*|angebot|asi|b <number>|coute|cuanto|demain|donc
-7 el presupuesto|encore|he|immer|info|jours|kitch*|kitchen|lauft|mais|neces*|neu|only|ouver*|rechnung
-7 venez|vorher|vous faites|weihn*|wohnu*|wohnung
-8 ? <few>|^ <few>|^ can|^ merci|and it|decid*|einge*|grad|rechn*
-9 dann|noch
`,
  spam: `
-5
9 <is spam>
7 ? ?|^ asdkj|asdkj
6 examp*|example|http
5 !|<coin>|<number> <coin>|a notre|con su|container|earn|fob|moq|top <number>|viagra|xx|xx <number>
4 %|: your|<number> %|^ earn|^ final|^ final notice|^ hi there|^ su|a este|a guest|adres*|antwo*
4 antworten|auftrage|autom*|best|bonus|buy|casino|catal*|cheap|clien*|confirm your|final notice|frais
4 full|hi there|http :|ihre|inves*|iphone|kindly reply|konto|led|link|listi*|listing|livra*|livraison
4 loan|moq <number>|neue auftrage|offert|ohne|partn*|partner|pret|responda|reviews|seguidores|shall i
4 shipping|sie bei|solo|te|to keep|votre nom|we pay|wir liefern|y te|zip
3 ! !|! wir|<coin> <number>|<coin> en|<coin> ht|<has the words of a supplier or partner>
3 <number> millones|<number> pcs|<number> real|<number> star|<number> stuck|<spam 0.5>|<spam 1>
3 <spam 3>|^ cher|^ estimado|^ ihre|^ votre colis|a business|about to|accounts|add <number>|addresses
3 agenc*|agenda|aide|am hearing|and you|anfra*|anfragen|antes del|antworten sie|assis*|at <coin>|audit
3 best price|betri*|bezah*|blog|busin*|capit*|capital|carte|catalog|ciudad|click|client|clients|colis
3 confirmer|correo|datos|de su|de vous|dear|den link|discr*|discu*|discussed|diskr*|dm|document|domain
3 dubai|eintrag|email|en <number>|estimado|example pay|exclu*|facto*|factory|fiche|for catalog
3 ganz ohne|garan*|genugt|gepru*|google|gratu*|growth|grusse|gunst*|hablamos|hausb*|hearing impaired
3 hope|ht|i send|ihr konto|ihrer|ihrer region|im monat|impai*|impaired|impaired so|instagram|john
3 kevin|leads|liefern|limit*|llama|menos de|messa*|millo*|millones|monat|month or|motivo|negoc*|nomin*
3 only|our ai|owners|packages|page|pague <number>|paque*|paquete|para no|parte*|particuliers|passive
3 password|pendiente|person|plazas|port|pouvo*|premier|profi*|put together|quali*|qui en|region|regle*
3 reglement|remittance|rende*|reply|reply yes|rever*|risk|segui*|selec*|send it|send you|settle the
3 share|sie bitte|sin|sir|site et|speci*|star|su|su paquete|suivi|t|tarjeta|teleg*|telegram|the report
3 the secure|there i|to view|trade*|transporteur|tu|uk|un asesor|ur|verdi*|verified|video|von <number>
3 votre|votre colis|votre fiche|was looking|welco*|welcome|western|western union|whatsapp|your
3 your business|your website|zahlu*
2 ! do|! i|: bit|: http|: su|<asks for a fee that nobody owes>|<budget>|<carries a link>|<coin> de
2 <coin> fur|<coin> par|<coin> per|<few> minute|<few> minutos|<has a small matter with what was done>
2 <has the wording of an offer in bulk>|<has the words of the press or of a study>
2 <is an offer in bulk>|<number> avis|<number> days|<number> dias|<number> etoiles|<number> jours
2 <number> pieces|<number> plus|<number> since|<number> tagen|<promises growth or money>
2 <promises more customers>|<spam 2>|<speaks of your business as a market>|? if|^ chere|^ con|^ dear
2 ^ dear sir|^ good day|^ hallo|^ hallo ich|^ hello dear|^ hi|^ hola somos|^ namaste|^ votre|^ we can
2 ^ your mailbox|a contact|a ete|a free|a quick|a short|abonn*|accept|accou*|acepta|acheter|add|adjun*
2 adore|adresse|agreed to|ai fait|ai passe|aktue*|all of|am giving|am in|am mr|ambas*|among|amount
2 analy*|anbei|and left|and noticed|and send|andern|anodes|answer|answers|antwort|appel*|appelle
2 are factory|are you|arrive a|artic*|article about|article on|assistant|automatic|autor*|aval
2 avant minuit|avec l|avis|baby grand|baja|balan*|balance|bank|bank details|base|because of
2 been nominated|bei <number>|below|berei*|bereits|bestatigen|bestatigen sie|beste|betriebe|bien etre
2 bieten|bit example|bless|boss|brand|buscan|business|businesses|buyers|by card|calen*|came across
2 care|care of|catalogo|catalogue|cell|certified|chat|chat ?|checked|cheque|cher|chere|client account
2 clientes|clini*|co|code|colla*|collar|collateral|commission|compe*|compo*|confidence|conformite
2 conteste|cordialement|corpo*|could not|courier|creat*|credit card|custo*|d identite|daniel|daten
2 daughters|day sir|de empresas|de nos|de quoi|de verdad|dear sir|degre*|desca*|detai*|details|detec*
2 deuts*|die stunde|digit*|digital|direc*|direct|discretion|diseno|docum*|documento|doubl*|draft
2 du bien|e mail|each other|echan*|echange|einen platz|einfach|eintr*|el mismo|empre*|en ligne|en mer
2 en su|en un|encanta|energ*|energie|enlace|entre las|entry|entwi*|envio|equipe|erinn*|escri*|espana
2 esperando|et que|etabl*|etiqu*|europ*|eviter|eviter la|exclusive|exklu*|expire|extra*|factory of
2 falli*|fichier|find the|firm has|firm in|first <few>|first page|follo*|followers|for your
2 forward the|frage :|frais de|free|freun*|from <coin>|full name|fur unsere|geneh*|genehmigt
2 gern einen|gesto*|get <number>|get up|gift|gift card|given|giving|giving out|god|god bless|good day
2 good for|grande|gratuit|grow|growth manager|grupo|guara*|guest|hallo|hallo ich|hate|have <number>
2 have not|heari*|hearing|hello dear|helpd*|helpdesk|herst*|hersteller|heute <number>|hi|hola somos
2 homeo*|homeowners|homeowners in|hosti*|hosting|i came|i was|ich ihnen|ici|ident*|identite|ihnen ?
2 imagino|impla*|implantes|impre*|in advance|in with|in your|including|incom*|interesse|j adore
2 jahresbeitrag|je m|je t|juris*|jurisdiction|kanzl*|keine|kit|kitchens|koste*|kurze|kurze frage|label
2 lead|lessons for|lets|lien|lifti*|lifting|like yours|lily|limited|listing in|llamo|local|lorem|lover
2 lover of|m appelle|mail|mailb*|mailbox|manager|mandate|mando|manqu*|marine|mark|may i|me permets
2 me suis|mejor*|membe*|members|mer|merci de|message|messages|mil|milli*|millones de|minuit|minute
2 minutes ?|miss|mois|monat*|monatlich|movem*|mr|my private|my uncle|namas*|namaste|natural|need you
2 negocio|no <number>|no collateral|no obligation|noch einen|nominated|nord|not be|not take|notic*
2 notice your|noticed|notif*|numero|nur <number>|o no|oblig*|obligation|obligatoire|of <number>
2 of ours|offer|offre|on instagram|on what|one for|only <coin>|only <number>|opt|opt out|original|oro
2 over ?|owner|packa*|package|paga|pagina|pague|paiem*|paiement|paket|para tu|parcel|partenaires
2 parti*|particulier|pas dans|paso|pass|passee|passi*|patri*|pay <number>|pay now|pcs|pedir*|pediria
2 pendi*|per|perme*|permets|permets de|persona|places|platz <number>|por <number>|por eso|por solo
2 portal|portf*|portfolio|pour eviter|pract*|practice|premi*|priva*|privado|private|prive|privee
2 professional|propi*|pu|que son|quedan|quick|quieren|recevoir|regards|regis*|regler|reglez|relea*
2 release|remai*|remain|remain in|rembo*|remit*|renew|repli*|reply with|repondez|report|respe*|respo*
2 rest|resul*|result|reten*|retou*|review|sandra|saw your|schic*|schicken|schon*|schreiben|secure
2 see how|seeing|segme*|seo|sera|settlement|shall|shenz*|shenzhen|ship|shipp*|shipper|short video
2 siche*|sicher|sie ihre|sign in|sin aval|since*|site|slipp*|solo <number>|sous <number>|speak*|spons*
2 spots|start with|statement|stellen|still open|still the|store|students|studios|suit for|surpl*
2 surplus|sus datos|suspe*|suspension|take card|takes|tampo*|tampoco|tarje*|te mando|team|team of
2 tell your|temas|test|text|the file|there !|think a|this address|thx|tiene|tiene un|to another|to any
2 to miss|to remain|to your|top|topics|total|tours|trabajamos|tradi*|trading|trans*|trophy|trust
2 turno*|turnover|uberweisen|un de|uncle|und bis|union|unseren|unter|unter*|up to|usted|valua*|verif*
2 vers|versa*|verwa*|viele|virtu*|virtual|visib*|von|vorke*|vorkenntnisse|votre site|waiti*|waiting
2 waiting your|want you|we see|week to|weste*|what we|whats*|why shall|wish|wish to|with your
2 within <number>|worth|would <weekday>|would hate|write to|y <number>|yes for|you accept|you only
2 you still|you the|you will|your blog|your domain|your full|your jurisdiction|your kind|your listing
2 your mailbox|your office|your site|zoom
1 ! je|! my|! our|! your|:|: a|: la|: mail|: mit|: our|: webmail|;|<coin> a|<coin> por
1 <comes from a supplier or partner>|<comments on your website>|<few> meses|<few> on|<few> people
1 <has the wording of a known fraud>|<has the wording of phishing>|<is a bulk offer>
1 <is about an invoice or a payment>|<month> statement|<names prices of its own>|<number> !
1 <number> ab|<number> der|<number> die|<number> hour|<number> hours|<number> if|<number> k
1 <number> million|<number> minuten|<number> minutes|<number> months|<number> stunden|<number> words
1 <offers an award>|<offers money>|<offers services of its own>|<support 2>
1 <tells how to stop further mailings>|<threatens with a deadline>|<weekday> <few>|<weekday> no
1 <weekday> suit|<words 35>|? best|? bien|? kind|? la|? mi|? please|? regards|? si|? tengo|? thanks
1 ? warmly|^ are|^ are you|^ bonjour|^ bonjour docteur|^ bonjour j|^ bonjour monsieur|^ bonsoir je
1 ^ buen|^ buen dia|^ buenas noches|^ congratulations|^ congratulations !|^ coucou|^ good
1 ^ hallo liebes|^ hello|^ hello i|^ hey|^ heyy|^ i am|^ i was|^ ihr|^ je me|^ muy|^ sehr
1 ^ sehr geehrte|^ sehr geehrter|^ tenemos|^ your|a baby|a child|a family|a first|a friend|a good
1 a great|a group|a page|a partner|a que|a toute|a un|a une|a vous|a white|abend wir|abord|acade*
1 accept credit|account|achet*|across your|addre*|adela*|advice|advise|advise your|afficher|agents
1 al <number>|al mes|all i|alone|am interested|amiga|an article|an offer|and can|and need|and your
1 and yours|andere|anfan*|anfangen|anhang|anima*|anmel*|anmelden|annual|anseh*|ansehen|answe*|antes
1 antic*|anticipo|anual|aparte|appar*|application|applied|appro*|aprob*|aprobado|are a|are having
1 article|articulo|artis*|artisans|as|as he|ask me|ateli*|atelier|atten*|attention|attor*|attorney
1 au sujet|auf ein|auf einer|auf ihre|aufgefallen|aufgefallen dass|auftr*|aus dem|ausge*|autopilot
1 avant|avant le|avant noel|avec les|avec une|avoid|baby|back with|banco|banque|be delivered|be glad
1 be good|because he|been selected|begle*|bei der|bekommt|bendi*|besta*|besti*|betrieb|better for
1 bewer*|bien que|bien sur|bilde*|bildern|bill|bill and|bills|bin noch|binnen|bit|bitcoin
1 bitte bestatigen|black|bodega|bonjo*|bonjour|bonjour docteur|bonjour j|bonjour monsieur|bonne
1 bonsoir je|branc*|brief|buen|buen dia|build*|building|business has|but you|buyer|buyer s
1 by <weekday>|by my|cada|cambio|camis*|can put|can see|can work|can your|card|card and|cards|carer
1 caso|categ*|category|catering|celeb*|certi*|certificat|chain|charge a|charm*|chf|chf <number>|child
1 choose|ci|ci joint|city|clases|clinica|coco|colab*|companies|company|company in|complete|completo
1 comptable|con una|condition|conductor|confi*|confirme|congratulations|congratulations !|consent
1 conta*|contact|contact form|content|contractors|contribute|conva*|correos|corri*|cost to|cotiz*
1 coucou|couns*|counsel i|county|coupl*|couples|couri*|courr*|courriels|credito|cuarto|cuesta
1 customers|d abord|d un|da ich|dado|damen|damen und|damit|dans notre|darf ich|das ist|dated|davon
1 day i|days|de <number>|de baja|de gestion|de mes|de mis|de monde|de nous|de plus|de precios|de un
1 de votre|deaf|dear i|decor*|decro*|deje|del <weekday>|del ano|delig*|delighted|demain ?|deman*|denen
1 dentista|depar*|departamento|departamento de|depen*|dept|derni*|derniere|desde|desha*|deshalb|design
1 despa*|desti*|devel*|die ich|died|dinero|diplo*|dir|direccion|director|discreet|dispo*|do follow
1 docte*|docteur|doctor|doit|domin*|donde se|dr|driver|durfte|echantillon|eclai*|ecrire|egal|eines
1 einfa*|einig*|einla*|einze*|el documento|el envio|empfa*|empresa|empresas|empty|en <few>|en echange
1 en madrid|en vuestro|encan*|encue*|energy|english|ensen*|enter*|entrega|enveloppe|envia*|envie
1 envoyer|equipo|equipo de|erfah*|erfahrung|erhal*|erhalten|errei*|erst nach|es geht|esper*|est bien
1 est moi|estan|este|estim*|et ca|et des|et j|et votre|etablissement|etat|ete|etoil*|etoiles|eure
1 event|evide*|ex husband|example login|expert|extranet|fabri*|facha*|factura|factura <number>
1 familles|father|fee|feed|felt|fera|fianc*|fichi*|fiest*|fiestas|fifte*|fifteen|file|files|fill
1 filled|fin de|finance|finger|first|fitter|flight|folge*|follow|follow link|for <number>|for his
1 for nothing|form|formu*|formules|forward|from home|from my|fundi*|funding|funds|fur sie|garantie
1 gebe|geehrte|geehrte damen|geehrter|gegen*|gerne|geseh*|gesehen|gespr*|gesti*|gestion|get back
1 getafe|ging|give the|glad|glad to|gold|good|gott|gouter|government|grand|grand to|great|group of
1 groupe|grupo de|grusse aus|gustaria que|gute|habe <few>|habla*|hablo|hacer un|hallo liebes|handle
1 happen|happen to|has no|hause|have a|have done|have put|having a|he does|heati*|heating|helen
1 hello i|help me|here :|herit*|herren|herrn|heute|hey|heyy|hijos|hocha*|hochachtungsvoll|hoffe|hohe
1 hola marta|holid*|holiday|homep*|homepage|hones*|honest|honor*|hopit*|hopital|horas|how it|hoy
1 husband s|i could|i help|i hope|i put|i saw|i want|i wanted|i will|iban|ich eine|ich ihn|ich schon
1 ich schreibe|ich sie|ich weiss|ignore|ihn|ihnen|ihnen die|ihnen zu|ihr habt|ihr postfach|ihre arbeit
1 ihren|ihrer seite|ihres|il suffit|il y|im anhang|imagi*|impri*|in ihrer|inclu*|included|incoming
1 indic*|indicate|indiq*|inner*|innerhalb|innerhalb von|inscr*|installer|instrument|insulation|inter*
1 interpreter|intro*|invited|invoice <number>|is for|is good|is one|ist mir|it goes|it takes|j aime
1 jahres|je me|je souhaite|je voulais|k|kanzlei|kapaz*|kapazitat|kasse|katal*|katalog|kind
1 kind regards|kindly send|kleine|know someone|know that|konze*|kriegen|kunde*|l equipe|la entrada
1 la facture|lang|lapsed|late|late husband|lauft|le nouveau|le premier|le votre|learn*|learning|left a
1 leipz*|leipzig|les yeux|liber*|libra*|licencia|lieber|liebes|liefe*|ligne|likes|linda|link and
1 link to|links|lire|list of|lista|lista de|listed|llama*|lleva*|llevamos|lo hacemos|log|login
1 login it|longer|looked|looked at|losing|ls|luego|ma belle|madam|made me|magaz*|magazine
1 mailbox storage|maint*|maiso*|maisons|mal de|maque*|maquette|marca|me parece|me when|medic*|melde
1 mensc*|menschen|menti*|mention|mes|meses|messe|met|micro*|microsoft|mient*|mientras|million|minut*
1 minutos|mir aufgefallen|mis|mise|mise en|mit einem|mitte*|mobile|moder*|monsi*|monsieur|month on
1 month*|monthly|more than|movers|moyen*|moyenne|must|muster|muy|my ex|my late|my name|nachl*
1 nachrichten|name|name and|name is|natio*|national|natur*|naturlich|neben|negat*|nie|no cost
1 no longer|no problem|noch auf|noch im|noel|nom|non|norwi*|norwich|not i|not pay|note|notre|nous a
1 nuest*|nuestra|nuestro|number and|nur die|nur noch|nur um|oben|obten*|ocupa*|of all|of an|of google
1 of what|of your|offer*|offering|offices|oil|on <few>|on autopilot|on cherche|on every|on my|on page
1 on to|on us|only <few>|only pay|open the|or no|or your|order is|origi*|other*|otherwise|otros
1 otros <few>|out to|over <coin>|owner of|pacie*|pacientes|pagar|paint|pais|palab*|paper*|paperwork
1 papie*|par mois|parec*|passe*|passed|passw*|patients|patricia|patro*|pay <coin>|payme*|payment|peine
1 pensado|pensado en|people in|per month|persons|peut vous|photo of|pick up|piece|plais*|plaisir
1 plati*|platze|please reply|please see|pleased|pleased to|podri*|podrian|ponem*|ponemos|por su|porta*
1 postc*|postf*|postfach|pour votre|pour vous|pourq*|pourquoi|preis|prepa*|prepare|preparer|prest*
1 price|price and|prime*|primer|primera|problem i|prof|professionnelle|profile|prope*|properties
1 property|propio|propo*|proposal|propose|prove*|proveedor|proze*|prueb*|prueba|prufen|publi*|public
1 pumps|qualified|quality|quand on|quant*|quantity|quara*|quarantaine|que tal|que tiene|que votre
1 queremos que|quick*|quier*|quince|quoi|quotes|rails|re|reade*|readers|real|recei*|receive
1 receive your|recent|recev*|recib*|recibir|redac*|refer*|regar*|register|registration|registro
1 registry|relat*|remis|remov*|removal|renov*|reply stop|repon*|reponse|represent a|requi*|reser*
1 reservation|resta*|retai*|retain|return the|rev|revie*|rezept|right person|roof|roofi*|roofing|roses
1 ruckr*|ruckruf|s office|s yamaha|sait|sale el|salud*|saludos|sans|sans engagement|save|schade|schat*
1 schen*|schicken sie|schon einmal|schonen|schra*|schreibe|schuler|se ve|seat|seats|secon*|sede
1 see the|seem|seen|segundo|sehr|sehr geehrte|sehr geehrter|seit <number>|seite|seite ist|seiten
1 selected|semana ?|send|send me|send over|sends|sent from|serait bien|serait il|series|serious|serve*
1 settl*|settle|seule*|seulement|shared|shops|showi*|showing|shows|si je|sicht*|sie|sie da|sie fur
1 sie sich|sign and|signa*|signature|signer|signs|simil*|similar|simpl*|simply|since <month>|since i
1 single|sir madam|sir we|sister in|site and|so much|so you|sola|soll ich|something for|somos un
1 sophie|sortie|souha*|spanish|speic*|speicher|sponsor|staff|state*|stell*|stora*|storage|storage is
1 stran*|stuck|studi*|su cuenta|suche eine|suchen|suchen noch|suffit|suffit de|suit|sujet|superbe
1 sur <number>|sur mon|sur votre|surpr*|sus|suyo|swapp*|swapping|tag|tag mein|tag wir|tage|tagen
1 team ich|team we|technique|teil|teilen|teilen sie|telep*|tell you|tendr*|texte|that a|that one
1 that you|the account|the balance|the buyer|the draft|the driver|the first|the free|the green
1 the letter|the movers|the rest|the shop|the signed|the sound|the text|theirs|them on|theo
1 there would|they did|they will|they would|through your|tiene <number>|to <coin>|to <number>|to a
1 to accept|to avoid|to explain|to me|to my|to open|to order|to place|to rent|to retain|to ring
1 to tell|today|today and|together a|tom|toute|town|town and|track|transfer it|treat|twin|ultimo
1 um die|un groupe|un moment|und habe|und herren|und sie|une enveloppe|une maquette|uno de
1 unterschrieben|up by|useful|usine|valid*|valide|valuation|value|vat|ve|veran*|verbi*|verfu*|verify
1 verify example|verkaufen|verme*|verse|via|viaje|viele grusse|viene bien|visitas|voir ?|vom <number>
1 vor ort|vos|votre page|votre ville|voula*|voulais|voulez vous|vous a|vous ecrire|vous en|vous faire
1 vous n|vous ne|vous on|vous remercie|vu la|vuelta|wann darf|watch*|we could|we shall|webma*|webmail
1 websi*|website|week|weit|weiter|what happens|when do|when it|where i|while we|who have|why|wie viele
1 will collect|will have|will pay|will send|will take|willi*|williams|with one|with our|with photos
1 within|wollen|word|worth a|would ask|would suit|write|write about|wurden sie|y sin|y tengo|yamaha
1 yamaha baby|years at|years experience|yes|yes or|yeux|you at|you go|you just|you must|you to
1 your account|your client|your colleague|your driver|your fee|your name|your page|your price
1 your trophy|yours is|zahlung|zimme*|zu|zu hause|zuruc*|zuruck|zusch*
-1 ! can|: <number>|: ca|: ich|: les|: un|: we|; si|<asks where something stands>|<coin> pour|<cool 1>
-1 <cool 2>|<cool 3>|<few> a|<few> adults|<few> at|<few> autres|<few> bed|<few> bedrooms|<few> dias
-1 <few> doors|<few> feet|<few> firms|<few> habitaciones|<few> heures|<few> hundred|<few> in|<few> it
-1 <few> jahren|<few> kids|<few> meter|<few> metres|<few> mins|<few> minutes|<few> o|<few> oder
-1 <few> panels|<few> pisos|<few> prices|<few> questions|<few> rues|<few> semaines|<few> steps
-1 <few> this|<few> weeks|<few> year|<few> years|<has the wording of bulk mail>
-1 <is a complaint or a guarantee case>|<is about an existing order or appointment>|<is other>
-1 <is still considering>|<is unsure whether you do this>|<month> <month>|<month> <weekday>|<month> a
-1 <month> but|<month> c|<month> ca|<month> das|<month> del|<month> donc|<month> ein|<month> est
-1 <month> for|<month> have|<month> hola|<month> il|<month> in|<month> la|<month> le|<month> meeting
-1 <month> muss|<month> need|<month> next|<month> nos|<month> o|<month> oder|<month> on|<month> our
-1 <month> quand|<month> que|<month> se|<month> si|<month> so|<month> son|<month> they|<month> to
-1 <month> und|<month> une|<month> vous|<month> when|<month> would|<month> you|<number> :
-1 <number> alors|<number> anos|<number> at|<number> bed|<number> but|<number> by|<number> c
-1 <number> chaises|<number> do|<number> donc|<number> et|<number> feb|<number> feet|<number> foot
-1 <number> ft|<number> h|<number> he|<number> hi|<number> horas|<number> im|<number> ist|<number> la
-1 <number> last|<number> litres|<number> lo|<number> mas|<number> may|<number> me|<number> meter
-1 <number> minutos|<number> my|<number> never|<number> one|<number> par|<number> pero
-1 <number> personen|<number> places|<number> seiten|<number> si|<number> sq|<number> sqm
-1 <number> square|<number> std|<number> stock|<number> tengo|<number> there|<number> this
-1 <number> till|<number> tomorrow|<number> vielleicht|<number> with|<number> ya|<number> years
-1 <other 1>|<sounds vague about whether and when>|<speaks for an organisation>
-1 <speaks of something that was>|<speaks of what you did>|<speaks of work you have done>|<support 0.5>
-1 <support 1>|<trade 2>|<weekday> :|<weekday> <month>|<weekday> am|<weekday> an|<weekday> apres
-1 <weekday> are|<weekday> at|<weekday> au|<weekday> avant|<weekday> avec|<weekday> but|<weekday> can
-1 <weekday> den|<weekday> for|<weekday> if|<weekday> me|<weekday> midi|<weekday> morning
-1 <weekday> nach|<weekday> next|<weekday> night|<weekday> pasado|<weekday> si|<weekday> so
-1 <weekday> the|<weekday> week|<wishes availability>|<wishes decided>|<wishes price>|<wishes visit>
-1 <within far>|<words 12>|<words 6>|?|? am|? cheers|? do|? estoy|? et|? gracias|? il|? kosten|? ma
-1 ? mein|? might|? mit|? mrs|? muss|? nous|? nur|? o|? one|? ou|? ours|? preis|? seria|? there
-1 ? vielleicht|? vous|^ a mi|^ about|^ all|^ also|^ am|^ apres|^ baby|^ been thinking|^ bin|^ bjr
-1 ^ bonjour !|^ bonjour c|^ bonjour je|^ buenas|^ buenas el|^ buenas tardes|^ dad|^ de|^ dear mr
-1 ^ depuis votre|^ don|^ dropped|^ el <weekday>|^ etes|^ etes vous|^ evening|^ every|^ fao|^ first
-1 ^ for|^ fur die|^ getting|^ got|^ got a|^ greetings|^ gruezi|^ gruss gott|^ had|^ hallo herr|^ have
-1 ^ hay|^ hello !|^ hi do|^ i do|^ i got|^ i keep|^ i live|^ i teach|^ im <month>|^ in|^ is it|^ je ne
-1 ^ je vous|^ just|^ kitchen|^ landlord|^ liebe|^ ma fille|^ madame|^ madame monsieur|^ maman
-1 ^ mein mann|^ meine frau|^ mes|^ mi hijo|^ mon fils|^ morning|^ mum|^ my boyfriend|^ my daughter
-1 ^ my sister|^ my wife|^ need|^ new|^ nos casamos|^ not|^ not sure|^ nous sommes|^ nuestra|^ ok
-1 ^ on reve|^ our roof|^ ours|^ papa|^ pas|^ pour|^ queria|^ re|^ re :|^ ref|^ roughly|^ sale|^ school
-1 ^ seit dem|^ she s|^ she said|^ si|^ somos una|^ tengo <number>|^ test|^ test is|^ thanks for|^ that
-1 ^ the boiler|^ there s|^ thinking of|^ this is|^ unser sohn|^ vamos|^ vamos a|^ we had|^ we would
-1 ^ what|^ what would|a|a <few>|a annecy|a bag|a barn|a bathroom|a battery|a big|a birthday|a bit
-1 a boy|a call|a car|a casa|a ce|a christening|a class|a combien|a cote|a date|a deposit|a different
-1 a divorce|a domicile|a donne|a droite|a fait|a field|a figure|a fin|a firm|a flat|a florist
-1 a fortnight|a head|a hearing|a hot|a house|a kitchen|a laisse|a letter|a list|a long|a lot|a m|a man
-1 a mi|a month|a nice|a nuisance|a one|a pair|a parle|a partir|a pas|a peu|a peur|a piano|a piece
-1 a pipe|a place|a poder|a power|a primera|a pris|a problem|a project|a proposal|a quote|a rien
-1 a rough|a saint|a small|a smaller|a student|a t|a thing|a third|a tiny|a torch|a tout|a vos
-1 a wedding|a weekday|a whole|a year|ab <weekday>|aber auf|aber ich|aber meine|aber nicht|aber noch
-1 aberd*|aberdeen|abgeh*|abges*|abgesagt|about <few>|about <month>|about an|about forty|about horses
-1 about it|about ninety|about thirty|above|above the|abrec*|abrir|absch*|absolutely|abuel*|abuela
-1 access|accompagnee|acomp*|acompte|across the|act for|actually|acuer*|acuerdo|administracion|adopt*
-1 advan*|affai*|after <few>|after easter|after new|after the|after xmas|after you|afternoon and
-1 again ?|again in|age ?|agency|agent says|ago and|agradeceria|agran*|agree|agree*|agreed|agreement
-1 ahead with|ahora mismo|ai coupe|ai deja|ai lu|ai toujours|ai une|aimerais qu|aimerait|aimerions|air
-1 al frances|alan|alarm|alber*|algo que|alguien que|alica*|all <few>|all evening|all in|all tomorrow
-1 alli|allot*|alors que|alquiler|alrea*|already|already in|alrig*|alright|alter*|alumi*|aluminio
-1 always|am asking|am free|am getting|am liebsten|am not|am number|am off|am on|am putting|am staying
-1 am sure|am thinking|am told|am wochenende|am writing|ami|amigas|amt|an <number>|an actual
-1 an appointment|an argument|an einer|an electric|an estimate|an idea|an oil|an old|an passe
-1 an prochain|ancie*|and|and about|and all|and back|and could|and does|and goes|and he|and hear
-1 and her|and his|and if|and just|and maybe|and measure|and must|and next|and our|and says|and see
-1 and she|and so|and some|and somebody|and take|and tell|and then|and there|and what|and whether
-1 and wondered|anderes|angek*|anlage|anne s|annecy|annee prochaine|anniv*|anniversaire|ano pasado
-1 ans de|ans il|ans j|anschauen|answering|antes de|antes o|antif*|antig*|antrag|any evening|any more
-1 anybo*|anybody|anything free|anything i|anything until|anyway|anywhere to|anzah*|anzahlung|apart*
-1 apartment|app|app says|appart|apply|appointed|appointment is|appor*|apporte|apporte demain|apres
-1 apres <few>|apres <number>|apres le|apres les|aquar*|archi*|architecte|ardoi*|are|are <weekday>
-1 are all|are at|are away|are best|are booked|are both|are doing|are due|are ever|are getting
-1 are going|are moving|are number|are out|are planning|are putting|are ready|are the|are thinking
-1 are we|argument|arms|arrange|arrie*|arriere|arrive|arriving|arzt|as far|as it|as last|as soon
-1 as such|as the|as to|ascen*|ascenseur|ascensor|ashes|ashore|asi ?|ask|ask for|ask what|ask you
-1 ask your|asking for|assem*|assembly|assembly rooms|asses*|assessment|assez|assis|at <few>|at ?
-1 at christmas|at easter|at home|at last|at least|at lunch|at noon|at number|at once|at some|at st
-1 at what|atend*|attach|attend|attes*|attestation|au matin|au nom|au salon|auch auf|auch fur|auch so
-1 audie*|audience|auf|auf <few>|auf den|auf ihrer|aufge*|aun no|aunque sea|aura <number>|aurais|aurait
-1 aus|aus den|ausse*|aussi les|autant|autour de|autour du|autres|available|avais|avait|avance
-1 avant <month>|avant la|avant que|avec <few>|avec des|avec mon|avec un|avec vous|aviez dit|away from
-1 awful|ay|ayer|ayunt*|ayuntamiento|az|az <number>|azul|azule*|azulejos|baby s|back and|back bedroom
-1 back door|back from|back i|back in|back of|back on|back please|back to|backed|badge|bag|baign*
-1 baignoire|bain|baker*|bakeries|balli*|ballon|band|bands|banera|bank transfer|barato|basket
-1 bathroom ?|bathroom in|bauen|baust*|baustelle|baut|bauti*|bautizo|be <number>|be ?|be able|be after
-1 be done|be for|be interested|be looking|be more|be obliged|be off|be on|be open|be possible|be with
-1 beant*|beantragt|beauc*|beaucoup|beauf*|because the|bechs*|bechstein|become|bed detached|bed flat
-1 beds|beech|been|been <few>|been in|been like|been on|been thinking|been told|before <month>
-1 before christmas|before he|before then|before we|begin|beginn|begins|begla*|begleitet|behan*|behind
-1 behind the|bei|beide|beige|believe|bell|belle mere|ben|benev*|benot*|berge*|besch*|bescheid|besic*
-1 bespr*|besteht|bestellung|beton|better|between <number>|between the|between us|bevor ich|bien ?
-1 bien la|bieten sie|big if|bikes|bill ?|bill me|bin|bin bei|bis|bis <month>|biscu*|biscuit|biscuits
-1 bit of|bitte|bitten um|bjr|bleiben|bloqu*|boat|bodas de|boiler|boiler you|boite|bon|bon pour
-1 bonjour !|bonjour c|bonjour madame|bono|book|book us|booked|booked for|booki*|booking|boot|bother
-1 bouch*|bouge|bought it|bouquet|boute*|box|box room|boxes|boxes of|boy|boyfr*|boyfriend|brauch
-1 brauchen wir|braucht|brauchten|braun|break|breast|breta*|bretagne|bride|brief*|brigade|brigh*
-1 bring them|bring*|brochure ?|bromp*|brompton|brother and|broug*|brought|brown|bruder|bruit|bruns*
-1 buchu*|bucket|buenas el|buenas tardes|built|bunga*|bungalow|bungalow in|bureau|burgos|busca*
-1 buscamos|but a|but i|but if|but it|but not|but one|but only|but there|but they|but we|but would
-1 butto*|buttonholes|buying a|by <few>|by ?|by a|by about|by easter|by email|by hand|by name|by our
-1 by then|by this|by tomorrow|c <number>|ca ne|ca not|ca vaut|cabane|cabinets|cachet|caduca|caisse
-1 cake for|call|call out|calm|cambi*|cambiar la|cambio de|came down|came through|came with|camio*
-1 camionnette|can bring|can come|can drop|can get|can have|can one|can the|cap|car|car for|cara|carav*
-1 caravan|cardi*|caret*|caretaker|carpet|carpo*|carport|carri*|carry|cars|carton|cas|casa ?|casa y
-1 casamos el|case|casi|casi no|caste*|castle|cat|ce moment|ce sera|ce soit|cela|celia*|celle|cello
-1 cena de|centi*|centimetres|centr*|centre|cerrado|certificado de|cet age|cette nuit|chair|chaises
-1 chalet|chance of|change|changed|chap|chap who|chaque annee|charge ?|chate*|chateau|chats|chauffeur
-1 chaus*|cheaper|cheapest you|check|check*|cheers|cherc*|chest|chez lui|chez ma|chica*|chicago|chico
-1 chicos|chien|chiff*|chiffrer|chip|chiqu*|choir|choisir|chose ?|chose que|choses|christening
-1 christening on|christmas we|churc*|church|cierre|cincu*|cincuenta|cita|cita ?|civic|clair|clean*
-1 cleaned|cleaner|cleaning|clerk|cliente|clio|clocks|closi*|closing|coach|coach*|coaches|coast|coat
-1 coats|cob|cobrais|coeli*|coeliac|coin|colle*|collected|collecting|combien ?|combien la|combien par
-1 combien une|come back|come on|come out|come round|come to|come with|comercial|comes and|comes out
-1 comes to|comida de|coming|coming through|coming up|comio|comis*|comite|comma*|comme ca|comme un
-1 comme*|comment on|commune|community|como lo|como son|como trabajais|complaint|completion is
-1 compramos|comprendre|compris|compromis|compte|compton|compu*|comunion|comunion de|con <few>|con el
-1 con un|concr*|concrete|conducir|conduit|conduite accompagnee|cone|connais|connaissance|connaissez
-1 conse*|conseille|conservation|conservation officer|const*|consultant|contents|contestar|convo*
-1 copies|copin*|copro*|copy|copy of|cordi*|corni*|cornish|correct|corta*|cosa|cosas|cost|cost and
-1 cost if|cost per|costs|could it|could look|could read|could somebody|could someone|could the|counsel
-1 count|county and|couple|coura*|courant|courrier|cours*|courses|court|cousi*|cousins|couvr*|cover
-1 cover*|crack|cream|creus*|creuser|crew|crick*|cricket|crois|cuadra|cualq*|cualquier|cualquier dia
-1 cuant*|cuantos|cuarto de|cubie*|cubierto|cultu*|culture|cumple <number>|cumpleanos|cumplo
-1 cumplo <number>|cup|cupbo*|curiosite|curso|customer|cutti*|cutting|cylin*|d|d <month>|d apres
-1 d avance|d avoir|d enfants|d heure|da sind|da was|dach|dachb*|dachboden|dahli*|dahlias|dana|dance
-1 dankbar|dans <few>|dans le|dared|dark|das auch|das auto|das nachste|dass|dass er|dass ich|date :
-1 dates|dauer*|daughter has|daughter in|day <number>|day and|day before|day for|day this|day when
-1 day would|days ?|de|de a|de abajo|de acuerdo|de bain|de chez|de cuando|de fin|de geneve|de l|de m
-1 de ma|de media|de midi|de mon|de navidad|de pago|de pie|de prix|de reyes|de temps|de toute
-1 de vecinos|dead|deadl*|deadline|deadline is|deal with|dear all|dear mr|deber*|deberia|decidir|decis
-1 decke|declare|decou*|dej|dejam*|dejamos|dejan|dejarlo|dejeu*|dejeuner|del colegio|del edificio
-1 del hospital|del local|del piso|demande|demas|den ganzen|den vertrag|den weihnachtsferien|denk
-1 denk ich|denken|denken an|denn|denn bei|denn so|dentist|depla*|depose|deposit and|deposito
-1 depuis hier|depuis qu|depuis votre|der antrag|der estrich|der garage|der nachbar|der scheune|derec*
-1 derek|derri*|derriere|derriere la|derze*|derzeit|des|des <weekday>|des annees|des photos|des qu
-1 des que|desce*|desde <month>|desde la|desde las|desig*|desks|despacho|despu*|despues|dessin|detac*
-1 detached|devant chez|dia me|dia y|dialy*|dias|dias habiles|dicho|dicho que|did|did the|die fassade
-1 die hand|die kinder|die versicherung|die woche|die wohnung|diese|dieses|different|diga|digo que
-1 dijisteis|dining|dinos*|direkt uber|disch*|disco*|dise|disons|displ*|display|disse*|dista*|distance
-1 dit qu|dites moi|dizai*|dizaine|dizaine de|do all|do any|do anything|do if|do it|do not|do on
-1 do people|do that|do this|do those|do your|does it|does the|doing it|doing my|domic*|domicile
-1 donc pas|done by|done in|donne|dont <few>|door ?|door on|door s|doors down|dormir|dorot*|dorothy
-1 dors|dossi*|dougl*|douglas|doute|down ?|down a|down on|down to|downs*|downstairs|dragg*|dragging
-1 dream|dress|dressing|dripp*|dripping|drips|droit|dropping|druber|dry|dryer|dryers|du coin|du velo
-1 du village|due to|duele|dueno|dunkel|durch*|durft|dusche|earli*|earliest|eat|echel*|echelle|ecke
-1 ecole|ecris|ecrit|edge|edinb*|edinburgh|editions|egal was|ehrli*|ehrlich|ehrlich gesagt|eiche
-1 eigentlich noch|ein kleines|ein neues|ein paar|ein traum|einba*|eine firma|eine freundin|eine stunde
-1 einem|einen|einfahrt|eins|einzug|el <weekday>|el bano|el chico|el colegio|el curso|el dinero
-1 el escaparate|el jardin|el medico|el no|el papel|el patio|el piso|el precio|el que|el seguro
-1 el verano|elect*|elf|elle a|elle est|elle n|elle ne|email ?|emil|emmen*|employed|employer|empor*
-1 empti*|emptied|en lyon|en plus|en zapopan|encim*|encon*|encore le|encore mais|ende <month>|ends
-1 ends <number>|enfants|enfin je|engine|enkel|enough|enton*|entonces|entrado|entrar|entre <few>
-1 entre <month>|entre el|entre*|entregan|entrego|entretien|envie de|envoie une|equip*|er|erdge*
-1 erdgeschoss|erset*|ersetzen|erst|erst im|erst mal|es <few>|es <number>|es auch|es de|es gern|es ist
-1 es nicht|es por|es una|escap*|escaparate|escribe|escribo de|escrito|ese dia|espan*|espanol|esperar
-1 essay*|essen|est <number>|est <weekday>|est a|est arrivee|est au|est chez|est elle|est encore
-1 est jouable|est la|est pas|est passe|est plus|est possible|est prevu|est un|est venu|esta bien
-1 esta semana|esta todo|estamos de|estamos en|estar*|estri*|estrich|estud*|estudio|estufa|estuvo
-1 et <few>|et c|et du|et elle|et je|et l|et le|et me|et mon|et on|et pour|et s|et si|et soir|et une
-1 et vous|etes|etes vous|etre|etudiante|etudiante en|even possible|even something|ever get|ever let
-1 every <weekday>|everything on|examen|exams|excel|existe|expec*|exped*|experience with|expir*|exter*
-1 external|extra|eyes|f|f <number>|facil*|facing|facon|fahr|fair|faire une|fais le|faisa*|faisait
-1 faites aussi|falls|falta alguien|famille|family|family of|fan|fanci*|fancies|fancy|fao|far ahead
-1 far as|farmer|fassa*|fassade|faut d|faut il|faut une|fee and|fee of|fehlen|feier*|fenetre|ferra*
-1 ferry|ferry <few>|festg*|fetch|fete|fetes|feuer*|feuerwehr|fifty|fil|filing|filli*|filling|film|fin
-1 final year|finales de|find|find out|fini|finished my|fire|firm|firma|firmamos|firms|first ?
-1 first dance|first one|first thing|first week|fixe|flach*|flachdach|flat roof|flats|flexible|flies
-1 floor <number>|floor in|flori*|florist|flower|flying|fois c|folk|folle*|following our|fond|for <few>
-1 for about|for both|for half|for it|for me|for my|for sale|for that|for their|for them|forfa*|forget
-1 forma|forma*|fortn*|fortnight|fotos|found|fox|frame|franc*|frank*|frau dr|free from|freeholder
-1 french|frere|freuen|freundin|fri <number>|fridge|friend|friendly|from <few>|from here|from our
-1 from us|from you|frome|fruhl*|fuhre*|fur|fur ihr|furni*|furniture|fuss|fussed|gable|ganz|ganzen
-1 garage door|garage du|garage roof|garder|gardez|gas certificates|gas safe|gasten|gatep*|gatepost
-1 gather|gearb*|gearbeitet|geben|geburtstag|geburtsurkunde|geduld|gefallen|gefallt|gehe in|gehen
-1 geht es|geles*|gelesen|gemacht werden|gemei*|gemel*|genau|general|genre de|gens|gestern nacht|gestr*
-1 gestrichen|gesun*|get her|get it|get my|gets|getti*|getting|getting married|gewor*|geworden|girl
-1 give me|give us|gladly|glas|glasg*|glasgow|glass*|glasses|glaub|glaub ich|gleic*|gleich|go ?|go for
-1 go in|go off|go through|go up|goes in|going rate|going up|good as|good evening|gorge*|gorgeous
-1 got <few>|got <number>|got it|got my|governors|grade|gran|grandfather|grandmother|grant|gratis
-1 gratte|greet*|greetings|greni*|grenier|gross|ground|ground floor|ground is|grout|grown|gruezi
-1 grundsatzlich|grundschule|gruss gott|guard*|guests|guild*|guten abend|gutsc*|gutter|h|ha|hab noch
-1 haben <number>|haben jetzt|haben noch|haben sie|habil*|habiles|habitaciones|habite|hablado
-1 hace <few>|hace <number>|hace un|hacem*|hacemos|hacia|hacienda|had <few>|had a|had the|hago|haie
-1 hair|hairl*|hairline|half <few>|half a|half of|hall and|hallo herr|handb*|handbook|hands on|hangi*
-1 hanging|happe*|happened|happi*|happy|hard|harro*|has done|has gone|has it|has left|has moved
-1 has never|has retired|has signed|has to|has told|hasta <month>|hasta <number>|hasta entonces|hates
-1 hatte|hatte ich|hatten|hatten wir|hattet|hausn*|hausnummer|hausv*|hausverwaltung|haut|have
-1 have <few>|have ?|have about|have anything|have asked|have been|have got|have had|have heard|have in
-1 have it|have just|have my|have now|have signed|have taken|have talked|have them|have told|having the
-1 hay <few>|he|he can|he wants|he was|head ?|heads*|hear what|heate*|heater|heaters|heiraten am|held
-1 hello !|help us|hende*|hendersons|hens|her ?|her first|her in|here|here <number>|here from|here last
-1 here till|here we|hermana|hermano|herzliche|herzliche grusse|hesit*|heure*|hi do|hi i|hi olivia
-1 hicisteis|hicisteis en|high|hija|him in|him on|hinter|hinter der|hof|holdi*|holds|hole|holzb*|home
-1 homes|honestly|hoping|hora que|hora y|horen|horlo*|horse|horses|hort|hospice|hot tub|hour|hour ago
-1 hour and|hour at|hours|hours with|house in|house is|how does|how far|how soon|how you|hr|humed*
-1 humedad|hundr*|hundred|hung|husband and|i|i attach|i believe|i bring|i expect|i gather|i got|i had
-1 i have|i keep|i know|i like|i live|i look|i need|i own|i paid|i retire|i said|i still|i talk|i teach
-1 i wo|i wonder|i would|ich am|ich das|ich gehe|ich habe|ich morgen|ich such|ici la|idea of|idee de
-1 if i|if it|if so|if someone|if that|if you|ihm|ihnen in|ihr am|ihr da|ihr das|ihr eigentlich
-1 ihr schon|ihrem|il|il aura|il m|il n|il ne|il reste|im fruhjahr|im janner|im neuen|immer noch|imogen
-1 impec*|impeccable|importe|in <number>|in ?|in aberdeen|in an|in and|in any|in at|in both|in from
-1 in good|in her|in his|in last|in late|in law|in laws|in my|in next|in one|in ottensen|in person
-1 in place|in spring|in there|in this|in till|in tomorrow|in town|in wales|in year|inaug*|incli*
-1 include|indique|info|inox|inqui*|ins haus|insis*|inspected|inspector|instant|institutrice|instruct
-1 insul*|interested|into|into a|into my|inven*|invie*|inzwi*|inzwischen|irgendwas|iron|is <weekday>
-1 is ?|is and|is being|is better|is booked|is doing|is done|is from|is getting|is going|is here|is i
-1 is moving|is my|is ok|is only|is right|is still|is this|is warm|issue|ist am|ist erst|ist es|ist in
-1 ist sie|it ?|it a|it again|it all|it at|it by|it can|it comes|it could|it does|it down|it for
-1 it from|it go|it gone|it happens|it he|it in|it may|it might|it must|it needs|it off|it please
-1 it really|it should|it the|it there|it this|it through|it to|it too|it up|it went|it what|it when
-1 it which|it will|it with|it work|it worth|it would|italian|its own|its the|j|j ecris|ja|jabs|jahr
-1 jaja|jaja pero|janner|je|je commence|je compare|je crois|je l|je la|je paie|je pense|je pourrais
-1 je serai|je suis|je veux|jean|jeder*|jederzeit|jemanden der|jess|jetzi*|jetzt schon|joint|jointe
-1 jouab*|jouable|jour|jour je|judge|jure|just being|just had|just like|just moved|just put|just the
-1 just to|juste|justi*|kann man|keen|keep|keepi*|keeping|kein|kept|keybo*|keyboard|keys i|kfw|kindly
-1 kindly confirm|kirch*|kitch*|kitchen ceiling|kitchen in|kitchen of|klasse und|knee|knock*|knocked
-1 know by|know how|know i|know if|know is|know the|knows|kollegen|kollegin|komme|kommt ?|kompl*
-1 konnten sie|konnten wir|konntet|kontrolle|kostet|kowalczyk|kuhls*|kuhlschrank|kurz|l ai|l annee
-1 l apporte|l autre|l ecole|l ensemble|l hiver|l hopital|l instant|l ouverture|la ?|la baignoire
-1 la banera|la boda|la caution|la cena|la chambre|la comida|la commune|la compania|la cuisine|la de
-1 la ducha|la factura|la fenetre|la fin|la foto|la idea|la je|la junta|la lettre|la licencia|la liste
-1 la main|la mairie|la mano|la meme|la mitad|la moitie|la neige|la nuit|la oficina|la pantalla
-1 la parcela|la porte|la premiere|la presente|la prochaine|la proxima|la rue|la segunda|la taille
-1 la tela|la temporada|la ultima|la universidad|la verdad|la vitrine|la voisine|la voiture|la zona|lab
-1 lache|ladder|ladies|lagos|laisse|lamin*|landlord s|landlords|lang ist|lange dauert|langu*|lassen und
-1 last <weekday>|last month|last night|last spring|last week|late <month>|late father|laufen|lauft auf
-1 lauft die|laugh|law|law has|lawn|laws|lawye*|lawyers|le|le bon|le cafe|le code|le compromis
-1 le contrat|le jour|le mois|le nom|le parquet|le petit|le plafond|le plan|le seul|le temps|le tour
-1 le week|leaf|leafl*|leaflet|learn|least|leaves|leeds|left ?|left and|left it|leg|leith|lejos|lende*
-1 les <few>|les enfants|les fetes|les gens|les jours|les matins|les meubles|les travaux|lesso*|lesson
-1 lessons|let it|let the|let you|lettre|letzte woche|leur|leuten|levan*|leve|level <number>|lg|libre
-1 libre*|licht|liebe|liebe jule|liebs*|liebsten|lieferung|liegt vor|lieux|lift|light*|lights
-1 like <number>|like a|like an|like someone|like that|like the|like this|like you|likely|limpieza|line
-1 linea|lined|list|list and|list attached|lit|litres|little one|live in|livrez|llegar|lleva|llevan
-1 llevo el|llueve|lo demas|lo puedo|lo quiero|local de|location|lohnt|long and|long as|long does
-1 longu*|longues|look at|look before|looki*|looking|looking to|lorry|los <number>|los anos|los ninos
-1 los vecinos|lose|lots|loud|love the|love to|low|lu|luc|luft|lui|lunch*|lunchtime|lying in|m avez
-1 m en|m et|m of|ma fille|ma mere|ma soeur|ma sœur|mach|mache|machi*|machine|macht ihr|madame monsieur
-1 made|madera|madre|maest*|maestro|mains|maintenant|mais c|mais elle|mais j|mais la|mais le|mais vous
-1 maison de|make a|make the|mal depuis|mal einen|maman|man bei|man den|manag*|manana ?|manana a|manch*
-1 mande|manger|manual|marat*|march*|marga*|margaret|mari est|marido|marie|market|married|married in
-1 married on|mas|mas barato|mas de|mas pero|massa*|mates|matin j|matin la|matins|may|may <number>
-1 may be|may not|may or|me|me <number>|me about|me da|me decis|me dice|me dijisteis|me faut|me for
-1 me ha|me hicisteis|me how|me le|me pide|me presenter|me puede|me what|me you|meant|meant to|measured
-1 media|media hora|media*|medico|meet|mein|mein bruder|mein vater|meine mutter|meines|meinte|meme
-1 meme chose|memoi*|memoire|menos|menos ?|menos el|mensa*|mensu*|mentioned|mes parents|meubl*|meubles
-1 mi <month>|mi abuela|mi empresa|mi hermana|mi hermano|mi hija|mi madre|mi marido|mi papa|mich gern
-1 mich im|mid <month>|middle|miedo|miel|might be|might want|might you|minib*|minibus|minim*|minimum
-1 mins|minuten|minutes|minutes on|mir|mir das|mir ist|missing|mit den|mitte|mitte <month>|mixed|mme
-1 mocht*|mochten|mochten wir|modele|moi|moi la|moi meme|moins cher|moitie|moment la|mon <number>
-1 mon fils|mon frere|mon memoire|mon pere|monde|monit*|monteur|month ?|month and|month i|monti*|moody
-1 moori*|mooring|more to|morgen fruh|morgen oder|morning ?|morning and|morning is|morning please
-1 mornings and|most of|mot|mother|mother in|mother s|motor|move my|move to|moved here|moved in
-1 moved out|moved to|moving to|much and|muebl*|muebles|muestras|mum is|muss im|muss man|mussen wir
-1 mutter|my <number>|my boyfriend|my brother|my employer|my final|my friend|my garage|my gran
-1 my grandmother|my head|my instructor|my landlord|my mate|my mother|my mum|my neighbour|my number
-1 my own|my partner|my sister|my sisters|my wife|myself in|n a|n avons|n ose|nach <few>|nach den
-1 nachbarn|nachr*|nachste woche|nacht*|nada|name of|name on|named|names|nan|nan s|navid*|navidad|ne le
-1 ne pas|ne presse|ne sais|ne sait|ne savons|ne sommes|neben*|nebenan|need ?|need about|need an
-1 need from|need help|need the|need your|needed|needi*|needing|needs to|nehme|neige|neighbor|neighbour
-1 neighbour s|neighbours|nein|neith*|neither|nennen|nervo*|nervous|neuen jahr|new boiler|next ?
-1 next summer|next week|ni idea|ni siquiera|nicht der|nicht ob|nicht was|niece|nietos|night shelter
-1 ninet*|nineteen|ninety|ninos|niveau|no la|no lo|no panic|no puedo|no te|no va|no venue|no viene
-1 no voy|nobody can|nobody is|nobody s|noch gar|noch zu|noirs|nombre :|none of|normal ?|norte|north
-1 nos|nos entregan|not|not a|not after|not bother|not come|not decided|not fussed|not get|not got
-1 not have|not know|not let|not own|not really|not sleep|not suppose|not sure|not the|not to|not want
-1 nota|nothing is|notice|nous aimerions|nous avons|nous cherchons|nous dire|nous n|nous on|nous sommes
-1 nous voudrions|nouveau|nouvelles|nouvelles de|nov <number>|now <few>|now and|now that|now the|now we
-1 now what|now with|nowad*|nowadays|nowadays ?|nuisa*|nuisance|nummer|nunca|nur mal|nuria|nurse
-1 o <few>|o <number>|o clock|o de|o el|o es|o la|o lo|o que|o sea|o si|ob das|ob man|obliged|obras
-1 obwohl|occas*|occasion|octav*|octavia|oder doch|oder ist|oder muss|oder ubermorgen|of <few>
-1 of <month>|of attorney|of everything|of interest|of it|of tea|of the|of these|of this|of which
-1 of years|off at|off tomorrow|offen|offer accepted|offic*|office and|office in|oficial|oficios|often
-1 oil change|ojo|ok we|old and|olds|olivia|olivos|on ?|on account|on aimerait|on an|on and|on facebook
-1 on garde|on its|on le|on les|on one|on prend|on reve|on se|on since|on them|on top|on verra|on vient
-1 on voudrait|on vous|on your|once on|once the|one at|one bed|one bedroom|one has|one in|one on|one or
-1 one wheelchair|one who|one without|ones ?|only for|only if|only just|onze|op|opcio*|opciones|open
-1 open to|opened|opening|operation|opini*|opinions|optio*|options|or a|or anything|or bring|or fri
-1 or just|or may|or not|or return|or should|or so|or thereabouts|or they|or tomorrow|orden*|order
-1 order <number>|ordin*|ordon*|ordonnance|ordre|ordre de|oreil*|oreille|orien*|ose|ose pas|other one
-1 others|otherwise i|otono|otro lado|otten*|ottensen|ou <number>|ou je|ou la|ou on|ou pas|ou seulement
-1 oublie|oui|oui je|oui on|our bathroom|our hall|our own|our place|our roof|our shop|our side|our site
-1 our son|ours is|out <weekday>|out i|out in|out or|out the|ouverture|oven|over <few>|over a|over at
-1 over by|over my|over there|over to|own a|paar|packed|page <number>|pago|paid the|paie|paint*|painted
-1 pair of|panels and|panes|panic|papeles|papiers|paques|par le|para|para <number>|para las|para los
-1 para tener|parag*|parai*|paral*|paralegal|parce|parce que|parcela|pare|pared|parent|parfait je
-1 parish|parks|parle d|parqu*|parquet|part|part ?|part of|parta*|parte|partes|partir|partir de
-1 partners|party wall|pas besoin|pas du|pas en|pas la|pas si|pas trop|pasa|pasada|pase|passage de
-1 passat|passe|passe a|passer a|passes|paste*|pasti*|pastilla|patch|path|pay and|pay it|pay the|payer
-1 paying|payro*|payroll|paysl*|pedido|peint*|pelou*|pena|pendant les|pensa*|pensamos|pensando|pense
-1 pense que|pensez|pensi*|pension|people and|people have|people normally|peque*|pequeno|per head
-1 per square|perce*|perdon|pere|perfe*|perfect|perfectly|period|pero me|pero mi|pero no|pero se|perri*
-1 personne n|personne ne|personnes a|perth|pesa|petit dej|petite question|petits|peu pres|peur de
-1 peux la|pfarr*|pharm*|phone this|photographer for|photographers|physi*|physio|piano and|piano de
-1 pictures ?|pidie*|pidiendo|pie|piece ?|pieces|pierna|pies|pin|pine|pink|pipe|pipes|piso de|piso en
-1 pisos|placa|place|place ?|place for|place is|place on|plafo*|plafond|plain|plan|plancher|plane
-1 plann*|planned|planning to|plans|planta|plaster|platt*|playa|played|playi*|playing|please can
-1 please i|please it|please just|please ring|please say|plenty|plumb*|plus <few>|plus cher|plus de
-1 plus la|plus rien|plus tard|plusi*|plusieurs|pneu|podriais|poign*|points|poles|police|police have
-1 polish|pool|poqui*|poquito|por ahi|por cuanto|por donde|por lo|por los|por un|portillon|portugal
-1 portuguese|possible to|post|post and|post it|postm*|pot|pour|pour <month>|pour ca|pour ma|pour voir
-1 pourrais|pouva*|pouvait|pouvez m|powder|power|power and|power of|prati*|preci*|precios|prefere
-1 preference|premiere|premises|prende|pres|present|presente|presenter|presently|presq*|presque|press
-1 preve*|prevo*|prevu|prevue|price is|primary|primera hora|print|printed|prisa con|privat|priya
-1 probate|probe|proce*|prochaine|produ*|product|profe|programme|prome*|promis|proof|properly
-1 proposal ?|proposez|propr*|prote*|provisional|pta|pub|published|pueblo|puede|puede ir|puede venir
-1 puedes|puedo dejar|puerta de|puis je|pulled|pump|puppy|purchase|purely|purpo*|put a|put my|put the
-1 qu est|qu il|qu un|qu une|quand ?|quand il|quart|que a|que bonito|que c|que ca|que ce|que cuenta
-1 que el|que es|que habra|que je|que mi|que mon|que nous|que quelqu|que quiero|que se|que si|que sur
-1 que usted|que vinieron|que ya|quelq*|quelque|quelque chose|queriamos|querria|querriamos|qui est|quid
-1 quiet*|quisi*|quisieramos|quite|quitt*|quitte|quoi la|r <number>|racon*|rader|radiadores|radio*
-1 raffle|rail|raise|raised|rang|rappe*|re :|read|ready|ready to|realised|recam*|receipts|received
-1 recevez|rechnen ?|recht|rechts|recit*|recital|recital on|recommend|record|records|recto*|rectory
-1 recuperer|ref|refait|references|refused|regarder|regen|regio*|registrar|regle|regular|rehab|rehab*
-1 reins*|relac*|reloc*|relocating|remar*|remem*|remember|remise|remon*|remote|renco*|rencontrer|rendez
-1 rendez vous|rentr*|rep|repai*|repas|repet*|repos*|represento|represento a|reserva|reserver|residents
-1 respond|restaurants|reste*|restent|retainer|retire|retirement|retires|retrouve|reuni*|reunion|reve
-1 reve d|revient|reyes|rez|richten|rien d|rien ne|right now|river|roads*|rob|robe|rolled in|rolls
-1 roman*|romanian|roof and|roof is|roofer|room and|roue|rough|roughly <number>|roughly how|roughly per
-1 round on|row|royal|rue de|rues|run in|run out|run the|runni*|running|runs|runs out|s <weekday>|s an
-1 s and|s back|s due|s fine|s good|s il|s just|s mir|s moved|s my|s next|s now|s on|s ours|s out|s set
-1 s that|s too|s wind|sabemos si|saber si|safe|safety|sage|said <number>|said get|said i|said yes
-1 sais pas|sais que|sale mas|sale or|sale una|salen|salfo*|salford|salle pour|same as|same spot
-1 same time|samples|san|sandr*|sandrine|sandw*|sandwiches|sandwiches and|sans doute|santa|sapph*
-1 sapphire|sat <number>|sauber|sauna|savoir|savoir s|savoir si|savons|savons pas|saw a|saw you|say i
-1 say the|say to|say yes|say you|says <few>|says <number>|says he|says it|says the|says we|says you
-1 scan|schauen uns|sched*|scheme|scheu*|scheune|schli*|schlo*|schmi*|schne*|schon seit|schon wieder
-1 schone|school run|schule|scooter|se casa|se fait|se ni|sechs*|second floor|second half|second hand
-1 secretariat|see a|see it|see what|seems|seems to|seen a|seen the|segun|segur*|seguramente|sein dass
-1 seit <month>|seit jahren|sejour|self|self employed|sellers|semaine ?|semaines|semana|semana santa
-1 semana y|senci*|send a|send us|sente*|sepa|separately|serai|serait|serem*|seremos|seria|seria para
-1 serio|serio*|seront|servi*|service|service is|services|ses|sesion|set a|set of|settling
-1 setzen lassen|seule|seven*|several of|shared drive|she has|she is|she said|she says|she wo|she would
-1 sheep|shelf|shelt*|shelter|shelv*|shelves|shifts|shirt|shop on|shopf*|shopfront|should have|show on
-1 showe*|showers|shut|si algun|si c|si el|si la|si lo|si on|si os|si possible|si tout|sich|sich bei
-1 side gate|sie <number>|sie den|sie gern|sie noch|sie von|sie wieder|sieht man|sign|signed|signed for
-1 sigue|silla|silla de|sillas|simple|simple curiosite|simplement|sin ascensor|since about|since we
-1 sincerely|sind <number>|sind wir|sing|sink|sinon il|siqui*|siquiera|sister|sister is|sit in|sixte*
-1 sixteen|size ?|sizes|skoda|skoda octavia|slip|slow|small*|smaller|so <few>|so <number>|so ?|so could
-1 so ein|so far|so i|so long|so no|so on|so please|so what|sobald|soeur|sofort|soft and|soire*|soiree
-1 soirees|soit|sol|sold|solicitor s|solid|soll die|sollt*|sollten|some time|somebody in|somebody s
-1 somebody to|somed*|someday|someone come|someone in|someone s|someone who|somet*|something
-1 something about|something i|something in|something you|somewhere in|sommes <few>|sommes pas|somos
-1 somos los|son anniversaire|sonde*|sondern|sonne|soon|soon as|sooner|sorry for|sorry to|sort|sorting
-1 sound|sounds|sounds like|souris|sous|sous le|sous les|soy|spain|spat|spate*|spatestens|speak|speaks
-1 spend*|spiel*|spielen|spielen mit|spoke|spot|spric*|spricht|spring and|spring do|sq|sq ft|sq m
-1 square metre|square metres|st anne|stage|stages|stair*|stamp*|stamped|stand on|standing|stands
-1 stark*|start|start at|start in|start on|start*|started|stay put|stayi*|staying|std|steel|stehen
-1 steht seit|step|steps|still have|stirl*|stirling|stock ohne|stock*|stone|stop|stopp*|storm|stove
-1 strai*|straight|strange|street is|strin*|strings|strip|stripped|stuff ?|stund*|stunden|sturm|subir
-1 subje*|subject|subject to|succe*|such a|suche fur|sud|suggest|suggested|suis a|suis la|suits
-1 suits you|sum|sun|supplier|suppliers|supply|suppose we|sur des|sur l|sur le|sure it|sure you|surem*
-1 surement|surge*|surgery|surve*|survey|surveyor|swapped|sweet|swimm*|swimming|switched|sworn|system
-1 sœur|tache|tag ich|take|take ?|take a|take on|talk to|talked about|talki*|talking|tan|tango|tank
-1 tant|tant que|tap in|tapis|tarde de|tause*|tax|tea|teeth|tela|telephone je|telet*|teletravail|tell
-1 tells|tells me|tempe*|temporada|tenant|tener una|tener*|tenerlo|tenga*|termine|terms and|terrace
-1 terre|testa*|testament|tested|tete|th <few>|th as|th at|th can|th i|th it|th so|th to|than we|thank*
-1 that|that cost|that day|that is|that it|that kind|that my|that she|that something|that sort|that was
-1 that your|thats|the app|the ash|the attached|the back|the bank|the battery|the best|the blue
-1 the boundary|the builder|the building|the caravan|the certificate|the chap|the cheapest|the church
-1 the clocks|the coast|the colour|the company|the corner|the cover|the day|the design|the dog|the door
-1 the downstairs|the drain|the drive|the earliest|the family|the farmer|the floor|the form|the fox
-1 the frame|the freeholder|the front|the gas|the going|the ground|the half|the hall|the hendersons
-1 the home|the hospice|the hospital|the in|the inside|the job|the joint|the keys|the kids|the lads
-1 the last|the lights|the list|the little|the loft|the lorry|the lot|the main|the man|the manager
-1 the moment|the morning|the mornings|the name|the north|the office|the old|the ones|the only
-1 the other|the oven|the panes|the paper|the patio|the pavement|the phone|the place|the porch|the pub
-1 the quote|the rain|the receipts|the recital|the ring|the room|the school|the shared|the short
-1 the shower|the showroom|the side|the solicitor|the stairs|the step|the stove|the street|the surgery
-1 the third|the upstairs|the van|the village|the warranty|the water|the way|the weather|the week
-1 the window|the winter|the works|the youngest|them by|them we|them with|then do|theor*|there and
-1 there any|there are|there has|there will|there*|thereabouts|they can|they come|they said|they say
-1 thin|thing ?|thing and|thing i|thing tomorrow|things|think ?|think it|think the|thirty|this
-1 this afternoon|this letter|this side|this time|this week|this winter|though i|thought i|thought that
-1 thril*|thrilled|through it|thurs or|ticke*|tickets|tied|tiempo|tienda|til|tile from|tiles
-1 till <month>|tille*|time after|time before|time do|time next|time she|tiny|tired|titulo|to <few>
-1 to <month>|to and|to answer|to check|to collect|to do|to drop|to find|to fit|to help|to hold|to it
-1 to leave|to let|to make|to measure|to meet|to play|to press|to replace|to sell|to stirling|to take
-1 to that|to the|to them|to use|tocar|tochter wird|todavia no|today or|toget*|together|together ?
-1 told me|told the|told to|told you|tombe|tombo*|tombola|tomorrow ?|tomorrow and|tomorrow at
-1 tomorrow morning|tomorrow so|too late|too long|took the|tools|torch|torre*|torto*|tortoise|tot
-1 touch*|touche|tour|toute facon|toutes|tpo|trabajais|trabajar|trabajo en|traff*|traffic|trail*
-1 trailer|trainer|training|trait*|tranq*|transfer ?|transferencia|transfiero|transport|traum|traumen
-1 travaillez vous|travaux|trave*|treated|tree|trent*|trentaine|trente|trepp*|treppenhaus|tribu*|trip
-1 trouv*|trouve|trouver|truc|truly|tu fais|tu me|tue|tun|tune|turned|turnos|turns|turns out|tutor
-1 twenty minutes|u <number>|u charge|uber|uber die|uberg*|uberhaupt ?|uberm*|ubermorgen|ultima
-1 um <few>|un <number>|un bono|un despacho|un petit|un peut|un seul|un truc|un velo|un vieux
-1 una comida|una de|una hora|unas <number>|und|und <number>|und ein|und mochte|und sind|und suche
-1 und suchen|und was|und wie|und zu|underneath|understand|une cabane|une demi|une dizaine|une heure
-1 une idee|une maison|une offre|une tache|une trentaine|une vingtaine|une visite|ungefahr <number>
-1 ungefahr ?|universidad|universidad de|unless|unless you|unos <few>|uns ?|uns auf|uns das|uns im
-1 unser sohn|unsere tochter|unserer|until i|until it|up|up ?|up and|up at|up before|up i|up in|up is
-1 up my|up there|upright|us <number>|us a|us and|us down|us has|us have|us over|us the|us we|us what
-1 used to|used you|ustedes ?|usual|usual*|usually|utili*|v|vacances|valor*|vamos a|vanity|varias
-1 varios|vater|vaut|vehicle|vemos|ven|vende|venis|venis a|ventanas|venu|venue|verfa*|vergl*|vergleiche
-1 verlo*|veror*|verordnung|verra|verri*|vers le|versichert|version|verti*|vertical|vertr*|vet|veuil*
-1 veuillez|veut|victo*|victorian|video*|vielleicht mal|viend*|vient|vient de|viewi*|vingt <few>
-1 vingt minutes|vingt*|vingtaine|vinie*|vinieron|violon|visit on|visits|vit|vitri*|vitrine|vive en
-1 vivim*|vivimos|vivimos en|voir|voit|volon*|volontiers|volunteers|vom|von der|von einem|vont|vor der
-1 vorau*|vorbe*|vorha*|vorhanden|vormittags|vorschlag|vorst*|vorstand|vorstellen|votre prix|vouch*
-1 voucher|voulez|vous|vous :|vous <weekday>|vous auriez|vous avez|vous depuis|vous dire|vous envoie
-1 vous etes|vous la|vous les|vous me|vous nous|vous venez|vous vingt|vous voulez|voy a|vuelve
-1 wait until|waited|wall at|wall is|walls|wann ist|wanted|war ein|war s|ward|warm|warte*|was ?
-1 was here|was told|was very|washi*|washing|watch|water since|way and|we bring|we do|we ever|we get
-1 we got|we had|we have|we hold|we like|we live|we make|we may|we might|we moved|we own|we rent
-1 we should|we spoke|wechs*|wedding at|wedding is|week i|week in|week or|week so|week we|weekd*
-1 weekdays|weekend of|weekends|weeks ago|wegen der|weh|weight|weihnachtsferien|weiss|weiss nicht
-1 weite*|welche|welchem|well|wenn die|wenn es|wenn man|went to|werden|were in|were the|were to|werks*
-1 wet|what are|what it|what s|what sort|what you|whate*|whatever|whatever you|whatsoever|wheel*
-1 wheelchair|wheels|when my|when she|when the|when they|when we|where it|where the|where to|where we
-1 whether the|whether you|which is|which of|which the|which we|which*|whichever|whitby|white|who does
-1 who has|wide|wie eine|wife and|wife has|wife says|will drop|will know|will leave|will need|will not
-1 will we|will you|wine|winter ?|winter and|wir <few>|wir auch|wir brauchten|wir das|wir gern
-1 wir gleich|wir haben|wir im|wir machen|wir noch|wir s|wir schauen|wir sie|wir spielen|wir uberlegen
-1 wir wohnen|wird|wirkl*|wirklich|wissen ob|with|with <few>|with an|with her|with his|with no
-1 with somebody|with what|within reason|within the|without a|wochenende|wohnen|woking|wollt|wonde*
-1 wonder|wondered what|wondered whether|wonderful|worce*|worcester|work for|work with|worki*|working
-1 worktop|worktops|would|would <number>|would be|would bring|would come|would do|would gladly|would go
-1 would just|would love|would make|would need|would rather|would sooner|would the|would u|would you
-1 wrist|writing a|wunde*|wurd gern|wurde ich|wurden|wurden wir|y|y a|y avait|y dice|y esta|y las
-1 y mettre|y mi|y quedo|y queremos|y quisieramos|y se|y vivo|ya me|ya se|ya tengo|yards|year <number>
-1 year of|year old|year olds|year you|years ago|years and|years in|years old|years we|years with
-1 yes please|yet he|york|you|you as|you can|you collect|you come|you did|you do|you even|you fit
-1 you fitted|you for|you give|you had|you handle|you know|you like|you make|you might|you my|you offer
-1 you quote|you recommend|you run|you say|you start|you think|you usually|you very|you want|young
-1 young*|youngest|your area|your bank|your chap|your leaflet|your own|your people|your rates|your team
-1 your window|your yard|yr|zahle|zahnr*|zahnriemen|zeit|zero|zeugn*|ziegel|zieht|zona|zu euch|zu haben
-1 zu ist|zu uns|zufah*|zufahrt|zuges*|zweit*|zweite|zweiter
-2 ! ich|! no|: <few>|: <weekday>|: el|: en|: it|: le|: the|: une
-2 <asks for support of a good cause or a study>|<cool 0.5>|<emergency>|<few> <few>|<few> and|<few> ans
-2 <few> bien|<few> cats|<few> de|<few> en|<few> flats|<few> hours|<few> leute|<few> months|<few> of
-2 <few> ou|<few> pages|<few> pas|<few> que|<few> stunden|<few> tage|<few> week|<is a job application>
-2 <is about something unfinished>|<is about working together>|<is hot>|<later>|<month> <few>|<month> ?
-2 <month> and|<month> auf|<month> before|<month> can|<month> con|<month> could|<month> cuando
-2 <month> de|<month> do|<month> el|<month> en|<month> et|<month> frei|<month> i|<month> is|<month> me
-2 <month> the|<month> un|<month> we|<month> y|<need>|<number> <few>|<number> <number>|<number> a
-2 <number> an|<number> au|<number> auf|<number> avec|<number> con|<number> dec|<number> elm
-2 <number> hab|<number> ich|<number> in|<number> invitados|<number> it|<number> j|<number> jahren
-2 <number> just|<number> kids|<number> kilos|<number> klasse|<number> km|<number> kw|<number> l
-2 <number> le|<number> leuten|<number> merci|<number> metre|<number> metres|<number> mill|<number> mm
-2 <number> nd|<number> nos|<number> not|<number> now|<number> o|<number> oder|<number> page
-2 <number> paginas|<number> para|<number> per|<number> personnes|<number> please|<number> pm
-2 <number> por|<number> pour|<number> que|<number> rd|<number> se|<number> st|<number> sur
-2 <number> the|<number> un|<number> we|<number> weeks|<number> what|<number> will|<number> would
-2 <number> x|<number> you|<number> yrs|<number> zimmer|<other 2>|<says what they do or study>
-2 <speaks of something that exists between you>|<trade 1>|<unhurried>|<waits for something>
-2 <wants 0.5>|<wants 1>|<wants 3>|<weekday> !|<weekday> <weekday>|<weekday> after|<weekday> afternoon
-2 <weekday> and|<weekday> de|<weekday> en|<weekday> es|<weekday> est|<weekday> evening|<weekday> fruh
-2 <weekday> he|<weekday> i|<weekday> in|<weekday> l|<weekday> mornings|<weekday> o|<weekday> oder
-2 <weekday> one|<weekday> por|<weekday> prochain|<weekday> with|<wishes book>|<wishes information>
-2 <within 120>|<within 210>|<within 21>|<within 7>|? <number>|? also|? and|? asking|? bitte|? c|? dann
-2 ? er|? kids|? le|? lo|? my|? no|? not|? und|? wir|? y|? you|^ <number> of|^ allo|^ any|^ auf|^ been
-2 ^ betreff|^ betreff :|^ bitte|^ boiler|^ bonjour le|^ bonjour notre|^ bonjour nous|^ bonsoir
-2 ^ buenas soy|^ buenos|^ buenos dias|^ ca|^ can i|^ contact|^ depuis|^ der|^ desde|^ do u|^ door|^ en
-2 ^ est|^ est ce|^ flat|^ good afternoon|^ gruss|^ guten abend|^ half|^ half the|^ hello we|^ hi it
-2 ^ huhu|^ ich habe|^ ich schreibe|^ if|^ ihr habt|^ im|^ it|^ it s|^ je sors|^ laut|^ liebes
-2 ^ looking|^ maitre|^ merci pour|^ mi padre|^ my mother|^ need a|^ no rush|^ notice|^ nous avons
-2 ^ on n|^ one|^ one of|^ os|^ oye|^ saw|^ servus|^ she|^ since|^ so|^ someone|^ taking|^ taking on
-2 ^ tengo|^ thank|^ thank you|^ thinking|^ third|^ this|^ u|^ una|^ une|^ unsere|^ ustedes|^ von
-2 ^ vous etes|^ vous prenez|^ we are|^ we have|^ we move|^ we need|^ what s|^ which|^ wir brauchen
-2 ^ wir heiraten|^ wir sind|^ y|^ y a|a alguien|a balcony|a boat|a brochure|a chaque|a chat|a check
-2 a cockapoo|a coffee|a copy|a corrected|a credit|a cuanto|a dejar|a estar|a finales|a full|a gap
-2 a gas|a hedge|a lawyer|a le|a little|a lo|a look|a lyon|a meeting|a mis|a mobile|a mon|a nadie
-2 a offert|a person|a quien|a real|a rennes|a second|a session|a set|a spreadsheet|a su|a tree|a una
-2 a van|a very|a votre|ab <month>|ab und|ab wann|abend|abends|aber das|aber der|abhol*|abholen|aboga*
-2 abogado|about|about a|about half|abre|absolute|acaba|acabamos|acabamos de|acaso|accep*|accepte
-2 accepted|acceso|accom*|accor*|accord pour|acerc*|acre|across|act|acta|acte|acto|actual|adi|adjoi*
-2 adjoining|admit*|adult*|adultes|advised that|after|after next|again i|again this|age|agence|ago
-2 aguan*|ahori*|ahorita|ai|ai besoin|ai pas|ai recu|al lado|album|algo asi|algo de|algo por|algun dia
-2 alguno|all the|alla|allerdings|allo|allow|along|along the|already and|also|also do|also is|also the
-2 alten|alter|alto|altona|am a|am an|am at|am besten|am i|am retired|am telefon|am the|am trying
-2 am with|amian*|amiante|amigo|an acre|an bitte|an einem|an hour|an und|ancien|and <few>|and am
-2 and are|and colour|and has|and how|and i|and my|and now|and on|and say|and should|and that|anders
-2 anfang|angebote|angeg*|angestellte|anhan*|anhanger|annees|annexe|annon*|annonce|ano que|anoche
-2 anos de|anos en|anos y|anoth*|another|ans en|ans et|ans je|anthr*|any|any of|any time|anything for
-2 apart|apfel*|appartement|appeler|appreciate|apprentice|approx|approx <number>|apren*|apres midi
-2 apunt*|arbei*|arbeiten|are <few>|are in|are not|are on|are passing|are still|area|argum*|arran*
-2 arreglar|arret|arriv*|arrived|arrivee|as well|ashby|asi que|asked|asks|assoc*|at|at <number>|at a
-2 at all|at half|at ours|at present|at work|at yours|ate|atien*|atienden|attac*|attached|attendre
-2 attends|attic|au <weekday>|au printemps|auch noch|aucune|auf dem|auf deutsch|aufgemacht|augen|aun
-2 aunt s|aupres|aura|aurez|auriez vous|aus wie|autour|autumn|autumn <number>|av|avant <weekday>
-2 avant l|avant les|avec la|avec votre|avenue|avez|aviez|avons|away and|ayer y|b <number>|bach|bache
-2 bags|balcony|ballpark ?|bands*|barn|barre*|bas|basem*|basement|bateau|bath|batte*|batterie|battery
-2 bauer|bauja*|baujahr|baujahr <number>|bay|be|be advised|be at|be here|be in|be out|be there|bebe
-2 bedmi*|bedminster|bedro*|bedroom|bedrooms|before|before that|begleitung|behalf|behalf of|bei den
-2 bei mir|beiden|being|belie*|berth|beside|besoin|besoin d|besten|betreff|betreff :|better than|betwe*
-2 between|bien|bien con|bien el|bike|bild|bilder|bin ich|birth certificate|bis dahin|bis ende|bishe*
-2 bitte noch|bitte nur|bitte um|bj|bj <number>|blanc*|blanche|blanco|block|block of|bloque|bloss|blue
-2 board|board*|boarded|boards|boats|boda de|bodas y|boden|bois|bonito|bonjour camille|bonjour je
-2 bonjour le|bonjour notre|bonjour nous|bonso*|bonsoir|boots|bosch|bothe*|bothered|bought|bought a
-2 bound*|boundary|bouqu*|bout|bout de|box in|boys|branch|brass*|brauche ich|brauchte|break*|breakfast
-2 briga*|bring it|bring the|bringe ich|bringt|brist*|bristol|broth*|brother|bs|bs <number>|buchh*
-2 buchhaltung|buchung|budget :|build|builder|bus|but|but the|buying|by|by <month>|by <number>|by next
-2 by post|by return|c etait|ca ?|ca se|ca va|ca vous|cabe|cabin*|cabinet|cajas|calcu*|call me|called
-2 cama|camar*|cambiamos|cambie|came back|came out|camera|camil*|camille|campa*|campana|can send
-2 can someone|can start|canada|canal|cancelled|candi*|car park|carne|carpe*|carpenter|carre*|carro
-2 casa de|casa el|casam*|casamos|casas|cash or|casse*|cats|cauti*|caution|cave|cayo|ce genre|ce midi
-2 ce qu|ce soir|ceiling|cena|cerem*|ceremony|cerra*|cerrar|certificado|certificate|certificates|ces
-2 ces jours|cette annee|cette fois|cette semaine|chairs|chais*|chambre|chambres|chang*|change the
-2 chann*|channel|chape*|chapel|charge for|charge per|charged|charger|chari*|charity|charl*|chaude
-2 chauf*|chauffe|chauffe eau|cheap*|chef hat|cherche|chercher|cheva*|chez le|chez moi|chez vous|chica
-2 child*|children|chimn*|chimney|choco*|chocolate|chois*|chose|civil|claro|class*|cle|clinique|clock
-2 close|closed|cobra*|cocina de|cocka*|cockapoo|cockt*|coctel|coffee|coffr*|coinc*|col|coleg*|colegio
-2 college|color|colour|combi|combien de|come by|come down|come for|come in|comed*|comedor|comer|comer*
-2 comida|coming off|comme une|commence|commencer|comment|commu*|como el|como se|como si|como va
-2 compania|compare|completa|comprador|comprar|compras|compras ?|compt*|compteur|computers|con algo
-2 con eso|con la|con las|con lo|con mi|con nosotros|con que|con quien|conce*|concu*|condu*|conduite
-2 confirmez|conge|conna*|conoc*|conocer|conservatory|consi*|consider|consulta|consultation|contr*
-2 contract|contrat|contrato|contre|contre elle|control|conve*|conviene|convient|cork|corner|corre
-2 corre prisa|corre*|corrected|corsa|cost these|costa*|costaria|cote|cotta*|cottage|couche|could i
-2 could your|coule|coulo*|couloir|count*|coup|course|cousin|covers|cried|croqu*|croquettes|cry
-2 cuanto cuesta|cuanto sale|cuare*|cuarenta|cuent*|cuento|cuisi*|cuisine|cumpl*|curiosidad|curious
-2 curta*|d en|d habitude|d ici|d une|da ?|da und|da zeit|dad who|dahin|damp|dando|dankb*|dans l
-2 dans les|dans un|dar|darf man|darin|darub*|daruber|das|das ?|das an|das bei|das bitte|das finanzamt
-2 das geld|das haus|das mit|das was|date yet|dauert|daugh*|daughter|dawes|day but|day is|days in
-2 days to|dazu|de ano|de ca|de ces|de cote|de ducha|de eso|de los|de me|de mi|de momento|de personnes
-2 de unos|de venir|deal|dec|decent|decide|decidido|decla*|declaration|dejado|del|del barrio|del dia
-2 deliv*|delivered to|dem <number>|demain matin|demain ou|demen*|demenage|demi|den|den <number>
-2 den winter|dental|deplacer|depos*|deposit|depot|depto|depto <number>|depuis <few>|depuis ce
-2 der <number>|deran*|derecha|desde ayer|desde que|desk|despi*|despues de|dessi*|dessine|deutsch
-2 devant la|devol*|di|dia ?|diagn*|diario|dicen|dicen que|did my|did not|die galerie|die kuche
-2 die neue|die sie|difference|digame|digo|dijer*|dijeron|dijeron que|dijis*|dinner|dire|direction
-2 discount|distr*|dit de|dit oui|divorce|do ?|do the|do they|do we|do you|does a|does that|does your
-2 dogs|doing a|doing the|donc|done and|donner|dont vous|door is|dormi*|down and|down for|down in
-2 down the|down with|dpe|drama|dran|drauf*|draus*|draussen|drawer|drawi*|drawing|drawings|dreim*
-2 dreimal|dried|dring*|dringend|drinks|dritt*|drive|drive*|drivi*|driving|drone|drop off|du <weekday>
-2 du auch|du bois|du quartier|du salon|ducha|due|durch|during|e|easter|eaten since|eau chaude|edifi*
-2 edificio|eher|eigentlich auch|eile|eine|eine frage|eine neue|einen betrieb|einer|einfach mal|einmal
-2 einsc*|el agua|el banco|el certificado|el contrato|el de|el diseno|el otro|el pasaporte|el pedido
-2 el tejado|electric|electrique|eleva*|eleven years|eleves|ella|elle se|else|elter*|eltern|embar*
-2 emerg*|emergency|empieza|emplo*|en algun|en arret|en est|en face|en getafe|en las|en pozuelo|en que
-2 en toda|en una|encar*|encen*|encima|end of|ende|ending|enfan*|enfer*|engag*|engaged|enreg*|ensem*
-2 ensemble|entendu|entra|entregar|entscheidet|entschieden|environ|er <month>|era|es bei|es la|es lo
-2 es para|es solo|escalera|escalier|ese|eso lo|esposo|esposo y|essai|est ce|est combien|est d|est dans
-2 est deja|est en|est parti|est pour|est toujours|est vous|esta con|esta noche|estate|estimate|esto
-2 et <weekday>|et de|et ma|et moi|et ne|et nous|et pas|et voudrions|etait|etudi*|etwas ?|eu|euch der
-2 even|ever do|every year|every*|everything|exact*|exactly|exam|exam is|exist*|existing|expect|expli*
-2 exten*|face|fahrt|failed|faire|faire un|fais|fait|fait <number>|fait pour|fait un|faites ce|fall
-2 fallen|falta que|fam|families|fanta*|far|father s|faudrait une|faut quelqu|faut un|feet|feier|fell
-2 fenet*|fenetres|fenster|ferai|fest|feuil*|few|fiat|fiesta|figure|figures|filed|fille|fin <month>
-2 final|final de|final*|finalement <number>|finales|finally|finanzamt hat|finch|finde|fines|fines de
-2 finis*|finished|firme|first time|fish|fit|fits|fitted|fitti*|fitting|flat in|flat on|fleur*|flexi*
-2 flexibel|floor|floor i|flota*|flyers|fondo|foot|for|for <weekday>|for ?|for an|for eleven|for now
-2 for work|forgot|formule|forty|forward to|fotografin|found you|fourn*|fr|frage*|fragebogen|frames
-2 francais|freeh*|freez*|frei|frei ?|freundlichen|freundlichen grussen|fria|frist*|from <number>
-2 from <weekday>|from a|from me|from your|front|fruhe*|fruhestens|ft|fuera|fur <number>|fur <weekday>
-2 fur die|fur meine|fur meinen|fur mich|furgo*|furgoneta|furs|furth*|further|gap|gar|gar nicht|garde
-2 gars|garten|gas|gateau|gathe*|gathering|gave|gebur*|geehrte frau|geehrter herr|gefre*|gegeb*|gegend
-2 gegenseite|gehe|gehei*|geheiratet|gehor*|gehort|geht das|gekau*|gekauft|gekom*|gekommen|geld|gemac*
-2 gemacht|gemma|geneve|genre|german|gerust|gesagt|geschickt|geset*|gesetzt|gesprach|gestell|get|get a
-2 get in|get the|get them|gibt es|gibt s|gibts|girls|give|go to|go with|goes|going|going to|gone and
-2 gone to|good afternoon|good with|got a|got the|graci*|grad im|grand*|grandes|graz|green|grille|gros
-2 grove|grund*|grupp*|gruss*|grussen|guita*|guitar|gustaria saber|gut|guys|gym|h a|h et|habe eine
-2 habe ich|haben|haben das|haben ist|haben uns|haben wir|habitude|hablar|habra|habra que|habt
-2 hace falta|hacer|hacer una|haces|hacie*|haciendo|had it|halb|half an|half term|half the|halle|halte*
-2 halten|hande|hangar|hangt|hangt an|happy with|harian|harm|has|has just|has not|has put|has the|hast
-2 hast du|hat gestern|hat uns|hatt|hatten gern|haupt*|haus ?|have decided|have moved|have read
-2 have you|hay ninguna|hay que|he is|he just|he would|head|health|heat|hecho|hein|hello we|help with
-2 her|hermanos|hesite|heut|heut mittag|heute im|hi it|hice|hicie*|hicieron|hicis*|hier soir|hijo|hilfe
-2 hill|hin|hiver|hiver <number>|hob|hoch|hochs*|hohen*|hold|holen|holz|home show|horaires|horita|hose
-2 houses|how did|how long|how many|how to|hoy me|huele|huhu|hund|hundi*|hygie*|i a|i are|i ca|i come
-2 i did|i do|i drop|i found|i just|i leave|i left|i may|i move|i reckon|i ring|i should|i sign
-2 i suppose|i think|i understand|i wish|i work|ich auch|ich den|ich es|ich euch|ich gern|ich hab
-2 ich konnte|ich mich|ich mir|ich mit|ich muss|ich nicht|ich soll|ich suche|id|idea|idea de|idee|ideen
-2 if|if the|if there|if we|ihn nicht|ihr fur|ihr uns|il en|il est|il fait|il faut|il nous|il vous|ill
-2 ils|im|im <month>|im <number>|im bad|im rahmen|im wohnzimmer|immed*|impor*|importe quelle|in
-2 in <few>|in a|in before|in feb|in it|in kw|in on|in ruhe|in that|in time|in writing|inch|incluidos
-2 incluye|ines|information|insert|inspection|insta|instalacion|inste*|instead|instead of|instructor
-2 insulated|insurance|insurers|interessiert|interieur|into the|inver*|invoice to|ir a|irgendwann
-2 irgendwo|irs|is <coin>|is <few>|is a|is already|is attached|is coming|is in|is leaking|is no|is now
-2 is there|is up|ist <weekday>|ist beim|ist da|ist heute|ist jetzt|ist schon|ist seit|ist uns|ist von
-2 ist zu|it <few>|it <number>|it <weekday>|it and|it as|it back|it be|it cost|it did|it done|it how
-2 it looked|it or|it right|it s|it says|it since|it true|it works|itali*|ive|izqui*|j attends|j habite
-2 jacket|jahre|jahren|jahreswechsel|jardin|je demenage|je fais|je le|je passer|je peux|je prends
-2 je prepare|je regarde|je rentre|je sais|je sors|je vous|jefe|jemanden fur|jen|jette|jetzt|joanna
-2 joinery|joue|journ*|journee|jugen*|jule|junta|junta*|juntando|juntas|jusqu|jusqu au|jusque
-2 just curious|just want|just wondering|kaffee|keeps|keiner|kennen|kennen sie|kerb|keys|kids <number>
-2 kids are|kilo|kilos|kind of|kinder|kirsc*|kitchen ?|klasse|klavi*|klavier|klein*|knie|knock|know it
-2 know what|know who|know you|kommen ?|kommen und|kommen wir|konnt*|konnten|kontr*|kosten <number>
-2 kosten ?|kostet bei|kowal*|krank|kundi*|kundigung|kunst*|kw|kw <number>|l <number>|l a|l agence|l an
-2 l atelier|l eau|l entree|l ete|l heure|l interieur|la casa|la cave|la chaudiere|la cle|la cocina
-2 la cuadra|la del|la direccion|la fiesta|la finca|la hora|la instalacion|la joue|la journee|la llave
-2 la machine|la maison|la matricula|la nina|la obra|la otra|la pena|la place|la puerta|la que|la route
-2 la salle|la semana|la table|la tienda|la transferencia|la una|la vallee|la vecina|la web|labra*
-2 labrador|lad|lads|lads left|laisser|landi*|landing|lands|langs*|langsam|lapto*|laptops|las
-2 las llaves|las nominas|las tardes|lassen|last done|last nite|last year|laut|lavad*|lawyer|le chat
-2 le chauffe|le devis|le escribo|le faire|le garage|le moment|le monde|le notaire|le voisin|leaki*
-2 leaking|leave it|leave the|lectu*|leer|left|left the|legal|legen|legen sie|les|les <number>|less|let
-2 let us|letters|letti*|letting|licence|liegen|life|like ?|like it|like your|liked|lilas|lime|limpi*
-2 lined up|list for|livrer|livrer a|llave|llega|llegar a|llego|llevo|llp|lo del|lo mejor|lo mismo
-2 lo puede|lo pueden|locat*|locataires|lock|loft|loin|long is|look like|look round|loose|losen|lost
-2 lot|loue|love a|love it|lower|lucia|luck|ludlow|luna|lunch|lunch for|lunch on|lying|m de|m wide
-2 ma grand|machen ?|machines|mad|mag|mairie|mais je|mais mon|maison a|maitre|make it|makes|maler
-2 man da|man sich|manage|managing|manana por|mande*|manej*|manejan|manga|mange|mano|manque une|many
-2 maqui*|mari|maria*|marque|marri*|marriage|mas adelante|mas o|masse|maste*|masterarbeit|mate|matin le
-2 matin*|matricula|maybe <number>|maybe a|maybe next|me a|me by|me convient|me demande|me dijeron
-2 me faudrait|me han|me have|me hicieron|me i|me pagan|me piden|me podeis|me salio|me to|me va
-2 me vendria|measu*|measure|medio|mehr|mehr zu|mein chef|meine frau|meine masterarbeit|meinen|meist*
-2 meldet|men|mensaje|menus|merce*|merci d|merci pour|mere a|meter|metres|mets|mi|mi esposo|mi hijo
-2 mi padre|mi suegra|mia|mich|mich an|micro|mid|midi et|mieux|might just|mill|minds|minutes and
-2 mir bitte|mir fur|mira|miran*|mirando|mirar|mis papas|misma|mismo|missed|missi*|mit freundlichen
-2 mit was|mitad|mitad de|mm|mocks|model*|modelo|moglichst|moi je|molestia|momen*|momento|mon mari
-2 mon velo|money|montage|montant|montar|months|montr*|montrer|morgen|mornings|moss|move a|move out
-2 moving|moving on|ms|much|much do|much is|much to|muchas gracias|mum|mum s|munic*|music|muss ich
-2 musst*|musste|mussten|muy bien|my|my appointment|my bathroom|my clients|my cousin|my dad|my daughter
-2 my family|my father|my nan|my parents|my phone|my son|myself|n|n <number>|n ai|n est|n importe|n y
-2 nach <number>|nachreichen|nachste|nachstes|nachstes jahr|nacht|nada de|nadie|nd|ne|ne me|need
-2 need <few>|need <number>|need a|need somebody|need someone|neues|never|nevera|new one|news|next
-2 next autumn|next door|next year|nhs|niamh|nicht an|nicht das|nicht so|nichts mehr|niede*|niema*
-2 niemand|nina|nino|nite|no corre|no date|no drama|no hace|no hurry|no money|no need|no particular
-2 no puede|no rush|no sabemos|no tenemos|no tengo|nobody|nobody has|noch|noch <few>|noch bis|noch die
-2 noch nicht|noch nichts|noche y|noir|nominas|none|noon|norma*|normal|normally|northern|nos <number>
-2 nos casamos|nos gustaria|nos ha|nos han|nos vamos|nosot*|nosotros|not <number>|not ask|not been
-2 not even|not is|not much|not one|not see|note that|notes|notice of|nous|nous faut|nous ne
-2 nous serons|nouvelle|now i|nueva|nuit|numbe*|numbers|nur ein|nur so|nurse*|nursery|o <weekday>|o en
-2 o menos|o solo|oak|ob sie|ob wir|occup*|oct|oder <number>|oder nur|of a|of my|of our|of them
-2 of thing|of us|of you|of yours|off <number>|off me|off to|offered|office|officer|oficina|ofrec*
-2 ohren|ohren*|ok ?|okay|on|on <month>|on <number>|on behalf|on fait|on for|on hesite|on it|on l|on me
-2 on n|on ne|on our|on prefere|on site|on the|on this|on water|once|once a|one <number>|one ?|one day
-2 one is|one small|one to|ones|ones in|only in|only one|ont|onto|onto the|opera*|or|or <few>
-2 or <number>|or do|or is|or madam|or only|or the|or would|orange|orcha*|orchard|orden|ortho*|ostern
-2 otra vez|otras|ou <few>|ou <weekday>|ouest|our <number>|our boiler|our client|our fence|our new
-2 our office|our old|our porch|our solicitor|ourse*|ourselves|out|out ?|out a|out at|out for|out we
-2 ouvre|ouvrir|over and|over from|overn*|overnight|own|oye|pa|pack|padre|pagan|pair|panel|panels
-2 panta*|pantalla|papas|papers|par contre|par virement|para <month>|parc|parce*|parfa*|parfait|parki*
-2 parking|parti|particular|partie|parts|parve*|pas|pas <number>|pas a|pas avant|pas encore|pas recu
-2 pas un|pasam*|pasamos|pasap*|pasaporte|pasar*|pasarme|pasil*|pasillo|passa*|passage|passer demain
-2 passer vous|passiert|passp*|passport|past the|pastel|patas|patient|patio|pavem*|pavement|pay for
-2 pay when|paye|pays|pedir|penda*|pendant|pensaba|people on|perdo*|perha*|perhaps|permiso|permission
-2 permit|personnes|peter*|peu de|peur|peut|peut attendre|peux passer|peux venir|photos|piedra|pilar
-2 pis|pisci*|planc*|planen|plantas|plastique|plata|plato de|plats|platz fur|play|plaza|please be
-2 please call|please confirm|please do|please let|please tell|pleure|plomb*|plombier|plus a|pm|pneus
-2 po|pocket|poco de|podca*|podcast|poder|podria|poele|point|poliza del|pond|por|por el|por mi
-2 por persona|por si|porque el|porti*|porton|portu*|pose|poser|posib*|posible|possibly|pour <weekday>
-2 pour faire|pour l|pour mon|pour nos|pour nous|pour que|pozue*|pozuelo|prakt*|precio|precio por
-2 prefe*|pregunta|preis*|preislich|premium|prend|prends|prenez|press*|presse|pressure|previous owner
-2 price ?|price list|price of|prices and|prices for|printemps|printemps et|prix|prix ?|pro woche
-2 probar|probe*|probl*|proch*|prochain|progr*|projet|proposals|proposed|propre|provi*|provision
-2 proxima|puedo ir|puis|pusie*|pusieron|put|put <few>|put it|putti*|putting|putting together|pv|qu
-2 qu a|qu on|quand meme|quand vous|quartier|quay|que|que cela|que con|que dia|que falta|que hay
-2 que hora|que l|que la|que les|que lo|que nos|que os|que teneis|quedado|quedamos|quedo de|quell*
-2 quere*|queremos|queri*|querr*|qui a|qui ne|quinze|quisiera|quiza|quote for|quoted|radia*|radiator
-2 radio|rahmen|rain|ran|rather than|raum|rd|read your|reali*|rear|reason|recep*|reception|rechn*
-2 rechnen|rechnet|rechnung|rechnung <number>|recht*|reckon|reclame|recommended|recov*|recu la|red
-2 reden|reden ?|refai*|refaire|refus*|regal*|reichen|remettre|remod*|remplacer|rennes|rent|rente
-2 rentre de|renvo*|renvoyer|repair|repas*|repasser|repei*|repeindre|replaced|replacement|repor*|repre*
-2 reprendre|reque*|rescue|resid*|resso*|retir*|retired|retour|retraite|retro*|return|revision|riecht
-2 rien ?|rien a|rien de|right|right ?|ring me|rolled|roman|ronda|room for|room is|rooms|rose|rot|roto
-2 rough*|roughly|route|rufen|rufen sie|rund|rund <number>|rush|s|s <few>|s a|s been|s done|s en|s for
-2 s great|s here|s in|s name|s no|s not|s only|saal|sabem*|sabemos|sacar|sachen|said to|saint|sais
-2 sale|salgo|salida|salido|salir|salle de|sampl*|sample|sanie*|sauf|saute|saute*|saved|saw|saw the
-2 say they|saying|scaff*|scaffold|schau|schedule|schie*|schil*|schla*|schnee|schon|schon mal|schon wie
-2 schreibe fur|schri*|schwa*|schwe*|schwi*|schwiegermutter|scoot*|scrat*|scratch|se fue|se nos
-2 se passe|se que|se quedo|se si|season|sec|seche|secte*|secteur|see me|see our|see you|seem to
-2 segunda|seine|seit <few>|seit dem|seit heute|seitd*|seitdem|sell|selle*|selli*|selling|semai*
-2 semaine|semana que|semanas y|semes*|semester|semi|semin*|sendi*|sending|senor*|senores|separ*|ser
-2 serian|serie|seriez|serons|server|servus|sesio*|sesiones|sessions|set up|setzen|seul|sevilla|shamp*
-2 she|she s|she will|shed|shift|shopp*|shopping|short of|shot|should be|should like|show you|shown
-2 showr*|showroom|si acaso|si es|si le|si me|si un|si vous|sich die|side|side is|side of|sie an
-2 sie denn|sie ein|sie oder|sie so|signed off|signed up|sigo|silk|silver|since <weekday>|since last
-2 since the|since yesterday|since you|sind <few>|sind bei|sinon|sir or|sirve|sister s|sisters|sit down
-2 sits|sitti*|sitting|sitzen|size|size <number>|skept*|sleep*|sleeping|so|so a|so before|so etwas
-2 so it|so not|so the|so there|socie*|societe|soft|soir ?|sois|solar*|solic*|solicitor|soll|sollen
-2 sollen wir|someb*|somebody|someone is|someone to|sometime|somew*|somewhere|sommes|somos <few>
-2 somos <number>|son <few>|son <number>|son las|sors|sorts|sous la|sowas|soweit|spare|spend|spent
-2 split|sport*|sprea*|spreadsheet|spring|sqm|square|st|stairs|stand|standard|standesamt|start ?
-2 starting|statements|statt|stay|steh|steht der|steht in|stelle|steue*|still|still in|still on|stimmt
-2 stock|stone cold|stood|story|stress|strip*|struc*|student|study|stunden ?|such|suche|suchen wir
-2 suegra|suffi*|sugge*|suis chez|suite|super|suppl*|suppo*|sur ma|sur une|sure|surto*|surtout
-2 surtout pour|swall*|sweep|switc*|t il|ta|tablets|taille|take it|take the|taken|taller|tante|tard
-2 tardes|tbh|team ?|techn*|techo|teiln*|telef*|telefon|telephone|tell me|tell us|tema|temporary|temps
-2 tenan*|tenants|tendria|tendria que|tenem*|tenemos|tenemos <number>|tengo el|tengo en|tengo la
-2 tengo un|tente|terce*|tercero|term|termi*|termin|terms|terre*|terreno|tes|test is|th <number>|th and
-2 th of|th we|than|than the|thank|thank the|thank you|that <number>|that be|that has|that i
-2 that normal|that s|that this|that would|the|the <few>|the <weekday>|the a|the agent|the bed|the big
-2 the boiler|the bottom|the boys|the car|the children|the chimney|the contract|the council|the date
-2 the deposit|the firm|the flat|the garage|the gate|the house|the insurance|the insurer|the internet
-2 the landlord|the month|the neighbours|the new|the permit|the photographer|the price|the radiator
-2 the retainer|the roof|the same|the second|the shed|the summer|the time|the toilet|the top|the wall
-2 the wedding|the weekend|the wrong|the year|theat*|theatre|them|them ?|them a|them and|them in|then
-2 then ?|there ?|there a|there in|there s|there were|these|these days|they are|they want|thing or
-2 think i|thinking about|thinking of|thinks the|this ?|this is|this weekend|this year|those|those or
-2 thousand|throu*|through|through that|through the|thru|tia|tide|tiefb*|tiene el|tiene que|tient
-2 till <number>|till the|timber|time and|time for|time i|time since|time you|times|tlaqu*|tlaquepaque
-2 to ?|to ask|to be|to buy|to come|to hand|to hear|to match|to move|to pay|to put|to say|to see|to sit
-2 to speak|to try|to whom|to write|tobias|toca|tocht*|tochter|toda|toda la|todas|todas las|today ?
-2 todo|todos|todos los|toi|toilet|told us|tomas|ton|took over|tor|touch|toujours pas|tourne|tourner
-2 tout petit|toute la|trabajan|track*|tract*|tractor|traduire|train*|traum*|travaillez|treat*
-2 treatment|trock*|trocken|trop|troub*|trouble|truck|true|try|trying|trying to|tu peux|tub|tues
-2 turning <number>|turno|tus|tut|twenty|twice a|type|tyres|u do|u put|uberh*|uberhaupt|uberlegen
-2 ubern*|ubernehmen|ubers*|ubrigens|um eine|un|un <weekday>|un ano|un buffet|un carton|un dia
-2 un dossier|un escalier|un mois|un perro|un piano|un piso|un poco|un pour|un presupuesto|un saludo
-2 una|una casa|una horita|una idea|unas|und das|und der|und die|und haben|und ist|und muss|und zwar
-2 under <number>|under a|under the|une|une question|ungef*|ungefahr|uni|units|unos|uns fur|uns in
-2 uns zu|up this|up with|uprig*|upsta*|upstairs|us|us <few>|us ?|us an|us are|us back|us for|us how
-2 us i|us in|us to|usted me|usted*|ustedes|va a|va bien|vale|vallee|valley|van a|van s|vans|vecin*
-2 vecina|vecino|vecinos|veget*|vegetal|vendria|venga|venir a|venta*|ver si|verde|verla*|verle*|verlo
-2 vermi*|vermu*|vermutlich|versicherung|vert|verte|vertrag|vertrag ?|very|vesti*|vestido|veule*
-2 veulent|veux|vez en|vi que|viel|viell*|vielleicht|viendo|viene y|vienen|vierz*|vierzig|view on
-2 villa*|village|village hall|ville*|villeurbanne|vingt|vino|virem*|virement|voila|voisi*|voisine
-2 voitu*|voiture|voll|volun*|volver|volver a|vom <month>|von euch|von ihnen|von mir|vor dem
-2 vor weihnachten|voraussichtlich|vorbei|vorge*|vormi*|vorsc*|voss|votre passage|votre tarif|voudrait
-2 voudrait louer|voudrions|vous l|vous m|vous prenez|vous qui|vous un|vous une|voy|voyant|vu|vue
-2 vuestro comedor|waiting list|wales|walked|wand|want a|want someone|want them|wants|wants to
-2 waren sie|warra*|warranty|was|was <few>|was fur|was nehmt|was not|was passiert|wash|water coming
-2 water*|way home|we|we act|we are|we ca|we come|we go|we just|we move|we want|we were|weari*|wearing
-2 weath*|weather|wedding in|weds|week end|week of|week when|weekday|weekend <number>|weekly|weeks
-2 weg ?|wegen|weihn*|weihnachten|welch*|welcher|wenns|wer|werde|werden <number>|west|westerly|what is
-2 what the|what time|what would|whats the|wheel|when|when :|when can|whether it|which one|while i
-2 who can|who do|who s|who should|whole|whole*|whose|wien|wife|will be|will probably|wind|window
-2 winte*|winter|wir die|wir einen|wir kommen|wir mal|wir nicht|wir sind|wir uns|wir wollen|with a
-2 with it|with me|with someone|with the|with this|with you|wo not|woche*|wohl|wohne|wohnz*|wohnzimmer
-2 wollen im|wollte ich|wondered|wondering what|wood|wooden|wool|worden|work and|works for|workt*
-2 would a|would ever|would have|would it|would say|would that|would your|wurd|wurde|wurde gern
-2 x <number>|y <few>|y con|y cuanto|y el|y es|y eso|y hasta|y hoy|y lo|y nos|y si|y vamos|y ya|ya esta
-2 yard|year after|year s|yearly|years|yet and|yew|yo|you ?|you a|you act|you allow|you also|you ask
-2 you available|you by|you charge|you check|you could|you ever|you get|you guys|you let|you next
-2 you put|you set|you so|you suggest|you take|you teach|you tell|you took|you were|you work|your lad
-2 your lads|your terms|your way|yr old|yrs|zahl|zahle*|zapop*|zapopan|zarag*|zaragoza|zeigen|zeit ?
-2 zeitl*|zeitlich|zone|zu zweit|zum|zum jahreswechsel|zusti*|zwanzig|zwar|zweim*|zweimal|zweit
-2 zwischen <number>
-3 ! <number>|: wir|<asks for something that is no job of yours>|<comes from the press>|<few>
-3 <few> anos|<few> days|<few> jahre|<few> minuten|<few> nights|<few> or|<few> semanas|<few> veces
-3 <few> wochen|<is not sure>|<is warm>|<mont*|<month>|<month> j|<month> je
-3 <names something that went wrong>|<number> ?|<number> am|<number> and|<number> ans|<number> b
-3 <number> bitte|<number> can|<number> cm|<number> e|<number> esta|<number> for|<number> g
-3 <number> gaste|<number> grad|<number> has|<number> il|<number> jahre|<number> jan|<number> kommen
-3 <number> leute|<number> m|<number> metros|<number> mit|<number> nov|<number> of|<number> og
-3 <number> on|<number> ou|<number> pages|<number> personas|<number> qm|<number> quadratmeter
-3 <number> r|<number> rue|<number> s|<number> so|<number> t|<number> tables|<number> th|<number> uhr
-3 <number> vous|<number> wir|<number> y|<number> yo|<other 3>|<urgent>|<wants 2>|<week*|<weekday>
-3 <weekday> a|<weekday> il|<weekday> matin|<weekday> ou|<weekday> que|<weekday> s|<weekday> soir
-3 <weekday> we|<weekday> would|<weekday> y|<wishes call>|<wishes repair>|<within 14>|<within 60>
-3 ? <few>|? bin|? die|? el|? elle|? es|? i|? it|? j|? just|? me|? merci|? nos|? oder|? on|? solo|? son
-3 ? the|?$|^ <few>|^ <few> of|^ <number>|^ <weekday>|^ bei uns|^ bon|^ can we|^ che|^ could you|^ das
-3 ^ did|^ die|^ estoy en|^ fur|^ habt|^ habt ihr|^ hallo wir|^ he|^ hello do|^ i have|^ i would
-3 ^ il me|^ is the|^ je|^ je suis|^ l|^ liebe frau|^ llevo|^ llevo <few>|^ looking for|^ me
-3 ^ me gustaria|^ my|^ my husband|^ name|^ name :|^ nos|^ notre|^ nous|^ on|^ prix|^ quiero|^ quisiera
-3 ^ se me|^ seit|^ somos|^ tengo una|^ thanks|^ there|^ there are|^ tienen|^ vielen|^ vielen dank
-3 ^ was kosten|^ was kostet|^ water|^ what do|^ wir haben|^ wir nehmen|^ would you|^ ya|a <weekday>
-3 a box|a dit|a fence|a few|a l|a las|a los|a new|a price|a simple|a slot|a trailer|a ver|a week|ab ?
-3 abajo|aber|abgeben|abgebrochen|about <number>|absol*|acaba*|accept your|accepteriez|accepteriez vous
-3 accountant|across my|adelante|adent*|adentro|adults|advis*|advised|affiche|after <number>|after*
-3 afternoon|again|again*|against|agrad*|agua|agua por|ahead|ahi|ahora|ai <number>|ai un|ai vu|aid|al
-3 alerg*|algo|algo para|alguna|all <number>|all day|all my|alle|allein|aller*|allume|alors|alqui*|alt
-3 alte|am|am <number>|am looking|an|an ?|an die|ancho|and <number>|and <weekday>|and have|and is
-3 and no|and nobody|and not|and this|and we|and would|anda|ando|angebot|angebot <number>|anges*|animo
-3 anive*|aniversario|annee|anos|anos que|ans|ansch*|any chance|any day|anyth*|anything|anywh*|anywhere
-3 appoi*|appointment|appre*|are <number>|are your|armar*|armario|around <number>|arriba|ash|asking
-3 at our|at the|au|au <number>|auch nicht|aucti*|auction|auf <number>|auf der|aufn|aufst*|aufstellen
-3 aunt|auriez|aus der|aussi|avant <number>|avec|avec le|avez vous|avoir|away|back|bajo|bakery|balco*
-3 ballp*|ballpark|bande*|barbe*|barrio|bd|beat|bed|beginner|bekommen|berat*|berater|bestatigung|betre*
-3 bett|better ?|bevor wir|bibli*|big|bin <number>|birth|bleib*|bleibt|bottom|brauchen|brauchts|breit
-3 bring|broken|bruno|budget <number>|buenas soy|buenos dias|buffet|by any|by the|c combien|ca <number>
-3 ca coute|cable|cafe|calle|camara|cambiar|cambiar el|came|came to|camion|can|can i|can u|can we
-3 cance*|canic*|caniche|capaz|carta|casa|cash|casse|casti*|ce|ce matin|ce que|ce serait|ceili*|centro
-3 chamb*|chance|charges|che|cheapest|chene|cherche un|cherchons|chez nous|chris*|christmas|clase|class
-3 clean|cles|club|cm|cobran|cobran por|coche|cocina|coger|cold|come and|come today|comes|committee
-3 como|comparing|comunidad|con los|consu*|contractor|contratar|convi*|coope*|cooperativa|corte|cosec*
-3 cost ?|could|coule*|couleur|counc*|council|coupe|cours|ct|cuadr*|curio*|curre*|currently|cursos|cut
-3 da steht|dad|daft|dafur|dan|dank fur|dann|dans|dans ma|das noch|date|day next|de <few>|de <month>
-3 de <weekday>|de al|de cada|de la|de las|de notre|de que|de ustedes|de ville|debor*|decid*|decided to
-3 decidme|decir|decir*|deiner|dejar|dejar*|dejarles|delivered|dem|demain a|den ohren|dentro|depart
-3 deposits|depuis|depuis <weekday>|depuis le|der woche|des pieces|desde el|dessus|detras|dia|diabe*
-3 dias me|dice que|dicht*|die|die <number>|die rechnung|diese woche|diffe*|dijo|direkt|dis|dit que
-3 divor*|do|do <number>|do i|do u|do with|docto*|documents|does not|does one|doing|donde|dont|doors
-3 dort|double|down|doy|drauf|dress*|droite|drop|dropp*|dropped|drum|du <number>|dublin|e <number>
-3 eaten|eau|efect*|efectivo|ehren*|eigentlich|eilt|eilt nicht|ein angebot|einge*|eingebaut|einig|el
-3 el coche|el dia|el plazo|el presupuesto|el primer|el puente|el sillon|el trabajo|eleven|elle|elm
-3 empez*|empezar|empie*|en casa|en efectivo|en el|en primavera|en vuestra|encantada|encore|end|enlev*
-3 enten*|entera|entera ?|entie*|entree|entrevista|entsc*|envir*|erste|ersten|es en|escan*|eso|eso es
-3 est|est <few>|est bon|est quoi|esta|esta en|estamos a|estar|este <weekday>|este mes|et il|et la
-3 et les|et un|etage|etwa <number>|etwas fur|evening|evenings|event*|exhib*|fabric|fahren|falta
-3 familia|familie|faudr*|faudrait|feb|fee ?|ferme|feu|figur*|fils|fils a|finalement|fixed|flat
-3 flat <number>|flur|fois par|food|for <month>|for our|for the|for this|forde*|fourt*|fourteen|fract*
-3 fragen|frances|freig*|fri|fringe|frio|from|from <month>|from the|fruh|funci*|funciona|fur den
-3 fur ein|fur eine|fur uns|galer*|galerie|garage|gaste|gefal*|gehweg|gel|gerade|get to|gibt|ginge
-3 glass|gluten|gmbh|go ahead|golf|gone|grado|grados|granit|grave|gris|gusto|guy|hab|habit*|habria
-3 habt ihr|haceis|hacen|hacer*|had|haga|hagan|half|hall|hallo wir|halt|hand|handl*|hands|harbo*
-3 harbour|has a|hat mir|hausm*|have any|have around|have no|have to|have written|have your|hay una
-3 he s|hear|hecke|hedge|heira*|heiraten|hello do|herma*|heuer|heute noch|hi we|hit|hora|hora ?|horai*
-3 horar*|hospi*|hospital|hot|hot water|hotel|house|how|how do|hueco|hurry|i am|i thought|ich brauche
-3 ich die|ich frage|ich nehme|ich wurde|ihnen ein|ihr auch|ihr haus|ihr sowas|ikea|il faudrait
-3 il manque|il s|il se|im flur|im haus|im sommer|in <month>|in all|in den|in die|in einer|in for
-3 in may|in the|indiv*|ingles|inside|insur*|insurer|interested in|internet|interview|inverter
-3 invitados|ir|irgen*|is|is asking|is fine|ist|ist <number>|ist das|it|it before|it has|it is|it on
-3 it still|it was|its a|itself|j ai|jahre alt|jajaja|jamais|je cherche|je dois|je n|je ne|je passe
-3 je vais|je viens|je voudrais|jeden tag|jeje|jeman*|jemanden|job|joine*|just|kann ?|kann das|katze
-3 keins|keller|kette|key|kg|kinde*|kinderzimmer|kindly let|kitchen|kleiner|klemmt|km|km <number>
-3 know whether|koffe*|komm|kommen sie|konnen|konnen sie|konnen wir|konnt|konnt ihr|krank*|kuche|kumpel
-3 kurs|l|l affiche|la|la calle|la camara|la comunidad|la manana|la noche|la poliza|la primera|la senal
-3 la senora|la tarde|lado|laiss*|landl*|landlord|lane|largo|launch|le montant|le permis|le plus
-3 le salon|le velo|leani*|leaning|leave|les escribo|letzten|level|libres|liebe frau|lieu|light|list ?
-3 live|livre*|llaves|llegado|llegaron|llevar|lleve|llevo <few>|lo de|lo llevo|lo paso|lo tengo|lokal*
-3 lol|long|look|looking for|los <weekday>|ltd|luz|lyon|m|m <number>|m a|ma carte|machen sie|macht|mais
-3 mais on|maison|make|mal|man|manana temprano|manque|marche|mariage|marti*|mas tarde|master|match
-3 mater*|matin ?|maybe|me ?|me animo|me dijo|me in|me la|me renseigne|mein mann|mein sohn|meinem|mejor
-3 merci beaucoup|mere|mes ?|mesa|metre|metros|mettre|mi mama|midi|might|minutos con|mit <number>
-3 mit dem|mitgl*|mittag|mochte|moglich|moins|mon|monta*|monte*|more|morni*|morning|morning i|mostly
-3 move|moved|much for|mur|mussen|my aunt|my cv|my drive|my husband|my new|nachb*|nachbar|nachs*|nagel
-3 name :|neces*|need it|needs a|nehmt|nehmt ihr|neuen|new|new year|next <weekday>|nice|nicht|nicht in
-3 nights|no ?|no entiendo|no es|no hay|no hot|no se|noch ein|noch in|noch nie|noche ?|nomas|north*
-3 not do|not in|not mind|nothi*|nothing|nothing to|nous nous|nov|now|nuevo|number <number>|nun|o
-3 o manana|obra|oder <weekday>|oder ?|off on|off the|ofici*|okafor|old|oma|on <weekday>|on est|on m
-3 on part|one side|one with|opa|openi*|openings|order*|ordered|ordnu*|os lo|our|our kitchen|our school
-3 our wedding|ours|out of|outsi*|outside|over|over the|pagam*|pagamos|pages|pagin*|paginas|panne*
-3 papier|par de|par semaine|para la|para que|paren*|parents|park|parto*|partout|pas de|pas je|pasado
-3 pasar|passez|passing|past|patron|pedal|pelo|people|permi*|perro|perso*|personen|personne|petit|peu
-3 peut etre|peux|pfleg*|photographer|picked|picked up|pide|piden|pied|planes|plato|platos|plazo
-3 please go|please send|pls|plutot|poco|podeis|podem*|podemos|policy|poliz*|poliza|pop|pop in|popped
-3 por la|por las|porch|porte|possible ?|pour <few>|pour des|pour le|pour les|pour moi|pour une|pourr*
-3 pourriez|pourriez vous|pouvez vous|prefi*|pregunto|preise|prese*|primero|print*|prints|prob|probably
-3 proje*|project|promi*|proxi*|puente|puente de|puerta|pues|puesto|pusis*|pusisteis|put in|put up|q
-3 quadr*|quadratmeter|quand|quart*|que alguien|que en|que sea|que tengo|que viene|queda|quedaron
-3 quelle heure|quelqu|quelqu un|question|questions|qui|quiere|quote|range|rate|rates|rather|receipt
-3 recogi|recu|recup*|recupere|refle*|regarde|reihe*|rein|rein ?|rense*|renseigne|rentre|replace|resse*
-3 retra*|ring|ringi*|ringing|ringing round|rojo|room|rouge|roule|round the|ruban|rue des|ruego|ruhe
-3 run a|s <number>|s gone|s the|sa|saber|said he|sala|salle|saludo|samme*|sammeln|schauen|schei*
-3 schle*|school|screen|se ha|se le|se me|se puede|seance|secti*|section|seguimos|seguro|sehen|sein
-3 seit|seit der|selber|selbst|semaine du|semble|senal|send the|send them|senden sie|sense|sent|seria*
-3 seriamos|served|set|shape|sheet|shoul*|should i|shoulder|show|showed|shower|shutt*|sie ?|sie das
-3 sie mal|sie mich|sie mir|sie uns|sieht|siemp*|siempre|signe|sigue en|simul*|since your|sind
-3 sind eine|sind sie|sit|small|smell|snapp*|snapped|so von|so we|sofa|sohn|soir|sollte|some|someo*
-3 someone|sommer|sons|sorry|sort of|spielt|sprin*|stadt*|stand*|starts|station|stemp*|stoff|stopped
-3 str|str <number>|street|stuff|summer|suppose|sur la|sur les|t <number>|table*|tableau|tables|taking
-3 talked|talla|talla <number>|tambi*|tambien|tanne*|tap|tarde ?|tarif|tarifa|tarifs|tarjetas|teach*
-3 teacher|tejado|tempo*|tempr*|temprano|temprano ?|teneis|tener|tengo|tengo una|terra*|terrasse|testi*
-3 text me|th|than i|that ?|that the|the <coin>|the <number>|the bathroom|the bill|the box|the end
-3 the fee|the hedge|the left|the one|the road|the spring|the work|there|there is|theres|theres a
-3 they have|thing|think|think*|thinking|third|tho|though|thought it|thurs|thurs ?|ticket <number>|tile
-3 till|tipo|tirer|tmrw|to <weekday>|to get|to go|to show|to sign|to start|todav*|todavia|todo el|toit
-3 told|tomor*|tomorrow|tonig*|tonight|too|took|tourn*|tous les|tout|tout le|traba*|trabajo de|tradu*
-3 traigo|transit|translated|travail|trime*|trimestre|trotz*|trotzdem|trou|twice|ubera*|uberall|uberl*
-3 uberw*|uberwiesen|ubrig*|uhr|um und|umzug|un cafe|un devis|un grand|un jour|un mur|un par|un peu
-3 una entrevista|und in|und jetzt|und ob|under*|une autre|unit|unit <number>|unser|unten|until
-3 until the|up for|up the|update|urgen*|urgent|va|vamos|varia*|variante|veces|veinte|velo|velos de
-3 velos pour|vende*|vendr*|vengan|verano|verei*|verge*|vergessen|vermieter|verschieben|versi*|vez
-3 vidal|vielen|vielen dank|viene|vieux|visite|vivo en|voisin a|von den|vor|vosot*|vosotros|voudrais
-3 vous ?|vous de|vous faites|vous laisser|vous le|vous pouvez|vuestra|wait|wall|want|want it|want the
-3 want to|wants it|ware das|waren|was kosten|was kostet|wasser|we need|we run|we will|we would
-3 wedding <number>|week and|weeke*|weekend|weg|wen|wenn ihr|wenn sie|were|what|what do|what does
-3 what have|when you|whene*|whenever|whenever you|wheth*|whether|whitc*|whitcombe|who could|whoev*
-3 whoever|wie|wieder|willow|windo*|windows|wir|wir brauchen|wir ein|wir eine|wir hatten|wir heiraten
-3 wir nehmen|wir sammeln|wir ziehen|wizard|woche|wochen|wohnu*|wollt*|wollte|wont|work ?|work at|worry
-3 would like|would not|would one|writi*|writing|wrong|wurde das|x|y <weekday>|y como|y los|y que
-3 y queria|y una|ya no|years on|yes to|yeste*|yesterday|yet ?|yo no|yoga|you got|you please|you send
-3 your quote|your services|yours ?|ziehen|zimmer|zum <number>|zusam*|zusammen|zwanz*|zwisc*|zwischen
-4 <few> <number>|<few> ?|<few> fois|<few> velos|<is a legal or official notice>
-4 <is about something beside your work>|<is support>|<number> <month>|<number> bin|<number> de
-4 <number> degres|<number> en|<number> er|<number> i|<number> ish|<number> je|<number> kg
-4 <number> people|<number> um|<number> und|<weekday> et|<weekday> to|<weekday> um|? he|^ a|^ bei
-4 ^ c est|^ can you|^ could|^ estoy|^ fwd|^ fwd :|^ hiya|^ how much|^ i|^ i need|^ ist|^ mein|^ meine
-4 ^ mon|^ que tal|^ soy|^ the|^ un|^ we|^ whats|^ wir|^ yes|^ yo|^ you|a <number>|a dog|a nombre
-4 a tenu|abgeb*|about the|about your|accord|acept*|ai <few>|al final|algui*|alguien|algun|alles|als
-4 am <weekday>|an der|and one|and the|angeb*|anyone|apunto|are looking|arreg*|as a|as your|asap|asi
-4 asking me|auf ?|auftrag|autre|auxil*|b|bad|ball|bano|bathr*|bathroom|before <number>|bei euch
-4 bei ihnen|beste*|bestellt|beton*|bevor|bis zum|bitten|both|bras|brauc*|broke|budget|bueno|c est|ca
-4 cake|calde*|caldera|camino|can be|can you|candidature|carnet|cartes|cellar|cette|chaud*|chaudiere
-4 chef|chez|collegue|combi*|combien|come|commande|comme|compr*|comun*|con <number>|con ustedes
-4 could we|cuando|cumple|d accord|d eau|da|danach|dank|dans la|decided|dedans|degres|deine
-4 del <number>|demain|der|devis|dia <number>|dit|doch|doctora|does|dog|dois|done|door|doppe*|dormi
-4 drain|du|durfen wir|eh|eigen*|ein|either|el <number>|el metro|el telefono|en <month>|en la|entiendo
-4 entreprise|es|es que|es un|escal*|est le|estaba|estam*|estamos|estoy en|etwa|etwas|eveni*|ever
-4 everyone|experiencia|fahrer|faites|famil*|faut|fecha :|fehlt|fence|fenst*|field|finca|fine|firmado
-4 fois|foto|fotog*|fragt|frau|fruhj*|fruhjahr|fur <few>|fwd|fwd :|g|ganze|geht|gern|gern ein|geste*
-4 gestern|go|got|gotea|gracias por|grani*|granite|h <number>|hab ich|hace|haha|hangen|hasta el|hat
-4 hat die|hat sich|haus|have the|heizu*|heizung|here ?|herr|herum|heure|hiya|i get|ich|ich s|igual
-4 ihnen im|il a|il me|in our|infor*|ins|inspe*|install|insti*|invit*|is having|is it|is that|is the
-4 ish|ist der|jan|jeden|jemand|juste le|kann ich|keinen|kids|la <number>|lange|las <few>|las <number>
-4 le <number>|le tarif|lette*|leute|liegt|like|like to|linde*|little|lo|lo que|los|los de|los sabados
-4 louez|machen|machen wir|mama|manana|mann|material|matin|matri*|me apunto|me lo|melden|merci|metro
-4 mi mujer|mit|mitar*|mogli*|moles*|monte|moto|much are|mujer|muss|nach|nachsten|nachsten <weekday>
-4 necesito|need to|needs|nehmen sie|ni|night|ningu*|ninguna|noche|nombre de|number|ob|oder|offen*|og
-4 ok for|one|one of|open on|otro|ouver*|ouverts|ouverts le|panneaux|papa|passer|penche|perfecto|pero
-4 personas|personas en|photo*|pic|piso|plan de|plast*|please|poner|posee|posit*|possi*|possible
-4 pour un|pouvez|pregu*|presupuesto|price for|prices|prima*|primavera|prisa|prise|pro|proba*|probleme
-4 qm|que le|que me|queda*|quedo|quel est|quelle|quien|raus|recom*|regla*|repla*|rien|round|rue|run
-4 sabad*|sabados|sagen sie|sagt|said|salio|salon|same|say|says|schlu*|schlussel|sea|second|seis|should
-4 si|sie auch|sie im|sillon|slot|son|sonst|stamm*|stati*|swap|table|talon|tarde|teach|telefono
-4 tengo que|tenu|thanks for|the garden|the kitchen|the nursery|thinks|this <weekday>|this morning
-4 thoug*|thought|time|toujo*|toujours|trava*|um|und <few>|und wir|under|une place|unos <number>
-4 uns die|unterlagen|vais|van|velos|ver|versc*|viens|vive|vivo|voisin|von meinem|voudr*|vous louez|war
-4 ware|was <number>|was wurde|water|way|wc|wenn|went|whats|where|where do|wie lange|wir um|wissen|wo
-4 wohnung|xmas|y hay|y no|y quiero|ya|year|yet|you on|you open|you said|you would|your time
-5 <month> <number>|<weekday> <number>|? je|^ c|^ el|^ hat|^ ich|^ il|^ is|^ j|^ j ai|^ la|^ le|^ les
-5 ^ ma|^ necesito|^ no|^ please|^ price|^ que|^ se|^ unser|^ vous|^ was|^ wie|a gauche|a la|acabo
-5 acabo de|and it|around|auch|auto|aux|bei uns|boda|c|charg*|could you|cuanto|datum|de suite|dehors
-5 dice|drin|enfin|euch|favor|fertig|firma*|for us|frage zu|freit*|fuhrerschein|gate|han|hierm*|hiermit
-5 how much|ich in|ich mochte|ihr angebot|in der|informacion|innen|ist die|ist noch|its|kassel|kommen
-5 kommt|kosten|laden|le <weekday>|ma|meine|mit der|moulin|nearly|nehmen|neu|noise|nr|nr <number>|off
-5 ok|on a|otra|ou|papel|para el|peut on|plant*|pone|por favor|presu*|princ*|pueden|puedo|quest*|repar*
-5 reparation|road|sagen|sat|schau*|se|stras*|strasse|tienen|tisch*|to apply|to know|tout de|trabajo|u
-5 um <number>|und ich|venir|vorher|weddi*|wedding|works
-6 ? ich|^ can|^ cuanto|^ do|^ do you|^ haben|^ how|^ mi|^ our|bar|coute|cv|danke|estoy|gauche|grad|hay
-6 hochz*|hochzeit|immer|nicht mehr|no me|queria|quiero|sie am|steht|svp|ticket|tisch|tur|venez
-7 <is cold>|^ merci|gracias|kann|meiner|uns
`,
};
