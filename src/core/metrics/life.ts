import type { RejectReason } from '../decision.js';
import type { InquiryFacts } from './facts.js';

/** A stretch in which an inquiry had no decision; without `to` it has none yet. */
export interface Wait {
  from: Date;
  to?: Date;
}

/** What became of the words that were prepared: see `howWritten`. */
export type Wrote = 'unedited' | 'edited' | 'rewritten';

/** What happened to an inquiry and when, as its trail tells: what came later takes nothing away. */
export interface Life {
  /** Messages of the customer's. */
  messages: Date[];
  /** Preparations of something the customer wrote; one that was only wished for again is none. */
  read: Date[];
  /** Qualify fields as they stood from a moment on. */
  qualified: { at: Date; known: number; asked: number }[];
  waits: Wait[];
  /** Those that were not taken back. */
  turnedDown: { at: Date; kind: 'rejected' | 'closed'; reason: RejectReason }[];
  sent: { at: Date; wrote: Wrote }[];
  failures: { at: Date; outcome: 'failed' | 'unknown' }[];
}

/** Reads the trail of the inquiry and its replies; the entries of later rounds carry `round` and are left out. */
export function readLife({ trail, drafts }: Pick<InquiryFacts, 'trail' | 'drafts'>): Life {
  const life: Life = {
    messages: [],
    read: [],
    qualified: [],
    waits: [],
    turnedDown: [],
    sent: [],
    failures: [],
  };
  const state = { unread: false, unprepared: false, sending: false, unknown: false, turnedDown: false };
  const wrote = new Map<unknown, Wrote>();
  const wait = (at: Date, waiting: boolean) => {
    const last = life.waits.at(-1);
    const open = last !== undefined && last.to === undefined;
    if (waiting && !open) life.waits.push({ from: at });
    if (!waiting && open) last.to = at;
  };
  const sent = (at: Date, version: unknown) => {
    life.sent.push({ at, wrote: wrote.get(version) ?? guessWrote(drafts, version) });
    wait(at, state.unread);
  };
  for (const { at, kind, refs = {} } of trail) {
    if (refs.round !== undefined) continue;
    switch (kind) {
      case 'received':
      case 'joined':
        life.messages.push(at);
        Object.assign(state, { unread: true, unprepared: true });
        // While a reply is on its way, and while its outcome is not known, nothing else waits for a decision.
        if (!state.sending && !state.unknown) wait(at, true);
        break;
      case 'prepared':
        if (state.unprepared) life.read.push(at);
        state.unprepared = false;
        if (typeof refs.known === 'number' && typeof refs.asked === 'number')
          life.qualified.push({ at, known: refs.known, asked: refs.asked });
        break;
      case 'approved':
      case 'sent-again':
        Object.assign(state, { unread: false, sending: false, unknown: false, turnedDown: false });
        if (isWrote(refs.wrote)) wrote.set(refs.version, refs.wrote);
        wait(at, false);
        break;
      case 'done-by-hand':
        state.turnedDown = false;
        wait(at, false);
        break;
      case 'rejected':
      case 'closed':
        life.turnedDown.push({ at, kind, reason: (refs.reason ?? 'other') as RejectReason });
        state.turnedDown = true;
        wait(at, false);
        break;
      case 'taken-back':
        if (state.turnedDown) life.turnedDown.pop();
        wait(at, true);
        break;
      case 'reopened':
      case 'undone':
      case 'held-back':
      case 'edited':
      case 'brought-back':
      case 'asked-again':
      case 'superseded':
        state.unknown = false;
        wait(at, true);
        break;
      case 'delivery-started':
        state.sending = true;
        break;
      case 'delivery-ended':
        state.sending = false;
        if (refs.outcome === 'sent') sent(at, refs.version);
        else wait(at, refs.outcome !== 'unknown' && state.unread);
        state.unknown = refs.outcome === 'unknown';
        if (refs.outcome === 'failed' || refs.outcome === 'unknown')
          life.failures.push({ at, outcome: refs.outcome });
        break;
      case 'arrived':
        state.unknown = false;
        sent(at, refs.version);
        break;
    }
  }
  return life;
}

/** Whether an inquiry had no decision at a moment. */
export function waitsAt({ waits }: Pick<Life, 'waits'>, at: Date): boolean {
  return waits.some(({ from, to }) => from < at && (to === undefined || to >= at));
}

/** An approval that was written before Flo noted this: a person's words count as edited. */
function guessWrote(drafts: InquiryFacts['drafts'], version: unknown): Wrote {
  const draft = drafts.find((each) => each.version === version);
  return draft?.by.kind === 'person' ? 'edited' : 'unedited';
}

function isWrote(value: unknown): value is Wrote {
  return value === 'unedited' || value === 'edited' || value === 'rewritten';
}
