import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { exactTime, serveCalls } from '../remote.js';

/** An OpenAI-compatible server that thinks for a known time and notes how long each answer took. */
serveCalls({ start, spent: () => spent });

/** @type {number[]} Milliseconds from a request's arrival to the end of its answer, oldest first. */
const spent = [];

const ANSWER = {
  summary: 'Asks about a remodel and would like to know how the business works.',
  lead_class: 'warm',
  reasons: ['a concrete need, some weeks away'],
  missing: ['the address'],
  next_steps: ['Send the draft to get what is missing'],
  flags: [],
  subject: 'Re: Your inquiry',
  body: 'Hello,\n\nThank you for writing to us. Where is the house, and when would you like to start?',
};

/** @param {number} thinkMs */
async function start(thinkMs) {
  const server = createServer(async (req, res) => {
    const arrived = exactTime();
    for await (const _chunk of req);
    await sleep(thinkMs);
    res.once('finish', () => spent.push(exactTime() - arrived));
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: 'scripted',
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: JSON.stringify(ANSWER) },
          },
        ],
        usage: { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1_100 },
      }),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/v1`;
}
