import { matchSpans, type Search } from './finding.js';

/** Names where people introduce themselves, address somebody or sign. What it takes for one by mistake is put back as it was. */
export const findNames: Search = (text) => [
  ...matchSpans(text, INTRODUCED),
  ...matchSpans(text, TITLED),
  ...matchSpans(text, RELATED),
  ...matchSpans(text, GREETED),
  ...matchSpans(text, SIGNED),
  ...matchSpans(text, DASHED),
];

/** Companies that say so themselves: "Fox & Sons LLC", "Müller Bau GmbH". */
export const findCompanies: Search = (text) => matchSpans(text, COMPANY);

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
const SIGNED = new RegExp(
  `(?:[Bb]est|[Rr]egards|[Tt]hanks|[Tt]hank you|THANKS|[Cc]heers|[Ss]incerely|[Yy]ours|[Gg]r(?:ü|ue)(?:ß|ss)(?:e|en)?|[Dd]anke|[Vv]iele Grüße|[Cc]ordialement|[Ss]alutations|[Bb]ien à vous|[Mm]erci|[Ss]aludos?|[Gg]racias|[Aa]tentamente)[ ,.!]{0,4}(?:\\r?\\n[ \\t]*){1,3}(?<it>${NAME})(?=[ \\t]*(?:\\r?\\n|$|,))`,
  'gu',
);
const DASHED = new RegExp(`\\n[ \\t]*[-~] ?(?<it>${NAME})[ \\t.]*(?=\\n*$)`, 'gu');

const COMPANY =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d&.'’-]{0,24}(?: (?:&|and|und|y|et|de|of|\p{Lu}[\p{L}\d&.'’-]{0,24})){0,5},? (?:LLC|L\.L\.C\.|Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLP|PLC|plc|Co|GmbH(?: & Co\. KG)?|mbH|AG|KG|OHG|GbR|UG|e\.K\.|e\.V\.|SARL|SAS|SASU|EURL|SA|S\.A\.|S\.L\.U?\.?|SL|SLU|S\.r\.l\.|BV|B\.V\.|NV)(?![\p{L}\d])/gu;

/** Names that are words as well: in small letters they are left alone. */
const WORDS_TOO = new Set(
  'will mark may rose hope grant bill art rob sue pat faith joy drew miles chase dean frank max fox stone hill green brown white black young long short king wood woods cook baker carpenter fisher bell day summer autumn dawn grace patience june april august page price rich ray jack jean marie sol paz luz cruz rey blanco klein lang bach berg wolf koch bauer sommer winter petit grand roy blanc noir'.split(
    ' ',
  ),
);
const PARTICLES = new Set('the and von van der den del las los dos das mrs miss herr frau madame'.split(' '));
