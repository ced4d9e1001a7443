/** One row of content/reference/issuers.yaml. */
import { z } from 'zod';
import { words } from '../words.ts';

const issuerName = words({ shortest: 3, longest: 200 });

/**
 * An authority of the whole country and the symbols it signs with; `also` are other spellings of
 * its name. `examples` are its name as a header prints it and numbers with its symbols, `not`
 * headers and numbers that look like them and are of somebody else; every run reads both.
 */
export const issuerRow = z.strictObject({
  name: issuerName,
  symbols: z.array(words({ shortest: 2, longest: 20 })),
  also: z.array(issuerName).optional(),
  party: z.boolean().optional(),
  examples: z.array(issuerName).optional(),
  not: z.array(issuerName).optional(),
});

export type IssuerRow = z.infer<typeof issuerRow>;
