import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AckFn, App, Receiver } from '@slack/bolt';
import { ReceiverMultipleAckError } from '@slack/bolt';
import { type Clock, LightSignal } from '../../deps/clock.js';
import type { Log } from '../../deps/log.js';
import { describeFault } from '../fault.js';
import { send } from '../http/answer.js';
import { bodyKind, parseBody, readBody } from '../http/body.js';
import { BodyRoom } from '../http/body-room.js';
import { readInteraction } from './interaction.js';

/**
 * A modal travels with all that was typed, a click with its whole message, escaped twice. A view has at most 250 KB
 * (https://docs.slack.dev/reference/methods/views.open), of which every letter may become eight.
 */
const MAX_REQUEST_BYTES = 2 * 1024 * 1024;
/**
 * Whoever sends is not known before the last byte. All of them together hold so much: a hundred who click at once, with
 * the longest drafts, have 25 MB.
 */
const MAX_UNVERIFIED_BYTES = 32 * 1024 * 1024;
/** Slack's unsigned question whether the address is served over TLS is a few words. */
const MAX_UNSIGNED_BYTES = 1_024;
/** Slack's own rule for old requests, applied to those from the future too: one could be kept and sent again. */
const CLOCK_SKEW_S = 300;
/** Slack has given up by then: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const ACK_WITHIN_MS = 3_001;

/** Anything at all: what Bolt finds in it is Bolt's business. */
type Fields = Record<string, unknown>;

/**
 * Slack's requests, checked and handed to Bolt. Bolt's own receiver unescapes every body twice and walks it three
 * times: while a hundred people click at once, each of them waits for all of that.
 */
export class SlackReceiver implements Receiver {
  private app: App | null = null;
  /** Made once: a hash keyed by a string makes it each time. */
  private readonly signingKey: KeyObject;

  constructor(
    signingSecret: string,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly room = new BodyRoom(MAX_UNVERIFIED_BYTES),
  ) {
    this.signingKey = createSecretKey(signingSecret, 'utf8');
  }

  init(app: App): void {
    this.app = app;
  }

  /** The HTTP door listens for it. */
  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /**
   * Answers one request: 401 unless Slack has signed it within five minutes, 400 when it is not readable, 408 when it
   * does not arrive within three seconds or gives way to others, else what a listener acknowledges it with, or 404 when
   * none has within three seconds. Never rejects.
   */
  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // Told by the headers alone: a stranger's long body is not held for it.
    const unlikely = this.whyUnlikely(req);
    const body = await readBody(req, {
      maxBytes: unlikely ? MAX_UNSIGNED_BYTES : MAX_REQUEST_BYTES,
      within: ACK_WITHIN_MS,
      room: this.room,
    });
    if (!body.ok && body.reason === 'gone') return;
    if (!body.ok && unlikely) return this.refuse(req, res, 401, unlikely);
    if (!body.ok)
      return body.reason === 'late'
        ? this.refuse(req, res, 408, 'it came too slowly')
        : this.refuse(req, res, 413, 'it is too large');
    const forged = unlikely ?? this.whyForged(req, body.bytes);
    if (forged && !mayAskForTls(body.bytes)) return this.refuse(req, res, 401, forged);
    const fields = readFields(req, body.bytes);
    // Slack's question whether the address is served over TLS: unsigned, and nothing but an answer follows.
    if (fields?.ssl_check === '1') return answer(res, undefined);
    if (forged) return this.refuse(req, res, 401, forged);
    if (!fields || !isWhole(fields)) return this.refuse(req, res, 400, 'it is not readable');
    if (fields.type === 'url_verification') return answer(res, { challenge: fields.challenge });
    await this.dispatch(req, res, fields);
  }

  /** Why Slack cannot have made this request just now, as far as its headers tell, or null. */
  private whyUnlikely(req: IncomingMessage): string | null {
    const signature = req.headers['x-slack-signature'];
    const sentAt = req.headers['x-slack-request-timestamp'];
    if (typeof signature !== 'string' || typeof sentAt !== 'string' || !/^\d{1,12}$/.test(sentAt))
      return 'it is not signed';
    const nowS = Math.floor(this.clock.now().getTime() / 1_000);
    return Math.abs(Number(sentAt) - nowS) > CLOCK_SKEW_S ? 'its time is not now' : null;
  }

  /** Why these bytes are not what Slack has signed, or null. */
  private whyForged(req: IncomingMessage, bytes: Buffer): string | null {
    const signature = String(req.headers['x-slack-signature']);
    const sentAt = String(req.headers['x-slack-request-timestamp']);
    // Not Bolt's own check: it makes three hashes and a random key where one hash and Node's comparison do.
    const own = createHmac('sha256', this.signingKey).update(`v0:${sentAt}:`).update(bytes).digest('hex');
    const [ours, theirs] = [Buffer.from(`v0=${own}`), Buffer.from(signature)];
    const same = ours.length === theirs.length && timingSafeEqual(ours, theirs);
    return same ? null : 'its signature is not Slack’s';
  }

  private async dispatch(req: IncomingMessage, res: ServerResponse, fields: Fields): Promise<void> {
    const over = new LightSignal();
    void this.clock.after(ACK_WITHIN_MS, over).then(() => {
      if (over.aborted) return;
      this.log.error({}, 'a Slack request was not acknowledged within three seconds');
      if (!res.headersSent) res.writeHead(404).end();
    });
    let acknowledged = false;
    const ack: AckFn<unknown> = async (response) => {
      if (acknowledged) throw new ReceiverMultipleAckError();
      acknowledged = true;
      over.abort();
      answer(res, response);
    };
    const retryNum = req.headers['x-slack-retry-num'];
    const retryReason = req.headers['x-slack-retry-reason'];
    try {
      await this.app?.processEvent({
        body: fields,
        ack,
        ...(retryNum !== undefined && { retryNum: Number(retryNum) }),
        ...(retryReason !== undefined && { retryReason: String(retryReason) }),
      });
    } catch (error) {
      this.log.error(describeFault(error), 'a Slack request could not be processed');
      over.abort();
      if (!res.headersSent) res.writeHead(500).end();
    }
  }

  private refuse(req: IncomingMessage, res: ServerResponse, status: number, why: string): void {
    this.log.warn({ status }, `a request in Slack's name was refused: ${why}`);
    send(req, res, { status, body: '' });
  }
}

function mayAskForTls(bytes: Buffer): boolean {
  return bytes.length <= MAX_UNSIGNED_BYTES && bytes.includes('ssl_check=1');
}

/** What the request says, from JSON, a form, or a form with JSON in it (interactions); null when unreadable. */
function readFields(req: IncomingMessage, bytes: Buffer): Fields | null {
  const kind = bodyKind(req);
  const interaction = kind === 'form' ? readInteraction(bytes) : undefined;
  if (interaction !== undefined) return asFields(interaction);
  const parsed = kind && parseBody(bytes, kind);
  return parsed?.ok ? asFields(parsed.fields) : null;
}

/** Whether an interaction names who did what: Bolt and the listeners take that for granted. */
function isWhole({ type, user, actions, view }: Fields): boolean {
  if (type === 'view_submission' || type === 'view_closed') return isPerson(user) && asFields(view) !== null;
  if (type !== 'block_actions' && actions === undefined) return true;
  return isPerson(user) && Array.isArray(actions) && asFields(actions[0]) !== null;
}

function isPerson(value: unknown): boolean {
  return typeof asFields(value)?.id === 'string';
}

function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** An acknowledgement: empty, words, or what Slack shall do. */
function answer(res: ServerResponse, response: unknown): void {
  // Slack may have hung up, or been told that it took too long.
  if (res.headersSent) return;
  if (!response) res.writeHead(200).end();
  else if (typeof response === 'string') res.writeHead(200).end(response);
  else res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(response));
}
