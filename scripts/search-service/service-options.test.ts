import { expect, test } from 'vitest';
import { usualSettings } from '../../src/search/service/service-settings.ts';
import { optionRows, optionsHelp, readServiceOptions } from './service-options.ts';

test('without a word everything is as usual', () => {
  expect(readServiceOptions({}, {})).toEqual({ site: 'dist', databases: [], connections: 16, settings: usualSettings });
});

test('the command line wins over the environment', () => {
  const env = {
    SEARCH_PORT: '1',
    BASE_PATH: '/kho',
    SEARCH_DATABASE: 'postgres://a@b/c',
    SEARCH_TRUST: '10.0.0.0/8, ::1',
  };
  expect(readServiceOptions({ port: '2' }, env)).toMatchObject({
    databases: [{ name: 'b/c', url: 'postgres://a@b/c' }],
    settings: { port: 2, base: '/kho/', trusted: ['10.0.0.0/8', '::1'] },
  });
});

test.for([
  ['port', '65536'],
  ['port', '-1'],
  ['port', '80a'],
  ['base', 'kho'],
  ['base', '/kho văn bản/'],
  ['host', 'may-chu'],
  ['trust', '10.0.0.0/33'],
  ['trust', '10.0.0'],
  ['observers', '10.0.0.0/8'],
  ['database', 'mysql://a:bimat@b/c'],
  ['database', 'postgres://a:bimat@b/c,localhost'],
  ['database', 'postgres://a:bimat@b'],
  ['patience', '99'],
  ['site', ' '],
] as const)('--%s “%s” is refused by name, with what is expected', ([name, value]) => {
  const read = readServiceOptions({ [name]: value }, {});
  expect(read).toEqual({ faults: [expect.stringMatching(new RegExp(`^--${name}( “.*”)? không dùng được: cần .+`))] });
  expect(JSON.stringify(read)).not.toContain('bimat');
});

test('databases have the names given, or those of where they are', () => {
  const database = 'Lai Châu=postgres://a:b=c@10.0.0.1:5433/kho, postgres://a:b@10.0.0.2/kho?sslmode=require';
  expect(readServiceOptions({ database }, {})).toMatchObject({
    databases: [
      { name: 'Lai Châu', url: 'postgres://a:b=c@10.0.0.1:5433/kho' },
      { name: '10.0.0.2/kho', url: 'postgres://a:b@10.0.0.2/kho?sslmode=require' },
    ],
  });
});

test('all that cannot be used is said at once', () => {
  expect(readServiceOptions({ port: 'x', kept: 'y' }, {})).toMatchObject({ faults: { length: 2 } });
});

test('the help has a line for each option', () => {
  const help = optionsHelp();
  for (const { name, env } of optionRows) expect(help).toMatch(new RegExp(`^  --${name} .+\\(${env}`, 'm'));
});
