import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Socket paths end here on macOS; Linux takes a few more. */
const LONGEST_PATH = 100;

/**
 * Takes the workspace's folder for this process: two that append to one journal would lose each other's lines.
 * A listening socket ends with its holder, so a start right after a kill succeeds. Resolves to what gives it back.
 */
export async function claimFolder(dir: string): Promise<() => Promise<void>> {
  const path = socketPath(resolve(dir));
  let server = await listen(path);
  if (!server && !(await isAlive(path))) {
    await rm(path, { force: true });
    server = await listen(path);
  }
  if (!server) throw new Error(`Another sandbox is using ${dir}. Stop it first, or set FLO_DATA.`);
  const holder = server;
  return () => new Promise((done) => holder.close(() => done()));
}

function socketPath(dir: string): string {
  const inside = join(dir, 'in-use');
  const name = `flo-sandbox-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return Buffer.byteLength(inside) <= LONGEST_PATH ? inside : join(tmpdir(), name);
}

/** Null when the path is taken. */
function listen(path: string): Promise<Server | null> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(null) : failed(error),
    );
    server.listen(path, () => {
      server.unref();
      done(server);
    });
  });
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
