import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { PATIENT } from './serve.js';

/** What the scripted model answers with, in the words of `prompts/prepare.md`. */
export interface ModelAnswer {
  summary: string;
  lead_class: string;
  hot_line: string;
  reasons: string[];
  known: { field: string; words: string }[];
  missing: string[];
  next_steps: (string | { step: string; sure: boolean; due: string })[];
  flags: string[];
  subject: string;
  body: string;
}

export type ModelReply =
  | { kind: 'answer'; answer?: Partial<ModelAnswer>; tokens?: { in: number; out: number } }
  /** Any text as the message's content. */
  | { kind: 'text'; text: string; finish?: string }
  | { kind: 'wrong-key' }
  | { kind: 'no-quota' }
  | { kind: 'rate-limit' }
  | { kind: 'server-error' }
  | { kind: 'status'; status: number; body: unknown }
  /** Takes the request and sends nothing. */
  | { kind: 'hang' }
  /** Sends the headers and half of a body. */
  | { kind: 'hang-after-headers' }
  /** Sends spaces for as long as somebody reads them. */
  | { kind: 'endless'; status: number }
  /** Closes the connection. */
  | { kind: 'hang-up' }
  /** An answer that parses, with `finish_reason: length`. */
  | { kind: 'cut-off' }
  | { kind: 'filtered' }
  | { kind: 'wrong-shape' }
  | { kind: 'refusal' };

export interface ModelRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string; json_schema?: { name: string; strict: boolean; schema: unknown } };
    [other: string]: unknown;
  };
}

export interface ModelServer {
  /** For `OPENAI_BASE_URL`. */
  url: string;
  requests: ModelRequest[];
  /** What every later request gets. */
  reply: ModelReply | ((request: ModelRequest) => ModelReply);
  /** Which formats the server knows: the rest is a 400, as such servers answer. */
  formats: 'all' | 'schema-without-bounds' | 'json-object';
  /** Resolves once so many requests have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

export const GOOD_ANSWER: ModelAnswer = {
  summary: 'Dana Whitfield wants her kitchen remodeled and asks for a visit next week.',
  lead_class: 'hot',
  hot_line: '',
  reasons: ['asks for a visit next week'],
  known: [],
  missing: ['the address'],
  next_steps: [{ step: 'Call Dana', sure: true, due: '' }],
  flags: [],
  subject: 'Re: Kitchen remodel',
  body: 'Hello Dana,\n\nThank you for your message about your kitchen. Where is the house?',
};

/**
 * A scripted OpenAI-compatible server on loopback. `script` gives the replies one after another, then `reply`
 * (a good answer unless told) is given for ever.
 */
export async function startModelServer(
  opts: { reply?: ModelServer['reply']; script?: ModelReply[]; formats?: ModelServer['formats'] } = {},
): Promise<ModelServer> {
  // The client is loaded when it is first needed, within the budget: no test is about how long that takes.
  await Promise.all([import('langchain'), import('@langchain/openai')]);
  const script = [...(opts.script ?? [])];
  const waiting: { count: number; done: () => void }[] = [];
  const http = createServer(PATIENT, (req, res) => {
    readJson(req).then(
      (body) => {
        const request = {
          path: req.url ?? '',
          headers: req.headers,
          body: body as ModelRequest['body'],
        };
        server.requests.push(request);
        for (const waiter of waiting) if (server.requests.length >= waiter.count) waiter.done();
        const refused = refuseFormat(server.formats, request);
        if (refused !== null) {
          sendError(res, 400, { message: refused, type: 'invalid_request_error' });
          return;
        }
        const next = script.shift() ?? server.reply;
        send(res, typeof next === 'function' ? next(request) : next, request);
      },
      () => res.destroy(),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: ModelServer = {
    url: `http://127.0.0.1:${port}/v1`,
    requests: [],
    reply: opts.reply ?? { kind: 'answer' },
    formats: opts.formats ?? 'all',
    arrived: (count) =>
      new Promise((done) => {
        if (server.requests.length >= count) done();
        else waiting.push({ count, done });
      }),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

function send(res: ServerResponse, reply: ModelReply, request: ModelRequest): void {
  const { model } = request.body;
  switch (reply.kind) {
    case 'answer':
      sendChoice(
        res,
        model,
        { content: JSON.stringify({ ...GOOD_ANSWER, ...reply.answer }) },
        'stop',
        reply.tokens,
      );
      return;
    case 'text':
      sendChoice(res, model, { content: reply.text }, reply.finish);
      return;
    case 'cut-off':
      sendChoice(res, model, { content: JSON.stringify(GOOD_ANSWER) }, 'length');
      return;
    case 'filtered':
      sendChoice(res, model, { content: JSON.stringify(GOOD_ANSWER) }, 'content_filter');
      return;
    case 'wrong-shape':
      sendChoice(res, model, { content: JSON.stringify({ answer: 'Certainly!', class: 'hot' }) });
      return;
    case 'refusal':
      sendChoice(res, model, { content: null, refusal: 'I cannot help with that.' });
      return;
    case 'wrong-key':
      sendError(res, 401, { message: 'Incorrect API key provided.', code: 'invalid_api_key' });
      return;
    case 'no-quota':
      sendError(res, 429, {
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      });
      return;
    case 'rate-limit':
      sendError(res, 429, { message: 'Rate limit reached.', code: 'rate_limit_exceeded' });
      return;
    case 'server-error':
      sendError(res, 500, { message: 'The server had an error.', type: 'server_error' });
      return;
    case 'status':
      res.writeHead(reply.status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(reply.body));
      return;
    case 'hang':
      return;
    case 'hang-after-headers':
      res.writeHead(200, { 'content-type': 'application/json' });
      res.write('{"id":"chatcmpl-1","object":"chat.completion","choices":[');
      return;
    case 'endless':
      res.writeHead(reply.status, { 'content-type': 'application/json' });
      Readable.from(spaces()).pipe(res);
      return;
    case 'hang-up':
      res.destroy();
      return;
  }
}

function* spaces(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(65_536, ' ');
}

function sendChoice(
  res: ServerResponse,
  model: string,
  message: { content: string | null; refusal?: string },
  finish = 'stop',
  tokens = { in: 900, out: 200 },
): void {
  res.writeHead(200, { 'content-type': 'application/json' });
  res.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model,
      choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
      usage: {
        prompt_tokens: tokens.in,
        completion_tokens: tokens.out,
        total_tokens: tokens.in + tokens.out,
      },
    }),
  );
}

function sendError(res: ServerResponse, status: number, error: object): void {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify({ error }));
}

function refuseFormat(formats: ModelServer['formats'], request: ModelRequest): string | null {
  const format = request.body.response_format;
  if (format?.type !== 'json_schema') return null;
  if (formats === 'json-object')
    return "response_format type 'json_schema' is not supported, use 'json_object'";
  if (formats === 'schema-without-bounds' && /"max(?:Length|Items)"/.test(JSON.stringify(format))) {
    return "Invalid schema for response_format 'preparation': In context=('properties', 'summary'), 'maxLength' is not permitted.";
  }
  return null;
}

async function readJson(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
