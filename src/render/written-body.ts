/** A body as conversion makes it → the nodes that its MDX parses to, without writing or parsing. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BodyNode } from './render-tree.ts';

/** What a body is made of, as MDX names it. */
type WrittenNode = Nodes | MdxJsxFlowElement | MdxJsxTextElement;

/**
 * The nodes of a body that was not written as MDX yet, for `renderTree`: where no parser is at hand
 * (a browser). Gives what parsing the written body would (`round-trip.test.ts` compares them).
 */
export function nodesOfWritten({ children }: Root): readonly BodyNode[] {
  return children.flatMap(asParsed);
}

function asParsed(node: WrittenNode): readonly BodyNode[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'emphasis':
      return [elementNode('em', node.children.flatMap(asParsed))];
    case 'strong':
      return [elementNode('strong', node.children.flatMap(asParsed))];
    case 'paragraph':
      return paragraphNodes(node.children.flatMap(asParsed));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [{ ...node, children: node.children.flatMap(asParsed) } as BodyNode];
    default:
      throw new Error(`Cannot render \`${node.type}\`, expected a component, words or emphasis`);
  }
}

/** MDX takes the paragraph from around components that have nothing but white space beside them. */
function paragraphNodes(children: readonly BodyNode[]): readonly BodyNode[] {
  const [components, words] = [children.filter(isComponent), children.filter((child) => !isComponent(child))];
  const isBare = components.length > 0 && words.every((word) => word.type === 'text' && word.value.trim() === '');
  if (isBare) return components;
  return children.length === 0 ? [] : [elementNode('p', children)];
}

function isComponent(node: BodyNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function elementNode(tagName: string, children: readonly BodyNode[]): BodyNode {
  return { type: 'element', tagName, children };
}
