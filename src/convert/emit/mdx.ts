import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { escapeText } from './escape.ts';

/** Where a paragraph is among lines: nothing is before it and nothing after it. */
const ON_LINES_OF_ITS_OWN = { before: '\n', after: '\n', now: { line: 1, column: 1 }, lineShift: 0 };

/**
 * How MDX is written. Text is escaped by one table of our own (./escape.ts): the writer's own table
 * leaves live `export` and `import` lines, and trying its sixty patterns on every piece of text takes
 * most of the time. Components are written here for the same reason: their attributes are plain
 * (./jsx.ts), and their lines need neither indentation nor counting. So nothing of remark-mdx is
 * left to use, which would bring a parser of JavaScript into the browser.
 */
const writer: Pick<Processor<undefined, undefined, undefined, Root, string>, 'stringify'> = remark()
  .data('settings', {
    emphasis: '*',
    strong: '*',
    handlers: {
      root: (node: Root, _parent: unknown, state: State) => flowText(node.children, state),
      mdxJsxTextElement: (node: MdxJsxTextElement, _parent: unknown, state: State, info: typeof ON_LINES_OF_ITS_OWN) =>
        node.children.length === 0
          ? `<${opening(node)} />`
          : `<${opening(node)}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${node.name}>`,
      text: (node: { value: string }, _parent: unknown, _state: unknown, info: { before: string; after: string }) =>
        escapeText(node.value, info.before, info.after),
    },
  })
  .freeze();

/** mdast → MDX text, ending in a line break. */
export function toMdx(tree: Root): string {
  return writer.stringify(tree);
}

/** Components and paragraphs, which is all that a body is made of, with an empty line between. */
function flowText(nodes: readonly RootContent[], state: State): string {
  return nodes
    .map((node) => (node.type === 'mdxJsxFlowElement' ? elementText(node, state) : paragraphText(node, state)))
    .join('\n\n');
}

function elementText(node: MdxJsxFlowElement, state: State): string {
  if (node.children.length === 0) return `<${opening(node)} />`;
  return `<${opening(node)}>\n${flowText(node.children, state)}\n</${node.name}>`;
}

function paragraphText(node: RootContent, state: State): string {
  if (node.type !== 'paragraph') throw new Error(`Cannot write \`${node.type}\`, expected a component or a paragraph`);
  return state.containerPhrasing(node satisfies Paragraph, ON_LINES_OF_ITS_OWN);
}

function opening({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  return [name, ...attributes.map((a) => (a.type === 'mdxJsxAttribute' ? `${a.name}="${String(a.value)}"` : ''))].join(
    ' ',
  );
}
