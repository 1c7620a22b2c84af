import { HASH_PREFIX } from '../../core/life/step.js';

/** The `action_id` of everything that can be pressed on a card or in a modal. */
export const ACTIONS = {
  approve: 'approve',
  done: 'done',
  edit: 'edit',
  reject: 'reject',
  take: 'take',
  /** The menu, an overflow or a select; its options' values are read by `decodeChoice`. */
  menu: 'menu',
  /** "Show the whole inquiry" as a button, where it is all a menu would hold. */
  whole: 'whole',
  undo: 'undo',
  tryAgain: 'try_again',
  arrived: 'arrived',
  sendAgain: 'send_again',
  /** On a follow-up's card. */
  answered: 'answered',
  stop: 'stop',
  /** The checkboxes of the next steps; their values are the steps' keys (core/offered-steps). */
  steps: 'steps',
  /** In the list of tasks, all in a block whose id is read by `decodeTask`: a button, a date and a person … */
  taskDone: 'task_done',
  taskMove: 'task_move',
  taskGive: 'task_give',
  /** … and the button of the pages: the page, from 0. */
  taskPage: 'task_page',
  /** In the Edit modal: one more input for the message. */
  moreRoom: 'more_room',
  /** In the modal of kept texts; its value is read by `decodeItem`. */
  useKept: 'use_kept',
  /** In the modal of the whole inquiry; its value is read by `decodeItem`: the page, from 0. */
  wholePage: 'whole_page',
  /** In the modal that compares versions: its two selects, whose options' values are version numbers … */
  compareFrom: 'compare_from',
  compareTo: 'compare_to',
  /** … and its button, read by `decodeItem`: the version. */
  bringBack: 'bring_back',
  /** On the monthly review, followed by `_` and the verdict; the value is its post's id. */
  verdict: 'verdict',
  /** On the poll, followed by `_1` to `_5`; the value is its post's id. */
  vote: 'vote',
  /** Below the weekly question; the value is its post's id. */
  tell: 'tell',
} as const;

/** The second page button of a list needs an id of its own. */
export const TASK_PAGE_BACK = 'task_page_back';
/** The second page button of a modal needs an id of its own. */
export const WHOLE_PAGE_BACK = 'whole_page_back';

/** The `callback_id` of every modal. */
export const VIEWS = {
  edit: 'edit',
  reject: 'reject',
  again: 'again',
  close: 'close',
  assign: 'assign',
  snooze: 'snooze',
  kept: 'kept',
  whole: 'whole',
  compare: 'compare',
  task: 'task',
  message: 'message',
  review: 'review',
  tell: 'tell',
  contact: 'contact',
} as const;

/** What the card's menu can offer, in this order (slack/cards/menu). */
export const CHOICES = [
  'again',
  'compare',
  'whole',
  'kept',
  'contact',
  'assign',
  'giveBack',
  'snooze',
  'wake',
  'task',
  'close',
  'reopen',
] as const;
export type Choice = (typeof CHOICES)[number];

/** What a click names: exactly the draft version its sender saw. Version 0 and an empty hash: no draft yet. */
export interface Target {
  id: string;
  version: number;
  /** The draft's hash, or its beginning; see `namesDraft` (core/life/step). */
  hash: string;
  /** The mark of what the button asks about before it is a Yes (core/guard/promises); absent when nothing. */
  promised?: string;
}

/** A button's value: ids and a version, never state. */
export function encodeTarget(target: Target): string {
  return [target.id, target.version, target.hash, ...(target.promised ? [target.promised] : [])].join('.');
}

/** Null when the value is not one of ours, whatever it is. */
export function decodeTarget(value: unknown): Target | null {
  if (typeof value !== 'string') return null;
  const [id, version, hash, promised, ...rest] = value.split('.');
  if (!id || !/^\w[\w-]*$/.test(id) || !/^\d{1,9}$/.test(version ?? '') || rest.length > 0) return null;
  if (hash === undefined || !/^[0-9a-f]{0,64}$/.test(hash)) return null;
  if (promised !== undefined && !/^[0-9a-f]{16}$/.test(promised)) return null;
  return { id, version: Number(version), hash, ...(promised !== undefined && { promised }) };
}

/** A menu option's value, at most 150 characters: the hash is cut to its first 16 digits. */
export function encodeChoice(choice: Choice, target: Target): string {
  return `${choice}:${encodeTarget({ ...target, hash: target.hash.slice(0, HASH_PREFIX) })}`;
}

export function decodeChoice(value: string): { choice: Choice; target: Target } | null {
  const at = value.indexOf(':');
  const choice = CHOICES.find((known) => known === value.slice(0, Math.max(at, 0)));
  const target = decodeTarget(value.slice(at + 1));
  return choice && target ? { choice, target } : null;
}

/** A target with the id of a kept text, or the number of a page or a version. */
export function encodeItem(item: string | number, target: Target): string {
  return `${item}:${encodeTarget(target)}`;
}

export function decodeItem(value: string): { item: string; target: Target } | null {
  const at = value.indexOf(':');
  const target = decodeTarget(value.slice(at + 1));
  return at > 0 && target ? { item: value.slice(0, at), target } : null;
}

/** A task in a list: what the person saw of it, and on which page. */
export interface TaskRef {
  inquiry: string;
  id: string;
  /** core/task, `markOf`. */
  seen: string;
  page: number;
}

export function encodeTask({ inquiry, id, seen, page }: TaskRef): string {
  return `task.${inquiry}.${id}.${seen}.${page}`;
}

export function decodeTask(value: string): TaskRef | null {
  const [, inquiry, id, seen, page] =
    /^task\.(\w[\w-]*)\.(k\d{1,6})\.([0-9a-f]{8})\.(\d{1,6})$/.exec(value) ?? [];
  return inquiry && id && seen ? { inquiry, id, seen, page: Number(page) } : null;
}
