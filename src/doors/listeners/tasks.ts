import type { RespondFn } from '@slack/bolt';
import { StoreUnavailable } from '../../deps/store.js';
import type { Deps } from '../../deps.js';
import type { Click } from '../../flows/act.js';
import * as tasks from '../../flows/tasks.js';
import { ACTIONS, decodeTask, TASK_PAGE_BACK, type TaskRef, VIEWS } from '../../slack/cards/actions.js';
import type { CardMessage } from '../../slack/cards/blocks.js';
import { plainSection } from '../../slack/cards/blocks.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';
import { readTaskSubmission, taskErrors } from '../../slack/cards/modals/task.js';
import { buildTaskList, pageOf } from '../../slack/cards/task-list.js';
import { type Commands, tellAway } from './command.js';
import { clickOf } from './decisions.js';
import type { ButtonPress, DatePress, PersonPress, Presses } from './presses.js';
import { doOrTell, tellPrivately } from './tell.js';
import type { Submission, Views } from './views.js';

/** `/flo tasks`. Links to ten cards may take longer than an acknowledgement may. */
export function tasksCommand(deps: Deps): Commands {
  return {
    tasks: async ({ ack, command, respond }) => {
      await ack();
      await doOrTell(respond, deps.log, async () => {
        await respond({
          response_type: 'ephemeral',
          ...(await buildList(deps, { userId: command.user_id, teamId: command.team_id }, 0)),
        });
      });
    },
  };
}

/** The list's buttons: what was pressed is done or told why not, and the list is drawn anew. */
export function taskPresses(deps: Deps): Presses {
  const on =
    <P extends ButtonPress | DatePress | PersonPress>(
      work: (press: P, click: Click, ref: TaskRef) => Promise<tasks.TaskVerdict>,
    ) =>
    async (press: P): Promise<void> => {
      const { ack, action, body, respond } = press;
      await ack();
      const ref = decodeTask(action.block_id);
      if (!ref) return tellPrivately(respond, UNKNOWN, deps.log);
      await doOrTell(respond, deps.log, async () => {
        const verdict = await work(press, clickOf(body, ref.inquiry), ref);
        if (!verdict.ok && verdict.reason !== 'already')
          await tellPrivately(respond, verdict.words, deps.log);
        await redraw(deps, { respond, by: clickOf(body, ref.inquiry), page: ref.page });
      });
    };
  const turnPage = async ({ ack, action, body, respond }: ButtonPress) => {
    await ack();
    const page = Number(action.value);
    await doOrTell(respond, deps.log, () => redraw(deps, { respond, by: clickOf(body, ''), page }));
  };
  return {
    buttons: {
      [ACTIONS.taskDone]: on<ButtonPress>((_press, click, ref) => tasks.finish(deps, click, ref)),
      [ACTIONS.taskPage]: turnPage,
      [TASK_PAGE_BACK]: turnPage,
    },
    dates: {
      [ACTIONS.taskMove]: on<DatePress>(({ action }, click, ref) =>
        tasks.move(deps, click, { ...ref, day: action.selected_date ?? '' }),
      ),
    },
    people: {
      [ACTIONS.taskGive]: on<PersonPress>(({ action }, click, ref) =>
        tasks.give(deps, click, { ...ref, to: action.selected_user }),
      ),
    },
    // Every tick is told of. What counts is how they stand when a button is pressed.
    ticks: { [ACTIONS.steps]: async ({ ack }) => ack() },
  };
}

/** What becomes of "Add a task". */
export function taskViews(deps: Deps): Views {
  const add = async ({ ack, body, view }: Submission) => {
    const asked = readTaskSubmission(view);
    if (!asked) {
      const words = 'Flo could not read this form. Please open it again.';
      return ack({ response_action: 'update', view: buildMessageModal('Not added', words) });
    }
    if (asked.title === '')
      return ack({
        response_action: 'errors',
        errors: taskErrors({ title: 'Please say what is to be done.' }),
      });
    const verdict = await tasks.add(deps, clickOf(body, asked.inquiry), { ...asked, form: view.id });
    if (verdict.ok || verdict.reason === 'already') return ack();
    const wrong = verdict.reason === 'owner' ? { owner: verdict.words } : { title: verdict.words };
    return ack({ response_action: 'errors', errors: taskErrors(wrong) });
  };
  return { submitted: { [VIEWS.task]: add } };
}

type Reader = Pick<Click, 'userId' | 'teamId'>;

async function redraw(deps: Deps, to: { respond: RespondFn; by: Reader; page: number }): Promise<void> {
  await to.respond({ replace_original: true, ...(await buildList(deps, to.by, to.page)) });
}

async function buildList(deps: Deps, by: Reader, page: number): Promise<CardMessage> {
  const list = await tasks.readTasks(deps, by).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { ok: false as const, words: tellAway(error) };
  });
  if (!list.ok) return { text: list.words, blocks: [plainSection(list.words)] };
  const links = await tasks.linkCards(deps, pageOf(list.listed, page).shown);
  return buildTaskList({ ...list, page, links }, deps.policy);
}

const UNKNOWN = 'This button is not one that Flo knows. Please ask for /flo tasks again.';
