/** One row of content/reference/document-types.yaml. */
import { z } from 'zod';
import { regime } from './directive.ts';
import { addressWords, words } from './words.ts';

/**
 * A tên loại: `slug` is its address under /loai/; `regime` is set where only one of the two regimes
 * uses it.
 */
export const documentType = z.strictObject({
  slug: addressWords(),
  name: words({ shortest: 3, longest: 100 }),
  abbreviations: z.array(words({ longest: 20 })),
  regime: regime.optional(),
});

export type DocumentType = z.infer<typeof documentType>;
