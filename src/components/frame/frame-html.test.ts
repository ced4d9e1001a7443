import { htmlToHast } from 'satteri';
import type { Element, Nodes, Root } from 'hast';
import { expect, test } from 'vitest';
import { addresses } from '../../archive/urls.ts';
import { footHtml, mastheadHtml } from './frame-html.ts';

const to = addresses('/kho/');

function elements(node: Nodes): Element[] {
  return 'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []))
    : [];
}

const parsed = (html: string): Root => htmlToHast(html, { fragment: true }) as Root;
const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
const links = (html: string): (readonly [string, unknown])[] =>
  elements(parsed(html))
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => [wordsOf(link), link.properties['href']] as const);

const masthead = (fields: Partial<Parameters<typeof mastheadHtml>[1]>): string =>
  mastheadHtml(to, { section: undefined, name: 'Kho', search: true, ...fields });

test('the masthead leads home and to each part, twice; the part of the page is marked in both', () => {
  const html = masthead({ section: 'places' });
  expect(links(html).slice(0, 3)).toEqual([
    ['Kho', '/kho/'],
    ['Văn bản', '/kho/van-ban/'],
    ['Địa phương', '/kho/dia-phuong/'],
  ]);
  const current = elements(parsed(html)).filter(({ properties }) => properties['ariaCurrent'] !== undefined);
  expect(current.map(wordsOf)).toEqual(['Địa phương', 'Địa phương']);
});

test('the menu leads to the list of all parts in the foot', () => {
  const [last] = links(masthead({})).slice(-1);
  const ids = elements(parsed(footHtml(to, { name: 'Kho', body: null }))).map(({ properties }) => properties['id']);
  expect(last?.[0]).toBe('Tất cả các phần');
  expect(ids.map((id) => `#${String(id)}`)).toContain(last?.[1]);
});

test.each([
  ['of one part is not that of another', { section: 'terms' as const }],
  ['with the box is not that without', { search: false }],
  ['of one archive is not that of another', { name: 'Kho khác' }],
])('a masthead %s', (_, fields) => {
  expect(masthead(fields)).not.toBe(masthead({}));
  expect(masthead(fields)).toBe(masthead(fields));
});

test('a name may have any letters; a long one is also a title', () => {
  const name = 'Kho văn bản "A & B" <x> của xã Tam Đường';
  const [home] = elements(parsed(masthead({ name }))).filter(({ tagName }) => tagName === 'a');
  expect(home && wordsOf(home)).toBe(name);
  expect(home?.properties['title']).toBe(name);
});

test('the foot says who is responsible where somebody is, and leads to every list', () => {
  const foot = (body: string | null): string => wordsOf(parsed(footHtml(to, { name: 'Kho', body })));
  expect(foot('UBND xã <A>')).toContain('Kho do UBND xã <A> chịu trách nhiệm. Liên hệ, báo lỗi, yêu cầu gỡ.');
  expect(foot(null)).not.toContain('chịu trách nhiệm');
  expect(links(footHtml(to, { name: 'Kho', body: null })).length).toBeGreaterThan(15);
});
