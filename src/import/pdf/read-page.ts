/** One page of a PDF → its text with places, its lines, its pictures. */
import { drawnOn, joined, sizeOf, type Matrix } from './drawn.ts';
import type { PDFPageProxy } from './load-pdf.ts';
import type { PageContent, TextRun } from './page-content.ts';

/** Text that is turned by more than this, in radians, is no line of the page. */
const TURNED = 0.06;

/** Reads a page. Throws where the page itself is broken. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  // Fonts' names are known once the page's operations are.
  const drawn = await drawnOn(await page.getOperatorList(), view);
  const runs: TextRun[] = [];
  let turned = 0;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = joined(view, item.transform as unknown as Matrix);
    if (Math.abs(Math.atan2(b, a)) > TURNED) {
      turned += 1;
      continue;
    }
    runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: fontName(page, item.fontName) });
  }
  const areas = drawn.pictures.map(sizeOf).map((size) => size.width * size.height);
  return {
    page: page.pageNumber,
    width,
    height,
    runs,
    turned,
    lines: drawn.lines,
    pictureShare: Math.min(1, areas.reduce((a, b) => a + b, 0) / (width * height)),
  };
}

function fontName(page: PDFPageProxy, id: string): string {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const name: unknown = typeof font === 'object' && font !== null && 'name' in font ? font.name : '';
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '';
}
