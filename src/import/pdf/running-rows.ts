/** Rows at the edges of pages that belong to the page and not to the text. */
import { fold } from '../../vietnamese/fold/fold.ts';
import type { Row } from './rows.ts';

/** The rows of one page, with its height. */
export interface PageRows {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface RunningFound {
  readonly pages: readonly PageRows[];
  /** How many page numbers were left out. */
  readonly numbers: number;
  /** The words that ran along, each once. */
  readonly words: readonly string[];
}

/** Heads and feet stand within this share of a page’s height from its edge. */
const EDGE = 0.11;
/** So many rows of an edge are looked at. */
const MOST_ROWS = 3;
/** Words that stand on fewer pages may be of the text. */
const FEWEST_PAGES = 3;

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?(\d{1,4})(?:\s*\/\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/** Stamps that run along are kept, for what they say must not be lost (folded). */
const STAMP = /\b(?:tuyet |toi )?mat\b|hoa toc|\bkhan\b|luu hanh|noi bo|khong pho bien|thu hoi|du thao/;

/** Leaves out numbers that count the pages, and words that stand on every page at one place. */
export function withoutRunning(pages: readonly PageRows[]): RunningFound {
  const shift = shiftOfNumbers(pages);
  const repeated = repeatedWords(pages);
  const words = new Set<string>();
  let numbers = 0;
  const left = pages.map((page) => {
    const edges = new Set(edgeRows(page));
    const rows = page.rows.filter((row) => {
      if (!edges.has(row)) return true;
      const text = textOfRow(row);
      const number = numberIn(text);
      if (number !== null && shift !== null && number === page.page + shift) {
        numbers += 1;
        return false;
      }
      const key = keyOf(text);
      if (!repeated.has(key)) return true;
      const isFirstStamp = STAMP.test(fold(text)) && !words.has(key);
      words.add(key);
      return isFirstStamp;
    });
    return { ...page, rows };
  });
  return { pages: left, numbers, words: [...words].filter((key) => !STAMP.test(fold(key))) };
}

/**
 * By how much the numbers at the edges differ from the pages' places in the file: the same on two
 * pages at least and on more than half of those with a number, or the page's own on a single one.
 */
function shiftOfNumbers(pages: readonly PageRows[]): number | null {
  const shifts = pages.flatMap((page) => {
    const found = edgeRows(page).flatMap((row) => numberIn(textOfRow(row)) ?? []);
    return [...new Set(found.map((number) => number - page.page))];
  });
  const counts = new Map<number, number>();
  for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return null;
  const [shift, count] = most;
  const isCounting = count >= 2 && count * 2 > shifts.length;
  return isCounting || (shift === 0 && count === shifts.length && pages.length > 1) ? shift : null;
}

function repeatedWords(pages: readonly PageRows[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeRows(page).map((row) => keyOf(textOfRow(row)))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const atLeast = Math.max(FEWEST_PAGES, Math.ceil(pages.length / 2));
  return new Set([...counts].flatMap(([key, count]) => (count >= atLeast && /\p{L}/u.test(key) ? [key] : [])));
}

/** Rows near the upper or lower edge, a few of each. */
function edgeRows({ rows, height }: PageRows): Row[] {
  const above = rows.filter(({ y }) => y < height * EDGE).slice(0, MOST_ROWS);
  const below = rows.filter(({ y }) => y > height * (1 - EDGE)).slice(-MOST_ROWS);
  return [...above, ...below];
}

function textOfRow({ parts }: Row): string {
  return parts.map(({ text }) => text).join(' ');
}

function numberIn(text: string): number | null {
  const found = PAGE_NUMBER.exec(text.trim());
  return found ? Number(found[1]) : null;
}

/** Words without the numbers that change from page to page. */
function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
