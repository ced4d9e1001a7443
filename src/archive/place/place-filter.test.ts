import { describe, expect, test } from 'vitest';
import { addressOfNamed, findPlaces, type NamedPlace } from './place-filter.ts';

const places: readonly NamedPlace[] = [
  ['2025/lai-chau', 'Tỉnh Lai Châu', '', 3, []],
  ['2021/lai-chau/huyen-tam-duong', 'Huyện Tam Đường', 'Lai Châu', 2, []],
  ['2021/vinh-phuc/huyen-tam-duong', 'Huyện Tam Dương', 'Vĩnh Phúc', 1, []],
  ['2025/ha-noi/xa-thanh-oai', 'Xã Thanh Oai', 'Hà Nội', 1, ['Huyện Thanh Oai', 'Thị trấn Kim Bài']],
  ['2021/dak-lak/huyen-krong-buk', 'Huyện Krông Búk', 'Đắk Lắk', 1, []],
  ['2021/dak-lak', 'Tỉnh Đắk Lắk', '', 1, []],
  ['2025/gia-lai/xa-ia-pa', 'Xã Ia Pa', 'Gia Lai', 0, []],
  ['2021/nghe-an/huyen-quynh-luu', 'Huyện Quỳnh Lưu', 'Nghệ An', 1, []],
  ['2025/gia-lai', 'Tỉnh Gia Lai', '', 0, ['Tỉnh Bình Định']],
];
const found = (query: string): readonly string[] => findPlaces(places, query).map(({ place }) => place[0]);

describe('a query', () => {
  test.each([
    ['lai chau', ['2025/lai-chau']],
    ['LAI CHÂU', ['2025/lai-chau']],
    ['thanh o', ['2025/ha-noi/xa-thanh-oai']],
    ['xã thanh oai', ['2025/ha-noi/xa-thanh-oai']],
    ['krong buk', ['2021/dak-lak/huyen-krong-buk']],
    ['Krông Buk', ['2021/dak-lak/huyen-krong-buk']],
    ['Đăk Lăk', ['2021/dak-lak']],
    ['Qùynh Lưu', ['2021/nghe-an/huyen-quynh-luu']],
    ['quynh luu', ['2021/nghe-an/huyen-quynh-luu']],
    ['dak lak', ['2021/dak-lak']],
    ['tam duong', ['2021/lai-chau/huyen-tam-duong', '2021/vinh-phuc/huyen-tam-duong']],
    ['Tam Đường', ['2021/lai-chau/huyen-tam-duong']],
    ['Tam Dương', ['2021/vinh-phuc/huyen-tam-duong']],
    ['kim bai', ['2025/ha-noi/xa-thanh-oai']],
    ['Bình Định', ['2025/gia-lai']],
    ['ia pa', ['2025/gia-lai/xa-ia-pa']],
    ['a pa', []],
    ['hanh oai', []],
    ['', []],
    ['  ', []],
    ['…', []],
  ])('“%s” finds %j', (query, paths) => {
    expect(found(query)).toEqual(paths);
  });
});

test('a wrong mark finds what is spelt so without marks', () => {
  expect(found('Thành Oai')).toEqual(['2025/ha-noi/xa-thanh-oai']);
});

test('the former name that was asked for is told', () => {
  expect(findPlaces(places, 'kim bài').map(({ by }) => by)).toEqual(['Thị trấn Kim Bài']);
  expect(findPlaces(places, 'xã thanh oai').map(({ by }) => by)).toEqual([null]);
});

test('a whole name stands before a longer one that begins so', () => {
  const names: readonly NamedPlace[] = [
    ['2021/a', 'Huyện Ba Vì', '', 9, []],
    ['2021/b', 'Huyện Ba', '', 1, []],
  ];
  expect(findPlaces(names, 'ba').map(({ place }) => place[0])).toEqual(['2021/b', '2021/a']);
});

test.each<[string, NamedPlace, string]>([
  [
    'a page',
    ['2021/dak-lak/huyen-krong-buk/xa-pong-drang', 'Xã Pơng Drang', '', 9, []],
    '/dia-phuong/2021/dak-lak/huyen-krong-buk/xa-pong-drang/',
  ],
  [
    'a line',
    ['2021/dak-lak/huyen-krong-buk/xa-cu-pong', 'Xã Cư Pơng', '', 1, [], '#'],
    '/dia-phuong/2021/dak-lak/huyen-krong-buk/#xa-cu-pong',
  ],
])('the address of a unit that is %s', (_, place, address) => {
  expect(addressOfNamed('/dia-phuong/', place)).toBe(address);
});
