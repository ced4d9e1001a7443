/** Pages → blocks of lines: text that goes on over pages, columns, tables. */
import { barRow } from '../bar-row.ts';
import type { TextBlock } from '../text-blocks.ts';
import { columnLines, paragraphsOf, settingOf, textRow, type Setting, type TextRow } from './paragraphs.ts';
import type { Row } from './rows.ts';
import type { RuledTable } from './ruled-tables.ts';
import { twoColumnsIn } from './side-by-side.ts';

/** A page with the rows of its text and its tables. */
export interface LaidPage {
  readonly page: number;
  readonly rows: readonly Row[];
  readonly tables: readonly RuledTable[];
}

/** A stretch of a page. */
type Stretch =
  | { readonly kind: 'text'; readonly rows: readonly TextRow[] }
  | { readonly kind: 'columns'; readonly left: readonly TextRow[]; readonly right: readonly TextRow[] }
  | { readonly kind: 'table'; readonly table: RuledTable; readonly page: number; readonly isFirst: boolean };

/** Lays pages out in their order; stretches of text that meet at the end of a page are one. */
export function layOutPages(pages: readonly LaidPage[]): TextBlock[] {
  const setting = settingOf(pages.map(({ rows }) => rows));
  const stretches: Stretch[] = [];
  for (const stretch of pages.flatMap(stretchesOf)) {
    const last = stretches.at(-1);
    if (last?.kind === 'text' && stretch.kind === 'text')
      stretches.splice(-1, 1, { kind: 'text', rows: [...last.rows, ...stretch.rows] });
    else stretches.push(stretch);
  }
  return stretches.flatMap((stretch, i) => blocksOf(stretch, stretches[i - 1], setting));
}

function blocksOf(stretch: Stretch, before: Stretch | undefined, setting: Setting): readonly TextBlock[] {
  switch (stretch.kind) {
    case 'text':
      return paragraphsOf(stretch.rows, setting);
    case 'columns':
      return [stretch.left, stretch.right].flatMap((rows) => columnLines(rows, setting.leading));
    case 'table':
      return [tableBlock(stretch, before?.kind === 'table' ? before.table : null)];
  }
}

function stretchesOf(page: LaidPage): Stretch[] {
  const found: Stretch[] = [];
  let isFirst = true;
  const asText = (row: Row): TextRow => {
    const text = textRow(row, isFirst ? page.page : null);
    isFirst = false;
    return text;
  };
  const addRows = (rows: readonly Row[]): void => {
    let at = 0;
    for (const { from, to, left, right } of twoColumnsIn(rows, page.page === 1)) {
      if (from > at) found.push({ kind: 'text', rows: rows.slice(at, from).map(asText) });
      found.push({ kind: 'columns', left: left.map(asText), right: right.map(asText) });
      at = to;
    }
    if (at < rows.length) found.push({ kind: 'text', rows: rows.slice(at).map(asText) });
  };
  let from = 0;
  for (const table of page.tables.toSorted((a, b) => a.top - b.top)) {
    const to = page.rows.findIndex(({ y }, i) => i >= from && y > table.top);
    const end = to < 0 ? page.rows.length : to;
    addRows(page.rows.slice(from, end));
    from = end;
    found.push({ kind: 'table', table, page: page.page, isFirst });
    isFirst = false;
  }
  addRows(page.rows.slice(from));
  return found;
}

/** A table as rows between bars; one that goes on from the page before does not repeat its head. */
function tableBlock(
  { table, page, isFirst }: Extract<Stretch, { kind: 'table' }>,
  before: RuledTable | null,
): TextBlock {
  const rows = table.rows.map((row) => barRow(row));
  const goesOn = before !== null && before.rows[0]?.length === table.rows[0]?.length;
  const head = before?.rows[0] ? barRow(before.rows[0]) : null;
  return {
    lines: goesOn && rows[0] === head ? rows.slice(1) : rows,
    follows: goesOn,
    notes: [{ page, weight: 'check', message: TABLE }],
    ...(isFirst ? { page } : {}),
  };
}

const TABLE = 'Bảng này được dựng lại từ các đường kẻ của trang. Xem chữ có đúng ô không.';
