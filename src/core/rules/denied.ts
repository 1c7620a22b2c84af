import { allMatches } from '../matches.js';

const ARTICLE = String.raw`(?:(?:an?|the|my|our|for|about|in|die|der|das|den|dem|ein\w{0,2}|um|fur|mein\w{0,2}|unser\w{0,2}|une?|la|le|les|pour|el|los|las|una?|para|de|mi|nuestr[oa]) ){1,2}`;

/** A thing of which somebody says that it is not what they mean, in flattened text: "a bathroom, not a kitchen". */
const DENIED = new RegExp(
  [
    String.raw`\b(?:not|isn't|rather than|instead of) ${ARTICLE}([a-z]{3,24})\b`,
    String.raw`\b(?:do not|don't) (?:want|need|mean) (?:${ARTICLE})?([a-z]{3,24})\b`,
    String.raw`\bkein\w{0,2} ([a-z]{3,24}),? sondern\b|\bnicht ${ARTICLE}([a-z]{3,24})\b`,
    String.raw`\b(?:et non|non|pas) (?:pour )?(?:une?|la|le|les) ([a-z]{3,24})\b`,
    String.raw`\b(?:y )?no (?:es |son |quiero |queremos |busco |buscamos |necesito |necesitamos )(?:${ARTICLE})?([a-z]{3,24})\b|\b(?:y|,) no (?:una?|el|la) ([a-z]{3,24})\b`,
  ].join('|'),
  'g',
);

/** The things that a flattened text denies. */
export function findDenied(text: string): string[] {
  return allMatches(text, DENIED).flatMap(([, ...groups]) => groups.filter((word) => word !== undefined));
}

/** A flattened text without the things that it denies: named elsewhere in it they stay. */
export function dropDenied(text: string): string {
  return allMatches(text, DENIED).reduce((rest, [words, ...groups]) => {
    const thing = groups.find((word) => word !== undefined);
    return thing === undefined ? rest : rest.replace(words, words.replace(thing, ' '));
  }, text);
}
