import { describe, expect, it } from 'vitest';
import { isMeaning, termsOf } from '../../../src/core/knowledge/terms.js';

const meanings = (text: string) => [...new Set(termsOf(text).filter(isMeaning))];

describe('terms', () => {
  it.each([
    ['kitchens', 'kitchen'],
    ['Küchen', 'kuche'],
    ['cocinas', 'COCINA'],
    ['prices', 'price'],
    ['Preise', 'Preis'],
    ['renovieren', 'Renovierung'],
    ['additions', 'addition'],
    ['policies', 'policy'],
    ['baños', 'bano'],
    ['garanties', 'garantie'],
  ])('%s meets %s', (one, other) => {
    expect(termsOf(one)[0]).toBe(termsOf(other)[0]);
  });

  it('mean the same in every language', () => {
    for (const text of [
      'What does it cost?',
      'Was kostet das?',
      '¿Cuánto cuesta?',
      'Combien ça coûte ?',
      'Küchenpreise',
    ])
      expect(meanings(text)).toContain('#price');
    for (const text of ['opening hours', 'Öffnungszeiten', '¿Qué horario tienen?', 'horaires d’ouverture'])
      expect(meanings(text)).toContain('#hours');
    for (const text of ['cancel', 'stornieren', 'cancelación', 'annuler'])
      expect(meanings(text)).toContain('#cancel');
    for (const text of ['kitchen', 'Küchenrenovierung', 'cocina', 'cuisine'])
      expect(meanings(text)).toContain('#kitchen');
  });

  it('leave out what everybody writes, and keep numbers whole', () => {
    expect(
      termsOf('Hello, I would like to have the… Guten Tag, ich habe. Hola, quiero. Bonjour, je voudrais'),
    ).toEqual([]);
    expect(termsOf('97202')).toEqual(['97202']);
  });
});
