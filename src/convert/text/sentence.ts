import type { Outline, Span } from '../model.ts';
import { blockAt } from './block-at.ts';

/** Full stops after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|tp|TX|TT|Q|P|H|Đ\/c|đ\/c|PGS|GS|TS|ThS|BS|Ng|St|Mr|v\.v|tr|khoản|số|\p{Lu})\.$/u;
/** A sentence shown as a quotation is cut at this length, at a space, on either side of the words it is quoted for. */
const MAX_SENTENCE = 600;

const endsHere = (reading: string, at: number, blockStart: number): boolean => {
  const mark = reading[at];
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== ';') return false;
  if (mark === ';') return /\s/.test(reading[at + 1] ?? ' ');
  if (!/^["”’)\]]*\s+["“(‘-]*[\p{Lu}\d]/u.test(reading.slice(at + 1, at + 12))) return false;
  const before = reading.slice(Math.max(blockStart, at - 12), at + 1);
  return !ABBREVIATION.test(before) && !/^\s*[\p{L}\d]{1,3}\.$/u.test(reading.slice(blockStart, at + 1));
};

/** The span of the sentence around a span, within its block; a semicolon ends a sentence too, because lists of duties are written so. */
export const sentenceSpan = (outline: Outline, { start, end }: Span): Span => {
  const block = blockAt(outline.blocks, start);
  if (!block) return { start, end };
  const { reading } = outline;
  if (block.kind === 'lines' || block.kind === 'table') {
    const lineStart = Math.max(block.start, reading.lastIndexOf('\n', start - 1) + 1);
    const newline = reading.indexOf('\n', end);
    return { start: lineStart, end: newline < 0 || newline > block.end ? block.end : newline };
  }
  let from = start;
  while (from > block.start && start - from < MAX_SENTENCE && !endsHere(reading, from - 1, block.start)) from--;
  let to = end;
  while (to < block.end && to - end < MAX_SENTENCE && !endsHere(reading, to - 1, block.start)) to++;
  if (start - from >= MAX_SENTENCE) from = reading.indexOf(' ', from) + 1;
  if (to - end >= MAX_SENTENCE) to = reading.lastIndexOf(' ', to);
  return { start: Math.min(from, start), end: Math.max(to, end) };
};

/** Words of a span as read: white space single, emphasis signs and page marks left out, nothing else changed. */
export const wordsOf = (outline: Outline, { start, end }: Span): string =>
  outline.reading.slice(start, end).replace(/\s+/g, ' ').trim();
