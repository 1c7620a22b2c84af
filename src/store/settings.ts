import type { Store } from '../deps/store.js';
import type { StoreEngine } from './records.js';

/** Single values that all processes share. */
export function settingsIn({
  settings,
}: Pick<StoreEngine, 'settings'>): Pick<Store, 'setting' | 'readSetting' | 'writeSetting'> {
  return {
    async setting(name: string, create: () => string): Promise<string> {
      const stored = await settings.findOne({ _id: name });
      if (stored) return stored.value;
      const value = create();
      if ((await settings.insert({ _id: name, value })) === 'inserted') return value;
      const first = await settings.findOne({ _id: name });
      if (!first) throw new Error(`setting: ${name} is taken and yet absent`);
      return first.value;
    },

    async readSetting(name: string): Promise<string | null> {
      return (await settings.findOne({ _id: name }))?.value ?? null;
    },

    async writeSetting(name: string, value: string, expected: string | null): Promise<'written' | 'lost'> {
      if (expected === null) {
        const inserted = await settings.insert({ _id: name, value });
        return inserted === 'inserted' ? 'written' : 'lost';
      }
      const own = { _id: name, value: expected };
      const updated = await settings.update(own, { $set: { value } });
      return updated === 'updated' ? 'written' : 'lost';
    },
  };
}
