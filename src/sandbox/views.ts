import { randomBytes } from 'node:crypto';
import { initialValues, type StateValues } from './block-kit/view-state.js';
import type { SandboxView, SlackBlock } from './protocol.js';
import { APP_ID, BOT_ID, TEAM_ID } from './seed.js';
import { withIds } from './workspace.js';

/** Modals may be stacked three high. */
const STACK = 3;

export interface OpenView {
  id: string;
  user: string;
  rootId: string;
  previousId: string | null;
  hash: string;
  view: SlackBlock;
  values: StateValues;
  errors?: Record<string, string>;
}

/** Every person's open modals, the topmost last. Like Slack's, they do not outlive the client. */
export class Views {
  private readonly stacks = new Map<string, OpenView[]>();
  private readonly listeners = new Set<(user: string, top: OpenView | null) => void>();

  constructor(private readonly now: () => Date) {}

  onChange(listener: (user: string, top: OpenView | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  top(user: string): OpenView | null {
    return this.stacks.get(user)?.at(-1) ?? null;
  }

  find(id: string): OpenView | null {
    return this.all().find((each) => each.id === id) ?? null;
  }

  findByExternalId(externalId: string): OpenView | null {
    return this.all().find((each) => each.view.external_id === externalId) ?? null;
  }

  open(user: string, view: SlackBlock): OpenView {
    const opened = this.create(user, view, null);
    this.stacks.set(user, [opened]);
    this.tell(user);
    return opened;
  }

  /** Null when three are open already. */
  push(user: string, view: SlackBlock): OpenView | null {
    const stack = this.stacks.get(user) ?? [];
    if (stack.length >= STACK) return null;
    const opened = this.create(user, view, stack.at(-1) ?? null);
    this.stacks.set(user, [...stack, opened]);
    this.tell(user);
    return opened;
  }

  /** What was typed stays where block and element keep their ids. */
  update(opened: OpenView, view: SlackBlock): void {
    opened.view = { ...view, blocks: withIds(view.blocks) };
    opened.hash = this.hash();
    opened.values = initialValues(opened.view.blocks, opened.values);
    opened.errors = undefined;
    this.tell(opened.user);
  }

  showErrors(opened: OpenView, errors: Record<string, string>): void {
    opened.errors = errors;
    this.tell(opened.user);
  }

  close(opened: OpenView): void {
    const rest = (this.stacks.get(opened.user) ?? []).filter((each) => each.id !== opened.id);
    this.stacks.set(opened.user, rest);
    this.tell(opened.user);
  }

  /** Closes all of this person's; returns what was open. */
  clear(user: string): OpenView[] {
    const stack = this.stacks.get(user) ?? [];
    this.stacks.delete(user);
    this.tell(user);
    return stack;
  }

  private all(): OpenView[] {
    return [...this.stacks.values()].flat();
  }

  private create(user: string, view: SlackBlock, previous: OpenView | null): OpenView {
    const id = `V${randomBytes(6).toString('hex').toUpperCase()}`;
    const blocks = withIds(view.blocks);
    return {
      id,
      user,
      rootId: previous?.rootId ?? id,
      previousId: previous?.id ?? null,
      hash: this.hash(),
      view: { ...view, blocks },
      values: initialValues(blocks, {}),
    };
  }

  private hash(): string {
    return `${Math.floor(this.now().getTime() / 1_000)}.${randomBytes(4).toString('hex')}`;
  }

  private tell(user: string): void {
    const top = this.top(user);
    for (const listener of this.listeners) listener(user, top);
  }
}

/** A view as Slack's API and payloads carry it. */
export function viewPayload(opened: OpenView, values?: StateValues): SlackBlock {
  const { view } = opened;
  return {
    id: opened.id,
    team_id: TEAM_ID,
    type: 'modal',
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values: values ?? opened.values },
    hash: opened.hash,
    title: view.title,
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: opened.previousId,
    root_view_id: opened.rootId,
    app_id: APP_ID,
    external_id: view.external_id ?? '',
    app_installed_team_id: TEAM_ID,
    bot_id: BOT_ID,
  };
}

/** A view as the page gets it. */
export function sandboxView(opened: OpenView | null): SandboxView | null {
  if (!opened) return null;
  return {
    id: opened.id,
    view: { ...opened.view, hash: opened.hash },
    ...(opened.errors && { errors: opened.errors }),
  };
}
