import type { Clock } from '../deps/clock.js';
import type { PostingSlot } from '../deps/desk.js';

/**
 * Turns to post in one channel. Slack allows about one message a second per channel and short bursts above it:
 * Flo posts at once until Slack answers 429, waits as long as Slack says, then takes one turn a second until
 * nobody waits.
 */
export class ChannelPace {
  /** Slack's "1 per second", and a hair more: clocks differ. */
  static readonly SPACING_MS = 1_005;
  /** A 429 in spite of the pace means that posts do not arrive as evenly as they leave: the distance grows a little. */
  private static readonly WIDER_MS = 10;
  private static readonly WIDEST_MS = 1_040;

  private held = false;
  private nextAt = 0;
  private spacing = ChannelPace.SPACING_MS;
  /** A turn was given since Slack last asked to wait. */
  private paced = false;
  private pumping = false;
  /** The last turn was given back, and nobody waited for it. */
  private spare = false;
  private readonly waiting = { card: [] as Waiter[], line: [] as Waiter[] };

  constructor(private readonly clock: Clock) {}

  /** No turn before `until`; from then on one a second. */
  hold(until: Date): void {
    if (this.paced) this.spacing = Math.min(this.spacing + ChannelPace.WIDER_MS, ChannelPace.WIDEST_MS);
    this.paced = false;
    this.held = true;
    this.spare = false;
    this.nextAt = Math.max(this.nextAt, until.getTime());
    void this.pump();
  }

  /** A post begins now, and the next keeps its distance from it: between a turn and its post some time may pass. */
  begin(now: Date): void {
    if (this.held) this.nextAt = Math.max(this.nextAt, now.getTime() + this.spacing);
  }

  /** Resolves when it is the caller's turn: cards before lines. Null when `signal` aborts first. */
  take(kind: 'card' | 'line', signal: AbortSignal): Promise<PostingSlot | null> {
    if (signal.aborted) return Promise.resolve(null);
    if (!this.held) return Promise.resolve(FREE_SLOT);
    if (this.spare) {
      this.spare = false;
      return Promise.resolve(this.slot());
    }
    return new Promise((resolve) => {
      const leave = () => {
        this.waiting[kind] = this.waiting[kind].filter((other) => other !== waiter);
        resolve(null);
      };
      const waiter: Waiter = {
        resolve(slot) {
          // The signal lives as long as the process.
          signal.removeEventListener('abort', leave);
          resolve(slot);
        },
      };
      this.waiting[kind].push(waiter);
      signal.addEventListener('abort', leave, { once: true });
      void this.pump();
    });
  }

  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (this.held) {
        const now = this.clock.now().getTime();
        if (now < this.nextAt) {
          await this.clock.after(this.nextAt - now);
          continue;
        }
        this.spare = false;
        const waiter = this.waiting.card.shift() ?? this.waiting.line.shift();
        // A turn came and nobody wanted it: the burst is over.
        if (!waiter) {
          this.held = false;
          this.paced = false;
          this.spacing = ChannelPace.SPACING_MS;
          break;
        }
        this.nextAt = now + this.spacing;
        this.paced = true;
        waiter.resolve(this.slot());
      }
    } finally {
      this.pumping = false;
    }
  }

  private slot(): PostingSlot {
    let used = true;
    return {
      unused: () => {
        if (!used) return;
        used = false;
        // Given back at once, the turn goes without the pause to the next in line, or to who comes next.
        const next = this.waiting.card.shift() ?? this.waiting.line.shift();
        if (next) next.resolve(this.slot());
        else this.spare = true;
      },
    };
  }
}

interface Waiter {
  resolve(slot: PostingSlot): void;
}

const FREE_SLOT: PostingSlot = { unused: () => {} };
