import type { Db, IndexDescription } from 'mongodb';
import { MongoClient } from 'mongodb';
import type { ContactWishes } from '../core/contact-wishes.js';
import type { WorkLane } from '../core/work.js';
import { CONTACT_LANE, LANES, POST_LANE } from '../core/work.js';
import type { Log } from '../deps/log.js';
import type { Doc } from './engine.js';
import { StoreNotOpened } from './engine.js';
import { MongoCollection } from './mongo-collection.js';
import { call } from './mongo-errors.js';
import { MongoLeases } from './mongo-leases.js';
import type { InquiryRecord, PostRecord, RunRecord, SettingRecord, StoreEngine } from './records.js';
import { INQUIRY_INDEXES, POST_INDEXES } from './records.js';

const DATABASE = 'flo';
/** At start a server may still be coming up, and an index may take its time. */
const START_MS = 5_000;
const INDEX_MS = 10 * 60_000;

/** The engine on a MongoDB server, 4.4 or newer. Rejects with StoreNotOpened when the address leads nowhere. */
export async function openMongoEngine(uri: string, log: Log): Promise<MongoEngine> {
  await createIndexes(uri, log);
  const client = new MongoClient(uri, {
    appName: 'flo',
    ignoreUndefined: true,
    retryReads: true,
    retryWrites: true,
    serverSelectionTimeoutMS: 2_000,
    connectTimeoutMS: 2_000,
    socketTimeoutMS: 2_500,
    waitQueueTimeoutMS: 2_000,
    maxPoolSize: 50,
  });
  return new MongoEngine(client, openDatabase(client, uri));
}

export class MongoEngine implements StoreEngine {
  readonly kind = 'mongodb';
  readonly inquiries: MongoCollection<InquiryRecord>;
  readonly posts: MongoCollection<PostRecord>;
  readonly settings: MongoCollection<SettingRecord>;
  readonly runs: MongoCollection<RunRecord>;
  readonly contacts: MongoCollection<ContactWishes>;
  readonly leases: MongoLeases<InquiryRecord>;
  readonly postLeases: MongoLeases<PostRecord>;
  readonly contactLeases: MongoLeases<ContactWishes>;
  readonly #client: MongoClient;

  constructor(client: MongoClient, db: Db) {
    const inquiries = db.collection<Doc>('inquiries');
    const posts = db.collection<Doc>('posts');
    const contacts = db.collection<Doc>('contacts');
    this.#client = client;
    this.inquiries = new MongoCollection<InquiryRecord>(inquiries);
    this.posts = new MongoCollection<PostRecord>(posts);
    this.settings = new MongoCollection<SettingRecord>(db.collection<Doc>('settings'));
    this.runs = new MongoCollection<RunRecord>(db.collection<Doc>('runs'));
    this.contacts = new MongoCollection<ContactWishes>(contacts);
    this.leases = new MongoLeases<InquiryRecord>(inquiries);
    this.postLeases = new MongoLeases<PostRecord>(posts);
    this.contactLeases = new MongoLeases<ContactWishes>(contacts);
  }

  async ping(): Promise<void> {
    await call(() => this.#client.db('admin').command({ ping: 1 }));
  }

  async close(): Promise<void> {
    await this.#client.close();
  }
}

/** The address without its password and without options, for messages. */
export function redactUri(uri: string): string {
  const [, scheme, rest = ''] = /^([^/]*\/\/)?(.*)$/s.exec(uri) ?? [];
  if (endsInPassword(uri)) return `${scheme ?? ''}${rest.split(':')[0]}:***`;
  const at = rest.lastIndexOf('@');
  const account = at < 0 ? '' : `${rest.slice(0, at).split(':')[0]}:***@`;
  const hosts = rest.slice(at + 1).split('?')[0];
  return `${scheme ?? ''}${account}${hosts}`;
}

/** Whether it breaks off within the account, as where `.env` takes a # in a password for the start of a comment. */
function endsInPassword(uri: string): boolean {
  if (uri.includes('@')) return false;
  const [hosts = ''] = uri.replace(/^[^/]*\/\//, '').split(/[/?]/, 1);
  return hosts.split(',').some((host) => host.includes(':') && !URL.canParse(`http://${host}`));
}

/**
 * The database named in the address, else `flo` (the driver's own default would be `test`). What Flo promises is set
 * here, as options in the address go before those of the client: a write is there after a power cut, and what is read
 * is the newest.
 */
export function openDatabase(client: MongoClient, uri: string): Db {
  const [, name] = /^mongodb(?:\+srv)?:\/\/[^/?]*\/([^?]+)/.exec(uri) ?? [];
  return client.db(name ? decodeURIComponent(name) : DATABASE, {
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
  });
}

/** On a connection of its own, as creating an index may outlast the patience of ordinary calls. */
async function createIndexes(uri: string, log: Log): Promise<void> {
  const client = startClient(uri);
  try {
    await client.connect();
    const db = openDatabase(client, uri);
    const inquiries = db.collection('inquiries');
    await inquiries.createIndexes(inquiryIndexes());
    await db.collection('posts').createIndexes(postIndexes());
    await db.collection('contacts').createIndexes(laneIndexes(CONTACT_LANE));
    // Records from before there was this field.
    await inquiries.updateMany({ changedAt: null }, [{ $set: { changedAt: { $last: '$trail.at' } } }]);
    log.debug({ database: db.databaseName }, 'MongoDB is there and its indexes too.');
  } catch (cause) {
    throw new StoreNotOpened(
      `Flo cannot use MongoDB at MONGODB_URI (${redactUri(uri)}): ${words(cause)}. Check the address, and that the server is up and lets Flo in; or leave MONGODB_URI out to keep the data in files.`,
      { cause },
    );
  } finally {
    await client.close();
  }
}

function startClient(uri: string): MongoClient {
  try {
    // The driver would take what follows a slash in an unescaped password for the database.
    if (/^[^/]*\/\/[^/?]*\/[^?]*@/.test(uri)) throw new Error('it has an @ in the place of the database');
    return new MongoClient(uri, {
      appName: 'flo-start',
      serverSelectionTimeoutMS: START_MS,
      connectTimeoutMS: START_MS,
      socketTimeoutMS: INDEX_MS,
    });
  } catch (cause) {
    throw new StoreNotOpened(
      `MONGODB_URI (${redactUri(uri)}) is not an address Flo can read${whyUnreadable(uri, cause)}. It looks like mongodb://user:password@host:27017/flo, with special characters of the password written as %40 and the like.`,
    );
  }
}

/**
 * The driver's words about an address with a password may repeat parts of it: they are asked for with another account in
 * its place. Where it is not certain what belongs to the account, nothing is said.
 */
function whyUnreadable(uri: string, cause: unknown): string {
  if (endsInPassword(uri))
    return ': it breaks off before the @ that ends the password. In .env a # begins a comment: write it as %23';
  if (!uri.includes('@')) return `: ${words(cause)}`;
  const [, scheme, rest] = /^(mongodb(?:\+srv)?:\/\/)[^/?@]*@([^@]*)$/.exec(uri) ?? [];
  if (rest === undefined) return '';
  try {
    new MongoClient(`${scheme}user:password@${rest}`);
    return '';
  } catch (other) {
    return `: ${words(other)}`;
  }
}

function inquiryIndexes(): IndexDescription[] {
  return [
    ...INQUIRY_INDEXES.map(plainIndex),
    ...LANES.flatMap(laneIndexes),
    { key: { firstAnsweredAt: 1 }, sparse: true },
    { key: { 'decision.at': 1, _id: 1 } },
    { key: { status: 1, receivedAt: 1 } },
    { key: { changedAt: 1 } },
  ];
}

function postIndexes(): IndexDescription[] {
  return [
    ...POST_INDEXES.map(plainIndex),
    ...laneIndexes(POST_LANE),
    { key: { 'content.kind': 1, at: 1, _id: 1 } },
  ];
}

function plainIndex(index: {
  field: string;
  order?: string;
  unique: boolean;
  sparse: boolean;
}): IndexDescription {
  const { field, order, ...kind } = index;
  return { key: { [field]: 1, ...(order && { [order]: 1 as const }) }, ...kind };
}

function laneIndexes(lane: WorkLane): IndexDescription[] {
  return [
    { key: { [`work.${lane}.rank`]: 1, [`work.${lane}.due`]: 1 }, sparse: true },
    { key: { [`work.${lane}.due`]: 1 }, sparse: true },
    { key: { [`work.${lane}.leaseUntil`]: 1 }, sparse: true },
  ];
}

/** Of an address where nobody answers, or somebody else does, the driver tells what became of its own watcher. */
function words(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return /^connection <\w+> to .* (?:closed|timed out)$|^Server selection timed out/.test(said)
    ? 'nothing there answers as MongoDB does'
    : said;
}
