/** Collectives that tell a reader nothing: "các cơ quan liên quan", "các cấp" of no place. */
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
 * Whether a collective names common nouns alone, of no unit and no owner, so that its name is only text: it has no page
 * and is no line of the index. "UBND các xã" of no unit is none, nor is "các đơn vị thuộc Bộ Tài chính".
 */
export function isGeneral({
  name,
  collective,
  unit,
  parent,
}: Pick<BodyPage, 'name' | 'collective' | 'unit' | 'parent'>): boolean {
  if (collective === null || unit !== null || parent !== null || !name.startsWith('Các ')) return false;
  return collective.types.length === 0 && collective.kinds.every((kind) => vagueKinds.has(kind));
}
