import type { ReadMarks } from './read-marks.js';

/** What this browser keeps between visits. A browser that refuses storage forgets; nothing else breaks. */
export interface Memory {
  person(): string | null;
  setPerson(id: string): void;
  readMarks(person: string): ReadMarks;
  setReadMarks(person: string, marks: ReadMarks): void;
}

export function createMemory(storage: () => Storage): Memory {
  const read = (key: string): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string) => {
    try {
      storage().setItem(key, value);
    } catch {
      // Private windows and full storage: the page works without.
    }
  };
  return {
    person: () => new URLSearchParams(location.search).get('user') ?? read('flo-sandbox-person'),
    setPerson: (id) => {
      write('flo-sandbox-person', id);
      const url = new URL(location.href);
      url.searchParams.set('user', id);
      history.replaceState(history.state, '', url);
    },
    readMarks: (person) => {
      try {
        const marks: unknown = JSON.parse(read(`flo-sandbox-read:${person}`) ?? '{}');
        return typeof marks === 'object' && marks !== null ? (marks as ReadMarks) : {};
      } catch {
        return {};
      }
    },
    setReadMarks: (person, marks) => write(`flo-sandbox-read:${person}`, JSON.stringify(marks)),
  };
}
