/** The register of cited documents and its parts: what staff should collect next, what is held, what is unclear. */
import type { Archive } from '../archive.ts';
import { mostCitedFirst, type Cited } from './citing.ts';
import { once } from '../once.ts';

/** One list of the register. `slug` is its address under /vien-dan/. */
export interface CitedList {
  readonly slug: string | null;
  readonly name: string;
  readonly lead: string;
  readonly rows: readonly Cited[];
}

/** Whether the archive lacks it: known for one document, and not held. */
export const isMissing = ({ held, candidates }: Cited): boolean => held === null && candidates.length === 0;

/** All lists, most cited first; the first holds every cited document. */
export const citedLists = once(({ cited }: Archive): readonly CitedList[] => {
  const all = mostCitedFirst(cited);
  return [
    {
      slug: null,
      name: 'Tất cả',
      lead: 'Mỗi văn bản mà các văn bản trong kho viện dẫn có một trang riêng, dù kho có giữ hay không.',
      rows: all,
    },
    {
      slug: 'danh-sach/chua-co',
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
