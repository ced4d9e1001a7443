import { mdxToHast } from 'satteri';
import type { BodyText } from './body-text.ts';
import { renderTree, textOfTree, type BodyNode, type RenderedBody } from './render-tree.ts';
import type { Marks } from './elements.ts';
import type { ReadingAids } from './reading-view.ts';

export type { Marks } from './elements.ts';
export type { RenderedBody } from './render-tree.ts';

/**
 * Syntax beyond MDX's own is switched off: the converter never writes it, so anything that looks
 * like it is a document's own text.
 */
const features = { gfm: false, frontmatter: false, math: false, directive: false, smartPunctuation: false } as const;

/**
 * Body of a generated MDX file (without frontmatter) → its HTML and its text (see `renderTree`). An
 * expression, an import, raw HTML or an unknown component throws. Positions are not asked for:
 * finding them takes satteri 0.10 time that grows with the square of the nodes in text beyond
 * ASCII.
 */
export function renderBody(mdx: string, marks: Marks, aids: ReadingAids | null = null): RenderedBody {
  return renderTree(parseBody(mdx), marks, aids);
}

/** The text of such a body and the places of its ids, for who shows no HTML of it. */
export function textOfBody(mdx: string): BodyText {
  return textOfTree(parseBody(mdx));
}

/** The nodes of such a body, for who writes it in another form. */
export function parseBody(mdx: string): readonly BodyNode[] {
  const tree = mdxToHast(mdx, { features, position: false }) as unknown as BodyNode;
  if (tree.type !== 'root') throw new Error(`Cannot render \`${tree.type}\`, expected a root`);
  return tree.children;
}
