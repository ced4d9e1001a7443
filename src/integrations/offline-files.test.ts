import { expect, test } from 'vitest';
import { digestOf } from '../offline/digest.ts';
import { digestHere } from './offline-files.ts';

test.each(['', '<!doctype html>', 'Số: 17/CT-UBND, phòng chống thiên tai'])(
  'a build and a device have the same digest of “%s”',
  async (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(digestHere(bytes)).toBe(await digestOf(bytes));
  },
);
