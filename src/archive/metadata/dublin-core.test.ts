import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { dublinCore } from './dublin-core.ts';

const d = sampleDirective({
  id: 'a',
  documentType: null,
  number: '17/CT-UBND',
  date: '2021-07',
  title: 'phòng dịch',
  signatory: { name: 'Chu Văn A', position: null, capacity: null },
  issuer: { name: 'UBND huyện Ba Vì', parent: null, key: 'ubnd-ba-vi', unit: null },
  terms: [
    { id: '5k', mentions: [] },
    { id: '4-tai-cho', mentions: [] },
  ],
});
const of = { description: 'Mô tả', publisher: 'Sở Nội vụ', web: (href: string) => `https://a.vn${href}` };

test('the ten elements of the standard, in its order', () => {
  expect(dublinCore(sampleArchive([d]), d, of)).toEqual([
    ['title', 'Phòng dịch'],
    ['creator', 'UBND huyện Ba Vì'],
    ['subject', '5k; 4 tai cho'],
    ['description', 'Mô tả'],
    ['publisher', 'Sở Nội vụ'],
    ['contributor', 'Chu Văn A'],
    ['date', '2021-07'],
    ['identifier', '17/CT-UBND'],
    ['source', 'https://a.vn/van-ban/a.txt'],
    ['language', 'vi'],
  ]);
});

test('what is not known or inferred has no element; a title is then what is known of type and number', () => {
  const inferred = { origin: 'inferred', line: null, note: null } as const;
  const poor = { ...d, terms: [], date: null, origins: { ...d.origins, title: inferred, issuer: inferred } };
  expect(
    dublinCore(sampleArchive([poor]), poor, { ...of, publisher: null }).map(([name, value]) => [name, value]),
  ).toEqual([
    ['title', 'Văn bản số 17/CT-UBND'],
    ['description', 'Mô tả'],
    ['contributor', 'Chu Văn A'],
    ['identifier', '17/CT-UBND'],
    ['source', 'https://a.vn/van-ban/a.txt'],
    ['language', 'vi'],
  ]);
});
