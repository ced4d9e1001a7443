import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../scripts/knowledge.ts';
import { authorityOf, type Home } from './authority.ts';

const { issuers, gazetteer } = loadKnowledge();
const home = (province: string | null, district: string | null = null, commune: string | null = null): Home => ({
  era: '2021',
  province: province && `2021/${province}`,
  district: district && `2021/${province}/${district}`,
  commune: commune && `2021/${province}/${district}/${commune}`,
});
const krongBuk = home('dak-lak', 'huyen-krong-buk');

test.each([
  ['Chính phủ', krongBuk, 'chinh phu', null, 'stated'],
  ['Thủ tướng', krongBuk, 'thu tuong chinh phu', null, 'stated'],
  ['UBND tỉnh Lai Châu', krongBuk, 'ubnd', '2021/lai-chau', 'stated'],
  ['Chủ tịch UBND thành phố Hà Nội', krongBuk, 'ubnd', '2021/ha-noi', 'stated'],
  ['Ủy ban nhân dân tỉnh', krongBuk, 'ubnd', '2021/dak-lak', 'inferred'],
  ['UBND Thành phố', home('ha-noi', 'huyen-thanh-oai'), 'ubnd', '2021/ha-noi', 'inferred'],
  ['UBND huyện', krongBuk, 'ubnd', '2021/dak-lak/huyen-krong-buk', 'inferred'],
  ['Sở Y tế', krongBuk, 'so y te', '2021/dak-lak', 'inferred'],
  ['Sở Thông tin và Truyền thông Nghệ An', krongBuk, 'so thong tin va truyen thong', '2021/nghe-an', 'stated'],
  ['Ban Thường vụ Tỉnh ủy Lạng Sơn', krongBuk, 'tinh uy', '2021/lang-son', 'stated'],
  ['Thành uỷ Hà Nội', home(null), 'thanh uy', '2021/ha-noi', 'stated'],
  ['Văn phòng UBND tỉnh', krongBuk, 'van phong ubnd', '2021/dak-lak', 'inferred'],
  ['Ủy ban Quốc gia Tìm kiếm Cứu nạn', krongBuk, 'uy ban quoc gia tim kiem cuu nan', null, 'stated'],
])('%s is %s', (words, from, body, unit, origin) => {
  expect(authorityOf(words, from, issuers, gazetteer)).toMatchObject({ body, unit, origin });
});

test.each([
  ['UBND tỉnh', home(null)],
  ['UBND huyện', home('gia-lai')],
  ['Sở Y tế', home(null)],
  ['cơ quan có thẩm quyền', krongBuk],
])('%s without a place of its own is nobody known', (words, from) => {
  expect(authorityOf(words, from, issuers, gazetteer)).toBeNull();
});
