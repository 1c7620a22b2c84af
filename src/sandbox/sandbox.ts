import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { act } from './acts/act.js';
import { makeFloClient } from './acts/flo-client.js';
import { answerResponse } from './acts/response-url.js';
import { sendSample } from './acts/sample-sender.js';
import type { Stage } from './acts/stage.js';
import type { Desk, EphemeralMessage } from './api/call.js';
import { type Fault, type FaultOptions, Faults } from './api/faults.js';
import { type Limits, RateLimits } from './api/rate-limits.js';
import { type ApiRecord, answerApi, answerUpload, type WebApi } from './api/web-api.js';
import { Audience } from './audience.js';
import { makeEphemerals } from './ephemerals.js';
import { Files } from './files.js';
import { isLoopbackHost, sendJson, sendText } from './http.js';
import { openMailbox } from './mailbox.js';
import { sandboxChannel, sandboxEphemeral, sandboxMessage } from './message-payload.js';
import { answerPage, type PageHouse } from './page-server.js';
import { readState } from './page-state.js';
import type { ActRequest, ActResult, SandboxMail, WorkspaceEvent, WorkspaceState } from './protocol.js';
import {
  makeSeed,
  type SeedOptions,
  type SeedPerson,
  type StoredChannel,
  type StoredUser,
  toUser,
} from './seed.js';
import { makeSkip } from './skipping.js';
import { Tickets } from './tickets.js';
import { type OpenView, sandboxView, Views } from './views.js';
import { type StoredFile, type StoredMessage, Workspace } from './workspace.js';

const KEPT_CALLS = 2_000;

export interface SandboxOptions extends SeedOptions {
  /** `FLO_DATA`: the workspace is kept in `sandbox` below it, mail is read from `outbox`. */
  dataDir: string;
  /** Where Flo listens, without a slash at the end. */
  floUrl: string | (() => string);
  /** Where Flo and the page reach the sandbox; `floUrl` when left out (one process). */
  url?: string | (() => string);
  /** For the sample inquiry. */
  intakeToken?: string | (() => Promise<string>);
  signingSecret: string;
  botToken: string;
  appToken?: string;
  /** The scopes the bot's token has, as the manifest asks for them; all when left out. */
  scopes?: string[];
  /** The app's slash commands; `/flo` when left out. */
  commands?: string[];
  now: () => Date;
  /** Flo's clock, where Flo runs in this process and by it; `now` is its time. */
  clock?: { aheadMs(): number; skip(ms: number): Promise<void> };
  /**
   * The moments on the way of a skip at which Flo has something to do, in their order: there time stands for a moment,
   * so that what falls due in a working day is told in it.
   */
  stops?: (from: Date, to: Date) => Date[];
  /**
   * So many times as long as Slack does it waits for Flo, and lets a trigger live: where the machine is slow, neither
   * tells of Flo. Once when left out.
   */
  patience?: number;
  /** Other rates than Slack's, by method. */
  limits?: Limits;
  /** Where refusals are told; stderr when left out. */
  complain?: (words: string) => void;
}

/** An honest local Slack, with a page to watch it. */
export interface Sandbox {
  /** Takes `/` and `/sandbox/*`; false for everything else, which is then untouched. */
  handle(req: IncomingMessage, res: ServerResponse): boolean;
  close(): Promise<void>;
  /** What the page's buttons do. */
  act(request: ActRequest): Promise<ActResult>;

  /** Seeded people by place: `owner`, `backup`, `guest`. */
  people: { owner: StoredUser; backup: StoredUser; guest: StoredUser };
  /** The leads channel. */
  channel: StoredChannel;
  channelNamed(name: string): StoredChannel | undefined;
  /** The direct conversation of the app with this person, when there is one. */
  imOf(user: string): StoredChannel | undefined;
  /** Oldest first, replies included. */
  messages(channelId?: string): StoredMessage[];
  /** The replies to a message, oldest first. */
  thread(channelId: string, ts: string): StoredMessage[];
  ephemerals(user: string): EphemeralMessage[];
  /** The modal this person sees, and what stands in it. */
  view(user: string): OpenView | null;
  /** A file as this person may read it; null when they may not, or it is not there. */
  file(id: string, user: string): Promise<{ file: StoredFile; content: Buffer } | null>;
  mail(): Promise<SandboxMail[]>;
  /** The last calls of the Web API, oldest first; also those that were refused or failed. */
  calls(method?: string): ApiRecord[];
  state(user: string): Promise<WorkspaceState | null>;
  /** Everything one person may see, until the returned function is called. */
  follow(user: string, tell: (event: WorkspaceEvent) => void): () => void;
  addUser(person: SeedPerson): Promise<StoredUser>;
  /** A person archives a channel, or opens it again. */
  setArchived(channelId: string, archived: boolean): Promise<void>;
  setLimits(limits: Limits): void;
  /** Lets the next call of a method fail. */
  fail(method: string, fault: Fault, opts?: FaultOptions): void;
  clearFaults(): void;
}

export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const {
    now,
    clock,
    patience = 1,
    complain = (words: string) => console.error(`sandbox: ${words}`),
  } = options;
  const seed = makeSeed(options);
  const workspace = await Workspace.open(join(options.dataDir, 'sandbox'), seed, now);
  const files = new Files(join(options.dataDir, 'sandbox', 'files'), workspace, now);
  const views = new Views(now);
  const tickets = new Tickets(now, patience);
  const limits = new RateLimits(now, options.limits);
  const faults = new Faults();
  const calls: ApiRecord[] = [];
  const audience = new Audience();

  const tellMembers = (channel: string, event: WorkspaceEvent) =>
    audience.tell(workspace.channels.get(channel)?.members ?? [], event);
  const ephemerals = makeEphemerals(
    () => workspace.nextTs(),
    ({ type, message }) =>
      audience.tell(
        [message.user],
        type === 'shown'
          ? { type: 'message', message: sandboxEphemeral(message) }
          : { type: 'message-deleted', channel: message.channel, ts: message.ts },
      ),
  );
  workspace.onChange((change) => {
    if (change.type === 'message') {
      tellMembers(change.message.channel, { type: 'message', message: sandboxMessage(change.message) });
    } else if (change.type === 'deleted') {
      tellMembers(change.channel, { type: 'message-deleted', channel: change.channel, ts: change.ts });
    } else {
      tellMembers(change.channel.id, { type: 'channel', channel: sandboxChannel(change.channel, seed.app) });
    }
  });
  views.onChange((user, top) => audience.tell([user], { type: 'view', view: sandboxView(top) }));
  const mailbox = await openMailbox(join(options.dataDir, 'outbox'), (mail) =>
    audience.tellAll({ type: 'mail', mail }),
  );

  const floUrl = () => resolve(options.floUrl);
  const desk: Desk = {
    seed,
    workspace,
    views,
    tickets,
    ephemerals,
    files,
    ...(options.scopes && { scopes: options.scopes }),
  };
  const stage: Stage = {
    desk,
    flo: makeFloClient({ app: seed.app, floUrl, signingSecret: options.signingSecret, now, patience }),
    base: () => (options.url ? resolve(options.url) : floUrl()),
    commands: options.commands ?? ['/flo'],
    sendSample: () => sendSample({ app: seed.app, workspace, floUrl, intakeToken: options.intakeToken }),
    ...(clock && {
      skip: makeSkip({
        clock,
        now,
        stops: (from, to) => options.stops?.(from, to) ?? [],
        moved: () => audience.tellAll({ type: 'time', time: time() }),
      }),
    }),
    complain,
  };
  const api: WebApi = {
    desk,
    botToken: options.botToken,
    ...(options.appToken && { appToken: options.appToken }),
    limits,
    faults,
    now,
    complain,
    record(call) {
      calls.push(call);
      if (calls.length > KEPT_CALLS) calls.shift();
    },
  };

  function time() {
    return { aheadMs: clock?.aheadMs() ?? 0, movable: clock !== undefined };
  }

  const state = (user: string) => readState({ desk, mailbox, formUrl: () => `${floUrl()}/form`, time }, user);
  const house: PageHouse = {
    state,
    follow: (user, tell) => audience.follow(user, tell),
    act: (request) => act(stage, request),
    file: (id, user) => files.read(id, user),
    streams: new Set(),
  };

  async function answer(path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!isLoopbackHost(req.headers.host)) {
      return sendText(res, 403, 'The sandbox answers on this machine only, under localhost or 127.0.0.1.');
    }
    if (path.startsWith('/sandbox/api/')) return answerApi(api, path.slice('/sandbox/api/'.length), req, res);
    if (path.startsWith('/sandbox/upload/')) {
      return answerUpload(api, path.slice('/sandbox/upload/'.length), { req, res });
    }
    if (path.startsWith('/sandbox/response/'))
      return answerResponse(stage, path.slice('/sandbox/response/'.length), { req, res });
    if (!(await answerPage(house, path, { req, res }))) sendText(res, 404, 'Not here.');
  }

  const person = (index: number) => seed.users[index] as StoredUser;
  return {
    handle(req, res) {
      const path = (req.url ?? '/').split('?')[0] ?? '/';
      if (path !== '/' && path !== '/sandbox' && !path.startsWith('/sandbox/')) return false;
      answer(path, req, res).catch((error) => {
        complain(`${path.split('/').slice(0, 4).join('/')} failed: ${error.message}`);
        if (res.headersSent) res.destroy();
        else sendJson(res, { ok: false, error: 'internal_error' }, 500);
      });
      return true;
    },
    async close() {
      for (const stream of house.streams) stream.end();
      mailbox.close();
      await workspace.close();
    },
    act: house.act,
    people: { owner: person(0), backup: person(1), guest: person(2) },
    channel: seed.channels[0] as StoredChannel,
    channelNamed: (name) => [...workspace.channels.values()].find((channel) => channel.name === name),
    imOf: (user) => workspace.channels.get(`D${user.slice(1)}`),
    messages: (channelId) => workspace.messagesOf(channelId ?? (seed.channels[0] as StoredChannel).id),
    thread: (channelId, ts) => [...workspace.repliesTo(channelId, ts)],
    ephemerals: (user) => [...ephemerals.of(user)],
    view: (user) => views.top(user),
    file: house.file,
    mail: () => mailbox.list(),
    calls: (method) => calls.filter((call) => !method || call.method === method),
    state,
    follow: house.follow,
    async addUser(given) {
      const user = toUser(given);
      await workspace.putUser({ ...user, seeded: false });
      const leads = workspace.channels.get((seed.channels[0] as StoredChannel).id) as StoredChannel;
      if (given.inChannel !== false) {
        await workspace.putChannel({ ...leads, members: [...leads.members, user.id] });
      }
      return user;
    },
    async setArchived(channelId, archived) {
      const channel = workspace.channels.get(channelId) as StoredChannel;
      await workspace.putChannel({ ...channel, archived });
    },
    setLimits: (given) => limits.set(given),
    fail: (method, fault, opts = {}) => faults.plan(method, fault, opts),
    clearFaults: () => faults.clear(),
  };
}

function resolve(url: string | (() => string)): string {
  return (typeof url === 'string' ? url : url()).replace(/\/$/, '');
}
