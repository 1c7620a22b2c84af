import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const MANIFEST = parse(readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8'));

/** Lengths: github.com/slackapi/manifest-schema. */
describe('the manifest', () => {
  it('keeps to Slack’s lengths', () => {
    const { display_information, features } = MANIFEST;
    expect(display_information.name).toBe('Flo');
    expect(display_information.description.length).toBeLessThanOrEqual(140);
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    expect(features.slash_commands[0].description.length).toBeLessThanOrEqual(2_000);
  });

  it('has what Flo needs and nothing else', () => {
    expect(MANIFEST.features.slash_commands.map((each: { command: string }) => each.command)).toEqual([
      '/flo',
    ]);
    expect(MANIFEST.settings.interactivity.is_enabled).toBe(true);
    expect(MANIFEST.settings.socket_mode_enabled).toBe(true);
    expect(MANIFEST.settings.event_subscriptions).toBeUndefined();
    expect(MANIFEST.oauth_config.scopes.user).toBeUndefined();
    expect(MANIFEST.oauth_config.scopes.bot.toSorted()).toEqual([
      'channels:history',
      'channels:join',
      'channels:read',
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'groups:read',
      'im:history',
      'im:write',
      'usergroups:read',
      'users:read',
      'users:read.email',
    ]);
  });
});
