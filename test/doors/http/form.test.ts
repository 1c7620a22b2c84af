import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../src/deps/store.js';
import { openDoor, POLICY } from './open-door.js';

const least = { email: 'ana@example.com', message: 'Hello' };

describe('GET /form', () => {
  it('is a page of its own: the business, the hours, the questions, no script', async () => {
    const door = await openDoor();
    const response = await fetch(`${door.base}/form`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Cedar &amp; Pine &lt;Remodeling&gt;');
    expect(page).toContain('Kitchens &amp; &quot;bathrooms&quot;.');
    expect(page).toContain('Where is the &lt;house&gt;?');
    expect(page).not.toContain('Asked already');
    expect(page).toContain('<dt>Monday – Tuesday</dt><dd>8 am – 5 pm</dd>');
    expect(page).toContain('<dt>Wednesday</dt><dd>8 am – noon</dd>');
    expect(page).toContain('<dt>Thursday</dt><dd>Closed</dd><dt>Friday</dt><dd>Open all day</dd>');
    expect(page).not.toMatch(/<script|style=|autofocus|https?:\/\/(?!www\.w3\.org)/);
    const inputs = [...page.matchAll(/<(?:input|textarea) id="([^"]+)"/g)].map((match) => match[1]!);
    for (const id of inputs) expect(page).toContain(`<label for="${id}">`);
    expect(inputs).toEqual([
      'name',
      'email',
      'phone',
      'message',
      'question-1',
      'question-3',
      'reference_url',
    ]);
  });

  it('lets words run in the direction of their script', async () => {
    const door = await openDoor();
    const page = await (await fetch(`${door.base}/form`)).text();
    const turning = [...page.matchAll(/<(?:input|textarea) id="([^"]+)"[^>]* dir="auto"/g)].map(
      ([, id]) => id,
    );
    expect(turning).toEqual(['name', 'message', 'question-1', 'question-3']);
  });

  it('loads its style and icon from the same place', async () => {
    const door = await openDoor();
    const page = await (await fetch(`${door.base}/form`)).text();
    const links = [...page.matchAll(/<link rel="[^"]+" href="([^"]+)"/g)].map((match) => match[1]!);
    expect(links).toHaveLength(2);
    const types = await Promise.all(
      links.map(async (link) => (await fetch(door.base + link)).headers.get('content-type')),
    );
    expect(types).toEqual(['image/svg+xml; charset=utf-8', 'text/css; charset=utf-8']);
  });
});

describe('POST /form', () => {
  it('takes a message and thanks by redirect', async () => {
    const door = await openDoor();
    const response = await door.postForm({
      name: 'Ana',
      email: 'ana@example.com',
      phone: '',
      message: 'Hello\r\nthere',
      'question-1': '12 Elm St',
      'question-3': 'Spring',
      source: 'email',
      inReplyTo: 'inq7',
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/form/thanks']);
    expect(door.received.map(({ submission }) => submission)).toEqual([
      {
        source: 'form',
        name: 'Ana',
        email: 'ana@example.com',
        text: 'Hello\nthere',
        extra: [
          { name: 'address', value: '12 Elm St' },
          { name: '__proto__', value: 'Spring' },
        ],
      },
    ]);
    const thanks = await (await fetch(`${door.base}/form/thanks`)).text();
    expect(thanks).toContain('Thank you');
    expect(thanks).toContain('What happens next');
  });

  it('keeps what was typed, says what is wrong beside each field, and stores nothing', async () => {
    const door = await openDoor();
    const response = await door.postForm({
      name: '"><script>alert(1)</script>',
      email: 'ana@@example.com',
      phone: '12',
      message: '\n\n</textarea><b>Hello</b>',
      'question-1': 'x'.repeat(20_001),
    });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(door.received).toEqual([]);
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).toContain('>\n\n\n&lt;/textarea&gt;&lt;b&gt;Hello&lt;/b&gt;</textarea>');
    expect(page).toContain('value="ana@@example.com"');
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('role="alert"');
    for (const input of ['email', 'phone', 'question-1']) {
      expect(page).toMatch(
        new RegExp(
          `id="${input}" name="${input}" aria-invalid="true" aria-describedby="${input}-problem[ "]`,
        ),
      );
      expect(page).toContain(`<p class="problem" id="${input}-problem">`);
      expect(page).toContain(`<a href="#${input}">`);
    }
    expect(page).not.toContain('id="name-problem"');
  });

  it('asks for a message and one way to answer in whole sentences', async () => {
    const door = await openDoor();
    const page = await (await door.postForm({ message: ' \u200b' })).text();
    expect(page).toContain('Please write a message: a sentence or two is enough.');
    expect(page).toContain('Please give an e-mail address or a phone number, so that we can answer.');
    const listed = [...page.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, input]) => input);
    expect(listed).toEqual(['email', 'message']);
  });

  it('is content with a phone number', async () => {
    const door = await openDoor();
    expect((await door.postForm({ phone: '503 555 0100', message: 'Hello' })).status).toBe(303);
  });

  it('thanks a robot and stores nothing', async () => {
    const door = await openDoor();
    const response = await door.postForm({ ...least, reference_url: 'http://spam.example' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/form/thanks']);
    expect(door.received).toEqual([]);
    expect(door.logged.join()).not.toMatch(/spam|ana@/);
  });

  it('takes ten messages in ten minutes per address, and keeps the eleventh’s text', async () => {
    const door = await openDoor();
    expect((await door.postForm({ email: 'x' })).status).toBe(422);
    for (let i = 0; i < 9; i += 1) expect((await door.postForm(least)).status).toBe(303);
    expect((await door.postForm({ ...least, reference_url: 'x' })).status).toBe(303);
    door.time.now = new Date(door.time.now.getTime() + 3 * 60_000);
    const limited = await door.postForm(
      { ...least, message: 'My long story' },
      { 'x-forwarded-for': '192.0.2.9' },
    );
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '420']);
    const page = await limited.text();
    expect(page).toContain('>\nMy long story</textarea>');
    expect(page).toContain('again in 7 minutes');
    expect(door.received).toHaveLength(9);
    door.time.now = new Date(door.time.now.getTime() + 7 * 60_000);
    expect((await door.postForm(least)).status).toBe(303);
  });

  it('counts by the client’s address behind a trusted proxy', async () => {
    const door = await openDoor({ policy: { ...POLICY, http: { trustedProxies: ['127.0.0.0/8'] } } });
    const from = (address: string) => door.postForm(least, { 'x-forwarded-for': address });
    for (let i = 0; i < 10; i += 1) expect((await from(`2001:db8::${i}`)).status).toBe(303);
    expect((await from('2001:db8::ffff')).status).toBe(429);
    expect((await from('2001:db8:0:1::1')).status).toBe(303);
  });

  it('bounds attempts that never succeed', async () => {
    const door = await openDoor();
    for (let i = 0; i < 60; i += 1) expect((await door.postForm({ email: 'x' })).status).toBe(422);
    expect((await door.postForm({ email: 'x' })).status).toBe(429);
  });

  it('keeps the text and does not count it when the store is away', async () => {
    let error: Error | null = new StoreUnavailable('disk full');
    let taken = 0;
    const door = await openDoor({
      async receive() {
        if (error) throw error;
        taken += 1;
        return { id: 'inq1', duplicate: false };
      },
    });
    for (let i = 0; i < 11; i += 1) {
      const response = await door.postForm({ ...least, message: 'My long story' });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('30');
      expect(await response.text()).toContain('>\nMy long story</textarea>');
    }
    error = new Error('bug with ana@example.com');
    expect((await door.postForm(least)).status).toBe(500);
    expect(door.logged.join()).not.toContain('ana@');
    error = null;
    for (let i = 0; i < 10; i += 1) expect((await door.postForm(least)).status).toBe(303);
    expect(taken).toBe(10);
  });

  it('says plainly that it cannot read something else', async () => {
    const door = await openDoor();
    const post = (body: BodyInit, type: string) =>
      fetch(`${door.base}/form`, { method: 'POST', body, headers: { 'content-type': type } });
    const form = 'application/x-www-form-urlencoded';
    for (const [response, status] of [
      [await post('{}', 'application/json'), 415],
      [await post('message=%ff', form), 400],
      [await post(`message=${'x'.repeat(262_144)}`, form), 413],
    ] as const) {
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).toContain('Back to the form');
    }
    expect(door.received).toEqual([]);
  });
});

describe('who sends many messages slowly', () => {
  it('has thirty held at once, and the next refused before it is read', async () => {
    const door = await openDoor();
    const head =
      'POST /form HTTP/1.1\r\nhost: flo\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 200000\r\n\r\nmessage=';
    const lines = Array.from({ length: 30 }, () => connect(door.port, '127.0.0.1'));
    for (const line of lines) line.write(head);
    // Nothing is taken in: the limit of messages is another.
    const status = async () => (await door.postForm({})).status;
    await expect.poll(status).toBe(429);
    for (const line of lines) line.destroy();
    await expect.poll(status).toBe(422);
  });
});
