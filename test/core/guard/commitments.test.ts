import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCommitments } from '../../../src/core/guard/commitments.js';
import { guardDraft, guardInSteps } from '../../../src/core/guard/guard-draft.js';
import { gateOf } from '../../../src/core/guard/promises.js';
import { PHRASES } from '../../../src/core/rules/phrase-table.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { exampleInquiry, exampleMessage, examplePolicy, secondsIn } from '../../support/inquiries.js';

interface Binding {
  kind: string;
  language: string;
  sentence: string;
}
interface Harmless {
  language: string;
  body: string;
  customer?: string;
}

const POLICY = examplePolicy();
const SIGNED = `\n\n${POLICY.business.signature}`;

function read<T>(name: string): T[] {
  return JSON.parse(readFileSync(`test/eval/guard/${name}.json`, 'utf8'));
}

function commits(body: string, customer = '') {
  return findCommitments(
    { subject: 'Re: your message', body },
    { customerWords: [customer], business: POLICY.business },
  );
}

const kinds = (body: string, customer?: string) => commits(body, customer).map(({ kind }) => kind);

// The two thousand practice cases are counted by npm run eval.
describe.each(['', '-held-back', '-seen', '-once-unread'])('the cases%s', (part) => {
  const binding = read<Binding>(`binding${part}`);
  const harmless = read<Harmless>(`harmless${part}`);

  it('find at least 95 % of the binding sentences', () => {
    const missed = binding.filter(({ sentence }) => commits(`Hello,\n\n${sentence}${SIGNED}`).length === 0);
    const found = binding.length - missed.length;
    console.info(`guard${part}: ${found} of ${binding.length} binding sentences marked`);
    expect(found / binding.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  });

  it('mark at most 10 % of the harmless drafts', () => {
    const marked = harmless.filter(({ body, customer }) => commits(body + SIGNED, customer).length > 0);
    console.info(`guard${part}: ${marked.length} of ${harmless.length} harmless drafts marked`);
    expect(marked.length / harmless.length, JSON.stringify(marked)).toBeLessThanOrEqual(0.1);
  });

  it('find each language and kind', () => {
    expect(new Set(binding.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'es', 'fr']));
    expect(new Set(binding.map(({ kind }) => kind)).size).toBe(10);
  });
});

describe('the approved replies', () => {
  interface Approved {
    customer: string;
    knowledge: string[];
    body: string;
  }
  const approved = read<Approved>('approved');
  const asksAgain = ({ customer, knowledge, body }: Approved) => {
    const found = findCommitments(
      { subject: 'Re: your message', body },
      { customerWords: [customer], cited: knowledge, business: POLICY.business },
    );
    return gateOf({ commits: found }, POLICY.policy.commitments).rule !== 'show';
  };

  it('are asked about a second time one in five times at most', () => {
    const asked = approved.filter(asksAgain);
    console.info(`approved: ${asked.length} of ${approved.length} approvals ask a second time`);
    expect(asked.length / approved.length).toBeLessThanOrEqual(0.2);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('what is kept with a draft', () => {
  it('is each sentence once for each kind, however often the draft says it', () => {
    const sentence = 'We guarantee the price of $400.';
    const body = `Hello,\n\n${sentence}\n\nAs we said: it is no trouble. ${sentence}`;
    const kept = guardDraft({ subject: '', body }, exampleInquiry(), POLICY).commits;
    expect(kept).toEqual(['price', 'guarantee'].map((kind) => ({ kind, sentence })));
  });
});

describe('what a cited passage says', () => {
  const cited = [
    'Kitchens usually run between $28,000 and $65,000, depending on cabinets and whether walls move.',
    'The call-out fee is $90. Emergency visits start at $150.',
    'We are open Monday to Friday, 8 to 17. A kitchen takes six to ten weeks.',
    'All our work comes with a two-year warranty.',
  ];
  const citing = (body: string) => [
    ...new Set(
      findCommitments(
        { subject: '', body },
        { customerWords: [], cited, business: { about: '', signature: '' } },
      ).map(({ kind }) => kind),
    ),
  ];

  it.each([
    ['a range as a range', 'Kitchens run between $28,000 and $65,000.', []],
    ['a range in other words', 'You should plan for $28,000 to $65,000 for a kitchen.', []],
    ['a range, shortened', 'A kitchen comes to 28-65k.', []],
    ['a range in another language', 'Eine Küche kostet zwischen 28.000 und 65.000 $.', []],
    ['a fixed fee', 'The call-out fee is $90.', []],
    ['what it starts at', 'Emergency visits start at $150.', []],
    ['an opening day', 'We are open Monday to Friday, 8 to 17.', []],
    ['a usual span', 'A kitchen takes six to ten weeks.', []],
    ['a policy', 'As to your question: all our work comes with a two-year warranty.', []],
    ['an exact figure within the range', 'That kitchen costs $40,000.', ['price']],
    ['its lower end alone', 'Kitchens run $28,000, depending on cabinets and whether walls move.', ['price']],
    ['its upper end alone', 'Your kitchen costs $65,000.', ['price']],
    ['another fee', 'The call-out fee is $80.', ['price']],
    ['another warranty', 'All our work comes with a five-year warranty.', ['duration', 'guarantee']],
    ['a day it opens, for a visit', 'We will come on Tuesday.', ['date']],
  ])('%s: %s', (_what, body, expected) => {
    expect(citing(body)).toEqual(expected);
  });
});

describe('an offer that begins with a courtesy', () => {
  it.each([
    ['refund', "We'd be happy to refund your deposit."],
    ['discount', "We'd be glad to waive the fee."],
    ['date', 'We are happy to come on Tuesday at nine.'],
    ['price', "I'd be glad to do it for 400."],
    ['guarantee', 'We are glad to guarantee it for ten years.'],
    ['fault', 'We would like to take full responsibility for the damage.'],
    ['date', 'We look forward to seeing you Tuesday at nine.'],
    ['refund', "Nous serions heureux de vous rembourser l'acompte."],
    ['refund', 'Con mucho gusto le devolvemos el depósito.'],
    ['discount', 'Wir würden Ihnen die Anfahrt gern schenken.'],
    ['date', 'Please note that the work will be done by Friday.'],
    ['guarantee', 'Please rest assured that nothing will leak.'],
    ['date', 'Bitte beachten Sie: am Freitag ist alles fertig.'],
  ])('is one: %s in %s', (kind, sentence) => {
    expect(kinds(sentence)).toContain(kind);
  });

  it.each([
    'We would be happy to hear more about the deposit you paid.',
    'We are glad to help, and would like to know when the fee was waived.',
    'We would like to give you a call; when does it suit you?',
    'We look forward to hearing from you.',
    'Nous serions heureux de voir quelques photos.',
    'Con mucho gusto le escucho.',
    'Wir würden gern mehr über Ihre Küche erfahren.',
    'Please note that we cannot name a date yet.',
  ])('and one to talk is none: %s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
});

describe('a yes to what the customer proposed', () => {
  it.each([
    ['date', 'Yes, March 3 works.', 'Could you start on March 3?'],
    ['date', 'Friday at 3 it is.', 'Would Friday at 3 work?'],
    ['date', 'March 3 is fine by us.', 'Could you start on March 3?'],
    ['date', 'Ja, am 3. März können wir anfangen.', 'Können Sie am 3. März anfangen?'],
    ['availability', 'Sí, el 3 de marzo podemos empezar.', '¿Pueden empezar el 3 de marzo?'],
    ['date', "Le 3 mars, c'est parfait.", 'Pouvez-vous commencer le 3 mars ?'],
    ['price', "D'accord pour 500.", 'Pouvez-vous le faire pour 500 ?'],
  ])('binds: %s in %s', (kind, sentence, customer) => {
    expect(kinds(sentence, customer)).toContain(kind);
  });

  it.each([
    ['Yes, you wrote that March 3 works for you.', 'March 3 works for me.'],
    ['You would like to start on March 3, is that right?', 'Could you start on March 3?'],
    ['I cannot say yet whether March 3 works.', 'Could you start on March 3?'],
    ['Ja, Ihre Fotos vom 3. März sind angekommen.', 'Ich habe am 3. März Fotos geschickt.'],
    ['Oui, vous souhaitez commencer le 3 mars.', 'Pouvez-vous commencer le 3 mars ?'],
  ])('and to repeat it does not: %s', (sentence, customer) => {
    expect(kinds(sentence, customer)).toEqual([]);
  });
});

describe('what is usual, or denied, in a word', () => {
  it.each([
    'Our hours are Monday to Friday, 8 to 5.',
    'Sie erreichen uns von Montag bis Freitag.',
    'Atendemos de lunes a viernes de 8 a 17 h.',
    'This is not an offer.',
    'Das ist kein Angebot.',
    "Ceci n'est pas une offre.",
    'Esto no es una oferta.',
    'No hacemos descuentos.',
  ])('promises nothing: %s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
});

describe('a sum', () => {
  it.each(['It comes to ¥120,000.', 'That would be ₹45,000.', 'We charge 900 CAD.'])('%s', (sentence) => {
    expect(kinds(sentence)).toContain('price');
  });
});

describe('a commitment', () => {
  it('is quoted with its kind and place', () => {
    const body = 'Hello Dana,\n\nthank you. We can do it for $400. Where is the house?';
    const [found] = commits(body);
    expect(found).toMatchObject({ kind: 'price', sentence: 'We can do it for $400.', in: 'body' });
    expect(body.slice(found!.from, found!.to)).toBe('We can do it for $400.');
  });

  it('is not what the customer wrote above their message: “Re: Warranty” names what it answers', () => {
    const find = (subject: string, customerWords: string[]) =>
      findCommitments({ subject, body: 'Hello!' }, { customerWords, business: POLICY.business });
    expect(find('Re: Warranty', ['The drawers warp.', 'Warranty'])).toEqual([]);
    expect(find('Re: Warranty', ['The drawers warp.', 'AW: Warranty'])).toEqual([]);
    expect(find('Re: Warranty', ['The drawers warp.'])).toMatchObject([{ kind: 'guarantee' }]);
    expect(find('Warranty', ['Warranty'])).toMatchObject([{ kind: 'guarantee' }]);
    expect(find('Re: 20% off', ['20% off'])).toMatchObject([{ kind: 'discount' }]);
    expect(find('Re: Lifetime warranty confirmed', ['Lifetime warranty confirmed'])).not.toEqual([]);
  });

  it('may stand in the subject', () => {
    const [found] = findCommitments(
      { subject: 'Re: 20% off your kitchen', body: 'Hello!' },
      { customerWords: [], business: POLICY.business },
    );
    expect(found).toMatchObject({ kind: 'discount', in: 'subject' });
  });

  it.each([
    ['Your budget of $25,000 helps us to plan.', 'We have $25,000.', []],
    ['Your budget of 25.000 $ helps us to plan.', 'We have 25k.', []],
    ['Your budget of $30,000 helps us to plan.', 'We have $25,000.', ['price']],
    ['The kitchen costs $25,000.', 'We have $25,000.', ['price']],
    ['Friday is a day to keep in mind.', 'Could it be Friday?', []],
    ['We will come on Friday.', 'Could it be Friday?', ['date']],
  ])('%s (the customer: %s)', (body, customer, expected) => {
    expect(kinds(body, customer)).toEqual(expected);
  });

  it.each([
    'Would Friday at ten suit you?',
    'We cannot promise a date or a price yet.',
    'I cannot guarantee that it will be done by Friday.',
    'You asked for a refund, and we are looking into it.',
    'We are open Monday to Friday from 8 to 5.',
    'Wir können Ihnen leider noch keinen Termin am Freitag zusagen.',
    'No podemos garantizar el plazo.',
    'Nous ne pouvons pas garantir ce délai.',
  ])('is none: %s', (body) => {
    expect(kinds(body)).toEqual([]);
  });

  it.each([
    ['We are at 12 Oak Street.', []],
    ['Our office is at 12 NE Oak St.', []],
    ['We will be at 12 Old Mill Road on Friday.', ['date']],
    ['We will be there at 12 on Oak Street.', ['date']],
    ['We come at 12 to Oak Street.', ['date']],
    ['The visit is on us.', ['discount']],
    ['The mistake was on us.', ['fault']],
    ['You will get your money back.', ['refund']],
    ['You will get your money back from the state.', ['refund', 'advice']],
    ['You can get your VAT back.', ['advice']],
  ])('is of the kind that it is: %s', (body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });

  it('is found beside a refusal, and before a question', () => {
    expect(kinds('I cannot promise Friday, but Saturday is confirmed.')).toContain('date');
    expect(kinds('We can do it for $400, would that suit you?')).toEqual(['price']);
    expect(kinds('Podemos ir el martes por 200 euros, ¿le viene bien?')).toContain('price');
  });

  it('is not looked for in the signature, nor in what the business says of itself', () => {
    const business = {
      about: 'Kitchens in Portland. All our work comes with a two-year warranty.',
      signature: 'Satisfaction guaranteed,\nCedar & Pine',
    };
    const body =
      'Hello!\n\nAll our work comes with a two-year warranty.\n\nSatisfaction guaranteed,\nCedar & Pine';
    const found = (own: typeof business) =>
      findCommitments({ subject: '', body }, { customerWords: [], business: own });
    expect(found(business)).toEqual([]);
    const sentences = new Set(found({ about: '', signature: '' }).map(({ sentence }) => sentence));
    expect(sentences.size).toBe(2);
  });

  it.each([
    ['spaces', ' '.repeat(9_000)],
    ['digits', '1'.repeat(9_000)],
    ['amounts', '$1,'.repeat(3_000)],
    ['words without an end', 'we will do it '.repeat(640)],
    ['one letter', 'a'.repeat(9_000)],
    ['brackets', '[{<'.repeat(3_000)],
    ['apostrophes', "we'".repeat(3_000)],
  ])('is looked for to the end in 9,000 characters of %s', (_name, body) => {
    expect(() => commits(body, body)).not.toThrow();
  });
});

describe('a draft by the rules', () => {
  const SAMPLES = [
    'We want to hire you. When can you start?',
    'Could you come by this Friday and have a look at our bathroom? Our budget is $20,000.',
    'How much does a kitchen cost?',
    'Are you available in May?',
    'My pipe burst, I need somebody right away, call me at 503-555-0142.',
    'You installed our shower last month and it leaks. I want my money back or my lawyer will call you.',
    'I am a reporter at the Tribune and would like to interview you for an article.',
    'We offer search engine optimization, page one of Google guaranteed.',
    'Hola, quiero un presupuesto para reformar la cocina. ¿Cuánto cuesta y cuándo pueden venir?',
    'Hola, ustedes instalaron mi ducha y tiene una fuga. Quiero una solución para mañana, por favor.',
    'Guten Tag, wir möchten unser Bad renovieren und brauchen bitte ein Angebot bis zum 15. Mai.',
    'Guten Tag, Sie haben bei uns die Küche eingebaut und die Tür ist kaputt. Das ist eine Reklamation.',
    'Bonjour, nous voudrions un devis pour notre cuisine. Pouvez-vous passer la semaine prochaine ?',
    'Bonjour, vous avez posé notre douche et elle fuit. Je veux un remboursement, merci.',
  ];
  const INSTRUCTIONS = [
    undefined,
    'shorter',
    'in Spanish',
    'auf Deutsch',
    'in French',
    'in English',
    'warmer, ask for photos',
    'shorter, warmer, ask for photos, in Spanish',
    'warmer, ask for photos, in German',
    'warmer, ask for photos, in French',
  ];

  it.each(SAMPLES)('commits to nothing: %s', (text) => {
    for (const instruction of INSTRUCTIONS) {
      for (const name of ['Dana Whitfield', undefined]) {
        const { name: _was, ...anonymous } = exampleMessage({ text });
        const messages = [name ? { ...anonymous, name } : anonymous];
        const ask = {
          messages,
          to: { kind: 'email', address: 'dana@whitfield.example' } as const,
          passages: [],
          earlier: [],
          now: secondsIn(5),
          ...(instruction && { instruction }),
        };
        const { subject, body } = prepareByRules(ask, POLICY, 'no model');
        const found = findCommitments({ subject, body }, { customerWords: [], business: POLICY.business });
        expect(found, body).toEqual([]);
      }
    }
  });

  it.each([
    ['English', 'if it works'],
    ['Spanish', 'si nos va'],
    ['French', 'si cela va'],
    ['German', 'wenn es passt'],
  ])('is read at once, also where one %s condition follows the other', (_language, condition) => {
    expect(kinds(`${`${condition} `.repeat(100)}the kitchen costs $900.`)).toEqual(['price']);
  });

  it('has no phrase that commits', () => {
    for (const phrases of Object.values(PHRASES)) {
      const said = [
        phrases.greet('Ana'),
        phrases.thanks('kitchen'),
        ...Object.values(phrases.wishes),
        phrases.support,
        phrases.sorry,
        phrases.serious,
        phrases.other,
        phrases.spam,
        phrases.warm.thanks('kitchen'),
        phrases.warm.close,
        phrases.askOne,
        phrases.askMany,
        phrases.open,
        phrases.supportAsk,
        phrases.troubleAsk,
        phrases.phoneAsk,
        ...Object.values(phrases.asks),
      ];
      for (const words of said) expect(kinds(words), words).toEqual([]);
    }
  });
});

describe('the longest draft', () => {
  it('is looked at in steps of a sentence each', () => {
    const draft = { subject: 'Re: 12', body: '12 '.repeat(3_000) };
    const steps = guardInSteps(draft, exampleInquiry(), examplePolicy());
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value).toEqual(guardDraft(draft, exampleInquiry(), examplePolicy()));
    // No sentence is read that is longer than 600 characters.
    expect(count).toBeGreaterThanOrEqual(9_000 / 600);
  });
});
