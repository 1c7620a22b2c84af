import type { Recipient } from '../core/draft.js';
import { searchWords } from '../core/knowledge.js';
import { recipientOf } from '../core/life/reading.js';
import type { Prepared } from '../core/preparation.js';
import { prepareByRules } from '../core/rules/prepare.js';
import { labelOf } from '../core/rules/qualified.js';
import type { PrepareAsk, Preparer } from '../deps/preparer.js';
import type { Business } from './business.js';
import { type InquiryCase, messagesOf, NOW } from './cases.js';
import { count, type Figure, share } from './figures.js';
import { drawConfusion, type Judged, scoreClasses } from './score-classes.js';
import { asksFor, findUnfounded, judgeQuestion, MOST_QUESTIONS, questionsOf } from './score-drafts.js';

/** One case with what was prepared for it. */
export interface Result {
  example: InquiryCase;
  business: Business;
  prepared: Prepared;
}

/** Cases asked at the same moment of a model. */
const AT_ONCE = 4;

/** Prepares each case as Flo would, by the model where there is one and it answers, else by the rules. */
export async function prepareCases(
  cases: InquiryCase[],
  { businesses, preparers }: { businesses: Map<string, Business>; preparers: Map<string, Preparer> | null },
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...cases.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [i, example] = next;
      const business = businesses.get(example.business);
      if (!business) throw new Error(`case ${example.id}: there is no business called ${example.business}`);
      results[i] = { example, business, prepared: await prepareCase(example, business, preparers) };
    }
  };
  await Promise.all(Array.from({ length: preparers ? AT_ONCE : 1 }, work));
  return results;
}

async function prepareCase(
  example: InquiryCase,
  business: Business,
  preparers: Map<string, Preparer> | null,
): Promise<Prepared> {
  const messages = messagesOf(example);
  const newest = messages.at(-1);
  const to: Recipient = recipientOf(messages);
  const ask: PrepareAsk = {
    inquiryId: example.id,
    messages,
    to,
    passages: newest ? await business.knowledge.find(searchWords(newest)) : [],
    earlier: [],
    now: NOW,
  };
  const preparer = preparers?.get(business.name);
  if (!preparer) return prepareByRules(ask, business.policy, 'no model is connected');
  const answer = await preparer.prepare(ask, new AbortController().signal);
  return answer.ok ? answer.prepared : prepareByRules(ask, business.policy, answer.why);
}

/** The figures of one set of cases. */
export function scoreInquiries(name: string, results: Result[], opts: { rules: boolean }): Figure[] {
  const leads = results.filter(({ example }) => ['hot', 'warm', 'cold'].includes(example.class));
  const missed = leads.flatMap(({ example, prepared }) => {
    const told = new Set(toldFields(prepared));
    return example.missing.map((field) => ({ found: !told.has(field) }));
  });
  const known = leads.flatMap(({ example, prepared, business }) => {
    const told = new Set(toldFields(prepared));
    return business.policy.qualify
      .filter(({ field }) => !example.missing.includes(field))
      .map(({ field }) => ({ lost: !told.has(field) }));
  });
  const questions = results.flatMap(({ example, prepared }) =>
    example.class === 'spam'
      ? []
      : example.questions.map((question) => judgeQuestion(question, draftOf(prepared))),
  );
  const asking = leads.filter(({ prepared }) => missingFields(prepared).length > 0);
  const asked = asking.filter(({ prepared, business }) => asksEnough(prepared, business));
  const unfounded = results.filter((result) => unfoundedIn(result).length > 0);
  const met = questions.filter((verdict) => verdict !== 'left').length;
  return [
    ...scoreClasses(name, results.map(judged)),
    share(`${name}: missing information found`, [missed.filter(({ found }) => found).length, missed.length], {
      worse: 'lower',
      goal: { atLeast: 0.7 },
    }),
    share(`${name}: told, yet called missing`, [known.filter(({ lost }) => lost).length, known.length], {
      worse: 'higher',
    }),
    share(`${name}: questions answered or taken up`, [met, questions.length], {
      worse: 'lower',
      goal: { atLeast: 0.9 },
    }),
    share(
      `${name}: of these answered from knowledge`,
      [questions.filter((verdict) => verdict === 'answered').length, met],
      { worse: 'none' },
    ),
    share(
      `${name}: drafts that ask for what is missing, in at most three questions`,
      [asked.length, asking.length],
      {
        worse: 'lower',
        goal: { atLeast: 0.95 },
      },
    ),
    count(`${name}: drafts with facts from nowhere`, unfounded.length, {
      worse: 'higher',
      ...(opts.rules && { goal: { atMost: 0 } }),
    }),
  ];
}

export function confusionOf(results: Result[]): string {
  return drawConfusion(results.map(judged));
}

/** Each case that something is wrong with, a line each, for whoever mends it. */
export function tellMisses(results: Result[]): string[] {
  return results.flatMap((result) => {
    const { example, prepared, business } = result;
    const { label, alsoAccept, said } = judged(result);
    const lead = ['hot', 'warm', 'cold'].includes(label);
    const told = toldFields(prepared);
    const fields = business.policy.qualify.map(({ field }) => field);
    const found = [
      ...(said !== label && !alsoAccept.includes(said)
        ? [`is ${label}, was called ${said} (${prepared.preparation.reasons.join('; ')})`]
        : []),
      ...(lead
        ? fields
            .filter((field) => example.missing.includes(field) === told.includes(field))
            .map((field) =>
              told.includes(field)
                ? `${field} is missing, was not found to be`
                : `${field} is told, was called missing`,
            )
        : []),
      ...(label === 'spam' ? [] : example.questions)
        .filter((question) => judgeQuestion(question, draftOf(prepared)) === 'left')
        .map(({ words, knowledge }) => `left open: “${words}” (${knowledge ?? 'not in knowledge'})`),
      ...(lead && missingFields(prepared).length > 0 && !asksEnough(prepared, business)
        ? [`asks ${questionsOf(prepared.body).length} questions for ${missingFields(prepared).join(', ')}`]
        : []),
      ...unfoundedIn(result).map((words) => `from nowhere: “${words}”`),
    ];
    return found.map((words) => `${example.business}/${example.id.split('/').at(-1)}: ${words}`);
  });
}

export function judged({ example, prepared }: Result): Judged {
  return {
    label: example.class,
    alsoAccept: example.alsoAccept ?? [],
    said: prepared.preparation.leadClass,
  };
}

function draftOf({ subject, body, cites }: Prepared) {
  return { subject, body, ...(cites && { cites }) };
}

function toldFields({ preparation }: Prepared): string[] {
  return (preparation.qualify ?? []).filter(({ words }) => words !== undefined).map(({ field }) => field);
}

/** The fields that the card calls missing: a number of whoever wants no call is none of them. */
function missingFields({ preparation }: Prepared): string[] {
  return (preparation.qualify ?? [])
    .filter(({ field, words }) => words === undefined && preparation.missing.includes(labelOf(field)))
    .map(({ field }) => field);
}

function asksEnough(prepared: Prepared, business: Business): boolean {
  const missing = missingFields(prepared);
  const asked = business.policy.qualify.filter(
    (item) => missing.includes(item.field) && asksFor(item, prepared.body),
  );
  return (
    asked.length >= Math.min(MOST_QUESTIONS, missing.length) &&
    questionsOf(prepared.body).length <= MOST_QUESTIONS
  );
}

function unfoundedIn({ example, prepared, business }: Result): string[] {
  const said = messagesOf(example).flatMap(({ name, email, phone, company, subject, text, extra }) => [
    name ?? '',
    email ?? '',
    phone ?? '',
    company ?? '',
    subject ?? '',
    text,
    ...extra.map((field) => `${field.name}: ${field.value}`),
  ]);
  return findUnfounded(draftOf(prepared), [...said, ...business.written]);
}
