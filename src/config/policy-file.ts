import { LEAD_CLASSES } from '../core/lead-class.js';
import { SOURCES } from '../core/message.js';
import { METRICS, type MetricName } from '../core/metrics/metric.js';
import { readBaselineValue } from '../core/metrics/value-words.js';
import {
  COMMITMENT_KINDS,
  type CommitmentRule,
  type OpenSpan,
  type Policy,
  TOUCHES,
  type Touch,
  type Weekday,
} from '../core/policy.js';
import { cronLine } from './cron.js';
import { openYaml, type Section } from './section.js';
import type { Problem } from './unreadable.js';
import {
  addressRange,
  bad,
  channel,
  currency,
  day,
  good,
  milliseconds,
  oneOf,
  openSpan,
  type Parsed,
  type Parser,
  person,
  personOrGroup,
  show,
  someSpan,
  timeZone,
  words,
} from './values.js';

/** Accepted and checked, but no code acts on them yet. A key leaves this list with the feature that uses it. */
const WITHOUT_EFFECT_YET = ['retention'] as const;

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RULES = ['show', 'confirm', 'owner', 'block'] as const satisfies CommitmentRule[];
const SLA_CLASSES = ['hot', 'warm', 'cold', 'support', 'other'] as const;
/** For a million tokens, in any currency. */
const MAX_PRICE = 10_000_000;
const DAY_MS = 86_400_000;
/** Larger than any sensible flo.yml, small enough to read in an instant. */
const MAX_FILE_CHARS = 256 * 1024;

const ROOT = [
  'business',
  'slack',
  'policy',
  'qualify',
  'hotWhen',
  'routes',
  'sla',
  'nudges',
  'followUps',
  'schedule',
  'models',
  'metric',
  'touches',
  'retention',
  'http',
] as const;

/** Reads flo.yml. `errors` in the order of their lines; `withoutEffect` names the keys set for nothing yet. */
export function readPolicyFile(
  text: string,
  fileName: string,
): { ok: true; policy: Policy; withoutEffect: string[] } | { ok: false; errors: string[] } {
  if (text.length > MAX_FILE_CHARS) return { ok: false, errors: [`${fileName} is too long to be a policy.`] };
  const problems: Problem[] = [];
  const root = openYaml(text, ROOT, (problem) => problems.push(problem));
  const policy = readPolicy(root);
  if (problems.length > 0 || policy === null) {
    const errors = withoutEchoes(problems)
      .sort((a, b) => a.line - b.line)
      .map((problem) => `${fileName} line ${problem.line}: ${problem.words}`);
    return { ok: false, errors: [...new Set(errors)] };
  }
  const withoutEffect = WITHOUT_EFFECT_YET.filter((path) => root.hasPath(path));
  return { ok: true, policy, withoutEffect };
}

/** Leaves out what only seems wrong because the file could not be followed on a line beside it. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const broken = problems.filter((problem) => problem.broken).map((problem) => problem.line);
  if (broken.length === 0) return problems;
  return problems.filter(
    ({ broken: own, line, words: what }) =>
      own || !(what.includes(' is missing: ') || broken.some((at) => Math.abs(at - line) <= 1)),
  );
}

/** Null only when something required is missing, which is reported then. */
function readPolicy(root: Section): Policy | null {
  const business = readBusiness(root);
  const slack = readSlack(root);
  const rest = {
    policy: readRules(root),
    qualify: readQualify(root),
    hotWhen: root.list('hotWhen', words({ max: 200 })) ?? [],
    routes: readRoutes(root),
    sla: readSla(root),
    nudges: readNudges(root),
    followUps: root.list('followUps', someSpan) ?? [
      { amount: 2, unit: 'd' as const },
      { amount: 5, unit: 'd' as const },
    ],
    schedule: readSchedule(root),
    models: readModels(root),
    metric: readMetric(root),
    touches: readTouches(root),
    retentionMs:
      root.text(
        'retention',
        milliseconds({ minMs: DAY_MS, maxMs: 36_500 * DAY_MS, range: 'a day or more' }),
      ) ?? 730 * DAY_MS,
    http: {
      trustedProxies: root.section('http', ['trustedProxies']).list('trustedProxies', addressRange) ?? [],
    },
  };
  return business && slack ? { business, slack, ...rest } : null;
}

function readBusiness(root: Section): Policy['business'] | null {
  const section = root.section('business', ['name', 'about', 'timeZone', 'hours', 'holidays', 'signature']);
  const name = section.required('name', words({ max: 200 }), 'write the name of your business');
  const about = section.text('about', words({ max: 4_000, lines: true })) ?? '';
  const zone = section.text('timeZone', timeZone) ?? 'UTC';
  const hours = readHours(section);
  const holidays = [...new Set(section.list('holidays', day) ?? [])];
  const signature = section.text('signature', words({ max: 1_000, lines: true }));
  if (name === undefined) return null;
  return { name, about, timeZone: zone, hours, holidays, signature: signature ?? `Kind regards,\n${name}` };
}

function readHours(business: Section): Policy['business']['hours'] {
  if (!business.has('hours')) {
    return Object.fromEntries(WEEKDAYS.slice(0, 5).map((name) => [name, [{ from: 540, to: 1_020 }]]));
  }
  const section = business.section('hours', WEEKDAYS);
  const hours: Policy['business']['hours'] = {};
  for (const name of WEEKDAYS) {
    const spans = section.textOrList(name, openSpan)?.sort((a, b) => a.from - b.from);
    if (!spans || spans.length === 0) continue;
    if (spans.some((span, i) => i > 0 && span.from < (spans[i - 1] as OpenSpan).to)) {
      section.problem(name, 'has hours that overlap');
    }
    hours[name] = spans;
  }
  if (section.keys().every((key) => hours[key as Weekday] === undefined)) {
    business.problem('hours', 'must open on one day at least');
  }
  return hours;
}

function readSlack(root: Section): Policy['slack'] | null {
  const section = root.section('slack', ['channel', 'digestChannel', 'owner', 'backup', 'approvers']);
  const leads = section.required('channel', channel, 'write the channel where cards go');
  const digestChannel = section.text('digestChannel', channel);
  const owner = section.required(
    'owner',
    person,
    'write the Slack id or e-mail address of who is responsible',
  );
  const backup = section.text('backup', person);
  const approvers = section.list('approvers', personOrGroup) ?? [];
  if (leads === undefined || owner === undefined) return null;
  return {
    channel: leads,
    digestChannel: digestChannel ?? leads,
    owner,
    ...(backup === undefined ? {} : { backup }),
    approvers,
  };
}

function readRules(root: Section): Policy['policy'] {
  const section = root.section('policy', ['privacy', 'commitments', 'undo']);
  return {
    privacy: section.text('privacy', oneOf(['off', 'standard', 'strict'])) ?? 'standard',
    commitments: readCommitments(section),
    undoMs:
      section.text('undo', milliseconds({ minMs: 0, maxMs: 3_600_000, range: 'from 0s to 1h' })) ?? 10_000,
  };
}

function readCommitments(section: Section): Policy['policy']['commitments'] {
  const all = (rule: CommitmentRule) =>
    Object.fromEntries(COMMITMENT_KINDS.map((kind) => [kind, rule])) as Policy['policy']['commitments'];
  if (!section.has('commitments')) return { ...all('confirm'), date: 'show', availability: 'show' };
  if (!section.isMap('commitments')) return all(section.text('commitments', oneOf(RULES)) ?? 'confirm');
  const byKind = section.section('commitments', ['default', ...COMMITMENT_KINDS]);
  const rules = all(byKind.text('default', oneOf(RULES)) ?? 'confirm');
  for (const kind of COMMITMENT_KINDS) rules[kind] = byKind.text(kind, oneOf(RULES)) ?? rules[kind];
  return rules;
}

function readQualify(root: Section): Policy['qualify'] {
  const seen = new Set<string>();
  const asks: Policy['qualify'] = [];
  for (const section of root.sections('qualify', ['field', 'ask']) ?? []) {
    const field = section.required('field', fieldName, 'write a short name, as in address');
    const ask = section.required('ask', words({ max: 200 }), 'write the question');
    if (field === undefined || ask === undefined) continue;
    if (seen.has(field.toLowerCase())) section.problem('field', `${show(field)} stands twice in qualify`);
    seen.add(field.toLowerCase());
    asks.push({ field, ask });
  }
  if (asks.length > 20) root.problem('qualify', 'asks more than 20 things');
  return asks;
}

function fieldName(text: string): Parsed<string> {
  if (/^[A-Za-z][A-Za-z0-9_-]{0,49}$/.test(text)) return good(text);
  return bad(`cannot be ${show(text)}: use letters, digits, - and _ only, as in address`);
}

function readRoutes(root: Section): Policy['routes'] {
  const routes: Policy['routes'] = [];
  for (const section of root.sections('routes', ['when', 'to']) ?? []) {
    const to = section.required('to', personOrGroup, 'write who gets these inquiries');
    const when = section.section('when', ['class', 'source', 'contains']);
    const leadClass = when.text('class', oneOf(LEAD_CLASSES));
    const source = when.text('source', oneOf(SOURCES));
    const contains = when.text('contains', words({ max: 200 }));
    if (when.keys().length === 0) section.problem('when', 'needs a class, a source or contains');
    if (to === undefined) continue;
    routes.push({
      when: {
        ...(leadClass ? { class: leadClass } : {}),
        ...(source ? { source } : {}),
        ...(contains ? { contains } : {}),
      },
      to,
    });
  }
  return routes;
}

function readSla(root: Section): Policy['sla'] {
  const section = root.section('sla', SLA_CLASSES);
  return {
    hot: section.text('hot', someSpan) ?? { amount: 15, unit: 'm' },
    warm: section.text('warm', someSpan) ?? { amount: 4, unit: 'h' },
    cold: section.text('cold', someSpan) ?? { amount: 1, unit: 'd' },
    support: section.text('support', someSpan) ?? { amount: 2, unit: 'h' },
    other: section.text('other', someSpan) ?? { amount: 2, unit: 'd' },
  };
}

function readNudges(root: Section): Policy['nudges'] {
  const section = root.section('nudges', ['perInquiry', 'perPersonPerDay']);
  return {
    perInquiry: section.whole('perInquiry', { min: 0, max: 100 }) ?? 3,
    perPersonPerDay: section.whole('perPersonPerDay', { min: 0, max: 1_000 }) ?? 10,
  };
}

function readSchedule(root: Section): Policy['schedule'] {
  const section = root.section('schedule', ['watch', 'digest', 'review', 'question']);
  return {
    watch: section.text('watch', cronLine) ?? '* * * * *',
    digest: section.text('digest', cronLine) ?? '0 9 * * 1',
    review: section.text('review', cronLine) ?? '0 9 1 * *',
    question: section.text('question', cronLine) ?? '0 15 * * 5',
  };
}

function readModels(root: Section): Policy['models'] {
  const section = root.section('models', ['currency', 'prices']);
  const prices: Policy['models']['prices'] = [];
  for (const { name, section: price } of section.named('prices', ['in', 'out'])) {
    const read = price.requiredAmount('in', MAX_PRICE, 'write the price of a million tokens read');
    const written = price.requiredAmount('out', MAX_PRICE, 'write the price of a million tokens written');
    if (read !== undefined && written !== undefined) prices.push({ model: name, in: read, out: written });
  }
  return { currency: section.text('currency', currency) ?? 'USD', prices };
}

function readMetric(root: Section): Policy['metric'] {
  const section = root.section('metric', ['name', 'baseline', 'since']);
  const name = section.has('name') ? section.text('name', oneOf(METRICS)) : 'response-time';
  // Of a metric that there is not, nobody can say how its baseline is written.
  const baseline = name && section.text('baseline', figureOf(name));
  const since = section.text('since', day);
  return {
    name: name ?? 'response-time',
    ...(baseline === undefined ? {} : { baseline }),
    ...(since === undefined ? {} : { since }),
  };
}

/** Where the metric stood before, in its own unit. */
function figureOf(name: MetricName): Parser<number> {
  return (text) => {
    const read = readBaselineValue(name, text);
    return read.ok ? good(read.value) : bad(`cannot be ${show(text)}: ${read.problem}`);
  };
}

function readTouches(root: Section): Policy['touches'] {
  const section = root.section('touches', TOUCHES);
  const time = milliseconds({ minMs: 0, maxMs: 8 * 3_600_000, range: 'from 0m to 8h' });
  const minutes = (name: Touch) => section.text(name, time) ?? TOUCH_MINUTES[name] * 60_000;
  return Object.fromEntries(TOUCHES.map((name) => [name, minutes(name)])) as Policy['touches'];
}

/** What each step takes by hand: careful guesses, which every business should put its own in place of. */
const TOUCH_MINUTES: Record<Touch, number> = {
  intake: 2,
  summary: 3,
  lookup: 2,
  draft: 6,
  sending: 1,
  followUp: 4,
  task: 1,
};
