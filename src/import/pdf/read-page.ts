/** One page of a PDF → its text with places, its lines, its pictures. */
import { drawnOn, sizeOf } from './drawn.ts';
import { glyphRunsOn, type GlyphRun } from './glyph-runs.ts';
import { loadPdfLibrary, type PDFPageProxy } from './load-pdf.ts';
import { joined, type Matrix, type Operations } from './operations.ts';
import type { PageContent, TextRun } from './page-content.ts';

/** Text that is turned by more than this, in radians, is no line of the page. */
const TURNED = 0.06;

/** Reads a page. Throws where the page itself is broken. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  // Fonts' names are known once the page's operations are.
  const operations = await page.getOperatorList();
  const drawn = await drawnOn(operations, view);
  const runs: TextRun[] = [];
  let turned = 0;
  for (const { text, place, width: long, font } of await setOn(page, operations, view)) {
    if (text.trim() === '') continue;
    const [a, b, c, d, x, y] = place;
    if (Math.abs(Math.atan2(b, a)) > TURNED) {
      turned += 1;
      continue;
    }
    runs.push({ text, x, y, width: long, size: Math.hypot(c, d), font: fontName(page, font) });
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

/**
 * The text of a page, glyph by glyph; as the library gives it, in longer runs, where its glyphs do
 * not say all of it (fonts whose letters are drawings).
 */
async function setOn(page: PDFPageProxy, operations: Operations, view: Matrix): Promise<GlyphRun[]> {
  const { items } = await page.getTextContent();
  const asRuns = items.flatMap((item): GlyphRun[] =>
    'str' in item
      ? [
          {
            text: item.str,
            place: joined(view, item.transform as unknown as Matrix),
            width: item.width,
            font: item.fontName,
          },
        ]
      : [],
  );
  const { normalizeUnicode } = await loadPdfLibrary();
  const glyphs = (await glyphRunsOn(operations, view, (font) => unitOf(page, font))).map((run) => ({
    ...run,
    text: normalizeUnicode(run.text),
  }));
  return lettersOf(glyphs) === lettersOf(asRuns) ? glyphs : asRuns;
}

/** All letters and signs, in an order of their own. */
function lettersOf(runs: readonly GlyphRun[]): string {
  return [
    ...runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  ]
    .sort()
    .join('');
}

function unitOf(page: PDFPageProxy, id: string): number {
  const matrix: unknown = fontOf(page, id)['fontMatrix'];
  return Array.isArray(matrix) && typeof matrix[0] === 'number' ? matrix[0] : 0.001;
}

function fontName(page: PDFPageProxy, id: string): string {
  const { name } = fontOf(page, id);
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '';
}

function fontOf(page: PDFPageProxy, id: string): Readonly<Record<string, unknown>> {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  return typeof font === 'object' && font !== null ? (font as Readonly<Record<string, unknown>>) : {};
}
