/**
 * What the sandbox's server and its page say to each other, over HTTP and one event stream.
 * Blocks and views travel as Slack defines them.
 *
 * | request | answer |
 * |---|---|
 * | `GET /` | the page |
 * | `GET /sandbox/page/…` | its scripts and styles |
 * | `GET /sandbox/state?user=U` | `WorkspaceState` as that person sees it |
 * | `GET /sandbox/events?user=U` | server-sent events, each `data:` a `WorkspaceEvent` |
 * | `POST /sandbox/act` | `ActRequest` → `ActResult`: a click, a choice, a submission, a command, a message, a skip in time |
 *
 * A file is read at `/sandbox/files/ID/NAME?user=U` by those who may; `&download` hands it out to be kept.
 *
 * Slack's Web API stands under `/sandbox/api/METHOD`. A message's link, `/sandbox/archives/CHANNEL/pTS`,
 * leads to the page at `/#/CHANNEL/TS` (`/#/CHANNEL/TS/THREAD_TS` for a reply).
 *
 * A page opens the event stream first and asks for the state then, so that nothing falls in between.
 * Messages of people are escaped as Slack does it: `&amp;`, `&lt;`, `&gt;`. Mail may come twice: the id tells.
 */

export interface SandboxUser {
  id: string;
  name: string;
  /** "Owner, may approve" … shown in the switch. */
  role: string;
  email: string;
}

export interface SandboxChannel {
  id: string;
  /** Without the number sign; for a direct message the app's name. */
  name: string;
  kind: 'channel' | 'im';
}

export interface SandboxMessage {
  channel: string;
  ts: string;
  /** The thread it belongs to, when it is a reply. */
  threadTs?: string;
  /** A reply also shown in the channel. */
  broadcast?: boolean;
  /** A user id, or `app`. */
  from: string;
  text: string;
  blocks?: SlackBlock[];
  files?: SandboxFile[];
  edited?: boolean;
  /** Only this person sees it. */
  ephemeralFor?: string;
}

export interface SandboxFile {
  id: string;
  name: string;
  title: string;
  /** In bytes. */
  size: number;
  /** Can be shown as it is. */
  picture: boolean;
  altText?: string;
}

/** A Block Kit block, element or text object, as Slack's documentation defines it. */
// biome-ignore lint/suspicious/noExplicitAny: Block Kit is open-ended; the renderer looks before it reads
export type SlackBlock = Record<string, any>;

export interface SandboxView {
  id: string;
  /** The view's JSON as given to views.open, with its `hash`. */
  view: SlackBlock;
  /** Messages by block_id, after a `response_action: errors`. */
  errors?: Record<string, string>;
}

export interface SandboxMail {
  id: string;
  to: string;
  from: string;
  subject: string;
  body: string;
  /** ISO 8601. */
  at: string;
}

export interface WorkspaceState {
  team: string;
  app: { name: string };
  users: SandboxUser[];
  channels: SandboxChannel[];
  messages: SandboxMessage[];
  /** The modal this person has open. */
  view: SandboxView | null;
  mail: SandboxMail[];
  /** Where customers write: a path or an address of Flo's form. */
  formUrl: string;
  time: SandboxTime;
}

/** Flo's time, as far as it is ahead of the machine's. `movable`: it can be moved on, as Flo runs in this process. */
export interface SandboxTime {
  aheadMs: number;
  movable: boolean;
}

export type WorkspaceEvent =
  | { type: 'message'; message: SandboxMessage }
  | { type: 'message-deleted'; channel: string; ts: string }
  /** Opens, updates (also with errors) or, with null, closes this person's modal. */
  | { type: 'view'; view: SandboxView | null }
  | { type: 'mail'; mail: SandboxMail }
  | { type: 'channel'; channel: SandboxChannel }
  | { type: 'time'; time: SandboxTime };

export type ActRequest =
  | {
      kind: 'action';
      user: string;
      /** Where the element stands: a message, or the open modal. */
      from: { channel: string; ts: string; ephemeral?: boolean } | { view: string };
      blockId: string;
      /** The action as Slack sends it in `actions[0]`: type, action_id, value or selected_option … */
      action: SlackBlock;
      /** What stands in the modal's, or the message's, inputs at that moment, as in `submit`. */
      values?: Record<string, Record<string, SlackBlock>>;
    }
  /** `values` is Slack's `view.state.values`. */
  | { kind: 'submit'; user: string; view: string; values: Record<string, Record<string, SlackBlock>> }
  | { kind: 'close-view'; user: string; view: string }
  | { kind: 'command'; user: string; channel: string; command: string; text: string }
  | { kind: 'say'; user: string; channel: string; threadTs?: string; text: string }
  | { kind: 'sample'; user: string }
  /** Moves Flo's clock on by 15 minutes, 24 hours or seven times that. */
  | { kind: 'skip'; user: string; span: '15m' | '1d' | '1w' };

/** `error`: what the person is told, as Slack would put it ("Flo did not answer in time"). */
export type ActResult = { ok: true } | { ok: false; error: string };
