import type { Message } from './message.js';

/** A passage of what the business knows: one section of a file in `knowledge/`. */
export interface Passage {
  /** The file's path within `knowledge/`, as in `prices.md`. */
  file: string;
  /** The headings it stands under, outermost first: "Prices › Kitchens". Empty before the first heading. */
  heading: string;
  /** Its words without markup. */
  text: string;
}

/** What is searched for on behalf of a message: what it says, and the fields of its form. */
export function searchWords(message: Pick<Message, 'subject' | 'text' | 'extra'>): string {
  const fields = message.extra.map(({ name, value }) => `${name}: ${value}`);
  return [message.subject ?? '', message.text, ...fields].join('\n');
}
