/** Where and when somebody reads. `timeZone` and `locale` default to the browser's own. */
export interface Reading {
  now: Date;
  timeZone?: string;
  locale?: string;
}

/**
 * A Slack date token's format string in the reader's zone (docs.slack.dev "Formatting message text", dates).
 * The fallback stands where the time is impossible or the format names a token nobody knows.
 */
export function formatSlackDate(
  date: { unix: number; format: string; fallback: string },
  reading: Reading,
): string {
  const at = new Date(date.unix * 1000);
  if (Number.isNaN(at.getTime())) return date.fallback;
  let known = true;
  const words = date.format.replace(/\{(\w+)\}/g, (_, token: string) => {
    const value = tokenValue(token, at, reading);
    if (value === null) known = false;
    return value ?? '';
  });
  return known ? words.charAt(0).toUpperCase() + words.slice(1) : date.fallback;
}

/** "10:42 AM", in the reader's zone. */
export function clockTime(at: Date, reading: Reading): string {
  return format(at, reading, { hour: 'numeric', minute: '2-digit' });
}

/** "Today", "Yesterday" or "Tuesday, October 12th". */
export function dayName(at: Date, reading: Reading): string {
  const words =
    nearDay(at, reading) ?? longDay(at, reading, yearOf(at, reading) !== yearOf(reading.now, reading));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The full moment, for titles and mails. */
export function fullTime(at: Date, reading: Reading): string {
  return `${longDay(at, reading, true)} at ${clockTime(at, reading)}`;
}

function tokenValue(token: string, at: Date, reading: Reading): string | null {
  switch (token) {
    case 'date_num':
      return dayKey(at, reading);
    case 'date_slash':
      return format(at, reading, { year: 'numeric', month: '2-digit', day: '2-digit' });
    case 'date':
      return ordinalDay(at, reading, 'long');
    case 'date_pretty':
      return nearDay(at, reading) ?? ordinalDay(at, reading, 'long');
    case 'date_short':
      return format(at, reading, { year: 'numeric', month: 'short', day: 'numeric' });
    case 'date_short_pretty':
      return nearDay(at, reading) ?? format(at, reading, { year: 'numeric', month: 'short', day: 'numeric' });
    case 'date_long':
      return longDay(at, reading, true);
    case 'date_long_pretty':
      return nearDay(at, reading) ?? longDay(at, reading, true);
    case 'day_divider_pretty':
      return (
        nearDay(at, reading) ?? longDay(at, reading, yearOf(at, reading) !== yearOf(reading.now, reading))
      );
    case 'time':
      return clockTime(at, reading);
    case 'time_secs':
      return format(at, reading, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
    case 'ago':
      return ago(at, reading);
    default:
      return null;
  }
}

function nearDay(at: Date, reading: Reading): string | null {
  const dayMs = 86_400_000;
  const day = dayKey(at, reading);
  if (day === dayKey(reading.now, reading)) return 'today';
  if (day === dayKey(new Date(reading.now.getTime() - dayMs), reading)) return 'yesterday';
  if (day === dayKey(new Date(reading.now.getTime() + dayMs), reading)) return 'tomorrow';
  return null;
}

function longDay(at: Date, reading: Reading, withYear: boolean): string {
  const weekday = format(at, reading, { weekday: 'long' });
  return `${weekday}, ${ordinalDay(at, reading, 'long', withYear)}`;
}

function ordinalDay(at: Date, reading: Reading, month: 'long' | 'short', withYear = true): string {
  const day = Number(new Intl.DateTimeFormat('en-US', { day: 'numeric', ...zone(reading) }).format(at));
  const name = format(at, reading, { month });
  return `${name} ${day}${ordinal(day)}${withYear ? `, ${yearOf(at, reading)}` : ''}`;
}

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function ago(at: Date, reading: Reading): string {
  const seconds = Math.round((at.getTime() - reading.now.getTime()) / 1000);
  const words = new Intl.RelativeTimeFormat(reading.locale, { numeric: 'auto' });
  const size = Math.abs(seconds);
  if (size < 60) return words.format(seconds, 'second');
  if (size < 3_600) return words.format(Math.trunc(seconds / 60), 'minute');
  if (size < 86_400) return words.format(Math.trunc(seconds / 3_600), 'hour');
  return words.format(Math.trunc(seconds / 86_400), 'day');
}

function dayKey(at: Date, reading: Reading): string {
  return new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone(reading),
  }).format(at);
}

function yearOf(at: Date, reading: Reading): string {
  return dayKey(at, reading).slice(0, 4);
}

function format(at: Date, reading: Reading, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(reading.locale, { ...options, ...zone(reading) }).format(at);
}

function zone(reading: Reading): { timeZone?: string } {
  return reading.timeZone ? { timeZone: reading.timeZone } : {};
}
