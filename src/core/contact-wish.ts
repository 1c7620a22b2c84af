import type { Person } from './person.js';

/** Said once, and by whom. */
export interface Said {
  by: Person;
  at: Date;
}

/** What people can say of a contact. */
export const CONTACT_WISHES = ['doNotContact', 'noFollowUps'] as const;
export type ContactWish = (typeof CONTACT_WISHES)[number];

/** Which of it holds, and who said so. */
export type Wishes = Partial<Record<ContactWish, Said>>;
