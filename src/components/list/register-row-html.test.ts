import { htmlToHast } from 'satteri';
import type { Element, Nodes, Root } from 'hast';
import { expect, test } from 'vitest';
import { sampleArchive } from '../../archive/testing/sample-archive.fixture.ts';
import { sampleDirective } from '../../archive/testing/sample-directive.fixture.ts';
import type { Directive } from '../../schema/directive.ts';
import { registerRowHtml } from './register-row-html.ts';

const rowOf = (fields: Partial<Directive>, beneath = ''): Element => {
  const document = sampleDirective({ id: 'a', number: '1/CV-UB', documentType: 'cong-van', title: 'x', ...fields });
  const { start, end } = registerRowHtml(sampleArchive([document]), document);
  const root = htmlToHast(`<ol><li>${start}${beneath}${end}</ol>`, { fragment: true }) as Root;
  return elements(root).find(({ tagName }) => tagName === 'li') ?? expect.fail('no row');
};

function elements(node: Nodes): Element[] {
  return 'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []))
    : [];
}

function words(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';
}

const inferred = (of: Partial<Directive['dateInferred'] & object>): Partial<Directive> => ({
  date: null,
  dateInferred: { notBefore: null, notAfter: null, because: { code: 'national-heading' }, ...of } as never,
});

test('a row has date, title and issuer, then the number; what a list says stands between them', () => {
  const row = rowOf({ date: '2021-09-13' }, '<span>suy ra</span><details><summary>vì sao</summary></details>');
  const parts = row.children.filter((child) => child.type === 'element');
  expect(parts.map(({ tagName }) => tagName)).toEqual(['p', 'div', 'p']);
  const [date, said, number] = parts.map(words);
  expect([date, number]).toEqual(['13/09/2021', 'cong van 1/CV-UB']);
  expect(said).toMatch(/^X.+suy ravì sao$/);
});

test.each<[string, Partial<Directive>, string]>([
  ['no date', { date: null, dateInferred: null }, 'không rõ ngày'],
  ['a date not before another', inferred({ notBefore: '2021-09' }), 'từ 09/2021 suy ra'],
  ['a date not after another', inferred({ notAfter: '2021-09-13' }), 'đến 13/09/2021 suy ra'],
  ['no number', { number: null }, 'không rõ số'],
  ['no type', { documentType: null }, 'Văn bản 1/CV-UB'],
  ['no issuer', { issuer: null }, 'không rõ cơ quan ban hành'],
  ['not all of it', { complete: false }, 'không đầy đủ'],
])('a document with %s', (_, fields, said) => {
  expect(words(rowOf(fields))).toContain(said);
});

test('names and numbers of a text are no markup', () => {
  const issuer = { name: 'UBND <b>xã</b>', unit: null, key: 'x' } as never;
  const row = rowOf({ number: '1/<b>"CV"', title: '<i>x</i> & "y"', issuer });
  expect(words(row)).toContain('1/<b>"CV"');
  expect(words(row)).toContain('UBND <b>xã</b>');
  expect(elements(row).filter(({ tagName }) => tagName === 'b' || tagName === 'i')).toEqual([]);
});
