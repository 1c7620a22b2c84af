import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readBody, sendJson, sendText } from '../http.js';
import { type ApiMethod, type Desk, Refusal } from './call.js';
import { chatMethods } from './chat.js';
import { conversationMethods } from './conversations.js';
import type { Fault, Faults } from './faults.js';
import { fileMethods } from './files.js';
import type { RateLimits } from './rate-limits.js';
import { missingScope } from './scopes.js';
import { userMethods } from './users.js';
import { viewMethods } from './views.js';

/** Slack takes less; the point is only to bound it. */
const BODY_BYTES = 1_000_000;

export interface ApiRecord {
  method: string;
  args: Record<string, unknown>;
  at: Date;
  ok: boolean;
  /** Slack's error code, or the HTTP status of a fault. */
  error?: string;
}

export interface WebApi {
  desk: Desk;
  botToken: string;
  appToken?: string;
  limits: RateLimits;
  faults: Faults;
  now: () => Date;
  record(call: ApiRecord): void;
  /** A refusal that a developer should see. */
  complain(words: string): void;
}

const METHODS: Record<string, ApiMethod> = {
  ...userMethods,
  ...chatMethods,
  ...conversationMethods,
  ...viewMethods,
  ...fileMethods,
};

/** Answers `/sandbox/api/METHOD` as Slack's Web API does. */
export async function answerApi(
  api: WebApi,
  method: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const body = await readBody(req, BODY_BYTES);
  if (body === null) return sendJson(res, { ok: false, error: 'post_body_too_large' }, 413);
  const parsed = parseArgs(req, body);
  if ('error' in parsed) return finish(api, res, { method, args: {}, answer: parsed });
  const { args } = parsed;
  const fault = api.faults.next(method, args);
  if (fault && !(await survive(api, fault, { method, args, res }))) return;
  const wait = METHODS[method] ? api.limits.take(method, String(args.channel ?? '')) : null;
  if (wait !== null) return limited(api, res, { method, args, wait });
  const answer = await run(api, method, {
    args,
    token: tokenOf(req, args),
    base: `http://${req.headers.host}`,
  });
  if (fault?.kind === 'do-and-break' || fault?.kind === 'do-and-hang') {
    api.record({ method, args, at: api.now(), ok: false, error: fault.kind });
    if (fault.kind === 'do-and-break') res.destroy();
    return;
  }
  if (fault?.kind === 'do-and-garble') {
    api.record({ method, args, at: api.now(), ok: false, error: fault.kind });
    return sendText(res, 200, fault.body);
  }
  finish(api, res, { method, args, answer });
}

/** Takes a file at the address that `files.getUploadURLExternal` gave; a fault for `upload` is one here. */
export async function answerUpload(
  api: WebApi,
  token: string,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): Promise<void> {
  const method = 'upload';
  const fault = api.faults.next(method, {});
  if (fault && !(await survive(api, fault, { method, args: {}, res }))) return;
  const status = req.method === 'POST' ? await api.desk.files.take(token, req) : 405;
  api.record({
    method,
    args: {},
    at: api.now(),
    ok: status === 200,
    ...(status !== 200 && { error: String(status) }),
  });
  if (status !== 200) api.complain(`upload refused: ${status}`);
  sendText(res, status, status === 200 ? 'OK' : 'The upload failed.');
}

type Answer = { ok: true } | { ok: false; error: string; details?: string[] };

async function run(
  api: WebApi,
  method: string,
  call: { args: Record<string, unknown>; token: string | undefined; base: string },
): Promise<Answer> {
  const handler = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!handler) return { ok: false, error: 'unknown_method' };
  const denied = checkToken(api, call.token);
  if (denied) return { ok: false, error: denied };
  const { scopes } = api.desk;
  const needed = scopes && missingScope(method, { args: call.args, desk: api.desk, scopes });
  if (needed) {
    return { ok: false, error: 'missing_scope', ...{ needed, provided: scopes?.join(',') } };
  }
  try {
    return { ok: true, ...(await handler(api.desk, { args: call.args, base: call.base })) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      ok: false,
      error: error.code,
      ...error.more,
      ...(error.details.length > 0 && {
        details: error.details,
        response_metadata: { messages: error.details.map((words) => `[ERROR] ${words}`) },
      }),
    };
  }
}

function finish(
  api: WebApi,
  res: ServerResponse,
  { method, args, answer }: { method: string; args: Record<string, unknown>; answer: Answer },
): void {
  if (answer.ok) {
    api.record({ method, args, at: api.now(), ok: true });
    sendJson(res, answer);
    return;
  }
  const { details, ...told } = answer;
  api.record({ method, args, at: api.now(), ok: false, error: answer.error });
  api.complain(`${method} refused: ${answer.error}${details ? `: ${details.join('; ')}` : ''}`);
  sendJson(res, told);
}

function limited(
  api: WebApi,
  res: ServerResponse,
  { method, args, wait }: { method: string; args: Record<string, unknown>; wait: number },
): void {
  api.record({ method, args, at: api.now(), ok: false, error: 'ratelimited' });
  res.setHeader('Retry-After', String(wait));
  sendJson(res, { ok: false, error: 'ratelimited' }, 429);
}

/** Carries out what a fault does before the call; true when the call goes on. */
async function survive(
  api: WebApi,
  fault: Fault,
  { method, args, res }: { method: string; args: Record<string, unknown>; res: ServerResponse },
): Promise<boolean> {
  switch (fault.kind) {
    case 'slow':
      await pause(fault.ms);
      return true;
    case 'do-and-break':
    case 'do-and-hang':
    case 'do-and-garble':
      return true;
    case 'rate-limited':
      limited(api, res, { method, args, wait: fault.retryAfter });
      return false;
    case 'error':
      finish(api, res, { method, args, answer: { ok: false, error: fault.error } });
      return false;
    case 'status':
      api.record({ method, args, at: api.now(), ok: false, error: String(fault.status) });
      sendJson(res, { ok: false, error: 'internal_error' }, fault.status);
      return false;
    default:
      api.record({ method, args, at: api.now(), ok: false, error: fault.kind });
      if (fault.kind === 'break') res.destroy();
      return false;
  }
}

function checkToken(api: WebApi, token: string | undefined): string | null {
  if (!token) return 'not_authed';
  if (same(token, api.botToken)) return null;
  return api.appToken && same(token, api.appToken) ? 'not_allowed_token_type' : 'invalid_auth';
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function tokenOf(req: IncomingMessage, args: Record<string, unknown>): string | undefined {
  const bearer = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1];
  return bearer ?? (typeof args.token === 'string' ? args.token : undefined);
}

/** Form fields that hold JSON, and how Slack complains about broken JSON in them. */
const COMPLEX: Record<string, string> = {
  blocks: 'invalid_blocks_format',
  metadata: 'invalid_metadata_format',
  view: 'invalid_arguments',
  files: 'invalid_arguments',
};

function parseArgs(
  req: IncomingMessage,
  body: string,
): { args: Record<string, unknown> } | { ok: false; error: string } {
  const type = req.headers['content-type'] ?? '';
  const query = new URL(req.url ?? '/', 'http://sandbox').searchParams;
  let args: Record<string, unknown> = Object.fromEntries(query);
  if (type.startsWith('application/json')) {
    try {
      const given: unknown = body === '' ? {} : JSON.parse(body);
      if (typeof given !== 'object' || given === null || Array.isArray(given)) {
        return { ok: false, error: 'json_not_object' };
      }
      args = { ...args, ...given };
    } catch {
      return { ok: false, error: 'invalid_json' };
    }
  } else if (type.startsWith('application/x-www-form-urlencoded') || body === '') {
    args = { ...args, ...Object.fromEntries(new URLSearchParams(body)) };
  } else {
    return { ok: false, error: 'invalid_post_type' };
  }
  for (const [field, error] of Object.entries(COMPLEX)) {
    const value = args[field];
    if (typeof value !== 'string' || value === '') continue;
    try {
      args[field] = JSON.parse(value);
    } catch {
      return { ok: false, error };
    }
  }
  return { args };
}
