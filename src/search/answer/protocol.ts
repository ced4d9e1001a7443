/**
 * A search as a service answers it: addresses below its own (SERVICE_FOLDER below the root of the
 * site), and the JSON that it sends.
 *
 * Every request is a GET; its parameters are those of the search page's address (`q`, `loai`, `noi`,
 * `sap-xep`, `mo-rong` …, see plan/address.ts), so that each can be answered without the one before
 * it:
 *
 * - `?…`: WholeAnswer, an answer with its first results;
 * - `tiep?…&nhom=also&tu=CURSOR&so=20`: ResultPage, the next results of a group (no `tu`: the first
 *   ones; at most `MOST_AT_ONCE`);
 * - `loc?…&ten=loai&ten=nam`: FacetAnswer, values of facets;
 * - `gan?…`: NearAnswer, queries near this one;
 * - `kho`: ArchiveFacts.
 *
 * Any other status than 200 says that there is no answer: 400 for a request that is none of these,
 * 429 for too many, 503 where the archive, or a part of it, cannot be asked.
 */
import type { FacetName, SearchState } from '../plan/address.ts';
import { facetNames, writeAddress } from '../plan/address.ts';
import { groupKinds, type GroupKind } from '../plan/asked-groups.ts';
import type { AnswerHead, ArchiveFacts, NearQuery, ResultPage } from './answer.ts';

/** Where the service is, below the root of the site. */
export const SERVICE_FOLDER = 'tim/';

/** More results are not sent at once. */
export const MOST_AT_ONCE = 100;

/** A longer cursor is none. */
const LONGEST_CURSOR = 400;

/** An answer with its first results. */
export interface WholeAnswer {
  readonly archive: ArchiveFacts;
  readonly head: AnswerHead;
  readonly first: Readonly<Record<GroupKind, ResultPage>>;
}

/** Queries near one that found nothing. */
export interface NearAnswer {
  readonly queries: readonly NearQuery[];
}

/** What is asked for of an answer beside its state. */
export type AnswerPart =
  | { readonly part: 'whole' | 'near' | 'archive' }
  | { readonly part: 'results'; readonly group: GroupKind; readonly cursor: string | null; readonly count: number }
  | { readonly part: 'facets'; readonly names: readonly FacetName[] };

/** The paths below that of the service. */
export const partPaths = { whole: '', results: 'tiep', facets: 'loc', near: 'gan', archive: 'kho' } as const;

/** The address of a part of an answer, below that of the service. */
export function partAddress(state: SearchState, asked: AnswerPart): string {
  if (asked.part === 'archive') return partPaths.archive;
  const parameters = new URLSearchParams(writeAddress(state));
  if (asked.part === 'results') {
    parameters.set('nhom', asked.group);
    if (asked.cursor !== null) parameters.set('tu', asked.cursor);
    parameters.set('so', String(asked.count));
  }
  if (asked.part === 'facets') for (const name of asked.names) parameters.append('ten', name);
  return `${partPaths[asked.part]}?${parameters}`;
}

/**
 * What is asked for by a path below the address of the service (without a slash before it) and its
 * parameters; null where that is nothing. The state is read by `readAddress`.
 */
export function readPart(path: string, parameters: URLSearchParams): AnswerPart | null {
  if (path === partPaths.whole) return { part: 'whole' };
  if (path === partPaths.near) return { part: 'near' };
  if (path === partPaths.archive) return { part: 'archive' };
  if (path === partPaths.facets) {
    const names = facetNames.filter((name) => parameters.getAll('ten').includes(name));
    return names.length === 0 ? null : { part: 'facets', names };
  }
  if (path !== partPaths.results) return null;
  const group = groupKinds.find((kind) => kind === parameters.get('nhom'));
  const cursor = parameters.get('tu');
  const count = Number(parameters.get('so') ?? Number.NaN);
  const isCount = Number.isInteger(count) && count > 0 && count <= MOST_AT_ONCE;
  return group === undefined || !isCount || (cursor?.length ?? 0) > LONGEST_CURSOR
    ? null
    : { part: 'results', group, cursor, count };
}
