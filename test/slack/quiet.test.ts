import { describe, expect, it } from 'vitest';
import { QuietChannels } from '../../src/slack/quiet.js';

const START = new Date('2026-10-19T16:00:00Z').getTime();
const at = (ms: number) => new Date(START + ms);

describe('channels in which Slack asked to wait', () => {
  it('lets nobody post until the wait is over, and says how long that is', () => {
    const quiet = new QuietChannels();
    quiet.hold('C1', at(3_000));
    expect(() => quiet.check('C1', at(1_000))).toThrow(expect.objectContaining({ retryAfter: 2 }));
    expect(() => quiet.check('C1', at(2_999))).toThrow();
    quiet.check('C1', at(3_000));
  });

  it('holds up no other channel', () => {
    const quiet = new QuietChannels();
    quiet.hold('C1', at(3_000));
    quiet.check('D1', at(1_000));
  });

  it('keeps the longer of two waits', () => {
    const quiet = new QuietChannels();
    quiet.hold('C1', at(3_000));
    quiet.hold('C1', at(1_000));
    expect(() => quiet.check('C1', at(2_000))).toThrow();
  });

  it('spaces posts after a wait, and no longer once the channel has been still', () => {
    const quiet = new QuietChannels();
    quiet.begin('D1', at(0));
    quiet.check('D1', at(1));
    quiet.hold('D1', at(1_000));
    quiet.check('D1', at(1_000));
    quiet.begin('D1', at(1_000));
    expect(() => quiet.check('D1', at(1_900))).toThrow();
    quiet.check('D1', at(10_000));
    quiet.begin('D1', at(10_000));
    quiet.check('D1', at(10_001));
  });
});
