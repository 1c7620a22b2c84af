import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BINARY = fileURLToPath(new URL('../../shared/mongodb/secantusd', import.meta.url));
const ARGS = ['--port', '0', '--sync-on-commit', '--cache-size', '256M', '--log-file-max', '16MB'];

/**
 * The server of MONGODB_TEST_URI, or one started from the folder beside the repository; null where neither is.
 *
 * @returns {Promise<{ uri: string, stop(): Promise<void> } | null>} `uri` is without a database name.
 */
export async function startMongo() {
  const given = process.env.MONGODB_TEST_URI;
  if (given) return { uri: given.replace(/\/$/, ''), stop: async () => {} };
  if (!existsSync(BINARY)) return null;
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-mongo-'));
  const args = [...ARGS, '--log-level', 'ERROR', '--storage-path', folder];
  const child = spawn(BINARY, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The MongoDB server ended with ${code} at its start.`)));
    createInterface(child.stdout).on('line', (line) => {
      const [found] = /127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    uri: `mongodb://${address}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
