import { expect, test } from 'vitest';
import { partsAsked } from './parts-asked.ts';

const none = { portable: false, 'at-once': '1' };

test.each([
  [{}, { part: null, count: null, atOnce: 1 }],
  [{ part: '2/3' }, { part: { number: 2, of: 3 }, count: null, atOnce: 1 }],
  [{ part: 'index' }, { part: 'index', count: null, atOnce: 1 }],
  [{ parts: '3' }, { part: null, count: 3, atOnce: 1 }],
  [
    { parts: '99', 'at-once': '4' },
    { part: null, count: 99, atOnce: 4 },
  ],
  [{ portable: true }, { part: null, count: null, atOnce: 1 }],
])('%j asks for %j', (options, asked) => {
  expect(partsAsked({ ...none, ...options })).toEqual(asked);
});

test.each([
  [{ part: '4/3' }, '“4/3”'],
  [{ part: '2' }, '“2”'],
  [{ part: '' }, '“”'],
  [{ parts: '0' }, '“0”'],
  [{ parts: '3.5' }, '“3.5”'],
  [{ parts: '100' }, 'từ 1 đến 99'],
  [{ parts: '3', 'at-once': 'x' }, '“x”'],
  [{ part: '1/3', parts: '3' }, 'một trong hai'],
  [{ portable: true, parts: '3' }, '--portable'],
  [{ portable: true, part: 'index' }, '--portable'],
])('%j is refused, naming %s', (options, words) => {
  expect(partsAsked({ ...none, ...options })).toContain(words);
});
