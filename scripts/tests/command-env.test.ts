import { expect, test } from 'vitest';
import { commandEnv } from './command-env.ts';

test('a command that a test starts knows nothing of Vitest, and all else', () => {
  const left = commandEnv();
  const taken = Object.keys(process.env).filter((name) => !(name in left));
  expect(taken).toEqual(expect.arrayContaining(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR']));
  expect(left).toMatchObject({ PATH: process.env['PATH'], ARCHIVE_CONTENT: process.env['ARCHIVE_CONTENT'] });
});
