/**
 * What only some pages need of an archive: made when the first of them asks, and kept with what it
 * was made from. In dev a changed archive is another value, of which all is made anew.
 */

/**
 * An index or a list of the whole archive, or what is made of one other value: of a list, of a
 * document alone.
 */
export function once<T, A extends object>(make: (of: A) => T): (of: A) => T {
  const made = new WeakMap<A, { readonly value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/**
 * What is made of a value of an archive, or of the parts of one: of a document, of a place, of a
 * list of documents.
 */
export function onceOf<K extends object, T, A extends object>(
  make: (archive: A, of: K) => T,
): (archive: A, of: K) => T {
  const makeIn = once((archive: A) => once((of: K) => make(archive, of)));
  return (archive, of) => makeIn(archive)(of);
}
