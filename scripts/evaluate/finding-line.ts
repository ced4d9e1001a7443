import type { Finding } from './score-reading.ts';

/** A finding in one line, as `npm run evaluate` prints and keeps it. */
export const lineOf = (f: Finding): string =>
  `${f.document}: ${f.field} ${f.outcome}${f.want === null ? '' : `, label ${f.want}`}${f.got === null ? '' : `, read ${f.got}`}`;
