import { join } from 'node:path';
import { renamedSources } from '../sources/renamed-sources.ts';
import { readRenamed } from '../store/tables.ts';

/**
 * Former ids of documents and where each leads, null where it leads nowhere: what staff say in
 * content/reference/renamed.yaml, then what git knows of files that were renamed as they were.
 * Rows that are wrong are left out; conversion says so.
 */
export function renamedAddresses(content: string): ReadonlyMap<string, string | null> {
  return new Map([...renamedSources(join(content, 'sources')), ...renamedByStaff(content)]);
}

/** What staff say alone. */
export function renamedByStaff(content: string): ReadonlyMap<string, string | null> {
  return new Map(readRenamed(content).rows.map(({ value: { from, to } }) => [from, to]));
}
