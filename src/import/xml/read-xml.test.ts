import { expect, test } from 'vitest';
import { elementAt, readXml, wordsIn, xmlText } from './read-xml.ts';

const whyOf = (text: string): string => {
  const read = readXml(text);
  return read.ok ? 'none' : read.why;
};

test('elements are in order, without prefixes, with entities resolved', () => {
  const read = readXml(
    '<?xml version="1.0"?><w:d xmlns:w="u"><w:p w:val="a&quot;b"> x &amp; &#x1EBF;<![CDATA[<y>]]><w:t/></w:p></w:d>',
  );
  expect(read).toMatchObject({
    ok: true,
    root: {
      name: 'd',
      namespace: 'u',
      children: [{ name: 'p', attributes: { val: 'a"b' }, children: [' x & ế', '<y>', { name: 't', children: [] }] }],
    },
  });
  expect(read.ok && wordsIn(elementAt(read.root, 'p'))).toBe(' x & ế<y>');
});

test.each([
  ['cut off', '<a><b>x', /unclosed/],
  ['closed in another order', '<a><b></a></b>', /unexpected close/i],
  ['an entity of its own', '<a>&lol;</a>', /entity/],
  ['a document type', '<!DOCTYPE a [<!ENTITY l "lol">]><a>&l;</a>', /document type/],
  ['another file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/],
  ['deeper than any document', '<a>'.repeat(5000) + '</a>'.repeat(5000), /too deep/],
  ['a prefix of nobody', '<w:a/>', /namespace/],
  ['nothing', '', /./],
  ['no XML', 'Số: 33', /./],
])('refused: %s', (_, text, why) => {
  expect(whyOf(text)).toMatch(why);
});

test('names that JavaScript gives a meaning are names like others', () => {
  expect(readXml('<__proto__ constructor="x"/>')).toMatchObject({
    ok: true,
    root: { name: '__proto__', attributes: { constructor: 'x' } },
  });
});

test.each<[string, number[]]>([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x3c, 0xe1, 0xba, 0xbf]],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x3c, 0, 0xbf, 0x1e]],
])('bytes: %s', (_, bytes) => {
  expect(xmlText(Uint8Array.from(bytes))).toBe('<ế');
});

test('bytes in a declared encoding, and in one that nobody knows', () => {
  const bytes = (encoding: string, letter: number): Uint8Array =>
    Uint8Array.from([...`<?xml version="1.0" encoding="${encoding}"?>`].map((c) => c.charCodeAt(0)).concat(letter));
  expect(xmlText(bytes('windows-1252', 0xe9))).toMatch(/é$/);
  expect(xmlText(bytes('x-none', 0x61))).toMatch(/a$/);
});
