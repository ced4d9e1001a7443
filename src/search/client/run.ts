/** Carries out a plan: the exact group, the related group, the cards of document numbers. */
import { sameNumberKey, tonelessNumberKey } from '../../number/number-key.ts';
import { leadingFigure } from '../../number/parse-number.ts';
import { numberAlone, type NumberQuery } from '../plan/number-query.ts';
import { phraseOf, type Phrase } from '../plan/phrase.ts';
import type { Plan } from '../plan/plan.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { searchWords } from '../plan/words.ts';
import type { NumberCard, SearchIndex } from '../port.ts';
import {
  currentFirst,
  documentOfPosting,
  intersectAll,
  minus,
  strengthOfPosting,
  union,
  type Postings,
} from '../postings.ts';

/**
 * Another way to write the query, and how many documents hold it that do not hold the query as
 * typed.
 */
export interface FoundVariant {
  readonly phrase: Phrase;
  readonly documents: ReadonlySet<number>;
}

/**
 * Document numbers, best first, withdrawn documents after the others of their group. `also`: those
 * that hold another way to write the query; `related`: those that hold its words.
 */
export interface FoundDocuments {
  readonly exact: readonly number[];
  readonly also: readonly number[];
  readonly related: readonly number[];
  readonly variants: readonly FoundVariant[];
  readonly cards: readonly NumberCard[];
}

/** What a plan asks of an index. */
type PlanIndex = Pick<SearchIndex, 'phrase' | 'number' | 'numberCards' | 'current'>;

/** With more cards than these, the reader has to look at them one by one. */
const MOST_NUMBERS = 5;

/** Carries out a plan on an index; rejects where the index cannot be reached. */
export async function runPlan(plan: Plan, index: PlanIndex): Promise<FoundDocuments> {
  const all = async (phrases: readonly Phrase[]): Promise<Postings[]> =>
    Promise.all(phrases.map((phrase) => index.phrase(phrase)));
  const byNumber = numberAlone(plan.number);
  // All at once: each list that waited for another would cost a phone one more round trip.
  const [without, found, current, scores, variantPostings, cards] = await Promise.all([
    all(plan.without).then((lists) => union([[], ...lists])),
    // If a number is meant, other documents with the same words are not exact results.
    byNumber === null ? all(plan.phrases).then(intersectAll) : index.number(byNumber),
    index.current(),
    relatedTo(plan, index),
    all(plan.variants),
    plan.number ? cardsOf(index, plan.number) : [],
  ]);
  const exactPostings = minus(found, without);
  const exact = currentFirst(strongestFirst(exactPostings), current);
  const named = byNumber === null ? await variantsOfNumbers(index, cards) : [];
  const taken = new Set([...exactPostings, ...without].map(documentOfPosting));
  const asVariant = ({ phrase, postings }: { readonly phrase: Phrase; readonly postings: Postings }): FoundVariant => ({
    phrase,
    documents: new Set(postings.map(documentOfPosting).filter((document) => !taken.has(document))),
  });
  const spelt = plan.variants.map((phrase, i) => asVariant({ phrase, postings: variantPostings[i] ?? [] }));
  const numbered = named.map(asVariant);
  const also = currentFirst(ranked(scoresOf(spelt)), current);
  for (const document of also) taken.add(document);
  const rank = scoresOf(numbered);
  for (const [document, score] of scores) rank.set(document, (rank.get(document) ?? 0) + score);
  const related = currentFirst(
    ranked(rank).filter((document) => !taken.has(document)),
    current,
  );
  const variants = [...spelt, ...numbered].filter(({ documents }) => documents.size > 0);
  return { exact, also, related, variants, cards };
}

/**
 * A hundred for each way to write the query, so that the single words only decide between equals.
 */
function scoresOf(variants: readonly FoundVariant[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { documents } of variants)
    for (const document of documents) scores.set(document, (scores.get(document) ?? 0) + 100);
  return scores;
}

function ranked(scores: ReadonlyMap<number, number>): number[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document);
}

function strongestFirst(postings: Postings): number[] {
  return [...postings].sort((a, b) => strengthOfPosting(b) - strengthOfPosting(a) || a - b).map(documentOfPosting);
}

async function relatedTo(plan: Plan, index: PlanIndex): Promise<ReadonlyMap<number, number>> {
  if (plan.words.length === 0) return new Map();
  const lists = await Promise.all([...plan.words, ...plan.quoted].map((phrase) => index.phrase(phrase)));
  const scores = new Map(intersectAll([...lists]).map((posting) => [documentOfPosting(posting), 0]));
  for (const posting of lists.flat()) {
    const score = scores.get(documentOfPosting(posting));
    if (score !== undefined) scores.set(documentOfPosting(posting), score + strengthOfPosting(posting));
  }
  return scores;
}

async function cardsOf(index: PlanIndex, query: NumberQuery): Promise<readonly NumberCard[]> {
  const known = await index.numberCards(query.figure);
  const canonical = query.canonical && tonelessNumberKey(query.canonical);
  const fits = (card: NumberCard): boolean =>
    canonical
      ? tonelessNumberKey(card.number) === canonical
      : leadingFigure(card.number) === query.figure && card.typeKey !== null && query.types.includes(card.typeKey);
  const about = (card: NumberCard): string =>
    ` ${searchWords([card.issuer, card.title, card.date?.slice(0, 4)].filter(Boolean).join(' '))
      .map(fold)
      .join(' ')} `;
  const said = query.rest.map(fold);
  const score = (card: NumberCard): number => {
    const words = about(card);
    return said.filter((word) => words.includes(` ${word} `)).length;
  };
  const candidates = known.filter(fits);
  const scores = candidates.map(score);
  const best = scores.reduce((most, one) => Math.max(most, one), 0);
  return candidates.filter((_, i) => scores[i] === best);
}

/**
 * For a query that names a document without its whole number (chỉ thị 17): the documents that have
 * or cite the numbers it may mean.
 */
async function variantsOfNumbers(
  index: PlanIndex,
  cards: readonly NumberCard[],
): Promise<readonly { phrase: Phrase; postings: Postings }[]> {
  const numbers = [...new Set(cards.slice(0, MOST_NUMBERS).map(({ number }) => number))];
  return Promise.all(
    numbers.map(async (number) => ({
      phrase: phraseOf(number),
      postings: await index.number(sameNumberKey(number)),
    })),
  );
}
