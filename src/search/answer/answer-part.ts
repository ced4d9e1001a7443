/** The parts of an answer as a service sends them (protocol.ts). */
import { awaitEachGroup } from '../plan/asked-groups.ts';
import type { FacetAnswer, ArchiveFacts, OpenAnswer, ResultPage } from './answer.ts';
import type { AnswerPart, NearAnswer, WholeAnswer } from './protocol.ts';
import { shownAtFirst } from './shown.ts';

/** What is sent for a part of an answer. */
export async function answerPart(
  answer: OpenAnswer,
  asked: AnswerPart,
): Promise<WholeAnswer | ResultPage | FacetAnswer | NearAnswer | ArchiveFacts> {
  if (asked.part === 'whole') return wholeAnswer(answer);
  if (asked.part === 'results') return answer.results(asked.group, asked.cursor, asked.count);
  if (asked.part === 'facets') return answer.facets(asked.names);
  if (asked.part === 'near') return { queries: await answer.near() };
  return answer.archive();
}

async function wholeAnswer(answer: OpenAnswer): Promise<WholeAnswer> {
  const [archive, head] = await Promise.all([answer.archive(), answer.head()]);
  const shown = shownAtFirst(head);
  const first = await awaitEachGroup<ResultPage>(async (kind) => {
    // Of a group of which none is shown at first, the page asks from its beginning.
    if (head.left[kind] === 0 || shown[kind] === 0) return { results: [], next: null };
    return answer.results(kind, null, shown[kind]);
  });
  return { archive, head, first };
}
