import type { Passage } from '../knowledge.js';
import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import { NAME, placeName } from './places.js';

/** Headings under which a business tells where it works. */
const AREA =
  /\b(?:areas?|where|regions?|locations?|coverage|towns|gebiet\w{0,3}|\w{4,12}gebiet|umkreis|orte?|zonas?|donde|zones?|secteurs?|deplacements?|livraison)\b/;
const AND = '(?:,? (?:and|or|&|und|oder|y|e|o|et|ou) |, )(?:also )?(?:(?:in|at|to|en|a|à|nach|bei) )?';
/** A preposition and the names that are counted up behind it. */
const COUNTED_UP = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Ii]n|[Aa]round|[Nn]ear|[Aa]cross|[Ss]erving|[Ss]erve|[Cc]over(?:ing)?|[Ee]n|[Àà]|[Bb]ei|[Uu]m) (${NAME}(?:${AND}${NAME})*)`,
  'gu',
);

/**
 * The places that a business names of its own, flattened: in `business.about`, and in passages whose heading says that
 * they tell where it works.
 */
export function ownPlaces(about: string, passages: Passage[]): Set<string> {
  const told = passages.filter(({ heading, file }) =>
    AREA.test(flatten(`${heading} ${file}`.replace(/[-_]/g, ' '))),
  );
  const found = [about, ...told.map(({ text }) => text)].flatMap((text) =>
    allMatches(text, COUNTED_UP).flatMap(([, names = '']) => names.split(SEPARATOR)),
  );
  return new Set(
    found.flatMap((name) => {
      const place = placeName(name);
      return place === null ? [] : [flatten(place)];
    }),
  );
}

const SEPARATOR = new RegExp(AND, 'u');
