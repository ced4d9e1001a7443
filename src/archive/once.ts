/**
 * Indexes that only some pages need are made when the first of them asks, and once for an archive.
 */
import type { Archive } from './archive.ts';

/** `make`, remembered by archive; in dev a changed archive is another value and is indexed anew. */
export function once<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  const made = new WeakMap<Archive, { readonly value: T }>();
  return (archive) => {
    const known = made.get(archive);
    if (known) return known.value;
    const value = make(archive);
    made.set(archive, { value });
    return value;
  };
}
