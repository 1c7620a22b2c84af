import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson, sendText } from '../http.js';
import { respond } from './responses.js';
import type { Stage } from './stage.js';

const RESPONSE_BYTES = 200_000;

/** Answers a post to a response_url; `id`: the last part of its path. */
export async function answerResponse(
  stage: Stage,
  id: string,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): Promise<void> {
  const body = await readBody(req, RESPONSE_BYTES);
  if (req.method !== 'POST' || body === null) return sendText(res, 400, 'bad_request');
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(body);
  } catch {
    return sendJson(res, { ok: false, error: 'invalid_payload' }, 400);
  }
  const target = stage.desk.tickets.useResponse(id);
  if (typeof target === 'string') return sendJson(res, { ok: false, error: target }, 404);
  const outcome = await respond(stage, target, given);
  if (outcome.ok) return sendText(res, 200, 'ok');
  sendJson(res, { ok: false, error: outcome.error }, 400);
}
