/** All that a search finds: documents, and what bears the name that was asked for. */
import { leveledName } from '../../archive/list/name-key.ts';
import type { ListedBody } from '../../archive/body/packed-bodies.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { phraseOf, type Phrase } from '../plan/phrase.ts';
import type { Plan } from '../plan/plan.ts';
import { searchWords } from '../plan/words.ts';
import type { Begun, NameCard, SearchIndex } from '../port.ts';
import { currentFirst, documentOfPosting } from '../postings.ts';
import { bodiesAsked } from './result/asked-bodies.ts';
import { dateAsked, type FoundDate } from './result/asked-date.ts';
import { namesAsked } from './result/asked-names.ts';
import { runPlan, type FoundDocuments } from './run.ts';

/** What a search found: documents, bodies, and other things whose name it is. */
export interface Found extends FoundDocuments {
  readonly bodies: Begun<ListedBody>;
  readonly names: readonly NameCard[];
  readonly date: FoundDate | null;
}

/**
 * Finds what a plan asks for; a plan without words asks for every document. `heads`: the first
 * words of bodies' names, without tones.
 */
export async function findAll(plan: Plan, index: SearchIndex, heads: ReadonlySet<string>): Promise<Found> {
  if (plan.phrases.length === 0) return { ...noneFound, exact: await everyDocument(index) };
  const [documents, bodies, names, date] = await Promise.all([
    runPlan(plan, index),
    bodiesAsked(plan, index, heads),
    namesAsked(plan, index),
    dateAsked(plan, index),
  ]);
  const exact = await namesakesFirst(documents.exact, plan, index, [...names, ...bodies.names]);
  return { ...documents, exact, bodies, names, date };
}

/** The numbers of all documents. */
export async function everyDocument(index: Pick<SearchIndex, 'size'>): Promise<readonly number[]> {
  return Array.from({ length: await index.size() }, (_, document) => document);
}

const noneFound: Found = {
  exact: [],
  also: [],
  related: [],
  variants: [],
  cards: [],
  bodies: { names: [], isCut: false },
  names: [],
  date: null,
};

/**
 * For a name typed without tones, the documents that print it with its own before those that print
 * other words (“gia lai”: Gia Lai before đánh giá lại). Both hold what was typed.
 */
async function namesakesFirst(
  exact: readonly number[],
  { phrases }: Pick<Plan, 'phrases'>,
  index: Pick<SearchIndex, 'phrase' | 'current'>,
  names: readonly { readonly name: string }[],
): Promise<readonly number[]> {
  const [phrase] = phrases;
  if (phrase === undefined || phrase.toned || names.length === 0) return exact;
  const meant = new Map(names.flatMap(({ name }) => tonedForms(phrase, name)).map((form) => [form.text, form]));
  const lists = await Promise.all([...meant.values()].map((form) => index.phrase(form)));
  const own = new Set(lists.flat().map(documentOfPosting));
  const first = [...exact.filter((document) => own.has(document)), ...exact.filter((document) => !own.has(document))];
  return currentFirst(first, await index.current());
}

/** The forms of a name, with and without its level, that are the phrase but for their tones. */
function tonedForms(phrase: Phrase, name: string): readonly Phrase[] {
  const plain = phrase.words.map(fold).join(' ');
  return [name, leveledName(name).name]
    .filter((form) => searchWords(form).map(fold).join(' ') === plain)
    .map((form) => phraseOf(form, true));
}
