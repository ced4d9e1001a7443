/** Answers searches by an engine: whoever shows them asks no engine himself. */
import type { FacetCount, GroupEngine, GroupYears } from '../engine.ts';
import { facetNames, type FacetName, type SearchState } from '../plan/address.ts';
import { awaitEachGroup, type AskedGroups, type GroupKind } from '../plan/asked-groups.ts';
import type { AnswerHead, AnswerSource, FacetAnswer, FoundWay, OpenAnswer, UnknownChoice } from './answer.ts';
import { inFacetOrder } from './facet-order.ts';
import { questionOf, type Question, type QueryTables } from './question.ts';
import { foundResult } from './result/found-result.ts';
import { filteredGroups, HELD_GROUPS } from './shown.ts';

/** So many provisions with matches a result names, and so many cards of numbers an answer has. */
const MOST_PROVISIONS = 6;
const MOST_NUMBERS = 105;

/** What an answer has of the many things that a document may have. */
export interface AnswerBounds {
  readonly provisions: number;
}

/**
 * Answers by an engine. Nothing is asked before a part of an answer is; what two parts need is
 * looked up once.
 */
export function answersBy(
  engine: GroupEngine,
  known: QueryTables,
  bounds: AnswerBounds = { provisions: MOST_PROVISIONS },
): AnswerSource {
  return { ask: (state) => openAnswer(state, engine, known, bounds) };
}

function openAnswer(
  state: SearchState,
  engine: GroupEngine,
  known: QueryTables,
  { provisions }: AnswerBounds,
): OpenAnswer {
  let read: Promise<Question> | undefined;
  const question = (): Promise<Question> => (read ??= questionOf(state, engine, known));
  return {
    state,
    archive: () => engine.archive(),
    head: async () => headOf(await question(), state, engine),
    results: async (group, cursor, count) => {
      const { asked, marked, wayOf } = await question();
      const { documents, next } = await engine.page(asked, group, cursor, count);
      const results = documents.map(({ document, way }) =>
        foundResult(document, { plan: marked, way: way && wayOf(way), mostProvisions: provisions }),
      );
      return { results, next };
    },
    ids: async (group, cursor, count) => (await engine.ids?.((await question()).asked, group, cursor, count)) ?? null,
    facets: async (names) => facetsOf(await question(), engine, names),
    near: async () => {
      const { plan } = await question();
      const { nearQueries } = await import('./near/near-queries.ts');
      return nearQueries(engine, plan);
    },
  };
}

async function headOf(question: Question, state: SearchState, engine: GroupEngine): Promise<AnswerHead> {
  const { words, narrowing, plan, numbers, bodies, names, date, asked } = question;
  const [{ found, left, ways }, choices] = await Promise.all([engine.counts(asked), namedChoices(state, engine)]);
  // Without words the newest come first.
  const isByDate = state.sort !== 'lien-quan' || plan.phrases.length === 0;
  return {
    ...{ words, bodies, names, date, found, left },
    isWorded: plan.phrases.length > 0,
    operators: narrowing && narrowing.notes,
    unknownChoices: choices.flatMap(({ label, ...choice }) => (label === null ? [choice] : [])),
    chosenNames: choices.flatMap(({ label, ...choice }) => (label === null ? [] : [{ ...choice, label }])),
    numbers: numbers.slice(0, MOST_NUMBERS),
    numberTotal: numbers.length,
    ways: plan.variants.flatMap(({ text }, i): FoundWay[] => {
      const { documents = 0, left = 0 } = ways[i] ?? {};
      return documents > 0 ? [{ text, documents, left }] : [];
    }),
    years: isByDate ? await yearsOf(question, left, engine) : null,
  };
}

const NO_YEARS: GroupYears = { years: [], withdrawn: 0 };

async function yearsOf(
  { asked }: Question,
  left: AnswerHead['left'],
  engine: GroupEngine,
): Promise<Readonly<Record<GroupKind, GroupYears>>> {
  return awaitEachGroup(async (kind) => (left[kind] > 0 ? engine.years(asked, kind) : NO_YEARS));
}

/** The chosen values with what they are called; null for those that the archive does not have. */
async function namedChoices(
  { chosen }: SearchState,
  engine: GroupEngine,
): Promise<readonly (UnknownChoice & { readonly label: string | null })[]> {
  const named = await Promise.all(
    facetNames.map(async (name) => {
      if (chosen[name].length === 0) return [];
      const labels = new Map(await engine.valuesOf(name, chosen[name]));
      return chosen[name].map((key) => ({ name, key, label: labels.get(key) ?? null }));
    }),
  );
  return named.flat();
}

async function facetsOf({ asked }: Question, engine: GroupEngine, names: readonly FacetName[]): Promise<FacetAnswer> {
  const counts = await countsIn(asked, engine, names);
  const shown = names.map((name): [FacetName, readonly FacetCount[]] => [
    name,
    inFacetOrder(name, counts.get(name) ?? []),
  ]);
  return Object.fromEntries(shown);
}

/**
 * The counts of the groups that the filters are about. Most often documents hold the query, and what
 * their values count says so: how many were found is asked only where none of them counts.
 */
async function countsIn(
  asked: AskedGroups,
  engine: GroupEngine,
  names: readonly FacetName[],
): ReturnType<GroupEngine['facets']> {
  const held = await engine.facets(asked, HELD_GROUPS, names);
  if ([...held.values()].some((values) => values.some(({ count }) => count > 0))) return held;
  const groups = filteredGroups((await engine.counts(asked)).found);
  return groups === HELD_GROUPS ? held : engine.facets(asked, groups, names);
}
