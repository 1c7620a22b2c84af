import { describe, expect, it } from 'vitest';
import { openDoor, speak } from './open-door.js';

describe('addresses', () => {
  it('answers what it does not know with 404, and a wrong method with 405', async () => {
    const door = await openDoor();
    for (const path of ['/', '/nothing', '/inquiries/a/b', '/FORM', '/__proto__', '//form', '/form/../x']) {
      const response = await fetch(door.base + path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.json()).toEqual({ error: expect.any(String) });
    }
    for (const [path, method, allow] of [
      ['/inquiries', 'GET', 'POST'],
      ['/inquiries/inq1', 'DELETE', 'GET, HEAD'],
      ['/form', 'PUT', 'GET, HEAD, POST'],
      ['/healthz', 'POST', 'GET, HEAD'],
      ['/readyz', 'OPTIONS', 'GET, HEAD'],
    ] as const) {
      const response = await fetch(door.base + path, { method });
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, allow]);
    }
  });

  it('takes a query, a trailing slash and HEAD', async () => {
    const door = await openDoor();
    expect((await fetch(`${door.base}/form?from=site`)).status).toBe(200);
    expect((await fetch(`${door.base}/form/`)).status).toBe(200);
    const head = await fetch(`${door.base}/form`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(`${door.base}/healthz`, { method: 'HEAD' })).status).toBe(200);
  });

  it('takes a whole address in the place of a path, as proxies send it', async () => {
    const door = await openDoor();
    const get = (target: string) =>
      speak(door.port, (say) =>
        say(`GET ${target} HTTP/1.1\r\nHost: flo.example\r\nConnection: close\r\n\r\n`),
      );
    expect(await get('http://flo.example/healthz')).toMatch(/^HTTP\/1.1 200 /);
    expect(await get('HTTPS://flo.example:443/form?a=/x')).toMatch(/^HTTP\/1.1 200 /);
    expect(await get('http://flo.example')).toMatch(/^HTTP\/1.1 404 /);
    expect(await get('http://flo.example//form')).toMatch(/^HTTP\/1.1 404 /);
  });

  it('hands over what Slack sends, however the address is written', async () => {
    const door = await openDoor({ slack: (_req, res) => void res.end('bolt') });
    for (const path of ['/slack/events', '/slack/events/', '/slack/events?a=b']) {
      const response = await fetch(door.base + path, { method: 'POST', body: 'x' });
      expect([path, await response.text()]).toEqual([path, 'bolt']);
    }
    const whole = await speak(door.port, (say) =>
      say('POST http://flo.example/slack/events HTTP/1.1\r\nHost: flo.example\r\nConnection: close\r\n\r\n'),
    );
    expect(whole).toMatch(/^HTTP\/1.1 200 .*bolt$/s);
    expect((await fetch(`${door.base}/slack/events`)).status).toBe(405);
    // In Socket Mode nothing comes this way.
    const none = await openDoor();
    expect((await fetch(`${none.base}/slack/events`, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  it('survives a handler that throws', async () => {
    const door = await openDoor({
      slack() {
        throw new Error('ana@example.com');
      },
    });
    const post = () => fetch(`${door.base}/slack/events`, { method: 'POST', body: 'x' });
    expect((await post()).status).toBe(500);
    expect((await post()).status).toBe(500);
    expect(door.logged.join()).not.toContain('ana@');
  });
});

describe('health', () => {
  it('tells that the process answers', async () => {
    const door = await openDoor();
    expect(await (await fetch(`${door.base}/healthz`)).json()).toEqual({ ok: true });
  });

  it('tells whether store and Slack answer, once a second at most', async () => {
    let asked = 0;
    const state = { ok: true, store: 'answers', slack: 'connected' };
    const door = await openDoor({
      ready: async () => {
        asked += 1;
        return { ...state };
      },
    });
    const ready = await fetch(`${door.base}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, state]);
    Object.assign(state, { ok: false, slack: 'does not answer' });
    expect((await fetch(`${door.base}/readyz`)).status).toBe(200);
    expect(asked).toBe(1);
    door.time.now = new Date(door.time.now.getTime() + 1_000);
    const away = await fetch(`${door.base}/readyz`);
    expect([away.status, await away.json()]).toEqual([503, state]);
  });

  it('keeps secrets, also those in an error', async () => {
    const door = await openDoor({
      ready: async () => ({
        ok: false,
        store: `no answer from mongodb+srv://flo:pa55@db.example/flo ${'x'.repeat(500)}`,
        slack: 'invalid_auth for xoxb-123-abc and xapp-1-A and sk-proj-9',
      }),
    });
    const text = await (await fetch(`${door.base}/readyz`)).text();
    expect(text).not.toMatch(/pa55|db\.example|xoxb|xapp|sk-proj/);
    expect(text).toContain('invalid_auth');
    expect(text.length).toBeLessThan(500);
    const broken = await openDoor({
      ready: async () => {
        throw new Error('mongodb://flo:pa55@db.example');
      },
    });
    const response = await fetch(`${broken.base}/readyz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { ok: false, store: 'not known', slack: 'not known' },
    ]);
    expect(broken.logged.join()).not.toContain('pa55');
  });
});
