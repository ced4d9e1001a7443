import { expect, test } from 'vitest';
import { partFaults } from './part-faults.ts';
import type { FoundPart, PartHead } from './part-files.ts';
import type { PartInputs } from './part-inputs.ts';

const here: PartInputs = {
  version: '1.0.0, Node v24',
  program: 'p',
  records: 'r',
  commit: 'c shallow: false',
  address: 'https://kho.example /',
};

const found = (part: string, other: Partial<PartHead> = {}, folder = `kho-parts/${part.replace('/', '-of-')}`) => ({
  folder,
  head: { format: 1, part, ...here, files: 1, sums: 's', ...other } as const,
});
const whole = ['1/3', '2/3', '3/3', 'index'].map((part) => found(part));
const faults = (parts: readonly FoundPart[]): readonly string[] => partFaults(parts, here, 'kho');
const without = (part: string): FoundPart[] => whole.filter(({ head }) => head.part !== part);

test('parts of one site have no fault, in whatever order they are named', () => {
  expect(faults(whole)).toEqual([]);
  expect(faults(whole.toReversed())).toEqual([]);
  expect(faults([found('1/1'), found('index')])).toEqual([]);
});

test.each([
  [{ version: '0.9.0, Node v24', program: 'q' }, 'bản 0.9.0, Node v24, ở đây là bản 1.0.0'],
  [{ program: 'q' }, 'dù cùng số bản'],
  [{ records: 'older' }, 'dựng từ văn bản, bảng hay bản chuyển khác'],
  [{ commit: 'b shallow: false' }, 'ở lần ghi b shallow: false, ở đây là c'],
  [{ commit: null }, 'không có git'],
  [{ address: ' /' }, 'cho địa chỉ “ /”'],
])('a part with %j is named, with how to build it again', (other, words) => {
  const said = faults([...without('2/3'), found('2/3', other)]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Phần 2/3 (kho-parts/2-of-3)');
  expect(said[0]).toContain(words);
  expect(said[0]).toContain('npm run build -- --part 2/3 --out kho');
});

test.each(['2/3', 'index'])('without part %s the site is not whole', (part) => {
  const said = faults(without(part));
  expect(said).toEqual([`Thiếu phần ${part}. Hãy dựng lại riêng phần ấy: npm run build -- --part ${part} --out kho`]);
});

test.each(['1/3', 'index'])('part %s twice is told with both folders', (part) => {
  const said = faults([...whole, found(part, {}, 'chep/1')]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`Phần ${part} có 2 lần: kho-parts/${part.replace('/', '-of-')}, chep/1`);
});

test('parts that are shared out otherwise are told once', () => {
  const said = faults([...without('3/3'), found('3/4')]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('không cùng một cách chia');
  expect(said[0]).toContain('3/4 (kho-parts/3-of-4)');
});

test('a folder that has no whole part is named, and what it would be where its name says so', () => {
  const said = faults([...without('2/3'), { folder: 'kho-parts/2-of-3', head: null }, { folder: 'anh', head: null }]);
  expect(said[0]).toContain('kho-parts/2-of-3 không phải một phần đã dựng xong');
  expect(said[0]).toContain('--part 2/3');
  expect(said[1]).toContain('Thư mục anh');
  expect(said[1]).not.toContain('--part');
});

test('no part at all, or the index alone, is no site', () => {
  expect(faults([])[0]).toContain('Không có phần nào có trang');
  expect(faults([found('index')])[0]).toContain('Không có phần nào có trang');
});
