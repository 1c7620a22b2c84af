import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Submission } from '../../../src/core/intake.js';
import type { HttpDoorOptions } from '../../../src/doors/http/door.js';
import { createHttpDoor, SERVER_TIMEOUTS } from '../../../src/doors/http/door.js';
import { systemClock } from '../../../src/system-clock.js';
import { examplePolicy } from '../../support/inquiries.js';

export const TOKEN = 'right-token';

const open = (from: number, to: number) => [{ from: from * 60, to: to * 60 }];

export const POLICY = examplePolicy({
  business: {
    name: 'Cedar & Pine <Remodeling>',
    about: 'Kitchens & "bathrooms".',
    timeZone: 'America/Los_Angeles',
    hours: { mon: open(8, 17), tue: open(8, 17), wed: open(8, 12), fri: open(0, 24) },
    holidays: [],
    signature: 'Kind regards',
  },
  qualify: [
    { field: 'address', ask: 'Where is the <house>?' },
    { field: 'email', ask: 'Asked already' },
    { field: '__proto__', ask: 'When?' },
  ],
});

/** A door on loopback; what it received and logged; its ends of the lines to it; a clock that stands until it is moved. */
export async function openDoor(options: Partial<HttpDoorOptions> = {}) {
  const received: { submission: Submission; idempotencyKey?: string }[] = [];
  const logged: string[] = [];
  const time = { now: new Date('2026-11-02T09:30:00Z') };
  const log = (level: string) => (facts: object, words: string) => {
    logged.push(`${level} ${words} ${JSON.stringify(facts)}`);
  };
  const door = createHttpDoor({
    intakeToken: TOKEN,
    async receive(submission, opts) {
      received.push({ submission, ...opts });
      return { id: `inq${received.length}`, duplicate: false };
    },
    backlog: () => 0,
    findInquiry: async () => null,
    ready: async () => ({ ok: true, store: 'answers', slack: 'connected' }),
    policy: POLICY,
    clock: { ...systemClock, now: () => time.now },
    log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    ...options,
  });
  const server = createServer(SERVER_TIMEOUTS, door);
  const lines: Socket[] = [];
  server.on('connection', (line) => lines.push(line));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${port}`;

  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${base}/inquiries`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, ...headers },
    });
  const postForm = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${base}/form`, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
  return { base, port, listener: door, lines, received, logged, time, post, postForm };
}

/** Writes raw bytes and returns everything the server says until it ends the line. */
export function speak(
  port: number,
  write: (send: (bytes: string | Buffer) => void) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', (error) => (heard === '' ? reject(error) : resolve(heard)));
    write((bytes) => socket.write(bytes));
  });
}
