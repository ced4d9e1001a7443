/** One row of content/reference/departments.yaml. */
import { z } from 'zod';
import { words } from './words.ts';

/**
 * A month: departments are set up and dissolved by resolutions of nearly the same days everywhere.
 */
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'cần năm và tháng, ví dụ: 2025-03');

/**
 * A department that every province (or district) has, and the symbols on its own documents. `from`
 * and `until` are its first and last month. `examples` are numbers that are its own, `not` numbers
 * that look like it and are not; a test reads both.
 */
export const departmentRow = z.strictObject({
  name: words({ shortest: 3, longest: 200 }),
  symbols: z.array(words({ shortest: 2, longest: 20 })).min(1),
  level: z.enum(['province', 'district']),
  from: month.optional(),
  until: month.optional(),
  examples: z.array(words({ shortest: 3 })).min(1),
  not: z.array(words({ shortest: 3 })).optional(),
});

export type DepartmentRow = z.infer<typeof departmentRow>;
