import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The machine's clock, as the sandbox is given it. */
export interface BaseClock {
  now(): Date;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  after(ms: number, signal?: Signal): Promise<void>;
}

/** As much of an AbortSignal as is listened to. */
type Signal = Pick<AbortSignal, 'aborted'> & {
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/**
 * A clock that can be moved ahead, never back. Whoever waits for a moment that a skip passes is woken by it. How far
 * it is ahead is kept in a file, so that time goes on from there at the next start.
 */
export class MovableClock implements BaseClock {
  readonly #base: BaseClock;
  readonly #path: string;
  readonly #waiting = new Set<AbortController>();
  #aheadMs: number;
  #skipping: Promise<void> = Promise.resolve();

  private constructor(base: BaseClock, path: string, aheadMs: number) {
    this.#base = base;
    this.#path = path;
    this.#aheadMs = aheadMs;
  }

  /** Rejects, in words for the person who starts Flo, when the file is not what a skip has written. */
  static async open(base: BaseClock, path: string): Promise<MovableClock> {
    const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return new MovableClock(base, path, kept === null ? 0 : readAhead(kept, path));
  }

  now(): Date {
    return new Date(this.#base.now().getTime() + this.#aheadMs);
  }

  aheadMs(): number {
    return this.#aheadMs;
  }

  async after(ms: number, signal?: Signal): Promise<void> {
    const deadline = this.now().getTime() + ms;
    for (let left = ms; ; ) {
      if (signal?.aborted) return;
      await this.#wait(left, signal);
      left = deadline - this.now().getTime();
      if (left <= 0) return;
    }
  }

  /** Moves on by `ms`, once that is on disk. */
  skip(ms: number): Promise<void> {
    const skipped = this.#skipping.then(async () => {
      const aheadMs = this.#aheadMs + ms;
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      await writeFile(`${this.#path}.next`, JSON.stringify({ aheadMs }));
      await rename(`${this.#path}.next`, this.#path);
      this.#aheadMs = aheadMs;
      // Each looks anew how long it still has to wait.
      for (const one of this.#waiting) one.abort();
    });
    this.#skipping = skipped.catch(() => {});
    return skipped;
  }

  /** Until the machine's time has come, a skip, or the signal. */
  async #wait(ms: number, signal: Signal | undefined): Promise<void> {
    const up = new AbortController();
    const rise = () => up.abort();
    signal?.addEventListener('abort', rise);
    this.#waiting.add(up);
    await this.#base.after(ms, up.signal);
    this.#waiting.delete(up);
    signal?.removeEventListener('abort', rise);
  }
}

function readAhead(kept: string, path: string): number {
  const { aheadMs } = parse(kept) as { aheadMs?: unknown };
  if (typeof aheadMs === 'number' && Number.isFinite(aheadMs) && aheadMs >= 0) return aheadMs;
  throw new Error(`${path} does not tell how far the sandbox's clock is ahead: delete it to begin at today.`);
}

function parse(kept: string): object {
  try {
    return Object(JSON.parse(kept));
  } catch {
    return {};
  }
}
