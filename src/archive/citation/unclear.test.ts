import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { candidateHref, candidateOf, unclearByCandidate, whyUnclear, type Candidate } from './unclear.ts';
import { addresses } from '../urls.ts';

const candidate = (date: string | null, issuer: string | null): Candidate => ({
  key: 'k',
  held: null,
  cited: null,
  number: '16/CT-TTg',
  date,
  issuer,
});

test.each([
  [
    null,
    'Thủ tướng',
    [candidate('2017', 'Thủ tướng'), candidate('2020', 'Thủ tướng')],
    'không ghi ngày; có 2 văn bản cùng số, khác nhau ở năm ban hành',
  ],
  [
    '2021-05-01',
    null,
    [candidate('2021-05-01', 'UBND A'), candidate('2021-05-01', 'UBND B')],
    'không ghi cơ quan ban hành; có 2 văn bản cùng số, khác nhau ở cơ quan ban hành',
  ],
  [
    null,
    null,
    [candidate('2020', 'UBND A'), candidate('2021', 'UBND B')],
    'không ghi ngày và cơ quan ban hành; có 2 văn bản cùng số, khác nhau ở năm ban hành và cơ quan ban hành',
  ],
  [
    '2021-05-01',
    'UBND A',
    [candidate('2021-05-01', 'UBND A'), candidate('2021-05-01', 'UBND A')],
    'ghi đủ; có 2 văn bản cùng số, không phân biệt được',
  ],
])('a citation of %s by %s says why it is unclear', (date, issuer, candidates, words) => {
  expect(whyUnclear({ date, issuer }, candidates)).toContain(words);
});

const unclear = sampleReference({ key: 'k-chua-ro', resolution: 'ambiguous', candidates: ['k-held', 'k-cited'] });
const archive = sampleArchive([
  sampleDirective({ id: 'held', identity: 'k-held', number: '16/CT-TTg', date: '2017-05-04' }),
  sampleDirective({ id: 'citing', references: [sampleReference({ key: 'k-cited', date: '2020-03-31' }), unclear] }),
]);

test('a candidate that is held leads to its document even where no clear citation names it', () => {
  expect(candidateHref(candidateOf(archive, 'k-held', '16/CT-TTg'), addresses('/'))).toBe('/van-ban/held/');
});

test('a candidate that is cited leads to its page, one known by nothing leads nowhere', () => {
  expect(candidateHref(candidateOf(archive, 'k-cited', '16/CT-TTg'), addresses('/'))).toBe('/vien-dan/k-cited/');
  expect(candidateHref(candidateOf(archive, 'k-lost', '16/CT-TTg'), addresses('/'))).toBeNull();
});

test('a document knows the unclear citations that may mean it', () => {
  expect(
    unclearByCandidate(archive)
      .get('k-cited')
      ?.map(({ key }) => key),
  ).toEqual(['k-chua-ro']);
});
