import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../deps/clock.js';

/**
 * Requests under way. Whoever waits for an answer goes first: work that nobody waits for begins when the door is
 * quiet, or when it has waited long enough.
 */
export class Traffic {
  private underWay = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly clock: Clock) {}

  /** Counts a request until its answer is out or its connection is gone. */
  count(_req: IncomingMessage, res: ServerResponse): void {
    this.underWay++;
    res.once('close', () => {
      this.underWay--;
      if (this.underWay > 0) return;
      for (const resume of this.waiting.splice(0)) resume();
    });
  }

  /** Resolves when nobody waits for an answer, after `atMostMs`, or when `signal` aborts. */
  async quiet(atMostMs: number, signal: AbortSignal): Promise<void> {
    if (this.underWay === 0 || signal.aborted) return;
    const up = new AbortController();
    const rise = () => up.abort();
    signal.addEventListener('abort', rise);
    this.waiting.push(rise);
    await this.clock.after(atMostMs, up.signal);
    signal.removeEventListener('abort', rise);
    this.waiting = this.waiting.filter((other) => other !== rise);
  }
}
