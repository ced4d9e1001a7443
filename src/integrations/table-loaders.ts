import type { Loader } from 'astro/loaders';
import type { Table } from './tables.ts';

/** A collection of Astro's from a table: filled at start, and in dev again whenever a file under `path` changes. Faults are warnings. */
export const tableLoader = <T extends Record<string, unknown>>(path: string, read: () => Table<T>): Loader => ({
  name: 'table',
  load: async ({ store, watcher, logger }) => {
    const fill = (): void => {
      const { entries, faults } = read();
      store.clear();
      for (const [id, data] of entries) store.set({ id, data });
      for (const fault of faults) logger.warn(fault);
    };
    fill();
    watcher?.add(path);
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher?.on(event, (changed) => {
        if (changed.includes(path)) fill();
      });
  },
});
