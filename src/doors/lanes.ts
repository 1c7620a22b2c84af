import { setMaxListeners } from 'node:events';
import type { Lane, WorkLane } from '../core/work.js';
import { CONTACT_LANE, POST_LANE, RENEW_MS } from '../core/work.js';
import type { AnyClaim, Claim, ContactClaim, LaneOutcome, PostClaim } from '../deps/claim.js';
import { type AbortLike, LightSignal } from '../deps/clock.js';
import type { PostingSlot } from '../deps/desk.js';
import { TokenRefused } from '../deps/desk.js';
import { StoreUnavailable } from '../deps/store.js';
import type { Deps } from '../deps.js';
import { describeFault } from './fault.js';

/** Work is looked for this often: other processes' work, and what falls due later. What is owed here and now rings. */
export const POLL_MS = 1_000;
/** After a failure that was nobody's plan. */
const PAUSE_AFTER_ERROR_MS = 1_000;
/** Work that has written its last ends within this time. */
const ENDING_MS = 1_000;
/** A line waits for cards this long before it looks again. */
const YIELD_MS = 100;

export type LaneSpec = InquiryLane | PostLane | ContactLane;

export interface InquiryLane extends Spec<Claim> {
  lane: Lane;
}

export interface PostLane extends Spec<PostClaim> {
  lane: typeof POST_LANE;
}

export interface ContactLane extends Spec<ContactClaim> {
  lane: typeof CONTACT_LANE;
}

interface Spec<C> {
  lane: WorkLane;
  /** As much work of this lane as is under way at once in this process. */
  workers: number;
  /** Waits until work that nobody waits for may begin. */
  polite?: (signal: AbortSignal) => Promise<void>;
  /** A turn to be taken before work is claimed, so that the hottest is claimed when the turn comes. */
  turn?: (signal: AbortSignal) => Promise<PostingSlot | null>;
  /** Whether this claim needed the turn. */
  usesTurn?: (claim: C) => boolean;
  /** Waits while this lane has work that is due. */
  after?: WorkLane;
  run(deps: Deps, claim: C, signal: AbortSignal): Promise<LaneOutcome>;
}

export interface Lanes {
  /** Work of this lane is owed from `due` on: its workers look in time. */
  ring(lane: WorkLane, due: Date): void;
  /** Takes no more work, waits for what is under way for `graceMs`, then aborts it. */
  stop(graceMs: number): Promise<void>;
}

/** Runs the durable work, every lane by itself, so that none waits for another's. */
export function startLanes(deps: Deps, specs: LaneSpec[], workerId: string): Lanes {
  const closing = new AbortController();
  const hard = new AbortController();
  // Every lane and all its work listen.
  setMaxListeners(0, closing.signal, hard.signal);
  const bells = new Map<WorkLane, Bell>(specs.map((spec) => [spec.lane, new Bell()]));
  const called = new Set<WorkLane>();
  const busy = new Set<WorkLane>();
  const runners = specs.map((spec) => {
    const id = `${workerId}/${spec.lane}`;
    const way = { bell: bells.get(spec.lane) as Bell, busy, closing: closing.signal, hard: hard.signal };
    if (spec.lane === POST_LANE)
      return new Runner(deps, spec, { ...way, claim: (now) => deps.store.claimPost(id, now) }).run();
    if (spec.lane === CONTACT_LANE)
      return new Runner(deps, spec, { ...way, claim: (now) => deps.store.claimContact(id, now) }).run();
    return new Runner(deps, spec, { ...way, claim: (now) => deps.store.claim(spec.lane, id, now) }).run();
  });
  return {
    ring(lane, due) {
      if (due.getTime() - deps.clock.now().getTime() >= POLL_MS) return;
      // Once for all who ring within one turn of the event loop, and after it: whoever waits for an answer, a hundred
      // clicks at once, goes before the work that they cause.
      if (called.size === 0) {
        setImmediate(() => {
          for (const each of called) bells.get(each)?.ring();
          called.clear();
        });
      }
      called.add(lane);
    },
    async stop(graceMs) {
      closing.abort();
      for (const bell of bells.values()) bell.ring();
      const ended = Promise.all(runners);
      const grace = new AbortController();
      await Promise.race([ended, deps.clock.after(graceMs, grace.signal)]);
      grace.abort();
      hard.abort();
      await ended;
    },
  };
}

/** Wakes whoever sleeps; a ring that nobody heard is heard by the next to lie down. */
class Bell {
  private rung = 0;
  private sleepers: (() => void)[] = [];

  ring(): void {
    this.rung++;
    for (const wake of this.sleepers.splice(0)) wake();
  }

  /** A mark to give to `sleep`: rings since then are not missed. */
  mark(): number {
    return this.rung;
  }

  async sleep(mark: number, nap: (signal: AbortLike) => Promise<void>): Promise<void> {
    if (mark !== this.rung) return;
    const up = new LightSignal();
    const woken = new Promise<void>((resolve) => {
      this.sleepers.push(() => {
        up.abort();
        resolve();
      });
    });
    await Promise.race([woken, nap(up)]);
    up.abort();
  }
}

interface RunnerWay<C> {
  claim(now: Date): Promise<C | null>;
  bell: Bell;
  /** Lanes of this process whose last look found work that is due. */
  busy: Set<WorkLane>;
  /** No more work is taken. */
  closing: AbortSignal;
  /** What is under way ends. */
  hard: AbortSignal;
}

/** One lane: looks for work, one claim after the other, and lets as much of it run at once as it may. */
class Runner<C extends AnyClaim> {
  private readonly underWay = new Set<Promise<void>>();
  private readonly bell: Bell;
  private readonly closing: AbortSignal;
  /** The records were away at the last look: that is told already. */
  private away = false;

  constructor(
    private readonly deps: Deps,
    private readonly spec: Spec<C>,
    private readonly way: RunnerWay<C>,
  ) {
    this.bell = way.bell;
    this.closing = way.closing;
  }

  async run(): Promise<void> {
    while (!this.closing.aborted) {
      try {
        await this.once();
        this.away = false;
      } catch (error) {
        const known = this.away && error instanceof StoreUnavailable;
        if (!known) this.tell(error, 'a lane met a failure');
        this.away = error instanceof StoreUnavailable;
        await this.deps.clock.after(PAUSE_AFTER_ERROR_MS, this.closing);
      }
    }
    await Promise.all(this.underWay);
  }

  private async once(): Promise<void> {
    const { store, clock } = this.deps;
    const { busy } = this.way;
    const { lane, workers, polite, turn, usesTurn, after } = this.spec;
    if (this.underWay.size >= workers) return void (await Promise.race(this.underWay));
    // Through a burst this process knows by itself.
    if (after && busy.has(after)) return clock.after(YIELD_MS, this.closing);
    const mark = this.bell.mark();
    const now = clock.now();
    const due = await store.nextDue(lane);
    if (!due || due > now) {
      busy.delete(lane);
      const ms = due ? Math.min(due.getTime() - now.getTime(), POLL_MS) : POLL_MS;
      return this.bell.sleep(mark, (up) => clock.after(ms, up));
    }
    busy.add(lane);
    if (after) {
      // Another process's, or just rung for.
      const first = await store.nextDue(after);
      if (first && first <= now) return clock.after(YIELD_MS, this.closing);
    }
    await polite?.(this.closing);
    const slot = turn ? await turn(this.closing) : null;
    if (this.closing.aborted) return;
    const claim = await this.way.claim(clock.now());
    if (!claim) {
      slot?.unused();
      // Somebody was faster. Asked again in the same turn, an engine in memory would let nothing else happen.
      return new Promise((resolve) => setImmediate(resolve));
    }
    if (slot && usesTurn && !usesTurn(claim)) slot.unused();
    const work = this.work(claim)
      .catch((error: unknown) => this.tell(error, 'work could not be handed back: its lease will end'))
      .finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  private tell(error: unknown, words: string): void {
    const known = error instanceof StoreUnavailable;
    const facts = known ? { error: error.message } : describeFault(error);
    this.deps.log[known ? 'warn' : 'error']({ lane: this.spec.lane, ...facts }, words);
  }

  private async work(claim: C): Promise<void> {
    const { store, clock, log } = this.deps;
    // Not AbortSignal.any: on Node 20 each leaves something behind at the signal that lives as long as the process.
    const halt = new AbortController();
    const halted = () => halt.abort();
    this.way.hard.addEventListener('abort', halted);
    if (this.way.hard.aborted) halt.abort();
    const done = new LightSignal();
    const renewing = this.renew(claim, halt, done);
    let outcome: LaneOutcome;
    try {
      outcome = await this.spec.run(this.deps, claim, halt.signal);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) && !(error instanceof TokenRefused))
        log.error({ ...factsOf(claim), ...describeFault(error) }, 'work failed and will be tried again');
      const pause = Math.min(PAUSE_AFTER_ERROR_MS * 2 ** Math.min(claim.attempts, 6), 60_000);
      outcome = { kind: 'again', due: new Date(clock.now().getTime() + pause), doubt: true };
    } finally {
      done.abort();
      this.way.hard.removeEventListener('abort', halted);
    }
    await renewing;
    await store.end(claim, outcome);
    // What was owed anew meanwhile is due at once.
    this.bell.ring();
  }

  private async renew(claim: C, halt: AbortController, done: AbortLike): Promise<void> {
    for (;;) {
      await this.deps.clock.after(RENEW_MS, done);
      if (done.aborted) return;
      const kept = await this.deps.store.renew(claim, this.deps.clock.now()).catch(() => true);
      if (!kept) {
        halt.abort();
        // The last write of some work settles what was owed, and lets its lease go: such work is about to end.
        await this.deps.clock.after(ENDING_MS, done);
        if (!done.aborted) this.deps.log.warn(factsOf(claim), 'a lease was lost');
        return;
      }
    }
  }
}

/** A contact's id is their address: it stays out of the log. */
function factsOf(claim: AnyClaim): object {
  const { lane } = claim;
  if (lane === CONTACT_LANE) return { lane };
  return lane === POST_LANE ? { lane, post: claim.post._id } : { lane, inquiry: claim.inquiry._id };
}
