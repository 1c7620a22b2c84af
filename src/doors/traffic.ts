import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type AbortLike, type Clock, LightSignal } from '../deps/clock.js';

/** Many who write at once are answered at once, as one flush serves them all, and come with their next this soon. */
const PAUSE_MS = 5;
/** Whoever has waited this long waits for something else than the processor: for their own slow line, mostly. */
const SLOW_MS = 500;
/** What is sent in one go has arrived by then. */
const ARRIVING_MS = 50;
/** Where somebody dribbled or gave up within this time, others are not waited for before all of theirs is here. */
const WARY_MS = 10_000;
/** So often it is looked whether those who have no answer have become slow ones. */
const LOOK_MS = 100;

/**
 * Requests under way. Whoever waits for an answer goes first: work that nobody waits for begins when the door is
 * quiet, or when it has waited long enough.
 */
export class Traffic {
  /** Since when, in ms. */
  private readonly underWay = new Map<IncomingMessage, number>();
  private readonly asked = new WeakMap<Socket, Set<IncomingMessage>>();
  private lastAnswer = Number.NEGATIVE_INFINITY;
  /** When somebody was last seen who had not sent all of it in time, or never did. */
  private lastDribble = Number.NEGATIVE_INFINITY;
  private waiting: (() => void)[] = [];

  constructor(private readonly clock: Clock) {}

  /** Counts a request until its answer is out or its connection is gone. */
  count(req: IncomingMessage, res: ServerResponse): void {
    const asked = this.askedOver(req.socket);
    asked.add(req);
    this.underWay.set(req, this.now());
    res.once('close', () => {
      asked.delete(req);
      this.end(req);
    });
  }

  /**
   * What is asked over a connection and not answered. Where that is several and it is gone, Node tells the first of
   * them alone: the others would be kept for ever.
   */
  private askedOver(socket: Socket): Set<IncomingMessage> {
    const before = this.asked.get(socket);
    if (before) return before;
    const asked = new Set<IncomingMessage>();
    this.asked.set(socket, asked);
    socket.once('close', () => {
      for (const req of asked) this.end(req);
    });
    return asked;
  }

  private end(req: IncomingMessage): void {
    if (!this.underWay.delete(req)) return;
    if (req.complete) this.lastAnswer = this.now();
    else this.lastDribble = this.now();
    if (this.underWay.size > 0) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Resolves when nobody waits for an answer, after `atMostMs`, or when `signal` aborts. */
  async quiet(atMostMs: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const over = new LightSignal();
    const rise = () => over.abort();
    signal.addEventListener('abort', rise);
    // A wait of its own: where the clock is set back, one that is reckoned from it would end an hour later.
    void this.clock.after(atMostMs, over).then(rise);
    while (!over.aborted) {
      const now = this.now();
      const sinceAnswer = ago(this.lastAnswer, now);
      if (this.isBusy(now)) await this.answered(LOOK_MS, over);
      else if (sinceAnswer < PAUSE_MS) await this.clock.after(PAUSE_MS - sinceAnswer, over);
      else rise();
    }
    signal.removeEventListener('abort', rise);
  }

  private isBusy(now: number): boolean {
    // Whoever has not sent all of it waits for nobody: however often a slow one comes, others have their cards.
    let arriving = false;
    for (const [{ complete }, since] of this.underWay) {
      const waited = ago(since, now);
      if (complete && waited < SLOW_MS) return true;
      if (complete) continue;
      if (waited < ARRIVING_MS) arriving = true;
      else this.lastDribble = now;
    }
    return arriving && ago(this.lastDribble, now) >= WARY_MS;
  }

  /** Resolves when all have their answers, and after `ms`. */
  private async answered(ms: number, signal: AbortLike): Promise<void> {
    const up = new LightSignal();
    const rise = () => up.abort();
    signal.addEventListener('abort', rise);
    this.waiting.push(rise);
    await this.clock.after(ms, up);
    signal.removeEventListener('abort', rise);
    this.waiting = this.waiting.filter((other) => other !== rise);
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

/** How long ago, in ms. What is still to come was before the clock was set back: that is long ago. */
function ago(at: number, now: number): number {
  return now < at ? Number.POSITIVE_INFINITY : now - at;
}
