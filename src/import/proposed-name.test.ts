import { expect, test } from 'vitest';
import { freeName } from './free-name.ts';
import { proposedName, type NamedBy } from './proposed-name.ts';

const nothing: NamedBy = {
  documentType: null,
  number: null,
  date: null,
  dateInferred: null,
  place: null,
  issuer: null,
  title: null,
  provinceInferred: null,
};
const issuer = (name: string, unit: string | null): NamedBy['issuer'] => ({ name, unit, parent: null, key: 'k' });

test.each<[string, Partial<NamedBy>, string]>([
  [
    'place, year, type, number, topic',
    {
      documentType: 'cong-van',
      number: '33/CV-TTCH',
      date: '2021-11-02',
      issuer: issuer('Trung tâm chỉ huy', '2021/lai-chau/huyen-tam-duong'),
      title: 'V/v phòng, chống dịch Covid-19',
    },
    'tam-duong-2021-cong-van-33-phong-chong-dich-covid-19',
  ],
  ['an issuer that governs no unit', { issuer: issuer('Bộ Y tế', null), place: 'Hà Nội' }, 'bo-y-te-van-ban'],
  [
    'a province that was inferred',
    {
      issuer: issuer('Ban Thường vụ Tỉnh ủy', null),
      provinceInferred: { unit: '2021/gia-lai', because: { code: 'districts' } as never },
    },
    'gia-lai-van-ban',
  ],
  ['no issuer', { place: 'Đắk Lắk', documentType: 'thong-bao' }, 'dak-lak-thong-bao'],
  [
    'a numbered ward keeps its level',
    { issuer: issuer('UBND Phường 1', '2021/ho-chi-minh/quan-3/phuong-1') },
    'phuong-1-van-ban',
  ],
  ['a party number', { number: '05-CT/TU' }, 'van-ban-5'],
  ['a number with a letter', { number: '30a/2008/NQ-CP' }, 'van-ban-30a'],
  ['a number without figures', { number: '/TB-VPUBND' }, 'van-ban'],
  [
    'bounds in one year',
    { dateInferred: { notBefore: '2021-03-01', notAfter: '2021-05-01', because: {} as never } },
    '2021-van-ban',
  ],
  [
    'bounds in two years',
    { dateInferred: { notBefore: '2021-03-01', notAfter: '2022-05-01', because: {} as never } },
    'van-ban',
  ],
  ['one bound', { dateInferred: { notBefore: '2021-03-01', notAfter: null, because: {} as never } }, 'van-ban'],
  [
    'a long topic ends at a word',
    { title: 'về việc tăng cường công tác phòng cháy, chữa cháy rừng mùa khô năm 2025' },
    'van-ban-tang-cuong-cong-tac-phong-chay-chua-chay-rung',
  ],
  [
    'no name of a person',
    { title: 'Kết luận của đồng chí Nguyễn Văn A tại buổi họp' },
    'van-ban-ket-luan-cua-tai-buoi-hop',
  ],
  ['no figures of an identity', { title: 'xác minh CCCD 001234567890' }, 'van-ban-xac-minh-cccd'],
  [
    'near miss: a word after “em” that is no name',
    { title: 'quyền trẻ em trong trường học' },
    'van-ban-quyen-tre-em-trong-truong-hoc',
  ],
  ['nothing', {}, 'van-ban'],
])('%s', (_, read, name) => {
  expect(proposedName({ ...nothing, ...read })).toBe(name);
});

test('a name that is taken gets the first free number', () => {
  const taken = new Set(['a', 'a-2']);
  expect(freeName('a', (name) => taken.has(name))).toBe('a-3');
  expect(freeName('b', (name) => taken.has(name))).toBe('b');
});
