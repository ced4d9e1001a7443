import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';
import { addresses } from '../urls.ts';
import { listRoutes, typeLists, unissuedLists, unplacedLists, yearLists } from './document-list.ts';

const issuer = { name: 'Sở Y tế', parent: null, key: 'so-y-te', unit: null };
const archive = sampleArchive(
  [
    sampleDirective({ id: 'a', date: '2021-09-01', issuer, localities: [sampleLocality({ unit: '2021/gia-lai' })] }),
    sampleDirective({ id: 'b', documentType: null }),
  ],
  { href: addresses('/kho') },
);

test.each([
  ['type', typeLists, [['khong-ro', 'Không rõ loại', 'b', '/kho/loai/khong-ro/trang/2/', null]]],
  ['year', yearLists, [['khong-ro', 'Không rõ năm', 'b', '/kho/nam/khong-ro/trang/2/', null]]],
  ['place', unplacedLists, [['', 'Không rõ địa phương', 'b', '/kho/dia-phuong/khong-ro/trang/2/', null]]],
  [
    'issuer',
    unissuedLists,
    [['', 'Không rõ cơ quan ban hành', 'b', '/kho/co-quan/khong-ro/trang/2/', '/kho/co-quan/khong-ro.json']],
  ],
])('documents whose %s is not known have a list that says so', (_, lists, expected) => {
  const unknown = lists(archive).filter(({ title }) => title.startsWith('Không rõ'));
  expect(
    unknown.map((list) => [list.slug, list.title, list.documents.map(({ id }) => id).join(), list.to(2), list.twin]),
  ).toEqual(expected);
});

test('a list of what is known is called by it', () => {
  expect(typeLists(archive).map(({ title }) => title)).toContain('chi thi');
  expect(yearLists(archive).map(({ title }) => title)).toContain('Năm 2021');
});

test('without documents there are no lists and no pages', () => {
  const empty = sampleArchive([]);
  for (const lists of [typeLists, yearLists, unissuedLists, unplacedLists])
    expect(listRoutes(lists(empty))).toEqual([]);
});
