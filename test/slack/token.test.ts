import { WebAPIPlatformError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { TokenRefused } from '../../src/deps/desk.js';
import type { Log } from '../../src/deps/log.js';
import { TokenGate } from '../../src/slack/token.js';

function open() {
  let ms = 0;
  const lines: string[] = [];
  const say = (_facts: object, words: string) => void lines.push(words);
  const log: Log = { debug() {}, info: say, warn: say, error: say };
  const clock = {
    now: () => new Date(ms),
    after: async (wait: number) => {
      ms += wait;
    },
  };
  const gate = new TokenGate('SLACK_BOT_TOKEN', clock, log);
  return { gate, lines, at: () => ms, skip: (more: number) => (ms += more) };
}

const refusal = (code: string) => () =>
  Promise.reject(new WebAPIPlatformError({ ok: false, error: code, response_metadata: {} }));

describe('the gate of a token', () => {
  it('lets one call try after pauses that grow to five minutes', async () => {
    const { gate, lines, at } = open();
    let calls = 0;
    const call = () => {
      calls++;
      return refusal('invalid_auth')();
    };
    const pauses: number[] = [];
    for (let i = 0; i < 8; i++) {
      await expect(gate.pass(call)).rejects.toBeInstanceOf(TokenRefused);
      await expect(gate.pass(call)).rejects.toBeInstanceOf(TokenRefused);
      expect(calls).toBe(i + 1);
      const from = at();
      await gate.opened(new AbortController().signal);
      pauses.push((at() - from) / 1_000);
    }
    expect(pauses).toEqual([15, 30, 60, 120, 240, 300, 300, 300]);
    expect(lines).toEqual([expect.stringContaining('Slack refused the token: please set SLACK_BOT_TOKEN')]);
  });

  it('counts calls that were under way together as one refusal', async () => {
    const { gate, at } = open();
    const together = Array.from({ length: 5 }, () => gate.pass(refusal('token_revoked')));
    await Promise.allSettled(together);
    const from = at();
    await gate.opened(new AbortController().signal);
    expect(at() - from).toBe(15_000);
  });

  it('tells another refusal, and that the token is taken again', async () => {
    const { gate, lines, skip } = open();
    await gate.pass(refusal('token_expired')).catch(() => {});
    skip(15_000);
    await gate.pass(refusal('account_inactive')).catch(() => {});
    expect(gate.refusal).toContain('removed app or person');
    skip(30_000);
    expect(await gate.pass(async () => 'yes')).toBe('yes');
    expect(gate.refusal).toBeNull();
    expect(await gate.pass(async () => 'yes')).toBe('yes');
    expect(lines).toEqual([
      expect.stringContaining('has expired'),
      expect.stringContaining('removed app'),
      'Slack takes SLACK_BOT_TOKEN again',
    ]);
  });

  it('asks for no other token where the workspace is closed: the one that is set is taken again', async () => {
    const { gate, lines } = open();
    await gate.pass(refusal('team_disabled')).catch(() => {});
    expect(lines).toEqual([
      'the workspace is closed: Flo goes on by itself once it is open again. Inquiries are taken in; what goes to Slack waits.',
    ]);
  });

  it('leaves every other failure as it is', async () => {
    const { gate, lines } = open();
    const other = new Error('down');
    await expect(gate.pass(() => Promise.reject(other))).rejects.toBe(other);
    await expect(gate.pass(refusal('channel_not_found'))).rejects.toMatchObject({
      data: { error: 'channel_not_found' },
    });
    expect(await gate.pass(async () => 1)).toBe(1);
    expect(lines).toEqual([]);
  });
});
