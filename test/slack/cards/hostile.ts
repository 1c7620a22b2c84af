import { expect } from 'vitest';
import type { Inquiry } from '../../../src/core/inquiry.js';
import {
  exampleDraft,
  exampleInquiry,
  exampleKept,
  exampleMessage,
  examplePreparation,
  secondsIn,
} from '../../support/inquiries.js';

/** Words that try to be more than words, or to burst a limit. */
export const HOSTILE: Record<string, string> = {
  'a ping of all': '<!channel> <!here> <!everyone> <!subteam^S1>',
  'a ping of one': '<@U0ANA> @channel @here #leads',
  'a disguised link': '<http://evil.example|your bank> http://evil.example/?a=1&b=2',
  formatting: '*bold* _italic_ ~strike~ `code` ```block``` :fire: :+1:',
  'a quote': '> as if quoted\n>>> and all of this',
  'a date': '<!date^0^{date}|today>',
  'turned around': '\u202egnp.exe \u2066abc\u2069 \u200fשלום\u200e',
  ampersands: '&'.repeat(9_000),
  'entities already': '&lt;!channel&gt; &amp;amp;',
  families: '👩‍👩‍👧‍👦'.repeat(800),
  flags: '🇩🇪🇺🇸'.repeat(1_000),
  zalgo: `Z${'\u0301'.repeat(8_000)}`,
  'one long word': 'W'.repeat(9_000),
  'wide letters': '漢字'.repeat(4_000),
  dashes: '———— Special offer ———— '.repeat(360),
  stars: '★☆■▲→✔═══ '.repeat(900),
  'another alphabet': 'Мы хотели бы отремонтировать нашу кухню и ванную комнату весной. '.repeat(140),
  'its capitals': 'МЫ ХОТЕЛИ БЫ ОТРЕМОНТИРОВАТЬ НАШУ КУХНЮ И ВАННУЮ КОМНАТУ ВЕСНОЙ. '.repeat(140),
  hebrew: 'אנחנו רוצים לשפץ את המטבח ואת חדר האמבטיה באביב. '.repeat(170),
  'capitals with marks': 'ÄÖÜÉÈÀÇÑ ŠŽŁŐ ÆŒ '.repeat(550),
  lines: 'a\n'.repeat(4_000),
  blanks: ' \n\t '.repeat(1_500),
  controls: 'a\u0000b\u0007c\u0085d\u2028e',
  'half a pair': `${'x'.repeat(159)}😀\ud83d`,
  nothing: '',
};

/** An inquiry in which every word from outside is `words`, within the limits of what Flo accepts. */
export function hostileInquiry(words: string, changes: Partial<Inquiry> = {}): Inquiry {
  const person = { id: 'U0BAD', name: words };
  const message = (id: string) =>
    exampleMessage({
      id,
      arrivedAt: secondsIn(10),
      name: words.slice(0, 200),
      company: words.slice(0, 200),
      subject: words.slice(0, 300),
      text: words || 'x',
      extra: Array.from({ length: 40 }, () => ({ name: words.slice(0, 500), value: words })),
    });
  const messages = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map(message);
  return exampleInquiry({
    messages,
    drafts: [
      exampleDraft({
        subject: words.slice(0, 200),
        body: (words || 'x').slice(0, 9_000),
        by: { kind: 'person', person },
        version: 12,
        answers: messages.length,
        cites: Array.from({ length: 8 }, (_, n) => ({ file: `${n}${words}`, heading: words, text: words })),
      }),
    ],
    preparation: examplePreparation({
      summary: words,
      reasons: [words, words],
      missing: Array.from({ length: 30 }, () => words),
      nextSteps: Array.from({ length: 30 }, () => words),
      flags: [words, words, words],
      qualify: Array.from({ length: 20 }, () => ({ field: words, words })),
      hotWhen: words,
      earlier: [1, 2, 3].map((n) => ({
        receivedAt: secondsIn(-n),
        leadClass: 'warm' as const,
        status: 'sent' as const,
        summary: words,
        answered: { at: secondsIn(-n), by: words, subject: words, body: words },
      })),
      by: {
        kind: 'model',
        model: words,
        promptHash: 'p',
        ms: 1,
        tries: [1, 2, 3].map((ms) => ({ model: words, why: words, ms })),
      },
      messages: messages.length,
    }),
    history: { earlier: 21, lastAnsweredAt: secondsIn(-900_000), lastAnsweredBy: words, samePhone: 3 },
    tasks: [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `k${n}`,
      title: words.slice(0, 150),
      owner: { id: `U${n}`, name: words },
      opened: { at: secondsIn(n), by: person },
    })),
    notice: words,
    instruction: { text: words, by: person },
    editing: [1, 2, 3].map((n) => ({
      by: { ...person, id: `U${n}` },
      since: secondsIn(n),
      viewKey: `v${n}`,
    })),
    kept: [1, 2, 3, 4, 5, 6, 7].map((n) =>
      exampleKept({
        id: `kept${n}`,
        by: { id: `U${n}`, name: words },
        subject: words.slice(0, 200),
        body: words,
      }),
    ),
    ...changes,
  });
}

/** Nothing but Flo's own dates and bold in it. */
export function expectHarmless(markup: string): void {
  const rest = markup.replace(/<!date\^\d+\^(\{\w+\}( at )?)+\|[\w ,:]+>/g, '').replace(/&(amp|lt|gt);/g, '');
  expect(rest).not.toMatch(/[<>&`]/);
  expect(rest).not.toMatch(/~\w|_\w+_(?!\w)|:[a-z+]\w*:/);
  expect(rest.replace(/^\*[^*\n]+\*/gm, '')).not.toMatch(/\*/);
  expect(rest).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
}
