import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { authorityName } from '../../recognize/body/authority-name.ts';
import type { Home } from '../place/home.ts';
import { authoritiesOf, authorityOf } from './authority.ts';

const home = (province: string | null, district: string | null = null, commune: string | null = null): Home => ({
  era: '2021',
  date: '2021-08-01',
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
  expect(authorityOf(authorityName(words, knowledge.bodies), from, knowledge)).toMatchObject({ body, unit, origin });
});

test.each(['Bộ trưởng Bộ Y tế', 'Chánh Văn phòng Bộ Y tế', 'Thủ trưởng Bộ Y tế'])(
  'what %s signs is the body’s',
  (words) => {
    expect(authorityOf(authorityName(words, knowledge.bodies), krongBuk, knowledge)).toMatchObject({
      name: 'Bộ Y tế',
      unit: null,
    });
  },
);

test.each([
  ['Giám đốc Sở Y tế', 'so y te'],
  ['Phó Giám đốc Sở Y tế', 'so y te'],
  ['Giám đốc Sở Y tế tỉnh Lai Châu', 'so y te'],
  ['Trưởng ban Ban Dân tộc tỉnh', 'ban dan toc'],
  ['Trưởng phòng Phòng Nội vụ huyện', 'phong noi vu'],
  ['Cục trưởng Cục Thuế tỉnh', 'cuc thue'],
  ['Tổng Giám đốc Công ty cấp nước tỉnh', 'cong ty cap nuoc'],
  ['Bí thư Huyện ủy', 'huyen uy'],
  ['Phó Bí thư Thường trực Tỉnh ủy', 'tinh uy'],
  ['Thường trực Tỉnh ủy', 'tinh uy'],
  ['Thường trực HĐND tỉnh', 'hdnd'],
  ['Thường trực Hội đồng nhân dân tỉnh', 'hdnd'],
  ['Ban Chấp hành Đảng bộ Tỉnh ủy', 'tinh uy'],
  ['Ban Chấp hành Tỉnh ủy', 'tinh uy'],
  ['Ban Thường vụ Đảng ủy xã', 'dang uy'],
  ['Phó Chủ tịch Thường trực UBND  tỉnh', 'ubnd'],
])('what %s signs is of %s', (words, body) => {
  const from = home('dak-lak', 'huyen-krong-buk', 'xa-cu-ne');
  expect(authorityOf(authorityName(words, knowledge.bodies), from, knowledge)?.body).toBe(body);
});

test.each([
  ['Ban Chấp hành Đoàn tỉnh', 'ban chap hanh doan'],
  ['Hội Chủ tịch tỉnh', 'hoi chu tich'],
])('%s is a body of its own: %s', (words, body) => {
  expect(authorityOf(authorityName(words, knowledge.bodies), krongBuk, knowledge)?.body).toBe(body);
});

test.each([
  ['  UBND  tỉnh ', 'UBND tỉnh Đắk Lắk'],
  ['Sở Y tế', 'Sở Y tế tỉnh Đắk Lắk'],
  ['Phòng Y tế', 'Phòng Y tế huyện Krông Búk'],
  ['UBND TP Hà Nội', 'UBND TP Hà Nội'],
  ['UBND TP. Hà Nội', 'UBND TP. Hà Nội'],
  ['UBND TX Buôn Hồ', 'UBND TX Buôn Hồ'],
])('%j is shown as %j', (words, name) => {
  expect(authorityOf(authorityName(words, knowledge.bodies), krongBuk, knowledge)?.name).toBe(name);
});

test.each([
  ['Sở Y tế Nghệ An', '2021/nghe-an'],
  ['Sở Y tế Bà Rịa - Vũng Tàu', '2021/ba-ria-vung-tau'],
  ['Công an Thừa Thiên Huế', '2021/thua-thien-hue'],
  ['UBND tỉnh Nghệ An về phòng dịch', '2021/nghe-an'],
  ['Phòng Y tế', '2021/dak-lak/huyen-krong-buk'],
  ['Sở Y tế', '2021/dak-lak'],
])('%s is of %s', (words, unit) => {
  expect(authorityOf(authorityName(words, knowledge.bodies), krongBuk, knowledge)?.unit).toBe(unit);
});

test.each(['Nghệ An', 'Công ty nghệ an', 'Trạm Phòng dịch', 'Cơ sở Y tế', 'Hội Phòng cháy'])(
  '%s is nobody known',
  (words) => {
    expect(authorityOf(authorityName(words, knowledge.bodies), krongBuk, knowledge)?.unit).toBeFalsy();
  },
);

test.each([
  ['UBND tỉnh', home(null)],
  ['UBND huyện', home('gia-lai')],
  ['Sở Y tế', home(null)],
  ['cơ quan có thẩm quyền', krongBuk],
])('%s without a place of its own is nobody known', (words, from) => {
  expect(authorityOf(authorityName(words, knowledge.bodies), from, knowledge)).toBeNull();
});

const bienHoa = home('dong-nai', 'thanh-pho-bien-hoa', 'phuong-an-binh');
const ayunPa = home('gia-lai', 'thi-xa-ayun-pa');
const thuDuc = home('ho-chi-minh', 'thanh-pho-thu-duc');
const on = (from: Home, date: string, era: Home['era'] = '2021'): Home => ({ ...from, date, era });
const hueToday: Home = {
  era: '2025',
  date: '2025-09-01',
  province: '2025/hue',
  district: null,
  commune: '2025/hue/phuong-thuan-hoa',
};

test.each([
  ['Chủ tịch UBND thành phố', bienHoa, ['2021/dong-nai/thanh-pho-bien-hoa']],
  ['HĐND thành phố', bienHoa, ['2021/dong-nai/thanh-pho-bien-hoa']],
  ['Ban Thường vụ Thành ủy', bienHoa, ['2021/dong-nai/thanh-pho-bien-hoa']],
  ['UBND phường', bienHoa, ['2021/dong-nai/thanh-pho-bien-hoa/phuong-an-binh']],
  ['UBND thành phố Biên Hòa, tỉnh Đồng Nai', home(null), ['2021/dong-nai/thanh-pho-bien-hoa']],
  ['UBND huyện Tam Đường tỉnh Lai Châu', home(null), ['2021/lai-chau/huyen-tam-duong']],
  ['UBND xã Bình Lư, huyện Tam Đường, tỉnh Lai Châu', home(null), ['2021/lai-chau/huyen-tam-duong/xa-binh-lu']],
  ['UBND xã Bình Lư, huyện Krông Búk, tỉnh Đắk Lắk', home(null), []],
  ['UBND phường 5, quận 3', thuDuc, ['2021/ho-chi-minh/quan-3/phuong-5']],
  ['HĐND thị xã', ayunPa, ['2021/gia-lai/thi-xa-ayun-pa']],
  ['Thị ủy', ayunPa, ['2021/gia-lai/thi-xa-ayun-pa']],
  ['Thành ủy', home('ho-chi-minh', 'quan-8'), ['2021/ho-chi-minh']],
  ['UBND thành phố', thuDuc, ['2021/ho-chi-minh/thanh-pho-thu-duc', '2021/ho-chi-minh']],
  ['UBND thành phố', hueToday, ['2025/hue']],
  ['UBND thành phố', on(home('thua-thien-hue', 'thanh-pho-hue'), '2021-05-01'), ['2021/thua-thien-hue/thanh-pho-hue']],
  ['UBND thành phố', on(home('thua-thien-hue', 'thi-xa-huong-thuy'), '2025-02-01'), ['2021/thua-thien-hue']],
  ['UBND huyện Châu Thành', home(null), expect.objectContaining({ length: 10 })],
  // Levels that the citing document does not have, and units that are none.
  ['UBND thành phố', home('dong-nai'), []],
  ['UBND thành phố', home('dong-nai', 'huyen-long-thanh'), []],
  ['Thành ủy', ayunPa, []],
  ['UBND thị xã', bienHoa, []],
  ['UBND quận', bienHoa, []],
  ['UBND xã', bienHoa, []],
  ['UBND tỉnh', thuDuc, []],
  ['UBND thành phố Quảng Nam', bienHoa, []],
  ['UBND Thành phố Hồ Chí Minh, tỉnh Đồng Nai', home(null), []],
  ['Sở Y tế thành phố', bienHoa, ['2021/dong-nai/thanh-pho-bien-hoa']],
])('%s means %j', (words, from, expected) => {
  expect(authoritiesOf(authorityName(words, knowledge.bodies), from, knowledge)?.map(({ unit }) => unit)).toEqual(
    expected,
  );
});

test.each([['Bộ Chỉ huy Quân sự'], ['Bảo hiểm xã hội'], ['Quân khu 7'], ['cơ quan có thẩm quyền']])(
  '%s has no word of a level',
  (words) => {
    expect(authoritiesOf(authorityName(words, knowledge.bodies), bienHoa, knowledge)).toBeNull();
  },
);
