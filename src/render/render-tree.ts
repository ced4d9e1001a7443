/** The tree of a body → its HTML and its text, by the one table of elements. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { bodyText, type BodyText } from './body-text.ts';
import { elements, linkNames, type Marks } from './elements.ts';
import { looseAnnexes, readingView, type LooseAnnex, type ReadingAids } from './reading-view.ts';

/**
 * A body rendered: its HTML for the page, its text and the places of its ids for search and checks.
 */
export interface RenderedBody extends BodyText {
  readonly html: string;
  /** Annexes that have no provision to lead to. */
  readonly looseAnnexes: readonly LooseAnnex[];
}

/** The nodes of a body; anything else is a bug in the converter. */
export type BodyNode =
  | { readonly type: 'root'; readonly children: readonly BodyNode[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'element'; readonly tagName: string; readonly children: readonly BodyNode[] }
  | {
      readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
      readonly name: string | null;
      readonly attributes: readonly { readonly type: string; readonly name: string; readonly value: unknown }[];
      readonly children: readonly BodyNode[];
    };

/** What Markdown itself makes in a generated body. */
const plainTags = new Set(['p', 'em', 'strong']);

/**
 * What HTML lets a page leave out: end tags that the next tag implies, quotes around plain values.
 */
const LEAN = { omitOptionalTags: true, preferUnquoted: true } as const;

/**
 * The children of a body's root → its HTML and its text, from one tree. Nothing is run: components
 * become elements by one table; an unknown component or element throws, because no text of a source
 * can make one. The HTML is that of the body alone, or with the aids of a page of reading.
 */
export function renderTree(nodes: readonly BodyNode[], marks: Marks, aids: ReadingAids | null = null): RenderedBody {
  const root = rootOf(nodes, marks);
  const shown = aids === null ? root : byLines(readingView(root, aids).children);
  return { html: toHtml(shown, aids === null ? {} : LEAN), looseAnnexes: looseAnnexes(root), ...bodyText(root) };
}

/** The text that {@link renderTree} gives, without the HTML: no mark changes a text. */
export function textOfTree(nodes: readonly BodyNode[]): BodyText {
  return bodyText(rootOf(nodes, WITHOUT_LINKS));
}

const WITHOUT_LINKS: Marks = {
  citation: () => ({ href: '' }),
  locality: () => ({ href: '' }),
  term: () => ({ href: '' }),
};

function rootOf(nodes: readonly BodyNode[], marks: Marks): Root {
  return byLines(renderAll(nodes, marks, false).filter((node): node is Element => node.type === 'element'));
}

function byLines(children: Root['children']): Root {
  return { type: 'root', children: children.flatMap((child) => [child, { type: 'text', value: '\n' }]) };
}

declare module 'hast' {
  interface ElementData {
    /** The line of the source that the element begins at. */
    line?: number;
  }
}

function renderAll(nodes: readonly BodyNode[], marks: Marks, inLink: boolean): ElementContent[] {
  return nodes.map((node) => renderNode(node, marks, inLink));
}

function renderNode(node: BodyNode, marks: Marks, inLink: boolean): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'element': {
      if (!plainTags.has(node.tagName)) throw new Error(`Cannot render \`<${node.tagName}>\`, expected plain words`);
      return {
        type: 'element',
        tagName: node.tagName,
        properties: {},
        children: renderAll(node.children, marks, inLink),
      };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const make = node.name !== null && Object.hasOwn(elements, node.name) ? elements[node.name] : undefined;
      if (node.name === null || make === undefined)
        throw new Error(`Cannot render \`<${node.name}>\`, expected one of ${Object.keys(elements).join(', ')}`);
      const children = renderAll(node.children, marks, inLink || linkNames.has(node.name));
      const attributes = componentAttributes(node);
      const element = make({ attributes, children, inLink, marks });
      // The line of the source is not an attribute of the HTML: only a page of reading has a use
      // for it.
      const line = Number(attributes['line']);
      return line > 0 ? { ...element, data: { line } } : element;
    }
    default:
      throw new Error(`Cannot render \`${(node as { type: string }).type}\`, expected text or a component`);
  }
}

function componentAttributes(node: Extract<BodyNode, { attributes: unknown }>): Record<string, string> {
  return Object.fromEntries(
    node.attributes.map(({ type, name, value }) => {
      if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
        throw new Error(`Cannot render attribute \`${name}\` of \`<${node.name}>\`, expected a plain value`);
      return [name, value];
    }),
  );
}
