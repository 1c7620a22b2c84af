import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicyFile } from '../config/policy-file.js';
import type { Policy } from '../core/policy.js';
import type { Clock } from '../deps/clock.js';
import type { Knowledge } from '../deps/knowledge.js';
import type { Log } from '../deps/log.js';
import { createKnowledge } from '../knowledge/knowledge.js';

/** A business that cases are about: its own flo.yml and knowledge. */
export interface Business {
  name: string;
  policy: Policy;
  knowledge: Knowledge;
  /** Everything it has written down, for telling facts from inventions. */
  written: string[];
}

/** What reading the files of a business takes. */
export interface Tools {
  clock: Clock;
  log: Log;
}

/** Reads `folder/flo.yml` and `folder/knowledge`. Throws an Error with every mistake in the file. */
export function openBusiness(name: string, folder: string, tools: Tools): Business {
  const file = join(folder, 'flo.yml');
  if (!existsSync(file)) throw new Error(`${file} is missing: the cases of ${name} need it`);
  const text = readFileSync(file, 'utf8');
  const read = readPolicyFile(text, file);
  if (!read.ok) throw new Error(read.errors.join('\n'));
  return describeBusiness({ name, policy: read.policy, text, knowledge: join(folder, 'knowledge') }, tools);
}

/** `text`: of its flo.yml. `knowledge`: the folder. */
export function describeBusiness(
  given: { name: string; policy: Policy; text: string; knowledge: string },
  tools: Tools,
): Business {
  const { name, policy, text, knowledge: folder } = given;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  return {
    name,
    policy,
    knowledge: createKnowledge({ folder, ...tools }),
    written: [text, ...files.map((file) => readFileSync(join(folder, file), 'utf8'))],
  };
}
