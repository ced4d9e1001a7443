import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { inRole, type AgentFound } from './agent-role.ts';

/** Words before the list of those with whom something is done together. */
const WITH_WORDS = `(?:${oneOf('chặt chẽ', 'đồng bộ', 'thường xuyên')} )?(?:${oneOf('với', 'cùng với', 'cùng')} )?`;
const TOGETHER = new RegExp(`phối hợp(?:, hỗ trợ(?! các ))? ${WITH_WORDS}`, 'gu');

/** The same at one position. */
export const TOGETHER_AT = new RegExp(TOGETHER.source, 'uy');

/** Those with whom something is to be done, and from where to where they are named. */
export interface PartnersFound {
  readonly agents: readonly AgentFound[];
  readonly from: number;
  readonly end: number;
}

/** Those with whom something is to be done, list by list: "phối hợp với các sở, ngành". */
export function partnerLists(line: BodyLine, from: number, bodies: BodyVocabulary): PartnersFound[] {
  const lists: PartnersFound[] = [];
  TOGETHER.lastIndex = from;
  for (let match = TOGETHER.exec(line.small); match; match = TOGETHER.exec(line.small)) {
    const begin = match.index + match[0].length;
    const { found, end } = bodiesFrom(line, begin, bodies);
    if (found.length > 0) lists.push({ agents: inRole(found, 'with'), from: begin, end });
    TOGETHER.lastIndex = Math.max(end, begin);
  }
  return lists;
}

/** The same as agents. */
export function partnersIn(line: BodyLine, from: number, bodies: BodyVocabulary): AgentFound[] {
  return partnerLists(line, from, bodies).flatMap(({ agents }) => agents);
}
