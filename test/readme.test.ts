import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAppLink } from '../src/slack/create-app-link.js';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('links to the create-app page with the manifest as it is', () => {
    const manifest = readFileSync('manifest.yml', 'utf8');
    const [link] = readme.match(/https:\/\/api\.slack\.com\/apps\?[^)\s]+/) ?? [];
    const wanted = new URL(createAppLink(manifest)).searchParams.get('manifest_json') ?? '';
    expect(JSON.parse(new URL(link ?? '').searchParams.get('manifest_json') ?? '')).toEqual(parse(manifest));
    expect(JSON.parse(wanted)).toEqual(parse(manifest));
  });

  it('tells what of the manifest is to be changed for HTTP', () => {
    const commented = /# ((?:request_)?url: https:\/\/)/g;
    const manifest = readFileSync('manifest.yml', 'utf8');
    expect(manifest.match(commented)).toHaveLength(2);
    expect(readme).toContain('uncomment both address lines');
    expect(parse(manifest.replace(commented, '$1'))).toMatchObject({
      features: { slash_commands: [{ url: expect.stringMatching(/\/slack\/events$/) }] },
      settings: { interactivity: { request_url: expect.stringMatching(/\/slack\/events$/) } },
    });
  });

  it('draws a map that is true', () => {
    const map = /```\nmanifest\.yml[\s\S]*?```/.exec(readme)?.[0] ?? '';
    const drawn = [...map.matchAll(/^ {2}(\S+?)\/? {2,}/gm)].map((match) => match[1]);
    const there = readdirSync('src').map((name) => name);
    // config.ts and its folder stand on one line.
    expect(drawn.filter((name) => !there.includes(name ?? ''))).toEqual([]);
    expect(there.filter((name) => !drawn.includes(name) && name !== 'config')).toEqual([]);
  });
});
