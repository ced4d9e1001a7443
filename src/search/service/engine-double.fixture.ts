/** An engine for the tests of the service: every answer is said by the test, nothing is looked up. */
import type { KnownTables } from './search-service.ts';
import type { EnginePart, GroupEngine, SharedEngine } from '../engine.ts';

/** What a test says of the engine; `asked` gets each signal. */
export interface Said {
  readonly version?: () => string;
  readonly parts?: readonly EnginePart[];
  readonly asked?: (signal: AbortSignal) => void;
}

/** The double. What a test does not say rejects. */
export function engineDouble({ version = () => 'v1', parts = [], asked = () => undefined }: Said = {}): SharedEngine {
  return {
    during: (signal) => {
      asked(signal);
      return {
        archive: () => Promise.resolve({ version: version(), documents: 3 }),
      } as Partial<GroupEngine> as GroupEngine;
    },
    parts: () => Promise.resolve(parts),
    close: () => Promise.resolve(),
  };
}

/** Tables of an archive without words of its own. */
export const knownTables: KnownTables = { tables: { types: [], synonyms: [] }, bodyHeads: [], print: 'tables' };
