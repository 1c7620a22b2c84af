import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { createSandbox } from '#flo/sandbox/sandbox.js';
import { exactTime, serveCalls } from '../remote.js';

/*
 * Slack as a process of its own: the sandbox, with a note of when each post arrived and was answered.
 */

const BOT_TOKEN = 'xoxb-sandbox-token-of-the-bench';
const SIGNING_SECRET = 'signing-secret-of-the-bench';

/**
 * @typedef {object} Post
 * @property {string} channel
 * @property {string} kind `card`, `line` or `alert`
 * @property {string} key What is posted: an inquiry's id, for a line with more behind a slash.
 * @property {number} arrivedAt
 * @property {number} answeredAt
 * @property {number} status
 * @property {number} retryAfter Seconds; 0 where Slack did not ask to wait.
 */

/** @type {Post[]} */
let posts = [];
/** Called after every post. */
const watchers = new Set();
let lastCallAt = exactTime();
/** @type {string[]} */
const complaints = [];
/** @type {import('../../src/sandbox/sandbox.js').Sandbox} */
let sandbox;
let floUrl = 'http://127.0.0.1:9';

serveCalls(
  {
    start,
    setFlo: (/** @type {string} */ url) => {
      floUrl = url;
    },
    setLimits: (/** @type {import('../../src/sandbox/api/rate-limits.js').Limits} */ limits) =>
      sandbox.setLimits(limits),
    posts: () => posts,
    cardsPosted,
    forget: () => {
      posts = [];
    },
    complaints: () => complaints,
    quietFor: () => exactTime() - lastCallAt,
    approvals,
    command,
  },
  () => sandbox?.close(),
);

/** @param {{ folder: string, limits: import('../../src/sandbox/api/rate-limits.js').Limits }} ask */
async function start({ folder, limits }) {
  let url = '';
  sandbox = await createSandbox({
    team: 'Cedar & Pine',
    channel: 'leads',
    owner: 'olivia@cedarpine.example',
    backup: 'ben@cedarpine.example',
    dataDir: folder,
    floUrl: () => floUrl,
    url: () => url,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    now: () => new Date(),
    limits,
    complain: (words) => complaints.push(words),
  });
  url = await listen(async (req, res) => {
    const arrivedAt = exactTime();
    lastCallAt = arrivedAt;
    const body = await readAll(req);
    if (req.url === '/sandbox/api/chat.postMessage') notePost(body, arrivedAt, res);
    const again = Object.assign(Readable.from([body]), {
      url: req.url,
      method: req.method,
      headers: req.headers,
    });
    sandbox.handle(/** @type {any} */ (again), res);
  });
  return { url, botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, apiUrl: `${url}/sandbox/api/` };
}

/**
 * @param {Buffer} body
 * @param {number} arrivedAt
 * @param {import('node:http').ServerResponse} res
 */
function notePost(body, arrivedAt, res) {
  const args = new URLSearchParams(body.toString('utf8'));
  const metadata = JSON.parse(args.get('metadata') ?? '{}');
  res.once('finish', () => {
    posts.push({
      channel: args.get('channel') ?? '',
      kind: String(metadata.event_type ?? '').replace(/^flo_/, ''),
      key: String(metadata.event_payload?.key ?? ''),
      arrivedAt,
      answeredAt: exactTime(),
      status: res.statusCode,
      retryAfter: Number(res.getHeader('Retry-After') ?? 0),
    });
    for (const look of watchers) look();
  });
}

/**
 * Resolves with the first post of each inquiry's card once all of them have one, in the order of `ids`.
 *
 * @param {string[]} ids
 * @returns {Promise<Post[]>}
 */
function cardsPosted(ids) {
  return new Promise((resolve) => {
    const look = () => {
      const made = posts.filter((post) => post.kind === 'card' && post.status === 200);
      const found = ids.map((id) => made.find((post) => post.key === id));
      if (!found.every((post) => post !== undefined)) return;
      watchers.delete(look);
      resolve(found);
    };
    watchers.add(look);
    look();
  });
}

/**
 * One signed request for each card of these inquiries: the owner presses Approve.
 *
 * @param {string[]} ids
 */
function approvals(ids) {
  const user = sandbox.people.owner.id;
  const wanted = new Set(ids);
  const cards = sandbox
    .messages()
    .filter((message) => wanted.has(String(message.metadata?.event_payload.key)) && !message.threadTs);
  return caught(async () => {
    for (const card of cards) {
      const block = card.blocks?.find((each) =>
        each.elements?.some((/** @type {any} */ element) => element.action_id === 'approve'),
      );
      const from = { channel: card.channel, ts: card.ts };
      const action = { type: 'button', action_id: 'approve' };
      await sandbox.act({ kind: 'action', user, from, blockId: String(block?.block_id), action });
    }
  });
}

/** @param {string} text */
function command(text) {
  const user = sandbox.people.owner.id;
  const channel = sandbox.channel.id;
  return caught(() => sandbox.act({ kind: 'command', user, channel, command: '/flo', text }));
}

/**
 * What the sandbox sends to Flo while `act` runs, caught instead of delivered.
 *
 * @param {() => Promise<unknown>} act
 * @returns {Promise<{ headers: Record<string, string>, body: string }[]>}
 */
async function caught(act) {
  /** @type {{ headers: Record<string, string>, body: string }[]} */
  const requests = [];
  const server = createServer(async (req, res) => {
    const body = (await readAll(req)).toString('utf8');
    const kept = Object.entries(req.headers).filter(([name]) => /^(content-type|x-slack-.*)$/.test(name));
    requests.push({ headers: Object.fromEntries(/** @type {any} */ (kept)), body });
    res.end();
  });
  const real = floUrl;
  floUrl = await listenOn(server);
  await act();
  floUrl = real;
  server.closeAllConnections();
  server.close();
  return requests;
}

/** @param {import('node:http').RequestListener} listener */
function listen(listener) {
  return listenOn(createServer(listener));
}

/** @param {import('node:http').Server} server */
async function listenOn(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}

/** @param {import('node:http').IncomingMessage} req */
async function readAll(req) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}
