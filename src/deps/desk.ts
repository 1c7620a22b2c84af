import type { CardRef } from '../core/card-ref.js';
import type { SensitiveMatter } from '../core/guard/sensitive.js';
import type { Addressee, Alert, Inquiry } from '../core/inquiry.js';
import type { Person } from '../core/person.js';
import type { Post, PostPlace } from '../core/post.js';
import type { Health } from './health.js';

/** Flo's place in Slack: the only way out to people there. Takes facts, never blocks. */
export interface Desk {
  /**
   * Posts the inquiry's card, or brings the posted one up to date. With `doubt` it looks for the post first. `matters`:
   * what the customer's words touch, where somebody has looked.
   */
  showCard(
    inquiry: Inquiry,
    opts: { doubt: boolean; matters?: SensitiveMatter[] },
  ): Promise<Posted<ShownCard>>;
  /** The same for the card of one follow-up: a reply in the first card's thread that stands in the channel too. */
  showFollowUp(inquiry: Inquiry, round: number, opts: { doubt: boolean }): Promise<Posted<CardRef>>;
  /** Posts one line of the card's thread (a long message as several parts). */
  postLine(inquiry: Inquiry, lineKey: string, opts: { doubt: boolean }): Promise<Posted<string[]>>;
  /**
   * One direct message to the owner for all these alerts: who, one line of what, a link to the card. Tells the ts of
   * the message in which each stands: with `doubt` one may have been told before.
   */
  alertOwner(
    inquiry: Inquiry,
    keys: Alert['key'][],
    opts: { doubt: boolean },
  ): Promise<Posted<Partial<Record<Alert['key'], string>>>>;
  /**
   * Posts it where it belongs, or brings the posted one up to date. With `doubt` it looks for the post first. Null
   * where nothing is to be shown: it was moot before it was posted, or was deleted in Slack.
   */
  showPost(post: Post, opts: { doubt: boolean }): Promise<Posted<CardRef | null>>;
  /** Uploads a picture for posts to show, and gives its id. Nobody sees it before one does. */
  uploadPicture(picture: Picture): Promise<Posted<string>>;
  /** Whether there is such a place; `missing`: not until a person mends it. */
  lookAt(to: PostPlace): Promise<{ kind: 'there' | 'unknown' } | { kind: 'missing'; problem: string }>;
  /**
   * Resolves when a post to the leads channel may start: at once unless Slack has asked to wait or refuses the token.
   * Cards go before lines. Null when `signal` aborts first.
   */
  whenReady(kind: 'card' | 'line', signal: AbortSignal): Promise<PostingSlot | null>;
  /** Where the card is found, or null when Slack does not say. */
  permalink(card: CardRef): Promise<string | null>;
  /** Whether this person may decide, and what to say when not. */
  approver(userId: string, teamId: string | undefined): Promise<Approver>;
  /**
   * Whether this is one of the team: a full member of the workspace, no guest and nobody of another organisation.
   * Rejects when Slack does not answer.
   */
  isColleague(userId: string, teamId: string | undefined): Promise<boolean>;
  /** A person, and whether they are in the channel; a program is never. Rejects when Slack does not answer. */
  member(userId: string): Promise<Membership>;
  /** Whom a Slack id, e-mail address or user group of flo.yml means. Rejects when Slack does not answer. */
  whoIs(named: string): Promise<Addressee>;
  /** Files for this person alone, in one direct message from Flo with `words` above them. */
  sendFiles(userId: string, files: OutgoingFile[], words: string): Promise<Posted<null>>;
  /** Whether Slack answers and Flo can post, in the reader's words. */
  health(): Promise<Health>;
}

/** What came of a post to Slack. */
export type Posted<T> =
  /** `unsureUntil`: an earlier call without an answer may still take effect, over this one, until then. */
  | { ok: true; value: T; unsureUntil?: Date }
  /**
   * `doubt`: it may have been posted. `retryAt`: not before. `problem`: in the reader's words.
   * `limited`: Slack asked to wait (429), which is no failure. `placeless`: there is no such place, or Flo may not
   * post there, until a person mends it. `told`: the log has it already. `threadless`: the card in whose thread it
   * belongs was deleted.
   */
  | {
      ok: false;
      problem: string;
      retryAt: Date;
      doubt: boolean;
      limited: boolean;
      placeless?: true;
      told?: true;
      threadless?: true;
    };

export interface Picture {
  /** With its ending. */
  name: string;
  title: string;
  png: Buffer;
}

export interface PostingSlot {
  /** Hands the turn back: nothing was posted. */
  unused(): void;
}

/** Where a card stands, and the ids of the customer's messages of which it does not show every word. */
export interface ShownCard {
  card: CardRef;
  cut: string[];
}

export interface OutgoingFile {
  /** With its ending. */
  name: string;
  title: string;
  content: Buffer;
}

/** `owner`: they are the owner named in flo.yml. */
export type Approver =
  | { ok: true; person: Person; owner: boolean }
  | { ok: false; person: Person; whoCan: string };

/** `channel`: as people write it. */
export type Membership = { ok: true; person: Person } | { ok: false; person: Person; channel: string };

/** Slack refuses Flo's token, until a person sets another: the log has told it once. The message is for the team. */
export class TokenRefused extends Error {
  override name = 'TokenRefused';
}
