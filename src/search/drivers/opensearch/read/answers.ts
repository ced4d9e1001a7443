/** What is read of OpenSearch's answers: whole ones, or a fault. */
import { z } from 'zod';
import { EngineFault } from '../../../engine.ts';

const hit = z.object({
  _source: z.record(z.string(), z.unknown()).optional(),
  sort: z.array(z.union([z.string(), z.number()])).optional(),
  matched_queries: z.array(z.string()).optional(),
});

const bucket = z.object({ key: z.union([z.string(), z.object({ value: z.string() })]), doc_count: z.number() });

const counted = z.object({
  buckets: z.array(bucket),
  after_key: z.object({ value: z.string() }).optional(),
  doc_count_error_upper_bound: z.number().optional(),
  sum_other_doc_count: z.number().optional(),
});

const answer = z.object({
  timed_out: z.boolean(),
  _shards: z.object({ total: z.number(), successful: z.number(), failed: z.number() }),
  hits: z.object({ hits: z.array(hit) }),
  aggregations: z.record(z.string(), z.unknown()).optional(),
});

export type Hit = z.infer<typeof hit>;

/** An answer of a search, all shards of which answered. */
export interface WholeAnswer {
  readonly hits: readonly Hit[];
  readonly aggregations: Readonly<Record<string, unknown>>;
}

/** Reads an answer; throws EngineFault where a shard failed or time ran out: fewer results are none. */
export function wholeAnswer(given: unknown): WholeAnswer {
  const { timed_out, _shards, hits, aggregations = {} } = answer.parse(given);
  if (timed_out) throw new EngineFault('late', null);
  if (_shards.failed > 0 || _shards.successful < _shards.total) throw new EngineFault('silent', null);
  return { hits: hits.hits, aggregations };
}

/** How many documents pass a `filter` of an answer. */
export function countIn({ aggregations }: Pick<WholeAnswer, 'aggregations'>, name: string): number {
  return z.object({ doc_count: z.number() }).parse(aggregations[name]).doc_count;
}

/** The values that an answer counts, and the last of them where there may be more. */
export function valuesIn(aggregation: unknown): {
  readonly counts: readonly (readonly [key: string, documents: number])[];
  readonly after: { readonly value: string } | null;
} {
  const { buckets, after_key = null, ...rest } = counted.parse(aggregation);
  // Of `terms`: what is left out, or may be counted wrongly, is no answer.
  if ((rest.doc_count_error_upper_bound ?? 0) > 0 || (rest.sum_other_doc_count ?? 0) > 0)
    throw new EngineFault('silent', null);
  const counts = buckets.map(({ key, doc_count }) => [typeof key === 'string' ? key : key.value, doc_count] as const);
  return { counts, after: after_key };
}
