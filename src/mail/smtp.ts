import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Health } from '../deps/health.js';
import type { Log } from '../deps/log.js';
import type { Letter, Mailer, MailOutcome, SendOptions } from '../deps/mailer.js';
import { NOT_TO_HAND_OVER } from '../deps/mailer.js';
import { domainOf, type Mailbox, parseMailbox } from './address.js';
import { composeLetter, envelopeAddress, type Message } from './compose.js';
import { readSmtpUrl, type SmtpAddress } from './smtp-address.js';
import { alike, outcomeOf, type SmtpFailure, type ToldOutcome, tidy } from './smtp-outcome.js';

export interface SmtpOptions {
  /** `smtp://` or `smtps://user:password@host:port?options`. */
  url: string;
  /** `Name <address>` or an address; the same holds for the two below. */
  from: string;
  replyTo?: string;
  /** Gets a copy once the server has taken the letter. It is not tried again. */
  bcc?: string;
  /** Is told of copies that were not taken. */
  log?: Pick<Log, 'warn'>;
  timeouts?: Partial<SmtpTimeouts>;
}

export interface SmtpTimeouts {
  /** The whole dialogue. */
  totalMs: number;
  /** The copy to `bcc`. */
  copyMs: number;
  /** The server's answer to QUIT, which nobody waits for. */
  quitMs: number;
}

const TIMEOUTS: SmtpTimeouts = { totalMs: 60_000, copyMs: 10_000, quitMs: 2_000 };

/** Sends each letter in a dialogue of its own. */
export function createSmtpMailer(opts: SmtpOptions): Mailer {
  const address = readSmtpUrl(opts.url);
  const timeouts = { ...TIMEOUTS, ...opts.timeouts };
  const from = mailbox(opts.from, 'from');
  const sender = opts.replyTo === undefined ? { from } : { from, replyTo: mailbox(opts.replyTo, 'replyTo') };
  const bcc = opts.bcc === undefined ? null : envelopeAddress(mailbox(opts.bcc, 'bcc').address);
  let last: Pick<ToldOutcome, 'kind' | 'plain'> | null = null;
  let copyProblem: string | null = null;

  const noteCopy = (messageId: string, problem: string | null) => {
    copyProblem = problem;
    if (problem)
      opts.log?.warn({ messageId, reason: problem }, 'the copy of a letter (MAIL_BCC) was not taken');
  };

  return {
    kind: 'smtp',
    domain: domainOf(from.address),
    async send(letter: Letter, options: SendOptions): Promise<MailOutcome> {
      const composed = composeLetter(letter, sender);
      if (!composed.ok) return { kind: 'refused', detail: composed.problem };
      const { messageId } = letter;
      const copy =
        bcc === null ? null : { to: bcc, ended: (problem: string | null) => noteCopy(messageId, problem) };
      const outcome = await converse({ ...options, address, message: composed.message, copy, timeouts });
      last = outcome;
      return { kind: outcome.kind, detail: withoutSecret(outcome.detail, address.auth?.pass) };
    },
    // SMTP has no question for it: only a person can find out.
    async lookUp(): Promise<'unknown'> {
      return 'unknown';
    },
    async health(): Promise<Health> {
      const words = `${address.name} as ${from.address}`;
      if (!last) return { ok: true, words: `${words}, nothing sent yet` };
      if (last.kind === 'sent' && copyProblem) {
        const taken = `${words}, the last mail was taken, its copy (MAIL_BCC) was not`;
        return { ok: false, words: `${taken}: ${copyProblem}` };
      }
      if (last.kind === 'sent') return { ok: true, words: `${words}, the last mail was taken` };
      return { ok: last.kind === 'refused', words: `${words}. Last time: ${last.plain}` };
    },
  };
}

interface Dialogue extends SendOptions {
  address: SmtpAddress;
  message: Message;
  copy: Copy | null;
  timeouts: SmtpTimeouts;
}

interface Copy {
  to: string;
  /** Told why the copy was not taken, or null. */
  ended(problem: string | null): void;
}

/**
 * One connection from greeting to QUIT. Settles once, whatever the server does afterwards: the copy must not hold up
 * what is known about the letter itself.
 */
function converse(dialogue: Dialogue): Promise<ToldOutcome> {
  const { address, message, timeouts, signal, mayHandOver } = dialogue;
  const server = address.name;
  if (signal.aborted) return Promise.resolve(alike('deferred', 'Flo was stopping.'));
  return new Promise((resolve) => {
    const connection = new SMTPConnection({ ...address.options, socketCloseTimeout: timeouts.quitMs });
    let handedOver = false;
    let settled = false;

    const settle = (outcome: ToldOutcome, leave: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      leave();
      resolve(outcome);
    };
    const close = () => connection.close();
    const fail = (failure: SmtpFailure) => settle(outcomeOf(failure, { server, handedOver }), close);
    const onAbort = () => {
      const kind = handedOver ? 'unknown' : 'deferred';
      settle(alike(kind, 'Flo stopped in the middle of sending.'), close);
    };
    const timer = setTimeout(() => fail({ message: 'Timeout', code: 'ETIMEDOUT' }), timeouts.totalMs);
    signal.addEventListener('abort', onAbort, { once: true });
    connection.on('error', fail);
    // An end without a word; where there is a better reason, it comes in the same turn.
    connection.once('end', () => setImmediate(() => fail({ message: 'it was closed', code: 'ECONNECTION' })));

    const handOver = async () => {
      const allowed = await mayHandOver().catch(() => false);
      if (settled) return;
      if (!allowed) return settle(alike('deferred', NOT_TO_HAND_OVER), close);
      // From here on the server may have the letter.
      handedOver = true;
      text.push(message.raw);
      text.push(null);
    };
    // The first read comes only after the server's 354, and no second before something was pushed.
    const text = new Readable({ read: () => void handOver() });

    const sendLetter = () => {
      // The recipient goes alone: with the copy in the same envelope, a refused recipient would leave
      // a letter that only the team receives.
      const envelope = { from: message.from, to: [message.to], size: message.raw.length };
      connection.send(envelope, text, (error, info) => {
        if (error) return fail(error);
        // A server that is out of step: whatever it took, it was not the letter.
        if (!handedOver) return fail({ message: 'it answered before it had the reply', code: 'EPROTOCOL' });
        const detail = `${server} took it: ${tidy(info!.response)}`;
        settle({ kind: 'sent', detail, plain: `${server} took it.` }, async () => {
          if (dialogue.copy) await sendCopy(connection, dialogue, dialogue.copy);
          quit(connection, timeouts.quitMs);
        });
      });
    };

    connection.connect((error) => {
      if (error) return fail(error);
      if (!takesAddresses(connection.lastServerResponse, message))
        return settle(alike('refused', `${server} ${NO_SMTPUTF8}`), close);
      if (!address.auth || !connection.allowsAuth) return sendLetter();
      connection.login({ ...address.auth }, (failure) => (failure ? fail(failure) : sendLetter()));
    });
  });
}

/**
 * Whether a server that greeted us so may be told these addresses (RFC 6531 3.2). nodemailer tells them to any: one that
 * only passes bytes on would take the letter, and the next one refuse it unseen.
 */
function takesAddresses(greeted: string | false, { from, to }: Message): boolean {
  return /^[ -~]*$/.test(from + to) || /^250[ -]SMTPUTF8\b/im.test(greeted || '');
}

const NO_SMTPUTF8 = 'cannot send to this address: it has letters such as “é” before the @ (no SMTPUTF8).';

/** The same message to the team's own inbox. */
async function sendCopy(connection: SMTPConnection, dialogue: Dialogue, copy: Copy): Promise<void> {
  const { address, message, timeouts } = dialogue;
  const failure = await new Promise<SmtpFailure | null>((resolve) => {
    const late = () => resolve({ message: 'Timeout', code: 'ETIMEDOUT' });
    const timer = setTimeout(late, timeouts.copyMs);
    const envelope = { from: message.from, to: [copy.to], size: message.raw.length };
    connection.send(envelope, message.raw, (error) => {
      clearTimeout(timer);
      resolve(error);
    });
  });
  copy.ended(failure && outcomeOf(failure, { server: address.name, handedOver: false }).plain);
}

function quit(connection: SMTPConnection, quitMs: number): void {
  connection.quit();
  setTimeout(() => connection.close(), quitMs).unref();
}

function mailbox(text: string, option: string): Mailbox {
  const parsed = parseMailbox(text);
  if (!parsed) throw new Error(`createSmtpMailer: \`${option}\` is not a mail address`);
  return parsed;
}

/** A server might repeat what it was told. */
function withoutSecret(words: string, secret: string | undefined): string {
  if (!secret || secret.length < 4) return words;
  const encoded = Buffer.from(secret).toString('base64');
  return words.replaceAll(secret, '…').replaceAll(encoded, '…');
}
