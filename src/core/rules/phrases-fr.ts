import { endWith, list, type Phrases } from './phrases.js';

export const FRENCH: Phrases = {
  greet: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  thanks: () => 'Merci pour votre message.',
  wishes: {
    decided: 'Nous sommes heureux de lire que vous souhaitez aller de l’avant.',
    book: 'Vous souhaitez réserver ou prendre rendez-vous chez nous.',
    visit: 'Vous souhaitez que nous passions voir sur place.',
    quote: 'Vous souhaitez un devis.',
    call: 'Vous souhaitez en parler au téléphone.',
    repair: 'Vous avez besoin d’une réparation.',
    price: 'Vous demandez nos prix. Ils dépendent des détails, que nous aimerions d’abord connaître.',
    availability: 'Vous demandez si nous sommes disponibles, et nous le vérifions.',
    information: 'Vous demandez des renseignements, et nous voulons vous répondre utilement.',
  },
  again: 'C’est un plaisir de vous lire à nouveau.',
  withdrawn: 'Merci de nous avoir prévenus.',
  asked: (question) => `Vous demandez : « ${question} »`,
  takenUp: (questions, also) =>
    `Vous demandez ${also ? 'aussi ' : ''}: ${endWith(questions, ['« ', ' »', 'et'])}`,
  askedAbout: (topics, also) => {
    if (topics.length === 0)
      return also ? 'Votre autre question nous est bien parvenue.' : 'Votre question nous est bien parvenue.';
    return `Vous demandez ${also ? 'aussi ' : ''}des précisions sur ${list(topics, ['', '', 'et'])}.`;
  },
  topics: { price: 'les prix', warranty: 'les garanties', refund: 'les remboursements', day: 'les dates' },
  lookedInto: 'Une personne de notre équipe s’en occupe.',
  elsewise: (ask) => `Pourriez-vous aussi nous dire : « ${ask} » ?`,
  support: 'Nous sommes désolés de ce désagrément et nous examinons la question.',
  sorry: 'Nous sommes désolés de lire cela et nous examinons la question.',
  serious: 'Nous prenons cela au sérieux. Une personne de notre équipe lit votre message avec attention.',
  other: 'Nous l’avons bien reçu et nous l’examinons.',
  spam: 'Nous n’en avons pas besoin pour le moment.',
  askOne: 'Pour bien vous répondre, il nous manque une précision :',
  askMany: 'Pour bien vous répondre, il nous manque quelques précisions :',
  open: 'S’il y a autre chose que nous devrions savoir, répondez simplement à ce message.',
  supportAsk: 'De quels travaux ou de quelle commande s’agit-il ?',
  troubleAsk: 'Que voyez-vous maintenant ? Une photo aide.',
  phoneAsk: 'À quel numéro de téléphone peut-on vous joindre le plus facilement ?',
  asks: {
    address: 'Où est-ce ?',
    time: 'Pour quand le souhaitez-vous ?',
    budget: 'Avez-vous un budget en tête ?',
    size: 'Quelle est la taille ?',
    count: 'Pour combien de personnes ?',
    photos: 'Pourriez-vous nous envoyer des photos ?',
    name: 'Quel est votre nom ?',
    email: 'À quelle adresse e-mail pouvons-nous vous écrire ?',
    phone: 'À quel numéro de téléphone peut-on vous joindre le plus facilement ?',
    problem: 'De quoi s’agit-il exactement ?',
    deadline: 'Y a-t-il une date ou un délai que nous devrions connaître ?',
    bike: 'De quel vélo s’agit-il ?',
    vehicle: 'De quel véhicule s’agit-il, marque et modèle ?',
    pet: 'De quel animal s’agit-il, et quel âge a-t-il ?',
    age: 'De quel âge s’agit-il ?',
  },
  warm: {
    thanks: () => 'Merci beaucoup d’avoir pris le temps de nous écrire.',
    close: 'Au plaisir de vous lire.',
  },
  subject: 'votre message',
};
