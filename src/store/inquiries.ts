import type { Inquiry } from '../core/inquiry.js';
import type { Store } from '../deps/store.js';
import { changeBetween, fromRecord, toRecord } from './record-change.js';
import type { InquiryRecord, StoreEngine } from './records.js';

/** Inquiries whole, one by one. */
export function inquiriesIn({
  inquiries,
}: Pick<StoreEngine, 'inquiries'>): Pick<Store, 'insert' | 'get' | 'findByKeys' | 'save'> {
  /** What was read from the store, as it was stored. */
  const read = new WeakMap<Inquiry, InquiryRecord>();
  return {
    insert(inquiry: Inquiry): Promise<'inserted' | 'taken'> {
      return inquiries.insert(toRecord(inquiry));
    },

    async get(id: string): Promise<Inquiry | null> {
      const record = await inquiries.findOne({ _id: id });
      if (!record) return null;
      const inquiry = fromRecord(record);
      read.set(inquiry, record);
      return inquiry;
    },

    async findByKeys(keys: string[]): Promise<Inquiry[]> {
      if (keys.length === 0) return [];
      const records = await inquiries.find({ keys: { $in: keys } });
      return records.map(fromRecord);
    },

    async save(before: Inquiry, after: Inquiry): Promise<'saved' | 'lost' | 'taken'> {
      if (after._id !== before._id) throw new Error('save: before and after are different inquiries');
      if (after.rev !== before.rev + 1) throw new Error('save: after.rev must be before.rev + 1');
      const own = { _id: before._id, rev: before.rev };
      const change = changeBetween(read.get(before) ?? toRecord(before), toRecord(after));
      const result = await inquiries.update(own, change);
      if (result === 'updated') return 'saved';
      return result === 'taken' ? 'taken' : 'lost';
    },
  };
}
