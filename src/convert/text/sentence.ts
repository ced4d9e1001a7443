import type { Block, Outline, Span } from '../model.ts';
import { blockAt } from './layout/block-at.ts';
import { firstFrom } from './phrase/first-from.ts';
import { oneOf } from './phrase/one-of.ts';

/** Full stops after these do not end a sentence. */
const STOP_WITHIN_SENTENCE = new RegExp(
  String.raw`(?:^|[\s(])${oneOf(
    ...['TP', 'Tp', 'tp', 'TX', 'TT', 'Q', 'P', 'H'],
    ...['Đ/c', 'đ/c', 'PGS', 'GS', 'TS', 'ThS', 'BS', 'Ng', 'St', 'Mr'],
    ...[String.raw`v\.v`, 'tr', 'khoản', 'số', String.raw`\p{Lu}`],
  )}\.$`,
  'u',
);

/** White space that is not one space already: most words are read with nothing to change. */
const OTHER_SPACE = /\s{2,}|[^\S ]/g;

/** The number of a provision is this near to the beginning of its block ("1.", "**12."). */
const NUMBER_REACH = 16;
const isProvisionNumber = /^\s*[\p{L}\d]{1,3}\.$/u;

/**
 * For one text: the span of the sentence around a span, within its block. A semicolon ends a
 * sentence too, because lists of duties are written so; in a table and in lines that stay apart,
 * the line is the sentence. Each block is looked through once, however many spans are asked for.
 */
export function sentencesIn({ reading, blocks }: Outline): (span: Span) => Span {
  const known = new Map<Block, readonly number[]>();
  return ({ start, end }) => {
    const block = blockAt(blocks, start);
    if (!block) return { start, end };
    const ends = known.get(block) ?? endsIn(reading, block);
    known.set(block, ends);
    const from = ends[firstFrom(ends, start + 1, itself) - 1] ?? block.start;
    const next = ends[firstFrom(ends, isByLine(block) ? end + 1 : end, itself)];
    const to = next === undefined ? block.end : isByLine(block) ? next - 1 : next;
    return { start: from, end: Math.max(to, end) };
  };
}

/**
 * Words of a span as read: white space single, emphasis signs and page marks left out, nothing else
 * changed.
 */
export function wordsOfSpan(outline: Pick<Outline, 'reading'>, { start, end }: Span): string {
  return outline.reading.slice(start, end).replace(OTHER_SPACE, ' ').trim();
}

/**
 * The places in a block where something ends, in order: offsets after the last mark of a sentence,
 * or after a line break.
 */
function endsIn(reading: string, block: Block): readonly number[] {
  const ends: number[] = [];
  const byLine = isByLine(block);
  for (let at = block.start; at < block.end; at++)
    if (byLine ? reading[at] === '\n' : endsHere(reading, at, block.start)) ends.push(at + 1);
  return ends;
}

function itself(n: number): number {
  return n;
}

/** A block whose lines stay apart: each is read as a sentence. */
function isByLine({ kind }: Block): boolean {
  return kind === 'lines' || kind === 'table';
}

function endsHere(reading: string, at: number, blockStart: number): boolean {
  const mark = reading[at];
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== ';') return false;
  if (mark === ';') return /\s/.test(reading[at + 1] ?? ' ');
  if (!/^["”’)\]]*\s+["“(‘-]*[\p{Lu}\d]/u.test(reading.slice(at + 1, at + 12))) return false;
  const before = reading.slice(Math.max(blockStart, at - 12), at + 1);
  if (STOP_WITHIN_SENTENCE.test(before)) return false;
  return at - blockStart > NUMBER_REACH || !isProvisionNumber.test(reading.slice(blockStart, at + 1));
}
