import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Block, Outline, Span } from '../model.ts';
import { findEmphasis } from '../text/layout/emphasis.ts';
import { lineSpans } from '../text/layout/line-spans.ts';
import { clip, cursorOver } from './cursor.ts';
import { settleMarks, type InlineMark } from './inline-mark.ts';
import { flow } from './jsx.ts';
import { phrasingOf, type Space } from './phrasing.ts';
import { inPortions } from './portion.ts';
import { tableRows } from '../text/layout/table-rows.ts';

/** Turns stretches of a block, asked for in text order, into paragraphs. */
type Paragraphs = (stretch: Span, space?: Space) => (Paragraph | MdxJsxFlowElement)[];

/**
 * Parts → provisions, each inside the one it belongs to → paragraphs, headings, lines, tables, with
 * the marks inside them.
 */
export function bodyOf({ source, blocks }: Outline, marks: readonly InlineMark[]): Root {
  const { text } = source;
  const marksIn = cursorOver(settleMarks(marks));
  const parts: MdxJsxFlowElement[] = [];
  let open: { readonly depth: number; readonly element: MdxJsxFlowElement }[] = [];
  let part: Block['part'] | null = null;
  for (const block of blocks) {
    if (text.slice(block.start, block.end).trim() === '') continue;
    if (block.part !== part) {
      part = block.part;
      const element = flow('Part', { name: part }, []);
      parts.push(element);
      open = [{ depth: -1, element }];
    }
    open = open.filter(({ depth }) => depth < block.depth);
    const parent = open.at(-1)?.element;
    if (parent === undefined) throw new Error(`Cannot place block \`${block.anchor}\`, expected a depth of 0 or more`);
    const { line } = source.positionAt(block.start);
    const content: RootContent = contentOf(
      text,
      block,
      block.style === null ? line : null,
      clip(marksIn(block), block),
    );
    if (block.style === null) {
      parent.children.push(content);
      continue;
    }
    const provision = flow('Provision', { id: block.anchor, style: block.style, depth: block.depth, line }, [content]);
    parent.children.push(provision);
    open.push({ depth: block.depth, element: provision });
  }
  return { type: 'root', children: parts };
}

/** `line`: the line of the source that a block begins at, null where its provision has it. */
function contentOf(
  text: string,
  block: Block,
  line: number | null,
  marks: readonly InlineMark[],
): MdxJsxFlowElement | Paragraph {
  const paragraph = paragraphsOf(text, block, marks);
  const id = block.style === null ? block.anchor : null;
  switch (block.kind) {
    case 'heading':
      return flow('Heading', { id, level: 2 + Math.min(block.depth, 2), role: block.role, line }, paragraph(block));
    case 'lines':
      return flow(
        'Lines',
        { id, role: block.role, line },
        lineSpans(text, block).map((line) => flow('Line', {}, paragraph(line))),
      );
    case 'table':
      return tableFlow(text, block, line, paragraph);
    case 'mark':
      return flow('PageMark', { id, line }, paragraph(block));
    case 'paragraph':
    case 'provision': {
      const paragraphs = paragraph(block);
      const [first, ...more] = paragraphs;
      const bare = block.kind === 'provision' && more.length === 0;
      return bare && first !== undefined ? first : flow('Paragraph', { id, role: block.role, line }, paragraphs);
    }
  }
}

function paragraphsOf(text: string, block: Block, marks: readonly InlineMark[]): Paragraphs {
  const { words, signs } = findEmphasis(text, block, block.marks);
  const near = {
    marks: cursorOver(marks),
    words: cursorOver(words),
    signs: cursorOver(signs),
    pageMarks: cursorOver(block.marks),
  };
  return (stretch, space = 'one') => {
    const inlines = {
      marks: clip(near.marks(stretch), stretch),
      words: clip(near.words(stretch), stretch),
      signs: clip(near.signs(stretch), stretch),
      pageMarks: clip(near.pageMarks(stretch), stretch),
    };
    return inPortions(phrasingOf(text, stretch, inlines, space));
  };
}

function tableFlow(text: string, block: Block, line: number | null, paragraph: Paragraphs): MdxJsxFlowElement {
  const lines = lineSpans(text, block);
  const rows = tableRows(text, lines);
  if (rows === null)
    return flow(
      'Preformatted',
      { id: block.anchor, line },
      lines.map((drawn) => flow('Line', {}, paragraph(drawn, 'kept'))),
    );
  return flow(
    'Table',
    { id: block.anchor, line },
    rows.map(({ kind, cells }) =>
      flow(
        'Row',
        { kind },
        cells.map((cell) => flow('Cell', {}, paragraph(cell))),
      ),
    ),
  );
}
