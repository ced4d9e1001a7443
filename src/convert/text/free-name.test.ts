import { expect, test } from 'vitest';
import { freeNames } from './free-name.ts';

test.each([
  ['each name once', ['a', 'b'], ['a', 'b']],
  ['the same name again', ['a', 'a', 'a'], ['a', 'a-2', 'a-3']],
  ['a name that looks like a second', ['a-2', 'a', 'a', 'a'], ['a-2', 'a', 'a-3', 'a-4']],
  ['one that was given as a second', ['a', 'a', 'a-2'], ['a', 'a-2', 'a-2-2']],
])('%s', (_, wanted, given) => {
  const free = freeNames();
  expect(wanted.map(free)).toEqual(given);
});
