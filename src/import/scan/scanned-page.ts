/** A scanned page → what a page of a PDF with text is, so that both are laid out by the same rules. */
import { isSyllable } from '../../vietnamese/syllable.ts';
import type { TextRun } from '../pdf/page-content.ts';
import type { FoundUnsure, RecognisedPage } from '../recognised.ts';
import { cellsOf, type CellBox } from '../pdf/ruled-tables.ts';
import type { GreyImage } from './page-image.ts';
import type { FoundWord, PartOfImage, Recogniser } from './recogniser.ts';
import { withoutLines } from './ruled-lines.ts';
import { straighten } from './straighten.ts';
import { marked } from './word-mark.ts';

/** Below this a word is to be compared: on the scans of the tests about half of the wrong words are. */
const SURE_FROM = 80;
/** A sign that it is less sure of, without a letter or figure, is a speck. */
const SIGN_FROM = 60;
/** Letters of a label at most, and the gap behind it as a share of the height of its row. */
const LABEL = 4;
const LABEL_GAP = 4;
/** Sizes that differ from the page’s usual one by less are the same letters. */
const SAME_SIZE = 0.18;
/** Height of a row of letters, from the tops of marks to the feet, as a share of their em. */
const ROW_OF_EM = 1.15;

/** A table of more cells is read as a page is: each cell costs a tenth of a second. */
const MOST_CELLS = 300;
/** What lies so near the lines of a cell, in pixels, is theirs. */
const EDGE = 4;
/** So many pixels darker than this are words. */
const DARK = 128;
const FEWEST_DARK = 25;

/** Reads a page. `width` and `height` are those of the paper in points; `firstMark` numbers its marks. */
export async function scannedPage(
  scan: GreyImage,
  paper: { readonly page: number; readonly width: number; readonly height: number },
  recogniser: Recogniser,
  firstMark: number,
): Promise<RecognisedPage> {
  const { image, toScan } = straighten(scan);
  const { image: plain, lines } = withoutLines(image);
  const found = await readAround(plain, cellsOf(lines), recogniser);
  const words = found.flatMap((word, i) => {
    const next = found[i + 1];
    if (next && isLabelOf(word, found[i - 1], next)) return [reaching(word, next)];
    return isSpeck(word) ? [] : [word];
  });
  const points = paper.width / image.width;
  const usual = median(words.map(({ rowHeight }) => rowHeight));
  const unsure: FoundUnsure[] = [];
  const runs = words.map((word): TextRun => {
    const { text, isDoubtful } = plainCase(word.text);
    const mark = word.confidence < SURE_FROM || isDoubtful ? firstMark + unsure.length : null;
    if (mark !== null) unsure.push(unsureWord({ ...word, text }, paper.page, scan, toScan));
    const height = Math.abs(word.rowHeight - usual) < SAME_SIZE * usual ? usual : word.rowHeight;
    return {
      // Words are apart, however narrow the gap.
      text: `${mark === null ? text : marked(text, mark)} `,
      x: word.x0 * points,
      y: word.baseline * points,
      width: (word.x1 - word.x0) * points,
      size: (height / ROW_OF_EM) * points,
      font: '',
    };
  });
  const drawn = lines.map(({ x0, y0, x1, y1 }) => ({
    x0: x0 * points,
    y0: y0 * points,
    x1: x1 * points,
    y1: y1 * points,
  }));
  const content = { ...paper, runs, lines: drawn, turned: 0, pictureShare: 0 };
  return { content, unsure, specks: found.length - words.length };
}

/** Tables are read cell by cell: a row of them read as one line mixes the lines of its cells. */
async function readAround(
  image: GreyImage,
  tables: readonly (readonly CellBox[])[],
  recogniser: Recogniser,
): Promise<readonly FoundWord[]> {
  const cells = tables.flat();
  if (cells.length > MOST_CELLS) return recogniser.read(image);
  const found = [...(await recogniser.read(withoutCells(image, cells)))];
  for (const { x0, y0, x1, y1 } of cells) {
    const [left, top] = [Math.round(x0) + EDGE, Math.round(y0) + EDGE];
    const part = { left, top, width: Math.round(x1) - EDGE - left, height: Math.round(y1) - EDGE - top };
    if (part.width <= 2 * EDGE || part.height <= 2 * EDGE || !hasInk(image, part)) continue;
    const block = await recogniser.read(image, part);
    // A figure alone is too little for a block.
    found.push(
      ...(block.some((word) => !isSpeck(word)) ? block : await recogniser.read(image, { ...part, isWord: true })),
    );
  }
  return found;
}

function hasInk({ width, grey }: GreyImage, part: PartOfImage): boolean {
  let dark = 0;
  for (let y = part.top; y < part.top + part.height; y++)
    for (let x = part.left; x < part.left + part.width; x++) if ((grey[y * width + x] ?? 255) < DARK) dark += 1;
  return dark >= FEWEST_DARK;
}

function withoutCells(image: GreyImage, cells: readonly CellBox[]): GreyImage {
  if (cells.length === 0) return image;
  const grey = image.grey.slice();
  for (const { x0, y0, x1, y1 } of cells)
    for (let y = Math.round(y0); y <= y1; y++)
      grey.fill(255, y * image.width + Math.round(x0), y * image.width + Math.round(x1) + 1);
  return { ...image, grey };
}

/**
 * Whether a word is where the number or letter of a paragraph stands: first of its line and short,
 * with a tab behind it. However badly it was read, it is kept, and is of one line with what follows.
 */
function isLabelOf(word: FoundWord, before: FoundWord | undefined, next: FoundWord): boolean {
  const isFirst = before === undefined || !isBeside(before, word);
  const gap = next.x0 - word.x1;
  return isFirst && isBeside(word, next) && word.text.length <= LABEL && gap > 0 && gap < LABEL_GAP * next.rowHeight;
}

/** One behind the other on a line. */
function isBeside(word: FoundWord, next: FoundWord): boolean {
  return next.x0 > word.x0 && Math.abs(next.baseline - word.baseline) < next.rowHeight / 2;
}

/** A word as wide as reaches to the next. */
function reaching(word: FoundWord, next: FoundWord): FoundWord {
  return { ...word, x1: Math.max(word.x1, next.x0 - Math.round(next.rowHeight / 5)) };
}

function isSpeck({ text, confidence }: FoundWord): boolean {
  return confidence < SIGN_FROM && !/[\p{L}\d]/u.test(text.replace(/^\p{L}$/u, ''));
}

/**
 * Letters whose capital is only larger (Ồ, Ộ) are taken for it within a word: “trỒng” can only be
 * “trồng”. Near misses, which stay: TTg, kWh, SỞ.
 */
function plainCase(text: string): { readonly text: string; readonly isDoubtful: boolean } {
  const small = text.toLocaleLowerCase('vi');
  const isMixed = /^\P{L}*\p{Ll}+\p{Lu}/u.test(text) && /[^\x00-\x7f]/.test(text);
  if (isMixed && isSyllable(small.replace(/[^\p{L}\p{M}]/gu, ''))) return { text: small, isDoubtful: true };
  return { text, isDoubtful: false };
}

function unsureWord(
  { text, confidence, x0, y0, x1, y1 }: FoundWord,
  page: number,
  scan: GreyImage,
  toScan: (x: number, y: number) => readonly [number, number],
): FoundUnsure {
  const corners = [toScan(x0, y0), toScan(x1, y0), toScan(x0, y1), toScan(x1, y1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box = {
    x0: Math.min(...xs) / scan.width,
    y0: Math.min(...ys) / scan.height,
    x1: Math.max(...xs) / scan.width,
    y1: Math.max(...ys) / scan.height,
  };
  return { word: text, confidence: Math.round(confidence), page, box };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
