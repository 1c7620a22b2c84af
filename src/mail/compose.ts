import MimeNode from 'nodemailer/lib/mime-node';
import type { Letter } from '../deps/mailer.js';
import { isEmailAddress, type Mailbox } from './address.js';
import { encodeQuotedPrintable } from './quoted-printable.js';

/** A letter as it goes over the wire. */
export interface Message {
  /** Sender and recipient of the SMTP dialogue; domains in ASCII wherever the local part allows it. */
  from: string;
  to: string;
  /** Headers and body, with CRLF. */
  raw: Buffer;
}

/** Bytes of text in one encoded word: 64 characters with its frame, so that no line passes 76 (RFC 2047 2). */
const ENCODED_WORD_BYTES = 39;

/**
 * Builds the message: one text/plain part whose decoded text is exactly `letter.body`, and the subject
 * exactly `letter.subject`. Nothing in a letter can add a header or a recipient.
 */
export function composeLetter(
  letter: Letter,
  sender: { from: Mailbox; replyTo?: Mailbox },
): { ok: true; message: Message } | { ok: false; problem: string } {
  if (!isEmailAddress(letter.to)) return { ok: false, problem: 'This is not an e-mail address.' };
  // No dialogue of nodemailer's can name it: it takes both out, and the letter would go to another address.
  if (/[<>]/.test(letter.to))
    return { ok: false, problem: 'Flo cannot send to an address that has < or > in it.' };
  const node = new MimeNode('text/plain; charset=utf-8');
  node.setHeader('From', [sender.from]);
  node.setHeader('To', [{ name: '', address: letter.to }]);
  if (sender.replyTo) node.setHeader('Reply-To', [sender.replyTo]);
  node.setHeader('Subject', { prepared: true, foldLines: true, value: encodeSubject(letter.subject) });
  node.setHeader('Message-ID', `<${letter.messageId}>`);
  const inReplyTo = letter.inReplyTo === undefined ? null : bareId(letter.inReplyTo);
  if (inReplyTo) node.setHeader('In-Reply-To', `<${inReplyTo}>`);
  const references = referencesOf(letter.references ?? [], inReplyTo);
  if (references.length > 0) node.setHeader('References', references.map((id) => `<${id}>`).join(' '));
  node.setHeader('Date', letter.date.toUTCString().replace('GMT', '+0000'));
  node.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  const envelope = node.getEnvelope();
  const raw = Buffer.from(`${node.buildHeaders()}\r\n\r\n${encodeQuotedPrintable(letter.body)}`);
  return { ok: true, message: { from: envelope.from || '', to: envelope.to[0]!, raw } };
}

/** An address as the SMTP dialogue wants it: its domain in ASCII wherever the local part allows it. */
export function envelopeAddress(address: string): string {
  return new MimeNode('text/plain').setHeader('To', [{ name: '', address }]).getEnvelope().to[0]!;
}

function encodeSubject(subject: string): string {
  const line = subject.replace(/[\r\n]+/g, ' ');
  // Single spaces between plain words survive folding; anything else, and what looks encoded, is encoded. So is a word
  // that finds no room beside the header's name: folded before it, the first line would be empty.
  if (/^(?:[!-~]{1,66}(?: [!-~]{1,66})*)?$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const char of line) {
    if (Buffer.byteLength(word + char) > ENCODED_WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  words.push(word);
  return words.map((text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`).join(' ');
}

/** Oldest first, the answered message last (RFC 5322 3.6.4). */
function referencesOf(ids: string[], inReplyTo: string | null): string[] {
  const known = ids.map(bareId).filter((id) => id !== null && id !== inReplyTo) as string[];
  return [...new Set(known), ...(inReplyTo ? [inReplyTo] : [])];
}

/** A Message-ID without its brackets; null when it cannot stand in a header. */
function bareId(id: string): string | null {
  const bare = id.trim().replace(/^<(.*)>$/, '$1');
  return /^[!-;=?-~]{1,500}$/.test(bare) ? bare : null;
}
