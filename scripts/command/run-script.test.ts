import { expect, test, vi } from 'vitest';
import { runScript, sayCutShort } from './run-script.ts';

const ENDING = 'command/ending-script.fixture.ts';

test.each([0, 1, 2])('a script that ends with status %i says so', async (status) => {
  const end = await runScript(ENDING, { args: ['status', String(status)] }).ended;
  expect(end).toMatchObject({ status, signal: null });
});

test('a script has the heap that it is given', async () => {
  const [usual, more] = await Promise.all([
    runScript(ENDING, { args: ['status', '0'] }).ended,
    runScript(ENDING, { args: ['status', '0'], heap: 9000 }).ended,
  ]);
  expect(Number(more.sent)).toBeGreaterThan(9000);
  expect(Number(more.sent)).toBeLessThan(10_500);
  expect(Number(usual.sent)).toBeLessThan(9000);
});

test('a script that is stopped has ended then, and what it was at is said', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { ended, stop } = runScript(ENDING, { args: ['wait'] });
  await stop();
  const end = await ended;
  expect(end.status === 0).toBe(false);
  sayCutShort('Việc làm trang', end);
  expect(said.mock.lastCall?.[0]).toMatch(/^Việc làm trang bị ngắt giữa chừng \(/);
  said.mockRestore();
});
