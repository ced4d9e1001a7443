/** The text that importers make: blocks of lines with notes → bytes, notes and pages with their lines. */
import { limits, excessOf } from '../convert/limits.ts';
import { clean, composeMarks } from '../convert/decode/normalize.ts';
import { fault } from './fault.ts';
import type { ImportedPage, ImportKind, ImportNote, ImportOutcome, UnsureWord } from './imported.ts';

/** A note of which only the place is still to be found. */
export type UnplacedNote = Pick<ImportNote, 'weight' | 'message'> & { readonly page?: number };

/** Lines that belong together; a blank line is between two blocks. */
export interface TextBlock {
  readonly lines: readonly string[];
  /** True where no blank line is between this block and the one before it. */
  readonly follows?: boolean;
  /** Notes about its first line. */
  readonly notes?: readonly UnplacedNote[];
  /** The page that begins with this block. */
  readonly page?: number;
  /** Words that recognition was not sure of; `line` is the index of their line in `lines`. */
  readonly unsure?: readonly UnsureWord[];
}

/**
 * A line as conversion reads it: NFC, one space for one that must not break, four for a tab between
 * words, nothing without width, no control characters, nothing at its ends.
 */
export function cleanLine(line: string): string {
  return composeMarks(clean(line).text).text.replace(/\s/g, ' ').trim();
}

/** A file as imported, from its blocks and the notes about the whole of it. */
export function importedText(
  kind: ImportKind,
  blocks: readonly TextBlock[],
  ofFile: readonly UnplacedNote[],
): ImportOutcome {
  const lines: string[] = [];
  const notes: ImportNote[] = ofFile.map((note) => ({ page: null, ...note, line: null }));
  const pages: ImportedPage[] = [];
  const unsure: UnsureWord[] = [];
  for (const block of blocks) {
    const cleaned = block.lines.map(cleanLine);
    const own = cleaned.filter((line) => line !== '');
    if (own.length > 0 && lines.length > 0 && !block.follows) lines.push('');
    // What is said of a block without words is said of the line that comes next, or of the last one.
    const line = lines.length + 1;
    if (block.page !== undefined) pages.push({ page: block.page, line });
    for (const note of block.notes ?? []) notes.push({ page: null, ...note, line });
    for (const word of block.unsure ?? []) {
      const before = cleaned.slice(0, word.line).filter((words) => words !== '').length;
      unsure.push({ ...word, line: line + before });
    }
    for (const words of own) lines.push(words);
  }
  if (lines.length === 0) return fault(NO_WORDS);
  const text = `${lines.join('\n')}\n`;
  const bytes = new TextEncoder().encode(text);
  const excess = bytes.length > limits.textBytes ? TOO_LARGE : excessOf(text)?.value;
  if (excess !== undefined) return fault(`Văn bản vượt giới hạn của kho: ${excess}. Tách phụ lục thành tệp riêng.`);
  const last = lines.length;
  const within = <T extends { readonly line: number | null }>(place: T): T =>
    place.line === null ? place : { ...place, line: Math.min(place.line, last) };
  return {
    ok: true,
    imported: {
      kind,
      bytes,
      notes: notes.map(within),
      unsure,
      pages: pages.map(within),
      exchange: null,
      attachments: [],
    },
  };
}

const NO_WORDS =
  'Tệp không có chữ nào. Bên trong là ảnh quét thì lưu trang thành PDF hay ảnh rồi nhập, máy sẽ nhận dạng chữ.';
const TOO_LARGE = `chữ chiếm hơn ${limits.textBytes / 1_000_000} MB`;
