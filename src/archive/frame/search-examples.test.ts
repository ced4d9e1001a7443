import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { exampleGroups } from './search-examples.ts';

test('an archive without documents has no example that finds nothing', () => {
  expect(exampleGroups(sampleArchive([]))).toEqual([]);
});

test('examples are of the archive itself', () => {
  const archive = sampleArchive([sampleDirective({ id: 'mot-van-ban', date: '2021-07-29' })]);
  const queries = exampleGroups(archive).flatMap(({ examples }) => examples.map(({ query }) => query));
  expect(queries).toContain('mot-van-ban.txt');
  expect(queries).toContain('năm:2021');
  expect(queries.filter((query) => query.includes('undefined'))).toEqual([]);
});
