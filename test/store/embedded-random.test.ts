import { readFileSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { newPost } from '../../src/core/post.js';
import { LANES } from '../../src/core/work.js';
import type { AnyClaim } from '../../src/deps/claim.js';
import { type Store, StoreUnavailable } from '../../src/deps/store.js';
import { type EmbeddedEngine, openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import type { Change, Doc } from '../../src/store/engine.js';
import { Journal } from '../../src/store/journal.js';
import { createStore } from '../../src/store/store.js';
import { randomFrom } from '../support/random.js';
import { PATIENCE_MS } from '../support/sandbox.js';
import { inquiry, later, newId, next, silent, T0, work } from './samples.js';

const COLLECTIONS = ['settings', 'runs', 'contacts', 'posts', 'inquiries'] as const;
type Name = (typeof COLLECTIONS)[number];
const SOME_LANES = LANES.slice(0, 3);

/** Every state that a document was in, and the newest of them that somebody was told of. */
interface Life {
  states: Doc[];
  acknowledged: number;
}

/**
 * Many writers at once, a file that is rewritten all the time, a disk that refuses now and then: whatever is read from
 * the file at any moment was so once, and is no older than what was acknowledged.
 */
describe('the embedded engine, whatever comes', () => {
  let folder: string;
  let engine: EmbeddedEngine;
  let store: Store;
  let lives: Map<string, Life>;
  let claims: AnyClaim[];
  /** The file right after another was put in its place, and what was acknowledged by then. */
  let swapped: { bytes: Buffer; acknowledged: Map<string, number> }[];
  let refusals: number;
  /** Whether the disk may refuse, and the file be rewritten. */
  let rough: boolean;
  let random: () => number;
  const int = (below: number) => Math.floor(random() * below);
  const pick = <T>(of: readonly T[]): T => of[int(of.length)] as T;
  const date = () => later(int(1e9));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flo-store-'));
    [lives, claims, swapped, refusals, rough] = [new Map(), [], [], 0, false];
    const handle = await open(folder, 'r');
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const { datasync, sync } = prototype;
    vi.spyOn(prototype, 'datasync').mockImplementation(async function (this: FileHandle) {
      // As long as a rewriting takes, so that they meet.
      for (let turns = int(300); turns > 0; turns--) await new Promise(setImmediate);
      if (!rough || random() > 0.04) return datasync.call(this);
      refusals += 1;
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    vi.spyOn(prototype, 'sync').mockImplementation(async function (this: FileHandle) {
      await sync.call(this);
      if (rough) swapped.push({ bytes: file(), acknowledged: acknowledged() });
    });
    vi.spyOn(Journal.prototype, 'overgrown', 'get').mockImplementation(() => rough && random() < 0.5);
    const { append } = Journal.prototype;
    vi.spyOn(Journal.prototype, 'append').mockImplementation(function (this: Journal, entry) {
      const flushed = append.call(this, entry);
      const id = 'doc' in entry ? entry.doc._id : entry.id;
      const key = `${entry.collection}/${id}`;
      const life = lives.get(key) ?? { states: [], acknowledged: -1 };
      lives.set(key, life);
      const at =
        life.states.push(structuredClone(memory(engine, entry.collection as Name).get(key) as Doc)) - 1;
      flushed.then(
        () => {
          life.acknowledged = Math.max(life.acknowledged, at);
        },
        () => {},
      );
      return flushed;
    });
    engine = await openEmbeddedEngine(folder, silent);
    store = createStore(engine);
  });
  afterEach(async () => {
    rough = false;
    await store.close();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([1, 2])('holds in its files what it says (%i)', async (seed) => {
    random = randomFrom(seed);
    for (let round = 0; round < 6; round++) {
      rough = true;
      const writers = Array.from({ length: 12 }, async () => {
        for (let steps = 0; steps < 4; steps++) await act();
      });
      for (let turns = int(200); turns > 0; turns--) await new Promise(setImmediate);
      const now = { bytes: file(), acknowledged: acknowledged() };
      await Promise.all(writers);
      const refused = refusals > 0;
      rough = false;
      refusals = 0;
      await vi.waitFor(() => store.ping(), { timeout: PATIENCE_MS, interval: 5 });
      for (const one of [now, ...swapped]) await expectLived(one);
      if (refused) expectTakenBack();
      swapped = [];
    }
    const before = structuredClone(memory(engine));
    await store.close();
    engine = await openEmbeddedEngine(folder, silent);
    store = createStore(engine);
    expect(memory(engine)).toStrictEqual(before);
  });

  function file(): Buffer {
    return readFileSync(join(folder, 'journal.jsonl'));
  }

  function acknowledged(): Map<string, number> {
    return new Map([...lives].map(([key, life]) => [key, life.acknowledged]));
  }

  function memory(of: EmbeddedEngine, ...names: Name[]): Map<string, Doc> {
    const docs = new Map<string, Doc>();
    for (const name of names.length > 0 ? names : COLLECTIONS) {
      for (const { doc } of of[name].states()) docs.set(`${name}/${doc._id}`, doc);
    }
    return docs;
  }

  /** After a refusal memory is what was acknowledged, and nothing else. */
  function expectTakenBack(): void {
    const docs = memory(engine);
    for (const [key, life] of lives) {
      expect(docs.get(key), key).toStrictEqual(life.states[life.acknowledged]);
      life.states.length = life.acknowledged + 1;
      if (life.states.length === 0) lives.delete(key);
    }
  }

  /** Whoever is killed now finds this. */
  async function expectLived(found: (typeof swapped)[number]): Promise<void> {
    const copy = await mkdtemp(join(tmpdir(), 'flo-store-'));
    await writeFile(join(copy, 'journal.jsonl'), found.bytes);
    const other = await openEmbeddedEngine(copy, {
      ...silent,
      error: (facts) => expect(facts).toBe('never said'),
    });
    const docs = memory(other);
    await other.close();
    await rm(copy, { recursive: true, force: true });
    for (const [key, { states }] of lives) {
      const told = found.acknowledged.get(key) ?? -1;
      const doc = docs.get(key);
      const at = doc ? states.findLastIndex((state) => isDeepStrictEqual(state, doc)) : -1;
      if (!doc) expect(told, `${key} is gone`).toBe(-1);
      else expect(at, `${key} was never so, or is old`).toBeGreaterThanOrEqual(Math.max(told, 0));
    }
  }

  async function act(): Promise<void> {
    const some = async (field: (one: Inquiry) => Promise<unknown>) => {
      const one = await store.get(pick([...memory(engine, 'inquiries').values()])?._id ?? '');
      if (one) await field(one);
    };
    try {
      await pick<() => Promise<unknown>>([
        async () => {
          if (memory(engine, 'inquiries').size > 2) return;
          await store.insert(inquiry({ keys: someKeys(), work: { card: work(), deliver: work() } }));
        },
        () => some((one) => store.save(one, next(one, someFields(one)))),
        () => some((one) => store.save(one, next(one, someFields(one)))),
        // Two at once: one is lost, or waits.
        () => some((one) => Promise.all([1, 2].map(() => store.save(one, next(one, someFields(one)))))),
        changeBlindly,
        changeBlindly,
        async () => {
          const claim = await store.claim(pick(SOME_LANES), 'w', date());
          if (claim) claims.push(claim);
        },
        endOne,
        async () => {
          const claim = await store.claimPost('w', later(2e9));
          if (claim) await store.end(claim, { kind: 'done' });
          else await store.insertPost(somePost());
        },
        async () => {
          const value = await store.readSetting('a');
          await store.writeSetting('a', newId(), value);
        },
        async () => {
          const run = await store.claimRun({ job: 'a', slot: later(int(9)), by: 'w', now: T0 });
          if (typeof run === 'object')
            await store.endRun(run, { at: date(), ...pick([{}, { problem: 'x' }]) });
        },
        async () => {
          const [before = null] = await store.findContacts(['email:a']);
          const rev = (before?.rev ?? 0) + 1;
          const said = { at: date(), by: { id: 'U1', name: 'Ana' } };
          const wish = pick([{ doNotContact: said }, { doNotContact: undefined }]);
          await store.saveContact(before, { _id: 'email:a', trail: [], ...before, ...wish, rev, work: {} });
        },
      ])();
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      await vi.waitFor(() => store.ping(), { timeout: PATIENCE_MS, interval: 5 });
    }
  }

  /** Without a read, which would wait until the change before is on disk. */
  async function changeBlindly(): Promise<void> {
    const one = pick([...memory(engine, 'inquiries').values()]);
    if (one) await engine.inquiries.update(someFilter(one as Inquiry), someChange());
  }

  async function endOne(): Promise<void> {
    const [claim] = claims.splice(int(claims.length), 1);
    if (!claim) return;
    const again = { kind: 'again', due: later(int(100)) } as const;
    await store.end(claim, pick([{ kind: 'done' }, again, { ...again, doubt: true }] as const));
  }

  function someFields(one: Inquiry): Partial<Inquiry> {
    const lane = pick(SOME_LANES);
    return pick<Partial<Inquiry>>([
      { status: pick(['awaiting', 'approved', 'sent']), sendAt: pick([undefined, date()]) },
      { trail: [...one.trail, { ...one.trail[0]!, at: date(), seq: int(99) }], notice: pick(['', 'x']) },
      { thread: pick([[], one.thread.slice(0, -1)]), lastMessageAt: date() },
      { messages: [...one.messages, { ...one.messages[0]!, arrivedAt: date(), name: undefined as never }] },
      // NeDB's own.
      { keys: someKeys(), contact: pick([{}, { email: 'a@b.example' }]) },
      { work: { ...one.work, [lane]: work({ due: date(), rank: int(3), owed: one.rev + 1 }) } },
      { work: { ...one.work, [lane]: undefined } },
    ]);
  }

  function someKeys(): string[] {
    return pick([[], [`key-${int(6)}`], [newId(), `key-${int(6)}`]]);
  }

  /** The second one asks for more than plain values: NeDB answers. */
  function someFilter({ _id, receivedAt }: Inquiry) {
    return pick([{ _id }, { _id, receivedAt }]);
  }

  function someChange(): Change {
    const value = pick([null, '', {}, { at: date(), no: undefined }, [{ at: date(), in: [date(), []] }]]);
    return pick<Change>([
      { $set: { 'more.a': value }, $unset: { 'more.b': '' } },
      { $unset: { more: '' }, $set: { other: value } },
      { $unset: { more: '' }, $max: { 'more.to': date() } },
      { $min: { 'more.from': date() }, $max: { 'more.to': date() }, $inc: { 'more.count': 1 } },
      { $push: { 'more.list': { $each: pick([[], [value], [date(), value]]) } } },
    ]);
  }

  function somePost() {
    const to = { kind: 'channel', channel: 'leads' } as const;
    return newPost({ id: newId(), at: date(), to, content: { kind: 'notice', text: 'x' } });
  }
});
