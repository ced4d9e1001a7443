import type { PageData } from '../../src/search/client/show-answer.ts';

/** What the search page is built with; see src/pages/tim-kiem.astro. */
export type SearchData = Pick<PageData, 'tables' | 'bodyHeads' | 'search'>;

/** What the search page was built with, out of its HTML; throws where that is none. */
export function searchDataIn(html: string): SearchData {
  const json = /<script[^>]*id="?search-data"?[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error('Trang tìm kiếm của kho này không có bảng từ ngữ');
  return JSON.parse(json) as SearchData;
}
