import { describe, expect, it } from 'vitest';
import { guardDraft } from '../../../src/core/guard/guard-draft.js';
import { followUpSubject, writeFollowUp } from '../../../src/core/rules/follow-up.js';
import { tellLanguage } from '../../../src/core/rules/language.js';
import { exampleInquiry, exampleMessage, examplePolicy } from '../../support/inquiries.js';

const POLICY = examplePolicy();

const LANGUAGES = [
  [
    'en',
    'Kitchen remodel',
    'Hello, we would like to redo our kitchen. How do you work?',
    'Hello Dana,\n\nThank you for your message. Where is the house, and when would you like to start?',
  ],
  [
    'de',
    'Neue Küche',
    'Guten Tag, wir möchten unsere Küche umbauen. Wie arbeiten Sie?',
    'Hallo Dana,\n\nvielen Dank für Ihre Nachricht. Wo steht das Haus, und wann möchten Sie mit dem Umbau beginnen?',
  ],
  [
    'es',
    'Cocina nueva',
    'Hola, queremos reformar nuestra cocina. ¿Cómo trabajan ustedes?',
    'Hola Dana:\n\nGracias por su mensaje. ¿Dónde está la casa y cuándo quiere empezar con la reforma?',
  ],
  [
    'fr',
    'Nouvelle cuisine',
    'Bonjour, nous voulons refaire notre cuisine. Comment travaillez-vous ?',
    'Bonjour Dana,\n\nMerci pour votre message. Où est la maison, et quand souhaitez-vous commencer les travaux ?',
  ],
] as const;

describe.each(LANGUAGES)('a follow-up in %s', (language, subject, text, body) => {
  const message = exampleMessage({ subject, text, name: 'Dana Fox', extra: [] });
  const letters = [{ subject: `Re: ${subject}`, body }];
  const write = (reminders: number) => writeFollowUp({ messages: [message], letters, reminders }, POLICY);

  it.each([0, 1])(
    'after %i reminders names the matter, is short, asks nothing, and offers an easy no',
    (n) => {
      const draft = write(n);
      expect(tellLanguage(draft.body)).toBe(language);
      expect(draft.subject).toBe(`Re: ${subject}`);
      expect(draft.body).toContain(subject);
      expect(draft.body).toContain('Dana');
      expect(draft.body).not.toMatch(/[?!¿¡]/);
      expect(draft.body.split(/\s+/).length).toBeLessThan(90);
      expect(draft.body).toMatch(/no, thank you|nein, danke|no, gracias|non, merci/);
      expect(draft.body.endsWith(POLICY.business.signature.trim())).toBe(true);
    },
  );

  it('commits to nothing, and no mark is on it', () => {
    const inquiry = exampleInquiry({ messages: [message] });
    for (const reminders of [0, 1]) expect(guardDraft(write(reminders), inquiry, POLICY)).toEqual({});
  });

  it('reads otherwise the second time', () => {
    expect(write(1).body).not.toBe(write(0).body);
  });
});

describe('what a follow-up takes from the customer', () => {
  it('is harmless: no link, no markup, no number of a card', () => {
    const subject = '<!channel> see https://evil.example/x or card 4111 1111 1111 1111 *now*';
    const { body } = writeFollowUp(
      { messages: [exampleMessage({ subject, name: 'http://evil.example' })], letters: [], reminders: 0 },
      POLICY,
    );
    expect(body).not.toMatch(/evil|4111|[<>*]/);
  });

  it('may be nothing at all', () => {
    const bare = exampleMessage({ subject: undefined, name: undefined, extra: [] });
    const { subject, body } = writeFollowUp({ messages: [bare], letters: [], reminders: 0 }, POLICY);
    expect(subject).toBe('Re: your message');
    expect(body).toContain('We answered your message and hope');
  });
});

describe('its subject', () => {
  it.each([
    ['Re: Kitchen', 'Re: Kitchen'],
    ['AW: Küche', 'AW: Küche'],
    ['Your kitchen', 'Re: Your kitchen'],
    ['  two\nlines ', 'Re: two lines'],
    ['', 'Re: your message'],
  ])('of %j is %j', (letter, subject) => expect(followUpSubject(letter)).toBe(subject));

  it('is never longer than a subject may be', () => {
    expect(followUpSubject('x'.repeat(400))).toHaveLength(200);
  });
});
