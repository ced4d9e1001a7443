/**
 * Indexes that only some pages need are made when the first of them asks, and once for an archive.
 */
import type { Archive } from './archive.ts';

/** `make`, remembered by archive (or the parts of one that it asks for, as one object); in dev a changed archive is another value and is indexed anew. */
export function once<T, A extends object = Archive>(make: (archive: A) => T): (archive: A) => T {
  const made = new WeakMap<A, { readonly value: T }>();
  return (archive) => {
    const known = made.get(archive);
    if (known) return known.value;
    const value = make(archive);
    made.set(archive, { value });
    return value;
  };
}
