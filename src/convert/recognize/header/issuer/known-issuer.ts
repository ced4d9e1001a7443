import type { IssuerRow } from '../../../../schema/row/issuer-row.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { foldedLevels } from '../../../../vietnamese/level-words.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';

/** Key → name of a table of authorities; built once a table. */
const namesByTable = new WeakMap<readonly IssuerRow[], ReadonlyMap<string, string>>();

/**
 * Words that make what follows a central authority's name a part of another name: its branch, its
 * department, a local body.
 */
const OWN_REST = new RegExp(
  `(?:^| )${oneOf(
    ...[...foldedLevels, 'tp', 'khu vuc', 'chi nhanh', 'chi cuc'],
    ...['cuc', 'vu', 'so', 'phong', 'ban', 'van phong', 'truong', 'vien', 'trung tam', 'thanh tra'],
    ...['va', 'tong', 'hoc', 'doan', 'dang', 'bo'],
  )}(?: |$)`,
);

/** The central authority that a printed name (capitals or scan slips do not matter) is, or null. */
export function knownIssuer(printed: string, issuers: readonly IssuerRow[]): string | null {
  return fullNames(issuers).get(key(printed)) ?? null;
}

/**
 * The central authority whose name begins a printed line, where the few words after it can only be
 * what a scan left of the other column ("TONG CỤC THUẾ wenghex NAM").
 */
export function knownWithRest(printed: string, issuers: readonly IssuerRow[]): string | null {
  const words = fold(printed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  for (let rest = 1; rest <= 3 && words.length - rest >= 2; rest++) {
    if (OWN_REST.test(words.slice(-rest).join(' '))) return null;
    const known = knownIssuer(words.slice(0, -rest).join(' '), issuers);
    if (known) return known;
  }
  return null;
}

function fullNames(issuers: readonly IssuerRow[]): ReadonlyMap<string, string> {
  const known = namesByTable.get(issuers);
  if (known) return known;
  const table = new Map(
    issuers.toReversed().flatMap((row) => [row.name, ...(row.also ?? [])].map((n) => [key(n), row.name] as const)),
  );
  namesByTable.set(issuers, table);
  return table;
}

/** Folded and without white space, so that "CHÍNHPHỦ" of a scan is "Chính phủ". */
function key(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '');
}
