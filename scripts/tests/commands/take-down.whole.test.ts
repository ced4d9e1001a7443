import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { root } from '../../root.ts';
import { testRepository } from './test-repository.ts';

const TEXT = 'ỦY BAN NHÂN DÂN XÃ EA KAR\nSố: 12/CV-UBND\nV/v hỗ trợ\n\nKính gửi: Các thôn\n\nNội dung kín.\n';
const repository = testRepository({
  'sources/a.txt': TEXT,
  'sources/a.yaml': 'title: hỗ trợ bà X\nnumber: 12/CV-UBND\n',
  'sources/b.txt': TEXT.replace('12/CV', '13/CV'),
});
beforeEach(repository.reset);
afterAll(repository.dispose);

const takeDown = (...args: string[]): { status: number | null; said: string } => {
  const content = join(repository.folder, 'content');
  const run = spawnSync(process.execPath, [join(root, 'scripts/take-down.ts'), '--content', content, ...args], {
    encoding: 'utf8',
  });
  return { status: run.status, said: `${run.stdout}${run.stderr}` };
};
const contentOf = (name: string): string | null => {
  const file = join(repository.folder, 'content/sources', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

test.each([
  ['its name', 'a'],
  ['its file', 'content/sources/a.txt'],
  ['its address', 'https://kho.example/van-ban/a/'],
])('a text named by %s is gone with all that its corrections said, and its address keeps a notice', (_, named) => {
  const { status, said } = takeDown('--reason', "đăng nhầm: tài liệu 'nội bộ' # 1", '--on', '2026-11-20', '--', named);
  expect(said).toContain('Đã gỡ “a”');
  expect(said).not.toContain('hỗ trợ');
  expect(status).toBe(0);
  expect(contentOf('a.txt')).toBe(null);
  expect(contentOf('a.yaml')).toBe(
    "withdrawn:\n  reason: 'đăng nhầm: tài liệu ''nội bộ'' # 1'\n  on: 2026-11-20\n  content: remove\n",
  );
  expect(contentOf('b.txt')).toContain('13/CV');
  const { counts, other } = repository.report();
  expect(other.map(({ code }) => code)).toEqual(['da-go']);
  expect(counts.error).toBe(0);
});

test('what the text was, and what replaces it, are said only where they are given', () => {
  takeDown('a', '--reason', 'thay', '--described-as', 'Một công văn năm 2025', '--replaced-by', 'b');
  expect(contentOf('a.yaml')).toMatch(/describedAs: 'Một công văn năm 2025'\n {2}replacedBy: b\n$/);
});

test.each([
  ['no reason', ['a'], /chưa có --reason/],
  ['a reason of two lines', ['a', '--reason', 'một\nhai'], /trên một dòng/],
  ['a reason that says nothing', ['a', '--reason', '???'], /--reason: /],
  ['a day that does not exist', ['a', '--reason', 'nhầm', '--on', '2026-02-30'], /--on cần một ngày/],
  ['a text that is not there', ['khong-co', '--reason', 'nhầm'], /không có văn bản “khong-co”/],
  ['a path that leads out', ['../../package', '--reason', 'nhầm'], /không có văn bản “package”/],
  ['two texts', ['a', 'b', '--reason', 'nhầm'], /chỉ nêu một/],
  ['itself as what replaces it', ['a', '--reason', 'nhầm', '--replaced-by', 'a'], /--replaced-by/],
])('%s: nothing is changed', (_, args, words) => {
  const { status, said } = takeDown(...args);
  expect(said).toMatch(words);
  expect(status).toBe(2);
  expect([contentOf('a.txt'), contentOf('a.yaml')]).toEqual([TEXT, 'title: hỗ trợ bà X\nnumber: 12/CV-UBND\n']);
});
