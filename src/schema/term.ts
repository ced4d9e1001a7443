/** A term of content/glossary/<id>.yaml: a phrase that directives repeat, such as “4 tại chỗ”. */
import { z } from 'zod';
import { LONGEST_TEXT, words } from './words.ts';

/** A single letter or digit would be found everywhere. */
const form = words({ shortest: 2, longest: 150 });

/**
 * `source` says where the definition comes from; a term without a sourced definition has neither.
 */
export const term = z.strictObject({
  name: form,
  variants: z.array(form),
  definition: words({ longest: LONGEST_TEXT }).nullable(),
  source: words({ longest: LONGEST_TEXT }).nullable(),
});

export type Term = z.infer<typeof term>;
