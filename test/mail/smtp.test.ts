import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Letter, MailOutcome, SendOptions } from '../../src/deps/mailer.js';
import { createSmtpMailer, type SmtpOptions } from '../../src/mail/smtp.js';
import { type MailServer, type Script, startMailServer } from '../support/mail-server.js';
import { until } from '../support/sandbox.js';

const PASSWORD = 'p@ss/word#1';
const from = 'Cedar & Pine <hello@cedarpine.example>';
const letter: Letter = {
  messageId: 'abc123.1@cedarpine.example',
  to: 'dana@example.com',
  subject: 'Your kitchen – 🏡',
  body: 'Hello Dana,\n.\nFrom us  \nwith love',
  date: new Date('2026-11-23T09:30:00Z'),
};

const unhindered: SendOptions = { signal: new AbortController().signal, mayHandOver: async () => true };

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

async function mailServer(options?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options);
  opened.push(server);
  return server;
}

function send(url: string, opts: Partial<SmtpOptions> = {}, way: Partial<SendOptions> = {}) {
  return createSmtpMailer({ url, from, ...opts }).send(letter, { ...unhindered, ...way });
}

describe('a letter that goes out', () => {
  it('arrives as it was approved, once, for the recipient', async () => {
    const server = await mailServer();
    const outcome = await send(server.url);
    expect(outcome).toEqual({ kind: 'sent', detail: `127.0.0.1:${server.port} took it: 250 OK queued` });
    expect(server.mails).toHaveLength(1);
    const { from: sender, to, mail } = server.mails[0]!;
    expect({ sender, to }).toEqual({ sender: 'hello@cedarpine.example', to: ['dana@example.com'] });
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text).toBe(letter.body);
    expect(mail.messageId).toBe('<abc123.1@cedarpine.example>');
  });

  it('is sent also when the server says nothing to QUIT', async () => {
    const server = await rawServer({ QUIT: 'hang' });
    expect((await send(server.url)).kind).toBe('sent');
  });

  it('uses the login, encrypted where the server offers it', async () => {
    let login: unknown;
    const server = await mailServer({
      disabledCommands: [],
      onAuth(auth, session, done) {
        login = { user: auth.username, pass: auth.password, secure: session.secure };
        done(null, { user: auth.username ?? '' });
      },
    });
    const url = `smtp://flo%40cedarpine.example:${encodeURIComponent(PASSWORD)}@127.0.0.1:${server.port}`;
    expect((await send(`${url}?tls.rejectUnauthorized=false`)).kind).toBe('sent');
    expect(login).toEqual({ user: 'flo@cedarpine.example', pass: PASSWORD, secure: true });
  });

  it('speaks TLS from the start with smtps', async () => {
    const server = await mailServer({ secure: true });
    const url = `smtps://127.0.0.1:${server.port}`;
    expect((await send(`${url}?tls.rejectUnauthorized=false&pool=true`)).kind).toBe('sent');
  });
});

describe('the copy to the team', () => {
  const bcc = 'Team <team@cedarpine.example>';

  it('is the same message to another recipient, and nothing in it shows', async () => {
    const server = await mailServer();
    expect((await send(server.url, { bcc })).kind).toBe('sent');
    await server.waitForMails(2);
    expect(server.mails.map((mail) => mail.to)).toEqual([['dana@example.com'], ['team@cedarpine.example']]);
    expect(server.mails[0]!.raw).toEqual(server.mails[1]!.raw);
    expect(server.mails[0]!.raw.toString()).not.toContain('team@');
  });

  it('that is refused leaves the letter sent, and is told in the log and with the state of the mail', async () => {
    const server = await mailServer();
    const told: [object, string][] = [];
    const log = { warn: (facts: object, words: string) => void told.push([facts, words]) };
    const mailer = createSmtpMailer({ url: server.url, from, bcc, log });
    server.script({ rcpt: (address) => (address.startsWith('team') ? '550 5.1.1 Dana wrote' : undefined) });
    const outcome = await mailer.send(letter, unhindered);
    expect(outcome).toEqual({ kind: 'sent', detail: expect.stringMatching(/took it: 250 OK queued$/) });
    await until(() => told.length > 0);
    const reason = `127.0.0.1:${server.port} refused a letter (550)`;
    expect(told).toEqual([
      [{ messageId: letter.messageId, reason }, 'the copy of a letter (MAIL_BCC) was not taken'],
    ]);
    const address = `127.0.0.1:${server.port} as hello@cedarpine.example`;
    expect(await mailer.health()).toEqual({
      ok: false,
      words: `${address}, the last mail was taken, its copy (MAIL_BCC) was not: ${reason}`,
    });
    server.script({});
    await mailer.send(letter, unhindered);
    await until(async () => (await mailer.health()).ok);
    expect(server.mails.map((mail) => mail.to[0])).toEqual([letter.to, letter.to, 'team@cedarpine.example']);
    expect(told).toHaveLength(1);
  });

  it.each(['hang', 'drop'] as const)(
    'that ends in a %s is told, and the letter known as sent before',
    async (stage) => {
      const server = await mailServer();
      server.script({ rcpt: (address) => (address.startsWith('team') ? stage : undefined) });
      const mailer = createSmtpMailer({ url: server.url, from, bcc, timeouts: { copyMs: 1_500 } });
      expect((await mailer.send(letter, unhindered)).kind).toBe('sent');
      expect((await mailer.health()).words).toMatch(/the last mail was taken$/);
      await until(async () => !(await mailer.health()).ok);
      expect((await mailer.health()).words).toContain('MAIL_BCC');
    },
  );

  it.each(['550 No such user', '451 Try later'])(
    'is not sent alone when the recipient gets %s',
    async (answer) => {
      const server = await mailServer();
      server.script({ rcpt: (address) => (address.startsWith('dana') ? answer : undefined) });
      expect((await send(server.url, { bcc })).kind).not.toBe('sent');
      expect(server.recipients).toEqual(['dana@example.com']);
      expect(server.mails).toEqual([]);
    },
  );
});

const refusals: [string, Script, MailOutcome['kind'], string][] = [
  ['554 in the greeting', { greeting: '554 Go away' }, 'refused', '554 Go away'],
  ['421 in the greeting', { greeting: '421 Too busy' }, 'deferred', '421 Too busy'],
  ['a closed connection before the greeting', { greeting: 'drop' }, 'deferred', 'broke off'],
  ['5xx to the sender', { mail: '550 5.7.1 Not you' }, 'refused', '550 5.7.1 Not you'],
  ['4xx to the sender', { mail: '451 4.7.1 Greylisted' }, 'deferred', '451 4.7.1 Greylisted'],
  ['421 to the sender', { mail: '421 Shutting down' }, 'deferred', '421 Shutting down'],
  ['a login that is missing', { mail: '530 Authentication required' }, 'deferred', 'SMTP_URL'],
  ['a closed connection after the sender', { mail: 'drop' }, 'deferred', 'broke off'],
  ['5xx to the recipient', { rcpt: '550 5.1.1 No such user' }, 'refused', '550 5.1.1 No such user'],
  ['4xx to the recipient', { rcpt: '452 4.2.2 Mailbox full' }, 'deferred', '452 4.2.2 Mailbox full'],
  ['a closed connection after the recipient', { rcpt: 'drop' }, 'deferred', 'broke off'],
  ['silence after the recipient', { rcpt: 'hang' }, 'deferred', 'did not answer in time'],
  ['5xx to the text', { text: '554 5.7.1 Looks like spam' }, 'refused', '554 5.7.1 Looks like spam'],
  ['4xx to the text', { text: '451 4.3.0 Disk full' }, 'deferred', '451 4.3.0 Disk full'],
  ['421 to the text', { text: '421 4.3.2 Shutting down' }, 'deferred', '421 4.3.2 Shutting down'],
  ['a closed connection after the text', { text: 'drop' }, 'unknown', 'broke off after the reply'],
  ['silence after the text', { text: 'hang' }, 'unknown', 'did not answer after the reply'],
  ['a letter taken without a word', { takeAndDrop: true }, 'unknown', 'broke off after the reply'],
];

describe('a letter that does not go out', () => {
  it.each(refusals)('%s', async (_name, script, kind, words) => {
    const server = await mailServer();
    server.script(script);
    const outcome = await send(server.url, { timeouts: { totalMs: patience(script) } });
    expect(outcome).toEqual({ kind, detail: expect.stringContaining(words) });
    expect(server.mails).toHaveLength(script.takeAndDrop ? 1 : 0);
  });

  it.each<[string, Dialogue, MailOutcome['kind']]>([
    ['5xx to DATA', { DATA: '554 No' }, 'refused'],
    ['4xx to DATA', { DATA: '451 Later' }, 'deferred'],
    ['nothing to DATA', { DATA: 'hang' }, 'deferred'],
    ['an end at DATA', { DATA: 'drop' }, 'deferred'],
    ['an end right after 354', { DATA: '354 Go\r\ndrop' }, 'unknown'],
    ['nonsense to DATA', { DATA: 'banana' }, 'deferred'],
    ['nonsense to the text', { TEXT: 'banana' }, 'unknown'],
    ['a 3xx to the text', { TEXT: '354 More?' }, 'unknown'],
    ['nonsense as greeting', { greeting: 'banana' }, 'deferred'],
    ['silence as greeting', { greeting: 'hang' }, 'deferred'],
    ['5xx to EHLO and HELO', { EHLO: '550 No', HELO: '550 No' }, 'refused'],
    ['an end at EHLO', { EHLO: 'drop' }, 'deferred'],
    ['a limit below the letter', { EHLO: '250-x\r\n250 SIZE 100' }, 'refused'],
    ['an answer of several lines', { RCPT: '550-5.1.1 No\r\n550 5.1.1 such user' }, 'refused'],
    [
      'the recipient refused in a pipeline that goes on',
      { EHLO: '250-x\r\n250 PIPELINING', RCPT: '550 No' },
      'refused',
    ],
    [
      'the sender put off in a pipeline',
      { EHLO: '250-x\r\n250 PIPELINING', MAIL: '421 Later\r\ndrop' },
      'deferred',
    ],
  ])('%s', async (_name, dialogue, kind) => {
    const server = await rawServer(dialogue);
    const outcome = await send(server.url, { timeouts: { totalMs: patience(dialogue) } });
    expect(outcome).toEqual({ kind, detail: expect.not.stringMatching(/[\r\n]/) });
    expect(server.texts).toHaveLength(kind === 'unknown' && dialogue.TEXT ? 1 : 0);
  });

  it.each(['250 OK', '354 go'])('an answer that comes before the text (%s)', async (early) => {
    const server = await rawServer({ DATA: `354 go\r\n${early}` });
    const mayHandOver = () => new Promise<boolean>((resolve) => setTimeout(resolve, 200, true));
    const outcome = await send(server.url, {}, { mayHandOver });
    expect(outcome).toEqual({ kind: 'deferred', detail: expect.stringContaining('broke off') });
    await until(() => server.ended() === 1);
    expect(server.texts).toEqual([]);
  });

  it('keeps of a server’s words only what can be read', async () => {
    const server = await rawServer({ RCPT: '550 No\u0000 \u001b[31msuch\u0007\u009b user' });
    const { detail } = await send(server.url);
    expect(detail).toBe(`${server.url.slice('smtp://'.length)} refused: 550 No [31msuch user`);
  });

  it('nobody listens', async () => {
    const server = await startMailServer();
    await server.close();
    const outcome = await send(server.url);
    expect(outcome).toEqual({ kind: 'deferred', detail: `127.0.0.1:${server.port} refuses connections.` });
  });

  it('the host does not exist', async () => {
    const outcome = await send('smtp://no-such-host.invalid:25');
    expect(outcome).toEqual({
      kind: 'deferred',
      detail: 'The mail server no-such-host.invalid:25 was not found.',
    });
  });

  it.each([535, 554, 454])(
    'a login answered with %i is our trouble, and the password is not told',
    async (code) => {
      const server = await mailServer({
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth(auth, _session, done) {
          done(Object.assign(new Error(`Bad credentials ${auth.password}`), { responseCode: code }));
        },
      });
      const url = `smtp://flo:${encodeURIComponent(PASSWORD)}@127.0.0.1:${server.port}`;
      const mailer = createSmtpMailer({ url, from });
      const outcome = await mailer.send(letter, unhindered);
      expect(outcome).toEqual({
        kind: 'deferred',
        detail: expect.stringContaining(`Flo's login (SMTP_URL): ${code}`),
      });
      const health = await mailer.health();
      expect(health.ok).toBe(false);
      for (const words of [outcome.detail, health.words]) expect(words).not.toContain(PASSWORD);
    },
  );

  it('a certificate that cannot be trusted', async () => {
    const server = await mailServer({ secure: true });
    const outcome = await send(`smtps://127.0.0.1:${server.port}`);
    expect(outcome).toEqual({ kind: 'deferred', detail: expect.stringContaining('No secure connection') });
    expect(server.mails).toEqual([]);
  });

  it('an upgrade to TLS that fails', async () => {
    const server = await mailServer({ disabledCommands: ['AUTH'] });
    const outcome = await send(server.url);
    expect(outcome).toEqual({ kind: 'deferred', detail: expect.stringContaining('No secure connection') });
  });

  it('an address that is none reaches no server', async () => {
    const server = await mailServer();
    const mailer = createSmtpMailer({ url: server.url, from });
    const outcome = await mailer.send({ ...letter, to: 'dana at example' }, unhindered);
    expect(outcome.kind).toBe('refused');
    expect(server.connections()).toBe(0);
  });
});

describe('an address with letters beyond ASCII before the @', () => {
  const theirs = { ...letter, to: 'δοκιμή@example.com' };

  it('goes to a server that takes such', async () => {
    const server = await rawServer({ EHLO: '250-x\r\n250 SMTPUTF8' });
    const outcome = await createSmtpMailer({ url: server.url, from }).send(theirs, unhindered);
    expect(outcome.kind).toBe('sent');
    expect(server.said()).toContain('MAIL FROM:<hello@cedarpine.example> SMTPUTF8\r\n');
  });

  it.each(['250 x', '250-x\r\n250 NOSMTPUTF8', '502 No'])('and is told to no other (%s)', async (EHLO) => {
    const server = await rawServer({ EHLO });
    const outcome = await createSmtpMailer({ url: server.url, from }).send(theirs, unhindered);
    expect(outcome).toEqual({ kind: 'refused', detail: expect.stringContaining('SMTPUTF8') });
    expect(server.said()).not.toContain('MAIL');
  });

  it('is no matter where only the domain has them', async () => {
    const server = await rawServer({});
    const to = 'dana@παράδειγμα.example';
    const outcome = await createSmtpMailer({ url: server.url, from }).send({ ...letter, to }, unhindered);
    expect(outcome.kind).toBe('sent');
  });
});

describe('a letter that is not to be handed over any more', () => {
  it.each<[string, SendOptions['mayHandOver']]>([
    ['no', async () => false],
    ['nothing that can be told', () => Promise.reject(new Error('no answer'))],
  ])('is put off where the answer is %s, and the server gets no text', async (_name, mayHandOver) => {
    const server = await rawServer({});
    const outcome = await send(server.url, {}, { mayHandOver });
    expect(outcome).toEqual({ kind: 'deferred', detail: expect.stringContaining('nobody else') });
    await until(() => server.ended() === 1);
    expect(server.texts).toEqual([]);
    expect(server.said()).toMatch(/DATA\r\n$/);
  });

  it('is asked about last, once', async () => {
    const server = await mailServer();
    const asked: number[] = [];
    const mayHandOver = async () => asked.push(server.recipients.length) > 0;
    expect((await send(server.url, { bcc: 'team@cedarpine.example' }, { mayHandOver })).kind).toBe('sent');
    expect(asked).toEqual([1]);
  });

  it.each<[string, (stop: AbortController) => void]>([
    ['a stop', (stop) => stop.abort()],
    ['a dialogue that takes too long', () => undefined],
  ])('is not handed over when the yes comes after %s', async (_name, end) => {
    const server = await rawServer({});
    const stop = new AbortController();
    let allow = (_yes: boolean) => {};
    const answer = new Promise<boolean>((resolve) => {
      allow = resolve;
    });
    const mayHandOver = () => {
      end(stop);
      return answer;
    };
    const outcome = await send(
      server.url,
      { timeouts: { totalMs: 1_500 } },
      { signal: stop.signal, mayHandOver },
    );
    allow(true);
    expect(outcome.kind).toBe('deferred');
    await until(() => server.ended() === 1);
    expect(server.texts).toEqual([]);
  });
});

describe('stopping', () => {
  it('before the dialogue puts the letter off', async () => {
    const server = await mailServer();
    expect((await send(server.url, {}, { signal: AbortSignal.abort() })).kind).toBe('deferred');
    expect(server.connections()).toBe(0);
  });

  it('before the text puts the letter off', async () => {
    const server = await mailServer();
    server.script({ rcpt: 'hang' });
    const stop = new AbortController();
    const outcome = send(server.url, {}, { signal: stop.signal });
    await until(() => server.recipients.length === 1);
    stop.abort();
    expect((await outcome).kind).toBe('deferred');
  });

  it('after the text leaves it unknown', async () => {
    const server = await mailServer();
    server.script({ text: 'hang' });
    const stop = new AbortController();
    const outcome = send(server.url, {}, { signal: stop.signal });
    await until(() => server.texts() === 1);
    stop.abort();
    expect((await outcome).kind).toBe('unknown');
  });
});

describe('what is known about it', () => {
  it('SMTP cannot say what became of a letter', async () => {
    const mailer = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from });
    expect(await mailer.lookUp(letter.messageId)).toBe('unknown');
    expect(mailer.domain).toBe('cedarpine.example');
  });

  it('tells host and last outcome, never the login', async () => {
    const server = await mailServer();
    const mailer = createSmtpMailer({ url: server.url.replace('//', '//flo:secret99@'), from });
    const address = `127.0.0.1:${server.port} as hello@cedarpine.example`;
    expect(await mailer.health()).toEqual({ ok: true, words: `${address}, nothing sent yet` });
    await mailer.send(letter, unhindered);
    expect(await mailer.health()).toEqual({ ok: true, words: `${address}, the last mail was taken` });
    server.script({ mail: '451 Later' });
    await mailer.send(letter, unhindered);
    expect(await mailer.health()).toEqual({
      ok: false,
      words: `${address}. Last time: 127.0.0.1:${server.port} asks to try later (451)`,
    });
  });

  it.each<[string, object, boolean, string]>([
    ['refuses the recipient', { rcpt: 550 }, true, 'refused a letter (550)'],
    ['asks to wait', { mail: 450 }, false, 'asks to try later (450)'],
  ])('never repeats what a server says of a customer that %s', async (_what, replies, ok, words) => {
    const said = ' 5.1.1 <dana@example.com> user Dana Secretname unknown';
    const server = await mailServer();
    server.script(Object.fromEntries(Object.entries(replies).map(([at, code]) => [at, `${code}${said}`])));
    const mailer = createSmtpMailer({ url: server.url, from });
    const outcome = await mailer.send(letter, unhindered);
    expect(outcome.detail).toContain('Dana Secretname');
    expect(await mailer.health()).toEqual({
      ok,
      words: `127.0.0.1:${server.port} as hello@cedarpine.example. Last time: 127.0.0.1:${server.port} ${words}`,
    });
  });
});

/** Only silence needs a short patience; a slow machine must not look like it, nor fail to come as far as the text. */
function patience(script: Script | Dialogue): number {
  if ('text' in script && script.text === 'hang') return 10_000;
  return JSON.stringify(script).includes('hang') ? 1_500 : 60_000;
}

/** Answers by command; `TEXT` is the end of the letter. `hang` says nothing, `drop` closes. */
type Dialogue = Partial<
  Record<'greeting' | 'EHLO' | 'HELO' | 'MAIL' | 'RCPT' | 'DATA' | 'TEXT' | 'QUIT', string>
>;

/** A server that says what no decent one says. */
async function rawServer(dialogue: Dialogue) {
  const texts: string[] = [];
  let said = '';
  let ended = 0;
  const sockets = new Set<Socket>();
  const usual: Dialogue = { greeting: '220 hi', EHLO: '250 hi', DATA: '354 go', QUIT: '221 bye' };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('end', () => {
      ended += 1;
    });
    const say = (command: keyof Dialogue) => {
      for (const line of (dialogue[command] ?? usual[command] ?? '250 OK').split('\r\n')) {
        if (line === 'drop') socket.destroySoon();
        else if (line !== 'hang') socket.write(`${line}\r\n`);
      }
    };
    let buffer = '';
    let inText = false;
    socket.on('data', (chunk) => {
      said += chunk.toString();
      buffer += chunk.toString();
      for (;;) {
        const mark = inText ? '\r\n.\r\n' : '\r\n';
        const end = buffer.indexOf(mark);
        if (end < 0) return;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + mark.length);
        if (inText) {
          inText = false;
          texts.push(line);
          say('TEXT');
          continue;
        }
        const command = line.slice(0, 4).toUpperCase() as keyof Dialogue;
        say(command);
        const refusedBefore = /^[45]/.test(dialogue.RCPT ?? '') || /^[45]/.test(dialogue.MAIL ?? '');
        inText = command === 'DATA' && (dialogue.DATA ?? '354').startsWith('354') && !refusedBefore;
      }
    });
    say('greeting');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push({
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  const url = `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
  return { url, texts, said: () => said, ended: () => ended };
}
