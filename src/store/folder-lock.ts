import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, realpath, rm } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreNotOpened } from './engine.js';
import { expectInPlace, markOf } from './file-place.js';

/** The shortest limit of the systems Flo runs on (macOS: 104 with the closing zero), less the socket's own name. */
const MAX_FOLDER_BYTES = 80;
/** A starter may be slow on a busy machine: only the long silent pass for holders. */
const ANSWER_MS = 5_000;
const LOOK_AGAIN_MS = 20;
/** Starters settle among themselves within a few looks; only a holder stays. About five seconds. */
const LOOKS = 150;

export interface FolderLock {
  /** Rejects with StoreMisplaced where nobody finds the lock in its place any more: another process may have the folder. */
  stands(): Promise<void>;
  release(): Promise<void>;
}

interface Rival {
  pid: number;
  holds: boolean;
  name: string;
}

/**
 * Takes a folder for this process, by a listening socket in it: the system closes that with its holder, however it
 * ends. Rejects with StoreNotOpened when another process has it.
 *
 * Every starter first listens on a socket of its own and only then looks for others; whoever sees no other alive
 * holds the folder. Of two who see each other, the one with the larger name steps back. Names are never used
 * twice, so that removing a dead socket cannot hit a living one.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  if (process.platform === 'win32') return lockByPipe(folder);
  const place = await socketPlace(folder);
  try {
    const won = await contend(place.path);
    if (!('stepBack' in won)) throw inUse(folder, won.pid);
    const socket = join(place.path, won.name);
    const mark = await markOf(socket);
    return {
      stands: () => expectInPlace(socket, folder, () => [mark]),
      async release() {
        await won.stepBack();
        await place.release();
      },
    };
  } catch (cause) {
    await place.release();
    if (cause instanceof StoreNotOpened) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    throw new StoreNotOpened(`Flo cannot lock its data folder ${folder} (${code}).`, { cause });
  }
}

/** The name of one's own socket and what gives the lock back, or who has it. */
async function contend(path: string): Promise<{ name: string; stepBack(): Promise<void> } | Rival> {
  let rivals: Rival[] = [];
  for (let i = 0; i < LOOKS; i += 1) {
    ({ rivals } = await look(path, ''));
    if (rivals.length === 0) {
      const mine = { pid: process.pid, holds: false };
      const name = `lock-${randomBytes(8).toString('hex')}`;
      const server = await listen(join(path, name), mine);
      const stepBack = async () => {
        await closeServer(server);
        await rm(join(path, name), { force: true });
      };
      try {
        for (;;) {
          const seen = await look(path, name);
          rivals = seen.rivals;
          mine.holds = rivals.length === 0 && seen.mine;
          if (mine.holds) return { name, stepBack };
          if (!seen.mine || rivals.some((one) => one.holds || one.name < name)) break;
          await sleep(LOOK_AGAIN_MS);
        }
      } catch (cause) {
        await stepBack();
        throw cause;
      }
      await stepBack();
    }
    const holder = rivals.find((one) => one.holds);
    if (holder) return holder;
    await sleep(LOOK_AGAIN_MS * (1 + Math.random()));
  }
  return rivals[0] ?? { pid: 0, holds: false, name: '' };
}

function inUse(folder: string, pid: number): StoreNotOpened {
  const who = pid > 0 ? ` (process ${pid})` : '';
  return new StoreNotOpened(
    `Another Flo${who} is using the data folder ${folder}. Stop it first, or give this one a folder of its own with FLO_DATA.`,
  );
}

/** Who else is alive, and whether one's own socket is still there. Dead sockets are removed. */
async function look(path: string, own: string): Promise<{ rivals: Rival[]; mine: boolean }> {
  const names = (await readdir(path)).filter((name) => name.startsWith('lock-'));
  const others = names.filter((name) => name !== own);
  const answers = await Promise.all(others.map((name) => ask(path, name)));
  return { rivals: answers.filter((rival) => rival !== null), mine: names.includes(own) };
}

async function ask(path: string, name: string): Promise<Rival | null> {
  const answer = await talk(join(path, name));
  if (answer !== 'dead') return { ...answer, name };
  await rm(join(path, name), { force: true });
  return null;
}

/** A socket that takes the connection is alive, whatever it says: a process may be too busy to answer. */
function talk(path: string): Promise<Omit<Rival, 'name'> | 'dead'> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket: Socket = createConnection(path);
    const silent = { pid: 0, holds: true };
    socket.setTimeout(ANSWER_MS, () => {
      socket.destroy();
      resolve(silent);
    });
    socket.on('data', (part) => {
      text += part.toString('utf8');
    });
    socket.on('end', () => {
      const [pid, holds] = text.split(' ');
      resolve(text ? { pid: Number(pid), holds: holds === 'holds' } : { pid: 0, holds: false });
    });
    socket.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ECONNREFUSED' || cause.code === 'ENOENT') resolve('dead');
      else if (cause.code === 'EACCES' || cause.code === 'EPERM') reject(cause);
      else resolve({ pid: 0, holds: false });
    });
  });
}

function listen(path: string, mine: { pid: number; holds: boolean }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(`${mine.pid} ${mine.holds ? 'holds' : 'starts'}`);
    });
    server.unref();
    server.once('error', reject);
    server.listen(path, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * A short path to where the folder's sockets are. A unix socket's path has about a hundred bytes: a longer folder
 * is reached through its open descriptor, or, where there is no /proc, gets a folder of its own under /tmp.
 */
async function socketPlace(folder: string): Promise<{ path: string; release(): Promise<void> }> {
  const real = await realpath(folder);
  if (Buffer.byteLength(real) <= MAX_FOLDER_BYTES) return { path: real, release: async () => {} };
  if (process.platform === 'linux') {
    const handle = await open(real, 'r');
    return { path: `/proc/self/fd/${handle.fd}`, release: () => handle.close() };
  }
  const path = `/tmp/flo-${hashOf(real)}`;
  await mkdir(path, { recursive: true, mode: 0o700 });
  return { path, release: async () => {} };
}

/** Windows has no socket files; there a pipe's name can be taken only once, and is free when its holder ends. */
async function lockByPipe(folder: string): Promise<FolderLock> {
  try {
    const server = await listen(`\\\\.\\pipe\\flo-${hashOf(await realpath(folder))}`, {
      pid: process.pid,
      holds: true,
    });
    return { stands: async () => {}, release: () => closeServer(server) };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') throw inUse(folder, 0);
    throw cause;
  }
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}
