import type { Assignment } from './directive.ts';

/**
 * The words that name those whom a sentence tells to do something, as printed: those who do it, and
 * those who are to help where it names nobody else. Where no agent is known, the words it begins
 * with.
 */
export function toldWords({ agents, text }: Pick<Assignment, 'agents' | 'text'>): string {
  const doers = agents.filter(({ role }) => role !== 'with');
  const words = (doers.length > 0 ? doers : agents).map((agent) => agent.text);
  return words.length > 0 ? words.join(', ') : text;
}
