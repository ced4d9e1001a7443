import type { Directive } from '../src/schema/directive.ts';

type Resolution = Pick<Directive['references'][number], 'number' | 'resolution' | 'target' | 'candidates' | 'mentions'>;

/** What linking says of a document; all that is compared between two states of the archive. */
export interface LinkedFields {
  readonly id: string;
  readonly references: readonly Resolution[];
}

/** A citation whose link is not what it was. `target` is the id it leads to, or led to when lost; `candidates` are keys. */
export interface LinkChange {
  readonly kind: 'gained' | 'lost' | 'ambiguous';
  readonly from: string;
  readonly number: string;
  readonly target: string | null;
  readonly candidates: readonly string[];
  readonly line: number | null;
  readonly sentence: string | null;
}

/** Citations by the document they stand in, their number, and their rank among those of that number. */
const byPlace = (documents: readonly LinkedFields[]): ReadonlyMap<string, { from: string; reference: Resolution }> => {
  const places = new Map<string, { from: string; reference: Resolution }>();
  for (const { id, references } of documents) {
    const seen = new Map<string, number>();
    for (const reference of references) {
      const rank = (seen.get(reference.number) ?? 0) + 1;
      seen.set(reference.number, rank);
      places.set(`${id}\n${reference.number}\n${rank}`, { from: id, reference });
    }
  }
  return places;
};

const change = (kind: LinkChange['kind'], from: string, r: Resolution): LinkChange => ({
  kind,
  from,
  number: r.number,
  target: r.target,
  candidates: r.candidates,
  line: r.mentions[0]?.line ?? null,
  sentence: r.mentions[0]?.sentence ?? null,
});

/** Which links to documents of the archive were lost, gained, or became ambiguous, in the order of the documents after and then of those gone. */
export const linkChanges = (before: readonly LinkedFields[], after: readonly LinkedFields[]): LinkChange[] => {
  const [old, now] = [byPlace(before), byPlace(after)];
  const changes: LinkChange[] = [];
  for (const [place, { from, reference }] of now) {
    const was = old.get(place)?.reference;
    if (was?.target && was.target !== reference.target) changes.push(change('lost', from, was));
    if (reference.target && reference.target !== was?.target) changes.push(change('gained', from, reference));
    if (reference.resolution === 'ambiguous' && was?.resolution !== 'ambiguous')
      changes.push(change('ambiguous', from, reference));
  }
  for (const [place, { from, reference }] of old)
    if (!now.has(place) && reference.target) changes.push(change('lost', from, reference));
  return changes;
};
