import type { Wish } from './lead.js';
import type { Topic } from './missing.js';

/** The languages a rule-based draft can be written in. */
export type Language = 'en' | 'es' | 'de' | 'fr';

const COMMON: Record<Language, Set<string>> = {
  en: words(
    'the and you for with have that this would like are is my we our can your please need to of it do be what how',
  ),
  es: words(
    'el la los las que para por con una un hola gracias quiero necesito mi nuestra nuestro favor es en de y me usted ustedes como cuanto',
  ),
  de: words(
    'der die das und ist ich wir sie mit fur eine einen ein nicht bitte guten tag hallo zu auf unser unsere mein meine von im haben mochten',
  ),
  fr: words(
    'le la les des une un je nous vous pour avec est bonjour merci dans mon ma notre nos que votre vos et de du sur au',
  ),
};

/** How many of each language's commonest words stand in the beginning of a flattened text. */
export function countCommonWords(text: string): Record<Language, number> {
  const counts: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0 };
  for (const [word] of text.slice(0, 3_000).matchAll(/[a-z']+/g)) {
    for (const language of Object.keys(COMMON) as Language[])
      if (COMMON[language].has(word)) counts[language] += 1;
  }
  return counts;
}

/** The language of a flattened text, or null where it is not clearly one of the four. */
export function tellLanguage(text: string): Language | null {
  const counts = Object.entries(countCommonWords(text)) as [Language, number][];
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  return first && second && first[1] >= 4 && first[1] >= 2 * second[1] ? first[0] : null;
}

/** The language of a flattened text; English where it is not clearly one of the others. */
export function guessLanguage(text: string): Language {
  const counts = countCommonWords(text);
  const [first, second] = (Object.entries(counts) as [Language, number][]).sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[0] === 'en') return 'en';
  return first[1] >= 3 && first[1] > counts.en && first[1] > second[1] ? first[0] : 'en';
}

/** The sentences a draft is made of. None of them commits to anything. */
export interface Phrases {
  greet(name: string | null): string;
  thanks(about: string | null): string;
  /** Takes up what was asked. */
  wishes: Record<Wish, string>;
  support: string;
  sorry: string;
  serious: string;
  other: string;
  spam: string;
  askOne: string;
  askMany: string;
  open: string;
  supportAsk: string;
  phoneAsk: string;
  /** Questions the rules can ask themselves, where the policy's are in another language. */
  asks: Partial<Record<Topic, string>>;
  /** Where a warmer letter is wished for: fits a complaint as well. */
  warm: { thanks(about: string | null): string; close: string };
  subject: string;
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    greet: (name) => (name ? `Hello ${name},` : 'Hello,'),
    thanks: (about) =>
      about ? `Thank you for your message about the ${about}.` : 'Thank you for your message.',
    wishes: {
      decided: 'We are glad to read that you would like to go ahead.',
      book: 'We understand that you would like to book a time with us.',
      visit: 'We understand that you would like us to come and have a look.',
      quote: 'We understand that you would like a quote.',
      call: 'We understand that you would like to talk on the phone.',
      repair: 'We understand that something needs repair.',
      price: 'You asked about prices. They depend on the details, so we would like to understand them first.',
      availability: 'You asked whether we are available, and we are looking into it.',
      information: 'You asked for information, and we would like to give you a useful answer.',
    },
    support: 'We are sorry for the trouble, and we are looking into it.',
    sorry: 'We are sorry to read this, and we are looking into it.',
    serious: 'We take this seriously. A person on our team is reading your message with care.',
    other: 'It has reached us, and we are looking at it.',
    spam: 'We have no need for this at the moment.',
    askOne: 'So that we can give you a proper answer, could you tell us one more thing?',
    askMany: 'So that we can give you a proper answer, could you tell us a little more?',
    open: 'If there is anything else we should know, just reply to this message.',
    supportAsk: 'Which job or order is this about, and what do you see now? A photo helps.',
    phoneAsk: 'Which phone number is best to reach you?',
    asks: {
      address: 'Where is it?',
      time: 'When would you like this to happen?',
      budget: 'Do you have a budget in mind?',
      size: 'How large is it?',
      count: 'For how many people?',
      photos: 'Could you send us a few photos?',
      name: 'May we have your name?',
    },
    warm: {
      thanks: (about) =>
        `Thank you so much for taking the time to write to us${about ? ` about the ${about}` : ''}.`,
      close: 'We look forward to hearing from you.',
    },
    subject: 'your message',
  },
  es: {
    greet: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
    thanks: () => 'Gracias por su mensaje.',
    wishes: {
      decided: 'Nos alegra leer que desea seguir adelante.',
      book: 'Entendemos que desea reservar una cita con nosotros.',
      visit: 'Entendemos que desea que pasemos a verlo.',
      quote: 'Entendemos que desea un presupuesto.',
      call: 'Entendemos que prefiere hablar por teléfono.',
      repair: 'Entendemos que necesita una reparación.',
      price:
        'Nos pregunta por los precios. Dependen de los detalles, y por eso quisiéramos conocerlos primero.',
      availability: 'Nos pregunta por nuestra disponibilidad y lo estamos consultando.',
      information: 'Nos pide información y queremos darle una respuesta útil.',
    },
    support: 'Lamentamos las molestias y lo estamos revisando.',
    sorry: 'Lamentamos leer esto y lo estamos revisando.',
    serious: 'Nos lo tomamos en serio. Una persona de nuestro equipo está leyendo su mensaje con atención.',
    other: 'Lo hemos recibido y lo estamos revisando.',
    spam: 'Por el momento no lo necesitamos.',
    askOne: 'Para poder responderle bien, ¿podría decirnos una cosa más?',
    askMany: 'Para poder responderle bien, ¿podría contarnos un poco más?',
    open: 'Si hay algo más que debamos saber, basta con responder a este mensaje.',
    supportAsk: '¿De qué trabajo o pedido se trata y qué ve ahora? Una foto ayuda.',
    phoneAsk: '¿En qué número de teléfono podemos localizarle mejor?',
    asks: {
      address: '¿Dónde es?',
      time: '¿Para cuándo lo desea?',
      budget: '¿Tiene un presupuesto en mente?',
      size: '¿Qué tamaño tiene?',
      count: '¿Para cuántas personas?',
      photos: '¿Podría enviarnos unas fotos?',
      name: '¿Cómo se llama?',
    },
    warm: {
      thanks: () => 'Muchas gracias por tomarse el tiempo de escribirnos.',
      close: 'Esperamos con mucho gusto su respuesta.',
    },
    subject: 'su mensaje',
  },
  de: {
    greet: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    thanks: () => 'vielen Dank für Ihre Nachricht.',
    wishes: {
      decided: 'Wir freuen uns, dass Sie sich entschieden haben.',
      book: 'Sie möchten einen Termin mit uns vereinbaren.',
      visit: 'Sie möchten, dass wir es uns vor Ort ansehen.',
      quote: 'Sie möchten ein Angebot.',
      call: 'Sie möchten gern telefonieren.',
      repair: 'Bei Ihnen ist etwas zu reparieren.',
      price:
        'Sie fragen nach den Preisen. Sie hängen von den Einzelheiten ab, die wir gern zuerst kennenlernen.',
      availability: 'Sie fragen, ob wir Zeit haben, und wir prüfen es gerade.',
      information: 'Sie bitten um Auskunft, und wir möchten Ihnen eine nützliche Antwort geben.',
    },
    support: 'Es tut uns leid, dass Sie Ärger haben. Wir sehen es uns an.',
    sorry: 'Es tut uns leid, das zu lesen. Wir sehen es uns an.',
    serious: 'Wir nehmen das ernst. Jemand aus unserem Team liest Ihre Nachricht sorgfältig.',
    other: 'Sie ist angekommen, und wir sehen sie uns an.',
    spam: 'Wir haben zurzeit keinen Bedarf.',
    askOne: 'Damit wir Ihnen richtig antworten können, fehlt uns noch eine Angabe:',
    askMany: 'Damit wir Ihnen richtig antworten können, fehlen uns noch einige Angaben:',
    open: 'Wenn wir noch etwas wissen sollten, antworten Sie einfach auf diese Nachricht.',
    supportAsk: 'Um welchen Auftrag geht es, und was sehen Sie jetzt? Ein Foto hilft.',
    phoneAsk: 'Unter welcher Telefonnummer erreichen wir Sie am besten?',
    asks: {
      address: 'Wo ist es?',
      time: 'Wann soll es sein?',
      budget: 'Haben Sie ein Budget im Sinn?',
      size: 'Wie groß ist es?',
      count: 'Für wie viele Personen?',
      photos: 'Können Sie uns Fotos schicken?',
      name: 'Wie heißen Sie?',
    },
    warm: {
      thanks: () => 'herzlichen Dank, dass Sie sich die Zeit genommen haben, uns zu schreiben.',
      close: 'Wir freuen uns sehr, von Ihnen zu hören.',
    },
    subject: 'Ihre Nachricht',
  },
  fr: {
    greet: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    thanks: () => 'Merci pour votre message.',
    wishes: {
      decided: 'Nous sommes heureux de lire que vous souhaitez aller de l’avant.',
      book: 'Vous souhaitez prendre rendez-vous avec nous.',
      visit: 'Vous souhaitez que nous passions voir sur place.',
      quote: 'Vous souhaitez un devis.',
      call: 'Vous souhaitez en parler au téléphone.',
      repair: 'Vous avez besoin d’une réparation.',
      price: 'Vous demandez nos prix. Ils dépendent des détails, que nous aimerions d’abord connaître.',
      availability: 'Vous demandez si nous sommes disponibles, et nous le vérifions.',
      information: 'Vous demandez des renseignements, et nous voulons vous répondre utilement.',
    },
    support: 'Nous sommes désolés de ce désagrément et nous examinons la question.',
    sorry: 'Nous sommes désolés de lire cela et nous examinons la question.',
    serious: 'Nous prenons cela au sérieux. Une personne de notre équipe lit votre message avec attention.',
    other: 'Nous l’avons bien reçu et nous l’examinons.',
    spam: 'Nous n’en avons pas besoin pour le moment.',
    askOne: 'Pour bien vous répondre, pourriez-vous nous préciser une chose ?',
    askMany: 'Pour bien vous répondre, pourriez-vous nous en dire un peu plus ?',
    open: 'S’il y a autre chose que nous devrions savoir, répondez simplement à ce message.',
    supportAsk:
      'De quels travaux ou de quelle commande s’agit-il, et que voyez-vous maintenant ? Une photo aide.',
    phoneAsk: 'À quel numéro de téléphone peut-on vous joindre le plus facilement ?',
    asks: {
      address: 'Où est-ce ?',
      time: 'Pour quand le souhaitez-vous ?',
      budget: 'Avez-vous un budget en tête ?',
      size: 'Quelle est la taille ?',
      count: 'Pour combien de personnes ?',
      photos: 'Pourriez-vous nous envoyer des photos ?',
      name: 'Quel est votre nom ?',
    },
    warm: {
      thanks: () => 'Merci beaucoup d’avoir pris le temps de nous écrire.',
      close: 'Au plaisir de vous lire.',
    },
    subject: 'votre message',
  },
};

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
