import { LEAD_CLASSES } from '../core/inquiry.js';
import type { StatusReport } from '../core/report.js';
import { countFigures, startOfDay, startOfWeek } from '../core/report.js';
import type { Deps, OpenInquiry } from '../deps.js';

/** As many failed or unknown replies are named, with links. */
const MOST_TROUBLED = 10;
/** Beyond this the embedded engine is the wrong one. */
const EMBEDDED_LIMIT = 20_000;
/** `/flo status` answers within a second: what has not answered by then is called slow. */
const PART_WITHIN_MS = 700;

/** Gathers what `/flo status` tells. Rejects with StoreUnavailable. */
export async function reportStatus(deps: Deps): Promise<StatusReport> {
  const now = deps.clock.now();
  const { timeZone } = deps.policy.business;
  const since = { day: startOfDay(now, timeZone), week: startOfWeek(now, timeZone) };
  const [counts, holding, oldest, troubled, figures, all, slack, model, knowledge, mail] = await Promise.all([
    deps.store.countOpen(),
    deps.store.countHolding(),
    deps.store.listOpen({ statuses: ['received', 'awaiting'], limit: 1 }),
    deps.store.listOpen({ statuses: ['failed', 'unknown'], limit: MOST_TROUBLED }),
    deps.store.listSince(since.week),
    deps.store.countAll(),
    inTime(deps, deps.desk.health()),
    inTime(deps, deps.preparer.health()),
    inTime(deps, deps.knowledge.health()),
    inTime(deps, deps.mailer.health()),
  ]);
  const waiting = LEAD_CLASSES.map((leadClass) => ({
    leadClass,
    count: counts
      .filter(
        (row) => row.leadClass === leadClass && (row.status === 'received' || row.status === 'awaiting'),
      )
      .reduce((sum, row) => sum + row.count, 0),
  })).filter((row) => row.count > 0);
  const first = oldest[0];
  return {
    waiting,
    ...holding,
    ...(first && {
      oldest: { sender: first.sender, receivedAt: first.receivedAt, ...(await linkTo(deps, first)) },
    }),
    ...countFigures(figures, since),
    troubled: await Promise.all(
      troubled.map(async (inquiry) => ({
        id: inquiry._id,
        sender: inquiry.sender,
        status: inquiry.status === 'failed' ? ('failed' as const) : ('unknown' as const),
        ...(await linkTo(deps, inquiry)),
      })),
    ),
    slack: slack.words,
    store: `${deps.store.kind === 'mongodb' ? 'MongoDB' : 'files on this machine'}, ${all.toLocaleString('en')} ${all === 1 ? 'inquiry' : 'inquiries'}`,
    model: model.words,
    knowledge: knowledge.words,
    mail: mail.words,
    advice:
      deps.store.kind === 'embedded' && all > EMBEDDED_LIMIT
        ? ['There are more than 20,000 inquiries in local files: please move to MongoDB (set MONGODB_URI).']
        : [],
  };
}

async function linkTo(deps: Deps, inquiry: OpenInquiry): Promise<{ permalink?: string }> {
  if (!inquiry.card) return {};
  const link = await Promise.race([
    deps.desk.permalink(inquiry.card),
    deps.clock.after(PART_WITHIN_MS).then(() => null),
  ]);
  return link === null ? {} : { permalink: link };
}

async function inTime(deps: Deps, health: Promise<{ words: string }>): Promise<{ words: string }> {
  const slow = deps.clock.after(PART_WITHIN_MS).then(() => ({ words: 'does not answer at the moment' }));
  return Promise.race([health, slow]);
}
