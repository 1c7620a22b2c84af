import { ACTIONS } from './actions.js';
import type { CardMessage, KnownBlock } from './blocks.js';
import { plainSection, section } from './blocks.js';

/**
 * The least of a card, where Slack refuses the whole: whose inquiry it is, and the ways to see and settle it. It shows no
 * draft, so none is sent from it as it stands: Edit shows the draft, and sends it.
 */
export function buildPlainCard({ text, blocks }: CardMessage): CardMessage {
  const [who = ''] = text.split('\n');
  return {
    text,
    blocks: [section(who), plainSection(WORDS), ...blocks.flatMap(withoutSending)],
  };
}

/** Of the buttons and the menu, what sends nothing unseen. */
function withoutSending(block: KnownBlock): KnownBlock[] {
  if (block.type !== 'actions') return [];
  const elements = block.elements.filter(({ action_id }) => !SENDING.has(action_id ?? ''));
  return elements.length > 0 ? [{ ...block, elements }] : [];
}

const SENDING = new Set<string>([
  ACTIONS.approve,
  ACTIONS.done,
  ACTIONS.tryAgain,
  ACTIONS.sendAgain,
  ACTIONS.steps,
]);
const WORDS =
  'Slack does not take the whole card of this inquiry. The customer’s words stand in the thread; “Edit” shows the draft and sends it, the menu shows everything.';
