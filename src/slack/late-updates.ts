import type { Clock } from '../deps/clock.js';
import type { Posted } from '../deps/desk.js';

/** An update that Slack did not answer may take effect this much later, over a newer one. */
const LATE_UPDATE_MS = 5_000;

/** Remembers which messages an unanswered update may still change. */
export class LateUpdates {
  /** By the id of what stands there: until when. */
  private readonly unsure = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /**
   * Says until when an earlier update may still land over what is shown. `doubt`: the one before may, whether or not
   * this desk made it.
   */
  async minding<T>(
    { id, doubt }: { id: string; doubt: boolean },
    show: () => Promise<Posted<T>>,
  ): Promise<Posted<T>> {
    const now = this.clock.now().getTime();
    if (doubt) this.unsure.set(id, now + LATE_UPDATE_MS);
    const shown = await show();
    if (!shown.ok && shown.doubt) this.unsure.set(id, this.clock.now().getTime() + LATE_UPDATE_MS);
    const until = this.unsure.get(id);
    if (!shown.ok || until === undefined) return shown;
    if (until > now) return { ...shown, unsureUntil: new Date(until) };
    this.unsure.delete(id);
    return shown;
  }
}
