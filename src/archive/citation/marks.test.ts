import { expect, test } from 'vitest';
import { markLinks } from './marks.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { addresses } from '../urls.ts';

const document = sampleDirective({
  id: 'a',
  references: [
    sampleReference({ key: '17-ct-ubnd-ha-noi-2021', date: '2021-07-23', issuer: 'Chủ tịch UBND thành phố Hà Nội' }),
    sampleReference({ key: 'x', resolution: 'held', target: 'b' }),
  ],
});
const marks = markLinks(document, addresses('/'));

test('a citation of a document that the archive lacks leads to the page of the cited document and says so', () => {
  expect(marks.citation('0')).toEqual({
    href: '/vien-dan/17-ct-ubnd-ha-noi-2021/',
    title: '17/CT-UBND · 23/07/2021 · Chủ tịch UBND thành phố Hà Nội · chưa có trong kho',
  });
});

test('a citation of a held document leads to the document', () => {
  expect(marks.citation('1').href).toBe('/van-ban/b/');
});

test('a citation that the frontmatter does not have is refused', () => {
  expect(() => marks.citation('2')).toThrow('a: the body cites reference 2');
});
