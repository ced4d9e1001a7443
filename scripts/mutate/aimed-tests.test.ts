import { describe, expect, it } from 'vitest';
import { aimedTests, roomTests, testsReaching } from './aimed-tests.ts';
import { mutableFiles } from './mutable-files.ts';
import { projectImports } from './project-imports.ts';

/**
 * Rooms `head` and `place` are used by `order`, that by tests far from both; `alone.test.ts`
 * reaches neither.
 */
const imports = new Map([
  ['src/order.ts', ['src/place/list.ts', 'src/head/issuer.ts']],
  ['src/place/list.ts', ['src/place/name.ts']],
  ['src/read/list.test.ts', ['src/order.ts']],
  ['src/read/list-role.test.ts', ['src/order.ts']],
  ['src/read/listed.test.ts', ['src/order.ts']],
  ['src/read/place.test.ts', ['src/order.ts']],
  ['src/read/closing.test.ts', ['src/order.ts']],
  ['src/read/list.whole.test.ts', ['src/order.ts']],
  ['src/alone/name.test.ts', ['src/alone/name.ts']],
]);
const table = [{ room: 'src/head', tests: ['src/read/closing.test.ts', 'src/read/absent.test.ts'], reason: '' }];

describe('the tests that are about a file', () => {
  it.each([
    ['bear its name, begin with it, or bear that of its folder', 'src/place/list.ts', ['list-role', 'list', 'place']],
    ['reach it through others of its room', 'src/place/name.ts', ['place']],
    ['stand in the table for its room', 'src/head/issuer.ts', ['closing']],
    ['are none where only a name is alike', 'src/other/list.ts', []],
  ])('%s', (_, file, expected) => {
    expect(aimedTests(file, imports, table)).toEqual(expected.map((name) => `src/read/${name}.test.ts`));
  });
});

describe('the table of tests by room', () => {
  const project = projectImports();
  it.each(roomTests.flatMap(({ room, tests }) => tests.map((test) => [room, test] as const)))(
    '%s is reached by %s',
    (room, test) => {
      expect(mutableFiles(room).some((file) => testsReaching(file, project).includes(test))).toBe(true);
    },
  );
});
