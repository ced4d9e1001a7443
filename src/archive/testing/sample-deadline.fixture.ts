/** Deadlines for tests. */
import type { Deadline } from '../../schema/directive.ts';
import { sampleMention } from './sample-directive.fixture.ts';

/** A deadline in its words, with whatever else a test is about. */
export function sampleDeadline(text: string, given: Partial<Deadline> = {}): Deadline {
  return {
    ...sampleMention(text),
    date: null,
    latest: given.date?.length === 10 ? given.date : null,
    recurrence: null,
    relative: false,
    ...given,
  };
}
