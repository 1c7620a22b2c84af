import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.js';
import type { Log } from '../deps/log.js';
import type { Store } from '../deps/store.js';
import { openStore } from '../store/open-store.js';
import { describeBusiness, type Tools } from './business.js';
import { type InquiryCase, readInquiryCases } from './cases.js';
import { drawTable } from './figures.js';
import { caseOf, OWN, tellOwnCorrections } from './own-cases.js';
import { openPreparers } from './preparers.js';
import { scoreCost } from './score-cost.js';
import { prepareCases } from './suite-inquiries.js';
import { scoreOwn } from './suite-own.js';

/** Writes a team's corrections since a moment as cases to `out` (`FLO_DATA/eval/own.json`), and says so. */
export async function exportOwn(
  config: Config,
  { since, out, log }: { since: Date; out: string | undefined; log: Log },
): Promise<void> {
  const file = resolve(out ?? join(config.dataDir, 'eval', `${OWN}.json`));
  const cases: Omit<InquiryCase, 'business'>[] = [];
  await withStore(config, log, async (store) => {
    for await (const inquiry of store.eachDecided(since)) {
      const made = caseOf(inquiry, config.policy);
      if (!made) continue;
      const { business: _own, ...kept } = made;
      cases.push(kept);
    }
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(cases, null, 2)}\n`, { mode: 0o600 });
  console.log(
    `${cases.length === 1 ? '1 case is' : `${cases.length} cases are`} in ${file}. Names and identifiers are hidden where Flo knows their form:`,
  );
  console.log('read them before you give them away.');
}

/** Prints what people changed most often since a moment. */
export async function showCorrections(
  config: Config,
  { since, log }: { since: Date; log: Log },
): Promise<void> {
  const { decided, corrected, lines } = await withStore(config, log, (store) =>
    tellOwnCorrections(store.eachDecided(since), config.policy.business),
  );
  console.log(
    `Of ${decided} decided ${decided === 1 ? 'inquiry' : 'inquiries'} people corrected ${corrected}.`,
  );
  for (const line of lines) console.log(`- ${line}`);
}

/**
 * A team's own corrections, prepared anew and printed as figures. There is no baseline: the file grows. `policyFile`:
 * its flo.yml.
 */
export async function measureOwn(
  config: Config,
  { file, policyFile, ...how }: Tools & { file: string; policyFile: string; rules: boolean },
): Promise<void> {
  const { policy, knowledgeDir: knowledge } = config;
  const text = readFileSync(policyFile, 'utf8');
  const asked = readInquiryCases(file);
  const { clock, log } = how;
  const own = describeBusiness({ name: OWN, policy, text, knowledge }, { clock, log });
  const businesses = new Map([[OWN, own]]);
  const cases = asked.map((each) => ({ ...each, business: OWN }));
  const results = await prepareCases(cases, {
    businesses,
    preparers: openPreparers(config, businesses, how),
  });
  console.log(drawTable([...scoreOwn(results), ...scoreCost(results)], null));
}

async function withStore<T>(config: Config, log: Log, use: (store: Store) => Promise<T>): Promise<T> {
  const { store: place, dataDir } = config;
  const folder = join(dataDir, 'store');
  // Opened, it would be made: there is nothing to learn from in a new one.
  if (place.kind !== 'mongodb' && !existsSync(folder))
    throw new Error(`${folder} does not exist: nothing has been decided there. FLO_DATA says where to look.`);
  const store = await openStore(place.kind === 'mongodb' ? { uri: place.uri } : { folder }, log);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
