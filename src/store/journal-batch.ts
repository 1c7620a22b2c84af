/** Lines that are written and flushed together. */
export interface Batch {
  lines: Buffer[];
  flushed: Promise<void>;
  resolve(): void;
  reject(cause: unknown): void;
}

export function newBatch(): Batch {
  let resolve = () => {};
  let reject = (_cause: unknown) => {};
  const flushed = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever waits hears of a failure; a batch nobody waits for must not end the process.
  flushed.catch(() => {});
  return { lines: [], flushed, resolve, reject };
}
