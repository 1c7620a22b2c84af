import { list, type Phrases } from './phrases.js';

export const SPANISH: Phrases = {
  greet: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  thanks: () => 'Gracias por su mensaje.',
  wishes: {
    decided: 'Nos alegra leer que desea seguir adelante.',
    book: 'Entendemos que desea hacer una reserva o pedir una cita con nosotros.',
    visit: 'Entendemos que desea que pasemos a verlo.',
    quote: 'Entendemos que desea un presupuesto.',
    call: 'Entendemos que prefiere hablar por teléfono.',
    repair: 'Entendemos que necesita una reparación.',
    price:
      'Nos pregunta por los precios. Dependen de los detalles, y por eso quisiéramos conocerlos primero.',
    availability: 'Nos pregunta por nuestra disponibilidad y lo estamos consultando.',
    information: 'Nos pide información y queremos darle una respuesta útil.',
  },
  again: 'Nos alegra volver a saber de usted.',
  withdrawn: 'Le agradecemos que nos avise.',
  asked: (question) => `Nos pregunta: «${question}»`,
  takenUp: (questions, also) =>
    `${also ? 'También nos pregunta' : 'Nos pregunta'}: ${list(questions, ['«', '»', 'y'])}.`,
  askedAbout: (topics, also) => {
    if (topics.length === 0) return also ? 'También nos llegó su otra pregunta.' : 'Nos llegó su pregunta.';
    return `${also ? 'También nos pregunta' : 'Nos pregunta'} por ${list(topics, ['', '', 'y'])}.`;
  },
  topics: { price: 'los precios', warranty: 'las garantías', refund: 'las devoluciones', day: 'las fechas' },
  lookedInto: 'Un compañero lo está mirando.',
  elsewise: (ask) => `¿Podría decirnos también: «${ask}»?`,
  support: 'Lamentamos las molestias y lo estamos revisando.',
  sorry: 'Lamentamos leer esto y lo estamos revisando.',
  serious: 'Nos lo tomamos en serio. Una persona de nuestro equipo está leyendo su mensaje con atención.',
  other: 'Lo hemos recibido y lo estamos revisando.',
  spam: 'Por el momento no lo necesitamos.',
  askOne: 'Para poder responderle bien, nos falta un dato:',
  askMany: 'Para poder responderle bien, nos faltan algunos datos:',
  open: 'Si hay algo más que debamos saber, basta con responder a este mensaje.',
  supportAsk: '¿De qué trabajo o pedido se trata?',
  troubleAsk: '¿Qué ve ahora? Una foto ayuda.',
  phoneAsk: '¿En qué número de teléfono podemos localizarle mejor?',
  asks: {
    address: '¿Dónde es?',
    time: '¿Para cuándo lo desea?',
    budget: '¿Tiene un presupuesto en mente?',
    size: '¿Qué tamaño tiene?',
    count: '¿Para cuántas personas?',
    photos: '¿Podría enviarnos unas fotos?',
    name: '¿Cómo se llama?',
    email: '¿A qué correo electrónico podemos escribirle?',
    phone: '¿En qué número de teléfono podemos localizarle mejor?',
    problem: '¿Qué problema tiene o de qué se trata?',
    deadline: '¿Hay un plazo o una fecha que debamos conocer?',
    bike: '¿De qué bicicleta se trata?',
    vehicle: '¿De qué vehículo se trata, marca y modelo?',
    pet: '¿De qué animal se trata y qué edad tiene?',
    age: '¿De qué edad se trata?',
  },
  warm: {
    thanks: () => 'Muchas gracias por tomarse el tiempo de escribirnos.',
    close: 'Esperamos con mucho gusto su respuesta.',
  },
  subject: 'su mensaje',
};
