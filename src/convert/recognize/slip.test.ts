import { expect, test } from 'vitest';
import { recognizeSlips, slipRows } from './slip.ts';

test.each(slipRows.map((row) => [row.example, row] as const))('%s is a slip', (_, { example, nearMiss, what }) => {
  expect(recognizeSlips({ reading: example }).map((slip) => slip.what)).toContain(what);
  expect(recognizeSlips({ reading: nearMiss }).map((slip) => slip.what)).not.toContain(what);
});

test('a kind of slip is reported once, where it first stands', () => {
  const slips = recognizeSlips({ reading: 'KÉT LUẬN và KÉT LUẬN' });
  expect(slips.map(({ start, end }) => [start, end])).toEqual([[0, 8]]);
});
