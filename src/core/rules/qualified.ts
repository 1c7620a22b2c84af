import type { Passage } from '../knowledge.js';
import type { Policy } from '../policy.js';
import { type Traced, trace } from '../verbatim.js';
import type { LeadEvidence } from './lead.js';
import { ownPlaces } from './own-places.js';
import type { Reading } from './reading.js';
import { phoneIn, tellField } from './told.js';
import { type Topic, topicOfField } from './topics.js';

/** A field of `qualify`, and what the conversation says of it. */
export interface Qualified {
  /** As the policy spells it. */
  field: string;
  /** For the team: "Move-in date". */
  label: string;
  /** The policy's question, word for word. */
  ask: string;
  topic: Topic | null;
  /** The customer's words that tell it, as written; absent where none do. */
  words?: string;
}

/** Each field of `qualify` in the policy's order. `passages`: what the business knows that may tell where it works. */
export function findQualified(
  policy: Policy,
  reading: Reading,
  seen: { evidence: LeadEvidence; passages: Passage[] },
): Qualified[] {
  const traced = trace(reading.written);
  const { about } = policy.business;
  const places = ownPlaces(about, seen.passages);
  return policy.qualify.map((item) => {
    const words = tellField(item, reading, { evidence: seen.evidence, traced, about, places });
    return {
      field: item.field,
      label: labelOf(item.field),
      ask: item.ask.trim(),
      topic: topicOfField(item),
      ...(words !== null && { words }),
    };
  });
}

/** Whether a telephone number is at hand. */
export function hasPhone(reading: Reading, traced: Traced = trace(reading.written)): boolean {
  return reading.phone !== undefined || phoneIn(traced) !== null;
}

export function labelOf(field: string): string {
  const words = field.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
