/** Whether a query has to be read for operators (operators.ts) at all: they have a colon. */
export function mayHaveOperators(query: string): boolean {
  return query.includes(':');
}
