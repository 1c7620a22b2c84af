// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.

/** What speaks for an order to the machine in a sentence and what against, as `readWeights` reads it. */
export const ATTEMPTS = `
-25
13 answer
12 antwo*|prior*
11 instr*|system|this
10 alle|conte*|inter*|regles|tu
9 ^ system|anfra*|anfrage|antwort|appro*|assis*|autom*|bot|diese|dime|queue|reply|route|rules|tag
9 the answer|the customer|und
8 :|^ reply|^ you are|adres*|auf|ausgeben|class*|condi*|customer|die|e|eres|frase|freig*|gener*|habit*
8 ia|line|messa*|prompt|reglas|relec*|relecture|repon*|reponse|respu*|revis*|system :|t|the reply
8 you are
7 ^ for|^ l|alles|als|approval|assistant|ausge*|ce|cette|clien*|close|comme|como|custo*|deine|der
7 diese nachricht|dir|du|einst*|esta|este|et|gratu*|hier|hot|instructions|liste|model|muest*|namen
7 ohne|prufu*|prufung|reply :|respuesta|restr*|skip|syste*|text|the person|tus|um|word|wurde|y|yes
6 : approve|: confirm|: this|^ ai|^ ignora|^ mark this|^ set|administrator|ahora|ai :|approve|as
6 asist*|asistente|automated|automatic|bist|ce message|confi*|dass|deine antwort|devel*|die antwort
6 die ublichen|doit|dring*|dringend|ende|escri*|este mensaje|every|front|gesagt|gib|given|hoch|ignora
6 inqui*|inquiry|ki|kunden|l|la reponse|la respuesta|las|le systeme|les|maint*|mensa*|message|mir
6 mir die|nachr*|nachricht|needed|of|overr*|override|person|phrase|ponga|print|progr*|puede|questa
6 redac*|reply with|revision|satz|schre*|sente*|sentence|set|sin|sus|systeme|ta|ta reponse|that
6 the model|todas las|tradu*|tu respuesta|ubern*|ublic*|ublichen|were|what it|whate*|whatever|with
6 write
5 : dear|: promise|: the|: write|;|^ assistant|^ for the|^ hinweis an|^ ignore|^ mark|^ olvida|^ print
5 ^ read|^ si eres|^ text|^ the person|^ tu|^ whatever|ab|above this|abuela|accep*|acept*|admin*
5 affichez|antwort bitte|anwei*|anweisungen|any questions|approve this|are|are now|arreg*|ask
5 assistent|at once|autres|autres clients|bedin*|bedingungen|before me|bitte den|body :|ce qu
5 cette demande|checks|chef|clasi*|class|cliente|clients|compu*|computer|condiciones|conditions|consi*
5 consu*|consulta|context|customer and|dans ta|darf|darf die|de|decides|deman*|demande|die ki
5 diese anfrage|dieser|dir vorher|disco*|do not|draft|draft :|draft*|drafting|each|ecriv*|ecrivez
5 eres una|es|esta consulta|everything|everything above|following|geneh*|generator|gesagt wurde
5 has already|human|instructions and|internal|into|is needed|jetzt|keine|kommt|kunde|la frase|laiss*
5 laisser|lassen|lead class|mails|mensaje|mensaje como|menti*|mention|messages|mit|moi|moitie|must
5 nenne|not show|olvida|on t|op|otros|otros clientes|output|part|paso|previous instructions|prix
5 promise|promise a|qu|qu on|que|que el|que le|que te|qui|quien|readi*|reading|reading this|regeln
5 rest|review|sender|should|si eres|skip the|softw*|software|soll|start*|started|started with
5 state that|suppo*|t a|te|tell|tell me|tell the|tes|tes instructions|text you|the bot|the following
5 the sender|the system|the visit|this line|to the|todas|todos|trait*|urgent|verif*|verme*|vip|vom
5 vorher|vorher gesagt|vos|was dir|which rules|who wrote|wrote|you answer|you repair|your|your answer
5 your own
4 %|: diese|: generator|: nenne|: we|: yes|; review|<number> %|<number> prozent|^ a l|^ an das
4 ^ automated|^ autoresponder|^ autoresponder :|^ con|^ do not|^ estamos|^ estamos depurando
4 ^ expected|^ expected output|^ ich bin|^ ignore all|^ ignoriere|^ ignoriere alle|^ lead class
4 ^ new instructions|^ notice to|^ please do|^ querido|^ querido programa|^ reply to|^ system :
4 ^ write|^ your|a game|a l|about|about prices|above|aceptamos|aceptamos sus|adresse|affic*|agreed|ai
4 al|all previous|amabilite|amabilite d|an|an das|an die|and|and approve|and do|and send|and stop
4 and write|ander*|anderen|anderen kunden|anfrage als|answer :|answer to|answer with|anteriores
4 antwort ohne|antworte|antworten|aprob*|artif*|as hot|as is|ask for|assistant :|atten*|attention
4 attention du|aucune|aus|autor*|autoresponder|autoresponder :|autre|begin|besta*|bestatigen
4 cette semaine|change|change the|clasifica|class :|client|clientes|compo*|con|configuration|consignes
4 contestacion|contestacion que|contestar|corre*|customer list|d autre|dans|dans la|dear|debe
4 del <number>|demande comme|den|den satz|depur*|depurando|depurando el|descuento del|developer
4 did the|dijer*|dijeron|ecrivez dans|ein assistent|el generador|else|en la|entsc*|es de|es urgente
4 escriba|escribe|est le|est urgent|estam*|estamos|estamos depurando|esto|et mets|expec*|expected
4 expected output|fast|follo*|follow|for word|forget|forget what|from|from the|game|generador|give
4 hacen|half|have|have the|hinweis an|hot summary|ignore|ignore all|ignoriere|ignoriere alle|imagi*
4 instrucciones|intel*|ist|it to|ja|keine ruckfrage|l amabilite|l attention|l outil|la|la contestacion
4 la mitad|la phrase|lead|let the|level|lifted|limit*|limites|list the|lo que|lui|machi*|machine
4 maintenance|me the|mention that|mets|mit ja|mitad|mode|model :|mot|nenne mir|no|not|notice|notice to
4 now in|nur|nur mit|on you|once|only|only :|orden*|out|outil|outil de|output :|owner|palab*|palabra
4 pay evil|peut|photo*|pipel*|pipeline|please do|policy|prece*|precedentes|prices|princ*|program
4 proze*|prozent|que es|queri*|querido|querido programa|rabatt|record|reference|regeln und|reply to
4 reponse que|reque*|request|requi*|role|role :|ruckf*|say that|schreiben dass|show|spam|state|status
4 sugge*|summa*|summary :|sus condiciones|tal|te dijeron|that it|that the|the|the ai|the computer
4 the configuration|the deposit|the draft|the next|the reference|the sentence|the usual|the word
4 this one|to :|to answer|to confirm|to everything|toda|todo|tone|tool|toute|treat|treat the|tu es
4 un descuento|urgen*|urgente|usual|valid*|vergi*|vergiss|visit|vorbe*|was|we accept|what|what did
4 when|when you|which|which you|with the|with yes|without human|wo|wo not|word for|words|wort
4 write back|writer|yes to|you|you were|your terms|zur
3 ! drafting|: no|: que|: system|; phrase|; relecture|^ ! drafting|^ a partir|^ al redactor|^ an den
3 ^ assistant :|^ by|^ consigne|^ das|^ dear automated|^ falls|^ forget|^ hier|^ i g|^ if you
3 ^ ignore previous|^ ihr|^ le|^ le robot|^ liebe ki|^ nach welchen|^ new|^ no need|^ note for|^ notes
3 ^ oubliez|^ para|^ put|^ role|^ role :|^ si|^ soy|^ stell|^ stell dir|^ su|^ translate|^ votre|^ wer
3 ^ when|a free|a line|accept|accept your|accepted|acceptons|acceptons vos|addre*|address|affir*
3 al redactor|alle anweisungen|alrea*|already|always|amabi*|an assistant|an den|and leave|and put
3 and repeat|angla*|anglais|anhan*|answer as|anter*|anteriores y|antwortroboter|antwortroboter :
3 anweisungen und|any|anyone|approve the|aprobar|as settled|as your|assistant that|automatico :|avant
3 be set|before|before you|beim|besch*|bloque|body|bon|booked|borra*|borrador|by|caso|celui|checked
3 chefin|classification|como urgente|confirme|confirmed|consigne|consulta como|content|content :|copie
3 correos|culpa|danach|das sprachmodell|data|dear automated|decid*|deja|delivery|delivery is
3 den antwortroboter|deposit|der antwort|der schreibassistent|descu*|descuento|die chefin|dir vor
3 direc*|do|drafting model|drafting tool|drafts|du warst|ecrire que|ecrit|ein|el borrador|el sistema
3 en|en anglais|entha*|enthalten|es gratis|escrito|est bloque|est gratuit|esta semana|every*|evil
3 evil example|example instead|example net|falls|falta|field|flo|for this|for us|frage|free|from here
3 fue|g|g n|gratis|gratuit|guarantee|had|here on|hot and|hot e|humai*|humaine|human review|i g|ich bin
3 if the|ignore previous|inclu*|indic*|ingles|inquiry is|instructions you|intelligence|into the|is
3 is <coin>|is free|it|it as|it was|l assistant|la ia|langu*|language|language model|le
3 le remboursement|le robot|let|leurs|libre|liebe ki|line saying|link|list|logic*|logiciel|los
3 maintenance mode|mark this|marks|marque|mas|me and|message a|mi mensaje|modele|modelo|moi qui
3 mon message|n|n o|n s|nach welchen|net|new instructions|no need|no preguntes|non ;|not ask|note for
3 notes|nous acceptons|now|numbe*|numbers|numbers of|o n|o r|of a|of my|of the|of this|ofici*|oficina
3 ok|olivo|only with|oubli*|oubliez|oui|our partner|out of|partir de|partn*|partner|phone numbers
3 phrase le|please have|please tell|precedentes et|pregu*|preguntes|preguntes nada|prepare|price is
3 prime*|prix est|proce*|programm|promi*|prozent nachlass|put|put it|que contestar|quell*|quelles
3 quest*|questions|qui est|r e|rate|read|reads|reads this|redacta|redactor|redactor automatico|refund
3 relecture humaine|remboursement|repair|repeat it|repla*|repli*|replies|reply only|repondre
3 reponse sans|respuesta que|respuesta sin|robot|ruckfrage|s|s i|sans|sans relecture|say|saying
3 schreibassistent|schreibassistent soll|schreibe|semaine|send it|set lead|set to|settings|settled
3 settled and|sistema|so the|so you|soll schreiben|solo|solo con|sprac*|sprachmodell|sprachmodell :
3 start|start on|stell|stell dir|suggested|summary|take|test|the client|the code|the company|the form
3 the owner|the policy|this ?|this for|this request|to|to be|to pay|to send|told|ton|top of|toutes
3 toutes les|traduis|uber|und gib|une remise|va|verified|visit is|visita es|vor du|vos conditions
3 votre|warst|was told|weiss|welch*|welchen|welchen regeln|wer|were given|who|whoev*|whoever|work for
3 ya|ya fue|you follow|you have|you take|you work|your reply|your system|zusam*
2 % off|: affirmer|: from|: incluyan|: marque|: pagos|: reproduire|: schreibe|: to|: wir|<weekday> auf
2 ^ al|^ also|^ an|^ as of|^ before|^ before you|^ consigne au|^ dear|^ el|^ el asistente|^ from|^ fur
2 ^ fur die|^ i would|^ ignore toutes|^ imagine|^ je suis|^ l outil|^ lead|^ liebe|^ liebes|^ mention
2 ^ mention obligatoire|^ notice|^ para asistentes|^ please finish|^ repeat|^ sehr|^ sehr geehrte
2 ^ si tu|^ si un|^ start|^ tell me|^ the drafting|^ to the|^ when the|^ which|^ you|a <weekday>
2 a deja|a dit|a parrot|a partir|a person|a refund|a tout|about the|aceptado|add the|admin|affirmer
2 affirmer qu|agree|agree to|alle bisherigen|and have|and nothing|and phone|and reply|and tell
2 anfahrt nichts|annon*|annoncer|answering|answering this|antwort :|anweisung an|apolo*|appli*|apply
2 are a|as of|as the|asistentes|asistentes automaticos|asked|au modele|aucun|aucun permis|automaticos
2 automaticos :|automation|avec le|betra*|bezah*|bezahlt|bin|bishe*|bisherigen|bisherigen anweisungen
2 broui*|brouillon|can go|check*|cher|ci|class is|classe|classe cette|classify|clear*|cleared
2 colleague|come out|company|complete|con que|con un|confirm|consigne au|conta*|cours|crite*|criteria
2 customers|dan|dar el|das|das system|dass die|de esta|de redaction|de reponse|de suite|decide which
2 deja ete|deliv*|den entwurf|depos*|der inhaber|des|direccion|discount|drafts today|du ein|e v|el
2 el asistente|el correo|el encargo|el importe|en toda|encargo|encargo por|engine|entwu*|entwurf
2 envoie la|es une|est|est de|est exige|est offert|everything that|exige|figure|fijar|fijar el|finish
2 first|form :|free for|frei|from now|geehr*|geehrte|gmbh|guara*|ha|have it|her|her <weekday>|hinwe*
2 hinweis|histo*|history|homeo*|hour is|i would|ia :|ia debe|ignore toutes|ignorieren|imagine|impor*
2 importe|importe en|in a|include|include the|incluyan|inhab*|inhaber|intelligence qui|into spanish
2 is hot|ist das|it say|it says|it so|je m|just confirm|kindly|koste*|kostenlos|l ia|l intelligence
2 lane|language models|le brouillon|leave the|les systemes|letter|liebe|liebes|like the
2 logiciel redige|look at|m adresse|manag*|management|mark|marki*|mention obligatoire|messages :|mine
2 modele :|modo|my address|my message|n est|nachl*|nachlass|nada|nadie|names|names and|needs to|netwo*
2 network|next|nichts kostet|no lo|note|now on|nur <number>|obligatoire|obligatoire pour|of course|off
2 ofrece|open|otra|our network|out in|p|pagos|para asistentes|parrot|parrot and|partir|permis|permis n
2 peut valider|pipes|please finish|ponga en|por aceptado|precio|premi*|premier|prepa*|print the
2 priority|produ*|programme|put me|qu aucun|que si|real|redaction|redaction peut|redige|redige la
2 repeat|repeat everything|reponde|reponds|reponse :|reponse qu|repro*|reproduire|resume|revise
2 rules about|schreib|schreibe in|schreiben|schreibt|sehr geehrte|semai*|semana|send|send the
2 sentence we|setti*|setzen|si|si tu|si un|sin que|sind zu|single|siste*|so that|sobre|sofort|starting
2 starting with|stell*|stellen|stop|string|stufe|stufe diese|suite|system prompt|systemes|systemes de
2 tarif|terms|that is|that was|that you|the assistant|the drafting|the first|the generator|the names
2 the phone|the refund|this contact|this in|this inquiry|to open|to sign|to you|toda respuesta|today
2 tout|tout de|translate the|treat this|un|un programa|urgent ?|v|valider|valider le|verbatim
2 was whispered|what the|whisp*|whispered|whispered to|wiede*|with an|with you|witho*|without|would be
2 y <number>|you act|you and|you before|you decide|zu
-2 : <month>|: all|: bitte|: it|<coin> et|<few> kids|<few> para|<month> noch|<number> bed
-2 <number> bedroom|<number> can|<number> degrees|<number> gasten|<number> horas|<number> order
-2 <number> personnes|<number> stock|<number> velos|<number> what|<number> y|<number> year|<week*
-2 <weekday>|<weekday> the|?|?$|^ bonjour faites|^ bonjour nous|^ bonjour vous|^ comunion|^ comunion el
-2 ^ faut|^ faut il|^ hi i|^ hi my|^ how|^ i filed|^ i pay|^ il nous|^ is <number>|^ it|^ it comes|^ je
-2 ^ la|^ looking for|^ moving from|^ my ex|^ my husband|^ my son|^ my wife|^ no se|^ notre budget
-2 ^ petersen|^ petersen fam|^ queremos celebrar|^ rien|^ rien ne|^ seriamos|^ seriamos <number>
-2 ^ the house|^ umzug|^ water|^ we are|^ we own|^ wie viele|^ wir brauchten|^ wir mussen|^ you must
-2 a family|a hearing|a las|a neighbor|a third|a warranty|address in|after the|am|am in|and <number>
-2 and doing|and got|and how|and our|and they|anfah*|anfahrt|anterior me|aprue*|aprueba|are ready|at a
-2 at our|auch noch|avant <month>|avant l|baby|backed|backed out|band|bano|bates mailbox|bath and
-2 bathroom in|bathroom on|because i|bed|bedro*|bedroom|bedroom on|begle*|begleitung|behind|bei|bekommt
-2 bekommt man|better than|bilder bekommt|birth*|birthday|boiler in|boiler is|bonjour faites
-2 bonjour nous|bonjour vous|bought the|brauchten|brauchten <few>|budget est|budget etwa|by a|by may
-2 cake|came down|camille j|celeb*|celebrar|charge a|cheaper|child|child support|church|claim
-2 claussen postfach|come <weekday>|come and|coming|comunion el|confirm that|contractor just
-2 correo anterior|courr*|courriel|cubie*|cubierto|cubierto de|cut|cut by|da so|dad|dann|date :|deduct
-2 deep|degre*|degrees|demain matin|depla*|deplacement|deplacement est|deposit back|desayuno
-2 die anfahrt|dining|dinner|disons|disons avant|do vegan|does a|down in|eiche|el jardin|ellison inbox
-2 empez*|empezar|empezar en|en el|en hiver|en pozuelo|end of|entre|entrego|espere|espere que|et elle
-2 etes|etes ouverts|every other|examp*|example|facht*|fachtagung|factura del|filed the|fitted|floor to
-2 for a|for an|for someone|form myself|forwa*|fotografiert|free on|gasten|gaudin courriel|gil buzon
-2 goes|got my|got towels|guests and|hall bath|halvorsen post|handled|handled my|hatte|hatte mich
-2 have got|hearing is|hello|hermana|hermana en|heute|hi i|hi my|high|hiver disons|hours were
-2 house <number>|house in|https|https :|i deduct|i filed|i found|i got|i should|ich hatte|il nous
-2 in beaverton|in milwaukie|in my|in ottensen|in portland|in st|in the|in waukegan|install|install it
-2 is at|is the|it comes|it done|it s|j|j ai|j espere|jardin|jardin cubierto|job|joint|joint behind
-2 just backed|kaputt|kassel|kitchen sink|know|know it|koln|koln nach|last|last time|le deplacement
-2 le faire|leaves|letzte mail|long does|looking at|machine and|mail ich|man da|mein sohn|mensaje :
-2 mesa para|mi|mi correo|mi hermana|milwa*|milwaukie|mois de|month or|morgen|morni*|morning|mother is
-2 moving from|my dad|my hours|my niece|myself|myself and|nair inbox|ne le|ne presse|need somebody|neu
-2 next and|niece|noch einen|nos|nosot*|nosotros|not for|nothi*|nothing|notre budget|of <month>|on it
-2 or next|order and|otten*|ottensen|ou|our contractor|our hall|our house|our own|out ?|ouverts
-2 ouverts le|pas en|pay child|pedido|per sq|personnes|petersen fam|play|plus|por|portl*|portland|pour
-2 pour le|pouvez le|pozue*|pozuelo|preis|previous e|queremos celebrar|ready to|rebui*|recup*|recuperer
-2 refor*|reformar|responde|rien|rien ne|running down|sale|sandoval mailbox|says|schedule|schedule ?
-2 schic*|secur*|security|segov*|segovia|sejour|seria*|seriamos|seriamos <number>|share|she has|she is
-2 sign|sind|sink|so ?|sohn|some|somebody come|soon|stan|stroud inbox|stunden begleitung|support under
-2 t <number>|tax|tax credit|tenan*|tenants|tengo <number>|th ?|that cost|the go|the joint|the keys
-2 the tax|the third|the washing|them|there something|to begin|to get|to have|to hire|to our|to this
-2 towels|towels down|translate this|trente|un <number>|un sejour|un velo|una|under a|up on|upsta*
-2 upstairs|viele|viele bilder|von koln|vous etes|water under|wauke*|waukegan|we are|we own|wedding is
-2 weekend of|were cut|what i|where|wie viele|wir|wir brauchten|wir mussen|with a|with me|with my|would
-2 would want|write it|writi*|writing|y queremos|y tiene|you got|you handled|you install|you please
-2 you rent|zimmer <number>|zusammen
-3 ; !|<coin> por|<few> <number>|<few> ans|<few> at|<few> de|<few> etoiles|<few> flats|<few> pour
-3 <few> stunden|<month> and|<month> in|<number> <weekday>|<number> au|<number> auf|<number> back
-3 <number> but|<number> e|<number> family|<number> gaste|<number> hotwells|<number> im|<number> metros
-3 <number> monk|<number> nd|<number> or|<number> pages|<number> rd|<number> sq|<number> sqm
-3 <number> the|<number> weeks|<number> zimmer|^ <number> hotwells|^ combien pour|^ could somebody
-3 ^ cuanto cobran|^ cuanto cuesta|^ demenagement|^ electric|^ electric bill|^ familie petersen
-3 ^ hay menu|^ hi we|^ hola nos|^ i|^ i never|^ ich mochte|^ ich will|^ kindly|^ meine assistentin
-3 ^ moin|^ mon assistante|^ my insurance|^ nous avons|^ on peut|^ puis|^ puis je|^ quiero que
-3 ^ quiero una|^ repondez uniquement|^ s rochas|^ small|^ steve lindqvist|^ there is|^ this is
-3 ^ tienen mesa|^ tile|^ tile is|^ we live|^ what|^ wir brauchen|^ wir hatten|a call|a desk|a divorce
-3 a drain|a good|a kitchen|a month|a table|abset*|absetzen|absetzen ?|addresses|after <number>|again ?
-3 age|ai assistant|algui*|alguien|all|all <number>|allergy|am a|am at|an attorney|and there|and we
-3 and whether|anfangen|annecy|anniv*|anniversaire|anybo*|anybody|appellera|as i|asks|assistante vous
-3 at work|attor*|attorney|b <number>|bad|bank wants|bathrooms|beat|beave*|beaverton|been|before they
-3 bei uns|bill is|birth|birth certificate|bisho*|bishopston|boda en|bodas|boiler service|bonne
-3 boss evil|brauchen|broth*|brother|buscan catering|but it|by <month>|by this|cabinets|cambiar el
-3 cambiar la|can pay|cards|casam*|casamos|caterings|caution c|celia*|chamb*|chantier|charged <number>
-3 charges|chauffe|chauffe eau|cheap*|closing on|cobran|cobran por|combi|come by|compe*
-3 confluence example|could somebody|county|county and|cp|cuanto cobran|de <month>|de chantier|de su
-3 deck|delta|demen*|demenagement|desde el|despues de|did our|do you|does it|dogs|down the|drips
-3 du mois|ducha|el <number>|el b|el programa|electric|electric bill|en cuanto|ended|equivoque de
-3 ersten|erwac*|erwachsene|est elle|et puis|etoil*|etoiles|etre rembourse|ex|explain|extra|fait
-3 familie petersen|family reunion|feel|feet|final*|fit|flats|flats in|fois|for <coin>|for <month>
-3 for may|for me|forget the|found the|frei ?|fri|from a|fuit|fur <few>|fur unsere|gaste|gave you|gente
-3 gracias por|grind*|grinding|grinding noise|gt|gt ;|haben bei|hall|happe*|happens|has been|has not
-3 has the|hatten|hatten gern|have not|hay menu|he is|heater|hemos|here vanity|hermano|hi|hi we|hire
-3 hiver|hochzeiten|hola nos|horas|hospital|hotwe*|hotwells|hotwells parade|i gave|i never|i paid|ich
-3 ich mochte|ideal*|ideally|il le|il prendre|im|in your|inbox|incl|insurance ?|is <month>|is ok
-3 is running|is warm|is water|ist am|it by|it does|it takes|jahr|jeman*|jemanden|jours|key|knows
-3 knows how|krank|l atelier|la caution|lake|lake county|lassen ?|last month|le prendre|leads example
-3 lease|letzt*|lilac|live at|lo del|longer|looking for|los ninos|louer|lt|lt ;|marchetti courriel
-3 marri*|married|marta :|mas o|maybe|me <coin>|meet|mehr|meine assistentin|menos|menu para
-3 mes <number>|mesa|metros|mi hermano|mi jefe|mit <number>|moin|mon assistante|monk|monk road
-3 morning and|moved to|much is|my <coin>|my ex|my husband|nd|ne <number>|necesitamos|need <number>
-3 need someone|nicht mehr|ninos ?|noise when|nos casamos|not been|not do|not go|nous avons|nut
-3 nut allergy|o en|o menos|oak|of <coin>|ohne ruckfrage|on may|on my|on page|on se|on sw|ones|ont|or
-3 or <number>|or do|order|other|our basement|our kitchen|our porch|our school|out the|ouver*
-3 override the|own a|page <number>|pages|pago|para los|park mailbox|pay a|pensa*|pensado|pensado en
-3 pero|perro|peut vous|pictures ?|piso de|plant*|por persona|porch|pour mon|pour une|prenez|price for
-3 pueden venir|put in|que j|que tout|quelq*|quiero que|quiero un|quiero una|radia*|radiators|rain
-3 rd bs|receipt|recom*|recommended|rembourse|repondez uniquement|retainer ?|reyes correo|right now
-3 road bishopston|rochas archi|s rochas|salmon|says a|sched*|schon|school fair|scree*|screens
-3 se salmon|sent|showr*|showroom|sie haben|sie mir|someone come|someone to|something you|south|sqm
-3 stand*|steve lindqvist|stopp*|stopped|su equipo|suchen|suppl*|sw|table pour|taking|tap|th and
-3 that right|the <few>|the attic|the basement|the flat|the insurance|the key|the lilac|the receipt
-3 the retainer|the same|the thermostat|the toilet|the water|the weekend|their kitchen|them and|there
-3 therm*|thermostat|this is|this month|tienen mesa|tile is|to book|to cancel|to english|to lake
-3 to start|toget*|together|traeis|trans*|tub with|tuned|umzug von|una cocina|und die|under our
-3 une table|uniqu*|uniquement|uniquement par|uns die|upright piano|us|used|valab*|valable|vanity is
-3 velo de|vosot*|vosotros|vous appellera|vous prenez|vous une|was ?|we know|we live|we pay
-3 wedding <number>|weeke*|weekend|when i|while|will pay|wir brauchen|wir haben|wir hatten|wir heiraten
-3 without any|work on|would like|wurden|y tenemos|you beat|you charged|you fixed|you go|young
-3 young man|young*|zimmer
-4 : bank|; can|<coin> zuruck|<few> <few>|<few> cats|<few> remodelers|<few> velos|<few> weeks
-4 <number> !|<number> a|<number> at|<number> bis|<number> c|<number> de|<number> do|<number> h
-4 <number> inches|<number> invites|<number> la|<number> noch|<number> on|<number> personas|<number> se
-4 <number> std|<number> windows|<weekday> evening|<weekday> s|^ <number> m|^ al final|^ alicia
-4 ^ alicia grant|^ barb|^ barb kowalczyk|^ ben aguirre|^ bonjour camille|^ budget <number>|^ call me
-4 ^ clemence|^ clemence vasseur|^ closing|^ combien de|^ craigdunmore|^ craigdunmore post|^ die chefin
-4 ^ die heizung|^ dolores|^ dolores finch|^ et la|^ gesa|^ gesa thomsen|^ gus|^ gus pereira|^ guten
-4 ^ guten tag|^ he s|^ hello i|^ hello my|^ hey|^ hochzeit|^ hola marta|^ hola soy|^ house|^ house is
-4 ^ i followed|^ i own|^ i sent|^ i think|^ ignacio|^ ignacio valverde|^ kathrin|^ kathrin jessen
-4 ^ leopoldo|^ leopoldo urrutia|^ lucas|^ lucas rey|^ meine tochter|^ mi presupuesto|^ mis|^ mon velo
-4 ^ mudanza|^ mudanza de|^ my mother|^ my neighbor|^ necesito|^ need a|^ no|^ nuestra|^ odile charrier
-4 ^ olu|^ olu adeyemi|^ on m|^ one guest|^ our budget|^ please hold|^ please mark|^ please tell
-4 ^ primary|^ primary bathroom|^ priscilla|^ priscilla adjei|^ rechnung|^ repondez lui|^ rolf
-4 ^ rolf hartwig|^ sabine wolf|^ table|^ table for|^ tanisha|^ tanisha cole|^ tenemos <number>
-4 ^ teresa|^ teresa gil|^ the new|^ this|^ tim rasch|^ valerie|^ valerie mouton|^ vous pouvez|^ want
-4 ^ we can|^ wie lange|a boiler|a cat|a condo|a costume|a few|a house|a look|a shower|a week
-4 about <coin>|about a|abrir|account|acomp*|acompte|address :|adeye*|adeyemi|adjei|aguir*|aguirre
-4 ai vu|al final|alder|alert|alicia|alicia grant|along|along the|am sure|amende|and <few>|and he
-4 and now|and were|angebot bis|ans|appoi*|appointment|are in|around <number>|ascensor|auf dem|avail*
-4 available|avant noel|avis|avons|bakery on|bank example|barb|barb kowalczyk|be <number>|becau*
-4 because|been <few>|before i|before the|behind the|bekommen wir|ben aguirre|bis <number>
-4 bis <weekday>|board|boda <number>|bonjour camille|bought|box|brist*|bristol|buscan|but i|but the
-4 by <number>|by e|by the|ca|cabin*|cambiar|camil*|camille|cancel|cannot|cargos|carpet|carte|cats
-4 cauti*|caution|changed|charge for|charr*|charrier|chauf*|chefin sagt|clean|cleaner|cleme*|clemence
-4 clemence vasseur|combien ?|combien de|combien pour|contractor|copy|corner|costume|coute|craig*
-4 craigdunmore|craigdunmore post|cuando|d ecrire|d ici|dabei|damen|damen und|dauert|daugh*|daughter
-4 de mariee|de temps|de un|de unos|del dia|dem ahlenhof|den <number>|design|devant|devuelvan|dia
-4 dia <number>|die <number>|directement|directement s|document|does nothing|does that|doing|dolor*
-4 dolores|dolores finch|drive*|driveway|droit|earlier|early|eigen*|eigentlich|ein angebot|einer|enfan*
-4 enfants|equiv*|equivoque|eso es|esposo|est encore|estim*|evening|evenings|everyone is|expla*|fam
-4 fam postfach|fan|fan does|faut il|fede que|few|filli*|filling|finis*|finished|fix it|flat fee
-4 followed|followed the|for <few>|for it|from me|gar|gar nicht|gas|gate|geehrte damen|gefei*|gefeiert
-4 gefeiert wird|geld|geld zuruck|gern|gesa|gesa thomsen|getafe|gluten free|god|golde*|goldene
-4 goldene hochzeit|got <number>|great|guest|gus|gus pereira|guten|guten tag|haben uns|handle|happened
-4 hartwig|he s|heat|heati*|heating|heiraten|heizung ist|hello i|hello my|hende*|hendersons|here :
-4 herma*|herren|hey|him to|hola marta|hola soy|hot water|house on|how|i|i bring|i followed|i get
-4 i know|i own|i take|ich will|ici :|if we|ignac*|ignacio|ignacio valverde|il faudrait|in <weekday>
-4 in den|in it|inches|inside|instalaron|installed|instructions for|invites|is about|is from|is in
-4 is not|is your|it down|it fell|it gone|it is|jahre|je|jessen|jusqu|kathrin jessen|keys|kitchen|l ete
-4 la semaine|landl*|landlord|lange|lange dauert|lawye*|lawyers|le <weekday>|left the|legal|leopo*
-4 leopoldo|leopoldo urrutia|little|live|livrez|locks|lu|lucas|lucas rey|lui directement|lunch|mais la
-4 maison de|make|mari|mariee|me devuelvan|me equivoque|me ha|me roughly|measure|mein geld|mein kind
-4 meine schwester|meine tochter|message i|mi esposo|mi hija|mi presupuesto|mill|mocht*|mochten
-4 mon mari|mouton|move|mower|much ?|mudan*|mudanza|mudanza de|my <number>|my bank|my daughter
-4 my insurance|my lawyer|my neighbor|my previous|ne suis|need from|need it|never|new|next step|nobody
-4 noch nichts|noel|north*|not want|nuestra|odile charrier|of it|old one|olu|olu adeyemi|on <month>
-4 on m|on ne|on our|one guest|order <number>|oro|page|paket zustellung|parents|parto*|partout
-4 passer demain|pay up|perei*|pereira|personas|peter*|petersen|photos of|platz|please|please hold
-4 please mark|please put|pneu|pongan|porque|pour <number>|pour un|precio de|prend|prend pas|prendre ce
-4 prends|pres|presse|presupuesto es|prima*|primary|primary bathroom|printed|prisc*|priscilla
-4 priscilla adjei|prompts|put the|que lo|que mon|quelqu|quelqu un|quick*|quickly|quoted|quoted me
-4 rasch|receipts|rechnung <number>|recu|refai*|refaire|remodel|remodelers|rent|repondez lui|retai*
-4 retainer|ring twice|robot mower|rolf|rolf hartwig|roughly what|runni*|running|s storm|sabine wolf
-4 save|schaf*|schaffen|schwe*|schwester|second|see the|si vous|sie|sie die|sie uns|sin ascensor|so it
-4 so please|so we|somme*|sous|spark*|sparkasse|sq|sq ft|stairs|statt|statt <number>|std|steht|step
-4 step be|suis pas|survey|system prompts|talk|tanis*|tanisha|tanisha cole|tenemos <number>|teresa
-4 teresa gil|than|the bakery|the bank|the bathroom|the boiler|the box|the city|the crew|the design
-4 the drain|the fan|the hendersons|the hot|the line|the one|the place|the receipts|the stairs
-4 the storm|third|thoms*|thomsen|thoug*|thought|throu*|through|tiene una|tim rasch|to my|to work
-4 tocht*|tochter|toilet|told us|took <number>|truck|unas|unas <number>|und herren|und wir|unos
-4 unos <number>|up to|uprig*|upright|urrut*|urrutia|valer*|valerie|valerie mouton|valve*|valverde
-4 vanity|vasse*|vasseur|vegan|veget*|velo vert|velos pour|venir hoy|vert|veux etre|voir|vouch*|vous en
-4 vous pouvez|vu|vuestro|vuestro comedor|want my|wants to|washi*|washing|washing machine|we do|we may
-4 we will|week and|where the|wie lange|will mein|wire|wolf|work in|would i|wrong address|y mi
-4 years ago|you about|you available|you fix|you guarantee|you guys|you installed|you still|you the
-4 you think|zum|zuste*|zustellung|zustellung example
-5 ! channel|: anna|: https|<coin> <number>|<few> of|<few> years|<month> statement|<month> y|<number> ;
-5 <number> abcd|<number> and|<number> anos|<number> counsel|<number> each|<number> leute
-5 <number> miles|<number> minutes|<number> months|<number> people|<number> qm|<number> years
-5 <weekday> !|<weekday> or|^ <month>|^ ab|^ ab wann|^ agnes|^ agnes morel|^ alain|^ alain perrot
-5 ^ and is|^ another firm|^ aoife|^ aoife brennan|^ archi|^ archi confluence|^ aurora|^ aurora paz
-5 ^ benito|^ benito vera|^ bert|^ bert olsen|^ bertrand|^ bertrand collin|^ bitte antworten
-5 ^ bitte ignorieren|^ boda|^ buenos|^ buenos dias|^ but|^ caitlin|^ caitlin moore|^ call
-5 ^ can someone|^ carmen|^ carmen delgado|^ craig|^ craig dunmore|^ danielle|^ danielle brooks|^ do u
-5 ^ elena|^ elena pastor|^ erik|^ erik halvorsen|^ estudio|^ estudio trama|^ faites|^ faites vous
-5 ^ fiona|^ fiona daly|^ friederike|^ friederike lohmann|^ genevieve|^ genevieve aubry|^ gonzalo
-5 ^ gonzalo reyes|^ harold|^ harold finch|^ hay|^ helen cho|^ helen cross|^ hi there|^ i can|^ i had
-5 ^ il y|^ in|^ is there|^ isabelle|^ isabelle vernet|^ jamie|^ jamie osei|^ je peux|^ joanne
-5 ^ joanne silver|^ judith|^ judith marlow|^ kavya|^ kavya menon|^ kitchen|^ lara|^ lara quist|^ lars
-5 ^ lars behn|^ le velo|^ lise|^ lise marchetti|^ lucia|^ lucia herrera|^ luis ortega|^ machen
-5 ^ machen sie|^ mel frost|^ merci d|^ merci de|^ miles|^ miles trent|^ moving|^ my assistant|^ nadia
-5 ^ nadia rowe|^ nehmen|^ nehmen sie|^ nolan|^ nolan petit|^ order|^ ours|^ ours is|^ pague
-5 ^ pague <number>|^ party|^ paul|^ paul renard|^ pay|^ peter|^ peter allgood|^ piers|^ piers hanbury
-5 ^ please|^ please answer|^ please ignore|^ rachel|^ rachel ott|^ roy|^ roy whitfield|^ s
-5 ^ sabine rochas|^ sheila|^ sheila byrne|^ silvia|^ silvia cano|^ somos <number>|^ steve lang|^ susan
-5 ^ susan lehmann|^ te|^ tengo|^ the other|^ there s|^ tienen|^ to|^ tomas lerma|^ unser|^ we need
-5 ^ wedding|^ well|^ what happens|^ wie|^ wilmer|^ wilmer quispe|^ wir sind|^ would you|^ yann le
-5 ^ yolanda|^ yolanda rios|^ your kitchens|a <few>|a date|a little|a mon|ab wann|abcd|abges*|ac|agnes
-5 agnes morel|ai besoin|alain|alain perrot|amende example|an hour|an ihren|and can|and would|anmel*
-5 anmelden|ano|ano pasado|anos|another firm|answer only|answers|antworten sie|any day|anzah*|anzahlung
-5 aoife|aoife brennan|appar*|appartement|are at|are beautiful|ascen*|aside|aside for|assistant will
-5 assistentin|at your|atelier|aubry|auch auf|aujou*|aujourd|aujourd hui|aurora|aurora paz|avait
-5 avec un|aviez|ayudar|ayudar ?|basem*|basement|batte*|batterie|be ?|beaut*|beautiful|before easter
-5 behn|benito|benito vera|bert|bert olsen|bertr*|bertrand|bertrand collin|besoin pour|betwe*|between
-5 bikes|bit|bitte antworten|bitte ignorieren|boda es|boss ?|boysen|brakes|break*|brenn*|brennan|bring
-5 brooks|budget <number>|budget is|buenos|buenos dias|byrne|caitl*|caitlin|caitlin moore|call you
-5 calls|cambi*|came on|can let|cano|card|cargo|carmen|carmen delgado|cedar*|cedarpine
-5 cedarpine example|cena|certi*|certificate|chairs|changer|chant*|chat|cho|chris*|city|clean*
-5 closing in|cobra*|coche|cold|collin|comed*|comedor|comida|comme*|comment|compr*|contrat
-5 contrat entretien|costu*|cotta*|cottage|counsel example|crack*|cracked|craig|craig dunmore|credit
-5 cross|cuanto cuesta|cuesta|cuisi*|cuisine|d ignorer|daly|dana|danie*|danielle|danielle brooks
-5 de ingles|de semana|dec|dec <number>|delga*|delgado|derniere|desgr*|desgravar|despu*|despues|diana
-5 diana forsythe|did in|die heizung|die tur|do ?|done by|dont|drain|dripp*|dripping|dunmo*|dunmore
-5 e bikes|earli*|einge*|eingebaut|el ano|el coche|electrique|elena|elena pastor|en las|en madrid
-5 enough|envios|envios a|envoyer le|erik|erik halvorsen|es einen|est quel|estan|estan en|estudio
-5 estudio trama|et la|et non|every morning|evita*|evitarlo|example p|exper*|factura <number>|fair
-5 faire|fall|falsch|far|faudr*|faudrait|faut|fee of|fell|fenst*|fenster|fest|filing|filing example
-5 fin de|finca|fiona|fiona daly|flat|for <number>|forward this|fried*|friederike|friederike lohmann
-5 from our|frost|frost <number>|fur mein|garantie ?|genev*|genevieve|genevieve aubry|gestoria|gluten
-5 go on|goff|gonza*|gonzalo|gonzalo reyes|green|h|hablo|hacer|halvo*|halvorsen|hanbu*|hanbury|harold
-5 harold finch|hartwell|heat pump|heira*|heizung|helen cho|helen cross|henni*|herre*|herrera|hi there
-5 hija|him|hospi*|hui|husba*|husband|i can|i cannot|i could|i said|i think|i wonder|ignore my
-5 ignore the|ignorer|ignorer mon|ignorieren sie|ihren|ihren chef|il registry|il y|in any|in on
-5 instalacion|insul*|invoice <number>|is here|isabe*|isabelle|isabelle vernet|jamie|jamie osei|je peux
-5 joanne|joanne silver|judith|judith marlow|kavya|kavya menon|kids|kinder|kitch*|kitchens are|kommen ?
-5 l appartement|la comida|la factura|la finca|la instalacion|la manana|lara|lara quist|lars|lars behn
-5 last night|last year|le goff|leaks|learn|lehma*|lehmann|les vitesses|let you|lets|letzte|leute
-5 lifet*|lifetime|lifetime warranty|lindq*|lindqvist|lise|lise marchetti|listing|living|living room
-5 llega*|lohma*|lohmann|love your|lubeck|lucia|lucia herrera|luis ortega|m avait|machen sie|madrid
-5 mail i|mailto|mailto :|makes|march*|marchetti|marlow|max <number>|me ?|me lo|me on|me piden
-5 me pueden|meine letzte|mel frost|menon|merci d|merci de|message precedent|miles trent|minutes
-5 model is|mois|mon|mon velo|months|moore|morel|moved|moving|much for|mucho|mussen|must be
-5 must confirm|my assistant|my boss|my colleague|nadia rowe|nervo*|nervous|next week|ninos|no hay|noch
-5 nolan|nolan petit|not sure|nous sommes|nuestro|nur per|office|oficina de|olsen|one in|only by
-5 or <weekday>|ortega|osei|ott|our office|our side|ours is|owner of|parade|parenting|parenting time
-5 parle|pastor|paul|paul renard|paz|people have|per e|perrot|petit|petits|peut il|peux|piano|piden
-5 piers|piers hanbury|pipe|place|plann*|please answer|please ignore|plumbing|possible ?|pro
-5 programm fur|promp*|propr*|proprietaire|pueden ayudar|puedo desgravar|puedo ir|pump|qm|que je|quel
-5 quel genre|quispe|quist|quoi|quote for|rachel|rachel ott|raus|rear|received|red|regards|registry
-5 registry filing|regul*|regularisation|regularisation amende|renard|reuni*|reunion|right ?|rios|robe
-5 rough*|roughly|roughly ?|rowe|roy|roy whitfield|rush from|sabine rochas|sagt|says that|schlu*|school
-5 schra*|schrank|schrank wackelt|schreiben sie|schro*|schul*|scratch|seat|seems|seguro|seguro example
-5 sell|sera|serial|serial number|settlement|sheila|sheila byrne|side|sie den|sie meine|sie nur
-5 sie wegen|silver|silvia|silvia cano|sommes|spring|steve lang|stock|subje*|subject|sur ma|sur mon
-5 susan|susan lehmann|table|take it|takes|tech|tell your|tenant|termi*|thank*|thanksgiving|the condo
-5 the contract|the door|the garage|the installation|the offer|the other|the right|the serial|the wrong
-5 their|there is|there s|they are|this as|tienen|tile in|time we|to hold|to know|to learn|to see
-5 todav*|todavia|told me|tomas lerma|took|top <number>|toujo*|toujours|tout le|tpv seguro|trama|trotz*
-5 trotzdem|tur|u do|un robot|una comunion|unser|unser system|urgent !|urgent please|velos de|vera
-5 verlo*|verloren|vernet|vites*|vitesses|von der|voudr*|vous aviez|vtt|vuest*|wacke*|wackelt|wait
-5 want a|want it|warm air|was at|was filed|water is|wedding in|week ?|week possible|weeks|wegen
-5 wegen der|wenn|what happens|whitf*|whitfield|wiega*|wiegand|will call|will do|will not|wilmer
-5 wilmer quispe|windo*|window|windows|wir sind|within <number>|wonde*|wonder|wonderful|work ?
-5 would <number>|would pay|would the|y cuanto|yann le|year old|yolan*|yolanda|yolanda rios|you can
-5 you forward|you in|you received|your boss|your driver|your kitchens|your office|your people
-5 your photos|your website|zeigt
-6 : attic|: http|; it|<coin> d|<few>|<mont*|<month>|<month> en|<number> en|<number> et|<number> ft
-6 <number> guests|<number> hours|<number> km|<number> o|<number> post|<number> to|<number> x
-6 ^ <weekday>|^ amparo|^ amparo gil|^ another|^ anweisung|^ avez|^ avez vous|^ birte|^ birte claussen
-6 ^ bonjour|^ buenas tardes|^ cost|^ darf|^ denise|^ denise park|^ el otro|^ ellis|^ fwd|^ fwd :
-6 ^ gail|^ gail whitcomb|^ gareth|^ gareth lunn|^ greg|^ greg sandoval|^ haben|^ haben sie|^ hallo
-6 ^ hello|^ hi !|^ how long|^ i do|^ i hope|^ i will|^ im|^ is it|^ is the|^ it has|^ jasper
-6 ^ jasper voss|^ je vous|^ jo|^ jo winter|^ kann ich|^ kim|^ konnt|^ konnt ihr|^ l autre|^ last
-6 ^ liebe jule|^ lorna|^ lorna bates|^ lou|^ lou arden|^ manuela|^ megan|^ megan stroud|^ moira
-6 ^ moira kell|^ mrs|^ neighbor|^ no rush|^ nobody|^ nora|^ nora ellison|^ nous voulons|^ nuria
-6 ^ nuria y|^ office|^ p|^ please confirm|^ priya|^ priya nair|^ re|^ re :|^ remi gaudin|^ repondez
-6 ^ sam|^ sam porter|^ saw|^ saw <number>|^ send|^ should i|^ somos|^ son|^ son <number>|^ tamsin
-6 ^ tamsin grey|^ theresa|^ vlad|^ was kostet|^ we want|^ we would|^ what does|^ what is|^ with|^ yann
-6 a big|a de|a lawyer|a surprise|a votre|a wheelchair|agua|all the|aller*|allgo*|allgood|alli|amparo
-6 amparo gil|and a|and look|and nobody|and your|anoth*|another|anterior|approved by|archi
-6 archi confluence|arden|arden <number>|assistante|auton*|autre garage|avez vous|bakery|bates
-6 bathroom ?|before <month>|bekommen|beste*|bestellung|big|birte|birte claussen|bitte das|bonjo*
-6 bonjour|both|brand|brauc*|buenas tardes|built|by olivia|call out|can someone|casa|chang*|chann*
-6 channel|charged|claus*|claussen|come on|come today|comunion|con el|con una|condu*|confl*|confluence
-6 copy of|correo por|cost ?|cost and|coule|cresc*|crescent|cuanto seria|das angebot|das wasser|de l
-6 de precios|de prix|deje|del|del <weekday>|demande <number>|denise|denise park|dernier|des velos|devi
-6 devi anand|divor*|divorce|docs|docs verify|does not|down|drive|driver|du <number>|du vin|due|easter
-6 eau coule|el dinero|el otro|elect*|elle|ellis*|ellison|engin*|engineer|engli*|english|entie*
-6 entretien|enviarme|erst|es sind|est combien|est il|etwas|even|eveni*|every time|exclu*|exclusive
-6 exclusive leads|expli*|factura|faites vous|favor ignore|fee ?|fin <month>|finden|floor|for our
-6 forsy*|forsythe|frau|fur den|fwd|fwd :|gail whitcomb|garage demande|gareth lunn|gaudin|genre
-6 genre de|geschickt|get the|getti*|getting|go alone|got a|greg|greg sandoval|gresh*|gresham|grey
-6 group|gusta*|gustaria|gut|gut ahlenhof|haben sie|had a|had the|hallo|has a|hat die|hat sich|he said
-6 heari*|hearing|hi !|home|house is|http|http :|i hope|i pay|i will|ich die|ignore mi|ihrer|im <month>
-6 in court|in may|is due|is leaking|ist <number>|it for|it in|it up|jasper|jasper voss|jeunes
-6 jo winter|jule|kann ich|kathr*|kathrin|kaya|kell|km|konnt|konnt ihr|kroll logistik|l autre|l eau
-6 la lista|la puerta|la senal|lang|le velo|leads|leaki*|leaking|leider|lena mail|les <number>|let me
-6 licencia|licencia ?|liebe jule|list for|lista|lista de|llevar|logis*|logistik|lorna|lorna bates
-6 los <number>|lou|lou arden|love to|lunn|lyon|lyonn*|lyonnais|m|mancha|mandan|manue*|manuela|maria*
-6 mariage|marta|me about|me gustaria|me know|me suis|megan|megan stroud|mir bitte|models and|moira
-6 moira kell|money back|more|mrs|muss|my e|my money|my son|nair|need|need the|nice|nicht <number>
-6 no me|no rush|no se|nobody came|nora|nora ellison|nordl*|nordlicht|nordlicht verband|nous voulons
-6 number ?|nuria y|on your|otro|out on|pague|pague <number>|paint|para <number>|para que|paren*|party
-6 pasado|patie*|patron|personne|peter|peter allgood|pictures|piso|por correo|porter|porter <number>
-6 posee|powder|powder room|price list|priya|priya nair|puerta|puis je|quand|quart*|que mi|rather not
-6 rd|re|re :|recib*|reiner|remi gaudin|remod*|replace|repondez|reyes|roof|said <coin>|salt|sam
-6 sam porter|sando*|sandoval|saw|saw <number>|scheu*|scheune|schon*|seite|selec*|senal|send me|shing*
-6 shingles|shop|shower|si no|si se|sie unter|signed copy|sigue|simple|sind wir|slot|soir|sol|solo por
-6 somos <number>|son <number>|sont|st|stage|start with|street|strei*|streichen|stroud|stund*|stunden
-6 suit you|summer|supply|surpr*|surprise|t il|table for|take ?|talked about|tamsin|tamsin grey|tarde
-6 tardes|team :|tell them|tells|temps|that brand|the alarm|the house|the kitchen|the list|the money
-6 the old|the pictures|the quote|the warranty|them i|then|there a|there*|theresa|they|to me|today ?
-6 too|too late|total|tour|traba*|trabajo|trabajo de|trauu*|trauung|u fix|una mancha|una persona|under
-6 une personne|une question|unter|until|up an|uses|uses a|venir|verband|verdad|verify example|verrou
-6 verrou lyonnais|vertrag|video|viel|ville*|villeurbanne|vin|vino|vlad|voss|votre patron|voulo*
-6 voulons|vous avez|vous m|warm|wasser|wasser lauft|we get|we need|wheel*|wheelchair|whitc*|whitcomb
-6 winter <number>|wir sie|within|worki*|working|would a|would love|would rather|x <number>|y fede|y ya
-6 yann|yet|you broke|you did|you must|you send|you set|you start|you to
-7 !|! here|<month> ?|<month> no|<number> ans|<number> in|<number> k|<number> th|^ accounts|^ also is
-7 ^ bitte|^ boiler|^ brad|^ buenas|^ c blanc|^ can u|^ claire|^ combien|^ corinne|^ do i|^ does
-7 ^ dwight|^ farah|^ from :|^ geben|^ geben sie|^ good|^ good morning|^ got|^ helen|^ hello !|^ i need
-7 ^ i used|^ i was|^ ich habe|^ il|^ irene|^ is a|^ ivy|^ je fais|^ je veux|^ jen|^ julie|^ k|^ kann
-7 ^ kim dale|^ konnen|^ konnen sie|^ kurt|^ mein|^ miriam|^ nicole|^ oscar|^ please write|^ por
-7 ^ por favor|^ pouvez|^ pouvez vous|^ price ?|^ pueden|^ puedo|^ r hobbs|^ sabine|^ samira|^ sanne
-7 ^ soy el|^ tenemos|^ the instructions|^ there|^ tomas|^ wann|^ we|^ where|^ yanis|^ yours|accounts
-7 act as|ago|agree*|agreement|ahlen*|ahlenhof|alcala|all evil|almaz*|alone|also is|an error|and is
-7 and the|and what|angeb*|angebot|anna|antes del|anyth*|anything|app|appel*|arbeit|arrie*|arriere
-7 arriv*|arrived|as well|at https|ateli*|attic|bar|bath|bcc|be done|bekom*|besoin|best|better|bewer*
-7 bewerbungsfotos|bill|bitte schreiben|blanc|brad|brode*|brodersen|broke my|buenas|c blanc|call me
-7 called|cedar|cela|charg*|charge|clave|closi*|closing|cole|commi*|comun*|condo|confirm the|corin*
-7 corinne|cosas|couns*|counsel|cumple|cumple de|dale|dale <number>|davon|demain|demain ?|dental|desay*
-7 desde ayer|dice|dice que|dinero|discount ?|distr*|dit que|do it|do u|docum*|dog|doit etre|dwight|eau
-7 el <weekday>|el menu|empfe*|en alcala|entre*|envoye|eso|espan*|espanol|espanol ?|est normal
-7 estudiotrama|estudiotrama example|etwa|etwa <number>|euch|fais|family|farah|fecha|fee|finch|first ?
-7 food|frein|from :|from <number>|garden|gave|geben|geben sie|gesch*|geste*|gesto*|go to|gone
-7 good morning|grande|habt|habt ihr|hace|hartw*|hasta|have <number>|heizu*|helen|hello !|hobbs
-7 hobbs <number>|hora|hours|how long|hugue*|huguenin|i had|i need|i sent|i used|ich habe|if it|impri*
-7 in <number>|ionescu|irene|ist der|it and|it has|ivy|je fais|je l|je me|je ne|je veux|je vous|jen
-7 jobs|julie|just the|kim dale|kitchens|konto*|kontorwerk|kostet das|kowal*|kowalczyk|kurt|la boda
-7 la remise|le devis|lerma|libre el|licen*|like a|llamara|m envoyer|machen|macht|manuel|marco
-7 may <number>|me <number>|meine mutter|mi mujer|mir das|miriam|mistake|month|motor|mujer|mutter
-7 my neighbour|my private|nadia|necesito|needs a|nehmen sie|neighbor|neighbour|nicole|normal|normal ?
-7 nov|nov <number>|nuest*|nuevo|on a|on peut|only <number>|oscar|our budget|paket|park|passer|pay for
-7 pay the|payant|persona|pictu*|pide|pilar|pine|please disregard|please write|podem*|podemos|porta*
-7 portail|possi*|possible|prend*|prendre|price ?|prix ?|probleme|promised|puis|que cela|que hora
-7 que les|quiet|r hobbs|rather|raven*|rechnung|references|regar*|right|ring|rochas|rush|s <number>
-7 s not|sabine|salon|samira|sanne|se lo|se puede|sein|seria|sick|sind <number>|software for|someo*
-7 someone|somet*|something|somos|soy el|storm|story|su respuesta|suis a|suit|support|talked|termin
-7 terra*|th|the call|the fence|the wall|think|tile|to write|tomas|tpv|twice|uberweisen|un peu|unser*
-7 unserer|use ai|vez|vicar*|vicarage|vous|vous des|voy|voy a|wait ?|want to|wants a|ware|was not
-7 was the|wasch*|waschmaschine|we can|we want|websi*|website|well ?|werden|what is|when can|white|wie
-7 winter|without a|woche*|wochen|wohnu*|wohnung|write the|write to|y a|yanis|year|you charge|you come
-7 you for|you free|zahle|zuruck
-8 : <number>|<number> <number>|<number> days|<number> mailer|<number> ne|<number> uhr|<number> und
-8 ^ contact|^ die andere|^ dr|^ emily|^ es urgente|^ et|^ familie|^ gibt|^ gibt es|^ haceis|^ i want
-8 ^ is that|^ ist das|^ job|^ kevin|^ laura|^ looking|^ luis|^ max|^ need|^ nos|^ notre|^ odile|^ on
-8 ^ owen|^ paco|^ paula|^ please include|^ que|^ queremos|^ r|^ same|^ sie|^ t quill|^ teneis|^ thank
-8 ^ thank you|^ thanks|^ tim|^ und|^ und was|^ une|^ unsere|^ we have|^ will|a permit|a que|a real
-8 about it|actua*|alarm|alarm system|and my|and need|antwort ob|appea*|appearance|archi*|au <number>
-8 aussi|avez|bank|bin <number>|bloqu*|book|broke|bs|bs <number>|buchh*|buchhaltung|build*|cafe|call
-8 can u|cat|cater*|catering|cave|claire|cordi*|dans votre|day|de la|derni*|desk|devue*|die andere|dijo
-8 do we|door|dr|el presupuesto|ellis|elvira|email|emily|encore|enter|envia*|estud*|faites|falsc*
-8 familie|fax|fehler|feld|final|firme|flur|for my|for that|ft|garantie|gareth|geht das|genugt|gibt
-8 gibt es|gil|going|going to|good|grout|guests|guys|hausv*|hausverwaltung|hay que|his|hope|hund|ibupr*
-8 il vous|instrucciones de|insurance|invitados|ir|is <number>|kevin|kid|konnen|konnen sie|kroll|kurze
-8 la cave|la cocina|lakhal|laura|lawyer|listi*|llama*|looki*|looking|losch*|loschen|love|luis|m a
-8 mailer|mailer example|mailk*|mailkasten|mailkasten example|mais|maison|many|matin|matter|max|me dijo
-8 measu*|medina|menu|mich|mieter|miles|moment|money|monti*|moody|mother|much|my mother|my wife|my work
-8 nach der|need to|neue|night|not call|ob|odile|one of|owen|paco|paid|paula|plait|please include
-8 plumb*|plus d|pohl|por la|postf*|postfach|postfach example|pouvez vous|precedent|print*|priva*
-8 private|probl*|quere*|queremos|quill|quill <number>|real person|recei*|rechn*|repre*|road|s il|s the
-8 schne*|segur*|seguridad|severn|should i|sich|sie alle|signed|solana|someb*|somebody|t quill|tel
-8 tenem*|tenemos|thanks|the last|the new|tim|to call|to enter|to go|torres|type|uberw*|uhr|umzug
-8 usted*|ustedes|veux|votre reponse|vous plait|wall|warra*|warranty|water|we would|weddi*|wedding
-8 weihn*|wife|wird|work address|would you|wrong|years|you need|you use|you would|your quote|yours
-8 zahlu*|zahlung
-9 ! !|<number> ?|^ administracion|^ am|^ ann|^ budget|^ cuanto|^ est|^ est ce|^ here|^ how much|^ j ai
-9 ^ lena|^ ma|^ mel|^ merci|^ mir|^ not|^ remi|^ steve|^ they|^ urgent|^ what do|^ what would|^ y
-9 a new|about <number>|accou*|address instead|administracion|air|alan|algo|amy|anand|and i|and it
-9 anfan*|ann|aqui|boda|boite example|camar*|came|combi*|combien|courriel example|court|cover|crew|days
-9 depuis|desde|dias|einem|en <month>|en su|equipo|error|et je|etre|factu*|famil*|fede|ferra*|fix
-9 for you|fotos|found|garan*|get|grant|habe|have a|help|hold|homep*|homepost|homepost example|how much
-9 i do|i want|i was|idee|ihnen|ihr schon|installation|insur*|invoice|iones*|is it|it ?|jefe|lauft
-9 m <number>|manana|me to|mel|message je|minut*|mis|neces*|need a|noise|nomin*|noon|notre|ours|paie
-9 people|peu|prefe*|prieto|pryce|que no|regis*|remi|room|saben|saludo|same|schicken|sie das|su jefe
-9 sure|tambi*|tambien|tengo|there ?|trent|und was|velos|votre faute|wants|war|we have|well|what does
-9 wieder|wollen|work|yard|you open
-10 <weekday> y|? ?|^ <few>|^ ben|^ can i|^ das ist|^ hannah|^ he|^ hola|^ ihre|^ meine|^ nous|^ one
-10 ^ please reply|^ please send|^ preis|^ price|^ she|^ t|^ what are|^ what s|^ wir|^ would|a su
-10 am <number>|ames|are your|around|ayer|b|bien|bilder|bis|boite|but|buzon|buzon example|byrd|calle
-10 cocina|come in|cost|danke|das ist|deal|deposit ?|devis|est ce|fence|garage|geht|got|graci*|gracias
-10 haceis|hannah|hola|hoy|in <month>|info|invit*|invoi*|is that|is there|kein|kosten|las <number>|late
-10 lena|light|merci|mes|mista*|mochte|neigh*|of us|over|per|please reply|pouvez|pryor|repar*|rey|s been
-10 seit|site|sommer|son|steve|still|stone|thank|thank you|the <number>|u <number>|uns|unsere|vertr*
-10 what are|what would|will be|wissen|y el|you do
-11 <month> <number>|<number> m|^ hi|^ i have|^ ist|^ olivia|^ quiero|^ should|^ un|again|bathr*
-11 bathroom|ben|by <weekday>|correo example|da|do i|e mail|everyone|hay|hochzeit|is a|k|le <number>
-11 left|like to|old|olivia|on the|os|perso*|photos|please confirm|please send|post|presu*|presupuesto
-11 pueden|puedo|see|since|teneis|was <number>|was kostet|weber|what s|wheth*|whether|x
-12 ^ are|^ are you|^ how do|^ i am|^ just|^ m|^ mon|^ was|aber|bestatigen sie|boiler|can i|ce que|com
-12 cuanto|does|example com|haben|house|how do|i am|ma|manual|number|plan|por favor|post example|que me
-12 quiero|she|time|up|velo|wann|want|what do
-13 ^ vous|budget|das ?|fotog*|he|hochz*|i have|mal|mein|meine
-14 ^ could you|^ me|^ our|inbox example|kann|nicht
-15 <weekday> ?|^ could|^ j|insta*
-16 <number> <month>|^ can you|^ is|^ mi|se
-17 ^ es|^ my|can you
-18 <number> mail|^ <number> <number>|mailbox example
-22 ^ <number>
-26 ^ do you
`;
