import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { readConfig } from '../../dist/config.js';
import { readSubmission } from '../../dist/core/intake.js';
import { receive } from '../../dist/flows/receive.js';
import { toRecord } from '../../dist/store/inquiry-change.js';
import { serveCalls } from '../remote.js';
import { SUBJECTS, sampleInquiry } from '../sample-inquiries.js';

/*
 * What durable intake is measured against: a handler that does nothing but insert, into the same engine, the
 * documents Flo would insert. They are made once, by Flo's own code; a request only brings its own ids into one.
 */

const log = { debug() {}, info() {}, warn() {}, error: console.error };
const newId = () => randomBytes(12).toString('hex');
/** @type {{ close(): Promise<void> } | null} */
let engine = null;

serveCalls({ start }, () => engine?.close());

/**
 * @param {{ store: { folder: string } | { uri: string }, flo: { cwd: string, env: Record<string, string> } }} ask
 * @returns {Promise<string>} Its address.
 */
async function start({ store, flo }) {
  const templates = await makeTemplates(flo);
  const opened =
    'uri' in store
      ? await (await import('../../dist/store/mongo-engine.js')).openMongoEngine(store.uri, log)
      : await (await import('../../dist/store/embedded-engine.js')).openEmbeddedEngine(store.folder, log);
  engine = opened;
  const server = createServer((req, res) => {
    /** @type {Buffer[]} */
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', async () => {
      const fields = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const record = fillIn(/** @type {any} */ (templates.get(fields.subject)), fields);
      const status = (await opened.inquiries.insert(record)) === 'inserted' ? 202 : 500;
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ id: record._id, duplicate: false }));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}

/**
 * The document of each kind of inquiry, caught where Flo would insert it.
 *
 * @param {{ cwd: string, env: Record<string, string> }} flo
 */
async function makeTemplates(flo) {
  const read = readConfig(flo);
  if (!read.ok) throw new Error(read.errors.join('\n'));
  /** @type {Map<string, object>} */
  const templates = new Map();
  const now = new Date();
  const store = {
    insert: async (/** @type {any} */ inquiry) => {
      templates.set(inquiry.messages[0].subject, toRecord(inquiry));
      return 'inserted';
    },
    findByContact: async () => [],
    countByContact: async () => 0,
  };
  const clock = { now: () => now, after: async () => {} };
  const preparer = { model: null };
  const deps = /** @type {any} */ ({
    policy: read.config.policy,
    store,
    preparer,
    clock,
    log,
    newId,
    wake() {},
  });
  for (const n of SUBJECTS.keys()) {
    const submission = readSubmission(sampleInquiry('template', n), { source: 'api', now });
    if (!submission.ok) throw new Error(JSON.stringify(submission.errors));
    await receive(deps, submission.submission);
  }
  return templates;
}

/**
 * @param {any} template
 * @param {{ email: string, message: string }} fields
 */
function fillIn(template, { email, message }) {
  const id = newId();
  const keys = template.keys.map((/** @type {string} */ key) => key.slice(0, -id.length) + id);
  return {
    ...template,
    _id: id,
    receivedAt: new Date(),
    contact: { ...template.contact, email },
    keys,
    messages: [{ ...template.messages[0], email, text: message }],
  };
}
