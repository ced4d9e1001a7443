/** Which body words mean, for a document of a place and a day. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { bodiesFrom } from '../../recognize/body/body-list.ts';
import { bodyLine } from '../../recognize/body/body-line.ts';
import type { Home } from '../place/home.ts';
import { bodyIdentity } from './body-identity.ts';

const { bodies, gazetteer } = knowledge;
const home = (province: string | null, district: string | null = null, commune: string | null = null): Home => ({
  era: '2021',
  date: '2021-08-01',
  province: province && `2021/${province}`,
  district: district && `2021/${province}/${district}`,
  commune: commune && `2021/${province}/${district}/${commune}`,
});
const krongBuk = home('dak-lak', 'huyen-krong-buk');
const dakLak = home('dak-lak');
const nobody = home(null);
const identityOf = (words: string, from: Home, isCentral = false) => {
  const [found] = bodiesFrom(bodyLine(words), 0, bodies).found;
  return found ? bodyIdentity(found, { home: from, isCentral, bodies, gazetteer }) : null;
};

test.each([
  ['UBND huyện Krông Búk', nobody, 'Ủy ban nhân dân huyện Krông Búk', '2021/dak-lak/huyen-krong-buk', 'stated'],
  ['Uỷ ban nhân dân huyện', krongBuk, 'Ủy ban nhân dân huyện Krông Búk', '2021/dak-lak/huyen-krong-buk', 'inferred'],
  ['UBND H. Krông Búk', nobody, 'Ủy ban nhân dân huyện Krông Búk', '2021/dak-lak/huyen-krong-buk', 'stated'],
  ['UBND', krongBuk, 'Ủy ban nhân dân huyện Krông Búk', '2021/dak-lak/huyen-krong-buk', 'inferred'],
  ['UBND tỉnh', krongBuk, 'Ủy ban nhân dân tỉnh Đắk Lắk', '2021/dak-lak', 'inferred'],
  ['Sở GTVT', krongBuk, 'Sở Giao thông vận tải tỉnh Đắk Lắk', '2021/dak-lak', 'inferred'],
  [
    'Sở Thông tin và Truyền thông Nghệ An',
    krongBuk,
    'Sở Thông tin và Truyền thông tỉnh Nghệ An',
    '2021/nghe-an',
    'stated',
  ],
  ['Công an Hà Nội', krongBuk, 'Công an thành phố Hà Nội', '2021/ha-noi', 'stated'],
  ['Phòng Y tế', krongBuk, 'Phòng Y tế huyện Krông Búk', '2021/dak-lak/huyen-krong-buk', 'inferred'],
  ['Huyện ủy', krongBuk, 'Huyện ủy Krông Búk', '2021/dak-lak/huyen-krong-buk', 'inferred'],
  ['Văn phòng UBND tỉnh', dakLak, 'Văn phòng Ủy ban nhân dân tỉnh Đắk Lắk', '2021/dak-lak', 'inferred'],
  [
    'Trường THPT Bình Lư',
    home('lai-chau', 'huyen-tam-duong'),
    'Trường THPT Bình Lư huyện Tam Đường',
    '2021/lai-chau/huyen-tam-duong',
    'inferred',
  ],
  [
    'Sở Nông nghiệp và PTNT',
    krongBuk,
    'Sở Nông nghiệp và Phát triển nông thôn tỉnh Đắk Lắk',
    '2021/dak-lak',
    'inferred',
  ],
  [
    'Phòng Văn hóa – Thông tin',
    krongBuk,
    'Phòng Văn hóa và Thông tin huyện Krông Búk',
    '2021/dak-lak/huyen-krong-buk',
    'inferred',
  ],
  ['Bộ Văn hóa - Thông tin', krongBuk, 'Bộ Văn hóa - Thông tin', null, 'stated'],
  [
    'Ban Chỉ đạo phòng, chống dịch Covid-19 huyện Krông Búk',
    nobody,
    'Ban Chỉ đạo phòng, chống dịch Covid-19 huyện Krông Búk',
    '2021/dak-lak/huyen-krong-buk',
    'stated',
  ],
  ['Bộ Y tế', krongBuk, 'Bộ Y tế', null, 'stated'],
  ['Ban Chỉ đạo Quốc gia', krongBuk, 'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19', null, 'stated'],
  ['Sở Y tế', nobody, 'Sở Y tế', null, 'unknown'],
  ['Công an Lạ Hoắc', krongBuk, 'Công an Lạ Hoắc', null, 'unknown'],
  ['Huyện ủy Lạ Hoắc', krongBuk, 'Huyện ủy Lạ Hoắc', null, 'unknown'],
  ['UBND Lạ Hoắc', krongBuk, 'Ủy ban nhân dân Lạ Hoắc', null, 'unknown'],
  ['Chủ tịch UBND Nguyễn Văn Bình', dakLak, 'Ủy ban nhân dân tỉnh Đắk Lắk', '2021/dak-lak', 'inferred'],
  ['Mặt trận Tổ quốc Việt Nam', dakLak, 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đắk Lắk', '2021/dak-lak', 'inferred'],
  ['UBND TP. Hỗ Chi Minh', dakLak, 'Ủy ban nhân dân thành phố Hồ Chí Minh', '2021/ho-chi-minh', 'stated'],
  ['UBND thành phố Hà Nôi', dakLak, 'Ủy ban nhân dân thành phố Hà Nội', '2021/ha-noi', 'stated'],
  ['UBND thành phố Quang Nam', dakLak, 'Ủy ban nhân dân thành phố Quang Nam', null, 'stated'],
  ['Cục thuế TP Hồ Chí Minh', dakLak, 'Cục Thuế thành phố Hồ Chí Minh', '2021/ho-chi-minh', 'stated'],
  ['Cục Thuế xuất nhập khẩu', nobody, 'Cục Thuế xuất nhập khẩu', null, 'unknown'],
  ['Công an Chủ trì', dakLak, 'Công an tỉnh Đắk Lắk', '2021/dak-lak', 'inferred'],
  ['Huyện đoàn', krongBuk, 'Huyện đoàn Krông Búk', '2021/dak-lak/huyen-krong-buk', 'inferred'],
  ['Tỉnh Đoàn', krongBuk, 'Tỉnh đoàn Đắk Lắk', '2021/dak-lak', 'inferred'],
  ['Huyện đoàn Krông Búk', dakLak, 'Huyện đoàn Krông Búk', '2021/dak-lak/huyen-krong-buk', 'stated'],
  ['Thành đoàn Hà Nội', nobody, 'Thành đoàn Hà Nội', '2021/ha-noi', 'stated'],
  ['Văn phòng Chỉnh phủ', dakLak, 'Văn phòng Chính phủ', null, 'stated'],
  ['Văn phòng Tổng Bi thư', dakLak, 'Văn phòng Tổng Bí thư', null, 'stated'],
  [
    'Chủ tịch Nhân dân huyện Krông Búk',
    nobody,
    'Ủy ban nhân dân huyện Krông Búk',
    '2021/dak-lak/huyen-krong-buk',
    'stated',
  ],
  ['Phòng Y tế', dakLak, 'Phòng Y tế', null, 'unknown'],
])('%s', (words, from, name, unit, unitOrigin) => {
  expect(identityOf(words, from)).toMatchObject({ name, unit, unitOrigin, collective: null });
});

test.each([
  ['UBND huyện Krông Búk', 'Chủ tịch UBND H. Krông Búk'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH'],
  ['Sở Y tế', 'Giám đốc Sở Y tế tỉnh Đắk Lắk'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Lao động- Thương binh và Xã hội'],
  ['UBND các xã, thị trấn', 'UBND các thị trấn, xã'],
  ['BCĐ phòng chống dịch huyện', 'Ban Chỉ đạo phòng, chống dịch bệnh huyện'],
  ['Ban Chỉ đạo phòng chống dịch bệnh Covid-19 huyện', 'Ban Chỉ đạo phòng, chống dịch Covid-19 huyện'],
  ['Ngân hàng Nhà nước - CN Đắk Lắk', 'Ngân hàng Nhà nước Chi nhánh tỉnh Đắk Lắk'],
  ['Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Đắk Lắk', 'Ngân hàng Nhà nước - Chi nhánh Đắk Lắk'],
])('“%s” and “%s” are one body', (a, b) => {
  expect(identityOf(a, krongBuk)?.key).toBe(identityOf(b, krongBuk)?.key);
});

test.each([
  ['Sở Y tế', 'Phòng Y tế'],
  ['UBND huyện', 'UBND tỉnh'],
  ['UBND các xã', 'UBND các xã, thị trấn'],
  ['UBND huyện', 'HĐND huyện'],
])('“%s” and “%s” are two', (a, b) => {
  expect(identityOf(a, krongBuk)?.key).not.toBe(identityOf(b, krongBuk)?.key);
});

describe('a collective name says whom it means, and within which unit', () => {
  test.each([
    [
      'UBND các xã, thị trấn',
      krongBuk,
      { kinds: ['ubnd'], levels: ['commune'], types: ['xã', 'thị trấn'], within: '2021/dak-lak/huyen-krong-buk' },
    ],
    ['UBND các huyện, thị xã, thành phố', dakLak, { levels: ['district'], within: '2021/dak-lak' }],
    ['UBND các tỉnh, thành phố', dakLak, { levels: ['province'], within: null }],
    ['các sở, ban, ngành', dakLak, { kinds: ['so', 'ban', 'nganh'], within: '2021/dak-lak' }],
    ['các phòng, ban thuộc huyện', krongBuk, { kinds: ['phong', 'ban'], within: '2021/dak-lak/huyen-krong-buk' }],
    ['các cơ quan liên quan', krongBuk, { kinds: ['co-quan'], isConcerned: true }],
  ])('%s', (words, from, collective) => {
    expect(identityOf(words, from)?.collective).toMatchObject(collective);
  });

  test('“UBND tỉnh” of a law is that of every province', () => {
    expect(identityOf('UBND tỉnh', nobody, true)?.collective).toMatchObject({ types: ['tỉnh'], within: null });
  });
});

test('of one name in ten provinces all stay open', () => {
  const identity = identityOf('UBND huyện Châu Thành', nobody);
  expect(identity).toMatchObject({ unit: null, unitOrigin: 'stated' });
  expect(identity?.candidates).toHaveLength(10);
});

describe('what is published of a body', () => {
  const KRONG_BUK = '2021/dak-lak/huyen-krong-buk';
  const plain = { collective: null, candidates: [], note: null };

  test.each([
    [
      'a department belongs to the committee of its unit',
      'Sở Y tế tỉnh Đắk Lắk',
      {
        key: 'so-y-te-tinh-dak-lak',
        name: 'Sở Y tế tỉnh Đắk Lắk',
        kind: 'so',
        regime: 'state',
        level: 'province',
        unit: '2021/dak-lak',
        unitOrigin: 'stated',
        parent: 'uy-ban-nhan-dan-tinh-dak-lak',
        ...plain,
      },
    ],
    [
      'a committee of the Party has its level in its name and belongs to none',
      'Huyện ủy Krông Búk',
      {
        key: 'huyen-uy-krong-buk-dak-lak',
        name: 'Huyện ủy Krông Búk',
        kind: 'huyen-uy',
        regime: 'party',
        level: 'district',
        unit: KRONG_BUK,
        unitOrigin: 'stated',
        parent: null,
        ...plain,
      },
    ],
    [
      'a ministry is of the whole country',
      'Bộ Y tế',
      {
        key: 'bo-y-te',
        name: 'Bộ Y tế',
        kind: 'bo',
        regime: 'state',
        level: 'central',
        unit: null,
        unitOrigin: 'stated',
        parent: null,
        ...plain,
      },
    ],
    [
      'a board of the Party is of its regime',
      'Ban Bí thư',
      {
        key: 'ban-bi-thu',
        name: 'Ban Bí thư',
        kind: 'ban',
        regime: 'party',
        level: 'central',
        unit: null,
        unitOrigin: 'stated',
        parent: null,
        ...plain,
      },
    ],
    [
      'a newspaper has its province in its name, and no regime that the tables know',
      'Báo Đắk Lắk',
      {
        key: 'bao-dak-lak',
        name: 'Báo Đắk Lắk',
        kind: 'bao',
        regime: null,
        level: 'province',
        unit: '2021/dak-lak',
        unitOrigin: 'stated',
        parent: null,
        ...plain,
      },
    ],
    [
      'a unit that no list has keeps its words, and belongs to none',
      'UBND xã Lạ Hoắc',
      {
        key: 'uy-ban-nhan-dan-xa-la-hoac-dak-lak',
        name: 'Ủy ban nhân dân xã Lạ Hoắc',
        kind: 'ubnd',
        regime: 'state',
        level: null,
        unit: null,
        unitOrigin: 'stated',
        parent: null,
        ...plain,
      },
    ],
  ])('%s: %s', (_, words, expected) => {
    expect(identityOf(words, krongBuk)).toEqual(expected);
  });

  test('a unit that only the document makes likely is said with it', () => {
    expect(identityOf('Phòng Y tế', krongBuk)).toMatchObject({
      unitOrigin: 'inferred',
      parent: 'uy-ban-nhan-dan-huyen-krong-buk-dak-lak',
      note: { code: 'unit-of-document', unit: 'Huyện Krông Búk' },
    });
  });

  test('of a document of no place a department has neither unit nor parent', () => {
    expect(identityOf('Phòng Y tế', nobody)).toMatchObject({ level: null, unit: null, parent: null, ...plain });
  });

  test('a kind that provinces have too is the country’s in a document of the country', () => {
    expect(identityOf('Cục Thuế', nobody, true)).toMatchObject({
      key: 'cuc-thue',
      level: 'central',
      unitOrigin: 'stated',
    });
    expect(identityOf('Cục Thuế', dakLak)).toMatchObject({ level: 'province', unit: '2021/dak-lak' });
  });

  test('candidates are the keys of the bodies that it may be', () => {
    expect(identityOf('UBND huyện Châu Thành', nobody)?.candidates).toContain(
      'uy-ban-nhan-dan-huyen-chau-thanh-long-an',
    );
  });

  test.each(['Sở Văn hóa–Thông tin', 'Sở Văn hóa -Thông tin', 'Sở Văn hóa - Thông tin'])(
    'dashes between words are written in one way: %s',
    (words) => {
      expect(identityOf(words, dakLak)?.name).toBe('Sở Văn hóa - Thông tin tỉnh Đắk Lắk');
    },
  );
});
