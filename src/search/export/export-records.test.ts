import { expect, test } from 'vitest';
import { sampleSearchArchive, sampleSearchDocument } from '../testing/sample-search-document.fixture.ts';
import { exportRecords } from './export-records.ts';
import type { DocumentRecord, ExportRecord } from './records.ts';

const all = async (archive: ReturnType<typeof sampleSearchArchive>): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of exportRecords(archive, 'p')) records.push(record);
  return records;
};
const documentsOf = (records: readonly ExportRecord[]): readonly DocumentRecord[] =>
  records.filter((record) => record.kind === 'document');

const older = sampleSearchDocument({
  id: 'cu',
  date: '2020-01-02',
  text: 'Điều 1. Thi hành Chỉ thị số 16/CT-TTg\n\nĐiều 2. hòa bình',
  anchors: [
    { id: 'dieu-1', label: 'Điều 1', offset: 0 },
    { id: 'dieu-2', label: 'Điều 2', offset: 38 },
    { id: 'het', label: 'Phụ lục', offset: 200 },
  ],
  number: '05/CT-UBND',
  title: 'Hòa bình',
  type: { key: 'chi-thi', name: 'Chỉ thị' },
  terms: [{ key: 'hoa', name: 'hòa' }],
  references: [{ key: 'k', number: '7/QĐ-TTg', type: null, date: null, issuer: null, target: null, hasPage: true }],
  source: { sha256: 'ab', lines: 3 },
});
const withdrawn = sampleSearchDocument({
  id: 'rut',
  date: '2024-01-02',
  withdrawn: { replacedBy: { key: 'cu', name: 'Chỉ thị số 05' } },
  text: 'hoà',
});
const unnamed = sampleSearchDocument({
  id: 'khong-ten',
  sortDate: '2019',
  standIn: { text: 'Gửi Sở Y tế', mark: 'gọi theo nơi nhận' },
});

test('a stream is a head, the documents in the order of lists, the tables, an end that counts them', async () => {
  const records = await all(sampleSearchArchive([withdrawn, older, unnamed]));
  const kinds = records.map(({ kind }) => kind).filter((kind, i, kinds) => kind !== kinds[i - 1]);
  expect(kinds).toEqual(['head', 'document', 'facet', 'number', 'word', 'end']);
  expect(records[0]).toMatchObject({ format: 1, documents: 3, shard: null });
  expect(documentsOf(records).map(({ id }) => id)).toEqual(['cu', 'khong-ten', 'rut']);
  const tables = records.length - 5;
  expect(records.at(-1)).toEqual({ kind: 'end', documents: 3, removed: 0, tables });
});

test('a document has what a search of it needs', async () => {
  const [record, other, last] = documentsOf(await all(sampleSearchArchive([withdrawn, older, unnamed])));
  expect(record).toEqual({
    kind: 'document',
    id: 'cu',
    hash: expect.stringMatching(/^[0-9a-f]{20}$/) as string,
    sortDate: '2020-01-02',
    date: '2020-01-02',
    type: 'Chỉ thị',
    number: '05/CT-UBND',
    title: 'Hòa bình',
    titleMark: null,
    issuer: null,
    withdrawn: null,
    text: older.text,
    provisions: [
      { id: 'dieu-1', label: 'Điều 1', start: 0 },
      { id: 'dieu-2', label: 'Điều 2', start: older.text.indexOf('Điều 2') },
      { id: 'het', label: 'Phụ lục', start: older.text.length },
    ],
    numbers: [
      ['16/ct-ttg', 0],
      ['7/qđ-ttg', 0],
      ['5/ct-ubnd', 3],
    ],
    facets: {
      ...{ loai: ['chi-thi'], 'co-quan': ['khong-ro'], nam: ['2020'], 'che-do': [], noi: [] },
      ...{ 'duoc-giao': [], 'kinh-gui': [], 'thuat-ngu': ['hoa'] },
    },
    source: { sha256: 'ab', lines: 3 },
  });
  expect(other).toMatchObject({ title: 'Gửi Sở Y tế', titleMark: 'gọi theo nơi nhận', sortDate: '2019', date: null });
  expect(last?.withdrawn).toEqual({ replacedBy: { id: 'cu', name: 'Chỉ thị số 05' } });
});

test('the hash is another one where anything of the record is another, and by another program', async () => {
  const hash = async (given: typeof older, program = 'p'): Promise<string> => {
    for await (const record of exportRecords(sampleSearchArchive([given]), program))
      if (record.kind === 'document') return record.hash;
    return '';
  };
  const hashes = await Promise.all([
    hash(older),
    hash({ ...older, text: 'khác' }),
    hash({ ...older, sortDate: '2021' }),
    hash({ ...older, terms: [] }),
    hash({ ...older, source: { sha256: 'ab', lines: 4 } }),
    hash(older, 'q'),
  ]);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(await hash({ ...older })).toBe(hashes[0]);
});

test('a document whose text cannot be read is in no table', async () => {
  const archive = sampleSearchArchive([older, withdrawn]);
  const [first, ...rest] = archive.documents;
  if (first === undefined) throw new Error('an archive without documents');
  const records = await all({ ...archive, documents: [{ ...first, read: () => Promise.resolve(null) }, ...rest] });
  expect(documentsOf(records).map(({ id }) => id)).toEqual(['rut']);
  expect(records.filter((record) => record.kind === 'number')).toEqual([]);
  expect(records.at(-1)).toMatchObject({ documents: 1 });
});
