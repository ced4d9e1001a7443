/**
 * Runs around every file of tests of the project `code`, whose files share a process and its
 * modules (vitest's `setupFiles`): spies end with their test, and a file that leaves anything else
 * behind fails.
 */
import { afterAll, afterEach, expect, vi } from 'vitest';
import { leftBehind, worldNow } from './left-behind.ts';

const worldBefore = worldNow();

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => {
  expect(leftBehind(worldBefore, worldNow()), 'what this file of tests left behind').toEqual([]);
});
