import type { AgentRole } from '../../../schema/directive.ts';
import type { BodyFound, Span } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body-vocabulary.ts';
import { phraseSet } from '../../text/phrase-set.ts';
import { bodiesFrom } from '../body/body-list.ts';
import { bodyLine, type BodyLine } from '../body/body-line.ts';

/** A body with its part in an assignment. */
export interface AgentFound {
  readonly found: BodyFound;
  readonly role: AgentRole;
}

/** The agents that a sentence names from a position on, and where what they are told begins. */
export interface AgentsFound {
  readonly agents: readonly AgentFound[];
  readonly actFrom: number;
}

const BEFORE_VERB = /(?: ?\([^()]{1,160}\)| ?[,:])? ?/uy;
const ROLES: Readonly<Record<string, AgentRole>> = {
  'chủ trì': 'lead',
  'chủ tri': 'lead',
  'là cơ quan chủ trì': 'lead',
  'giám sát': 'oversees',
  'kiểm tra': 'oversees',
  'đôn đốc': 'oversees',
  'theo dõi': 'oversees',
  'báo cáo': 'reports',
};
const ROLE_WORDS = phraseSet(Object.keys(ROLES));

/** Words before the list of those with whom something is done together. */
const TOGETHER = /phối hợp (?:chặt chẽ |đồng bộ |thường xuyên )?(?:với|cùng)(?: với)? /gu;
const ALONE = /phối hợp(?! (?:chặt chẽ |đồng bộ |thường xuyên )?(?:với|cùng))/uy;

/**
 * Who is told to do something by the words at a position, each with the part that the words give
 * it: "Sở Y tế chủ trì, phối hợp với Công an tỉnh …" has one that leads and one it does it with. No
 * agents where no body is named there. Offsets are those of `text`.
 */
export function agentsAt(text: string, position: number, bodies: BodyVocabulary): AgentsFound {
  const words = bodyLine(text, position);
  const { found, end } = bodiesFrom(words, 0, bodies);
  if (found.length === 0) return { agents: [], actFrom: position };
  BEFORE_VERB.lastIndex = end;
  const act = end + (BEFORE_VERB.exec(words.printed)?.[0].length ?? 0);
  const role = roleAt(words, act);
  return {
    agents: found.map((one) => ({ found: moved(one, words), role })),
    actFrom: words.offsetOf(act),
  };
}

/** Those with whom something is to be done, in the words of a sentence: "phối hợp với các sở, ngành". */
export function partnersIn(text: string, { start, end }: Span, bodies: BodyVocabulary): AgentFound[] {
  const words = bodyLine(text, start, end);
  return [...words.small.matchAll(TOGETHER)].flatMap(({ index, 0: opening }) =>
    bodiesFrom(words, index + opening.length, bodies).found.map((one) => ({
      found: moved(one, words),
      role: 'with' as const,
    })),
  );
}

function roleAt({ small }: BodyLine, at: number): AgentRole {
  const words = ROLE_WORDS.at(small, at);
  if (words !== null) return ROLES[words] ?? 'does';
  ALONE.lastIndex = at;
  return ALONE.test(small) ? 'with' : 'does';
}

/** A body at its place in the text that its words were made of. */
function moved(found: BodyFound, words: BodyLine): BodyFound {
  return { ...found, start: words.offsetOf(found.start), end: words.offsetOf(found.end - 1) + 1 };
}
