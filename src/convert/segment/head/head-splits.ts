import { withoutNotes } from './editor-notes.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { headSplitRules } from './head-split-rules.ts';
import { isCapitals } from './header-line.ts';
import { authorPlaces } from './title-author.ts';
import { isFileCopy, isLastSentence, signaturePlaces } from '../closing/signature-splits.ts';
import type { SegmentWords } from '../segment-words.ts';

/** The lines of a text with those of the head that a converter ran together set apart. */
export interface SplitLines {
  readonly lines: readonly Line[];
  /** Offsets of the spaces that end a line: a reader takes each as a line break. */
  readonly splits: readonly number[];
}

/** Lines of a head, at most. */
const LINES_TO_SPLIT = 40;

/** A line of a head, run together or not, is no longer than this. */
const LONGEST_LINE = 3000;

/** A title in capitals with its author is no shorter than this. */
const SHORTEST_TITLE = 60;

/** Where a title in capitals goes over into a sentence. */
const CAPITALS_END = /(?<=\p{Lu}{2}[,.]?)\s(?=\p{Lu}\p{Ll}+\s(?:\S+\s){3})/u;

/**
 * Sets lines of the head apart that a converter ran together: "Hà Nội, ngày … năm 2014 LUẬT …".
 * Guarantees: lines are split at white space only; the words and offsets stay; below the first
 * provision only a signature that is in one line is split.
 */
export function splitHeadLines(
  lines: readonly Line[],
  { offices, heads }: Pick<SegmentWords, 'offices' | 'heads'>,
): SplitLines {
  const out: Line[] = [];
  const splits: number[] = [];
  let over = false;
  let fileCopyAt = Number.NEGATIVE_INFINITY;
  let above = '';
  const last = lines.findLastIndex((line) => !isBlank(line));
  for (const [i, line] of lines.entries()) {
    if (isFileCopy(line.text)) fileCopyAt = i;
    const closesText = i === last || isLastSentence(above);
    const inSignature = signaturePlaces(line.text, { belowFileCopy: i - fileCopyAt, closesText }, offices);
    if (!isBlank(line)) above = line.text;
    if (inSignature.length > 0) {
      splits.push(...inSignature.map((place) => line.start + place));
      out.push(...linePieces(line, inSignature));
      continue;
    }
    over ||= i >= LINES_TO_SPLIT || /^\W{0,4}(?:dieu 1\b|chuong i\b)/.test(alignedFold(line.text.slice(0, 12)));
    if (over) {
      out.push(line);
      continue;
    }
    const next = lines.find((later, at) => at > i && !isBlank(later))?.text ?? '';
    const read = withoutNotes(line);
    const at = isBlank(line) || line.text.length > LONGEST_LINE ? [] : splitPlaces(read.text, next, out, heads);
    splits.push(...at.map((place) => line.start + place));
    out.push(...linePieces(line, at, read.text));
  }
  return { lines: out, splits };
}

/** A line in pieces; `read` is what of it a reader takes, of the same length. */
function linePieces(line: Line, places: readonly number[], read = line.text): Line[] {
  const starts = [0, ...places.map((place) => place + 1)];
  return starts.flatMap((from, i) => {
    const raw = line.text.slice(from, places[i] ?? line.text.length);
    const length = raw.trim().length;
    const at = from + raw.length - raw.trimStart().length;
    if (length === 0 && places.length > 0) return [];
    return [{ text: read.slice(at, at + length), start: line.start + at, end: line.start + at + length }];
  });
}

/** The places of the white space at which a line is to be split, in order. */
function splitPlaces(line: string, next: string, above: readonly Line[], heads: SegmentWords['heads']): number[] {
  // Most lines have no place of most rules: to search costs less than to begin a walk over all
  // matches.
  const places = headSplitRules.flatMap(({ at }) =>
    line.search(at) < 0 ? [] : [...line.matchAll(at)].map((m) => m.index),
  );
  const head = line.slice(0, CAPITALS_END.exec(line)?.index ?? line.length);
  if (places.length > 0 && head.length < line.length && isCapitals(head.slice(Math.max(...places)).slice(-20)))
    places.push(head.length);
  if (/^(?:Căn cứ|Xét)\s/u.test(next) && line.length > SHORTEST_TITLE) places.push(...authorPlaces(line, above, heads));
  return [...new Set(places)].filter((place) => place > 0).sort((a, b) => a - b);
}
