/** Whatever a text is made of, it is read without an error and without losing a character. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertArchive, readDocument } from '../../../src/convert/convert.ts';
import type { Block } from '../../../src/convert/model.ts';
import type { ReadDocument } from '../../../src/convert/read/document.ts';
import { renderBody } from '../../../src/render/render-body.ts';
import { knowledge } from '../test-knowledge.ts';
import { labelledDocuments } from '../../evaluate/labelled-documents.ts';
import { nowhere } from './test-marks.ts';
import { bareCharacters, visibleText } from './test-visible.ts';

const texts = labelledDocuments().map(({ file }) => new TextDecoder().decode(file.bytes));
const lines = texts.flatMap((t) => t.split('\n'));

const fileOf = (text: string | Uint8Array) => ({
  id: 'a',
  path: 'a.txt',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const bare = (s: string): string => s.replace(/\s/g, '');

const shuffled = fc.shuffledSubarray(lines, { minLength: 1, maxLength: 60 }).map((some) => some.join('\n'));
const cut = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([text, a, b]) => text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)));
const glued = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 40 }).map((some) => some.join(' '));
const littered = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(4000), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }),
  )
  .map(([text, bits]) => bits.reduce((t, [at, bit]) => t.slice(0, at % t.length) + bit + t.slice(at % t.length), text));
const signs = fc
  .array(
    fc.constantFrom(
      '\n',
      ' ',
      'Số ',
      'số: 12',
      '/',
      '-',
      'QĐ-UBND',
      'ngày ',
      '1/2',
      '*',
      '_',
      '|',
      '<b>',
      '{x}',
      'Điều 1.',
      'a)',
      '“',
      'xã ',
      'Ủy ban',
      'CHỈ THỊ',
      'Nơi nhận:',
      'TM.',
      '\f',
      'import x',
      '```',
    ),
    { maxLength: 120 },
  )
  .map((some) => some.join(''));
const anyText = fc.oneof(shuffled, cut, glued, littered, signs, fc.string({ unit: 'grapheme', maxLength: 400 }));

const heldBy = (blocks: readonly Block[], text: string): string =>
  blocks.map((b) => text.slice(b.start, b.end)).join('\n');

const holds = ({ outline, marks, fields }: ReadDocument): void => {
  const { source, blocks, reading } = outline;
  expect(reading.length).toBe(source.text.length);
  expect(bare(heldBy(blocks, source.text))).toBe(bare(source.text));
  blocks.forEach((b, i) => expect(b.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0));
  expect(new Set(blocks.map((b) => b.anchor)).size).toBe(blocks.length);
  for (const kind of ['citation', 'locality', 'term', 'date'] as const) {
    const spans = marks.filter((m) => m.mark.kind === kind).sort((a, b) => a.start - b.start);
    spans.forEach((m, i) => {
      expect(m.end).toBeGreaterThan(m.start);
      expect(m.end).toBeLessThanOrEqual(source.text.length);
      expect(m.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    });
  }
  const read = bare(reading);
  for (const r of fields.references) for (const m of r.mentions) expect(read).toContain(bare(m.text));
  for (const m of [...fields.deadlines, ...fields.assignments]) expect(read).toContain(bare(m.text));
};

const run = { numRuns: 150 };

describe('reading', () => {
  test('holds every character of any text once, in order, and marks do not intersect', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value } = readDocument(fileOf(text), knowledge);
        if (value) holds(value);
      }),
      run,
    );
  });

  test('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const { value, diagnostics } = readDocument(fileOf(bytes), knowledge);
        if (value) holds(value);
        else expect(diagnostics.length).toBeGreaterThan(0);
      }),
      run,
    );
  });

  test('shows all of the text on the page, and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { mdx } of convertArchive([fileOf(text)], knowledge).documents) {
          const { value } = readDocument(fileOf(text), knowledge);
          const { html, text: seen } = renderBody(mdx.slice(mdx.indexOf('\n---\n', 4) + 5), nowhere);
          const received = bareCharacters(value?.outline.source.text ?? '');
          expect(bareCharacters(visibleText(html))).toBe(received);
          expect(bareCharacters(seen)).toBe(received);
        }
      }),
      { ...run, numRuns: 80 },
    );
  });
});
