import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { eachOnce, inRole, type AgentFound, type AgentsFound } from './agent-role.ts';

/** How the last article of a decision says who has to carry it out. */
const CLOSING = new RegExp(
  ` ${oneOf(
    `chịu trách nhiệm (?:tổ chức )?${oneOf('thi hành', 'thực hiện', 'triển khai')}`,
    `căn cứ ${oneOf('quyết định', 'nghị quyết')}(?: này)? thi hành`,
  )}`,
  'u',
);

/**
 * "… biết, tổ chức triển khai thực hiện": what those have to do to whom a text is made known. "…
 * biết, thực hiện" only informs.
 */
const TO_CARRY_OUT = new RegExp(
  String.raw`,? (?:biết(?:,| và)? )?(?:và |để )?${oneOf('tổ chức (?:triển khai )?', 'triển khai (?:tổ chức )?')}thực hiện(?!\p{L})`,
  'gu',
);

/** "… đến các sở": the words before a list, and those with which it begins. */
const MADE_KNOWN = new RegExp(
  `${oneOf('đến', 'tới', 'để', 'cho', 'gửi')} (?=${oneOf('các', 'thủ trưởng', 'chủ tịch', 'giám đốc', 'ubnd', 'ủy ban', 'sở')} )`,
  'gu',
);
const LIST_REACH = 300;

/**
 * "Văn phòng UBND tỉnh thông báo đến các Sở, ban, ngành, địa phương biết, tổ chức triển khai thực
 * hiện": those to whom it is made known, where they have to carry it out. Null where they are only
 * told ("… biết, thực hiện"), or where no list ends right before those words.
 */
export function agentsMadeKnown(line: BodyLine, from: number, bodies: BodyVocabulary): AgentsFound | null {
  const { small } = line;
  if (!small.includes('thực hiện', from) || !small.includes('thông báo', from)) return null;
  for (const { index } of small.matchAll(TO_CARRY_OUT)) {
    const reach = Math.max(from, index - LIST_REACH);
    for (const opening of small.slice(reach, index).matchAll(MADE_KNOWN)) {
      const { found, end } = bodiesFrom(line, reach + opening.index + opening[0].length, bodies);
      if (found.length > 0 && end === index)
        return { agents: inRole(found, 'does'), actFrom: index + 1, isOrder: true };
    }
    return null;
  }
  return null;
}

/**
 * "…; Giám đốc Sở Y tế; Chủ tịch UBND huyện chịu trách nhiệm thi hành …": all who are named before
 * those words.
 */
export function agentsOfClosing(line: BodyLine, from: number, bodies: BodyVocabulary): AgentsFound | null {
  const act = line.small.search(CLOSING);
  if (act < 0) return null;
  const starts = [from, ...[...line.small.slice(0, act).matchAll(/[;,] (?:và )?/gu)].map((m) => m.index + m[0].length)];
  const agents: AgentFound[] = [];
  let done = -1;
  for (const at of starts) {
    if (at < done) continue;
    const { found, end } = bodiesFrom(line, at, bodies);
    agents.push(...inRole(found, 'does'));
    done = end;
  }
  return agents.length === 0 ? null : { agents: eachOnce(agents), actFrom: act + 1, isOrder: false };
}
