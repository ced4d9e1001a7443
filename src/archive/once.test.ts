import { expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { once, onceOf } from './once.ts';
import { sampleArchive } from './testing/sample-archive.fixture.ts';
import { sampleDirective } from './testing/sample-directive.fixture.ts';

const first = sampleArchive([sampleDirective({ id: 'a' })]);
const other = sampleArchive([sampleDirective({ id: 'b' })]);

test('what is made of an archive is made once for it, and anew for another', () => {
  let times = 0;
  const ids = once(({ documents }: Archive) => (times++, documents.map(({ id }) => id)));
  expect([ids(first), ids(first), ids(other)]).toEqual([['a'], ['a'], ['b']]);
  expect(times).toBe(2);
});

test('what is made of a value is made once for it in each archive', () => {
  let times = 0;
  const held = onceOf(({ byId }: Archive, ids: readonly string[]) => (times++, ids.filter((id) => byId.has(id))));
  const [asked, alike] = [['a'], ['a']];
  expect([held(first, asked), held(first, asked), held(other, asked)]).toEqual([['a'], ['a'], []]);
  expect(times).toBe(2);
  held(first, alike);
  expect(times).toBe(3);
});

test('what is undefined is made once too', () => {
  let times = 0;
  const nothing = once(() => void times++);
  expect([nothing(first), nothing(first)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
