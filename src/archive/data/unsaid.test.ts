import { expect, test } from 'vitest';
import { withoutUnsaid } from './unsaid.ts';

test.each([
  [{ a: null, b: [], c: {}, d: undefined }, {}],
  [
    { a: false, b: 0, c: '', d: 'x' },
    { a: false, b: 0, c: '', d: 'x' },
  ],
  [{ origin: 'stated', unitOrigin: 'stated' }, {}],
  [
    { origin: 'inferred', unitOrigin: 'unknown' },
    { origin: 'inferred', unitOrigin: 'unknown' },
  ],
  [{ words: 'stated' }, { words: 'stated' }],
  [{ a: { b: { c: null } } }, {}],
  [{ rows: [{ a: null }, { a: 1 }] }, { rows: [{}, { a: 1 }] }],
  [{ at: [[1, null, 'x']] }, { at: [[1, null, 'x']] }],
])('%j is %j', (value, said) => {
  expect(withoutUnsaid(value)).toEqual(said);
});
