import type { RunClaim } from '../../core/run.js';
import { RENEW_MS } from '../../core/work.js';
import { TokenRefused } from '../../deps/desk.js';
import { StoreUnavailable } from '../../deps/store.js';
import type { Deps } from '../../deps.js';
import { describeFault } from '../fault.js';
import type { Job } from './job.js';
import { Slots } from './slots.js';

/** A slot in which so many processes ended is left alone: it may be what ends them. */
const MOST_VANISHED = 5;

/** What is run at every start leaves the start itself alone: people wait for that. */
const AFTER_START_MS = 3_000;

/** A job that does not heed its signal must not keep Flo from stopping. */
const LAST_GRACE_MS = 1_000;

/** One job in this process: finds its newest slot, and runs it where no other process has. */
export class JobRunner {
  readonly #deps: Deps;
  readonly #job: Job;
  readonly #slots: Slots;
  readonly #workerId: string;
  readonly #hard = new AbortController();
  #closing = false;
  /** The first slot that is still to be looked at; null until the store has said what was missed. */
  #next: Date | null = null;
  #looking: Promise<void> | null = null;
  /** The records were away at the last look: that is told already. */
  #away = false;

  constructor(deps: Deps, job: Job, workerId: string) {
    this.#deps = deps;
    this.#job = job;
    this.#slots = new Slots(job.schedule, deps.policy.business.timeZone);
    this.#workerId = `${workerId}/${job.name}`;
  }

  /** Runs what has fallen due. Returns at once; one look at a time. Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .then(() => {
        this.#away = false;
      })
      .catch((error: unknown) => this.#tell(error))
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  /** What is still under way after `graceMs` is aborted: another process or the next start takes it over. */
  async stop(graceMs: number): Promise<void> {
    this.#closing = true;
    if (!this.#looking) return;
    await this.#ended(graceMs);
    this.#hard.abort();
    await this.#ended(LAST_GRACE_MS);
  }

  /** Until the look under way has ended, for `ms` at most. */
  async #ended(ms: number): Promise<void> {
    const waiting = new AbortController();
    await Promise.race([this.#looking, this.#deps.clock.after(ms, waiting.signal)]);
    waiting.abort();
  }

  async #look(): Promise<void> {
    const { clock, store } = this.#deps;
    if (this.#closing) return;
    this.#next ??= await this.#first();
    const now = clock.now();
    if (this.#next > now) return;
    // Of several that have passed, during a long run or a jump of the clock, the newest speaks for all.
    const slot = this.#slots.newest(now);
    if (!slot) return;
    const claim = await store.claimRun({ job: this.#job.name, slot, by: this.#workerId, now });
    // Whoever is at it may vanish: the next look asks again.
    if (claim === 'busy') return;
    // The stop was faster: the slot is left to whoever takes it over.
    if (this.#hard.signal.aborted) return;
    if (claim !== 'done') await this.#run(claim);
    if (!this.#hard.signal.aborted) this.#next = this.#slots.after(slot) ?? NEVER;
  }

  /** What a job wants caught up begins with the newest slot since this line was first seen, or soon with any. */
  async #first(): Promise<Date> {
    const { clock, policy, store } = this.#deps;
    const now = clock.now();
    const coming = this.#slots.after(now) ?? NEVER;
    const { name, schedule, catchUp } = this.#job;
    if (!catchUp) return coming;
    if (catchUp === 'always') return new Date(now.getTime() + AFTER_START_MS);
    const line = `job ${name}: ${schedule} in ${policy.business.timeZone}, since`;
    const since = new Date(await store.setting(line, () => now.toISOString()));
    const newest = this.#slots.newest(now);
    return newest && newest > since ? newest : coming;
  }

  async #run(claim: RunClaim): Promise<void> {
    const { clock, store, log } = this.#deps;
    const { name } = this.#job;
    if (claim.vanished >= MOST_VANISHED) {
      log.error(
        { job: name, slot: claim.slot },
        'a job was given up for this time: Flo ended in the middle of it',
      );
      await store.endRun(claim, { at: clock.now(), problem: 'Flo ended in the middle of it, several times' });
      return;
    }
    const halt = new AbortController();
    const halted = () => halt.abort();
    this.#hard.signal.addEventListener('abort', halted);
    const done = new AbortController();
    const renewing = this.#renew(claim, halt, done.signal);
    let problem: string | undefined;
    try {
      await this.#job.run(this.#deps, claim.slot, halt.signal);
    } catch (error) {
      // The records are away, or this process stops: the slot is taken over when its lease has ended.
      if (error instanceof StoreUnavailable || halt.signal.aborted) throw error;
      if (!(error instanceof TokenRefused))
        log.error(
          { job: name, slot: claim.slot, ...describeFault(error) },
          'a job failed and runs again next time',
        );
      problem = describeFault(error).error;
    } finally {
      done.abort();
      this.#hard.signal.removeEventListener('abort', halted);
      await renewing;
    }
    if (halt.signal.aborted) return;
    await store.endRun(claim, { at: clock.now(), ...(problem !== undefined && { problem }) });
    log.debug({ job: name, slot: claim.slot }, 'a job ran');
  }

  async #renew(claim: RunClaim, halt: AbortController, done: AbortSignal): Promise<void> {
    const { clock, store, log } = this.#deps;
    for (;;) {
      await clock.after(RENEW_MS, done);
      if (done.aborted) return;
      const kept = await store.renewRun(claim, clock.now()).catch(() => true);
      if (kept) continue;
      log.warn({ job: claim.job, slot: claim.slot }, 'a job was taken over by another process');
      halt.abort();
      return;
    }
  }

  #tell(error: unknown): void {
    const { log } = this.#deps;
    const { name: job } = this.#job;
    if (this.#hard.signal.aborted) return;
    const told = this.#away;
    this.#away = error instanceof StoreUnavailable;
    if (error instanceof StoreUnavailable) {
      if (!told) log.warn({ job, error: error.message }, 'a job waits for the records');
    } else log.error({ job, ...describeFault(error) }, 'a job could not be looked after');
  }
}

/** No slot will come. */
const NEVER = new Date(8.64e15);
