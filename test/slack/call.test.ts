import { WebAPIPlatformError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { judgeFailure, platformError } from '../../src/slack/call.js';

const NOW = new Date('2026-11-23T09:00:00Z');

/** As the client rejects where Slack says `ok: false`, and where what came is no JSON. */
function refusal(error: string): WebAPIPlatformError {
  return new WebAPIPlatformError({ ok: false, error } as never);
}

describe('an answer that is not Slack’s', () => {
  it.each([
    ['a page', '<!DOCTYPE html><title>Just a moment</title>'],
    ['words', 'upstream connect error or disconnect/reset before headers'],
    ['nothing', ''],
  ])('%s leaves open whether the call was carried out', (_name, body) => {
    expect(platformError(refusal(body))).toBeNull();
    expect(judgeFailure(refusal(body), NOW)).toMatchObject({
      problem: 'Slack’s answer could not be read',
      doubt: true,
    });
  });
});

it('a refusal is a refusal, whatever words follow its code', () => {
  expect(judgeFailure(refusal('invalid_blocks: of Dana Fox'), NOW)).toMatchObject({
    problem: 'Slack answered invalid_blocks',
    doubt: false,
  });
});

describe('a refusal that a person must mend', () => {
  it.each([
    ['restricted_action_read_only_channel', 'read-only'],
    ['restricted_action_thread_only_channel', 'in threads only'],
    ['restricted_action_non_threadable_channel', 'no replies in threads'],
    ['is_archived', 'archived'],
    ['user_disabled', 'removed from the workspace'],
    ['cannot_dm_bot', 'a program'],
  ])('%s is told in words, as a place that is not there', (code, words) => {
    expect(judgeFailure(refusal(code), NOW)).toMatchObject({
      problem: expect.stringContaining(words),
      doubt: false,
      placeless: true,
    });
  });
});
