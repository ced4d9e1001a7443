/** One row of content/reference/offices.yaml. */
import { z } from 'zod';
import { words } from '../words.ts';

const line = words({ shortest: 3, longest: 120 });

/**
 * An office whose holders sign documents, a line of a signature that prints it and one that prints
 * another office or none; a test reads both. `issues`: documents are issued in its name, and a head
 * may print that of the office ("CHỦ TỊCH ỦY BAN NHÂN DÂN …") or of its body, for which it enacts
 * ("Bộ trưởng Bộ Y tế ban hành Thông tư …").
 */
export const officeRow = z.strictObject({
  name: words({ shortest: 3, longest: 60 }),
  example: line,
  nearMiss: line,
  issues: z.enum(['office', 'body']).optional(),
});

export type OfficeRow = z.infer<typeof officeRow>;
