import { oneOf } from '../text/phrase/one-of.ts';
import type { Block, BlockRole, Outline, Part, SourceText, Span } from '../model.ts';
import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';
import { blockAt } from '../text/layout/block-at.ts';
import { freeNames, type FreeName } from '../text/free-name.ts';
import { isBlank, linesOf, type Line } from '../text/lines.ts';
import { readBody, type RawBlock } from './body.ts';
import { readClosing } from './closing/closing.ts';
import { joinHeadLines } from './head/head-joins.ts';
import { splitHeadLines } from './head/head-splits.ts';
import { isCapitals } from './head/header-line.ts';
import { nest } from './nest.ts';
import { isPageMark } from './page-mark.ts';
import { readPreface, type Preface } from './head/preface.ts';
import { readingOf } from './reading.ts';
import type { LineRange } from './head/title-lines.ts';
import type { SegmentWords } from './segment-words.ts';
import { splitTypeLine } from './head/type-line.ts';
import { raiseBrokenCapitals, raiseSmallHead } from './head/small-head.ts';
import { webFoot } from './web-foot.ts';
import { settingOf } from './wrap.ts';

/** An outline and what segmentation already knows of the tên loại line. */
export interface Segmented {
  readonly outline: Outline;
  /** Slug of the tên loại line, null when none was found. */
  readonly documentType: string | null;
  /** The block of the tên loại line. */
  readonly typeBlock: Block | null;
}

interface LineBlock {
  readonly part: Part;
  readonly kind: 'lines' | 'paragraph' | 'heading' | 'mark';
  readonly role: BlockRole | null;
  readonly name: string;
}

const BASIS = new RegExp(
  String.raw`^\W{0,4}${oneOf(
    ...['can cu', 'theo de nghi', 'xet ', 'tren co so', 'thuc hien'],
    ...['uy ban nhan dan', 'chinh phu', 'thu tuong', 'hoi dong', 'bo truong', 'quoc hoi'],
  )}`,
);
const ENACTING_LINE = new RegExp(
  String.raw`^\W{0,4}${oneOf('quyet dinh', 'quyet nghi', 'nghi quyet', 'ket luan', 'chi thi')}\W*$`,
);

/**
 * Divides a text into its parts and blocks. Guarantees: every non-blank line is in exactly one
 * block, blocks are in text order, anchors are unique; never throws, whatever the text.
 */
export function segment(source: SourceText, words: SegmentWords): Segmented {
  const { typeNames: types } = words;
  const { meant: text } = source;
  const { lines: apart, splits } = splitHeadLines(linesOf(text), words);
  const { lines: whole, joins } = joinHeadLines(text, apart, words.heads);
  const all = splitTypeLine(text, raiseSmallHead(raiseBrokenCapitals(whole), words), types);
  const foot = webFoot(all);
  const lines = all.slice(0, foot);
  const preface = readPreface(lines, words);
  const closing = readClosing(lines, preface.end, words);
  const setting = settingOf(lines.slice(preface.end, closing.bodyEnd));
  const unique = freeNames();

  const block = (range: LineRange, as: LineBlock): Block[] => lineBlocks(lines, range, as, unique);
  const bodyRaw = readBody(lines, { from: preface.end, to: closing.bodyEnd }, 'body', setting);
  const afterBody = closing.recipients ?? closing.signature ?? closing.annex;
  const textBlocks: Block[] = [
    ...block({ from: 0, to: preface.start }, { part: 'stamp', kind: 'lines', role: null, name: 'dau-ky' }),
    ...prefaceBlocks(preface, block),
    ...markPreamble(text, nest(text, bodyRaw, '', unique)),
    ...closingBlocks(afterBody, closing, block),
    ...annexBlocks(text, lines, closing.annex, unique),
  ];
  const blocks = [...textBlocks, ...footBlocks(all.slice(foot), textBlocks.at(-1)?.part ?? 'body', unique)];
  const outline: Outline = {
    source,
    blocks,
    reading: readingOf(text, blocks, {
      joins,
      splits: splits.filter((at) => keepsLines(blocks, at)),
      raised: raisedIn(text, lines, blocks),
    }),
  };
  const typeBlock = blocks.find((b) => b.role === 'type') ?? null;
  return { outline, documentType: preface.type?.slug ?? null, typeBlock };
}

/** One block per run of lines between page marks (and, for `lines`, between blank lines). */
function lineBlocks(lines: readonly Line[], range: LineRange, as: LineBlock, unique: FreeName): Block[] {
  const blocks: Block[] = [];
  const push = ({ start, end }: Span, kind: LineBlock['kind']): void => {
    blocks.push(plainBlock({ start, end }, kind === 'mark' ? { ...as, kind, role: null } : as, unique));
  };
  let run: Span[] = [];
  const flush = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) push({ start: first.start, end: last.end }, as.kind);
    run = [];
  };
  for (let i = range.from; i < range.to; i++) {
    const line = lines[i];
    if (!line) break;
    if (isBlank(line)) {
      if (as.kind === 'lines' && as.part !== 'recipients') flush();
    } else if (isPageMark(line.text)) {
      flush();
      push(line, 'mark');
    } else run.push(line);
  }
  flush();
  return blocks;
}

function plainBlock({ start, end }: Span, { part, kind, role, name }: LineBlock, unique: FreeName): Block {
  return { start, end, part, kind, role, depth: 0, style: null, label: null, anchor: unique(name), marks: [] };
}

/** The lines of a web page below the text, in its last part: marks of the page, as its numbers are. */
function footBlocks(lines: readonly Line[], part: Part, unique: FreeName): Block[] {
  return lines
    .filter((line) => !isBlank(line))
    .map((line) => plainBlock(line, { part, kind: 'mark', role: null, name: 'chan-trang' }, unique));
}

function prefaceBlocks(preface: Preface, block: (range: LineRange, as: LineBlock) => Block[]): Block[] {
  const part = 'preface';
  const pieces: { range: LineRange; as: LineBlock }[] = [];
  const add = (range: LineRange | null, kind: LineBlock['kind'], role: BlockRole, name: string): void => {
    if (range) pieces.push({ range, as: { part, kind, role, name } });
  };
  if (preface.type) add({ from: preface.type.line, to: preface.type.line + 1 }, 'heading', 'type', 'ten-loai');
  add(preface.author, 'lines', 'header', 'co-quan');
  add(preface.title, 'paragraph', 'title', 'trich-yeu');
  add(preface.addressees, 'lines', 'addressees', 'kinh-gui');
  pieces.sort((a, b) => a.range.from - b.range.from);
  const blocks: Block[][] = [];
  let at = preface.start;
  const header: LineBlock = { part, kind: 'lines', role: 'header', name: 'tieu-de' };
  for (const { range, as } of pieces) {
    if (range.from > at) blocks.push(block({ from: at, to: range.from }, header));
    blocks.push(block({ from: Math.max(at, range.from), to: range.to }, as));
    at = Math.max(at, range.to);
  }
  return [...blocks, block({ from: at, to: preface.end }, header)].flat();
}

/** The leading paragraphs that give grounds, and the author's name above them, are the preamble. */
function markPreamble(text: string, blocks: readonly Block[]): Block[] {
  let end = 0;
  for (const [i, b] of blocks.entries()) {
    const words = text.slice(b.start, Math.min(b.end, b.start + 40));
    const folded = alignedFold(words);
    const capitals = isCapitals(words);
    const isText = b.style === null ? b.kind === 'paragraph' || capitals : b.style === 'dash';
    const isAuthor = b.style === null && capitals && !ENACTING_LINE.test(alignedFold(text.slice(b.start, b.end)));
    const goesOn = b.kind === 'paragraph' && b.depth > 0 && i === end;
    if ((isText && BASIS.test(folded)) || goesOn) end = i + 1;
    else if (b.kind !== 'mark' && !isAuthor) break;
  }
  // Grounds with a dash before them, as the Party prints them, are no points of the text.
  return blocks.map((b, i) => (i < end ? { ...b, part: 'preamble' as const, ...asUnnumbered(b) } : b));
}

function asUnnumbered(block: Block): Pick<Block, 'kind' | 'style' | 'label'> {
  return { kind: block.style === null ? block.kind : 'paragraph', style: null, label: null };
}

function closingBlocks(
  from: number,
  closing: ReturnType<typeof readClosing>,
  block: (range: LineRange, as: LineBlock) => Block[],
): Block[] {
  const { recipients, signature, annex } = closing;
  const recipientBlock: LineBlock = { part: 'recipients', kind: 'lines', role: null, name: 'noi-nhan' };
  const signatureBlock: LineBlock = { part: 'conclusions', kind: 'lines', role: null, name: 'ky' };
  if (recipients === null) return block({ from, to: annex }, signatureBlock);
  if (signature !== null && signature < recipients)
    return [
      ...block({ from: signature, to: recipients }, signatureBlock),
      ...block({ from: recipients, to: annex }, recipientBlock),
    ];
  const middle = signature ?? annex;
  return [
    ...block({ from: recipients, to: middle }, recipientBlock),
    ...block({ from: middle, to: annex }, signatureBlock),
  ];
}

function annexBlocks(text: string, lines: readonly Line[], from: number, unique: FreeName): Block[] {
  if (from >= lines.length) return [];
  const setting = settingOf(lines.slice(from));
  const raw: RawBlock[] = readBody(lines, { from, to: lines.length }, 'annex', setting);
  return nest(text, raw, 'pl-', unique);
}

/**
 * Whether line breaks are meant at an offset: it is between blocks, or in one whose lines stay
 * apart.
 */
function keepsLines(blocks: readonly Block[], at: number): boolean {
  return (blockAt(blocks, at)?.kind ?? 'lines') === 'lines';
}

/**
 * The lines of head and closing that are not read as printed: in capitals, without signs at the
 * end.
 */
function raisedIn(text: string, lines: readonly Line[], blocks: readonly Block[]): readonly Line[] {
  const raised = lines.filter((l) => l.text !== text.slice(l.start, l.end).replaceAll('\n', ' '));
  return raised.filter((l) => {
    const part = blockAt(blocks, l.start)?.part;
    return part === 'preface' || part === 'conclusions' || part === 'recipients';
  });
}
