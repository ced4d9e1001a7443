import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { flow, inline } from './jsx.ts';

/**
 * satteri 0.10 takes time that grows with the square of the components in one paragraph; with this
 * many it does not yet show.
 */
const enough = 200;

/**
 * Phrasing as one paragraph. Where it has very many pieces, those after the first portion follow in
 * `<Glued>`: the page joins them to what is before.
 */
export function inPortions(children: readonly PhrasingContent[]): (Paragraph | MdxJsxFlowElement)[] {
  return rowsOf(children).map((row, i) => {
    const paragraph: Paragraph = { type: 'paragraph', children: withSpaces(row) };
    return i === 0 ? paragraph : flow('Glued', {}, [paragraph]);
  });
}

/**
 * The same words in rows of pieces of limited size; an element that is too large by itself is cut
 * into several.
 */
function rowsOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const rows: PhrasingContent[][] = [];
  let row: PhrasingContent[] = [];
  let size = 0;
  const close = (): void => {
    if (row.length > 0) rows.push(row);
    [row, size] = [[], 0];
  };
  for (const piece of children) {
    const own = sizeOf(piece);
    if (size + own > enough) close();
    if (own > enough && 'children' in piece)
      for (const part of rowsOf(piece.children)) rows.push([elementWith(piece, part)]);
    else {
      row.push(piece);
      size += own;
    }
  }
  close();
  return rows.length === 0 ? [[]] : rows;
}

/** How many nodes a piece is made of. */
function sizeOf(piece: PhrasingContent): number {
  return 'children' in piece ? piece.children.reduce((sum, child) => sum + sizeOf(child), 1) : 1;
}

/**
 * An element that was cut in two is no longer written with Markdown's own signs, which open and
 * close only beside certain characters.
 */
function elementWith(piece: PhrasingContent, children: PhrasingContent[]): PhrasingContent {
  if (piece.type === 'strong') return inline('Strong', {}, children);
  if (piece.type === 'emphasis') return inline('Em', {}, children);
  return { ...piece, children } as PhrasingContent;
}

/**
 * Where a paragraph is nothing but components, readers of MDX drop the white space between them, and
 * “huyện Tam Đường tỉnh Lai Châu” would run together: it goes into the component before it.
 */
function withSpaces(row: readonly PhrasingContent[]): PhrasingContent[] {
  const isBare = row.every((piece) => piece.type === 'mdxJsxTextElement' || isSpace(piece));
  if (!isBare) return [...row];
  return row.flatMap((piece, i): PhrasingContent[] => {
    const space = row[i + 1];
    if (piece.type !== 'mdxJsxTextElement') return i === 0 ? [piece] : [];
    return [space && isSpace(space) ? { ...piece, children: [...piece.children, space] } : piece];
  });
}

function isSpace(piece: PhrasingContent): piece is Text {
  return piece.type === 'text' && piece.value.trim() === '';
}
