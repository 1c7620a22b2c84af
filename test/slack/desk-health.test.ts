import { describe, expect, it } from 'vitest';
import { SlackDesk } from '../../src/slack/desk.js';
import { silent } from '../store/samples.js';
import { ARRIVAL, examplePolicy } from '../support/inquiries.js';

describe('what the desk tells of Slack', () => {
  it('is asked once by all who wait, however long Slack takes, and then kept for a while', async () => {
    let asked = 0;
    let answer = (_team: object) => {};
    let now = ARRIVAL.getTime();
    const questions = {
      auth: {
        test: () => {
          asked += 1;
          return new Promise<object>((resolve) => {
            answer = resolve;
          });
        },
      },
      conversations: { list: async () => ({ channels: [{ id: 'C0LEADS', name: 'leads' }] }) },
    };
    const clock = { now: () => new Date(now), after: async () => {} };
    const clients = { questions } as unknown as ConstructorParameters<typeof SlackDesk>[0];
    const desk = new SlackDesk(clients, examplePolicy(), clock, silent);
    const first = desk.health();
    now += 9_000;
    const second = desk.health();
    answer({ team: 'Cedar & Pine' });
    expect(await first).toEqual({ ok: true, words: 'Cedar & Pine, #leads' });
    expect(await second).toEqual(await first);
    now += 9_000;
    expect(await desk.health()).toEqual(await first);
    expect(asked).toBe(1);
  });
});
