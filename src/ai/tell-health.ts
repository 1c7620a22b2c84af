import type { Health } from '../deps/health.js';
import type { Member } from './chain.js';

/** Whether the models answer, for `/flo status`: read by people who run a business, not servers. */
export function tellHealth(members: readonly Member[], host: string): Health {
  const ok = members.every((member) => member.lastFailure() === null);
  const [first, ...others] = members;
  if (!first) return { ok, words: 'No model is set up: the rules prepare every inquiry' };
  const now = members.find(({ rest }) => rest.leftMs() === null);
  if (now === first) {
    const failed = first.lastFailure();
    const trouble = failed === null ? '' : `; at the last inquiry: ${failed.words}`;
    return { ok, words: [`${first.name} at ${host}${trouble}`, ...tellOthers(others)].join('. ') };
  }
  const resting = members.filter(({ rest }) => rest.leftMs() !== null).map(tellResting);
  const who = now ? `${now.name} at ${host} prepares for now` : 'The rules prepare for now';
  return { ok, words: [who, ...resting].join('. ') };
}

function tellOthers(others: Member[]): string[] {
  if (others.length === 0) return [];
  const ready = others.filter(({ rest }) => rest.leftMs() === null).map(({ name }) => name);
  const resting = others.filter(({ rest }) => rest.leftMs() !== null).map(tellResting);
  return [...(ready.length > 0 ? [`If it fails: ${ready.join(', then ')}`] : []), ...resting];
}

function tellResting({ name, rest, lastFailure }: Member): string {
  const left = Math.ceil((rest.leftMs() ?? 0) / 1_000);
  const when = left === 0 ? 'at the next inquiry' : `in ${left} s`;
  const why = lastFailure()?.words ?? 'The model could not be used';
  return `${name} failed ${rest.failures()} times in a row (${why}) and rests; tried again ${when}`;
}
