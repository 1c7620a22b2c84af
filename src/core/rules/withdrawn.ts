import { GRIEVANCE, TROUBLE } from './signals-support.js';

/** Who does it in the business's place. */
const DOER =
  '(?:one|company|contractor|firm|business|shop|provider|vendor|supplier|agency|builder|plumber|electrician|roofer|painter|carpenter|landscaper|gardener|cleaner|mechanic|photographer|caterer|baker|dentist|lawyer|attorney|tutor|teacher|developer|studio|guy|team)';

/** Says that what was asked for is not needed any more, in flattened text. */
const OVER = new RegExp(
  [
    // English
    String.raw`\bno (?:longer (?:any )?)?need (?:for (?:you|anyone|anybody|someone|somebody|a \w+) )?to (?:come|visit|stop by|send (?:anyone|anybody|someone|somebody|a \w+)|hold (?:the|our|that|a) (?:date|day|slot|spot))\b`,
    String.raw`\b(?:do not|don'?t|won'?t|will not|no longer) (?:need|have) (?:you |anyone |anybody |somebody |someone )?to (?:come|visit|send (?:anyone|anybody|someone|somebody))\b`,
    String.raw`\b(?:do not|don'?t|won'?t|will not) need (?:it|you|this|that|them|anyone|anybody|an? \w+|the \w+|your \w+)(?: \w+)? (?:any ?more|any longer|after all|now)\b|\bno longer need(?:ed|s)?\b|\bno longer (?:required|necessary|interested|looking)\b|\b(?:not|isn'?t) (?:needed|required|necessary|interested) (?:any ?more|any longer|after all|now)\b`,
    String.raw`(?<!(?:\bnot|\byet|\bnever|n't|\bhad|\bif) )\b(?:found|went with|gone with|going with|hired|chose|chosen|picked|booked|decided (?:on|for)|(?:decided|want|chosen) to (?:go with|use|hire|book)) (?:(?:someone|somebody|some one)(?: else)?|(?:another|a different|some other) ${DOER})\b`,
    String.raw`(?:\b(?:the|our|my) \w+ (?:has |have )?)?\b(?:fixed|sorted|solved|resolved) (?:itself|it (?:out )?(?:ourselves|myself|already)|this (?:ourselves|myself))\b|\b(?:started|(?:is|are|it'?s|they'?re) (?:back to )?) ?working (?:fine )?(?:again|now)\b|\b(?:is|are|came|it'?s) back on(?: again| now)?\b|\b(?:problem|issue|leak|it|that|this)(?:'s| is| has| has been|'s been| is all)? (?:now |already )?(?:been )?(?:solved|resolved|sorted|gone away)\b|\ball sorted\b`,
    String.raw`\bnever ?mind(?=[.,!;]|$| (?:we|i|it|thanks?|thank you|about (?:it|that|my|our))\b)|\b(?:disregard|ignore|forget|scrap) (?:my|our) (?:\w+ )?(?:message|e-?mail|request|inquiry|enquiry|note|question)\b|\b(?:cancel|withdraw) (?:my|our) (?:request|inquiry|enquiry)\b|\bchanged (?:my|our) minds?\b|\bdecided (?:against (?:it|this)|not to (?:do|go ahead|proceed|have|move|renovate|remodel|build|continue|pursue))\b|\b(?:we|i)(?:'re|'m| are| am) (?:not|no longer) (?:going ahead|proceeding|going forward)\b`,
    // German
    String.raw`\b(?:hat|haben) sich (?:\w+ ){0,3}erledigt\b|\bnicht mehr (?:notig|erforderlich|gebraucht|(?:zu kommen|vorbeizukommen))\b|\b(?:musst|mussen|braucht|brauchen|sollt|sollen) (?:ihr|sie) (?:\w+ )?nicht mehr (?:vorbei)?kommen\b|\b(?:anfrage|thema|termin|das|es) ist nicht mehr aktuell\b|\b(?:brauche|brauchen) (?:wir |ich |sie |euch |es |das |ihn |den \w+ |die \w+ |keine\w? \w+ )?(?:doch |jetzt |nun )?(?:nicht )?mehr\b(?! (?:platz|licht|zeit|raum|info\w*))`,
    String.raw`\b(?:haben|habe) (?:\w+ ){0,4}(?:jemand(?:en)? ander\w{1,3}|eine[nr]? ander\w{1,3} \w+|anderweitig\w*) (?:\w+ )?(?:gefunden|beauftragt|gebucht|genommen|entschieden)\b|\banderweitig (?:vergeben|gelost|geklart)\b|\b(?:funktioniert|lauft|geht) (?:jetzt |nun |inzwischen )?wieder(?=[.,!;]|$| danke| und sie mussen| vielen)|\bkein(?:en)? (?:interesse|bedarf) mehr\b|\b(?:haben|habe) (?:uns|mich) (?:\w+ )?dagegen entschieden\b`,
    // Spanish
    String.raw`\bya no (?:hace falta|es necesari[oa]|(?:lo |la |los |las |le |les )?necesit\w{1,5}|(?:nos|me) (?:hace falta|interesa)|estamos interesad\w{1,2}|estoy interesad\w)\b|\bno (?:hace falta|es necesario) que (?:ya )?(?:veng\w{1,4}|pas\w{1,4})\b|\b(?:hemos|he) (?:ya |al final |finalmente )?(?:encontrado|contratado|elegido|decidido por) (?:a )?otr[oa]s? \w+|\bya (?:funciona|esta (?:arreglad|solucionad|resuelt)[oa])\b|\b(?:olvid\w{1,4}|ignor\w{1,3}|descart\w{1,3}) (?:mi|nuestr[oa]) (?:mensaje|solicitud|consulta|correo)\b|\b(?:hemos|he) decidido no (?:seguir|hacerl[oa]|contratar)\b`,
    // French
    String.raw`\b(?:n'est|c'est|sont) plus (?:la peine|necessaires?|d'actualite|utiles?)\b|\bplus besoin\b|\b(?:inutile|pas la peine|plus la peine) de (?:venir|passer|vous deplacer)\b|\b(?:avons|ai|a) (?:finalement |deja )?(?:trouve|choisi|pris|engage) (?:quelqu'un d'autre|un autre \w+|une autre \w+)|\b(?:remarche|refonctionne)\b|\b(?:marche|fonctionne)(?:nt)? (?:de nouveau|a nouveau)\b|\b(?:oubliez|ignorez|annulez) (?:ma|notre) (?:demande|message)\b|\b(?:avons|ai) (?:finalement )?(?:decide de ne pas|renonce)\b`,
  ].join('|'),
  'g',
);

/** Wants something beside it, and so is not done. */
const WANTS_MORE =
  /[?¿]|\b(?:but|however|instead|unless|needs?|cancel\w{0,4}|backed out|fell through|until|please (?!(?:cancel|ignore|disregard|forget|scrap|withdraw)\b)|could|would like|'d like|'d love|wants?|looking for|quote|estimate|price|let me know|let us know|i meant|keeps?|stopped|still|reschedul\w+|aber|stattdessen|bitte|brauch\w{1,3}|suchen?|abgesagt|ausgefallen|mochten?|konnten|angebot|trotzdem|nur noch|pero|necesit\w{1,5}|busc(?:o|amos)|cancelad\w|en (?:vez|lugar) de|por favor|quer\w{3,6}|quier\w|podrian?|presupuesto|mais|besoin|cherch\w{1,4}|annule\w{0,2}|plutot|a la place|voudr\w{1,5}|souhait\w{1,6}|pourr\w{1,4}|pouvez|devis)\b/;

/** Who has more to say is not only calling it off. */
const MOST_WORDS = 45;

/** Whether a flattened message only takes back what was asked for: it works again, or somebody else does it. */
export function isWithdrawn(flat: string): boolean {
  if (flat.split(' ').length > MOST_WORDS) return false;
  const left = flat.replace(OVER, ' ');
  if (left === flat) return false;
  const rest = left.replace(WELL, ' ');
  return !WANTS_MORE.test(rest) && !TROUBLE.test(rest) && !GRIEVANCE.test(rest);
}

/** What went well says so with words of trouble: "the leak has stopped", "it works again". */
const WELL =
  /\b(?:working|works|on|fine|fixed) again\b|\bno (?:longer|more) \w+|\b(?:nicht|kein\w{0,2}) mehr\b|\b(?:it|leak|drip|noise|problem|issue)(?:'s| is| has| was)? (?:all |now |already |been )*(?:fixed|sorted|solved|resolved|gone|stopped)(?: leaking| dripping| itself)?\b/g;
