import type { Part, Span } from '../model.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { annexMarkerOf, attachedMarkerOf } from './annex-marker.ts';
import { continues, type Seam } from './continues.ts';
import { opensProvision } from './opens-provision.ts';
import { isCapitals } from './head/header-line.ts';
import { isTerminated } from './line-end.ts';
import { layoutOf, type LineLayout } from './line-layout.ts';
import { markerOf, settledMarker, type Marker } from './marker.ts';
import { isPageMark } from './page-mark.ts';
import type { LineRange } from './head/title-lines.ts';
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

/** How a line is set: a row of a table, a line that stays apart, or a line of a paragraph. */
type LineForm = 'table' | 'lines' | 'text';

interface Open {
  readonly form: LineForm;
  readonly start: number;
  end: number;
  readonly first: string;
  last: string;
  length: number;
  readonly marker: Marker | null;
  readonly quoted: boolean;
  readonly marks: Span[];
}

/** The last number of each style, of the text itself and of what it quotes. */
interface Ordinals {
  readonly own: Map<string, number>;
  readonly quoted: Map<string, number>;
}

/** A number that a line has cut off from its words: "187/2025/NĐ-CP;". */
const NUMBER_ALONE = /^\d{1,5}[a-zđ]?\s?[/-]\s?(?:\d{4}\s?\/\s?)?\p{Lu}/u;

/** Titles of parts, chapters and annexes that are not in capitals are no longer than this. */
const LONGEST_TITLE = 120;

/**
 * Groups the lines of a body or an annex into blocks: paragraphs made whole across page breaks and
 * hard wraps, provisions, tables, page marks.
 */
export function readBody(lines: readonly Line[], range: LineRange, part: Part, setting: LineSetting): RawBlock[] {
  const blocks: RawBlock[] = [];
  const ordinals: Ordinals = { own: new Map(), quoted: new Map() };
  const layout = layoutOf(lines, range);
  let open: Open | null = null;
  let pending: Span[] = [];
  let apart = true;

  const close = (): void => {
    if (open) blocks.push(rawBlock(part, open));
    open = null;
    for (const mark of pending) blocks.push({ part, kind: 'mark', ...mark, marker: null, quoted: false, marks: [] });
    pending = [];
  };
  const begin = (line: Line, form: LineForm, marker: Marker | null, quoted: boolean): void => {
    close();
    open = openedBy(line, form, marker, quoted);
    if (marker?.ordinal != null) (quoted ? ordinals.quoted : ordinals.own).set(marker.style, marker.ordinal);
  };
  const extend = (to: Open, line: Line): void => {
    to.marks.push(...pending);
    pending = [];
    to.end = line.end;
    to.last = line.text;
    to.length += line.text.length + 1;
  };

  for (let i = range.from; i < range.to; i++) {
    const line = lines[i] as Line;
    const form = formOf(layout, i);
    if (isBlank(line) || (form === 'text' && isPageMark(line.text))) {
      if (!isBlank(line)) pending.push({ start: line.start, end: line.end });
      apart = true;
      continue;
    }
    const current = open as Open | null;
    const quoted = layout.quoted.all.has(i);
    const counted = quoted ? ordinals.quoted : ordinals.own;
    const marker = form === 'text' ? markerIn(line.text, part, i === range.from, counted) : null;
    const goesTogether = current?.form === form && current.quoted === quoted && !layout.quoted.first.has(i);
    if (!goesTogether) begin(line, form, marker, quoted);
    else if (form !== 'text') {
      if (!apart || layout.joined.has(i)) extend(current, line);
      else begin(line, form, null, quoted);
    } else {
      const seam = seamOf(current, line, apart, setting);
      const opens = marker !== null && opensProvision(marker, seam, (counted.get(marker.style) ?? 0) + 1);
      if (!opens && belongsTo(current, seam, marker)) extend(current, line);
      else begin(line, form, opens ? marker : null, quoted);
    }
    apart = false;
  }
  close();
  return blocks;
}

function formOf({ tables, apart }: LineLayout, line: number): LineForm {
  if (tables.has(line)) return 'table';
  return apart.has(line) ? 'lines' : 'text';
}

/**
 * The mark of a line; in an annex also that of an annex, and on its first line the name of what is
 * attached.
 */
function markerIn(text: string, part: Part, isFirst: boolean, counted: ReadonlyMap<string, number>): Marker | null {
  const ofAnnex = part === 'annex' ? (annexMarkerOf(text) ?? (isFirst ? attachedMarkerOf(text) : null)) : null;
  return ofAnnex ?? settledMarker(markerOf(text), counted);
}

function openedBy({ start, end, text }: Line, form: LineForm, marker: Marker | null, quoted: boolean): Open {
  return { form, start, end, first: text, last: text, length: text.length, marker, quoted, marks: [] };
}

function rawBlock(part: Part, { form, start, end, marker, quoted, marks }: Open): RawBlock {
  const own = quoted ? null : marker;
  const kind = form === 'text' ? (own ? 'provision' : 'paragraph') : form;
  return { part, kind, start, end, marker: own, quoted, marks };
}

function seamOf(open: Open, { text }: Line, apart: boolean, setting: LineSetting): Seam {
  const isFirstLine = open.marker !== null && open.length === open.first.length;
  return { blockLength: open.length, previous: open.last, next: text, apart, isFirstLine, setting };
}

/** Whether a line that opens no provision continues the block above it. */
function belongsTo(open: Open, seam: Seam, marker: Marker | null): boolean {
  if (isLabelAlone(open)) return isTitleOf(open, seam.next, marker);
  if (isHeadingCut(open, seam)) return true;
  return !isCaption(open, seam.next) && continues(seam);
}

/** Whether a block is no more than its mark: "Chương II", "Điều 10.", "1.", "PHỤ LỤC I". */
function isLabelAlone({ marker, length }: Open): boolean {
  const isHead = marker?.style === 'phan' || marker?.style === 'phu-luc' || marker?.style === 'mau';
  return marker !== null && (isHead || marker.ordinal !== null) && length <= marker.length + 3;
}

/**
 * What a mark alone on its line belongs to: the words below it; a title, where the mark is that of
 * a chapter or an annex.
 */
function isTitleOf({ marker }: Open, next: string, nextMarker: Marker | null): boolean {
  if (nextMarker) return false;
  if (isCapitals(next)) return true;
  const isTitled = /^(?:phan|chuong|muc|phu-luc|mau)$/.test(marker?.style ?? '');
  return isTitled ? marker?.style !== 'mau' && next.length <= LONGEST_TITLE && !/^\(|[.;:]$/.test(next) : true;
}

/** A heading in capitals that continues in the next line: "I. MỤC ⏎ ĐÍCH, YÊU CẦU". */
function isHeadingCut({ marker, last }: Open, { next, apart }: Seam): boolean {
  return marker !== null && !apart && isCapitals(last) && isCapitals(next) && !isTerminated(last);
}

/**
 * A line of capitals never continues a paragraph of small letters, nor the reverse ("QUYẾT ĐỊNH:"
 * stands alone). Near miss: a number that the line's end has cut off.
 */
function isCaption(open: Open, next: string): boolean {
  return (
    (isCapitals(next) && next.length > 6 && !isCapitals(open.last) && !NUMBER_ALONE.test(next)) ||
    (isCapitals(open.last) && open.marker === null && isTerminated(open.last))
  );
}
