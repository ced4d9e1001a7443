import type { AgentRole, Body, BodyUse } from '../../src/schema/body.ts';
import type { Directive } from '../../src/schema/directive.ts';

/** One agent that was read, with the line of its assignment and the number of that assignment. */
export interface ReadAgent {
  readonly line: number;
  readonly assignment: number;
  readonly role: AgentRole;
  readonly text: string;
  readonly body: Body | null;
}

/** The deadline of an assignment that was read. */
export type ReadDeadline = Pick<Directive['assignments'][number], 'due' | 'deadline' | 'recurrence'>;

/**
 * What was read of the bodies of a text: agents in text order, the deadline of each assignment,
 * bodies by use.
 */
export interface ReadBodies {
  readonly agents: readonly ReadAgent[];
  readonly deadlines: readonly ReadDeadline[];
  readonly uses: ReadonlyMap<BodyUse, readonly Body[]>;
}

/** What conversion read of bodies. */
export function bodiesReadIn({ assignments, bodies }: Pick<Directive, 'assignments' | 'bodies'>): ReadBodies {
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  return {
    agents: assignments.flatMap(({ line, agents }, assignment) =>
      agents.map(({ role, text, body }) => ({ line, assignment, role, text, body: byKey.get(body) ?? null })),
    ),
    deadlines: assignments,
    uses: bodiesByUse(bodies),
  };
}

function bodiesByUse(bodies: readonly Body[]): Map<BodyUse, Body[]> {
  const uses = new Map<BodyUse, Body[]>();
  for (const body of bodies)
    for (const use of new Set(body.mentions.map((m) => m.use))) uses.set(use, [...(uses.get(use) ?? []), body]);
  return uses;
}
