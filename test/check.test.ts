import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSetup, tellCheck, withKnowledge, withObstacle, withTokens } from '../src/check.js';

/** A folder as somebody has it who copied Flo. */
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'flo-check-'));
  cpSync('flo.yml', join(home, 'flo.yml'));
  cpSync('prompts', join(home, 'prompts'), { recursive: true });
});

function edit(file: string, from: string | RegExp, to: string) {
  const text = readFileSync(join(home, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(home, file), text.replace(from, to));
}

const look = (env: Record<string, string> = {}) => checkSetup({ env, cwd: home, home });

describe('npm run check', () => {
  it('says what is well, without .env', () => {
    const found = look();
    expect(found.wrong).toEqual([]);
    expect(found.well).toEqual([
      'Settings: the environment (no .env), rules of Cedar & Pine Remodeling',
      'Slack: sandbox workspace on this machine; SLACK_BOT_TOKEN connects a real one',
      `Store: files in ${join(home, '.flo/store')}; MONGODB_URI connects MongoDB`,
      'Model: none, replies are drafted by rules; OPENAI_API_KEY or OPENAI_BASE_URL connects one',
      `Mail: .eml files in ${join(home, '.flo/outbox')}, nothing leaves this machine; SMTP_URL sends for real`,
      expect.stringMatching(
        /^Prompts: prepare\.md \(version [0-9a-f]{12}\), draft-again\.md \(version [0-9a-f]{12}\), follow-up\.md \(version [0-9a-f]{12}\)$/,
      ),
    ]);
    expect(found.notices).toEqual([expect.stringContaining('without effect yet')]);
    expect(tellCheck(found)).toMatch(/^Well {3}Settings[\s\S]*\n\nAll is well: npm start starts Flo\.$/);
  });

  it('notes what Slack does not take: Flo starts and asks again', () => {
    expect(withTokens(look(), [])).toEqual(look());
    const found = withTokens(look(), ['Slack refused the token: please set SLACK_APP_TOKEN']);
    expect(tellCheck(found)).toMatch(
      /\nNote {3}Slack: Slack refused the token: please set SLACK_APP_TOKEN\n\nFlo starts, with the above: npm start\.$/,
    );
  });

  it('says what is well, with .env', () => {
    writeFileSync(join(home, '.env'), 'OPENAI_API_KEY=sk-hush\nFLO_MODEL=a\nFLO_MODEL_FALLBACK=b\n');
    const found = look();
    expect(found.well).toContain('Settings: .env and the environment, rules of Cedar & Pine Remodeling');
    expect(found.well).toContain('Model: a, then b (FLO_MODEL, FLO_MODEL_FALLBACK)');
    expect(look({ FLO_MODEL: '', FLO_MODEL_FALLBACK: '' }).well).toContain('Model: gpt-5-mini (FLO_MODEL)');
    expect(tellCheck(found)).not.toContain('hush');
  });

  it('finds everything that is wrong at once, wherever it stands', () => {
    writeFileSync(join(home, '.env'), 'PORT=many\n');
    edit('flo.yml', 'undo: 10s', 'undo: soon');
    edit('prompts/prepare.md', '{{today}}', '{{tomorrow}}');
    edit('prompts/draft-again.md', /^output:.*$/m, 'output:');
    const found = look({ FLO_MODEL_FALLBACK: 'b' });
    expect(found.config).toBeNull();
    expect(found.wrong.map((line) => line.slice(0, 60))).toEqual([
      expect.stringContaining('FLO_MODEL_FALLBACK is set but FLO_MODEL is not'),
      expect.stringContaining('PORT must be a whole number'),
      expect.stringMatching(/^flo\.yml line \d+: policy\.undo cannot be "soon"/),
      expect.stringMatching(/^prompts\/prepare\.md line 3: the text lacks \{\{today\}\}/),
      expect.stringMatching(/^prompts\/prepare\.md line \d+: names \{\{tomorrow\}\}/),
      expect.stringMatching(/^prompts\/draft-again\.md line 4: the header says nothing/),
    ]);
    expect(tellCheck(found)).toMatch(
      /WRONG {2}PORT must[\s\S]*\n\n6 mistakes: Flo does not start before they are mended\.$/,
    );
  });

  it('says whether the prompts are right when flo.yml is not', () => {
    edit('flo.yml', 'undo: 10s', 'undo: soon');
    const found = look();
    expect(found.wrong).toEqual([expect.stringContaining('policy.undo')]);
    expect(found.well).toEqual([expect.stringMatching(/^Prompts: prepare\.md/)]);
  });

  it('does not call it well when knowledge cannot be read', () => {
    const broken = withKnowledge(look(), { ok: false, words: '1 passage in 1 file. a.md, …', there: true });
    expect(broken.wrong).toEqual([]);
    expect(tellCheck(broken)).toMatch(
      /Note {3}Knowledge: 1 passage in 1 file\. a\.md, …\n\nFlo starts, with the above: npm start\.$/,
    );
  });

  it('does not call it well when nothing can be kept in the data folder', () => {
    const report = tellCheck(
      withObstacle(look(), 'Flo cannot keep anything in its data folder /x (EACCES).'),
    );
    expect(report).toMatch(
      /\nWRONG {2}Flo cannot keep anything in its data folder \/x \(EACCES\)\.\n\nOne mistake: Flo does not start/,
    );
    expect(withObstacle(look(), null).wrong).toEqual([]);
  });

  it('notes that there is no knowledge', () => {
    const none = withKnowledge(look(), { ok: true, words: 'no folder “knowledge”', there: false });
    expect(tellCheck(none)).toMatch(/Note {3}Knowledge: no folder “knowledge”\n\nAll is well/);
    const some = withKnowledge(look(), { ok: true, words: '1 passage in 1 file', there: true });
    expect(tellCheck(some)).toContain('Well   Knowledge: 1 passage in 1 file\n');
  });

  it('hints at the decimal point', () => {
    edit('flo.yml', /$/, '\nmodels: { prices: { m: { in: 0,25, out: 2 } } }\n');
    expect(look().wrong).toEqual([
      expect.stringMatching(/models\.prices\.m\.25 is not a setting Flo knows: write a decimal point/),
    ]);
    edit('flo.yml', 'm: { in: 0,25, out: 2 }', 'm: { in: "0,25", out: 2 }');
    expect(look().wrong).toEqual([
      expect.stringMatching(
        /models\.prices\.m\.in must be a number from 0 to \d+: write a decimal point, 0\.25$/,
      ),
    ]);
  });

  it('tells that a model without a key is not asked, nor the one after it', () => {
    const found = look({ FLO_MODEL: 'a', FLO_MODEL_FALLBACK: 'b' });
    expect(found.notices[0]).toMatch(
      /^FLO_MODEL and FLO_MODEL_FALLBACK are without effect: set OPENAI_API_KEY/,
    );
    expect(look({ FLO_MODEL: 'a' }).notices[0]).toMatch(/^FLO_MODEL is without effect/);
  });

  it('finds what cannot be read', () => {
    mkdirSync(join(home, '.env'));
    expect(look().wrong).toEqual(['.env cannot be read (EISDIR).']);
    expect(tellCheck(look())).toContain('One mistake: Flo does not start before it is mended.');
    expect(look({ FLO_CONFIG: 'other.yml' }).wrong[1]).toContain('other.yml was not found');
  });

  it('tells doubts as notes, which are no mistakes', () => {
    edit('flo.yml', 'approvers: []', 'approvers: [ben@cedarpine.example]');
    edit('flo.yml', 'default: confirm', 'default: owner');
    const found = look();
    expect(found.wrong).toEqual([]);
    expect(tellCheck(found)).toMatch(/Note {3}flo\.yml: policy\.commitments lets only the owner approve/);
  });
});
