/** Where in the workspace somebody is; it lives in the address, so that Back and links work. */
export type Place =
  /** `message`: to be shown and marked; with `thread`, in that thread. */
  { kind: 'channel'; channel: string; message?: string; thread?: string } | { kind: 'mail'; mail?: string };

/**
 * `#/C1`, `#/C1/TS` (a message), `#/C1/TS/THREAD_TS` (a reply; the thread itself where both are the same),
 * `#/mail`, `#/mail/ID`; null for anything else.
 */
export function parsePlace(hash: string): Place | null {
  const [first, second, third] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (!first) return null;
  if (first === 'mail') return second ? { kind: 'mail', mail: second } : { kind: 'mail' };
  const place: Place = { kind: 'channel', channel: first };
  if (third) place.thread = third;
  if (second && second !== third) place.message = second;
  return place;
}

export function formatPlace(place: Place): string {
  const parts =
    place.kind === 'mail'
      ? ['mail', place.mail]
      : [place.channel, place.message ?? place.thread, place.thread];
  return `#/${parts.flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)])).join('/')}`;
}

/**
 * The place a message's link names: `…/archives/C1/p1700000000000100`, with `?thread_ts=` for a reply.
 * Null for every other address.
 */
export function placeOfPermalink(url: string): Place | null {
  const match = /\/archives\/([A-Z0-9]+)\/p(\d{7,})(\d{6})(?:[?#]|$)/.exec(url);
  if (!match) return null;
  const [, channel, seconds, micros] = match;
  const message = `${seconds}.${micros}`;
  const thread = /[?&]thread_ts=([\d.]+)/.exec(url)?.[1];
  const inThread = thread !== undefined && thread !== message;
  return { kind: 'channel', channel: channel!, message, ...(inThread ? { thread } : {}) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
