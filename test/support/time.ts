import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MovableClock } from '../../src/sandbox/clock.js';
import { patientClock } from './patient-clock.js';
import type { Ending } from './story.js';

/** A time that goes on as it does, from wherever it was put. */
export function movableTime(start: string) {
  let shift = new Date(start).getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + shift),
    goTo(moment: string) {
      shift = new Date(moment).getTime() - Date.now();
    },
    /** Puts it so much later. */
    pass(ms: number) {
      shift += ms;
    },
  };
}

/** A clock that skips ahead, and with it all who wait by it. */
export async function openSkippingClock(test: Ending): Promise<MovableClock> {
  const folder = await mkdtemp(join(tmpdir(), 'flo-clock-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return MovableClock.open(patientClock, join(folder, 'clock.json'));
}
