import type { ActRequest, WorkspaceState } from '../protocol.js';
import { el } from './dom.js';
import { clockTime, type Reading } from './slack-date.js';

export type Span = Extract<ActRequest, { kind: 'skip' }>['span'];

const SPANS: { span: Span; words: string }[] = [
  { span: '15m', words: '15 minutes' },
  { span: '1d', words: 'A day' },
  { span: '1w', words: 'A week' },
];

/** Flo's time, and the buttons that move it on. */
export function renderTime(
  state: WorkspaceState,
  reading: Reading,
  onSkip: (span: Span, words: string) => void,
): HTMLElement {
  return el(
    'section',
    { class: 'side-time' },
    el(
      'p',
      { class: 'side-now' },
      el('span', { class: 'side-now-label' }, `${state.app.name}’s time`),
      el('span', { id: 'flo-time', class: 'side-now-time' }, momentWords(reading)),
    ),
    state.time.movable
      ? el(
          'div',
          { class: 'skip-row', role: 'group', 'aria-label': 'Skip ahead' },
          el('span', { class: 'skip-label', 'aria-hidden': 'true' }, 'Skip ahead'),
          ...SPANS.map(({ span, words }) =>
            el(
              'button',
              {
                type: 'button',
                id: `skip-${span}`,
                class: 'skip-button',
                'aria-label': `Skip ahead: ${words.toLowerCase()}`,
                onclick: () => onSkip(span, words.toLowerCase()),
              },
              words,
            ),
          ),
        )
      : el(
          'p',
          { class: 'side-hint' },
          `${state.app.name} runs in a process of its own: its clock cannot be moved from here. With npm start it can.`,
        ),
  );
}

/** "Thu, Nov 26, 10:42 AM", in the reader's zone. */
function momentWords(reading: Reading): string {
  const day = new Intl.DateTimeFormat(reading.locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(reading.timeZone && { timeZone: reading.timeZone }),
  }).format(reading.now);
  return `${day}, ${clockTime(reading.now, reading)}`;
}
