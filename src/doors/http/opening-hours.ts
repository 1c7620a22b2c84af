import type { OpenSpan, Policy, Weekday } from '../../core/policy.js';

const DAYS: readonly (readonly [Weekday, string])[] = [
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
];

/** The week as a sign at the door says it: days in a row with the same hours are one line. Empty when no hours are given. */
export function listHours(hours: Policy['business']['hours']): { days: string; times: string }[] {
  if (DAYS.every(([day]) => (hours[day] ?? []).length === 0)) return [];
  const lines: { from: string; to: string; times: string }[] = [];
  for (const [day, name] of DAYS) {
    const times = nameTimes(hours[day] ?? []);
    const last = lines.at(-1);
    if (last?.times === times) last.to = name;
    else lines.push({ from: name, to: name, times });
  }
  return lines.map(({ from, to, times }) => ({ days: from === to ? from : `${from} – ${to}`, times }));
}

function nameTimes(spans: OpenSpan[]): string {
  if (spans.length === 0) return 'Closed';
  return spans
    .map(({ from, to }) =>
      from === 0 && to === 1440 ? 'Open all day' : `${nameTime(from)} – ${nameTime(to)}`,
    )
    .join(', ');
}

function nameTime(minutes: number): string {
  if (minutes === 0 || minutes === 1440) return 'midnight';
  if (minutes === 720) return 'noon';
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const clock = minute === 0 ? `${hour % 12 || 12}` : `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
  return `${clock} ${hour < 12 ? 'am' : 'pm'}`;
}
