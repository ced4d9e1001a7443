import { describe, expect, test } from 'vitest';
import { edtf } from './directive.ts';

describe('a date', () => {
  test.each(['2021', '2021-09', '2021-12', '2021-11-02', '2020-02-29', '2000-02-29'])('%s is one', (date) => {
    expect(edtf.safeParse(date).success).toBe(true);
  });

  test.each([
    '2021-00',
    '2021-13',
    '2021-19',
    '2021-1',
    '2021-11-00',
    '2021-11-32',
    '21-11-02',
    '2021/11/02',
    '',
    '2021-11-2',
  ])('%j is none', (date) => {
    expect(edtf.safeParse(date).success).toBe(false);
  });
});
