import { expect, test } from 'vitest';
import { crossingOf } from './crossings.ts';

const size = (documents: number, fixed: number, service = 10) => ({ documents, fixed, service });

test.for([
  ['is there at the smallest size', [size(10, 10), size(50, 50)], { kind: 'at-most', documents: 10 }],
  ['is between two sizes', [size(10, 5), size(50, 15)], { kind: 'about', documents: 30 }],
  ['is beyond the largest', [size(10, 2), size(20, 4)], { kind: 'beyond', documents: 50 }],
  ['is between the last two of three', [size(10, 1), size(20, 5), size(40, 15)], { kind: 'about', documents: 30 }],
  ['is nowhere where the static index moves as little', [size(10, 5), size(50, 5)], { kind: 'never', documents: null }],
  ['is nowhere where the service grows faster', [size(10, 5), size(50, 6, 20)], { kind: 'never', documents: null }],
  ['is not known of one size', [size(10, 5)], { kind: 'never', documents: null }],
  ['is not known of none', [], { kind: 'never', documents: null }],
] as const)('the crossing %s', ([, sizes, expected]) => {
  expect(crossingOf([...sizes])).toEqual(expected);
});
