import type { Element, ElementContent, Nodes, Root } from 'hast';

/** What the page of a document adds to its body for reading; none of it is text. */
export interface ReadingAids {
  /**
   * Whether the letterhead is folded: not where it says something that the head of the page lacks.
   */
  readonly letterheadFolded: boolean;
  /** Where a text that is not complete breaks off, null for a complete one. */
  readonly breaksOff: BreakPlace | null;
  /** The lines of the source; each that has words has an anchor, `dong-113`. */
  readonly lines: readonly string[];
}

/** The beginning, the end of the body, the end of the last annex, the end of all. */
export type BreakPlace = 'start' | 'body' | 'annex' | 'end';

/** A part of the text that has no provision of its own to lead to, for the table of contents. */
export interface LooseAnnex {
  readonly anchor: string;
  readonly title: string;
}

/** What a line of a drawn table has at most; longer ones are prose with a bar before it. */
const DRAWN_LINE = 160;

/**
 * A rendered body as its page shows it: the letterhead folded, the place where the text breaks off
 * marked, lines too long for a drawing allowed to wrap. Every word of the body
 * stays, in order, and none is added: what the page says itself is a label or comes from the style
 * sheet, so that what is copied and searched is the text of the document.
 */
export function readingView(root: Root, aids: ReadingAids): Root {
  const starts = lineStarts(root);
  const parts = root.children
    .filter((node): node is Element => node.type === 'element')
    .map((part) => withLines(part, starts, aids.lines));
  const shown = markBreak(parts.map(leanBlocks), aids.breaksOff);
  return { type: 'root', children: aids.letterheadFolded ? foldLetterhead(shown) : [...shown] };
}

/** The annexes of a body that begin with no numbered provision: their first id and its words. */
export function looseAnnexes(root: Root): readonly LooseAnnex[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'element' || !hasClass(node, 'part-annex')) return [];
    const first = elementsOf(node)[0];
    if (!first || hasClass(first, 'prov-phu-luc')) return [];
    const anchor = first.properties['id'];
    return typeof anchor === 'string' ? [{ anchor, title: wordsOf(first) }] : [];
  });
}

type LineStarts = Map<number, { readonly from: number; readonly next: number | null }>;

/**
 * The lines of the source at which elements begin, in their order, the first of them from the top
 * of the file.
 */
function lineStarts(root: Root): LineStarts {
  const all = (node: Nodes): number[] => [
    ...(node.type === 'element' && node.data?.line !== undefined ? [node.data.line] : []),
    ...('children' in node ? node.children.flatMap(all) : []),
  ];
  const starts = [...new Set(all(root))].sort((a, b) => a - b);
  return new Map(starts.map((line, i) => [line, { from: i === 0 ? 1 : line, next: starts[i + 1] ?? null }]));
}

/** Gives each element the anchors of the lines from where it begins to where the next one does. */
function withLines(node: Element, starts: LineStarts, lines: readonly string[]): Element {
  const line = node.data?.line ?? 0;
  const start = starts.get(line);
  // Of two elements on one line the outer one, and the first, has the anchors.
  starts.delete(line);
  const children = node.children.map((child) => (child.type === 'element' ? withLines(child, starts, lines) : child));
  if (start === undefined) return { ...node, children };
  const end = start.next ?? lines.length + 1;
  const anchors = Array.from({ length: Math.max(0, end - start.from) }, (_, i) => start.from + i)
    .filter((n) => lines[n - 1] !== '')
    .map((n) => `dong-${n}`);
  return withAnchors({ ...node, children }, anchors);
}

/**
 * The first anchor is the id of the element, or of its first paragraph, where that has none; the
 * others are empty elements at its beginning.
 */
function withAnchors(node: Element, anchors: readonly string[]): Element {
  const [first, ...others] = anchors;
  const spans = (ids: readonly string[]): Element[] => ids.map((id) => made('span', { id }, []));
  if (first === undefined) return node;
  if (node.properties['id'] === undefined)
    return { ...node, properties: { ...node.properties, id: first }, children: [...spans(others), ...node.children] };
  const paragraph = elementsOf(node).find(({ tagName }) => tagName !== 'a');
  if (!paragraph || !/^(?:p|h\d)$/.test(paragraph.tagName) || paragraph.properties['id'] !== undefined)
    return { ...node, children: [...spans(anchors), ...node.children] };
  const named = { ...paragraph, properties: { ...paragraph.properties, id: first } };
  return {
    ...node,
    children: [...spans(others), ...node.children.map((child) => (child === paragraph ? named : child))],
  };
}

/** Puts the stamp and the letterhead, up to whom the text is addressed to, into one fold. */
function foldLetterhead(parts: readonly Element[]): Element[] {
  const end = parts.findIndex((part) => !isLetterhead(part));
  // A text that is nothing but a letterhead stays open: there would be nothing to read.
  const leading = parts.slice(0, Math.max(0, end));
  if (leading.length === 0) return [...parts];
  const split = leading.map((part) => {
    const at = part.children.findIndex((child) => child.type === 'element' && isAddressees(child));
    return at < 0
      ? { folded: part.children, open: [] }
      : { folded: part.children.slice(0, at), open: part.children.slice(at) };
  });
  const folded = leading.map((part, i) => ({ ...part, children: split[i]?.folded ?? [] }));
  const open = leading.flatMap((part, i) => {
    const children = split[i]?.open ?? [];
    return children.length > 0 ? [{ ...part, children }] : [];
  });
  if (!folded.some((part) => wordsOf(part) !== '')) return [...parts];
  const fold = made('details', { className: ['letterhead'] }, [
    made('summary', { ariaLabel: 'Phần đầu như trong tệp' }, []),
    ...folded,
  ]);
  return [fold, ...open, ...parts.slice(leading.length)];
}

function isAddressees(element: Element): boolean {
  return hasClass(element, 'lines-addressees') || hasClass(element, 'paragraph-addressees');
}

function isLetterhead(part: Element): boolean {
  return hasClass(part, 'part-stamp') || hasClass(part, 'part-preface');
}

/**
 * The kinds of provisions that hang as far as their sign is wide; of the others no style sheet asks
 * the kind.
 */
const HANGING = new Set(['prov-plus', 'prov-letter']);

/** Blocks as they are shown: long lines wrap, and provisions have no class that nobody reads. */
function leanBlocks(node: Element): Element {
  if (node.tagName === 'pre') return wrappingLines(node);
  const children = node.children.map((child) => (child.type === 'element' ? leanBlocks(child) : child));
  if (!hasClass(node, 'prov')) return { ...node, children };
  const className = (node.properties['className'] as string[]).filter((name) => name === 'prov' || HANGING.has(name));
  return { ...node, properties: { ...node.properties, className }, children };
}

function wrappingLines(pre: Element): Element {
  const isDrawn = wordsOf(pre, '\n')
    .split('\n')
    .every((line) => line.length <= DRAWN_LINE);
  return isDrawn ? pre : { ...pre, properties: { ...pre.properties, className: ['table', 'wrapping'] } };
}

/** The mark of a text that breaks off, at its place. */
function markBreak(parts: readonly Element[], place: BreakPlace | null): readonly Element[] {
  if (place === null) return parts;
  const label = place === 'start' ? 'Phần trước chỗ này không có trong tệp nhận được' : 'Tệp nhận được dừng ở đây';
  const mark = made(
    'p',
    { className: ['breaks-off', `breaks-off-${place === 'start' ? 'start' : 'end'}`], role: 'note', ariaLabel: label },
    [],
  );
  if (place === 'start') return [mark, ...parts];
  const last = parts.findLastIndex((part) => place === 'end' || hasClass(part, `part-${place}`));
  const at = last < 0 ? parts.length : last + 1;
  return [...parts.slice(0, at), mark, ...parts.slice(at)];
}

function made(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

function wordsOf(node: Nodes, between = ' '): string {
  const all = (of: Nodes): string =>
    of.type === 'text' ? of.value : 'children' in of ? of.children.map(all).join('') : '';
  return between === '\n' ? all(node) : all(node).replace(/\s+/g, ' ').trim();
}
