/**
 * Texts that stopped conversion or never ended: each is read, written and rendered, all of its
 * words are there, and what is written stays in proportion to it.
 */
import { describe, expect, test } from 'vitest';
import { convertArchive } from '../../../src/convert/convert.ts';
import { renderBody } from '../../../src/render/render-body.ts';
import { readFrontmatter } from '../../../src/schema/frontmatter.ts';
import type { Directive } from '../../../src/schema/directive.ts';
import { knowledge } from '../test-knowledge.ts';
import { nowhere } from './test-marks.ts';
import { bareCharacters } from './test-visible.ts';

const published = (text: string): { readonly fields: Directive; readonly mdx: string; readonly seen: string } => {
  const bytes = new TextEncoder().encode(text);
  const { documents } = convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge);
  const [{ fields, mdx } = { fields: undefined, mdx: '' }] = documents;
  if (!fields) throw new Error('Cannot publish the text');
  return { fields, mdx, seen: renderBody(readFrontmatter(mdx)?.body ?? '', nowhere).text };
};

const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

describe('a text of many of one thing', () => {
  test.each([
    ['cells of a table on one line', times(16_000, () => '| 5K ')],
    ['terms parted by no space', times(12_000, () => '5K,')],
    ['mentions of one term in lines', times(5000, (i) => `${i + 1}. Thực hiện 5K.\n`)],
    ['citations in one paragraph', times(4000, (i) => `Quyết định số ${i}/QĐ-UBND ngày 12/3/2021, `)],
    [
      'places in one provision',
      `Điều 1. ${times(8000, (i) => `xã Hòa Phú, huyện Krông Búk${i % 9 === 0 ? '.' : ','} `)}`,
    ],
    ['rows of a table', `| TT | Tên |\n|---|---|\n${times(2000, (i) => `| ${i} | xã Hòa Phú |\n`)}`],
    ['rows of a drawn table', `+---+---+\n${times(2000, (i) => `| ${i} | xã Hòa Phú |\n`)}+---+---+\n`],
    ['provisions of one number', times(6000, () => 'Điều 1. Giao Sở Y tế chủ trì.\n')],
    ['levels of provisions', times(3000, (i) => ['I. A\n', '1. B\n', 'a) C\n', '- D\n', '+ E\n'][i % 5] ?? '')],
    ['lines of a signature', times(6000, () => 'CHỦ TỊCH\n')],
    ['lines of nơi nhận', `Nội dung.\n\nNơi nhận:\n${times(6000, (i) => `- Sở Y tế ${i};\n`)}`],
    ['pages', times(3000, (i) => `Nội dung còn\n\n- ${i % 900} -\n\ntiếp theo\n`)],
    ['stars around page numbers', times(3000, (i) => `*một* hai*\n- ${i % 900} -\n`)],
    ['words on one line', times(60_000, () => 'từ ')],
  ])(
    '%s',
    (_, text) => {
      const { mdx, seen } = published(text);
      expect(bareCharacters(seen)).toBe(bareCharacters(text));
      expect(mdx.length).toBeLessThan(90 * text.length);
    },
    120_000,
  );

  test('blank lines', () => {
    const { mdx } = published(`Nội dung.${'\n'.repeat(90_000)}Hết.`);
    expect(mdx.length).toBeLessThan(5000);
  });

  test('a sentence is stored whole at the first mentions, and every mention is kept', () => {
    const { fields } = published(times(16_000, () => '| 5K '));
    const [use] = fields.terms;
    expect(use?.mentions).toHaveLength(16_000);
    expect(use?.mentions.every(({ sentence, text }) => sentence.includes(text))).toBe(true);
  });
});

/**
 * Patterns that try each character of a run would take hours for these: that they end is the test.
 */
describe('a long run of one character that ends in something else', () => {
  const run = 150_000;
  test.each([' ', '*', '_', '.', '-', '–', '|', '+', '(', ',', ';', '”', '1', 'a', 'A', 'Ủ', '/', ':', '\u00a0', '😀'])(
    '%j',
    (character) => {
      const long = character.repeat(run / character.length);
      const text = [
        `x${long}x`,
        `Số: 1${long}x, ngày 1${long}x`,
        `CHỈ THỊ`,
        `Về việc x${long}x`,
        '',
        `1.1${long}x`,
        `- trang ${long}x`,
        `| a${long}x | b |`,
        '',
        'Nơi nhận:',
        `- x${long}x KT. CHỦ TỊCH`,
        `KT.${long}x`,
        `CHỦ TỊCH${long}x`,
        'Nguyễn Văn An',
        '',
      ].join('\n');
      const { seen } = published(text);
      expect(bareCharacters(seen).length).toBeGreaterThan(0);
      expect(bareCharacters(seen)).toBe(bareCharacters(text.replaceAll('\u00a0', ' ')));
    },
    120_000,
  );
});
