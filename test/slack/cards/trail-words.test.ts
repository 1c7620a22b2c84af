import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../../src/core/trail.js';
import { tellTrail } from '../../../src/slack/cards/trail-words.js';
import { ARRIVAL, exampleInquiry, examplePolicy } from '../../support/inquiries.js';

const WARNING = 'changed from outside';

describe('the trail in words', () => {
  const first = appendEntry([], { at: ARRIVAL, by: 'customer', kind: 'received' });
  const trail = appendEntry(first, { at: ARRIVAL, by: 'flo', kind: 'card-posted' });

  it('is told as it is while its chain is whole', () => {
    const told = JSON.stringify(tellTrail(exampleInquiry({ trail }), examplePolicy()));
    expect(told).not.toContain(WARNING);
  });

  it('says so where an entry was changed', () => {
    const changed = trail.map((entry) => (entry.seq === 1 ? { ...entry, by: 'flo' } : entry));
    const told = JSON.stringify(tellTrail(exampleInquiry({ trail: changed }), examplePolicy()));
    expect(told).toContain(`${WARNING}: from entry 1 on`);
  });
});
