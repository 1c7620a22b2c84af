import { Cron } from 'croner';

/** A slot that begins at this very moment counts as passed. */
const THIS_MOMENT_MS = 1;

/**
 * The slots of a cron line in a time zone. A fixed time that a clock change skips falls due when the skipped hour
 * ends, one that comes twice is due the first time; a line for every hour or minute goes on evenly. As in node-cron,
 * day of the month and day of the week must both fit.
 */
export class Slots {
  readonly #cron: Cron;

  constructor(line: string, timeZone: string) {
    this.#cron = new Cron(line, { timezone: timeZone, domAndDow: true, mode: '5-or-6-parts', paused: true });
  }

  /** The newest slot at `now` or earlier; null where there never was one. */
  newest(now: Date): Date | null {
    return this.#cron.previousRuns(1, new Date(now.getTime() + THIS_MOMENT_MS))[0] ?? null;
  }

  /** The first slot after `moment`; null where there is none any more. */
  after(moment: Date): Date | null {
    return this.#cron.nextRun(moment);
  }
}
