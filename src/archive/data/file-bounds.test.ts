import { describe, expect, test } from 'vitest';
import { boundOf, fileBounds, mostBytes } from './file-bounds.ts';

describe.each(fileBounds.map((bound) => [String(bound.files), bound] as const))('%s', (_, bound) => {
  test.each(bound.examples.map((path) => [path]))('%s', (path) => expect(boundOf(path)).toBe(bound));
});

const site = { documents: 1000, sourceBytes: (id: string) => (id === 'gia-lai-2021-chi-thi' ? 10_000 : 0) };

test.each([
  ['van-ban/gia-lai-2021-chi-thi/index.html', 120_000 + 40 * 10_000],
  ['van-ban/gia-lai-2021-chi-thi.json', 120_000 + 40 * 10_000],
  ['van-ban/khong-co/index.html', 120_000],
  ['van-ban/trang/2/index.html', 400_000],
  ['van-ban/phan/2.json', 250_000],
  ['van-ban/hang.json', 250_000],
  ['pagefind/dates.pf_dates', 300_000 + 40 * 1000],
  ['nhiem-vu/thoi-han.ics', 1_200_000],
])('the bound of %s', (path, bytes) => expect(mostBytes(path, site)).toBe(bytes));
