import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * A program of the bench in a process of its own, and calls to it.
 *
 * @typedef {object} Remote
 * @property {(name: string, ...args: any[]) => Promise<any>} call Rejects with what the other side threw.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts `bench/programs/NAME.js`. Whatever it prints is shown.
 *
 * @param {string} name
 * @returns {Remote}
 */
export function startProgram(name) {
  const path = fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));
  const child = fork(path, { serialization: 'advanced' });
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let calls = 0;
  child.on('message', (/** @type {any} */ { id, value, error }) => {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) waiter?.resolve(value);
    else waiter?.reject(new Error(`${name}: ${error}`));
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${name} ended with ${code}`));
  });
  return {
    call: (method, ...args) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        child.send({ id: calls, method, args });
      }),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}

/**
 * The other side: answers calls by `methods`, and ends with its parent. `close` is awaited first.
 *
 * @param {Record<string, (...args: any[]) => unknown>} methods
 * @param {() => unknown} [close]
 */
export function serveCalls(methods, close = () => {}) {
  process.on('message', async (/** @type {any} */ { id, method, args }) => {
    try {
      process.send?.({ id, value: await methods[method]?.(...args) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
  process.once('disconnect', async () => {
    await close();
    process.exit(0);
  });
}

/** Milliseconds since 1970, finer than a millisecond, comparable between processes of one machine. */
export function exactTime() {
  return performance.timeOrigin + performance.now();
}
