import type { FollowedUp } from '../core/attention.js';
import { senderOf } from '../core/life/reading.js';
import type { Watched } from '../core/nudges/watched.js';
import type { DueTasks } from '../core/task-list.js';
import type { Store } from '../deps/store.js';
import type { Filter } from './engine.js';
import { type InquiryRecord, type StoreEngine, TEAM } from './records.js';

/** Without messages and drafts, many at a time. */
const WATCHED_PAGE = 500;
const WATCHED_FIELDS = [
  'status',
  'leadClass',
  'receivedAt',
  'waitingSince',
  'lastMessageAt',
  'card',
  'assigned',
  'snoozed',
  'decision',
  'deliveries',
  'editing',
  'tasks',
  'followUps',
  'wishes',
  'nudges',
] as const satisfies (keyof Watched)[];
const DAY_MS = 86_400_000;

/** What people are to be reminded of: what waits, tasks and follow-ups. */
export function remindersIn({
  inquiries,
}: Pick<StoreEngine, 'inquiries'>): Pick<
  Store,
  'eachWatched' | 'findTasksToNudge' | 'findTasksDue' | 'findOpenTasks' | 'findOpenFollowUps'
> {
  /** Those whose `field` is `by` or before, the latest first. */
  const findLatest = async <F extends keyof InquiryRecord & string>(
    field: 'taskDue' | 'roundSince',
    asked: { whose?: Filter; by: Date; limit: number; fields: readonly F[] },
  ) => {
    const { whose, by, limit, fields } = asked;
    const found: Pick<InquiryRecord, F | '_id'>[] = [];
    let to = by.getTime();
    // A server that gathers whatever matches would gather all there ever was: the last day, a month, whatever is left.
    for (const days of [1, 32, Number.POSITIVE_INFINITY]) {
      const from = to - days * DAY_MS;
      const within = { ...(Number.isFinite(from) && { $gt: from }), $lte: to };
      const opts = { sort: { [field]: -1 as const }, limit: limit - found.length, fields };
      found.push(...(await inquiries.findFields({ ...whose, [field]: within }, opts)));
      if (found.length >= limit) break;
      to = from;
    }
    return found;
  };
  return {
    async *eachWatched(): AsyncIterable<Watched> {
      let after = '';
      for (;;) {
        const page: Watched[] = await inquiries.findFields(
          { watched: { $gt: after } },
          { sort: { watched: 1 }, limit: WATCHED_PAGE, fields: WATCHED_FIELDS },
        );
        yield* page;
        if (page.length < WATCHED_PAGE) return;
        after = page.at(-1)?._id ?? '';
      }
    },

    findTasksToNudge({ until, limit }: { until: Date; limit: number }): Promise<Watched[]> {
      return inquiries.findFields(
        { taskNudge: { $lte: until.getTime() } },
        { sort: { taskNudge: 1 }, limit, fields: WATCHED_FIELDS },
      );
    },

    async findTasksDue({ by, limit }: { by: Date; limit: number }): Promise<DueTasks[]> {
      const found = await findLatest('taskDue', { by, limit, fields: ['leadClass', 'tasks'] });
      return found.map(({ tasks = [], ...facts }) => ({ ...facts, tasks }));
    },

    async findOpenTasks(asked: { person?: string; now: Date; limit: number }) {
      const { person, now, limit } = asked;
      // One question for each owner: an index gives what equals one value in the order of the due dates.
      const owners = person === undefined ? [{}] : [{ taskOwners: person }, { taskOwners: TEAM }];
      const fields = ['leadClass', 'card', 'tasks', 'messages', 'taskDue'] as const;
      const lists = await Promise.all(
        owners.flatMap((whose) => [
          findLatest('taskDue', { whose, by: now, limit, fields }),
          inquiries.findFields(
            { ...whose, taskDue: { $gt: now.getTime() } },
            { sort: { taskDue: 1 }, limit, fields },
          ),
        ]),
      );
      const each = new Map(lists.flat().map((one) => [one._id, one]));
      const found = [...each.values()]
        .sort((a, b) => (a.taskDue ?? 0) - (b.taskDue ?? 0))
        .map(({ messages, tasks = [], taskDue: _due, ...facts }) => ({
          ...facts,
          tasks,
          sender: senderOf(messages),
        }));
      return { found, more: lists.some((list) => list.length === limit) };
    },

    findOpenFollowUps({ by, limit }: { by: Date; limit: number }): Promise<FollowedUp[]> {
      const fields = ['leadClass', 'lastMessageAt', 'snoozed', 'followUps'] as const;
      return findLatest('roundSince', { by, limit, fields });
    },
  };
}
