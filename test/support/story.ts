import type { Inquiry } from '../../src/core/inquiry.js';
import { changeInquiry } from '../../src/flows/change.js';
import { textsIn } from '../slack/cards/read-blocks.js';
import { type Card, type FloOptions, findAction, LEAD, startWorld, type World } from './flo.js';
import { until } from './sandbox.js';

/** Of a test's own context: stories that run side by side cannot use the global one. */
export interface Ending {
  onTestFinished(done: () => unknown): void;
}

/** A world that ends with its test. */
export async function openWorld(test: Ending, options: FloOptions = {}): Promise<World> {
  const world = await startWorld(options);
  test.onTestFinished(() => world.stop());
  return world;
}

/** Lets an inquiry come in, and waits for its card with a draft. */
export async function newCard(world: World, changes: object = {}): Promise<{ id: string; card: Card }> {
  const { status, body } = await world.post({ ...LEAD, ...changes });
  if (status !== 202) throw new Error(`The inquiry was answered ${status}: ${JSON.stringify(body)}`);
  return { id: body.id, card: await world.card(body.id, (text) => text.includes('Approve')) };
}

/**
 * Writes into an inquiry what no click and no clock of a story can bring about. Its card stands in the channel before
 * the records know it, and may be written between a look and a write: this waits for the one, and the other is a race
 * like any.
 */
export async function alter(
  world: World,
  id: string,
  change: (before: Inquiry) => Partial<Inquiry>,
): Promise<void> {
  await world.see(id, ({ card }) => card !== undefined);
  const changed = await changeInquiry(world.store, id, (before) => ({
    ok: true,
    inquiry: { ...before, ...change(before), rev: before.rev + 1 },
  }));
  if (!changed.ok) throw new Error(changed.words);
}

/**
 * Presses a button once the card has it. A card that is redrawn at that very moment refuses the click, as Slack
 * does: the person looks again.
 */
export async function press(
  world: World,
  user: string,
  id: string,
  actionId: string,
  value?: string,
): Promise<void> {
  await until(async () => {
    const card = await world.card(id);
    const found = actionOf(card, actionId);
    if (!found) return false;
    // What the button asks about stands behind the target.
    if (value !== undefined && found.action.value !== value && !found.action.value?.startsWith(`${value}.`))
      return false;
    const from = { channel: card.channel, ts: card.ts };
    const result = await world.slack.act({ kind: 'action', user, from, ...found });
    if (!result.ok && !/changed meanwhile/.test(result.error)) throw new Error(result.error);
    return result.ok;
  });
}

/** Olivia approves the newest draft, once the card shows it. */
export async function approve(world: World, id: string): Promise<void> {
  const before = await world.see(id, (inquiry) => inquiry.drafts.length > 0);
  const draft = before.drafts.at(-1)!;
  await press(world, world.slack.people.owner.id, id, 'approve', `${id}.${draft.version}.${draft.hash}`);
  await world.see(id, ({ trail }) =>
    trail.some((entry) => entry.kind === 'approved' && entry.refs.version === draft.version),
  );
}

/** The words of `/flo status` for Olivia, one text a line. Who waits long is told so first. */
export async function askStatus(world: World): Promise<string> {
  const user = world.slack.people.owner.id;
  const told = world.slack.ephemerals(user).length;
  await world.command(user, 'status');
  const { blocks } = await until(() =>
    world.slack
      .ephemerals(user)
      .slice(told)
      .find((one) => one.blocks),
  );
  return textsIn(blocks).join('\n');
}

/** Whoever comes by waits until it opens. */
export function makeGate(): { passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function actionOf(card: Card, actionId: string) {
  try {
    return findAction(card.blocks, actionId);
  } catch {
    return null;
  }
}

/**
 * Ends this process's hold on its records from one moment to the next, as a kill does: whatever was under way is
 * never written down. Start another world `beside` it on the same folder.
 */
export async function crash(world: World): Promise<void> {
  await world.store.close();
}
