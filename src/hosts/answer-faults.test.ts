import { expect, test } from 'vitest';
import { answerFaults } from './answer-faults.ts';
import { headersOf } from './headers-of.ts';

/** What differs where one header is said otherwise, or (null) not at all. */
const differing = (path: string, header: string, value: string | null): readonly string[] => {
  const headers = new Map(Object.entries(headersOf(path, null)).map(([name, said]) => [name.toLowerCase(), said]));
  if (value === null) headers.delete(header);
  else headers.set(header, value);
  return answerFaults(path, null, (name) => headers.get(name) ?? null).map((fault) => fault.header);
};

test.each([
  ['content-type', 'text/html;charset=UTF-8'],
  ['cache-control', 'max-age=0, must-revalidate'],
  ['cache-control', 'public, max-age=0, must-revalidate'],
  ['referrer-policy', ' same-origin '],
])('%s may say the same in other words: %s', (header, value) => {
  expect(differing('index.html', header, value)).toEqual([]);
});

test.each([
  ['content-type', 'text/html'],
  ['content-type', 'text/html; charset=iso-8859-1'],
  ['cache-control', 'max-age=0'],
  ['cache-control', 'public, max-age=3600'],
  ['cache-control', null],
  ['content-security-policy', null],
  ['content-security-policy', "default-src 'self' 'unsafe-inline'"],
])('%s is a fault: %s', (header, value) => {
  expect(differing('index.html', header, value).map((name) => name.toLowerCase())).toEqual([header]);
});

test('the order of what is said of caching does not count, what is missing does', () => {
  expect(differing('_astro/a.css', 'cache-control', 'immutable, max-age=31536000, public')).toEqual([]);
  expect(differing('_astro/a.css', 'cache-control', 'max-age=31536000, public')).toEqual(['Cache-Control']);
});
