/** What can be said of a query where texts cannot be searched: what bears a name or number in it. */
import { searchWords } from '../plan/words.ts';
import type { GroupEngine } from '../engine.ts';
import type { SearchState } from '../plan/address.ts';
import type { DocumentText } from '../port.ts';
import type { AnswerHead, FoundResult } from './answer.ts';
import { numbersAsked } from './name/asked-numbers.ts';
import { questionOf, type QueryTables } from './question.ts';
import { foundResult } from './result/found-result.ts';

/** What is known by name; `titled`: documents by what they are called, best first. */
export interface NamesAnswer extends Pick<
  AnswerHead,
  'words' | 'numbers' | 'numberTotal' | 'bodies' | 'names' | 'date'
> {
  readonly titled: readonly FoundResult[];
  /** Whether operators or choices were left out. */
  readonly isUnnarrowed: boolean;
}

/** Finds documents by what they are called; withdrawn ones last. */
export type Titles = (typed: string) => Promise<readonly DocumentText[]>;

/** With fewer letters titles are not looked through. */
const FEWEST_LETTERS = 3;

/** What an engine without texts can say of a state; null where that needs no text, so that it can answer itself. */
export async function namesAnswer(
  state: SearchState,
  { engine, titles }: { readonly engine: GroupEngine; readonly titles: Titles },
  known: QueryTables,
): Promise<NamesAnswer | null> {
  const question = await questionOf(state, engine, known);
  const { words, plan, marked, asked, bodies, names, date } = question;
  const citesOne = asked.conditions.some(({ kind }) => kind === 'cites');
  if (plan.phrases.length === 0 && !citesOne) return null;
  const isEnough = searchWords(words).join('').length >= FEWEST_LETTERS;
  const [numbers, titled] = await Promise.all([
    plan === marked ? question.numbers : numbersAsked(marked.number, engine),
    isEnough ? titles(words) : [],
  ]);
  const isChosen = Object.values(state.chosen).some((keys) => keys.length > 0);
  return {
    ...{ words, bodies, names, date, numbers, numberTotal: numbers.length },
    titled: titled.map((document) => foundResult(document, { plan: marked, way: null, mostProvisions: 0 })),
    isUnnarrowed: isChosen || asked.conditions.length > 0,
  };
}
