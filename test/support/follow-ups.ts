import type { FollowUp } from '../../src/core/follow-up.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { Policy } from '../../src/core/policy.js';
import { type Card, findAction, type World, wordsOf } from './flo.js';
import { examplePolicy } from './inquiries.js';
import { type RunningSandbox, until } from './sandbox.js';

const ALL_DAY = [{ from: 0, to: 1_440 }];

/** A business that is always open and reminds after so many seconds each. */
export function policyWithFollowUps(seconds: number[], changes: Partial<Policy> = {}): Policy {
  const policy = examplePolicy(changes);
  const days = {
    mon: ALL_DAY,
    tue: ALL_DAY,
    wed: ALL_DAY,
    thu: ALL_DAY,
    fri: ALL_DAY,
    sat: ALL_DAY,
    sun: ALL_DAY,
  };
  return {
    ...policy,
    business: { ...policy.business, hours: days, holidays: [] },
    followUps: seconds.map((amount) => ({ amount, unit: 's' })),
  };
}

/** Every card of this round: more than one is a failure. */
export function findRoundCards(
  slack: RunningSandbox,
  id: string,
  round = 1,
): (Card & { broadcast: boolean })[] {
  return slack
    .messages(slack.channel.id)
    .filter(
      ({ metadata }) =>
        metadata?.event_type === 'flo_follow_up' && metadata.event_payload.key === `${id}/f${round}`,
    )
    .map((m) => ({
      ts: m.ts,
      channel: m.channel,
      blocks: m.blocks ?? [],
      text: wordsOf(m.blocks ?? []),
      broadcast: m.broadcast === true,
    }));
}

/** Waits until the card of this round stands there, and shows what is wished. */
export function roundCard(
  world: World,
  id: string,
  wish: (text: string) => boolean = () => true,
  round = 1,
): Promise<Card & { broadcast: boolean }> {
  return until(() => {
    const found = findRoundCards(world.slack, id, round)[0];
    return found && wish(found.text) ? found : null;
  });
}

/** Presses a button on the newest state of a round's card, as soon as it is there. */
export async function pressRound(
  world: World,
  user: string,
  id: string,
  press: { action: string; choice?: string; round?: number },
): Promise<void> {
  await until(async () => {
    const card = findRoundCards(world.slack, id, press.round)[0];
    const found = card && actionOf(card, press.action, press.choice);
    if (!card || !found) return false;
    const from = { channel: card.channel, ts: card.ts };
    const result = await world.slack.act({ kind: 'action', user, from, ...found });
    if (!result.ok && !/changed meanwhile/.test(result.error)) throw new Error(result.error);
    return result.ok;
  });
}

/** Waits until the newest round is as wished. */
export async function seeRound(
  world: World,
  id: string,
  wish: (round: FollowUp) => boolean,
): Promise<{ inquiry: Inquiry; round: FollowUp }> {
  const inquiry = await world.see(id, ({ followUps }) => {
    const newest = followUps?.at(-1);
    return newest !== undefined && wish(newest);
  });
  return { inquiry, round: inquiry.followUps?.at(-1) as FollowUp };
}

function actionOf(card: Card, action: string, choice?: string) {
  try {
    return findAction(card.blocks, action, choice);
  } catch {
    return null;
  }
}
