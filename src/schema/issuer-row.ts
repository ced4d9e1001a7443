/** One row of content/reference/issuers.yaml. */
import { z } from 'zod';

/** An authority of the whole country and the symbols it signs with; `also` are other spellings of its name. */
export const issuerRow = z.object({
  name: z.string().min(1),
  symbols: z.array(z.string().min(1)),
  also: z.array(z.string().min(1)).optional(),
  party: z.boolean().optional(),
});

export type IssuerRow = z.infer<typeof issuerRow>;
