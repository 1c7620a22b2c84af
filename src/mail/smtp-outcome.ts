import type { MailOutcome } from '../deps/mailer.js';

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

/** An outcome; `plain` tells it in Flo's own words, as a server's may name the customer and belong to the inquiry. */
export type ToldOutcome = MailOutcome & { plain: string };

/** Longest reply of a server that is repeated to people. */
const MAX_DETAIL_CHARS = 300;

/** Replies that speak about our own login or encryption, not about the letter (RFC 4954 6, RFC 3207 4). */
const SETUP_CODES = [530, 534, 535, 538];

/**
 * What a failure means for the letter. Once the text was handed over, only the server's final answer
 * settles it: with anything else the letter may have been taken.
 */
export function outcomeOf(failure: SmtpFailure, at: { server: string; handedOver: boolean }): ToldOutcome {
  const { server } = at;
  const reply = failure.response ? tidy(failure.response) : '';
  const code = failure.responseCode ?? 0;
  const coded = code > 0 ? ` (${code})` : '';
  const later = (): ToldOutcome => {
    const words = `${server} asks to try later`;
    return { kind: 'deferred', detail: `${words}: ${reply}`, plain: `${words}${coded}` };
  };
  if (at.handedOver) {
    if (failure.code === 'EMESSAGE' && code >= 500) {
      const words = `${server} refused the letter`;
      return { kind: 'refused', detail: `${words}: ${reply}`, plain: `${words}${coded}` };
    }
    if (failure.code === 'EMESSAGE' && code >= 400) return later();
    const how = failure.code === 'ETIMEDOUT' ? 'did not answer' : 'broke off';
    return alike('unknown', `${server} ${how} after the reply was handed over.`);
  }
  if (failure.code === 'EAUTH' || SETUP_CODES.includes(code)) {
    const words = `${server} does not accept Flo's login (SMTP_URL)`;
    return {
      kind: 'deferred',
      detail: `${words}: ${reply || tidy(failure.message)}`,
      plain: `${words}${coded}`,
    };
  }
  if (failure.code === 'ETLS' || isTlsTrouble(failure)) {
    const words = `No secure connection to ${server}`;
    const cause = failure.originalCode ?? code;
    return {
      kind: 'deferred',
      detail: `${words}: ${tidy(failure.message)}`,
      plain: cause ? `${words} (${cause})` : words,
    };
  }
  if (code >= 500)
    return {
      kind: 'refused',
      detail: `${server} refused: ${reply}`,
      plain: `${server} refused a letter${coded}`,
    };
  if (code >= 400) return later();
  // Nodemailer's own verdicts, given before anything was sent: an envelope no server could take, a size above the server's limit.
  if (failure.code === 'EMESSAGE' && !failure.response)
    return alike('refused', `${server} takes no letter this long.`);
  if (failure.code === 'EENVELOPE' && failure.command === 'API')
    return alike('refused', 'This is not an address that mail can be sent to.');
  return noConnection(failure, server);
}

/** An outcome that no server put into words. */
export function alike(kind: MailOutcome['kind'], detail: string): ToldOutcome {
  return { kind, detail, plain: detail };
}

/** A server's words on one line, without what a terminal would act on, cut to a sensible length. */
export function tidy(words: string): string {
  const line = words.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > MAX_DETAIL_CHARS ? `${line.slice(0, MAX_DETAIL_CHARS)}…` : line;
}

function noConnection(failure: SmtpFailure, server: string): ToldOutcome {
  const cause = failure.originalCode ?? '';
  if (failure.code === 'EDNS' || cause === 'ENOTFOUND')
    return alike('deferred', `The mail server ${server} was not found.`);
  if (cause === 'ECONNREFUSED') return alike('deferred', `${server} refuses connections.`);
  if (failure.code === 'ETIMEDOUT' || cause === 'ETIMEDOUT')
    return alike('deferred', `${server} did not answer in time.`);
  const words = `The connection to ${server} broke off`;
  return { kind: 'deferred', detail: `${words}: ${tidy(failure.message)}`, plain: `${words}.` };
}

function isTlsTrouble(failure: SmtpFailure): boolean {
  return /CERT|TLS|SSL|^EPROTO$|UNABLE_TO/.test(failure.originalCode ?? '');
}
