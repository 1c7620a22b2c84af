/*
 * What an Edit form remembers from the moment it is built until it is read. Slack keeps what was typed under a
 * `block_id`, also when a view is replaced: each form of one modal, counted in rounds, has ids of its own, so that it
 * shows the text it was made with.
 */

/** Kept in the view's `private_metadata`, of at most 3,000 characters: the names are short. */
export interface EditMetadata {
  /** The draft it is based on. */
  t: string;
  /** The form of the modal: 0, 1, … */
  r: number;
  /** What stood between the parts of the message (body-parts): one fewer than it has inputs. */
  j: string[];
  /** The subject, where there is no input for it. */
  s?: string;
  /** The mark of what it asks about. */
  p?: string;
  /** The hash of the text whose marks it shows. */
  l?: string;
  /** The keys of the next steps that were ticked on the card. */
  k?: string[];
}

/** Null when it is none of ours. */
export function readMetadata(text: string): EditMetadata | null {
  try {
    const { t, r, j, s, p, l, k } = JSON.parse(text);
    if (typeof t !== 'string' || typeof r !== 'number') return null;
    if (!Array.isArray(j) || !j.every((joiner) => typeof joiner === 'string')) return null;
    return {
      t,
      r,
      j,
      ...(typeof s === 'string' && { s }),
      ...(typeof p === 'string' && { p }),
      ...(typeof l === 'string' && { l }),
      ...(Array.isArray(k) && { k: k.filter((key) => typeof key === 'string') }),
    };
  } catch {
    return null;
  }
}

export const subjectId = (round: number) => `subject_${round}`;
export const partId = (round: number, part: number) => `message_${round}_${part + 1}`;
export const roomId = (round: number) => `room_${round}`;
export const sendNowId = (round: number) => `send_${round}`;
export const promiseId = (round: number) => `promise_${round}`;
