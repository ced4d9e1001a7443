import { expect, test } from 'vitest';
import { nearestAnchor } from './nearest-anchor.ts';

const page = ['dieu-1', 'dieu-2', 'dieu-2-1', 'dieu-2-3-a', 'dieu-5', 'muc-1', 'muc-1-a', 'dong-4', 'vien-dan'];

test.each([
  ['a point under another head', 'muc-3-a', { anchor: 'dieu-2-3-a', by: 'moved' }],
  ['a point that is gone: what is around it', 'dieu-2-1-b', { anchor: 'dieu-2-1', by: 'around' }],
  ['two steps are gone', 'dieu-2-9-b', { anchor: 'dieu-2', by: 'around' }],
  ['an article that is gone: the one before', 'dieu-4', { anchor: 'dieu-2', by: 'beside' }],
  ['none before it: the one after', 'dieu-0', { anchor: 'dieu-1', by: 'beside' }],
  ['after the last', 'dieu-9', { anchor: 'dieu-5', by: 'beside' }],
  ['a line', 'dong-7', { anchor: 'dong-4', by: 'beside' }],
  ['the row of a list: the list', 'vien-dan-17-ct-ubnd', { anchor: 'vien-dan', by: 'around' }],
  ['one step alone says too little to have moved', 'phan-a', null],
  ['words of another kind', 'khac', null],
  ['nothing', '', null],
])('%s', (_, lost, near) => {
  expect(nearestAnchor(lost, page)).toEqual(near);
});

test('what ends so twice has not moved to either', () => {
  expect(nearestAnchor('muc-3-a', ['dieu-1-3-a', 'dieu-2-3-a'])).toBeNull();
});
