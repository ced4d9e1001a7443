/** What a document tells bodies to do, and by when. */
import { z } from 'zod';
import { listOf, orNull } from './left-out.ts';
import { agent } from './body.ts';
import { edtf, mention, recurrence } from './mention.ts';

/**
 * A deadline as the text words it. `date` only where the words give one; `latest` is the last day
 * that they allow (of "quý IV/2025", which has no date, 2025-12-31). `relative`: counted from
 * something that happens, so that it has no date.
 */
export const deadline = z.object({
  ...mention.shape,
  date: orNull(edtf),
  latest: orNull(edtf),
  recurrence: orNull(recurrence),
  relative: z.boolean(),
});

/**
 * A sentence that tells bodies to do something, verbatim in `sentence`; `text` names the first of
 * them as printed. `agents` are all of them, `act` is what they are told to do, in the words of the
 * text. `due` is the deadline in the words of the text, `deadline` the day it gives, if any.
 */
export const assignment = z.object({
  ...mention.shape,
  agents: listOf(agent),
  act: orNull(z.string()),
  due: orNull(z.string()),
  deadline: orNull(edtf),
  recurrence: orNull(recurrence),
});

export type Deadline = z.infer<typeof deadline>;
export type Assignment = z.infer<typeof assignment>;
