import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../../src/core/inquiry.js';
import type { SlackBlock } from '../../../src/sandbox/protocol.js';
import { buildCard } from '../../../src/slack/cards/card.js';
import { buildPage, serveFixture } from '../../sandbox/page/fixture.js';
import { message, sampleWorkspace } from '../../sandbox/page/sample-workspace.js';
import { launchBrowser } from '../../support/browser.js';
import {
  ANA,
  everyState,
  exampleDraft,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  examplePreparation,
} from '../../support/inquiries.js';
import { HOSTILE, hostileInquiry } from './hostile.js';

/** A folder for pictures of every card, to be looked at. */
const PICTURES = process.env.FLO_PICTURES;

/** Letters of every breadth. */
const DRAWN = [
  'formatting',
  'ampersands',
  'one long word',
  'half a pair',
  'wide letters',
  'dashes',
  'stars',
  'another alphabet',
  'its capitals',
  'hebrew',
  'capitals with marks',
];

let built: Awaited<ReturnType<typeof buildPage>>;
let browser: Browser;

beforeAll(async () => {
  built = await buildPage();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

describe('a card on a telephone, 390 pixels wide', () => {
  const sentence = 'We are looking for somebody who can take this on before the holidays start. ';
  const busy = exampleInquiry({
    messages: [
      exampleMessage({ text: sentence.repeat(5) }),
      exampleMessage({
        id: 'm2',
        arrivedAt: new Date('2026-10-19T16:20:00Z'),
        text: sentence.repeat(20),
        company: 'Whitfield & Daughters',
      }),
    ],
    notice: sentence.repeat(2),
    preparation: examplePreparation({
      summary: sentence.repeat(4),
      missing: [sentence, sentence, sentence],
      nextSteps: [sentence, sentence],
      flags: [sentence],
      qualify: [
        { field: 'address', words: '12 Oak Street, Portland' },
        { field: 'timeline', words: sentence.slice(0, 60) },
      ],
      earlier: [
        {
          receivedAt: new Date('2026-10-01T09:00:00Z'),
          leadClass: 'warm',
          status: 'sent',
          summary: sentence,
        },
      ],
      messages: 2,
    }),
    history: {
      earlier: 4,
      lastAnsweredAt: new Date('2026-10-09T09:00:00Z'),
      lastAnsweredBy: ANA.name,
      samePhone: 0,
    },
  });
  const marked = {
    ...busy,
    drafts: [
      exampleDraft({
        answers: 2,
        commits: (['price', 'date', 'guarantee'] as const).map((kind) => ({
          kind,
          sentence: `We can do it for $41,500 and start on Monday. ${sentence.repeat(3)}`,
        })),
        marks: [
          { kind: 'name', words: 'Bob' },
          { kind: 'placeholder', words: '[date]' },
          { kind: 'link', words: 'https://rival.example/kitchens' },
        ],
      }),
    ],
  };
  const cards: Record<string, Inquiry> = {
    ...everyState(),
    'all at once': busy,
    'all at once, with a promise and marks': marked,
  };
  for (const name of DRAWN) cards[name] = hostileInquiry(HOSTILE[name] ?? '');

  it.each(Object.entries(cards))('%s: at most fourteen lines above the draft', async (name, inquiry) => {
    expect(await countLinesDrawn(name, inquiry)).toBeLessThanOrEqual(14);
  });
});

/** Lines of text that the page draws above the first divider, or above the buttons where there is none. */
async function countLinesDrawn(name: string, inquiry: Inquiry): Promise<number> {
  const card = buildCard(inquiry, examplePolicy());
  const fixture = await serveFixture(built.dir, {
    ...sampleWorkspace(),
    messages: [
      message({
        ts: '1792426500.000100',
        from: 'app',
        text: card.text,
        blocks: card.blocks as unknown as SlackBlock[],
      }),
    ],
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 1_400 } });
  try {
    const page = await context.newPage();
    await page.goto(fixture.url);
    await page.locator('.block-header').waitFor();
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name.replace(/\W+/g, '-')}.png` });
    return await page.evaluate(() => {
      const root = document.querySelector('.blocks');
      if (!root) return Number.NaN;
      const end = root.querySelector('.block-divider, .block-section, .block-actions');
      const rows: { top: number; bottom: number }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (end && end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
        if (end?.contains(node)) break;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { top, bottom, width } of range.getClientRects()) {
          const middle = (top + bottom) / 2;
          if (width > 0 && !rows.some((row) => middle > row.top && middle < row.bottom))
            rows.push({ top, bottom });
        }
      }
      return rows.length;
    });
  } finally {
    await context.close();
    await fixture.close();
  }
}
