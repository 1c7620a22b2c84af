import type { Person } from './person.js';

/** Somebody who has the Edit modal open. */
export interface Editor {
  by: Person;
  since: Date;
  /** The modal's external id: closing one modal ends one entry. */
  viewKey: string;
}

/** Text a person typed that could not become a draft, kept and offered. */
export interface KeptEdit {
  id: string;
  by: Person;
  at: Date;
  subject: string;
  body: string;
  /** The external id of the modal it was typed in, which may go on from it. Absent in older records. */
  viewKey?: string;
}
