import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicyFile } from '../config/policy-file.js';
import type { Policy } from '../core/policy.js';
import type { Knowledge, Log } from '../deps.js';
import { openKnowledge } from '../knowledge/knowledge.js';

/** A business that cases are about: its own flo.yml and knowledge. */
export interface Business {
  name: string;
  policy: Policy;
  knowledge: Knowledge;
  /** Everything it has written down, for telling facts from inventions. */
  written: string[];
}

/** Reads `folder/flo.yml` and `folder/knowledge`. Throws an Error with every mistake in the file. */
export async function openBusiness(name: string, folder: string, log: Log): Promise<Business> {
  const file = join(folder, 'flo.yml');
  if (!existsSync(file)) throw new Error(`${file} is missing: the cases of ${name} need it`);
  const text = readFileSync(file, 'utf8');
  const read = readPolicyFile(text, file);
  if (!read.ok) throw new Error(read.errors.join('\n'));
  const knowledge = await openKnowledge({ folder: join(folder, 'knowledge'), log });
  const passages = await knowledge.all();
  return {
    name,
    policy: read.policy,
    knowledge,
    written: [text, ...passages.map((passage) => `${passage.heading}\n${passage.text}`)],
  };
}
