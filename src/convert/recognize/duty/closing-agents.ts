import type { BodyVocabulary } from '../../text/body-vocabulary.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { apart, inRole, type AgentFound, type AgentsFound } from './agent-role.ts';

const CLOSING =
  / chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện|triển khai)| căn cứ (?:quyết định|nghị quyết)(?: này)? thi hành/u;

/** "…; Giám đốc Sở Y tế; Chủ tịch UBND huyện chịu trách nhiệm thi hành …": all who are named before those words. */
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
  return agents.length === 0 ? null : { agents: apart(agents), actFrom: act + 1, isOrder: false };
}
