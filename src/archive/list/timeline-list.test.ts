import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { pageSize } from './paginate.ts';
import { datedDocuments, monthPlaces } from './timeline-list.ts';

const to = (page: number): string => `/t/${page}/`;
const dates = [...Array.from({ length: pageSize }, () => '2021-09-01'), '2021-09-30', '2020', '2020-05', null];
const archive = sampleArchive(dates.map((date, n) => sampleDirective({ id: `d${n}`, date })));
const dated = datedDocuments({ documents: archive.documents });

test('a chart lists the documents that state a date, newest first', () => {
  expect(dated).toHaveLength(pageSize + 3);
  expect([dated[0]?.date, dated.at(-1)?.date]).toEqual(['2021-09-30', '2020']);
});

test('a month leads to the page of its first document, a year to its latest month', () => {
  const places = monthPlaces(archive, dated, to);
  expect([...places]).toEqual([
    ['2021-09', '/t/1/#thang-2021-09'],
    ['nam-2021', '/t/1/#thang-2021-09'],
    ['2020-05', '/t/2/#thang-2020-05'],
    ['nam-2020', '/t/2/#thang-2020-05'],
    ['2020', '/t/2/#thang-2020'],
  ]);
});

test('a withdrawn document stands in its month too, for the chart counts it', () => {
  const withdrawn = { reason: 'x', replacedBy: null };
  const documents = [
    sampleDirective({ id: 'a', date: '2021-01-01' }),
    sampleDirective({ id: 'b', date: '2021-02-01', withdrawn }),
  ];
  expect(datedDocuments({ documents }).map(({ id }) => id)).toEqual(['b', 'a']);
});
