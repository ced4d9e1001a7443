/** The text that importers make: blocks of lines with notes → bytes, notes and pages with their lines. */
import { limits, excessOf } from '../convert/limits.ts';
import { mendMojibake } from '../convert/decode/mojibake.ts';
import { clean, composeMarks } from '../convert/decode/normalize.ts';
import { fault } from './fault.ts';
import type { ImportedPage, ImportKind, ImportNote, ImportOutcome } from './imported.ts';

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
  const laid = linesOf(blocks);
  if (laid.lines.length === 0) return fault(NO_WORDS);
  const mended = inUnicode(`${laid.lines.join('\n')}\n`);
  const bytes = new TextEncoder().encode(mended.text);
  const excess = bytes.length > limits.textBytes ? TOO_LARGE : excessOf(mended.text)?.value;
  if (excess !== undefined) return fault(`Văn bản vượt giới hạn của kho: ${excess}. Tách phụ lục thành tệp riêng.`);
  const ofAll = [...ofFile, ...mended.notes].map((note): ImportNote => ({ page: null, ...note, line: null }));
  return {
    ok: true,
    imported: {
      kind,
      bytes,
      notes: [...ofAll, ...laid.notes.map((note) => ({ ...note, line: wordsFrom(laid.lines, note.line) }))],
      unsure: [],
      pages: laid.pages.map(({ page, line }) => ({ page, line: wordsFrom(laid.lines, line) })),
      exchange: null,
      attachments: [],
    },
  };
}

/** Lines, and what is said of them by the number of the line that came next. */
interface LaidLines {
  readonly lines: readonly string[];
  readonly notes: readonly (ImportNote & { readonly line: number })[];
  readonly pages: readonly ImportedPage[];
}

function linesOf(blocks: readonly TextBlock[]): LaidLines {
  const lines: string[] = [];
  const notes: (ImportNote & { readonly line: number })[] = [];
  const pages: ImportedPage[] = [];
  for (const block of blocks) {
    const own = block.lines.map(cleanLine).filter((line) => line !== '');
    if (own.length > 0 && lines.length > 0 && !block.follows) lines.push('');
    const line = lines.length + 1;
    if (block.page !== undefined) pages.push({ page: block.page, line });
    for (const note of block.notes ?? []) notes.push({ page: null, ...note, line });
    lines.push(...own);
  }
  return { lines, notes, pages };
}

/** The first line with words from one on; the last line where none follows. */
function wordsFrom(lines: readonly string[], line: number): number {
  const at = lines.findIndex((words, i) => i >= line - 1 && words !== '');
  return at < 0 ? lines.length : at + 1;
}

/**
 * Letters of a coding from before Unicode whose font the file does not name: decoded where the text
 * as a whole bears one coding out, by the rules of conversion. Lines stay lines.
 */
function inUnicode(text: string): { readonly text: string; readonly notes: readonly UnplacedNote[] } {
  const mended = mendMojibake(text);
  if (mended.kind !== 'repaired') return { text, notes: [] };
  const coding = mended.reading.encoding.toUpperCase();
  return { text: mended.reading.text.normalize('NFC'), notes: [{ weight: 'check', message: MENDED(coding) }] };
}

const MENDED = (coding: string): string =>
  `Chữ trong tệp theo bảng mã cũ (${coding}), đã chuyển sang Unicode. Đọc lướt vài đoạn, nhất là chữ hoa.`;
const NO_WORDS =
  'Tệp không có chữ nào. Bên trong là ảnh quét thì lưu trang thành PDF hay ảnh rồi nhập, máy sẽ nhận dạng chữ.';
const TOO_LARGE = `chữ chiếm hơn ${limits.textBytes / 1_000_000} MB`;
