import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface MongoServer {
  /** Without a database name. */
  uri: string;
  /** Of the process that was started; absent for a server that runs anyway. */
  pid?: number;
  stop(): Promise<void>;
}

const BINARY = fileURLToPath(new URL('../../../shared/mongodb/secantusd', import.meta.url));
const ARGS = ['--port', '0', '--sync-on-commit', '--cache-size', '256M', '--log-file-max', '16MB'];

/**
 * The server of MONGODB_TEST_URI, or one started for this test from the folder beside the repository. Null, and a
 * line on stdout that says so, where there is neither.
 */
export async function startMongo(): Promise<MongoServer | null> {
  const given = process.env.MONGODB_TEST_URI;
  if (given) return { uri: given, stop: async () => {} };
  if (!existsSync(BINARY)) {
    console.log('Ran WITHOUT MongoDB: no MONGODB_TEST_URI, and no server in ../shared/mongodb.');
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), 'flo-mongo-'));
  const args = [...ARGS, '--log-level', 'ERROR', '--storage-path', folder];
  const child = spawn(BINARY, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The MongoDB server ended with ${code} at its start.`)));
    createInterface(child.stdout).on('line', (line) => {
      const [found] = /127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    uri: `mongodb://${address}`,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      child.kill('SIGCONT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
