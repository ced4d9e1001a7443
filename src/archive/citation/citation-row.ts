/** What the page of a cited document lists. */
import type { Archive } from '../archive.ts';
import type { CitedDocument, IncomingCitation } from './citing.ts';
import { citationRoles, inverseRoleLists } from './relation.ts';
import { designation } from '../document/name/type-name.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';

/**
 * The citing documents of one role on a page of {@link citationRows}; `total` counts those of all
 * pages.
 */
export interface RoleGroup {
  readonly name: string;
  readonly rows: readonly IncomingCitation[];
  readonly total: number;
}

/**
 * Citing documents as one list: those that rest on it (căn cứ) before those that cite it (dẫn
 * chiếu).
 */
export function citationRows({ citing }: CitedDocument): readonly IncomingCitation[] {
  return citationRoles.flatMap((role) => citing.filter(({ reference }) => reference.role === role));
}

/** The rows of one page by role; a role without rows on the page is left out. */
export function roleGroups(
  { citing }: Pick<CitedDocument, 'citing'>,
  rows: readonly IncomingCitation[],
): readonly RoleGroup[] {
  return citationRoles
    .map((role) => ({
      name: inverseRoleLists[role],
      rows: rows.filter(({ reference }) => reference.role === role),
      total: citing.filter(({ reference }) => reference.role === role).length,
    }))
    .filter((group) => group.rows.length > 0);
}

/** What a cited document is called: the type most say, and the number. */
export function citedDesignation({ documentType, number }: CitedDocument): {
  documentType: string | null;
  number: string;
} {
  return {
    documentType: documentType[0]?.value ?? null,
    number,
  };
}

/** A cited document in a few words: type and number, whose, of when, as most say. */
export function citedInWords(types: Archive['types'], cited: CitedDocument): string {
  const issuer = cited.issuer[0]?.value;
  const date = cited.date[0]?.value;
  return [
    designation(types, citedDesignation(cited)),
    issuer && `của ${issuer}`,
    date && `${date.length === 10 ? 'ngày ' : ''}${dateInFigures(date)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
