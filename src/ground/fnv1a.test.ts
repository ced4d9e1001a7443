import { expect, test } from 'vitest';
import { fnv1a } from './fnv1a.ts';

/** Values of the reference implementation for bytes, which ASCII text gives too. */
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is %i', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('letters that differ in tones have hashes of their own', () => {
  expect(new Set(['cho', 'chỗ', 'chợ', 'chờ'].map(fnv1a)).size).toBe(4);
});
