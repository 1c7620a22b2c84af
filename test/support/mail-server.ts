import type { Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  to: string[];
  raw: Buffer;
  mail: ParsedMail;
}

/** What a stage answers: a reply such as `550 5.1.1 No such user`, silence, or a closed connection. */
export type Behaviour = string | 'hang' | 'drop';

/** Stages not named accept. */
export interface Script {
  greeting?: Behaviour;
  mail?: Behaviour;
  rcpt?: Behaviour | ((address: string) => Behaviour | undefined);
  /** After the whole text was received; the letter is kept only when this accepts. */
  text?: Behaviour;
  /** Waited for once the whole text was received, before it is answered. */
  hold?: Promise<unknown>;
  /** Takes the letter and then vanishes without the final answer. */
  takeAndDrop?: boolean;
}

export interface MailServer {
  /** `smtp://127.0.0.1:port`. */
  url: string;
  port: number;
  /** What was taken, oldest first. */
  mails: ReceivedMail[];
  /** Every RCPT TO that arrived, also refused ones. */
  recipients: string[];
  /** How many texts were received whole, also those that were not taken. */
  texts(): number;
  /** How many connections were opened. */
  connections(): number;
  /** Sets what happens from now on; an empty script accepts everything. */
  script(script: Script): void;
  /** Resolves when `count` letters were taken. */
  waitForMails(count: number): Promise<ReceivedMail[]>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that does what the test tells it. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  let script: Script = {};
  let opened = 0;
  let texts = 0;
  const mails: ReceivedMail[] = [];
  const recipients: string[] = [];
  const waiting = new Set<() => void>();
  const sockets = new Map<number, Socket>();

  /** Does what the script says; true when the stage goes on as usual. */
  const act = (stage: Behaviour | undefined, port: number, answer: (error: Error) => void): boolean => {
    if (stage === undefined) return true;
    if (stage === 'drop') sockets.get(port)?.destroy();
    else if (stage !== 'hang') answer(reply(stage));
    return false;
  };

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // Only the server may end its connections: cutting a TLS socket from below brings Node down.
    closeTimeout: 20,
    logger: false,
    onConnect(session, done) {
      if (act(script.greeting, session.remotePort, done)) done();
    },
    onMailFrom(_address, session, done) {
      if (act(script.mail, session.remotePort, done)) done();
    },
    onRcptTo(address, session, done) {
      recipients.push(address.address);
      const stage = typeof script.rcpt === 'function' ? script.rcpt(address.address) : script.rcpt;
      if (act(stage, session.remotePort, done)) done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        texts += 1;
        const { hold, text, takeAndDrop } = script;
        await hold;
        if (!act(text, session.remotePort, done)) return;
        const raw = Buffer.concat(chunks);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        const mail = await simpleParser(raw, { keepDeliveryStatus: true });
        mails.push({ from, to, raw, mail });
        for (const look of waiting) look();
        if (takeAndDrop) sockets.get(session.remotePort)?.destroy();
        else done(null, 'OK queued');
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    opened += 1;
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on('close', () => sockets.delete(port));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as { port: number }).port));
  });

  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    recipients,
    texts: () => texts,
    connections: () => opened,
    script(next) {
      script = next;
    },
    waitForMails(count) {
      return new Promise((resolve) => {
        const look = () => {
          if (mails.length < count) return;
          waiting.delete(look);
          resolve(mails);
        };
        waiting.add(look);
        look();
      });
    },
    close() {
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function reply(line: string): Error {
  const [, code, words] = /^(\d{3}) (.*)$/.exec(line) ?? [];
  if (!code) throw new Error(`not a reply: ${line}`);
  return Object.assign(new Error(words), { responseCode: Number(code) });
}
