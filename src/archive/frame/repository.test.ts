import { expect, test } from 'vitest';
import { repositoryAt } from './repository.ts';

test.each([
  [
    'https://github.com/ubnd/kho',
    'https://github.com/ubnd/kho/blob/main/content/sources/a%20b.txt#L12',
    'https://github.com/ubnd/kho/commits/main/content/sources/a%20b.txt',
    'https://github.com/ubnd/kho/issues/new?title=S%E1%BB%91%201%20%26%202&body=d%C3%B2ng',
  ],
  [
    'https://gitlab.tinh.gov.vn/van-phong/kho/',
    'https://gitlab.tinh.gov.vn/van-phong/kho/-/blob/main/content/sources/a%20b.txt#L12',
    'https://gitlab.tinh.gov.vn/van-phong/kho/-/commits/main/content/sources/a%20b.txt',
    'https://gitlab.tinh.gov.vn/van-phong/kho/-/issues/new?issue%5Btitle%5D=S%E1%BB%91%201%20%26%202&issue%5Bdescription%5D=d%C3%B2ng',
  ],
  [
    'https://codeberg.org/ubnd/kho',
    'https://codeberg.org/ubnd/kho/src/branch/main/content/sources/a%20b.txt#L12',
    'https://codeberg.org/ubnd/kho/commits/branch/main/content/sources/a%20b.txt',
    'https://codeberg.org/ubnd/kho/issues/new?title=S%E1%BB%91%201%20%26%202&body=d%C3%B2ng',
  ],
])('in %s a line, a history and a new issue have addresses', (address, line, history, issue) => {
  const repository = repositoryAt(address);
  expect(repository?.file('content/sources/a b.txt', 12)).toBe(line);
  expect(repository?.history('content/sources/a b.txt')).toBe(history);
  expect(repository?.newIssue('Số 1 & 2', 'dòng')).toBe(issue);
});

test.each([
  [
    'https://github.com/ubnd/kho',
    'https://github.com/ubnd/kho/new/main/content/sources?filename=a%20b.txt&value=S%E1%BB%91%201%20%26%202%0A',
    'https://github.com/ubnd/kho/upload/main/content/sources',
  ],
  [
    'https://gitlab.tinh.gov.vn/van-phong/kho/',
    'https://gitlab.tinh.gov.vn/van-phong/kho/-/new/main/content/sources?file_name=a%20b.txt&content=S%E1%BB%91%201%20%26%202%0A',
    'https://gitlab.tinh.gov.vn/van-phong/kho/-/tree/main/content/sources',
  ],
  [
    'https://codeberg.org/ubnd/kho',
    'https://codeberg.org/ubnd/kho/_new/main/content/sources?filename=a%20b.txt',
    'https://codeberg.org/ubnd/kho/_upload/main/content/sources',
  ],
])('in %s a new file and an upload have addresses', (address, newFile, upload) => {
  const repository = repositoryAt(address);
  expect(repository?.newFile('content/sources/a b.txt', 'Số 1 & 2\n')).toBe(newFile);
  expect(repository?.upload('content/sources')).toBe(upload);
  expect(repository?.takesText).toBe(newFile.includes('%26'));
});

test.each(['https://git.tinh.gov.vn/van-phong/kho', 'https://notgithub.example/a/b', 'https://mygitlab.example/a/b'])(
  'near miss: how %s makes its addresses is not known',
  (address) => expect(repositoryAt(address)).toBe(null),
);
