/**
 * What is made of an archive once, when the first page asks. In dev a changed archive is another
 * value, of which all is made anew. A page that asks looks at what was made and not at what it was
 * made from, so a page is the same where that is; `name` says what it is, and nothing else has it.
 */
import { noteLook, untraced, type Look } from '../trace/look.ts';
import { nameOf, stepName } from '../trace/name.ts';
import { originOf, setOrigin, tracedPart, tracedValue } from '../trace/traced-value.ts';
import type { Archive } from './archive.ts';
import { findLook, setFinder } from './find-look.ts';

interface Made<T> {
  readonly value: T;
  /** How it is noted; null where its parts note themselves. */
  readonly look: Look | null;
}

/**
 * An index or a list of the whole archive, or of the parts of one that it asks for, as one object. Of
 * an index, entries and fields are noted one by one.
 */
export function once<T, A extends object = Archive>(name: string, make: (archive: A) => T): (archive: A) => T {
  const kept = new WeakMap<A, Made<T>>();
  const madeOf = (archive: A): Made<T> =>
    keptOr(kept, archive, () => {
      const made = untraced(() => make(archive));
      if (!tracedPart(archive)) return { value: made, look: UNKNOWN };
      const value = tracedValue(name, made);
      return { value, look: value === made ? lookAtMade(name, made) : null };
    });
  setFinder(name, (archive, steps) => {
    // A page can only have asked for what is made of an archive.
    const { value, look } = madeOf(archive as A & Archive);
    return steps.length === 0 ? look : (tracedPart(value as object)?.look(steps) ?? null);
  });
  return (archive) => noted(madeOf(archive));
}

/** What is made of one thing of an archive that has a name: of the document with an id, of the list of a slug. */
export function onceEach<T>(
  name: string,
  make: (archive: Archive, of: string) => T,
): (archive: Archive, of: string) => T {
  const kept = new WeakMap<Archive, Map<string, Made<T>>>();
  const madeOf = (archive: Archive, of: string): Made<T> =>
    keptOr(
      keptOr(kept, archive, () => new Map<string, Made<T>>()),
      of,
      () => {
        const value = untraced(() => make(archive, of));
        return { value, look: lookAtMade(stepName(name, of), value) };
      },
    );
  setFinder(name, (archive, [of]) => (of === undefined ? null : madeOf(archive, of).look));
  return (archive, of) => noted(madeOf(archive, of));
}

/**
 * What is made of a value of an archive: of a place, of a list of documents. A page that asks for what
 * is made of a value of which nobody knows where it comes from is never remembered.
 */
export function onceOf<K extends object, T>(
  name: string,
  make: (archive: Archive, of: K) => T,
): (archive: Archive, of: K) => T {
  const kept = new WeakMap<K, Made<T>>();
  const madeOf = (archive: Archive, of: K): Made<T> =>
    keptOr(kept, of, () => {
      const value = untraced(() => make(archive, of));
      const origin = originOf(of);
      return { value, look: origin === undefined ? UNKNOWN : lookAtMade(stepName(name, origin), value) };
    });
  setFinder(name, (archive, steps) => {
    const of = findLook(archive, nameOf(steps))?.value();
    return typeof of === 'object' && of !== null ? madeOf(archive, of as K).look : null;
  });
  return (archive, of) => noted(madeOf(archive, of));
}

/** What is made of one text and nothing else. A page that asks looks at the text, also where it was made for another page. */
export function onceOfText<D extends object, T>(make: (text: D) => T): (text: D) => T {
  const kept = new WeakMap<D, { readonly value: T }>();
  return (text) => {
    const look = tracedPart(text)?.look([]);
    if (look) noteLook(look);
    return keptOr(kept, text, () => ({ value: make(text) })).value;
  };
}

/** What nobody can look up later. */
const UNKNOWN: Look = { name: '', value: () => findLook };

function lookAtMade(name: string, value: unknown): Look {
  setOrigin(value, name);
  return { name, value: () => value };
}

function noted<T>({ value, look }: Made<T>): T {
  if (look) noteLook(look);
  return value;
}

function keptOr<K, V>(kept: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
