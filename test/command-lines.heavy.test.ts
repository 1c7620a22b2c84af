import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs a program in an empty folder, in which it must leave nothing. */
function run(program: string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'flo-args-'));
  const ran = spawnSync(process.execPath, [resolve(program), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, MONGODB_TEST_URI: 'mongodb://127.0.0.1:1/flo' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect(left).toEqual([]);
  return ran;
}

/** What a program says first. */
const firstLine = (said: string) => said.trim().split('\n')[0];

describe('what no program was asked for yet is refused in words, and nothing is begun', () => {
  it.each<[string, string[], string]>([
    ['dist/main.js', ['--foo'], 'Flo knows no "--foo": npm start starts Flo'],
    ['dist/main.js', ['check', '--foo'], 'Flo knows no "--foo": npm start starts Flo'],
    ['dist/sandbox/main.js', ['--foo'], 'npm run sandbox takes no arguments'],
    ['dist/eval/main.js', ['--foo'], "Unknown option '--foo'"],
    ['dist/eval/main.js', ['foo'], 'There is no foo.'],
    ['bench/run.js', ['--foo'], "Unknown option '--foo'"],
    ['bench/run.js', ['foo'], "Unexpected argument 'foo'"],
    ['bench/run.js', ['--only', 'foo'], 'There is no measure called foo.'],
  ])('%s %j', (program, args, words) => {
    const { stderr, stdout, status } = run(program, ...args);
    expect(firstLine(stderr)).toContain(words);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stdout).toBe('');
    expect(status).toBeGreaterThan(0);
  });
});

describe('who asks for help gets it', () => {
  it.each<[string, string]>([
    ['dist/main.js', 'npm start starts Flo'],
    ['dist/sandbox/main.js', 'npm run sandbox takes no arguments'],
    ['dist/eval/main.js', 'npm run eval -- [options]'],
    ['bench/run.js', 'npm run bench -- [options]'],
  ])('%s', (program, words) => {
    for (const arg of ['--help', '-h']) {
      const { stdout, status } = run(program, arg);
      expect(firstLine(stdout)).toContain(words);
      expect(status).toBe(0);
    }
  });
});
