import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The small real model lives beside the repository. */
const FOLDER = new URL('../../../shared/model/', import.meta.url);
const READY_WITHIN_MS = 60_000;

export interface RealModel {
  /** For `OPENAI_BASE_URL`. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts llama.cpp's server with the small model on loopback. Null where it is not there; with `CI` set that
 * is an error, so that nobody believes it ran.
 */
export async function startRealModel(): Promise<RealModel | null> {
  const server = fileURLToPath(new URL('llama-server', FOLDER));
  const weights = fileURLToPath(new URL('SmolLM2-135M-Instruct.Q4_1.gguf', FOLDER));
  if (!existsSync(server) || !existsSync(weights)) {
    if (process.env.CI)
      throw new Error('The small real model is missing beside the repository (shared/model).');
    return null;
  }
  const port = await freePort();
  const args = [
    '-m',
    weights,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '-c',
    '8192',
    '-t',
    '2',
    '-np',
    '1',
  ];
  const child = spawn(server, args, { stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  try {
    await ready(child, base);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url: `${base}/v1`, stop: () => stop(child) };
}

async function ready(child: ChildProcess, base: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('The model server ended at its start.');
    const answer = await fetch(`${base}/health`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('The model server was not ready in time.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
