import type { WorkspaceState } from '../protocol.js';
import { timelineOf } from './workspace.js';

/** The newest thing somebody has seen, by channel (a `ts`) and for `mail` (its ISO time). */
export type ReadMarks = Record<string, string>;

/** How much is new since the marks, by channel and for `mail`. What one wrote oneself is not news. */
export function countUnread(state: WorkspaceState, me: string, marks: ReadMarks): Map<string, number> {
  const counts = new Map<string, number>();
  for (const channel of state.channels) {
    const since = Number(marks[channel.id] ?? 0);
    const fresh = timelineOf(state, channel.id, me).filter(
      (message) => Number(message.ts) > since && message.from !== me,
    );
    counts.set(channel.id, fresh.length);
  }
  counts.set('mail', state.mail.filter((mail) => mail.at > (marks.mail ?? '')).length);
  return counts;
}

/** The marks after this place (a channel id or `mail`) was read to its end. */
export function markRead(state: WorkspaceState, me: string, marks: ReadMarks, place: string): ReadMarks {
  const seen =
    place === 'mail'
      ? state.mail
          .map((mail) => mail.at)
          .sort()
          .at(-1)
      : timelineOf(state, place, me).at(-1)?.ts;
  return seen === undefined || seen === marks[place] ? marks : { ...marks, [place]: seen };
}
