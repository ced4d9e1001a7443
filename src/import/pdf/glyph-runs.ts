/**
 * Text with the place of every glyph. The library's own runs are longer: where a program sets the
 * letters that a font lacks from another font, it leaves room for them in the line and sets them
 * later, so that a run of the line has holes, and its letters are not in the order of the page.
 */
import { loadPdfLibrary } from './load-pdf.ts';
import { joined, placedOperations, type Matrix, type Operations } from './operations.ts';

/** Glyphs without a hole between them. */
export interface GlyphRun {
  readonly text: string;
  /** Leads from the line of the text, in its own measure, to the page as the eye sees it. */
  readonly place: Matrix;
  /** In points of the page, before `place`'s turn. */
  readonly width: number;
  /** What the page’s objects have the font under. */
  readonly font: string;
}

/** A glyph as the library gives it; a number moves what follows it. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Room of more than this share of the size is a hole; kerning leaves less. */
const HOLE = 0.12;

/** What PDF calls the text state (ISO 32000-1, 9.3); `x` and `y` are what was set since the matrix was given. */
interface TextState {
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
}

const START: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The runs of a page in the order in which they are set. `unitOf`: the measure of a font's widths
 * (0.001 of the size for most), by its name.
 */
export async function glyphRunsOn(
  operations: Operations,
  view: Matrix,
  unitOf: (font: string) => number,
): Promise<GlyphRun[]> {
  const { OPS } = await loadPdfLibrary();
  const runs: GlyphRun[] = [];
  const state: TextState = {
    ...{ font: '', size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 },
    ...{ matrix: START, lineX: 0, lineY: 0, x: 0 },
  };
  const line = (x: number, y: number): void => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
  };
  const from = (matrix: Matrix): void => {
    Object.assign(state, { matrix, lineX: 0, lineY: 0, x: 0 });
  };
  const steps: Readonly<Record<number, (given: readonly unknown[]) => void>> = {
    [OPS.beginText]: () => from(START),
    [OPS.setTextMatrix]: ([matrix]) => from(Array.from(matrix as ArrayLike<number>) as unknown as Matrix),
    [OPS.moveText]: ([x, y]) => line(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = -Number(y);
      line(Number(x), Number(y));
    },
    [OPS.nextLine]: () => line(0, -state.leading),
    [OPS.setLeading]: ([leading]) => (state.leading = Number(leading)),
    [OPS.setFont]: ([font, size]) => Object.assign(state, { font: String(font), size: Number(size) }),
    [OPS.setCharSpacing]: ([spacing]) => (state.charSpacing = Number(spacing)),
    [OPS.setWordSpacing]: ([spacing]) => (state.wordSpacing = Number(spacing)),
    [OPS.setHScale]: ([scale]) => (state.scale = Number(scale) / 100),
    [OPS.setTextRise]: ([rise]) => (state.rise = Number(rise)),
  };
  for (const { operation, given, now } of placedOperations(operations, view, OPS)) {
    if (operation === OPS.showText) runs.push(...shown(given[0] as readonly (Glyph | number)[], state, now, unitOf));
    else steps[operation]?.(given);
  }
  return runs;
}

/** One string as runs; moves the state to its end. */
function shown(
  glyphs: readonly (Glyph | number)[],
  state: TextState,
  now: Matrix,
  unitOf: (font: string) => number,
): GlyphRun[] {
  const { size, scale, font } = state;
  const unit = unitOf(font) * size;
  const runs: { text: string; from: number; to: number }[] = [];
  let isHole = true;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const move = -(glyph / 1000) * size;
      state.x += move * scale;
      isHole ||= Math.abs(move) > HOLE * Math.abs(size);
      continue;
    }
    const width = (glyph.width * unit + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * scale;
    const run = isHole ? undefined : runs.at(-1);
    if (run) Object.assign(run, { text: run.text + glyph.unicode, to: state.x + width });
    else runs.push({ text: glyph.unicode, from: state.x, to: state.x + width });
    isHole = false;
    state.x += width;
  }
  const { matrix, lineY, rise } = state;
  const base = joined(now, matrix);
  return runs.map(({ text, from, to }) => ({
    text,
    place: joined(base, [size, 0, 0, size, from, lineY + rise]),
    width: (to - from) * Math.hypot(base[0], base[1]),
    font,
  }));
}
