/**
 * Spreads the deadlines over files by their day of the year, so that a day of any year is one file;
 * see files.ts.
 */
import { filesFor } from './file-count.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import type { DueCard } from '../../../port.ts';
import { dayOfYear } from '../files.ts';

/** About how many deadlines a file holds, and the most files: more than days to spread them by. */
const DEADLINES_A_FILE = 48;
const MOST_FILES = 512;

/** The files; there is always one. */
export function dayFiles(cards: readonly DueCard[]): readonly (readonly DueCard[])[] {
  const count = Math.min(MOST_FILES, filesFor(cards.length, DEADLINES_A_FILE));
  const files = Array.from({ length: count }, (): DueCard[] => []);
  for (const card of cards) files[fnv1a(dayOfYear(card.date)) % count]?.push(card);
  return files;
}
