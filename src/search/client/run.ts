/** Carries out a plan: the exact group, the related group, the cards of document numbers. */
import type { NumberCard } from '../files.ts';
import { askedNumber, numberForm, numberKey } from '../key.ts';
import type { NumberQuery } from '../number-query.ts';
import type { Phrase, Plan } from '../plan.ts';
import { bare, isToned, phraseWords, wordsOf } from '../words.ts';
import type { Bundle } from './bundle.ts';
import { documentOf, intersectAll, minus, strengthOf, union, type Marks } from './marks.ts';
import { PhraseSearch } from './phrase-search.ts';
import { currentFirst } from './sort.ts';

/** Another way to write the query, and how many documents hold it that do not hold the query as typed. */
export interface FoundVariant {
  readonly phrase: Phrase;
  readonly documents: ReadonlySet<number>;
}

/** Document numbers, best first, withdrawn documents after the others of their group. */
export interface Found {
  readonly exact: readonly number[];
  readonly related: readonly number[];
  readonly variants: readonly FoundVariant[];
  readonly cards: readonly NumberCard[];
}

const strongestFirst = (marks: Marks): number[] =>
  [...marks].sort((a, b) => strengthOf(b) - strengthOf(a) || a - b).map(documentOf);

/** Documents that have (3), cite as typed (1) or cite in another spelling (0) a number. */
const documentsOfNumber = async (bundle: Bundle, canonical: string): Promise<Marks> => {
  const key = numberKey(canonical);
  const entry = await bundle.entry(key, key);
  if (!entry) return [];
  const typed = numberForm(canonical) === key ? '' : numberForm(canonical);
  const lists = [...entry.forms].map(([form, marks]) =>
    form === typed ? marks.map((mark) => documentOf(mark) * 4 + Math.max(1, strengthOf(mark))) : marks,
  );
  return union(lists);
};

const cardsOf = async (bundle: Bundle, query: NumberQuery): Promise<readonly NumberCard[]> => {
  const known = await bundle.numbers(query.figure);
  const canonical = query.canonical && numberKey(query.canonical);
  const fits = (card: NumberCard): boolean =>
    canonical
      ? numberKey(askedNumber(card.number)) === canonical
      : Number(/^\d+/.exec(card.number)?.[0]) === query.figure && query.types.includes(card.typeKey ?? '');
  const about = (card: NumberCard): string =>
    ` ${wordsOf([card.issuer, card.title, card.date?.slice(0, 4)].filter(Boolean).join(' '))
      .map(bare)
      .join(' ')} `;
  const said = query.rest.map(bare);
  const score = (card: NumberCard): number => said.filter((word) => about(card).includes(` ${word} `)).length;
  const candidates = known.filter(fits);
  const scores = candidates.map(score);
  const best = scores.reduce((most, one) => Math.max(most, one), 0);
  return candidates.filter((_, i) => scores[i] === best);
};

const relatedTo = async (plan: Plan, search: PhraseSearch): Promise<ReadonlyMap<number, number>> => {
  if (plan.words.length === 0) return new Map();
  const lists = await Promise.all([...plan.words, ...plan.quoted].map((phrase) => search.find(phrase)));
  const scores = new Map(intersectAll([...lists]).map((mark) => [documentOf(mark), 0]));
  for (const mark of lists.flat()) {
    const score = scores.get(documentOf(mark));
    if (score !== undefined) scores.set(documentOf(mark), score + strengthOf(mark));
  }
  return scores;
};

/** More cards than these are looked at one by one by the reader. */
const MOST_NUMBERS = 5;

/** Where a query names a document without its whole number (chỉ thị 17), the documents that have or cite the numbers it may mean. */
const variantsOfNumbers = async (
  bundle: Bundle,
  cards: readonly NumberCard[],
): Promise<readonly { phrase: Phrase; marks: Marks }[]> => {
  const numbers = [...new Set(cards.slice(0, MOST_NUMBERS).map(({ number }) => number))];
  return Promise.all(
    numbers.map(async (number) => ({
      phrase: { text: number, words: phraseWords(wordsOf(number)), toned: isToned(number) },
      marks: await documentsOfNumber(bundle, askedNumber(number)),
    })),
  );
};

/** Searches. Throws BundleError when the network fails. */
export const run = async (bundle: Bundle, plan: Plan): Promise<Found> => {
  const search = new PhraseSearch(bundle);
  const all = async (phrases: readonly Phrase[]): Promise<Marks[]> =>
    Promise.all(phrases.map((phrase) => search.find(phrase)));
  const byNumber = plan.number?.canonical && plan.number.rest.length === 0 ? plan.number.canonical : null;
  const without = union([[], ...(await all(plan.without))]);
  // Where a number is meant, other documents with its words are among the related ones.
  const phrases = byNumber === null ? intersectAll(await all(plan.phrases)) : [];
  const exactMarks = minus(byNumber === null ? phrases : await documentsOfNumber(bundle, byNumber), without);
  const { current } = await bundle.archive();
  const exact = currentFirst(strongestFirst(exactMarks), current);
  const [scores, variantMarks, cards] = await Promise.all([
    relatedTo(plan, search),
    all(plan.variants),
    plan.number ? cardsOf(bundle, plan.number) : [],
  ]);
  const named = byNumber === null ? await variantsOfNumbers(bundle, cards) : [];
  const taken = new Set([...exactMarks, ...without].map(documentOf));
  const variants = [...plan.variants.map((phrase, i) => ({ phrase, marks: variantMarks[i] ?? [] })), ...named].map(
    ({ phrase, marks }) => ({
      phrase,
      documents: new Set(marks.map(documentOf).filter((document) => !taken.has(document))),
    }),
  );
  const rank = new Map([...scores].filter(([document]) => !taken.has(document)));
  for (const { documents } of variants)
    for (const document of documents) rank.set(document, (rank.get(document) ?? 0) + 100);
  const ranked = [...rank].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document);
  const related = currentFirst(ranked, current);
  return { exact, related, variants: variants.filter(({ documents }) => documents.size > 0), cards };
};
