import type { ScoredValue } from './score-reading.ts';

/** A finding in one line, as `npm run evaluate` prints and keeps it. */
export const lineOf = (f: ScoredValue): string =>
  `${f.document}: ${f.field} ${f.outcome}${f.want === null ? '' : `, label ${f.want}`}${f.got === null ? '' : `, read ${f.got}`}`;
