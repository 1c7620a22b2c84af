import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'node-cron';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cronLine } from '../src/config/cron.js';
import { VARIABLES } from '../src/config/variables.js';
import { readConfig } from '../src/config.js';
import { Slots } from '../src/doors/jobs/slots.js';
import { parseMailbox } from '../src/mail/address.js';

const EXAMPLE = readFileSync('flo.yml', 'utf8');
const LEAST = 'business:\n  name: Ada\nslack:\n  channel: leads\n  owner: ada@ada.example\n';

/** Reads from a disk that holds these files under /home/flo. */
function read(env: Record<string, string> = {}, files: Record<string, string> = {}) {
  const disk: Record<string, string> = { 'flo.yml': LEAST, ...files };
  return readConfig({
    env,
    cwd: '/home/flo',
    readFile(path) {
      const text = disk[path.replace('/home/flo/', '')];
      if (text === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      return text;
    },
  });
}

function config(env?: Record<string, string>, files?: Record<string, string>) {
  const result = read(env, files);
  if (!result.ok) throw new Error(result.errors.join('\n'));
  return result.config;
}

function errors(env?: Record<string, string>, files?: Record<string, string>): string[] {
  const result = read(env, files);
  return result.ok ? [] : result.errors;
}

function policy(yaml: string) {
  return config({}, { 'flo.yml': LEAST + yaml }).policy;
}

function yamlErrors(yaml: string): string[] {
  return errors({}, { 'flo.yml': yaml });
}

describe('flo.yml', () => {
  it('as shipped is the example business', () => {
    const result = read({}, { 'flo.yml': EXAMPLE });
    if (!result.ok) throw new Error(result.errors.join('\n'));
    expect(result.config.policy).toEqual({
      business: {
        name: 'Cedar & Pine Remodeling',
        about: 'Kitchens, bathrooms and additions in Portland, Oregon.',
        timeZone: 'America/Los_Angeles',
        hours: {
          mon: [{ from: 480, to: 1020 }],
          tue: [{ from: 480, to: 1020 }],
          wed: [{ from: 480, to: 1020 }],
          thu: [{ from: 480, to: 1020 }],
          fri: [{ from: 480, to: 960 }],
        },
        holidays: ['2026-12-25', '2027-01-01'],
        signature: 'Kind regards,\nCedar & Pine',
      },
      slack: {
        channel: 'leads',
        digestChannel: 'leads',
        owner: 'olivia@cedarpine.example',
        backup: 'ben@cedarpine.example',
        approvers: [],
      },
      policy: {
        privacy: 'standard',
        commitments: {
          price: 'confirm',
          discount: 'confirm',
          date: 'show',
          duration: 'confirm',
          guarantee: 'confirm',
          availability: 'show',
          refund: 'confirm',
          fault: 'confirm',
          advice: 'confirm',
          contract: 'confirm',
        },
        undoMs: 10_000,
      },
      qualify: [
        { field: 'address', ask: 'Where is the house?' },
        { field: 'timeline', ask: 'When would you like to start?' },
      ],
      hotWhen: ['budget over 20000', 'wants a visit this week'],
      routes: [{ when: { class: 'support' }, to: 'ben@cedarpine.example' }],
      sla: {
        hot: { amount: 15, unit: 'm' },
        warm: { amount: 4, unit: 'h' },
        cold: { amount: 1, unit: 'd' },
        support: { amount: 2, unit: 'h' },
        other: { amount: 2, unit: 'd' },
      },
      nudges: { perInquiry: 3, perPersonPerDay: 10 },
      followUps: [
        { amount: 2, unit: 'd' },
        { amount: 5, unit: 'd' },
      ],
      schedule: { watch: '* * * * *', digest: '0 9 * * 1', review: '0 9 1 * *', question: '0 15 * * 5' },
      models: { currency: 'USD', prices: [] },
      metric: { name: 'response-time', baseline: 26 * 3_600_000, since: '2026-10-01' },
      touches: {
        intake: 120_000,
        summary: 180_000,
        lookup: 120_000,
        draft: 360_000,
        sending: 60_000,
        followUp: 240_000,
        task: 60_000,
      },
      retentionMs: 730 * 86_400_000,
      http: { trustedProxies: [] },
    });
    expect(result.notices).toEqual(['flo.yml: without effect yet: retention.']);
  });

  it('needs a name, a channel and an owner, and fills in the rest', () => {
    const example = config({}, { 'flo.yml': EXAMPLE }).policy;
    const least = config().policy;
    const weekday = [{ from: 540, to: 1020 }];
    expect(least.business).toEqual({
      name: 'Ada',
      about: '',
      timeZone: 'UTC',
      hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
      holidays: [],
      signature: 'Kind regards,\nAda',
    });
    expect(least.slack).toEqual({
      channel: 'leads',
      digestChannel: 'leads',
      owner: 'ada@ada.example',
      approvers: [],
    });
    expect(least).toMatchObject({ qualify: [], hotWhen: [], routes: [], metric: { name: 'response-time' } });
    for (const key of ['policy', 'sla', 'nudges', 'followUps', 'schedule', 'retentionMs', 'http'] as const) {
      expect(least[key]).toEqual(example[key]);
    }
    expect(read()).toMatchObject({ notices: [] });
  });

  it('explains every key of the example', () => {
    const lines = EXAMPLE.split('\n');
    const top = Object.keys(parse(EXAMPLE));
    for (const key of top.filter((name) => !['business', 'slack', 'policy'].includes(name))) {
      const at = lines.findIndex((line) => line.startsWith(`${key}:`));
      expect(lines[at - 1]).toMatch(/^# /);
    }
  });

  it.each<[string, string, object]>([
    ['closed days', 'hours: { mon: 08:00-12:00 }', { mon: [{ from: 480, to: 720 }] }],
    [
      'a lunch break, in any order',
      'hours: { mon: [13:00-17:30, 8:00-12:00] }',
      {
        mon: [
          { from: 480, to: 720 },
          { from: 780, to: 1050 },
        ],
      },
    ],
    ['a whole day', 'hours: { sat: 00:00-24:00, sun: [] }', { sat: [{ from: 0, to: 1440 }] }],
    [
      'spans that touch',
      'hours: { mon: [08:00-12:00, 12:00-13:00] }',
      {
        mon: [
          { from: 480, to: 720 },
          { from: 720, to: 780 },
        ],
      },
    ],
  ])('reads hours with %s', (_name, yaml, hours) => {
    const file = LEAST.replace('slack:', `  ${yaml}\nslack:`);
    expect(config({}, { 'flo.yml': file }).policy.business.hours).toEqual(hours);
  });

  it('reads commitments as one word for all', () => {
    const rules = policy('policy: { commitments: block, undo: 0s }\n').policy;
    expect(new Set(Object.values(rules.commitments))).toEqual(new Set(['block']));
    expect(rules.undoMs).toBe(0);
  });

  it('reads commitments by kind over a default', () => {
    const { commitments } = policy('policy: { commitments: { default: show, price: owner } }\n').policy;
    expect(commitments).toMatchObject({ price: 'owner', refund: 'show', date: 'show', availability: 'show' });
  });

  it('takes channels, people and groups in the forms Slack knows', () => {
    const yaml =
      'business: { name: Ada }\n' +
      'slack: { channel: "#neue-anfragen_ü", digestChannel: C0123456789, owner: U012AB3CD,' +
      ' approvers: [ben@ada.example, W012AB3CD, "@front-desk", S0123456789] }\n';
    expect(config({}, { 'flo.yml': yaml }).policy.slack).toEqual({
      channel: 'neue-anfragen_ü',
      digestChannel: 'C0123456789',
      owner: 'U012AB3CD',
      approvers: ['ben@ada.example', 'W012AB3CD', '@front-desk', 'S0123456789'],
    });
  });

  it('takes anchors and aliases', () => {
    const file = LEAST.replace('slack:', '  hours: { mon: &day 08:00-17:00, tue: *day }\nslack:');
    expect(config({}, { 'flo.yml': file }).policy.business.hours.tue).toEqual([{ from: 480, to: 1020 }]);
  });

  it('takes Windows line ends and a byte order mark', () => {
    const file = `\ufeff${EXAMPLE.replaceAll('\n', '\r\n')}`;
    expect(config({}, { 'flo.yml': file }).policy).toEqual(config({}, { 'flo.yml': EXAMPLE }).policy);
  });

  it('takes cron lines with steps as wide as whoever rings at them takes, and no wider', () => {
    // Second, minute, hour, day of the month, month, day of the week.
    for (const [field, widest] of [60, 60, 24, 31, 12, 7].entries()) {
      const line = (step: number) => ['0', '0', '0', '*', '*', '*'].with(field, `*/${step}`).join(' ');
      const taken = cronLine(line(widest));
      if (!taken.ok) throw new Error(`${line(widest)} ${taken.problem}`);
      expect(new Slots(taken.value, 'UTC').after(new Date(0))).toBeInstanceOf(Date);
      expect(cronLine(line(widest + 1)).ok).toBe(false);
      expect(() => new Slots(line(widest + 1), 'UTC')).toThrow();
    }
  });

  it('takes cron lines with seconds, steps, lists and names', () => {
    const yaml =
      'schedule: { watch: "*/30 * * * * *", digest: "0 9,13-17/2 * * mon-fri", review: "0 9 29 feb *" }\n';
    expect(policy(yaml).schedule).toEqual({
      watch: '*/30 * * * * *',
      digest: '0 9,13-17/2 * * mon-fri',
      review: '0 9 29 feb *',
      question: '0 15 * * 5',
    });
    for (const line of Object.values(policy(yaml).schedule)) expect(validate(line)).toBe(true);
  });

  it('takes proxies', () => {
    const proxies = ['10.0.0.0/8', '192.0.2.1', '2001:db8::/32', '::ffff:10.0.0.0/104'];
    const { http } = policy(`http: { trustedProxies: ${JSON.stringify(proxies)} }\n`);
    expect(http.trustedProxies).toEqual(proxies);
  });
});

/** What is added to the least file (from line 6 on), and what is said. */
const mistakes: [string, string, string][] = [
  ['an unknown key', 'sal: { hot: 15m }', 'line 6: sal is not a setting Flo knows; did you mean sla?'],
  ['an unknown key far from all', 'colour: red', 'line 6: colour is not a setting Flo knows'],
  [
    'a longer form of a key',
    'policy: { undoing: 5s }',
    'line 6: policy.undoing is not a setting Flo knows; did you mean undo?',
  ],
  [
    'a key in another case',
    'followups: [2d]',
    'line 6: followups is not a setting Flo knows; did you mean followUps?',
  ],
  [
    'an unknown key within',
    'sla:\n  hott: 15m',
    'line 7: sla.hott is not a setting Flo knows; did you mean hot?',
  ],
  ['a key of a prototype', '__proto__: { a: 1 }', 'line 6: __proto__ is not a setting Flo knows'],
  ['a merge key', '<<: { sla: {} }', 'line 6: << is not a setting Flo knows'],
  ['a list for a section', 'sla: [15m]', 'line 6: sla must hold settings written as "name: value"'],
  ['a text for a list', 'hotWhen: budget', 'line 6: hotWhen must be a list, as in [one, two]'],
  ['a section for a text', 'retention: { a: 1 }', 'line 6: retention must be a single value'],
  [
    'a number without its unit',
    'retention: 730',
    'line 6: retention cannot be "730": write a whole number and a unit, as in 90s, 15m, 4h or 2d',
  ],
  ['a number for a text', 'hotWhen: [730]', 'line 6: hotWhen[1] must be text: put 730 in quotes'],
  [
    'a baseline without its unit',
    'metric: { name: response-time, baseline: 26 }',
    'line 6: metric.baseline cannot be "26": response-time is a duration, as in 26h',
  ],
  [
    'a baseline that would do in quotes',
    'metric: { name: manual-touches, baseline: 120 }',
    'line 6: metric.baseline must be text: put 120 in quotes',
  ],
  ['true for a text', 'hotWhen: [true]', 'line 6: hotWhen[1] must be text: put true in quotes'],
  ['nothing', 'retention:', 'line 6: retention is empty: write a value or delete the line (a # begins'],
  [
    'a text for a number',
    'nudges: { perInquiry: three }',
    'line 6: nudges.perInquiry must be a whole number from 0 to 100',
  ],
  ['a negative number', 'nudges: { perInquiry: -1 }', 'line 6: nudges.perInquiry must be a whole number'],
  ['a fraction', 'nudges: { perPersonPerDay: 1.5 }', 'line 6: nudges.perPersonPerDay must be a whole number'],
  ['infinity', 'nudges: { perPersonPerDay: .inf }', 'line 6: nudges.perPersonPerDay must be a whole number'],
  [
    'a duration without unit',
    'sla: { hot: "15" }',
    'line 6: sla.hot cannot be "15": write a whole number and a unit, as in 90s',
  ],
  ['a duration with a fraction', 'sla: { hot: 1.5h }', 'line 6: sla.hot cannot be "1.5h"'],
  ['a duration in weeks', 'followUps: [2d, 1w]', 'line 6: followUps[2] cannot be "1w"'],
  [
    'a duration of nothing',
    'sla: { hot: 0m }',
    'line 6: sla.hot cannot be "0m": it must be more than nothing',
  ],
  [
    'an undo too long',
    'policy: { undo: 2h }',
    'line 6: policy.undo cannot be "2h": it must be from 0s to 1h',
  ],
  ['a retention too short', 'retention: 5m', 'line 6: retention cannot be "5m": it must be a day or more'],
  [
    'an unknown privacy',
    'policy: { privacy: stric }',
    'line 6: policy.privacy cannot be "stric"; did you mean strict?',
  ],
  [
    'an unknown rule',
    'policy: { commitments: ask }',
    'line 6: policy.commitments cannot be "ask". Possible: show, confirm, owner, block',
  ],
  [
    'an unknown kind',
    'policy:\n  commitments:\n    prize: show',
    'line 8: policy.commitments.prize is not a setting Flo knows; did you mean price?',
  ],
  [
    'a rule for a kind',
    'policy: { commitments: { price: never } }',
    'line 6: policy.commitments.price cannot be "never"',
  ],
  [
    'an unknown class',
    'routes: [{ when: { class: suport }, to: ada@ada.example }]',
    'line 6: routes[1].when.class cannot be "suport"; did you mean support?',
  ],
  [
    'an unknown source',
    'routes: [{ when: { source: fax }, to: ada@ada.example }]',
    'line 6: routes[1].when.source cannot be "fax"',
  ],
  [
    'a route to nobody',
    'routes: [{ when: { class: hot } }]',
    'line 6: routes[1].to is missing: write who gets these inquiries',
  ],
  [
    'a route for nothing',
    'routes: [{ to: ada@ada.example }]',
    'line 6: routes[1].when needs a class, a source or contains',
  ],
  [
    'a route to a word',
    'routes: [{ when: { class: hot }, to: ada }]',
    'line 6: routes[1].to cannot be "ada": write a Slack id (as in U012AB3CD) or an e-mail address or a @usergroup',
  ],
  [
    'a field with a space',
    'qualify: [{ field: your house, ask: Where? }]',
    'line 6: qualify[1].field cannot be "your house"',
  ],
  [
    'a field without question',
    'qualify: [{ field: address }]',
    'line 6: qualify[1].ask is missing: write the question',
  ],
  [
    'a field that stands twice',
    'qualify: [{ field: a, ask: b }, { field: A, ask: c }]',
    'line 6: qualify[2].field "A" stands twice in qualify',
  ],
  [
    'a cron line of four fields',
    'schedule: { watch: "* * * *" }',
    'line 6: schedule.watch cannot be "* * * *": a cron line has five fields',
  ],
  [
    'a cron minute',
    'schedule: { watch: "60 * * * *" }',
    'line 6: schedule.watch cannot be "60 * * * *": "60" is no minute (0 to 59)',
  ],
  ['a cron step', 'schedule: { watch: "*/0 * * * *" }', 'line 6: schedule.watch cannot be'],
  [
    'a cron step that leads nowhere',
    'schedule: { watch: "*/90 * * * *" }',
    'line 6: schedule.watch cannot be "*/90 * * * *": "*/90" is no minute (0 to 59)',
  ],
  [
    'a cron range',
    'schedule: { digest: "0 17-9 * * *" }',
    'line 6: schedule.digest cannot be "0 17-9 * * *": "17-9" is no hour',
  ],
  [
    'a cron day that never comes',
    'schedule: { review: "0 9 31 2,4 *" }',
    'line 6: schedule.review cannot be "0 9 31 2,4 *": that day never comes',
  ],
  [
    'an unknown metric',
    'metric: { name: reponse-time }',
    'line 6: metric.name cannot be "reponse-time"; did you mean response-time?',
  ],
  [
    'a baseline',
    'metric: { baseline: long }',
    'line 6: metric.baseline cannot be "long": response-time is a duration, as in 26h',
  ],
  [
    'a baseline of another kind than its metric',
    'metric: { name: answered-in-sla, baseline: 26h }',
    'line 6: metric.baseline cannot be "26h": answered-in-sla is a percentage from 0% to 100%, as in 60%',
  ],
  [
    'a baseline that nothing can be better than',
    'metric: { name: no-show-reduction, baseline: 0% }',
    'line 6: metric.baseline cannot be "0%": no-show-reduction before Flo must be more than nothing',
  ],
  [
    'a baseline above everything',
    'metric: { name: intake-completion, baseline: 140% }',
    'line 6: metric.baseline cannot be "140%": it is more than 100 %',
  ],
  [
    'a step that nobody knows',
    'touches: { sumary: 3m }',
    'line 6: touches.sumary is not a setting Flo knows; did you mean summary?',
  ],
  [
    'the time of a step',
    'touches: { summary: three }',
    'line 6: touches.summary cannot be "three": write a whole number and a unit',
  ],
  [
    'a step of days',
    'touches: { summary: 2d }',
    'line 6: touches.summary cannot be "2d": it must be from 0m to 8h',
  ],
  [
    'a since',
    'metric: { since: 2026-02-30 }',
    'line 6: metric.since cannot be "2026-02-30": write a date that exists',
  ],
  [
    'a proxy',
    'http: { trustedProxies: [10.0.0.0/33] }',
    'line 6: http.trustedProxies[1] cannot be "10.0.0.0/33"',
  ],
  [
    'a range that is more than the addresses it names',
    'http: { trustedProxies: ["::ffff:10.0.0.0/64"] }',
    'line 6: http.trustedProxies[1] cannot be "::ffff:10.0.0.0/64"',
  ],
  [
    'a proxy by name',
    'http: { trustedProxies: [proxy.local] }',
    'line 6: http.trustedProxies[1] cannot be "proxy.local"',
  ],
  ['a key twice', 'sla: {}\nsla: {}', 'line 7: the same setting stands twice'],
  ['a tab', 'sla:\n\thot: 15m', 'line 7: starts with a tab: use spaces'],
  ['a second document', '---\nsla: {}', 'line 6: a line of --- begins a second document: keep only one'],
  ['a bracket left open', 'hotWhen: [a, b\nsla: {}', 'line 7: a bracket before it is not closed'],
  ['a colon too many', 'hotWhen: when: now', 'line 6: has a second colon: put the value in quotes'],
  [
    'a colon too few',
    'retention 730d\nsla: {}',
    'line 6: is not written as "name: value"; is a colon missing?',
  ],
  ['an alias to nothing', 'retention: *gone', 'line 6: retention refers to *gone, which is not there'],
  [
    'an at sign without quotes',
    'hotWhen: [@now]',
    'line 6: has a value that begins with a sign of its own meaning',
  ],
  ['a tag', 'retention: !!js/function "x"', 'line 6: cannot be read'],
];

/** Replaces in the business and slack sections. */
const basics: [string, string, string][] = [
  [
    'no name',
    'business: {}\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.name is missing: write the name of your business',
  ],
  ['no business', 'slack: { channel: a, owner: U012AB3CD }', 'line 1: business.name is missing'],
  [
    'no channel',
    'business: { name: A }\nslack:\n  owner: U012AB3CD',
    'line 3: slack.channel is missing: write the channel where cards go',
  ],
  ['no owner', 'business: { name: A }\nslack: { channel: a }', 'line 2: slack.owner is missing'],
  [
    'a channel behind a #',
    'business: { name: A }\nslack:\n  channel: #leads\n  owner: U012AB3CD',
    'line 3: slack.channel is empty: write a value or delete the line (a # begins a comment: put such a value in quotes)',
  ],
  [
    'a channel with a space',
    'business: { name: A }\nslack: { channel: New Leads, owner: U012AB3CD }',
    'line 2: slack.channel cannot be "New Leads": write a channel\'s name',
  ],
  [
    'an owner without address',
    'business: { name: A }\nslack: { channel: a, owner: olivia }',
    'line 2: slack.owner cannot be "olivia": write a Slack id (as in U012AB3CD) or an e-mail address',
  ],
  [
    'an owner with half an address',
    'business: { name: A }\nslack: { channel: a, owner: olivia@ }',
    'line 2: slack.owner cannot be "olivia@": the e-mail address ',
  ],
  [
    'an approver',
    'business: { name: A }\nslack: { channel: a, owner: U012AB3CD, approvers: ["@Front Desk"] }',
    'line 2: slack.approvers[1] cannot be "@Front Desk"',
  ],
  [
    'a time zone',
    'business: { name: A, timeZone: America/Los Angeles }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.timeZone cannot be "America/Los Angeles": there is no such time zone; did you mean America/Los_Angeles?',
  ],
  [
    'a time zone that is none',
    'business: { name: A, timeZone: Mars/Base }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.timeZone cannot be "Mars/Base"',
  ],
  [
    'an offset as time zone',
    'business: { name: A, timeZone: "+02:00" }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.timeZone cannot be "+02:00"',
  ],
  [
    'hours reversed',
    'business: { name: A, hours: { mon: 17:00-08:00 } }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.hours.mon cannot be "17:00-08:00": it closes before it opens',
  ],
  [
    'hours that overlap',
    'business: { name: A, hours: { mon: [08:00-12:00, 11:00-17:00] } }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.hours.mon has hours that overlap',
  ],
  [
    'hours beyond midnight',
    'business: { name: A, hours: { mon: 08:00-24:30 } }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.hours.mon cannot be "08:00-24:30": there is no such time of day',
  ],
  [
    'hours in words',
    'business: { name: A, hours: { mon: 9 to 5 } }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.hours.mon cannot be "9 to 5": write opening and closing time as in 08:00-17:00',
  ],
  [
    'a day',
    'business: { name: A, hours: { monday: 08:00-17:00 } }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.hours.monday is not a setting Flo knows; did you mean mon?',
  ],
  [
    'never open',
    'business: { name: A, hours: {} }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.hours must open on one day at least',
  ],
  [
    'a holiday',
    'business:\n  name: A\n  holidays:\n    - 2026-12-25\n    - 2026-13-01\nslack: { channel: a, owner: U012AB3CD }',
    'line 5: business.holidays[2] cannot be "2026-13-01": write a date that exists, as in 2026-12-25',
  ],
  [
    'a name of two lines',
    'business: { name: "A\\nB" }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.name must be a single line',
  ],
  [
    'a name that is a number',
    'business: { name: 1871 }\nslack: { channel: a, owner: U012AB3CD }',
    'line 1: business.name must be text: put 1871 in quotes',
  ],
  [
    'a name with an apostrophe in single quotes',
    "business:\n  name: 'Joe's Diner'\nslack: { channel: a, owner: U012AB3CD }",
    'line 2: goes on behind a closing quote or bracket: put all of the value in quotes, of the other kind than stand in it',
  ],
  [
    'a name that begins with &',
    'business:\n  name: &Pine Co\nslack: { channel: a, owner: U012AB3CD }',
    'line 2: business.name loses &Pine, which has a meaning of its own: put the value in quotes',
  ],
  [
    'a name that is all &',
    'business:\n  name: &Pine\nslack: { channel: a, owner: U012AB3CD }',
    'line 2: business.name loses &Pine, which has a meaning of its own: put the value in quotes',
  ],
  [
    'an & that stands alone',
    'business:\n  name: & Sons\nslack: { channel: a, owner: U012AB3CD }',
    'line 2: has a value that begins with a sign of its own meaning: put it in quotes',
  ],
  [
    'a line that is indented further',
    'business:\n  name: A\n    about: B\nslack: { channel: a, owner: U012AB3CD }',
    'line 3: is not indented like the lines around it',
  ],
  ['a list', '- business', 'line 1: the file must hold settings written as "name: value"'],
];

describe('a mistake in flo.yml', () => {
  it.each(mistakes)('%s', (_name, yaml, words) => {
    const found = yamlErrors(`${LEAST}${yaml}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).toMatch(/^flo\.yml line \d+: [^\n]+$/);
  });

  it('a quote left open', () => {
    expect(yamlErrors(`${LEAST}retention: "730d\nsla: {}\n`)).toContainEqual(
      expect.stringContaining('a quote before it is not closed'),
    );
  });

  it('a cron line without quotes', () => {
    expect(yamlErrors(`${LEAST}schedule:\n  watch: * * * * *\n`)).toEqual([
      'flo.yml line 7: has a value that begins with a sign of its own meaning: put it in quotes',
    ]);
  });

  it('a question with a comma, between brackets', () => {
    expect(yamlErrors(`${LEAST}qualify:\n  - { field: start, ask: Where, and when? }\n`)).toEqual([
      'flo.yml line 7: qualify[1].and when? is not a setting Flo knows: put a value with a comma in quotes',
    ]);
  });

  it('not a value that is used again', () => {
    const yaml = `${LEAST.replace('channel: leads', 'channel: &where leads')}  digestChannel: *where\n`;
    expect(config({}, { 'flo.yml': yaml }).policy.slack.digestChannel).toBe('leads');
  });

  it('others beside a broken line', () => {
    const found = yamlErrors(`${LEAST}sla:\n\thot: 15m\nfollowUps: []\nretention: 5\n`);
    expect(found).toEqual([
      'flo.yml line 7: starts with a tab: use spaces',
      'flo.yml line 9: retention cannot be "5": write a whole number and a unit, as in 90s, 15m, 4h or 2d',
    ]);
  });

  it.each(basics)('%s', (_name, yaml, words) => {
    const found = yamlErrors(`${yaml}\n`);
    expect(found.filter((line) => line.includes(words))).toHaveLength(1);
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it('an empty file', () => {
    expect(yamlErrors('')).toEqual([
      'flo.yml line 1: business.name is missing: write the name of your business',
      'flo.yml line 1: slack.channel is missing: write the channel where cards go',
      'flo.yml line 1: slack.owner is missing: write the Slack id or e-mail address of who is responsible',
    ]);
  });

  it('an unknown metric, and not how its baseline is written', () => {
    const found = yamlErrors(`${LEAST}metric:\n  name: answered-in-time\n  baseline: 60%\n`);
    expect(found).toEqual([
      expect.stringMatching(/^flo\.yml line 7: metric\.name cannot be "answered-in-time"/),
    ]);
  });

  it('all of them at once, in the order of their lines, with those of the environment', () => {
    const yaml = EXAMPLE.replace('owner: olivia', 'ownr: olivia')
      .replace('undo: 10s', 'undo: 10')
      .replace('America/Los_Angeles', 'America/Portland');
    const found = errors({ PORT: 'x', SLACK_APP_TOKEN: 'xapp-1' }, { 'flo.yml': yaml });
    expect(found.map((line) => line.replace(/ line \d+/, '').slice(0, 32))).toEqual([
      'SLACK_APP_TOKEN is set but SLACK',
      'PORT must be a whole number from',
      'flo.yml: business.timeZone canno',
      'flo.yml: slack.owner is missing:',
      'flo.yml: slack.ownr is not a set',
      'flo.yml: policy.undo cannot be "',
    ]);
    const lines = found.flatMap((line) => /line (\d+)/.exec(line)?.[1] ?? []).map(Number);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('a nest of aliases costs no time and no memory', () => {
    const nest = Array.from({ length: 30 }, (_, i) => `- &a${i + 1} [${`*a${i},`.repeat(10)}]`).join('\n');
    const found = yamlErrors(`${LEAST}hotWhen:\n- &a0 [x]\n${nest}\n`);
    expect(found[0]).toContain('hotWhen[1] must be a single value');
  });

  it('a file far too long', () => {
    expect(yamlErrors(`${LEAST}# ${'x'.repeat(300_000)}`)).toEqual(['flo.yml is too long to be a policy.']);
  });

  it('no file: says what to do', () => {
    const result = readConfig({
      env: { FLO_CONFIG: 'rules/ours.yml' },
      cwd: '/home/flo',
      readFile() {
        throw Object.assign(new Error('none'), { code: 'ENOENT' });
      },
    });
    expect(result).toEqual({
      ok: false,
      errors: [
        'rules/ours.yml was not found. Copy the flo.yml that comes with Flo to /home/flo/rules/ours.yml and edit it, ' +
          'or set FLO_CONFIG to where yours is.',
      ],
    });
  });

  it('a file that may not be read', () => {
    const result = readConfig({
      env: {},
      cwd: '/home/flo',
      readFile() {
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      },
    });
    expect(result).toEqual({
      ok: false,
      errors: ['.env cannot be read (EACCES).', 'flo.yml cannot be read (EACCES).'],
    });
  });
});

describe('on a real disk', () => {
  it('finds .env and flo.yml in the folder it is started in, and says what is in the way', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'flo-config-'));
    try {
      expect(readConfig({ env: {}, cwd })).toMatchObject({
        ok: false,
        errors: [expect.stringContaining('was not found')],
      });
      mkdirSync(join(cwd, 'flo.yml'));
      expect(readConfig({ env: {}, cwd })).toEqual({
        ok: false,
        errors: ['flo.yml is a folder: FLO_CONFIG must name the file in it.'],
      });
      rmSync(join(cwd, 'flo.yml'), { recursive: true });
      for (const encoding of ['latin1', 'utf16le'] as const) {
        writeFileSync(
          join(cwd, 'flo.yml'),
          `\ufeff# Küche\n${LEAST}`.slice(encoding === 'latin1' ? 1 : 0),
          encoding,
        );
        expect(readConfig({ env: {}, cwd })).toEqual({
          ok: false,
          errors: ['flo.yml is not UTF-8: save it again with that encoding.'],
        });
      }
      writeFileSync(join(cwd, '.env'), 'MAIL_FROM=Küche <a@a.example>\n', 'latin1');
      expect(readConfig({ env: {}, cwd })).toMatchObject({
        errors: ['.env is not UTF-8: save it again with that encoding.', expect.stringContaining('flo.yml')],
      });
      writeFileSync(join(cwd, 'ours.yml'), LEAST);
      writeFileSync(join(cwd, '.env'), 'FLO_CONFIG=ours.yml\nPORT=4000\n');
      const config = { port: 4000, dataDir: join(cwd, '.flo'), policy: { business: { name: 'Ada' } } };
      expect(readConfig({ env: {}, cwd })).toMatchObject({ ok: true, config });
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

describe('the environment', () => {
  it('empty, starts the sandbox with everything that stands in', () => {
    const { policy: _policy, ...rest } = config();
    expect(rest).toEqual({
      slack: { mode: 'sandbox' },
      store: { kind: 'embedded' },
      dataDir: '/home/flo/.flo',
      knowledgeDir: '/home/flo/knowledge',
      model: null,
      mail: { kind: 'outbox', from: '"Ada" <hello@localhost>' },
      port: 3000,
      host: '127.0.0.1',
      logLevel: 'info',
    });
    expect(parseMailbox('"Ada" <hello@localhost>')).toEqual({ name: 'Ada', address: 'hello@localhost' });
  });

  it('full, in HTTP mode', () => {
    const { policy: _policy, ...rest } = config({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'abc',
      SLACK_API_URL: 'http://127.0.0.1:9/api',
      MONGODB_URI: 'mongodb://a,b:27018/flo?replicaSet=x',
      FLO_DATA: '/var/flo',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1',
      FLO_MODEL: 'small',
      SMTP_URL: 'smtps://me%40x:p%40ss@mail.example:465?tls.rejectUnauthorized=false',
      MAIL_FROM: 'Ada <ada@ada.example>',
      MAIL_REPLY_TO: 'office@ada.example',
      MAIL_BCC: 'team@ada.example',
      FLO_INTAKE_TOKEN: 'let-me-in',
      PORT: '0',
      LOG_LEVEL: 'DEBUG',
    });
    expect(rest).toEqual({
      slack: { mode: 'http', botToken: 'xoxb-1', signingSecret: 'abc', apiUrl: 'http://127.0.0.1:9/api/' },
      store: { kind: 'mongodb', uri: 'mongodb://a,b:27018/flo?replicaSet=x' },
      dataDir: '/var/flo',
      knowledgeDir: '/home/flo/knowledge',
      model: { apiKey: 'sk-1', baseUrl: 'http://127.0.0.1:8080/v1', name: 'small' },
      mail: {
        kind: 'smtp',
        url: 'smtps://me%40x:p%40ss@mail.example:465?tls.rejectUnauthorized=false',
        from: 'Ada <ada@ada.example>',
        replyTo: 'office@ada.example',
        bcc: 'team@ada.example',
      },
      intakeToken: 'let-me-in',
      port: 0,
      host: '0.0.0.0',
      logLevel: 'debug',
    });
  });

  it('in Socket Mode', () => {
    expect(config({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      mode: 'socket',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    });
  });

  it('is read from .env, and the real one wins, also with nothing', () => {
    const env = '\ufeff# ours\nPORT=4000\nHOST="127.0.0.2"\nSLACK_BOT_TOKEN=xoxb-1\nSLACK_APP_TOKEN=xapp-1\n';
    expect(config({}, { '.env': env })).toMatchObject({ port: 4000, slack: { mode: 'socket' } });
    const without = { PORT: '5000', SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' };
    expect(config(without, { '.env': env })).toMatchObject({
      port: 5000,
      host: '127.0.0.2',
      slack: { mode: 'sandbox' },
    });
  });

  it('finds flo.yml where FLO_CONFIG says', () => {
    const file = LEAST.replace('Ada', 'Bob');
    expect(config({ FLO_CONFIG: 'rules/ours.yml' }, { 'rules/ours.yml': file }).policy.business.name).toBe(
      'Bob',
    );
    const wrong = errors({ FLO_CONFIG: 'rules/ours.yml' }, { 'rules/ours.yml': `${file}x: 1\n` });
    expect(wrong).toEqual(['rules/ours.yml line 6: x is not a setting Flo knows']);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a secret alone',
      { SLACK_SIGNING_SECRET: 'hush' },
      'SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not',
    ],
    [
      'an app token alone',
      { SLACK_APP_TOKEN: 'xapp-hush' },
      'SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not',
    ],
    [
      'an API address alone',
      { SLACK_API_URL: 'http://x' },
      'SLACK_API_URL is set but SLACK_BOT_TOKEN is not',
    ],
    [
      'a bot token alone',
      { SLACK_BOT_TOKEN: 'xoxb-hush' },
      'SLACK_BOT_TOKEN is set alone: set SLACK_APP_TOKEN',
    ],
    [
      'a user token',
      { SLACK_BOT_TOKEN: 'xoxp-hush', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN is not a bot token',
    ],
    [
      'tokens changed over',
      { SLACK_BOT_TOKEN: 'xoxb-hush', SLACK_APP_TOKEN: 'xoxb-hush' },
      'SLACK_APP_TOKEN is not an app-level token',
    ],
    [
      'a token as secret',
      { SLACK_BOT_TOKEN: 'xoxb-hush', SLACK_SIGNING_SECRET: 'xoxb-hush' },
      'SLACK_SIGNING_SECRET is not a signing secret',
    ],
    [
      'an API address that is none',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'slack' },
      'SLACK_API_URL must be a web address',
    ],
    ['a store', { MONGODB_URI: 'postgres://hush@x' }, 'MONGODB_URI is not a MongoDB address'],
    ['a model server', { OPENAI_BASE_URL: '127.0.0.1:8080' }, 'OPENAI_BASE_URL must be a web address'],
    [
      'the address of a call in the place of its server',
      { OPENAI_BASE_URL: 'https://hush.example/v1/chat/completions' },
      'OPENAI_BASE_URL must end before /chat/completions',
    ],
    [
      'a model server with a query',
      { OPENAI_BASE_URL: 'https://hush.example/v1?version=1' },
      'OPENAI_BASE_URL must end before any ? or #',
    ],
    [
      'a model server with a password',
      { OPENAI_BASE_URL: 'https://me:hush@model.example/v1' },
      'OPENAI_BASE_URL must hold no user name or password',
    ],
    [
      'a mail server',
      { SMTP_URL: 'mail.example:25', MAIL_FROM: 'a@a.example' },
      "SMTP_URL is not a mail server's address",
    ],
    [
      'a password with a slash',
      { SMTP_URL: 'smtp://me:hush/hush@mail.example', MAIL_FROM: 'a@a.example' },
      'SMTP_URL is not a mail server',
    ],
    [
      'a password with a hash',
      { SMTP_URL: 'smtp://me:hush#1@mail.example', MAIL_FROM: 'a@a.example' },
      'SMTP_URL is not a mail server',
    ],
    [
      'a password with a percent sign',
      { SMTP_URL: 'smtp://me:hush%zz@mail.example', MAIL_FROM: 'a@a.example' },
      'SMTP_URL is not a mail server',
    ],
    [
      'a mail server without sender',
      { SMTP_URL: 'smtp://me:hush@mail.example' },
      'MAIL_FROM is missing: with SMTP_URL set',
    ],
    ['a sender', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Ada' }, 'MAIL_FROM is not an e-mail address'],
    [
      'two reply addresses',
      { MAIL_REPLY_TO: 'a@a.example, b@b.example' },
      'MAIL_REPLY_TO is not an e-mail address',
    ],
    ['a copy to a word', { MAIL_BCC: 'team' }, 'MAIL_BCC is not an e-mail address'],
    ['a port', { PORT: '65536' }, 'PORT must be a whole number from 0 to 65535'],
    ['a port in words', { PORT: '3e3' }, 'PORT must be a whole number'],
    ['a host', { HOST: 'http://x' }, 'HOST must be an IP address or a host name'],
    ['a sandbox for everybody', { HOST: '0.0.0.0' }, 'HOST must be 127.0.0.1 with the sandbox'],
    ['a level', { LOG_LEVEL: 'verbos' }, 'LOG_LEVEL must be one of trace, debug'],
    [
      'an intake token',
      { FLO_INTAKE_TOKEN: 'hush hush' },
      'FLO_INTAKE_TOKEN must be plain letters, digits and signs',
    ],
    ['a key', { OPENAI_API_KEY: 'sk hush' }, 'OPENAI_API_KEY must be plain letters, digits and signs'],
    ['a key that is shown in part', { OPENAI_API_KEY: 'sk-…hush' }, 'OPENAI_API_KEY must be plain letters'],
    ['a key in curly quotes', { OPENAI_API_KEY: '“sk-hush”' }, 'OPENAI_API_KEY must be plain letters'],
    // Docker's --env-file and systemd hand quotes on.
    ['a key in quotes', { OPENAI_API_KEY: '"sk-hush"' }, 'OPENAI_API_KEY begins with a quotation mark'],
    [
      'a model in quotes',
      { OPENAI_API_KEY: 'sk-1', FLO_MODEL: "'hush'" },
      'FLO_MODEL begins with a quotation mark',
    ],
    [
      'a bot token in quotes',
      { SLACK_BOT_TOKEN: '"xoxb-hush"', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN begins with a quotation mark',
    ],
    [
      'a bot token in a quote that is not closed',
      { SLACK_BOT_TOKEN: '"xoxb-hush', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN begins with a quotation mark',
    ],
    [
      'a signing secret in quotes',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '"hush"' },
      'SLACK_SIGNING_SECRET begins with a quotation mark',
    ],
    [
      'a store in quotes',
      { MONGODB_URI: '"mongodb://me:hush@x"' },
      'MONGODB_URI begins with a quotation mark',
    ],
    [
      'a sender in quotes as a whole',
      { MAIL_FROM: '"Ada <hush@ada.example>"' },
      'MAIL_FROM begins with a quotation mark',
    ],
    [
      'a bot token on two lines',
      { SLACK_BOT_TOKEN: 'xoxb-1\nhush', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN must be plain letters, digits and signs',
    ],
    [
      'a bot token that is shown in part',
      { SLACK_BOT_TOKEN: 'xoxb-hush…', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN must be plain letters',
    ],
    [
      'a bot token in curly quotes',
      { SLACK_BOT_TOKEN: '“xoxb-hush”', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN must be plain letters',
    ],
    [
      'the beginning of a bot token',
      { SLACK_BOT_TOKEN: 'xoxb-', SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN is not a bot token',
    ],
    [
      'an app token with a space',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1 hush' },
      'SLACK_APP_TOKEN must be plain letters',
    ],
    [
      'a signing secret in curly quotes',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '“hush”' },
      'SLACK_SIGNING_SECRET is not a signing secret',
    ],
    ['a folder that a shell would find', { FLO_DATA: '~/flo' }, 'FLO_DATA begins with ~'],
    ['the rules where a shell would find them', { FLO_CONFIG: '~/flo.yml' }, 'FLO_CONFIG begins with ~'],
  ])('tells what is wrong, and no secret: %s', (_name, env, words) => {
    const found = errors(env);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).not.toContain('hush');
  });

  it.each<[string, Record<string, string>, string]>([
    ['a model without server', { FLO_MODEL: 'small' }, 'FLO_MODEL is without effect'],
    [
      'both ways to Slack',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'abc' },
      'Flo uses Socket Mode',
    ],
  ])('gives notice of %s', (_name, env, words) => {
    expect(read(env)).toMatchObject({ ok: true, notices: [expect.stringContaining(words)] });
  });

  it.each([
    ['SLACK_BOT_TOKEN: xoxb-hush', 1],
    ['# ours\n\nexport SLACK_BOT_TOKEN xoxb-hush\nPORT=1', 3],
    ['PORT=1\nSMTP_URL: smtp://me:hush@mail.example?name=x', 2],
  ])('tells of a line in .env without its =: %j', (env, line) => {
    const found = errors({}, { '.env': env });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^\\.env line ${line}: [A-Z_]+ needs an = behind it`));
    expect(found[0]).not.toContain('hush');
  });

  it('takes quotes that belong to a name', () => {
    const MAIL_FROM = '"Ada & Bob" <ada@ada.example>';
    expect(config({ MAIL_FROM }).mail).toMatchObject({ from: MAIL_FROM });
    expect(config({}, { '.env': `MAIL_FROM='${MAIL_FROM}'\n` }).mail).toMatchObject({ from: MAIL_FROM });
  });

  it('gives notice of a misspelled variable in .env', () => {
    const result = read({}, { '.env': 'SMPT_URL=x\nSLACK_BOT_TOKN=x\nSOMETHING_ELSE=1\n' });
    expect(result).toMatchObject({
      notices: [
        '.env sets SLACK_BOT_TOKN, which Flo does not know; did you mean SLACK_BOT_TOKEN?',
        '.env sets SMPT_URL, which Flo does not know; did you mean SMTP_URL?',
      ],
    });
  });

  it('gives notice when a real workspace has the example business', () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    const result = read(env, { 'flo.yml': EXAMPLE });
    expect(result).toMatchObject({
      notices: [expect.any(String), expect.stringContaining('example business')],
    });
  });

  it('is explained in .env.example, every variable, set to nothing', () => {
    const example = readFileSync('.env.example', 'utf8');
    const names = [...example.matchAll(/^([A-Z_]+)=$/gm)].map((match) => match[1]);
    expect(new Set(names)).toEqual(new Set(VARIABLES));
    expect(read({}, { '.env': example })).toMatchObject({ ok: true, notices: [] });
  });
});
