import type { CardRef } from './card-ref.js';
import type { Inquiry } from './inquiry.js';
import { isOverdue, openTasks, type Task } from './task.js';

/** An inquiry with its tasks, as far as a list of tasks tells it. */
export type TaskedInquiry = Pick<Inquiry, '_id' | 'leadClass' | 'card'> & { tasks: Task[]; sender: string };

/** An inquiry's tasks, as far as is read to tell which are due. */
export type DueTasks = Pick<TaskedInquiry, '_id' | 'leadClass' | 'tasks'>;

/** One open task in a list. */
export interface ListedTask {
  inquiry: string;
  sender: string;
  card?: CardRef;
  task: Task;
  overdue: boolean;
  /** Somebody else has it. */
  others: boolean;
}

/**
 * The open tasks, this person's and those that nobody has before what others have; each: overdue first and the most
 * overdue of all, then by their day, then those without one, the oldest first.
 */
export function listTasks(
  found: TaskedInquiry[],
  asked: { person: string; now: Date; timeZone: string },
): ListedTask[] {
  return found
    .flatMap(({ _id, sender, card, tasks }) =>
      openTasks({ tasks }).map((task) => ({
        inquiry: _id,
        sender,
        ...(card && { card }),
        task,
        overdue: isOverdue(task, asked.now, asked.timeZone),
        others: task.owner !== undefined && task.owner.id !== asked.person,
      })),
    )
    .sort(
      (a, b) =>
        Number(a.others) - Number(b.others) ||
        orderOf(a) - orderOf(b) ||
        a.task.opened.at.getTime() - b.task.opened.at.getTime(),
    );
}

function orderOf({ task }: ListedTask): number {
  return task.due?.getTime() ?? Number.POSITIVE_INFINITY;
}
