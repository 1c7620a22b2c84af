import { describe, expect, it } from 'vitest';
import {
  guessLanguage,
  isUnderstood,
  type Language,
  tellLanguage,
} from '../../../src/core/rules/language.js';

const SHORT: Record<Exclude<Language, 'en'>, string[]> = {
  es: [
    'Hola, ¿trabajan los sábados?',
    '¿Hacen cocinas?',
    '¿Cuánto cuesta un baño nuevo?',
    'Buenos días, ¿tienen cita mañana?',
    'Quiero un presupuesto',
    '¿Están abiertos el domingo?',
    'Cuanto cuesta una cocina?',
    '¿Cuándo pueden venir?',
    'Necesito reformar mi casa',
    'Busco fotógrafo para boda',
    '¡Hola! ¿Qué precio tiene?',
    'Me gustaría reformar la cocina',
    'HOLA, ¿TRABAJAN LOS SÁBADOS?',
    '¿Atienden en Portland?',
    'Buenas tardes, necesitamos abogado',
    '¿Ofrecen financiación?',
    'Precio de la reforma, por favor',
    'Gracias, hasta el lunes',
    '¿Dónde están?',
    'Queremos cambiar los baños',
  ],
  de: [
    'Wie viel kostet eine Küche bei Ihnen?',
    'Was kostet ein neues Bad?',
    'Haben Sie am Samstag geöffnet?',
    'Machen Sie auch Bäder?',
    'Wann können Sie kommen?',
    'Bieten Sie Finanzierung an?',
    'Ich brauche ein Angebot',
    'Wir suchen einen Fotografen',
    'Hallo, was kostet das?',
    'Wie lange dauert ein Umbau?',
    'Guten Morgen, arbeiten Sie samstags?',
    'Gibt es noch Termine?',
    'Bitte um ein Angebot für Küche',
    'Suche Anwalt für Mietrecht',
    'Wer macht bei Ihnen Bäder?',
    'Können Sie morgen vorbeikommen?',
    'Was kosten Fenster bei euch, bitte?',
    'Wo sind Sie?',
    'Danke, und wann?',
    'Preis für neue Küche?',
  ],
  fr: [
    'Vous travaillez le samedi ?',
    'Combien coûte une cuisine ?',
    'Bonjour, êtes-vous ouverts dimanche ?',
    'Faites-vous des salles de bain ?',
    'Quel est le prix ?',
    'Je cherche un photographe',
    'Quand pouvez-vous venir ?',
    'Un devis pour ma cuisine',
    'Bonsoir, avez-vous une place demain ?',
    'Quels sont vos tarifs ?',
    "J'ai besoin d'un avocat",
    'Où êtes-vous ?',
    'Merci de me rappeler demain',
    'Nous voudrions refaire la cuisine',
    "C'est combien ?",
    'Proposez-vous un devis gratuit ?',
    'Salut, vous êtes ouverts ?',
    'Pour un mariage en juin, quel tarif ?',
    "Est-ce que vous travaillez à l'étranger ?",
    'Comment prendre rendez-vous avec vous ?',
  ],
};

const ENGLISH = [
  'Is Herr Müller in on Saturday?',
  'Jürgen Groß, kitchen, ASAP',
  'Kitchen remodel in Los Angeles',
  'Las Vegas wedding, how much?',
  'Can Señor Muñoz call me?',
  'Quote for 12 El Camino Real, La Jolla',
  'Piñata party on Sunday, are you free?',
  'Façade repair?',
  'Do you do crème brûlée for a wedding?',
  'Hola! Do you work Saturdays?',
  'Bonjour, how much is a bathroom?',
  'Les Dupont called, please call back',
  'Do you serve San José?',
  'Was the Küche ready today?',
  'Der Spiegel is interested in you',
  'Menu à la carte for our wedding?',
  'Gracias for the quote!',
  'Und so weiter — what a price',
  'Price?',
  'Los Angeles, Las Palmas, Le Mans',
];

describe('the language of a short message', () => {
  it.each(Object.entries(SHORT).flatMap(([language, texts]) => texts.map((text) => [language, text])))(
    'is %s: %s',
    (language, text) => {
      expect(guessLanguage(text)).toBe(language);
      expect([language, null]).toContain(tellLanguage(text));
    },
  );

  it.each(ENGLISH)('stays English: %s', (text) => {
    expect(guessLanguage(text)).toBe('en');
    expect(['en', null]).toContain(tellLanguage(text));
  });

  it('is told for a mark where nothing speaks for another', () => {
    expect(tellLanguage('Hola, ¿trabajan los sábados?')).toBe('es');
    expect(tellLanguage('Wie viel kostet eine Küche bei Ihnen?')).toBe('de');
    expect(tellLanguage('Vous travaillez le samedi ?')).toBe('fr');
    expect(tellLanguage('Do you work on Saturdays?')).toBe('en');
    expect(tellLanguage('New kitchen\nHi')).toBeNull();
    expect(tellLanguage('Hello, was kostet das?')).toBeNull();
  });

  it.each(['Vocês fazem cozinhas? Não sei o preço de uma', 'Quanto costa un bagno?', 'Wat kost het?', 'ok'])(
    'is English where it is none of the four: %s',
    (text) => {
      expect(guessLanguage(text)).toBe('en');
    },
  );
});

describe('a language that the rules do not read', () => {
  it.each([
    'Buongiorno, vorremmo rifare la cucina. Quanto costa e quando potete venire a vedere?',
    'Goedendag, wij willen graag onze keuken verbouwen. Wat kost dat ongeveer en wanneer kunnen jullie langskomen?',
    'Dzień dobry, chciałabym wyremontować łazienkę. Ile to kosztuje?',
    'Здравствуйте! Хотим сделать ремонт ванной.',
    'キッチンの改装について見積もりをお願いします。',
    'مرحباً، أود تجديد مطبخي.',
  ])('is known as one: %s', (text) => {
    expect(isUnderstood(text)).toBe(false);
  });

  it.each([
    ...Object.values(SHORT).flat(),
    'NEED KITCHEN QUOTE 555 PINE ST CALL ME',
    'tür zugefallen kind schläft drin bitte schnell Lindenweg 3 erlangen',
    'porte claquée, four allumé, 12 rue des carmes 2e gauche',
    'João here. Could you redo our kitchen in São Paulo style, and what would that cost?',
    '👍',
  ])('is not seen in: %s', (text) => {
    expect(isUnderstood(text)).toBe(true);
  });
});
