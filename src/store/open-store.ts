import type { Log } from '../deps/log.js';
import type { Store } from '../deps/store.js';
import type { LeaseClock } from './claims.js';
import { createStore } from './store.js';

/** Where the data is kept: a MongoDB server, or a folder of this machine for one process. */
export type StorePlace = { uri: string } | { folder: string };

/**
 * The store, ready to serve. `leaseClock`: how the clock by which leases run stands to the moments it is given; the
 * same unless told. Rejects with StoreNotOpened, whose message is for the person who starts Flo.
 */
export async function openStore(place: StorePlace, log: Log, leaseClock?: LeaseClock): Promise<Store> {
  // Loaded when needed: each engine's library costs start-up time and memory.
  if ('uri' in place) {
    const { openMongoEngine } = await import('./mongo-engine.js');
    return createStore(await openMongoEngine(place.uri, log), leaseClock);
  }
  const { openEmbeddedEngine } = await import('./embedded-engine.js');
  return createStore(await openEmbeddedEngine(place.folder, log), leaseClock);
}
