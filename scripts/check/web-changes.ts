/**
 * What a change of sources or rules does to the web: every citation, also of documents that the
 * archive does not hold.
 */
import type { Reference } from '../../src/schema/directive.ts';
import { citationPairs, type Citing } from './citation-pairs.ts';

type ComparedCitation = Pick<Reference, 'number' | 'key' | 'resolution' | 'target' | 'relations' | 'mentions'>;

/** A document and its citations; all that is compared between two states. */
export type CitingDocument = Citing<ComparedCitation>;

/**
 * `gained`, `lost`: a citation is read that was not, or no longer. `unclear`: it fits several
 * documents now. `other`: it means another document now. `held`, `missing`: the same document,
 * which the archive now holds, or no longer. `relations`: what is stated about it changed.
 */
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

const headings: Readonly<Record<ChangeKind, string>> = {
  gained: 'Viện dẫn mới đọc được',
  lost: 'Viện dẫn mất đi',
  unclear: 'Viện dẫn nay khớp nhiều văn bản',
  other: 'Viện dẫn nay chỉ văn bản khác',
  held: 'Viện dẫn nay dẫn đến văn bản có trong kho',
  missing: 'Viện dẫn không còn văn bản trong kho',
  relations: 'Quan hệ nêu trong văn bản thay đổi',
};

/** Every change, in the order of the documents after, then what is gone. */
export function webChanges(before: readonly CitingDocument[], after: readonly CitingDocument[]): WebChange[] {
  return citationPairs(before, after).flatMap(({ from, was, is }) => {
    const kind = is === undefined ? 'lost' : was === undefined ? 'gained' : changeKindOf(was, is);
    const shown = is ?? was;
    if (kind === null || shown === undefined) return [];
    const [mention] = shown.mentions;
    return {
      kind,
      from,
      number: shown.number,
      before: was?.key ?? null,
      after: is?.key ?? null,
      line: mention?.line ?? null,
      sentence: mention?.sentence ?? null,
    };
  });
}

/** The changes in words, by kind; one line where there are none. */
export function printChanges(changes: readonly WebChange[], comparedWith: string): string {
  if (changes.length === 0) return `Mạng lưới viện dẫn không thay đổi so với ${comparedWith}.`;
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  const parts = (Object.keys(headings) as ChangeKind[]).flatMap((kind) => {
    const list = groups.get(kind) ?? [];
    return list.length === 0 ? [] : [`${headings[kind]} (${list.length})`, ...list.map(changeRow), ''];
  });
  return [`So với ${comparedWith}: ${changes.length} thay đổi`, '', ...parts].join('\n').trimEnd();
}

function changeKindOf(was: ComparedCitation, is: ComparedCitation): ChangeKind | null {
  if (is.resolution === 'ambiguous' && was.resolution !== 'ambiguous') return 'unclear';
  if (is.target !== null && is.target !== was.target) return 'held';
  if (was.target !== null && is.target === null && was.key === is.key) return 'missing';
  if (was.key !== is.key) return 'other';
  return was.relations.join() === is.relations.join() ? null : 'relations';
}

function changeRow({ from, line, number, before, after, sentence }: WebChange): string {
  return [
    `  ${from}${line === null ? '' : `:${line}`}  ${number}  ${[before ?? '∅', after ?? '∅'].join(' → ')}`,
    ...(sentence === null ? [] : [`      ${sentence.replace(/\s+/g, ' ').slice(0, 160)}`]),
  ].join('\n');
}
