/**
 * Names that mean no body that a reader could look up: "các cơ quan liên quan", "Sở Y tế" of no
 * known place.
 */
import type { BodyRow } from '../../schema/row/body-row.ts';
import type { BodyPage } from './body-page.ts';

/** The kinds whose row says `vague`, by id. */
export function vagueKindsOf(rows: readonly BodyRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ vague }) => vague).map(({ id }) => id));
}

/**
 * Whether a name is only text, with no page and no line of the index: common nouns of no unit and
 * no owner, and one body of which it is not known where it is, unless it issued a document or the
 * text says which it may be. Near misses: "UBND các xã" of no unit, "các đơn vị thuộc Bộ Tài
 * chính". `vagueKinds` are the ids of the rows of content/reference/bodies.yaml that say `vague`.
 */
export function isGeneral(
  body: Pick<BodyPage, 'name' | 'collective' | 'unit' | 'unitOrigin' | 'parent' | 'candidates' | 'issued'>,
  vagueKinds: ReadonlySet<string>,
): boolean {
  const { name, collective, unit, parent } = body;
  if (unit !== null || parent !== null) return false;
  if (collective === null) return body.unitOrigin === 'unknown' && body.candidates.length + body.issued.length === 0;
  if (!name.startsWith('Các ')) return false;
  return collective.types.length === 0 && collective.kinds.every((kind) => vagueKinds.has(kind));
}
