import type { DecidedInquiry } from '../core/corrections.js';
import { EXPORTED_FIELDS, type ExportedInquiry } from '../core/export.js';
import { senderOf } from '../core/life/reading.js';
import { FACT_PATHS, type InquiryFacts } from '../core/metrics/facts.js';
import type { Status } from '../core/status.js';
import type { OpenInquiry, Store, WaitingInquiry } from '../deps/store.js';
import type { Filter, Walk } from './engine.js';
import type { StoreEngine } from './records.js';

/** What waits for something: a preparation, a decision, the sending, or a person to settle it. */
const OPEN: Status[] = ['received', 'awaiting', 'approved', 'failed', 'unknown'];

/** What waits for a decision. */
const WAITING: Status[] = ['received', 'awaiting'];

/** What nobody answered: the time for it may run out with nothing written down. */
const UNANSWERED: Status[] = [...WAITING, 'failed', 'unknown'];

const DECIDED_AT = 'decision.at';
const DECIDED_FIELDS = [
  'status',
  'leadClass',
  'preparation',
  'messages',
  'drafts',
  'deliveries',
  'decision',
] as const;
/** Whole drafts and messages are read: so many inquiries at a time. */
const PAGE = 50;
/** Without drafts. */
const EXPORT_PAGE = 500;

const WAITING_FIELDS = [
  'leadClass',
  'receivedAt',
  'waitingSince',
  'wishes',
] as const satisfies (keyof WaitingInquiry)[];

/** What figures, lists and the export are made from. */
export function reportsIn({
  inquiries,
}: Pick<StoreEngine, 'inquiries'>): Pick<
  Store,
  | 'eachInquiry'
  | 'listOpen'
  | 'countOpen'
  | 'eachWaiting'
  | 'countHolding'
  | 'listSince'
  | 'eachChanged'
  | 'eachDecided'
  | 'hasArrivals'
  | 'readDecided'
  | 'countAll'
> {
  const readPage = (filter: Filter): Promise<DecidedInquiry[]> =>
    inquiries.findFields(filter, {
      sort: { [DECIDED_AT]: 1, _id: 1 },
      limit: PAGE,
      fields: DECIDED_FIELDS,
    });
  return {
    async *eachInquiry(): AsyncIterable<ExportedInquiry> {
      const read = (filter: Filter): Promise<ExportedInquiry[]> =>
        inquiries.findFields(filter, {
          sort: { receivedAt: 1, _id: 1 },
          limit: EXPORT_PAGE,
          fields: EXPORTED_FIELDS,
        });
      let page = await read({});
      for (let last = page.at(-1); last; last = page.at(-1)) {
        yield* page;
        // Many may have come in one moment: first the rest of those that are as old as the last one read.
        page = await read({ receivedAt: last.receivedAt, _id: { $gt: last._id } });
        if (page.length === 0) page = await read({ receivedAt: { $gt: last.receivedAt } });
      }
    },

    async listOpen({ statuses, limit }: { statuses: Status[]; limit: number }): Promise<OpenInquiry[]> {
      const found = await inquiries.findFields(
        { status: { $in: statuses } },
        {
          sort: { receivedAt: 1 },
          limit,
          fields: ['status', 'leadClass', 'receivedAt', 'lastMessageAt', 'card', 'wishes', 'messages'],
        },
      );
      return found.map(({ messages, ...facts }) => ({ ...facts, sender: senderOf(messages) }));
    },

    countOpen() {
      return inquiries.countBy({ status: { $in: OPEN } }, ['status', 'leadClass']);
    },

    async *eachWaiting(): AsyncIterable<WaitingInquiry> {
      const where = { status: { $in: WAITING }, snoozed: { $exists: false } };
      for await (const doc of inquiries.each({ where }, WAITING_FIELDS)) yield doc as WaitingInquiry;
    },

    async countHolding() {
      const waiting = { status: { $in: WAITING } };
      const [nobodys, aside] = await Promise.all([
        inquiries.count({ ...waiting, assigned: { $exists: false } }),
        inquiries.count({ ...waiting, snoozed: { $exists: true } }),
      ]);
      return { nobodys, aside };
    },

    async listSince(since: Date) {
      const fields = ['leadClass', 'receivedAt', 'firstAnsweredAt', 'decision'] as const;
      // Two queries, as each is served by its own index.
      const [arrived, answered] = await Promise.all([
        inquiries.findFields({ receivedAt: { $gte: since } }, { fields }),
        inquiries.findFields({ firstAnsweredAt: { $gte: since } }, { fields }),
      ]);
      return [...new Map([...arrived, ...answered].map((one) => [one._id, one])).values()];
    },

    async *eachChanged(since: Date, now: Date): AsyncIterable<InquiryFacts> {
      const walks: Walk[] = [
        { by: 'changedAt', from: since, now },
        { where: { status: { $in: UNANSWERED } } },
      ];
      const seen = new Set<string>();
      for (const walk of walks) {
        for await (const doc of inquiries.each(walk, FACT_PATHS)) {
          if (seen.has(doc._id)) continue;
          seen.add(doc._id);
          yield doc as InquiryFacts;
        }
      }
    },

    async *eachDecided(since: Date): AsyncIterable<DecidedInquiry> {
      let last: { at: Date; id: string } | null = null;
      for (;;) {
        const page: DecidedInquiry[] = [];
        // Many may be decided in one moment: first the rest of those that are as old as the last one read.
        if (last) page.push(...(await readPage({ [DECIDED_AT]: last.at, _id: { $gt: last.id } })));
        if (page.length === 0)
          page.push(...(await readPage({ [DECIDED_AT]: last ? { $gt: last.at } : { $gte: since } })));
        yield* page;
        const end = page.at(-1);
        if (!end?.decision) return;
        last = { at: end.decision.at, id: end._id };
      }
    },

    async hasArrivals({ from, to }: { from: Date; to: Date }): Promise<boolean> {
      const found = await inquiries.findFields(
        { receivedAt: { $gte: from, $lt: to } },
        { limit: 1, fields: [] },
      );
      return found.length > 0;
    },

    readDecided(ids: string[]): Promise<DecidedInquiry[]> {
      return inquiries.findFields({ _id: { $in: ids } }, { fields: DECIDED_FIELDS });
    },

    countAll(): Promise<number> {
      return inquiries.count({});
    },
  };
}
