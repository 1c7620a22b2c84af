/** A stretch of a text: `text.slice(from, to)` is `words`. */
export interface Sentence {
  words: string;
  from: number;
  to: number;
}

/** Longer runs without an end are read in pieces: no letter has such a sentence. */
const MAX_CHARS = 600;

/** The sentences of a letter with their places. A line ends one; so do `.`, `!`, `?` and `…` before a space. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const ends = isEnd(text, at) || at - from >= MAX_CHARS;
    if (!ends) continue;
    push(found, text, { from, to: at + 1 });
    from = at + 1;
  }
  push(found, text, { from, to: text.length });
  return found;
}

function push(found: Sentence[], text: string, span: { from: number; to: number }): void {
  const raw = text.slice(span.from, span.to);
  const words = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  const from = span.from + raw.indexOf(words);
  found.push({ words, from, to: from + words.length });
}

function isEnd(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === '\n') return true;
  if (letter !== '.' && letter !== '!' && letter !== '?' && letter !== '…') return false;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"”»)]/.test(next)) return false;
  if (letter !== '.') return true;
  return !goesOn(text.slice(Math.max(0, at - 48), at), text.slice(at + 1, at + 24).replace(/^[\s"”»)]+/, ''));
}

/** True where the dot between the two belongs to an abbreviation or to an ordinal number ("am 12. April"). */
function goesOn(before: string, after: string): boolean {
  if (/^[¿¡]/.test(after)) return false;
  const capital = /^\p{Lu}/u.test(after);
  if (capital && STREET.test(before)) return false;
  if (TITLE.test(before)) return true;
  if (NUMBER_SIGN.test(before)) return /^\d/.test(after);
  if (ABBREVIATION.test(before)) return !(capital && OPENER.test(after));
  if (!/(?:^|[^\d.,])\d{1,2}$/.test(before)) return false;
  return /^\p{Ll}/u.test(after) || ORDINAL_NOUN.test(after);
}

/** Stand before a name or in mid-sentence only. */
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|dr|sr|sra|srta|mme|mlle|bzw|ggf|vs|z\. ?b|d\. ?h|e\.g|i\.e|p\. ?ej)$/i;
const NUMBER_SIGN = /(?:^|[\s(])(?:no|nr)$/i;
/** May end a sentence too: they do where the next word is one that begins sentences. */
const ABBREVIATION =
  /(?:^|[\s(])(?:st|ave|rd|blvd|apt|approx|ca|incl|excl|inkl|zzgl|etc|ud|uds|env|max|min|tel|str|[a-z]|[ap]\.m|u\.a)$/i;
/** A house number, a name in capitals and "St.": an address, no saint and no doctor. */
const STREET =
  /\d[\w-]* (?:(?:\p{Lu}[\p{L}\d.'’-]*|\d+(?:st|nd|rd|th)) ){1,4}(?:[Ss]tr?|[Aa]ve|[Rr]d|[Bb]lvd|[Dd]r|[Ll]n)$/u;
/** Written with a capital in German, and yet no new sentence. */
const ORDINAL_NOUN =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|kalenderwoche|kw|woche|quartal|stock|stockwerk|etage|obergeschoss|og|tag|mal|rate|hälfte)(?!\p{L})/iu;

/** Small words and verbs with which sentences begin, English, German, Spanish and French: no noun and no name. */
const OPENERS = [
  'i|we|you|it|he|she|they|this|that|these|those|there|the|my|our|your|if|when|what|where|which|who|why|how|is|are|was|were|do|does|did|can|could|would|will|shall|should|may|might|must|have|has|had|please|thanks?|let|and|but|so|or|yes|no|not|also|then|just|after|once|at|on|in|for|from|with|as|fine|okay|ok|good|great|right',
  'ich|wir|sie|ihr|es|er|das|die|der|den|dem|eine?|einen|diese[rs]?|ist|sind|war|hat|haben|habt|kann|können|könnt|könnten?|würden?|wären?|passt|passen|geht|ginge|gilt|soll|sollen|sollten?|darf|dürfen|wird|werden|wann|wo|wie|was|wer|warum|welche[rs]?|bitte|danke|vielen|und|aber|oder|auch|dann|wenn|falls|ja|nein|am|im|bei|mit|für|heute|gut',
  'el|la|los|las|una?|nosotros|usted|ustedes|les?|nos|me|se|lo|está|son|ha|han|he|hay|puede[ns]?|puedo|podemos|podría[ns]?|tienen?|quieren?|qué|cómo|cuándo|cuánto|dónde|quién|cuál|sí?|y|pero|también|gracias|por|para|con|en|este|esta|esto|eso|bien|vale',
  "je|nous|vous|il|elle|on|ils|une|ce|cela|ça|c['’]est|est-ce|sont|peut|pouvez|pouvons|pourriez|voulez|avez|êtes|serait|quel|quelle|quand|comment|combien|où|qui|que|pourquoi|non|oui|et|mais|ou|merci|pour|avec|dans",
];
const OPENER = new RegExp(`^(?:${OPENERS.join('|')})(?:n['’]t|['’]\\p{L}+)?(?!['’\\p{L}])`, 'iu');
