import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { escapeText } from './escape.ts';

/**
 * Writes MDX. Text is escaped by one table of our own (./escape.ts): the writer's own table leaves
 * live `export` and `import` lines, and trying its sixty patterns on every piece of text takes most
 * of the time.
 */
const writer: Pick<Processor<undefined, undefined, undefined, Root, string>, 'stringify'> = remark()
  .use(remarkMdx)
  .data('settings', {
    emphasis: '*',
    strong: '*',
    handlers: {
      text: (node: { value: string }, _parent: unknown, _state: unknown, info: { before: string; after: string }) =>
        escapeText(node.value, info.before, info.after),
    },
  })
  .freeze();

/** mdast → MDX text, ending in a line break. */
export function toMdx(tree: Root): string {
  return writer.stringify(tree);
}
