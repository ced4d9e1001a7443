import { fault } from '../fault.ts';
import type { Importer, ImportOptions } from '../imported.ts';
import type { OpenPictureReader, PictureReader } from '../recognised.ts';
import { brokenPage, judged } from './judge-page.ts';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './load-pdf.ts';
import { pagePicture } from './page-picture.ts';
import { readPage } from './read-page.ts';
import { textOfPages, type PageRead } from './text-of-pages.ts';

/**
 * A PDF → its text: rows by their places, paragraphs, two columns, tables that are drawn with lines.
 * Pages that are pictures, or whose fonts do not tell their letters, are read from their picture.
 */
export function pdfImporter(openReader: OpenPictureReader): Importer {
  return async (bytes, _name, options) => {
    const opened = await openPdf(bytes, options.readAsset);
    if (!opened.ok) return fault(opened.why);
    const pictures = new PictureReading(openReader, options);
    try {
      return textOfPages(await readPages(opened.document, pictures, options));
    } finally {
      await pictures.close();
      await opened.close();
    }
  };
}

/** One reader of pictures for all pages, started when the first needs it. */
class PictureReading {
  #started: Promise<PictureReader | null> | null = null;
  #marks = 0;
  readonly #open: () => Promise<PictureReader | null>;

  constructor(openReader: OpenPictureReader, options: ImportOptions) {
    this.#open = () => openReader(options);
  }

  /** What the picture of a page says; null where nothing can read it. */
  async read(page: PDFPageProxy): Promise<PageRead['recognised']> {
    const picture = await pagePicture(page);
    if (!picture) return null;
    this.#started ??= this.#open();
    const reader = await this.#started;
    if (!reader) return null;
    const recognised = await reader.read(picture, page.pageNumber, this.#marks);
    this.#marks += recognised.unsure.length;
    return recognised;
  }

  async close(): Promise<void> {
    await (await this.#started)?.close();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  pictures: PictureReading,
  options: ImportOptions,
): Promise<PageRead[]> {
  const pages: PageRead[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ page: number, of: document.numPages });
    pages.push(await readOne(document, number, pictures, options));
  }
  return pages;
}

async function readOne(
  document: PDFDocumentProxy,
  number: number,
  pictures: PictureReading,
  { signal }: ImportOptions,
): Promise<PageRead> {
  try {
    const page = await document.getPage(number);
    const own = judged(await readPage(page));
    const recognised = own.needsPicture ? await pictures.read(page) : null;
    page.cleanup();
    return recognised === null ? { ...own, recognised } : { ...own, notes: own.ifRecognised, recognised };
  } catch {
    signal?.throwIfAborted();
    return { ...brokenPage(number), recognised: null };
  }
}
