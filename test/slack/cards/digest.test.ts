import { describe, expect, it } from 'vitest';
import type { Attention } from '../../../src/core/digest.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import type { SlackBlock } from '../../../src/sandbox/protocol.js';
import { buildDigest } from '../../../src/slack/cards/digest.js';
import { exampleDigest } from '../../support/digests.js';
import { wordsOf } from '../../support/flo.js';

const ZONE = 'America/Los_Angeles';
const waiting = (changes: Partial<Attention> = {}): Attention => ({
  id: 'i',
  kind: 'overdue',
  sender: 'Dana Fox',
  leadClass: 'hot',
  since: new Date('2026-10-24T18:00:00Z'),
  permalink: 'https://cedar.slack.com/archives/C1/p1',
  ...changes,
});
const build = (facts = exampleDigest(), file: string | undefined = 'F0123456789') =>
  buildDigest({ kind: 'digest', facts, chart: { alt: 'Columns', ...(file && { file }) } }, ZONE);

describe('the digest’s message', () => {
  it('begins with the metric, and says the week in plain words', () => {
    const { text, blocks } = build();
    expect(text).toBe('Week of Oct 19 to 25: Median first response 2 h 10 m, 26 h before Flo');
    const words = wordsOf(blocks);
    expect(words).toContain('Median first response 2 h 10 m, 26 h before Flo. 3 h 5 m the week before.');
    expect(words).toContain(
      '14 inquiries came in, 12 answered, 2 waiting; 41 spam. In time: 9 of 10. Sent: 7 as prepared, 4 edited, 1 rewritten.',
    );
    expect(words).toContain('Nothing needs attention now.');
    expect(words).toContain('softened the price sentence 7 times (of 23).');
    expect(words).toContain(
      '31 model calls: 0.42 USD, 2 of unknown cost. 96 steps done by Flo, about 6 h 18 m by hand.',
    );
  });

  it('counts one correction among no others', () => {
    const facts = exampleDigest({ corrections: { lines: ['rejected it as not a fit once'], lookedAt: 1 } });
    expect(wordsOf(build(facts).blocks)).toContain('Corrected most often: rejected it as not a fit once.');
  });

  it('tells what was turned down', () => {
    const rejected = { 'not-a-fit': 2, duplicate: 0, 'handled-elsewhere': 0, other: 1 };
    const { figures } = exampleDigest();
    const told = (changes: Partial<typeof figures>) =>
      wordsOf(build(exampleDigest({ figures: { ...figures, ...changes } })).blocks);
    expect(told({ rejected, closed: 1 })).toContain('2 waiting, 3 rejected, 1 closed; 41 spam.');
    expect(told({ rejected })).toContain('2 waiting, 3 rejected; 41 spam.');
    expect(told({ received: 0 })).toContain('No inquiries came in, 12 answered');
    expect(told({ received: 1 })).toContain('One inquiry came in, 12 answered');
    expect(told({ closed: 4 })).toContain('2 waiting, 4 closed; 41 spam.');
  });

  it('is read in half a minute: a hundred and twenty words at the most, at four a second', () => {
    const shown = Array.from({ length: 5 }, () => waiting());
    const facts = exampleDigest({ attention: { shown, more: 3 } });
    const text = JSON.stringify(build(facts).blocks.filter(({ type }) => type !== 'image'));
    const words = [...text.matchAll(/"(?:text|fallback)":"([^"]+)"/g)].flatMap(([, said]) =>
      said!.split(/\s+/),
    );
    expect(words.length).toBeLessThanOrEqual(120);
  });

  it('shows a table where there is no picture', () => {
    const table = buildDigest(
      { kind: 'digest', facts: exampleDigest(), chart: { alt: '' } },
      ZONE,
    ).blocks.find(({ type }) => type === 'table') as SlackBlock;
    const rows = table.rows.map((cells: SlackBlock[]) => cells.map(({ text }) => text));
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 3)).toEqual([
      ['Week', 'Median first response'],
      ['Before Flo', '26 h'],
      ['Aug 31 to Sep 6', '14 h'],
    ]);
    expect(rows[4]).toEqual(['Sep 14 to 20', '–']);
  });

  it('links to what needs attention, and lets a name be nothing but a name', () => {
    const name = 'Visa 4111 1111 1111 1111 <!channel> *bold*';
    const { blocks } = build(exampleDigest({ attention: { shown: [waiting({ sender: name })], more: 1 } }));
    const text = JSON.stringify(blocks);
    expect(text).toContain('"type":"link","url":"https://cedar.slack.com/archives/C1/p1"');
    expect(text).not.toContain('4111 1111 1111 1111');
    expect(blocks.every(({ type }) => type !== 'section')).toBe(true);
    expect(text).toContain('and 1 more');
    const many = { shown: [waiting({ sender: name })], more: 1_204, atLeast: true };
    expect(wordsOf(build(exampleDigest({ attention: many })).blocks)).toContain('and at least 1,204 more');
  });

  it('says since when a follow-up or a task waits', () => {
    const shown = [waiting({ kind: 'follow-up' }), waiting({ kind: 'task' })];
    const text = wordsOf(build(exampleDigest({ attention: { shown, more: 0 } })).blocks);
    expect(text).toContain('hot lead: a follow-up waiting since ');
    expect(text).toContain('hot lead: a task due since ');
    const late = exampleDigest({ attention: { shown: [waiting()], more: 0 } });
    expect(wordsOf(build(late).blocks)).toContain('hot lead: overdue, from ');
    const failed = exampleDigest({ attention: { shown: [waiting({ kind: 'failed' })], more: 0 } });
    expect(wordsOf(build(failed).blocks)).toContain('hot lead: the reply was not sent; they wrote ');
  });

  it('is one line and the chart after a quiet week', () => {
    const facts = exampleDigest({ quiet: true });
    expect(build(facts).blocks.map(({ type }) => type)).toEqual(['rich_text', 'image']);
    expect(build(facts).text).toContain(facts.quietLine);
  });

  it('is taken by Slack with the longest of everything', () => {
    const long = 'x'.repeat(400);
    const shown = Array.from({ length: 5 }, () => waiting({ sender: long }));
    const facts = exampleDigest({
      attention: { shown, more: 9 },
      corrections: { lines: [long, long, long, long], lookedAt: 200 },
    });
    for (const file of ['F0123456789', undefined]) {
      const { blocks } = buildDigest(
        { kind: 'digest', facts, chart: { alt: long.repeat(9), ...(file && { file }) } },
        ZONE,
      );
      expect(checkMessageBlocks(blocks.map((block, i) => ({ block_id: `b${i}`, ...block })))).toEqual([]);
    }
  });
});
