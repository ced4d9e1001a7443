/** One row of content/reference/offices.yaml. */
import { z } from 'zod';
import { words } from '../words.ts';

const line = words({ shortest: 3, longest: 120 });

/**
 * An office whose holders sign documents, a line of a signature that prints it and one that prints
 * another office or none; a test reads both.
 */
export const officeRow = z.strictObject({
  name: words({ shortest: 3, longest: 60 }),
  example: line,
  nearMiss: line,
});

export type OfficeRow = z.infer<typeof officeRow>;
