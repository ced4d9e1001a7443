import type { AgentRole } from '../../src/schema/body.ts';
import { agentWords, sameAgentWords, type AgentWords } from './agent-words.ts';
import type { BodyLabel, LabelledAssignment, LabelledBody } from './body-label.ts';
import type { ReadAgent, ReadBodies } from './body-read.ts';
import { sameBody } from './same-body.ts';

/** How far from the labelled line an agent is found: hard-wrapped sentences begin some lines above its words. */
const LINES_AWAY = 3;
const ROLES = ['lead', 'does', 'oversees', 'reports', 'with'] as const;

/** One agent of a label. `optional`: it is as right to leave it out. */
export interface LabelledAgent {
  readonly assignment: LabelledAssignment;
  readonly role: AgentRole;
  readonly words: AgentWords;
  readonly body: LabelledBody;
  readonly optional: boolean;
}

/** An agent of a label and what was read for it, null where nothing was. */
export interface PairedAgent {
  readonly want: LabelledAgent;
  readonly have: ReadAgent | null;
}

/**
 * Each labelled agent with the agent of the same words nearest to it; each that was read is used
 * once, or for several names of the list that it is read as. `unlabelled`: those that were read in the labelled lines and are in no label and not `open`.
 */
export function pairAgents(
  { agents }: ReadBodies,
  label: Pick<BodyLabel, 'assignments' | 'bodies' | 'lines' | 'open'>,
): { readonly pairs: readonly PairedAgent[]; readonly unlabelled: readonly ReadAgent[] } {
  const left = new Set(agents);
  const used: { readonly want: LabelledAgent; readonly have: ReadAgent }[] = [];
  const pairs = label.assignments
    .flatMap((assignment) => agentsOf(assignment, label.bodies))
    .map((want) => {
      const have = nearest(left, want) ?? (want.words.listed ? nearest(shared(used), want) : null);
      if (have) {
        left.delete(have);
        used.push({ want, have });
      }
      return { want, have };
    });
  return { pairs, unlabelled: [...left].filter((agent) => isJudged(agent, label)) };
}

/** Those that were read for a name in a list: they may be read for the other names of it too. */
function shared(used: readonly { readonly want: LabelledAgent; readonly have: ReadAgent }[]): ReadonlySet<ReadAgent> {
  return new Set(used.filter(({ want }) => want.words.listed).map(({ have }) => have));
}

function agentsOf(assignment: LabelledAssignment, bodies: BodyLabel['bodies']): LabelledAgent[] {
  return ROLES.flatMap((role) =>
    Object.entries(assignment[role] ?? {}).flatMap(([id, printed]) => {
      const body = bodies[id.replace(/\?$/, '')];
      return body ? [{ assignment, role, words: agentWords(printed), body, optional: id.endsWith('?') }] : [];
    }),
  );
}

/** The agent of the same words nearest to the labelled line; of those equally near, the one in the labelled role. */
function nearest(agents: ReadonlySet<ReadAgent>, want: LabelledAgent): ReadAgent | null {
  let best: ReadAgent | null = null;
  let bestRank = Infinity;
  for (const agent of agents) {
    const away = linesAway(agent.line, want.assignment);
    if (away > LINES_AWAY || !isNamed(agent, want)) continue;
    const rank = 2 * away + (agent.role === want.role ? 0 : 1);
    if (rank < bestRank) [best, bestRank] = [agent, rank];
  }
  return best;
}

function linesAway(line: number, { at, from }: LabelledAssignment): number {
  return Math.min(Math.abs(line - at), from === undefined ? Infinity : Math.abs(line - from) + 0.5);
}

/** A name that stands in a list may be read with words of its own: “UBND xã Ngọc Chiến” of “UBND các xã Nậm Păm, Ngọc Chiến”. */
function isNamed({ text, body }: ReadAgent, want: LabelledAgent): boolean {
  return sameAgentWords(text, want.words) || (want.words.listed && body !== null && sameBody(body, want.body));
}

function isJudged({ line, text }: ReadAgent, { lines, open = [] }: Pick<BodyLabel, 'lines' | 'open'>): boolean {
  const within = ([from, to]: readonly [number, number]): boolean => line >= from && line <= to;
  if (lines && !within(lines)) return false;
  return !open.some((o) => within(o.lines) && sameAgentWords(text, agentWords(o.words)));
}
