/** How an archive is spread over databases. */
import { fnv1a } from '../../../../ground/fnv1a.ts';
import type { DocumentRecord } from '../../../export/records.ts';
import { shardOf, type Sharding } from '../../../export/shard-of.ts';

/**
 * To which of so many databases a document goes: all of a province, or of a year, to one; without
 * either each for itself. It depends on the document alone, so that one which has not changed stays
 * where it is.
 */
export function positionOf({ id, date, facets }: DocumentRecord, by: Sharding | null, databases: number): number {
  const places = facets.noi.map((key) => ({ key, name: key }));
  return fnv1a(by === null ? id : shardOf({ places, date }, by)) % databases;
}
