import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, room: path.split('/')[0]!, text: readFileSync(join(SRC, path), 'utf8') }));

interface Import {
  from: string;
  /** Path below src for our own, the package's name for others. */
  to: string;
  own: boolean;
  typeOnly: boolean;
}

const imports: Import[] = files.flatMap(({ path, text }) => {
  const found = [
    ...text.matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ];
  return found.map(([, typeOnly, still, lazy]) => {
    const name = still ?? lazy ?? '';
    const own = name.startsWith('.');
    const to = own ? relative('.', normalize(join(dirname(path), name))) : packageOf(name);
    return { from: path, to, own, typeOnly: typeOnly !== undefined };
  });
});

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

const room = (path: string) => path.split('/')[0]!.replace(/\.js$|\.ts$/, '');
const tell = (broken: Import[]) => broken.map(({ from, to }) => `${from} imports ${to}`);

/** Files of which each imports the next and the last the first; empty where there is no such circle. */
function findCircle(): string[] {
  const next = new Map(files.map(({ path }) => [path, new Set<string>()]));
  for (const { from, to, own } of imports) if (own) next.get(from)?.add(to.replace(/\.js$/, '.ts'));
  const clear = new Set<string>();
  const follow = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return trail.slice(trail.indexOf(path));
    if (clear.has(path)) return [];
    for (const to of next.get(path) ?? []) {
      const circle = follow(to, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    clear.add(path);
    return [];
  };
  for (const path of next.keys()) {
    const circle = follow(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('the house', () => {
  it('was found', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('has no two files that need each other, not even for a type, nor a longer circle', () => {
    expect(findCircle()).toEqual([]);
  });

  it('keeps core to itself: no SDK, no I/O, no clock', () => {
    // Hashing, address syntax and endings, calendars, comparing texts and writing tables reckon; they touch nothing.
    const pure = new Set(['node:crypto', 'node:url', '@hapi/tlds', 'luxon', 'diff', 'csv-stringify']);
    const broken = imports.filter(({ from, to, own, typeOnly }) => {
      if (room(from) !== 'core') return false;
      if (own) return room(to) !== 'core' && !typeOnly;
      return !pure.has(to);
    });
    expect(tell(broken)).toEqual([]);
  });

  it('lets flows know core, the interface of their dependencies, and each other', () => {
    const broken = imports.filter(
      ({ from, to, own }) =>
        room(from) === 'flows' && (!own || !['core', 'deps', 'flows'].includes(room(to))),
    );
    expect(tell(broken)).toEqual([]);
  });

  it('keeps slack, ai, mail, knowledge, chart and store apart from each other, from flows and from doors', () => {
    const touching = ['slack', 'ai', 'mail', 'knowledge', 'chart', 'store', 'connectors'];
    const broken = imports.filter(({ from, to, own }) => {
      if (!own || !touching.includes(room(from))) return false;
      return !['core', 'deps', room(from)].includes(room(to));
    });
    expect(tell(broken)).toEqual([]);
  });

  it.each([
    ['mongodb', /^store\//],
    ['@seald-io/nedb', /^store\//],
    ['langchain', /^ai\//],
    ['@langchain/openai', /^ai\//],
    ['@langchain/core', /^ai\//],
    ['nodemailer', /^mail\//],
    ['minisearch', /^knowledge\//],
    ['chart.js', /^chart\//],
    ['@napi-rs/canvas', /^chart\//],
    ['node-cron', /^(doors\/jobs|config)/],
    ['croner', /^doors\/jobs/],
    ['@slack/bolt', /^(slack\/|doors\/listeners|app\.ts)/],
    ['@slack/web-api', /^(slack\/|doors\/listeners|app\.ts)/],
  ])('gives %s one home', (sdk, home) => {
    const broken = imports.filter(({ from, to }) => to === sdk && !home.test(from));
    expect(tell(broken)).toEqual([]);
  });

  it('never lets the product know the sandbox, but for a start without a Slack token', () => {
    const broken = imports.filter(
      ({ from, to, own }) => own && room(to) === 'sandbox' && room(from) !== 'sandbox' && from !== 'main.ts',
    );
    expect(tell(broken)).toEqual([]);
    const sandboxed = imports.filter(({ from, to, own }) => {
      if (room(from) !== 'sandbox') return false;
      return own
        ? room(to) !== 'sandbox'
        : to.startsWith('@slack/') || to === 'mongodb' || to.includes('langchain');
    });
    expect(tell(sandboxed)).toEqual([]);
  });

  it.each([
    [
      'environment in main and config',
      /process\.env/,
      /^(main\.ts|eval\/main\.ts|config(\.ts|\/)|sandbox\/main\.ts)/,
    ],
    [
      'clock in one place',
      /Date\.now\(\)|new Date\(\)/,
      /^(system-clock\.ts|sandbox\/main\.ts|sandbox\/page\/)/,
    ],
  ])('reads the %s only', (_what, reading, allowed) => {
    const broken = files.filter(({ path, text }) => !allowed.test(path) && reading.test(text));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('carries nothing along with every promise: Node would be asked at each, in the whole process', () => {
    expect(imports.filter(({ to }) => to === 'node:async_hooks').map(({ from }) => from)).toEqual([]);
  });

  it('copies no pattern at each inquiry: matchAll does, and a copy is compiled anew', () => {
    const broken = files.filter(({ room, text }) => room === 'core' && /\.matchAll\(/.test(text));
    expect(broken.map(({ path }) => path)).toEqual(['core/matches.ts']);
  });

  it('has no utils, no barrels, no default exports', () => {
    expect(files.filter(({ path }) => /(^|\/)(utils?|helpers|index)(\.ts|\/)/.test(path))).toEqual([]);
    expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ text }) => /^export \* from/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
