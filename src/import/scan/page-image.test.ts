import { expect, test } from 'vitest';
import { greyOf, inkThreshold } from './page-image.ts';

test.each<[string, readonly number[], number]>([
  ['paper', [250, 250, 248], 250],
  ['print', [20, 18, 22], 20],
  ['a seal', [208, 32, 42], 255],
  ['a seal that is pale', [230, 150, 150], 255],
  ['print below a seal', [90, 20, 25], 90],
  ['blue ink', [40, 60, 160], 40],
  ['paper that has yellowed', [240, 225, 205], 240],
])('%s', (_what, colours, grey) => {
  const data = new Uint8ClampedArray([...colours, 255]);
  expect([...greyOf({ width: 1, height: 1, data }).grey]).toEqual([grey]);
});

test('ink and paper are parted between them, however dark the paper is', () => {
  const grey = Uint8Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? 60 + (i % 7) : 180 + (i % 9)));
  const threshold = inkThreshold({ width: 100, height: 10, grey });
  expect(threshold).toBeGreaterThanOrEqual(66);
  expect(threshold).toBeLessThan(180);
});
