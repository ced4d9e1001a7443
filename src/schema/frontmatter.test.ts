import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter, writeFrontmatter } from './frontmatter.ts';

const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/).filter((name) => name !== 'toString' && name !== 'valueOf');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '---',
    '"a": b',
    '# không phải chú thích',
    'a: b',
    '- x',
    '2021-11-02',
    'null',
    '\\n',
    '\u2028',
    "'",
    '&a *a',
    '{x}',
  ),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text),
  fc.array(fc.record({ number: text, mentions: fc.array(fc.record({ line: fc.integer(), text })) })),
  fc.record({ name: text, parent: fc.option(text) }),
);

test('what is written is read back, by this reader and by any reader of YAML', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: true, minKeys: 1 }), text, (fields, body) => {
      const file = writeFrontmatter(fields) + body;
      expect(readFrontmatter(file)).toEqual({ fields, body });
      const yaml = file.slice(4, file.length - body.length - 4);
      expect(parse(yaml) ?? {}).toEqual(fields);
    }),
    { numRuns: 300 },
  );
});

test.each(['', 'không có gì', '--- \nid: "a"\n---\n', '---\nid: "a"\n'])('%j has no frontmatter', (file) => {
  expect(readFrontmatter(file)).toBeNull();
});

test('frontmatter of another hand is refused, not misread', () => {
  expect(() => readFrontmatter('---\nissuer:\n  name: UBND\n---\n')).toThrow('expected `name: JSON`');
});
