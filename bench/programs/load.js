import { Client } from 'undici';
import { encodeRequest, openCaller } from '../caller.js';
import { exactTime, serveCalls } from '../remote.js';
import { sampleInquiry } from '../sample-inquiries.js';

/** The other end of every connection: customers' websites, and Slack's way to Flo. */
serveCalls({ fire, send, click });

/**
 * Posts inquiries for `forMs`, `atMost` of them, over `clients` connections, one after another on each.
 *
 * @param {{ url: string, token: string, clients: number, forMs: number, atMost: number, tag: string }} ask
 */
async function fire({ url, token, clients, forMs, atMost, tag }) {
  /** @type {number[]} */
  const latencies = [];
  let refused = 0;
  let n = 0;
  const open = await openClients(url, clients);
  const began = performance.now();
  const end = began + forMs;
  await eachOf(open, async (client) => {
    while (n < atMost && performance.now() < end) {
      const body = JSON.stringify(sampleInquiry(tag, n++));
      const sent = performance.now();
      const { status } = await request(client, inquiryRequest(token, body));
      if (status === 202) latencies.push(performance.now() - sent);
      else refused += 1;
    }
  });
  return { latencies, refused, tookMs: performance.now() - began };
}

/**
 * Posts `count` inquiries as fast as `clients` connections allow, from number `from` on.
 *
 * @param {{ url: string, token: string, clients: number, count: number, tag: string, from?: number }} ask
 * @returns {Promise<{ id: string, n: number, sentAt: number, acceptedAt: number }[]>}
 */
async function send({ url, token, clients, count, tag, from = 0 }) {
  /** @type {{ id: string, n: number, sentAt: number, acceptedAt: number }[]} */
  const sent = [];
  let next = from;
  await eachOf(await openClients(url, clients), async (client) => {
    while (next < from + count) {
      const n = next++;
      const body = JSON.stringify(sampleInquiry(tag, n));
      const sentAt = exactTime();
      const { status, text } = await request(client, inquiryRequest(token, body));
      if (status !== 202) throw new Error(`an inquiry was answered ${status}`);
      sent.push({ id: JSON.parse(text).id, n, sentAt, acceptedAt: exactTime() });
    }
  });
  return sent;
}

/**
 * Sends all requests to `/slack/events` at the same moment, each on an open connection of its own.
 *
 * @param {{ url: string, requests: { headers: Record<string, string>, body: string }[] }} ask
 */
async function click({ url, requests }) {
  const callers = await Promise.all(requests.map(() => openCaller(url)));
  const healthy = encodeRequest(`${url}/healthz`, { method: 'GET' });
  await Promise.all(callers.map((caller) => caller.ask(healthy)));
  const encoded = requests.map((request) =>
    encodeRequest(`${url}/slack/events`, { method: 'POST', ...request }),
  );
  const answers = await Promise.all(
    callers.map(async (caller, i) => {
      const sent = performance.now();
      const status = await caller.ask(/** @type {Buffer} */ (encoded[i]));
      return { status, ms: performance.now() - sent };
    }),
  );
  for (const caller of callers) caller.end();
  return answers;
}

/**
 * Node takes one new connection in each turn of its event loop: that wait is no part of what an inquiry takes.
 *
 * @param {string} url
 * @param {number} count
 */
async function openClients(url, count) {
  const clients = Array.from({ length: count }, () => new Client(url));
  await Promise.all(clients.map((client) => request(client, { path: '/healthz', method: 'GET' })));
  return clients;
}

/**
 * @param {Client[]} clients
 * @param {(client: Client) => Promise<void>} work
 */
async function eachOf(clients, work) {
  await Promise.all(clients.map(work));
  await Promise.all(clients.map((client) => client.close()));
}

/**
 * @param {Client} client
 * @param {import('undici').Dispatcher.RequestOptions} options
 */
async function request(client, options) {
  const answer = await client.request(options);
  return { status: answer.statusCode, text: await answer.body.text() };
}

/**
 * @param {string} token
 * @param {string} body
 * @returns {import('undici').Dispatcher.RequestOptions}
 */
function inquiryRequest(token, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return { path: '/inquiries', method: 'POST', headers, body };
}
