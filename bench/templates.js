import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readConfig } from '#flo/config.js';
import { readSubmission } from '#flo/core/intake.js';
import { receive } from '#flo/flows/receive.js';
import { toRecord } from '#flo/store/record-change.js';
import { SUBJECTS, sampleInquiry } from './sample-inquiries.js';

const CONFIG = fileURLToPath(new URL('../flo.yml', import.meta.url));
const NOWHERE = fileURLToPath(new URL('nowhere', import.meta.url));

export const quietLog = { debug() {}, info() {}, warn() {}, error: console.error };

export function newId() {
  return randomBytes(12).toString('hex');
}

/** The example business. */
export function benchPolicy() {
  const read = readConfig({ env: { FLO_CONFIG: CONFIG }, cwd: NOWHERE });
  if (!read.ok) throw new Error(read.errors.join('\n'));
  return read.config.policy;
}

/**
 * The document that Flo would insert for each kind of sample, by its subject: made by Flo's own code and caught
 * where it would be stored.
 *
 * @returns {Promise<Map<string, any>>}
 */
export async function makeTemplates() {
  const policy = benchPolicy();
  /** @type {Map<string, any>} */
  const templates = new Map();
  const now = new Date();
  const deps = /** @type {any} */ ({
    policy,
    store: {
      insert: async (/** @type {import('../src/core/inquiry.js').Inquiry} */ inquiry) => {
        templates.set(inquiry.messages[0]?.subject ?? '', toRecord(inquiry));
        return 'inserted';
      },
      knows: async () => false,
      findContacts: async () => [],
    },
    preparer: { model: null },
    clock: { now: () => now, after: async () => {} },
    log: quietLog,
    newId,
  });
  for (const n of SUBJECTS.keys()) {
    const submission = readSubmission(sampleInquiry('template', n), { source: 'api', now });
    if (!submission.ok) throw new Error(JSON.stringify(submission.errors));
    await receive(deps, submission.submission);
  }
  return templates;
}

/**
 * A document of its own from a template.
 *
 * @param {any} template
 * @param {{ email: string, message: string, receivedAt: Date }} own
 */
export function fillIn(template, { email, message, receivedAt }) {
  const id = newId();
  return {
    ...template,
    _id: id,
    receivedAt,
    contact: { ...template.contact, email },
    keys: template.keys.map((/** @type {string} */ key) => key.slice(0, -id.length) + id),
    messages: [{ ...template.messages[0], email, text: message }],
  };
}
