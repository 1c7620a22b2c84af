import { findCommitments } from '../core/guard/commitments.js';
import { gateOf } from '../core/guard/promises.js';
import type { Policy } from '../core/policy.js';
import type { GuardCases, readGuardCases } from './cases.js';
import { type Figure, share } from './figures.js';

/** How many binding sentences the guard marks, how many harmless drafts, and how often an approval asks again. */
export function scoreGuard(cases: ReturnType<typeof readGuardCases>, policy: Policy): Figure[] {
  const { business } = policy;
  const commits = (body: string, said: { customer?: string | undefined; cited?: string[] } = {}) =>
    findCommitments(
      { subject: 'Re: your message', body: `${body}\n\n${business.signature}` },
      { customerWords: [said.customer ?? ''], cited: said.cited ?? [], business },
    );
  const figures = cases.sets.flatMap(({ name, binding, harmless }: GuardCases) => {
    const set = name === '' ? 'guard' : `guard${name.replaceAll('-', ' ')}`;
    const found = binding.filter(({ sentence }) => commits(`Hello,\n\n${sentence}`).length > 0);
    const marked = harmless.filter(({ body, customer }) => commits(body, { customer }).length > 0);
    return [
      share(`${set}: binding sentences marked`, [found.length, binding.length], {
        worse: 'lower',
        goal: { atLeast: 0.95 },
      }),
      share(`${set}: harmless drafts marked`, [marked.length, harmless.length], {
        worse: 'higher',
        goal: { atMost: 0.1 },
      }),
    ];
  });
  const asks = cases.approved.filter(({ body, customer, knowledge }) => {
    const found = commits(body, { customer, cited: knowledge });
    return gateOf({ commits: found }, policy.policy.commitments).asks.length > 0;
  });
  return [
    ...figures,
    share('guard: approvals that ask a second time', [asks.length, cases.approved.length], {
      worse: 'higher',
      goal: { atMost: 0.2 },
    }),
  ];
}
