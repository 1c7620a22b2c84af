import { describe, expect, it } from 'vitest';
import { SlackDesk } from '../../src/slack/desk.js';
import { silent } from '../store/samples.js';
import { exampleInquiry, examplePolicy, secondsIn } from '../support/inquiries.js';

/** A channel and the desks before it. `blind`: it tells no more of itself than when it was first asked. */
function openChannel({ blind = false } = {}) {
  const posts: { ts: string; metadata: unknown }[] = [];
  const time = { now: secondsIn(60) };
  const clients = {
    questions: {
      conversations: {
        list: async () => ({ channels: [{ id: 'C0LEADS', name: 'leads' }] }),
        history: async () => ({ messages: blind ? [] : [...posts] }),
      },
    },
    posts: {
      chat: {
        async postMessage({ metadata }: { metadata: unknown }) {
          const ts = `${posts.length + 1}.0`;
          posts.push({ ts, metadata });
          return { ts };
        },
        update: async () => ({}),
      },
    },
  } as unknown as ConstructorParameters<typeof SlackDesk>[0];
  const clock = { now: () => time.now, after: async () => {} };
  return { posts, time, openDesk: () => new SlackDesk(clients, examplePolicy(), clock, silent) };
}

/** Nothing is written down of its card yet. */
function cardless(id: string) {
  const { card: _none, ...inquiry } = exampleInquiry({ _id: id });
  return inquiry;
}

const IN_DOUBT = { doubt: true };

describe('a post in doubt', () => {
  it('is found where Flo has posted it since it last looked', async () => {
    const channel = openChannel({ blind: true });
    const desk = channel.openDesk();
    await desk.showCard(cardless('a'), IN_DOUBT);
    await desk.showCard(cardless('a'), IN_DOUBT);
    expect(channel.posts).toHaveLength(1);
  });

  it('is found where another process has posted it, once its next try is due', async () => {
    const channel = openChannel();
    const [one, other] = [channel.openDesk(), channel.openDesk()];
    await one.showCard(cardless('a'), IN_DOUBT);
    await other.showCard(cardless('b'), IN_DOUBT);
    channel.time.now = secondsIn(62);
    await one.showCard(cardless('b'), IN_DOUBT);
    expect(channel.posts).toHaveLength(2);
  });
});
