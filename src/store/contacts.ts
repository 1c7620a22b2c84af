import type { ContactWishes } from '../core/contact-wishes.js';
import type { Inquiry } from '../core/inquiry.js';
import type { Store } from '../deps/store.js';
import type { Filter } from './engine.js';
import { changeBetween, withoutLeases } from './record-change.js';
import type { StoreEngine } from './records.js';

/** What is known of a sender: their inquiries, and what was said of them. */
export function contactsIn({
  inquiries,
  contacts,
}: Pick<StoreEngine, 'inquiries' | 'contacts'>): Pick<
  Store,
  | 'knows'
  | 'findAnswers'
  | 'countByContact'
  | 'findEarlier'
  | 'eachOfContact'
  | 'findContacts'
  | 'saveContact'
> {
  return {
    knows(contact: { email: string } | { phone: string }): Promise<boolean> {
      return 'email' in contact
        ? inquiries.has('contact.email', contact.email)
        : inquiries.has('contact.phone', contact.phone);
    },

    findAnswers(email: string, limit: number) {
      return inquiries.findFields(byContact({ email }), {
        sort: { receivedAt: -1 },
        limit,
        fields: ['decision', 'firstAnsweredAt', 'deliveries'],
      });
    },

    countByContact(contact: { email: string } | { phone: string }): Promise<number> {
      return inquiries.count(byContact(contact));
    },

    findEarlier(asked: { email: string; before: Date; except: string; limit: number }) {
      const { email, before, except, limit } = asked;
      return inquiries.findFields(
        { ...byContact({ email }), receivedAt: { $lte: before }, _id: { $ne: except } },
        {
          sort: { receivedAt: -1 },
          limit,
          fields: [
            'status',
            'receivedAt',
            'leadClass',
            'preparation',
            'decision',
            'deliveries',
            'drafts',
            'tasks',
          ],
        },
      );
    },

    async *eachOfContact(email: string): AsyncIterable<Pick<Inquiry, '_id' | 'lastMessageAt'>> {
      const found = inquiries.each({ where: byContact({ email }) }, ['lastMessageAt']);
      for await (const doc of found) yield doc as Pick<Inquiry, '_id' | 'lastMessageAt'>;
    },

    async findContacts(ids: string[]): Promise<ContactWishes[]> {
      return (await contacts.find({ _id: { $in: ids } })).map(asContact);
    },

    async saveContact(before: ContactWishes | null, after: ContactWishes): Promise<'saved' | 'lost'> {
      if (after.rev !== (before?.rev ?? 0) + 1)
        throw new Error('saveContact: after.rev must be before.rev + 1');
      if (!before) return (await contacts.insert(after)) === 'inserted' ? 'saved' : 'lost';
      const own = { _id: before._id, rev: before.rev };
      const result = await contacts.update(own, changeBetween(before, after));
      return result === 'updated' ? 'saved' : 'lost';
    },
  };
}

/** Records from before contacts owed anything have no work. */
export function asContact(record: ContactWishes): ContactWishes {
  return { ...record, work: withoutLeases(record.work ?? {}) };
}

function byContact(contact: { email: string } | { phone: string }): Filter {
  return 'email' in contact ? { 'contact.email': contact.email } : { 'contact.phone': contact.phone };
}
