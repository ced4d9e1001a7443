/** The groups of a question as queries: which documents each has, and what they score there. */
import { facetNames, type FacetName } from '../../../plan/address.ts';
import type { AskedGroups, Clause, GroupKind } from '../../../plan/asked-groups.ts';
import { holding, holdingAny, meeting, strengthScores } from './clauses.ts';
import { allOf, anyOf, anyTerm, everything, scored, type Query } from './dsl.ts';

/** More than the strength of any clause, so that documents of a preferred name come first. */
const PREFERRED = 10;

/** For each way to write a query, or number, that a document has. */
const WAY = 100;

/** The documents of a group, whatever narrows them. */
export function groupQuery(asked: AskedGroups, group: GroupKind): Query {
  const { exact, also, related, without } = asked;
  const left = holdingAny(without);
  const held = exact.all.map(holding);
  if (group === 'exact') return allOf(held, left);
  const exactly = held.length === 0 ? everything : allOf(held);
  const alsoHeld = also.map(holding);
  if (group === 'also') return allOf([anyOf(alsoHeld)], [exactly, ...left]);
  const words = related.all.length > 0 ? [allOf(related.all.map(holding))] : [];
  return allOf([anyOf([...words, ...related.any.map(holding)])], [exactly, ...left, ...alsoHeld]);
}

/** Documents that hold a clause and are neither exact nor left out. */
export function besideQuery({ exact, without }: AskedGroups, clause: Clause): Query {
  const exactly = exact.all.length === 0 ? everything : allOf(exact.all.map(holding));
  return allOf([holding(clause)], [exactly, ...holdingAny(without)]);
}

/** The clauses for which documents are in a group, by place. */
export function waysOf({ also, related }: AskedGroups, group: GroupKind): readonly Clause[] {
  return group === 'exact' ? [] : group === 'also' ? also : related.any;
}

/** What documents of a group score there; ways are told by name (wayNumber). */
export function groupScores(asked: AskedGroups, group: GroupKind): readonly Query[] {
  const { exact, related } = asked;
  const ways = waysOf(asked, group).map((clause, way) => scored(holding(clause), WAY, `way ${way}`));
  if (group === 'exact') {
    const [first] = exact.all;
    const liked = exact.preferred.length > 0 ? [scored(anyOf(holdingAny(exact.preferred)), PREFERRED)] : [];
    return [...(first ? strengthScores(first) : []), ...liked];
  }
  if (group === 'also' || related.all.length === 0) return ways;
  // Strengths count in documents that hold all of the words.
  return [...ways, { bool: { filter: related.all.map(holding), should: related.all.flatMap(strengthScores) } }];
}

/** The place of the way that a name of a query tells; null where it tells none. */
export function wayNumber(names: readonly string[]): number | null {
  const ways = names.flatMap((name) => (name.startsWith('way ') ? [Number(name.slice('way '.length))] : []));
  return ways.length === 0 ? null : Math.min(...ways);
}

/** What the operators of a question leave. */
export function conditionQueries({ conditions }: AskedGroups): readonly Query[] {
  return conditions.map(meeting);
}

/** What the choices leave, but for those of one facet. */
export function chosenQueries({ chosen }: AskedGroups, but?: FacetName): readonly Query[] {
  return facetNames
    .filter((name) => name !== but && chosen[name].length > 0)
    .map((name) => anyTerm(`facet.${name}`, chosen[name]));
}
