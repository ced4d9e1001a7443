/** Parts of an archive, and of what was made of it, by the names under which pages looked at them. */
import { untraced, type Look } from '../trace/look.ts';
import { stepsOf } from '../trace/name.ts';
import type { Archive } from './archive.ts';

/** Finds what the steps after the first lead to; null where the archive has nothing there. */
export type Finder = (archive: Archive, steps: readonly string[]) => Look | null;

const finders = new Map<string, Finder>();

/** Says how all names are found that begin with a step; a module that is loaded anew in dev says it again. */
export function setFinder(first: string, find: Finder): void {
  finders.set(first, find);
}

/** The look of that name; null where the archive has none, or where the module that knows it is not loaded. */
export function findLook(archive: Archive, name: string): Look | null {
  const [first, ...steps] = stepsOf(name);
  return untraced(() => finders.get(first)?.(archive, steps) ?? null);
}
