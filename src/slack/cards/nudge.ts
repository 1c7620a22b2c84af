import type { NudgeItem, NudgePost, NudgeWhat } from '../../core/nudge.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import { escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { CardMessage, KnownBlock } from './blocks.js';
import { context, mrkdwn, section } from './blocks.js';
import { CLASS_LABELS, count, TROUBLE_LABELS } from './labels.js';
import { encodeLink } from './owner-alert.js';
import { tellSpan } from './status.js';

/** A reminder: who is meant, what waits and since when in business time. What is moot is struck through. */
export function buildNudge(post: NudgePost): CardMessage {
  const live = post.items.filter(({ moot }) => moot === undefined);
  const mention = post.for && live.length > 0 ? `<@${post.for.id}> ` : '';
  const [only] = post.items;
  if (post.form === 'thread' && only) {
    const line =
      only.moot === undefined ? `${mention}${tellAlone(only)}` : strike(tellAlone(only), only.moot);
    return { text: line, blocks: [section(line)] };
  }
  const heading = `${mention}${tellHeading(post, live)}`;
  const shown = post.items.slice(0, ITEMS);
  const blocks: KnownBlock[] = [section(live.length > 0 ? `*${heading.trim()}*` : `~${heading.trim()}~`)];
  for (let i = 0; i < shown.length; i += LINES)
    blocks.push(
      section(
        shown
          .slice(i, i + LINES)
          .map(tellLine)
          .join('\n'),
      ),
    );
  const hidden = post.items.length - shown.length;
  if (hidden > 0) blocks.push(context(mrkdwn(`… and ${count(hidden, 'other')}`)));
  return { text: heading, blocks };
}

/** In the card's thread nobody need be told whose inquiry it is. */
function tellAlone(item: NudgeItem): string {
  const span = tellOpenTime(item.waitedMs);
  switch (item.what) {
    case 'reply':
      return `A reply is due: this has waited for ${span} of opening hours.`;
    case 'late':
      return `Still no reply${item.detail ? `, and ${item.detail}` : ''}: this has waited for ${span} of opening hours, at least twice as long as it should.`;
    case 'overnight':
      return 'This came in while you were closed.';
    case 'reopened':
      return 'This was reopened while you were closed.';
    case 'failed':
      return 'The reply was not sent. The card says why, and what can be done.';
    case 'unknown':
      return `Nobody knows whether the reply arrived${item.detail ? `, and ${item.detail}` : ''}. Please check, and settle it on the card.`;
    case 'follow-up-failed':
      return 'The follow-up was not sent. Its own card says why, and what can be done.';
    case 'follow-up-unknown':
      return 'Nobody knows whether the follow-up arrived. Please check, and settle it on its own card.';
    case 'editing':
      return 'Your edit of this draft has been open for over half an hour. Nothing goes out before you save.';
    case 'task':
      return `A task is due: ${words(item.detail ?? '', DETAIL_CHARS)}`;
    case 'follow-up':
      return 'A follow-up waits for a decision. Reject or stop it if none is needed.';
  }
}

function tellHeading({ form }: NudgePost, live: NudgeItem[]): string {
  const many = live.length;
  if (many === 0) return 'All of this has been seen to.';
  switch (form) {
    case 'opening':
      return `While you were closed, ${many === 1 ? 'one inquiry' : `${many} inquiries`} ${tellBegin(live)}:`;
    case 'over':
      return 'Also waiting. There have been reminders enough, so nobody is mentioned:';
    default:
      return `${many} ${many === 1 ? 'thing needs' : 'things need'} you:`;
  }
}

/** What happened to them: whatever came in before, the customer has only added to. */
function tellBegin(live: NudgeItem[]): string {
  const be = live.length === 1 ? 'was' : 'were';
  const reopened = live.filter(({ what }) => what === 'reopened').length;
  const added = live.filter(({ what, detail }) => what === 'overnight' && detail !== undefined).length;
  return ANY_OF.format([
    ...(added + reopened < live.length ? ['came in'] : []),
    ...(added > 0 ? [`${be} added to`] : []),
    ...(reopened > 0 ? [`${be} reopened`] : []),
  ]);
}

const ANY_OF = new Intl.ListFormat('en', { type: 'disjunction' });

function tellLine(item: NudgeItem): string {
  const name = words(item.sender, NAME_CHARS) || 'Unknown sender';
  const sender = item.link ? `<${encodeLink(item.link)}|${name.replace(/\|/g, '¦')}>` : name;
  const label = CLASS_LABELS[item.leadClass];
  const detail =
    item.detail && item.what in DETAILS ? `${DETAILS[item.what]}${words(item.detail, DETAIL_CHARS)}` : '';
  const waited =
    item.waitedMs > 0 && WAITS.includes(item.what) ? `, ${tellOpenTime(item.waitedMs)} of opening hours` : '';
  const line = `${label} · ${sender} · ${SHORT[item.what]}${detail}${waited}`;
  return item.moot === undefined ? `• ${line}` : `• ${strike(line, item.moot)}`;
}

/** In hours, however many: a day of 24 would be read as one day on which it is open. */
function tellOpenTime(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes < DAY_MINUTES ? tellSpan(ms) : `${Math.floor(minutes / 60)} h`;
}

/** Struck through, with what happened. */
function strike(line: string, moot: string): string {
  return `~${line.replace(/~/g, '∼')}~ ${words(moot, MOOT_CHARS)}`;
}

function words(text: string, max: number): string {
  return escapeMrkdwn(shorten(tidyLine(maskSensitive(text)), max));
}

const SHORT: Record<NudgeWhat, string> = {
  reply: 'a reply is due',
  late: 'a reply is long overdue',
  overnight: 'waits for a reply',
  reopened: 'was reopened, and waits for a reply',
  ...TROUBLE_LABELS,
  editing: 'your edit is still open',
  task: 'a task is due',
  'follow-up': 'a follow-up waits for a decision',
};
/** What stands before the detail. Who is editing knows who they are. */
const DETAILS: Partial<Record<NudgeWhat, string>> = {
  task: ': ',
  unknown: ', and ',
  late: ', and ',
  overnight: ', and ',
};
const WAITS: NudgeWhat[] = ['reply', 'late'];

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** Escaped five times as long, and with a link, ten lines stay within a section. */
const LINES = 5;
const ITEMS = 40;
const NAME_CHARS = 40;
const DETAIL_CHARS = 80;
const MOOT_CHARS = 80;
