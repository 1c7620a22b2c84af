import { describe, expect, it } from 'vitest';
import { SlackDesk } from '../../src/slack/desk.js';
import { silent } from '../store/samples.js';
import { ARRIVAL, exampleInquiry, examplePolicy } from '../support/inquiries.js';

/** A desk before a channel in which nothing stands yet, and which tells no more of it than when it was first asked. */
function openDesk() {
  let posts = 0;
  const clients = {
    questions: {
      conversations: {
        list: async () => ({ channels: [{ id: 'C0LEADS', name: 'leads' }] }),
        history: async () => ({ messages: [] }),
      },
    },
    posts: {
      chat: { postMessage: async () => ({ ts: `${++posts}.0` }), update: async () => ({}) },
    },
  } as unknown as ConstructorParameters<typeof SlackDesk>[0];
  const clock = { now: () => ARRIVAL, after: async () => {} };
  return new SlackDesk(clients, examplePolicy(), clock, silent);
}

describe('a post in doubt', () => {
  it('is found where Flo has posted it since it last looked', async () => {
    const desk = openDesk();
    const { card: _none, ...inquiry } = exampleInquiry();
    const first = await desk.showCard(inquiry, { doubt: true });
    const again = await desk.showCard(inquiry, { doubt: true });
    expect(first).toMatchObject({ ok: true, value: { card: { ts: '1.0' } } });
    expect(again).toMatchObject({ ok: true, value: { card: { ts: '1.0' } } });
  });
});
