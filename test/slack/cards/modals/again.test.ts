import { describe, expect, it } from 'vitest';
import { readWish } from '../../../../src/core/rules/wishes.js';
import { checkView } from '../../../../src/sandbox/block-kit.js';
import {
  buildAgainModal,
  checkAgain,
  QUICK_CHOICES,
  readAgainSubmission,
} from '../../../../src/slack/cards/modals/again.js';
import type { SubmittedView } from '../../../../src/slack/cards/modals/form.js';
import { ofType, textsIn } from '../read-blocks.js';

const TARGET = { id: 'k3v9q2m7x1w8z5t4', version: 2, hash: '0123456789abcdef'.repeat(4) };

const view = buildAgainModal({ target: TARGET, modelAvailable: true });

function submitted(ticked: string[], typed: string | null = null): SubmittedView {
  const values = {
    choices: { choices: { selected_options: ticked.map((value) => ({ value })) } },
    instruction: { instruction: { value: typed } },
  };
  return { private_metadata: view.private_metadata ?? '', state: { values } };
}

describe('Draft again', () => {
  it('offers quick choices and words of one’s own, neither of which is needed by itself', () => {
    expect(checkView(view)).toEqual([]);
    const [boxes] = ofType(view, 'checkboxes');
    expect(boxes.options.map((option: { text: { text: string } }) => option.text.text)).toEqual([
      'Shorter',
      'Warmer',
      'Ask for photos',
      'In English',
      'In Spanish',
      'In German',
      'In French',
    ]);
    expect(ofType(view, 'input').map(({ optional }) => optional)).toEqual([true, true]);
  });

  it.each([
    [['shorter'], null, 'shorter'],
    [['shorter', 'spanish', 'photos'], null, 'shorter, in Spanish, ask for photos'],
    [['warmer'], ' mention the dog ', 'warmer; mention the dog'],
    [[], ' funnier ', 'funnier'],
    [['toString', 'warmer'], null, 'warmer'],
    [['warmer'], '\u200b', 'warmer'],
  ])('ticked %j with %j is the wish “%s”', (ticked, typed, instruction) => {
    expect(checkAgain(submitted(ticked, typed))).toBeNull();
    expect(readAgainSubmission(submitted(ticked, typed))).toEqual({ target: TARGET, instruction });
  });

  it.each([
    [[], '  ', 'instruction', /tick a choice above, or write/],
    [[], null, 'instruction', /tick a choice above, or write/],
    [[], '\u200b\u2060\n\u3164', 'instruction', /tick a choice above, or write/],
    [['spanish', 'german'], 'kindly', 'choices', /one language/],
  ] as const)('ticked %j with %j is refused at the input', (ticked, typed, block, words) => {
    expect(checkAgain(submitted([...ticked], typed))).toEqual({ [block]: expect.stringMatching(words) });
  });

  it('asks for nothing where nothing is given, and reads no foreign view', () => {
    expect(readAgainSubmission(submitted([]))).toBeNull();
    expect(readAgainSubmission({ ...submitted(['shorter']), private_metadata: 'x' })).toBeNull();
  });

  it('has no choice that the rules do not follow', () => {
    for (const { words } of Object.values(QUICK_CHOICES)) {
      const wanted = readWish(words);
      expect(wanted.beyond, words).toBe(false);
      expect(wanted.short || wanted.warm || wanted.photos || wanted.language, words).toBeTruthy();
    }
  });

  it('without a model says how little the rules can do', () => {
    const poor = buildAgainModal({ target: TARGET, modelAvailable: false });
    expect(checkView(poor)).toEqual([]);
    expect(textsIn(poor).join()).toMatch(/No model is connected.* only .* For everything else use Edit/);
    expect(textsIn(view).join()).not.toContain('No model');
  });
});
