import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { listen } from './sandbox.js';

export interface FloProcess {
  url: string;
  process: ChildProcess;
  /** Everything on stdout and stderr. */
  said(): string;
  /** Resolves when it has ended, with its exit code; null after a signal. */
  ended: Promise<number | null>;
  /** Ends it from one moment to the next. */
  kill(): Promise<void>;
  /** Asks it to stop; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts a compiled Flo (see `compileFlo`); resolves when it says where it serves (ready, or
 * running where Slack has not answered yet), rejects when it ends first.
 */
export async function startFloProcess(program: string, env: Record<string, string>): Promise<FloProcess> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let said = '';
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const [, found] = /Flo is (?:ready|running): (http:\/\/[^/\s]+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
    }
  });
  const failed = ended.then((code) => {
    throw new Error(`Flo ended with ${code} at its start:\n${said}`);
  });
  failed.catch(() => {});
  const url = await Promise.race([ready, failed]);
  return {
    url,
    process: child,
    said: () => said,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((done) => server.close(done));
  return Number(new URL(url).port);
}
