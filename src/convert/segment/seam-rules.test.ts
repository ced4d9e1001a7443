import { expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { annexMarkerOf } from './annex-marker.ts';
import { seamRules, type Seam } from './continues.ts';
import { markerOf } from './marker.ts';
import { markRules } from './opens-provision.ts';

const WRAPPED = { width: 80, shortFirstLines: false };

test.each(seamRules.map((row) => [row.reason, row] as const))('a row decides its own lines: %s', (reason, row) => {
  const seam: Seam = {
    blockLength: row.example.previous.length,
    apart: false,
    isFirstLine: false,
    setting: WRAPPED,
    ...row.example,
  };
  expect(seamRules.find(({ when }) => when(seam))?.reason).toBe(reason);
});

test.each(markRules.map((row) => [row.reason, row] as const))('a row decides its own mark: %s', (reason, row) => {
  const { previous, next, apart = false, expected: ordinal = 1 } = row.example;
  const at = {
    ...{ previous, next, apart, blockLength: previous.length, isFirstLine: false, setting: WRAPPED },
    marker: expected(annexMarkerOf(next) ?? markerOf(next), 'a mark'),
    expected: ordinal,
  };
  expect(markRules.find(({ when }) => when(at))?.reason).toBe(reason);
});
