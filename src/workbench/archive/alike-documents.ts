/** Documents of the archive that are a draft already, or nearly so. */
import type { Addresses } from '../../archive/urls.ts';
import { sameNumberKey } from '../../number/number-key.ts';
import { leadingFigure } from '../../number/parse-number.ts';
import type { Directive } from '../../schema/directive.ts';
import type { DocumentText, NumberCard, SearchIndex } from '../../search/port.ts';
import { documentOfPosting } from '../../search/postings.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import type { AlikeDocument } from '../reading.ts';
import { tellingRuns } from './telling-runs.ts';
import { compareTexts } from './word-differences.ts';

/** What is asked of the index. */
export type AskedIndex = Pick<SearchIndex, 'numberCards' | 'vocabulary' | 'phrase' | 'document' | 'size'>;

/** So many texts are fetched and compared: the likeliest. */
const MOST_COMPARED = 6;

/** A text that has this share of the runs asked for, weighed by how rare they are, is compared. */
const LEAST_WEIGHT = 0.12;

/** A draft with its decoded text. */
export interface DraftText {
  readonly directive: Directive;
  readonly text: string;
}

/** A document that may be the draft, or nearly so. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly isNumbered: boolean;
}

const nothingAlike = { share: 0, differences: [] } as const;

/**
 * The documents of the archive with the number of a draft and its issuer or date, then those with
 * the same or nearly the same words, the most alike first. `textOf` gives the text of a document,
 * null where it cannot be had.
 */
export async function alikeDocuments(
  { directive, text }: DraftText,
  index: AskedIndex,
  textOf: (id: string) => Promise<string | null>,
  to: Addresses,
): Promise<readonly AlikeDocument[]> {
  const found = await Promise.all([withItsNumber(directive, index), withItsWords(text, index)]);
  // Those of its number come first, and are kept where they have its words too.
  const candidates = [
    ...new Map(
      found
        .flat()
        .toReversed()
        .map((one) => [one.id, one]),
    ).values(),
  ].toReversed();
  const compared = await Promise.all(
    candidates.slice(0, MOST_COMPARED).map(async ({ id, name, isNumbered }): Promise<AlikeDocument[]> => {
      const other = await textOf(id);
      if (other === null) return [];
      const comparison = compareTexts(text, other);
      if (!isNumbered && comparison?.isAlike !== true) return [];
      const { share, differences } = comparison ?? nothingAlike;
      const because = isNumbered ? 'same-number' : differences.length === 0 ? 'same-text' : 'like-text';
      return [{ id, name, address: to.document(id), because, share, differences }];
    }),
  );
  const rank = ({ because }: AlikeDocument): number => (because === 'same-number' ? 0 : 1);
  return compared.flat().sort((a, b) => rank(a) - rank(b) || b.share - a.share);
}

/** The documents of its number whose issuer and date are not others. */
async function withItsNumber(draft: Directive, index: AskedIndex): Promise<readonly Candidate[]> {
  const figure = draft.number === null ? null : leadingFigure(draft.number);
  if (draft.number === null || figure === null) return [];
  const key = sameNumberKey(draft.number);
  return (await index.numberCards(figure))
    .filter((card) => sameNumberKey(card.number) === key && isOfDraft(card, draft))
    .flatMap((card) => (card.held === null ? [] : { id: card.held, name: nameOf(card), isNumbered: true }));
}

/** Neither contradicts the other, and something beside the number is the same. */
function isOfDraft(card: NumberCard, { date, issuer }: Directive): boolean {
  const days = [card.date, date].filter((day) => day !== null);
  const issuers = [card.issuer, issuer?.name ?? null].filter((name) => name !== null).map(fold);
  const agree = ([one, other]: readonly string[]): boolean => one !== undefined && one === other;
  const differ = ([one, other]: readonly string[]): boolean => other !== undefined && one !== other;
  return !differ(days) && !differ(issuers) && (agree(days) || agree(issuers));
}

/** The documents that have most of the runs of words of a text, the likeliest first. */
async function withItsWords(text: string, index: AskedIndex): Promise<readonly Candidate[]> {
  const [size, vocabulary] = await Promise.all([index.size(), index.vocabulary()]);
  const found = await Promise.all(tellingRuns(text, vocabulary).map((run) => index.phrase(run)));
  const weights = new Map<number, number>();
  let whole = 0;
  for (const postings of found) {
    // Rare runs tell more, and one that no document has tells most.
    const weight = Math.log((size + 1) / (postings.length + 0.5));
    whole += weight;
    for (const document of new Set(postings.map(documentOfPosting)))
      weights.set(document, (weights.get(document) ?? 0) + weight);
  }
  const likeliest = [...weights]
    .filter(([, weight]) => weight >= LEAST_WEIGHT * whole)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_COMPARED);
  const documents = await Promise.all(likeliest.map(([document]) => index.document(document)));
  return documents.map((document) => ({ id: document.id, name: nameOf(document), isNumbered: false }));
}

/** “Công văn số 33/CV-TTCH”; without a number its type and title. */
function nameOf({ type, number, title }: Pick<DocumentText, 'type' | 'number' | 'title'>): string {
  return [type ?? 'Văn bản', number === null ? title : `số ${number}`].filter(Boolean).join(' ');
}
