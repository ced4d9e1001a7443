/** A document and what is compared of its citations. */
export interface Citing<R> {
  readonly id: string;
  readonly references: readonly R[];
}

/** One citation in two states of the archive; undefined in the state that does not have it. */
export interface CitationPair<R> {
  readonly from: string;
  readonly was: R | undefined;
  readonly is: R | undefined;
}

/**
 * Pairs the citations of two states: the same document, the same number, the same rank among the
 * citations of that number. In the order of the documents after, then the citations that are gone.
 */
export function citationPairs<R extends { readonly number: string }>(
  before: readonly Citing<R>[],
  after: readonly Citing<R>[],
): CitationPair<R>[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  const present = [...now].map(([place, { from, reference }]) => ({
    from,
    was: old.get(place)?.reference,
    is: reference,
  }));
  const gone = [...old].flatMap(([place, { from, reference }]) =>
    now.has(place) ? [] : [{ from, was: reference, is: undefined }],
  );
  return [...present, ...gone];
}

function byPlace<R extends { readonly number: string }>(
  documents: readonly Citing<R>[],
): ReadonlyMap<string, { readonly from: string; readonly reference: R }> {
  const places = new Map<string, { from: string; reference: R }>();
  for (const { id, references } of documents) {
    const seen = new Map<string, number>();
    for (const reference of references) {
      const rank = (seen.get(reference.number) ?? 0) + 1;
      seen.set(reference.number, rank);
      places.set(`${id}\n${reference.number}\n${rank}`, { from: id, reference });
    }
  }
  return places;
}
