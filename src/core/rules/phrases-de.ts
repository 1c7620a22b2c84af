import { endWith, list, type Phrases } from './phrases.js';

export const GERMAN: Phrases = {
  greet: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  thanks: () => 'vielen Dank für Ihre Nachricht.',
  wishes: {
    decided: 'Wir freuen uns, dass Sie sich entschieden haben.',
    book: 'Sie möchten bei uns buchen oder einen Termin vereinbaren.',
    visit: 'Sie möchten, dass wir es uns vor Ort ansehen.',
    quote: 'Sie möchten ein Angebot.',
    call: 'Sie möchten gern telefonieren.',
    repair: 'Bei Ihnen ist etwas zu reparieren.',
    price:
      'Sie fragen nach den Preisen. Sie hängen von den Einzelheiten ab, die wir gern zuerst kennenlernen.',
    availability: 'Sie fragen, ob wir Zeit haben, und wir prüfen es gerade.',
    information: 'Sie bitten um Auskunft, und wir möchten Ihnen eine nützliche Antwort geben.',
  },
  again: 'Schön, wieder von Ihnen zu hören.',
  withdrawn: 'Danke, dass Sie uns Bescheid geben.',
  asked: (question) => `Sie fragen: „${question}“`,
  takenUp: (questions, also) =>
    `Sie fragen ${also ? 'außerdem' : 'uns'}: ${endWith(questions, ['„', '“', 'und'])}`,
  askedAbout: (topics, also) => {
    if (topics.length === 0)
      return also ? 'Auch Ihre weitere Frage ist angekommen.' : 'Ihre Frage ist angekommen.';
    return `Sie fragen ${also ? 'außerdem ' : ''}nach ${list(topics, ['', '', 'und'])}.`;
  },
  topics: {
    price: 'den Preisen',
    warranty: 'Garantien',
    refund: 'Erstattungen',
    day: 'den Terminen',
  },
  lookedInto: 'Jemand aus unserem Team kümmert sich darum.',
  elsewise: (ask) => `Können Sie uns außerdem sagen: „${ask}“?`,
  support: 'Es tut uns leid, dass Sie Ärger haben. Wir sehen es uns an.',
  sorry: 'Es tut uns leid, das zu lesen. Wir sehen es uns an.',
  serious: 'Wir nehmen das ernst. Jemand aus unserem Team liest Ihre Nachricht sorgfältig.',
  other: 'Sie ist angekommen, und wir sehen sie uns an.',
  spam: 'Wir haben zurzeit keinen Bedarf.',
  askOne: 'Damit wir Ihnen richtig antworten können, fehlt uns noch eine Angabe:',
  askMany: 'Damit wir Ihnen richtig antworten können, fehlen uns noch einige Angaben:',
  open: 'Wenn wir noch etwas wissen sollten, antworten Sie einfach auf diese Nachricht.',
  supportAsk: 'Um welchen Auftrag geht es?',
  troubleAsk: 'Was sehen Sie jetzt? Ein Foto hilft.',
  phoneAsk: 'Unter welcher Telefonnummer erreichen wir Sie am besten?',
  asks: {
    address: 'Wo ist es?',
    time: 'Wann soll es sein?',
    budget: 'Haben Sie ein Budget im Sinn?',
    size: 'Wie groß ist es?',
    count: 'Für wie viele Personen?',
    photos: 'Können Sie uns Fotos schicken?',
    name: 'Wie heißen Sie?',
    email: 'An welche E-Mail-Adresse dürfen wir schreiben?',
    phone: 'Unter welcher Telefonnummer erreichen wir Sie am besten?',
    problem: 'Worum geht es genau?',
    deadline: 'Gibt es eine Frist oder einen Termin, den wir kennen sollten?',
    bike: 'Um welches Fahrrad geht es?',
    vehicle: 'Um welches Fahrzeug geht es, Marke und Modell?',
    pet: 'Um welches Tier geht es, und wie alt ist es?',
    age: 'Um welches Alter geht es?',
  },
  warm: {
    thanks: () => 'herzlichen Dank, dass Sie sich die Zeit genommen haben, uns zu schreiben.',
    close: 'Wir freuen uns sehr, von Ihnen zu hören.',
  },
  subject: 'Ihre Nachricht',
};
