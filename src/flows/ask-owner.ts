import { METRIC_KINDS, type MetricName } from '../core/metrics/metric.js';
import { readTold, toldSetting, writeTold } from '../core/metrics/settings.js';
import { readValue } from '../core/metrics/value-words.js';
import type { Person } from '../core/person.js';
import { askedWeek, type PostedQuestion } from '../core/posted-question.js';
import type { Deps } from '../deps.js';
import { amendPost, announce } from './announce.js';
import { readBaseline } from './digest.js';
import { ownerOnly } from './owner.js';

/** The job `question`: asks the owner about the week, where Flo cannot measure the chosen metric. Once a week. */
export async function askOwner(deps: Deps, slot: Date): Promise<void> {
  const { metric } = await readBaseline(deps);
  if (METRIC_KINDS[metric].measured !== 'owner') return;
  const week = askedWeek(slot, deps.policy.business.timeZone);
  const told = readTold(await deps.store.readSetting(toldSetting(metric))).get(week.monday);
  await announce(deps, {
    id: questionId(metric, week.monday),
    to: { kind: 'person', person: deps.policy.slack.owner },
    content: { kind: 'question', metric, week, ...(told && { told }) },
  });
}

/** The question that a button names, for the owner; else what to tell the person. */
export async function findQuestion(
  deps: Deps,
  userId: string,
  id: string,
): Promise<{ ok: true; question: PostedQuestion } | { ok: false; words: string }> {
  const [who, post] = await Promise.all([ownerOnly(deps, userId), deps.store.getPost(id)]);
  if (!who.ok) return who;
  if (post?.content.kind !== 'question')
    return { ok: false, words: 'This question is not in the records any more.' };
  return { ok: true, question: post.content };
}

/** Keeps the owner's answer with who and when; an earlier one of that week gives way. `problem`: of what was typed. */
export async function keepAnswer(
  deps: Deps,
  userId: string,
  answer: { id: string; text: string },
): Promise<{ ok: true } | { ok: false; words: string } | { ok: false; problem: string }> {
  const [found, who] = await Promise.all([findQuestion(deps, userId, answer.id), ownerOnly(deps, userId)]);
  if (!found.ok) return found;
  if (!who.ok) return who;
  const { metric, week } = found.question;
  const read = readValue(metric, answer.text, 'the answer');
  if (!read.ok) return { ok: false, problem: `This cannot be: ${read.problem}.` };
  const told = { value: read.value, by: who.person, at: deps.clock.now() };
  await keepTold(deps, { metric, monday: week.monday }, told);
  await amendPost(deps, answer.id, ({ content }) =>
    content.kind === 'question' ? { content: { ...content, told } } : null,
  );
  return { ok: true };
}

async function keepTold(
  deps: Deps,
  of: { metric: MetricName; monday: string },
  told: { value: number; by: Person; at: Date },
): Promise<void> {
  const name = toldSetting(of.metric);
  for (;;) {
    const stored = await deps.store.readSetting(name);
    const next = writeTold(readTold(stored).set(of.monday, told));
    if ((await deps.store.writeSetting(name, next, stored)) === 'written') return;
  }
}

function questionId(metric: MetricName, monday: string): string {
  return `question/${metric}/${monday}`;
}
