/** A visit, a call or a first talk is not yet the thing itself. */
const ABOUT_TALKING =
  /\b(?:visit|come (?:by|over|out|round|and|to)|stop by|pop in|take a look|look at|measure|(?:can|could|to) (?:someone |somebody |anyone |you )?look|call|ring|phone|text me|talk|speak|meet(?:ing)?|(?:quote|estimate|proposal|figure) (?:for |by |before )|reply|answer|hear (?:back )?from|get back|let me know|send (?:me|us)|(?:send|e-?mail) (?:\w+ ){1,4}(?:by|before|until)|appointment to|open house|llam\w{1,5}|hablar|visita|pasar|venir|respuesta|propuesta antes|anrufen|telefonieren|vorbeikommen|anschauen|besichtig\w{1,4}|ruckmeldung|antwort|angebot bis|appel\w{1,3}|rappel\w{1,3}|passer|rencontrer|reponse|reunion|devis avant|signer)\b/;

/** Verbs of what has been, in the clause before a date: "came on Friday", "war am 12. Juni". */
const TOLD =
  /\b(?:was|were|had|did|came|went|got|left|met|sent|spoke|fell|broke|began|took|bought|ran|gave|paid|moved|since|ago|(?!need|plann|book|schedul|invit|locat|interest|finish|suppos|expect|fix|replac|paint|repair|clean|bed|red|shed|instal|deliver|relat|fenc|til)[a-z]{3,12}ed|war|waren|hatten?|kam|kamen|wurden?|gab|ging|seit|(?:habt|haben|hat) (?:ihr|sie|uns)|j'ai|nous avons|vous (?:avez|aviez)|(?:il|elle|on|qui) a|ont|a ete|etai(?:t|ent)|avai(?:t|ent)|depuis|fue|fueron|eran?|vino|vinieron|hubo|hizo|hicieron|estaba|tuv\w{1,4}|desde|[a-z]{2,12}(?:aron|ieron|asteis|isteis))\b/;
const WISHED =
  /\b(?:need\w{0,2}|wants?|would|will|can|could|like|please|by|before|until|hop\w{1,3}|plan\w{0,4}|must|should|have to|'ll|going to|next|expect\w{0,2}|woll\w{1,3}|mocht\w{1,3}|brauch\w{0,3}|soll\w{0,3}|werden|konn\w{1,4}|suchen|voudr\w{1,5}|souhait\w{1,6}|pouvez|pourr\w{1,5}|besoin|doi[st]|avant|d'ici|prevu\w?|envie|aimer\w{1,5}|quier\w{1,4}|quer\w{1,6}|necesit\w{1,5}|podr\w{1,6}|pued\w{1,3}|gustar\w{1,2}|antes|vamos|pensad\w|buscamos)\b/;

/** Whether a date stands in a sentence about a visit, a call or an answer. */
export function isAboutTalking(text: string, index: number): boolean {
  return ABOUT_TALKING.test(sentenceAround(text, index));
}

/** Whether the clause tells of the past, where the date itself could be either. */
export function isTold(text: string, index: number, unlessWished = false): boolean {
  const before = text.slice(Math.max(0, index - 70), index);
  const clause = before.slice(
    Math.max(...['. ', '? ', '! ', '; ', ': ', ' - '].map((end) => before.lastIndexOf(end))) + 1,
  );
  // "In May", said in November, is more often the last one.
  return (unlessWished || TOLD.test(clause)) && !WISHED.test(clause);
}

/** The sentence of a flattened text that holds a place, as far as it is near. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '));
  const after = text.slice(at, at + 100);
  const end = after.search(/[.?!](?: |$)/);
  return before.slice(start + 1) + (end < 0 ? after : after.slice(0, end));
}
