/**
 * One row of content/reference/body-successions.yaml: what became of bodies of a name, by which
 * act.
 */
import { z } from 'zod';
import { bodyLevel } from './body-row.ts';
import { words } from '../words.ts';

const succeedingName = words({ shortest: 3, longest: 200 });
const place = z
  .string()
  .regex(/^20(?:21|25)\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'cần địa chỉ trong bảng địa danh, ví dụ: 2021/dak-lak');

/**
 * How bodies followed one another. `merge`: several became one; `rename`: one got another name;
 * `split`: its work went to several; `end`: none follows it; `new`: none was there before; `unit`:
 * where its unit was joined with others, the body of the same name in the new unit follows it.
 */
export const successionKind = z.enum(['merge', 'rename', 'split', 'end', 'new', 'unit']);

/**
 * An act as people cite it: type, number, and where they are known its date and the article that
 * says so.
 */
export const successionAct = z.strictObject({
  type: words({ shortest: 3, longest: 40 }),
  number: words({ shortest: 3, longest: 60 }),
  date: z.iso.date().optional(),
  article: words({ shortest: 3, longest: 80 }).optional(),
});

/**
 * A fact about bodies: those named `from` became those named `to` on a day, by an act. Names are
 * without their unit ("Sở Xây dựng"), as bodies.yaml, departments.yaml and issuers.yaml spell them.
 * `in` and `notIn` are the units (gazetteer paths) in which alone, or in which not, it holds;
 * `note` says what the names do not.
 */
export const bodySuccessionRow = z
  .strictObject({
    from: z.array(succeedingName),
    to: z.array(succeedingName),
    level: bodyLevel,
    on: z.iso.date(),
    how: successionKind,
    act: successionAct,
    in: z.array(place).optional(),
    notIn: z.array(place).optional(),
    note: words({ longest: 500 }).optional(),
  })
  .superRefine((row, context) => {
    const message = shapeFault(row);
    if (message !== null) context.addIssue({ code: 'custom', message: message.words, path: [message.key] });
  });

export type SuccessionKind = z.infer<typeof successionKind>;
export type SuccessionAct = z.infer<typeof successionAct>;
export type BodySuccessionRow = z.infer<typeof bodySuccessionRow>;

interface RowShape {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly how: SuccessionKind;
}

/** How many names each kind takes: least and most of `from`, least and most of `to`. */
const COUNTS: Readonly<Record<SuccessionKind, readonly [number, number, number, number]>> = {
  merge: [1, Infinity, 1, 1],
  rename: [1, 1, 1, 1],
  split: [1, 1, 2, Infinity],
  end: [1, Infinity, 0, 0],
  new: [0, 0, 1, Infinity],
  unit: [1, Infinity, 0, 0],
};

function shapeFault({ from, to, how }: RowShape): { readonly key: 'from' | 'to'; readonly words: string } | null {
  const [leastFrom, mostFrom, leastTo, mostTo] = COUNTS[how];
  const fault = countFault(from.length, leastFrom, mostFrom);
  if (fault !== null) return { key: 'from', words: `how: ${how} ${fault}` };
  const other = countFault(to.length, leastTo, mostTo);
  return other === null ? null : { key: 'to', words: `how: ${how} ${other}` };
}

function countFault(count: number, least: number, most: number): string | null {
  if (most === 0) return count === 0 ? null : 'thì mục này để trống: []';
  if (count < least) return `thì mục này cần ít nhất ${least} tên`;
  return count > most ? `thì mục này chỉ có ${most} tên` : null;
}
