import type { Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import type { StatusReport } from '../../core/status-report.js';
import { dateToken, escapeMrkdwn, shorten } from '../text.js';
import type { CardMessage, KnownBlock } from './blocks.js';
import { divider, section } from './blocks.js';
import { CLASS_LABELS, count, TROUBLE_LABELS } from './labels.js';
import { encodeLink } from './owner-alert.js';

/** The private answer to `/flo status`. */
export function buildStatus(report: StatusReport, policy: Policy): CardMessage {
  const waiting = tellWaiting(report);
  const today = `*Today:* ${report.receivedToday} ${report.receivedToday === 1 ? 'inquiry' : 'inquiries'} received, ${report.answeredToday} answered (spam not counted)`;
  const median =
    report.medianFirstResponseMs === null
      ? '*Time to the first reply this week:* nothing answered yet'
      : `*Time to the first reply this week:* ${tellSpan(report.medianFirstResponseMs)} (half of them were faster than that)`;
  const blocks: KnownBlock[] = [section([waiting, ...tellOldest(report, policy), today, median].join('\n'))];
  if (report.overdue.shown.length > 0) blocks.push(section(tellOverdue(report, policy)));
  if (report.troubled.shown.length > 0) blocks.push(section(tellTroubled(report)));
  blocks.push(divider(), section(tellHealth(report)), ...tellJobs(report, policy).map(section));
  if (report.unreachable.length > 0) blocks.push(section(tellUnreachable(report, policy)));
  if (report.advice.length > 0) {
    const advice = report.advice.slice(0, ADVICE).map((words) => `• ${escapeWithin(words, LINE_CHARS)}`);
    blocks.push(section(`*Advice*\n${advice.join('\n')}`));
  }
  const troubled =
    report.troubled.count > 0
      ? ` ${report.troubled.count} ${report.troubled.count === 1 ? 'needs' : 'need'} attention.`
      : '';
  return { text: `${waiting.replace(/\*/g, '')}.${troubled}`, blocks };
}

/** A span in words: "4 min", "2 h 5 min", "3 d 4 h". */
export function tellSpan(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

function tellWaiting({ waiting, overdue, nobodys, aside }: StatusReport): string {
  const shown = waiting.filter((entry) => entry.count > 0);
  const all = shown.reduce((sum, entry) => sum + entry.count, 0);
  if (all === 0) return '*Waiting for a decision:* nothing';
  const classes = shown.map((entry) => {
    const label = CLASS_LABELS[entry.leadClass].toLowerCase();
    return label.endsWith('lead') ? count(entry.count, label) : `${entry.count} ${label}`;
  });
  const held = [
    ...(overdue.count > 0 ? [`${overdue.count} overdue`] : []),
    ...(nobodys > 0 ? [`nobody has ${nobodys === all ? (all === 1 ? 'it yet' : 'them yet') : nobodys}`] : []),
    ...(aside > 0 ? [`${aside} snoozed`] : []),
  ];
  return [`*Waiting for a decision:* ${all} (${classes.join(', ')})`, ...held].join(' · ');
}

function tellOldest({ oldest }: StatusReport, policy: Policy): string[] {
  if (!oldest) return [];
  const when = dateToken(oldest.receivedAt, 'moment', policy.business.timeZone);
  return [`*Oldest:* ${link(oldest)} · ${when}`];
}

/** What has waited longer than its class may, each with its card. */
function tellOverdue({ overdue: { count: all, shown } }: StatusReport, policy: Policy): string {
  const lines = shown.slice(0, OVERDUE).map((entry) => {
    const when = dateToken(entry.since, 'moment', policy.business.timeZone);
    return `• ${link(entry)}: ${CLASS_LABELS[entry.leadClass].toLowerCase()}, waiting since ${when}`;
  });
  const hidden = all - lines.length;
  if (hidden > 0) lines.push(`… ${hidden} more`);
  return `*Overdue*\n${lines.join('\n')}`;
}

function tellTroubled({ troubled: { count: all, shown } }: StatusReport): string {
  const lines = shown.slice(0, TROUBLED).map((entry) => `• ${link(entry)}: ${TROUBLE_LABELS[entry.kind]}`);
  const hidden = all - lines.length;
  if (hidden > 0) lines.push(`… ${hidden} more`);
  return `*Needs a person*\n${lines.join('\n')}`;
}

function tellHealth(report: StatusReport): string {
  const lines = {
    Slack: report.slack,
    Store: report.store,
    Model: report.model,
    Knowledge: report.knowledge,
    Mail: report.mail,
  };
  return Object.entries(lines)
    .map(([name, words]) => `*${name}:* ${escapeWithin(words, HEALTH_CHARS)}`)
    .join('\n');
}

/** When each job last ran, and what failed. */
function tellJobs({ jobs }: StatusReport, policy: Policy): string[] {
  if (jobs.length === 0) return [];
  const words = jobs.slice(0, JOBS).map(({ _id: name, slot, endedAt, problem }) => {
    const when = dateToken(slot, 'moment', policy.business.timeZone);
    const job = escapeWithin(JOB_LABELS[name] ?? name, NAME_CHARS);
    if (problem !== undefined)
      return `${job} failed ${when} (${escapeWithin(problem, NAME_CHARS)}) and runs again next time`;
    return endedAt ? `${job} ran ${when}` : `${job} is at work since ${when}`;
  });
  return [`*By the clock:* ${words.join(', ')}`];
}

/** What the jobs of `doors/jobs` do, for those who do not know their names. */
const JOB_LABELS: Record<string, string> = {
  watch: 'reminders',
  question: 'weekly question',
  digest: 'weekly digest',
  review: 'monthly review',
  'first-review': 'first review',
  weeks: 'figures of past weeks',
  answers: 'answers to the weekly question',
};

function tellUnreachable({ unreachable }: StatusReport, policy: Policy): string {
  const lines = unreachable.slice(0, UNREACHABLE).map(({ channel, problem, since, waiting }) => {
    const name = escapeWithin(channel.replace(/^#/, ''), NAME_CHARS);
    const when = dateToken(since, 'moment', policy.business.timeZone);
    const kept = waiting > 0 ? `; ${count(waiting, 'post')} ${waiting === 1 ? 'waits' : 'wait'}` : '';
    return `*Cannot post in #${name}:* ${escapeWithin(problem, LINE_CHARS)} (since ${when}${kept})`;
  });
  return lines.join('\n');
}

/** Escaped, `text` may be five times as long: then less of it is shown. */
function escapeWithin(text: string, max: number): string {
  const escaped = escapeMrkdwn(shorten(text, max));
  return escaped.length <= max ? escaped : escapeMrkdwn(shorten(text, Math.floor(max / 5)));
}

function link({ sender, permalink }: { sender: string; permalink?: string }): string {
  const name = escapeWithin(maskSensitive(sender), NAME_CHARS) || 'Unknown sender';
  return permalink ? `<${encodeLink(permalink)}|${name.replace(/\|/g, '¦')}>` : name;
}

/** Chosen so that each section stays below 3,000 characters, links included. */
const TROUBLED = 8;
const OVERDUE = 5;
const ADVICE = 5;
const JOBS = 8;
const UNREACHABLE = 5;
const NAME_CHARS = 60;
const LINE_CHARS = 300;
/** Several models that fail, each with its reason. */
const HEALTH_CHARS = 600;
