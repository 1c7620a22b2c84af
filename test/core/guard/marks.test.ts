import { describe, expect, it } from 'vitest';
import { findMarks, ownWords } from '../../../src/core/guard/marks.js';
import { findSensitive, lookForSensitive } from '../../../src/core/guard/sensitive.js';
import { inSteps } from '../../../src/core/guard/stretches.js';
import { PHRASES } from '../../../src/core/rules/phrase-table.js';
import { exampleMessage, examplePolicy } from '../../support/inquiries.js';

const own = ownWords(examplePolicy());
const marks = (body: string, text = exampleMessage().text, languageWished = false) =>
  findMarks({ subject: 'Re: Kitchen', body }, { messages: [exampleMessage({ text })], own, languageWished });

describe('marks', () => {
  it.each([
    ['Write to boss@rival.example.', [{ kind: 'address', words: 'boss@rival.example' }]],
    ['Write to dana@whitfield.example or office@cedarpine.example.', []],
    ['See https://rival.example/pay?x=1.', [{ kind: 'link', words: 'https://rival.example/pay?x=1' }]],
    ['See www.cedarpine.example/kitchens.', []],
    ['See bit.ly/2abc for more.', [{ kind: 'link', words: 'bit.ly/2abc' }]],
    ['Pay at shop.nl or evil.top.', ['shop.nl', 'evil.top'].map((words) => ({ kind: 'link', words }))],
    ['See https://cedarpine.example:8443/kitchens.', []],
    [
      'See https://cedarpine.example@rival.example/.',
      [{ kind: 'link', words: 'https://cedarpine.example@rival.example/' }],
    ],
    ['We come on [date].', [{ kind: 'placeholder', words: '[date]' }]],
    [
      'It costs {{price}} or XX euros, TBD.',
      ['{{price}}', 'XX', 'TBD'].map((words) => ({ kind: 'placeholder', words })),
    ],
    ['The price is TODO.', [{ kind: 'placeholder', words: 'TODO' }]],
    ['Hello Bob,\n\nthank you.', [{ kind: 'name', words: 'Bob' }]],
    ['Hello Dana,\n\nthank you.', []],
    ['Dear Ms. Whitfield,\n\nthank you.', []],
    ['Hello there,\n\nthank you.', []],
    ['Sehr geehrte Damen und Herren,\n\nvielen Dank.', []],
    ['Sehr geehrter Herr Krause,\n\nvielen Dank.', [{ kind: 'name', words: 'Krause' }]],
    ['Thank you for your message.', []],
    ['Hello Drew,\n\nthank you.', [{ kind: 'name', words: 'Drew' }]],
    ['Hello \u202eanaD', [{ kind: 'unseen', words: '1' }]],
  ])('%s', (body, expected) => {
    expect(marks(body)).toEqual(expected);
  });

  it('take no piece of what the customer gave for the whole', () => {
    const text = 'I am jc@example.com, our site is www.foxdesign.com.';
    expect(marks('Write to c@example.com, see https://ple.com/now and design.com.', text)).toEqual([
      { kind: 'address', words: 'c@example.com' },
      { kind: 'link', words: 'https://ple.com/now' },
      { kind: 'link', words: 'design.com' },
    ]);
    expect(marks('We saw https://www.foxdesign.com/about and wrote to jc@example.com.', text)).toEqual([]);
  });

  it('name a link beside many addresses', () => {
    const body = 'a@x.example, b@x.example, c@x.example, d@x.example, or http://evil.example/now.';
    expect(marks(body).map(({ kind }) => kind)).toEqual(['address', 'address', 'address', 'link']);
  });

  it('take the Spanish for everything for nothing that is left to do', () => {
    const text = 'Hola, queremos reformar la cocina de nuestra casa. ¿Cuánto cuesta todo?';
    expect(marks('Hola, gracias por su mensaje. Todo está en orden con la cocina.', text)).toEqual([]);
  });

  it.each([
    ['Call our partner on +44 20 7946 0958 to pay.', [{ kind: 'phone', words: '+44 20 7946 0958' }]],
    ['Or +1 971 555 0188.', [{ kind: 'phone', words: '+1 971 555 0188' }]],
    ['You reach me at (503) 555-0188.', [{ kind: 'phone', words: '(503) 555-0188' }]],
    ['We will try 503-555-0142, as you asked.', []],
    ['We will try +1 (503) 555-0142.', []],
    ['Our office is at 971 555 0100, extension 4.', []],
    ['Order 503-555-0199 is 1200 x 800 mm, on 2026-11-03.', []],
  ])('name a number that nobody gave: %s', (body, expected) => {
    const given = [...own, 'Cedar & Pine, tel. (971) 555-0100'];
    const messages = [exampleMessage({ text: 'My number is 503 555 0142.', phone: undefined })];
    expect(findMarks({ subject: '', body }, { messages, own: given, languageWished: false })).toEqual(
      expected,
    );
  });

  it('let pass the number that came in its own field', () => {
    const messages = [exampleMessage({ text: 'Please call.', phone: '+1 503 555 0142' })];
    const body = 'We will call you on 503 555 0142.';
    expect(findMarks({ subject: '', body }, { messages, own, languageWished: false })).toEqual([]);
  });

  it('take no sentence for a name', () => {
    expect(marks('Hello, a short question: is it the big one?')).toEqual([]);
  });

  it('let pass what the customer gave', () => {
    expect(marks('See www.pinterest.com/dana.', 'Like on www.pinterest.com/dana.')).toEqual([]);
    expect(marks('Hello Rob,', 'Please answer my husband Rob.')).toEqual([]);
  });

  it('name another language than the customer wrote, unless it was wished', () => {
    const body =
      'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wo ist es, und wann soll es sein? Wir sehen es uns an.';
    const text = 'Hello, we would like to redo our kitchen and would like you to have a look at it.';
    expect(marks(body, text)).toEqual([{ kind: 'language', words: 'German' }]);
    expect(marks(body, text, true)).toEqual([]);
    expect(
      marks(body, 'Guten Tag, wir möchten unsere Küche erneuern und bitten Sie um ein Angebot.'),
    ).toEqual([]);
    expect(marks(body, 'Küche?')).toEqual([]);
  });

  it('are none in what the rules write', () => {
    for (const phrases of Object.values(PHRASES)) {
      const body = [phrases.greet('Dana'), phrases.thanks(null), phrases.open, phrases.supportAsk].join(
        '\n\n',
      );
      expect(marks(body, 'Hi')).toEqual([]);
      expect(marks(phrases.greet(null), 'Hi')).toEqual([]);
    }
  });
});

describe('sensitive matters', () => {
  const matters = (text: string) => findSensitive([exampleMessage({ text })]);
  it.each([
    ['I was diagnosed with cancer last week and must cancel.', ['health']],
    ['Ich bin schwanger und vertrage keine Farbe.', ['health']],
    ['My son fell off the ladder you left and broke his arm.', ['injury']],
    ['Mi hijo se cayó y está herido.', ['injury']],
    ['I am 15 years old and want a tattoo.', ['minors']],
    ["J'ai 16 ans, puis-je m'inscrire ?", ['minors']],
    ['You will hear from my lawyer.', ['legal threats']],
    ['Dann schalte ich meinen Anwalt ein.', ['legal threats']],
    ['Sinon je vais porter plainte.', ['legal threats']],
    ['My card is 4111 1111 1111 1111, exp 12/27.', ['payment data']],
    ['Meine IBAN ist DE89 3704 0044 0532 0130 00.', ['payment data']],
    ['Your driver made racist remarks.', ['discrimination']],
    ['Je me suis senti discriminé.', ['discrimination']],
    ['My son is allergic to dust.', ['health']],
    ['My wife has a peanut allergy.', ['health']],
    ['Meine Tochter ist allergisch gegen Staub.', ['health']],
    ['Mi hijo es alérgico al polvo.', ['health']],
    ['Mon fils est allergique à la poussière.', ['health']],
    ['I use a wheelchair.', ['health']],
    ['Meine Mutter sitzt im Rollstuhl.', ['health']],
    ['Voy en silla de ruedas.', ['health']],
    ['Ma mère est en fauteuil roulant.', ['health']],
    ['My daughter, 14, is home alone.', ['minors']],
    ['Our 9-year-old will be home alone when you come.', ['minors']],
    ['Unsere Tochter (12) ist allein zu Hause.', ['minors']],
    ['Mi hija de 14 años está sola en casa.', ['minors']],
    ['Ma fille, 14 ans, sera seule à la maison.', ['minors']],
    ['Me he roto la pierna en su obra.', ['injury']],
    ['Ich habe mir auf Ihrer Baustelle das Bein gebrochen.', ['injury']],
    ["Je me suis cassé la jambe à l'atelier.", ['injury']],
    ['I have broken my wrist on your stairs.', ['injury']],
    ['I want to sue you.', ['legal threats']],
    ['We are going to sue.', ['legal threats']],
    ['I will sue your company.', ['legal threats']],
    ['I will sue the company. We expected more of you.', ['legal threats']],
    ['Wir werden Sie verklagen.', ['legal threats']],
    ['Les voy a demandar.', ['legal threats']],
    ['I want to sue the old contractor, not you.', []],
    ['I will sue my previous plumber.', []],
    ['Ich will die alte Firma verklagen, nicht Sie.', []],
    ['Voy a demandar al contratista anterior, no a ustedes.', []],
    ["Je vais porter plainte contre l'ancien artisan, pas contre vous.", []],
    ['I will sue the old contractor, not you. My card is 4111 1111 1111 1111.', ['payment data']],
    ['I will sue the old contractor. And I will sue you too.', ['legal threats']],
    ['Hypoallergenic paint, please. The wheelbarrow broke its leg.', []],
    ['My daughter, 34, lives alone.', []],
    ['My daughter is 14 miles away.', []],
    ['The sofa broke my heart, and the table has a broken leg.', []],
    ['El martes nos toca una demanda alta de trabajo.', []],
    ['We would like a kitchen for our family of 15.', []],
    ['I am 15 minutes away from you.', []],
    ['Order number 4111 1111 1111 1112, reference 1234567890123.', []],
    ['We build tennis courts. Do you paint children rooms?', []],
    ['Our health club needs a new floor; the doctor next door too.', []],
  ])('%s', (text, expected) => {
    expect(matters(text)).toEqual(expected);
  });
});

describe('the longest message', () => {
  it('is looked through for sensitive matters in steps', () => {
    for (const unit of ['1 ', 'é', 'a\u0301 ', '. ']) {
      const messages = [exampleMessage({ text: unit.repeat(100_000) })];
      const steps = inSteps(lookForSensitive(messages));
      let count = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) count++;
      expect(step.value).toEqual(findSensitive(messages));
      // One at least for each of the six.
      expect(count, unit).toBeGreaterThanOrEqual(6);
    }
  });
});
