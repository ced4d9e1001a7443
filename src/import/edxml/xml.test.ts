import { expect, test } from 'vitest';
import { childOf, childrenOf, findElement, parseXml } from './xml.ts';

const words = (xml: string): string | undefined => {
  const root = parseXml(xml);
  return root ? findElement(root, 'b')?.words : undefined;
};

test.each<[string, string]>([
  ['<a><b>văn bản</b></a>', 'văn bản'],
  ['<x:a xmlns:x="u"><x:B> Sở Nội vụ </x:B></x:a>', 'Sở Nội vụ'],
  ['<a><b>A &amp; B &lt;1&gt; &#7879; &#x1EC7;</b></a>', 'A & B <1> ệ ệ'],
  ['<a><b><![CDATA[A & <B>]]></b></a>', 'A & <B>'],
  ['<a><b>012</b></a>', '012'],
  ['<a><b>true</b></a>', 'true'],
  // Expanded once: what it says is the entity.
  ['<a><b>&amp;lt;</b></a>', '&lt;'],
  ['<a><b>&khong;</b></a>', '&khong;'],
  ['<a><b>&#0;</b></a>', '&#0;'],
  ['<a><b></b></a>', ''],
  ['<a><b/></a>', ''],
])('%j', (xml, expected) => {
  expect(words(xml)).toBe(expected);
});

test('children of a name stay in order, whatever their capitals', () => {
  const root = parseXml('<a><To id="1">x</To><z/><TO>y</TO></a>') ?? undefined;
  const all = childrenOf(childOf(root, 'a'), 'to');
  expect(all.map((e) => e.words)).toEqual(['x', 'y']);
  expect(all[0]?.attributes.get('id')).toBe('1');
});

test.each<[string, string]>([
  ['entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a><b>&x;</b></a>'],
  ['a file named', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a><b>1</b></a>'],
  ['an end lost', '<a><b>1</b>'],
  ['another end', '<a><b>1</c></a>'],
  ['no XML', 'Kính gửi: Sở Nội vụ'],
  ['nothing', ''],
  ['nesting without end', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`],
])('%s is refused', (_what, xml) => {
  expect(parseXml(xml)).toBeNull();
});

test('a name of the language is a name like others', () => {
  const root = parseXml('<a><constructor>1</constructor><b>2</b></a>');
  expect(root === null || findElement(root, 'b')?.words === '2').toBe(true);
});
