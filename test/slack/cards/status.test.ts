import { describe, expect, it } from 'vitest';
import type { LeadClass } from '../../../src/core/lead-class.js';
import type { StatusReport } from '../../../src/core/status-report.js';
import { jobTable } from '../../../src/doors/jobs.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import { buildHelp } from '../../../src/slack/cards/help.js';
import { buildStatus, tellSpan } from '../../../src/slack/cards/status.js';
import { ARRIVAL, examplePolicy } from '../../support/inquiries.js';
import { HOSTILE } from './hostile.js';
import { textsIn } from './read-blocks.js';

const POLICY = examplePolicy();
const QUIET: StatusReport = {
  waiting: [],
  nobodys: 0,
  aside: 0,
  overdue: { count: 0, shown: [] },
  receivedToday: 1,
  answeredToday: 0,
  medianFirstResponseMs: null,
  troubled: { count: 0, shown: [] },
  slack: "Cedar & Pine's workspace, #leads",
  store: 'files on this machine, 12 inquiries',
  model: 'none, the rules write the drafts',
  knowledge: '25 passages in 5 files',
  mail: 'files in the outbox folder',
  jobs: [],
  unreachable: [],
  advice: [],
};

describe('/flo status', () => {
  it('tells how the jobs ran, and where Flo cannot post', () => {
    const { blocks } = buildStatus(
      {
        ...QUIET,
        jobs: [
          { _id: 'digest', slot: ARRIVAL, startedAt: ARRIVAL, endedAt: ARRIVAL, problem: 'TypeError' },
          { _id: 'review', slot: ARRIVAL, startedAt: ARRIVAL },
          { _id: 'watch', slot: ARRIVAL, startedAt: ARRIVAL, endedAt: ARRIVAL, done: ARRIVAL },
        ],
        unreachable: [{ channel: '#<reports>', problem: 'it was not found', since: ARRIVAL, waiting: 2 }],
      },
      POLICY,
    );
    expect(checkMessageBlocks(blocks)).toEqual([]);
    const words = textsIn(blocks)
      .join('\n')
      .replace(/<!date[^>]*>/g, 'DATE');
    expect(words).toContain(
      '*By the clock:* weekly digest failed DATE (TypeError) and runs again next time, monthly review is at work since DATE, reminders ran DATE',
    );
    expect(words).toContain('*Cannot post in #&lt;reports&gt;:* it was not found (since DATE; 2 posts wait)');
  });

  it('calls every job by what it does', () => {
    const jobs = jobTable(POLICY).map(({ name: _id }) => ({
      _id,
      slot: ARRIVAL,
      startedAt: ARRIVAL,
      endedAt: ARRIVAL,
    }));
    const words = textsIn(buildStatus({ ...QUIET, jobs }, POLICY).blocks).join('\n');
    for (const { name } of jobTable(POLICY)) expect(words).not.toMatch(new RegExp(`[:,]\\*? ${name} ran`));
    expect(words.match(/ ran <!date/g)).toHaveLength(jobs.length);
  });

  it('on a quiet day', () => {
    const { text, blocks } = buildStatus(QUIET, POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(text).toBe('Waiting for a decision: nothing.');
    expect(textsIn(blocks).join('\n')).toBe(
      [
        '*Waiting for a decision:* nothing',
        '*Today:* 1 inquiry received, 0 answered (spam not counted)',
        '*Time to the first reply this week:* nothing answered yet',
        "*Slack:* Cedar &amp; Pine's workspace, #leads",
        '*Store:* files on this machine, 12 inquiries',
        '*Model:* none, the rules write the drafts',
        '*Knowledge:* 25 passages in 5 files',
        '*Mail:* files in the outbox folder',
      ].join('\n'),
    );
  });

  it('with work to do', () => {
    const { text, blocks } = buildStatus(
      {
        ...QUIET,
        waiting: [
          { leadClass: 'hot', count: 2 },
          { leadClass: 'support', count: 1 },
        ],
        oldest: { sender: 'Dana', receivedAt: ARRIVAL, permalink: 'https://x.slack.com/archives/C1/p1' },
        receivedToday: 4,
        answeredToday: 3,
        medianFirstResponseMs: 7_500_000,
        troubled: {
          count: 14,
          shown: [
            { id: 'a', sender: 'Lee <x>', kind: 'failed', permalink: 'https://x.slack.com/p2' },
            { id: 'b', sender: 'Kim', kind: 'unknown' },
            { id: 'c', sender: 'Lou', kind: 'follow-up-failed' },
            { id: 'd', sender: 'Max', kind: 'follow-up-unknown' },
          ],
        },
        advice: ['Please move to MongoDB.'],
      },
      POLICY,
    );
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(text).toBe('Waiting for a decision: 3 (2 hot leads, 1 support). 14 need attention.');
    const all = textsIn(blocks).join('\n');
    for (const words of [
      '*Oldest:* <https://x.slack.com/archives/C1/p1|Dana> · <!date^1792426440^',
      '*Today:* 4 inquiries received, 3 answered (spam not counted)',
      '*Time to the first reply this week:* 2 h 5 min (half of them were faster than that)',
      '• <https://x.slack.com/p2|Lee &lt;x&gt;>: the reply was not sent',
      '• Kim: not known whether the reply arrived',
      '• Lou: the follow-up was not sent',
      '• Max: not known whether the follow-up arrived',
      '… 10 more',
      '• Please move to MongoDB.',
    ]) {
      expect(all).toContain(words);
    }
  });

  it('counts what is overdue, and names the most urgent with links', () => {
    const overdue = (id: string, leadClass: LeadClass) => ({
      id,
      leadClass,
      sender: `Dana ${id}`,
      since: ARRIVAL,
      permalink: `https://x.slack.com/${id}`,
    });
    const shown = [overdue('a', 'hot'), overdue('b', 'support')];
    const waiting = [{ leadClass: 'hot' as const, count: 9 }];
    const report = { ...QUIET, waiting, nobodys: 4, overdue: { count: 7, shown } };
    const { text, blocks } = buildStatus(report, POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(text).toBe('Waiting for a decision: 9 (9 hot leads) · 7 overdue · nobody has 4.');
    expect(
      textsIn(blocks)
        .join('\n')
        .replace(/<!date[^>]*>/g, 'DATE'),
    ).toContain(
      [
        '*Overdue*',
        '• <https://x.slack.com/a|Dana a>: hot lead, waiting since DATE',
        '• <https://x.slack.com/b|Dana b>: support, waiting since DATE',
        '… 5 more',
      ].join('\n'),
    );
  });

  it('has room for three models that rest, each with its reason', () => {
    const resting = (name: string) =>
      `${name} failed 3 times in a row (The model did not answer within 6.7 s) and rests; tried again in 60 s`;
    const model = [
      'The rules prepare for now',
      ...['gpt-5-mini', 'gpt-5-nano', 'gpt-4.1-mini'].map(resting),
    ].join('. ');
    const { blocks } = buildStatus({ ...QUIET, model }, POLICY);
    expect(textsIn(blocks).join('\n')).toContain(`*Model:* ${model}`);
  });

  it.each(Object.entries(HOSTILE))('%s: fits Slack whatever the words', (_name, words) => {
    const permalink = `https://x.slack.com/archives/C0123456789/p${'1'.repeat(80)}`;
    const report: StatusReport = {
      ...QUIET,
      oldest: { sender: words, receivedAt: ARRIVAL, permalink },
      overdue: {
        count: 40,
        shown: Array.from({ length: 40 }, () => ({
          id: 'a',
          sender: words,
          leadClass: 'hot' as const,
          since: ARRIVAL,
          permalink,
        })),
      },
      troubled: {
        count: 40,
        shown: Array.from({ length: 40 }, () => ({
          id: 'a',
          sender: words,
          kind: 'follow-up-unknown' as const,
          permalink,
        })),
      },
      slack: words,
      store: words,
      model: words,
      mail: words,
      advice: Array.from({ length: 9 }, () => words),
    };
    const { text, blocks } = buildStatus(report, POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(text).toBe('Waiting for a decision: nothing. 40 need attention.');
    const own = /<!date\^\d+\^[^|<>]*\|[^<>]*>|<https:[^|<>]*\|[^<>]*>/g;
    for (const markup of textsIn(blocks)) expect(markup.replace(own, '')).not.toMatch(/[<>]/);
  });

  it.each([
    [20_000, 'less than a minute'],
    [240_000, '4 min'],
    [3_600_000, '1 h'],
    [7_500_000, '2 h 5 min'],
    [86_400_000, '1 d'],
    [187_200_000, '2 d 4 h'],
  ])('tells %d ms as %s', (ms, words) => {
    expect(tellSpan(ms)).toBe(words);
  });
});

describe('/flo help', () => {
  it('names the channel, the buttons and the commands', () => {
    const { blocks } = buildHelp(POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    const all = textsIn(blocks).join('\n');
    for (const words of [
      '#leads',
      '*Approve &amp; send*',
      '*Edit*',
      '*Reject*',
      '/flo status',
      '/flo help',
    ]) {
      expect(all).toContain(words);
    }
  });

  it('does not call an id a name', () => {
    const slack = { ...POLICY.slack, channel: 'C0123456789' };
    expect(textsIn(buildHelp({ ...POLICY, slack }).blocks).join()).toContain('the leads channel');
  });
});
