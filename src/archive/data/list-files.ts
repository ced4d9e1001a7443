/**
 * The files of a list whose newest items come first. They are cut from its end, so that a new item
 * changes the first file and leaves the others as they were; the numbers of these count from the
 * oldest on for the same reason.
 */
import type { Addresses } from '../urls.ts';
import { cutFromEnd } from './cut-data.ts';

/** One file of a list. */
export interface ListFile {
  /** Its number below the page of the list; null: the first file, at the address of the twin. */
  readonly part: number | null;
  readonly value: { readonly next: string | null };
}

/**
 * The files in the order in which they are read: each with its items in the field `name`, and the
 * address of the `next`. The first is the twin of `page`.
 */
export function listFiles(href: Addresses, page: string, name: string, items: readonly unknown[]): readonly ListFile[] {
  const parts = cutFromEnd(items);
  return parts.map((part, n) => {
    const older = parts.length - 1 - n;
    return {
      part: n === 0 ? null : older + 1,
      value: { [name]: part, next: older === 0 ? null : href.dataPart(page, older) },
    };
  });
}
