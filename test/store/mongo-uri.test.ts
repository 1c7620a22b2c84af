import { MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { openDatabase, redactUri } from '../../src/store/mongo-engine.js';
import { openStore } from '../../src/store/open-store.js';
import { silent } from './samples.js';

describe('the address in MONGODB_URI', () => {
  it.each([
    ['mongodb://db.example:27017/flo', 'mongodb://db.example:27017/flo'],
    ['mongodb://ana:s3cret@db.example/flo', 'mongodb://ana:***@db.example/flo'],
    ['mongodb+srv://ana:s3c:r@e/t@db.example/flo?w=1', 'mongodb+srv://ana:***@db.example/flo'],
    ['mongodb://a,b/?tlsCertificateKeyFilePassword=s3cret', 'mongodb://a,b/'],
    ['ana:s3cret@db.example', 'ana:***@db.example'],
    ['mongodb://flo:s3cret', 'mongodb://flo:***'],
    ['mongodb+srv://flo:s3c/r', 'mongodb+srv://flo:***'],
    ['mongodb://flo:99999', 'mongodb://flo:***'],
    ['mongodb://[::1]:27017,b:27018/flo?w=1', 'mongodb://[::1]:27017,b:27018/flo'],
    ['', ''],
  ])('is shown without secrets: %s', (uri, shown) => {
    expect(redactUri(uri)).toBe(shown);
  });

  it.each(['', 'db.example', 'http://ana:s3cret@db.example', 'mongodb://ana:s3c@r/et@db.example/flo'])(
    'is explained when it cannot be read: %s',
    async (uri) => {
      const problem = await openStore({ uri }, silent).catch((cause) => cause);
      expect(problem.name).toBe('StoreNotOpened');
      expect(problem.message).toContain('MONGODB_URI');
      expect(problem.message).toContain('mongodb://user:password@host:27017/flo');
      expect(problem.message).not.toMatch(/s3c/);
    },
  );

  it('says that its password has a # in it, where .env cut it off there', async () => {
    const problem = await openStore({ uri: 'mongodb://flo:S3cr3t' }, silent).catch((cause) => cause);
    expect(problem.message).toContain('write it as %23');
    expect(problem.message).not.toMatch(/S3c/);
  });

  it.each([
    ['mongodb://ana:s3cret@db.example/flo?retyWrites=true', 'option retywrites is not supported'],
    ['mongodb://ana:s3cret@db.example:99999/flo', 'Unable to parse db.example:99999'],
    ['mongodb+srv://ana:s3cret@db.example:27017/flo', 'mongodb+srv URI cannot have port number'],
    ['mongodb://ana:s3cret@db.example/flo?authMechanism=SCRAM-SHA-256&tls=maybe', 'tls'],
  ])('is told what is wrong behind its account, and nothing of that: %s', async (uri, words) => {
    const problem = await openStore({ uri }, silent).catch((cause) => cause);
    expect(problem.message).toContain(words);
    expect(problem.message).not.toMatch(/s3c/);
  });

  it.each([
    'mongodb://ana:s3c%zz@db.example/flo?authMechanism=SCRAM-SHA-256',
    'mongodb://ana:s3c@r@db.example/flo?retyWrites=true',
    'mongodb://ana:s3c?r@db.example/flo?retyWrites=true',
  ])('is asked for its account first: %s', async (uri) => {
    const problem = await openStore({ uri }, silent).catch((cause) => cause);
    expect(problem.message).toMatch(/ is not an address Flo can read\. It looks like/);
    expect(problem.message).not.toMatch(/s3c/);
  });

  it.each([
    '',
    'journal=false',
    'w=0&j=false',
    'readPreference=secondaryPreferred&readPreferenceTags=dc:east',
    'readPreference=nearest&maxStalenessSeconds=120',
  ])('weakens no promise with its options: %s', (options) => {
    const uri = `mongodb://db.example/ours?${options}`;
    const database = openDatabase(new MongoClient(uri), uri);
    const { writeConcern, readPreference } = database.collection('inquiries');
    expect(database.databaseName).toBe('ours');
    expect(writeConcern).toMatchObject({ w: 'majority', journal: true });
    expect(readPreference?.toJSON()).toEqual({ mode: 'primary' });
  });
});
