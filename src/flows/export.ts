import { type ExportedInquiry, type Sheet, sheetHead, sheetLines } from '../core/export.js';
import { isoDay } from '../core/task.js';
import type { Deps } from '../deps.js';

/** Lines are made of so many inquiries at a time; between them others get their turn. */
const BATCH = 200;

export type Exported = { ok: true; inquiries: number } | { ok: false; words: string };

/**
 * Sends the records as CSV files to the person who asked, in a direct message. They are read a page at a time: what
 * is kept are the lines. Rejects with StoreUnavailable.
 */
export async function exportRecords(
  deps: Deps,
  by: { userId: string; teamId?: string },
  sheets: readonly Sheet[],
): Promise<Exported> {
  const approver = await deps.desk.approver(by.userId, by.teamId);
  if (!approver.ok) return { ok: false, words: `Only approvers export. ${approver.whoCan}` };
  const { timeZone } = deps.policy.business;
  const parts = new Map(sheets.map((sheet) => [sheet, [sheetHead(sheet)]]));
  let inquiries = 0;
  for await (const batch of batches(deps.store.eachInquiry())) {
    inquiries += batch.length;
    for (const [sheet, lines] of parts) lines.push(sheetLines(sheet, batch, timeZone));
    await deps.clock.after(0);
  }
  const day = isoDay(deps.clock.now(), timeZone);
  const files = [...parts].map(([sheet, lines]) => ({
    name: `flo-${sheet}-${day}.csv`,
    title: `${sheet === 'tasks' ? 'Tasks' : 'Inquiries'} as of ${day}`,
    content: Buffer.concat(lines),
  }));
  const words = `The export you asked for with /flo export: ${inquiries} ${inquiries === 1 ? 'inquiry' : 'inquiries'}. It holds customers’ data: please keep it to yourself and delete it when it has served.`;
  const sent = await deps.desk.sendFiles(by.userId, files, words);
  if (sent.ok) return { ok: true, inquiries };
  deps.log.warn({ problem: sent.problem }, 'an export was not delivered');
  const doubt = sent.doubt ? ' It may have arrived all the same: please look at your messages with Flo.' : '';
  return { ok: false, words: `The export was not delivered: ${sent.problem}.${doubt}` };
}

async function* batches(inquiries: AsyncIterable<ExportedInquiry>): AsyncGenerator<ExportedInquiry[]> {
  let batch: ExportedInquiry[] = [];
  for await (const inquiry of inquiries) {
    batch.push(inquiry);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
