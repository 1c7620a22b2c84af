import { IncomingMessage, ServerResponse } from 'node:http';
import { connect, Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import type { Inquiry } from '../../../src/core/inquiry.js';
import type { Status } from '../../../src/core/status.js';
import { appendEntry } from '../../../src/core/trail.js';
import { StoreUnavailable } from '../../../src/deps/store.js';
import { showInquiry } from '../../../src/doors/http/inquiries.js';
import { openDoor, POLICY, speak, TOKEN } from './open-door.js';

const least = { email: 'ana@example.com', message: 'Hello' };
const body = JSON.stringify(least);

describe('POST /inquiries', () => {
  it('takes JSON and answers with the id', async () => {
    const door = await openDoor();
    const response = await door.post(body, { 'idempotency-key': 'key 1' });
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ id: 'inq1', duplicate: false });
    expect(response.headers.get('location')).toBe('/inquiries/inq1');
    expect(door.received).toEqual([
      {
        submission: { source: 'api', email: 'ana@example.com', text: 'Hello', extra: [] },
        idempotencyKey: 'key 1',
      },
    ]);
    expect(door.logged).toEqual([]);
  });

  it('takes a form, with repeated and odd names', async () => {
    const door = await openDoor();
    const text =
      'email=ana%40example.com&message=Gr%C3%BC%C3%9Fe+100%&budget=1&color=red&color=blue&__proto__=x&flag';
    const response = await door.post(text, {
      'content-type': 'application/x-www-form-urlencoded;charset="UTF-8"',
    });
    expect(response.status).toBe(202);
    expect(door.received[0]?.submission).toMatchObject({
      text: 'Grüße 100%',
      extra: [
        { name: 'budget', value: '1' },
        { name: 'color', value: '["red","blue"]' },
        { name: '__proto__', value: 'x' },
      ],
    });
  });

  it('tells duplicates', async () => {
    const door = await openDoor({ receive: async () => ({ id: 'first', duplicate: true }) });
    const response = await door.post(body);
    expect([response.status, await response.json()]).toEqual([202, { id: 'first', duplicate: true }]);
  });

  it('takes a byte order mark and refuses a broken body', async () => {
    const door = await openDoor();
    expect((await door.post(`\ufeff${body}`)).status).toBe(202);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const [text, headers] of [
      ['{"email":', {}],
      ['', {}],
      [Buffer.from([0x22, 0xff, 0x22]), {}],
      [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), {}],
      ['message=%ff', form],
      [Buffer.from([0x61, 0x3d, 0xff]), form],
    ] as const) {
      const response = await door.post(text, headers);
      expect([response.status, await response.json()]).toEqual([
        400,
        { errors: [{ field: 'body', problem: expect.stringMatching(/JSON|UTF-8/) }] },
      ]);
    }
    expect(door.received).toHaveLength(1);
  });

  it('names every bad field with its problem', async () => {
    const door = await openDoor();
    const response = await door.post(JSON.stringify({ name: 1, email: 'x', subject: 'y' }), {
      'idempotency-key': 'k'.repeat(256),
    });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { field: string; problem: string }[] };
    expect(errors.map(({ field }) => field).sort()).toEqual(['Idempotency-Key', 'email', 'message', 'name']);
    expect((await door.post('[]')).status).toBe(422);
    expect((await door.post('null')).status).toBe(422);
    expect((await door.post(body, { 'idempotency-key': 'k\u00e9' })).status).toBe(422);
    expect((await door.post(body, { 'idempotency-key': '' })).status).toBe(422);
    expect(door.received).toEqual([]);
  });

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
    'application/jsonx',
  ])('does not read %s', async (type) => {
    const door = await openDoor();
    expect((await door.post(body, { 'content-type': type })).status).toBe(415);
    expect((await door.post(body, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect(door.received).toEqual([]);
  });

  it('takes 256 KB and not a byte more, announced or not', async () => {
    const door = await openDoor();
    const fill = (size: number) =>
      JSON.stringify({ ...least, message: '' }).replace('""', `"${'x'.repeat(size)}"`);
    const frame = Buffer.byteLength(fill(0));
    const largest = fill(256 * 1024 - frame);
    expect(Buffer.byteLength(largest)).toBe(262_144);
    expect((await door.post(largest)).status).toBe(202);
    expect((await door.post(`${largest} `)).status).toBe(413);

    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const heard = await speak(door.port, (send) => {
      send(head('transfer-encoding: chunked'));
      for (let i = 0; i < 8; i += 1) send(chunk);
    });
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toMatch(/connection: close/i);
    expect(door.received).toHaveLength(1);
  });

  it('refuses a huge announced body before it comes, and cuts the line', async () => {
    const door = await openDoor();
    const heard = await speak(door.port, (send) => send(head('content-length: 999999999')));
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toContain('256 KB');
  });

  it('throws away no more than a little after a refusal', async () => {
    const door = await openDoor();
    await speak(door.port, (send) => {
      send(head('content-length: 999999999'));
      for (let i = 0; i < 40; i += 1) send(Buffer.alloc(256 * 1024, 'x'));
    }).catch(() => '');
    expect(door.lines[0]?.bytesRead).toBeLessThan(2 * 1024 * 1024);
    expect(door.received).toEqual([]);
  });

  it('lives on when the sender hangs up in the middle', async () => {
    const door = await openDoor();
    const socket = connect(door.port, '127.0.0.1');
    await new Promise<void>((resolve) => {
      socket.write(`${head('content-length: 1000')}{"email"`, () => resolve());
    });
    socket.destroy();
    expect((await door.post(body)).status).toBe(202);
    expect(door.received).toHaveLength(1);
    expect(door.logged).toEqual([]);
  });

  it('answers 503 when the store is away, and 500 without telling why when something breaks', async () => {
    let error: Error = new StoreUnavailable('disk full at /secret');
    const door = await openDoor({
      receive: async () => {
        throw error;
      },
    });
    const away = await door.post(body);
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await away.text()).not.toContain('secret');
    error = new Error('bug with ana@example.com');
    const broken = await door.post(body);
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('ana@');
    expect(door.logged.join()).not.toContain('ana@');
    expect(door.logged.at(-1)).toContain('error a request failed unexpectedly');
  });

  it('asks to wait when more than 20,000 wait, but not strangers', async () => {
    let waiting = 20_001;
    const door = await openDoor({ backlog: () => waiting });
    const busy = await door.post(body);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await door.post(body, { authorization: 'Bearer no' })).status).toBe(401);
    waiting = 20_000;
    door.time.now = new Date(door.time.now.getTime() + 1_000);
    expect((await door.post(body)).status).toBe(202);
  });

  it('reads a few in each turn of the event loop, however many are there at once', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `sent ${i}`);
    const began: { sourceId?: string; turn: number }[] = [];
    let turn = 0;
    let all = () => {};
    const allBegan = new Promise<void>((resolve) => {
      all = resolve;
    });
    const door = await openDoor({
      async receive({ sourceId }) {
        began.push({ ...(sourceId !== undefined && { sourceId }), turn });
        if (began.length === ids.length) all();
        return { id: 'inq', duplicate: false };
      },
    });
    // Planned before anything of the door's, so that whatever the door does in one turn lies between two of these.
    let next = setImmediate(function count() {
      turn++;
      next = setImmediate(count);
    });
    onTestFinished(() => clearImmediate(next));
    for (const sourceId of ids) {
      const req = arrived(JSON.stringify({ ...least, sourceId }));
      door.listener(req, new ServerResponse(req));
    }
    await allBegan;
    expect(began.map(({ sourceId }) => sourceId)).toEqual(ids);
    const inEach = Array.from({ length: turn + 1 }, (_, i) => began.filter((each) => each.turn === i).length);
    expect(Math.max(...inEach)).toBeLessThanOrEqual(8);
  });
});

describe('the token', () => {
  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer wrong',
    `Basic ${TOKEN}`,
    TOKEN,
    `Bearer ${TOKEN}x`,
    `Bearer x ${TOKEN}`,
  ])('%j is refused', async (authorization) => {
    const door = await openDoor();
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (authorization !== undefined) headers.authorization = authorization;
    const response = await fetch(`${door.base}/inquiries`, { method: 'POST', body, headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await fetch(`${door.base}/inquiries/inq1`, { headers })).status).toBe(401);
    expect(door.received).toEqual([]);
  });

  it('may be written with any case of "bearer"', async () => {
    const door = await openDoor();
    expect((await door.post(body, { authorization: `bearer  ${TOKEN}` })).status).toBe(202);
  });

  it('may be wrong twenty times a minute per address; the right one always passes', async () => {
    const door = await openDoor({ policy: { ...POLICY, http: { trustedProxies: ['127.0.0.1'] } } });
    const guess = (from: string) => door.post(body, { authorization: 'Bearer no', 'x-forwarded-for': from });
    for (let i = 0; i < 20; i += 1) expect((await guess('192.0.2.1')).status).toBe(401);
    door.time.now = new Date(door.time.now.getTime() + 20_000);
    const limited = await guess('192.0.2.1');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '40']);
    expect((await guess('192.0.2.2')).status).toBe(401);
    expect((await door.post(body, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(202);
    door.time.now = new Date(door.time.now.getTime() + 40_000);
    expect((await guess('192.0.2.1')).status).toBe(401);
  });
});

describe('GET /inquiries/{id}', () => {
  const at = new Date('2026-11-02T09:00:00Z');
  const decision = (kind: Decision['kind']): Decision => ({
    kind,
    by: { id: 'U1', name: 'Ana' },
    at: new Date('2026-11-02T09:10:00Z'),
    version: 1,
    hash: 'h',
  });
  const inquiry = (status: Status, decided?: Decision): Inquiry => ({
    _id: 'inq1',
    rev: 1,
    status,
    source: 'api',
    receivedAt: at,
    lastMessageAt: at,
    contact: {},
    messages: [],
    keys: [],
    leadClass: 'warm',
    drafts: [],
    history: { earlier: 0, samePhone: 0 },
    editing: [],
    kept: [],
    ...(decided ? { decision: decided } : {}),
    deliveries: [],
    thread: [],
    alerts: [],
    work: {},
    trail: appendEntry([], { at, by: 'customer', kind: 'received' }),
    texts: [],
  });

  it('shows the public facts and nothing else', async () => {
    const door = await openDoor({
      findInquiry: async (id) => (id === 'inq1' ? inquiry('sent', decision('approved')) : null),
    });
    const headers = { authorization: `Bearer ${TOKEN}` };
    const response = await fetch(`${door.base}/inquiries/inq1`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      id: 'inq1',
      status: 'sent',
      class: 'warm',
      receivedAt: '2026-11-02T09:00:00.000Z',
      decidedAt: '2026-11-02T09:10:00.000Z',
      decidedBy: 'Ana',
      outcome: 'sent',
    });
    for (const id of ['nobody', '..%2f', '%00', 'x'.repeat(100)]) {
      expect((await fetch(`${door.base}/inquiries/${id}`, { headers })).status).toBe(404);
    }
  });

  it.each([
    ['received', undefined, null, null],
    ['awaiting', undefined, null, null],
    ['awaiting', 'approved', null, null],
    ['approved', 'approved', null, 'Ana'],
    ['sent', 'approved', 'sent', 'Ana'],
    ['sent', 'done-by-hand', 'done-by-hand', 'Ana'],
    ['closed', 'closed', 'closed', 'Ana'],
    ['rejected', 'rejected', 'rejected', 'Ana'],
    ['failed', 'approved', 'failed', 'Ana'],
    ['unknown', 'approved', 'unknown', 'Ana'],
  ] as const)('%s after %s: %s', (status, kind, outcome, decidedBy) => {
    expect(showInquiry(inquiry(status, kind && decision(kind)))).toMatchObject({
      status,
      outcome,
      decidedBy,
    });
  });

  it('answers 503 when the store is away', async () => {
    const door = await openDoor({
      findInquiry: async () => {
        throw new StoreUnavailable('away');
      },
    });
    const response = await fetch(`${door.base}/inquiries/inq1`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect(response.status).toBe(503);
  });
});

function head(length: string): string {
  return `POST /inquiries HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${TOKEN}\r\ncontent-type: application/json\r\n${length}\r\n\r\n`;
}

/** A request of which every byte has arrived, as after a while in which nobody could be heard. */
function arrived(text: string): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  req.method = 'POST';
  req.url = '/inquiries';
  req.headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  req.push(text);
  req.push(null);
  req.complete = true;
  return req;
}
