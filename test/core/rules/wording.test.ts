import { expect, test } from 'vitest';
import type { LeadClass } from '../../../src/core/inquiry.js';
import { classify } from '../../../src/core/rules/classify.js';
import { tradePolicy } from './policy.js';

/** A Tuesday. */
const NOW = new Date('2026-11-03T10:00:00Z');

const REMODELER = tradePolicy();
const PLUMBER = tradePolicy({ about: 'Plumbing, boilers and bathrooms for homes in Bristol.' });
const CATERER = tradePolicy({ about: 'Catering y cenas privadas en Madrid.' });
const PHOTOGRAPHER = tradePolicy({ about: 'Hochzeits- und Eventfotografie in Hamburg.' });
const LAWYER = tradePolicy({ about: 'A small law office for family and property matters.' });
const BICYCLES = tradePolicy({ about: 'Réparation et location de vélos à Lyon.' });

/** Real people's wording: few of these messages hold a word that gives their class away. */
const MESSAGES: [LeadClass, typeof REMODELER, string][] = [
  ['cold', PLUMBER, 'Roughly what does a new boiler set you back these days? Ours is fine, just being nosy.'],
  [
    'cold',
    PHOTOGRAPHER,
    'Wie teuer seid ihr denn so? Noch kein Datum, noch kein Ort, noch nicht mal ein Ring :)',
  ],
  ['cold', CATERER, '¿Cuánto sale una boda con vosotros? Es por hacernos una idea, no tenemos fecha.'],
  ['cold', BICYCLES, "Bonjour, c'est combien une location ? Je compare."],
  ['cold', LAWYER, 'Do I need a lawyer to get married? Asking for a friend.'],
  [
    'cold',
    REMODELER,
    'What would it cost to move a house two feet to the left? Kidding, mostly. We may build something in 2030.',
  ],
  [
    'cold',
    PHOTOGRAPHER,
    'Hallo, was kosten eure Pakete? Wir schauen uns gerade nur um, geheiratet wird frühestens 2028.',
  ],
  ['cold', REMODELER, 'My wife wants a sauna in the attic one day. Is that even something people do?'],
  ['hot', PLUMBER, "The toilet's overflowing onto the landing, 3 Argyle Rd. Somebody please."],
  [
    'hot',
    PHOTOGRAPHER,
    'Unsere Fotografin liegt im Krankenhaus und wir heiraten in neun Tagen in Wedel. 60 Gäste. Bitte meldet euch!',
  ],
  [
    'hot',
    LAWYER,
    "My landlord's lawyer gave me a paper that says I must be out by November 13. What do I do first?",
  ],
  [
    'hot',
    CATERER,
    'Hola, nos han cancelado el catering del sábado que viene, 25 personas en Pozuelo. ¿Nos salváis?',
  ],
  [
    'hot',
    BICYCLES,
    'Bonsoir, besoin de trois vélos pour samedi et dimanche, tailles M, M et S. Je règle tout de suite si vous voulez.',
  ],
  [
    'hot',
    REMODELER,
    "You came highly recommended. We've read your contract and only have one small question about the permit, otherwise we're good to go.",
  ],
  ['hot', PLUMBER, "Boiler has gone and there's ice on the inside of the windows. 44 Rook Lane BS4"],
  ['hot', BICYCLES, 'Peut-on passer prendre deux vélos de ville demain à 10 h pour trois jours ?'],
  [
    'hot',
    REMODELER,
    'Hi, could you come by Wednesday or Friday to look at our basement bathroom? 33 SE Ash.',
  ],
  ['other', PLUMBER, 'Your van WX19 is parked across my drive and I need to get to a hospital appointment.'],
  [
    'other',
    PLUMBER,
    'Hi, I run the Bedminster under 11s and we are looking for a shirt sponsor for the spring. Would that be something for you?',
  ],
  [
    'other',
    PLUMBER,
    'I left the trade in 2019 and would like to get back on the tools, gas safe registered until last year. Any work going?',
  ],
  [
    'other',
    REMODELER,
    'I teach shop at Franklin High and my students would love to see a real job site. Would a visit in the spring be possible?',
  ],
  [
    'other',
    REMODELER,
    'We are your neighbors at the showroom. Your delivery truck took our bollard with it this morning, there is a photo if you want it.',
  ],
  [
    'other',
    PHOTOGRAPHER,
    'Ich habe gerade meine Gesellenprüfung bestanden und suche eine Stelle als zweite Fotografin, gern auch am Wochenende.',
  ],
  [
    'other',
    CATERER,
    'Hola, soy la vecina del tercero. El extractor de vuestro comedor suena toda la noche y no podemos dormir.',
  ],
  [
    'other',
    CATERER,
    'Les escribo del instituto de hostelería: buscamos empresas donde nuestros alumnos hagan las prácticas de primavera.',
  ],
  [
    'other',
    BICYCLES,
    "Bonjour, je prépare un mémoire sur l'économie du vélo à Lyon. Auriez-vous vingt minutes pour répondre à quelques questions ?",
  ],
  ['other', BICYCLES, "Votre livreur a laissé un carton chez nous, au 14. Il est dans l'entrée."],
  [
    'other',
    BICYCLES,
    'Bonjour, notre association récupère les vieux vélos pour des réfugiés. En avez-vous dont vous ne faites rien ?',
  ],
  [
    'other',
    REMODELER,
    "We're casting a home show in Oregon and like your look. Who could we talk to about your couples?",
  ],
  [
    'other',
    CATERER,
    'Soy cocinera, llevo ocho años en bodas y me encantaría entrar en vuestro equipo. ¿A quién le mando mi currículum?',
  ],
  [
    'other',
    PHOTOGRAPHER,
    'Ich schreibe meine Masterarbeit über Hochzeitsfotografie und würde gern ein Interview mit euch führen.',
  ],
  ['other', BICYCLES, 'Je suis mécano cycles depuis six ans et je cherche une place à Lyon pour janvier.'],
  [
    'spam',
    PHOTOGRAPHER,
    'Hallo, ich bin die Assistentin von Herrn Yilmaz. Er möchte in Ihr Studio investieren, Rendite 12 % sicher. Wann passt es Ihnen?',
  ],
  [
    'spam',
    PHOTOGRAPHER,
    'Ihre Domain läuft in 3 Tagen ab. Um die Abschaltung zu verhindern, antworten Sie bitte mit Ihren Kundendaten.',
  ],
  [
    'spam',
    LAWYER,
    'Attention counselor: our AI intake assistant answers every call 24/7 and signs clients while you sleep. First month is on us.',
  ],
  [
    'spam',
    CATERER,
    'Hola, somos una agencia y llevamos las redes de 40 restaurantes. En un mes tendrás 5.000 seguidores más. ¿Hablamos?',
  ],
  [
    'spam',
    BICYCLES,
    "Bonjour, votre fiche n'apparaît pas dans le top 3 de votre ville. Nous pouvons changer cela en 14 jours. Un appel de 10 minutes suffit.",
  ],
  [
    'support',
    PLUMBER,
    'The tap in the upstairs bathroom is dripping since Dean was here. Could he pop back on his way home?',
  ],
  [
    'support',
    PLUMBER,
    "I'm trying to match your invoice to my landlord's account. Could you put VAT separately and the flat number on it?",
  ],
  [
    'support',
    PLUMBER,
    'Waited in from 8 till 1 and nobody turned up. I took the morning off work for this. When is the new time?',
  ],
  [
    'support',
    REMODELER,
    'Hi Olivia, the inspector signed off yesterday, so I suppose we are ready for the last payment. Do you want a check or a transfer?',
  ],
  [
    'support',
    REMODELER,
    "Could your tile guy text me? I have the leftover box in the garage and don't know if you want it back.",
  ],
  ['support', REMODELER, "We noticed a hairline crack over the new window. It wasn't there in September."],
  [
    'support',
    REMODELER,
    'Is Friday still on for the counters? Nobody has confirmed and my sister is flying in to let them in.',
  ],
  [
    'support',
    PHOTOGRAPHER,
    'Hallo Jule, die Galerie ist ein Traum! Beim Herunterladen bricht er aber immer bei Bild 212 ab. Liegt das an uns?',
  ],
  [
    'support',
    PHOTOGRAPHER,
    'Guten Tag, auf Seite 14 im Album steht der Name meiner Schwiegermutter falsch. Kann das noch geändert werden, bevor es in den Druck geht?',
  ],
  [
    'support',
    PHOTOGRAPHER,
    'Könnt ihr uns die fünf Gruppenbilder noch in Schwarzweiß schicken? Tante Inge liegt uns in den Ohren.',
  ],
  [
    'support',
    PHOTOGRAPHER,
    'Bei uns ging heute eine Zahlungserinnerung ein, dabei haben wir am 12. überwiesen. Beleg hängt an.',
  ],
  ['support', LAWYER, "Did the other side answer yet? It has been two weeks and I can't sleep."],
  [
    'support',
    LAWYER,
    "I got the bill and my retainer seems to be used up. Before I put more in I'd like to know what is left to do.",
  ],
  [
    'support',
    LAWYER,
    'Quick question for Dana: am I allowed to change the locks now that the order is entered?',
  ],
  [
    'support',
    LAWYER,
    "The recorder's office says the deed still shows my ex-husband. I thought that was taken care of at closing.",
  ],
  [
    'support',
    CATERER,
    'Hola Marta, al final mi cuñada es alérgica al marisco. ¿Podemos cambiar el primer plato del sábado?',
  ],
  [
    'support',
    CATERER,
    'Buenos días, en la cocina de la finca han aparecido dos bandejas y un cuchillo vuestros. ¿Cuándo pasáis a por ellos?',
  ],
  [
    'support',
    CATERER,
    'La comida llegó fría a la última mesa y mi suegra no paró de quejarse. No sé qué pasó, lo demás estuvo muy bien.',
  ],
  [
    'support',
    CATERER,
    'Hice la transferencia el viernes y no me ha llegado la confirmación. ¿Está todo en orden para el 28?',
  ],
  ['support', BICYCLES, 'Bonjour, mon vélo est chez vous depuis lundi, avez-vous reçu la roue ?'],
  [
    'support',
    BICYCLES,
    "Bonsoir, le VAE loué ce matin n'a plus de batterie et nous sommes à Mâcon. Que fait-on ?",
  ],
  [
    'support',
    BICYCLES,
    "j'ai pris le gravel hier apres la revision et la chaine saute deja... je repasse quand ?",
  ],
  [
    'support',
    BICYCLES,
    "Ma fille a laissé sa gourde dans la sacoche du vélo cargo rendu dimanche. L'auriez-vous retrouvée ?",
  ],
  ['support', PLUMBER, 'The radiator your lad hung is coming off the wall'],
  [
    'warm',
    PLUMBER,
    'Thinking of swapping the bath for a walk-in shower for my dad, some time after Easter. 12 Elm Lane. Who would come and measure?',
  ],
  [
    'warm',
    PHOTOGRAPHER,
    'Hallo, wir heiraten am 17. April in Stade mit ungefähr 80 Leuten und suchen jemanden für den ganzen Tag. Was müssten wir rechnen?',
  ],
  [
    'warm',
    CATERER,
    'Buenas, mi empresa celebra sus 20 años en febrero, unas 90 personas, en las oficinas de Alcobendas. ¿Qué opciones tenéis?',
  ],
  [
    'warm',
    BICYCLES,
    "Bonjour, mon vieux Motobécane a besoin d'une cure. Rien d'urgent, je ne roule qu'au printemps. Vous faites ce genre de choses ?",
  ],
  [
    'warm',
    REMODELER,
    "We loved what you did with our neighbors' attic. Ours has the same pitch and we'd like two bedrooms up there next spring.",
  ],
  [
    'warm',
    PLUMBER,
    'Dean fitted our bathroom tap in spring and it still is a joy to use. Now the shower tray in the other bathroom has a crack, it leaks a little when my son showers. Some time this month or next? 8 Oak Road.',
  ],
  [
    'warm',
    REMODELER,
    'Two years ago you built our deck and we have lived on it ever since, thank you. Next is the upstairs bath, we hope to begin in February. Same address.',
  ],
  [
    'warm',
    PHOTOGRAPHER,
    'Ihr habt unsere Hochzeit so schön begleitet! Jetzt wird unser Sohn getauft, am 7. März in Altona, ungefähr 25 Gäste. Habt ihr da Zeit?',
  ],
  [
    'warm',
    CATERER,
    'El año pasado nos servisteis la cena de Navidad y quedamos encantados. Este año somos más, unas 60, y sería el 5 de febrero en Chamartín.',
  ],
  [
    'warm',
    BICYCLES,
    "Vous aviez monté les roues de mon vélo l'an dernier, parfait. Cette fois il me faudrait une révision complète avant le printemps.",
  ],
  [
    'warm',
    CATERER,
    'Hola, somos una asociación de vecinos y queremos hacer una comida para 70 personas en abril, en el centro cultural. ¿Qué menús tenéis?',
  ],
  [
    'warm',
    PLUMBER,
    'I manage six flats for an owner in Clifton and need the gas certificates done in January. What do you charge for all six together?',
  ],
  [
    'warm',
    BICYCLES,
    'Bonjour, notre entreprise voudrait louer dix vélos pour un séminaire en mai. Faites-vous des factures ?',
  ],
  [
    'warm',
    PHOTOGRAPHER,
    'Wir sind eine kleine Agentur und planen im Februar ein Firmenfest mit 120 Gästen in Altona. Habt ihr eine Fotobox?',
  ],
  [
    'warm',
    LAWYER,
    'My son is a student and his landlord keeps the deposit, he moved out in August. Is that worth a lawyer?',
  ],
  [
    'warm',
    CATERER,
    'Trabajo en una revista y queremos celebrar el aniversario con un cóctel para 80 en marzo.',
  ],
];

test.each(MESSAGES)('%s', (leadClass, policy, text) => {
  const message = {
    id: 'm1',
    receivedAt: NOW,
    arrivedAt: NOW,
    source: 'form' as const,
    text,
    extra: [],
    keys: [],
  };
  const said = classify([message], policy, NOW);
  expect(said.leadClass, `${text}\n${said.reasons.join('; ')}`).toBe(leadClass);
});
