/** Names that mean no body that a reader could look up: "các cơ quan liên quan", "Sở Y tế" of no known place. */
import type { BodyPage } from './body-page.ts';

/**
 * Ids of content/reference/bodies.yaml that without a field say neither whose bodies nor which: common nouns, and first
 * words of names ("các phòng"). Near misses: "các bộ", "các cơ quan hải quan".
 */
export const vagueKinds: ReadonlySet<string> = new Set([
  ...['co-quan', 'don-vi', 'nganh', 'to-chuc', 'dia-phuong', 'doan-the', 'luc-luong', 'doanh-nghiep', 'chu-dau-tu'],
  ...['so', 'ban', 'phong', 'hoi', 'hiep-hoi', 'van-phong', 'cap-uy', 'chinh-quyen', 'chi-bo', 'to-chuc-dang'],
  ...[
    'truong',
    'trung-tam',
    'vien',
    'benh-vien',
    'cong-ty',
    'co-so-giao-duc',
    'co-so-y-te',
    'thon',
    'buon',
    'to-dan-pho',
  ],
]);

/**
 * Whether a name is only text, with no page and no line of the index: common nouns of no unit and no owner, and one
 * body of which it is not known where it is, unless it issued a document or the text says which it may be. Near
 * misses: "UBND các xã" of no unit, "các đơn vị thuộc Bộ Tài chính".
 */
export function isGeneral(
  body: Pick<BodyPage, 'name' | 'collective' | 'unit' | 'unitOrigin' | 'parent' | 'candidates' | 'issued'>,
): boolean {
  const { name, collective, unit, parent } = body;
  if (unit !== null || parent !== null) return false;
  if (collective === null) return body.unitOrigin === 'unknown' && body.candidates.length + body.issued.length === 0;
  if (!name.startsWith('Các ')) return false;
  return collective.types.length === 0 && collective.kinds.every((kind) => vagueKinds.has(kind));
}
