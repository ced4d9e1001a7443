import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { patternAt } from '../body/pattern-at.ts';
import { inRole, roleAt, type AgentFound, type AgentsFound } from './agent-role.ts';
import { orderAt } from './order.ts';
import { partnersIn } from './partners.ts';

/**
 * "… chủ trì, phối hợp với các bộ", "… phối hợp với X và chủ trì cùng Y": what a heading says of
 * the parts of those in it.
 */
const PARTS_AT = new RegExp(
  `(?:,| và)? ${oneOf('chủ trì', 'phối hợp')}(?:,? phối hợp)?(?: ${oneOf('với', 'cùng với', 'cùng')})?(?= |$|:)`,
  'uy',
);
const MOST_PARTS = 3;

/** "UBND huyện chỉ đạo:", "Sở Y tế có trách nhiệm:": the parts below say what. */
const OPENS_PARTS = new RegExp(
  String.raw` ${oneOf('chỉ đạo', 'có trách nhiệm', 'chịu trách nhiệm', 'thực hiện', 'tập trung')} ?:\s*$`,
  'uy',
);

/**
 * The agents of a heading that names nobody's duty: "5. Giao Sở Y tế:", "8. UBND các xã, thị trấn".
 */
export function agentsOfHeading(line: BodyLine, from: number, bodies: BodyVocabulary): AgentsFound | null {
  const order = orderAt(line.small, from) ?? (line.small.startsWith('đối với ', from) ? 'đối với' : null);
  const at = order === null ? from : from + order.length + 1;
  const { found, end } = bodiesFrom(line, at, bodies);
  if (found.length === 0) return null;
  const parts = partsAfter(line, end, bodies);
  const rest = line.printed.slice(parts.end);
  const isAll = /^(?: ?\([^()]{1,160}\))? ?[:.;,]{0,2} ?$/u.test(rest) && (parts.end === end || !rest.includes('.'));
  if (!isAll) return null;
  return {
    agents: [...inRole(found, parts.isLead ? 'lead' : 'does'), ...parts.partners],
    actFrom: line.printed.length,
    isOrder: order !== null && order !== 'đối với',
  };
}

/** Whether a heading has a duty that its parts say: "UBND huyện chỉ đạo:"; its agents. */
export function agentsPassedOn(line: BodyLine, from: number, bodies: BodyVocabulary): readonly AgentFound[] {
  const { found, end } = bodiesFrom(line, from, bodies);
  return found.length > 0 && patternAt(OPENS_PARTS, line.small, end) !== null ? inRole(found, 'does') : [];
}

/** What follows the names of a heading: who leads, and with whom. */
function partsAfter(
  line: BodyLine,
  from: number,
  bodies: BodyVocabulary,
): { readonly isLead: boolean; readonly partners: readonly AgentFound[]; readonly end: number } {
  const partners: AgentFound[] = [];
  let isLead = false;
  let end = from;
  for (let nth = 0; nth < MOST_PARTS; nth++) {
    const words = patternAt(PARTS_AT, line.small, end);
    if (words === null) break;
    isLead ||= words.includes('chủ trì');
    const together = bodiesFrom(line, end + words.length + 1, bodies);
    partners.push(...inRole(together.found, 'with'));
    end = together.found.length > 0 ? together.end : end + words.length;
  }
  return { isLead, partners, end };
}

/**
 * The parts that a sentence under a heading gives to the agents of the heading, and with whom they
 * have them.
 */
export function agentsUnder(
  line: BodyLine,
  from: number,
  agents: readonly AgentFound[],
  bodies: BodyVocabulary,
): AgentFound[] {
  const role = roleAt(line, from);
  return [
    ...agents.map(({ found, role: ofHeading }) => ({
      found,
      role: role === 'does' || role === 'with' ? ofHeading : role,
    })),
    ...partnersIn(line, from, bodies),
  ];
}
