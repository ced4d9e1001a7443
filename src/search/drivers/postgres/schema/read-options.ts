/** What PostgreSQL is told by every connection that reads, the coordinator's to its parts too. */

/**
 * - `enable_seqscan`: an index is asked wherever there is one. The planner does not know what it
 *   takes to look through the lexemes of all documents, which lie beside their rows.
 * - `random_page_cost`: what is asked again and again is in memory, or on a disk that has no arm.
 * - `max_parallel_workers_per_gather`: many readers ask at once; each question is one processor's.
 * - `client_connection_check_interval`: a statement ends when whoever asked is gone.
 * - `enable_partitionwise_join`: documents are joined with their lexemes where they lie.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  default_transaction_read_only: 'on',
  enable_seqscan: 'off',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  work_mem: '64MB',
  client_connection_check_interval: '1s',
  enable_partitionwise_join: 'on',
};

/** The settings as `options` of a connection; `patience`: the longest time of a statement (ms). */
export function readOptions(patience: number): string {
  const all = { ...SETTINGS, statement_timeout: String(patience) };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
