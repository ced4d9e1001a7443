/** The index of a built site, as an engine for many readers: to try the service, and to compare. */
import type { SharedEngine } from '../../src/search/engine.ts';
import { openEngine } from '../../src/search/drivers/postings/open-engine.ts';
import type { SearchIndex } from '../../src/search/port.ts';

/**
 * Every request has a search of its own over one index, whose files stay in memory once they are
 * read: the whole index at worst. A build that takes its place is not noticed.
 */
export function indexedEngine(name: string, index: SearchIndex, close: () => Promise<void>): SharedEngine {
  return {
    during: () => openEngine(index),
    parts: async () => {
      try {
        return [{ name, version: await index.version(), fault: null }];
      } catch (error) {
        return [{ name, version: null, fault: error instanceof Error ? error.message : String(error) }];
      }
    },
    close,
  };
}
