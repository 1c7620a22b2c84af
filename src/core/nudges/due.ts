import type { BusinessHours } from '../business-hours.js';
import { roundWaitingSince, waitingSince } from '../life/reading.js';
import type { NudgeWhat } from '../nudge.js';
import type { Person } from '../person.js';
import type { BusinessSpan, Policy } from '../policy.js';
import { addedKey, followUpKey, lastToldReply, nextReplyKey, taskNudge, troubleKey } from './keys.js';
import type { Watched } from './watched.js';
import { isBarred, LATE_LEVEL, listEditors } from './watched.js';

/** Somebody has had a draft open for this long. */
const EDITING_MS = 30 * 60_000;
/** A follow-up that nobody decides on is named once, after this. */
export const FOLLOW_UP_AFTER: BusinessSpan = { amount: 1, unit: 'd' };

/** The people of flo.yml as Slack knows them; null where it does not. */
export interface OnDuty {
  owner: Person | null;
  backup: Person | null;
}

export interface DueNudge {
  inquiry: Watched;
  key: string;
  what: NudgeWhat;
  due: Date;
  /** Since when it waits. */
  since: Date;
  /** Null where Slack knows nobody to mention. */
  for: Person | null;
  detail?: string;
}

/**
 * Everything that an inquiry is to be nudged about until `until`, and has not been nudged about yet, in business
 * hours only. Nothing for what is put aside, decided or spam; a task stays due whatever became of its inquiry.
 */
export function findDue(inquiry: Watched, rules: Rules): DueNudge[] {
  if (inquiry.leadClass === 'spam') return [];
  const found = [...tasksDue(inquiry, rules)];
  if (!inquiry.snoozed) {
    const named = { ...rules, holder: inquiry.assigned?.person ?? rules.duty.owner };
    found.push(...replyDue(inquiry, named), ...troubleDue(inquiry, named), ...followUpDue(inquiry, named));
    found.push(...editingDue(inquiry, rules));
  }
  const known = new Set(inquiry.nudges?.map(({ key }) => key));
  return found.filter(({ key, due }) => due <= rules.until && !known.has(key));
}

type Rules = { policy: Policy; hours: BusinessHours; duty: OnDuty; now: Date; until: Date };
type Named = Rules & { holder: Person | null };

/**
 * At 100 % of the class's `sla`, at 200 %, and so on, as often as an inquiry may be nudged: the next one. What is past
 * 200 % when it is first told (it was put aside, or Flo was off) begins there: who has it is not told a minute before.
 * What was called late while its class had less time is so anew in the time that it has now; the first step stands.
 */
function replyDue(inquiry: Watched, { policy, hours, duty, holder, now }: Named): DueNudge[] {
  const { status, leadClass } = inquiry;
  if ((status !== 'received' && status !== 'awaiting') || leadClass === 'spam' || isBarred(inquiry))
    return [];
  const sla = policy.sla[leadClass];
  const since = waitingSince(inquiry);
  const levels = Math.max(policy.nudges.perInquiry, LATE_LEVEL);
  const toldAt = (level: number) => lastToldReply(inquiry, level)?.at ?? null;
  const owedAt = (level: number) => hours.after(since, { ...sla, amount: sla.amount * level });
  const told = Array.from({ length: levels }, (_, i) => i + 1).filter((level) => toldAt(level));
  const inTime = told.findLast((level) => (toldAt(level) ?? since) >= owedAt(level));
  const last = inTime ?? Math.min(told.length, 1);
  if (last === levels) return addedDue(inquiry, { sla, hours, for: escalate(duty, holder) });
  let level = last + 1;
  let due = owedAt(level);
  if (level < LATE_LEVEL && due <= now) {
    const lateAt = owedAt(LATE_LEVEL);
    if (lateAt <= now) [level, due] = [LATE_LEVEL, lateAt];
  }
  const late = level >= LATE_LEVEL;
  // What was late already when it was told is not told again at once.
  const before = level > LATE_LEVEL ? toldAt(last) : null;
  if (before) due = later(due, hours.after(before, sla));
  return [
    {
      inquiry,
      key: nextReplyKey(inquiry, level),
      what: late ? 'late' : 'reply',
      due,
      since,
      for: late ? escalate(duty, holder) : holder,
    },
  ];
}

/** All reminders of a reply have been given, and the customer has written again since: one more, an `sla` later. */
function addedDue(
  inquiry: Watched,
  how: { sla: BusinessSpan; hours: BusinessHours; for: Person | null },
): DueNudge[] {
  const { lastMessageAt, nudges = [] } = inquiry;
  const key = addedKey(inquiry, lastMessageAt);
  const since = waitingSince(inquiry);
  const wait = `reply/${since.getTime()}/`;
  if (nudges.some((nudge) => nudge.key.startsWith(wait) && nudge.at >= lastMessageAt)) return [];
  const due = how.hours.after(lastMessageAt, how.sla);
  return [{ inquiry, key, what: 'late', due, since, for: how.for, detail: WRITTEN_AGAIN }];
}

/** The detail of what had come in before. */
export const WRITTEN_AGAIN = 'the customer has written again';

/** The backup; where there is none, or they have it themselves, the owner: not who has let it wait, if anybody else. */
function escalate({ backup, owner }: OnDuty, holder: Person | null): Person | null {
  return [backup, owner].find((one) => one && one.id !== holder?.id) ?? holder;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

/**
 * What was not sent, or is not known to have arrived: at the next open moment, to who approved it. Again when the
 * customer writes while it is not known: until a person settles that, no reply to them is called due. What nobody may
 * send again need not be.
 */
function troubleDue(inquiry: Watched, { hours, holder }: Named): DueNudge[] {
  const round = inquiry.followUps?.at(-1);
  return [inquiry, ...(round ? [round] : [])].flatMap((letter) => {
    const { status, deliveries, decision } = letter;
    const last = deliveries.at(-1);
    if ((status !== 'failed' && status !== 'unknown') || !last) return [];
    if (status === 'failed' && isBarred(inquiry)) return [];
    const ended = last.endedAt ?? last.startedAt;
    const to = inquiry.assigned?.person ?? decision?.by ?? holder;
    const key = troubleKey(status, last);
    const { lastMessageAt } = inquiry;
    const isReply = letter === inquiry;
    const written = isReply && status === 'unknown' && lastMessageAt > ended;
    const since = written ? lastMessageAt : ended;
    return [
      {
        inquiry,
        key: written ? `${key}/${lastMessageAt.getTime()}` : key,
        what: isReply ? status : (`follow-up-${status}` as const),
        due: hours.nextOpen(since),
        since,
        for: to,
        ...(written && { detail: WRITTEN_SINCE }),
      },
    ];
  });
}

const WRITTEN_SINCE = 'the customer has written since';

function followUpDue(inquiry: Watched, { hours, holder }: Named): DueNudge[] {
  const round = inquiry.followUps?.at(-1);
  if (round?.status !== 'awaiting') return [];
  const since = roundWaitingSince(round);
  const due = hours.after(since, FOLLOW_UP_AFTER);
  return [{ inquiry, key: followUpKey(round), what: 'follow-up', due, since, for: holder }];
}

function editingDue(inquiry: Watched, { hours }: Rules): DueNudge[] {
  return listEditors(inquiry).map(({ by, since, viewKey }) => {
    const due = hours.nextOpen(new Date(since.getTime() + EDITING_MS));
    return { inquiry, key: `editing/${viewKey}`, what: 'editing', due, since, for: by, detail: by.name };
  });
}

function tasksDue(inquiry: Watched, { hours, duty }: Rules): DueNudge[] {
  return (inquiry.tasks ?? []).flatMap((task) => {
    const next = taskNudge(task, inquiry.nudges);
    if (!next || !task.due) return [];
    return [
      {
        inquiry,
        key: next.key,
        what: 'task' as const,
        due: hours.nextOpen(next.from),
        since: task.due,
        for: task.owner ?? inquiry.assigned?.person ?? duty.owner,
        detail: task.title,
      },
    ];
  });
}
