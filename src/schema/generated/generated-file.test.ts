import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleDirective } from '../../archive/testing/sample-directive.fixture.ts';
import type { Assignment, Directive, TermUse } from '../directive.ts';
import { readFrontmatter } from '../frontmatter.ts';
import { readGenerated, writeGenerated } from './generated-file.ts';

const body = `
<Part name="body">
<Provision id="muc-1" style="number" depth="0" line="3">
1\\. Sở Y tế \\[tỉnh\\] kiểm tra <Place u="2021/gia-lai/huyen-ia-pa">huyện Ia Pa</Place>; báo cáo **ngay** &#x65;xport.

<Provision id="muc-1-a" style="letter" depth="1" line="4">
a) Giữ 4 tại chỗ.
</Provision>
</Provision>

<Lines id="ky" line="9">
<Line>
CHỦ TỊCH
</Line>

<Line>
Võ Ngọc Thành
</Line>
</Lines>
</Part>
`;

const termIn = (anchor: string, sentence: string, text = sentence): TermUse => ({
  id: '4-tai-cho',
  mentions: [{ text, sentence, anchor, line: 3 }],
});

const duty = (sentence: string, act: string | null): Assignment => ({
  text: 'Sở Y tế',
  sentence,
  anchor: 'muc-1',
  line: 3,
  agents: [{ body: 'so-y-te', role: 'does', text: 'Sở Y tế', office: null }],
  act,
  due: null,
  deadline: null,
  recurrence: { every: 'month', months: [], day: null },
});

const writtenIn = (given: Partial<Directive>): string => {
  const file = writeGenerated(sampleDirective({ id: 'a', ...given }), body);
  return file.slice(0, file.length - body.length);
};

describe('a sentence that the body has is written as a place in it', () => {
  test.each([
    ['words', 'muc-1-a', 'Giữ 4 tại chỗ.'],
    ['escaped signs', 'muc-1', '1. Sở Y tế [tỉnh] kiểm tra'],
    ['marks in it', 'muc-1', 'kiểm tra huyện Ia Pa; báo cáo'],
    ['emphasis and a letter by number', 'muc-1', 'báo cáo ngay export.'],
    ['lines that stay apart', 'ky', 'CHỦ TỊCH Võ Ngọc Thành'],
  ])('%s', (_, anchor, sentence) => {
    expect(writtenIn({ terms: [termIn(anchor, sentence, 'x')] })).not.toContain(sentence);
  });

  test.each([
    ['words of another element', 'muc-1', 'Giữ 4 tại chỗ.'],
    ['an element that is not there', 'muc-2', 'Giữ 4 tại chỗ.'],
    ['words that were cut', 'muc-1', '… kiểm tra huyện Ia Pa …'],
    ['other letters', 'muc-1', '1. Sở y tế [tỉnh] kiểm tra'],
    ['two spaces', 'muc-1', 'Sở  Y tế'],
    ['nothing', 'muc-1', ''],
  ])('%s: it is written out', (_, anchor, sentence) => {
    expect(writtenIn({ terms: [termIn(anchor, sentence, 'x')] })).toContain(JSON.stringify(sentence));
  });
});

test.each<[string, Partial<Directive>]>([
  [
    'sentences',
    { terms: [termIn('muc-1', 'kiểm tra huyện Ia Pa; báo cáo'), termIn('muc-1', '… báo cáo'), termIn('x', '')] },
  ],
  ['two sentences of one beginning', { terms: [termIn('muc-1', 'kiểm tra'), termIn('muc-1', 'kiểm tra huyện Ia Pa')] }],
  [
    'what bodies are told',
    { assignments: [duty('1. Sở Y tế [tỉnh] kiểm tra', 'kiểm tra'), duty('x y', 'z'), duty('a', null)] },
  ],
  [
    'provisions',
    {
      provisions: [
        {
          anchor: 'muc-1',
          label: '1.',
          title: 'Sở Y tế [tỉnh] kiểm tra huyện Ia Pa; báo cáo ngay export.',
          depth: 0,
          line: 3,
        },
        { anchor: 'muc-1-a', label: 'a)', title: 'Giữ 4 tại chỗ.', depth: 1, line: 4 },
        { anchor: 'muc-1-a', label: 'a)', title: 'tên khác', depth: 1, line: 4 },
        { anchor: 'muc-9', label: '9.', title: '', depth: 0, line: 4 },
      ],
    },
  ],
])('%s are read back as they were', (_, given) => {
  const fields = sampleDirective({ id: 'a', ...given });
  expect(readGenerated(writeGenerated(fields, body))).toEqual({ fields, body });
});

test('a title that the body has is not written', () => {
  const provision = { anchor: 'muc-1-a', label: 'a)', title: 'Giữ 4 tại chỗ.', depth: 1, line: 4 };
  expect(writtenIn({ provisions: [provision] })).not.toContain('Giữ');
  expect(writtenIn({ provisions: [{ ...provision, title: 'Khác' }] })).toContain('Khác');
});

test('null and empty lists are left out of items, not of the fields themselves', () => {
  const written = writtenIn({ assignments: [duty('a', null)] });
  expect(readFrontmatter(written)?.fields).toMatchObject({
    number: null,
    addressees: [],
    assignments: [expect.anything()],
  });
  expect(written.match(/^ {2}- .*$/gm)).toEqual([expect.not.stringMatching(/null|\[\]/)]);
});

test('any words around any signs are read back, by any reader of YAML too', () => {
  const sign = fc.constantFrom(
    ...['\\*', '*', '&#x20;', ' ', '\n', '<Date v="2021">', '</Date>', '\\<', 'a', '“', '**', '\\\\'],
  );
  const words = fc.array(
    fc.oneof(
      sign,
      fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => text.replace(/[\\<&*]/g, '')),
    ),
  );
  fc.assert(
    fc.property(words, fc.nat(40), fc.nat(40), (pieces, from, length) => {
      const mdx = `\n<Provision id="x" style="number">\n${pieces.join('')}\n</Provision>\n`;
      const seen = pieces.join('').replace(/<[^>]*>|\\/g, '');
      const fields = sampleDirective({ id: 'a', terms: [termIn('x', seen.slice(from, from + length))] });
      const file = writeGenerated(fields, mdx);
      expect(readGenerated(file)).toEqual({ fields, body: mdx });
      expect(parse(file.slice(4, file.length - mdx.length - 4))).toMatchObject({ id: 'a' });
    }),
    { numRuns: 300 },
  );
});

test('a file of another hand is refused', () => {
  expect(readGenerated('không có gì')).toBeNull();
  expect(() => readGenerated('---\nid: "a"\n---\n')).toThrow();
});

test('a line of very many sentences is looked through a bounded number of times', () => {
  const sentences = Array.from({ length: 3000 }, (_, i) => `Câu số ${3000 - i}.`);
  const mdx = `\n<Paragraph id="x" line="1">\n${sentences.toReversed().join(' ')}\n</Paragraph>\n`;
  const fields = sampleDirective({ id: 'a', terms: sentences.map((sentence) => termIn('x', sentence)) });
  const file = writeGenerated(fields, mdx);
  const places = [...file.matchAll(/"sentence":\[/g)].length;
  expect(places).toBeGreaterThan(50);
  expect(places).toBeLessThan(150);
  expect(readGenerated(file)?.fields).toEqual(fields);
});
