import type { Message } from '../message.js';
import type { QuickSearches, Searches } from './detect.js';
import { type Kind, matchSpans, type Search } from './finding.js';
import { findCompanies, findNames, spellingsOf, splitCompanies } from './names.js';

/** With and without the country code a number ends alike. */
export const PHONE_DIGITS = 9;

/** By what the sender can be reached, however it stands in a text. */
export function knownSearches(messages: Message[]): Searches {
  const emails = given(messages, ({ email }) => email);
  const phones = given(messages, ({ phone }) => phone).map((phone) => phone.replace(/\D/g, ''));
  return [
    ...exactly('EMAIL', emails.map(literally), 'giu'),
    ...exactly('PHONE', phones.filter((digits) => digits.length > 6).map(spaced), 'gu'),
  ];
}

/** The sender's own name and company. */
export function knownPersons(messages: Message[]): QuickSearches {
  const names = given(messages, ({ name }) => name).flatMap(spellingsOf);
  const companies = given(messages, ({ company }) => company);
  return [
    ...exactly('COMPANY', companies.map(literally), 'giu'),
    ...exactly('NAME', names.map(literally), 'gu'),
  ];
}

/** Persons and companies, known and unknown; what is known helps to tell where the unknown begins. */
export function personSearches(known: QuickSearches): QuickSearches {
  const of = (wanted: Kind) => known.filter(([kind]) => kind === wanted);
  const spans = (wanted: Kind, text: string) => of(wanted).flatMap(([, search]) => search(text));
  const split = (text: string) =>
    splitCompanies(text, findCompanies(text), {
      known: spans('COMPANY', text),
      people: spans('NAME', text),
    });
  return [
    ...known.filter(([kind]) => kind !== 'COMPANY' && kind !== 'NAME'),
    ...of('COMPANY'),
    ['COMPANY', (text) => split(text).companies],
    ...of('NAME'),
    ['NAME', (text) => [...findNames(text), ...split(text).names]],
  ];
}

/** What messages give of one kind, each value once. */
export function given(messages: Message[], pick: (message: Message) => string | undefined): string[] {
  return [...new Set(messages.map(pick))].filter((value): value is string => Boolean(value?.trim()));
}

function exactly(kind: Kind, patterns: string[], flags: string): QuickSearches {
  if (patterns.length === 0) return [];
  const longestFirst = patterns.toSorted((a, b) => b.length - a.length).join('|');
  const start = kind === 'PHONE' ? '(?<![\\p{L}\\d])' : '(?<![\\p{L}\\p{N}])';
  const pattern = new RegExp(`${start}(?:${longestFirst})(?![\\p{L}\\p{N}])`, flags);
  const search: Search = (text) => matchSpans(text, pattern);
  return [[kind, search]];
}

function literally(words: string): string {
  return words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The last digits, and before them as much of the beginning as somebody cares to write. */
function spaced(digits: string): string {
  const gap = '[ ()./-]{0,3}';
  const tail = [...digits.slice(-PHONE_DIGITS)].join(gap);
  const head = digits.slice(0, -PHONE_DIGITS);
  const heads = [...head].map((_digit, i) => [...head.slice(i)].join(gap));
  const before = heads.length > 0 ? `(?:(?:00?)?${gap}(?:${heads.join('|')})${gap})?` : '(?:00?)?';
  return `[+(]{0,2}${before}${tail}`;
}
