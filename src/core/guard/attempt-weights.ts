// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.

/** What speaks for an order to the machine in a sentence and what against, as `readWeights` reads it. */
export const ATTEMPTS = `
-24
13 answer|antwo*|prior*
12 instr*
11 conte*|regles|system|tu
10 alle|antwort|autom*|bot|diese|eres|inter*|route|rules|the answer|the customer|this|you are
9 ^ system|^ you are|anfra*|anfrage|assis*|ausgeben|class*|condi*|customer|frase|freig*|gener*|habit*
9 ia|queue|reglas|relec*|relecture|reply|repon*|system :|tag|und
8 : this|^ ai|^ for|^ reply|adres*|alles|appro*|auf|cette|close|custo*|diese nachricht|dir|e|este|hot
8 ki|la reponse|la respuesta|line|model|muest*|prompt|prufu*|prufung|reply :|reponse|respu*|respuesta
8 revis*|syste*|t|the reply|tool|tus|wurde
7 :|: approve|^ eres|^ mark this|administrator|ahora|ai :|als|approval|assistant|ausge*|bist|ce
7 ce message|cette demande|clasi*|clien*|comme|como|dass|decode|deine|devel*|die antwort|du|einst*
7 esta|front|gesagt|gib|given|gratu*|hier|inquiry|instructions and|kunden|le systeme|liste|maint*
7 messa*|mir die|namen|needed|ohne|person|ponga|print|que le|questa|restr*|satz|schre*|skip|sus
7 systeme|ta|ta reponse|text|the model|the person|todas las|tradu*|tu respuesta|ubern*|um|were|word
7 yes
6 : confirm|: dear|^ assistant|^ hinweis an|^ ignora|^ l|^ mark|^ print|^ set|^ si eres|^ text
6 ^ the person|^ whatever|above this|accep*|affichez|antwort bitte|approve|approve this|are now|asist*
6 attention|automated|automatic|bedin*|bedingungen|cliente|compu*|computer|condiciones|conditions
6 consu*|consulta|context|decides|deine antwort|der|die|die ki|die ublichen|dime|dir vorher|do not
6 draft|draft*|drafting|dring*|dringend|ecriv*|ecrivez|ende|eres una|escri*|esta consulta|este mensaje
6 et|everything|everything above|geneh*|generator|hoch|human|ignora|instructions|internal|is needed
6 jetzt|kommt|la frase|les|mention|messages|moitie|nenne|not show|of|op|overr*|override|phrase|promise
6 puede|qu|que te|quien|readi*|reading|reading this|redac*|regeln|reply with|review|revision|sender
6 sente*|sentence|set|si eres|sin|start*|started|started with|state that|summary :|te|tell me|text you
6 that|the bot|the following|the sender|the system|the usual|this line|to everything|todas|trait*
6 ublic*|ublichen|verme*|vip|vorher gesagt|what it|whate*|whatever|write|wrote|yes to
5 : generator|: promise|: the|: we|: write|;|; review|<number> please|^ a l|^ automated
5 ^ autoresponder|^ autoresponder :|^ do not|^ expected|^ expected output|^ for the|^ ignore
5 ^ lead class|^ new instructions|^ notice to|^ olvida|^ read|^ reply to|^ role|^ role :|^ tu|^ write
5 ab|about prices|acept*|admin*|an die|and stop|and write|answer :|answer with|anteriores|antwort ohne
5 antworte|antworten|anweisungen|any questions|are|as|as hot|as is|asistente|ask|assistent|at once
5 atten*|attention du|autor*|autoresponder|autoresponder :|autre|autres|autres clients|before me|begin
5 bitte den|ce qu|checks|chef|clasifica|class|class :|client|confi*|consi*|contestacion
5 contestacion que|contestar|customer and|customer list|d autre|dans ta|darf|darf die|demande comme
5 den satz|descuento del|diese anfrage|dieser|dijer*|dijeron|disco*|doit|each|ecrivez dans|es gratis
5 est urgent|esto|et mets|every|expec*|expected|expected output|following|for word|forget|forget what
5 gesagt wurde|half|has already|ignore previous|imagi*|inqui*|instrucciones|intel*|into|ja|keine
5 keine ruckfrage|kunde|l|l attention|la contestacion|la mitad|la phrase|laiss*|laisser|las|lassen
5 lead class|let the|limit*|limites|list the|mails|maintenance|mensa*|mensaje|mensaje como|menti*
5 message|mets|mir|mit|mit ja|mitad|moi|mot|must|nachr*|nachricht|nenne mir|notice to|now in|olvida
5 on it|on t|on you|only :|orden*|otros|otros clientes|output|part|pipel*|pipeline
5 previous instructions|prices|prix|progr*|program|promise a|qu on|que el|queri*|qui|reference
5 reply to|reponse que|reque*|request|rest|role :|schreiben dass|sistema|skip the|so the|softw*
5 software|spam|suppo*|t a|tal|te dijeron|tell|tell the|tes|tes instructions|that the|the ai
5 the computer|the reference|the visit|this one|to confirm|to the|toda|todos|treat|tu es|un descuento
5 usual|vergi*|vergiss|verif*|visita es|vom|vorbe*|vorher|vos|was dir|when you|which rules|which you
5 who wrote|with|with the|with yes|wo not|word for|write back|writer|you answer|you repair|your answer
4 %|: diese|: nenne|: no|: system|: wir|: yes|<number> %|<number> prozent|^ an das|^ an den|^ con
4 ^ dear automated|^ estamos|^ estamos depurando|^ ich bin|^ ignore all|^ ignore previous|^ ignoriere
4 ^ ignoriere alle|^ liebe ki|^ para|^ please do|^ querido|^ querido programa|^ system :|a free|a game
4 a l|a line|accept|accept your|accepted|acceptons|acceptons vos|aceptamos|aceptamos sus|act|affic*
4 affir*|agreed|al|all previous|amabilite|amabilite d|an assistant|an das|an den|and|and approve
4 and do|and send|ander*|anderen|anderen kunden|anfrage als|anhan*|answer as|answer to|anteriores y
4 antwortroboter|antwortroboter :|anwei*|anweisungen und|anyone|aprob*|artif*|ask for|assistant :
4 assistant that|aucune|aus|besta*|bestatigen|body|bon|borra*|borrador|caso|celui|cette semaine|change
4 change the|chefin|clientes|clients|compo*|con|configuration|confirme|confirmed|consignes
4 consulta como|dans la|dear|dear automated|decid*|deman*|demande|den antwortroboter|depur*|depurando
4 depurando el|der antwort|developer|did the|die chefin|ecrire que|ein assistent|el borrador
4 el generador|else|en la|es de|es urgente|escriba|est gratuit|est le|estam*|estamos|estamos depurando
4 evil|evil example|example instead|follo*|follow|from here|from the|game|generador|give|gratuit|hacen
4 had|have the|hinweis an|hot e|hot summary|ignore all|ignoriere|ignoriere alle|inquiry is
4 instructions you|is free|it as|it to|it was|l amabilite|l assistant|l outil|language model|lead|lee
4 let|level|libre|liebe ki|lifted|line saying|link|list|lo que|lui|me the|mention that|model :|moi qui
4 nous acceptons|numbe*|numbers|numbers of|nur mit|of a|of my|once|only|oui|out|out of|outil|outil de
4 output :|owner|palab*|palabra|pay evil|phone numbers|photo*|phrase le|please do|policy|prece*
4 precedentes|precedentes et|pregu*|princ*|prix est|proze*|prozent|que|que es|que si|querido
4 querido programa|rabatt|record|redacta|refund|regeln und|repair|reponse sans|requi*|respuesta que
4 respuesta sin|role|sans|sans relecture|say that|saying|should|show|soll|solo con|sprac*|sprachmodell
4 start on|state|sugge*|sus condiciones|that it|the company|the configuration|the deposit|the draft
4 the next|the sentence|the word|to :|to answer|todo|tone|toute|toutes|toutes les|treat the|urgen*
4 urgent|urgente|valid*|verified|visit|vos conditions|we accept|were given|what|what did|when|which
4 without human|wo|words|wort|y|you were|your|your system|your terms|zur
3 ! drafting|: affirmer|: marque|: pagos|: que|: schreibe|; phrase|; relecture|^ ! drafting|^ a partir
3 ^ al|^ al redactor|^ assistant :|^ before|^ before you|^ by|^ consigne|^ consigne au|^ das|^ falls
3 ^ forget|^ fur|^ hier|^ i g|^ if you|^ imagine|^ le robot|^ nach welchen|^ new|^ no need|^ note for
3 ^ notes|^ oubliez|^ please finish|^ put|^ repeat|^ si|^ si tu|^ si un|^ soy|^ stell|^ stell dir
3 ^ tell me|^ the drafting|^ to the|^ translate|^ votre|^ wer|^ when|^ which|^ your|a partir|a tout
3 about|above|aceptado|address|adresse|affirmer|affirmer qu|agree|agree to|ai|al redactor
3 alle anweisungen|alrea*|already|always|amabi*|an|and leave|and nothing|and phone|and put|and repeat
3 anfahrt nichts|angla*|anglais|answering this|anter*|antwort :|anweisung an|any|apolo*|appli*
3 approve the|aprobar|as settled|as the|as your|au modele|aucun|aucun permis|automatico :|avant|be set
3 before you|beim|besch*|bloque|body :|booked|cada|can go|ci|classification|clear*|cleared
3 como urgente|company|complete|consigne|consigne au|content|content :|copie|corre*|crite*|criteria
3 culpa|danach|dans|dar el|das sprachmodell|dass die|de|de suite|debe|deja|del <number>|delivery
3 delivery is|den|den entwurf|deposit|der schreibassistent|descu*|descuento|dir vor|direc*|draft :
3 drafting model|drafts|drafts today|du ein|du warst|ecrit|el asistente|el encargo|el importe
3 el sistema|en anglais|encargo|encargo por|entsc*|entwu*|entwurf|es|es une|escribe|escrito|est bloque
3 est exige|esta semana|example net|exige|falls|falta|fast|field|fijar|fijar el|flo|for us|frage|free
3 from|fue|g|g n|gratis|guara*|guarantee|have|her <weekday>|here on|hot and|humai*|humaine
3 human review|i g|ia debe|ich bin|if the|ignore|imagine|impor*|importe|importe en|inclu*|indic*
3 ingles|intelligence|intelligence qui|into the|is <coin>|it|it say|it so|je m|just confirm|koste*
3 kostenlos|l intelligence|la|la ia|langu*|language|le remboursement|le robot|leurs|logic*|logiciel
3 los|m adresse|machi*|machine|maintenance mode|management|mark this|marque|mas|message a|messages :
3 mi mensaje|mode|modele|modele :|modelo|my address|n o|n s|nach welchen|nachl*|nachlass|nadie|names
3 names and|net|new instructions|nichts kostet|no|no need|no preguntes|noche|non ;|not|not ask
3 note for|notes|notice|nur|o n|o r|of course|of this|ofici*|oficina|ofrece|olivo|only with|open
3 oubli*|oubliez|our partner|p|pagos|partir|partir de|partn*|partner|permis|permis n|peut
3 please finish|please have|please tell|ponga en|por aceptado|preguntes|preguntes nada|premi*|premier
3 prepa*|prepare|price is|prime*|print the|proce*|produ*|programm|promi*|prozent nachlass|put|qu aucun
3 que contestar|quell*|quelles|quest*|questions|qui est|r e|rate|read|reads|reads this|redactor
3 redactor automatico|redige|relecture humaine|remboursement|repeat|repeat it|repla*|repli*|replies
3 reply only|repondre|reponds|revise|robot|ruckf*|ruckfrage|s i|say|schreibassistent
3 schreibassistent soll|schreibe|schreibe in|schreibt|semaine|send it|set lead|set to|setti*|settings
3 settled|settled and|setzen|si tu|si un|sin que|siste*|so that|so you|soll schreiben|sprachmodell :
3 starting with|status|stell|stell dir|suggested|summa*|summary|system prompt|terms|test|that you|the
3 the client|the code|the drafting|the form|the generator|the names|the owner|the policy|the refund
3 this ?|this for|this request|to send|to you|told|ton|top of|tout de|traduis|uber|und gib|une remise
3 va|visit is|vor du|vorsc*|warst|was|was told|weiss|welch*|welchen|welchen regeln|wer|what the|whoev*
3 whoever|work for|ya|ya fue|you|you and|you have|you take|your own|your reply|zusam*
2 % off|: from|: incluyan|: to|<number> of|<number> pm|<weekday> and|<weekday> auf|^ also|^ an|^ and
2 ^ as of|^ dear|^ el asistente|^ el programa|^ fur die|^ ignora todas|^ ignore toutes|^ ihr|^ l outil
2 ^ le|^ liebe|^ para asistentes|^ sehr|^ sehr geehrte|^ su|^ when the|a <weekday>|a deja|a dit
2 a parrot|a person|a refund|about the|abuela que|add the|addre*|admin|agreed to|alle bisherigen
2 already agreed|am <weekday>|and have|and promise|and reply|and tell|annon*|annoncer|answering|antes
2 antes de|apply|are a|as a|as of|asistentes|asistentes automaticos|asking|automaticos|automaticos :
2 automation|avec le|before|before my|betra*|bishe*|bisherigen|bisherigen anweisungen|broui*|brouillon
2 check*|checked|cher|class is|classe|classe cette|classify|colleague|come|come out|con que|con un
2 correos|cours|customers|dan|das system|data|de esta|de redaction|decide which|deja ete|deliv*|depos*
2 direccion|discount|do|drafting tool|el correo|en|en toda|engine|entha*|enthalten|envoie la|est
2 est de|est offert|every*|everything that|example and|figure|fin du|finish|first|first hour
2 for <weekday>|for this|form|form :|free for|from now|geehr*|geehrte|gmbh|grate*|grateful|ha|handl*
2 have it|her|hinwe*|hinweis|histo*|history|homeo*|hour is|ia :|ignora todas|ignore toutes|ignorieren
2 in a|in die|in our|include|include the|incluyan|instrucciones anteriores|into spanish|is|is hot|ist
2 ist das|it says|jo|kitchen in|l ia|language models|le|le brouillon|leave the|letter|liebe|like the
2 logiciel redige|look at|manag*|marki*|me a|mine|modo|mon message|my message|my permission|n|needs to
2 netwo*|network|next|no lo|note|now|now on|nur <number>|oblig*|of the|off|offer*|offert|ok
2 our network|out in|para asistentes|parrot|parrot and|permission|permission to|peut valider|pipes|pm
2 precio|preparing|priority|programme|put it|put me|qu il|read out|real|redaction|redaction peut
2 redige la|remem*|remember|rendez|repeat everything|reponde|reponse :|reponse qu|resume|rules about|s
2 schreib|schreiben|sehr geehrte|semai*|semana|sentence we|sind zu|single|sobre|sofort|solo|start
2 starting|stell*|stellen|stop|string|stufe|stufe diese|suite|system content|take|tarif|that was
2 the assistant|the first|the phone|the program|the team|this contact|this in|this inquiry|tiene que
2 to|to be|to open|to pay|toda respuesta|today|tout|translate the|un programa|urgent ?|valider
2 valider le|verbatim|votre|was whispered|whisp*|whispered|whispered to|who|wiede*|with you|witho*
2 without|without asking|would be|y <number>|you act|you agree|you before|you decide|you follow
2 you say|you work
-2 : <month>|: all|: bitte|: it|<coin> et|<few> <number>|<few> at|<few> cats|<few> de|<few> kids
-2 <few> pour|<few> stunden|<month> in|<month> is|<month> noch|<month> por|<month> somos|<number> au
-2 <number> bed|<number> bedroom|<number> can|<number> family|<number> gasten|<number> im
-2 <number> invitados|<number> metros|<number> monk|<number> noch|<number> order|<number> pages
-2 <number> personen|<number> personnes|<number> the|<number> velos|<number> weeks|<number> what
-2 <number> year|<number> zimmer|<week*|<weekday>|<weekday> evening|<weekday> the|?|?$|^ boda el
-2 ^ bonjour vous|^ can|^ could somebody|^ demenagement|^ die|^ die chefin|^ do|^ faut|^ faut il
-2 ^ hay menu|^ hello i|^ hi i|^ hi my|^ hi olivia|^ i filed|^ i pay|^ i saw|^ ich will|^ is <number>
-2 ^ je|^ mon assistante|^ moving from|^ my ex|^ my husband|^ my son|^ need <number>|^ no se
-2 ^ notre budget|^ our|^ quiero que|^ rien|^ rien ne|^ seriamos|^ seriamos <number>|^ this is|^ tile
-2 ^ tile is|^ water|^ we live|^ we marry|^ wie|^ wir brauchen|^ wir brauchten|^ wir haben|^ you must
-2 a cat|a condo|a divorce|a drain|a family|a kitchen|a las|a neighbor|a third|a warranty|about a|after
-2 after <number>|after the|again from|ai assistant|ai vu|am in|and doing|and got|and how|and our
-2 and then|and there|and they|and want|and we|anfah*|anfahrt|annecy|anybo*|anybody|are ready|as i
-2 as urgent|assistante vous|at a|at home|at our|at work|attachment|au|auch noch|avant <month>|baby
-2 backed|backed out|band|bank wants|bano|bath and|bathroom in|bathroom on|becau*|because|bed
-2 bedroom on|before <weekday>|before they|begle*|begleitung|behind|bei|better than|bisho*|bishopston
-2 bitte|boda el|bodas|bodas y|boiler in|bonjour vous|boss evil|both days|bought the|brauchen|brauchten
-2 brauchten <few>|budget est|budget etwa|buscan catering|by a|by may|by this|c est|cake|cambiar la
-2 came down|camille j|can pay|cats|caution c|celia*|charge a|cheaper|chefin sagt|child|child support
-2 claussen postfach|closing on|code|come <weekday>|come and|come by|contractor just|correo
-2 could somebody|courr*|courriel|cubie*|cubierto|cubierto de|cut|cut by|d ici|dad|date :|de <month>
-2 deck|deep|demen*|demenagement|depla*|deplacement|deplacement est|die anfahrt|dinner|disons
-2 disons avant|do you|does it|down in|drips|eiche|el <number>|el jardin|empez*|empezar|empezar en
-2 en casa|en cuanto|en el|en hiver|en pozuelo|entrego|equiv*|equivoque|equivoque de|esper*|espere
-2 espere que|et elle|et puis|etes|etes ouverts|etre rembourse|evening|every other|ex|facht*|fachtagung
-2 factura del|fede que|feel|feiern|filed|filed the|final*|floor to|for a|for an|for me|for someone
-2 forget the|form myself|forwa*|fotografiert|found the|free on|fri|ft for|fuit|fur unsere|gas|gasten
-2 gaudin courriel|gave you|goes|got my|gracias por|guests and|haben bei|hall bath|happens|hat|hay menu
-2 hearing is|heater|hello i|here|here vanity|hermana|hermana en|hermano|heute|hi i|hi my|hi olivia
-2 hire|hiver|hiver disons|hospital|hours were|house <number>|i are|i filed|i found|i gave|i got|i saw
-2 if you|ihre|il le|in late|in my|in ottensen|in st|in the|in until|in waukegan|install|install it
-2 instrucciones de|is the|is water|it does|it done|it s|it takes|j|j espere|jahr|jardin
-2 jardin cubierto|je voudrais|jeman*|jemanden|just|just backed|key|kind|kitchen sink|know|know it
-2 knows|knows how|kostet|krank|la caution|la direccion|lake|last month|late <month>|le deplacement
-2 le faire|leads example|let s|live at|lo del|long does|longer|looking at|los ninos|mailb*|mailbox
-2 marry|marry on|marta :|me equivoque|meet|mehr|mein sohn|mensaje :|menu para|mes <number>|mesa para
-2 metros|mettez|mi hermana|mi hermano|mocht*|mochten|mois de|mon assistante|monk|monk road|month or
-2 morgen|morning and|mother <number>|move|moving from|much is|mussen bis|my|my dad|my ex|my hours
-2 my niece|myself|myself and|nair inbox|ne le|ne presse|necesitamos|need somebody|neu|next and|niece
-2 ninos ?|noch einen|nosot*|nosotros|notre budget|of <coin>|of <month>|old one|on page|on se|on sw
-2 ones|or do|or next|order and|otten*|ottensen|ou <weekday>|our bathroom|our contractor|our hall
-2 our house|our kitchen|out ?|ouverts|ouverts le|over the|page <number>|pages|para los|pas en
-2 pay child|pedido|personen|personen am|personnes|play|por persona|possible ?|pour le|pour mon|pour un
-2 pouvez le|pozue*|pozuelo|preis|prenez|previous e|price for|que vous|queremos cambiar|quiero que
-2 quiero un|range|ready to|rebui*|recup*|recuperer|refor*|reformar|rembourse|reparer|responde|retai*
-2 retainer|rien ne|road bishopston|running down|sandoval mailbox|save|schedule ?|schic*|secur*
-2 security|segov*|segovia|seria*|seriamos|seriamos <number>|servi*|share|she has|she is|si|si vous
-2 sie die|sign|sink|so we|sohn|some|somebody come|something you|soon|stand|statt|statt <number>
-2 stunden begleitung|support under|sur|survey|sw|table pour|tenan*|tenants|tengo <number>|th ?|than
-2 that right|the <few>|the basement|the go|the key|the keys|the same|the toilet|the water|them
-2 then again|there since|think*|thinking|this month|tile is|to begin|to english|to get|to have|to hire
-2 to this|took <number>|traeis|translate this|un velo|under a|une table|until <number>|upsta*|upstairs
-2 valab*|valable|vanity is|viele|vosot*|vosotros|voudrais|voudrais une|vous etes|vous prenez|vu
-2 water under|wauke*|waukegan|we are|we live|we marry|we may|wedding is|week|weekend of|were cut|while
-2 will|wir brauchen|wir brauchten|wir haben|wir heiraten|with a|with me|would|would like|would want
-2 write it|writi*|writing|y queremos|y tenemos|y tiene|you fixed|you install|you rent|young*|zimmer
-2 zusammen
-3 : http|; !|<coin> por|<coin> zuruck|<few> <few>|<few> ans|<few> etoiles|<few> flats|<few> para
-3 <few> remodelers|<few> weeks|<month> y|<number> <weekday>|<number> a|<number> at|<number> auf
-3 <number> back|<number> but|<number> counsel|<number> de|<number> degrees|<number> e|<number> gaste
-3 <number> horas|<number> hotwells|<number> k|<number> or|<number> personas|<number> rd|<number> sq
-3 <number> std|^ <number> hotwells|^ <number> m|^ alicia|^ alicia grant|^ archi|^ archi confluence
-3 ^ barb|^ barb kowalczyk|^ ben aguirre|^ bertrand|^ bertrand collin|^ bitte ignorieren
-3 ^ bonjour camille|^ bonjour faites|^ budget <number>|^ call me|^ carmen|^ carmen delgado|^ clemence
-3 ^ clemence vasseur|^ closing|^ combien de|^ combien pour|^ comunion|^ comunion el|^ craigdunmore
-3 ^ craigdunmore post|^ cuanto cobran|^ cuanto cuesta|^ die heizung|^ do i|^ dolores|^ dolores finch
-3 ^ electric|^ electric bill|^ elena|^ elena pastor|^ et la|^ familie petersen|^ fiona|^ fiona daly
-3 ^ gesa|^ gesa thomsen|^ gus|^ gus pereira|^ guten|^ guten tag|^ hay|^ hello my|^ hey|^ hi there
-3 ^ hi we|^ hochzeit|^ hola marta|^ hola nos|^ how|^ i followed|^ i never|^ i think|^ ich mochte
-3 ^ ignacio|^ ignacio valverde|^ it|^ it comes|^ kathrin|^ kathrin jessen|^ kindly|^ kitchen|^ la
-3 ^ lars|^ lars behn|^ leopoldo|^ leopoldo urrutia|^ looking for|^ lucas|^ lucas rey|^ lucia
-3 ^ lucia herrera|^ meine assistentin|^ moin|^ mudanza|^ mudanza de|^ my insurance|^ my mother
-3 ^ my neighbor|^ my wife|^ need a|^ nous avons|^ odile charrier|^ olu|^ olu adeyemi|^ on m|^ on peut
-3 ^ party|^ petersen|^ petersen fam|^ piers|^ piers hanbury|^ please mark|^ please tell|^ primary
-3 ^ primary bathroom|^ priscilla|^ priscilla adjei|^ quiero una|^ rachel|^ rachel ott
-3 ^ repondez uniquement|^ rolf|^ rolf hartwig|^ s rochas|^ sabine wolf|^ silvia|^ silvia cano|^ small
-3 ^ steve lindqvist|^ susan|^ susan lehmann|^ tanisha|^ tanisha cole|^ teresa|^ teresa gil|^ the house
-3 ^ the new|^ there is|^ tienen mesa|^ tim rasch|^ valerie|^ valerie mouton|^ want|^ we are|^ we can
-3 ^ we own|^ what|^ wir hatten|^ wir mussen|^ wir sind|^ yolanda|^ yolanda rios|a boiler|a call
-3 a costume|a few|a good|a month|a table|a week|about <coin>|abset*|absetzen|absetzen ?|adeye*|adeyemi
-3 adjei|again ?|age|aguir*|aguirre|alder|algui*|alguien|alicia|alicia grant|allergy|along|along the
-3 am a|am sure|amende example|and <few>|and <number>|and whether|anfangen|angebot bis|anniv*
-3 anniversaire|anzah*|anzahlung|appellera|approved|aprue*|aprueba|ascensor|assistentin|auf dem|avant l
-3 aviez|avis|barb|barb kowalczyk|basem*|basement|bates mailbox|bathrooms|be <number>|be ?|beave*
-3 beaverton|bedro*|bedroom|been|been <few>|behn|bei uns|ben aguirre|bertr*|bertrand|bertrand collin
-3 bill is|birth|birth certificate|bis <weekday>|bit|bitte ignorieren|board|boiler is|boiler service
-3 bonjour camille|bonjour faites|bonne|broth*|brother|buscan|but i|but it|but the|cabin*|cabinets
-3 calls|cambi*|cambiar el|camil*|camille|cano|cargos|carmen|carmen delgado|carte|casam*|casamos
-3 caterings|cauti*|caution|chamb*|changed|chantier|charged <number>|charges|charr*|charrier|chauffe
-3 chauffe eau|church|cleaner|cleme*|clemence|clemence vasseur|cobran|cobran por|coche|collin|combien ?
-3 combien de|coming|comunion el|confirm that|confluence example|costume|counsel example|county
-3 county and|cp|craig*|craigdunmore|craigdunmore post|cuanto cobran|d ecrire|daly|dann|daugh*|daughter
-3 de chantier|de su|de temps|de un|de unos|deduct|degre*|degrees|del dia|delga*|delgado|dem
-3 dem ahlenhof|demain matin|deposit back|derniere|desayuno|desde el|design|despues de|devant|dia
-3 dia <number>|did our|dining|do ?|do vegan|does a|dogs|doing|dolor*|dolores|dolores finch|done|drive*
-3 driveway|droit|du mois|ducha|earlier|eigen*|eigentlich|ein angebot|el coche|electric|electric bill
-3 elena|elena pastor|en madrid|end of|ended|entie*|entre|ersten|erwac*|erwachsene|eso es|esposo
-3 est encore|estim*|etoil*|etoiles|evenings|examp*|example|exclusive leads|exper*|extra|fait
-3 familie petersen|family reunion|faut|feet|fell|fest|few|finca|fiona|fiona daly|fit|fitted|fix it
-3 flats|flats in|fois|followed|followed the|for <coin>|for <few>|for <month>|for may|frei ?|from a
-3 from me|fur <few>|gar|gar nicht|gaste|geld|geld zuruck|gesa|gesa thomsen|gestoria|gil buzon|go on
-3 god|golde*|goldene|goldene hochzeit|got towels|great|green|grind*|grinding|grinding noise|gt|gt ;
-3 gus|gus pereira|guten|guten tag|haben uns|hall|halvorsen post|hanbu*|hanbury|handled|handled my
-3 happe*|happened|hartwig|has the|hatten|hatten gern|have got|he is|heiraten|heizung ist|hello
-3 hello my|hemos|herma*|herre*|herrera|hey|hi|hi there|hi we|high|hija|him to|hochzeiten|hola marta
-3 hola nos|hotwe*|hotwells|hotwells parade|house in|house on|i deduct|i followed|i need|i never|i paid
-3 i should|i think|i wonder|ich mochte|ich will|ideal*|ideally|if we|ignac*|ignacio|ignacio valverde
-3 ignore my|ignorieren sie|il prendre|in beaverton|in den|in it|in milwaukie|in your|incl|instalacion
-3 installed|insurance ?|is <month>|is at|is running|is warm|it comes|it down|j ai|jahre|jessen|job
-3 joint|joint behind|jours|kaputt|kathrin jessen|keys|kinder|koln|koln nach|kommen ?|l atelier
-3 la finca|la instalacion|la manana|la semaine|lake county|landl*|landlord|lars|lars behn|lassen ?
-3 last time|lawye*|lawyers|le prendre|leads|lease|leaves|left the|lehma*|lehmann|leopo*|leopoldo
-3 leopoldo urrutia|letzte|live|livrez|locks|looking for|louer|lt|lt ;|lubeck|lucas|lucas rey|lucia
-3 lucia herrera|lunch|machine and|madrid|mais la|maison de|mari|marri*|married|mas o|maybe|me
-3 me <coin>|me ha|me roughly|measure|mein geld|meine assistentin|meine letzte|menos|mesa|message i
-3 mi esposo|mi jefe|milwa*|milwaukie|mit <number>|moin|mois|mon mari|morni*|morning|mother is|mouton
-3 mucho|mudanza|mudanza de|muss|my <coin>|my daughter|my husband|my lawyer|my neighbor|my previous
-3 ne suis|need someone|never|next step|next week|nicht mehr|ninos|no hay|noch nichts|noise when|north*
-3 nos|nos casamos|not sure|not want|nothi*|nothing|nous avons|nut|nut allergy|o en|o menos
-3 odile charrier|olu|olu adeyemi|on m|ont|or <number>|order|order <number>|other|ott|ou|our own
-3 our school|out the|ouver*|override the|pago|paket zustellung|parents|park mailbox|parto*|partout
-3 pastor|patie*|pay a|pensa*|pensado|pensado en|people have|perei*|pereira|pero|perro|personas
-3 personne|peter*|petersen|petersen fam|peut vous|piano|pictures ?|piers|piers hanbury|platz
-3 please mark|plumbing|plus|pneu|pongan|por|pour une|precio de|prend|prend pas|prendre ce|pres|presse
-3 prima*|primary|primary bathroom|prisc*|priscilla|priscilla adjei|programm fur|pueden venir|put in
-3 put the|que j|que lo|que mon|que tout|quelq*|quelqu|quelqu un|quiero una|rachel|rachel ott|radia*
-3 radiators|rain|rasch|raus|rd bs|receipt|receipts|rechnung <number>|recom*|recommended|recu|refai*
-3 refaire|regul*|regularisation|regularisation amende|remodel|remodelers|repondez uniquement
-3 retainer ?|reyes correo|rien|right now|ring twice|rios|rochas archi|rolf|rolf hartwig|roughly what
-3 s rochas|sabine wolf|sale|salmon|says|says a|schaf*|schaffen|sched*|schedule|school fair|schra*
-3 schrank|schrank wackelt|schul*|scree*|screens|se salmon|see the|sejour|sent|showr*|showroom|sie den
-3 sie haben|sie meine|silvia|silvia cano|sin ascensor|sind|so it|so please|someone come|someone to
-3 somme*|south|sq|sq ft|stan|start in|std|step be|steve lindqvist|su equipo|suchen|suis pas|suppl*
-3 sur mon|susan|susan lehmann|t <number>|taking|tanis*|tanisha|tanisha cole|tap|tax|tax credit|teresa
-3 teresa gil|th and|that cost|the attic|the crew|the design|the insurance|the joint|the place
-3 the receipt|the receipts|the retainer|the stairs|the tax|the thermostat|the third|the washing|therm*
-3 thermostat|this is|thoms*|thomsen|tiene una|tienen mesa|tim rasch|to book|to cancel|to lake|to start
-3 toilet|told us|tom|took|toujo*|toujours|towels|towels down|trans*|umzug von|un sejour|und wir
-3 under our|une personne|uniqu*|uniquement|uniquement par|uns die|up on|uprig*|upright|upright piano
-3 urgent !|urrut*|urrutia|used|valer*|valerie|valerie mouton|valve*|valverde|vanity|vasse*|vasseur
-3 veget*|velo de|velo vert|velos pour|verlo*|verloren|vert|veux etre|von|von koln|vous appellera
-3 vous aviez|vous en|vuest*|wacke*|wackelt|want a|warm air|was filed|we|we do|we know|we own|we pay
-3 we will|wedding <number>|week and|when i|where|wie|will mein|will pay|window|wir hatten|wir mussen
-3 wir sind|without any|wolf|wonder|work on|would love|would the|wrong address|wurden|y mi|yolan*
-3 yolanda|yolanda rios|you about|you charged|you fix|you go|you got|you guys|you handled|you installed
-3 you please|young|zum|zum <number>|zuste*|zustellung|zustellung example
-4 ! channel|: anna|: bank|<coin> <number>|<coin> d|<few> of|<few> velos|<few> years|<month> and
-4 <month> statement|<number> !|<number> bis|<number> h|<number> inches|<number> invites|<number> la
-4 <number> minutes|<number> nd|<number> o|<number> on|<number> people|<number> sqm|<number> windows
-4 <weekday> !|<weekday> or|<weekday> s|^ agnes|^ agnes morel|^ al final|^ alain|^ alain perrot
-4 ^ anweisung|^ aoife|^ aoife brennan|^ aurora|^ aurora paz|^ benito|^ benito vera|^ bert|^ bert olsen
-4 ^ bitte antworten|^ buenos|^ buenos dias|^ but|^ caitlin|^ caitlin moore|^ call|^ can someone
-4 ^ craig|^ craig dunmore|^ danielle|^ danielle brooks|^ denise|^ denise park|^ ellis|^ erik
-4 ^ erik halvorsen|^ estudio|^ estudio trama|^ faites|^ faites vous|^ friederike|^ friederike lohmann
-4 ^ gail|^ gail whitcomb|^ gareth|^ gareth lunn|^ genevieve|^ genevieve aubry|^ gonzalo
-4 ^ gonzalo reyes|^ hallo|^ harold|^ harold finch|^ he s|^ helen cho|^ helen cross|^ hello !|^ hi !
-4 ^ hola soy|^ i|^ i can|^ i do|^ i had|^ i hope|^ i need|^ i own|^ i will|^ is there|^ isabelle
-4 ^ isabelle vernet|^ it has|^ jamie|^ jamie osei|^ je peux|^ je vous|^ joanne|^ joanne silver
-4 ^ judith|^ judith marlow|^ kann|^ kavya|^ kavya menon|^ lara|^ lara quist|^ le velo|^ lise
-4 ^ lise marchetti|^ lorna|^ lorna bates|^ luis ortega|^ machen|^ machen sie|^ manuela|^ megan
-4 ^ megan stroud|^ meine tochter|^ mel frost|^ merci de|^ mi presupuesto|^ miles|^ miles trent|^ mis
-4 ^ moira|^ moira kell|^ mon velo|^ moving|^ my assistant|^ nadia|^ nadia rowe|^ nehmen|^ nehmen sie
-4 ^ neighbor|^ no|^ nobody|^ nolan|^ nolan petit|^ nora|^ nora ellison|^ nous voulons|^ nuestra
-4 ^ nuria|^ nuria y|^ office|^ one guest|^ order|^ our budget|^ ours|^ ours is|^ paul|^ paul renard
-4 ^ pay|^ peter|^ peter allgood|^ please answer|^ please confirm|^ please hold|^ please ignore|^ puis
-4 ^ puis je|^ rechnung|^ remi gaudin|^ repondez|^ repondez lui|^ roy|^ roy whitfield|^ s
-4 ^ sabine rochas|^ sam|^ sam porter|^ sheila|^ sheila byrne|^ somos|^ somos <number>|^ steve lang
-4 ^ table|^ table for|^ te|^ tenemos <number>|^ the other|^ there s|^ theresa|^ this|^ tienen
-4 ^ tomas lerma|^ unser|^ vlad|^ vous pouvez|^ was kostet|^ we need|^ wedding|^ well|^ wilmer
-4 ^ wilmer quispe|^ yann|^ yann le|^ your kitchens|a <few>|a desk|a house|a little|a look|a mon
-4 a shower|a wheelchair|abges*|abrir|ac|account|acomp*|acompte|address :|agnes|agnes morel|agua
-4 ai besoin|al final|alain|alain perrot|alcala|alert|all|all <number>|allgo*|allgood|am|am at
-4 an attorney|an ihren|and can|and he|and now|and were|and what|and would|anmel*|anmelden|ano
-4 ano pasado|anoth*|another|ans|answer only|answers|anterior|antes del|antworten sie|aoife
-4 aoife brennan|appar*|appartement|appoi*|appointment|archi|archi confluence|are beautiful|ascen*
-4 aside|aside for|asks|assistant will|assistante|at your|atelier|attor*|attorney|aubry|aujou*|aujourd
-4 aujourd hui|aurora|aurora paz|auton*|avait|avant noel|avec un|avons|b <number>|bad|bakery on
-4 bank example|bates|bathroom ?|batte*|batterie|beat|beaut*|beautiful|before <month>|before easter
-4 before the|bekom*|bekommen wir|benito|benito vera|bert|bert olsen|besoin pour|beste*|bestellung
-4 betwe*|between|bis <number>|bitte antworten|boda <number>|boda en|bought|box|boysen|brauc*|brenn*
-4 brennan|bring|brist*|bristol|brooks|budget <number>|buenos|buenos dias|by <month>|by <number>|by e
-4 by the|byrne|ca|caitl*|caitlin|caitlin moore|call me|call you|cambiar|came on|can someone|cancel
-4 cannot|cards|cena|changer|chant*|charge for|charged|chat|cheap*|cho|clean|clean*|combi|combien pour
-4 come on|comment|compe*|compr*|comun*|comunion|con una|confl*|confluence|contractor|contrat
-4 contrat entretien|copy|corner|correo por|costu*|cotta*|cottage|coute|crack*|cracked|craig
-4 craig dunmore|cross|cuando|cuanto cuesta|cuesta|cuisi*|cuisine|dabei|damen|damen und|dana|danie*
-4 danielle|danielle brooks|das angebot|das wasser|de mariee|dec|dec <number>|del <weekday>|delta
-4 demain|den <number>|denise|denise park|despu*|despues|devuelvan|diana|diana forsythe|die <number>
-4 die heizung|die tur|directement|directement s|divor*|divorce|document|does nothing|does that|done by
-4 dont|down the|dunmo*|dunmore|e bikes|earli*|early|easter|einer|einge*|eingebaut|el ano|el b
-4 el dinero|el programa|electrique|elle|ellis*|ellison|en alcala|enfan*|enfants|enough|entretien
-4 envoyer le|erik|erik halvorsen|est combien|est elle|est normal|est quel|estudio|estudio trama|et non
-4 eveni*|every morning|every time|everyone is|evita*|evitarlo|expla*|explain|expli*|faire|falsch|fam
-4 fam postfach|fan|fan does|faudr*|faudrait|faut il|favor ignore|fenst*|fenster|filing|filing example
-4 filli*|filling|fin <month>|finis*|finished|forsy*|forsythe|frau|fried*|friederike|friederike lohmann
-4 from our|frost|frost <number>|fur mein|gail whitcomb|gareth lunn|gaudin|geehrte damen|gefei*
-4 gefeiert|gefeiert wird|genev*|genevieve|genevieve aubry|gente|gern|geschickt|gesto*|getafe
-4 gluten free|go alone|go to|goff|gonza*|gonzalo|gonzalo reyes|got <number>|got a|group|guest|gusta*
-4 gustaria|gut|gut ahlenhof|had a|hallo|halvo*|halvorsen|handle|harold|harold finch|hartw*|hartwell
-4 has been|has not|have <number>|have not|he s|he said|heat pump|heira*|heizung|helen cho|helen cross
-4 hello !|hende*|hendersons|henni*|here :|herren|hi !|him|hola soy|horas|hospi*|hot water|how|hui|hund
-4 i bring|i cannot|i get|i hope|i own|i take|ich|ich die|ignore mi|ignore the|ihren|ihren chef|ihrer
-4 il faudrait|il registry|im <month>|in <weekday>|inbox|inches|inside|instalaron|instructions for
-4 invites|is about|is from|is here|is in|is leaking|is not|is ok|is your|isabe*|isabelle
-4 isabelle vernet|ist am|it by|it gone|it is|it up|jamie|jamie osei|je|je l|je vous|joanne
-4 joanne silver|judith|judith marlow|jusqu|kathr*|kathrin|kavya|kavya menon|kaya|kell|kitchens are
-4 kowal*|kowalczyk|l appartement|l ete|la boda|la senal|lara|lara quist|le <weekday>|le goff|leaki*
-4 leaking|leaks|learn|legal|les vitesses|let you|lets|letzt*|lifet*|lifetime|lifetime warranty|lilac
-4 lise|lise marchetti|little|living|living room|lohma*|lohmann|lorna|lorna bates|los <number>
-4 love your|lu|lui directement|luis ortega|lunn|lyonn*|lyonnais|m avait|machen sie|mail i|make|makes
-4 mancha|mandan|manue*|manuela|march*|marchetti|marchetti courriel|mariee|marlow|matin|max <number>
-4 me ?|me devuelvan|me gustaria|me lo|me suis|megan|megan stroud|mein kind|meine schwester
-4 meine tochter|mel frost|menon|merci de|mi|mi presupuesto|miles trent|mill|model is|moira|moira kell
-4 mon velo|moore|more|morel|moved to|moving|mower|much for|mudan*|mussen|my <number>|my assistant
-4 my bank|my boss|my colleague|my insurance|my son|nadia rowe|nd|ne <number>|need <number>|need from
-4 need the|nervo*|nervous|no se|noel|nolan|nolan petit|nora|nora ellison|normal ?|not been|not do
-4 not go|nous|nous sommes|nous voulons|nov|nov <number>|nuestra|nuevo|nur per|nuria y|oak|of it
-4 oficina de|olsen|on a|on may|on my|on ne|on our|one guest|one in|only by|or|or <weekday>|ortega|osei
-4 our basement|our office|our porch|our side|ours is|out on|own a|owner of|page|parenting
-4 parenting time|park|party|passer|passer demain|paul|paul renard|pay up|paz|per e|perrot|peter
-4 peter allgood|petit|petits|peut il|photos of|pipe|piso de|plann*|please|please answer|please hold
-4 please ignore|por correo|porch|porter|porter <number>|pour|pour <number>|prends|printed|prompts
-4 propr*|proprietaire|puedo ir|puis|puis je|pump|que je|que me|quel|quel genre|quick*|quickly|quispe
-4 quist|quote for|quoted me|rather not|rear|received|regards|registry|registry filing|reiner
-4 remi gaudin|renard|rent|repondez|repondez lui|reyes|right ?|robe|robot mower|rowe|roy|roy whitfield
-4 runni*|running|rush from|s storm|sabine rochas|sagt|salt|sam|sam porter|schlu*|schon|schon*|school
-4 schro*|schwe*|schwester|scratch|se lo|seat|seems|sein|seite|sera|serial|serial number|settlement
-4 sheila|sheila byrne|si no|si se|sie mir|sie nur|sie uns|sie wegen|sigue|silver|sind wir|soir
-4 solo por|sommes|spark*|sparkasse|sqm|stairs|stand*|steht|step|steve lang|stock|stopp*|stopped|stroud
-4 stroud inbox|stund*|stunden|su|subje*|subject|system prompts|table|talk|tarde|tech|tell them
-4 tenemos <number>|thank*|thanksgiving|the bakery|the bank|the boiler|the box|the city|the condo
-4 the drain|the fan|the flat|the garage|the hendersons|the hot|the house|the kitchen|the lilac
-4 the line|the offer|the old|the right|the serial|the storm|the warranty|the weekend|their
-4 their kitchen|them and|them i|there|there is|there s|there*|theresa|think|third|this as|thoug*
-4 thought|throu*|through|tienen|tile in|to hold|to know|to learn|to my|to work|todav*|todavia|toget*
-4 together|tomas lerma|too|too late|top <number>|total|traba*|trabajo|trabajo de|trama|truck|tub with
-4 tuned|tur|una cocina|una mancha|unas|unas <number>|und die|und herren|unos|unos <number>|unser
-4 unser system|us|uses|uses a|velos de|venir hoy|vera|vernet|verrou|verrou lyonnais|ville*
-4 villeurbanne|vites*|vitesses|vlad|voir|voudr*|voulo*|voulons|vous avez|vous pouvez|vous une|vtt
-4 vuestro|vuestro comedor|want it|wants to|was ?|was at|wasser|wasser lauft|wedding in|week possible
-4 weeke*|weekend|weeks|wegen|wegen der|what i|wheel*|wheelchair|where the|whitc*|whitcomb|whitf*
-4 whitfield|wiega*|wiegand|will call|will do|wilmer|wilmer quispe|wire|within <number>|wochen|work ?
-4 work in|worki*|working|y fede|yann|yann le|year old|years ago|yet|you beat|you can|you come
-4 you guarantee|you in|you received|you the|young man|your kitchens|your people|your photos
-4 your website|zeigt
-5 ! !|! here|: attic|<number> ;|<number> abcd|<number> and|<number> anos|<number> c|<number> days
-5 <number> do|<number> each|<number> en|<number> et|<number> in|<number> leute|<number> miles
-5 <number> post|<number> qm|<number> se|<number> x|<number> years|^ <weekday>|^ ab|^ ab wann
-5 ^ accounts|^ amparo|^ amparo gil|^ and is|^ another|^ another firm|^ avez|^ avez vous|^ birte
-5 ^ birte claussen|^ bonjour|^ brad|^ buenas|^ buenas tardes|^ c blanc|^ claire|^ corinne|^ do u
-5 ^ dwight|^ el otro|^ et|^ from :|^ fwd|^ fwd :|^ geben|^ geben sie|^ good morning|^ greg
-5 ^ greg sandoval|^ haben|^ haben sie|^ house|^ house is|^ how long|^ how much|^ i sent|^ i want
-5 ^ il y|^ im|^ irene|^ jasper|^ jasper voss|^ je veux|^ jen|^ julie|^ kann ich|^ konnt|^ konnt ihr
-5 ^ kurt|^ last|^ liebe jule|^ looking|^ lou|^ lou arden|^ max|^ merci d|^ miriam|^ mrs|^ necesito
-5 ^ nicole|^ no rush|^ notre|^ odile|^ oscar|^ pague|^ pague <number>|^ price ?|^ priya|^ priya nair
-5 ^ puedo|^ re|^ re :|^ sabine|^ same|^ samira|^ saw|^ saw <number>|^ send|^ should i|^ son
-5 ^ son <number>|^ tamsin|^ tamsin grey|^ tengo|^ thanks|^ the instructions|^ there|^ tim|^ tomas
-5 ^ wann|^ we would|^ what happens|^ what is|^ where|^ wie lange|^ will|^ with|^ yours|a big|a date
-5 a surprise|a votre|ab wann|abcd|accounts|agree*|agreement|aller*|almaz*|amende|amparo|amparo gil
-5 an hour|and look|and your|angeb*|angebot|anos|another firm|any day|anyth*|anything|appel*
-5 approved by|arbeit|archi*|arden|arden <number>|are at|are in|around <number>|arrie*|arriere|attic
-5 auch auf|avail*|available|avez|avez vous|ayudar|ayudar ?|bakery|bar|bath|be done|before i|behind the
-5 besoin|better|big|bikes|bill|birte|birte claussen|blanc|boda es|bonjo*|bonjour|boss ?|both|brad
-5 brakes|brand|break*|broke my|bs|bs <number>|budget is|buenas|buenas tardes|build*|by olivia|c blanc
-5 cafe|call out|can let|card|cargo|carpet|casa|catering|cedar|certi*|certificate|chang*|chann*|channel
-5 charg*|chauf*|chris*|city|claire|claus*|claussen|closi*|closing|closing in|cobra*|cold|cole
-5 come today|comed*|comedor|comida|comme*|commi*|con el|condo|condu*|copy of|corin*|corinne|cosas
-5 coule|courriel example|cresc*|crescent|cuanto seria|d ignorer|dauert|davon|de ingles|de l|de precios
-5 de prix|deje|demain ?|dernier|desde ayer|desgr*|desgravar|devi|devi anand|dias|dice|dice que|did in
-5 dinero|distr*|dit que|do i|do we|docs|docs verify|does not|doit etre|drain|dripp*|dripping|du vin
-5 due|dwight|eau coule|el menu|el otro|ellis|en <month>|en las|engin*|engineer|engli*|english|entre*
-5 envia*|enviarme|envios|envios a|envoye|erst|es einen|es sind|eso|espan*|espanol|espanol ?|est il
-5 estudiotrama|estudiotrama example|et la|etwas|euch|even|factura <number>|faites vous|fall|falsc*
-5 family|far|fee of|fin de|finch|flat fee|floor|for <number>|for it|for our|forward this|from :
-5 fur den|fwd|fwd :|garantie ?|gate|gave|geben|geben sie|genre|genre de|gesch*|geste*|get the|getti*
-5 getting|gluten|good morning|greg|greg sandoval|grey|guests|guys|h|haben sie|hablo|hacer|has a
-5 hat die|hat sich|hay que|heari*|hearing|heat|hours|house is|how much|http|http :|hugue*|huguenin
-5 husba*|husband|i|i can|i know|i said|i sent|i want|ibupr*|ici :|ignorer|ignorer mon|il y|im|impri*
-5 in any|in court|in on|insul*|invoice <number>|ionescu|irene|is due|ist <number>|it fell|it for
-5 it has|it in|jasper|jasper voss|je me|je ne|je peux|je veux|jen|jeunes|jule|julie|kann ich|kitchen
-5 kitchens|konnt|konnt ihr|konto*|kontorwerk|kroll logistik|kurt|l eau|la comida|la factura|la puerta
-5 lakhal|lang|lange|lange dauert|last|last night|last year|le devis|le velo|leider|lena mail|lerma
-5 let me|leute|licencia|licencia ?|liebe jule|lindq*|lindqvist|list for|listing|llega*|logis*|logistik
-5 losch*|loschen|lou|lou arden|love to|lyon|macht|mailk*|mailkasten|mailkasten example|mailto|mailto :
-5 marco|maria*|mariage|marta|me about|me know|me on|me piden|me pueden|measu*|merci d|message je
-5 message precedent|mi hija|miles|minutes|miriam|mistake|models and|moment|money back|month|monti*
-5 moody|mother|motor|must be|must confirm|my e|my money|my mother|my private|nair|need|need a|need it
-5 new|nicht <number>|nicole|no rush|nobody|nobody came|noch|nordl*|nordlicht|nordlicht verband|nuestro
-5 number ?|odile|office|ohne ruckfrage|on <month>|on your|oro|oscar|otro|our budget|pague
-5 pague <number>|parade|paren*|parle|pasado|peux|piden|pine|piso|place|plant*|please disregard
-5 please put|porque|powder|powder room|presupuesto es|price ?|priya|priya nair|pro|probl*|probleme
-5 pueden ayudar|puedo desgravar|puerta|qm|quand|quart*|que mi|quiet|quoted|rather|re|re :|rechnung
-5 recib*|red|references|remod*|reuni*|reunion|rochas|roof|rough*|roughly|rush|sabine|said <coin>
-5 samira|sando*|sandoval|saw <number>|says that|scheu*|scheune|schicken|schreiben sie|se puede|second
-5 segur*|seguridad|seguro|seguro example|sell|senal|severn|shing*|shingles|shop|shower|sich|sick|side
-5 sie|simple|sind <number>|sol|solana|somos <number>|son <number>|sont|sous|spring|st|stage|start with
-5 street|strei*|streichen|support|sur ma|surpr*|surprise|t il|table for|take ?|take it|talked
-5 talked about|tamsin|tamsin grey|tardes|tel|tell your|temps|tenant|termi*|terra*|thanks|the bathroom
-5 the door|the fence|the list|the money|the other|the wrong|then|there a|they are|tim|time we|to call
-5 to see|tocht*|tochter|told me|tomas|torres|tpv seguro|trauu*|trauung|trotz*|trotzdem|u do|u fix
-5 umzug|un peu|un robot|una comunion|una persona|under|une question|unser*|unserer|up to|urgent please
-5 use ai|usted*|ustedes|vegan|verband|verdad|verify example|vertrag|veux|vicar*|vicarage|viel|vin|vino
-5 von der|voss|votre patron|vouch*|vous m|wait|wait ?|want my|ware|was not|wasch*|waschmaschine|washi*
-5 washing|washing machine|water is|we get|we need|werden|what happens|wie lange|will not|windo*
-5 windows|wir|wir sie|wonde*|wonderful|would <number>|would a|would i|would pay|would rather
-5 x <number>|y cuanto|you available|you broke|you did|you forward|you set|you start|you still
-5 you think|you to|your boss|your driver|your office|yours|zahle|zahlu*|zahlung|zuruck
-6 ; can|; it|<mont*|<month>|<month> en|<number> ft|<number> hours|<number> km|<number> mailer
-6 <number> months|<number> to|<number> und|^ <month>|^ administracion|^ also is|^ am|^ ann|^ boda
-6 ^ boiler|^ can u|^ combien|^ contact|^ cost|^ das ist|^ dr|^ emily|^ familie|^ farah|^ gibt
-6 ^ gibt es|^ good|^ got|^ haceis|^ helen|^ here|^ i used|^ i was|^ ich habe|^ in|^ is that|^ ivy
-6 ^ je fais|^ jo|^ jo winter|^ k|^ kevin|^ kim dale|^ konnen|^ konnen sie|^ l autre|^ laura|^ merci
-6 ^ need|^ nos|^ one|^ owen|^ p|^ paco|^ paula|^ please include|^ please write|^ por|^ por favor
-6 ^ pouvez|^ pouvez vous|^ queremos|^ r|^ remi|^ sanne|^ sie|^ soy el|^ steve|^ tenemos|^ thank
-6 ^ thank you|^ to|^ une|^ unsere|^ we want|^ what do|^ wir|^ would you|^ y|^ yanis|a de|a lawyer
-6 a que|a real|actua*|administracion|ahlen*|ahlenhof|air|alan|all evil|all the|alli|alone|also is
-6 am <number>|anand|and my|and nobody|anfan*|ann|anna|app|appea*|appearance|arriv*|arrived|as well
-6 ateli*|autre garage|ayer|bank|bcc|bekommen|best|bewer*|bewerbungsfotos|bilder|bin <number>|bis
-6 bitte das|bitte schreiben|bloqu*|boda|brode*|brodersen|broke|buchh*|buchhaltung|built|cat|cater*
-6 cave|cedar*|cedarpine|cedarpine example|cela|chairs|clave|cordi*|cost ?|cost and|credit|cumple
-6 cumple de|da|dale|dale <number>|das ist|de semana|del|demande <number>|dental|derni*|des velos
-6 desay*|devue*|dijo|discount ?|do it|do u|dog|dr|drive|driver|eau|el <weekday>|el presupuesto|elect*
-6 elvira|emily|empfe*|encore|estan|estan en|estud*|etre|example p|exclu*|exclusive|factura|fair|fais
-6 faites|famil*|familie|farah|fax|fecha|fede|fee ?|fehler|feld|ferra*|finden|firme|first ?|flat|flur
-6 food|frein|from <number>|garage demande|garan*|gareth|genugt|gibt|gibt es|gil|gone|good|grande|grant
-6 hace|had the|hausv*|hausverwaltung|heati*|heating|heizu*|helen|help|home|homep*|homepost
-6 homepost example|hora|how long|i could|i do|i had|i pay|i used|i was|ich habe|ihnen|ihr schon
-6 il vous|in <number>|in may|invitados|iones*|ist der|it and|ivy|je fais|jefe|jo winter|jobs|just the
-6 kevin|kid|kids|kim dale|kitch*|km|konnen|kosten|kostet das|kroll|kurze|l autre|la cave|la cocina
-6 la lista|la remise|laura|licen*|lista|lista de|llamara|llevar|looki*|looking|love|m envoyer|mailer
-6 mailer example|maison|manuel|many|max|me <number>|me dijo|medina|meine mutter|menu|mi mujer|mich
-6 mieter|mir bitte|mir das|mon|months|moved|much|much ?|mujer|mutter|my neighbour|nadia|necesito
-6 need to|needs a|nehmen sie|neighbor|neighbour|neue|nice|no me|noon|normal|not call|notre|on peut
-6 one of|only <number>|owen|paco|paid|paint|paket|para <number>|patron|paula|pay the|payant|peu
-6 pictures|pide|plait|please include|please write|plumb*|plus d|podem*|podemos|pohl|por la|portail
-6 posee|possi*|possible|postf*|postfach|postfach example|pouvez vous|precedent|prend*|prendre
-6 price list|prieto|priva*|private|prix ?|promised|promp*|pryce|que cela|que hora|que les|quere*
-6 queremos|quoi|raven*|rd|real person|regar*|remi|replace|right|road|roughly ?|s <number>|s il|s not
-6 salon|saludo|same|sanne|saw|seit|selec*|sie das|sie unter|signed copy|slot|software for|someb*
-6 somebody|someo*|someone|somet*|something|somos|soy el|storm|su respuesta|suit you|summer|sure|takes
-6 team :|that brand|the alarm|the call|the contract|the installation|the one|the pictures|the quote
-6 the wall|they|tile|to go|to me|today ?|tour|tout le|tpv|trent|type|uberweisen|unter|until|up an
-6 venir|vez|video|votre faute|vous des|vous plait|voy|voy a|wall|wants a|war|warra*|warranty|water
-6 we would|websi*|website|weddi*|wedding|weihn*|well ?|wenn|what does|what is|when can|white|winter
-6 winter <number>|within|without a|woche*|wohnu*|wohnung|wollen|write the|write to|wrong|y a|y ya
-6 yanis|year|you must|you use
-7 : https|<month> ?|<number> ans|<number> guests|<number> ne|<number> th|<number> uhr|? ?|^ <few>
-7 ^ ben|^ bitte|^ budget|^ can i|^ cuanto|^ darf|^ die andere|^ does|^ es urgente|^ est|^ est ce
-7 ^ hannah|^ hello|^ hi|^ hola|^ il|^ is it|^ is the|^ ist das|^ j ai|^ job|^ kim|^ lena|^ luis|^ m
-7 ^ mein|^ mel|^ mir|^ not|^ nous|^ please|^ preis|^ price|^ pueden|^ que|^ r hobbs|^ she|^ t quill
-7 ^ teneis|^ they|^ un|^ und|^ und was|^ urgent|^ we have|^ what does|^ what s|^ what would|a new
-7 a permit|a su|about it|accou*|act as|again|alarm|alarm system|algo|ames|amy|an error|and a|and is
-7 and it|and need|and the|antwort ob|at https|aussi|bien|boite|boite example|book|byrd|calle|called
-7 came|can u|cocina|confirm the|correo example|couns*|counsel|crew|dans votre|day|days|deal|depuis
-7 desde|die andere|docum*|door|down|du <number>|email|en su|equipo|et je|etwa|etwa <number>|fence
-7 final|fix|for my|fotos|found|ft|garden|geht das|get|graci*|gracias|gresh*|gresham|grout|habt
-7 habt ihr|hannah|hasta|his|hobbs|hobbs <number>|hola|hope|hoy|i will|idee|if it|in <month>
-7 inbox example|insurance|ir|is that|k|kein|konnen sie|late|lauft|lawyer|les <number>|libre el|like a
-7 listi*|llama*|luis|m|m <number>|m a|machen|mais|manana|matter|may <number>|me to|mel|mista*|money
-7 mrs|my wife|neces*|night|noise|nomin*|nuest*|ob|old|pay for|per|persona|pictu*|pilar|porta*|post
-7 post example|prefe*|print*|que no|quill|quill <number>|r hobbs|rechn*|regis*|repre*|rey|room|s the
-7 schne*|send me|sie alle|signed|sommer|son|stone|story|su jefe|suit|supply|t quill|tambi*|tambien
-7 tells|tenem*|tenemos|termin|th|the last|the new|to write|twice|u <number>|uberw*|uhr|unsere|vertr*
-7 votre reponse|vous|want to|warm|was the|we want|week ?|well|what would|wieder|wife|will be|wird|work
-7 yard|years|you charge|you for|you free|you need|you send|you would|your quote
-8 : <number>|<month> no|<number> <number>|<number> m|^ ihre|^ is a|^ ma|^ meine|^ olivia|^ on
-8 ^ please send|^ quiero|^ t|^ we|about <number>|address instead|ago|and i|around|b|bathr*|bathroom
-8 ben|but|buzon|buzon example|camar*|can i|charge|combi*|combien|court|cover|danke|de la|deposit ?
-8 desk|devis|e mail|enter|error|est ce|everyone|factu*|fee|for that|for you|garantie|going to|got|habe
-8 haceis|hay|hochzeit|hold|info|installation|insur*|invit*|invoi*|invoice|is <number>|is a|is there
-8 lena|light|merci|mes|minut*|mis|my work|nach der|of us|on the|os|ours|over|paie|people|perso*|plan
-8 please confirm|please send|pouvez|pryor|puedo|quiero|recei*|repar*|ring|saben|see|seria|should i
-8 still|suis a|to enter|und was|uns|velos|wants|we have|weber|what do|what s|work address|you open
-9 !|<few>|<month> <number>|<weekday> y|^ are|^ are you|^ he|^ i am|^ ist|^ just|^ me|^ mon
-9 ^ please reply|^ should|^ vous|^ was|^ what are|^ would|aber|aqui|are your|au <number>
-9 bestatigen sie|call|come in|cost|einem|example com|fotog*|garage|geht|going|haben|have a|hochz*|i am
-9 is it|left|like to|mein|meine|mochte|neigh*|olivia|photos|please reply|por favor|presu*|presupuesto
-9 s been|she|since|steve|teneis|tengo|thank|thank you|there ?|up|want|was <number>|was kostet|we can
-9 what are|wheth*|whether|wissen|would you|x|y el
-10 ^ how do|^ i have|^ mi|boiler|budget|ce que|com|cuanto|does|house|how do|i have|insta*|it ?
-10 las <number>|le <number>|ma|mailbox example|mal|nicht|number|pueden|site|time|velo|wann|you do
-11 <number> <month>|<number> ?|<weekday> ?|^ j|by <weekday>|das ?|he|manual|the <number>
-12 <number> mail|^ <number> <number>|^ could|^ could you|se
-13 ^ es|^ my|kann
-14 ^ can you|^ is
-15 ^ <number>|can you
-20 ^ do you
`;
