import { afterEach, expect, test, vi } from 'vitest';
import { leftBehind, worldNow } from './left-behind.ts';

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((each) => each()));

test.each<[string, () => () => void]>([
  [
    'environment TEST_LEFT',
    () => {
      process.env.TEST_LEFT = '1';
      return () => delete process.env.TEST_LEFT;
    },
  ],
  [
    'status',
    () => {
      const { exitCode } = process;
      process.exitCode = 3;
      return () => (process.exitCode = exitCode);
    },
  ],
  [
    'listeners of SIGUSR2',
    () => {
      const listen = (): void => undefined;
      process.on('SIGUSR2', listen);
      return () => process.off('SIGUSR2', listen);
    },
  ],
  [
    'global.left',
    () => {
      Object.assign(globalThis, { left: 1 });
      return () => Reflect.deleteProperty(globalThis, 'left');
    },
  ],
  [
    'global.fetch',
    () => {
      vi.stubGlobal('fetch', () => undefined);
      return () => vi.unstubAllGlobals();
    },
  ],
  [
    'console.error',
    () => {
      const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      return () => spy.mockRestore();
    },
  ],
  [
    'process.exit',
    () => {
      const spy = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
      return () => spy.mockRestore();
    },
  ],
  [
    'Date.now',
    () => {
      const spy = vi.spyOn(Date, 'now').mockReturnValue(0);
      return () => spy.mockRestore();
    },
  ],
  [
    'String.prototype.left',
    () => {
      Object.assign(String.prototype, { left: 1 });
      return () => Reflect.deleteProperty(String.prototype, 'left');
    },
  ],
])('%s is seen, and nothing is left where it was taken back', (name, change) => {
  const before = worldNow();
  undo.push(change());
  expect(leftBehind(before, worldNow())).toContain(name);
  undo.splice(0).forEach((each) => each());
  expect(leftBehind(before, worldNow())).toEqual([]);
});

test('reading a global that is computed when it is first read leaves nothing', () => {
  const before = worldNow();
  expect([typeof crypto, typeof navigator, typeof performance]).toEqual(['object', 'object', 'object']);
  expect(leftBehind(before, worldNow())).toEqual([]);
});
