import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { expect, it, onTestFinished } from 'vitest';
import { NamedChannel } from '../../src/slack/named-channel.js';
import { serve } from '../support/serve.js';

/** conversations.list takes twenty calls a minute (docs.slack.dev, "Rate limits", Tier 2), each of at most 999. */
const CALLS = 20;
const MOST = 999;

async function start(count: number) {
  const channels = Array.from({ length: count }, (_, i) => ({ id: `C${i}`, name: `channel-${i}` }));
  let asked = 0;
  const server = serve(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    asked += 1;
    if (asked > CALLS) return res.writeHead(429, { 'retry-after': '30' }).end();
    const args = new URLSearchParams(body);
    const limit = Number(args.get('limit'));
    const from = Number(args.get('cursor'));
    const next = from + limit < count ? String(from + limit) : '';
    const page = { channels: channels.slice(from, from + limit), response_metadata: { next_cursor: next } };
    res.setHeader('content-type', 'application/json');
    return res.end(
      JSON.stringify(limit > MOST ? { ok: false, error: 'invalid_limit' } : { ok: true, ...page }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return new WebClient('xoxb-test', {
    slackApiUrl: `http://127.0.0.1:${port}/`,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
  });
}

it('finds the last of ten thousand channels before Slack asks to wait', async () => {
  const client = await start(10_000);
  const clock = { now: () => new Date(), after: async () => {} };
  expect(await new NamedChannel(client, clock, '#channel-9999').id()).toBe('C9999');
});
