import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Inquiry } from '../../core/inquiry.js';
import type { FieldError, Submission } from '../../core/intake.js';
import { readSubmission } from '../../core/intake.js';
import type { Clock } from '../../deps/clock.js';
import type { Log } from '../../deps/log.js';
import { StoreUnavailable } from '../../deps/store.js';
import type { Answer } from './answer.js';
import { send, tooMany, unavailable } from './answer.js';
import { bodyKind, MAX_BODY_BYTES, parseBody, readBody } from './body.js';
import type { AddressReader } from './client-address.js';
import { createRateLimiter } from './rate-limit.js';
import { remember } from './remember.js';
import { Turns } from './turns.js';

/** More inquiries than this wait to be prepared: the sender is asked to slow down. */
const MAX_BACKLOG = 20_000;
const BACKLOG_RETRY_MS = 60_000;
/** The backlog is counted at most this often, not for every inquiry. */
const BACKLOG_FRESH_MS = 1_000;
const WRONG_TOKENS = { limit: 20, windowMs: 60_000 };
const MAX_IDEMPOTENCY_KEY = 255;
/** Inquiries read in one turn of the event loop: two or three milliseconds of it. */
const AT_ONCE = 4;

export type Receive = (
  submission: Submission,
  opts: { idempotencyKey?: string },
) => Promise<{ id: string; duplicate: boolean }>;

export interface InquiriesDoor {
  /** `POST /inquiries` */
  post(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** `GET /inquiries/{id}` */
  get(req: IncomingMessage, res: ServerResponse, id: string): Promise<void>;
}

export function createInquiriesDoor(deps: {
  intakeToken: string;
  receive: Receive;
  backlog(): Promise<number> | number;
  findInquiry(id: string): Promise<Inquiry | null>;
  addressOf: AddressReader;
  clock: Clock;
  log: Log;
}): InquiriesDoor {
  const token = digest(deps.intakeToken);
  const wrongTokens = createRateLimiter(WRONG_TOKENS);
  const turns = new Turns(AT_ONCE);
  const backlog = remember(() => deps.backlog(), deps.clock, BACKLOG_FRESH_MS);

  /** Null when the token is right. A right token is never limited: an address may be shared with somebody who guesses. */
  const refuseStranger = (req: IncomingMessage): Answer | null => {
    const given = /^bearer +(.+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';
    if (timingSafeEqual(digest(given.trim()), token)) return null;
    const taken = wrongTokens.take(deps.addressOf(req), deps.clock.now());
    if (!taken.ok) return tooMany(taken.retryAfterMs, 'Too many requests with a wrong token.');
    return {
      status: 401,
      body: { error: 'This needs the header "Authorization: Bearer" with the intake token.' },
      headers: { 'www-authenticate': 'Bearer realm="Flo"' },
    };
  };

  const takeIn = async (req: IncomingMessage): Promise<Answer | null> => {
    const stranger = refuseStranger(req);
    if (stranger) return stranger;
    if ((await backlog()) > MAX_BACKLOG) {
      return tooMany(BACKLOG_RETRY_MS, 'Too many inquiries wait to be prepared. Please send this one later.');
    }
    const kind = bodyKind(req);
    if (!kind) {
      return {
        status: 415,
        body: {
          error: 'Send application/json or application/x-www-form-urlencoded in UTF-8, not compressed.',
        },
        headers: { accept: 'application/json, application/x-www-form-urlencoded' },
      };
    }
    const body = await readBody(req);
    if (!body.ok) return body.reason === 'gone' ? null : tooLarge();
    await turns.take();
    const parsed = parseBody(body.bytes, kind);
    if (!parsed.ok) {
      return { status: 400, body: { errors: [{ field: 'body', problem: parsed.problem }] } };
    }
    const key = readKey(req.headers['idempotency-key']);
    const read = readSubmission(parsed.fields, { source: 'api', now: deps.clock.now() });
    if (!read.ok || !key.ok) {
      const errors: FieldError[] = [...(key.ok ? [] : [key.error]), ...(read.ok ? [] : read.errors)];
      return { status: 422, body: { errors } };
    }
    const { id, duplicate } = await deps.receive(
      read.submission,
      key.value === undefined ? {} : { idempotencyKey: key.value },
    );
    return { status: 202, body: { id, duplicate }, headers: { location: `/inquiries/${id}` } };
  };

  const find = async (req: IncomingMessage, id: string): Promise<Answer> => {
    const stranger = refuseStranger(req);
    if (stranger) return stranger;
    const inquiry = /^[\w-]{1,64}$/.test(id) ? await deps.findInquiry(id) : null;
    if (!inquiry) return { status: 404, body: { error: 'There is no inquiry with this id.' } };
    return { status: 200, body: showInquiry(inquiry) };
  };

  const guard = async (req: IncomingMessage, res: ServerResponse, work: () => Promise<Answer | null>) => {
    try {
      const answer = await work();
      if (answer) send(req, res, answer);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      deps.log.warn({ path: '/inquiries' }, 'the store is unavailable: answered 503');
      send(req, res, unavailable());
    }
  };

  return {
    post: (req, res) => guard(req, res, () => takeIn(req)),
    get: (req, res, id) => guard(req, res, () => find(req, id)),
  };
}

export type Outcome = 'sent' | 'done-by-hand' | 'rejected' | 'closed' | 'failed' | 'unknown';

/** The public facts of an inquiry. While it is open again nothing is decided, whatever was before. */
export function showInquiry(inquiry: Inquiry): {
  id: string;
  status: Inquiry['status'];
  class: Inquiry['leadClass'];
  receivedAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  outcome: Outcome | null;
} {
  const open = inquiry.status === 'received' || inquiry.status === 'awaiting';
  const decision = open ? undefined : inquiry.decision;
  return {
    id: inquiry._id,
    status: inquiry.status,
    class: inquiry.leadClass,
    receivedAt: inquiry.receivedAt.toISOString(),
    decidedAt: decision?.at.toISOString() ?? null,
    decidedBy: decision?.by.name ?? null,
    outcome: nameOutcome(inquiry),
  };
}

function nameOutcome({ status, decision }: Inquiry): Outcome | null {
  if (status === 'received' || status === 'awaiting' || status === 'approved') return null;
  const byHand = decision?.kind === 'done-by-hand' && (status === 'sent' || status === 'closed');
  return byHand ? 'done-by-hand' : status;
}

function readKey(
  header: string | string[] | undefined,
): { ok: true; value?: string } | { ok: false; error: FieldError } {
  if (header === undefined) return { ok: true };
  const key = String(header);
  if (key.length <= MAX_IDEMPOTENCY_KEY && /^[\x20-\x7e]+$/.test(key)) return { ok: true, value: key };
  const problem = `must be 1 to ${MAX_IDEMPOTENCY_KEY} printable ASCII characters`;
  return { ok: false, error: { field: 'Idempotency-Key', problem } };
}

function tooLarge(): Answer {
  return { status: 413, body: { error: `An inquiry has at most ${MAX_BODY_BYTES / 1024} KB.` } };
}

/** Both sides have the same length, and comparing them tells nothing about the token (no early exit, no length). */
function digest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
