import type { Addresses } from '../urls.ts';
import { cutData } from './cut-data.ts';

/**
 * The files of a twin, in order: where there are several, each with its number (`part`), how many
 * there are (`parts`), and the address of the next (`next`; null: none). `page` is the page of the
 * twin, below which the files after the first are.
 */
export function twinFiles(href: Addresses, page: string, value: object): readonly object[] {
  const parts = cutData(value) as readonly object[];
  if (parts.length <= 1) return [value];
  return parts.map((part, n) => ({
    ...part,
    part: n + 1,
    parts: parts.length,
    next: n + 1 < parts.length ? href.dataPart(page, n + 2) : null,
  }));
}
