import { expect, test } from 'vitest';
import { renameWhole } from './rename.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A system that fails with each code in turn, then does it; what it was asked. */
const systemWith = (isWindows: boolean, ...codes: readonly string[]) => {
  const left = [...codes];
  const asked: string[] = [];
  return {
    asked,
    isWindows,
    rename: (from: string, to: string) => {
      asked.push(`${from} → ${to}`);
      const code = left.shift();
      if (code !== undefined) throw failure(code);
    },
    pause: (milliseconds: number) => void asked.push(`${milliseconds} ms`),
  };
};

test('Windows is asked again while another program has the file open', () => {
  const system = systemWith(true, 'EPERM', 'EBUSY', 'EACCES');
  renameWhole('a', 'b', system);
  expect(system.asked).toEqual(['a → b', '10 ms', 'a → b', '20 ms', 'a → b', '50 ms', 'a → b']);
});

test('and no longer than a while', () => {
  const system = systemWith(true, ...Array.from({ length: 30 }, () => 'EPERM'));
  expect(() => renameWhole('a', 'b', system)).toThrow('EPERM');
  expect(system.asked.filter((one) => one === 'a → b')).toHaveLength(9);
});

test.each([
  ['an error that stays', true, 'ENOENT'],
  ['another system', false, 'EPERM'],
])('%s is said at once', (_, isWindows, code) => {
  const system = systemWith(isWindows, code);
  expect(() => renameWhole('a', 'b', system)).toThrow(code);
  expect(system.asked).toEqual(['a → b']);
});
