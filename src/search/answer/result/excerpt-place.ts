/**
 * Which match an excerpt shows: not the title, which is above it, and rather a sentence than a
 * letterhead.
 */
import { isInCapitals } from '../../../vietnamese/in-capitals.ts';
import { occurrencesAmong, type Occurrence } from '../../plan/occurrences.ts';
import { searchWords, wordsWithPlaces } from '../../plan/words.ts';
import type { DocumentText } from '../../port.ts';

/**
 * The index of the match to show among those of a document, in text order; null where all are in
 * its title. `isWhole`: they are matches of the whole query, so that each is as good as the first.
 */
export function excerptPlace(
  { text, title }: Pick<DocumentText, 'text' | 'title'>,
  matches: readonly Occurrence[],
  isWhole: boolean,
): number | null {
  const titles = title === null ? [] : placesOfTitle(text, title);
  const isBeside = ({ start }: Occurrence): boolean => !titles.some((one) => start >= one.start && start < one.end);
  const candidates = matches.slice(0, isWhole ? undefined : 1);
  const inSentence = candidates.findIndex((match) => isBeside(match) && !isInCapitals(lineAround(text, match)));
  if (inSentence >= 0) return inSentence;
  const beside = candidates.findIndex(isBeside);
  return beside < 0 ? null : beside;
}

/** So far from the beginning a title is at most, in characters. */
const TITLE_WITHIN = 4_000;

function placesOfTitle(text: string, title: string): readonly Occurrence[] {
  const words = searchWords(title);
  return words.length === 0
    ? []
    : occurrencesAmong(wordsWithPlaces(text), { words, toned: true }).filter(({ end }) => end <= TITLE_WITHIN);
}

function lineAround(text: string, { start, end }: Occurrence): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? undefined : next);
}
