import { createServer } from 'node:http';
import { serveCalls } from '../remote.js';
import { fillIn, makeTemplates, quietLog } from '../templates.js';

/*
 * What durable intake is measured against: a handler that does nothing but insert, into the same engine, the
 * documents Flo would insert. They are made once; a request only brings its own ids into one. And what clicks are
 * seen beside: a handler that does nothing but read a document and change it by compare-and-set.
 */

/** @type {{ close(): Promise<void> } | null} */
let engine = null;

serveCalls({ start }, () => engine?.close());

/**
 * @param {{ folder: string } | { uri: string }} store
 * @returns {Promise<string>} Its address.
 */
async function start(store) {
  const templates = await makeTemplates();
  const opened =
    'uri' in store
      ? await (await import('#flo/store/mongo-engine.js')).openMongoEngine(store.uri, quietLog)
      : await (await import('#flo/store/embedded-engine.js')).openEmbeddedEngine(store.folder, quietLog);
  engine = opened;
  const server = createServer((req, res) => {
    /** @type {Buffer[]} */
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', async () => {
      if (req.url === '/slack/events') {
        const found = await opened.inquiries.findOne({ _id: Buffer.concat(chunks).toString('utf8') });
        const own = { _id: found?._id, rev: found?.rev };
        const change = { $set: { status: 'approved' }, $inc: { rev: 1 } };
        const done = found !== null && (await opened.inquiries.update(own, change)) === 'updated';
        res.writeHead(done ? 200 : 500).end();
        return;
      }
      if (req.method === 'GET') return res.end();
      const fields = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const record = fillIn(templates.get(fields.subject), { ...fields, receivedAt: new Date() });
      const status = (await opened.inquiries.insert(record)) === 'inserted' ? 202 : 500;
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ id: record._id, duplicate: false }));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}
