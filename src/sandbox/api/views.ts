import { checkView } from '../block-kit.js';
import type { SlackBlock } from '../protocol.js';
import { type OpenView, viewPayload } from '../views.js';
import {
  type ApiAnswer,
  type ApiCall,
  type ApiMethod,
  type Desk,
  optional,
  Refusal,
  required,
} from './call.js';

/** views.open, "Errors": a view above 250 kB. */
const VIEW_BYTES = 250_000;

export const viewMethods: Record<string, ApiMethod> = {
  'views.open': (desk, call) => {
    const view = viewOf(desk, call);
    const trigger = triggerOf(desk, call);
    return answer(desk.views.open(trigger.user, view));
  },
  'views.push': (desk, call) => {
    const view = viewOf(desk, call);
    const trigger = triggerOf(desk, call);
    if (!trigger.viewId) throw new Refusal('invalid_trigger_id');
    if (!desk.views.find(trigger.viewId)) throw new Refusal('not_found');
    const pushed = desk.views.push(trigger.user, view);
    if (!pushed) throw new Refusal('push_limit_reached');
    return answer(pushed);
  },
  'views.update': (desk, call) => {
    const id = optional(call, 'view_id');
    const externalId = optional(call, 'external_id');
    if (!id && !externalId) {
      throw new Refusal('invalid_arguments', ['must provide one of view_id and external_id']);
    }
    const open = id ? desk.views.find(id) : desk.views.findByExternalId(externalId ?? '');
    const view = viewOf(desk, call, open ?? undefined);
    if (!open) throw new Refusal('not_found');
    const hash = optional(call, 'hash');
    if (hash && hash !== open.hash) throw new Refusal('hash_conflict');
    desk.views.update(open, view);
    return answer(open);
  },
};

function answer(open: OpenView): ApiAnswer {
  return { view: viewPayload(open) };
}

function triggerOf(desk: Desk, call: ApiCall) {
  const trigger = desk.tickets.useTrigger(required(call, 'trigger_id'));
  if (typeof trigger === 'string') throw new Refusal(trigger);
  return trigger;
}

function viewOf(desk: Desk, call: ApiCall, replaced?: OpenView): SlackBlock {
  const { view } = call.args;
  if (view === undefined) throw new Refusal('invalid_arguments', ['missing required field: view']);
  const wrong = checkView(view);
  if (wrong.length > 0) throw new Refusal('invalid_arguments', wrong);
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES) throw new Refusal('view_too_large');
  const checked = view as SlackBlock;
  const holder = checked.external_id ? desk.views.findByExternalId(checked.external_id) : null;
  if (holder && holder.id !== replaced?.id) throw new Refusal('duplicate_external_id');
  return checked;
}
