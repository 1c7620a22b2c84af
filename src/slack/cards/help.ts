import type { Policy } from '../../core/policy.js';
import { escapeMrkdwn } from '../text.js';
import type { CardMessage } from './blocks.js';
import { section } from './blocks.js';

/** The answer to `/flo help` and to anything else. */
export function buildHelp(policy: Policy): CardMessage {
  const channel = escapeMrkdwn(policy.slack.channel.replace(/^#/, ''));
  const where = /^[CG][A-Z0-9]{6,}$/.test(channel) ? 'the leads channel' : `#${channel}`;
  const text = 'Flo prepares replies to inquiries, people decide.';
  return {
    text: `${text} /flo status tells what waits.`,
    blocks: [
      section(
        [
          `*${text}*`,
          `Every inquiry becomes a card in ${where}. Nothing is sent until somebody presses *Approve &amp; send*.`,
          '• *Approve &amp; send* sends exactly the text on the card, after a short time in which *Undo* works.',
          '• *Edit* changes the text first.',
          '• *Reject* sends nothing and asks for the reason.',
          '• *Take it* tells the others that you look after it.',
          '• The menu beside the buttons drafts again, compares versions and brings one back, shows the whole inquiry, assigns it, snoozes it, adds a task, ends follow-ups, or closes it.',
          'What people write in a card’s thread stays inside.',
        ].join('\n'),
      ),
      section(
        ['*Commands*', ...COMMANDS.map(([command, does]) => `\`/flo ${command}\`  ${does}`)].join('\n'),
      ),
    ],
  };
}

/** What follows `/flo`, and what it does, in the order of use. */
const COMMANDS = [
  ['status', 'what waits, what was answered, whether everything works'],
  ['tasks', 'your tasks and the team’s'],
  ['digest', 'this week so far: the metric, what needs attention, costs, all figures'],
  ['digest last', 'the same of the week before'],
  ['baseline', 'the metric and its value before Flo; the owner sets it'],
  ['export', 'all inquiries and tasks as files for a spreadsheet, for approvers'],
  ['help', 'this text'],
] as const;
