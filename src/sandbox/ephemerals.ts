import type { EphemeralMessage, Ephemerals } from './api/call.js';
import { withIds } from './workspace.js';

/** As many private answers as a person keeps on the screen. */
const KEPT = 100;

export type EphemeralChange =
  | { type: 'shown'; message: EphemeralMessage }
  | { type: 'gone'; message: EphemeralMessage };

/** Messages that only one person sees. Slack does not keep them either. */
export function makeEphemerals(nextTs: () => string, tell: (change: EphemeralChange) => void): Ephemerals {
  const byUser = new Map<string, EphemeralMessage[]>();
  const of = (user: string) => byUser.get(user) ?? [];
  return {
    of,
    find: (user, channel, ts) => of(user).find((each) => each.channel === channel && each.ts === ts),
    add(given) {
      const message = named({ ...given, ts: nextTs() });
      byUser.set(message.user, [...of(message.user), message].slice(-KEPT));
      tell({ type: 'shown', message });
      return message;
    },
    replace(given) {
      const message = named(given);
      byUser.set(
        message.user,
        of(message.user).map((each) => (each.ts === message.ts ? message : each)),
      );
      tell({ type: 'shown', message });
    },
    delete(message) {
      byUser.set(
        message.user,
        of(message.user).filter((each) => each.ts !== message.ts),
      );
      tell({ type: 'gone', message });
    },
  };
}

/** Slack names their blocks, too. */
function named(message: EphemeralMessage): EphemeralMessage {
  return message.blocks ? { ...message, blocks: withIds(message.blocks) } : message;
}
