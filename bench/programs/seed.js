import { openEmbeddedEngine } from '#flo/store/embedded-engine.js';
import { createStore } from '#flo/store/store.js';
import { serveCalls } from '../remote.js';
import { SUBJECTS } from '../sample-inquiries.js';
import { fillIn, makeTemplates, quietLog } from '../templates.js';

const DAY_MS = 86_400_000;
const SPREAD_MS = 60 * DAY_MS;
const AT_ONCE = 500;

serveCalls({ fill });

/**
 * Fills an embedded store with the records of two busy months: most answered, some waiting, some rejected or failed.
 *
 * @param {{ folder: string, count: number }} ask
 */
async function fill({ folder, count }) {
  const templates = await makeTemplates();
  const engine = await openEmbeddedEngine(folder, quietLog);
  const now = Date.now();
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => {
      const receivedAt = new Date(now - SPREAD_MS + ((from + i) / count) * SPREAD_MS);
      const template = templates.get(SUBJECTS[i % SUBJECTS.length] ?? '');
      const email = `customer.${from + i}@whitfield.example`;
      const record = fillIn(template, { email, message: template.messages[0].text, receivedAt });
      return { ...record, ...stateOf(i, receivedAt) };
    });
    await Promise.all(some.map((record) => engine.inquiries.insert(record)));
  }
  // Whose inquiries they are, as a start on this folder would have written it.
  await createStore(engine).setting('origin', () => 'practice');
  await engine.close();
}

/**
 * @param {number} n
 * @param {Date} receivedAt
 */
function stateOf(n, receivedAt) {
  const answeredAt = new Date(receivedAt.getTime() + (1 + (n % 30)) * 600_000);
  const card = { channel: 'C0BENCH01', ts: `${Math.floor(receivedAt.getTime() / 1_000)}.000100` };
  const known = { card, work: {}, thread: [], alerts: [] };
  if (n % 20 < 14) return { ...known, status: 'sent', firstAnsweredAt: answeredAt, settledAt: answeredAt };
  if (n % 20 < 17) return { ...known, status: 'rejected', settledAt: answeredAt };
  return { ...known, status: n % 20 < 19 ? 'awaiting' : 'failed' };
}
