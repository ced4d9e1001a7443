/** Runs of words by which search finds the texts that have much in common with one. */
import { phraseOf, type Phrase } from '../../search/plan/phrase.ts';
import { wordsWithPlaces, type PlacedWord } from '../../search/plan/words.ts';
import type { Vocabulary } from '../../search/port.ts';

/** The index keeps runs of three words each by itself: longer ones have to be looked up in texts. */
const RUN = 3;

/** Into so many stretches a text is cut; of each, two runs are asked for. */
const STRETCHES = 8;

/**
 * Runs of three words from all over a text: of each stretch one of the rarest words and one of the
 * middling. In letters of one form the rarest words are just those that differ (places, names), and
 * the middling are the form. Runs with a figure, or with a word that no document has, are not among
 * them. `vocabulary`: every word of the archive, with the number of documents that hold it.
 */
export function tellingRuns(text: string, vocabulary: Vocabulary): readonly Phrase[] {
  const documentsOf = new Map<string, number>();
  for (const [shown, documents] of vocabulary)
    for (const { word } of wordsWithPlaces(shown)) documentsOf.set(word, (documentsOf.get(word) ?? 0) + documents);
  const runs = text.split('\n').flatMap((line) => runsOf(line, documentsOf));
  const size = Math.max(1, Math.ceil(runs.length / STRETCHES));
  const chosen = Array.from({ length: Math.ceil(runs.length / size) }, (_, i) => {
    const rarestFirst = runs.slice(i * size, (i + 1) * size).sort((a, b) => a.documents - b.documents);
    return [rarestFirst[0], rarestFirst[Math.floor(rarestFirst.length / 2)]];
  });
  const texts = new Set(chosen.flat().flatMap((run) => run?.text ?? []));
  return [...texts].map((run) => phraseOf(run, true));
}

/** Three words, and how many documents hold the rarest of them. */
interface Run {
  readonly text: string;
  readonly documents: number;
}

function runsOf(line: string, documentsOf: ReadonlyMap<string, number>): readonly Run[] {
  const words = wordsWithPlaces(line);
  return words.slice(RUN - 1).flatMap((last, i): Run[] => {
    const run: readonly PlacedWord[] = words.slice(i, i + RUN);
    const counts = run.map(({ word }) => (/\p{N}/u.test(word) ? 0 : (documentsOf.get(word) ?? 0)));
    const documents = Math.min(...counts);
    return documents === 0 ? [] : [{ text: line.slice(run[0]?.start, last.end), documents }];
  });
}
