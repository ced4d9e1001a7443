/**
 * A document never cites itself: its own number in a footer, on a later page or in an annex is no
 * citation.
 */
import type { Directive } from '../schema/directive.ts';
import type { InlineMark } from './emit/inline-mark.ts';

/** Fields and marks of a document that is linked. */
interface Linked {
  readonly fields: Directive;
  readonly marks: readonly InlineMark[];
}

/**
 * Leaves out references to the document itself, and their marks; the marks of the others keep
 * pointing at theirs.
 */
export function withoutOwnCitations({ fields, marks }: Linked): Linked {
  const isOwn = fields.references.map(({ key }) => fields.identity !== null && key === fields.identity);
  if (!isOwn.includes(true)) return { fields, marks };
  const movedTo = new Map<number, number>();
  isOwn.forEach((own, ref) => own || movedTo.set(ref, movedTo.size));
  return {
    fields: { ...fields, references: fields.references.filter((_, ref) => movedTo.has(ref)) },
    marks: marks.flatMap((m): InlineMark[] => {
      if (m.mark.kind !== 'citation') return [m];
      const ref = movedTo.get(m.mark.ref);
      return ref === undefined ? [] : [{ ...m, mark: { kind: 'citation', ref } }];
    }),
  };
}
