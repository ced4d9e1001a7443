/**
 * Mozilla’s pdf.js, in Node and in browsers by the same code: its worker runs in the thread that
 * imports (a page gives the importer a thread of its own), nothing is fetched, nothing evaluated.
 */
import type { ImportOptions } from '../imported.ts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type { PDFDocumentProxy, PDFPageProxy };

export type PdfOpened =
  | { readonly ok: true; readonly document: PDFDocumentProxy; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly why: string };

/** More pages than any document has; beyond it a file is a book or a bomb. */
const MOST_PAGES = 2_000;

const LOCKED =
  'Tệp PDF được bảo vệ bằng mật khẩu nên không đọc được. Mở bằng mật khẩu, in ra PDF khác (Print → Save as PDF) rồi nhập.';
const BROKEN =
  'Tệp PDF bị hỏng hay bị cắt nên không đọc được. Chép lại tệp từ nơi đã lấy, hoặc mở bằng trình đọc PDF rồi in ra PDF khác.';

/** The library, loaded when the first PDF comes. */
export async function loadPdfLibrary() {
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Loaded beside the library it is the worker that runs in this thread.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  return library;
}

/** How the library asks for its decoders of fax, JBIG2 and JPEG 2000. */
function assetsFrom(readAsset: ImportOptions['readAsset']) {
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      if (readAsset === undefined) throw new Error(`no ${filename} at hand`);
      return readAsset(`pdfjs-dist/wasm/${filename}`);
    }
  };
}

/** Opens a PDF; `close` frees it. `readAsset` is needed for pictures in some formats alone. */
export async function openPdf(bytes: Uint8Array, readAsset?: ImportOptions['readAsset']): Promise<PdfOpened> {
  const { getDocument } = await loadPdfLibrary();
  const task = getDocument({
    // The library takes what it is given for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    // Fonts' names tell which are from before Unicode.
    fontExtraProperties: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    wasmUrl: 'pdfjs-dist/wasm/',
    BinaryDataFactory: assetsFrom(readAsset),
  });
  try {
    const document = await task.promise;
    if (document.numPages <= MOST_PAGES) return { ok: true, document, close: () => task.destroy() };
    await task.destroy();
    return {
      ok: false,
      why: `Tệp PDF có ${document.numPages} trang, chỉ nhận đến ${MOST_PAGES}. Tách tệp ra rồi nhập từng phần.`,
    };
  } catch (error) {
    await task.destroy();
    return { ok: false, why: error instanceof Error && error.name === 'PasswordException' ? LOCKED : BROKEN };
  }
}
