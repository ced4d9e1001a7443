import { expect, test } from 'vitest';
import { copyLine } from './copy-text.ts';

test('a row is a line, whatever is in its cells', () => {
  expect(copyLine(['a\tb\nc\rd\\', null, 7, true, ''])).toBe('a\\tb\\nc\\rd\\\\\t\\N\t7\ttrue\t\n');
});

test('a list is an array of texts, whatever is in them', () => {
  expect(copyLine([['a', 'b,{c}', 'say "no"', '\\', ''], []])).toBe(
    '{"a","b,{c}","say \\\\"no\\\\"","\\\\\\\\",""}\t{}\n',
  );
});
