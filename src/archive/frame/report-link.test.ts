import { expect, test } from 'vitest';
import { pointedAt, reportLink } from './report-link.ts';

const about = {
  name: 'Công văn 33/CV-TTCH',
  address: 'https://kho.example/van-ban/a/',
  file: 'content/sources/a.txt',
  line: 12,
};
const [repository, email] = ['https://github.com/ubnd/kho', 'vp@kho.example'];

test('a fault is reported in the repository where there is one', () => {
  const link = reportLink({ repository, email }, about) ?? '';
  expect(link).toMatch(/^https:\/\/github\.com\/ubnd\/kho\/issues\/new\?/);
  const { searchParams } = new URL(link);
  expect(searchParams.get('title')).toBe('Báo lỗi: Công văn 33/CV-TTCH');
  expect(searchParams.get('body')).toContain(
    'Trang: https://kho.example/van-ban/a/\nTệp: content/sources/a.txt, dòng 12\n',
  );
});

test.each([
  ['no repository', null],
  ['a repository at a host that is not known', 'https://git.tinh.gov.vn/van-phong/kho'],
])('with %s by e-mail', (_, at) => {
  const link = new URL(reportLink({ repository: at, email }, about) ?? '');
  expect(link.protocol + link.pathname).toBe('mailto:vp@kho.example');
  expect(link.searchParams.get('body')).toContain('content/sources/a.txt, dòng 12\r\n');
});

test('nobody can be written to where the archive gives no address', () => {
  expect(reportLink({ repository: null, email: null }, about)).toBe(null);
});

test('a report of a page without a source names no file', () => {
  const link = reportLink({ repository, email }, { name: 'Giới thiệu', address: '/gioi-thieu/' }) ?? '';
  expect(new URL(link).searchParams.get('body')).not.toContain('Tệp');
});

test.each([
  ['an issue', { repository, email }],
  ['an issue at GitLab', { repository: 'https://gitlab.com/a/b', email }],
  ['a letter', { repository: null, email }],
])('%s gets the words and the line that a reader points at', (_, imprint) => {
  const link = pointedAt(reportLink(imprint, about) ?? '', { line: 40, words: '4 tại chổ & 5K' });
  const { searchParams } = new URL(link);
  const body = searchParams.get('body') ?? searchParams.get('issue[description]') ?? '';
  expect(body.replaceAll('\r\n', '\n')).toMatch(/vào đây\):\n“4 tại chổ & 5K”\n\(từ dòng 40 của tệp\)\n$/);
  // A letter shows a plus sign as it is.
  expect(link).not.toContain('+');
});

test('a long passage is cut, and nothing pointed at changes nothing', () => {
  const link = reportLink({ repository, email }, about) ?? '';
  expect(pointedAt(link, { line: null, words: 'x'.repeat(5000) }).length).toBeLessThan(1500);
  expect(pointedAt(link, { line: null, words: '' })).toBe(link);
});
