/** The table of contents of a document. */
import type { Provision } from '../../schema/directive.ts';

const unnumbered = /^[-–—+•*.]$/;

/** At most this many rows; deeper levels are left out first. */
const mostRows = 60;

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

/** A row's words, cut at a space. */
export function contentsTitle(title: string, width = 90): string {
  if (title.length <= width) return title;
  const cut = title.lastIndexOf(' ', width);
  return `${title.slice(0, cut > 0 ? cut : width)} …`;
}
