import type { BusinessHours } from './core/business-hours.js';
import type { Policy } from './core/policy.js';
import type { Charts } from './deps/charts.js';
import type { Clock } from './deps/clock.js';
import type { Desk } from './deps/desk.js';
import type { Knowledge } from './deps/knowledge.js';
import type { Log } from './deps/log.js';
import type { Mailer } from './deps/mailer.js';
import type { Preparer } from './deps/preparer.js';
import type { Store } from './deps/store.js';

/** Everything a flow may touch. */
export interface Deps {
  policy: Policy;
  store: Store;
  desk: Desk;
  preparer: Preparer;
  knowledge: Knowledge;
  mailer: Mailer;
  charts: Charts;
  clock: Clock;
  /** The business's own time. */
  hours: BusinessHours;
  log: Log;
  /** A new unguessable id, letters and digits, for inquiries and salts. */
  newId(): string;
}
