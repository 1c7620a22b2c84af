import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../src/core/knowledge/markdown.js';
import type { Passage } from '../../src/core/knowledge.js';
import { indexPassages, MAX_FOUND } from '../../src/knowledge/search.js';

const passages = readdirSync('knowledge').flatMap(
  (file) => readPassages(readFileSync(join('knowledge', file), 'utf8'), file).passages,
);
const index = await indexPassages(passages);

function headings(found: Passage[]): string[] {
  return found.map(({ heading }) => heading.split(' › ').at(-1) ?? '');
}

describe('an inquiry finds what answers it', () => {
  it.each<[string, string[]]>([
    ['How much does a new bathroom cost?', ['Bathroom prices']],
    ['Are you open on Saturdays?', ['Office hours']],
    ['Do you work in Beaverton?', ['Service area']],
    ['What happens if we cancel the contract?', ['Cancellation']],
    [
      'We would like to redo our kitchen. What would that cost, and how long is the warranty?',
      ['Kitchen prices', 'Warranty'],
    ],
    [
      'Can we stay in the house while you work? Also, what deposit do you need?',
      ['Can we live in the house during the work', 'Deposit and payments'],
    ],
    ['My mother uses a wheelchair, could you make her shower accessible?', ['Accessible remodels']],
    ['We want to ad a bedrom above the garage, an adition', ['Additions and ADUs']],
    ['Was kostet eine neue Küche ungefähr?', ['Kitchen prices']],
    ['Was kostet ein neues Bad?', ['Bathroom prices']],
    ['Wann haben Sie geöffnet?', ['Office hours']],
    ['Kommen Sie auch nach Gresham?', ['Service area']],
    ['Wie lange ist die Garantie, und wie hoch ist die Anzahlung?', ['Warranty', 'Deposit and payments']],
    ['Brauchen wir eine Baugenehmigung?', ['Permits']],
    ['¿Cuánto cuesta reformar un baño completo?', ['Bathroom prices']],
    ['¿Qué horario tienen los sábados?', ['Office hours']],
    ['¿Cuánto piden de anticipo?', ['Deposit and payments']],
    ['¿Podemos cancelar el contrato?', ['Cancellation']],
    ['¿Trabajan en Tigard? ¿En qué zona?', ['Service area']],
    ['Quels sont vos horaires d’ouverture ?', ['Office hours']],
    ['Combien coûte une nouvelle cuisine ?', ['Kitchen prices']],
    ['Quel acompte demandez-vous ? Et la garantie ?', ['Deposit and payments', 'Warranty']],
    ['Intervenez-vous à Lake Oswego ?', ['Service area']],
    ['Êtes-vous assurés ?', ['License and insurance']],
  ])('%s', (text, wanted) => {
    expect(headings(index.find(text)).slice(0, 5)).toEqual(expect.arrayContaining(wanted));
  });

  it('puts the best first', () => {
    expect(headings(index.find('Combien coûte une salle de bain ?'))[0]).toBe('Bathroom prices');
    expect(headings(index.find('kitchen price'))[0]).toBe('Kitchen prices');
  });
});

describe('the search', () => {
  it('finds nothing where nothing fits', () => {
    expect(index.find('')).toEqual([]);
    expect(index.find('the and of 你好 🏡')).toEqual([]);
    expect(index.find('Sehr geehrte Damen und Herren, vielen Dank!')).toEqual([]);
  });

  it('finds at most so many, whatever is asked', () => {
    const everything = passages.map(({ text }) => text).join('\n');
    const found = index.find(everything);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(MAX_FOUND);
    expect(new Set(found).size).toBe(found.length);
  });

  it('knows no words but those of the passages: an empty index finds nothing', async () => {
    const empty = await indexPassages([]);
    expect(empty.find('How much is a kitchen?')).toEqual([]);
  });
});
