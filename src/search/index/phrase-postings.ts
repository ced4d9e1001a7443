/** The postings of a level, which come by document, as they are listed: by phrase. */
import { groupMembers, int } from './integers.ts';
import type { PhraseLevel } from './phrase-level.ts';

/** The documents that a phrase is in, ascending; see `PhraseForm`. */
export interface PhrasePostings {
  readonly id: number;
  readonly postings: readonly number[];
}

/**
 * So many postings are sorted at a time, in 4 bytes each: a level of more is gone through once for
 * each part of it.
 */
const SORTED_AT_ONCE = 2 ** 22;

/**
 * Gives the phrases of each fold together, those that are in a text, in the order of their ids; the
 * folds in their order too.
 */
export function eachFold(
  level: Pick<PhraseLevel, 'foldOf' | 'documentsOf' | 'phraseOf' | 'postings'>,
  visit: (forms: readonly PhrasePostings[]) => void,
  atOnce = SORTED_AT_ONCE,
): void {
  const { foldOf, documentsOf, phraseOf, postings } = level;
  const counts = new Int32Array(foldOf.length);
  for (let i = 0; i < phraseOf.length; i++) counts[phraseOf.at(i)] = int(counts, phraseOf.at(i)) + 1;
  const byFold = groupMembers(foldOf, documentsOf.length);
  const next = new Int32Array(foldOf.length);
  for (const { first, end, size } of stretches(byFold, counts, atOnce)) {
    const members = byFold.members.subarray(int(byFold.starts, first), int(byFold.starts, end));
    // The place of the next posting of each phrase of this stretch; -1: it is of another.
    next.fill(-1);
    let place = 0;
    for (const id of members) {
      next[id] = place;
      place += int(counts, id);
    }
    const sorted = new Int32Array(size);
    for (let i = 0; i < phraseOf.length; i++) {
      const id = phraseOf.at(i);
      const to = int(next, id);
      if (to < 0) continue;
      sorted[to] = postings.at(i);
      next[id] = to + 1;
    }
    place = 0;
    for (let fold = first; fold < end; fold++) {
      const forms: PhrasePostings[] = [];
      for (let at = int(byFold.starts, fold); at < int(byFold.starts, fold + 1); at++) {
        const id = int(byFold.members, at);
        const until = place + int(counts, id);
        if (until > place) forms.push({ id, postings: Array.from(sorted.subarray(place, until)) });
        place = until;
      }
      if (forms.length > 0) visit(forms);
    }
  }
}

/** Some folds one after the other, from `first` to before `end`, with `size` postings. */
interface FoldStretch {
  readonly first: number;
  readonly end: number;
  readonly size: number;
}

/** Cuts all folds into stretches of at most so many postings, or one fold of more. */
function* stretches(
  { members, starts }: ReturnType<typeof groupMembers>,
  counts: Int32Array,
  most: number,
): Generator<FoldStretch> {
  let [first, size] = [0, 0];
  const folds = starts.length - 1;
  for (let fold = 0; fold < folds; fold++) {
    let own = 0;
    for (let at = int(starts, fold); at < int(starts, fold + 1); at++) own += int(counts, int(members, at));
    if (size > 0 && size + own > most) {
      yield { first, end: fold, size };
      [first, size] = [fold, 0];
    }
    size += own;
  }
  yield { first, end: folds, size };
}
