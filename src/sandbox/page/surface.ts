import type { SlackBlock } from '../protocol.js';
import type { Reading } from './slack-date.js';

/** Who reads, when, and what ids are called for them. */
export interface Reader {
  me: string;
  appName: string;
  reading: Reading;
  userName(id: string): string | undefined;
  channelName(id: string): string | undefined;
  /** Everybody in the workspace, for lists to choose from. */
  people(): { id: string; name: string }[];
}

/** What a set of blocks is drawn on: a message or a modal. */
export interface Surface {
  reader: Reader;
  /** An id no other element of the page has. */
  nextId(): string;
  /** Sends an interaction as Slack's `actions[0]`; resolves when it was answered. */
  act(action: SlackBlock): Promise<void>;
  /** The elements with a value, in order; filled while drawing. */
  fields: Field[];
}

/** An element that holds a value. */
export interface Field {
  blockId: string;
  actionId: string;
  type: string;
  /** What the view's JSON starts it with, to see whether an update changed that. */
  initial: string;
  /** Its entry in `view.state.values`. */
  read(): SlackBlock;
  write(value: SlackBlock): void;
  /** What is wrong with the value before it is sent; null when nothing is. */
  problem(): string | null;
  /** What takes the focus. */
  control: HTMLElement;
  /** Set by an input block: shows or clears a message under the element. */
  showProblem?: (words: string | null) => void;
}

export type StateValues = Record<string, Record<string, SlackBlock>>;

/** Slack's `state.values`. */
export function stateValues(fields: Field[]): StateValues {
  const values: StateValues = {};
  for (const field of fields) {
    values[field.blockId] = { ...values[field.blockId], [field.actionId]: field.read() };
  }
  return values;
}

/** Carries what was typed or chosen over to a newer drawing of the same view. */
export function carryOver(before: Field[], after: Field[]): void {
  for (const field of after) {
    const same = before.find(
      (other) =>
        other.blockId === field.blockId &&
        other.actionId === field.actionId &&
        other.type === field.type &&
        other.initial === field.initial,
    );
    if (same) field.write(same.read());
  }
}
