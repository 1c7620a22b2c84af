import type { MailOutcome } from '../deps.js';

/** How a dialogue ended badly. */
export interface SmtpFailure {
  message: string;
  /** nodemailer's code: EAUTH, EDNS, ETIMEDOUT … */
  code?: string;
  /** What the operating system or OpenSSL called it: ECONNREFUSED … */
  originalCode?: string;
  /** The server's reply, where there was one. */
  response?: string;
  responseCode?: number;
  command?: string;
}

/** Longest reply of a server that is repeated to people. */
const MAX_DETAIL_CHARS = 300;

/** Replies that speak about our own login or encryption, not about the letter (RFC 4954 6, RFC 3207 4). */
const SETUP_CODES = [530, 534, 535, 538];

/**
 * What a failure means for the letter. Once the text was handed over, only the server's final answer
 * settles it: with anything else the letter may have been taken.
 */
export function outcomeOf(failure: SmtpFailure, at: { server: string; handedOver: boolean }): MailOutcome {
  const { server } = at;
  const reply = failure.response ? tidy(failure.response) : '';
  const code = failure.responseCode ?? 0;
  if (at.handedOver) {
    if (failure.code === 'EMESSAGE' && code >= 500) return refused(`${server} refused the letter: ${reply}`);
    if (failure.code === 'EMESSAGE' && code >= 400) return deferred(`${server} asks to try later: ${reply}`);
    const how = failure.code === 'ETIMEDOUT' ? 'did not answer' : 'broke off';
    return { kind: 'unknown', detail: `${server} ${how} after the reply was handed over.` };
  }
  if (failure.code === 'EAUTH' || SETUP_CODES.includes(code)) {
    return deferred(`${server} does not accept Flo's login (SMTP_URL): ${reply || tidy(failure.message)}`);
  }
  if (failure.code === 'ETLS' || isTlsTrouble(failure)) {
    return deferred(`No secure connection to ${server}: ${tidy(failure.message)}`);
  }
  if (code >= 500) return refused(`${server} refused: ${reply}`);
  if (code >= 400) return deferred(`${server} asks to try later: ${reply}`);
  // Nodemailer's own verdicts, given before anything was sent: an envelope no server could take, a size above the server's limit.
  if (failure.code === 'EMESSAGE') return refused(`${server} takes no letter this long.`);
  if (failure.code === 'EENVELOPE' && failure.command === 'API')
    return refused('This is not an address that mail can be sent to.');
  return deferred(noConnection(failure, server));
}

/** A server's words on one line, cut to a sensible length. */
export function tidy(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > MAX_DETAIL_CHARS ? `${line.slice(0, MAX_DETAIL_CHARS)}…` : line;
}

function noConnection(failure: SmtpFailure, server: string): string {
  const cause = failure.originalCode ?? '';
  if (failure.code === 'EDNS' || cause === 'ENOTFOUND') return `The mail server ${server} was not found.`;
  if (cause === 'ECONNREFUSED') return `${server} refuses connections.`;
  if (failure.code === 'ETIMEDOUT' || cause === 'ETIMEDOUT') return `${server} did not answer in time.`;
  return `The connection to ${server} broke off: ${tidy(failure.message)}`;
}

function isTlsTrouble(failure: SmtpFailure): boolean {
  return /CERT|TLS|SSL|^EPROTO$|UNABLE_TO/.test(failure.originalCode ?? '');
}

function refused(detail: string): MailOutcome {
  return { kind: 'refused', detail };
}

function deferred(detail: string): MailOutcome {
  return { kind: 'deferred', detail };
}
