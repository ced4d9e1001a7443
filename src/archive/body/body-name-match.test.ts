import { expect, test } from 'vitest';
import { bodiesNamed } from './body-name-match.ts';
import { shortForms } from './short-forms.ts';

const short = shortForms({
  kinds: [
    {
      id: 'ubnd',
      name: 'Ủy ban nhân dân',
      forms: ['UBND'],
      takes: 'unit',
      levels: ['district'],
      examples: ['UBND huyện'],
    },
  ],
  departments: [
    { name: 'Sở Giao thông vận tải', symbols: ['SGTVT'], level: 'province', examples: [] },
    { name: 'Sở Nông nghiệp và Phát triển nông thôn', symbols: ['SNN&PTNT'], level: 'province', examples: [] },
    { name: 'Sở Lao động - Thương binh và Xã hội', symbols: ['SLĐTBXH'], level: 'province', examples: [] },
  ],
  issuers: [{ name: 'Bộ Y tế', symbols: ['BYT'] }],
  synonyms: [['BCHQS', 'Ban Chỉ huy quân sự']],
});
const names = [
  ['Sở Giao thông vận tải tỉnh Đắk Lắk', null],
  ['Sở Nông nghiệp và Phát triển nông thôn tỉnh Đắk Lắk', null],
  ['Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai', null],
  ['Ủy ban nhân dân huyện Krông Búk', 'tỉnh Đắk Lắk'],
  ['Ủy ban nhân dân xã Hòa Quý', 'huyện Ia Pa, tỉnh Gia Lai'],
  ['Ủy ban nhân dân xã Hoa Quy', null],
  ['Công an thị xã Ayun Pa', 'tỉnh Gia Lai'],
  ['Công an thành phố Pleiku', 'tỉnh Gia Lai'],
  ['Bộ Y tế', null],
  ['Sở Y tế tỉnh Đắk Lắk', null],
  ['Ban Chỉ huy Quân sự huyện Krông Búk', 'tỉnh Đắk Lắk'],
].map(([name = '', where = null]) => ({ name: name ?? '', where }));

test.each([
  ['Sở GTVT', ['start Sở Giao thông vận tải tỉnh Đắk Lắk']],
  ['SGTVT Đắk Lắk', ['whole Sở Giao thông vận tải tỉnh Đắk Lắk']],
  ['so gtvt dak lak', ['whole Sở Giao thông vận tải tỉnh Đắk Lắk']],
  ['Sở NN&PTNT', ['start Sở Nông nghiệp và Phát triển nông thôn tỉnh Đắk Lắk']],
  ['Sở LĐ-TB&XH', ['start Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai']],
  ['Sở Lao động Thương binh', ['start Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai']],
  ['UBND H. Krông Búk', ['whole Ủy ban nhân dân huyện Krông Búk']],
  ['Uỷ ban nhân dân huyện Krông Buk', ['whole Ủy ban nhân dân huyện Krông Búk']],
  ['UBND Krông Búk', ['whole Ủy ban nhân dân huyện Krông Búk']],
  ['ubnd krong buk dak lak', ['whole Ủy ban nhân dân huyện Krông Búk']],
  ['công an thị xã', ['start Công an thị xã Ayun Pa']],
  ['cong an thi xa', ['start Công an thị xã Ayun Pa']],
  ['UBND xã Hoà Quí', ['whole Ủy ban nhân dân xã Hòa Quý']],
  ['UBND xa Hoa Quy', ['whole Ủy ban nhân dân xã Hòa Quý', 'whole Ủy ban nhân dân xã Hoa Quy']],
  ['BYT', ['whole Bộ Y tế']],
  ['BCHQS huyện Krông Búk', ['whole Ban Chỉ huy Quân sự huyện Krông Búk']],
  ['y tế', ['inside Bộ Y tế', 'inside Sở Y tế tỉnh Đắk Lắk']],
  ['Sở Tài chính', []],
  ['công an xã', []],
  ['phòng chống dịch', []],
  ['17/CT-UBND', []],
  ['', []],
  ['…', []],
])('%s', (query, found) => {
  expect(bodiesNamed(names, query, short).map(({ of, fit }) => `${fit} ${of.name}`)).toEqual(found);
});
