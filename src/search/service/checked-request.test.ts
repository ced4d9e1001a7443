import { expect, test } from 'vitest';
import { readAddress } from '../plan/address.ts';
import { stateFault } from './checked-request.ts';
import { usualSettings } from './service-settings.ts';

const limits = { ...usualSettings.limits, query: 5, chosen: 3 };

test.for([
  ['?q=abcde', null],
  ['?q=abcdef', 'query-length'],
  ['?q=t%E1%BA%A1i+c', null],
  ['?loai=a&loai=b&nam=2021', null],
  ['?loai=a&loai=b&nam=2021&noi=x', 'chosen'],
  ['?loai=a&loai=a&loai=a&loai=a', null],
] as const)('a search of %s is turned away for %s', ([address, code]) => {
  expect(stateFault(readAddress(address), limits)?.code ?? null).toBe(code);
});
