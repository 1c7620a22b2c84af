import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ContactWishes } from '../core/contact-wishes.js';
import type { Log } from '../deps/log.js';
import { StoreMisplaced, StoreUnavailable } from '../deps/store.js';
import { touch } from './embedded-change.js';
import { EmbeddedCollection } from './embedded-collection.js';
import { EmbeddedLeases } from './embedded-leases.js';
import { type Doc, StoreNotOpened, type Worked } from './engine.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { Journal } from './journal.js';
import type { Entry, State } from './journal-line.js';
import { OwedWork } from './owed-work.js';
import { dated } from './record-change.js';
import type { InquiryRecord, PostRecord, RunRecord, SettingRecord, StoreEngine } from './records.js';
import { INQUIRY_INDEXES, POST_INDEXES } from './records.js';

const JOURNAL = 'journal.jsonl';
/** Pause between two looks at whether a disk that refused a write takes one again. */
const RETRY_MS = 1_000;

/** The engine in files of its own, for one process. Rejects with StoreNotOpened when the folder is in use. */
export async function openEmbeddedEngine(folder: string, log: Log): Promise<EmbeddedEngine> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new StoreNotOpened(`Flo cannot create its data folder ${path} (${words(cause)}).`, { cause });
  }
  const lock = await lockFolder(path);
  try {
    const journal = await Journal.open(join(path, JOURNAL), () => lock.stands());
    const engine = new EmbeddedEngine({ journal, lock, log, path });
    await engine.load();
    return engine;
  } catch (cause) {
    await lock.release();
    if (cause instanceof StoreNotOpened) throw cause;
    throw new StoreNotOpened(`Flo cannot read its data in ${path} (${words(cause)}).`, { cause });
  }
}

/** What the engine does with every collection. */
type Kept = Pick<EmbeddedCollection<Doc>, 'load' | 'idle' | 'states'>;

export class EmbeddedEngine implements StoreEngine {
  readonly kind = 'embedded';
  readonly inquiries: EmbeddedCollection<InquiryRecord>;
  readonly posts: EmbeddedCollection<PostRecord>;
  readonly settings: EmbeddedCollection<SettingRecord>;
  readonly runs: EmbeddedCollection<RunRecord>;
  readonly contacts: EmbeddedCollection<ContactWishes>;
  readonly leases: EmbeddedLeases<InquiryRecord>;
  readonly postLeases: EmbeddedLeases<PostRecord>;
  readonly contactLeases: EmbeddedLeases<ContactWishes>;
  readonly #journal: Journal;
  readonly #lock: FolderLock;
  readonly #log: Log;
  readonly #path: string;
  /** By the name of their collection: in the order of compaction. */
  readonly #collections: ReadonlyMap<string, Kept>;
  readonly #owed = new Map<string, OwedWork>();
  #state: 'loading' | 'open' | 'closed' = 'loading';
  /** What was found last, while nothing is served. */
  #cause: unknown = null;
  #recovery: Promise<void> | null = null;
  #compaction: Promise<unknown> | null = null;
  readonly #stopping = new AbortController();

  constructor(own: { journal: Journal; lock: FolderLock; log: Log; path: string }) {
    this.#journal = own.journal;
    this.#lock = own.lock;
    this.#log = own.log;
    this.#path = own.path;
    const host = {
      check: () => this.#check(),
      keep: (entry: Entry) => this.#keep(entry),
      settled: () => this.#orRecover(this.#journal.settled()),
    };
    // Contacts from before they owed anything have no work.
    const noted = (name: string) => (doc: Worked) =>
      this.#owedBy(name).note(doc._id, owesWork(doc) ? doc.work : {});
    this.settings = new EmbeddedCollection<SettingRecord>(host, { name: 'settings', indexes: [] });
    this.runs = new EmbeddedCollection<RunRecord>(host, { name: 'runs', indexes: [] });
    this.posts = new EmbeddedCollection<PostRecord>(host, {
      name: 'posts',
      indexes: POST_INDEXES,
      noted: noted('posts'),
    });
    this.inquiries = new EmbeddedCollection<InquiryRecord>(host, {
      name: 'inquiries',
      indexes: INQUIRY_INDEXES,
      noted: noted('inquiries'),
    });
    this.contacts = new EmbeddedCollection<ContactWishes>(host, {
      name: 'contacts',
      indexes: [],
      noted: noted('contacts'),
    });
    const leasesOf = (name: string) => ({ check: host.check, owed: () => this.#owedBy(name) });
    this.leases = new EmbeddedLeases(this.inquiries, leasesOf('inquiries'));
    this.postLeases = new EmbeddedLeases(this.posts, leasesOf('posts'));
    this.contactLeases = new EmbeddedLeases(this.contacts, leasesOf('contacts'));
    this.#collections = new Map<string, Kept>([
      ['settings', this.settings],
      ['runs', this.runs],
      ['contacts', this.contacts],
      ['posts', this.posts],
      ['inquiries', this.inquiries],
    ]);
  }

  /** Fills memory from the journal, then serves. */
  async load(): Promise<void> {
    const docs = new Map([...this.#collections.keys()].map((name) => [name, new Map<string, Doc>()]));
    const { damaged, copy, cut } = await this.#journal.load((entry) => {
      const { collection } = entry;
      if (!('doc' in entry)) {
        const doc = docs.get(collection)?.get(entry.id);
        if (doc) touch(doc, entry.touched);
        return doc !== undefined;
      }
      const { doc } = entry;
      docs.get(collection)?.set(doc._id, collection === 'inquiries' ? dated(doc as InquiryRecord) : doc);
      return true;
    });
    if (damaged > 0) {
      this.#log.error(
        { damaged, file: join(this.#path, JOURNAL), copy },
        'Some lines of the store could not be read and were left out. The copy keeps them for whoever can mend it.',
      );
    }
    if (cut > 0) this.#log.info({ cut }, 'Cut off what was being written when Flo last stopped.');
    for (const [name, collection] of this.#collections) {
      const loaded = [...(docs.get(name)?.values() ?? [])];
      for (const id of await collection.load(loaded)) {
        this.#log.error(
          { collection: name, id },
          'Another document holds a key of this one. It was read without its keys.',
        );
      }
      this.#owed.set(name, OwedWork.reload(loaded.filter(owesWork), this.#owed.get(name) ?? null));
    }
    if (this.#state === 'loading') this.#state = 'open';
  }

  async ping(): Promise<void> {
    this.#check();
    await this.#orRecover(this.#journal.stands());
  }

  async close(): Promise<void> {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#stopping.abort();
    await this.#recovery;
    await this.#idle();
    await this.#journal.close();
    await this.#compaction;
    await this.#lock.release();
  }

  async #idle(): Promise<void> {
    await Promise.all([...this.#collections.values()].map((collection) => collection.idle()));
  }

  #owedBy(name: string): OwedWork {
    return this.#owed.get(name) as OwedWork;
  }

  #check(): void {
    if (this.#state === 'open') return;
    throw this.#state === 'closed' ? new StoreUnavailable('The store is closed.') : this.#refusal();
  }

  async #keep(entry: Entry): Promise<void> {
    await this.#orRecover(this.#journal.append(entry));
    if (this.#journal.overgrown && this.#state === 'open') this.#compaction ??= this.#compact();
  }

  async #orRecover(flushed: Promise<void>): Promise<void> {
    try {
      await flushed;
    } catch (cause) {
      if (this.#state === 'open') {
        this.#state = 'loading';
        this.#recovery = this.#recover(cause);
      }
      throw this.#refusal(cause);
    }
  }

  /** Why nothing is served: what was found last. */
  #refusal(cause = this.#cause): StoreUnavailable {
    if (cause instanceof StoreMisplaced) return cause;
    return new StoreUnavailable(`The disk under ${this.#path} takes no writes.`, { cause });
  }

  /**
   * After a failed write, memory is ahead of the disk: nothing is served until the file is cut to its last good
   * length, takes writes again, and has been loaded again.
   */
  async #recover(cause: unknown): Promise<void> {
    this.#tellTrouble(cause);
    await this.#idle();
    // A rewriting that has just begun would put memory as it is now in the file's place.
    await this.#compaction;
    while (this.#state !== 'closed') {
      try {
        await this.#journal.rewind();
        await this.load();
        this.#log.info({}, 'The disk takes writes again.');
        return;
      } catch (problem) {
        if (words(problem) !== words(this.#cause)) this.#tellTrouble(problem);
        await sleep(RETRY_MS, undefined, { signal: this.#stopping.signal }).catch(() => {});
      }
    }
  }

  #tellTrouble(cause: unknown): void {
    this.#cause = cause;
    if (cause instanceof StoreMisplaced) this.#log.error({ folder: this.#path }, cause.message);
    else
      this.#log.error(
        { problem: words(cause) },
        'The disk refused a write. Flo takes nothing in until it has room.',
      );
  }

  async #compact(): Promise<void> {
    const before = this.#journal.size;
    const done = await this.#journal.compact(this.#everything());
    this.#log.info({ before, after: this.#journal.size, done }, 'Rewrote the store without outdated states.');
    this.#compaction = null;
  }

  *#everything(): Generator<State> {
    for (const collection of this.#collections.values()) yield* collection.states();
  }
}

function owesWork(doc: Doc): doc is Worked {
  return 'work' in doc;
}

function words(cause: unknown): string {
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
}
