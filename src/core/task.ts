import type { Person } from './inquiry.js';

/** A next step that somebody owns. It lies in its inquiry, so that it is opened in the write that decides. */
export interface Task {
  /** `k1`, `k2`, … within the inquiry. */
  id: string;
  title: string;
  /** Who has it; absent while it is the team's. */
  owner?: Person;
  due?: Date;
  opened: { at: Date; by: Person };
  done?: { at: Date; by: Person };
}
