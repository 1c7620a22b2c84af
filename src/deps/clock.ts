export interface Clock {
  now(): Date;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  after(ms: number, signal?: AbortSignal): Promise<void>;
}
