import { expect, test } from 'vitest';
import { shardOf, type Sharding } from './shard-of.ts';

const places = (...keys: string[]) => keys.map((key) => ({ key, name: key }));

test.each([
  ['all of an archive that is not parted', null, places('2025/gia-lai'), '2021-01-02', 'ca-kho'],
  ["today's province, not the former one", 'province', places('2021/binh-dinh', '2025/gia-lai'), null, 'gia-lai'],
  ['a commune is in its province', 'province', places('2025/gia-lai/phuong-ia', '2025/gia-lai'), null, 'gia-lai'],
  ['of several provinces the first', 'province', places('2025/ha-noi', '2025/gia-lai'), null, 'ha-noi'],
  ['a former unit without a successor is in no province', 'province', places('2021/binh-dinh'), null, 'khong-ro'],
  ['no place', 'province', [], '2021', 'khong-ro'],
  ['the year of a day', 'year', [], '2021-07-29', '2021'],
  ['the year of a year', 'year', [], '2021', '2021'],
  ['no date', 'year', places('2025/ha-noi'), null, 'khong-ro'],
] satisfies [string, Sharding | null, ReturnType<typeof places>, string | null, string][])(
  '%s',
  (_, by, places, date, shard) => {
    expect(shardOf({ places, date }, by)).toBe(shard);
  },
);
