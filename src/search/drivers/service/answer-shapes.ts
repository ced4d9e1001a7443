/**
 * Whether what came is what was asked for: a page of a host, a captive portal or another program may
 * answer in the place of the service, and an older or newer one may send something else.
 */
import type { ArchiveFacts, FacetAnswer, ResultPage } from '../../answer/answer.ts';
import type { NearAnswer, WholeAnswer } from '../../answer/protocol.ts';
import { groupKinds } from '../../plan/asked-groups.ts';

type Fields = Readonly<Record<string, unknown>>;

/** ArchiveFacts. */
export function isArchive(value: unknown): value is ArchiveFacts {
  return isFields(value) && typeof value['version'] === 'string' && typeof value['documents'] === 'number';
}

/** WholeAnswer: all that the page counts with or goes through. */
export function isWhole(value: unknown): value is WholeAnswer {
  if (!isFields(value) || !isArchive(value['archive'])) return false;
  const { head, first } = value;
  if (!isFields(head) || !isFields(first)) return false;
  const { found, left, bodies, years } = head;
  const lists = ['unknownChoices', 'chosenNames', 'numbers', 'names', 'ways'];
  return (
    typeof head['words'] === 'string' &&
    typeof head['isWorded'] === 'boolean' &&
    lists.every((name) => Array.isArray(head[name])) &&
    isFields(bodies) &&
    Array.isArray(bodies['names']) &&
    [found, left].every((counts) => isFields(counts) && groupKinds.every((kind) => typeof counts[kind] === 'number')) &&
    (years === null || (isFields(years) && groupKinds.every((kind) => isFields(years[kind])))) &&
    groupKinds.every((kind) => isResults(first[kind]))
  );
}

/** ResultPage. */
export function isResults(value: unknown): value is ResultPage {
  if (!isFields(value) || !Array.isArray(value['results'])) return false;
  const isNext = value['next'] === null || typeof value['next'] === 'string';
  return isNext && value['results'].every(isResult);
}

/** FacetAnswer. */
export function isFacets(value: unknown): value is FacetAnswer {
  return isFields(value) && Object.values(value).every((counts) => Array.isArray(counts));
}

/** NearAnswer. */
export function isNear(value: unknown): value is NearAnswer {
  return isFields(value) && Array.isArray(value['queries']);
}

function isResult(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value['id'] === 'string' &&
    ['excerpt', 'provisions'].every((name) => Array.isArray(value[name]))
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
