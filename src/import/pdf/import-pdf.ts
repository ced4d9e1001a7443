import { decodedByFont, codingOfFont, isWrittenIn, type OldCoding } from '../old-fonts.ts';
import { barRow } from '../bar-row.ts';
import { fault } from '../fault.ts';
import type { Importer, ImportOptions } from '../imported.ts';
import { importedText, type TextBlock, type UnplacedNote } from '../text-blocks.ts';
import { noteTexts, withoutNotes } from './footnotes.ts';
import { isLegible } from './legible.ts';
import { openPdf, type PDFDocumentProxy } from './load-pdf.ts';
import type { PageContent, TextRun } from './page-content.ts';
import { columnLines, paragraphsOf, settingOf, textRow, type Setting, type TextRow } from './paragraphs.ts';
import { readPage } from './read-page.ts';
import { rowsOf, type Row } from './rows.ts';
import { ruledTables, type RuledTable } from './ruled-tables.ts';
import { withoutRunning } from './running-rows.ts';
import { twoColumnsIn } from './side-by-side.ts';

/** More runs or lines on one page are a drawing, and take time without end. */
const MOST_RUNS = 10_000;
const MOST_LINES = 3_000;

/** A PDF with text → its text: rows by their places, paragraphs, two columns, tables drawn with lines. */
export const importPdf: Importer = async (bytes, _name, options) => {
  const opened = await openPdf(bytes);
  if (!opened.ok) return fault(opened.why);
  try {
    const read = await readPages(opened.document, options);
    return layOutPages(read);
  } finally {
    await opened.close();
  }
};

/** A page, or what is wrong with it. */
interface PageRead {
  readonly page: number;
  readonly content: PageContent | null;
  readonly notes: readonly UnplacedNote[];
}

async function readPages(document: PDFDocumentProxy, { signal, onProgress }: ImportOptions): Promise<PageRead[]> {
  const pages: PageRead[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    signal?.throwIfAborted();
    onProgress?.({ page: number, of: document.numPages });
    try {
      const page = await document.getPage(number);
      pages.push(judged(await readPage(page)));
      page.cleanup();
    } catch {
      pages.push({ page: number, content: null, notes: [pageNote(number, 'lost', BROKEN_PAGE)] });
    }
  }
  return pages;
}

/** A page whose text can be used, or a note of why it cannot. */
function judged(content: PageContent): PageRead {
  const { page, runs, pictureShare, turned } = content;
  const text = runs.map((run) => run.text).join(' ');
  const without = (message: string): PageRead => ({ page, content: null, notes: [pageNote(page, 'lost', message)] });
  if (runs.length > MOST_RUNS) return without(CROWDED_PAGE);
  if (runs.length === 0) return pictureShare > 0.2 ? without(PICTURE_PAGE) : { page, content, notes: [] };
  if (!isLegible(text)) return without(ILLEGIBLE_PAGE);
  const notes = [
    ...(pictureShare > 0.7 ? [pageNote(page, 'check', RECOGNISED_PAGE)] : []),
    ...(pictureShare > 0.02 && pictureShare <= 0.7 ? [pageNote(page, 'lost', HAS_PICTURE)] : []),
    ...(turned > 0 ? [pageNote(page, 'lost', HAS_TURNED)] : []),
  ];
  return { page, content, notes };
}

function pageNote(page: number, weight: UnplacedNote['weight'], message: string): UnplacedNote {
  return { page, weight, message };
}

const BROKEN_PAGE = 'Trang này bị hỏng trong tệp nên không có trong văn bản. Gõ thêm, hoặc lấy lại tệp gốc.';
const CROWDED_PAGE = 'Trang này là bản vẽ, quá nhiều nét chữ rời nên không đọc được. Có chữ cần giữ thì gõ thêm.';
const PICTURE_PAGE = 'Trang này là ảnh, không có chữ. Lưu trang thành ảnh rồi nhập để máy nhận dạng, hoặc gõ thêm.';
const ILLEGIBLE_PAGE =
  'Phông chữ của trang này không cho biết chữ nào là chữ nào nên không đọc được. Lưu trang thành ảnh rồi nhập để máy nhận dạng, hoặc lấy tệp Word.';
const RECOGNISED_PAGE = 'Trang này là ảnh quét kèm lớp chữ do máy khác nhận dạng, có thể sai chữ. Đối chiếu với ảnh.';
const HAS_PICTURE = 'Trang này có ảnh (con dấu, hình minh họa …); chữ trong ảnh không có trong văn bản.';
const HAS_TURNED = 'Trang này có chữ đặt xoay (dấu ký số, chữ chìm …); chữ ấy không có trong văn bản.';

interface LaidPage {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly tables: readonly RuledTable[];
}

function layOutPages(read: readonly PageRead[]) {
  const contents = read.flatMap(({ content }) => (content ? [content] : []));
  const { written, decode } = oldFonts(contents);
  const laid = contents.map(({ page, height, runs, lines }): LaidPage => {
    const { tables, rest } = ruledTables(lines.length > MOST_LINES ? [] : lines, decode(runs));
    return { page, height, tables, rows: rowsOf(rest) };
  });
  const running = withoutRunning(laid);
  const notes: string[] = [];
  const pages = laid.map((page, i) => {
    const { text, notes: own } = withoutNotes(running.pages[i]?.rows ?? []);
    notes.push(...noteTexts(own));
    return { ...page, rows: text };
  });
  const setting = settingOf(pages.map(({ rows }) => rows));
  const blocks = joinPages(pages, setting);
  return importedText(
    'pdf',
    [...blocks, ...notes.map((note, i) => ({ lines: [note], ...(i === 0 ? { notes: [NOTES_AT_END] } : {}) }))],
    [
      ...read.flatMap((page) => page.notes),
      ...(written ? [{ weight: 'told', message: OLD_FONTS } as const] : []),
      ...(running.numbers > 0 ? [{ weight: 'told', message: `Đã bỏ ${running.numbers} số trang.` } as const] : []),
      ...running.words.map((words) => ({ weight: 'lost', message: RUNNING(words) }) as const),
    ],
  );
}

const NOTES_AT_END: UnplacedNote = {
  weight: 'told',
  message: 'Chú thích cuối trang được đặt ở cuối văn bản; [1], [2] … trong văn bản là chỗ của chúng.',
};
const OLD_FONTS = 'Tệp dùng phông cũ (.VnTime, VNI-Times …), đã chuyển sang Unicode. Đọc lướt vài đoạn.';
const RUNNING = (words: string): string =>
  `Chữ lặp ở đầu hay chân mọi trang (“${words.slice(0, 80)}”) không đưa vào văn bản. Nếu là chữ của văn bản thì gõ thêm.`;

/** Runs in fonts from before Unicode, by the names of the fonts, where their letters bear it out. */
function oldFonts(contents: readonly PageContent[]) {
  const all = new Map<OldCoding, string[]>();
  for (const { font, text } of contents.flatMap(({ runs }) => runs)) {
    const coding = codingOfFont(font);
    if (coding === null) continue;
    const kept = all.get(coding) ?? [];
    kept.push(text);
    all.set(coding, kept);
  }
  const borneOut = new Set(
    [...all].flatMap(([coding, texts]) => (isWrittenIn(texts.join(' '), coding) ? [coding] : [])),
  );
  const decode = (runs: readonly TextRun[]): TextRun[] =>
    runs.map((run) => {
      const coding = codingOfFont(run.font);
      return coding !== null && borneOut.has(coding) ? { ...run, text: decodedByFont(run.text, coding) } : run;
    });
  return { written: borneOut.size > 0, decode };
}

/** A stretch of a page: rows of text, two columns, or a table. */
type Stretch =
  | { readonly kind: 'text'; readonly rows: readonly TextRow[] }
  | { readonly kind: 'columns'; readonly left: readonly TextRow[]; readonly right: readonly TextRow[] }
  | { readonly kind: 'table'; readonly table: RuledTable; readonly page: number; readonly isFirst: boolean };

/** Stretches of text that meet at the end of a page are one, so that paragraphs go on. */
function joinPages(pages: readonly LaidPage[], setting: Setting): TextBlock[] {
  const stretches: Stretch[] = [];
  for (const stretch of pages.flatMap(stretchesOf)) {
    const last = stretches.at(-1);
    if (last?.kind === 'text' && stretch.kind === 'text')
      stretches.splice(-1, 1, { kind: 'text', rows: [...last.rows, ...stretch.rows] });
    else stretches.push(stretch);
  }
  return stretches.flatMap((stretch, i): TextBlock[] => {
    if (stretch.kind === 'text') return paragraphsOf(stretch.rows, setting);
    if (stretch.kind === 'columns')
      return [stretch.left, stretch.right].flatMap((rows) => columnLines(rows, setting.leading));
    const before = stretches[i - 1];
    return [tableBlock(stretch, before?.kind === 'table' ? before.table : null)];
  });
}

function stretchesOf({ page, rows, tables }: LaidPage): Stretch[] {
  const found: Stretch[] = [];
  let isFirst = true;
  const asText = (row: Row): TextRow => {
    const text = textRow(row, isFirst ? page : null);
    isFirst = false;
    return text;
  };
  const addRows = (some: readonly Row[]): void => {
    let at = 0;
    for (const { from, to, left, right } of twoColumnsIn(some, page === 1)) {
      if (from > at) found.push({ kind: 'text', rows: some.slice(at, from).map(asText) });
      found.push({ kind: 'columns', left: left.map(asText), right: right.map(asText) });
      at = to;
    }
    if (at < some.length) found.push({ kind: 'text', rows: some.slice(at).map(asText) });
  };
  let from = 0;
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const to = rows.findIndex(({ y }, i) => i >= from && y > table.top);
    const end = to < 0 ? rows.length : to;
    addRows(rows.slice(from, end));
    from = end;
    found.push({ kind: 'table', table, page, isFirst });
    isFirst = false;
  }
  addRows(rows.slice(from));
  return found;
}

/** A table as rows between bars; one that goes on from the page before does not repeat its head. */
function tableBlock(
  { table, page, isFirst }: Extract<Stretch, { kind: 'table' }>,
  before: RuledTable | null,
): TextBlock {
  const rows = table.rows.map((row) => barRow(row));
  const goesOn = before !== null && before.rows[0]?.length === table.rows[0]?.length;
  const head = before?.rows[0] ? barRow(before.rows[0]) : null;
  return {
    lines: goesOn && rows[0] === head ? rows.slice(1) : rows,
    follows: goesOn,
    notes: [{ page, weight: 'check', message: TABLE }],
    ...(isFirst ? { page } : {}),
  };
}

const TABLE = 'Bảng này được dựng lại từ các đường kẻ của trang. Xem chữ có đúng ô không.';
