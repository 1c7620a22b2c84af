import type { Store } from '../deps/store.js';
import { claimsIn, type LeaseClock } from './claims.js';
import { contactsIn } from './contacts.js';
import { inquiriesIn } from './inquiries.js';
import { postsIn } from './posts.js';
import type { StoreEngine } from './records.js';
import { remindersIn } from './reminders.js';
import { reportsIn } from './reports.js';
import { settingsIn } from './settings.js';

const SAME_CLOCK: LeaseClock = { aheadMs: () => 0 };

/** The store, written once over what both engines can do. */
export function createStore(engine: StoreEngine, leaseClock = SAME_CLOCK): Store {
  return {
    kind: engine.kind,
    ...inquiriesIn(engine),
    ...claimsIn(engine, leaseClock),
    ...postsIn(engine),
    ...contactsIn(engine),
    ...remindersIn(engine),
    ...reportsIn(engine),
    ...settingsIn(engine),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}
