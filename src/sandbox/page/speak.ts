import type { ActResult } from '../protocol.js';
import { sendAct } from './server.js';

/** Says something, or sends a command where it is one. Slack knows no commands in threads. */
export async function speak(
  text: string,
  at: { user: string; channel: string; threadTs: string | undefined },
): Promise<ActResult> {
  const { user, channel, threadTs } = at;
  const command = parseCommand(text);
  if (command && threadTs)
    return { ok: false, error: `${command.command} is not supported in threads. Sorry!` };
  if (command) return sendAct({ kind: 'command', user, channel, ...command });
  return sendAct({ kind: 'say', user, channel, text, ...(threadTs ? { threadTs } : {}) });
}

/** `/flo status` is a command; anything else is said. */
export function parseCommand(text: string): { command: string; text: string } | null {
  const match = /^(\/[a-z0-9_-]+)(?:\s+([\s\S]*))?$/i.exec(text);
  return match ? { command: match[1]!, text: (match[2] ?? '').trim() } : null;
}
