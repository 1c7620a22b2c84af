import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MODEL } from './ai/preparer.js';
import { readPrompts } from './ai/prompts.js';
import { type Config, type ConfigSources, readConfig } from './config.js';
import { tellMail, tellModel, tellSlack, tellStore } from './tell-parts.js';

/** What a start of Flo needs, looked at without starting it. */
export interface Check {
  /** One line each, in words for people. */
  well: string[];
  /** Every mistake, one line each, with file and line where there is one: Flo does not start with any. */
  wrong: string[];
  /** Worth telling, and no obstacle. */
  notices: string[];
  /** Whether something in the notices does not work, though Flo starts. */
  broken?: boolean;
}

export interface CheckSources extends ConfigSources {
  /** The folder of Flo's own files: prompts and the like. */
  home: string;
}

/** Looks at everything. What else a start needs and people may edit is one more part here. */
export function checkSetup(sources: CheckSources): Check & { config: Config | null } {
  const read = readConfig(sources);
  const parts = [checkSettings(read, sources), checkPrompts(sources)];
  return {
    config: read.ok ? read.config : null,
    well: parts.flatMap((part) => part.well),
    wrong: parts.flatMap((part) => part.wrong),
    notices: parts.flatMap((part) => part.notices),
  };
}

/** The same with what the knowledge folder says of itself: Flo starts and goes on with what it can read of it. */
export function withKnowledge<Found extends Check>(
  found: Found,
  folder: { ok: boolean; words: string; there: boolean },
): Found {
  const line = `Knowledge: ${folder.words}`;
  if (folder.ok && folder.there) return { ...found, well: [...found.well, line] };
  return { ...found, notices: [...found.notices, line], ...(!folder.ok && { broken: true }) };
}

/** The same with what Slack said of its tokens: Flo starts all the same, and goes on once it takes them. */
export function withTokens<Found extends Check>(found: Found, problems: string[]): Found {
  if (problems.length === 0) return found;
  const notices = [...found.notices, ...problems.map((problem) => `Slack: ${problem}`)];
  return { ...found, notices, broken: true };
}

/** The same with what keeps Flo from starting: that nothing can be kept in the data folder, or in MongoDB. */
export function withObstacle<Found extends Check>(found: Found, problem: string | null): Found {
  return problem === null ? found : { ...found, wrong: [...found.wrong, problem] };
}

/** The whole report, to be printed. */
export function tellCheck({ well, wrong, notices, broken }: Check): string {
  const end =
    wrong.length === 0
      ? broken
        ? 'Flo starts, with the above: npm start.'
        : 'All is well: npm start starts Flo.'
      : `${wrong.length === 1 ? 'One mistake' : `${wrong.length} mistakes`}: Flo does not start before ${wrong.length === 1 ? 'it is' : 'they are'} mended.`;
  return [
    ...well.map((line) => `Well   ${line}`),
    ...notices.map((line) => `Note   ${line}`),
    ...wrong.map((line) => `WRONG  ${line}`),
    '',
    end,
  ].join('\n');
}

function checkSettings(read: ReturnType<typeof readConfig>, { cwd }: CheckSources): Check {
  if (!read.ok) return { well: [], wrong: read.errors, notices: [] };
  const from = existsSync(join(cwd, '.env')) ? '.env and the environment' : 'the environment (no .env)';
  return {
    well: [`Settings: ${from}, rules of ${read.config.policy.business.name}`, ...tellParts(read.config)],
    wrong: [],
    notices: read.notices,
  };
}

function tellParts(config: Config): string[] {
  const models = config.model && [config.model.name ?? DEFAULT_MODEL, ...(config.model.fallbacks ?? [])];
  return [
    `Slack: ${tellSlack(config)}`,
    `Store: ${tellStore(config)}`,
    `Model: ${tellModel(models)}`,
    `Mail: ${tellMail(config)}`,
  ];
}

function checkPrompts({ home }: CheckSources): Check {
  const read = readPrompts(join(home, 'prompts'));
  if (!read.ok) return { well: [], wrong: read.errors, notices: [] };
  const { prepare, draftAgain, followUp } = read.prompts;
  const told = Object.entries({ prepare, 'draft-again': draftAgain, 'follow-up': followUp }).map(
    ([name, { hash }]) => `${name}.md (version ${hash})`,
  );
  return { well: [`Prompts: ${told.join(', ')}`], wrong: [], notices: [] };
}
