/** One row of content/reference/document-types.yaml. */
import { z } from 'zod';
import { regime } from './directive.ts';

/** A tên loại: `slug` is its address under /loai/; `regime` is set where only one of the two regimes uses it. */
export const documentType = z.object({
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.string().min(1),
  abbreviations: z.array(z.string().min(1)),
  regime: regime.optional(),
});

export type DocumentType = z.infer<typeof documentType>;
