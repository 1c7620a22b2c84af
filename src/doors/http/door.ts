import type { IncomingMessage, RequestListener, ServerOptions, ServerResponse } from 'node:http';
import type { Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import type { Clock } from '../../deps/clock.js';
import type { Log } from '../../deps/log.js';
import { describeFault } from '../fault.js';
import { send } from './answer.js';
import { createAddressReader } from './client-address.js';
import { createFormDoor } from './form.js';
import type { Readiness } from './health.js';
import { createReadiness } from './health.js';
import type { Receive } from './inquiries.js';
import { createInquiriesDoor } from './inquiries.js';

/**
 * For `http.createServer`: a sender that dribbles its headers or its 256 KB holds a line no longer than this.
 * `connectionsCheckingInterval` is how often Node looks.
 */
export const SERVER_TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
} as const satisfies ServerOptions;

export interface HttpDoorOptions {
  /** Bearer token of `/inquiries`. */
  intakeToken: string;
  /** Durable when it resolves. StoreUnavailable becomes 503 with Retry-After. */
  receive: Receive;
  /** How many inquiries wait to be prepared; asked at most once a second. */
  backlog(): Promise<number> | number;
  findInquiry(id: string): Promise<Inquiry | null>;
  /** For `/readyz`; asked at most once a second. */
  ready(): Promise<Readiness>;
  policy: Policy;
  clock: Clock;
  log: Log;
  /** `POST /slack/events`, where Slack sends its requests over HTTP. */
  slack?: Handler;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** A listener for node:http that answers every request, whatever happens behind it. */
export function createHttpDoor(options: HttpDoorOptions): RequestListener {
  const { clock, log } = options;
  const addressOf = createAddressReader(options.policy.http.trustedProxies, log);
  const inquiries = createInquiriesDoor({ ...options, addressOf });
  const form = createFormDoor({ ...options, addressOf });
  const readiness = createReadiness({ ready: options.ready, clock, log });
  const routes = new Map<string, Partial<Record<'GET' | 'POST', Handler>>>([
    ['/inquiries', { POST: inquiries.post }],
    ['/form', { GET: form.show, POST: form.post }],
    ['/form/thanks', { GET: form.thanks }],
    ['/form/style.css', { GET: form.style }],
    ['/form/icon.svg', { GET: form.icon }],
    ['/healthz', { GET: (req, res) => send(req, res, { status: 200, body: { ok: true } }) }],
    ['/readyz', { GET: readiness }],
    ...(options.slack ? ([['/slack/events', { POST: options.slack }]] as const) : []),
  ]);

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = pathOf(req.url ?? '/');
    const id = /^\/inquiries\/([^/]+)$/.exec(path)?.[1];
    const route = id === undefined ? routes.get(path) : { GET: inquiryById(id) };
    if (!route) return send(req, res, { status: 404, body: { error: 'There is nothing at this address.' } });
    const method = req.method === 'HEAD' ? 'GET' : req.method;
    const handler = method === 'GET' || method === 'POST' ? route[method] : undefined;
    if (handler) return handler(req, res);
    const allow = Object.keys(route).flatMap((known) => (known === 'GET' ? ['GET', 'HEAD'] : [known]));
    const error = `This address takes ${allow.join(', ')} only.`;
    send(req, res, { status: 405, body: { error }, headers: { allow: allow.join(', ') } });
  };
  const inquiryById =
    (id: string): Handler =>
    (req, res) =>
      inquiries.get(req, res, id);

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      log.error(describeFault(error), 'a request failed unexpectedly');
      if (res.headersSent) res.destroy();
      else send(req, res, { status: 500, body: { error: 'Something went wrong here. Please try again.' } });
    });
  };
}

/** Without query and trailing slash. A proxy may name the whole address, and a server has to take that (RFC 9112 3.2.2). */
function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?]*/i, '').split('?', 1)[0] as string;
  return path.replace(/(?<=.)\/$/, '') || '/';
}
