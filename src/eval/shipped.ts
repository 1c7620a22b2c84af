import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Business, openBusiness, type Tools } from './business.js';

/** The folder that Flo stands in. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url));
/** The cases that come with it. */
export const CASES = join(HOME, 'test/eval');

/** The example business that ships with Flo. */
const EXAMPLE = 'cedar-pine';

/** The example business, and those that the cases bring along, by name. */
export interface Businesses {
  example: Business;
  all: Map<string, Business>;
}

export function openBusinesses(tools: Tools): Businesses {
  const folder = join(CASES, 'businesses');
  const example = openBusiness(EXAMPLE, HOME, tools);
  const others = readdirSync(folder)
    .sort()
    .map((name) => openBusiness(name, join(folder, name), tools));
  return { example, all: new Map([example, ...others].map((business) => [business.name, business])) };
}
