import type { AgentRole } from '../../../../schema/directive.ts';
import type { Block, Outline, Span } from '../../../model.ts';
import { lineSpans } from '../../../text/layout/line-spans.ts';
import { tableRows, type PrintedRow } from '../../../text/layout/table-rows.ts';
import { columnsOfHead, type ColumnUse } from './task-column.ts';

/** The words of one column in one row: a piece for each printed line, in order. */
export type CellPieces = readonly Span[];

/** A row of a table of tasks: whom its columns name, what they have to do, and by when. */
export interface TaskRow extends Span {
  readonly agents: readonly { readonly role: AgentRole; readonly cell: CellPieces }[];
  readonly task: CellPieces;
  readonly due: CellPieces;
}

/** No table of tasks has more columns. */
const MOST_COLUMNS = 20;

/**
 * The rows of a table whose head says who has to do what ("Nhiệm vụ | Đơn vị chủ trì | Hoàn
 * thành"). A row over several lines is one. None for any other table: "Cơ quan | Địa chỉ", "Đơn vị
 * tính".
 */
export function taskRowsOf({ reading }: Outline, block: Block): TaskRow[] {
  if (block.kind !== 'table' || block.role === 'quoted') return [];
  const rows = tableRows(reading, lineSpans(reading, block))?.filter(({ kind }) => kind !== 'rule');
  if (!rows) return [];
  const head = headOfTable(reading, rows);
  return head === null
    ? []
    : groupsOf(reading, rows.slice(head.length)).map((group) => taskOf(reading, group, head.columns));
}

interface TableHead {
  /** How many printed rows it takes. */
  readonly length: number;
  readonly columns: ReadonlyMap<number, ColumnUse>;
}

/** The head of a table of tasks: its first row with those after it that go on with its words. */
function headOfTable(reading: string, rows: readonly PrintedRow[]): TableHead | null {
  const [first, ...others] = rows;
  if (first === undefined || first.cells.length > MOST_COLUMNS) return null;
  const words = first.cells.map((cell) => wordsOfCell(reading, cell));
  let length = 1;
  for (const row of others) {
    if (row.kind !== 'more') break;
    row.cells.forEach((cell, i) => (words[i] = [words[i], wordsOfCell(reading, cell)].filter(Boolean).join(' ')));
    length++;
  }
  const below = others[length - 1]?.cells.map((cell) => wordsOfCell(reading, cell)) ?? null;
  const { columns, isTwoRows } = columnsOfHead(words, below);
  const names = [...columns.values()].some((use) => use !== 'task' && use !== 'due');
  return names ? { length: length + (isTwoRows ? 1 : 0), columns } : null;
}

/**
 * Printed rows that are one row: the rest of a row of a box, or a line whose number and task are
 * blank.
 */
function groupsOf(reading: string, rows: readonly PrintedRow[]): PrintedRow[][] {
  const groups: PrintedRow[][] = [];
  for (const row of rows) {
    const goesOn = row.kind === 'more' || row.cells.slice(0, 2).every((cell) => wordsOfCell(reading, cell) === '');
    const last = groups.at(-1);
    if (goesOn && last) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function taskOf(reading: string, group: readonly PrintedRow[], columns: TableHead['columns']): TaskRow {
  const cellAt = (column: number): CellPieces => group.flatMap(({ cells }) => piecesOfCell(reading, cells[column]));
  const cellsFor = (use: ColumnUse): CellPieces[] =>
    [...columns].filter(([, one]) => one === use).map(([column]) => cellAt(column));
  const roles = [...columns].flatMap(([column, use]) =>
    use === 'task' || use === 'due' ? [] : [{ role: use, cell: cellAt(column) }],
  );
  const all = group.flatMap(({ cells }) => cells);
  return {
    start: all[0]?.start ?? 0,
    end: all.at(-1)?.end ?? 0,
    agents: roles,
    task: cellsFor('task')[0] ?? [],
    due: cellsFor('due')[0] ?? [],
  };
}

/**
 * Bars and signs of emphasis. At the end they are tried from the first of a run only: from each, it
 * would take the square.
 */
const LEADING_SIGNS = /^[\s|*_]*/u;
const TRAILING_SIGNS = /(?<![\s|*_])[\s|*_]+$/u;

/** Where the words of a cell are, without its bars and signs of emphasis; none of a blank one. */
function piecesOfCell(reading: string, cell: Span | undefined): Span[] {
  if (cell === undefined) return [];
  const raw = reading.slice(cell.start, cell.end);
  const words = raw.replace(LEADING_SIGNS, '');
  const start = cell.end - words.length;
  return words === '' ? [] : [{ start, end: start + words.replace(TRAILING_SIGNS, '').length }];
}

function wordsOfCell(reading: string, cell: Span): string {
  return piecesOfCell(reading, cell)
    .map(({ start, end }) => reading.slice(start, end))
    .join('');
}
