import { expect, test } from 'vitest';
import { judgesOf } from './judging-tests.ts';

/**
 * `name` has a test of its own and one of its folder far away; `list` is reached by tests of
 * everything.
 */
const imports = new Map([
  ['src/place/name.ts', []],
  ['src/place/list.ts', []],
  ['src/place/alone.ts', []],
  ['src/order.ts', ['src/place/name.ts', 'src/list/list.ts']],
  ['src/all.ts', ['src/order.ts']],
  ['src/list/list.ts', []],
  ['src/place/name.test.ts', ['src/place/name.ts']],
  ['src/read/place.test.ts', ['src/all.ts']],
  ['src/one.test.ts', ['src/order.ts']],
  ['src/two.test.ts', ['src/order.ts']],
]);

test('the nearest judge first, then those that are about a file, each once', () => {
  expect(judgesOf(['src/place/name.ts', 'src/place/alone.ts'], imports, 1)).toEqual({
    tests: ['src/place/name.test.ts', 'src/read/place.test.ts'],
    judged: ['src/place/name.ts'],
    left: ['src/place/alone.ts'],
  });
});

test('some of the tests of everything judge a file that none is about', () => {
  expect(judgesOf(['src/list/list.ts'], imports, 1)).toMatchObject({ tests: ['src/one.test.ts'], left: [] });
});

test('a test that is named besides judges every file', () => {
  expect(judgesOf(['src/place/alone.ts'], imports, 1, ['src/far.test.ts'])).toEqual({
    tests: ['src/far.test.ts'],
    judged: ['src/place/alone.ts'],
    left: [],
  });
});
