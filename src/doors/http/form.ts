import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FieldError } from '../../core/intake.js';
import { KNOWN_FIELDS, readSubmission } from '../../core/intake.js';
import type { Policy } from '../../core/policy.js';
import type { Clock } from '../../deps/clock.js';
import type { Log } from '../../deps/log.js';
import { StoreUnavailable } from '../../deps/store.js';
import { describeFault } from '../fault.js';
import type { Answer } from './answer.js';
import { retryAfter, send } from './answer.js';
import { bodyKind, MAX_BODY_BYTES, parseBody, readBody } from './body.js';
import type { AddressReader } from './client-address.js';
import type { FormState, Question, Typed } from './form-page.js';
import { renderForm, renderIcon, renderRefusal, renderThanks, TRAP_FIELD } from './form-page.js';
import { FORM_STYLE } from './form-style.js';
import type { Receive } from './inquiries.js';
import { createRateLimiter } from './rate-limit.js';

/**
 * Ten messages in ten minutes per address: those that were taken in, and those the trap caught. A person who
 * mends a mistake has sent nothing yet and keeps all ten; the wider limit is for machines that try.
 */
const MESSAGES = { limit: 10, windowMs: 10 * 60_000 };
const ATTEMPTS = { limit: 60, windowMs: 10 * 60_000 };

/** Bodies of one address that are held at once: whoever sends slowly, over many lines, would fill the memory. */
const MOST_UNDER_WAY = 30;

/**
 * Only Flo's own style sheet and icon, no script at all. Framing is allowed on purpose: a business may show
 * the form inside its own site, and there is no session that a frame could misuse.
 */
const CSP = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** The hosted contact form: `/form`, `/form/thanks` and what they load. */
export interface FormDoor {
  show: Handler;
  post: Handler;
  thanks: Handler;
  style: Handler;
  icon: Handler;
}

export function createFormDoor(deps: {
  receive: Receive;
  policy: Policy;
  addressOf: AddressReader;
  clock: Clock;
  log: Log;
}): FormDoor {
  const { business } = deps.policy;
  const questions = listQuestions(deps.policy);
  const messages = createRateLimiter(MESSAGES);
  const attempts = createRateLimiter(ATTEMPTS);
  const formPage = (status: number, state: FormState, headers = {}): Answer =>
    page(status, renderForm(business, questions, state), headers);
  const refuse = (status: number, title: string, words: string, headers = {}) =>
    page(status, renderRefusal(business, title, words), headers);
  /** How many messages of each address are being read. */
  const underWay = new Map<string, number>();

  const takeIn = async (req: IncomingMessage): Promise<Answer | null> => {
    if (bodyKind(req) !== 'form') {
      return refuse(415, 'This could not be read', 'Please use the form on this page to write to us.');
    }
    const address = deps.addressOf(req);
    const sending = underWay.get(address) ?? 0;
    if (sending >= MOST_UNDER_WAY) {
      const words = 'Too many messages are on their way from your connection. Please send yours in a minute.';
      return refuse(429, 'Please try again in a minute', words, retryAfter(60_000));
    }
    underWay.set(address, sending + 1);
    const body = await readBody(req);
    const left = (underWay.get(address) ?? 0) - 1;
    if (left > 0) underWay.set(address, left);
    else underWay.delete(address);
    if (!body.ok) {
      if (body.reason === 'gone') return null;
      const words = `A message may have up to ${MAX_BODY_BYTES / 1024} KB. Go back in your browser: your text should still be there. Please shorten it and send it again.`;
      return refuse(413, 'This message is too long', words);
    }
    const parsed = parseBody(body.bytes, 'form');
    if (!parsed.ok) {
      return refuse(400, 'This could not be read', 'Please go back in your browser and send it again.');
    }
    const typed = readTyped(parsed.fields as Record<string, string | string[]>);
    const now = deps.clock.now();

    const attempt = attempts.take(address, now);
    if (!attempt.ok) return tooManyPage(typed, attempt.retryAfterMs);
    const caught = (typed[TRAP_FIELD] ?? '').trim() !== '';
    const read = readSubmission(toFields(typed, questions), { source: 'form', now });
    if (!caught && !read.ok) {
      return formPage(422, { typed, problems: read.errors.map((error) => explain(error, typed, questions)) });
    }
    const message = messages.take(address, now);
    if (!message.ok) return tooManyPage(typed, message.retryAfterMs);
    if (caught || !read.ok) {
      deps.log.info({}, 'the form’s trap caught a message');
      return thankYou();
    }
    try {
      await deps.receive(read.submission, {});
    } catch (error) {
      messages.giveBack(address);
      return failed(error, typed);
    }
    return thankYou();
  };

  const tooManyPage = (typed: Typed, waitMs: number): Answer => {
    const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
    const failure = {
      title: 'Your message has not been sent yet',
      words: `Several messages have come from your connection within a short time. Your text is still here: please press “Send message” again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    };
    return formPage(429, { typed, problems: [], failure }, retryAfter(waitMs));
  };

  const failed = (error: unknown, typed: Typed): Answer => {
    const outage = error instanceof StoreUnavailable;
    if (outage) deps.log.warn({ path: '/form' }, 'the store is unavailable: answered 503');
    else deps.log.error(describeFault(error), 'the form could not take in a message');
    const failure = {
      title: 'Your message has not been sent yet',
      words:
        'Something is not working on our side, and we are sorry. Your text is still here: please press “Send message” again in a minute.',
    };
    return formPage(outage ? 503 : 500, { typed, problems: [], failure }, retryAfter(30_000));
  };

  return {
    show: (req, res) => send(req, res, formPage(200, { typed: {}, problems: [] })),
    post: async (req, res) => {
      const answer = await takeIn(req);
      if (answer) send(req, res, answer);
    },
    thanks: (req, res) => send(req, res, page(200, renderThanks(business))),
    style: (req, res) => send(req, res, kept(FORM_STYLE, 'text/css')),
    icon: (req, res) => send(req, res, kept(renderIcon(business), 'image/svg+xml')),
  };
}

/** An answer goes on as an extra field; what the form asks anyway, or Flo keeps for itself, is not asked again. */
function listQuestions(policy: Policy): Question[] {
  return policy.qualify
    .map(({ field, ask }, i) => ({ input: `question-${i + 1}`, field, ask }))
    .filter(({ field }) => !KNOWN_FIELDS.has(field) || field === 'company' || field === 'subject');
}

const PLAIN_INPUTS = ['name', 'email', 'phone', 'message'] as const;

function toFields(typed: Typed, questions: Question[]): object {
  const pairs: [string, string | undefined][] = PLAIN_INPUTS.map((name) => [name, typed[name]]);
  for (const { input, field } of questions) pairs.push([field, typed[input]]);
  return Object.fromEntries(pairs);
}

function readTyped(fields: Record<string, string | string[]>): Typed {
  const typed: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(fields))
    typed[name] = typeof value === 'string' ? value : value[0]!;
  return typed;
}

/** A problem as a whole sentence to the person who filled in the form. */
function explain(
  { field, problem }: FieldError,
  typed: Typed,
  questions: Question[],
): FormState['problems'][number] {
  const blank = (typed[field] ?? '').trim() === '';
  if (field === 'message' && (blank || problem === 'is empty')) {
    return { input: 'message', words: 'Please write a message: a sentence or two is enough.' };
  }
  if (field === 'email' && blank) {
    return {
      input: 'email',
      words: 'Please give an e-mail address or a phone number, so that we can answer.',
    };
  }
  const question = questions.find((candidate) => candidate.field === field);
  const labels: Record<string, string> = {
    message: 'Your message',
    name: 'Your name',
    email: 'The e-mail address',
    phone: 'The phone number',
  };
  return { input: question?.input ?? field, words: `${labels[field] ?? 'This answer'} ${problem}.` };
}

function page(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
      'referrer-policy': 'same-origin',
      ...headers,
    },
  };
}

/** 303, so that loading the page again sends nothing. */
function thankYou(): Answer {
  return { status: 303, body: '', headers: { location: '/form/thanks' } };
}

function kept(body: string, type: string): Answer {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=86400' };
  return { status: 200, body, headers };
}
