import { readPassages, tidyName } from '../core/knowledge/markdown.js';
import type { Passage } from '../core/knowledge.js';
import { type Clock, LightSignal } from '../deps/clock.js';
import type { Health } from '../deps/health.js';
import type { Knowledge } from '../deps/knowledge.js';
import type { Log } from '../deps/log.js';
import { type KnownFile, readFolder } from './files.js';
import { indexPassages, type PassageIndex } from './search.js';

/** So many passages are known; the files' names decide which are left out. */
export const MAX_PASSAGES = 1_000;
/** A disk that takes longer than this is not waited for: what was read last is good enough. */
const LOOK_MS = 500;
const TOLD_PROBLEMS = 3;

/** What is known at a moment. */
interface Known {
  files: Map<string, KnownFile>;
  index: PassageIndex;
  passages: number;
  /** What is wrong with the files, and with the folder as well. */
  fileProblems: string[];
  problems: string[];
  /** There is a folder. */
  there: boolean;
}

/**
 * The markdown files of a folder. They are looked at whenever something is asked, by their times and sizes: no
 * watcher, as those miss changes on network disks, and no restart. Only what has changed is read again. Whatever
 * cannot be read is told in the log and by `health`, and what could be read last stands in for it.
 */
export function createKnowledge(opts: { folder: string; clock: Clock; log: Log }): Knowledge {
  const { folder, clock, log } = opts;
  let known: Known = UNREAD;
  let looking: Promise<void> | null = null;
  let told = new Set<string>();

  const look = async (): Promise<void> => {
    const next = await lookAt(folder, known, clock.now());
    for (const words of next.problems) if (!told.has(words)) log.warn({}, `knowledge: ${words}`);
    told = new Set(next.problems);
    known = next;
  };
  /** One look at a time: a disk that hangs is not asked twice. */
  const refresh = async (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = null;
    });
    const done = new LightSignal();
    await Promise.race([looking, clock.after(LOOK_MS, done)]);
    done.abort();
  };

  return {
    async find(text) {
      await refresh();
      return known.index.find(text);
    },
    async health() {
      await refresh();
      return tellHealth(known);
    },
  };
}

const NOTHING: Known = {
  files: new Map(),
  index: { find: () => [] },
  passages: 0,
  fileProblems: [],
  problems: [],
  there: false,
};

/** Nothing has been looked at yet. */
const UNREAD: Known = { ...NOTHING };

async function lookAt(folder: string, before: Known, now: Date): Promise<Known> {
  let found: Awaited<ReturnType<typeof readFolder>>;
  try {
    found = await readFolder(folder, before.files, now);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return { ...before, there: true, problems: [`the folder cannot be read (${code})`] };
  }
  if (found === null) return NOTHING;
  const files = new Map(found.files.map((file) => [file.name, file]));
  const same =
    before.there &&
    files.size === before.files.size &&
    found.files.every((file) => isSame(file, before.files));
  if (same) return { ...before, files, problems: [...found.problems, ...before.fileProblems] };
  const passages: Passage[] = [];
  const fileProblems: string[] = [];
  for (const file of found.files) {
    const name = tidyName(file.name);
    if (file.problem !== undefined)
      fileProblems.push(
        `${name}, ${file.problem}${file.text === undefined ? '' : '; its last good text is used'}`,
      );
    const read = readPassages(file.text ?? '', name);
    for (const { line, words } of read.problems.slice(0, TOLD_PROBLEMS))
      fileProblems.push(`${name}, line ${line}: ${words}`);
    passages.push(...read.passages);
  }
  const left = passages.length - MAX_PASSAGES;
  if (left > 0) fileProblems.push(`${left} passages are left out: more than ${MAX_PASSAGES} are not kept`);
  const kept = passages.slice(0, MAX_PASSAGES);
  const problems = [...found.problems, ...fileProblems];
  const index = await indexPassages(kept);
  return { files, index, passages: kept.length, fileProblems, problems, there: true };
}

function isSame(file: KnownFile, before: Map<string, KnownFile>): boolean {
  const old = before.get(file.name);
  return old !== undefined && old.text === file.text && old.problem === file.problem;
}

/** "25 passages in 5 files; prices.md, line 14: …". */
function tellHealth(known: Known): Health {
  if (known === UNREAD) return { ok: true, words: 'still being read' };
  const { files, passages, problems, there } = known;
  if (!there) return { ok: true, words: 'no folder “knowledge” beside flo.yml' };
  const usable = [...files.values()].filter(({ text }) => text !== undefined).length;
  const amount = `${count(passages, 'passage')} in ${count(usable, 'file')}`;
  const shown = problems.slice(0, TOLD_PROBLEMS).join('; ');
  const more = problems.length > TOLD_PROBLEMS ? `; and ${problems.length - TOLD_PROBLEMS} more` : '';
  return { ok: problems.length === 0, words: problems.length === 0 ? amount : `${amount}. ${shown}${more}` };
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
