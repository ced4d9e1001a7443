/** Draws a page of a PDF; pdf.js is loaded when the first is drawn. */
import { fetchAsset } from '../worker/fetch-asset.ts';
import type { PdfOpened } from '../../import/pdf/load-pdf.ts';

/** Pixels for each point of the page: 1/72 inch, so that small print can be read on most screens. */
const SCALE = 2;

/** The last file that was opened stays open: its pages are looked at one after another. */
let last: { readonly bytes: Uint8Array; readonly opened: Promise<PdfOpened> } | null = null;

/**
 * Draws a 1-based page in its own proportions; rejects where the file or the page cannot be drawn.
 * `assets`: the folder of the decoders.
 */
export async function drawPdfPage(
  canvas: HTMLCanvasElement,
  bytes: Uint8Array,
  page: number,
  assets: string,
): Promise<void> {
  const opened = await openedOnce(bytes, assets);
  if (!opened.ok) throw new Error(opened.why);
  const sheet = await opened.document.getPage(page);
  const viewport = sheet.getViewport({ scale: SCALE });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await sheet.render({ canvas, viewport }).promise;
}

async function openedOnce(bytes: Uint8Array, assets: string): Promise<PdfOpened> {
  if (last?.bytes === bytes) return last.opened;
  const before = await last?.opened.catch(() => null);
  if (before?.ok) await before.close();
  const { openPdf } = await import('../../import/pdf/load-pdf.ts');
  last = { bytes, opened: openPdf(bytes, (path) => fetchAsset(assets, path)) };
  return last.opened;
}
