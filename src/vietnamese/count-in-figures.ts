/**
 * A count in figures, as Vietnamese groups them: 62, 1.054. Small ones need no grouping, and asking
 * the browser for it for the first time would keep the results of a search waiting.
 */
export function countInFigures(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('vi');
}
