import { oneOf } from '../text/phrase/one-of.ts';
import type { Block } from '../model.ts';
import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';
import type { FreeName } from '../text/free-name.ts';
import { slug } from '../../vietnamese/fold/slug.ts';
import type { RawBlock } from './body.ts';
import { isCapitals } from './head/header-line.ts';
import { STYLE_RANK, type Marker } from './marker.ts';

interface OpenLevel {
  readonly marker: Marker;
  readonly anchor: string;
  /** Dashes, pluses and dots counted under this level. */
  count: number;
}

/** A numbered block up to this length that ends no sentence is a heading of what follows. */
const HEADING_LENGTH = 160;

/** Headings by nature. */
const HEADING_STYLES = new Set(['phu-luc', 'mau', 'phan', 'chuong', 'muc', 'roman']);

/** First words of the paragraphs that close a document, after its last provision (folded). */
const CLOSERS = new RegExp(
  String.raw`^\W{0,3}${oneOf(
    ...['tren day la', 'thua lenh', 'nhan duoc', 'trong qua trinh', 'qua trinh thuc hien', 'tran trong'],
    ...['kinh bao cao', 'yeu cau ', 'de nghi (?:cac|thu truong)', 'can cu ', 'nay,? thong bao'],
    `${oneOf(
      ...['quyet dinh', 'chi thi', 'ke hoach', 'thong bao', 'nghi quyet', 'quy dinh', 'cong van', 'cong dien'],
      ...['ket luan', 'huong dan'],
    )} nay`,
    'cac (?:co quan|don vi|so|ban|chi)',
    String.raw`giao (?:cho )?\S+`,
    ...['uy ban nhan dan', 'ubnd', 'ban thuong vu', 'thuong truc', 'van phong', 'bo y te'],
    String.raw`[\p{L} ,\d-]{3,60} (?:yeu cau|thong bao|de nghi) `,
  )}`,
  'u',
);

/** The provisions that are open where a block begins, and what was counted so far. */
interface Nesting {
  readonly stack: OpenLevel[];
  readonly prefix: string;
  readonly unique: FreeName;
  paragraphs: number;
  dashesAtRoot: number;
}

/**
 * Gives blocks their depth, their kind (a heading or a provision) and their anchor. `prefix` keeps
 * an annex's anchors apart.
 */
export function nest(text: string, raws: readonly RawBlock[], prefix: string, unique: FreeName): Block[] {
  const nesting: Nesting = { stack: [], prefix, unique, paragraphs: 0, dashesAtRoot: 0 };
  const closingFrom = closingParagraphs(text, raws);
  return raws.map((raw, i) => {
    const next = raws[i + 1] ?? null;
    const heading = headsProvision(
      text.slice(raw.start, raw.end),
      raw,
      next?.marker?.style ?? null,
      next?.kind === 'paragraph' && i + 1 < closingFrom,
    );
    if (raw.marker === null) {
      if (i >= closingFrom) nesting.stack.length = 0;
      return unmarkedBlock(raw, heading, nesting);
    }
    leaveLevels(nesting.stack, raw.marker, isListOf(text, raws[i - 1], nesting.stack.at(-1), raw.marker));
    return markedBlock(raw, raw.marker, heading, nesting);
  });
}

function unmarkedBlock(raw: RawBlock, heading: boolean, nesting: Nesting): Block {
  const isHeading = raw.kind === 'paragraph' && heading && !raw.quoted;
  return {
    ...spanOf(raw),
    kind: isHeading ? 'heading' : raw.kind === 'provision' ? 'paragraph' : raw.kind,
    role: raw.quoted ? 'quoted' : null,
    depth: nesting.stack.length,
    style: null,
    label: null,
    anchor: nesting.unique(`${nesting.prefix}doan-${++nesting.paragraphs}`),
  };
}

/**
 * A block with a mark: it gets its address below the provisions that are open, and is then open
 * itself.
 */
function markedBlock(raw: RawBlock, marker: Marker, heading: boolean, nesting: Nesting): Block {
  const { stack, prefix } = nesting;
  // Annexes and forms are no step of an address, so that an address stays where a text has one.
  const parent = stack.findLast((l) => !isAnnexLevel(l.marker));
  if (isAnnexLevel(marker)) nesting.paragraphs++;
  else if (parent) parent.count++;
  else nesting.dashesAtRoot++;
  const piece = anchorPiece(marker, parent ? parent.count : nesting.dashesAtRoot);
  const free = marker.style === 'dieu' || isAnnexLevel(marker) || !parent;
  const below = free ? rootPiece(marker, piece) : `${parent.anchor.slice(prefix.length)}-${piece}`;
  const anchor = nesting.unique(prefix + below);
  const depth = stack.length;
  stack.push({ marker, anchor, count: 0 });
  return {
    ...spanOf(raw),
    kind: heading ? 'heading' : 'provision',
    role: null,
    depth,
    style: marker.style,
    label: marker.label,
    anchor,
  };
}

/** Closes the provisions that a mark ends: from its own kind on, or all of its rank and below. */
function leaveLevels(stack: OpenLevel[], marker: Marker, isBelowAll: boolean): void {
  const sibling = stack.findLastIndex((l) => l.marker.style === marker.style);
  if (sibling >= 0) stack.length = sibling;
  else if (!isBelowAll)
    while (stack.length > 0 && STYLE_RANK[(stack.at(-1) as OpenLevel).marker.style] >= STYLE_RANK[marker.style])
      stack.pop();
}

function spanOf({ part, start, end, marks }: RawBlock): Pick<Block, 'part' | 'start' | 'end' | 'marks'> {
  return { part, start, end, marks };
}

/**
 * Index of the first of the paragraphs after the last provision that close the document, or the
 * number of blocks.
 */
function closingParagraphs(text: string, raws: readonly RawBlock[]): number {
  let i = raws.length;
  while (i > 0 && raws[i - 1]?.marker === null) i--;
  for (; i < raws.length; i++) {
    const raw = raws[i] as RawBlock;
    if (CLOSERS.test(alignedFold(text.slice(raw.start, Math.min(raw.end, raw.start + 90))))) return i;
  }
  return raws.length;
}

function headsProvision(text: string, raw: RawBlock, nextStyle: string | null, nextIsParagraph: boolean): boolean {
  if (raw.marker === null) return isCapitals(text) && text.length >= 8 && text.length <= HEADING_LENGTH;
  if (HEADING_STYLES.has(raw.marker.style)) return text.length <= 300;
  if (text.length > HEADING_LENGTH || /[.;,…]["”)*_]*$/.test(text)) return false;
  if (raw.marker.style !== 'number' && raw.marker.style !== 'subnumber' && raw.marker.style !== 'dieu') return false;
  return (
    nextIsParagraph ||
    (nextStyle !== null && STYLE_RANK[nextStyle as keyof typeof STYLE_RANK] > STYLE_RANK[raw.marker.style])
  );
}

function isAnnexLevel({ style }: Marker): boolean {
  return style === 'phu-luc' || style === 'mau';
}

/**
 * Whether a provision is the first of a list that the one right above it announces with a colon: it
 * lies below that one, whatever the rank of its kind.
 */
function isListOf(text: string, above: RawBlock | undefined, top: OpenLevel | undefined, marker: Marker): boolean {
  if (!above?.marker || above.marker !== top?.marker || (marker.ordinal ?? 1) !== 1) return false;
  return !isAnnexLevel(marker) && /:[*_\s]{0,4}$/.test(text.slice(Math.max(above.start, above.end - 6), above.end));
}

function anchorPiece(marker: Marker, siblings: number): string {
  if (marker.style === 'dash') return `g${siblings}`;
  if (marker.style === 'plus') return `c${siblings}`;
  if (marker.style === 'dot') return `t${siblings}`;
  if (marker.style === 'subnumber') return slug(marker.label.replace(/^.*\.(?=\d)/, ''));
  const named = marker.style === 'letter' && marker.label.startsWith('đ') ? 'dd' : slug(marker.label);
  return named || `g${siblings}`;
}

/**
 * Pieces of an anchor that start a new address instead of going on their parent's: articles are
 * numbered through the whole text.
 */
function rootPiece(marker: Marker, piece: string): string {
  if (isAnnexLevel(marker)) return piece;
  if (marker.style === 'dieu') return `dieu-${/\d+\w?/.exec(piece)?.[0] ?? piece}`;
  return /^(?:phan|chuong|muc)/.test(piece) ? piece : `muc-${piece}`;
}
