import type { Directive } from '../../schema/directive.ts';
import { writeGenerated } from '../../schema/generated/generated-file.ts';
import type { Outline } from '../model.ts';
import { bodyOf } from './body.ts';
import type { InlineMark } from './inline-mark.ts';
import { toMdx } from './mdx.ts';

/**
 * An outline with its marks and fields → MDX. Guarantees: the frontmatter passes the schema (its
 * keys in the schema's order); no ESM and no expressions; all the text, in order, unaltered but for
 * white space and paired signs of emphasis; the same input gives the same bytes.
 */
export function emit(outline: Outline, marks: readonly InlineMark[], fields: Directive): string {
  return writeGenerated(fields, `\n${toMdx(bodyOf(outline, marks))}`);
}
