import { expect, test } from 'vitest';
import { indexMade, readIndexMade } from './index-beside.ts';

test('what a build says of its index is read among what else it prints', () => {
  const said = `Đang dựng trang web …\n${indexMade({ seconds: 12.6, processor: 231.4 })}\nTrang web đã dựng xong: dist\n`;
  expect(readIndexMade(said)).toEqual({ seconds: 13, processor: 231 });
});

test('a build that made no index said nothing of it', () => {
  expect(readIndexMade('Đang dựng trang web …\nTrang đã xong, còn chỉ mục tìm kiếm …\n')).toBeNull();
});
