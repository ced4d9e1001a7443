import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { citationRows, roleGroups } from './citation-row.ts';

const citing = (id: string, role: 'basis' | 'cites') =>
  sampleDirective({ id, references: [sampleReference({ key: '17-ct-ubnd', role })] });
const archive = sampleArchive([citing('a', 'cites'), citing('b', 'basis'), citing('c', 'cites')]);
const cited = archive.cited.get('17-ct-ubnd');
if (!cited) throw new Error('Cannot test without the cited document');
const shown = (rows: Parameters<typeof roleGroups>[1]) =>
  roleGroups(cited, rows).map(({ name, rows: list, total }) => [name, list.map(({ document }) => document.id), total]);

test('documents that rest on it come before those that cite it', () => {
  expect(citationRows(cited).map(({ document }) => document.id)).toEqual(['b', 'a', 'c']);
});

test('a page groups its own rows by role and counts those of all pages', () => {
  const rows = citationRows(cited);
  expect(shown(rows)).toEqual([
    ['Làm căn cứ cho', ['b'], 1],
    ['Được dẫn chiếu trong', ['a', 'c'], 2],
  ]);
  expect(shown(rows.slice(1, 2))).toEqual([['Được dẫn chiếu trong', ['a'], 2]]);
  expect(shown([])).toEqual([]);
});
