import { z } from 'zod';
import { edtf } from './directive.ts';

/**
 * How the name of the file ends that keeps a removal beside the generated directives; before it
 * is the id.
 */
export const REMOVAL_ENDING = '.removed.json';

/**
 * What the address of a document says after its content was taken down: nothing but what staff
 * allow in its sidecar. No field of the text is in it.
 */
export const removal = z.object({
  id: z.string(),
  reason: z.string().nullable(),
  /** The day on which it was taken down. */
  on: edtf.nullable(),
  /** What the document was, in words that staff chose to publish. */
  describedAs: z.string().nullable(),
  replacedBy: z.string().nullable(),
});

export type Removal = z.infer<typeof removal>;
