import { createInterface } from 'node:readline';
import { StoreUnavailable } from '../../src/deps/store.js';
import { openStore } from '../../src/store/open-store.js';
import { inquiry, silent, T0, work } from './samples.js';

/**
 * A process that writes to a store until it is told to stop, and says what became of every write.
 * Arguments: the folder. On stdout: `open`, `stored ID`, `refused ID`, `closed`, and
 * `ghost ID` when a refused inquiry can be read nevertheless; or why it did not open.
 */
// Without a handler a process ends when a file reaches its size limit; with one the write fails.
process.on('SIGXFSZ', () => {});
const say = (line: string) => process.stdout.write(`${line}\n`);
const refused: string[] = [];
let stopping = false;
// Also when whoever started it is gone.
createInterface(process.stdin).on('close', () => {
  stopping = true;
});

try {
  const store = await openStore({ folder: process.argv[2] as string }, silent);
  say('open');
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (!stopping) {
        const one = inquiry({ work: { card: work() }, notice: 'x'.repeat(2_000) });
        try {
          await store.insert(one);
          say(`stored ${one._id}`);
        } catch (cause) {
          if (!(cause instanceof StoreUnavailable)) throw cause;
          refused.push(one._id);
          say(`refused ${one._id}`);
          for (const read of [store.ping(), store.get('nobody'), store.claim('card', 'w', T0)]) {
            await read.catch((problem) => say(`closed to reads: ${problem.name}`));
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    }),
  );
  for (const id of refused) if (await store.get(id)) say(`ghost ${id}`);
  await store.close();
  say('closed');
  process.exit(0);
} catch (cause) {
  say(cause instanceof Error ? cause.message : String(cause));
  process.exit(1);
}
