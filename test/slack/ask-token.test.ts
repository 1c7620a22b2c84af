import { expect, it } from 'vitest';
import type { Log } from '../../src/deps/log.js';
import { askToken } from '../../src/slack/ask-token.js';

it('says in the answer alone that Slack is away, and not in the words of its client', async () => {
  const lines: string[] = [];
  const say = (level: string) => (_facts: object, words: string) => void lines.push(`${level} ${words}`);
  const log: Log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
  const asked = { token: 'xoxb-1', apiUrl: 'http://127.0.0.1:1/', log };
  const problem = await askToken('SLACK_BOT_TOKEN', asked, new Date('2026-11-03T10:00:00Z'));
  expect(problem).toMatch(/: whether it takes SLACK_BOT_TOKEN is not known$/);
  expect(lines.some((line) => line.includes('fetch failed'))).toBe(true);
  expect(lines.filter((line) => !line.startsWith('debug'))).toEqual([]);
});
