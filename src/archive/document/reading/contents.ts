/** The table of contents of a document. */
import type { LooseAnnex } from '../../../render/reading-view.ts';
import type { Provision } from '../../../schema/directive.ts';

/** A row with the rows inside it. `line` is null for a part of the text that is not a provision. */
export interface ContentsRow {
  readonly anchor: string;
  readonly label: string;
  readonly title: string;
  readonly line: number | null;
  readonly rows: readonly ContentsRow[];
  /** Whether the rows inside are shown at first. */
  readonly open: boolean;
}

const unnumbered = /^[-–—+•*.]$/;

/** At most this many rows; deeper levels are left out first. */
const mostRows = 240;

/** At most this many rows are shown at first; the second level is folded before there are more. */
const mostShown = 28;

/**
 * The provisions worth a row: numbered ones, as deep as keeps the list short; none where a document
 * has fewer than two.
 */
export function contentsOf(provisions: readonly Provision[]): readonly Provision[] {
  const numbered = provisions.filter(({ label }) => !unnumbered.test(label));
  const depths = [...new Set(numbered.map(({ depth }) => depth))].sort((a, b) => a - b);
  const shallow = depths.map((depth) => numbered.filter((p) => p.depth <= depth));
  const rows = shallow.findLast((list) => list.length <= mostRows) ?? shallow[0] ?? [];
  return rows.length < 2 ? [] : rows;
}

/**
 * The same rows as a tree of which two levels are shown at first, or one where two are too many;
 * then the annexes that have no provision.
 */
export function contentsTree(
  provisions: readonly Provision[],
  annexes: readonly LooseAnnex[] = [],
): readonly ContentsRow[] {
  const rows = nested(contentsOf(provisions));
  const shown = rows.length + rows.reduce((sum, row) => sum + row.rows.length, 0);
  return [
    ...rows.map((row) => ({ ...row, open: shown <= mostShown })),
    ...annexes.map(({ anchor, title }) => ({ anchor, label: 'Kèm theo', title, line: null, rows: [], open: false })),
  ];
}

/** A row's words, cut at a space. */
export function contentsTitle(title: string, width = 72): string {
  if (title.length <= width) return title;
  const cut = title.lastIndexOf(' ', width);
  return `${title.slice(0, cut > 0 ? cut : width)} …`;
}

/** Rows in text order → each with the deeper ones that follow it. */
function nested(list: readonly Provision[]): readonly ContentsRow[] {
  const rows: ContentsRow[] = [];
  for (let at = 0; at < list.length;) {
    const row = list[at];
    if (row === undefined) break;
    let end = at + 1;
    while ((list[end]?.depth ?? -1) > row.depth) end += 1;
    const { anchor, label, title, line } = row;
    rows.push({ anchor, label, title, line, rows: nested(list.slice(at + 1, end)), open: false });
    at = end;
  }
  return rows;
}
