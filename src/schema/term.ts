/** A term of content/glossary/<id>.yaml: a phrase that directives repeat, such as “4 tại chỗ”. */
import { z } from 'zod';

/** `source` says where the definition comes from; a term without a sourced definition has neither. */
export const term = z.object({
  name: z.string().min(1),
  variants: z.array(z.string().min(1)),
  definition: z.string().nullable(),
  source: z.string().nullable(),
});

export type Term = z.infer<typeof term>;
