/**
 * content/reference/accuracy.yaml: how well conversion reads, as measured; a row for each kind of
 * text.
 */
import { z } from 'zod';
import { words } from './words.ts';

const count = z.number().int().nonnegative();

/**
 * Figures over the labelled documents of one kind of text: per field how many values were right,
 * missing and wrong.
 */
export const accuracy = z.strictObject({
  kind: words(),
  /** What the texts are, and whether the rules were written with them at hand. */
  about: words(),
  measured: z.iso.date(),
  documents: count,
  fields: z.array(z.strictObject({ name: words(), right: count, missing: count, wrong: count })),
});

export type Accuracy = z.infer<typeof accuracy>;
