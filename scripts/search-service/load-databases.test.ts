import { expect, test } from 'vitest';
import { readLoadOptions, readerUrl } from './load-databases.ts';

const database = 'Một=postgres://chu:bimat@10.0.0.1/kho';

test('the command line wins over the environment', () => {
  const env = { SEARCH_LOAD_DATABASE: 'postgres://a@b/c', SEARCH_READER_PASSWORD: 'x' };
  expect(readLoadOptions({ database }, env)).toEqual({
    ...{ databases: [{ name: 'Một', url: 'postgres://chu:bimat@10.0.0.1/kho' }], coordinator: null },
    ...{ reader: 'kho_nguoi_doc', password: 'x', by: null },
  });
  expect(readLoadOptions({}, env)).toMatchObject({ databases: [{ name: 'b/c' }] });
});

test.for([
  ['no database', {}, {}, '--database'],
  ['another engine', { database: 'mysql://a:bimat@b/c' }, {}, '--database'],
  [
    'two coordinators',
    { database, coordinator: 'postgres://a@b/c,postgres://a@b/d' },
    { SEARCH_READER_PASSWORD: 'x' },
    'một địa chỉ',
  ],
  ['a coordinator that cannot read', { database, coordinator: 'postgres://a@b/c' }, {}, 'SEARCH_READER_PASSWORD'],
  ['documents parted by what they are not', { database, shard: 'xã' }, {}, '--shard'],
  ['a role that would have to be quoted', { database, reader: 'Người đọc' }, {}, '--reader'],
] as const)('%s is refused', ([, given, env, words]) => {
  const read = readLoadOptions(given, env);
  expect(read).toEqual({ faults: [expect.stringContaining(words)] });
  expect(JSON.stringify(read)).not.toContain('bimat');
});

test('the role that reads takes the place of the one that loads', () => {
  expect(readerUrl('postgres://chu:bimat@10.0.0.1:5433/kho?sslmode=require', 'doc', 'p@x')).toBe(
    'postgres://doc:p%40x@10.0.0.1:5433/kho?sslmode=require',
  );
});
