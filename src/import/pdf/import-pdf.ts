import { fault } from '../fault.ts';
import type { Importer, ImportOptions, ImportOutcome } from '../imported.ts';
import type { PictureReader } from '../recognised.ts';
import { importedText, type TextBlock, type UnplacedNote } from '../text-blocks.ts';
import { noteTexts, withoutNotes } from './footnotes.ts';
import { brokenPage, judged, type JudgedPage } from './judge-page.ts';
import { layOutPages, type LaidPage } from './lay-out-pages.ts';
import { openPdf, type PDFDocumentProxy } from './load-pdf.ts';
import { oldFontRuns } from './old-font-runs.ts';
import { pagePicture } from './page-picture.ts';
import { readPage } from './read-page.ts';
import { rowsOf } from './rows.ts';
import { ruledTables } from './ruled-tables.ts';
import { withoutRunning } from './running-rows.ts';

/** More lines on one page are a drawing and no table. */
const MOST_LINES = 3_000;

/** Loads what recognises pictures, when the first page needs it; null where nothing does. */
export type LoadPictureReader = () => Promise<PictureReader | null>;

/**
 * A PDF → its text: rows by their places, paragraphs, two columns, tables that are drawn with lines.
 * Pages that are pictures, or whose fonts do not tell their letters, are read from their picture.
 */
export function pdfImporter(loadReader: LoadPictureReader): Importer {
  return async (bytes, _name, options) => {
    const opened = await openPdf(bytes, options.readAsset);
    if (!opened.ok) return fault(opened.why);
    try {
      return asText(await readPages(opened.document, loadReader, options));
    } finally {
      await opened.close();
    }
  };
}

/** A page as judged, with what was recognised of its picture; null where nothing was. */
interface PageRead extends JudgedPage {
  readonly recognised: readonly TextBlock[] | null;
}

async function readPages(
  document: PDFDocumentProxy,
  loadReader: LoadPictureReader,
  options: ImportOptions,
): Promise<PageRead[]> {
  const pages: PageRead[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ page: number, of: document.numPages });
    pages.push(await readOne(document, number, loadReader, options));
  }
  return pages;
}

async function readOne(
  document: PDFDocumentProxy,
  number: number,
  loadReader: LoadPictureReader,
  options: ImportOptions,
): Promise<PageRead> {
  try {
    const page = await document.getPage(number);
    const own = judged(await readPage(page));
    const reader = own.needsPicture ? await loadReader() : null;
    const picture = reader && (await pagePicture(page));
    page.cleanup();
    if (reader === null || picture === null) return { ...own, recognised: null };
    const { signal, readAsset } = options;
    const recognised = await reader(picture, number, { ...(signal && { signal }), ...(readAsset && { readAsset }) });
    return { ...own, notes: [], recognised };
  } catch {
    options.signal?.throwIfAborted();
    return { ...brokenPage(number), recognised: null };
  }
}

function asText(read: readonly PageRead[]): ImportOutcome {
  const used = read.flatMap(({ content }) => (content ? [content] : []));
  const old = oldFontRuns(used.flatMap(({ runs }) => runs));
  const laid = used.map(({ page, height, runs, lines }) => {
    const { tables, rest } = ruledTables(lines.length > MOST_LINES ? [] : lines, old.decode(runs));
    return { page, height, tables, rows: rowsOf(rest) };
  });
  const running = withoutRunning(laid);
  const parted = new Map(
    laid.map((page, i) => [page.page, { ...page, ...withoutNotes(running.pages[i]?.rows ?? []) }] as const),
  );
  const notes = [...parted.values()].flatMap((page) => noteTexts(page.notes));
  const pages = read.flatMap(({ page, recognised }): LaidPage[] => {
    const own = parted.get(page);
    if (own) return [{ page, rows: own.text, tables: own.tables }];
    return recognised ? [{ page, blocks: recognised }] : [];
  });
  const areAllRecognised = read.every(({ recognised }) => recognised !== null);
  return importedText(
    areAllRecognised ? 'scan' : 'pdf',
    [
      ...layOutPages(pages),
      ...notes.map((note, i): TextBlock => ({ lines: [note], notes: i === 0 ? [NOTES_AT_END] : [] })),
    ],
    [...read.flatMap((page) => page.notes), ...saidOnce(old.areUsed, running.numbers, running.words)],
  );
}

function saidOnce(hasOldFonts: boolean, numbers: number, words: readonly string[]): UnplacedNote[] {
  return [
    ...(hasOldFonts ? [{ weight: 'told', message: OLD_FONTS } as const] : []),
    ...(numbers > 0 ? [{ weight: 'told', message: `Đã bỏ ${numbers} số trang.` } as const] : []),
    ...words.map((running) => ({ weight: 'lost', message: RUNNING(running) }) as const),
  ];
}

const NOTES_AT_END: UnplacedNote = {
  weight: 'told',
  message: 'Chú thích cuối trang được đặt ở cuối văn bản; [1], [2] … trong văn bản là chỗ của chúng.',
};
const OLD_FONTS = 'Tệp dùng phông cũ (.VnTime, VNI-Times …), đã chuyển sang Unicode. Đọc lướt vài đoạn.';
const RUNNING = (words: string): string =>
  `Chữ lặp ở đầu hay chân mọi trang (“${words.slice(0, 80)}”) không đưa vào văn bản. Nếu là chữ của văn bản thì gõ thêm.`;
