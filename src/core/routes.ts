import type { Inquiry, RouteRule } from './inquiry.js';
import { isWaiting } from './life/reading.js';
import type { Policy } from './policy.js';

type Route = Policy['routes'][number];

/** The first rule that fits: its place in flo.yml, what it asks for in words, and whom it names. */
export type FittingRoute = RouteRule & Pick<Route, 'to'>;

/** Everything a rule asks for must be so. Null where none fits. */
export function findRoute(
  inquiry: Pick<Inquiry, 'leadClass' | 'source' | 'messages'>,
  routes: Route[],
): FittingRoute | null {
  const at = routes.findIndex(({ when }) => fits(inquiry, when));
  const route = routes[at];
  return route ? { rule: at + 1, words: tellWhen(route.when), to: route.to } : null;
}

/** Whether a rule is to be followed: once, for what waits and nobody has. */
export function needsRoute(inquiry: Inquiry, routes: Route[]): boolean {
  if (inquiry.assigned || inquiry.routed || !isWaiting(inquiry)) return false;
  return findRoute(inquiry, routes) !== null;
}

function fits(inquiry: Pick<Inquiry, 'leadClass' | 'source' | 'messages'>, when: Route['when']): boolean {
  if (when.class !== undefined && when.class !== inquiry.leadClass) return false;
  if (when.source !== undefined && when.source !== inquiry.source) return false;
  return when.contains === undefined || says(inquiry.messages, when.contains);
}

/** In the customer's subjects, words and further fields, at the beginning of a word: "deck" is in "decks". */
function says(messages: Inquiry['messages'], words: string): boolean {
  const wanted = ` ${fold(words)}`;
  return messages.some(({ subject = '', text, extra }) =>
    [subject, text, ...extra.map(({ value }) => value)].some((said) => ` ${fold(said)}`.includes(wanted)),
  );
}

/** Letters and digits alone, one space between words; capitals and accents do not count. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function tellWhen({ class: leadClass, source, contains }: Route['when']): string {
  return [
    ...(leadClass ? [`class ${leadClass}`] : []),
    ...(source ? [`source ${source}`] : []),
    ...(contains ? [`contains “${contains}”`] : []),
  ].join(', ');
}
