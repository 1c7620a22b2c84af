import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPreparer } from '../../src/ai/preparer.js';
import { createFlo, type Flo, type SlackAccess } from '../../src/app.js';
import { drawChart } from '../../src/chart/draw-chart.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { Policy } from '../../src/core/policy.js';
import type { Charts } from '../../src/deps/charts.js';
import type { Log } from '../../src/deps/log.js';
import type { Mailer } from '../../src/deps/mailer.js';
import type { Store } from '../../src/deps/store.js';
import type { Job } from '../../src/doors/jobs/job.js';
import { jobTable } from '../../src/doors/jobs.js';
import { createKnowledge } from '../../src/knowledge/knowledge.js';
import { createOutboxMailer } from '../../src/mail/outbox.js';
import type { MovableClock } from '../../src/sandbox/clock.js';
import type { SlackBlock } from '../../src/sandbox/protocol.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import type { OpenView } from '../../src/sandbox/views.js';
import { openStore } from '../../src/store/open-store.js';
import { examplePolicy } from './inquiries.js';
import { patientClock } from './patient-clock.js';
import { listen, type RunningSandbox, startSandbox, until } from './sandbox.js';
import { PATIENT } from './serve.js';

export interface FloOptions {
  policy?: Policy;
  /** Zero unless told: most stories do not wait for the Undo window. */
  undoMs?: number;
  modelUrl?: string;
  /** Asked after the model "scripted" of the same server. */
  fallbacks?: string[];
  /** What the models have; long unless told. */
  budgetMs?: number;
  mailer?: Mailer;
  charts?: Charts;
  /** Absent: the embedded engine in the world's folder. */
  mongoUri?: string;
  sandbox?: Partial<SandboxOptions>;
  /** Another process on the same workspace and folder. */
  beside?: World;
  wrapStore?: (store: Store) => Store;
  /** The time for Flo and for the sandbox, which signs with it. */
  now?: () => Date;
  /** What is done by the clock; Flo's own table unless told. */
  jobs?: Job[];
  /** A clock that the sandbox's page can move on. */
  movable?: MovableClock;
  /** Another way into the workspace than signed HTTP. */
  slackAccess?: (slack: RunningSandbox) => SlackAccess;
  /** Where Flo finds the Web API; the sandbox's own address unless told. */
  apiUrl?: string;
}

/** Flo and its surroundings on loopback: the sandbox's Slack, a store, a mailbox. */
export interface World {
  flo: Flo;
  store: Store;
  slack: RunningSandbox;
  url: string;
  token: string;
  /** Its folder `knowledge` is what the business knows; not there at first. */
  dataDir: string;
  logged: { level: string; facts: object; words: string }[];
  /** How far Flo's clock, and Slack's with it, is ahead of the machine's. */
  time: { aheadMs: number };
  /** POST /inquiries as JSON. */
  post(fields: object, headers?: Record<string, string>): Promise<{ status: number; body: IntakeAnswer }>;
  /** Waits until the inquiry is as wished. */
  see(id: string, wish: (inquiry: Inquiry) => boolean, waitMs?: number): Promise<Inquiry>;
  /** Waits until the card of this inquiry stands in the channel, and shows what is wished. */
  card(id: string, wish?: (text: string) => boolean): Promise<Card>;
  press(user: string, card: Card, actionId: string, choice?: string): Promise<void>;
  /** Waits until this person has a modal open (of this `callback_id`). */
  modal(user: string, callbackId?: string): Promise<OpenView>;
  /** Submits the person's modal; `typed` replaces inputs whose block_id begins with the key. */
  submit(user: string, typed?: Record<string, string | string[]>): Promise<void>;
  /** Types `/flo …` in the leads channel. */
  command(user: string, text: string): Promise<void>;
  /** What this person was told privately, newest last. */
  told(user: string, pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** What POST /inquiries answers with; of a refusal only `errors` or `error`. */
export interface IntakeAnswer {
  id: string;
  duplicate: boolean;
  errors?: { field: string; problem: string }[];
  error?: string;
}

export interface Card {
  ts: string;
  channel: string;
  blocks: SlackBlock[];
  /** All words of the card. */
  text: string;
}

/** No story is about what a slow machine makes of Flo's own budget, unless it says so. */
const MODEL_BUDGET_MS = 120_000;

/** A message that any business would like to get. */
export const LEAD = {
  name: 'Dana Fox',
  email: 'dana@fox.example',
  subject: 'Kitchen',
  message: 'We would like to redo our kitchen next spring. Could you tell us how you work?',
};

export async function startWorld(options: FloOptions = {}): Promise<World> {
  const own = options.beside === undefined;
  const dataDir = options.beside?.dataDir ?? (await mkdtemp(join(tmpdir(), 'flo-world-')));
  const { movable } = options;
  const time = options.beside?.time ?? { aheadMs: 0 };
  const now = () => (movable ?? options)?.now?.() ?? new Date(Date.now() + time.aheadMs);
  const slack =
    options.beside?.slack ??
    (await startSandbox({ dataDir, now, ...(movable && { clock: movable }), ...options.sandbox }));
  const basic = options.policy ?? examplePolicy();
  const policy = { ...basic, policy: { ...basic.policy, undoMs: options.undoMs ?? 0 } };
  const logged: World['logged'] = [];
  const log = collectLog(logged);
  const clock = movable ?? { ...patientClock, now };
  const opened = await openStore(
    options.mongoUri ? { uri: options.mongoUri } : { folder: join(dataDir, 'store') },
    log,
    // A time that jumps ends nobody's hold on what is under way.
    movable ?? { aheadMs: () => now().getTime() - Date.now() },
  );
  const store = options.wrapStore?.(opened) ?? opened;
  const token = 'intake-token-of-the-tests';
  const flo = createFlo({
    policy,
    slack: options.slackAccess?.(slack) ?? {
      mode: 'http',
      botToken: slack.botToken,
      signingSecret: slack.signingSecret,
      apiUrl: options.apiUrl ?? slack.apiUrl,
    },
    store,
    preparer: createPreparer({
      apiKey: options.modelUrl && 'sk-test',
      baseUrl: options.modelUrl,
      model: options.modelUrl && 'scripted',
      fallbacks: options.fallbacks,
      policy,
      promptsDir: 'prompts',
      budgetMs: options.budgetMs ?? MODEL_BUDGET_MS,
      clock,
      log,
    }),
    knowledge: createKnowledge({ folder: join(dataDir, 'knowledge'), clock, log }),
    mailer:
      options.mailer ??
      createOutboxMailer({ folder: join(dataDir, 'outbox'), from: 'hello@cedarpine.example' }),
    // The drawing itself, without a process of its own: that one is compiled.
    charts: options.charts ?? { draw: async (chart) => drawChart(chart) },
    clock,
    log,
    intakeToken: token,
    newId: () => randomBytes(12).toString('hex'),
    jobs: options.jobs ?? jobTable(policy),
    workerId: `test-${randomBytes(3).toString('hex')}`,
  });
  const handle: RequestListener = flo.handle;
  const server = createServer(PATIENT, handle);
  const url = await listen(server);
  if (own) slack.setFlo(url);
  await flo.start();
  const world: World = {
    flo,
    store,
    slack,
    url,
    token,
    dataDir,
    logged,
    time,
    async post(fields, headers = {}) {
      const answer = await fetch(`${url}/inquiries`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify(fields),
      });
      return { status: answer.status, body: (await answer.json()) as IntakeAnswer };
    },
    see: (id, wish, waitMs) =>
      until(async () => {
        const inquiry = await store.get(id);
        return inquiry && wish(inquiry) ? inquiry : null;
      }, waitMs),
    card: (id, wish = () => true) =>
      until(() => {
        const found = findCard(slack, id);
        return found && wish(found.text) ? found : null;
      }),
    async press(user, card, actionId, choice) {
      const result = await slack.act({
        kind: 'action',
        user,
        from: { channel: card.channel, ts: card.ts },
        ...findAction(card.blocks, actionId, choice),
      });
      if (!result.ok) throw new Error(result.error);
    },
    modal: (user, callbackId) =>
      until(() => {
        const view = slack.view(user);
        return view && (callbackId === undefined || view.view.callback_id === callbackId) ? view : null;
      }),
    async submit(user, typed = {}) {
      const view = slack.view(user);
      if (!view) throw new Error('No modal is open.');
      const values = structuredClone(view.values) as Record<string, Record<string, SlackBlock>>;
      for (const [key, value] of Object.entries(typed)) {
        const blockId = Object.keys(values).find((id) => id.startsWith(key));
        const state = blockId === undefined ? undefined : Object.values(values[blockId] ?? {})[0];
        if (!state) throw new Error(`There is no input ${key}.`);
        fillIn(state, value);
      }
      const result = await slack.act({ kind: 'submit', user, view: view.id, values });
      if (!result.ok) throw new Error(result.error);
    },
    async command(user, text) {
      const result = await slack.act({
        kind: 'command',
        user,
        channel: slack.channel.id,
        command: '/flo',
        text,
      });
      if (!result.ok) throw new Error(result.error);
    },
    told: (user, pattern) =>
      until(() => slack.ephemerals(user).find((message) => pattern.test(message.text))?.text),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await flo.stop();
      if (own) {
        await slack.stop();
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  };
  return world;
}

/** Every card of this inquiry: more than one is a failure. */
export function findCards(slack: RunningSandbox, id: string): Card[] {
  return slack
    .messages(slack.channel.id)
    .filter(
      (m) => m.metadata?.event_type === 'flo_card' && m.metadata.event_payload.key === id && !m.tombstone,
    )
    .map((m) => ({ ts: m.ts, channel: m.channel, blocks: m.blocks ?? [], text: wordsOf(m.blocks ?? []) }));
}

function findCard(slack: RunningSandbox, id: string): Card | undefined {
  return findCards(slack, id)[0];
}

/** All texts in blocks, in order. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, ...rest } = value as { text?: unknown };
  const own = typeof text === 'string' ? text : wordsOf(text);
  const deep = Object.values(rest).map(wordsOf).join('');
  return `${own}${deep}${'block_id' in value ? '\n' : ''}`;
}

/** The element with this action id, as Slack sends it when it is pressed. */
export function findAction(blocks: SlackBlock[], actionId: string, choice?: string) {
  for (const block of blocks) {
    const elements: SlackBlock[] = [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])];
    const element = elements.find((each) => each.action_id === actionId);
    if (!element) continue;
    const option = element.options?.find((each: SlackBlock) => String(each.value).startsWith(`${choice}:`));
    const action =
      element.type === 'button'
        ? { type: 'button', action_id: actionId, value: element.value, text: element.text }
        : { type: element.type, action_id: actionId, selected_option: option };
    return { blockId: String(block.block_id), action: { ...action, block_id: block.block_id } };
  }
  throw new Error(`There is no ${actionId} here.`);
}

function fillIn(state: SlackBlock, value: string | string[]): void {
  const option = (chosen: string) => ({ value: chosen, text: { type: 'plain_text', text: chosen } });
  if (Array.isArray(value)) state.selected_options = value.map(option);
  else if (state.type === 'plain_text_input') state.value = value;
  else if (state.type === 'users_select') state.selected_user = value;
  else if (state.type === 'datepicker') state.selected_date = value;
  else if (state.type === 'timepicker') state.selected_time = value;
  else state.selected_option = option(value);
}

function collectLog(logged: World['logged']): Log {
  const at = (level: string) => (facts: object, words: string) => {
    logged.push({ level, facts, words });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
