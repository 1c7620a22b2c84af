import type {
  AllMiddlewareArgs,
  App,
  SlackViewMiddlewareArgs,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Verdict } from '../../flows/act.js';
import type { HoldVerdict } from '../../flows/hold.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';

export type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;
export type Closing = SlackViewMiddlewareArgs<ViewClosedAction> & AllMiddlewareArgs;

/** What becomes of each modal, by its `callback_id`: when it is submitted, and when it is closed without. */
export interface Views {
  submitted?: Record<string, (submission: Submission) => Promise<void>>;
  closed?: Record<string, (closing: Closing) => Promise<void>>;
}

/**
 * Every modal behind one listener, as everything that can be pressed is: a click passes all listeners, those for
 * modals too. Of a form that Flo does not know, as of one opened before an upgrade, the person is told, and what
 * they typed stays open beneath.
 */
export function listenToViews(app: App, tables: Views[]): void {
  const submitted = new Map(tables.flatMap((table) => Object.entries(table.submitted ?? {})));
  const closed = new Map(tables.flatMap((table) => Object.entries(table.closed ?? {})));
  app.view({}, async (event) => {
    const id = event.view.callback_id;
    if (event.body.type === 'view_closed') {
      await (closed.get(id) ?? acknowledge)(event as Closing);
    } else await (submitted.get(id) ?? tellUnknown)(event as Submission);
  });
}

/**
 * The answer to a form that came to nothing, with why: in the place of its inputs where it is decided, else above
 * them, so that nobody types for another try what they have typed already.
 */
export function notDone(title: string, refused: Refusal | null) {
  const words = refused?.words ?? 'Flo could not read this form. Please try again.';
  const view = buildMessageModal(title, words);
  return { response_action: refused?.reason === 'decided' ? ('update' as const) : ('push' as const), view };
}

type Refusal = Extract<Verdict | HoldVerdict, { ok: false }>;

async function acknowledge({ ack }: Closing): Promise<void> {
  await ack();
}

async function tellUnknown({ ack }: Submission): Promise<void> {
  const words = 'This form is not one that Flo knows any more. Please copy your text and open it again.';
  await ack({ response_action: 'push', view: buildMessageModal('Not done', words) });
}
