/** Blocks of a document → blocks of lines, in the order and form that conversion reads best. */
import { fold } from '../../vietnamese/fold/fold.ts';
import type { TextBlock, UnplacedNote } from '../text-blocks.ts';
import { barRow } from '../bar-row.ts';
import type { WordBlock, ParagraphBlock, TableBlock, TableCell } from './blocks.ts';

/** Words of a head or closing that a table sets side by side (folded). */
const SIDE_BY_SIDE =
  /cong hoa xa hoi chu nghia|dang cong san viet nam|^\s*so\s*:|noi nhan\s*:|^(?:tm|kt|tl|tuq|q)\s*[./]/m;

/** A table without lines that has more rows than this holds data. */
const MOST_ROWS_SIDE_BY_SIDE = 3;

/** Paragraphs of a cell stand on lines that follow one another unless one is longer than this. */
const LONGEST_LINE_OF_CELL = 160;

/** Lays blocks out one after another. */
export function layOut(blocks: readonly WordBlock[]): TextBlock[] {
  let above: WordBlock | null = null;
  return blocks.flatMap((block): TextBlock[] => {
    const before = above;
    above = block;
    if (block.kind === 'table') return tableBlocks(block);
    // Lines of a title or of a name in two lines are set in the middle, with nothing between them.
    const follows = block.isCentred && before?.kind === 'paragraph' && before.isCentred && hasWords(before);
    return [{ lines: block.text.split('\n'), follows, notes: block.notes }];
  });
}

function hasWords({ text }: ParagraphBlock): boolean {
  return text.trim() !== '';
}

function tableBlocks(table: TableBlock): TextBlock[] {
  const rows = table.rows.filter((row) => row.length > 0);
  return isSideBySide(table) ? runsOfRows(rows).flatMap(columnBlocks) : [barBlock(rows)];
}

/** Whether a table only sets things beside one another: a head, a closing, a frame around text. */
function isSideBySide({ rows, isFramed }: TableBlock): boolean {
  const cells = rows.flat();
  if (cells.length === 1 || rows.every((row) => row.length === 1)) return true;
  const words = fold(cells.map(({ blocks }) => wordsOf(blocks).join('\n')).join('\n'));
  if (SIDE_BY_SIDE.test(words)) return rows.every((row) => row.length <= 3);
  return !isFramed && rows.length <= MOST_ROWS_SIDE_BY_SIDE && !/^\s*(?:s?tt|so tt)\b/.test(words);
}

type Row = readonly TableCell[];

/** Rows of one cell stand alone; those of several are read column by column. */
function runsOfRows(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row.length > 1 && (last[0]?.length ?? 0) > 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The cells of each column below one another, the left column first. */
function columnBlocks(rows: readonly Row[]): TextBlock[] {
  const columns = new Map<number, TableCell[]>();
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      columns.set(at, [...(columns.get(at) ?? []), cell]);
      at += cell.columns;
    }
  }
  return [...columns.entries()].sort(([a], [b]) => a - b).flatMap(([, cells]) => stacked(cells));
}

/** Cells below one another: a line each paragraph, a blank line where an empty one is. */
function stacked(cells: readonly TableCell[]): TextBlock[] {
  const blocks = cells.flatMap((cell) => cell.blocks);
  const isLong = wordsOf(blocks).some((line) => line.length > LONGEST_LINE_OF_CELL);
  if (isLong) return layOut(blocks);
  let follows = false;
  return blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'table') {
      follows = false;
      return tableBlocks(block);
    }
    const own = { lines: block.text.split('\n'), follows, notes: block.notes };
    follows = hasWords(block);
    return [own];
  });
}

/** A table as rows between bars. */
function barBlock(rows: readonly Row[]): TextBlock {
  const cells = rows.flat();
  const isJoined = cells.some(({ blocks }) => wordsOf(blocks).filter((line) => line.trim() !== '').length > 1);
  const notes = new Map<string, UnplacedNote>(
    cells.flatMap((cell) => notesOf(cell.blocks)).map((note) => [note.message, note]),
  );
  if (cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) notes.set(NESTED.message, NESTED);
  if (isJoined) notes.set(JOINED.message, JOINED);
  if (cells.some(({ blocks }) => wordsOf(blocks).some((line) => line.includes('|')))) notes.set(BARS.message, BARS);
  const widths = rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0));
  const widest = Math.max(...widths);
  return {
    lines: rows.map((row, i) =>
      barRow([
        ...row.flatMap(({ blocks, columns }) => [
          wordsOf(blocks).join(' '),
          ...new Array<string>(columns - 1).fill(''),
        ]),
        // A cell over several columns, where the file does not say how many.
        ...new Array<string>(widest - (widths[i] ?? widest)).fill(''),
      ]),
    ),
    notes: [...notes.values()],
  };
}

const JOINED: UnplacedNote = {
  weight: 'told',
  message: 'Trong bảng này có ô nhiều dòng; mỗi ô được viết thành một dòng, chữ giữ nguyên.',
};
const BARS: UnplacedNote = {
  weight: 'check',
  message: 'Trong ô của bảng này có dấu |, được viết thành ¦ vì | ngăn các ô. Đối chiếu với bản gốc.',
};
const NESTED: UnplacedNote = {
  weight: 'check',
  message: 'Trong bảng này có bảng con; chữ của bảng con nằm trong một ô. Đối chiếu với bản gốc.',
};

/** The words of blocks, a line each. */
function wordsOf(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text.split('\n')
      : block.rows.map((row) => row.map((cell) => wordsOf(cell.blocks).join(' ').trim()).join('; ')),
  );
}

function notesOf(blocks: readonly WordBlock[]): UnplacedNote[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.notes : block.rows.flat().flatMap((cell) => notesOf(cell.blocks)),
  );
}
