import type { PlanTables } from '../../src/search/plan/plan.ts';

/** What the search page is built with; see src/pages/tim-kiem.astro. */
export interface SearchData {
  readonly tables: PlanTables;
  readonly bodyHeads: readonly string[];
}

/** What the search page was built with, out of its HTML; throws where that is none. */
export function searchDataIn(html: string): SearchData {
  const json = /<script[^>]*id="?search-data"?[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error('Trang tìm kiếm của kho này không có bảng từ ngữ');
  return JSON.parse(json) as SearchData;
}
