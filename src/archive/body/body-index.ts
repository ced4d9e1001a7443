/** Every body of the archive by key: one pass over the documents, one over the collectives. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Collective } from '../../schema/body.ts';
import type { Directive } from '../../schema/directive.ts';
import { addEntry, emptyDraft, pageOfDraft, type BodyDraft } from './body-draft.ts';
import type { BodyPage } from './body-page.ts';
import { bodiesOf } from './document-bodies.ts';
import { COMMITTEE_KIND, reachOf, type Reach } from './reach.ts';
import { silentCommittees } from './silent-bodies.ts';

/** The bodies by key, and the collectives that include one. */
export interface BodyIndex {
  readonly bodies: ReadonlyMap<string, BodyPage>;
  readonly reach: Reach;
}

/**
 * Indexes the bodies; `documents` must be in display order. `vagueKinds` are the kinds whose
 * collectives are only text (general-collective.ts).
 */
export function indexBodies(
  documents: readonly Directive[],
  gazetteer: Gazetteer,
  vagueKinds: ReadonlySet<string>,
): BodyIndex {
  const drafts = bodyDrafts(documents);
  const named = [...drafts].map(([key, draft]): [string, BodyPage] => [key, pageOfDraft(draft, [], vagueKinds)]);
  const children = Map.groupBy(named, ([, { parent }]) => parent);
  const bodies = new Map<string, BodyPage>(
    named.map(([key, body]) => [key, { ...body, children: (children.get(key) ?? []).map(([child]) => child) }]),
  );
  const told = [...bodies.values()].filter(
    ({ collective, duties, addressed }) =>
      collective !== null && saysWho(collective) && duties.length + addressed.length > 0,
  );
  const known = new Set(
    [...bodies.values()].flatMap(({ kind, unit, collective }) =>
      kind === COMMITTEE_KIND && unit !== null && collective === null ? [unit] : [],
    ),
  );
  for (const silent of silentCommittees(told, gazetteer, known))
    if (!bodies.has(silent.key)) bodies.set(silent.key, silent);
  return { bodies, reach: reachOf(told, gazetteer, isOfCountry) };
}

/**
 * Whether a document means by a collective without a unit those of the whole country; where it is
 * not known which place is meant, the collective is nobody's.
 */
export function meansTheCountry(document: Directive, key: string): boolean {
  return bodiesOf(document).some((body) => body.key === key && body.unitOrigin !== 'unknown');
}

/** "Các cấp" alone means everybody, and so tells nobody. */
function saysWho({ kinds, types }: Collective): boolean {
  return kinds.length + types.length > 0;
}

function isOfCountry({ key, duties, addressed }: BodyPage): boolean {
  return [...duties, ...addressed].some(({ document }) => meansTheCountry(document, key));
}

function bodyDrafts(documents: readonly Directive[]): ReadonlyMap<string, BodyDraft> {
  const drafts = new Map<string, BodyDraft>();
  for (const document of documents) {
    for (const body of bodiesOf(document)) {
      const draft = drafts.get(body.key) ?? emptyDraft();
      drafts.set(body.key, draft);
      addEntry(draft, document, body);
    }
    for (const assignment of document.assignments)
      for (const [key, agents] of Map.groupBy(assignment.agents, ({ body }) => body))
        drafts.get(key)?.duties.push({ document, assignment, agents });
  }
  return drafts;
}
