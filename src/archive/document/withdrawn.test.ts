import { expect, test } from 'vitest';
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { coCiting } from '../citation/co-citation.ts';
import { statedDeadlines } from '../duty/deadlines.ts';
import { heldNode } from '../graph/document-node.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDeadline } from '../testing/sample-deadline.fixture.ts';
import { sampleDirective, sampleMention, sampleReference } from '../testing/sample-directive.fixture.ts';
import { heldByKey } from '../citation/unclear.ts';
import { markedName } from './withdrawn.ts';

const gone = { reason: 'đưa lên hai lần', replacedBy: null };

const copy = (id: string, date: string, withdrawn: Directive['withdrawn'] = null): Directive =>
  sampleDirective({
    id,
    date,
    withdrawn,
    identity: '61-ct-ubnd-lao-cai-2021',
    number: '61/CT-UBND',
    references: [sampleReference({ key: 'k1' }), ...(withdrawn ? [sampleReference({ key: 'k2' })] : [])],
    deadlines: [sampleDeadline('trước ngày 20/9/2021', { date: '2021-09-20' })],
    terms: [{ id: '5k', mentions: [sampleMention('5K')] }],
  });

/**
 * The withdrawn one is newer, shares more and has the smaller id: every order but the right one
 * puts it first.
 */
const archive: Archive = sampleArchive([
  copy('a-cu', '2021-08-30', gone),
  copy('b-moi', '2021-08-14'),
  sampleDirective({
    id: 'c',
    date: '2020',
    references: [sampleReference({ key: 'k1' }), sampleReference({ key: 'k2' })],
  }),
]);
const self = archive.byId.get('c');
const ids = (documents: readonly Directive[] = []): string[] => documents.map(({ id }) => id);

test.each([
  ['all documents', ids(archive.documents)],
  ['a type', ids(archive.byType.get('chi-thi'))],
  ['a year', ids(archive.byYear.get('2021'))],
  ['documents of an unknown issuer', ids(archive.unissued)],
  ['documents without a place', ids(archive.unplaced)],
  ['citing documents', ids(archive.cited.get('k1')?.citing.map(({ document }) => document))],
  ['uses of a term', ids(archive.terms.get('5k')?.uses.map(({ document }) => document))],
  ['deadlines of one day', ids(statedDeadlines(archive).dated.map(({ document }) => document))],
  ['documents that cite the same', self ? ids(coCiting(archive, self).map(({ document }) => document)) : []],
])('the list of %s has the withdrawn document last', (_, list) => {
  expect(list.at(-1)).toBe('a-cu');
  expect(list).toContain('b-moi');
});

test('a key that two documents have is that of the one in force', () => {
  expect(heldByKey(archive).get('61-ct-ubnd-lao-cai-2021')?.id).toBe('b-moi');
});

test.each([
  ['a-cu', '61/CT-UBND (đã rút)', 'đã rút · 30/08/2021'],
  ['b-moi', '61/CT-UBND', '14/08/2021'],
])('%s is called %j, and its box says %j', (id, name, detail) => {
  const document = archive.byId.get(id);
  expect(document && markedName(document.number ?? '', document)).toBe(name);
  expect(document && heldNode(archive, document).detail).toBe(detail);
});
