/** One row of content/reference/issuers.yaml. */
import { z } from 'zod';
import { words } from '../words.ts';

const issuerName = words({ shortest: 3, longest: 200 });

/**
 * An authority of the whole country and the symbols it signs with; `also` are other spellings of
 * its name.
 */
export const issuerRow = z.strictObject({
  name: issuerName,
  symbols: z.array(words({ shortest: 2, longest: 20 })),
  also: z.array(issuerName).optional(),
  party: z.boolean().optional(),
});

export type IssuerRow = z.infer<typeof issuerRow>;
