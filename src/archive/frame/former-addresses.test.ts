import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { formerAddressFiles } from './former-addresses.ts';
import { formerAddressFile } from './former-page.ts';

const citing = (count: number, key: (n: number) => string) =>
  sampleArchive([
    sampleDirective({ id: 'a', references: Array.from({ length: count }, (_, n) => sampleReference({ key: key(n) })) }),
    sampleDirective({ id: 'b', references: [sampleReference({ key: key(0) })] }),
  ]);

test('what one document cites leads to its line, what two cite has a page', () => {
  expect(formerAddressFiles(citing(2, (n) => `k-${n}`))).toEqual([
    { 'vien-dan/k-1': '/van-ban/a/#vien-dan-k-1', 'nhiem-vu/co-quan-khac': '/nhiem-vu/' },
  ]);
});

test('rows are spread over files of a few hundred, each in the file of its hash', () => {
  const files = formerAddressFiles(citing(3000, (n) => `${n}-qd-ubnd-2021`));
  expect(files.length).toBe(8);
  expect(files.flatMap(Object.keys).length).toBe(3000);
  const misplaced = files.flatMap((rows, file) =>
    Object.keys(rows).filter((page) => formerAddressFile(page, files.length) !== file),
  );
  expect(misplaced).toEqual([]);
  expect(Math.max(...files.map((rows) => Object.keys(rows).length))).toBeLessThan(500);
});

test.each(['__proto__', 'constructor'])('a key “%s” is a row like others', (key) => {
  const [rows = {}] = formerAddressFiles(citing(2, (n) => (n === 0 ? 'k' : key)));
  expect(Object.keys(rows)).toContain(`vien-dan/${key}`);
});

test.each([
  ['leads to its document', ['cu', 'a'], '/van-ban/a/'],
  ['near miss: that document is not published', ['cu', 'mat'], undefined],
  ['near miss: another document has the name now', ['a', 'b'], undefined],
  ['near miss: staff want it to lead nowhere', ['cu', null], undefined],
] as const)('a former name of a text %s', (_, [from, to], address) => {
  const documents = [sampleDirective({ id: 'a' }), sampleDirective({ id: 'b' })];
  const [rows = {}] = formerAddressFiles(sampleArchive(documents, { renamed: new Map([[from, to]]) }));
  expect(rows[`van-ban/${from}`]).toBe(address);
});
