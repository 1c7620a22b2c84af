import { join } from 'node:path';
import type { Preparer } from '../deps/preparer.js';
import {
  type InquiryCase,
  readClassedMessages,
  readGuardCases,
  readHostileCases,
  readInquiryCases,
  readPrivacyCases,
} from './cases.js';
import type { Figure } from './figures.js';
import { drawConfusion, scoreClasses } from './score-classes.js';
import { scoreCost } from './score-cost.js';
import { type Businesses, CASES } from './shipped.js';
import { classMessages } from './suite-classes.js';
import { scoreGuard } from './suite-guard.js';
import { scoreHostile } from './suite-hostile.js';
import {
  confusionOf,
  judged,
  prepareCases,
  type Result,
  scoreInquiries,
  tellMisses,
} from './suite-inquiries.js';
import { scorePrivacy } from './suite-privacy.js';

export const SUITES = ['inquiries', 'guard', 'privacy', 'hostile'] as const;
export type Suite = (typeof SUITES)[number];

/** What of the shipped cases is measured. `only`: these businesses' inquiries; null: all. `misses`: each is told. */
export interface Part {
  suites: Suite[];
  only: string[] | null;
  misses: boolean;
}

/** On what it is measured. `preparers`: null where the rules prepare. `say`: told while it goes on. */
export interface Ground {
  businesses: Businesses;
  preparers: Map<string, Preparer> | null;
  say(words: string): void;
}

/** The figures of some suites on the shipped cases, and with a model what asking it took. */
export async function measure(part: Part, ground: Ground): Promise<Figure[]> {
  const figures: Figure[] = [];
  const prepared: Result[] = [];
  for (const suite of SUITES.filter((name) => part.suites.includes(name))) {
    const measured = await RUN[suite](part, ground);
    figures.push(...measured.figures);
    prepared.push(...(measured.prepared ?? []));
  }
  return [...figures, ...scoreCost(prepared)];
}

/** `prepared`: what a preparation was made for, by the model where there is one. */
interface Measured {
  figures: Figure[];
  prepared?: Result[];
}

const RUN: Record<Suite, (part: Part, ground: Ground) => Measured | Promise<Measured>> = {
  inquiries: measureInquiries,
  guard: (_part, { businesses }) => ({
    figures: scoreGuard(readGuardCases(join(CASES, 'guard')), businesses.example.policy),
  }),
  privacy: () => ({ figures: scorePrivacy(readPrivacyCases(join(CASES, 'privacy'))) }),
  hostile: measureHostile,
};

async function measureInquiries(part: Part, ground: Ground): Promise<Measured> {
  const figures: Figure[] = [];
  const say = (title: string, count: string, drawn: string) => ground.say(`${title}: ${count}\n${drawn}\n`);
  const measureSet = async (folder: string, title: string) => {
    const cases = readInquiryCases(join(CASES, folder)).filter(
      (each) => part.only?.includes(each.business) ?? true,
    );
    const results = await prepare(cases, ground);
    figures.push(...scoreInquiries(title, results, { rules: ground.preparers === null }));
    say(title, countOf(cases.length, 'case'), confusionOf(results));
    return results;
  };
  const known = await measureSet('inquiries', 'inquiries');
  if (part.misses) ground.say(`${tellMisses(known).join('\n')}\n`);
  const heldBack = await measureSet('inquiries-held-back', 'held back');
  if (ground.preparers === null && part.only === null) {
    const trades = classMessages(
      readClassedMessages(join(CASES, 'classes-held-back')),
      ground.businesses.example.policy,
    );
    say('held back, many trades', countOf(trades.length, 'message'), drawConfusion(trades));
    figures.push(...scoreClasses('held back, many trades', trades));
    figures.push(...scoreClasses('held back, all', [...heldBack.map(judged), ...trades]));
  }
  return { figures, prepared: [...known, ...heldBack] };
}

async function measureHostile(_part: Part, ground: Ground): Promise<Measured> {
  const hostile = readHostileCases(join(CASES, 'hostile'));
  const business = ground.businesses.example.name;
  const asked = hostile.map(({ id, language, message }): InquiryCase => {
    const unlabelled = { class: 'other', why: '' } as const;
    return { ...unlabelled, missing: [], questions: [], id, language, message, business };
  });
  const prepared = await prepare(asked, ground);
  return { figures: scoreHostile(hostile, prepared), prepared };
}

function prepare(cases: InquiryCase[], { businesses, preparers }: Ground): Promise<Result[]> {
  return prepareCases(cases, { businesses: businesses.all, preparers });
}

function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
