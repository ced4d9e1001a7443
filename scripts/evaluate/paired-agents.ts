import type { AgentRole } from '../../src/schema/body.ts';
import { agentWords, sameAgentWords, type AgentWords } from './agent-words.ts';
import type { BodyLabel, LabelledAssignment, LabelledBody } from './body-label.ts';
import type { ReadAgent, ReadBodies } from './body-read.ts';
import { sameBody } from './same-body.ts';

/**
 * How far from the labelled line an agent is found: hard-wrapped sentences begin some lines above
 * its words.
 */
const LINES_AWAY = 3;
const ROLES_OF_AGENTS = ['lead', 'does', 'oversees', 'reports', 'with'] as const;

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
 * once, or for several names of the list that it is read as. `unlabelled`: those that were read in
 * the labelled lines and are in no label and not `open`.
 */
export function pairAgents(
  { agents }: ReadBodies,
  label: Pick<BodyLabel, 'assignments' | 'bodies' | 'lines' | 'open'>,
): { readonly pairs: readonly PairedAgent[]; readonly unlabelled: readonly ReadAgent[] } {
  const left = new Set(agents);
  const wanted = label.assignments.flatMap((assignment) => agentsOf(assignment, label.bodies));
  const found = new Map<LabelledAgent, ReadAgent>();
  const take = (want: LabelledAgent, from: ReadonlySet<ReadAgent>): void => {
    const have = found.has(want) ? null : nearest(from, want);
    if (!have) return;
    left.delete(have);
    found.set(want, have);
  };
  const [listed, alone] = [wanted.filter((w) => w.words.listed), wanted.filter((w) => !w.words.listed)];
  for (const want of [...alone, ...listed]) take(want, left);
  const shared = new Set(listed.flatMap((want) => found.get(want) ?? []));
  for (const want of listed) take(want, shared);
  const pairs = wanted.map((want) => ({ want, have: found.get(want) ?? null }));
  return { pairs, unlabelled: [...left].filter((agent) => isJudged(agent, label)) };
}

function agentsOf(assignment: LabelledAssignment, bodies: BodyLabel['bodies']): LabelledAgent[] {
  return ROLES_OF_AGENTS.flatMap((role) =>
    Object.entries(assignment[role] ?? {}).flatMap(([id, printed]) => {
      const body = bodies[id.replace(/\?$/, '')];
      return body ? [{ assignment, role, words: agentWords(printed), body, optional: id.endsWith('?') }] : [];
    }),
  );
}

/**
 * The agent of the same words nearest to the labelled line; of those equally near, the one in the
 * labelled role.
 */
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

/**
 * A name that is in a list may be read with words of its own: “UBND xã Ngọc Chiến” of “UBND các xã
 * Nậm Păm, Ngọc Chiến”.
 */
function isNamed({ text, body }: ReadAgent, want: LabelledAgent): boolean {
  if (sameAgentWords(text, want.words)) return true;
  const isKnown = !want.body.all || want.body.all.kinds !== undefined;
  return want.words.listed && isKnown && body !== null && sameBody(body, want.body);
}

function isJudged({ line, text }: ReadAgent, { lines, open = [] }: Pick<BodyLabel, 'lines' | 'open'>): boolean {
  const within = ([from, to]: readonly [number, number]): boolean => line >= from && line <= to;
  if (lines && !within(lines)) return false;
  return !open.some((o) => within(o.lines) && sameAgentWords(text, agentWords(o.words)));
}
