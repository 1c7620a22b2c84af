import type { Owing, WorkLane } from '../core/work.js';
import { WORK_LANES } from '../core/work.js';
import type { Store } from '../deps/store.js';

/**
 * The store, for all who write in this process: whatever a write owes anew, or sooner than it was owed, is told to
 * `ring` once it is durable. So nobody who writes has to know which lanes that wakes. The store's methods are taken as
 * they are now.
 */
export function ringingStore(store: Store, ring: (lane: WorkLane, due: Date) => void): Store {
  const ringFor = (before: Owing, after: Owing) => {
    for (const lane of WORK_LANES) {
      const [was, is] = [before[lane], after[lane]];
      if (is && (was?.owed !== is.owed || is.due < was.due)) ring(lane, is.due);
    }
  };
  return {
    ...store,
    async insert(inquiry) {
      const end = await store.insert(inquiry);
      if (end === 'inserted') ringFor({}, inquiry.work);
      return end;
    },
    async save(before, after) {
      const end = await store.save(before, after);
      if (end === 'saved') ringFor(before.work, after.work);
      return end;
    },
    async insertPost(post) {
      const end = await store.insertPost(post);
      if (end === 'inserted') ringFor({}, post.work);
      return end;
    },
    async savePost(before, after) {
      const end = await store.savePost(before, after);
      if (end === 'saved') ringFor(before.work, after.work);
      return end;
    },
    async saveContact(before, after) {
      const end = await store.saveContact(before, after);
      if (end === 'saved') ringFor(before?.work ?? {}, after.work);
      return end;
    },
  };
}
