import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';

const BINARY = fileURLToPath(new URL('../../shared/mongodb/secantusd', import.meta.url));
const ARGS = ['--port', '0', '--sync-on-commit', '--cache-size', '256M', '--log-file-max', '16MB'];

/**
 * A MongoDB for the bench. `place` gives the address of a fresh database; `stop` drops them all.
 *
 * @typedef {{ place(name: string): string, stop(): Promise<void> }} Mongo
 */

/**
 * The server of MONGODB_TEST_URI, or one started from the folder beside the repository; null where neither is.
 *
 * @returns {Promise<Mongo | null>}
 */
export async function startMongo() {
  const given = process.env.MONGODB_TEST_URI;
  const server = given ? { uri: given, end: async () => {} } : await startServer();
  if (!server) return null;
  const [, base, options = ''] = /^([^/]+\/\/[^/?]+)[^?]*(\?.*)?$/.exec(server.uri) ?? [];
  const run = Date.now().toString(36);
  /** @type {string[]} */
  const made = [];
  return {
    place(name) {
      made.push(`flo_bench_${run}_${name}`);
      return `${base}/${made.at(-1)}${options}`;
    },
    async stop() {
      const client = new MongoClient(server.uri);
      for (const name of made) await client.db(name).dropDatabase();
      await client.close();
      await server.end();
    },
  };
}

/** @returns {Promise<{ uri: string, end(): Promise<void> } | null>} */
async function startServer() {
  if (!existsSync(BINARY)) return null;
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-mongo-'));
  const args = [...ARGS, '--log-level', 'ERROR', '--storage-path', folder];
  const child = spawn(BINARY, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  process.once('exit', () => child.kill('SIGKILL'));
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
    async end() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
