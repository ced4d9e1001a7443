/** One row of content/reference/document-types.yaml. */
import { z } from 'zod';
import { regime } from '../directive.ts';
import { addressWords, words } from '../words.ts';

const exampleLine = words({ shortest: 3, longest: 120 });

/**
 * A tên loại: `slug` is its address under /loai/; `regime` is set where only one of the two regimes
 * uses it. `example` is a line of a head that prints it, `nearMiss` one that prints another type or
 * none; every run reads both.
 */
export const documentType = z.strictObject({
  slug: addressWords(),
  name: words({ shortest: 3, longest: 100 }),
  abbreviations: z.array(words({ longest: 20 })),
  regime: regime.optional(),
  example: exampleLine.optional(),
  nearMiss: exampleLine.optional(),
});

export type DocumentType = z.infer<typeof documentType>;
