/** What a state of the search page asks for, with all that has to be looked up to know it. */
import type { ListedBody } from '../../archive/body/packed-bodies.ts';
import type { GroupEngine } from '../engine.ts';
import type { SearchState } from '../plan/address.ts';
import { askedGroups, type AskedGroups, type Clause } from '../plan/asked-groups.ts';
import { phraseOf, type Phrase } from '../plan/phrase.ts';
import { planOf, type Plan, type PlanTables } from '../plan/plan.ts';
import type { Begun, NameCard, NumberCard } from '../port.ts';
import type { FoundDate } from './answer.ts';
import { bodiesAsked } from './name/asked-bodies.ts';
import { dateAsked } from './name/asked-date.ts';
import { namesAsked } from './name/asked-names.ts';
import { meantNumbers, numbersAsked } from './name/asked-numbers.ts';
import { preferredForms } from './name/preferred-forms.ts';
import type { Narrowing } from './operator/narrowing.ts';
import { readNarrowing } from './operator/read-narrowing.ts';

/** What has to be known of an archive to read a query: the tables of its language, and the first words of bodies' names, without tones. */
export interface QueryTables {
  readonly tables: PlanTables;
  readonly bodyHeads: readonly string[];
}

/** A query understood, and what bears the name that was asked for. */
export interface Question extends NamedThings {
  /** The words beside the operators. */
  readonly words: string;
  readonly narrowing: Narrowing | null;
  readonly plan: Plan;
  /** What is marked in results. */
  readonly marked: Plan;
  readonly asked: AskedGroups;
  /** What a result says of a clause for which it is there. */
  readonly wayOf: (clause: Clause) => Phrase;
}

interface NamedThings {
  readonly numbers: readonly NumberCard[];
  readonly bodies: Begun<ListedBody>;
  readonly names: readonly NameCard[];
  readonly date: FoundDate | null;
}

/** Reads a state; rejects where the engine cannot be asked. */
export async function questionOf(state: SearchState, engine: GroupEngine, known: QueryTables): Promise<Question> {
  const { query, expand } = state;
  const { tables, bodyHeads } = known;
  const narrowing = await readNarrowing(query, engine, tables.types);
  const words = narrowing?.rest ?? query;
  const plan = planOf(words, tables, expand);
  const conditions = narrowing?.conditions ?? [];
  const beside = { state, conditions, preferred: [], numbers: [] };
  engine.expect?.(clausesOf(askedGroups(plan, beside)));
  const named = plan.phrases.length === 0 ? NOTHING_NAMED : await namedThings(plan, engine, new Set(bodyHeads));
  const meant = meantNumbers(plan.number, named.numbers);
  const preferred = preferredForms(plan, [...named.names, ...named.bodies.names]);
  const cited = narrowing?.cited ?? null;
  return {
    ...named,
    ...{ words, narrowing, plan },
    marked: plan.phrases.length === 0 && cited !== null ? planOf(cited, tables) : plan,
    asked: askedGroups(plan, { ...beside, preferred, numbers: [...meant.keys()] }),
    wayOf: (clause) =>
      clause.kind === 'phrase' ? clause.phrase : phraseOf(meant.get(clause.canonical) ?? clause.canonical),
  };
}

const NOTHING_NAMED: NamedThings = { numbers: [], bodies: { names: [], isCut: false }, names: [], date: null };

async function namedThings(plan: Plan, engine: GroupEngine, heads: ReadonlySet<string>): Promise<NamedThings> {
  const [numbers, bodies, names, date] = await Promise.all([
    numbersAsked(plan.number, engine),
    bodiesAsked(plan, engine, heads),
    namesAsked(plan, engine),
    dateAsked(plan, engine),
  ]);
  return { numbers, bodies, names, date };
}

/** All clauses of a question. */
function clausesOf({ exact, also, related, without }: AskedGroups): readonly Clause[] {
  const phrases = [...exact.preferred, ...without].map((phrase) => ({ kind: 'phrase', phrase }) as const);
  return [...exact.all, ...also, ...related.all, ...related.any, ...phrases];
}
