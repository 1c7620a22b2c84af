import { endWith, list, type Phrases } from './phrases.js';

export const ENGLISH: Phrases = {
  greet: (name) => (name ? `Hello ${name},` : 'Hello,'),
  thanks: (about) =>
    about ? `Thank you for your message about the ${about}.` : 'Thank you for your message.',
  wishes: {
    decided: 'We are glad to read that you would like to go ahead.',
    book: 'We understand that you would like to book with us.',
    visit: 'We understand that you would like us to come and have a look.',
    quote: 'We understand that you would like a quote.',
    call: 'We understand that you would like to talk on the phone.',
    repair: 'We understand that something needs repair.',
    price: 'You asked about prices. They depend on the details, so we would like to understand them first.',
    availability: 'You asked whether we are available, and we are looking into it.',
    information: 'You asked for information, and we would like to give you a useful answer.',
  },
  again: 'It is good to hear from you again.',
  withdrawn: 'It is good of you to let us know.',
  asked: (question) => `You asked: “${question}”`,
  takenUp: (questions, also) => `You ${also ? 'also ' : ''}asked: ${endWith(questions, ['“', '”', 'and'])}`,
  askedAbout: (topics, also) => {
    if (topics.length === 0)
      return also ? 'Your other question has reached us.' : 'Your question has reached us.';
    return `You ${also ? 'also ' : ''}asked about ${list(topics, ['', '', 'and'])}.`;
  },
  topics: { price: 'prices', warranty: 'guarantees', refund: 'refunds', day: 'dates' },
  lookedInto: 'A colleague is looking into that.',
  elsewise: (ask) => `Could you also tell us: “${ask}”?`,
  support: 'We are sorry for the trouble, and we are looking into it.',
  sorry: 'We are sorry to read this, and we are looking into it.',
  serious: 'We take this seriously. A person on our team is reading your message with care.',
  other: 'It has reached us, and we are looking at it.',
  spam: 'We have no need for this at the moment.',
  askOne: 'So that we can give you a proper answer, please tell us one more thing:',
  askMany: 'So that we can give you a proper answer, please tell us a little more:',
  open: 'If there is anything else we should know, just reply to this message.',
  supportAsk: 'Which job or order is this about?',
  troubleAsk: 'What do you see now? A photo helps.',
  phoneAsk: 'Which phone number is best to reach you?',
  asks: {
    address: 'Where is it?',
    time: 'When would you like this to happen?',
    budget: 'Do you have a budget in mind?',
    size: 'How large is it?',
    count: 'For how many people?',
    photos: 'Could you send us a few photos?',
    name: 'May we have your name?',
    email: 'Which e-mail address may we write to?',
    phone: 'Which phone number is best to reach you?',
    problem: 'What exactly is it about?',
    deadline: 'Is there a deadline or a date we should know of?',
    bike: 'Which bike is it?',
    vehicle: 'Which vehicle is it, make and model?',
    pet: 'What kind of animal is it, and how old?',
    age: 'What age is it for?',
  },
  warm: {
    thanks: (about) =>
      `Thank you so much for taking the time to write to us${about ? ` about the ${about}` : ''}.`,
    close: 'We look forward to hearing from you.',
  },
  subject: 'your message',
};
