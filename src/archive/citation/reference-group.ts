/** The references of a document, and those to it, under the headings of the national database. */
import { relation, type Reference } from '../../schema/reference.ts';
import type { IncomingCitation } from './citing.ts';
import { citationRoles, inverseLists, inverseRoleLists, relationLists, roleLists } from './relation.ts';

/** References of one kind. */
export interface ReferenceGroup {
  readonly name: string;
  readonly references: readonly Reference[];
}

/** Citing documents of one kind. */
export interface CitingGroup {
  readonly name: string;
  readonly citing: readonly IncomingCitation[];
}

/**
 * What a document does to others by stated relation, then căn cứ, then dẫn chiếu; each reference
 * once, empty groups left out.
 */
export function referenceGroups(references: readonly Reference[]): readonly ReferenceGroup[] {
  return [
    ...relation.options.map((one) => ({
      name: relationLists[one],
      references: references.filter(({ relations }) => relations[0] === one),
    })),
    ...citationRoles.map((role) => ({
      name: roleLists[role],
      references: references.filter((r) => r.relations.length === 0 && r.role === role),
    })),
  ].filter((group) => group.references.length > 0);
}

/** The same from the other side: what is done to a document, what rests on it, what cites it. */
export function citingGroups(citing: readonly IncomingCitation[]): readonly CitingGroup[] {
  return [
    ...relation.options.map((one) => ({
      name: inverseLists[one],
      citing: citing.filter(({ reference }) => reference.relations[0] === one),
    })),
    ...citationRoles.map((role) => ({
      name: inverseRoleLists[role],
      citing: citing.filter(({ reference: r }) => r.relations.length === 0 && r.role === role),
    })),
  ].filter((group) => group.citing.length > 0);
}
