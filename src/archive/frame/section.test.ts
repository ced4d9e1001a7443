import { expect, test } from 'vitest';
import { addresses } from '../urls.ts';
import { navigationLinks, sectionLink, sectionLinks, type Section } from './section.ts';

const to = addresses('/kho/');

test('the navigation has six parts, with their addresses', () => {
  expect(navigationLinks(to, undefined).map(({ name, href }) => `${name} ${href}`)).toEqual([
    'Văn bản /kho/van-ban/',
    'Địa phương /kho/dia-phuong/',
    'Cơ quan /kho/co-quan/',
    'Nhiệm vụ /kho/nhiem-vu/',
    'Viện dẫn /kho/vien-dan/',
    'Thuật ngữ /kho/thuat-ngu/',
  ]);
});

test.each<[Section | undefined, readonly string[]]>([
  ['documents', ['Văn bản']],
  ['types', ['Văn bản']],
  ['years', ['Văn bản']],
  ['places', ['Địa phương']],
  ['terms', ['Thuật ngữ']],
  ['search', []],
  ['about', []],
  [undefined, []],
])('on a page of %s the navigation marks %j', (section, names) => {
  const marked = navigationLinks(to, section).filter(({ current }) => current);
  expect(marked.map(({ name }) => name)).toEqual(names);
});

test('a part that is not in the navigation has its link', () => {
  expect(sectionLink('years', to)).toEqual({ id: 'years', name: 'Năm', href: '/kho/nam/' });
  expect(sectionLinks(to)).toHaveLength(10);
});
