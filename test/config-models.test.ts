import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { costOf } from '../src/core/cost.js';

const LEAST = 'business:\n  name: Ada\nslack:\n  channel: leads\n  owner: ada@ada.example\n';
const SERVER = { OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' };

function read(env: Record<string, string>, yaml = '') {
  return readConfig({
    env,
    cwd: '/home/flo',
    readFile(path) {
      if (path === '/home/flo/flo.yml') return LEAST + yaml;
      throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    },
  });
}

function config(env: Record<string, string>, yaml?: string) {
  const result = read(env, yaml);
  if (!result.ok) throw new Error(result.errors.join('\n'));
  return result;
}

function errors(env: Record<string, string>, yaml?: string): string[] {
  const result = read(env, yaml);
  return result.ok ? [] : result.errors;
}

describe('the models in the environment', () => {
  it('are asked in the order in which they are named', () => {
    const env = { ...SERVER, FLO_MODEL: 'first', FLO_MODEL_FALLBACK: ' second, org/third:7b ' };
    expect(config(env).config.model).toEqual({
      baseUrl: SERVER.OPENAI_BASE_URL,
      name: 'first',
      fallbacks: ['second', 'org/third:7b'],
    });
    expect(config({ ...env, FLO_MODEL_FALLBACK: '' }).config.model).not.toHaveProperty('fallbacks');
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a fallback without a model',
      { FLO_MODEL_FALLBACK: 'hush' },
      'FLO_MODEL_FALLBACK is set but FLO_MODEL is not',
    ],
    ['only commas', { FLO_MODEL: 'a', FLO_MODEL_FALLBACK: ',' }, 'FLO_MODEL_FALLBACK has no name in place 1'],
    ['an empty name', { FLO_MODEL: 'a', FLO_MODEL_FALLBACK: 'hush,,c' }, 'has no name in place 2'],
    ['a comma at the end', { FLO_MODEL: 'a', FLO_MODEL_FALLBACK: 'hush,' }, 'has no name in place 2'],
    ['names without commas', { FLO_MODEL: 'a', FLO_MODEL_FALLBACK: 'b, hush d' }, 'has a space in name 2'],
    [
      'the first again',
      { FLO_MODEL: 'hush', FLO_MODEL_FALLBACK: 'b,hush' },
      'stands in FLO_MODEL already (place 2)',
    ],
    ['a name twice', { FLO_MODEL: 'a', FLO_MODEL_FALLBACK: 'hush,c, hush' }, 'stands twice (place 3)'],
    [
      'more than there is time for',
      { FLO_MODEL: 'a', FLO_MODEL_FALLBACK: 'b,c,d,e' },
      'has more than 3 names',
    ],
    [
      'a list as model',
      { FLO_MODEL: 'hush,b' },
      'FLO_MODEL must be one name: further models go into FLO_MODEL_FALLBACK',
    ],
    ['a model with a space', { FLO_MODEL: 'hush b' }, 'FLO_MODEL must not contain a space'],
  ])('%s is a clear error', (_name, env, words) => {
    for (const server of [SERVER, {}]) {
      const found = errors({ ...server, ...env });
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(words);
      expect(found[0]).not.toContain('hush');
    }
  });
});

describe('the price table', () => {
  it('has a currency and a price by model', () => {
    const yaml =
      'models:\n  currency: EUR\n  prices:\n    gpt-5-mini: { in: 0.25, out: 2 }\n    qwen3:0.6b: { in: 0, out: 0 }\n';
    expect(config({}, yaml).config.policy.models).toEqual({
      currency: 'EUR',
      prices: [
        { model: 'gpt-5-mini', in: 0.25, out: 2 },
        { model: 'qwen3:0.6b', in: 0, out: 0 },
      ],
    });
    expect(config({}).config.policy.models).toEqual({ currency: 'USD', prices: [] });
    expect(
      config({}, 'models: { prices: { __proto__: { in: 1, out: 2 } } }\n').config.policy.models.prices,
    ).toEqual([{ model: '__proto__', in: 1, out: 2 }]);
  });

  it.each<[string, string, string]>([
    [
      'an unknown key',
      'models: { price: {} }',
      'line 6: models.price is not a setting Flo knows; did you mean prices?',
    ],
    ['a currency nobody uses', 'models: { currency: UDS }', 'line 6: models.currency cannot be "UDS"'],
    ['a currency in small letters', 'models: { currency: usd }', 'cannot be "usd"; did you mean USD?'],
    [
      'a currency sign',
      'models: { currency: $ }',
      'line 6: models.currency cannot be "$": write a currency\'s code',
    ],
    [
      'a list of prices',
      'models: { prices: [1, 2] }',
      'line 6: models.prices must hold settings written as "name: value"',
    ],
    ['no prices', 'models:\n  prices:', 'line 7: models.prices must hold settings'],
    ['a price alone', 'models:\n  prices:\n    small: 2', 'line 8: models.prices.small must hold settings'],
    [
      'a price without out',
      'models:\n  prices:\n    small: { in: 2 }',
      'line 8: models.prices.small.out is missing',
    ],
    [
      'a negative price',
      'models:\n  prices:\n    small: { in: -2, out: 1 }',
      'line 8: models.prices.small.in must be a number from 0',
    ],
    [
      'a price in words',
      'models:\n  prices:\n    gpt-4.1: { in: 2, out: $8 }',
      'line 8: models.prices.gpt-4.1.out must be a number from 0',
    ],
    [
      'a price in quotes',
      'models:\n  prices:\n    small: { in: "2", out: 1 }',
      'line 8: models.prices.small.in must be a number',
    ],
    [
      'a price without end',
      'models:\n  prices:\n    small: { in: .inf, out: 1 }',
      'line 8: models.prices.small.in must be',
    ],
    [
      'a price that is none',
      'models:\n  prices:\n    small: { in: .nan, out: 1 }',
      'line 8: models.prices.small.in must be',
    ],
    [
      'a decimal comma',
      'models:\n  prices:\n    small: { in: 0,25, out: 1 }',
      'line 8: models.prices.small.25 is not a setting Flo knows',
    ],
    [
      'a misspelt side',
      'models:\n  prices:\n    small: { in: 1, out: 2, inn: 3 }',
      'line 8: models.prices.small.inn is not a setting Flo knows; did you mean in?',
    ],
    [
      'a model twice',
      'models:\n  prices:\n    small: { in: 1, out: 2 }\n    small: { in: 1, out: 2 }',
      'line 9: the same setting stands twice',
    ],
  ])('%s is one clear error', (_name, yaml, words) => {
    const found = errors({}, `${yaml}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).toMatch(/^flo\.yml line \d+: [^\n]+$/);
  });

  it('gives notice of a model that it does not price', () => {
    const yaml = 'models: { prices: { gpt-5-mini: { in: 1, out: 2 } } }\n';
    expect(
      config({ ...SERVER, FLO_MODEL: 'gpt-5-mni', FLO_MODEL_FALLBACK: 'gpt-5-mini,local' }, yaml).notices,
    ).toEqual([
      'flo.yml: models.prices has no price for gpt-5-mni: what it costs will stay unknown; is it gpt-5-mini?',
      'flo.yml: models.prices has no price for local: what it costs will stay unknown.',
    ]);
    expect(config({ ...SERVER, FLO_MODEL: 'local' }).notices).toEqual([]);
    expect(config({}, yaml).notices).toEqual([]);
  });

  it('reckons what tokens cost, and knows what it does not know', () => {
    const models = {
      currency: 'EUR',
      prices: [
        { model: 'small', in: 0.25, out: 2 },
        { model: 'free', in: 0, out: 0 },
      ],
    };
    const tokens = { in: 900, out: 200 };
    expect(costOf(models, { model: 'small', tokens })).toEqual({ amount: 0.000625, currency: 'EUR' });
    expect(costOf(models, { model: 'free', tokens })).toEqual({ amount: 0, currency: 'EUR' });
    expect(costOf(models, { model: 'other', tokens })).toBeUndefined();
    expect(costOf(models, { model: 'small', tokens: undefined })).toBeUndefined();
  });
});

describe('an owner who must approve and may not', () => {
  const slack = (approvers: string, owner = 'ada@ada.example') =>
    `business: { name: Ada }\nslack: { channel: leads, owner: ${owner}, approvers: [${approvers}] }\n`;
  const notices = (yaml: string) => {
    const result = readConfig({
      env: {},
      cwd: '/home/flo',
      readFile(path) {
        if (path === '/home/flo/flo.yml') return yaml;
        throw Object.assign(new Error('none'), { code: 'ENOENT' });
      },
    });
    if (!result.ok) throw new Error(result.errors.join('\n'));
    return result.notices;
  };
  const OWNER_ONLY = 'policy: { commitments: { price: owner, refund: owner } }\n';

  it('is told at start, with the kinds and what to do', () => {
    expect(notices(slack('ben@ada.example, eve@ada.example') + OWNER_ONLY)).toEqual([
      'flo.yml: policy.commitments lets only the owner approve (price, refund), but slack.approvers does not hold ' +
        'the owner: nobody could approve such a reply. Add ada@ada.example to slack.approvers.',
    ]);
    expect(notices(slack('U012AB3CE', 'U012AB3CD') + OWNER_ONLY)).toHaveLength(1);
    expect(notices(`${slack('ben@ada.example')}policy: { commitments: owner }\n`)).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['everybody may approve', slack('') + OWNER_ONLY],
    ['the owner stands there, in other letters', slack('ben@ada.example, Ada@ADA.example') + OWNER_ONLY],
    ['no kind is the owner’s', slack('ben@ada.example')],
    ['a group may hold the owner', slack('"@front-desk"') + OWNER_ONLY],
    ['a group by its id may', slack('S0123456789', 'U012AB3CD') + OWNER_ONLY],
    ['an id may be the owner’s', slack('ben@ada.example, U012AB3CD') + OWNER_ONLY],
    ['an address may be the owner’s', slack('ben@ada.example', 'U012AB3CD') + OWNER_ONLY],
  ])('is not where %s', (_why, yaml) => {
    expect(notices(yaml)).toEqual([]);
  });
});
