/**
 * .doc (Word 97 to 2003, MS-DOC) → text, with the numbers that Word counts. What is rare in letters of
 * offices (text boxes in place, nested tables, changes that were saved fast) is said and not done:
 * saved as .docx, such a file keeps it.
 */
import { NOTES_AT_END, OLD_FONTS } from '../common-notes.ts';
import { fault } from '../fault.ts';
import type { Importer } from '../imported.ts';
import { isWrittenIn, type OldCoding } from '../old-fonts.ts';
import { importedText, type TextBlock, type UnplacedNote } from '../text-blocks.ts';
import { layOut } from '../word/lay-out.ts';
import { runningWords, type RunningPart } from '../word/running-words.ts';
import { docLists } from './doc-lists.ts';
import { openDoc, type DocOpened } from './doc-streams.ts';
import { docStyles } from './doc-styles.ts';
import { fontNames } from './fonts.ts';
import { piecesOf } from './letters.ts';
import { letterRanges, lookAt, paragraphRanges } from './looks-by-place.ts';
import { storyBlocks, type DocReading } from './story-blocks.ts';

type Streams = Extract<DocOpened, { ok: true }>;

const WHY = {
  broken:
    'Tệp Word đời cũ (.doc) bị hỏng hay bị cắt. Mở bằng Word (Word tự sửa được nhiều lỗi), lưu thành .docx rồi nhập.',
  locked: 'Tệp Word được bảo vệ bằng mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi nhập.',
  'too-old': 'Tệp Word này từ trước năm 1997 nên không đọc được. Mở bằng Word, lưu thành .docx rồi nhập.',
} as const;

export const importDoc: Importer = async (bytes) => {
  const opened = openDoc(bytes);
  if (!opened.ok) return fault(WHY[opened.why]);
  try {
    const first = readDocument(opened, new Set());
    const written = new Set(
      [...first.reading.oldText].flatMap(([coding, texts]) => (isWrittenIn(texts.join(''), coding) ? [coding] : [])),
    );
    const { blocks, notes } = written.size === 0 ? first : readDocument(opened, written);
    return importedText('doc', blocks, notes);
  } catch (error) {
    // A place that the file names is beyond its end.
    if (error instanceof RangeError) return fault(WHY.broken);
    throw error;
  }
};

/** The lengths of the parts of the text, in their order, where the head of the document tells them. */
const STORIES = {
  main: 0x4c,
  footnotes: 0x50,
  running: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
};

type Story = keyof typeof STORIES;

function readDocument({ document, table }: Streams, written: ReadonlySet<OldCoding>) {
  const styles = docStyles(document, table);
  const reading: DocReading = {
    pieces: piecesOf(document, table),
    letterAt: lookAt(letterRanges(document, table)),
    paragraphAt: lookAt(paragraphRanges(document, table, styles)),
    lettersOfStyle: styles.letters,
    lists: docLists(document, table),
    fonts: fontNames(document, table),
    written,
    oldText: new Map(),
    counts: { inserted: 0, deleted: 0, hidden: 0, notes: 0 },
  };
  const ranges = storyRanges(document);
  const blocksOf = (story: Story, from = 0, to = Infinity): TextBlock[] => {
    const range = ranges[story];
    return layOut(storyBlocks(range.from + from, Math.min(range.to, range.from + to), reading));
  };
  const main = blocksOf('main');
  const notes = numberedNotes([...blocksOf('footnotes'), ...blocksOf('endnotes')]);
  const running = runningWords(
    runningParts({ document, table, ok: true }, (from, to) => blocksOf('running', from, to)),
  );
  const boxes = blocksOf('boxes').filter(hasWords);
  const hasComments = ranges.comments.to > ranges.comments.from;
  return {
    reading,
    blocks: [...running.before, ...main, ...said(boxes, BOXES), ...said(notes, NOTES_AT_END), ...running.after],
    notes: [
      { weight: 'told', message: OLD_FORMAT } as const,
      ...countedNotes(reading),
      ...(hasComments ? [{ weight: 'told', message: COMMENTS } as const] : []),
      ...running.notes,
    ],
  };
}

function storyRanges(document: Streams['document']): Readonly<Record<Story, { from: number; to: number }>> {
  let at = 0;
  const ranges = Object.entries(STORIES).map(([story, place]) => {
    const from = at;
    at += Math.max(0, document.i32(place));
    return [story, { from, to: at }];
  });
  return Object.fromEntries(ranges) as Record<Story, { from: number; to: number }>;
}

/** Running words by section: six separators of notes, then of each section four heads and feet, two of its first page. */
function runningParts(
  { document, table }: Streams,
  blocksOf: (from: number, to: number) => TextBlock[],
): RunningPart[] {
  const [at, length] = [document.u32(0xf2), document.u32(0xf6)];
  const count = Math.max(0, Math.floor(length / 4) - 1);
  return Array.from({ length: count }, (_, i) => i)
    .slice(6)
    .map((i) => ({
      isHead: [0, 1, 4].includes((i - 6) % 6),
      blocks: blocksOf(table.u32(at + i * 4), table.u32(at + (i + 1) * 4)),
    }));
}

/** Notes begin with the mark that stands in the text; here each gets the number of its own. */
function numberedNotes(blocks: readonly TextBlock[]): TextBlock[] {
  let count = 0;
  return blocks.filter(hasWords).map((block) => ({
    ...block,
    lines: block.lines.map((line) => line.replace(/^\s*\[\d+\]\s*/, () => `[${++count}] `)),
  }));
}

function hasWords({ lines }: TextBlock): boolean {
  return lines.some((line) => line.trim() !== '');
}

function said(blocks: readonly TextBlock[], note: UnplacedNote): TextBlock[] {
  const [first, ...others] = blocks;
  return first ? [{ ...first, follows: false, notes: [...(first.notes ?? []), note] }, ...others] : [];
}

function countedNotes({ counts, written }: DocReading): UnplacedNote[] {
  const { inserted, deleted, hidden } = counts;
  return [
    ...(inserted + deleted > 0 ? [{ weight: 'check', message: CHANGES } as const] : []),
    ...(hidden > 0 ? [{ weight: 'lost', message: HIDDEN } as const] : []),
    ...(written.size > 0 ? [OLD_FONTS] : []),
  ];
}

const OLD_FORMAT =
  'Tệp Word đời cũ (.doc): chữ, bảng và số thứ tự đã được đọc; khung chữ, bảng lồng nhau có thể sai chỗ. Lưu thành .docx rồi nhập thì giữ được nhiều hơn.';
const CHANGES =
  'Tệp còn theo dõi sửa đổi (Track Changes); văn bản được lấy như đã chấp nhận hết. Xem đây có phải bản cuối không.';
const HIDDEN =
  'Có chữ được đặt ẩn (Hidden) nên không đưa vào văn bản. Muốn có thì bỏ chế độ ẩn trong Word rồi nhập lại.';
const COMMENTS = 'Ghi chú bên lề (Comments) không phải chữ của văn bản nên không đưa vào.';
const BOXES: UnplacedNote = {
  weight: 'check',
  message: 'Chữ trong khung riêng được đặt ở đây, sau văn bản. Chuyển nó về đúng chỗ.',
};
