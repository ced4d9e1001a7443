/**
 * The register of cited documents and its parts: what staff should collect next, what is held, what
 * is unclear.
 */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { mostCitedFirst, type CitedDocument } from './citing.ts';

/**
 * One list of the register. `slug` is its address under /vien-dan/; null for the whole register.
 */
export interface CitedList {
  readonly slug: string | null;
  readonly name: string;
  readonly lead: string;
  readonly rows: readonly CitedDocument[];
}

/** A list that is a part of the register. */
export interface CitedPart extends CitedList {
  readonly slug: string;
}

/** The slug of what staff should collect next: shown even where nothing is missing. */
export const MISSING_LIST = 'danh-sach/chua-co';

/** The whole register, then its parts; most cited first in each. */
export const citedLists = once(({ cited }: Archive): readonly [CitedList, ...CitedPart[]] => {
  const all = mostCitedFirst(cited);
  return [
    {
      slug: null,
      name: 'Tất cả',
      lead: 'Mọi văn bản mà các văn bản trong kho viện dẫn, dù kho có giữ hay không. Văn bản kho chưa có và chỉ được viện dẫn một lần dẫn đến chỗ viện dẫn ấy.',
      rows: all,
    },
    {
      slug: MISSING_LIST,
      name: 'Chưa có trong kho',
      lead: 'Những văn bản được viện dẫn mà kho chưa giữ; đứng trước là văn bản nên thu thập trước.',
      rows: all.filter(isMissing),
    },
    {
      slug: 'danh-sach/co-trong-kho',
      name: 'Có trong kho',
      lead: 'Những văn bản được viện dẫn mà kho có giữ.',
      rows: all.filter(({ held }) => held !== null),
    },
    {
      slug: 'danh-sach/chua-ro',
      name: 'Chưa rõ văn bản nào',
      lead: 'Những số văn bản mà lời viện dẫn khớp với nhiều văn bản, không đủ để biết là văn bản nào.',
      rows: all.filter(({ candidates }) => candidates.length > 0),
    },
  ];
});

/**
 * True where a list has a page: the whole register, what is missing, and every part that has rows.
 */
export function listHasPage({ slug, rows }: CitedList): boolean {
  return slug === null || slug === MISSING_LIST || rows.length > 0;
}

/** True if we know which document is meant but do not hold it. */
export function isMissing({ held, candidates }: CitedDocument): boolean {
  return held === null && candidates.length === 0;
}
