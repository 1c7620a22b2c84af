import { el, floMark } from './dom.js';

/** The app's mark, or a person's initials on a colour of their own. */
export function avatar(from: { id: string; name: string }, size: 'normal' | 'small' = 'normal'): HTMLElement {
  const small = size === 'small' ? ' avatar-small' : '';
  if (from.id === 'app') return el('span', { class: `avatar${small}`, 'aria-hidden': 'true' }, floMark());
  return el(
    'span',
    { class: `avatar avatar-tone-${toneOf(from.id)}${small}`, 'aria-hidden': 'true' },
    initialsOf(from.name),
  );
}

/** One of six tones, always the same for the same id. */
function toneOf(id: string): number {
  const tones = 6;
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 9_973;
  return sum % tones;
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
