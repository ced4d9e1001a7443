import { phraseSet } from '../../text/phrase/phrase-set.ts';
import { dutyVerbs, type DutyVerb } from './duty-words.ts';

const VERBS = phraseSet(dutyVerbs.map(({ words }) => words));
const VERB: ReadonlyMap<string, DutyVerb> = new Map(dutyVerbs.map((verb) => [verb.words, verb]));

/** Whether a verb of duty is at a position, rather than the same words in a name. */
export function verbAt(text: string, position: number): DutyVerb | null {
  const verb = VERB.get(VERBS.at(text, position) ?? '');
  if (!verb) return null;
  const before = text
    .slice(Math.max(0, position - 20), position)
    .trimEnd()
    .toLowerCase();
  // "Sở Xây dựng" is a name, and "các chi bộ cơ sở xây dựng kế hoạch" a duty.
  const isName = verb.notAfter?.some(
    (word) => before.endsWith(word) && !/\p{L}$/u.test(before.slice(0, -word.length)) && !before.endsWith(`cơ ${word}`),
  );
  return isName === true ? null : verb;
}
