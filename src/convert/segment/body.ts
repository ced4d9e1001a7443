import type { Part, Span } from '../model.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { continues, isTerminated, opensProvision, type Seam } from './continues.ts';
import { columnTableLines } from './column-tables.ts';
import { isCapitals } from './header-line.ts';
import { markerOf, type Marker } from './marker.ts';
import { isPageMark } from './page-mark.ts';
import { quotedLines } from './quoted-lines.ts';
import type { LineRange } from './title-lines.ts';
import type { LineSetting } from './wrap.ts';

/** A block before it has its depth and its anchor. */
export interface RawBlock extends Span {
  readonly part: Part;
  readonly kind: 'paragraph' | 'provision' | 'table' | 'mark' | 'heading' | 'lines';
  readonly marker: Marker | null;
  /** Whether it is of a passage that the text quotes from another one. */
  readonly quoted: boolean;
  readonly marks: readonly Span[];
}

const TABLE_LINE = /^(?:\||\+[-=+]{2,})|^\S.*\|.*\|/;

interface Open {
  start: number;
  end: number;
  last: string;
  length: number;
  marker: Marker | null;
  table: boolean;
  quoted: boolean;
  marks: Span[];
}

/**
 * Groups the lines of a body or an annex into blocks: paragraphs made whole across page breaks and
 * hard wraps, provisions, tables, page marks.
 */
export function readBody(lines: readonly Line[], range: LineRange, part: Part, setting: LineSetting): RawBlock[] {
  const blocks: RawBlock[] = [];
  const ownOrdinals = new Map<string, number>();
  const quotedOrdinals = new Map<string, number>();
  let open: Open | null = null;
  const inColumns = columnTableLines(lines, range);
  const quotations = quotedLines(lines, range);
  let pending: Span[] = [];
  let apart = true;

  const close = (): void => {
    if (open) {
      const { start, end, marker, marks, table, quoted } = open;
      const kind = table ? 'table' : marker && !quoted ? 'provision' : 'paragraph';
      blocks.push({ part, kind, start, end, marker: quoted ? null : marker, quoted, marks });
    }
    open = null;
    for (const mark of pending) blocks.push({ part, kind: 'mark', ...mark, marker: null, quoted: false, marks: [] });
    pending = [];
  };
  const begin = (line: Line, marker: Marker | null, table: boolean, quoted: boolean): void => {
    close();
    const { start, end, text } = line;
    open = { start, end, last: text, length: text.length, marker, table, quoted, marks: [] };
    if (marker?.ordinal != null) (quoted ? quotedOrdinals : ownOrdinals).set(marker.style, marker.ordinal);
  };
  const extend = (to: Open, line: Line): void => {
    for (const mark of pending) to.marks.push(mark);
    pending = [];
    to.end = line.end;
    to.last = line.text;
    to.length += line.text.length + 1;
  };

  for (let i = range.from; i < range.to; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) {
      apart = true;
      continue;
    }
    if (isPageMark(line.text)) {
      pending.push({ start: line.start, end: line.end });
      apart = true;
      continue;
    }
    const current = open as Open | null;
    const quoted = quotations.all.has(i);
    const tableLine = TABLE_LINE.test(line.text) || inColumns.has(i);
    if (tableLine || current?.table) {
      if (tableLine && current?.table && !apart) extend(current, line);
      else if (tableLine) begin(line, null, true, quoted);
    }
    if (!tableLine) {
      const marker = markerOf(line.text);
      if (!current || current.table || quoted !== current.quoted || quotations.first.has(i))
        begin(line, marker, false, quoted);
      else {
        const seam: Seam = { blockLength: current.length, previous: current.last, next: line.text, apart, setting };
        const expected = ((quoted ? quotedOrdinals : ownOrdinals).get(marker?.style ?? '') ?? 0) + 1;
        if (marker && opensProvision(marker, seam, expected)) begin(line, marker, false, quoted);
        else if (isLabelAlone(current) && isCapitals(line.text)) extend(current, line);
        else if (!isCaption(current, line.text) && continues(seam)) extend(current, line);
        else begin(line, null, false, quoted);
      }
    }
    apart = false;
  }
  close();
  return blocks;
}

function isLabelAlone(open: Open): boolean {
  return (
    open.marker !== null &&
    /^(?:phan|chuong|muc)$/.test(open.marker.style) &&
    open.length <= open.marker.label.length + 3
  );
}

/**
 * A line of capitals never goes on a paragraph of small letters, nor the reverse ("QUYẾT ĐỊNH:"
 * stands alone).
 */
function isCaption(open: Open, next: string): boolean {
  return (
    (isCapitals(next) && next.length > 6 && !isCapitals(open.last)) ||
    (isCapitals(open.last) && open.marker === null && isTerminated(open.last))
  );
}
