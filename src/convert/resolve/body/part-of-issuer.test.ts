/** Names without a unit: parts of the body that issued the document, or all bodies of a kind. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { expected } from '../../../ground/expected.ts';
import { bodiesFrom } from '../../recognize/body/body-list.ts';
import { bodyLine } from '../../recognize/body/body-line.ts';
import type { Home } from '../place/home.ts';
import type { BodyContext } from './body-context.ts';
import { bodyIdentity } from './body-identity.ts';

const { bodies, gazetteer } = knowledge;
const nowhere: Home = { era: '2021', date: '2021-08-01', province: null, district: null, commune: null };
const found = (words: string) => expected(bodiesFrom(bodyLine(words), 0, bodies).found[0], words);
const centralOf = (issuer: string): BodyContext => {
  const context = { home: nowhere, isCentral: true, bodies, gazetteer };
  return { ...context, issuer: bodyIdentity(found(issuer), context) };
};
const at = (issuer: string, words: string) => bodyIdentity(found(words), centralOf(issuer));

describe('parts of the issuer', () => {
  test.each([
    ['Bộ Tư pháp', 'Chánh Văn phòng Bộ', 'Văn phòng Bộ Tư pháp', 'bo-tu-phap'],
    ['Bộ Y tế', 'Thanh tra Bộ', 'Thanh tra Bộ Y tế', 'bo-y-te'],
    ['Bảo hiểm xã hội Việt Nam', 'Ban Thu', 'Ban Thu Bảo hiểm xã hội Việt Nam', 'bao-hiem-xa-hoi-viet-nam'],
    ['Bộ Y tế', 'Trung tâm Truyền thông', 'Trung tâm Truyền thông Bộ Y tế', 'bo-y-te'],
    // Of others, or of the country.
    ['Bộ Y tế', 'Văn phòng Chính phủ', 'Văn phòng Chính phủ', null],
    ['Bộ Y tế', 'Ban Tổ chức Trung ương', 'Ban Tổ chức Trung ương', null],
    ['Bộ Y tế', 'Trung tâm Đột quỵ Quốc gia', 'Trung tâm Đột quỵ Quốc gia', null],
    ['Bộ Y tế', 'Cục Phòng bệnh', 'Cục Phòng bệnh', null],
    ['Chính phủ', 'Trung tâm Truyền thông', 'Trung tâm Truyền thông', null],
  ])('in a text of %s: %s', (issuer, words, name, parent) => {
    expect(at(issuer, words)).toMatchObject({ name, parent, level: 'central', collective: null });
  });
});

describe('bodies that belong to the issuer', () => {
  test.each([
    ['Bộ Tư pháp', 'Thủ trưởng các đơn vị thuộc Bộ', 'Các đơn vị thuộc Bộ Tư pháp', 'bo-tu-phap'],
    ['Bộ Tư pháp', 'các đơn vị có liên quan thuộc Bộ', 'Các đơn vị liên quan thuộc Bộ Tư pháp', 'bo-tu-phap'],
    ['Bộ Y tế', 'các đơn vị thuộc Bộ Tài chính', 'Các đơn vị thuộc Bộ Tài chính', 'bo-tai-chinh'],
    ['Chính phủ', 'các đơn vị thuộc Bộ', 'Các đơn vị', null],
    ['Bộ Y tế', 'các phòng thuộc Sở', 'Các phòng', null],
  ])('in a text of %s: %s', (issuer, words, name, parent) => {
    expect(at(issuer, words)).toMatchObject({ name, parent });
  });

  test('in a text of a department its rooms are its own', () => {
    const home: Home = { ...nowhere, province: '2021/ha-noi' };
    const local = { home, isCentral: false, bodies, gazetteer };
    const issuer = bodyIdentity(found('Sở Y tế'), local);
    expect(bodyIdentity(found('Các phòng thuộc Sở'), { ...local, issuer })).toMatchObject({
      name: 'Các phòng thuộc Sở Y tế thành phố Hà Nội',
      parent: issuer.key,
    });
  });
});

describe('all of a kind', () => {
  test.each([
    ['Quốc hội', 'Thanh tra Bộ', 'Thanh tra các bộ', []],
    ['Quốc hội', 'Thanh tra Sở Nội vụ', 'Thanh tra các sở Nội vụ', []],
    ['Quốc hội', 'Thanh tra cấp tỉnh', 'Thanh tra cấp tỉnh', ['province']],
    ['Quốc hội', 'Viện kiểm sát', 'Viện kiểm sát nhân dân các cấp', ['province', 'district']],
    ['Quốc hội', 'Sở Tư pháp', 'Sở Tư pháp cấp tỉnh', ['province']],
    ['Quốc hội', 'Chi cục Hải quan', 'Các chi cục Hải quan', ['province', 'district']],
    ['Bộ Y tế', 'Ban Tuyên giáo các huyện uỷ, thành uỷ', 'Ban Tuyên giáo các huyện ủy, thành ủy', []],
  ])('in a text of %s: %s', (issuer, words, name, levels) => {
    expect(at(issuer, words)).toMatchObject({ name, collective: { levels } });
  });

  test.each(['Thanh tra Chính phủ', 'Viện kiểm sát nhân dân tối cao', 'Kho bạc Nhà nước', 'Trung tâm Hòa Bình'])(
    '%s is one body',
    (words) => {
      expect(at('Quốc hội', words).collective).toBeNull();
    },
  );

  test('a text of a province means by a body of districts all of them, one of a district its own', () => {
    const local = (district: string | null) =>
      bodyIdentity(found('Chi cục Thuế'), {
        home: { ...nowhere, province: '2021/dak-lak', district },
        isCentral: false,
        bodies,
        gazetteer,
      }).name;
    expect(local(null)).toBe('Chi cục Thuế cấp huyện tỉnh Đắk Lắk');
    expect(local('2021/dak-lak/huyen-krong-buk')).toBe('Chi cục Thuế huyện Krông Búk');
  });
});

test.each([
  ['Bộ Chính trị', 'bo-chinh-tri'],
  ['Phòng Thương mại và Công nghiệp Việt Nam', 'lien-doan-thuong-mai-va-cong-nghiep-viet-nam'],
  ['Bộ Y tế', 'bo'],
])('%s has the kind that its own name says, and is not among others', (words, kind) => {
  expect(at('Chính phủ', words).kind).toBe(kind);
});

test.each([
  ['Ban Thường vụ thành uỷ', 'Ban Thường vụ Thành ủy Hà Nội'],
  ['Văn phòng Đoàn ĐBQH và HĐND thành phố', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố Hà Nội'],
])('%s is written as the tables write it', (words, name) => {
  const home: Home = { ...nowhere, province: '2021/ha-noi' };
  expect(bodyIdentity(found(words), { home, isCentral: false, bodies, gazetteer }).name).toBe(name);
});
