import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { MongoClient } from 'mongodb';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { type MongoServer, startMongo } from '../support/mongo-server.js';
import { inquiry, newId, next, silent, T0 } from './samples.js';

const servers: (MongoServer | null)[] = [];
afterAll(async () => {
  for (const server of servers) await server?.stop();
});

describe('a MongoDB that is not there', () => {
  it('is named at start, without the password', async () => {
    const uri = 'mongodb://ana:s3cret@127.0.0.1:1/flo';
    const problem = await openStore({ uri }, silent).catch((cause) => cause);
    expect(problem.name).toBe('StoreNotOpened');
    expect(problem.message).toContain(
      'Flo cannot use MongoDB at MONGODB_URI (mongodb://ana:***@127.0.0.1:1/flo)',
    );
    expect(problem.message).not.toContain('s3cret');
  });

  it('is told from another server, and from one that says nothing, in words', async (test) => {
    const others = [
      createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      createServer(() => {}),
    ];
    const problems = others.map(async (server) => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      test.onTestFinished(() => void server.close());
      const { port } = server.address() as AddressInfo;
      return openStore({ uri: `mongodb://127.0.0.1:${port}/flo` }, silent).catch(({ message }) => message);
    });
    for (const problem of await Promise.all(problems))
      expect(problem).toMatch(/\(mongodb:\/\/127[^)]*\): nothing there answers as MongoDB does\. Check/);
  });

  it('makes every call fail while it hangs, and none once it goes on', async () => {
    const server = await startMongo();
    servers.push(server);
    if (!server?.pid) return;
    const store = await openStore({ uri: `${server.uri}/flo-test-${newId()}` }, silent);
    const before = inquiry();
    await store.insert(before);
    process.kill(server.pid, 'SIGSTOP');
    const calls = [
      store.ping(),
      store.get(before._id),
      store.insert(inquiry()),
      store.save(before, next(before, { notice: 'x' })),
      store.claim('card', 'w', T0),
      store.nextDue('card'),
      store.countOpen(),
    ];
    const names = await Promise.all(calls.map((call) => call.then(String, (cause) => cause.name)));
    expect(names).toEqual(calls.map(() => 'StoreUnavailable'));
    process.kill(server.pid, 'SIGCONT');
    await expect.poll(() => store.ping().then(() => 'answers', String)).toBe('answers');
    expect((await store.get(before._id))?._id).toBe(before._id);
    await store.close();
  });

  it('makes every call fail once it is gone', async () => {
    const server = await startMongo();
    if (!server?.pid) return;
    const store = await openStore({ uri: server.uri }, silent);
    await server.stop();
    const calls = [store.ping(), store.get('x'), store.insert(inquiry()), store.setting('x', () => 'y')];
    const names = await Promise.all(calls.map((call) => call.then(String, (cause) => cause.name)));
    expect(names).toEqual(calls.map(() => 'StoreUnavailable'));
    await store.close();
  });
});

describe('a MongoDB that is there', () => {
  it('gets the database flo unless the address names one, and its indexes', async () => {
    const server = await startMongo();
    servers.push(server);
    if (!server?.pid) return;
    const store = await openStore({ uri: `${server.uri}/?retryWrites=true` }, silent);
    await store.insert(inquiry());
    await store.close();
    const client = new MongoClient(server.uri);
    const inquiries = client.db('flo').collection('inquiries');
    expect(await inquiries.countDocuments()).toBe(1);
    const indexes = await inquiries.indexes();
    const names = indexes.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['keys_1', 'work.card.rank_1_work.card.due_1', 'contact.email_1']),
    );
    expect(indexes.find(({ name }) => name === 'keys_1')).toMatchObject({ unique: true, sparse: true });
    const now = new Date();
    const plan = await inquiries
      .find({ 'work.card.rank': { $gte: 0 }, 'work.card.due': { $lte: now } })
      .sort({ 'work.card.rank': 1, 'work.card.due': 1 })
      .explain('queryPlanner');
    expect(JSON.stringify(plan)).toContain('work.card.rank_1_work.card.due_1');
    await client.close();
  });
});
