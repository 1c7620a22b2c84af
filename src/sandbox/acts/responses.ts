import { Refusal } from '../api/call.js';
import { content } from '../api/chat.js';
import type { ActResult, SlackBlock } from '../protocol.js';
import { BOT_USER } from '../seed.js';
import type { ResponseTarget } from '../tickets.js';
import { refuse, type Stage } from './stage.js';

/** Shows what an app answered to a command, or posted to a response_url. */
export async function respond(
  stage: Stage,
  target: ResponseTarget,
  answer: Record<string, unknown>,
): Promise<ActResult> {
  const { desk } = stage;
  const original = target.message;
  const shown = original?.ephemeral && desk.ephemerals.find(target.user, target.channel, original.ts);
  const posted = original && !original.ephemeral && desk.workspace.message(target.channel, original.ts);
  if (answer.delete_original === true) {
    if (shown) desk.ephemerals.delete(shown);
    if (posted) await desk.workspace.delete(target.channel, posted.ts);
    return { ok: true };
  }
  let what: { text: string; blocks?: SlackBlock[] };
  try {
    what = content(desk, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, details } = error;
    stage.complain(`response refused: ${code}: ${details.join('; ')}`);
    return refuse(`${desk.seed.app}'s answer was refused: ${code}.`);
  }
  const threadTs = typeof answer.thread_ts === 'string' ? answer.thread_ts : target.threadTs;
  if (answer.replace_original === true && shown) {
    const { blocks: _old, ...rest } = shown;
    desk.ephemerals.replace({ ...rest, ...what });
  } else if (answer.replace_original === true && posted) {
    const { blocks: _old, ...rest } = posted;
    await desk.workspace.put({ ...rest, ...what });
  } else if (answer.response_type === 'in_channel') {
    const ts = desk.workspace.nextTs();
    await desk.workspace.put({
      channel: target.channel,
      ts,
      user: BOT_USER,
      ...what,
      ...(threadTs && { threadTs }),
    });
  } else {
    const { user, channel } = target;
    desk.ephemerals.add({ user, channel, ...what, ...(threadTs && { threadTs }) });
  }
  return { ok: true };
}
