import type { Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import type { TrailEntry } from '../../core/trail.js';
import { RICH_TEXT_PIECE_CHARS } from '../limits.js';
import { plainDate, splitText, tidyLine } from '../text.js';
import type { KnownBlock } from './blocks.js';
import { paragraph, words } from './blocks.js';

/** The trail, one line an entry, oldest first: when, who, what. */
export function tellTrail(inquiry: Inquiry, policy: Policy): KnownBlock[] {
  const names = namesIn(inquiry);
  const lines = inquiry.trail.map((entry) => tellEntry(entry, names, policy.business.timeZone));
  if (lines.length === 0) return [paragraph(...words('Nothing yet.'))];
  return splitText(lines.join('\n'), RICH_TEXT_PIECE_CHARS).map((piece) => paragraph(...words(piece)));
}

function tellEntry(entry: TrailEntry, names: Map<string, string>, timeZone: string): string {
  const who = names.get(entry.by) ?? (WHO[entry.by] || entry.by);
  const what = tidyLine(entry.kind.replace(/[-_.]/g, ' '));
  const facts = Object.entries(entry.refs)
    .filter(([name]) => !/hash|salt|text|key|id$/i.test(name))
    .map(([name, value]) => `${name} ${value}`);
  const details = facts.length > 0 ? ` (${tidyLine(facts.join(', '))})` : '';
  return `${plainDate(entry.at, 'moment', timeZone)} · ${tidyLine(who)}: ${what}${details}`;
}

/** Everybody whose name the inquiry remembers, by Slack id. */
function namesIn(inquiry: Inquiry): Map<string, string> {
  const people = [
    ...inquiry.drafts.flatMap(({ by }) => (by.kind === 'person' ? [by.person] : [])),
    ...inquiry.kept.map(({ by }) => by),
    ...inquiry.editing.map(({ by }) => by),
    ...(inquiry.instruction ? [inquiry.instruction.by] : []),
    ...(inquiry.decision ? [inquiry.decision.by] : []),
  ];
  return new Map(people.map(({ id, name }) => [id, name]));
}

const WHO: Record<string, string> = { flo: 'Flo', customer: 'The customer' };
