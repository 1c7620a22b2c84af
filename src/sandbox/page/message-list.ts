import { el } from './dom.js';
import { rememberFocus } from './focus.js';
import { type Row, type RowHost, renderMessage } from './message-row.js';
import { dayName } from './slack-date.js';
import { writtenAt } from './workspace.js';

/** One entry of a list: a message, or something drawn between messages. */
export type Entry = Row | { key: string; line: string };

export interface MessageList {
  root: HTMLElement;
  /** Draws what changed and leaves the rest, with its focus and scroll position, as it is. */
  update(entries: Entry[]): void;
  /** Puts a message into view and marks it for a moment; false when it is not there. */
  reveal(key: string): boolean;
  rowOf(key: string): HTMLElement | undefined;
  /** Shows the newest, and whatever comes then. */
  toEnd(): void;
}

const NEAR_END_PX = 80;

export function createMessageList(host: RowHost, label: string): MessageList {
  const list = el('ol', { class: 'messages' });
  const more = el(
    'button',
    { type: 'button', class: 'more-below', hidden: true, onclick: () => toEnd() },
    'New messages below',
  );
  const scroller = el('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': label }, list);
  const root = el('div', { class: 'message-list' }, scroller, more);
  const drawn = new Map<string, { entry: Entry; day: string; element: HTMLElement }>();

  const isNearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    more.hidden = true;
  };
  scroller.addEventListener('scroll', () => {
    if (isNearEnd()) more.hidden = true;
  });

  const update = (entries: Entry[]) => {
    const stay = isNearEnd();
    const isFirst = drawn.size === 0;
    const known = drawn.size;
    const keys = new Set(entries.map((entry) => entry.key));
    for (const [key, { element }] of drawn) {
      if (keys.has(key)) continue;
      element.remove();
      drawn.delete(key);
    }
    let previous: Element | null = null;
    for (const entry of entries) {
      const element = draw(entry);
      const place: Element | null = previous ? previous.nextElementSibling : list.firstElementChild;
      if (place !== element) list.insertBefore(element, place);
      previous = element;
    }
    if (isFirst || stay) toEnd();
    else if (drawn.size > known) more.hidden = false;
  };

  const draw = (entry: Entry): HTMLElement => {
    const day = host.reader().reading.now.toDateString();
    const before = drawn.get(entry.key);
    if (before && before.day === day && isSame(before.entry, entry)) return before.element;
    const element = 'line' in entry ? drawLine(entry.line) : renderMessage(entry, host);
    drawn.set(entry.key, { entry, day, element });
    if (before) {
      const holdsFocus = before.element.contains(document.activeElement);
      const giveBack = rememberFocus();
      before.element.replaceWith(element);
      if (holdsFocus) giveBack();
    }
    return element;
  };

  const reveal = (key: string) => {
    const row = drawn.get(key)?.element;
    if (!row) return false;
    row.scrollIntoView({ block: 'center' });
    row.classList.add('is-revealed');
    row.focus({ preventScroll: true });
    return true;
  };

  return { root, update, reveal, rowOf: (key) => drawn.get(key)?.element, toEnd };
}

/** Day lines before the first message of each day. */
export function withDays(rows: Row[], host: RowHost): Entry[] {
  const { reading } = host.reader();
  const out: Entry[] = [];
  let day = '';
  for (const row of rows) {
    const next = dayName(writtenAt(row.message), reading);
    if (next !== day) out.push({ key: `day:${next}`, line: next });
    day = next;
    out.push(row);
  }
  return out;
}

const TOGETHER_MS = 5 * 60_000;

/** Whether a message continues the one before it: same person, within five minutes, both in plain words. */
export function continues(before: Row | undefined, row: Row): boolean {
  if (!before) return false;
  const [one, other] = [before.message, row.message];
  const isPlain = (message: Row['message']) =>
    message.blocks === undefined && !message.ephemeralFor && !message.broadcast;
  return (
    one.from === other.from &&
    isPlain(one) &&
    isPlain(other) &&
    (before.thread?.replies.length ?? 0) === 0 &&
    Number(other.ts) * 1000 - Number(one.ts) * 1000 < TOGETHER_MS
  );
}

/** Most messages stay the same object from one state to the next: only the others are compared by content. */
function isSame(one: Entry, other: Entry): boolean {
  if ('line' in one || 'line' in other) return JSON.stringify(one) === JSON.stringify(other);
  const { message, thread, ...rest } = one;
  const { message: otherMessage, thread: otherThread, ...otherRest } = other;
  return (
    isSameMessage(message, otherMessage) &&
    JSON.stringify(rest) === JSON.stringify(otherRest) &&
    thread?.replies.length === otherThread?.replies.length &&
    (thread?.replies ?? []).every((reply, at) => isSameMessage(reply, otherThread!.replies[at]!))
  );
}

function isSameMessage(one: Row['message'], other: Row['message']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function drawLine(words: string): HTMLElement {
  return el('li', { class: 'day-line' }, el('span', {}, words));
}
