import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/**
 * Attributes are decoded like HTML by readers of MDX, so nothing but ids, dates, numbers and enum
 * words may stand in them.
 */
const PLAIN_ATTRIBUTE = /^[\p{L}\p{N}._/-]+$/u;

/** A component on lines of its own. Attributes that are null are left out. */
export function flow(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: children as BlockContent[],
  };
}

/** A component inside a paragraph. */
export function inline(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributesOf(attributes),
    children: [...children],
  };
}

function attributesOf(values: Readonly<Record<string, string | number | null>>): MdxJsxAttribute[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null) return [];
    if (!PLAIN_ATTRIBUTE.test(String(value)))
      throw new Error(`Cannot write \`${value}\` as attribute \`${name}\`, expected an id, a date, a number or a word`);
    return [{ type: 'mdxJsxAttribute', name, value: String(value) }];
  });
}
