/** What a change of sources or rules does to the web: every citation, also of documents that the archive does not hold. */
import type { Reference } from '../src/schema/directive.ts';

type Cited = Pick<Reference, 'number' | 'key' | 'resolution' | 'target' | 'relations' | 'mentions'>;

/** A document and its citations; all that is compared between two states. */
export interface CitingDocument {
  readonly id: string;
  readonly references: readonly Cited[];
}

/** `gained`, `lost`: a citation is read that was not, or no longer. `unclear`: it fits several documents now. `other`: it means another document now. `held`, `missing`: the same document, which the archive now holds, or no longer. `relations`: what is stated about it changed. */
export type ChangeKind = 'gained' | 'lost' | 'unclear' | 'other' | 'held' | 'missing' | 'relations';

/** One citation that is not what it was; keys are null where there was or is none. */
export interface WebChange {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly number: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly line: number | null;
  readonly sentence: string | null;
}

const places = (documents: readonly CitingDocument[]): Map<string, { from: string; reference: Cited }> => {
  const found = new Map<string, { from: string; reference: Cited }>();
  for (const { id, references } of documents) {
    const seen = new Map<string, number>();
    for (const reference of references) {
      const nth = (seen.get(reference.number) ?? 0) + 1;
      seen.set(reference.number, nth);
      found.set(`${id}\n${reference.number}\n${nth}`, { from: id, reference });
    }
  }
  return found;
};

const kindOf = (was: Cited, is: Cited): ChangeKind | null => {
  if (is.resolution === 'ambiguous' && was.resolution !== 'ambiguous') return 'unclear';
  if (is.target !== null && is.target !== was.target) return 'held';
  if (was.target !== null && is.target === null && was.key === is.key) return 'missing';
  if (was.key !== is.key) return 'other';
  return was.relations.join() === is.relations.join() ? null : 'relations';
};

/** Every change, in the order of the documents after, then what is gone. */
export const webChanges = (before: readonly CitingDocument[], after: readonly CitingDocument[]): WebChange[] => {
  const [old, now] = [places(before), places(after)];
  const tell = (kind: ChangeKind, from: string, was: Cited | undefined, is: Cited | undefined): WebChange => {
    const mention = (is ?? was)?.mentions[0];
    const number = (is ?? was)?.number ?? '';
    return {
      kind,
      from,
      number,
      before: was?.key ?? null,
      after: is?.key ?? null,
      line: mention?.line ?? null,
      sentence: mention?.sentence ?? null,
    };
  };
  const changed = [...now].flatMap(([place, { from, reference }]) => {
    const was = old.get(place)?.reference;
    const kind = was ? kindOf(was, reference) : 'gained';
    return kind === null ? [] : [tell(kind, from, was, reference)];
  });
  const gone = [...old].flatMap(([place, { from, reference }]) =>
    now.has(place) ? [] : [tell('lost', from, reference, undefined)],
  );
  return [...changed, ...gone];
};

const headings: Readonly<Record<ChangeKind, string>> = {
  gained: 'Viện dẫn mới đọc được',
  lost: 'Viện dẫn mất đi',
  unclear: 'Viện dẫn nay khớp nhiều văn bản',
  other: 'Viện dẫn nay chỉ văn bản khác',
  held: 'Viện dẫn nay dẫn đến văn bản có trong kho',
  missing: 'Viện dẫn không còn văn bản trong kho',
  relations: 'Quan hệ nêu trong văn bản thay đổi',
};

const row = ({ from, line, number, before, after, sentence }: WebChange): string =>
  [
    `  ${from}${line === null ? '' : `:${line}`}  ${number}  ${[before ?? '∅', after ?? '∅'].join(' → ')}`,
    ...(sentence === null ? [] : [`      ${sentence.replace(/\s+/g, ' ').slice(0, 160)}`]),
  ].join('\n');

/** The changes in words, by kind; one line where there are none. */
export const printChanges = (changes: readonly WebChange[], comparedWith: string): string => {
  if (changes.length === 0) return `Mạng lưới viện dẫn không thay đổi so với ${comparedWith}.`;
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  const parts = (Object.keys(headings) as ChangeKind[]).flatMap((kind) => {
    const list = groups.get(kind) ?? [];
    return list.length === 0 ? [] : [`${headings[kind]} (${list.length})`, ...list.map(row), ''];
  });
  return [`So với ${comparedWith}: ${changes.length} thay đổi`, '', ...parts].join('\n').trimEnd();
};
