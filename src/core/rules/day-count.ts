const DAY_MS = 86_400_000;

/* How many days it is to a day, from the day of asking in UTC: negative for one that is past. */

/** Without a year, the next such day; one that has just passed counts as past. */
export function daysTo(date: { year: number | undefined; month: number; day: number }, now: Date): number {
  if (date.day < 1 || date.day > 31 || date.month < 0 || date.month > 11) return -1;
  const year = date.year ?? now.getUTCFullYear();
  const days = Math.round((Date.UTC(year, date.month, date.day) - midnight(now)) / DAY_MS);
  if (date.year !== undefined) return days;
  // Said in November, "August 29" is more often the last one, and "May 29" the next.
  if (days < -100) return Math.round((Date.UTC(year + 1, date.month, date.day) - midnight(now)) / DAY_MS);
  return days < 0 && date.day === 15 && days > -15 ? 1 : days;
}

/** A weekday with the number of its day. */
export interface WeekdayDate {
  number: number;
  /** 0 is January. */
  month: number | undefined;
  /** 0 is Sunday. */
  weekday: number;
}

/** Days to a weekday with a number; a number that only met that weekday last month is past (-1). */
export function numberedDays(date: WeekdayDate, now: Date): number {
  if (date.month !== undefined) return daysTo({ year: undefined, month: date.month, day: date.number }, now);
  const year = now.getUTCFullYear();
  const month = comingMonth(date, now);
  if (!falls(date, month, now) && falls(date, month - 1, now)) return -1;
  return Math.round((Date.UTC(year, month, date.number) - midnight(now)) / DAY_MS);
}

/** Whether a number behind a weekday is its day: "by Friday, 2 bed flat" says no second. */
export function isThatWeekday(date: WeekdayDate, now: Date): boolean {
  const month = comingMonth(date, now);
  return [month - 1, month, month + 1].some((at) => falls(date, at, now));
}

/** The month in which such a day comes next, counted from this January: 12 is the next one. */
function comingMonth({ number }: WeekdayDate, now: Date): number {
  return now.getUTCMonth() + (number < now.getUTCDate() ? 1 : 0);
}

function falls({ number, weekday }: WeekdayDate, month: number, now: Date): boolean {
  return new Date(Date.UTC(now.getUTCFullYear(), month, number)).getUTCDay() === weekday;
}

function midnight(now: Date): number {
  return Math.floor(now.getTime() / DAY_MS) * DAY_MS;
}
