import { describe, expect, it } from 'vitest';
import type { HoldingFact, Inquiry, ThreadLine } from '../../../src/core/inquiry.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import { buildOwnerAlert } from '../../../src/slack/cards/owner-alert.js';
import { buildThreadLine } from '../../../src/slack/cards/thread-line.js';
import { SLACK_LIMITS } from '../../../src/slack/limits.js';
import {
  ANA,
  BEN,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  examplePreparation,
  secondsIn,
} from '../../support/inquiries.js';
import { HOSTILE, hostileInquiry } from './hostile.js';
import { markupIn, ofType, richText, textsIn } from './read-blocks.js';

const POLICY = examplePolicy();

function line(changes: Partial<ThreadLine>, inquiry: Partial<Inquiry> = {}) {
  const thread: ThreadLine[] = [{ key: 'k', at: secondsIn(0), kind: 'failure', ...changes }];
  return buildThreadLine(exampleInquiry({ ...inquiry, thread }), 'k', POLICY);
}

describe('lines of the thread', () => {
  it('begins with who reads it', () => {
    const [opening] = line({ kind: 'opening' });
    expect(opening?.text).toBe('What you write in this thread stays inside: the customer never sees it.');
    expect(textsIn(opening?.blocks)).toEqual([opening?.text]);
  });

  it.each(['decision', 'failure'] as const)('tells a %s in its words, none of them markup', (kind) => {
    const text = 'Ana rejected this: Spam.\n*really* <!channel>';
    const [post, ...more] = line({ kind, text });
    expect(more).toEqual([]);
    expect(richText(post?.blocks[0])).toBe(text);
    expect(markupIn(post?.blocks)).toEqual([]);
    expect(post?.text).toBe('Ana rejected this: Spam. ∗really∗ &lt;!channel&gt;');
  });

  it.each<[HoldingFact, string]>([
    [{ kind: 'assigned', by: ANA, to: BEN }, 'Ana has assigned this to <@U0BEN>.'],
    [
      { kind: 'routed', rule: 1, words: 'class hot', to: { kind: 'group', id: 'S0SALES', name: 'sales' } },
      'For <!subteam^S0SALES> (rule 1: class hot).',
    ],
    [{ kind: 'woken', for: BEN, why: { by: ANA } }, '<@U0BEN> This is back: Ana has brought it back.'],
  ])('mentions who is meant: %o', (held, text) => {
    const [post] = line({ kind: 'holding', held });
    expect(post?.text).toBe(text);
    expect(checkMessageBlocks(post!.blocks)).toEqual([]);
    expect(ofType(post?.blocks, text.includes('subteam') ? 'usergroup' : 'user')).toHaveLength(1);
  });

  it.each(Object.entries(HOSTILE))('%s: names and notes in it are only words', (_name, words) => {
    const by = { id: 'U0BAD', name: words };
    const facts: HoldingFact[] = [
      { kind: 'taken', by },
      { kind: 'given-back', by },
      { kind: 'assigned', by, to: by },
      { kind: 'routed', rule: 1, words, to: { kind: 'person', person: by } },
      { kind: 'snoozed', by, until: secondsIn(9), note: words.slice(0, 2_000) },
      { kind: 'woken', for: by, why: { by } },
    ];
    for (const held of facts) {
      const [post] = line({ kind: 'holding', held });
      expect(checkMessageBlocks(post!.blocks)).toEqual([]);
      expect(markupIn(post?.blocks)).toEqual([]);
      expect(post?.text.replace('<@U0BAD>', '')).not.toMatch(/[<>]/);
    }
  });

  it('shows a message with who, where and when', () => {
    const [post] = line({ kind: 'message', message: 'm1' });
    expect(textsIn(post?.blocks).join('\n')).toMatch(
      /^Dana Whitfield wrote\nWeb form · <!date\^1792426440[^\n]*\nKitchen remodel\n[\s\S]*Hello, we would like/,
    );
  });

  it.each(Object.entries(HOSTILE))(
    '%s: a long message is whole, in posts that Slack takes',
    (_name, words) => {
      const text = (words || 'x').repeat(4);
      const messages = [exampleMessage({ text, subject: '', name: words.slice(0, 200) })];
      const posts = line({ kind: 'message', message: 'm1' }, { messages });
      expect(posts.map((post) => richText(post.blocks[1])).join('')).toBe(
        // All of it but the marks that would turn the post around.
        text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''),
      );
      for (const post of posts) {
        expect(checkMessageBlocks(post.blocks)).toEqual([]);
        expect(post.text.length).toBeLessThanOrEqual(SLACK_LIMITS.messageText);
        for (const markup of markupIn(post.blocks))
          expect(markup).toMatch(/^Web form · <!date\^[^<>]+>( · part .*)?$/);
      }
      if (posts.length > 1) expect(markupIn(posts[0]?.blocks)[0]).toContain(`part 1 of ${posts.length}`);
    },
  );

  it('is nothing for a line that is not there', () => {
    expect(buildThreadLine(exampleInquiry(), 'none', POLICY)).toEqual([]);
  });
});

describe('the word to the owner', () => {
  it('says who and what in one line, and links to the card', () => {
    const { text, blocks } = buildOwnerAlert(
      exampleInquiry({ preparation: examplePreparation({ summary: 'Wants\na visit. '.repeat(40) }) }),
      POLICY,
      { keys: ['hot'], permalink: 'https://cedar.slack.com/archives/C1/p1?a=1&b=<2>' },
    );
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(text).toMatch(/^Hot lead: Dana Whitfield\. Wants a visit\./);
    const [who, newline, what] = textsIn(blocks);
    expect([who, newline]).toEqual(['Hot lead: Dana Whitfield', '\n']);
    expect(what).toMatch(/^Wants a visit\.[^\n]*…$/);
    expect(markupIn(blocks)).toEqual([
      '<https://cedar.slack.com/archives/C1/p1?a=1&amp;b=%3C2%3E|Open the card>',
    ]);
  });

  it('names the sensitive matters, and repeats no payment data', () => {
    const { preparation: _none, ...early } = exampleInquiry({
      messages: [exampleMessage({ text: 'My lawyer will call. My card is 4111 1111 1111 1111.' })],
    });
    const { text, blocks } = buildOwnerAlert(early, POLICY, { keys: ['sensitive'] });
    expect(text).toMatch(/^Sensitive \(legal threats, payment data\): Dana Whitfield\./);
    expect(text + textsIn(blocks).join(' ')).not.toContain('4111');
  });

  it.each(Object.entries(HOSTILE))('%s: holds no markup', (_name, words) => {
    const { text, blocks } = buildOwnerAlert(hostileInquiry(words), POLICY, { keys: ['hot'] });
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(markupIn(blocks)).toEqual(['The card is in leads.']);
    expect(text).not.toMatch(/[<>]/);
  });
});

describe('payment data and identity numbers', () => {
  const text = 'My card is 4111 1111 1111 1111, my SSN 536-90-4399.';
  const messages = [exampleMessage({ text, subject: text, name: text })];

  it('are masked in every line', () => {
    const posts = [
      ...line({ kind: 'message', message: 'm1' }, { messages }),
      ...line({ kind: 'decision', text }),
      ...line({ kind: 'failure', text }),
      ...line({ kind: 'holding', held: { kind: 'snoozed', by: ANA, until: secondsIn(9), note: text } }),
    ];
    expect(JSON.stringify(posts)).not.toMatch(/4111 1111|536-90/);
    expect(richText(posts[0]?.blocks[1])).toContain('card ending 1111');
  });

  it('are masked in the word to the owner', () => {
    const summary = examplePreparation({ summary: text });
    for (const inquiry of [
      exampleInquiry({ messages, preparation: summary }),
      { ...exampleInquiry({ messages }), preparation: undefined },
    ]) {
      expect(
        JSON.stringify(buildOwnerAlert(inquiry as Inquiry, POLICY, { keys: ['sensitive'] })),
      ).not.toMatch(/4111 1111|536-90/);
    }
  });
});

it('a long message is masked to its end, whatever stands before', () => {
  const text = `${'word '.repeat(2_000)}and my card is 4111 1111 1111 1111.`;
  const messages = [exampleMessage({ id: 'm1', text: 'First.' }), exampleMessage({ id: 'm2', text })];
  const posts = JSON.stringify(line({ kind: 'message', message: 'm2' }, { messages }));
  expect(posts).toContain('my card is card ending 1111.');
  expect(posts).not.toContain('4111');
});
