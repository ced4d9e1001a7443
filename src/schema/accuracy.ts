/** content/reference/accuracy.yaml: how well conversion reads, as measured. */
import { z } from 'zod';
import { words } from './words.ts';

const count = z.number().int().nonnegative();

/** Figures over labelled documents: per field how many values were right, missing and wrong. */
export const accuracy = z.strictObject({
  measured: z.iso.date(),
  documents: count,
  fields: z.array(z.strictObject({ name: words(), right: count, missing: count, wrong: count })),
});

export type Accuracy = z.infer<typeof accuracy>;
