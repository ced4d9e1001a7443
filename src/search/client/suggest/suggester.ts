/**
 * Suggestions for what is being typed: recent searches, document numbers, places, terms, bodies,
 * titles.
 */
import { addressOfNamed, findPlaces } from '../../../archive/place/place-filter.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import { leadingFigure } from '../../../number/parse-number.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { isTypedWithTones, searchWords } from '../../plan/words.ts';
import type { SuggestionIndex } from '../../port.ts';
import { recent } from '../recent.ts';
import { typedBodies } from '../../answer/name/typed-bodies.ts';
import { currentFirst } from '../../postings.ts';
import { unknownSlug, type Addresses } from '../../../archive/urls.ts';
import { cardHref } from '../card-href.ts';
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';

/** `kind` in Vietnamese, shown beside the text. */
export interface Suggested {
  readonly text: string;
  readonly kind: string;
  readonly href: string;
  /** A document that was withdrawn; these come after all others. */
  readonly withdrawn?: boolean;
}

const MOST_SUGGESTED = 8;
const OF_EACH_KIND = 3;

/**
 * Answers what is typed with at most eight suggestions; before anything is typed, the recent
 * searches.
 */
export type Suggest = (typed: string) => Promise<readonly Suggested[]>;

/**
 * Suggests from one archive, with addresses of its site; files of the index are fetched when first
 * needed.
 */
export function suggester(to: Addresses, index: SuggestionIndex): Suggest {
  return async (typed) => {
    const plain = plainOf(typed).trim();
    const last = recent()
      .filter((query) => plainOf(query).startsWith(plain) && query !== typed)
      .slice(0, OF_EACH_KIND)
      .map((query) => ({ text: query, kind: 'tìm gần đây', href: to.search(query) }));
    if (plain === '') return last;
    const found = await Promise.all([
      suggestedNumbers(typed, to, index),
      suggestedPlaces(typed, to, index),
      suggestedNames(typed, to, index),
      suggestedBodies(typed, to, index),
      suggestedTitles(typed, to, index).catch(() => []),
    ]);
    const all: Suggested[] = [...last, ...found.flat()];
    const inForceFirst = all.toSorted((a, b) => Number(a.withdrawn ?? false) - Number(b.withdrawn ?? false));
    return [...new Map(inForceFirst.map((one) => [one.href, one])).values()].slice(0, MOST_SUGGESTED);
  };
}

/**
 * Whether a name has the words typed, in order, of the last one at least the beginning; tones count
 * where they are typed. What is typed is read once for all names.
 */
function typedFilter(typed: string): (name: string) => boolean {
  const toned = isTypedWithTones(typed);
  const look = (text: string): string[] => (toned ? searchWords(text) : searchWords(text).map(fold));
  const wanted = look(typed);
  return (name) => {
    const words = look(name);
    let at = 0;
    return wanted.every((word, i) => {
      const last = i === wanted.length - 1;
      while (at < words.length && !(last ? words[at]?.startsWith(word) : words[at] === word)) at++;
      return at++ < words.length;
    });
  };
}

async function suggestedNumbers(typed: string, to: Addresses, index: SuggestionIndex): Promise<Suggested[]> {
  const figure = /\d+/.exec(typed)?.[0];
  if (figure === undefined || figure.length > 5) return [];
  const cards = await index.numberCards(Number(figure));
  const squeezed = (text: string): string => plainOf(text).replace(/\s+/g, '');
  return cards
    .filter(({ number }) => leadingFigure(number) === Number(figure))
    .filter(({ number, type }) =>
      [number, `${type ?? ''}${number}`].some((form) => squeezed(form).includes(squeezed(typed))),
    )
    .slice(0, OF_EACH_KIND)
    .map(({ number, type, issuer, held, key, onlyIn, withdrawn }) => ({
      text: [`${type ?? 'Văn bản'} ${number}`, issuer].filter(Boolean).join(', '),
      kind: `số văn bản${held === null ? ', chưa có trong kho' : withdrawn ? `, ${withdrawnWord}` : ''}`,
      withdrawn,
      href: cardHref({ held, key, onlyIn }, to),
    }));
}

async function suggestedPlaces(typed: string, to: Addresses, index: SuggestionIndex): Promise<Suggested[]> {
  const { names } = await index.places(fold(spellingKey(typed)).split(' ').filter(Boolean));
  const found = findPlaces(names, typed).toSorted((a, b) => Number(a.by !== null) - Number(b.by !== null));
  return found.slice(0, OF_EACH_KIND).map(({ place, place: [path, name, where], by }) => ({
    text: [name, where].filter(Boolean).join(', '),
    kind: [
      path.startsWith('2021/') ? 'địa phương trước 01/7/2025' : 'địa phương hiện nay',
      by && `từ ${by.charAt(0).toLowerCase()}${by.slice(1)} cũ`,
    ]
      .filter(Boolean)
      .join(', '),
    href: to.listedPlace(addressOfNamed('', place)),
  }));
}

async function suggestedNames(typed: string, to: Addresses, index: SuggestionIndex): Promise<Suggested[]> {
  const facets = [
    { facet: 'thuat-ngu', kind: 'thuật ngữ', href: to.term },
    { facet: 'loai', kind: 'loại văn bản', href: to.type },
  ] as const;
  const fits = typedFilter(typed);
  const suggested = await Promise.all(
    facets.map(async ({ facet, kind, href }) => {
      const values = await index.facetValues(facet);
      const fitting = values.filter(([key, name]) => key !== unknownSlug && fits(name)).slice(0, OF_EACH_KIND);
      return fitting.map(([key, name]) => ({ text: name, kind, href: href(key) }));
    }),
  );
  return suggested.flat();
}

async function suggestedBodies(typed: string, to: Addresses, index: SuggestionIndex): Promise<Suggested[]> {
  const { names } = await typedBodies(typed, index);
  return names.slice(0, OF_EACH_KIND).map(({ of: { name, where, address } }) => ({
    text: name,
    kind: ['cơ quan', where].filter(Boolean).join(', '),
    href: to.listedBody(address),
  }));
}

async function suggestedTitles(typed: string, to: Addresses, index: SuggestionIndex): Promise<Suggested[]> {
  // An archive without documents has no index of titles.
  if (searchWords(typed).join('').length < 3 || (await index.size()) === 0) return [];
  const [found, current] = await Promise.all([index.titles(typed), index.current()]);
  const documents = currentFirst(found, current).slice(0, OF_EACH_KIND);
  const texts = await Promise.all(documents.map((document) => index.document(document)));
  return texts.map(({ id, title, number, type, withdrawn }) => ({
    text: title ?? number ?? id,
    kind: `${type ?? 'văn bản'}${withdrawn ? `, ${withdrawnWord}` : ''}`,
    withdrawn: withdrawn !== null,
    href: to.document(id),
  }));
}

/** A text without capitals and tones. */
function plainOf(text: string): string {
  return fold(text);
}
