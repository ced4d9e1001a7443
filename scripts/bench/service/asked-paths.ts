/** What readers ask, drawn from the archive's own texts: as protocol.ts writes it. */
import { partAddress } from '../../../src/search/answer/protocol.ts';
import type { SearchDocument } from '../../../src/search/index/document.ts';
import { facetNames, readAddress, type SearchState } from '../../../src/search/plan/address.ts';
import { searchWords } from '../../../src/search/plan/words.ts';
import { fold } from '../../../src/vietnamese/fold/fold.ts';
import { integerBetween, pick, seeded, type Random } from '../random.ts';

/** What a search draws on. */
export type AskedText = Pick<SearchDocument, 'text' | 'number' | 'issuer' | 'type'>;

/**
 * The addresses of `searches` searches below that of the service. Each is a phrase, a word, a
 * number or the name of a body out of a document, with tones or without, some narrowed; the page
 * asks for an answer and then for its facets, and some readers for more results.
 */
export function askedPaths(documents: readonly AskedText[], searches: number, seed: number): readonly string[] {
  const random = seeded(seed);
  return Array.from({ length: searches }, () => pathsOf(stateFrom(pick(random, documents), random), random)).flat();
}

function pathsOf(state: SearchState, random: Random): readonly string[] {
  const more = partAddress(state, { part: 'results', group: 'exact', cursor: null, count: 20 });
  return [
    partAddress(state, { part: 'whole' }),
    partAddress(state, { part: 'facets', names: facetNames }),
    ...(random() < 0.2 ? [more] : []),
  ];
}

function stateFrom(document: AskedText, random: Random): SearchState {
  const query = queryFrom(document, random);
  const state = { ...readAddress(''), query: random() < 0.3 ? fold(query) : query };
  if (random() > 0.2 || document.type === null) return state;
  return { ...state, chosen: { ...state.chosen, loai: [document.type.key] } };
}

function queryFrom({ text, number, issuer }: AskedText, random: Random): string {
  const kind = random();
  if (kind < 0.1 && number !== null) return number;
  if (kind < 0.2 && issuer !== null) return issuer.name;
  const words = searchWords(text);
  const length = Math.min(words.length, integerBetween(random, 1, 5));
  const start = integerBetween(random, 0, words.length - length);
  return words.slice(start, start + length).join(' ');
}
