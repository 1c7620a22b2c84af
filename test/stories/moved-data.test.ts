import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEAD } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { newCard, openWorld, press } from '../support/story.js';

describe.skipIf(process.platform === 'win32').concurrent('the data folder, while Flo runs', () => {
  it('is deleted: Flo takes nothing in, sends nothing, and everybody who asks is told', async (test) => {
    const world = await openWorld(test);
    const olivia = world.slack.people.owner.id;
    const folder = join(world.dataDir, 'store');
    const { id } = await newCard(world);
    await world.see(id, (inquiry) => !inquiry.work.card && !inquiry.work.thread);
    await rm(folder, { recursive: true });

    expect((await world.post({ ...LEAD, message: 'Is anybody there?' })).status).toBe(503);
    await press(world, olivia, id, 'approve');
    await world.told(olivia, /Nothing was decided/);
    await world.command(olivia, 'status');
    expect(await world.told(olivia, /moved, deleted or replaced/)).toContain(folder);
    const ready = await until(async () => {
      const answer = await fetch(`${world.url}/readyz`);
      return answer.status === 503 ? answer : null;
    });
    expect(await ready.json()).toMatchObject({ ok: false, store: 'was moved, deleted or replaced' });
    const told = world.logged.filter(({ level, words }) => level === 'error' && words.includes(folder));
    expect(told).toHaveLength(1);
    expect(await world.slack.mail()).toEqual([]);
  });

  it('is moved away and put back: Flo goes on where it was', async (test) => {
    const world = await openWorld(test);
    const olivia = world.slack.people.owner.id;
    const folder = join(world.dataDir, 'store');
    const { id } = await newCard(world);
    await rename(folder, `${folder}-aside`);
    // What is known already would be answered from memory.
    const body = new URLSearchParams({ ...LEAD, message: 'Is anybody there?' });
    expect((await fetch(`${world.url}/form`, { method: 'POST', body })).status).toBe(503);
    await rename(`${folder}-aside`, folder);
    await until(async () => (await fetch(`${world.url}/readyz`)).status === 200);
    await press(world, olivia, id, 'approve');
    await world.see(id, ({ status }) => status === 'sent');
    expect(await world.slack.mail()).toHaveLength(1);
  });
});
