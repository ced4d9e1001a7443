/** One row of content/reference/departments.yaml. */
import { z } from 'zod';
import { words } from '../words.ts';

/**
 * A month: departments are set up and dissolved by resolutions of nearly the same days everywhere.
 */
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'cần năm và tháng, ví dụ: 2025-03');

/**
 * A department that every province (district, commune) has, and the symbols on its own documents;
 * none where places do not agree on one. `also` are other ways to write its name. `from` and
 * `until` are its first and last month. `examples` are numbers that are its own, `not` numbers that
 * look like it and are not; a test reads both.
 */
export const departmentRow = z
  .strictObject({
    name: words({ shortest: 3, longest: 200 }),
    also: z.array(words({ shortest: 3, longest: 200 })).optional(),
    symbols: z.array(words({ shortest: 2, longest: 20 })),
    level: z.enum(['province', 'district', 'commune']),
    from: month.optional(),
    until: month.optional(),
    examples: z.array(words({ shortest: 3 })).optional(),
    not: z.array(words({ shortest: 3 })).optional(),
  })
  .superRefine(({ symbols, examples }, context) => {
    if (symbols.length === 0 || (examples?.length ?? 0) > 0) return;
    const message = 'cơ quan có ký hiệu thì cần ít nhất một số, ký hiệu của nó ở đây';
    context.addIssue({ code: 'custom', message, path: ['examples'] });
  });

export type DepartmentRow = z.infer<typeof departmentRow>;
