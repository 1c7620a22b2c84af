import { describe, expect, it } from 'vitest';
import { rehearse } from '../../../src/core/rules/rehearse.js';
import { examplePolicy } from '../../support/inquiries.js';

describe('the rehearsal of the rules', () => {
  it('goes through all of them, and lets others go first between its steps', () => {
    const steps = [...rehearse(examplePolicy(), new Date('2026-11-26T09:00:00Z'))];
    expect(steps.length).toBeGreaterThanOrEqual(10);
  });
});
