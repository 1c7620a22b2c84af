import { matchSpans, type Search, type Span } from './finding.js';

/**
 * Names where people introduce themselves, address somebody or sign. What it takes for one by mistake is put back as it
 * was.
 */
export const findNames: Search = (text) => [
  ...matchSpans(text, INTRODUCED),
  ...matchSpans(text, TITLED),
  ...matchSpans(text, RELATED),
  ...matchSpans(text, GREETED),
  ...matchSpans(text, SIGNED),
  ...matchSpans(text, SIGNED_BESIDE),
  ...matchSpans(text, DASHED),
];

/** Companies that say so themselves: "Fox & Sons LLC", "Müller Bau GmbH". */
export const findCompanies: Search = (text) => matchSpans(text, COMPANY);

/** "Fox & Sons" of "Fox & Sons LLC". */
export function withoutLegalForm(company: string): string {
  return company.replace(LEGAL_FORM, '').trim();
}

/**
 * Where a company is known to end a run of capitals, who stands before it is a person: "Dana Fox of Fox & Sons LLC".
 * `known` are the places of companies and `people` those of names; what is left are companies and names.
 */
export function splitCompanies(
  text: string,
  found: Span[],
  { known, people }: { known: Span[]; people: Span[] },
): { companies: Span[]; names: Span[] } {
  const companies: Span[] = [];
  const names: Span[] = [];
  for (const span of found) {
    const inner = known.find(({ start, end }) => start > span.start && end >= span.end);
    const person = people.find(({ start }) => start === span.start);
    const link = person && LINK.exec(text.slice(person.end, span.end));
    if (inner) {
      const name = PERSON_OF.exec(text.slice(span.start, inner.start))?.groups?.it;
      if (name !== undefined) names.push({ start: span.start, end: span.start + name.length });
      companies.push(name === undefined ? span : inner);
    } else if (person && link) companies.push({ start: person.end + link[0].length, end: span.end });
    else companies.push(span);
  }
  return { companies, names };
}

/** Every spelling under which somebody of this name may be spoken of, longest first. */
export function spellingsOf(name: string): string[] {
  const whole = name.replace(/\s+/g, ' ').trim();
  const parts = whole.split(/[\s,]+/).filter((part) => part.length > 2 && /^\p{L}/u.test(part));
  const spellings = parts.flatMap((part) => {
    const capital = part.charAt(0).toUpperCase() + part.slice(1);
    const asTyped = part !== part.toLowerCase() || !WORDS_TOO.has(part) ? [part] : [];
    return PARTICLES.has(part.toLowerCase()) ? [] : [...asTyped, capital, part.toUpperCase()];
  });
  return [...new Set([whole, ...spellings])].filter((spelling) => spelling.length > 1);
}

const W = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const NAME = `${W}(?: (?:(?:de|del|de la|von|van|van der|der|la|le|du|el|al|bin) )?(?:${W}|\\p{Lu}\\.)){0,3}`;

const INTRODUCED = new RegExp(
  `(?<![\\p{L}])(?:[Mm]y name is|[Mm]y name['’]s|I am|I['’]m|[Tt]his is|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Ii]ch bin|[Jj]e m['’]appelle|[Jj]e suis|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Ss]oy) (?<it>${NAME})`,
  'gu',
);
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Familie|M|Mme|Mlle|Monsieur|Madame|Sr|Sra|Srta|Señora?|Don|Doña|Familia|Family)\\.? (?<it>${NAME})`,
  'gu',
);
const RELATED = new RegExp(
  `(?<![\\p{L}])(?:(?:[Mm]y|[Oo]ur) (?:wife|husband|partner|son|daughter|mother|father|mom|mum|dad|brother|sister|neighbou?r|colleague|boss|landlord|friend)|[Mm]eine? (?:Frau|Mann|Partnerin|Partner|Sohn|Tochter|Mutter|Vater|Nachbarin?|Kollegin|Kollege)|[Mm](?:on|a) (?:femme|mari|fils|fille|mère|père|collègue|voisine?)|[Mm]i (?:mujer|esposa|esposo|marido|hijo|hija|madre|padre|vecina?o?|compañer[oa])),? (?<it>${NAME})`,
  'gu',
);
const GREETED = new RegExp(
  `(?:^|\\n)[ \\t>]*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]allo|[Ll]iebe[rs]?|[Bb]onjour|[Ss]alut|[Cc]h[eè]re?|[Hh]ola|[Qq]uerid[oa]|[Ee]stimad[oa]) (?<it>${NAME})(?=[ ,.!:\\n-]|$)`,
  'gu',
);
const CLOSING =
  '(?:[Bb]est|[Ww]ishes|[Rr]egards|[Tt]hanks|[Tt]hank you|THANKS|[Cc]heers|[Ss]incerely|[Yy]ours|[Gg]r(?:ü|ue)(?:ß|ss)(?:e|en)?|[Dd]anke|[Vv]iele Grüße|LG|VG|MfG|[Cc]ordialement|[Ss]alutations|[Bb]ien à vous|[Mm]erci|[Ss]aludos?|[Gg]racias|[Aa]tentamente)';
const SIGNED = new RegExp(
  `${CLOSING}[ ,.!]{0,4}(?:\\r?\\n[ \\t]*){1,3}(?<it>${NAME})(?=[ \\t]*(?:\\r?\\n|$|,))`,
  'gu',
);
/** "Best, Tom" at the end of a line. */
const SIGNED_BESIDE = new RegExp(
  `(?<![\\p{L}])${CLOSING} ?[,!-] ?(?<it>${NAME})(?=[ \\t.!]*(?:\\r?\\n|$))`,
  'gu',
);
const DASHED = new RegExp(`\\n[ \\t]*[-~] ?(?<it>${NAME})[ \\t.]*(?=\\n*$)`, 'gu');

const COMPANY =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d&.'’-]{0,24}(?: (?:&|and|und|y|et|de|of|\p{Lu}[\p{L}\d&.'’-]{0,24})){0,5},? (?:LLC|L\.L\.C\.|Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLP|PLC|plc|Co|GmbH(?: & Co\. KG)?|mbH|AG|KG|OHG|GbR|UG|e\.K\.|e\.V\.|SARL|SAS|SASU|EURL|SA|S\.A\.|S\.L\.U?\.?|SL|SLU|S\.r\.l\.|BV|B\.V\.|NV)(?![\p{L}\d])/gu;

const LEGAL_FORM =
  /,? (?:LLC|L\.L\.C\.|Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLP|PLC|plc|Co|GmbH(?: & Co\. KG)?|mbH|AG|KG|OHG|GbR|UG|e\.K\.|e\.V\.|SARL|SAS|SASU|EURL|SA|S\.A\.|S\.L\.U?\.?|SL|SLU|S\.r\.l\.|BV|B\.V\.|NV)\.?$/u;
const LINK = /^ (?:of|de|from|at|with) (?=\p{Lu})/u;
const PERSON_OF = new RegExp(`^(?<it>${W}(?: (?:${W}|\\p{Lu}\\.)){1,3}) (?:of|de) $`, 'u');

/** Names that are words as well: in small letters they are left alone. */
const WORDS_TOO = new Set(
  'will mark may rose hope grant bill art rob sue pat faith joy drew miles chase dean frank max fox stone hill green brown white black young long short king wood woods cook baker carpenter fisher bell day summer autumn dawn grace patience june april august page price rich ray jack jean marie sol paz luz cruz rey blanco klein lang bach berg wolf koch bauer sommer winter petit grand roy blanc noir'.split(
    ' ',
  ),
);
const PARTICLES = new Set('the and von van der den del las los dos das mrs miss herr frau madame'.split(' '));
